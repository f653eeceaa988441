/** What became of fields that a version removed. The longest ending that fits a path counts. Source: Loki's upgrade guide. */
const MOVED: Readonly<Record<string, string>> = {
  'limits_config.enforce_metric_name': 'Remove it: Loki 3.0 never looks at metric names.',
  'ingester.max_transfer_retries': 'Remove it: the write-ahead log replaced transfers.',
  'querier.query_timeout': 'Set limits_config.query_timeout instead.',
  'querier.engine.timeout': 'Set limits_config.query_timeout instead.',
  'query_range.split_queries_by_interval': 'Set limits_config.split_queries_by_interval instead.',
  'query_range.max_retries_per_request': 'Set query_range.max_retries instead.',
  'chunk_store_config.max_look_back_period': 'Set limits_config.max_query_lookback instead.',
  'compactor.deletion_mode': 'Set limits_config.deletion_mode instead.',
  'compactor.shared_store':
    'Remove it; with retention, set compactor.delete_request_store to the object store.',
  'compactor.shared_store_key_prefix':
    'Set path_prefix under index in schema_config instead, if it was not index/.',
  shared_store: 'Remove it: object_store in schema_config says where the index goes.',
  shared_store_key_prefix: 'Set path_prefix under index in schema_config instead, if it was not index/.',
  'frontend_worker.parallelism': 'Set querier.max_concurrent instead.',
  'frontend_worker.match_max_concurrent': 'Remove it: querier.max_concurrent is always used.',
  enable_fifocache: 'Use embedded_cache.enabled instead.',
  fifocache: 'Use embedded_cache instead (max_size_mb, ttl).',
  async_cache_write_back_buffer_size:
    'Remove it; memcached_client and background have settings of their own.',
  async_cache_write_back_concurrency: 'Remove it; background.writeback_goroutines is its successor.',
  'ruler.storage.configdb': 'Keep the rules in an object store or on disk.',
  sse_encryption: 'Set sse.type to SSE-S3 instead.',
  'limits_config.allow_deletes': 'Set limits_config.deletion_mode instead.',
  'limits_config.unordered_writes': 'Remove it: unordered writes are always accepted.',
};

/** What to do about a field that is gone, if it is one of those that have a successor. */
export function movedTo(path: string): string | undefined {
  let ending = path;
  for (;;) {
    const advice = MOVED[ending];
    if (advice !== undefined) return advice;
    const dot = ending.indexOf('.');
    if (dot === -1) return undefined;
    ending = ending.slice(dot + 1);
  }
}
