import type { Config } from './config.ts';
import { locatingFields } from './fields/locations.ts';
import type { Period } from './period.ts';
import { azureMarks } from './place/azure.ts';
import { isPresent, type Mark, markOf } from './place/mark.ts';
import { s3Marks } from './place/s3.ts';
import { type StoreBlock, storeBlock, usesThanos } from './place/store-block.ts';

/**
 * Where a store is and how data is found in it, in one spelling: two places are the same if all their marks are. The same
 * bucket may be named by an s3:// URL, by fields, through `common.storage`, as a named store, or to the Thanos client.
 */
export interface Place {
  /** The kind of client, such as `s3` or `filesystem`. */
  readonly client: string;
  readonly marks: readonly Mark[];
}

/** A mark that differs between two places; undefined on the side that does not have it. */
export interface Difference {
  readonly name: string;
  readonly was: Mark | undefined;
  readonly is: Mark | undefined;
}

/** The place of an object store by the name that a period gives it: `s3`, `filesystem`, or a named store. */
export function placeOfStore(config: Config, store: string): Place {
  const block = storeBlock(config, store);
  return { client: block.client, marks: [...marksOf(config, block), prefixOf(config)].filter(isPresent) };
}

function marksOf(config: Config, block: StoreBlock): readonly Mark[] {
  if (block.client === 's3') return s3Marks(config, block.path);
  if (block.client === 'azure') return azureMarks(config, block.path);
  return locatingFields(block.pattern).map((field) => markOf(config, `${block.path}.${field}`, field));
}

/** What stands before every key. Source: Loki, pkg/storage/factory.go; pkg/storage/bucket/client.go. */
function prefixOf(config: Config): Mark {
  const isThanos = usesThanos(config);
  const path = isThanos ? 'storage_config.object_store.storage_prefix' : 'storage_config.object_prefix';
  return { name: 'prefix', value: config.text(path).replace(/^\/+|\/+$/g, ''), path };
}

/** The place of the index of a period, which Loki 2.x may keep in another store than the chunks. */
export function placeOfIndex(config: Config, period: Period): Place {
  return placeOfStore(config, indexStore(config, period));
}

/**
 * The store of the index of a period. Loki 2.6 keeps all indexes of a kind in one store; unless it is told which, in that of
 * the last period of the kind.
 */
export function indexStore(config: Config, period: Period): string {
  if (period.shipper === undefined) return period.store;
  const shared = config.text(`storage_config.${period.shipper}.shared_store`);
  if (shared !== '') return shared;
  const last = config.atLeast('2.9')
    ? period
    : config.periods().findLast(({ store }) => store === period.store);
  return last?.objectStore ?? '';
}

/** What differs between two places of the same kind of client. */
export function differencesOf(was: Place, is: Place): Difference[] {
  const names = new Set([...was.marks, ...is.marks].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [before, after] = [was, is].map(({ marks }) => marks.find((mark) => mark.name === name));
    return before?.value === after?.value ? [] : [{ name, was: before, is: after }];
  });
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.client === other.client && differencesOf(one, other).length === 0;
}
