import type { Config } from '../../config.ts';
import { fail, type Rule, type Subject } from './rule.ts';

interface Limit {
  readonly path: string;
  readonly ok: (value: number) => boolean;
  readonly must: string;
  readonly when?: (config: Config) => boolean;
}

const positive = (path: string, when?: (config: Config) => boolean): Limit => ({
  path,
  ok: (value) => value > 0,
  must: 'be more than 0',
  ...(when && { when }),
});
const exactly = (path: string, wanted: number, when?: (config: Config) => boolean): Limit => ({
  path,
  ok: (value) => value === wanted,
  must: `stay ${wanted}`,
  ...(when && { when }),
});
const notZero = (path: string): Limit => ({
  path,
  ok: (value) => value !== 0,
  must: 'not be 0',
  when: since('3.7'),
});
const flag = (path: string) => (config: Config) => config.flag(path);
const since = (version: string) => (config: Config) => config.atLeast(version);

/** Numbers that Loki checks, each where the version has the field. Source: the Validate functions of each package. */
const LIMITS: readonly Limit[] = [
  positive('ingester.index_shards'),
  positive('ingester.flush_op_timeout', since('2.9')),
  positive('ingester.flush_op_backoff.max_retries'),
  positive('ingester.wal.checkpoint_duration', flag('ingester.wal.enabled')),
  {
    path: 'ingester.wal.disk_full_threshold',
    ok: (value) => value >= 0 && value <= 1,
    must: 'be between 0 and 1',
  },
  positive('compactor.max_compaction_parallelism'),
  exactly('compactor.compactor_ring.num_tokens', 1, since('3.0')),
  exactly('compactor.compactor_ring.replication_factor', 1, since('3.0')),
  exactly('query_scheduler.scheduler_ring.num_tokens', 1, since('3.0')),
  exactly('query_scheduler.scheduler_ring.replication_factor', 2, since('3.0')),
  exactly('index_gateway.ring.num_tokens', 128, since('3.0')),
  exactly('pattern_ingester.lifecycler.ring.replication_factor', 1),
  {
    path: 'pattern_ingester.volume_threshold',
    ok: (value) => value >= 0 && value <= 1,
    must: 'be between 0 and 1',
  },
  positive('limits_config.tsdb_max_bytes_per_shard', since('3.0')),
  {
    path: 'limits_config.engine_results_cache_time_bucket_interval',
    ok: (value) => value >= 60e9,
    must: 'be at least 1m',
  },
  {
    path: 'querier.engine.timeout',
    ok: (value) => value >= 0 && value % (value < 1e9 ? 1e6 : 1e9) === 0,
    must: 'be in whole seconds or milliseconds, since Loki 2.9 hands it on to limits_config.query_timeout',
    when: (config) => config.number('limits_config.query_timeout') === 60e9,
  },
  positive('storage_config.alibabacloud.read_write_timeout_sec'),
  positive('compactor.worker_config.num_sub_workers'),
  positive('block_builder.sync_interval'),
  positive('block_builder.poll_interval'),
  positive('block_builder.worker_parallelism'),
  positive('block_scheduler.interval'),
  positive(
    'block_scheduler.target_record_count',
    (config) => config.text('block_scheduler.strategy') === 'record-count',
  ),
  { path: 'block_scheduler.lookback_period', ok: (value) => value >= -2, must: 'be -1, -2 or a duration' },
  notZero('pattern_ingester.lifecycler.heartbeat_period'),
  notZero('pattern_ingester.lifecycler.heartbeat_timeout'),
];

/** Pairs of which the first may not be more than the second. */
const ORDERED: readonly (readonly [string, string, ((config: Config) => boolean)?])[] = [
  ['ingester.flush_op_backoff.min_period', 'ingester.flush_op_backoff.max_period'],
  ['pattern_ingester.max_chunk_age', 'pattern_ingester.retain_for'],
  ['pattern_ingester.pattern_sample_interval', 'pattern_ingester.max_chunk_age'],
  [
    'bloom_build.planner.min_table_offset',
    'bloom_build.planner.max_table_offset',
    flag('bloom_build.enabled'),
  ],
];

export const numberRules: readonly Rule[] = [limits, ordered];

function limits(subject: Subject): void {
  const { config } = subject;
  for (const { path, ok, must, when } of LIMITS) {
    // Loki's defaults are right, and to look them up takes longer than all else here.
    if (!config.isGiven(path) || !config.has(path)) continue;
    if (when?.(config) === false || ok(config.number(path))) continue;
    fail(subject, 'out-of-range', path, `${path} must ${must}.`, 'Remove it to have the default.');
  }
}

function ordered(subject: Subject): void {
  const { config } = subject;
  for (const [less, more, when] of ORDERED) {
    if (!config.isGiven(less) && !config.isGiven(more)) continue;
    if (!config.has(less) || !config.has(more) || when?.(config) === false) continue;
    if (config.number(less) <= config.number(more)) continue;
    fail(
      subject,
      'out-of-range',
      config.isSet(less) ? less : more,
      `${less} must not be more than ${more}.`,
      'Swap the two, or remove them.',
    );
  }
}
