import type { ReadResult } from './numbers.ts';

const POWERS = 'KMGTPE';
const FORMATTED: readonly (readonly [name: string, bytes: number])[] = [
  ['GB', 2 ** 30],
  ['MB', 2 ** 20],
  ['KB', 2 ** 10],
];

/**
 * Reads a size such as `256KB`, in bytes: K is 1024, in any case, also with long names (`2 megabytes`). An empty text is 0.
 * Source: c2h5oh/datasize.
 */
export function parseByteSize(text: string): number | undefined {
  if (text === '') return 0;
  const match = /^(\d+)\s*([a-z]*)\s*$/i.exec(text);
  if (match === null) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  const power = ['', 'k', 'm', 'g', 't', 'p', 'e'].findIndex((letter, i) =>
    unitNames(letter, i).includes(unit),
  );
  if (power === -1) return undefined;
  const bytes = BigInt(match[1] ?? '') * 1024n ** BigInt(power);
  return bytes < 1n << 64n ? Number(bytes) : undefined;
}

/** Reads a size such as `500MB`, in bytes: M is a million, Mi is 2^20, in any case. Source: dustin/go-humanize, bytes.go. */
export function parseDecimalSize(text: string): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:([kmgtpe])(i?))?b?\s*$/i.exec(text);
  if (match === null) return text === '' ? 0 : undefined;
  const [, amount, letter = '', binary] = match;
  const power = letter === '' ? 0 : POWERS.indexOf(letter.toUpperCase()) + 1;
  return Math.floor(Number(amount) * (binary ? 1024 : 1000) ** power);
}

/** Writes bytes in the largest unit that divides them: `256KB`. */
export function formatByteSize(bytes: number): string {
  const [name, size] = FORMATTED.find(([, unit]) => bytes !== 0 && bytes % unit === 0) ?? ['', 1];
  return `${bytes / size}${name}`;
}

function unitNames(letter: string, power: number): readonly string[] {
  if (power === 0) return ['', 'b', 'byte'];
  if (letter === 'e') return ['e', 'eb'];
  const name = ['', 'kilo', 'mega', 'giga', 'tera', 'peta'][power] ?? '';
  return [letter, `${letter}b`, name, `${name}byte`, `${name}bytes`];
}

/** Reads a size such as `63KiB1023B`, in bytes; the unit is required, in capitals. Source: alecthomas/units. */
function parseUnitBytes(text: string): number | undefined {
  if (/^[-+]?0$/.test(text)) return 0;
  for (const suffix of ['iB', 'B']) {
    const unit = new RegExp(`(\\d+\\.?\\d*|\\.\\d+)(B|[${POWERS}]${suffix})`, 'g');
    if (!new RegExp(`^[-+]?(?:${unit.source})+$`).test(text)) continue;
    let sum = 0;
    for (const [, amount, name = ''] of text.matchAll(unit)) {
      sum += Number(amount) * 1024 ** (name === 'B' ? 0 : POWERS.indexOf(name.charAt(0)) + 1);
    }
    return text.startsWith('-') ? -sum : sum;
  }
  return undefined;
}

export function readByteSize(text: string): ReadResult {
  const value = parseByteSize(text);
  return value === undefined ? { wrong: 'it must be a size such as 256KB or 4GB' } : { value };
}

export function readUnitBytes(text: string): ReadResult {
  const value = parseUnitBytes(text);
  return value === undefined ? { wrong: 'it must be a size with its unit, such as 64KiB or 1MB' } : { value };
}
