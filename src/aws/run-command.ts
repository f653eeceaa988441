import {
  CancelCommandCommand,
  type CommandInvocation,
  GetCommandInvocationCommand,
  ListCommandInvocationsCommand,
  SendCommandCommand,
} from '@aws-sdk/client-ssm';
import { UserError } from '../action/errors.ts';
import { poll } from '../poll.ts';
import { awsErrorCode } from './errors.ts';
import { type Targets, type WaitDeps, waitUntilOnline } from './instances.ts';

export interface RunCommandOptions {
  targets: Targets;
  /** Shell script, run as root by `sh` on each host. Readable in Run Command's history: no secrets. */
  script: string;
  comment: string;
  /** Seconds to wait for agents that are not online yet. */
  onlineSeconds: number;
  /** Seconds the script may run on a host. */
  timeoutSeconds: number;
}

export interface Invocation {
  instanceId: string;
  /** Run Command's StatusDetails: `Success`, `Failed`, `Undeliverable` … */
  status: string;
  /** What the status means and what to do, as a sentence; absent for a success. */
  problem?: string;
  /** At most 24,000 characters, whatever the script wrote. */
  stdout: string;
  stderr: string;
  exitCode: number;
}

export interface CommandResult {
  commandId: string;
  invocations: Invocation[];
}

/** Seconds a command may wait for the agent before it counts as not delivered; 30 is SSM's least. */
const deliverySeconds = 120;

/**
 * Runs a script on the hosts and waits until it has ended on each of them. A cancelled run cancels the command.
 * @throws UserError when a host cannot be reached; a script that fails is no error here but a status.
 */
export async function runCommand(options: RunCommandOptions, deps: WaitDeps): Promise<CommandResult> {
  const { targets, onlineSeconds, timeoutSeconds } = options;
  const instanceIds = await waitUntilOnline(targets, onlineSeconds * 1000, deps);
  const commandId = await send(options, instanceIds, deps);
  deps.log(`Command ${commandId} was sent to ${instanceIds.join(', ')}`);
  try {
    const ended = await waitUntilEnded(commandId, instanceIds, timeoutSeconds, deps);
    const invocations = await Promise.all(ended.map((invocation) => readOutput(commandId, invocation, deps)));
    return { commandId, invocations };
  } catch (error) {
    if (deps.signal.aborted) await cancel(commandId, deps);
    throw error;
  }
}

async function send(options: RunCommandOptions, ids: string[], { ssm }: WaitDeps): Promise<string> {
  const { Command } = await ssm.send(commandFor(options, ids)).catch((error: unknown) => {
    if (awsErrorCode(error) !== 'InvalidInstanceId') throw error;
    throw new UserError(
      `SSM refused the command for ${ids.join(', ')} (InvalidInstanceId): one of them has stopped, or is not registered in this region any more. Nothing was run.`,
      { cause: error },
    );
  });
  if (Command?.CommandId === undefined) throw new Error('SSM SendCommand answered without a command id');
  return Command.CommandId;
}

function commandFor(
  { targets, script, comment, timeoutSeconds }: RunCommandOptions,
  ids: string[],
): SendCommandCommand {
  const byTag = 'tags' in targets ? Object.entries(targets.tags) : [];
  return new SendCommandCommand({
    DocumentName: 'AWS-RunShellScript',
    Comment: comment.slice(0, 100),
    TimeoutSeconds: deliverySeconds,
    Parameters: { commands: [script], executionTimeout: [String(timeoutSeconds)] },
    ...('tags' in targets
      ? {
          Targets: byTag.map(([key, value]) => ({ Key: `tag:${key}`, Values: [value] })),
          MaxConcurrency: '100%',
          MaxErrors: '100%',
        }
      : { InstanceIds: ids }),
  });
}

const ended = new Set(['Success', 'Failed', 'TimedOut', 'Cancelled']);

/** Asks often at first, so that a short command is noticed at once, and ever less the longer it takes. */
function pollEvery(waitedMs: number): number {
  return Math.min(5_000, Math.max(300, waitedMs / 20));
}

async function waitUntilEnded(
  CommandId: string,
  ids: string[],
  seconds: number,
  deps: WaitDeps,
): Promise<CommandInvocation[]> {
  const { ssm, log } = deps;
  let nextReport = 10_000;
  const timeout = (deliverySeconds + seconds + 60) * 1000;
  const done = await poll({ every: pollEvery, timeout, ...deps }, async (waitedMs) => {
    const invocations: CommandInvocation[] = [];
    let NextToken: string | undefined;
    do {
      const page = await ssm.send(
        new ListCommandInvocationsCommand({ CommandId, NextToken, MaxResults: 50 }),
      );
      invocations.push(...(page.CommandInvocations ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined && NextToken !== '');
    const running = invocations.filter(({ Status }) => !ended.has(Status ?? ''));
    if (running.length === 0 && invocations.length >= ids.length) return invocations;
    if (waitedMs >= nextReport) {
      nextReport += 10_000;
      const states = running.map(({ InstanceId, StatusDetails }) => `${InstanceId} is ${StatusDetails}`);
      log(
        `waiting for the command: ${states.join(', ') || 'not listed yet'} (${Math.round(waitedMs / 1000)} s)`,
      );
    }
    return undefined;
  });
  if (done !== undefined) return done;
  throw new UserError(
    `Command ${CommandId} did not end within ${Math.round(timeout / 1000)} s on ${ids.join(', ')}. Look at it in the console (Systems Manager, Run Command); it may still be running.`,
  );
}

/** What each end other than success means. Source: SSM user guide, "Understanding command statuses". */
const meanings: Record<string, string> = {
  Failed: 'the script failed',
  ExecutionTimedOut: 'the script ran longer than `timeout` and was ended; set a larger one',
  DeliveryTimedOut: `the agent did not take the command within ${deliverySeconds} s; check that the instance runs and its agent is online`,
  Undeliverable:
    'the command could not be delivered; the instance is gone, stopped or its agent does not answer',
  Terminated: 'the command was ended because it failed on other hosts first; mend those, then run again',
  Cancelled: 'the command was cancelled',
  InvalidPlatform: 'the instance is no Linux host',
  AccessDenied:
    'the instance profile or a hybrid role denies the command; give it AmazonSSMManagedInstanceCore',
};

async function readOutput(
  CommandId: string,
  listed: CommandInvocation,
  { ssm }: WaitDeps,
): Promise<Invocation> {
  const instanceId = listed.InstanceId ?? '';
  const status = listed.StatusDetails ?? listed.Status ?? '';
  const output = await ssm
    .send(new GetCommandInvocationCommand({ CommandId, InstanceId: instanceId }))
    .catch((error: unknown) => {
      if (awsErrorCode(error) === 'InvocationDoesNotExist') return undefined;
      throw error;
    });
  return {
    instanceId,
    status,
    ...(status === 'Success' ? {} : { problem: meanings[status] ?? `the command ended as ${status}` }),
    stdout: output?.StandardOutputContent ?? '',
    stderr: output?.StandardErrorContent ?? '',
    exitCode: output?.ResponseCode ?? -1,
  };
}

/**
 * The agent ends the script and its process group with SIGKILL; what it was doing is put right on the host by the guard in
 * src/host/deploy.sh. Source: amazon-ssm-agent, agent/executers.
 */
async function cancel(CommandId: string, { ssm, log }: WaitDeps): Promise<void> {
  log(`Cancelling command ${CommandId}`);
  await ssm.send(new CancelCommandCommand({ CommandId }));
}
