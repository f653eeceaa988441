import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { info, setOutput, warning } from '../../src/action/commands.ts';
import { UserError } from '../../src/action/errors.ts';
import { writeSummary } from '../../src/action/summary.ts';
import { type Rendered, renderConfig } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { dayIn, upgradeConfig } from '../../src/config/upgrade.ts';
import type { RenderTask, UpgradeTask } from './inputs.ts';
import { showUpgrade } from './show-upgrade.ts';

export async function main(task: RenderTask | UpgradeTask): Promise<void> {
  await (task.task === 'upgrade' ? upgrade(task) : render(task));
}

async function render(task: RenderTask): Promise<void> {
  const team = task.config === undefined ? {} : parseTeamConfig(await readConfig(task.config), task.config);
  const rendered = renderConfig({ ...task, team });
  await writeConfig(task.output, rendered);
  for (const sentence of rendered.warnings) warning(sentence);
  await summarize(rendered, task);
}

async function upgrade(task: UpgradeTask): Promise<void> {
  const bytes = await readConfig(task.config);
  const now = new Date();
  const periodFrom = dayIn(task.periodInDays, now);
  const upgraded = await upgradeConfig(bytes, {
    ...{ file: task.config, from: task.upgradeFrom, to: task.lokiVersion, partial: task.partial },
    ...{ today: dayIn(0, now), periodFrom },
  });
  await writeConfig(task.output, upgraded);
  setOutput('changed', String(!bytes.equals(Buffer.from(upgraded.yaml))));
  setOutput('changes', JSON.stringify(upgraded.changes));
  await showUpgrade(upgraded, task, periodFrom);
}

/** Writes a file and puts it out. */
async function writeConfig(
  output: string | undefined,
  { yaml, sha256 }: { yaml: string; sha256: string },
): Promise<void> {
  const path = output ?? join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'loki-host', 'loki.yaml');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, yaml);
  setOutput('config', path);
  setOutput('sha256', sha256);
  info(`Wrote ${path}, sha256 ${sha256}; it is shown in the job summary`);
}

async function readConfig(path: string): Promise<Buffer> {
  return await readFile(path).catch((error: unknown) => {
    throw new UserError(
      `The config ${path} cannot be read. Check the input \`config\`, and that the repository is checked out before this step.`,
      { cause: error },
    );
  });
}

async function summarize(
  { yaml, sha256, replaced, warnings }: Rendered,
  { lokiVersion, config }: RenderTask,
): Promise<void> {
  const from =
    config === undefined
      ? 'the defaults for usage collection'
      : `${config} over the defaults for usage collection`;
  await writeSummary({
    title: 'Config',
    verdict: `Rendered for Loki ${lokiVersion} from ${from}; sha256 ${sha256.slice(0, 12)}.`,
    table: [
      ['replaced by an input', 'in the file', 'rendered'],
      ...replaced.map(({ path, team, now }) => [path, team, now]),
    ],
    warnings,
    file: { name: 'The config', language: 'yaml', text: yaml },
  });
}
