import type { Row } from './row.ts';

const INGESTERS = 'ingester.lifecycler.ring.kvstore';
const addressed = { 'common.ring': null, 'common.instance_addr': '10.0.0.1' };

const rings: readonly Row[] = [
  ...[
    'common.ring',
    'ingester.lifecycler.ring',
    'distributor.ring',
    'compactor.compactor_ring',
    'query_scheduler.scheduler_ring',
    'ruler.ring',
    'index_gateway.ring',
  ].map(
    (ring): Row => ({
      rule: 'ring-store',
      what: `a misspelt store of ${ring}`,
      says: /"inmemry"/,
      fires: { [`${ring}.kvstore.store`]: 'inmemry' },
      near: { [`${ring}.kvstore.store`]: 'memberlist' },
    }),
  ),
  {
    rule: 'ring-consul',
    what: 'an address that makes every ring follow consul',
    fires: { ...addressed, 'common.ring.kvstore.store': null },
    near: { ...addressed, 'common.ring.kvstore.store': 'memberlist' },
  },
  {
    rule: 'ring-consul',
    what: 'an interface that makes all other rings follow consul',
    fires: {
      'common.ring.kvstore.store': null,
      'common.instance_interface_names': '[eth0]',
      [`${INGESTERS}.store`]: 'inmemory',
    },
    near: {
      'common.ring.kvstore.store': 'inmemory',
      'common.instance_interface_names': '[eth0]',
      [`${INGESTERS}.store`]: 'inmemory',
    },
  },
  {
    rule: 'ring-consul',
    level: 'warning',
    what: 'no store of a ring at all',
    fires: { 'common.ring.kvstore.store': null },
    near: { 'common.ring.kvstore.store': null, 'memberlist.join_members': '[loki]' },
  },
  {
    rule: 'ring-consul',
    level: 'warning',
    what: 'consul at an address of its own is meant, and so not reported, in the ring of the ingesters',
    fires: { 'common.ring.kvstore.store': null, [`${INGESTERS}.store`]: 'consul' },
    near: {
      'common.ring.kvstore.store': null,
      [`${INGESTERS}.store`]: 'consul',
      [`${INGESTERS}.consul.host`]: 'consul:8500',
    },
  },
  {
    rule: 'replication-hosts',
    what: 'three copies on one host',
    says: /there is 1 host.* to 1\.$/,
    options: { hosts: 1 },
    fires: { 'common.replication_factor': '3' },
    near: { 'common.replication_factor': '1' },
  },
  {
    rule: 'replication-hosts',
    what: 'five copies on three hosts',
    says: /there are 3 hosts.* to 3\.$/,
    options: { hosts: 3 },
    fires: { 'common.ring.kvstore.store': 'memberlist', 'ingester.lifecycler.ring.replication_factor': '5' },
    near: { 'common.ring.kvstore.store': 'memberlist', 'ingester.lifecycler.ring.replication_factor': '3' },
  },
  {
    rule: 'ring-inmemory',
    what: 'three hosts that do not know each other',
    options: { hosts: 3 },
    fires: {},
    near: { 'common.ring.kvstore.store': 'memberlist' },
  },
];

const advice: readonly Omit<Row, 'level'>[] = [
  {
    rule: 'not-on-volume',
    what: 'a log outside the volume',
    fires: { 'ingester.wal.dir': '/tmp/wal' },
    near: { 'ingester.wal.dir': '/loki' },
  },
  {
    rule: 'not-on-volume',
    what: 'an index outside the volume',
    fires: { 'storage_config.tsdb_shipper.active_index_directory': '/tmp/index' },
    near: { 'storage_config.boltdb_shipper.active_index_directory': '/tmp/index' },
  },
  {
    rule: 'not-on-volume',
    what: 'folders with a prefix outside the volume, those of tsdb included',
    says: /\/tmp\/tsdb-shipper-active/,
    fires: { 'common.path_prefix': '/tmp' },
    near: { 'common.path_prefix': '/loki/data' },
  },
  {
    rule: 'not-on-volume',
    what: 'folders with a prefix outside the volume, those of boltdb-shipper included',
    version: '2.6.0',
    says: /\/tmp\/boltdb-shipper-active/,
    fires: { 'common.path_prefix': '/tmp' },
    near: { 'common.path_prefix': '/loki/data/' },
  },
  {
    rule: 'not-on-volume',
    what: 'chunks outside the volume',
    says: /^storage_config\.filesystem\.directory is \/tmp\/chunks/,
    fires: {
      'schema_config.configs.0.object_store': 'filesystem',
      'storage_config.filesystem.directory': '/tmp/chunks',
    },
    near: {
      'schema_config.configs.0.object_store': 'filesystem',
      'storage_config.filesystem.directory': '/loki/chunks',
    },
  },
  {
    rule: 'not-on-volume',
    what: 'chunks of a named store outside the volume',
    says: /^storage_config\.named_stores\.filesystem\.mine\.directory is \/tmp\/chunks/,
    fires: {
      'schema_config.configs.0.object_store': 'mine',
      'storage_config.named_stores.filesystem.mine': '{directory: /tmp/chunks}',
    },
    near: { 'storage_config.named_stores.filesystem.mine': '{directory: /tmp/chunks}' },
  },
  {
    rule: 'not-on-volume',
    what: 'chunks of the newer client outside the volume',
    says: /^storage_config\.object_store\.filesystem\.dir is \/tmp\/chunks/,
    fires: {
      'schema_config.configs.0.object_store': 'filesystem',
      'storage_config.use_thanos_objstore': 'true',
      'storage_config.object_store.filesystem.dir': '/tmp/chunks',
    },
    near: {
      'schema_config.configs.0.object_store': 'filesystem',
      'storage_config.object_store.filesystem.dir': '/tmp/chunks',
      'storage_config.filesystem.directory': '/loki/chunks',
    },
  },
  {
    rule: 'not-on-volume',
    what: 'a log in no folder',
    says: /not set/,
    fires: { 'ingester.wal.dir': '""' },
    near: { 'ingester.wal.dir': '/loki/wal' },
  },
  {
    rule: 'wal-off',
    what: 'no write-ahead log',
    fires: { 'ingester.wal.enabled': 'false' },
    near: { 'ingester.wal.enabled': 'true' },
  },
  {
    rule: 'no-flush-on-shutdown',
    what: 'lines that stay on the disk when Loki stops',
    fires: { 'ingester.wal.flush_on_shutdown': 'false' },
    near: { 'ingester.wal.flush_on_shutdown': 'true' },
  },
  {
    rule: 'old-lines',
    what: 'chunks that close before a day is over',
    says: /11h30m older/,
    fires: { 'ingester.max_chunk_age': '23h' },
    near: { 'ingester.max_chunk_age': '24h' },
  },
  {
    rule: 'long-lines',
    what: 'lines of more than 512 KB refused',
    says: /512 KB/,
    fires: { 'limits_config.max_line_size': '512KB' },
    near: { 'limits_config.max_line_size': '1MB' },
  },
  {
    rule: 'long-lines',
    what: 'long lines cut',
    says: /cut/,
    fires: { 'limits_config.max_line_size_truncate': 'true' },
    near: { 'limits_config.max_line_size_truncate': 'false' },
  },
];

const open = { auth_enabled: 'false' };
const deleting = { 'compactor.retention_enabled': 'true', 'compactor.delete_request_store': 's3' };
const insecure = [
  'storage_config.aws.insecure',
  'storage_config.object_store.s3.insecure',
  'common.storage.s3.insecure',
  'storage_config.aws.http_config.insecure_skip_verify',
  'storage_config.object_store.s3.http.insecure_skip_verify',
  'common.storage.s3.http_config.insecure_skip_verify',
];

const exposure: readonly Omit<Row, 'level'>[] = [
  {
    rule: 'open-delete-api',
    what: 'deletion that is open to all',
    fires: { ...open, ...deleting, 'limits_config.deletion_mode': 'filter-only' },
    near: { ...deleting, 'limits_config.deletion_mode': 'filter-only' },
  },
  {
    rule: 'open-port',
    what: 'Loki on every address',
    says: /\/flush/,
    fires: { ...open, 'server.http_listen_address': '0.0.0.0' },
    near: { ...open, 'server.http_listen_address': '127.0.0.1' },
  },
  {
    rule: 'open-port',
    what: 'rules that all may change',
    says: /change rules/,
    fires: { ...open, 'ruler.enable_api': 'true' },
    near: { ...open, 'ruler.enable_api': 'false' },
  },
  ...insecure.map((path) => ({
    rule: 'insecure-storage',
    what: `${path} that is on`,
    fires: { [path]: 'true' },
    near: { [path]: 'false' },
  })),
  {
    rule: 'analytics',
    what: 'reports to Grafana Labs',
    fires: { 'analytics.reporting_enabled': 'true' },
    near: { 'analytics.reporting_enabled': 'false' },
  },
];

export const runningRows: readonly Row[] = [
  ...rings,
  ...[...advice, ...exposure].map((row): Row => ({ ...row, level: 'warning' })),
  {
    rule: 'rate-strategy',
    what: 'a misspelt strategy',
    fires: { 'limits_config.ingestion_rate_strategy': 'locl' },
    near: { 'limits_config.ingestion_rate_strategy': 'local' },
  },
];
