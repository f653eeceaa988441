import type { Config } from '../config.ts';

/**
 * Blocks and fields that Loki checks and we read only the types of: parts of Loki that collecting usage on AWS has no
 * use for. The real `-verify-config` judges them.
 */
export const LEFT_TO_LOKI: readonly string[] = [
  'block_builder',
  'block_scheduler',
  'bloom_build',
  'bloom_gateway',
  'common.storage.alibabacloud',
  'common.storage.azure',
  'dataobj',
  'distributor.dataobj_tee',
  'ingest_limits',
  'ingest_limits_frontend',
  'ingest_limits_frontend_client',
  'ingester.delegate_stream_limits_enabled',
  'ingester.kafka_ingestion',
  'kafka_config',
  'legacy_read_target',
  'limits_config.bloom_block_encoding',
  'limits_config.otlp_config',
  'limits_config.ruler_alertmanager_config',
  'limits_config.ruler_remote_write_config',
  'pattern_ingester.metric_aggregation.http_client_config',
  'pattern_ingester.pattern_persistence.http_client_config',
  'query_range.shard_aggregations',
  'ruler.alert_relabel_configs',
  'ruler.remote_write',
  'ruler.storage.azure',
  'ruler.wal.remotewrite',
  'ruler_storage',
  'storage_config.alibabacloud',
  'storage_config.azure',
  'storage_config.bigtable',
  'storage_config.bloom_shipper',
  'storage_config.cassandra',
  'storage_config.index_queries_cache_config',
  'storage_config.named_stores.azure',
  'storage_config.object_store.named_stores',
];

/** What the file sets, even if only to null, and only Loki judges. */
export function notJudged(config: Config): string[] {
  return LEFT_TO_LOKI.filter((path) => config.isSet(path) || config.isNulled(path));
}
