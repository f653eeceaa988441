export const id = 137;
export const ids = [137];
export const modules = {

/***/ 5137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __webpack_require__(6537);
;// CONCATENATED MODULE: ./build/src/action/summary.js

/** Adds a section to the job summary. */
async function writeSummary(summary) {
    await core/* summary */.z.addRaw(renderSummary(summary), true).write();
}
function renderSummary({ title, verdict, table = [], warnings = [], next }) {
    const blocks = [`### ${escapeText(title)}`, escapeText(verdict)];
    const [header, ...rows] = table;
    if (header !== undefined && rows.length > 0) {
        blocks.push([row(header), row(header.map(() => '---')), ...rows.map((cells) => row(cells.map(escapeCell)))].join('\n'));
    }
    for (const warning of warnings)
        blocks.push(`> [!WARNING]\n> ${escapeText(warning)}`);
    if (next !== undefined)
        blocks.push(`**Next:** ${escapeText(next)}`);
    return `${blocks.join('\n\n')}\n`;
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
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
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
            // Explicit, since the default is consul at localhost:8500 for every ring that is not told otherwise.
            ring: {
                kvstore: { store: 'memberlist' },
                instance_addr: '127.0.0.1',
            },
        },
        memberlist: {
            bind_addr: ['127.0.0.1'],
            advertise_addr: '127.0.0.1',
            join_members: ['127.0.0.1:7946'],
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
        storage_config: {
            tsdb_shipper: { active_index_directory: '/loki/tsdb-index', cache_location: '/loki/tsdb-cache' },
            boltdb_shipper: { active_index_directory: '/loki/boltdb-index', cache_location: '/loki/boltdb-cache' },
        },
        // No retention: the messages are kept for ever.
        compactor: { working_directory: '/loki/compactor', retention_enabled: false },
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

// EXTERNAL MODULE: ./build/src/loki/fields/tree.js + 1 modules
var tree = __webpack_require__(2746);
;// CONCATENATED MODULE: ./build/src/loki/tree.js
function isTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a dotted path, `undefined` where a part of the path is missing. */
function at(tree, path) {
    let value = tree;
    for (const key of path.split('.'))
        value = isTree(value) ? value[key] : undefined;
    return value;
}
/** Sets the value at a dotted path, making the blocks above it. */
function put(tree, path, value) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let block = tree;
    for (const key of keys) {
        const next = block[key];
        block = isTree(next) ? next : (block[key] = {});
    }
    block[last] = value;
}
/** Removes the value at a dotted path, and the blocks above it that are empty then. */
function remove(tree, path) {
    const [key = '', ...rest] = path.split('.');
    const child = tree[key];
    if (rest.length > 0 && isTree(child)) {
        remove(child, rest.join('.'));
        if (Object.keys(child).length > 0)
            return;
    }
    delete tree[key];
}
/** `over` laid over `under`: blocks are merged, anything else is replaced whole. Keys keep the order of `under`. */
function merge(under, over) {
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
    }
    return merged;
}
/** Every value that is no block, with its dotted path. */
function leaves(tree, prefix = '') {
    return Object.entries(tree).flatMap(([key, value]) => {
        const path = prefix === '' ? key : `${prefix}.${key}`;
        return isTree(value) && Object.keys(value).length > 0
            ? leaves(value, path)
            : [[path, value]];
    });
}

;// CONCATENATED MODULE: ./build/src/loki/variables.js
/**
 * The variables that the deploy step sets in Loki's environment; a config may name these and no others. Loki expands them
 * itself (`-config.expand-env=true`), as text before it parses the YAML, so they stand in quotes.
 */
const accessKeyIdVariable = 'LOKI_S3_ACCESS_KEY_ID';
const secretAccessKeyVariable = 'LOKI_S3_SECRET_ACCESS_KEY';
const hostVariables = [accessKeyIdVariable, secretAccessKeyVariable];
/** How a config names a variable. */
function reference(variable) {
    return `\${${variable}}`;
}

;// CONCATENATED MODULE: ./build/src/loki/render.js







/** Defaults ← the team's YAML ← inputs, for one Loki version; the same in gives the same bytes out. */
function renderConfig(options) {
    const { team, lokiVersion } = options;
    const defaults = usageDefaults();
    joinHosts(defaults, options);
    for (const [path, value] of leaves(sharedStores))
        put(defaults, path, value);
    if (!isTree(at(team, 'schema_config')))
        put(defaults, 'schema_config.configs', [firstPeriod(knowsTsdb(lokiVersion))]);
    ownRing(defaults, team);
    const known = onlyKnown(defaults, lokiVersion);
    const config = merge(known, team);
    const replaced = applyInputs(config, options);
    dropUnusedStores(config, team);
    const yaml = header(lokiVersion) + quoteVariables((0,js_yaml/* dump */.Bh)(config, { lineWidth: -1, noRefs: true }));
    return { yaml, sha256: (0,external_node_crypto_.createHash)('sha256').update(yaml).digest('hex'), replaced };
}
/** Loki before 3.0 must be told where each index goes; without, it does not find old indexes. Loki #8738. */
const sharedStores = {
    storage_config: { tsdb_shipper: { shared_store: 's3' }, boltdb_shipper: { shared_store: 's3' } },
    compactor: { shared_store: 's3' },
};
/**
 * A ring of several hosts: three copies, and addresses that other hosts can reach. Which hosts there are, only the
 * team knows.
 */
function joinHosts(defaults, { team, replicas }) {
    if (replicas === 1)
        return;
    if (at(team, 'memberlist.join_members') === undefined) {
        throw new errors/* UserError */.y(`replicas: ${replicas} processes form one ring only if each knows the others. Name the hosts in the team's YAML: ` +
            'memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.12:7946", "10.0.1.13:7946"]}');
    }
    put(defaults, 'common.replication_factor', Math.min(replicas, 3));
    const loopback = [
        'server.grpc_listen_address',
        'common.ring.instance_addr',
        'memberlist.bind_addr',
        'memberlist.advertise_addr',
    ];
    for (const path of loopback)
        remove(defaults, path);
}
/** A ring that the team names itself is left whole: a second one beside it would split the process. */
function ownRing(defaults, team) {
    const own = ['common.ring', 'ingester.lifecycler.ring'].some((path) => at(team, path) !== undefined);
    if (!own)
        return;
    for (const path of ['common.ring', 'memberlist'])
        remove(defaults, path);
    const store = at(team, 'common.ring.kvstore.store') ?? at(team, 'ingester.lifecycler.ring.kvstore.store');
    // Explicit for every other ring too: naming an address alone switches them to consul. Seen on 2.6.0 and 3.7.6.
    if (store !== undefined)
        put(defaults, 'common.ring.kvstore.store', store);
}
function knowsTsdb(lokiVersion) {
    return fieldAt(lokiVersion, 'limits_config.allow_structured_metadata');
}
/** Leaves out what this version of Loki would reject as an unknown field. */
function onlyKnown(tree, lokiVersion) {
    const known = structuredClone(tree);
    for (const [path] of leaves(tree))
        if (!fieldAt(lokiVersion, path))
            remove(known, path);
    return known;
}
function fieldAt(lokiVersion, path) {
    let node = (0,tree/* fieldsOf */.Pf)(lokiVersion).root;
    for (const key of path.split('.'))
        node = node?.kind === 'block' ? node.fields.get(key) : undefined;
    return node !== undefined;
}
function applyInputs(config, { bucket, region, credentials }) {
    const pair = credentials === 'environment'
        ? {
            access_key_id: reference(accessKeyIdVariable),
            secret_access_key: reference(secretAccessKeyVariable),
        }
        : {};
    const inputs = { bucketnames: bucket, region, ...pair };
    const replaced = [];
    for (const [field, value] of Object.entries(inputs)) {
        const path = `storage_config.aws.${field}`;
        const team = at(config, path);
        if (team !== undefined && team !== value)
            replaced.push({ path, team: show(team), now: show(value) });
        put(config, path, value);
    }
    if (credentials === 'instance-profile') {
        for (const field of ['access_key_id', 'secret_access_key'])
            remove(config, `storage_config.aws.${field}`);
    }
    return replaced;
}
/** Directories for a kind of index that no period uses would only puzzle whoever reads the file. */
function dropUnusedStores(config, team) {
    const periods = at(config, 'schema_config.configs');
    const used = new Set((Array.isArray(periods) ? periods : []).map((period) => (isTree(period) ? period['store'] : '')));
    for (const [store, block] of [
        ['tsdb', 'tsdb_shipper'],
        ['boltdb-shipper', 'boltdb_shipper'],
    ]) {
        const path = `storage_config.${block}`;
        if (!used.has(store) && at(team, path) === undefined)
            remove(config, path);
    }
}
/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
function quoteVariables(yaml) {
    return yaml.replaceAll(/^(\s*(?:- |[\w-]+: ))(\$\{\w+\})$/gm, '$1"$2"');
}
function show(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function header(lokiVersion) {
    return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It holds no secret: Loki puts the variables in itself (-config.expand-env=true).\n`;
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

;// CONCATENATED MODULE: ./build/src/loki/yaml/text.js
/** The longest file that is looked at, in bytes. A real configuration has a few kilobytes. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Control characters that go-yaml refuses, and a byte order mark anywhere but at the start. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
/** Decodes a file as go-yaml does: UTF-8, or UTF-16 with its mark. What cannot be decoded is a problem, not a `?`. */
function decodeText(file) {
    const size = typeof file === 'string' ? file.length : file.byteLength;
    if (size > MAX_BYTES) {
        const message = `The file has ${Math.ceil(size / 1024 / 1024)} MB; a Loki configuration of more than ${MAX_BYTES / 1024 / 1024} MB is a mistake.`;
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
        return { text, ...buildDocument(text, (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH })) };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { text, root: undefined, problems: [explain(text, error)] };
    }
}
function explain(text, error) {
    const start = Math.min(error.mark?.position ?? 0, text.length);
    const deep = /depth/i.test(error.reason);
    const tab = /\t/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1));
    return {
        rule: deep ? 'yaml-too-deep' : 'yaml-syntax',
        message: `This is not YAML: ${error.reason}.`,
        fix: tab
            ? 'Indent with spaces; YAML does not allow tabs there.'
            : 'Check the indentation, quotes and brackets here and above.',
        start,
        end: start + 1,
    };
}
/** Turns the parser's flat events into the tree of the first document; go-yaml reads no further. */
class Builder {
    root;
    problems = [];
    text;
    anchors = new Map();
    open = [];
    documents = 0;
    /** Where the last thing ended: the place of a value that is not there. */
    last = 0;
    constructor(text) {
        this.text = text;
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
                this.open.push({
                    kind,
                    start: event.start,
                    anchor: this.slice(event.anchorStart, event.anchorEnd),
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
                if (done)
                    this.place(collection(done, Math.max(this.last, done.start)), done.anchor);
                break;
            }
        }
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
        const quotes = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
        const start = event.valueStart < 0 ? this.last : event.valueStart - quotes;
        const end = event.valueStart < 0 ? this.last : event.valueEnd + quotes;
        return { kind: 'scalar', value: (0,js_yaml/* getScalarValue */.KE)(this.text, event), plain, tag, start, end };
    }
    alias(event) {
        const name = this.slice(event.anchorStart, event.anchorEnd);
        const span = { start: event.anchorStart - 1, end: event.anchorEnd };
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
function buildDocument(text, events) {
    const builder = new Builder(text);
    for (const event of events)
        builder.take(event);
    return { root: builder.root, problems: builder.problems };
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
        throw notLokiYaml(all, text, name);
    const tree = root === undefined ? null : toValue(root);
    if (tree === null) {
        throw new errors/* UserError */.y(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
    }
    if (!isTree(tree)) {
        throw new errors/* UserError */.y(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
    }
    refuseSecrets(tree, name);
    return tree;
}
function notLokiYaml(problems, text, name) {
    const placeOf = placesOf(text);
    const lines = problems.map(({ start, message, fix }) => {
        const { line, column } = placeOf(start);
        return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
    });
    return new errors/* UserError */.y(`${name} is no YAML that Loki reads; nothing was changed.\n${lines.join('\n')}`);
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
function toValue(node) {
    const content = contentOf(node);
    if (content.kind === 'list')
        return content.items.map(toValue);
    if (content.kind === 'map')
        return toTree(content);
    const resolved = resolve(content);
    if (resolved.type === 'null')
        return null;
    if (resolved.type !== 'int')
        return resolved.value;
    const number = Number(resolved.value);
    return Number.isSafeInteger(number) ? number : content.value;
}
function toTree(map) {
    const tree = {};
    for (const { key, value } of map.pairs) {
        if (!isMergeKey(key))
            tree[keyOf(key)] = toValue(value);
    }
    const merged = map.pairs
        .filter(({ key }) => isMergeKey(key))
        .flatMap(({ value }) => [toValue(value)].flat());
    return Object.assign({}, ...merged.reverse(), tree);
}
function keyOf(key) {
    const content = contentOf(key);
    return content.kind === 'scalar' ? content.value : '';
}
/** A key in a file is a key in git's history; only a variable or the seed's PLACEHOLDER may stand in its place. */
function refuseSecrets(tree, name) {
    const found = leaves(tree).filter(([path, value]) => isSecret(path.split('.').at(-1) ?? '', value));
    if (found.length === 0)
        return;
    throw new errors/* UserError */.y(`${name} holds a secret in the open (${found.map(([path]) => path).join(', ')}). Take it out, and replace the key, since git remembers it: ` +
        'the keys action hands out another, and the config that is rendered names it as "${LOKI_S3_SECRET_ACCESS_KEY}".');
}
function isSecret(field, value) {
    if (typeof value !== 'string' || value === '' || value === 'PLACEHOLDER')
        return false;
    if (/^\$\{\w+(:[^}]*)?\}$/.test(value))
        return false;
    if (/^(access_key_id|secret_access_key|session_token)$/.test(field))
        return true;
    return /^s3:\/\/[^@/]+:[^@]+@/.test(value);
}

;// CONCATENATED MODULE: ./build/actions/render/main.js








async function main(values) {
    const team = await readTeamConfig(values.config);
    const rendered = renderConfig({ ...values, team });
    const path = values.output ?? (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'loki-host', 'loki.yaml');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, rendered.yaml);
    core/* setOutput */.uH('config', path);
    core/* setOutput */.uH('sha256', rendered.sha256);
    core/* startGroup */.Oh(`${path}, sha256 ${rendered.sha256}`);
    core/* info */.pq(rendered.yaml);
    core/* endGroup */.N4();
    await summarize(rendered, values);
}
async function readTeamConfig(path) {
    if (path === undefined)
        return {};
    const file = await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* UserError */.y(`The config ${path} cannot be read. Check the input \`config\`, and that the repository is checked out before this step.`, { cause: error });
    });
    return parseTeamConfig(file, path);
}
async function summarize({ sha256, replaced }, { lokiVersion, config }) {
    const from = config === undefined
        ? 'the defaults for usage collection'
        : `${config} over the defaults for usage collection`;
    await writeSummary({
        title: 'Config',
        verdict: `Rendered for Loki ${lokiVersion} from ${from}; sha256 ${sha256.slice(0, 12)}.`,
        table: [
            ['replaced by an input', 'in the file', 'rendered'],
            ...replaced.map(({ path, team, now }) => [path, team, now]),
        ],
    });
}


/***/ })

};
