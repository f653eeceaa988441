import * as core from '@actions/core';
import { SSMClient } from '@aws-sdk/client-ssm';
import { clientOptions, explanations } from '../../src/aws/clients.ts';
import { cancelCommand } from '../../src/aws/run-command/cancel.ts';
import { systemClock } from '../../src/poll.ts';

export interface Sent {
  region: string;
  /** Absent when the run was cancelled before anything was sent. */
  commandId: string | undefined;
}

/** What is left to do when a cancelled run could not: the runner may kill the main stage before it has sent anything. */
export async function main({ region, commandId }: Sent): Promise<void> {
  if (commandId === undefined) return;
  const ssm = new SSMClient(clientOptions(region));
  ssm.middlewareStack.use(explanations('actions/deploy/README.md'));
  await cancelCommand(commandId, { ssm, clock: systemClock, log: core.info });
}
