import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The path of a file for later steps of the job, in the runner's temporary folder. */
export function jobFile(name: string): string {
  return join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'loki-host', name);
}

/** Writes a file, and makes the folder for it. @returns the path */
export async function writeText(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}
