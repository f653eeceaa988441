import { isDeepStrictEqual } from 'node:util';
import { hideKeys } from '../guard/storage.ts';
import { at, leaves, put, remove, type Tree, type Value } from '../tree.ts';
import { editYaml } from '../yaml/edit.ts';
import { parseYaml } from '../yaml/parse.ts';
import { plainValue } from '../yaml/values.ts';
import { writeInline, writeYaml } from '../yaml/write.ts';

/** One change of a config, in words for the person who reviews it. */
export interface ConfigChange {
  readonly path: string;
  /** As YAML; empty where there was nothing. */
  readonly was: string;
  /** As YAML; empty where there is nothing now. */
  readonly is: string;
  readonly why: string;
}

/**
 * A config that is being changed: as a text that keeps the comments and layout of its author, and as values. What a change of
 * the text cannot do simply (anchors, merge keys) is done by writing the values anew, and `rewritten` says so.
 */
export class Draft {
  readonly changes: ConfigChange[] = [];
  text: string;
  rewritten = false;
  private tree: Tree;

  constructor(text: string, tree: Tree) {
    this.text = text;
    this.tree = tree;
  }

  get(path: string): Value | undefined {
    return at(this.tree, path);
  }

  set(path: string, value: Value, why: string): void {
    const was = this.get(path);
    this.apply(path, value);
    this.tell(path, written(was), written(value), why);
  }

  remove(path: string, why: string): void {
    const was = this.get(path);
    this.apply(path, undefined);
    this.tell(path, written(was), '', why);
  }

  /** Takes a field out and sets another one in its place. */
  move(path: string, to: string, value: Value, why: string): void {
    const was = this.get(path);
    this.apply(path, undefined);
    this.apply(to, value);
    this.tell(path, written(was), `${to}: ${written(value)}`, why);
  }

  /** Every value that is no block, with its path through lists and maps too. */
  leaves(): [path: string, value: Value][] {
    return leaves(this.tree);
  }

  private tell(path: string, was: string, is: string, why: string): void {
    this.changes.push({ path, was, is, why });
  }

  private apply(path: string, value: Value | undefined): void {
    const tree = structuredClone(this.tree);
    if (value === undefined) remove(tree, path);
    else put(tree, path, structuredClone(value));
    this.tree = tree;
    const edited = editYaml(this.text, path, value);
    this.rewritten ||= edited === undefined || !says(edited, tree);
    this.text = this.rewritten || edited === undefined ? writeYaml(tree) : edited;
  }
}

function says(text: string, tree: Tree): boolean {
  const { root, problems } = parseYaml(text);
  return (
    root !== undefined && problems.length === 0 && isDeepStrictEqual(plainValue(root, 'The config'), tree)
  );
}

function written(value: Value | undefined): string {
  return value === undefined ? '' : hideKeys(writeInline(value));
}
