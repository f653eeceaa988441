import { fieldsOf } from '../config/fields/tree.ts';
import type { Finding } from '../config/problem.ts';

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

/** `2 files checked for Loki 3.7.6: no errors, 3 warnings.` */
export function verdict({ files, findings, allowed }: Outcome, lokiVersion: string): string {
  const found = [
    count(countLevel(findings, 'error'), 'error'),
    count(countLevel(findings, 'warning'), 'warning'),
    ...(allowed === 0 ? [] : [`${count(allowed, 'finding')} allowed`]),
  ];
  return `${count(files, 'file')} checked for Loki ${lokiVersion}: ${found.join(', ')}.`;
}

/** Says which known version stands for a version that has no field table of its own; nothing where each has one. */
export function tablesUsed(...versions: readonly (string | undefined)[]): string {
  const sentences = [...new Set(versions)].flatMap((version) => {
    const { exact = true, table } = version === undefined ? { table: '' } : fieldsOf(version);
    return exact
      ? []
      : [`Loki ${version} is judged by the fields of ${table}, the nearest known that is not newer.`];
  });
  return sentences.join(' ');
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
