import { periods } from '../common.ts';
import { type Rule, type Subject, warn } from './rule.ts';

const HOUR = 3600e9;

/** Settings that work and cost data. Warnings. */
export const adviceRules: readonly Rule[] = [volume, shutdown, oldLines, longLines];

/** The folder that is on the host's disk; everything else is lost with the container. */
const VOLUME = '/loki';

function volume(subject: Subject): void {
  const { config } = subject;
  const stores = new Set(periods(config).map((period) => config.text(`${period}.store`)));
  const folders = [
    ...(config.flag('ingester.wal.enabled') ? ['ingester.wal.dir'] : []),
    ...(stores.has('tsdb') ? ['storage_config.tsdb_shipper.active_index_directory'] : []),
    ...(stores.has('boltdb-shipper') ? ['storage_config.boltdb_shipper.active_index_directory'] : []),
    'compactor.working_directory',
  ];
  for (const path of folders) {
    const folder = config.text(path);
    if (
      folder === VOLUME ||
      folder.startsWith(`${VOLUME}/`) ||
      (folder === '' && path !== 'ingester.wal.dir')
    )
      continue;
    warn(
      subject,
      'not-on-volume',
      path,
      `${path} is ${folder || 'not set'}, outside ${VOLUME}: what is there is lost with the container.`,
      `Use a folder below ${VOLUME}.`,
    );
  }
  if (!config.flag('ingester.wal.enabled')) {
    warn(
      subject,
      'wal-off',
      'ingester.wal.enabled',
      'Without the write-ahead log, lines that are not yet flushed are lost when Loki dies.',
      'Set ingester.wal.enabled: true.',
    );
  }
}

function shutdown(subject: Subject): void {
  if (!subject.config.flag('ingester.wal.enabled') || subject.config.flag('ingester.wal.flush_on_shutdown'))
    return;
  warn(
    subject,
    'no-flush-on-shutdown',
    'ingester.wal',
    'Lines that are not yet flushed stay on the disk when Loki stops; another host or a fresh disk does not have them.',
    'Set ingester.wal.flush_on_shutdown: true.',
  );
}

function oldLines(subject: Subject): void {
  const { config } = subject;
  const age = config.number('ingester.max_chunk_age');
  if (age >= 24 * HOUR) return;
  warn(
    subject,
    'old-lines',
    'ingester.max_chunk_age',
    `A line more than ${age / HOUR / 2}h older than the newest of its stream is refused (half of ingester.max_chunk_age).`,
    'Set it to 48h where clients stamp lines with a start time.',
  );
}

function longLines(subject: Subject): void {
  const { config } = subject;
  const size = config.number('limits_config.max_line_size');
  if (size > 0 && size < 1024 * 1024) {
    warn(
      subject,
      'long-lines',
      'limits_config.max_line_size',
      `Lines of more than ${size / 1024} KB are refused.`,
      'Set limits_config.max_line_size to what clients send; 0 is no limit.',
    );
  }
  if (config.flag('limits_config.max_line_size_truncate')) {
    warn(
      subject,
      'long-lines',
      'limits_config.max_line_size_truncate',
      'Long lines are cut without a word.',
      'Set it to false and raise max_line_size.',
    );
  }
}
