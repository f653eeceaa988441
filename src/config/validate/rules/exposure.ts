import { type Rule, type Subject, warn } from './rule.ts';

/** What is open to more people than was meant. Warnings. */
export const exposureRules: readonly Rule[] = [openApis, unsafeTransport, analytics];

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
