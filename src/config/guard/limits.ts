import type { Config } from '../config.ts';
import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, turnedOn } from './change.ts';
import { type GuardedLimit, HIDING, loweredLimit, REFUSING } from './lowered.ts';

/** Limits that refuse, cut or hide lines. Effective values are compared, so a new default of an upgrade counts. */
export const limitRules: readonly GuardRule[] = [
  { name: 'lines-refused', level: 'warning', find: (change) => lowered(change, REFUSING) },
  { name: 'lines-refused', level: 'warning', find: oldSamplesRejected },
  { name: 'lines-cut', level: 'warning', find: linesTruncated },
  { name: 'lines-hidden', level: 'warning', find: (change) => lowered(change, HIDING) },
  { name: 'labels-added', level: 'warning', find: labelsAdded },
];

function* lowered(change: ConfigChange, limits: readonly GuardedLimit[]): Iterable<Violation> {
  for (const limit of limits) {
    const found = loweredLimit(change, limit);
    if (found === undefined) continue;
    const { path, was, shownWas, shownIs, effect } = found;
    const why = change.head.isSet(path) ? '' : ` (the default of Loki ${change.headVersion})`;
    const message = `${path} goes down from ${shownWas} to ${shownIs}${why}: ${effect}.`;
    yield { path, message, fix: `Set ${path}: ${was}.` };
  }
}

function* oldSamplesRejected(change: ConfigChange): Iterable<Violation> {
  const path = 'limits_config.reject_old_samples';
  if (!turnedOn(change, path)) return;
  const message = `${path} is turned on: lines with old timestamps are refused.`;
  yield { path, message, fix: `Set ${path}: false.` };
}

function* linesTruncated(change: ConfigChange): Iterable<Violation> {
  const path = 'limits_config.max_line_size_truncate';
  if (!turnedOn(change, path)) return;
  const message = 'Lines longer than max_line_size are silently cut.';
  yield { path, message, fix: `Set ${path}: false and raise max_line_size.` };
}

const DISCOVERED = 'limits_config.discover_service_name';

/** Loki 3 adds labels of its own, so the same lines become other streams. */
function* labelsAdded(change: ConfigChange): Iterable<Violation> {
  if (!addsLabels(change)) return;
  const message =
    'Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.';
  const fix = `Set ${DISCOVERED}: [] and limits_config.discover_log_levels: false.`;
  yield { path: DISCOVERED, message, fix };
}

/** Reports whether Loki starts to add a label of its own to every stream. */
export function addsLabels({ base, head }: ConfigChange): boolean {
  const adds = (config: Config) =>
    config.has(DISCOVERED) && !(config.isSet(DISCOVERED) && config.keys(DISCOVERED).length === 0);
  return !adds(base) && adds(head);
}
