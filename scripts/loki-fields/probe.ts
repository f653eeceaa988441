import type { AskLoki } from './binary.ts';
import { treeOf, writeLeaves } from './paths.ts';

/**
 * Loki reports every field it cannot read at once, with the Go type it wanted. So one file in which every field holds
 * a map tells which fields exist and what type they have.
 */
export function goTypes(ask: AskLoki, candidates: readonly string[]): Map<string, string> {
  const first = readErrors(ask, candidates, '{zz: 0}');
  const types = new Map<string, string>();
  const open: string[] = [];
  for (const path of candidates) {
    const type = first.types.get(path);
    if (first.unknown.some((gone) => within(path, gone))) continue;
    if (type === undefined) open.push(path);
    else types.set(path, type);
  }
  const second = readErrors(ask, open, '{zz: {}}');
  for (const path of open) {
    if (second.unknown.some((gone) => within(path, gone))) continue;
    types.set(path, `map[string]${second.types.get(path) ?? 'any'}`);
  }
  return types;
}

/** Says whether `path` is `parent` or inside it. */
function within(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[]`);
}

/** Asks with every candidate set to `value`: the paths that do not exist, and the Go types of those that do. */
function readErrors(ask: AskLoki, candidates: readonly string[], value: string) {
  const { yaml, lines } = writeLeaves(treeOf(candidates), () => value);
  const { text } = ask(yaml);
  const unknown: string[] = [];
  const types = new Map<string, string>();
  let last = 0;
  for (const [, line, problem = ''] of text.matchAll(/^ {2}line (\d+): (.*?)(?:\. Use `-config.*)?$/gm)) {
    last = Number(line);
    const path = lines.get(last);
    if (path === undefined) continue;
    const type = /^cannot unmarshal \S+ into (\S+)$/.exec(problem)?.[1];
    if (type !== undefined) types.set(path, type);
    else if (/^field (?!zz )\S+ not found in type/.test(problem)) unknown.push(path);
    else if (problem.startsWith('field zz not found'))
      types.set(path, `struct ${/type (\S+)/.exec(problem)?.[1]}`);
  }
  if (last === 0) throw new Error(`Loki said nothing about any field:\n${text.slice(0, 500)}`);
  return { unknown, types };
}

/** How the error of a type that reads itself from a string gives it away. */
const SELF_READING: readonly (readonly [RegExp, string])[] = [
  [/not a valid duration string|unknown unit .* in duration|empty duration/, 'prom-duration'],
  [/datasize|ZZ/, 'bytesize'],
  [/units: invalid/, 'bytes'],
  [/invalid URL escape|first path segment/, 'url'],
  [/failed to parse time/, 'time'],
  [/parsing time .* as "2006-01-02"/, 'date'],
  [/log level|logrus Level/i, 'level'],
  [/log format|logfmt/i, 'format'],
  [/TLS version/, 'tls-version'],
  [/bucket lookup type/i, 'bucket-lookup'],
  [/relabel action/, 'relabel-action'],
  [/not a valid label name|label name/, 'label-name'],
  [/error parsing regexp/, 'regex'],
  [/CIDR|cidr/, 'cidr'],
  [/bucket must be in format/, 'mempool-buckets'],
];

function typeOfMessage(text: string): string | undefined {
  return SELF_READING.find(([message]) => message.test(text))?.[1];
}

/**
 * Of the fields that want a string, those whose Go type reads it further: each is set to a string nothing accepts, and the
 * first that complains is named by its number in it, told by its message, and left out of the next question.
 */
export function selfReading(ask: AskLoki, paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const search = (group: readonly string[]): void => {
    let rest = group;
    while (rest.length > 0) {
      const numbers = new Map(rest.map((path, i) => [path, i]));
      const { yaml } = writeLeaves(treeOf(rest), (path) => `"zz!${numbers.get(path)}!%(["`);
      const { parsed, text } = ask(yaml);
      if (parsed || /^ {2}line \d+:/m.test(text)) return;
      const culprit = rest[Number(/zz!(\d+)!/i.exec(text)?.[1] ?? -1)];
      if (culprit === undefined) {
        const type = typeOfMessage(text);
        if (rest.length === 1) {
          if (type !== undefined) found.set(rest[0] ?? '', type);
          return;
        }
        const half = rest.length >> 1;
        search(rest.slice(0, half));
        search(rest.slice(half));
        return;
      }
      const type = typeOfMessage(text);
      if (type !== undefined) found.set(culprit, type);
      rest = rest.filter((path) => path !== culprit);
    }
  };
  search(paths);
  return found;
}
