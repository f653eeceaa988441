import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { type Condition, type ConfigRule, isOn, plainRules, rowRules } from './rule.ts';

const SPLIT = 'query_range.split_queries_by_interval';
const ADDRESS = 'frontend_worker.frontend_address';

/** Services that read and write. Source: their Validate functions. */
const PLAIN = plainRules([
  {
    name: 'conflict',
    path: 'querier.query_ingester_only',
    when: (config) => config.flag('querier.query_store_only') && config.flag('querier.query_ingester_only'),
    message: 'querier.query_store_only and querier.query_ingester_only exclude each other.',
    fix: 'Keep one of the two.',
  },
  {
    name: 'moved-field',
    path: SPLIT,
    when: (config) => config.has(SPLIT) && config.number(SPLIT) !== 0,
    message: `${SPLIT} is no longer accepted here.`,
    fix: 'Set limits_config.split_queries_by_interval instead.',
  },
  {
    name: 'conflict',
    path: 'ingester.max_transfer_retries',
    when: (config) =>
      config.number('ingester.max_transfer_retries') > 0 &&
      config.flag('ingester.wal.enabled') &&
      !config.atLeast('2.9'),
    message: 'ingester.max_transfer_retries and the write-ahead log exclude each other.',
    fix: 'Set max_transfer_retries: 0.',
  },
  {
    name: 'conflict',
    path: 'distributor.ingester_writes_enabled',
    when: (config) =>
      config.has('distributor.ingester_writes_enabled') &&
      !config.flag('distributor.ingester_writes_enabled') &&
      !config.flag('distributor.kafka_writes_enabled'),
    message: 'Without writes to the ingesters or to Kafka, nothing is stored.',
    fix: 'Set ingester_writes_enabled: true.',
  },
  {
    name: 'conflict',
    path: 'frontend_worker.scheduler_address',
    when: (config) => config.text(ADDRESS) !== '' && config.text('frontend_worker.scheduler_address') !== '',
    message: `${ADDRESS} and frontend_worker.scheduler_address exclude each other.`,
    fix: 'Keep one of the two.',
  },
  ...['query_frontend_grpc_client', 'query_scheduler_grpc_client'].map((block) => ({
    name: 'conflict',
    path: `frontend_worker.${block}`,
    when: (config: Config) =>
      config.differs('frontend_worker.grpc_client_config') && config.differs(`frontend_worker.${block}`),
    message: `frontend_worker.grpc_client_config and ${block} exclude each other.`,
    fix: `Keep ${block}.`,
  })),
  {
    name: 'missing-value',
    path: 'server.log_level',
    when: (config) => config.text('server.log_level') === '',
    message: 'server.log_level must not be empty.',
    fix: 'Remove the line, or write info.',
  },
]);

interface Cache {
  readonly block: string;
  readonly when?: Condition;
}

const RESULT_CACHES: readonly Cache[] = [
  { block: 'query_range.results_cache.cache', when: isOn('query_range.cache_results') },
  {
    block: 'query_range.index_stats_results_cache.cache',
    when: isOn('query_range.cache_index_stats_results'),
  },
];

const CACHES: readonly Cache[] = [
  { block: 'chunk_store_config.chunk_cache_config' },
  { block: 'chunk_store_config.write_dedupe_cache_config' },
  ...RESULT_CACHES,
];

export const queryRules: readonly ConfigRule[] = [
  ...PLAIN,
  ...rowRules('wrong-type', CACHES, wrongFifoSizes),
  ...rowRules('missing-value', RESULT_CACHES, missingCaches),
];

/** Loki 2.x has a cache whose size is a text. */
function* wrongFifoSizes(config: Config, { block }: Cache): Iterable<Violation> {
  const path = `${block}.fifocache.max_size_bytes`;
  if (!config.has(path) || /^(?:\s*\d+(?:\.\d+)?\s*[kmgtpe]?i?b?\s*)?$/i.test(config.text(path))) return;
  yield { path, message: `${path} is not a valid size.`, fix: 'Write it like 1GB.' };
}

/** Loki 3.x turns the embedded cache on where the file has no other, unless the file turns it off. */
function* missingCaches(config: Config, { block }: Cache): Iterable<Violation> {
  const path = `${block}.embedded_cache.enabled`;
  const isOff = config.settings.get(path)?.value === false || config.isNulled(path);
  const others = ['memcached_client.host', 'memcached_client.addresses', 'redis.endpoint'];
  if (!config.atLeast('3.0') || !isOff) return;
  if (others.some((field) => config.text(`${block}.${field}`) !== '')) return;
  yield {
    path,
    message: `${block} has no cache to use.`,
    fix: 'Enable embedded_cache, or name a memcached.',
  };
}
