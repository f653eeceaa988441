import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { type Condition, type ConfigRule, isOn, rowRules, since } from './rule.ts';

interface Limit {
  readonly path: string;
  readonly ok: (value: number) => boolean;
  readonly must: string;
  readonly when?: Condition;
}

const positive = { ok: (value: number) => value > 0, must: 'be more than 0' };
const notZero = { ok: (value: number) => value !== 0, must: 'not be 0', when: since('3.7') };
const share = { ok: (value: number) => value >= 0 && value <= 1, must: 'be between 0 and 1' };
const exactly = (wanted: number) => ({ ok: (value: number) => value === wanted, must: `stay ${wanted}` });

/** Numbers that Loki checks, each where the version has the field. Source: the Validate functions of each package. */
const LIMITS: readonly Limit[] = [
  { path: 'ingester.index_shards', ...positive },
  { path: 'ingester.flush_op_timeout', ...positive, when: since('2.9') },
  { path: 'ingester.flush_op_backoff.max_retries', ...positive },
  { path: 'ingester.wal.checkpoint_duration', ...positive, when: isOn('ingester.wal.enabled') },
  { path: 'ingester.wal.disk_full_threshold', ...share },
  { path: 'compactor.max_compaction_parallelism', ...positive },
  { path: 'compactor.worker_config.num_sub_workers', ...positive },
  { path: 'compactor.compactor_ring.num_tokens', ...exactly(1) },
  { path: 'compactor.compactor_ring.replication_factor', ...exactly(1) },
  { path: 'query_scheduler.scheduler_ring.num_tokens', ...exactly(1) },
  { path: 'query_scheduler.scheduler_ring.replication_factor', ...exactly(2) },
  { path: 'index_gateway.ring.num_tokens', ...exactly(128) },
  { path: 'pattern_ingester.lifecycler.ring.replication_factor', ...exactly(1) },
  { path: 'pattern_ingester.lifecycler.heartbeat_period', ...notZero },
  { path: 'pattern_ingester.lifecycler.heartbeat_timeout', ...notZero },
  { path: 'pattern_ingester.volume_threshold', ...share },
  { path: 'limits_config.tsdb_max_bytes_per_shard', ...positive, when: since('3.1') },
  {
    path: 'limits_config.engine_results_cache_time_bucket_interval',
    ok: (value) => value >= 60e9,
    must: 'be at least 1m',
  },
  {
    path: 'querier.engine.timeout',
    ok: (value) => value >= 0 && value % (value < 1e9 ? 1e6 : 1e9) === 0,
    must: 'be in whole seconds or milliseconds, since Loki 2.9 hands it on to limits_config.query_timeout',
    when: (config) => config.said('limits_config.query_timeout') === 60e9,
  },
];

/** Two fields of the same versions, of which the first may not be more than the second. */
interface Order {
  readonly less: string;
  readonly more: string;
}

const ORDERS: readonly Order[] = [
  { less: 'ingester.flush_op_backoff.min_period', more: 'ingester.flush_op_backoff.max_period' },
  { less: 'pattern_ingester.max_chunk_age', more: 'pattern_ingester.retain_for' },
  { less: 'pattern_ingester.pattern_sample_interval', more: 'pattern_ingester.max_chunk_age' },
];

export const numberRules: readonly ConfigRule[] = [
  ...rowRules('out-of-range', LIMITS, outsideLimit),
  ...rowRules('out-of-range', ORDERS, outOfOrder),
];

function* outsideLimit(config: Config, { path, ok, must }: Limit): Iterable<Violation> {
  if (!config.has(path) || ok(config.number(path))) return;
  yield { path, message: `${path} must ${must}.`, fix: 'Remove it to use the default.' };
}

function* outOfOrder(config: Config, { less, more }: Order): Iterable<Violation> {
  if (config.number(less) <= config.number(more)) return;
  yield {
    path: config.isSet(less) ? less : more,
    message: `${less} must not be more than ${more}.`,
    fix: 'Swap the two, or remove them.',
  };
}
