import * as core from '@actions/core';
import { writeSummary } from '../../src/action/summary.ts';
import { type Rendered, renderConfig } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { readConfig, writeConfig } from './files.ts';
import type { RenderTask } from './inputs.ts';

/** Renders the config that Loki gets: the team's file over the defaults, and the inputs over both. */
export async function render(task: RenderTask): Promise<void> {
  const { config, lokiVersion } = task;
  const team = config === undefined ? {} : parseTeamConfig(await readConfig(config), config, lokiVersion);
  const rendered = renderConfig({ ...task, team });
  await writeConfig(task.output, rendered);
  for (const warning of rendered.warnings) core.warning(warning);
  await summarize(rendered, task);
}

async function summarize(rendered: Rendered, { lokiVersion, config }: RenderTask): Promise<void> {
  const { yaml, sha256, replaced, warnings } = rendered;
  const defaults = 'the defaults for usage collection';
  const from = config === undefined ? defaults : `${config} over ${defaults}`;
  await writeSummary({
    title: 'Config',
    verdict: `Rendered for Loki ${lokiVersion} from ${from}; sha256 ${sha256.slice(0, 12)}.`,
    table: [
      ['field set by an input', 'in the file', 'rendered'],
      ...replaced.map(({ path, team, now }) => [path, team, now]),
    ],
    warnings,
    file: { name: 'The config', language: 'yaml', text: yaml },
  });
}
