import {
  CreateUserCommand,
  GetUserCommand,
  GetUserPolicyCommand,
  IAMClient,
  ListUserTagsCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, GetBucketTaggingCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, documentedPolicy, type Policy, region, startCloud } from '../../local-stack/cloud.ts';
import type { ActionResult } from '../../local-stack/runner/action.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';
import { earlierUser } from '../../src/aws/storage-user.ts';

let cloud: Cloud;
let iam: IAMClient;
let s3: S3Client;
let ssm: SSMClient;
let bucket: string;
let staging: string;

beforeAll(async () => {
  cloud = await startCloud();
  const client = { region, endpoint: cloud.aws.url, credentials: cloud.aws.admin };
  iam = new IAMClient(client);
  s3 = new S3Client(client);
  ssm = new SSMClient(client);
});
afterAll(() => cloud?.close());
beforeEach(async () => {
  bucket = await newBucket('production');
  staging = await newBucket('staging');
});

async function newBucket(prefix: string): Promise<string> {
  const Bucket = cloud.name(prefix);
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  return Bucket;
}

const policyOf = (name: string) => documentedPolicy('keys', { 'acme-usage-logs': name });
/** One that may do everything that any of these runs needs. */
const wide = () => documentedPolicy('keys', { 'loki-acme-usage-logs': '*' });

interface RunOf {
  environment?: string;
  repository?: string;
  id?: string;
  policy?: Policy;
}

/** A run of `keys` in one environment of one repository. */
function keys(inputs: Record<string, string>, from: RunOf = {}): Promise<ActionResult> {
  const { environment = 'production', repository = 'acme/usage', id = '1', policy = wide() } = from;
  const token = cloud.github.token({ secrets: 'write' });
  const common = { bucket, region, 'github-token': token, 'permissions-boundary': cloud.boundary };
  const given = { ...common, 'owner-environment': environment, ...inputs };
  const env = { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: id };
  return cloud.run('keys', { ...given, repository: 'acme/usage' }, policy, { env });
}

const writes = () =>
  [...cloud.aws.calls, ...cloud.github.calls].filter(({ write }) => write).map(({ operation }) => operation);
const policyOn = async (UserName: string) => {
  const answer = await iam.send(new GetUserPolicyCommand({ UserName, PolicyName: 'loki-host-storage' }));
  return decodeURIComponent(answer.PolicyDocument ?? '');
};
const tagsOf = async (UserName: string) => {
  const { Tags = [] } = await iam.send(new ListUserTagsCommand({ UserName }));
  return Object.fromEntries(Tags.map(({ Key = '', Value }) => [Key, Value]));
};

/** What an earlier release made for a bucket: the user `loki-storage`, which does not say whose it is. */
async function earlierRelease(serves: string): Promise<void> {
  const { name: UserName } = earlierUser;
  await iam.send(new CreateUserCommand({ UserName })).catch(() => undefined);
  const PolicyDocument = JSON.stringify(storagePolicy(`arn:aws:s3:::${serves}`, { algorithm: 'AES256' }));
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'loki-host-storage', PolicyDocument }));
}

function expectRefused(result: ActionResult, ...named: string[]): void {
  expect(result.code, result.log).toBe(1);
  for (const name of named) expect(result.log).toContain(name);
  expect(writes()).toEqual([]);
}

describe('The user of a bucket', () => {
  it('is named after it, and says whose it is, under exactly the documented policy', async () => {
    const result = await keys({}, { policy: policyOf(bucket) });
    expect(result.code, result.log).toBe(0);
    expect(result.outputs).toMatchObject({
      user: `loki-${bucket}`,
      parameter: `/loki-host/loki-${bucket}/credentials`,
    });
    expect(await tagsOf(`loki-${bucket}`)).toMatchObject({
      'loki-host:bucket': bucket,
      'loki-host:repository': 'acme/usage@1',
      'loki-host:environment': 'production',
    });
  });

  it('is another one for the other environment, whose run changes nothing of the first one’s', async () => {
    await keys({});
    const before = [await policyOn(`loki-${bucket}`), cloud.github.secret('LOKI_S3_ACCESS_KEY_ID')];
    const result = await keys({ bucket: staging }, { environment: 'staging' });
    expect(result.code, result.log).toBe(0);
    expect(result.outputs['user']).toBe(`loki-${staging}`);
    expect([await policyOn(`loki-${bucket}`), cloud.github.secret('LOKI_S3_ACCESS_KEY_ID')]).toEqual(before);
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID_STAGING')).toBe(result.outputs['access-key-id']);
  });

  it('stays the one of an earlier release that serves the bucket; the run says whose it is from now on', async () => {
    await earlierRelease(bucket);
    const result = await keys({});
    expect(result.code, result.log).toBe(0);
    expect(result.outputs).toMatchObject({
      user: 'loki-storage',
      parameter: '/loki-host/loki-storage/credentials',
    });
    expect(await tagsOf('loki-storage')).toMatchObject({ 'loki-host:bucket': bucket });
    await expect(iam.send(new GetUserCommand({ UserName: `loki-${bucket}` }))).rejects.toThrow();
    await keys({});
    expect(writes(), 'the second run').toEqual([]);
    await clearEarlierRelease();
  });

  it('stays that one under the policy of the earlier release, which knows no other', async () => {
    await earlierRelease(bucket);
    const text = JSON.stringify(policyOf(bucket)).replaceAll(`loki-${bucket}`, 'loki-storage');
    const result = await keys({}, { policy: JSON.parse(text) as Policy });
    expect(result.code, result.log).toBe(0);
    expect(result.outputs['user']).toBe('loki-storage');
    await clearEarlierRelease();
  });

  it('is not that one where it serves another bucket', async () => {
    await earlierRelease(staging);
    expect((await keys({})).outputs['user']).toBe(`loki-${bucket}`);
    expect(await policyOn('loki-storage')).toContain(staging);
  });

  it('is not made while it cannot be seen whether the bucket has one already', async () => {
    const policy = policyOf(bucket);
    const Statement = policy.Statement.filter(({ Sid }) => !Sid.includes('EarlierReleases'));
    const result = await keys({}, { policy: { ...policy, Statement } });
    expectRefused(result, 'iam:GetUserPolicy', `user: loki-${bucket}`);
  });
});

async function clearEarlierRelease(): Promise<void> {
  await ssm.send(new DeleteParameterCommand({ Name: '/loki-host/loki-storage/credentials' }));
  await earlierRelease('of-nobody');
  const { Tags = [] } = await iam.send(new ListUserTagsCommand({ UserName: 'loki-storage' }));
  const { UntagUserCommand, ListAccessKeysCommand, DeleteAccessKeyCommand } = await import(
    '@aws-sdk/client-iam'
  );
  const UserName = 'loki-storage';
  await iam.send(new UntagUserCommand({ UserName, TagKeys: Tags.flatMap(({ Key }) => Key ?? []) }));
  const { AccessKeyMetadata = [] } = await iam.send(new ListAccessKeysCommand({ UserName }));
  for (const { AccessKeyId } of AccessKeyMetadata) {
    await iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId }));
  }
}

describe('Before it writes anything, a run refuses', () => {
  it('a user whose policy is for another bucket, as an earlier release left it', async () => {
    await earlierRelease(staging);
    const result = await keys({ user: 'loki-storage' });
    expectRefused(result, 'The IAM user loki-storage belongs to', `the bucket ${staging}`, 'LOKI_USER');
  });

  it.each<[string, RunOf, string]>([
    ['another repository', { repository: 'acme/tools', id: '2' }, 'the repository acme/usage'],
    ['another environment', { environment: 'staging' }, 'the environment production'],
  ])('the user of %s', async (_, from, whose) => {
    await keys({});
    expectRefused(await keys({ 'max-age': '0' }, from), `loki-${bucket} belongs to`, whose);
    for (const mode of ['retire', 'status', 'remove']) expectRefused(await keys({ mode }, from), whose);
  });

  it('the parameter of another bucket', async () => {
    const parameter = `/loki-host/${bucket}/credentials`;
    await keys({ parameter });
    const result = await keys({ parameter, bucket: staging });
    expectRefused(result, `The parameter ${parameter} belongs to`, `the bucket ${bucket}`);
  });

  it('a parameter that holds something else', async () => {
    const parameter = `/loki-host/${bucket}/readers`;
    const put = { Name: parameter, Value: 'grafana:$2y$…', Type: 'SecureString' } as const;
    await ssm.send(new PutParameterCommand(put));
    expectRefused(await keys({ parameter }), `The parameter ${parameter} holds something else`);
  });

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['another environment', { 'owner-environment': 'staging' }, {}, 'the environment production'],
    [
      'another repository',
      {},
      { GITHUB_REPOSITORY: 'acme/tools', GITHUB_REPOSITORY_ID: '2' },
      'the repository acme/usage',
    ],
  ])('the bucket of %s', async (_, inputs, env, whose) => {
    const run = (more: Record<string, string>, variables: Record<string, string>) =>
      cloud.run(
        'bucket',
        { bucket, region, 'owner-environment': 'production', ...more },
        documentedPolicy('bucket', { 'acme-usage-logs': bucket }),
        { env: { GITHUB_REPOSITORY: 'acme/usage', GITHUB_REPOSITORY_ID: '1', ...variables } },
      );
    await run({}, {});
    const { TagSet } = await s3.send(new GetBucketTaggingCommand({ Bucket: bucket }));
    expect(TagSet).toContainEqual({ Key: 'loki-host:environment', Value: 'production' });
    expectRefused(
      await run({ versioning: 'false', ...inputs }, env),
      `The bucket ${bucket} belongs to`,
      whose,
    );
  });
});

it('A repository that was renamed, and a run that does not know its environment, are still the owner', async () => {
  await keys({});
  expect((await keys({}, { repository: 'acme/usage-data' })).code).toBe(0);
  expect((await keys({ 'owner-environment': '' })).code).toBe(0);
  expect((await keys({}, { repository: 'ACME/Usage' })).code).toBe(0);
});
