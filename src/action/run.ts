import * as core from '@actions/core';
import { messageOf, UserError } from './errors.ts';

/** An action's `main.ts`: everything it does once its inputs are known to be right. */
export interface ActionModule<I> {
  /** `signal` is aborted when the run is cancelled (SIGINT, then SIGTERM 7.5 s later). */
  main(inputs: I, signal: AbortSignal): Promise<void>;
}

/**
 * Runs one action: its inputs first, then its module. The only try/catch of the actions' entry points.
 * The module, and with it the AWS SDK, is loaded once the inputs are known to be right.
 */
export async function runAction<I>(readInputs: () => I, load: () => Promise<ActionModule<I>>): Promise<void> {
  const signal = cancellation();
  try {
    const inputs = readInputs();
    const { main } = await load();
    await main(inputs, signal);
  } catch (error) {
    core.setFailed(describe(signal.aborted && wasAborted(error) ? signal.reason : error));
  }
}

/** Whether the runner starts an action's file for its `post` stage: the main stage leaves a mark in the step's state. */
export function isPostStage(): boolean {
  if (core.getState('main-began') !== '') return true;
  core.saveState('main-began', 'true');
  return false;
}

function cancellation(): AbortSignal {
  const controller = new AbortController();
  const cancel = (signal: NodeJS.Signals) =>
    controller.abort(new UserError(`The run was cancelled (${signal}).`));
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  return controller.signal;
}

/** Whether a call was ended by a signal: of a cancelled run, the cancellation is what to say. */
function wasAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || wasAborted(error.cause));
}

/** A user's error is its message and its cause; a bug is its whole stack. */
function describe(error: unknown): string {
  if (!(error instanceof UserError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in loki-host-actions; please report it with these lines.\n${stack}`;
  }
  const cause = firstCause(error);
  return addsNothing(cause, error.message) ? error.message : `${error.message}\nCaused by: ${cause}`;
}

/** The words of what began it: of several sentences of ours, one is enough. */
function firstCause({ cause }: UserError): string {
  if (cause === undefined) return '';
  return cause instanceof UserError && cause.cause !== undefined
    ? firstCause(cause)
    : messageOf(cause).trim();
}

/** A sentence about a service's answer has its words already; the SDK calls an error without words `UnknownError`. */
function addsNothing(cause: string, message: string): boolean {
  return cause === 'UnknownError' || message.includes(cause.replace(/\.$/, ''));
}
