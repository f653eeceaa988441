#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something the user can mend: bad input, a missing permission, a host that is not there.
 * The message says what happened, to what, and what to do next. Anything else that is thrown is a bug
 * in this project and prints its stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** The message of anything thrown, for sentences such as `could not read x: …`. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ Rejected)
/* harmony export */ });
/* unused harmony exports required, optional, defaulted, readInputs, invalidInputs */

/** Thrown by a kind's `parse`; the reason is optional where "allowed" says it all. */
class Rejected extends Error {
}
/** Empty means "not given": GitHub passes an unset input as an empty string. */
function required(kind) {
    return {
        kind,
        read: (text) => {
            if (text === undefined)
                throw new Rejected('it is required');
            return kind.parse(text);
        },
    };
}
function optional(kind) {
    return { kind, read: (text) => (text === undefined ? undefined : kind.parse(text)) };
}
/** For inputs with a default in action.yml, so that an empty value passed on by a caller means it too. */
function defaulted(kind, text) {
    return { kind, fallback: text, read: (given) => kind.parse(given ?? text) };
}
/**
 * Reads all inputs of an action from the environment as the runner sets it (`INPUT_<NAME>`).
 *
 * `check` looks at inputs together and returns one sentence per problem; it runs only when each input
 * is right by itself.
 * @throws UserError naming every problem at once: the input, what was given, what is allowed, an example.
 */
function readInputs(specs, check = () => [], env = process.env) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(specs)) {
        const text = rawInput(name, env);
        try {
            values[camelCase(name)] = input.read(text);
        }
        catch (error) {
            if (!(error instanceof Rejected))
                throw error;
            problems.push(describe(name, text, input.kind, error.message));
        }
    }
    const typed = values;
    if (problems.length === 0)
        problems.push(...check(typed));
    if (problems.length > 0)
        throw invalidInputs(problems);
    return typed;
}
/** The error that reports problems of inputs, one per line. */
function invalidInputs(problems) {
    const heading = problems.length === 1 ? 'An input is not valid' : `${problems.length} inputs are not valid`;
    return new UserError(`${heading}; nothing was changed.\n${problems.map((line) => `- ${line}`).join('\n')}`);
}
function rawInput(name, env) {
    const text = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return text === '' ? undefined : text;
}
function describe(name, given, kind, reason) {
    const what = given === undefined ? 'not given' : `given ${JSON.stringify(shorten(given))}`;
    const why = reason === '' ? '' : ` (${reason})`;
    return `${name}: ${what}${why}; allowed: ${kind.allowed}; example: ${kind.example}`;
}
function shorten(text) {
    return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports yesNo, port, list, keyValues, jsonObject */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(991);

/** Any text, shown in errors by the words given. */
function text(allowed, example, pattern) {
    return {
        allowed,
        example,
        parse: (given) => {
            if (pattern !== undefined && !pattern.test(given))
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
            return given;
        },
    };
}
function oneOf(...values) {
    return {
        allowed: values.map((value) => `\`${value}\``).join(' or '),
        example: values[0] ?? '',
        parse: (given) => {
            const found = values.find((value) => value === given);
            if (found === undefined)
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
            return found;
        },
    };
}
/** YAML 1.2 booleans, as `@actions/core` reads them. */
const yesNo = {
    allowed: '`true` or `false`',
    example: 'true',
    parse: (given) => {
        if (/^(true|True|TRUE)$/.test(given))
            return true;
        if (/^(false|False|FALSE)$/.test(given))
            return false;
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
    },
};
function wholeNumber(unit, from, to) {
    return {
        allowed: `a whole number of ${unit} from ${from} to ${to}`,
        example: String(Math.min(Math.max(from, 30), to)),
        parse: (given) => {
            const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
            if (!(value >= from && value <= to))
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
            return value;
        },
    };
}
function port() {
    return { ...wholeNumber('TCP port', 1, 65535), allowed: 'a TCP port from 1 to 65535', example: '9090' };
}
/** One value per line or comma; empty lines are dropped. */
function list(item) {
    return {
        allowed: `one per line or comma: ${item.allowed}`,
        example: item.example,
        parse: (given) => given
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .map((line) => inside(item, line)),
    };
}
/** `Key=Value` lines. */
function keyValues(allowed, example) {
    return {
        allowed,
        example,
        parse: (given) => {
            const pairs = {};
            for (const line of given.split('\n').map((part) => part.trim())) {
                if (line === '')
                    continue;
                const [, key, value] = /^([^=]+)=(.*)$/.exec(line) ?? [];
                if (key === undefined || value === undefined)
                    throw new Rejected(`no \`=\` in ${JSON.stringify(line)}`);
                if (Object.hasOwn(pairs, key.trim()))
                    throw new Rejected(`${key.trim()} is given twice`);
                pairs[key.trim()] = value.trim();
            }
            return pairs;
        },
    };
}
/** Text that is one JSON object. */
function jsonObject(example) {
    return {
        allowed: 'one JSON object',
        example,
        parse: (given) => {
            let value;
            try {
                value = JSON.parse(given);
            }
            catch (error) {
                throw new Rejected(error instanceof Error ? error.message : 'not JSON');
            }
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                throw new Rejected('not an object');
            return value;
        },
    };
}
function inside(item, line) {
    try {
        return item.parse(line);
    }
    catch (error) {
        if (error instanceof Rejected)
            throw new Rejected(`${JSON.stringify(line)}${error.message && `: ${error.message}`}`);
        throw error;
    }
}


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(537);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(991);



/** @throws UserError for options that the command does not have */
function parse(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        throw wrong((0,_action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error));
    }
}
function optional(name, kind, given) {
    return given === undefined ? undefined : read(name, kind, given);
}
/** @throws UserError saying what was given, and what is allowed */
function read(name, kind, given) {
    try {
        return kind.parse(given);
    }
    catch (error) {
        if (!(error instanceof _action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Rejected */ .HE))
            throw error;
        const why = error.message === '' ? '' : ` (${error.message})`;
        throw wrong(`--${name} ${JSON.stringify(given)}${why}; allowed: ${kind.allowed}; example: ${kind.example}`);
    }
}
function wrong(what) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${what}\nSee loki-host-actions --help.`);
}


/***/ }),

/***/ 708:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(537);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(908);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(129);



// A reader such as `head` may leave before the end.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
try {
    process.exitCode = await run(process.argv.slice(2));
}
catch (error) {
    if (!(error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
        throw error;
    console.error(`loki-host-actions: ${error.message}`);
    process.exitCode = 2;
}
async function run([command, ...args]) {
    if (command === 'upgrade')
        return (await __nccwpck_require__.e(/* import() */ 777).then(__nccwpck_require__.bind(__nccwpck_require__, 777))).upgrade(args);
    if (command === '--help' || command === '-h')
        args.unshift('--help');
    else if (command !== 'validate')
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the command is \`validate\` or \`upgrade\`, not ${JSON.stringify(command)}\n\n${_options_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI}`);
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptions */ .Tt)(args);
    if (options !== 'help')
        return (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .t)(options);
    process.stdout.write(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI);
    return 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BP: () => (/* binding */ newest),
  Tt: () => (/* binding */ readOptions),
  CI: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./build/src/action/kinds.js
var kinds = __nccwpck_require__(343);
// EXTERNAL MODULE: ./build/src/loki/fields/tree.js + 1 modules
var tree = __nccwpck_require__(746);
// EXTERNAL MODULE: ./build/src/loki/kinds.js
var loki_kinds = __nccwpck_require__(816);
// EXTERNAL MODULE: ./build/src/action/inputs.js
var inputs = __nccwpck_require__(991);
;// CONCATENATED MODULE: ./build/src/validation/kinds.js


/** One value per line, since a glob may have commas: `loki/*.{yml,yaml}`. */
const globs = {
    allowed: 'paths or globs, one per line',
    example: 'loki/*.yaml',
    parse: (given) => filledLines(given),
};
/** What git takes for a commit; never an option of git's. */
const gitRef = (0,kinds/* text */.Qq)('a branch, tag or commit', 'main', /^[^-\s][^\s:]{0,250}$/);
/** `rule: reason` lines. A rule is only allowed with a reason, which the job summary shows to the reviewer. */
const allowances = {
    allowed: '`rule: reason` lines',
    example: 'bucket-added: the second bucket is empty',
    parse: (given) => {
        const reasons = new Map();
        for (const line of filledLines(given)) {
            const [, rule, reason] = /^([a-z][a-z0-9-]*):\s*(\S.*)$/.exec(line) ?? [];
            if (rule === undefined || reason === undefined)
                throw new inputs/* Rejected */.HE(`no rule and reason in ${JSON.stringify(line)}`);
            if (reasons.has(rule))
                throw new inputs/* Rejected */.HE(`${rule} is given twice`);
            reasons.set(rule, reason);
        }
        return reasons;
    },
};
function filledLines(given) {
    return given
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __nccwpck_require__(752);
;// CONCATENATED MODULE: ./build/src/cli/options.js





const newest = tree/* TABLE_VERSIONS */.T3.at(-1) ?? '';
const usage = `Usage: loki-host-actions validate [options] FILE...
       loki-host-actions upgrade [options] FILE (see upgrade --help)

Checks Loki configs as that version of Loki would, and what a change of them would lose.

  --loki-version X.Y.Z       Loki that will run (default ${newest})
  --base REF                 compare with the files as they were where this work left REF, such as main or HEAD
  --base-loki-version X.Y.Z  Loki that runs now (default: the same)
  --bucket-expiry-days N     a lifecycle rule of the bucket deletes objects after so many days
  --hosts N                  hosts that run the config together
  --allow 'RULE: REASON'     let a rule be broken; may be given several times
  --fail-on LEVEL            error (default), warning or never
  --partial                  the files are a team's part, rendered over the defaults
  --format FORMAT            human (default), json or sarif
  --help

Exit status: 0 nothing to mend, 1 something to mend, 2 wrong use.
`;
const options = {
    'loki-version': { type: 'string', default: newest },
    base: { type: 'string' },
    'base-loki-version': { type: 'string' },
    'bucket-expiry-days': { type: 'string' },
    hosts: { type: 'string' },
    allow: { type: 'string', multiple: true, default: [] },
    'fail-on': { type: 'string', default: 'error' },
    partial: { type: 'boolean', default: false },
    format: { type: 'string', default: 'human' },
    help: { type: 'boolean', short: 'h', default: false },
};
const days = (0,kinds/* wholeNumber */.rD)('days', 1, 36_500);
/** @throws UserError saying what is wrong with the arguments */
function readOptions(args) {
    const { values, positionals: files } = (0,cli_arguments/* parse */.qg)(args, options);
    if (values.help)
        return 'help';
    if (files.length === 0)
        throw (0,cli_arguments/* wrong */.Qm)('no FILE is given');
    return {
        files,
        lokiVersion: (0,cli_arguments/* read */.LF)('loki-version', loki_kinds/* lokiVersion */.Q, values['loki-version']),
        baseLokiVersion: (0,cli_arguments/* optional */.lq)('base-loki-version', loki_kinds/* lokiVersion */.Q, values['base-loki-version']),
        base: (0,cli_arguments/* optional */.lq)('base', gitRef, values.base),
        bucketExpiryDays: (0,cli_arguments/* optional */.lq)('bucket-expiry-days', days, values['bucket-expiry-days']),
        hosts: (0,cli_arguments/* optional */.lq)('hosts', (0,kinds/* wholeNumber */.rD)('hosts', 1, 50), values.hosts),
        allow: (0,cli_arguments/* read */.LF)('allow', allowances, values.allow.join('\n')),
        failOn: (0,cli_arguments/* read */.LF)('fail-on', (0,kinds/* oneOf */.yL)('error', 'warning', 'never'), values['fail-on']),
        partial: values.partial,
        format: (0,cli_arguments/* read */.LF)('format', (0,kinds/* oneOf */.yL)('human', 'json', 'sarif'), values.format),
    };
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate_validate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/src/loki/guard.js + 4 modules
var guard = __nccwpck_require__(680);
// EXTERNAL MODULE: ./build/src/loki/validate/stricter.js
var stricter = __nccwpck_require__(162);
// EXTERNAL MODULE: ./build/src/loki/validate.js + 23 modules
var validate = __nccwpck_require__(855);
// EXTERNAL MODULE: ./build/src/loki/variables.js
var variables = __nccwpck_require__(282);
// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __nccwpck_require__(537);
// EXTERNAL MODULE: ./build/src/loki/yaml/text.js
var yaml_text = __nccwpck_require__(252);
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
        if (status.size > yaml_text/* MAX_BYTES */.z)
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
    const own = (0,validate/* validateConfig */.$r)(bytes, {
        version: lokiVersion,
        file,
        knownVariables: variables/* hostVariables */.Cg,
        partial,
        ...(hosts === undefined ? {} : { hosts }),
    });
    const before = base?.read(file);
    const lost = before === undefined ? [] : check_guard(before.bytes, bytes, file, options);
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
function check_guard(before, after, file, options) {
    const { lokiVersion, baseLokiVersion = lokiVersion, partial, bucketExpiryDays } = options;
    const today = new Date().toISOString().slice(0, 10);
    return (0,guard/* guardChange */.E)(before, after, {
        ...{ baseVersion: baseLokiVersion, headVersion: lokiVersion },
        ...{ today, file, partial },
        ...(bucketExpiryDays === undefined ? {} : { bucketExpiryDays }),
    });
}
/** What Loki itself refuses: to allow it would only move the failure to the deployment. */
function isLokis({ level, rule }) {
    return level === 'error' && !stricter/* STRICTER_RULES */.N.includes(rule);
}
/** Says whether findings of these levels fail a check. */
function fails(findings, failOn) {
    return findings.some(({ level }) => level === failOn || (failOn === 'warning' && level === 'error'));
}

// EXTERNAL MODULE: ./build/src/validation/text.js
var validation_text = __nccwpck_require__(170);
// EXTERNAL MODULE: ./build/src/loki/fields/tree.js + 1 modules
var tree = __nccwpck_require__(746);
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
        const { exact = true, table } = version === undefined ? { table: '' } : (0,tree/* fieldsOf */.Pf)(version);
        return exact
            ? []
            : [`Loki ${version} is judged by the fields of ${table}, the nearest known that is not newer.`];
    });
    return sentences.join(' ');
}
function count(number, noun) {
    return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/cli/validate.js





/** The command `validate`: people read its findings file by file, programs all at the end. @returns the exit status */
async function validate_validate(options) {
    const { files, format, failOn } = options;
    const base = options.base === undefined ? undefined : await baseOf(options.base, files);
    const paint = wantsColour() ? validation_text/* coloured */.qY : validation_text/* plain */.pj;
    const found = [];
    let allowed = 0;
    for (const file of files) {
        const checked = checkFile(file, { ...options, base });
        found.push(checked.findings);
        allowed += checked.allowed.length;
        const text = format === 'human' ? (0,validation_text/* toText */.fE)(checked, paint) : '';
        if (text !== '')
            process.stdout.write(`${text}\n`);
    }
    const findings = found.flat();
    const stoodIn = tablesUsed(options.lokiVersion, options.baseLokiVersion);
    if (stoodIn !== '')
        console.error(stoodIn);
    process.stdout.write(await closing(options, findings, allowed));
    return fails(findings, failOn) ? 1 : 0;
}
async function closing({ files, format, lokiVersion }, findings, allowed) {
    switch (format) {
        case 'json':
            return `${JSON.stringify(findings, undefined, 2)}\n`;
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 747))).toSarif(findings, process.cwd());
        case 'human':
            return `${verdict({ files: files.length, findings, allowed }, lokiVersion)}\n`;
    }
}
/** Loaded only where it is asked for: a check of one file takes little more than Node takes to start. */
async function baseOf(ref, files) {
    const { openBase } = await __nccwpck_require__.e(/* import() */ 407).then(__nccwpck_require__.bind(__nccwpck_require__, 407));
    return openBase(ref, files.map((file) => (0,external_node_path_.dirname)(file)).find((path) => (0,external_node_fs_.existsSync)(path)) ?? '.');
}
/** Source: no-color.org: any value of NO_COLOR that is not empty. */
function wantsColour() {
    return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstPeriod),
/* harmony export */   S: () => (/* binding */ usageDefaults)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(282);

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

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T3: () => (/* binding */ TABLE_VERSIONS),
  UK: () => (/* binding */ fieldAt),
  Pf: () => (/* binding */ fieldsOf),
  Yp: () => (/* binding */ versionsWith)
});

// EXTERNAL MODULE: ./build/src/loki/versions.js
var versions = __nccwpck_require__(14);
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


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readDefault),
  w: () => (/* binding */ readValue)
});

// EXTERNAL MODULE: ./build/src/loki/yaml/resolve.js
var resolve = __nccwpck_require__(795);
// EXTERNAL MODULE: ./build/src/loki/fields/values/durations.js
var durations = __nccwpck_require__(25);
// EXTERNAL MODULE: ./build/src/loki/fields/values/numbers.js
var numbers = __nccwpck_require__(406);
// EXTERNAL MODULE: ./build/src/loki/fields/values/sizes.js
var sizes = __nccwpck_require__(650);
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


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nS: () => (/* binding */ parseByteSize),
/* harmony export */   ow: () => (/* binding */ readByteSize),
/* harmony export */   s_: () => (/* binding */ readUnitBytes)
/* harmony export */ });
/* unused harmony export parseUnitBytes */
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


/***/ }),

/***/ 680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ guardChange)
});

// EXTERNAL MODULE: ./build/src/loki/validate/common.js
var common = __nccwpck_require__(749);
// EXTERNAL MODULE: ./build/src/loki/guard/change.js
var guard_change = __nccwpck_require__(973);
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
    (0,guard_change/* block */.om)(change, {
        rule: 'wal-disabled',
        path,
        message: 'Without the write-ahead log, lines not yet flushed are lost whenever Loki dies, and those in the old log now.',
        fix: `Set ${path}: true.`,
    });
}
function moved(change, rule, path, what) {
    if (!(0,guard_change/* textChanged */.Qw)(change, path))
        return;
    const [was, is] = [change.base.text(path), change.head.text(path)];
    // Without a folder, Loki does not start: nothing is in it.
    if (was === '')
        return;
    const outside = VOLUME.test(is)
        ? ''
        : " The new folder is not on the host's disk, so it is lost with every container.";
    (0,guard_change/* block */.om)(change, {
        rule,
        path,
        message: `${path} changes from ${(0,guard_change/* shown */.SP)(was)} to ${(0,guard_change/* shown */.SP)(is)}: ${what} in the old folder is not read any more.${outside}`,
        fix: `Set it to ${was}${VOLUME.test(was) ? '' : ', or move it to a folder below /loki and copy what is there'}.`,
    });
}
function walFolder(change) {
    if (!change.base.flag('ingester.wal.enabled') || !change.head.flag('ingester.wal.enabled'))
        return;
    moved(change, 'wal-moved', 'ingester.wal.dir', 'what is not yet flushed');
}
function indexFolders(change) {
    const stores = new Set((0,common/* periods */.RE)(change.base).map((period) => change.base.text(`${period}.store`)));
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
    if (!(0,guard_change/* textChanged */.Qw)(change, path) || !change.base.flag('compactor.retention_enabled'))
        return;
    (0,guard_change/* warn */.R8)(change, {
        rule: 'compactor-folder-moved',
        path,
        message: `${path} changes: chunks already marked for deletion in ${(0,guard_change/* shown */.SP)(change.base.text(path))} stay in the bucket.`,
        fix: 'Copy the folder, or keep it.',
    });
}
function flushOnShutdown(change) {
    const path = 'ingester.wal.flush_on_shutdown';
    if (!change.base.flag(path) || change.head.flag(path))
        return;
    (0,guard_change/* warn */.R8)(change, {
        rule: 'flush-on-shutdown-off',
        path,
        message: 'Lines not yet flushed stay on the disk of the host that stops; they are lost where the disk is not kept.',
        fix: `Set ${path}: true.`,
    });
}

// EXTERNAL MODULE: ./build/src/loki/guard/limits.js
var limits = __nccwpck_require__(677);
// EXTERNAL MODULE: ./build/src/loki/validate/rules/schema.js + 1 modules
var rules_schema = __nccwpck_require__(630);
;// CONCATENATED MODULE: ./build/src/loki/guard/periods.js



/** Periods say how the data of a time was written; they cannot say it anew. Source: Loki, docs operations/storage/schema. */
const periodRules = [comparePeriods];
const FIELDS = [
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
    const old = (0,common/* periods */.RE)(base);
    const now = (0,common/* periods */.RE)(head);
    if (now.length === 0)
        return;
    const kept = new Set();
    for (const [i, before] of old.entries()) {
        const began = (0,rules_schema/* fromOf */.kL)(base, before) <= today;
        const after = now.find((period) => (0,rules_schema/* fromOf */.kL)(head, period) === (0,rules_schema/* fromOf */.kL)(base, before)) ??
            (began ? movedPeriod(change, i, old, now) : undefined);
        if (after === undefined) {
            if (began)
                removed(change, (0,rules_schema/* fromOf */.kL)(base, before));
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
    const dates = old.map((period) => (0,rules_schema/* fromOf */.kL)(base, period));
    const candidate = now[i];
    return candidate !== undefined && !dates.includes((0,rules_schema/* fromOf */.kL)(head, candidate)) ? candidate : undefined;
}
function removed(change, from) {
    (0,guard_change/* block */.om)(change, {
        rule: 'period-removed',
        path: 'schema_config.configs',
        message: `The period from ${from} is gone: what was written in it is no longer found.`,
        fix: 'Put the period back as it was; periods stay for as long as their data.',
    });
}
function comparePeriod(change, before, after) {
    const { base, head, today } = change;
    const [oldFrom, newFrom] = [(0,rules_schema/* fromOf */.kL)(base, before), (0,rules_schema/* fromOf */.kL)(head, after)];
    const isFirst = before === (0,common/* periods */.RE)(base)[0];
    if (oldFrom !== newFrom && !(isFirst && newFrom < oldFrom)) {
        (0,guard_change/* block */.om)(change, {
            rule: 'period-moved',
            path: `${after}.from`,
            message: `The period from ${oldFrom} now begins ${newFrom}${newFrom > today ? ', which is in the future' : ''}: lines between the two dates are looked for in the wrong place.`,
            fix: `Set from: ${oldFrom} again.`,
        });
    }
    for (const field of FIELDS) {
        const was = effective(base, before, field);
        const is = effective(head, after, field);
        if (was === is)
            continue;
        (0,guard_change/* block */.om)(change, {
            rule: 'period-changed',
            path: `${after}.${field}`,
            message: `${field} of the period from ${oldFrom} changes from ${(0,guard_change/* shown */.SP)(was)} to ${(0,guard_change/* shown */.SP)(is)}: Loki answers 200 and finds nothing of that time.`,
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
    const from = (0,rules_schema/* fromOf */.kL)(head, period);
    if (isNew || from > today)
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'period-not-future',
        path: `${period}.from`,
        message: `The new period begins ${from}, and today is ${today} (UTC): what was already written since then is no longer found.`,
        fix: 'Let it begin tomorrow or later, counted from the day it is deployed.',
    });
}

// EXTERNAL MODULE: ./build/src/loki/validate/rules/start.js
var start = __nccwpck_require__(846);
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
const DAY = 24 * 3600e9;
function retentionEnabled(change) {
    const { base, head } = change;
    if (base.flag(ENABLED) || !head.flag(ENABLED))
        return;
    const period = head.number(PERIOD);
    const unset = head.isSet(PERIOD) ? '' : `, the default of Loki ${change.headVersion}`;
    (0,guard_change/* block */.om)(change, {
        rule: 'retention-enabled',
        path: ENABLED,
        message: period > 0
            ? `Retention is turned on: everything older than ${(0,guard_change/* duration */.p0)(period)}${unset} is deleted.`
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
    const [was, is] = [(0,start/* effectiveRetention */.O)(base), (0,start/* effectiveRetention */.O)(head)];
    if (!isShorter(is, was))
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'retention-shortened',
        path: PERIOD,
        message: `Lines are kept for ${(0,guard_change/* duration */.p0)(is)} instead of ${was > 0 ? (0,guard_change/* duration */.p0)(was) : 'ever'}; what is older is deleted.`,
        fix: `Set ${PERIOD}: ${was > 0 ? (0,guard_change/* duration */.p0)(was) : '0s'}.`,
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
        const was = before.get(selector) ?? (0,start/* effectiveRetention */.O)(base);
        if (!isShorter(period, was))
            continue;
        (0,guard_change/* block */.om)(change, {
            rule: 'retention-shortened',
            path: 'limits_config.retention_stream',
            message: `Lines of ${selector} are kept for ${(0,guard_change/* duration */.p0)(period)} instead of ${was > 0 ? (0,guard_change/* duration */.p0)(was) : 'ever'}.`,
            fix: 'Remove the rule, or set it back.',
        });
    }
}
function deletion(change) {
    const path = 'limits_config.deletion_mode';
    const { base, head } = change;
    if (!(0,guard_change/* textChanged */.Qw)(change, path) || !head.flag(ENABLED) || head.text(path) !== 'filter-and-delete')
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'deletion-mode',
        path,
        message: `Delete requests are carried out (${(0,guard_change/* shown */.SP)(base.text(path))} becomes "filter-and-delete"), those already waiting too.`,
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
    (0,guard_change/* block */.om)(change, {
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
    (0,guard_change/* block */.om)(change, {
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
    const kept = (0,start/* effectiveRetention */.O)(head);
    if (kept > 0 && kept <= bucketExpiryDays * DAY)
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'bucket-expires',
        path: kept > 0 ? PERIOD : 'storage_config',
        message: `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days; Loki needs them for ${kept > 0 ? (0,guard_change/* duration */.p0)(kept) : 'ever'}, the index longer still.`,
        fix: 'Remove the rule, and let Loki delete what is to be deleted.',
    });
}

// EXTERNAL MODULE: ./build/src/loki/guard/storage.js
var storage = __nccwpck_require__(104);
// EXTERNAL MODULE: ./build/src/loki/versions.js
var versions = __nccwpck_require__(14);
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
    const all = (0,common/* periods */.RE)(base);
    const unread = all.find((period) => {
        const schema = (0,rules_schema/* schemaNumber */.zO)(base.text(`${period}.schema`)) ?? 0;
        const tsdb = base.text(`${period}.store`) === 'tsdb';
        return (schema >= 13 && older(headVersion, '2.9.0')) || (tsdb && older(headVersion, '2.7.0'));
    });
    if (unread !== undefined) {
        (0,guard_change/* block */.om)(change, {
            rule: 'schema-downgrade',
            path: (0,common/* periods */.RE)(head).at(-1) ?? 'schema_config',
            message: `Loki ${headVersion} cannot read the period from ${base.text(`${unread}.from`)} (${base.text(`${unread}.store`)} ${base.text(`${unread}.schema`)}).`,
            fix: `Stay on ${baseVersion}.`,
        });
        return;
    }
    (0,guard_change/* warn */.R8)(change, {
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
    (0,guard_change/* warn */.R8)(change, {
        rule: 'version-skip',
        path: 'schema_config',
        message: `From ${baseVersion} to ${headVersion} skips 2.9, the version in which old and new settings both work.`,
        fix: 'Go to 2.9 first, look at old data, then to 3.x.',
    });
}
/** Source: Loki, docs migrate-to-tsdb: 4.0 does not start while a boltdb-shipper period is in the schema. */
function boltdbGone(change) {
    const { head, headVersion } = change;
    const period = (0,common/* periods */.RE)(head).find((candidate) => head.text(`${candidate}.store`) === 'boltdb-shipper');
    if (older(headVersion, '4.0.0') || period === undefined)
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'boltdb-gone',
        path: `${period}.store`,
        message: `Loki ${headVersion} does not read boltdb-shipper, and the period from ${head.text(`${period}.from`)} has it.`,
        fix: 'Stay on 3.x for as long as that data is needed.',
    });
}

// EXTERNAL MODULE: ./build/src/loki/validate.js + 23 modules
var validate = __nccwpck_require__(855);
;// CONCATENATED MODULE: ./build/src/loki/guard.js







const RULES = [
    ...periodRules,
    ...storage/* storageRules */.M,
    ...retentionRules,
    ...hostRules,
    ...limits/* limitRules */.F,
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
    const before = (0,validate/* readConfig */.Xg)(base, { version: baseVersion, partial }, ignore).config;
    const { text, config: after } = (0,validate/* readConfig */.Xg)(head, { version: headVersion, partial }, ignore);
    if (after === undefined)
        return [];
    if (before === undefined)
        return (0,validate/* toFindings */.Sz)(text, file, [unreadableBase()]);
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
    return (0,validate/* toFindings */.Sz)(text, file, problems);
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


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ textChanged),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
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


/***/ }),

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limitRules),
/* harmony export */   e: () => (/* binding */ addsLabels)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(973);
/* harmony import */ var _lowered_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(381);


/** Limits that refuse, cut or hide lines. Compared as they take effect, so that a new default of an upgrade is seen. */
const limitRules = [refusing, cutting, hiding, labels];
function refusing(change) {
    for (const limit of _lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSING */ .Wp)
        lowered(change, 'lines-refused', limit);
    const path = 'limits_config.reject_old_samples';
    if (change.base.flag(path) || !change.head.flag(path))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
        rule: 'lines-refused',
        path,
        message: `${path} is turned on: lines with old timestamps are refused.`,
        fix: `Set ${path}: false.`,
    });
}
function hiding(change) {
    for (const limit of _lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDING */ .Qu)
        lowered(change, 'lines-hidden', limit);
}
function lowered(change, rule, limit) {
    const found = (0,_lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerOf */ .VR)(change, limit);
    if (found === undefined)
        return;
    const { path, was, shownWas, shownIs, effect } = found;
    const why = change.head.isSet(path) ? '' : ` (the default of Loki ${change.headVersion})`;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
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
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
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
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
        rule: 'labels-added',
        path: names,
        message: 'Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.',
        fix: `Set ${names}: [] and limits_config.discover_log_levels: false.`,
    });
}


/***/ }),

/***/ 381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ HIDING),
/* harmony export */   VR: () => (/* binding */ lowerOf),
/* harmony export */   Wp: () => (/* binding */ REFUSING),
/* harmony export */   p1: () => (/* binding */ loweredLimits)
/* harmony export */ });
/* harmony import */ var _fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(650);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(973);


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
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
    if (unit === 'number')
        return String(value);
    const name = ['GB', 'MB', 'KB'].find((size) => value % ((0,_fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseByteSize */ .nS)(`1${size}`) ?? 1) === 0);
    return name === undefined || value === 0
        ? String(value)
        : `${value / ((0,_fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseByteSize */ .nS)(`1${name}`) ?? 1)}${name}`;
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ storageRules),
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _validate_common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(749);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(973);


/** Where the data is. */
const storageRules = [bucketList, location, indexStore, client, tenant];
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
    return new Set((0,_validate_common_js__WEBPACK_IMPORTED_MODULE_0__/* .periods */ .RE)(config).map((period) => config.text(`${period}.object_store`).replace(/^aws$/, 's3')));
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
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
        rule: grown ? 'bucket-added' : 'storage-moved',
        path,
        message: grown
            ? `With ${is.length} buckets instead of ${was.length}, Loki looks for most old chunks in the wrong one.`
            : `${path} changes from ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(was.join(','))} to ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(is.join(','))}: everything stored so far is out of sight.`,
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
function location(change) {
    const { base, head } = change;
    if (isThanos(base) !== isThanos(head))
        return;
    const paths = isThanos(base)
        ? THANOS_LOCATIONS.map((field) => `storage_config.object_store.${field}`)
        : [...storesOf(base)].flatMap((store) => (LOCATIONS[store] ?? []).map((field) => `storage_config.${field}`));
    for (const path of paths) {
        if (!(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .textChanged */ .Qw)(change, path))
            continue;
        (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
            rule: 'storage-moved',
            path,
            message: `${path} changes from ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(hideKeys(base.text(path)))} to ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(hideKeys(head.text(path)))}: everything stored so far is out of sight.`,
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
        const period = (0,_validate_common_js__WEBPACK_IMPORTED_MODULE_0__/* .periods */ .RE)(base).findLast((candidate) => base.text(`${candidate}.store`) === kind);
        if (period === undefined)
            continue;
        const objects = base.text(`${period}.object_store`);
        const [was, is] = [base.text(path) || objects, head.text(path) || objects];
        if (was === is || (was === 'aws' && is === 's3') || (was === 's3' && is === 'aws'))
            continue;
        (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
            rule: 'index-store-moved',
            path: `storage_config.${shipper}`,
            message: `The index of the ${kind} periods was kept in ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(was)}; Loki will look for it in ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(is)}.`,
            fix: `Copy the index to ${is} before, or keep ${was}.`,
        });
    }
}
function client(change) {
    const { base, head } = change;
    if (isThanos(base) === isThanos(head))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
        rule: 'storage-client-switched',
        path: 'storage_config.use_thanos_objstore',
        message: `use_thanos_objstore becomes ${isThanos(head)}: Loki reads its store from ${isThanos(head) ? 'storage_config.object_store' : 'storage_config.aws and the like'} only.`,
        fix: `Set use_thanos_objstore: ${isThanos(base)}, or move every storage setting over and allow this rule.`,
    });
}
function tenant(change) {
    const { base, head } = change;
    if (base.flag('auth_enabled') !== head.flag('auth_enabled')) {
        (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
            rule: 'tenant-changed',
            path: 'auth_enabled',
            message: head.flag('auth_enabled')
                ? 'With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant "fake".'
                : 'Without auth_enabled everything is the tenant "fake": the lines of other tenants are out of sight.',
            fix: `Set auth_enabled: ${base.flag('auth_enabled')}.`,
        });
    }
    const path = 'no_auth_tenant';
    if (!(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .textChanged */ .Qw)(change, path) || head.flag('auth_enabled'))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
        rule: 'tenant-changed',
        path,
        message: `${path} changes: the lines stored so far belong to another tenant.`,
        fix: 'Set it back.',
    });
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lokiVersion)
/* harmony export */ });
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(991);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14);


/** The oldest release rendered for (what the seed of this project ran), and the first that is not known yet. */
const oldest = '2.6.0';
const unknown = '4.0.0';
const lokiVersion = {
    allowed: `a Loki release as x.y.z, from ${oldest} to before ${unknown}`,
    example: '3.7.6',
    parse: (given) => {
        const version = given.replace(/^v/, '');
        if (!/^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(version))
            throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(version, oldest) < 0)
            throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`older than ${oldest}`);
        if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(version, unknown) >= 0)
            throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`${unknown} is not known yet`);
        return version;
    },
};


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ defaultsUnder)
});

// EXTERNAL MODULE: ./build/src/loki/defaults.js
var loki_defaults = __nccwpck_require__(653);
// EXTERNAL MODULE: ./build/src/loki/fields/tree.js + 1 modules
var tree = __nccwpck_require__(746);
// EXTERNAL MODULE: ./build/src/loki/tree.js
var loki_tree = __nccwpck_require__(879);
// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __nccwpck_require__(537);
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
    const store = stores.map((path) => (0,loki_tree.at)(team, path)).find((value) => value !== undefined);
    if (replicas > 1)
        joinHosts(defaults, team, replicas);
    else if (addresses.some((path) => (0,loki_tree.at)(team, path) !== undefined))
        leaveLoopback(defaults);
    if (store === undefined)
        return [];
    (0,loki_tree/* put */.yJ)(defaults, 'common.ring.kvstore.store', store);
    if (store === 'inmemory')
        return replicas > 1 ? [inMemory] : [];
    (0,loki_tree/* remove */.TF)(defaults, 'compactor.compactor_ring');
    if (store !== 'memberlist')
        (0,loki_tree/* remove */.TF)(defaults, 'memberlist');
    return [];
}
/** Three copies of everything. Which hosts there are, only the team knows. */
function joinHosts(defaults, team, replicas) {
    if ((0,loki_tree.at)(team, 'memberlist.join_members') === undefined) {
        throw new errors/* UserError */.y(`replicas: ${replicas} processes form one ring only if each knows the others. Name the hosts in the team's YAML, each with the ports of both its slots: ` +
            'memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.11:7947", "10.0.1.12:7946", "10.0.1.12:7947"]}');
    }
    (0,loki_tree/* put */.yJ)(defaults, 'common.replication_factor', Math.min(replicas, 3));
    (0,loki_tree/* put */.yJ)(defaults, 'common.ring.kvstore.store', 'memberlist');
    (0,loki_tree/* remove */.TF)(defaults, 'compactor.compactor_ring');
    leaveLoopback(defaults);
}
function leaveLoopback(defaults) {
    for (const path of loopback)
        (0,loki_tree/* remove */.TF)(defaults, path);
}
const inMemory = "The config keeps its ring in memory (kvstore.store: inmemory), as the team's file says: the hosts do not see each other, and " +
    'each compacts the bucket by itself. Take it out to use the memberlist ring of the defaults.';

// EXTERNAL MODULE: ./build/src/loki/variables.js
var variables = __nccwpck_require__(282);
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
    const configs = (0,loki_tree.at)(team, 'schema_config.configs') ?? (0,loki_tree.at)(defaults, 'schema_config.configs');
    const periods = Array.isArray(configs) ? configs.filter(loki_tree/* isTree */.xK) : [];
    for (const [store, block] of shippers) {
        const objectStore = periods.findLast((period) => period['store'] === store)?.['object_store'];
        if (objectStore === undefined)
            (0,loki_tree/* remove */.TF)(defaults, `storage_config.${block}`);
        else
            (0,loki_tree/* put */.yJ)(defaults, `storage_config.${block}.shared_store`, objectStore);
    }
    const newest = periods.at(-1)?.['object_store'];
    if (newest === undefined)
        return;
    (0,loki_tree/* put */.yJ)(defaults, 'compactor.shared_store', newest);
    if ((0,loki_tree.at)(team, 'compactor.retention_enabled') === true)
        (0,loki_tree/* put */.yJ)(defaults, 'compactor.delete_request_store', newest);
}
/**
 * The inputs win over the team's file, wherever that names the bucket; its endpoint and options stay.
 * @throws UserError for the other kind of object store client, which would not look at them
 */
function putBucket(config, inputs) {
    if (at(config, 'storage_config.use_thanos_objstore') === true) {
        throw new UserError("storage_config.use_thanos_objstore makes Loki ignore the bucket that the inputs name. Take it out of the team's YAML.");
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
    const has = (path) => (0,tree/* fieldAt */.UK)((0,tree/* fieldsOf */.Pf)(lokiVersion).root, path) !== undefined;
    const defaults = (0,loki_defaults/* usageDefaults */.S)();
    if (!(0,loki_tree.at)(team, 'schema_config.configs')) {
        (0,loki_tree/* put */.yJ)(defaults, 'schema_config.configs', [(0,loki_defaults/* firstPeriod */.C)(has('limits_config.allow_structured_metadata'))]);
    }
    settleStores(defaults, team);
    const warnings = settleRing(defaults, team, replicas);
    for (const [path] of (0,loki_tree/* leaves */.FQ)(defaults))
        if (!has(path))
            (0,loki_tree/* remove */.TF)(defaults, path);
    return { defaults, warnings };
}


/***/ }),

/***/ 879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   xK: () => (/* binding */ isTree),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* unused harmony export merge */
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

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  Sz: () => (/* binding */ toFindings),
  $r: () => (/* binding */ validateConfig)
});

// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __nccwpck_require__(537);
// EXTERNAL MODULE: ./build/src/loki/fields/tree.js + 1 modules
var tree = __nccwpck_require__(746);
// EXTERNAL MODULE: ./build/src/loki/render/defaults-under.js + 2 modules
var defaults_under = __nccwpck_require__(862);
// EXTERNAL MODULE: ./build/src/loki/tree.js
var loki_tree = __nccwpck_require__(879);
// EXTERNAL MODULE: ./build/src/loki/variables.js
var variables = __nccwpck_require__(282);
// EXTERNAL MODULE: ./build/src/loki/yaml/nodes.js
var nodes = __nccwpck_require__(678);
// EXTERNAL MODULE: ./build/src/loki/yaml/values.js
var values = __nccwpck_require__(521);
;// CONCATENATED MODULE: ./build/src/loki/partial.js





/**
 * Lays a team's part of a config over the defaults, as `render` does, and keeps the places of what the team wrote: what is
 * found wrong with the whole points into the part.
 * @param hosts how many hosts run it together; 1 when that is not known
 * @throws UserError when the defaults cannot go under it
 */
function overDefaults(part, version, hosts = 1) {
    const team = (0,values/* plainValue */._)(part, 'The config');
    const { defaults } = (0,defaults_under/* defaultsUnder */.z)((0,loki_tree/* isTree */.xK)(team) ? team : {}, version, hosts);
    // Inputs of `render`; what they are is for the run to know.
    (0,loki_tree/* put */.yJ)(defaults, 'storage_config.aws', {
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
    if (!(0,loki_tree/* isTree */.xK)(value))
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

// EXTERNAL MODULE: ./build/src/loki/validate/common.js
var common = __nccwpck_require__(749);
// EXTERNAL MODULE: ./build/src/loki/fields/values/read.js + 1 modules
var values_read = __nccwpck_require__(409);
// EXTERNAL MODULE: ./build/src/loki/yaml/resolve.js
var resolve = __nccwpck_require__(795);
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

// EXTERNAL MODULE: ./build/src/loki/validate/config.js
var config = __nccwpck_require__(346);
// EXTERNAL MODULE: ./build/src/loki/fields/values/numbers.js
var numbers = __nccwpck_require__(406);
;// CONCATENATED MODULE: ./build/src/loki/validate/scalar-rules.js



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

// EXTERNAL MODULE: ./build/src/loki/validate/moved.js
var moved = __nccwpck_require__(165);
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
    return new config/* Config */.T(fields, decoder.settings, decoder.nulls);
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
        const read = (0,values_read/* readValue */.w)(type, node);
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

// EXTERNAL MODULE: ./build/src/loki/validate/rules/rule.js
var rules_rule = __nccwpck_require__(10);
;// CONCATENATED MODULE: ./build/src/loki/validate/rules/advice.js


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
    (0,rules_rule/* fail */.f)(subject, 'invalid-choice', path, message, `Use one of ${words.filter((word) => word !== '').join(', ')}.`);
}

// EXTERNAL MODULE: ./build/src/loki/validate/rules/schema.js + 1 modules
var schema = __nccwpck_require__(630);
;// CONCATENATED MODULE: ./build/src/loki/validate/rules/compactor.js


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

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/exposure.js

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

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/lists.js

/** Lists and maps of limits_config that Loki looks into. */
const listRules = [retentionStreams, otlpAttributes, policyStreams, sigv4];
const DAY = 24 * 3600e9;
function retentionStreams(subject) {
    const { config } = subject;
    for (const i of config.keys('limits_config.retention_stream')) {
        const rule = `limits_config.retention_stream.${i}`;
        checkSelector(subject, `${rule}.selector`);
        if (config.number(`${rule}.period`) < DAY)
            (0,rules_rule/* fail */.f)(subject, 'retention-stream-period', `${rule}.period`, 'A retention period must be 24h or more.', 'Set it to 24h or more.');
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
    (0,rules_rule/* fail */.f)(subject, 'selector', path, `${JSON.stringify(selector)} is no stream selector.`, 'Write it like {type="usage"}.');
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
        (0,rules_rule/* fail */.f)(subject, 'invalid-choice', `${path}.action`, `${path}.action: Loki does not know ${JSON.stringify(action)}.`, 'Use structured_metadata, index_label or drop.');
    }
    if (named === pattern)
        (0,rules_rule/* fail */.f)(subject, 'conflict', path, `${path} needs either attributes or regex.`, 'Give one of the two.');
    const resource = list.includes('resource_attributes') || (list.includes('log_attributes') && config.atLeast('3.5'));
    if (action === 'index_label' && !resource) {
        (0,rules_rule/* fail */.f)(subject, 'invalid-choice', `${path}.action`, 'index_label is possible for resource_attributes only.', 'Use structured_metadata or drop.');
    }
}
/** One key of a pair. Source: prometheus/sigv4. */
function sigv4(subject) {
    const block = 'limits_config.ruler_remote_write_sigv4_config';
    const { config } = subject;
    if ((config.text(`${block}.access_key`) === '') === (config.text(`${block}.secret_key`) === ''))
        return;
    (0,rules_rule/* fail */.f)(subject, 'missing-value', block, `${block} needs both access_key and secret_key.`, 'Set the other one too.');
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
        (0,rules_rule/* fail */.f)(subject, 'out-of-range', path, `${path} must ${must}.`, 'Remove it to have the default.');
    }
}
function ordered(subject) {
    const { config } = subject;
    for (const [less, more, when] of ORDERED) {
        if (!config.has(less) || !config.has(more) || when?.(config) === false)
            continue;
        if (config.number(less) <= config.number(more))
            continue;
        (0,rules_rule/* fail */.f)(subject, 'out-of-range', config.isSet(less) ? less : more, `${less} must not be more than ${more}.`, 'Swap the two, or remove them.');
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

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/http-client.js


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
            (0,rules_rule/* fail */.f)(subject, 'missing-value', client, `${client} needs a url.`, 'Set url.');
        reservedHeaders(subject, `${client}.headers`);
        httpClient(subject, client);
        oneAuth(subject, client);
        remote_write_sigv4(subject, `${client}.sigv4`);
    }
    const enabled = 'ruler.remote_write.enabled';
    const clients = config.keys('ruler.remote_write.clients').length > 0 || given(config, 'ruler.remote_write.client');
    if (config.flag(enabled) && !clients)
        (0,rules_rule/* fail */.f)(subject, 'missing-value', enabled, `${enabled} needs a client with a url.`, 'Add ruler.remote_write.clients, or turn it off.');
}
function remote_write_sigv4(subject, block) {
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

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/rings.js

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

// EXTERNAL MODULE: ./build/src/loki/validate/rules/schema-active.js
var schema_active = __nccwpck_require__(394);
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

// EXTERNAL MODULE: ./build/src/loki/validate/rules/start.js
var start = __nccwpck_require__(846);
;// CONCATENATED MODULE: ./build/src/loki/validate/rules/storage.js




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

;// CONCATENATED MODULE: ./build/src/loki/validate/rules/all.js

















/** Every rule on a configuration as a whole. */
const ALL_RULES = [
    ...schema/* schemaRules */.Rq,
    ...schema_active/* activePeriodRules */.x,
    ...storageRules,
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
    ...start/* startRules */.v,
    ...ringRules,
    ...adviceRules,
    ...exposureRules,
];

// EXTERNAL MODULE: ./build/src/loki/validate/stricter.js
var stricter = __nccwpck_require__(162);
;// CONCATENATED MODULE: ./build/src/loki/validate/variables.js
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

// EXTERNAL MODULE: ./build/src/loki/yaml/lines.js
var lines = __nccwpck_require__(960);
// EXTERNAL MODULE: ./build/src/loki/yaml/parse.js + 3 modules
var parse = __nccwpck_require__(694);
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
        for (const rule of ALL_RULES)
            rule(subject);
    }
    return toFindings(text, options.file, problems);
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


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Config),
/* harmony export */   e: () => (/* binding */ hasDefault)
/* harmony export */ });
/* harmony import */ var _fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(746);
/* harmony import */ var _fields_values_read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(409);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14);



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
        return (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z)(this.fields.table, version) >= 0;
    }
    /** Says whether this version has the field. */
    has(path) {
        return (0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(this.fields.root, path) !== undefined;
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
            if (inside && hasDefault((0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(this.fields.root, prefix.startsWith(path) ? prefix : path)))
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
        const field = (0,_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .UK)(this.fields.root, path);
        if (field?.kind !== 'value' || field.default === undefined || typeof field.default === 'object')
            return undefined;
        return (0,_fields_values_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefault */ .I)(field.type, field.default);
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


/***/ }),

/***/ 165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 10:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ activePeriodOf),
/* harmony export */   x: () => (/* binding */ activePeriodRules)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(749);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(630);



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

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d_: () => (/* binding */ DAY),
  iY: () => (/* binding */ checkPathPrefix),
  kL: () => (/* binding */ fromOf),
  zO: () => (/* binding */ schemaNumber),
  Rq: () => (/* binding */ schemaRules)
});

// EXTERNAL MODULE: ./build/src/loki/validate/common.js
var common = __nccwpck_require__(749);
// EXTERNAL MODULE: ./build/src/loki/validate/rules/rule.js
var rule = __nccwpck_require__(10);
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

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ effectiveRetention),
/* harmony export */   v: () => (/* binding */ startRules)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(749);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(630);



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

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/**
 * Orders versions such as 2.9.17 and 3.0.0; negative when `a` is older. `Intl.Collator` would do, but loading it takes a
 * third of what checking a whole file does.
 */
function compareVersions(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    const at = left.findIndex((part, i) => Number(part) !== Number(right[i] ?? 0));
    return at === -1 ? 0 : Number(left[at]) - Number(right[at] ?? 0);
}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(243);
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

// EXTERNAL MODULE: ./build/src/loki/yaml/text.js
var yaml_text = __nccwpck_require__(252);
;// CONCATENATED MODULE: ./build/src/loki/yaml/parse.js




/** Deeper than any configuration, and shallow enough to walk. */
const MAX_DEPTH = 100;
/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the place of every node. */
function parseYaml(file) {
    const { text, problems } = (0,yaml_text/* decodeText */.g)(file);
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


/***/ }),

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(537);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(879);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(678);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(795);




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


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qY: () => (/* binding */ coloured)
/* harmony export */ });
/* unused harmony export literal */
/* harmony import */ var _loki_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(252);

const codes = { error: 31, warning: 33, bold: 1, dim: 2 };
const plain = (_, text) => text;
const coloured = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
/** Long lines are shown around the place; in UTF-16 units. */
const WIDTH = 100;
/** More in one file only bury the first ones; the report has them all. */
const MOST = 100;
/** One file's findings for people: place, message, the line with a caret, the fix. Empty when there are none. */
function toText({ file, bytes, findings, allowed }, paint = plain) {
    const lines = findings.length === 0 ? [] : (0,_loki_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes).text.split(/\r\n?|\n/, lastLine(findings));
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


/***/ }),

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ dump),
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   Rl: () => (/* binding */ COLLECTION_STYLE),
/* harmony export */   Z: () => (/* binding */ DEFAULT_SCALAR_STYLE_RULES),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   jK: () => (/* binding */ SCALAR_STYLE),
/* harmony export */   tB: () => (/* binding */ YAMLException)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CORE_SCHEMA, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, constructFromEvents, defineMappingTag, defineScalarTag, defineSequenceTag, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, load, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(708);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
