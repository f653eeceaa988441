import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 249:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(991);
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(509);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(399);



await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOf */ .X)((0,_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q)), () => Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(536)]).then(__nccwpck_require__.bind(__nccwpck_require__, 536)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs_inputs),
  X: () => (/* binding */ taskOf)
});

// EXTERNAL MODULE: ./build/src/action/inputs.js
var inputs = __nccwpck_require__(991);
;// CONCATENATED MODULE: ./build/src/action/kinds.js

/** Any text, shown in errors by the words given. */
function kinds_text(allowed, example, pattern) {
    return {
        allowed,
        example,
        parse: (given) => {
            if (pattern !== undefined && !pattern.test(given))
                throw new inputs/* Rejected */.HE();
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
                throw new inputs/* Rejected */.HE();
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
        throw new inputs/* Rejected */.HE();
    },
};
function wholeNumber(unit, from, to) {
    return {
        allowed: `a whole number of ${unit} from ${from} to ${to}`,
        example: String(Math.min(Math.max(from, 30), to)),
        parse: (given) => {
            const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
            if (!(value >= from && value <= to))
                throw new inputs/* Rejected */.HE();
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

;// CONCATENATED MODULE: ./build/src/aws/kinds.js


/** Source: S3 user guide, "General purpose bucket naming rules"; dots break TLS host names and are refused. */
const bucketName = {
    allowed: '3 to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit',
    example: 'acme-usage-logs',
    parse: (given) => {
        if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(given))
            throw new inputs/* Rejected */.HE();
        if (/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/.test(given)) {
            throw new inputs/* Rejected */.HE('this prefix or suffix is reserved by S3');
        }
        return given;
    },
};
const region = kinds_text('an AWS region', 'us-west-2', /^[a-z]{2}(-[a-z]+)+-\d$/);
const encryption = {
    allowed: '`AES256` or the ARN of a KMS key',
    example: 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    parse: (given) => {
        if (given === 'AES256')
            return { algorithm: 'AES256' };
        if (!/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/.test(given))
            throw new inputs/* Rejected */.HE();
        return { algorithm: 'aws:kms', keyArn: given };
    },
};
/** An IAM user, with its path where it has one: `/tools/loki`. Source: IAM API, CreateUser. */
const userName = {
    allowed: 'an IAM user name of 1 to 64 letters, digits and _+=,.@-, with a path before it if it has one',
    example: 'loki-storage',
    parse: (given) => {
        const [, path, name] = /^(\/(?:[\w+=,.@-]+\/)*)?([\w+=,.@-]{1,64})$/.exec(given) ?? [];
        if (name === undefined)
            throw new inputs/* Rejected */.HE();
        return { name, path: path ?? '/' };
    },
};
/** The host's role may read `/loki-host/*` only, so a parameter elsewhere would never be read. */
const parameterName = kinds_text('a Parameter Store name below /loki-host/, of letters, digits and _.-/', '/loki-host/loki-storage/credentials', /^\/loki-host(\/[\w.-]+){1,13}$/);
const instanceId = kinds_text('an EC2 or managed instance id', 'i-0123456789abcdef0', /^m?i-([0-9a-f]{8}|[0-9a-f]{17})$/);
/** Source: SSM API reference, CreateDocument; AWS keeps some beginnings to itself. */
const documentName = kinds_text('a document name of 3 to 128 letters, digits and _.-, not beginning with aws, amazon or amzn', 'loki-host-deploy', /^(?!aws|amazon|amzn)[\w.-]{3,128}$/i);
/** Also the start of a pattern in the document, so no other character may be in it. */
const imageRepository = kinds_text('an image repository without tag', 'grafana/loki', /^[a-z0-9][a-z0-9._-]*(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]*)*$/);
/** How many of the hosts, as Run Command takes it. Source: SSM API reference, SendCommand. */
function hostCount(least) {
    return text(`a number of hosts from ${least} on, or a share of them such as 50%`, '1', least === 0 ? /^(0|[1-9]\d{0,5}|\d{1,2}%|100%)$/ : /^([1-9]\d{0,5}|[1-9]\d?%|100%)$/);
}
/** Source: IAM user guide, "Unique identifiers": AKIA is an access key of a user. */
const accessKeyId = kinds_text('the id of an access key', 'AKIAIOSFODNN7EXAMPLE', /^A[A-Z0-9]{15,127}$/);
const policyArn = kinds_text('the ARN of a managed IAM policy', 'arn:aws:iam::123456789012:policy/boundary', /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/);

// EXTERNAL MODULE: ./build/src/loki/versions.js
var versions = __nccwpck_require__(14);
;// CONCATENATED MODULE: ./build/src/loki/kinds.js


/** The oldest release rendered for (what the seed of this project ran), and the first that is not known yet. */
const oldest = '2.6.0';
const unknown = '4.0.0';
const lokiVersion = {
    allowed: `a Loki release as x.y.z, from ${oldest} to before ${unknown}`,
    example: '3.7.6',
    parse: (given) => {
        const version = given.replace(/^v/, '');
        if (!/^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(version))
            throw new inputs/* Rejected */.HE();
        if ((0,versions/* compareVersions */.Z)(version, oldest) < 0)
            throw new inputs/* Rejected */.HE(`older than ${oldest}`);
        if ((0,versions/* compareVersions */.Z)(version, unknown) >= 0)
            throw new inputs/* Rejected */.HE(`${unknown} is not known yet`);
        return version;
    },
};

;// CONCATENATED MODULE: ./build/actions/render/inputs.js




const inputs_inputs = {
    config: (0,inputs/* optional */.lq)(kinds_text('the path of a file', 'loki.yaml')),
    bucket: (0,inputs/* optional */.lq)(bucketName),
    region: (0,inputs/* optional */.lq)(region),
    'loki-version': (0,inputs/* required */.mw)(lokiVersion),
    credentials: (0,inputs/* defaulted */.P_)(oneOf('environment', 'instance-profile'), 'environment'),
    replicas: (0,inputs/* defaulted */.P_)(wholeNumber('Loki processes', 1, 50), '1'),
    'upgrade-from': (0,inputs/* optional */.lq)(lokiVersion),
    'period-in-days': (0,inputs/* defaulted */.P_)(wholeNumber('days', 1, 90), '7'),
    partial: (0,inputs/* defaulted */.P_)(yesNo, 'true'),
    output: (0,inputs/* optional */.lq)(kinds_text('the path of a file', 'rendered/loki.yaml')),
};
/** @throws UserError when what the task needs is not given */
function taskOf(values) {
    const { upgradeFrom, config, bucket, region: place } = values;
    const missing = [];
    if (upgradeFrom !== undefined) {
        if (config !== undefined)
            return { ...values, task: 'upgrade', upgradeFrom, config };
        missing.push('config: not given; `upgrade-from` needs the file to upgrade');
    }
    else {
        if (bucket !== undefined && place !== undefined)
            return { ...values, task: 'render', bucket, region: place };
        for (const [name, value] of Object.entries({ bucket, region: place }))
            if (value === undefined)
                missing.push(`${name}: not given; a config to deploy needs it`);
    }
    throw (0,inputs/* invalidInputs */.Rg)(missing);
}


/***/ }),

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatAnnotation),
/* harmony export */   u: () => (/* binding */ escapeData)
/* harmony export */ });
/**
 * Formats one workflow command, escaped so that no content can end it or start another.
 * `@actions/core` has the same format, but loading it takes longer than everything an invalid input
 * needs, so the one line that reports a failure is written here.
 * Source: actions/toolkit, packages/core/src/command.ts.
 */
function formatAnnotation(level, message, place = {}) {
    const properties = Object.entries(place)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${level}${properties === '' ? '' : ` ${properties}`}::${escapeData(message)}`;
}
/** Text of a workflow command that cannot end it. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


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
/* harmony export */   HE: () => (/* binding */ Rejected),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   P_: () => (/* binding */ defaulted),
/* harmony export */   Rg: () => (/* binding */ invalidInputs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(537);

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

/***/ 509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony exports stateOf, isPostStage */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(537);



/**
 * Runs one action: inputs first, then its module; the only try/catch of the project's entry points.
 * The module, and with it the AWS SDK and `@actions/core`, is loaded after the inputs are known to be right:
 * loading takes longer than everything an invalid input needs.
 */
async function runAction(readInputs, load) {
    try {
        const inputs = readInputs();
        const { main } = await load();
        await main(inputs, cancellation());
    }
    catch (error) {
        console.log((0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAnnotation */ .t)('error', describe(error)));
        process.exitCode = 1;
    }
}
/** A value that the main stage of this step left with `core.saveState`. */
function stateOf(name) {
    return process.env[`STATE_${name}`];
}
/** Whether the runner starts an action's file for its `post` stage: the main stage leaves a mark in the step's state. */
function isPostStage() {
    if (stateOf('main-began') !== undefined)
        return true;
    const file = process.env['GITHUB_STATE'];
    if (file !== undefined)
        appendFileSync(file, 'main-began=true\n');
    return false;
}
function cancellation() {
    const controller = new AbortController();
    const cancel = (signal) => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The run was cancelled (${signal}).`));
    process.once('SIGINT', cancel);
    process.once('SIGTERM', cancel);
    return controller.signal;
}
/** A user's error is its message and what caused it; a bug is its whole stack. */
function describe(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return `This is a bug in loki-host-actions; please report it with these lines.\n${stack}`;
    }
    const cause = error.cause === undefined ? '' : `\nCaused by: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error.cause)}`;
    return error.message + cause;
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
/******/ var __webpack_exports__ = __nccwpck_require__(249);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
