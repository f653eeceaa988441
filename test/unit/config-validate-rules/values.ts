import type { Row } from './row.ts';

interface Value {
  readonly path: string;
  readonly wrong: string;
  readonly right: string;
  readonly version?: string;
  readonly fineIn?: string;
  readonly says?: RegExp;
  /** Other fields that the rule wants to see. */
  readonly beside?: Readonly<Record<string, string>>;
}

function rowsOf(rule: string, values: readonly Value[]): Row[] {
  return values.map(({ path, wrong, right, beside = {}, ...rest }) => ({
    rule,
    what: `${path}: ${wrong}`,
    ...rest,
    fires: { ...beside, [path]: wrong },
    near: { ...beside, [path]: right },
  }));
}

const cached = { 'query_range.cache_results': 'true' };
const statsCached = { 'query_range.cache_index_stats_results': 'true' };
const S3 = 'storage_config.object_store.s3';

const choices: readonly Value[] = [
  { path: 'ingester.chunk_encoding', wrong: 'zip', right: 'GZIP' },
  { path: 'limits_config.deletion_mode', wrong: 'Disabled', right: 'filter-only' },
  { path: 'limits_config.deletion_mode', wrong: '""', right: 'disabled', says: /must be set/ },
  {
    path: 'compactor.deletion_mode',
    wrong: 'never',
    right: 'filter-only',
    version: '2.6.0',
    fineIn: '2.9.17',
  },
  { path: 'limits_config.tsdb_sharding_strategy', wrong: 'none', right: 'bounded' },
  { path: 'query_range.results_cache.compression', wrong: 'gzip', right: 'snappy', beside: cached },
  {
    path: 'query_range.index_stats_results_cache.compression',
    wrong: 'gzip',
    right: 'snappy',
    beside: statsCached,
  },
  ...['storage_config.aws', 'ruler.storage.s3', 'storage_config.named_stores.aws.one'].flatMap(
    (block): Value[] => [
      { path: `${block}.signature_version`, wrong: 'v2', right: 'v4', fineIn: '2.9.17' },
      { path: `${block}.signature_version`, wrong: 'v3', right: 'v2', version: '2.9.17' },
      { path: `${block}.storage_class`, wrong: 'SNOW', right: 'GLACIER_IR' },
    ],
  ),
  { path: `${S3}.storage_class`, wrong: 'COLD', right: 'SNOW' },
  { path: `${S3}.sse.type`, wrong: 'AES256', right: 'SSE-S3' },
  ...['grpc_client_config', 'query_frontend_grpc_client', 'query_scheduler_grpc_client'].map((client) => ({
    path: `frontend_worker.${client}.grpc_compression`,
    wrong: 'zstd',
    right: 'gzip',
    says: /Use one of gzip, snappy\.$/,
  })),
];

const positive = { wrong: '0', right: '1' };
const exactlyOne = { wrong: '2', right: '1' };

const numbers: readonly Value[] = [
  { path: 'ingester.index_shards', ...positive },
  { path: 'ingester.flush_op_timeout', wrong: '0s', right: '1s', fineIn: '2.6.0' },
  { path: 'ingester.flush_op_backoff.max_retries', ...positive },
  { path: 'ingester.wal.checkpoint_duration', wrong: '0s', right: '1s' },
  { path: 'ingester.wal.disk_full_threshold', wrong: '1.01', right: '1', version: '3.7.6' },
  { path: 'ingester.wal.disk_full_threshold', wrong: '-0.01', right: '0', version: '3.7.6' },
  { path: 'compactor.max_compaction_parallelism', ...positive },
  { path: 'compactor.worker_config.num_sub_workers', ...positive, version: '3.7.6' },
  { path: 'compactor.compactor_ring.num_tokens', ...exactlyOne },
  { path: 'compactor.compactor_ring.replication_factor', ...exactlyOne },
  { path: 'query_scheduler.scheduler_ring.num_tokens', ...exactlyOne },
  { path: 'query_scheduler.scheduler_ring.replication_factor', wrong: '3', right: '2' },
  { path: 'index_gateway.ring.num_tokens', wrong: '64', right: '128' },
  { path: 'pattern_ingester.lifecycler.ring.replication_factor', wrong: '3', right: '1' },
  {
    path: 'pattern_ingester.lifecycler.heartbeat_period',
    wrong: '0s',
    right: '1s',
    version: '3.7.6',
    fineIn: '3.4.3',
  },
  {
    path: 'pattern_ingester.lifecycler.heartbeat_timeout',
    wrong: '0s',
    right: '1s',
    version: '3.7.6',
    fineIn: '3.4.3',
  },
  { path: 'pattern_ingester.volume_threshold', wrong: '2', right: '0.5', version: '3.7.6' },
  {
    path: 'limits_config.tsdb_max_bytes_per_shard',
    wrong: '0',
    right: '1KB',
    version: '3.4.3',
    fineIn: '2.9.17',
  },
  {
    path: 'limits_config.engine_results_cache_time_bucket_interval',
    wrong: '59s',
    right: '1m',
    version: '3.7.6',
  },
  ...[
    ['1500ms', '500ms'],
    ['-1s', '0s'],
  ].map(([wrong = '', right = '']) => ({ path: 'querier.engine.timeout', wrong, right, version: '2.9.17' })),
  {
    path: 'ingester.flush_op_backoff.min_period',
    wrong: '2s',
    right: '1s',
    beside: { 'ingester.flush_op_backoff.max_period': '1s' },
  },
  { path: 'ingester.flush_op_backoff.max_period', wrong: '1ms', right: '1m' },
  { path: 'pattern_ingester.max_chunk_age', wrong: '4h', right: '3h', version: '3.7.6' },
  { path: 'pattern_ingester.pattern_sample_interval', wrong: '2h', right: '1h', version: '3.7.6' },
];

const retention = { 'compactor.retention_enabled': 'true', 'compactor.delete_request_store': 's3' };
const oldRetention = { 'compactor.retention_enabled': 'true' };

const compactor: readonly Row[] = [
  {
    rule: 'delete-request-store',
    what: 'retention without a store for delete requests',
    fires: { 'compactor.retention_enabled': 'true' },
    near: retention,
    fineIn: '2.9.17',
  },
  {
    rule: 'out-of-range',
    what: 'retention at half past every compaction',
    version: '2.9.17',
    fires: { ...oldRetention, 'compactor.apply_retention_interval': '15m' },
    near: { ...oldRetention, 'compactor.apply_retention_interval': '20m' },
  },
  {
    rule: 'out-of-range',
    what: 'retention at an interval of its own, without one of compaction',
    also: 'number-at-start',
    version: '2.9.17',
    fires: {
      ...oldRetention,
      'compactor.apply_retention_interval': '20m',
      'compactor.compaction_interval': '0s',
    },
    near: {
      ...oldRetention,
      'compactor.apply_retention_interval': '0s',
      'compactor.compaction_interval': '0s',
    },
  },
  {
    rule: 'retention-period',
    what: 'a retention of half a day',
    fires: { ...retention, 'limits_config.retention_period': '12h' },
    near: { ...retention, 'limits_config.retention_period': '24h' },
  },
  {
    rule: 'retention-without-compactor',
    level: 'warning',
    what: 'a retention that nothing carries out',
    fires: { 'limits_config.retention_period': '24h' },
    near: { 'limits_config.retention_period': '0s' },
  },
  {
    rule: 'retention-stream-period',
    what: 'a retention of an hour for some streams',
    fires: { 'limits_config.retention_stream.0': `{selector: '{type="usage"}', period: 1h}` },
    near: { 'limits_config.retention_stream.0': `{selector: '{type="usage"}', period: 24h}` },
  },
];

export const valueRows: readonly Row[] = [
  ...rowsOf('invalid-choice', choices),
  ...rowsOf('out-of-range', numbers),
  ...compactor,
];
