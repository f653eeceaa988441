import { UserError } from '../action/errors.ts';
import type { Clock } from '../poll.ts';
import type { Issue, IssueStore } from './issue-store.ts';
import { isOurs, issueText, renewed } from './issue-text.ts';

export interface IssueOptions {
  /** What the issue is about. Written into it, where GitHub does not show it, to find the issue again. */
  subject: string;
  /** Of a new issue. */
  label: string;
  title: string;
  /** What needs a person; absent when nothing does. */
  text: string | undefined;
  /** The kind of account that the token writes as, if known; issues of other accounts are left alone. */
  author?: 'Bot' | undefined;
}

export interface IssueDeps {
  store: IssueStore;
  clock: Clock;
  signal: AbortSignal;
}

/** The issue, and what was done with it. */
export interface KeptIssue {
  number: number;
  done: 'opened' | 'updated' | 'closed';
}

/**
 * Keeps one issue open, with the current text, while something needs a person; closes it when nothing does. Changes no
 * issue and no text but its own. Watchers of the repository are notified once, when the issue is opened.
 * @throws UserError if GitHub refuses.
 */
export async function keepIssue(options: IssueOptions, deps: IssueDeps): Promise<KeptIssue | undefined> {
  const own = await findOwn(options, deps.store);
  if (options.text === undefined) return await close(own, deps.store);
  // Two runs at once may have opened two issues.
  const [kept, ...others] = own;
  await close(others, deps.store);
  if (kept !== undefined) {
    const body = renewed(kept.body ?? '', options.subject, options.text);
    if (await deps.store.update(kept.number, { body })) return { number: kept.number, done: 'updated' };
  }
  return { number: await open(options.text, options, deps), done: 'opened' };
}

/** Pages to look through. Issues can lack the label: a token without push access cannot set it, and people remove labels. */
const pages = { withLabel: 10, withoutLabel: 3 };

/** The open ones, oldest first. Listed rather than searched: searches have a lower rate limit (JasonEtco/create-an-issue#142). */
async function findOwn(options: IssueOptions, store: IssueStore): Promise<Issue[]> {
  const isOwn = (issue: Issue) => isOwnIssue(issue, options);
  const labelled = (await store.listOpen(pages.withLabel, options.label)).filter(isOwn);
  const own = labelled.length > 0 ? labelled : (await store.listOpen(pages.withoutLabel)).filter(isOwn);
  return own.sort((a, b) => a.number - b.number);
}

function isOwnIssue({ body, user, pull_request }: Issue, { author, subject }: IssueOptions): boolean {
  if (pull_request !== undefined || (author !== undefined && user?.type !== author)) return false;
  return isOurs(body ?? '', subject);
}

async function close(own: Issue[], store: IssueStore): Promise<KeptIssue | undefined> {
  for (const { number } of own) await store.update(number, { state: 'closed', state_reason: 'completed' });
  return own[0] && { number: own[0].number, done: 'closed' };
}

/** Looks for the issue before trying again: a request whose response was lost may have opened it. */
async function open(
  text: string,
  options: IssueOptions,
  { store, clock, signal }: IssueDeps,
): Promise<number> {
  const { label, title, subject } = options;
  for (let attempt = 1; attempt <= 3; attempt++) {
    const created = await store.create({ title, body: issueText(subject, text), labels: [label] });
    if (created !== undefined) return created;
    await clock.sleep(1000 * 2 ** attempt, signal);
    const [opened] = await findOwn(options, store);
    if (opened !== undefined) return opened.number;
  }
  throw new UserError('GitHub does not say whether it opened the issue. The next run tries again.');
}
