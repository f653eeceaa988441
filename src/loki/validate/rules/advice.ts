import { periods } from '../common.ts';
import { type Rule, type Subject, warn } from './rule.ts';

const HOUR = 3600e9;

/** Settings that work and cost data, or more than was meant. Warnings. */
export const adviceRules: readonly Rule[] = [
  volume,
  shutdown,
  oldLines,
  longLines,
  openApis,
  unsafeTransport,
  analytics,
];

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

function openApis(subject: Subject): void {
  const { config } = subject;
  if (config.flag('auth_enabled')) return;
  if (
    config.flag('compactor.retention_enabled') &&
    config.text('limits_config.deletion_mode') !== 'disabled'
  ) {
    warn(
      subject,
      'open-delete-api',
      'compactor.retention_enabled',
      'With retention on and no authentication, whoever reaches the port may delete lines.',
      'Set limits_config.deletion_mode: disabled, or let only the gateway reach Loki.',
    );
  }
  if (config.isSet('server.http_listen_address') && config.text('server.http_listen_address') === '0.0.0.0') {
    warn(
      subject,
      'open-port',
      'server.http_listen_address',
      'Loki itself listens on every address: /flush, /config and /ingester/shutdown are open to all who reach it.',
      'Put the gateway in front and listen on 127.0.0.1.',
    );
  }
  if (config.isSet('ruler.enable_api') && config.flag('ruler.enable_api')) {
    warn(
      subject,
      'open-port',
      'ruler.enable_api',
      'Whoever reaches the port may change rules.',
      'Set ruler.enable_api: false.',
    );
  }
}

function unsafeTransport(subject: Subject): void {
  const { config } = subject;
  for (const block of ['storage_config.aws', 'storage_config.object_store.s3', 'common.storage.s3']) {
    if (config.settings.get(`${block}.insecure`)?.value === true) {
      warn(
        subject,
        'insecure-storage',
        `${block}.insecure`,
        'Lines and signatures travel to the object store in the clear.',
        'Remove insecure.',
      );
    }
    for (const http of ['http_config', 'http']) {
      const path = `${block}.${http}.insecure_skip_verify`;
      if (config.settings.get(path)?.value === true)
        warn(
          subject,
          'insecure-storage',
          path,
          'Anyone may pose as the object store.',
          'Remove insecure_skip_verify.',
        );
    }
  }
}

function analytics(subject: Subject): void {
  if (!subject.config.flag('analytics.reporting_enabled')) return;
  warn(
    subject,
    'analytics',
    'analytics',
    'Loki reports its usage to stats.grafana.org.',
    'Set analytics.reporting_enabled: false if you do not want that.',
  );
}
