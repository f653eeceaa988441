import type { FieldValue } from './config.ts';
import { at, isCollection, type Tree } from './tree.ts';

/** The block under `storage_config` that configures each kind of index that Loki keeps in the object store. */
const SHIPPERS = { tsdb: 'tsdb_shipper', 'boltdb-shipper': 'boltdb_shipper' } as const;

export type ShippedStore = keyof typeof SHIPPERS;
export type Shipper = (typeof SHIPPERS)[ShippedStore];

/** Each kind of index that Loki keeps in the object store, with the block that configures it. */
export const SHIPPED_STORES = Object.entries(SHIPPERS) as readonly (readonly [ShippedStore, Shipper])[];

/** Databases that keep chunks in tables; object stores have none. Source: Loki, schema_config.go, PeriodConfig.validate. */
export const CHUNK_DATABASES: readonly string[] = [
  'aws-dynamo',
  'bigtable',
  'bigtable-hashed',
  'cassandra',
  'gcp',
  'gcp-columnkey',
  'grpc-store',
];

/** Where a config lists its periods. */
export const PERIODS = 'schema_config.configs';

/**
 * A period of `schema_config`: how Loki wrote the lines of a span of time, and so how it finds them.
 * Source: Loki, pkg/storage/config/schema_config.go.
 */
export class Period {
  /** Where it is in the config: `schema_config.configs.0`. */
  readonly path: string;
  private readonly read: (path: string) => FieldValue | undefined;

  /** @param read the effective value of a field of the config, by its path */
  constructor(path: string, read: (path: string) => FieldValue | undefined) {
    this.path = path;
    this.read = read;
  }

  /** The path of one of its fields: `index.prefix` is `schema_config.configs.0.index.prefix`. */
  at(field: string): string {
    return `${this.path}.${field}`;
  }

  get(field: string): FieldValue | undefined {
    return this.read(this.at(field));
  }

  text(field: string): string {
    return String(this.get(field) ?? '');
  }

  number(field: string): number {
    return Number(this.get(field) ?? 0);
  }

  /** Its first day, `2024-12-31` in UTC; Loki takes 1970 for a missing one. */
  get from(): string {
    return this.text('from') || '1970-01-01';
  }

  hasBegun(today: string): boolean {
    return this.from <= today;
  }

  /** The index store, such as `tsdb`. */
  get store(): string {
    return this.text('store');
  }

  /** The store of the chunks as written, such as `aws`, `s3` or the name of a named store. */
  get objectStore(): string {
    return this.text('object_store');
  }

  /** Where the chunks go: the object store, or else the index store. */
  get chunkStore(): string {
    return this.objectStore || this.store;
  }

  get hasChunkTables(): boolean {
    return CHUNK_DATABASES.includes(this.chunkStore);
  }

  get canonicalObjectStore(): string {
    return canonicalStore(this.objectStore);
  }

  /** The schema as written, such as `v13`. */
  get schema(): string {
    return this.text('schema');
  }

  /** 13 for `v13`; undefined if it is not a number. Loki ignores how many `v` surround it. */
  get schemaNumber(): number | undefined {
    const digits = /^v*([-+]?\d+)v*$/.exec(this.schema)?.[1];
    return digits === undefined ? undefined : Number(digits);
  }

  /** The block under `storage_config` that configures its index, if there is one. */
  get shipper(): Shipper | undefined {
    return Object.hasOwn(SHIPPERS, this.store) ? SHIPPERS[this.store as ShippedStore] : undefined;
  }

  /** Whether its lines may carry structured metadata. Source: Loki, pkg/loki/validation.go. */
  get takesStructuredMetadata(): boolean {
    return this.store === 'tsdb' && (this.schemaNumber ?? 0) >= 13;
  }
}

/** The periods of a config that is still plain YAML, in the order of the file. */
export function periodsOf(tree: Tree): Period[] {
  const list = at(tree, PERIODS);
  if (!Array.isArray(list)) return [];
  const read = (path: string): FieldValue | undefined => {
    const value = at(tree, path);
    return isCollection(value) ? undefined : (value ?? undefined);
  };
  return list.map((_, i) => new Period(`${PERIODS}.${i}`, read));
}

/** The period that takes the lines of `today`: the last that has begun, otherwise the first. */
export function activePeriod(periods: readonly Period[], today: string): Period | undefined {
  return periods.findLast((period) => period.hasBegun(today)) ?? periods[0];
}

/** One name for an object store that has two: `aws` is `s3`. */
export function canonicalStore(name: string): string {
  return name === 'aws' ? 's3' : name;
}
