import { UserError } from '../action/errors.ts';
import { type GithubFailure, githubFailure, isRateLimit, rateLimitDelay } from './failure.ts';
import { secretName } from './input-types.ts';
import { factsOf, type SecretScope } from './scope.ts';

/**
 * Turns an error that a token, a name, a limit or an outage causes into a `UserError` with the remedy; every other error
 * is returned as it is.
 */
export function explainGithubError(error: unknown, scope: SecretScope): unknown {
  const failure = githubFailure(error);
  const message = failure && explanation(failure, scope);
  return message === undefined ? error : new UserError(message, { cause: error });
}

function explanation(failure: GithubFailure, scope: SecretScope): string | undefined {
  const { status, message } = failure;
  const { name } = factsOf(scope);
  if (status === undefined) {
    return `GitHub could not be reached (${message}). Check GITHUB_API_URL and the runner's network and proxy, then run again.`;
  }
  if (isRateLimit(failure)) {
    const seconds = Math.ceil(rateLimitDelay(failure) / 1000);
    return `GitHub limits the requests of this token (${status}: ${message}). Run again in ${seconds} s.`;
  }
  if (status >= 500) {
    return `GitHub answered every attempt with ${status} (${message}). See https://www.githubstatus.com, then run again.`;
  }
  if (status === 401) {
    return (
      `GitHub does not accept the token (401: ${message}): it is mistyped, expired or revoked. The token of a GitHub ` +
      'App is valid for an hour: create it in the same job as this step. A personal access token is renewed by its owner.'
    );
  }
  if (status === 403) return explainDenial(failure, scope);
  if (status === 404)
    return `GitHub does not show this token the ${name} (404: ${message}). ${notFoundRemedy(scope)}`;
  if (status === 422) {
    return `GitHub rejects a secret of ${name} (422: ${message}). Names are ${secretName.allowed}; values are at most 48 KB.`;
  }
  return undefined;
}

function explainDenial({ message, headers }: GithubFailure, scope: SecretScope): string {
  const { name, permission } = factsOf(scope);
  const accepted = headers['x-accepted-github-permissions'];
  const asked = accepted === undefined ? '' : ` (GitHub asks for ${accepted})`;
  return (
    `The token may not read and write the secrets of ${name} (403: ${message}). It needs the ${permission}${asked}. ` +
    "The workflow's own GITHUB_TOKEN can never have it: give the token of a GitHub App " +
    '(actions/create-github-app-token) or a fine-grained personal access token that has this permission.'
  );
}

function notFoundRemedy(scope: SecretScope): string {
  const given = 'the GitHub App is installed there, or the personal access token has access to it';
  switch (scope.kind) {
    case 'repository':
      return `Check its name, and that ${given}.`;
    case 'environment':
      return `Check both names, create the environment in the repository's settings if it does not exist, and make sure that ${given}.`;
    case 'organization':
      return `Check its name (a user account has no organization secrets), and that ${given}.`;
  }
}
