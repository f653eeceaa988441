import { GetUserCommand, IAMClient, ListAccessKeysCommand, NoSuchEntityException } from '@aws-sdk/client-iam';
import { CreateBucketCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { type Cloud, region } from '../../local-stack/cloud.ts';
import { count } from '../../src/action/text.ts';
import type { ActionName } from './row.ts';

/** An account and a repository of a row's own, in the one local cloud of all rows. */
export interface Scene {
  cloud: Cloud;
  user: string;
  bucket: string;
  s3: S3Client;
  iam: IAMClient;
  /** The inputs of a run in which everything is right. */
  inputs(action: ActionName): Record<string, string>;
  /** What there is now, in a few words: `user, 1 key, 2 secrets written`. */
  left(action: ActionName): Promise<string>;
}

export const instanceId = 'i-0123456789abcdef0';

export async function createScene(cloud: Cloud): Promise<Scene> {
  const client = { region, endpoint: cloud.aws.url, credentials: cloud.aws.admin };
  const s3 = new S3Client(client);
  const iam = new IAMClient(client);
  const user = cloud.name('loki');
  const bucket = cloud.name('logs');
  const scene = { cloud, user, bucket, s3, iam };
  return { ...scene, inputs: (action) => inputsOf(action, scene), left: (action) => leftOf(action, scene) };
}

type Named = Pick<Scene, 'cloud' | 'user' | 'bucket' | 's3' | 'iam'>;

function inputsOf(action: ActionName, { cloud, user, bucket }: Named): Record<string, string> {
  switch (action) {
    case 'bucket':
      return { bucket, region };
    case 'keys':
      return { user, bucket, region, 'github-token': cloud.github.token({ secrets: 'write' }) };
    case 'document':
      return { region, 'instance-ids': instanceId, 'deploy-document': user, 'verify-document': bucket };
    case 'deploy':
      return { region, 'instance-ids': instanceId, config: 'loki.yaml', 'loki-version': '3.7.6' };
  }
}

export async function makeBucket({ s3, bucket }: Named): Promise<void> {
  const LocationConstraint = region;
  await s3.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint } }),
  );
}

async function leftOf(action: ActionName, scene: Named): Promise<string> {
  if (action === 'bucket') return (await hasBucket(scene)) ? 'bucket' : 'nothing';
  if (action !== 'keys') return count(writes(scene), 'write');
  const { iam, user, cloud } = scene;
  const exists = await iam.send(new GetUserCommand({ UserName: user })).then(
    () => true,
    (error: unknown) => !(error instanceof NoSuchEntityException),
  );
  if (!exists) return 'nothing';
  const { AccessKeyMetadata = [] } = await iam.send(new ListAccessKeysCommand({ UserName: user }));
  const secrets = cloud.github.calls.filter(
    ({ method, path, status }) => method === 'PUT' && status < 300 && !path.endsWith('PROBE'),
  );
  return `user, ${count(AccessKeyMetadata.length, 'key')}, ${count(secrets.length, 'secret')} written`;
}

function writes({ cloud }: Named): number {
  return cloud.aws.calls.filter(({ write, status }) => write && status === 200).length;
}

async function hasBucket({ s3, bucket }: Named): Promise<boolean> {
  return await s3.send(new HeadBucketCommand({ Bucket: bucket })).then(
    () => true,
    () => false,
  );
}
