import type { Config } from '../../config.ts';
import { DAY } from '../../duration.ts';
import type { Period } from '../../period.ts';
import type { Violation } from '../../rule.ts';
import { type ConfigRule, periodRule, type Subject } from './rule.ts';

/** The periods of `schema_config`, as Loki checks them. Source: Loki, pkg/storage/config/schema_config.go. */
export const schemaRules: readonly ConfigRule[] = [
  { name: 'schema-empty', level: 'error', find: noPeriods },
  { name: 'schema-order', level: 'error', find: periodsOutOfOrder },
  periodRule('schema-version', unknownSchema),
  periodRule('schema-index-period', unevenTablePeriods),
  periodRule('schema-index-period', tsdbIndexPeriods),
  periodRule('schema-chunks-prefix', chunkTablesWithoutPrefix),
  periodRule('index-shards', shardsThatDoNotFit),
];

function* noPeriods({ config }: Subject): Iterable<Violation> {
  if (config.periods().length > 0) return;
  yield {
    path: 'schema_config.configs',
    message: 'There is no period in schema_config.configs, so Loki does not start.',
    fix: 'Add the period that your data was written with. If `render` completes this file, check it as a part (`partial`).',
  };
}

function* periodsOutOfOrder({ config }: Subject): Iterable<Violation> {
  let before: Period | undefined;
  for (const period of config.periods()) {
    if (before !== undefined && period.from <= before.from)
      yield {
        path: period.at('from'),
        message: `This period starts ${period.from}, not after the one before it (${before.from}).`,
        fix: 'Sort the periods by date; each needs a date of its own.',
      };
    before = period;
  }
}

function* unknownSchema(period: Period, config: Config): Iterable<Violation> {
  const { schema, schemaNumber = 0 } = period;
  const newest = config.atLeast('2.9') ? 13 : 12;
  if (schemaNumber >= 9 && schemaNumber <= newest) return;
  yield {
    path: period.at('schema'),
    message: `Loki ${config.fields.table} has no schema ${JSON.stringify(schema)}.`,
    fix: `Use v9 to v${newest}: the one that the data was written with, or v${newest} for a new period.`,
  };
}

function* unevenTablePeriods(period: Period): Iterable<Violation> {
  for (const table of ['index', 'chunks']) {
    const length = period.number(`${table}.period`);
    if (length > 0 && length % DAY !== 0)
      yield {
        path: period.at(`${table}.period`),
        message: `The ${table} period must be a multiple of 24h.`,
        fix: 'Set period: 24h.',
      };
  }
}

function* tsdbIndexPeriods(period: Period): Iterable<Violation> {
  if (period.store !== 'tsdb' || period.number('index.period') === DAY) return;
  yield {
    path: period.at('index.period'),
    message: 'A tsdb period needs index.period: 24h.',
    fix: 'Set period: 24h.',
  };
}

function* chunkTablesWithoutPrefix(period: Period): Iterable<Violation> {
  if (!period.hasChunkTables || period.text('chunks.prefix') !== '') return;
  yield {
    path: period.at('chunks'),
    message: `A period that stores chunks in ${period.chunkStore} needs chunks.prefix.`,
    fix: 'Set the prefix of the chunk tables.',
  };
}

function* shardsThatDoNotFit(period: Period, config: Config): Iterable<Violation> {
  const path = 'ingester.index_shards';
  const shards = config.number(path);
  const rows = period.number('row_shards') || ((period.schemaNumber ?? 0) > 9 ? 16 : 0);
  if (period.store === 'tsdb') {
    if (shards > 0 && !Number.isInteger(Math.log2(shards)))
      yield {
        path,
        message: `${path} is ${shards}; with a tsdb period it must be a power of two.`,
        fix: 'Set it to 32.',
      };
  } else if (shards > 0 && rows > 0 && shards % rows !== 0)
    yield {
      path: config.isSet(period.at('row_shards')) ? period.at('row_shards') : path,
      message: `${path} (${shards}) must be a multiple of this period's row_shards (${rows}).`,
      fix: 'Set index_shards to 32 and remove row_shards.',
    };
}
