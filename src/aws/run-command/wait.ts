import {
  type Command,
  type CommandInvocation,
  ListCommandInvocationsCommand,
  ListCommandsCommand,
} from '@aws-sdk/client-ssm';
import { UserError } from '../../action/errors.ts';
import { poll } from '../../poll.ts';
import { unlessTransient } from '../errors.ts';
import type { WaitDeps } from '../instances.ts';
import { detailsOf, explainStatus, hasEnded } from './meanings.ts';
import { type Invocation, type OutputDeps, readInvocation, withoutOutput } from './output.ts';
import { describeProgress } from './progress.ts';

export type FollowDeps = OutputDeps & {
  /** Hears of each host as soon as the command has ended there. */
  onEnded(invocation: Invocation): void;
};

export interface Followed {
  commandId: string;
  instanceIds: string[];
  /** Whether it goes to whatever has the tags when SSM looks, which may be more hosts, or fewer. */
  byTag: boolean;
  /** Seconds after which the command must have ended everywhere. */
  limitSeconds: number;
}

/**
 * Milliseconds until the next look: a thirtieth of the time waited, so that a short command is noticed at once and an
 * hour's costs at most 12 calls a minute. A page is a call, so more than 50 hosts are looked at less often.
 */
export function lookAgainIn(waitedMs: number, pages: number): number {
  return pages * Math.min(5_000, Math.max(250, waitedMs / 30));
}

/** Milliseconds after which a command that is not listed whole is asked for as such; it usually takes a second. */
const listedMs = 5_000;
/** Milliseconds between two lines on progress. */
const reportMs = 10_000;
/** Outputs read at a time. */
const readers = 10;

/**
 * Waits until the command has ended on each host. What cannot be asked for now is asked for again.
 * @returns one invocation per host, those included that the command never reached.
 * @throws UserError when the command ended as a whole without reaching any host.
 */
export async function followCommand(command: Followed, deps: FollowDeps): Promise<Invocation[]> {
  const { commandId, instanceIds, limitSeconds } = command;
  const done = new Map<string, Invocation>();
  let pages = 1;
  let nextReport = reportMs;
  const every = (waitedMs: number) => lookAgainIn(waitedMs, pages);
  const all = await poll({ every, timeout: limitSeconds * 1000, ...deps }, async (waitedMs) => {
    const listed = await listInvocations(commandId, deps);
    if (listed === undefined) return undefined;
    pages = Math.max(1, Math.ceil(listed.length / 50));
    await readEnded(commandId, listed, done, deps);
    if (done.size === listed.length && (await isComplete(listed, waitedMs, command, deps))) {
      return [...done.values()];
    }
    if (waitedMs >= nextReport) {
      nextReport = waitedMs + reportMs;
      deps.log(`waiting for the command: ${describeProgress(listed, waitedMs)}`);
    }
    return undefined;
  });
  const status = all === undefined ? 'Unknown' : 'Missing';
  const missing = instanceIds.filter((id) => !done.has(id));
  return [...done.values(), ...missing.map((id) => withoutOutput(id, status, unreached(status, command)))];
}

function unreached(status: 'Unknown' | 'Missing', { commandId, limitSeconds }: Followed): string {
  return status === 'Missing'
    ? 'the command did not reach it: it has no longer the tags, or is not registered any more'
    : `the command did not end within ${limitSeconds} s and may still be running; look at ${commandId} in the console (Systems Manager, Run Command)`;
}

async function listInvocations(CommandId: string, deps: WaitDeps): Promise<CommandInvocation[] | undefined> {
  const invocations: CommandInvocation[] = [];
  let NextToken: string | undefined;
  do {
    const command = new ListCommandInvocationsCommand({ CommandId, NextToken, MaxResults: 50 });
    const page = await unlessTransient(deps.ssm.send(command), deps.log);
    if (page === undefined) return undefined;
    invocations.push(...(page.CommandInvocations ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined && NextToken !== '');
  return invocations;
}

/** Tells of every host that has ended since the last look. */
async function readEnded(
  commandId: string,
  listed: CommandInvocation[],
  done: Map<string, Invocation>,
  deps: FollowDeps,
): Promise<void> {
  const fresh = listed.filter(({ InstanceId = '', Status }) => hasEnded(Status) && !done.has(InstanceId));
  for (let at = 0; at < fresh.length; at += readers) {
    const batch = fresh
      .slice(at, at + readers)
      .map((invocation) => readInvocation(commandId, invocation, deps));
    for (const invocation of (await Promise.all(batch)).filter((read) => read !== undefined)) {
      done.set(invocation.instanceId, invocation);
      deps.onEnded(invocation);
    }
  }
}

/** Whether all the hosts that will ever be listed are. */
async function isComplete(
  listed: CommandInvocation[],
  waitedMs: number,
  { commandId: CommandId, instanceIds, byTag }: Followed,
  { ssm, log }: WaitDeps,
): Promise<boolean> {
  const enough = listed.length >= instanceIds.length;
  if (enough && !byTag) return true;
  if (!enough && waitedMs < listedMs) return false;
  const answer = await unlessTransient(ssm.send(new ListCommandsCommand({ CommandId })), log);
  const command: Command | undefined = answer?.Commands?.[0];
  if (command === undefined || !hasEnded(command.Status)) return false;
  if ((command.TargetCount ?? 0) > listed.length) return false;
  if (listed.length > 0) return true;
  throw new UserError(`Command ${CommandId} ran on no host: ${explainStatus(detailsOf(command), -1)}.`);
}
