export const id = 908;
export const ids = [908];
export const modules = {

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ Rejected),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   P_: () => (/* binding */ defaulted),
/* harmony export */   Rg: () => (/* binding */ invalidInputs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);

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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${heading}; nothing was changed.\n${problems.map((line) => `- ${line}`).join('\n')}`);
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

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ keyValues),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export jsonObject */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2832);

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
                    throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`no \`=\` in ${JSON.stringify(line)}`);
                if (Object.hasOwn(pairs, key.trim()))
                    throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`${key.trim()} is given twice`);
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
        if (error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE)
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`${JSON.stringify(line)}${error.message && `: ${error.message}`}`);
        throw error;
    }
}


/***/ }),

/***/ 7754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ printLine),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const STDOUT = 1;
/** Writes to standard output at once: `process.stdout` would first load Node's streams, which takes as long as to read the YAML. */
function print(text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(STDOUT, bytes, at);
        }
        catch (error) {
            const { code } = error;
            // A reader such as `head` may leave before the end; another process may have told a pipe not to wait.
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        }
    }
}
/** One line, such as a workflow command. */
function printLine(text) {
    print(`${text}\n`);
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2832);


/**
 * Reads options as `parseArgs` of Node would, which is not used for its time: `node:util` loads what draws on terminals and
 * talks to networks, 2 to 4 ms.
 * @throws UserError for options that the command does not have
 */
function parse(args, options) {
    const given = new Map();
    const positionals = [];
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        if (arg === '--')
            positionals.push(...rest.splice(0));
        else if (!isOption(arg))
            positionals.push(arg);
        else {
            const { name, inline } = nameOf(arg, options);
            const value = options[name]?.type === 'boolean' ? flag(name, inline) : (inline ?? rest.shift());
            if (value === undefined || (inline === undefined && typeof value === 'string' && isOption(value)))
                throw wrong(`--${name} needs a value; one that begins with a dash is given as --${name}=-…`);
            given.set(name, [...(given.get(name) ?? []), value]);
        }
    }
    const values = Object.entries(options).flatMap(([name, { default: byDefault, multiple }]) => {
        const all = given.get(name);
        const value = all === undefined ? byDefault : multiple ? all : all.at(-1);
        return value === undefined ? [] : [[name, value]];
    });
    return { values: Object.fromEntries(values), positionals };
}
function isOption(arg) {
    return arg.startsWith('-') && arg !== '-';
}
/** @throws UserError where the command has no such option */
function nameOf(arg, options) {
    const [, long, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const name = long ?? Object.keys(options).find((key) => `-${options[key]?.short}` === arg);
    if (name === undefined || !Object.hasOwn(options, name))
        throw wrong(`there is no option ${arg}`);
    return { name, inline };
}
function flag(name, inline) {
    if (inline !== undefined)
        throw wrong(`--${name} takes no value`);
    return true;
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
        if (!(error instanceof _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE))
            throw error;
        const why = error.message === '' ? '' : ` (${error.message})`;
        throw wrong(`--${name} ${JSON.stringify(given)}${why}; allowed: ${kind.allowed}; example: ${kind.example}`);
    }
}
function wrong(what) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${what}\nSee loki-host-actions --help.`);
}


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/print.js
var print = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/build/src/cli/options.js
var cli_options = __webpack_require__(5725);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/build/src/validation/check.js
var check = __webpack_require__(8516);
// EXTERNAL MODULE: ./.cache/build/src/validation/text.js
var validation_text = __webpack_require__(7457);
// EXTERNAL MODULE: ./.cache/build/src/validation/verdict.js
var verdict = __webpack_require__(4441);
;// CONCATENATED MODULE: ./.cache/build/src/cli/validate.js






/** The command `validate`: people read its findings file by file, programs all at the end. @returns the exit status */
async function validate(options) {
    const { files, format, failOn } = options;
    const base = options.base === undefined ? undefined : await baseOf(options.base, files);
    const paint = wantsColour() ? validation_text/* coloured */.qY : validation_text/* plain */.pj;
    const found = [];
    let allowed = 0;
    for (const file of files) {
        const checked = await (0,check/* checkFile */.v)(file, { ...options, base });
        found.push(checked.findings);
        allowed += checked.allowed.length;
        const text = format === 'human' ? (0,validation_text/* toText */.fE)(checked, paint) : '';
        if (text !== '')
            (0,print/* printLine */.w)(text);
    }
    const findings = found.flat();
    const stoodIn = (0,verdict/* tablesUsed */.Be)(options.lokiVersion, options.baseLokiVersion);
    if (stoodIn !== '')
        console.error(stoodIn);
    (0,print/* print */.y)(await closing(options, findings, allowed));
    return (0,check/* fails */.c)(findings, failOn) ? 1 : 0;
}
async function closing({ files, format, lokiVersion }, findings, allowed) {
    switch (format) {
        case 'json':
            return `${JSON.stringify(findings, undefined, 2)}\n`;
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 269).then(__webpack_require__.bind(__webpack_require__, 4269))).toSarif(findings, process.cwd());
        case 'human':
            return `${(0,verdict/* verdict */.WJ)({ files: files.length, findings, allowed }, lokiVersion)}\n`;
    }
}
/** Loaded only where it is asked for: a check of one file takes little more than Node takes to start. */
async function baseOf(ref, files) {
    const { openBase } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 260));
    return openBase(ref, files.map((file) => (0,external_node_path_.dirname)(file)).find((path) => (0,external_node_fs_.existsSync)(path)) ?? '.');
}
/** Asks for what `process.stdout.isTTY` would load Node's streams. Source: no-color.org: any value of NO_COLOR that is not empty. */
function wantsColour() {
    return (0,external_node_fs_.fstatSync)(1).isCharacterDevice() && !process.env['NO_COLOR'];
}

;// CONCATENATED MODULE: ./.cache/build/src/cli/main.js




/** Runs the command of a command line. @returns the exit status */
async function main(args) {
    try {
        return await run(args);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        console.error(`loki-host-actions: ${error.message}`);
        return 2;
    }
}
async function run([command, ...args]) {
    if (command === 'upgrade')
        return (await Promise.all(/* import() */[__webpack_require__.e(539), __webpack_require__.e(133), __webpack_require__.e(823)]).then(__webpack_require__.bind(__webpack_require__, 4823))).upgrade(args);
    if (command === '--help' || command === '-h')
        args.unshift('--help');
    else if (command !== 'validate')
        throw new errors/* UserError */.y(`the command is \`validate\` or \`upgrade\`, not ${JSON.stringify(command)}\n\n${cli_options/* usage */.CI}`);
    const options = (0,cli_options/* readOptions */.Tt)(args);
    if (options !== 'help')
        return validate(options);
    (0,print/* print */.y)(cli_options/* usage */.CI);
    return 0;
}


/***/ }),

/***/ 5725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Tt: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _action_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(986);
/* harmony import */ var _config_fields_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8267);
/* harmony import */ var _loki_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1601);
/* harmony import */ var _validation_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8503);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8239);





const newest = _config_fields_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TABLE_VERSIONS */ .T3.at(-1) ?? '';
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
const days = (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('days', 1, 36_500);
/** @throws UserError saying what is wrong with the arguments */
function readOptions(args) {
    const { values, positionals: files } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(args, options);
    if (values.help)
        return 'help';
    if (files.length === 0)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)('no FILE is given');
    return {
        files,
        lokiVersion: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF)('loki-version', _loki_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .lokiVersion */ .Q, values['loki-version']),
        baseLokiVersion: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('base-loki-version', _loki_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .lokiVersion */ .Q, values['base-loki-version']),
        base: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('base', _validation_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRef */ .GY, values.base),
        bucketExpiryDays: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('bucket-expiry-days', days, values['bucket-expiry-days']),
        hosts: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('hosts', (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('hosts', 1, 50), values.hosts),
        allow: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF)('allow', _validation_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowances */ .Gj, values.allow.join('\n')),
        failOn: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF)('fail-on', (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('error', 'warning', 'never'), values['fail-on']),
        partial: values.partial,
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF)('format', (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('human', 'json', 'sarif'), values.format),
    };
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lokiVersion)
/* harmony export */ });
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2832);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);


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

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fails),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4371);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5550);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2912);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4150);




/** Checks one file by itself and, where there is a base, for what its change would lose. */
async function checkFile(file, options) {
    const bytes = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(file, options.within);
    if (!(bytes instanceof Uint8Array))
        return unread(file, bytes);
    const { lokiVersion, hosts, partial, base } = options;
    const own = await (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateConfig */ .$r)(bytes, {
        version: lokiVersion,
        file,
        knownVariables: _config_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .hostVariables */ .Cg,
        partial,
        ...(hosts === undefined ? {} : { hosts }),
    });
    const before = base?.read(file);
    const lost = before === undefined ? [] : await guard(before.bytes, bytes, file, options);
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
/** Loaded only where there is something to compare with. */
async function guard(before, after, file, options) {
    const { guardChange } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 8539));
    const { lokiVersion, baseLokiVersion = lokiVersion, partial, bucketExpiryDays } = options;
    const today = new Date().toISOString().slice(0, 10);
    return guardChange(before, after, {
        ...{ baseVersion: baseLokiVersion, headVersion: lokiVersion },
        ...{ today, file, partial },
        ...(bucketExpiryDays === undefined ? {} : { bucketExpiryDays }),
    });
}
/** What Loki itself refuses: to allow it would only move the failure to the deployment. */
function isLokis({ level, rule }) {
    return level === 'error' && !_config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .STRICTER_RULES */ .N.includes(rule);
}
/** Says whether findings of these levels fail a check. */
function fails(findings, failOn) {
    return findings.some(({ level }) => level === failOn || (failOn === 'warning' && level === 'error'));
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gitRef),
/* harmony export */   Gj: () => (/* binding */ allowances),
/* harmony export */   gV: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2832);
/* harmony import */ var _action_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(986);


/** One value per line, since a glob may have commas: `loki/*.{yml,yaml}`. */
const globs = {
    allowed: 'paths or globs, one per line',
    example: 'loki/*.yaml',
    parse: (given) => filledLines(given),
};
/** What git takes for a commit; never an option of git's. */
const gitRef = (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a branch, tag or commit', 'main', /^[^-\s][^\s:]{0,250}$/);
/** `rule: reason` lines. A rule is only allowed with a reason, which the job summary shows to the reviewer. */
const allowances = {
    allowed: '`rule: reason` lines',
    example: 'bucket-added: the second bucket is empty',
    parse: (given) => {
        const reasons = new Map();
        for (const line of filledLines(given)) {
            const [, rule, reason] = /^([a-z][a-z0-9-]*):\s*(\S.*)$/.exec(line) ?? [];
            if (rule === undefined || reason === undefined)
                throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejected */ .HE(`no rule and reason in ${JSON.stringify(line)}`);
            if (reasons.has(rule))
                throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejected */ .HE(`${rule} is given twice`);
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


/***/ }),

/***/ 4150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HC: () => (/* binding */ atTop),
/* harmony export */   TA: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1982);




/**
 * The bytes of a config, or the finding that says why there are none. Only regular files of at most `MAX_BYTES` are read: a
 * pull request may bring pipes, links to devices and files of any size.
 * @param within a folder that no link in it may lead out of, if there is one
 */
function readFile(file, within) {
    try {
        if (within !== undefined && leadsOut(file, within))
            return unreadable(file, 'It is a link to a place outside the repository.');
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!status.isFile())
            return unreadable(file, 'It is not a regular file.');
        if (status.size > _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .z)
            return tooLarge(file, status.size);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        return unreadable(file, `${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}.`);
    }
}
/** Says whether a file in `folder` is in truth elsewhere; what is openly elsewhere is its giver's choice. */
function leadsOut(file, folder) {
    return isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
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


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ tablesUsed),
/* harmony export */   Cl: () => (/* binding */ countLevel),
/* harmony export */   WJ: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);

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
        const { exact = true, table } = version === undefined ? { table: '' } : (0,_config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(version);
        return exact
            ? []
            : [`Loki ${version} is judged by the fields of ${table}, the nearest known that is not newer.`];
    });
    return sentences.join(' ');
}
function count(number, noun) {
    return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
