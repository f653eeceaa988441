import { getOctokit } from '@actions/github';
import { invalidInputs } from '../../src/action/inputs.ts';
import { type Repository, repositoryName } from '../../src/github/input-types.ts';
import type { RequestOptions } from '../../src/github/request.ts';
import type { SecretScope } from '../../src/github/scope.ts';
import { openSecretStore } from '../../src/github/secrets.ts';
import { type SecretTargets, secretTargets } from '../../src/github/targets.ts';
import type { KeysInputs } from './inputs.ts';

/** The secrets the key goes to; none where no token was given (`status`, `plan`, `retire`). */
export function openSecrets(
  values: KeysInputs,
  deps: Omit<RequestOptions, 'client' | 'scope'>,
  env: NodeJS.ProcessEnv = process.env,
): SecretTargets | undefined {
  if (values.githubToken === undefined) return undefined;
  const client = getOctokit(values.githubToken);
  return secretTargets(scopesOf(values, env).map((scope) => openSecretStore({ ...deps, client, scope })));
}

function scopesOf(values: KeysInputs, env: NodeJS.ProcessEnv): SecretScope[] {
  const { organization, environment, dependabot } = values;
  if (organization !== undefined) {
    const scope = { kind: 'organization' as const, organization };
    return dependabot ? [scope, { ...scope, dependabot }] : [scope];
  }
  return (values.repository ?? [ownRepository(env)]).flatMap((repository) => {
    const scope = { kind: 'repository' as const, ...repository };
    const forActions: SecretScope =
      environment === undefined ? scope : { ...repository, kind: 'environment', environment };
    return dependabot ? [forActions, { ...scope, dependabot }] : [forActions];
  });
}

function ownRepository(env: NodeJS.ProcessEnv): Repository {
  const own = env['GITHUB_REPOSITORY'];
  if (own === undefined) {
    throw invalidInputs([
      `repository: not given, and GITHUB_REPOSITORY is not set; example: ${repositoryName.example}`,
    ]);
  }
  return repositoryName.parse(own);
}
