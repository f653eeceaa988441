import { partition } from '@aws-sdk/core/client';

/** The ARN of a bucket, in the partition its region belongs to. */
export function bucketArn(bucket: string, region: string): string {
  return `arn:${partitionOf(region)}:s3:::${bucket}`;
}

/** `aws`, `aws-cn`, `aws-us-gov`, … by the SDK's own data; a region that it does not know is of `aws`. */
export function partitionOf(region: string): string {
  return partition(region).name;
}

/** The partition of a region, and the domain of its services: `aws amazonaws.com`. */
export function partitionAndDomain(region: string): string {
  const { name, dnsSuffix } = partition(region);
  return `${name} ${dnsSuffix}`;
}

/** Of each partition that there is, by one of its regions. */
export const everyPartition = [
  'us-west-2',
  'cn-north-1',
  'us-gov-west-1',
  'eusc-de-east-1',
  'us-iso-east-1',
  'us-isob-east-1',
  'eu-isoe-west-1',
  'us-isof-south-1',
].map(partitionAndDomain);
