import { IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type LocalAws, startAws } from '../../local-stack/aws/server.ts';
import { region } from '../../local-stack/cloud.ts';
import { type Moto, startMoto } from '../../local-stack/moto/server.ts';
import { waitUntilUsable } from '../../src/aws/wait-until-usable.ts';
import { createStorageKey } from '../support/storage-key.ts';

const Bucket = 'acme-usage-logs';
let moto: Moto;
let aws: LocalAws;

beforeAll(async () => {
  moto = await startMoto();
});
afterAll(async () => {
  await aws.close();
  await moto.close();
});

/** A new key of a user that may reach the bucket, at an AWS whose front ends learn of it one by one. */
async function newKey(propagationMs: number) {
  aws = await startAws({ moto: moto.url, iamPropagationMs: propagationMs });
  const client = { region, endpoint: aws.url, credentials: aws.admin };
  const iam = new IAMClient(client);
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await new S3Client(client).send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  return await createStorageKey(iam, { user: 'loki', bucket: Bucket, encryption: { algorithm: 'AES256' } });
}

it('A new key counts as usable when S3 takes it five times in a row, be that after a minute of yes and no', async () => {
  const pair = await newKey(60_000);
  for (const [name, value] of Object.entries(aws.env(aws.admin, region))) vi.stubEnv(name, value);
  const began = aws.time.now();
  const clock = { now: () => aws.time.now(), sleep: async (ms: number) => aws.time.advance(ms) };
  const signal = new AbortController().signal;
  await waitUntilUsable(pair, { name: Bucket, region }, { clock, signal, log: () => {} });
  const probes = aws.calls.filter(({ operation }) => operation === 'PutObject').map(({ status }) => status);
  expect(aws.time.now() - began).toBeGreaterThan(59_000);
  expect(probes.indexOf(200), 'some front ends took it long before').toBeLessThan(probes.length - 10);
  expect(probes.slice(-6)).toEqual([403, 200, 200, 200, 200, 200]);
});
