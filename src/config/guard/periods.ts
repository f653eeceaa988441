import type { Config } from '../config.ts';
import { periods } from '../validate/common.ts';
import { fromOf } from '../validate/rules/schema.ts';
import { block, type Change, type GuardRule, shown } from './change.ts';

/** Periods say how the data of a time was written; they cannot say it anew. Source: Loki, docs operations/storage/schema. */
export const periodRules: readonly GuardRule[] = [comparePeriods];

const FIELDS = [
  'store',
  'object_store',
  'schema',
  'index.prefix',
  'index.path_prefix',
  'index.period',
  'chunks.prefix',
  'chunks.period',
];

function comparePeriods(change: Change): void {
  const { base, head, today } = change;
  const old = periods(base);
  const now = periods(head);
  if (now.length === 0) return;
  const kept = new Set<string>();
  for (const [i, before] of old.entries()) {
    const began = fromOf(base, before) <= today;
    const after =
      now.find((period) => fromOf(head, period) === fromOf(base, before)) ??
      (began ? movedPeriod(change, i, old, now) : undefined);
    if (after === undefined) {
      if (began) removed(change, fromOf(base, before));
      continue;
    }
    kept.add(after);
    if (began) comparePeriod(change, before, after);
  }
  for (const period of now) if (!kept.has(period)) added(change, period, old.length === 0);
}

/** The period at the same place whose date no other period had: its `from` was edited. */
function movedPeriod(
  { base, head }: Change,
  i: number,
  old: readonly string[],
  now: readonly string[],
): string | undefined {
  const dates = old.map((period) => fromOf(base, period));
  const candidate = now[i];
  return candidate !== undefined && !dates.includes(fromOf(head, candidate)) ? candidate : undefined;
}

function removed(change: Change, from: string): void {
  block(change, {
    rule: 'period-removed',
    path: 'schema_config.configs',
    message: `The period from ${from} is gone: what was written in it is no longer found.`,
    fix: 'Put the period back as it was; periods stay for as long as their data.',
  });
}

function comparePeriod(change: Change, before: string, after: string): void {
  const { base, head, today } = change;
  const [oldFrom, newFrom] = [fromOf(base, before), fromOf(head, after)];
  const isFirst = before === periods(base)[0];
  if (oldFrom !== newFrom && !(isFirst && newFrom < oldFrom)) {
    block(change, {
      rule: 'period-moved',
      path: `${after}.from`,
      message: `The period from ${oldFrom} now begins ${newFrom}${newFrom > today ? ', which is in the future' : ''}: lines between the two dates are looked for in the wrong place.`,
      fix: `Set from: ${oldFrom} again.`,
    });
  }
  for (const field of FIELDS) {
    const was = effective(base, before, field);
    const is = effective(head, after, field);
    if (was === is) continue;
    block(change, {
      rule: 'period-changed',
      path: `${after}.${field}`,
      message: `${field} of the period from ${oldFrom} changes from ${shown(was)} to ${shown(is)}: Loki answers 200 and finds nothing of that time.`,
      fix: `Set it back, and add a new period from a day after today for the new ${field}.`,
    });
  }
}

/** What a field of a period comes to: aliases and defaults applied, and where Loki 2.x had it elsewhere, that. */
function effective(config: Config, period: string, field: string): string {
  const value = config.text(`${period}.${field}`);
  if (field === 'object_store') return value === 'aws' ? 's3' : value;
  if (field === 'schema') return value.replace(/^v+/, 'v');
  if (field !== 'index.path_prefix') return value;
  if (value !== '') return value;
  const shipper = config.text(`${period}.store`) === 'tsdb' ? 'tsdb_shipper' : 'boltdb_shipper';
  return config.text(`storage_config.${shipper}.shared_store_key_prefix`) || 'index/';
}

function added(change: Change, period: string, isNew: boolean): void {
  const { head, today } = change;
  const from = fromOf(head, period);
  if (isNew || from > today) return;
  block(change, {
    rule: 'period-not-future',
    path: `${period}.from`,
    message: `The new period begins ${from}, and today is ${today} (UTC): what was already written since then is no longer found.`,
    fix: 'Let it begin tomorrow or later, counted from the day it is deployed.',
  });
}
