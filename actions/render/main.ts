import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { writeSummary } from '../../src/action/summary.ts';
import { type Rendered, renderConfig } from '../../src/loki/render.ts';
import { parseTeamConfig } from '../../src/loki/team-config.ts';
import type { Tree } from '../../src/loki/tree.ts';
import type { RenderInputs } from './inputs.ts';

export async function main(values: RenderInputs): Promise<void> {
  const team = await readTeamConfig(values.config);
  const rendered = renderConfig({ ...values, team });
  const path = values.output ?? join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'loki-host', 'loki.yaml');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, rendered.yaml);
  for (const warning of rendered.warnings) core.warning(warning);
  core.setOutput('config', path);
  core.setOutput('sha256', rendered.sha256);
  core.info(`Wrote ${path}, sha256 ${rendered.sha256}; it is shown in the job summary`);
  await summarize(rendered, values);
}

async function readTeamConfig(path: string | undefined): Promise<Tree> {
  if (path === undefined) return {};
  const file = await readFile(path).catch((error: unknown) => {
    throw new UserError(
      `The config ${path} cannot be read. Check the input \`config\`, and that the repository is checked out before this step.`,
      { cause: error },
    );
  });
  return parseTeamConfig(file, path);
}

async function summarize(
  { yaml, sha256, replaced, warnings }: Rendered,
  { lokiVersion, config }: RenderInputs,
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
