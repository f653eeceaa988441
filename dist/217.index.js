export const id = 217;
export const ids = [217];
export const modules = {

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ upgradeConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var loki_versions = __webpack_require__(989);
// EXTERNAL MODULE: ./.cache/build/src/config/config.js
var config = __webpack_require__(7415);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/findings.js + 1 modules
var findings = __webpack_require__(7247);
// EXTERNAL MODULE: ./.cache/build/src/config/guard.js + 10 modules
var guard = __webpack_require__(1990);
// EXTERNAL MODULE: ./.cache/build/src/config/read-config.js + 6 modules
var read_config = __webpack_require__(4672);
// EXTERNAL MODULE: ./.cache/build/src/config/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/build/src/config/secrets.js
var config_secrets = __webpack_require__(8684);
// EXTERNAL MODULE: ./.cache/build/src/config/team-config.js
var team_config = __webpack_require__(7327);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.cache/build/src/config/expand/unexpanded.js
var unexpanded = __webpack_require__(8354);
// EXTERNAL MODULE: ./.cache/build/src/config/period.js
var config_period = __webpack_require__(6492);
// EXTERNAL MODULE: ./.cache/build/src/config/tree.js
var config_tree = __webpack_require__(317);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/nodes.js
var nodes = __webpack_require__(8448);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/path-match.js

/** Follows a path from the root; undefined if it leads through an alias. */
function follow(root, keys) {
    const steps = [];
    let node = root;
    for (const [i, key] of keys.entries()) {
        if (node.kind === 'alias')
            return undefined;
        const index = node.kind === 'scalar' ? -1 : indexOf(node, key);
        const next = node.kind === 'scalar' ? undefined : valuesOf(node)[index];
        if (node.kind === 'scalar' || next === undefined)
            return { steps, node, missing: keys.slice(i) };
        steps.push({ collection: node, index });
        node = next;
    }
    return { steps, node, missing: [] };
}
function indexOf(collection, key) {
    if (collection.kind === 'list')
        return Number(key);
    return collection.pairs.findIndex((pair) => (0,nodes/* nameOf */.Vb)(pair.key) === key);
}
function valuesOf(collection) {
    return collection.kind === 'list' ? collection.items : collection.pairs.map(({ value }) => value);
}
/** The spans of the entries of a map or list, keys included. */
function entriesOf(collection) {
    if (collection.kind === 'list')
        return collection.items;
    return collection.pairs.map(({ key, value }) => ({ start: key.start, end: value.end }));
}
/** The pair that the last step leads to, if it is in a map. */
function pairOf(steps) {
    const { collection, index = 0 } = steps.at(-1) ?? {};
    return collection?.kind === 'map' ? collection.pairs[index] : undefined;
}

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/write.js
var write = __webpack_require__(1053);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/edit.js




/**
 * Sets the value at a dotted path of a YAML text, or removes it (no value), and leaves everything else as written,
 * comments included. A removal also removes the blocks that it leaves empty.
 * @returns undefined if that is not possible in the text: below an alias or a merge key
 */
function editYaml(text, path, value) {
    const { root } = (0,unexpanded/* readUnexpanded */.D)(text);
    const match = root && follow(root, path.split('.'));
    if (match === undefined)
        return undefined;
    if (value === undefined)
        return match.missing.length === 0 ? cut(text, match.steps) : text;
    const insertion = match.missing.length === 0 ? replacement(text, match, value) : addition(text, match, value);
    if (insertion === undefined)
        return undefined;
    const { at, text: inserted } = insertion;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    return text.slice(0, at.start) + inserted.replaceAll('\n', eol) + text.slice(at.end);
}
/** Removes the last entry on the path that is not alone in its map or list. */
function cut(text, steps) {
    const step = steps.findLast(({ collection }) => entriesOf(collection).length > 1);
    if (step === undefined)
        return undefined;
    const { collection, index } = step;
    const entries = entriesOf(collection);
    const [before, own, next] = [entries[index - 1], entries[index], entries[index + 1]];
    if (own === undefined)
        return undefined;
    const line = lineStart(text, own.start);
    const lead = text.slice(line, own.start);
    const ownLine = collection.kind === 'list' ? /^\s*- +$/.test(lead) : lead.trim() === '';
    if (!isFlow(text, collection) && ownLine)
        return text.slice(0, line) + text.slice(lineEnd(text, own.end));
    if (next !== undefined)
        return text.slice(0, own.start) + text.slice(next.start);
    return before && text.slice(0, before.end) + text.slice(own.end);
}
function replacement(text, { node, steps }, value) {
    if (node.start < node.end)
        return { at: node, text: (0,write/* writeInline */.R)(value) };
    const colon = text.indexOf(':', pairOf(steps)?.key.end ?? node.end) + 1;
    return { at: { start: colon, end: colon }, text: ` ${(0,write/* writeInline */.R)(value)}` };
}
function addition(text, { node, steps, missing }, value) {
    const [name = '', ...rest] = missing;
    const entry = rest.reduceRight((inner, key) => ({ [key]: inner }), value);
    if (node.kind === 'alias')
        return undefined;
    if (node.kind === 'scalar')
        return underEmptyKey(text, { node, steps }, { [name]: entry });
    if (isFlow(text, node)) {
        const written = (0,write/* writeInline */.R)(entry);
        return inlineEntry(node, node.kind === 'map' ? `${name}: ${written}` : written);
    }
    const [first, last] = [entriesOf(node)[0], entriesOf(node).at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    return node.kind === 'map'
        ? linesBelow(text, last, { lead: ' '.repeat(columnOf(text, first.start)), value: { [name]: entry } })
        : linesBelow(text, last, { lead: text.slice(lineStart(text, last.start), last.start), value: entry });
}
/** The first fields of a block that has none: `name:`. */
function underEmptyKey(text, { node, steps }, value) {
    const pair = pairOf(steps);
    if (!(0,nodes/* isNull */.kZ)(node) || pair === undefined || node.start < node.end)
        return undefined;
    return linesBelow(text, pair.key, { lead: ' '.repeat(columnOf(text, pair.key.start) + 2), value });
}
/** Writes a value on the lines below `span`: `lead` before the first, as much white space before the others. */
function linesBelow(text, span, { lead, value }) {
    const start = lineEnd(text, span.end);
    const open = start > 0 && text[start - 1] !== '\n' ? '\n' : '';
    const lines = (0,write/* writeYaml */.V)(value).replace(/\n(?=.)/g, `\n${' '.repeat(lead.length)}`);
    return { at: { start, end: start }, text: `${open}${lead}${lines}` };
}
function inlineEntry(collection, entry) {
    const last = entriesOf(collection).at(-1);
    if (last !== undefined)
        return { at: { start: last.end, end: last.end }, text: `, ${entry}` };
    return { at: collection, text: collection.kind === 'map' ? `{${entry}}` : `[${entry}]` };
}
function isFlow(text, collection) {
    return text[collection.start] === (collection.kind === 'map' ? '{' : '[');
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** The end of the line that a span ends on; a text of several lines ends after its last one. */
function lineEnd(text, end) {
    if (text[end - 1] === '\n')
        return end;
    const next = text.indexOf('\n', end);
    return next === -1 ? text.length : next + 1;
}
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/values.js
var values = __webpack_require__(3779);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/draft.js







/**
 * A config that is being edited, both as text, which keeps its author's comments and layout, and as plain values. An edit that
 * is not possible in the text (anchors, merge keys) writes all values anew, and sets `rewritten`.
 */
class Draft {
    edits = [];
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
    periods() {
        return (0,config_period/* periodsOf */.qC)(this.tree);
    }
    /** Every value that is not a block, with its path through lists and maps. */
    leaves() {
        return (0,config_tree/* leaves */.FQ)(this.tree);
    }
    set(path, value, why) {
        const was = this.get(path);
        this.apply(path, value);
        this.edits.push({ path, was: written(was), is: written(value), why });
    }
    remove(path, why) {
        const was = this.get(path);
        this.apply(path, undefined);
        this.edits.push({ path, was: written(was), is: '', why });
    }
    /** Removes a field and sets its successor. */
    move(path, successor, why) {
        const was = this.get(path);
        this.apply(path, undefined);
        this.apply(successor.path, successor.value);
        this.edits.push({ path, was: written(was), is: `${successor.path}: ${written(successor.value)}`, why });
    }
    apply(path, value) {
        const tree = structuredClone(this.tree);
        if (value === undefined)
            (0,config_tree/* remove */.TF)(tree, path);
        else
            (0,config_tree/* put */.yJ)(tree, path, structuredClone(value));
        this.tree = tree;
        const edited = editYaml(this.text, path, value);
        this.rewritten ||= edited === undefined || !hasValues(edited, tree);
        this.text = this.rewritten || edited === undefined ? (0,write/* writeYaml */.V)(tree) : edited;
    }
}
/** Reports whether a text has exactly these values. */
function hasValues(text, tree) {
    const { root, problems } = (0,unexpanded/* readUnexpanded */.D)(text);
    return (root !== undefined && problems.length === 0 && (0,external_node_util_.isDeepStrictEqual)((0,values/* plainValue */._)(root, 'The config'), tree));
}
function written(value) {
    return value === undefined ? '' : (0,write/* writeInline */.R)(value);
}

// EXTERNAL MODULE: ./.cache/build/src/action/text.js
var action_text = __webpack_require__(3062);
// EXTERNAL MODULE: ./.cache/build/src/config/hide.js + 2 modules
var hide = __webpack_require__(7034);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/stricter.js
var stricter = __webpack_require__(4371);
// EXTERNAL MODULE: ./.cache/build/src/config/validate.js + 26 modules
var validate = __webpack_require__(3492);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/invalid-before.js




/** A file that the old version refuses means nothing to it, so there is nothing that could stay the same. */
function invalidBefore(bytes, { file, from, partial, today }) {
    const { findings } = (0,validate/* validateConfig */.$)(bytes, { version: from, file, partial, today });
    const [first, ...others] = findings.filter(({ level, rule }) => level === 'error' && !stricter/* STRICTER_RULES */.N.includes(rule));
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : ` ${(0,action_text/* count */.U)(others.length, 'more problem')} of this kind.`;
    const message = `Loki ${from} refuses the file as it was, in line ${first.line}: ${first.message}${more}`;
    const fix = 'Give the version that the file is written for: what it did there is what the upgrade keeps.';
    return [{ ...first, rule: 'not-valid-before', message: (0,hide/* ourOwn */.P)(message), fix: (0,hide/* ourOwn */.P)(fix) }];
}

// EXTERNAL MODULE: ./.cache/build/src/config/defaults.js
var config_defaults = __webpack_require__(9183);
// EXTERNAL MODULE: ./.cache/build/src/config/duration.js
var duration = __webpack_require__(6141);
// EXTERNAL MODULE: ./.cache/build/src/config/guard/limits.js
var limits = __webpack_require__(367);
// EXTERNAL MODULE: ./.cache/build/src/config/guard/lowered.js
var lowered = __webpack_require__(5491);
// EXTERNAL MODULE: ./.cache/build/src/config/old-names/old-names.js + 1 modules
var old_names = __webpack_require__(4220);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/values/read.js + 2 modules
var read = __webpack_require__(1294);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/moved.js
var moved = __webpack_require__(5439);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/removed-fields.js







/**
 * Removes every field that Loki `to` does not have. What the old version did with it stays: its value moves to today's field if
 * the old version obeyed it, over what that says.
 */
function moveRemovedFields(draft, base, to) {
    const removal = { draft, base, to };
    const kept = (0,old_names/* oldNames */.Qk)(base).filter(({ means }) => has(to, means));
    for (const [path, value] of draft.leaves()) {
        if (!base.has(path) || has(to, path))
            continue;
        if (movePrefix(removal, path, value))
            continue;
        const names = kept.find(({ fields }) => fields.includes(path));
        if (names !== undefined && counts(removal, names, path))
            move(removal, names, { path, value });
        else
            draft.remove(path, whyRemoved(removal, path, names));
    }
}
/** What a variable without a default brings is not known here, so it may count. */
function counts({ draft, base }, names, path) {
    const isUnknown = base.isSet(path) && base.settings.get(path)?.value === undefined;
    return isUnknown ? draft.get(names.means) === undefined : (0,old_names/* obeyedField */.d4)(base, names) === path;
}
function has(version, path) {
    return (0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(version).root, path) !== undefined;
}
function whyRemoved({ base, to }, path, names) {
    const why = `Loki ${to} does not have it. ${(0,moved/* movedTo */.rh)(path) ?? 'Nothing replaces it.'}`;
    const isSet = names !== undefined && base.isSet(names.means);
    return isSet ? `${why} That is set, and it is what counted.` : why;
}
function move(removal, names, { path, value }) {
    const { draft, base, to } = removal;
    const before = draft.get(names.means);
    const written = isVariable(value) ? value : todaysValue(names.means, removal, value);
    const over = before === undefined || before === written
        ? ''
        : ` Loki ${base.fields.table} obeyed it, not ${names.means}.`;
    const why = `Loki ${to} does not have it. ${(0,moved/* movedTo */.rh)(path) ?? ''}${over}`;
    draft.move(path, { path: names.means, value: written }, why);
}
/** What a variable brings cannot be converted here. */
function isVariable(value) {
    return typeof value === 'string' && value.includes('${');
}
/** Today's value: as its author wrote it if that means the same today. */
function todaysValue(means, { base, to }, written) {
    const value = base.get(means) ?? '';
    const type = typeOf(means, to);
    const isSame = written !== undefined && !(0,config_tree/* isCollection */.P3)(written) && written !== null;
    return isSame && (0,read/* readDefault */.I8)(type, written) === value && typeof written === typeof format(type, value)
        ? written
        : format(type, value);
}
function typeOf(path, version) {
    const field = (0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(version).root, path);
    return field?.kind === 'value' ? field.type : '';
}
/** Durations of `limits_config` have no unit below `ms`. */
function format(type, value) {
    if (type === 'prom-duration')
        return (0,duration/* formatDuration */.a3)(Math.ceil(Number(value) / 1e6) * 1e6);
    return type === 'duration' ? (0,duration/* formatGoDuration */.IL)(Number(value)) : value;
}
/** Loki 3.x has the prefix of the index in each period that was written with it. */
function movePrefix({ draft, to }, path, value) {
    const store = config_period/* SHIPPED_STORES */.bW.find(([, shipper]) => path === `storage_config.${shipper}.shared_store_key_prefix`);
    if (store === undefined || value === 'index/')
        return false;
    const successors = draft
        .periods()
        .filter((period) => period.store === store[0])
        .map((period) => period.at('index.path_prefix'))
        .filter((successor) => draft.get(successor) === undefined && has(to, successor));
    for (const successor of successors)
        draft.set(successor, value, `The index of this period is under ${String(value)}.`);
    draft.remove(path, `Loki ${to} does not have it. ${(0,moved/* movedTo */.rh)(path)}`);
    return true;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/kept-defaults.js








/** In the order in which the edits are listed. */
const DEFAULT_KEEPERS = [
    oldNamesByDefault,
    port,
    readTarget,
    kept_defaults_limits,
    labels,
    retention,
    structuredMetadata,
    deleteRequestStore,
    folders,
    indexStores,
];
/** The old version goes by a field with an older name, set or not; the new one goes by today's, and has another default. */
function oldNamesByDefault(draft, { base, head, headVersion: to }) {
    for (const names of (0,old_names/* oldNames */.Qk)(base)) {
        const field = (0,old_names/* obeyedField */.d4)(base, names);
        if (field === undefined || (0,old_names/* obeyedField */.d4)(head, names) !== undefined || !head.has(names.means))
            continue;
        const [was, is] = [base.get(names.means), head.get(names.means)];
        const isOfRender = head.isSet(names.means) && draft.get(names.means) === undefined;
        if (isOfRender || was === is || (!was && !is))
            continue;
        const why = `As before: Loki ${base.fields.table} goes by ${field}.`;
        draft.set(names.means, todaysValue(names.means, { base, to }), why);
    }
}
function port(draft, { base, head, headVersion }) {
    const path = 'server.http_listen_port';
    if (base.number(path) === head.number(path))
        return;
    const why = `Clients push to this port; the default of Loki ${headVersion} is ${head.number(path)}.`;
    draft.set(path, base.number(path), why);
}
/** Without it, nobody compacts, and no rule is evaluated, unless a process with the target `backend` is added. */
function readTarget(draft, { base, head, baseVersion }) {
    const path = 'legacy_read_target';
    const isLegacy = base.has(path) ? base.flag(path) : !base.atLeast('2.9');
    const reads = head.text('target').split(',').includes('read');
    if (!reads || !isLegacy || !head.has(path) || head.flag(path))
        return;
    const why = `In Loki ${baseVersion}, the target read compacts and evaluates rules, too; otherwise that is the target backend.`;
    draft.set(path, true, why);
}
function kept_defaults_limits(draft, change) {
    for (const { path, was, shownIs, effect } of (0,lowered/* loweredLimits */.p1)(change)) {
        const value = /^\d+$/.test(was) ? Number(was) : was;
        const why = `As before: with ${shownIs}, the default of Loki ${change.headVersion}, ${effect}.`;
        draft.set(path, value, why);
    }
}
function labels(draft, change) {
    if (!(0,limits/* addsLabels */.e)(change))
        return;
    const why = 'Streams keep the labels that clients send, so dashboards and queries by exact labels keep working.';
    draft.set('limits_config.discover_service_name', [], why);
    draft.set('limits_config.discover_log_levels', false, why);
}
function retention(draft, { base, head, baseVersion }) {
    const path = 'limits_config.retention_period';
    if (!base.flag('compactor.retention_enabled') || base.number(path) === head.number(path))
        return;
    draft.set(path, (0,duration/* formatDuration */.a3)(base.number(path)), `As before: the default of Loki ${baseVersion}.`);
}
function structuredMetadata(draft, { head, today, headVersion }) {
    const path = 'limits_config.allow_structured_metadata';
    const active = (0,config_period/* activePeriod */.UA)(head.periods(), today);
    if (active === undefined || !head.flag(path) || !head.atLeast('3.0'))
        return;
    if (active.takesStructuredMetadata)
        return;
    const why = `Loki ${headVersion} does not start with it before a tsdb period with schema v13 is active.`;
    draft.set(path, false, why);
}
function deleteRequestStore(draft, { base, head, headVersion }) {
    const path = 'compactor.delete_request_store';
    if (!head.flag('compactor.retention_enabled') || !head.has(path) || head.text(path) !== '')
        return;
    const store = base.text('compactor.shared_store') || (head.periods().at(-1)?.objectStore ?? '');
    draft.set(path, store, `With retention, Loki ${headVersion} requires the store of delete requests.`);
}
/** The folders of each kind of index in use, as the defaults of `render` have them: on the disk that the host keeps. */
function folders(draft, { head, headVersion }) {
    const defaults = (0,config_defaults/* usageDefaults */.S$)();
    const stores = head.periods().map(({ store }) => store);
    const indexes = config_period/* SHIPPED_STORES */.bW.filter(([store]) => stores.includes(store)).flatMap(([, shipper]) => [
        `storage_config.${shipper}.active_index_directory`,
        `storage_config.${shipper}.cache_location`,
    ]);
    for (const path of [...indexes, 'compactor.working_directory']) {
        const why = `Loki ${headVersion} requires it; this folder is on the disk that the host keeps.`;
        if (head.text(path) === '')
            draft.set(path, (0,config_tree.at)(defaults, path) ?? '', why);
    }
}
/** Without it, Loki 2.9 does not find old indexes (grafana/loki#8738). */
function indexStores(draft, { head, headVersion }) {
    for (const [store, shipper] of config_period/* SHIPPED_STORES */.bW) {
        const path = `storage_config.${shipper}.shared_store`;
        const last = head.periods().findLast((period) => period.store === store);
        if (last === undefined || !head.has(path) || head.text(path) !== '')
            continue;
        draft.set(path, last.objectStore, `It tells Loki ${headVersion} where the index is.`);
    }
}

// EXTERNAL MODULE: ./.cache/build/src/config/days.js
var days = __webpack_require__(8617);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade/new-period.js




/**
 * Writes down the period that the defaults for the old version have, if those for the new one have another: to Loki, a
 * changed period is a changed history.
 */
function keepDefaultPeriod(draft, from, to) {
    if (draft.get(config_period/* PERIODS */.nR) || (0,config_defaults/* supportsSchemaV13 */.sZ)(from) === (0,config_defaults/* supportsSchemaV13 */.sZ)(to))
        return;
    const why = `The period in use, by the defaults for Loki ${from}; those for ${to} have another.`;
    draft.set(config_period/* PERIODS */.nR, [(0,config_defaults/* firstPeriod */.CA)(from)], why);
}
/**
 * Adds a TSDB period with schema v13 after the last one, unless that is one already.
 * @param from its first day, `2026-01-08`; if a period begins later, it follows that one by a day
 */
function addTsdbPeriod(draft, from, version) {
    const periods = draft.periods();
    const last = periods.at(-1);
    if (last === undefined || !(0,config_tree/* isTree */.xK)(draft.get(last.path)))
        return;
    if (last.takesStructuredMetadata || !(0,config_defaults/* supportsSchemaV13 */.sZ)(version))
        return;
    const after = (0,days/* dayAfter */.PV)(last.from) ?? '';
    const period = {
        ...(0,config_defaults/* firstPeriod */.CA)(version),
        from: after > from ? after : from,
        object_store: last.get('object_store') ?? 's3',
        index: { prefix: last.get('index.prefix') ?? 'index_', period: '24h' },
    };
    const why = 'The index for new lines; older periods stay as they are. Deploy it before this day: nothing changes until then.';
    draft.set(`${config_period/* PERIODS */.nR}.${periods.length}`, period, why);
}

// EXTERNAL MODULE: ./.cache/build/src/config/upgrade/shown-edit.js
var shown_edit = __webpack_require__(3784);
;// CONCATENATED MODULE: ./.cache/build/src/config/upgrade.js


















/**
 * Turns a config for one Loki version into one for a newer version that behaves the same: fields that are gone are moved or
 * removed, defaults that would refuse, hide or delete lines are written down as they were, and a TSDB period is added after
 * the existing ones, which stay as they are.
 * @throws UserError if the file cannot be read or the version is older
 */
async function upgradeConfig(bytes, options) {
    const { file, from, to, today, partial } = options;
    if ((0,loki_versions/* compareVersions */.Z)(to, from) < 0)
        throw new errors/* UserError */.y(`Loki ${to} is older than ${from}; a config can only be upgraded.`);
    const document = (0,read_yaml/* readYaml */.g)(bytes, from);
    const tree = (0,team_config/* treeOf */.g)(document, file, { ifEmpty: 'There is nothing to upgrade.', allowed: config_secrets/* SECRET_RULES */.vt });
    const draft = new Draft(document.text, tree);
    const base = configOf(document, from, partial);
    const versions = { baseVersion: from, headVersion: to };
    const changeOf = (head) => ({
        base,
        head,
        ...versions,
        today,
        bucketExpiryDays: undefined,
    });
    if (to !== from)
        edit(draft, base, changeOf, options);
    const { text: yaml, edits, rewritten } = draft;
    const upgraded = (0,read_yaml/* readYaml */.g)(yaml, to);
    const head = configOf(upgraded, to, partial);
    const secrets = document.secrets.and(upgraded.secrets);
    const left = [
        ...invalidBefore(bytes, options),
        ...(0,validate/* validateConfig */.$)(yaml, { version: to, file, partial, today }).findings,
        ...(0,findings/* toFindings */.S)({ text: yaml, secrets }, file, (0,guard/* guardProblems */.m)(changeOf(head))),
    ];
    return {
        yaml,
        shownYaml: upgraded.secrets.masked(yaml),
        sha256: (0,external_node_crypto_.createHash)('sha256').update(yaml).digest('hex'),
        changes: edits.map((one) => (0,shown_edit/* shownEdit */.W)(one, secrets)),
        rewritten,
        left,
    };
}
function edit(draft, base, changeOf, options) {
    const { from, to, periodFrom, partial } = options;
    removeEmptyFields(draft, to);
    if (partial)
        keepDefaultPeriod(draft, from, to);
    moveRemovedFields(draft, base, to);
    addTsdbPeriod(draft, periodFrom, to);
    for (const keep of DEFAULT_KEEPERS)
        keep(draft, changeOf(configOf((0,read_yaml/* readYaml */.g)(draft.text, to), to, partial)));
    draft.text = draft.text.replace(/^(# Rendered by loki-host-actions for Loki )\S+(?=:)/, `$1${to}`);
}
/** Loki reads an empty field as zero, and Loki 3 refuses many of these zeros. */
function removeEmptyFields(draft, to) {
    for (const [path, value] of draft.leaves()) {
        if (value !== null || !(0,config/* hasDefault */.e)((0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(to).root, path)))
            continue;
        draft.remove(path, 'Empty, it sets everything in it to zero; without it, the defaults apply.');
    }
}
function configOf(document, version, partial) {
    const { config } = (0,read_config/* readConfig */.X)(document, { version, partial });
    if (config === undefined)
        throw new errors/* UserError */.y('The config is empty; there is nothing to upgrade.');
    return config;
}


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ shownEdit),
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _hide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7034);
/* harmony import */ var _secret_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5359);


function shownEdit({ path, was, is, why }, secrets) {
    return {
        path: secrets.hide(path),
        was: (0,_secret_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretField */ .nU)(path.split('.')) && was !== '' ? (0,_hide_js__WEBPACK_IMPORTED_MODULE_0__/* .ourOwn */ .P)('…') : secrets.hide(was),
        is: secrets.hide(is),
        why: secrets.hide(why),
    };
}
/** The changes for a person who reads them in a terminal or a log. */
function toText(changes) {
    const line = ({ path, was, is, why }) => `${path}: ${was || 'nothing'} -> ${is || 'nothing'}\n    ${why}`;
    return changes.map(line).join('\n');
}


/***/ })

};
