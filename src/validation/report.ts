import type { Finding } from '../config/problem.ts';
import type { Checked } from './check.ts';

/** The findings of all files as JSON; one that the base has, too, is `unchanged`. */
export function toReport(all: readonly Checked[]): string {
  const entries = all.flatMap(({ findings, older }) => [
    ...findings,
    ...older.map((finding) => ({ ...finding, unchanged: true })),
  ]);
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

/** The same findings, for code scanning, which knows by itself what is new. */
export function allFindings(all: readonly Checked[]): Finding[] {
  return all.flatMap(({ findings, older }) => [...findings, ...older]);
}
