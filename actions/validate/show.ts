import { formatAnnotation } from '../../src/action/annotations.ts';
import { printLine } from '../../src/action/print.ts';
import { count, writeSummary } from '../../src/action/summary.ts';
import type { Finding } from '../../src/config/problem.ts';
import type { Checked } from '../../src/validation/check.ts';
import type { Allowances } from '../../src/validation/input-types.ts';
import type { RealLoki } from '../../src/validation/real-loki.ts';
import { rulePage } from '../../src/validation/rule-page.ts';
import { literal } from '../../src/validation/text.ts';

/** GitHub shows 10 of a level per step; the rest is in the log and the report. */
const annotationsPerLevel = 10;
/** A summary may have 1 MiB. */
const mostRows = 200;

/** Marks the lines, errors first. */
export function annotate(findings: readonly Finding[]): void {
  for (const level of ['error', 'warning'] as const) {
    const these = findings.filter((finding) => finding.level === level);
    for (const { file, line, endLine, column, rule, message, fix } of these.slice(0, annotationsPerLevel))
      printLine(
        formatAnnotation(level, `${message} ${fix}`, { title: rule, file, line, endLine, col: column }),
      );
  }
}

interface Outcome {
  sentence: string;
  allow: Allowances;
  base: string | undefined;
  loki: RealLoki | string;
  failed: boolean;
}

export async function summarize(all: readonly Checked[], outcome: Outcome): Promise<void> {
  const { sentence, base, loki, failed } = outcome;
  const findings = all.flatMap((checked) => checked.findings);
  const rows = [...findings]
    .sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
    .slice(0, mostRows)
    .map(({ file, line, level, rule, message, fix }) => [
      `${literal(file)}:${line}`,
      level,
      `[${rule}](${rulePage(rule)})`,
      literal(message),
      literal(fix),
    ]);
  const more =
    findings.length > mostRows ? ` The table has ${mostRows} of ${findings.length}; the report has all.` : '';
  await writeSummary({
    title: 'Config check',
    verdict: `${sentence}${more} ${comparison(all, base)} ${lokisOwn(loki)}`,
    table: [['where', 'level', 'rule', 'what', 'what to do'], ...rows],
    warnings: [...allowedOnes(all), ...unusedOnes(all, outcome.allow)],
    ...(failed ? { next: next(findings) } : {}),
  });
}

function comparison(all: readonly Checked[], base: string | undefined): string {
  if (base === undefined) return 'Not compared with a base: the guard against data loss did not run.';
  const fresh = all.filter(({ comparedWith }) => comparedWith === undefined).length;
  return `Compared with ${literal(base)}${fresh === 0 ? '' : `, which does not have ${count(fresh, 'file')} of these`}.`;
}

function lokisOwn(loki: RealLoki | string): string {
  return typeof loki === 'string'
    ? `Loki itself was not asked: ${literal(loki)}`
    : 'Loki itself (`-verify-config`) was asked about every file without errors.';
}

function allowedOnes(all: readonly Checked[]): string[] {
  return all
    .flatMap(({ allowed }) => allowed)
    .slice(0, mostRows)
    .map(
      ({ file, line, rule, message, reason }) =>
        `Allowed: ${rule} at ${literal(file)}:${line}, because: ${literal(reason)} (${literal(message)})`,
    );
}

/** An allowance that outlives its change would let the next one through. */
function unusedOnes(all: readonly Checked[], allow: Allowances): string[] {
  const used = new Set(all.flatMap(({ allowed }) => allowed.map(({ rule }) => rule)));
  return [...allow.keys()]
    .filter((rule) => !used.has(rule))
    .map(
      (rule) =>
        `\`allow\` names ${rule}, which nothing here breaks (or which Loki itself refuses); remove it.`,
    );
}

function next(findings: readonly Finding[]): string {
  const rule = findings.find(({ level }) => level === 'error')?.rule ?? findings[0]?.rule ?? '';
  return `mend what the table says and push again. What is meant as it is can be allowed with a reason: \`allow: "${rule}: why"\`.`;
}
