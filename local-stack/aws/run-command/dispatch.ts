import { setTimeout as sleep } from 'node:timers/promises';
import { runScript, type ScriptResult } from './agent.ts';
import { type Command, countsAsError, type Details, hasEnded, type Invocation, limitOf } from './command.ts';
import { uploadOutput } from './output-upload.ts';

export interface DispatchOptions {
  region: string;
  /** Milliseconds for which a second of the command's timeouts lasts. */
  secondMs: number;
}

/** Runs a command on its hosts, at most MaxConcurrency at a time, and starts no more after MaxErrors failures. */
export async function dispatch(command: Command, options: DispatchOptions): Promise<void> {
  const { invocations, maxConcurrency, maxErrors } = command;
  const waiting = [...invocations];
  const lanes = Math.max(1, limitOf(maxConcurrency, invocations.length));
  const allowed = limitOf(maxErrors, invocations.length);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const errors = invocations.filter(countsAsError).length;
      if (errors > allowed) finish(next, 'Terminated');
      else await runOn(next, command, options);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, invocations.length) }, work));
}

async function runOn(invocation: Invocation, command: Command, options: DispatchOptions): Promise<void> {
  if (!(await deliver(invocation, command, options))) return;
  invocation.details = 'InProgress';
  invocation.started = new Date();
  const result = await runScript(invocation.host, {
    commandId: command.id,
    commands: command.commands,
    region: options.region,
    timeoutMs: command.executionSeconds * options.secondMs,
    cancelled: command.cancelled.signal,
  });
  const { stdout, stderr, exitCode } = result;
  Object.assign(invocation, { stdout, stderr, exitCode });
  await uploadOutput(command, invocation, options.region);
  finish(invocation, detailsOf(result));
}

/** Waits until the agent is online. @returns `false` when the invocation has ended instead. */
async function deliver(
  invocation: Invocation,
  command: Command,
  { secondMs }: DispatchOptions,
): Promise<boolean> {
  const { host } = invocation;
  if (host.refuses !== undefined) finish(invocation, host.refuses);
  const end = performance.now() + command.deliverySeconds * secondMs;
  while (!hasEnded(invocation) && (host.state === 'stopped' || host.agent !== 'online')) {
    if (host.state === 'stopped') finish(invocation, 'Undeliverable');
    else if (performance.now() >= end) finish(invocation, 'DeliveryTimedOut');
    await sleep(20);
  }
  return !hasEnded(invocation);
}

function detailsOf({ ended, exitCode }: ScriptResult): Details {
  if (ended === 'timeout') return 'ExecutionTimedOut';
  if (ended === 'cancelled') return 'Cancelled';
  return exitCode === 0 ? 'Success' : 'Failed';
}

export function finish(invocation: Invocation, details: Details): void {
  if (hasEnded(invocation)) return;
  invocation.details = details;
  invocation.finished = new Date();
}
