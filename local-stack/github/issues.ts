import { type Answer, failure } from './answers.ts';
import type { Match } from './openapi.ts';

export interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  labels: { name: string }[];
  user: { login: string; type: 'Bot' | 'User' };
}

interface IssueBody {
  title?: string;
  body?: string;
  labels?: string[];
  state?: Issue['state'];
}

/** What the operations on issues do to the issues of a repository. */
export function performOnIssues(
  match: Match,
  query: URLSearchParams,
  given: unknown,
  issues: Issue[],
): Answer {
  const body = (given ?? {}) as IssueBody;
  switch (match.operation.operationId) {
    case 'issues/list-for-repo':
      return {
        status: 200,
        body: page(issues.filter((issue) => isWanted(issue, query)).toReversed(), query),
      };
    case 'issues/create': {
      const labels = (body.labels ?? []).map((name) => ({ name }));
      const { title = '' } = body;
      const issue: Issue = {
        number: Math.max(0, ...issues.map(({ number }) => number)) + 1,
        title,
        body: body.body ?? null,
        state: 'open',
        labels,
        // Tokens of the local GitHub are those of Apps.
        user: { login: 'github-actions[bot]', type: 'Bot' },
      };
      issues.push(issue);
      return { status: 201, body: issue };
    }
    default: {
      const issue = issues.find(({ number }) => number === Number(match.params['issue_number']));
      if (!issue) return failure(404, 'Not Found');
      Object.assign(issue, { body: body.body ?? issue.body, state: body.state ?? issue.state });
      return { status: 200, body: issue };
    }
  }
}

function isWanted({ state, labels }: Issue, query: URLSearchParams): boolean {
  const label = query.get('labels');
  return (
    state === (query.get('state') ?? 'open') && (label === null || labels.some(({ name }) => name === label))
  );
}

/** Thirty when nobody says how many. */
function page(issues: Issue[], query: URLSearchParams): Issue[] {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return issues.slice(start, start + size);
}
