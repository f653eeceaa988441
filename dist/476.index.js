export const id = 476;
export const ids = [476];
export const modules = {

/***/ 5476:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2832);
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1964);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6123);



await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL, _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO), () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(736), __webpack_require__.e(711), __webpack_require__.e(413), __webpack_require__.e(314), __webpack_require__.e(973), __webpack_require__.e(388)]).then(__webpack_require__.bind(__webpack_require__, 4388)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   lS: () => (/* binding */ parameterOf),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);
/* harmony import */ var _src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2832);
/* harmony import */ var _src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4636);
/* harmony import */ var _src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2375);
/* harmony import */ var _src_rotation_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7891);





const inputs = {
    mode: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)((0,_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('rotate', 'retire', 'status', 'plan', 'remove'), 'rotate'),
    user: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .userName */ .nT),
    'permissions-boundary': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .policyArn */ .mF),
    bucket: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketName */ .EL),
    region: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .region */ .Ny),
    encryption: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .encryption */ .ui, 'AES256'),
    'github-token': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('a token that may write secrets', '${{ steps.app.outputs.token }}', /^\S+$/)),
    repository: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryName */ .aR)),
    environment: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .VE),
    organization: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .organizationName */ .Tz),
    'owner-environment': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .VE),
    dependabot: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)(_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNo */ .Lm, 'false'),
    'access-key-id-secret': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)(_src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf, 'LOKI_S3_ACCESS_KEY_ID'),
    'secret-access-key-secret': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)(_src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf, 'LOKI_S3_SECRET_ACCESS_KEY'),
    'json-secret': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_github_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf),
    parameter: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterName */ .xd),
    'parameter-key': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsKeyArn */ .eQ),
    'max-age': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)((0,_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('days', 0, 3650), '90'),
    'deployed-key': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .accessKeyId */ .n4),
    overlap: (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)((0,_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('hours', 0, 720), '6'),
    'grace-period': (0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)((0,_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('days', 0, 365), '7'),
};
/** What only shows when inputs are looked at together. */
const rules = [
    ({ mode, githubToken }) => mode === 'rotate' && githubToken === undefined
        ? 'github-token: not given, but `mode: rotate` writes secrets; give a token of a GitHub App with "Secrets: write"'
        : undefined,
    ({ organization, environment, repository }) => organization !== undefined && (environment !== undefined || repository !== undefined)
        ? 'organization: secrets go to an organization or to a repository; give `organization`, or `repository` and `environment`'
        : undefined,
    ({ mode, deployedKey }) => mode !== 'retire' && deployedKey !== undefined
        ? 'deployed-key: says to `mode: retire` what the hosts run with; other modes do not take it'
        : undefined,
    ({ mode, encryption: given }) => mode === 'rotate' && (0,_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlias */ .Vj)(given)
        ? 'encryption: an alias as the resource of a policy allows nothing; give the ARN of its key, as the output `encryption` of the bucket action has it'
        : undefined,
    (values) => {
        const names = (0,_src_rotation_options_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(namedSecrets(values)).map((name) => name.toUpperCase());
        return new Set(names).size < names.length
            ? 'access-key-id-secret, secret-access-key-secret, json-secret: two of them have the same name'
            : undefined;
    },
    ({ user, parameter: given }) => {
        if (user === undefined)
            return undefined;
        const parameter = parameterOf(given, user);
        return (0,_src_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isValid */ .fn)(_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterName */ .xd, parameter)
            ? undefined
            : `user: ${user.name} makes the parameter ${parameter}, which Parameter Store does not take as a name; give another \`user\`, or \`parameter\`; example: parameter: ${_src_aws_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterName */ .xd.example}`;
    },
];
/** The name of the parameter that the pair is written to. */
function parameterOf(given, user) {
    return given ?? `/loki-host/${user.name}/credentials`;
}
/** The names of the secrets as they are given. */
function namedSecrets(values) {
    return {
        accessKeyId: values.accessKeyIdSecret,
        secretAccessKey: values.secretAccessKeySecret,
        json: values.jsonSecret,
    };
}


/***/ }),

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

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   P_: () => (/* binding */ defaulted),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);



/** An input that must be given. Empty is not given: GitHub passes an input that is not set as an empty string. */
function required(type) {
    return {
        type,
        read: (text) => {
            if (text === undefined)
                throw new _input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('it is required');
            return type.parse(text);
        },
    };
}
function optional(type) {
    return { type, read: (text) => (text === undefined ? undefined : type.parse(text)) };
}
/** An input with a default in action.yml, which also applies to an empty value that a caller passes on. */
function defaulted(type, text) {
    return { type, fallback: text, read: (given) => type.parse(given ?? text) };
}
/**
 * Reads all inputs of an action from the environment, where the runner puts them (`INPUT_<NAME>`).
 * @throws UserError that names all problems at once: the input, what was given, what is allowed, an example
 */
function readInputs(specs, rules = [], env = process.env) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(specs)) {
        const text = rawInput(name, env);
        try {
            values[camelCase(name)] = input.read(text);
        }
        catch (error) {
            if (!(error instanceof _input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE))
                throw error;
            problems.push(`${name}: ${shown(text, input.type)}${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRejection */ .vo)(error, input.type)}`);
            Object.defineProperty(values, camelCase(name), { get: unknownValue });
        }
    }
    const typed = values;
    problems.push(...rules.flatMap((rule) => problemOf(rule, typed) ?? []));
    if (problems.length > 0)
        throw invalidInputs(problems);
    return typed;
}
/** Thrown to a rule that looks at an input that is not valid. */
class UnknownValue extends Error {
}
function unknownValue() {
    throw new UnknownValue();
}
function problemOf(rule, values) {
    try {
        return rule(values);
    }
    catch (error) {
        if (error instanceof UnknownValue)
            return undefined;
        throw error;
    }
}
/** The error that lists problems of inputs, one per line. */
function invalidInputs(problems) {
    const heading = problems.length === 1 ? 'An input is not valid' : `${problems.length} inputs are not valid`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${heading}; nothing was changed.\n${problems.map((line) => `- ${line}`).join('\n')}`);
}
function rawInput(name, env) {
    const text = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return text === '' ? undefined : text;
}
/** An input may be as long as a file, or a secret. */
function shown(text, { isSecret }) {
    if (text === undefined)
        return 'not given';
    if (isSecret)
        return `given a text of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(text.length, 'character')}`;
    return `given ${JSON.stringify(text.length <= 80 ? text : `${text.slice(0, 77)}...`)}`;
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 1964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction),
/* harmony export */   p: () => (/* binding */ isPostStage)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);


/**
 * Runs one action: its inputs first, then its module. The only try/catch of the actions' entry points.
 * The module, and with it the AWS SDK, is loaded once the inputs are known to be right.
 */
async function runAction(readInputs, load) {
    const signal = cancellation();
    try {
        const inputs = readInputs();
        const { main } = await load();
        await main(inputs, signal);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(describe(signal.aborted && wasAborted(error) ? signal.reason : error));
    }
}
/** Whether the runner starts an action's file for its `post` stage: the main stage leaves a mark in the step's state. */
function isPostStage() {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('main-began') !== '')
        return true;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('main-began', 'true');
    return false;
}
function cancellation() {
    const controller = new AbortController();
    const cancel = (signal) => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The run was cancelled (${signal}).`));
    process.once('SIGINT', cancel);
    process.once('SIGTERM', cancel);
    return controller.signal;
}
/** Whether a call was ended by a signal: of a cancelled run, the cancellation is what to say. */
function wasAborted(error) {
    return error instanceof Error && (error.name === 'AbortError' || wasAborted(error.cause));
}
/** A user's error is its message and its cause; a bug is its whole stack. */
function describe(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return `This is a bug in loki-host-actions; please report it with these lines.\n${stack}`;
    }
    const cause = firstCause(error);
    return addsNothing(cause, error.message) ? error.message : `${error.message}\nCaused by: ${cause}`;
}
/** The words of what began it: of several sentences of ours, one is enough. */
function firstCause({ cause }) {
    if (cause === undefined)
        return '';
    return cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && cause.cause !== undefined
        ? firstCause(cause)
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause).trim();
}
/** A sentence about a service's answer has its words already; the SDK calls an error without words `UnknownError`. */
function addsNothing(cause, message) {
    return cause === 'UnknownError' || message.includes(cause.replace(/\.$/, ''));
}


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

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ documentName),
/* harmony export */   D: () => (/* binding */ instanceId),
/* harmony export */   EL: () => (/* binding */ bucketName),
/* harmony export */   KV: () => (/* binding */ notAnInstance),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Vj: () => (/* binding */ isAlias),
/* harmony export */   an: () => (/* binding */ imageRepository),
/* harmony export */   eQ: () => (/* binding */ kmsKeyArn),
/* harmony export */   gc: () => (/* binding */ hostCount),
/* harmony export */   mF: () => (/* binding */ policyArn),
/* harmony export */   n4: () => (/* binding */ accessKeyId),
/* harmony export */   nT: () => (/* binding */ userName),
/* harmony export */   ui: () => (/* binding */ encryption),
/* harmony export */   xY: () => (/* binding */ regionPattern),
/* harmony export */   xd: () => (/* binding */ parameterName)
/* harmony export */ });
/* harmony import */ var _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);

/** Source: S3 user guide, "General purpose bucket naming rules"; dots break TLS host names and are refused. */
const bucketName = {
    allowed: '3 to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit',
    example: 'acme-usage-logs',
    parse: (given) => {
        if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(given))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        if (/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/.test(given)) {
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('this prefix or suffix is reserved by S3');
        }
        return given;
    },
};
/** Of any partition: `cn-north-1`, `us-gov-west-1`, `eusc-de-east-1`, `us-isob-east-1`. */
const regionPattern = '[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}';
const region = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('an AWS region', 'us-west-2', new RegExp(`^${regionPattern}$`));
const kmsArn = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/;
const kmsExample = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const kmsKeyArn = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the ARN of a KMS key, or of its alias', kmsExample, kmsArn);
const encryption = {
    allowed: '`AES256` or the ARN of a KMS key or its alias',
    example: kmsExample,
    parse: (given) => {
        if (given === 'AES256')
            return { algorithm: 'AES256' };
        if (!kmsArn.test(given))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        return { algorithm: 'aws:kms', keyArn: given };
    },
};
/** Whether the key is named by an alias, which may be moved to another key. */
function isAlias(encryption) {
    return encryption.algorithm === 'aws:kms' && encryption.keyArn.includes(':alias/');
}
/** An IAM user, with its path where it has one: `/tools/loki`. Source: IAM API, CreateUser. */
const userName = {
    allowed: 'an IAM user name of 1 to 64 letters, digits and _+=,.@-, with a path before it if it has one',
    example: 'loki-storage',
    parse: (given) => {
        const [, path, name] = /^(\/(?:[\w+=,.@-]+\/)*)?([\w+=,.@-]{1,64})$/.exec(given) ?? [];
        if (name === undefined)
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        return { name, path: path ?? '/' };
    },
};
/** The host's role may read `/loki-host/*` only, so a parameter elsewhere would never be read. */
const parameterName = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a Parameter Store name below /loki-host/, of letters, digits and _.-/', '/loki-host/loki-storage/credentials', /^\/loki-host(\/[\w.-]+){1,13}$/);
/** A managed node outside EC2 (`mi-…`) has no instance role, with which a host reads its parameters and stores its data. */
const instanceId = {
    allowed: 'the id of an EC2 instance',
    example: 'i-0123456789abcdef0',
    parse: (given) => {
        if (given.startsWith('mi-'))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(notAnInstance);
        if (!/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(given))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        return given;
    },
};
const notAnInstance = 'a managed node outside EC2 has no instance role, which a host needs';
/** Source: SSM API reference, CreateDocument; AWS keeps some beginnings to itself. */
const documentName = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a document name of 3 to 128 letters, digits and _.-, not beginning with aws, amazon or amzn', 'loki-host-deploy', /^(?!aws|amazon|amzn)[\w.-]{3,128}$/i);
/** Also the start of a pattern in the document, so no other character may be in it. */
const imageRepository = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('an image repository without tag', 'grafana/loki', /^[a-z0-9][a-z0-9._-]*(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]*)*$/);
/** How many of the hosts, as Run Command takes it. Source: SSM API reference, SendCommand. */
function hostCount(least) {
    return (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`a number of hosts from ${least} on, or a share of them such as 50%`, '1', least === 0 ? /^(0|[1-9]\d{0,5}|\d{1,2}%|100%)$/ : /^([1-9]\d{0,5}|[1-9]\d?%|100%)$/);
}
/** Source: IAM user guide, "Unique identifiers": AKIA is an access key of a user. */
const accessKeyId = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the id of an access key', 'AKIAIOSFODNN7EXAMPLE', /^A[A-Z0-9]{15,127}$/);
const policyArn = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the ARN of a managed IAM policy', 'arn:aws:iam::123456789012:policy/boundary', /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/);


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Tz: () => (/* binding */ organizationName),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);

const repositoryName = {
    allowed: 'a repository as `owner/name`',
    example: 'acme/usage',
    parse: (given) => {
        const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(given) ?? [];
        if (owner === undefined || repo === undefined || repo === '.' || repo === '..')
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        return { owner, repo };
    },
};
const organizationName = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the login of an organization', 'acme', /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/);
const environmentName = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of an environment, at most 255 characters', 'production', /^[^\r\n]{1,255}$/);
/** Source: GitHub docs, "Naming your secrets". */
const secretName = {
    allowed: 'letters, digits and _, not beginning with a digit or GITHUB_',
    example: 'LOKI_S3_ACCESS_KEY_ID',
    parse: (given) => {
        if (!/^[A-Za-z_]\w*$/.test(given))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        if (/^github_/i.test(given))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('names that begin with GITHUB_ are reserved');
        return given;
    },
};


/***/ }),

/***/ 7891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf),
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/** The names alone: two, or three with `json`. */
function namesOf({ accessKeyId, secretAccessKey, json }) {
    return [accessKeyId, secretAccessKey, json].filter((name) => name !== undefined);
}
/** What each secret is to hold, by its name, in the order of `namesOf`. */
function valuesOf(names, { accessKeyId, secretAccessKey }) {
    const values = { [names.accessKeyId]: accessKeyId, [names.secretAccessKey]: secretAccessKey };
    if (names.json !== undefined)
        values[names.json] = JSON.stringify({ accessKeyId, secretAccessKey });
    return values;
}


/***/ })

};
