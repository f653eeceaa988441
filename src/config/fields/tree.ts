import { readFileSync } from 'node:fs';
import { compareVersions } from '../../loki/versions.ts';

/** A default as written in the table: durations and sizes as Loki prints them. */
export type Default = string | number | boolean | readonly string[];

/** A field of one version of Loki. */
export type FieldNode =
  | { readonly kind: 'value'; readonly type: string; readonly default: Default | undefined }
  | Block
  | { readonly kind: 'list'; readonly item: FieldNode; readonly default: Default | undefined }
  | { readonly kind: 'map'; readonly value: FieldNode }
  | { readonly kind: 'any' };

/** A block of fields. The table has thousands and a configuration names few, so each is read when it is asked for. */
export interface Block {
  readonly kind: 'block';
  /** The field with this name, if the version has it. */
  field(name: string): FieldNode | undefined;
  /** The fields that the version has, by name. */
  entries(): [name: string, field: FieldNode][];
}

/**
 * `[type, default, first version, last version]`. What is missing at the end means: the zero value, the oldest version, the
 * newest version.
 */
type Row = readonly [string, (Default | null)?, (string | null)?, string?];

const TABLE = readFileSync(new URL('./table.txt', import.meta.url), 'latin1');
const [head = '', ...groups] = TABLE.split('\n\n');

/** Whether a text is in the names, types and defaults of Loki's fields, which everyone knows. */
export function isInTable(text: string): boolean {
  return TABLE.includes(text);
}

/** Whether some block of some version has a field of this name. */
export function isFieldName(name: string): boolean {
  return TABLE.includes(`\n${name} [`);
}

/** The versions that have a table, oldest first. */
export const TABLE_VERSIONS: readonly string[] = JSON.parse(/^versions (.*)$/m.exec(head)?.[1] ?? '');
export const NEWEST = TABLE_VERSIONS.at(-1) ?? '';

/** The part of the table for each block of the first level, with all blocks in it; the root's name is ''. */
const PARTS = new Map(groups.map((part) => [part.slice(1, part.indexOf(']')), part]));

/** The lines of a block, each with a line break before and after it; the last line of a part has none after it. */
function linesOf(path: string): string {
  const part = PARTS.get(path.split('.', 1)[0] ?? '') ?? '';
  const title = `[${path}]\n`;
  const start = part.indexOf(title);
  if (start === -1) return '';
  const end = part.indexOf('\n[', start);
  return part.slice(start + title.length - 1, end === -1 ? undefined : end + 1);
}

/** The fields of a version, and the table they are from: that of the nearest version that is not newer. */
export interface VersionFields {
  readonly table: string;
  /** Whether the table is of the very version that was asked for. */
  readonly exact: boolean;
  readonly root: Block;
}

const built = new Map<number, Block>();

/** The fields of `version` (`3.5.2`). The oldest table serves even older versions. */
export function fieldsOf(version: string): VersionFields {
  const newer = TABLE_VERSIONS.findIndex((known) => compareVersions(known, version) > 0);
  const index = Math.max(newer === -1 ? TABLE_VERSIONS.length - 1 : newer - 1, 0);
  let root = built.get(index);
  if (root === undefined) {
    root = new LazyBlock('', index);
    built.set(index, root);
  }
  const known = TABLE_VERSIONS[index] ?? '';
  return { table: known, exact: known === version, root };
}

class LazyBlock implements Block {
  readonly kind = 'block';
  private readonly path: string;
  private readonly index: number;
  private readonly known = new Map<string, FieldNode | undefined>();
  private lines: string | undefined;

  constructor(path: string, index: number) {
    this.path = path;
    this.index = index;
  }

  field(name: string): FieldNode | undefined {
    if (!this.known.has(name)) this.known.set(name, this.read(name));
    return this.known.get(name);
  }

  entries(): [name: string, field: FieldNode][] {
    const names = new Set([...this.text().matchAll(/^\S+/gm)].map(([name]) => name));
    return [...names].flatMap((name): [string, FieldNode][] => {
      const field = this.field(name);
      return field === undefined ? [] : [[name, field]];
    });
  }

  private read(name: string): FieldNode | undefined {
    if (/\s/.test(name)) return undefined;
    const text = this.text();
    const before = `\n${name} `;
    for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
      const end = text.indexOf('\n', at + 1);
      const json = text.slice(at + before.length, end === -1 ? undefined : end);
      const [type, value, first, last] = JSON.parse(json) as Row;
      const from = first ? TABLE_VERSIONS.indexOf(first) : 0;
      const to = last ? TABLE_VERSIONS.indexOf(last) : TABLE_VERSIONS.length - 1;
      if (from <= this.index && this.index <= to) return this.ofType(type, value ?? undefined, name);
    }
    return undefined;
  }

  private text(): string {
    this.lines ??= linesOf(this.path);
    return this.lines;
  }

  private ofType(type: string, value: Default | undefined, name: string): FieldNode {
    if (type === 'any') return { kind: 'any' };
    if (type === 'block') return new LazyBlock(this.path === '' ? name : `${this.path}.${name}`, this.index);
    if (type.startsWith('[]'))
      return { kind: 'list', item: this.ofType(type.slice(2), undefined, name), default: value };
    if (type.startsWith('map[string]'))
      return { kind: 'map', value: this.ofType(type.slice(11), undefined, name) };
    return { kind: 'value', type, default: value };
  }
}

/** The field at `path` (`ingester.wal.dir`; list indexes and map keys count as names), if the version has it. */
export function fieldAt(root: FieldNode, path: string): FieldNode | undefined {
  let node: FieldNode | undefined = root;
  for (const name of path.split('.')) {
    if (node?.kind === 'block') node = node.field(name);
    else if (node?.kind === 'list') node = node.item;
    else if (node?.kind === 'map') node = node.value;
    else return undefined;
  }
  return node;
}

/** The versions whose table has `path`, oldest first. */
export function versionsWith(path: string): string[] {
  return TABLE_VERSIONS.filter((version) => fieldAt(fieldsOf(version).root, path) !== undefined);
}
