import { appendFileSync } from 'node:fs';
import { formatAnnotation } from './annotations.ts';
import { messageOf, UserError } from './errors.ts';
import { printLine } from './print.ts';

/** An action's `main.ts`: everything it does once its inputs are known to be right. */
export interface ActionModule<I> {
  /** `signal` is aborted when the run is cancelled (SIGINT, then SIGTERM 7.5 s later). */
  main(inputs: I, signal: AbortSignal): Promise<void>;
}

/**
 * Runs one action: inputs first, then its module; the only try/catch of the project's entry points.
 * The module, and with it the AWS SDK and `@actions/core`, is loaded after the inputs are known to be right:
 * loading takes longer than everything an invalid input needs.
 */
export async function runAction<I>(readInputs: () => I, load: () => Promise<ActionModule<I>>): Promise<void> {
  try {
    const inputs = readInputs();
    const { main } = await load();
    await main(inputs, cancellation());
  } catch (error) {
    printLine(formatAnnotation('error', describe(error)));
    process.exitCode = 1;
  }
}

/** A value that the main stage of this step left with `core.saveState`. */
export function stateOf(name: string): string | undefined {
  return process.env[`STATE_${name}`];
}

/** Whether the runner starts an action's file for its `post` stage: the main stage leaves a mark in the step's state. */
export function isPostStage(): boolean {
  if (stateOf('main-began') !== undefined) return true;
  const file = process.env['GITHUB_STATE'];
  if (file !== undefined) appendFileSync(file, 'main-began=true\n');
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

/** A user's error is its message and what caused it; a bug is its whole stack. */
function describe(error: unknown): string {
  if (!(error instanceof UserError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in loki-host-actions; please report it with these lines.\n${stack}`;
  }
  const cause = error.cause === undefined ? '' : `\nCaused by: ${messageOf(error.cause)}`;
  return error.message + cause;
}
