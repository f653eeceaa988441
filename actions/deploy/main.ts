import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { count } from '../../src/action/text.ts';
import { runCommandClients } from '../../src/aws/run-command/clients.ts';
import { authoritiesOf, type DeployedHost, hasProblem } from './deployed-host.ts';
import type { DeployInputs } from './inputs.ts';
import { rollOut } from './rollout.ts';
import { summarize } from './summary.ts';

export async function main(values: DeployInputs, signal: AbortSignal): Promise<void> {
  const config = values.config === undefined ? '' : await readConfig(values.config);
  const clients = runCommandClients(values.region, 'actions/deploy/README.md');
  const { commandId, hosts } = await rollOut(values, config, { clients, signal });
  core.setOutput('command-id', commandId);
  core.setOutput('instance-ids', hosts.map(({ instanceId }) => instanceId).join('\n'));
  core.setOutput('hosts', JSON.stringify(hosts));
  core.setOutput('ca', authoritiesOf(hosts));
  await summarize(hosts, values);
  const failed = hosts.filter(hasProblem);
  if (failed.length > 0) throw failure(failed, hosts.length, commandId);
}

async function readConfig(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(
      `The config ${path} cannot be read. Give the path in the output \`config\` of the render action.`,
      { cause: error },
    );
  }
}

function failure(failed: readonly DeployedHost[], all: number, commandId: string): UserError {
  const lines = failed.map(({ instanceId, status, problem }) => `- ${instanceId} (${status}): ${problem}`);
  return new UserError(
    `The deploy failed on ${failed.length} of ${count(all, 'host')}, command ${commandId}:\n${lines.join('\n')}`,
  );
}
