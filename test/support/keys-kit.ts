/** What tests of the keys action share: users, their keys, and runs of the built action. */
import {
  CreateAccessKeyCommand,
  IAMClient,
  ListAccessKeysCommand,
  TagUserCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Time } from '../../local-stack/aws/time.ts';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import type { KeyPair } from '../../src/aws/access-keys.ts';

export let cloud: Cloud;
export let iam: IAMClient;
export let ssm: SSMClient;
export let time: Time;
export let user: string;
export let bucket: string;

export const client = () => ({ region, endpoint: cloud.aws.url, credentials: cloud.aws.admin });

/** Starts the cloud for the tests of a file; each has a user and a bucket of its own, and the time of the machine. */
export function useKeys(): void {
  beforeAll(async () => {
    cloud = await startCloud();
    iam = new IAMClient(client());
    ssm = new SSMClient(client());
    time = cloud.aws.time;
  });
  afterAll(() => cloud?.close());
  beforeEach(async () => {
    cloud.aws.faults.clear();
    cloud.github.faults.clear();
    time.reset();
    user = cloud.name('loki');
    bucket = await newBucket();
  });
}

export async function newBucket(): Promise<string> {
  const name = cloud.name('logs');
  await new S3Client(client()).send(
    new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  return name;
}

export const policyFor = (name: string) => documentedPolicy('keys', { 'loki-acme-usage-logs': name });

export function run(
  inputs: Record<string, string> = {},
  policy = policyFor(user),
  env: Record<string, string> = {},
) {
  const token = cloud.github.token({ secrets: 'write' });
  const common = { user, bucket, region, 'github-token': token, 'permissions-boundary': cloud.boundary };
  return cloud.run('keys', { ...common, ...inputs }, policy, { env });
}

export async function keyIds(): Promise<string[]> {
  const { AccessKeyMetadata = [] } = await iam.send(new ListAccessKeysCommand({ UserName: user }));
  return AccessKeyMetadata.flatMap(({ AccessKeyId }) => AccessKeyId ?? []);
}

export async function published(): Promise<KeyPair> {
  const { Parameter } = await ssm.send(
    new GetParameterCommand({ Name: `/loki-host/${user}/credentials`, WithDecryption: true }),
  );
  const { Version, AccessKeyId, SecretAccessKey } = JSON.parse(Parameter?.Value ?? '');
  expect(Version).toBe(1);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A first key, and 91 days later the next. */
export async function rotatedPair(): Promise<{ first: KeyPair; second: KeyPair }> {
  await run();
  const first = await published();
  time.advance(91 * day);
  const rotated = await run();
  const second = await published();
  expect(rotated.outputs).toMatchObject({ rotated: 'true', 'access-key-id': second.accessKeyId });
  expect(rotated.outputs).toMatchObject({
    'previous-key-id': first.accessKeyId,
    'previous-key-state': 'active',
  });
  return { first, second };
}

export const retire = (inputs: Record<string, string> = {}) => run({ mode: 'retire', ...inputs });

export async function dieAtSecondSecret(): Promise<void> {
  const operation = 'actions/create-or-update-repo-secret';
  // The first of three is the probe.
  cloud.github.faults.add({ operation, nth: 3, times: 9, kind: 'denied' });
  expect((await run()).code).toBe(1);
  cloud.github.faults.clear();
}

/** What a run leaves that dies after CreateAccessKey. */
export async function makeLost(): Promise<string> {
  const Value = new Date(time.now()).toISOString();
  await iam.send(new TagUserCommand({ UserName: user, Tags: [{ Key: 'loki-host:creating-since', Value }] }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: user }));
  return AccessKey?.AccessKeyId ?? '';
}

/** The environment of a run that is signed in with a user's key. */
export function as({ accessKeyId, secretAccessKey }: KeyPair): Record<string, string> {
  const key = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  return { ...key, AWS_SESSION_TOKEN: '' };
}

export const reach = (pair: KeyPair) => s3With(pair).send(new HeadBucketCommand({ Bucket: bucket }));
export const s3With = (pair: KeyPair) =>
  new S3Client({ region, endpoint: cloud.aws.url, credentials: pair, maxAttempts: 1 });
export const writes = () => [...cloud.aws.calls, ...cloud.github.calls].filter(({ write }) => write);
