import type { SecretScope } from '../../src/github/scope.ts';
import { type Answer, failure } from './answers.ts';
import { answerIssues, type Issue } from './issues.ts';
import { type Match, requestViolations, responseViolations } from './openapi.ts';
import { SecretVault, scopeKey } from './secret-vault.ts';
import { answerSecrets, type Repository, scopeOf } from './secrets.ts';
import { type Access, type Permission, Tokens } from './tokens.ts';

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

/**
 * GitHub's API for issues and for Actions and Dependabot secrets, without the HTTP: of one organisation, its
 * repositories, and the issues and environments of the first.
 */
export class GithubApi {
  readonly repository: SecretScope;
  readonly repositories: Repository[];
  readonly tokens = new Tokens();
  /** Issues of the first repository. */
  readonly issues: Issue[] = [];
  readonly #vaults = new Map<string, SecretVault>();

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
    for (const scope of [...scopes, ...forDependabot]) this.#vaults.set(scopeKey(scope), new SecretVault());
  }

  /** The secrets of a scope, if there is such a scope. */
  vault(scope: SecretScope): SecretVault | undefined {
    return this.#vaults.get(scopeKey(scope));
  }

  /**
   * Answers in GitHub's order: is the caller known, is the call allowed, does the resource exist, is the request valid.
   * @throws when the answer is not as GitHub describes it.
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
    const answer = this.#perform({ ...request, match, body, vault });
    const wrong = responseViolations(match.operation, answer.status, answer.body);
    if (wrong.length > 0) throw new Error(`The local GitHub answers as GitHub does not: ${wrong.join('; ')}`);
    return answer;
  }

  #perform(valid: {
    match: Match;
    query: URLSearchParams;
    body: unknown;
    vault: SecretVault;
    origin: string;
  }) {
    const { match, query, body } = valid;
    if (match.operation.operationId === 'repos/get') return this.#repository(match);
    if (isAboutIssues(match)) return answerIssues({ match, query, body, issues: this.issues });
    return answerSecrets({ ...valid, repositories: this.repositories });
  }

  #repository({ params: { owner, repo } }: Match): Answer {
    const wanted = `${owner}/${repo}`.toLowerCase();
    const found = this.repositories.find(({ full_name }) => full_name.toLowerCase() === wanted);
    return found ? { status: 200, body: found } : failure(404, 'Not Found');
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

/** A body that is not JSON stays text, which does not fit the description. */
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
