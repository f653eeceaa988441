import { expand } from '../expand.ts';
import { isTree, type TreeValue } from '../tree.ts';
import { UNQUOTED } from '../variables.ts';
import { parseYaml } from '../yaml/parse.ts';
import { plainValue } from '../yaml/values.ts';

/** The values that Loki reads: variables have their defaults; one without stays as it is. */
export function expandedValue<T extends TreeValue>(value: T, version: string): T;
export function expandedValue(value: TreeValue, version: string): TreeValue {
  if (typeof value === 'string') return expandedText(value, version);
  if (Array.isArray(value)) return value.map((item) => expandedValue(item, version));
  if (!isTree(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, expandedValue(inner, version)]));
}

function expandedText(value: string, version: string): TreeValue {
  const isQuoted = !value.startsWith(UNQUOTED);
  const written = isQuoted ? value : value.slice(UNQUOTED.length);
  const { text } = expand(written, { version, lookup: () => undefined });
  if (isQuoted || text === written) return text;
  const { root } = parseYaml(text);
  return root === undefined ? null : plainValue(root, 'A default');
}
