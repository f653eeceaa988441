import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  GetUserCommand,
  IAMClient,
  PutUserPolicyCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  DescribeParametersCommand,
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AwsFixture, allow, uniqueName as name, region, startFixture } from './fixture.ts';
import type { AwsCredentials } from './identities.ts';
import { type LocalAws, startAws } from './index.ts';

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
});

const createBucket = (Bucket: string) =>
  s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: region } }));

/** A new user with this policy, and a key of it. */
async function userKey(policy: object, maker = iam): Promise<AwsCredentials & { UserName: string }> {
  const UserName = name('user');
  await iam.send(new CreateUserCommand({ UserName }));
  const PolicyDocument = JSON.stringify(policy);
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'policy', PolicyDocument }));
  const { AccessKey } = await maker.send(new CreateAccessKeyCommand({ UserName }));
  const { AccessKeyId = '', SecretAccessKey = '' } = AccessKey ?? {};
  return { UserName, accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
}

const list = (credentials: AwsCredentials, Bucket = bucket) =>
  new S3Client(client(credentials)).send(new ListObjectsV2Command({ Bucket }));

describe('An access key', () => {
  test('works as long as it is active', async () => {
    const key = await userKey(allow('s3:ListBucket'));
    const { UserName, accessKeyId: AccessKeyId } = key;
    const inactive = { name: 'InvalidAccessKeyId', $metadata: { httpStatusCode: 403 } };
    await list(key);
    await iam.send(new UpdateAccessKeyCommand({ UserName, AccessKeyId, Status: 'Inactive' }));
    await expect(list(key)).rejects.toMatchObject(inactive);
    await iam.send(new UpdateAccessKeyCommand({ UserName, AccessKeyId, Status: 'Active' }));
    await list(key);
    await iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId }));
    await expect(list(key)).rejects.toMatchObject(inactive);
  });

  test('is of no use with another secret, in the words of each service', async () => {
    const wrong = client({ ...(await userKey(allow('*'))), secretAccessKey: 'wrong' });
    await expect(
      new S3Client(wrong).send(new ListObjectsV2Command({ Bucket: bucket })),
    ).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    await expect(new IAMClient(wrong).send(new GetUserCommand({}))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    await expect(new SSMClient(wrong).send(new DescribeParametersCommand({}))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
  });

  test('of a session is of no use without its token', async () => {
    const { sessionToken: _, ...pair } = await aws.identity(name('role'), allow('*'));
    await expect(list(pair)).rejects.toMatchObject({ name: 'InvalidToken' });
  });

  test('is known to any other proxy in front of the same moto', async () => {
    const other = await startAws({ moto: fixture.moto });
    const key = await userKey(allow('s3:ListBucket'));
    const answer = new S3Client({ ...client(key), endpoint: other.url });
    await answer.send(new HeadBucketCommand({ Bucket: bucket }));
    await other.close();
  });

  test('is refused, then taken by some requests only, until iamPropagationMs have passed', async () => {
    const slow = await startAws({ moto: fixture.moto, iamPropagationMs: 400 });
    const options = { ...client(slow.admin), endpoint: slow.url };
    const key = await userKey(allow('s3:ListBucket'), new IAMClient(options));
    const sts = new STSClient({ ...options, credentials: key });
    const seen: boolean[] = [];
    for (const end = performance.now() + 600; performance.now() < end; ) {
      const answer = await sts.send(new GetCallerIdentityCommand({})).catch(({ name }: Error) => name);
      if (typeof answer === 'string') expect(answer).toBe('InvalidClientTokenId');
      seen.push(typeof answer !== 'string');
    }
    await slow.close();
    expect([seen[0], seen.at(-1)]).toEqual([false, true]);
    expect(seen.slice(seen.indexOf(true))).toContain(false);
  });
});

describe('A policy', () => {
  test('limits its user to the actions and resources it names, and the denial says which', async () => {
    const key = await userKey(allow(['s3:ListBucket', 's3:PutObject'], [`arn:aws:s3:::${bucket}`]));
    await list(key);
    const other = name('logs');
    await createBucket(other);
    await expect(list(key, other)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::${aws.account}:user/${key.UserName} is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::${other} because no identity-based policy allows the s3:ListBucket action`,
    });
    const put = new PutObjectCommand({ Bucket: bucket, Key: 'key', Body: 'x' });
    await expect(new S3Client(client(key)).send(put)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test('must allow an operation by the name IAM has for it', async () => {
    const encrypt = (credentials: AwsCredentials) =>
      new S3Client(client(credentials)).send(
        new PutBucketEncryptionCommand({
          Bucket: bucket,
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
        }),
      );
    await encrypt(await aws.identity(name('role'), allow('s3:PutEncryptionConfiguration')));
    await expect(
      encrypt(await aws.identity(name('role'), allow('s3:PutBucketEncryption'))),
    ).rejects.toMatchObject({
      message: expect.stringContaining('s3:PutEncryptionConfiguration'),
    });
  });

  test('of a parameter, a user or a role is held to its resource', async () => {
    const Name = `/loki-host/${name('p')}`;
    await ssm.send(new PutParameterCommand({ Name, Value: 'x', Type: 'SecureString' }));
    const read = (resource: string) =>
      aws
        .identity(name('role'), allow('ssm:GetParameter', resource))
        .then((session) => new SSMClient(client(session)).send(new GetParameterCommand({ Name })));
    const arn = `arn:aws:ssm:${region}:${aws.account}:parameter`;
    await read(`${arn}${Name}`);
    await read(`${arn}/loki-host/*`);
    await expect(read(`${arn}/other/*`)).rejects.toMatchObject({ name: 'AccessDeniedException' });

    const { UserName } = await userKey(allow('s3:ListBucket'));
    const users = await aws.identity(name('role'), allow('iam:GetUser', `arn:aws:iam::*:user/${UserName}`));
    await new IAMClient(client(users)).send(new GetUserCommand({ UserName }));
    await expect(
      new IAMClient(client(users)).send(new GetUserCommand({ UserName: 'x' })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  test('that is attached counts like an inline one', async () => {
    const key = await userKey(allow('s3:PutObject'));
    const document = { PolicyName: name('policy'), PolicyDocument: JSON.stringify(allow('s3:ListBucket')) };
    const { Policy } = await iam.send(new CreatePolicyCommand(document));
    await iam.send(new AttachUserPolicyCommand({ UserName: key.UserName, PolicyArn: Policy?.Arn ?? '' }));
    await list(key);
  });

  test('does not matter while nothing is enforced', async () => {
    await aws.enforce(false);
    await list({ accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' });
    await aws.enforce(true);
    await expect(list({ accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' })).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
    });
  });
});
