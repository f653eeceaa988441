import { messageOf, UserError } from '../action/errors.ts';
import { awsErrorCode, awsStatus } from './errors.ts';

interface CallContext {
  clientName?: string;
  commandName?: string;
  /** Where the whole policy is documented: `actions/bucket/README.md`. */
  policyDocument: string;
}

const denied = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation']);
const badCredentials = new Set([
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'AuthFailure',
]);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);

/**
 * Turns the AWS errors that a policy, a key or a session causes into a `UserError` with the remedy;
 * every other error is returned as it is.
 */
export function explainAwsError(error: unknown, context: CallContext): unknown {
  if (error instanceof UserError) return error;
  const message = explanation(error, context);
  return message === undefined ? error : new UserError(message, { cause: error });
}

function explanation(error: unknown, context: CallContext): string | undefined {
  const code = awsErrorCode(error);
  // The answer to HeadBucket has no body, so the SDK has only its status to name the error by.
  if (denied.has(code) || (awsStatus(error) === 403 && code === '403')) {
    return explainDenial(messageOf(error), context);
  }
  if (badCredentials.has(code)) {
    return `AWS does not know the credentials of this run (${code}). Check the role or key they come from.`;
  }
  if (expired.has(code)) {
    return `The AWS session of this run has expired (${code}). Ask for a longer one, e.g. role-duration-seconds.`;
  }
  if (error instanceof Error && error.name === 'CredentialsProviderError') {
    return 'There are no AWS credentials. Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.';
  }
  return undefined;
}

function explainDenial(message: string, context: CallContext): string {
  const caller = /User: (\S+)/.exec(message)?.[1] ?? 'The caller';
  const action = /perform: (\S+)/.exec(message)?.[1] ?? iamAction(context);
  const resource = /on resource: "?([^\s"]+)/.exec(message)?.[1];
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource ?? '…' });
  return (
    `AccessDenied: ${caller} may not do ${action}${resource === undefined ? '' : ` on ${resource}`}. ` +
    `Add this statement to its policy: ${statement} (the whole policy: ${context.policyDocument}).`
  );
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

function iamAction({ clientName, commandName }: CallContext): string {
  const service = (clientName ?? '').replace(/Client$/, '').toLowerCase();
  const operation = (commandName ?? '').replace(/Command$/, '');
  return `${service}:${(service === 's3' && s3Actions[operation]) || operation}`;
}
