import { messageOf, UserError } from '../action/errors.ts';

/** Source: AWS SDK, service-error-classification. */
const throttled = new Set([
  'Throttling',
  'Throttled',
  'TooManyRequests',
  'RequestLimitExceeded',
  'RequestThrottled',
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
/** How each service says that the caller may not do it. */
const denied = [
  'AccessDenied',
  'UnauthorizedOperation',
  'UnauthorizedAccess',
  'NotAuthorized',
  'AuthorizationError',
];
/** How each service says that what was asked for does not exist; S3 has an error for each setting of a bucket. */
const missing = [
  'NoSuchEntity',
  'ParameterNotFound',
  'InvalidDocument',
  'InvalidDocumentVersion',
  'NoSuchBucket',
  'NoSuchPublicAccessBlockConfiguration',
  'OwnershipControlsNotFoundError',
  'ServerSideEncryptionConfigurationNotFoundError',
  'NoSuchLifecycleConfiguration',
  'NoSuchBucketPolicy',
  'NoSuchTagSet',
];

/** The SDK's own error, which an explained one has as its cause. */
function sdkError(error: unknown): unknown {
  return error instanceof UserError && error.cause !== undefined ? sdkError(error.cause) : error;
}

/**
 * The code of an AWS error (`NoSuchBucket`), without the `Exception` that some services end it with; `''` where the answer
 * has none, and for any other error.
 */
export function awsErrorCode(error: unknown): string {
  const answered = sdkError(error);
  if (!(answered instanceof Error && isInAwsForm(answered)) || /^Unknown/.test(answered.name)) return '';
  return answered.name.replace(/Exception$/, '');
}

/** The HTTP status of an AWS error's response, where there was one. */
export function awsStatus(error: unknown): number | undefined {
  return metadataOf(error)?.httpStatusCode;
}

/** Whether AWS refused the call for the runner's clock, and the SDK has set its own by AWS's: nothing was done. */
export function isClockCorrected(error: unknown): boolean {
  return metadataOf(error)?.clockSkewCorrected === true;
}

function metadataOf(error: unknown): { httpStatusCode?: number; clockSkewCorrected?: boolean } | undefined {
  const answered = sdkError(error);
  return answered instanceof Error && '$metadata' in answered ? (answered.$metadata as object) : undefined;
}

/** A header of the response an AWS error came with. */
export function awsHeader(error: unknown, name: string): string | undefined {
  const answered = sdkError(error);
  const response = answered instanceof Error && '$response' in answered ? answered.$response : undefined;
  return (response as { headers?: Record<string, string> } | undefined)?.headers?.[name];
}

/** What AWS said, in its own words: `TooManyBuckets: You have attempted to create more buckets than allowed`. */
export function awsWords(error: unknown): string {
  const answered = sdkError(error);
  if (awsStatus(answered) === undefined) return messageOf(answered).trim();
  const code = answered instanceof Error ? answered.name : '';
  if (awsErrorCode(answered) === '' || code === 'NotFound') return wordless(answered);
  const message = messageOf(answered).trim().replace(/\.$/, '');
  return message === '' || message === 'UnknownError' ? code : `${code}: ${message}`;
}

/** The answer to a HEAD has no body, so that a status is all there is. Source: S3 API reference, HeadBucket. */
function wordless(error: unknown): string {
  return `${awsStatus(error) ?? 'no status'} without a reason, as to any HEAD`;
}

/** Whether the answer has AWS's form; a proxy's page has not. */
export function isInAwsForm(error: unknown): boolean {
  const answered = sdkError(error);
  return answered instanceof Error && '$fault' in answered;
}

/** An answer of AWS that lacks what it always has. */
export function incomplete(service: string, operation: string, what: string): UserError {
  return new UserError(
    `${service} answered ${operation} without ${what}. A proxy may have answered in its place; run again.`,
  );
}

/** The answer to a call, or `undefined` where it fails with one of these codes. */
export async function unlessCode<T>(answer: Promise<T>, ...codes: string[]): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (codes.includes(awsErrorCode(error))) return undefined;
    throw error;
  }
}

/** The answer to a call, or `undefined` where AWS says that what was asked for does not exist. */
export function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return unlessCode(answer, ...missing);
}

/** The answer to a call, or `undefined` where AWS has none for now (see `isTransient`): for states that are asked for again. */
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

/** Whether AWS refused a call because the caller may not make it. */
export function isDenied(error: unknown): boolean {
  return denied.includes(awsErrorCode(error));
}

/** Whether AWS refused a call because of too many others: nothing was done. */
export function isThrottled(error: unknown): boolean {
  return throttled.has(awsErrorCode(error)) || awsStatus(error) === 429;
}

/** Whether the same call may succeed a moment later: throttled, a failure of AWS's own, or no answer at all. */
export function isTransient(error: unknown): boolean {
  return isThrottled(error) || (awsStatus(error) ?? 0) >= 500 || isUnanswered(error);
}

/** Whether no answer came: the call may or may not have reached AWS. */
export function isUnanswered(error: unknown): boolean {
  const raised = sdkError(error);
  if (!(raised instanceof Error)) return false;
  const { code = '' } = raised as NodeJS.ErrnoException;
  return raised.name === 'TimeoutError' || unanswered.has(code);
}

/** As Node names errors of sockets, TLS, HTTP and addresses; `ERR_INVALID_ARG_TYPE` and its like are bugs. */
const networkCode =
  /^(E(?!RR_)[A-Z_]+$|ERR_(TLS|SSL|INVALID_URL)|CERT_|HPE_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** Whether the network failed: `isUnanswered`, and what no further attempt changes, such as a certificate. */
export function isNetworkError(error: unknown): boolean {
  const raised = sdkError(error);
  const code = raised instanceof Error ? ((raised as NodeJS.ErrnoException).code ?? '') : '';
  return isUnanswered(raised) || networkCode.test(code);
}
