export const id = 868;
export const ids = [868];
export const modules = {

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regexRules: () => (/* binding */ regexRules)
});

// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
;// CONCATENATED MODULE: ./.cache/build/src/config/regex.js


/**
 * Reads a regular expression as a Loki of this version, which puts it between anchors, as Prometheus does.
 * Source: prometheus, model/relabel and model/labels.
 */
function readRegex(pattern, version) {
    if ((0,versions/* compareVersions */.Z)(version, '3.4') < 0 && /\(\?<\w/.test(pattern))
        return { wrong: 'before Loki 3.4 the name of a group is written (?P<name>…)' };
    try {
        const regex = compile(pattern);
        return { matchesEmpty: () => regex.matches('') };
    }
    catch (error) {
        return { wrong: error.message };
    }
}
/** Loki takes the name of a group twice, which RE2JS does not. */
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


/** Words of LogQL that are no label to its parser, and the version that brought each. Source: loki, pkg/logql/syntax/lex.go. */
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
 * Says why Loki would not take `{app="usage"}` as a stream selector: matchers in braces, of which one at least does not
 * match the empty text.
 */
function selectorProblem(selector, version) {
    const reader = new Reader(selector);
    let open = 0;
    while (reader.sign('('))
        open += 1;
    if (!reader.sign('{'))
        return 'it does not begin with {';
    let narrows = false;
    do {
        const label = reader.token(LABEL);
        if (label === undefined)
            return `a label is missing ${reader.place()}`;
        if (isReserved(label, version))
            return `${label} is a word of LogQL, which cannot be a label here`;
        const operator = reader.token(OPERATOR);
        if (operator === undefined)
            return `=, !=, =~ or !~ is missing ${reader.place()}`;
        const quoted = reader.token(STRING);
        if (quoted === undefined)
            return `a text in quotes is missing ${reader.place()}`;
        const value = unquote(quoted);
        const regex = operator.endsWith('~') ? readRegex(value, version) : { matchesEmpty: () => value === '' };
        if ('wrong' in regex)
            return regex.wrong;
        narrows ||= regex.matchesEmpty() === operator.startsWith('!');
    } while (reader.sign(','));
    if (!reader.sign('}'))
        return `} or a comma is missing ${reader.place()}`;
    while (open > 0 && reader.sign(')'))
        open -= 1;
    if (open > 0)
        return 'a ) is missing at its end';
    if (!reader.atEnd())
        return `it goes on behind its end, ${reader.place()}`;
    return narrows
        ? undefined
        : 'each of its matchers takes the empty text too; one at least must not, such as ="usage" or =~".+"';
}
class Reader {
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
    place() {
        return this.atEnd() ? 'at its end' : `before ${JSON.stringify(this.text.slice(this.at, this.at + 20))}`;
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
const ESCAPES = {
    ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
};
/** What a Go string literal stands for. */
function unquote(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner;
    return inner.replace(/\\(?:[xuU]([\da-fA-F]+)|([0-7]{3})|(.))/g, (_, hex, octal, letter) => {
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCodePoint(Number.parseInt(octal, 8));
        return ESCAPES[letter] ?? letter;
    });
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/rule.js
var rule = __webpack_require__(1176);
;// CONCATENATED MODULE: ./.cache/build/src/config/validate/rules/regexes.js




/** Regular expressions, and stream selectors, which may have some. Loaded where a config sets one: Go's take 8 ms. */
const regexRules = [regexes, selectors];
/** A class of Unicode letters has 650 ranges, and takes 5 characters to write: 100 MB for this many. */
const MOST = 4096;
function regexes(subject) {
    const { config } = subject;
    for (const [path, { value }] of config.settings) {
        const field = path.endsWith('.regex') ? (0,tree/* fieldAt */.UK)(config.fields.root, path) : undefined;
        if (field?.kind !== 'value' || field.type !== 'regex')
            continue;
        if (isTooLong(subject, path, String(value)))
            continue;
        const regex = readRegex(String(value), config.fields.table);
        if (!('wrong' in regex))
            continue;
        const message = `${path}: ${JSON.stringify(value)} is no regular expression: ${regex.wrong}.`;
        (0,rule/* fail */.f)(subject, 'wrong-type', path, message, 'Write it as Go does: https://github.com/google/re2/wiki/Syntax.');
    }
}
function selectors(subject) {
    const { config } = subject;
    for (const path of streams(subject)) {
        const selector = config.text(`${path}.selector`);
        if (isTooLong(subject, `${path}.selector`, selector))
            continue;
        const wrong = selectorProblem(selector, config.fields.table);
        if (wrong === undefined)
            continue;
        const message = `${JSON.stringify(selector)} is no stream selector: ${wrong}.`;
        (0,rule/* fail */.f)(subject, 'selector', `${path}.selector`, message, 'Write it like {type="usage"}.');
    }
}
function isTooLong(subject, path, text) {
    if (text.length <= MOST)
        return false;
    const message = `${path} has ${text.length} characters; more than ${MOST} are not looked at.`;
    (0,rule/* fail */.f)(subject, 'regex-too-long', path, message, 'Write it shorter, or as several.');
    return true;
}
/** The items of limits_config and the distributor that name streams. */
function streams({ config }) {
    const retention = 'limits_config.retention_stream';
    const policies = ['limits_config.policy_stream_mapping', 'distributor.default_policy_stream_mappings'];
    return [
        retention,
        ...policies.flatMap((block) => config.keys(block).map((policy) => `${block}.${policy}`)),
    ].flatMap((list) => config.keys(list).map((i) => `${list}.${i}`));
}


/***/ })

};
