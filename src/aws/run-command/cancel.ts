import { CancelCommandCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { UserError } from '../../action/errors.ts';
import { type Clock, poll } from '../../poll.ts';
import { unlessCode } from '../errors.ts';

export interface CancelDeps {
  ssm: SSMClient;
  clock: Clock;
  log(line: string): void;
}

/** Milliseconds a command may be unknown for after it was sent. The runner kills a cancelled step after 10 s. */
const unknownMs = 6_000;
const unknown = new Set(['InvalidCommandId']);

/**
 * Ends a command on every host. The agent kills the script and its process group with SIGKILL; what it was doing is put
 * right on the host by the guard in src/host/deploy.sh. A command that has ended is left as it is.
 * Source: amazon-ssm-agent, agent/executers.
 * @throws UserError when SSM does not know the command.
 */
export async function cancelCommand(CommandId: string, { ssm, clock, log }: CancelDeps): Promise<void> {
  log(`Cancelling command ${CommandId}`);
  const cancelled = await poll({ every: 500, timeout: unknownMs, clock }, () =>
    unlessCode(unknown, ssm.send(new CancelCommandCommand({ CommandId }))),
  );
  if (cancelled !== undefined) return;
  throw new UserError(
    `SSM does not know command ${CommandId}, so it could not be cancelled. Cancel it in the console (Systems Manager, Run Command).`,
  );
}
