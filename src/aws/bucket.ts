import type { S3Client } from '@aws-sdk/client-s3';
import { bucketArn } from './arn.ts';
import { bucketExists, createBucket } from './bucket-creation.ts';
import { defaultEncryption, type EncryptionInspection, withoutAlias } from './bucket-encryption.ts';
import { lifecycle } from './bucket-lifecycle.ts';
import { bucketPolicy } from './bucket-policy.ts';
import type { Inspection, OwnedBucket } from './bucket-settings.ts';
import * as settings from './bucket-settings.ts';
import { type Change, describeChange } from './changes.ts';
import { type Encryption, isAlias } from './input-types.ts';
import type { Owner } from './owner.ts';

export interface BucketOptions {
  /** Without the account-regional suffix, which is added here when `accountRegional` is set. */
  name: string;
  region: string;
  /** 12 digits; a bucket of any other account is refused. */
  account: string;
  accountRegional: boolean;
  encryption: Encryption;
  versioning: boolean;
  /** Days that overwritten and deleted objects are kept; used with versioning. */
  noncurrentDays: number;
  tags: Record<string, string>;
  /** The repository and environment that it is made for. */
  owner: Owner;
}

export interface BucketDeps {
  s3: S3Client;
  log(line: string): void;
}

/** What differs, or differed, from the options. */
export interface BucketPlan {
  bucket: string;
  arn: string;
  /** What its objects are encrypted with; a plan may name a key by an alias. */
  encryption: Encryption;
  changes: Change[];
  warnings: string[];
}

/** Compares the bucket with what it should be; makes no write. */
export async function planBucket(options: BucketOptions, { s3 }: BucketDeps): Promise<BucketPlan> {
  const bucket = ownedBucket(options, s3);
  const isMissing = !(await bucketExists(bucket));
  const found = await inspect(bucket, options);
  return planOf(bucket, isMissing, found, found.encryption.inForce);
}

/** Makes the bucket where it is missing and fixes every setting that differs, one write at a time. */
export async function applyBucket(options: BucketOptions, deps: BucketDeps): Promise<BucketPlan> {
  const bucket = ownedBucket(options, deps.s3);
  const isMissing = !(await bucketExists(bucket));
  if (isMissing) await createBucket(bucket, options);
  const encryption = await wantedEncryption(bucket, options);
  const found = await inspect(bucket, { ...options, encryption });
  for (const { pending } of found.inspections) {
    if (pending === undefined) continue;
    deps.log(describeChange(pending.change));
    await pending.apply();
  }
  return planOf(bucket, isMissing, found, await withoutAlias(bucket, found.encryption.inForce));
}

/** An alias is resolved by a write, so whose the bucket is is looked at before. */
async function wantedEncryption(
  bucket: OwnedBucket,
  { encryption, tags, owner }: BucketOptions,
): Promise<Encryption> {
  if (isAlias(encryption)) await settings.tags(bucket, tags, owner);
  return await withoutAlias(bucket, encryption);
}

function ownedBucket({ name, account, region, accountRegional }: BucketOptions, s3: S3Client): OwnedBucket {
  const suffix = `-${account}-${region}-an`;
  const bucket = accountRegional && !name.endsWith(suffix) ? name + suffix : name;
  const id = { Bucket: bucket, ExpectedBucketOwner: account };
  return { s3, region, arn: bucketArn(bucket, region), id };
}

interface Inspected {
  encryption: EncryptionInspection;
  /** Of all settings. */
  inspections: Inspection[];
}

async function inspect(bucket: OwnedBucket, options: BucketOptions): Promise<Inspected> {
  const encryption = defaultEncryption(bucket, options.encryption);
  const inspections = await Promise.all([
    settings.publicAccessBlock(bucket),
    settings.ownership(bucket),
    encryption,
    settings.versioning(bucket, options.versioning),
    lifecycle(bucket, options.versioning ? options.noncurrentDays : undefined),
    bucketPolicy(bucket),
    settings.tags(bucket, options.tags, options.owner),
  ]);
  return { encryption: await encryption, inspections };
}

function planOf(
  { id, arn, region }: OwnedBucket,
  isMissing: boolean,
  { inspections }: Inspected,
  encryption: Encryption,
): BucketPlan {
  const creation = { setting: 'bucket', from: 'none', to: `created in ${region}` };
  return {
    bucket: id.Bucket,
    arn,
    encryption,
    changes: [
      ...(isMissing ? [creation] : []),
      ...inspections.flatMap(({ pending }) => pending?.change ?? []),
    ],
    warnings: inspections.flatMap(({ warning }) => warning ?? []),
  };
}
