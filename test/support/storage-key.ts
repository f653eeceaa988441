import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  type IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import type { KeyPair } from '../../src/aws/access-keys.ts';
import type { Encryption } from '../../src/aws/input-types.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';

/** A key of a new user that may do with the bucket what Loki does. */
export async function createStorageKey(
  iam: IAMClient,
  { user: UserName, bucket, encryption }: { user: string; bucket: string; encryption: Encryption },
): Promise<KeyPair> {
  await iam.send(new CreateUserCommand({ UserName }));
  const PolicyDocument = JSON.stringify(storagePolicy(`arn:aws:s3:::${bucket}`, encryption));
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'bucket', PolicyDocument }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  return { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' };
}
