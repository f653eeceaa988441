import { UserError } from '../action/errors.ts';
import { githubFailure } from './failure.ts';
import type { Repository } from './input-types.ts';
import type { GithubClient } from './request.ts';

export interface IssueOptions {
  repository: Repository;
  /** The issue is known by it. */
  label: string;
  title: string;
  /** What needs a person; absent when nothing does. */
  text: string | undefined;
}

export interface KeptIssue {
  number: number;
  done: 'opened' | 'updated' | 'closed';
}

/**
 * Keeps one issue open while there is something to say, and its text up to date; closes it when there is nothing.
 * Whoever watches the repository hears of it once, when it is opened.
 * @throws UserError when the token may not.
 */
export async function keepIssue(
  { repository, label, title, text }: IssueOptions,
  client: GithubClient,
  signal: AbortSignal,
): Promise<KeptIssue | undefined> {
  const request = async (route: string, parameters: Record<string, unknown>) => {
    try {
      return await client.request(route, { ...repository, ...parameters, request: { signal } });
    } catch (error) {
      throw explain(error, repository);
    }
  };
  const { data } = await request('GET /repos/{owner}/{repo}/issues', { labels: label, state: 'open' });
  // GitHub lists pull requests as issues, too.
  const [open] = (data as { number: number; pull_request?: object }[]).filter((one) => !one.pull_request);
  if (open === undefined) {
    if (text === undefined) return undefined;
    const made = await request('POST /repos/{owner}/{repo}/issues', { title, body: text, labels: [label] });
    return { number: (made.data as { number: number }).number, done: 'opened' };
  }
  const change = text === undefined ? { state: 'closed', state_reason: 'completed' } : { body: text };
  await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: open.number,
    ...change,
  });
  return { number: open.number, done: text === undefined ? 'closed' : 'updated' };
}

function explain(error: unknown, { owner, repo }: Repository): unknown {
  const failure = githubFailure(error);
  if (failure?.status !== 403 && failure?.status !== 404) return error;
  return new UserError(
    `The token may not write issues of ${owner}/${repo} (${failure.status}: ${failure.message}). Give the job \`permissions: issues: write\`.`,
    { cause: error },
  );
}
