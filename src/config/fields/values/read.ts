import type { YamlScalar } from '../../yaml/nodes.ts';
import { resolve } from '../../yaml/resolve.ts';
import { readDuration, readPrometheusDuration } from './durations.ts';
import { isInteger, type ReadResult, readBoolean, readFloat, readInteger } from './numbers.ts';
import { readByteSize, readUnitBytes } from './sizes.ts';
import { readText } from './texts.ts';

/**
 * Reads a scalar that is not null for a field of `type` as Loki does. Durations become nanoseconds, sizes bytes. A `url` field
 * accepts an empty text; for every other type, the type decides.
 */
export function readValue(type: string, scalar: YamlScalar): ReadResult {
  const text = scalar.value;
  if (isInteger(type)) return readInteger(type, resolve(scalar));
  switch (type) {
    case 'bool':
      return readBoolean(resolve(scalar));
    case 'float':
      return readFloat(resolve(scalar));
    case 'duration':
      return readDuration(resolve(scalar), text);
    case 'prom-duration':
      return readPrometheusDuration(text);
    case 'bytesize':
      return readByteSize(text);
    case 'bytes':
      return readUnitBytes(text);
    default:
      if (STRUCTS.includes(type) && scalar.tag === '' && /^(?:null|~)$/.test(text))
        return { wrong: 'Loki cannot read this word in quotes here' };
      return readText(type, text);
  }
}

const READ_BY_YAML = ['bool', 'float', 'duration', 'string'];

/** Go structs and lists that take any text but `null` and `~`, which go-yaml reads as null and cannot put into one. */
const STRUCTS = ['secret', 'url', 'regex', 'text-list'];

/**
 * Reports whether Go's type reads its text itself. go-yaml passes `Null` and `NULL` to such a type as an empty text, but not
 * `null` and `~`. Source: yaml.v2, decode.go, prepare.
 */
export function readsItself(type: string): boolean {
  return !isInteger(type) && !READ_BY_YAML.includes(type);
}

/** Reports whether a field of this type accepts a value in quotes. */
export function takesQuotes(type: string): boolean {
  return !isInteger(type) && !['bool', 'float'].includes(type);
}

/** Reports whether a field of this type accepts any text, or any URL. */
export function isFreeText(type: string): boolean {
  return ['string', 'secret', 'url'].includes(type);
}

/** Reads a default of the field table as `readValue` reads the same text in a file. */
export function readDefault(type: string, value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string') return value;
  const read = readValue(type, { kind: 'scalar', value, plain: true, tag: '', start: 0, end: 0 });
  return 'value' in read ? read.value : value;
}
