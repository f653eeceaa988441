import type { Config } from '../../config.ts';
import { type ConfigRule, type PlainRow, plainRules } from './rule.ts';

const isOpen = (config: Config): boolean => !config.flag('auth_enabled');

/** Flags of the S3 clients that let others read or answer. */
const INSECURE = [
  'storage_config.aws.insecure',
  'storage_config.object_store.s3.insecure',
  'common.storage.s3.insecure',
];
const UNVERIFIED = [
  'storage_config.aws.http_config.insecure_skip_verify',
  'storage_config.object_store.s3.http.insecure_skip_verify',
  'common.storage.s3.http_config.insecure_skip_verify',
];

/** A flag that the file itself turns on; what follows from another block is reported there. */
const turnedOn = (path: string, message: string, fix: string): PlainRow => ({
  name: 'insecure-storage',
  path,
  when: (config) => config.settings.get(path)?.value === true,
  message,
  fix,
});

const ROWS: readonly PlainRow[] = [
  {
    name: 'open-delete-api',
    path: 'compactor.retention_enabled',
    when: (config) =>
      isOpen(config) &&
      config.flag('compactor.retention_enabled') &&
      config.text('limits_config.deletion_mode') !== 'disabled',
    message: 'With retention on and no authentication, anyone who can reach the port may delete lines.',
    fix: 'Set limits_config.deletion_mode: disabled, or let only the gateway reach Loki.',
  },
  {
    name: 'open-port',
    ourHosts: true,
    path: 'server.http_listen_address',
    when: (config) => isOpen(config) && config.text('server.http_listen_address') === '0.0.0.0',
    message:
      'Loki itself listens on every address: /flush, /config and /ingester/shutdown are open to anyone who can reach it.',
    fix: 'Put the gateway in front and listen on 127.0.0.1.',
  },
  {
    name: 'open-port',
    path: 'ruler.enable_api',
    when: (config) => isOpen(config) && config.isSet('ruler.enable_api') && config.flag('ruler.enable_api'),
    message: 'Anyone who can reach the port may change rules.',
    fix: 'Set ruler.enable_api: false.',
  },
  ...INSECURE.map((path) =>
    turnedOn(path, 'Lines and signatures travel to the object store unencrypted.', 'Remove insecure.'),
  ),
  ...UNVERIFIED.map((path) =>
    turnedOn(path, 'Anyone may pose as the object store.', 'Remove insecure_skip_verify.'),
  ),
  {
    name: 'analytics',
    ourHosts: true,
    path: 'analytics',
    when: (config) => config.flag('analytics.reporting_enabled'),
    message: 'Each host reports what its Loki does to Grafana Labs, at stats.grafana.org.',
    fix: 'Set analytics.reporting_enabled: false if you do not want that.',
  },
];

/** What is open to more people than was meant. Warnings. */
export const exposureRules: readonly ConfigRule[] = plainRules(
  ROWS.map((row) => ({ ...row, level: 'warning' })),
);
