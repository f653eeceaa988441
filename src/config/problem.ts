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
  /** Where in the text. */
  readonly at: Span;
}

/** A problem with its place as people count it: lines and columns from 1, columns in UTF-16 units. */
export interface Finding extends Omit<Problem, 'at'> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

export type Report = (problem: Problem) => void;
