import { UserError } from '../action/errors.ts';
import { notTheApi } from './explain.ts';
import { type GithubFailure, githubFailure, isOutage, isRateLimit } from './failure.ts';
import type { Repository } from './input-types.ts';
import { type GithubRequest, type GithubResponse, type RequestDeps, requestGithub } from './request.ts';

/** An item of GitHub's list of issues, which includes pull requests. */
export interface Issue {
  number: number;
  body?: string | null;
  user?: { type?: string } | null;
  pull_request?: object;
}

/** The issues of one repository. All methods throw a `UserError` with GitHub's message. */
export interface IssueStore {
  /** Open issues, newest first, up to a number of pages of 100; only those with `label`, if given. */
  listOpen(pages: number, label?: string): Promise<Issue[]>;
  /** @returns `false` if the issue was deleted or transferred to another repository */
  update(number: number, changes: IssueChanges): Promise<boolean>;
  /** @returns its number, or `undefined` if the response was lost and the issue may exist */
  create(issue: { title: string; body: string; labels: string[] }): Promise<number | undefined>;
}

export interface IssueChanges {
  body?: string;
  state?: 'closed';
  state_reason?: 'completed';
}

const pageSize = 100;

export function openIssueStore(repository: Repository, deps: RequestDeps): IssueStore {
  const send = (method: string, { parameters, ...request }: Omit<GithubRequest, 'route'>) => {
    const one = 'issue_number' in parameters ? '/{issue_number}' : '';
    const route = `${method} /repos/{owner}/{repo}/issues${one}`;
    return requestGithub({ ...request, route, parameters: { ...repository, ...parameters } }, deps);
  };
  const explained = async <T>(response: Promise<T>): Promise<T> => {
    try {
      return await response;
    } catch (error) {
      throw explainIssueError(error, repository);
    }
  };
  return {
    listOpen: async (pages, label) => {
      const issues: Issue[] = [];
      for (let page = 1; page <= pages; page++) {
        const parameters = { ...(label && { labels: label }), state: 'open', per_page: pageSize, page };
        const listed = (await explained(send('GET', { parameters }))).data;
        if (!Array.isArray(listed)) throw notTheApi('GET /repos/{owner}/{repo}/issues');
        issues.push(...(listed as Issue[]));
        if (listed.length < pageSize) break;
      }
      return issues;
    },
    update: (number, changes) => {
      const parameters = { issue_number: number, ...changes };
      return explained(unlessGone(send('PATCH', { parameters, redirect: 'manual' })));
    },
    create: (issue) => explained(unlessLost(send('POST', { parameters: issue, isRepeatable: false }))),
  };
}

/** GitHub answers 301 for a transferred issue and 410 for a deleted one. Source: GitHub REST API, "Issues". */
async function unlessGone(response: Promise<GithubResponse>): Promise<boolean> {
  try {
    return (await response).status < 300;
  } catch (error) {
    const { status, message = '' } = githubFailure(error) ?? {};
    if (status === 404 || (status === 410 && /deleted/i.test(message))) return false;
    throw error;
  }
}

async function unlessLost(response: Promise<GithubResponse>): Promise<number | undefined> {
  try {
    return ((await response).data as Issue).number;
  } catch (error) {
    const failure = githubFailure(error);
    if (failure !== undefined && isOutage(failure)) return undefined;
    throw error;
  }
}

function explainIssueError(error: unknown, { owner, repo }: Repository): unknown {
  const failure = githubFailure(error);
  if (failure === undefined) return error;
  const { status = 'no answer', message } = failure;
  const answer = `GitHub, asked for issues of ${owner}/${repo}: ${message} (${status}).`;
  return new UserError(`${answer} ${remedyFor(failure)}`.trim(), { cause: error });
}

function remedyFor(failure: GithubFailure): string {
  const { status, message } = failure;
  if (isRateLimit(failure) || isOutage(failure)) return 'The next run tries again.';
  if (status === 410) return "Switch issues on in the repository's settings, or leave this step out.";
  if (status === 401) return 'The token is mistyped, expired or revoked.';
  // GitHub has other reasons for a 403: an archived repository, an IP allow list, single sign-on.
  const isPermission = status === 404 || /not accessible by/i.test(message);
  return isPermission ? 'Give the job `permissions: issues: write`, and the token of this repository.' : '';
}
