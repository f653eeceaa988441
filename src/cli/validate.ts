import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Checked, checkFile, fails } from '../validation/check.ts';
import { type Base, openBase } from '../validation/git.ts';
import { allFindings, toReport } from '../validation/report.ts';
import { toSarif } from '../validation/sarif.ts';
import { colored, plain, toText } from '../validation/text.ts';
import { missingTables, totalsOf, verdict } from '../validation/verdict.ts';
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
  const all: Checked[] = [];
  for (const file of options.files) {
    const checked = await checkFile(file, { ...options, base });
    const text = options.format === 'human' ? toText(checked, paint) : '';
    if (text !== '') console.log(text);
    // Nothing later looks at the bytes.
    all.push({ ...checked, bytes: new Uint8Array() });
  }
  const missing = missingTables(options.lokiVersion, options.baseLokiVersion);
  if (missing !== undefined) console.error(missing);
  process.stdout.write(closing(options, all));
  return fails(totalsOf(all).findings, options.failOn) ? 1 : 0;
}

function closing({ format, lokiVersion }: ValidateArguments, all: readonly Checked[]): string {
  switch (format) {
    case 'json':
      return toReport(all);
    case 'sarif':
      return toSarif(allFindings(all), process.cwd());
    case 'human':
      return `${verdict(totalsOf(all), lokiVersion)}\n`;
  }
}

function baseOf(ref: string, files: readonly string[]): Base {
  return openBase(ref, files.map((file) => dirname(file)).find((path) => existsSync(path)) ?? '.');
}

/** `hasColors` heeds NO_COLOR, FORCE_COLOR and TERM. Source: Node.js docs, `writeStream.getColorDepth`. */
function wantsColor(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}
