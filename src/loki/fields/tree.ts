import { compareVersions } from '../versions.ts';
import table from './table.json' with { type: 'json' };

/** A default as the table writes it: durations and sizes as Loki prints them. */
export type Default = string | number | boolean | readonly string[];

/** A field of one version of Loki. */
export type FieldNode =
  | { readonly kind: 'value'; readonly type: string; readonly default: Default | undefined }
  | { readonly kind: 'block'; readonly fields: ReadonlyMap<string, FieldNode> }
  | { readonly kind: 'list'; readonly item: FieldNode; readonly default: Default | undefined }
  | { readonly kind: 'map'; readonly value: FieldNode }
  | { readonly kind: 'any' };

/** `[type, default, first version, last version]`; what is missing at the end is: zero value, the oldest, the newest. */
type Row = readonly [string, (Default | null)?, (string | null)?, string?];
type Branch = { readonly [name: string]: Branch | readonly Row[] };

const FIELDS = table.fields as unknown as Branch;

/** The versions that have a table, oldest first. */
export const TABLE_VERSIONS: readonly string[] = table.versions;

/** The fields of a version, and the table they are from: that of the nearest version not newer. */
export interface VersionFields {
  readonly table: string;
  /** The table is that of the version asked for. */
  readonly exact: boolean;
  readonly root: FieldNode & { kind: 'block' };
}

const built = new Map<number, FieldNode & { kind: 'block' }>();

/** The fields of `version` (`3.5.2`). The oldest table serves what is older still. */
export function fieldsOf(version: string): VersionFields {
  const newer = TABLE_VERSIONS.findIndex((known) => compareVersions(known, version) > 0);
  const index = Math.max(newer === -1 ? TABLE_VERSIONS.length - 1 : newer - 1, 0);
  let root = built.get(index);
  if (root === undefined) {
    root = new Block(FIELDS, index);
    built.set(index, root);
  }
  const known = TABLE_VERSIONS[index] ?? '';
  return { table: known, exact: known === version, root };
}

/** A block whose fields are looked at when someone asks: a configuration touches few of the thousands. */
class Block {
  readonly kind = 'block';
  private readonly branch: Branch;
  private readonly index: number;
  private built: ReadonlyMap<string, FieldNode> | undefined;

  constructor(branch: Branch, index: number) {
    this.branch = branch;
    this.index = index;
  }

  get fields(): ReadonlyMap<string, FieldNode> {
    this.built ??= this.build();
    return this.built;
  }

  private build(): Map<string, FieldNode> {
    const fields = new Map<string, FieldNode>();
    for (const [name, child] of Object.entries(this.branch)) {
      const node = nodeOf(child, this.index);
      if (node) fields.set(name, node);
    }
    return fields;
  }
}

function nodeOf(child: Branch | readonly Row[], index: number): FieldNode | undefined {
  if (isRows(child)) return leaf(child, index);
  const { '[]': item, '*': value } = child;
  const inner = item ?? value;
  if (inner === undefined) return exists(child, index) ? new Block(child, index) : undefined;
  const node = nodeOf(inner, index);
  if (node === undefined) return undefined;
  return item ? { kind: 'list', item: node, default: undefined } : { kind: 'map', value: node };
}

function isRows(child: Branch | readonly Row[]): child is readonly Row[] {
  return Array.isArray(child);
}

/** Says whether the version has any field of the branch. */
function exists(branch: Branch, index: number): boolean {
  return Object.values(branch).some((child) =>
    isRows(child) ? leaf(child, index) !== undefined : exists(child, index),
  );
}

function leaf(rows: readonly Row[], index: number): FieldNode | undefined {
  for (const [type, value, first, last] of rows) {
    const from = first ? TABLE_VERSIONS.indexOf(first) : 0;
    const to = last ? TABLE_VERSIONS.indexOf(last) : TABLE_VERSIONS.length - 1;
    if (from <= index && index <= to) return ofType(type, value ?? undefined);
  }
  return undefined;
}

function ofType(type: string, value: Default | undefined): FieldNode {
  if (type === 'any') return { kind: 'any' };
  if (type.startsWith('[]')) return { kind: 'list', item: ofType(type.slice(2), undefined), default: value };
  if (type.startsWith('map[string]')) return { kind: 'map', value: ofType(type.slice(11), undefined) };
  return { kind: 'value', type, default: value };
}

/** The field at `path` (`ingester.wal.dir`; indexes and map keys count as names), if that version has it. */
export function fieldAt(root: FieldNode, path: string): FieldNode | undefined {
  let node: FieldNode | undefined = root;
  for (const name of path.split('.')) {
    if (node?.kind === 'block') node = node.fields.get(name);
    else if (node?.kind === 'list') node = node.item;
    else if (node?.kind === 'map') node = node.value;
    else return undefined;
  }
  return node;
}

/** The versions with a table in which `path` exists, oldest first. */
export function versionsWith(path: string): string[] {
  return TABLE_VERSIONS.filter((version) => fieldAt(fieldsOf(version).root, path) !== undefined);
}
