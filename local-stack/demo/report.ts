import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Delivery } from '../clients.ts';
import { repositoryRoot } from '../paths.ts';
import type { JobResult } from '../runner/workflow.ts';
import { changeOf } from './changes.ts';
import { newestMessage, shortJson } from './message.ts';
import { demoFolder } from './names.ts';
import { writeSummaryPage } from './summary-page.ts';
import { bold, formatTable, green, red } from './terminal.ts';

/** Where the SHA-256 of the config that the last demo deployed is kept. */
const lastConfig = join(demoFolder, 'last-sha256');

/** Prints what each step changed, the message that was read back, and where the job summary is. */
export async function reportJob(result: JobResult): Promise<void> {
  const files = await writeSummaryPage(demoFolder, result.summary);
  const lastSha256 = existsSync(lastConfig) ? readFileSync(lastConfig, 'utf8') : undefined;
  const leaves = result.steps.filter(({ path }) => !result.steps.some((other) => isInside(other.path, path)));
  const rows = leaves.map((step) => ({ step, change: changeOf(step, lastSha256) }));
  const table = rows.map(({ step, change }) => [step.name, change.words, step.seconds.toFixed(1)]);
  console.log();
  for (const line of formatTable([['Step', 'What it changed', 'Seconds'], ...table])) console.log(line);
  if (result.conclusion !== 'success') return reportFailure(result);
  const sha256 = leaves.find((step) => step.outputs['sha256'])?.outputs['sha256'];
  if (sha256) writeFileSync(lastConfig, sha256);
  const stored = await newestMessage();
  console.log(`\n${bold('The message that was pushed, as Loki has it')} (without its null fields):`);
  console.log(stored ? shortJson(stored) : 'No message was found.');
  const verdict = rows.some(({ change }) => change.changed) ? 'Deployed' : 'Nothing had to change';
  console.log(`\n${green(`${verdict}. The job took ${result.seconds.toFixed(1)} s.`)}`);
  const [markdown, page] = files.map((file) => relative(repositoryRoot, file));
  console.log(`Job summary: ${page} (as GitHub shows it), ${markdown}`);
}

function isInside(path: string[], outer: string[]): boolean {
  return path.length > outer.length && outer.every((name, at) => name === path[at]);
}

/** Prints how many of the clients' messages were accepted. */
export function reportDelivery({ accepted, failed }: Delivery): void {
  const total = accepted.length + failed.length;
  if (failed.length === 0) {
    console.log(`\n${green(`The clients pushed ${total} messages meanwhile. Every one was accepted.`)}`);
    return;
  }
  process.exitCode = 1;
  const reasons = [...new Set(failed.map(({ why }) => why))].join('; ');
  console.log(`\n${red(`${failed.length} of ${total} messages were not accepted: ${reasons}`)}`);
}

/** Prints which step failed, and with which errors. */
export function reportFailure({ conclusion, steps }: JobResult): void {
  process.exitCode = 1;
  const failed = steps.findLast((step) => ['failure', 'cancelled'].includes(step.conclusion));
  const at = failed ? ` at "${failed.path.join(' / ')}"` : '';
  console.log(red(`\nThe job ended with ${conclusion}${at}.`));
  for (const { file, level, line, message } of failed?.annotations ?? []) {
    const place = file ? `${file}${line ? `:${line}` : ''}: ` : '';
    if (level === 'error') console.log(red(`  ${place}${message}`));
  }
}
