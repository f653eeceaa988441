export const id = 658;
export const ids = [658];
export const modules = {

/***/ 1214:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "86311fd6988f58c08b13.sh";

/***/ }),

/***/ 7830:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "efa1434ba524b8c8c7fe.sh";

/***/ }),

/***/ 7141:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "379af6f8a2ca33d80ca8.sh";

/***/ }),

/***/ 4334:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "d0afd7c9fe28d546f001.sh";

/***/ }),

/***/ 7553:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "07a9ae0b12124237c3a8.sh";

/***/ }),

/***/ 2779:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0b41f525aca7ea081459.sh";

/***/ }),

/***/ 7107:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0ecb6492059909db150c.sh";

/***/ }),

/***/ 5116:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "1a91da5b3451d9c5498c.sh";

/***/ }),

/***/ 4717:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f9f1742d333cbb484e6c.sh";

/***/ }),

/***/ 1787:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "27e951aae3d06e96dfa0.sh";

/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(491);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7754);




/*
 * What an action without a network says to the runner. `@actions/core` says the same, but brings an HTTP client for
 * OpenID tokens along, and loading that takes longer than a whole check; so does `node:crypto`, half of which the global
 * `crypto` goes without. Source: actions/toolkit, packages/core/src.
 */
function info(text) {
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .w)(text);
}
function notice(message, place) {
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .w)((0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAnnotation */ .t)('notice', message, place));
}
function warning(message, place) {
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .w)((0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAnnotation */ .t)('warning', message, place));
}
/** Sets an output of the step; no value can end it early or begin another. What fits on a line needs no end that nobody can guess. */
function setOutput(name, value) {
    const fits = !/[\r\n]/.test(String(value));
    append('GITHUB_OUTPUT', fits ? `${name}=${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}` : severalLines(name, value));
}
function severalLines(name, value) {
    const end = `ghadelimiter_${crypto.randomUUID()}`;
    return `${name}<<${end}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${end}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`;
}
/** Adds Markdown to the job summary. */
function addSummary(markdown) {
    append('GITHUB_STEP_SUMMARY', markdown + node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
/** Outside of a run there is no such file, and nobody to read it. */
function append(variable, text) {
    const file = process.env[variable];
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
}


/***/ }),

/***/ 9213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);

/** Adds a section to the job summary. */
async function writeSummary(summary) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .addSummary */ .S0)(renderSummary(summary));
}
function renderSummary({ title, verdict, table = [], warnings = [], file, next }) {
    const blocks = [`### ${escapeText(title)}`, escapeText(verdict)];
    const [header, ...rows] = table;
    if (header !== undefined && rows.length > 0) {
        blocks.push([row(header), row(header.map(() => '---')), ...rows.map((cells) => row(cells.map(escapeCell)))].join('\n'));
    }
    for (const warning of warnings)
        blocks.push(`> [!WARNING]\n> ${escapeText(warning)}`);
    if (file !== undefined)
        blocks.push(folded(file));
    if (next !== undefined)
        blocks.push(`**Next:** ${escapeText(next)}`);
    return `${blocks.join('\n\n')}\n`;
}
function folded({ name, language, text }) {
    // The fence is longer than any in the text, so that nothing in it ends the block.
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `<details><summary>${escapeText(name)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function escapeCell(text) {
    return escapeText(text).replaceAll('|', '\\|');
}
/** Text from AWS, hosts or files must not become markup; `code` and **bold** of our own sentences stay. */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\r?\n/g, ' ');
}
/** `count(1, 'setting')` is `1 setting`, `count(2, 'setting')` is `2 settings`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ clientOptions),
/* harmony export */   x: () => (/* binding */ explanations)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);

/** Options every AWS client of this project has: retries with back-off are the SDK's. */
function clientOptions(region) {
    return {
        region,
        maxAttempts: 6,
        customUserAgent: 'loki-host-actions',
    };
}
/**
 * A client plugin that throws a `UserError` saying what to do next where AWS says no more than a code:
 * `client.middlewareStack.use(explanations('actions/bucket/README.md'))`.
 * @param policyDocument where the whole policy is documented
 */
function explanations(policyDocument) {
    return {
        applyToStack: (stack) => stack.add((next, context) => async (args) => {
            try {
                return await next(args);
            }
            catch (error) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainAwsError */ .Ni)(error, { ...context, policyDocument });
            }
        }, { step: 'initialize', priority: 'high' }),
    };
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ pinDocument),
/* harmony export */   JG: () => (/* binding */ publishDocument),
/* harmony export */   NP: () => (/* binding */ planDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4736);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7898);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7253);






/**
 * What would be changed: nothing where this very content is published already, and is the default.
 * @throws UserError when the document holds something else under this version's name.
 */
async function planDocument({ name, content }, { ssm }) {
    const [published, current] = await Promise.all([
        getVersion(ssm, name, content),
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCode */ .ss)(missing, ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .DescribeDocumentCommand */ .QO({ Name: name }))),
    ]);
    if (published !== undefined)
        checkContent(published, name, content);
    const { DefaultVersion } = current?.Document ?? {};
    if (published !== undefined && published.DocumentVersion === DefaultVersion)
        return undefined;
    return {
        setting: `document ${name}`,
        from: DefaultVersion === undefined ? 'none' : `version ${DefaultVersion}`,
        to: published === undefined ? versionName(content) : `version ${published.DocumentVersion}`,
    };
}
/**
 * Publishes a document as a new version, which becomes the default; versions of before stay, for actions that are pinned
 * to an older release. Published already, it is left alone.
 * @throws UserError as `planDocument`, and when SSM does not accept the document.
 */
async function publishDocument(wanted, deps) {
    const change = await planDocument(wanted, deps);
    if (change === undefined)
        return undefined;
    const { name: Name, content } = wanted;
    const published = await getVersion(deps.ssm, Name, content);
    const DocumentVersion = published?.DocumentVersion ?? (await write(wanted, change.from === 'none', deps.ssm));
    await untilActive(Name, DocumentVersion, deps);
    await deps.ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .UpdateDocumentDefaultVersionCommand */ .hR_({ Name, DocumentVersion }));
    return { ...change, to: `version ${DocumentVersion}` };
}
async function write({ name, content }, first, ssm) {
    const VersionName = versionName(content);
    const body = { Name: name, Content: content, DocumentFormat: 'JSON', VersionName };
    const { DocumentDescription } = first
        ? await ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .CreateDocumentCommand */ .dk2({ ...body, DocumentType: 'Command' }))
        : await ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .UpdateDocumentCommand */ .gym({ ...body, DocumentVersion: '$LATEST' }));
    if (DocumentDescription?.DocumentVersion === undefined) {
        throw new Error(`SSM answered without the version of the document ${name}`);
    }
    return DocumentDescription.DocumentVersion;
}
/**
 * Finds the version of a document that is exactly this content.
 * @throws UserError when there is none, so that nothing of somebody else's making is run.
 */
async function pinDocument(ssm, { name, content }) {
    const published = await getVersion(ssm, name, content);
    if (published === undefined)
        throw await notPublished(ssm, name);
    checkContent(published, name, content);
    const { DocumentVersion } = published;
    const { Document } = await ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .DescribeDocumentCommand */ .QO({ Name: name, DocumentVersion }));
    if (Document?.Hash === undefined || DocumentVersion === undefined) {
        throw new Error(`SSM DescribeDocument answered without the hash of ${name}`);
    }
    return { version: DocumentVersion, sha256: Document.Hash };
}
const missing = new Set(['InvalidDocument', 'InvalidDocumentVersion']);
/** A version's name tells what is in it, so that an action finds its own among those of other releases. */
function versionName(content) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 32)}`;
}
async function getVersion(ssm, Name, content) {
    const command = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .GetDocumentCommand */ .ppd({ Name, VersionName: versionName(content), DocumentFormat: 'JSON' });
    return await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCode */ .ss)(missing, ssm.send(command));
}
/** Whoever may update the document may give any content any name. */
function checkContent({ Content = '', DocumentVersion }, name, content) {
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(parsed(Content), JSON.parse(content)))
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`Version ${DocumentVersion} of the document ${name} has the name of what this action publishes, but another content; nothing was run. See in CloudTrail who made it (UpdateDocument, CreateDocument), delete the document, and publish it again with the document action.`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function notPublished(ssm, name) {
    const other = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCode */ .ss)(missing, ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .GetDocumentCommand */ .ppd({ Name: name })));
    const remedy = 'Let an admin run the document action of the same release, with the same image repository.';
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(other === undefined
        ? `There is no document ${name} in this region; nothing was run. ${remedy}`
        : `The document ${name} has no version that is what this release of the action runs (its default is version ${other.DocumentVersion}): it is of another release, or somebody else's. Nothing was run. ${remedy}`);
}
/** A new version takes a moment until it can be used. */
async function untilActive(Name, DocumentVersion, deps) {
    const command = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .DescribeDocumentCommand */ .QO({ Name, DocumentVersion });
    let last;
    const active = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)({ every: 1_000, timeout: 60_000, ...deps }, async () => {
        last = (await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCode */ .ss)(missing, deps.ssm.send(command)))?.Document;
        return last?.Status === 'Active' || last?.Status === 'Failed' ? last.Status : undefined;
    });
    if (active === 'Active')
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`SSM did not accept version ${DocumentVersion} of the document ${Name} (${last?.StatusInformation ?? last?.Status ?? 'no answer'}). Run again.`);
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   Fj: () => (/* binding */ awsHeader),
/* harmony export */   J6: () => (/* binding */ awsErrorCode),
/* harmony export */   N5: () => (/* binding */ unlessTransient),
/* harmony export */   Ni: () => (/* binding */ explainAwsError),
/* harmony export */   YP: () => (/* binding */ awsStatus),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   ss: () => (/* binding */ unlessCode)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);

const denied = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation']);
const badCredentials = new Set([
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
    'InvalidSignatureException',
    'AuthFailure',
]);
/** Source: AWS SDK, service-error-classification. */
const throttled = new Set([
    'ThrottlingException',
    'Throttling',
    'ThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
]);
const unanswered = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
]);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
/** The code of an AWS error (`NoSuchBucket`), or `''` for any other error. */
function awsErrorCode(error) {
    return error instanceof Error && '$metadata' in error ? error.name : '';
}
/** What a call answers, or `undefined` where it fails with one of these codes: for "not there", which is no failure. */
async function unlessCode(codes, answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (codes.has(awsErrorCode(error)))
            return undefined;
        throw error;
    }
}
/** What a call answers, or `undefined` where it says nothing for now (see `isTransient`), for states that are asked for again. */
async function unlessTransient(answer, log) {
    try {
        return await answer;
    }
    catch (error) {
        if (!isTransient(error))
            throw error;
        log(`AWS does not answer for now (${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}); asking again`);
        return undefined;
    }
}
/** Whether AWS refused a call because of too many others: nothing was done. */
function isThrottled(error) {
    return throttled.has(awsErrorCode(error)) || awsStatus(error) === 429;
}
/** Whether the same call may succeed a moment later: throttled, a failure of AWS's own, or no answer at all. */
function isTransient(error) {
    if (!(error instanceof Error))
        return false;
    const { code } = error;
    return (isThrottled(error) ||
        (awsStatus(error) ?? 0) >= 500 ||
        error.name === 'TimeoutError' ||
        unanswered.has(code ?? ''));
}
/** The HTTP status of an AWS error's response, where there was one. */
function awsStatus(error) {
    const metadata = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
    return metadata?.httpStatusCode;
}
/** A header of the response an AWS error came with. */
function awsHeader(error, name) {
    const response = error instanceof Error && '$response' in error ? error.$response : undefined;
    return response?.headers?.[name];
}
/**
 * Turns the AWS errors that a policy, a key or a session causes into a `UserError` with the remedy;
 * every other error is returned as it is.
 */
function explainAwsError(error, context) {
    if (error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error;
    const code = awsErrorCode(error);
    if (denied.has(code) || (awsStatus(error) === 403 && code === '403')) {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(explainDenial((0,_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error), context), { cause: error });
    }
    if (badCredentials.has(code)) {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`AWS does not know the credentials of this run (${code}). Check the role or key they come from.`, {
            cause: error,
        });
    }
    if (expired.has(code)) {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The AWS session of this run has expired (${code}). Ask for a longer one, e.g. role-duration-seconds.`, {
            cause: error,
        });
    }
    if (error instanceof Error && error.name === 'CredentialsProviderError') {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('There are no AWS credentials. Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.', { cause: error });
    }
    return error;
}
function explainDenial(message, context) {
    const caller = /User: (\S+)/.exec(message)?.[1] ?? 'The caller';
    const action = /perform: (\S+)/.exec(message)?.[1] ?? iamAction(context);
    const resource = /on resource: "?([^\s"]+)/.exec(message)?.[1];
    const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource ?? '…' });
    return (`AccessDenied: ${caller} may not do ${action}${resource === undefined ? '' : ` on ${resource}`}. ` +
        `Add this statement to its policy: ${statement} (the whole policy: ${context.policyDocument}).`);
}
/** S3 names many permissions differently from its operations. Source: S3 user guide, "Required permissions". */
const s3Actions = {
    HeadBucket: 'ListBucket',
    ListObjectsV2: 'ListBucket',
    GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
    PutPublicAccessBlock: 'PutBucketPublicAccessBlock',
    GetBucketEncryption: 'GetEncryptionConfiguration',
    PutBucketEncryption: 'PutEncryptionConfiguration',
    GetBucketLifecycleConfiguration: 'GetLifecycleConfiguration',
    PutBucketLifecycleConfiguration: 'PutLifecycleConfiguration',
};
function iamAction({ clientName, commandName }) {
    const service = (clientName ?? '').replace(/Client$/, '').toLowerCase();
    const operation = (commandName ?? '').replace(/Command$/, '');
    return `${service}:${(service === 's3' && s3Actions[operation]) || operation}`;
}


/***/ }),

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ verifyValues),
/* harmony export */   IN: () => (/* binding */ deployValues),
/* harmony export */   P: () => (/* binding */ deployDocument),
/* harmony export */   Tt: () => (/* binding */ verifyDocument),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2858);

const digits = (most) => ({ pattern: `[0-9]{1,${most}}` });
const parameter = { pattern: '(/loki-host(/[A-Za-z0-9_.-]+){1,13})?' };
const release = '[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}';
const base64 = { pattern: '[A-Za-z0-9+/]+={0,2}' };
/** @param repository the only one images may be of, without tag: `grafana/loki` */
function deployParameters(repository) {
    const image = `${repository.replaceAll('.', '[.]')}(:[A-Za-z0-9_.-]{1,128})?(@sha256:[0-9a-f]{64})?`;
    return {
        RELEASE: { pattern: release },
        IMAGE: { pattern: image },
        LOKI_VERSION: { pattern: '[0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}' },
        PORT: digits(5),
        PARAMETER: parameter,
        READERS_PARAMETER: parameter,
        REGION: { pattern: '([a-z]{2}(-[a-z]+)+-[0-9])?' },
        TIMEOUT: digits(6),
        FREE_MB: digits(7),
        CONFIG_SHA256: { pattern: '[0-9a-f]{64}' },
        CONFIG: base64,
        ROLLBACK: { pattern: `(previous|${release})?` },
        UPGRADE_STOPS: { pattern: '([0-9]+([.][0-9]+){2}( [0-9]+([.][0-9]+){2})*)?' },
    };
}
const verifyParameters = {
    PORT: digits(5),
    MESSAGE: base64,
    QUERY: { ...base64, encoded: true },
    START: digits(19),
    END: digits(19),
    TIMEOUT: digits(6),
};
/** The document that deploys any release of Loki from one repository of images. */
function deployDocument(repository) {
    return document('Puts a release of Loki on a host', 'deploy', deployParameters(repository), _script_js__WEBPACK_IMPORTED_MODULE_0__/* .deployParts */ .wn);
}
/** The document that pushes a message to the host's own Loki and reads it back. */
function verifyDocument() {
    return document("Checks a host's Loki with a message", 'verify', verifyParameters, _script_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyParts */ .Iy);
}
/**
 * The values of a deploy for `deployDocument`.
 * @throws UserError when the config is too large for Run Command.
 */
function deployValues(options) {
    const values = valuesOf((0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .deployHeader */ .Dy)(options), deployParameters(repositoryOf(options.image)));
    const content = deployDocument(repositoryOf(options.image));
    (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSize */ .C1)(Buffer.byteLength(content) + Buffer.byteLength(JSON.stringify(values)));
    return values;
}
/** The values of a check for `verifyDocument`. */
function verifyValues(options) {
    return valuesOf((0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyHeader */ .LT)(options), verifyParameters);
}
/** `localhost:5000/grafana/loki:3.7.6@sha256:…` is of the repository `localhost:5000/grafana/loki`. */
function repositoryOf(image) {
    return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
/**
 * A document for Run Command, schema 2.2 as JSON. It runs one script, and takes only values that cannot become shell.
 */
function document(what, step, parameters, parts) {
    const header = Object.entries(parameters).map(([name, parameter]) => assignment(name, parameter));
    const script = (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(header.join('\n'), parts.map(withoutPlaceholders));
    const described = Object.entries(parameters).map(([name, { pattern }]) => [
        parameterName(name),
        {
            type: 'String',
            allowedPattern: `^${pattern}$`,
            ...(new RegExp(`^${pattern}$`).test('') && { default: '' }),
        },
    ]);
    const content = {
        schemaVersion: '2.2',
        description: `${what}. Published by loki-host-actions.`,
        parameters: { ...Object.fromEntries(described), executionTimeout },
        mainSteps: [
            {
                action: 'aws:runShellScript',
                name: step,
                inputs: { timeoutSeconds: '{{ executionTimeout }}', runCommand: script.trimEnd().split('\n') },
            },
        ],
    };
    return JSON.stringify(content);
}
/** 1 to 172800 seconds, as AWS-RunShellScript has it. */
const executionTimeout = {
    type: 'String',
    default: '3600',
    allowedPattern: '^([1-9][0-9]{0,4}|1[0-6][0-9]{4}|17[01][0-9]{3}|172[0-7][0-9]{2}|172800)$',
};
function assignment(name, { encoded }) {
    const value = `'{{ ${parameterName(name)} }}'`;
    return `${name}=${encoded ? `$(printf '%s' ${value} | base64 -d)` : value}`;
}
function valuesOf(header, parameters) {
    const given = Object.entries(header).filter(([, value]) => value !== '');
    return Object.fromEntries(given.map(([name, value]) => [
        parameterName(name),
        parameters[name]?.encoded ? Buffer.from(String(value)).toString('base64') : String(value),
    ]));
}
/** `LOKI_VERSION` is `LokiVersion`: a document's parameters have letters and digits only. */
function parameterName(variable) {
    return variable.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
}
/** Docker's templates have two braces as well: written `{''{`, which is the same between single quotes. */
function withoutPlaceholders(part) {
    return part.replaceAll('{{', "{''{");
}


/***/ }),

/***/ 2858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  C1: () => (/* binding */ checkSize),
  Dy: () => (/* binding */ deployHeader),
  wn: () => (/* binding */ deployParts),
  bz: () => (/* binding */ deployScript),
  mr: () => (/* binding */ parseDeployResult),
  Vz: () => (/* binding */ parseVerification),
  Bf: () => (/* binding */ releaseId),
  Qk: () => (/* binding */ rollbackSeconds),
  LT: () => (/* binding */ verifyHeader),
  Iy: () => (/* binding */ verifyParts),
  xz: () => (/* binding */ verifyScript)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
;// CONCATENATED MODULE: ./.cache/build/src/host/gateway.js

// Written out one by one: scripts/build.ts puts a file beside the bundle where it sees `new URL('./…', import.meta.url)`.
const gateway = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "nginx.conf", 'utf8');
const reads = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "nginx-reads.conf", 'utf8');
/** The stable branch; Alpine's image is a third of Debian's to pull, and has what is needed: its libc checks bcrypt. */
const gatewayImage = 'nginx:1.30.6-alpine';
/**
 * nginx.conf of the gateway, with `@PORT@` for the TCP port that clients push to. nginx wants `upstream.conf` beside it and, on a
 * host that has IPv6, `listen-ipv6.conf`; what is in them is known on the host only.
 */
function gatewayTemplate({ readers }) {
    return gateway.replace('@READS@\n', () => (readers ? reads : ''));
}

;// CONCATENATED MODULE: ./.cache/build/src/host/script.js





// Written out one by one: scripts/build.ts puts a file beside the bundle where it sees `new URL('./…', import.meta.url)`.
const lib = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(2779), __webpack_require__.b), 'utf8');
const credentialsPart = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(7830), __webpack_require__.b), 'utf8');
const releases = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(5116), __webpack_require__.b), 'utf8');
const slots = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(4717), __webpack_require__.b), 'utf8');
const script_gateway = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(4334), __webpack_require__.b), 'utf8');
const handover = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(7553), __webpack_require__.b), 'utf8');
const adopt = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(1214), __webpack_require__.b), 'utf8');
const preflight = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(7107), __webpack_require__.b), 'utf8');
const deploy = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(7141), __webpack_require__.b), 'utf8');
const verify = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(1787), __webpack_require__.b), 'utf8');
/** SSM takes 64 kB of parameters in all; the rest is for the JSON around the script. */
const maxBytes = 63_000;
/** Seconds that the second start, the old Loki's flush (up to 300) and the way back may take on top. */
const rollbackSeconds = 900;
/** Names a release `20261123T020900Z-1a2b3c4d`: sorted by name is sorted by time; the end is the config's hash. */
function releaseId(config, now) {
    const time = now
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(/[-:]/g, '');
    return `${time}-${sha256(config).slice(0, 8)}`;
}
/** The variables that the scripts on a host find set. A new one of these is a new parameter in src/host/document.ts. */
function deployHeader({ credentials, readers, config, ...options }) {
    return {
        RELEASE: options.release,
        IMAGE: options.image,
        LOKI_VERSION: options.lokiVersion,
        PORT: options.port,
        PARAMETER: credentials?.parameter ?? '',
        READERS_PARAMETER: readers?.parameter ?? '',
        REGION: credentials?.region ?? readers?.region ?? '',
        TIMEOUT: options.timeoutSeconds,
        FREE_MB: options.freeMb ?? 1024,
        CONFIG_SHA256: sha256(config),
        CONFIG: packed(config),
        ROLLBACK: options.rollback ?? '',
        UPGRADE_STOPS: (options.upgradeStops ?? []).join(' '),
    };
}
/** The same for every deploy, so that whoever may only run a document cannot bring a gateway of his own. */
const gatewayPart = assignments({
    GATEWAY_IMAGE: gatewayImage,
    GATEWAY: packed(gatewayTemplate({ readers: false })),
    GATEWAY_FOR_READERS: packed(gatewayTemplate({ readers: true })),
});
const deployParts = [
    gatewayPart,
    lib,
    credentialsPart,
    releases,
    slots,
    script_gateway,
    preflight,
    adopt,
    handover,
    deploy,
];
/**
 * The script that deploys one release on a host, to be run as root by any POSIX shell. It holds no secret.
 * Its last line of output is read by `parseDeployResult`.
 * @throws UserError when the config is too large for Run Command.
 */
function deployScript(options) {
    const script = assemble(assignments(deployHeader(options)), deployParts);
    checkSize(Buffer.byteLength(JSON.stringify(script)));
    return script;
}
/** @throws UserError when a script of that many bytes, with the config, is too large for Run Command. */
function checkSize(bytes) {
    if (bytes <= maxBytes)
        return;
    throw new errors/* UserError */.y(`The Loki config is too large to send: with it the script has ${bytes} bytes, and Run Command takes ${maxBytes}. Shorten the config (its comments count too).`);
}
function verifyHeader(options) {
    return {
        PORT: options.port,
        MESSAGE: Buffer.from(options.body).toString('base64'),
        QUERY: options.query,
        START: options.start,
        END: options.end,
        TIMEOUT: options.timeoutSeconds,
    };
}
const verifyParts = [lib, releases, slots, verify];
/** The script that pushes one message to a host's own Loki and reads it back, for `parseVerification`. */
function verifyScript(options) {
    return assemble(assignments(verifyHeader(options)), verifyParts);
}
/** @returns `undefined` when the script did not come to its end. */
function parseDeployResult(output) {
    const result = lastResult(output);
    return result !== undefined && 'status' in result ? result : undefined;
}
/** @returns `undefined` when the message was not found. */
function parseVerification(output) {
    const result = lastResult(output);
    return result !== undefined && 'visible_ms' in result ? result : undefined;
}
function lastResult(output) {
    const line = output
        .split('\n')
        .map((text) => /^loki-host-result (\{.*\})\s*$/.exec(text)?.[1])
        .findLast((json) => json !== undefined);
    try {
        return line === undefined ? undefined : JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function assignments(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}='${String(value).replaceAll("'", "'\\''")}'`)
        .join('\n');
}
/** One script of a header and the parts that follow it. Comments stay at home: what is sent is limited. */
function assemble(header, parts) {
    const lines = [header, ...parts].join('\n').split('\n');
    return `${lines.filter((line) => !/^\s*(#|$)/.test(line)).join('\n')}\n`;
}
function packed(text) {
    return (0,external_node_zlib_.gzipSync)(text, { level: 9 }).toString('base64');
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
};
/**
 * Calls `probe` until it returns something other than `undefined`; the one waiting loop of the project.
 * The last probe is made at the time-out, not an interval before it.
 * @returns what the probe returned, or `undefined` when the time ran out.
 * @throws what the probe throws, or the signal's reason when aborted.
 */
async function poll(options, probe) {
    const { clock, every, signal, timeout } = options;
    const start = clock.now();
    for (;;) {
        signal?.throwIfAborted();
        const waited = clock.now() - start;
        const result = await probe(waited);
        if (result !== undefined)
            return result;
        const left = timeout - (clock.now() - start);
        if (left <= 0)
            return undefined;
        await clock.sleep(Math.min(typeof every === 'number' ? every : every(waited), left), signal);
    }
}


/***/ })

};
