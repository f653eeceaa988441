import type { Problem } from '../problem.ts';
import type { Span } from './nodes.ts';

/** A place where the text is not YAML that Loki reads. */
export function syntaxError({ start, end }: Span, message: string, fix: string): Problem {
  return { rule: 'yaml-syntax', level: 'error', message, fix, at: { start, end } };
}
