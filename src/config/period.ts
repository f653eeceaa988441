import type { Value } from './config.ts';

/** The block under `storage_config` that keeps the index of each kind of store. */
const SHIPPERS = { tsdb: 'tsdb_shipper', 'boltdb-shipper': 'boltdb_shipper' } as const;

export type ShippedStore = keyof typeof SHIPPERS;
export type Shipper = (typeof SHIPPERS)[ShippedStore];

/** Each kind of index that Loki keeps in the object store, with the block it is set up in. */
export const SHIPPED_STORES = Object.entries(SHIPPERS) as readonly (readonly [ShippedStore, Shipper])[];

/**
 * A period of `schema_config`: how the lines of a time were written, and so how they are found.
 * Source: Loki, pkg/storage/config/schema_config.go.
 */
export class Period {
  /** Where it stands: `schema_config.configs.0`. */
  readonly path: string;
  private readonly read: (path: string) => Value | undefined;

  /** @param read the effective value of a field of the config, by its path */
  constructor(path: string, read: (path: string) => Value | undefined) {
    this.path = path;
    this.read = read;
  }

  /** The path of one of its fields: `index.prefix` is `schema_config.configs.0.index.prefix`. */
  at(field: string): string {
    return `${this.path}.${field}`;
  }

  text(field: string): string {
    return String(this.read(this.at(field)) ?? '');
  }

  number(field: string): number {
    return Number(this.read(this.at(field)) ?? 0);
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

  /** The same with one name for what has two: `aws` is `s3`. */
  get canonicalObjectStore(): string {
    return this.objectStore === 'aws' ? 's3' : this.objectStore;
  }

  /** The schema as written, such as `v13`. */
  get schema(): string {
    return this.text('schema');
  }

  /** 13 of `v13`; undefined where it is not a number. Loki ignores how many `v` surround it. */
  get schemaNumber(): number | undefined {
    const digits = /^v*([-+]?\d+)v*$/.exec(this.schema)?.[1];
    return digits === undefined ? undefined : Number(digits);
  }

  /** The block under `storage_config` that keeps its index, where there is one. */
  get shipper(): Shipper | undefined {
    return Object.hasOwn(SHIPPERS, this.store) ? SHIPPERS[this.store as ShippedStore] : undefined;
  }

  /** Whether its lines may carry structured metadata. Source: Loki, pkg/loki/validation.go. */
  get takesStructuredMetadata(): boolean {
    return this.store === 'tsdb' && (this.schemaNumber ?? 0) >= 13;
  }
}

/** The period that takes the lines of `today`: the last that has begun, else the first. */
export function activePeriod(periods: readonly Period[], today: string): Period | undefined {
  return periods.findLast((period) => period.hasBegun(today)) ?? periods[0];
}
