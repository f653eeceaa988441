import { formatDuration } from '../duration.ts';
import { fieldAt, fieldsOf } from '../fields/tree.ts';
import { parseGoDuration } from '../fields/values/durations.ts';
import { parseByteSize } from '../fields/values/sizes.ts';
import type { ShippedStore } from '../period.ts';
import type { TreeValue } from '../tree.ts';
import { movedTo, partsOf } from '../validate/moved.ts';
import type { Draft } from './draft.ts';

/** Moves a field to its successor in the new version; false if there is none, so that the field is only removed. */
type Migration = (field: RemovedField) => boolean;

interface RemovedField {
  readonly draft: Draft;
  readonly path: string;
  readonly value: TreeValue;
  readonly why: string;
  /** The Loki version that the config will be for. */
  readonly version: string;
  /** The value of a field before any field was moved: one field can decide what another means. */
  readonly before: Draft['get'];
}

/** By the part of the path that names the field; all other fields have no successor. */
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

/** Moves or removes every field that Loki `from` has and Loki `version` does not have. */
export function moveRemovedFields(draft: Draft, from: string, version: string): void {
  const leaves = draft.leaves();
  const values = new Map(leaves);
  const before = (path: string) => values.get(path);
  for (const [path, value] of leaves) {
    if (!has(from, path) || has(version, path)) continue;
    const parts = partsOf(path).map((part) => part.replace(/^named_stores\.aws\.[^.]+\./, ''));
    const migrate = parts.map((part) => MIGRATIONS[part]).find((found) => found !== undefined);
    const why = `Loki ${version} does not have it. ${movedTo(path) ?? 'Nothing replaces it.'}`;
    if (!migrate?.({ draft, path, value, why, version, before })) draft.remove(path, why);
  }
}

function has(version: string, path: string): boolean {
  return fieldAt(fieldsOf(version).root, path) !== undefined;
}

type Convert = (value: TreeValue) => TreeValue | undefined;

/** Moves a value to another field, unless that is set or the version does not have it. */
function to(successor: string, convert: Convert = (value) => value): Migration {
  return ({ draft, path, value, why, version }) => {
    // What a variable brings cannot be converted here.
    const isVariable = typeof value === 'string' && value.includes('${');
    const converted = isVariable ? value : convert(value);
    if (converted === undefined || draft.get(successor) !== undefined || !has(version, successor))
      return false;
    draft.move(path, { path: successor, value: converted }, why);
    return true;
  };
}

/** Durations of `limits_config` need the unit that a Go duration may leave out, and have no unit below `ms`. */
function goDuration(value: TreeValue): TreeValue | undefined {
  const nanoseconds = typeof value === 'number' ? value : parseGoDuration(String(value));
  return nanoseconds === undefined ? undefined : formatDuration(Math.ceil(nanoseconds / 1e6) * 1e6);
}

/** Loki 2.x only uses it if `match_max_concurrent` is off. */
function parallelism(field: RemovedField): boolean {
  return (
    field.before('frontend_worker.match_max_concurrent') === false && to('querier.max_concurrent')(field)
  );
}

function encryption({ draft, path, value, why }: RemovedField): boolean {
  const type = path.replace(/sse_encryption$/, 'sse.type');
  if (value !== true || draft.get(type) !== undefined) return false;
  draft.move(path, { path: type, value: 'SSE-S3' }, why);
  return true;
}

/** A setting of the cache, if it was in use; the successor means the same under another name. */
function cache(name: string, convert?: Convert): Migration {
  return (field) => {
    const block = field.path.replace(/\.(?:enable_fifocache|fifocache\..*)$/, '');
    if (field.before(`${block}.enable_fifocache`) !== true) return false;
    return to(`${block}.embedded_cache.${name}`, convert)(field);
  };
}

function megabytes(value: TreeValue): TreeValue | undefined {
  const bytes = parseByteSize(String(value));
  return bytes === undefined ? undefined : Math.max(1, Math.round(bytes / 2 ** 20));
}

/** Loki 3.x has the prefix in each period whose index was written with it. */
function keyPrefix(store: ShippedStore): Migration {
  return ({ draft, path, value, why, version }) => {
    if (value === 'index/') return false;
    const successors = draft
      .periods()
      .filter((period) => period.store === store)
      .map((period) => period.at('index.path_prefix'))
      .filter((successor) => draft.get(successor) === undefined && has(version, successor));
    for (const successor of successors)
      draft.set(successor, value, `The index of this period is under ${String(value)}.`);
    draft.remove(path, why);
    return true;
  };
}
