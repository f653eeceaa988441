import { UserError } from '../action/errors.ts';
import { remedyOf } from './denial.ts';
import { type GithubFailure, githubFailure, isRateLimit, rateLimitDelay } from './failure.ts';
import { secretName } from './input-types.ts';
import { factsOf, type SecretScope } from './scope.ts';

/**
 * Turns every error that GitHub or the network causes into a `UserError`: what was asked for, GitHub's own words, and what
 * to do where that is known. Every other error is a bug, and is returned as it is.
 */
export function explainGithubError(error: unknown, scope: SecretScope): unknown {
  const failure = githubFailure(error);
  return failure === undefined ? error : new UserError(explanation(failure, scope), { cause: error });
}

function explanation(failure: GithubFailure, scope: SecretScope): string {
  const { status, message } = failure;
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
  const remedy = remedyOf(failure);
  if (remedy !== undefined) return refusal(failure, scope, remedy);
  return byStatus[status]?.(failure, scope) ?? refusal(failure, scope, otherRemedy(failure));
}

/** Of the answers that have one meaning each. */
const byStatus: Record<number, (failure: GithubFailure, scope: SecretScope) => string> = {
  401: ({ message }) =>
    `GitHub does not accept the token (401: ${message}): it is mistyped, expired or revoked. The token of a GitHub ` +
    'App is valid for an hour: create it in the same job as this step. A personal access token is renewed by its owner.',
  403: explainDenial,
  404: ({ message }, scope) =>
    `GitHub does not show this token the ${factsOf(scope).name} (404: ${message}). ${notFoundRemedy(scope)}`,
  422: ({ message }, scope) =>
    `GitHub rejects a secret of ${factsOf(scope).name} (422: ${message}). Names are ${secretName.allowed}; values are at most 48 KB.`,
};

function refusal({ status, message }: GithubFailure, scope: SecretScope, remedy: string): string {
  return `GitHub refuses the secrets of ${factsOf(scope).name} (${status}: ${message}). ${remedy}`;
}

function otherRemedy({ status }: GithubFailure): string {
  if (status === 409) return 'Something else changes the same thing at this moment: run again.';
  if (status === 410 || status === 451)
    return 'It is not there any more, or may not be shown: its owner knows why.';
  return `Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and what stands between the runner and GitHub.`;
}

/** The error for an answer that is no failure, and yet not what GitHub's API answers. */
export function notTheApi(route: string): UserError {
  return new UserError(
    `What answers at GITHUB_API_URL (${process.env['GITHUB_API_URL'] ?? 'not set'}) is not GitHub's API: ${route} has no such answer. On GitHub Enterprise Server the address ends in /api/v3.`,
  );
}

function explainDenial({ message, headers }: GithubFailure, scope: SecretScope): string {
  const { name, permission } = factsOf(scope);
  const accepted = headers['x-accepted-github-permissions'];
  const asked = accepted === undefined ? '' : ` (GitHub asks for ${accepted})`;
  const isPermission = /not accessible|admin rights|permission/i.test(message);
  return (
    `The token may not read and write the secrets of ${name} (403: ${message}). ` +
    `${isPermission ? 'It needs' : 'If that is no reason of its own, the token needs'} the ${permission}${asked}. ` +
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
