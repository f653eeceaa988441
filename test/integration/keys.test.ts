import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  ListAccessKeysCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KeyPair } from '../../src/aws/access-keys.ts';
import { type Cloud, documentedPolicy, region, startCloud, withoutEach } from '../support/cloud.ts';

let cloud: Cloud;
let iam: IAMClient;
let ssm: SSMClient;
let user: string;
let bucket: string;

const client = () => ({ region, endpoint: cloud.aws.url, credentials: cloud.aws.admin });

beforeAll(async () => {
  cloud = await startCloud();
  iam = new IAMClient(client());
  ssm = new SSMClient(client());
});
afterAll(() => cloud?.close());
beforeEach(async () => {
  cloud.aws.faults.clear();
  cloud.github.faults.clear();
  user = cloud.name('loki');
  bucket = await newBucket();
});

async function newBucket(): Promise<string> {
  const name = cloud.name('logs');
  await new S3Client(client()).send(
    new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  return name;
}

const policyFor = (name: string) => documentedPolicy('keys', { 'loki-storage': name });

function run(inputs: Record<string, string> = {}, policy = policyFor(user)) {
  const token = cloud.github.token({ secrets: 'write' });
  return cloud.run('keys', { user, bucket, region, 'github-token': token, ...inputs }, policy);
}

async function keyIds(): Promise<string[]> {
  const { AccessKeyMetadata = [] } = await iam.send(new ListAccessKeysCommand({ UserName: user }));
  return AccessKeyMetadata.flatMap(({ AccessKeyId }) => AccessKeyId ?? []);
}

async function published(): Promise<KeyPair> {
  const { Parameter } = await ssm.send(
    new GetParameterCommand({ Name: `/loki-host/${user}/credentials`, WithDecryption: true }),
  );
  const { Version, AccessKeyId, SecretAccessKey } = JSON.parse(Parameter?.Value ?? '');
  expect(Version).toBe(1);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
}

const s3With = (pair: KeyPair) =>
  new S3Client({ region, endpoint: cloud.aws.url, credentials: pair, maxAttempts: 1 });
const writes = () => [...cloud.aws.calls, ...cloud.github.calls].filter(({ write }) => write);

describe('The first key', () => {
  it('is in the parameter and in the secrets, and its id on the user, under exactly the documented policy', async () => {
    const result = await run();
    expect(result.code, result.log).toBe(0);
    const pair = await published();
    expect(result.outputs).toMatchObject({
      rotated: 'true',
      'access-key-id': pair.accessKeyId,
      'next-step': 'deploy',
    });
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID')).toBe(pair.accessKeyId);
    expect(cloud.github.secret('LOKI_S3_SECRET_ACCESS_KEY')).toBe(pair.secretAccessKey);
  });

  it('stores in its bucket and reaches no other', async () => {
    await run();
    const s3 = s3With(await published());
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'chunk', Body: 'x' }));
    const other = await newBucket();
    await expect(s3.send(new HeadBucketCommand({ Bucket: other }))).rejects.toThrow();
    await expect(s3.send(new PutObjectCommand({ Bucket: other, Key: 'chunk', Body: 'x' }))).rejects.toThrow();
  });

  it('is left alone by the next run, which writes nothing', async () => {
    await run();
    const again = await run();
    expect(again.outputs).toMatchObject({ rotated: 'false', 'key-age-days': '0', 'next-step': 'none' });
    expect(writes()).toEqual([]);
  });

  it('goes into a JSON secret and under other names where these are asked for', async () => {
    await run({ 'access-key-id-secret': 'KEY_ID', 'secret-access-key-secret': 'KEY', 'json-secret': 'PAIR' });
    const pair = await published();
    expect(cloud.github.secret('KEY_ID')).toBe(pair.accessKeyId);
    expect(JSON.parse(cloud.github.secret('PAIR') ?? '')).toEqual(pair);
  });

  it('is masked before it is used, and its secret is in no log, output, state or summary', async () => {
    const result = await run();
    const { secretAccessKey } = await published();
    expect(result.masks).toContain(secretAccessKey);
    const shown = [
      result.log,
      result.summary,
      JSON.stringify(result.outputs),
      JSON.stringify(result.state),
    ].join('\n');
    expect(shown).not.toContain(secretAccessKey);
  });
});

describe('The secrets go', () => {
  it('to an environment of the repository where one is named', async () => {
    const token = cloud.github.token({ environments: 'write' });
    const result = await run({ environment: 'production', 'github-token': token });
    expect(result.code, result.log).toBe(0);
    const scope = { kind: 'environment', owner: 'acme', repo: 'usage', environment: 'production' } as const;
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID', scope)).toBe((await published()).accessKeyId);
  });

  it('to an organization where one is named', async () => {
    const token = cloud.github.token({ organization_secrets: 'write' });
    const result = await run({ organization: 'acme', 'github-token': token });
    expect(result.code, result.log).toBe(0);
    const scope = { kind: 'organization', organization: 'acme' } as const;
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID', scope)).toBe((await published()).accessKeyId);
  });
});

describe('A rotation', () => {
  it('hands out a second key while the first goes on working, until it is retired', async () => {
    await run();
    const first = await published();
    const rotated = await run({ 'max-age': '0' });
    expect(rotated.outputs).toMatchObject({
      'previous-key-id': first.accessKeyId,
      'previous-key-state': 'active',
    });
    await s3With(first).send(new HeadBucketCommand({ Bucket: bucket }));
    await s3With(await published()).send(new HeadBucketCommand({ Bucket: bucket }));

    const retired = await run({ mode: 'retire' });

    expect(retired.outputs).toMatchObject({ 'previous-key-state': 'inactive', 'next-step': 'wait' });
    await expect(s3With(first).send(new HeadBucketCommand({ Bucket: bucket }))).rejects.toThrow();
  });

  it('deletes the replaced key only after the grace period', async () => {
    await run();
    const [first = ''] = await keyIds();
    await run({ 'max-age': '0' });
    await run({ mode: 'retire' });
    await run({ mode: 'retire', 'grace-period': '1' });
    expect(await keyIds()).toContain(first);
    const deleted = await run({ mode: 'retire', 'grace-period': '0' });
    expect(deleted.outputs['previous-key-state']).toBe('deleted');
    expect(await keyIds()).not.toContain(first);
  });

  it('stops before a third key while the last rotation is not finished, and says what to do', async () => {
    await run();
    await run({ 'max-age': '0' });
    const third = await run({ 'max-age': '0' });
    expect(third.code).toBe(1);
    expect(third.log).toContain('mode: retire');
    expect(await keyIds()).toHaveLength(2);
  });

  it('creates nothing when the token may read but not write secrets', async () => {
    const result = await run({ 'github-token': cloud.github.token({ secrets: 'read' }) });
    expect(result.code).toBe(1);
    expect(result.log).toContain('Secrets: write');
    expect(cloud.aws.calls.filter(({ write }) => write)).toEqual([]);
  });

  it('that died after the parameter is finished by the next run, with the same key', async () => {
    cloud.github.faults.add({
      operation: 'actions/create-or-update-repo-secret',
      nth: 2,
      times: 9,
      kind: 'denied',
    });
    expect((await run()).code).toBe(1);
    const [made] = await keyIds();
    cloud.github.faults.clear();
    const next = await run();
    expect(next.outputs).toMatchObject({ rotated: 'false', 'access-key-id': made, 'next-step': 'deploy' });
    expect(await keyIds()).toEqual([made]);
    expect(cloud.github.secret('LOKI_S3_SECRET_ACCESS_KEY')).toBe((await published()).secretAccessKey);
  });

  it('removes a key that an earlier run created and lost', async () => {
    await run();
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: user }));
    const rotated = await run({ 'max-age': '0' });
    expect(rotated.code, rotated.log).toBe(0);
    expect(await keyIds()).not.toContain(AccessKey?.AccessKeyId);
  });
});

describe('Looking', () => {
  it.each(['status', 'plan'])(
    'with %s writes nothing and says what the next rotation would do',
    async (mode) => {
      const result = await run({ mode, 'github-token': '' });
      expect(result.outputs).toMatchObject({ rotated: 'false', 'next-step': 'rotate', 'access-key-id': '' });
      expect(result.summary).toContain('A new key is due');
      expect(writes()).toEqual([]);
    },
  );
});

describe('A user that is there already', () => {
  it('keeps its name, and is given the bucket’s policy', async () => {
    await iam.send(new CreateUserCommand({ UserName: user }));
    expect((await run()).code).toBe(0);
    expect(cloud.aws.calls.map(({ operation }) => operation)).not.toContain('CreateUser');
  });
});

describe('The documented policy', () => {
  /** What makes an action necessary: without it, this sequence of runs fails somewhere. */
  const sequence = async (policy: ReturnType<typeof policyFor>) => {
    const results = [await run({}, policy), await run({ 'max-age': '0' }, policy)];
    results.push(
      await run({ mode: 'retire' }, policy),
      await run({ mode: 'retire', 'grace-period': '0' }, policy),
    );
    return results;
  };

  it.each(withoutEach(documentedPolicy('keys', {})).map(([action]) => action))(
    'cannot do without %s, which the error names',
    async (action) => {
      const policy = withoutEach(policyFor(user)).find(([left]) => left === action)?.[1] ?? policyFor(user);
      if (action === 'ssm:GetParameter') {
        cloud.github.faults.add({
          operation: 'actions/create-or-update-repo-secret',
          nth: 2,
          times: 9,
          kind: 'denied',
        });
        await run();
        cloud.github.faults.clear();
      }
      if (action === 'iam:GetAccessKeyLastUsed') {
        await run();
        await iam.send(new CreateAccessKeyCommand({ UserName: user }));
      }
      const results = await sequence(policy);
      const failed = results.filter(({ code }) => code === 1);
      expect(failed.map(({ log }) => log).join('\n')).toContain(action);
    },
    120_000,
  );
});
