import { characters, decoded, toBytes, toReadableText } from './bytes.ts';
import { trimLongest, trimShortest } from './glob.ts';
import type { Grammar } from './parse.ts';
import { Refusal } from './refusal.ts';

/** What a function makes of a value; all texts are byte strings. */
type Substitution = (value: string, operands: readonly string[]) => string;

const FUNCTIONS: Readonly<Record<string, Substitution>> = {
  ',': (value) => mapFirst(value, lower),
  ',,': (value) => mapAll(value, lower),
  '^': (value) => mapFirst(value, upper),
  '^^': (value) => mapAll(value, upper),
  '#': (value, [pattern]) => (pattern === undefined ? String(value.length) : trimShortest(value, pattern)),
  '##': (value, [pattern = '']) => trimLongest(value, pattern),
  '%': (value, [pattern = '']) => fromEnd(value, pattern, trimShortest),
  '%%': (value, [pattern = '']) => fromEnd(value, pattern, trimLongest),
  '/': (value, [what = '', by = '']) => value.replace(what, () => by),
  '//': (value, [what = '', by = '']) => replaceAll(value, what, by),
  '/#': (value, [what = '', by]) =>
    by !== undefined && value.startsWith(what) ? by + value.slice(what.length) : value,
  '/%': (value, [what = '', by]) =>
    by !== undefined && value.endsWith(what) ? value.slice(0, value.length - what.length) + by : value,
};

const DEFAULTS = ['=', ':=', ':-', ':?', ':+'];

/** Whether the operands take the place of an empty value; envsubst reads `:+` and `:?` as it reads `:-`. */
export function isDefault(operator: string): boolean {
  return DEFAULTS.includes(operator);
}

/**
 * The value after the function of `operator`, which is not a default. Source: drone/envsubst, funcs.go.
 * @throws Refusal where Loki ends in a panic
 */
export function substitute(
  operator: string,
  value: string,
  operands: readonly string[],
  grammar: Grammar,
): string {
  if (operator === ':') return substring(value, operands, grammar);
  return FUNCTIONS[operator]?.(value, operands) ?? value;
}

/** Counts from the end where the offset is negative; v1.0.2 ends in a panic there, and where it begins past the end. */
function substring(value: string, [first = '', second]: readonly string[], grammar: Grammar): string {
  const wraps = grammar !== 'v1.0.2';
  const offset = integer(first);
  const length = second === undefined ? Number.POSITIVE_INFINITY : integer(second);
  if (offset === undefined || length === undefined) return value;
  const start = offset < 0 && wraps ? Math.max(value.length + offset, 0) : offset;
  if (start + length >= value.length) {
    const isPastEnd = start >= value.length;
    if (isPastEnd && (wraps || second === undefined)) return '';
    return slice(value, start, value.length);
  }
  return slice(value, start, start + length);
}

function slice(value: string, start: number, end: number): string {
  if (start < 0 || start > end) throw new Refusal('slice bounds out of range');
  return value.slice(start, end);
}

/** Go's strconv.Atoi. */
function integer(text: string): number | undefined {
  if (!/^[-+]?\d+$/.test(text)) return undefined;
  return BigInt.asIntN(64, BigInt(text.replace('+', ''))) === BigInt(text.replace('+', ''))
    ? Number(text)
    : undefined;
}

/** Between all characters and at both ends where `what` is empty, as Go's strings.Replace. */
function replaceAll(value: string, what: string, by: string): string {
  return what === ''
    ? by +
        characters(value)
          .map((one) => one + by)
          .join('')
    : value.replaceAll(what, () => by);
}

/** Trims the reversed value by the reversed pattern: a class `[a-z]` is then `]z-a[`. */
function fromEnd(value: string, pattern: string, trim: (value: string, pattern: string) => string): string {
  return reversed(trim(reversed(value), reversed(pattern)));
}

function reversed(value: string): string {
  return characters(value).map(decoded).reverse().join('');
}

function mapFirst(value: string, map: (character: string) => string): string {
  const [first = ''] = characters(value);
  return map(first) + value.slice(first.length);
}

function mapAll(value: string, map: (character: string) => string): string {
  return characters(value).map(map).join('');
}

const lower = (character: string): string => oneForOne(character, (text) => text.toLowerCase());
const upper = (character: string): string => oneForOne(character, (text) => text.toUpperCase());

/** Go maps each character to one: `ß` stays, where JavaScript makes `SS` of it. */
function oneForOne(character: string, map: (text: string) => string): string {
  const mapped = map(toReadableText(character));
  return [...mapped].length === 1 ? toBytes(mapped) : character;
}
