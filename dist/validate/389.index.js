export const id = 389;
export const ids = [389];
export const modules = {

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: ./build/src/action/annotations.js
var annotations = __webpack_require__(786);
;// CONCATENATED MODULE: ./build/src/action/commands.js




/*
 * What an action without a network says to the runner. `@actions/core` says the same, but brings an HTTP client for
 * OpenID tokens along, and loading that takes longer than a whole check. Source: actions/toolkit, packages/core/src.
 */
function info(text) {
    console.log(text);
}
function notice(message, place) {
    console.log((0,annotations/* formatAnnotation */.t)('notice', message, place));
}
function warning(message, place) {
    console.log(formatAnnotation('warning', message, place));
}
/** Sets an output of the step; no value can end it early or begin another. */
function setOutput(name, value) {
    const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    append('GITHUB_OUTPUT', `${name}<<${end}${external_node_os_.EOL}${value}${external_node_os_.EOL}${end}${external_node_os_.EOL}`);
}
/** Adds Markdown to the job summary. */
function addSummary(markdown) {
    append('GITHUB_STEP_SUMMARY', markdown + external_node_os_.EOL);
}
/** Outside of a run there is no such file, and nobody to read it. */
function append(variable, text) {
    const file = process.env[variable];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, text);
}

// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __webpack_require__(537);
;// CONCATENATED MODULE: ./build/src/action/untrusted.js



/**
 * Prints text from elsewhere (a host, a file) in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands.
 */
function printUntrusted(title, text) {
    const token = (0,external_node_crypto_.randomUUID)();
    info(`::group::${(0,annotations/* escapeData */.u)(title)}`);
    info(`::stop-commands::${token}`);
    info(text);
    info(`::${token}::`);
    info('::endgroup::');
}

;// CONCATENATED MODULE: ./build/src/loki/variables.js
/**
 * The variables that the deploy step sets in Loki's environment; a config may name these and no others. Loki expands them
 * itself (`-config.expand-env=true`), as text before it parses the YAML, so they stand in quotes.
 */
const accessKeyIdVariable = 'LOKI_S3_ACCESS_KEY_ID';
const secretAccessKeyVariable = 'LOKI_S3_SECRET_ACCESS_KEY';
/** The process's name in its rings: two processes of one host must have two. */
const instanceIdVariable = 'LOKI_INSTANCE_ID';
const hostVariables = [
    accessKeyIdVariable,
    secretAccessKeyVariable,
    instanceIdVariable,
];
/** How a config names a variable. */
function reference(variable) {
    return `\${${variable}}`;
}

;// CONCATENATED MODULE: ./build/src/loki/defaults.js

/**
 * What Loki is told for usage collection: thousands of clients that push once, never retry, and stamp each message with
 * the start of their run. Fields that a Loki version does not have are left out for it; see `render`.
 */
function usageDefaults() {
    return {
        auth_enabled: false,
        server: {
            http_listen_port: 9090,
            // A ring of one talks to itself only.
            grpc_listen_address: '127.0.0.1',
            // One message with a long stack trace or YAML must fit; 2.6.0 answers 500 above 4 MiB otherwise.
            grpc_server_max_recv_msg_size: 67_108_864,
            grpc_server_max_send_msg_size: 67_108_864,
            http_server_read_timeout: '300s',
            http_server_write_timeout: '300s',
        },
        common: {
            // The volume that the host mounts; everything below it outlives the container.
            path_prefix: '/loki',
            replication_factor: 1,
            // For every ring and for the query frontend, which is reached by gRPC at this address.
            instance_addr: '127.0.0.1',
            // Explicit, since naming an address alone switches every ring to consul at localhost:8500. Seen on 2.6.0 and 3.7.6.
            // In memory: of two processes during a handover, none sends the other a message that it may not come to store.
            ring: { kvstore: { store: 'inmemory' }, instance_id: reference(instanceIdVariable) },
        },
        // For the compactors of the two, of which only one may work. The host tells each process its ports and the other's.
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
                // Else what is in memory at a clean stop is only in the WAL, and gone with the disk.
                flush_on_shutdown: true,
            },
            // Entries may be older than the newest of their stream by half of this: 7 days, as reject_old_samples_max_age.
            max_chunk_age: '336h',
            chunk_idle_period: '30m',
            lifecycler: { min_ready_duration: '0s', final_sleep: '0s' },
        },
        // 0: always ask the ingesters too. Otherwise entries with an old timestamp cannot be found until they are flushed.
        querier: { query_ingesters_within: '0s' },
        // What the Loki before a handover wrote last is found after this interval; 5 minutes by default.
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
        // No retention: the messages are kept for ever.
        compactor: {
            working_directory: '/loki/compactor',
            retention_enabled: false,
            compactor_ring: { kvstore: { store: 'memberlist' } },
        },
        // A compressed push may unpack to 5 GB by default.
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
            // The clocks of clients are wrong by hours, and by whole time zones.
            creation_grace_period: '24h',
            max_line_size: '16MB',
            max_label_names_per_series: 30,
            // Streams keep the labels the clients send, so that dashboards do too.
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
 * The period of a new install. Its date only has to be in the past and to stay the same: to Loki, a changed `from` is
 * a changed history.
 * @param tsdb whether the version knows TSDB with schema v13 (2.9.17 does, 2.6.0 does not)
 */
function firstPeriod(tsdb) {
    return {
        from: '2024-01-01',
        store: tsdb ? 'tsdb' : 'boltdb-shipper',
        object_store: 's3',
        schema: tsdb ? 'v13' : 'v12',
        index: { prefix: 'loki_index_', period: '24h' },
    };
}

// EXTERNAL MODULE: ./build/src/loki/versions.js
var versions = __webpack_require__(14);
;// CONCATENATED MODULE: ./build/src/loki/fields/table.json
const table_namespaceObject = /*#__PURE__*/JSON.parse('{"e":["2.6.0","2.9.17","3.4.3","3.7.6"],"O":{"analytics":{"proxy_url":[["string",null,"3.4.3"]],"reporting_enabled":[["bool",true]],"tls_config":{"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"usage_stats_url":[["string","https://stats.grafana.org/loki-usage-report","2.9.17"]]},"auth_enabled":[["bool",true]],"ballast_bytes":[["int"]],"block_builder":{"backoff_config":{"max_period":[["duration","10s","3.4.3","3.4.3"]],"max_retries":[["int",10,"3.4.3","3.4.3"]],"min_period":[["duration","100ms","3.4.3","3.4.3"]]},"chunk_block_size":[["bytesize","256KB","3.4.3","3.4.3"]],"chunk_encoding":[["string","snappy","3.4.3","3.4.3"]],"chunk_target_size":[["bytesize","1536KB","3.4.3","3.4.3"]],"concurrent_flushes":[["int",1,"3.4.3","3.4.3"]],"concurrent_writers":[["int",1,"3.4.3","3.4.3"]],"max_chunk_age":[["duration","2h0m0s","3.4.3","3.4.3"]],"poll_interval":[["duration","30s","3.4.3","3.4.3"]],"scheduler_address":[["string",null,"3.4.3","3.4.3"]],"scheduler_grpc_client_config":{"backoff_config":{"max_period":[["duration","10s","3.4.3","3.4.3"]],"max_retries":[["int",10,"3.4.3","3.4.3"]],"min_period":[["duration","100ms","3.4.3","3.4.3"]]},"backoff_on_ratelimits":[["bool",null,"3.4.3","3.4.3"]],"connect_backoff_base_delay":[["duration","1s","3.4.3","3.4.3"]],"connect_backoff_max_delay":[["duration","5s","3.4.3","3.4.3"]],"connect_timeout":[["duration","5s","3.4.3","3.4.3"]],"grpc_compression":[["string",null,"3.4.3","3.4.3"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.4.3","3.4.3"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.4.3","3.4.3"]],"max_recv_msg_size":[["int",104857600,"3.4.3","3.4.3"]],"max_send_msg_size":[["int",104857600,"3.4.3","3.4.3"]],"rate_limit":[["float",null,"3.4.3","3.4.3"]],"rate_limit_burst":[["int",null,"3.4.3","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3","3.4.3"]],"tls_cert_path":[["string",null,"3.4.3","3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3","3.4.3"]],"tls_enabled":[["bool",null,"3.4.3","3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3","3.4.3"]],"tls_key_path":[["string",null,"3.4.3","3.4.3"]],"tls_min_version":[["string",null,"3.4.3","3.4.3"]],"tls_server_name":[["string",null,"3.4.3","3.4.3"]]},"sync_interval":[["duration","30s","3.4.3","3.4.3"]],"worker_parallelism":[["int",1,"3.4.3","3.4.3"]]},"block_scheduler":{"interval":[["duration","15m0s","3.4.3","3.4.3"]],"job_queue":{"lease_duration":[["duration","10m0s","3.4.3","3.4.3"]],"lease_expiry_check_interval":[["duration","1m0s","3.4.3","3.4.3"]]},"lookback_period":[["duration",null,"3.4.3","3.4.3"]],"strategy":[["string","record-count","3.4.3","3.4.3"]],"target_record_count":[["int",1000,"3.4.3","3.4.3"]]},"bloom_build":{"builder":{"backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"grpc_config":{"backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"backoff_on_ratelimits":[["bool",null,"3.4.3"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","3.4.3"]],"connect_backoff_max_delay":[["duration","5s","3.4.3"]],"connect_timeout":[["duration","5s","3.4.3"]],"grpc_compression":[["string",null,"3.4.3"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.4.3"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.4.3"]],"max_recv_msg_size":[["int",104857600,"3.4.3"]],"max_send_msg_size":[["int",104857600,"3.4.3"]],"rate_limit":[["float",null,"3.4.3"]],"rate_limit_burst":[["int",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"planner_address":[["string",null,"3.4.3"]],"working_directory":[["string",null,"3.4.3"]]},"enabled":[["bool",null,"3.4.3"]],"planner":{"max_table_offset":[["int",1,"3.4.3"]],"min_table_offset":[["int",null,"3.4.3"]],"planning_interval":[["duration","8h0m0s","3.4.3"]],"queue":{"clean_tasks_directory":[["bool",null,"3.4.3"]],"max_queued_tasks_per_tenant":[["int",30000,"3.4.3"]],"store_tasks_on_disk":[["bool",null,"3.4.3"]],"tasks_disk_directory":[["string","/tmp/bloom-planner-queue","3.4.3"]]},"retention":{"enabled":[["bool",null,"3.4.3"]],"max_lookback_days":[["int",365,"3.4.3"]]}}},"bloom_gateway":{"block_query_concurrency":[["int",8,"3.4.3"]],"client":{"addresses":[["string",null,"3.4.3"]],"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"backoff_on_ratelimits":[["bool",null,"3.4.3"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","3.4.3"]],"connect_backoff_max_delay":[["duration","5s","3.4.3"]],"connect_timeout":[["duration","5s","3.4.3"]],"grpc_compression":[["string",null,"3.4.3"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.4.3"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.4.3"]],"max_recv_msg_size":[["int",104857600,"3.4.3"]],"max_send_msg_size":[["int",104857600,"3.4.3"]],"rate_limit":[["float",null,"3.4.3"]],"rate_limit_burst":[["int",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"pool_config":{"check_interval":[["duration","15s","3.4.3"]]}},"enabled":[["bool",null,"3.4.3"]],"fetch_blocks_async":[["bool",true,"3.4.3"]],"max_outstanding_per_tenant":[["int",1024,"3.4.3"]],"num_multiplex_tasks":[["int",512,"3.4.3"]],"worker_concurrency":[["int",4,"3.4.3"]]},"chunk_store_config":{"cache_lookups_older_than":[["prom-duration"]],"chunk_cache_config":{"async_cache_write_back_buffer_size":[["int",500,null,"2.9.17"]],"async_cache_write_back_concurrency":[["int",16,null,"2.9.17"]],"background":{"writeback_buffer":[["int",10000,null,"2.9.17"],["int",500000,"3.4.3"]],"writeback_goroutines":[["int",10,null,"2.9.17"],["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","1GB","2.9.17","2.9.17"],["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s"]],"embedded_cache":{"enabled":[["bool",null,"2.9.17"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17"]]},"enable_fifocache":[["bool",null,null,"2.9.17"]],"fifocache":{"max_size_bytes":[["string","1GB",null,"2.9.17"]],"max_size_items":[["int",null,null,"2.9.17"]],"purgeinterval":[["duration",null,null,"2.9.17"]],"size":[["int",null,null,"2.9.17"]],"ttl":[["duration","1h0m0s",null,"2.9.17"]],"validity":[["duration",null,null,"2.9.17"]]},"memcached":{"batch_size":[["int",1024,null,"2.9.17"],["int",4,"3.4.3"]],"expiration":[["duration"]],"parallelism":[["int",100,null,"2.9.17"],["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string"]],"circuit_breaker_consecutive_failures":[["uint",10]],"circuit_breaker_interval":[["duration","10s"]],"circuit_breaker_timeout":[["duration","10s"]],"consistent_hash":[["bool",true]],"host":[["string"]],"max_idle_conns":[["int",16]],"max_item_size":[["int"]],"service":[["string","memcached"]],"timeout":[["duration","100ms"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s"]]},"prefix":[["string","store.chunks-cache."]],"redis":{"db":[["int"]],"endpoint":[["string"]],"expiration":[["duration"]],"idle_timeout":[["duration"]],"master_name":[["string"]],"max_connection_age":[["duration"]],"password":[["secret"]],"pool_size":[["int"]],"route_randomly":[["bool",null,"2.9.17"]],"timeout":[["duration","500ms"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"username":[["string",null,"2.9.17"]]}},"chunk_cache_config_l2":{"async_cache_write_back_buffer_size":[["int",500,"2.9.17","2.9.17"]],"async_cache_write_back_concurrency":[["int",16,"2.9.17","2.9.17"]],"background":{"writeback_buffer":[["int",10000,"2.9.17","2.9.17"],["int",500000,"3.4.3"]],"writeback_goroutines":[["int",10,"2.9.17","2.9.17"],["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","1GB","2.9.17","2.9.17"],["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s","2.9.17"]],"embedded_cache":{"enabled":[["bool",null,"2.9.17"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17"]]},"enable_fifocache":[["bool",null,"2.9.17","2.9.17"]],"fifocache":{"max_size_bytes":[["string","1GB","2.9.17","2.9.17"]],"max_size_items":[["int",null,"2.9.17","2.9.17"]],"purgeinterval":[["duration",null,"2.9.17","2.9.17"]],"size":[["int",null,"2.9.17","2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17","2.9.17"]],"validity":[["duration",null,"2.9.17","2.9.17"]]},"memcached":{"batch_size":[["int",1024,"2.9.17","2.9.17"],["int",4,"3.4.3"]],"expiration":[["duration",null,"2.9.17"]],"parallelism":[["int",100,"2.9.17","2.9.17"],["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string",null,"2.9.17"]],"circuit_breaker_consecutive_failures":[["uint",10,"2.9.17"]],"circuit_breaker_interval":[["duration","10s","2.9.17"]],"circuit_breaker_timeout":[["duration","10s","2.9.17"]],"consistent_hash":[["bool",true,"2.9.17"]],"host":[["string",null,"2.9.17"]],"max_idle_conns":[["int",16,"2.9.17"]],"max_item_size":[["int",null,"2.9.17"]],"service":[["string","memcached","2.9.17"]],"timeout":[["duration","100ms","2.9.17"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s","2.9.17"]]},"prefix":[["string","experimental.store.chunks-cache-l2.","2.9.17","2.9.17"],["string","store.chunks-cache-l2.","3.4.3"]],"redis":{"db":[["int",null,"2.9.17"]],"endpoint":[["string",null,"2.9.17"]],"expiration":[["duration",null,"2.9.17"]],"idle_timeout":[["duration",null,"2.9.17"]],"master_name":[["string",null,"2.9.17"]],"max_connection_age":[["duration",null,"2.9.17"]],"password":[["secret",null,"2.9.17"]],"pool_size":[["int",null,"2.9.17"]],"route_randomly":[["bool",null,"2.9.17"]],"timeout":[["duration","500ms","2.9.17"]],"tls_enabled":[["bool",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool",null,"2.9.17"]],"username":[["string",null,"2.9.17"]]}},"l2_chunk_cache_handoff":[["duration",null,"2.9.17"]],"max_look_back_period":[["prom-duration",null,null,"2.9.17"]],"skip_query_writeback_cache_older_than":[["duration",null,"3.4.3"]],"write_dedupe_cache_config":{"async_cache_write_back_buffer_size":[["int",500,null,"2.9.17"]],"async_cache_write_back_concurrency":[["int",16,null,"2.9.17"]],"background":{"writeback_buffer":[["int",10000,null,"2.9.17"],["int",500000,"3.4.3"]],"writeback_goroutines":[["int",10,null,"2.9.17"],["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","1GB","2.9.17","2.9.17"],["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s"]],"embedded_cache":{"enabled":[["bool",null,"2.9.17"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17"]]},"enable_fifocache":[["bool",null,null,"2.9.17"]],"fifocache":{"max_size_bytes":[["string","1GB",null,"2.9.17"]],"max_size_items":[["int",null,null,"2.9.17"]],"purgeinterval":[["duration",null,null,"2.9.17"]],"size":[["int",null,null,"2.9.17"]],"ttl":[["duration","1h0m0s",null,"2.9.17"]],"validity":[["duration",null,null,"2.9.17"]]},"memcached":{"batch_size":[["int",1024,null,"2.9.17"],["int",4,"3.4.3"]],"expiration":[["duration"]],"parallelism":[["int",100,null,"2.9.17"],["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string"]],"circuit_breaker_consecutive_failures":[["uint",10]],"circuit_breaker_interval":[["duration","10s"]],"circuit_breaker_timeout":[["duration","10s"]],"consistent_hash":[["bool",true]],"host":[["string"]],"max_idle_conns":[["int",16]],"max_item_size":[["int"]],"service":[["string","memcached"]],"timeout":[["duration","100ms"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s"]]},"prefix":[["string","store.index-cache-write."]],"redis":{"db":[["int"]],"endpoint":[["string"]],"expiration":[["duration"]],"idle_timeout":[["duration"]],"master_name":[["string"]],"max_connection_age":[["duration"]],"password":[["secret"]],"pool_size":[["int"]],"route_randomly":[["bool",null,"2.9.17"]],"timeout":[["duration","500ms"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"username":[["string",null,"2.9.17"]]}}},"common":{"compactor_address":[["string"]],"compactor_grpc_address":[["string",null,"2.9.17"]],"instance_addr":[["string"]],"instance_interface_names":[["[]string",["eth0"]]],"path_prefix":[["string"]],"persist_tokens":[["bool"]],"replication_factor":[["int",3]],"ring":{"heartbeat_period":[["duration","15s"]],"heartbeat_timeout":[["duration","1m0s"]],"instance_addr":[["string"]],"instance_availability_zone":[["string"]],"instance_enable_ipv6":[["bool",null,"2.9.17"]],"instance_id":[["string","vm"]],"instance_interface_names":[["[]string",["eth0"]]],"instance_port":[["int"]],"kvstore":{"consul":{"acl_token":[["secret"]],"cas_retry_delay":[["duration","1s","2.9.17"]],"consistent_reads":[["bool"]],"host":[["string","localhost:8500"]],"http_client_timeout":[["duration","20s"]],"watch_burst_size":[["int",1]],"watch_rate_limit":[["float",1]]},"etcd":{"dial_timeout":[["duration","10s"]],"endpoints":[["[]string"]],"max_retries":[["int",10]],"password":[["secret"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"username":[["string"]]},"multi":{"mirror_enabled":[["bool"]],"mirror_timeout":[["duration","2s"]],"primary":[["string"]],"secondary":[["string"]]},"prefix":[["string","collectors/"]],"store":[["string","consul"]]},"num_tokens":[["int",128,"3.4.3"]],"replication_factor":[["int",3,"3.4.3"]],"tokens_file_path":[["string"]],"zone_awareness_enabled":[["bool"]]},"scratch_path":[["string",null,"3.7.6"]],"storage":{"alibabacloud":{"access_key_id":[["string",null,"2.9.17"]],"bucket":[["string",null,"2.9.17"]],"conn_timeout_sec":[["int",30,"3.4.3"]],"endpoint":[["string",null,"2.9.17"]],"read_write_timeout_sec":[["int",60,"3.4.3"]],"secret_access_key":[["string",null,"2.9.17","3.4.3"],["secret",null,"3.7.6"]]},"azure":{"account_key":[["secret"]],"account_name":[["string"]],"active_directory_endpoint":[["string",null,"3.7.6"]],"chunk_delimiter":[["string","-"]],"client_id":[["string",null,"2.9.17"]],"client_secret":[["secret",null,"2.9.17"]],"connection_string":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"container_name":[["string","loki"]],"download_buffer_size":[["int",512000]],"endpoint_suffix":[["string"]],"environment":[["string","AzureGlobal"]],"max_retries":[["int",5]],"max_retry_delay":[["duration","500ms"]],"min_retry_delay":[["duration","10ms"]],"request_timeout":[["duration","30s"]],"tenant_id":[["string",null,"2.9.17"]],"upload_buffer_count":[["int",1]],"upload_buffer_size":[["int",256000]],"use_federated_token":[["bool",null,"2.9.17"]],"use_managed_identity":[["bool"]],"use_service_principal":[["bool",null,"2.9.17"]],"user_assigned_id":[["string"]]},"bos":{"access_key_id":[["string"]],"bucket_name":[["string"]],"endpoint":[["string","bj.bcebos.com"]],"secret_access_key":[["secret"]]},"congestion_control":{"controller":{"aimd":{"backoff_factor":[["float",0.5,"3.4.3"]],"start":[["uint",2000,"3.4.3"]],"upper_bound":[["uint",10000,"3.4.3"]]},"strategy":[["string",null,"3.4.3"]]},"enabled":[["bool",null,"3.4.3"]],"hedging":{"config":{"at":[["duration",null,"3.4.3"]],"max_per_second":[["int",null,"3.4.3"]],"up_to":[["int",null,"3.4.3"]]},"strategy":[["string",null,"3.4.3"]]},"retry":{"limit":[["int",2,"3.4.3"]],"strategy":[["string",null,"3.4.3"]]}},"cos":{"access_key_id":[["string",null,"2.9.17"]],"api_key":[["secret",null,"2.9.17"]],"auth_endpoint":[["string","https://iam.cloud.ibm.com/identity/token","2.9.17"]],"backoff_config":{"max_period":[["duration","3s","2.9.17"]],"max_retries":[["int",5,"2.9.17"]],"min_period":[["duration","100ms","2.9.17"]]},"bucketnames":[["string",null,"2.9.17"]],"cr_token_file_path":[["string",null,"2.9.17"]],"endpoint":[["string",null,"2.9.17"]],"forcepathstyle":[["bool",null,"2.9.17"]],"http_config":{"idle_conn_timeout":[["duration","1m30s","2.9.17"]],"response_header_timeout":[["duration",null,"2.9.17"]]},"region":[["string",null,"2.9.17"]],"secret_access_key":[["secret",null,"2.9.17"]],"service_instance_id":[["string",null,"2.9.17"]],"trusted_profile_id":[["string",null,"2.9.17"]],"trusted_profile_name":[["string",null,"2.9.17"]]},"filesystem":{"chunks_directory":[["string"]],"rules_directory":[["string"]]},"gcs":{"bucket_name":[["string"]],"chunk_buffer_size":[["int"]],"enable_http2":[["bool",true]],"enable_opencensus":[["bool",true]],"enable_retries":[["bool",true,"3.4.3"]],"endpoint":[["string",null,"3.7.6"]],"request_timeout":[["duration"]],"service_account":[["secret",null,"2.9.17"]]},"hedging":{"at":[["duration"]],"max_per_second":[["int",5]],"up_to":[["int",2]]},"object_store":{"alibaba":{"access_key_id":[["string",null,"3.4.3"]],"access_key_secret":[["secret",null,"3.4.3"]],"bucket":[["string",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]]},"azure":{"account_key":[["secret",null,"3.4.3"]],"account_name":[["string",null,"3.4.3"]],"chunk_delimiter":[["string","-","3.4.3"]],"connection_string":[["secret",null,"3.4.3"]],"container_name":[["string",null,"3.4.3"]],"endpoint_suffix":[["string",null,"3.4.3"]],"max_retries":[["int",20,"3.4.3"]],"user_assigned_id":[["string",null,"3.4.3"]]},"bos":{"access_key":[["string",null,"3.4.3"]],"bucket":[["string",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"secret_key":[["secret",null,"3.4.3"]]},"filesystem":{"dir":[["string",null,"3.4.3"]]},"gcs":{"bucket_name":[["string",null,"3.4.3"]],"chunk_buffer_size":[["int",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"service_account":[["secret",null,"3.4.3"]]},"s3":{"access_key_id":[["string",null,"3.4.3"]],"bucket_lookup_type":[["bucket-lookup","auto","3.4.3"]],"bucket_name":[["string",null,"3.4.3"]],"dualstack_enabled":[["bool",true,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration","1s","3.4.3"]],"idle_conn_timeout":[["duration","1m30s","3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",100,"3.4.3"]],"max_idle_connections_per_host":[["int",100,"3.4.3"]],"response_header_timeout":[["duration","2m0s","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration","10s","3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"insecure":[["bool",null,"3.4.3"]],"list_objects_version":[["string",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"native_aws_auth_enabled":[["bool",null,"3.4.3"]],"part_size":[["uint64",null,"3.4.3"]],"region":[["string",null,"3.4.3"]],"secret_access_key":[["secret",null,"3.4.3"]],"send_content_md5":[["bool",null,"3.4.3"]],"session_token":[["secret",null,"3.4.3"]],"sse":{"kms_encryption_context":[["string",null,"3.4.3"]],"kms_key_id":[["string",null,"3.4.3"]],"type":[["string",null,"3.4.3"]]},"storage_class":[["string",null,"3.4.3"]],"sts_endpoint":[["string",null,"3.4.3"]],"trace":{"enabled":[["bool",null,"3.4.3"]]}},"storage_prefix":[["string",null,"3.4.3"]],"swift":{"application_credential_id":[["string",null,"3.4.3"]],"application_credential_name":[["string",null,"3.4.3"]],"application_credential_secret":[["secret",null,"3.4.3"]],"auth_url":[["string",null,"3.4.3"]],"auth_version":[["int",null,"3.4.3"]],"connect_timeout":[["duration","10s","3.4.3"]],"container_name":[["string",null,"3.4.3"]],"domain_id":[["string",null,"3.4.3"]],"domain_name":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration","1s","3.4.3"]],"idle_conn_timeout":[["duration","1m30s","3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",100,"3.4.3"]],"max_idle_connections_per_host":[["int",100,"3.4.3"]],"response_header_timeout":[["duration","2m0s","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration","10s","3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"max_retries":[["int",3,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"project_domain_id":[["string",null,"3.4.3"]],"project_domain_name":[["string",null,"3.4.3"]],"project_id":[["string",null,"3.4.3"]],"project_name":[["string",null,"3.4.3"]],"region_name":[["string",null,"3.4.3"]],"request_timeout":[["duration","5s","3.4.3"]],"user_domain_id":[["string",null,"3.4.3"]],"user_domain_name":[["string",null,"3.4.3"]],"user_id":[["string",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"s3":{"access_key_id":[["string"]],"backoff_config":{"max_period":[["duration","3s"]],"max_retries":[["int",5]],"min_period":[["duration","100ms"]]},"bucketnames":[["string"]],"chunk_delimiter":[["string",null,"3.7.6"]],"disable_dualstack":[["bool",null,"3.4.3"]],"endpoint":[["string"]],"http_config":{"ca_file":[["string"]],"idle_conn_timeout":[["duration","1m30s"]],"insecure_skip_verify":[["bool"]],"response_header_timeout":[["duration"]],"timeout":[["duration",null,"2.9.17"]]},"insecure":[["bool"]],"region":[["string"]],"s3":[["url"]],"s3forcepathstyle":[["bool"]],"secret_access_key":[["secret"]],"session_token":[["secret",null,"2.9.17"]],"signature_version":[["string","v4"]],"sse":{"kms_encryption_context":[["string"]],"kms_key_id":[["string"]],"type":[["string"]]},"sse_encryption":[["bool",null,null,"2.9.17"]],"storage_class":[["string","STANDARD","2.9.17"]]},"swift":{"auth_url":[["string"]],"auth_version":[["int"]],"connect_timeout":[["duration","10s"]],"container_name":[["string"]],"domain_id":[["string"]],"domain_name":[["string"]],"http":{"tls_ca_path":[["string",null,"3.4.3"]]},"internal":[["bool",null,"2.9.17"]],"max_retries":[["int",3]],"password":[["string",null,null,"2.9.17"],["secret",null,"3.4.3"]],"project_domain_id":[["string"]],"project_domain_name":[["string"]],"project_id":[["string"]],"project_name":[["string"]],"region_name":[["string"]],"request_timeout":[["duration","5s"]],"user_domain_id":[["string"]],"user_domain_name":[["string"]],"user_id":[["string"]],"username":[["string"]]}}},"compactor":{"_":[["bool",null,"2.9.17"]],"apply_retention_interval":[["duration"]],"backup_delete_request_store_db_type":[["string",null,"3.7.6"]],"compaction_interval":[["duration","10m0s"]],"compactor_ring":{"heartbeat_period":[["duration","15s"]],"heartbeat_timeout":[["duration","1m0s"]],"instance_addr":[["string"]],"instance_availability_zone":[["string"]],"instance_enable_ipv6":[["bool",null,"2.9.17"]],"instance_id":[["string","vm"]],"instance_interface_names":[["[]string",["eth0"]]],"instance_port":[["int"]],"kvstore":{"consul":{"acl_token":[["secret"]],"cas_retry_delay":[["duration","1s","2.9.17"]],"consistent_reads":[["bool"]],"host":[["string","localhost:8500"]],"http_client_timeout":[["duration","20s"]],"watch_burst_size":[["int",1]],"watch_rate_limit":[["float",1]]},"etcd":{"dial_timeout":[["duration","10s"]],"endpoints":[["[]string"]],"max_retries":[["int",10]],"password":[["secret"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"username":[["string"]]},"multi":{"mirror_enabled":[["bool"]],"mirror_timeout":[["duration","2s"]],"primary":[["string"]],"secondary":[["string"]]},"prefix":[["string","collectors/"]],"store":[["string","consul"]]},"num_tokens":[["int",1,"3.4.3"]],"replication_factor":[["int",1,"3.4.3"]],"tokens_file_path":[["string"]],"zone_awareness_enabled":[["bool"]]},"delete_batch_size":[["int",70,"2.9.17"]],"delete_max_interval":[["duration",null,"2.9.17","2.9.17"],["duration","24h0m0s","3.4.3"]],"delete_request_cancel_period":[["duration","24h0m0s"]],"delete_request_store":[["string",null,"2.9.17"]],"delete_request_store_db_type":[["string","boltdb","3.7.6"]],"delete_request_store_key_prefix":[["string","index/","3.4.3"]],"deletion_marker_object_store_prefix":[["string",null,"3.7.6"]],"deletion_mode":[["string","disabled",null,"2.6.0"],["string",null,"2.9.17","2.9.17"]],"horizontal_scaling_mode":[["string","disabled","3.7.6"]],"jobs_config":{"deletion":{"chunk_processing_concurrency":[["int",3,"3.7.6"]],"deletion_manifest_store_prefix":[["string","__deletion_manifest__/","3.7.6"]],"max_retries":[["int",3,"3.7.6"]],"timeout":[["duration","15m0s","3.7.6"]]}},"max_compaction_parallelism":[["int",1]],"retention_backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"retention_delete_delay":[["duration","2h0m0s"]],"retention_delete_worker_count":[["int",150]],"retention_enabled":[["bool"]],"retention_table_timeout":[["duration",null,"2.9.17"]],"shared_store":[["string",null,null,"2.9.17"]],"shared_store_key_prefix":[["string","index/",null,"2.9.17"]],"skip_latest_n_tables":[["int",null,"2.9.17"]],"tables_to_compact":[["int",null,"2.9.17"]],"upload_parallelism":[["int",10,"2.9.17"]],"worker_config":{"num_sub_workers":[["int",4,"3.7.6"]]},"working_directory":[["string",null,null,"3.4.3"],["string","/var/loki/compactor","3.7.6"]]},"compactor_client":{"tls_ca_path":[["string",null,"2.9.17"]],"tls_cert_path":[["string",null,"2.9.17"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool",null,"2.9.17"]],"tls_key_path":[["string",null,"2.9.17"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string",null,"2.9.17"]]},"compactor_grpc_client":{"backoff_config":{"max_period":[["duration","10s","2.9.17"]],"max_retries":[["int",10,"2.9.17"]],"min_period":[["duration","100ms","2.9.17"]]},"backoff_on_ratelimits":[["bool",null,"2.9.17"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string",null,"2.9.17"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600,"2.9.17"]],"max_send_msg_size":[["int",104857600,"2.9.17"]],"rate_limit":[["float",null,"2.9.17"]],"rate_limit_burst":[["int",null,"2.9.17"]],"tls_ca_path":[["string",null,"2.9.17"]],"tls_cert_path":[["string",null,"2.9.17"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool",null,"2.9.17"]],"tls_key_path":[["string",null,"2.9.17"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string",null,"2.9.17"]]},"configexpandenv":[["bool"]],"configfile":[["string"]],"dataobj":{"consumer":{"builderconfig":{"buffer_size":[["bytes","16MiB","3.7.6"]],"dataobj_sort_order":[["string","stream-asc","3.7.6"]],"max_page_rows":[["int",null,"3.7.6"]],"section_stripe_merge_limit":[["int",2,"3.7.6"]],"target_object_size":[["bytes","1GiB","3.7.6"]],"target_page_size":[["bytes","2MiB","3.7.6"]],"target_section_size":[["bytes","128MiB","3.7.6"]]},"idle_flush_timeout":[["duration","1h0m0s","3.7.6"]],"lifecycler":{"address":[["string",null,"3.7.6"]],"availability_zone":[["string",null,"3.7.6"]],"enable_inet6":[["bool",null,"3.7.6"]],"final_sleep":[["duration",null,"3.7.6"]],"heartbeat_period":[["duration","5s","3.7.6"]],"heartbeat_timeout":[["duration","1m0s","3.7.6"]],"id":[["string","vm","3.7.6"]],"interface_names":[["[]string",["eth0"],"3.7.6"]],"join_after":[["duration",null,"3.7.6"]],"min_ready_duration":[["duration","15s","3.7.6"]],"num_tokens":[["int",128,"3.7.6"]],"observe_period":[["duration",null,"3.7.6"]],"port":[["int",null,"3.7.6"]],"readiness_check_ring_health":[["bool",true,"3.7.6"]],"ring":{"excluded_zones":[["string",null,"3.7.6"]],"heartbeat_timeout":[["duration","1m0s","3.7.6"]],"kvstore":{"consul":{"acl_token":[["secret",null,"3.7.6"]],"cas_retry_delay":[["duration","1s","3.7.6"]],"consistent_reads":[["bool",null,"3.7.6"]],"host":[["string","localhost:8500","3.7.6"]],"http_client_timeout":[["duration","20s","3.7.6"]],"watch_burst_size":[["int",1,"3.7.6"]],"watch_rate_limit":[["float",1,"3.7.6"]]},"etcd":{"dial_timeout":[["duration","10s","3.7.6"]],"endpoints":[["[]string",null,"3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"password":[["secret",null,"3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]},"multi":{"mirror_enabled":[["bool",null,"3.7.6"]],"mirror_timeout":[["duration","2s","3.7.6"]],"primary":[["string",null,"3.7.6"]],"secondary":[["string",null,"3.7.6"]]},"prefix":[["string","collectors/","3.7.6"]],"store":[["string","consul","3.7.6"]]},"replication_factor":[["int",3,"3.7.6"]],"zone_awareness_enabled":[["bool",null,"3.7.6"]]},"tokens_file_path":[["string",null,"3.7.6"]],"unregister_on_shutdown":[["bool",true,"3.7.6"]]},"max_builder_age":[["duration","1h0m0s","3.7.6"]],"partition_ring":{"delete_inactive_partition_after":[["duration","13h0m0s","3.7.6"]],"kvstore":{"consul":{"acl_token":[["secret",null,"3.7.6"]],"cas_retry_delay":[["duration","1s","3.7.6"]],"consistent_reads":[["bool",null,"3.7.6"]],"host":[["string","localhost:8500","3.7.6"]],"http_client_timeout":[["duration","20s","3.7.6"]],"watch_burst_size":[["int",1,"3.7.6"]],"watch_rate_limit":[["float",1,"3.7.6"]]},"etcd":{"dial_timeout":[["duration","10s","3.7.6"]],"endpoints":[["[]string",null,"3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"password":[["secret",null,"3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]},"multi":{"mirror_enabled":[["bool",null,"3.7.6"]],"mirror_timeout":[["duration","2s","3.7.6"]],"primary":[["string",null,"3.7.6"]],"secondary":[["string",null,"3.7.6"]]},"prefix":[["string","collectors/","3.7.6"]],"store":[["string","memberlist","3.7.6"]]},"min_partition_owners_count":[["int",1,"3.7.6"]],"min_partition_owners_duration":[["duration","10s","3.7.6"]],"shuffle_shard_cache_size":[["int",null,"3.7.6"]]},"topic":[["string",null,"3.7.6"]],"uploader":{"shaprefixsize":[["int",2,"3.7.6"]]}},"enabled":[["bool",null,"3.7.6"]],"index":{"buffer_size":[["bytes","2MiB","3.7.6"]],"events_per_index":[["int",32,"3.7.6"]],"flush_interval":[["duration","1m0s","3.7.6"]],"max_idle_time":[["duration","30m0s","3.7.6"]],"max_page_rows":[["int",null,"3.7.6"]],"section_stripe_merge_limit":[["int",2,"3.7.6"]],"target_object_size":[["bytes","64MiB","3.7.6"]],"target_page_size":[["bytes","128KiB","3.7.6"]],"target_section_size":[["bytes","16MiB","3.7.6"]]},"metastore":{"index_storage_prefix":[["string","index/v0","3.7.6"]],"partition_ratio":[["int",10,"3.7.6"]]},"storage_bucket_prefix":[["string","dataobj/","3.7.6"]]},"dataobj_explorer":{"storage_bucket_prefix":[["string","dataobj/","3.4.3","3.4.3"]]},"distributor":{"dataobj_tee":{"debug_metrics_enabled":[["bool",null,"3.7.6"]],"enabled":[["bool",null,"3.7.6"]],"max_buffered_bytes":[["int",104857600,"3.7.6"]],"per_partition_rate_bytes":[["int",1048576,"3.7.6"]],"rate_batch_window":[["duration",null,"3.7.6"]],"topic":[["string",null,"3.7.6"]]},"default_policy_stream_mappings":{"*":{"[]":{"priority":[["int",null,"3.7.6"]],"selector":[["string",null,"3.7.6"]]}}},"ingest_limits_dry_run_enabled":[["bool",null,"3.7.6"]],"ingest_limits_enabled":[["bool",null,"3.7.6"]],"ingester_writes_enabled":[["bool",true,"3.4.3"]],"kafka_writes_enabled":[["bool",null,"3.4.3"]],"max_decompressed_size":[["int",5242880000,"3.7.6"]],"max_recv_msg_size":[["int",104857600,"3.7.6"]],"otlp_config":{"default_resource_attributes_as_index_labels":[["[]string",["service.name","service.namespace","service.instance.id","deployment.environment","deployment.environment.name","cloud.region","cloud.availability_zone","k8s.cluster.name","k8s.namespace.name","k8s.pod.name","k8s.container.name","container.name","k8s.replicaset.name","k8s.deployment.name","k8s.statefulset.name","k8s.daemonset.name","k8s.cronjob.name","k8s.job.name"],"3.4.3"]]},"push_worker_count":[["int",256,"3.4.3"]],"rate_store":{"debug":[["bool",null,"2.9.17"]],"ingester_request_timeout":[["duration","500ms","2.9.17"]],"max_request_parallelism":[["int",200,"2.9.17"]],"stream_rate_update_interval":[["duration","1s","2.9.17"]]},"ring":{"heartbeat_period":[["duration","5s"]],"heartbeat_timeout":[["duration","1m0s"]],"instance_addr":[["string"]],"instance_enable_ipv6":[["bool",null,"2.9.17"]],"instance_id":[["string","vm"]],"instance_interface_names":[["[]string",["eth0"]]],"instance_port":[["int"]],"kvstore":{"consul":{"acl_token":[["secret"]],"cas_retry_delay":[["duration","1s","2.9.17"]],"consistent_reads":[["bool"]],"host":[["string","localhost:8500"]],"http_client_timeout":[["duration","20s"]],"watch_burst_size":[["int",1]],"watch_rate_limit":[["float",1]]},"etcd":{"dial_timeout":[["duration","10s"]],"endpoints":[["[]string"]],"max_retries":[["int",10]],"password":[["secret"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"username":[["string"]]},"multi":{"mirror_enabled":[["bool"]],"mirror_timeout":[["duration","2s"]],"primary":[["string"]],"secondary":[["string"]]},"prefix":[["string","collectors/"]],"store":[["string","consul"]]}},"write_failures_logging":{"add_insights_label":[["bool",null,"2.9.17"]],"rate":[["bytesize","1KB","2.9.17"]]}},"frontend":{"address":[["string"]],"compress_responses":[["bool"]],"downstream_url":[["string"]],"encoding":[["string","json","3.4.3"]],"graceful_shutdown_timeout":[["duration","5m0s","2.9.17"]],"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"instance_enable_ipv6":[["bool",null,"3.7.6"]],"instance_interface_names":[["[]string",["eth0"]]],"log_queries_longer_than":[["duration"]],"log_query_request_headers":[["string",null,"3.4.3"]],"max_body_size":[["int",10485760]],"max_outstanding_per_tenant":[["int",2048]],"port":[["int"]],"querier_forget_delay":[["duration"]],"query_stats_enabled":[["bool"]],"scheduler_address":[["string"]],"scheduler_dns_lookup_period":[["duration","10s"]],"scheduler_worker_concurrency":[["int",5]],"support_parquet_encoding":[["bool",null,"3.4.3"]],"tail_proxy_url":[["string"]],"tail_tls_config":{"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]}},"frontend_worker":{"dns_lookup_duration":[["duration","3s"]],"frontend_address":[["string"]],"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"id":[["string"]],"match_max_concurrent":[["bool",true,null,"2.9.17"]],"parallelism":[["int",10,null,"2.9.17"]],"query_frontend_grpc_client":{"backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"backoff_on_ratelimits":[["bool",null,"3.4.3"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","3.4.3"]],"connect_backoff_max_delay":[["duration","5s","3.4.3"]],"connect_timeout":[["duration","5s","3.4.3"]],"grpc_compression":[["string",null,"3.4.3"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.4.3"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.4.3"]],"max_recv_msg_size":[["int",104857600,"3.4.3"]],"max_send_msg_size":[["int",104857600,"3.4.3"]],"rate_limit":[["float",null,"3.4.3"]],"rate_limit_burst":[["int",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"query_scheduler_grpc_client":{"backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"backoff_on_ratelimits":[["bool",null,"3.4.3"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","3.4.3"]],"connect_backoff_max_delay":[["duration","5s","3.4.3"]],"connect_timeout":[["duration","5s","3.4.3"]],"grpc_compression":[["string",null,"3.4.3"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.4.3"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.4.3"]],"max_recv_msg_size":[["int",104857600,"3.4.3"]],"max_send_msg_size":[["int",104857600,"3.4.3"]],"rate_limit":[["float",null,"3.4.3"]],"rate_limit_burst":[["int",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"scheduler_address":[["string"]]},"http_prefix":[["string"]],"index_gateway":{"mode":[["string","simple"]],"ring":{"heartbeat_period":[["duration","15s"]],"heartbeat_timeout":[["duration","1m0s"]],"instance_addr":[["string"]],"instance_availability_zone":[["string"]],"instance_enable_ipv6":[["bool",null,"2.9.17"]],"instance_id":[["string","vm"]],"instance_interface_names":[["[]string",["eth0"]]],"instance_port":[["int"]],"kvstore":{"consul":{"acl_token":[["secret"]],"cas_retry_delay":[["duration","1s","2.9.17"]],"consistent_reads":[["bool"]],"host":[["string","localhost:8500"]],"http_client_timeout":[["duration","20s"]],"watch_burst_size":[["int",1]],"watch_rate_limit":[["float",1]]},"etcd":{"dial_timeout":[["duration","10s"]],"endpoints":[["[]string"]],"max_retries":[["int",10]],"password":[["secret"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"username":[["string"]]},"multi":{"mirror_enabled":[["bool"]],"mirror_timeout":[["duration","2s"]],"primary":[["string"]],"secondary":[["string"]]},"prefix":[["string","collectors/"]],"store":[["string","consul"]]},"num_tokens":[["int",128,"3.4.3"]],"replication_factor":[["int",3]],"tokens_file_path":[["string"]],"zone_awareness_enabled":[["bool"]]}},"ingest_limits":{"active_window":[["duration","2h0m0s","3.7.6"]],"bucket_size":[["duration","1m0s","3.7.6"]],"consumer_group":[["string","ingest-limits","3.7.6"]],"enabled":[["bool",null,"3.7.6"]],"eviction_interval":[["duration","10m0s","3.7.6"]],"lifecycler":{"address":[["string",null,"3.7.6"]],"availability_zone":[["string",null,"3.7.6"]],"enable_inet6":[["bool",null,"3.7.6"]],"final_sleep":[["duration",null,"3.7.6"]],"heartbeat_period":[["duration","5s","3.7.6"]],"heartbeat_timeout":[["duration","1m0s","3.7.6"]],"id":[["string","vm","3.7.6"]],"interface_names":[["[]string",["eth0"],"3.7.6"]],"join_after":[["duration",null,"3.7.6"]],"min_ready_duration":[["duration","15s","3.7.6"]],"num_tokens":[["int",128,"3.7.6"]],"observe_period":[["duration",null,"3.7.6"]],"port":[["int",null,"3.7.6"]],"readiness_check_ring_health":[["bool",true,"3.7.6"]],"ring":{"excluded_zones":[["string",null,"3.7.6"]],"heartbeat_timeout":[["duration","1m0s","3.7.6"]],"kvstore":{"consul":{"acl_token":[["secret",null,"3.7.6"]],"cas_retry_delay":[["duration","1s","3.7.6"]],"consistent_reads":[["bool",null,"3.7.6"]],"host":[["string","localhost:8500","3.7.6"]],"http_client_timeout":[["duration","20s","3.7.6"]],"watch_burst_size":[["int",1,"3.7.6"]],"watch_rate_limit":[["float",1,"3.7.6"]]},"etcd":{"dial_timeout":[["duration","10s","3.7.6"]],"endpoints":[["[]string",null,"3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"password":[["secret",null,"3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]},"multi":{"mirror_enabled":[["bool",null,"3.7.6"]],"mirror_timeout":[["duration","2s","3.7.6"]],"primary":[["string",null,"3.7.6"]],"secondary":[["string",null,"3.7.6"]]},"prefix":[["string","collectors/","3.7.6"]],"store":[["string","consul","3.7.6"]]},"replication_factor":[["int",3,"3.7.6"]],"zone_awareness_enabled":[["bool",null,"3.7.6"]]},"tokens_file_path":[["string",null,"3.7.6"]],"unregister_on_shutdown":[["bool",true,"3.7.6"]]},"num_partitions":[["int",64,"3.7.6"]],"rate_window":[["duration","5m0s","3.7.6"]],"topic":[["string",null,"3.7.6"]]},"ingest_limits_frontend":{"accepted_streams_cache_enabled":[["bool",null,"3.7.6"]],"accepted_streams_cache_ttl":[["duration","1m0s","3.7.6"]],"accepted_streams_cache_ttl_jitter":[["duration","15s","3.7.6"]],"assigned_partitions_cache_enabled":[["bool",true,"3.7.6"]],"assigned_partitions_cache_ttl":[["duration","1m0s","3.7.6"]],"client_config":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s","3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"min_period":[["duration","100ms","3.7.6"]]},"backoff_on_ratelimits":[["bool",null,"3.7.6"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","3.7.6"]],"connect_backoff_max_delay":[["duration","5s","3.7.6"]],"connect_timeout":[["duration","5s","3.7.6"]],"grpc_compression":[["string",null,"3.7.6"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.7.6"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.7.6"]],"max_recv_msg_size":[["int",104857600,"3.7.6"]],"max_send_msg_size":[["int",104857600,"3.7.6"]],"rate_limit":[["float",null,"3.7.6"]],"rate_limit_burst":[["int",null,"3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]]},"pool_config":{"client_cleanup_period":[["duration","15s","3.7.6"]],"health_check_ingest_limits":[["bool",true,"3.7.6"]],"remote_timeout":[["duration","1s","3.7.6"]]}},"lifecycler":{"address":[["string",null,"3.7.6"]],"availability_zone":[["string",null,"3.7.6"]],"enable_inet6":[["bool",null,"3.7.6"]],"final_sleep":[["duration",null,"3.7.6"]],"heartbeat_period":[["duration","5s","3.7.6"]],"heartbeat_timeout":[["duration","1m0s","3.7.6"]],"id":[["string","vm","3.7.6"]],"interface_names":[["[]string",["eth0"],"3.7.6"]],"join_after":[["duration",null,"3.7.6"]],"min_ready_duration":[["duration","15s","3.7.6"]],"num_tokens":[["int",128,"3.7.6"]],"observe_period":[["duration",null,"3.7.6"]],"port":[["int",null,"3.7.6"]],"readiness_check_ring_health":[["bool",true,"3.7.6"]],"ring":{"excluded_zones":[["string",null,"3.7.6"]],"heartbeat_timeout":[["duration","1m0s","3.7.6"]],"kvstore":{"consul":{"acl_token":[["secret",null,"3.7.6"]],"cas_retry_delay":[["duration","1s","3.7.6"]],"consistent_reads":[["bool",null,"3.7.6"]],"host":[["string","localhost:8500","3.7.6"]],"http_client_timeout":[["duration","20s","3.7.6"]],"watch_burst_size":[["int",1,"3.7.6"]],"watch_rate_limit":[["float",1,"3.7.6"]]},"etcd":{"dial_timeout":[["duration","10s","3.7.6"]],"endpoints":[["[]string",null,"3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"password":[["secret",null,"3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]},"multi":{"mirror_enabled":[["bool",null,"3.7.6"]],"mirror_timeout":[["duration","2s","3.7.6"]],"primary":[["string",null,"3.7.6"]],"secondary":[["string",null,"3.7.6"]]},"prefix":[["string","collectors/","3.7.6"]],"store":[["string","consul","3.7.6"]]},"replication_factor":[["int",3,"3.7.6"]],"zone_awareness_enabled":[["bool",null,"3.7.6"]]},"tokens_file_path":[["string",null,"3.7.6"]],"unregister_on_shutdown":[["bool",true,"3.7.6"]]},"num_partitions":[["int",64,"3.7.6"]]},"ingest_limits_frontend_client":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s","3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"min_period":[["duration","100ms","3.7.6"]]},"backoff_on_ratelimits":[["bool",null,"3.7.6"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","3.7.6"]],"connect_backoff_max_delay":[["duration","5s","3.7.6"]],"connect_timeout":[["duration","5s","3.7.6"]],"grpc_compression":[["string",null,"3.7.6"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.7.6"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.7.6"]],"max_recv_msg_size":[["int",104857600,"3.7.6"]],"max_send_msg_size":[["int",104857600,"3.7.6"]],"rate_limit":[["float",null,"3.7.6"]],"rate_limit_burst":[["int",null,"3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]]},"pool_config":{"client_cleanup_period":[["duration","15s","3.7.6"]],"health_check_ingest_limits":[["bool",true,"3.7.6"]],"remote_timeout":[["duration","1s","3.7.6"]]}},"ingester":{"autoforget_unhealthy":[["bool"]],"chunk_block_size":[["int",262144]],"chunk_encoding":[["string","gzip"]],"chunk_idle_period":[["duration","30m0s"]],"chunk_retain_period":[["duration"]],"chunk_target_size":[["int",1572864]],"concurrent_flushes":[["int",32]],"delegate_stream_limits_enabled":[["bool",null,"3.7.6"]],"flush_check_period":[["duration","30s"]],"flush_op_backoff":{"max_period":[["duration","1m0s","2.9.17"]],"max_retries":[["int",10,"2.9.17"]],"min_period":[["duration","10s","2.9.17"]]},"flush_op_timeout":[["duration","10m0s"]],"index_shards":[["int",32]],"kafka_ingestion":{"enabled":[["bool",null,"3.4.3"]],"partition_ring":{"delete_inactive_partition_after":[["duration","13h0m0s","3.4.3"]],"kvstore":{"consul":{"acl_token":[["secret",null,"3.4.3"]],"cas_retry_delay":[["duration","1s","3.4.3"]],"consistent_reads":[["bool",null,"3.4.3"]],"host":[["string","localhost:8500","3.4.3"]],"http_client_timeout":[["duration","20s","3.4.3"]],"watch_burst_size":[["int",1,"3.4.3"]],"watch_rate_limit":[["float",1,"3.4.3"]]},"etcd":{"dial_timeout":[["duration","10s","3.4.3"]],"endpoints":[["[]string",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]},"multi":{"mirror_enabled":[["bool",null,"3.4.3"]],"mirror_timeout":[["duration","2s","3.4.3"]],"primary":[["string",null,"3.4.3"]],"secondary":[["string",null,"3.4.3"]]},"prefix":[["string","collectors/","3.4.3"]],"store":[["string","memberlist","3.4.3"]]},"min_partition_owners_count":[["int",1,"3.4.3"]],"min_partition_owners_duration":[["duration","10s","3.4.3"]],"shuffle_shard_cache_size":[["int",null,"3.7.6"]]}},"lifecycler":{"address":[["string"]],"availability_zone":[["string"]],"enable_inet6":[["bool",null,"2.9.17"]],"final_sleep":[["duration"]],"heartbeat_period":[["duration","5s"]],"heartbeat_timeout":[["duration","1m0s","2.9.17"]],"id":[["string","vm"]],"interface_names":[["[]string",["eth0"]]],"join_after":[["duration"]],"min_ready_duration":[["duration","15s"]],"num_tokens":[["int",128]],"observe_period":[["duration"]],"port":[["int"]],"readiness_check_ring_health":[["bool",true]],"ring":{"excluded_zones":[["string"]],"heartbeat_timeout":[["duration","1m0s"]],"kvstore":{"consul":{"acl_token":[["secret"]],"cas_retry_delay":[["duration","1s","2.9.17"]],"consistent_reads":[["bool"]],"host":[["string","localhost:8500"]],"http_client_timeout":[["duration","20s"]],"watch_burst_size":[["int",1]],"watch_rate_limit":[["float",1]]},"etcd":{"dial_timeout":[["duration","10s"]],"endpoints":[["[]string"]],"max_retries":[["int",10]],"password":[["secret"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"username":[["string"]]},"multi":{"mirror_enabled":[["bool"]],"mirror_timeout":[["duration","2s"]],"primary":[["string"]],"secondary":[["string"]]},"prefix":[["string","collectors/"]],"store":[["string","consul"]]},"replication_factor":[["int",3]],"zone_awareness_enabled":[["bool"]]},"tokens_file_path":[["string"]],"unregister_on_shutdown":[["bool",true]]},"max_chunk_age":[["duration","2h0m0s"]],"max_dropped_streams":[["int",10]],"max_returned_stream_errors":[["int",10]],"max_transfer_retries":[["int",null,null,"2.9.17"]],"owned_streams_check_interval":[["duration","30s","3.4.3"]],"query_store_max_look_back_period":[["duration"]],"shutdown_marker_path":[["string",null,"2.9.17"]],"sync_min_utilization":[["float",null,null,"2.9.17"],["float",0.1,"3.4.3"]],"sync_period":[["duration",null,null,"2.9.17"],["duration","1h0m0s","3.4.3"]],"wal":{"checkpoint_duration":[["duration","5m0s"]],"dir":[["string","wal"]],"disk_full_threshold":[["float",0.9,"3.7.6"]],"enabled":[["bool",true]],"flush_on_shutdown":[["bool"]],"replay_memory_ceiling":[["bytesize","4GB"]]}},"ingester_client":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"pool_config":{"client_cleanup_period":[["duration","15s"]],"health_check_ingesters":[["bool",true]],"remote_timeout":[["duration","1s"]]},"remote_timeout":[["duration","5s"]]},"internal_server":{"cluster_validation":{"additional_labels":[["string",null,"3.7.6"]],"grpc":{"enabled":[["bool",null,"3.7.6"]],"soft_validation":[["bool",null,"3.7.6"]]},"http":{"enabled":[["bool",null,"3.7.6"]],"excluded_paths":[["string",null,"3.7.6"]],"excluded_user_agents":[["string",null,"3.7.6"]],"soft_validation":[["bool",null,"3.7.6"]]},"label":[["string",null,"3.7.6"]]},"create_new_traces":[["bool",null,"3.7.6"]],"enable":[["bool",null,"2.9.17"]],"graceful_shutdown_timeout":[["duration","30s","2.9.17"]],"grpc_collect_max_streams_by_conn":[["bool",null,"3.7.6"]],"grpc_listen_address":[["string",null,"2.9.17"]],"grpc_listen_conn_limit":[["int",null,"2.9.17"]],"grpc_listen_network":[["string",null,"2.9.17"]],"grpc_listen_port":[["int",null,"2.9.17"]],"grpc_server_keepalive_time":[["duration",null,"2.9.17"]],"grpc_server_keepalive_timeout":[["duration",null,"2.9.17"]],"grpc_server_max_concurrent_streams":[["uint",null,"2.9.17"]],"grpc_server_max_connection_age":[["duration",null,"2.9.17"]],"grpc_server_max_connection_age_grace":[["duration",null,"2.9.17"]],"grpc_server_max_connection_idle":[["duration",null,"2.9.17"]],"grpc_server_max_recv_msg_size":[["int",null,"2.9.17"]],"grpc_server_max_send_msg_size":[["int",null,"2.9.17"]],"grpc_server_min_time_between_pings":[["duration",null,"2.9.17"]],"grpc_server_num_workers":[["int",null,"3.4.3"]],"grpc_server_ping_without_stream_allowed":[["bool",null,"2.9.17"]],"grpc_server_recv_buffer_pools_enabled":[["bool",null,"3.4.3"]],"grpc_server_stats_tracking_enabled":[["bool",null,"3.4.3"]],"grpc_tls_config":{"cert":[["string",null,"2.9.17"]],"cert_file":[["string",null,"2.9.17"]],"client_auth_type":[["string",null,"2.9.17"]],"client_ca":[["string",null,"2.9.17"]],"client_ca_file":[["string",null,"2.9.17"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string",null,"2.9.17"]]},"http_listen_address":[["string","localhost","2.9.17"]],"http_listen_conn_limit":[["int",null,"2.9.17"]],"http_listen_network":[["string","tcp","2.9.17"]],"http_listen_port":[["int",3101,"2.9.17"]],"http_log_closed_connections_without_response_enabled":[["bool",null,"3.4.3"]],"http_path_prefix":[["string",null,"2.9.17"]],"http_server_idle_timeout":[["duration","2m0s","2.9.17"]],"http_server_read_header_timeout":[["duration",null,"3.4.3"]],"http_server_read_timeout":[["duration","30s","2.9.17"]],"http_server_write_timeout":[["duration","30s","2.9.17"]],"http_tls_config":{"cert":[["string",null,"2.9.17"]],"cert_file":[["string",null,"2.9.17"]],"client_auth_type":[["string",null,"2.9.17"]],"client_ca":[["string",null,"2.9.17"]],"client_ca_file":[["string",null,"2.9.17"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string",null,"2.9.17"]]},"log_format":[["string",null,"2.9.17"]],"log_level":[["level",null,"2.9.17"]],"log_request_at_info_level_enabled":[["bool",null,"2.9.17"]],"log_request_exclude_headers_list":[["string",null,"2.9.17"]],"log_request_headers":[["bool",null,"2.9.17"]],"log_source_ips_enabled":[["bool",null,"2.9.17"]],"log_source_ips_full":[["bool",null,"3.4.3"]],"log_source_ips_header":[["string",null,"2.9.17"]],"log_source_ips_regex":[["string",null,"2.9.17"]],"proxy_protocol_enabled":[["bool",null,"3.4.3"]],"register_instrumentation":[["bool",null,"2.9.17"]],"report_grpc_codes_in_instrumentation_label_enabled":[["bool",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_min_version":[["string",null,"2.9.17"]],"trace_request_exclude_headers_list":[["string",null,"3.7.6"]],"trace_request_headers":[["bool",null,"3.7.6"]]},"kafka_config":{"address":[["string","localhost:9092","3.4.3","3.4.3"],["string",null,"3.7.6"]],"auto_create_topic_default_partitions":[["int",1000,"3.4.3"]],"auto_create_topic_enabled":[["bool",true,"3.4.3"]],"client_id":[["string",null,"3.4.3"]],"consumer_group":[["string",null,"3.4.3"]],"consumer_group_offset_commit_interval":[["duration","1s","3.4.3"]],"dial_timeout":[["duration","2s","3.4.3"]],"enable_kafka_histograms":[["bool",null,"3.7.6"]],"last_produced_offset_retry_timeout":[["duration","10s","3.4.3"]],"max_consumer_lag_at_startup":[["duration","15s","3.4.3"]],"max_consumer_workers":[["int",1,"3.7.6"]],"producer_max_buffered_bytes":[["int",1073741824,"3.4.3"]],"producer_max_record_size_bytes":[["int",15983616,"3.4.3"]],"reader_config":{"address":[["string","localhost:9092","3.7.6"]],"client_id":[["string",null,"3.7.6"]]},"sasl_password":[["secret",null,"3.4.3"]],"sasl_username":[["string",null,"3.4.3"]],"topic":[["string",null,"3.4.3"]],"tracing_enabled":[["bool",null,"3.7.6"]],"write_timeout":[["duration","10s","3.4.3"]],"writer_config":{"address":[["string","localhost:9092","3.7.6"]],"client_id":[["string",null,"3.7.6"]]}},"legacy_read_target":[["bool",true,"2.9.17","2.9.17"],["bool",null,"3.4.3"]],"limits_config":{"allow_deletes":[["bool"]],"allow_structured_metadata":[["bool",null,"2.9.17","2.9.17"],["bool",true,"3.4.3"]],"block_ingestion_policy_until":{"*":[["time",null,"3.7.6"]]},"block_ingestion_status_code":[["int",260,"3.4.3"]],"block_ingestion_until":[["time","0","3.4.3"]],"blocked_queries":{"[]":{"hash":[["uint32",null,"2.9.17"]],"pattern":[["string",null,"2.9.17"]],"query_tags":[["map[string]string",null,"3.7.6"]],"regex":[["bool",null,"2.9.17"]],"types":[["string",null,"2.9.17"]]}},"bloom_block_encoding":[["string","none","3.4.3"]],"bloom_build_builder_response_timeout":[["duration",null,"3.4.3"]],"bloom_build_max_builders":[["int",null,"3.4.3"]],"bloom_build_task_max_retries":[["int",3,"3.4.3"]],"bloom_creation_enabled":[["bool",null,"3.4.3"]],"bloom_gateway_enable_filtering":[["bool",null,"3.4.3"]],"bloom_max_block_size":[["bytesize","200MB","3.4.3"]],"bloom_max_bloom_size":[["bytesize","128MB","3.4.3"]],"bloom_planning_strategy":[["string","split_keyspace_by_factor","3.4.3"]],"bloom_prefetch_blocks":[["bool",null,"3.4.3"]],"bloom_split_series_keyspace_by":[["int",256,"3.4.3"]],"bloom_task_target_series_chunk_size":[["bytesize","20GB","3.4.3"]],"cardinality_limit":[["int",100000]],"creation_grace_period":[["prom-duration","10m"]],"debug_engine_streams":[["bool",null,"3.7.6"]],"debug_engine_tasks":[["bool",null,"3.7.6"]],"deletion_mode":[["string","filter-and-delete","2.9.17"]],"discover_generic_fields":{"fields":[["map[string][]string",null,"3.4.3"]]},"discover_log_levels":[["bool",true,"3.4.3"]],"discover_service_name":[["[]string",["service","app","application","app_name","name","app_kubernetes_io_name","container","container_name","k8s_container_name","component","workload","job","k8s_job_name"],"3.4.3"]],"enable_multi_variant_queries":[["bool",null,"3.7.6"]],"enforce_metric_name":[["bool",true,null,"2.9.17"]],"enforced_labels":[["[]string",null,"3.4.3"]],"engine_results_cache_time_bucket_interval":[["prom-duration","1d","3.7.6"]],"increment_duplicate_timestamp":[["bool"]],"index_gateway_max_capacity":[["float",1,"3.7.6"]],"index_gateway_shard_size":[["int",null,"2.9.17"]],"ingestion_burst_size_mb":[["float",6]],"ingestion_partitions_tenant_shard_size":[["int",null,"3.4.3"]],"ingestion_rate_mb":[["float",4]],"ingestion_rate_strategy":[["string","global"]],"log_level_fields":[["[]string",["level","LEVEL","Level","Severity","severity","SEVERITY","lvl","LVL","Lvl"],"3.4.3","3.4.3"],["[]string",["level","LEVEL","Level","log.level","severity","SEVERITY","Severity","SeverityText","lvl","LVL","Lvl","severity_text","Severity_Text","SEVERITY_TEXT"],"3.7.6"]],"log_level_from_json_max_depth":[["int",2,"3.7.6"]],"max_cache_freshness_per_query":[["prom-duration","1m",null,"2.9.17"],["prom-duration","10m","3.4.3"]],"max_chunks_per_query":[["int",2000000]],"max_concurrent_tail_requests":[["int",10]],"max_entries_limit_per_query":[["int",5000]],"max_global_streams_per_user":[["int",5000]],"max_label_name_length":[["int",1024]],"max_label_names_per_series":[["int",30,null,"2.9.17"],["int",15,"3.4.3"]],"max_label_value_length":[["int",2048]],"max_line_size":[["bytesize",null,null,"2.9.17"],["bytesize","256KB","3.4.3"]],"max_line_size_truncate":[["bool"]],"max_line_size_truncate_identifier":[["string",null,"3.7.6"]],"max_metadata_cache_freshness":[["prom-duration","1d","3.4.3"]],"max_querier_bytes_read":[["bytesize",null,"2.9.17","2.9.17"],["bytesize","150GB","3.4.3"]],"max_queriers_per_tenant":[["int",null,null,"2.9.17"],["uint",null,"3.4.3"]],"max_query_bytes_read":[["bytesize",null,"2.9.17"]],"max_query_capacity":[["float",null,"3.4.3"]],"max_query_length":[["prom-duration","30d1h"]],"max_query_lookback":[["prom-duration"]],"max_query_parallelism":[["int",32]],"max_query_range":[["prom-duration",null,"2.9.17"]],"max_query_series":[["int",500]],"max_scan_task_parallelism":[["int",null,"3.7.6"]],"max_stats_cache_freshness":[["prom-duration",null,"2.9.17","2.9.17"],["prom-duration","10m","3.4.3"]],"max_streams_matchers_per_query":[["int",1000]],"max_streams_per_user":[["int"]],"max_structured_metadata_entries_count":[["int",128,"3.4.3"]],"max_structured_metadata_size":[["bytesize","64KB","3.4.3"]],"metric_aggregation_enabled":[["bool",null,"3.4.3"]],"min_sharding_lookback":[["prom-duration"]],"minimum_labels_number":[["int",null,"2.9.17"]],"otlp_config":{"log_attributes":{"[]":{"action":[["string",null,"3.4.3"]],"attributes":[["[]string",null,"3.4.3"]],"regex":[["regex",null,"3.4.3"]]}},"resource_attributes":{"attributes_config":{"[]":{"action":[["string",null,"3.4.3"]],"attributes":[["[]string",null,"3.4.3"]],"regex":[["regex",null,"3.4.3"]]}},"ignore_defaults":[["bool",null,"3.4.3"]]},"scope_attributes":{"[]":{"action":[["string",null,"3.4.3"]],"attributes":[["[]string",null,"3.4.3"]],"regex":[["regex",null,"3.4.3"]]}},"severity_text_as_label":[["bool",null,"3.7.6"]]},"pattern_ingester_tokenizable_json_fields_append":[["string",null,"3.4.3"]],"pattern_ingester_tokenizable_json_fields_default":[["string","log,message,msg,msg_,_msg,content","3.4.3"]],"pattern_ingester_tokenizable_json_fields_delete":[["string",null,"3.4.3"]],"pattern_persistence_enabled":[["bool",null,"3.7.6"]],"pattern_persistence_granularity":[["prom-duration",null,"3.7.6"]],"pattern_rate_threshold":[["float",1,"3.7.6"]],"per_stream_rate_limit":[["bytesize","3MB"]],"per_stream_rate_limit_burst":[["bytesize","15MB"]],"per_tenant_override_config":[["string"]],"per_tenant_override_period":[["prom-duration","10s"]],"policy_enforced_labels":[["map[string][]string",null,"3.7.6"]],"policy_override_limits":{"*":{"max_global_streams_per_user":[["int",null,"3.7.6"]],"max_streams_per_user":[["int",null,"3.7.6"]]}},"policy_stream_mapping":{"*":{"[]":{"priority":[["int",null,"3.7.6"]],"selector":[["string",null,"3.7.6"]]}}},"query_ready_index_num_days":[["int"]],"query_timeout":[["prom-duration","1m","2.9.17"]],"recent_metadata_query_window":[["prom-duration",null,"3.4.3"]],"reject_old_samples":[["bool",true]],"reject_old_samples_max_age":[["prom-duration","1w"]],"required_labels":[["[]string",null,"2.9.17"]],"retention_period":[["prom-duration","31d",null,"2.6.0"],["prom-duration",null,"2.9.17"]],"retention_stream":{"[]":{"period":[["prom-duration"]],"priority":[["int"]],"selector":[["string"]]}},"ruler_alertmanager_config":{"alert_relabel_configs":{"[]":{"action":[["relabel-action",null,"2.9.17"]],"modulus":[["uint64",null,"2.9.17"]],"regex":[["regex",null,"2.9.17"]],"replacement":[["string",null,"2.9.17"]],"separator":[["string",null,"2.9.17"]],"source_labels":[["[]label-name",null,"2.9.17"]],"target_label":[["string",null,"2.9.17"]]}},"alertmanager_client":{"basic_auth_password":[["string",null,"2.9.17","3.4.3"],["secret",null,"3.7.6"]],"basic_auth_username":[["string",null,"2.9.17"]],"credentials":[["string",null,"2.9.17"]],"credentials_file":[["string",null,"2.9.17"]],"tls_ca_path":[["string",null,"2.9.17"]],"tls_cert_path":[["string",null,"2.9.17"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool",null,"2.9.17"]],"tls_key_path":[["string",null,"2.9.17"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string",null,"2.9.17"]],"type":[["string",null,"2.9.17"]]},"alertmanager_refresh_interval":[["duration",null,"2.9.17"]],"alertmanager_url":[["string",null,"2.9.17"]],"enable_alertmanager_discovery":[["bool",null,"2.9.17"]],"enable_alertmanager_v2":[["bool",null,"2.9.17"]],"notification_queue_capacity":[["int",null,"2.9.17"]],"notification_timeout":[["duration",null,"2.9.17"]]},"ruler_enable_wal_replay":[["bool",true,"3.7.6"]],"ruler_evaluation_delay_duration":[["prom-duration",null,null,"2.9.17"]],"ruler_max_rule_groups_per_tenant":[["int"]],"ruler_max_rules_per_rule_group":[["int"]],"ruler_remote_evaluation_max_response_size":[["int",null,"2.9.17"]],"ruler_remote_evaluation_timeout":[["duration",null,"2.9.17"]],"ruler_remote_write_config":{"*":{"authorization":{"credentials":[["secret",null,"2.9.17"]],"credentials_file":[["string",null,"2.9.17"]],"credentials_ref":[["string",null,"3.4.3"]],"type":[["string",null,"2.9.17"]]},"azuread":{"certificate":{"certificate_key_path":[["string",null,"3.7.6"]],"certificate_password":[["secret",null,"3.7.6"]],"certificate_path":[["string",null,"3.7.6"]],"client_id":[["string",null,"3.7.6"]],"send_certificate_chain":[["bool",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]]},"cloud":[["string",null,"3.4.3"]],"managed_identity":{"client_id":[["string",null,"3.4.3"]]},"oauth":{"client_id":[["string",null,"3.4.3"]],"client_secret":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"tenant_id":[["string",null,"3.4.3"]]},"scope":[["string",null,"3.7.6"]],"sdk":{"tenant_id":[["string",null,"3.4.3"]]},"workload_identity":{"client_id":[["string",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]],"token_file_path":[["string",null,"3.7.6"]]}},"basic_auth":{"password":[["secret",null,"2.9.17"]],"password_file":[["string",null,"2.9.17"]],"password_ref":[["string",null,"3.4.3"]],"username":[["string",null,"2.9.17"]],"username_file":[["string",null,"3.4.3"]],"username_ref":[["string",null,"3.4.3"]]},"bearer_token":[["secret",null,"2.9.17"]],"bearer_token_file":[["string",null,"2.9.17"]],"enable_http2":[["bool",null,"2.9.17"]],"follow_redirects":[["bool",null,"2.9.17"]],"google_iam":{"credentials_file":[["string",null,"3.4.3"]]},"headers":[["map[string]string",null,"2.9.17"]],"http_headers":{"*":{"files":[["[]string",null,"3.4.3"]],"secrets":[["[]secret",null,"3.4.3"]],"values":[["[]string",null,"3.4.3"]]}},"metadata_config":{"max_samples_per_send":[["int",null,"2.9.17"]],"send":[["bool",null,"2.9.17"]],"send_interval":[["prom-duration",null,"2.9.17"]]},"name":[["string",null,"2.9.17"]],"no_proxy":[["string",null,"2.9.17"]],"oauth2":{"audience":[["string",null,"3.7.6"]],"claims":[["map[string]any",null,"3.7.6"]],"client_certificate_key":[["secret",null,"3.7.6"]],"client_certificate_key_file":[["string",null,"3.7.6"]],"client_certificate_key_id":[["string",null,"3.7.6"]],"client_certificate_key_ref":[["string",null,"3.7.6"]],"client_id":[["string",null,"2.9.17"]],"client_secret":[["secret",null,"2.9.17"]],"client_secret_file":[["string",null,"2.9.17"]],"client_secret_ref":[["string",null,"3.4.3"]],"endpoint_params":[["map[string]string",null,"2.9.17"]],"grant_type":[["string",null,"3.7.6"]],"iss":[["string",null,"3.7.6"]],"no_proxy":[["string",null,"2.9.17"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url",null,"2.9.17"]],"scopes":[["[]string",null,"2.9.17"]],"signature_algorithm":[["string",null,"3.7.6"]],"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string",null,"2.9.17"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string",null,"2.9.17"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"2.9.17"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string",null,"2.9.17"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string",null,"2.9.17"]]},"token_url":[["string",null,"2.9.17"]]},"protobuf_message":[["string",null,"3.4.3"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url",null,"2.9.17"]],"queue_config":{"batch_send_deadline":[["prom-duration",null,"2.9.17"]],"capacity":[["int",null,"2.9.17"]],"max_backoff":[["prom-duration",null,"2.9.17"]],"max_samples_per_send":[["int",null,"2.9.17"]],"max_shards":[["int",null,"2.9.17"]],"min_backoff":[["prom-duration",null,"2.9.17"]],"min_shards":[["int",null,"2.9.17"]],"retry_on_http_429":[["bool",null,"2.9.17"]],"sample_age_limit":[["prom-duration",null,"3.4.3"]]},"remote_timeout":[["prom-duration",null,"2.9.17"]],"round_robin_dns":[["bool",null,"3.7.6"]],"send_exemplars":[["bool",null,"2.9.17"]],"send_native_histograms":[["bool",null,"2.9.17"]],"sigv4":{"access_key":[["string",null,"2.9.17"]],"external_id":[["string",null,"3.7.6"]],"profile":[["string",null,"2.9.17"]],"region":[["string",null,"2.9.17"]],"role_arn":[["string",null,"2.9.17"]],"secret_key":[["secret",null,"2.9.17"]],"service_name":[["string",null,"3.7.6"]],"use_fips_sts_endpoint":[["bool",null,"3.7.6"]]},"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string",null,"2.9.17"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string",null,"2.9.17"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"2.9.17"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string",null,"2.9.17"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string",null,"2.9.17"]]},"url":[["url",null,"2.9.17"]],"write_relabel_configs":{"[]":{"action":[["relabel-action",null,"2.9.17"]],"modulus":[["uint64",null,"2.9.17"]],"regex":[["regex",null,"2.9.17"]],"replacement":[["string",null,"2.9.17"]],"separator":[["string",null,"2.9.17"]],"source_labels":[["[]label-name",null,"2.9.17"]],"target_label":[["string",null,"2.9.17"]]}}}},"ruler_remote_write_disabled":[["bool"]],"ruler_remote_write_headers":[["map[string]string"]],"ruler_remote_write_queue_batch_send_deadline":[["duration"]],"ruler_remote_write_queue_capacity":[["int"]],"ruler_remote_write_queue_max_backoff":[["duration"]],"ruler_remote_write_queue_max_samples_per_send":[["int"]],"ruler_remote_write_queue_max_shards":[["int"]],"ruler_remote_write_queue_min_backoff":[["duration"]],"ruler_remote_write_queue_min_shards":[["int"]],"ruler_remote_write_queue_retry_on_ratelimit":[["bool"]],"ruler_remote_write_relabel_configs":{"[]":{"action":[["string"]],"modulus":[["uint64"]],"regex":[["string"]],"replacement":[["string"]],"separator":[["string"]],"source_labels":[["[]string"]],"target_label":[["string"]]}},"ruler_remote_write_sigv4_config":{"access_key":[["string",null,"2.9.17"]],"profile":[["string",null,"2.9.17"]],"region":[["string",null,"2.9.17"]],"role_arn":[["string",null,"2.9.17"]],"secret_key":[["secret",null,"2.9.17"]]},"ruler_remote_write_timeout":[["duration"]],"ruler_remote_write_url":[["string"]],"ruler_tenant_shard_size":[["int",null,"2.9.17"]],"s3_sse_kms_encryption_context":[["string",null,"3.4.3"]],"s3_sse_kms_key_id":[["string",null,"3.4.3"]],"s3_sse_type":[["string",null,"3.4.3"]],"shard_aggregations":[["[]string",null,"3.4.3"]],"shard_streams":{"desired_rate":[["bytesize","3MB","2.9.17","2.9.17"],["bytesize","1536KB","3.4.3"]],"enabled":[["bool",null,"2.9.17","2.9.17"],["bool",true,"3.4.3"]],"logging_enabled":[["bool",null,"2.9.17"]],"time_sharding_enabled":[["bool",null,"3.4.3"]],"time_sharding_ignore_recent":[["duration","40m0s","3.4.3"]]},"simulated_push_latency":[["duration",null,"3.7.6"]],"split_ingester_queries_by_interval":[["prom-duration",null,"3.4.3"]],"split_instant_metric_queries_by_interval":[["prom-duration","1h","3.4.3"]],"split_metadata_queries_by_interval":[["prom-duration","1d","3.4.3"]],"split_queries_by_interval":[["prom-duration","30m",null,"2.9.17"],["prom-duration","1h","3.4.3"]],"split_recent_metadata_queries_by_interval":[["prom-duration","1h","3.4.3"]],"tsdb_max_bytes_per_shard":[["bytesize","600MB","2.9.17"]],"tsdb_max_query_parallelism":[["int",512,"2.9.17","2.9.17"],["int",128,"3.4.3"]],"tsdb_precompute_chunks":[["bool",null,"3.4.3"]],"tsdb_sharding_strategy":[["string","power_of_two","3.4.3"]],"unordered_writes":[["bool",true]],"use_owned_stream_count":[["bool",null,"3.4.3"]],"volume_enabled":[["bool",null,"2.9.17","2.9.17"],["bool",true,"3.4.3"]],"volume_max_series":[["int",1000,"2.9.17"]]},"listtargets":[["bool"]],"logconfig":[["bool"]],"memberlist":{"abort_if_cluster_fast_join_fails":[["bool",null,"3.7.6"]],"abort_if_cluster_fast_join_fails_min_nodes":[["int",1,"3.7.6"]],"abort_if_cluster_join_fails":[["bool",true,null,"2.6.0"],["bool",null,"2.9.17"]],"acquire_writer_timeout":[["duration","250ms","3.7.6"]],"advertise_addr":[["string"]],"advertise_port":[["int",7946]],"bind_addr":[["[]string"]],"bind_port":[["int",7946]],"broadcast_timeout_for_local_updates_on_shutdown":[["duration","10s","3.4.3"]],"cluster_label":[["string",null,"2.9.17"]],"cluster_label_verification_disabled":[["bool",null,"2.9.17"]],"compression_enabled":[["bool",true]],"dead_node_reclaim_time":[["duration"]],"gossip_interval":[["duration","200ms"]],"gossip_nodes":[["int",3]],"gossip_to_dead_nodes_time":[["duration","30s"]],"join_members":[["[]string"]],"leave_timeout":[["duration","5s",null,"2.6.0"],["duration","20s","2.9.17"]],"left_ingesters_timeout":[["duration","5m0s"]],"max_concurrent_writes":[["int",3,"3.7.6"]],"max_join_backoff":[["duration","1m0s"]],"max_join_retries":[["int",10]],"message_history_buffer_bytes":[["int"]],"min_join_backoff":[["duration","1s"]],"node_name":[["string"]],"notify_interval":[["duration",null,"3.7.6"]],"obsolete_entries_timeout":[["duration","30s","3.7.6"]],"packet_dial_timeout":[["duration","5s",null,"2.6.0"],["duration","2s","2.9.17"]],"packet_write_timeout":[["duration","5s"]],"pull_push_interval":[["duration","30s"]],"randomize_node_name":[["bool",true]],"rejoin_interval":[["duration"]],"rejoin_seed_nodes":[["[]string",null,"3.7.6"]],"retransmit_factor":[["int",4]],"stream_timeout":[["duration","10s",null,"2.9.17"],["duration","2s","3.4.3"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"watch_prefix_buffer_size":[["int",128,"3.7.6"]],"zone_aware_routing":{"enabled":[["bool",null,"3.7.6"]],"instance_availability_zone":[["string",null,"3.7.6"]],"role":[["string","member","3.7.6"]]}},"metrics_namespace":[["string","loki","3.4.3"]],"operational_config":{"filter_push_request_streams_ips":[["[]string",null,"3.7.6"]],"limited_log_push_errors":[["bool",true,"3.4.3"]],"log_duplicate_metrics":[["bool",null,"3.4.3"]],"log_duplicate_stream_info":[["bool",null,"3.4.3"]],"log_hash_of_labels":[["bool",null,"3.7.6"]],"log_push_request":[["bool",null,"3.4.3"]],"log_push_request_streams":[["bool",null,"3.4.3"]],"log_service_name_discovery":[["bool",null,"3.7.6"]],"log_stream_creation":[["bool",null,"3.4.3"]]},"pattern_ingester":{"client_config":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"backoff_on_ratelimits":[["bool",null,"3.4.3"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","3.4.3"]],"connect_backoff_max_delay":[["duration","5s","3.4.3"]],"connect_timeout":[["duration","5s","3.4.3"]],"grpc_compression":[["string",null,"3.4.3"]],"initial_connection_window_size":[["bytes","63KiB1023B","3.4.3"]],"initial_stream_window_size":[["bytes","63KiB1023B","3.4.3"]],"max_recv_msg_size":[["int",104857600,"3.4.3"]],"max_send_msg_size":[["int",104857600,"3.4.3"]],"rate_limit":[["float",null,"3.4.3"]],"rate_limit_burst":[["int",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"pool_config":{"client_cleanup_period":[["duration","15s","3.4.3"]],"health_check_ingesters":[["bool",true,"3.4.3"]],"remote_timeout":[["duration","1s","3.4.3"]]},"remote_timeout":[["duration","5s","3.4.3"]]},"concurrent_flushes":[["int",32,"3.4.3"]],"connection_timeout":[["duration","2s","3.4.3"]],"enabled":[["bool",null,"3.4.3"]],"flush_check_period":[["duration","1m0s","3.4.3"]],"lifecycler":{"address":[["string",null,"3.4.3"]],"availability_zone":[["string",null,"3.4.3"]],"enable_inet6":[["bool",null,"3.4.3"]],"final_sleep":[["duration",null,"3.4.3"]],"heartbeat_period":[["duration","5s","3.4.3"]],"heartbeat_timeout":[["duration","1m0s","3.4.3"]],"id":[["string","vm","3.4.3"]],"interface_names":[["[]string",["eth0"],"3.4.3"]],"join_after":[["duration",null,"3.4.3"]],"min_ready_duration":[["duration","15s","3.4.3"]],"num_tokens":[["int",128,"3.4.3"]],"observe_period":[["duration",null,"3.4.3"]],"port":[["int",null,"3.4.3"]],"readiness_check_ring_health":[["bool",true,"3.4.3"]],"ring":{"excluded_zones":[["string",null,"3.4.3"]],"heartbeat_timeout":[["duration","1m0s","3.4.3"]],"kvstore":{"consul":{"acl_token":[["secret",null,"3.4.3"]],"cas_retry_delay":[["duration","1s","3.4.3"]],"consistent_reads":[["bool",null,"3.4.3"]],"host":[["string","localhost:8500","3.4.3"]],"http_client_timeout":[["duration","20s","3.4.3"]],"watch_burst_size":[["int",1,"3.4.3"]],"watch_rate_limit":[["float",1,"3.4.3"]]},"etcd":{"dial_timeout":[["duration","10s","3.4.3"]],"endpoints":[["[]string",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]},"multi":{"mirror_enabled":[["bool",null,"3.4.3"]],"mirror_timeout":[["duration","2s","3.4.3"]],"primary":[["string",null,"3.4.3"]],"secondary":[["string",null,"3.4.3"]]},"prefix":[["string","collectors/","3.4.3"]],"store":[["string","consul","3.4.3"]]},"replication_factor":[["int",1,"3.4.3"]],"zone_awareness_enabled":[["bool",null,"3.4.3"]]},"tokens_file_path":[["string",null,"3.4.3"]],"unregister_on_shutdown":[["bool",true,"3.4.3"]]},"max_allowed_line_length":[["int",3000,"3.4.3"]],"max_chunk_age":[["duration","1h0m0s","3.7.6"]],"max_clusters":[["int",300,"3.4.3"]],"max_eviction_ratio":[["float",0.25,"3.4.3"]],"metric_aggregation":{"backoff_config":{"max_period":[["duration","10s","3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"min_period":[["duration","100ms","3.4.3"]]},"basic_auth":{"password":[["secret",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]},"downsample_period":[["duration","10s","3.4.3","3.4.3"]],"http_client_config":{"authorization":{"credentials":[["secret",null,"3.4.3"]],"credentials_file":[["string",null,"3.4.3"]],"credentials_ref":[["string",null,"3.4.3"]],"type":[["string",null,"3.4.3"]]},"basic_auth":{"password":[["secret",null,"3.4.3"]],"password_file":[["string",null,"3.4.3"]],"password_ref":[["string",null,"3.4.3"]],"username":[["string",null,"3.4.3"]],"username_file":[["string",null,"3.4.3"]],"username_ref":[["string",null,"3.4.3"]]},"bearer_token":[["secret",null,"3.4.3"]],"bearer_token_file":[["string",null,"3.4.3"]],"enable_http2":[["bool",null,"3.4.3"]],"follow_redirects":[["bool",null,"3.4.3"]],"http_headers":{"*":{"files":[["[]string",null,"3.4.3"]],"secrets":[["[]secret",null,"3.4.3"]],"values":[["[]string",null,"3.4.3"]]}},"no_proxy":[["string",null,"3.4.3"]],"oauth2":{"audience":[["string",null,"3.7.6"]],"claims":[["map[string]any",null,"3.7.6"]],"client_certificate_key":[["secret",null,"3.7.6"]],"client_certificate_key_file":[["string",null,"3.7.6"]],"client_certificate_key_id":[["string",null,"3.7.6"]],"client_certificate_key_ref":[["string",null,"3.7.6"]],"client_id":[["string",null,"3.4.3"]],"client_secret":[["secret",null,"3.4.3"]],"client_secret_file":[["string",null,"3.4.3"]],"client_secret_ref":[["string",null,"3.4.3"]],"endpoint_params":[["map[string]string",null,"3.4.3"]],"grant_type":[["string",null,"3.7.6"]],"iss":[["string",null,"3.7.6"]],"no_proxy":[["string",null,"3.4.3"]],"proxy_connect_header":[["map[string][]secret",null,"3.4.3"]],"proxy_from_environment":[["bool",null,"3.4.3"]],"proxy_url":[["url",null,"3.4.3"]],"scopes":[["[]string",null,"3.4.3"]],"signature_algorithm":[["string",null,"3.7.6"]],"tls_config":{"ca":[["string",null,"3.4.3"]],"ca_file":[["string",null,"3.4.3"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"3.4.3"]],"cert_file":[["string",null,"3.4.3"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"key":[["secret",null,"3.4.3"]],"key_file":[["string",null,"3.4.3"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"3.4.3"]],"min_version":[["tls-version",null,"3.4.3"]],"server_name":[["string",null,"3.4.3"]]},"token_url":[["string",null,"3.4.3"]]},"proxy_connect_header":[["map[string][]secret",null,"3.4.3"]],"proxy_from_environment":[["bool",null,"3.4.3"]],"proxy_url":[["url",null,"3.4.3"]],"tls_config":{"ca":[["string",null,"3.4.3"]],"ca_file":[["string",null,"3.4.3"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"3.4.3"]],"cert_file":[["string",null,"3.4.3"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"key":[["secret",null,"3.4.3"]],"key_file":[["string",null,"3.4.3"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"3.4.3"]],"min_version":[["tls-version",null,"3.4.3"]],"server_name":[["string",null,"3.4.3"]]}},"loki_address":[["string",null,"3.4.3"]],"push_period":[["duration","30s","3.4.3"]],"sample_period":[["duration","10s","3.7.6"]],"timeout":[["duration","10s","3.4.3"]],"use_tls":[["bool",null,"3.4.3"]]},"pattern_persistence":{"backoff_config":{"max_period":[["duration","10s","3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"min_period":[["duration","100ms","3.7.6"]]},"basic_auth":{"password":[["secret",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]},"batch_size":[["int",1000,"3.7.6"]],"http_client_config":{"authorization":{"credentials":[["secret",null,"3.7.6"]],"credentials_file":[["string",null,"3.7.6"]],"credentials_ref":[["string",null,"3.7.6"]],"type":[["string",null,"3.7.6"]]},"basic_auth":{"password":[["secret",null,"3.7.6"]],"password_file":[["string",null,"3.7.6"]],"password_ref":[["string",null,"3.7.6"]],"username":[["string",null,"3.7.6"]],"username_file":[["string",null,"3.7.6"]],"username_ref":[["string",null,"3.7.6"]]},"bearer_token":[["secret",null,"3.7.6"]],"bearer_token_file":[["string",null,"3.7.6"]],"enable_http2":[["bool",null,"3.7.6"]],"follow_redirects":[["bool",null,"3.7.6"]],"http_headers":{"*":{"files":[["[]string",null,"3.7.6"]],"secrets":[["[]secret",null,"3.7.6"]],"values":[["[]string",null,"3.7.6"]]}},"no_proxy":[["string",null,"3.7.6"]],"oauth2":{"audience":[["string",null,"3.7.6"]],"claims":[["map[string]any",null,"3.7.6"]],"client_certificate_key":[["secret",null,"3.7.6"]],"client_certificate_key_file":[["string",null,"3.7.6"]],"client_certificate_key_id":[["string",null,"3.7.6"]],"client_certificate_key_ref":[["string",null,"3.7.6"]],"client_id":[["string",null,"3.7.6"]],"client_secret":[["secret",null,"3.7.6"]],"client_secret_file":[["string",null,"3.7.6"]],"client_secret_ref":[["string",null,"3.7.6"]],"endpoint_params":[["map[string]string",null,"3.7.6"]],"grant_type":[["string",null,"3.7.6"]],"iss":[["string",null,"3.7.6"]],"no_proxy":[["string",null,"3.7.6"]],"proxy_connect_header":[["map[string][]secret",null,"3.7.6"]],"proxy_from_environment":[["bool",null,"3.7.6"]],"proxy_url":[["url",null,"3.7.6"]],"scopes":[["[]string",null,"3.7.6"]],"signature_algorithm":[["string",null,"3.7.6"]],"tls_config":{"ca":[["string",null,"3.7.6"]],"ca_file":[["string",null,"3.7.6"]],"ca_ref":[["string",null,"3.7.6"]],"cert":[["string",null,"3.7.6"]],"cert_file":[["string",null,"3.7.6"]],"cert_ref":[["string",null,"3.7.6"]],"insecure_skip_verify":[["bool",null,"3.7.6"]],"key":[["secret",null,"3.7.6"]],"key_file":[["string",null,"3.7.6"]],"key_ref":[["string",null,"3.7.6"]],"max_version":[["tls-version",null,"3.7.6"]],"min_version":[["tls-version",null,"3.7.6"]],"server_name":[["string",null,"3.7.6"]]},"token_url":[["string",null,"3.7.6"]]},"proxy_connect_header":[["map[string][]secret",null,"3.7.6"]],"proxy_from_environment":[["bool",null,"3.7.6"]],"proxy_url":[["url",null,"3.7.6"]],"tls_config":{"ca":[["string",null,"3.7.6"]],"ca_file":[["string",null,"3.7.6"]],"ca_ref":[["string",null,"3.7.6"]],"cert":[["string",null,"3.7.6"]],"cert_file":[["string",null,"3.7.6"]],"cert_ref":[["string",null,"3.7.6"]],"insecure_skip_verify":[["bool",null,"3.7.6"]],"key":[["secret",null,"3.7.6"]],"key_file":[["string",null,"3.7.6"]],"key_ref":[["string",null,"3.7.6"]],"max_version":[["tls-version",null,"3.7.6"]],"min_version":[["tls-version",null,"3.7.6"]],"server_name":[["string",null,"3.7.6"]]}},"loki_address":[["string",null,"3.7.6"]],"push_period":[["duration","1m0s","3.7.6"]],"timeout":[["duration","10s","3.7.6"]],"use_tls":[["bool",null,"3.7.6"]]},"pattern_sample_interval":[["duration","10s","3.7.6"]],"retain_for":[["duration","3h0m0s","3.7.6"]],"tee_config":{"batch_flush_interval":[["duration","1s","3.4.3"]],"batch_size":[["int",5000,"3.4.3"]],"flush_queue_size":[["int",1000,"3.4.3"]],"flush_worker_count":[["int",100,"3.4.3"]],"stop_flush_timeout":[["duration","30s","3.4.3"]]},"volume_threshold":[["float",0.99,"3.7.6"]]},"printconfig":[["bool",true]],"printversion":[["bool",null,null,"2.6.0"]],"profiling":{"block_profile_rate":[["int",null,"3.4.3"]],"cpu_profile_rate":[["int",null,"3.4.3"]],"mutex_profile_fraction":[["int",null,"3.4.3"]]},"querier":{"engine":{"max_count_min_sketch_heap_size":[["int",10000,"3.4.3"]],"max_look_back_period":[["duration","30s"]],"timeout":[["duration","5m0s",null,"2.9.17"]]},"extra_query_delay":[["duration"]],"max_concurrent":[["int",10,null,"2.9.17"],["int",4,"3.4.3"]],"multi_tenant_queries_enabled":[["bool"]],"per_request_limits_enabled":[["bool",null,"2.9.17"]],"query_ingester_only":[["bool"]],"query_ingesters_within":[["duration","3h0m0s"]],"query_partition_ingesters":[["bool",null,"3.4.3"]],"query_store_only":[["bool"]],"query_timeout":[["duration","1m0s",null,"2.6.0"],["duration",null,"2.9.17","2.9.17"]],"tail_max_duration":[["duration","1h0m0s"]]},"query_engine":{"align_queries_with_step":[["bool",null,"3.7.6"]],"batch_size":[["int",100,"3.7.6"]],"distributed":[["bool",null,"3.7.6"]],"downstream_address":[["string",null,"3.7.6"]],"enable":[["bool",null,"3.7.6"]],"enable_delete_req_filtering":[["bool",true,"3.7.6"]],"enable_engine_router":[["bool",null,"3.7.6"]],"enforce_max_query_series_limit":[["bool",null,"3.7.6"]],"enforce_retention_period":[["bool",null,"3.7.6"]],"instance_interface_names":[["[]string",["eth0"],"3.7.6"]],"merge_prefetch_count":[["int",null,"3.7.6"]],"prefetch_bytes":[["bytes","16KiB","3.7.6"]],"range_reads":{"coalesce_size":[["int",1048576,"3.7.6"]],"max_parallelism":[["int",10,"3.7.6"]],"max_range_size":[["int",8388608,"3.7.6"]],"min_range_size":[["int",1048576,"3.7.6"]]},"results_cache":{"cache":{"background":{"writeback_buffer":[["int",500000,"3.7.6"]],"writeback_goroutines":[["int",1,"3.7.6"]],"writeback_size_limit":[["bytesize","500MB","3.7.6"]]},"default_validity":[["duration","1h0m0s","3.7.6"]],"embedded_cache":{"enabled":[["bool",null,"3.7.6"]],"max_size_items":[["int",null,"3.7.6"]],"max_size_mb":[["int",100,"3.7.6"]],"ttl":[["duration","1h0m0s","3.7.6"]]},"memcached":{"batch_size":[["int",4,"3.7.6"]],"expiration":[["duration",null,"3.7.6"]],"parallelism":[["int",5,"3.7.6"]]},"memcached_client":{"addresses":[["string",null,"3.7.6"]],"circuit_breaker_consecutive_failures":[["uint",10,"3.7.6"]],"circuit_breaker_interval":[["duration","10s","3.7.6"]],"circuit_breaker_timeout":[["duration","10s","3.7.6"]],"consistent_hash":[["bool",true,"3.7.6"]],"host":[["string",null,"3.7.6"]],"max_idle_conns":[["int",16,"3.7.6"]],"max_item_size":[["int",null,"3.7.6"]],"service":[["string","memcached","3.7.6"]],"timeout":[["duration","100ms","3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]],"update_interval":[["duration","1m0s","3.7.6"]]},"prefix":[["string","query-engine.results-cache.","3.7.6"]],"redis":{"db":[["int",null,"3.7.6"]],"endpoint":[["string",null,"3.7.6"]],"expiration":[["duration",null,"3.7.6"]],"idle_timeout":[["duration",null,"3.7.6"]],"master_name":[["string",null,"3.7.6"]],"max_connection_age":[["duration",null,"3.7.6"]],"password":[["secret",null,"3.7.6"]],"pool_size":[["int",null,"3.7.6"]],"route_randomly":[["bool",null,"3.7.6"]],"timeout":[["duration","500ms","3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]}},"compression":[["string",null,"3.7.6"]]},"scheduler_lookup_address":[["string",null,"3.7.6"]],"scheduler_lookup_interval":[["duration","10s","3.7.6"]],"storage_lag":[["duration","1h0m0s","3.7.6"]],"storage_retention_days":[["int",null,"3.7.6"]],"storage_start_date":[["time","0","3.7.6"]],"worker_threads":[["int",null,"3.7.6"]]},"query_range":{"align_queries_with_step":[["bool"]],"cache_index_stats_results":[["bool",null,"2.9.17","2.9.17"],["bool",true,"3.4.3"]],"cache_instant_metric_results":[["bool",null,"3.4.3"]],"cache_label_results":[["bool",true,"3.4.3"]],"cache_results":[["bool"]],"cache_series_results":[["bool",true,"3.4.3"]],"cache_volume_results":[["bool",true,"3.4.3"]],"forward_headers_list":[["[]string",null,null,"2.9.17"]],"index_stats_results_cache":{"cache":{"async_cache_write_back_buffer_size":[["int",500,"2.9.17","2.9.17"]],"async_cache_write_back_concurrency":[["int",16,"2.9.17","2.9.17"]],"background":{"writeback_buffer":[["int",10000,"2.9.17","2.9.17"],["int",500000,"3.4.3"]],"writeback_goroutines":[["int",10,"2.9.17","2.9.17"],["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","1GB","2.9.17","2.9.17"],["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s","2.9.17"]],"embedded_cache":{"enabled":[["bool",null,"2.9.17"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17"]]},"enable_fifocache":[["bool",null,"2.9.17","2.9.17"]],"fifocache":{"max_size_bytes":[["string","1GB","2.9.17","2.9.17"]],"max_size_items":[["int",null,"2.9.17","2.9.17"]],"purgeinterval":[["duration",null,"2.9.17","2.9.17"]],"size":[["int",null,"2.9.17","2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17","2.9.17"]],"validity":[["duration",null,"2.9.17","2.9.17"]]},"memcached":{"batch_size":[["int",1024,"2.9.17","2.9.17"],["int",4,"3.4.3"]],"expiration":[["duration",null,"2.9.17"]],"parallelism":[["int",100,"2.9.17","2.9.17"],["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string",null,"2.9.17"]],"circuit_breaker_consecutive_failures":[["uint",10,"2.9.17"]],"circuit_breaker_interval":[["duration","10s","2.9.17"]],"circuit_breaker_timeout":[["duration","10s","2.9.17"]],"consistent_hash":[["bool",true,"2.9.17"]],"host":[["string",null,"2.9.17"]],"max_idle_conns":[["int",16,"2.9.17"]],"max_item_size":[["int",null,"2.9.17"]],"service":[["string","memcached","2.9.17"]],"timeout":[["duration","100ms","2.9.17"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s","2.9.17"]]},"prefix":[["string","frontend.index-stats-results-cache.","2.9.17"]],"redis":{"db":[["int",null,"2.9.17"]],"endpoint":[["string",null,"2.9.17"]],"expiration":[["duration",null,"2.9.17"]],"idle_timeout":[["duration",null,"2.9.17"]],"master_name":[["string",null,"2.9.17"]],"max_connection_age":[["duration",null,"2.9.17"]],"password":[["secret",null,"2.9.17"]],"pool_size":[["int",null,"2.9.17"]],"route_randomly":[["bool",null,"2.9.17"]],"timeout":[["duration","500ms","2.9.17"]],"tls_enabled":[["bool",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool",null,"2.9.17"]],"username":[["string",null,"2.9.17"]]}},"compression":[["string",null,"2.9.17"]]},"instant_metric_query_split_align":[["bool",null,"3.4.3"]],"instant_metric_results_cache":{"cache":{"background":{"writeback_buffer":[["int",500000,"3.4.3"]],"writeback_goroutines":[["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s","3.4.3"]],"embedded_cache":{"enabled":[["bool",null,"3.4.3"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"3.4.3"]],"ttl":[["duration","1h0m0s","3.4.3"]]},"memcached":{"batch_size":[["int",4,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"parallelism":[["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string",null,"3.4.3"]],"circuit_breaker_consecutive_failures":[["uint",10,"3.4.3"]],"circuit_breaker_interval":[["duration","10s","3.4.3"]],"circuit_breaker_timeout":[["duration","10s","3.4.3"]],"consistent_hash":[["bool",true,"3.4.3"]],"host":[["string",null,"3.4.3"]],"max_idle_conns":[["int",16,"3.4.3"]],"max_item_size":[["int",null,"3.4.3"]],"service":[["string","memcached","3.4.3"]],"timeout":[["duration","100ms","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s","3.4.3"]]},"prefix":[["string","frontend.instant-metric-results-cache.","3.4.3"]],"redis":{"db":[["int",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"idle_timeout":[["duration",null,"3.4.3"]],"master_name":[["string",null,"3.4.3"]],"max_connection_age":[["duration",null,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"pool_size":[["int",null,"3.4.3"]],"route_randomly":[["bool",null,"3.4.3"]],"timeout":[["duration","500ms","3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"compression":[["string",null,"3.4.3"]]},"label_results_cache":{"cache":{"background":{"writeback_buffer":[["int",500000,"3.4.3"]],"writeback_goroutines":[["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s","3.4.3"]],"embedded_cache":{"enabled":[["bool",null,"3.4.3"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"3.4.3"]],"ttl":[["duration","1h0m0s","3.4.3"]]},"memcached":{"batch_size":[["int",4,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"parallelism":[["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string",null,"3.4.3"]],"circuit_breaker_consecutive_failures":[["uint",10,"3.4.3"]],"circuit_breaker_interval":[["duration","10s","3.4.3"]],"circuit_breaker_timeout":[["duration","10s","3.4.3"]],"consistent_hash":[["bool",true,"3.4.3"]],"host":[["string",null,"3.4.3"]],"max_idle_conns":[["int",16,"3.4.3"]],"max_item_size":[["int",null,"3.4.3"]],"service":[["string","memcached","3.4.3"]],"timeout":[["duration","100ms","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s","3.4.3"]]},"prefix":[["string","frontend.label-results-cache.","3.4.3"]],"redis":{"db":[["int",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"idle_timeout":[["duration",null,"3.4.3"]],"master_name":[["string",null,"3.4.3"]],"max_connection_age":[["duration",null,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"pool_size":[["int",null,"3.4.3"]],"route_randomly":[["bool",null,"3.4.3"]],"timeout":[["duration","500ms","3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"compression":[["string",null,"3.4.3"]]},"max_retries":[["int",5]],"parallelise_shardable_queries":[["bool",true]],"required_query_response_format":[["string","json","2.9.17","2.9.17"]],"results_cache":{"cache":{"async_cache_write_back_buffer_size":[["int",500,null,"2.9.17"]],"async_cache_write_back_concurrency":[["int",16,null,"2.9.17"]],"background":{"writeback_buffer":[["int",10000,null,"2.9.17"],["int",500000,"3.4.3"]],"writeback_goroutines":[["int",10,null,"2.9.17"],["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","1GB","2.9.17","2.9.17"],["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s"]],"embedded_cache":{"enabled":[["bool",null,"2.9.17"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17"]]},"enable_fifocache":[["bool",null,null,"2.9.17"]],"fifocache":{"max_size_bytes":[["string","1GB",null,"2.9.17"]],"max_size_items":[["int",null,null,"2.9.17"]],"purgeinterval":[["duration",null,null,"2.9.17"]],"size":[["int",null,null,"2.9.17"]],"ttl":[["duration","1h0m0s",null,"2.9.17"]],"validity":[["duration",null,null,"2.9.17"]]},"memcached":{"batch_size":[["int",1024,null,"2.9.17"],["int",4,"3.4.3"]],"expiration":[["duration"]],"parallelism":[["int",100,null,"2.9.17"],["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string"]],"circuit_breaker_consecutive_failures":[["uint",10]],"circuit_breaker_interval":[["duration","10s"]],"circuit_breaker_timeout":[["duration","10s"]],"consistent_hash":[["bool",true]],"host":[["string"]],"max_idle_conns":[["int",16]],"max_item_size":[["int"]],"service":[["string","memcached"]],"timeout":[["duration","100ms"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s"]]},"prefix":[["string","frontend."]],"redis":{"db":[["int"]],"endpoint":[["string"]],"expiration":[["duration"]],"idle_timeout":[["duration"]],"master_name":[["string"]],"max_connection_age":[["duration"]],"password":[["secret"]],"pool_size":[["int"]],"route_randomly":[["bool",null,"2.9.17"]],"timeout":[["duration","500ms"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"username":[["string",null,"2.9.17"]]}},"compression":[["string"]]},"series_results_cache":{"cache":{"background":{"writeback_buffer":[["int",500000,"3.4.3"]],"writeback_goroutines":[["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s","3.4.3"]],"embedded_cache":{"enabled":[["bool",null,"3.4.3"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"3.4.3"]],"ttl":[["duration","1h0m0s","3.4.3"]]},"memcached":{"batch_size":[["int",4,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"parallelism":[["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string",null,"3.4.3"]],"circuit_breaker_consecutive_failures":[["uint",10,"3.4.3"]],"circuit_breaker_interval":[["duration","10s","3.4.3"]],"circuit_breaker_timeout":[["duration","10s","3.4.3"]],"consistent_hash":[["bool",true,"3.4.3"]],"host":[["string",null,"3.4.3"]],"max_idle_conns":[["int",16,"3.4.3"]],"max_item_size":[["int",null,"3.4.3"]],"service":[["string","memcached","3.4.3"]],"timeout":[["duration","100ms","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s","3.4.3"]]},"prefix":[["string","frontend.series-results-cache.","3.4.3"]],"redis":{"db":[["int",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"idle_timeout":[["duration",null,"3.4.3"]],"master_name":[["string",null,"3.4.3"]],"max_connection_age":[["duration",null,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"pool_size":[["int",null,"3.4.3"]],"route_randomly":[["bool",null,"3.4.3"]],"timeout":[["duration","500ms","3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"compression":[["string",null,"3.4.3"]]},"shard_aggregations":[["string",null,"3.4.3"]],"split_queries_by_interval":[["duration",null,null,"2.9.17"]],"volume_results_cache":{"cache":{"background":{"writeback_buffer":[["int",500000,"3.4.3"]],"writeback_goroutines":[["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s","3.4.3"]],"embedded_cache":{"enabled":[["bool",null,"3.4.3"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"3.4.3"]],"ttl":[["duration","1h0m0s","3.4.3"]]},"memcached":{"batch_size":[["int",4,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"parallelism":[["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string",null,"3.4.3"]],"circuit_breaker_consecutive_failures":[["uint",10,"3.4.3"]],"circuit_breaker_interval":[["duration","10s","3.4.3"]],"circuit_breaker_timeout":[["duration","10s","3.4.3"]],"consistent_hash":[["bool",true,"3.4.3"]],"host":[["string",null,"3.4.3"]],"max_idle_conns":[["int",16,"3.4.3"]],"max_item_size":[["int",null,"3.4.3"]],"service":[["string","memcached","3.4.3"]],"timeout":[["duration","100ms","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s","3.4.3"]]},"prefix":[["string","frontend.volume-results-cache.","3.4.3"]],"redis":{"db":[["int",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"idle_timeout":[["duration",null,"3.4.3"]],"master_name":[["string",null,"3.4.3"]],"max_connection_age":[["duration",null,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"pool_size":[["int",null,"3.4.3"]],"route_randomly":[["bool",null,"3.4.3"]],"timeout":[["duration","500ms","3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"compression":[["string",null,"3.4.3"]]}},"query_scheduler":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"max_outstanding_requests_per_tenant":[["int",100,null,"2.9.17"],["int",32000,"3.4.3"]],"max_queue_hierarchy_levels":[["int",3,"2.9.17"]],"querier_forget_delay":[["duration"]],"scheduler_ring":{"heartbeat_period":[["duration","15s"]],"heartbeat_timeout":[["duration","1m0s"]],"instance_addr":[["string"]],"instance_availability_zone":[["string"]],"instance_enable_ipv6":[["bool",null,"2.9.17"]],"instance_id":[["string","vm"]],"instance_interface_names":[["[]string",["eth0"]]],"instance_port":[["int"]],"kvstore":{"consul":{"acl_token":[["secret"]],"cas_retry_delay":[["duration","1s","2.9.17"]],"consistent_reads":[["bool"]],"host":[["string","localhost:8500"]],"http_client_timeout":[["duration","20s"]],"watch_burst_size":[["int",1]],"watch_rate_limit":[["float",1]]},"etcd":{"dial_timeout":[["duration","10s"]],"endpoints":[["[]string"]],"max_retries":[["int",10]],"password":[["secret"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"username":[["string"]]},"multi":{"mirror_enabled":[["bool"]],"mirror_timeout":[["duration","2s"]],"primary":[["string"]],"secondary":[["string"]]},"prefix":[["string","collectors/"]],"store":[["string","consul"]]},"num_tokens":[["int",1,"3.4.3"]],"replication_factor":[["int",2,"3.4.3"]],"tokens_file_path":[["string"]],"zone_awareness_enabled":[["bool"]]},"use_scheduler_ring":[["bool"]]},"ruler":{"alert_relabel_configs":{"[]":{"action":[["relabel-action"]],"modulus":[["uint64"]],"regex":[["regex"]],"replacement":[["string"]],"separator":[["string"]],"source_labels":[["[]label-name"]],"target_label":[["string"]]}},"alertmanager_client":{"basic_auth_password":[["string",null,null,"3.4.3"],["secret",null,"3.7.6"]],"basic_auth_username":[["string"]],"credentials":[["string"]],"credentials_file":[["string"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"type":[["string","Bearer"]]},"alertmanager_refresh_interval":[["duration","1m0s"]],"alertmanager_url":[["string"]],"datasource_uid":[["string",null,"2.9.17"]],"disable_rule_group_label":[["bool"]],"disabled_tenants":[["string"]],"enable_alertmanager_discovery":[["bool"]],"enable_alertmanager_v2":[["bool",null,null,"2.9.17"],["bool",true,"3.4.3"]],"enable_api":[["bool",true]],"enable_sharding":[["bool"]],"enabled_tenants":[["string"]],"evaluation":{"max_jitter":[["duration",null,"2.9.17"]],"mode":[["string","local","2.9.17"]],"query_frontend":{"address":[["string",null,"2.9.17"]],"tls_ca_path":[["string",null,"2.9.17"]],"tls_cert_path":[["string",null,"2.9.17"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool",null,"2.9.17"]],"tls_insecure_skip_verify":[["bool",null,"2.9.17"]],"tls_key_path":[["string",null,"2.9.17"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string",null,"2.9.17"]]}},"evaluation_interval":[["duration","1m0s"]],"external_labels":[["map[string]string"]],"external_url":[["url"]],"flush_period":[["duration","1m0s"]],"for_grace_period":[["duration","10m0s"]],"for_outage_tolerance":[["duration","1h0m0s"]],"notification_queue_capacity":[["int",10000]],"notification_timeout":[["duration","10s"]],"poll_interval":[["duration","1m0s"]],"query_stats_enabled":[["bool"]],"remote_write":{"add_org_id_header":[["bool",true,"3.4.3"]],"client":{"authorization":{"credentials":[["secret"]],"credentials_file":[["string"]],"credentials_ref":[["string",null,"3.4.3"]],"type":[["string"]]},"azuread":{"certificate":{"certificate_key_path":[["string",null,"3.7.6"]],"certificate_password":[["secret",null,"3.7.6"]],"certificate_path":[["string",null,"3.7.6"]],"client_id":[["string",null,"3.7.6"]],"send_certificate_chain":[["bool",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]]},"cloud":[["string",null,"3.4.3"]],"managed_identity":{"client_id":[["string",null,"3.4.3"]]},"oauth":{"client_id":[["string",null,"3.4.3"]],"client_secret":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"tenant_id":[["string",null,"3.4.3"]]},"scope":[["string",null,"3.7.6"]],"sdk":{"tenant_id":[["string",null,"3.4.3"]]},"workload_identity":{"client_id":[["string",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]],"token_file_path":[["string",null,"3.7.6"]]}},"basic_auth":{"password":[["secret"]],"password_file":[["string"]],"password_ref":[["string",null,"3.4.3"]],"username":[["string"]],"username_file":[["string",null,"3.4.3"]],"username_ref":[["string",null,"3.4.3"]]},"bearer_token":[["secret"]],"bearer_token_file":[["string"]],"enable_http2":[["bool",null,"2.9.17"]],"follow_redirects":[["bool"]],"google_iam":{"credentials_file":[["string",null,"3.4.3"]]},"headers":[["map[string]string"]],"http_headers":{"*":{"files":[["[]string",null,"3.4.3"]],"secrets":[["[]secret",null,"3.4.3"]],"values":[["[]string",null,"3.4.3"]]}},"metadata_config":{"max_samples_per_send":[["int"]],"send":[["bool"]],"send_interval":[["prom-duration"]]},"name":[["string"]],"no_proxy":[["string",null,"2.9.17"]],"oauth2":{"audience":[["string",null,"3.7.6"]],"claims":[["map[string]any",null,"3.7.6"]],"client_certificate_key":[["secret",null,"3.7.6"]],"client_certificate_key_file":[["string",null,"3.7.6"]],"client_certificate_key_id":[["string",null,"3.7.6"]],"client_certificate_key_ref":[["string",null,"3.7.6"]],"client_id":[["string"]],"client_secret":[["secret"]],"client_secret_file":[["string"]],"client_secret_ref":[["string",null,"3.4.3"]],"endpoint_params":[["map[string]string"]],"grant_type":[["string",null,"3.7.6"]],"iss":[["string",null,"3.7.6"]],"no_proxy":[["string",null,"2.9.17"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url",null,"2.9.17"]],"scopes":[["[]string"]],"signature_algorithm":[["string",null,"3.7.6"]],"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string"]]},"token_url":[["string"]]},"protobuf_message":[["string",null,"3.4.3"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url"]],"queue_config":{"batch_send_deadline":[["prom-duration"]],"capacity":[["int"]],"max_backoff":[["prom-duration"]],"max_samples_per_send":[["int"]],"max_shards":[["int"]],"min_backoff":[["prom-duration"]],"min_shards":[["int"]],"retry_on_http_429":[["bool"]],"sample_age_limit":[["prom-duration",null,"3.4.3"]]},"remote_timeout":[["prom-duration"]],"round_robin_dns":[["bool",null,"3.7.6"]],"send_exemplars":[["bool"]],"send_native_histograms":[["bool",null,"2.9.17"]],"sigv4":{"access_key":[["string"]],"external_id":[["string",null,"3.7.6"]],"profile":[["string"]],"region":[["string"]],"role_arn":[["string"]],"secret_key":[["secret"]],"service_name":[["string",null,"3.7.6"]],"use_fips_sts_endpoint":[["bool",null,"3.7.6"]]},"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string"]]},"url":[["url"]],"write_relabel_configs":{"[]":{"action":[["relabel-action"]],"modulus":[["uint64"]],"regex":[["regex"]],"replacement":[["string"]],"separator":[["string"]],"source_labels":[["[]label-name"]],"target_label":[["string"]]}}},"clients":{"*":{"authorization":{"credentials":[["secret",null,"2.9.17"]],"credentials_file":[["string",null,"2.9.17"]],"credentials_ref":[["string",null,"3.4.3"]],"type":[["string",null,"2.9.17"]]},"azuread":{"certificate":{"certificate_key_path":[["string",null,"3.7.6"]],"certificate_password":[["secret",null,"3.7.6"]],"certificate_path":[["string",null,"3.7.6"]],"client_id":[["string",null,"3.7.6"]],"send_certificate_chain":[["bool",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]]},"cloud":[["string",null,"3.4.3"]],"managed_identity":{"client_id":[["string",null,"3.4.3"]]},"oauth":{"client_id":[["string",null,"3.4.3"]],"client_secret":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"tenant_id":[["string",null,"3.4.3"]]},"scope":[["string",null,"3.7.6"]],"sdk":{"tenant_id":[["string",null,"3.4.3"]]},"workload_identity":{"client_id":[["string",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]],"token_file_path":[["string",null,"3.7.6"]]}},"basic_auth":{"password":[["secret",null,"2.9.17"]],"password_file":[["string",null,"2.9.17"]],"password_ref":[["string",null,"3.4.3"]],"username":[["string",null,"2.9.17"]],"username_file":[["string",null,"3.4.3"]],"username_ref":[["string",null,"3.4.3"]]},"bearer_token":[["secret",null,"2.9.17"]],"bearer_token_file":[["string",null,"2.9.17"]],"enable_http2":[["bool",null,"2.9.17"]],"follow_redirects":[["bool",null,"2.9.17"]],"google_iam":{"credentials_file":[["string",null,"3.4.3"]]},"headers":[["map[string]string",null,"2.9.17"]],"http_headers":{"*":{"files":[["[]string",null,"3.4.3"]],"secrets":[["[]secret",null,"3.4.3"]],"values":[["[]string",null,"3.4.3"]]}},"metadata_config":{"max_samples_per_send":[["int",null,"2.9.17"]],"send":[["bool",null,"2.9.17"]],"send_interval":[["prom-duration",null,"2.9.17"]]},"name":[["string",null,"2.9.17"]],"no_proxy":[["string",null,"2.9.17"]],"oauth2":{"audience":[["string",null,"3.7.6"]],"claims":[["map[string]any",null,"3.7.6"]],"client_certificate_key":[["secret",null,"3.7.6"]],"client_certificate_key_file":[["string",null,"3.7.6"]],"client_certificate_key_id":[["string",null,"3.7.6"]],"client_certificate_key_ref":[["string",null,"3.7.6"]],"client_id":[["string",null,"2.9.17"]],"client_secret":[["secret",null,"2.9.17"]],"client_secret_file":[["string",null,"2.9.17"]],"client_secret_ref":[["string",null,"3.4.3"]],"endpoint_params":[["map[string]string",null,"2.9.17"]],"grant_type":[["string",null,"3.7.6"]],"iss":[["string",null,"3.7.6"]],"no_proxy":[["string",null,"2.9.17"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url",null,"2.9.17"]],"scopes":[["[]string",null,"2.9.17"]],"signature_algorithm":[["string",null,"3.7.6"]],"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string",null,"2.9.17"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string",null,"2.9.17"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"2.9.17"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string",null,"2.9.17"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string",null,"2.9.17"]]},"token_url":[["string",null,"2.9.17"]]},"protobuf_message":[["string",null,"3.4.3"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url",null,"2.9.17"]],"queue_config":{"batch_send_deadline":[["prom-duration",null,"2.9.17"]],"capacity":[["int",null,"2.9.17"]],"max_backoff":[["prom-duration",null,"2.9.17"]],"max_samples_per_send":[["int",null,"2.9.17"]],"max_shards":[["int",null,"2.9.17"]],"min_backoff":[["prom-duration",null,"2.9.17"]],"min_shards":[["int",null,"2.9.17"]],"retry_on_http_429":[["bool",null,"2.9.17"]],"sample_age_limit":[["prom-duration",null,"3.4.3"]]},"remote_timeout":[["prom-duration",null,"2.9.17"]],"round_robin_dns":[["bool",null,"3.7.6"]],"send_exemplars":[["bool",null,"2.9.17"]],"send_native_histograms":[["bool",null,"2.9.17"]],"sigv4":{"access_key":[["string",null,"2.9.17"]],"external_id":[["string",null,"3.7.6"]],"profile":[["string",null,"2.9.17"]],"region":[["string",null,"2.9.17"]],"role_arn":[["string",null,"2.9.17"]],"secret_key":[["secret",null,"2.9.17"]],"service_name":[["string",null,"3.7.6"]],"use_fips_sts_endpoint":[["bool",null,"3.7.6"]]},"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string",null,"2.9.17"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string",null,"2.9.17"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"2.9.17"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string",null,"2.9.17"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string",null,"2.9.17"]]},"url":[["url",null,"2.9.17"]],"write_relabel_configs":{"[]":{"action":[["relabel-action",null,"2.9.17"]],"modulus":[["uint64",null,"2.9.17"]],"regex":[["regex",null,"2.9.17"]],"replacement":[["string",null,"2.9.17"]],"separator":[["string",null,"2.9.17"]],"source_labels":[["[]label-name",null,"2.9.17"]],"target_label":[["string",null,"2.9.17"]]}}}},"config_refresh_period":[["duration","10s"]],"enabled":[["bool"]]},"resend_delay":[["duration","1m0s"]],"ring":{"heartbeat_period":[["duration","5s"]],"heartbeat_timeout":[["duration","1m0s"]],"instance_addr":[["string"]],"instance_enable_ipv6":[["bool",null,"2.9.17"]],"instance_id":[["string","vm"]],"instance_interface_names":[["[]string",["eth0"]]],"instance_port":[["int"]],"kvstore":{"consul":{"acl_token":[["secret"]],"cas_retry_delay":[["duration","1s","2.9.17"]],"consistent_reads":[["bool"]],"host":[["string","localhost:8500"]],"http_client_timeout":[["duration","20s"]],"watch_burst_size":[["int",1]],"watch_rate_limit":[["float",1]]},"etcd":{"dial_timeout":[["duration","10s"]],"endpoints":[["[]string"]],"max_retries":[["int",10]],"password":[["secret"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]],"username":[["string"]]},"multi":{"mirror_enabled":[["bool"]],"mirror_timeout":[["duration","2s"]],"primary":[["string"]],"secondary":[["string"]]},"prefix":[["string","rulers/"]],"store":[["string","consul"]]},"num_tokens":[["int",128]]},"rule_path":[["string","/rules"]],"ruler_client":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"search_pending_for":[["duration","5m0s"]],"sharding_algo":[["string","by-group","2.9.17"]],"sharding_strategy":[["string","default"]],"storage":{"alibabacloud":{"access_key_id":[["string",null,"2.9.17"]],"bucket":[["string",null,"2.9.17"]],"conn_timeout_sec":[["int",30,"3.4.3"]],"endpoint":[["string",null,"2.9.17"]],"read_write_timeout_sec":[["int",60,"3.4.3"]],"secret_access_key":[["string",null,"2.9.17","3.4.3"],["secret",null,"3.7.6"]]},"azure":{"account_key":[["secret"]],"account_name":[["string"]],"active_directory_endpoint":[["string",null,"3.7.6"]],"chunk_delimiter":[["string","-"]],"client_id":[["string",null,"2.9.17"]],"client_secret":[["secret",null,"2.9.17"]],"connection_string":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"container_name":[["string","loki"]],"download_buffer_size":[["int",512000]],"endpoint_suffix":[["string"]],"environment":[["string","AzureGlobal"]],"max_retries":[["int",5]],"max_retry_delay":[["duration","500ms"]],"min_retry_delay":[["duration","10ms"]],"request_timeout":[["duration","30s"]],"tenant_id":[["string",null,"2.9.17"]],"upload_buffer_count":[["int",1]],"upload_buffer_size":[["int",256000]],"use_federated_token":[["bool",null,"2.9.17"]],"use_managed_identity":[["bool"]],"use_service_principal":[["bool",null,"2.9.17"]],"user_assigned_id":[["string"]]},"bos":{"access_key_id":[["string"]],"bucket_name":[["string"]],"endpoint":[["string","bj.bcebos.com"]],"secret_access_key":[["secret"]]},"configdb":{"client_timeout":[["duration","5s",null,"2.6.0"]],"configs_api_url":[["url",null,null,"2.6.0"]],"tls_ca_path":[["string",null,null,"2.6.0"]],"tls_cert_path":[["string",null,null,"2.6.0"]],"tls_insecure_skip_verify":[["bool",null,null,"2.6.0"]],"tls_key_path":[["string",null,null,"2.6.0"]],"tls_server_name":[["string",null,null,"2.6.0"]]},"cos":{"access_key_id":[["string",null,"2.9.17"]],"api_key":[["secret",null,"2.9.17"]],"auth_endpoint":[["string","https://iam.cloud.ibm.com/identity/token","2.9.17"]],"backoff_config":{"max_period":[["duration","3s","2.9.17"]],"max_retries":[["int",5,"2.9.17"]],"min_period":[["duration","100ms","2.9.17"]]},"bucketnames":[["string",null,"2.9.17"]],"cr_token_file_path":[["string",null,"2.9.17"]],"endpoint":[["string",null,"2.9.17"]],"forcepathstyle":[["bool",null,"2.9.17"]],"http_config":{"idle_conn_timeout":[["duration","1m30s","2.9.17"]],"response_header_timeout":[["duration",null,"2.9.17"]]},"region":[["string",null,"2.9.17"]],"secret_access_key":[["secret",null,"2.9.17"]],"service_instance_id":[["string",null,"2.9.17"]],"trusted_profile_id":[["string",null,"2.9.17"]],"trusted_profile_name":[["string",null,"2.9.17"]]},"gcs":{"bucket_name":[["string"]],"chunk_buffer_size":[["int"]],"enable_http2":[["bool",true]],"enable_opencensus":[["bool",true]],"enable_retries":[["bool",true,"3.4.3"]],"endpoint":[["string",null,"3.7.6"]],"request_timeout":[["duration"]],"service_account":[["secret",null,"2.9.17"]]},"local":{"directory":[["string"]]},"s3":{"access_key_id":[["string"]],"backoff_config":{"max_period":[["duration","3s"]],"max_retries":[["int",5]],"min_period":[["duration","100ms"]]},"bucketnames":[["string"]],"chunk_delimiter":[["string",null,"3.7.6"]],"disable_dualstack":[["bool",null,"3.4.3"]],"endpoint":[["string"]],"http_config":{"ca_file":[["string"]],"idle_conn_timeout":[["duration","1m30s"]],"insecure_skip_verify":[["bool"]],"response_header_timeout":[["duration"]],"timeout":[["duration",null,"2.9.17"]]},"insecure":[["bool"]],"region":[["string"]],"s3":[["url"]],"s3forcepathstyle":[["bool"]],"secret_access_key":[["secret"]],"session_token":[["secret",null,"2.9.17"]],"signature_version":[["string","v4"]],"sse":{"kms_encryption_context":[["string"]],"kms_key_id":[["string"]],"type":[["string"]]},"sse_encryption":[["bool",null,null,"2.9.17"]],"storage_class":[["string","STANDARD","2.9.17"]]},"swift":{"auth_url":[["string"]],"auth_version":[["int"]],"connect_timeout":[["duration","10s"]],"container_name":[["string"]],"domain_id":[["string"]],"domain_name":[["string"]],"http":{"tls_ca_path":[["string",null,"3.4.3"]]},"internal":[["bool",null,"2.9.17"]],"max_retries":[["int",3]],"password":[["string",null,null,"2.9.17"],["secret",null,"3.4.3"]],"project_domain_id":[["string"]],"project_domain_name":[["string"]],"project_id":[["string"]],"project_name":[["string"]],"region_name":[["string"]],"request_timeout":[["duration","5s"]],"user_domain_id":[["string"]],"user_domain_name":[["string"]],"user_id":[["string"]],"username":[["string"]]},"type":[["string","configdb",null,"2.6.0"],["string",null,"2.9.17"]]},"wal":{"dir":[["string","ruler-wal"]],"max_age":[["duration","4h0m0s"]],"min_age":[["duration","5m0s"]],"name":[["string"]],"remote_flush_deadline":[["duration"]],"remotewrite":{"[]":{"authorization":{"credentials":[["secret"]],"credentials_file":[["string"]],"credentials_ref":[["string",null,"3.4.3"]],"type":[["string"]]},"azuread":{"certificate":{"certificate_key_path":[["string",null,"3.7.6"]],"certificate_password":[["secret",null,"3.7.6"]],"certificate_path":[["string",null,"3.7.6"]],"client_id":[["string",null,"3.7.6"]],"send_certificate_chain":[["bool",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]]},"cloud":[["string",null,"3.4.3"]],"managed_identity":{"client_id":[["string",null,"3.4.3"]]},"oauth":{"client_id":[["string",null,"3.4.3"]],"client_secret":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"tenant_id":[["string",null,"3.4.3"]]},"scope":[["string",null,"3.7.6"]],"sdk":{"tenant_id":[["string",null,"3.4.3"]]},"workload_identity":{"client_id":[["string",null,"3.7.6"]],"tenant_id":[["string",null,"3.7.6"]],"token_file_path":[["string",null,"3.7.6"]]}},"basic_auth":{"password":[["secret"]],"password_file":[["string"]],"password_ref":[["string",null,"3.4.3"]],"username":[["string"]],"username_file":[["string",null,"3.4.3"]],"username_ref":[["string",null,"3.4.3"]]},"bearer_token":[["secret"]],"bearer_token_file":[["string"]],"enable_http2":[["bool",null,"2.9.17"]],"follow_redirects":[["bool"]],"google_iam":{"credentials_file":[["string",null,"3.4.3"]]},"headers":[["map[string]string"]],"http_headers":{"*":{"files":[["[]string",null,"3.4.3"]],"secrets":[["[]secret",null,"3.4.3"]],"values":[["[]string",null,"3.4.3"]]}},"metadata_config":{"max_samples_per_send":[["int"]],"send":[["bool"]],"send_interval":[["prom-duration"]]},"name":[["string"]],"no_proxy":[["string",null,"2.9.17"]],"oauth2":{"audience":[["string",null,"3.7.6"]],"claims":[["map[string]any",null,"3.7.6"]],"client_certificate_key":[["secret",null,"3.7.6"]],"client_certificate_key_file":[["string",null,"3.7.6"]],"client_certificate_key_id":[["string",null,"3.7.6"]],"client_certificate_key_ref":[["string",null,"3.7.6"]],"client_id":[["string"]],"client_secret":[["secret"]],"client_secret_file":[["string"]],"client_secret_ref":[["string",null,"3.4.3"]],"endpoint_params":[["map[string]string"]],"grant_type":[["string",null,"3.7.6"]],"iss":[["string",null,"3.7.6"]],"no_proxy":[["string",null,"2.9.17"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url",null,"2.9.17"]],"scopes":[["[]string"]],"signature_algorithm":[["string",null,"3.7.6"]],"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string"]]},"token_url":[["string"]]},"protobuf_message":[["string",null,"3.4.3"]],"proxy_connect_header":[["map[string][]secret",null,"2.9.17"]],"proxy_from_environment":[["bool",null,"2.9.17"]],"proxy_url":[["url"]],"queue_config":{"batch_send_deadline":[["prom-duration"]],"capacity":[["int"]],"max_backoff":[["prom-duration"]],"max_samples_per_send":[["int"]],"max_shards":[["int"]],"min_backoff":[["prom-duration"]],"min_shards":[["int"]],"retry_on_http_429":[["bool"]],"sample_age_limit":[["prom-duration",null,"3.4.3"]]},"remote_timeout":[["prom-duration"]],"round_robin_dns":[["bool",null,"3.7.6"]],"send_exemplars":[["bool"]],"send_native_histograms":[["bool",null,"2.9.17"]],"sigv4":{"access_key":[["string"]],"external_id":[["string",null,"3.7.6"]],"profile":[["string"]],"region":[["string"]],"role_arn":[["string"]],"secret_key":[["secret"]],"service_name":[["string",null,"3.7.6"]],"use_fips_sts_endpoint":[["bool",null,"3.7.6"]]},"tls_config":{"ca":[["string",null,"2.9.17"]],"ca_file":[["string"]],"ca_ref":[["string",null,"3.4.3"]],"cert":[["string",null,"2.9.17"]],"cert_file":[["string"]],"cert_ref":[["string",null,"3.4.3"]],"insecure_skip_verify":[["bool"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string"]],"key_ref":[["string",null,"3.4.3"]],"max_version":[["tls-version",null,"2.9.17"]],"min_version":[["tls-version",null,"2.9.17"]],"server_name":[["string"]]},"url":[["url"]],"write_relabel_configs":{"[]":{"action":[["relabel-action"]],"modulus":[["uint64"]],"regex":[["regex"]],"replacement":[["string"]],"separator":[["string"]],"source_labels":[["[]label-name"]],"target_label":[["string"]]}}}},"tenant":[["string"]],"truncate_frequency":[["duration","1h0m0s"]]},"wal_cleaner":{"deprecatedperiod":[["duration",null,"2.9.17","2.9.17"]],"min_age":[["duration",null,null,"2.6.0"],["duration","12h0m0s","2.9.17"]],"period":[["duration"]]}},"ruler_storage":{"alibaba":{"access_key_id":[["string",null,"3.4.3"]],"access_key_secret":[["secret",null,"3.4.3"]],"bucket":[["string",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]]},"azure":{"account_key":[["secret",null,"3.4.3"]],"account_name":[["string",null,"3.4.3"]],"chunk_delimiter":[["string","-","3.4.3"]],"connection_string":[["secret",null,"3.4.3"]],"container_name":[["string",null,"3.4.3"]],"endpoint_suffix":[["string",null,"3.4.3"]],"max_retries":[["int",20,"3.4.3"]],"user_assigned_id":[["string",null,"3.4.3"]]},"backend":[["string","filesystem","3.4.3"]],"bos":{"access_key":[["string",null,"3.4.3"]],"bucket":[["string",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"secret_key":[["secret",null,"3.4.3"]]},"filesystem":{"dir":[["string",null,"3.4.3"]]},"gcs":{"bucket_name":[["string",null,"3.4.3"]],"chunk_buffer_size":[["int",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"service_account":[["secret",null,"3.4.3"]]},"local":{"directory":[["string",null,"3.4.3"]]},"s3":{"access_key_id":[["string",null,"3.4.3"]],"bucket_lookup_type":[["bucket-lookup","auto","3.4.3"]],"bucket_name":[["string",null,"3.4.3"]],"dualstack_enabled":[["bool",true,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration","1s","3.4.3"]],"idle_conn_timeout":[["duration","1m30s","3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",100,"3.4.3"]],"max_idle_connections_per_host":[["int",100,"3.4.3"]],"response_header_timeout":[["duration","2m0s","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration","10s","3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"insecure":[["bool",null,"3.4.3"]],"list_objects_version":[["string",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"native_aws_auth_enabled":[["bool",null,"3.4.3"]],"part_size":[["uint64",null,"3.4.3"]],"region":[["string",null,"3.4.3"]],"secret_access_key":[["secret",null,"3.4.3"]],"send_content_md5":[["bool",null,"3.4.3"]],"session_token":[["secret",null,"3.4.3"]],"sse":{"kms_encryption_context":[["string",null,"3.4.3"]],"kms_key_id":[["string",null,"3.4.3"]],"type":[["string",null,"3.4.3"]]},"storage_class":[["string",null,"3.4.3"]],"sts_endpoint":[["string",null,"3.4.3"]],"trace":{"enabled":[["bool",null,"3.4.3"]]}},"storage_prefix":[["string",null,"3.4.3"]],"swift":{"application_credential_id":[["string",null,"3.4.3"]],"application_credential_name":[["string",null,"3.4.3"]],"application_credential_secret":[["secret",null,"3.4.3"]],"auth_url":[["string",null,"3.4.3"]],"auth_version":[["int",null,"3.4.3"]],"connect_timeout":[["duration","10s","3.4.3"]],"container_name":[["string",null,"3.4.3"]],"domain_id":[["string",null,"3.4.3"]],"domain_name":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration","1s","3.4.3"]],"idle_conn_timeout":[["duration","1m30s","3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",100,"3.4.3"]],"max_idle_connections_per_host":[["int",100,"3.4.3"]],"response_header_timeout":[["duration","2m0s","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration","10s","3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"max_retries":[["int",3,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"project_domain_id":[["string",null,"3.4.3"]],"project_domain_name":[["string",null,"3.4.3"]],"project_id":[["string",null,"3.4.3"]],"project_name":[["string",null,"3.4.3"]],"region_name":[["string",null,"3.4.3"]],"request_timeout":[["duration","5s","3.4.3"]],"user_domain_id":[["string",null,"3.4.3"]],"user_domain_name":[["string",null,"3.4.3"]],"user_id":[["string",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"runtime_config":{"file":[["string"]],"period":[["duration","10s"]]},"schema_config":{"configs":{"[]":{"chunks":{"period":[["prom-duration"]],"prefix":[["string"]],"tags":[["map[string]string"]]},"from":[["date"]],"index":{"path_prefix":[["string",null,"3.4.3"]],"period":[["prom-duration"]],"prefix":[["string"]],"tags":[["map[string]string"]]},"object_store":[["string"]],"row_shards":[["uint32"]],"schema":[["string"]],"store":[["string"]]}}},"server":{"cluster_validation":{"additional_labels":[["string",null,"3.7.6"]],"grpc":{"enabled":[["bool",null,"3.7.6"]],"soft_validation":[["bool",null,"3.7.6"]]},"http":{"enabled":[["bool",null,"3.7.6"]],"excluded_paths":[["string",null,"3.7.6"]],"excluded_user_agents":[["string",null,"3.7.6"]],"soft_validation":[["bool",null,"3.7.6"]]},"label":[["string",null,"3.7.6"]]},"create_new_traces":[["bool",null,"3.7.6"]],"graceful_shutdown_timeout":[["duration","30s"]],"grpc_collect_max_streams_by_conn":[["bool",true,"3.7.6"]],"grpc_listen_address":[["string"]],"grpc_listen_conn_limit":[["int"]],"grpc_listen_network":[["string","tcp"]],"grpc_listen_port":[["int",9095]],"grpc_server_keepalive_time":[["duration","2h0m0s"]],"grpc_server_keepalive_timeout":[["duration","20s"]],"grpc_server_max_concurrent_streams":[["uint",100]],"grpc_server_max_connection_age":[["duration","2562047h47m16.854775807s"]],"grpc_server_max_connection_age_grace":[["duration","2562047h47m16.854775807s"]],"grpc_server_max_connection_idle":[["duration","2562047h47m16.854775807s"]],"grpc_server_max_recv_msg_size":[["int",4194304]],"grpc_server_max_send_msg_size":[["int",4194304]],"grpc_server_min_time_between_pings":[["duration","10s"]],"grpc_server_num_workers":[["int",null,"3.4.3"]],"grpc_server_ping_without_stream_allowed":[["bool",true]],"grpc_server_recv_buffer_pools_enabled":[["bool",null,"3.4.3"]],"grpc_server_stats_tracking_enabled":[["bool",true,"3.4.3"]],"grpc_tls_config":{"cert":[["string",null,"2.9.17"]],"cert_file":[["string"]],"client_auth_type":[["string"]],"client_ca":[["string",null,"2.9.17"]],"client_ca_file":[["string"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string"]]},"http_listen_address":[["string"]],"http_listen_conn_limit":[["int"]],"http_listen_network":[["string","tcp"]],"http_listen_port":[["int",80,null,"2.6.0"],["int",3100,"2.9.17"]],"http_log_closed_connections_without_response_enabled":[["bool",null,"3.4.3"]],"http_path_prefix":[["string"]],"http_server_idle_timeout":[["duration","2m0s"]],"http_server_read_header_timeout":[["duration",null,"3.4.3"]],"http_server_read_timeout":[["duration","30s"]],"http_server_write_timeout":[["duration","30s"]],"http_tls_config":{"cert":[["string",null,"2.9.17"]],"cert_file":[["string"]],"client_auth_type":[["string"]],"client_ca":[["string",null,"2.9.17"]],"client_ca_file":[["string"]],"key":[["secret",null,"2.9.17"]],"key_file":[["string"]]},"log_format":[["format","logfmt",null,"2.6.0"],["string","logfmt","2.9.17"]],"log_level":[["level","info"]],"log_request_at_info_level_enabled":[["bool",null,"2.9.17"]],"log_request_exclude_headers_list":[["string",null,"2.9.17"]],"log_request_headers":[["bool",null,"2.9.17"]],"log_source_ips_enabled":[["bool"]],"log_source_ips_full":[["bool",null,"3.4.3"]],"log_source_ips_header":[["string"]],"log_source_ips_regex":[["string"]],"proxy_protocol_enabled":[["bool",null,"3.4.3"]],"register_instrumentation":[["bool",true]],"report_grpc_codes_in_instrumentation_label_enabled":[["bool",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_min_version":[["string",null,"2.9.17"]],"trace_request_exclude_headers_list":[["string",null,"3.7.6"]],"trace_request_headers":[["bool",null,"3.7.6"]]},"shutdown_delay":[["duration",null,"2.9.17"]],"storage_config":{"alibabacloud":{"access_key_id":[["string",null,"2.9.17"]],"bucket":[["string",null,"2.9.17"]],"conn_timeout_sec":[["int",30,"3.4.3"]],"endpoint":[["string",null,"2.9.17"]],"read_write_timeout_sec":[["int",60,"3.4.3"]],"secret_access_key":[["string",null,"2.9.17","3.4.3"],["secret",null,"3.7.6"]]},"aws":{"access_key_id":[["string"]],"backoff_config":{"max_period":[["duration","3s"]],"max_retries":[["int",5]],"min_period":[["duration","100ms"]]},"bucketnames":[["string"]],"chunk_delimiter":[["string",null,"3.7.6"]],"disable_dualstack":[["bool",null,"3.4.3"]],"dynamodb":{"api_limit":[["float",2]],"backoff_config":{"max_period":[["duration","50s"]],"max_retries":[["int",20]],"min_period":[["duration","100ms"]]},"chunk_gang_size":[["int",10]],"chunk_get_max_parallelism":[["int",32]],"dynamodb_url":[["url"]],"kms_key_id":[["string",null,"2.9.17"]],"metrics":{"ignore_throttle_below":[["float",1]],"queue_length_query":[["string","sum(avg_over_time(cortex_ingester_flush_queue_length{job=\\"cortex/ingester\\"}[2m]))",null,"2.9.17"],["string","sum(avg_over_time(loki_ingester_flush_queue_length{job=\\"cortex/ingester\\"}[2m])) or sum(avg_over_time(cortex_ingester_flush_queue_length{job=\\"cortex/ingester\\"}[2m]))","3.4.3"]],"read_error_query":[["string","sum(increase(cortex_dynamo_failures_total{operation=\\"DynamoDB.QueryPages\\",error=\\"ProvisionedThroughputExceededException\\"}[1m])) by (table) > 0"]],"read_usage_query":[["string","sum(rate(cortex_dynamo_consumed_capacity_total{operation=\\"DynamoDB.QueryPages\\"}[1h])) by (table) > 0"]],"scale_up_factor":[["float",1.3]],"target_queue_length":[["int",100000]],"url":[["string"]],"write_throttle_query":[["string","sum(rate(cortex_dynamo_throttled_total{operation=\\"DynamoDB.BatchWriteItem\\"}[1m])) by (table) > 0"]],"write_usage_query":[["string","sum(rate(cortex_dynamo_consumed_capacity_total{operation=\\"DynamoDB.BatchWriteItem\\"}[15m])) by (table) > 0"]]},"throttle_limit":[["float",10]]},"endpoint":[["string"]],"http_config":{"ca_file":[["string"]],"idle_conn_timeout":[["duration","1m30s"]],"insecure_skip_verify":[["bool"]],"response_header_timeout":[["duration"]],"timeout":[["duration",null,"2.9.17"]]},"insecure":[["bool"]],"region":[["string"]],"s3":[["url"]],"s3forcepathstyle":[["bool"]],"secret_access_key":[["secret"]],"session_token":[["secret",null,"2.9.17"]],"signature_version":[["string","v4"]],"sse":{"kms_encryption_context":[["string"]],"kms_key_id":[["string"]],"type":[["string"]]},"sse_encryption":[["bool",null,null,"2.9.17"]],"storage_class":[["string","STANDARD","2.9.17"]]},"azure":{"account_key":[["secret"]],"account_name":[["string"]],"active_directory_endpoint":[["string",null,"3.7.6"]],"chunk_delimiter":[["string","-"]],"client_id":[["string",null,"2.9.17"]],"client_secret":[["secret",null,"2.9.17"]],"connection_string":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"container_name":[["string","loki"]],"download_buffer_size":[["int",512000]],"endpoint_suffix":[["string"]],"environment":[["string","AzureGlobal"]],"max_retries":[["int",5]],"max_retry_delay":[["duration","500ms"]],"min_retry_delay":[["duration","10ms"]],"request_timeout":[["duration","30s"]],"tenant_id":[["string",null,"2.9.17"]],"upload_buffer_count":[["int",1]],"upload_buffer_size":[["int",256000]],"use_federated_token":[["bool",null,"2.9.17"]],"use_managed_identity":[["bool"]],"use_service_principal":[["bool",null,"2.9.17"]],"user_assigned_id":[["string"]]},"bigtable":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool",true]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"instance":[["string"]],"project":[["string"]],"table_cache_enabled":[["bool",true]],"table_cache_expiration":[["duration","30m0s"]]},"bloom_shipper":{"blocks_cache":{"hard_limit":[["bytes","64GiB","3.4.3"]],"soft_limit":[["bytes","32GiB","3.4.3"]],"ttl":[["duration","24h0m0s","3.4.3"]]},"download_parallelism":[["int",8,"3.4.3"]],"max_query_page_size":[["bytes","64MiB","3.4.3"]],"memory_management":{"bloom_page_alloc_type":[["string","dynamic","3.4.3"]],"bloom_page_mem_pool_buckets":[["mempool-buckets","128x64KB,512x2MB,128x8MB,32x32MB,8x128MB","3.4.3"]]},"metas_cache":{"background":{"writeback_buffer":[["int",500000,"3.4.3"]],"writeback_goroutines":[["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s","3.4.3"]],"embedded_cache":{"enabled":[["bool",null,"3.4.3"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"3.4.3"]],"ttl":[["duration","1h0m0s","3.4.3"]]},"memcached":{"batch_size":[["int",4,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"parallelism":[["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string",null,"3.4.3"]],"circuit_breaker_consecutive_failures":[["uint",10,"3.4.3"]],"circuit_breaker_interval":[["duration","10s","3.4.3"]],"circuit_breaker_timeout":[["duration","10s","3.4.3"]],"consistent_hash":[["bool",true,"3.4.3"]],"host":[["string",null,"3.4.3"]],"max_idle_conns":[["int",16,"3.4.3"]],"max_item_size":[["int",null,"3.4.3"]],"service":[["string","memcached","3.4.3"]],"timeout":[["duration","100ms","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s","3.4.3"]]},"prefix":[["string","bloom.metas-cache.","3.4.3"]],"redis":{"db":[["int",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"expiration":[["duration",null,"3.4.3"]],"idle_timeout":[["duration",null,"3.4.3"]],"master_name":[["string",null,"3.4.3"]],"max_connection_age":[["duration",null,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"pool_size":[["int",null,"3.4.3"]],"route_randomly":[["bool",null,"3.4.3"]],"timeout":[["duration","500ms","3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"metas_lru_cache":{"enabled":[["bool",null,"3.4.3"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"3.4.3"]],"ttl":[["duration","1h0m0s","3.4.3"]]},"working_directory":[["string","/data/blooms","3.4.3"]]},"boltdb":{"directory":[["string"]]},"boltdb_shipper":{"active_index_directory":[["string"]],"build_per_tenant_index":[["bool"]],"cache_location":[["string"]],"cache_ttl":[["duration","24h0m0s"]],"index_gateway_client":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"log_gateway_requests":[["bool"]],"server_address":[["string"]],"time_based_sharding_buckets":[["[]string",null,"3.7.6"]]},"ingesterdbretainperiod":[["duration"]],"ingestername":[["string"]],"mode":[["string"]],"query_ready_num_days":[["int"]],"resync_interval":[["duration","5m0s"]],"shared_store":[["string",null,null,"2.9.17"]],"shared_store_key_prefix":[["string","index/",null,"2.9.17"]],"use_boltdb_shipper_as_backup":[["bool",null,"2.9.17","2.9.17"]]},"bos":{"access_key_id":[["string"]],"bucket_name":[["string"]],"endpoint":[["string","bj.bcebos.com"]],"secret_access_key":[["secret"]]},"cassandra":{"CA_path":[["string"]],"SSL":[["bool"]],"addresses":[["string"]],"auth":[["bool"]],"connect_timeout":[["duration","5s"]],"consistency":[["string","QUORUM"]],"convict_hosts_on_failure":[["bool",true]],"custom_authenticators":[["[]string"]],"disable_initial_host_lookup":[["bool"]],"host_selection_policy":[["string","round-robin"]],"host_verification":[["bool",true]],"keyspace":[["string"]],"max_retries":[["int"]],"num_connections":[["int",2]],"password":[["secret"]],"password_file":[["string"]],"port":[["int",9042]],"query_concurrency":[["int"]],"reconnect_interval":[["duration","1s"]],"replication_factor":[["int",3]],"retry_max_backoff":[["duration","10s"]],"retry_min_backoff":[["duration","100ms"]],"table_options":[["string"]],"timeout":[["duration","2s"]],"tls_cert_path":[["string"]],"tls_key_path":[["string"]],"username":[["string"]]},"congestion_control":{"controller":{"aimd":{"backoff_factor":[["float",0.5,"3.4.3"]],"start":[["uint",2000,"3.4.3"]],"upper_bound":[["uint",10000,"3.4.3"]]},"strategy":[["string",null,"3.4.3"]]},"enabled":[["bool",null,"3.4.3"]],"hedging":{"config":{"at":[["duration",null,"3.4.3"]],"max_per_second":[["int",null,"3.4.3"]],"up_to":[["int",null,"3.4.3"]]},"strategy":[["string",null,"3.4.3"]]},"retry":{"limit":[["int",2,"3.4.3"]],"strategy":[["string",null,"3.4.3"]]}},"cos":{"access_key_id":[["string",null,"2.9.17"]],"api_key":[["secret",null,"2.9.17"]],"auth_endpoint":[["string","https://iam.cloud.ibm.com/identity/token","2.9.17"]],"backoff_config":{"max_period":[["duration","3s","2.9.17"]],"max_retries":[["int",5,"2.9.17"]],"min_period":[["duration","100ms","2.9.17"]]},"bucketnames":[["string",null,"2.9.17"]],"cr_token_file_path":[["string",null,"2.9.17"]],"endpoint":[["string",null,"2.9.17"]],"forcepathstyle":[["bool",null,"2.9.17"]],"http_config":{"idle_conn_timeout":[["duration","1m30s","2.9.17"]],"response_header_timeout":[["duration",null,"2.9.17"]]},"region":[["string",null,"2.9.17"]],"secret_access_key":[["secret",null,"2.9.17"]],"service_instance_id":[["string",null,"2.9.17"]],"trusted_profile_id":[["string",null,"2.9.17"]],"trusted_profile_name":[["string",null,"2.9.17"]]},"disable_broad_index_queries":[["bool"]],"filesystem":{"directory":[["string"]]},"gcs":{"bucket_name":[["string"]],"chunk_buffer_size":[["int"]],"enable_http2":[["bool",true]],"enable_opencensus":[["bool",true]],"enable_retries":[["bool",true,"3.4.3"]],"endpoint":[["string",null,"3.7.6"]],"request_timeout":[["duration"]],"service_account":[["secret",null,"2.9.17"]]},"grpc_store":{"server_address":[["string"]]},"hedging":{"at":[["duration"]],"max_per_second":[["int",5]],"up_to":[["int",2]]},"index_cache_validity":[["duration","5m0s"]],"index_queries_cache_config":{"async_cache_write_back_buffer_size":[["int",500,null,"2.9.17"]],"async_cache_write_back_concurrency":[["int",16,null,"2.9.17"]],"background":{"writeback_buffer":[["int",10000,null,"2.9.17"],["int",500000,"3.4.3"]],"writeback_goroutines":[["int",10,null,"2.9.17"],["int",1,"3.4.3"]],"writeback_size_limit":[["bytesize","1GB","2.9.17","2.9.17"],["bytesize","500MB","3.4.3"]]},"default_validity":[["duration","1h0m0s"]],"embedded_cache":{"enabled":[["bool",null,"2.9.17"]],"max_size_items":[["int",null,"3.4.3"]],"max_size_mb":[["int",100,"2.9.17"]],"ttl":[["duration","1h0m0s","2.9.17"]]},"enable_fifocache":[["bool",null,null,"2.9.17"]],"fifocache":{"max_size_bytes":[["string","1GB",null,"2.9.17"]],"max_size_items":[["int",null,null,"2.9.17"]],"purgeinterval":[["duration",null,null,"2.9.17"]],"size":[["int",null,null,"2.9.17"]],"ttl":[["duration","1h0m0s",null,"2.9.17"]],"validity":[["duration",null,null,"2.9.17"]]},"memcached":{"batch_size":[["int",1024,null,"2.9.17"],["int",4,"3.4.3"]],"expiration":[["duration"]],"parallelism":[["int",100,null,"2.9.17"],["int",5,"3.4.3"]]},"memcached_client":{"addresses":[["string"]],"circuit_breaker_consecutive_failures":[["uint",10]],"circuit_breaker_interval":[["duration","10s"]],"circuit_breaker_timeout":[["duration","10s"]],"consistent_hash":[["bool",true]],"host":[["string"]],"max_idle_conns":[["int",16]],"max_item_size":[["int"]],"service":[["string","memcached"]],"timeout":[["duration","100ms"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_cipher_suites":[["string",null,"3.4.3"]],"tls_enabled":[["bool",null,"3.4.3"]],"tls_insecure_skip_verify":[["bool",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_min_version":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]],"update_interval":[["duration","1m0s"]]},"prefix":[["string","store.index-cache-read."]],"redis":{"db":[["int"]],"endpoint":[["string"]],"expiration":[["duration"]],"idle_timeout":[["duration"]],"master_name":[["string"]],"max_connection_age":[["duration"]],"password":[["secret"]],"pool_size":[["int"]],"route_randomly":[["bool",null,"2.9.17"]],"timeout":[["duration","500ms"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"username":[["string",null,"2.9.17"]]}},"max_chunk_batch_size":[["int",50]],"max_parallel_get_chunk":[["int",150]],"named_stores":{"alibabacloud":{"*":{"access_key_id":[["string",null,"2.9.17"]],"bucket":[["string",null,"2.9.17"]],"conn_timeout_sec":[["int",null,"3.4.3"]],"endpoint":[["string",null,"2.9.17"]],"read_write_timeout_sec":[["int",null,"3.4.3"]],"secret_access_key":[["string",null,"2.9.17","3.4.3"],["secret",null,"3.7.6"]]}},"aws":{"*":{"access_key_id":[["string",null,"2.9.17"]],"backoff_config":{"max_period":[["duration",null,"2.9.17"]],"max_retries":[["int",null,"2.9.17"]],"min_period":[["duration",null,"2.9.17"]]},"bucketnames":[["string",null,"2.9.17"]],"chunk_delimiter":[["string",null,"3.7.6"]],"disable_dualstack":[["bool",null,"3.4.3"]],"dynamodb":{"api_limit":[["float",null,"2.9.17"]],"backoff_config":{"max_period":[["duration",null,"2.9.17"]],"max_retries":[["int",null,"2.9.17"]],"min_period":[["duration",null,"2.9.17"]]},"chunk_gang_size":[["int",null,"2.9.17"]],"chunk_get_max_parallelism":[["int",null,"2.9.17"]],"dynamodb_url":[["url",null,"2.9.17"]],"kms_key_id":[["string",null,"2.9.17"]],"metrics":{"ignore_throttle_below":[["float",null,"2.9.17"]],"queue_length_query":[["string",null,"2.9.17"]],"read_error_query":[["string",null,"2.9.17"]],"read_usage_query":[["string",null,"2.9.17"]],"scale_up_factor":[["float",null,"2.9.17"]],"target_queue_length":[["int",null,"2.9.17"]],"url":[["string",null,"2.9.17"]],"write_throttle_query":[["string",null,"2.9.17"]],"write_usage_query":[["string",null,"2.9.17"]]},"throttle_limit":[["float",null,"2.9.17"]]},"endpoint":[["string",null,"2.9.17"]],"http_config":{"ca_file":[["string",null,"2.9.17"]],"idle_conn_timeout":[["duration",null,"2.9.17"]],"insecure_skip_verify":[["bool",null,"2.9.17"]],"response_header_timeout":[["duration",null,"2.9.17"]],"timeout":[["duration",null,"2.9.17"]]},"insecure":[["bool",null,"2.9.17"]],"region":[["string",null,"2.9.17"]],"s3":[["url",null,"2.9.17"]],"s3forcepathstyle":[["bool",null,"2.9.17"]],"secret_access_key":[["secret",null,"2.9.17"]],"session_token":[["secret",null,"2.9.17"]],"signature_version":[["string",null,"2.9.17"]],"sse":{"kms_encryption_context":[["string",null,"2.9.17"]],"kms_key_id":[["string",null,"2.9.17"]],"type":[["string",null,"2.9.17"]]},"sse_encryption":[["bool",null,"2.9.17","2.9.17"]],"storage_class":[["string",null,"2.9.17"]]}},"azure":{"*":{"account_key":[["secret",null,"2.9.17"]],"account_name":[["string",null,"2.9.17"]],"active_directory_endpoint":[["string",null,"3.7.6"]],"chunk_delimiter":[["string",null,"2.9.17"]],"client_id":[["string",null,"2.9.17"]],"client_secret":[["secret",null,"2.9.17"]],"connection_string":[["string",null,"3.4.3","3.4.3"],["secret",null,"3.7.6"]],"container_name":[["string",null,"2.9.17"]],"download_buffer_size":[["int",null,"2.9.17"]],"endpoint_suffix":[["string",null,"2.9.17"]],"environment":[["string",null,"2.9.17"]],"max_retries":[["int",null,"2.9.17"]],"max_retry_delay":[["duration",null,"2.9.17"]],"min_retry_delay":[["duration",null,"2.9.17"]],"request_timeout":[["duration",null,"2.9.17"]],"tenant_id":[["string",null,"2.9.17"]],"upload_buffer_count":[["int",null,"2.9.17"]],"upload_buffer_size":[["int",null,"2.9.17"]],"use_federated_token":[["bool",null,"2.9.17"]],"use_managed_identity":[["bool",null,"2.9.17"]],"use_service_principal":[["bool",null,"2.9.17"]],"user_assigned_id":[["string",null,"2.9.17"]]}},"bos":{"*":{"access_key_id":[["string",null,"2.9.17"]],"bucket_name":[["string",null,"2.9.17"]],"endpoint":[["string",null,"2.9.17"]],"secret_access_key":[["secret",null,"2.9.17"]]}},"cos":{"*":{"access_key_id":[["string",null,"2.9.17"]],"api_key":[["secret",null,"2.9.17"]],"auth_endpoint":[["string",null,"2.9.17"]],"backoff_config":{"max_period":[["duration",null,"2.9.17"]],"max_retries":[["int",null,"2.9.17"]],"min_period":[["duration",null,"2.9.17"]]},"bucketnames":[["string",null,"2.9.17"]],"cr_token_file_path":[["string",null,"2.9.17"]],"endpoint":[["string",null,"2.9.17"]],"forcepathstyle":[["bool",null,"2.9.17"]],"http_config":{"idle_conn_timeout":[["duration",null,"2.9.17"]],"response_header_timeout":[["duration",null,"2.9.17"]]},"region":[["string",null,"2.9.17"]],"secret_access_key":[["secret",null,"2.9.17"]],"service_instance_id":[["string",null,"2.9.17"]],"trusted_profile_id":[["string",null,"2.9.17"]],"trusted_profile_name":[["string",null,"2.9.17"]]}},"filesystem":{"*":{"directory":[["string",null,"2.9.17"]]}},"gcs":{"*":{"bucket_name":[["string",null,"2.9.17"]],"chunk_buffer_size":[["int",null,"2.9.17"]],"enable_http2":[["bool",null,"2.9.17"]],"enable_opencensus":[["bool",null,"2.9.17"]],"enable_retries":[["bool",null,"3.4.3"]],"endpoint":[["string",null,"3.7.6"]],"request_timeout":[["duration",null,"2.9.17"]],"service_account":[["secret",null,"2.9.17"]]}},"swift":{"*":{"auth_url":[["string",null,"2.9.17"]],"auth_version":[["int",null,"2.9.17"]],"connect_timeout":[["duration",null,"2.9.17"]],"container_name":[["string",null,"2.9.17"]],"domain_id":[["string",null,"2.9.17"]],"domain_name":[["string",null,"2.9.17"]],"http":{"tls_ca_path":[["string",null,"3.4.3"]]},"internal":[["bool",null,"2.9.17"]],"max_retries":[["int",null,"2.9.17"]],"password":[["string",null,"2.9.17","2.9.17"],["secret",null,"3.4.3"]],"project_domain_id":[["string",null,"2.9.17"]],"project_domain_name":[["string",null,"2.9.17"]],"project_id":[["string",null,"2.9.17"]],"project_name":[["string",null,"2.9.17"]],"region_name":[["string",null,"2.9.17"]],"request_timeout":[["duration",null,"2.9.17"]],"user_domain_id":[["string",null,"2.9.17"]],"user_domain_name":[["string",null,"2.9.17"]],"user_id":[["string",null,"2.9.17"]],"username":[["string",null,"2.9.17"]]}}},"object_prefix":[["string",null,"3.4.3"]],"object_store":{"alibaba":{"access_key_id":[["string",null,"3.4.3"]],"access_key_secret":[["secret",null,"3.4.3"]],"bucket":[["string",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]]},"azure":{"account_key":[["secret",null,"3.4.3"]],"account_name":[["string",null,"3.4.3"]],"chunk_delimiter":[["string","-","3.4.3"]],"connection_string":[["secret",null,"3.4.3"]],"container_name":[["string",null,"3.4.3"]],"endpoint_suffix":[["string",null,"3.4.3"]],"max_retries":[["int",20,"3.4.3"]],"user_assigned_id":[["string",null,"3.4.3"]]},"bos":{"access_key":[["string",null,"3.4.3"]],"bucket":[["string",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"secret_key":[["secret",null,"3.4.3"]]},"filesystem":{"dir":[["string",null,"3.4.3"]]},"gcs":{"bucket_name":[["string",null,"3.4.3"]],"chunk_buffer_size":[["int",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"service_account":[["secret",null,"3.4.3"]]},"named_stores":{"azure":{"*":{"account_key":[["secret",null,"3.4.3"]],"account_name":[["string",null,"3.4.3"]],"chunk_delimiter":[["string",null,"3.4.3"]],"connection_string":[["secret",null,"3.4.3"]],"container_name":[["string",null,"3.4.3"]],"endpoint_suffix":[["string",null,"3.4.3"]],"max_retries":[["int",null,"3.4.3"]],"user_assigned_id":[["string",null,"3.4.3"]]}},"filesystem":{"*":{"dir":[["string",null,"3.4.3"]]}},"gcs":{"*":{"bucket_name":[["string",null,"3.4.3"]],"chunk_buffer_size":[["int",null,"3.4.3"]],"max_retries":[["int",null,"3.4.3"]],"service_account":[["secret",null,"3.4.3"]]}},"s3":{"*":{"access_key_id":[["string",null,"3.4.3"]],"bucket_lookup_type":[["bucket-lookup",null,"3.4.3"]],"bucket_name":[["string",null,"3.4.3"]],"dualstack_enabled":[["bool",null,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration",null,"3.4.3"]],"idle_conn_timeout":[["duration",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",null,"3.4.3"]],"max_idle_connections_per_host":[["int",null,"3.4.3"]],"response_header_timeout":[["duration",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"insecure":[["bool",null,"3.4.3"]],"list_objects_version":[["string",null,"3.4.3"]],"max_retries":[["int",null,"3.4.3"]],"native_aws_auth_enabled":[["bool",null,"3.4.3"]],"part_size":[["uint64",null,"3.4.3"]],"region":[["string",null,"3.4.3"]],"secret_access_key":[["secret",null,"3.4.3"]],"send_content_md5":[["bool",null,"3.4.3"]],"session_token":[["secret",null,"3.4.3"]],"sse":{"kms_encryption_context":[["string",null,"3.4.3"]],"kms_key_id":[["string",null,"3.4.3"]],"type":[["string",null,"3.4.3"]]},"storage_class":[["string",null,"3.4.3"]],"sts_endpoint":[["string",null,"3.4.3"]],"trace":{"enabled":[["bool",null,"3.4.3"]]}}},"swift":{"*":{"application_credential_id":[["string",null,"3.4.3"]],"application_credential_name":[["string",null,"3.4.3"]],"application_credential_secret":[["secret",null,"3.4.3"]],"auth_url":[["string",null,"3.4.3"]],"auth_version":[["int",null,"3.4.3"]],"connect_timeout":[["duration",null,"3.4.3"]],"container_name":[["string",null,"3.4.3"]],"domain_id":[["string",null,"3.4.3"]],"domain_name":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration",null,"3.4.3"]],"idle_conn_timeout":[["duration",null,"3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",null,"3.4.3"]],"max_idle_connections_per_host":[["int",null,"3.4.3"]],"response_header_timeout":[["duration",null,"3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration",null,"3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"max_retries":[["int",null,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"project_domain_id":[["string",null,"3.4.3"]],"project_domain_name":[["string",null,"3.4.3"]],"project_id":[["string",null,"3.4.3"]],"project_name":[["string",null,"3.4.3"]],"region_name":[["string",null,"3.4.3"]],"request_timeout":[["duration",null,"3.4.3"]],"user_domain_id":[["string",null,"3.4.3"]],"user_domain_name":[["string",null,"3.4.3"]],"user_id":[["string",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}}},"s3":{"access_key_id":[["string",null,"3.4.3"]],"bucket_lookup_type":[["bucket-lookup","auto","3.4.3"]],"bucket_name":[["string",null,"3.4.3"]],"dualstack_enabled":[["bool",true,"3.4.3"]],"endpoint":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration","1s","3.4.3"]],"idle_conn_timeout":[["duration","1m30s","3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",100,"3.4.3"]],"max_idle_connections_per_host":[["int",100,"3.4.3"]],"response_header_timeout":[["duration","2m0s","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration","10s","3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"insecure":[["bool",null,"3.4.3"]],"list_objects_version":[["string",null,"3.4.3"]],"max_retries":[["int",10,"3.4.3"]],"native_aws_auth_enabled":[["bool",null,"3.4.3"]],"part_size":[["uint64",null,"3.4.3"]],"region":[["string",null,"3.4.3"]],"secret_access_key":[["secret",null,"3.4.3"]],"send_content_md5":[["bool",null,"3.4.3"]],"session_token":[["secret",null,"3.4.3"]],"sse":{"kms_encryption_context":[["string",null,"3.4.3"]],"kms_key_id":[["string",null,"3.4.3"]],"type":[["string",null,"3.4.3"]]},"storage_class":[["string",null,"3.4.3"]],"sts_endpoint":[["string",null,"3.4.3"]],"trace":{"enabled":[["bool",null,"3.4.3"]]}},"storage_prefix":[["string",null,"3.4.3"]],"swift":{"application_credential_id":[["string",null,"3.4.3"]],"application_credential_name":[["string",null,"3.4.3"]],"application_credential_secret":[["secret",null,"3.4.3"]],"auth_url":[["string",null,"3.4.3"]],"auth_version":[["int",null,"3.4.3"]],"connect_timeout":[["duration","10s","3.4.3"]],"container_name":[["string",null,"3.4.3"]],"domain_id":[["string",null,"3.4.3"]],"domain_name":[["string",null,"3.4.3"]],"http":{"expect_continue_timeout":[["duration","1s","3.4.3"]],"idle_conn_timeout":[["duration","1m30s","3.4.3"]],"insecure_skip_verify":[["bool",null,"3.4.3"]],"max_connections_per_host":[["int",null,"3.4.3"]],"max_idle_connections":[["int",100,"3.4.3"]],"max_idle_connections_per_host":[["int",100,"3.4.3"]],"response_header_timeout":[["duration","2m0s","3.4.3"]],"tls_ca_path":[["string",null,"3.4.3"]],"tls_cert_path":[["string",null,"3.4.3"]],"tls_handshake_timeout":[["duration","10s","3.4.3"]],"tls_key_path":[["string",null,"3.4.3"]],"tls_server_name":[["string",null,"3.4.3"]]},"max_retries":[["int",3,"3.4.3"]],"password":[["secret",null,"3.4.3"]],"project_domain_id":[["string",null,"3.4.3"]],"project_domain_name":[["string",null,"3.4.3"]],"project_id":[["string",null,"3.4.3"]],"project_name":[["string",null,"3.4.3"]],"region_name":[["string",null,"3.4.3"]],"request_timeout":[["duration","5s","3.4.3"]],"user_domain_id":[["string",null,"3.4.3"]],"user_domain_name":[["string",null,"3.4.3"]],"user_id":[["string",null,"3.4.3"]],"username":[["string",null,"3.4.3"]]}},"swift":{"auth_url":[["string"]],"auth_version":[["int"]],"connect_timeout":[["duration","10s"]],"container_name":[["string"]],"domain_id":[["string"]],"domain_name":[["string"]],"http":{"tls_ca_path":[["string",null,"3.4.3"]]},"internal":[["bool",null,"2.9.17"]],"max_retries":[["int",3]],"password":[["string",null,null,"2.9.17"],["secret",null,"3.4.3"]],"project_domain_id":[["string"]],"project_domain_name":[["string"]],"project_id":[["string"]],"project_name":[["string"]],"region_name":[["string"]],"request_timeout":[["duration","5s"]],"user_domain_id":[["string"]],"user_domain_name":[["string"]],"user_id":[["string"]],"username":[["string"]]},"tsdb_shipper":{"active_index_directory":[["string"]],"cache_location":[["string"]],"cache_ttl":[["duration","24h0m0s"]],"enable_postings_cache":[["bool",null,"2.9.17","2.9.17"]],"index_gateway_client":{"grpc_client_config":{"backoff_config":{"max_period":[["duration","10s"]],"max_retries":[["int",10]],"min_period":[["duration","100ms"]]},"backoff_on_ratelimits":[["bool"]],"cluster_validation":{"label":[["string",null,"3.7.6"]]},"connect_backoff_base_delay":[["duration","1s","2.9.17"]],"connect_backoff_max_delay":[["duration","5s","2.9.17"]],"connect_timeout":[["duration","5s","2.9.17"]],"grpc_compression":[["string"]],"initial_connection_window_size":[["bytes","63KiB1023B","2.9.17"]],"initial_stream_window_size":[["bytes","63KiB1023B","2.9.17"]],"max_recv_msg_size":[["int",104857600]],"max_send_msg_size":[["int",104857600]],"rate_limit":[["float"]],"rate_limit_burst":[["int"]],"tls_ca_path":[["string"]],"tls_cert_path":[["string"]],"tls_cipher_suites":[["string",null,"2.9.17"]],"tls_enabled":[["bool"]],"tls_insecure_skip_verify":[["bool"]],"tls_key_path":[["string"]],"tls_min_version":[["string",null,"2.9.17"]],"tls_server_name":[["string"]]},"log_gateway_requests":[["bool"]],"server_address":[["string"]],"time_based_sharding_buckets":[["[]string",null,"3.7.6"]]},"ingesterdbretainperiod":[["duration"]],"ingestername":[["string"]],"mode":[["string"]],"query_ready_num_days":[["int"]],"resync_interval":[["duration","5m0s"]],"shared_store":[["string",null,null,"2.9.17"]],"shared_store_key_prefix":[["string","index/",null,"2.9.17"]],"use_boltdb_shipper_as_backup":[["bool",null,"2.9.17","2.9.17"]]},"use_thanos_objstore":[["bool",null,"3.4.3"]]},"table_manager":{"chunk_tables_provisioning":{"enable_inactive_throughput_on_demand_mode":[["bool"]],"enable_ondemand_throughput_mode":[["bool"]],"inactive_read_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]},"inactive_read_scale_lastn":[["int",4]],"inactive_read_throughput":[["int",300]],"inactive_write_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]},"inactive_write_scale_lastn":[["int",4]],"inactive_write_throughput":[["int",1]],"provisioned_read_throughput":[["int",300]],"provisioned_write_throughput":[["int",1000]],"read_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]},"write_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]}},"creation_grace_period":[["duration","10m0s"]],"index_tables_provisioning":{"enable_inactive_throughput_on_demand_mode":[["bool"]],"enable_ondemand_throughput_mode":[["bool"]],"inactive_read_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]},"inactive_read_scale_lastn":[["int",4]],"inactive_read_throughput":[["int",300]],"inactive_write_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]},"inactive_write_scale_lastn":[["int",4]],"inactive_write_throughput":[["int",1]],"provisioned_read_throughput":[["int",300]],"provisioned_write_throughput":[["int",1000]],"read_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]},"write_scale":{"enabled":[["bool"]],"in_cooldown":[["int",1800]],"max_capacity":[["int",6000]],"min_capacity":[["int",3000]],"out_cooldown":[["int",1800]],"role_arn":[["string"]],"target":[["float",80]]}},"poll_interval":[["duration","2m0s"]],"retention_deletes_enabled":[["bool"]],"retention_period":[["prom-duration"]],"throughput_updates_disabled":[["bool"]]},"target":[["string","all"]],"tenant_limits_allow_publish":[["[]string",["discover_log_levels","discover_service_name","log_level_fields","max_entries_limit_per_query","max_line_size_truncate","max_query_bytes_read","max_query_length","max_query_lookback","max_query_range","max_query_series","metric_aggregation_enabled","otlp_config","pattern_persistence_enabled","query_timeout","retention_period","retention_stream","volume_enabled","volume_max_series"],"3.7.6"]],"tracing":{"enabled":[["bool",true]],"profiling_enabled":[["bool",true,"3.4.3","3.4.3"]]},"ui":{"debug":[["bool",null,"3.7.6"]],"enabled":[["bool",null,"3.7.6"]],"goldfish":{"cell_a_namespace":[["string",null,"3.7.6"]],"cell_b_namespace":[["string",null,"3.7.6"]],"enable":[["bool",null,"3.7.6"]],"grafana_url":[["string",null,"3.7.6"]],"logs_datasource_uid":[["string",null,"3.7.6"]],"results_backend":[["string",null,"3.7.6"]],"results_bucket":{"alibaba":{"access_key_id":[["string",null,"3.7.6"]],"access_key_secret":[["secret",null,"3.7.6"]],"bucket":[["string",null,"3.7.6"]],"endpoint":[["string",null,"3.7.6"]]},"azure":{"account_key":[["secret",null,"3.7.6"]],"account_name":[["string",null,"3.7.6"]],"chunk_delimiter":[["string","-","3.7.6"]],"connection_string":[["secret",null,"3.7.6"]],"container_name":[["string",null,"3.7.6"]],"endpoint_suffix":[["string",null,"3.7.6"]],"max_retries":[["int",20,"3.7.6"]],"user_assigned_id":[["string",null,"3.7.6"]]},"bos":{"access_key":[["string",null,"3.7.6"]],"bucket":[["string",null,"3.7.6"]],"endpoint":[["string",null,"3.7.6"]],"secret_key":[["secret",null,"3.7.6"]]},"filesystem":{"dir":[["string",null,"3.7.6"]]},"gcs":{"bucket_name":[["string",null,"3.7.6"]],"chunk_buffer_size":[["int",null,"3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"service_account":[["secret",null,"3.7.6"]]},"s3":{"access_key_id":[["string",null,"3.7.6"]],"bucket_lookup_type":[["bucket-lookup","auto","3.7.6"]],"bucket_name":[["string",null,"3.7.6"]],"dualstack_enabled":[["bool",true,"3.7.6"]],"endpoint":[["string",null,"3.7.6"]],"http":{"expect_continue_timeout":[["duration","1s","3.7.6"]],"idle_conn_timeout":[["duration","1m30s","3.7.6"]],"insecure_skip_verify":[["bool",null,"3.7.6"]],"max_connections_per_host":[["int",null,"3.7.6"]],"max_idle_connections":[["int",100,"3.7.6"]],"max_idle_connections_per_host":[["int",100,"3.7.6"]],"response_header_timeout":[["duration","2m0s","3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_handshake_timeout":[["duration","10s","3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]]},"insecure":[["bool",null,"3.7.6"]],"list_objects_version":[["string",null,"3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"native_aws_auth_enabled":[["bool",null,"3.7.6"]],"part_size":[["uint64",null,"3.7.6"]],"region":[["string",null,"3.7.6"]],"secret_access_key":[["secret",null,"3.7.6"]],"send_content_md5":[["bool",null,"3.7.6"]],"session_token":[["secret",null,"3.7.6"]],"sse":{"kms_encryption_context":[["string",null,"3.7.6"]],"kms_key_id":[["string",null,"3.7.6"]],"type":[["string",null,"3.7.6"]]},"storage_class":[["string",null,"3.7.6"]],"sts_endpoint":[["string",null,"3.7.6"]],"trace":{"enabled":[["bool",null,"3.7.6"]]}},"storage_prefix":[["string",null,"3.7.6"]],"swift":{"application_credential_id":[["string",null,"3.7.6"]],"application_credential_name":[["string",null,"3.7.6"]],"application_credential_secret":[["secret",null,"3.7.6"]],"auth_url":[["string",null,"3.7.6"]],"auth_version":[["int",null,"3.7.6"]],"connect_timeout":[["duration","10s","3.7.6"]],"container_name":[["string",null,"3.7.6"]],"domain_id":[["string",null,"3.7.6"]],"domain_name":[["string",null,"3.7.6"]],"http":{"expect_continue_timeout":[["duration","1s","3.7.6"]],"idle_conn_timeout":[["duration","1m30s","3.7.6"]],"insecure_skip_verify":[["bool",null,"3.7.6"]],"max_connections_per_host":[["int",null,"3.7.6"]],"max_idle_connections":[["int",100,"3.7.6"]],"max_idle_connections_per_host":[["int",100,"3.7.6"]],"response_header_timeout":[["duration","2m0s","3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_handshake_timeout":[["duration","10s","3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]]},"max_retries":[["int",3,"3.7.6"]],"password":[["secret",null,"3.7.6"]],"project_domain_id":[["string",null,"3.7.6"]],"project_domain_name":[["string",null,"3.7.6"]],"project_id":[["string",null,"3.7.6"]],"project_name":[["string",null,"3.7.6"]],"region_name":[["string",null,"3.7.6"]],"request_timeout":[["duration","5s","3.7.6"]],"user_domain_id":[["string",null,"3.7.6"]],"user_domain_name":[["string",null,"3.7.6"]],"user_id":[["string",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]}},"storage":{"cloudsql_database":[["string","goldfish","3.7.6"]],"cloudsql_host":[["string","127.0.0.1","3.7.6"]],"cloudsql_port":[["int",3306,"3.7.6"]],"cloudsql_user":[["string",null,"3.7.6"]],"max_connections":[["int",10,"3.7.6"]],"max_idle_time_seconds":[["int",300,"3.7.6"]],"rds_database":[["string",null,"3.7.6"]],"rds_endpoint":[["string",null,"3.7.6"]],"rds_user":[["string",null,"3.7.6"]],"type":[["string",null,"3.7.6"]]},"traces_datasource_uid":[["string",null,"3.7.6"]]},"ring":{"heartbeat_period":[["duration","15s","3.7.6"]],"heartbeat_timeout":[["duration","1m0s","3.7.6"]],"instance_addr":[["string",null,"3.7.6"]],"instance_availability_zone":[["string",null,"3.7.6"]],"instance_enable_ipv6":[["bool",null,"3.7.6"]],"instance_id":[["string","vm","3.7.6"]],"instance_interface_names":[["[]string",["eth0"],"3.7.6"]],"instance_port":[["int",null,"3.7.6"]],"kvstore":{"consul":{"acl_token":[["secret",null,"3.7.6"]],"cas_retry_delay":[["duration","1s","3.7.6"]],"consistent_reads":[["bool",null,"3.7.6"]],"host":[["string","localhost:8500","3.7.6"]],"http_client_timeout":[["duration","20s","3.7.6"]],"watch_burst_size":[["int",1,"3.7.6"]],"watch_rate_limit":[["float",1,"3.7.6"]]},"etcd":{"dial_timeout":[["duration","10s","3.7.6"]],"endpoints":[["[]string",null,"3.7.6"]],"max_retries":[["int",10,"3.7.6"]],"password":[["secret",null,"3.7.6"]],"tls_ca_path":[["string",null,"3.7.6"]],"tls_cert_path":[["string",null,"3.7.6"]],"tls_cipher_suites":[["string",null,"3.7.6"]],"tls_enabled":[["bool",null,"3.7.6"]],"tls_insecure_skip_verify":[["bool",null,"3.7.6"]],"tls_key_path":[["string",null,"3.7.6"]],"tls_min_version":[["string",null,"3.7.6"]],"tls_server_name":[["string",null,"3.7.6"]],"username":[["string",null,"3.7.6"]]},"multi":{"mirror_enabled":[["bool",null,"3.7.6"]],"mirror_timeout":[["duration","2s","3.7.6"]],"primary":[["string",null,"3.7.6"]],"secondary":[["string",null,"3.7.6"]]},"prefix":[["string","collectors/","3.7.6"]],"store":[["string","consul","3.7.6"]]},"num_tokens":[["int",128,"3.7.6"]],"replication_factor":[["int",3,"3.7.6"]],"tokens_file_path":[["string",null,"3.7.6"]],"zone_awareness_enabled":[["bool",null,"3.7.6"]]}},"use_buffered_logger":[["bool",true,"2.9.17","2.9.17"]],"use_sync_logger":[["bool",true,"2.9.17","2.9.17"]],"verifyconfig":[["bool",true]]}}');
;// CONCATENATED MODULE: ./build/src/loki/fields/tree.js


const FIELDS = table_namespaceObject.O;
/** The versions that have a table, oldest first. */
const TABLE_VERSIONS = table_namespaceObject.e;
const built = new Map();
/** The fields of `version` (`3.5.2`). The oldest table serves what is older still. */
function fieldsOf(version) {
    const newer = TABLE_VERSIONS.findIndex((known) => (0,versions/* compareVersions */.Z)(known, version) > 0);
    const index = Math.max(newer === -1 ? TABLE_VERSIONS.length - 1 : newer - 1, 0);
    let root = built.get(index);
    if (root === undefined) {
        root = new Block(FIELDS, index);
        built.set(index, root);
    }
    const known = TABLE_VERSIONS[index] ?? '';
    return { table: known, exact: known === version, root };
}
/** A block whose fields are looked at when someone asks: a configuration touches few of the thousands. */
class Block {
    kind = 'block';
    branch;
    index;
    built;
    constructor(branch, index) {
        this.branch = branch;
        this.index = index;
    }
    get fields() {
        this.built ??= this.build();
        return this.built;
    }
    build() {
        const fields = new Map();
        for (const [name, child] of Object.entries(this.branch)) {
            const node = nodeOf(child, this.index);
            if (node)
                fields.set(name, node);
        }
        return fields;
    }
}
function nodeOf(child, index) {
    if (isRows(child))
        return leaf(child, index);
    const { '[]': item, '*': value } = child;
    const inner = item ?? value;
    if (inner === undefined)
        return exists(child, index) ? new Block(child, index) : undefined;
    const node = nodeOf(inner, index);
    if (node === undefined)
        return undefined;
    return item ? { kind: 'list', item: node, default: undefined } : { kind: 'map', value: node };
}
function isRows(child) {
    return Array.isArray(child);
}
/** Says whether the version has any field of the branch. */
function exists(branch, index) {
    return Object.values(branch).some((child) => isRows(child) ? leaf(child, index) !== undefined : exists(child, index));
}
function leaf(rows, index) {
    for (const [type, value, first, last] of rows) {
        const from = first ? TABLE_VERSIONS.indexOf(first) : 0;
        const to = last ? TABLE_VERSIONS.indexOf(last) : TABLE_VERSIONS.length - 1;
        if (from <= index && index <= to)
            return ofType(type, value ?? undefined);
    }
    return undefined;
}
function ofType(type, value) {
    if (type === 'any')
        return { kind: 'any' };
    if (type.startsWith('[]'))
        return { kind: 'list', item: ofType(type.slice(2), undefined), default: value };
    if (type.startsWith('map[string]'))
        return { kind: 'map', value: ofType(type.slice(11), undefined) };
    return { kind: 'value', type, default: value };
}
/** The field at `path` (`ingester.wal.dir`; indexes and map keys count as names), if that version has it. */
function fieldAt(root, path) {
    let node = root;
    for (const name of path.split('.')) {
        if (node?.kind === 'block')
            node = node.fields.get(name);
        else if (node?.kind === 'list')
            node = node.item;
        else if (node?.kind === 'map')
            node = node.value;
        else
            return undefined;
    }
    return node;
}
/** The versions with a table in which `path` exists, oldest first. */
function versionsWith(path) {
    return TABLE_VERSIONS.filter((version) => fieldAt(fieldsOf(version).root, path) !== undefined);
}

;// CONCATENATED MODULE: ./build/src/loki/tree.js
function isTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a dotted path (`schema_config.configs.0.from`), `undefined` where a part of the path is missing. */
function at(tree, path) {
    let value = tree;
    for (const key of path.split('.'))
        value = holds(value) ? childOf(value, key) : undefined;
    return value;
}
function holds(value) {
    return typeof value === 'object' && value !== null;
}
function childOf(holder, key) {
    return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}
function setChild(holder, key, value) {
    if (Array.isArray(holder))
        holder[Number(key)] = value;
    else
        holder[key] = value;
}
/** Sets the value at a dotted path, making the blocks above it. */
function put(tree, path, value) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let holder = tree;
    for (const key of keys) {
        const next = childOf(holder, key);
        const child = holds(next) ? next : {};
        setChild(holder, key, child);
        holder = child;
    }
    setChild(holder, last, value);
}
/** Removes the value at a dotted path, and the blocks above it that are empty then. */
function remove(tree, path) {
    removeFrom(tree, path.split('.'));
}
function removeFrom(holder, [key = '', ...rest]) {
    const child = childOf(holder, key);
    if (rest.length > 0 && holds(child)) {
        removeFrom(child, rest);
        if (Object.keys(child).length > 0)
            return;
    }
    if (Array.isArray(holder))
        holder.splice(Number(key), 1);
    else
        delete holder[key];
}
/**
 * `over` laid over `under`: blocks are merged, anything else is replaced whole. Keys keep the order of `under`.
 * What is left empty, such as a block with all its lines commented out, says nothing; to Loki it would wipe the block.
 */
function merge(under, over) {
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        if (value === null && below !== undefined)
            continue;
        merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
    }
    return merged;
}
/** Every value that holds no blocks, with its dotted path: `schema_config.configs.0.from`. A list of values is one. */
function leaves(value, path = '') {
    const entries = holds(value) ? Object.entries(value) : [];
    const isLeaf = entries.length === 0 || (Array.isArray(value) && !value.some(holds));
    if (isLeaf)
        return [[path, value]];
    return entries.flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

;// CONCATENATED MODULE: ./build/src/loki/render/ring.js


/** What the default ring of one has on loopback; a process that others reach has it on its own address. */
const loopback = [
    'server.grpc_listen_address',
    'common.instance_addr',
    'memberlist.bind_addr',
    'memberlist.advertise_addr',
];
/** Where a team may name the address that a process gives to others. */
const addresses = [
    'common.instance_addr',
    'common.instance_interface_names',
    'common.ring.instance_addr',
    'common.ring.instance_interface_names',
];
const stores = ['common.ring.kvstore.store', 'ingester.lifecycler.ring.kvstore.store'];
/**
 * Makes the defaults' ring one with what the team says of it: a store of its own is used for every ring, since two kinds
 * in one process split it, and an address of its own takes all of it off loopback.
 * @returns what the team should know of its ring
 * @throws UserError when several hosts are asked for that do not know each other
 */
function settleRing(defaults, team, replicas) {
    const store = stores.map((path) => at(team, path)).find((value) => value !== undefined);
    if (replicas > 1)
        joinHosts(defaults, team, replicas);
    else if (addresses.some((path) => at(team, path) !== undefined))
        leaveLoopback(defaults);
    if (store === undefined)
        return [];
    put(defaults, 'common.ring.kvstore.store', store);
    if (store === 'inmemory')
        return replicas > 1 ? [inMemory] : [];
    remove(defaults, 'compactor.compactor_ring');
    if (store !== 'memberlist')
        remove(defaults, 'memberlist');
    return [];
}
/** Three copies of everything. Which hosts there are, only the team knows. */
function joinHosts(defaults, team, replicas) {
    if (at(team, 'memberlist.join_members') === undefined) {
        throw new errors/* UserError */.y(`replicas: ${replicas} processes form one ring only if each knows the others. Name the hosts in the team's YAML, each with the ports of both its slots: ` +
            'memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.11:7947", "10.0.1.12:7946", "10.0.1.12:7947"]}');
    }
    put(defaults, 'common.replication_factor', Math.min(replicas, 3));
    put(defaults, 'common.ring.kvstore.store', 'memberlist');
    remove(defaults, 'compactor.compactor_ring');
    leaveLoopback(defaults);
}
function leaveLoopback(defaults) {
    for (const path of loopback)
        remove(defaults, path);
}
const inMemory = "The config keeps its ring in memory (kvstore.store: inmemory), as the team's file says: the hosts do not see each other, and " +
    'each compacts the bucket by itself. Take it out to use the memberlist ring of the defaults.';

;// CONCATENATED MODULE: ./build/src/loki/render/storage.js



/** Stores of the schema's periods, and the block each is set up in. */
const shippers = [
    ['tsdb', 'tsdb_shipper'],
    ['boltdb-shipper', 'boltdb_shipper'],
];
/**
 * Names the object store of each kind of index, which Loki before 3.0 must be told: without, it does not find old
 * indexes (Loki #8738). Leaves out the directories of a kind that no period uses. With retention, 3.0 must be told where
 * requests to delete are kept.
 */
function settleStores(defaults, team) {
    const configs = at(team, 'schema_config.configs') ?? at(defaults, 'schema_config.configs');
    const periods = Array.isArray(configs) ? configs.filter(isTree) : [];
    for (const [store, block] of shippers) {
        const objectStore = periods.findLast((period) => period['store'] === store)?.['object_store'];
        if (objectStore === undefined)
            remove(defaults, `storage_config.${block}`);
        else
            put(defaults, `storage_config.${block}.shared_store`, objectStore);
    }
    const newest = periods.at(-1)?.['object_store'];
    if (newest === undefined)
        return;
    put(defaults, 'compactor.shared_store', newest);
    if (at(team, 'compactor.retention_enabled') === true)
        put(defaults, 'compactor.delete_request_store', newest);
}
/**
 * The inputs win over the team's file, wherever that names the bucket; its endpoint and options stay.
 * @throws UserError for the other kind of object store client, which would not look at them
 */
function putBucket(config, inputs) {
    if (at(config, 'storage_config.use_thanos_objstore') === true) {
        throw new errors/* UserError */.y("storage_config.use_thanos_objstore makes Loki ignore the bucket that the inputs name. Take it out of the team's YAML.");
    }
    const blocks = ['storage_config.aws', 'common.storage.s3'];
    return blocks.flatMap((block, i) => i === 0 || isTree(at(config, block)) ? fill(config, block, inputs) : []);
}
function fill(config, block, { bucket, region, credentials }) {
    const key = credentials === 'environment';
    const values = {
        // An address with key, region and bucket in one would win over some of them.
        s3: undefined,
        bucketnames: bucket,
        region,
        access_key_id: key ? reference(accessKeyIdVariable) : undefined,
        secret_access_key: key ? reference(secretAccessKeyVariable) : undefined,
        session_token: undefined,
    };
    const replaced = [];
    for (const [field, value] of Object.entries(values)) {
        const path = `${block}.${field}`;
        const team = at(config, path);
        if (team !== undefined && team !== value)
            replaced.push({ path, team: show(team), now: show(value) });
        if (value === undefined)
            remove(config, path);
        else
            put(config, path, value);
    }
    return replaced;
}
function show(value) {
    if (value === undefined)
        return 'left out';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/loki/render/defaults-under.js





/**
 * The defaults that a team's part of a config is laid over, for one Loki version: without fields that the version does not
 * have, with a ring and stores that go with what the team says.
 * @param replicas Loki processes in the ring, one per host
 * @throws UserError when several hosts are asked for that do not know each other
 */
function defaultsUnder(team, lokiVersion, replicas) {
    const has = (path) => fieldAt(fieldsOf(lokiVersion).root, path) !== undefined;
    const defaults = usageDefaults();
    if (!at(team, 'schema_config.configs')) {
        put(defaults, 'schema_config.configs', [firstPeriod(has('limits_config.allow_structured_metadata'))]);
    }
    settleStores(defaults, team);
    const warnings = settleRing(defaults, team, replicas);
    for (const [path] of leaves(defaults))
        if (!has(path))
            remove(defaults, path);
    return { defaults, warnings };
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/src/loki/yaml/write.js

const options = { lineWidth: -1, noRefs: true };
/** Writes a config, one field per line. */
function writeYaml(value) {
    const scalarStyleRules = [quoteVariables, ...Object.values(js_yaml/* DEFAULT_SCALAR_STYLE_RULES */.Z)];
    return (0,js_yaml/* dump */.Bh)(value, { ...options, scalarStyleRules });
}
/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
function writeInline(value) {
    return dump(value, { ...options, flowLevel: 0 }).trim();
}
/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
const quoteVariables = (layout) => {
    if (layout.node.value.includes('${'))
        layout.style = js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
};

;// CONCATENATED MODULE: ./build/src/loki/render.js







/**
 * Defaults ← the team's YAML ← inputs, for one Loki version; the same in gives the same bytes out.
 * @throws UserError when the team's YAML and the inputs cannot be brought together
 */
function renderConfig(options) {
    const { lokiVersion, replicas } = options;
    const team = structuredClone(options.team);
    const { defaults, warnings } = defaultsUnder(team, lokiVersion, replicas);
    const config = merge(defaults, team);
    const replaced = putBucket(config, options);
    const yaml = header(lokiVersion) + writeYaml(config);
    checkVariables(yaml);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(yaml).digest('hex');
    return { yaml, sha256, replaced, warnings: [...warnings, ...limitsOf(lokiVersion)] };
}
/** What no config can change. Seen on 2.9.17; 2.6.0, 3.4.3 and 3.7.6 take such labels. */
function limitsOf(lokiVersion) {
    if (!lokiVersion.startsWith('2.9.'))
        return [];
    return [
        'Loki 2.9 answers 400 to label values that are no strings, such as {"schema_version": 1}, and clients do not ' +
            'send again. If yours send such labels, let this version only read your history on the way to 3.x.',
    ];
}
function header(lokiVersion) {
    return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It holds no secret: Loki puts the variables in itself (-config.expand-env=true).\n`;
}
/** A variable that nobody sets becomes nothing, without a word from Loki; one with a default is the team's to answer for. */
function checkVariables(yaml) {
    const named = [...yaml.matchAll(/(?<!\$)\$\{(\w+)(?!\w|:?[-=])/g)].map(([, name = '']) => name);
    const unknown = [...new Set(named)].filter((name) => !hostVariables.includes(name));
    if (unknown.length === 0)
        return;
    const names = unknown.map((name) => `\${${name}}`).join(', ');
    throw new errors/* UserError */.y(`The team's YAML names ${names}, which the host does not set, so that Loki would read nothing there. ` +
        `Write the value itself; variables that are set: ${hostVariables.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/lines.js
/** Makes a function that turns offsets of `text` into places. A line ends at LF, CR LF or CR. */
function placesOf(text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n?|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/nodes.js
const LONG = 'tag:yaml.org,2002:';
/** Says whether Go would read this node as nil: written as nothing, `~` or `null`. */
function isNull(node) {
    if (node.kind === 'alias')
        return isNull(node.target);
    if (node.kind !== 'scalar')
        return false;
    return node.tag === `${LONG}null` || (node.plain && /^(?:~|null|Null|NULL|)$/.test(node.value));
}
/** Says whether this key merges other maps in: `<<`. */
function isMergeKey(node) {
    return node.kind === 'scalar' && node.value === '<<' && (node.plain || node.tag === `${LONG}merge`);
}
/** Follows aliases to the node that holds the content. */
function contentOf(node) {
    let content = node;
    while (content.kind === 'alias')
        content = content.target;
    return content;
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/dialect.js
/** Line breaks of YAML 1.1 that YAML 1.2 does not have; as long as the line feed that stands in for them. */
function plainBreaks(text) {
    return text.replace(/[\u0085\u2028\u2029]/g, '\n');
}
/** What go-yaml v2 refuses and a parser of YAML 1.2 reads. `quiet` are the spans in which a tab means nothing. */
function dialectProblems(text, quiet) {
    return [...directives(text), ...tabLines(text, quiet), ...marksInside(text, quiet), ...lateMarks(text)];
}
function syntax(start, end, message, fix) {
    return { rule: 'yaml-syntax', message, fix, start, end };
}
/** Directives before the document: YAML 1.1 is the only version, %YAML and %TAG are the only ones. */
function directives(text) {
    const head = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:%[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*)*(?:---|\.\.\.)?/.exec(text)?.[0] ?? '';
    const wrong = [...head.matchAll(/^%(?!YAML 1\.1\s*$|TAG\s)[^\n]*/gm)].map((match) => syntax(match.index, match.index + match[0].length, `Loki does not know ${match[0].trim()}.`, 'Remove the line.'));
    if (!head.endsWith('...'))
        return wrong;
    return [
        ...wrong,
        syntax(head.length - 3, head.length, 'The file ends a document before it begins one.', 'Remove the ... line.'),
    ];
}
/** Empty lines and comments with a tab before them: nothing to the eye, an error to Loki. */
function tabLines(text, quiet) {
    const lines = [...text.matchAll(/^ *\t[\t ]*(?:#.*)?$/gm)];
    return lines
        .filter(({ index }) => !quiet.some(({ start, end }) => start < index && index < end))
        .map(({ index }) => syntax(index, index + 1, 'This line begins with a tab, which Loki refuses.', 'Use spaces, or none.'));
}
/** The marks between documents, at the start of a line in quotes or brackets. */
function marksInside(text, quiet) {
    const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
    return marks
        .filter(({ index }) => quiet.some(({ start, end }) => start < index && index < end))
        .map(({ index }) => syntax(index, index + 3, 'This ends the document here.', 'Indent the line.'));
}
/** A byte order mark at the start of a later line. */
function lateMarks(text) {
    return [...text.matchAll(/\n\ufeff/g)].map(({ index }) => syntax(index + 1, index + 2, 'A byte order mark stands in the middle of the file.', 'Remove the invisible character.'));
}
/** Escapes of double quotes that go-yaml v2 does not have: `\/`, and halves of surrogate pairs. */
function badEscape(quoted) {
    for (const [found] of quoted.matchAll(/\\(?:u[\da-f]{4}|U[\da-f]{8}|[^uU])/gis)) {
        const code = /^\\u/i.test(found) ? Number.parseInt(found.slice(2), 16) : 0;
        if (found === '\\/' || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/events.js

/** More than any indentation asks for. */
const INDENT = ' '.repeat(100);
/** Places that are changed for the parser before it gives up. */
const MANY = 300;
/** Stands for a dash that is a whole text, `[-]`, which the parser does not take for one. */
const LONE_DASH = '\ue000';
/**
 * Parses `text`. Loki lets what is in quotes or brackets go on at any indentation, YAML 1.2 does not: such lines are indented
 * for the parser, and a few spellings that only Loki reads are put into those that both read. What still is no YAML is
 * thrown, at its offset in `text`.
 */
function parseLoosely(text, maxDepth) {
    const indented = [];
    let source = text;
    const where = (offset) => {
        const before = indented.filter((at) => at < offset);
        return before.reduce((sum, at) => sum - Math.min(INDENT.length, offset - at), offset);
    };
    for (let tries = 0;; tries += 1) {
        try {
            return {
                events: (0,js_yaml/* parseEvents */.PH)(source, { maxDepth }),
                source,
                where: indented.length === 0 ? (offset) => offset : where,
            };
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            const position = error.mark?.position ?? 0;
            const spelled = error.reason.startsWith('missed comma') && tries < MANY ? respell(source, position) : undefined;
            if (spelled !== undefined) {
                source = spelled;
                continue;
            }
            const line = source.lastIndexOf('\n', position - 1) + 1;
            const stuck = tries >= MANY || indented.at(-1) === line;
            if (error.reason !== 'deficient indentation' || stuck)
                throw new NoYaml(error.reason, where(position));
            indented.push(line);
            source = source.slice(0, line) + INDENT + source.slice(line);
        }
    }
}
/** What Loki reads in brackets: a comment without a space before it, a dash alone. As long as it was. */
function respell(source, position) {
    const rest = source.slice(position);
    const comment = /^#.*/.exec(rest)?.[0];
    if (comment !== undefined)
        return source.slice(0, position) + ' '.repeat(comment.length) + rest.slice(comment.length);
    return /^-[,\]}]/.test(rest) ? source.slice(0, position) + LONE_DASH + rest.slice(1) : undefined;
}
/** Why a text is no YAML, and where. */
class NoYaml extends Error {
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/builder.js



/** Turns the parser's flat events into the tree of the first document; go-yaml reads no further. */
class Builder {
    root;
    problems = [];
    /** Quoted and multi-line texts, and collections in brackets: where a tab is no indentation. */
    quiet = [];
    /** What the events' offsets are about. */
    text;
    where;
    anchors = new Map();
    open = [];
    documents = 0;
    /** Where the last thing ended: the place of a value that is not there. */
    last = 0;
    /** How far the events have come in `text`. */
    seen = 0;
    constructor({ source, where }) {
        this.text = source;
        this.where = where;
    }
    take(event) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.documents += 1;
                if (this.documents === 2)
                    this.problems.push(severalDocuments(this.last));
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const kind = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'map' : 'list';
                const anchor = this.slice(event.anchorStart, event.anchorEnd);
                this.open.push({
                    kind,
                    start: event.start,
                    anchor,
                    flow: event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW,
                    nodes: [],
                });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                this.place(this.scalar(event), this.slice(event.anchorStart, event.anchorEnd));
                break;
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                this.place(this.alias(event), '');
                break;
            case js_yaml/* EVENT_ID */.hy.POP: {
                const done = this.open.pop();
                if (done === undefined)
                    break;
                if (done.flow)
                    this.closeFlow(done.kind);
                const node = collection(done, Math.max(this.last, done.start));
                if (done.flow)
                    this.quiet.push(node);
                this.place(node, done.anchor);
                break;
            }
        }
    }
    /** The events do not say where a bracket closes. */
    closeFlow(kind) {
        const bracket = this.text.indexOf(kind === 'map' ? '}' : ']', this.seen);
        this.seen = bracket === -1 ? this.seen : bracket + 1;
        this.last = this.where(this.seen);
    }
    slice(start, end) {
        return start < 0 ? '' : this.text.slice(start, end);
    }
    place(node, anchor) {
        if (anchor !== '')
            this.anchors.set(anchor, node);
        this.last = node.end;
        const parent = this.open.at(-1);
        if (parent)
            parent.nodes.push(node);
        else if (this.documents === 1)
            this.root = node;
    }
    scalar(event) {
        const tag = longTag(this.slice(event.tagStart, event.tagEnd));
        const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && tag === '';
        const span = this.spanOf(event);
        this.checkScalar(event, span);
        const value = (0,js_yaml/* getScalarValue */.KE)(this.text, event).replace(LONE_DASH, '-');
        return { kind: 'scalar', value, plain, tag, ...span };
    }
    /** A scalar with its quotes; what is not there is where the last thing ended. */
    spanOf({ style, valueStart, valueEnd }) {
        if (valueStart < 0)
            return { start: this.last, end: this.last };
        const quotes = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
        this.seen = valueEnd + quotes;
        return { start: this.where(valueStart - quotes), end: this.where(this.seen) };
    }
    /** What go-yaml refuses in a scalar that YAML 1.2 takes. */
    checkScalar(event, span) {
        const parent = this.open.at(-1);
        const isKey = parent?.kind === 'map' && parent.nodes.length % 2 === 0;
        const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        const nothing = event.valueStart < 0 && isKey && event.tagStart < 0;
        const written = this.slice(event.valueStart, event.valueEnd);
        const unknown = event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? badEscape(written) : undefined;
        if (!plain)
            this.quiet.push(span);
        if (parent?.flow && plain && (nothing || written.startsWith(':'))) {
            this.refuse(span, 'A colon in brackets needs a name before it.', 'Quote it.');
        }
        if (parent?.flow && plain && written.includes('?'))
            this.refuse(span, 'In brackets, Loki takes a ? for the sign of a name.', 'Quote it.');
        if (unknown !== undefined)
            this.refuse(span, `Loki does not know the escape ${unknown}.`, 'Write the character itself.');
    }
    refuse({ start, end }, message, fix) {
        this.problems.push({ rule: 'yaml-syntax', message, fix, start, end });
    }
    alias(event) {
        const name = this.slice(event.anchorStart, event.anchorEnd);
        this.seen = event.anchorEnd;
        const span = { start: this.where(event.anchorStart - 1), end: this.where(event.anchorEnd) };
        const target = this.anchors.get(name);
        if (target !== undefined)
            return { kind: 'alias', name, target, ...span };
        const message = `The alias *${name} has no anchor &${name} before it.`;
        this.problems.push({
            rule: 'yaml-syntax',
            message,
            fix: `Add &${name} to the value that it repeats.`,
            ...span,
        });
        return { kind: 'scalar', value: '', plain: true, tag: '', ...span };
    }
}
/** The tree of the first document of `text`, and what go-yaml refuses in it. */
function buildDocument(text, parsed) {
    const builder = new Builder(parsed);
    for (const event of parsed.events)
        builder.take(event);
    return { root: builder.root, problems: [...builder.problems, ...dialectProblems(text, builder.quiet)] };
}
function collection(open, end) {
    const { kind, start, nodes } = open;
    if (kind === 'list')
        return { kind, items: nodes, start, end };
    const pairs = [];
    for (let i = 0; i + 1 < nodes.length; i += 2)
        pairs.push({ key: nodes[i], value: nodes[i + 1] });
    return { kind, pairs, start, end };
}
function severalDocuments(start) {
    const message = 'A second YAML document starts after this; Loki reads the first one only.';
    return {
        rule: 'yaml-several-documents',
        message,
        fix: 'Remove the --- and what follows it.',
        start,
        end: start + 1,
    };
}
function longTag(tag) {
    if (tag.startsWith('!!'))
        return `tag:yaml.org,2002:${tag.slice(2)}`;
    return tag.startsWith('!<') ? tag.slice(2, -1) : tag;
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/text.js
/** The longest file that is looked at, in bytes. With every field of Loki 3.7 in it, a configuration has 92 KB. */
const MAX_BYTES = 256 * 1024;
/** Control characters that go-yaml refuses, and a byte order mark anywhere but at the start. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
/** Decodes a file as go-yaml does: UTF-8, or UTF-16 with its mark. What cannot be decoded is a problem, not a `?`. */
function decodeText(file) {
    const size = typeof file === 'string' ? file.length : file.byteLength;
    if (size > MAX_BYTES) {
        const message = `The file has ${Math.ceil(size / 1024)} KB; no Loki configuration has.`;
        return problem('yaml-too-large', message, 'Check that this is the file you meant.', 0);
    }
    let text;
    try {
        text = typeof file === 'string' ? file : new TextDecoder(encodingOf(file), { fatal: true }).decode(file);
    }
    catch {
        const offset = validPrefix(file);
        const message = 'The file is not valid UTF-8 here, so Loki cannot read it.';
        const decoded = new TextDecoder().decode(file);
        return { ...problem('yaml-encoding', message, 'Save the file as UTF-8.', offset), text: decoded };
    }
    if (text.startsWith('\ufeff'))
        text = text.slice(1);
    const control = FORBIDDEN.exec(text);
    if (control === null)
        return { text, problems: [] };
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
    const message = `The control character U+${code.toUpperCase()} is not allowed in YAML.`;
    return { ...problem('yaml-encoding', message, 'Remove the character.', control.index), text };
}
function problem(rule, message, fix, start) {
    return { text: '', problems: [{ rule, message, fix, start, end: start + 1 }] };
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return 'utf-8';
}
/** How many characters can be decoded before the first that cannot. */
function validPrefix(bytes) {
    return new TextDecoder().decode(bytes).indexOf('\ufffd');
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/parse.js




/** Deeper than any configuration, and shallow enough to walk. */
const MAX_DEPTH = 100;
/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the place of every node. */
function parseYaml(file) {
    const { text, problems } = decodeText(file);
    if (problems.length > 0)
        return { text, root: undefined, problems };
    try {
        return { text, ...buildDocument(text, parseLoosely(plainBreaks(text), MAX_DEPTH)) };
    }
    catch (error) {
        if (!(error instanceof NoYaml))
            throw error;
        return { text, root: undefined, problems: [explain(text, error)] };
    }
}
function explain(text, { message: reason, offset }) {
    const start = Math.min(offset, text.length);
    const deep = /depth/i.test(reason);
    const tab = /\t/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1));
    return {
        rule: deep ? 'yaml-too-deep' : 'yaml-syntax',
        message: deep
            ? `Blocks and lists are nested more than ${MAX_DEPTH} deep.`
            : `This is not YAML: ${reason}.`,
        fix: tab
            ? 'Indent with spaces; YAML does not allow tabs there.'
            : 'Check the indentation, quotes and brackets here and above.',
        start,
        end: start + 1,
    };
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/resolve.js
const WORDS = new Map();
const word = (resolved, ...spellings) => {
    for (const spelling of spellings)
        WORDS.set(spelling, resolved);
};
word({ type: 'bool', value: true }, ...spell('y', 'yes', 'true', 'on'));
word({ type: 'bool', value: false }, ...spell('n', 'no', 'false', 'off'));
word({ type: 'null' }, '', '~', ...spell('null'));
word({ type: 'float', value: Number.NaN }, '.nan', '.NaN', '.NAN');
word({ type: 'float', value: Number.POSITIVE_INFINITY }, '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF');
word({ type: 'float', value: Number.NEGATIVE_INFINITY }, '-.inf', '-.Inf', '-.INF');
/** The three spellings that YAML 1.1 knows of a word: `no`, `No`, `NO`. */
function spell(...words) {
    return words.flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1), w.toUpperCase()]);
}
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const LIMIT = 1n << 64n;
/**
 * Resolves a scalar as go-yaml v2 does for YAML 1.1: `yes` and `on` are booleans, `010` is 8, `1_000` is 1000; there are no
 * base-60 numbers. Quoted scalars are strings. Source: yaml.v2, resolve.go.
 */
function resolve(scalar) {
    const text = scalar.value;
    const tag = scalar.tag.replace('tag:yaml.org,2002:', '');
    if (!scalar.plain && tag === '')
        return { type: 'str', value: text };
    if (tag !== '' && !['bool', 'int', 'float', 'null', 'timestamp'].includes(tag))
        return { type: 'str', value: text };
    const resolved = resolvePlain(text);
    if (tag === 'float' && resolved.type === 'int')
        return { type: 'float', value: Number(resolved.value) };
    return resolved;
}
function resolvePlain(text) {
    const known = WORDS.get(text);
    if (known)
        return known;
    if (text.startsWith('.') && FLOAT.test(text))
        return { type: 'float', value: Number(text) };
    if (!/^[-+\d]/.test(text))
        return { type: 'str', value: text };
    if (isTimestamp(text))
        return { type: 'timestamp', value: text };
    const digits = text.replaceAll('_', '');
    const integer = goInteger(digits);
    if (integer !== undefined)
        return { type: 'int', value: integer };
    if (FLOAT.test(digits))
        return { type: 'float', value: Number(digits) };
    return { type: 'str', value: text };
}
/** `strconv.ParseInt(text, 0, 64)`: decimal, `0x`, `0o`, `0b`, and a leading 0 for octal. */
function goInteger(text) {
    const match = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(text);
    if (!match)
        return undefined;
    const body = match[2] ?? '';
    const value = /^0\d/.test(body) ? BigInt(`0o${body.slice(1)}`) : BigInt(body);
    const signed = match[1] === '-' ? -value : value;
    return signed < LIMIT && signed >= -(LIMIT >> 1n) && !(match[1] === '+' && signed >= LIMIT >> 1n)
        ? signed
        : undefined;
}
/** The forms of a date that go-yaml takes for a timestamp; such a value fits only fields that take text. */
function isTimestamp(text) {
    return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?)?$/.test(text);
}
/** Says what is wrong with an explicit tag: `!!int abc`. */
function tagProblem(scalar) {
    const tag = scalar.tag.replace('tag:yaml.org,2002:', '');
    if (tag === 'binary')
        return isBase64(scalar.value) ? undefined : 'it is tagged !!binary and is no base64';
    if (!['bool', 'int', 'float', 'null', 'timestamp'].includes(tag))
        return undefined;
    return resolve(scalar).type === tag ? undefined : `it is tagged !!${tag} and is none`;
}
function isBase64(text) {
    const letters = text.replace(/[\r\n]/g, '');
    return letters.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(letters);
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/values.js




/**
 * The plain value of a node, aliases and merge keys resolved.
 * @param name what to call the file
 * @throws UserError when it has more values than any config
 */
function plainValue(node, name) {
    return new Values(name).of(node);
}
/** More values than any config has, and few enough to print: aliases of aliases multiply. */
const maxValues = 100_000;
/** Makes plain values of nodes. */
class Values {
    name;
    count = 0;
    constructor(name) {
        this.name = name;
    }
    of(node) {
        this.count += 1;
        if (this.count > maxValues)
            throw new errors/* UserError */.y(`${this.name} has more than ${maxValues} values.`);
        const content = contentOf(node);
        if (content.kind === 'list')
            return content.items.map((item) => this.of(item));
        return content.kind === 'map' ? this.tree(content) : scalar(content);
    }
    tree(map) {
        const own = map.pairs.filter(({ key }) => !isMergeKey(key));
        const merged = map.pairs
            .filter(({ key }) => isMergeKey(key))
            .flatMap(({ value }) => [this.of(value)].flat())
            .filter(isTree);
        const tree = Object.fromEntries(own.map(({ key, value }) => [keyOf(key), this.of(value)]));
        return Object.assign({}, ...merged.reverse(), tree);
    }
}
function scalar(node) {
    const resolved = resolve(node);
    if (resolved.type === 'null')
        return null;
    if (resolved.type !== 'int')
        return resolved.value;
    const number = Number(resolved.value);
    return Number.isSafeInteger(number) ? number : node.value;
}
/** The name that a key is, or nothing for a key that is no text. */
function keyOf(key) {
    const content = contentOf(key);
    return content.kind === 'scalar' ? content.value : '';
}

;// CONCATENATED MODULE: ./build/src/loki/team-config.js






/** Much more than any Loki config; a larger file is some other file. */
const maxBytes = 1_000_000;
/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser reads it (YAML 1.1: `no` is a boolean).
 * @throws UserError naming every problem with its line and column, or the secrets that it holds.
 */
function parseTeamConfig(file, name) {
    if (file.length > maxBytes) {
        throw new errors/* UserError */.y(`${name} has ${file.length} bytes; a Loki config has at most ${maxBytes}. Is it the right file?`);
    }
    const { root, problems, text } = parseYaml(file);
    const duplicates = root === undefined ? [] : duplicateKeys(root);
    const all = [...problems, ...duplicates];
    if (all.length > 0)
        throw problemsIn(all, text, name, 'is no YAML that Loki reads; nothing was changed');
    const secrets = root === undefined ? [] : openSecrets(root);
    if (secrets.length > 0) {
        throw problemsIn(secrets, text, name, 'holds a secret; nothing was changed. Replace that key: git remembers it');
    }
    const tree = root === undefined ? null : plainValue(root, name);
    if (tree === null) {
        throw new errors/* UserError */.y(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
    }
    if (!isTree(tree)) {
        throw new errors/* UserError */.y(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
    }
    return tree;
}
function problemsIn(problems, text, name, verdict) {
    const placeOf = placesOf(text);
    const lines = problems.map(({ start, message, fix }) => {
        const { line, column } = placeOf(start);
        return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
    });
    return new errors/* UserError */.y(`${name} ${verdict}.\n${lines.join('\n')}`);
}
function duplicateKeys(node) {
    if (node.kind === 'list')
        return node.items.flatMap(duplicateKeys);
    if (node.kind !== 'map')
        return [];
    const seen = new Set();
    return node.pairs.flatMap(({ key, value }) => {
        const name = keyOf(key);
        const twice = seen.has(name) && !isMergeKey(key);
        seen.add(name);
        const problem = {
            start: key.start,
            end: key.end,
            rule: 'duplicate-key',
            message: `${name} is set twice.`,
            fix: 'Keep one.',
        };
        return [...(twice ? [problem] : []), ...duplicateKeys(value)];
    });
}
/** A key in a file is a key in git's history; only a variable or the seed's PLACEHOLDER may stand in its place. */
function openSecrets(node, field = '') {
    if (node.kind === 'map')
        return node.pairs.flatMap(({ key, value }) => openSecrets(value, keyOf(key)));
    if (node.kind === 'list')
        return node.items.flatMap((item) => openSecrets(item, field));
    const content = contentOf(node);
    if (content.kind !== 'scalar' || !isSecret(field, content.value))
        return [];
    const message = `${field} holds a key in the open.`;
    const fix = 'Leave it out: the rendered config names the variables that the deploy step sets.';
    return [{ start: node.start, end: node.end, rule: 'open-secret', message, fix }];
}
function isSecret(field, value) {
    if (value === '' || value === 'PLACEHOLDER' || /^\$\{\w+(:[^}]*)?\}$/.test(value))
        return false;
    if (/^(access_key_id|secret_access_key|session_token)$/.test(field))
        return true;
    return /^s3:\/\/(?!\$\{)[^@/]+:[^@]+@/.test(value);
}

;// CONCATENATED MODULE: ./build/src/loki/validate/common.js
/** Stores of `common.storage`, in the order Loki looks at them, and where each one's settings go. */
const STORES = [
    ['azure', 'storage_config.azure', 'ruler.storage.azure'],
    ['filesystem', 'storage_config.filesystem'],
    ['gcs', 'storage_config.gcs', 'ruler.storage.gcs'],
    ['s3', 'storage_config.aws', 'ruler.storage.s3'],
    ['bos', 'storage_config.bos', 'ruler.storage.bos'],
    ['swift', 'storage_config.swift', 'ruler.storage.swift'],
    ['alibabacloud', 'storage_config.alibabacloud', 'ruler.storage.alibabacloud'],
    ['cos', 'storage_config.cos', 'ruler.storage.cos'],
];
/** Rings that follow `common.ring` or, without it, memberlist or the ingester's ring. */
const RINGS = [
    'ingester.lifecycler.ring',
    'distributor.ring',
    'ruler.ring',
    'query_scheduler.scheduler_ring',
    'compactor.compactor_ring',
    'index_gateway.ring',
    'pattern_ingester.lifecycler.ring',
];
/** The stores that `common.storage` sets; Loki takes one. */
function commonStores(config) {
    return STORES.filter(([store]) => config.differs(`common.storage.${store}`)).map(([store]) => store);
}
/** Works out what the `common` block and friends mean for other fields. Source: Loki, pkg/loki/config_wrapper.go. */
function applyCommon(config) {
    applyPathPrefix(config);
    applyRings(config);
    applyStorage(config);
    if (!config.atLeast('3.0'))
        applyStoreDefaults(config);
    config.imply('ingester.lifecycler.ring.replication_factor', config.number('common.replication_factor'));
    if (config.differs('common'))
        config.imply('index_gateway.ring.replication_factor', config.number('common.replication_factor'));
}
function applyPathPrefix(config) {
    const prefix = config.text('common.path_prefix').replace(/\/$/, '');
    if (config.text('common.path_prefix') === '')
        return;
    config.imply('ruler.rule_path', `${prefix}/rules-temp`);
    config.imply('ingester.wal.dir', `${prefix}/wal`);
    config.imply('compactor.working_directory', `${prefix}/compactor`);
    const stores = periods(config).map((period) => config.text(`${period}.store`));
    for (const [store, block] of [
        ['boltdb-shipper', 'boltdb_shipper'],
        ['tsdb', 'tsdb_shipper'],
    ]) {
        if (!stores.includes(store))
            continue;
        config.imply(`storage_config.${block}.active_index_directory`, `${prefix}/${store === 'tsdb' ? 'tsdb-shipper' : store}-active`);
        config.imply(`storage_config.${block}.cache_location`, `${prefix}/${store === 'tsdb' ? 'tsdb-shipper' : store}-cache`);
    }
}
function applyRings(config) {
    const addressed = config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');
    if (addressed || config.differs('common.ring')) {
        for (const ring of RINGS)
            config.copy('common.ring.kvstore', `${ring}.kvstore`);
        config.imply('pattern_ingester.lifecycler.heartbeat_period', config.number('common.ring.heartbeat_period'));
    }
    else if (config.keys('memberlist.join_members').length > 0) {
        for (const ring of RINGS)
            config.imply(`${ring}.kvstore.store`, 'memberlist');
    }
    else {
        for (const ring of RINGS.slice(1, 6)) {
            if (!config.differs(ring))
                config.copy('ingester.lifecycler.ring.kvstore', `${ring}.kvstore`);
        }
    }
}
function applyStorage(config) {
    let last;
    for (const [store, ...targets] of STORES) {
        const from = `common.storage.${store}`;
        if (!config.differs(from))
            continue;
        last = () => {
            if (store === 'filesystem')
                config.imply('storage_config.filesystem.directory', config.text(`${from}.chunks_directory`));
            else
                for (const to of targets)
                    if (to !== undefined)
                        config.copy(from, to);
        };
    }
    for (const block of ['congestion_control', 'object_store']) {
        const from = `common.storage.${block}`;
        if (config.differs(from))
            last = () => config.copy(from, `storage_config.${block}`);
    }
    last?.();
}
/** Loki 2.x finds the stores of the index and of delete requests from the last period of each kind. */
function applyStoreDefaults(config) {
    const last = periods(config).findLast((period) => /^(?:boltdb-shipper|tsdb)$/.test(config.text(`${period}.store`)));
    if (last !== undefined)
        config.imply('compactor.delete_request_store', config.text(`${last}.object_store`));
}
/** The paths of the schema's periods: `schema_config.configs.0` and so on. */
function periods(config) {
    const list = config.settings.get('schema_config.configs')?.node;
    const content = list?.kind === 'alias' ? list.target : list;
    return content?.kind === 'list' ? content.items.map((_, i) => `schema_config.configs.${i}`) : [];
}

;// CONCATENATED MODULE: ./build/src/loki/guard/change.js
function tell(change, level, { rule, path, message, fix }) {
    change.report({ rule, level, message, fix, at: change.head.at(path) });
}
/** The change loses data, or the sight of it. */
function block(change, telling) {
    tell(change, 'error', telling);
}
/** The change may lose lines, or hide them. */
function warn(change, telling) {
    tell(change, 'warning', telling);
}
/** Says whether the effective value of a text field differs; a field that one version does not have cannot. */
function textChanged({ base, head }, path) {
    return base.text(path) !== head.text(path);
}
/** `nothing` for an unset text, else the text in quotes. */
function shown(text) {
    return text === '' ? 'nothing' : JSON.stringify(text);
}
const UNITS = [
    [24 * 3600e9, 'd'],
    [3600e9, 'h'],
    [60e9, 'm'],
    [1e9, 's'],
];
/** Nanoseconds as a person writes them: `7d`, `90m`. */
function duration(nanoseconds) {
    const [unit, name] = UNITS.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, 'ns'];
    return nanoseconds === 0 ? '0s' : `${nanoseconds / unit}${name}`;
}

;// CONCATENATED MODULE: ./build/src/loki/guard/host.js


/** What is only on the host's disk: lines not yet flushed, index not yet uploaded, marks for deletion. */
const hostRules = [
    wal,
    walFolder,
    indexFolders,
    compactorFolder,
    flushOnShutdown,
];
/** The folder of the container that is on the host's disk. */
const VOLUME = /^\/loki(?:\/|$)/;
function wal(change) {
    const path = 'ingester.wal.enabled';
    if (!change.base.flag(path) || change.head.flag(path))
        return;
    block(change, {
        rule: 'wal-disabled',
        path,
        message: 'Without the write-ahead log, lines not yet flushed are lost whenever Loki dies, and those in the old log now.',
        fix: `Set ${path}: true.`,
    });
}
function moved(change, rule, path, what) {
    if (!textChanged(change, path))
        return;
    const [was, is] = [change.base.text(path), change.head.text(path)];
    // Without a folder, Loki does not start: nothing is in it.
    if (was === '')
        return;
    const outside = VOLUME.test(is)
        ? ''
        : " The new folder is not on the host's disk, so it is lost with every container.";
    block(change, {
        rule,
        path,
        message: `${path} changes from ${shown(was)} to ${shown(is)}: ${what} in the old folder is not read any more.${outside}`,
        fix: `Set it to ${was}${VOLUME.test(was) ? '' : ', or move it to a folder below /loki and copy what is there'}.`,
    });
}
function walFolder(change) {
    if (!change.base.flag('ingester.wal.enabled') || !change.head.flag('ingester.wal.enabled'))
        return;
    moved(change, 'wal-moved', 'ingester.wal.dir', 'what is not yet flushed');
}
function indexFolders(change) {
    const stores = new Set(periods(change.base).map((period) => change.base.text(`${period}.store`)));
    for (const [store, shipper] of [
        ['tsdb', 'tsdb_shipper'],
        ['boltdb-shipper', 'boltdb_shipper'],
    ]) {
        if (stores.has(store))
            moved(change, 'index-folder-moved', `storage_config.${shipper}.active_index_directory`, 'the index that is not yet uploaded');
    }
}
function compactorFolder(change) {
    const path = 'compactor.working_directory';
    if (!textChanged(change, path) || !change.base.flag('compactor.retention_enabled'))
        return;
    warn(change, {
        rule: 'compactor-folder-moved',
        path,
        message: `${path} changes: chunks already marked for deletion in ${shown(change.base.text(path))} stay in the bucket.`,
        fix: 'Copy the folder, or keep it.',
    });
}
function flushOnShutdown(change) {
    const path = 'ingester.wal.flush_on_shutdown';
    if (!change.base.flag(path) || change.head.flag(path))
        return;
    warn(change, {
        rule: 'flush-on-shutdown-off',
        path,
        message: 'Lines not yet flushed stay on the disk of the host that stops; they are lost where the disk is not kept.',
        fix: `Set ${path}: true.`,
    });
}

;// CONCATENATED MODULE: ./build/src/loki/fields/values/sizes.js
const POWERS = 'KMGTPE';
/** Reads a size such as `256KB`, in bytes (K is 1024); any case, long names too. Source: c2h5oh/datasize. */
function parseByteSize(text) {
    const match = /^(\d+)\s*([a-z]*)\s*$/i.exec(text);
    if (match === null)
        return undefined;
    const unit = (match[2] ?? '').toLowerCase();
    const power = ['', 'k', 'm', 'g', 't', 'p', 'e'].findIndex((letter, i) => unitNames(letter, i).includes(unit));
    const bytes = power === -1 ? Number.NaN : Number(match[1]) * 1024 ** power;
    return bytes < 2 ** 64 ? bytes : undefined;
}
function unitNames(letter, power) {
    if (power === 0)
        return ['', 'b', 'byte'];
    if (letter === 'e')
        return ['e', 'eb'];
    const name = ['', 'kilo', 'mega', 'giga', 'tera', 'peta'][power] ?? '';
    return [letter, `${letter}b`, name, `${name}byte`, `${name}bytes`];
}
/** Reads a size such as `63KiB1023B`, in bytes; the unit is needed and in capitals. Source: alecthomas/units. */
function parseUnitBytes(text) {
    if (/^[-+]?0$/.test(text))
        return 0;
    for (const suffix of ['iB', 'B']) {
        const unit = new RegExp(`(\\d+\\.?\\d*|\\.\\d+)(B|[${POWERS}]${suffix})`, 'g');
        if (!new RegExp(`^[-+]?(?:${unit.source})+$`).test(text))
            continue;
        let sum = 0;
        for (const [, amount, name = ''] of text.matchAll(unit)) {
            sum += Number(amount) * 1024 ** (name === 'B' ? 0 : POWERS.indexOf(name.charAt(0)) + 1);
        }
        return text.startsWith('-') ? -sum : sum;
    }
    return undefined;
}
function readByteSize(text) {
    const value = parseByteSize(text);
    return value === undefined ? { wrong: 'it must be a size such as 256KB or 4GB' } : { value };
}
function readUnitBytes(text) {
    const value = parseUnitBytes(text);
    return value === undefined ? { wrong: 'it must be a size with its unit, such as 64KiB or 1MB' } : { value };
}

;// CONCATENATED MODULE: ./build/src/loki/guard/lowered.js


/** What is beyond them is refused. */
const REFUSING = [
    {
        path: 'limits_config.reject_old_samples_max_age',
        unit: 'time',
        effect: 'lines with older timestamps are refused',
    },
    {
        path: 'ingester.max_chunk_age',
        unit: 'time',
        effect: 'lines older than half of that, against the newest of their stream, are refused',
    },
    {
        path: 'limits_config.creation_grace_period',
        unit: 'time',
        effect: 'lines of clients whose clocks run ahead are refused',
    },
    {
        path: 'limits_config.max_line_size',
        unit: 'bytes',
        zeroIsNone: true,
        effect: 'longer lines are refused',
    },
    {
        path: 'limits_config.max_label_names_per_series',
        unit: 'number',
        effect: 'streams with more labels are refused',
    },
    {
        path: 'limits_config.max_label_name_length',
        unit: 'number',
        effect: 'streams with longer label names are refused',
    },
    {
        path: 'limits_config.max_label_value_length',
        unit: 'number',
        effect: 'streams with longer label values are refused',
    },
    { path: 'limits_config.ingestion_rate_mb', unit: 'number', effect: 'more is refused with 429' },
    {
        path: 'limits_config.ingestion_burst_size_mb',
        unit: 'number',
        effect: 'more at once is refused with 429',
    },
    {
        path: 'limits_config.per_stream_rate_limit',
        unit: 'bytes',
        effect: 'more per stream is refused with 429',
    },
    {
        path: 'limits_config.per_stream_rate_limit_burst',
        unit: 'bytes',
        effect: 'more per stream at once is refused with 429',
    },
    {
        path: 'limits_config.max_global_streams_per_user',
        unit: 'number',
        zeroIsNone: true,
        effect: 'further streams are refused',
    },
    {
        path: 'limits_config.max_streams_per_user',
        unit: 'number',
        zeroIsNone: true,
        effect: 'further streams are refused',
    },
    { path: 'server.grpc_server_max_recv_msg_size', unit: 'bytes', effect: 'larger pushes are refused' },
];
/** What is beyond them is not found. */
const HIDING = [
    {
        path: 'limits_config.max_query_lookback',
        unit: 'time',
        zeroIsNone: true,
        effect: 'older lines are not found',
    },
    {
        path: 'limits_config.max_query_length',
        unit: 'time',
        zeroIsNone: true,
        effect: 'queries over more time are refused',
    },
    {
        path: 'limits_config.max_entries_limit_per_query',
        unit: 'number',
        zeroIsNone: true,
        effect: 'queries for more lines are refused',
    },
];
/** Every limit that a change lowers, as it takes effect. */
function loweredLimits(change) {
    return [...REFUSING, ...HIDING].flatMap((limit) => lowerOf(change, limit) ?? []);
}
/** What a change makes of one limit, if that is less. */
function lowerOf({ base, head }, { path, unit, zeroIsNone, effect }) {
    if (!base.has(path) || !head.has(path))
        return undefined;
    const [was, is] = [base.number(path), head.number(path)];
    const lower = zeroIsNone ? is > 0 && (was <= 0 || is < was) : is < was;
    if (!lower)
        return undefined;
    const shown = (value) => (zeroIsNone && value <= 0 ? 'no limit' : write(value, unit));
    const kept = zeroIsNone && was <= 0 ? '0' : write(was, unit);
    return { path, was: kept, shownWas: shown(was), shownIs: shown(is), effect };
}
function write(value, unit) {
    if (unit === 'time')
        return duration(value);
    if (unit === 'number')
        return String(value);
    const name = ['GB', 'MB', 'KB'].find((size) => value % (parseByteSize(`1${size}`) ?? 1) === 0);
    return name === undefined || value === 0
        ? String(value)
        : `${value / (parseByteSize(`1${name}`) ?? 1)}${name}`;
}

;// CONCATENATED MODULE: ./build/src/loki/guard/limits.js


/** Limits that refuse, cut or hide lines. Compared as they take effect, so that a new default of an upgrade is seen. */
const limitRules = [refusing, cutting, hiding, labels];
function refusing(change) {
    for (const limit of REFUSING)
        lowered(change, 'lines-refused', limit);
    const path = 'limits_config.reject_old_samples';
    if (change.base.flag(path) || !change.head.flag(path))
        return;
    warn(change, {
        rule: 'lines-refused',
        path,
        message: `${path} is turned on: lines with old timestamps are refused.`,
        fix: `Set ${path}: false.`,
    });
}
function hiding(change) {
    for (const limit of HIDING)
        lowered(change, 'lines-hidden', limit);
}
function lowered(change, rule, limit) {
    const found = lowerOf(change, limit);
    if (found === undefined)
        return;
    const { path, was, shownWas, shownIs, effect } = found;
    const why = change.head.isSet(path) ? '' : ` (the default of Loki ${change.headVersion})`;
    warn(change, {
        rule,
        path,
        message: `${path} goes down from ${shownWas} to ${shownIs}${why}: ${effect}.`,
        fix: `Set ${path}: ${was}.`,
    });
}
function cutting(change) {
    const path = 'limits_config.max_line_size_truncate';
    if (change.base.flag(path) || !change.head.flag(path))
        return;
    warn(change, {
        rule: 'lines-cut',
        path,
        message: 'Lines beyond max_line_size are cut without a word.',
        fix: `Set ${path}: false and raise max_line_size.`,
    });
}
const DISCOVERED = 'limits_config.discover_service_name';
/** Says whether Loki begins to put a label of its own on every stream. */
function addsLabels({ base, head }) {
    const adds = (config) => config.has(DISCOVERED) && !(config.isSet(DISCOVERED) && config.keys(DISCOVERED).length === 0);
    return !adds(base) && adds(head);
}
/** Loki 3 adds labels of its own, so the same lines become other streams. */
function labels(change) {
    const names = DISCOVERED;
    if (!addsLabels(change))
        return;
    warn(change, {
        rule: 'labels-added',
        path: names,
        message: 'Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.',
        fix: `Set ${names}: [] and limits_config.discover_log_levels: false.`,
    });
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/rule.js
/** Reports an error at the place of `path`. */
function fail(subject, rule, path, message, fix) {
    subject.report({ rule, level: 'error', message, fix, at: subject.config.at(path) });
}
/** Reports a warning at the place of `path`. */
function rule_warn(subject, rule, path, message, fix) {
    subject.report({ rule, level: 'warning', message, fix, at: subject.config.at(path) });
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/schema-stores.js

const INDEX_STORES = ['boltdb-shipper', 'tsdb'];
const OLD_INDEX_STORES = [
    'aws',
    'aws-dynamo',
    'bigtable',
    'bigtable-hashed',
    'boltdb',
    'cassandra',
    'gcp',
    'gcp-columnkey',
    'grpc-store',
    'inmemory',
];
const OBJECT_STORES = ['filesystem', 'aws', 'alibabacloud', 'azure', 'bos', 'cos', 'gcs', 's3', 'swift'];
const OLD_OBJECT_STORES = [
    'aws-dynamo',
    'bigtable',
    'bigtable-hashed',
    'cassandra',
    'gcp',
    'gcp-columnkey',
    'grpc-store',
    'inmemory',
];
const THANOS_STORES = ['s3', 'gcs', 'azure', 'swift', 'filesystem', 'alibabacloud', 'bos'];
/** The index and the object store of a period. Source: Loki, pkg/loki/validation.go. */
function checkStores(subject, period) {
    const { config } = subject;
    const store = config.text(`${period}.store`);
    if (![...INDEX_STORES, ...OLD_INDEX_STORES].includes(store)) {
        const late = config.atLeast('3.0') ? '' : ' This Loki notices only when it starts.';
        const message = `${JSON.stringify(store)} is no index store.${late}`;
        fail(subject, config.atLeast('3.0') ? 'schema-store' : 'schema-store-at-start', `${period}.store`, message, 'Use tsdb, or boltdb-shipper for a period that has it.');
    }
    const objects = config.text(`${period}.object_store`);
    const thanos = config.flag('storage_config.use_thanos_objstore');
    const known = thanos
        ? THANOS_STORES
        : [...OBJECT_STORES, ...OLD_OBJECT_STORES, ...(config.atLeast('3.5') ? ['noop'] : [])];
    if (known.includes(objects) || isNamedStore(config, objects, thanos))
        return;
    if (!config.atLeast('3.0') && objects === '')
        return;
    const message = `${JSON.stringify(objects)} is no object store and no store of named_stores.`;
    fail(subject, config.atLeast('3.0') ? 'schema-store' : 'schema-store-at-start', `${period}.object_store`, message, `Use one of ${OBJECT_STORES.join(', ')}.`);
}
function isNamedStore(config, name, thanos) {
    const stores = `storage_config.${thanos ? 'object_store.' : ''}named_stores`;
    return config
        .keys(stores)
        .some((kind) => kind !== 'cos' && config.keys(`${stores}.${kind}`).includes(name));
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/schema.js



/** In nanoseconds. */
const DAY = 24 * 3600e9;
const TABLE_STORES = [
    'cassandra',
    'aws-dynamo',
    'bigtable-hashed',
    'gcp',
    'gcp-columnkey',
    'bigtable',
    'grpc-store',
];
/** The periods of `schema_config`, as Loki checks them. Source: Loki, pkg/storage/config/schema_config.go. */
const schemaRules = [hasPeriods, periodsAscend, eachPeriod];
function hasPeriods(subject) {
    if (periods(subject.config).length > 0)
        return;
    const message = 'There is no period in schema_config.configs, so Loki does not start.';
    fail(subject, 'schema-empty', 'schema_config.configs', message, 'Add the period your data was written with; is the file a part that render completes, check it as one (partial).');
}
function periodsAscend(subject) {
    const { config } = subject;
    const all = periods(config);
    for (const [i, period] of all.entries()) {
        const before = i > 0 ? fromOf(config, all[i - 1] ?? '') : '';
        if (i === 0 || fromOf(config, period) > before)
            continue;
        const message = `This period starts ${fromOf(config, period)}, not after the one before it (${before}).`;
        fail(subject, 'schema-order', `${period}.from`, message, 'Sort the periods by date; each needs a date of its own.');
    }
}
/** The first day of a period; Loki takes 1970 for a missing one. */
function fromOf(config, period) {
    return config.text(`${period}.from`) || '1970-01-01';
}
function eachPeriod(subject) {
    for (const period of periods(subject.config)) {
        checkSchemaVersion(subject, period);
        checkTables(subject, period);
        checkStores(subject, period);
        checkShards(subject, period);
    }
}
function checkSchemaVersion(subject, period) {
    const { config } = subject;
    const schema = config.text(`${period}.schema`);
    const known = schemaNumber(schema);
    const newest = config.atLeast('2.9') ? 13 : 12;
    if (known === undefined || known < 9 || known > newest) {
        const message = `${JSON.stringify(schema)} is no schema of Loki ${config.fields.table}.`;
        fail(subject, 'schema-version', `${period}.schema`, message, `Use v9 to v${newest}: the one its data was written with; v${newest} for a new period.`);
    }
}
/** 13 of `v13`. */
function schemaNumber(schema) {
    const digits = /^v*([-+]?\d+)v*$/.exec(schema)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
function checkTables(subject, period) {
    const { config } = subject;
    const index = config.number(`${period}.index.period`);
    if (config.text(`${period}.store`) === 'tsdb' && index !== DAY) {
        const message = 'A tsdb period needs index.period: 24h.';
        fail(subject, 'schema-index-period', `${period}.index.period`, message, 'Set period: 24h.');
    }
    for (const table of ['index', 'chunks']) {
        const length = config.number(`${period}.${table}.period`);
        if (length <= 0 || length % DAY === 0)
            continue;
        const message = `The ${table} period must be a multiple of 24h.`;
        fail(subject, 'schema-index-period', `${period}.${table}.period`, message, 'Set period: 24h.');
    }
    const prefix = config.text(`${period}.index.path_prefix`);
    if (config.atLeast('3.0') && prefix !== '')
        checkPathPrefix(subject, `${period}.index.path_prefix`, prefix);
    const chunkStore = config.text(`${period}.object_store`) || config.text(`${period}.store`);
    if (TABLE_STORES.includes(chunkStore) && config.text(`${period}.chunks.prefix`) === '') {
        const message = `A period with ${chunkStore} needs chunks.prefix.`;
        fail(subject, 'schema-chunks-prefix', `${period}.chunks`, message, 'Set the prefix of the chunk tables.');
    }
}
/** A prefix in an object store: no `/` before, one after. */
function checkPathPrefix(subject, path, prefix) {
    const wrong = (prefix === '' && 'must be set') ||
        (prefix.includes('\\') && 'must have / between its parts') ||
        (prefix.startsWith('/') && 'must not start with /') ||
        (!prefix.endsWith('/') && 'must end with /');
    if (wrong)
        fail(subject, 'path-prefix', path, `${path} ${wrong}.`, 'Write it like index/.');
}
function checkShards(subject, period) {
    const { config } = subject;
    const shards = config.number('ingester.index_shards');
    if (shards <= 0)
        return;
    if (config.text(`${period}.store`) === 'tsdb') {
        if (Number.isInteger(Math.log2(shards)))
            return;
        const message = `ingester.index_shards is ${shards}; with a tsdb period it must be a power of two.`;
        fail(subject, 'index-shards', 'ingester.index_shards', message, 'Set it to 32.');
        return;
    }
    const rows = config.number(`${period}.row_shards`) ||
        ((schemaNumber(config.text(`${period}.schema`)) ?? 0) > 9 ? 16 : 0);
    if (rows === 0 || shards % rows === 0)
        return;
    const message = `ingester.index_shards (${shards}) must be a multiple of this period's row_shards (${rows}).`;
    fail(subject, 'index-shards', config.isSet(`${period}.row_shards`) ? `${period}.row_shards` : 'ingester.index_shards', message, 'Set index_shards to 32 and leave row_shards out.');
}

;// CONCATENATED MODULE: ./build/src/loki/guard/periods.js



/** Periods say how the data of a time was written; they cannot say it anew. Source: Loki, docs operations/storage/schema. */
const periodRules = [comparePeriods];
const periods_FIELDS = [
    'store',
    'object_store',
    'schema',
    'index.prefix',
    'index.path_prefix',
    'index.period',
    'chunks.prefix',
    'chunks.period',
];
function comparePeriods(change) {
    const { base, head, today } = change;
    const old = periods(base);
    const now = periods(head);
    if (now.length === 0)
        return;
    const kept = new Set();
    for (const [i, before] of old.entries()) {
        const began = fromOf(base, before) <= today;
        const after = now.find((period) => fromOf(head, period) === fromOf(base, before)) ??
            (began ? movedPeriod(change, i, old, now) : undefined);
        if (after === undefined) {
            if (began)
                removed(change, fromOf(base, before));
            continue;
        }
        kept.add(after);
        if (began)
            comparePeriod(change, before, after);
    }
    for (const period of now)
        if (!kept.has(period))
            added(change, period, old.length === 0);
}
/** The period at the same place whose date no other period had: its `from` was edited. */
function movedPeriod({ base, head }, i, old, now) {
    const dates = old.map((period) => fromOf(base, period));
    const candidate = now[i];
    return candidate !== undefined && !dates.includes(fromOf(head, candidate)) ? candidate : undefined;
}
function removed(change, from) {
    block(change, {
        rule: 'period-removed',
        path: 'schema_config.configs',
        message: `The period from ${from} is gone: what was written in it is no longer found.`,
        fix: 'Put the period back as it was; periods stay for as long as their data.',
    });
}
function comparePeriod(change, before, after) {
    const { base, head, today } = change;
    const [oldFrom, newFrom] = [fromOf(base, before), fromOf(head, after)];
    const isFirst = before === periods(base)[0];
    if (oldFrom !== newFrom && !(isFirst && newFrom < oldFrom)) {
        block(change, {
            rule: 'period-moved',
            path: `${after}.from`,
            message: `The period from ${oldFrom} now begins ${newFrom}${newFrom > today ? ', which is in the future' : ''}: lines between the two dates are looked for in the wrong place.`,
            fix: `Set from: ${oldFrom} again.`,
        });
    }
    for (const field of periods_FIELDS) {
        const was = effective(base, before, field);
        const is = effective(head, after, field);
        if (was === is)
            continue;
        block(change, {
            rule: 'period-changed',
            path: `${after}.${field}`,
            message: `${field} of the period from ${oldFrom} changes from ${shown(was)} to ${shown(is)}: Loki answers 200 and finds nothing of that time.`,
            fix: `Set it back, and add a new period from a day after today for the new ${field}.`,
        });
    }
}
/** What a field of a period comes to: aliases and defaults applied, and where Loki 2.x had it elsewhere, that. */
function effective(config, period, field) {
    const value = config.text(`${period}.${field}`);
    if (field === 'object_store')
        return value === 'aws' ? 's3' : value;
    if (field === 'schema')
        return value.replace(/^v+/, 'v');
    if (field !== 'index.path_prefix')
        return value;
    if (value !== '')
        return value;
    const shipper = config.text(`${period}.store`) === 'tsdb' ? 'tsdb_shipper' : 'boltdb_shipper';
    return config.text(`storage_config.${shipper}.shared_store_key_prefix`) || 'index/';
}
function added(change, period, isNew) {
    const { head, today } = change;
    const from = fromOf(head, period);
    if (isNew || from > today)
        return;
    block(change, {
        rule: 'period-not-future',
        path: `${period}.from`,
        message: `The new period begins ${from}, and today is ${today} (UTC): what was already written since then is no longer found.`,
        fix: 'Let it begin tomorrow or later, counted from the day it is deployed.',
    });
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/start.js



const start_DAY = 24 * 3600e9;
/** What `-verify-config` lets through and Loki then dies of, or does without. Stricter than Loki, on purpose. */
const startRules = [
    bucketIsNamed,
    keysComePaired,
    periodHasBegun,
    retention,
    rateStrategy,
];
function bucketIsNamed(subject) {
    const { config } = subject;
    const thanos = config.flag('storage_config.use_thanos_objstore');
    const uses = periods(config).some((period) => ['s3', 'aws'].includes(config.text(`${period}.object_store`)));
    const bucket = thanos
        ? config.text('storage_config.object_store.s3.bucket_name')
        : config.text('storage_config.aws.bucketnames') + bucketOfUrl(config.text('storage_config.aws.s3'));
    if (!uses || bucket !== '')
        return;
    const path = thanos ? 'storage_config.object_store.s3.bucket_name' : 'storage_config.aws.bucketnames';
    fail(subject, 'bucket-missing', path, 'A period stores in S3, and no bucket is named: Loki dies when it starts.', `Set ${path}.`);
}
function bucketOfUrl(url) {
    return /^[^:]+:\/\/[^/]*\/(.+)$/.exec(url)?.[1] ?? (/^inmemory:/.test(url) ? 'inmemory' : '');
}
function keysComePaired(subject) {
    const { config } = subject;
    for (const block of ['storage_config.aws', 'storage_config.object_store.s3']) {
        const [id, secret] = [config.text(`${block}.access_key_id`), config.text(`${block}.secret_access_key`)];
        if ((id === '') === (secret === ''))
            continue;
        const missing = id === '' ? 'access_key_id' : 'secret_access_key';
        const there = id === '' ? 'secret_access_key' : 'access_key_id';
        fail(subject, 'half-credentials', `${block}.${there}`, `${block} has ${there} without ${missing}: Loki dies when it starts.`, `Set ${missing} too, or neither for the instance's role.`);
    }
}
function periodHasBegun(subject) {
    const { config, today } = subject;
    const first = periods(config)[0];
    if (first === undefined || fromOf(config, first) <= today)
        return;
    fail(subject, 'schema-future', `${first}.from`, `The first period begins ${fromOf(config, first)}: until then nothing can be stored or found.`, 'Let the first period begin on a day in the past.');
}
function retention(subject) {
    const { config } = subject;
    const path = 'limits_config.retention_period';
    const period = config.number(path);
    const enabled = config.flag('compactor.retention_enabled');
    if (enabled && period > 0 && period < start_DAY)
        fail(subject, 'retention-period', path, 'A retention period must be 24h or more.', 'Set it to 24h or more; 0s keeps everything.');
    if (!enabled && config.isSet(path) && period > 0) {
        rule_warn(subject, 'retention-without-compactor', path, 'compactor.retention_enabled is false, so nothing is ever deleted.', 'Remove the retention period, or enable retention.');
    }
}
function rateStrategy(subject) {
    const path = 'limits_config.ingestion_rate_strategy';
    if (['local', 'global'].includes(subject.config.text(path)))
        return;
    fail(subject, 'rate-strategy', path, `${path}: Loki takes ${JSON.stringify(subject.config.text(path))} for local without a word.`, 'Write local or global.');
}
/** The retention in nanoseconds that takes effect: 0 keeps everything. */
function effectiveRetention(config) {
    return config.flag('compactor.retention_enabled') ? config.number('limits_config.retention_period') : 0;
}

;// CONCATENATED MODULE: ./build/src/loki/guard/retention.js


/** What deletes lines. Deleted is deleted: retention waits two hours, and no longer. */
const retentionRules = [
    retentionEnabled,
    retentionShortened,
    streams,
    deletion,
    openDeletion,
    tableManager,
    lifecycle,
];
const ENABLED = 'compactor.retention_enabled';
const PERIOD = 'limits_config.retention_period';
const retention_DAY = 24 * 3600e9;
function retentionEnabled(change) {
    const { base, head } = change;
    if (base.flag(ENABLED) || !head.flag(ENABLED))
        return;
    const period = head.number(PERIOD);
    const unset = head.isSet(PERIOD) ? '' : `, the default of Loki ${change.headVersion}`;
    block(change, {
        rule: 'retention-enabled',
        path: ENABLED,
        message: period > 0
            ? `Retention is turned on: everything older than ${duration(period)}${unset} is deleted.`
            : 'Retention is turned on; with retention_period 0s it deletes only what retention_stream or delete requests name.',
        fix: `Leave ${ENABLED} false to keep everything; else set ${PERIOD} on purpose and allow this rule.`,
    });
}
/** 0 keeps for ever. */
function isShorter(now, before) {
    return now > 0 && (before <= 0 || now < before);
}
function retentionShortened(change) {
    const { base, head } = change;
    if (!base.flag(ENABLED))
        return;
    const [was, is] = [effectiveRetention(base), effectiveRetention(head)];
    if (!isShorter(is, was))
        return;
    block(change, {
        rule: 'retention-shortened',
        path: PERIOD,
        message: `Lines are kept for ${duration(is)} instead of ${was > 0 ? duration(was) : 'ever'}; what is older is deleted.`,
        fix: `Set ${PERIOD}: ${was > 0 ? duration(was) : '0s'}.`,
    });
}
/** The retention of each selector of `retention_stream`. */
function streamsOf(config) {
    const list = 'limits_config.retention_stream';
    return new Map(config
        .keys(list)
        .map((i) => [config.text(`${list}.${i}.selector`), config.number(`${list}.${i}.period`)]));
}
function streams(change) {
    const { base, head } = change;
    if (!head.flag(ENABLED))
        return;
    const before = streamsOf(base);
    for (const [selector, period] of streamsOf(head)) {
        const was = before.get(selector) ?? effectiveRetention(base);
        if (!isShorter(period, was))
            continue;
        block(change, {
            rule: 'retention-shortened',
            path: 'limits_config.retention_stream',
            message: `Lines of ${selector} are kept for ${duration(period)} instead of ${was > 0 ? duration(was) : 'ever'}.`,
            fix: 'Remove the rule, or set it back.',
        });
    }
}
function deletion(change) {
    const path = 'limits_config.deletion_mode';
    const { base, head } = change;
    if (!textChanged(change, path) || !head.flag(ENABLED) || head.text(path) !== 'filter-and-delete')
        return;
    block(change, {
        rule: 'deletion-mode',
        path,
        message: `Delete requests are carried out (${shown(base.text(path))} becomes "filter-and-delete"), those already waiting too.`,
        fix: `Set ${path}: ${base.text(path) || 'disabled'}.`,
    });
}
function isOpen(config) {
    return (config.flag(ENABLED) &&
        !config.flag('auth_enabled') &&
        config.text('limits_config.deletion_mode') !== 'disabled');
}
function openDeletion(change) {
    if (isOpen(change.base) || !isOpen(change.head))
        return;
    block(change, {
        rule: 'delete-api-opened',
        path: ENABLED,
        message: 'Retention makes /loki/api/v1/delete work, and with auth_enabled: false whoever reaches it may delete lines.',
        fix: 'Set limits_config.deletion_mode: disabled.',
    });
}
function tableManager(change) {
    const path = 'table_manager.retention_deletes_enabled';
    const { base, head } = change;
    const turnedOn = !base.flag(path) && head.flag(path);
    const shorter = head.flag(path) &&
        isShorter(head.number('table_manager.retention_period'), base.number('table_manager.retention_period'));
    if (!turnedOn && !shorter)
        return;
    block(change, {
        rule: 'table-manager-deletes',
        path,
        message: 'The table manager deletes whole tables past its retention period.',
        fix: `Set ${path}: false.`,
    });
}
function lifecycle(change) {
    const { head, bucketExpiryDays } = change;
    if (bucketExpiryDays === undefined)
        return;
    const kept = effectiveRetention(head);
    if (kept > 0 && kept <= bucketExpiryDays * retention_DAY)
        return;
    block(change, {
        rule: 'bucket-expires',
        path: kept > 0 ? PERIOD : 'storage_config',
        message: `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days; Loki needs them for ${kept > 0 ? duration(kept) : 'ever'}, the index longer still.`,
        fix: 'Remove the rule, and let Loki delete what is to be deleted.',
    });
}

;// CONCATENATED MODULE: ./build/src/loki/guard/storage.js


/** Where the data is. */
const storageRules = [bucketList, storage_location, indexStore, client, tenant];
/** The fields that say where each object store is. */
const LOCATIONS = {
    s3: ['aws.s3', 'aws.endpoint', 'aws.region'],
    gcs: ['gcs.bucket_name'],
    azure: ['azure.account_name', 'azure.container_name', 'azure.endpoint_suffix'],
    filesystem: ['filesystem.directory'],
    swift: ['swift.auth_url', 'swift.container_name', 'swift.region_name'],
    alibabacloud: ['alibabacloud.bucket', 'alibabacloud.endpoint'],
    bos: ['bos.bucket_name', 'bos.endpoint'],
    cos: ['cos.bucketnames', 'cos.endpoint', 'cos.region'],
};
const THANOS_LOCATIONS = [
    's3.bucket_name',
    's3.endpoint',
    's3.region',
    'gcs.bucket_name',
    'azure.account_name',
    'azure.container_name',
    'filesystem.dir',
    'storage_prefix',
];
function storesOf(config) {
    return new Set(periods(config).map((period) => config.text(`${period}.object_store`).replace(/^aws$/, 's3')));
}
function isThanos(config) {
    return config.flag('storage_config.use_thanos_objstore');
}
function bucketList(change) {
    const { base, head } = change;
    if (!storesOf(base).has('s3') || isThanos(base) || isThanos(head))
        return;
    const path = 'storage_config.aws.bucketnames';
    const [was, is] = [names(base.text(path)), names(head.text(path))];
    if (was.join() === is.join())
        return;
    const grown = was.length > 0 && was.every((name, i) => is[i] === name);
    block(change, {
        rule: grown ? 'bucket-added' : 'storage-moved',
        path,
        message: grown
            ? `With ${is.length} buckets instead of ${was.length}, Loki looks for most old chunks in the wrong one.`
            : `${path} changes from ${shown(was.join(','))} to ${shown(is.join(','))}: everything stored so far is out of sight.`,
        fix: grown
            ? 'Keep the buckets as they were; S3 needs no more than one.'
            : 'Set it back, or copy all objects before.',
    });
}
function names(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
function storage_location(change) {
    const { base, head } = change;
    if (isThanos(base) !== isThanos(head))
        return;
    const paths = isThanos(base)
        ? THANOS_LOCATIONS.map((field) => `storage_config.object_store.${field}`)
        : [...storesOf(base)].flatMap((store) => (LOCATIONS[store] ?? []).map((field) => `storage_config.${field}`));
    for (const path of paths) {
        if (!textChanged(change, path))
            continue;
        block(change, {
            rule: 'storage-moved',
            path,
            message: `${path} changes from ${shown(hideKeys(base.text(path)))} to ${shown(hideKeys(head.text(path)))}: everything stored so far is out of sight.`,
            fix: 'Set it back, or copy all objects before.',
        });
    }
}
/** A text without the credentials of the URLs in it. */
function hideKeys(url) {
    return url.replace(/\/\/[^/@\s]*@/g, '//…@');
}
/** Loki 2.x kept the index in `shared_store`; 3.x keeps it in the period's object store. */
function indexStore(change) {
    const { base, head } = change;
    for (const shipper of ['boltdb_shipper', 'tsdb_shipper']) {
        const path = `storage_config.${shipper}.shared_store`;
        const kind = shipper === 'tsdb_shipper' ? 'tsdb' : 'boltdb-shipper';
        const period = periods(base).findLast((candidate) => base.text(`${candidate}.store`) === kind);
        if (period === undefined)
            continue;
        const objects = base.text(`${period}.object_store`);
        const [was, is] = [base.text(path) || objects, head.text(path) || objects];
        if (was === is || (was === 'aws' && is === 's3') || (was === 's3' && is === 'aws'))
            continue;
        block(change, {
            rule: 'index-store-moved',
            path: `storage_config.${shipper}`,
            message: `The index of the ${kind} periods was kept in ${shown(was)}; Loki will look for it in ${shown(is)}.`,
            fix: `Copy the index to ${is} before, or keep ${was}.`,
        });
    }
}
function client(change) {
    const { base, head } = change;
    if (isThanos(base) === isThanos(head))
        return;
    block(change, {
        rule: 'storage-client-switched',
        path: 'storage_config.use_thanos_objstore',
        message: `use_thanos_objstore becomes ${isThanos(head)}: Loki reads its store from ${isThanos(head) ? 'storage_config.object_store' : 'storage_config.aws and the like'} only.`,
        fix: `Set use_thanos_objstore: ${isThanos(base)}, or move every storage setting over and allow this rule.`,
    });
}
function tenant(change) {
    const { base, head } = change;
    if (base.flag('auth_enabled') !== head.flag('auth_enabled')) {
        block(change, {
            rule: 'tenant-changed',
            path: 'auth_enabled',
            message: head.flag('auth_enabled')
                ? 'With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant "fake".'
                : 'Without auth_enabled everything is the tenant "fake": the lines of other tenants are out of sight.',
            fix: `Set auth_enabled: ${base.flag('auth_enabled')}.`,
        });
    }
    const path = 'no_auth_tenant';
    if (!textChanged(change, path) || head.flag('auth_enabled'))
        return;
    block(change, {
        rule: 'tenant-changed',
        path,
        message: `${path} changes: the lines stored so far belong to another tenant.`,
        fix: 'Set it back.',
    });
}

;// CONCATENATED MODULE: ./build/src/loki/guard/upgrade.js




/** Changes of the Loki version itself. */
const upgradeRules = [downgrade, skip, boltdbGone];
function older(a, b) {
    return (0,versions/* compareVersions */.Z)(a, b) < 0;
}
/** What the older version cannot read: periods of newer schemas, and chunks of newer formats. */
function downgrade(change) {
    const { base, head, headVersion, baseVersion } = change;
    if (!older(headVersion, baseVersion))
        return;
    const all = periods(base);
    const unread = all.find((period) => {
        const schema = schemaNumber(base.text(`${period}.schema`)) ?? 0;
        const tsdb = base.text(`${period}.store`) === 'tsdb';
        return (schema >= 13 && older(headVersion, '2.9.0')) || (tsdb && older(headVersion, '2.7.0'));
    });
    if (unread !== undefined) {
        block(change, {
            rule: 'schema-downgrade',
            path: periods(head).at(-1) ?? 'schema_config',
            message: `Loki ${headVersion} cannot read the period from ${base.text(`${unread}.from`)} (${base.text(`${unread}.store`)} ${base.text(`${unread}.schema`)}).`,
            fix: `Stay on ${baseVersion}.`,
        });
        return;
    }
    warn(change, {
        rule: 'version-downgrade',
        path: 'schema_config',
        message: `Loki goes back from ${baseVersion} to ${headVersion}; what the newer wrote to disk and bucket may be unreadable to the older.`,
        fix: 'Go back only right after an upgrade, with a flush before.',
    });
}
function skip(change) {
    const { baseVersion, headVersion } = change;
    if (!older(baseVersion, '2.9.0') || older(headVersion, '3.0.0'))
        return;
    warn(change, {
        rule: 'version-skip',
        path: 'schema_config',
        message: `From ${baseVersion} to ${headVersion} skips 2.9, the version in which old and new settings both work.`,
        fix: 'Go to 2.9 first, look at old data, then to 3.x.',
    });
}
/** Source: Loki, docs migrate-to-tsdb: 4.0 does not start while a boltdb-shipper period is in the schema. */
function boltdbGone(change) {
    const { head, headVersion } = change;
    const period = periods(head).find((candidate) => head.text(`${candidate}.store`) === 'boltdb-shipper');
    if (older(headVersion, '4.0.0') || period === undefined)
        return;
    block(change, {
        rule: 'boltdb-gone',
        path: `${period}.store`,
        message: `Loki ${headVersion} does not read boltdb-shipper, and the period from ${head.text(`${period}.from`)} has it.`,
        fix: 'Stay on 3.x for as long as that data is needed.',
    });
}

;// CONCATENATED MODULE: ./build/src/loki/partial.js





/**
 * Lays a team's part of a config over the defaults, as `render` does, and keeps the places of what the team wrote: what is
 * found wrong with the whole points into the part.
 * @param hosts how many hosts run it together; 1 when that is not known
 * @throws UserError when the defaults cannot go under it
 */
function overDefaults(part, version, hosts = 1) {
    const team = plainValue(part, 'The config');
    const { defaults } = defaultsUnder(isTree(team) ? team : {}, version, hosts);
    // Inputs of `render`; what they are is for the run to know.
    put(defaults, 'storage_config.aws', {
        bucketnames: 'bucket',
        region: 'us-east-1',
        access_key_id: reference(accessKeyIdVariable),
        secret_access_key: reference(secretAccessKeyVariable),
    });
    const under = partial_nodeOf(defaults);
    return under.kind === 'map' ? mergeMaps(under, part) : part;
}
function partial_nodeOf(value) {
    const nowhere = { start: 0, end: 0 };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(partial_nodeOf), ...nowhere };
    if (!isTree(value))
        return { kind: 'scalar', value: String(value), plain: typeof value !== 'string', tag: '', ...nowhere };
    const pairs = Object.entries(value).map(([key, inner]) => ({ key: partial_nodeOf(key), value: partial_nodeOf(inner) }));
    return { kind: 'map', pairs, ...nowhere };
}
/** Blocks are merged, anything else is the team's; what the team left empty says nothing. See `merge` in tree.ts. */
function mergeMaps(under, over) {
    const below = new Map(under.pairs.map((pair) => [keyOf(pair.key), pair]));
    const names = new Set(over.pairs.map(({ key }) => keyOf(key)));
    const own = over.pairs.flatMap((pair) => isMergeKey(pair.key) ? merged(pair).filter(({ key }) => !names.has(keyOf(key))) : [pair]);
    const pairs = own.map(({ key, value }) => {
        const default_ = below.get(keyOf(key));
        below.delete(keyOf(key));
        if (default_ === undefined)
            return { key, value };
        if (isNull(value))
            return default_;
        const inner = value.kind === 'alias' ? value.target : value;
        if (inner.kind !== 'map' || default_.value.kind !== 'map')
            return { key, value };
        return { key, value: mergeMaps(default_.value, inner) };
    });
    return { ...over, pairs: [...pairs, ...below.values()] };
}
/** `<<: *other` brings fields too, which count as the team's own. */
function merged(pair) {
    const source = pair.value.kind === 'alias' ? pair.value.target : pair.value;
    return source.kind === 'map' ? source.pairs : [pair];
}

;// CONCATENATED MODULE: ./build/src/loki/fields/values/durations.js
const GO_UNITS = {
    ns: 1,
    us: 1e3,
    µs: 1e3,
    μs: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
const PROMETHEUS_UNITS = {
    y: 365 * 24 * 3600e9,
    w: 7 * 24 * 3600e9,
    d: 24 * 3600e9,
    h: 3600e9,
    m: 60e9,
    s: 1e9,
    ms: 1e6,
};
const LONGEST = 2 ** 63;
/** Reads a Go duration, in nanoseconds: `1h30m`, `-1.5s`. There is no `d` or `w`. Source: Go, time.ParseDuration. */
function parseGoDuration(text) {
    if (/^[-+]?0$/.test(text))
        return 0;
    if (!/^[-+]?(?:(?:\d+\.?\d*|\.\d+)[^\d.]+)+$/.test(text))
        return undefined;
    let sum = 0;
    for (const [, amount, unit = ''] of text.matchAll(/(\d+\.?\d*|\.\d+)([^\d.]+)/g)) {
        const factor = GO_UNITS[unit];
        if (factor === undefined)
            return undefined;
        sum += Number(amount) * factor;
    }
    if (sum >= LONGEST)
        return undefined;
    return text.startsWith('-') ? -sum : sum;
}
/** Reads a Prometheus duration, in nanoseconds: `1w3d`, `30m`, `0`. Source: prometheus/common, model.ParseDuration. */
function parsePrometheusDuration(text) {
    if (text === '0')
        return 0;
    const match = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
    if (text === '' || match === null)
        return undefined;
    const sum = Object.values(PROMETHEUS_UNITS).reduce((total, unit, i) => total + Number(match[i + 1] ?? 0) * unit, 0);
    return sum < LONGEST ? sum : undefined;
}
/** Reads a field of Go's type time.Duration. A number without a unit is nanoseconds to Loki. */
function readDuration(resolved, text) {
    if (resolved.type === 'int')
        return { value: Number(resolved.value) };
    if (resolved.type === 'float' && resolved.value <= LONGEST)
        return { value: Math.trunc(resolved.value) };
    const value = resolved.type === 'str' ? parseGoDuration(text) : undefined;
    if (value !== undefined)
        return { value };
    const days = parsePrometheusDuration(text);
    if (days !== undefined && /[ywd]/.test(text)) {
        return { wrong: `this field does not know days, weeks or years: write ${days / 3600e9}h` };
    }
    return { wrong: 'it must be a duration such as 30s, 5m or 1h30m' };
}
/** Reads a field of Prometheus' duration type, which needs a unit. */
function readPrometheusDuration(text) {
    const value = parsePrometheusDuration(text);
    if (value !== undefined)
        return { value };
    const hint = /^\d+$/.test(text)
        ? `${text} needs a unit, such as ${text}h`
        : 'it must be a duration such as 30m, 24h, 7d or 1y';
    return { wrong: hint };
}

;// CONCATENATED MODULE: ./build/src/loki/fields/values/numbers.js
const RANGES = {
    int: [-(1n << 63n), (1n << 63n) - 1n],
    uint: [0n, (1n << 64n) - 1n],
    uint64: [0n, (1n << 64n) - 1n],
    uint32: [0n, (1n << 32n) - 1n],
};
/** Says whether `type` is one of Go's integers. */
function isInteger(type) {
    return type in RANGES;
}
/** Reads an integer as go-yaml does: a fraction is cut off without a word. */
function readInteger(type, resolved) {
    const [lowest, highest] = RANGES[type] ?? [0n, 0n];
    if (resolved.type === 'int') {
        if (resolved.value < lowest || resolved.value > highest) {
            return {
                wrong: lowest === 0n && resolved.value < 0n ? 'it cannot be negative' : 'the number is too large',
            };
        }
        return { value: Number(resolved.value) };
    }
    if (resolved.type === 'float' && resolved.value <= Number(highest))
        return { value: Math.trunc(resolved.value) };
    return { wrong: 'it must be a whole number, without quotes' };
}
function readFloat(resolved) {
    if (resolved.type === 'int' || resolved.type === 'float')
        return { value: Number(resolved.value) };
    return { wrong: 'it must be a number, without quotes' };
}
function readBoolean(resolved) {
    if (resolved.type === 'bool')
        return { value: resolved.value };
    return { wrong: 'it must be true or false, without quotes' };
}

;// CONCATENATED MODULE: ./build/src/loki/fields/values/texts.js
/** Types that Loki reads from a text, and why a text is none. */
const CHECKS = {
    string: () => undefined,
    secret: () => undefined,
    url: (text) => (isUrl(text) ? undefined : 'it is not a URL'),
    date: (text) => (isDate(text) ? undefined : 'it must be a day written as 2024-12-31'),
    time: (text) => isTime(text) ? undefined : 'it must be 0, a day (2024-12-31) or a time (2024-12-31T10:00:00Z)',
    level: oneOf('debug', 'info', 'warn', 'error'),
    format: oneOf('logfmt', 'json'),
    'tls-version': oneOf('TLS10', 'TLS11', 'TLS12', 'TLS13'),
    'bucket-lookup': oneOf('auto', 'virtual-hosted', 'path'),
    'relabel-action': (text) => RELABEL_ACTION(text.toLowerCase()),
    'label-name': (text) => (text === '' ? 'it must be a label name' : undefined),
    regex: (text) => (isRegex(text) ? undefined : 'it is not a regular expression'),
    'mempool-buckets': (text) => /^(?:\d+x\d+\s*[a-z]*(?:,|$))*$/i.test(text) ? undefined : 'it must be a list such as 128x64KB,512x2MB',
};
const RELABEL_ACTION = oneOf('replace', 'keep', 'drop', 'hashmod', 'labelmap', 'labeldrop', 'labelkeep', 'lowercase', 'uppercase', 'keepequal', 'dropequal');
function oneOf(...words) {
    return (text) => (words.includes(text) ? undefined : `it must be one of ${words.join(', ')}`);
}
/** Reads a field whose Go type reads itself from a text. */
function readText(type, text) {
    const wrong = CHECKS[type]?.(text);
    return wrong === undefined ? { value: text } : { wrong };
}
/** Go's `2006-01-02`: a real day, every digit there. */
function isDate(text) {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (match === null)
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
function isTime(text) {
    if (text === '0' || isDate(text))
        return true;
    const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?(?:Z|[-+]\d\d:\d\d))?$/.exec(text);
    return match !== null && isDate(match[1] ?? '');
}
/** What Go's url.Parse refuses: control characters, a scheme or port that is none, half an escape, a space in the host. */
function isUrl(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    if (/[\x00-\x1f\x7f]/.test(text) || text.startsWith(':'))
        return false;
    const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(text) ?? [undefined, undefined, text];
    const path = rest.replace(/[?#].*$/s, '');
    if (scheme === undefined && path.split('/')[0]?.includes(':'))
        return false;
    if (scheme !== undefined && !rest.startsWith('/'))
        return true;
    const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1];
    if (authority !== undefined) {
        const host = authority.slice(authority.lastIndexOf('@') + 1);
        if (/[\s"<>\\^`{|}]/.test(host) ||
            !/^(?:\[[^\]]*\]|[^:[\]]*)(?::\d*)?$/.test(host) ||
            /%(?![\da-f]{2})/i.test(host))
            return false;
        if (authority.includes('@') &&
            !/^[\w\-.:~!$&'()*+,;=%@]*$/.test(authority.slice(0, authority.lastIndexOf('@'))))
            return false;
    }
    return !/%(?![\da-f]{2})/i.test(path);
}
/** Close to Go's RE2: what JavaScript refuses, and what RE2 does not have. */
function isRegex(text) {
    if (/\\[1-9]|\(\?(?:=|!|<=|<!)/.test(text))
        return false;
    try {
        new RegExp(text
            .replace(/\(\?P</g, '(?<')
            .replace(/\(\?[imsU]+(?:-[imsU]+)?(\)|:)/g, (_, end) => (end === ')' ? '' : '(?:')));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/loki/fields/values/read.js





/**
 * Reads a scalar that is not null for a field of `type` as Loki does. Durations come in nanoseconds, sizes in bytes.
 * `url` fields take an empty text for none; every other type decides itself.
 */
function readValue(type, scalar) {
    const text = scalar.value;
    if (isInteger(type))
        return readInteger(type, resolve(scalar));
    switch (type) {
        case 'bool':
            return readBoolean(resolve(scalar));
        case 'float':
            return readFloat(resolve(scalar));
        case 'duration':
            return readDuration(resolve(scalar), text);
        case 'prom-duration':
            return readPrometheusDuration(text);
        case 'bytesize':
            return readByteSize(text);
        case 'bytes':
            return readUnitBytes(text);
        default:
            return readText(type, text);
    }
}
/** Reads a default of the field table as `readValue` reads the same text in a file. */
function readDefault(type, value) {
    if (typeof value !== 'string')
        return value;
    const read = readValue(type, { kind: 'scalar', value, plain: true, tag: '', start: 0, end: 0 });
    return 'value' in read ? read.value : value;
}

;// CONCATENATED MODULE: ./build/src/loki/validate/alias-budget.js
/**
 * go-yaml's measure against documents that aliases blow up: of many nodes decoded, only so many may come through
 * aliases; 99 % of a small document, 10 % of a huge one. Source: yaml.v2, decode.go.
 */
class AliasBudget {
    decoded = 0;
    viaAliases = 0;
    depth = 0;
    /** Does `work` on what an alias stands for. */
    inAlias(work) {
        this.depth += 1;
        work();
        this.depth -= 1;
    }
    /** Counts one node; false when there were too many. */
    count() {
        this.decoded += 1;
        if (this.depth > 0)
            this.viaAliases += 1;
        if (this.viaAliases <= 100 || this.decoded <= 1000)
            return true;
        const scale = Math.min(Math.max((this.decoded - 400_000) / 3_600_000, 0), 1);
        return this.viaAliases / this.decoded <= 0.99 - 0.89 * scale;
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/config.js



/**
 * What Loki would run with: the file over what the `common` block implies over the defaults of that version. Durations
 * are nanoseconds, sizes bytes. A field written as nothing is zero, not its default.
 */
class Config {
    fields;
    settings;
    nulls;
    implied = new Map();
    copies = [];
    constructor(fields, settings, nulls) {
        this.fields = fields;
        this.settings = settings;
        this.nulls = nulls;
    }
    /** Makes `value` the default of `path` from now on. */
    imply(path, value) {
        this.implied.set(path, value);
    }
    /** Makes everything under `from` the default of the same under `to`. */
    copy(from, to) {
        this.copies.push({ from, to });
    }
    get(path) {
        const set = this.settings.get(path);
        if (set?.value !== undefined)
            return set.value;
        if (this.isNulled(path))
            return undefined;
        const implied = this.implied.get(path);
        if (implied !== undefined)
            return implied;
        const copy = this.copies.findLast(({ to }) => path === to || path.startsWith(`${to}.`));
        return copy ? this.get(copy.from + path.slice(copy.to.length)) : this.defaultOf(path);
    }
    text(path) {
        return String(this.get(path) ?? '');
    }
    number(path) {
        return Number(this.get(path) ?? 0);
    }
    flag(path) {
        return this.get(path) === true;
    }
    /** The names of the items (`0`, `1`) or keys that the file sets under a list, map or block. */
    keys(path) {
        const prefix = `${path}.`;
        const names = new Set();
        for (const paths of [this.settings.keys(), this.nulls]) {
            for (const set of paths)
                if (set.startsWith(prefix))
                    names.add(set.slice(prefix.length).split('.', 1)[0] ?? '');
        }
        return [...names];
    }
    /** Says whether the fields are those of `version` or newer; a version between two tables counts as the older. */
    atLeast(version) {
        return (0,versions/* compareVersions */.Z)(this.fields.table, version) >= 0;
    }
    /** Says whether this version has the field. */
    has(path) {
        return fieldAt(this.fields.root, path) !== undefined;
    }
    /** Says whether the file mentions the field, were it as null. */
    isSet(path) {
        return this.settings.has(path) || this.nulls.has(path);
    }
    /** The place to point at for `path`: where it is set, else the nearest block around it, else the start of the file. */
    at(path) {
        let here = path;
        for (;;) {
            const set = this.settings.get(here);
            if (set)
                return set.value === undefined ? set.key : set.node;
            const dot = here.lastIndexOf('.');
            if (dot === -1)
                return { start: 0, end: 0 };
            here = here.slice(0, dot);
        }
    }
    /** Says whether anything under `prefix` is other than its default. */
    differs(prefix) {
        for (const [path, { value }] of this.settings) {
            if (path.startsWith(`${prefix}.`) &&
                value !== undefined &&
                value !== (this.defaultOf(path) ?? zeroLike(value)))
                return true;
        }
        for (const path of this.nulls) {
            const inside = path === prefix || path.startsWith(`${prefix}.`) || prefix.startsWith(`${path}.`);
            if (inside && hasDefault(fieldAt(this.fields.root, prefix.startsWith(path) ? prefix : path)))
                return true;
        }
        return false;
    }
    /** Says whether the file sets the field, or a block around it, to null. */
    isNulled(path) {
        if (this.nulls.size === 0)
            return false;
        for (let dot = path.length; dot !== -1; dot = path.lastIndexOf('.', dot - 1)) {
            if (this.nulls.has(path.slice(0, dot)))
                return true;
        }
        return false;
    }
    defaultOf(path) {
        const field = fieldAt(this.fields.root, path);
        if (field?.kind !== 'value' || field.default === undefined || typeof field.default === 'object')
            return undefined;
        return readDefault(field.type, field.default);
    }
}
function zeroLike(value) {
    if (typeof value === 'string')
        return '';
    return typeof value === 'number' ? 0 : false;
}
/** Says whether a null at this field loses a default. */
function hasDefault(field) {
    if (field === undefined)
        return false;
    if (field.kind === 'block')
        return [...field.fields.values()].some(hasDefault);
    return (field.kind === 'value' || field.kind === 'list') && field.default !== undefined;
}

;// CONCATENATED MODULE: ./build/src/loki/validate/scalar-rules.js



/** Values that Loki takes and nobody means: stricter than Loki, on purpose. */
function checkScalar(scalar, report) {
    const { path, type, node, value } = scalar;
    if (type === 'duration' && value !== 0 && resolve(node).type !== 'str') {
        const message = `${path}: Loki reads ${node.value} without a unit as ${node.value} nanoseconds.`;
        report({
            rule: 'bare-duration',
            level: 'error',
            message,
            fix: `Write the unit, such as ${node.value}s.`,
            at: node,
        });
    }
    else if (isInteger(type) &&
        /[.eE]/.test(node.value) &&
        resolve(node).type === 'float' &&
        Number(node.value) !== value) {
        const message = `${path}: Loki cuts ${node.value} down to ${value} without a word.`;
        report({ rule: 'fractional-integer', level: 'error', message, fix: 'Write a whole number.', at: node });
    }
    if (node.plain && typeof value === 'string' && value.includes('${')) {
        const message = `${path}: a # or ": " in the variable would change the file, since Loki puts the value in before it reads the YAML.`;
        report({ rule: 'unquoted-variable', level: 'error', message, fix: `Quote it: "${value}".`, at: node });
    }
    if (scalar_rules_isSecret(path, type) && typeof value === 'string')
        checkSecret(path, value, node, report);
    if (type === 'url' && /^[a-z\d+.-]+:\/\/[^/@\s]+:[^@]+@/i.test(node.value) && !node.value.includes('${')) {
        const message = `${path}: the URL holds a key, which everyone with access to this repository can read.`;
        report({
            rule: 'credential-in-url',
            level: 'error',
            message,
            fix: 'Give the key in its own fields, as a variable.',
            at: node,
        });
    }
}
function scalar_rules_isSecret(path, type) {
    return (type === 'secret' ||
        /(?:^|\.)(?:access_key_id|secret_access_key|access_key|secret_key|credentials)$/.test(path));
}
const PLACEHOLDER = /^(?:placeholder|change_?me|replace_?me|todo|x+|<.*>|your[-_ ].*|\*+)$/i;
function checkSecret(path, value, node, report) {
    if (value === '' || value.includes('${'))
        return;
    if (PLACEHOLDER.test(value)) {
        const message = `${path} is a placeholder; Loki would use ${JSON.stringify(value)} as the credential.`;
        report({
            rule: 'placeholder-credential',
            level: 'warning',
            message,
            fix: 'Use a variable, such as "${NAME}".',
            at: node,
        });
        return;
    }
    const message = `${path} holds a credential that everyone with access to this repository can read.`;
    report({
        rule: 'literal-credential',
        level: 'error',
        message,
        fix: 'Use a variable, such as "${NAME}", and replace the leaked credential.',
        at: node,
    });
}
/** A field or block written as nothing: Loki sets it to zero, and so loses its defaults. */
function checkNull(path, field, key, report) {
    if (!hasDefault(field) || path === '')
        return;
    const block = field.kind === 'block';
    const message = block
        ? `${path} is empty, which sets every field in it to zero instead of its default.`
        : `${path} is empty, which Loki reads as zero instead of its default.`;
    const rule = block ? 'empty-block' : 'empty-value';
    report({
        rule,
        level: 'error',
        message,
        fix: `Remove the line, or write ${block ? 'the fields' : 'the value'}.`,
        at: key,
    });
}

;// CONCATENATED MODULE: ./build/src/loki/validate/moved.js
/**
 * What became of fields that a version removed. The longest part of a path that is here counts. Source: Loki, upgrade guide,
 * tools/deprecated-config-checker/deleted-config.yaml, CHANGELOG.
 */
const MOVED = {
    'limits_config.enforce_metric_name': 'Remove it: Loki 3.0 never looks at metric names.',
    'ingester.max_transfer_retries': 'Remove it: the write-ahead log replaced transfers.',
    'querier.query_timeout': 'Set limits_config.query_timeout instead.',
    'querier.engine.timeout': 'Set limits_config.query_timeout instead.',
    'query_range.split_queries_by_interval': 'Set limits_config.split_queries_by_interval instead.',
    'query_range.max_retries_per_request': 'Set query_range.max_retries instead.',
    'chunk_store_config.max_look_back_period': 'Set limits_config.max_query_lookback instead.',
    'compactor.deletion_mode': 'Set limits_config.deletion_mode instead.',
    'compactor.shared_store': 'Remove it; with retention, set compactor.delete_request_store to the object store.',
    'compactor.shared_store_key_prefix': 'Set path_prefix under index in schema_config instead, if it was not index/.',
    shared_store: 'Remove it: object_store in schema_config says where the index goes.',
    shared_store_key_prefix: 'Set path_prefix under index in schema_config instead, if it was not index/.',
    'frontend_worker.parallelism': 'Set querier.max_concurrent instead.',
    'frontend_worker.match_max_concurrent': 'Remove it: querier.max_concurrent is always used.',
    enable_fifocache: 'Use embedded_cache.enabled instead.',
    fifocache: 'Use embedded_cache instead (max_size_mb, ttl).',
    async_cache_write_back_buffer_size: 'Remove it; memcached_client and background have settings of their own.',
    async_cache_write_back_concurrency: 'Remove it; background.writeback_goroutines is its successor.',
    'ruler.storage.configdb': 'Keep the rules in an object store or on disk.',
    sse_encryption: 'Set sse.type to SSE-S3 instead.',
    'limits_config.ruler_evaluation_delay_duration': 'Remove it: Loki 3.0 has no such delay.',
    'query_range.forward_headers_list': 'Remove it: it has no successor.',
    'query_range.required_query_response_format': 'Set frontend.encoding instead.',
    'ruler.wal_cleaner.deprecatedperiod': 'Set ruler.wal_cleaner.period instead.',
    use_boltdb_shipper_as_backup: 'Remove it: it was left from the making of TSDB.',
    enable_postings_cache: 'Remove it: it was an experiment.',
    use_buffered_logger: 'Remove it: Loki 3.0 decides by itself.',
    use_sync_logger: 'Remove it: Loki 3.0 decides by itself.',
    printversion: 'Remove it: it is the flag -version.',
    block_builder: 'Remove it: that experimental part of Loki is gone.',
    block_scheduler: 'Remove it: that experimental part of Loki is gone.',
    'dataobj_explorer.storage_bucket_prefix': 'Set dataobj.storage_bucket_prefix instead.',
    'pattern_ingester.metric_aggregation.downsample_period': 'Set pattern_ingester.metric_aggregation.sample_period instead.',
    'tracing.profiling_enabled': 'Remove it: it has no successor.',
    'limits_config.allow_deletes': 'Set limits_config.deletion_mode instead.',
    'limits_config.unordered_writes': 'Remove it: unordered writes are always accepted.',
};
/** What to do about a field that is gone, or whose block is, if it is one of those that are known. */
function movedTo(path) {
    for (const ending of partsOf(path)) {
        const advice = MOVED[ending];
        if (advice !== undefined)
            return advice;
    }
    return undefined;
}
/** The endings of a path, longest first, then those of the blocks around it. */
function partsOf(path) {
    const names = path.split('.');
    return names.flatMap((_, cut) => {
        const block = names.slice(0, names.length - cut);
        return block.map((_name, i) => block.slice(i).join('.'));
    });
}

;// CONCATENATED MODULE: ./build/src/loki/validate/unknown-field.js


/** Says why a field is not there and where it may have gone: another version, another block, another spelling. */
function explainUnknown(path, fields, at) {
    const problem = (message, fix) => ({
        rule: 'unknown-field',
        level: 'error',
        message: `${path}: ${message}`,
        fix,
        at,
    });
    const versions = versionsWith(path);
    const index = TABLE_VERSIONS.indexOf(fields.table);
    const newer = versions.find((version) => TABLE_VERSIONS.indexOf(version) > index);
    const older = versions.findLast((version) => TABLE_VERSIONS.indexOf(version) < index);
    if (older !== undefined) {
        const gone = TABLE_VERSIONS[TABLE_VERSIONS.indexOf(older) + 1] ?? fields.table;
        return problem(`Loki ${older} had this field; it was removed by ${gone}.`, movedTo(path) ?? 'Remove it.');
    }
    if (newer !== undefined)
        return problem(`Loki ${fields.table} does not have this field yet; it needs ≥ ${newer}.`, 'Remove it, or use that version.');
    const name = path.slice(path.lastIndexOf('.') + 1);
    const parent = path.includes('.')
        ? fieldAt(fields.root, path.slice(0, path.lastIndexOf('.')))
        : fields.root;
    const similar = parent?.kind === 'block' ? nearest(name, parent.fields.keys()) : undefined;
    const unknown = `Loki ${fields.table} has no such field.`;
    if (similar !== undefined)
        return problem(unknown, `Did you mean ${similar}?`);
    const places = pathsOf(fields.root, name);
    if (places.length > 0 && places.length <= 3)
        return problem(unknown, `It belongs in another place: ${places.join(' or ')}.`);
    return problem(unknown, 'Remove it, or check its name and indentation.');
}
/** The name that a typing error or two away would be `name`. */
function nearest(name, names) {
    let best;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
    for (const candidate of names) {
        if (Math.abs(candidate.length - name.length) > bestDistance)
            continue;
        const distance = editDistance(name, candidate);
        if (distance < bestDistance || (distance === bestDistance && best === undefined)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        before = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}
/** Every place where a field of this name is. */
function pathsOf(root, name, path = '', found = []) {
    if (root.kind !== 'block')
        return found;
    for (const [key, child] of root.fields) {
        const here = path === '' ? key : `${path}.${key}`;
        if (key === name)
            found.push(here);
        if (found.length > 3)
            break;
        pathsOf(child, name, here, found);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/loki/validate/decode.js







/** Reads a YAML tree into the configuration of one version, reporting all that Loki would not read. */
function decode(root, fields, report) {
    const decoder = new Decoder(fields, report);
    decoder.decode(root, fields.root, '', root);
    return new Config(fields, decoder.settings, decoder.nulls);
}
/** Errors after which nobody reads on. */
const decode_MANY = 100;
class Decoder {
    settings = new Map();
    nulls = new Set();
    fields;
    tell;
    errors = 0;
    aliases = new AliasBudget();
    stopped = false;
    constructor(fields, report) {
        this.fields = fields;
        this.tell = report;
    }
    decode(node, field, path, key) {
        this.count(node);
        if (this.stopped)
            return;
        if (node.kind === 'alias') {
            this.aliases.inAlias(() => this.decode(node.target, field, path, key));
        }
        else if (this.isMistagged(node, path)) {
            return;
        }
        else if (isNull(node)) {
            this.nulls.add(path);
            this.settings.delete(path);
            checkNull(path, field, key, (problem) => this.report(problem));
        }
        else {
            this.decodeContent(node, field, path, key);
        }
    }
    decodeContent(node, field, path, key) {
        if (field.kind === 'any')
            this.any(node);
        else if (field.kind === 'value') {
            if (node.kind === 'scalar')
                this.scalar(node, field.type, path, key);
            else
                this.wrongKind(node, path, `one ${field.type} value`);
        }
        else if (field.kind === 'list') {
            if (node.kind === 'list')
                this.items(node, field.item, path, key);
            else
                this.wrongKind(node, path, 'a list');
        }
        else if (node.kind === 'map') {
            this.settings.set(path, { value: undefined, key, node });
            this.pairs(node, field, path);
        }
        else
            this.wrongKind(node, path, 'a block of fields');
    }
    isMistagged(node, path) {
        const wrong = node.kind === 'scalar' && node.tag !== '' ? tagProblem(node) : undefined;
        if (wrong !== undefined)
            this.error('wrong-type', node, `${path}: ${wrong}.`, 'Remove the tag.');
        return wrong !== undefined;
    }
    items(node, field, path, key) {
        this.settings.set(path, { value: undefined, key, node });
        for (const [i, item] of node.items.entries())
            this.decode(item, field, `${path}.${i}`, item);
    }
    scalar(node, type, path, key) {
        const read = readValue(type, node);
        if ('wrong' in read) {
            const shown = node.value.length > 40 ? `${node.value.slice(0, 37)}…` : node.value;
            const hint = node.value.includes('${')
                ? 'A variable cannot stand in for a value that is no text.'
                : 'Write the value as the field wants it.';
            this.error('wrong-type', node, `${path}: ${JSON.stringify(shown)} is no ${type}: ${read.wrong}.`, hint);
            return;
        }
        this.nulls.delete(path);
        this.settings.set(path, { value: read.value, key, node });
        checkScalar({ path, type, node, value: read.value }, (problem) => this.report(problem));
    }
    pairs(map, field, path) {
        const seen = new Set();
        for (const { key, value } of map.pairs) {
            if (this.stopped)
                return;
            if (isMergeKey(key)) {
                this.merge(value, field, path);
                continue;
            }
            const name = contentOf(key);
            if (name.kind !== 'scalar') {
                this.error('wrong-type', key, 'The name of a field must be a text.', 'Write name: value.');
                continue;
            }
            this.count(key);
            const here = path === '' ? name.value : `${path}.${name.value}`;
            const child = field.kind === 'map' ? field.value : field.fields.get(name.value);
            if (child === undefined)
                this.report(explainUnknown(here, this.fields, key));
            else if (seen.has(name.value))
                this.duplicate(name.value, key);
            else
                this.decode(value, child, here, key);
            seen.add(name.value);
        }
    }
    /** `<<: *other`: the fields of the other block, in the order go-yaml applies them. */
    merge(value, field, path) {
        const content = contentOf(value);
        const sources = content.kind === 'list' && value.kind !== 'alias' ? content.items.toReversed() : [value];
        for (const source of sources) {
            const map = contentOf(source);
            if (map.kind !== 'map') {
                this.error('wrong-type', source, 'Only a block can be merged with <<.', 'Point the alias at a block of fields.');
                return;
            }
            const merge = () => {
                this.count(source);
                if (!this.stopped)
                    this.pairs(map, field, path);
            };
            if (source.kind === 'alias')
                this.aliases.inAlias(merge);
            else
                merge();
        }
    }
    /** Content that Loki takes as it comes; only its keys are looked at. */
    any(node) {
        this.count(node);
        if (this.stopped)
            return;
        if (node.kind === 'list')
            for (const item of node.items)
                this.any(item);
        if (node.kind === 'alias')
            this.aliases.inAlias(() => this.any(node.target));
        if (node.kind !== 'map')
            return;
        const seen = new Set();
        for (const { key, value } of node.pairs) {
            const name = contentOf(key);
            if (name.kind === 'scalar' && seen.has(name.value))
                this.duplicate(name.value, key);
            if (name.kind === 'scalar')
                seen.add(name.value);
            this.any(value);
        }
    }
    duplicate(name, key) {
        this.error('duplicate-key', key, `${name} is set a second time in the same block.`, 'Keep one of the two.');
    }
    wrongKind(node, path, wanted) {
        const found = { scalar: 'a single value', list: 'a list', map: 'a block of fields', alias: 'an alias' }[node.kind];
        const name = path === '' ? 'The file' : path;
        this.error('wrong-type', node, `${name} must be ${wanted}, not ${found}.`, 'Check the indentation and the dashes.');
    }
    error(rule, at, message, fix) {
        this.report({ rule, level: 'error', message, fix, at });
    }
    report(problem) {
        this.tell(problem);
        this.errors += 1;
        if (this.errors !== decode_MANY)
            return;
        this.stopped = true;
        const message = `There are more than ${decode_MANY} problems; the rest of the file was not looked at.`;
        this.tell({
            rule: 'too-many-problems',
            level: 'error',
            message,
            fix: 'Check that this is the file you meant.',
            at: problem.at,
        });
    }
    count(node) {
        if (this.stopped || this.aliases.count())
            return;
        this.stopped = true;
        const message = 'The aliases of this file repeat so much that Loki refuses it.';
        this.error('yaml-too-many-aliases', node, message, 'Write the values out.');
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/advice.js


const HOUR = 3600e9;
/** Settings that work and cost data. Warnings. */
const adviceRules = [volume, shutdown, oldLines, longLines];
/** The folder that is on the host's disk; everything else is lost with the container. */
const advice_VOLUME = '/loki';
function volume(subject) {
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
        if (folder === advice_VOLUME ||
            folder.startsWith(`${advice_VOLUME}/`) ||
            (folder === '' && path !== 'ingester.wal.dir'))
            continue;
        rule_warn(subject, 'not-on-volume', path, `${path} is ${folder || 'not set'}, outside ${advice_VOLUME}: what is there is lost with the container.`, `Use a folder below ${advice_VOLUME}.`);
    }
    if (!config.flag('ingester.wal.enabled')) {
        rule_warn(subject, 'wal-off', 'ingester.wal.enabled', 'Without the write-ahead log, lines that are not yet flushed are lost when Loki dies.', 'Set ingester.wal.enabled: true.');
    }
}
function shutdown(subject) {
    if (!subject.config.flag('ingester.wal.enabled') || subject.config.flag('ingester.wal.flush_on_shutdown'))
        return;
    rule_warn(subject, 'no-flush-on-shutdown', 'ingester.wal', 'Lines that are not yet flushed stay on the disk when Loki stops; another host or a fresh disk does not have them.', 'Set ingester.wal.flush_on_shutdown: true.');
}
function oldLines(subject) {
    const { config } = subject;
    const age = config.number('ingester.max_chunk_age');
    if (age >= 24 * HOUR)
        return;
    rule_warn(subject, 'old-lines', 'ingester.max_chunk_age', `A line more than ${age / HOUR / 2}h older than the newest of its stream is refused (half of ingester.max_chunk_age).`, 'Set it to 48h where clients stamp lines with a start time.');
}
function longLines(subject) {
    const { config } = subject;
    const size = config.number('limits_config.max_line_size');
    if (size > 0 && size < 1024 * 1024) {
        rule_warn(subject, 'long-lines', 'limits_config.max_line_size', `Lines of more than ${size / 1024} KB are refused.`, 'Set limits_config.max_line_size to what clients send; 0 is no limit.');
    }
    if (config.flag('limits_config.max_line_size_truncate')) {
        rule_warn(subject, 'long-lines', 'limits_config.max_line_size_truncate', 'Long lines are cut without a word.', 'Set it to false and raise max_line_size.');
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/caches.js


/** Caches that are used and not there. Source: Loki, pkg/storage/chunk/cache and pkg/loki/validation.go. */
const cacheRules = [fifoSizes, caches];
const INDEX_CACHE = 'storage_config.index_queries_cache_config';
function isCached(config, cache) {
    if (config.text(`${cache}.memcached_client.host`) !== '' ||
        config.text(`${cache}.memcached_client.addresses`) !== '')
        return true;
    return config.text(`${cache}.redis.endpoint`) !== '' || config.flag(`${cache}.embedded_cache.enabled`);
}
/** The caches of query results that the file makes Loki use. */
function resultCaches(config) {
    return [
        ...(config.flag('query_range.cache_results') ? ['query_range.results_cache.cache'] : []),
        ...(config.flag('query_range.cache_index_stats_results')
            ? ['query_range.index_stats_results_cache.cache']
            : []),
    ];
}
/** Loki 2.x had a cache with a size in words. */
function fifoSizes(subject) {
    const { config } = subject;
    const caches = [
        'chunk_store_config.chunk_cache_config',
        'chunk_store_config.write_dedupe_cache_config',
        INDEX_CACHE,
    ];
    for (const cache of [...caches, ...resultCaches(config)]) {
        const size = `${cache}.fifocache.max_size_bytes`;
        if (!config.has(size) || isFifoSize(config.text(size)))
            continue;
        fail(subject, 'wrong-type', size, `${size} is no size.`, 'Write it like 1GB.');
    }
}
/** Loki 3.x turns the embedded cache on where the file has no other, unless the file turns it off. */
function caches(subject) {
    const { config } = subject;
    if (!config.atLeast('3.0'))
        return;
    if (periods(config).length > 0 && isCached(config, INDEX_CACHE))
        indexCache(subject);
    for (const cache of resultCaches(config)) {
        const embedded = `${cache}.embedded_cache.enabled`;
        const off = config.settings.get(embedded)?.value === false || config.isNulled(embedded);
        if (!off || isCached(config, cache))
            continue;
        fail(subject, 'missing-value', embedded, `${cache} has no cache to use.`, 'Enable embedded_cache, or name a memcached.');
    }
}
function isFifoSize(text) {
    return text === '' || /^\d+(?:\.\d+)?\s*(?:[kmgtpe]?i?b?)$/i.test(text.trim());
}
function indexCache(subject) {
    const { config, today } = subject;
    const active = periods(config).findLast((period) => config.text(`${period}.from`) <= today) ?? 'schema_config.configs.0';
    const store = config.text(`${active}.store`);
    const validity = config.number('storage_config.index_cache_validity');
    const retain = config.settings.get('ingester.chunk_retain_period')?.value;
    const effective = retain === undefined && store === 'boltdb-shipper'
        ? validity + 60e9
        : config.number('ingester.chunk_retain_period');
    if (store === 'tsdb' || effective >= validity)
        return;
    fail(subject, 'out-of-range', 'ingester.chunk_retain_period', 'ingester.chunk_retain_period must not be less than storage_config.index_cache_validity.', 'Remove it.');
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/paths.js
/** Says whether the file has something at `path`, be it an empty block. */
function given(config, path) {
    return config.settings.has(path);
}
/** Replaces every `*` by the keys that the file sets there. */
function expandAll(config, path) {
    const once = expand(config, path);
    return once.some((found) => found.includes('.*'))
        ? once.flatMap((found) => expandAll(config, found))
        : once;
}
/** Replaces a `*` by each key that the file sets there. */
function expand(config, path) {
    const star = path.indexOf('.*');
    if (star === -1)
        return [path];
    const parent = path.slice(0, star);
    return config.keys(parent).map((key) => `${parent}.${key}${path.slice(star + 2)}`);
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/choices.js


const CODECS = ['none', 'gzip', 'lz4-64k', 'snappy', 'lz4-256k', 'lz4-1M', 'lz4', 'flate', 'zstd'];
const STORAGE_CLASSES = [
    'GLACIER',
    'DEEP_ARCHIVE',
    'GLACIER_IR',
    'INTELLIGENT_TIERING',
    'ONEZONE_IA',
    'OUTPOSTS',
    'REDUCED_REDUNDANCY',
    'STANDARD',
    'STANDARD_IA',
];
const AZURE = ['AzureGlobal', 'AzureChinaCloud', 'AzureGermanCloud', 'AzureUSGovernment'];
const GRPC = ['', 'gzip', 'snappy'];
const SSE = ['', 'SSE-KMS', 'SSE-S3'];
const DELETION = ['disabled', 'filter-only', 'filter-and-delete'];
const since = (version) => (config) => config.atLeast(version);
const before = (version) => (config) => !config.atLeast(version);
const SIGNATURES = ['storage_config.aws', 'ruler.storage.s3', 'storage_config.named_stores.aws.*'];
const AZURES = ['storage_config.azure', 'ruler.storage.azure', 'storage_config.named_stores.azure.*'];
const THANOS = [
    'storage_config.object_store.s3',
    'ruler_storage.s3',
    'storage_config.object_store.named_stores.s3.*',
];
const GRPC_CLIENTS = ['storage_config.bigtable.grpc_client_config', 'frontend_worker.grpc_client_config'];
const NEW_GRPC_CLIENTS = [
    'frontend_worker.query_frontend_grpc_client',
    'frontend_worker.query_scheduler_grpc_client',
    'ingest_limits_frontend_client.grpc_client_config',
];
/** Fields that take one word of a few, where Loki says so. Source: the Validate functions of each package. */
const CHOICES = [
    { path: 'ingester.chunk_encoding', words: CODECS, anyCase: true },
    { path: 'block_builder.chunk_encoding', words: CODECS, anyCase: true },
    { path: 'limits_config.bloom_block_encoding', words: CODECS, anyCase: true },
    { path: 'limits_config.deletion_mode', words: DELETION },
    { path: 'compactor.deletion_mode', words: DELETION, when: before('2.7') },
    { path: 'limits_config.tsdb_sharding_strategy', words: ['power_of_two', 'bounded'] },
    { path: 'block_scheduler.strategy', words: ['record-count'] },
    {
        path: 'storage_config.bloom_shipper.memory_management.bloom_page_alloc_type',
        words: ['simple', 'dynamic', 'fixed'],
    },
    {
        path: 'query_range.results_cache.compression',
        words: ['', 'snappy'],
        when: (config) => config.flag('query_range.cache_results'),
    },
    {
        path: 'query_range.index_stats_results_cache.compression',
        words: ['', 'snappy'],
        when: (config) => config.flag('query_range.cache_index_stats_results'),
    },
    ...SIGNATURES.map((block) => ({ path: `${block}.signature_version`, words: ['v4'], when: since('3.0') })),
    ...SIGNATURES.map((block) => ({ path: `${block}.signature_version`, words: ['v4', 'v2'], when: before('3.0') })),
    ...SIGNATURES.map((block) => ({ path: `${block}.storage_class`, words: STORAGE_CLASSES })),
    ...AZURES.map((block) => ({ path: `${block}.environment`, words: AZURE })),
    ...THANOS.map((block) => ({
        path: `${block}.storage_class`,
        words: ['', ...STORAGE_CLASSES, 'SNOW', 'EXPRESS_ONEZONE', 'FSX_OPENZFS'],
    })),
    ...THANOS.map((block) => ({ path: `${block}.sse.type`, words: SSE })),
    ...GRPC_CLIENTS.map((block) => ({ path: `${block}.grpc_compression`, words: GRPC })),
    ...NEW_GRPC_CLIENTS.map((block) => ({ path: `${block}.grpc_compression`, words: GRPC })),
    {
        path: 'bloom_gateway.client.grpc_client_config.grpc_compression',
        words: GRPC,
        when: (config) => config.flag('bloom_gateway.enabled'),
    },
    {
        path: 'bloom_build.builder.grpc_config.grpc_compression',
        words: GRPC,
        when: (config) => config.flag('bloom_build.enabled'),
    },
];
const choiceRules = [choices];
function choices(subject) {
    const { config } = subject;
    for (const choice of CHOICES) {
        if (choice.when?.(config) === false)
            continue;
        for (const path of expand(config, choice.path))
            check(subject, path, choice);
    }
}
function check(subject, path, { words, anyCase }) {
    const { config } = subject;
    const inMap = path.includes('named_stores');
    if (!config.has(path) || (inMap && !config.isSet(path) && !config.isNulled(path)))
        return;
    const value = config.text(path);
    const same = (word) => word === value || (anyCase === true && word.toLowerCase() === value.toLowerCase());
    if (words.some(same))
        return;
    const message = value === '' ? `${path} must be set.` : `${path}: Loki does not know ${JSON.stringify(value)}.`;
    fail(subject, 'invalid-choice', path, message, `Use one of ${words.filter((word) => word !== '').join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/compactor.js


/** Source: Loki, pkg/compactor/config.go. */
const compactorRules = [compactor];
function compactor(subject) {
    const { config } = subject;
    if (config.has('compactor.shared_store_key_prefix'))
        checkPathPrefix(subject, 'compactor.shared_store_key_prefix', config.text('compactor.shared_store_key_prefix'));
    const manifest = 'compactor.jobs_config.deletion.deletion_manifest_store_prefix';
    if (config.has(manifest) && !config.text(manifest).endsWith('/'))
        fail(subject, 'path-prefix', manifest, `${manifest} must end with /.`, 'Write it like __deletion_manifest__/.');
    if (!config.flag('compactor.retention_enabled'))
        return;
    if (!config.atLeast('3.0')) {
        const [retention, interval] = [
            config.number('compactor.apply_retention_interval'),
            config.number('compactor.compaction_interval'),
        ];
        if (retention !== 0 && (interval === 0 || retention % interval !== 0)) {
            fail(subject, 'out-of-range', 'compactor.apply_retention_interval', 'compactor.apply_retention_interval must be 0 or a multiple of compaction_interval.', 'Remove it.');
        }
        return;
    }
    if (config.text('compactor.delete_request_store') === '') {
        fail(subject, 'delete-request-store', 'compactor.retention_enabled', 'compactor.retention_enabled needs compactor.delete_request_store.', 'Set it to the object store, such as s3.');
    }
    checkPathPrefix(subject, 'compactor.delete_request_store_key_prefix', config.text('compactor.delete_request_store_key_prefix'));
    const marker = 'compactor.deletion_marker_object_store_prefix';
    if (config.text(marker) !== '' && !config.text(marker).endsWith('/'))
        fail(subject, 'path-prefix', marker, `${marker} must end with /.`, 'Add the /.');
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/exposure.js

/** What is open to more people than was meant. Warnings. */
const exposureRules = [openApis, unsafeTransport, analytics];
function openApis(subject) {
    const { config } = subject;
    if (config.flag('auth_enabled'))
        return;
    if (config.flag('compactor.retention_enabled') &&
        config.text('limits_config.deletion_mode') !== 'disabled') {
        rule_warn(subject, 'open-delete-api', 'compactor.retention_enabled', 'With retention on and no authentication, whoever reaches the port may delete lines.', 'Set limits_config.deletion_mode: disabled, or let only the gateway reach Loki.');
    }
    if (config.isSet('server.http_listen_address') && config.text('server.http_listen_address') === '0.0.0.0') {
        rule_warn(subject, 'open-port', 'server.http_listen_address', 'Loki itself listens on every address: /flush, /config and /ingester/shutdown are open to all who reach it.', 'Put the gateway in front and listen on 127.0.0.1.');
    }
    if (config.isSet('ruler.enable_api') && config.flag('ruler.enable_api')) {
        rule_warn(subject, 'open-port', 'ruler.enable_api', 'Whoever reaches the port may change rules.', 'Set ruler.enable_api: false.');
    }
}
function unsafeTransport(subject) {
    const { config } = subject;
    for (const block of ['storage_config.aws', 'storage_config.object_store.s3', 'common.storage.s3']) {
        if (config.settings.get(`${block}.insecure`)?.value === true) {
            rule_warn(subject, 'insecure-storage', `${block}.insecure`, 'Lines and signatures travel to the object store in the clear.', 'Remove insecure.');
        }
        for (const http of ['http_config', 'http']) {
            const path = `${block}.${http}.insecure_skip_verify`;
            if (config.settings.get(path)?.value === true)
                rule_warn(subject, 'insecure-storage', path, 'Anyone may pose as the object store.', 'Remove insecure_skip_verify.');
        }
    }
}
function analytics(subject) {
    if (!subject.config.flag('analytics.reporting_enabled'))
        return;
    rule_warn(subject, 'analytics', 'analytics', 'Loki reports its usage to stats.grafana.org.', 'Set analytics.reporting_enabled: false if you do not want that.');
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/lists.js

/** Lists and maps of limits_config that Loki looks into. */
const listRules = [retentionStreams, otlpAttributes, policyStreams, sigv4];
const lists_DAY = 24 * 3600e9;
function retentionStreams(subject) {
    const { config } = subject;
    for (const i of config.keys('limits_config.retention_stream')) {
        const rule = `limits_config.retention_stream.${i}`;
        checkSelector(subject, `${rule}.selector`);
        if (config.number(`${rule}.period`) < lists_DAY)
            fail(subject, 'retention-stream-period', `${rule}.period`, 'A retention period must be 24h or more.', 'Set it to 24h or more.');
    }
}
function policyStreams(subject) {
    const { config } = subject;
    for (const block of ['limits_config.policy_stream_mapping', 'distributor.default_policy_stream_mappings']) {
        for (const policy of config.keys(block)) {
            for (const i of config.keys(`${block}.${policy}`))
                checkSelector(subject, `${block}.${policy}.${i}.selector`);
        }
    }
}
const MATCHER = /^\s*[a-zA-Z_][\w]*\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|`[^`]*`)\s*/;
/** `{app="usage"}`: at least one matcher, one of them not matching the empty value. */
function checkSelector(subject, path) {
    const selector = subject.config.text(path);
    if (isSelector(selector))
        return;
    fail(subject, 'selector', path, `${JSON.stringify(selector)} is no stream selector.`, 'Write it like {type="usage"}.');
}
function isSelector(selector) {
    const body = /^\s*\{([\s\S]*)\}\s*$/.exec(selector)?.[1];
    if (body === undefined)
        return false;
    let rest = body;
    let narrows = false;
    for (;;) {
        const match = MATCHER.exec(rest);
        if (match === null)
            return false;
        narrows ||= !matchesEmpty(match[1] ?? '', (match[2] ?? '').slice(1, -1));
        rest = rest.slice(match[0].length);
        if (rest === '')
            return narrows;
        if (!rest.startsWith(','))
            return false;
        rest = rest.slice(1);
    }
}
function matchesEmpty(operator, value) {
    if (operator === '=')
        return value === '';
    if (operator === '!=')
        return value !== '';
    try {
        return new RegExp(`^(?:${value})$`).test('') === (operator === '=~');
    }
    catch {
        return true;
    }
}
function otlpAttributes(subject) {
    const { config } = subject;
    const otlp = 'limits_config.otlp_config';
    for (const list of [
        `${otlp}.log_attributes`,
        `${otlp}.scope_attributes`,
        `${otlp}.resource_attributes.attributes_config`,
    ]) {
        for (const i of config.keys(list))
            otlpRule(subject, list, `${list}.${i}`);
    }
}
function otlpRule(subject, list, path) {
    const { config } = subject;
    const action = config.text(`${path}.action`) || 'structured_metadata';
    const named = config.keys(`${path}.attributes`).length > 0;
    const pattern = config.isSet(`${path}.regex`) && config.get(`${path}.regex`) !== undefined;
    if (!['index_label', 'structured_metadata', 'drop'].includes(action)) {
        fail(subject, 'invalid-choice', `${path}.action`, `${path}.action: Loki does not know ${JSON.stringify(action)}.`, 'Use structured_metadata, index_label or drop.');
    }
    if (named === pattern)
        fail(subject, 'conflict', path, `${path} needs either attributes or regex.`, 'Give one of the two.');
    const resource = list.includes('resource_attributes') || (list.includes('log_attributes') && config.atLeast('3.5'));
    if (action === 'index_label' && !resource) {
        fail(subject, 'invalid-choice', `${path}.action`, 'index_label is possible for resource_attributes only.', 'Use structured_metadata or drop.');
    }
}
/** One key of a pair. Source: prometheus/sigv4. */
function sigv4(subject) {
    const block = 'limits_config.ruler_remote_write_sigv4_config';
    const { config } = subject;
    if ((config.text(`${block}.access_key`) === '') === (config.text(`${block}.secret_key`) === ''))
        return;
    fail(subject, 'missing-value', block, `${block} needs both access_key and secret_key.`, 'Set the other one too.');
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/numbers.js

const positive = (path, when) => ({
    path,
    ok: (value) => value > 0,
    must: 'be more than 0',
    ...(when && { when }),
});
const exactly = (path, wanted, when) => ({
    path,
    ok: (value) => value === wanted,
    must: `stay ${wanted}`,
    ...(when && { when }),
});
const notZero = (path) => ({
    path,
    ok: (value) => value !== 0,
    must: 'not be 0',
    when: numbers_since('3.7'),
});
const flag = (path) => (config) => config.flag(path);
const numbers_since = (version) => (config) => config.atLeast(version);
/** Numbers that Loki checks, each where the version has the field. Source: the Validate functions of each package. */
const LIMITS = [
    positive('ingester.index_shards'),
    positive('ingester.flush_op_timeout', numbers_since('2.9')),
    positive('ingester.flush_op_backoff.max_retries'),
    positive('ingester.wal.checkpoint_duration', flag('ingester.wal.enabled')),
    {
        path: 'ingester.wal.disk_full_threshold',
        ok: (value) => value >= 0 && value <= 1,
        must: 'be between 0 and 1',
    },
    positive('compactor.max_compaction_parallelism'),
    exactly('compactor.compactor_ring.num_tokens', 1, numbers_since('3.0')),
    exactly('compactor.compactor_ring.replication_factor', 1, numbers_since('3.0')),
    exactly('query_scheduler.scheduler_ring.num_tokens', 1, numbers_since('3.0')),
    exactly('query_scheduler.scheduler_ring.replication_factor', 2, numbers_since('3.0')),
    exactly('index_gateway.ring.num_tokens', 128, numbers_since('3.0')),
    exactly('pattern_ingester.lifecycler.ring.replication_factor', 1),
    {
        path: 'pattern_ingester.volume_threshold',
        ok: (value) => value >= 0 && value <= 1,
        must: 'be between 0 and 1',
    },
    positive('limits_config.tsdb_max_bytes_per_shard', numbers_since('3.0')),
    {
        path: 'limits_config.engine_results_cache_time_bucket_interval',
        ok: (value) => value >= 60e9,
        must: 'be at least 1m',
    },
    {
        path: 'querier.engine.timeout',
        ok: (value) => value >= 0 && value % (value < 1e9 ? 1e6 : 1e9) === 0,
        must: 'be in whole seconds or milliseconds, since Loki 2.9 hands it on to limits_config.query_timeout',
        when: (config) => config.number('limits_config.query_timeout') === 60e9,
    },
    positive('storage_config.alibabacloud.read_write_timeout_sec'),
    positive('compactor.worker_config.num_sub_workers'),
    positive('block_builder.sync_interval'),
    positive('block_builder.poll_interval'),
    positive('block_builder.worker_parallelism'),
    positive('block_scheduler.interval'),
    positive('block_scheduler.target_record_count', (config) => config.text('block_scheduler.strategy') === 'record-count'),
    { path: 'block_scheduler.lookback_period', ok: (value) => value >= -2, must: 'be -1, -2 or a duration' },
    notZero('pattern_ingester.lifecycler.heartbeat_period'),
    notZero('pattern_ingester.lifecycler.heartbeat_timeout'),
];
/** Pairs of which the first may not be more than the second. */
const ORDERED = [
    ['ingester.flush_op_backoff.min_period', 'ingester.flush_op_backoff.max_period'],
    ['pattern_ingester.max_chunk_age', 'pattern_ingester.retain_for'],
    ['pattern_ingester.pattern_sample_interval', 'pattern_ingester.max_chunk_age'],
    [
        'bloom_build.planner.min_table_offset',
        'bloom_build.planner.max_table_offset',
        flag('bloom_build.enabled'),
    ],
];
const numberRules = [limits, ordered];
function limits(subject) {
    const { config } = subject;
    for (const { path, ok, must, when } of LIMITS) {
        if (!config.has(path) || when?.(config) === false || ok(config.number(path)))
            continue;
        fail(subject, 'out-of-range', path, `${path} must ${must}.`, 'Remove it to have the default.');
    }
}
function ordered(subject) {
    const { config } = subject;
    for (const [less, more, when] of ORDERED) {
        if (!config.has(less) || !config.has(more) || when?.(config) === false)
            continue;
        if (config.number(less) <= config.number(more))
            continue;
        fail(subject, 'out-of-range', config.isSet(less) ? less : more, `${less} must not be more than ${more}.`, 'Swap the two, or remove them.');
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/queries.js

/** Reading and writing services of every process. Source: their Validate functions. */
const queryRules = [queries, ingester, frontendWorker, server];
/** Reports two fields that exclude each other and are both set. */
function either(subject, a, b) {
    const { config } = subject;
    if (!config.has(a) || !config.has(b))
        return;
    const on = (path) => config.flag(path) || (config.text(path) !== '' && config.text(path) !== 'false');
    if (on(a) && on(b))
        fail(subject, 'conflict', b, `${a} and ${b} exclude each other.`, 'Keep one of the two.');
}
function queries(subject) {
    const { config } = subject;
    if (config.flag('querier.query_store_only'))
        either(subject, 'querier.query_store_only', 'querier.query_ingester_only');
    if (config.keys('query_range.shard_aggregations').length > 0 ||
        config.text('query_range.shard_aggregations') !== '') {
        if (!config.flag('query_range.parallelise_shardable_queries')) {
            fail(subject, 'conflict', 'query_range.shard_aggregations', 'query_range.shard_aggregations needs parallelise_shardable_queries.', 'Set it to true.');
        }
        if (config.has('frontend.encoding') && config.text('frontend.encoding') !== 'protobuf') {
            fail(subject, 'conflict', 'query_range.shard_aggregations', 'query_range.shard_aggregations needs frontend.encoding: protobuf.', 'Set it.');
        }
    }
    if (config.has('query_range.split_queries_by_interval') &&
        config.number('query_range.split_queries_by_interval') !== 0) {
        fail(subject, 'moved-field', 'query_range.split_queries_by_interval', 'query_range.split_queries_by_interval is no longer taken here.', 'Set limits_config.split_queries_by_interval instead.');
    }
}
function ingester(subject) {
    const { config } = subject;
    if (config.number('ingester.max_transfer_retries') > 0 &&
        config.flag('ingester.wal.enabled') &&
        !config.atLeast('2.9')) {
        fail(subject, 'conflict', 'ingester.max_transfer_retries', 'ingester.max_transfer_retries and the write-ahead log exclude each other.', 'Set max_transfer_retries: 0.');
    }
    if (config.flag('ingester.delegate_stream_limits_enabled') && !config.flag('ingest_limits.enabled')) {
        fail(subject, 'conflict', 'ingester.delegate_stream_limits_enabled', 'ingester.delegate_stream_limits_enabled needs ingest_limits.enabled.', 'Remove it.');
    }
    if (config.has('distributor.ingester_writes_enabled') &&
        !config.flag('distributor.kafka_writes_enabled') &&
        !config.flag('distributor.ingester_writes_enabled')) {
        fail(subject, 'conflict', 'distributor.ingester_writes_enabled', 'Without ingester and Kafka writes nothing is stored.', 'Set ingester_writes_enabled: true.');
    }
}
function frontendWorker(subject) {
    const { config } = subject;
    either(subject, 'frontend_worker.frontend_address', 'frontend_worker.scheduler_address');
    if (!config.atLeast('3.0') || !config.differs('frontend_worker.grpc_client_config'))
        return;
    for (const block of ['query_frontend_grpc_client', 'query_scheduler_grpc_client']) {
        if (!config.differs(`frontend_worker.${block}`))
            continue;
        fail(subject, 'conflict', `frontend_worker.${block}`, `frontend_worker.grpc_client_config and ${block} exclude each other.`, 'Keep the newer query_… blocks.');
    }
}
function server(subject) {
    const { config } = subject;
    if (config.text('server.log_level') !== '')
        return;
    fail(subject, 'missing-value', 'server.log_level', 'server.log_level must not be empty.', 'Remove the line, or write info.');
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/http-client.js


/** What Prometheus demands of an HTTP client. Source: prometheus/common, config/http_config.go. */
function httpClient(subject, client) {
    const { config } = subject;
    const atMostOne = (block, ...fields) => {
        const set = fields.filter((field) => config.text(`${block}.${field}`) !== '');
        if (set.length > 1)
            fail(subject, 'conflict', `${block}.${set[1]}`, `${block} has ${set.join(' and ')}; one is possible.`, 'Keep one.');
    };
    atMostOne(client, 'bearer_token', 'bearer_token_file');
    atMostOne(`${client}.basic_auth`, 'username', 'username_file', 'username_ref');
    atMostOne(`${client}.basic_auth`, 'password', 'password_file', 'password_ref');
    atMostOne(`${client}.authorization`, 'credentials', 'credentials_file', 'credentials_ref');
    const bearer = config.text(`${client}.bearer_token`) + config.text(`${client}.bearer_token_file`) !== '';
    const blocks = ['basic_auth', 'oauth2', 'authorization'].filter((block) => given(config, `${client}.${block}`));
    if (blocks.length + (bearer ? 1 : 0) > 1)
        fail(subject, 'conflict', client, `${client} has more than one way to authenticate.`, 'Keep one.');
    if (config.text(`${client}.authorization.type`).trim().toLowerCase() === 'basic')
        fail(subject, 'conflict', `${client}.authorization.type`, 'authorization.type cannot be basic.', 'Use basic_auth.');
    if (given(config, `${client}.oauth2`))
        oauth2(subject, `${client}.oauth2`, atMostOne);
    tls(subject, `${client}.tls_config`);
    if (given(config, `${client}.oauth2`))
        tls(subject, `${client}.oauth2.tls_config`);
    if (config.atLeast('2.9'))
        proxy(subject, client);
    if (config.atLeast('2.9') && given(config, `${client}.oauth2`))
        proxy(subject, `${client}.oauth2`);
}
function oauth2(subject, block, atMostOne) {
    const { config } = subject;
    for (const field of ['client_id', 'token_url']) {
        if (config.text(`${block}.${field}`) === '')
            fail(subject, 'missing-value', block, `${block} needs ${field}.`, `Set ${field}.`);
    }
    const jwt = config.text(`${block}.grant_type`) === 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    if (jwt)
        atMostOne(block, 'client_certificate_key', 'client_certificate_key_file', 'client_certificate_key_ref');
    else
        atMostOne(block, 'client_secret', 'client_secret_file', 'client_secret_ref');
    const algorithm = config.text(`${block}.signature_algorithm`);
    if (jwt && !['', 'RS256', 'RS384', 'RS512'].includes(algorithm))
        fail(subject, 'invalid-choice', `${block}.signature_algorithm`, `${block}.signature_algorithm: ${algorithm} is not known.`, 'Use RS256, RS384 or RS512.');
}
function tls(subject, block) {
    const { config } = subject;
    if (!given(config, block))
        return;
    const used = (kind) => [kind, `${kind}_file`, `${kind}_ref`].filter((field) => config.text(`${block}.${field}`) !== '');
    for (const kind of ['ca', 'cert', 'key']) {
        if (used(kind).length > 1 && config.atLeast('2.9'))
            fail(subject, 'conflict', block, `${block} has ${used(kind).join(' and ')}; one is possible.`, 'Keep one.');
    }
    if (config.atLeast('2.9') && used('cert').length > 0 !== used('key').length > 0)
        fail(subject, 'missing-value', block, `${block} needs both a certificate and its key.`, 'Set the other one too.');
}
function proxy(subject, block) {
    const { config } = subject;
    const url = config.text(`${block}.proxy_url`) !== '';
    const environment = config.flag(`${block}.proxy_from_environment`);
    const excluded = config.text(`${block}.no_proxy`) !== '';
    const headers = config.keys(`${block}.proxy_connect_header`).length > 0;
    if (environment && (url || excluded))
        fail(subject, 'conflict', block, `${block}.proxy_from_environment excludes proxy_url and no_proxy.`, 'Keep one.');
    if (!environment && !given(config, `${block}.proxy_url`) && excluded)
        fail(subject, 'missing-value', `${block}.no_proxy`, `${block}.no_proxy needs proxy_url.`, 'Set proxy_url.');
    if (headers && !environment && !url)
        fail(subject, 'missing-value', `${block}.proxy_connect_header`, `${block}.proxy_connect_header needs proxy_url.`, 'Set proxy_url.');
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/remote-write.js



/** Where the file may configure a Prometheus remote write client, and a Prometheus HTTP client. */
const REMOTE_WRITE = [
    'ruler.remote_write.client',
    'ruler.remote_write.clients.*',
    'limits_config.ruler_remote_write_config.*',
    'ruler.wal.remotewrite.*',
];
const HTTP_CLIENTS = [
    'pattern_ingester.metric_aggregation.http_client_config',
    'pattern_ingester.pattern_persistence.http_client_config',
];
/** Remote write clients of the ruler. Source: prometheus, config/config.go. */
const remoteWriteRules = [remoteWrite, httpClients];
function remoteWrite(subject) {
    const { config } = subject;
    for (const client of REMOTE_WRITE.flatMap((path) => expandAll(config, path))) {
        if (!given(config, client))
            continue;
        if (!given(config, `${client}.url`))
            fail(subject, 'missing-value', client, `${client} needs a url.`, 'Set url.');
        reservedHeaders(subject, `${client}.headers`);
        httpClient(subject, client);
        oneAuth(subject, client);
        remote_write_sigv4(subject, `${client}.sigv4`);
    }
    const enabled = 'ruler.remote_write.enabled';
    const clients = config.keys('ruler.remote_write.clients').length > 0 || given(config, 'ruler.remote_write.client');
    if (config.flag(enabled) && !clients)
        fail(subject, 'missing-value', enabled, `${enabled} needs a client with a url.`, 'Add ruler.remote_write.clients, or turn it off.');
}
function remote_write_sigv4(subject, block) {
    const { config } = subject;
    if ((config.text(`${block}.access_key`) === '') === (config.text(`${block}.secret_key`) === ''))
        return;
    fail(subject, 'missing-value', block, `${block} needs both access_key and secret_key.`, 'Set the other one too.');
}
const RESERVED = [
    'authorization',
    'host',
    'content-encoding',
    'content-length',
    'content-type',
    'user-agent',
    'connection',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'www-authenticate',
    'accept-encoding',
    'x-prometheus-remote-write-version',
    'x-prometheus-remote-read-version',
    'x-amz-date',
    'x-amz-security-token',
    'x-amz-content-sha256',
];
function reservedHeaders(subject, headers) {
    for (const name of subject.config.keys(headers)) {
        if (!RESERVED.includes(name.toLowerCase()))
            continue;
        fail(subject, 'conflict', `${headers}.${name}`, `The header ${name} cannot be set.`, 'Remove it.');
    }
}
function oneAuth(subject, client) {
    const { config } = subject;
    const ways = ['basic_auth', 'authorization', 'oauth2', 'sigv4', 'azuread', 'google_iam'];
    const used = ways.filter((way) => given(config, `${client}.${way}`));
    if (used.length > 1)
        fail(subject, 'conflict', `${client}.${used[1]}`, `${client} has ${used.join(' and ')}; one is possible.`, 'Keep one.');
}
function httpClients(subject) {
    for (const client of HTTP_CLIENTS)
        if (given(subject.config, client))
            httpClient(subject, client);
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/relabel.js



const RELABEL = [
    'ruler.alert_relabel_configs.*',
    'limits_config.ruler_alertmanager_config.alert_relabel_configs.*',
    ...REMOTE_WRITE.map((client) => `${client}.write_relabel_configs.*`),
];
/** Source: prometheus, model/relabel. */
const relabelRules = [relabeling];
function relabeling(subject) {
    const { config } = subject;
    for (const rule of RELABEL.flatMap((path) => expandAll(config, path))) {
        if (given(config, rule) && isLookedAt(config, rule))
            relabel(subject, rule);
    }
}
/** Loki 3.7 looks at the rules of remote write clients that are in use, older ones at every rule. */
function isLookedAt(config, rule) {
    if (!config.atLeast('3.7'))
        return true;
    return rule.startsWith('ruler.remote_write.') && config.flag('ruler.remote_write.enabled');
}
const LABEL = /^[a-zA-Z_]\w*$/;
const LABEL_WITH_VARIABLES = /^(?:(?:[a-zA-Z_]|\$(?:\{\w+\}|\w+))+\w*)+$/;
function relabel(subject, rule) {
    const { config } = subject;
    const action = (config.text(`${rule}.action`) || 'replace').toLowerCase();
    const target = config.text(`${rule}.target_label`);
    const wrong = (message) => fail(subject, 'relabel', rule, `${rule}: ${message}`, 'See relabel_config in the documentation of Prometheus.');
    if (config.isSet(`${rule}.action`) && config.text(`${rule}.action`) === '')
        wrong('the action must not be empty.');
    if (action === 'hashmod' && config.number(`${rule}.modulus`) === 0)
        wrong('hashmod needs a modulus.');
    const needsTarget = ['replace', 'hashmod', 'lowercase', 'uppercase', 'keepequal', 'dropequal'].includes(action);
    if (needsTarget && target === '') {
        wrong(`${action} needs target_label.`);
        return;
    }
    const utf8 = config.atLeast('3.7');
    if (action === 'replace' && !utf8 && !LABEL_WITH_VARIABLES.test(target))
        wrong(`${JSON.stringify(target)} is no label.`);
    if (needsTarget && action !== 'replace' && !utf8 && !LABEL.test(target))
        wrong(`${JSON.stringify(target)} is no label.`);
    const replacement = config.isSet(`${rule}.replacement`) ? config.text(`${rule}.replacement`) : '$1';
    if (['lowercase', 'uppercase', 'keepequal', 'dropequal'].includes(action) && replacement !== '$1')
        wrong(`replacement has no meaning for ${action}.`);
    if (action === 'labelmap' && !utf8 && !LABEL_WITH_VARIABLES.test(replacement))
        wrong(`${JSON.stringify(replacement)} is no label.`);
    const others = ['source_labels', 'target_label', 'modulus', 'separator', 'replacement'].filter((field) => given(config, `${rule}.${field}`));
    if (['labeldrop', 'labelkeep'].includes(action) && others.length > 0)
        wrong(`${action} takes regex only.`);
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/rings.js

/** Rings that Loki cannot join when it starts, or that do not span the hosts. Stricter than Loki, on purpose. */
const ringRules = [ringStores, ringsSpanHosts];
const rings_RINGS = [
    'ingester.lifecycler.ring',
    'distributor.ring',
    'compactor.compactor_ring',
    'query_scheduler.scheduler_ring',
    'ruler.ring',
    'index_gateway.ring',
];
const RING_STORES = ['consul', 'etcd', 'inmemory', 'memberlist', 'multi', 'mock'];
function ringStores(subject) {
    const { config } = subject;
    const switched = config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');
    for (const ring of ['common.ring', ...rings_RINGS]) {
        const path = `${ring}.kvstore.store`;
        const store = config.text(path);
        if (!RING_STORES.includes(store)) {
            fail(subject, 'ring-store', path, `${path}: ${JSON.stringify(store)} is no store for a ring; Loki dies when it starts.`, 'Use memberlist, or inmemory on one host.');
        }
    }
    if (config.text('ingester.lifecycler.ring.kvstore.store') === 'consul' ||
        (switched && config.text('common.ring.kvstore.store') === 'consul')) {
        if (config.isSet('common.ring.kvstore.consul.host') ||
            config.isSet('ingester.lifecycler.ring.kvstore.consul.host'))
            return;
        const place = switched ? 'common.instance_addr' : 'common.ring.kvstore.store';
        const why = switched
            ? 'With common.instance_addr every ring follows common.ring, whose store is'
            : 'No ring store is set, so it is';
        const tell = switched ? fail : rule_warn;
        tell(subject, 'ring-consul', place, `${why} consul at localhost:8500.`, 'Set common.ring.kvstore.store: memberlist (inmemory on a single host).');
    }
}
function ringsSpanHosts(subject) {
    const { config, hosts } = subject;
    if (hosts === undefined)
        return;
    const factor = 'ingester.lifecycler.ring.replication_factor';
    if (config.number(factor) > hosts) {
        const path = config.isSet(factor) ? factor : 'common.replication_factor';
        fail(subject, 'replication-hosts', path, `Every line goes to ${config.number(factor)} ingesters, and there are ${hosts} hosts: pushes fail.`, `Set common.replication_factor to ${hosts >= 3 ? 3 : 1}.`);
    }
    if (hosts > 1 && config.text('ingester.lifecycler.ring.kvstore.store') === 'inmemory') {
        fail(subject, 'ring-inmemory', 'ingester.lifecycler.ring.kvstore.store', `${hosts} hosts with in-memory rings do not know each other: each answers with its own newest lines only, and every one compacts.`, 'Set common.ring.kvstore.store: memberlist and remove inmemory elsewhere.');
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/schema-active.js



/** What the period of today demands. Source: Loki, pkg/loki/validation.go. */
const activePeriodRules = [activePeriod, directoriesAreSet];
/** The period that takes the lines of today: the last that has begun, else the first. */
function activePeriodOf(config, today) {
    const all = periods(config);
    return all.findLast((period) => fromOf(config, period) <= today) ?? all[0];
}
function activePeriod(subject) {
    const { config, today } = subject;
    const all = periods(config);
    const active = activePeriodOf(config, today);
    if (active === undefined)
        return;
    const next = all[all.indexOf(active) + 1];
    for (const period of next === undefined ? [active] : [next]) {
        if (config.text(`${period}.store`) !== 'boltdb-shipper' ||
            config.number(`${period}.index.period`) === DAY)
            continue;
        fail(subject, 'schema-index-period', `${period}.index.period`, 'The newest boltdb-shipper period needs index.period: 24h.', 'Add a new period with 24h from a future date.');
    }
    if (config.flag('limits_config.allow_structured_metadata') && config.atLeast('3.0'))
        checkMetadata(subject, active);
}
function checkMetadata(subject, active) {
    const { config } = subject;
    const schema = config.text(`${active}.schema`);
    const store = config.text(`${active}.store`);
    if (store === 'tsdb' && (schemaNumber(schema) ?? 0) >= 13)
        return;
    const message = `Structured metadata needs a tsdb period with schema v13; the active period is ${store} ${schema}, so Loki ${config.fields.table} does not start.`;
    const place = config.isSet('limits_config.allow_structured_metadata')
        ? 'limits_config.allow_structured_metadata'
        : active;
    fail(subject, 'structured-metadata', place, message, 'Set limits_config.allow_structured_metadata: false until such a period is active.');
}
function directoriesAreSet(subject) {
    const { config } = subject;
    if (!config.atLeast('3.0'))
        return;
    const stores = new Set(periods(config).map((period) => config.text(`${period}.store`)));
    const needed = [
        ...(stores.has('tsdb')
            ? ['storage_config.tsdb_shipper.active_index_directory', 'storage_config.tsdb_shipper.cache_location']
            : []),
        ...(stores.has('boltdb-shipper')
            ? [
                'storage_config.boltdb_shipper.active_index_directory',
                'storage_config.boltdb_shipper.cache_location',
            ]
            : []),
        ...(stores.has('tsdb') || stores.has('boltdb-shipper') ? ['compactor.working_directory'] : []),
    ];
    for (const path of needed) {
        if (config.text(path) !== '')
            continue;
        fail(subject, 'directory-missing', path, `${path} is not set; a period of the schema needs it.`, 'Set it, or common.path_prefix, to a folder on the data volume.');
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/services.js

/** Services that are off unless the file turns them on. Source: their Validate functions. */
const serviceRules = [
    neededTexts,
    neededNumbers,
    kafka,
    rateWindow,
    legacyReadTarget,
];
const DATAOBJ = ['ingester.kafka_ingestion.enabled', 'dataobj.enabled'];
const TEXTS = [
    { path: 'bloom_gateway.client.addresses', on: ['bloom_gateway.enabled'] },
    { path: 'bloom_build.builder.planner_address', on: ['bloom_build.enabled'] },
    {
        path: 'bloom_build.planner.queue.tasks_disk_directory',
        on: ['bloom_build.enabled', 'bloom_build.planner.queue.store_tasks_on_disk'],
    },
    { path: 'distributor.dataobj_tee.topic', on: ['distributor.dataobj_tee.enabled'] },
    { path: 'ingest_limits.topic', on: ['ingest_limits.enabled'] },
    { path: 'ingest_limits.consumer_group', on: ['ingest_limits.enabled'] },
    { path: 'kafka_config.topic', on: ['ingester.kafka_ingestion.enabled'] },
    { path: 'dataobj.consumer.topic', on: DATAOBJ },
];
/** Numbers that must be more than 0. */
const NUMBERS = [
    {
        path: 'bloom_build.planner.retention.max_lookback_days',
        on: ['bloom_build.enabled', 'bloom_build.planner.retention.enabled'],
    },
    ...['active_window', 'rate_window', 'bucket_size', 'eviction_interval', 'num_partitions'].map((field) => ({
        path: `ingest_limits.${field}`,
        on: ['ingest_limits.enabled'],
    })),
    {
        path: 'ingest_limits_frontend.assigned_partitions_cache_ttl',
        on: ['ingest_limits.enabled', 'ingest_limits_frontend.assigned_partitions_cache_enabled'],
    },
    ...['ttl', 'ttl_jitter'].map((field) => ({
        path: `ingest_limits_frontend.accepted_streams_cache_${field}`,
        on: ['ingest_limits.enabled', 'ingest_limits_frontend.accepted_streams_cache_enabled'],
    })),
    { path: 'dataobj.metastore.partition_ratio', on: DATAOBJ },
    { path: 'dataobj.consumer.uploader.shaprefixsize', on: DATAOBJ },
];
function active(config, { path, on }) {
    return config.has(path) && on.every((flag) => config.flag(flag));
}
function neededTexts(subject) {
    for (const need of TEXTS) {
        if (!active(subject.config, need) || subject.config.text(need.path) !== '')
            continue;
        const by = need.on.at(-1) ?? '';
        fail(subject, 'missing-value', by, `${by} needs ${need.path}.`, 'Set it, or turn the service off.');
    }
}
function neededNumbers(subject) {
    for (const need of NUMBERS) {
        if (!active(subject.config, need) || subject.config.number(need.path) > 0)
            continue;
        fail(subject, 'out-of-range', need.path, `${need.path} must be more than 0.`, 'Remove it to have the default.');
    }
}
const KAFKA_RECORD = { least: 1024 * 1024, most: 16_000_000 - 16384 };
function kafka(subject) {
    const { config } = subject;
    if (!config.flag('ingester.kafka_ingestion.enabled'))
        return;
    const addresses = config.has('kafka_config.reader_config')
        ? ['kafka_config.reader_config.address', 'kafka_config.writer_config.address']
        : ['kafka_config.address'];
    if (addresses.every((path) => config.text(path) === '')) {
        fail(subject, 'missing-value', 'kafka_config', 'Kafka ingestion needs the address of a Kafka.', 'Set it, or turn it off.');
    }
    const size = 'kafka_config.producer_max_record_size_bytes';
    if (config.number(size) < KAFKA_RECORD.least || config.number(size) > KAFKA_RECORD.most) {
        fail(subject, 'out-of-range', size, `${size} must be from 1 MiB to ${KAFKA_RECORD.most}.`, 'Remove it.');
    }
    if ((config.text('kafka_config.sasl_username') === '') !==
        (config.text('kafka_config.sasl_password') === '')) {
        fail(subject, 'missing-value', 'kafka_config', 'kafka_config needs both sasl_username and sasl_password.', 'Set the other one too.');
    }
}
function rateWindow(subject) {
    const { config } = subject;
    const [window, bucket] = [
        config.number('ingest_limits.rate_window'),
        config.number('ingest_limits.bucket_size'),
    ];
    if (!config.flag('ingest_limits.enabled') || bucket <= 0 || window % bucket === 0)
        return;
    const message = 'ingest_limits.rate_window must be a multiple of bucket_size.';
    fail(subject, 'out-of-range', 'ingest_limits.rate_window', message, 'Remove both to have the defaults.');
}
function legacyReadTarget(subject) {
    const { config } = subject;
    if (!config.flag('legacy_read_target') || !config.text('target').split(',').includes('backend'))
        return;
    const message = 'legacy_read_target and the target backend exclude each other.';
    fail(subject, 'conflict', 'legacy_read_target', message, 'Remove legacy_read_target.');
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/storage.js




/** The stores of the index and the chunks. Source: Loki, pkg/storage/factory.go and the clients beside it. */
const storage_storageRules = [commonBlock, storage];
function commonBlock(subject) {
    const { config } = subject;
    const stores = commonStores(config);
    if (stores.length > 1) {
        const message = `common.storage sets ${stores.join(' and ')}; Loki takes one.`;
        fail(subject, 'conflict', `common.storage.${stores[1]}`, message, 'Keep one; put others under storage_config.');
    }
    if (config.flag('common.persist_tokens') && config.text('common.path_prefix') === '') {
        fail(subject, 'missing-value', 'common.persist_tokens', 'common.persist_tokens needs common.path_prefix.', 'Set path_prefix to a folder on the data volume.');
    }
}
function storage(subject) {
    const { config } = subject;
    either(subject, 'storage_config.cassandra.password', 'storage_config.cassandra.password_file');
    if (config.flag('storage_config.cassandra.SSL'))
        cassandra(subject);
    for (const block of [
        'storage_config.azure',
        ...config
            .keys('storage_config.named_stores.azure')
            .map((name) => `storage_config.named_stores.azure.${name}`),
        'ruler.storage.azure',
    ]) {
        if (!config.flag(`${block}.use_service_principal`))
            continue;
        for (const field of ['tenant_id', 'client_id', 'client_secret']) {
            if (config.text(`${block}.${field}`).trim() === '')
                fail(subject, 'missing-value', block, `${block}.use_service_principal needs ${field}.`, `Set ${field}.`);
        }
    }
    for (const shipper of ['boltdb_shipper', 'tsdb_shipper']) {
        const path = `storage_config.${shipper}.shared_store_key_prefix`;
        if (config.has(path))
            checkPathPrefix(subject, path, config.text(path));
    }
    duplicateStores(subject, 'storage_config.named_stores');
    duplicateStores(subject, 'storage_config.object_store.named_stores');
    const bloom = 'storage_config.bloom_shipper.memory_management';
    if (config.text(`${bloom}.bloom_page_alloc_type`) === 'fixed' &&
        config.text(`${bloom}.bloom_page_mem_pool_buckets`) === '') {
        fail(subject, 'missing-value', bloom, 'A fixed bloom page allocation needs bloom_page_mem_pool_buckets.', 'Remove the empty list.');
    }
    if (config.has('storage_config.bloom_shipper.working_directory') &&
        config.text('storage_config.bloom_shipper.working_directory') === '') {
        fail(subject, 'missing-value', 'storage_config.bloom_shipper.working_directory', 'storage_config.bloom_shipper.working_directory must not be empty.', 'Remove it to have the default.');
    }
}
function cassandra(subject) {
    const { config } = subject;
    const block = 'storage_config.cassandra';
    const [cert, key] = [config.text(`${block}.tls_cert_path`), config.text(`${block}.tls_key_path`)];
    if ((cert === '') !== (key === ''))
        fail(subject, 'missing-value', block, `${block} needs both tls_cert_path and tls_key_path.`, 'Set the other one too.');
    if (config.flag(`${block}.host_verification`) &&
        config.text(`${block}.addresses`).split(',').length !== 1) {
        fail(subject, 'conflict', block, `${block}.host_verification works with one address only.`, 'Name one host, or set host_verification: false.');
    }
}
const TAKEN = [
    'aws',
    'aws-dynamo',
    's3',
    'gcp',
    'gcp-columnkey',
    'bigtable',
    'bigtable-hashed',
    'gcs',
    'azure',
    'bos',
    'swift',
    'cassandra',
    'filesystem',
    'inmemory',
    'grpc-store',
];
const TAKEN_THANOS = ['s3', 'gcs', 'azure', 'swift', 'filesystem', 'alibabacloud', 'bos'];
/** Names of named stores must be new and different; Loki forgets to look at those under `cos`. */
function duplicateStores(subject, stores) {
    const { config } = subject;
    const taken = new Set(stores.includes('object_store') ? TAKEN_THANOS : TAKEN);
    for (const kind of config.keys(stores).filter((name) => name !== 'cos')) {
        for (const name of config.keys(`${stores}.${kind}`)) {
            const message = `The name ${name} of a named store is taken.`;
            if (taken.has(name))
                fail(subject, 'conflict', `${stores}.${kind}.${name}`, message, 'Give the store another name.');
            taken.add(name);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/thanos.js


/** The newer object store clients. Source: Loki, pkg/storage/bucket. */
const thanosRules = [thanosStorage];
function thanosStorage(subject) {
    const { config } = subject;
    if (!config.atLeast('3.0'))
        return;
    for (const block of ['storage_config.object_store', 'ruler_storage']) {
        const prefix = config.text(`${block}.storage_prefix`);
        const allowed = config.atLeast('3.7') ? /^[\da-zA-Z-]+$/ : /^[\da-zA-Z]+$/;
        if (prefix !== '' && !allowed.test(prefix)) {
            fail(subject, 'path-prefix', `${block}.storage_prefix`, `${block}.storage_prefix may have letters and digits only.`, 'Choose another prefix (for new data only).');
        }
    }
    for (const block of [
        'storage_config.object_store.s3',
        'ruler_storage.s3',
        ...expand(config, 'storage_config.object_store.named_stores.s3.*'),
    ]) {
        const bucket = config.text(`${block}.bucket_name`);
        if (bucket !== '' && config.text(`${block}.endpoint`).split('.')[0] === bucket) {
            fail(subject, 'conflict', `${block}.endpoint`, `${block}.endpoint must not begin with the bucket's name.`, 'Remove the bucket from the endpoint.');
        }
        const sts = config.text(`${block}.sts_endpoint`);
        if (sts !== '' && !/^[a-z][a-z\d+.-]*:\/\/[^\s/]+/i.test(sts)) {
            fail(subject, 'invalid-choice', `${block}.sts_endpoint`, `${block}.sts_endpoint must be a URL.`, 'Write it with https://.');
        }
        const context = config.text(`${block}.sse.kms_encryption_context`);
        if (context !== '' && !isTextMap(context)) {
            fail(subject, 'invalid-choice', `${block}.sse.kms_encryption_context`, `${block}.sse.kms_encryption_context must be a JSON object of texts.`, 'Write it like {"team":"usage"}.');
        }
    }
}
function isTextMap(json) {
    try {
        const value = JSON.parse(json);
        if (value === null)
            return true;
        return (typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value).every((item) => typeof item === 'string' || item === null));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/all.js

















/** Every rule on a configuration as a whole. */
const ALL_RULES = [
    ...schemaRules,
    ...activePeriodRules,
    ...storage_storageRules,
    ...thanosRules,
    ...choiceRules,
    ...numberRules,
    ...listRules,
    ...compactorRules,
    ...cacheRules,
    ...queryRules,
    ...serviceRules,
    ...remoteWriteRules,
    ...relabelRules,
    ...startRules,
    ...ringRules,
    ...adviceRules,
    ...exposureRules,
];

;// CONCATENATED MODULE: ./build/src/loki/validate/stricter.js
/**
 * Rules that refuse what `loki -verify-config` accepts, each for what happens later. Every other rule at level error is
 * one of Loki's own. docs/rules.md has a paragraph on each.
 */
const STRICTER_RULES = [
    'bad-substitution',
    'bare-duration',
    'bucket-missing',
    'credential-in-url',
    'empty-block',
    'empty-value',
    'fractional-integer',
    'half-credentials',
    'literal-credential',
    'rate-strategy',
    'render-refuses',
    'replication-hosts',
    'retention-period',
    'ring-consul',
    'ring-inmemory',
    'ring-store',
    'schema-future',
    'schema-store-at-start',
    'unknown-variable',
    'unquoted-variable',
    'yaml-several-documents',
    'yaml-too-deep',
    'yaml-too-large',
];

;// CONCATENATED MODULE: ./build/src/loki/validate/variables.js
/**
 * Checks the `${…}` of a text. Loki puts the values in before it reads the YAML, anywhere in the file; what the host
 * does not set becomes nothing. Source: Loki, pkg/util/cfg/files.go; drone/envsubst.
 */
function variables_checkVariables(text, known, report) {
    for (const match of text.matchAll(/\$\{([^}\n]*)(\}?)/g)) {
        const at = { start: match.index, end: match.index + match[0].length };
        if (isComment(text, match.index))
            continue;
        const [, name, rest] = /^#?([A-Za-z_]\w*)(.*)$/.exec(match[1] ?? '') ?? [];
        if (match[2] === '' || name === undefined) {
            const fix = 'Write "${NAME}"; write $${ for the two characters themselves.';
            report({
                rule: 'bad-substitution',
                level: 'error',
                message: `${match[0]} is no variable, so Loki refuses the file.`,
                fix,
                at,
            });
        }
        else if (known !== undefined && !known.includes(name) && !/^:?[-=]/.test(rest ?? '')) {
            const fix = known.length > 0 ? `Known are ${known.join(', ')}.` : 'The host sets no variables.';
            report({
                rule: 'unknown-variable',
                level: 'error',
                message: `\${${name}} is not set on the host, so it becomes nothing.`,
                fix,
                at,
            });
        }
    }
}
/** Says whether `offset` is in a comment: a # at the start of a word before it on its line, outside quotes. */
function isComment(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /(?:^|\s)#/.test(line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""'));
}

;// CONCATENATED MODULE: ./build/src/loki/validate.js











/**
 * All that is wrong with a configuration, sorted by place: what real Loki refuses, and what it should have. Of a file that
 * Loki cannot read to its end, what follows from the rest is told as warnings: mending the errors may change it.
 */
function validateConfig(file, options) {
    const problems = [];
    const report = (problem) => {
        // The inputs of `render` replace placeholders.
        if (!options.partial || problem.rule !== 'placeholder-credential')
            problems.push(problem);
    };
    const { text, config } = readConfig(file, options, report);
    variables_checkVariables(text, options.knownVariables, report);
    if (config !== undefined) {
        const readable = problems.every(({ level, rule }) => level === 'warning' || STRICTER_RULES.includes(rule));
        const tell = readable ? report : (problem) => report({ ...problem, level: 'warning' });
        const subject = {
            config,
            report: tell,
            today: options.today ?? todayInUtc(),
            hosts: options.hosts,
        };
        for (const rule of ALL_RULES)
            rule(subject);
    }
    return toFindings(text, options.file, problems);
}
/** Reads a file as its version would, reporting what it could not read; no `config` where it could read nothing. */
function readConfig(file, reading, report) {
    const { text, root, problems } = parseYaml(file);
    for (const { start, end, ...problem } of problems)
        report({ ...problem, level: 'error', at: { start, end } });
    if (root === undefined || isNull(root)) {
        if (problems.length === 0)
            report(emptyFile());
        return { text, config: undefined };
    }
    const whole = reading.partial && root.kind === 'map' ? completed(root, reading, report) : root;
    if (whole === undefined)
        return { text, config: undefined };
    const config = decode(whole, fieldsOf(reading.version), report);
    if (root.kind !== 'map')
        return { text, config: undefined };
    applyCommon(config);
    return { text, config };
}
/** The part with the defaults below it; what `render` would refuse is told instead. */
function completed(part, { version, hosts }, report) {
    try {
        return overDefaults(part, version, hosts);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const at = { start: part.start, end: part.start + 1 };
        const fix = 'Mend it here; `render` refuses this file for the same reason.';
        report({ rule: 'render-refuses', level: 'error', message: error.message, fix, at });
        return undefined;
    }
}
function emptyFile() {
    const message = 'The file is empty; Loki needs at least schema_config.';
    const fix = 'Write a configuration, or check the path.';
    return { rule: 'yaml-empty', level: 'error', message, fix, at: { start: 0, end: 0 } };
}
function todayInUtc() {
    return new Date().toISOString().slice(0, 10);
}
/** Gives problems their lines; the same problem at the same place is told once. */
function toFindings(text, file, problems) {
    const place = placesOf(text);
    const findings = problems.map(({ rule, level, message, fix, at }) => {
        const { line, column } = place(at.start);
        return {
            file,
            line,
            column,
            endLine: place(Math.max(at.start, at.end - 1)).line,
            rule,
            level,
            message,
            fix,
        };
    });
    const unique = new Map(findings.map((finding) => [
        `${finding.line}:${finding.column}:${finding.rule}:${finding.message}`,
        finding,
    ]));
    return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

;// CONCATENATED MODULE: ./build/src/loki/guard.js







const RULES = [
    ...periodRules,
    ...storageRules,
    ...retentionRules,
    ...hostRules,
    ...limitRules,
    ...upgradeRules,
];
/**
 * What a change of configuration, of version or of both would cost: errors lose data or the sight of it, warnings may
 * refuse, cut or hide lines. What is wrong with the head alone is `validateConfig`'s to tell; of a file that cannot be read
 * nothing is told here, but that the guard could not look.
 */
function guardChange(base, head, options) {
    const { baseVersion, headVersion, today, file = 'loki.yaml', partial = false } = options;
    const ignore = () => { };
    const problems = [];
    const before = readConfig(base, { version: baseVersion, partial }, ignore).config;
    const { text, config: after } = readConfig(head, { version: headVersion, partial }, ignore);
    if (after === undefined)
        return [];
    if (before === undefined)
        return toFindings(text, file, [unreadableBase()]);
    const change = {
        base: before,
        head: after,
        baseVersion,
        headVersion,
        today,
        bucketExpiryDays: options.bucketExpiryDays,
        report: (problem) => problems.push(problem),
    };
    for (const rule of RULES)
        rule(change);
    return toFindings(text, file, problems);
}
function unreadableBase() {
    const message = 'The file could not be read as it was before the change, so nothing can be said about lost data.';
    return {
        rule: 'guard-blind',
        level: 'warning',
        message,
        fix: 'Compare the two by hand.',
        at: { start: 0, end: 0 },
    };
}

;// CONCATENATED MODULE: ./build/src/validation/read.js




/**
 * The bytes of a config, or the finding that says why there are none. Only regular files of at most `MAX_BYTES` are read: a
 * pull request may bring pipes, links to devices and files of any size.
 * @param within a folder that no link in it may lead out of, if there is one
 */
function readFile(file, within) {
    try {
        if (within !== undefined && leadsOut(file, within))
            return unreadable(file, 'It is a link to a place outside the repository.');
        const status = (0,external_node_fs_.statSync)(file);
        if (!status.isFile())
            return unreadable(file, 'It is not a regular file.');
        if (status.size > MAX_BYTES)
            return tooLarge(file, status.size);
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        return unreadable(file, `${(0,errors/* messageOf */.b)(error)}.`);
    }
}
/** Says whether a file in `folder` is in truth elsewhere; what is openly elsewhere is its giver's choice. */
function leadsOut(file, folder) {
    return isInside((0,external_node_path_.resolve)(file), (0,external_node_path_.resolve)(folder)) && !isInside((0,external_node_fs_.realpathSync)(file), (0,external_node_fs_.realpathSync)(folder));
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}
function unreadable(file, why) {
    const message = `The file cannot be read. ${why}`;
    return atTop(file, 'file-unreadable', message, 'Give the path of a config that is in the repository.');
}
function tooLarge(file, size) {
    const message = `The file has ${(size / 1024 / 1024).toFixed(1)} MiB; that is no Loki configuration.`;
    return atTop(file, 'yaml-too-large', message, 'Check that this is the file you meant.');
}
/** An error about a file as a whole. */
function atTop(file, rule, message, fix) {
    return { file, line: 1, column: 1, endLine: 1, rule, level: 'error', message, fix };
}

;// CONCATENATED MODULE: ./build/src/validation/check.js





/** Checks one file by itself and, where there is a base, for what its change would lose. */
function checkFile(file, options) {
    const bytes = readFile(file, options.within);
    if (!(bytes instanceof Uint8Array))
        return unread(file, bytes);
    const { lokiVersion, hosts, partial, base } = options;
    const own = validateConfig(bytes, {
        version: lokiVersion,
        file,
        knownVariables: hostVariables,
        partial,
        ...(hosts === undefined ? {} : { hosts }),
    });
    const before = base?.read(file);
    const lost = before === undefined ? [] : guard(before.bytes, bytes, file, options);
    const all = [...own, ...lost].sort((a, b) => a.line - b.line || a.column - b.column);
    const isAllowed = (finding) => options.allow.has(finding.rule) && (lost.includes(finding) || !isLokis(finding));
    return {
        file,
        bytes,
        findings: all.filter((finding) => !isAllowed(finding)),
        allowed: all
            .filter(isAllowed)
            .map((finding) => ({ ...finding, reason: options.allow.get(finding.rule) ?? '' })),
        comparedWith: before && `${base?.name}:${before.path}`,
    };
}
function unread(file, finding) {
    return { file, bytes: new Uint8Array(), findings: [finding], allowed: [], comparedWith: undefined };
}
function guard(before, after, file, options) {
    const { lokiVersion, baseLokiVersion = lokiVersion, partial, bucketExpiryDays } = options;
    const today = new Date().toISOString().slice(0, 10);
    return guardChange(before, after, {
        ...{ baseVersion: baseLokiVersion, headVersion: lokiVersion },
        ...{ today, file, partial },
        ...(bucketExpiryDays === undefined ? {} : { bucketExpiryDays }),
    });
}
/** What Loki itself refuses: to allow it would only move the failure to the deployment. */
function isLokis({ level, rule }) {
    return level === 'error' && !STRICTER_RULES.includes(rule);
}
/** Says whether findings of these levels fail a check. */
function fails(findings, failOn) {
    return findings.some(({ level }) => level === failOn || (failOn === 'warning' && level === 'error'));
}

;// CONCATENATED MODULE: ./build/src/validation/files.js



/**
 * The files that the patterns name, below `folder`, sorted, each once. `**` follows no links, so loops of links have an end;
 * it finds no names that begin with a dot, and globs find no folders.
 * @throws UserError naming every pattern that no file matches: a check of nothing must not pass.
 */
function findFiles(patterns, folder) {
    const found = new Set();
    const empty = [];
    for (const pattern of patterns) {
        const files = matches(pattern, folder);
        if (files.length === 0)
            empty.push(pattern);
        for (const file of files)
            found.add((0,external_node_path_.normalize)(file));
    }
    if (empty.length > 0)
        throw nothingThere(empty, folder);
    return [...found].sort();
}
function matches(pattern, folder) {
    // A name may itself look like a pattern: `loki[1].yaml`.
    if ((0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(folder, pattern), { throwIfNoEntry: false })?.isDirectory() === false)
        return [pattern];
    return (0,external_node_fs_.globSync)(pattern, { cwd: folder }).filter((file) => !isFolder((0,external_node_path_.resolve)(folder, file)));
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        // A link to nowhere, or to itself: read, it will be reported.
        return false;
    }
}
function nothingThere(patterns, folder) {
    const lines = patterns.map((pattern) => `- ${JSON.stringify(pattern)}`);
    return new errors/* UserError */.y(`files: no file matches, below ${folder}:\n${lines.join('\n')}\n` +
        'Check the pattern, and that the repository is checked out before this step (actions/checkout).');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
;// CONCATENATED MODULE: ./build/src/validation/git-objects.js



/** @throws UserError when there is no git */
function runGit(folder, args, input = '') {
    // A hook of git's sets these for the folder that it runs in, which may be another.
    const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)('git', args, {
        cwd: folder,
        env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
        input,
        maxBuffer: 16 * MAX_BYTES,
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT')
        throw new errors/* UserError */.y('git is not installed, so the config cannot be compared with its base.');
    const [text = ''] = stdout.toString().split('\n', 1);
    return { ok: status === 0, text, error: stderr.toString().trim(), output: stdout };
}
/**
 * The file at `path` (from the top of the repository) in `commit`, through links inside the repository; undefined
 * where there is none.
 */
function readAt(top, commit, path) {
    // -z is for names with a line end; git has it since 2.38.
    const end = path.includes('\n') ? '\0' : '\n';
    const args = ['cat-file', '--batch', '--follow-symlinks', ...(end === '\0' ? ['-z'] : [])];
    const { output } = runGit(top, args, `${commit}:${path}${end}`);
    const header = output.indexOf('\n');
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', 0, header)) ?? [];
    return size === undefined ? undefined : output.subarray(header + 1, header + 1 + Number(size));
}
/** New names to old ones of files that were renamed between `commit` and the index. */
function renamesSince(top, commit) {
    const args = ['diff', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit, '--'];
    const fields = runGit(top, args).output.toString().split('\0');
    const renames = new Map();
    for (let i = 0; i + 2 < fields.length; i += 3)
        renames.set(fields[i + 2] ?? '', fields[i + 1] ?? '');
    return renames;
}

;// CONCATENATED MODULE: ./build/src/validation/git.js




/**
 * Finds the commit to compare with: where the work on HEAD left `ref`. For the merge commit that GitHub makes of a pull
 * request, that is its first parent, which a checkout of depth 2 has.
 * @param folder any folder of the checkout
 * @throws UserError when there is no git, no checkout, or not enough history
 */
function openBase(ref, folder, env = process.env) {
    const { ok, text: top, error } = runGit(folder, ['rev-parse', '--show-toplevel']);
    if (!ok)
        throw new errors/* UserError */.y(`There is no git checkout to compare with \`${ref}\`; git says: ${error}`);
    const head = commitOf(top, 'HEAD');
    if (head === undefined && ref === 'HEAD')
        return { name: 'HEAD (no commit yet)', read: () => undefined };
    let tip;
    for (const name of candidates(ref, env))
        tip ??= commitOf(top, name);
    if (tip === undefined)
        throw notFetched(ref);
    const fork = runGit(top, ['merge-base', tip, 'HEAD']);
    const commit = fork.ok ? fork.text : tip;
    let renames;
    return {
        name: ref,
        read: (file) => {
            const path = pathBelow(top, file);
            const unmoved = readAt(top, commit, path);
            if (unmoved !== undefined)
                return { path, bytes: unmoved };
            renames ??= renamesSince(top, commit);
            const old = renames.get(path) ?? '';
            const moved = readAt(top, commit, old);
            return moved && { path: old, bytes: moved };
        },
    };
}
/** Where the base may be, best first. A pull request's checkout has no branch of that name, only commits. */
function candidates(ref, env) {
    const names = [ref, `refs/remotes/origin/${ref}`];
    if (ref !== env['GITHUB_BASE_REF'])
        return names;
    const { GITHUB_REF: checkedOut = '', GITHUB_SHA: sha, GITHUB_EVENT_PATH: event } = env;
    if (event)
        names.unshift(...pullRequestBase(event));
    if (/^refs\/pull\/\d+\/merge$/.test(checkedOut))
        names.unshift(`${sha}^1`);
    return names;
}
/** Source: GitHub docs, webhook payload of pull_request: `pull_request.base.sha`. */
function pullRequestBase(eventFile) {
    const { pull_request: pull } = JSON.parse((0,external_node_fs_.readFileSync)(eventFile, 'utf8'));
    return pull?.base?.sha === undefined ? [] : [pull.base.sha];
}
function commitOf(top, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { ok, text } = runGit(top, args);
    return ok ? text : undefined;
}
/** As git names it: the folder without links, the last name as it is. */
function pathBelow(top, file) {
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), (0,external_node_path_.basename)(file));
    return (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), real).replaceAll(external_node_path_.sep, '/');
}
function notFetched(ref) {
    return new errors/* UserError */.y(`The base \`${ref}\` is not in this checkout, so nothing can be said about lost data. Give actions/checkout ` +
        '`fetch-depth: 0` (2 is enough for a pull request), or fetch the base commit before this step; or set ' +
        '`base-ref: ""` to check without the guard.');
}

;// CONCATENATED MODULE: ./build/src/validation/real-loki.js






const seconds = { pull: 300, verify: 60 };
/**
 * Gets the image of a Loki version, or says in one sentence why it cannot.
 * @param trouble how grave it is when Docker then fails to run it
 */
function realLoki(version, trouble) {
    const image = `grafana/loki:${version}`;
    if (docker(['image', 'inspect', image]).status !== 0) {
        const pull = docker(['pull', '--quiet', image], seconds.pull);
        if (pull.status !== 0)
            return `Docker cannot get ${image}: ${pull.said}`;
    }
    return {
        verify: (file, bytes) => {
            const { status, said } = verify(image, bytes);
            if (status === 0)
                return undefined;
            // 1 is Loki's own refusal, 2 its panic; what is above is Docker's, and null a time-out.
            return status === 1 || status === 2
                ? refusal(image, file, said)
                : { ...notAsked(image, file, said), level: trouble };
        },
    };
}
/** Runs `-verify-config` as the deploy step does, with no network and no secret: the config may be anyone's. */
function verify(image, bytes) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'loki-config-'));
    const config = (0,external_node_path_.join)(folder, 'config.yaml');
    try {
        (0,external_node_fs_.writeFileSync)(config, bytes);
        // Loki's user in the image is 10001.
        (0,external_node_fs_.chmodSync)(config, 0o644);
        (0,external_node_fs_.chmodSync)(folder, 0o755);
        const variables = hostVariables.flatMap((name) => ['--env', `${name}=placeholder`]);
        const options = ['--rm', '--network', 'none', ...variables, '-v', `${folder}:/etc/loki:ro`];
        const loki = ['-config.file=/etc/loki/config.yaml', '-config.expand-env=true', '-verify-config'];
        return docker(['run', ...options, image, ...loki], seconds.verify);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true });
    }
}
/** Loki names lines only for what it cannot parse: `line 29: field x not found in type y`. */
function refusal(image, file, said) {
    const line = Number(/\bline (\d+):/.exec(said)?.[1] ?? 1);
    const message = `${image} -verify-config refuses this file: ${said}`;
    const fix = 'Mend what it says. No rule of ours saw it: please report that, with the file.';
    return { ...atTop(file, 'loki-verify-config', message, fix), line, endLine: line };
}
function notAsked(image, file, said) {
    const message = `${image} could not be asked about this file: ${said}`;
    return atTop(file, 'loki-verify-config', message, 'Run the check again, or with `loki: off`.');
}
function docker(args, timeoutSeconds = 30) {
    const options = { encoding: 'utf8', timeout: timeoutSeconds * 1000, maxBuffer: 1024 * 1024 };
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)('docker', args, {
        ...options,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status, said: error === undefined ? lastWords(`${stdout}\n${stderr}`) : failure(error) };
}
function failure(error) {
    return error.code === 'ENOENT' ? 'docker is not installed' : error.message;
}
/** The lines that say why, as one; Loki 3.x prints every flag it has after some errors. */
function lastWords(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.filter((line) => /err=|error|failed|line \d+:|panic:|cannot|denied/i.test(line));
    return (telling.length > 0 ? telling : lines).slice(0, 5).join(' ').slice(0, 1000);
}

;// CONCATENATED MODULE: ./build/src/validation/rule-page.js
const page = 'https://github.com/loki-host-actions/loki-host-actions/blob/v1/docs/rules.md';
/** Where a rule is explained: what would happen, how to do it safely, how it is known. */
function rulePage(rule) {
    return `${page}#${rule}`;
}

;// CONCATENATED MODULE: ./build/src/validation/sarif.js


/** Findings for GitHub's code scanning. Source: OASIS SARIF 2.1.0; GitHub docs, "SARIF support for code scanning". */
function toSarif(findings, folder) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'loki-host-actions',
                        informationUri: 'https://github.com/loki-host-actions/loki-host-actions',
                        rules: rules.map((id) => ({ id, shortDescription: { text: id }, helpUri: rulePage(id) })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, rules, folder)),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function resultOf(finding, rules, folder) {
    const { file, line, column, endLine, rule, level, message, fix } = finding;
    const uri = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).map(encodeURIComponent).join('/');
    const region = { startLine: line, startColumn: column, endLine };
    return {
        ruleId: rule,
        ruleIndex: rules.indexOf(rule),
        level,
        message: { text: `${message} ${fix}` },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    };
}

;// CONCATENATED MODULE: ./build/src/validation/text.js

const codes = { error: 31, warning: 33, bold: 1, dim: 2 };
const plain = (_, text) => text;
const coloured = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
/** Long lines are shown around the place; in UTF-16 units. */
const WIDTH = 100;
/** More in one file only bury the first ones; the report has them all. */
const MOST = 100;
/** One file's findings for people: place, message, the line with a caret, the fix. Empty when there are none. */
function toText({ file, bytes, findings, allowed }, paint = plain) {
    const lines = findings.length === 0 ? [] : decodeText(bytes).text.split(/\r\n?|\n/, lastLine(findings));
    const blocks = findings.slice(0, MOST).map(({ line, column, level, rule, message, fix }) => {
        const place = paint('bold', `${printable(file)}:${line}:${column}`);
        const name = paint('dim', `(${rule})`);
        const head = `${place} ${paint(level, level)}: ${printable(message)} ${name}`;
        return [
            head,
            ...excerpt(lines[line - 1] ?? '', { line, column, level }, paint),
            `  ${printable(fix)}`,
        ].join('\n');
    });
    if (findings.length > MOST)
        blocks.push(`${printable(file)}: and ${findings.length - MOST} more.`);
    for (const { line, rule, reason } of allowed)
        blocks.push(`${printable(file)}:${line}: ${rule} is allowed: ${printable(reason)}`);
    return blocks.map((block) => `${block}\n`).join('\n');
}
function lastLine(findings) {
    return Math.max(...findings.slice(0, MOST).map(({ line }) => line));
}
/** The source line with a caret below the column. */
function excerpt(source, { line, column, level }, paint) {
    if (source.trim() === '')
        return [];
    const start = Math.max(0, Math.min(column - 1, source.length) - WIDTH / 2);
    const shown = printable(source.slice(start, start + WIDTH));
    const before = printable(source.slice(start, column - 1));
    const margin = `${line} | `;
    const caret = `${' '.repeat(margin.length - 2)}| ${' '.repeat(before.length)}`;
    return [`  ${paint('dim', margin)}${shown}`, `  ${paint('dim', caret)}${paint(level, '^')}`];
}
/** Without what would move the cursor, change colours or start a line: names and lines are the pull request's. */
function printable(text) {
    return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
}
/** The same for Markdown: no link, image or emphasis of a pull request's in a summary. */
function literal(text) {
    return printable(text).replace(/[\\`*_~[\]]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/validation/verdict.js

function countLevel(findings, level) {
    return findings.filter((finding) => finding.level === level).length;
}
/** `2 files checked for Loki 3.7.6: no errors, 3 warnings.` */
function verdict({ files, findings, allowed }, lokiVersion) {
    const found = [
        count(countLevel(findings, 'error'), 'error'),
        count(countLevel(findings, 'warning'), 'warning'),
        ...(allowed === 0 ? [] : [`${count(allowed, 'finding')} allowed`]),
    ];
    return `${count(files, 'file')} checked for Loki ${lokiVersion}: ${found.join(', ')}.`;
}
/** Says which known version stands for a version that has no field table of its own; nothing where each has one. */
function tablesUsed(...versions) {
    const sentences = [...new Set(versions)].flatMap((version) => {
        const { exact = true, table } = version === undefined ? { table: '' } : fieldsOf(version);
        return exact
            ? []
            : [`Loki ${version} is judged by the fields of ${table}, the nearest known that is not newer.`];
    });
    return sentences.join(' ');
}
function count(number, noun) {
    return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/action/summary.js

/** Adds a section to the job summary. */
async function writeSummary(summary) {
    addSummary(renderSummary(summary));
}
function renderSummary({ title, verdict, table = [], warnings = [], file, next }) {
    const blocks = [`### ${escapeText(title)}`, escapeText(verdict)];
    const [header, ...rows] = table;
    if (header !== undefined && rows.length > 0) {
        blocks.push([row(header), row(header.map(() => '---')), ...rows.map((cells) => row(cells.map(escapeCell)))].join('\n'));
    }
    for (const warning of warnings)
        blocks.push(`> [!WARNING]\n> ${escapeText(warning)}`);
    if (file !== undefined)
        blocks.push(folded(file));
    if (next !== undefined)
        blocks.push(`**Next:** ${escapeText(next)}`);
    return `${blocks.join('\n\n')}\n`;
}
function folded({ name, language, text }) {
    // The fence is longer than any in the text, so that nothing in it ends the block.
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `<details><summary>${escapeText(name)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function escapeCell(text) {
    return escapeText(text).replaceAll('|', '\\|');
}
/** Text from AWS, hosts or files must not become markup; `code` and **bold** of our own sentences stay. */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\r?\n/g, ' ');
}
/** `count(1, 'setting')` is `1 setting`, `count(2, 'setting')` is `2 settings`. */
function summary_count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/actions/validate/show.js




/** GitHub shows 10 of a level per step; the rest is in the log and the report. */
const annotationsPerLevel = 10;
/** A summary may have 1 MiB. */
const mostRows = 200;
/** Marks the lines, errors first. */
function annotate(findings) {
    for (const level of ['error', 'warning']) {
        const these = findings.filter((finding) => finding.level === level);
        for (const { file, line, endLine, column, rule, message, fix } of these.slice(0, annotationsPerLevel))
            console.log((0,annotations/* formatAnnotation */.t)(level, `${message} ${fix}`, { title: rule, file, line, endLine, col: column }));
    }
}
async function summarize(all, outcome) {
    const { sentence, base, loki, failed } = outcome;
    const findings = all.flatMap((checked) => checked.findings);
    const rows = [...findings]
        .sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
        .slice(0, mostRows)
        .map(({ file, line, level, rule, message, fix }) => [
        `${literal(file)}:${line}`,
        level,
        `[${rule}](${rulePage(rule)})`,
        literal(message),
        literal(fix),
    ]);
    const more = findings.length > mostRows ? ` The table has ${mostRows} of ${findings.length}; the report has all.` : '';
    await writeSummary({
        title: 'Config check',
        verdict: `${sentence}${more} ${comparison(all, base)} ${lokisOwn(loki)}`,
        table: [['where', 'level', 'rule', 'what', 'what to do'], ...rows],
        warnings: [...allowedOnes(all), ...unusedOnes(all, outcome.allow)],
        ...(failed ? { next: next(findings) } : {}),
    });
}
function comparison(all, base) {
    if (base === undefined)
        return 'Not compared with a base: the guard against data loss did not run.';
    const fresh = all.filter(({ comparedWith }) => comparedWith === undefined).length;
    return `Compared with ${literal(base)}${fresh === 0 ? '' : `, which does not have ${summary_count(fresh, 'file')} of these`}.`;
}
function lokisOwn(loki) {
    return typeof loki === 'string'
        ? `Loki itself was not asked: ${literal(loki)}`
        : 'Loki itself (`-verify-config`) was asked about every file without errors.';
}
function allowedOnes(all) {
    return all
        .flatMap(({ allowed }) => allowed)
        .slice(0, mostRows)
        .map(({ file, line, rule, message, reason }) => `Allowed: ${rule} at ${literal(file)}:${line}, because: ${literal(reason)} (${literal(message)})`);
}
/** An allowance that outlives its change would let the next one through. */
function unusedOnes(all, allow) {
    const used = new Set(all.flatMap(({ allowed }) => allowed.map(({ rule }) => rule)));
    return [...allow.keys()]
        .filter((rule) => !used.has(rule))
        .map((rule) => `\`allow\` names ${rule}, which nothing here breaks (or which Loki itself refuses); remove it.`);
}
function next(findings) {
    const rule = findings.find(({ level }) => level === 'error')?.rule ?? findings[0]?.rule ?? '';
    return `mend what the table says and push again. What is meant as it is can be allowed with a reason: \`allow: "${rule}: why"\`.`;
}

;// CONCATENATED MODULE: ./build/actions/validate/main.js

















async function main(values) {
    const folder = process.cwd();
    const files = findFiles(values.files, folder);
    const base = values.baseRef === undefined ? undefined : openBase(values.baseRef, checkoutOf(files, folder));
    const loki = askLoki(values);
    const options = { ...values, allow: values.allow ?? new Map(), base, within: folder };
    const all = files.map((file) => {
        const checked = withLoki(checkFile(file, options), loki, values);
        const text = toText(checked);
        if (text !== '')
            printUntrusted(file, text);
        // Nothing later looks at the bytes.
        return { ...checked, bytes: new Uint8Array() };
    });
    const findings = all.flatMap((checked) => checked.findings);
    annotate(findings);
    setOutputs(findings, folder);
    const allowed = all.flatMap((checked) => checked.allowed).length;
    const stoodIn = tablesUsed(values.lokiVersion, values.baseLokiVersion);
    if (stoodIn !== '')
        notice(stoodIn);
    const sentence = verdict({ files: files.length, findings, allowed }, values.lokiVersion);
    info(sentence);
    const failed = fails(findings, values.failOn);
    await summarize(all, {
        sentence: `${sentence} ${stoodIn}`.trim(),
        allow: options.allow,
        base: base?.name,
        loki,
        failed,
    });
    if (failed)
        throw new errors/* UserError */.y(`${sentence} The job summary has a table of them and what to do.`);
}
/** A folder of the checkout: that of a file, since it may be checked out below the workspace. */
function checkoutOf(files, workspace) {
    const inside = files.find((file) => isInside((0,external_node_path_.resolve)(file), workspace));
    return inside === undefined ? workspace : (0,external_node_path_.dirname)(inside);
}
/** Loki of that version, or why it is not asked. */
function askLoki({ loki: mode, lokiVersion }) {
    if (mode === 'off')
        return 'the input `loki` is `off`.';
    const loki = realLoki(lokiVersion, mode === 'require' ? 'error' : 'warning');
    if (mode === 'require' && typeof loki === 'string')
        throw new errors/* UserError */.y(`${loki}\nThe input \`loki\` is \`require\`; with \`auto\` the rest is checked without Docker.`);
    return loki;
}
/** Asks Loki itself. What it refuses is only told where no rule of ours explains it better. */
function withLoki(checked, loki, values) {
    if (typeof loki === 'string' || countLevel(checked.findings, 'error') > 0)
        return checked;
    const { file, bytes, findings } = checked;
    const refused = loki.verify(file, values.partial ? rendered(checked, values) : bytes);
    if (refused === undefined)
        return checked;
    // Loki's line is that of the rendered file.
    const finding = values.partial ? { ...refused, line: 1, endLine: 1 } : refused;
    return { ...checked, findings: [...findings, finding] };
}
/** A part as Loki gets it; bucket and region are for the run to know. */
function rendered({ file, bytes }, { lokiVersion, hosts = 1 }) {
    const { yaml } = renderConfig({
        ...{ team: parseTeamConfig(bytes, file), lokiVersion, replicas: hosts },
        ...{ bucket: 'bucket', region: 'us-east-1', credentials: 'environment' },
    });
    return Buffer.from(yaml);
}
function setOutputs(findings, folder) {
    setOutput('errors', countLevel(findings, 'error'));
    setOutput('warnings', countLevel(findings, 'warning'));
    setOutput('report', main_write('report.json', `${JSON.stringify(findings, undefined, 2)}\n`));
    setOutput('sarif', main_write('report.sarif', toSarif(findings, folder)));
}
function main_write(name, text) {
    const path = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'loki-host', name);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}


/***/ })

};
