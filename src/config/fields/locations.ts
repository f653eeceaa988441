/**
 * What each field of the table says about the data that Loki has stored: `where` it lies, `how` it is found there, or
 * neither. A change of the first two, while the place is in use, puts lines out of sight; the guard watches them.
 */
export type Says = 'where' | 'how' | 'neither';

/** Decisions on the fields of blocks that are alike. */
interface Decisions {
  /** Paths as `[]` for the items of a list and `*` for the keys of a map. */
  readonly blocks: readonly string[];
  readonly where?: readonly string[];
  readonly how?: readonly string[];
  /** `name.**` is everything below `name`. */
  readonly neither?: readonly string[];
}

const S3_CLIENT = [
  'access_key_id',
  'backoff_config.**',
  'disable_dualstack',
  'http_config.**',
  'insecure',
  's3forcepathstyle',
  'secret_access_key',
  'session_token',
  'signature_version',
  // An object says itself how it is encrypted, and in which class it is.
  'sse.**',
  'sse_encryption',
  'storage_class',
];

const SWIFT_CLIENT = [
  'application_credential_id',
  'application_credential_name',
  'application_credential_secret',
  'auth_version',
  'connect_timeout',
  // The domain of the user, not of the project.
  'domain_id',
  'domain_name',
  'http.**',
  'internal',
  'max_retries',
  'password',
  'request_timeout',
  'user_domain_id',
  'user_domain_name',
  'user_id',
  'username',
];

/** One for each kind of block; a field that none names is undecided. Source: Loki, pkg/storage, of the four versions. */
const DECISIONS: readonly Decisions[] = [
  {
    blocks: ['schema_config.configs[]'],
    where: [
      'chunks.period',
      'chunks.prefix',
      'index.path_prefix',
      'index.period',
      'index.prefix',
      'object_store',
      'store',
    ],
    how: ['from', 'row_shards', 'schema'],
    neither: ['chunks.tags', 'index.tags'],
  },
  {
    blocks: ['storage_config'],
    where: ['object_prefix', 'use_thanos_objstore'],
    neither: [
      'bloom_shipper.**',
      'congestion_control.**',
      'disable_broad_index_queries',
      'hedging.**',
      'index_cache_validity',
      'index_queries_cache_config.**',
      'max_chunk_batch_size',
      'max_parallel_get_chunk',
    ],
  },
  {
    blocks: ['storage_config.aws', 'storage_config.named_stores.aws.*', 'common.storage.s3'],
    where: ['bucketnames', 'endpoint', 'region', 's3'],
    how: ['chunk_delimiter'],
    neither: S3_CLIENT,
  },
  {
    blocks: ['storage_config.aws.dynamodb', 'storage_config.named_stores.aws.*.dynamodb'],
    where: ['dynamodb_url'],
    neither: [
      'api_limit',
      'backoff_config.**',
      'chunk_gang_size',
      'chunk_get_max_parallelism',
      'kms_key_id',
      'metrics.**',
      'throttle_limit',
    ],
  },
  {
    blocks: ['storage_config.azure', 'storage_config.named_stores.azure.*', 'common.storage.azure'],
    where: ['account_name', 'connection_string', 'container_name', 'endpoint_suffix', 'environment'],
    how: ['chunk_delimiter'],
    neither: [
      'account_key',
      'active_directory_endpoint',
      'client_id',
      'client_secret',
      'download_buffer_size',
      'max_retries',
      'max_retry_delay',
      'min_retry_delay',
      'request_timeout',
      // The directory that knows the user.
      'tenant_id',
      'upload_buffer_count',
      'upload_buffer_size',
      'use_federated_token',
      'use_managed_identity',
      'use_service_principal',
      'user_assigned_id',
    ],
  },
  {
    blocks: ['storage_config.gcs', 'storage_config.named_stores.gcs.*', 'common.storage.gcs'],
    where: ['bucket_name', 'endpoint'],
    neither: [
      'chunk_buffer_size',
      'enable_http2',
      'enable_opencensus',
      'enable_retries',
      'request_timeout',
      'service_account',
    ],
  },
  {
    blocks: ['storage_config.swift', 'storage_config.named_stores.swift.*', 'common.storage.swift'],
    where: [
      'auth_url',
      'container_name',
      'project_domain_id',
      'project_domain_name',
      'project_id',
      'project_name',
      'region_name',
    ],
    neither: SWIFT_CLIENT,
  },
  {
    blocks: [
      'storage_config.alibabacloud',
      'storage_config.named_stores.alibabacloud.*',
      'common.storage.alibabacloud',
    ],
    where: ['bucket', 'endpoint'],
    neither: ['access_key_id', 'conn_timeout_sec', 'read_write_timeout_sec', 'secret_access_key'],
  },
  {
    blocks: ['storage_config.bos', 'storage_config.named_stores.bos.*', 'common.storage.bos'],
    where: ['bucket_name', 'endpoint'],
    neither: ['access_key_id', 'secret_access_key'],
  },
  {
    blocks: ['storage_config.cos', 'storage_config.named_stores.cos.*', 'common.storage.cos'],
    where: ['bucketnames', 'endpoint', 'region'],
    neither: [
      'access_key_id',
      'api_key',
      'auth_endpoint',
      'backoff_config.**',
      'cr_token_file_path',
      'forcepathstyle',
      'http_config.**',
      'secret_access_key',
      'service_instance_id',
      'trusted_profile_id',
      'trusted_profile_name',
    ],
  },
  {
    blocks: ['storage_config.filesystem', 'storage_config.named_stores.filesystem.*'],
    where: ['directory'],
  },
  { blocks: ['common.storage.filesystem'], where: ['chunks_directory'], neither: ['rules_directory'] },
  {
    blocks: ['storage_config.bigtable'],
    where: ['instance', 'project'],
    neither: ['grpc_client_config.**', 'table_cache_enabled', 'table_cache_expiration'],
  },
  { blocks: ['storage_config.boltdb'], where: ['directory'] },
  {
    blocks: ['storage_config.cassandra'],
    where: ['addresses', 'keyspace', 'port'],
    neither: [
      'CA_path',
      'SSL',
      'auth',
      'connect_timeout',
      'consistency',
      'convict_hosts_on_failure',
      'custom_authenticators',
      'disable_initial_host_lookup',
      'host_selection_policy',
      'host_verification',
      'max_retries',
      'num_connections',
      'password',
      'password_file',
      'query_concurrency',
      'reconnect_interval',
      'replication_factor',
      'retry_max_backoff',
      'retry_min_backoff',
      'table_options',
      'timeout',
      'tls_cert_path',
      'tls_key_path',
      'username',
    ],
  },
  { blocks: ['storage_config.grpc_store'], where: ['server_address'] },
  {
    blocks: ['storage_config.object_store', 'common.storage.object_store'],
    where: ['storage_prefix'],
  },
  {
    blocks: [
      'storage_config.object_store.s3',
      'storage_config.object_store.named_stores.s3.*',
      'common.storage.object_store.s3',
    ],
    where: ['bucket_name', 'endpoint', 'region'],
    neither: [
      'access_key_id',
      'bucket_lookup_type',
      'dualstack_enabled',
      'http.**',
      'insecure',
      'list_objects_version',
      'max_retries',
      'native_aws_auth_enabled',
      'part_size',
      'secret_access_key',
      'send_content_md5',
      'session_token',
      'sse.**',
      'storage_class',
      'sts_endpoint',
      'trace.**',
    ],
  },
  {
    blocks: [
      'storage_config.object_store.azure',
      'storage_config.object_store.named_stores.azure.*',
      'common.storage.object_store.azure',
    ],
    where: ['account_name', 'connection_string', 'container_name', 'endpoint_suffix'],
    how: ['chunk_delimiter'],
    neither: ['account_key', 'max_retries', 'user_assigned_id'],
  },
  {
    blocks: [
      'storage_config.object_store.gcs',
      'storage_config.object_store.named_stores.gcs.*',
      'common.storage.object_store.gcs',
    ],
    where: ['bucket_name'],
    neither: ['chunk_buffer_size', 'max_retries', 'service_account'],
  },
  {
    blocks: [
      'storage_config.object_store.swift',
      'storage_config.object_store.named_stores.swift.*',
      'common.storage.object_store.swift',
    ],
    where: [
      'auth_url',
      'container_name',
      'project_domain_id',
      'project_domain_name',
      'project_id',
      'project_name',
      'region_name',
    ],
    neither: SWIFT_CLIENT,
  },
  {
    blocks: ['storage_config.object_store.alibaba', 'common.storage.object_store.alibaba'],
    where: ['bucket', 'endpoint'],
    neither: ['access_key_id', 'access_key_secret'],
  },
  {
    blocks: ['storage_config.object_store.bos', 'common.storage.object_store.bos'],
    where: ['bucket', 'endpoint'],
    neither: ['access_key', 'secret_key'],
  },
  {
    blocks: [
      'storage_config.object_store.filesystem',
      'storage_config.object_store.named_stores.filesystem.*',
      'common.storage.object_store.filesystem',
    ],
    where: ['dir'],
  },
  {
    blocks: ['storage_config.boltdb_shipper', 'storage_config.tsdb_shipper'],
    where: ['active_index_directory', 'shared_store', 'shared_store_key_prefix'],
    neither: [
      // Both forms of the index are read.
      'build_per_tenant_index',
      'cache_location',
      'cache_ttl',
      'enable_postings_cache',
      'index_gateway_client.**',
      'ingesterdbretainperiod',
      'ingestername',
      'mode',
      'query_ready_num_days',
      'resync_interval',
      'use_boltdb_shipper_as_backup',
    ],
  },
  { blocks: ['common.storage'], neither: ['congestion_control.**', 'hedging.**'] },
  {
    blocks: ['common'],
    // The folders that are not set themselves are below it.
    where: ['path_prefix'],
    neither: [
      'compactor_address',
      'compactor_grpc_address',
      'instance_addr',
      'instance_interface_names',
      'persist_tokens',
      'replication_factor',
      'ring.**',
      'scratch_path',
    ],
  },
  {
    blocks: ['ingester'],
    where: ['wal.dir'],
    neither: [
      'autoforget_unhealthy',
      'chunk_block_size',
      'chunk_encoding',
      'chunk_idle_period',
      'chunk_retain_period',
      'chunk_target_size',
      'concurrent_flushes',
      'delegate_stream_limits_enabled',
      'flush_check_period',
      'flush_op_backoff.**',
      'flush_op_timeout',
      'index_shards',
      'kafka_ingestion.**',
      'lifecycler.**',
      'max_chunk_age',
      'max_dropped_streams',
      'max_returned_stream_errors',
      'max_transfer_retries',
      'owned_streams_check_interval',
      'query_store_max_look_back_period',
      'shutdown_marker_path',
      'sync_min_utilization',
      'sync_period',
      'wal.checkpoint_duration',
      'wal.disk_full_threshold',
      'wal.enabled',
      'wal.flush_on_shutdown',
      'wal.replay_memory_ceiling',
    ],
  },
  {
    blocks: ['compactor'],
    // Requests to delete, and marks of what is to be deleted.
    where: [
      'delete_request_store',
      'delete_request_store_key_prefix',
      'deletion_marker_object_store_prefix',
      'jobs_config.deletion.deletion_manifest_store_prefix',
      'shared_store',
      'shared_store_key_prefix',
      'working_directory',
    ],
    how: ['delete_request_store_db_type'],
    neither: [
      '_',
      'apply_retention_interval',
      'backup_delete_request_store_db_type',
      'compaction_interval',
      'compactor_ring.**',
      'delete_batch_size',
      'delete_max_interval',
      'delete_request_cancel_period',
      'deletion_mode',
      'horizontal_scaling_mode',
      'jobs_config.deletion.chunk_processing_concurrency',
      'jobs_config.deletion.max_retries',
      'jobs_config.deletion.timeout',
      'max_compaction_parallelism',
      'retention_backoff_config.**',
      'retention_delete_delay',
      'retention_delete_worker_count',
      'retention_enabled',
      'retention_table_timeout',
      'skip_latest_n_tables',
      'tables_to_compact',
      'upload_parallelism',
      'worker_config.**',
    ],
  },
  {
    blocks: ['kafka_config'],
    // What ingesters have not read yet.
    where: ['address', 'reader_config.address', 'topic', 'writer_config.address'],
    how: ['consumer_group'],
    neither: [
      'auto_create_topic_default_partitions',
      'auto_create_topic_enabled',
      'client_id',
      'consumer_group_offset_commit_interval',
      'dial_timeout',
      'enable_kafka_histograms',
      'last_produced_offset_retry_timeout',
      'max_consumer_lag_at_startup',
      'max_consumer_workers',
      'producer_max_buffered_bytes',
      'producer_max_record_size_bytes',
      'reader_config.client_id',
      'sasl_password',
      'sasl_username',
      'tracing_enabled',
      'write_timeout',
      'writer_config.client_id',
    ],
  },
  {
    blocks: ['dataobj'],
    where: ['metastore.index_storage_prefix', 'storage_bucket_prefix'],
    neither: ['consumer.**', 'dataobj_explorer.**', 'enabled', 'index.**', 'metastore.partition_ratio'],
  },
  {
    blocks: [''],
    // Whose data it is: the tenant is part of every key.
    where: ['auth_enabled'],
    neither: [
      'analytics.**',
      'ballast_bytes',
      'block_builder.**',
      'block_scheduler.**',
      'bloom_build.**',
      'bloom_gateway.**',
      // What hides lines is a limit, and the guard's rules for limits know it.
      'chunk_store_config.**',
      'compactor_client.**',
      'compactor_grpc_client.**',
      'configexpandenv',
      'configfile',
      'dataobj_explorer.**',
      'distributor.**',
      'frontend.**',
      'frontend_worker.**',
      'http_prefix',
      'index_gateway.**',
      'ingest_limits.**',
      'ingest_limits_frontend.**',
      'ingest_limits_frontend_client.**',
      'ingester_client.**',
      'internal_server.**',
      'legacy_read_target',
      'limits_config.**',
      'listtargets',
      'logconfig',
      'memberlist.**',
      'metrics_namespace',
      'operational_config.**',
      'pattern_ingester.**',
      'printconfig',
      'printversion',
      'profiling.**',
      'querier.**',
      'query_engine.**',
      'query_range.**',
      'query_scheduler.**',
      // Rules, not lines.
      'ruler.**',
      'ruler_storage.**',
      'runtime_config.**',
      'server.**',
      'shutdown_delay',
      'table_manager.**',
      'target',
      'tenant_limits_allow_publish',
      'tracing.**',
      'ui.**',
      'use_buffered_logger',
      'use_sync_logger',
      'verifyconfig',
    ],
  },
];

/** The decision on a field, by its path in the table; undefined where there is none yet. */
export function decisionOn(path: string): Says | undefined {
  const { blocks, decisions } = innermost(path);
  const name = blocks === '' ? path : path.slice(blocks.length + 1);
  if (decisions?.where?.includes(name)) return 'where';
  if (decisions?.how?.includes(name)) return 'how';
  return decisions?.neither?.some((pattern) => covers(pattern, name)) ? 'neither' : undefined;
}

function innermost(path: string): { blocks: string; decisions: Decisions | undefined } {
  const around = DECISIONS.flatMap((decisions) =>
    decisions.blocks
      .filter((block) => block === '' || path.startsWith(`${block}.`))
      .map((blocks) => ({ blocks, decisions })),
  );
  return around.sort((a, b) => b.blocks.length - a.blocks.length)[0] ?? { blocks: '', decisions: undefined };
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('.**') ? name.startsWith(pattern.slice(0, -2)) : name === pattern;
}

/** The names of the fields of a block that say where data is, or how it is found. */
export function locatingFields(block: string): readonly string[] {
  const decisions = DECISIONS.find(({ blocks }) => blocks.includes(block));
  return [...(decisions?.where ?? []), ...(decisions?.how ?? [])].sort();
}
