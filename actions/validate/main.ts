import { dirname, resolve } from 'node:path';
import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { jobFile, writeText } from '../../src/action/files.ts';
import { printUntrusted } from '../../src/action/log.ts';
import { type Checked, checkFile, fails } from '../../src/validation/check.ts';
import { findFiles } from '../../src/validation/files.ts';
import { type Base, openBase } from '../../src/validation/git.ts';
import { isInside } from '../../src/validation/read.ts';
import { allFindings, toReport } from '../../src/validation/report.ts';
import { toSarif } from '../../src/validation/sarif.ts';
import { toText } from '../../src/validation/text.ts';
import { countLevel, missingTables, totalsOf, verdict } from '../../src/validation/verdict.ts';
import { annotate } from './annotate.ts';
import type { ValidateInputs } from './inputs.ts';
import { openLoki, verifyWithLoki } from './loki.ts';
import { summarize } from './summary.ts';

export async function main(values: ValidateInputs): Promise<void> {
  const folder = process.cwd();
  const files = findFiles(values.files, folder);
  const base = values.baseRef === undefined ? undefined : baseOf(values.baseRef, files, folder);
  const loki = openLoki(values);
  const options = { ...values, allow: values.allow ?? new Map(), base, within: folder };
  const all: Checked[] = [];
  for (const file of files) {
    const checked = verifyWithLoki(await checkFile(file, options), loki, values);
    const text = toText(checked);
    if (text !== '') printUntrusted(file, text);
    // Nothing later looks at the bytes.
    all.push({ ...checked, bytes: new Uint8Array() });
  }
  const totals = totalsOf(all);
  const { findings } = totals;
  annotate(findings);
  await setOutputs(all, folder);
  const missing = missingTables(values.lokiVersion, values.baseLokiVersion);
  if (missing !== undefined) core.notice(missing);
  const notJudged = typeof loki === 'string' ? totals.notJudged : [];
  const sentence = verdict({ ...totals, notJudged }, values.lokiVersion);
  core.info(sentence);
  const failed = fails(findings, values.failOn);
  await summarize(all, {
    sentence: missing === undefined ? sentence : `${sentence} ${missing}`,
    allow: options.allow,
    base: base?.name,
    loki,
    failed,
  });
  if (failed) throw new UserError(`${sentence} The job summary lists them, with what to do.`);
}

/** Git starts from the folder of a file, since the repository may be checked out below the workspace. */
function baseOf(ref: string, files: readonly string[], workspace: string): Base {
  const inside = files.find((file) => isInside(resolve(file), workspace));
  return openBase(ref, inside === undefined ? workspace : dirname(inside));
}

async function setOutputs(all: readonly Checked[], folder: string): Promise<void> {
  const { findings } = totalsOf(all);
  core.setOutput('errors', countLevel(findings, 'error'));
  core.setOutput('warnings', countLevel(findings, 'warning'));
  const sarif = toSarif(allFindings(all), folder);
  core.setOutput('report', await writeText(jobFile('report.json'), toReport(all)));
  core.setOutput('sarif', await writeText(jobFile('report.sarif'), sarif));
}
