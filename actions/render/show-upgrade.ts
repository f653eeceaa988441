import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { info, setOutput, warning } from '../../src/action/commands.ts';
import { count, renderSummary, type Summary, writeSummary } from '../../src/action/summary.ts';
import { printUntrusted } from '../../src/action/untrusted.ts';
import { toText, type Upgraded } from '../../src/config/upgrade.ts';
import { literal } from '../../src/validation/text.ts';
import type { UpgradeTask } from './inputs.ts';

const REWRITTEN =
  'The file was written anew, without its comments: anchors or merge keys stand where it had to be changed.';

/** Tells each change, in the log, in the job summary and in a file for a pull request, and what is left to do by hand. */
export async function showUpgrade(upgraded: Upgraded, task: UpgradeTask, periodFrom: string): Promise<void> {
  const { changes, left, rewritten } = upgraded;
  const { config, upgradeFrom, lokiVersion } = task;
  const verdict = `${config} is for Loki ${lokiVersion} instead of ${upgradeFrom}: ${count(changes.length, 'change')}.`;
  info(verdict);
  if (changes.length > 0) printUntrusted('Changes', toText(changes));
  const open = left.map(
    ({ line, level, rule, message, fix }) => `${level} in line ${line} (${rule}): ${message} ${fix}`,
  );
  for (const sentence of open) warning(sentence, { title: 'Left to do by hand', file: config });
  const summary: Summary = {
    title: 'Upgrade of the config',
    verdict: literal(verdict),
    table: [
      ['field', 'was', 'is now', 'why'],
      ...changes.map(({ path, was, is, why }) => [path, was, is, why].map(literal)),
    ],
    warnings: [...(rewritten ? [REWRITTEN] : []), ...open.map(literal)],
    next: `read it, merge it, and deploy Loki ${lokiVersion} with it${changes.some(isPeriod) ? ` before ${periodFrom}, when the new period begins; deployed later, it needs a later day` : ''}.`,
  };
  setOutput('report', writeReport(renderSummary(summary)));
  await writeSummary({ ...summary, file: { name: 'The config', language: 'yaml', text: upgraded.yaml } });
}

function isPeriod({ path }: Upgraded['changes'][number]): boolean {
  return /^schema_config\.configs\.\d+$/.test(path);
}

function writeReport(markdown: string): string {
  const path = join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'loki-host', 'upgrade.md');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, markdown);
  return path;
}
