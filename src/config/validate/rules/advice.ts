import type { Config } from '../../config.ts';
import { DAY, formatGoDuration } from '../../duration.ts';
import { type ConfigRule, type PlainRow, plainRules } from './rule.ts';

const AGE = 'ingester.max_chunk_age';
const LENGTH = 'limits_config.max_line_size';
const RATE = 'limits_config.ingestion_rate_strategy';

const hasWal = (config: Config): boolean => config.flag('ingester.wal.enabled');

const WARNINGS: readonly PlainRow[] = [
  {
    name: 'wal-off',
    path: 'ingester.wal.enabled',
    when: (config) => !hasWal(config),
    message: 'Without the write-ahead log, lines that clients were told are stored are lost when Loki dies.',
    fix: 'Set ingester.wal.enabled: true.',
  },
  {
    name: 'no-flush-on-shutdown',
    ourHosts: true,
    path: 'ingester.wal',
    when: (config) => hasWal(config) && !config.flag('ingester.wal.flush_on_shutdown'),
    message:
      'When Loki stops, lines that are not flushed yet are only on the disk of its host: whoever replaces the host loses them.',
    fix: 'Set ingester.wal.flush_on_shutdown: true.',
  },
  {
    name: 'old-lines',
    ourHosts: true,
    path: AGE,
    when: (config) => config.number(AGE) < DAY,
    message: (config) =>
      `A client gets 400 for a line more than ${formatGoDuration(config.number(AGE) / 2)} older than the newest of its stream, and does not send it again (half of ${AGE}).`,
    fix: 'Set it to 48h where clients stamp lines with a start time.',
  },
  {
    name: 'long-lines',
    ourHosts: true,
    path: LENGTH,
    when: (config) => config.number(LENGTH) > 0 && config.number(LENGTH) < 1024 * 1024,
    message: (config) =>
      `A client gets 400 for a line longer than ${config.number(LENGTH) / 1024} KB, and does not send it again.`,
    fix: `Set ${LENGTH} to what clients send; 0 is no limit.`,
  },
  {
    name: 'long-lines',
    path: 'limits_config.max_line_size_truncate',
    when: (config) => config.flag('limits_config.max_line_size_truncate'),
    message: 'Long lines are cut, and neither clients nor readers are told.',
    fix: 'Set it to false and raise max_line_size.',
  },
];

/** Settings that work, and cost data. */
export const adviceRules: readonly ConfigRule[] = [
  ...plainRules(WARNINGS.map((row) => ({ ...row, level: 'warning' }))),
  ...plainRules([
    {
      // Stricter than Loki, on purpose.
      name: 'rate-strategy',
      path: RATE,
      when: (config) => !['local', 'global'].includes(config.text(RATE)),
      message: (config) =>
        `${RATE}: Loki takes ${JSON.stringify(config.text(RATE))} for local, without notice.`,
      fix: 'Write local or global.',
    },
  ]),
];
