import type { SecretScope } from '../../src/github/scope.ts';
import { type Answer, failure } from './answers.ts';
import { type Issue, performOnIssues } from './issues.ts';
import { type Match, requestViolations, responseViolations } from './openapi.ts';
import { perform, type Repository, scopeOf } from './operations.ts';
import { type Access, type Permission, Tokens } from './tokens.ts';
import { scopeKey, Vault } from './vault.ts';

export interface GithubOptions {
  /** `owner/name`; the owner is an organisation too. */
  repository: string;
  /** Other repositories of the owner, by name. */
  otherRepositories?: string[];
  /** Environments of the repository, default `production`. */
  environments?: string[];
}

export interface ApiRequest {
  match: Match | undefined;
  /** Scheme, host and port of the server. */
  origin: string;
  query: URLSearchParams;
  authorization: string | undefined;
  body: string;
}

function permissionOf(scope: SecretScope): Permission {
  if (scope.kind === 'environment') return 'environments';
  const prefix = scope.kind === 'organization' ? 'organization_' : '';
  return `${prefix}${scope.dependabot ? 'dependabot_' : ''}secrets`;
}

/** GitHub's API of issues and of Actions and Dependabot secrets for one owner's repositories, environments and organisation, without the HTTP. */
export class GithubApi {
  readonly repository: SecretScope;
  readonly repositories: Repository[];
  readonly tokens = new Tokens();
  /** Of the repository. */
  readonly issues: Issue[] = [];
  readonly #vaults = new Map<string, Vault>();

  constructor({ repository, otherRepositories = [], environments = ['production'] }: GithubOptions) {
    const [owner = '', repo = ''] = repository.split('/');
    this.repository = { kind: 'repository', owner, repo };
    this.repositories = [repo, ...otherRepositories].map((name, index) => describe(owner, name, index));
    const scopes: SecretScope[] = [
      { kind: 'organization', organization: owner },
      ...this.repositories.map(({ name }) => ({ kind: 'repository' as const, owner, repo: name })),
      ...environments.map((environment) => ({ kind: 'environment' as const, owner, repo, environment })),
    ];
    const forDependabot = scopes.flatMap((scope) =>
      scope.kind === 'environment' ? [] : [{ ...scope, dependabot: true }],
    );
    for (const scope of [...scopes, ...forDependabot]) this.#vaults.set(scopeKey(scope), new Vault());
  }

  /** The secrets of a scope; `undefined` when there is no such scope. */
  vault(scope: SecretScope): Vault | undefined {
    return this.#vaults.get(scopeKey(scope));
  }

  /**
   * Answers as GitHub does, in its order: who are you, may you, does it exist, is the request right.
   * @throws when an answer of ours is not as GitHub describes it.
   */
  answer(request: ApiRequest): Answer {
    const { match, query } = request;
    if (!match) return failure(404, 'Not Found');
    const refusal = this.tokens.refuse(request.authorization, wantedBy(match));
    if (refusal) return refusal;
    const vault = this.vault(scopeOf(match));
    if (!vault) return failure(404, 'Not Found');
    const body = parse(request.body);
    const problems = requestViolations(match.operation, query, body);
    if (problems.length > 0) return failure(422, `Invalid request.\n\n${problems.join('\n')}`);
    const { origin } = request;
    const result = isAboutIssues(match)
      ? performOnIssues(match, query, body, this.issues)
      : perform({ match, query, body, vault, repositories: this.repositories, origin });
    const ours = responseViolations(match.operation, result.status, result.body);
    if (ours.length > 0) throw new Error(`The local GitHub breaks GitHub's description: ${ours.join('; ')}`);
    return result;
  }
}

function isAboutIssues({ operation }: Pick<Match, 'operation'>): boolean {
  return operation.operationId.startsWith('issues/');
}

function wantedBy({ operation, params }: Match): {
  permission: Permission;
  access: Access;
  repository?: string;
} {
  const { owner, repo } = params;
  return {
    permission: isAboutIssues({ operation }) ? 'issues' : permissionOf(scopeOf({ operation, params })),
    access: operation.operationId === 'repos/get' ? 'none' : operation.method === 'GET' ? 'read' : 'write',
    ...(repo !== undefined && { repository: `${owner}/${repo}` }),
  };
}

/** A body that is not JSON stays the text, which the description then refuses. */
function parse(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function describe(owner: string, name: string, index: number): Repository {
  const id = 1_000_001 + index;
  return { id, node_id: `R_${id}`, name, full_name: `${owner}/${name}`, private: true };
}
