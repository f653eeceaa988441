import { getOctokit } from '@actions/github';
import { invalidInputs } from '../../src/action/inputs.ts';
import { repositoryName } from '../../src/github/kinds.ts';
import type { RequestOptions } from '../../src/github/request.ts';
import type { SecretScope } from '../../src/github/scope.ts';
import { openSecretStore, type SecretStore } from '../../src/github/secrets.ts';
import type { KeysInputs } from './inputs.ts';

/** The secrets the key goes to; none where no token was given (`status`, `plan`, `retire`). */
export function openSecrets(
  values: KeysInputs,
  deps: Omit<RequestOptions, 'client' | 'scope'>,
  env: NodeJS.ProcessEnv = process.env,
): SecretStore | undefined {
  if (values.githubToken === undefined) return undefined;
  return openSecretStore({ ...deps, client: getOctokit(values.githubToken), scope: scopeOf(values, env) });
}

function scopeOf({ organization, environment, repository }: KeysInputs, env: NodeJS.ProcessEnv): SecretScope {
  if (organization !== undefined) return { kind: 'organization', organization };
  const { owner, repo } = repository ?? ownRepository(env);
  return environment === undefined
    ? { kind: 'repository', owner, repo }
    : { kind: 'environment', owner, repo, environment };
}

function ownRepository(env: NodeJS.ProcessEnv) {
  const own = env['GITHUB_REPOSITORY'];
  if (own === undefined) {
    throw invalidInputs([
      `repository: not given, and GITHUB_REPOSITORY is not set; example: ${repositoryName.example}`,
    ]);
  }
  return repositoryName.parse(own);
}
