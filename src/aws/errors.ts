import { messageOf, UserError } from '../action/errors.ts';

interface CallContext {
  clientName?: string;
  commandName?: string;
  /** Where the whole policy is documented, e.g. `actions/bucket/README.md`. */
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
/** Source: AWS SDK, service-error-classification. */
const throttled = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
]);
const unanswered = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);

/** The code of an AWS error (`NoSuchBucket`), or `''` for any other error. */
export function awsErrorCode(error: unknown): string {
  return error instanceof Error && '$metadata' in error ? error.name : '';
}

/** What a call answers, or `undefined` where it fails with one of these codes: for "not there", which is no failure. */
export async function unlessCode<T>(codes: ReadonlySet<string>, answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (codes.has(awsErrorCode(error))) return undefined;
    throw error;
  }
}

/** What a call answers, or `undefined` where it says nothing for now (see `isTransient`), for states that are asked for again. */
export async function unlessTransient<T>(
  answer: Promise<T>,
  log: (line: string) => void,
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!isTransient(error)) throw error;
    log(`AWS does not answer for now (${messageOf(error)}); asking again`);
    return undefined;
  }
}

/** Whether AWS refused a call because of too many others: nothing was done. */
export function isThrottled(error: unknown): boolean {
  return throttled.has(awsErrorCode(error)) || awsStatus(error) === 429;
}

/** Whether the same call may succeed a moment later: throttled, a failure of AWS's own, or no answer at all. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (
    isThrottled(error) ||
    (awsStatus(error) ?? 0) >= 500 ||
    error.name === 'TimeoutError' ||
    unanswered.has(code ?? '')
  );
}

/** The HTTP status of an AWS error's response, where there was one. */
export function awsStatus(error: unknown): number | undefined {
  const metadata = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  return (metadata as { httpStatusCode?: number } | undefined)?.httpStatusCode;
}

/** A header of the response an AWS error came with. */
export function awsHeader(error: unknown, name: string): string | undefined {
  const response = error instanceof Error && '$response' in error ? error.$response : undefined;
  return (response as { headers?: Record<string, string> } | undefined)?.headers?.[name];
}

/**
 * Turns the AWS errors that a policy, a key or a session causes into a `UserError` with the remedy;
 * every other error is returned as it is.
 */
export function explainAwsError(error: unknown, context: CallContext): unknown {
  if (error instanceof UserError) return error;
  const code = awsErrorCode(error);
  if (denied.has(code) || (awsStatus(error) === 403 && code === '403')) {
    return new UserError(explainDenial(messageOf(error), context), { cause: error });
  }
  if (badCredentials.has(code)) {
    return new UserError(
      `AWS does not know the credentials of this run (${code}). Check the role or key they come from.`,
      {
        cause: error,
      },
    );
  }
  if (expired.has(code)) {
    return new UserError(
      `The AWS session of this run has expired (${code}). Ask for a longer one, e.g. role-duration-seconds.`,
      {
        cause: error,
      },
    );
  }
  if (error instanceof Error && error.name === 'CredentialsProviderError') {
    return new UserError(
      'There are no AWS credentials. Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.',
      { cause: error },
    );
  }
  return error;
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
