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

/** Says why a field is not there and where it may have gone: another version, another block, another spelling. */
export function explainUnknown(path: string, fields: VersionFields, at: Span): Problem {
  const problem = (message: string, fix: string): Problem => ({
    rule: 'unknown-field',
    level: 'error',
    message: `${path}: ${message}`,
    fix,
    at,
  });
  const versions = versionsWith(path);
  const index = TABLE_VERSIONS.indexOf(fields.table);
  const newer = versions.find((version) => TABLE_VERSIONS.indexOf(version) > index);
  const older = versions.findLast((version) => TABLE_VERSIONS.indexOf(version) < index);
  if (older !== undefined) {
    const gone = TABLE_VERSIONS[TABLE_VERSIONS.indexOf(older) + 1] ?? fields.table;
    return problem(`Loki ${older} had this field; it was removed by ${gone}.`, movedTo(path) ?? 'Remove it.');
  }
  if (newer !== undefined)
    return problem(
      `Loki ${fields.table} does not have this field yet; it needs ≥ ${newer}.`,
      'Remove it, or use that version.',
    );

  const name = path.slice(path.lastIndexOf('.') + 1);
  const parent = path.includes('.')
    ? fieldAt(fields.root, path.slice(0, path.lastIndexOf('.')))
    : fields.root;
  const similar = parent?.kind === 'block' ? nearest(name, parent) : undefined;
  const unknown = `Loki ${fields.table} has no such field.`;
  if (similar !== undefined) return problem(unknown, `Did you mean ${similar}?`);
  const places = pathsOf(fields.root, name);
  if (places.length > 0 && places.length <= 3)
    return problem(unknown, `It belongs in another place: ${places.join(' or ')}.`);
  return problem(unknown, 'Remove it, or check its name and indentation.');
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
