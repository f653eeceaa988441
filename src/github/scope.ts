import type { Repository } from './input-types.ts';

/**
 * Where secrets are. Names are as GitHub shows them, not URL-encoded. `dependabot` means the secrets of the runs that
 * Dependabot starts, which do not see the others.
 */
export type SecretScope =
  | ({ kind: 'repository'; dependabot?: boolean } & Repository)
  | ({ kind: 'environment'; environment: string } & Repository)
  | { kind: 'organization'; organization: string; dependabot?: boolean };

interface ScopeFacts {
  /** For sentences: `repository acme/usage`. */
  name: string;
  /** The permission a GitHub App or fine-grained token needs, as GitHub's settings show it. */
  permission: string;
  /** The path of the scope's secrets. */
  path: string;
  /** The values of the parameters in `path`. */
  parameters: Record<string, string>;
}

/** Source: GitHub REST API, "Permissions required for GitHub Apps" and "GitHub Actions secrets", "Dependabot secrets". */
export function factsOf(scope: SecretScope): ScopeFacts {
  switch (scope.kind) {
    case 'repository':
      return {
        name: `${ofDependabot(scope)}repository ${scope.owner}/${scope.repo}`,
        permission: `repository permission "${permissionName(scope)}: write"`,
        path: `/repos/{owner}/{repo}/${appOf(scope)}/secrets`,
        parameters: { owner: scope.owner, repo: scope.repo },
      };
    case 'environment':
      return {
        name: `environment ${scope.environment} of ${scope.owner}/${scope.repo}`,
        permission: 'repository permission "Environments: write"',
        path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
        parameters: { owner: scope.owner, repo: scope.repo, environment_name: scope.environment },
      };
    case 'organization':
      return {
        name: `${ofDependabot(scope)}organization ${scope.organization}`,
        permission: `organization permission "${permissionName(scope)}: write"`,
        path: `/orgs/{org}/${appOf(scope)}/secrets`,
        parameters: { org: scope.organization },
      };
  }
}

interface ForDependabot {
  dependabot?: boolean;
}

const appOf = ({ dependabot }: ForDependabot) => (dependabot ? 'dependabot' : 'actions');
const permissionName = ({ dependabot }: ForDependabot) => (dependabot ? 'Dependabot secrets' : 'Secrets');
const ofDependabot = ({ dependabot }: ForDependabot) => (dependabot ? 'Dependabot in the ' : '');
