import type { CannedAnswer, Fault } from '../../local-stack/faults.ts';
import type { Scene } from './scene.ts';

/** One answer of a service, and what a run makes of it. */
export interface Row {
  /** What was asked, and what goes wrong. */
  member: string;
  /** Where somebody met it: an issue, or a page of the service's documentation. */
  source: string;
  action: ActionName;
  /** Runs the bundle, as the runner does: one row of each kind. */
  bundle?: true;
  /** A whole rotation, which takes a second or more: only in `npm run test:faults`. */
  slow?: true;
  /** In place of those of a run in which everything is right; `''` is not given. */
  inputs?: Record<string, string>;
  aws?: Fault[];
  github?: Fault[];
  /** What there is before the run. */
  prepare?: (scene: Scene) => Promise<unknown>;
  /** What the run says, in its log; it never says that this is a bug. */
  says: RegExp | RegExp[];
  saysNot?: RegExp;
  /** What else is to be true after the run. */
  check?: (scene: Scene) => void;
  /** What there is after the run, as `Scene.left` puts it. */
  left: string;
}

export type ActionName = 'bucket' | 'keys' | 'document' | 'deploy';

/** Rows of one kind. */
export interface Kind {
  /** As the table shows it: `right after a create`. */
  kind: string;
  rows: Row[];
}

type Canned = Omit<CannedAnswer, 'message'> & { message?: string };

/** The next call of this operation is answered like this, or so many in a row. */
export function answers(operation: string, { message = '', ...canned }: Canned, times = 1): Fault {
  return { operation, times, kind: 'answer', answer: { ...canned, message } };
}

/** So many times that no run outlasts it. */
export const always = 10_000;
