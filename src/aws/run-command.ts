import { waitUntilOnline } from './instances.ts';
import { cancelCommand } from './run-command/cancel.ts';
import type { Invocation } from './run-command/output.ts';
import { beginSeconds, type SendDeps, type SendOptions, sendCommand } from './run-command/send.ts';
import { type FollowDeps, followCommand } from './run-command/wait.ts';

export interface RunCommandOptions extends SendOptions {
  /** Seconds to wait for agents that are not online yet. */
  onlineSeconds: number;
}

export type RunCommandDeps = SendDeps &
  FollowDeps & {
    /** Called with the command's id as soon as it is known, so that it can be cancelled from elsewhere. */
    onSent(commandId: string): void;
  };

export interface CommandResult {
  commandId: string;
  invocations: Invocation[];
}

/** Seconds that SSM may take to notice that one of its own time-outs has passed. */
const graceSeconds = 60;

/**
 * Runs a document on the hosts and waits until it has ended on each of them. A cancelled run cancels the command.
 * @throws UserError when a host cannot be reached; a script that fails is not an error here but a status.
 */
export async function runCommand(options: RunCommandOptions, deps: RunCommandDeps): Promise<CommandResult> {
  const instanceIds = await waitUntilOnline(options.targets, options.onlineSeconds * 1000, deps);
  const commandId = await sendCommand(options, instanceIds, deps);
  deps.onSent(commandId);
  deps.log(`Command ${commandId} was sent to ${instanceIds.join(', ')}`);
  const byTag = 'tags' in options.targets;
  const limitSeconds = beginSeconds(options, instanceIds.length) + options.timeoutSeconds + graceSeconds;
  try {
    const command = { commandId, instanceIds, byTag, limitSeconds };
    return { commandId, invocations: await followCommand(command, deps) };
  } catch (error) {
    if (deps.signal.aborted) await cancelCommand(commandId, deps);
    else deps.log(`Command ${commandId} may still be running; look at it in Systems Manager, Run Command`);
    throw error;
  }
}
