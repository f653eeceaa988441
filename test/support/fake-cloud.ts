import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from '../../local-stack/listen.ts';
import { createFakeBucket } from './fake-bucket.ts';

/** The parts of AWS that the scripts of a host need, without signatures: metadata service, GetParameter, one bucket. */
export interface FakeCloud {
  url: string;
  /** Variables for a host's scripts. */
  env: Record<string, string>;
  /** SecureStrings by name. One that begins with `error:` is answered with that SSM error. */
  parameters: Map<string, string>;
  /** Version of every parameter. */
  version: number;
  /** The only access key that the bucket accepts. */
  acceptedKey: string;
  /** The objects in the bucket, by key. */
  objects: Map<string, Buffer>;
  /** When `false`, the bucket answers everything with 503. */
  storing: boolean;
  /** When `false`, the instance has no profile. */
  role: boolean;
  /** What else the metadata service knows, below `meta-data/`. */
  metadata: Record<string, string>;
  /** What ECR answers to who asks for a login: a status and a body. */
  ecr: [number, object];
  close(): Promise<void>;
}

export const roleKeyId = 'ASIAROLE';
export const roleSecret = 'r0leSecret/with+signs=';
export const roleToken = 'IQoJb3JpZ2luX2VjEXAMPLE//////////token==';

export const ecrPassword = 'ecr+password/of=twelve==hours';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Name of a bucket that refuses every key. */
export const forbiddenBucket = 'forbidden';

export async function startFakeCloud(): Promise<FakeCloud> {
  const bucket = createFakeBucket();
  const server = createServer(async (request, response) => {
    const [status, body] = await answer(request);
    send(response, status, body);
  });
  const { url, close } = await listen(server);
  const cloud: FakeCloud = {
    url,
    env: { AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_SERVICE_ENDPOINT: url },
    parameters: new Map(),
    version: 1,
    acceptedKey: '',
    objects: bucket.objects,
    storing: true,
    role: true,
    metadata: {},
    ecr: [200, { authorizationData: [{ authorizationToken: base64(`AWS:${ecrPassword}`) }] }],
    close,
  };

  async function answer(request: IncomingMessage): Promise<[number, string | Buffer | object]> {
    const { url: path = '/', headers } = request;
    if (path.startsWith('/latest/')) return metadata(path, headers, cloud);
    if (headers['x-amz-target'] === 'AmazonSSM.GetParameter') {
      if (headers['x-amz-security-token'] !== roleToken) return [400, error('UnrecognizedClientException')];
      return getParameter((await json(request)) as { Name: string }, cloud);
    }
    if (headers['x-amz-target']?.includes('.GetAuthorizationToken')) return cloud.ecr;
    const key = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1];
    if (key !== cloud.acceptedKey || request.url?.startsWith(`/${forbiddenBucket}`))
      return refuse(request, 403, 'InvalidAccessKeyId');
    return cloud.storing ? bucket.answer(request) : refuse(request, 503, 'SlowDown');
  }

  return cloud;
}

function metadata(
  path: string,
  headers: IncomingMessage['headers'],
  { role, metadata: known }: FakeCloud,
): [number, string | object] {
  if (path === '/latest/api/token')
    return headers['x-aws-ec2-metadata-token-ttl-seconds'] ? [200, 'imds-token=='] : [400, ''];
  if (headers['x-aws-ec2-metadata-token'] !== 'imds-token==') return [401, ''];
  if (!path.includes('/security-credentials/')) {
    const value = known[path.replace('/latest/meta-data/', '')];
    return value === undefined ? [404, ''] : [200, value];
  }
  if (!role) return [404, ''];
  if (path.endsWith('/security-credentials/')) return [200, 'loki-host-role'];
  const pair = { AccessKeyId: roleKeyId, SecretAccessKey: roleSecret, Token: roleToken };
  return [200, { Code: 'Success', ...pair, Expiration: new Date(Date.now() + 3_600_000).toISOString() }];
}

function getParameter({ Name }: { Name: string }, { parameters, version }: FakeCloud): [number, object] {
  const Value = parameters.get(Name);
  if (Value === undefined) return [400, error('ParameterNotFound')];
  if (Value.startsWith('error:')) return [400, error(Value.slice('error:'.length))];
  return [200, { Parameter: { ARN: `arn:${Name}`, Name, Type: 'SecureString', Value, Version: version } }];
}

function error(type: string): object {
  return { __type: type.split(' ')[0], Message: type };
}

function refuse(request: IncomingMessage, status: number, code: string): [number, string] {
  request.resume();
  return [status, `<Error><Code>${code}</Code></Error>`];
}

function send(response: ServerResponse, status: number, body: string | Buffer | object): void {
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status).end(raw ? body : JSON.stringify(body, null, 2));
}
