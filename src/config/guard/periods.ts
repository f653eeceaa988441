import type { Config } from '../config.ts';
import { formatGoDuration } from '../duration.ts';
import { locatingFields } from '../fields/locations.ts';
import { PERIODS, type Period } from '../period.ts';
import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, quoted } from './change.ts';
import { begunMatches, keptPeriods, matchPeriods } from './matches.ts';

/** Periods record how data was written; that cannot change afterwards. Source: Loki, docs operations/storage/schema. */
export const periodRules: readonly GuardRule[] = [
  { name: 'period-removed', level: 'error', find: removed },
  { name: 'period-moved', level: 'error', find: moved },
  { name: 'period-changed', level: 'error', find: changed },
  { name: 'period-not-future', level: 'error', find: notFuture },
];

function* removed(change: ConfigChange): Iterable<Violation> {
  if (change.head.periods().length === 0) return;
  for (const { before, after } of begunMatches(change)) {
    if (after !== undefined) continue;
    const message = `The period from ${before.from} is missing: lines written in it are no longer found.`;
    const fix = 'Restore the period as it was; a period must stay as long as its data.';
    yield { path: PERIODS, message, fix };
  }
}

function* moved(change: ConfigChange): Iterable<Violation> {
  const first = change.base.periods()[0];
  for (const { before, after } of begunMatches(change)) {
    if (after === undefined || after.from === before.from) continue;
    // There is nothing before the first period, so it may start earlier.
    if (before.path === first?.path && after.from < before.from) continue;
    const future = after.hasBegun(change.today) ? '' : ', which is in the future';
    const message = `The period from ${before.from} now starts ${after.from}${future}: Loki looks for the lines between the two dates in the wrong place.`;
    yield { path: after.at('from'), message, fix: `Set from: ${before.from} again.` };
  }
}

/** Fields of a period that other rules judge. */
const JUDGED_ELSEWHERE = ['from', 'object_store'];

/** Where a field matters only to some periods. */
const MATTERS: Readonly<Record<string, (period: Period) => boolean>> = {
  row_shards: ({ store }) => store !== 'tsdb',
  'chunks.period': ({ hasChunkTables }) => hasChunkTables,
  'chunks.prefix': ({ hasChunkTables }) => hasChunkTables,
  'index.path_prefix': ({ shipper }) => shipper !== undefined,
};

/** What a field comes to, where Loki does not take it as it is written. */
const READINGS: Readonly<Record<string, (period: Period, config: Config) => string>> = {
  schema: ({ schema }) => schema.replace(/^v+/, 'v'),
  row_shards: (period) => String(period.number('row_shards') || 16),
  'index.path_prefix': indexPathPrefix,
  'index.period': (period) => formatGoDuration(period.number('index.period')),
  'chunks.period': (period) => formatGoDuration(period.number('chunks.period')),
};

/** Loki 2.x has the prefix in the shipper, for all periods of its kind. */
function indexPathPrefix(period: Period, config: Config): string {
  return (
    period.text('index.path_prefix') ||
    config.text(`storage_config.${period.shipper}.shared_store_key_prefix`) ||
    'index/'
  );
}

function* changed(change: ConfigChange): Iterable<Violation> {
  const fields = locatingFields(`${PERIODS}[]`).filter((field) => !JUDGED_ELSEWHERE.includes(field));
  for (const { before, after } of keptPeriods(change)) {
    for (const field of fields) {
      const read = READINGS[field] ?? ((period: Period) => period.text(field));
      const [was, is] = [read(before, change.base), read(after, change.head)];
      if (was === is || MATTERS[field]?.(before) === false) continue;
      const message = `${field} of the period from ${before.from} changes from ${quoted(was)} to ${quoted(is)}: Loki answers 200 and finds no lines of that time.`;
      const fix = `Set it back, and add a new period that starts after today with the new ${field}.`;
      yield { path: after.at(field), message, fix };
    }
  }
}

function* notFuture(change: ConfigChange): Iterable<Violation> {
  const { head, today } = change;
  const matches = matchPeriods(change);
  if (matches.length === 0) return;
  const known = matches.map(({ after }) => after?.path);
  for (const period of head.periods()) {
    if (known.includes(period.path) || !period.hasBegun(today)) continue;
    const message = `The new period starts ${period.from}, and today is ${today} (UTC): lines already written since then are no longer found.`;
    const fix = 'Let it start tomorrow or later, counted from the day of the deployment.';
    yield { path: period.at('from'), message, fix };
  }
}
