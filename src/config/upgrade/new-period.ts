import { firstPeriod } from '../defaults.ts';
import { fieldAt, fieldsOf } from '../fields/tree.ts';
import { defaultsUnder } from '../render/defaults-under.ts';
import { at, isTree, type Tree, type Value } from '../tree.ts';
import type { Draft } from './draft.ts';

const CONFIGS = 'schema_config.configs';

/**
 * Writes down the period that the defaults of the old version brought: those of the new one have another, and to Loki a
 * changed period is a changed history.
 */
export function keepDefaultPeriod(draft: Draft, team: Tree, from: string, version: string): void {
  if (draft.get(CONFIGS)) return;
  const periodsOf = (loki: string) => at(defaultsUnder(team, loki, 1).defaults, CONFIGS);
  const [was, is] = [periodsOf(from), periodsOf(version)];
  if (was === undefined || JSON.stringify(was) === JSON.stringify(is)) return;
  draft.set(
    CONFIGS,
    was,
    `The period that was in use by the defaults for Loki ${from}; those for ${version} have another.`,
  );
}

/**
 * Adds a TSDB period with schema v13 after the last one, unless that is one.
 * @param from its first day, `2026-01-08`; where a period begins later, the day after that
 */
export function addTsdbPeriod(draft: Draft, from: string, version: string): void {
  const periods = draft.get(CONFIGS);
  const last = Array.isArray(periods) ? periods.at(-1) : undefined;
  if (!Array.isArray(periods) || !isTree(last) || !knowsV13(version)) return;
  if (last['store'] === 'tsdb' && /^v*13$/.test(String(last['schema']))) return;
  const after = dayAfter(last['from']);
  const objects = last['object_store'] ?? 's3';
  const period = {
    ...firstPeriod(true),
    from: after > from ? after : from,
    object_store: objects,
    index: { prefix: at(last, 'index.prefix') ?? 'index_', period: '24h' },
  };
  draft.set(
    `${CONFIGS}.${periods.length}`,
    period,
    'The index that Loki goes on with; older periods stay as they are. It must be deployed before this day: until then nothing changes.',
  );
}

function knowsV13(version: string): boolean {
  return fieldAt(fieldsOf(version).root, 'limits_config.allow_structured_metadata') !== undefined;
}

/** The day after a date such as `2026-01-08`, in UTC; nothing for what is no date. */
function dayAfter(date: Value | undefined): string {
  const day = Date.parse(`${String(date)}T00:00:00Z`);
  return Number.isNaN(day) ? '' : new Date(day + 24 * 3600_000).toISOString().slice(0, 10);
}
