export const id = 130;
export const ids = [130];
export const modules = {

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Config),
  e: () => (/* binding */ hasDefault)
});

// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/read.js + 1 modules
var read = __webpack_require__(875);
;// CONCATENATED MODULE: ./.cache/build/src/config/period.js
/** The block under `storage_config` that keeps the index of each kind of store. */
const SHIPPERS = { tsdb: 'tsdb_shipper', 'boltdb-shipper': 'boltdb_shipper' };
/** Each kind of index that Loki keeps in the object store, with the block it is set up in. */
const SHIPPED_STORES = Object.entries(SHIPPERS);
/**
 * A period of `schema_config`: how the lines of a time were written, and so how they are found.
 * Source: Loki, pkg/storage/config/schema_config.go.
 */
class Period {
    /** Where it stands: `schema_config.configs.0`. */
    path;
    read;
    /** @param read the effective value of a field of the config, by its path */
    constructor(path, read) {
        this.path = path;
        this.read = read;
    }
    /** The path of one of its fields: `index.prefix` is `schema_config.configs.0.index.prefix`. */
    at(field) {
        return `${this.path}.${field}`;
    }
    text(field) {
        return String(this.read(this.at(field)) ?? '');
    }
    number(field) {
        return Number(this.read(this.at(field)) ?? 0);
    }
    /** Its first day, `2024-12-31` in UTC; Loki takes 1970 for a missing one. */
    get from() {
        return this.text('from') || '1970-01-01';
    }
    hasBegun(today) {
        return this.from <= today;
    }
    /** The index store, such as `tsdb`. */
    get store() {
        return this.text('store');
    }
    /** The store of the chunks as written, such as `aws`, `s3` or the name of a named store. */
    get objectStore() {
        return this.text('object_store');
    }
    /** The same with one name for what has two: `aws` is `s3`. */
    get canonicalObjectStore() {
        return this.objectStore === 'aws' ? 's3' : this.objectStore;
    }
    /** The schema as written, such as `v13`. */
    get schema() {
        return this.text('schema');
    }
    /** 13 of `v13`; undefined where it is not a number. Loki ignores how many `v` surround it. */
    get schemaNumber() {
        const digits = /^v*([-+]?\d+)v*$/.exec(this.schema)?.[1];
        return digits === undefined ? undefined : Number(digits);
    }
    /** The block under `storage_config` that keeps its index, where there is one. */
    get shipper() {
        return Object.hasOwn(SHIPPERS, this.store) ? SHIPPERS[this.store] : undefined;
    }
    /** Whether its lines may carry structured metadata. Source: Loki, pkg/loki/validation.go. */
    get takesStructuredMetadata() {
        return this.store === 'tsdb' && (this.schemaNumber ?? 0) >= 13;
    }
}
/** The period that takes the lines of `today`: the last that has begun, else the first. */
function activePeriod(periods, today) {
    return periods.findLast((period) => period.hasBegun(today)) ?? periods[0];
}

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/nodes.js
var nodes = __webpack_require__(8448);
;// CONCATENATED MODULE: ./.cache/build/src/config/config.js





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
        const copy = this.copyAt(path);
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
    /** Says whether the fields are those of `version` or newer; a version between two tables counts as the older. */
    atLeast(version) {
        return (0,versions/* compareVersions */.Z)(this.fields.table, version) >= 0;
    }
    /** Says whether this version has the field. */
    has(path) {
        return (0,tree/* fieldAt */.UK)(this.fields.root, path) !== undefined;
    }
    /** Says whether the file mentions the field, were it as null. */
    isSet(path) {
        return this.settings.has(path) || this.nulls.has(path);
    }
    /** Says whether the file has a say in the value, were it through the `common` block; if not, it is Loki's default. */
    isGiven(path) {
        return (this.isSet(path) || this.copyAt(path) !== undefined || this.implied.has(path) || this.isNulled(path));
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
            if (touches && hasDefault((0,tree/* fieldAt */.UK)(this.fields.root, prefix.startsWith(path) ? prefix : path)))
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
    /** The periods of the schema, in the order of the file. */
    periods() {
        const list = this.settings.get('schema_config.configs')?.node;
        const content = list && (0,nodes/* contentOf */.$E)(list);
        if (content?.kind !== 'list')
            return [];
        return content.items.map((_, i) => new Period(`schema_config.configs.${i}`, (path) => this.get(path)));
    }
    copyAt(path) {
        return this.copies.findLast(({ to }) => path === to || path.startsWith(`${to}.`));
    }
    defaultOf(path) {
        const field = (0,tree/* fieldAt */.UK)(this.fields.root, path);
        if (field?.kind !== 'value' || field.default === undefined || typeof field.default === 'object')
            return undefined;
        return (0,read/* readDefault */.I8)(field.type, field.default);
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
        return field.entries().some(([, inner]) => hasDefault(inner));
    return (field.kind === 'value' || field.kind === 'list') && field.default !== undefined;
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstPeriod),
/* harmony export */   S: () => (/* binding */ usageDefaults)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);

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
            ring: { kvstore: { store: 'inmemory' }, instance_id: (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceIdVariable */ .xt) },
        },
        // For the compactors of the two, of which only one may work. The host tells each process its ports and the other's.
        memberlist: {
            node_name: (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceIdVariable */ .xt),
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


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Qu: () => (/* binding */ parseGoDuration),
/* harmony export */   rx: () => (/* binding */ readPrometheusDuration)
/* harmony export */ });
/* unused harmony export parsePrometheusDuration */
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
    if (resolved.type === 'int' && resolved.value < 1n << 63n)
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


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I8: () => (/* binding */ readDefault),
  wK: () => (/* binding */ readValue),
  tW: () => (/* binding */ readsItself)
});

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/resolve.js
var resolve = __webpack_require__(7777);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/durations.js
var durations = __webpack_require__(623);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/numbers.js
var numbers = __webpack_require__(8564);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/sizes.js
var sizes = __webpack_require__(5316);
;// CONCATENATED MODULE: ./.cache/build/src/config/fields/values/texts.js

/** Types that Loki reads from a text, and why a text is none. */
const CHECKS = {
    url: (text) => (isUrl(text) ? undefined : 'it is not a URL'),
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
/** Go's `2006-01-02`: a real day, every digit there. */
function isDate(text) {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (match === null)
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
/** `128x64KB`; a unit of bits such as `Mb` ends Loki with a panic. */
function isBucket(text) {
    const [, size] = /^[-+]?\d+x([^x]*)$/.exec(text) ?? [];
    return size !== undefined && (0,sizes/* parseByteSize */.nS)(size) !== undefined && !/[KMGTPE]b\s*$/.test(size);
}
/** As Go reads a time: the hour may have one digit, the fraction a comma. */
function isTime(text) {
    if (text === '0' || isDate(text))
        return true;
    const match = /^(\d{4}-\d\d-\d\d)T(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?(?:Z|[-+](?:[01]\d|2[0-4]):[0-5]\d))?$/.exec(text);
    return match !== null && isDate(match[1] ?? '');
}
/** `[::1]:80`, with a zone or without. */
function isIpv6(host) {
    const [, address] = /^\[(.*?)(?:%25.*)?\](?::\d*)?$/.exec(host) ?? [];
    return address !== undefined && URL.canParse(`http://[${address}]`);
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
        if (/[ \\^`{|}]/.test(host) ||
            !(host.includes('[') ? isIpv6(host) : /^(?:.*:\d*|[^:]*)$/.test(host)) ||
            /%(?!25|[89a-f][\da-f])/i.test(host))
            return false;
        if (authority.includes('@') &&
            !/^[\w\-.:~!$&'()*+,;=%@]*$/.test(authority.slice(0, authority.lastIndexOf('@'))))
            return false;
    }
    return !/%(?![\da-f]{2})/i.test(path);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/fields/values/read.js





/**
 * Reads a scalar that is not null for a field of `type` as Loki does. Durations come in nanoseconds, sizes in bytes.
 * `url` fields take an empty text for none; every other type decides itself.
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
            return (0,durations/* readDuration */.$7)((0,resolve/* resolve */.h)(scalar), text);
        case 'prom-duration':
            return (0,durations/* readPrometheusDuration */.rx)(text);
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
/** Go structs that take any text but these, which go-yaml takes for null and then cannot put into a struct. */
const STRUCTS = ['secret', 'url', 'regex'];
/**
 * Says whether Go's type reads its text by itself. go-yaml hands `Null` and `NULL` to these as an empty text, but not
 * `null` and `~`. Source: yaml.v2, decode.go, prepare.
 */
function readsItself(type) {
    return !(0,numbers/* isInteger */.Fq)(type) && !READ_BY_YAML.includes(type);
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
/* harmony export */   nS: () => (/* binding */ parseByteSize),
/* harmony export */   ow: () => (/* binding */ readByteSize),
/* harmony export */   s_: () => (/* binding */ readUnitBytes)
/* harmony export */ });
/* unused harmony export parseUnitBytes */
const POWERS = 'KMGTPE';
/** Reads a size such as `256KB`, in bytes (K is 1024); any case, long names too; an empty text is 0. Source: c2h5oh/datasize. */
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
// EXTERNAL MODULE: ./.cache/build/src/config/tree.js
var config_tree = __webpack_require__(317);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
;// CONCATENATED MODULE: ./.cache/build/src/config/render/ring.js


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
    const store = stores.map((path) => (0,config_tree.at)(team, path)).find((value) => value !== undefined);
    if (replicas > 1)
        joinHosts(defaults, team, replicas);
    else if (addresses.some((path) => (0,config_tree.at)(team, path) !== undefined))
        leaveLoopback(defaults);
    if (store === undefined)
        return [];
    (0,config_tree/* put */.yJ)(defaults, 'common.ring.kvstore.store', store);
    if (store === 'inmemory')
        return replicas > 1 ? [inMemory] : [];
    (0,config_tree/* remove */.TF)(defaults, 'compactor.compactor_ring');
    if (store !== 'memberlist')
        (0,config_tree/* remove */.TF)(defaults, 'memberlist');
    return [];
}
/** Three copies of everything. Which hosts there are, only the team knows. */
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
    for (const path of loopback)
        (0,config_tree/* remove */.TF)(defaults, path);
}
const inMemory = "The config keeps its ring in memory (kvstore.store: inmemory), as the team's file says: the hosts do not see each other, and " +
    'each compacts the bucket by itself. Take it out to use the memberlist ring of the defaults.';

// EXTERNAL MODULE: ./.cache/build/src/config/render/storage.js
var storage = __webpack_require__(4891);
;// CONCATENATED MODULE: ./.cache/build/src/config/render/defaults-under.js





/**
 * The defaults that a team's part of a config is laid over, for one Loki version: without fields that the version does not
 * have, with a ring and stores that go with what the team says.
 * @param replicas Loki processes in the ring, one per host
 * @throws UserError when several hosts are asked for that do not know each other
 */
function defaultsUnder(team, lokiVersion, replicas) {
    const has = (path) => (0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(lokiVersion).root, path) !== undefined;
    const defaults = (0,config_defaults/* usageDefaults */.S)();
    if (!(0,config_tree.at)(team, 'schema_config.configs')) {
        (0,config_tree/* put */.yJ)(defaults, 'schema_config.configs', [(0,config_defaults/* firstPeriod */.C)(has('limits_config.allow_structured_metadata'))]);
    }
    (0,storage/* settleStores */.E)(defaults, team);
    const warnings = settleRing(defaults, team, replicas);
    for (const [path] of (0,config_tree/* leaves */.FQ)(defaults))
        if (!has(path))
            (0,config_tree/* remove */.TF)(defaults, path);
    return { defaults, warnings };
}


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  Sz: () => (/* binding */ toFindings),
  $r: () => (/* binding */ validateConfig)
});

// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
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
 * Lays a team's part of a config over the defaults, as `render` does, and keeps the places of what the team wrote: what is
 * found wrong with the whole points into the part.
 * @param hosts how many hosts run it together; 1 when that is not known
 * @throws UserError when the defaults cannot go under it
 */
function overDefaults(part, version, hosts = 1) {
    const team = (0,values/* plainValue */._)(part, 'The config');
    const { defaults } = (0,defaults_under/* defaultsUnder */.z)((0,config_tree/* isTree */.xK)(team) ? team : {}, version, hosts);
    // Inputs of `render`; what they are is for the run to know.
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
/** Blocks are merged, anything else is the team's; what the team left empty says nothing. See `merge` in tree.ts. */
function mergeMaps(under, over) {
    const below = new Map(under.pairs.map((pair) => [(0,values/* keyOf */.T)(pair.key), pair]));
    const names = new Set(over.pairs.map(({ key }) => (0,values/* keyOf */.T)(key)));
    const own = over.pairs.flatMap((pair) => (0,nodes/* isMergeKey */.yJ)(pair.key) ? merged(pair).filter(({ key }) => !names.has((0,values/* keyOf */.T)(key))) : [pair]);
    const pairs = own.map(({ key, value }) => {
        const default_ = below.get((0,values/* keyOf */.T)(key));
        below.delete((0,values/* keyOf */.T)(key));
        if (default_ === undefined)
            return { key, value };
        if ((0,nodes/* isNull */.kZ)(value))
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

// EXTERNAL MODULE: ./.cache/build/src/config/validate/common.js
var common = __webpack_require__(9187);
// EXTERNAL MODULE: ./.cache/build/src/config/config.js + 1 modules
var config = __webpack_require__(9801);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/read.js + 1 modules
var values_read = __webpack_require__(875);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/resolve.js
var resolve = __webpack_require__(7777);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/alias-budget.js
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

// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/numbers.js
var numbers = __webpack_require__(8564);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/scalar-rules.js



/** Values that Loki takes and nobody means: stricter than Loki, on purpose. */
function checkScalar(scalar, report) {
    const { path, type, node, value } = scalar;
    if (type === 'duration' && value !== 0 && (0,resolve/* resolve */.h)(node).type !== 'str') {
        const message = `${path}: Loki reads ${node.value} without a unit as ${node.value} nanoseconds.`;
        report({
            rule: 'bare-duration',
            level: 'error',
            message,
            fix: `Write the unit, such as ${node.value}s.`,
            at: node,
        });
    }
    else if ((0,numbers/* isInteger */.Fq)(type) &&
        /[.eE]/.test(node.value) &&
        (0,resolve/* resolve */.h)(node).type === 'float' &&
        Number(node.value) !== value) {
        const message = `${path}: Loki cuts ${node.value} down to ${value} without a word.`;
        report({ rule: 'fractional-integer', level: 'error', message, fix: 'Write a whole number.', at: node });
    }
    if (node.plain && typeof value === 'string' && value.includes('${')) {
        const message = `${path}: a # or ": " in the variable would change the file, since Loki puts the value in before it reads the YAML.`;
        report({ rule: 'unquoted-variable', level: 'error', message, fix: `Quote it: "${value}".`, at: node });
    }
    if (isSecret(path, type) && typeof value === 'string')
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
function isSecret(path, type) {
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
    const problem = (message, fix) => ({
        rule: 'unknown-field',
        level: 'error',
        message: `${path}: ${message}`,
        fix,
        at,
    });
    const versions = (0,tree/* versionsWith */.Yp)(path);
    const index = tree/* TABLE_VERSIONS */.T3.indexOf(fields.table);
    const newer = versions.find((version) => tree/* TABLE_VERSIONS */.T3.indexOf(version) > index);
    const older = versions.findLast((version) => tree/* TABLE_VERSIONS */.T3.indexOf(version) < index);
    if (older !== undefined) {
        const gone = tree/* TABLE_VERSIONS */.T3[tree/* TABLE_VERSIONS */.T3.indexOf(older) + 1] ?? fields.table;
        return problem(`Loki ${older} had this field; it was removed by ${gone}.`, (0,moved/* movedTo */.r)(path) ?? 'Remove it.');
    }
    if (newer !== undefined)
        return problem(`Loki ${fields.table} does not have this field yet; it needs ≥ ${newer}.`, 'Remove it, or use that version.');
    const name = path.slice(path.lastIndexOf('.') + 1);
    const parent = path.includes('.')
        ? (0,tree/* fieldAt */.UK)(fields.root, path.slice(0, path.lastIndexOf('.')))
        : fields.root;
    const similar = parent?.kind === 'block' ? nearest(name, parent) : undefined;
    const unknown = `Loki ${fields.table} has no such field.`;
    if (similar !== undefined)
        return problem(unknown, `Did you mean ${similar}?`);
    const places = pathsOf(fields.root, name);
    if (places.length > 0 && places.length <= 3)
        return problem(unknown, `It belongs in another place: ${places.join(' or ')}.`);
    return problem(unknown, 'Remove it, or check its name and indentation.');
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







/** Reads a YAML tree into the configuration of one version, reporting all that Loki would not read. */
function decode(root, fields, report) {
    const decoder = new Decoder(fields, report);
    decoder.decode(root, fields.root, '', root);
    return new config/* Config */.T(fields, decoder.settings, decoder.nulls);
}
function isCapitalNull(node) {
    return node.kind === 'scalar' && node.plain && /^N(?:ull|ULL)$/.test(node.value);
}
/** Errors after which nobody reads on. */
const MANY = 100;
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
        else if (isCapitalNull(node) && field.kind === 'value' && (0,values_read/* readsItself */.tW)(field.type)) {
            this.scalar({ ...node, value: '' }, field.type, path, key);
        }
        else if ((0,nodes/* isNull */.kZ)(node)) {
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
        const wrong = node.kind === 'scalar' && node.tag !== '' ? (0,resolve/* tagProblem */.q)(node) : undefined;
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
        const read = (0,values_read/* readValue */.wK)(type, node);
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
            if ((0,nodes/* isMergeKey */.yJ)(key)) {
                this.merge(value, field, path);
                continue;
            }
            const name = (0,nodes/* contentOf */.$E)(key);
            if (name.kind !== 'scalar') {
                this.error('wrong-type', key, 'The name of a field must be a text.', 'Write name: value.');
                continue;
            }
            this.count(key);
            const here = path === '' ? name.value : `${path}.${name.value}`;
            const child = field.kind === 'map' ? field.value : field.field(name.value);
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
        const content = (0,nodes/* contentOf */.$E)(value);
        const sources = content.kind === 'list' && value.kind !== 'alias' ? content.items.toReversed() : [value];
        for (const source of sources) {
            const map = (0,nodes/* contentOf */.$E)(source);
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
            const name = (0,nodes/* contentOf */.$E)(key);
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
        if (this.errors !== MANY)
            return;
        this.stopped = true;
        const message = `There are more than ${MANY} problems; the rest of the file was not looked at.`;
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

// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/rule.js
var rules_rule = __webpack_require__(1176);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/advice.js


const HOUR = 3600e9;
/** Settings that work and cost data. Warnings. */
const adviceRules = [volume, shutdown, oldLines, longLines];
/** The folder that is on the host's disk; everything else is lost with the container. */
const VOLUME = '/loki';
function volume(subject) {
    const { config } = subject;
    const stores = new Set((0,common/* periods */.RE)(config).map((period) => config.text(`${period}.store`)));
    const folders = [
        ...(config.flag('ingester.wal.enabled') ? ['ingester.wal.dir'] : []),
        ...(stores.has('tsdb') ? ['storage_config.tsdb_shipper.active_index_directory'] : []),
        ...(stores.has('boltdb-shipper') ? ['storage_config.boltdb_shipper.active_index_directory'] : []),
        'compactor.working_directory',
    ];
    for (const path of folders) {
        const folder = config.text(path);
        if (folder === VOLUME ||
            folder.startsWith(`${VOLUME}/`) ||
            (folder === '' && path !== 'ingester.wal.dir'))
            continue;
        (0,rules_rule/* warn */.R)(subject, 'not-on-volume', path, `${path} is ${folder || 'not set'}, outside ${VOLUME}: what is there is lost with the container.`, `Use a folder below ${VOLUME}.`);
    }
    if (!config.flag('ingester.wal.enabled')) {
        (0,rules_rule/* warn */.R)(subject, 'wal-off', 'ingester.wal.enabled', 'Without the write-ahead log, lines that are not yet flushed are lost when Loki dies.', 'Set ingester.wal.enabled: true.');
    }
}
function shutdown(subject) {
    if (!subject.config.flag('ingester.wal.enabled') || subject.config.flag('ingester.wal.flush_on_shutdown'))
        return;
    (0,rules_rule/* warn */.R)(subject, 'no-flush-on-shutdown', 'ingester.wal', 'Lines that are not yet flushed stay on the disk when Loki stops; another host or a fresh disk does not have them.', 'Set ingester.wal.flush_on_shutdown: true.');
}
function oldLines(subject) {
    const { config } = subject;
    const age = config.number('ingester.max_chunk_age');
    if (age >= 24 * HOUR)
        return;
    (0,rules_rule/* warn */.R)(subject, 'old-lines', 'ingester.max_chunk_age', `A line more than ${age / HOUR / 2}h older than the newest of its stream is refused (half of ingester.max_chunk_age).`, 'Set it to 48h where clients stamp lines with a start time.');
}
function longLines(subject) {
    const { config } = subject;
    const size = config.number('limits_config.max_line_size');
    if (size > 0 && size < 1024 * 1024) {
        (0,rules_rule/* warn */.R)(subject, 'long-lines', 'limits_config.max_line_size', `Lines of more than ${size / 1024} KB are refused.`, 'Set limits_config.max_line_size to what clients send; 0 is no limit.');
    }
    if (config.flag('limits_config.max_line_size_truncate')) {
        (0,rules_rule/* warn */.R)(subject, 'long-lines', 'limits_config.max_line_size_truncate', 'Long lines are cut without a word.', 'Set it to false and raise max_line_size.');
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/caches.js


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
        (0,rules_rule/* fail */.f)(subject, 'wrong-type', size, `${size} is no size.`, 'Write it like 1GB.');
    }
}
/** Loki 3.x turns the embedded cache on where the file has no other, unless the file turns it off. */
function caches(subject) {
    const { config } = subject;
    if (!config.atLeast('3.0'))
        return;
    if ((0,common/* periods */.RE)(config).length > 0 && isCached(config, INDEX_CACHE))
        indexCache(subject);
    for (const cache of resultCaches(config)) {
        const embedded = `${cache}.embedded_cache.enabled`;
        const off = config.settings.get(embedded)?.value === false || config.isNulled(embedded);
        if (!off || isCached(config, cache))
            continue;
        (0,rules_rule/* fail */.f)(subject, 'missing-value', embedded, `${cache} has no cache to use.`, 'Enable embedded_cache, or name a memcached.');
    }
}
function isFifoSize(text) {
    return text === '' || /^\d+(?:\.\d+)?\s*(?:[kmgtpe]?i?b?)$/i.test(text.trim());
}
function indexCache(subject) {
    const { config, today } = subject;
    const active = (0,common/* periods */.RE)(config).findLast((period) => config.text(`${period}.from`) <= today) ?? 'schema_config.configs.0';
    const store = config.text(`${active}.store`);
    const validity = config.number('storage_config.index_cache_validity');
    const retain = config.settings.get('ingester.chunk_retain_period')?.value;
    const effective = retain === undefined && store === 'boltdb-shipper'
        ? validity + 60e9
        : config.number('ingester.chunk_retain_period');
    if (store === 'tsdb' || effective >= validity)
        return;
    (0,rules_rule/* fail */.f)(subject, 'out-of-range', 'ingester.chunk_retain_period', 'ingester.chunk_retain_period must not be less than storage_config.index_cache_validity.', 'Remove it.');
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/paths.js
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
        for (const path of expand(config, choice.path))
            check(subject, path, choice);
    }
}
function check(subject, path, { words, anyCase, when }) {
    const { config } = subject;
    // Loki's defaults are among the words, and to look one up takes longer than all else here.
    if (!config.isGiven(path) || !config.has(path) || when?.(config) === false)
        return;
    const value = config.text(path);
    const same = (word) => word === value || (anyCase === true && word.toLowerCase() === value.toLowerCase());
    if (words.some(same))
        return;
    const message = value === '' ? `${path} must be set.` : `${path}: Loki does not know ${JSON.stringify(value)}.`;
    (0,rules_rule/* fail */.f)(subject, 'invalid-choice', path, message, `Use one of ${words.filter((word) => word !== '').join(', ')}.`);
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/schema.js + 1 modules
var schema = __webpack_require__(7772);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/compactor.js


/** Source: Loki, pkg/compactor/config.go. */
const compactorRules = [compactor];
function compactor(subject) {
    const { config } = subject;
    if (config.has('compactor.shared_store_key_prefix'))
        (0,schema/* checkPathPrefix */.iY)(subject, 'compactor.shared_store_key_prefix', config.text('compactor.shared_store_key_prefix'));
    const manifest = 'compactor.jobs_config.deletion.deletion_manifest_store_prefix';
    if (config.has(manifest) && !config.text(manifest).endsWith('/'))
        (0,rules_rule/* fail */.f)(subject, 'path-prefix', manifest, `${manifest} must end with /.`, 'Write it like __deletion_manifest__/.');
    if (!config.flag('compactor.retention_enabled'))
        return;
    if (!config.atLeast('3.0')) {
        const [retention, interval] = [
            config.number('compactor.apply_retention_interval'),
            config.number('compactor.compaction_interval'),
        ];
        if (retention !== 0 && (interval === 0 || retention % interval !== 0)) {
            (0,rules_rule/* fail */.f)(subject, 'out-of-range', 'compactor.apply_retention_interval', 'compactor.apply_retention_interval must be 0 or a multiple of compaction_interval.', 'Remove it.');
        }
        return;
    }
    if (config.text('compactor.delete_request_store') === '') {
        (0,rules_rule/* fail */.f)(subject, 'delete-request-store', 'compactor.retention_enabled', 'compactor.retention_enabled needs compactor.delete_request_store.', 'Set it to the object store, such as s3.');
    }
    (0,schema/* checkPathPrefix */.iY)(subject, 'compactor.delete_request_store_key_prefix', config.text('compactor.delete_request_store_key_prefix'));
    const marker = 'compactor.deletion_marker_object_store_prefix';
    if (config.text(marker) !== '' && !config.text(marker).endsWith('/'))
        (0,rules_rule/* fail */.f)(subject, 'path-prefix', marker, `${marker} must end with /.`, 'Add the /.');
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/exposure.js

/** What is open to more people than was meant. Warnings. */
const exposureRules = [openApis, unsafeTransport, analytics];
function openApis(subject) {
    const { config } = subject;
    if (config.flag('auth_enabled'))
        return;
    if (config.flag('compactor.retention_enabled') &&
        config.text('limits_config.deletion_mode') !== 'disabled') {
        (0,rules_rule/* warn */.R)(subject, 'open-delete-api', 'compactor.retention_enabled', 'With retention on and no authentication, whoever reaches the port may delete lines.', 'Set limits_config.deletion_mode: disabled, or let only the gateway reach Loki.');
    }
    if (config.isSet('server.http_listen_address') && config.text('server.http_listen_address') === '0.0.0.0') {
        (0,rules_rule/* warn */.R)(subject, 'open-port', 'server.http_listen_address', 'Loki itself listens on every address: /flush, /config and /ingester/shutdown are open to all who reach it.', 'Put the gateway in front and listen on 127.0.0.1.');
    }
    if (config.isSet('ruler.enable_api') && config.flag('ruler.enable_api')) {
        (0,rules_rule/* warn */.R)(subject, 'open-port', 'ruler.enable_api', 'Whoever reaches the port may change rules.', 'Set ruler.enable_api: false.');
    }
}
function unsafeTransport(subject) {
    const { config } = subject;
    for (const block of ['storage_config.aws', 'storage_config.object_store.s3', 'common.storage.s3']) {
        if (config.settings.get(`${block}.insecure`)?.value === true) {
            (0,rules_rule/* warn */.R)(subject, 'insecure-storage', `${block}.insecure`, 'Lines and signatures travel to the object store in the clear.', 'Remove insecure.');
        }
        for (const http of ['http_config', 'http']) {
            const path = `${block}.${http}.insecure_skip_verify`;
            if (config.settings.get(path)?.value === true)
                (0,rules_rule/* warn */.R)(subject, 'insecure-storage', path, 'Anyone may pose as the object store.', 'Remove insecure_skip_verify.');
        }
    }
}
function analytics(subject) {
    if (!subject.config.flag('analytics.reporting_enabled'))
        return;
    (0,rules_rule/* warn */.R)(subject, 'analytics', 'analytics', 'Loki reports its usage to stats.grafana.org.', 'Set analytics.reporting_enabled: false if you do not want that.');
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/lists.js

/** Lists and maps of limits_config that Loki looks into. */
const listRules = [retentionStreams, otlpAttributes];
const DAY = 24 * 3600e9;
function retentionStreams(subject) {
    const { config } = subject;
    for (const i of config.keys('limits_config.retention_stream')) {
        const rule = `limits_config.retention_stream.${i}`;
        if (config.number(`${rule}.period`) < DAY)
            (0,rules_rule/* fail */.f)(subject, 'retention-stream-period', `${rule}.period`, 'A retention period must be 24h or more.', 'Set it to 24h or more.');
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
        (0,rules_rule/* fail */.f)(subject, 'invalid-choice', `${path}.action`, `${path}.action: Loki does not know ${JSON.stringify(action)}.`, 'Use structured_metadata, index_label or drop.');
    }
    if (named === pattern)
        (0,rules_rule/* fail */.f)(subject, 'conflict', path, `${path} needs either attributes or regex.`, 'Give one of the two.');
    const resource = list.includes('resource_attributes') || (list.includes('log_attributes') && config.atLeast('3.5'));
    if (action === 'index_label' && !resource) {
        (0,rules_rule/* fail */.f)(subject, 'invalid-choice', `${path}.action`, 'index_label is possible for resource_attributes only.', 'Use structured_metadata or drop.');
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/numbers.js

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
        // Loki's defaults are right, and to look them up takes longer than all else here.
        if (!config.isGiven(path) || !config.has(path))
            continue;
        if (when?.(config) === false || ok(config.number(path)))
            continue;
        (0,rules_rule/* fail */.f)(subject, 'out-of-range', path, `${path} must ${must}.`, 'Remove it to have the default.');
    }
}
function ordered(subject) {
    const { config } = subject;
    for (const [less, more, when] of ORDERED) {
        if (!config.isGiven(less) && !config.isGiven(more))
            continue;
        if (!config.has(less) || !config.has(more) || when?.(config) === false)
            continue;
        if (config.number(less) <= config.number(more))
            continue;
        (0,rules_rule/* fail */.f)(subject, 'out-of-range', config.isSet(less) ? less : more, `${less} must not be more than ${more}.`, 'Swap the two, or remove them.');
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/queries.js

/** Reading and writing services of every process. Source: their Validate functions. */
const queryRules = [queries, ingester, frontendWorker, server];
/** Reports two fields that exclude each other and are both set. */
function either(subject, a, b) {
    const { config } = subject;
    if (!config.has(a) || !config.has(b))
        return;
    const on = (path) => config.flag(path) || (config.text(path) !== '' && config.text(path) !== 'false');
    if (on(a) && on(b))
        (0,rules_rule/* fail */.f)(subject, 'conflict', b, `${a} and ${b} exclude each other.`, 'Keep one of the two.');
}
function queries(subject) {
    const { config } = subject;
    if (config.flag('querier.query_store_only'))
        either(subject, 'querier.query_store_only', 'querier.query_ingester_only');
    if (config.keys('query_range.shard_aggregations').length > 0 ||
        config.text('query_range.shard_aggregations') !== '') {
        if (!config.flag('query_range.parallelise_shardable_queries')) {
            (0,rules_rule/* fail */.f)(subject, 'conflict', 'query_range.shard_aggregations', 'query_range.shard_aggregations needs parallelise_shardable_queries.', 'Set it to true.');
        }
        if (config.has('frontend.encoding') && config.text('frontend.encoding') !== 'protobuf') {
            (0,rules_rule/* fail */.f)(subject, 'conflict', 'query_range.shard_aggregations', 'query_range.shard_aggregations needs frontend.encoding: protobuf.', 'Set it.');
        }
    }
    if (config.has('query_range.split_queries_by_interval') &&
        config.number('query_range.split_queries_by_interval') !== 0) {
        (0,rules_rule/* fail */.f)(subject, 'moved-field', 'query_range.split_queries_by_interval', 'query_range.split_queries_by_interval is no longer taken here.', 'Set limits_config.split_queries_by_interval instead.');
    }
}
function ingester(subject) {
    const { config } = subject;
    if (config.number('ingester.max_transfer_retries') > 0 &&
        config.flag('ingester.wal.enabled') &&
        !config.atLeast('2.9')) {
        (0,rules_rule/* fail */.f)(subject, 'conflict', 'ingester.max_transfer_retries', 'ingester.max_transfer_retries and the write-ahead log exclude each other.', 'Set max_transfer_retries: 0.');
    }
    if (config.flag('ingester.delegate_stream_limits_enabled') && !config.flag('ingest_limits.enabled')) {
        (0,rules_rule/* fail */.f)(subject, 'conflict', 'ingester.delegate_stream_limits_enabled', 'ingester.delegate_stream_limits_enabled needs ingest_limits.enabled.', 'Remove it.');
    }
    if (config.has('distributor.ingester_writes_enabled') &&
        !config.flag('distributor.kafka_writes_enabled') &&
        !config.flag('distributor.ingester_writes_enabled')) {
        (0,rules_rule/* fail */.f)(subject, 'conflict', 'distributor.ingester_writes_enabled', 'Without ingester and Kafka writes nothing is stored.', 'Set ingester_writes_enabled: true.');
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
        (0,rules_rule/* fail */.f)(subject, 'conflict', `frontend_worker.${block}`, `frontend_worker.grpc_client_config and ${block} exclude each other.`, 'Keep the newer query_… blocks.');
    }
}
function server(subject) {
    const { config } = subject;
    if (config.text('server.log_level') !== '')
        return;
    (0,rules_rule/* fail */.f)(subject, 'missing-value', 'server.log_level', 'server.log_level must not be empty.', 'Remove the line, or write info.');
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/http-client.js


/** What Prometheus demands of an HTTP client. Source: prometheus/common, config/http_config.go. */
function httpClient(subject, client) {
    const { config } = subject;
    const atMostOne = (block, ...fields) => {
        const set = fields.filter((field) => config.text(`${block}.${field}`) !== '');
        if (set.length > 1)
            (0,rules_rule/* fail */.f)(subject, 'conflict', `${block}.${set[1]}`, `${block} has ${set.join(' and ')}; one is possible.`, 'Keep one.');
    };
    atMostOne(client, 'bearer_token', 'bearer_token_file');
    atMostOne(`${client}.basic_auth`, 'username', 'username_file', 'username_ref');
    atMostOne(`${client}.basic_auth`, 'password', 'password_file', 'password_ref');
    atMostOne(`${client}.authorization`, 'credentials', 'credentials_file', 'credentials_ref');
    const bearer = config.text(`${client}.bearer_token`) + config.text(`${client}.bearer_token_file`) !== '';
    const blocks = ['basic_auth', 'oauth2', 'authorization'].filter((block) => given(config, `${client}.${block}`));
    if (blocks.length + (bearer ? 1 : 0) > 1)
        (0,rules_rule/* fail */.f)(subject, 'conflict', client, `${client} has more than one way to authenticate.`, 'Keep one.');
    if (config.text(`${client}.authorization.type`).trim().toLowerCase() === 'basic')
        (0,rules_rule/* fail */.f)(subject, 'conflict', `${client}.authorization.type`, 'authorization.type cannot be basic.', 'Use basic_auth.');
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
            (0,rules_rule/* fail */.f)(subject, 'missing-value', block, `${block} needs ${field}.`, `Set ${field}.`);
    }
    const jwt = config.text(`${block}.grant_type`) === 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    if (jwt)
        atMostOne(block, 'client_certificate_key', 'client_certificate_key_file', 'client_certificate_key_ref');
    else
        atMostOne(block, 'client_secret', 'client_secret_file', 'client_secret_ref');
    const algorithm = config.text(`${block}.signature_algorithm`);
    if (jwt && !['', 'RS256', 'RS384', 'RS512'].includes(algorithm))
        (0,rules_rule/* fail */.f)(subject, 'invalid-choice', `${block}.signature_algorithm`, `${block}.signature_algorithm: ${algorithm} is not known.`, 'Use RS256, RS384 or RS512.');
}
function tls(subject, block) {
    const { config } = subject;
    if (!given(config, block))
        return;
    const used = (kind) => [kind, `${kind}_file`, `${kind}_ref`].filter((field) => config.text(`${block}.${field}`) !== '');
    for (const kind of ['ca', 'cert', 'key']) {
        if (used(kind).length > 1 && config.atLeast('2.9'))
            (0,rules_rule/* fail */.f)(subject, 'conflict', block, `${block} has ${used(kind).join(' and ')}; one is possible.`, 'Keep one.');
    }
    if (config.atLeast('2.9') && used('cert').length > 0 !== used('key').length > 0)
        (0,rules_rule/* fail */.f)(subject, 'missing-value', block, `${block} needs both a certificate and its key.`, 'Set the other one too.');
}
function proxy(subject, block) {
    const { config } = subject;
    const url = config.text(`${block}.proxy_url`) !== '';
    const environment = config.flag(`${block}.proxy_from_environment`);
    const excluded = config.text(`${block}.no_proxy`) !== '';
    const headers = config.keys(`${block}.proxy_connect_header`).length > 0;
    if (environment && (url || excluded))
        (0,rules_rule/* fail */.f)(subject, 'conflict', block, `${block}.proxy_from_environment excludes proxy_url and no_proxy.`, 'Keep one.');
    if (!environment && !given(config, `${block}.proxy_url`) && excluded)
        (0,rules_rule/* fail */.f)(subject, 'missing-value', `${block}.no_proxy`, `${block}.no_proxy needs proxy_url.`, 'Set proxy_url.');
    if (headers && !environment && !url)
        (0,rules_rule/* fail */.f)(subject, 'missing-value', `${block}.proxy_connect_header`, `${block}.proxy_connect_header needs proxy_url.`, 'Set proxy_url.');
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/remote-write.js



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
            (0,rules_rule/* fail */.f)(subject, 'missing-value', client, `${client} needs a url.`, 'Set url.');
        reservedHeaders(subject, `${client}.headers`);
        httpClient(subject, client);
        oneAuth(subject, client);
        sigv4(subject, `${client}.sigv4`);
    }
    sigv4(subject, 'limits_config.ruler_remote_write_sigv4_config');
    const enabled = 'ruler.remote_write.enabled';
    const clients = config.keys('ruler.remote_write.clients').length > 0 || given(config, 'ruler.remote_write.client');
    if (config.flag(enabled) && !clients)
        (0,rules_rule/* fail */.f)(subject, 'missing-value', enabled, `${enabled} needs a client with a url.`, 'Add ruler.remote_write.clients, or turn it off.');
}
/** One key of a pair. Source: prometheus/sigv4. */
function sigv4(subject, block) {
    const { config } = subject;
    if ((config.text(`${block}.access_key`) === '') === (config.text(`${block}.secret_key`) === ''))
        return;
    (0,rules_rule/* fail */.f)(subject, 'missing-value', block, `${block} needs both access_key and secret_key.`, 'Set the other one too.');
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
        (0,rules_rule/* fail */.f)(subject, 'conflict', `${headers}.${name}`, `The header ${name} cannot be set.`, 'Remove it.');
    }
}
function oneAuth(subject, client) {
    const { config } = subject;
    const ways = ['basic_auth', 'authorization', 'oauth2', 'sigv4', 'azuread', 'google_iam'];
    const used = ways.filter((way) => given(config, `${client}.${way}`));
    if (used.length > 1)
        (0,rules_rule/* fail */.f)(subject, 'conflict', `${client}.${used[1]}`, `${client} has ${used.join(' and ')}; one is possible.`, 'Keep one.');
}
function httpClients(subject) {
    for (const client of HTTP_CLIENTS)
        if (given(subject.config, client))
            httpClient(subject, client);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/relabel.js



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
    const wrong = (message) => (0,rules_rule/* fail */.f)(subject, 'relabel', rule, `${rule}: ${message}`, 'See relabel_config in the documentation of Prometheus.');
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

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/rings.js

/** Rings that Loki cannot join when it starts, or that do not span the hosts. Stricter than Loki, on purpose. */
const ringRules = [ringStores, ringsSpanHosts];
const RINGS = [
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
    for (const ring of ['common.ring', ...RINGS]) {
        const path = `${ring}.kvstore.store`;
        const store = config.text(path);
        if (!RING_STORES.includes(store)) {
            (0,rules_rule/* fail */.f)(subject, 'ring-store', path, `${path}: ${JSON.stringify(store)} is no store for a ring; Loki dies when it starts.`, 'Use memberlist, or inmemory on one host.');
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
        const tell = switched ? rules_rule/* fail */.f : rules_rule/* warn */.R;
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
        (0,rules_rule/* fail */.f)(subject, 'replication-hosts', path, `Every line goes to ${config.number(factor)} ingesters, and there are ${hosts} hosts: pushes fail.`, `Set common.replication_factor to ${hosts >= 3 ? 3 : 1}.`);
    }
    if (hosts > 1 && config.text('ingester.lifecycler.ring.kvstore.store') === 'inmemory') {
        (0,rules_rule/* fail */.f)(subject, 'ring-inmemory', 'ingester.lifecycler.ring.kvstore.store', `${hosts} hosts with in-memory rings do not know each other: each answers with its own newest lines only, and every one compacts.`, 'Set common.ring.kvstore.store: memberlist and remove inmemory elsewhere.');
    }
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/schema-active.js
var schema_active = __webpack_require__(6664);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/services.js

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
        (0,rules_rule/* fail */.f)(subject, 'missing-value', by, `${by} needs ${need.path}.`, 'Set it, or turn the service off.');
    }
}
function neededNumbers(subject) {
    for (const need of NUMBERS) {
        if (!active(subject.config, need) || subject.config.number(need.path) > 0)
            continue;
        (0,rules_rule/* fail */.f)(subject, 'out-of-range', need.path, `${need.path} must be more than 0.`, 'Remove it to have the default.');
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
        (0,rules_rule/* fail */.f)(subject, 'missing-value', 'kafka_config', 'Kafka ingestion needs the address of a Kafka.', 'Set it, or turn it off.');
    }
    const size = 'kafka_config.producer_max_record_size_bytes';
    if (config.number(size) < KAFKA_RECORD.least || config.number(size) > KAFKA_RECORD.most) {
        (0,rules_rule/* fail */.f)(subject, 'out-of-range', size, `${size} must be from 1 MiB to ${KAFKA_RECORD.most}.`, 'Remove it.');
    }
    if ((config.text('kafka_config.sasl_username') === '') !==
        (config.text('kafka_config.sasl_password') === '')) {
        (0,rules_rule/* fail */.f)(subject, 'missing-value', 'kafka_config', 'kafka_config needs both sasl_username and sasl_password.', 'Set the other one too.');
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
    (0,rules_rule/* fail */.f)(subject, 'out-of-range', 'ingest_limits.rate_window', message, 'Remove both to have the defaults.');
}
function legacyReadTarget(subject) {
    const { config } = subject;
    if (!config.flag('legacy_read_target') || !config.text('target').split(',').includes('backend'))
        return;
    const message = 'legacy_read_target and the target backend exclude each other.';
    (0,rules_rule/* fail */.f)(subject, 'conflict', 'legacy_read_target', message, 'Remove legacy_read_target.');
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/start.js
var start = __webpack_require__(4092);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/storage.js




/** The stores of the index and the chunks. Source: Loki, pkg/storage/factory.go and the clients beside it. */
const storageRules = [commonBlock, storage];
function commonBlock(subject) {
    const { config } = subject;
    const stores = (0,common/* commonStores */.SV)(config);
    if (stores.length > 1) {
        const message = `common.storage sets ${stores.join(' and ')}; Loki takes one.`;
        (0,rules_rule/* fail */.f)(subject, 'conflict', `common.storage.${stores[1]}`, message, 'Keep one; put others under storage_config.');
    }
    if (config.flag('common.persist_tokens') && config.text('common.path_prefix') === '') {
        (0,rules_rule/* fail */.f)(subject, 'missing-value', 'common.persist_tokens', 'common.persist_tokens needs common.path_prefix.', 'Set path_prefix to a folder on the data volume.');
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
                (0,rules_rule/* fail */.f)(subject, 'missing-value', block, `${block}.use_service_principal needs ${field}.`, `Set ${field}.`);
        }
    }
    for (const shipper of ['boltdb_shipper', 'tsdb_shipper']) {
        const path = `storage_config.${shipper}.shared_store_key_prefix`;
        if (config.has(path))
            (0,schema/* checkPathPrefix */.iY)(subject, path, config.text(path));
    }
    duplicateStores(subject, 'storage_config.named_stores');
    duplicateStores(subject, 'storage_config.object_store.named_stores');
    const bloom = 'storage_config.bloom_shipper.memory_management';
    if (config.text(`${bloom}.bloom_page_alloc_type`) === 'fixed' &&
        config.text(`${bloom}.bloom_page_mem_pool_buckets`) === '') {
        (0,rules_rule/* fail */.f)(subject, 'missing-value', bloom, 'A fixed bloom page allocation needs bloom_page_mem_pool_buckets.', 'Remove the empty list.');
    }
    if (config.has('storage_config.bloom_shipper.working_directory') &&
        config.text('storage_config.bloom_shipper.working_directory') === '') {
        (0,rules_rule/* fail */.f)(subject, 'missing-value', 'storage_config.bloom_shipper.working_directory', 'storage_config.bloom_shipper.working_directory must not be empty.', 'Remove it to have the default.');
    }
}
function cassandra(subject) {
    const { config } = subject;
    const block = 'storage_config.cassandra';
    const [cert, key] = [config.text(`${block}.tls_cert_path`), config.text(`${block}.tls_key_path`)];
    if ((cert === '') !== (key === ''))
        (0,rules_rule/* fail */.f)(subject, 'missing-value', block, `${block} needs both tls_cert_path and tls_key_path.`, 'Set the other one too.');
    if (config.flag(`${block}.host_verification`) &&
        config.text(`${block}.addresses`).split(',').length !== 1) {
        (0,rules_rule/* fail */.f)(subject, 'conflict', block, `${block}.host_verification works with one address only.`, 'Name one host, or set host_verification: false.');
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
                (0,rules_rule/* fail */.f)(subject, 'conflict', `${stores}.${kind}.${name}`, message, 'Give the store another name.');
            taken.add(name);
        }
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/thanos.js


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
            (0,rules_rule/* fail */.f)(subject, 'path-prefix', `${block}.storage_prefix`, `${block}.storage_prefix may have letters and digits only.`, 'Choose another prefix (for new data only).');
        }
    }
    for (const block of [
        'storage_config.object_store.s3',
        'ruler_storage.s3',
        ...expand(config, 'storage_config.object_store.named_stores.s3.*'),
    ]) {
        const bucket = config.text(`${block}.bucket_name`);
        if (bucket !== '' && config.text(`${block}.endpoint`).split('.')[0] === bucket) {
            (0,rules_rule/* fail */.f)(subject, 'conflict', `${block}.endpoint`, `${block}.endpoint must not begin with the bucket's name.`, 'Remove the bucket from the endpoint.');
        }
        const sts = config.text(`${block}.sts_endpoint`);
        if (sts !== '' && !/^[a-z][a-z\d+.-]*:\/\/[^\s/]+/i.test(sts)) {
            (0,rules_rule/* fail */.f)(subject, 'invalid-choice', `${block}.sts_endpoint`, `${block}.sts_endpoint must be a URL.`, 'Write it with https://.');
        }
        const context = config.text(`${block}.sse.kms_encryption_context`);
        if (context !== '' && !isTextMap(context)) {
            (0,rules_rule/* fail */.f)(subject, 'invalid-choice', `${block}.sse.kms_encryption_context`, `${block}.sse.kms_encryption_context must be a JSON object of texts.`, 'Write it like {"team":"usage"}.');
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

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/urls.js


const urlRules = [twoColons];
/** A host and port with a second colon, outside of an IPv6 address. */
const TWO_COLONS = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?(?![^/?#]*@)[^/?#:[]*:[^/?#]*:/i;
/** Loki 3.7 is built with Go 1.26, which refuses such a URL; an older one takes what follows the last colon for the port. */
function twoColons(subject) {
    const { config } = subject;
    if (!config.atLeast('3.7'))
        return;
    for (const [path, { value }] of config.settings) {
        if (typeof value !== 'string' || !TWO_COLONS.test(value))
            continue;
        const field = (0,tree/* fieldAt */.UK)(config.fields.root, path);
        if (field?.kind !== 'value' || field.type !== 'url')
            continue;
        const message = `${path}: ${JSON.stringify(value)} is no url: it has two colons behind its host.`;
        (0,rules_rule/* fail */.f)(subject, 'wrong-type', path, message, 'Write http://host:port/path, an IPv6 address in brackets.');
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/all.js


















/** Every rule on a configuration as a whole. */
const ALL_RULES = [
    ...schema/* schemaRules */.Rq,
    ...schema_active/* activePeriodRules */.x,
    ...storageRules,
    ...thanosRules,
    ...choiceRules,
    ...numberRules,
    ...urlRules,
    ...listRules,
    ...compactorRules,
    ...cacheRules,
    ...queryRules,
    ...serviceRules,
    ...remoteWriteRules,
    ...relabelRules,
    ...start/* startRules */.v,
    ...ringRules,
    ...adviceRules,
    ...exposureRules,
];

// EXTERNAL MODULE: ./.cache/build/src/config/validate/stricter.js
var stricter = __webpack_require__(4371);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/variables.js
/**
 * Checks the `${…}` of a text. Loki puts the values in before it reads the YAML, anywhere in the file; what the host
 * does not set becomes nothing. Source: Loki, pkg/util/cfg/files.go; drone/envsubst.
 */
function checkVariables(text, known, report) {
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

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/lines.js
var lines = __webpack_require__(7774);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/parse.js + 4 modules
var parse = __webpack_require__(1032);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate.js











/**
 * All that is wrong with a configuration, sorted by place: what real Loki refuses, and what it should have. Of a file that
 * Loki cannot read to its end, what follows from the rest is told as warnings: mending the errors may change it.
 */
async function validateConfig(file, options) {
    const problems = [];
    const report = (problem) => {
        // The inputs of `render` replace placeholders.
        if (!options.partial || problem.rule !== 'placeholder-credential')
            problems.push(problem);
    };
    const { text, config } = readConfig(file, options, report);
    checkVariables(text, options.knownVariables, report);
    if (config !== undefined) {
        const readable = problems.every(({ level, rule }) => level === 'warning' || stricter/* STRICTER_RULES */.N.includes(rule));
        const tell = readable ? report : (problem) => report({ ...problem, level: 'warning' });
        const subject = {
            config,
            report: tell,
            today: options.today ?? todayInUtc(),
            hosts: options.hosts,
        };
        for (const rule of [...ALL_RULES, ...(await regexRulesFor(config))])
            rule(subject);
    }
    return toFindings(text, options.file, problems);
}
async function regexRulesFor(config) {
    const named = /\.(?:regex|retention_stream|(?:default_)?policy_stream_mappings?)$/;
    if (![...config.settings.keys()].some((path) => named.test(path)))
        return [];
    return (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(868)]).then(__webpack_require__.bind(__webpack_require__, 6868))).regexRules;
}
/** Reads a file as its version would, reporting what it could not read; no `config` where it could read nothing. */
function readConfig(file, reading, report) {
    const { text, root, problems } = (0,parse/* parseYaml */.h)(file);
    for (const { start, end, ...problem } of problems)
        report({ ...problem, level: 'error', at: { start, end } });
    if (root === undefined || (0,nodes/* isNull */.kZ)(root)) {
        if (problems.length === 0)
            report(emptyFile());
        return { text, config: undefined };
    }
    const whole = reading.partial && root.kind === 'map' ? completed(root, reading, report) : root;
    if (whole === undefined)
        return { text, config: undefined };
    const config = decode(whole, (0,tree/* fieldsOf */.Pf)(reading.version), report);
    if (root.kind !== 'map')
        return { text, config: undefined };
    (0,common/* applyCommon */.WD)(config);
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
/** A message quotes the file, and a value there may be as long as the file: what it says begins and ends the message. */
function cut(message) {
    if (message.length <= 600)
        return message;
    return `${message.slice(0, 300)} […] ${message.slice(-300)}`.toWellFormed();
}
/** Gives problems their lines; the same problem at the same place is told once. */
function toFindings(text, file, problems) {
    const place = (0,lines/* placesOf */.e)(text);
    const findings = problems.map(({ rule, level, message, fix, at }) => {
        const { line, column } = place(at.start);
        return {
            file,
            line,
            column,
            endLine: place(Math.max(at.start, at.end - 1)).line,
            rule,
            level,
            message: cut(message),
            fix: cut(fix),
        };
    });
    const unique = new Map(findings.map((finding) => [
        `${finding.line}:${finding.column}:${finding.rule}:${finding.message}`,
        finding,
    ]));
    return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ periods),
/* harmony export */   SV: () => (/* binding */ commonStores),
/* harmony export */   WD: () => (/* binding */ applyCommon)
/* harmony export */ });
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
/** Loki 2.x has the other stores in `common.storage`, too, and does not look at them. */
function storesOf(config) {
    const newer = ['alibabacloud', 'cos'];
    return config.atLeast('3.0') ? STORES : STORES.filter(([store]) => !newer.includes(store));
}
/** The stores that `common.storage` sets; Loki takes one. */
function commonStores(config) {
    return storesOf(config)
        .map(([store]) => store)
        .filter((store) => config.differs(`common.storage.${store}`));
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
    for (const [store, ...targets] of storesOf(config)) {
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
    for (const block of config.atLeast('3.0') ? ['congestion_control', 'object_store'] : []) {
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


/***/ }),

/***/ 5439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   r: () => (/* binding */ movedTo)
/* harmony export */ });
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


/***/ }),

/***/ 1176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warn),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/** Reports an error at the place of `path`. */
function fail(subject, rule, path, message, fix) {
    subject.report({ rule, level: 'error', message, fix, at: subject.config.at(path) });
}
/** Reports a warning at the place of `path`. */
function warn(subject, rule, path, message, fix) {
    subject.report({ rule, level: 'warning', message, fix, at: subject.config.at(path) });
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ activePeriodOf),
/* harmony export */   x: () => (/* binding */ activePeriodRules)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1176);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);



/** What the period of today demands. Source: Loki, pkg/loki/validation.go. */
const activePeriodRules = [activePeriod, directoriesAreSet];
/** The period that takes the lines of today: the last that has begun, else the first. */
function activePeriodOf(config, today) {
    const all = (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .periods */ .RE)(config);
    return all.findLast((period) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOf */ .kL)(config, period) <= today) ?? all[0];
}
function activePeriod(subject) {
    const { config, today } = subject;
    const all = (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .periods */ .RE)(config);
    const active = activePeriodOf(config, today);
    if (active === undefined)
        return;
    const next = all[all.indexOf(active) + 1];
    for (const period of next === undefined ? [active] : [next]) {
        if (config.text(`${period}.store`) !== 'boltdb-shipper' ||
            config.number(`${period}.index.period`) === _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)
            continue;
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'schema-index-period', `${period}.index.period`, 'The newest boltdb-shipper period needs index.period: 24h.', 'Add a new period with 24h from a future date.');
    }
    if (config.flag('limits_config.allow_structured_metadata') && config.atLeast('3.0'))
        checkMetadata(subject, active);
}
function checkMetadata(subject, active) {
    const { config } = subject;
    const schema = config.text(`${active}.schema`);
    const store = config.text(`${active}.store`);
    if (store === 'tsdb' && ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaNumber */ .zO)(schema) ?? 0) >= 13)
        return;
    const message = `Structured metadata needs a tsdb period with schema v13; the active period is ${store} ${schema}, so Loki ${config.fields.table} does not start.`;
    const place = config.isSet('limits_config.allow_structured_metadata')
        ? 'limits_config.allow_structured_metadata'
        : active;
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'structured-metadata', place, message, 'Set limits_config.allow_structured_metadata: false until such a period is active.');
}
function directoriesAreSet(subject) {
    const { config } = subject;
    if (!config.atLeast('3.0'))
        return;
    const stores = new Set((0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .periods */ .RE)(config).map((period) => config.text(`${period}.store`)));
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
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'directory-missing', path, `${path} is not set; a period of the schema needs it.`, 'Set it, or common.path_prefix, to a folder on the data volume.');
    }
}


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d_: () => (/* binding */ DAY),
  iY: () => (/* binding */ checkPathPrefix),
  kL: () => (/* binding */ fromOf),
  zO: () => (/* binding */ schemaNumber),
  Rq: () => (/* binding */ schemaRules)
});

// EXTERNAL MODULE: ./.cache/build/src/config/validate/common.js
var common = __webpack_require__(9187);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/rule.js
var rule = __webpack_require__(1176);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/schema-stores.js

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
        (0,rule/* fail */.f)(subject, config.atLeast('3.0') ? 'schema-store' : 'schema-store-at-start', `${period}.store`, message, 'Use tsdb, or boltdb-shipper for a period that has it.');
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
    (0,rule/* fail */.f)(subject, config.atLeast('3.0') ? 'schema-store' : 'schema-store-at-start', `${period}.object_store`, message, `Use one of ${OBJECT_STORES.join(', ')}.`);
}
function isNamedStore(config, name, thanos) {
    const stores = `storage_config.${thanos ? 'object_store.' : ''}named_stores`;
    return config
        .keys(stores)
        .some((kind) => kind !== 'cos' && config.keys(`${stores}.${kind}`).includes(name));
}

;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/schema.js



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
    if ((0,common/* periods */.RE)(subject.config).length > 0)
        return;
    const message = 'There is no period in schema_config.configs, so Loki does not start.';
    (0,rule/* fail */.f)(subject, 'schema-empty', 'schema_config.configs', message, 'Add the period your data was written with; is the file a part that render completes, check it as one (partial).');
}
function periodsAscend(subject) {
    const { config } = subject;
    const all = (0,common/* periods */.RE)(config);
    for (const [i, period] of all.entries()) {
        const before = i > 0 ? fromOf(config, all[i - 1] ?? '') : '';
        if (i === 0 || fromOf(config, period) > before)
            continue;
        const message = `This period starts ${fromOf(config, period)}, not after the one before it (${before}).`;
        (0,rule/* fail */.f)(subject, 'schema-order', `${period}.from`, message, 'Sort the periods by date; each needs a date of its own.');
    }
}
/** The first day of a period; Loki takes 1970 for a missing one. */
function fromOf(config, period) {
    return config.text(`${period}.from`) || '1970-01-01';
}
function eachPeriod(subject) {
    for (const period of (0,common/* periods */.RE)(subject.config)) {
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
        (0,rule/* fail */.f)(subject, 'schema-version', `${period}.schema`, message, `Use v9 to v${newest}: the one its data was written with; v${newest} for a new period.`);
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
        (0,rule/* fail */.f)(subject, 'schema-index-period', `${period}.index.period`, message, 'Set period: 24h.');
    }
    for (const table of ['index', 'chunks']) {
        const length = config.number(`${period}.${table}.period`);
        if (length <= 0 || length % DAY === 0)
            continue;
        const message = `The ${table} period must be a multiple of 24h.`;
        (0,rule/* fail */.f)(subject, 'schema-index-period', `${period}.${table}.period`, message, 'Set period: 24h.');
    }
    const prefix = config.text(`${period}.index.path_prefix`);
    if (config.atLeast('3.0') && prefix !== '')
        checkPathPrefix(subject, `${period}.index.path_prefix`, prefix);
    const chunkStore = config.text(`${period}.object_store`) || config.text(`${period}.store`);
    if (TABLE_STORES.includes(chunkStore) && config.text(`${period}.chunks.prefix`) === '') {
        const message = `A period with ${chunkStore} needs chunks.prefix.`;
        (0,rule/* fail */.f)(subject, 'schema-chunks-prefix', `${period}.chunks`, message, 'Set the prefix of the chunk tables.');
    }
}
/** A prefix in an object store: no `/` before, one after. */
function checkPathPrefix(subject, path, prefix) {
    const wrong = (prefix === '' && 'must be set') ||
        (prefix.includes('\\') && 'must have / between its parts') ||
        (prefix.startsWith('/') && 'must not start with /') ||
        (!prefix.endsWith('/') && 'must end with /');
    if (wrong)
        (0,rule/* fail */.f)(subject, 'path-prefix', path, `${path} ${wrong}.`, 'Write it like index/.');
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
        (0,rule/* fail */.f)(subject, 'index-shards', 'ingester.index_shards', message, 'Set it to 32.');
        return;
    }
    const rows = config.number(`${period}.row_shards`) ||
        ((schemaNumber(config.text(`${period}.schema`)) ?? 0) > 9 ? 16 : 0);
    if (rows === 0 || shards % rows === 0)
        return;
    const message = `ingester.index_shards (${shards}) must be a multiple of this period's row_shards (${rows}).`;
    (0,rule/* fail */.f)(subject, 'index-shards', config.isSet(`${period}.row_shards`) ? `${period}.row_shards` : 'ingester.index_shards', message, 'Set index_shards to 32 and leave row_shards out.');
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ effectiveRetention),
/* harmony export */   v: () => (/* binding */ startRules)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1176);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);



const DAY = 24 * 3600e9;
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
    const uses = (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .periods */ .RE)(config).some((period) => ['s3', 'aws'].includes(config.text(`${period}.object_store`)));
    const bucket = thanos
        ? config.text('storage_config.object_store.s3.bucket_name')
        : config.text('storage_config.aws.bucketnames') + bucketOfUrl(config.text('storage_config.aws.s3'));
    if (!uses || bucket !== '')
        return;
    const path = thanos ? 'storage_config.object_store.s3.bucket_name' : 'storage_config.aws.bucketnames';
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'bucket-missing', path, 'A period stores in S3, and no bucket is named: Loki dies when it starts.', `Set ${path}.`);
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
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'half-credentials', `${block}.${there}`, `${block} has ${there} without ${missing}: Loki dies when it starts.`, `Set ${missing} too, or neither for the instance's role.`);
    }
}
function periodHasBegun(subject) {
    const { config, today } = subject;
    const first = (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .periods */ .RE)(config)[0];
    if (first === undefined || (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOf */ .kL)(config, first) <= today)
        return;
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'schema-future', `${first}.from`, `The first period begins ${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOf */ .kL)(config, first)}: until then nothing can be stored or found.`, 'Let the first period begin on a day in the past.');
}
function retention(subject) {
    const { config } = subject;
    const path = 'limits_config.retention_period';
    const period = config.number(path);
    const enabled = config.flag('compactor.retention_enabled');
    if (enabled && period > 0 && period < DAY)
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'retention-period', path, 'A retention period must be 24h or more.', 'Set it to 24h or more; 0s keeps everything.');
    if (!enabled && config.isSet(path) && period > 0) {
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R)(subject, 'retention-without-compactor', path, 'compactor.retention_enabled is false, so nothing is ever deleted.', 'Remove the retention period, or enable retention.');
    }
}
function rateStrategy(subject) {
    const path = 'limits_config.ingestion_rate_strategy';
    if (['local', 'global'].includes(subject.config.text(path)))
        return;
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(subject, 'rate-strategy', path, `${path}: Loki takes ${JSON.stringify(subject.config.text(path))} for local without a word.`, 'Write local or global.');
}
/** The retention in nanoseconds that takes effect: 0 keeps everything. */
function effectiveRetention(config) {
    return config.flag('compactor.retention_enabled') ? config.number('limits_config.retention_period') : 0;
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
    'regex-too-long',
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


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qY: () => (/* binding */ coloured)
/* harmony export */ });
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1982);

const codes = { error: 31, warning: 33, bold: 1, dim: 2 };
const plain = (_, text) => text;
const coloured = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
/** Long lines are shown around the place; in UTF-16 units. */
const WIDTH = 100;
/** More in one file only bury the first ones; the report has them all. */
const MOST = 100;
/** One file's findings for people: place, message, the line with a caret, the fix. Empty when there are none. */
function toText({ file, bytes, findings, allowed }, paint = plain) {
    const lines = findings.length === 0 ? [] : (0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes).text.split(/\r\n?|\n/, lastLine(findings));
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
/** Control characters, separators of lines and paragraphs, changes of direction; written out, since `\p{Cc}` takes 0.4 ms to compile. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const MOVING = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
/** Without what would move the cursor, change colours or start a line: names and lines are the pull request's. */
function printable(text) {
    return text.replaceAll('\t', ' ').replace(MOVING, '\u{fffd}');
}
/** The same for Markdown: no link, image or emphasis of a pull request's in a summary. */
function literal(text) {
    return printable(text).replace(/[\\`*_~[\]]/g, '\\$&');
}


/***/ })

};
