import { Markdown, markdown, type Text } from '../../src/action/markdown.ts';
import { type Summary, writeSummary } from '../../src/action/summary.ts';
import { count } from '../../src/action/text.ts';
import type { Finding } from '../../src/config/problem.ts';
import type { Checked } from '../../src/validation/check.ts';
import type { Allowances } from '../../src/validation/input-types.ts';
import type { RealLoki } from '../../src/validation/real-loki.ts';
import { rulePage } from '../../src/validation/rule-page.ts';

/** A summary may have 1 MiB. */
const maxRows = 200;
const header = ['where', 'level', 'rule', 'problem', 'fix'];

export interface CheckReport {
  /** What was found, in one sentence or two. */
  sentence: string;
  allow: Allowances;
  /** What the user calls the base; undefined when there is none. */
  base: string | undefined;
  /** Loki itself, or why it was not run. */
  loki: RealLoki | string;
  failed: boolean;
}

export async function summarize(all: readonly Checked[], report: CheckReport): Promise<void> {
  const { sentence, base, loki, failed } = report;
  const findings = all.flatMap((checked) => checked.findings);
  const errorsFirst = findings.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const more =
    findings.length > maxRows
      ? ` The table has ${maxRows} of ${findings.length} findings; the report has all of them.`
      : '';
  await writeSummary({
    title: 'Config check',
    verdict: markdown`${sentence}${more} ${comparison(all, base)} ${lokiRun(loki)}`,
    table: [header, ...errorsFirst.slice(0, maxRows).map(cells)],
    folded: olderFindings(all),
    warnings: [...allowedFindings(all), ...unusedAllowances(all, report.allow)],
    next: failed ? nextStep(findings) : undefined,
  });
}

/** What nobody has to look at to judge the change. */
function olderFindings(all: readonly Checked[]): Summary['folded'] {
  const older = all.flatMap((checked) => checked.older);
  if (older.length === 0) return undefined;
  return {
    name: `${older.length} older, unchanged`,
    table: [header, ...older.slice(0, maxRows).map(cells)],
  };
}

function cells({ file, line, level, rule, message, fix }: Finding): Text[] {
  return [`${file}:${line}`, level, Markdown.link(rule, rulePage(rule)), message, fix];
}

function comparison(all: readonly Checked[], base: string | undefined): string {
  if (base === undefined) return 'Not compared with a base: the guard against data loss did not run.';
  const added = all.filter(({ comparedWith }) => comparedWith === undefined).length;
  return `Compared with ${base}${added === 0 ? '' : `, which does not have ${count(added, 'file')} of these`}.`;
}

function lokiRun(loki: RealLoki | string): Text {
  return typeof loki === 'string'
    ? `Loki itself was not run: ${loki}`
    : markdown`Loki itself (<code>-verify-config</code>) checked every file without errors.`;
}

function allowedFindings(all: readonly Checked[]): string[] {
  return all
    .flatMap(({ allowed }) => allowed)
    .slice(0, maxRows)
    .map(
      ({ file, line, rule, message, reason }) =>
        `Allowed: ${rule} at ${file}:${line}, because: ${reason} (${message})`,
    );
}

/** An allowance that outlives its change would let the next one through. */
function unusedAllowances(all: readonly Checked[], allow: Allowances): Markdown[] {
  const used = new Set(all.flatMap(({ allowed }) => allowed.map(({ rule }) => rule)));
  return [...allow.keys()]
    .filter((rule) => !used.has(rule))
    .map(
      (rule) =>
        markdown`<code>allow</code> names ${rule}, which nothing here violates, or which Loki itself rejects; remove it.`,
    );
}

function nextStep(findings: readonly Finding[]): Markdown {
  const rule = findings.find(({ level }) => level === 'error')?.rule ?? findings[0]?.rule ?? '';
  return markdown`fix what the table lists and push again. What is intended can be allowed, with a reason: <code>allow: "${rule}: why"</code>.`;
}
