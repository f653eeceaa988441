import type { Config } from '../../config.ts';
import { DAY } from '../../duration.ts';
import type { Violation } from '../../rule.ts';
import { type ConfigRule, plainRules, type Subject } from './rule.ts';

const hasRetention = (config: Config): boolean => config.flag('compactor.retention_enabled');
const PERIOD = 'limits_config.retention_period';
const INTERVAL = 'compactor.apply_retention_interval';

/** What deletes old lines. Source: Loki, pkg/compactor/config.go. */
export const compactorRules: readonly ConfigRule[] = [
  { name: 'retention-stream-period', level: 'error', find: shortStreamPeriods },
  ...plainRules([
    {
      name: 'delete-request-store',
      path: 'compactor.retention_enabled',
      when: (config) =>
        hasRetention(config) && config.atLeast('3.0') && config.text('compactor.delete_request_store') === '',
      message: 'compactor.retention_enabled needs compactor.delete_request_store.',
      fix: 'Set it to the object store, such as s3.',
    },
    {
      name: 'out-of-range',
      path: INTERVAL,
      when: (config) => hasRetention(config) && !config.atLeast('3.0') && !isMultipleOfCompaction(config),
      message: `${INTERVAL} must be 0 or a multiple of compaction_interval.`,
      fix: 'Remove it.',
    },
    {
      // Stricter than Loki, on purpose: its documentation asks for 24h, its code does not.
      name: 'retention-period',
      path: PERIOD,
      when: (config) => hasRetention(config) && config.number(PERIOD) > 0 && config.number(PERIOD) < DAY,
      message: 'A retention period must be 24h or more.',
      fix: 'Set it to 24h or more; 0s keeps everything.',
    },
    {
      name: 'retention-without-compactor',
      level: 'warning',
      path: PERIOD,
      when: (config) => !hasRetention(config) && config.isSet(PERIOD) && config.number(PERIOD) > 0,
      message: 'compactor.retention_enabled is false, so nothing is ever deleted.',
      fix: 'Remove the retention period, or enable retention.',
    },
  ]),
];

function isMultipleOfCompaction(config: Config): boolean {
  const interval = config.number('compactor.compaction_interval');
  return config.number(INTERVAL) === 0 || (interval !== 0 && config.number(INTERVAL) % interval === 0);
}

function* shortStreamPeriods({ config }: Subject): Iterable<Violation> {
  const list = 'limits_config.retention_stream';
  for (const i of config.keys(list))
    if (config.number(`${list}.${i}.period`) < DAY)
      yield {
        path: `${list}.${i}.period`,
        message: 'A retention period must be 24h or more.',
        fix: 'Set it to 24h or more.',
      };
}
