import type { Config, FieldValue } from '../config.ts';
import { MINUTE } from '../duration.ts';
import { expand } from '../validate/rules/expand.ts';
import { cacheNames } from './caches.ts';

/** A field of today, and those that said the same to older versions. */
export interface OldNames {
  readonly means: string;
  readonly fields: readonly string[];
  /**
   * Which of the old fields counts in a version that has them, set or by default; undefined where today's counts, or neither
   * does anything. It decides what a file means that sets both.
   */
  readonly obeyed: (config: Config) => string | undefined;
  /** What the value of the old field is in today's; the same by default. */
  readonly convert?: (value: FieldValue) => FieldValue;
}

const LOOKBACK = 'chunk_store_config.max_look_back_period';
const TIMEOUT = 'limits_config.query_timeout';
const QUERIER_TIMEOUT = 'querier.query_timeout';
const ENGINE_TIMEOUT = 'querier.engine.timeout';
const SPLIT = 'limits_config.split_queries_by_interval';
const OLD_SPLIT = 'query_range.split_queries_by_interval';
const DELETION_MODE = 'limits_config.deletion_mode';
const OLD_DELETION_MODE = 'compactor.deletion_mode';
const CLEANER = 'ruler.wal_cleaner';

const NAMES: readonly OldNames[] = [
  {
    // It goes over the limit, be that set or not. Source: Loki 2.x, pkg/loki/loki.go.
    means: 'limits_config.max_query_lookback',
    fields: [LOOKBACK],
    obeyed: (config) => (saidNumber(config, LOOKBACK) > 0 ? LOOKBACK : undefined),
  },
  { means: TIMEOUT, fields: [QUERIER_TIMEOUT, ENGINE_TIMEOUT], obeyed: obeyedTimeout },
  {
    // Loki 2.x refuses the old one, unless it is 0, and says where to set it.
    means: SPLIT,
    fields: [OLD_SPLIT],
    obeyed: (config) => (saidNumber(config, OLD_SPLIT) > 0 && !config.isSet(SPLIT) ? OLD_SPLIT : undefined),
  },
  {
    // Loki 2.9 ignores the old one. Without retention, neither does anything. Source: Loki, compactor.go.
    means: DELETION_MODE,
    fields: [OLD_DELETION_MODE],
    obeyed: (config) =>
      !config.has(DELETION_MODE) &&
      (config.flag('compactor.retention_enabled') || config.isSet(OLD_DELETION_MODE))
        ? OLD_DELETION_MODE
        : undefined,
  },
  {
    means: 'compactor.delete_request_store_key_prefix',
    fields: ['compactor.shared_store_key_prefix'],
    obeyed: () => 'compactor.shared_store_key_prefix',
  },
  {
    // For each query frontend or scheduler; there is one, unless this is a cluster of queriers.
    means: 'querier.max_concurrent',
    fields: ['frontend_worker.parallelism', 'frontend_worker.match_max_concurrent'],
    obeyed: (config) =>
      config.said('frontend_worker.match_max_concurrent') === false
        ? 'frontend_worker.parallelism'
        : undefined,
  },
  {
    means: 'frontend.encoding',
    fields: ['query_range.required_query_response_format'],
    // Every other word means JSON. Source: Loki 2.9, queryrange/roundtrip.go.
    obeyed: (config) =>
      config.said('query_range.required_query_response_format') === 'protobuf'
        ? 'query_range.required_query_response_format'
        : undefined,
  },
  {
    means: `${CLEANER}.period`,
    fields: [`${CLEANER}.deprecatedperiod`],
    obeyed: (config) =>
      saidNumber(config, `${CLEANER}.deprecatedperiod`) !== 0 && saidNumber(config, `${CLEANER}.period`) === 0
        ? `${CLEANER}.deprecatedperiod`
        : undefined,
  },
  {
    means: 'pattern_ingester.metric_aggregation.sample_period',
    fields: ['pattern_ingester.metric_aggregation.downsample_period'],
    obeyed: () => 'pattern_ingester.metric_aggregation.downsample_period',
  },
  {
    means: 'dataobj.storage_bucket_prefix',
    fields: ['dataobj_explorer.storage_bucket_prefix'],
    obeyed: () => 'dataobj_explorer.storage_bucket_prefix',
  },
];

function saidNumber(config: Config, path: string): number {
  return Number(config.said(path) ?? 0);
}

/**
 * The shorter of two, both of which end a query. Loki 2.9 takes the limit for the one of the engine, unless it is 1m, its
 * default, even if the file says 1m. Source: Loki, 2.6 querier/http.go; 2.9 pkg/loki/loki.go, AdjustForTimeoutsMigration.
 */
function obeyedTimeout(config: Config): string | undefined {
  const querier = saidNumber(config, QUERIER_TIMEOUT) || Number.POSITIVE_INFINITY;
  const byEngine = !config.has(TIMEOUT) || saidNumber(config, TIMEOUT) === MINUTE;
  const other = byEngine ? ENGINE_TIMEOUT : TIMEOUT;
  if (querier <= saidNumber(config, other)) return QUERIER_TIMEOUT;
  return byEngine ? ENGINE_TIMEOUT : undefined;
}

const S3_BLOCKS = [
  'common.storage.s3',
  'ruler.storage.s3',
  'storage_config.aws',
  'storage_config.named_stores.aws.*',
];

/** Of both, Loki 2.x obeys today's. Source: Loki 2.x, s3_storage_client.go, buildSSEParsedConfig. */
function encryptionName(block: string): OldNames {
  const [means, field] = [`${block}.sse.type`, `${block}.sse_encryption`];
  return {
    means,
    fields: [field],
    obeyed: (config) =>
      config.said(field) === true && (config.said(means) ?? '') === '' ? field : undefined,
    convert: () => 'SSE-S3',
  };
}

/** The old names of all fields; a `*` is each key that the config has there. */
export function oldNames(config: Config): OldNames[] {
  const blocks = S3_BLOCKS.flatMap((block) => expand(config, block));
  return [...NAMES, ...cacheNames(), ...blocks.map(encryptionName)];
}

/** The old field that counts in the version of the config, if there is one. */
export function obeyedField(config: Config, { obeyed }: OldNames): string | undefined {
  const field = obeyed(config);
  return field !== undefined && config.has(field) ? field : undefined;
}

/** Makes today's fields say what their old names mean to the version of the config. */
export function applyOldNames(config: Config): void {
  for (const names of oldNames(config)) {
    const by = obeyedField(config, names);
    const value = by === undefined ? undefined : config.said(by);
    if (by !== undefined && value !== undefined)
      config.overrule(names.means, { by, value: names.convert?.(value) ?? value });
  }
}
