export const id = 482;
export const ids = [482];
export const modules = {

/***/ 2531:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "5c9d05d0b666ec12f371.txt";

/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ expand)
});

// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
;// CONCATENATED MODULE: ./.cache/build/src/config/expand/bytes.js
/** What Go makes of a byte that begins no character. */
const REPLACEMENT = '\xef\xbf\xbd';
/** A text as a byte string: one character for each byte of its UTF-8, as Go counts. */
function toBytes(text) {
    return Buffer.from(text).toString('latin1');
}
/** The text of a byte string; undefined where the bytes are not UTF-8. */
function fromBytes(bytes) {
    const text = toReadableText(bytes);
    return toBytes(text) === bytes ? text : undefined;
}
/** The text of a byte string; what is not UTF-8 becomes U+FFFD. */
function toReadableText(bytes) {
    return Buffer.from(bytes, 'latin1').toString();
}
/** A pattern for one character of a byte string, with the flag `s`. */
const CHARACTER = '(?:[\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2}|[\\xf0-\\xf4][\\x80-\\xbf]{3}|.)';
/** The characters of a byte string; a byte that begins none is one of its own. */
function characters(bytes) {
    return bytes.match(new RegExp(CHARACTER, 'gs')) ?? [];
}
/** The character as Go decodes it. */
function decoded(character) {
    return /^[\x80-\xff]$/.test(character) ? REPLACEMENT : character;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/expand/glob.js

/** A pattern that envsubst cannot read; it then leaves the value as it is. */
class BadPattern extends Error {
}
/** `value` without the shortest beginning, of one byte at least, that `pattern` matches. All are byte strings. */
function trimShortest(value, pattern) {
    return value.slice(lengthsMatched(value, pattern, false).at(-1) ?? 0);
}
/** `value` without the longest beginning that `pattern` matches. */
function trimLongest(value, pattern) {
    return value.slice(lengthsMatched(value, pattern, true)[0] ?? 0);
}
/** The lengths of the beginnings that match, the longest first; none where the pattern turns out to be bad. */
function lengthsMatched(value, pattern, onlyFirst) {
    const matched = [];
    try {
        for (let length = value.length; length > 0 && !(onlyFirst && matched.length > 0); length -= 1)
            if (matches(pattern, value.slice(0, length)))
                matched.push(length);
    }
    catch (error) {
        if (error instanceof BadPattern)
            return [];
        throw error;
    }
    return matched;
}
/**
 * Matches as a shell does, but `*` and `?` match `/` too. What is wrong in the pattern shows only when the value gets there.
 * Source: drone/envsubst, path.Match.
 */
function matches(pattern, value) {
    let rest = value;
    for (const { star, chunk, isLast } of chunksOf(pattern)) {
        if (star && chunk === '')
            return true;
        const after = afterChunk(chunk, rest, { star, toEnd: isLast });
        if (after === undefined)
            return false;
        rest = after;
    }
    return rest === '';
}
function chunksOf(pattern) {
    const found = [...pattern.matchAll(/(\**)((?:\\.|\[(?:\\.|[^\\\]])*(?:\]|\\?$)|[^*\\]|\\$)*)/gs)];
    const filled = found.filter(([whole]) => whole !== '');
    return filled.map(([, stars = '', chunk = ''], i) => ({
        star: stars !== '',
        chunk,
        isLast: i === filled.length - 1,
    }));
}
/** What is left of `value` behind its first place that matches; without a star before it, that is its beginning. */
function afterChunk(chunk, value, { star, toEnd }) {
    for (let skipped = 0; skipped <= (star ? value.length : 0); skipped += 1) {
        const rest = matchChunk(chunk, value.slice(skipped));
        if (rest !== undefined && (rest === '' || !toEnd))
            return rest;
    }
    return undefined;
}
const CLASS_MEMBER = `(?:\\\\${CHARACTER}|(?![-\\]\\\\])${CHARACTER})`;
const ELEMENT = new RegExp(`\\[(?<not>\\^?)(?<members>(?:${CLASS_MEMBER}(?:-${CLASS_MEMBER})?)+)\\]|(?<any>\\?)|(?:\\\\|(?![[\\\\]))(?<literal>.)`, 'sy');
/** What `chunk` leaves of the value that begins with it. */
function matchChunk(chunk, value) {
    let rest = value;
    ELEMENT.lastIndex = 0;
    while (ELEMENT.lastIndex < chunk.length) {
        if (rest === '')
            return undefined;
        const element = ELEMENT.exec(chunk)?.groups;
        if (element === undefined)
            throw new BadPattern();
        const next = element['literal'] === undefined ? firstOf(rest) : rest.charAt(0);
        if (!accepts(element, next))
            return undefined;
        rest = rest.slice(next.length);
    }
    return rest;
}
function firstOf(value) {
    return new RegExp(CHARACTER, 'sy').exec(value)?.[0] ?? '';
}
function accepts(element, next) {
    if (element['any'] !== undefined)
        return true;
    if (element['literal'] !== undefined)
        return element['literal'] === next;
    const ranges = (element['members'] ?? '').matchAll(new RegExp(`\\\\?(${CHARACTER})(?:-\\\\?(${CHARACTER}))?`, 'gs'));
    const isMember = [...ranges].some(([, low = '', high = low]) => low <= decoded(next) && decoded(next) <= high);
    return isMember === (element['not'] === '');
}

;// CONCATENATED MODULE: ./.cache/build/src/config/expand/refusal.js
/** Why Loki refuses an expansion, in the words of its library. */
class Refusal extends Error {
}

;// CONCATENATED MODULE: ./.cache/build/src/config/expand/functions.js



const FUNCTIONS = {
    ',': (value) => mapFirst(value, lower),
    ',,': (value) => mapAll(value, lower),
    '^': (value) => mapFirst(value, upper),
    '^^': (value) => mapAll(value, upper),
    '#': (value, [pattern]) => (pattern === undefined ? String(value.length) : trimShortest(value, pattern)),
    '##': (value, [pattern = '']) => trimLongest(value, pattern),
    '%': (value, [pattern = '']) => fromEnd(value, pattern, trimShortest),
    '%%': (value, [pattern = '']) => fromEnd(value, pattern, trimLongest),
    '/': (value, [what = '', by = '']) => value.replace(what, () => by),
    '//': (value, [what = '', by = '']) => replaceAll(value, what, by),
    '/#': (value, [what = '', by]) => by !== undefined && value.startsWith(what) ? by + value.slice(what.length) : value,
    '/%': (value, [what = '', by]) => by !== undefined && value.endsWith(what) ? value.slice(0, value.length - what.length) + by : value,
};
const DEFAULTS = ['=', ':=', ':-', ':?', ':+'];
/** Whether the operands take the place of an empty value; envsubst reads `:+` and `:?` as it reads `:-`. */
function isDefault(operator) {
    return DEFAULTS.includes(operator);
}
/**
 * The value after the function of `operator`, which is not a default. Source: drone/envsubst, funcs.go.
 * @throws Refusal where Loki ends in a panic
 */
function substitute(operator, value, operands, grammar) {
    if (operator === ':')
        return substring(value, operands, grammar);
    return FUNCTIONS[operator]?.(value, operands) ?? value;
}
/** Counts from the end where the offset is negative; v1.0.2 ends in a panic there, and where it begins past the end. */
function substring(value, [first = '', second], grammar) {
    const wraps = grammar !== 'v1.0.2';
    const offset = integer(first);
    const length = second === undefined ? Number.POSITIVE_INFINITY : integer(second);
    if (offset === undefined || length === undefined)
        return value;
    const start = offset < 0 && wraps ? Math.max(value.length + offset, 0) : offset;
    if (start + length >= value.length) {
        const isPastEnd = start >= value.length;
        if (isPastEnd && (wraps || second === undefined))
            return '';
        return slice(value, start, value.length);
    }
    return slice(value, start, start + length);
}
function slice(value, start, end) {
    if (start < 0 || start > end)
        throw new Refusal('slice bounds out of range');
    return value.slice(start, end);
}
/** Go's strconv.Atoi. */
function integer(text) {
    if (!/^[-+]?\d+$/.test(text))
        return undefined;
    return BigInt.asIntN(64, BigInt(text.replace('+', ''))) === BigInt(text.replace('+', ''))
        ? Number(text)
        : undefined;
}
/** Between all characters and at both ends where `what` is empty, as Go's strings.Replace. */
function replaceAll(value, what, by) {
    return what === ''
        ? by +
            characters(value)
                .map((one) => one + by)
                .join('')
        : value.replaceAll(what, () => by);
}
/** Trims the reversed value by the reversed pattern: a class `[a-z]` is then `]z-a[`. */
function fromEnd(value, pattern, trim) {
    return reversed(trim(reversed(value), reversed(pattern)));
}
function reversed(value) {
    return characters(value).map(decoded).reverse().join('');
}
function mapFirst(value, map) {
    const [first = ''] = characters(value);
    return map(first) + value.slice(first.length);
}
function mapAll(value, map) {
    return characters(value).map(map).join('');
}
const lower = (character) => oneForOne(character, (text) => text.toLowerCase());
const upper = (character) => oneForOne(character, (text) => text.toUpperCase());
/** Go maps each character to one: `ß` stays, where JavaScript makes `SS` of it. */
function oneForOne(character, map) {
    const mapped = map(toReadableText(character));
    return [...mapped].length === 1 ? toBytes(mapped) : character;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/expand/evaluate.js



/**
 * What a reference comes to; undefined where that is not known. Of a variable whose value is not known the default is taken.
 * @throws Refusal
 */
function evaluate(node, evaluation) {
    const bytes = bytesOf(node, evaluation);
    if (bytes === undefined)
        return undefined;
    const text = fromBytes(bytes);
    if (text === undefined)
        throw new Refusal('the value is cut inside of a character');
    return text;
}
function bytesOf(node, evaluation) {
    const { name, operator, start, end } = node;
    const operands = node.operands.map((operand) => typeof operand === 'string' ? toBytes(operand) : bytesOf(operand, evaluation));
    const known = operands.filter((operand) => operand !== undefined);
    const isKnown = known.length === operands.length;
    const fallback = isDefault(operator) && isKnown ? known.join('') : undefined;
    const given = evaluation.lookup(name);
    const bytes = isDefault(operator)
        ? (given && toBytes(given)) || fallback
        : isKnown && given !== undefined
            ? substitute(operator, toBytes(given), known, evaluation.grammar)
            : undefined;
    evaluation.take({ name, start, end, default: readable(fallback), value: readable(bytes) });
    return bytes;
}
function readable(bytes) {
    return bytes === undefined ? undefined : toReadableText(bytes);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/expand/parse.js

/**
 * Reads the reference whose `${` is at `start`. Source: drone/envsubst, parse; written from its behavior, quirks included.
 * @throws Refusal
 */
function parseReference(text, start, grammar) {
    const parser = new Parser(text, start, grammar);
    try {
        return parser.reference();
    }
    catch (error) {
        if (error instanceof Refusal && grammar === 'v1.0.2')
            throw new Refusal(BAD_SUBSTITUTION);
        throw error;
    }
}
const BAD_SUBSTITUTION = 'bad substitution';
/** Deeper than anybody nests defaults, and few enough to recurse into. Loki itself has no limit. */
const MAX_DEPTH = 100;
const NAME = /[\p{L}\p{Nd}_]+/uy;
const TO_COLON_OR_BRACE = /(?:(?!\$\{)[^:}\0])+/y;
const TO_BRACE = /(?:(?!\$\{)[^}\0])+/y;
/** `$$`, `\\` and `\/` are escapes in these two. */
const TO_SLASH_ESCAPED = /(?:\$\$|\\[\\/]|(?!\$\{)[^/\0])+/y;
const TO_BRACE_ESCAPED = /(?:\$\$|\\[\\/]|(?!\$\{)[^}\0])+/y;
/** Removes the first character of each escape: `$$`, `\\`, `\/`. */
function unescaped(text) {
    return text.replace(/\$\$|\\[\\/]/g, (pair) => pair.charAt(1));
}
class Parser {
    text;
    grammar;
    position;
    depth = 0;
    constructor(text, start, grammar) {
        this.text = text;
        this.grammar = grammar;
        this.position = start;
    }
    reference() {
        const start = this.position;
        this.depth += 1;
        if (this.depth > MAX_DEPTH)
            throw new Refusal(`variables are nested more than ${MAX_DEPTH} deep`);
        this.position += '${'.length;
        const { name, operator, operands } = this.next === '#' ? this.length() : this.named();
        this.depth -= 1;
        return { name, operator, operands, start, end: this.position };
    }
    length() {
        this.take(/#/y, BAD_SUBSTITUTION);
        const name = this.take(NAME, BAD_SUBSTITUTION);
        this.close(BAD_SUBSTITUTION);
        return { name, operator: '#', operands: [] };
    }
    named() {
        const name = this.take(NAME, 'unable to parse variable name');
        return { name, ...this.functionOf() };
    }
    functionOf() {
        switch (this.next) {
            case ':':
                return /[-=?+]/.test(this.text.charAt(this.position + 1)) ? this.default() : this.substring();
            case '=':
                return this.default();
            case ',':
            case '^':
                return this.casing();
            case '/':
                return this.replacement();
            case '#':
                return this.removal(/##?/y);
            case '%':
                return this.removal(/%%?/y);
        }
        this.close('missing closing brace');
        return { operator: '', operands: [] };
    }
    default() {
        const operator = this.take(/:[-=?+]|=/y, BAD_SUBSTITUTION);
        const operands = [];
        if (this.grammar === 'v1.0.2')
            operands.push(this.operand(TO_BRACE));
        else
            while (this.next !== '}')
                operands.push(this.operand(TO_BRACE));
        this.close(BAD_SUBSTITUTION);
        return { operator, operands };
    }
    substring() {
        // envsubst steps back by the width of the character after the colon, so one of several bytes leads it astray.
        if (/[^\0-\x7f]/.test(this.text.charAt(this.position + 1)))
            throw new Refusal(BAD_SUBSTITUTION);
        const operator = this.take(/:/y, BAD_SUBSTITUTION);
        if (this.isAtEnd)
            throw new Refusal(BAD_SUBSTITUTION);
        const operands = [this.operand(TO_COLON_OR_BRACE)];
        if (this.next !== '}') {
            this.take(/:+/y, BAD_SUBSTITUTION);
            operands.push(this.operand(TO_BRACE));
        }
        this.close(BAD_SUBSTITUTION);
        return { operator, operands };
    }
    casing() {
        const operator = this.take(/[,^]{1,2}/y, BAD_SUBSTITUTION);
        this.close(BAD_SUBSTITUTION);
        return { operator, operands: [] };
    }
    replacement() {
        const operator = this.take(/\/[/#%]?/y, BAD_SUBSTITUTION);
        const operands = [this.operand(TO_SLASH_ESCAPED, unescaped)];
        this.take(/\/+/y, BAD_SUBSTITUTION);
        if (this.next !== '}')
            operands.push(this.operand(TO_BRACE_ESCAPED, unescaped));
        this.close(BAD_SUBSTITUTION);
        return { operator, operands };
    }
    removal(operators) {
        const operator = this.take(operators, BAD_SUBSTITUTION);
        const operands = [this.operand(TO_BRACE)];
        this.close(BAD_SUBSTITUTION);
        return { operator, operands };
    }
    operand(pattern, read = (text) => text) {
        if (this.text.startsWith('${', this.position))
            return this.reference();
        return read(this.take(pattern, 'unable to parse substitution within function'));
    }
    close(refusal) {
        this.take(/\}/y, refusal);
    }
    take(pattern, refusal) {
        pattern.lastIndex = this.position;
        const [taken] = pattern.exec(this.text) ?? [];
        if (taken === undefined)
            throw new Refusal(refusal);
        this.position += taken.length;
        return taken;
    }
    get next() {
        return this.text.charAt(this.position);
    }
    /** A NUL is the end to envsubst. */
    get isAtEnd() {
        return this.next === '' || this.next === '\0';
    }
}

// EXTERNAL MODULE: ./.cache/build/src/config/expand/source-map.js
var source_map = __webpack_require__(3930);
// EXTERNAL MODULE: ./.cache/build/src/config/problem.js
var problem = __webpack_require__(638);
;// CONCATENATED MODULE: ./.cache/build/src/config/expand.js






/**
 * Expands a config as Loki does with -config.expand-env=true: before it reads the YAML, and so in comments too. `$$`, `\\`
 * and `\/` become one character. A reference whose value is not known stays as it is, unless it has a default.
 * Source: Loki, pkg/util/cfg/files.go; drone/envsubst, of which Loki has v1.0.3 since 2.8.0 and v1.0.2 before.
 */
function expand(text, { version, lookup }) {
    const problems = [];
    const references = [];
    const edits = [];
    const evaluation = {
        grammar: (0,versions/* compareVersions */.Z)(version, '2.8.0') < 0 ? 'v1.0.2' : 'v1.0.3',
        lookup,
        take: (reference) => references.push(reference),
    };
    const special = new RegExp(SPECIAL);
    for (let match = special.exec(text); match !== null; match = special.exec(text)) {
        // After as many, nobody reads on.
        if (problems.length > problem/* MANY_PROBLEMS */.Z)
            break;
        try {
            const edit = editAt(text, match, evaluation);
            edits.push(edit);
            special.lastIndex = edit.end;
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            problems.push({ ...spanOfRefused(text, match.index), reason: error.message });
        }
    }
    return { text: (0,source_map/* applyEdits */.ct)(text, edits), problems, references, sourceOf: (0,source_map/* sourceMapOf */.FL)(edits) };
}
/** Longer than any reference that a person writes. */
const LONGEST_SHOWN = 200;
/** Where the text does not stand for itself. */
const SPECIAL = /\$\$|\\[\\/]|\$\{|\0/g;
/** @throws Refusal */
function editAt(text, { 0: special, index: start }, evaluation) {
    // A NUL is the end of the file to envsubst.
    if (special === '\0')
        return { start, end: text.length, by: '' };
    if (special !== '${')
        return { start, end: start + 2, by: special.charAt(1) };
    const reference = parseReference(text, start, evaluation.grammar);
    const value = evaluate(reference, evaluation);
    return { start, end: reference.end, by: value ?? text.slice(start, reference.end) };
}
/** What a person sees as the reference: up to its brace or the end of its line. */
function spanOfRefused(text, start) {
    const [shown = ''] = /^\$\{[^}\n]*\}?/.exec(text.slice(start, start + LONGEST_SHOWN)) ?? [];
    return { start, end: start + shown.length };
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ sourceMapOf),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   v4: () => (/* binding */ firstIndex)
/* harmony export */ });
/** The text after all edits, which are in order and do not overlap. */
function applyEdits(source, edits) {
    const parts = edits.map(({ start, by }, i) => source.slice(edits[i - 1]?.end ?? 0, start) + by);
    return parts.join('') + source.slice(edits.at(-1)?.end ?? 0);
}
/**
 * Finds the offset in the source of an offset in the edited text. Inside of an edit and at its ends, the start of a thing is
 * the edit's start and the end of a thing the edit's end.
 */
function sourceMapOf(edits) {
    const placed = place(edits);
    return (offset, edge) => (edge === 'start' ? startIn(placed, offset) : endIn(placed, offset));
}
function place(edits) {
    let shift = 0;
    return edits.map(({ start, end, by }) => {
        const edited = { start: start + shift, end: start + shift + by.length };
        shift = edited.end - end;
        return { source: { start, end }, edited };
    });
}
function startIn(placed, offset) {
    const i = firstIndex(placed, ({ edited }) => edited.end > offset || edited.start >= offset);
    const next = placed[i];
    return next !== undefined && next.edited.start <= offset
        ? next.source.start
        : shifted(placed[i - 1], offset);
}
function endIn(placed, offset) {
    const i = firstIndex(placed, ({ edited }) => edited.start >= offset && edited.end > offset);
    const last = placed[i - 1];
    return last !== undefined && last.edited.end >= offset ? last.source.end : shifted(last, offset);
}
function shifted(before, offset) {
    return before === undefined ? offset : before.source.end + offset - before.edited.end;
}
/** The index of the first that holds, where all after it hold too. */
function firstIndex(items, holds) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && holds(item))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 8354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readUnexpanded)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4239);
/* harmony import */ var _fields_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8267);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7918);



/**
 * Reads a config as its author wrote it, to edit it or to write it anew: each `${…}` is a part of the value that it is in,
 * whatever its default would be to YAML. Positions are those of the text. The newest grammar reads what older ones do.
 */
function readUnexpanded(text) {
    const { references } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(text, { version: _fields_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWEST */ .RX, lookup: () => undefined });
    const outer = outermost(references);
    if (outer.length === 0)
        return (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text);
    const document = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(masked(text, outer));
    return { ...document, text, root: document.root && unmasked(document.root, text, outer) };
}
/** Those that are not in the default of another. */
function outermost(references) {
    let end = 0;
    const inOrder = references.toSorted((a, b) => a.start - b.start);
    return inOrder.filter((reference) => {
        if (reference.start < end)
            return false;
        end = reference.end;
        return true;
    });
}
// Characters that no config has and that YAML takes for letters.
const HIGH = 0xe100;
const LOW = 0xe200;
const REST = '\ue002';
const MASK = /([\ue100-\ue1ff])([\ue200-\ue2ff])\ue002*/g;
/** Puts a word of the same length in the place of each reference, with its number in the first two characters. */
function masked(text, references) {
    const parts = references.map(({ start, end }, i) => {
        const before = text.slice(references[i - 1]?.end ?? 0, start);
        const number = String.fromCharCode(HIGH + (i >> 8), LOW + (i & 0xff));
        return before + number.padEnd(end - start, REST);
    });
    return parts.join('') + text.slice(references.at(-1)?.end ?? 0);
}
function unmasked(root, text, references) {
    const known = new Map();
    const written = (_, high, low) => {
        const reference = references[((high.charCodeAt(0) - HIGH) << 8) + low.charCodeAt(0) - LOW];
        return reference === undefined ? '' : text.slice(reference.start, reference.end);
    };
    const convert = (node) => {
        if (node.kind === 'alias')
            return { ...node, target: visit(node.target) };
        if (node.kind === 'list')
            return { ...node, items: node.items.map(visit) };
        if (node.kind === 'map')
            return {
                ...node,
                pairs: node.pairs.map(({ key, value }) => ({ key: visit(key), value: visit(value) })),
            };
        const value = node.value.replace(MASK, written);
        const source = text.slice(node.start, node.end);
        return value === node.value ? node : { ...node, value, expanded: { source, isUnknown: true } };
    };
    const visit = (node) => {
        const done = known.get(node) ?? convert(node);
        known.set(node, done);
        return done;
    };
    return visit(root);
}


/***/ }),

/***/ 8267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RX: () => (/* binding */ NEWEST),
/* harmony export */   T3: () => (/* binding */ TABLE_VERSIONS),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   Yp: () => (/* binding */ versionsWith),
/* harmony export */   aH: () => (/* binding */ isInTable),
/* harmony export */   ac: () => (/* binding */ isFieldName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _loki_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);


const TABLE = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(/* asset import */ __webpack_require__(2531), __webpack_require__.b), 'latin1');
const [head = '', ...groups] = TABLE.split('\n\n');
/** Whether a text is in the names, types and defaults of Loki's fields, which everyone knows. */
function isInTable(text) {
    return TABLE.includes(text);
}
/** Whether some block of some version has a field of this name. */
function isFieldName(name) {
    return TABLE.includes(`\n${name} [`);
}
/** The versions that have a table, oldest first. */
const TABLE_VERSIONS = JSON.parse(/^versions (.*)$/m.exec(head)?.[1] ?? '');
const NEWEST = TABLE_VERSIONS.at(-1) ?? '';
/** The part of the table for each block of the first level, with all blocks in it; the root's name is ''. */
const PARTS = new Map(groups.map((part) => [part.slice(1, part.indexOf(']')), part]));
/** The lines of a block, each with a line break before and after it; the last line of a part has none after it. */
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
/** The fields of `version` (`3.5.2`). The oldest table serves even older versions. */
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
/** The field at `path` (`ingester.wal.dir`; list indexes and map keys count as names), if the version has it. */
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
/** The versions whose table has `path`, oldest first. */
function versionsWith(path) {
    return TABLE_VERSIONS.filter((version) => fieldAt(fieldsOf(version).root, path) !== undefined);
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ toFindings)
});

// EXTERNAL MODULE: ./.cache/build/src/config/hide.js + 2 modules
var hide = __webpack_require__(7034);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/lines.js
/** Returns a function that turns offsets of `text` into positions. A line ends at LF, CR LF or CR. */
function positionsIn(text) {
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

;// CONCATENATED MODULE: ./.cache/build/src/config/findings.js


/**
 * Gives problems their positions in a file, sorted, and takes its secrets out of what they say; the same problem at the same
 * position appears once.
 */
function toFindings({ text, secrets }, file, problems) {
    const positionOf = positionsIn(text);
    const show = (sentence) => shorten(secrets.hide(sentence));
    const findings = problems.map(({ rule, level, message, fix, path, at }) => {
        const { line, column } = positionOf(at.start);
        const endLine = positionOf(Math.max(at.start, at.end - 1)).line;
        const about = path === undefined ? {} : { path: secrets.hide(path) };
        return { file, line, column, endLine, rule, level, ...about, message: show(message), fix: show(fix) };
    });
    const unique = new Map(findings.map((finding) => [
        `${finding.line}:${finding.column}:${finding.rule}:${finding.message}`,
        finding,
    ]));
    return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
/** A message quotes the file, and a value there may be as long as the file: keeps the start and the end. */
function shorten(message) {
    if (message.length <= 600)
        return message;
    return (0,hide/* ourOwn */.P)(`${message.slice(0, 300)} […] ${message.slice(-300)}`.toWellFormed());
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Secrets),
  P: () => (/* binding */ ourOwn)
});

// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/secret-fields.js
var secret_fields = __webpack_require__(5359);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/nodes.js
var nodes = __webpack_require__(8448);
;// CONCATENATED MODULE: ./.cache/build/src/config/hide/secret.js
/** A reference with its name, the braces of its default, and the quotes or brackets around a value: not of the secret. */
const AROUND = /\$\{\w+(?=\})|\$\{\w+:?[-=+?]|\}|^["'[{]|["'\]]$/g;
/** A secret that stands at `start`. @param values what it reads as, where that differs from the text */
function secretAt(start, text, values = []) {
    const spans = [];
    let from = 0;
    for (const { 0: around, index } of [...text.matchAll(AROUND), { 0: '', index: text.length }]) {
        if (index > from)
            spans.push({ start: start + from, end: start + index });
        from = index + around.length;
    }
    const texts = [text, ...values].flatMap((value) => value.split(AROUND));
    return { spans, texts: texts.map((one) => one.trim()).filter((one) => one !== '') };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/hide/find.js



/** The secrets in a tree: in fields for credentials, at any depth below them, and in URLs anywhere. */
function secretsOfTree(text, root) {
    const finder = new Finder(text);
    finder.visit(root, [], false);
    finder.visitTargets();
    return finder.found;
}
class Finder {
    found = [];
    text;
    /** What aliases in fields for credentials stand for, each once: it is not in such a field itself. */
    targets = new Map();
    constructor(text) {
        this.text = text;
    }
    visit(node, path, isSecret) {
        if (node.kind === 'scalar')
            this.found.push(...ofScalar(this.text, node, path, isSecret));
        else if (node.kind === 'list')
            for (const item of node.items)
                this.visit(item, path, isSecret);
        else if (node.kind === 'map')
            for (const pair of node.pairs)
                this.visitPair(pair, path, isSecret);
        else if (isSecret || (0,secret_fields/* isSecretField */.nU)([...path, '']))
            this.visitAlias(node, path);
    }
    /** A map grows while it is gone through: what a target names in turn is visited, too. */
    visitTargets() {
        for (const [target, path] of this.targets)
            this.visit(target, path, true);
    }
    visitPair({ key, value }, path, isSecret) {
        this.visit(key, [], isSecret);
        const name = (0,nodes/* nameOf */.Vb)(key) ?? '';
        const inner = (0,nodes/* isMergeKey */.yJ)(key) ? path : [...path, name];
        const entersSecret = !isSecret && ((0,secret_fields/* isSecretField */.nU)(inner) || (0,secret_fields/* isUnshownName */.uo)(name));
        // With its anchor.
        if (entersSecret && value.start > key.end)
            this.found.push(...ofField(this.text, key.end, value.end, inner));
        this.visit(value, inner, isSecret || entersSecret);
    }
    /** An alias of nothing has its own name for a secret. */
    visitAlias({ start, end, target }, path) {
        this.found.push(secretAt(start, this.text.slice(start, end)));
        if (!this.targets.has(target))
            this.targets.set(target, path);
    }
}
/** Everything between the name of a field for a secret and the end of its value. */
function ofField(text, start, end, path) {
    if (path.at(-1) === 'connection_string')
        return [];
    const [lead = ''] = /^["']?\s*:\s*/.exec(text.slice(start, end)) ?? [];
    return [secretAt(start + lead.length, text.slice(start + lead.length, end))];
}
function ofScalar(text, node, path, isSecret) {
    const written = text.slice(node.start, node.end);
    if (path.at(-1) === 'connection_string')
        return partsOf(node.start, written);
    if (isSecret || secret_fields/* PRIVATE_KEY */.es.test(node.value))
        return [secretAt(node.start, written, [node.value])];
    return inUrls(node.start, written, node.value);
}
/** What a connection string says of the place is no credential. */
const PLACE = /^["']?(?:AccountName|EndpointSuffix|BlobEndpoint|DefaultEndpointsProtocol)=/;
function partsOf(start, written) {
    const parts = [...written.matchAll(/[^;]+/g)];
    return parts
        .filter(([part]) => !PLACE.test(part))
        .map(({ 0: part, index }) => secretAt(start + index, part));
}
/** A pair with a colon that is no host and port: what should follow it was forgotten. */
const PAIR_WITHOUT_HOST = /(?<=:\/\/)[^/?#@:[\]$]+:(?!\d{0,5}(?:[/?#,"'\s]|$)|\$\{)/;
/** Of a text with URLs, what is before the last @; without one, all of it from a pair that has no host. */
function credentialsIn(text) {
    const scheme = text.indexOf('://');
    const at = text.lastIndexOf('@');
    if (scheme !== -1 && at > scheme + '://'.length)
        return { start: scheme + '://'.length, end: at };
    const pair = at === -1 ? PAIR_WITHOUT_HOST.exec(text) : null;
    return pair === null ? undefined : { start: pair.index, end: text.length };
}
function inUrls(start, written, value = written) {
    const [inText, inValue] = [credentialsIn(written), credentialsIn(value)];
    if (inText === undefined)
        return [];
    const secret = inValue === undefined ? [] : [value.slice(inValue.start, inValue.end)];
    return [secretAt(start + inText.start, written.slice(inText.start, inText.end), secret)];
}
const NAME = /(?<![\w.-])([\w.-]+)["']?[ \t]*[:=][ \t]*/g;
const COMMENT = /#.*/;
const FIELD = /^[\s#]*(?:- +)*[\w."'-]+\s*:(?:\s|$)/;
/** What looks like a secret, line by line: after the name of a field for one, and deeper below it; in URLs; private keys. */
function secretsOfText(text, where) {
    const lines = [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
        if (where === 'everything')
            return [{ start: index, text: line }];
        const comment = COMMENT.exec(line);
        return comment === null ? [] : [{ start: index + comment.index, text: comment[0] }];
    });
    const inLines = lines.flatMap(({ start, text: line }) => inUrls(start, line));
    return [...inLines, ...afterNames(lines), ...privateKeys(text)];
}
function afterNames(lines) {
    const found = [];
    let outside;
    for (const { start, text } of lines) {
        const after = afterName(text);
        const indent = text.search(/[^\s#]|$/);
        // What stands below a name may be its value, however it is indented, unless it is a field of its own.
        const isBelow = outside !== undefined && (indent > outside || !FIELD.test(text));
        if (after === undefined && !isBelow)
            outside = undefined;
        else {
            const from = after ?? 0;
            found.push(secretAt(start + from, text.slice(from)));
            if (!isBelow)
                outside = indent;
        }
    }
    return found;
}
/** Where the value of the first name on a line begins that is one of a credential. */
function afterName(line) {
    for (const { 0: match, 1: name = '', index } of line.matchAll(NAME))
        if ((0,secret_fields/* isUnshownName */.uo)(name))
            return index + match.length;
    return undefined;
}
function privateKeys(text) {
    const keys = text.matchAll(/(?<=-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(?=-----END|$)/g);
    return [...keys].flatMap(({ 0: key, index }) => [...key.matchAll(/\S+/g)].map(({ 0: line, index: at }) => secretAt(index + at, line)));
}

;// CONCATENATED MODULE: ./.cache/build/src/config/hide.js



/** A text in which nothing of a file is. */
function ourOwn(text) {
    return text;
}
/** Shorter pieces of a secret are in many words; a secret as short as `SHORTEST` is looked for as a whole. */
const PIECE = 6;
const SHORTEST = 4;
/** The secrets of a file, to keep them out of everything that is said about it. */
class Secrets {
    find;
    found;
    known;
    constructor(find) {
        this.find = find;
    }
    /**
     * The secrets of a text: with its tree, what stands in fields for credentials and in URLs; and what looks like it in its
     * comments, or in all of it if it cannot be read. Nothing is searched before something is to be hidden.
     */
    static of(text, root) {
        return new Secrets(() => [
            ...(root === undefined ? [] : secretsOfTree(text, root)),
            ...secretsOfText(text, root === undefined ? 'everything' : 'comments'),
        ]);
    }
    static none = new Secrets(() => []);
    /** The secrets of both files, for a text about the two. */
    and(other) {
        return new Secrets(() => [...this.all(), ...other.all()]);
    }
    /** Takes every piece of a secret out of a text, whoever put it in and however it was cut. */
    hide(text) {
        const parts = [...runsIn(this.coverage(text))];
        return ourOwn(parts.map(({ start, end, isCovered }) => (isCovered ? '…' : text.slice(start, end))).join(''));
    }
    /** The file itself, every character where it was, with bullets in place of secrets. */
    masked(text) {
        const covered = this.coverage(text);
        for (const { spans } of this.all())
            for (const { start, end } of spans)
                covered.fill(1, start, end);
        const characters = text
            .split('')
            .map((character, i) => (covered[i] && character.trim() ? '•' : character));
        return ourOwn(characters.join(''));
    }
    all() {
        this.found ??= this.find();
        return this.found;
    }
    /** For each character, whether it is in a piece of a secret. */
    coverage(text) {
        const covered = new Uint8Array(text.length);
        const pieces = this.pieces();
        if (pieces.size === 0)
            return covered;
        const lower = lowered(text);
        for (let length = SHORTEST; length <= PIECE; length++)
            for (let at = 0; at + length <= lower.length; at++)
                if (pieces.has(lower.slice(at, at + length)))
                    covered.fill(1, at, at + length);
        // `secret_access_key` is no part of the secret "my secret".
        for (const { start, end, isCovered } of runsIn(covered))
            if (isCovered && (0,tree/* isInTable */.aH)(lower.slice(start, end)))
                covered.fill(0, start, end);
        return covered;
    }
    pieces() {
        if (this.known !== undefined)
            return this.known;
        const texts = this.all().flatMap((secret) => secret.texts);
        this.known = new Set(texts.filter((text) => !secret_fields/* PLACEHOLDER */.Kx.test(text)).flatMap((text) => piecesOf(lowered(text))));
        return this.known;
    }
}
/** In lower case, of the same length: hosts are compared in lower case. */
function lowered(text) {
    const lower = text.toLowerCase();
    return lower.length === text.length ? lower : text;
}
function piecesOf(text) {
    if (text.length < SHORTEST)
        return [];
    if (text.length < PIECE)
        return [text];
    return Array.from({ length: text.length - PIECE + 1 }, (_, i) => text.slice(i, i + PIECE));
}
function* runsIn(covered) {
    for (let start = 0; start < covered.length;) {
        let end = start + 1;
        while (end < covered.length && covered[end] === covered[start])
            end += 1;
        yield { start, end, isCovered: covered[start] === 1 };
        start = end;
    }
}


/***/ }),

/***/ 6492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ canonicalStore),
/* harmony export */   H0: () => (/* binding */ CHUNK_DATABASES),
/* harmony export */   UA: () => (/* binding */ activePeriod),
/* harmony export */   aA: () => (/* binding */ Period),
/* harmony export */   bW: () => (/* binding */ SHIPPED_STORES),
/* harmony export */   nR: () => (/* binding */ PERIODS),
/* harmony export */   qC: () => (/* binding */ periodsOf)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);

/** The block under `storage_config` that configures each kind of index that Loki keeps in the object store. */
const SHIPPERS = { tsdb: 'tsdb_shipper', 'boltdb-shipper': 'boltdb_shipper' };
/** Each kind of index that Loki keeps in the object store, with the block that configures it. */
const SHIPPED_STORES = Object.entries(SHIPPERS);
/** Databases that keep chunks in tables; object stores have none. Source: Loki, schema_config.go, PeriodConfig.validate. */
const CHUNK_DATABASES = [
    'aws-dynamo',
    'bigtable',
    'bigtable-hashed',
    'cassandra',
    'gcp',
    'gcp-columnkey',
    'grpc-store',
];
/** Where a config lists its periods. */
const PERIODS = 'schema_config.configs';
/**
 * A period of `schema_config`: how Loki wrote the lines of a span of time, and so how it finds them.
 * Source: Loki, pkg/storage/config/schema_config.go.
 */
class Period {
    /** Where it is in the config: `schema_config.configs.0`. */
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
    get(field) {
        return this.read(this.at(field));
    }
    text(field) {
        return String(this.get(field) ?? '');
    }
    number(field) {
        return Number(this.get(field) ?? 0);
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
    /** Where the chunks go: the object store, or else the index store. */
    get chunkStore() {
        return this.objectStore || this.store;
    }
    get hasChunkTables() {
        return CHUNK_DATABASES.includes(this.chunkStore);
    }
    get canonicalObjectStore() {
        return canonicalStore(this.objectStore);
    }
    /** The schema as written, such as `v13`. */
    get schema() {
        return this.text('schema');
    }
    /** 13 for `v13`; undefined if it is not a number. Loki ignores how many `v` surround it. */
    get schemaNumber() {
        const digits = /^v*([-+]?\d+)v*$/.exec(this.schema)?.[1];
        return digits === undefined ? undefined : Number(digits);
    }
    /** The block under `storage_config` that configures its index, if there is one. */
    get shipper() {
        return Object.hasOwn(SHIPPERS, this.store) ? SHIPPERS[this.store] : undefined;
    }
    /** Whether its lines may carry structured metadata. Source: Loki, pkg/loki/validation.go. */
    get takesStructuredMetadata() {
        return this.store === 'tsdb' && (this.schemaNumber ?? 0) >= 13;
    }
}
/** The periods of a config that is still plain YAML, in the order of the file. */
function periodsOf(tree) {
    const list = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(tree, PERIODS);
    if (!Array.isArray(list))
        return [];
    const read = (path) => {
        const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(tree, path);
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(value) ? undefined : (value ?? undefined);
    };
    return list.map((_, i) => new Period(`${PERIODS}.${i}`, read));
}
/** The period that takes the lines of `today`: the last that has begun, otherwise the first. */
function activePeriod(periods, today) {
    return periods.findLast((period) => period.hasBegun(today)) ?? periods[0];
}
/** One name for an object store that has two: `aws` is `s3`. */
function canonicalStore(name) {
    return name === 'aws' ? 's3' : name;
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MANY_PROBLEMS),
/* harmony export */   o: () => (/* binding */ tooManyProblems)
/* harmony export */ });
/** Nobody reads more problems than this; the rest of the file is not checked. */
const MANY_PROBLEMS = 100;
/** Says that there are more problems than are reported. */
function tooManyProblems(at) {
    const message = `The file has more than ${MANY_PROBLEMS} problems; the rest of it was not checked.`;
    return {
        rule: 'too-many-problems',
        level: 'error',
        message,
        fix: 'Check that this is the right file.',
        at,
    };
}


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./.cache/build/src/config/expand/source-map.js
var source_map = __webpack_require__(3930);
;// CONCATENATED MODULE: ./.cache/build/src/config/expand/relocate.js

/** Gives everything in a document that was parsed from `expansion.text` its position in `source`. */
function relocate(document, source, expansion) {
    if (expansion.text === source && expansion.references.length === 0)
        return { ...document, variables: [] };
    const relocator = new Relocator(source, expansion);
    const root = document.root && relocator.node(document.root);
    const problems = document.problems.map((problem) => ({
        ...problem,
        at: relocator.span(problem.at),
    }));
    // Of a document that cannot be read, no part is known to be a comment.
    const variables = root === undefined ? expansion.references : [...relocator.variables];
    return { text: source, root, problems, variables };
}
class Relocator {
    variables = new Set();
    source;
    expansion;
    references;
    known = new Map();
    constructor(source, expansion) {
        this.source = source;
        this.expansion = expansion;
        this.references = expansion.references.toSorted((a, b) => a.start - b.start);
    }
    span({ start, end }) {
        const first = this.expansion.sourceOf(start, 'start');
        // What is nowhere stays so, rather than end before it starts.
        return { start: first, end: Math.max(first, this.expansion.sourceOf(end, 'end')) };
    }
    /** The same node for the same node: aliases share theirs. */
    node(node) {
        const known = this.known.get(node) ?? this.relocated(node);
        this.known.set(node, known);
        return known;
    }
    relocated(node) {
        const span = this.span(node);
        if (node.kind === 'scalar')
            return this.scalar({ ...node, ...span });
        if (node.kind === 'alias')
            return { ...node, ...span, target: this.node(node.target) };
        if (node.kind === 'list')
            return { ...node, ...span, items: node.items.map((item) => this.node(item)) };
        const pairs = node.pairs.map(({ key, value }) => ({ key: this.node(key), value: this.node(value) }));
        return { ...node, ...span, pairs };
    }
    scalar(node) {
        const variables = this.within(node);
        if (variables.length === 0)
            return node;
        for (const variable of variables)
            this.variables.add(variable);
        const isUnknown = variables.some(({ value }) => value === undefined);
        return { ...node, expanded: { source: this.source.slice(node.start, node.end), isUnknown } };
    }
    within({ start, end }) {
        const from = (0,source_map/* firstIndex */.v4)(this.references, (reference) => reference.start >= start);
        const to = (0,source_map/* firstIndex */.v4)(this.references, (reference) => reference.start >= end);
        return this.references.slice(from, to);
    }
}

// EXTERNAL MODULE: ./.cache/build/src/config/expand.js + 6 modules
var expand = __webpack_require__(4239);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/hide.js + 2 modules
var hide = __webpack_require__(7034);
// EXTERNAL MODULE: ./.cache/build/src/config/problem.js
var problem = __webpack_require__(638);
// EXTERNAL MODULE: ./.cache/build/src/config/secrets.js
var secrets = __webpack_require__(8684);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/nodes.js
var nodes = __webpack_require__(8448);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/duplicate-keys.js

/** Every key that is set again in the same map. */
function duplicateKeys(node) {
    if (node.kind === 'list')
        return node.items.flatMap(duplicateKeys);
    if (node.kind !== 'map')
        return [];
    return [...inMap(node), ...node.pairs.flatMap(({ value }) => duplicateKeys(value))];
}
function inMap({ pairs }) {
    const seen = new Set();
    return pairs.flatMap(({ key }) => {
        const name = (0,nodes/* nameOf */.Vb)(key);
        if (name === undefined || (0,nodes/* isMergeKey */.yJ)(key))
            return [];
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        const message = `${name} is set twice in the same block.`;
        return [{ rule: 'duplicate-key', level: 'error', message, fix: 'Keep one of the two.', at: key }];
    });
}

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/parse.js + 7 modules
var parse = __webpack_require__(7918);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/text.js
var yaml_text = __webpack_require__(1982);
;// CONCATENATED MODULE: ./.cache/build/src/config/read-yaml.js









/**
 * Reads a file as Loki does with -config.expand-env=true, for `render`, `validate`, `guard` and `upgrade` alike: variables
 * first, of which the defaults are taken, then the YAML. Problems are what Loki does not read, keys that are set twice, and
 * secrets that are in the open.
 * @param version the Loki version that reads it; the newest one known if that is left open
 */
function readYaml(file, version = tree/* NEWEST */.RX) {
    const { text, problems: undecoded } = (0,yaml_text/* decodeText */.g)(file);
    if (undecoded.length > 0) {
        const secrets = hide/* Secrets */.S.of(text, undefined);
        return { text, root: undefined, problems: undecoded, variables: [], secrets };
    }
    const expansion = (0,expand/* expand */.f)(text, { version, lookup: () => undefined });
    const document = relocate((0,parse/* parseYaml */.h)(expansion.text), text, expansion);
    const { root } = document;
    const inTree = root === undefined ? [] : [...duplicateKeys(root), ...(0,secrets/* openSecrets */.cA)(root)];
    const inYaml = document.problems.map((problem) => withHint(text, problem));
    const problems = [...substitutionProblems(text, expansion), ...inYaml, ...inTree];
    return { ...document, problems: firstOf(problems), secrets: hide/* Secrets */.S.of(text, root) };
}
/** Loki reads nothing of such a file, even if the variable is in a comment. */
function substitutionProblems(text, { problems }) {
    return problems.map(({ start, end, reason }) => {
        const message = `Loki refuses the file for ${text.slice(start, end)}: ${reason}.`;
        const fix = 'Write "${NAME}" or "${NAME:-default}", or $${ for the two characters themselves.';
        return { rule: 'bad-substitution', level: 'error', message, fix, at: { start, end } };
    });
}
/** What is wrong with YAML after the expansion may look right in the file. */
function withHint(text, problem) {
    const line = text.slice(text.lastIndexOf('\n', problem.at.start - 1) + 1).split('\n', 1)[0] ?? '';
    if (problem.rule !== 'yaml-syntax' || !/\\[\\/]/.test(line))
        return problem;
    const hint = 'Loki expands variables first, and takes \\\\ for one backslash: single quotes need no others.';
    return { ...problem, fix: `${problem.fix} ${hint}` };
}
function firstOf(problems) {
    const next = problems[problem/* MANY_PROBLEMS */.Z];
    return next === undefined ? problems : [...problems.slice(0, problem/* MANY_PROBLEMS */.Z), (0,problem/* tooManyProblems */.o)(next.at)];
}


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ settleStores),
/* harmony export */   k: () => (/* binding */ putBucket)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6492);
/* harmony import */ var _secret_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5359);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);




/**
 * Names the object store of each kind of index, without which Loki before 3.0 does not find old indexes (grafana/loki#8738).
 * Leaves out the directories of a kind that no period uses. With retention, 3.0 needs the store of delete requests too.
 */
function settleStores(defaults, team) {
    const own = (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .periodsOf */ .qC)(team);
    const periods = own.length > 0 ? own : (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .periodsOf */ .qC)(defaults);
    for (const [store, shipper] of _period_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED_STORES */ .bW) {
        const objectStore = periods.findLast((period) => period.store === store)?.objectStore ?? '';
        if (objectStore === '')
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF)(defaults, `storage_config.${shipper}`);
        else
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .put */ .yJ)(defaults, `storage_config.${shipper}.shared_store`, objectStore);
    }
    const newest = periods.at(-1)?.objectStore ?? '';
    if (newest === '')
        return;
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .put */ .yJ)(defaults, 'compactor.shared_store', newest);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(team, 'compactor.retention_enabled') === true)
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .put */ .yJ)(defaults, 'compactor.delete_request_store', newest);
}
/** Puts the inputs over the team's values wherever these name the bucket; its endpoint and options stay. */
function putBucket(config, inputs) {
    const blocks = ['storage_config.aws', 'common.storage.s3'];
    return blocks.flatMap((block, i) => i === 0 || (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isTree */ .xK)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(config, block)) ? fill(config, block, inputs) : []);
}
function fill(config, block, { bucket, region, credentials }) {
    const key = credentials === 'environment';
    const values = {
        // A URL with key, region and bucket in one would win over some of them.
        s3: undefined,
        bucketnames: bucket,
        region,
        access_key_id: key ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .accessKeyIdVariable */ .j4) : undefined,
        secret_access_key: key ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir)(_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .secretAccessKeyVariable */ .yv) : undefined,
        session_token: undefined,
    };
    const replaced = [];
    for (const [field, value] of Object.entries(values)) {
        const path = `${block}.${field}`;
        const team = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(config, path);
        if (team !== undefined && team !== value)
            replaced.push({ path, team: show(field, team), now: show(field, value) });
        if (value === undefined)
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF)(config, path);
        else
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .put */ .yJ)(config, path, value);
    }
    return replaced;
}
function show(field, value) {
    if (value === undefined)
        return 'left out';
    if ((0,_secret_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretField */ .nU)([field]) && !/^\$\{\w+\}$/.test(String(value)))
        return '…';
    return typeof value === 'string' ? value.replace(_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .UNQUOTED */ .Q8, '') : JSON.stringify(value);
}


/***/ }),

/***/ 5359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   nU: () => (/* binding */ isSecretField),
/* harmony export */   uo: () => (/* binding */ isUnshownName)
/* harmony export */ });
/* harmony import */ var _fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);

/**
 * Fields that hold a credential, whatever block they are in. All fields of type `secret` in the field tables have one of these
 * names, or are below one of `BLOCKS`; the key ids are texts to Loki.
 */
const FIELDS = [
    'access_key',
    'access_key_id',
    'access_key_secret',
    'account_key',
    'acl_token',
    'api_key',
    'application_credential_secret',
    'basic_auth_password',
    'bearer_token',
    'certificate_password',
    'client_certificate_key',
    'client_secret',
    'connection_string',
    'credentials',
    'password',
    'sasl_password',
    'secret_access_key',
    'secret_key',
    'secrets',
    'service_account',
    'session_token',
];
/** Blocks whose every value is a credential, such as a header for a proxy. */
const BLOCKS = ['proxy_connect_header'];
/** What people call a credential: a name of Loki's that they misspelt, or another tool's. */
const LIKELY = /pass|secret|token|credential|cookie|bearer|authorization|basic_?auth|(?:access|account|api|private|auth)[-_.]?key/i;
/** Blocks whose every value is better not shown. */
const UNSHOWN = ['authorization', 'basic_auth'];
/** Whether what stands after a name is not to be shown, whatever block it is in. Fields of Loki that are none are. */
function isUnshownName(name) {
    if ([...FIELDS, ...BLOCKS, ...UNSHOWN].includes(name))
        return true;
    return LIKELY.test(name) && !(0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFieldName */ .ac)(name);
}
/** Whether the value at a path is a credential; so is everything below it. */
function isSecretField(path) {
    const [block = '', field = ''] = path.length > 1 ? path.slice(-2) : ['', ...path];
    return (FIELDS.includes(field) || BLOCKS.includes(block) || (field === 'key' && block.endsWith('tls_config')));
}
/** Words that people write where a credential is still to come. */
const PLACEHOLDER = /^(?:placeholder|change_?me|replace_?me|todo|x+|\*+)$/i;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;


/***/ }),

/***/ 8684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   vt: () => (/* binding */ SECRET_RULES)
/* harmony export */ });
/* harmony import */ var _secret_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5359);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8448);


/** What is in the open already, so that to change the file elsewhere makes nothing worse. */
const SECRET_RULES = ['literal-credential', 'credential-in-url'];
/** Nothing, and null in quotes, which is nobody's credential. */
const NOTHING = /^(?:~|null|Null|NULL|)$/;
const URL_WITH_PASSWORD = /^[a-z\d+.-]+:\/\/[^/@\s]*:[^@]+@/i;
const LIKELY_PLACEHOLDER = /^(?:<.*>|your[-_ ].*)$/i;
/**
 * Finds the credentials in a file: what is in a file is in git's history. A variable may stand in their place; a placeholder,
 * which the inputs of `render` replace, is a warning.
 */
function openSecrets(node, path = []) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => openSecrets(item, path));
    if (node.kind === 'map') {
        return node.pairs.flatMap(({ key, value }) => openSecrets(value, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(key) ? path : [...path, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(key) ?? '']));
    }
    const content = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(node);
    if (content.kind !== 'scalar' || (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(content) || NOTHING.test(content.value))
        return [];
    const found = content.expanded?.isUnknown ? undefined : judge(content, path);
    return found === undefined ? [] : [{ ...found, path: path.join('.'), at: node }];
}
function judge({ value }, path) {
    const field = path.join('.');
    if (value.includes('@') && URL_WITH_PASSWORD.test(value)) {
        const message = `${field}: the URL contains a credential, which everyone with access to this repository can read.`;
        const fix = 'Put it in the fields for it, as a variable, and replace the credential: git remembers it.';
        return { rule: 'credential-in-url', level: 'error', message, fix };
    }
    if (!(0,_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretField */ .nU)(path) && !_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_KEY */ .es.test(value))
        return undefined;
    if (_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER */ .Kx.test(value) || LIKELY_PLACEHOLDER.test(value)) {
        const message = `${field} is a placeholder, which Loki would use as the credential.`;
        const fix = 'Use a variable, such as "${NAME}".';
        return { rule: 'placeholder-credential', level: 'warning', message, fix };
    }
    const message = `${field} contains a credential, which everyone with access to this repository can read.`;
    const fix = 'Use a variable, such as "${NAME}", and replace the credential: git remembers it.';
    return { rule: 'literal-credential', level: 'error', message, fix };
}
/** A text without the credentials of the URLs in it; a password may contain `/` and `@`. */
function withoutCredentials(text) {
    return text.replace(/\/\/[^\s,]*@/g, '//…@');
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf),
/* harmony export */   l: () => (/* binding */ parseTeamConfig)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7898);
/* harmony import */ var _expand_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7247);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7341);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(317);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3779);






/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser does (YAML 1.1: `no` is a boolean). Variables stay as
 * they are.
 * @param name what to call the file in an error
 * @param version the Loki version that it is for; the newest one known if that is left open
 * @throws UserError that lists every problem, secrets included, with its line and column
 */
function parseTeamConfig(file, name, version) {
    const document = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(file, version);
    return treeOf(document, name, { ifEmpty: 'Leave out the input `config` to use the defaults alone.' });
}
/**
 * The plain values of a document that has no problems.
 * @throws UserError that lists every problem with its line and column
 */
function treeOf(document, name, options) {
    const { ifEmpty, allowed = [] } = options;
    const errors = document.problems.filter(({ level, rule }) => level === 'error' && !allowed.includes(rule));
    if (errors.length > 0)
        throw refusal(name, document, errors);
    const { root, problems: unexpanded } = (0,_expand_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__/* .readUnexpanded */ .D)(document.text);
    if (unexpanded.length > 0)
        throw refusal(name, document, unexpanded);
    const tree = root === undefined ? null : (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._)(root, name);
    if (tree === null) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${name} is empty. ${ifEmpty}`);
    }
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isTree */ .xK)(tree)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${name} is not a map. A Loki config starts with blocks such as \`limits_config:\`.`);
    }
    return tree;
}
function refusal(name, document, problems) {
    const lines = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .toFindings */ .S)(document, name, problems).map(({ line, column, message, fix }) => `- ${name}:${line}:${column}: ${message} ${fix}`);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${name} has problems to fix first; nothing was changed.\n${lines.join('\n')}`);
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   P3: () => (/* binding */ isCollection),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   xK: () => (/* binding */ isTree),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
function isTree(value) {
    return isCollection(value) && !Array.isArray(value);
}
function isCollection(value) {
    return typeof value === 'object' && value !== null;
}
/** The value at a dotted path (`schema_config.configs.0.from`); `undefined` if a part of the path is missing. */
function at(tree, path) {
    let value = tree;
    for (const key of path.split('.'))
        value = isCollection(value) ? childOf(value, key) : undefined;
    return value;
}
function childOf(collection, key) {
    return Array.isArray(collection) ? collection[Number(key)] : collection[key];
}
function setChild(collection, key, value) {
    if (Array.isArray(collection))
        collection[Number(key)] = value;
    else
        collection[key] = value;
}
/** Sets the value at a dotted path and adds the blocks above it that are missing. */
function put(tree, path, value) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let collection = tree;
    for (const key of keys) {
        const next = childOf(collection, key);
        const child = isCollection(next) ? next : {};
        setChild(collection, key, child);
        collection = child;
    }
    setChild(collection, last, value);
}
/** Removes the value at a dotted path, and the blocks above it that this leaves empty. */
function remove(tree, path) {
    removeFrom(tree, path.split('.'));
}
function removeFrom(collection, [key = '', ...rest]) {
    const child = childOf(collection, key);
    if (rest.length > 0 && isCollection(child)) {
        removeFrom(child, rest);
        if (Object.keys(child).length > 0)
            return;
    }
    if (Array.isArray(collection))
        collection.splice(Number(key), 1);
    else
        delete collection[key];
}
/**
 * Merges `over` into `under`: blocks are merged, everything else is replaced as a whole. Keys keep the order of `under`.
 * An empty value, such as a block with every line commented out, keeps what is under it; Loki itself would clear the block.
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
/**
 * Every value that contains no blocks, with its dotted path: `schema_config.configs.0.from`. A list of plain values counts
 * as one value.
 */
function leaves(value, path = '') {
    const entries = isCollection(value) ? Object.entries(value) : [];
    const isLeaf = entries.length === 0 || (Array.isArray(value) && !value.some(isCollection));
    if (isLeaf)
        return [[path, value]];
    return entries.flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ hostVariables),
/* harmony export */   Q8: () => (/* binding */ UNQUOTED),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   j4: () => (/* binding */ accessKeyIdVariable),
/* harmony export */   xt: () => (/* binding */ instanceIdVariable),
/* harmony export */   yv: () => (/* binding */ secretAccessKeyVariable)
/* harmony export */ });
/**
 * The variables that the deploy step sets in Loki's environment; a config may name these and no others. Loki expands them
 * itself (`-config.expand-env=true`), in the text before it parses the YAML, so they must be in quotes.
 */
const accessKeyIdVariable = 'LOKI_S3_ACCESS_KEY_ID';
const secretAccessKeyVariable = 'LOKI_S3_SECRET_ACCESS_KEY';
/** The name of the process in its rings: two processes on one host need two names. */
const instanceIdVariable = 'LOKI_INSTANCE_ID';
const hostVariables = [
    accessKeyIdVariable,
    secretAccessKeyVariable,
    instanceIdVariable,
];
/** Writes a variable as a config does: `${NAME}`. */
function reference(variable) {
    return `\${${variable}}`;
}
/**
 * Stands before a text that its author wrote without quotes and that names a variable: `${PORT:-3100}` is a number to Loki
 * only without quotes. It is in plain values only, never in a file.
 */
const UNQUOTED = '\ue001';


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
const LONG = 'tag:yaml.org,2002:';
/** Reports whether Go reads this node as nil: empty, `~` or `null`. */
function isNull(node) {
    if (node.kind === 'alias')
        return isNull(node.target);
    if (node.kind !== 'scalar')
        return false;
    return node.tag === `${LONG}null` || (node.plain && /^(?:~|null|Null|NULL|)$/.test(node.value));
}
/** Reports whether this key merges other maps into its own: `<<`. */
function isMergeKey(node) {
    return node.kind === 'scalar' && node.value === '<<' && (node.plain || node.tag === `${LONG}merge`);
}
/** Follows aliases to the node with the content. */
function contentOf(node) {
    let content = node;
    while (content.kind === 'alias')
        content = content.target;
    return content;
}
/** The name that a key is; undefined if the key is a list or a map. */
function nameOf(key) {
    const content = contentOf(key);
    return content.kind === 'scalar' ? content.value : undefined;
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/syntax-error.js
/** A place where the text is not YAML that Loki reads. */
function syntaxError({ start, end }, message, fix) {
    return { rule: 'yaml-syntax', level: 'error', message, fix, at: { start, end } };
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/dialect-of-nodes.js


/** What go-yaml v2 refuses at the start of a node and a YAML 1.2 parser accepts. */
function problemsBefore(event, context) {
    const problems = [
        badAnchor(event, context),
        ...(context.inBrackets ? [] : [blockOnSameLine(event, context), tabAsIndentation(event, context)]),
    ];
    return problems.filter((problem) => problem !== undefined);
}
function problemAt(offset, { originalOffset }, { message, fix }) {
    const start = originalOffset(offset);
    return syntaxError({ start, end: start + 1 }, message, fix);
}
function badAnchor({ anchorStart, anchorEnd }, context) {
    const anchor = context.text.slice(anchorStart, anchorEnd);
    if (anchorStart < 0 || /^[\w-]+$/.test(anchor))
        return undefined;
    const message = `${JSON.stringify(anchor)} is not a valid name for an anchor.`;
    const fix = 'Use letters, digits, - and _, or quote the text.';
    return problemAt(anchorStart - 1, context, { message, fix });
}
function blockOnSameLine(event, context) {
    const isBlockMap = event.type === js_yaml/* EVENT_ID */.hy.MAPPING && event.style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
    if (!isBlockMap || startsLine(context.text, event.start))
        return undefined;
    const message = 'A block of fields must start on a line of its own.';
    return problemAt(event.start, context, { message, fix: 'Break the line, and indent.' });
}
function tabAsIndentation(event, context) {
    const { text, hasTabs } = context;
    if (!hasTabs)
        return undefined;
    const start = startOf(event, text);
    const before = start === undefined ? undefined : tabBefore(text, start);
    const isText = event.type === js_yaml/* EVENT_ID */.hy.SCALAR && isBlockText(event.style);
    const tab = before ?? (isText ? tabAtFirstLine(text, event.valueStart) : undefined);
    if (tab === undefined)
        return undefined;
    const message = 'There is a tab where Loki expects spaces.';
    return problemAt(tab, context, { message, fix: 'Indent with spaces.' });
}
/** The length of the quote on each side. */
function quotesOf(style) {
    return style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
}
function isBlockText(style) {
    return style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
}
/**
 * Where a node starts: at its anchor or tag, otherwise at its quote, bracket or block header. Undefined for a block, which
 * starts where its first entry does.
 */
function startOf(event, text) {
    const starts = [event.anchorStart - 1];
    if (event.type !== js_yaml/* EVENT_ID */.hy.ALIAS)
        starts.push(event.tagStart);
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0)
        starts.push(isBlockText(event.style)
            ? headerBefore(text, event.valueStart)
            : event.valueStart - quotesOf(event.style));
    if ('start' in event && event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
        starts.push(event.start);
    const known = starts.filter((start) => start >= 0);
    return known.length === 0 ? undefined : Math.min(...known);
}
/** The tab in the indentation before `start`, which may include dashes: `- \tx`. */
function tabBefore(text, start) {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const indentation = text.slice(line, start);
    const tab = indentation.indexOf('\t');
    return tab === -1 || !/^[ \t]*(?:[-?][ \t]+)*$/.test(indentation) ? undefined : line + tab;
}
/** The header of the block text, such as `|` or `>-`, whose first line is at `start`. */
function headerBefore(text, start) {
    const line = text.lastIndexOf('\n', start - 2) + 1;
    return line + Math.max(0, text.slice(line, start).search(/[|>][-+\d]*(?:[ \t]+#.*)?\s*$/));
}
/** The tab that starts a block text whose header does not give the indentation. */
function tabAtFirstLine(text, start) {
    if (/^.[-+]?[1-9]/.test(text.slice(headerBefore(text, start))))
        return undefined;
    const blank = /^(?:[ ]*\r?\n)*[ ]*/.exec(text.slice(start))?.[0].length ?? 0;
    return text.charAt(start + blank) === '\t' ? start + blank : undefined;
}
/** Reports whether only dashes, anchors and tags are before `start` on its line. */
function startsLine(text, start) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return /^[ \t]*(?:[-?:][ \t]+)*(?:[&!]\S*[ \t]+)*$/.test(line);
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/cursor.js

/** Follows the parser's events through the text, to find the position of what the events do not locate. */
class Cursor {
    /** The end of the previous token, where a missing value is placed; an offset of the original text. */
    last = 0;
    parsed;
    /** The offset of the parser's text up to which events have been read. */
    seen = 0;
    constructor(parsed) {
        this.parsed = parsed;
    }
    /** A scalar with its quotes. */
    scalar({ style, valueStart, valueEnd }) {
        if (valueStart < 0)
            return { start: this.last, end: this.last };
        const quotes = quotesOf(style);
        this.seen = valueEnd + quotes;
        return this.originalSpan(valueStart - quotes, this.seen);
    }
    /** An alias with its `*`. */
    alias({ anchorStart, anchorEnd }) {
        this.seen = anchorEnd;
        return this.originalSpan(anchorStart - 1, anchorEnd);
    }
    /** Moves past the bracket that closes a map or list. */
    skipBracket(kind) {
        const bracket = this.parsed.source.indexOf(kind === 'map' ? '}' : ']', this.seen);
        if (bracket !== -1)
            this.seen = bracket + 1;
        this.last = this.parsed.originalOffset(this.seen);
    }
    originalSpan(start, end) {
        return { start: this.parsed.originalOffset(start), end: this.parsed.originalOffset(end) };
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/dialect-of-scalars.js


const NAME_IT = 'Write name: value.';
const QUOTE_IT = 'Quote it.';
/** What go-yaml v2 refuses in a scalar and a YAML 1.2 parser accepts. */
function problemsInScalar(event, span, context) {
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN) {
        const unknown = unknownEscape(event, context);
        if (unknown === undefined)
            return [];
        return [syntaxError(span, `Loki does not know the escape ${unknown}.`, 'Write the character itself.')];
    }
    const found = context.inBrackets ? inBrackets(event, context) : outsideBrackets(event, context);
    return found.map(([message, fix]) => syntaxError(span, message, fix));
}
function outsideBrackets(event, context) {
    return isMissingName(event, context) ? [['A colon needs a name before it.', NAME_IT]] : [];
}
function inBrackets(event, context) {
    const written = textOf(event, context);
    const after = isPlainNameInBrackets(event, context) ? restOfLine(context.text, event.valueEnd) : '';
    const found = [];
    if (isMissingName(event, context) || written.startsWith(':'))
        found.push(['In brackets, a colon needs a name before it.', QUOTE_IT]);
    if (written.includes('?'))
        found.push(['In brackets, Loki takes a ? for the sign of a name.', QUOTE_IT]);
    if (written.includes('\n') && /^[ \t]*:/.test(after))
        found.push(['In brackets, a name must be on one line.', NAME_IT]);
    if (/^[ \t]*:[[{]/.test(after))
        found.push(['In brackets, Loki takes a colon without a space after it for text.', NAME_IT]);
    return found;
}
/**
 * The colon, with the white space before it, that the parser takes for the sign of a pair and go-yaml for text, because in
 * brackets no space follows it: `[a:, b]` are two texts.
 */
function colonOfText(event, context) {
    if (!isPlainNameInBrackets(event, context))
        return undefined;
    return /^[ \t]*:(?=[,\]}])/.exec(restOfLine(context.text, event.valueEnd))?.[0];
}
function textOf({ valueStart, valueEnd }, { text }) {
    return valueStart < 0 ? '' : text.slice(valueStart, valueEnd);
}
function isMissingName({ valueStart, tagStart }, { isKey }) {
    return valueStart < 0 && isKey && tagStart < 0;
}
function isPlainNameInBrackets({ style, valueStart }, context) {
    return context.inBrackets && context.isKey && style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && valueStart >= 0;
}
function restOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? undefined : end);
}
/** The first escape in double quotes that go-yaml v2 does not have: `\/`, or half of a surrogate pair. */
function unknownEscape(event, context) {
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return undefined;
    for (const [found] of textOf(event, context).matchAll(/\\(?:u[\da-f]{4}|U[\da-f]{8}|[^uU])/gis)) {
        const code = /^\\u/i.test(found) ? Number.parseInt(found.slice(2), 16) : 0;
        if (found === '\\/' || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/events.js

/** Deeper than any indentation. */
const INDENT = ' '.repeat(100);
/** How many places are changed for the parser before it gives up. */
const MANY = 300;
/** Stands for a dash that is a value of its own, `[-]`, which the parser does not accept as one. */
const LONE_DASH = '\ue000';
/**
 * Parses `text`. Loki lets text in quotes or brackets continue at any indentation, which YAML 1.2 does not: such lines are
 * indented for the parser, and a few spellings that only Loki reads are replaced by those that both read.
 * @throws NotYaml with the offset in `text`, if it is still not YAML
 */
function parseLoosely(text, maxDepth) {
    let attempt = { source: text, indented: [] };
    for (let tries = 0;; tries += 1) {
        const { source, indented } = attempt;
        try {
            const events = (0,js_yaml/* parseEvents */.PH)(source, { maxDepth });
            return { events, source, originalOffset: (offset) => withoutIndents(offset, indented) };
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            const position = error.mark?.position ?? 0;
            const next = tries < MANY ? adapt(attempt, position, error.reason) : undefined;
            if (next === undefined)
                throw new NotYaml(error.reason, withoutIndents(position, indented));
            attempt = next;
        }
    }
}
function withoutIndents(offset, indented) {
    const before = indented.filter((line) => line < offset);
    return before.reduce((sum, line) => sum - Math.min(INDENT.length, offset - line), offset);
}
/** Changes the text where the parser stopped, if Loki would read on; undefined if it would not. */
function adapt({ source, indented }, position, reason) {
    const respelled = respell(source, position, reason);
    if (respelled !== undefined)
        return { source: respelled, indented };
    const line = source.lastIndexOf('\n', position - 1) + 1;
    if (reason !== 'deficient indentation' || indented.at(-1) === line)
        return undefined;
    return { source: source.slice(0, line) + INDENT + source.slice(line), indented: [...indented, line] };
}
/**
 * Replaces a spelling that only Loki reads by one of the same length: a comment directly after quotes or brackets, or inside
 * brackets; a single dash or a tab inside brackets.
 */
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
/** Why a text is not YAML, and where. */
class NotYaml extends Error {
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/builder.js






/** Builds the tree of a document from the parser's events. */
function buildTree(parsed) {
    const builder = new Builder(parsed);
    for (const event of parsed.events)
        builder.take(event);
    return builder;
}
class Builder {
    root;
    problems = [];
    quiet = [];
    parsed;
    cursor;
    hasTabs;
    anchors = new Map();
    open = [];
    /** Texts that end in a colon, which the parser took for the sign of a pair. */
    colons = new Set();
    constructor(parsed) {
        this.parsed = parsed;
        this.cursor = new Cursor(parsed);
        this.hasTabs = parsed.source.includes('\t');
    }
    take(event) {
        if ('anchorStart' in event)
            this.problems.push(...problemsBefore(event, this.context()));
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            this.start(event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            this.put(this.scalar(event), this.anchorOf(event));
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            this.put(this.alias(event), '');
        else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            this.finish();
    }
    start(event) {
        const flow = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        this.open.push({
            kind: event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'map' : 'list',
            start: this.parsed.originalOffset(event.start),
            anchor: this.anchorOf(event),
            flow,
            hasBrackets: flow && /[[{]/.test(this.parsed.source.charAt(event.start)),
            nodes: [],
        });
    }
    finish() {
        const done = this.open.pop();
        if (done === undefined)
            return;
        if (done.hasBrackets)
            this.cursor.skipBracket(done.kind);
        const [first] = done.nodes;
        const isText = done.flow && !done.hasBrackets && first !== undefined && this.colons.has(first);
        const node = isText ? first : collection(done, Math.max(this.cursor.last, done.start));
        if (done.hasBrackets)
            this.quiet.push(node);
        this.put(node, done.anchor);
    }
    slice(start, end) {
        return start < 0 ? '' : this.parsed.source.slice(start, end);
    }
    anchorOf({ anchorStart, anchorEnd }) {
        return this.slice(anchorStart, anchorEnd);
    }
    put(node, anchor) {
        if (anchor !== '')
            this.anchors.set(anchor, node);
        this.cursor.last = node.end;
        const parent = this.open.at(-1);
        if (parent)
            parent.nodes.push(node);
        else
            this.root = node;
    }
    scalar(event) {
        const tag = longTag(this.slice(event.tagStart, event.tagEnd));
        const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        const span = this.cursor.scalar(event);
        if (!isPlain)
            this.quiet.push(span);
        this.problems.push(...problemsInScalar(event, span, this.context()));
        const value = (0,js_yaml/* getScalarValue */.KE)(this.parsed.source, event).replace(LONE_DASH, '-');
        const node = { kind: 'scalar', value, plain: isPlain && tag === '', tag, ...span };
        const colon = colonOfText(event, this.context());
        if (colon === undefined)
            return node;
        const text = { ...node, value: value + colon, end: node.end + colon.length };
        this.colons.add(text);
        return text;
    }
    /** Where the next node is. */
    context() {
        const parent = this.open.at(-1);
        return {
            text: this.parsed.source,
            hasTabs: this.hasTabs,
            inBrackets: parent?.flow === true,
            isKey: parent?.kind === 'map' && parent.nodes.length % 2 === 0,
            originalOffset: this.parsed.originalOffset,
        };
    }
    alias(event) {
        const name = this.anchorOf(event);
        const span = this.cursor.alias(event);
        const target = this.anchors.get(name);
        if (target !== undefined)
            return { kind: 'alias', name, target, ...span };
        const message = `The alias *${name} has no anchor &${name} before it.`;
        this.problems.push(syntaxError(span, message, `Add &${name} to the value that it repeats.`));
        return { kind: 'scalar', value: '', plain: true, tag: '', ...span };
    }
}
function collection({ kind, start, nodes }, end) {
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

;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/dialect.js

/** Turns the line breaks that YAML 1.2 does not have (CR, NEL, LS, PS) into line feeds of the same length. */
function normalizeBreaks(text) {
    return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
}
/**
 * Everything in a text that go-yaml v2 refuses and a YAML 1.2 parser accepts.
 * @param quiet the spans in which a tab is not indentation
 */
function dialectProblems(text, quiet) {
    return [...directives(text), ...tabLines(text, quiet), ...lateMarks(text)];
}
/** Empty lines, comments and directives before the document, and the marker that starts it. */
function headOf(text) {
    const head = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:%[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*)*(?:---|\.\.\.)?/;
    return head.exec(text)?.[0] ?? '';
}
/**
 * Where the first document ends, which is all that go-yaml reads: at a line that starts with a marker, even inside quotes
 * or brackets. `unread`: more than markers and comments follows.
 */
function firstDocument(text) {
    const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
    marker.lastIndex = headOf(text).length;
    const end = marker.exec(text)?.index ?? text.length;
    return { end, unread: !/^(?:(?:\.\.\.|---)?[ \t]*(?:#.*)?(?:\r?\n|$))*$/.test(text.slice(end)) };
}
/** Directives before the document: the only ones are %TAG and %YAML, the only version is 1.1. */
function directives(text) {
    const head = headOf(text);
    const unknown = [...head.matchAll(/^%(?!YAML 1\.1\s*$|TAG\s)[^\n]*/gm)].map(({ 0: line, index }) => syntaxError({ start: index, end: index + line.length }, `Loki does not know ${line.trim()}.`, 'Remove the line.'));
    if (!head.endsWith('...'))
        return unknown;
    const at = { start: head.length - 3, end: head.length };
    const message = 'This marker ends a document, but none has started.';
    return [...unknown, syntaxError(at, message, 'Remove the ... line.')];
}
/** Lines with nothing but dashes, a comment or white space that has a tab: they look empty, but Loki refuses them. */
function tabLines(text, quiet) {
    const lines = [...text.matchAll(/^ *(?:[-?] *)*\t[\t ]*(?:#.*)?$/gm)];
    const message = 'This line starts with a tab, which Loki refuses.';
    return lines
        .filter(({ index }) => !quiet.some(({ start, end }) => start < index && index < end))
        .map(({ index }) => syntaxError({ start: index, end: index + 1 }, message, 'Use spaces, or nothing.'));
}
/** A byte order mark at the start of a later line. */
function lateMarks(text) {
    const message = 'There is a byte order mark in the middle of the file.';
    return [...text.matchAll(/\n\ufeff/g)].map(({ index }) => syntaxError({ start: index + 1, end: index + 2 }, message, 'Remove the invisible character.'));
}

// EXTERNAL MODULE: ./.cache/build/src/config/yaml/text.js
var yaml_text = __webpack_require__(1982);
;// CONCATENATED MODULE: ./.cache/build/src/config/yaml/parse.js





/** More than any configuration needs, and few enough to recurse into. */
const MAX_DEPTH = 100;
/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the position of every node. */
function parseYaml(file) {
    const { text, problems } = (0,yaml_text/* decodeText */.g)(file);
    if (problems.length > 0)
        return { text, root: undefined, problems };
    const whole = normalizeBreaks(text);
    const { end, unread } = firstDocument(whole);
    const first = whole.slice(0, end);
    try {
        const { root, problems: inNodes, quiet } = buildTree(parseLoosely(first, MAX_DEPTH));
        const all = [...inNodes, ...dialectProblems(first, quiet), ...(unread ? [severalDocuments(end)] : [])];
        return { text, root, problems: all };
    }
    catch (error) {
        if (!(error instanceof NotYaml))
            throw error;
        const inside = end < text.length && /^unexpected end/.test(error.message);
        return { text, root: undefined, problems: [inside ? markInside(end) : explain(text, error)] };
    }
}
function severalDocuments(start) {
    const message = 'A second YAML document starts here; Loki reads only the first one.';
    const fix = 'Remove the --- or ... and what follows it.';
    return { rule: 'yaml-several-documents', level: 'error', message, fix, at: { start, end: start + 3 } };
}
function markInside(start) {
    return syntaxError({ start, end: start + 3 }, 'This ends the document here.', 'Indent the line.');
}
function explain(text, { message: reason, offset }) {
    const start = Math.min(offset, text.length);
    const at = { start, end: start + 1 };
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1);
    const fix = line.includes('\t')
        ? 'Indent with spaces; YAML does not allow tabs there.'
        : 'Check the indentation, quotes and brackets here and above.';
    if (!/depth/i.test(reason))
        return syntaxError(at, `This is not YAML: ${reason}.`, fix);
    const message = `Blocks and lists are nested more than ${MAX_DEPTH} levels deep.`;
    return { rule: 'yaml-too-deep', level: 'error', message, fix, at };
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
/** The three spellings that YAML 1.1 has for a word: `no`, `No`, `NO`. */
function spell(...words) {
    return words.flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1), w.toUpperCase()]);
}
/** Tags whose type go-yaml finds in the text; a value with any other tag is a string. */
const RESOLVED_TAGS = ['bool', 'int', 'float', 'null', 'timestamp'];
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const LIMIT = 1n << 64n;
/**
 * Resolves a scalar as go-yaml v2 does for YAML 1.1: `yes` and `on` are booleans, `010` is 8, `1_000` is 1000; there are no
 * base-60 numbers. Quoted scalars are strings. Source: yaml.v2, resolve.go.
 */
function resolve(scalar) {
    const text = scalar.value;
    const tag = shortTag(scalar);
    if (!scalar.plain && tag === '')
        return { type: 'str', value: text };
    if (tag !== '' && !RESOLVED_TAGS.includes(tag))
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
/** Go reads a number that is too large for a float as text. */
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
/** The forms of a date that go-yaml reads as a timestamp, which fits only fields that take text. */
function isTimestamp(text) {
    return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?)?$/.test(text);
}
/** Says what is wrong with an explicit tag: `!!int abc`. */
function tagProblem(scalar) {
    const tag = shortTag(scalar);
    if (tag === 'binary')
        return isBase64(scalar.value) ? undefined : 'the value tagged !!binary is not base64';
    if (!RESOLVED_TAGS.includes(tag))
        return undefined;
    return resolve(scalar).type === tag ? undefined : `the value tagged !!${tag} is not of that type`;
}
function shortTag({ tag }) {
    return tag.replace('tag:yaml.org,2002:', '');
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
/** The largest file that is checked, in bytes. A configuration with every field of Loki 3.7 has 92 KB. */
const MAX_BYTES = 256 * 1024;
/** Control characters that go-yaml refuses, and a byte order mark anywhere but at the start. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
/**
 * Decodes a file: UTF-8, or UTF-16 with a byte order mark to show it, for Loki reads that only where it expands no variables.
 * Bytes that it cannot decode are a problem.
 */
function decodeText(file) {
    const size = typeof file === 'string' ? file.length : file.byteLength;
    if (size > MAX_BYTES)
        return { text: '', problems: [tooLarge(size)] };
    if (typeof file === 'string')
        return withoutMark(file);
    const encoding = encodingOf(file);
    try {
        const decoded = new TextDecoder(encoding, { fatal: true }).decode(file);
        return encoding === 'utf-8' ? withoutMark(decoded) : { text: decoded, problems: [utf16()] };
    }
    catch {
        const text = new TextDecoder().decode(file);
        const message = 'The file is not valid UTF-8 here, so Loki cannot read it.';
        const problem = encodingProblem(text.indexOf('\ufffd'), message, 'Save the file as UTF-8.');
        return { text, problems: [problem] };
    }
}
function withoutMark(decoded) {
    const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
    const control = FORBIDDEN.exec(text);
    if (control === null)
        return { text, problems: [] };
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    const message = `YAML does not allow the control character U+${code}.`;
    return { text, problems: [encodingProblem(control.index, message, 'Remove the character.')] };
}
/** Its expansion of variables ends the file at the first NUL, which every other byte of UTF-16 is. Seen on all four versions. */
function utf16() {
    const message = 'The file is UTF-16, which Loki does not read when it expands variables.';
    return encodingProblem(0, message, 'Save the file as UTF-8.');
}
function tooLarge(size) {
    const message = `The file has ${Math.ceil(size / 1024)} KB; a Loki configuration has at most ${MAX_BYTES / 1024} KB.`;
    const at = { start: 0, end: 1 };
    return { rule: 'yaml-too-large', level: 'error', message, fix: 'Check that this is the right file.', at };
}
function encodingProblem(start, message, fix) {
    return { rule: 'yaml-encoding', level: 'error', message, fix, at: { start, end: start + 1 } };
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(317);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7777);





/** More values than any config has, and few enough to print: aliases of aliases multiply. */
const MAX_VALUES = 100_000;
/**
 * The plain value of a node, with aliases and merge keys resolved.
 * @param name what to call the file in an error
 * @throws UserError if it has more values than any config
 */
function plainValue(node, name) {
    let count = 0;
    const read = (inner) => {
        count += 1;
        if (count > MAX_VALUES)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} has more than ${MAX_VALUES} values.`);
        const content = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$E)(inner);
        if (content.kind === 'list')
            return content.items.map(read);
        return content.kind === 'map' ? readMap(content) : readScalar(content);
    };
    const readMap = (map) => {
        const own = map.pairs.filter(({ key }) => !(0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .isMergeKey */ .yJ)(key));
        const merged = map.pairs
            .filter(({ key }) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .isMergeKey */ .yJ)(key))
            .flatMap(({ value }) => [read(value)].flat())
            .filter(_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isTree */ .xK);
        const tree = Object.fromEntries(own.map(({ key, value }) => [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(key) ?? '', read(value)]));
        return Object.assign({}, ...merged.reverse(), tree);
    };
    return read(node);
}
function readScalar(node) {
    if (node.plain && node.expanded?.isUnknown)
        return _variables_js__WEBPACK_IMPORTED_MODULE_0__/* .UNQUOTED */ .Q8 + node.value;
    const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .h)(node);
    if (resolved.type === 'null')
        return null;
    if (resolved.type !== 'int')
        return resolved.value;
    const number = Number(resolved.value);
    return Number.isSafeInteger(number) ? number : node.value;
}


/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeInline),
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2912);


const options = { lineWidth: -1, noRefs: true };
/** Writes a config, one field per line. */
function writeYaml(value) {
    const scalarStyleRules = [quoteVariables, ...Object.values(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCALAR_STYLE_RULES */ .Z)];
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, scalarStyleRules }).replaceAll(_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .UNQUOTED */ .Q8, '');
}
/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
function writeInline(value) {
    const scalarStyleRules = [quoteVariables, ...Object.values(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCALAR_STYLE_RULES */ .Z)];
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, flowLevel: 0, scalarStyleRules })
        .trim()
        .replaceAll(_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .UNQUOTED */ .Q8, '');
}
/**
 * Loki expands a variable before it parses the YAML: an unquoted value that starts with `#` would be lost, and one in double
 * quotes loses every second backslash. What its author wrote without quotes stays so.
 */
const quoteVariables = (layout) => {
    const { value } = layout.node;
    if (value.startsWith(_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .UNQUOTED */ .Q8))
        layout.style = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
    else if (value.includes('${'))
        layout.style = /["\\]/.test(value) ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
};


/***/ })

};
