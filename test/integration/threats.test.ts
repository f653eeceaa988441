import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteUserPermissionsBoundaryCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  GetParameterCommand,
  PutParameterCommand,
  SendCommandCommand,
  SSMClient,
  UpdateDocumentCommand,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AwsCredentials } from '../../local-stack/aws/access/identities.ts';
import { type Cloud, documentedPolicy, type Policy, region, startCloud } from '../../local-stack/cloud.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';

/** What a thief tries. docs/threats.md says what it means; here are the policies that users are told to attach. */
interface Thief {
  iam: IAMClient;
  s3: S3Client;
  ssm: SSMClient;
}

let cloud: Cloud;
let role: Thief;
let host: Thief;
let user: Thief;

beforeAll(async () => {
  cloud = await startCloud();
  role = await thiefWith(documentedPolicy('bucket', {}), documentedPolicy('keys', {}), documentPolicy());
  host = await thiefWith(documentedPolicy('deploy', {}, 'instance-policy.json'));
  user = await thiefWith(
    storagePolicy('arn:aws:s3:::acme-usage-logs', { algorithm: 'AES256' }) as unknown as Policy,
  );
  const admin = clients(cloud.aws.admin);
  for (const Bucket of ['acme-usage-logs', 'acme-payroll'])
    await admin.s3.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
    );
  await admin.iam.send(new CreateUserCommand({ UserName: 'admin' }));
  await admin.iam.send(new CreateUserCommand({ UserName: 'loki-acme-usage-logs' }));
});
afterAll(() => cloud?.close());

const documentPolicy = () => documentedPolicy('deploy', {}, 'document-policy.json');

async function thiefWith(...policies: Policy[]): Promise<Thief> {
  const Statement = policies.flatMap((policy) => policy.Statement);
  return clients(await cloud.aws.identity(cloud.name('thief'), { Version: '2012-10-17', Statement }));
}

function clients(credentials: AwsCredentials): Thief {
  const options = { region, endpoint: cloud.aws.url, credentials: { ...credentials }, maxAttempts: 1 };
  return {
    iam: new IAMClient(options),
    s3: new S3Client({ ...options, forcePathStyle: true }),
    ssm: new SSMClient(options),
  };
}

const PolicyDocument = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});
const anything = { DocumentName: 'AWS-RunShellScript', InstanceIds: ['i-0123456789abcdef0'] };
const ours = { Bucket: 'acme-usage-logs', Key: 'fake/chunk' };
const foreign = { Bucket: 'acme-payroll', Key: '2026.csv' };

describe('Who holds the role of the workflow cannot', () => {
  it.each<[string, (thief: Thief) => Promise<unknown>]>([
    ['create another user', ({ iam }) => iam.send(new CreateUserCommand({ UserName: 'thief' }))],
    [
      'create a role',
      ({ iam }) =>
        iam.send(new CreateRoleCommand({ RoleName: 'thief', AssumeRolePolicyDocument: PolicyDocument })),
    ],
    [
      'create a key of another user',
      ({ iam }) => iam.send(new CreateAccessKeyCommand({ UserName: 'admin' })),
    ],
    [
      'give a user without the boundary more',
      ({ iam }) =>
        iam.send(
          new PutUserPolicyCommand({ UserName: 'loki-acme-usage-logs', PolicyName: 'p', PolicyDocument }),
        ),
    ],
    [
      'take the boundary off',
      ({ iam }) => iam.send(new DeleteUserPermissionsBoundaryCommand({ UserName: 'loki-acme-usage-logs' })),
    ],
    [
      'read an object of the bucket without opening it first',
      ({ s3 }) => s3.send(new GetObjectCommand(ours)),
    ],
    ['read another bucket', ({ s3 }) => s3.send(new GetObjectCommand(foreign))],
    [
      'open another bucket',
      ({ s3 }) => s3.send(new PutBucketPolicyCommand({ Bucket: foreign.Bucket, Policy: PolicyDocument })),
    ],
    ['read another parameter', ({ ssm }) => ssm.send(new GetParameterCommand({ Name: '/payroll/password' }))],
    ['run its own script on a host', ({ ssm }) => ssm.send(new SendCommandCommand(anything))],
    [
      'run one of our documents on another instance',
      ({ ssm }) =>
        ssm.send(
          new SendCommandCommand({ DocumentName: 'loki-host-deploy', InstanceIds: ['i-0fedcba9876543210'] }),
        ),
    ],
    [
      'change our documents',
      ({ ssm }) => ssm.send(new UpdateDocumentCommand({ Name: 'loki-host-deploy', Content: '{}' })),
    ],
  ])('%s', async (_, attempt) => {
    await expect(attempt(role)).rejects.toThrow('is not authorized to perform');
  });
});

describe('Who holds a host’s role cannot', () => {
  it.each<[string, (thief: Thief) => Promise<unknown>]>([
    ['read another parameter', ({ ssm }) => ssm.send(new GetParameterCommand({ Name: '/payroll/password' }))],
    [
      'replace the key pair',
      ({ ssm }) =>
        ssm.send(
          new PutParameterCommand({
            Name: '/loki-host/loki-acme-usage-logs/credentials',
            Value: 'x',
            Type: 'SecureString',
          }),
        ),
    ],
    ['command another host', ({ ssm }) => ssm.send(new SendCommandCommand(anything))],
    ['create a key', ({ iam }) => iam.send(new CreateAccessKeyCommand({ UserName: 'loki-acme-usage-logs' }))],
    ['read the bucket without the key pair', ({ s3 }) => s3.send(new GetObjectCommand(ours))],
  ])('%s', async (_, attempt) => {
    await expect(attempt(host)).rejects.toThrow('is not authorized to perform');
  });
});

describe('Who holds the key pair of Loki cannot', () => {
  it.each<[string, (thief: Thief) => Promise<unknown>]>([
    [
      'remove an older version for good',
      ({ s3 }) => s3.send(new DeleteObjectCommand({ ...ours, VersionId: '1' })),
    ],
    [
      'switch versioning off',
      ({ s3 }) =>
        s3.send(
          new PutBucketVersioningCommand({
            Bucket: ours.Bucket,
            VersioningConfiguration: { Status: 'Suspended' },
          }),
        ),
    ],
    [
      'open the bucket',
      ({ s3 }) => s3.send(new PutBucketPolicyCommand({ Bucket: ours.Bucket, Policy: PolicyDocument })),
    ],
    ['read another bucket', ({ s3 }) => s3.send(new GetObjectCommand(foreign))],
    ['create a key', ({ iam }) => iam.send(new CreateAccessKeyCommand({ UserName: 'loki-acme-usage-logs' }))],
    ['read a parameter', ({ ssm }) => ssm.send(new GetParameterCommand({ Name: '/loki-host/readers' }))],
  ])('%s', async (_, attempt) => {
    await expect(attempt(user)).rejects.toThrow('is not authorized to perform');
  });
});
