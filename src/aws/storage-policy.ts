import { allow, type IamPolicy, iamPolicy } from './iam-policy.ts';
import type { Encryption } from './input-types.ts';

/** What Loki does with its bucket, and nothing else. Source: Loki docs, "Storage", AWS deployment policy. */
export function storagePolicy(bucketArn: string, encryption: Encryption): IamPolicy {
  const objectActions = [
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:AbortMultipartUpload',
    's3:ListMultipartUploadParts',
  ];
  const key =
    encryption.algorithm === 'aws:kms'
      ? [allow('LokiKey', ['kms:Decrypt', 'kms:GenerateDataKey'], encryption.keyArn)]
      : [];
  return iamPolicy(
    allow('LokiBucket', ['s3:ListBucket', 's3:GetBucketLocation'], bucketArn),
    allow('LokiObjects', objectActions, `${bucketArn}/*`),
    ...key,
  );
}
