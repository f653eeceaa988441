import { messageOf } from '../action/errors.ts';

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
/** How each service says that what was asked for does not exist; S3 has an error for each setting of a bucket. */
const missing = [
  'NoSuchEntityException',
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

/** The code of an AWS error (`NoSuchBucket`), or `''` for any other error. */
export function awsErrorCode(error: unknown): string {
  return error instanceof Error && '$metadata' in error ? error.name : '';
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
