export const id = 263;
export const ids = [263];
export const modules = {

/***/ 2531:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "5c9d05d0b666ec12f371.txt";

/***/ }),

/***/ 8267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   T3: () => (/* binding */ TABLE_VERSIONS),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   Yp: () => (/* binding */ versionsWith)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _loki_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);


const [head = '', ...groups] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(/* asset import */ __webpack_require__(2531), __webpack_require__.b), 'latin1').split('\n\n');
/** The versions that have a table, oldest first. */
const TABLE_VERSIONS = JSON.parse(/^versions (.*)$/m.exec(head)?.[1] ?? '');
/** The part of the table for each block of the first level, with all blocks in it; the root's is ''. */
const PARTS = new Map(groups.map((part) => [part.slice(1, part.indexOf(']')), part]));
/** The lines of a block, each with a line break before it and behind it, but that the last one of a part has none. */
function linesOf(path) {
    const part = PARTS.get(path.split('.', 1)[0] ?? '') ?? '';
    const title = `[${path}]\n`;
    const start = part.indexOf(title);
    if (start === -1)
        return '';
    const end = part.indexOf('\n[', start);
    return part.slice(start + title.length - 1, end === -1 ? undefined : end + 1);
}
const built = new Map();
/** The fields of `version` (`3.5.2`). The oldest table serves what is older still. */
function fieldsOf(version) {
    const newer = TABLE_VERSIONS.findIndex((known) => (0,_loki_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(known, version) > 0);
    const index = Math.max(newer === -1 ? TABLE_VERSIONS.length - 1 : newer - 1, 0);
    let root = built.get(index);
    if (root === undefined) {
        root = new LazyBlock('', index);
        built.set(index, root);
    }
    const known = TABLE_VERSIONS[index] ?? '';
    return { table: known, exact: known === version, root };
}
class LazyBlock {
    kind = 'block';
    path;
    index;
    known = new Map();
    lines;
    constructor(path, index) {
        this.path = path;
        this.index = index;
    }
    field(name) {
        if (!this.known.has(name))
            this.known.set(name, this.read(name));
        return this.known.get(name);
    }
    entries() {
        const names = new Set([...this.text().matchAll(/^\S+/gm)].map(([name]) => name));
        return [...names].flatMap((name) => {
            const field = this.field(name);
            return field === undefined ? [] : [[name, field]];
        });
    }
    read(name) {
        if (/\s/.test(name))
            return undefined;
        const text = this.text();
        const before = `\n${name} `;
        for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
            const end = text.indexOf('\n', at + 1);
            const json = text.slice(at + before.length, end === -1 ? undefined : end);
            const [type, value, first, last] = JSON.parse(json);
            const from = first ? TABLE_VERSIONS.indexOf(first) : 0;
            const to = last ? TABLE_VERSIONS.indexOf(last) : TABLE_VERSIONS.length - 1;
            if (from <= this.index && this.index <= to)
                return this.ofType(type, value ?? undefined, name);
        }
        return undefined;
    }
    text() {
        this.lines ??= linesOf(this.path);
        return this.lines;
    }
    ofType(type, value, name) {
        if (type === 'any')
            return { kind: 'any' };
        if (type === 'block')
            return new LazyBlock(this.path === '' ? name : `${this.path}.${name}`, this.index);
        if (type.startsWith('[]'))
            return { kind: 'list', item: this.ofType(type.slice(2), undefined, name), default: value };
        if (type.startsWith('map[string]'))
            return { kind: 'map', value: this.ofType(type.slice(11), undefined, name) };
        return { kind: 'value', type, default: value };
    }
}
/** The field at `path` (`ingester.wal.dir`; indexes and map keys count as names), if that version has it. */
function fieldAt(root, path) {
    let node = root;
    for (const name of path.split('.')) {
        if (node?.kind === 'block')
            node = node.field(name);
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


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ settleStores),
/* harmony export */   k: () => (/* binding */ putBucket)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);



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
    const configs = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(team, 'schema_config.configs') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(defaults, 'schema_config.configs');
    const periods = Array.isArray(configs) ? configs.filter(_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK) : [];
    for (const [store, block] of shippers) {
        const objectStore = periods.findLast((period) => period['store'] === store)?.['object_store'];
        if (objectStore === undefined)
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .remove */ .TF)(defaults, `storage_config.${block}`);
        else
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(defaults, `storage_config.${block}.shared_store`, objectStore);
    }
    const newest = periods.at(-1)?.['object_store'];
    if (newest === undefined)
        return;
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(defaults, 'compactor.shared_store', newest);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(team, 'compactor.retention_enabled') === true)
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(defaults, 'compactor.delete_request_store', newest);
}
/**
 * The inputs win over the team's file, wherever that names the bucket; its endpoint and options stay.
 * @throws UserError for the other kind of object store client, which would not look at them
 */
function putBucket(config, inputs) {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(config, 'storage_config.use_thanos_objstore') === true) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("storage_config.use_thanos_objstore makes Loki ignore the bucket that the inputs name. Take it out of the team's YAML.");
    }
    const blocks = ['storage_config.aws', 'common.storage.s3'];
    return blocks.flatMap((block, i) => i === 0 || (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(config, block)) ? fill(config, block, inputs) : []);
}
function fill(config, block, { bucket, region, credentials }) {
    const key = credentials === 'environment';
    const values = {
        // An address with key, region and bucket in one would win over some of them.
        s3: undefined,
        bucketnames: bucket,
        region,
        access_key_id: key ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .accessKeyIdVariable */ .j4) : undefined,
        secret_access_key: key ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .secretAccessKeyVariable */ .yv) : undefined,
        session_token: undefined,
    };
    const replaced = [];
    for (const [field, value] of Object.entries(values)) {
        const path = `${block}.${field}`;
        const team = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(config, path);
        if (team !== undefined && team !== value)
            replaced.push({ path, team: show(team), now: show(value) });
        if (value === undefined)
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .remove */ .TF)(config, path);
        else
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .yJ)(config, path, value);
    }
    return replaced;
}
function show(value) {
    if (value === undefined)
        return 'left out';
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   xK: () => (/* binding */ isTree),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
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


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ hostVariables),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   j4: () => (/* binding */ accessKeyIdVariable),
/* harmony export */   xt: () => (/* binding */ instanceIdVariable),
/* harmony export */   yv: () => (/* binding */ secretAccessKeyVariable)
/* harmony export */ });
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


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
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


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
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


/***/ }),

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/dialect.js
/** Line breaks of YAML 1.1 that YAML 1.2 does not have, and those of old; as long as the line feed that stands in for them. */
function plainBreaks(text) {
    return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
}
/** What go-yaml v2 refuses and a parser of YAML 1.2 reads. `quiet` are the spans in which a tab means nothing. */
function dialectProblems(text, quiet) {
    return [...directives(text), ...tabLines(text, quiet), ...lateMarks(text)];
}
function syntax(start, end, message, fix) {
    return { rule: 'yaml-syntax', message, fix, start, end };
}
/** Empty lines, comments and directives before the document, and the mark that begins it. */
function headOf(text) {
    const head = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:%[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*)*(?:---|\.\.\.)?/;
    return head.exec(text)?.[0] ?? '';
}
/**
 * Where the first document ends, which is all that go-yaml reads: at a line that begins with a mark, were it in quotes or
 * brackets. `unread`: something other than comments follows.
 */
function firstDocument(text) {
    const mark = /^(?:---|\.\.\.)(?=\s|$)/gm;
    mark.lastIndex = headOf(text).length;
    const end = mark.exec(text)?.index ?? text.length;
    return { end, unread: !/^(?:(?:\.\.\.)?[ \t]*(?:#.*)?(?:\r?\n|$))*$/.test(text.slice(end)) };
}
/** Directives before the document: YAML 1.1 is the only version, %YAML and %TAG are the only ones. */
function directives(text) {
    const head = headOf(text);
    const wrong = [...head.matchAll(/^%(?!YAML 1\.1\s*$|TAG\s)[^\n]*/gm)].map((match) => syntax(match.index, match.index + match[0].length, `Loki does not know ${match[0].trim()}.`, 'Remove the line.'));
    if (!head.endsWith('...'))
        return wrong;
    return [
        ...wrong,
        syntax(head.length - 3, head.length, 'The file ends a document before it begins one.', 'Remove the ... line.'),
    ];
}
/** Empty lines, dashes and comments with a tab before what is not there: nothing to the eye, an error to Loki. */
function tabLines(text, quiet) {
    const lines = [...text.matchAll(/^ *(?:[-?] *)*\t[\t ]*(?:#.*)?$/gm)];
    return lines
        .filter(({ index }) => !quiet.some(({ start, end }) => start < index && index < end))
        .map(({ index }) => syntax(index, index + 1, 'This line begins with a tab, which Loki refuses.', 'Use spaces, or none.'));
}
/** A byte order mark at the start of a later line. */
function lateMarks(text) {
    return [...text.matchAll(/\n\ufeff/g)].map(({ index }) => syntax(index + 1, index + 2, 'A byte order mark stands in the middle of the file.', 'Remove the invisible character.'));
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/dialect-of-nodes.js

/** What is refused before a node: names of anchors, tabs, and what a block of fields may not stand behind. */
function refusedBefore(event, { text, tabs, inBrackets }) {
    const refusals = [];
    const anchor = text.slice(event.anchorStart, event.anchorEnd);
    if (event.anchorStart >= 0 && !/^[\w-]+$/.test(anchor)) {
        const message = `${JSON.stringify(anchor)} is no name for an anchor.`;
        refusals.push({
            at: event.anchorStart - 1,
            message,
            fix: 'Use letters, digits, - and _; or quote the text.',
        });
    }
    if (inBrackets)
        return refusals;
    const isBlockMap = event.type === js_yaml/* EVENT_ID */.hy.MAPPING && event.style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
    if (isBlockMap && isBehindAnother(text, event.start)) {
        const message = 'A block of fields begins on a line of its own.';
        refusals.push({ at: event.start, message, fix: 'Break the line, and indent.' });
    }
    if (!tabs)
        return refusals;
    const begin = beginOf(event, text);
    const before = begin === undefined ? undefined : tabBefore(text, begin);
    const isText = event.type === js_yaml/* EVENT_ID */.hy.SCALAR && isBlockText(event.style);
    const tab = before ?? (isText ? tabAtFirstLine(text, event.valueStart) : undefined);
    if (tab !== undefined) {
        const message = 'There is a tab where Loki wants spaces.';
        refusals.push({ at: tab, message, fix: 'Indent with spaces.' });
    }
    return refusals;
}
/** What is refused in a scalar: names that are none, escapes that go-yaml does not know. */
function refusedIn(event, place) {
    const { text, inBrackets, isKey } = place;
    const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const written = event.valueStart < 0 ? '' : text.slice(event.valueStart, event.valueEnd);
    const nothing = event.valueStart < 0 && isKey && event.tagStart < 0;
    if (plain && !inBrackets && !nothing)
        return [];
    const unknown = event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? badEscape(written) : undefined;
    const behind = isPlainNameInBrackets(event, place) ? restOfLine(text, event.valueEnd) : '';
    const name = 'Write name: value.';
    const refusals = [
        [
            inBrackets && plain && (nothing || written.startsWith(':')),
            'A colon in brackets needs a name before it.',
            'Quote it.',
        ],
        [
            inBrackets && plain && written.includes('?'),
            'In brackets, Loki takes a ? for the sign of a name.',
            'Quote it.',
        ],
        [!inBrackets && nothing, 'A colon needs a name before it.', name],
        [written.includes('\n') && /^[ \t]*:/.test(behind), 'In brackets, a name has one line.', name],
        [
            /^[ \t]*:[[{]/.test(behind),
            'In brackets, Loki takes a colon without a space behind it for text.',
            name,
        ],
        [unknown !== undefined, `Loki does not know the escape ${unknown}.`, 'Write the character itself.'],
    ];
    return refusals.filter(([refused]) => refused).map(([, message, fix]) => ({ message, fix }));
}
/**
 * The colon, and what is before it, that the parser took for the sign of a pair and go-yaml takes for text, since in
 * brackets no space is behind it: `[a:, b]` are two texts.
 */
function colonOfText(event, place) {
    if (!isPlainNameInBrackets(event, place))
        return undefined;
    return /^[ \t]*:(?=[,\]}])/.exec(restOfLine(place.text, event.valueEnd))?.[0];
}
/** How long the quote is on each side. */
function quotesOf(style) {
    return style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
}
function isPlainNameInBrackets({ style, valueStart }, { inBrackets, isKey }) {
    return inBrackets && isKey && style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && valueStart >= 0;
}
function restOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? undefined : end);
}
function isBlockText(style) {
    return style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
}
/** Where a node is written: its anchor and tag, its quote, bracket or header first. A block is where its first field is. */
function beginOf(event, text) {
    const own = [event.anchorStart - 1];
    if (event.type !== js_yaml/* EVENT_ID */.hy.ALIAS)
        own.push(event.tagStart);
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0)
        own.push(isBlockText(event.style)
            ? headerBefore(text, event.valueStart)
            : event.valueStart - quotesOf(event.style));
    if ('start' in event && event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
        own.push(event.start);
    const written = own.filter((at) => at >= 0);
    return written.length === 0 ? undefined : Math.min(...written);
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
/** The tab in the indentation of what begins at `start`, dashes and all: `- \tx`. */
function tabBefore(text, start) {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const indentation = text.slice(line, start);
    const tab = indentation.indexOf('\t');
    return tab === -1 || !/^[ \t]*(?:[-?][ \t]+)*$/.test(indentation) ? undefined : line + tab;
}
/** Where the header of a block of text is, such as `|` or `>-`, whose first line is at `start`. */
function headerBefore(text, start) {
    const line = text.lastIndexOf('\n', start - 2) + 1;
    return line + Math.max(0, text.slice(line, start).search(/[|>][-+\d]*(?:[ \t]+#.*)?\s*$/));
}
/** The tab that begins a block of text whose header leaves the indentation to that line. */
function tabAtFirstLine(text, start) {
    if (/^.[-+]?[1-9]/.test(text.slice(headerBefore(text, start))))
        return undefined;
    const blank = /^(?:[ ]*\r?\n)*[ ]*/.exec(text.slice(start))?.[0].length ?? 0;
    return text.charAt(start + blank) === '\t' ? start + blank : undefined;
}
/** Says whether a block of fields that begins at `start` does so behind something else than dashes, anchors and tags. */
function isBehindAnother(text, start) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return !/^[ \t]*(?:[-?:][ \t]+)*(?:[&!]\S*[ \t]+)*$/.test(line);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/events.js

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
            const spelled = tries < MANY ? respell(source, position, error.reason) : undefined;
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
/** What Loki reads: a comment right behind quotes and brackets or in these; in these, a dash alone, a tab. As long as it was. */
function respell(source, position, reason) {
    const rest = source.slice(position);
    const inBrackets = reason.startsWith('missed comma');
    const comment = /^#.*/.exec(rest)?.[0];
    if (comment !== undefined && (inBrackets || /["'\]}]/.test(source.charAt(position - 1))))
        return source.slice(0, position) + ' '.repeat(comment.length) + rest.slice(comment.length);
    if (reason === 'deficient indentation' && source.charAt(position - 1) === '\t')
        return `${source.slice(0, position - 1)} ${rest}`;
    return inBrackets && /^-[,\]}]/.test(rest)
        ? source.slice(0, position) + LONE_DASH + rest.slice(1)
        : undefined;
}
/** Why a text is no YAML, and where. */
class NoYaml extends Error {
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/builder.js




/** Turns the parser's flat events into the tree of the document. */
class Builder {
    root;
    problems = [];
    /** Quoted and multi-line texts, and collections in brackets: where a tab is no indentation. */
    quiet = [];
    /** What the events' offsets are about. */
    text;
    tabs;
    where;
    anchors = new Map();
    open = [];
    /** Texts that end in a colon, which the parser took for the sign of a pair. */
    colons = new Set();
    /** Where the last thing ended: the place of a value that is not there. */
    last = 0;
    /** How far the events have come in `text`. */
    seen = 0;
    constructor({ source, where }) {
        this.text = source;
        this.tabs = source.includes('\t');
        this.where = where;
    }
    take(event) {
        if ('anchorStart' in event)
            this.refuse(refusedBefore(event, this.place()));
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const kind = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'map' : 'list';
                const anchor = this.slice(event.anchorStart, event.anchorEnd);
                this.open.push({
                    kind,
                    start: event.start,
                    anchor,
                    flow: event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW,
                    closes: event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW && /[[{]/.test(this.text.charAt(event.start)),
                    nodes: [],
                });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                this.put(this.scalar(event), this.slice(event.anchorStart, event.anchorEnd));
                break;
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                this.put(this.alias(event), '');
                break;
            case js_yaml/* EVENT_ID */.hy.POP: {
                const done = this.open.pop();
                if (done === undefined)
                    break;
                if (done.closes)
                    this.closeFlow(done.kind);
                const [first] = done.nodes;
                const isText = done.flow && !done.closes && first !== undefined && this.colons.has(first);
                const node = isText ? first : collection(done, Math.max(this.last, done.start));
                if (done.closes)
                    this.quiet.push(node);
                this.put(node, done.anchor);
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
    put(node, anchor) {
        if (anchor !== '')
            this.anchors.set(anchor, node);
        this.last = node.end;
        const parent = this.open.at(-1);
        if (parent)
            parent.nodes.push(node);
        else
            this.root = node;
    }
    scalar(event) {
        const tag = longTag(this.slice(event.tagStart, event.tagEnd));
        const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        const span = this.spanOf(event);
        if (!isPlain)
            this.quiet.push(span);
        this.refuse(refusedIn(event, this.place()), span);
        const value = (0,js_yaml/* getScalarValue */.KE)(this.text, event).replace(LONE_DASH, '-');
        const node = { kind: 'scalar', value, plain: isPlain && tag === '', tag, ...span };
        const colon = colonOfText(event, this.place());
        if (colon === undefined)
            return node;
        const text = { ...node, value: value + colon, end: node.end + colon.length };
        this.colons.add(text);
        return text;
    }
    /** Where the next node is. */
    place() {
        const parent = this.open.at(-1);
        const isKey = parent?.kind === 'map' && parent.nodes.length % 2 === 0;
        return { text: this.text, tabs: this.tabs, inBrackets: parent?.flow === true, isKey };
    }
    /** A scalar with its quotes; what is not there is where the last thing ended. */
    spanOf({ style, valueStart, valueEnd }) {
        if (valueStart < 0)
            return { start: this.last, end: this.last };
        const quotes = quotesOf(style);
        this.seen = valueEnd + quotes;
        return { start: this.where(valueStart - quotes), end: this.where(this.seen) };
    }
    refuse(refusals, node) {
        for (const { at, message, fix } of refusals) {
            const start = at === undefined ? (node?.start ?? this.last) : this.where(at);
            const end = at === undefined ? (node?.end ?? this.last) : start + 1;
            this.problems.push({ rule: 'yaml-syntax', message, fix, start, end });
        }
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
/** The tree of the one document that is `text`, and what go-yaml refuses in it. */
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
function longTag(tag) {
    if (tag.startsWith('!!'))
        return `tag:yaml.org,2002:${tag.slice(2)}`;
    return tag.startsWith('!<') ? tag.slice(2, -1) : tag;
}

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/text.js
var yaml_text = __webpack_require__(1982);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/parse.js




/** Deeper than any configuration, and shallow enough to walk. */
const MAX_DEPTH = 100;
/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the place of every node. */
function parseYaml(file) {
    const { text, problems } = (0,yaml_text/* decodeText */.g)(file);
    if (problems.length > 0)
        return { text, root: undefined, problems };
    const whole = plainBreaks(text);
    const { end, unread } = firstDocument(whole);
    const first = whole.slice(0, end);
    try {
        const document = buildDocument(first, parseLoosely(first, MAX_DEPTH));
        return unread
            ? { text, ...document, problems: [...document.problems, anotherAt(end)] }
            : { text, ...document };
    }
    catch (error) {
        if (!(error instanceof NoYaml))
            throw error;
        const inside = end < text.length && /^unexpected end/.test(error.message);
        return { text, root: undefined, problems: [inside ? markInside(end) : explain(text, error)] };
    }
}
function anotherAt(start) {
    const message = 'A second YAML document starts after this; Loki reads the first one only.';
    const fix = 'Remove the --- or ... and what follows it.';
    return { rule: 'yaml-several-documents', message, fix, start, end: start + 3 };
}
function markInside(start) {
    const message = 'This ends the document here.';
    return { rule: 'yaml-syntax', message, fix: 'Indent the line.', start, end: start + 3 };
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


/***/ }),

/***/ 7777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve),
/* harmony export */   q: () => (/* binding */ tagProblem)
/* harmony export */ });
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
    if (text.startsWith('.'))
        return floatOf(text.replace(/(?<=\d)_(?=\d)/g, '')) ?? { type: 'str', value: text };
    if (!/^[-+\d]/.test(text))
        return { type: 'str', value: text };
    if (isTimestamp(text))
        return { type: 'timestamp', value: text };
    const digits = text.replaceAll('_', '');
    const integer = goInteger(digits);
    if (integer !== undefined)
        return { type: 'int', value: integer };
    return floatOf(digits) ?? { type: 'str', value: text };
}
/** A number too large for a float is a text to Go. */
function floatOf(text) {
    const value = FLOAT.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? { type: 'float', value } : undefined;
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


/***/ }),

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
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


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8448);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7777);




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
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${this.name} has more than ${maxValues} values.`);
        const content = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(node);
        if (content.kind === 'list')
            return content.items.map((item) => this.of(item));
        return content.kind === 'map' ? this.tree(content) : scalar(content);
    }
    tree(map) {
        const own = map.pairs.filter(({ key }) => !(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .yJ)(key));
        const merged = map.pairs
            .filter(({ key }) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .yJ)(key))
            .flatMap(({ value }) => [this.of(value)].flat())
            .filter(_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isTree */ .xK);
        const tree = Object.fromEntries(own.map(({ key, value }) => [keyOf(key), this.of(value)]));
        return Object.assign({}, ...merged.reverse(), tree);
    }
}
function scalar(node) {
    const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .h)(node);
    if (resolved.type === 'null')
        return null;
    if (resolved.type !== 'int')
        return resolved.value;
    const number = Number(resolved.value);
    return Number.isSafeInteger(number) ? number : node.value;
}
/** The name that a key is, or nothing for a key that is no text. */
function keyOf(key) {
    const content = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(key);
    return content.kind === 'scalar' ? content.value : '';
}


/***/ })

};
