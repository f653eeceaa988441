import type { Row } from './row.ts';

const FIRST = 'schema_config.configs.0';
const CHUNKS = 'chunk_store_config.chunk_cache_config';
const RESULTS = 'query_range.results_cache.cache';
const IN_FOLDER = { [`${FIRST}.object_store`]: 'filesystem' };
const S3_RULES = { 'ruler.storage.type': 's3', 'ruler.storage.s3.bucketnames': 'rules' };

const targetRows: readonly Row[] = [
  {
    rule: 'target',
    what: 'a target that is misspelt',
    fires: { target: 'querrier' },
    near: { target: 'ingester' },
  },
  {
    rule: 'target',
    what: 'a space between targets',
    fires: { target: '"write, ingester"' },
    near: { target: '"write,ingester"' },
  },
  { rule: 'target', what: 'no target', fires: { target: '""' }, near: { target: '"${TARGET}"' } },
  {
    rule: 'compactor-address',
    what: 'a querier that knows no compactor',
    fires: { target: 'querier' },
    near: { target: 'querier', 'common.compactor_address': 'http://c:3100' },
  },
  {
    rule: 'compactor-address',
    what: 'the target read without a compactor in it',
    fires: { target: 'read' },
    near: { target: '"read,backend"' },
    fineIn: '2.9.17',
  },
  {
    rule: 'compactor-address',
    what: 'a query frontend that knows no compactor',
    version: '2.9.17',
    fires: { target: 'query-frontend' },
    near: { target: 'query-frontend', 'common.compactor_grpc_address': 'c:9095' },
  },
  {
    rule: 'compactor-address',
    what: 'a querier of 2.6 that leaves out deleted lines',
    version: '2.6.0',
    fires: { target: 'querier', 'compactor.deletion_mode': 'filter-only' },
    near: { target: 'querier' },
  },
  {
    rule: 'compactor-address',
    what: 'a compactor that works for one without an address',
    version: '3.7.6',
    fires: { 'compactor.horizontal_scaling_mode': 'worker' },
    near: { 'compactor.horizontal_scaling_mode': 'main' },
  },
  {
    rule: 'ruler-store',
    what: 'a store of rules that does not exist',
    says: /no store "locale"/,
    fires: { 'ruler.storage.type': 'locale' },
    near: { ...S3_RULES },
  },
  {
    rule: 'ruler-store',
    what: 'the old database of rules',
    says: /no store "configdb"/,
    version: '2.9.17',
    fires: { 'ruler.storage.type': 'configdb' },
    near: { 'ruler.storage.type': '""' },
    fineIn: '2.6.0',
  },
  {
    rule: 'ruler-store',
    what: 'rules in no folder',
    says: /no folder/,
    fires: { 'ruler.storage.type': 'local' },
    near: { 'ruler.storage.type': 'local', 'ruler.storage.local.directory': '/loki/rules' },
  },
  {
    rule: 'ruler-store',
    what: 'rules in no bucket',
    says: /no bucket/,
    fires: { 'ruler.storage.type': 's3' },
    near: { ...S3_RULES },
  },
  {
    rule: 'ruler-store',
    what: 'rules for a query frontend without an address',
    says: /query frontend/,
    fires: { ...S3_RULES, 'ruler.evaluation.mode': 'remote' },
    near: {
      ...S3_RULES,
      'ruler.evaluation.mode': 'remote',
      'ruler.evaluation.query_frontend.address': 'dns:///f:9095',
    },
  },
  {
    rule: 'ruler-store',
    what: 'the target ruler without rules',
    says: /no store of rules is set/,
    fires: { target: 'ruler' },
    near: { target: 'ruler', ...S3_RULES },
  },
  {
    rule: 'ruler-store',
    what: 'the target read of 2.6 without rules',
    says: /no store of rules is set/,
    version: '2.6.0',
    fires: { target: 'read' },
    near: { target: 'all' },
    fineIn: '2.9.17',
  },
];

const numberRows: readonly Row[] = (
  [
    ['ballast_bytes', '-1', '0'],
    ['compactor.compaction_interval', '0s', '1s'],
    ['distributor.rate_store.stream_rate_update_interval', '0s', '1s'],
    ['frontend.scheduler_dns_lookup_period', '0s', '1s'],
    ['frontend_worker.dns_lookup_duration', '0s', '1s'],
    ['ingester.flush_check_period', '0s', '1s'],
    ['ingester.owned_streams_check_interval', '0s', '1s'],
    ['storage_config.tsdb_shipper.resync_interval', '0s', '1s'],
    ['ingester.lifecycler.num_tokens', '0', '1'],
    ['common.replication_factor', '0', '1'],
    ['ingester.lifecycler.ring.replication_factor', '-1', '1'],
  ] as const
).map(([path, wrong, right]) => ({
  rule: 'number-at-start',
  what: `${wrong} for ${path}`,
  fires: { [path]: wrong },
  near: { [path]: right },
}));

const intervalRows: readonly Row[] = [
  {
    rule: 'number-at-start',
    what: 'no interval for the index of 2.6',
    version: '2.6.0',
    fires: { 'storage_config.boltdb_shipper.resync_interval': '0s' },
    near: { 'storage_config.tsdb_shipper.resync_interval': '0s' },
  },
  {
    rule: 'number-at-start',
    what: 'no interval for rules',
    fires: { ...S3_RULES, 'ruler.poll_interval': '0s' },
    near: { 'ruler.poll_interval': '0s' },
  },
];

const memcachedAndRedis = (block: string) => ({
  [`${block}.memcached_client.addresses`]: 'm:11211',
  [`${block}.redis.endpoint`]: 'r:6379',
});

const startRows: readonly Row[] = [
  {
    rule: 'two-caches',
    what: 'two caches of chunks',
    fires: memcachedAndRedis(CHUNKS),
    near: { [`${CHUNKS}.memcached_client.host`]: 'm' },
  },
  {
    rule: 'two-caches',
    what: 'two caches of results',
    fires: { 'query_range.cache_results': 'true', ...memcachedAndRedis(RESULTS) },
    near: memcachedAndRedis(RESULTS),
  },
  {
    rule: 'store-at-start',
    what: 'a misspelt store of requests to delete',
    says: /neither an object store/,
    fires: { 'compactor.retention_enabled': 'true', 'compactor.delete_request_store': 's4' },
    near: { 'compactor.retention_enabled': 'true', 'compactor.delete_request_store': 's3' },
  },
  {
    rule: 'store-at-start',
    what: 'a misspelt store of the index',
    says: /neither an object store/,
    version: '2.9.17',
    fires: { 'storage_config.tsdb_shipper.shared_store': 's4' },
    near: { 'storage_config.tsdb_shipper.shared_store': 's3' },
  },
  {
    rule: 'store-at-start',
    what: 'requests to delete in a store that 2.9 does not compact',
    says: /the compactor works in s3/,
    version: '2.9.17',
    fires: { 'compactor.retention_enabled': 'true', 'compactor.delete_request_store': 'aws' },
    near: { 'compactor.retention_enabled': 'true', 'compactor.delete_request_store': 's3' },
    fineIn: '3.4.3',
  },
  {
    rule: 'store-at-start',
    what: 'requests to delete in another store than the one that 2.9 compacts',
    says: /the compactor works in aws/,
    version: '2.9.17',
    fires: {
      'compactor.retention_enabled': 'true',
      'compactor.delete_request_store': 's3',
      'compactor.shared_store': 'aws',
    },
    near: { 'compactor.delete_request_store': 's3', 'compactor.shared_store': 'aws' },
  },
  {
    rule: 'encryption-at-start',
    what: 'an encryption that S3 does not have',
    fires: { 'storage_config.aws.sse.type': 'SSE' },
    near: { 'storage_config.aws.sse.type': 'SSE-S3' },
    says: /does not know/,
  },
  {
    rule: 'encryption-at-start',
    what: 'an encryption without its key',
    fires: { 'storage_config.aws.sse.type': 'SSE-KMS' },
    near: { 'storage_config.aws.sse.type': 'SSE-KMS', 'storage_config.aws.sse.kms_key_id': 'alias/logs' },
    says: /no kms_key_id/,
  },
  {
    rule: 'encryption-at-start',
    what: 'an encryption of a named store without its key',
    says: /named_stores\.aws\.mine\.sse/,
    fires: {
      [`${FIRST}.object_store`]: 'mine',
      'storage_config.named_stores.aws.mine': '{bucketnames: logs, region: us-west-2, sse: {type: SSE-KMS}}',
    },
    near: {
      'storage_config.named_stores.aws.mine': '{bucketnames: logs, region: us-west-2, sse: {type: SSE-KMS}}',
    },
  },
  {
    rule: 'same-port',
    what: 'one port for HTTP and gRPC',
    fires: { 'server.grpc_listen_port': '3100', 'server.http_listen_port': '3100' },
    near: { 'server.grpc_listen_port': '3101', 'server.http_listen_port': '3100' },
  },
  {
    rule: 'same-port',
    what: 'one port for HTTP and gRPC on one address',
    fires: { server: '{grpc_listen_port: 1, http_listen_port: 1, http_listen_address: 10.0.0.1}' },
    near: {
      server:
        '{grpc_listen_port: 1, http_listen_port: 1, http_listen_address: 10.0.0.1, grpc_listen_address: 10.0.0.2}',
    },
  },
];

const folderRows: readonly Row[] = [
  {
    rule: 'folder-not-writable',
    what: 'a log in a relative folder',
    fires: { 'ingester.wal.dir': 'wal' },
    near: { 'ingester.wal.dir': '/loki/wal' },
    says: /user 10001/,
  },
  {
    rule: 'folder-not-writable',
    what: 'a folder beside the one that is mounted',
    fires: { 'ingester.wal.dir': '/lokiwal' },
    near: { 'ingester.wal.dir': '/loki' },
  },
  {
    rule: 'folder-not-writable',
    what: 'a relative folder on hosts that are not ours',
    options: { forDeploy: false },
    fires: { 'ingester.wal.dir': './wal' },
    near: { 'ingester.wal.dir': '/data/wal' },
  },
  {
    rule: 'folder-not-writable',
    what: 'a relative prefix, as one problem',
    fires: { 'common.path_prefix': './data' },
    near: { 'common.path_prefix': '/loki/data' },
    says: /^common\.path_prefix is \.\/data/,
  },
  {
    rule: 'folder-not-writable',
    what: 'a relative cache',
    fires: { 'storage_config.tsdb_shipper.cache_location': 'cache' },
    near: { 'storage_config.boltdb_shipper.cache_location': 'cache' },
  },
  {
    rule: 'folder-not-writable',
    what: 'relative folders of chunks and rules',
    says: /is (?:chunks|rules)/,
    fires: {
      ...IN_FOLDER,
      'storage_config.filesystem.directory': 'chunks',
      'ruler.storage': '{type: local, local: {directory: rules}}',
    },
    near: { 'storage_config.filesystem.directory': 'chunks', 'ruler.storage.local.directory': 'rules' },
  },
  {
    rule: 'folder-not-writable',
    what: 'a folder that the container of a part does not have',
    options: { partial: true },
    fires: { 'ingester.wal.dir': '/data/wal' },
    near: { 'ingester.wal.dir': '"${WAL:-/loki/wal}"' },
  },
  {
    rule: 'directory-missing-at-start',
    what: 'no folder for the index and the compactor of 2.x',
    version: '2.9.17',
    says: /(?:active_index_directory|cache_location|working_directory) is not set/,
    fires: { 'common.path_prefix': null, 'ingester.wal.dir': '/loki/wal' },
    near: {
      'common.path_prefix': null,
      'ingester.wal.dir': '/loki/wal',
      'compactor.working_directory': '/loki/compactor',
      'storage_config.tsdb_shipper': '{active_index_directory: /loki/index, cache_location: /loki/cache}',
    },
  },
  {
    rule: 'file-not-shipped',
    what: 'overrides that no deployment of a part brings',
    options: { partial: true },
    fires: { 'runtime_config.file': '/etc/loki/overrides.yaml' },
    near: { 'runtime_config.file': '/loki/overrides.yaml' },
  },
];

const warnings: readonly Omit<Row, 'level'>[] = [
  {
    rule: 'file-not-shipped',
    what: 'overrides that a deployment may not bring',
    options: { forDeploy: false },
    fires: { 'runtime_config.file': '/etc/loki/overrides.yaml' },
    near: { 'runtime_config.file': '""' },
  },
  {
    rule: 'file-not-shipped',
    what: 'certificates that a deployment may not bring',
    options: { forDeploy: false },
    says: /cert_file|ca_file/,
    fires: {
      'server.http_tls_config.cert_file': '/etc/tls/cert.pem',
      'storage_config.aws.http_config.ca_file': '/etc/tls/ca.pem',
    },
    near: { 'storage_config.aws.http_config.ca_file': '/etc/ssl/certs/ca-certificates.crt' },
  },
  {
    rule: 'schema-young',
    what: 'a first period that is younger than lines may be',
    fires: { [`${FIRST}.from`]: '2025-12-26' },
    near: { [`${FIRST}.from`]: '2025-12-25' },
  },
  {
    rule: 'schema-young',
    what: 'a first period of today',
    fires: { [`${FIRST}.from`]: '2026-01-01' },
    near: { [`${FIRST}.from`]: '2026-01-01', 'limits_config.reject_old_samples': 'false' },
  },
];

const hostRows: readonly Row[] = [
  {
    rule: 'hosts-loopback',
    what: 'three hosts that all say 127.0.0.1',
    options: { hosts: 3 },
    fires: { 'common.ring.kvstore.store': 'memberlist', 'common.instance_addr': '127.0.0.1' },
    near: { 'common.ring.kvstore.store': 'memberlist', 'common.instance_addr': '"${ADDRESS}"' },
  },
  {
    rule: 'hosts-loopback',
    what: 'three hosts whose memberlist is on loopback',
    options: { hosts: 3 },
    fires: { 'common.ring.kvstore.store': 'memberlist', 'memberlist.bind_addr': '["127.0.0.1"]' },
    near: { 'common.ring.kvstore.store': 'memberlist', 'memberlist.bind_addr': '["0.0.0.0"]' },
  },
  {
    rule: 'ring-store',
    what: 'a store for tests',
    says: /"mock" is not a store/,
    fires: { 'distributor.ring.kvstore.store': 'mock' },
    near: { 'distributor.ring.kvstore.store': 'inmemory' },
  },
  {
    rule: 'ring-store',
    what: 'etcd without endpoints',
    says: /no endpoints/,
    fires: { 'distributor.ring.kvstore.store': 'etcd' },
    near: { 'distributor.ring.kvstore': '{store: etcd, etcd: {endpoints: ["e:2379"]}}' },
  },
  {
    rule: 'ring-store',
    what: 'two stores of which one is missing',
    says: /primary and a secondary/,
    fires: { 'distributor.ring.kvstore': '{store: multi, multi: {primary: inmemory}}' },
    near: { 'distributor.ring.kvstore': '{store: multi, multi: {primary: inmemory, secondary: memberlist}}' },
  },
  {
    rule: 'bucket-name',
    what: 'a folder in a bucket',
    fires: { 'storage_config.aws.bucketnames': 'usage-logs/folder' },
    near: { 'storage_config.aws.bucketnames': 'usage-logs/' },
  },
  {
    rule: 'bucket-name',
    what: 'a folder in a bucket of a URL',
    says: /^storage_config\.aws\.s3 /,
    fires: { 'storage_config.aws': '{s3: "s3://us-west-2/usage-logs/folder"}' },
    near: { 'storage_config.aws': '{bucketnames: "arn:aws:s3:us-west-2:123456789012:accesspoint/logs"}' },
  },
];

/** What Loki notices when it starts, or loses silently from the first push on. */
export const startingRows: readonly Row[] = [
  ...targetRows,
  ...numberRows,
  ...intervalRows,
  ...startRows,
  ...folderRows,
  ...hostRows,
  ...warnings.map((row): Row => ({ ...row, level: 'warning' })),
];
