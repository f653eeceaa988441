import { IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, PutBucketEncryptionCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Cloud, documentedKmsKey, region, startCloud } from '../../local-stack/cloud.ts';
import type { Encryption } from '../../src/aws/input-types.ts';
import { waitUntilUsable } from '../../src/aws/wait-until-usable.ts';
import { createStorageKey } from '../support/storage-key.ts';

const Bucket = 'acme-usage-logs';
let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud();
  for (const [name, value] of Object.entries(cloud.aws.env(cloud.aws.admin, region))) vi.stubEnv(name, value);
  const s3 = new S3Client({ region });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  const byDefault = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: documentedKmsKey } as const;
  const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault }];
  const ServerSideEncryptionConfiguration = { Rules };
  await s3.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }));
});
afterAll(() => cloud?.close());

/** Waits for a new key of a user that may reach the bucket; time is the local AWS's. */
async function tryKey(user: string, encryption: Encryption): Promise<void> {
  const pair = await createStorageKey(new IAMClient({ region }), { user, bucket: Bucket, encryption });
  const { time } = cloud.aws;
  const clock = { now: () => time.now(), sleep: async (ms: number) => time.advance(ms) };
  const { signal } = new AbortController();
  await waitUntilUsable(pair, { name: Bucket, region }, { clock, signal, log: () => {} });
}

it('A key that reaches the bucket but may not use its KMS key is not usable, and KMS says why', async () => {
  const problem = await tryKey('without', { algorithm: 'AES256' }).catch((error: unknown) => error);
  expect(problem).toMatchObject({
    message: expect.stringContaining('KMS key policy'),
    cause: { message: expect.stringContaining(`kms:GenerateDataKey on resource: ${documentedKmsKey}`) },
  });
}, 30_000);

it('A key that may use it is usable', async () => {
  await tryKey('with', { algorithm: 'aws:kms', keyArn: documentedKmsKey });
}, 30_000);
