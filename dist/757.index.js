export const id = 757;
export const ids = [757];
export const modules = {

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something that the user can fix: a bad input, a missing permission, a host that is not there. The message says what
 * happened, to what, and what to do next. Anything else that is thrown is a bug in this project and prints its stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** The message of anything thrown, for sentences such as `x cannot be read: …`. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ Rejected),
/* harmony export */   K7: () => (/* binding */ keyValues),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UB: () => (/* binding */ addressOrNetwork),
/* harmony export */   dp: () => (/* binding */ hostNameOrAddress),
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   vo: () => (/* binding */ explainRejection),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** Thrown by `parse` of an `InputType`. Its message may be empty, if `allowed` says it all. */
class Rejected extends Error {
}
/** The end of a sentence that says what was given: why it is rejected, what is allowed, an example. */
function explainRejection({ message }, { allowed, example }) {
    const why = message === '' ? '' : ` (${message})`;
    return `${why}; allowed: ${allowed}; example: ${example}`;
}
function isValid(type, text) {
    try {
        type.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof Rejected)
            return false;
        throw error;
    }
}
/** Any text that matches the pattern. */
function text(allowed, example, pattern) {
    return {
        allowed,
        example,
        parse: (given) => {
            if (pattern !== undefined && !pattern.test(given))
                throw new Rejected();
            return given;
        },
    };
}
/** The same for what nobody may read. */
function secret(allowed, example, pattern) {
    return { ...text(allowed, example, pattern), isSecret: true };
}
function oneOf(...values) {
    return {
        allowed: values.map((value) => `\`${value}\``).join(' or '),
        example: values[0] ?? '',
        parse: (given) => {
            const found = values.find((value) => value === given);
            if (found === undefined)
                throw new Rejected();
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
        throw new Rejected();
    },
};
function wholeNumber(unit, from, to) {
    return {
        allowed: `a whole number of ${unit} from ${from} to ${to}`,
        example: String(Math.min(Math.max(from, 30), to)),
        parse: (given) => {
            const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
            if (!(value >= from && value <= to))
                throw new Rejected();
            return value;
        },
    };
}
const port = {
    ...wholeNumber('', 1, 65_535),
    allowed: 'a TCP port from 1 to 65535',
    example: '9090',
};
/** Values separated by commas or line breaks. Empty ones are dropped, but one there must be; one given twice counts once. */
function list(item) {
    return {
        allowed: `${item.allowed}, several separated by commas or line breaks`,
        example: item.example,
        parse: (given) => {
            const values = given
                .split(/[\n,]/)
                .map((value) => value.trim())
                .filter((value) => value !== '');
            if (values.length === 0)
                throw new Rejected('nothing is in it');
            return [...new Set(values)].map((value) => parseItem(item, value));
        },
    };
}
/** `Key=Value` lines; empty ones are dropped. */
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
/** @throws Rejected that names the item */
function parseItem(item, value) {
    try {
        return item.parse(value);
    }
    catch (error) {
        if (!(error instanceof Rejected))
            throw error;
        const name = JSON.stringify(value);
        throw new Rejected(error.message === '' ? name : `${name}: ${error.message}`);
    }
}
/** Source: RFC 1123, section 2.1; a label has at most 63 characters. */
const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
/** What a client may write as the host of an address. */
const hostNameOrAddress = {
    allowed: 'a host name or an IP address, without scheme and port',
    example: 'loki.example.com',
    parse: (given) => {
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(given) === 0 && (!hostName.test(given) || /^[\d.]+$/.test(given)))
            throw new Rejected();
        return given;
    },
};
/** An IP address, or a network in CIDR notation that is not everybody. */
const addressOrNetwork = {
    allowed: 'an IP address, or a network such as 10.0.0.0/8',
    example: '127.0.0.1',
    parse: (given) => {
        const [, address = '', length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(given) ?? [];
        const longest = { 0: 0, 4: 32, 6: 128 }[(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)] ?? 0;
        if (longest === 0 || address.includes('%') || Number(length ?? 1) > longest)
            throw new Rejected();
        if (Number(length ?? 1) === 0)
            throw new Rejected('that is everybody');
        return length === undefined ? address : `${address}/${Number(length)}`;
    },
};


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** `count(1, 'setting')` is `1 setting`, `count(2, 'setting')` is `2 settings`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Control characters, line and paragraph separators, and changes of the writing direction. */
const unprintable = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;
/** Text that can neither move a cursor, nor change colors, nor begin a line, nor reorder what is around it. */
function printable(text) {
    return text.replaceAll('\t', ' ').replace(unprintable, '\u{fffd}');
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/input-types.js
var input_types = __webpack_require__(173);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/loki/input-types.js
var loki_input_types = __webpack_require__(262);
// EXTERNAL MODULE: ./.cache/build/src/validation/input-types.js
var validation_input_types = __webpack_require__(1120);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.cache/build/src/cli/arguments.js



/** @throws UserError for options that the command does not have, and for values that are missing */
function parseArguments(args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        throw wrongUse((0,errors/* messageOf */.b)(error));
    }
}
/** @throws UserError that says what was given, and what is allowed */
function readOption(name, type, given) {
    try {
        return type.parse(given);
    }
    catch (error) {
        if (!(error instanceof input_types/* Rejected */.HE))
            throw error;
        throw wrongUse(`--${name} ${JSON.stringify(given)}${(0,input_types/* explainRejection */.vo)(error, type)}`);
    }
}
function readOptional(name, type, given) {
    return given === undefined ? undefined : readOption(name, type, given);
}
function wrongUse(what) {
    return new errors/* UserError */.y(`${what}\nSee loki-host-actions --help.`);
}

;// CONCATENATED MODULE: ./.cache/build/src/cli/options.js





const newest = tree/* TABLE_VERSIONS */.T3.at(-1) ?? '';
const usage = `Usage: loki-host-actions validate [options] FILE...
       loki-host-actions upgrade [options] FILE (see upgrade --help)

Checks Loki configs as that version of Loki would, and finds what a change to them would lose.

  --loki-version X.Y.Z       Loki that will run (default ${newest})
  --base REF                 compare with the files at the point where this branch left REF, such as main or HEAD
  --base-loki-version X.Y.Z  Loki that runs now (default: the same)
  --bucket-expiry-days N     the bucket's lifecycle rule deletes objects after N days
  --hosts N                  number of hosts that run the config together
  --allow 'RULE: REASON'     accept what a rule reports; can be repeated
  --fail-on LEVEL            error (default), warning or never
  --partial                  the files are a team's part of a config, checked over the defaults
  --for-deploy               the deploy action puts the files on hosts: advice for these, too
  --format FORMAT            human (default), json or sarif
  --help

Exit status: 0 nothing to fix, 1 something to fix, 2 wrong use.
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
    'for-deploy': { type: 'boolean', default: false },
    format: { type: 'string', default: 'human' },
    help: { type: 'boolean', short: 'h', default: false },
};
const days = (0,input_types/* wholeNumber */.rD)('days', 1, 36_500);
/** @throws UserError that says what is wrong with the arguments */
function readOptions(args) {
    const { values, positionals: files } = parseArguments(args, options);
    if (values.help)
        return 'help';
    if (files.length === 0)
        throw wrongUse('no FILE is given');
    return {
        files,
        lokiVersion: readOption('loki-version', loki_input_types/* lokiVersion */.Q, values['loki-version']),
        baseLokiVersion: readOptional('base-loki-version', loki_input_types/* lokiVersion */.Q, values['base-loki-version']),
        base: readOptional('base', validation_input_types/* gitRef */.GY, values.base),
        bucketExpiryDays: readOptional('bucket-expiry-days', days, values['bucket-expiry-days']),
        hosts: readOptional('hosts', (0,input_types/* wholeNumber */.rD)('hosts', 1, 50), values.hosts),
        allow: readOption('allow', validation_input_types/* allowances */.Gj, values.allow.join('\n')),
        failOn: readOption('fail-on', (0,input_types/* oneOf */.yL)('error', 'warning', 'never'), values['fail-on']),
        partial: values.partial,
        forDeploy: values['for-deploy'],
        format: readOption('format', (0,input_types/* oneOf */.yL)('human', 'json', 'sarif'), values.format),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.cache/build/src/action/text.js
var action_text = __webpack_require__(3062);
// EXTERNAL MODULE: ./.cache/build/src/config/days.js
var config_days = __webpack_require__(8617);
// EXTERNAL MODULE: ./.cache/build/src/config/upgrade/shown-edit.js
var shown_edit = __webpack_require__(3784);
// EXTERNAL MODULE: ./.cache/build/src/config/upgrade.js + 7 modules
var upgrade = __webpack_require__(2217);
;// CONCATENATED MODULE: ./.cache/build/src/cli/upgrade.js










const upgrade_usage = `Usage: loki-host-actions upgrade --from X.Y.Z [options] FILE

Writes the config for a newer Loki to standard output, and what changed and why to standard error.

  --from X.Y.Z          the Loki version that FILE is written for
  --loki-version X.Y.Z  the Loki version to upgrade to (default ${newest})
  --partial             FILE is a team's part of a config, rendered over the defaults
  --period-in-days N    days from now until a new TSDB period begins (default 7)
  --help

Exit status: 0 nothing left to fix, 1 something left to fix, 2 wrong use.
`;
const upgrade_options = {
    from: { type: 'string' },
    'loki-version': { type: 'string', default: newest },
    partial: { type: 'boolean', default: false },
    'period-in-days': { type: 'string', default: '7' },
    help: { type: 'boolean', short: 'h', default: false },
};
/** The command `upgrade`. @returns the exit status */
async function upgrade_upgrade(args) {
    const { values, positionals } = parseArguments(args, upgrade_options);
    if (values.help) {
        process.stdout.write(upgrade_usage);
        return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
        throw wrongUse('give one FILE');
    if (values.from === undefined)
        throw wrongUse('--from is not given: the Loki version that the file is written for');
    const from = readOption('from', loki_input_types/* lokiVersion */.Q, values.from);
    const to = readOption('loki-version', loki_input_types/* lokiVersion */.Q, values['loki-version']);
    const days = readOption('period-in-days', (0,input_types/* wholeNumber */.rD)('days', 1, 90), values['period-in-days']);
    const now = new Date();
    const { yaml, changes, left, rewritten } = await (0,upgrade/* upgradeConfig */.D)(readBytes(file), {
        file,
        from,
        to,
        partial: values.partial,
        today: (0,config_days/* dayIn */.EE)(0, now),
        periodFrom: (0,config_days/* dayIn */.EE)(days, now),
    });
    process.stdout.write(yaml);
    if (changes.length > 0)
        console.error((0,shown_edit/* toText */.f)(changes));
    if (rewritten)
        console.error('The comments are lost: the file has anchors or merge keys where it had to change.');
    for (const { line, level, rule, message, fix } of left)
        console.error((0,action_text/* printable */.g)(`line ${line}: ${level}: ${message} ${fix} (${rule})`));
    return left.some(({ level }) => level === 'error') ? 1 : 0;
}
function readBytes(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw new errors/* UserError */.y(`${file} cannot be read: ${(0,errors/* messageOf */.b)(error)}`);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/build/src/validation/check.js
var check = __webpack_require__(8516);
// EXTERNAL MODULE: ./.cache/build/src/validation/git.js
var git = __webpack_require__(5208);
// EXTERNAL MODULE: ./.cache/build/src/validation/report.js
var report = __webpack_require__(7416);
// EXTERNAL MODULE: ./.cache/build/src/validation/sarif.js
var sarif = __webpack_require__(4269);
// EXTERNAL MODULE: ./.cache/build/src/validation/text.js
var validation_text = __webpack_require__(7457);
// EXTERNAL MODULE: ./.cache/build/src/validation/verdict.js
var verdict = __webpack_require__(4441);
;// CONCATENATED MODULE: ./.cache/build/src/cli/validate.js









/** The command `validate`: people read its findings file by file, programs all at the end. @returns the exit status */
async function validate(args) {
    const options = readOptions(args);
    if (options === 'help') {
        process.stdout.write(usage);
        return 0;
    }
    const base = options.base === undefined ? undefined : baseOf(options.base, options.files);
    const paint = wantsColor() ? validation_text/* colored */.dS : validation_text/* plain */.pj;
    const all = [];
    for (const file of options.files) {
        const checked = await (0,check/* checkFile */.v)(file, { ...options, base });
        const text = options.format === 'human' ? (0,validation_text/* toText */.fE)(checked, paint) : '';
        if (text !== '')
            console.log(text);
        // Nothing later looks at the bytes.
        all.push({ ...checked, bytes: new Uint8Array() });
    }
    const missing = (0,verdict/* missingTables */._b)(options.lokiVersion, options.baseLokiVersion);
    if (missing !== undefined)
        console.error(missing);
    process.stdout.write(closing(options, all));
    return (0,check/* fails */.c)((0,verdict/* totalsOf */.vA)(all).findings, options.failOn) ? 1 : 0;
}
function closing({ format, lokiVersion }, all) {
    switch (format) {
        case 'json':
            return (0,report/* toReport */.L)(all);
        case 'sarif':
            return (0,sarif/* toSarif */.z)((0,report/* allFindings */.c)(all), process.cwd());
        case 'human':
            return `${(0,verdict/* verdict */.WJ)((0,verdict/* totalsOf */.vA)(all), lokiVersion)}\n`;
    }
}
function baseOf(ref, files) {
    return (0,git/* openBase */.m)(ref, files.map((file) => (0,external_node_path_.dirname)(file)).find((path) => (0,external_node_fs_.existsSync)(path)) ?? '.');
}
/** `hasColors` heeds NO_COLOR, FORCE_COLOR and TERM. Source: Node.js docs, `writeStream.getColorDepth`. */
function wantsColor() {
    return process.stdout.isTTY && process.stdout.hasColors();
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
    switch (command) {
        case 'validate':
            return validate(args);
        case 'upgrade':
            return upgrade_upgrade(args);
        case '--help':
        case '-h':
            process.stdout.write(usage);
            return 0;
        default:
            throw new errors/* UserError */.y(`the command is \`validate\` or \`upgrade\`, not ${JSON.stringify(command)}\n\n${usage}`);
    }
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lokiVersion)
/* harmony export */ });
/* harmony import */ var _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);
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
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(version, oldest) < 0)
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`older than ${oldest}`);
        if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(version, unknown) >= 0)
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`${unknown} is not known yet`);
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
/* harmony import */ var _config_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8617);
/* harmony import */ var _config_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1990);
/* harmony import */ var _config_hide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7034);
/* harmony import */ var _config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4371);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3492);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4150);







/** Checks one file by itself and, if there is a base, for what its change would lose. */
async function checkFile(file, options) {
    const bytes = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .TA)(file, options.within);
    if (!(bytes instanceof Uint8Array))
        return unread(file, bytes);
    const { lokiVersion, base } = options;
    const { findings: own, ...rest } = validate(bytes, file, lokiVersion, options);
    const before = base?.read(file);
    const lost = before === undefined ? [] : guard(before.bytes, bytes, file, options);
    const isOlder = before === undefined ? () => false : isIn(before.bytes, file, options);
    return {
        file,
        bytes,
        ...sortOut({ own, lost, isOlder }, options.allow),
        comparedWith: before && `${base?.name}:${before.path}`,
        ...rest,
    };
}
function sortOut({ own, lost, isOlder }, allow) {
    const all = [...own, ...lost].sort((a, b) => a.line - b.line || a.column - b.column);
    const isAllowed = (finding) => allow.has(finding.rule) && (lost.includes(finding) || !isRejectedByLoki(finding));
    const open = all.filter((finding) => !isAllowed(finding));
    const older = open.filter((finding) => own.includes(finding) && isOlder(finding));
    return {
        findings: open.filter((finding) => !older.includes(finding)),
        older,
        allowed: all.filter(isAllowed).map((finding) => ({ ...finding, reason: allow.get(finding.rule) ?? '' })),
    };
}
function unread(file, finding) {
    return {
        file,
        bytes: new Uint8Array(),
        secrets: _config_hide_js__WEBPACK_IMPORTED_MODULE_1__/* .Secrets */ .S.none,
        findings: [finding],
        older: [],
        allowed: [],
        comparedWith: undefined,
        notJudged: [],
    };
}
function validate(bytes, file, version, options) {
    const { hosts, partial, forDeploy } = options;
    return (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateConfig */ .$)(bytes, { version, file, knownVariables: _config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hostVariables */ .Cg, partial, hosts, forDeploy });
}
/**
 * Which warnings the base has, too: those of the same rule about the same field, whatever its line is now. An error is one
 * for as long as it is there: Loki refuses the file, or it loses data.
 */
function isIn(base, file, options) {
    const { lokiVersion, baseLokiVersion = lokiVersion } = options;
    const { findings } = validate(base, file, baseLokiVersion, options);
    const known = new Set(findings.map(subjectOf));
    return (finding) => finding.level === 'warning' && known.has(subjectOf(finding));
}
function subjectOf({ rule, path, message }) {
    return `${rule} ${path ?? message}`;
}
function guard(before, after, file, options) {
    const { lokiVersion, baseLokiVersion = lokiVersion, partial, bucketExpiryDays } = options;
    return (0,_config_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardChange */ .E)(before, after, {
        baseVersion: baseLokiVersion,
        headVersion: lokiVersion,
        today: (0,_config_days_js__WEBPACK_IMPORTED_MODULE_5__/* .today */ .Ec)(),
        file,
        partial,
        bucketExpiryDays,
    });
}
/** Whether Loki itself rejects this: allowing it would only move the failure to the deployment. */
function isRejectedByLoki({ level, rule }) {
    return level === 'error' && !_config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_6__/* .STRICTER_RULES */ .N.includes(rule);
}
/** Whether findings of these levels fail a check. */
function fails(findings, failOn) {
    return findings.some(({ level }) => level === failOn || (failOn === 'warning' && level === 'error'));
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1982);





/**
 * Finds the commit to compare with: the one where HEAD's branch left `ref`. For the merge commit that GitHub makes of a
 * pull request, that is its first parent, which a checkout of depth 2 has.
 * @param folder any folder of the checkout
 * @throws UserError when there is no git, no checkout, or not enough history
 */
function openBase(ref, folder, env = process.env) {
    const { ok, text: top, error } = runGit(folder, ['rev-parse', '--show-toplevel']);
    if (!ok)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no git checkout to compare with \`${ref}\`; git reports: ${error}`);
    const head = commitOf(top, 'HEAD');
    if (head === undefined && ref === 'HEAD')
        return { name: 'HEAD (no commit yet)', read: () => undefined };
    let tip;
    for (const name of candidates(ref, env))
        tip ??= commitOf(top, name);
    if (tip === undefined)
        throw notFetched(ref);
    const fork = runGit(top, ['merge-base', tip, 'HEAD']);
    const commit = fork.ok ? fork.text : tip;
    let renames;
    return {
        name: ref,
        read: (file) => {
            const path = pathBelow(top, file);
            const unmoved = readAt(top, commit, path);
            if (unmoved !== undefined)
                return { path, bytes: unmoved };
            renames ??= renamesSince(top, commit);
            const old = renames.get(path) ?? '';
            const moved = readAt(top, commit, old);
            return moved && { path: old, bytes: moved };
        },
    };
}
/** Names that may lead to the base, best first. A pull request's checkout has no branch of that name, only commits. */
function candidates(ref, env) {
    const names = [ref, `refs/remotes/origin/${ref}`];
    if (ref !== env['GITHUB_BASE_REF'])
        return names;
    const { GITHUB_REF: checkedOut = '', GITHUB_SHA: sha, GITHUB_EVENT_PATH: event } = env;
    if (event)
        names.unshift(...pullRequestBase(event));
    if (/^refs\/pull\/\d+\/merge$/.test(checkedOut))
        names.unshift(`${sha}^1`);
    return names;
}
/** Source: GitHub docs, webhook payload of pull_request: `pull_request.base.sha`. */
function pullRequestBase(eventFile) {
    const { pull_request: pull } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(eventFile, 'utf8'));
    return pull?.base?.sha === undefined ? [] : [pull.base.sha];
}
function commitOf(top, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { ok, text } = runGit(top, args);
    return ok ? text : undefined;
}
/** The path as git has it: links in the folder resolved, the last name as it is. */
function pathBelow(top, file) {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(top), real).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
function notFetched(ref) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The base \`${ref}\` is not in this checkout, so the guard against data loss cannot run. Give actions/checkout ` +
        '`fetch-depth: 0` (2 is enough for a pull request), or fetch the base commit before this step; or set ' +
        '`base-ref: ""` to check without the guard.');
}
/** @throws UserError when git is not installed */
function runGit(folder, args, input = '') {
    // Git sets these for a hook, and they name the repository that the hook runs in, which may be another one.
    const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', args, {
        cwd: folder,
        env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
        input,
        maxBuffer: 16 * _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BYTES */ .z,
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT')
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('git is not installed, so the config cannot be compared with its base. Install git, or check without a base.');
    const [text = ''] = stdout.toString().split('\n', 1);
    return { ok: status === 0, text, error: stderr.toString().trim(), output: stdout };
}
/** The file at `path`, from the top of the repository, in `commit`; links inside the repository are followed. */
function readAt(top, commit, path) {
    // A name with a line break needs -z, which git has since 2.38.
    const end = path.includes('\n') ? '\0' : '\n';
    const args = ['cat-file', '--batch', '--follow-symlinks', ...(end === '\0' ? ['-z'] : [])];
    const { output } = runGit(top, args, `${commit}:${path}${end}`);
    const header = output.indexOf('\n');
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', 0, header)) ?? [];
    return size === undefined ? undefined : output.subarray(header + 1, header + 1 + Number(size));
}
/** Files that were renamed between `commit` and the index: new names to old names. */
function renamesSince(top, commit) {
    const args = ['diff', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit, '--'];
    const fields = runGit(top, args).output.toString().split('\0');
    const renames = new Map();
    for (let i = 0; i + 2 < fields.length; i += 3)
        renames.set(fields[i + 2] ?? '', fields[i + 1] ?? '');
    return renames;
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gitRef),
/* harmony export */   Gj: () => (/* binding */ allowances),
/* harmony export */   gV: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);

/** One per line, since a glob may contain commas: `loki/*.{yml,yaml}`. */
const globs = {
    allowed: 'paths or globs, one per line',
    example: 'loki/*.yaml',
    parse: (given) => filledLines(given),
};
/** A name that git resolves to a commit, and never takes for an option. */
const gitRef = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a branch, tag or commit', 'main', /^[^-\s][^\s:]{0,250}$/);
/** `rule: reason` lines. Nothing is allowed without a reason, which the job summary shows to the reviewer. */
const allowances = {
    allowed: '`rule: reason` lines',
    example: 'bucket-added: the second bucket is empty',
    parse: (given) => {
        const reasons = new Map();
        for (const line of filledLines(given)) {
            const [, rule, reason] = /^([a-z][a-z0-9-]*):\s*(\S.*)$/.exec(line) ?? [];
            if (rule === undefined || reason === undefined)
                throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`${JSON.stringify(line)} is not a rule and a reason`);
            if (reasons.has(rule))
                throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`${rule} is given twice`);
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
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7898);
/* harmony import */ var _config_hide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7034);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1982);





/**
 * The bytes of a config, or the finding that says why it cannot be read. Only regular files of at most `MAX_BYTES` are
 * read: a pull request may contain pipes, links to devices and files of any size.
 * @param within a folder whose links may not lead out of it
 */
function readFile(file, within) {
    try {
        if (within !== undefined && leadsOut(file, within))
            return unreadable(file, 'It is a link that leads out of the repository.');
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!status.isFile())
            return unreadable(file, 'It is not a regular file.');
        if (status.size > _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .z)
            return tooLarge(file, status.size);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        return unreadable(file, `${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}.`);
    }
}
/** Whether a path in `folder` is a link to a file elsewhere. A path that is plainly elsewhere is the user's choice. */
function leadsOut(file, folder) {
    return isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
}
function isInside(path, folder) {
    const route = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return route !== '..' && !route.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
function unreadable(file, why) {
    const message = (0,_config_hide_js__WEBPACK_IMPORTED_MODULE_2__/* .ourOwn */ .P)(`The file cannot be read. ${why}`);
    return atTop(file, 'file-unreadable', message, 'Give the path of a config that is in the repository.');
}
function tooLarge(file, size) {
    const mebibytes = (size / 1024 / 1024).toFixed(1);
    const message = (0,_config_hide_js__WEBPACK_IMPORTED_MODULE_2__/* .ourOwn */ .P)(`The file has ${mebibytes} MiB, which is too large for a Loki config.`);
    return atTop(file, 'yaml-too-large', message, 'Check that this is the file you meant.');
}
/** An error about a file as a whole. */
function atTop(file, rule, message, fix) {
    return { file, line: 1, column: 1, endLine: 1, rule, level: 'error', message, fix: (0,_config_hide_js__WEBPACK_IMPORTED_MODULE_2__/* .ourOwn */ .P)(fix) };
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toReport),
/* harmony export */   c: () => (/* binding */ allFindings)
/* harmony export */ });
/** The findings of all files as JSON; one that the base has, too, is `unchanged`. */
function toReport(all) {
    const entries = all.flatMap(({ findings, older }) => [
        ...findings,
        ...older.map((finding) => ({ ...finding, unchanged: true })),
    ]);
    return `${JSON.stringify(entries, undefined, 2)}\n`;
}
/** The same findings, for code scanning, which knows by itself what is new. */
function allFindings(all) {
    return all.flatMap(({ findings, older }) => [...findings, ...older]);
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
const page = 'https://github.com/loki-host-actions/loki-host-actions/blob/v1/docs/rules.md';
/** The page that explains a rule: what would happen, how to do it safely, how it is known. */
function rulePage(rule) {
    return `${page}#${rule}`;
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7810);


/** Findings for GitHub's code scanning. Source: OASIS SARIF 2.1.0; GitHub docs, "SARIF support for code scanning". */
function toSarif(findings, folder) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'loki-host-actions',
                        informationUri: 'https://github.com/loki-host-actions/loki-host-actions',
                        rules: rules.map((id) => ({ id, shortDescription: { text: id }, helpUri: (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .g)(id) })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, rules, folder)),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function resultOf(finding, rules, folder) {
    const { file, line, column, endLine, rule, level, message, fix } = finding;
    const uri = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).map(encodeURIComponent).join('/');
    const region = { startLine: line, startColumn: column, endLine };
    return {
        ruleId: rule,
        ruleIndex: rules.indexOf(rule),
        level,
        // `[text](target)` would be a link. Source: SARIF 2.1.0, 3.11.6, "Messages with embedded links".
        message: { text: `${message} ${fix}`.replaceAll('](', '] (') },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    };
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _action_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1982);



const formats = { error: 'red', warning: 'yellow', bold: 'bold', dim: 'dim' };
const plain = (_, text) => text;
/** Whether the terminal has colors is the caller's question, so the stream is not asked again. */
const colored = (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats[style], text, { validateStream: false });
/** A longer line is cut around the column; in UTF-16 units. */
const maxWidth = 100;
/** More findings in one file would only bury the first ones; the report has all of them. */
const maxFindings = 100;
/** One file's findings for people: where, what, the line with a caret, the fix. Empty when there are none. */
function toText({ file, bytes, secrets, findings, allowed }, paint = plain) {
    const shown = findings.slice(0, maxFindings);
    const lines = shown.length === 0 ? [] : secrets.masked((0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes).text).split(/\r\n?|\n/, lastLine(shown));
    const blocks = shown.map((finding) => describe(finding, lines[finding.line - 1] ?? '', paint));
    if (findings.length > maxFindings)
        blocks.push(`${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}: and ${findings.length - maxFindings} more.`);
    for (const { line, rule, reason } of allowed)
        blocks.push(`${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}:${line}: ${rule} is allowed: ${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(reason)}`);
    return blocks.map((block) => `${block}\n`).join('\n');
}
function lastLine(findings) {
    return Math.max(...findings.map(({ line }) => line));
}
function describe(finding, source, paint) {
    const { file, line, column, level, rule, message, fix } = finding;
    const position = paint('bold', `${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}:${line}:${column}`);
    const name = paint('dim', `(${rule})`);
    const head = `${position} ${paint(level, level)}: ${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(message)} ${name}`;
    return [head, ...excerpt(source, finding, paint), `  ${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(fix)}`].join('\n');
}
/** The source line with a caret below the column. */
function excerpt(source, { line, column, level }, paint) {
    if (source.trim() === '')
        return [];
    const start = Math.max(0, Math.min(column - 1, source.length) - maxWidth / 2);
    const shown = (0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(source.slice(start, start + maxWidth));
    const before = (0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(source.slice(start, column - 1));
    const margin = `${line} | `;
    const caret = `${' '.repeat(margin.length - 2)}| ${' '.repeat(before.length)}`;
    return [`  ${paint('dim', margin)}${shown}`, `  ${paint('dim', caret)}${paint(level, '^')}`];
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ countLevel),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   _b: () => (/* binding */ missingTables),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _action_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);


function totalsOf(all) {
    return {
        files: all.length,
        findings: all.flatMap(({ findings }) => findings),
        older: all.flatMap(({ older }) => older).length,
        allowed: all.flatMap(({ allowed }) => allowed).length,
        notJudged: all.flatMap(({ notJudged }) => notJudged),
    };
}
function countLevel(findings, level) {
    return findings.filter((finding) => finding.level === level).length;
}
/** `2 files checked for Loki 3.7.6: no errors, 3 warnings.` */
function verdict(totals, lokiVersion) {
    const { files, findings, older, allowed, notJudged } = totals;
    const found = [
        countOrNo(countLevel(findings, 'error'), 'error'),
        countOrNo(countLevel(findings, 'warning'), 'warning'),
    ];
    if (older > 0)
        found.push(`${older} older, unchanged`);
    if (allowed > 0)
        found.push(`${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(allowed, 'finding')} allowed`);
    const sentence = `${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files, 'file')} checked for Loki ${lokiVersion}: ${found.join(', ')}.`;
    return notJudged.length === 0 ? sentence : `${sentence} ${leftToLoki(notJudged)}`;
}
function leftToLoki(blocks) {
    const names = [...new Set(blocks)].sort().join(', ');
    return `Not judged here, except for fields and types: ${names}. The real Loki judges them, if Docker can run it (\`loki: auto\`).`;
}
function countOrNo(number, noun) {
    return number === 0 ? `no ${noun}s` : (0,_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(number, noun);
}
/** Which known version stands in for a version without a field table of its own; undefined when none has to. */
function missingTables(...versions) {
    const sentences = [];
    for (const version of new Set(versions)) {
        if (version === undefined)
            continue;
        const { exact, table } = (0,_config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(version);
        if (!exact)
            sentences.push(`Loki ${version} is checked against the fields of ${table}, the nearest earlier version that is known.`);
    }
    return sentences.length === 0 ? undefined : sentences.join(' ');
}


/***/ })

};
