import type { Json } from './expressions.ts';
import type { Annotation, StepLog } from './log.ts';
import type { Conclusion } from './program.ts';

/** How one step ended. Log, annotations and summary are masked; outputs are not. */
export interface StepResult {
  name: string;
  /** Names of the steps that it is inside of, and its own. */
  path: string[];
  id: string;
  /** The text of `uses:`; undefined for a `run:` step. */
  action: string | undefined;
  /** The conclusion before `continue-on-error` is applied. */
  outcome: Conclusion;
  conclusion: Conclusion;
  seconds: number;
  outputs: Record<string, string>;
  /** The step's part of the job summary, Markdown. */
  summary: string;
  annotations: Annotation[];
  log: string[];
}

/** What GitHub would observe and the local stack only shows, with expressions evaluated; null where there is none. */
export interface JobSettings {
  concurrency: Json;
  environment: Json;
  permissions: Json;
}

export type RunEvent =
  | { type: 'job-start'; name: string; settings: JobSettings }
  | { type: 'step-start'; path: string[]; action: string | undefined }
  | { type: 'line'; path: string[]; line: string }
  | { type: 'step-end'; step: StepResult };

/** The result of a step that has done nothing yet, and counts as failed until it has. */
export function newResult(
  step: Pick<StepResult, 'name' | 'path' | 'id' | 'action'>,
  { annotations, lines }: StepLog,
): StepResult {
  return {
    ...step,
    outcome: 'failure',
    conclusion: 'failure',
    seconds: 0,
    outputs: {},
    summary: '',
    annotations,
    log: lines,
  };
}
