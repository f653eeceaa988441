/** An S3 operation and its permission. Source: S3 API reference; "Actions, resources, and condition keys for Amazon S3". */
interface S3Operation {
  operation: string;
  /** The permission, where its name is not that of the operation. */
  permission?: string;
}

type Table = Record<string, Partial<Record<string, S3Operation>>>;

const both = (name: string, read: string, write: string, remove = write) => ({
  GET: { operation: `Get${name}`, permission: read },
  PUT: { operation: `Put${name}`, permission: write },
  DELETE: { operation: `Delete${name}`, permission: remove },
});

/** By sub-resource (`''` is the bucket itself), then method. */
const bucket: Table = {
  '': {
    GET: { operation: 'ListObjects', permission: 'ListBucket' },
    HEAD: { operation: 'HeadBucket', permission: 'ListBucket' },
    PUT: { operation: 'CreateBucket' },
    DELETE: { operation: 'DeleteBucket' },
  },
  'list-type': { GET: { operation: 'ListObjectsV2', permission: 'ListBucket' } },
  location: { GET: { operation: 'GetBucketLocation' } },
  versions: { GET: { operation: 'ListObjectVersions', permission: 'ListBucketVersions' } },
  uploads: { GET: { operation: 'ListMultipartUploads', permission: 'ListBucketMultipartUploads' } },
  delete: { POST: { operation: 'DeleteObjects', permission: 'DeleteObject' } },
  policy: both('BucketPolicy', 'GetBucketPolicy', 'PutBucketPolicy', 'DeleteBucketPolicy'),
  policyStatus: { GET: { operation: 'GetBucketPolicyStatus' } },
  versioning: both('BucketVersioning', 'GetBucketVersioning', 'PutBucketVersioning'),
  tagging: both('BucketTagging', 'GetBucketTagging', 'PutBucketTagging'),
  acl: both('BucketAcl', 'GetBucketAcl', 'PutBucketAcl'),
  cors: both('BucketCors', 'GetBucketCORS', 'PutBucketCORS'),
  logging: both('BucketLogging', 'GetBucketLogging', 'PutBucketLogging'),
  notification: both('BucketNotificationConfiguration', 'GetBucketNotification', 'PutBucketNotification'),
  encryption: both('BucketEncryption', 'GetEncryptionConfiguration', 'PutEncryptionConfiguration'),
  lifecycle: both('BucketLifecycleConfiguration', 'GetLifecycleConfiguration', 'PutLifecycleConfiguration'),
  publicAccessBlock: both('PublicAccessBlock', 'GetBucketPublicAccessBlock', 'PutBucketPublicAccessBlock'),
  ownershipControls: both(
    'BucketOwnershipControls',
    'GetBucketOwnershipControls',
    'PutBucketOwnershipControls',
  ),
  'object-lock': both(
    'ObjectLockConfiguration',
    'GetBucketObjectLockConfiguration',
    'PutBucketObjectLockConfiguration',
  ),
};

const object: Table = {
  '': {
    GET: { operation: 'GetObject' },
    HEAD: { operation: 'HeadObject', permission: 'GetObject' },
    PUT: { operation: 'PutObject' },
    DELETE: { operation: 'DeleteObject' },
  },
  tagging: both('ObjectTagging', 'GetObjectTagging', 'PutObjectTagging', 'DeleteObjectTagging'),
  acl: both('ObjectAcl', 'GetObjectAcl', 'PutObjectAcl'),
  uploads: { POST: { operation: 'CreateMultipartUpload', permission: 'PutObject' } },
  uploadId: {
    GET: { operation: 'ListParts', permission: 'ListMultipartUploadParts' },
    PUT: { operation: 'UploadPart', permission: 'PutObject' },
    POST: { operation: 'CompleteMultipartUpload', permission: 'PutObject' },
    DELETE: { operation: 'AbortMultipartUpload' },
  },
};

interface S3Target {
  bucket: string;
  key: string;
}

/** Reads a path-style address, `/bucket/key`; no other style is supported. */
export function s3Target(path: string): S3Target {
  const [, bucketName = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  return { bucket: decodeURIComponent(bucketName), key: decodeURIComponent(key) };
}

export function s3Operation(
  method: string,
  path: string,
  query: [string, string][],
): { operation: string; action: string } {
  const target = s3Target(path);
  if (target.bucket === '') return { operation: 'ListBuckets', action: 's3:ListAllMyBuckets' };
  const table = target.key === '' ? bucket : object;
  const names = query.map(([name]) => name);
  const sub = names.find((name) => name !== '' && table[name]?.[method] !== undefined) ?? '';
  const found = table[sub]?.[method] ?? { operation: `${method} ${names.join(' ')}`.trim() };
  const permission = names.includes('versionId') && sub === '' ? versioned(found) : found.permission;
  return { operation: found.operation, action: `s3:${permission ?? found.operation}` };
}

/** To get or delete one version of an object takes a permission of its own. */
function versioned({ operation, permission = operation }: S3Operation): string {
  return `${permission}Version`;
}
