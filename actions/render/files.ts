import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { jobFile, writeText } from '../../src/action/files.ts';

export async function readConfig(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UserError(
      `The config ${path} cannot be read. Check the input \`config\`, and that the repository is checked out before this step.`,
      { cause: error },
    );
  }
}

/** Writes the config that a task made, and sets the outputs that name it. */
export async function writeConfig(
  output: string | undefined,
  { yaml, sha256 }: { yaml: string; sha256: string },
): Promise<void> {
  const path = await writeText(output ?? jobFile('loki.yaml'), yaml);
  core.setOutput('config', path);
  core.setOutput('sha256', sha256);
  core.info(`Wrote ${path}, sha256 ${sha256}; the job summary shows it`);
}
