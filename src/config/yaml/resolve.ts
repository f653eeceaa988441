import type { YamlScalar } from './nodes.ts';

/** What go-yaml reads in a scalar before it looks at the field. */
export type Resolved =
  | { readonly type: 'null' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'timestamp' | 'str'; readonly value: string };

const WORDS = new Map<string, Resolved>();
const word = (resolved: Resolved, ...spellings: string[]): void => {
  for (const spelling of spellings) WORDS.set(spelling, resolved);
};
word({ type: 'bool', value: true }, ...spell('y', 'yes', 'true', 'on'));
word({ type: 'bool', value: false }, ...spell('n', 'no', 'false', 'off'));
word({ type: 'null' }, '', '~', ...spell('null'));
word({ type: 'float', value: Number.NaN }, '.nan', '.NaN', '.NAN');
word({ type: 'float', value: Number.POSITIVE_INFINITY }, '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF');
word({ type: 'float', value: Number.NEGATIVE_INFINITY }, '-.inf', '-.Inf', '-.INF');

/** The three spellings that YAML 1.1 has for a word: `no`, `No`, `NO`. */
function spell(...words: string[]): string[] {
  return words.flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1), w.toUpperCase()]);
}

/** Tags whose type go-yaml finds in the text; a value with any other tag is a string. */
const RESOLVED_TAGS = ['bool', 'int', 'float', 'null', 'timestamp'];

const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const LIMIT = 1n << 64n;

/**
 * Resolves a scalar as go-yaml v2 does for YAML 1.1: `yes` and `on` are booleans, `010` is 8, `1_000` is 1000; there are no
 * base-60 numbers. Quoted scalars are strings. Source: yaml.v2, resolve.go.
 */
export function resolve(scalar: YamlScalar): Resolved {
  const text = scalar.value;
  const tag = shortTag(scalar);
  if (!scalar.plain && tag === '') return { type: 'str', value: text };
  if (tag !== '' && !RESOLVED_TAGS.includes(tag)) return { type: 'str', value: text };
  const resolved = resolvePlain(text);
  if (tag === 'float' && resolved.type === 'int') return { type: 'float', value: Number(resolved.value) };
  return resolved;
}

function resolvePlain(text: string): Resolved {
  const known = WORDS.get(text);
  if (known) return known;
  if (text.startsWith('.'))
    return floatOf(text.replace(/(?<=\d)_(?=\d)/g, '')) ?? { type: 'str', value: text };
  if (!/^[-+\d]/.test(text)) return { type: 'str', value: text };
  if (isTimestamp(text)) return { type: 'timestamp', value: text };
  const digits = text.replaceAll('_', '');
  const integer = goInteger(digits);
  if (integer !== undefined) return { type: 'int', value: integer };
  return floatOf(digits) ?? { type: 'str', value: text };
}

/** Go reads a number that is too large for a float as text. */
function floatOf(text: string): Resolved | undefined {
  const value = FLOAT.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? { type: 'float', value } : undefined;
}

/** `strconv.ParseInt(text, 0, 64)`: decimal, `0x`, `0o`, `0b`, and a leading 0 for octal. */
function goInteger(text: string): bigint | undefined {
  const match = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(text);
  if (!match) return undefined;
  const body = match[2] ?? '';
  const value = /^0\d/.test(body) ? BigInt(`0o${body.slice(1)}`) : BigInt(body);
  const signed = match[1] === '-' ? -value : value;
  return signed < LIMIT && signed >= -(LIMIT >> 1n) && !(match[1] === '+' && signed >= LIMIT >> 1n)
    ? signed
    : undefined;
}

/** The forms of a date that go-yaml reads as a timestamp, which fits only fields that take text. */
function isTimestamp(text: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?)?$/.test(text);
}

/** Says what is wrong with an explicit tag: `!!int abc`. */
export function tagProblem(scalar: YamlScalar): string | undefined {
  const tag = shortTag(scalar);
  if (tag === 'binary') return isBase64(scalar.value) ? undefined : 'the value tagged !!binary is not base64';
  if (!RESOLVED_TAGS.includes(tag)) return undefined;
  return resolve(scalar).type === tag ? undefined : `the value tagged !!${tag} is not of that type`;
}

function shortTag({ tag }: YamlScalar): string {
  return tag.replace('tag:yaml.org,2002:', '');
}

function isBase64(text: string): boolean {
  const letters = text.replace(/[\r\n]/g, '');
  return letters.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(letters);
}
