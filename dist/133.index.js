export const id = 133;
export const ids = [133,327];
export const modules = {

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTeamConfig: () => (/* binding */ parseTeamConfig)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7774);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8448);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);






/** Much more than any Loki config; a larger file is some other file. */
const maxBytes = 1_000_000;
/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser reads it (YAML 1.1: `no` is a boolean).
 * @throws UserError naming every problem with its line and column, or the secrets that it holds.
 */
function parseTeamConfig(file, name) {
    if (file.length > maxBytes) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} has ${file.length} bytes; a Loki config has at most ${maxBytes}. Is it the right file?`);
    }
    const { root, problems, text } = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file);
    const duplicates = root === undefined ? [] : duplicateKeys(root);
    const all = [...problems, ...duplicates];
    if (all.length > 0)
        throw problemsIn(all, text, name, 'is no YAML that Loki reads; nothing was changed');
    const secrets = root === undefined ? [] : openSecrets(root);
    if (secrets.length > 0) {
        throw problemsIn(secrets, text, name, 'holds a secret; nothing was changed. Replace that key: git remembers it');
    }
    const tree = root === undefined ? null : (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(root, name);
    if (tree === null) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
    }
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isTree */ .xK)(tree)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
    }
    return tree;
}
function problemsIn(problems, text, name, verdict) {
    const placeOf = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .e)(text);
    const lines = problems.map(({ start, message, fix }) => {
        const { line, column } = placeOf(start);
        return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
    });
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} ${verdict}.\n${lines.join('\n')}`);
}
function duplicateKeys(node) {
    if (node.kind === 'list')
        return node.items.flatMap(duplicateKeys);
    if (node.kind !== 'map')
        return [];
    const seen = new Set();
    return node.pairs.flatMap(({ key, value }) => {
        const name = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(key);
        const twice = seen.has(name) && !(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .isMergeKey */ .yJ)(key);
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
        return node.pairs.flatMap(({ key, value }) => openSecrets(value, (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(key)));
    if (node.kind === 'list')
        return node.items.flatMap((item) => openSecrets(item, field));
    const content = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .contentOf */ .$E)(node);
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


/***/ }),

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ dayIn),
  fE: () => (/* binding */ toText),
  DZ: () => (/* binding */ upgradeConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
// EXTERNAL MODULE: ./.cache/build/src/config/config.js + 1 modules
var config = __webpack_require__(9801);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/guard.js + 4 modules
var guard = __webpack_require__(8539);
// EXTERNAL MODULE: ./.cache/build/src/config/team-config.js
var team_config = __webpack_require__(7327);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.cache/build/src/config/guard/storage.js
var storage = __webpack_require__(7098);
// EXTERNAL MODULE: ./.cache/build/src/config/tree.js
var config_tree = __webpack_require__(317);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/nodes.js
var nodes = __webpack_require__(8448);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/parse.js + 4 modules
var parse = __webpack_require__(1032);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/values.js
var values = __webpack_require__(3779);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/write.js
var write = __webpack_require__(1053);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/edit.js




/**
 * Sets the value at a dotted path of a YAML text, or takes it out (no value), and leaves everything else as it is written,
 * comments and all. Blocks that a removal leaves empty go too.
 * @returns undefined where it is not that simple: below an alias or a merge key
 */
function editYaml(text, path, value) {
    const { root } = (0,parse/* parseYaml */.h)(text);
    const way = root && follow(root, path.split('.'));
    if (way === undefined)
        return undefined;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const insert = (at, what) => text.slice(0, at.start) + what.replaceAll('\n', eol) + text.slice(at.end);
    if (value === undefined)
        return way.rest.length === 0 ? cut(text, way.steps) : text;
    const [first, ...rest] = way.rest;
    if (first === undefined)
        return replace(text, way, value, insert);
    const nested = rest.reduceRight((inner, key) => ({ [key]: inner }), value);
    return add(text, way, first, nested, insert);
}
function follow(root, keys) {
    const steps = [];
    let node = root;
    for (const [i, key] of keys.entries()) {
        if (node.kind === 'alias')
            return undefined;
        const index = node.kind === 'scalar' ? -1 : indexOf(node, key);
        const next = node.kind === 'scalar' ? undefined : valuesOf(node)[index];
        if (node.kind === 'scalar' || next === undefined)
            return { steps, node, rest: keys.slice(i) };
        steps.push({ holder: node, index });
        node = next;
    }
    return { steps, node, rest: [] };
}
function indexOf(holder, key) {
    return holder.kind === 'list' ? Number(key) : holder.pairs.findIndex((pair) => (0,values/* keyOf */.T)(pair.key) === key);
}
function valuesOf(holder) {
    return holder.kind === 'list' ? holder.items : holder.pairs.map(({ value }) => value);
}
/** Where the entries of a map or list stand, keys included. */
function entriesOf(holder) {
    if (holder.kind === 'list')
        return holder.items;
    return holder.pairs.map(({ key, value }) => ({ start: key.start, end: value.end }));
}
/** Takes out the last entry on the way that is not alone in its map or list. */
function cut(text, steps) {
    const step = steps.findLast(({ holder }) => entriesOf(holder).length > 1);
    if (step === undefined)
        return undefined;
    const entries = entriesOf(step.holder);
    const [before, mine, next] = [entries[step.index - 1], entries[step.index], entries[step.index + 1]];
    if (mine === undefined)
        return undefined;
    const line = lineStart(text, mine.start);
    const lead = text.slice(line, mine.start);
    const ownLine = step.holder.kind === 'list' ? /^\s*- +$/.test(lead) : lead.trim() === '';
    if (!isFlow(text, step.holder) && ownLine)
        return text.slice(0, line) + text.slice(lineEnd(text, mine.end));
    if (next !== undefined)
        return text.slice(0, mine.start) + text.slice(next.start);
    return before && text.slice(0, before.end) + text.slice(mine.end);
}
function replace(text, { node, steps }, value, insert) {
    if (node.start < node.end)
        return insert(node, (0,write/* writeInline */.R)(value));
    const { holder, index } = steps.at(-1) ?? {};
    const key = holder?.kind === 'map' ? holder.pairs[index ?? 0]?.key : undefined;
    const colon = text.indexOf(':', key?.end ?? node.end) + 1;
    return insert({ start: colon, end: colon }, ` ${(0,write/* writeInline */.R)(value)}`);
}
function add(text, { node, steps }, name, value, insert) {
    if (node.kind === 'map' && isFlow(text, node))
        return addInline(node, `${name}: ${(0,write/* writeInline */.R)(value)}`, insert);
    if (node.kind === 'list' && isFlow(text, node))
        return addInline(node, (0,write/* writeInline */.R)(value), insert);
    const below = (span, lead, entry) => {
        const start = lineEnd(text, span.end);
        const open = start > 0 && text[start - 1] !== '\n' ? '\n' : '';
        const lines = (0,write/* writeYaml */.V)(entry).replace(/\n(?=.)/g, `\n${' '.repeat(lead.length)}`);
        return insert({ start, end: start }, `${open}${lead}${lines}`);
    };
    if (node.kind === 'scalar') {
        const { holder, index } = steps.at(-1) ?? {};
        const pair = holder?.kind === 'map' ? holder.pairs[index ?? 0] : undefined;
        if (!(0,nodes/* isNull */.kZ)(node) || pair === undefined || node.start < node.end)
            return undefined;
        return below(pair.key, ' '.repeat(columnOf(text, pair.key.start) + 2), { [name]: value });
    }
    if (node.kind === 'alias')
        return undefined;
    const [first, last] = [entriesOf(node)[0], entriesOf(node).at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    if (node.kind === 'map')
        return below(last, ' '.repeat(columnOf(text, first.start)), { [name]: value });
    return below(last, text.slice(lineStart(text, last.start), last.start), value);
}
function addInline(holder, entry, insert) {
    const last = entriesOf(holder).at(-1);
    if (last !== undefined)
        return insert({ start: last.end, end: last.end }, `, ${entry}`);
    return insert(holder, holder.kind === 'map' ? `{${entry}}` : `[${entry}]`);
}
function isFlow(text, holder) {
    return text[holder.start] === (holder.kind === 'map' ? '{' : '[');
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** After the line that what ends at `end` is on; a text of several lines ends after its last one. */
function lineEnd(text, end) {
    if (text[end - 1] === '\n')
        return end;
    const next = text.indexOf('\n', end);
    return next === -1 ? text.length : next + 1;
}
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/draft.js







/**
 * A config that is being changed: as a text that keeps the comments and layout of its author, and as values. What a change of
 * the text cannot do simply (anchors, merge keys) is done by writing the values anew, and `rewritten` says so.
 */
class Draft {
    changes = [];
    text;
    rewritten = false;
    tree;
    constructor(text, tree) {
        this.text = text;
        this.tree = tree;
    }
    get(path) {
        return (0,config_tree.at)(this.tree, path);
    }
    set(path, value, why) {
        const was = this.get(path);
        this.apply(path, value);
        this.tell(path, written(was), written(value), why);
    }
    remove(path, why) {
        const was = this.get(path);
        this.apply(path, undefined);
        this.tell(path, written(was), '', why);
    }
    /** Takes a field out and sets another one in its place. */
    move(path, to, value, why) {
        const was = this.get(path);
        this.apply(path, undefined);
        this.apply(to, value);
        this.tell(path, written(was), `${to}: ${written(value)}`, why);
    }
    /** Every value that is no block, with its path through lists and maps too. */
    leaves() {
        return (0,config_tree/* leaves */.FQ)(this.tree);
    }
    tell(path, was, is, why) {
        this.changes.push({ path, was, is, why });
    }
    apply(path, value) {
        const tree = structuredClone(this.tree);
        if (value === undefined)
            (0,config_tree/* remove */.TF)(tree, path);
        else
            (0,config_tree/* put */.yJ)(tree, path, structuredClone(value));
        this.tree = tree;
        const edited = editYaml(this.text, path, value);
        this.rewritten ||= edited === undefined || !says(edited, tree);
        this.text = this.rewritten || edited === undefined ? (0,write/* writeYaml */.V)(tree) : edited;
    }
}
function says(text, tree) {
    const { root, problems } = (0,parse/* parseYaml */.h)(text);
    return (root !== undefined && problems.length === 0 && (0,external_node_util_.isDeepStrictEqual)((0,values/* plainValue */._)(root, 'The config'), tree));
}
function written(value) {
    return value === undefined ? '' : (0,storage/* hideKeys */.t)((0,write/* writeInline */.R)(value));
}

// EXTERNAL MODULE: ./.cache/build/src/config/guard/change.js
var change = __webpack_require__(71);
// EXTERNAL MODULE: ./.cache/build/src/config/guard/limits.js
var limits = __webpack_require__(367);
// EXTERNAL MODULE: ./.cache/build/src/config/guard/lowered.js
var lowered = __webpack_require__(5491);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/common.js
var common = __webpack_require__(9187);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/schema.js + 1 modules
var schema = __webpack_require__(7772);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/schema-active.js
var schema_active = __webpack_require__(6664);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/kept-defaults.js






/** In the order in which the changes are told. */
const KEEPERS = [
    port,
    kept_defaults_limits,
    labels,
    retention,
    deletion,
    metadata,
    deleteStore,
    folders,
    indexStores,
];
function port(draft, { base, head, headVersion }) {
    const path = 'server.http_listen_port';
    if (base.number(path) === head.number(path))
        return;
    draft.set(path, base.number(path), `Clients push to this port; the default of Loki ${headVersion} is ${head.number(path)}.`);
}
function kept_defaults_limits(draft, change) {
    for (const { path, was, shownIs, effect } of (0,lowered/* loweredLimits */.p1)(change)) {
        const value = /^\d+$/.test(was) ? Number(was) : was;
        draft.set(path, value, `As it was: with ${shownIs}, the default of Loki ${change.headVersion}, ${effect}.`);
    }
}
function labels(draft, change) {
    if (!(0,limits/* addsLabels */.e)(change))
        return;
    const why = 'Streams keep the labels that clients send, so dashboards and queries by exact labels see the same ones.';
    draft.set('limits_config.discover_service_name', [], why);
    draft.set('limits_config.discover_log_levels', false, why);
}
function retention(draft, { base, head, baseVersion }) {
    const path = 'limits_config.retention_period';
    if (!base.flag('compactor.retention_enabled') || base.number(path) === head.number(path))
        return;
    draft.set(path, (0,change/* duration */.p0)(base.number(path)), `What Loki ${baseVersion} keeps, by its default.`);
}
/** Loki 2.6 has it in the compactor, where it is off by default. */
function deletion(draft, { base, head, baseVersion }) {
    const path = 'limits_config.deletion_mode';
    if (!head.flag('compactor.retention_enabled') || !head.has(path))
        return;
    const was = base.text(base.has(path) ? path : 'compactor.deletion_mode');
    if (was === head.text(path))
        return;
    draft.set(path, was, `As Loki ${baseVersion} treats requests to delete; else they would be carried out from now on.`);
}
function metadata(draft, { head, today, headVersion }) {
    const path = 'limits_config.allow_structured_metadata';
    const active = (0,schema_active/* activePeriodOf */.F)(head, today);
    if (active === undefined || !head.flag(path) || !head.atLeast('3.0'))
        return;
    if (head.text(`${active}.store`) === 'tsdb' && ((0,schema/* schemaNumber */.zO)(head.text(`${active}.schema`)) ?? 0) >= 13)
        return;
    draft.set(path, false, `Loki ${headVersion} does not start with it before a tsdb period with schema v13 is active.`);
}
function deleteStore(draft, { base, head, headVersion }) {
    const path = 'compactor.delete_request_store';
    if (!head.flag('compactor.retention_enabled') || !head.has(path) || head.text(path) !== '')
        return;
    const last = (0,common/* periods */.RE)(head).at(-1) ?? '';
    const store = base.text('compactor.shared_store') || head.text(`${last}.object_store`);
    draft.set(path, store, `With retention, Loki ${headVersion} must be told where requests to delete are kept.`);
}
const SHIPPERS = { tsdb: 'tsdb', 'boltdb-shipper': 'boltdb' };
/** Of each kind of index in use: where the host keeps it. */
function folders(draft, { head, headVersion }) {
    const why = `Loki ${headVersion} must be told; it is below the folder that the host keeps.`;
    const set = (path, folder) => {
        if (head.text(path) === '')
            draft.set(path, folder, why);
    };
    for (const [store, kind] of Object.entries(SHIPPERS)) {
        if (lastOf(head, store) === undefined)
            continue;
        set(`storage_config.${kind}_shipper.active_index_directory`, `/loki/${kind}-index`);
        set(`storage_config.${kind}_shipper.cache_location`, `/loki/${kind}-cache`);
    }
    set('compactor.working_directory', '/loki/compactor');
}
/** Loki 2.9 without it does not find old indexes (grafana/loki#8738). */
function indexStores(draft, { head, headVersion }) {
    for (const [store, kind] of Object.entries(SHIPPERS)) {
        const path = `storage_config.${kind}_shipper.shared_store`;
        const last = lastOf(head, store);
        if (last === undefined || !head.has(path) || head.text(path) !== '')
            continue;
        draft.set(path, head.text(`${last}.object_store`), `Loki ${headVersion} is told where the index is.`);
    }
}
function lastOf(config, store) {
    return (0,common/* periods */.RE)(config).findLast((period) => config.text(`${period}.store`) === store);
}

// EXTERNAL MODULE: ./.cache/build/src/config/defaults.js
var defaults = __webpack_require__(9183);
// EXTERNAL MODULE: ./.cache/build/src/config/render/defaults-under.js + 1 modules
var defaults_under = __webpack_require__(5298);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/new-period.js




const CONFIGS = 'schema_config.configs';
/**
 * Writes down the period that the defaults of the old version brought: those of the new one have another, and to Loki a
 * changed period is a changed history.
 */
function keepDefaultPeriod(draft, team, from, version) {
    if (draft.get(CONFIGS))
        return;
    const periodsOf = (loki) => (0,config_tree.at)((0,defaults_under/* defaultsUnder */.z)(team, loki, 1).defaults, CONFIGS);
    const [was, is] = [periodsOf(from), periodsOf(version)];
    if (was === undefined || JSON.stringify(was) === JSON.stringify(is))
        return;
    draft.set(CONFIGS, was, `The period that was in use by the defaults for Loki ${from}; those for ${version} have another.`);
}
/**
 * Adds a TSDB period with schema v13 after the last one, unless that is one.
 * @param from its first day, `2026-01-08`; where a period begins later, the day after that
 */
function addTsdbPeriod(draft, from, version) {
    const periods = draft.get(CONFIGS);
    const last = Array.isArray(periods) ? periods.at(-1) : undefined;
    if (!Array.isArray(periods) || !(0,config_tree/* isTree */.xK)(last) || !knowsV13(version))
        return;
    if (last['store'] === 'tsdb' && /^v*13$/.test(String(last['schema'])))
        return;
    const after = dayAfter(last['from']);
    const objects = last['object_store'] ?? 's3';
    const period = {
        ...(0,defaults/* firstPeriod */.C)(true),
        from: after > from ? after : from,
        object_store: objects,
        index: { prefix: (0,config_tree.at)(last, 'index.prefix') ?? 'index_', period: '24h' },
    };
    draft.set(`${CONFIGS}.${periods.length}`, period, 'The index that Loki goes on with; older periods stay as they are. It must be deployed before this day: until then nothing changes.');
}
function knowsV13(version) {
    return (0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(version).root, 'limits_config.allow_structured_metadata') !== undefined;
}
/** The day after a date such as `2026-01-08`, in UTC; nothing for what is no date. */
function dayAfter(date) {
    const day = Date.parse(`${String(date)}T00:00:00Z`);
    return Number.isNaN(day) ? '' : new Date(day + 24 * 3600_000).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/durations.js
var durations = __webpack_require__(623);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/sizes.js
var sizes = __webpack_require__(5316);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/moved.js
var moved = __webpack_require__(5439);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/removed-fields.js






/** By the part of the path that names them; every other field has no successor. */
const MIGRATIONS = {
    'querier.query_timeout': to('limits_config.query_timeout', goDuration),
    'querier.engine.timeout': to('limits_config.query_timeout', goDuration),
    'query_range.split_queries_by_interval': to('limits_config.split_queries_by_interval', goDuration),
    'query_range.required_query_response_format': to('frontend.encoding'),
    'chunk_store_config.max_look_back_period': to('limits_config.max_query_lookback'),
    'compactor.deletion_mode': to('limits_config.deletion_mode'),
    'compactor.shared_store_key_prefix': to('compactor.delete_request_store_key_prefix'),
    'ruler.wal_cleaner.deprecatedperiod': to('ruler.wal_cleaner.period'),
    'dataobj_explorer.storage_bucket_prefix': to('dataobj.storage_bucket_prefix'),
    'pattern_ingester.metric_aggregation.downsample_period': to('pattern_ingester.metric_aggregation.sample_period'),
    'frontend_worker.parallelism': parallelism,
    'storage_config.boltdb_shipper.shared_store_key_prefix': keyPrefix('boltdb-shipper'),
    'storage_config.tsdb_shipper.shared_store_key_prefix': keyPrefix('tsdb'),
    sse_encryption: encryption,
    enable_fifocache: cache('enabled'),
    'fifocache.max_size_bytes': cache('max_size_mb', megabytes),
    'fifocache.max_size_items': cache('max_size_items'),
    'fifocache.size': cache('max_size_items'),
    'fifocache.ttl': cache('ttl'),
    'fifocache.validity': cache('ttl'),
};
/** Moves or removes every field that Loki `from` has and Loki `version` does not. */
function moveRemovedFields(draft, from, version) {
    const leaves = draft.leaves();
    const values = new Map(leaves);
    const before = (path) => values.get(path);
    for (const [path, value] of leaves) {
        if (!has(from, path) || has(version, path))
            continue;
        const parts = (0,moved/* partsOf */.C)(path).map((part) => part.replace(/^named_stores\.aws\.[^.]+\./, ''));
        const migrate = parts.map((part) => MIGRATIONS[part]).find((found) => found !== undefined);
        const why = `Loki ${version} does not have it. ${(0,moved/* movedTo */.r)(path) ?? 'It has no successor.'}`;
        if (!migrate?.({ draft, path, value, why, version, before }))
            draft.remove(path, why);
    }
}
function has(version, path) {
    return (0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(version).root, path) !== undefined;
}
/** The same value in another place, unless something is there or the version does not have it. */
function to(place, convert = (value) => value) {
    return ({ draft, path, value, why, version }) => {
        const converted = convert(value);
        if (converted === undefined || draft.get(place) !== undefined || !has(version, place))
            return false;
        draft.move(path, place, converted, why);
        return true;
    };
}
/** Fields of `limits_config` need the unit that a Go duration may leave out. */
function goDuration(value) {
    const nanoseconds = typeof value === 'number' ? value : (0,durations/* parseGoDuration */.Qu)(String(value));
    return nanoseconds === undefined ? undefined : (0,change/* duration */.p0)(Math.ceil(nanoseconds / 1e6) * 1e6);
}
/** In 2.x it only counts where `match_max_concurrent` is off. */
function parallelism(field) {
    return (field.before('frontend_worker.match_max_concurrent') === false && to('querier.max_concurrent')(field));
}
function encryption({ draft, path, value, why }) {
    const type = path.replace(/sse_encryption$/, 'sse.type');
    if (value !== true || draft.get(type) !== undefined)
        return false;
    draft.move(path, type, 'SSE-S3', why);
    return true;
}
/** A setting of a cache that was in use: its successor has the same meaning under another name. */
function cache(name, convert) {
    return (field) => {
        const block = field.path.replace(/\.(?:enable_fifocache|fifocache\..*)$/, '');
        if (field.before(`${block}.enable_fifocache`) !== true)
            return false;
        return to(`${block}.embedded_cache.${name}`, convert)(field);
    };
}
function megabytes(value) {
    const bytes = (0,sizes/* parseByteSize */.nS)(String(value));
    return bytes === undefined ? undefined : Math.max(1, Math.round(bytes / 2 ** 20));
}
/** Loki 3.x has it in each period that the index was written in. */
function keyPrefix(store) {
    return ({ draft, path, value, why, version }) => {
        const configs = draft.get('schema_config.configs');
        const periods = Array.isArray(configs) ? [...configs.entries()] : [];
        const places = periods
            .filter(([, period]) => (0,config_tree/* isTree */.xK)(period) && period['store'] === store)
            .map(([i]) => `schema_config.configs.${i}.index.path_prefix`)
            .filter((place) => draft.get(place) === undefined && has(version, place));
        if (value === 'index/')
            return false;
        for (const place of places)
            draft.set(place, value, `The index of this period is below ${String(value)}.`);
        draft.remove(path, why);
        return true;
    };
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate.js + 24 modules
var validate = __webpack_require__(5550);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/text.js
var yaml_text = __webpack_require__(1982);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade.js













/**
 * Makes a config for one Loki version one for a newer version that keeps what the old one did: fields that are gone are moved
 * or taken out, defaults that would refuse, hide or delete lines are written down as they were, and a TSDB period
 * follows the periods there are, which stay as they are.
 * @throws UserError when the file cannot be read or the version is not newer
 */
async function upgradeConfig(bytes, options) {
    const { file, from, to, today, periodFrom, partial } = options;
    if ((0,versions/* compareVersions */.Z)(to, from) < 0)
        throw new errors/* UserError */.y(`Loki ${to} is older than ${from}: a config is only upgraded.`);
    const team = (0,team_config.parseTeamConfig)(bytes, file);
    const draft = new Draft((0,yaml_text/* decodeText */.g)(bytes).text, team);
    if (to !== from) {
        fillNulls(draft, to);
        if (partial)
            keepDefaultPeriod(draft, team, from, to);
        moveRemovedFields(draft, from, to);
        addTsdbPeriod(draft, periodFrom, to);
        for (const keep of KEEPERS)
            keep(draft, changeOf(bytes, draft, options));
        draft.text = draft.text.replace(/^(# Rendered by loki-host-actions for Loki )\S+(?=:)/, `$1${to}`);
    }
    const { text: yaml, changes, rewritten } = draft;
    const left = [
        ...(await (0,validate/* validateConfig */.$r)(yaml, { version: to, file, partial, today })),
        ...(0,guard.guardChange)(bytes, yaml, { baseVersion: from, headVersion: to, today, file, partial }),
    ];
    return { yaml, sha256: (0,external_node_crypto_.createHash)('sha256').update(yaml).digest('hex'), changes, rewritten, left };
}
/** A day from now on, `2026-01-08` in UTC. */
function dayIn(days, now) {
    return new Date(now.getTime() + days * 24 * 3600_000).toISOString().slice(0, 10);
}
/** The changes for a person who reads them in a terminal or a log. */
function toText(changes) {
    const line = ({ path, was, is, why }) => `${path}: ${was || 'nothing'} -> ${is || 'nothing'}\n    ${why}`;
    return changes.map(line).join('\n');
}
/** What is written as nothing is zero to Loki, and Loki 3 refuses many of these zeros. */
function fillNulls(draft, to) {
    for (const [path, value] of draft.leaves()) {
        if (value !== null || !(0,config/* hasDefault */.e)((0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(to).root, path)))
            continue;
        draft.remove(path, 'Written as nothing, it sets what is in it to zero; without it, the defaults count.');
    }
}
function changeOf(before, draft, { from, to, today, partial }) {
    const ignore = () => { };
    const base = (0,validate/* readConfig */.Xg)(before, { version: from, partial }, ignore).config;
    const head = (0,validate/* readConfig */.Xg)(draft.text, { version: to, partial }, ignore).config;
    if (base === undefined || head === undefined)
        throw new errors/* UserError */.y('The config is empty; there is nothing to upgrade.');
    return {
        base,
        head,
        baseVersion: from,
        headVersion: to,
        today,
        bucketExpiryDays: undefined,
        report: ignore,
    };
}


/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeInline),
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

const options = { lineWidth: -1, noRefs: true };
/** Writes a config, one field per line. */
function writeYaml(value) {
    const scalarStyleRules = [quoteVariables, ...Object.values(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCALAR_STYLE_RULES */ .Z)];
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, scalarStyleRules });
}
/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
function writeInline(value) {
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, flowLevel: 0 }).trim();
}
/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
const quoteVariables = (layout) => {
    if (layout.node.value.includes('${'))
        layout.style = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
};


/***/ })

};
