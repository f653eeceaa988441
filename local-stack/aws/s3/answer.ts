import { readSignature } from '../access/signature.ts';
import { type Answer, AwsFailure, failureAnswer } from '../answers.ts';
import type { Forward } from '../moto-client.ts';
import type { Operation } from '../operation.ts';
import type { AwsRequest } from '../request.ts';
import { checkBucketPolicy } from './bucket-policy.ts';
import { type Buckets, unwrapPolicy, wrapPolicy } from './buckets.ts';
import type { Kms } from './kms.ts';
import { s3Target } from './operations.ts';

export interface S3Deps {
  account: string;
  forward: Forward;
  buckets: Buckets;
  kms: Kms;
  /** Names of buckets that belong to another account. */
  foreignBuckets: Set<string>;
}

interface BucketRequest {
  request: AwsRequest;
  operation: string;
  bucket: string;
}

/** Answers as moto does, and refuses what S3 refuses and moto accepts. */
export async function answerS3(
  request: AwsRequest,
  { operation, write }: Operation,
  deps: S3Deps,
): Promise<Answer> {
  const { bucket, key } = s3Target(request.path);
  if (bucket === '') return deps.forward(request);
  const asked = { request, operation, bucket };
  checkOwner(asked, deps);
  const answer = await forwardWithPolicies(asked, deps);
  if (write && key === '') deps.buckets.forget(bucket);
  return await deps.kms.correct(request, operation, answer);
}

/** Source: S3 user guide, "General purpose bucket naming rules". */
const bucketName =
  /^(?!xn--|sthree-|amzn-s3-demo-)(?!\d+\.\d+\.\d+\.\d+$)(?!.*(?:\.\.|\.-|-\.))[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?<!-s3alias|--ol-s3|\.mrap|--x-s3)$/;

function checkOwner({ request, operation, bucket }: BucketRequest, deps: S3Deps): void {
  const isForeign = deps.foreignBuckets.has(bucket);
  if (operation === 'CreateBucket') {
    if (!bucketName.test(bucket)) {
      throw new AwsFailure(400, 'InvalidBucketName', 'The specified bucket is not valid.');
    }
    if (isForeign) {
      throw new AwsFailure(
        409,
        'BucketAlreadyExists',
        'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      );
    }
    return;
  }
  const owner = request.headers['x-amz-expected-bucket-owner'] ?? deps.account;
  if (isForeign || owner !== deps.account) throw new AwsFailure(403, 'AccessDenied', 'Access Denied');
}

/**
 * What S3 answers to anybody, whatever policies say: that there is no such bucket, or that it is in another region, in which
 * it must be addressed. `undefined` for a bucket that is where it is looked for.
 * Source: S3 API reference, "Error responses", NoSuchBucket and PermanentRedirect.
 */
export async function answerFromNowhere(
  request: AwsRequest,
  { operation }: Operation,
  { buckets, foreignBuckets }: Pick<S3Deps, 'buckets' | 'foreignBuckets'>,
): Promise<Answer | undefined> {
  const { bucket } = s3Target(request.path);
  const asked = readSignature(request)?.region;
  if (bucket === '' || asked === undefined || foreignBuckets.has(bucket)) return undefined;
  if (operation === 'CreateBucket' || operation === 'GetBucketLocation') return undefined;
  const region = await buckets.region(bucket);
  if (region === undefined) {
    buckets.forget(bucket);
    const message = 'The specified bucket does not exist';
    return failureAnswer('s3', { status: 404, code: 'NoSuchBucket', message });
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

/** Headers that describe a body, and are wrong once it is replaced. */
const digests = /^(content-md5|x-amz-checksum-|x-amz-sdk-checksum-algorithm|x-amz-content-sha256)/;

async function forwardWithPolicies(
  { request, operation, bucket }: BucketRequest,
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
