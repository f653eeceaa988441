import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { messageOf } from '../../src/action/errors.ts';
import { toMarkdown } from '../../src/action/markdown.ts';
import { keepIssue } from '../../src/github/issue.ts';
import { openIssueStore } from '../../src/github/issue-store.ts';
import { systemClock } from '../../src/poll.ts';
import type { IssueInputs } from './inputs.ts';

/** Warns if GitHub refuses, and does not fail: the run that it reports on is no worse for it. */
export async function main(
  { token, label, id, problem, title }: IssueInputs,
  signal: AbortSignal,
): Promise<void> {
  const { repo: repository, serverUrl, runId } = context;
  const run = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
  const text = problem && `${plainText(problem)}\n\n${run}`;
  const deps = { clock: systemClock, signal };
  const store = openIssueStore(repository, { ...deps, client: getOctokit(token), log: core.info });
  const subject = id === undefined ? label : `${label}/${id}`;
  try {
    const kept = await keepIssue(
      { subject, label, title, text, author: authorOf(token) },
      { ...deps, store },
    );
    core.setOutput('issue', kept?.number ?? '');
    core.info(kept === undefined ? 'Nothing needs a person.' : `Issue ${kept.number} was ${kept.done}.`);
  } catch (error) {
    signal.throwIfAborted();
    const unsaid = problem === undefined ? '' : ` It would have said: ${problem}`;
    core.warning(`The issue could not be updated. ${messageOf(error)}${unsaid}`);
  }
}

/** Tokens of GitHub Apps, such as the workflow's own, have this prefix. Source: GitHub docs, "GitHub's token formats". */
function authorOf(token: string): 'Bot' | undefined {
  return token.startsWith('ghs_') ? 'Bot' : undefined;
}

/** The problem may quote AWS or a host, so it is shown as it is. */
function plainText(problem: string): string {
  return problem
    .split('\n')
    .map((line) => toMarkdown(line.trim()))
    .join('\n');
}
