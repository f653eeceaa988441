import type { Config } from '../../config.ts';
import { periods } from '../common.ts';
import { fail, type Rule, type Subject } from './rule.ts';

import { checkStores } from './schema-stores.ts';

/** In nanoseconds. */
export const DAY = 24 * 3600e9;

const TABLE_STORES = [
  'cassandra',
  'aws-dynamo',
  'bigtable-hashed',
  'gcp',
  'gcp-columnkey',
  'bigtable',
  'grpc-store',
];

/** The periods of `schema_config`, as Loki checks them. Source: Loki, pkg/storage/config/schema_config.go. */
export const schemaRules: readonly Rule[] = [hasPeriods, periodsAscend, eachPeriod];

function hasPeriods(subject: Subject): void {
  if (periods(subject.config).length > 0) return;
  const message = 'There is no period in schema_config.configs, so Loki does not start.';
  fail(
    subject,
    'schema-empty',
    'schema_config.configs',
    message,
    'Add the period your data was written with; is the file a part that render completes, check it as one (partial).',
  );
}

function periodsAscend(subject: Subject): void {
  const { config } = subject;
  const all = periods(config);
  for (const [i, period] of all.entries()) {
    const before = i > 0 ? fromOf(config, all[i - 1] ?? '') : '';
    if (i === 0 || fromOf(config, period) > before) continue;
    const message = `This period starts ${fromOf(config, period)}, not after the one before it (${before}).`;
    fail(
      subject,
      'schema-order',
      `${period}.from`,
      message,
      'Sort the periods by date; each needs a date of its own.',
    );
  }
}

/** The first day of a period; Loki takes 1970 for a missing one. */
export function fromOf(config: Config, period: string): string {
  return config.text(`${period}.from`) || '1970-01-01';
}

function eachPeriod(subject: Subject): void {
  for (const period of periods(subject.config)) {
    checkSchemaVersion(subject, period);
    checkTables(subject, period);
    checkStores(subject, period);
    checkShards(subject, period);
  }
}

function checkSchemaVersion(subject: Subject, period: string): void {
  const { config } = subject;
  const schema = config.text(`${period}.schema`);
  const known = schemaNumber(schema);
  const newest = config.atLeast('2.9') ? 13 : 12;
  if (known === undefined || known < 9 || known > newest) {
    const message = `${JSON.stringify(schema)} is no schema of Loki ${config.fields.table}.`;
    fail(
      subject,
      'schema-version',
      `${period}.schema`,
      message,
      `Use v9 to v${newest}: the one its data was written with; v${newest} for a new period.`,
    );
  }
}

/** 13 of `v13`. */
export function schemaNumber(schema: string): number | undefined {
  const digits = /^v*([-+]?\d+)v*$/.exec(schema)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function checkTables(subject: Subject, period: string): void {
  const { config } = subject;
  const index = config.number(`${period}.index.period`);
  if (config.text(`${period}.store`) === 'tsdb' && index !== DAY) {
    const message = 'A tsdb period needs index.period: 24h.';
    fail(subject, 'schema-index-period', `${period}.index.period`, message, 'Set period: 24h.');
  }
  for (const table of ['index', 'chunks']) {
    const length = config.number(`${period}.${table}.period`);
    if (length <= 0 || length % DAY === 0) continue;
    const message = `The ${table} period must be a multiple of 24h.`;
    fail(subject, 'schema-index-period', `${period}.${table}.period`, message, 'Set period: 24h.');
  }
  const prefix = config.text(`${period}.index.path_prefix`);
  if (config.atLeast('3.0') && prefix !== '') checkPathPrefix(subject, `${period}.index.path_prefix`, prefix);
  const chunkStore = config.text(`${period}.object_store`) || config.text(`${period}.store`);
  if (TABLE_STORES.includes(chunkStore) && config.text(`${period}.chunks.prefix`) === '') {
    const message = `A period with ${chunkStore} needs chunks.prefix.`;
    fail(subject, 'schema-chunks-prefix', `${period}.chunks`, message, 'Set the prefix of the chunk tables.');
  }
}

/** A prefix in an object store: no `/` before, one after. */
export function checkPathPrefix(subject: Subject, path: string, prefix: string): void {
  const wrong =
    (prefix === '' && 'must be set') ||
    (prefix.includes('\\') && 'must have / between its parts') ||
    (prefix.startsWith('/') && 'must not start with /') ||
    (!prefix.endsWith('/') && 'must end with /');
  if (wrong) fail(subject, 'path-prefix', path, `${path} ${wrong}.`, 'Write it like index/.');
}

function checkShards(subject: Subject, period: string): void {
  const { config } = subject;
  const shards = config.number('ingester.index_shards');
  if (shards <= 0) return;
  if (config.text(`${period}.store`) === 'tsdb') {
    if (Number.isInteger(Math.log2(shards))) return;
    const message = `ingester.index_shards is ${shards}; with a tsdb period it must be a power of two.`;
    fail(subject, 'index-shards', 'ingester.index_shards', message, 'Set it to 32.');
    return;
  }
  const rows =
    config.number(`${period}.row_shards`) ||
    ((schemaNumber(config.text(`${period}.schema`)) ?? 0) > 9 ? 16 : 0);
  if (rows === 0 || shards % rows === 0) return;
  const message = `ingester.index_shards (${shards}) must be a multiple of this period's row_shards (${rows}).`;
  fail(
    subject,
    'index-shards',
    config.isSet(`${period}.row_shards`) ? `${period}.row_shards` : 'ingester.index_shards',
    message,
    'Set index_shards to 32 and leave row_shards out.',
  );
}
