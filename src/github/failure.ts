import { remedyOf } from './denial.ts';

/** GitHub's answer to a request that failed, as an error of octokit shows it. */
export interface GithubFailure {
  /** The HTTP status; `undefined` when there was no answer at all. */
  status: number | undefined;
  /** GitHub's own words, or the network's. */
  message: string;
  headers: Record<string, string | undefined>;
}

/** Reads octokit's `RequestError`, whose status is 500 where there was no answer; `undefined` for any other error. */
export function githubFailure(error: unknown): GithubFailure | undefined {
  if (!(error instanceof Error && error.name === 'HttpError' && 'status' in error)) return undefined;
  const { response } = error as { response?: { headers?: Record<string, string>; data?: unknown } };
  if (response === undefined) return { status: undefined, message: networkWords(error), headers: {} };
  const { headers = {}, data } = response;
  return { status: Number(error.status), message: wordsOf(data), headers };
}

/** An error of `fetch` may have its words in its cause alone. */
function networkWords(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  return error.message || networkWords(error.cause);
}

/** GitHub's own words; a proxy, or an address that is not the API's, answers with a page. */
function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return 'not in the form of GitHub’s API';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors)
    ? errors.flatMap((one) => (one as { message?: string }).message ?? [])
    : [];
  return [String(message ?? 'no message'), ...details].join('; ');
}

/**
 * Whether GitHub refused because of too many requests, which it does with 429 or 403.
 * Source: GitHub docs, "Rate limits for the REST API".
 */
export function isRateLimit(failure: GithubFailure): boolean {
  const { status, message, headers } = failure;
  if (status === 429) return true;
  if (status !== 403 || remedyOf(failure) !== undefined) return false;
  const isNamed = /rate limit/i.test(message);
  return isNamed || headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}

/**
 * Milliseconds to wait before the next request: GitHub's Retry-After, or the time until the limit is reset (on GitHub's
 * clock, not ours), or the minute that its documentation asks for.
 */
export function rateLimitDelay({ headers }: GithubFailure): number {
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (retryAfter >= 0) return retryAfter * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
  const untilReset = reset - Date.parse(headers['date'] ?? '');
  return headers['x-ratelimit-remaining'] === '0' && untilReset >= 0 ? untilReset : 60_000;
}

/** Whether GitHub may or may not have carried out the request: there was no response, or a 5xx. */
export function isOutage({ status }: GithubFailure): boolean {
  return status === undefined || status >= 500;
}
