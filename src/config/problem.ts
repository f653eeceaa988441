import type { Shown } from './hide.ts';
import type { Span } from './yaml/nodes.ts';

export type Level = 'error' | 'warning';

/** One thing to fix in a file. */
export interface Problem {
  /** The name of the rule, as docs/rules.md explains it. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The field that it is about, such as `limits_config.max_line_size`, where it is about one. */
  readonly path?: string;
  /** Where in the text. */
  readonly at: Span;
}

/** A problem as people see it: lines and columns from 1, columns in UTF-16 units, and no part of a secret. */
export interface Finding extends Omit<Problem, 'at' | 'message' | 'fix' | 'path'> {
  readonly file: string;
  readonly path?: Shown;
  readonly message: Shown;
  readonly fix: Shown;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

export type Report = (problem: Problem) => void;

/** Nobody reads more problems than this; the rest of the file is not checked. */
export const MANY_PROBLEMS = 100;

/** Says that there are more problems than are reported. */
export function tooManyProblems(at: Span): Problem {
  const message = `The file has more than ${MANY_PROBLEMS} problems; the rest of it was not checked.`;
  return {
    rule: 'too-many-problems',
    level: 'error',
    message,
    fix: 'Check that this is the right file.',
    at,
  };
}
