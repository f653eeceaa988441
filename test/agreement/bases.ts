import { readFileSync } from 'node:fs';

const skypilot = readFileSync(new URL('../../local-stack/loki/skypilot-2024.yaml', import.meta.url), 'utf8');

/** Loki 2.x keeps no structured metadata, and does not know the field. */
const NO_METADATA = '  allow_structured_metadata: false\n';

const BOLTDB = `auth_enabled: false
server:
  http_listen_port: 9090
common:
  path_prefix: /loki
  replication_factor: 1
  ring:
    kvstore:
      store: inmemory
storage_config:
  aws:
    bucketnames: usage-logs
    region: us-west-2
schema_config:
  configs:
  - from: 2022-01-01
    store: boltdb-shipper
    object_store: s3
    schema: v11
    index:
      prefix: loki_index_
      period: 24h
`;

/** Without the common block, and with two periods on a disk. */
const OWN = `server:
  http_listen_port: 3100
ingester:
  chunk_idle_period: 3m
  wal:
    enabled: true
    dir: /loki/wal
  lifecycler:
    ring:
      kvstore:
        store: inmemory
      replication_factor: 1
storage_config:
  boltdb_shipper:
    active_index_directory: /loki/index
    cache_location: /loki/cache
  filesystem:
    directory: /loki/chunks
compactor:
  working_directory: /loki/compactor
schema_config:
  configs:
  - from: 2020-11-13
    store: boltdb-shipper
    object_store: filesystem
    schema: v11
    index:
      prefix: loki_index_
      period: 24h
  - from: 2022-05-01
    store: boltdb-shipper
    object_store: filesystem
    schema: v12
    index:
      prefix: loki_index_
      period: 24h
limits_config:
  retention_stream:
  - selector: '{type="usage"}'
    priority: 1
    period: 48h
`;

/** Configurations that the version accepts, to edit: in blocks, so that indentation can go wrong. */
export function basesOf(version: string): readonly string[] {
  const tsdb = BOLTDB.replace('boltdb-shipper', 'tsdb');
  if (version === '2.6.0') return [BOLTDB, OWN, tsdb.replace('v11', 'v12')];
  if (version.startsWith('2.')) return [BOLTDB, OWN, tsdb.replace('v11', 'v12'), skypilot];
  const boltdb = `${BOLTDB}limits_config:\n${NO_METADATA}`;
  return [boltdb, `${OWN}${NO_METADATA}`, tsdb.replace('v11', 'v13'), skypilot];
}
