import { type Change, type GuardRule, warn } from './change.ts';
import { HIDING, type Limit, lowerOf, REFUSING } from './lowered.ts';

/** Limits that refuse, cut or hide lines. Compared as they take effect, so that a new default of an upgrade is seen. */
export const limitRules: readonly GuardRule[] = [refusing, cutting, hiding, labels];

function refusing(change: Change): void {
  for (const limit of REFUSING) lowered(change, 'lines-refused', limit);
  const path = 'limits_config.reject_old_samples';
  if (change.base.flag(path) || !change.head.flag(path)) return;
  warn(change, {
    rule: 'lines-refused',
    path,
    message: `${path} is turned on: lines with old timestamps are refused.`,
    fix: `Set ${path}: false.`,
  });
}

function hiding(change: Change): void {
  for (const limit of HIDING) lowered(change, 'lines-hidden', limit);
}

function lowered(change: Change, rule: string, limit: Limit): void {
  const found = lowerOf(change, limit);
  if (found === undefined) return;
  const { path, was, shownWas, shownIs, effect } = found;
  const why = change.head.isSet(path) ? '' : ` (the default of Loki ${change.headVersion})`;
  warn(change, {
    rule,
    path,
    message: `${path} goes down from ${shownWas} to ${shownIs}${why}: ${effect}.`,
    fix: `Set ${path}: ${was}.`,
  });
}

function cutting(change: Change): void {
  const path = 'limits_config.max_line_size_truncate';
  if (change.base.flag(path) || !change.head.flag(path)) return;
  warn(change, {
    rule: 'lines-cut',
    path,
    message: 'Lines beyond max_line_size are cut without a word.',
    fix: `Set ${path}: false and raise max_line_size.`,
  });
}

const DISCOVERED = 'limits_config.discover_service_name';

/** Says whether Loki begins to put a label of its own on every stream. */
export function addsLabels({ base, head }: Change): boolean {
  const adds = (config: typeof base) =>
    config.has(DISCOVERED) && !(config.isSet(DISCOVERED) && config.keys(DISCOVERED).length === 0);
  return !adds(base) && adds(head);
}

/** Loki 3 adds labels of its own, so the same lines become other streams. */
function labels(change: Change): void {
  const names = DISCOVERED;
  if (!addsLabels(change)) return;
  warn(change, {
    rule: 'labels-added',
    path: names,
    message:
      'Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.',
    fix: `Set ${names}: [] and limits_config.discover_log_levels: false.`,
  });
}
