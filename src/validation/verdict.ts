import { count } from '../action/text.ts';
import { fieldsOf } from '../config/fields/tree.ts';
import type { Finding } from '../config/problem.ts';
import type { Checked } from './check.ts';

/** What a check of several files came to. */
export interface CheckTotals {
  readonly files: number;
  readonly findings: readonly Finding[];
  /** Number of warnings about what was there before. */
  readonly older: number;
  /** Number of findings that the team allows. */
  readonly allowed: number;
  /** The blocks that only the real Loki judges, if it is not asked. */
  readonly notJudged: readonly string[];
}

export function totalsOf(all: readonly Checked[]): CheckTotals {
  return {
    files: all.length,
    findings: all.flatMap(({ findings }) => findings),
    older: all.flatMap(({ older }) => older).length,
    allowed: all.flatMap(({ allowed }) => allowed).length,
    notJudged: all.flatMap(({ notJudged }) => notJudged),
  };
}

export function countLevel(findings: readonly Finding[], level: Finding['level']): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** `2 files checked for Loki 3.7.6: no errors, 3 warnings.` */
export function verdict(totals: CheckTotals, lokiVersion: string): string {
  const { files, findings, older, allowed, notJudged } = totals;
  const found = [
    countOrNo(countLevel(findings, 'error'), 'error'),
    countOrNo(countLevel(findings, 'warning'), 'warning'),
  ];
  if (older > 0) found.push(`${older} older, unchanged`);
  if (allowed > 0) found.push(`${count(allowed, 'finding')} allowed`);
  const sentence = `${count(files, 'file')} checked for Loki ${lokiVersion}: ${found.join(', ')}.`;
  return notJudged.length === 0 ? sentence : `${sentence} ${leftToLoki(notJudged)}`;
}

function leftToLoki(blocks: readonly string[]): string {
  const names = [...new Set(blocks)].sort().join(', ');
  return `Not judged here, except for fields and types: ${names}. The real Loki judges them, if Docker can run it (\`loki: auto\`).`;
}

function countOrNo(number: number, noun: string): string {
  return number === 0 ? `no ${noun}s` : count(number, noun);
}

/** Which known version stands in for a version without a field table of its own; undefined when none has to. */
export function missingTables(...versions: readonly (string | undefined)[]): string | undefined {
  const sentences: string[] = [];
  for (const version of new Set(versions)) {
    if (version === undefined) continue;
    const { exact, table } = fieldsOf(version);
    if (!exact)
      sentences.push(
        `Loki ${version} is checked against the fields of ${table}, the nearest earlier version that is known.`,
      );
  }
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
