import * as core from '@actions/core';
import { count, writeSummary } from '../../src/action/summary.ts';
import { printUntrusted } from '../../src/action/untrusted.ts';
import { toText, type Upgraded } from '../../src/loki/upgrade.ts';
import { literal } from '../../src/validation/text.ts';
import type { UpgradeTask } from './inputs.ts';

/** Tells each change, in the log and the job summary, and what is left to do by hand. */
export async function showUpgrade(upgraded: Upgraded, task: UpgradeTask): Promise<void> {
  const { changes, left, rewritten } = upgraded;
  const { config, upgradeFrom, lokiVersion } = task;
  const verdict = `${config} is for Loki ${lokiVersion} instead of ${upgradeFrom}: ${count(changes.length, 'change')}.`;
  core.info(verdict);
  if (changes.length > 0) printUntrusted('Changes', toText(changes));
  const open = left.map(
    ({ line, level, rule, message, fix }) => `${level} in line ${line} (${rule}): ${message} ${fix}`,
  );
  for (const sentence of open) core.warning(sentence, { title: 'Left to do by hand', file: config });
  await writeSummary({
    title: 'Upgrade of the config',
    verdict: literal(verdict),
    table: [
      ['field', 'was', 'is now', 'why'],
      ...changes.map(({ path, was, is, why }) => [path, was, is, why].map(literal)),
    ],
    warnings: [...(rewritten ? [REWRITTEN] : []), ...open.map(literal)],
    file: { name: 'The config', language: 'yaml', text: upgraded.yaml },
  });
}

const REWRITTEN =
  'The file was written anew, without its comments: anchors or merge keys stand where it had to be changed.';
