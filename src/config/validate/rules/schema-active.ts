import type { Config } from '../../config.ts';
import { periods } from '../common.ts';
import { fail, type Rule, type Subject } from './rule.ts';
import { DAY, fromOf, schemaNumber } from './schema.ts';

/** What the period of today demands. Source: Loki, pkg/loki/validation.go. */
export const activePeriodRules: readonly Rule[] = [activePeriod, directoriesAreSet];

/** The period that takes the lines of today: the last that has begun, else the first. */
export function activePeriodOf(config: Config, today: string): string | undefined {
  const all = periods(config);
  return all.findLast((period) => fromOf(config, period) <= today) ?? all[0];
}

function activePeriod(subject: Subject): void {
  const { config, today } = subject;
  const all = periods(config);
  const active = activePeriodOf(config, today);
  if (active === undefined) return;
  const next = all[all.indexOf(active) + 1];
  for (const period of next === undefined ? [active] : [next]) {
    if (
      config.text(`${period}.store`) !== 'boltdb-shipper' ||
      config.number(`${period}.index.period`) === DAY
    )
      continue;
    fail(
      subject,
      'schema-index-period',
      `${period}.index.period`,
      'The newest boltdb-shipper period needs index.period: 24h.',
      'Add a new period with 24h from a future date.',
    );
  }
  if (config.flag('limits_config.allow_structured_metadata') && config.atLeast('3.0'))
    checkMetadata(subject, active);
}

function checkMetadata(subject: Subject, active: string): void {
  const { config } = subject;
  const schema = config.text(`${active}.schema`);
  const store = config.text(`${active}.store`);
  if (store === 'tsdb' && (schemaNumber(schema) ?? 0) >= 13) return;
  const message = `Structured metadata needs a tsdb period with schema v13; the active period is ${store} ${schema}, so Loki ${config.fields.table} does not start.`;
  const place = config.isSet('limits_config.allow_structured_metadata')
    ? 'limits_config.allow_structured_metadata'
    : active;
  fail(
    subject,
    'structured-metadata',
    place,
    message,
    'Set limits_config.allow_structured_metadata: false until such a period is active.',
  );
}

function directoriesAreSet(subject: Subject): void {
  const { config } = subject;
  if (!config.atLeast('3.0')) return;
  const stores = new Set(periods(config).map((period) => config.text(`${period}.store`)));
  const needed = [
    ...(stores.has('tsdb')
      ? ['storage_config.tsdb_shipper.active_index_directory', 'storage_config.tsdb_shipper.cache_location']
      : []),
    ...(stores.has('boltdb-shipper')
      ? [
          'storage_config.boltdb_shipper.active_index_directory',
          'storage_config.boltdb_shipper.cache_location',
        ]
      : []),
    ...(stores.has('tsdb') || stores.has('boltdb-shipper') ? ['compactor.working_directory'] : []),
  ];
  for (const path of needed) {
    if (config.text(path) !== '') continue;
    fail(
      subject,
      'directory-missing',
      path,
      `${path} is not set; a period of the schema needs it.`,
      'Set it, or common.path_prefix, to a folder on the data volume.',
    );
  }
}
