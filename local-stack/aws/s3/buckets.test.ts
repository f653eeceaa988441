import {
  CreateBucketCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AwsFixture, uniqueName as name, region, startFixture } from '../fixture.ts';
import type { LocalAws } from '../server.ts';

let fixture: AwsFixture;
let aws: LocalAws;
let s3: S3Client;
let bucket: string;
const client = (credentials = aws.admin) => fixture.client(credentials);

beforeAll(async () => {
  fixture = await startFixture();
  aws = fixture.aws;
  s3 = new S3Client(client());
});
afterAll(() => fixture.close());
beforeEach(async () => {
  bucket = name('logs');
  await createBucket(bucket);
});

const createBucket = (Bucket: string) =>
  s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: region } }));

describe('A bucket policy', () => {
  const statement = (changes: object) => ({
    Sid: 'one',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    ...changes,
  });
  const put = (policy: object | string) =>
    s3.send(
      new PutBucketPolicyCommand({
        Bucket: bucket,
        Policy:
          typeof policy === 'string' ? policy : JSON.stringify({ Version: '2012-10-17', Statement: policy }),
      }),
    );

  test('is returned exactly as it was put', async () => {
    const Statement = [statement({ Sid: 'é', Action: 's3:DeleteBucket' })];
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement }, null, 2);
    await put(Policy);
    expect((await s3.send(new GetBucketPolicyCommand({ Bucket: bucket }))).Policy).toBe(Policy);
  });

  test('denies where its conditions hold, and this endpoint counts as https', async () => {
    const body = { Bucket: bucket, Key: 'key' };
    await put([statement({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } })]);
    await s3.send(new PutObjectCommand({ ...body, Body: 'x' }));
    await put([
      statement({ Action: 's3:GetObject', Condition: { NumericGreaterThan: { 's3:TlsVersion': '1.2' } } }),
    ]);
    await expect(s3.send(new GetObjectCommand(body))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('explicit deny'),
    });
  });

  test.each([
    ['invalid JSON', () => '{'],
    ['no principal', () => [statement({ Principal: undefined })]],
    ['the resource of another bucket', () => [statement({ Resource: 'arn:aws:s3:::other' })]],
  ])('with %s is malformed', async (_, policy) => {
    await expect(put(policy())).rejects.toMatchObject({ name: 'MalformedPolicy' });
  });

  test('that makes the bucket public is refused when that is blocked', async () => {
    const open = [statement({ Effect: 'Allow', Action: 's3:GetObject' })];
    await put(open);
    const PublicAccessBlockConfiguration = { BlockPublicPolicy: true };
    await s3.send(new PutPublicAccessBlockCommand({ Bucket: bucket, PublicAccessBlockConfiguration }));
    await expect(put(open)).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('A bucket', () => {
  test.each(['Upper', 'ab', 'a..b', '192.168.0.1', 'xn--a', 'a_b'])('cannot be named %s', async (bad) => {
    const create = new CreateBucketCommand({ Bucket: bad });
    await expect(
      new S3Client({ ...client(aws.admin), forcePathStyle: true }).send(create),
    ).rejects.toMatchObject({
      name: 'InvalidBucketName',
    });
  });

  test('is only found by its owner when the request names an owner', async () => {
    const head = (ExpectedBucketOwner: string) =>
      s3.send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner }));
    await head(aws.account);
    await expect(head('210987654321')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });

  test('of another account can be neither read nor created', async () => {
    aws.foreignBuckets.add('taken-by-another');
    const Bucket = 'taken-by-another';
    await expect(createBucket(Bucket)).rejects.toMatchObject({ name: 'BucketAlreadyExists' });
    await expect(s3.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('answers requests to another region with the name of its own', async () => {
    const elsewhere = new S3Client({ ...client(aws.admin), region: 'eu-west-1' });
    await expect(elsewhere.send(new HeadBucketCommand({ Bucket: bucket }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 301 },
      $response: { headers: { 'x-amz-bucket-region': region } },
    });
  });

  test('accepts signed requests for keys and prefixes with any character', async () => {
    const Key = "fake/1a:2b:3c/d e+f/~é!'()*=&?";
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'line' }));
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
    expect(await Body?.transformToString()).toBe('line');
    const { Contents = [] } = await s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: 'fake/1a:', Delimiter: '' }),
    );
    expect(Contents.map((object) => object.Key)).toEqual([Key]);
  });
});
