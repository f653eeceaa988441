import { fieldsOf } from '../loki/fields/tree.ts';
import type { Finding } from '../loki/validate/problem.ts';

/** What a whole check found. */
export interface Outcome {
  readonly files: number;
  readonly findings: readonly Finding[];
  /** Number of findings that the team allows. */
  readonly allowed: number;
}

export function countLevel(findings: readonly Finding[], level: Finding['level']): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** One sentence: `2 files checked for Loki 3.7.6: no errors, 3 warnings.` */
export function verdict({ files, findings, allowed }: Outcome, lokiVersion: string): string {
  const { exact, table } = fieldsOf(lokiVersion);
  const nearest = exact ? '' : ` (by the fields of ${table}, the nearest known that is not newer)`;
  const found = [
    count(countLevel(findings, 'error'), 'error'),
    count(countLevel(findings, 'warning'), 'warning'),
    ...(allowed === 0 ? [] : [`${count(allowed, 'finding')} allowed`]),
  ];
  return `${count(files, 'file')} checked for Loki ${lokiVersion}${nearest}: ${found.join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
