import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll, systemClock } from '../../src/poll.ts';
import type { AwsCredentials } from '../aws/access/identities.ts';
import { type LocalAws, startAws } from '../aws/server.ts';
import { freePort } from '../free-port.ts';
import { type Moto, startMoto } from '../moto/server.ts';

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

/** A bucket with the usual Deny on plain HTTP, which must not apply: the proxy stands for an https endpoint. */
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

function config(
  version: string,
  ports: [http: number, grpc: number],
  root: string,
  key: AwsCredentials,
): string {
  const schema = version.startsWith('3') ? 'v13' : 'v12';
  const index = version.startsWith('2.6') ? 'boltdb-shipper' : 'tsdb';
  const folders = `active_index_directory: ${root}/index, cache_location: ${root}/cache`;
  const shipper =
    index === 'tsdb' ? `tsdb_shipper: { ${folders} }` : `boltdb_shipper: { ${folders}, shared_store: s3 }`;
  return `
auth_enabled: false
server: { http_listen_address: 127.0.0.1, http_listen_port: ${ports[0]}, grpc_listen_address: 127.0.0.1, grpc_listen_port: ${ports[1]}, log_level: warn }
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
  configs: [{ from: 2020-01-01, store: ${index}, object_store: s3, schema: ${schema}, index: { prefix: index_${version}_, period: 24h } }]
storage_config:
  ${shipper}
ingester: { wal: { enabled: true, dir: ${root}/wal }, lifecycler: { min_ready_duration: 0s } }
frontend: { address: 127.0.0.1 }
analytics: { reporting_enabled: false }
`;
}

/** Starts Loki without waiting for /ready: its scheduler alone takes 10 s, and a push does not need it. */
async function startLoki({ version, path }: { version: string; path: string }, key: AwsCredentials) {
  const root = await mkdtemp(join(folder, `${version}-`));
  const ports: [number, number] = [await freePort(), await freePort()];
  const file = join(root, 'config.yaml');
  await writeFile(file, config(version, ports, root, key));
  const child = spawn(path, [`-config.file=${file}`], { env: {}, stdio: 'ignore' });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url: `http://127.0.0.1:${ports[0]}`, stop };
}

function until<T>(probe: () => Promise<T | undefined>): Promise<T | undefined> {
  return poll({ every: 100, timeout: 40_000, clock: systemClock }, probe);
}

async function status(url: string, init?: RequestInit): Promise<number> {
  const answer = await fetch(url, init).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status ?? 0;
}

/** Pushes one line as soon as Loki accepts it, and has it flushed. */
async function pushAndFlush(url: string, version: string): Promise<void> {
  const pushed = await until(async () => {
    const values = [[`${Date.now()}000000`, `hello from ${version}`]];
    const body = JSON.stringify({ streams: [{ stream: { app: 'usage', version }, values }] });
    const headers = { 'content-type': 'application/json' };
    const code = await status(`${url}/loki/api/v1/push`, { method: 'POST', headers, body });
    return code === 204 || undefined;
  });
  expect(pushed, `Loki ${version} accepted no push`).toBe(true);
  await status(`${url}/flush`, { method: 'POST' });
}

async function read(url: string, version: string): Promise<string | undefined> {
  const query = new URLSearchParams({ query: `{version="${version}"}`, since: '1h' });
  const answer = await fetch(`${url}/loki/api/v1/query_range?${query}`).catch(() => undefined);
  const text = await answer?.text();
  return answer?.ok ? text : undefined;
}

/** The answered calls since `from`, by operation if one is given. */
const answered = (from: number, operation?: string) =>
  aws.calls
    .slice(from)
    .filter((call) => call.status !== 0 && (operation ?? call.operation) === call.operation);

describe.skipIf(binaries.length === 0)('a real Loki (skipped without LOKI_BIN_<version>)', () => {
  test.each(binaries)(
    '$version stores a chunk and another process reads it from the bucket',
    async (binary) => {
      const { version } = binary;
      const writer = await startLoki(binary, pair);
      try {
        const from = aws.calls.length;
        await pushAndFlush(writer.url, version);
        const chunk = await until(async () =>
          answered(from, 'PutObject').find(({ target }) => target.startsWith(`/${bucket}/fake/`)),
        );
        expect(chunk?.status).toBe(200);
      } finally {
        await writer.stop();
      }
      const reader = await startLoki(binary, pair);
      try {
        expect(await until(() => read(reader.url, version))).toContain(`hello from ${version}`);
      } finally {
        await reader.stop('SIGKILL');
      }
    },
  );

  test.each(binaries)('$version is refused with a wrong secret', async (binary) => {
    const from = aws.calls.length;
    const loki = await startLoki(binary, { ...pair, secretAccessKey: 'wrong' });
    try {
      await pushAndFlush(loki.url, binary.version);
      await until(async () => answered(from, 'PutObject')[0]);
    } finally {
      await loki.stop('SIGKILL');
    }
    const statuses = answered(from).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([403]));
  });
});
