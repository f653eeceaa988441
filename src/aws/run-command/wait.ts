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
import { allPages } from '../pages.ts';
import { detailsOf, explainStatus, hasEnded } from './meanings.ts';
import { type Invocation, type OutputDeps, readInvocation, withoutOutput } from './output.ts';

export type FollowDeps = OutputDeps & {
  /** Called for each host as soon as the command has ended there. */
  onEnded(invocation: Invocation): void;
};

/** A command that was sent. */
export interface Followed {
  commandId: string;
  instanceIds: string[];
  /** Whether it goes to every host that has the tags when SSM looks: more than `instanceIds`, or fewer. */
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

/** Milliseconds after which hosts that are not listed yet may never be; SSM usually lists them within a second. */
const listedMs = 5_000;
/** Milliseconds between two lines on progress. */
const reportMs = 10_000;
/** Outputs read at a time. */
const readers = 10;

/**
 * Waits until the command has ended on each host. What SSM does not answer now is asked for again.
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
    ? 'the command did not reach it: it no longer has the tags, or is no longer registered'
    : `the command did not end within ${limitSeconds} s and may still be running; look at ${commandId} in the console (Systems Manager, Run Command)`;
}

async function listInvocations(CommandId: string, deps: WaitDeps): Promise<CommandInvocation[] | undefined> {
  const pages = await allPages((NextToken) => {
    const command = new ListCommandInvocationsCommand({ CommandId, NextToken, MaxResults: 50 });
    return unlessTransient(deps.ssm.send(command), deps.log);
  });
  return pages?.flatMap(({ CommandInvocations = [] }) => CommandInvocations);
}

/** Reads and reports every host that has ended since the last look. */
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

/** Whether every host that the command goes to is listed. */
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

/** Hosts of a state that are named; the others are counted. */
const named = 3;

/** `InProgress: i-1; Pending: i-2, i-3, i-4 and 2 more; 1 of 7 hosts have ended (20 s)`. */
export function describeProgress(listed: CommandInvocation[], waitedMs: number): string {
  const byState = Map.groupBy(
    listed.filter(({ Status }) => !hasEnded(Status)),
    detailsOf,
  );
  const states = [...byState].map(([state, hosts]) => {
    const names = hosts.slice(0, named).map(({ InstanceId }) => InstanceId ?? '');
    const more = hosts.length > named ? ` and ${hosts.length - named} more` : '';
    return `${state}: ${names.join(', ')}${more}`;
  });
  const ended = listed.filter(({ Status }) => hasEnded(Status)).length;
  const counted = listed.length > 1 ? `; ${ended} of ${listed.length} hosts have ended` : '';
  return `${states.join('; ') || 'not listed yet'}${counted} (${Math.round(waitedMs / 1000)} s)`;
}
