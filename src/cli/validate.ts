import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../config/problem.ts';
import { checkFile, fails } from '../validation/check.ts';
import { type Base, openBase } from '../validation/git.ts';
import { toSarif } from '../validation/sarif.ts';
import { colored, plain, toText } from '../validation/text.ts';
import { type CheckTotals, missingTables, verdict } from '../validation/verdict.ts';
import { readOptions, usage, type ValidateArguments } from './options.ts';

/** The command `validate`: people read its findings file by file, programs all at the end. @returns the exit status */
export async function validate(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const base = options.base === undefined ? undefined : baseOf(options.base, options.files);
  const paint = wantsColor() ? colored : plain;
  const found: (readonly Finding[])[] = [];
  const notJudged: string[] = [];
  let allowed = 0;
  for (const file of options.files) {
    const checked = await checkFile(file, { ...options, base });
    found.push(checked.findings);
    allowed += checked.allowed.length;
    notJudged.push(...checked.notJudged);
    const text = options.format === 'human' ? toText(checked, paint) : '';
    if (text !== '') console.log(text);
  }
  const findings = found.flat();
  const missing = missingTables(options.lokiVersion, options.baseLokiVersion);
  if (missing !== undefined) console.error(missing);
  process.stdout.write(closing(options, { files: options.files.length, findings, allowed, notJudged }));
  return fails(findings, options.failOn) ? 1 : 0;
}

function closing({ format, lokiVersion }: ValidateArguments, totals: CheckTotals): string {
  const { findings } = totals;
  switch (format) {
    case 'json':
      return `${JSON.stringify(findings, undefined, 2)}\n`;
    case 'sarif':
      return toSarif(findings, process.cwd());
    case 'human':
      return `${verdict(totals, lokiVersion)}\n`;
  }
}

function baseOf(ref: string, files: readonly string[]): Base {
  return openBase(ref, files.map((file) => dirname(file)).find((path) => existsSync(path)) ?? '.');
}

/** `hasColors` heeds NO_COLOR, FORCE_COLOR and TERM. Source: Node.js docs, `writeStream.getColorDepth`. */
function wantsColor(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}
