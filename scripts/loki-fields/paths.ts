import { readFileSync } from 'node:fs';

/** A tree of field names; a leaf is `null`. `[]` is a list item, `*` a map value. */
export interface FieldTree {
  [name: string]: FieldTree | null;
}

interface Hidden {
  readonly shapes: Record<string, readonly string[]>;
  readonly fields: readonly string[];
  readonly copies: Record<string, string>;
}

const hidden = JSON.parse(readFileSync(new URL('./hidden.json', import.meta.url), 'utf8')) as Hidden;

/** The same field of the block that a named store repeats: `storage_config.named_stores.aws.*.region` is an `aws.region`. */
export function originalOf(path: string): string {
  const copy = Object.entries(hidden.copies).find(([target]) => path.startsWith(`${target}.`));
  return copy ? copy[1] + path.slice(copy[0].length) : path;
}

/** Splits `a.b[].c.*.d` into its steps: `a`, `b`, `[]`, `c`, `*`, `d`. */
export function steps(path: string): string[] {
  return path.split('.').flatMap((name) => {
    const lists = name.length - name.replaceAll('[]', '').length;
    return [name.replaceAll('[]', ''), ...Array<string>(lists / 2).fill('[]')];
  });
}

/** Writes steps as a path again. */
export function joinPath(path: readonly string[]): string {
  return path.join('.').replaceAll('.[]', '[]');
}

/**
 * The fields that a printed configuration does not show, because Go leaves them out when they are empty: list items, map
 * values, optional blocks. The list is for all versions together: a binary is asked which of them it knows.
 */
export function hiddenFields(printed: readonly string[]): string[] {
  const expand = (path: string): string[] => {
    const [prefix = '', shape] = path.split('@');
    if (shape === undefined) return [path];
    return (hidden.shapes[shape] ?? []).flatMap((inner) => expand(prefix + inner));
  };
  const copied = Object.entries(hidden.copies).flatMap(([target, source]) =>
    printed.filter((path) => path.startsWith(`${source}.`)).map((path) => target + path.slice(source.length)),
  );
  return [...hidden.fields.flatMap(expand), ...copied];
}

/** Builds the tree of all `paths`; a path that is also another's parent stays a parent. */
export function treeOf(paths: Iterable<string>): FieldTree {
  const root: FieldTree = {};
  for (const path of paths) {
    let node = root;
    const all = steps(path);
    for (const [i, step] of all.entries()) {
      if (i === all.length - 1) node[step] ??= null;
      else node = node[step] ??= {};
    }
  }
  return root;
}

/** Writes a configuration that sets every leaf of `tree` to `value(path)`; says which line sets which path, and which paths are leaves. */
export function writeLeaves(tree: FieldTree, value: (path: string) => string) {
  const out: string[] = [];
  const lines = new Map<number, string>();
  const leaves: string[] = [];
  const write = (node: FieldTree, path: readonly string[], indent: string): void => {
    for (const [name, child] of Object.entries(node)) {
      const here = [...path, name];
      const key = name === '[]' ? '-' : name === '*' ? 'zz:' : `${name}:`;
      out.push(`${indent}${key}${child ? '' : ` ${value(joinPath(here))}`}`);
      lines.set(out.length, joinPath(here));
      if (child === null) leaves.push(joinPath(here));
      else write(child, here, `${indent}  `);
    }
  };
  write(tree, [], '');
  return { yaml: `${out.join('\n')}\n`, lines, leaves };
}
