import { steps } from './paths.ts';
import type { Plain } from './printed.ts';

/** One field in one version. `default` is undefined where it is the type's zero value. */
export interface Field {
  readonly type: string;
  readonly default?: Plain;
}

/** `[type, default, first version, last version]`; what is missing at the end is: zero value, the oldest, the newest. */
type Row = readonly [string, Plain?, (string | null)?, string?];
interface Node {
  [name: string]: Node | Row[];
}
interface Table {
  readonly versions: string[];
  readonly fields: Node;
}

/** Each version's fields, by path. */
export type Versions = Map<string, Map<string, Field>>;

/** Reads the table file's text into one map per version. */
export function parseTable(text: string): Versions {
  const table = JSON.parse(text) as Table;
  const versions: Versions = new Map(table.versions.map((version) => [version, new Map()]));
  const walk = (node: Node, path: string): void => {
    for (const [name, child] of Object.entries(node)) {
      const here = name === '[]' ? `${path}[]` : path === '' ? name : `${path}.${name}`;
      if (!Array.isArray(child)) walk(child, here);
      else
        for (const [type, value, first, last] of child) {
          const from = table.versions.indexOf(first ?? table.versions[0] ?? '');
          const to = last === undefined ? table.versions.length - 1 : table.versions.indexOf(last);
          const field: Field = value === undefined || value === null ? { type } : { type, default: value };
          for (const version of table.versions.slice(from, to + 1)) versions.get(version)?.set(here, field);
        }
    }
  };
  walk(table.fields, '');
  return versions;
}

/** Writes the table file's text: one line per field, versions in which nothing changed together. */
export function formatTable(versions: Versions): string {
  const names = [...versions.keys()];
  const root: Node = {};
  const paths = new Set([...versions.values()].flatMap((fields) => [...fields.keys()]));
  for (const path of [...paths].sort()) {
    const rows = rowsOf(names, (version) => versions.get(version)?.get(path));
    let node = root;
    const all = steps(path);
    for (const step of all.slice(0, -1)) {
      const next = node[step] ?? {};
      if (Array.isArray(next))
        throw new Error(`${path}: ${step} is a value in one version and a block in another`);
      node[step] = next;
      node = next;
    }
    node[all.at(-1) ?? ''] = rows;
  }
  return `{"versions":${JSON.stringify(names)},\n"fields":${formatNode(root)}}\n`;
}

function rowsOf(names: readonly string[], fieldOf: (version: string) => Field | undefined): Row[] {
  const spans: { field: Field; key: string; first: number; last: number }[] = [];
  for (const [i, name] of names.entries()) {
    const field = fieldOf(name);
    if (field === undefined) continue;
    const key = JSON.stringify(field);
    const open = spans.at(-1);
    if (open?.last === i - 1 && open.key === key) open.last = i;
    else spans.push({ field, key, first: i, last: i });
  }
  return spans.map(({ field, first, last }) => {
    const row = [
      field.type,
      field.default ?? null,
      first === 0 ? null : (names[first] ?? null),
      last === names.length - 1 ? null : (names[last] ?? null),
    ];
    while (row.at(-1) === null) row.pop();
    return row as unknown as Row;
  });
}

function formatNode(node: Node): string {
  const lines = Object.entries(node).map(
    ([name, child]) =>
      `${JSON.stringify(name)}:${Array.isArray(child) ? JSON.stringify(child) : formatNode(child)}`,
  );
  return `{\n${lines.join(',\n')}}`;
}
