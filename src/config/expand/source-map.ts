import type { Span } from '../yaml/nodes.ts';

/** A span of the source, and what stands in its place. */
export interface Edit extends Span {
  readonly by: string;
}

/** Which end of a thing an offset is. */
export type Edge = 'start' | 'end';

/** The text after all edits, which are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts = edits.map(({ start, by }, i) => source.slice(edits[i - 1]?.end ?? 0, start) + by);
  return parts.join('') + source.slice(edits.at(-1)?.end ?? 0);
}

/**
 * Finds the offset in the source of an offset in the edited text. Inside of an edit and at its ends, the start of a thing is
 * the edit's start and the end of a thing the edit's end.
 */
export function sourceMapOf(edits: readonly Edit[]): (offset: number, edge: Edge) => number {
  const placed = place(edits);
  return (offset, edge) => (edge === 'start' ? startIn(placed, offset) : endIn(placed, offset));
}

/** An edit with its place in the edited text. */
interface Placed {
  readonly source: Span;
  readonly edited: Span;
}

function place(edits: readonly Edit[]): Placed[] {
  let shift = 0;
  return edits.map(({ start, end, by }) => {
    const edited = { start: start + shift, end: start + shift + by.length };
    shift = edited.end - end;
    return { source: { start, end }, edited };
  });
}

function startIn(placed: readonly Placed[], offset: number): number {
  const i = firstIndex(placed, ({ edited }) => edited.end > offset || edited.start >= offset);
  const next = placed[i];
  return next !== undefined && next.edited.start <= offset
    ? next.source.start
    : shifted(placed[i - 1], offset);
}

function endIn(placed: readonly Placed[], offset: number): number {
  const i = firstIndex(placed, ({ edited }) => edited.start >= offset && edited.end > offset);
  const last = placed[i - 1];
  return last !== undefined && last.edited.end >= offset ? last.source.end : shifted(last, offset);
}

function shifted(before: Placed | undefined, offset: number): number {
  return before === undefined ? offset : before.source.end + offset - before.edited.end;
}

/** The index of the first that holds, where all after it hold too. */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
