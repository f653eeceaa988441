export const id = 165;
export const ids = [165];
export const modules = {

/***/ 7415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Config),
/* harmony export */   e: () => (/* binding */ hasDefault)
/* harmony export */ });
/* harmony import */ var _loki_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(989);
/* harmony import */ var _fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);
/* harmony import */ var _fields_values_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1294);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6492);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8448);





/**
 * What Loki would run with: the file, over what the `common` block implies, over the defaults of that version. Durations
 * are nanoseconds, sizes bytes. An empty field (`name:`) is zero, not its default.
 */
class Config {
    fields;
    settings;
    nulls;
    implied = new Map();
    overruled = new Map();
    copies = [];
    constructor(fields, settings, nulls) {
        this.fields = fields;
        this.settings = settings;
        this.nulls = nulls;
    }
    /** Makes `value` the default of `path` from now on. @param from the path of the field that says so */
    imply(path, value, from) {
        this.implied.set(path, { value, from });
    }
    /** Makes everything under `from` the default of the same field under `to`. */
    copy(from, to) {
        this.copies.push({ from, to });
    }
    /** Makes another field decide the value of `path`, whatever is said there. */
    overrule(path, overruling) {
        this.overruled.set(path, overruling);
    }
    get(path) {
        return this.overruled.get(path)?.value ?? this.said(path);
    }
    /** The field that decides the value of `path`: itself, or one with an older name. */
    decidedBy(path) {
        return this.overruled.get(path)?.by ?? path;
    }
    /** The value that the field has by itself, though another one may overrule it. */
    said(path) {
        const set = this.settings.get(path);
        if (set?.value !== undefined)
            return set.value;
        if (this.isNulled(path))
            return undefined;
        const implied = this.implied.get(path);
        if (implied !== undefined)
            return implied.value;
        const source = this.copiedFrom(path);
        return source === undefined ? this.defaultOf(path) : this.said(source);
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
        if (!this.isSet(path) && this.nulls.size === 0)
            return [];
        const prefix = `${path}.`;
        const names = new Set();
        for (const paths of [this.settings.keys(), this.nulls]) {
            for (const set of paths)
                if (set.startsWith(prefix))
                    names.add(set.slice(prefix.length).split('.', 1)[0] ?? '');
        }
        return [...names];
    }
    /** Reports whether the fields are those of `version` or newer; a version between two tables counts as the older one. */
    atLeast(version) {
        return (0,_loki_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(this.fields.table, version) >= 0;
    }
    /** Reports whether the config says something on `path`, under that name or an older one. */
    knows(path) {
        return this.has(path) || this.overruled.has(path);
    }
    /** Reports whether this version has the field. */
    has(path) {
        return (0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(this.fields.root, path) !== undefined;
    }
    /** Reports whether the file mentions the field, even if only to set it to null. */
    isSet(path) {
        return this.settings.has(path) || this.nulls.has(path);
    }
    /** Reports whether the file decides the value, be it through the `common` block; if not, it is Loki's default. */
    isGiven(path) {
        return (this.isSet(path) || this.copyAt(path) !== undefined || this.implied.has(path) || this.isNulled(path));
    }
    /**
     * Where to point for `path`: where it is set, otherwise where the field is that its value comes from, otherwise at the nearest
     * block around it, otherwise at the start of the file.
     */
    at(path) {
        const source = this.isSet(path) ? undefined : (this.implied.get(path)?.from ?? this.copiedFrom(path));
        if (source !== undefined && this.isSet(source))
            return this.at(source);
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
    /** Reports whether anything under `prefix` differs from its default. */
    differs(prefix) {
        if (!this.isSet(prefix) && this.nulls.size === 0)
            return false;
        const inside = `${prefix}.`;
        for (const [path, { value }] of this.settings) {
            if (path.startsWith(inside) &&
                value !== undefined &&
                value !== (this.defaultOf(path) ?? zeroLike(value)))
                return true;
        }
        for (const path of this.nulls) {
            const touches = path === prefix || path.startsWith(inside) || prefix.startsWith(`${path}.`);
            if (touches && hasDefault((0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(this.fields.root, prefix.startsWith(path) ? prefix : path)))
                return true;
        }
        return false;
    }
    /** Reports whether the file sets the field, or a block around it, to null. */
    isNulled(path) {
        if (this.nulls.size === 0)
            return false;
        for (let dot = path.length; dot !== -1; dot = path.lastIndexOf('.', dot - 1)) {
            if (this.nulls.has(path.slice(0, dot)))
                return true;
        }
        return false;
    }
    /** The periods of the schema, in the order of the file. */
    periods() {
        const list = this.settings.get(_period_js__WEBPACK_IMPORTED_MODULE_2__/* .PERIODS */ .nR)?.node;
        const content = list && (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(list);
        if (content?.kind !== 'list')
            return [];
        return content.items.map((_, i) => new _period_js__WEBPACK_IMPORTED_MODULE_2__/* .Period */ .aA(`${_period_js__WEBPACK_IMPORTED_MODULE_2__/* .PERIODS */ .nR}.${i}`, (path) => this.get(path)));
    }
    copiedFrom(path) {
        const copy = this.copyAt(path);
        return copy && copy.from + path.slice(copy.to.length);
    }
    copyAt(path) {
        return this.copies.findLast(({ to }) => path === to || path.startsWith(`${to}.`));
    }
    defaultOf(path) {
        const field = (0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(this.fields.root, path);
        if (field?.kind !== 'value' || field.default === undefined || typeof field.default === 'object')
            return undefined;
        return (0,_fields_values_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefault */ .I8)(field.type, field.default);
    }
}
function zeroLike(value) {
    if (typeof value === 'string')
        return '';
    return typeof value === 'number' ? 0 : false;
}
/** Reports whether setting this field to null loses a default. */
function hasDefault(field) {
    if (field === undefined)
        return false;
    if (field.kind === 'block')
        return field.entries().some(([, inner]) => hasDefault(inner));
    return (field.kind === 'value' || field.kind === 'list') && field.default !== undefined;
}


/***/ }),

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   PV: () => (/* binding */ dayAfter)
/* harmony export */ });
/** Days are texts such as `2026-01-08`, in UTC, as in the periods of a schema. They sort as dates do. */
const MILLISECONDS = 24 * 3600_000;
/** The day that is `days` after `now`. */
function dayIn(days, now) {
    return new Date(now.getTime() + days * MILLISECONDS).toISOString().slice(0, 10);
}
function today() {
    return dayIn(0, new Date());
}
/** The day after `day`; undefined if `day` is not a date. */
function dayAfter(day) {
    const start = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(start.getTime()) ? undefined : dayIn(1, start);
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ firstPeriod),
/* harmony export */   S$: () => (/* binding */ usageDefaults),
/* harmony export */   sZ: () => (/* binding */ supportsSchemaV13)
/* harmony export */ });
/* harmony import */ var _fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2912);


/**
 * The defaults for usage collection: thousands of clients push once, never retry, and stamp each message with the start of
 * their run. `render` leaves out the fields that a Loki version does not have.
 */
function usageDefaults() {
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
            ring: { kvstore: { store: 'inmemory' }, instance_id: (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceIdVariable */ .xt) },
        },
        // For the two compactors of a handover, of which only one may work. The host gives each process its ports and the other's.
        memberlist: {
            node_name: (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceIdVariable */ .xt),
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
function firstPeriod(version) {
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
function supportsSchemaV13(version) {
    return (0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)((0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(version).root, 'limits_config.allow_structured_metadata') !== undefined;
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ formatGoDuration),
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   oG: () => (/* binding */ MILLISECOND),
/* harmony export */   pY: () => (/* binding */ MINUTE)
/* harmony export */ });
/** Units of time in nanoseconds, as in Loki's own durations. */
const MILLISECOND = 1e6;
const SECOND = 1e9;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'm'],
    [SECOND, 's'],
    [MILLISECOND, 'ms'],
];
/** Writes nanoseconds as a Prometheus duration, as people do: `7d`, `90m`, `11h30m`, `0s`. */
function formatDuration(nanoseconds) {
    return format(nanoseconds, UNITS);
}
/** Writes nanoseconds as a Go duration, which has no days: `168h`, `90m`, `0s`. */
function formatGoDuration(nanoseconds) {
    return format(nanoseconds, UNITS.filter(([, name]) => name !== 'd'));
}
/** More seconds or minutes than people read at a glance: 690m is 11h30m. */
const MANY = 96;
function format(nanoseconds, units) {
    if (nanoseconds === 0)
        return '0s';
    if (nanoseconds < 0)
        return `-${format(-nanoseconds, units)}`;
    const [unit, name] = units.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, 'ns'];
    const amount = nanoseconds / unit;
    return amount > MANY && nanoseconds > MINUTE ? composed(nanoseconds, units) : `${amount}${name}`;
}
function composed(nanoseconds, units) {
    let rest = nanoseconds;
    const parts = [...units, [1, 'ns']].map(([size, name]) => {
        const amount = Math.floor(rest / size);
        rest -= amount * size;
        return amount === 0 ? '' : `${amount}${name}`;
    });
    return parts.join('');
}


/***/ }),

/***/ 7:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locatingFields)
/* harmony export */ });
/* unused harmony export decisionOn */
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
const DECISIONS = [
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
function decisionOn(path) {
    const { blocks, decisions } = innermost(path);
    const name = blocks === '' ? path : path.slice(blocks.length + 1);
    if (decisions?.where?.includes(name))
        return 'where';
    if (decisions?.how?.includes(name))
        return 'how';
    return decisions?.neither?.some((pattern) => covers(pattern, name)) ? 'neither' : undefined;
}
function innermost(path) {
    const around = DECISIONS.flatMap((decisions) => decisions.blocks
        .filter((block) => block === '' || path.startsWith(`${block}.`))
        .map((blocks) => ({ blocks, decisions })));
    return around.sort((a, b) => b.blocks.length - a.blocks.length)[0] ?? { blocks: '', decisions: undefined };
}
function covers(pattern, name) {
    return pattern.endsWith('.**') ? name.startsWith(pattern.slice(0, -2)) : name === pattern;
}
/** The names of the fields of a block that say where data is, or how it is found. */
function locatingFields(block) {
    const decisions = DECISIONS.find(({ blocks }) => blocks.includes(block));
    return [...(decisions?.where ?? []), ...(decisions?.how ?? [])].sort();
}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   zH: () => (/* binding */ readFloat)
/* harmony export */ });
const RANGES = {
    int: [-(1n << 63n), (1n << 63n) - 1n],
    uint: [0n, (1n << 64n) - 1n],
    uint64: [0n, (1n << 64n) - 1n],
    uint32: [0n, (1n << 32n) - 1n],
};
/** Reports whether `type` is one of Go's integers. */
function isInteger(type) {
    return type in RANGES;
}
/** Reads an integer as go-yaml does, which silently drops a fraction. */
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


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ik: () => (/* binding */ isFreeText),
  I8: () => (/* binding */ readDefault),
  wK: () => (/* binding */ readValue),
  tW: () => (/* binding */ readsItself),
  UY: () => (/* binding */ takesQuotes)
});

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/resolve.js
var resolve = __webpack_require__(7777);
// EXTERNAL MODULE: ./.cache/build/src/config/duration.js
var duration = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.cache/build/src/config/fields/values/durations.js

const GO_UNITS = {
    ns: 1,
    us: 1e3,
    µs: 1e3,
    μs: 1e3,
    ms: 1e6,
    s: duration/* SECOND */.Z2,
    m: duration/* MINUTE */.pY,
    h: duration/* HOUR */.dp,
};
const PROMETHEUS_UNITS = {
    y: 365 * duration/* DAY */.d_,
    w: 7 * duration/* DAY */.d_,
    d: duration/* DAY */.d_,
    h: duration/* HOUR */.dp,
    m: duration/* MINUTE */.pY,
    s: duration/* SECOND */.Z2,
    ms: 1e6,
};
/** Go keeps a duration in 64 bits. */
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
/** Reads a field of Go's type time.Duration. Loki reads a number without a unit as nanoseconds. */
function readDuration(resolved, text) {
    if (resolved.type === 'int' && resolved.value < 1n << 63n)
        return { value: Number(resolved.value) };
    if (resolved.type === 'float' && resolved.value <= LONGEST)
        return { value: Math.trunc(resolved.value) };
    const value = resolved.type === 'str' ? parseGoDuration(text) : undefined;
    if (value !== undefined)
        return { value };
    const days = parsePrometheusDuration(text);
    if (days !== undefined && /[ywd]/.test(text)) {
        return { wrong: `this field has no days, weeks or years: write ${days / duration/* HOUR */.dp}h` };
    }
    return { wrong: 'it must be a duration such as 30s, 5m or 1h30m' };
}
/** Reads a field of Prometheus's duration type, which needs a unit. */
function readPrometheusDuration(text) {
    const value = parsePrometheusDuration(text);
    if (value !== undefined)
        return { value };
    const meant = Number(text) < duration/* MILLISECOND */.oG ? `${text}h` : (0,duration/* formatDuration */.a3)(Number(text));
    const hint = /^\d+$/.test(text)
        ? `${text} needs a unit, such as ${meant}`
        : 'it must be a duration such as 30m, 24h, 7d or 1y';
    return { wrong: hint };
}

// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/numbers.js
var numbers = __webpack_require__(8564);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/sizes.js
var sizes = __webpack_require__(5316);
;// CONCATENATED MODULE: ./.cache/build/src/config/fields/values/texts.js

/** Types that Loki reads from a text: what is wrong with one, if anything. */
const CHECKS = {
    url: (text) => (isUrl(text) ? undefined : 'it must be a URL'),
    date: (text) => (isDate(text) ? undefined : 'it must be a day written as 2024-12-31'),
    time: (text) => isTime(text) ? undefined : 'it must be 0, a day (2024-12-31) or a time (2024-12-31T10:00:00Z)',
    level: oneOf('debug', 'info', 'warn', 'error'),
    format: oneOf('logfmt', 'json'),
    'tls-version': oneOf('TLS10', 'TLS11', 'TLS12', 'TLS13'),
    'bucket-lookup': oneOf('auto', 'virtual-hosted', 'path'),
    'relabel-action': (text) => RELABEL_ACTION(text.toLowerCase()),
    'label-name': (text) => (text === '' ? 'it must be a label name' : undefined),
    'mempool-buckets': (text) => text === '' || text.split(',').every(isBucket) ? undefined : 'it must be a list such as 128x64KB,512x2MB',
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
/** Go's `2006-01-02`: a real day, with every digit. */
function isDate(text) {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (match === null)
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
/** `128x64KB`. Loki panics on a unit of bits, such as `Mb`. */
function isBucket(text) {
    const [, size] = /^[-+]?\d+x([^x]*)$/.exec(text) ?? [];
    return size !== undefined && (0,sizes/* parseByteSize */.nS)(size) !== undefined && !/[KMGTPE]b\s*$/.test(size);
}
/** A time as Go reads it: the hour may have one digit, the fraction may follow a comma. */
function isTime(text) {
    if (text === '0' || isDate(text))
        return true;
    const match = /^(\d{4}-\d\d-\d\d)T(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?(?:Z|[-+](?:[01]\d|2[0-4]):[0-5]\d))?$/.exec(text);
    return match !== null && isDate(match[1] ?? '');
}
/** `[::1]:80`, with or without a zone. */
function isIpv6(host) {
    const [, address] = /^\[(.*?)(?:%25.*)?\](?::\d*)?$/.exec(host) ?? [];
    return address !== undefined && URL.canParse(`http://[${address}]`);
}
/**
 * Reports whether Go's url.Parse accepts a text. It refuses control characters, an invalid scheme or port, half an escape and a
 * space in the host.
 */
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
    if (authority !== undefined && !isAuthority(authority))
        return false;
    return !/%(?![\da-f]{2})/i.test(path);
}
/** Checks `user:password@host:port`. */
function isAuthority(authority) {
    const at = authority.lastIndexOf('@');
    const host = authority.slice(at + 1);
    const isHost = host.includes('[') ? isIpv6(host) : /^(?:.*:\d*|[^:]*)$/.test(host);
    if (!isHost || /[ \\^`{|}]/.test(host) || /%(?!25|[89a-f][\da-f])/i.test(host))
        return false;
    return at === -1 || /^[\w\-.:~!$&'()*+,;=%@]*$/.test(authority.slice(0, at));
}

;// CONCATENATED MODULE: ./.cache/build/src/config/fields/values/read.js





/**
 * Reads a scalar that is not null for a field of `type` as Loki does. Durations become nanoseconds, sizes bytes. A `url` field
 * accepts an empty text; for every other type, the type decides.
 */
function readValue(type, scalar) {
    const text = scalar.value;
    if ((0,numbers/* isInteger */.Fq)(type))
        return (0,numbers/* readInteger */.JI)(type, (0,resolve/* resolve */.h)(scalar));
    switch (type) {
        case 'bool':
            return (0,numbers/* readBoolean */.Vf)((0,resolve/* resolve */.h)(scalar));
        case 'float':
            return (0,numbers/* readFloat */.zH)((0,resolve/* resolve */.h)(scalar));
        case 'duration':
            return readDuration((0,resolve/* resolve */.h)(scalar), text);
        case 'prom-duration':
            return readPrometheusDuration(text);
        case 'bytesize':
            return (0,sizes/* readByteSize */.ow)(text);
        case 'bytes':
            return (0,sizes/* readUnitBytes */.s_)(text);
        default:
            if (STRUCTS.includes(type) && scalar.tag === '' && /^(?:null|~)$/.test(text))
                return { wrong: 'Loki cannot read this word in quotes here' };
            return readText(type, text);
    }
}
const READ_BY_YAML = ['bool', 'float', 'duration', 'string'];
/** Go structs and lists that take any text but `null` and `~`, which go-yaml reads as null and cannot put into one. */
const STRUCTS = ['secret', 'url', 'regex', 'text-list'];
/**
 * Reports whether Go's type reads its text itself. go-yaml passes `Null` and `NULL` to such a type as an empty text, but not
 * `null` and `~`. Source: yaml.v2, decode.go, prepare.
 */
function readsItself(type) {
    return !(0,numbers/* isInteger */.Fq)(type) && !READ_BY_YAML.includes(type);
}
/** Reports whether a field of this type accepts a value in quotes. */
function takesQuotes(type) {
    return !(0,numbers/* isInteger */.Fq)(type) && !['bool', 'float'].includes(type);
}
/** Reports whether a field of this type accepts any text, or any URL. */
function isFreeText(type) {
    return ['string', 'secret', 'url'].includes(type);
}
/** Reads a default of the field table as `readValue` reads the same text in a file. */
function readDefault(type, value) {
    if (typeof value !== 'string')
        return value;
    const read = readValue(type, { kind: 'scalar', value, plain: true, tag: '', start: 0, end: 0 });
    return 'value' in read ? read.value : value;
}


/***/ }),

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ formatByteSize),
/* harmony export */   _$: () => (/* binding */ parseDecimalSize),
/* harmony export */   nS: () => (/* binding */ parseByteSize),
/* harmony export */   ow: () => (/* binding */ readByteSize),
/* harmony export */   s_: () => (/* binding */ readUnitBytes)
/* harmony export */ });
const POWERS = 'KMGTPE';
const FORMATTED = [
    ['GB', 2 ** 30],
    ['MB', 2 ** 20],
    ['KB', 2 ** 10],
];
/**
 * Reads a size such as `256KB`, in bytes: K is 1024, in any case, also with long names (`2 megabytes`). An empty text is 0.
 * Source: c2h5oh/datasize.
 */
function parseByteSize(text) {
    if (text === '')
        return 0;
    const match = /^(\d+)\s*([a-z]*)\s*$/i.exec(text);
    if (match === null)
        return undefined;
    const unit = (match[2] ?? '').toLowerCase();
    const power = ['', 'k', 'm', 'g', 't', 'p', 'e'].findIndex((letter, i) => unitNames(letter, i).includes(unit));
    if (power === -1)
        return undefined;
    const bytes = BigInt(match[1] ?? '') * 1024n ** BigInt(power);
    return bytes < 1n << 64n ? Number(bytes) : undefined;
}
/** Reads a size such as `500MB`, in bytes: M is a million, Mi is 2^20, in any case. Source: dustin/go-humanize, bytes.go. */
function parseDecimalSize(text) {
    const match = /^\s*(\d+(?:\.\d+)?)\s*(?:([kmgtpe])(i?))?b?\s*$/i.exec(text);
    if (match === null)
        return text === '' ? 0 : undefined;
    const [, amount, letter = '', binary] = match;
    const power = letter === '' ? 0 : POWERS.indexOf(letter.toUpperCase()) + 1;
    return Math.floor(Number(amount) * (binary ? 1024 : 1000) ** power);
}
/** Writes bytes in the largest unit that divides them: `256KB`. */
function formatByteSize(bytes) {
    const [name, size] = FORMATTED.find(([, unit]) => bytes !== 0 && bytes % unit === 0) ?? ['', 1];
    return `${bytes / size}${name}`;
}
function unitNames(letter, power) {
    if (power === 0)
        return ['', 'b', 'byte'];
    if (letter === 'e')
        return ['e', 'eb'];
    const name = ['', 'kilo', 'mega', 'giga', 'tera', 'peta'][power] ?? '';
    return [letter, `${letter}b`, name, `${name}byte`, `${name}bytes`];
}
/** Reads a size such as `63KiB1023B`, in bytes; the unit is required, in capitals. Source: alecthomas/units. */
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


/***/ }),

/***/ 1990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ guardChange),
  m: () => (/* binding */ guardProblems)
});

// EXTERNAL MODULE: ./.cache/build/src/config/findings.js + 1 modules
var findings = __webpack_require__(7247);
// EXTERNAL MODULE: ./.cache/build/src/config/duration.js
var duration = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/gone.js

/** What a newer version cannot do any more, and a person has to see to. */
const goneRules = [
    { name: 'rules-earlier', level: 'warning', find: rulesEarlier },
];
function* rulesEarlier({ base, head, headVersion }) {
    const path = 'limits_config.ruler_evaluation_delay_duration';
    const delay = base.number(path);
    if (delay === 0 || head.has(path))
        return;
    const shown = (0,duration/* formatDuration */.a3)(delay);
    const message = `Rules were evaluated for the time ${shown} ago; Loki ${headVersion} evaluates them for now, when lines may still be on their way.`;
    yield { path: 'ruler', message, fix: `Write \`offset ${shown}\` into the queries of the rules.` };
}

// EXTERNAL MODULE: ./.cache/build/src/config/period.js
var period = __webpack_require__(6492);
// EXTERNAL MODULE: ./.cache/build/src/config/place/mark.js
var mark = __webpack_require__(216);
// EXTERNAL MODULE: ./.cache/build/src/config/guard/change.js
var guard_change = __webpack_require__(71);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/host.js



/** What is only on the host's disk: lines that are not flushed, index that is not uploaded, marks for deletion. */
const hostRules = [
    { name: 'wal-disabled', level: 'error', find: walDisabled },
    { name: 'wal-moved', level: 'error', find: walMoved },
    { name: 'index-folder-moved', level: 'error', find: indexFoldersMoved },
    { name: 'compactor-folder-moved', level: 'warning', find: compactorFolderMoved },
    { name: 'flush-on-shutdown-off', level: 'warning', find: flushOnShutdownOff },
];
/** The folder of the container that is on the host's disk. */
const VOLUME = /^\/loki(?:\/|$)/;
function* walDisabled(change) {
    const path = 'ingester.wal.enabled';
    if (!(0,guard_change/* turnedOff */.A1)(change, path))
        return;
    const message = 'Without the write-ahead log, Loki loses the lines it has not flushed whenever it dies; those in the old log are lost now.';
    yield { path, message, fix: `Set ${path}: true.` };
}
function* walMoved(change) {
    const path = 'ingester.wal.enabled';
    if (!change.base.flag(path) || !change.head.flag(path))
        return;
    yield* folderMoved(change, 'ingester.wal.dir', 'Lines that are not flushed yet');
}
function* indexFoldersMoved(change) {
    const stores = change.base.periods().map((period) => period.store);
    for (const [store, shipper] of period/* SHIPPED_STORES */.bW) {
        if (!stores.includes(store))
            continue;
        const path = `storage_config.${shipper}.active_index_directory`;
        yield* folderMoved(change, path, 'Index files that are not uploaded yet');
    }
}
function* folderMoved(change, path, content) {
    const [was, is] = [change.base.text(path), change.head.text(path)];
    // Without a folder, Loki does not start: there is nothing to lose.
    if ((0,mark/* folder */.TV)(was) === (0,mark/* folder */.TV)(is) || was === '')
        return;
    const outside = VOLUME.test(is)
        ? ''
        : " The new folder is not on the host's disk, so it is lost with every container.";
    const message = `${path} changes from ${(0,guard_change/* quoted */.TL)(was)} to ${(0,guard_change/* quoted */.TL)(is)}. ${content} stay behind in the old folder.${outside}`;
    const copy = VOLUME.test(was) ? '' : ', or use a folder under /loki and copy the old content to it';
    yield { path, message, fix: `Set it to ${was}${copy}.` };
}
function* compactorFolderMoved(change) {
    const path = 'compactor.working_directory';
    const [was, is] = [change.base.text(path), change.head.text(path)];
    if ((0,mark/* folder */.TV)(was) === (0,mark/* folder */.TV)(is) || !change.base.flag('compactor.retention_enabled'))
        return;
    const message = `${path} changes: chunks that are already marked for deletion in ${(0,guard_change/* quoted */.TL)(was)} stay in the bucket.`;
    yield { path, message, fix: 'Copy the folder, or keep it.' };
}
function* flushOnShutdownOff(change) {
    const path = 'ingester.wal.flush_on_shutdown';
    if (!(0,guard_change/* turnedOff */.A1)(change, path))
        return;
    const message = 'Lines that are not flushed stay on the disk of a host that stops; they are lost if the disk is not kept.';
    yield { path, message, fix: `Set ${path}: true.` };
}

// EXTERNAL MODULE: ./.cache/build/src/config/guard/limits.js
var limits = __webpack_require__(367);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/locations.js
var locations = __webpack_require__(7);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/matches.js
function matchPeriods({ base, head, today }) {
    const old = base.periods();
    const now = head.periods();
    return old.map((before, i) => {
        const same = now.find(({ from }) => from === before.from);
        return { before, after: same ?? (before.hasBegun(today) ? movedPeriod(old, now[i]) : undefined) };
    });
}
/** The period in the same place, if no old period has its date: its `from` was edited. */
function movedPeriod(old, candidate) {
    return old.some(({ from }) => from === candidate?.from) ? undefined : candidate;
}
/** Only periods that have begun have data. */
function begunMatches(change) {
    return matchPeriods(change).filter(({ before }) => before.hasBegun(change.today));
}
/** The periods that have data and are still there. */
function keptPeriods(change) {
    return begunMatches(change).flatMap(({ before, after }) => after === undefined ? [] : [{ before, after }]);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/guard/periods.js





/** Periods record how data was written; that cannot change afterwards. Source: Loki, docs operations/storage/schema. */
const periodRules = [
    { name: 'period-removed', level: 'error', find: removed },
    { name: 'period-moved', level: 'error', find: moved },
    { name: 'period-changed', level: 'error', find: changed },
    { name: 'period-not-future', level: 'error', find: notFuture },
];
function* removed(change) {
    if (change.head.periods().length === 0)
        return;
    for (const { before, after } of begunMatches(change)) {
        if (after !== undefined)
            continue;
        const message = `The period from ${before.from} is missing: lines written in it are no longer found.`;
        const fix = 'Restore the period as it was; a period must stay as long as its data.';
        yield { path: period/* PERIODS */.nR, message, fix };
    }
}
function* moved(change) {
    const first = change.base.periods()[0];
    for (const { before, after } of begunMatches(change)) {
        if (after === undefined || after.from === before.from)
            continue;
        // There is nothing before the first period, so it may start earlier.
        if (before.path === first?.path && after.from < before.from)
            continue;
        const future = after.hasBegun(change.today) ? '' : ', which is in the future';
        const message = `The period from ${before.from} now starts ${after.from}${future}: Loki looks for the lines between the two dates in the wrong place.`;
        yield { path: after.at('from'), message, fix: `Set from: ${before.from} again.` };
    }
}
/** Fields of a period that other rules judge. */
const JUDGED_ELSEWHERE = ['from', 'object_store'];
/** Where a field matters only to some periods. */
const MATTERS = {
    row_shards: ({ store }) => store !== 'tsdb',
    'chunks.period': ({ hasChunkTables }) => hasChunkTables,
    'chunks.prefix': ({ hasChunkTables }) => hasChunkTables,
    'index.path_prefix': ({ shipper }) => shipper !== undefined,
};
/** What a field comes to, where Loki does not take it as it is written. */
const READINGS = {
    schema: ({ schema }) => schema.replace(/^v+/, 'v'),
    row_shards: (period) => String(period.number('row_shards') || 16),
    'index.path_prefix': indexPathPrefix,
    'index.period': (period) => (0,duration/* formatGoDuration */.IL)(period.number('index.period')),
    'chunks.period': (period) => (0,duration/* formatGoDuration */.IL)(period.number('chunks.period')),
};
/** Loki 2.x has the prefix in the shipper, for all periods of its kind. */
function indexPathPrefix(period, config) {
    return (period.text('index.path_prefix') ||
        config.text(`storage_config.${period.shipper}.shared_store_key_prefix`) ||
        'index/');
}
function* changed(change) {
    const fields = (0,locations/* locatingFields */.Z)(`${period/* PERIODS */.nR}[]`).filter((field) => !JUDGED_ELSEWHERE.includes(field));
    for (const { before, after } of keptPeriods(change)) {
        for (const field of fields) {
            const read = READINGS[field] ?? ((period) => period.text(field));
            const [was, is] = [read(before, change.base), read(after, change.head)];
            if (was === is || MATTERS[field]?.(before) === false)
                continue;
            const message = `${field} of the period from ${before.from} changes from ${(0,guard_change/* quoted */.TL)(was)} to ${(0,guard_change/* quoted */.TL)(is)}: Loki answers 200 and finds no lines of that time.`;
            const fix = `Set it back, and add a new period that starts after today with the new ${field}.`;
            yield { path: after.at(field), message, fix };
        }
    }
}
function* notFuture(change) {
    const { head, today } = change;
    const matches = matchPeriods(change);
    if (matches.length === 0)
        return;
    const known = matches.map(({ after }) => after?.path);
    for (const period of head.periods()) {
        if (known.includes(period.path) || !period.hasBegun(today))
            continue;
        const message = `The new period starts ${period.from}, and today is ${today} (UTC): lines already written since then are no longer found.`;
        const fix = 'Let it start tomorrow or later, counted from the day of the deployment.';
        yield { path: period.at('from'), message, fix };
    }
}

// EXTERNAL MODULE: ./.cache/build/src/config/place.js + 2 modules
var place = __webpack_require__(436);
;// CONCATENATED MODULE: ./.cache/build/src/config/retention.js
/** How long lines are kept, in nanoseconds; 0 keeps them forever. */
function effectiveRetention(config) {
    return config.flag('compactor.retention_enabled') ? config.number('limits_config.retention_period') : 0;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/guard/retention.js




/** What deletes lines. Nothing brings deleted lines back; retention waits two hours, then deletes. */
const retentionRules = [
    { name: 'retention-enabled', level: 'error', find: enabled },
    { name: 'retention-enabled', level: 'error', find: reachesMore },
    { name: 'retention-shortened', level: 'error', find: shortened },
    { name: 'retention-shortened', level: 'error', find: streamsShortened },
    { name: 'deletion-mode', level: 'error', find: deletionMode },
    { name: 'delete-api-opened', level: 'error', find: deleteApiOpened },
    { name: 'table-manager-deletes', level: 'error', find: tableManagerDeletes },
    { name: 'bucket-expires', level: 'error', find: bucketExpires },
];
const ENABLED = 'compactor.retention_enabled';
const PERIOD = 'limits_config.retention_period';
function* enabled(change) {
    const { head, headVersion } = change;
    if (!(0,guard_change/* turnedOn */.Mk)(change, ENABLED))
        return;
    const period = head.number(PERIOD);
    const source = head.isSet(PERIOD) ? ' is' : `, the default of Loki ${headVersion}, is`;
    const message = period > 0
        ? `Retention is turned on: everything older than ${(0,duration/* formatDuration */.a3)(period)}${source} deleted.`
        : 'Retention is turned on; with retention_period 0s it deletes only what retention_stream or delete requests name.';
    const fix = `Leave ${ENABLED} false to keep everything; otherwise set ${PERIOD} on purpose and allow this rule.`;
    yield { path: ENABLED, message, fix };
}
/** Loki 2.x can have a compactor that looks at one store, or prefix, only; what is elsewhere is never deleted. */
function* reachesMore({ base, head, headVersion }) {
    if (!base.flag(ENABLED) || effectiveRetention(head) <= 0)
        return;
    const unreached = base.periods().find((period) => !isCompacted(base, period));
    if (unreached === undefined || !head.periods().every((period) => isCompacted(head, period)))
        return;
    const message = `Loki ${headVersion} deletes old lines of the period from ${unreached.from}, too: until now, the compactor did not see its index.`;
    yield { path: ENABLED, message, fix: `Set ${PERIOD}: 0s to keep everything, or allow this rule.` };
}
function isCompacted(config, period) {
    const { shipper } = period;
    if (shipper === undefined || config.atLeast('3.0'))
        return true;
    const shared = config.text('compactor.shared_store') || sharedByDefault(config, period);
    const prefix = 'shared_store_key_prefix';
    return ((0,place/* isSamePlace */.O1)((0,place/* placeOfStore */.PI)(config, shared), (0,place/* placeOfIndex */.DY)(config, period)) &&
        config.text(`compactor.${prefix}`) === config.text(`storage_config.${shipper}.${prefix}`));
}
/** Loki 2.6 looks at the store of the last period, 2.9 at that of each. Source: Loki 2.x, config_wrapper.go. */
function sharedByDefault(config, period) {
    const last = config.periods().findLast(({ shipper }) => shipper !== undefined);
    return config.atLeast('2.9') ? (0,place/* indexStore */.gH)(config, period) : (last?.objectStore ?? '');
}
/** 0 keeps lines forever. */
function isShorter(now, before) {
    return now > 0 && (before <= 0 || now < before);
}
/** For how long lines are kept, in words. */
function written(retention) {
    return retention > 0 ? `for ${(0,duration/* formatDuration */.a3)(retention)}` : 'forever';
}
function* shortened({ base, head }) {
    if (!base.flag(ENABLED))
        return;
    const [was, is] = [effectiveRetention(base), effectiveRetention(head)];
    if (!isShorter(is, was))
        return;
    const message = `Lines are kept ${written(is)} instead of ${written(was)}; older lines are deleted.`;
    yield { path: PERIOD, message, fix: `Set ${PERIOD}: ${(0,duration/* formatDuration */.a3)(Math.max(was, 0))}.` };
}
function* streamsShortened({ base, head }) {
    if (!head.flag(ENABLED))
        return;
    const before = streamRetentions(base);
    for (const [selector, period] of streamRetentions(head)) {
        const was = before.get(selector) ?? effectiveRetention(base);
        if (!isShorter(period, was))
            continue;
        const message = `Lines of ${selector} are kept ${written(period)} instead of ${written(was)}.`;
        yield { path: 'limits_config.retention_stream', message, fix: 'Remove the rule, or set it back.' };
    }
}
/** The retention of each selector of `retention_stream`. */
function streamRetentions(config) {
    const list = 'limits_config.retention_stream';
    return new Map(config
        .keys(list)
        .map((i) => [config.text(`${list}.${i}.selector`), config.number(`${list}.${i}.period`)]));
}
function* deletionMode(change) {
    const path = 'limits_config.deletion_mode';
    const { base, head } = change;
    if (!(0,guard_change/* textChanged */.Qw)(change, path) || !head.flag(ENABLED) || head.text(path) !== 'filter-and-delete')
        return;
    const message = `Delete requests are carried out (${(0,guard_change/* quoted */.TL)(base.text(path))} becomes "filter-and-delete"), including those already waiting.`;
    yield { path, message, fix: `Set ${path}: ${base.text(path) || 'disabled'}.` };
}
function* deleteApiOpened({ base, head }) {
    if (hasOpenDeleteApi(base) || !hasOpenDeleteApi(head))
        return;
    const message = 'Retention enables /loki/api/v1/delete, and with auth_enabled: false anyone who can reach it can delete lines.';
    yield { path: ENABLED, message, fix: 'Set limits_config.deletion_mode: disabled.' };
}
function hasOpenDeleteApi(config) {
    return (config.flag(ENABLED) &&
        !config.flag('auth_enabled') &&
        config.text('limits_config.deletion_mode') !== 'disabled');
}
function* tableManagerDeletes(change) {
    const path = 'table_manager.retention_deletes_enabled';
    const period = 'table_manager.retention_period';
    const { base, head } = change;
    const shorter = head.flag(path) && isShorter(head.number(period), base.number(period));
    if (!(0,guard_change/* turnedOn */.Mk)(change, path) && !shorter)
        return;
    const message = 'The table manager deletes whole tables when their retention period is over.';
    yield { path, message, fix: `Set ${path}: false.` };
}
function* bucketExpires({ head, bucketExpiryDays }) {
    if (bucketExpiryDays === undefined)
        return;
    const kept = effectiveRetention(head);
    if (kept > 0 && kept <= bucketExpiryDays * duration/* DAY */.d_)
        return;
    const message = `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days, but Loki needs them ${written(kept)}, and the index even longer.`;
    const fix = 'Remove the lifecycle rule, and let Loki delete what has to be deleted.';
    yield { path: kept > 0 ? PERIOD : 'storage_config', message, fix };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/guard/side-stores.js



/** What Loki stores beside chunks and index: requests to delete, lines on their way through Kafka, data objects. */
const sideStoreRules = [
    { name: 'delete-requests-moved', level: 'warning', find: deleteRequestsMoved },
    { name: 'delete-requests-moved', level: 'warning', find: deleteDatabaseLeft },
    { name: 'storage-moved', level: 'error', find: kafkaMoved },
    { name: 'storage-moved', level: 'error', find: dataObjectsMoved },
];
const RETENTION = 'compactor.retention_enabled';
const STORE = 'compactor.delete_request_store';
const EFFECT = 'requests to delete that are not carried out yet are forgotten, and their lines stay';
function* deleteRequestsMoved({ base, head }) {
    if (!base.flag(RETENTION) || !head.flag(RETENTION))
        return;
    const [was, is] = [deleteStore(base), deleteStore(head)];
    if (!(0,place/* isSamePlace */.O1)((0,place/* placeOfStore */.PI)(base, was), (0,place/* placeOfStore */.PI)(head, is))) {
        const message = `Requests to delete are in ${(0,guard_change/* quoted */.TL)(was)}; Loki will look for them in ${(0,guard_change/* quoted */.TL)(is)}: ${EFFECT}.`;
        yield { path: STORE, message, fix: `Set ${STORE}: ${was}.` };
    }
    for (const [path, read] of Object.entries(DELETION_FIELDS)) {
        const [before, after] = [read(base), read(head)];
        if (before === after)
            continue;
        const message = `${path} changes from ${(0,guard_change/* quoted */.TL)(before)} to ${(0,guard_change/* quoted */.TL)(after)}: ${EFFECT}.`;
        yield { path, message, fix: 'Set it back.' };
    }
}
/** Loki copies the requests from boltdb to sqlite by itself, but not back. Source: Loki 3.7, delete_requests_store.go. */
function* deleteDatabaseLeft({ base, head }) {
    const path = 'compactor.delete_request_store_db_type';
    const [was, is] = [base.text(path), head.text(path)];
    const hasBackup = base.text('compactor.backup_delete_request_store_db_type') === 'boltdb';
    if (!base.flag(RETENTION) || was !== 'sqlite' || is === 'sqlite' || hasBackup)
        return;
    const message = `${path} goes back from sqlite to boltdb: ${EFFECT}.`;
    yield {
        path,
        message,
        fix: 'Keep sqlite; or run a while with backup_delete_request_store_db_type: boltdb first.',
    };
}
/** Loki 2.x: the store that is named, otherwise the shared one, otherwise that of the last period. */
function deleteStore(config) {
    if (config.isSet(STORE))
        return config.text(STORE);
    return config.text('compactor.shared_store') || config.text(STORE);
}
const DELETION_FIELDS = {
    // Loki 2.x has the prefix of the index here.
    'compactor.delete_request_store_key_prefix': (config) => config.text('compactor.delete_request_store_key_prefix') ||
        config.text('compactor.shared_store_key_prefix') ||
        'index/',
    'compactor.deletion_marker_object_store_prefix': (config) => config.text('compactor.deletion_marker_object_store_prefix'),
    'compactor.jobs_config.deletion.deletion_manifest_store_prefix': (config) => config.text('compactor.horizontal_scaling_mode') === 'main'
        ? config.text('compactor.jobs_config.deletion.deletion_manifest_store_prefix')
        : '',
};
function* kafkaMoved(change) {
    const path = 'ingester.kafka_ingestion.enabled';
    if (change.base.flag(path))
        yield* fieldsMoved(change, 'kafka_config', 'Lines that are still in Kafka');
}
function* dataObjectsMoved(change) {
    if (change.base.flag('dataobj.enabled'))
        yield* fieldsMoved(change, 'dataobj', 'Data objects');
}
function* fieldsMoved({ base, head }, block, content) {
    for (const field of (0,locations/* locatingFields */.Z)(block)) {
        const path = `${block}.${field}`;
        const [was, is] = [base.text(path), head.text(path)];
        if (was === is)
            continue;
        const message = `${path} changes from ${(0,guard_change/* quoted */.TL)(was)} to ${(0,guard_change/* quoted */.TL)(is)}: ${content} are no longer found.`;
        yield { path, message, fix: 'Set it back.' };
    }
}

// EXTERNAL MODULE: ./.cache/build/src/config/place/store-block.js
var store_block = __webpack_require__(5396);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/storage.js




/** Where the chunks and the index of each period are. */
const storageRules = [
    { name: 'storage-client-switched', level: 'error', find: clientSwitched },
    { name: 'period-changed', level: 'error', find: storeReplaced },
    { name: 'bucket-added', level: 'error', find: bucketAdded },
    { name: 'storage-moved', level: 'error', find: storeMoved },
    { name: 'storage-moved', level: 'error', find: indexMoved },
    { name: 'index-store-moved', level: 'error', find: indexStoreMoved },
];
const COPY_FIRST = 'Set it back, or copy all objects first.';
function movesOf(change) {
    const { base, head } = change;
    return keptPeriods(change)
        .map(({ before, after }) => ({
        before,
        after,
        was: (0,place/* placeOfStore */.PI)(base, before.chunkStore),
        is: (0,place/* placeOfStore */.PI)(head, after.chunkStore),
    }))
        .filter(({ was, is }) => !(0,place/* isSamePlace */.O1)(was, is));
}
function isSwitched({ base, head }) {
    return (0,store_block/* usesThanos */.on)(base) !== (0,store_block/* usesThanos */.on)(head);
}
function* clientSwitched(change) {
    if (!isSwitched(change) || movesOf(change).length === 0)
        return;
    const isThanos = (0,store_block/* usesThanos */.on)(change.head);
    const block = isThanos ? 'storage_config.object_store' : 'storage_config.aws and the like';
    const message = `use_thanos_objstore becomes ${isThanos}: Loki reads the settings of its store only from ${block}, and they name another place.`;
    const fix = `Set use_thanos_objstore: ${!isThanos}, or move every setting of the store over.`;
    yield { path: store_block/* THANOS_SWITCH */.VC, message, fix };
}
/** Moves with the same client, of periods that name the same store or another. */
function movesWithin(change, sameStore) {
    if (isSwitched(change))
        return [];
    return movesOf(change).filter(({ before, after, was, is }) => {
        const isSame = before.canonicalObjectStore === after.canonicalObjectStore && was.client === is.client;
        return isSame === sameStore;
    });
}
function* storeReplaced(change) {
    for (const { before, after } of movesWithin(change, false)) {
        const message = `object_store of the period from ${before.from} changes from ${(0,guard_change/* quoted */.TL)(before.objectStore)} to ${(0,guard_change/* quoted */.TL)(after.objectStore)}, which is another place: Loki answers 200 and finds no lines of that time.`;
        const fix = 'Set it back, and add a new period that starts after today with the new object_store.';
        yield { path: after.at('object_store'), message, fix };
    }
}
/** What changes of the stores that keep their names, each field once. */
function changedMarks(change) {
    const differences = movesWithin(change, true).flatMap(({ was, is }) => (0,place/* differencesOf */.g6)(was, is));
    return new Map(differences.map((difference) => [pathOf(difference), difference]));
}
function pathOf({ was, is }) {
    return (is?.path || was?.path) ?? '';
}
function isGrown({ name, was, is }) {
    return name === 'bucket' && was !== undefined && (is?.value ?? '').startsWith(`${was.value},`);
}
/** Loki spreads chunks over its buckets by a hash. */
function* bucketAdded(change) {
    for (const [path, difference] of changedMarks(change)) {
        if (!isGrown(difference))
            continue;
        const [was, is] = [difference.was, difference.is].map((mark) => mark?.value.split(',').length);
        const message = `With ${is} buckets instead of ${was}, Loki looks for most old chunks in the wrong one.`;
        yield { path, message, fix: 'Keep the buckets as they were; one is enough for S3.' };
    }
}
function* storeMoved(change) {
    for (const difference of changedMarks(change).values())
        if (!isGrown(difference))
            yield movedMark(difference);
}
/** Fields of which a difference is only a part. */
const SAYS_MORE = /\.(?:s3|connection_string)$/;
function movedMark(difference) {
    const path = pathOf(difference);
    const [was, is] = [difference.was, difference.is].map((mark) => (0,guard_change/* quoted */.TL)(mark?.value ?? ''));
    const what = SAYS_MORE.test(path) ? `The ${difference.name} in ${path}` : path;
    const unknown = /\$\{/.test(`${was}${is}`)
        ? ' The value of a variable is not known here; if it is the same place, allow this rule.'
        : '';
    const message = `${what} changes from ${was} to ${is}: Loki no longer finds anything stored so far.${unknown}`;
    return { path, message, fix: COPY_FIRST };
}
/** An index in a database or on the disk, which has a block of its own. */
function* indexMoved(change) {
    const chunks = changedMarks(change);
    const differences = keptPeriods(change)
        .filter(({ before, after }) => before.shipper === undefined && before.store === after.store)
        .flatMap(({ before, after }) => (0,place/* differencesOf */.g6)((0,place/* placeOfIndex */.DY)(change.base, before), (0,place/* placeOfIndex */.DY)(change.head, after)))
        .filter((difference) => !chunks.has(pathOf(difference)));
    for (const [, difference] of new Map(differences.map((one) => [pathOf(one), one])))
        yield movedMark(difference);
}
/** Loki 2.x keeps the index in `shared_store`, 3.x in the period's object store. */
function* indexStoreMoved(change) {
    const { base, head } = change;
    const moved = movesOf(change).map(({ before }) => before.path);
    const told = new Set();
    for (const { before, after } of keptPeriods(change)) {
        const { shipper, store } = before;
        if (shipper === undefined ||
            after.shipper !== shipper ||
            moved.includes(before.path) ||
            told.has(shipper))
            continue;
        if ((0,place/* isSamePlace */.O1)((0,place/* placeOfIndex */.DY)(base, before), (0,place/* placeOfIndex */.DY)(head, after)))
            continue;
        told.add(shipper);
        const [was, is] = [(0,place/* indexStore */.gH)(base, before), (0,place/* indexStore */.gH)(head, after)];
        yield {
            path: `storage_config.${shipper}`,
            message: `The index of the ${store} periods is in ${(0,guard_change/* quoted */.TL)(was)}; Loki will look for it in ${(0,guard_change/* quoted */.TL)(is)}.`,
            fix: `Copy the index to ${is} first, or keep ${was}.`,
        };
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/guard/tenants.js

/** Whose data it is: the tenant is part of every key. */
const tenantRules = [
    { name: 'tenant-changed', level: 'error', find: authenticationChanged },
    { name: 'tenant-changed', level: 'error', find: defaultTenantChanged },
];
function* authenticationChanged({ base, head }) {
    const path = 'auth_enabled';
    if (base.flag(path) === head.flag(path))
        return;
    const message = head.flag(path)
        ? 'With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant "fake".'
        : 'Without auth_enabled everything belongs to the tenant "fake": the lines of other tenants are no longer found.';
    yield { path, message, fix: `Set auth_enabled: ${base.flag(path)}.` };
}
function* defaultTenantChanged(change) {
    const path = 'no_auth_tenant';
    if (!(0,guard_change/* textChanged */.Qw)(change, path) || change.head.flag('auth_enabled'))
        return;
    const message = `${path} changes: the lines stored so far belong to another tenant.`;
    yield { path, message, fix: 'Set it back.' };
}

// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/upgrade.js

/** Changes of the Loki version itself. */
const upgradeRules = [
    { name: 'schema-downgrade', level: 'error', find: schemaDowngrade },
    { name: 'version-downgrade', level: 'warning', find: versionDowngrade },
    { name: 'version-skip', level: 'warning', find: versionSkip },
    { name: 'boltdb-gone', level: 'error', find: boltdbGone },
];
function isOlder(version, than) {
    return (0,versions/* compareVersions */.Z)(version, than) < 0;
}
/** A period that the older version cannot read: of a newer schema, or with a newer index. */
function unreadablePeriod({ base, headVersion, baseVersion }) {
    if (!isOlder(headVersion, baseVersion))
        return undefined;
    return base.periods().find(({ schemaNumber = 0, store }) => {
        return ((schemaNumber >= 13 && isOlder(headVersion, '2.9.0')) ||
            (store === 'tsdb' && isOlder(headVersion, '2.7.0')));
    });
}
function* schemaDowngrade(change) {
    const period = unreadablePeriod(change);
    if (period === undefined)
        return;
    const path = change.head.periods().at(-1)?.path ?? 'schema_config';
    const message = `Loki ${change.headVersion} cannot read the period from ${period.from} (${period.store} ${period.schema}).`;
    yield { path, message, fix: `Stay on ${change.baseVersion}.` };
}
function* versionDowngrade(change) {
    const { baseVersion, headVersion } = change;
    if (!isOlder(headVersion, baseVersion) || unreadablePeriod(change) !== undefined)
        return;
    const message = `Loki goes back from ${baseVersion} to ${headVersion}, which may not be able to read what the newer version wrote to disk and bucket.`;
    const fix = 'Go back only directly after an upgrade, and flush first.';
    yield { path: 'schema_config', message, fix };
}
function* versionSkip({ baseVersion, headVersion }) {
    if (!isOlder(baseVersion, '2.9.0') || isOlder(headVersion, '3.0.0'))
        return;
    const message = `From ${baseVersion} to ${headVersion} skips 2.9, the version in which old and new settings both work.`;
    yield { path: 'schema_config', message, fix: 'Go to 2.9 first, query old data, then go to 3.x.' };
}
/** Source: Loki, docs migrate-to-tsdb: 4.0 does not start while a boltdb-shipper period is in the schema. */
function* boltdbGone({ head, headVersion }) {
    const period = head.periods().find(({ store }) => store === 'boltdb-shipper');
    if (isOlder(headVersion, '4.0.0') || period === undefined)
        return;
    const message = `Loki ${headVersion} does not read boltdb-shipper, which the period from ${period.from} uses.`;
    yield { path: period.at('store'), message, fix: 'Stay on 3.x for as long as you need that data.' };
}

// EXTERNAL MODULE: ./.cache/build/src/config/read-config.js + 6 modules
var read_config = __webpack_require__(4672);
// EXTERNAL MODULE: ./.cache/build/src/config/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/build/src/config/rule.js
var rule = __webpack_require__(6271);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard.js













const RULES = [
    ...periodRules,
    ...storageRules,
    ...sideStoreRules,
    ...tenantRules,
    ...retentionRules,
    ...hostRules,
    ...limits/* limitRules */.F,
    ...upgradeRules,
    ...goneRules,
];
/**
 * What a change of configuration, of version or of both would cost: errors lose data or hide it for good, warnings may
 * refuse, cut or hide lines. What is wrong with the head alone is up to `validateConfig`; a head that cannot be read has no
 * findings here, and a base that cannot be read has one that says so.
 */
function guardChange(base, head, options) {
    const { baseVersion, headVersion, today, bucketExpiryDays, file = 'loki.yaml', partial = false } = options;
    const old = (0,read_yaml/* readYaml */.g)(base, baseVersion);
    const before = (0,read_config/* readConfig */.X)(old, { version: baseVersion, partial }).config;
    const document = (0,read_yaml/* readYaml */.g)(head, headVersion);
    const after = (0,read_config/* readConfig */.X)(document, { version: headVersion, partial }).config;
    if (after === undefined)
        return [];
    const problems = before === undefined
        ? [unreadableBase()]
        : guardProblems({ base: before, head: after, baseVersion, headVersion, today, bucketExpiryDays });
    const secrets = document.secrets.and(old.secrets);
    return (0,findings/* toFindings */.S)({ text: document.text, secrets }, file, problems);
}
/** The same for configurations that are read already. */
function guardProblems(change) {
    const problems = [];
    (0,rule/* applyRules */.I)(RULES, change, { config: change.head, report: (problem) => problems.push(problem) });
    return problems;
}
function unreadableBase() {
    return {
        rule: 'guard-blind',
        level: 'warning',
        message: 'The file before the change cannot be read, so it is unknown whether the change loses data.',
        fix: 'Compare the two by hand.',
        at: { start: 0, end: 0 },
    };
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ turnedOff),
/* harmony export */   Mk: () => (/* binding */ turnedOn),
/* harmony export */   Qw: () => (/* binding */ textChanged),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/** Reports whether the effective value of a text field differs; a field that a version does not have is an empty text. */
function textChanged({ base, head }, path) {
    return base.text(path) !== head.text(path);
}
/** Reports whether the change turns a field on. */
function turnedOn({ base, head }, path) {
    return !base.flag(path) && head.flag(path);
}
/** Reports whether the change turns a field off. */
function turnedOff({ base, head }, path) {
    return base.flag(path) && !head.flag(path);
}
/** The text in quotes, or `nothing` if it is empty. */
function quoted(text) {
    return text === '' ? 'nothing' : JSON.stringify(text);
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limitRules),
/* harmony export */   e: () => (/* binding */ addsLabels)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);
/* harmony import */ var _lowered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);


/** Limits that refuse, cut or hide lines. Effective values are compared, so a new default of an upgrade counts. */
const limitRules = [
    { name: 'lines-refused', level: 'warning', find: (change) => lowered(change, _lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSING */ .Wp) },
    { name: 'lines-refused', level: 'warning', find: oldSamplesRejected },
    { name: 'lines-cut', level: 'warning', find: linesTruncated },
    { name: 'lines-hidden', level: 'warning', find: (change) => lowered(change, _lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDING */ .Qu) },
    { name: 'labels-added', level: 'warning', find: labelsAdded },
];
function* lowered(change, limits) {
    for (const limit of limits) {
        const found = (0,_lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .loweredLimit */ .e1)(change, limit);
        if (found === undefined)
            continue;
        const { path, was, shownWas, shownIs, effect } = found;
        const why = change.head.isSet(path) ? '' : ` (the default of Loki ${change.headVersion})`;
        const message = `${path} goes down from ${shownWas} to ${shownIs}${why}: ${effect}.`;
        yield { path, message, fix: `Set ${path}: ${was}.` };
    }
}
function* oldSamplesRejected(change) {
    const path = 'limits_config.reject_old_samples';
    if (!(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .turnedOn */ .Mk)(change, path))
        return;
    const message = `${path} is turned on: lines with old timestamps are refused.`;
    yield { path, message, fix: `Set ${path}: false.` };
}
function* linesTruncated(change) {
    const path = 'limits_config.max_line_size_truncate';
    if (!(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .turnedOn */ .Mk)(change, path))
        return;
    const message = 'Lines longer than max_line_size are silently cut.';
    yield { path, message, fix: `Set ${path}: false and raise max_line_size.` };
}
const DISCOVERED = 'limits_config.discover_service_name';
/** Loki 3 adds labels of its own, so the same lines become other streams. */
function* labelsAdded(change) {
    if (!addsLabels(change))
        return;
    const message = 'Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.';
    const fix = `Set ${DISCOVERED}: [] and limits_config.discover_log_levels: false.`;
    yield { path: DISCOVERED, message, fix };
}
/** Reports whether Loki starts to add a label of its own to every stream. */
function addsLabels({ base, head }) {
    const adds = (config) => config.has(DISCOVERED) && !(config.isSet(DISCOVERED) && config.keys(DISCOVERED).length === 0);
    return !adds(base) && adds(head);
}


/***/ }),

/***/ 5491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ HIDING),
/* harmony export */   Wp: () => (/* binding */ REFUSING),
/* harmony export */   e1: () => (/* binding */ loweredLimit),
/* harmony export */   p1: () => (/* binding */ loweredLimits)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);
/* harmony import */ var _fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5316);


const WRITERS = { time: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3, 'Go time': _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGoDuration */ .IL, bytes: _fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteSize */ .$j, number: String };
/** Limits beyond which lines are refused. */
const REFUSING = [
    {
        path: 'limits_config.reject_old_samples_max_age',
        unit: 'time',
        effect: 'lines with older timestamps are refused',
    },
    {
        path: 'ingester.max_chunk_age',
        unit: 'Go time',
        effect: 'lines older than the newest of their stream by more than half of that are refused',
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
    {
        path: 'limits_config.ingestion_rate_mb',
        unit: 'number',
        effect: 'pushes over that rate are refused with 429',
    },
    {
        path: 'limits_config.ingestion_burst_size_mb',
        unit: 'number',
        effect: 'larger bursts are refused with 429',
    },
    {
        path: 'limits_config.per_stream_rate_limit',
        unit: 'bytes',
        effect: 'a higher rate per stream is refused with 429',
    },
    {
        path: 'limits_config.per_stream_rate_limit_burst',
        unit: 'bytes',
        effect: 'larger bursts per stream are refused with 429',
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
/** Limits beyond which lines are not found. */
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
        effect: 'queries over a longer time are refused',
    },
    {
        path: 'limits_config.query_timeout',
        unit: 'time',
        effect: 'queries that take longer are ended',
    },
    {
        path: 'limits_config.max_entries_limit_per_query',
        unit: 'number',
        zeroIsNone: true,
        effect: 'queries for more lines are refused',
    },
];
/** Every limit that a change lowers, by effective values. */
function loweredLimits(change) {
    return [...REFUSING, ...HIDING].flatMap((limit) => loweredLimit(change, limit) ?? []);
}
/** The limit before and after the change, if it is lower after. */
function loweredLimit({ base, head }, limit) {
    const { path, unit, zeroIsNone = false, effect } = limit;
    if (!base.knows(path) || !head.knows(path))
        return undefined;
    const isNone = (value) => zeroIsNone && value <= 0;
    const [was, is] = [base.number(path), head.number(path)];
    if (isNone(is) || !(isNone(was) || is < was))
        return undefined;
    const show = (value) => (isNone(value) ? 'no limit' : WRITERS[unit](value));
    return {
        path: head.decidedBy(path),
        was: isNone(was) ? '0' : WRITERS[unit](was),
        shownWas: show(was),
        shownIs: show(is),
        effect,
    };
}


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sd: () => (/* binding */ applyOldNames),
  d4: () => (/* binding */ obeyedField),
  Qk: () => (/* binding */ oldNames)
});

// EXTERNAL MODULE: ./.cache/build/src/config/duration.js
var duration = __webpack_require__(6141);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/expand.js
var expand = __webpack_require__(1290);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/sizes.js
var sizes = __webpack_require__(5316);
;// CONCATENATED MODULE: ./.cache/build/src/config/old-names/caches.js

const RESULTS = 'query_range.results_cache.cache';
/** Caches that Loki 2.x turns on in memory where the file names no other; of these, `RESULTS` in a size of its own. */
const AUTOMATIC = [
    'chunk_store_config.chunk_cache_config',
    RESULTS,
    'query_range.index_stats_results_cache.cache',
];
const CACHES = [
    ...AUTOMATIC,
    'chunk_store_config.chunk_cache_config_l2',
    'chunk_store_config.write_dedupe_cache_config',
    'storage_config.index_queries_cache_config',
];
const OTHERS = ['memcached_client.host', 'memcached_client.addresses', 'redis.endpoint'];
/** A cache in memory: `embedded_cache` today, and of both in Loki 2.9. Source: Loki 2.x, cache.go, fifo_cache.go. */
function cacheNames() {
    return CACHES.flatMap((block) => {
        const [fifo, today] = [`${block}.fifocache`, `${block}.embedded_cache`];
        const enable = `${block}.enable_fifocache`;
        const counts = (field) => (config) => (isInUse(config, block, field) ? field : undefined);
        const either = (old, newer) => (config) => counts(Number(config.said(`${fifo}.${old}`) ?? 0) > 0 ? `${fifo}.${old}` : `${fifo}.${newer}`)(config);
        return [
            { means: `${today}.enabled`, fields: [enable], obeyed: counts(enable) },
            {
                means: `${today}.max_size_mb`,
                fields: [`${fifo}.max_size_bytes`],
                obeyed: counts(`${fifo}.max_size_bytes`),
                convert: megabytes,
            },
            {
                means: `${today}.max_size_items`,
                fields: [`${fifo}.size`, `${fifo}.max_size_items`],
                obeyed: either('size', 'max_size_items'),
            },
            {
                means: `${today}.ttl`,
                fields: [`${fifo}.validity`, `${fifo}.ttl`],
                obeyed: either('validity', 'ttl'),
            },
        ];
    });
}
/** Whether a field of the cache counts: the file turns the cache on, or sets the field of one that Loki turns on. */
function isInUse(config, block, field) {
    if (config.said(`${block}.embedded_cache.enabled`) === true)
        return false;
    const hasOther = OTHERS.some((other) => (config.said(`${block}.${other}`) ?? '') !== '');
    const isAutomatic = AUTOMATIC.includes(block) && !hasOther;
    if (isAutomatic && block === RESULTS && /(?:max_size_bytes|ttl)$/.test(field) && isSizedByLoki(config))
        return false;
    return config.said(`${block}.enable_fifocache`) === true || (isAutomatic && config.isSet(field));
}
/** Loki 2.x gives the cache of results 1GB and 1h; 2.9 only where the file does not turn it on. */
function isSizedByLoki(config) {
    return !config.atLeast('2.9') || config.said(`${RESULTS}.enable_fifocache`) !== true;
}
/** Loki counts a million bytes as one, today as then. */
function megabytes(value) {
    const bytes = (0,sizes/* parseDecimalSize */._$)(String(value)) ?? 0;
    return bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1e6));
}

;// CONCATENATED MODULE: ./.cache/build/src/config/old-names/old-names.js



const LOOKBACK = 'chunk_store_config.max_look_back_period';
const TIMEOUT = 'limits_config.query_timeout';
const QUERIER_TIMEOUT = 'querier.query_timeout';
const ENGINE_TIMEOUT = 'querier.engine.timeout';
const SPLIT = 'limits_config.split_queries_by_interval';
const OLD_SPLIT = 'query_range.split_queries_by_interval';
const DELETION_MODE = 'limits_config.deletion_mode';
const OLD_DELETION_MODE = 'compactor.deletion_mode';
const CLEANER = 'ruler.wal_cleaner';
const NAMES = [
    {
        // It goes over the limit, be that set or not. Source: Loki 2.x, pkg/loki/loki.go.
        means: 'limits_config.max_query_lookback',
        fields: [LOOKBACK],
        obeyed: (config) => (saidNumber(config, LOOKBACK) > 0 ? LOOKBACK : undefined),
    },
    { means: TIMEOUT, fields: [QUERIER_TIMEOUT, ENGINE_TIMEOUT], obeyed: obeyedTimeout },
    {
        // Loki 2.x refuses the old one, unless it is 0, and says where to set it.
        means: SPLIT,
        fields: [OLD_SPLIT],
        obeyed: (config) => (saidNumber(config, OLD_SPLIT) > 0 && !config.isSet(SPLIT) ? OLD_SPLIT : undefined),
    },
    {
        // Loki 2.9 ignores the old one. Without retention, neither does anything. Source: Loki, compactor.go.
        means: DELETION_MODE,
        fields: [OLD_DELETION_MODE],
        obeyed: (config) => !config.has(DELETION_MODE) &&
            (config.flag('compactor.retention_enabled') || config.isSet(OLD_DELETION_MODE))
            ? OLD_DELETION_MODE
            : undefined,
    },
    {
        means: 'compactor.delete_request_store_key_prefix',
        fields: ['compactor.shared_store_key_prefix'],
        obeyed: () => 'compactor.shared_store_key_prefix',
    },
    {
        // For each query frontend or scheduler; there is one, unless this is a cluster of queriers.
        means: 'querier.max_concurrent',
        fields: ['frontend_worker.parallelism', 'frontend_worker.match_max_concurrent'],
        obeyed: (config) => config.said('frontend_worker.match_max_concurrent') === false
            ? 'frontend_worker.parallelism'
            : undefined,
    },
    {
        means: 'frontend.encoding',
        fields: ['query_range.required_query_response_format'],
        // Every other word means JSON. Source: Loki 2.9, queryrange/roundtrip.go.
        obeyed: (config) => config.said('query_range.required_query_response_format') === 'protobuf'
            ? 'query_range.required_query_response_format'
            : undefined,
    },
    {
        means: `${CLEANER}.period`,
        fields: [`${CLEANER}.deprecatedperiod`],
        obeyed: (config) => saidNumber(config, `${CLEANER}.deprecatedperiod`) !== 0 && saidNumber(config, `${CLEANER}.period`) === 0
            ? `${CLEANER}.deprecatedperiod`
            : undefined,
    },
    {
        means: 'pattern_ingester.metric_aggregation.sample_period',
        fields: ['pattern_ingester.metric_aggregation.downsample_period'],
        obeyed: () => 'pattern_ingester.metric_aggregation.downsample_period',
    },
    {
        means: 'dataobj.storage_bucket_prefix',
        fields: ['dataobj_explorer.storage_bucket_prefix'],
        obeyed: () => 'dataobj_explorer.storage_bucket_prefix',
    },
];
function saidNumber(config, path) {
    return Number(config.said(path) ?? 0);
}
/**
 * The shorter of two, both of which end a query. Loki 2.9 takes the limit for the one of the engine, unless it is 1m, its
 * default, even if the file says 1m. Source: Loki, 2.6 querier/http.go; 2.9 pkg/loki/loki.go, AdjustForTimeoutsMigration.
 */
function obeyedTimeout(config) {
    const querier = saidNumber(config, QUERIER_TIMEOUT) || Number.POSITIVE_INFINITY;
    const byEngine = !config.has(TIMEOUT) || saidNumber(config, TIMEOUT) === duration/* MINUTE */.pY;
    const other = byEngine ? ENGINE_TIMEOUT : TIMEOUT;
    if (querier <= saidNumber(config, other))
        return QUERIER_TIMEOUT;
    return byEngine ? ENGINE_TIMEOUT : undefined;
}
const S3_BLOCKS = [
    'common.storage.s3',
    'ruler.storage.s3',
    'storage_config.aws',
    'storage_config.named_stores.aws.*',
];
/** Of both, Loki 2.x obeys today's. Source: Loki 2.x, s3_storage_client.go, buildSSEParsedConfig. */
function encryptionName(block) {
    const [means, field] = [`${block}.sse.type`, `${block}.sse_encryption`];
    return {
        means,
        fields: [field],
        obeyed: (config) => config.said(field) === true && (config.said(means) ?? '') === '' ? field : undefined,
        convert: () => 'SSE-S3',
    };
}
/** The old names of all fields; a `*` is each key that the config has there. */
function oldNames(config) {
    const blocks = S3_BLOCKS.flatMap((block) => (0,expand/* expand */.f)(config, block));
    return [...NAMES, ...cacheNames(), ...blocks.map(encryptionName)];
}
/** The old field that counts in the version of the config, if there is one. */
function obeyedField(config, { obeyed }) {
    const field = obeyed(config);
    return field !== undefined && config.has(field) ? field : undefined;
}
/** Makes today's fields say what their old names mean to the version of the config. */
function applyOldNames(config) {
    for (const names of oldNames(config)) {
        const by = obeyedField(config, names);
        const value = by === undefined ? undefined : config.said(by);
        if (by !== undefined && value !== undefined)
            config.overrule(names.means, { by, value: names.convert?.(value) ?? value });
    }
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g6: () => (/* binding */ differencesOf),
  gH: () => (/* binding */ indexStore),
  O1: () => (/* binding */ isSamePlace),
  DY: () => (/* binding */ placeOfIndex),
  PI: () => (/* binding */ placeOfStore)
});

// EXTERNAL MODULE: ./.cache/build/src/config/fields/locations.js
var locations = __webpack_require__(7);
// EXTERNAL MODULE: ./.cache/build/src/config/place/mark.js
var mark = __webpack_require__(216);
;// CONCATENATED MODULE: ./.cache/build/src/config/place/azure.js


/** The parts of a connection string that say where the container is, as the fields that say the same. */
const PARTS = [
    ['AccountName', 'account_name'],
    ['EndpointSuffix', 'endpoint_suffix'],
    ['BlobEndpoint', 'blob_endpoint'],
];
/** Where an Azure container is. A connection string wins over the fields, and most of it is a credential. */
function azureMarks(config, block) {
    const path = `${block}.connection_string`;
    const parts = new Map(config
        .text(path)
        .split(';')
        .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
    const said = PARTS.flatMap(([part, field]) => {
        const value = parts.get(part);
        return value === undefined ? [] : [{ name: field, value, path }];
    });
    const fields = (0,locations/* locatingFields */.Z)('storage_config.azure').filter((field) => field !== 'connection_string');
    const others = fields.filter((field) => !said.some(({ name }) => name === field));
    return [...said, ...others.map((field) => (0,mark/* markOf */.Fg)(config, `${block}.${field}`, field))].map(withoutDefault);
}
/** The Thanos client does not have what is the default of the other. */
function withoutDefault(mark) {
    return mark.name === 'environment' && mark.value === 'AzureGlobal' ? { ...mark, value: '' } : mark;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/place/s3.js

/**
 * Where an S3 store is. Fields win over the URL. The buckets of AWS are found by their region, those of another S3 by its
 * endpoint. Source: Loki, pkg/storage/chunk/client/aws/s3_storage_client.go.
 */
function s3Marks(config, block) {
    const read = (field) => ({ value: config.text(`${block}.${field}`), path: `${block}.${field}` });
    const fromUrl = urlOf(config.text(`${block}.s3`));
    const orUrl = (field, value) => config.text(`${block}.${field}`) === '' && value !== '' ? { value, path: `${block}.s3` } : read(field);
    const buckets = config.text(`${block}.bucket_name`) === '' ? 'bucketnames' : 'bucket_name';
    const endpoint = orUrl('endpoint', fromUrl.endpoint);
    const region = orUrl('region', fromUrl.region);
    return [
        { name: 'bucket', ...orUrl(buckets, fromUrl.bucket) },
        hostMark(endpoint, region),
        { name: 'chunk_delimiter', ...read('chunk_delimiter') },
    ];
}
/** A region of AWS has one place for its buckets, whichever of its endpoints is asked. */
function hostMark(endpoint, region) {
    const host = (0,mark/* address */.hl)(endpoint.value);
    if (host === '')
        return { name: 'host', ...region };
    const own = AWS_HOST.exec(host)?.groups;
    if (own === undefined)
        return { name: 'host', value: host, path: endpoint.path };
    return own['region'] === undefined
        ? { name: 'host', value: region.value || 'us-east-1', path: region.path }
        : { name: 'host', value: own['region'], path: endpoint.path };
}
/** `s3.us-west-2.amazonaws.com`, its old, dual-stack, FIPS and VPC forms, in every partition of AWS; `s3.amazonaws.com` has no region. */
const AWS_HOST = /^(?:(?:bucket\.)?vpce-[\w-]+\.)?s3(?:-fips|-accesspoint)?(?:\.dualstack)?(?:[.-](?<region>[a-z]{2,4}(?:-[a-z]+)+-\d))?(?:\.vpce)?\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)(?::443)?$/;
/** A name with a dot is an endpoint, any other a region. What is before the last @ is a credential. */
function urlOf(url) {
    const [, host = '', bucket = ''] = /^[a-z\d+.-]+:\/\/(?:.*@)?([^/@]*)\/?(.*)$/is.exec(url) ?? [];
    return host.includes('.') ? { endpoint: host, region: '', bucket } : { endpoint: '', region: host, bucket };
}

// EXTERNAL MODULE: ./.cache/build/src/config/place/store-block.js
var store_block = __webpack_require__(5396);
;// CONCATENATED MODULE: ./.cache/build/src/config/place.js





/** The place of an object store by the name that a period gives it: `s3`, `filesystem`, or a named store. */
function placeOfStore(config, store) {
    const block = (0,store_block/* storeBlock */.JD)(config, store);
    return { client: block.client, marks: [...marksOf(config, block), prefixOf(config)].filter(mark/* isPresent */.Wo) };
}
function marksOf(config, block) {
    if (block.client === 's3')
        return s3Marks(config, block.path);
    if (block.client === 'azure')
        return azureMarks(config, block.path);
    return (0,locations/* locatingFields */.Z)(block.pattern).map((field) => (0,mark/* markOf */.Fg)(config, `${block.path}.${field}`, field));
}
/** What stands before every key. Source: Loki, pkg/storage/factory.go; pkg/storage/bucket/client.go. */
function prefixOf(config) {
    const isThanos = (0,store_block/* usesThanos */.on)(config);
    const path = isThanos ? 'storage_config.object_store.storage_prefix' : 'storage_config.object_prefix';
    return { name: 'prefix', value: config.text(path).replace(/^\/+|\/+$/g, ''), path };
}
/** The place of the index of a period, which Loki 2.x may keep in another store than the chunks. */
function placeOfIndex(config, period) {
    return placeOfStore(config, indexStore(config, period));
}
/**
 * The store of the index of a period. Loki 2.6 keeps all indexes of a kind in one store; unless it is told which, in that of
 * the last period of the kind.
 */
function indexStore(config, period) {
    if (period.shipper === undefined)
        return period.store;
    const shared = config.text(`storage_config.${period.shipper}.shared_store`);
    if (shared !== '')
        return shared;
    const last = config.atLeast('2.9')
        ? period
        : config.periods().findLast(({ store }) => store === period.store);
    return last?.objectStore ?? '';
}
/** What differs between two places of the same kind of client. */
function differencesOf(was, is) {
    const names = new Set([...was.marks, ...is.marks].map(({ name }) => name));
    return [...names].flatMap((name) => {
        const [before, after] = [was, is].map(({ marks }) => marks.find((mark) => mark.name === name));
        return before?.value === after?.value ? [] : [{ name, was: before, is: after }];
    });
}
function isSamePlace(one, other) {
    return one.client === other.client && differencesOf(one, other).length === 0;
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   hl: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8684);


function isPresent({ value }) {
    return value !== '';
}
/** Fields of different clients that say the same. */
const NAMES = {
    bucket_name: 'bucket',
    bucketnames: 'bucket',
    dir: 'directory',
};
const SPELLINGS = {
    auth_url: address,
    dir: folder,
    directory: folder,
    dynamodb_url: _secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri,
    endpoint: address,
    server_address: address,
};
/** The mark of a field that says one thing by itself. */
function markOf(config, path, field) {
    const value = config.text(path);
    return { name: NAMES[field] ?? field, value: SPELLINGS[field]?.(value) ?? value, path };
}
/** A folder in one spelling: `./chunks/` is `chunks`. */
function folder(path) {
    return path === '' ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
/** A host with its port and path in one spelling, whether it is spoken to in TLS or not. */
function address(url) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(url)
        .replace(/^[a-z\d+.-]+:\/\/(?:…@)?/i, '')
        .replace(/\/+$/, '')
        .replace(/^[^/]*/, (host) => host.toLowerCase());
}


/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ THANOS),
/* harmony export */   JD: () => (/* binding */ storeBlock),
/* harmony export */   VC: () => (/* binding */ THANOS_SWITCH),
/* harmony export */   on: () => (/* binding */ usesThanos)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6492);

/** The blocks of stores that have another name, and those of stores for indexes and tables, which Loki 3 deprecates. */
const BLOCKS = {
    s3: 'aws',
    'aws-dynamo': 'aws.dynamodb',
    gcp: 'bigtable',
    'gcp-columnkey': 'bigtable',
    'bigtable-hashed': 'bigtable',
    'grpc-store': 'grpc_store',
};
const NAMED_KINDS = ['aws', 'azure', 'alibabacloud', 'bos', 'cos', 'filesystem', 'gcs', 'swift'];
/** What switches to the newer clients, and their block. */
const THANOS_SWITCH = 'storage_config.use_thanos_objstore';
const THANOS = 'storage_config.object_store';
const THANOS_KINDS = ['azure', 'filesystem', 'gcs', 's3', 'swift'];
function usesThanos(config) {
    return config.flag(THANOS_SWITCH);
}
/** The block that sets up a store, by the name that a period gives it. Source: Loki, pkg/storage/factory.go. */
function storeBlock(config, store) {
    const isThanos = usesThanos(config);
    const [kinds, parent] = isThanos ? [THANOS_KINDS, THANOS] : [NAMED_KINDS, 'storage_config'];
    const kind = kinds.find((candidate) => config.isSet(`${parent}.named_stores.${candidate}.${store}`));
    if (kind !== undefined) {
        const named = `${parent}.named_stores.${kind}`;
        return { client: (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalStore */ .Gh)(kind), path: `${named}.${store}`, pattern: `${named}.*` };
    }
    const client = (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalStore */ .Gh)(store);
    const name = isThanos ? client.replace('alibabacloud', 'alibaba') : (BLOCKS[client] ?? client);
    return { client, path: `${parent}.${name}`, pattern: `${parent}.${name}` };
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/old-names/old-names.js + 1 modules
var old_names = __webpack_require__(4220);
// EXTERNAL MODULE: ./.cache/build/src/config/render/defaults-under.js + 1 modules
var defaults_under = __webpack_require__(5298);
// EXTERNAL MODULE: ./.cache/build/src/config/tree.js
var config_tree = __webpack_require__(317);
// EXTERNAL MODULE: ./.cache/build/src/config/variables.js
var variables = __webpack_require__(2912);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/nodes.js
var nodes = __webpack_require__(8448);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/values.js
var values = __webpack_require__(3779);
;// CONCATENATED MODULE: ./.cache/build/src/config/partial.js





/**
 * Merges a team's part of a config into the defaults, as `render` does, and keeps the positions of what the team wrote: what
 * is wrong with the whole is reported in the part.
 * @param hosts how many hosts run it together
 * @throws UserError if the defaults do not go with it
 */
function overDefaults(part, version, hosts) {
    const team = (0,values/* plainValue */._)(part, 'The config');
    const { defaults } = (0,defaults_under/* defaultsUnder */.z)((0,config_tree/* isTree */.xK)(team) ? team : {}, version, hosts);
    // These are inputs of `render`, which are not known here.
    (0,config_tree/* put */.yJ)(defaults, 'storage_config.aws', {
        bucketnames: 'bucket',
        region: 'us-east-1',
        access_key_id: (0,variables/* reference */.ir)(variables/* accessKeyIdVariable */.j4),
        secret_access_key: (0,variables/* reference */.ir)(variables/* secretAccessKeyVariable */.yv),
    });
    const under = nodeOf(defaults);
    return under.kind === 'map' ? mergeMaps(under, part) : part;
}
function nodeOf(value) {
    const nowhere = { start: 0, end: 0 };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(nodeOf), ...nowhere };
    if (!(0,config_tree/* isTree */.xK)(value))
        return { kind: 'scalar', value: String(value), plain: typeof value !== 'string', tag: '', ...nowhere };
    const pairs = Object.entries(value).map(([key, inner]) => ({ key: nodeOf(key), value: nodeOf(inner) }));
    return { kind: 'map', pairs, ...nowhere };
}
/** As `merge` of tree.ts: blocks are merged, everything else is the team's, and an empty value keeps the default. */
function mergeMaps(under, over) {
    const below = new Map(under.pairs.map((pair) => [(0,nodes/* nameOf */.Vb)(pair.key), pair.value]));
    const names = new Set(over.pairs.map(({ key }) => (0,nodes/* nameOf */.Vb)(key)));
    const own = over.pairs.flatMap((pair) => (0,nodes/* isMergeKey */.yJ)(pair.key) ? mergedPairs(pair).filter(({ key }) => !names.has((0,nodes/* nameOf */.Vb)(key))) : [pair]);
    const pairs = own.map(({ key, value }) => {
        const name = (0,nodes/* nameOf */.Vb)(key);
        const lower = below.get(name);
        below.delete(name);
        return { key, value: lower === undefined ? value : mergeValues(lower, value) };
    });
    const rest = under.pairs.filter(({ key }) => below.has((0,nodes/* nameOf */.Vb)(key)));
    return { ...over, pairs: [...pairs, ...rest] };
}
function mergeValues(lower, upper) {
    if ((0,nodes/* isNull */.kZ)(upper))
        return lower;
    const content = (0,nodes/* contentOf */.$E)(upper);
    return content.kind === 'map' && lower.kind === 'map' ? mergeMaps(lower, content) : upper;
}
/** The fields that `<<: *other` brings, which count as the team's own. */
function mergedPairs(pair) {
    const source = (0,nodes/* contentOf */.$E)(pair.value);
    return source.kind === 'map' ? source.pairs : [pair];
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate/common.js
var common = __webpack_require__(9187);
// EXTERNAL MODULE: ./.cache/build/src/config/config.js
var config = __webpack_require__(7415);
;// CONCATENATED MODULE: ./.cache/build/src/config/fields/text-lists.js
/** The type of a text that Loki takes for a list with commas. */
const TEXT_LIST = 'text-list';
/** Endings of their paths; the table has them as texts. Seen on Loki: it refuses each of them for "null" in quotes. */
const TEXT_LISTS = [
    'bloom_shipper.working_directory',
    'cluster_validation.additional_labels',
    'cluster_validation.http.excluded_paths',
    'cluster_validation.http.excluded_user_agents',
    'frontend.log_query_request_headers',
    'limits_config.pattern_ingester_tokenizable_json_fields_append',
    'limits_config.pattern_ingester_tokenizable_json_fields_default',
    'limits_config.pattern_ingester_tokenizable_json_fields_delete',
    'query_range.shard_aggregations',
    'ring.excluded_zones',
    'ruler.disabled_tenants',
    'ruler.enabled_tenants',
    'target',
];
/** Loki 2.9 and later read several files here. */
const SINCE_2_9 = ['runtime_config.file'];
/** @param table the version whose table the path is from */
function isTextList(path, table) {
    const lists = table === '2.6.0' ? TEXT_LISTS : [...TEXT_LISTS, ...SINCE_2_9];
    return lists.some((list) => path === list || (list.includes('.') && path.endsWith(`.${list}`)));
}

// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/read.js + 2 modules
var values_read = __webpack_require__(1294);
// EXTERNAL MODULE: ./.cache/build/src/config/secret-fields.js
var secret_fields = __webpack_require__(5359);
// EXTERNAL MODULE: ./.cache/build/src/config/secrets.js
var secrets = __webpack_require__(8684);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/resolve.js
var resolve = __webpack_require__(7777);
// EXTERNAL MODULE: ./.cache/build/src/config/problem.js
var config_problem = __webpack_require__(638);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/decode-limits.js

/** Collects the problems of a file, and stops at too many of them, or at aliases that repeat too much. */
class DecodeLimits {
    problems = [];
    stopped = false;
    decoded = 0;
    viaAliases = 0;
    depth = 0;
    report(problem) {
        this.problems.push(problem);
        if (this.problems.length !== config_problem/* MANY_PROBLEMS */.Z)
            return;
        this.stopped = true;
        this.problems.push((0,config_problem/* tooManyProblems */.o)(problem.at));
    }
    /** Runs `work` on the target of an alias. */
    inAlias(work) {
        this.depth += 1;
        work();
        this.depth -= 1;
    }
    /** Counts one decoded node. */
    count(node) {
        this.decoded += 1;
        if (this.depth > 0)
            this.viaAliases += 1;
        if (this.stopped || !this.isTooMany())
            return;
        this.stopped = true;
        const message = 'The aliases of this file repeat so much that Loki refuses it.';
        const fix = 'Write the values out.';
        this.report({ rule: 'yaml-too-many-aliases', level: 'error', message, fix, at: node });
    }
    /**
     * go-yaml's limit against documents that grow through aliases: of all decoded nodes, aliases may contribute 99 % in a small
     * document, and down to 10 % in a huge one. Source: yaml.v2, decode.go.
     */
    isTooMany() {
        if (this.viaAliases <= 100 || this.decoded <= 1000)
            return false;
        const scale = Math.min(Math.max((this.decoded - 400_000) / 3_600_000, 0), 1);
        return this.viaAliases / this.decoded > 0.99 - 0.89 * scale;
    }
}

// EXTERNAL MODULE: ./.cache/build/src/config/duration.js
var duration = __webpack_require__(6141);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/numbers.js
var numbers = __webpack_require__(8564);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/scalar-rules.js





/** Values that Loki accepts and nobody means: stricter than Loki, on purpose. */
const SCALAR_RULES = [
    { name: 'bare-duration', find: bareDuration },
    { name: 'fractional-integer', find: fractionalInteger },
    { name: 'unquoted-variable', find: unquotedVariable },
];
/** Reports what is wrong with a value by itself. */
function checkScalar(scalar, report) {
    for (const { name, find } of SCALAR_RULES) {
        const found = find(scalar);
        if (found !== undefined)
            report({ rule: name, level: 'error', ...found, at: scalar.node });
    }
}
function bareDuration({ path, type, node, value }) {
    if (type !== 'duration' || value === 0 || (0,resolve/* resolve */.h)(node).type === 'str')
        return undefined;
    return {
        message: `${path}: Loki takes a number without a unit for nanoseconds, and so reads ${(0,duration/* formatGoDuration */.IL)(Number(value))}.`,
        fix: `Write the unit, such as ${meantBy(node.value, Number(value))}.`,
    };
}
/** Nobody means less than a millisecond; a larger number is one that a program wrote. */
function meantBy(number, nanoseconds) {
    return Math.abs(nanoseconds) < duration/* MILLISECOND */.oG ? `${number}s` : (0,duration/* formatGoDuration */.IL)(nanoseconds);
}
function fractionalInteger({ path, type, node, value }) {
    if (!(0,numbers/* isInteger */.Fq)(type) || (0,resolve/* resolve */.h)(node).type !== 'float' || Number(node.value) === value)
        return undefined;
    return {
        message: `${path}: Loki cuts ${node.value} down to ${value} without notice.`,
        fix: 'Write a whole number.',
    };
}
function unquotedVariable({ path, type, node }) {
    if (!node.plain || node.expanded === undefined || !(0,values_read/* isFreeText */.ik)(type))
        return undefined;
    return {
        message: `${path}: a # or ": " in the variable would change the file, since Loki puts the value in before it reads the YAML.`,
        fix: `Quote it: "${node.expanded.source}".`,
    };
}
/** A field or block written as nothing: Loki sets it to zero, and so loses its defaults. */
function checkNull(path, field, key, report) {
    if (!(0,config/* hasDefault */.e)(field) || path === '')
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

// EXTERNAL MODULE: ./.cache/build/src/config/validate/moved.js
var moved = __webpack_require__(5439);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/unknown-field.js


/** Says why a field is not there and where it may have gone: another version, another block, another spelling. */
function explainUnknown(path, fields, at) {
    const { message, fix } = ofAnotherVersion(path, fields) ?? {
        message: `Loki ${fields.table} has no such field.`,
        fix: rightName(path, fields) ?? rightPlace(path, fields) ?? 'Remove it, or check its name and indentation.',
    };
    return { rule: 'unknown-field', level: 'error', message: `${path}: ${message}`, fix, at };
}
function ofAnotherVersion(path, { table }) {
    const index = tree/* TABLE_VERSIONS */.T3.indexOf(table);
    const versions = (0,tree/* versionsWith */.Yp)(path);
    const older = versions.findLast((version) => tree/* TABLE_VERSIONS */.T3.indexOf(version) < index);
    const newer = versions.find((version) => tree/* TABLE_VERSIONS */.T3.indexOf(version) > index);
    if (older !== undefined)
        return {
            message: `Loki ${older} had this field; it was removed by ${tree/* TABLE_VERSIONS */.T3[tree/* TABLE_VERSIONS */.T3.indexOf(older) + 1]}.`,
            fix: (0,moved/* movedTo */.rh)(path) ?? 'Remove it.',
        };
    if (newer === undefined)
        return undefined;
    return {
        message: `Loki ${table} does not have this field yet; it needs ≥ ${newer}.`,
        fix: 'Remove it, or use that version.',
    };
}
function rightName(path, { root }) {
    const dot = path.lastIndexOf('.');
    const parent = dot === -1 ? root : (0,tree/* fieldAt */.UK)(root, path.slice(0, dot));
    const similar = parent?.kind === 'block' ? nearest(path.slice(dot + 1), parent) : undefined;
    return similar && `Did you mean ${similar}?`;
}
function rightPlace(path, { root }) {
    const places = pathsOf(root, path.slice(path.lastIndexOf('.') + 1));
    if (places.length === 0 || places.length > 3)
        return undefined;
    return `It belongs in another place: ${places.join(' or ')}.`;
}
/** The field of the block that a typing error or two away would be `name`. */
function nearest(name, block) {
    let best;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
    for (const [candidate] of block.entries()) {
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
    for (const [key, child] of root.entries()) {
        const here = path === '' ? key : `${path}.${key}`;
        if (key === name)
            found.push(here);
        if (found.length > 3)
            break;
        pathsOf(child, name, here, found);
    }
    return found;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/decode.js










/** Reads a YAML tree into the configuration of one version. Problems are everything that Loki would not read. */
function decode(root, fields) {
    const decoder = new Decoder(fields);
    decoder.decode(root, { field: fields.root, path: '', key: root });
    return { config: new config/* Config */.T(fields, decoder.settings, decoder.nulls), problems: decoder.limits.problems };
}
class Decoder {
    settings = new Map();
    nulls = new Set();
    fields;
    limits = new DecodeLimits();
    constructor(fields) {
        this.fields = fields;
    }
    decode(node, target) {
        const { field, path, key } = target;
        this.limits.count(node);
        if (this.limits.stopped)
            return;
        if (node.kind === 'alias')
            this.limits.inAlias(() => this.decode(node.target, target));
        else if (this.isMistagged(node, path))
            return;
        else if (isCapitalNull(node) && field.kind === 'value' && (0,values_read/* readsItself */.tW)(field.type))
            this.scalar({ ...node, value: '' }, { ...target, field });
        else if ((0,nodes/* isNull */.kZ)(node)) {
            this.nulls.add(path);
            this.settings.delete(path);
            checkNull(path, field, key, (problem) => this.limits.report(problem));
        }
        else
            this.content(node, target);
    }
    content(node, { field, path, key }) {
        if (field.kind === 'any')
            this.any(node);
        else if (field.kind === 'value') {
            if (node.kind === 'scalar')
                this.scalar(node, { field, path, key });
            else
                this.wrongKind(node, path, 'a single value');
        }
        else if (field.kind === 'list') {
            if (node.kind === 'list')
                this.list(node, { field, path, key });
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
        const wrong = node.kind === 'scalar' && node.tag !== '' ? (0,resolve/* tagProblem */.q)(node) : undefined;
        if (wrong !== undefined)
            this.wrongType(node, `${path}: ${wrong}.`, 'Remove the tag.');
        return wrong !== undefined;
    }
    list(node, { field, path, key }) {
        this.settings.set(path, { value: undefined, key, node });
        for (const [i, item] of node.items.entries())
            this.decode(item, { field: field.item, path: `${path}.${i}`, key: item });
    }
    scalar(node, target) {
        const { field, path, key } = target;
        // What is in quotes is text to Loki, whatever the variable brings.
        if (node.expanded?.isUnknown && (node.plain || (0,values_read/* takesQuotes */.UY)(field.type))) {
            this.unknown(node, target);
            return;
        }
        const read = (0,values_read/* readValue */.wK)(this.typeOf(field, path), node);
        if ('wrong' in read) {
            const safe = (0,secret_fields/* isSecretField */.nU)(path.split('.')) ? '…' : (0,secrets/* withoutCredentials */.ri)(node.value);
            const shown = safe.length > 40 ? `${safe.slice(0, 37)}…` : safe;
            const what = node.expanded === undefined ? 'value' : 'default';
            const fix = `Write a ${what} that the field accepts.`;
            this.wrongType(node, `${path} cannot be ${JSON.stringify(shown)}: ${read.wrong}.`, fix);
            return;
        }
        this.set({ path, key, node, value: read.value, type: field.type });
    }
    typeOf({ type }, path) {
        return isTextList(path, this.fields.table) ? TEXT_LIST : type;
    }
    /** The value of a variable is not known here: a text that has it in it is one, of anything else nothing can be said. */
    unknown(node, { field: { type }, path, key }) {
        this.set({ path, key, node, value: (0,values_read/* isFreeText */.ik)(type) ? node.value : undefined, type });
        if ((0,values_read/* isFreeText */.ik)(type))
            return;
        const message = `${path} is ${node.expanded?.source}, whose value is not known here, so it is not checked.`;
        const fix = `Give it a default, such as \${NAME:-…}, to have that checked.`;
        this.limits.report({ rule: 'variable-not-checked', level: 'warning', message, fix, path, at: node });
    }
    set({ path, key, node, value, type, }) {
        this.nulls.delete(path);
        this.settings.set(path, { value, key, node });
        if (value !== undefined)
            checkScalar({ path, type, node, value }, (problem) => this.limits.report(problem));
    }
    /** @param others the keys of a free-form map, those included that `<<` brings; Loki refuses one that comes twice */
    pairs(map, field, path, others = new Set()) {
        const seen = new Set();
        for (const { key, value } of map.pairs) {
            if (this.limits.stopped)
                return;
            if ((0,nodes/* isMergeKey */.yJ)(key)) {
                this.merge(value, field, path, field.kind === 'map' ? others : undefined);
                continue;
            }
            const name = (0,nodes/* nameOf */.Vb)(key);
            if (name === undefined) {
                this.wrongName(key);
                continue;
            }
            this.limits.count(key);
            if (field.kind === 'map')
                this.once(key, name, { seen, others });
            const here = path === '' ? name : `${path}.${name}`;
            const child = field.kind === 'map' ? field.value : field.field(name);
            if (child === undefined)
                this.limits.report(explainUnknown(here, this.fields, key));
            else if (!seen.has(name))
                this.decode(value, { field: child, path: here, key });
            seen.add(name);
        }
    }
    merge(value, field, path, others) {
        for (const { source, map } of this.merged(value)) {
            const merge = () => {
                this.limits.count(source);
                if (!this.limits.stopped)
                    this.pairs(map, field, path, others);
            };
            if (source.kind === 'alias')
                this.limits.inAlias(merge);
            else
                merge();
        }
    }
    /** Reports a key that one of several merged maps has already; one that the same map has twice is no YAML at all. */
    once(key, name, { seen, others }) {
        if (others.has(name) && !seen.has(name)) {
            const message = `${name} is set here and in a map that << brings in; Loki takes one of them in a map of any keys.`;
            this.limits.report({
                rule: 'duplicate-key',
                level: 'error',
                message,
                fix: 'Keep one of the two.',
                at: key,
            });
        }
        others.add(name);
    }
    /** The blocks of `<<: *other`, in the order in which go-yaml applies them, up to the first that is none. */
    *merged(value) {
        const content = (0,nodes/* contentOf */.$E)(value);
        const sources = content.kind === 'list' && value.kind !== 'alias' ? content.items.toReversed() : [value];
        for (const source of sources) {
            const map = (0,nodes/* contentOf */.$E)(source);
            if (map.kind !== 'map') {
                this.wrongType(source, 'Only a block can be merged with <<.', 'Point the alias at a block of fields.');
                return;
            }
            yield { source, map };
        }
    }
    /** Content that Loki takes as it is, as long as its names are text. */
    any(node) {
        this.limits.count(node);
        if (this.limits.stopped)
            return;
        if (node.kind === 'alias')
            this.limits.inAlias(() => this.any(node.target));
        else if (node.kind === 'list')
            for (const item of node.items)
                this.any(item);
        else if (node.kind === 'map')
            this.anyMap(node, new Set());
    }
    anyMap({ pairs }, others) {
        const seen = new Set();
        for (const { key, value } of pairs) {
            const name = (0,nodes/* nameOf */.Vb)(key);
            if ((0,nodes/* isMergeKey */.yJ)(key))
                for (const { source, map } of this.merged(value))
                    this.anyMerged(source, map, others);
            else if (name === undefined)
                this.wrongName(key);
            else {
                this.once(key, name, { seen, others });
                seen.add(name);
                this.any(value);
            }
        }
    }
    anyMerged(source, map, others) {
        const merge = () => {
            this.limits.count(source);
            if (!this.limits.stopped)
                this.anyMap(map, others);
        };
        if (source.kind === 'alias')
            this.limits.inAlias(merge);
        else
            merge();
    }
    wrongName(key) {
        this.wrongType(key, 'The name of a field must be text.', 'Write name: value.');
    }
    wrongKind(node, path, wanted) {
        const found = { scalar: 'a single value', list: 'a list', map: 'a block of fields' }[node.kind];
        const message = `${path === '' ? 'The file' : path} must be ${wanted}, not ${found}.`;
        this.wrongType(node, message, 'Check the indentation and the dashes.');
    }
    wrongType(at, message, fix) {
        this.limits.report({ rule: 'wrong-type', level: 'error', message, fix, at });
    }
}
function isCapitalNull(node) {
    return node.kind === 'scalar' && node.plain && /^N(?:ull|ULL)$/.test(node.value);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/read-config.js







/** Reads a document as a version of Loki does: its fields, its defaults, and what the `common` block and older names mean for other fields. */
function readConfig(document, options) {
    const { root, problems } = document;
    if (root === undefined || (0,nodes/* isNull */.kZ)(root))
        return { config: undefined, problems: problems.length === 0 ? [emptyFile()] : problems };
    const whole = options.partial && root.kind === 'map' ? overDefaultsOf(root, options) : { root, problems: [] };
    if (whole.root === undefined)
        return { config: undefined, problems: [...problems, ...whole.problems] };
    const decoded = decode(whole.root, (0,tree/* fieldsOf */.Pf)(options.version));
    const all = [...problems, ...decoded.problems];
    if (root.kind !== 'map')
        return { config: undefined, problems: all };
    (0,common/* applyCommon */.W)(decoded.config);
    (0,old_names/* applyOldNames */.sd)(decoded.config);
    return { config: decoded.config, problems: all };
}
/** The part over the defaults, or the reason why `render` would refuse it. */
function overDefaultsOf(part, { version, hosts = 1 }) {
    try {
        return { root: overDefaults(part, version, hosts), problems: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const at = { start: part.start, end: part.start + 1 };
        const fix = 'Fix it here; `render` refuses the file for the same reason.';
        return { problems: [{ rule: 'render-refuses', level: 'error', message: error.message, fix, at }] };
    }
}
function emptyFile() {
    const message = 'The file is empty; Loki needs at least schema_config.';
    const fix = 'Write a configuration, or check the path.';
    return { rule: 'yaml-empty', level: 'error', message, fix, at: { start: 0, end: 0 } };
}


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ defaultsUnder)
});

// EXTERNAL MODULE: ./.cache/build/src/config/defaults.js
var config_defaults = __webpack_require__(9183);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/period.js
var period = __webpack_require__(6492);
// EXTERNAL MODULE: ./.cache/build/src/config/tree.js
var config_tree = __webpack_require__(317);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
;// CONCATENATED MODULE: ./.cache/build/src/config/render/ring.js


/** Fields that keep the default ring of one process on loopback; a process that others reach has its own address there. */
const LOOPBACK = [
    'server.grpc_listen_address',
    'common.instance_addr',
    'memberlist.bind_addr',
    'memberlist.advertise_addr',
];
/** Where a team may set the address that a process announces to others. */
const ADDRESSES = [
    'common.instance_addr',
    'common.instance_interface_names',
    'common.ring.instance_addr',
    'common.ring.instance_interface_names',
];
const STORES = ['common.ring.kvstore.store', 'ingester.lifecycler.ring.kvstore.store'];
const IN_MEMORY_WARNING = "The config keeps its ring in memory (kvstore.store: inmemory), as the team's file says: the hosts do not see each other, and " +
    'each compacts the bucket by itself. Remove it to use the memberlist ring of the defaults.';
/**
 * Makes the ring of the defaults agree with what the team sets: a store of the team's is used for every ring, because two
 * kinds in one process split it, and an address of the team's takes every ring off loopback.
 * @returns warnings about the ring
 * @throws UserError if there are several hosts that do not know each other
 */
function settleRing(defaults, team, replicas) {
    const store = STORES.map((path) => (0,config_tree.at)(team, path)).find((value) => value !== undefined);
    if (replicas > 1)
        joinHosts(defaults, team, replicas);
    else if (ADDRESSES.some((path) => (0,config_tree.at)(team, path) !== undefined))
        leaveLoopback(defaults);
    if (store === undefined)
        return [];
    (0,config_tree/* put */.yJ)(defaults, 'common.ring.kvstore.store', store);
    if (store === 'inmemory')
        return replicas > 1 ? [IN_MEMORY_WARNING] : [];
    (0,config_tree/* remove */.TF)(defaults, 'compactor.compactor_ring');
    if (store !== 'memberlist')
        (0,config_tree/* remove */.TF)(defaults, 'memberlist');
    return [];
}
/** Keeps three copies of every line. Only the team knows which hosts there are. */
function joinHosts(defaults, team, replicas) {
    if ((0,config_tree.at)(team, 'memberlist.join_members') === undefined) {
        throw new errors/* UserError */.y(`replicas: ${replicas} processes form one ring only if each knows the others. Name the hosts in the team's YAML, each with the ports of both its slots: ` +
            'memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.11:7947", "10.0.1.12:7946", "10.0.1.12:7947"]}');
    }
    (0,config_tree/* put */.yJ)(defaults, 'common.replication_factor', Math.min(replicas, 3));
    (0,config_tree/* put */.yJ)(defaults, 'common.ring.kvstore.store', 'memberlist');
    (0,config_tree/* remove */.TF)(defaults, 'compactor.compactor_ring');
    leaveLoopback(defaults);
}
function leaveLoopback(defaults) {
    for (const path of LOOPBACK)
        (0,config_tree/* remove */.TF)(defaults, path);
}

// EXTERNAL MODULE: ./.cache/build/src/config/render/storage.js
var storage = __webpack_require__(4891);
;// CONCATENATED MODULE: ./.cache/build/src/config/render/defaults-under.js






/**
 * The defaults to put under a team's part of a config, for one Loki version: without fields that the version does not have,
 * with a ring and stores that go with the team's.
 * @param replicas Loki processes in the ring, one per host
 * @throws UserError if there are several hosts that do not know each other
 */
function defaultsUnder(team, lokiVersion, replicas) {
    const has = (path) => (0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(lokiVersion).root, path) !== undefined;
    const defaults = (0,config_defaults/* usageDefaults */.S$)();
    if (!(0,config_tree.at)(team, period/* PERIODS */.nR))
        (0,config_tree/* put */.yJ)(defaults, period/* PERIODS */.nR, [(0,config_defaults/* firstPeriod */.CA)(lokiVersion)]);
    (0,storage/* settleStores */.E)(defaults, team);
    const warnings = settleRing(defaults, team, replicas);
    for (const [path] of (0,config_tree/* leaves */.FQ)(defaults))
        if (!has(path))
            (0,config_tree/* remove */.TF)(defaults, path);
    return { defaults, warnings };
}


/***/ }),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ outsideBucket)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6492);
/* harmony import */ var _place_store_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5396);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(436);



/** What a config stores elsewhere than in the bucket that `render` is given: chunks and index from today on. */
function* outsideBucket(config, own) {
    if ((0,_place_store_block_js__WEBPACK_IMPORTED_MODULE_1__/* .usesThanos */ .on)(config))
        yield {
            path: _place_store_block_js__WEBPACK_IMPORTED_MODULE_1__/* .THANOS_SWITCH */ .VC,
            message: `${_place_store_block_js__WEBPACK_IMPORTED_MODULE_1__/* .THANOS_SWITCH */ .VC} makes Loki ignore the bucket that the inputs of \`render\` name.`,
            fix: 'Remove it.',
        };
    else
        for (const period of periodsInUse(config, own.today))
            yield* outside(config, period, own);
}
function periodsInUse(config, today) {
    const periods = config.periods();
    const active = (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .activePeriod */ .UA)(periods, today);
    return active === undefined ? [] : periods.slice(periods.indexOf(active));
}
function* outside(config, period, { bucket }) {
    const places = [
        { what: 'chunks', store: period.objectStore, place: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfStore */ .PI)(config, period.objectStore) },
        { what: 'index', store: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .indexStore */ .gH)(config, period), place: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfIndex */ .DY)(config, period) },
    ];
    const inDatabase = period.shipper === undefined;
    const away = places.find(({ what, place }) => !isIn(place, bucket) || (what === 'index' && inDatabase));
    if (away === undefined)
        return;
    const { what, store, place } = away;
    yield {
        path: pathOf(config, period, what),
        message: `The period from ${period.from} has its ${what} in ${store || 'no object store'}${whereIn(place)}, not in the bucket that \`render\` is given.`,
        fix: fixFor(what),
    };
}
function isIn({ client, marks }, bucket) {
    if (client !== 's3')
        return false;
    return bucket === undefined || marks.find(({ name }) => name === 'bucket')?.value === bucket;
}
function whereIn({ marks }) {
    const mark = marks.find(({ name }) => ['bucket', 'container_name', 'directory'].includes(name));
    return mark === undefined ? '' : ` (${mark.value})`;
}
function pathOf(config, period, what) {
    const shared = `storage_config.${period.shipper}.shared_store`;
    if (what === 'chunks')
        return period.at('object_store');
    return config.isSet(shared) ? shared : period.at('store');
}
function fixFor(what) {
    const set = what === 'chunks' ? 'object_store: s3' : 'store: tsdb (boltdb-shipper before Loki 2.9)';
    return `Set ${set}. To keep what is stored elsewhere, leave this period and add one for the bucket after it.`;
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ applyRules)
/* harmony export */ });
/** Reports every violation of `rules`, each where `config` sets the field. */
function applyRules(rules, subject, { config, report }) {
    for (const { name, level, find } of rules)
        for (const { path, message, fix } of find(subject))
            report({ rule: name, level, message, fix, path, at: config.at(path) });
}


/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ validateConfig)
});

// EXTERNAL MODULE: ./.cache/build/src/config/days.js
var days = __webpack_require__(8617);
// EXTERNAL MODULE: ./.cache/build/src/config/findings.js + 1 modules
var findings = __webpack_require__(7247);
// EXTERNAL MODULE: ./.cache/build/src/config/read-config.js + 6 modules
var read_config = __webpack_require__(4672);
// EXTERNAL MODULE: ./.cache/build/src/config/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/build/src/config/rule.js
var rule = __webpack_require__(6271);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/not-judged.js
/**
 * Blocks and fields that Loki checks and we read only the types of: parts of Loki that collecting usage on AWS has no
 * use for. The real `-verify-config` judges them.
 */
const LEFT_TO_LOKI = [
    'block_builder',
    'block_scheduler',
    'bloom_build',
    'bloom_gateway',
    'common.storage.alibabacloud',
    'common.storage.azure',
    'dataobj',
    'distributor.dataobj_tee',
    'ingest_limits',
    'ingest_limits_frontend',
    'ingest_limits_frontend_client',
    'ingester.delegate_stream_limits_enabled',
    'ingester.kafka_ingestion',
    'kafka_config',
    'legacy_read_target',
    'limits_config.bloom_block_encoding',
    'limits_config.otlp_config',
    'limits_config.ruler_alertmanager_config',
    'limits_config.ruler_remote_write_config',
    'pattern_ingester.metric_aggregation.http_client_config',
    'pattern_ingester.pattern_persistence.http_client_config',
    'query_range.shard_aggregations',
    'ruler.alert_relabel_configs',
    'ruler.remote_write',
    'ruler.storage.azure',
    'ruler.wal.remotewrite',
    'ruler_storage',
    'storage_config.alibabacloud',
    'storage_config.azure',
    'storage_config.bigtable',
    'storage_config.bloom_shipper',
    'storage_config.cassandra',
    'storage_config.index_queries_cache_config',
    'storage_config.named_stores.azure',
    'storage_config.object_store.named_stores',
];
/** What the file sets, even if only to null, and only Loki judges. */
function notJudged(config) {
    return LEFT_TO_LOKI.filter((path) => config.isSet(path) || config.isNulled(path));
}

// EXTERNAL MODULE: ./.cache/build/src/config/duration.js
var duration = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/rule.js
/** Reports whether a text has no variable in it that only the host knows. */
function isKnown(text) {
    return !text.includes('${');
}
/** The fields are those of `version` or newer. */
function since(version) {
    return (config) => config.atLeast(version);
}
/** The fields are those of a version before `version`. */
function before(version) {
    return (config) => !config.atLeast(version);
}
/** The field `flag` is true. */
function isOn(flag) {
    return (config) => config.flag(flag);
}
/** A rule for each row of a table that one function reads. A row with a condition counts only where that is true. */
function rowRules(name, rows, find) {
    return rows.map((row) => ({
        name,
        level: 'error',
        row,
        find: ({ config }) => (row.when?.(config) === false ? [] : find(config, row)),
    }));
}
/** A rule for each row; its message may depend on the config. */
function plainRules(rows) {
    return rows.map((row) => {
        const { name, level = 'error', path, message, fix, ourHosts } = row;
        const text = (config) => (typeof message === 'string' ? message : message(config));
        return {
            name,
            level,
            row,
            ...(ourHosts && { ourHosts }),
            find: ({ config }) => (row.when(config) ? [{ path, message: text(config), fix }] : []),
        };
    });
}
/** A rule that looks at one period after the other. */
function periodRule(name, find) {
    return {
        name,
        level: 'error',
        find: ({ config }) => config.periods().flatMap((period) => [...find(period, config)]),
    };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/advice.js


const AGE = 'ingester.max_chunk_age';
const LENGTH = 'limits_config.max_line_size';
const RATE = 'limits_config.ingestion_rate_strategy';
const hasWal = (config) => config.flag('ingester.wal.enabled');
const WARNINGS = [
    {
        name: 'wal-off',
        path: 'ingester.wal.enabled',
        when: (config) => !hasWal(config),
        message: 'Without the write-ahead log, lines that clients were told are stored are lost when Loki dies.',
        fix: 'Set ingester.wal.enabled: true.',
    },
    {
        name: 'no-flush-on-shutdown',
        ourHosts: true,
        path: 'ingester.wal',
        when: (config) => hasWal(config) && !config.flag('ingester.wal.flush_on_shutdown'),
        message: 'When Loki stops, lines that are not flushed yet are only on the disk of its host: whoever replaces the host loses them.',
        fix: 'Set ingester.wal.flush_on_shutdown: true.',
    },
    {
        name: 'old-lines',
        ourHosts: true,
        path: AGE,
        when: (config) => config.number(AGE) < duration/* DAY */.d_,
        message: (config) => `A client gets 400 for a line more than ${(0,duration/* formatGoDuration */.IL)(config.number(AGE) / 2)} older than the newest of its stream, and does not send it again (half of ${AGE}).`,
        fix: 'Set it to 48h where clients stamp lines with a start time.',
    },
    {
        name: 'long-lines',
        ourHosts: true,
        path: LENGTH,
        when: (config) => config.number(LENGTH) > 0 && config.number(LENGTH) < 1024 * 1024,
        message: (config) => `A client gets 400 for a line longer than ${config.number(LENGTH) / 1024} KB, and does not send it again.`,
        fix: `Set ${LENGTH} to what clients send; 0 is no limit.`,
    },
    {
        name: 'long-lines',
        path: 'limits_config.max_line_size_truncate',
        when: (config) => config.flag('limits_config.max_line_size_truncate'),
        message: 'Long lines are cut, and neither clients nor readers are told.',
        fix: 'Set it to false and raise max_line_size.',
    },
];
/** Settings that work, and cost data. */
const adviceRules = [
    ...plainRules(WARNINGS.map((row) => ({ ...row, level: 'warning' }))),
    ...plainRules([
        {
            // Stricter than Loki, on purpose.
            name: 'rate-strategy',
            path: RATE,
            when: (config) => !['local', 'global'].includes(config.text(RATE)),
            message: (config) => `${RATE}: Loki takes ${JSON.stringify(config.text(RATE))} for local, without notice.`,
            fix: 'Write local or global.',
        },
    ]),
];

// EXTERNAL MODULE: ./.cache/build/src/config/period.js
var config_period = __webpack_require__(6492);
// EXTERNAL MODULE: ./.cache/build/src/config/place/store-block.js
var store_block = __webpack_require__(5396);
// EXTERNAL MODULE: ./.cache/build/src/config/place.js + 2 modules
var place = __webpack_require__(436);
// EXTERNAL MODULE: ./.cache/build/src/config/render/outside-bucket.js
var outside_bucket = __webpack_require__(2260);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/common.js
var common = __webpack_require__(9187);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/expand.js
var expand = __webpack_require__(1290);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/storage.js






/** The stores of the index and the chunks. Source: Loki, pkg/storage/factory.go and the clients beside it. */
const storageRules = [
    { name: 'conflict', level: 'error', find: severalCommonStores },
    { name: 'conflict', level: 'error', find: takenNames },
    { name: 'bucket-missing', level: 'error', find: bucketMissing },
    { name: 'bucket-name', level: 'error', find: bucketsWithSlash },
    { name: 'render-refuses', level: 'error', find: notInBucket },
    ...plainRules([
        {
            name: 'missing-value',
            path: 'common.persist_tokens',
            when: (config) => config.flag('common.persist_tokens') && config.text('common.path_prefix') === '',
            message: 'common.persist_tokens needs common.path_prefix.',
            fix: 'Set path_prefix to a folder on the data volume.',
        },
    ]),
];
function* severalCommonStores({ config }) {
    const stores = (0,common/* commonStores */.S)(config);
    if (stores.length > 1)
        yield {
            path: `common.storage.${stores[1]}`,
            message: `common.storage sets ${stores.join(' and ')}; Loki takes one.`,
            fix: 'Keep one, and put the others under storage_config.',
        };
}
/** The paths of the named stores in a block; Loki forgets to look at those under `cos`. */
function namedStores(config, block) {
    const stores = `${block}.named_stores`;
    return (0,expand/* expand */.f)(config, `${stores}.*.*`).filter((path) => !path.startsWith(`${stores}.cos.`));
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
function* takenNames({ config }) {
    const taken = new Set(TAKEN);
    for (const path of namedStores(config, 'storage_config')) {
        const name = path.slice(path.lastIndexOf('.') + 1);
        if (taken.has(name))
            yield {
                path,
                message: `The name ${name} of a named store is taken.`,
                fix: 'Give the store another name.',
            };
        taken.add(name);
    }
}
/** Stricter than Loki, on purpose: it exits when it starts. */
function* bucketMissing({ config }) {
    const usesS3 = config.periods().some((period) => period.canonicalObjectStore === 's3');
    const thanos = (0,store_block/* usesThanos */.on)(config);
    const path = thanos ? 'storage_config.object_store.s3.bucket_name' : 'storage_config.aws.bucketnames';
    const inUrl = thanos ? '' : bucketOfUrl(config.text('storage_config.aws.s3'));
    if (!usesS3 || config.text(path) !== '' || inUrl !== '')
        return;
    yield {
        path,
        message: 'A period stores in S3, but no bucket is named: Loki exits when it starts.',
        fix: `Set ${path}.`,
    };
}
/** Stricter than Loki, on purpose: it answers 204, and nothing is in the bucket. */
function* bucketsWithSlash({ config }) {
    const places = config.periods().map(({ objectStore }) => (0,place/* placeOfStore */.PI)(config, objectStore));
    const buckets = places.flatMap(({ client, marks }) => client === 's3' ? marks.filter(({ name }) => name === 'bucket') : []);
    for (const [path, value] of new Map(buckets.map((bucket) => [bucket.path, bucket.value])))
        if (/[^/]\/+[^/]/.test(value) && !value.startsWith('arn:'))
            yield {
                path,
                message: `${path} names a folder in a bucket. Loki takes ${JSON.stringify(value)} for the name of a bucket: pushes are answered 204, and nothing is stored.`,
                fix: 'Name the bucket alone; storage_config.object_prefix (Loki 3.4) or a bucket of its own keeps lines apart.',
            };
}
/** The bucket of `s3://key:secret@region/bucket`; the store `inmemory://` needs none. */
function bucketOfUrl(url) {
    return /^[^:]+:\/\/[^/]*\/(.+)$/.exec(url)?.[1] ?? (/^inmemory:/.test(url) ? 'inmemory' : '');
}
function notInBucket({ config, today, partial }) {
    return partial ? (0,outside_bucket/* outsideBucket */.C)(config, { today }) : [];
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/schema-stores.js




/**
 * The index store and the object store of each period. Loki 2.x verifies a name that it does not know, and exits when it
 * starts. Source: Loki, pkg/loki/validation.go.
 */
const schemaStoreRules = [
    periodRule('schema-store', (period, config) => config.atLeast('3.0') ? unknownStores(period, config) : []),
    periodRule('schema-store-at-start', (period, config) => config.atLeast('3.0') ? [] : unknownStores(period, config)),
];
/** Databases that older Lokis keep the index, the chunks or both in. */
const DATABASES = [...config_period/* CHUNK_DATABASES */.H0, 'inmemory'];
const INDEX_STORES = ['boltdb-shipper', 'tsdb', 'aws', 'boltdb', ...DATABASES];
const OBJECT_STORES = ['filesystem', 'aws', 'alibabacloud', 'azure', 'bos', 'cos', 'gcs', 's3', 'swift'];
const THANOS_STORES = ['s3', 'gcs', 'azure', 'swift', 'filesystem', 'alibabacloud', 'bos'];
function* unknownStores(period, config) {
    const { store, objectStore } = period;
    if (!INDEX_STORES.includes(store))
        yield {
            path: period.at('store'),
            message: `${JSON.stringify(store)} is not an index store${noticedWhen(config)}.`,
            fix: 'Use tsdb, or boltdb-shipper for a period that has it.',
        };
    if (!isObjectStore(objectStore, config))
        yield {
            path: period.at('object_store'),
            message: `${JSON.stringify(objectStore)} is neither an object store nor one of named_stores${noticedWhen(config)}.`,
            fix: `Use one of ${OBJECT_STORES.join(', ')}.`,
        };
}
function noticedWhen(config) {
    return config.atLeast('3.0') ? '' : ', which Loki notices only when it starts';
}
/** Reports whether a name is that of an object store, or of a named one. */
function isObjectStore(name, config) {
    const thanos = (0,store_block/* usesThanos */.on)(config);
    const named = namedStores(config, thanos ? 'storage_config.object_store' : 'storage_config');
    if (named.some((path) => path.endsWith(`.${name}`)))
        return true;
    if (thanos)
        return THANOS_STORES.includes(name);
    const sometimes = [...(config.atLeast('3.0') ? [] : ['']), ...(config.atLeast('3.5') ? ['noop'] : [])];
    return [...OBJECT_STORES, ...DATABASES, ...sometimes].includes(name);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/at-start.js




const positive = { ok: (value) => value > 0, must: 'be more than 0' };
const EXITS = 'Loki exits when it starts';
/** Numbers that `-verify-config` does not look at. Each was seen on real Loki. */
const NUMBERS = [
    ...[
        'compactor.compaction_interval',
        'distributor.rate_store.stream_rate_update_interval',
        'frontend.scheduler_dns_lookup_period',
        'frontend_worker.dns_lookup_duration',
        'ingester.flush_check_period',
        'ingester.owned_streams_check_interval',
    ].map((path) => ({ path, ...positive, otherwise: EXITS })),
    ...config_period/* SHIPPED_STORES */.bW.map(([store, shipper]) => ({
        path: `storage_config.${shipper}.resync_interval`,
        ...positive,
        otherwise: EXITS,
        when: (config) => config.periods().some((period) => period.store === store),
    })),
    {
        path: 'ruler.poll_interval',
        ...positive,
        otherwise: EXITS,
        when: (config) => config.isSet('ruler.storage.type'),
    },
    { path: 'ballast_bytes', ok: (value) => value >= 0, must: 'not be less than 0', otherwise: EXITS },
    { path: 'ingester.lifecycler.num_tokens', ...positive, otherwise: 'Loki never takes a push' },
    { path: 'ingester.lifecycler.ring.replication_factor', ...positive, otherwise: EXITS },
];
const CACHES = [
    { block: 'chunk_store_config.chunk_cache_config' },
    { block: 'query_range.results_cache.cache', when: isOn('query_range.cache_results') },
];
/** What Loki notices when it starts, and `-verify-config` does not. */
const startRules = [
    ...rowRules('number-at-start', NUMBERS, wrongNumbers),
    ...rowRules('two-caches', CACHES, twoCaches),
    { name: 'store-at-start', level: 'error', find: at_start_unknownStores },
    { name: 'store-at-start', level: 'error', find: unreachedDeletes },
    { name: 'encryption-at-start', level: 'error', find: wrongEncryption },
    ...plainRules([
        {
            name: 'same-port',
            path: 'server.grpc_listen_port',
            when: (config) => {
                const [http, grpc] = ['http', 'grpc'].map((kind) => config.number(`server.${kind}_listen_port`));
                return http === grpc && http !== 0 && isSameAddress(config);
            },
            message: (config) => `HTTP and gRPC have the same port, ${config.number('server.grpc_listen_port')}: ${EXITS}.`,
            fix: 'Give gRPC a port of its own, such as 9095.',
        },
    ]),
];
function isSameAddress(config) {
    const all = ['', '0.0.0.0', '::'];
    const [http = '', grpc = ''] = ['http', 'grpc'].map((kind) => config.text(`server.${kind}_listen_address`));
    return http === grpc || all.includes(http) || all.includes(grpc);
}
function* wrongNumbers(config, { path, ok, must, otherwise }) {
    if (!config.has(path) || config.isNulled(path) || ok(config.number(path)))
        return;
    const said = config.isSet(path) || !path.endsWith('replication_factor') ? path : 'common.replication_factor';
    yield { path: said, message: `${said} must ${must}: ${otherwise}.`, fix: 'Remove it to use the default.' };
}
function* twoCaches(config, { block }) {
    const isSet = (field) => config.text(`${block}.${field}`) !== '';
    const memcached = isSet('memcached_client.host') || isSet('memcached_client.addresses');
    if (!memcached || !isSet('redis.endpoint'))
        return;
    yield {
        path: `${block}.redis`,
        message: `${block} names a memcached and a Redis; Loki takes one, and exits when it starts.`,
        fix: 'Keep one of the two.',
    };
}
/** Stores that something other than a period names. */
const NAMED_BY = [
    'compactor.shared_store',
    'storage_config.boltdb_shipper.shared_store',
    'storage_config.tsdb_shipper.shared_store',
];
function* at_start_unknownStores({ config }) {
    const deletes = config.flag('compactor.retention_enabled') ? ['compactor.delete_request_store'] : [];
    for (const path of [...NAMED_BY, ...deletes].filter((field) => config.isSet(field))) {
        const store = config.text(path);
        if (store === '' || !isKnown(store) || isObjectStore(store, config))
            continue;
        yield {
            path,
            message: `${path}: ${JSON.stringify(store)} is neither an object store nor one of named_stores; Loki exits when it starts.`,
            fix: 'Write it as object_store of the period has it, such as s3.',
        };
    }
}
/** Loki 2.9 keeps requests to delete in a store whose index it compacts, and compares their names as they are written. */
function* unreachedDeletes({ config }) {
    const path = 'compactor.delete_request_store';
    const isOurs = config.atLeast('2.9') && !config.atLeast('3.0') && config.flag('compactor.retention_enabled');
    if (!isOurs || !config.isSet(path) || config.text(path) === '')
        return;
    const shared = config.text('compactor.shared_store');
    const shipped = config.periods().filter(({ shipper }) => shipper !== undefined);
    const stores = shared === '' ? shipped.map(({ objectStore }) => objectStore) : [shared];
    if (stores.length === 0 || stores.includes(config.text(path)) || !isObjectStore(config.text(path), config))
        return;
    yield {
        path,
        message: `${path} is ${config.text(path)}, and the compactor works in ${stores.join(', ')}: Loki exits when it starts.`,
        fix: `Write ${stores.at(-1)}.`,
    };
}
function* wrongEncryption({ config }) {
    if ((0,store_block/* usesThanos */.on)(config))
        return;
    const blocks = config.periods().map(({ objectStore }) => (0,store_block/* storeBlock */.JD)(config, objectStore));
    for (const path of new Set(blocks.filter(({ client }) => client === 's3').map((block) => block.path))) {
        const type = config.text(`${path}.sse.type`);
        if (!['', 'SSE-KMS', 'SSE-S3'].includes(type) && isKnown(type))
            yield {
                path: `${path}.sse.type`,
                message: `${path}.sse.type: Loki does not know ${JSON.stringify(type)}, and exits when it starts.`,
                fix: 'Use SSE-S3 or SSE-KMS.',
            };
        if (type === 'SSE-KMS' && config.text(`${path}.sse.kms_key_id`) === '')
            yield {
                path: `${path}.sse.type`,
                message: `${path}.sse has no kms_key_id: Loki exits when it starts.`,
                fix: 'Set kms_key_id, or use SSE-S3.',
            };
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/choices.js


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
const NEWER_STORAGE_CLASSES = ['', ...STORAGE_CLASSES, 'SNOW', 'EXPRESS_ONEZONE', 'FSX_OPENZFS'];
const DELETION = ['disabled', 'filter-only', 'filter-and-delete'];
const COMPRESSION = ['', 'snappy'];
const GRPC_COMPRESSION = ['', 'gzip', 'snappy'];
const S3_CLIENTS = ['storage_config.aws', 'ruler.storage.s3', 'storage_config.named_stores.aws.*'];
const FRONTEND_CLIENTS = ['grpc_client_config', 'query_frontend_grpc_client', 'query_scheduler_grpc_client'];
/** Fields that take one word of a few, where Loki says so. Source: the Validate functions of each package. */
const CHOICES = [
    { path: 'ingester.chunk_encoding', words: CODECS, anyCase: true },
    { path: 'limits_config.deletion_mode', words: DELETION },
    { path: 'compactor.deletion_mode', words: DELETION, when: before('2.7') },
    { path: 'limits_config.tsdb_sharding_strategy', words: ['power_of_two', 'bounded'] },
    {
        path: 'query_range.results_cache.compression',
        words: COMPRESSION,
        when: isOn('query_range.cache_results'),
    },
    {
        path: 'query_range.index_stats_results_cache.compression',
        words: COMPRESSION,
        when: isOn('query_range.cache_index_stats_results'),
    },
    ...S3_CLIENTS.flatMap((block) => [
        { path: `${block}.signature_version`, words: ['v4'], when: since('3.0') },
        { path: `${block}.signature_version`, words: ['v4', 'v2'], when: before('3.0') },
        { path: `${block}.storage_class`, words: STORAGE_CLASSES },
    ]),
    { path: 'storage_config.object_store.s3.storage_class', words: NEWER_STORAGE_CLASSES },
    { path: 'storage_config.object_store.s3.sse.type', words: ['', 'SSE-KMS', 'SSE-S3'] },
    ...FRONTEND_CLIENTS.map((client) => ({
        path: `frontend_worker.${client}.grpc_compression`,
        words: GRPC_COMPRESSION,
    })),
];
const choiceRules = rowRules('invalid-choice', CHOICES, unknownWords);
function* unknownWords(config, { path, words, anyCase }) {
    for (const field of (0,expand/* expand */.f)(config, path)) {
        const word = config.text(field);
        const known = anyCase ? words.map((one) => one.toLowerCase()) : words;
        // Loki's defaults are among the words, but those of a named store are not in the table of fields.
        if (!config.has(field) || !config.isGiven(field))
            continue;
        if (known.includes(anyCase ? word.toLowerCase() : word))
            continue;
        yield {
            path: field,
            message: word === '' ? `${field} must be set.` : `${field}: Loki does not know ${JSON.stringify(word)}.`,
            fix: `Use one of ${words.filter((one) => one !== '').join(', ')}.`,
        };
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/compactor.js


const hasRetention = (config) => config.flag('compactor.retention_enabled');
const PERIOD = 'limits_config.retention_period';
const INTERVAL = 'compactor.apply_retention_interval';
/** What deletes old lines. Source: Loki, pkg/compactor/config.go. */
const compactorRules = [
    { name: 'retention-stream-period', level: 'error', find: shortStreamPeriods },
    ...plainRules([
        {
            name: 'delete-request-store',
            path: 'compactor.retention_enabled',
            when: (config) => hasRetention(config) && config.atLeast('3.0') && config.text('compactor.delete_request_store') === '',
            message: 'compactor.retention_enabled needs compactor.delete_request_store.',
            fix: 'Set it to the object store, such as s3.',
        },
        {
            name: 'out-of-range',
            path: INTERVAL,
            when: (config) => hasRetention(config) && !config.atLeast('3.0') && !isMultipleOfCompaction(config),
            message: `${INTERVAL} must be 0 or a multiple of compaction_interval.`,
            fix: 'Remove it.',
        },
        {
            // Stricter than Loki, on purpose: its documentation asks for 24h, its code does not.
            name: 'retention-period',
            path: PERIOD,
            when: (config) => hasRetention(config) && config.number(PERIOD) > 0 && config.number(PERIOD) < duration/* DAY */.d_,
            message: 'A retention period must be 24h or more.',
            fix: 'Set it to 24h or more; 0s keeps everything.',
        },
        {
            name: 'retention-without-compactor',
            level: 'warning',
            path: PERIOD,
            when: (config) => !hasRetention(config) && config.isSet(PERIOD) && config.number(PERIOD) > 0,
            message: 'compactor.retention_enabled is false, so nothing is ever deleted.',
            fix: 'Remove the retention period, or enable retention.',
        },
    ]),
];
function isMultipleOfCompaction(config) {
    const interval = config.number('compactor.compaction_interval');
    return config.number(INTERVAL) === 0 || (interval !== 0 && config.number(INTERVAL) % interval === 0);
}
function* shortStreamPeriods({ config }) {
    const list = 'limits_config.retention_stream';
    for (const i of config.keys(list))
        if (config.number(`${list}.${i}.period`) < duration/* DAY */.d_)
            yield {
                path: `${list}.${i}.period`,
                message: 'A retention period must be 24h or more.',
                fix: 'Set it to 24h or more.',
            };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/http-clients.js


/** Where the file may configure a remote write client of Prometheus. */
const REMOTE_WRITE_CLIENTS = [
    'ruler.remote_write.client',
    'ruler.remote_write.clients.*',
    'limits_config.ruler_remote_write_config.*',
    'ruler.wal.remotewrite.*',
];
const PATTERN_CLIENTS = [
    'pattern_ingester.metric_aggregation.http_client_config',
    'pattern_ingester.pattern_persistence.http_client_config',
];
/** Source: prometheus, config/config.go; prometheus/common, config/http_config.go. */
const NEEDS = [
    ...REMOTE_WRITE_CLIENTS.map((block) => ({ block, fields: ['url'], mayBeEmpty: true })),
    ...[...REMOTE_WRITE_CLIENTS, ...PATTERN_CLIENTS].map((client) => ({
        block: `${client}.oauth2`,
        fields: ['client_id', 'token_url'],
    })),
];
/** The clients of Prometheus' libraries that Loki may have; of their settings, most are left to Loki. */
const httpClientRules = rowRules('missing-value', NEEDS, missingFields);
function* missingFields(config, { block, fields, mayBeEmpty }) {
    for (const path of (0,expand/* expand */.f)(config, block).filter((client) => config.settings.has(client)))
        for (const field of fields)
            if (mayBeEmpty ? !config.settings.has(`${path}.${field}`) : config.text(`${path}.${field}`) === '')
                yield { path, message: `${path} needs ${field}.`, fix: `Set ${field}.` };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/credentials.js



/** Stricter than Loki, on purpose: it exits when it starts. */
const S3_KEYS = ['storage_config.aws', 'storage_config.object_store.s3'].map((block) => ({
    block,
    fields: ['access_key_id', 'secret_access_key'],
}));
/** Source: prometheus/sigv4. */
const SIGV4_KEYS = [
    ...REMOTE_WRITE_CLIENTS.map((client) => `${client}.sigv4`),
    'limits_config.ruler_remote_write_sigv4_config',
].map((block) => ({ block, fields: ['access_key', 'secret_key'] }));
const credentialRules = [
    ...rowRules('half-credentials', S3_KEYS, incompletePairs),
    ...rowRules('missing-value', SIGV4_KEYS, incompletePairs),
];
function* incompletePairs(config, { block, fields }) {
    for (const path of (0,expand/* expand */.f)(config, block)) {
        const [given, ...others] = fields.filter((field) => config.text(`${path}.${field}`) !== '');
        if (given === undefined || others.length > 0)
            continue;
        const missing = fields.find((field) => field !== given);
        yield {
            path: `${path}.${given}`,
            message: `${path} has ${given} without ${missing}: Loki does not start.`,
            fix: `Set ${missing} too, or neither to use the role of the instance.`,
        };
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/exposure.js

const isOpen = (config) => !config.flag('auth_enabled');
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
const turnedOn = (path, message, fix) => ({
    name: 'insecure-storage',
    path,
    when: (config) => config.settings.get(path)?.value === true,
    message,
    fix,
});
const ROWS = [
    {
        name: 'open-delete-api',
        path: 'compactor.retention_enabled',
        when: (config) => isOpen(config) &&
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
        message: 'Loki itself listens on every address: /flush, /config and /ingester/shutdown are open to anyone who can reach it.',
        fix: 'Put the gateway in front and listen on 127.0.0.1.',
    },
    {
        name: 'open-port',
        path: 'ruler.enable_api',
        when: (config) => isOpen(config) && config.isSet('ruler.enable_api') && config.flag('ruler.enable_api'),
        message: 'Anyone who can reach the port may change rules.',
        fix: 'Set ruler.enable_api: false.',
    },
    ...INSECURE.map((path) => turnedOn(path, 'Lines and signatures travel to the object store unencrypted.', 'Remove insecure.')),
    ...UNVERIFIED.map((path) => turnedOn(path, 'Anyone may pose as the object store.', 'Remove insecure_skip_verify.')),
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
const exposureRules = plainRules(ROWS.map((row) => ({ ...row, level: 'warning' })));

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/folders.js


/** Folders and files in the container: it runs as user 10001 in `/`, and has the config and `/loki`. */
const folderRules = [
    { name: 'folder-not-writable', level: 'error', find: foldersNotWritable },
    { name: 'not-on-volume', level: 'warning', ourHosts: true, find: foldersOffVolume },
    { name: 'directory-missing-at-start', level: 'error', find: foldersMissing },
    {
        name: 'file-not-shipped',
        level: 'error',
        find: (subject) => (subject.deployed ? filesMissing(subject) : []),
    },
    {
        name: 'file-not-shipped',
        level: 'warning',
        find: (subject) => (subject.deployed ? [] : filesMissing(subject)),
    },
];
/** The folder that is on the host's disk; everything else is lost with the container. */
const VOLUME = '/loki';
function isOnVolume(path) {
    return path === VOLUME || path.startsWith(`${VOLUME}/`);
}
/** The folders whose content matters after a restart. */
function keptFolders(config) {
    return [
        ...(config.flag('ingester.wal.enabled') ? ['ingester.wal.dir'] : []),
        ...shippersOf(config).map((shipper) => `storage_config.${shipper}.active_index_directory`),
        'compactor.working_directory',
        ...chunkFolders(config),
    ];
}
/** All that Loki makes when it starts, and does not start without. */
function madeFolders(config) {
    const rules = config.text('ruler.storage.type') === 'local' ? ['ruler.storage.local.directory'] : [];
    const caches = shippersOf(config).map((shipper) => `storage_config.${shipper}.cache_location`);
    const kept = keptFolders(config).filter((path) => path !== 'compactor.working_directory' || shippersOf(config).length > 0);
    return [...kept, ...caches, ...rules];
}
function shippersOf(config) {
    return [...new Set(config.periods().flatMap(({ shipper }) => shipper ?? []))];
}
/** The folders of the periods that have their chunks, or an index of 2.x, in folders. */
function chunkFolders(config) {
    const stores = config.periods().flatMap(({ objectStore, store }) => [objectStore, store]);
    const blocks = [...new Set(stores)].map((store) => (0,store_block/* storeBlock */.JD)(config, store));
    return blocks
        .filter(({ client }) => ['boltdb', 'filesystem'].includes(client))
        .map(({ path }) => `${path}.${path.startsWith(store_block/* THANOS */.I$) ? 'dir' : 'directory'}`);
}
/** Stricter than Loki, on purpose: it exits when it starts, with "permission denied". */
function* foldersNotWritable(subject) {
    const { config } = subject;
    const found = new Map(madeFolders(config)
        .filter((path) => isNotWritable(subject, path))
        .map((path) => [config.isSet(path) ? path : 'common.path_prefix', path]));
    for (const [path, folder] of found)
        yield {
            path,
            message: `${path} is ${config.text(path)}: in its container, Loki is user 10001 in /, and may not make ${config.text(folder)} there. It exits when it starts.`,
            fix: `Use a folder below ${VOLUME}.`,
        };
}
/** A relative folder is in `/`. Which others are mounted is known only for hosts that the deploy action sets up. */
function isNotWritable({ config, deployed }, path) {
    const folder = config.text(path);
    if (folder === '' || !config.isGiven(path) || !isKnown(folder) || /^[a-z]:/i.test(folder))
        return false;
    return folder.startsWith('/') ? deployed && !isOnVolume(folder) && !isTemporary(folder) : true;
}
function isTemporary(folder) {
    return /^\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)/.test(folder);
}
function* foldersOffVolume(subject) {
    const { config } = subject;
    for (const path of keptFolders(config)) {
        const folder = config.text(path);
        if (isOnVolume(folder) || isNotWritable(subject, path))
            continue;
        if (folder !== '' || path === 'ingester.wal.dir')
            yield {
                path,
                message: `${path} is ${folder || 'not set'}, outside ${VOLUME}: what is there is lost with the container.`,
                fix: `Use a folder below ${VOLUME}.`,
            };
    }
}
/** Loki 3.x verifies it; 2.x takes an empty folder for one below `path_prefix`. */
function* foldersMissing({ config }) {
    if (config.atLeast('3.0') || config.text('common.path_prefix') !== '')
        return;
    const needed = shippersOf(config).flatMap((shipper) => [
        `storage_config.${shipper}.active_index_directory`,
        `storage_config.${shipper}.cache_location`,
        'compactor.working_directory',
    ]);
    for (const path of new Set(needed))
        if (config.text(path) === '')
            yield {
                path,
                message: `${path} is not set, and a period of the schema needs it: Loki exits when it starts.`,
                fix: 'Set it, or common.path_prefix, to a folder on the data volume.',
            };
}
const TLS = ['http_tls_config', 'grpc_tls_config'].flatMap((block) => ['cert_file', 'key_file', 'client_ca_file'].map((field) => `server.${block}.${field}`));
/** Loki does not start without a file that it is told to read. */
function* filesMissing({ config, deployed }) {
    const clients = new Set(config.periods().map(({ objectStore }) => (0,store_block/* storeBlock */.JD)(config, objectStore).path));
    const fields = [
        'runtime_config.file',
        ...TLS,
        ...[...clients].map((block) => `${block}.http_config.ca_file`),
    ];
    for (const path of fields)
        for (const file of config
            .text(path)
            .split(',')
            .filter((name) => name !== '' && isKnown(name)))
            if (!isOnVolume(file) && !file.startsWith('/etc/ssl/'))
                yield {
                    path,
                    message: `${path} names ${file}, and a deployment brings the config alone${deployed ? '' : ', unless the image has it'}: Loki does not start without it.`,
                    fix: deployed ? 'Remove it.' : 'Remove it, or see that the file is there.',
                };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/numbers.js

const numbers_positive = { ok: (value) => value > 0, must: 'be more than 0' };
const notZero = { ok: (value) => value !== 0, must: 'not be 0', when: since('3.7') };
const share = { ok: (value) => value >= 0 && value <= 1, must: 'be between 0 and 1' };
const exactly = (wanted) => ({ ok: (value) => value === wanted, must: `stay ${wanted}` });
/** Numbers that Loki checks, each where the version has the field. Source: the Validate functions of each package. */
const LIMITS = [
    { path: 'ingester.index_shards', ...numbers_positive },
    { path: 'ingester.flush_op_timeout', ...numbers_positive, when: since('2.9') },
    { path: 'ingester.flush_op_backoff.max_retries', ...numbers_positive },
    { path: 'ingester.wal.checkpoint_duration', ...numbers_positive, when: isOn('ingester.wal.enabled') },
    { path: 'ingester.wal.disk_full_threshold', ...share },
    { path: 'compactor.max_compaction_parallelism', ...numbers_positive },
    { path: 'compactor.worker_config.num_sub_workers', ...numbers_positive },
    { path: 'compactor.compactor_ring.num_tokens', ...exactly(1) },
    { path: 'compactor.compactor_ring.replication_factor', ...exactly(1) },
    { path: 'query_scheduler.scheduler_ring.num_tokens', ...exactly(1) },
    { path: 'query_scheduler.scheduler_ring.replication_factor', ...exactly(2) },
    { path: 'index_gateway.ring.num_tokens', ...exactly(128) },
    { path: 'pattern_ingester.lifecycler.ring.replication_factor', ...exactly(1) },
    { path: 'pattern_ingester.lifecycler.heartbeat_period', ...notZero },
    { path: 'pattern_ingester.lifecycler.heartbeat_timeout', ...notZero },
    { path: 'pattern_ingester.volume_threshold', ...share },
    { path: 'limits_config.tsdb_max_bytes_per_shard', ...numbers_positive, when: since('3.1') },
    {
        path: 'limits_config.engine_results_cache_time_bucket_interval',
        ok: (value) => value >= 60e9,
        must: 'be at least 1m',
    },
    {
        path: 'querier.engine.timeout',
        ok: (value) => value >= 0 && value % (value < 1e9 ? 1e6 : 1e9) === 0,
        must: 'be in whole seconds or milliseconds, since Loki 2.9 hands it on to limits_config.query_timeout',
        when: (config) => config.said('limits_config.query_timeout') === 60e9,
    },
];
const ORDERS = [
    { less: 'ingester.flush_op_backoff.min_period', more: 'ingester.flush_op_backoff.max_period' },
    { less: 'pattern_ingester.max_chunk_age', more: 'pattern_ingester.retain_for' },
    { less: 'pattern_ingester.pattern_sample_interval', more: 'pattern_ingester.max_chunk_age' },
];
const numberRules = [
    ...rowRules('out-of-range', LIMITS, outsideLimit),
    ...rowRules('out-of-range', ORDERS, outOfOrder),
];
function* outsideLimit(config, { path, ok, must }) {
    if (!config.has(path) || ok(config.number(path)))
        return;
    yield { path, message: `${path} must ${must}.`, fix: 'Remove it to use the default.' };
}
function* outOfOrder(config, { less, more }) {
    if (config.number(less) <= config.number(more))
        return;
    yield {
        path: config.isSet(less) ? less : more,
        message: `${less} must not be more than ${more}.`,
        fix: 'Swap the two, or remove them.',
    };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/object-store.js

const BLOCK = 'storage_config.object_store';
const S3 = `${BLOCK}.s3`;
/** The newer S3 client, which `use_thanos_objstore` switches on. Source: Loki, pkg/storage/bucket. */
const objectStoreRules = plainRules([
    {
        name: 'path-prefix',
        path: `${BLOCK}.storage_prefix`,
        when: (config) => !isStoragePrefix(config, config.text(`${BLOCK}.storage_prefix`)),
        message: `${BLOCK}.storage_prefix may have letters and digits only.`,
        fix: 'Choose another prefix, for new data only.',
    },
    {
        name: 'conflict',
        path: `${S3}.endpoint`,
        when: (config) => config.text(`${S3}.bucket_name`) !== '' &&
            config.text(`${S3}.endpoint`).split('.')[0] === config.text(`${S3}.bucket_name`),
        message: `${S3}.endpoint must not begin with the name of the bucket.`,
        fix: 'Remove the bucket from the endpoint.',
    },
    {
        name: 'invalid-choice',
        path: `${S3}.sts_endpoint`,
        when: (config) => !/^(?:$|[a-z][a-z\d+.-]*:\/\/[^\s/])/i.test(config.text(`${S3}.sts_endpoint`)),
        message: `${S3}.sts_endpoint must be a URL.`,
        fix: 'Write it with https://.',
    },
    {
        name: 'invalid-choice',
        path: `${S3}.sse.kms_encryption_context`,
        when: (config) => !isTextMap(config.text(`${S3}.sse.kms_encryption_context`)),
        message: `${S3}.sse.kms_encryption_context must be a JSON object of strings.`,
        fix: 'Write it like {"team":"usage"}.',
    },
]);
function isStoragePrefix(config, prefix) {
    return (config.atLeast('3.7') ? /^[\da-zA-Z-]*$/ : /^[\da-zA-Z]*$/).test(prefix);
}
/** Nothing, or what Go reads as a map of strings. */
function isTextMap(json) {
    try {
        const value = JSON.parse(json || 'null');
        return (value === null ||
            (typeof value === 'object' &&
                !Array.isArray(value) &&
                Object.values(value).every((item) => typeof item === 'string' || item === null)));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/prefixes.js

const retention = (config) => config.flag('compactor.retention_enabled') && config.atLeast('3.0');
/** Source: Loki, pkg/storage/config and pkg/compactor/config.go. */
const PREFIXES = [
    { path: 'compactor.shared_store_key_prefix' },
    { path: 'storage_config.boltdb_shipper.shared_store_key_prefix' },
    { path: 'storage_config.tsdb_shipper.shared_store_key_prefix' },
    { path: 'compactor.delete_request_store_key_prefix', when: retention },
];
/** Prefixes of which Loki only looks at the end. */
const ENDINGS = [
    { path: 'compactor.jobs_config.deletion.deletion_manifest_store_prefix' },
    { path: 'compactor.deletion_marker_object_store_prefix', when: retention, mayBeEmpty: true },
];
const prefixRules = [
    ...rowRules('path-prefix', PREFIXES, (config, { path }) => config.has(path) ? wrongPrefix(path, config.text(path)) : []),
    ...rowRules('path-prefix', ENDINGS, unendedPrefixes),
    periodRule('path-prefix', (period, config) => {
        const prefix = period.text('index.path_prefix');
        return config.atLeast('3.0') && prefix !== '' ? wrongPrefix(period.at('index.path_prefix'), prefix) : [];
    }),
];
/** No `/` before, one after. */
function* wrongPrefix(path, prefix) {
    const wrong = (prefix === '' && 'must be set') ||
        (prefix.includes('\\') && 'must have / between its parts') ||
        (prefix.startsWith('/') && 'must not start with /') ||
        (!prefix.endsWith('/') && 'must end with /');
    if (wrong)
        yield { path, message: `${path} ${wrong}.`, fix: 'Write it like index/.' };
}
function* unendedPrefixes(config, { path, mayBeEmpty }) {
    const prefix = config.text(path);
    if (!config.has(path) || prefix.endsWith('/') || (mayBeEmpty && prefix === ''))
        return;
    yield { path, message: `${path} must end with /.`, fix: 'Add the /.' };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/queries.js

const SPLIT = 'query_range.split_queries_by_interval';
const ADDRESS = 'frontend_worker.frontend_address';
/** Services that read and write. Source: their Validate functions. */
const PLAIN = plainRules([
    {
        name: 'conflict',
        path: 'querier.query_ingester_only',
        when: (config) => config.flag('querier.query_store_only') && config.flag('querier.query_ingester_only'),
        message: 'querier.query_store_only and querier.query_ingester_only exclude each other.',
        fix: 'Keep one of the two.',
    },
    {
        name: 'moved-field',
        path: SPLIT,
        when: (config) => config.has(SPLIT) && config.number(SPLIT) !== 0,
        message: `${SPLIT} is no longer accepted here.`,
        fix: 'Set limits_config.split_queries_by_interval instead.',
    },
    {
        name: 'conflict',
        path: 'ingester.max_transfer_retries',
        when: (config) => config.number('ingester.max_transfer_retries') > 0 &&
            config.flag('ingester.wal.enabled') &&
            !config.atLeast('2.9'),
        message: 'ingester.max_transfer_retries and the write-ahead log exclude each other.',
        fix: 'Set max_transfer_retries: 0.',
    },
    {
        name: 'conflict',
        path: 'distributor.ingester_writes_enabled',
        when: (config) => config.has('distributor.ingester_writes_enabled') &&
            !config.flag('distributor.ingester_writes_enabled') &&
            !config.flag('distributor.kafka_writes_enabled'),
        message: 'Without writes to the ingesters or to Kafka, nothing is stored.',
        fix: 'Set ingester_writes_enabled: true.',
    },
    {
        name: 'conflict',
        path: 'frontend_worker.scheduler_address',
        when: (config) => config.text(ADDRESS) !== '' && config.text('frontend_worker.scheduler_address') !== '',
        message: `${ADDRESS} and frontend_worker.scheduler_address exclude each other.`,
        fix: 'Keep one of the two.',
    },
    ...['query_frontend_grpc_client', 'query_scheduler_grpc_client'].map((block) => ({
        name: 'conflict',
        path: `frontend_worker.${block}`,
        when: (config) => config.differs('frontend_worker.grpc_client_config') && config.differs(`frontend_worker.${block}`),
        message: `frontend_worker.grpc_client_config and ${block} exclude each other.`,
        fix: `Keep ${block}.`,
    })),
    {
        name: 'missing-value',
        path: 'server.log_level',
        when: (config) => config.text('server.log_level') === '',
        message: 'server.log_level must not be empty.',
        fix: 'Remove the line, or write info.',
    },
]);
const RESULT_CACHES = [
    { block: 'query_range.results_cache.cache', when: isOn('query_range.cache_results') },
    {
        block: 'query_range.index_stats_results_cache.cache',
        when: isOn('query_range.cache_index_stats_results'),
    },
];
const queries_CACHES = [
    { block: 'chunk_store_config.chunk_cache_config' },
    { block: 'chunk_store_config.write_dedupe_cache_config' },
    ...RESULT_CACHES,
];
const queryRules = [
    ...PLAIN,
    ...rowRules('wrong-type', queries_CACHES, wrongFifoSizes),
    ...rowRules('missing-value', RESULT_CACHES, missingCaches),
];
/** Loki 2.x has a cache whose size is a text. */
function* wrongFifoSizes(config, { block }) {
    const path = `${block}.fifocache.max_size_bytes`;
    if (!config.has(path) || /^(?:\s*\d+(?:\.\d+)?\s*[kmgtpe]?i?b?\s*)?$/i.test(config.text(path)))
        return;
    yield { path, message: `${path} is not a valid size.`, fix: 'Write it like 1GB.' };
}
/** Loki 3.x turns the embedded cache on where the file has no other, unless the file turns it off. */
function* missingCaches(config, { block }) {
    const path = `${block}.embedded_cache.enabled`;
    const isOff = config.settings.get(path)?.value === false || config.isNulled(path);
    const others = ['memcached_client.host', 'memcached_client.addresses', 'redis.endpoint'];
    if (!config.atLeast('3.0') || !isOff)
        return;
    if (others.some((field) => config.text(`${block}.${field}`) !== ''))
        return;
    yield {
        path,
        message: `${block} has no cache to use.`,
        fix: 'Enable embedded_cache, or name a memcached.',
    };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/rings.js

const INGESTERS = 'ingester.lifecycler.ring';
const RINGS = [
    'common.ring',
    INGESTERS,
    'distributor.ring',
    'compactor.compactor_ring',
    'query_scheduler.scheduler_ring',
    'ruler.ring',
    'index_gateway.ring',
];
/** `mock` is for Loki's own tests, and ends it. */
const RING_STORES = ['consul', 'etcd', 'inmemory', 'memberlist', 'multi'];
const FIX = 'Set common.ring.kvstore.store: memberlist (inmemory on a single host).';
/** Naming an address alone makes every ring follow `common.ring`. */
const isAddressed = (config) => config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');
const isConsul = (config, ring) => config.text(`${ring}.kvstore.store`) === 'consul';
const namesConsul = (config) => config.isSet('common.ring.kvstore.consul.host') || config.isSet(`${INGESTERS}.kvstore.consul.host`);
/** Rings that Loki cannot join when it starts, or that do not span the hosts. Stricter than Loki, on purpose. */
const ringRules = [
    { name: 'ring-store', level: 'error', find: rings_unknownStores },
    { name: 'replication-hosts', level: 'error', find: moreCopiesThanHosts },
    { name: 'ring-inmemory', level: 'error', find: separateHosts },
    { name: 'ring-store', level: 'error', find: incompleteStores },
    { name: 'hosts-loopback', level: 'error', find: hostsOnLoopback },
    ...plainRules([
        {
            name: 'ring-consul',
            path: 'common.instance_addr',
            when: (config) => isAddressed(config) &&
                !namesConsul(config) &&
                (isConsul(config, INGESTERS) || isConsul(config, 'common.ring')),
            message: 'With common.instance_addr every ring follows common.ring, whose store is consul at localhost:8500.',
            fix: FIX,
        },
        {
            name: 'ring-consul',
            level: 'warning',
            path: 'common.ring.kvstore.store',
            when: (config) => !isAddressed(config) && !namesConsul(config) && isConsul(config, INGESTERS),
            message: 'No ring store is set, so it is consul at localhost:8500.',
            fix: FIX,
        },
    ]),
];
function* rings_unknownStores({ config }) {
    for (const ring of RINGS) {
        const path = `${ring}.kvstore.store`;
        if (!RING_STORES.includes(config.text(path)))
            yield {
                path,
                message: `${path}: ${JSON.stringify(config.text(path))} is not a store for a ring; Loki exits when it starts.`,
                fix: 'Use memberlist, or inmemory on one host.',
            };
    }
}
function* moreCopiesThanHosts({ config, hosts = Number.POSITIVE_INFINITY }) {
    const path = `${INGESTERS}.replication_factor`;
    const copies = config.number(path);
    if (copies <= hosts)
        return;
    yield {
        path: config.isSet(path) ? path : 'common.replication_factor',
        message: `Every line goes to ${copies} ingesters, but there ${hosts === 1 ? 'is 1 host' : `are ${hosts} hosts`}: pushes fail.`,
        fix: `Set common.replication_factor to ${hosts >= 3 ? 3 : 1}.`,
    };
}
function* separateHosts({ config, hosts = 1 }) {
    const path = `${INGESTERS}.kvstore.store`;
    if (hosts === 1 || config.text(path) !== 'inmemory')
        return;
    yield {
        path,
        message: `${hosts} hosts with in-memory rings do not know each other: each answers with its own newest lines only, and every one compacts.`,
        fix: 'Set common.ring.kvstore.store: memberlist, and remove inmemory elsewhere.',
    };
}
/** A store that needs more than its name. */
function* incompleteStores({ config }) {
    for (const ring of RINGS) {
        const store = config.text(`${ring}.kvstore.store`);
        const path = config.isSet(`${ring}.kvstore.store`) ? `${ring}.kvstore.store` : undefined;
        if (path === undefined)
            continue;
        if (store === 'etcd' && config.keys(`${ring}.kvstore.etcd.endpoints`).length === 0)
            yield { path, message: `${path}: etcd has no endpoints; Loki exits when it starts.`, fix: FIX };
        if (store === 'multi' &&
            ['primary', 'secondary'].some((one) => config.text(`${ring}.kvstore.multi.${one}`) === ''))
            yield {
                path,
                message: `${path}: multi needs a primary and a secondary store; Loki exits when it starts.`,
                fix: FIX,
            };
    }
}
/** What a process tells others of where it is, or where it can be reached. */
const ADDRESSES = [
    'common.instance_addr',
    'common.ring.instance_addr',
    'ingester.lifecycler.address',
    'memberlist.advertise_addr',
    'memberlist.bind_addr.0',
    'server.grpc_listen_address',
];
function* hostsOnLoopback({ config, hosts = 1 }) {
    if (hosts === 1)
        return;
    for (const path of ADDRESSES)
        if (config.isSet(path) && /^(?:127\.|localhost$|\[?::1\]?$)/.test(config.text(path)))
            yield {
                path,
                message: `${path} is ${config.text(path)} on each of ${hosts} hosts: none reaches another, and all are the same one in the ring.`,
                fix: 'Remove it, or give each host its own address by a variable.',
            };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/targets.js

/** What a process is to do, and what it needs for that. Loki notices it when it starts. Source: Loki, pkg/loki/modules.go. */
const targetRules = [
    { name: 'target', level: 'error', find: unknownTargets },
    ...plainRules([
        {
            name: 'compactor-address',
            path: 'target',
            when: (config) => asksCompactor(config) && !hasCompactorAddress(config),
            message: (config) => `The target ${config.text('target')} asks the compactor for delete requests, and no address of it is set: Loki exits when it starts.`,
            fix: 'Set common.compactor_address: http://host:port.',
        },
        {
            name: 'compactor-address',
            path: 'compactor.horizontal_scaling_mode',
            when: (config) => config.text('compactor.horizontal_scaling_mode') === 'worker' &&
                config.text('common.compactor_grpc_address') === '',
            message: 'A compactor that works for another one needs its address: Loki exits when it starts.',
            fix: 'Set common.compactor_grpc_address: host:port.',
        },
    ]),
];
/** The targets of all versions; those for parts of Loki inside of another are accepted, too. */
const TARGETS = [
    'all',
    'analytics',
    'backend',
    'block-builder',
    'block-scheduler',
    'bloom-builder',
    'bloom-gateway',
    'bloom-gateway-client',
    'bloom-planner',
    'bloom-store',
    'cache-generation-loader',
    'compactor',
    'dataobj-consumer',
    'dataobj-consumer-partition-ring',
    'dataobj-consumer-ring',
    'dataobj-explorer',
    'dataobj-index-builder',
    'distributor',
    'index-gateway',
    'index-gateway-interceptors',
    'index-gateway-ring',
    'ingest-limits',
    'ingest-limits-frontend',
    'ingest-limits-frontend-ring',
    'ingest-limits-ring',
    'ingester',
    'ingester-grpc-interceptors',
    'ingester-querier',
    'internal-server',
    'memberlist-kv',
    'overrides',
    'overrides-exporter',
    'partition-ring',
    'pattern-ingester',
    'pattern-ingester-tee',
    'pattern-ring-client',
    'querier',
    'query-engine',
    'query-engine-scheduler',
    'query-engine-worker',
    'query-frontend',
    'query-frontend-tripperware',
    'query-limiter',
    'query-limits-interceptors',
    'query-limits-tripper',
    'query-limits-tripperware',
    'query-scheduler',
    'query-scheduler-ring',
    'read',
    'ring',
    'rule-evaluator',
    'ruler',
    'ruler-storage',
    'runtime-config',
    'scratch-store',
    'server',
    'store',
    'table-manager',
    'tenant-configs',
    'ui',
    'ui-ring',
    'usage-report',
    'write',
];
/** What the process is to do. */
function targetsOf(config) {
    return config.text('target').split(',');
}
function* unknownTargets({ config }) {
    // Of null, another rule says that it is no target.
    for (const target of targetsOf(config).filter(isKnown))
        if (!TARGETS.includes(target) && !config.isNulled('target'))
            yield {
                path: 'target',
                message: `target: Loki has no target ${JSON.stringify(target)}, and exits when it starts.`,
                fix: 'Use all; or several as read,write, without spaces.',
            };
}
/** In Loki 2.x, the target read compacts, too. */
function isCompactorIn(config) {
    const isLegacy = config.has('legacy_read_target') ? config.flag('legacy_read_target') : true;
    return targetsOf(config).some((target) => ['all', 'backend'].includes(target) || (target === 'read' && isLegacy));
}
function asksCompactor(config) {
    const asking = config.atLeast('2.9') ? ['querier', 'query-frontend', 'read'] : ['querier'];
    const filters = config.atLeast('2.9') || config.text('compactor.deletion_mode').startsWith('filter');
    return filters && !isCompactorIn(config) && targetsOf(config).some((target) => asking.includes(target));
}
function hasCompactorAddress(config) {
    return ['compactor_address', 'compactor_grpc_address'].some((field) => config.text(`common.${field}`) !== '');
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/ruler-store.js




/** Where rules are kept and evaluated, which Loki looks at when it starts. Source: Loki, pkg/loki/modules.go, initRulerStorage. */
const rulerStoreRules = plainRules([
    {
        name: 'ruler-store',
        path: 'ruler.storage.type',
        when: (config) => isLegacyRuler(config) && hasUnknownStore(config),
        message: (config) => `ruler.storage.type: Loki has no store ${JSON.stringify(config.text('ruler.storage.type'))} for rules, and exits when it starts.`,
        fix: 'Use s3 or local, or remove ruler.storage.',
    },
    {
        name: 'ruler-store',
        path: 'ruler.storage.local.directory',
        when: (config) => isLegacyRuler(config) && saysStore(config, 'local') && !hasRulesFolder(config),
        message: 'ruler.storage has no folder for its rules: Loki exits when it starts.',
        fix: 'Set ruler.storage.local.directory, below /loki.',
    },
    {
        name: 'ruler-store',
        path: 'ruler.storage.s3',
        when: (config) => isLegacyRuler(config) &&
            saysStore(config, 's3') &&
            ['bucketnames', 's3'].every((field) => config.text(`ruler.storage.s3.${field}`) === ''),
        message: 'ruler.storage names no bucket for its rules: Loki exits when it starts.',
        fix: 'Set ruler.storage.s3.bucketnames.',
    },
    {
        name: 'ruler-store',
        path: 'ruler.evaluation.mode',
        when: (config) => isLegacyRuler(config) &&
            hasAnyStore(config) &&
            config.text('ruler.evaluation.mode') === 'remote' &&
            config.text('ruler.evaluation.query_frontend.address') === '',
        message: 'Rules are evaluated by a query frontend that has no address: Loki exits when it starts.',
        fix: 'Set ruler.evaluation.query_frontend.address, or mode: local.',
    },
    {
        name: 'ruler-store',
        path: 'target',
        when: (config) => isLegacyRuler(config) && mustEvaluate(config) && !hasAnyStore(config),
        message: (config) => `The target ${config.text('target')} evaluates rules, and no store of rules is set: Loki exits when it starts.`,
        fix: 'Set ruler.storage.',
    },
]);
const RULER_STORES = ['azure', 'alibabacloud', 'bos', 'cos', 'gcs', 'local', 's3', 'swift'];
const EVALUATING = ['all', 'backend', 'read', 'ruler', 'ruler-storage'];
/** Whether rules are evaluated, from the store of `ruler.storage`. */
function isLegacyRuler(config) {
    return !(0,store_block/* usesThanos */.on)(config) && targetsOf(config).some((target) => EVALUATING.includes(target));
}
/** Reports whether the file itself names this kind of store; `common` brings its own folder or bucket. */
function saysStore(config, type) {
    return config.settings.get('ruler.storage.type')?.value === type;
}
function hasUnknownStore(config) {
    const type = config.settings.get('ruler.storage.type')?.value;
    if (typeof type !== 'string' || type === '' || !isKnown(type))
        return false;
    return !RULER_STORES.includes(type) && !(type === 'configdb' && !config.atLeast('2.9'));
}
function hasRulesFolder(config) {
    return ['ruler.storage.local.directory', 'common.storage.filesystem.rules_directory'].some((path) => config.text(path) !== '');
}
/** A process for this alone does not do without; in Loki 2.6, not even the target read. */
function mustEvaluate(config) {
    const alone = config.atLeast('2.9') ? ['ruler'] : ['ruler', 'read'];
    const targets = targetsOf(config);
    return targets.some((target) => alone.includes(target)) && !targets.includes('all') && !isOptional(config);
}
/** Together with a target that runs without rules, the ruler may be missing. */
function isOptional(config) {
    return config.atLeast('2.9') && isCompactorIn(config);
}
function hasAnyStore(config) {
    return !['', 'configdb'].includes(config.text('ruler.storage.type')) || (0,common/* commonStores */.S)(config).length > 0;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/schema.js


/** The periods of `schema_config`, as Loki checks them. Source: Loki, pkg/storage/config/schema_config.go. */
const schemaRules = [
    { name: 'schema-empty', level: 'error', find: noPeriods },
    { name: 'schema-order', level: 'error', find: periodsOutOfOrder },
    periodRule('schema-version', unknownSchema),
    periodRule('schema-index-period', unevenTablePeriods),
    periodRule('schema-index-period', tsdbIndexPeriods),
    periodRule('schema-chunks-prefix', chunkTablesWithoutPrefix),
    periodRule('index-shards', shardsThatDoNotFit),
];
function* noPeriods({ config }) {
    if (config.periods().length > 0)
        return;
    yield {
        path: 'schema_config.configs',
        message: 'There is no period in schema_config.configs, so Loki does not start.',
        fix: 'Add the period that your data was written with. If `render` completes this file, check it as a part (`partial`).',
    };
}
function* periodsOutOfOrder({ config }) {
    let before;
    for (const period of config.periods()) {
        if (before !== undefined && period.from <= before.from)
            yield {
                path: period.at('from'),
                message: `This period starts ${period.from}, not after the one before it (${before.from}).`,
                fix: 'Sort the periods by date; each needs a date of its own.',
            };
        before = period;
    }
}
function* unknownSchema(period, config) {
    const { schema, schemaNumber = 0 } = period;
    const newest = config.atLeast('2.9') ? 13 : 12;
    if (schemaNumber >= 9 && schemaNumber <= newest)
        return;
    yield {
        path: period.at('schema'),
        message: `Loki ${config.fields.table} has no schema ${JSON.stringify(schema)}.`,
        fix: `Use v9 to v${newest}: the one that the data was written with, or v${newest} for a new period.`,
    };
}
function* unevenTablePeriods(period) {
    for (const table of ['index', 'chunks']) {
        const length = period.number(`${table}.period`);
        if (length > 0 && length % duration/* DAY */.d_ !== 0)
            yield {
                path: period.at(`${table}.period`),
                message: `The ${table} period must be a multiple of 24h.`,
                fix: 'Set period: 24h.',
            };
    }
}
function* tsdbIndexPeriods(period) {
    if (period.store !== 'tsdb' || period.number('index.period') === duration/* DAY */.d_)
        return;
    yield {
        path: period.at('index.period'),
        message: 'A tsdb period needs index.period: 24h.',
        fix: 'Set period: 24h.',
    };
}
function* chunkTablesWithoutPrefix(period) {
    if (!period.hasChunkTables || period.text('chunks.prefix') !== '')
        return;
    yield {
        path: period.at('chunks'),
        message: `A period that stores chunks in ${period.chunkStore} needs chunks.prefix.`,
        fix: 'Set the prefix of the chunk tables.',
    };
}
function* shardsThatDoNotFit(period, config) {
    const path = 'ingester.index_shards';
    const shards = config.number(path);
    const rows = period.number('row_shards') || ((period.schemaNumber ?? 0) > 9 ? 16 : 0);
    if (period.store === 'tsdb') {
        if (shards > 0 && !Number.isInteger(Math.log2(shards)))
            yield {
                path,
                message: `${path} is ${shards}; with a tsdb period it must be a power of two.`,
                fix: 'Set it to 32.',
            };
    }
    else if (shards > 0 && rows > 0 && shards % rows !== 0)
        yield {
            path: config.isSet(period.at('row_shards')) ? period.at('row_shards') : path,
            message: `${path} (${shards}) must be a multiple of this period's row_shards (${rows}).`,
            fix: 'Set index_shards to 32 and remove row_shards.',
        };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/schema-active.js


/** What the period of today demands, and what any period needs to start. Source: Loki, pkg/loki/validation.go. */
const activePeriodRules = [
    { name: 'schema-index-period', level: 'error', find: newestIndexPeriods },
    { name: 'structured-metadata', level: 'error', find: structuredMetadata },
    { name: 'directory-missing', level: 'error', find: missingDirectories },
    { name: 'schema-young', level: 'warning', find: firstPeriodIsYoung },
    { name: 'schema-future', level: 'error', find: noPeriodHasBegun },
];
/** Loki looks at the period after the active one, or at the active one where it is the last. */
function* newestIndexPeriods({ config, today }) {
    const periods = config.periods();
    const active = (0,config_period/* activePeriod */.UA)(periods, today);
    const period = active && (periods[periods.indexOf(active) + 1] ?? active);
    if (period?.store !== 'boltdb-shipper' || period.number('index.period') === duration/* DAY */.d_)
        return;
    yield {
        path: period.at('index.period'),
        message: 'The newest boltdb-shipper period needs index.period: 24h.',
        fix: 'Add a new period with 24h that begins on a future date.',
    };
}
function* structuredMetadata({ config, today }) {
    const allow = 'limits_config.allow_structured_metadata';
    const active = (0,config_period/* activePeriod */.UA)(config.periods(), today);
    if (active === undefined || active.takesStructuredMetadata)
        return;
    if (!config.flag(allow) || !config.atLeast('3.0'))
        return;
    yield {
        path: config.isSet(allow) ? allow : active.path,
        message: `Structured metadata needs a tsdb period with schema v13; the active period is ${active.store} ${active.schema}, so Loki ${config.fields.table} does not start.`,
        fix: `Set ${allow}: false until such a period is active.`,
    };
}
function* missingDirectories({ config }) {
    if (!config.atLeast('3.0'))
        return;
    const folders = config.periods().flatMap(foldersOf);
    for (const path of new Set(folders))
        if (config.text(path) === '')
            yield {
                path,
                message: `${path} is not set; a period of the schema needs it.`,
                fix: 'Set it, or common.path_prefix, to a folder on the data volume.',
            };
}
function foldersOf({ shipper }) {
    if (shipper === undefined)
        return [];
    const block = `storage_config.${shipper}`;
    return [`${block}.active_index_directory`, `${block}.cache_location`, 'compactor.working_directory'];
}
/** Stricter than Loki, on purpose. */
function* noPeriodHasBegun({ config, today }) {
    const [first] = config.periods();
    if (first === undefined || first.hasBegun(today))
        return;
    yield {
        path: first.at('from'),
        message: `The first period begins ${first.from}: until then, nothing can be stored or found.`,
        fix: 'Let the first period begin on a day in the past.',
    };
}
const schema_active_AGE = 'limits_config.reject_old_samples_max_age';
/** Loki takes lines of this age, and has nowhere to put those from before the first period. */
function* firstPeriodIsYoung({ config, today }) {
    const [first] = config.periods();
    if (first === undefined || !first.hasBegun(today) || !config.flag('limits_config.reject_old_samples'))
        return;
    const age = (Date.parse(today) - Date.parse(first.from)) * 1e6;
    if (!(age < config.number(schema_active_AGE)))
        return;
    yield {
        path: first.at('from'),
        message: `The first period begins ${first.from}. Lines from before it are answered 500 and lost, though ${schema_active_AGE} accepts them for ${(0,duration/* formatDuration */.a3)(config.number(schema_active_AGE))}.`,
        fix: 'Let the first period begin earlier: nothing is stored before it that this could hide.',
    };
}

// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
;// CONCATENATED MODULE: ./.cache/build/src/config/regex.js


/**
 * Reads a regular expression as a version of Loki does: anchored at both ends, as in Prometheus.
 * Source: Prometheus, model/relabel and model/labels.
 */
function readRegex(pattern, version) {
    if ((0,versions/* compareVersions */.Z)(version, '3.4') < 0 && /\(\?<\w/.test(pattern))
        return { wrong: 'before Loki 3.4, a named group is written (?P<name>…)' };
    try {
        const regex = compile(pattern);
        return { matchesEmpty: () => regex.matches('') };
    }
    catch (error) {
        return { wrong: error.message };
    }
}
/** Loki allows two groups of the same name, which RE2JS does not. */
function compile(pattern) {
    try {
        return build/* RE2JS */.L3.compile(`^(?:${pattern})$`);
    }
    catch (error) {
        if (!error.message.includes('duplicate capture group name'))
            throw error;
        return build/* RE2JS */.L3.compile(`^(?:${pattern.replace(/\(\?P?<\w+>/g, '(')})$`);
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/selector.js


/** Keywords of LogQL, which cannot be labels, by the version that introduced them. Source: Loki, pkg/logql/syntax/lex.go. */
const RESERVED = {
    '2.6.0': 'by without bool offset on ignoring group_left group_right or and unless unwrap json regexp logfmt unpack pattern label_format line_format',
    '2.9.17': 'decolorize drop keep',
    '3.7.6': 'variants of',
};
const SPACE = /(?:^\ufeff|[ \t\n\r]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const LABEL = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const OPERATOR = /=~|!~|!=|=/y;
const STRING = /"(?:[^"\\\n]|\\(?:[abfnrtv\\"]|[0-3][0-7]{2}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))*"|`[^`]*`/y;
/**
 * Says why Loki refuses a stream selector such as `{app="usage"}`: matchers in braces, of which at least one must not match the
 * empty text.
 */
function selectorProblem(selector, version) {
    const scanner = new Scanner(selector);
    let open = 0;
    while (scanner.sign('('))
        open += 1;
    if (!scanner.sign('{'))
        return 'it does not start with {';
    let narrows = false;
    do {
        const label = scanner.token(LABEL);
        if (label === undefined)
            return `a label is missing ${scanner.position()}`;
        if (isReserved(label, version))
            return `${label} is a keyword of LogQL, which cannot be a label here`;
        const operator = scanner.token(OPERATOR);
        if (operator === undefined)
            return `=, !=, =~ or !~ is missing ${scanner.position()}`;
        const quoted = scanner.token(STRING);
        if (quoted === undefined)
            return `a string in quotes is missing ${scanner.position()}`;
        const value = unquote(quoted);
        const regex = operator.endsWith('~') ? readRegex(value, version) : { matchesEmpty: () => value === '' };
        if ('wrong' in regex)
            return regex.wrong;
        narrows ||= regex.matchesEmpty() === operator.startsWith('!');
    } while (scanner.sign(','));
    if (!scanner.sign('}'))
        return `} or a comma is missing ${scanner.position()}`;
    while (open > 0 && scanner.sign(')'))
        open -= 1;
    if (open > 0)
        return 'a ) is missing at the end';
    if (!scanner.atEnd())
        return `it continues after its end, ${scanner.position()}`;
    return narrows
        ? undefined
        : 'every matcher also matches the empty string; at least one must not, such as ="usage" or =~".+"';
}
class Scanner {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    token(kind) {
        this.match(SPACE);
        return this.match(kind);
    }
    sign(sign) {
        this.match(SPACE);
        if (!this.text.startsWith(sign, this.at))
            return false;
        this.at += sign.length;
        return true;
    }
    atEnd() {
        this.match(SPACE);
        return this.at === this.text.length;
    }
    position() {
        return this.atEnd() ? 'at the end' : `before ${JSON.stringify(this.text.slice(this.at, this.at + 20))}`;
    }
    match(kind) {
        kind.lastIndex = this.at;
        const found = kind.exec(this.text)?.[0];
        this.at += found?.length ?? 0;
        return found;
    }
}
function isReserved(word, version) {
    const written = (0,versions/* compareVersions */.Z)(version, '3') < 0 ? word : word.toLowerCase();
    return Object.entries(RESERVED).some(([since, words]) => words.split(' ').includes(written) && (0,versions/* compareVersions */.Z)(version, since) >= 0);
}
const ESCAPES = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));
/** The value of a Go string literal. */
function unquote(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner;
    return inner.replace(/\\(?:[xuU]([\da-fA-F]+)|([0-7]{3})|(.))/g, (_, hex, octal, letter) => {
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCodePoint(Number.parseInt(octal, 8));
        return ESCAPES.get(letter) ?? letter;
    });
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/texts.js




/** Texts in a language of their own: regular expressions, stream selectors, URLs. */
const textRules = [
    { name: 'wrong-type', level: 'error', find: wrongRegexes },
    { name: 'selector', level: 'error', find: wrongSelectors },
    { name: 'regex-too-long', level: 'error', find: overlongTexts },
    { name: 'wrong-type', level: 'error', find: urlsWithTwoColons },
];
/** A class of Unicode letters has 650 ranges, and takes 5 characters to write: 100 MB for this many. */
const MAX_LENGTH = 4096;
function* wrongRegexes({ config }) {
    for (const { path, text } of textsOf(config, 'regex')) {
        const regex = text.length > MAX_LENGTH ? undefined : readRegex(text, config.fields.table);
        if (regex !== undefined && 'wrong' in regex)
            yield {
                path,
                message: `${path}: ${JSON.stringify(text)} is not a valid regular expression: ${regex.wrong}.`,
                fix: 'Write it as Go does: https://github.com/google/re2/wiki/Syntax.',
            };
    }
}
function* wrongSelectors({ config }) {
    for (const { path, text } of selectorsOf(config)) {
        const wrong = text.length > MAX_LENGTH ? undefined : selectorProblem(text, config.fields.table);
        if (wrong !== undefined)
            yield {
                path,
                message: `${JSON.stringify(text)} is not a valid stream selector: ${wrong}.`,
                fix: 'Write it like {type="usage"}.',
            };
    }
}
/** Stricter than Loki, on purpose: to compile what anyone may send takes gigabytes. */
function* overlongTexts({ config }) {
    for (const { path, text } of [...textsOf(config, 'regex'), ...selectorsOf(config)])
        if (text.length > MAX_LENGTH)
            yield {
                path,
                message: `${path} has ${text.length} characters; more than ${MAX_LENGTH} are not checked.`,
                fix: 'Write it shorter, or as several.',
            };
}
/** A host and port with a second colon, outside of an IPv6 address. */
const TWO_COLONS = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?(?![^/?#]*@)[^/?#:[]*:[^/?#]*:/i;
/** Loki 3.7 is built with Go 1.26, which refuses such a URL; an older one takes what follows the last colon for the port. */
function* urlsWithTwoColons({ config }) {
    if (!config.atLeast('3.7'))
        return;
    for (const { path, text } of textsOf(config, 'url'))
        if (TWO_COLONS.test(text))
            yield {
                path,
                message: `${path}: ${JSON.stringify(text)} is not a valid URL: it has two colons after its host.`,
                fix: 'Write http://host:port/path, and an IPv6 address in brackets.',
            };
}
/** What the file sets of the fields of this type. */
function textsOf(config, type) {
    return [...config.settings].flatMap(([path, { value }]) => {
        if (typeof value !== 'string')
            return [];
        const field = (0,tree/* fieldAt */.UK)(config.fields.root, path);
        return field?.kind === 'value' && field.type === type ? [{ path, text: value }] : [];
    });
}
/** The items that name streams. */
const STREAMS = [
    'limits_config.retention_stream.*',
    'limits_config.policy_stream_mapping.*.*',
    'distributor.default_policy_stream_mappings.*.*',
];
function selectorsOf(config) {
    return STREAMS.flatMap((path) => (0,expand/* expand */.f)(config, path)).map((item) => {
        const path = `${item}.selector`;
        return { path, text: config.text(path) };
    });
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/all.js




















/** Every rule on a config as a whole. */
const ALL_RULES = [
    ...schemaRules,
    ...schemaStoreRules,
    ...activePeriodRules,
    ...storageRules,
    ...objectStoreRules,
    ...credentialRules,
    ...prefixRules,
    ...choiceRules,
    ...numberRules,
    ...compactorRules,
    ...queryRules,
    ...httpClientRules,
    ...textRules,
    ...ringRules,
    ...targetRules,
    ...rulerStoreRules,
    ...startRules,
    ...folderRules,
    ...adviceRules,
    ...exposureRules,
];

// EXTERNAL MODULE: ./.cache/build/src/config/validate/stricter.js
var stricter = __webpack_require__(4371);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/variables.js
/** The variables that have no default and that the host does not set: Loki puts nothing in their place. */
function unknownVariables(variables, known) {
    const unknown = variables.filter((variable) => variable.default === undefined && !known.includes(variable.name));
    return unknown.map(({ name, start, end }) => {
        const message = `\${${name}} is not set on the host, so Loki replaces it with nothing.`;
        const fix = known.length > 0 ? `The host sets ${known.join(', ')}.` : 'The host sets no variables.';
        return { rule: 'unknown-variable', level: 'error', message, fix, at: { start, end } };
    });
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate.js









/**
 * Finds everything that is wrong with a configuration: what real Loki refuses, and what it should have. If Loki cannot read
 * the whole file, rules on the rest report warnings only: fixing the errors may change their verdict.
 */
function validateConfig(file, options) {
    const document = (0,read_yaml/* readYaml */.g)(file, options.version);
    const { config, problems: unread } = (0,read_config/* readConfig */.X)(document, options);
    const { knownVariables } = options;
    const unset = knownVariables === undefined ? [] : unknownVariables(document.variables, knownVariables);
    const problems = [...unread, ...unset];
    if (config !== undefined) {
        const isReadable = problems.every(({ level, rule }) => level === 'warning' || stricter/* STRICTER_RULES */.N.includes(rule));
        const { hosts, partial = false, forDeploy = false } = options;
        const deployed = forDeploy || partial;
        const subject = { config, today: options.today ?? (0,days/* today */.Ec)(), hosts, partial, deployed };
        const rules = ALL_RULES.filter(({ ourHosts }) => deployed || !ourHosts);
        (0,rule/* applyRules */.I)(rules, subject, {
            config,
            report: (problem) => problems.push(isReadable ? problem : { ...problem, level: 'warning' }),
        });
    }
    // The inputs of `render` replace placeholders.
    const reported = options.partial
        ? problems.filter(({ rule }) => rule !== 'placeholder-credential')
        : problems;
    return {
        findings: (0,findings/* toFindings */.S)(document, options.file, reported),
        notJudged: config === undefined ? [] : notJudged(config),
        secrets: document.secrets,
    };
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commonStores),
/* harmony export */   W: () => (/* binding */ applyCommon)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6492);

const STORES = [
    { name: 'azure', to: ['storage_config.azure', 'ruler.storage.azure'] },
    { name: 'filesystem', to: [] },
    { name: 'gcs', to: ['storage_config.gcs', 'ruler.storage.gcs'] },
    { name: 's3', to: ['storage_config.aws', 'ruler.storage.s3'] },
    { name: 'bos', to: ['storage_config.bos', 'ruler.storage.bos'] },
    { name: 'swift', to: ['storage_config.swift', 'ruler.storage.swift'] },
];
const NEWER_STORES = [
    { name: 'alibabacloud', to: ['storage_config.alibabacloud', 'ruler.storage.alibabacloud'] },
    { name: 'cos', to: ['storage_config.cos', 'ruler.storage.cos'] },
];
/** Blocks of `common.storage` that are no stores, and go along with them. */
const STORE_OPTIONS = ['congestion_control', 'object_store'].map((name) => ({
    name,
    to: [`storage_config.${name}`],
}));
const RING_OF_INGESTERS = 'ingester.lifecycler.ring';
/** Rings that follow that of the ingesters, where nothing is said for all rings together. */
const OTHER_RINGS = [
    'distributor.ring',
    'ruler.ring',
    'query_scheduler.scheduler_ring',
    'compactor.compactor_ring',
    'index_gateway.ring',
];
const RINGS = [RING_OF_INGESTERS, ...OTHER_RINGS, 'pattern_ingester.lifecycler.ring'];
/** The stores that `common.storage` sets, in the order Loki looks at them; Loki takes one. */
function commonStores(config) {
    return given(config, storesOf(config)).map(({ name }) => name);
}
/** Loki 2.x has the newer stores in `common.storage`, too, and does not look at them. */
function storesOf(config) {
    return config.atLeast('3.0') ? [...STORES, ...NEWER_STORES] : STORES;
}
function given(config, stores) {
    return stores.filter(({ name }) => config.differs(`common.storage.${name}`));
}
/** Works out what the `common` block and friends mean for other fields. Source: Loki, pkg/loki/config_wrapper.go. */
function applyCommon(config) {
    applyPathPrefix(config);
    applyRings(config);
    applyStorage(config);
    applyDeleteRequestStore(config);
    const copies = 'common.replication_factor';
    follow(config, `${RING_OF_INGESTERS}.replication_factor`, copies);
    if (config.differs('common'))
        follow(config, 'index_gateway.ring.replication_factor', copies);
}
/** Makes the value of a field the default of another. */
function follow(config, path, from) {
    config.imply(path, config.get(from) ?? 0, from);
}
function applyPathPrefix(config) {
    if (config.text('common.path_prefix') === '')
        return;
    const prefix = config.text('common.path_prefix').replace(/\/$/, '');
    const imply = (path, folder) => config.imply(path, `${prefix}/${folder}`, 'common.path_prefix');
    imply('ruler.rule_path', 'rules-temp');
    imply('ingester.wal.dir', 'wal');
    imply('compactor.working_directory', 'compactor');
    const stores = config.periods().map(({ store }) => store);
    for (const [store, shipper] of _period_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED_STORES */ .bW.filter(([name]) => stores.includes(name))) {
        const folder = store === 'tsdb' ? 'tsdb-shipper' : store;
        imply(`storage_config.${shipper}.active_index_directory`, `${folder}-active`);
        imply(`storage_config.${shipper}.cache_location`, `${folder}-cache`);
    }
}
function applyRings(config) {
    const addressed = config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');
    if (addressed || config.differs('common.ring')) {
        for (const ring of RINGS)
            config.copy('common.ring.kvstore', `${ring}.kvstore`);
        follow(config, 'pattern_ingester.lifecycler.heartbeat_period', 'common.ring.heartbeat_period');
    }
    else if (config.keys('memberlist.join_members').length > 0) {
        for (const ring of RINGS)
            config.imply(`${ring}.kvstore.store`, 'memberlist', 'memberlist.join_members');
    }
    else {
        for (const ring of OTHER_RINGS.filter((path) => !config.differs(path)))
            config.copy(`${RING_OF_INGESTERS}.kvstore`, `${ring}.kvstore`);
    }
}
/** Of several stores, the last counts. */
function applyStorage(config) {
    const options = config.atLeast('3.0') ? STORE_OPTIONS : [];
    const store = given(config, [...storesOf(config), ...options]).at(-1);
    if (store === undefined)
        return;
    const from = `common.storage.${store.name}`;
    for (const to of store.to)
        config.copy(from, to);
    if (store.name === 'filesystem')
        follow(config, 'storage_config.filesystem.directory', `${from}.chunks_directory`);
}
/** Loki 2.x finds the store of delete requests from the last period whose index it ships. */
function applyDeleteRequestStore(config) {
    const last = config.periods().findLast(({ shipper }) => shipper !== undefined);
    if (last === undefined || config.atLeast('3.0'))
        return;
    config.imply('compactor.delete_request_store', last.objectStore, last.at('object_store'));
}


/***/ }),

/***/ 5439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rh: () => (/* binding */ movedTo)
/* harmony export */ });
/* unused harmony exports MOVED, partsOf */
/**
 * What to do about fields that a version removed. The longest matching part of a path counts. Source: Loki, upgrade guide,
 * tools/deprecated-config-checker/deleted-config.yaml, CHANGELOG.
 */
const MOVED = {
    'limits_config.enforce_metric_name': 'Remove it: Loki 3.0 never checks metric names.',
    'ingester.max_transfer_retries': 'Remove it: the write-ahead log replaced transfers.',
    'querier.query_timeout': 'Set limits_config.query_timeout instead.',
    'querier.engine.timeout': 'Set limits_config.query_timeout instead.',
    'query_range.split_queries_by_interval': 'Set limits_config.split_queries_by_interval instead.',
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
    async_cache_write_back_buffer_size: 'Remove it; memcached_client and background have their own settings.',
    async_cache_write_back_concurrency: 'Remove it; background.writeback_goroutines replaces it.',
    'ruler.storage.configdb': 'Keep the rules in an object store or on disk.',
    sse_encryption: 'Set sse.type to SSE-S3 instead.',
    'limits_config.ruler_evaluation_delay_duration': 'Remove it: Loki 3.0 has no such delay.',
    'query_range.forward_headers_list': 'Remove it: nothing replaces it.',
    'query_range.required_query_response_format': 'Set frontend.encoding instead.',
    'ruler.wal_cleaner.deprecatedperiod': 'Set ruler.wal_cleaner.period instead.',
    use_boltdb_shipper_as_backup: 'Remove it: it was only used while TSDB was developed.',
    enable_postings_cache: 'Remove it: it was an experiment that ended.',
    use_buffered_logger: 'Remove it: Loki 3.0 decides that itself.',
    use_sync_logger: 'Remove it: Loki 3.0 decides that itself.',
    printversion: 'Remove it: it is the flag -version.',
    block_builder: 'Remove it: Loki no longer has this experimental component.',
    block_scheduler: 'Remove it: Loki no longer has this experimental component.',
    'dataobj_explorer.storage_bucket_prefix': 'Set dataobj.storage_bucket_prefix instead.',
    'pattern_ingester.metric_aggregation.downsample_period': 'Set pattern_ingester.metric_aggregation.sample_period instead.',
    'tracing.profiling_enabled': 'Remove it: nothing replaces it.',
};
/** What to do about a removed field, or a field of a removed block, if it is known. */
function movedTo(path) {
    return partsOf(path)
        .map((ending) => MOVED[ending])
        .find((advice) => advice !== undefined);
}
/** The endings of a path, longest first, then those of the blocks around it. */
function partsOf(path) {
    const names = path.split('.');
    return names.flatMap((_, cut) => {
        const block = names.slice(0, names.length - cut);
        return block.map((_name, i) => block.slice(i).join('.'));
    });
}


/***/ }),

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/** The paths that a path with stars stands for: a `*` is each key that the file sets there. */
function expand(config, path) {
    const star = path.indexOf('.*');
    if (star === -1)
        return [path];
    const parent = path.slice(0, star);
    return config
        .keys(parent)
        .flatMap((key) => expand(config, `${parent}.${key}${path.slice(star + '.*'.length)}`));
}


/***/ }),

/***/ 4371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ STRICTER_RULES)
/* harmony export */ });
/**
 * Rules that refuse what `loki -verify-config` accepts, each for what happens later. Every other rule at level error is
 * one of Loki's own. docs/rules.md has a paragraph on each.
 */
const STRICTER_RULES = [
    'bare-duration',
    'bucket-missing',
    'bucket-name',
    'compactor-address',
    'credential-in-url',
    'directory-missing-at-start',
    'empty-block',
    'empty-value',
    'encryption-at-start',
    'file-not-shipped',
    'folder-not-writable',
    'fractional-integer',
    'half-credentials',
    'hosts-loopback',
    'literal-credential',
    'number-at-start',
    'rate-strategy',
    'regex-too-long',
    'render-refuses',
    'replication-hosts',
    'retention-period',
    'ring-consul',
    'ring-inmemory',
    'ring-store',
    'ruler-store',
    'same-port',
    'schema-future',
    'schema-store-at-start',
    'store-at-start',
    'target',
    'two-caches',
    'unknown-variable',
    'unquoted-variable',
    'yaml-several-documents',
    'yaml-too-deep',
    'yaml-too-large',
];


/***/ })

};
