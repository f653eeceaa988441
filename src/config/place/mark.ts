import { posix } from 'node:path';
import type { Config } from '../config.ts';
import { withoutCredentials } from '../secrets.ts';

/** One thing that says where a store is, or how data is found in it. */
export interface Mark {
  /** The same for the same thing, whichever client it is said to: `bucket`, `endpoint`. */
  readonly name: string;
  /** In one spelling, and without credentials. Empty where it says nothing. */
  readonly value: string;
  /** The field that says it. */
  readonly path: string;
}

export function isPresent({ value }: Mark): boolean {
  return value !== '';
}

/** Fields of different clients that say the same. */
const NAMES: Readonly<Record<string, string>> = {
  bucket_name: 'bucket',
  bucketnames: 'bucket',
  dir: 'directory',
};

const SPELLINGS: Readonly<Record<string, (value: string) => string>> = {
  auth_url: address,
  dir: folder,
  directory: folder,
  dynamodb_url: withoutCredentials,
  endpoint: address,
  server_address: address,
};

/** The mark of a field that says one thing by itself. */
export function markOf(config: Config, path: string, field: string): Mark {
  const value = config.text(path);
  return { name: NAMES[field] ?? field, value: SPELLINGS[field]?.(value) ?? value, path };
}

/** A folder in one spelling: `./chunks/` is `chunks`. */
export function folder(path: string): string {
  return path === '' ? '' : posix.normalize(path).replace(/(?<=.)\/$/, '');
}

/** A host with its port and path in one spelling, whether it is spoken to in TLS or not. */
export function address(url: string): string {
  return withoutCredentials(url)
    .replace(/^[a-z\d+.-]+:\/\/(?:…@)?/i, '')
    .replace(/\/+$/, '')
    .replace(/^[^/]*/, (host) => host.toLowerCase());
}
