import { dayAfter } from '../days.ts';
import { firstPeriod, supportsSchemaV13 } from '../defaults.ts';
import { PERIODS } from '../period.ts';
import { isTree } from '../tree.ts';
import type { Draft } from './draft.ts';

/**
 * Writes down the period that the defaults for the old version have, if those for the new one have another: to Loki, a
 * changed period is a changed history.
 */
export function keepDefaultPeriod(draft: Draft, from: string, to: string): void {
  if (draft.get(PERIODS) || supportsSchemaV13(from) === supportsSchemaV13(to)) return;
  const why = `The period in use, by the defaults for Loki ${from}; those for ${to} have another.`;
  draft.set(PERIODS, [firstPeriod(from)], why);
}

/**
 * Adds a TSDB period with schema v13 after the last one, unless that is one already.
 * @param from its first day, `2026-01-08`; if a period begins later, it follows that one by a day
 */
export function addTsdbPeriod(draft: Draft, from: string, version: string): void {
  const periods = draft.periods();
  const last = periods.at(-1);
  if (last === undefined || !isTree(draft.get(last.path))) return;
  if (last.takesStructuredMetadata || !supportsSchemaV13(version)) return;
  const after = dayAfter(last.from) ?? '';
  const period = {
    ...firstPeriod(version),
    from: after > from ? after : from,
    object_store: last.get('object_store') ?? 's3',
    index: { prefix: last.get('index.prefix') ?? 'index_', period: '24h' },
  };
  const why =
    'The index for new lines; older periods stay as they are. Deploy it before this day: nothing changes until then.';
  draft.set(`${PERIODS}.${periods.length}`, period, why);
}
