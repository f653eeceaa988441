import { partition } from '@aws-sdk/core/client';

/** The ARN of a bucket, in the partition its region belongs to. */
export function bucketArn(bucket: string, region: string): string {
  return `arn:${partitionOf(region)}:s3:::${bucket}`;
}

/** `aws`, `aws-cn`, `aws-us-gov`, … by the SDK's own data; a region that it does not know is of `aws`. */
export function partitionOf(region: string): string {
  return partition(region).name;
}
