import type { Config } from '../config.ts';
import { DAY, formatDuration } from '../duration.ts';
import type { Period } from '../period.ts';
import { indexStore, isSamePlace, placeOfIndex, placeOfStore } from '../place.ts';
import { effectiveRetention } from '../retention.ts';
import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, quoted, textChanged, turnedOn } from './change.ts';

/** What deletes lines. Nothing brings deleted lines back; retention waits two hours, then deletes. */
export const retentionRules: readonly GuardRule[] = [
  { name: 'retention-enabled', level: 'error', find: enabled },
  { name: 'retention-enabled', level: 'error', find: reachesMore },
  { name: 'retention-shortened', level: 'error', find: shortened },
  { name: 'retention-shortened', level: 'error', find: streamsShortened },
  { name: 'deletion-mode', level: 'error', find: deletionMode },
  { name: 'delete-api-opened', level: 'error', find: deleteApiOpened },
  { name: 'table-manager-deletes', level: 'error', find: tableManagerDeletes },
  { name: 'bucket-expires', level: 'error', find: bucketExpires },
];

const ENABLED = 'compactor.retention_enabled';
const PERIOD = 'limits_config.retention_period';

function* enabled(change: ConfigChange): Iterable<Violation> {
  const { head, headVersion } = change;
  if (!turnedOn(change, ENABLED)) return;
  const period = head.number(PERIOD);
  const source = head.isSet(PERIOD) ? ' is' : `, the default of Loki ${headVersion}, is`;
  const message =
    period > 0
      ? `Retention is turned on: everything older than ${formatDuration(period)}${source} deleted.`
      : 'Retention is turned on; with retention_period 0s it deletes only what retention_stream or delete requests name.';
  const fix = `Leave ${ENABLED} false to keep everything; otherwise set ${PERIOD} on purpose and allow this rule.`;
  yield { path: ENABLED, message, fix };
}

/** Loki 2.x can have a compactor that looks at one store, or prefix, only; what is elsewhere is never deleted. */
function* reachesMore({ base, head, headVersion }: ConfigChange): Iterable<Violation> {
  if (!base.flag(ENABLED) || effectiveRetention(head) <= 0) return;
  const unreached = base.periods().find((period) => !isCompacted(base, period));
  if (unreached === undefined || !head.periods().every((period) => isCompacted(head, period))) return;
  const message = `Loki ${headVersion} deletes old lines of the period from ${unreached.from}, too: until now, the compactor did not see its index.`;
  yield { path: ENABLED, message, fix: `Set ${PERIOD}: 0s to keep everything, or allow this rule.` };
}

function isCompacted(config: Config, period: Period): boolean {
  const { shipper } = period;
  if (shipper === undefined || config.atLeast('3.0')) return true;
  const shared = config.text('compactor.shared_store') || sharedByDefault(config, period);
  const prefix = 'shared_store_key_prefix';
  return (
    isSamePlace(placeOfStore(config, shared), placeOfIndex(config, period)) &&
    config.text(`compactor.${prefix}`) === config.text(`storage_config.${shipper}.${prefix}`)
  );
}

/** Loki 2.6 looks at the store of the last period, 2.9 at that of each. Source: Loki 2.x, config_wrapper.go. */
function sharedByDefault(config: Config, period: Period): string {
  const last = config.periods().findLast(({ shipper }) => shipper !== undefined);
  return config.atLeast('2.9') ? indexStore(config, period) : (last?.objectStore ?? '');
}

/** 0 keeps lines forever. */
function isShorter(now: number, before: number): boolean {
  return now > 0 && (before <= 0 || now < before);
}

/** For how long lines are kept, in words. */
function written(retention: number): string {
  return retention > 0 ? `for ${formatDuration(retention)}` : 'forever';
}

function* shortened({ base, head }: ConfigChange): Iterable<Violation> {
  if (!base.flag(ENABLED)) return;
  const [was, is] = [effectiveRetention(base), effectiveRetention(head)];
  if (!isShorter(is, was)) return;
  const message = `Lines are kept ${written(is)} instead of ${written(was)}; older lines are deleted.`;
  yield { path: PERIOD, message, fix: `Set ${PERIOD}: ${formatDuration(Math.max(was, 0))}.` };
}

function* streamsShortened({ base, head }: ConfigChange): Iterable<Violation> {
  if (!head.flag(ENABLED)) return;
  const before = streamRetentions(base);
  for (const [selector, period] of streamRetentions(head)) {
    const was = before.get(selector) ?? effectiveRetention(base);
    if (!isShorter(period, was)) continue;
    const message = `Lines of ${selector} are kept ${written(period)} instead of ${written(was)}.`;
    yield { path: 'limits_config.retention_stream', message, fix: 'Remove the rule, or set it back.' };
  }
}

/** The retention of each selector of `retention_stream`. */
function streamRetentions(config: Config): Map<string, number> {
  const list = 'limits_config.retention_stream';
  return new Map(
    config
      .keys(list)
      .map((i) => [config.text(`${list}.${i}.selector`), config.number(`${list}.${i}.period`)]),
  );
}

function* deletionMode(change: ConfigChange): Iterable<Violation> {
  const path = 'limits_config.deletion_mode';
  const { base, head } = change;
  if (!textChanged(change, path) || !head.flag(ENABLED) || head.text(path) !== 'filter-and-delete') return;
  const message = `Delete requests are carried out (${quoted(base.text(path))} becomes "filter-and-delete"), including those already waiting.`;
  yield { path, message, fix: `Set ${path}: ${base.text(path) || 'disabled'}.` };
}

function* deleteApiOpened({ base, head }: ConfigChange): Iterable<Violation> {
  if (hasOpenDeleteApi(base) || !hasOpenDeleteApi(head)) return;
  const message =
    'Retention enables /loki/api/v1/delete, and with auth_enabled: false anyone who can reach it can delete lines.';
  yield { path: ENABLED, message, fix: 'Set limits_config.deletion_mode: disabled.' };
}

function hasOpenDeleteApi(config: Config): boolean {
  return (
    config.flag(ENABLED) &&
    !config.flag('auth_enabled') &&
    config.text('limits_config.deletion_mode') !== 'disabled'
  );
}

function* tableManagerDeletes(change: ConfigChange): Iterable<Violation> {
  const path = 'table_manager.retention_deletes_enabled';
  const period = 'table_manager.retention_period';
  const { base, head } = change;
  const shorter = head.flag(path) && isShorter(head.number(period), base.number(period));
  if (!turnedOn(change, path) && !shorter) return;
  const message = 'The table manager deletes whole tables when their retention period is over.';
  yield { path, message, fix: `Set ${path}: false.` };
}

function* bucketExpires({ head, bucketExpiryDays }: ConfigChange): Iterable<Violation> {
  if (bucketExpiryDays === undefined) return;
  const kept = effectiveRetention(head);
  if (kept > 0 && kept <= bucketExpiryDays * DAY) return;
  const message = `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days, but Loki needs them ${written(kept)}, and the index even longer.`;
  const fix = 'Remove the lifecycle rule, and let Loki delete what has to be deleted.';
  yield { path: kept > 0 ? PERIOD : 'storage_config', message, fix };
}
