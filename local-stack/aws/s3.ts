import { type Answer, AwsFailure, failureAnswer } from './answers.ts';
import { type Buckets, unwrapPolicy, wrapPolicy } from './buckets.ts';
import type { Forward } from './moto-client.ts';
import type { Operation } from './operation.ts';
import type { AwsRequest } from './request.ts';
import { checkBucketPolicy } from './s3-bucket-policy.ts';
import { type S3Target, s3Target } from './s3-operations.ts';
import { readSignature } from './signature.ts';

export interface S3Deps {
  account: string;
  forward: Forward;
  buckets: Buckets;
  /** Buckets of other accounts. */
  foreignBuckets: Set<string>;
}

/** S3 as moto does it, with what moto lets pass refused. */
export async function answerS3(request: AwsRequest, operation: Operation, deps: S3Deps): Promise<Answer> {
  const { bucket } = s3Target(request.path);
  if (bucket === '') return deps.forward(request);
  checkOwner(request, operation, bucket, deps);
  const elsewhere = await redirect(request, operation, bucket, deps);
  if (elsewhere !== undefined) return elsewhere;
  const answer = await forwardPolicies(request, operation, bucket, deps);
  if (operation.write && s3Target(request.path).key === '') deps.buckets.forget(bucket);
  return answer;
}

/** Source: S3 user guide, "General purpose bucket naming rules". */
const bucketName =
  /^(?!xn--|sthree-|amzn-s3-demo-)(?!\d+\.\d+\.\d+\.\d+$)(?!.*(?:\.\.|\.-|-\.))[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?<!-s3alias|--ol-s3|\.mrap|--x-s3)$/;

function checkOwner(
  { headers }: AwsRequest,
  { operation }: Operation,
  bucket: string,
  { account, foreignBuckets }: S3Deps,
): void {
  if (operation === 'CreateBucket') {
    if (!bucketName.test(bucket)) {
      throw new AwsFailure(400, 'InvalidBucketName', 'The specified bucket is not valid.');
    }
    if (foreignBuckets.has(bucket)) {
      throw new AwsFailure(
        409,
        'BucketAlreadyExists',
        'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      );
    }
    return;
  }
  const owner = headers['x-amz-expected-bucket-owner'];
  if (foreignBuckets.has(bucket) || (owner !== undefined && owner !== account)) {
    throw new AwsFailure(403, 'AccessDenied', 'Access Denied');
  }
}

/** A bucket is reached in its own region only; any other answers with the right one. */
async function redirect(
  request: AwsRequest,
  { operation }: Operation,
  bucket: string,
  { buckets }: S3Deps,
): Promise<Answer | undefined> {
  const asked = readSignature(request)?.region;
  if (asked === undefined || operation === 'CreateBucket' || operation === 'GetBucketLocation') {
    return undefined;
  }
  const region = await buckets.region(bucket);
  if (region === undefined) {
    buckets.forget(bucket);
    return undefined;
  }
  if (region === asked) return undefined;
  const answer = failureAnswer('s3', {
    status: 301,
    code: 'PermanentRedirect',
    message:
      'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
  });
  return { ...answer, headers: { ...answer.headers, 'x-amz-bucket-region': region } };
}

/** Headers that describe a body and are wrong for another one. */
const digests = /^(content-md5|x-amz-checksum-|x-amz-sdk-checksum-algorithm|x-amz-content-sha256)/;

async function forwardPolicies(
  request: AwsRequest,
  { operation }: Operation,
  bucket: S3Target['bucket'],
  { forward, buckets }: S3Deps,
): Promise<Answer> {
  if (operation === 'PutBucketPolicy') {
    const text = request.body.toString();
    await checkBucketPolicy(text, bucket, buckets);
    const headers = Object.entries(request.headers).filter(([name]) => !digests.test(name));
    return forward({ ...request, headers: Object.fromEntries(headers), body: Buffer.from(wrapPolicy(text)) });
  }
  const answer = await forward(request);
  if (operation !== 'GetBucketPolicy' || answer.status !== 200) return answer;
  const body = Buffer.from(unwrapPolicy(answer.body.toString()));
  return { ...answer, headers: { ...answer.headers, 'content-length': String(body.length) }, body };
}
