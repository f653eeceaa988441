import type { Config, FieldValue } from '../config.ts';
import { parseDecimalSize } from '../fields/values/sizes.ts';
import type { OldNames } from './old-names.ts';

const RESULTS = 'query_range.results_cache.cache';

/** Caches that Loki 2.x turns on in memory where the file names no other; of these, `RESULTS` in a size of its own. */
const AUTOMATIC = [
  'chunk_store_config.chunk_cache_config',
  RESULTS,
  'query_range.index_stats_results_cache.cache',
];

const CACHES = [
  ...AUTOMATIC,
  'chunk_store_config.chunk_cache_config_l2',
  'chunk_store_config.write_dedupe_cache_config',
  'storage_config.index_queries_cache_config',
];

const OTHERS = ['memcached_client.host', 'memcached_client.addresses', 'redis.endpoint'];

/** A cache in memory: `embedded_cache` today, and of both in Loki 2.9. Source: Loki 2.x, cache.go, fifo_cache.go. */
export function cacheNames(): OldNames[] {
  return CACHES.flatMap((block) => {
    const [fifo, today] = [`${block}.fifocache`, `${block}.embedded_cache`];
    const enable = `${block}.enable_fifocache`;
    const counts = (field: string) => (config: Config) => (isInUse(config, block, field) ? field : undefined);
    const either = (old: string, newer: string) => (config: Config) =>
      counts(Number(config.said(`${fifo}.${old}`) ?? 0) > 0 ? `${fifo}.${old}` : `${fifo}.${newer}`)(config);
    return [
      { means: `${today}.enabled`, fields: [enable], obeyed: counts(enable) },
      {
        means: `${today}.max_size_mb`,
        fields: [`${fifo}.max_size_bytes`],
        obeyed: counts(`${fifo}.max_size_bytes`),
        convert: megabytes,
      },
      {
        means: `${today}.max_size_items`,
        fields: [`${fifo}.size`, `${fifo}.max_size_items`],
        obeyed: either('size', 'max_size_items'),
      },
      {
        means: `${today}.ttl`,
        fields: [`${fifo}.validity`, `${fifo}.ttl`],
        obeyed: either('validity', 'ttl'),
      },
    ];
  });
}

/** Whether a field of the cache counts: the file turns the cache on, or sets the field of one that Loki turns on. */
function isInUse(config: Config, block: string, field: string): boolean {
  if (config.said(`${block}.embedded_cache.enabled`) === true) return false;
  const hasOther = OTHERS.some((other) => (config.said(`${block}.${other}`) ?? '') !== '');
  const isAutomatic = AUTOMATIC.includes(block) && !hasOther;
  if (isAutomatic && block === RESULTS && /(?:max_size_bytes|ttl)$/.test(field) && isSizedByLoki(config))
    return false;
  return config.said(`${block}.enable_fifocache`) === true || (isAutomatic && config.isSet(field));
}

/** Loki 2.x gives the cache of results 1GB and 1h; 2.9 only where the file does not turn it on. */
function isSizedByLoki(config: Config): boolean {
  return !config.atLeast('2.9') || config.said(`${RESULTS}.enable_fifocache`) !== true;
}

/** Loki counts a million bytes as one, today as then. */
function megabytes(value: FieldValue): FieldValue {
  const bytes = parseDecimalSize(String(value)) ?? 0;
  return bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1e6));
}
