import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  type CreateBucketCommandInput,
} from '@aws-sdk/client-s3';
import { UserError } from '../action/errors.ts';
import type { OwnedBucket } from './bucket-settings.ts';
import { awsErrorCode, awsStatus, awsWords } from './errors.ts';
import { locateBucket } from './locate-bucket.ts';

/**
 * Names the owner before anything is created: in us-east-1, creating one's own bucket again succeeds and resets its ACL.
 * @throws UserError when the bucket belongs to another account, or is in another region.
 */
export async function bucketExists({ s3, id, region }: OwnedBucket): Promise<boolean> {
  const found = await locateBucket(s3, id, region);
  if (found.kind === 'refused') throw refusedBucket(found.error, id);
  return found.kind === 'here';
}

/** @throws UserError when another account has a bucket of that name. */
export async function createBucket(
  bucket: OwnedBucket,
  { accountRegional }: { accountRegional: boolean },
): Promise<void> {
  const { s3, id, region } = bucket;
  const input: CreateBucketCommandInput = { Bucket: id.Bucket, ObjectOwnership: 'BucketOwnerEnforced' };
  // us-east-1 is the default, and the one region that must not be named. Source: S3 API reference, CreateBucket.
  if (region !== 'us-east-1') {
    input.CreateBucketConfiguration = { LocationConstraint: region as BucketLocationConstraint };
  }
  if (accountRegional) input.BucketNamespace = 'account-regional';
  try {
    await s3.send(new CreateBucketCommand(input));
  } catch (error) {
    const code = awsErrorCode(error);
    // A create that was sent again because its first answer was lost: ours, unless it is in another region.
    if (code === 'BucketAlreadyOwnedByYou') return void (await bucketExists(bucket));
    if (code !== 'BucketAlreadyExists') throw error;
    throw new UserError(
      `The bucket name ${id.Bucket} is taken by another account. Choose another name, or \`account-regional-namespace: true\`.`,
      { cause: error },
    );
  }
}

function refusedBucket(error: unknown, { Bucket, ExpectedBucketOwner }: OwnedBucket['id']): unknown {
  if (awsStatus(error) !== 403) return error;
  return new UserError(
    `The bucket ${Bucket} exists but belongs to another account than this run's (${ExpectedBucketOwner}), or a policy of the caller, the bucket, the organization or the network denies s3:ListBucket on it: S3 says ${awsWords(error)}. ` +
      'Choose another name, or `account-regional-namespace: true`, which gives names nobody else can take.',
    { cause: error },
  );
}
