import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RunEvent } from '../runner/results.ts';
import { standIns } from '../runner/stand-ins.ts';
import { type JobResult, runWorkflow } from '../runner/workflow.ts';
import { productionEnvironment, runnerVariables, teamRepository } from '../team/team.ts';
import { demoFolder, names } from './names.ts';
import type { RunningStack } from './stack-client.ts';

export interface JobOptions {
  stack: RunningStack;
  /** Name of the team's Loki config. */
  config: string;
  onEvent: (event: RunEvent) => void;
}

/** Runs the job of the deploy workflow. Ctrl-C cancels it as GitHub cancels a job. */
export async function runDeployJob({ stack, config, onEvent }: JobOptions): Promise<JobResult> {
  const { account, awsUrl, credentials, githubToken, githubUrl } = stack;
  const cancel = new AbortController();
  const stop = () => cancel.abort();
  process.once('SIGINT', stop);
  const temp = join(demoFolder, 'temp');
  rmSync(temp, { recursive: true, force: true });
  try {
    return await runWorkflow({
      file: names.workflow,
      environments: { production: productionEnvironment(account, { LOKI_CONFIG: config }) },
      secrets: { GITHUB_TOKEN: 'ghs_without_any_permission' },
      env: runnerVariables({ url: awsUrl }, { url: githubUrl }),
      workspace: join(demoFolder, 'workspace'),
      temp,
      standIns: standIns({ account, credentials, githubToken, repository: teamRepository }),
      signal: cancel.signal,
      onEvent,
    });
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
