import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { toMarkdown } from '../../src/action/markdown.ts';
import { keepIssue } from '../../src/github/issue.ts';
import type { IssueInputs } from './inputs.ts';

export async function main({ token, problem, ...issue }: IssueInputs, signal: AbortSignal): Promise<void> {
  const { repo: repository, serverUrl, runId } = context;
  const run = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
  const text = problem && `${plainText(problem)}\n\n${run}`;
  const kept = await keepIssue({ ...issue, repository, text }, getOctokit(token), signal);
  core.setOutput('issue', kept?.number ?? '');
  core.info(kept === undefined ? 'Nothing needs a person.' : `Issue ${kept.number} was ${kept.done}.`);
}

/** The problem may quote AWS or a host, so it is shown as it is. */
function plainText(problem: string): string {
  return problem
    .split('\n')
    .map((line) => toMarkdown(line.trim()))
    .join('\n');
}
