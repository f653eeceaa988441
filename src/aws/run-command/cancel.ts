import { CancelCommandCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { UserError } from '../../action/errors.ts';
import { type Clock, poll } from '../../poll.ts';
import { unlessCode } from '../errors.ts';

export interface CancelDeps {
  ssm: SSMClient;
  clock: Clock;
  log(line: string): void;
}

/** Milliseconds for which SSM may not know a command that was just sent. The runner kills a cancelled step after 10 s. */
const unknownMs = 6_000;

/**
 * Ends a command on every host. The agent kills the script and its process group with SIGKILL; the guard in
 * src/host/deploy.sh then finishes or undoes what the script was doing. A command that has ended stays as it is.
 * Source: amazon-ssm-agent, agent/executers.
 * @throws UserError when SSM does not know the command.
 */
export async function cancelCommand(CommandId: string, { ssm, clock, log }: CancelDeps): Promise<void> {
  log(`Cancelling command ${CommandId}`);
  const cancelled = await poll({ every: 500, timeout: unknownMs, clock }, () =>
    unlessCode(ssm.send(new CancelCommandCommand({ CommandId })), 'InvalidCommandId'),
  );
  if (cancelled !== undefined) return;
  throw new UserError(
    `SSM does not know command ${CommandId}, so it could not be cancelled. Cancel it in the console (Systems Manager, Run Command).`,
  );
}
