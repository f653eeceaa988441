import type { Resolved } from '../../yaml/resolve.ts';

/** The value of a field, or why the field cannot take it. */
export type ReadResult = { readonly value: string | number | boolean } | { readonly wrong: string };

const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int: [-(1n << 63n), (1n << 63n) - 1n],
  uint: [0n, (1n << 64n) - 1n],
  uint64: [0n, (1n << 64n) - 1n],
  uint32: [0n, (1n << 32n) - 1n],
};

/** Reports whether `type` is one of Go's integers. */
export function isInteger(type: string): boolean {
  return type in RANGES;
}

/** Reads an integer as go-yaml does, which silently drops a fraction. */
export function readInteger(type: string, resolved: Resolved): ReadResult {
  const [lowest, highest] = RANGES[type] ?? [0n, 0n];
  if (resolved.type === 'int') {
    if (resolved.value < lowest || resolved.value > highest) {
      return {
        wrong: lowest === 0n && resolved.value < 0n ? 'it cannot be negative' : 'the number is too large',
      };
    }
    return { value: Number(resolved.value) };
  }
  if (resolved.type === 'float' && resolved.value <= Number(highest))
    return { value: Math.trunc(resolved.value) };
  return { wrong: 'it must be a whole number, without quotes' };
}

export function readFloat(resolved: Resolved): ReadResult {
  if (resolved.type === 'int' || resolved.type === 'float') return { value: Number(resolved.value) };
  return { wrong: 'it must be a number, without quotes' };
}

export function readBoolean(resolved: Resolved): ReadResult {
  if (resolved.type === 'bool') return { value: resolved.value };
  return { wrong: 'it must be true or false, without quotes' };
}
