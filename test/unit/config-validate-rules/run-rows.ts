import { readdirSync, readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import type { ConfigRule } from '../../../src/config/validate/rules/rule.ts';
import { WatchedRule } from './watched-rule.ts';

/*
 * Runs the rows and prints what of `validate` they leave out, a line each: code that does not run, rules that no row
 * breaks or nearly breaks. It is a process of its own, in which Node runs the sources as they are written: what the engine
 * says of places is true of the files. Rows of the rules that the arguments name are left out.
 */
const without = process.argv.slice(2);
const ROOT = new URL('../../../', import.meta.url);
const FOLDER = 'src/config/validate/';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const { ALL_ROWS } = await import('./all.ts');
const { findingsOf } = await import('./row.ts');
const rules = await watchRules(`${FOLDER}rules/`);

for (const { fires, near, fineIn, version, options } of ALL_ROWS.filter(
  ({ rule }) => !without.includes(rule),
)) {
  findingsOf(fires, version, options);
  const broken = rules.filter((rule) => rule.take());
  findingsOf(near, version, options);
  const stillBroken = rules.filter((rule) => rule.take());
  for (const rule of broken) rule.remember(!stillBroken.includes(rule));
  if (fineIn !== undefined) findingsOf(fires, fineIn, options);
}

const { result } = await session.post('Profiler.takePreciseCoverage');
const unseen = [...result.flatMap(placesNotRun), ...rules.flatMap((rule) => rule.unseen())];
process.stdout.write(unseen.map((line) => `${line}\n`).join(''));

/** Every rule that a file of the folder has; one that is in no list of rules is never broken. */
async function watchRules(folder: string): Promise<WatchedRule[]> {
  const found = new Map<ConfigRule, WatchedRule>();
  for (const name of readdirSync(new URL(folder, ROOT)).filter((file) => file !== 'all.ts')) {
    const url = new URL(folder + name, ROOT);
    const module: object = await import(url.href);
    const source = { file: folder + name, text: readFileSync(url, 'utf8') };
    for (const rule of Object.values(module).flat().filter(isRule))
      if (!found.has(rule)) found.set(rule, new WatchedRule(rule, source));
  }
  return [...found.values()];
}

function isRule(value: unknown): value is ConfigRule {
  return typeof value === 'object' && value !== null && 'find' in value;
}

/** The places of a file of `validate` that did not run: `src/config/validate/decode.ts:31`. */
function placesNotRun({ url, functions }: Profiler.ScriptCoverage): string[] {
  const folder = new URL(FOLDER, ROOT).href;
  if (!url.startsWith(folder)) return [];
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const file = FOLDER + url.slice(folder.length);
  const places = functions
    .flatMap(({ ranges }) => ranges)
    .filter(({ count }) => count === 0)
    .map(({ startOffset, endOffset }) => ({
      line: text.slice(0, startOffset).split('\n').length,
      code: text.slice(startOffset, endOffset).trim(),
    }))
    .filter(({ code }) => !isFallback(code))
    .map(({ line, code }) => `${file}:${line}: does not run: ${code.slice(0, 80).split('\n', 1)}`);
  return [...new Set(places)];
}

/** What the type checker wants where an index may be out of bounds: `?? ''`. It reports nothing. */
function isFallback(code: string): boolean {
  return /^\?\? (?:'[^']*'|0)$/.test(code);
}
