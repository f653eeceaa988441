import type { Span } from '../yaml/nodes.ts';

export type Level = 'error' | 'warning';

/** One thing to mend in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The name of the rule, as docs/rules.md explains it. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A finding whose place is still a span of the text. */
export interface Problem {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly fix: string;
  readonly at: Span;
}

export type Report = (problem: Problem) => void;
