import type { Repository } from './kinds.ts';

/** Whose secrets. Names are as GitHub shows them, not URL-encoded. */
export type SecretScope =
  | ({ kind: 'repository' } & Repository)
  | ({ kind: 'environment'; environment: string } & Repository)
  | { kind: 'organization'; organization: string };

interface ScopeFacts {
  /** For sentences: `repository acme/usage`. */
  name: string;
  /** The permission a GitHub App or fine-grained token needs, as GitHub's settings show it. */
  permission: string;
  /** The path of the scope's secrets with the values of its parameters. */
  path: string;
  parameters: Record<string, string>;
}

/** Source: GitHub REST API, "Permissions required for GitHub Apps" and "GitHub Actions secrets". */
export function factsOf(scope: SecretScope): ScopeFacts {
  switch (scope.kind) {
    case 'repository':
      return {
        name: `repository ${scope.owner}/${scope.repo}`,
        permission: 'repository permission "Secrets: write"',
        path: '/repos/{owner}/{repo}/actions/secrets',
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
        name: `organization ${scope.organization}`,
        permission: 'organization permission "Secrets: write"',
        path: '/orgs/{org}/actions/secrets',
        parameters: { org: scope.organization },
      };
  }
}
