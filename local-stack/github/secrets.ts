import type { SecretScope } from '../../src/github/scope.ts';
import { type Answer, failure, page } from './answers.ts';
import type { Match } from './openapi.ts';
import type { SecretVault, StoredSecret, Visibility } from './secret-vault.ts';

/** A repository, with the properties that the extract of GitHub's description has. */
export interface Repository {
  id: number;
  node_id: string;
  name: string;
  full_name: string;
  private: boolean;
}

export interface SecretsRequest {
  match: Match;
  query: URLSearchParams;
  body: unknown;
  vault: SecretVault;
  repositories: Repository[];
  /** Scheme, host and port of the server. */
  origin: string;
}

interface PutBody {
  encrypted_value?: string;
  key_id?: string;
  visibility?: Visibility;
  selected_repository_ids?: (number | string)[];
}

const nameRule = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;

/** The operations on secrets, by method and what follows `/secrets` in the route. */
const operations: Record<string, (request: SecretsRequest, name: string) => Answer> = {
  'GET ': ({ query, vault, origin, match }) => {
    const all = [...vault.secrets].map(([name, secret]) => publicFields(name, secret, origin, match));
    return { status: 200, body: { total_count: all.length, secrets: page(all, query) } };
  },
  'GET /public-key': ({ vault }) => ({ status: 200, body: { key_id: vault.keyId, key: vault.publicKey } }),
  'GET /{secret_name}': ({ vault, origin, match }, name) => {
    const secret = vault.secrets.get(name);
    return secret
      ? { status: 200, body: publicFields(name, secret, origin, match) }
      : failure(404, 'Not Found');
  },
  'PUT /{secret_name}': put,
  'DELETE /{secret_name}': ({ vault }, name) =>
    vault.secrets.delete(name) ? { status: 204 } : failure(404, 'Not Found'),
  'GET /{secret_name}/repositories': ({ vault, repositories, query }, name) => {
    const secret = vault.secrets.get(name);
    if (!secret) return failure(404, 'Not Found');
    const selected = repositories.filter(({ id }) => secret.selectedRepositoryIds?.includes(id));
    return { status: 200, body: { total_count: selected.length, repositories: page(selected, query) } };
  },
};

/** Answers the operations on secrets. */
export function answerSecrets(request: SecretsRequest): Answer {
  const { operation, params } = request.match;
  const tail = operation.route.split('/secrets')[1] ?? '';
  const answer = operations[`${operation.method} ${tail}`];
  if (!answer) throw new Error(`The local GitHub has no ${operation.method} ${operation.route}`);
  return answer(request, params['secret_name']?.toUpperCase() ?? '');
}

function put({ vault, body, repositories }: SecretsRequest, name: string): Answer {
  const { encrypted_value, key_id, visibility, selected_repository_ids } = body as PutBody;
  if (!nameRule.test(name))
    return failure(422, 'Secret names can only contain alphanumeric characters or underscores');
  if (key_id !== vault.keyId) return failure(422, 'The key_id is not that of the current public key');
  const ids = selected_repository_ids?.map(Number);
  if (ids && visibility !== 'selected')
    return failure(422, 'selected_repository_ids needs visibility selected');
  if (ids?.some((id) => !repositories.some((known) => known.id === id)))
    return failure(422, 'Unknown repository id');
  try {
    const value = vault.open(encrypted_value ?? '');
    const created = vault.store(name, {
      value,
      ...(visibility && { visibility }),
      ...(ids && { selectedRepositoryIds: ids }),
    });
    return created ? { status: 201, body: {} } : { status: 204 };
  } catch {
    return failure(422, 'The encrypted_value is not sealed with the current public key');
  }
}

/** The scope whose secrets a request is for. */
export function scopeOf({ operation, params }: Match): SecretScope {
  const { owner, repo, environment_name, org } = params;
  const dependabot = operation.route.includes('/dependabot/');
  if (org !== undefined) return { kind: 'organization', organization: org, dependabot };
  const repository = { owner: owner ?? '', repo: repo ?? '' };
  if (environment_name === undefined) return { kind: 'repository', ...repository, dependabot };
  return { kind: 'environment', ...repository, environment: environment_name };
}

function publicFields(
  name: string,
  secret: StoredSecret,
  origin: string,
  match: Match,
): Record<string, string> {
  const { createdAt: created_at, updatedAt: updated_at, visibility } = secret;
  const common = { name, created_at, updated_at };
  if (visibility === undefined) return common;
  const app = match.operation.operationId.split('/')[0];
  const list = `${origin}/orgs/${match.params['org']}/${app}/secrets/${name}/repositories`;
  return { ...common, visibility, ...(visibility === 'selected' && { selected_repositories_url: list }) };
}
