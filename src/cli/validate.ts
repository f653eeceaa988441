import { existsSync, fstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { print, printLine } from '../action/print.ts';
import type { Finding } from '../config/problem.ts';
import { checkFile, fails } from '../validation/check.ts';
import type { Base } from '../validation/git.ts';
import { coloured, plain, toText } from '../validation/text.ts';
import { tablesUsed, verdict } from '../validation/verdict.ts';
import type { ValidateOptions } from './options.ts';

/** The command `validate`: people read its findings file by file, programs all at the end. @returns the exit status */
export async function validate(options: Exclude<ValidateOptions, 'help'>): Promise<number> {
  const { files, format, failOn } = options;
  const base = options.base === undefined ? undefined : await baseOf(options.base, files);
  const paint = wantsColour() ? coloured : plain;
  const found: (readonly Finding[])[] = [];
  let allowed = 0;
  for (const file of files) {
    const checked = await checkFile(file, { ...options, base });
    found.push(checked.findings);
    allowed += checked.allowed.length;
    const text = format === 'human' ? toText(checked, paint) : '';
    if (text !== '') printLine(text);
  }
  const findings = found.flat();
  const stoodIn = tablesUsed(options.lokiVersion, options.baseLokiVersion);
  if (stoodIn !== '') console.error(stoodIn);
  print(await closing(options, findings, allowed));
  return fails(findings, failOn) ? 1 : 0;
}

async function closing(
  { files, format, lokiVersion }: Exclude<ValidateOptions, 'help'>,
  findings: readonly Finding[],
  allowed: number,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(findings, undefined, 2)}\n`;
    case 'sarif':
      return (await import('../validation/sarif.ts')).toSarif(findings, process.cwd());
    case 'human':
      return `${verdict({ files: files.length, findings, allowed }, lokiVersion)}\n`;
  }
}

/** Loaded only where it is asked for: a check of one file takes little more than Node takes to start. */
async function baseOf(ref: string, files: readonly string[]): Promise<Base> {
  const { openBase } = await import('../validation/git.ts');
  return openBase(ref, files.map((file) => dirname(file)).find((path) => existsSync(path)) ?? '.');
}

/** Asks for what `process.stdout.isTTY` would load Node's streams. Source: no-color.org: any value of NO_COLOR that is not empty. */
function wantsColour(): boolean {
  return fstatSync(1).isCharacterDevice() && !process.env['NO_COLOR'];
}
