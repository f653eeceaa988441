import {
  type Block,
  type FieldNode,
  fieldAt,
  TABLE_VERSIONS,
  type VersionFields,
  versionsWith,
} from '../fields/tree.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../yaml/nodes.ts';
import { movedTo } from './moved.ts';

/** Why a field is not there, and what to do. */
type Explanation = Pick<Problem, 'message' | 'fix'>;

/** Says why a field is not there and where it may have gone: another version, another block, another spelling. */
export function explainUnknown(path: string, fields: VersionFields, at: Span): Problem {
  const { message, fix } = ofAnotherVersion(path, fields) ?? {
    message: `Loki ${fields.table} has no such field.`,
    fix:
      rightName(path, fields) ?? rightPlace(path, fields) ?? 'Remove it, or check its name and indentation.',
  };
  return { rule: 'unknown-field', level: 'error', message: `${path}: ${message}`, fix, at };
}

function ofAnotherVersion(path: string, { table }: VersionFields): Explanation | undefined {
  const index = TABLE_VERSIONS.indexOf(table);
  const versions = versionsWith(path);
  const older = versions.findLast((version) => TABLE_VERSIONS.indexOf(version) < index);
  const newer = versions.find((version) => TABLE_VERSIONS.indexOf(version) > index);
  if (older !== undefined)
    return {
      message: `Loki ${older} had this field; it was removed by ${TABLE_VERSIONS[TABLE_VERSIONS.indexOf(older) + 1]}.`,
      fix: movedTo(path) ?? 'Remove it.',
    };
  if (newer === undefined) return undefined;
  return {
    message: `Loki ${table} does not have this field yet; it needs ≥ ${newer}.`,
    fix: 'Remove it, or use that version.',
  };
}

function rightName(path: string, { root }: VersionFields): string | undefined {
  const dot = path.lastIndexOf('.');
  const parent = dot === -1 ? root : fieldAt(root, path.slice(0, dot));
  const similar = parent?.kind === 'block' ? nearest(path.slice(dot + 1), parent) : undefined;
  return similar && `Did you mean ${similar}?`;
}

function rightPlace(path: string, { root }: VersionFields): string | undefined {
  const places = pathsOf(root, path.slice(path.lastIndexOf('.') + 1));
  if (places.length === 0 || places.length > 3) return undefined;
  return `It belongs in another place: ${places.join(' or ')}.`;
}

/** The field of the block that a typing error or two away would be `name`. */
function nearest(name: string, block: Block): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  for (const [candidate] of block.entries()) {
    if (Math.abs(candidate.length - name.length) > bestDistance) continue;
    const distance = editDistance(name, candidate);
    if (distance < bestDistance || (distance === bestDistance && best === undefined)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Every place where a field of this name is. */
function pathsOf(root: FieldNode, name: string, path = '', found: string[] = []): string[] {
  if (root.kind !== 'block') return found;
  for (const [key, child] of root.entries()) {
    const here = path === '' ? key : `${path}.${key}`;
    if (key === name) found.push(here);
    if (found.length > 3) break;
    pathsOf(child, name, here, found);
  }
  return found;
}
