import type { Config } from '../config.ts';
import { effectiveRetention } from '../validate/rules/start.ts';
import { block, type Change, duration, type GuardRule, shown, textChanged } from './change.ts';

/** What deletes lines. Deleted is deleted: retention waits two hours, and no longer. */
export const retentionRules: readonly GuardRule[] = [
  retentionEnabled,
  retentionShortened,
  streams,
  deletion,
  openDeletion,
  tableManager,
  lifecycle,
];

const ENABLED = 'compactor.retention_enabled';
const PERIOD = 'limits_config.retention_period';
const DAY = 24 * 3600e9;

function retentionEnabled(change: Change): void {
  const { base, head } = change;
  if (base.flag(ENABLED) || !head.flag(ENABLED)) return;
  const period = head.number(PERIOD);
  const unset = head.isSet(PERIOD) ? '' : `, the default of Loki ${change.headVersion}`;
  block(change, {
    rule: 'retention-enabled',
    path: ENABLED,
    message:
      period > 0
        ? `Retention is turned on: everything older than ${duration(period)}${unset} is deleted.`
        : 'Retention is turned on; with retention_period 0s it deletes only what retention_stream or delete requests name.',
    fix: `Leave ${ENABLED} false to keep everything; else set ${PERIOD} on purpose and allow this rule.`,
  });
}

/** 0 keeps for ever. */
function isShorter(now: number, before: number): boolean {
  return now > 0 && (before <= 0 || now < before);
}

function retentionShortened(change: Change): void {
  const { base, head } = change;
  if (!base.flag(ENABLED)) return;
  const [was, is] = [effectiveRetention(base), effectiveRetention(head)];
  if (!isShorter(is, was)) return;
  block(change, {
    rule: 'retention-shortened',
    path: PERIOD,
    message: `Lines are kept for ${duration(is)} instead of ${was > 0 ? duration(was) : 'ever'}; what is older is deleted.`,
    fix: `Set ${PERIOD}: ${was > 0 ? duration(was) : '0s'}.`,
  });
}

/** The retention of each selector of `retention_stream`. */
function streamsOf(config: Config): Map<string, number> {
  const list = 'limits_config.retention_stream';
  return new Map(
    config
      .keys(list)
      .map((i) => [config.text(`${list}.${i}.selector`), config.number(`${list}.${i}.period`)]),
  );
}

function streams(change: Change): void {
  const { base, head } = change;
  if (!head.flag(ENABLED)) return;
  const before = streamsOf(base);
  for (const [selector, period] of streamsOf(head)) {
    const was = before.get(selector) ?? effectiveRetention(base);
    if (!isShorter(period, was)) continue;
    block(change, {
      rule: 'retention-shortened',
      path: 'limits_config.retention_stream',
      message: `Lines of ${selector} are kept for ${duration(period)} instead of ${was > 0 ? duration(was) : 'ever'}.`,
      fix: 'Remove the rule, or set it back.',
    });
  }
}

function deletion(change: Change): void {
  const path = 'limits_config.deletion_mode';
  const { base, head } = change;
  if (!textChanged(change, path) || !head.flag(ENABLED) || head.text(path) !== 'filter-and-delete') return;
  block(change, {
    rule: 'deletion-mode',
    path,
    message: `Delete requests are carried out (${shown(base.text(path))} becomes "filter-and-delete"), those already waiting too.`,
    fix: `Set ${path}: ${base.text(path) || 'disabled'}.`,
  });
}

function isOpen(config: Config): boolean {
  return (
    config.flag(ENABLED) &&
    !config.flag('auth_enabled') &&
    config.text('limits_config.deletion_mode') !== 'disabled'
  );
}

function openDeletion(change: Change): void {
  if (isOpen(change.base) || !isOpen(change.head)) return;
  block(change, {
    rule: 'delete-api-opened',
    path: ENABLED,
    message:
      'Retention makes /loki/api/v1/delete work, and with auth_enabled: false whoever reaches it may delete lines.',
    fix: 'Set limits_config.deletion_mode: disabled.',
  });
}

function tableManager(change: Change): void {
  const path = 'table_manager.retention_deletes_enabled';
  const { base, head } = change;
  const turnedOn = !base.flag(path) && head.flag(path);
  const shorter =
    head.flag(path) &&
    isShorter(head.number('table_manager.retention_period'), base.number('table_manager.retention_period'));
  if (!turnedOn && !shorter) return;
  block(change, {
    rule: 'table-manager-deletes',
    path,
    message: 'The table manager deletes whole tables past its retention period.',
    fix: `Set ${path}: false.`,
  });
}

function lifecycle(change: Change): void {
  const { head, bucketExpiryDays } = change;
  if (bucketExpiryDays === undefined) return;
  const kept = effectiveRetention(head);
  if (kept > 0 && kept <= bucketExpiryDays * DAY) return;
  block(change, {
    rule: 'bucket-expires',
    path: kept > 0 ? PERIOD : 'storage_config',
    message: `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days; Loki needs them for ${kept > 0 ? duration(kept) : 'ever'}, the index longer still.`,
    fix: 'Remove the rule, and let Loki delete what is to be deleted.',
  });
}
