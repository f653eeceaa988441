import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, PutBucketEncryptionCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Cloud, region, startCloud } from '../../local-stack/cloud.ts';
import type { Encryption } from '../../src/aws/input-types.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';
import { waitUntilUsable } from '../../src/aws/wait-until-usable.ts';

const Bucket = 'acme-usage-logs';
const keyArn = `arn:aws:kms:${region}:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud();
  for (const [name, value] of Object.entries(cloud.aws.env(cloud.aws.admin, region))) vi.stubEnv(name, value);
  const s3 = new S3Client({ region });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  const byDefault = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn } as const;
  const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault }];
  const ServerSideEncryptionConfiguration = { Rules };
  await s3.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }));
});
afterAll(() => cloud?.close());

/** Waits for a new key of a user that may reach the bucket; time is the local AWS's. */
async function tryKey(UserName: string, encryption: Encryption): Promise<void> {
  const iam = new IAMClient({ region });
  await iam.send(new CreateUserCommand({ UserName }));
  const PolicyDocument = JSON.stringify(storagePolicy(`arn:aws:s3:::${Bucket}`, encryption));
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'bucket', PolicyDocument }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  const { time } = cloud.aws;
  const clock = { now: () => time.now(), sleep: async (ms: number) => time.advance(ms) };
  const pair = {
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  };
  const { signal } = new AbortController();
  await waitUntilUsable(pair, { name: Bucket, region }, { clock, signal, log: () => {} });
}

it('A key that reaches the bucket but may not use its KMS key is not usable, and KMS says why', async () => {
  const problem = await tryKey('without', { algorithm: 'AES256' }).catch((error: unknown) => error);
  expect(problem).toMatchObject({
    message: expect.stringContaining('KMS key policy'),
    cause: { message: expect.stringContaining(`kms:GenerateDataKey on resource: ${keyArn}`) },
  });
}, 30_000);

it('A key that may use it is usable', async () => {
  await tryKey('with', { algorithm: 'aws:kms', keyArn });
}, 30_000);
