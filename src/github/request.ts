import type { Clock } from '../poll.ts';
import { explainGithubError, notTheApi } from './explain.ts';
import { githubFailure, isOutage, isRateLimit, rateLimitDelay } from './failure.ts';
import { factsOf, type SecretScope } from './scope.ts';

/** The part of octokit that is used. `getOctokit(token)` of `@actions/github` has it, and reads GITHUB_API_URL. */
export interface GithubClient {
  request(route: string, parameters?: Record<string, unknown>): Promise<GithubResponse>;
}

export interface RequestDeps {
  client: GithubClient;
  clock: Clock;
  signal: AbortSignal;
  /** Called with the reason and the time before each wait for another attempt. */
  log?: ((line: string) => void) | undefined;
}

export interface RequestOptions extends RequestDeps {
  scope: SecretScope;
}

export interface GithubRequest {
  /** As GitHub documents it: `GET /repos/{owner}/{repo}/issues`. */
  route: string;
  parameters: Record<string, unknown>;
  /** Whether the request may be sent again after a 5xx or a lost response. Default: `true`. */
  isRepeatable?: boolean;
  /** `manual` returns a 3xx response; by default, redirects are followed. */
  redirect?: 'manual';
}

export interface GithubResponse {
  status: number;
  data: unknown;
}

const attempts = 4;
/** Milliseconds; a request for which GitHub asks for a longer wait is given up at once. */
const longestWait = 180_000;
/** Milliseconds that one attempt may take. */
const attemptTimeout = 60_000;

/**
 * Requests the secrets of a scope: `requestSecrets(options, 'GET', '/public-key')`. All requests to secrets may be repeated
 * without harm.
 * @throws UserError with the remedy; the signal's reason when aborted.
 */
export async function requestSecrets<T>(
  { scope, ...deps }: RequestOptions,
  method: 'GET' | 'PUT' | 'DELETE',
  path: string,
  parameters: Record<string, unknown> = {},
): Promise<T> {
  const facts = factsOf(scope);
  const route = `${method} ${facts.path}${path}`;
  try {
    const { data } = await requestGithub({ route, parameters: { ...facts.parameters, ...parameters } }, deps);
    return data as T;
  } catch (error) {
    throw explainGithubError(error, scope);
  }
}

/**
 * Reads an object with these members from the secrets of a scope.
 * @throws UserError as `requestSecrets`, and when the answer is another: a page of GitHub Enterprise Server, or of a proxy.
 */
export async function readSecrets<T extends object>(
  options: RequestOptions,
  path: string,
  members: readonly (keyof T & string)[],
  parameters: Record<string, unknown> = {},
): Promise<T> {
  const data = await requestSecrets<unknown>(options, 'GET', path, parameters);
  if (typeof data === 'object' && data !== null && members.every((name) => name in data)) return data as T;
  throw notTheApi(`GET ${factsOf(options.scope).path}${path}`);
}

/**
 * Sends one request, and again where GitHub limits requests or does not answer.
 * @throws octokit's error when GitHub refuses; the signal's reason when aborted.
 */
export async function requestGithub(
  { route, parameters, redirect, isRepeatable = true }: GithubRequest,
  { client, clock, signal, log }: RequestDeps,
): Promise<GithubResponse> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { redirect, signal: AbortSignal.any([signal, AbortSignal.timeout(attemptTimeout)]) },
      });
    } catch (error) {
      signal.throwIfAborted();
      const delay = attempt < attempts ? retryDelay(error, attempt, isRepeatable) : undefined;
      if (delay === undefined) throw error;
      log?.(`GitHub: ${githubFailure(error)?.message}; trying again in ${delay / 1000} s`);
      await clock.sleep(delay, signal);
    }
  }
}

/** Milliseconds to wait before the next attempt; `undefined` where another attempt would not help. */
function retryDelay(error: unknown, attempt: number, isRepeatable: boolean): number | undefined {
  const failure = githubFailure(error);
  if (failure === undefined) return undefined;
  if (isRateLimit(failure)) {
    const delay = rateLimitDelay(failure);
    return delay <= longestWait ? delay : undefined;
  }
  return isRepeatable && isOutage(failure) ? 1000 * 2 ** (attempt - 1) : undefined;
}
