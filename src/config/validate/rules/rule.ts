import type { Config } from '../../config.ts';
import type { Report } from '../../problem.ts';

/** What a rule looks at. */
export interface Subject {
  readonly config: Config;
  readonly report: Report;
  /** Today's date, `2024-12-31`, in UTC: Loki asks which period is active now. */
  readonly today: string;
  readonly hosts: number | undefined;
}

export type Rule = (subject: Subject) => void;

/** Reports an error at the place of `path`. */
export function fail(subject: Subject, rule: string, path: string, message: string, fix: string): void {
  subject.report({ rule, level: 'error', message, fix, at: subject.config.at(path) });
}

/** Reports a warning at the place of `path`. */
export function warn(subject: Subject, rule: string, path: string, message: string, fix: string): void {
  subject.report({ rule, level: 'warning', message, fix, at: subject.config.at(path) });
}
