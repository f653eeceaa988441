import { fieldAt, fieldsOf } from '../fields/tree.ts';
import { parseGoDuration } from '../fields/values/durations.ts';
import { parseByteSize } from '../fields/values/sizes.ts';
import { duration } from '../guard/change.ts';
import { isTree, type Value } from '../tree.ts';
import { movedTo, partsOf } from '../validate/moved.ts';
import type { Draft } from './draft.ts';

/** Sets the successor of a field that the new version does not have; false where it has none, so that it is only removed. */
type Migration = (field: Removed) => boolean;

interface Removed {
  readonly draft: Draft;
  readonly path: string;
  readonly value: Value;
  readonly why: string;
  /** The Loki version that the config is for now. */
  readonly version: string;
  /** Values as they were before any of them was moved: the place of one tells what another means. */
  readonly before: Draft['get'];
}

/** By the part of the path that names them; every other field has no successor. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  'querier.query_timeout': to('limits_config.query_timeout', goDuration),
  'querier.engine.timeout': to('limits_config.query_timeout', goDuration),
  'query_range.split_queries_by_interval': to('limits_config.split_queries_by_interval', goDuration),
  'query_range.required_query_response_format': to('frontend.encoding'),
  'chunk_store_config.max_look_back_period': to('limits_config.max_query_lookback'),
  'compactor.deletion_mode': to('limits_config.deletion_mode'),
  'compactor.shared_store_key_prefix': to('compactor.delete_request_store_key_prefix'),
  'ruler.wal_cleaner.deprecatedperiod': to('ruler.wal_cleaner.period'),
  'dataobj_explorer.storage_bucket_prefix': to('dataobj.storage_bucket_prefix'),
  'pattern_ingester.metric_aggregation.downsample_period': to(
    'pattern_ingester.metric_aggregation.sample_period',
  ),
  'frontend_worker.parallelism': parallelism,
  'storage_config.boltdb_shipper.shared_store_key_prefix': keyPrefix('boltdb-shipper'),
  'storage_config.tsdb_shipper.shared_store_key_prefix': keyPrefix('tsdb'),
  sse_encryption: encryption,
  enable_fifocache: cache('enabled'),
  'fifocache.max_size_bytes': cache('max_size_mb', megabytes),
  'fifocache.max_size_items': cache('max_size_items'),
  'fifocache.size': cache('max_size_items'),
  'fifocache.ttl': cache('ttl'),
  'fifocache.validity': cache('ttl'),
};

/** Moves or removes every field that Loki `from` has and Loki `version` does not. */
export function moveRemovedFields(draft: Draft, from: string, version: string): void {
  const leaves = draft.leaves();
  const values = new Map(leaves);
  const before = (path: string) => values.get(path);
  for (const [path, value] of leaves) {
    if (!has(from, path) || has(version, path)) continue;
    const parts = partsOf(path).map((part) => part.replace(/^named_stores\.aws\.[^.]+\./, ''));
    const migrate = parts.map((part) => MIGRATIONS[part]).find((found) => found !== undefined);
    const why = `Loki ${version} does not have it. ${movedTo(path) ?? 'It has no successor.'}`;
    if (!migrate?.({ draft, path, value, why, version, before })) draft.remove(path, why);
  }
}

function has(version: string, path: string): boolean {
  return fieldAt(fieldsOf(version).root, path) !== undefined;
}

/** The same value in another place, unless something is there or the version does not have it. */
function to(place: string, convert: (value: Value) => Value | undefined = (value) => value): Migration {
  return ({ draft, path, value, why, version }) => {
    const converted = convert(value);
    if (converted === undefined || draft.get(place) !== undefined || !has(version, place)) return false;
    draft.move(path, place, converted, why);
    return true;
  };
}

/** Fields of `limits_config` need the unit that a Go duration may leave out. */
function goDuration(value: Value): Value | undefined {
  const nanoseconds = typeof value === 'number' ? value : parseGoDuration(String(value));
  return nanoseconds === undefined ? undefined : duration(Math.ceil(nanoseconds / 1e6) * 1e6);
}

/** In 2.x it only counts where `match_max_concurrent` is off. */
function parallelism(field: Removed): boolean {
  return (
    field.before('frontend_worker.match_max_concurrent') === false && to('querier.max_concurrent')(field)
  );
}

function encryption({ draft, path, value, why }: Removed): boolean {
  const type = path.replace(/sse_encryption$/, 'sse.type');
  if (value !== true || draft.get(type) !== undefined) return false;
  draft.move(path, type, 'SSE-S3', why);
  return true;
}

/** A setting of a cache that was in use: its successor has the same meaning under another name. */
function cache(name: string, convert?: (value: Value) => Value | undefined): Migration {
  return (field) => {
    const block = field.path.replace(/\.(?:enable_fifocache|fifocache\..*)$/, '');
    if (field.before(`${block}.enable_fifocache`) !== true) return false;
    return to(`${block}.embedded_cache.${name}`, convert)(field);
  };
}

function megabytes(value: Value): Value | undefined {
  const bytes = parseByteSize(String(value));
  return bytes === undefined ? undefined : Math.max(1, Math.round(bytes / 2 ** 20));
}

/** Loki 3.x has it in each period that the index was written in. */
function keyPrefix(store: string): Migration {
  return ({ draft, path, value, why, version }) => {
    const configs = draft.get('schema_config.configs');
    const periods = Array.isArray(configs) ? [...configs.entries()] : [];
    const places = periods
      .filter(([, period]) => isTree(period) && period['store'] === store)
      .map(([i]) => `schema_config.configs.${i}.index.path_prefix`)
      .filter((place) => draft.get(place) === undefined && has(version, place));
    if (value === 'index/') return false;
    for (const place of places)
      draft.set(place, value, `The index of this period is below ${String(value)}.`);
    draft.remove(path, why);
    return true;
  };
}
