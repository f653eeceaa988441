import type { Config } from '../../config.ts';
import { fail, type Rule, type Subject } from './rule.ts';

/** Services that are off unless the file turns them on. Source: their Validate functions. */
export const serviceRules: readonly Rule[] = [
  neededTexts,
  neededNumbers,
  kafka,
  rateWindow,
  legacyReadTarget,
];

interface Need {
  readonly path: string;
  /** The flags that must all be on for the service to look. */
  readonly on: readonly string[];
}

const DATAOBJ = ['ingester.kafka_ingestion.enabled', 'dataobj.enabled'];

const TEXTS: readonly Need[] = [
  { path: 'bloom_gateway.client.addresses', on: ['bloom_gateway.enabled'] },
  { path: 'bloom_build.builder.planner_address', on: ['bloom_build.enabled'] },
  {
    path: 'bloom_build.planner.queue.tasks_disk_directory',
    on: ['bloom_build.enabled', 'bloom_build.planner.queue.store_tasks_on_disk'],
  },
  { path: 'distributor.dataobj_tee.topic', on: ['distributor.dataobj_tee.enabled'] },
  { path: 'ingest_limits.topic', on: ['ingest_limits.enabled'] },
  { path: 'ingest_limits.consumer_group', on: ['ingest_limits.enabled'] },
  { path: 'kafka_config.topic', on: ['ingester.kafka_ingestion.enabled'] },
  { path: 'dataobj.consumer.topic', on: DATAOBJ },
];

/** Numbers that must be more than 0. */
const NUMBERS: readonly Need[] = [
  {
    path: 'bloom_build.planner.retention.max_lookback_days',
    on: ['bloom_build.enabled', 'bloom_build.planner.retention.enabled'],
  },
  ...['active_window', 'rate_window', 'bucket_size', 'eviction_interval', 'num_partitions'].map((field) => ({
    path: `ingest_limits.${field}`,
    on: ['ingest_limits.enabled'],
  })),
  {
    path: 'ingest_limits_frontend.assigned_partitions_cache_ttl',
    on: ['ingest_limits.enabled', 'ingest_limits_frontend.assigned_partitions_cache_enabled'],
  },
  ...['ttl', 'ttl_jitter'].map((field) => ({
    path: `ingest_limits_frontend.accepted_streams_cache_${field}`,
    on: ['ingest_limits.enabled', 'ingest_limits_frontend.accepted_streams_cache_enabled'],
  })),
  { path: 'dataobj.metastore.partition_ratio', on: DATAOBJ },
  { path: 'dataobj.consumer.uploader.shaprefixsize', on: DATAOBJ },
];

function active(config: Config, { path, on }: Need): boolean {
  return config.has(path) && on.every((flag) => config.flag(flag));
}

function neededTexts(subject: Subject): void {
  for (const need of TEXTS) {
    if (!active(subject.config, need) || subject.config.text(need.path) !== '') continue;
    const by = need.on.at(-1) ?? '';
    fail(subject, 'missing-value', by, `${by} needs ${need.path}.`, 'Set it, or turn the service off.');
  }
}

function neededNumbers(subject: Subject): void {
  for (const need of NUMBERS) {
    if (!active(subject.config, need) || subject.config.number(need.path) > 0) continue;
    fail(
      subject,
      'out-of-range',
      need.path,
      `${need.path} must be more than 0.`,
      'Remove it to have the default.',
    );
  }
}

const KAFKA_RECORD = { least: 1024 * 1024, most: 16_000_000 - 16384 };

function kafka(subject: Subject): void {
  const { config } = subject;
  if (!config.flag('ingester.kafka_ingestion.enabled')) return;
  const addresses = config.has('kafka_config.reader_config')
    ? ['kafka_config.reader_config.address', 'kafka_config.writer_config.address']
    : ['kafka_config.address'];
  if (addresses.every((path) => config.text(path) === '')) {
    fail(
      subject,
      'missing-value',
      'kafka_config',
      'Kafka ingestion needs the address of a Kafka.',
      'Set it, or turn it off.',
    );
  }
  const size = 'kafka_config.producer_max_record_size_bytes';
  if (config.number(size) < KAFKA_RECORD.least || config.number(size) > KAFKA_RECORD.most) {
    fail(subject, 'out-of-range', size, `${size} must be from 1 MiB to ${KAFKA_RECORD.most}.`, 'Remove it.');
  }
  if (
    (config.text('kafka_config.sasl_username') === '') !==
    (config.text('kafka_config.sasl_password') === '')
  ) {
    fail(
      subject,
      'missing-value',
      'kafka_config',
      'kafka_config needs both sasl_username and sasl_password.',
      'Set the other one too.',
    );
  }
}

function rateWindow(subject: Subject): void {
  const { config } = subject;
  const [window, bucket] = [
    config.number('ingest_limits.rate_window'),
    config.number('ingest_limits.bucket_size'),
  ];
  if (!config.flag('ingest_limits.enabled') || bucket <= 0 || window % bucket === 0) return;
  const message = 'ingest_limits.rate_window must be a multiple of bucket_size.';
  fail(subject, 'out-of-range', 'ingest_limits.rate_window', message, 'Remove both to have the defaults.');
}

function legacyReadTarget(subject: Subject): void {
  const { config } = subject;
  if (!config.flag('legacy_read_target') || !config.text('target').split(',').includes('backend')) return;
  const message = 'legacy_read_target and the target backend exclude each other.';
  fail(subject, 'conflict', 'legacy_read_target', message, 'Remove legacy_read_target.');
}
