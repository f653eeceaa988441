import { fail, type Rule, type Subject } from './rule.ts';

/** Reading and writing services of every process. Source: their Validate functions. */
export const queryRules: readonly Rule[] = [queries, ingester, frontendWorker, server];

/** Reports two fields that exclude each other and are both set. */
export function either(subject: Subject, a: string, b: string): void {
  const { config } = subject;
  if (!config.has(a) || !config.has(b)) return;
  const on = (path: string) =>
    config.flag(path) || (config.text(path) !== '' && config.text(path) !== 'false');
  if (on(a) && on(b))
    fail(subject, 'conflict', b, `${a} and ${b} exclude each other.`, 'Keep one of the two.');
}

function queries(subject: Subject): void {
  const { config } = subject;
  if (config.flag('querier.query_store_only'))
    either(subject, 'querier.query_store_only', 'querier.query_ingester_only');
  if (
    config.keys('query_range.shard_aggregations').length > 0 ||
    config.text('query_range.shard_aggregations') !== ''
  ) {
    if (!config.flag('query_range.parallelise_shardable_queries')) {
      fail(
        subject,
        'conflict',
        'query_range.shard_aggregations',
        'query_range.shard_aggregations needs parallelise_shardable_queries.',
        'Set it to true.',
      );
    }
    if (config.has('frontend.encoding') && config.text('frontend.encoding') !== 'protobuf') {
      fail(
        subject,
        'conflict',
        'query_range.shard_aggregations',
        'query_range.shard_aggregations needs frontend.encoding: protobuf.',
        'Set it.',
      );
    }
  }
  if (
    config.has('query_range.split_queries_by_interval') &&
    config.number('query_range.split_queries_by_interval') !== 0
  ) {
    fail(
      subject,
      'moved-field',
      'query_range.split_queries_by_interval',
      'query_range.split_queries_by_interval is no longer taken here.',
      'Set limits_config.split_queries_by_interval instead.',
    );
  }
}

function ingester(subject: Subject): void {
  const { config } = subject;
  if (
    config.number('ingester.max_transfer_retries') > 0 &&
    config.flag('ingester.wal.enabled') &&
    !config.atLeast('2.9')
  ) {
    fail(
      subject,
      'conflict',
      'ingester.max_transfer_retries',
      'ingester.max_transfer_retries and the write-ahead log exclude each other.',
      'Set max_transfer_retries: 0.',
    );
  }
  if (config.flag('ingester.delegate_stream_limits_enabled') && !config.flag('ingest_limits.enabled')) {
    fail(
      subject,
      'conflict',
      'ingester.delegate_stream_limits_enabled',
      'ingester.delegate_stream_limits_enabled needs ingest_limits.enabled.',
      'Remove it.',
    );
  }
  if (
    config.has('distributor.ingester_writes_enabled') &&
    !config.flag('distributor.kafka_writes_enabled') &&
    !config.flag('distributor.ingester_writes_enabled')
  ) {
    fail(
      subject,
      'conflict',
      'distributor.ingester_writes_enabled',
      'Without ingester and Kafka writes nothing is stored.',
      'Set ingester_writes_enabled: true.',
    );
  }
}

function frontendWorker(subject: Subject): void {
  const { config } = subject;
  either(subject, 'frontend_worker.frontend_address', 'frontend_worker.scheduler_address');
  if (!config.atLeast('3.0') || !config.differs('frontend_worker.grpc_client_config')) return;
  for (const block of ['query_frontend_grpc_client', 'query_scheduler_grpc_client']) {
    if (!config.differs(`frontend_worker.${block}`)) continue;
    fail(
      subject,
      'conflict',
      `frontend_worker.${block}`,
      `frontend_worker.grpc_client_config and ${block} exclude each other.`,
      'Keep the newer query_… blocks.',
    );
  }
}

function server(subject: Subject): void {
  const { config } = subject;
  if (config.text('server.log_level') !== '') return;
  fail(
    subject,
    'missing-value',
    'server.log_level',
    'server.log_level must not be empty.',
    'Remove the line, or write info.',
  );
}
