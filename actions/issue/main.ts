import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { invalidInputs } from '../../src/action/inputs.ts';
import { type Repository, repositoryName } from '../../src/github/input-types.ts';
import { keepIssue } from '../../src/github/issue.ts';
import type { IssueInputs } from './inputs.ts';

export async function main({ token, problem, ...issue }: IssueInputs, signal: AbortSignal): Promise<void> {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository } = process.env;
  const text = problem && `${problem}\n\n${server}/${repository}/actions/runs/${run}`;
  const kept = await keepIssue(
    { ...issue, repository: ownRepository(repository), text },
    getOctokit(token),
    signal,
  );
  core.setOutput('issue', kept?.number ?? '');
  core.info(kept === undefined ? 'Nothing needs a person.' : `Issue ${kept.number} was ${kept.done}.`);
}

function ownRepository(name: string | undefined): Repository {
  if (name === undefined) throw invalidInputs(['GITHUB_REPOSITORY is not set']);
  return repositoryName.parse(name);
}
