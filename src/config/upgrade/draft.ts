import { isDeepStrictEqual } from 'node:util';
import { readUnexpanded } from '../expand/unexpanded.ts';
import { type Period, periodsOf } from '../period.ts';
import { at, leaves, put, remove, type Tree, type TreeValue } from '../tree.ts';
import { editYaml } from '../yaml/edit.ts';
import { plainValue } from '../yaml/values.ts';
import { writeInline, writeYaml } from '../yaml/write.ts';

/** One edit of a config, described for the person who reviews it. */
export interface Edit {
  readonly path: string;
  /** As YAML; empty if there was nothing. */
  readonly was: string;
  /** As YAML; empty if there is nothing now. */
  readonly is: string;
  readonly why: string;
}

/**
 * A config that is being edited, both as text, which keeps its author's comments and layout, and as plain values. An edit that
 * is not possible in the text (anchors, merge keys) writes all values anew, and sets `rewritten`.
 */
export class Draft {
  readonly edits: Edit[] = [];
  text: string;
  rewritten = false;
  private tree: Tree;

  constructor(text: string, tree: Tree) {
    this.text = text;
    this.tree = tree;
  }

  get(path: string): TreeValue | undefined {
    return at(this.tree, path);
  }

  periods(): Period[] {
    return periodsOf(this.tree);
  }

  /** Every value that is not a block, with its path through lists and maps. */
  leaves(): [path: string, value: TreeValue][] {
    return leaves(this.tree);
  }

  set(path: string, value: TreeValue, why: string): void {
    const was = this.get(path);
    this.apply(path, value);
    this.edits.push({ path, was: written(was), is: written(value), why });
  }

  remove(path: string, why: string): void {
    const was = this.get(path);
    this.apply(path, undefined);
    this.edits.push({ path, was: written(was), is: '', why });
  }

  /** Removes a field and sets its successor. */
  move(path: string, successor: { path: string; value: TreeValue }, why: string): void {
    const was = this.get(path);
    this.apply(path, undefined);
    this.apply(successor.path, successor.value);
    this.edits.push({ path, was: written(was), is: `${successor.path}: ${written(successor.value)}`, why });
  }

  private apply(path: string, value: TreeValue | undefined): void {
    const tree = structuredClone(this.tree);
    if (value === undefined) remove(tree, path);
    else put(tree, path, structuredClone(value));
    this.tree = tree;
    const edited = editYaml(this.text, path, value);
    this.rewritten ||= edited === undefined || !hasValues(edited, tree);
    this.text = this.rewritten || edited === undefined ? writeYaml(tree) : edited;
  }
}

/** Reports whether a text has exactly these values. */
function hasValues(text: string, tree: Tree): boolean {
  const { root, problems } = readUnexpanded(text);
  return (
    root !== undefined && problems.length === 0 && isDeepStrictEqual(plainValue(root, 'The config'), tree)
  );
}

function written(value: TreeValue | undefined): string {
  return value === undefined ? '' : writeInline(value);
}
