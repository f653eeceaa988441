import {
  GetBucketEncryptionCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type ServerSideEncryptionByDefault,
  type ServerSideEncryptionRule,
} from '@aws-sdk/client-s3';
import { UserError } from '../action/errors.ts';
import { partitionOf } from './arn.ts';
import type { Inspection, OwnedBucket } from './bucket-settings.ts';
import { type Change, pendingChange } from './changes.ts';
import { unlessMissing } from './errors.ts';
import { type Encryption, isAlias } from './input-types.ts';

export interface EncryptionInspection extends Inspection {
  /** What objects are encrypted with once the change is made. A key may be named by an alias. */
  inForce: Encryption;
}

/** `AES256` asks for encryption at least that strong: a bucket that has a KMS key keeps it. */
export async function defaultEncryption(
  bucket: OwnedBucket,
  wanted: Encryption,
): Promise<EncryptionInspection> {
  const { s3, id } = bucket;
  const answer = await unlessMissing(s3.send(new GetBucketEncryptionCommand(id)));
  const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0];
  const found = encryptionOf(rule, bucket);
  const inForce = wanted.algorithm === 'AES256' ? found : wanted;
  const difference = encryptionDifference(rule, found, wanted);
  if (difference === undefined) return { inForce };
  const Rules = [{ ...rule, ...ruleFor(wanted) }];
  const command = new PutBucketEncryptionCommand({ ...id, ServerSideEncryptionConfiguration: { Rules } });
  const pending = pendingChange({ setting: 'encryption', ...difference }, () => s3.send(command));
  return { inForce, pending };
}

function ruleFor(wanted: Encryption): ServerSideEncryptionRule {
  const byDefault: ServerSideEncryptionByDefault =
    wanted.algorithm === 'AES256'
      ? { SSEAlgorithm: 'AES256' }
      : { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: wanted.keyArn };
  const BucketKeyEnabled = wanted.algorithm === 'aws:kms';
  return { ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled };
}

/** The default encryption; the key `aws/s3` of AWS counts as `AES256`, since its users need no permission of their own. */
function encryptionOf(rule: ServerSideEncryptionRule | undefined, bucket: OwnedBucket): Encryption {
  const { KMSMasterKeyID: key } = rule?.ApplyServerSideEncryptionByDefault ?? {};
  if (key === undefined || /(^|:)alias\/aws\//.test(key)) return { algorithm: 'AES256' };
  return { algorithm: 'aws:kms', keyArn: arnOf(key, bucket) };
}

/** S3 keeps a key as it was given: its ARN or id, or the ARN or name of an alias. */
function arnOf(key: string, { region, id }: OwnedBucket): string {
  if (key.startsWith('arn:')) return key;
  const resource = key.startsWith('alias/') ? key : `key/${key}`;
  return `arn:${partitionOf(region)}:kms:${region}:${id.ExpectedBucketOwner}:${resource}`;
}

function encryptionDifference(
  rule: ServerSideEncryptionRule | undefined,
  found: Encryption,
  wanted: Encryption,
): Omit<Change, 'setting'> | undefined {
  const { SSEAlgorithm: algorithm } = rule?.ApplyServerSideEncryptionByDefault ?? {};
  if (wanted.algorithm === 'AES256') {
    return algorithm === undefined ? { from: 'none', to: 'AES256' } : undefined;
  }
  const to = `${wanted.keyArn}, bucket key`;
  if (found.algorithm !== 'aws:kms' || found.keyArn !== wanted.keyArn) {
    return { from: found.algorithm === 'aws:kms' ? found.keyArn : (algorithm ?? 'none'), to };
  }
  // Two layers of encryption are more than was asked for, and have no bucket key. Source: S3 user guide, "DSSE-KMS".
  if (algorithm === 'aws:kms:dsse') return undefined;
  // A bucket key saves most calls to KMS. Source: S3 user guide, "Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys".
  return rule?.BucketKeyEnabled === true ? undefined : { from: `${wanted.keyArn}, no bucket key`, to };
}

/**
 * The key that an alias stands for, which policies have to name. S3 says it in its answer to a write, so a small object
 * is written each time: an alias may be moved to another key.
 * @throws UserError when S3 does not say it.
 */
export async function withoutAlias({ s3, id }: OwnedBucket, encryption: Encryption): Promise<Encryption> {
  if (!isAlias(encryption)) return encryption;
  const { keyArn: SSEKMSKeyId } = encryption;
  const object = { Key: 'loki-host-key-alias', Body: `Written to learn the key of ${SSEKMSKeyId}.\n` };
  const command = new PutObjectCommand({ ...id, ...object, ServerSideEncryption: 'aws:kms', SSEKMSKeyId });
  const { SSEKMSKeyId: keyArn = '' } = await s3.send(command);
  if (/^arn:[^:]+:kms:[^:]*:\d+:key\//.test(keyArn)) return { algorithm: 'aws:kms', keyArn };
  throw new UserError(
    `S3 does not say which key ${SSEKMSKeyId} stands for (it says ${JSON.stringify(keyArn)}). Set \`encryption\` to the ARN of the key: aws kms describe-key --key-id ${SSEKMSKeyId} --query KeyMetadata.Arn`,
  );
}
