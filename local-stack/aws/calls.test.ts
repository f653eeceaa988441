import { GetUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AwsFixture, uniqueName as name, region, startFixture } from './fixture.ts';
import type { LocalAws } from './server.ts';

let fixture: AwsFixture;
let aws: LocalAws;
let s3: S3Client;
let iam: IAMClient;
let ssm: SSMClient;
let bucket: string;
const client = (credentials = aws.admin) => fixture.client(credentials);

beforeAll(async () => {
  fixture = await startFixture();
  aws = fixture.aws;
  s3 = new S3Client(client());
  iam = new IAMClient(client());
  ssm = new SSMClient(client());
});
afterAll(() => fixture.close());
beforeEach(async () => {
  bucket = name('logs');
  await createBucket(bucket);
  aws.faults.clear();
  aws.calls.length = 0;
});

const createBucket = (Bucket: string) =>
  s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: region } }));

const list = () => s3.send(new ListObjectsV2Command({ Bucket: bucket }));

describe('Each call', () => {
  test('is recorded with its operation, key, status and body', async () => {
    await ssm.send(new PutParameterCommand({ Name: name('p'), Value: 'value', Type: 'String' }));
    await expect(iam.send(new GetUserCommand({ UserName: 'nobody' }))).rejects.toThrow();
    const accessKeyId = aws.admin.accessKeyId;
    expect(aws.calls).toMatchObject([
      { service: 'ssm', operation: 'PutParameter', accessKeyId, status: 200, write: true },
      { service: 'iam', operation: 'GetUser', accessKeyId, status: 404, write: false },
    ]);
    expect(aws.calls[0]?.body).toContain('"Value":"value"');
    expect(aws.calls[1]?.n).toBe((aws.calls[0]?.n ?? 0) + 1);
  });

  test.each([
    ['crash-before', false],
    ['crash-after', true],
    ['lost-response', true],
  ] as const)('can end without an answer: %s, with the work done: %s', async (kind, done) => {
    const Name = name('p');
    aws.faults.add({ kind, service: 'ssm', operation: 'PutParameter' });
    await expect(ssm.send(new PutParameterCommand({ Name, Value: 'x', Type: 'String' }))).rejects.toThrow();
    const there = await ssm.send(new GetParameterCommand({ Name })).then(
      () => true,
      () => false,
    );
    expect(there).toBe(done);
  });

  test.each([
    ['error', 'InternalError'],
    ['throttle', 'SlowDown'],
    ['denied', 'AccessDenied'],
  ] as const)('can be answered with %s once', async (kind, code) => {
    aws.faults.add({ kind, operation: 'ListObjectsV2', nth: 2 });
    await list();
    await expect(list()).rejects.toMatchObject({ name: code });
    await list();
  });
});
