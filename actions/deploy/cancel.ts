import * as core from '@actions/core';
import { SSMClient } from '@aws-sdk/client-ssm';
import { createClient } from '../../src/aws/clients.ts';
import { cancelCommand } from '../../src/aws/run-command/cancel.ts';
import { systemClock } from '../../src/poll.ts';

export interface SentCommand {
  region: string;
  /** Empty when the run was cancelled before it sent the command. */
  commandId: string;
}

/** Cancels what a cancelled run has sent: the runner may kill the main stage before that stage can do so. */
export async function main({ region, commandId }: SentCommand): Promise<void> {
  if (commandId === '') return;
  const ssm = createClient(SSMClient, { region, policyDocument: 'actions/deploy/README.md' });
  await cancelCommand(commandId, { ssm, clock: systemClock, log: core.info });
}
