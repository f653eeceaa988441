import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  type CreateBucketCommandInput,
  HeadBucketCommand,
} from '@aws-sdk/client-s3';
import { UserError } from '../action/errors.ts';
import type { OwnedBucket } from './bucket-settings.ts';
import { awsErrorCode, awsHeader, awsStatus, awsWords } from './errors.ts';

/**
 * Names the owner before anything is created: in us-east-1, creating one's own bucket again succeeds and resets its ACL.
 * @throws UserError when the bucket belongs to another account, or is in another region.
 */
export async function bucketExists({ s3, id, region }: OwnedBucket): Promise<boolean> {
  const head = await s3.send(new HeadBucketCommand(id)).catch((error: unknown) => {
    if (awsStatus(error) === 404) return undefined;
    throw explainRefusal(error, id, region);
  });
  if (head === undefined) return false;
  const { BucketRegion = region } = head;
  if (BucketRegion !== region) throw elsewhere(id.Bucket, BucketRegion, region);
  return true;
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

function explainRefusal(error: unknown, { Bucket, ExpectedBucketOwner }: OwnedBucket['id'], region: string) {
  const status = awsStatus(error);
  const found = awsHeader(error, 'x-amz-bucket-region');
  if (status === 301 || (status === 400 && found !== undefined && found !== region)) {
    return elsewhere(Bucket, found ?? 'another region', region, error);
  }
  if (status !== 403) return error;
  return new UserError(
    `The bucket ${Bucket} exists, but S3 refuses it to this run (${awsWords(error)}): it belongs to another account than ${ExpectedBucketOwner}, or a policy of the caller, the bucket, the organization or the network denies s3:ListBucket on it. ` +
      'Choose another name, or `account-regional-namespace: true`, which gives names nobody else can take.',
    { cause: error },
  );
}

function elsewhere(bucket: string, found: string, asked: string, cause?: unknown): UserError {
  return new UserError(
    `The bucket ${bucket} is in ${found}, not in ${asked}. Set the input \`region\` to ${found}, or choose another name.`,
    { cause },
  );
}
