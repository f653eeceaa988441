import { fieldAt, fieldsOf } from './fields/tree.ts';
import type { Tree } from './tree.ts';
import { instanceIdVariable, reference } from './variables.ts';

/**
 * The defaults for usage collection: thousands of clients push once, never retry, and stamp each message with the start of
 * their run. `render` leaves out the fields that a Loki version does not have.
 */
export function usageDefaults(): Tree {
  return {
    auth_enabled: false,
    server: {
      http_listen_port: 9090,
      // A ring of one process talks only to itself.
      grpc_listen_address: '127.0.0.1',
      // One message with a long stack trace or YAML must fit; by default, 2.6.0 answers 500 above 4 MiB.
      grpc_server_max_recv_msg_size: 67_108_864,
      grpc_server_max_send_msg_size: 67_108_864,
      http_server_read_timeout: '300s',
      http_server_write_timeout: '300s',
    },
    common: {
      // The volume that the host mounts; everything below it outlives the container.
      path_prefix: '/loki',
      replication_factor: 1,
      // For every ring, and for the query frontend, which is reached over gRPC at this address.
      instance_addr: '127.0.0.1',
      // Explicit, because an address alone switches every ring to consul at localhost:8500. Seen on 2.6.0 and 3.7.6.
      // In memory: of the two processes of a handover, neither sends the other a message that it may not get to store.
      ring: { kvstore: { store: 'inmemory' }, instance_id: reference(instanceIdVariable) },
    },
    // For the two compactors of a handover, of which only one may work. The host gives each process its ports and the other's.
    memberlist: {
      node_name: reference(instanceIdVariable),
      bind_addr: ['127.0.0.1'],
      advertise_addr: '127.0.0.1',
      abort_if_cluster_join_fails: false,
      cluster_label: 'loki-host',
    },
    ingester: {
      wal: {
        dir: '/loki/wal',
        // Otherwise lines in memory at a clean stop are only in the WAL, and lost with the disk.
        flush_on_shutdown: true,
      },
      // An entry may be older than the newest of its stream by half of this: 7 days, as in reject_old_samples_max_age.
      max_chunk_age: '336h',
      chunk_idle_period: '30m',
      lifecycler: { min_ready_duration: '0s', final_sleep: '0s' },
    },
    // 0: always query the ingesters too. Otherwise entries with an old timestamp are not found until they are flushed.
    querier: { query_ingesters_within: '0s' },
    // The last lines of the Loki before a handover are found after this interval; 5 minutes by default.
    storage_config: {
      tsdb_shipper: {
        active_index_directory: '/loki/tsdb-index',
        cache_location: '/loki/tsdb-cache',
        resync_interval: '1m',
      },
      boltdb_shipper: {
        active_index_directory: '/loki/boltdb-index',
        cache_location: '/loki/boltdb-cache',
        resync_interval: '1m',
      },
    },
    // No retention: messages are kept forever.
    compactor: {
      working_directory: '/loki/compactor',
      retention_enabled: false,
      compactor_ring: { kvstore: { store: 'memberlist' } },
    },
    // By default, a compressed push may unpack to 5 GB.
    distributor: { max_decompressed_size: 67_108_864 },
    frontend: { max_outstanding_per_tenant: 4096 },
    query_scheduler: { max_outstanding_requests_per_tenant: 4096 },
    limits_config: {
      ingestion_rate_strategy: 'local',
      ingestion_rate_mb: 50,
      ingestion_burst_size_mb: 100,
      per_stream_rate_limit: '50MB',
      per_stream_rate_limit_burst: '100MB',
      reject_old_samples: true,
      reject_old_samples_max_age: '168h',
      // Clients' clocks are wrong by hours, and by whole time zones.
      creation_grace_period: '24h',
      max_line_size: '16MB',
      max_label_names_per_series: 30,
      // Streams keep the labels that clients send, so dashboards keep working.
      discover_service_name: [],
      discover_log_levels: false,
      allow_structured_metadata: false,
      max_query_length: '0h',
      max_query_series: 100_000,
      max_entries_limit_per_query: 1_000_000,
      query_timeout: '10m',
    },
    analytics: { reporting_enabled: false },
  };
}

/**
 * The period of a new installation: TSDB with schema v13 where the version supports it. Its date only has to be in the past and
 * never change: to Loki, a changed `from` is a changed history.
 */
export function firstPeriod(version: string): Tree {
  const tsdb = supportsSchemaV13(version);
  return {
    from: '2024-01-01',
    store: tsdb ? 'tsdb' : 'boltdb-shipper',
    object_store: 's3',
    schema: tsdb ? 'v13' : 'v12',
    index: { prefix: 'loki_index_', period: '24h' },
  };
}

/** Structured metadata and schema v13 came together: 2.9.17 has them, 2.6.0 does not. */
export function supportsSchemaV13(version: string): boolean {
  return fieldAt(fieldsOf(version).root, 'limits_config.allow_structured_metadata') !== undefined;
}
