import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { LocalHost } from '../host/local-host.ts';
import { type Listening, listen } from '../listen.ts';
import { repositoryRoot } from '../paths.ts';
import type { AwsCredentials, Identities } from './access/identities.ts';

/** Name of the role that all hosts have. */
const role = 'loki-host';

export interface MetadataOptions {
  hosts: LocalHost[];
  /** What the hosts' role may do; default `actions/deploy/instance-policy.json`. */
  policy: object | undefined;
  /** The local AWS. */
  url: string;
  account: string;
  region: string;
  identities: Identities;
}

/** Starts each host's metadata service, and puts its address and that of AWS into the host's environment. */
export async function startMetadata(options: MetadataOptions): Promise<Listening[]> {
  const { hosts, url, identities } = options;
  if (hosts.length === 0) return [];
  const session = await identities.session(role, options.policy ?? (await documentedPolicy()));
  return Promise.all(
    hosts.map(async (host) => {
      const service = await startService({ ...options, host, session });
      host.env['AWS_ENDPOINT_URL'] = url;
      host.env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] = service.url;
      return service;
    }),
  );
}

async function documentedPolicy(): Promise<object> {
  const text = await readFile(join(repositoryRoot, 'actions/deploy/instance-policy.json'), 'utf8');
  return JSON.parse(text) as object;
}

interface Instance {
  host: LocalHost;
  account: string;
  region: string;
  /** A session of the hosts' role. */
  session: AwsCredentials;
}

const ttlHeader = 'x-aws-ec2-metadata-token-ttl-seconds';

/** The instance metadata service, version 2 only: it hands out a token first, and answers everything else with one. */
function startService(instance: Instance): Promise<Listening> {
  const tokens = new Map<string, number>();
  return listen(
    createServer((request, response) => {
      const [status, body] = answer(request, tokens, instance);
      const ttl = request.headers[ttlHeader];
      // Go's SDK rejects a token that comes without its lifetime.
      const headers = request.method === 'PUT' && ttl !== undefined ? { [ttlHeader]: ttl } : {};
      response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);
    }),
  );
}

function answer(
  { method, url = '', headers }: IncomingMessage,
  tokens: Map<string, number>,
  instance: Instance,
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
  const body = read(url.replace(/\/$/, ''), instance);
  return body === undefined ? [404, 'Not Found'] : [200, body];
}

function read(
  path: string,
  { host: { instanceId }, account, region, session }: Instance,
): string | undefined {
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
  const credentials = {
    Code: 'Success',
    LastUpdated: iso(Date.now()),
    Type: 'AWS-HMAC',
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: sessionToken,
    Expiration: iso(Date.now() + sixHours),
  };
  return JSON.stringify(credentials, null, 2);
}
