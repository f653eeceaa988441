import type { Config } from '../config.ts';
import { PERIODS, type Period } from '../period.ts';
import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, quoted } from './change.ts';

/** Periods record how data was written; that cannot change afterwards. Source: Loki, docs operations/storage/schema. */
export const periodRules: readonly GuardRule[] = [
  { name: 'period-removed', level: 'error', find: removed },
  { name: 'period-moved', level: 'error', find: moved },
  { name: 'period-changed', level: 'error', find: changed },
  { name: 'period-not-future', level: 'error', find: notFuture },
];

/** A period of the base, and what it is in the head. */
interface Match {
  readonly before: Period;
  readonly after: Period | undefined;
}

function matchPeriods({ base, head, today }: ConfigChange): Match[] {
  const old = base.periods();
  const now = head.periods();
  return old.map((before, i) => {
    const same = now.find(({ from }) => from === before.from);
    return { before, after: same ?? (before.hasBegun(today) ? movedPeriod(old, now[i]) : undefined) };
  });
}

/** The period in the same place, if no old period has its date: its `from` was edited. */
function movedPeriod(old: readonly Period[], candidate: Period | undefined): Period | undefined {
  return old.some(({ from }) => from === candidate?.from) ? undefined : candidate;
}

/** Only periods that have begun have data. */
function begunMatches(change: ConfigChange): Match[] {
  return matchPeriods(change).filter(({ before }) => before.hasBegun(change.today));
}

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

/** The fields of a period that say how its data was written, as Loki understands them. */
const FIELDS: Readonly<Record<string, (period: Period, config: Config) => string>> = {
  store: ({ store }) => store,
  object_store: ({ canonicalObjectStore }) => canonicalObjectStore,
  schema: ({ schema }) => schema.replace(/^v+/, 'v'),
  'index.prefix': (period) => period.text('index.prefix'),
  'index.path_prefix': indexPathPrefix,
  'index.period': (period) => period.text('index.period'),
  'chunks.prefix': (period) => period.text('chunks.prefix'),
  'chunks.period': (period) => period.text('chunks.period'),
};

/** Loki 2.x has the prefix in the shipper, for all periods of its kind. */
function indexPathPrefix(period: Period, config: Config): string {
  const shipper = period.shipper ?? 'boltdb_shipper';
  return (
    period.text('index.path_prefix') ||
    config.text(`storage_config.${shipper}.shared_store_key_prefix`) ||
    'index/'
  );
}

function* changed(change: ConfigChange): Iterable<Violation> {
  for (const { before, after } of begunMatches(change)) {
    if (after === undefined) continue;
    for (const [field, read] of Object.entries(FIELDS)) {
      const [was, is] = [read(before, change.base), read(after, change.head)];
      if (was === is) continue;
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
