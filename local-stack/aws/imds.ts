import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { LocalHost } from './host.ts';
import type { AwsCredentials } from './identities.ts';
import { type Listening, listen } from './listen.ts';

export interface ImdsOptions {
  host: LocalHost;
  account: string;
  region: string;
  role: string;
  /** A session of the instance's role. */
  session: AwsCredentials;
}

const ttlHeader = 'x-aws-ec2-metadata-token-ttl-seconds';

/** An instance's metadata service, version 2 only: a token first, then everything with it. */
export async function startImds(options: ImdsOptions): Promise<Listening> {
  const tokens = new Map<string, number>();
  return listen(
    createServer((request, response) => {
      const [status, body] = answer(request, tokens, options);
      const ttl = request.headers[ttlHeader];
      // A token comes with its seconds; Go's SDK takes it for none without them.
      const headers = request.method === 'PUT' && ttl !== undefined ? { [ttlHeader]: ttl } : {};
      response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);
    }),
  );
}

function answer(
  { method, url = '', headers }: IncomingMessage,
  tokens: Map<string, number>,
  options: ImdsOptions,
): [status: number, body: string] {
  if (method === 'PUT' && url === '/latest/api/token') {
    const seconds = Number(headers[ttlHeader]);
    if (!(seconds >= 1 && seconds <= 21_600)) return [400, 'Bad Request'];
    const token = randomBytes(42).toString('base64');
    tokens.set(token, Date.now() + seconds * 1000);
    return [200, token];
  }
  if (method !== 'GET') return [405, 'Method Not Allowed'];
  const expires = tokens.get(String(headers['x-aws-ec2-metadata-token'])) ?? 0;
  if (expires < Date.now()) return [401, 'Unauthorized'];
  const body = read(url.replace(/\/$/, ''), options);
  return body === undefined ? [404, 'Not Found'] : [200, body];
}

function read(path: string, options: ImdsOptions): string | undefined {
  const {
    host: { instanceId },
    region,
    account,
    role,
    session,
  } = options;
  switch (path.replace(/^\/latest\//, '')) {
    case 'meta-data/instance-id':
      return instanceId;
    case 'meta-data/placement/region':
      return region;
    case 'meta-data/placement/availability-zone':
      return `${region}a`;
    case 'meta-data/local-ipv4':
      return '127.0.0.1';
    case 'meta-data/iam/security-credentials':
      return role;
    case `meta-data/iam/security-credentials/${role}`:
      return roleCredentials(session);
    case 'dynamic/instance-identity/document':
      return JSON.stringify({
        accountId: account,
        architecture: 'x86_64',
        availabilityZone: `${region}a`,
        instanceId,
        privateIp: '127.0.0.1',
        region,
        version: '2017-09-30',
      });
    default:
      return undefined;
  }
}

function roleCredentials({ accessKeyId, secretAccessKey, sessionToken }: AwsCredentials): string {
  const iso = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  const sixHours = 6 * 3600 * 1000;
  return JSON.stringify(
    {
      Code: 'Success',
      LastUpdated: iso(Date.now()),
      Type: 'AWS-HMAC',
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      Token: sessionToken,
      Expiration: iso(Date.now() + sixHours),
    },
    null,
    2,
  );
}
