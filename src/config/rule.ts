import type { Config } from './config.ts';
import type { Level, Report } from './problem.ts';

/** One violation of a rule: where, what, and what to do about it. */
export interface Violation {
  /** The path of the field to point at; if the file does not set it, the nearest block around it is pointed at. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** A rule on a whole config, or on a change of one. */
export interface Rule<Subject> {
  /** As docs/rules.md names it; several rules may share a name. */
  readonly name: string;
  readonly level: Level;
  readonly find: (subject: Subject) => Iterable<Violation>;
}

/** Reports every violation of `rules`, each where `config` sets the field. */
export function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  { config, report }: { config: Config; report: Report },
): void {
  for (const { name, level, find } of rules)
    for (const { path, message, fix } of find(subject))
      report({ rule: name, level, message, fix, path, at: config.at(path) });
}
