import { dump, load } from 'js-yaml';
import { type FieldNode, fieldsOf, TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import type { Random } from './random.ts';
import { BAD, EDGES, GOOD, SELECTORS, SLIPS, WORDS } from './values.ts';

/** An edited configuration and what was done to it. */
export interface Edited {
  readonly yaml: string;
  readonly edit: string;
}

/** One value of any type that was right, with a slip in it. */
export function editValue(base: string, version: string, random: Random): Edited {
  const kind = random.pick([...Object.keys(GOOD), 'selector']);
  const leaves = leavesOf(fieldsOf(version).root).filter((leaf) => leaf.kind === kind);
  if (leaves.length === 0) return editValue(base, version, random);
  const { path } = random.pick(leaves);
  const tree = load(base, {}) as Tree;
  if (!setAt(tree, path, '@@0@@')) return editValue(base, version, random);
  const slipped = slip(random.pick(GOOD[kind] ?? SELECTORS), random);
  const plain = /^(?:bool|u?int\d*|float)$/.test(kind) || random.chance(0.2);
  const value = plain ? slipped : JSON.stringify(slipped);
  return { yaml: fill(tree, [value]), edit: `${path.join('.')} = ${value}` };
}

/** Every value that can be set, by its type, or as a selector. */
function leavesOf(field: FieldNode, path: readonly string[] = []): { kind: string; path: string[] }[] {
  if (field.kind === 'list') return leavesOf(field.item, [...path, '[]']);
  if (field.kind === 'map') return leavesOf(field.value, [...path, 'one']);
  if (field.kind === 'block')
    return field.entries().flatMap(([name, child]) => leavesOf(child, [...path, name]));
  if (field.kind !== 'value') return [];
  return [{ kind: path.at(-1) === 'selector' ? 'selector' : field.type, path: [...path] }];
}

type Tree = { [key: string]: unknown };

/** One to three random edits of `base`: fields set to good and bad values, misspelt, moved, from other versions, null. */
export function editFields(base: string, version: string, random: Random): Edited {
  const tree = load(base, {}) as Tree;
  const edits: string[] = [];
  const raw: string[] = [];
  const count = random.chance(0.7) ? 1 : 2 + random.below(2);
  for (let i = 0; i < count; i++) {
    const { path, field } = randomField(random, random.chance(0.1) ? random.pick(TABLE_VERSIONS) : version);
    const value = randomValue(field, path, random);
    const names = misplace(path, random);
    if (!setAt(tree, names, `@@${raw.length}@@`)) continue;
    raw.push(value);
    edits.push(`${names.join('.')} = ${value}`);
  }
  const yaml = dump(tree, { lineWidth: -1 }).replace(
    /'?@@(\d+)@@'?/g,
    (_, i: string) => raw[Number(i)] ?? '',
  );
  return { yaml, edit: edits.join('; ') };
}

/** Many fields of one block at once, with the values that blocks check: zeros, nulls, true, words. */
export function editBlock(base: string, version: string, random: Random): Edited {
  const tree = load(base, {}) as Tree;
  const raw: string[] = [];
  const edits: string[] = [];
  const block = randomField(random, version).path[0] ?? '';
  for (let i = 0; i < 2 + random.below(5); i++) {
    const { path, field } = randomField(random, version, block);
    const value =
      field.kind === 'value' ? random.pick(EDGES[field.type] ?? WORDS) : random.pick(['', '{}', 'null']);
    if (!setAt(tree, path, `@@${raw.length}@@`)) continue;
    raw.push(value);
    edits.push(`${path.join('.')} = ${value}`);
  }
  return { yaml: fill(tree, raw), edit: edits.join('; ') };
}

function fill(tree: Tree, raw: readonly string[]): string {
  return dump(tree, { lineWidth: -1 }).replace(/'?@@(\d+)@@'?/g, (_, i: string) => raw[Number(i)] ?? '');
}

function randomField(random: Random, version: string, block?: string): { path: string[]; field: FieldNode } {
  let field: FieldNode = fieldsOf(version).root;
  const path: string[] = [];
  for (;;) {
    if (field.kind === 'block') {
      if (path.length > 0 && random.chance(0.04)) return { path, field };
      const fields: [string, FieldNode][] = field
        .entries()
        .filter(([name]) => path.length > 0 || (block ?? name) === name);
      const [name, child] = random.pick(fields);
      path.push(name);
      field = child;
    } else if (field.kind === 'list' && random.chance(0.7)) {
      path.push('[]');
      field = field.item;
    } else if (field.kind === 'map' && random.chance(0.7)) {
      path.push(random.pick(['one', 'two-x']));
      field = field.value;
    } else return { path, field };
  }
}

function randomValue(field: FieldNode, path: readonly string[], random: Random): string {
  if (field.kind === 'block') return random.pick(['', 'null', '{}', '[]', 'x', '5', '~']);
  if (field.kind !== 'value')
    return random.pick(['', '[]', '{}', '[a, b]', '{a: b}', 'x', '[1, {b: 2}]', '{a: [b]}', '[a, null]']);
  if (random.chance(0.3)) return random.pick(BAD);
  if (random.chance(0.06)) return '';
  const good = random.pick(path.at(-1) === 'selector' ? SELECTORS : (GOOD[field.type] ?? WORDS));
  const value = random.chance(0.3) ? slip(good, random) : good;
  return value === good || random.chance(0.3) ? value : JSON.stringify(value);
}

/** One or two characters come in, go, or change places. */
function slip(value: string, random: Random): string {
  const at = random.below(value.length + 1);
  const next = random.pick([
    value.slice(0, at) + random.pick(SLIPS) + value.slice(at),
    value.slice(0, at) + random.pick(SLIPS) + value.slice(at + 1),
    value.slice(0, at) + value.slice(at + 1),
    value.slice(0, at) +
      value
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      value.slice(at + 2),
  ]);
  return random.chance(0.3) ? slip(next, random) : next;
}

/** Sometimes a letter goes wrong, or a field stands one block too high or too low. */
function misplace(path: readonly string[], random: Random): string[] {
  const names = [...path];
  if (random.chance(0.15)) {
    const i = random.below(names.length);
    names[i] = misspell(names[i] ?? '', random);
  } else if (random.chance(0.05) && names.length > 2) names.splice(1 + random.below(names.length - 2), 1);
  return names;
}

function misspell(name: string, random: Random): string {
  if (name === '[]' || name.length < 3) return name;
  const at = 1 + random.below(name.length - 1);
  return random.pick([
    name.slice(0, at) + name.slice(at + 1),
    `${name.slice(0, at)}${name[at]}${name.slice(at)}`,
    `${name}s`,
    name.toUpperCase(),
  ]);
}

function setAt(tree: Tree, names: readonly string[], value: string): boolean {
  let node: unknown = tree;
  for (const [i, name] of names.entries()) {
    const last = i === names.length - 1;
    if (typeof node !== 'object' || node === null) return false;
    const key = name === '[]' ? '0' : name;
    const slots = node as Tree;
    if (last) slots[key] = value;
    else slots[key] ??= names[i + 1] === '[]' ? [] : {};
    node = slots[key];
  }
  return true;
}
