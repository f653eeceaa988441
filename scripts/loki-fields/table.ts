import { steps } from './paths.ts';
import type { Plain } from './printed.ts';

/** One field in one version. `default` is undefined where it is the type's zero value. */
export interface Field {
  readonly type: string;
  readonly default?: Plain;
}

/** Each version's fields, by path. */
export type Versions = Map<string, Map<string, Field>>;

/** `[type, default, first version, last version]`; what is missing at the end is: zero value, the oldest, the newest. */
type Row = readonly [string, (Plain | null)?, (string | null)?, (string | null)?];

const HEAD = `# Every field of Loki's configuration: a block by its path, below it its fields, each a JSON array of its type, its default,
# the first and the last version that has it; null, or what is not there, is: zero, the oldest, the newest.
# Written by scripts/loki-fields.ts; an empty line is before each block of the first level.
`;

/** Reads the table file's text into one map per version. */
export function parseTable(text: string): Versions {
  const [head = '', ...sections] = text.split(/\n+\[/);
  const names = JSON.parse(/^versions (.*)$/m.exec(head)?.[1] ?? '') as string[];
  const versions: Versions = new Map(names.map((name) => [name, new Map()]));
  /** Where a block stands in a configuration: `schema_config.configs` is `schema_config.configs[]`. */
  const places = new Map<string, string>([['', '']]);
  for (const section of sections) {
    const [block = '', ...lines] = section.trimEnd().replace(']', '').split('\n');
    for (const line of lines) {
      const space = line.indexOf(' ');
      const name = line.slice(0, space);
      const [type, value, first, last] = JSON.parse(line.slice(space)) as Row;
      const path = join(places.get(block) ?? '', name);
      if (type.endsWith('block')) {
        places.set(join(block, name), path + suffixOf(type));
        continue;
      }
      const field: Field = value === undefined || value === null ? { type } : { type, default: value };
      const to = last ? names.indexOf(last) : names.length - 1;
      for (const version of names.slice(first ? names.indexOf(first) : 0, to + 1))
        versions.get(version)?.set(path, field);
    }
  }
  return versions;
}

/** Writes the table file's text: one line per field, versions in which nothing changed together. */
export function formatTable(versions: Versions): string {
  const names = [...versions.keys()];
  const blocks = new Map<string, Map<string, Map<string, Field>>>();
  const add = (block: string, name: string, version: string, field: Field): void => {
    const fields = blocks.get(block) ?? new Map<string, Map<string, Field>>();
    const known = fields.get(name) ?? new Map<string, Field>();
    const before = known.get(version)?.type ?? field.type;
    if (before.endsWith('block') !== field.type.endsWith('block'))
      throw new Error(`${join(block, name)}: a ${before} and a ${field.type} in ${version}`);
    blocks.set(block, fields.set(name, known.set(version, field)));
  };
  for (const [version, fields] of versions) {
    for (const [path, field] of fields) {
      const all = [...named(path)];
      let block = '';
      for (const [i, { name, prefix }] of all.entries()) {
        const isLast = i === all.length - 1;
        add(
          block,
          name,
          version,
          isLast ? { ...field, type: prefix + field.type } : { type: `${prefix}block` },
        );
        block = join(block, name);
      }
    }
  }
  const sections = [...blocks].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = sections.map(
    ([block, fields]) => `${block.includes('.') ? '' : '\n'}[${block}]\n${linesOf(names, fields)}`,
  );
  return `${HEAD}versions ${JSON.stringify(names)}\n${text.join('')}`;
}

/** The names of a path, each with the type around what it holds: `configs[].from` is a `[]` of configs, and from. */
function* named(path: string): Generator<{ name: string; prefix: string }> {
  const all = steps(path);
  for (let i = 0; i < all.length; ) {
    const name = all[i] ?? '';
    let prefix = '';
    for (i += 1; all[i] === '[]' || all[i] === '*'; i += 1) prefix += all[i] === '*' ? 'map[string]' : '[]';
    yield { name, prefix };
  }
}

/** What stands behind the path of a field of this type: `[]` for a list, `.*` for a map. */
function suffixOf(type: string): string {
  const containers = /^(?:\[\]|map\[string\])*/.exec(type)?.[0] ?? '';
  return containers.replaceAll('map[string]', '.*');
}

function linesOf(names: readonly string[], fields: ReadonlyMap<string, ReadonlyMap<string, Field>>): string {
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.flatMap(([name, field]) =>
    rowsOf(names, field).map((row) => `${name} ${JSON.stringify(row)}\n`),
  );
  return lines.join('');
}

function rowsOf(names: readonly string[], field: ReadonlyMap<string, Field>): Row[] {
  const spans: { field: Field; key: string; first: number; last: number }[] = [];
  for (const [i, name] of names.entries()) {
    const here = field.get(name);
    if (here === undefined) continue;
    const key = JSON.stringify(here);
    const open = spans.at(-1);
    if (open?.last === i - 1 && open.key === key) open.last = i;
    else spans.push({ field: here, key, first: i, last: i });
  }
  return spans.map(({ field: { type, default: value }, first, last }) => {
    const row = [
      type,
      value ?? null,
      first === 0 ? null : (names[first] ?? null),
      last === names.length - 1 ? null : (names[last] ?? null),
    ];
    while (row.at(-1) === null) row.pop();
    return row as unknown as Row;
  });
}

function join(block: string, name: string): string {
  return block === '' ? name : `${block}.${name}`;
}
