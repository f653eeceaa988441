import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  DeleteUserPermissionsBoundaryCommand,
  GetUserCommand,
  IAMClient,
  PutUserPermissionsBoundaryCommand,
  PutUserPolicyCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
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
import { type AwsFixture, allow, uniqueName as name, region, startFixture } from '../fixture.ts';
import { type LocalAws, startAws } from '../server.ts';
import type { AwsCredentials } from './identities.ts';

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

/** A key of a new user with this policy. */
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

/** `allowed`, or the name of the error. */
const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'allowed',
    (error: Error) => error.name,
  );

describe('An access key', () => {
  test('works while it is active', async () => {
    const key = await userKey(allow('s3:ListBucket'));
    const { UserName, accessKeyId: AccessKeyId } = key;
    const setStatus = (Status: 'Active' | 'Inactive') =>
      iam.send(new UpdateAccessKeyCommand({ UserName, AccessKeyId, Status }));
    expect(await outcome(list(key))).toBe('allowed');
    await setStatus('Inactive');
    expect(await outcome(list(key))).toBe('InvalidAccessKeyId');
    await setStatus('Active');
    expect(await outcome(list(key))).toBe('allowed');
    await iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId }));
    expect(await outcome(list(key))).toBe('InvalidAccessKeyId');
  });

  test('does not work with a wrong secret, and each service says so in its own words', async () => {
    const wrong = client({ ...(await userKey(allow('*'))), secretAccessKey: 'wrong' });
    const calls = [
      new S3Client(wrong).send(new ListObjectsV2Command({ Bucket: bucket })),
      new IAMClient(wrong).send(new GetUserCommand({})),
      new SSMClient(wrong).send(new DescribeParametersCommand({})),
    ];
    expect(await Promise.all(calls.map(outcome))).toEqual([
      'SignatureDoesNotMatch',
      'SignatureDoesNotMatch',
      'InvalidSignatureException',
    ]);
  });

  test('of a session does not work without its token', async () => {
    const { sessionToken: _, ...pair } = await aws.identity(name('role'), allow('*'));
    expect(await outcome(list(pair))).toBe('InvalidToken');
  });

  test('works at any other proxy in front of the same moto', async () => {
    const other = await startAws({ moto: fixture.moto });
    const atOther = new S3Client({ ...client(await userKey(allow('s3:ListBucket'))), endpoint: other.url });
    expect(await outcome(atOther.send(new ListObjectsV2Command({ Bucket: bucket })))).toBe('allowed');
    await other.close();
  });

  test('that is new is refused at first, then by every other request, and then works', async () => {
    const slow = await startAws({ moto: fixture.moto, iamPropagationMs: 60_000 });
    const options = { ...client(slow.admin), endpoint: slow.url };
    const key = await userKey(allow('s3:ListBucket'), new IAMClient(options));
    const sts = new STSClient({ ...options, credentials: key });
    const twice = async () => [
      await outcome(sts.send(new GetCallerIdentityCommand({}))),
      await outcome(sts.send(new GetCallerIdentityCommand({}))),
    ];
    expect(await twice()).toEqual(['InvalidClientTokenId', 'InvalidClientTokenId']);
    slow.time.advance(30_000);
    expect(await twice()).toEqual(['allowed', 'InvalidClientTokenId']);
    slow.time.advance(30_000);
    expect(await twice()).toEqual(['allowed', 'allowed']);
    await slow.close();
  });
});

describe('A policy', () => {
  test('limits its user to the actions and resources it names, and the denial says which are missing', async () => {
    const key = await userKey(allow(['s3:ListBucket', 's3:PutObject'], [`arn:aws:s3:::${bucket}`]));
    expect(await outcome(list(key))).toBe('allowed');
    const other = name('logs');
    await createBucket(other);
    await expect(list(key, other)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::${aws.account}:user/${key.UserName} is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::${other} because no identity-based policy allows the s3:ListBucket action`,
    });
    const put = new PutObjectCommand({ Bucket: bucket, Key: 'key', Body: 'x' });
    expect(await outcome(new S3Client(client(key)).send(put))).toBe('AccessDenied');
  });

  test('must allow an operation by the name that IAM has for it', async () => {
    const Rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }];
    const encrypt = async (action: string) =>
      new S3Client(client(await aws.identity(name('role'), allow(action)))).send(
        new PutBucketEncryptionCommand({ Bucket: bucket, ServerSideEncryptionConfiguration: { Rules } }),
      );
    expect(await outcome(encrypt('s3:PutEncryptionConfiguration'))).toBe('allowed');
    await expect(encrypt('s3:PutBucketEncryption')).rejects.toMatchObject({
      message: expect.stringContaining('s3:PutEncryptionConfiguration'),
    });
  });

  test.each([
    ['itself', '', 'allowed'],
    ['all below its folder', '/loki-host/*', 'allowed'],
    ['another folder', '/other/*', 'AccessDeniedException'],
  ])('for a parameter that names %s', async (_, path, expected) => {
    const Name = `/loki-host/${name('p')}`;
    await ssm.send(new PutParameterCommand({ Name, Value: 'x', Type: 'SecureString' }));
    const arn = `arn:aws:ssm:${region}:${aws.account}:parameter${path || Name}`;
    const session = await aws.identity(name('role'), allow('ssm:GetParameter', arn));
    const read = new SSMClient(client(session)).send(new GetParameterCommand({ Name }));
    expect(await outcome(read)).toBe(expected);
  });

  test('for a user does not count for another user', async () => {
    const [{ UserName }, other] = [await userKey(allow('*')), await userKey(allow('*'))];
    const session = await aws.identity(name('role'), allow('iam:GetUser', `arn:aws:iam::*:user/${UserName}`));
    const read = (user: string) =>
      new IAMClient(client(session)).send(new GetUserCommand({ UserName: user }));
    expect(await outcome(read(UserName))).toBe('allowed');
    expect(await outcome(read(other.UserName))).toBe('AccessDenied');
  });

  test('that is attached counts like an inline one', async () => {
    const key = await userKey(allow('s3:PutObject'));
    expect(await outcome(list(key))).toBe('AccessDenied');
    const document = { PolicyName: name('policy'), PolicyDocument: JSON.stringify(allow('s3:ListBucket')) };
    const { Policy } = await iam.send(new CreatePolicyCommand(document));
    await iam.send(new AttachUserPolicyCommand({ UserName: key.UserName, PolicyArn: Policy?.Arn ?? '' }));
    expect(await outcome(list(key))).toBe('allowed');
  });
});

describe('A permissions boundary', () => {
  /** A managed policy to be used as one. */
  async function policyArn(document: object): Promise<string> {
    const PolicyDocument = JSON.stringify(document);
    const { Policy } = await iam.send(
      new CreatePolicyCommand({ PolicyName: name('boundary'), PolicyDocument }),
    );
    return Policy?.Arn ?? '';
  }

  test('takes from its user what it does not allow, and the denial says so', async () => {
    const key = await userKey(allow('s3:*'));
    const PermissionsBoundary = await policyArn(allow('s3:GetObject'));
    await iam.send(new PutUserPermissionsBoundaryCommand({ UserName: key.UserName, PermissionsBoundary }));
    await expect(list(key)).rejects.toThrow(
      'because no permissions boundary allows the s3:ListBucket action',
    );
    await iam.send(new DeleteUserPermissionsBoundaryCommand({ UserName: key.UserName }));
    expect(await outcome(list(key))).toBe('allowed');
  });

  test('must exist', async () => {
    const PermissionsBoundary = `arn:aws:iam::${aws.account}:policy/${name('none')}`;
    const create = iam.send(new CreateUserCommand({ UserName: name('user'), PermissionsBoundary }));
    await expect(create).rejects.toThrow('does not exist or is not attachable');
  });

  test('can be the condition for making a user and for its policies, and is shown with the user', async () => {
    const arn = await policyArn(allow('s3:*'));
    const Condition = { StringEquals: { 'iam:PermissionsBoundary': arn } };
    const statement = {
      Effect: 'Allow',
      Action: ['iam:CreateUser', 'iam:PutUserPolicy'],
      Resource: '*',
      Condition,
    };
    const maker = new IAMClient(
      client(await aws.identity(name('maker'), { Version: '2012-10-17', Statement: [statement] })),
    );
    const UserName = name('user');
    expect(await outcome(maker.send(new CreateUserCommand({ UserName })))).toBe('AccessDenied');
    const made = await maker.send(new CreateUserCommand({ UserName, PermissionsBoundary: arn }));
    expect(made.User?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(arn);
    const { User } = await iam.send(new GetUserCommand({ UserName }));
    expect(User?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(arn);
    const put = (of: string) =>
      maker.send(
        new PutUserPolicyCommand({
          UserName: of,
          PolicyName: 'p',
          PolicyDocument: JSON.stringify(allow('s3:*')),
        }),
      );
    expect(await outcome(put(UserName))).toBe('allowed');
    const { UserName: other } = await userKey(allow('s3:*'));
    expect(await outcome(put(other))).toBe('AccessDenied');
  });
});

describe('A parameter with a KMS key of its own', () => {
  const key = (id: string) => `arn:aws:kms:${region}:123456789012:key/${id}`;
  const parameters = { Effect: 'Allow', Action: ['ssm:PutParameter', 'ssm:GetParameter'], Resource: '*' };
  const role = async (...statements: object[]) =>
    new SSMClient(
      client(
        await aws.identity(name('role'), { Version: '2012-10-17', Statement: [parameters, ...statements] }),
      ),
    );
  const use = (Action: string, Resource = key('1')) => ({ Effect: 'Allow', Action, Resource });
  const put = (of: SSMClient, Name: string) =>
    of.send(
      new PutParameterCommand({ Name, Value: 'v', Type: 'SecureString', KeyId: key('1'), Overwrite: true }),
    );
  const get = (of: SSMClient, Name: string, WithDecryption = true) =>
    of.send(new GetParameterCommand({ Name, WithDecryption }));

  test('is written by who may encrypt with the key, and read by who may decrypt with it', async () => {
    const Name = name('/parameter');
    await expect(put(await role(use('kms:Decrypt')), Name)).rejects.toThrow('kms:Encrypt');
    await put(await role(use('kms:Encrypt')), Name);
    await expect(get(await role(), Name)).rejects.toThrow('kms:Decrypt');
    await expect(get(await role(use('kms:Decrypt', key('2'))), Name)).rejects.toThrow('kms:Decrypt');
    expect((await get(await role(use('kms:Decrypt')), Name)).Parameter?.Value).toBe('v');
    expect(await outcome(get(await role(), Name, false))).toBe('allowed');
  });
});
