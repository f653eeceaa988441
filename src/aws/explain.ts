import { messageOf, UserError } from '../action/errors.ts';
import { parseDenial, remedyFor } from './denial.ts';
import {
  awsErrorCode,
  awsStatus,
  awsWords,
  isDenied,
  isInAwsForm,
  isNetworkError,
  isThrottled,
} from './errors.ts';
import { type RefusedCall, remedyOf } from './remedies.ts';

/** A call, as the SDK knows it. */
export interface CallContext {
  /** `S3Client`. */
  clientName?: string;
  /** `CreateBucketCommand`. */
  commandName?: string;
  /** The members of its request. */
  input?: object;
  region: string;
  /** Where the whole policy is documented: `actions/bucket/README.md`. */
  policyDocument: string;
}

/**
 * Turns every error that a service, the network or the credentials cause into a `UserError`: who was asked for what, the
 * service's own words, and what to do where that is known. Every other error is a bug, and is returned as it is.
 */
export function explainAwsError(error: unknown, context: CallContext): unknown {
  if (error instanceof UserError) return error;
  const message = explanation(error, context);
  return message === undefined ? error : new UserError(message, { cause: error });
}

function explanation(error: unknown, context: CallContext): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const call = refusedCall(context);
  if (isDenied(error)) return explainDenial(messageOf(error), context);
  if (awsStatus(error) !== undefined) return explainAnswer(error, call);
  if (/^(CredentialsProvider|TokenProvider)Error$/.test(error.name)) {
    return 'There are no AWS credentials. Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.';
  }
  if (error.name === 'AbortError') {
    return `${call.service} did not answer ${whatOf(call)} before the run gave up. Run again.`;
  }
  if (error.name === 'EndpointError' || isNetworkError(error)) {
    return `${call.service} could not be reached for ${whatOf(call)} (${messageOf(error).trim()}). Check the region ${call.region} and the runner's network, proxy and certificates, then run again.`;
  }
  return undefined;
}

function explainAnswer(error: unknown, call: RefusedCall): string {
  const status = awsStatus(error) ?? 0;
  if (!isInAwsForm(error)) {
    return `${call.service} did not answer ${whatOf(call)} in the form of AWS (status ${status}). Check what stands between the runner and AWS, such as a proxy, and AWS_ENDPOINT_URL; then run again.`;
  }
  const words = awsWords(error);
  if (isThrottled(error)) {
    return `${call.service} has too many calls to answer ${whatOf(call)} (${words}). Run again in some minutes.`;
  }
  if (status >= 500) {
    return `${call.service} failed at every attempt of ${whatOf(call)} (${words}). See https://health.aws.amazon.com, then run again.`;
  }
  const remedy = remedyOf(awsErrorCode(error), messageOf(error), call) ?? remedyByStatus(error);
  return `${call.service} refused ${whatOf(call)} (${words}). ${remedy}`.trim();
}

function remedyByStatus(error: unknown): string {
  if (awsErrorCode(error) !== '' || awsStatus(error) !== 403) return '';
  return 'It is another account’s, or a policy of the caller, the resource, the organization or the network denies it.';
}

/** `CreateBucket of acme-usage-logs`. */
function whatOf({ operation, subject }: RefusedCall): string {
  return subject === undefined ? operation : `${operation} of ${subject}`;
}

function refusedCall({ clientName = 'AWSClient', commandName = 'a call', input = {}, region }: CallContext) {
  const members: Record<string, unknown> = { ...input };
  const names = ['Bucket', 'UserName', 'Name', 'DocumentName', 'CommandId'].map((member) => members[member]);
  const subject = names.find((name) => typeof name === 'string');
  const service = clientName.replace(/Client$/, '');
  return { service, operation: commandName.replace(/Command$/, ''), subject, region };
}

function explainDenial(message: string, context: CallContext): string {
  const denial = parseDenial(message);
  const { caller = 'The caller', action = iamAction(context), resource } = denial;
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource ?? '…' });
  const remedy = remedyFor(
    { ...denial, action },
    `${statement} (the whole policy: ${context.policyDocument}).`,
  );
  const by = denial.policyArn === undefined ? '' : ` (${denial.policyArn})`;
  return `AccessDenied: ${caller} may not do ${action}${resource === undefined ? '' : ` on ${resource}`}${by}. ${remedy}`;
}

/** S3 names many permissions differently from its operations. Source: S3 user guide, "Required permissions". */
const s3Actions: Record<string, string> = {
  HeadBucket: 'ListBucket',
  ListObjectsV2: 'ListBucket',
  GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
  PutPublicAccessBlock: 'PutBucketPublicAccessBlock',
  GetBucketEncryption: 'GetEncryptionConfiguration',
  PutBucketEncryption: 'PutEncryptionConfiguration',
  GetBucketLifecycleConfiguration: 'GetLifecycleConfiguration',
  PutBucketLifecycleConfiguration: 'PutLifecycleConfiguration',
};

function iamAction(context: CallContext): string {
  const { service, operation } = refusedCall(context);
  return `${service.toLowerCase()}:${(service === 'S3' && s3Actions[operation]) || operation}`;
}
