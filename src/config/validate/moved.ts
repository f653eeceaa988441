/**
 * What to do about fields that a version removed. The longest matching part of a path counts. Source: Loki, upgrade guide,
 * tools/deprecated-config-checker/deleted-config.yaml, CHANGELOG.
 */
export const MOVED: Readonly<Record<string, string>> = {
  'limits_config.enforce_metric_name': 'Remove it: Loki 3.0 never checks metric names.',
  'ingester.max_transfer_retries': 'Remove it: the write-ahead log replaced transfers.',
  'querier.query_timeout': 'Set limits_config.query_timeout instead.',
  'querier.engine.timeout': 'Set limits_config.query_timeout instead.',
  'query_range.split_queries_by_interval': 'Set limits_config.split_queries_by_interval instead.',
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
  async_cache_write_back_buffer_size: 'Remove it; memcached_client and background have their own settings.',
  async_cache_write_back_concurrency: 'Remove it; background.writeback_goroutines replaces it.',
  'ruler.storage.configdb': 'Keep the rules in an object store or on disk.',
  sse_encryption: 'Set sse.type to SSE-S3 instead.',
  'limits_config.ruler_evaluation_delay_duration': 'Remove it: Loki 3.0 has no such delay.',
  'query_range.forward_headers_list': 'Remove it: nothing replaces it.',
  'query_range.required_query_response_format': 'Set frontend.encoding instead.',
  'ruler.wal_cleaner.deprecatedperiod': 'Set ruler.wal_cleaner.period instead.',
  use_boltdb_shipper_as_backup: 'Remove it: it was only used while TSDB was developed.',
  enable_postings_cache: 'Remove it: it was an experiment that ended.',
  use_buffered_logger: 'Remove it: Loki 3.0 decides that itself.',
  use_sync_logger: 'Remove it: Loki 3.0 decides that itself.',
  printversion: 'Remove it: it is the flag -version.',
  block_builder: 'Remove it: Loki no longer has this experimental component.',
  block_scheduler: 'Remove it: Loki no longer has this experimental component.',
  'dataobj_explorer.storage_bucket_prefix': 'Set dataobj.storage_bucket_prefix instead.',
  'pattern_ingester.metric_aggregation.downsample_period':
    'Set pattern_ingester.metric_aggregation.sample_period instead.',
  'tracing.profiling_enabled': 'Remove it: nothing replaces it.',
};

/** What to do about a removed field, or a field of a removed block, if it is known. */
export function movedTo(path: string): string | undefined {
  return partsOf(path)
    .map((ending) => MOVED[ending])
    .find((advice) => advice !== undefined);
}

/** The endings of a path, longest first, then those of the blocks around it. */
export function partsOf(path: string): string[] {
  const names = path.split('.');
  return names.flatMap((_, cut) => {
    const block = names.slice(0, names.length - cut);
    return block.map((_name, i) => block.slice(i).join('.'));
  });
}
