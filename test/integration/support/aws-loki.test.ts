import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll, systemClock } from '../../../src/poll.ts';
import { type AwsCredentials, type LocalAws, startAws } from '../../support/aws/index.ts';
import { type Moto, startMoto } from '../../support/moto.ts';

const binaries = Object.entries(process.env).flatMap(([name, path]) => {
  const version = /^LOKI_BIN_([\d_]+)$/.exec(name)?.[1]?.replaceAll('_', '.');
  return version !== undefined && path ? [{ version, path }] : [];
});
const region = 'us-west-2';
const bucket = 'usage-logs';

let moto: Moto;
let aws: LocalAws;
let s3: S3Client;
let pair: AwsCredentials;
let folder: string;

beforeAll(async () => {
  moto = await startMoto();
  aws = await startAws({ moto: moto.url, region });
  const client = { region, endpoint: aws.url, credentials: aws.admin };
  s3 = new S3Client(client);
  await makeBucket();
  pair = await makeUser(new IAMClient(client));
  folder = await mkdtemp(join(tmpdir(), 'aws-loki-'));
});
afterAll(async () => {
  await aws.close();
  await moto.close();
  await rm(folder, { recursive: true, force: true });
});

const arns = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`];

/** With the usual Deny on plain HTTP, which the proxy, standing for an https endpoint, must not fall under. */
async function makeBucket(): Promise<void> {
  await s3.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  const Condition = { Bool: { 'aws:SecureTransport': 'false' } };
  const Statement = [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: arns, Condition }];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }));
}

async function makeUser(iam: IAMClient): Promise<AwsCredentials> {
  const user = { UserName: 'loki-storage' };
  const Action = ['s3:ListBucket', 's3:GetObject', 's3:PutObject', 's3:DeleteObject'];
  const PolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action, Resource: arns }],
  });
  await iam.send(new CreateUserCommand(user));
  await iam.send(new PutUserPolicyCommand({ ...user, PolicyName: 'bucket', PolicyDocument }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand(user));
  const { AccessKeyId = '', SecretAccessKey = '' } = AccessKey ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
}

function config(version: string, port: number, root: string, key: AwsCredentials): string {
  const schema = version.startsWith('3') ? 'v13' : 'v12';
  const index = version.startsWith('2.6') ? 'boltdb-shipper' : 'tsdb';
  const shipper = index === 'tsdb' ? 'tsdb_shipper' : 'boltdb_shipper';
  return `
auth_enabled: false
server: { http_listen_address: 127.0.0.1, http_listen_port: ${port}, grpc_listen_address: 127.0.0.1, grpc_listen_port: 0, log_level: warn }
common:
  path_prefix: ${root}
  replication_factor: 1
  ring: { instance_addr: 127.0.0.1, kvstore: { store: inmemory } }
  storage:
    s3:
      endpoint: ${aws.url}
      region: ${region}
      bucketnames: ${bucket}
      access_key_id: ${key.accessKeyId}
      secret_access_key: ${key.secretAccessKey}
      s3forcepathstyle: true
      insecure: true
schema_config:
  configs: [{ from: 2020-01-01, store: ${index}, object_store: s3, schema: ${schema}, index: { prefix: index_, period: 24h } }]
storage_config:
  ${shipper}: { active_index_directory: ${root}/index, cache_location: ${root}/cache }
ingester: { wal: { enabled: true, dir: ${root}/wal }, lifecycler: { min_ready_duration: 0s } }
frontend: { address: 127.0.0.1 }
analytics: { reporting_enabled: false }
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function startLoki({ version, path }: { version: string; path: string }, key: AwsCredentials) {
  const root = await mkdtemp(join(folder, `${version}-`));
  const port = await freePort();
  const file = join(root, 'config.yaml');
  await writeFile(file, config(version, port, root, key));
  const child = spawn(path, [`-config.file=${file}`], { env: {}, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const url = `http://127.0.0.1:${port}`;
  const ready = await poll({ every: 100, timeout: 30_000, clock: systemClock }, async () => {
    if (child.exitCode !== null) throw new Error(`Loki ${version} ended: ${log.slice(-2000)}`);
    return (await status(`${url}/ready`)) === 200 || undefined;
  });
  if (ready === undefined) throw new Error(`Loki ${version} is not ready: ${log.slice(-2000)}`);
  const stop = async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { url, stop, log: () => log };
}

async function status(url: string, init?: RequestInit): Promise<number> {
  const answer = await fetch(url, init).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status ?? 0;
}

function push(url: string, version: string): Promise<number> {
  const values = [[`${Date.now()}000000`, `hello from ${version}`]];
  const body = JSON.stringify({ streams: [{ stream: { app: 'usage', version }, values }] });
  return status(`${url}/loki/api/v1/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

async function read(url: string, version: string): Promise<string> {
  const query = new URLSearchParams({ query: `{version="${version}"}`, since: '1h' });
  const answer = await fetch(`${url}/loki/api/v1/query_range?${query}`);
  return answer.text();
}

const named = binaries.map((binary) => ({ ...binary, toString: () => binary.version }));

describe.skipIf(named.length === 0)('Loki (real ones, as named by LOKI_BIN_*; skipped without)', () => {
  test.each(named)(
    '$version stores a chunk in the bucket and another process reads it from there',
    async (binary) => {
      const { version } = binary;
      const writer = await startLoki(binary, pair);
      try {
        expect(await push(writer.url, version)).toBe(204);
        expect(await status(`${writer.url}/flush`, { method: 'POST' })).toBe(204);
        const stored = await poll({ every: 100, timeout: 20_000, clock: systemClock }, async () => {
          const { Contents = [] } = await s3.send(
            new ListObjectsV2Command({ Bucket: bucket, Prefix: 'fake/' }),
          );
          return Contents.length > 0 || undefined;
        });
        expect(stored, writer.log()).toBe(true);
      } finally {
        await writer.stop();
      }
      const reader = await startLoki(binary, pair);
      try {
        expect(await read(reader.url, version)).toContain(`hello from ${version}`);
      } finally {
        await reader.stop();
      }
    },
  );

  test.each(named)('$version stores nothing with a wrong secret', async (binary) => {
    const first = aws.calls.length;
    const loki = await startLoki(binary, { ...pair, secretAccessKey: 'wrong' }).catch(
      (error: Error) => error,
    );
    if (!(loki instanceof Error)) {
      await push(loki.url, binary.version);
      await status(`${loki.url}/flush`, { method: 'POST' });
      await poll({ every: 100, timeout: 20_000, clock: systemClock }, async () => {
        return aws.calls.length > first || undefined;
      });
      await loki.stop();
    }
    const statuses = new Set(aws.calls.slice(first).map((call) => call.status));
    expect([...statuses]).toEqual([403]);
  });
});
