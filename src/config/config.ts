import { compareVersions } from '../loki/versions.ts';
import { type FieldNode, fieldAt, type VersionFields } from './fields/tree.ts';
import { readDefault } from './fields/values/read.ts';
import { PERIODS, Period } from './period.ts';
import { contentOf, type Span, type YamlNode } from './yaml/nodes.ts';

export type FieldValue = string | number | boolean;

/** A field that the file sets. Lists and maps have no value of their own: their items are set as `path.0`, `path.key`. */
export interface Setting {
  readonly value: FieldValue | undefined;
  readonly key: Span;
  readonly node: YamlNode;
}

/** The value of a field that another field decides. */
export interface Overruling {
  readonly by: string;
  readonly value: FieldValue;
}

/**
 * What Loki would run with: the file, over what the `common` block implies, over the defaults of that version. Durations
 * are nanoseconds, sizes bytes. An empty field (`name:`) is zero, not its default.
 */
export class Config {
  readonly fields: VersionFields;
  readonly settings: ReadonlyMap<string, Setting>;
  private readonly nulls: ReadonlySet<string>;
  private readonly implied = new Map<string, { readonly value: FieldValue; readonly from: string }>();
  private readonly overruled = new Map<string, Overruling>();
  private readonly copies: { readonly to: string; readonly from: string }[] = [];

  constructor(fields: VersionFields, settings: ReadonlyMap<string, Setting>, nulls: ReadonlySet<string>) {
    this.fields = fields;
    this.settings = settings;
    this.nulls = nulls;
  }

  /** Makes `value` the default of `path` from now on. @param from the path of the field that says so */
  imply(path: string, value: FieldValue, from: string): void {
    this.implied.set(path, { value, from });
  }

  /** Makes everything under `from` the default of the same field under `to`. */
  copy(from: string, to: string): void {
    this.copies.push({ from, to });
  }

  /** Makes another field decide the value of `path`, whatever is said there. */
  overrule(path: string, overruling: Overruling): void {
    this.overruled.set(path, overruling);
  }

  get(path: string): FieldValue | undefined {
    return this.overruled.get(path)?.value ?? this.said(path);
  }

  /** The field that decides the value of `path`: itself, or one with an older name. */
  decidedBy(path: string): string {
    return this.overruled.get(path)?.by ?? path;
  }

  /** The value that the field has by itself, though another one may overrule it. */
  said(path: string): FieldValue | undefined {
    const set = this.settings.get(path);
    if (set?.value !== undefined) return set.value;
    if (this.isNulled(path)) return undefined;
    const implied = this.implied.get(path);
    if (implied !== undefined) return implied.value;
    const source = this.copiedFrom(path);
    return source === undefined ? this.defaultOf(path) : this.said(source);
  }

  text(path: string): string {
    return String(this.get(path) ?? '');
  }

  number(path: string): number {
    return Number(this.get(path) ?? 0);
  }

  flag(path: string): boolean {
    return this.get(path) === true;
  }

  /** The names of the items (`0`, `1`) or keys that the file sets under a list, map or block. */
  keys(path: string): string[] {
    if (!this.isSet(path) && this.nulls.size === 0) return [];
    const prefix = `${path}.`;
    const names = new Set<string>();
    for (const paths of [this.settings.keys(), this.nulls]) {
      for (const set of paths)
        if (set.startsWith(prefix)) names.add(set.slice(prefix.length).split('.', 1)[0] ?? '');
    }
    return [...names];
  }

  /** Reports whether the fields are those of `version` or newer; a version between two tables counts as the older one. */
  atLeast(version: string): boolean {
    return compareVersions(this.fields.table, version) >= 0;
  }

  /** Reports whether the config says something on `path`, under that name or an older one. */
  knows(path: string): boolean {
    return this.has(path) || this.overruled.has(path);
  }

  /** Reports whether this version has the field. */
  has(path: string): boolean {
    return fieldAt(this.fields.root, path) !== undefined;
  }

  /** Reports whether the file mentions the field, even if only to set it to null. */
  isSet(path: string): boolean {
    return this.settings.has(path) || this.nulls.has(path);
  }

  /** Reports whether the file decides the value, be it through the `common` block; if not, it is Loki's default. */
  isGiven(path: string): boolean {
    return (
      this.isSet(path) || this.copyAt(path) !== undefined || this.implied.has(path) || this.isNulled(path)
    );
  }

  /**
   * Where to point for `path`: where it is set, otherwise where the field is that its value comes from, otherwise at the nearest
   * block around it, otherwise at the start of the file.
   */
  at(path: string): Span {
    const source = this.isSet(path) ? undefined : (this.implied.get(path)?.from ?? this.copiedFrom(path));
    if (source !== undefined && this.isSet(source)) return this.at(source);
    let here = path;
    for (;;) {
      const set = this.settings.get(here);
      if (set) return set.value === undefined ? set.key : set.node;
      const dot = here.lastIndexOf('.');
      if (dot === -1) return { start: 0, end: 0 };
      here = here.slice(0, dot);
    }
  }

  /** Reports whether anything under `prefix` differs from its default. */
  differs(prefix: string): boolean {
    if (!this.isSet(prefix) && this.nulls.size === 0) return false;
    const inside = `${prefix}.`;
    for (const [path, { value }] of this.settings) {
      if (
        path.startsWith(inside) &&
        value !== undefined &&
        value !== (this.defaultOf(path) ?? zeroLike(value))
      )
        return true;
    }
    for (const path of this.nulls) {
      const touches = path === prefix || path.startsWith(inside) || prefix.startsWith(`${path}.`);
      if (touches && hasDefault(fieldAt(this.fields.root, prefix.startsWith(path) ? prefix : path)))
        return true;
    }
    return false;
  }

  /** Reports whether the file sets the field, or a block around it, to null. */
  isNulled(path: string): boolean {
    if (this.nulls.size === 0) return false;
    for (let dot = path.length; dot !== -1; dot = path.lastIndexOf('.', dot - 1)) {
      if (this.nulls.has(path.slice(0, dot))) return true;
    }
    return false;
  }

  /** The periods of the schema, in the order of the file. */
  periods(): Period[] {
    const list = this.settings.get(PERIODS)?.node;
    const content = list && contentOf(list);
    if (content?.kind !== 'list') return [];
    return content.items.map((_, i) => new Period(`${PERIODS}.${i}`, (path) => this.get(path)));
  }

  private copiedFrom(path: string): string | undefined {
    const copy = this.copyAt(path);
    return copy && copy.from + path.slice(copy.to.length);
  }

  private copyAt(path: string): { readonly to: string; readonly from: string } | undefined {
    return this.copies.findLast(({ to }) => path === to || path.startsWith(`${to}.`));
  }

  private defaultOf(path: string): FieldValue | undefined {
    const field = fieldAt(this.fields.root, path);
    if (field?.kind !== 'value' || field.default === undefined || typeof field.default === 'object')
      return undefined;
    return readDefault(field.type, field.default);
  }
}

function zeroLike(value: FieldValue): FieldValue {
  if (typeof value === 'string') return '';
  return typeof value === 'number' ? 0 : false;
}

/** Reports whether setting this field to null loses a default. */
export function hasDefault(field: FieldNode | undefined): boolean {
  if (field === undefined) return false;
  if (field.kind === 'block') return field.entries().some(([, inner]) => hasDefault(inner));
  return (field.kind === 'value' || field.kind === 'list') && field.default !== undefined;
}
