import * as core from '@actions/core';
import { jobFile, writeText } from '../../src/action/files.ts';
import { printUntrusted } from '../../src/action/log.ts';
import { renderSummary, type Summary, writeSummary } from '../../src/action/summary.ts';
import { count } from '../../src/action/text.ts';
import { dayIn } from '../../src/config/days.ts';
import { toText } from '../../src/config/upgrade/shown-edit.ts';
import { type Upgraded, upgradeConfig } from '../../src/config/upgrade.ts';
import { readConfig, writeConfig } from './files.ts';
import type { UpgradeTask } from './inputs.ts';

const rewrittenWarning =
  'The whole file was rewritten, without its comments: a line that had to change comes from an anchor or a merge key.';

/** Upgrades the team's own file, and reports each change and what is left to do by hand. */
export async function upgrade(task: UpgradeTask): Promise<void> {
  const { config, partial, upgradeFrom, lokiVersion } = task;
  const bytes = await readConfig(config);
  const now = new Date();
  const periodFrom = dayIn(task.periodInDays, now);
  const upgraded = await upgradeConfig(bytes, {
    file: config,
    from: upgradeFrom,
    to: lokiVersion,
    partial,
    today: dayIn(0, now),
    periodFrom,
  });
  await writeConfig(task.output, upgraded);
  core.setOutput('changed', !bytes.equals(Buffer.from(upgraded.yaml)));
  core.setOutput('changes', JSON.stringify(upgraded.changes));
  await report(upgraded, task, periodFrom);
}

/** To the log, to the job summary, and to a file for a pull request. */
export async function report(
  upgraded: Upgraded,
  task: Pick<UpgradeTask, 'config' | 'upgradeFrom' | 'lokiVersion'>,
  periodFrom: string,
): Promise<void> {
  const { changes, left, rewritten, shownYaml } = upgraded;
  const { config, upgradeFrom, lokiVersion } = task;
  const verdict = `${config} is upgraded from Loki ${upgradeFrom} to ${lokiVersion}: ${count(changes.length, 'change')}.`;
  core.info(verdict);
  if (changes.length > 0) printUntrusted('Changes', toText(changes));
  const open = left.map(
    ({ line, level, rule, message, fix }) => `${level} in line ${line} (${rule}): ${message} ${fix}`,
  );
  for (const sentence of open) core.warning(sentence, { title: 'Left to do by hand', file: config });
  const summary: Summary = {
    title: 'Upgrade of the config',
    verdict,
    table: [
      ['field', 'before', 'now', 'why'],
      ...changes.map(({ path, was, is, why }) => [path, was, is, why]),
    ],
    warnings: rewritten ? [rewrittenWarning, ...open] : open,
    next: nextStep(upgraded, lokiVersion, periodFrom),
  };
  core.setOutput('report', await writeText(jobFile('upgrade.md'), renderSummary(summary)));
  await writeSummary({ ...summary, file: { name: 'The config', language: 'yaml', text: shownYaml } });
}

function nextStep({ changes }: Upgraded, lokiVersion: string, periodFrom: string): string {
  const step = `read it, merge it, and deploy Loki ${lokiVersion} with it`;
  const newPeriod = changes.some(({ path }) => /^schema_config\.configs\.\d+$/.test(path));
  return newPeriod
    ? `${step} before ${periodFrom}, when the new period starts; a later deploy needs a later day.`
    : `${step}.`;
}
