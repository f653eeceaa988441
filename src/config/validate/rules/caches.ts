import type { Config } from '../../config.ts';
import { periods } from '../common.ts';
import { fail, type Rule, type Subject } from './rule.ts';

/** Caches that are used and not there. Source: Loki, pkg/storage/chunk/cache and pkg/loki/validation.go. */
export const cacheRules: readonly Rule[] = [fifoSizes, caches];

const INDEX_CACHE = 'storage_config.index_queries_cache_config';

function isCached(config: Config, cache: string): boolean {
  if (
    config.text(`${cache}.memcached_client.host`) !== '' ||
    config.text(`${cache}.memcached_client.addresses`) !== ''
  )
    return true;
  return config.text(`${cache}.redis.endpoint`) !== '' || config.flag(`${cache}.embedded_cache.enabled`);
}

/** The caches of query results that the file makes Loki use. */
function resultCaches(config: Config): string[] {
  return [
    ...(config.flag('query_range.cache_results') ? ['query_range.results_cache.cache'] : []),
    ...(config.flag('query_range.cache_index_stats_results')
      ? ['query_range.index_stats_results_cache.cache']
      : []),
  ];
}

/** Loki 2.x had a cache with a size in words. */
function fifoSizes(subject: Subject): void {
  const { config } = subject;
  const caches = [
    'chunk_store_config.chunk_cache_config',
    'chunk_store_config.write_dedupe_cache_config',
    INDEX_CACHE,
  ];
  for (const cache of [...caches, ...resultCaches(config)]) {
    const size = `${cache}.fifocache.max_size_bytes`;
    if (!config.has(size) || isFifoSize(config.text(size))) continue;
    fail(subject, 'wrong-type', size, `${size} is no size.`, 'Write it like 1GB.');
  }
}

/** Loki 3.x turns the embedded cache on where the file has no other, unless the file turns it off. */
function caches(subject: Subject): void {
  const { config } = subject;
  if (!config.atLeast('3.0')) return;
  if (periods(config).length > 0 && isCached(config, INDEX_CACHE)) indexCache(subject);
  for (const cache of resultCaches(config)) {
    const embedded = `${cache}.embedded_cache.enabled`;
    const off = config.settings.get(embedded)?.value === false || config.isNulled(embedded);
    if (!off || isCached(config, cache)) continue;
    fail(
      subject,
      'missing-value',
      embedded,
      `${cache} has no cache to use.`,
      'Enable embedded_cache, or name a memcached.',
    );
  }
}

function isFifoSize(text: string): boolean {
  return text === '' || /^\d+(?:\.\d+)?\s*(?:[kmgtpe]?i?b?)$/i.test(text.trim());
}

function indexCache(subject: Subject): void {
  const { config, today } = subject;
  const active =
    periods(config).findLast((period) => config.text(`${period}.from`) <= today) ?? 'schema_config.configs.0';
  const store = config.text(`${active}.store`);
  const validity = config.number('storage_config.index_cache_validity');
  const retain = config.settings.get('ingester.chunk_retain_period')?.value;
  const effective =
    retain === undefined && store === 'boltdb-shipper'
      ? validity + 60e9
      : config.number('ingester.chunk_retain_period');
  if (store === 'tsdb' || effective >= validity) return;
  fail(
    subject,
    'out-of-range',
    'ingester.chunk_retain_period',
    'ingester.chunk_retain_period must not be less than storage_config.index_cache_validity.',
    'Remove it.',
  );
}
