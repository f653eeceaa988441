import type { Clock } from '../poll.ts';
import { explainGithubError } from './explain.ts';
import { githubFailure, isRateLimit, rateLimitDelay } from './failure.ts';
import { factsOf, type SecretScope } from './scope.ts';

/** The part of octokit that is used; `getOctokit(token)` of `@actions/github` is one, and reads GITHUB_API_URL. */
export interface GithubClient {
  request(route: string, parameters?: Record<string, unknown>): Promise<{ data: unknown }>;
}

export interface RequestOptions {
  client: GithubClient;
  scope: SecretScope;
  clock: Clock;
  signal: AbortSignal;
  /** Told why and how long it waits before it tries again. */
  log?: ((line: string) => void) | undefined;
}

/** How often a request is tried; what GitHub asks to wait longer for than `longestWait` is given up at once. */
const attempts = 4;
const longestWait = 180_000;
/** Milliseconds that one attempt may take. */
const attemptTimeout = 60_000;

/**
 * Requests the secrets of a scope, e.g. `('GET', '/public-key')`. Repeats what GitHub is too busy for: all requests
 * to secrets may be repeated without harm.
 * @throws UserError with the remedy; the signal's reason when aborted.
 */
export async function requestSecrets<T>(
  options: RequestOptions,
  method: 'GET' | 'PUT' | 'DELETE',
  path: string,
  parameters: Record<string, unknown> = {},
): Promise<T> {
  const { client, scope, clock, signal, log } = options;
  const facts = factsOf(scope);
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await client.request(`${method} ${facts.path}${path}`, {
        ...facts.parameters,
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal: AbortSignal.any([signal, AbortSignal.timeout(attemptTimeout)]) },
      });
      return response.data as T;
    } catch (error) {
      signal.throwIfAborted();
      const delay = attempt < attempts ? retryDelay(error, attempt) : undefined;
      if (delay === undefined) throw explainGithubError(error, scope);
      log?.(`GitHub: ${githubFailure(error)?.message}; trying again in ${delay / 1000} s`);
      await clock.sleep(delay, signal);
    }
  }
}

/** Milliseconds to wait before the next attempt; `undefined` for what another attempt would not change. */
function retryDelay(error: unknown, attempt: number): number | undefined {
  const failure = githubFailure(error);
  if (failure === undefined) return undefined;
  if (isRateLimit(failure)) {
    const delay = rateLimitDelay(failure);
    return delay <= longestWait ? delay : undefined;
  }
  const isOutage = failure.status === undefined || failure.status >= 500;
  return isOutage ? 1000 * 2 ** (attempt - 1) : undefined;
}
