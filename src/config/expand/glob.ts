import { CHARACTER, decoded } from './bytes.ts';

/** A pattern that envsubst cannot read; it then leaves the value as it is. */
class BadPattern extends Error {}

/** `value` without the shortest beginning, of one byte at least, that `pattern` matches. All are byte strings. */
export function trimShortest(value: string, pattern: string): string {
  return value.slice(lengthsMatched(value, pattern, false).at(-1) ?? 0);
}

/** `value` without the longest beginning that `pattern` matches. */
export function trimLongest(value: string, pattern: string): string {
  return value.slice(lengthsMatched(value, pattern, true)[0] ?? 0);
}

/** The lengths of the beginnings that match, the longest first; none where the pattern turns out to be bad. */
function lengthsMatched(value: string, pattern: string, onlyFirst: boolean): number[] {
  const matched: number[] = [];
  try {
    for (let length = value.length; length > 0 && !(onlyFirst && matched.length > 0); length -= 1)
      if (matches(pattern, value.slice(0, length))) matched.push(length);
  } catch (error) {
    if (error instanceof BadPattern) return [];
    throw error;
  }
  return matched;
}

/**
 * Matches as a shell does, but `*` and `?` match `/` too. What is wrong in the pattern shows only when the value gets there.
 * Source: drone/envsubst, path.Match.
 */
function matches(pattern: string, value: string): boolean {
  let rest = value;
  for (const { star, chunk, isLast } of chunksOf(pattern)) {
    if (star && chunk === '') return true;
    const after = afterChunk(chunk, rest, { star, toEnd: isLast });
    if (after === undefined) return false;
    rest = after;
  }
  return rest === '';
}

interface Chunk {
  readonly star: boolean;
  /** Without stars, but those in brackets. */
  readonly chunk: string;
  readonly isLast: boolean;
}

function chunksOf(pattern: string): Chunk[] {
  const found = [...pattern.matchAll(/(\**)((?:\\.|\[(?:\\.|[^\\\]])*(?:\]|\\?$)|[^*\\]|\\$)*)/gs)];
  const filled = found.filter(([whole]) => whole !== '');
  return filled.map(([, stars = '', chunk = ''], i) => ({
    star: stars !== '',
    chunk,
    isLast: i === filled.length - 1,
  }));
}

/** What is left of `value` behind its first place that matches; without a star before it, that is its beginning. */
function afterChunk(
  chunk: string,
  value: string,
  { star, toEnd }: { star: boolean; toEnd: boolean },
): string | undefined {
  for (let skipped = 0; skipped <= (star ? value.length : 0); skipped += 1) {
    const rest = matchChunk(chunk, value.slice(skipped));
    if (rest !== undefined && (rest === '' || !toEnd)) return rest;
  }
  return undefined;
}

const CLASS_MEMBER = `(?:\\\\${CHARACTER}|(?![-\\]\\\\])${CHARACTER})`;
const ELEMENT = new RegExp(
  `\\[(?<not>\\^?)(?<members>(?:${CLASS_MEMBER}(?:-${CLASS_MEMBER})?)+)\\]|(?<any>\\?)|(?:\\\\|(?![[\\\\]))(?<literal>.)`,
  'sy',
);

/** What `chunk` leaves of the value that begins with it. */
function matchChunk(chunk: string, value: string): string | undefined {
  let rest = value;
  ELEMENT.lastIndex = 0;
  while (ELEMENT.lastIndex < chunk.length) {
    if (rest === '') return undefined;
    const element = ELEMENT.exec(chunk)?.groups;
    if (element === undefined) throw new BadPattern();
    const next = element['literal'] === undefined ? firstOf(rest) : rest.charAt(0);
    if (!accepts(element, next)) return undefined;
    rest = rest.slice(next.length);
  }
  return rest;
}

function firstOf(value: string): string {
  return new RegExp(CHARACTER, 'sy').exec(value)?.[0] ?? '';
}

function accepts(element: Readonly<Record<string, string | undefined>>, next: string): boolean {
  if (element['any'] !== undefined) return true;
  if (element['literal'] !== undefined) return element['literal'] === next;
  const ranges = (element['members'] ?? '').matchAll(
    new RegExp(`\\\\?(${CHARACTER})(?:-\\\\?(${CHARACTER}))?`, 'gs'),
  );
  const isMember = [...ranges].some(
    ([, low = '', high = low]) => low <= decoded(next) && decoded(next) <= high,
  );
  return isMember === (element['not'] === '');
}
