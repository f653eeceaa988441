import { githubFailure } from './failure.ts';
import { type RequestOptions, readSecrets } from './request.ts';

/** Who may use a secret of an organization. */
export interface Audience {
  visibility: 'all' | 'private' | 'selected';
  selected_repository_ids?: number[];
}

interface ListedSecret {
  /** In upper case, as GitHub keeps names. */
  name: string;
  /** Of an organization's secrets only. */
  visibility?: Audience['visibility'];
}

interface SecretPage {
  total_count: number;
  secrets: ListedSecret[];
}

interface RepositoryPage {
  total_count: number;
  repositories: { id: number }[];
}

const pageSize = 100;

/**
 * Those of the named secrets that exist, under the names given. One request: a repository or environment has at most
 * 100 secrets, which is a page. In an organization with more, each name that is not on the first page is asked for.
 */
export async function findSecrets(
  options: RequestOptions,
  names: string[],
): Promise<Map<string, ListedSecret>> {
  const members = ['total_count', 'secrets'] as const;
  const page = await readSecrets<SecretPage>(options, '', members, { per_page: pageSize });
  const isWhole = page.total_count <= page.secrets.length;
  const found = new Map<string, ListedSecret>();
  for (const name of names) {
    const listed = page.secrets.find((secret) => secret.name === name.toUpperCase());
    const secret = listed ?? (isWhole ? undefined : await getSecret(options, name));
    if (secret !== undefined) found.set(name, secret);
  }
  return found;
}

function getSecret(options: RequestOptions, name: string): Promise<ListedSecret | undefined> {
  return unlessMissing(readSecrets<ListedSecret>(options, '/{secret_name}', ['name'], { secret_name: name }));
}

/** The answer to a request, or `undefined` where GitHub says that what was asked for does not exist. */
export async function unlessMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Error && githubFailure(error.cause)?.status === 404) return undefined;
    throw error;
  }
}

/**
 * Who may use each of the named secrets of an organization: those who may now, and for a new secret the private
 * repositories. A write has to repeat it, or GitHub changes it. Empty for the other scopes.
 */
export async function audiencesOf(options: RequestOptions, names: string[]): Promise<Map<string, Audience>> {
  const audiences = new Map<string, Audience>();
  if (options.scope.kind !== 'organization') return audiences;
  const existing = await findSecrets(options, names);
  for (const name of names) {
    const visibility = existing.get(name)?.visibility ?? 'private';
    const selected = visibility === 'selected' && {
      selected_repository_ids: await selectedIds(options, name),
    };
    audiences.set(name, { visibility, ...selected });
  }
  return audiences;
}

async function selectedIds(options: RequestOptions, name: string): Promise<number[]> {
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const parameters = { secret_name: name, per_page: pageSize, page };
    const { total_count, repositories } = await readSecrets<RepositoryPage>(
      options,
      '/{secret_name}/repositories',
      ['total_count', 'repositories'],
      parameters,
    );
    ids.push(...repositories.map(({ id }) => id));
    if (repositories.length === 0 || ids.length >= total_count) return ids;
  }
}
