import { type Answer, failure, page } from './answers.ts';
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

export interface IssuesRequest {
  match: Match;
  query: URLSearchParams;
  body: unknown;
  /** The issues of the repository; created ones are added. */
  issues: Issue[];
}

/** Answers the operations on issues. */
export function answerIssues({ match, query, body: given, issues }: IssuesRequest): Answer {
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
  const asked = query.get('state') ?? 'open';
  const label = query.get('labels');
  const hasLabel = label === null || labels.some(({ name }) => name === label);
  return hasLabel && (asked === 'all' || asked === state);
}
