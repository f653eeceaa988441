import { CreateBucketCommand, HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../action/errors.ts';
import { type Clock, poll } from '../poll.ts';
import { bucketArn } from './arn.ts';
import * as settings from './bucket-settings.ts';
import type { Change, PendingChange } from './changes.ts';
import { awsErrorCode, awsHeader, awsStatus } from './errors.ts';
import type { Encryption } from './input-types.ts';

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
}

export interface BucketDeps {
  s3: S3Client;
  clock: Clock;
  signal: AbortSignal;
  log(line: string): void;
}

export interface BucketPlan {
  bucket: string;
  arn: string;
  changes: Change[];
  warnings: string[];
}

/** Compares the bucket with what it should be; makes no write. */
export async function planBucket(options: BucketOptions, deps: BucketDeps): Promise<BucketPlan> {
  const bucket = owned(options, deps);
  const missing = (await exists(bucket, options)) ? [] : [creation(options)];
  const plan = planOf(bucket, await inspect(bucket, options));
  return { ...plan, changes: [...missing, ...plan.changes] };
}

/** Makes the bucket where it is missing and mends every setting that differs, one write at a time. */
export async function applyBucket(options: BucketOptions, deps: BucketDeps): Promise<BucketPlan> {
  const bucket = owned(options, deps);
  const made = (await exists(bucket, options)) ? [] : [creation(options)];
  if (made.length > 0) await create(bucket, options, deps);
  const inspections = await inspect(bucket, options);
  for (const { pending } of inspections) {
    if (pending !== undefined) await settle(pending, deps);
  }
  const plan = planOf(bucket, inspections);
  return { ...plan, changes: [...made, ...plan.changes] };
}

function owned(
  { name, account, region, accountRegional }: BucketOptions,
  { s3 }: BucketDeps,
): settings.OwnedBucket {
  const suffix = `-${account}-${region}-an`;
  const bucket = accountRegional && !name.endsWith(suffix) ? name + suffix : name;
  return { s3, arn: bucketArn(bucket, region), id: { Bucket: bucket, ExpectedBucketOwner: account } };
}

async function inspect(bucket: settings.OwnedBucket, options: BucketOptions): Promise<settings.Inspection[]> {
  return await Promise.all([
    settings.publicAccessBlock(bucket),
    settings.ownership(bucket),
    settings.defaultEncryption(bucket, options.encryption),
    settings.versioning(bucket, options.versioning),
    settings.lifecycle(bucket, options.versioning ? options.noncurrentDays : undefined),
    settings.bucketPolicy(bucket),
    settings.tags(bucket, options.tags),
  ]);
}

function planOf(bucket: settings.OwnedBucket, inspections: settings.Inspection[]): BucketPlan {
  return {
    bucket: bucket.id.Bucket,
    arn: bucket.arn,
    changes: inspections.flatMap(({ pending }) => pending?.change ?? []),
    warnings: inspections.flatMap(({ warning }) => warning ?? []),
  };
}

function creation({ region }: BucketOptions): Change {
  return { setting: 'bucket', from: 'none', to: `created in ${region}` };
}

/** HeadBucket names the owner first: in us-east-1, creating one's own bucket again succeeds and resets its ACL. */
async function exists(
  { s3, id }: settings.OwnedBucket,
  { region, account }: BucketOptions,
): Promise<boolean> {
  try {
    const { BucketRegion = region } = await s3.send(new HeadBucketCommand(id));
    if (BucketRegion !== region) throw elsewhere(id.Bucket, BucketRegion, region);
    return true;
  } catch (error) {
    const status = awsStatus(error) ?? awsStatus((error as Error).cause);
    if (status === 404) return false;
    const found = awsHeader(error, 'x-amz-bucket-region');
    if (status === 301 || (status === 400 && found !== undefined && found !== region)) {
      throw elsewhere(id.Bucket, found ?? 'another region', region, error);
    }
    if (status === 403) {
      throw new UserError(
        `The bucket ${id.Bucket} exists but belongs to another account, or this run may not do s3:ListBucket on it (this run's account: ${account}). ` +
          'Choose another name, or `account-regional-namespace: true`, which gives names nobody else can take.',
        { cause: error },
      );
    }
    throw error;
  }
}

function elsewhere(bucket: string, found: string, asked: string, cause?: unknown): UserError {
  return new UserError(
    `The bucket ${bucket} is in ${found}, not in ${asked}. Set the input \`region\` to ${found}, or choose another name.`,
    { cause },
  );
}

async function create(
  bucket: settings.OwnedBucket,
  options: BucketOptions,
  { s3 }: BucketDeps,
): Promise<void> {
  const { region, accountRegional } = options;
  const location =
    region === 'us-east-1'
      ? {}
      : { CreateBucketConfiguration: { LocationConstraint: region as 'us-west-2' } };
  const namespace = accountRegional ? { BucketNamespace: 'account-regional' as const } : {};
  try {
    await s3.send(
      new CreateBucketCommand({
        Bucket: bucket.id.Bucket,
        ObjectOwnership: 'BucketOwnerEnforced',
        ...location,
        ...namespace,
      }),
    );
  } catch (error) {
    const code = awsErrorCode(error);
    // A retried create whose first answer was lost: ours, if owner and region are right.
    if (code === 'BucketAlreadyOwnedByYou' && (await exists(bucket, options))) return;
    if (code === 'BucketAlreadyExists') {
      throw new UserError(
        `The bucket name ${bucket.id.Bucket} is taken by another account. Choose another name, or \`account-regional-namespace: true\`.`,
        { cause: error },
      );
    }
    throw error;
  }
}

/** S3 answers OperationAborted while another change of the same bucket settles, for up to some minutes. */
async function settle({ change, apply }: PendingChange, { clock, signal, log }: BucketDeps): Promise<void> {
  log(`${change.setting}: ${change.from} → ${change.to}`);
  const done = await poll({ every: 5_000, timeout: 180_000, clock, signal }, async (waitedMs) => {
    try {
      await apply();
      return true;
    } catch (error) {
      if (awsErrorCode(error) !== 'OperationAborted') throw error;
      log(
        `  S3 is still busy with an earlier change of this bucket, waiting (${Math.round(waitedMs / 1000)} s)`,
      );
      return undefined;
    }
  });
  if (done === undefined) {
    throw new UserError(
      `S3 was busy with another change of this bucket for 3 minutes; ${change.setting} is not set yet. Run again.`,
    );
  }
}
