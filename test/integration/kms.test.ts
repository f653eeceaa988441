import { GetUserPolicyCommand, IAMClient, PutUserPolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  GetBucketEncryptionCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, documentedPolicy, type Policy, region, startCloud } from '../../local-stack/cloud.ts';

const arn = (resource: string) => `arn:aws:kms:${region}:123456789012:${resource}`;
const id = '1234abcd-12ab-34cd-56ef-1234567890ab';
const key = arn(`key/${id}`);
const otherKey = arn('key/9999abcd-12ab-34cd-56ef-1234567890ab');
const alias = arn('alias/loki');

let cloud: Cloud;
let iam: IAMClient;
let s3: S3Client;
let Bucket: string;

beforeAll(async () => {
  cloud = await startCloud();
  const client = { region, endpoint: cloud.aws.url, credentials: cloud.aws.admin };
  iam = new IAMClient(client);
  s3 = new S3Client(client);
});
afterAll(() => cloud?.close());
beforeEach(async () => {
  cloud.aws.kmsAliases.clear();
  cloud.aws.kmsAliases.set(alias, key);
  Bucket = cloud.name('logs');
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
});

async function encryptWith(KMSMasterKeyID: string | undefined, SSEAlgorithm = 'aws:kms' as const) {
  const ApplyServerSideEncryptionByDefault = { SSEAlgorithm, KMSMasterKeyID };
  const Rules = [{ ApplyServerSideEncryptionByDefault, BucketKeyEnabled: true }];
  await s3.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }));
}

const writesAliasObject = {
  Sid: 'ResolveTheAlias',
  Effect: 'Allow',
  Action: ['s3:PutObject', 'kms:GenerateDataKey'],
  Resource: ['arn:aws:s3:::*/loki-host-key-alias', key, otherKey],
};
const bucketPolicy = (more = writesAliasObject as Policy['Statement'][number]): Policy => {
  const policy = documentedPolicy('bucket', { 'acme-usage-logs': Bucket });
  return { ...policy, Statement: [...policy.Statement, more] };
};
const runBucket = (inputs: Record<string, string> = {}, policy = bucketPolicy()) =>
  cloud.run('bucket', { bucket: Bucket, region, ...inputs }, policy);
const runKeys = (inputs: Record<string, string> = {}) => {
  const token = cloud.github.token({ secrets: 'write' });
  const policy = documentedPolicy('keys', { 'acme-usage-logs': Bucket });
  const common = { bucket: Bucket, region, 'permissions-boundary': cloud.boundary };
  return cloud.run('keys', { ...common, 'github-token': token, ...inputs }, policy);
};
const UserName = () => `loki-${Bucket}`;
const PolicyName = 'loki-host-storage';

interface Statement {
  Sid: string;
  Resource: string | string[];
}

async function policyOnUser(): Promise<{ Version: string; Statement: Statement[] }> {
  const command = new GetUserPolicyCommand({ UserName: UserName(), PolicyName });
  return JSON.parse(decodeURIComponent((await iam.send(command)).PolicyDocument ?? ''));
}
const usableKeys = async () =>
  (await policyOnUser()).Statement.find(({ Sid }) => Sid === 'LokiKey')?.Resource;

describe('A bucket that has a KMS key already', () => {
  it.each<[string, string]>([
    ['its ARN', key],
    ['its id', id],
    ['an alias’ ARN', alias],
    ['an alias’ name', 'alias/loki'],
  ])('by %s keeps it, and its key is told to `keys`', async (_, named) => {
    await encryptWith(named);
    const result = await runBucket();
    expect(result.code, result.log).toBe(0);
    expect(result.outputs['encryption']).toBe(key);
    const { ServerSideEncryptionConfiguration: found } = await s3.send(
      new GetBucketEncryptionCommand({ Bucket }),
    );
    expect(found?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID).toBe(named);
  });

  it.each([undefined, 'alias/aws/s3', arn('alias/aws/s3')])(
    'of AWS itself (%s) needs no permission for its use, so none is told',
    async (named) => {
      await encryptWith(named);
      expect((await runBucket()).outputs['encryption']).toBe('AES256');
    },
  );

  it('and another bucket without one is AES256', async () => {
    expect((await runBucket()).outputs['encryption']).toBe('AES256');
  });
});

describe('An alias', () => {
  it('is resolved: the bucket gets the key that it stands for now, and follows when it is moved', async () => {
    const first = await runBucket({ encryption: alias });
    expect(first.code, first.log).toBe(0);
    expect(first.outputs['encryption']).toBe(key);
    expect((await runBucket({ encryption: alias })).outputs).toMatchObject({ plan: '[]', encryption: key });
    cloud.aws.kmsAliases.set(alias, otherKey);
    const moved = await runBucket({ encryption: alias });
    expect(moved.outputs).toMatchObject({ changed: 'true', encryption: otherKey });
  });

  it('is not resolved in a plan, which writes nothing', async () => {
    const plan = await runBucket({ encryption: alias, mode: 'plan' });
    expect(plan.outputs['encryption']).toBe(alias);
    expect(cloud.aws.calls.filter(({ write }) => write)).toEqual([]);
  });

  it('that S3 does not resolve is refused, with the command that does', async () => {
    cloud.aws.kmsAliases.clear();
    const wide = { ...writesAliasObject, Resource: '*' };
    const result = await runBucket({ encryption: alias }, bucketPolicy(wide));
    expect(result.code).toBe(1);
    expect(result.log).toContain(`aws kms describe-key --key-id ${alias}`);
  });

  it.each(['s3:PutObject', 'kms:GenerateDataKey'])('needs %s, which the error names', async (action) => {
    const Action = writesAliasObject.Action.filter((other) => other !== action);
    const result = await runBucket({ encryption: alias }, bucketPolicy({ ...writesAliasObject, Action }));
    expect(result.code).toBe(1);
    expect(result.log).toContain(action);
  });

  it('is refused by `keys`, since a policy that names one allows nothing', async () => {
    const result = await runKeys({ encryption: alias });
    expect(result.code).toBe(1);
    expect(result.log).toContain('the output `encryption` of the bucket action');
    expect(cloud.aws.calls).toEqual([]);
  });
});

describe('A user that uses a KMS key', () => {
  it('writes with it, and keeps it in runs that name no key or another one', async () => {
    await encryptWith(key);
    const first = await runKeys({ encryption: key });
    expect(first.code, first.log).toBe(0);
    await runKeys();
    expect(cloud.aws.calls.filter(({ write }) => write)).toEqual([]);
    expect(await usableKeys()).toBe(key);
    await runKeys({ encryption: otherKey });
    expect(await usableKeys()).toEqual([key, otherKey]);
    await runKeys({ encryption: key });
    expect(cloud.aws.calls.filter(({ write }) => write)).toEqual([]);
  });

  it('gets the key in place of an alias that an earlier release wrote, and keeps what was added by hand', async () => {
    await encryptWith(key);
    await runKeys({ encryption: key });
    const { Version, Statement } = await policyOnUser();
    const byHand = { Sid: 'Backups', Effect: 'Allow', Action: 'kms:Decrypt', Resource: otherKey };
    const edited = Statement.map((one) => (one.Sid === 'LokiKey' ? { ...one, Resource: alias } : one));
    const PolicyDocument = JSON.stringify({ Version, Statement: [...edited, byHand] });
    await iam.send(new PutUserPolicyCommand({ UserName: UserName(), PolicyName, PolicyDocument }));
    await runKeys({ encryption: key });
    expect(await usableKeys()).toBe(key);
    expect((await policyOnUser()).Statement).toContainEqual(byHand);
  });
});

it('The local S3 asks KMS in the caller’s name, as S3 does', async () => {
  await encryptWith(alias);
  const statement = { Sid: 'Objects', Effect: 'Allow', Action: 's3:*', Resource: '*' };
  const credentials = await cloud.aws.identity('no-kms', { Version: '2012-10-17', Statement: [statement] });
  const client = new S3Client({ region, endpoint: cloud.aws.url, credentials, maxAttempts: 1 });
  const put = (s: S3Client) => s.send(new PutObjectCommand({ Bucket, Key: 'chunk', Body: 'x' }));
  await expect(put(client)).rejects.toThrow(`kms:GenerateDataKey on resource: ${key}`);
  expect((await put(s3)).SSEKMSKeyId).toBe(key);
});
