import type { Config } from '../../config.ts';
import { periods } from '../common.ts';
import { fail, type Rule, type Subject, warn } from './rule.ts';
import { fromOf } from './schema.ts';

const DAY = 24 * 3600e9;

/** What `-verify-config` lets through and Loki then dies of, or does without. Stricter than Loki, on purpose. */
export const startRules: readonly Rule[] = [
  bucketIsNamed,
  keysComePaired,
  periodHasBegun,
  retention,
  rateStrategy,
];

function bucketIsNamed(subject: Subject): void {
  const { config } = subject;
  const thanos = config.flag('storage_config.use_thanos_objstore');
  const uses = periods(config).some((period) =>
    ['s3', 'aws'].includes(config.text(`${period}.object_store`)),
  );
  const bucket = thanos
    ? config.text('storage_config.object_store.s3.bucket_name')
    : config.text('storage_config.aws.bucketnames') + bucketOfUrl(config.text('storage_config.aws.s3'));
  if (!uses || bucket !== '') return;
  const path = thanos ? 'storage_config.object_store.s3.bucket_name' : 'storage_config.aws.bucketnames';
  fail(
    subject,
    'bucket-missing',
    path,
    'A period stores in S3, and no bucket is named: Loki dies when it starts.',
    `Set ${path}.`,
  );
}

function bucketOfUrl(url: string): string {
  return /^[^:]+:\/\/[^/]*\/(.+)$/.exec(url)?.[1] ?? (/^inmemory:/.test(url) ? 'inmemory' : '');
}

function keysComePaired(subject: Subject): void {
  const { config } = subject;
  for (const block of ['storage_config.aws', 'storage_config.object_store.s3']) {
    const [id, secret] = [config.text(`${block}.access_key_id`), config.text(`${block}.secret_access_key`)];
    if ((id === '') === (secret === '')) continue;
    const missing = id === '' ? 'access_key_id' : 'secret_access_key';
    const there = id === '' ? 'secret_access_key' : 'access_key_id';
    fail(
      subject,
      'half-credentials',
      `${block}.${there}`,
      `${block} has ${there} without ${missing}: Loki dies when it starts.`,
      `Set ${missing} too, or neither for the instance's role.`,
    );
  }
}

function periodHasBegun(subject: Subject): void {
  const { config, today } = subject;
  const first = periods(config)[0];
  if (first === undefined || fromOf(config, first) <= today) return;
  fail(
    subject,
    'schema-future',
    `${first}.from`,
    `The first period begins ${fromOf(config, first)}: until then nothing can be stored or found.`,
    'Let the first period begin on a day in the past.',
  );
}

function retention(subject: Subject): void {
  const { config } = subject;
  const path = 'limits_config.retention_period';
  const period = config.number(path);
  const enabled = config.flag('compactor.retention_enabled');
  if (enabled && period > 0 && period < DAY)
    fail(
      subject,
      'retention-period',
      path,
      'A retention period must be 24h or more.',
      'Set it to 24h or more; 0s keeps everything.',
    );
  if (!enabled && config.isSet(path) && period > 0) {
    warn(
      subject,
      'retention-without-compactor',
      path,
      'compactor.retention_enabled is false, so nothing is ever deleted.',
      'Remove the retention period, or enable retention.',
    );
  }
}

function rateStrategy(subject: Subject): void {
  const path = 'limits_config.ingestion_rate_strategy';
  if (['local', 'global'].includes(subject.config.text(path))) return;
  fail(
    subject,
    'rate-strategy',
    path,
    `${path}: Loki takes ${JSON.stringify(subject.config.text(path))} for local without a word.`,
    'Write local or global.',
  );
}

/** The retention in nanoseconds that takes effect: 0 keeps everything. */
export function effectiveRetention(config: Config): number {
  return config.flag('compactor.retention_enabled') ? config.number('limits_config.retention_period') : 0;
}
