export const id = 200;
export const ids = [200];
export const modules = {

/***/ 9793:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "86311fd6988f58c08b13.sh";

/***/ }),

/***/ 4077:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "efa1434ba524b8c8c7fe.sh";

/***/ }),

/***/ 5032:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "379af6f8a2ca33d80ca8.sh";

/***/ }),

/***/ 8965:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "d0afd7c9fe28d546f001.sh";

/***/ }),

/***/ 8000:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "07a9ae0b12124237c3a8.sh";

/***/ }),

/***/ 9308:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0b41f525aca7ea081459.sh";

/***/ }),

/***/ 9271:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0ecb6492059909db150c.sh";

/***/ }),

/***/ 2801:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "1a91da5b3451d9c5498c.sh";

/***/ }),

/***/ 5818:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f9f1742d333cbb484e6c.sh";

/***/ }),

/***/ 4242:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "27e951aae3d06e96dfa0.sh";

/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __webpack_require__(6537);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/action/commands.js




/*
 * What an action without a network says to the runner. `@actions/core` says the same, but brings an HTTP client for
 * OpenID tokens along, and loading that takes longer than a whole check. Source: actions/toolkit, packages/core/src.
 */
function info(text) {
    console.log(text);
}
function notice(message, place) {
    console.log(formatAnnotation('notice', message, place));
}
function warning(message, place) {
    console.log(formatAnnotation('warning', message, place));
}
/** Sets an output of the step; no value can end it early or begin another. */
function setOutput(name, value) {
    const end = `ghadelimiter_${randomUUID()}`;
    append('GITHUB_OUTPUT', `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`);
}
/** Adds Markdown to the job summary. */
function addSummary(markdown) {
    append('GITHUB_STEP_SUMMARY', markdown + external_node_os_.EOL);
}
/** Outside of a run there is no such file, and nobody to read it. */
function append(variable, text) {
    const file = process.env[variable];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, text);
}

;// CONCATENATED MODULE: ./build/src/action/summary.js

/** Adds a section to the job summary. */
async function writeSummary(summary) {
    addSummary(renderSummary(summary));
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/poll.js

const systemClock = {
    now: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,promises_.setTimeout)(ms, undefined, { signal });
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
async function poll_poll(options, probe) {
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

;// CONCATENATED MODULE: ./build/src/loki/push.js


/** The clients' own limit: what takes longer is lost to them. */
const clientTimeoutMs = 500;
/**
 * Pushes a message exactly as an installed client does (plain POST, 0.5 s, no retry, no redirect, only 204 counts) and waits
 * until a query finds it.
 * @throws UserError saying what Loki, or whatever stands in front of it, answered.
 */
async function deliver(options) {
    const { url, message, reader, clock, timeoutMs, signal, log } = options;
    const started = clock.now();
    await push(url, message, signal);
    const pushMs = Math.round(clock.now() - started);
    log(`Pushed in ${pushMs} ms`);
    let last = '';
    const found = await poll_poll({ every: 200, timeout: timeoutMs, clock, signal }, async () => {
        const answer = await search({ url, message, reader, signal });
        last = answer.problem ?? 'no such message yet';
        return answer.found ? true : undefined;
    });
    if (found === undefined) {
        throw new errors/* UserError */.y(`${url} took the message (204) but did not find it again within ${timeoutMs / 1000} s; the last answer was: ${last}. Look at Loki's log on the host: docker logs loki-a, or loki-b`);
    }
    return { pushMs, visibleMs: Math.round(clock.now() - started) };
}
async function push(url, message, signal) {
    const endpoint = `${url}/loki/api/v1/push`;
    const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: message.body,
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(clientTimeoutMs)]),
    }).catch((error) => {
        signal.throwIfAborted();
        throw new errors/* UserError */.y(`${endpoint} ${unreachable(error)}`, { cause: error });
    });
    if (response.status === 204)
        return;
    throw new errors/* UserError */.y(`${endpoint} answered ${response.status}, and clients count only 204. ${await meaning(response)}`);
}
function unreachable(error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
        return `did not answer within ${clientTimeoutMs / 1000} s, the time clients give it. Check that the port is open to this runner and Loki is ready.`;
    }
    return `could not be reached (${(0,errors/* messageOf */.b)(error instanceof Error ? (error.cause ?? error) : error)}). Check the address, the security group and that Loki runs.`;
}
async function meaning(response) {
    const text = (await response.text()).trim().slice(0, 300);
    if (response.status >= 300 && response.status < 400) {
        return 'Clients follow no redirect: serve this path over plain HTTP on this very address.';
    }
    if (response.status === 401 || response.status === 403)
        return 'Clients send no credentials: the push path must be open.';
    if (response.status === 429)
        return `A rate limit was reached: ${text}`;
    return text === '' ? 'It gave no reason.' : `It said: ${text}`;
}
async function search({ url, message, reader, signal, }) {
    const range = { start: String(message.timestamp - 1n), end: String(message.timestamp + 1000000000n) };
    const parameters = new URLSearchParams({ query: message.query, limit: '1', ...range });
    try {
        const response = await fetch(`${url}/loki/api/v1/query_range?${parameters}`, {
            redirect: 'manual',
            headers: reader === undefined ? {} : { Authorization: basic(reader) },
            signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
        });
        const text = await response.text();
        refuseClosed(url, response.status, reader);
        if (response.status !== 200)
            return { found: false, problem: `${response.status} ${text.slice(0, 200)}` };
        return { found: holdsEntry(text, message.runId) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* UserError */.y)
            throw error;
        return { found: false, problem: (0,errors/* messageOf */.b)(error) };
    }
}
/** @throws UserError where the gateway lets nobody read, or not this reader: waiting does not change that. */
function refuseClosed(url, status, reader) {
    if (status === 401) {
        const whose = reader === undefined ? 'none was given' : `that of ${reader.name} does not fit`;
        throw new errors/* UserError */.y(`${url} took the message (204), but reads need a password there, and ${whose}. Give \`reader\` and \`reader-password\` as the parameter of the host's readers has them, or check on the hosts with \`instance-ids\`.`);
    }
    if (status === 404) {
        throw new errors/* UserError */.y(`${url} took the message (204), but lets nobody read (404). Deploy with \`readers-parameter\`, or check on the hosts with \`instance-ids\`.`);
    }
}
function basic({ name, password }) {
    return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}
/** A page of something else in front of Loki may repeat the query; an entry is in a stream's values. */
function holdsEntry(text, runId) {
    const { data } = JSON.parse(text);
    return (data?.result ?? []).some(({ values }) => values?.some(([, line]) => line.includes(runId)));
}

;// CONCATENATED MODULE: ./build/src/loki/usage-message.js

/** Messages of checks are streams of their own, so that they never mix with usage data. */
const checkLabels = { type: 'verify', environment: 'check' };
/**
 * The public fields that a check has nothing to say in, so that the message looks like a client's to whoever reads it.
 * Source: skypilot-org/skypilot, sky/usage/usage_lib.py.
 */
const silent = Object.fromEntries(('sky_version sky_commit entrypoint internal cluster_names num_related_clusters cloud region zone instance_type ' +
    'accelerators num_accelerators use_spot resources local_resources num_nodes original_cluster_status ' +
    'final_cluster_status is_new_cluster task_id task_cloud task_region task_zone task_instance_type ' +
    'task_accelerators task_num_accelerators task_use_spot task_resources task_num_nodes user_task_yaml ' +
    'actual_task ray_yamls num_tried_regions runtimes exception stacktrace using_remote_api_server')
    .split(' ')
    .map((name) => [name, null]));
/**
 * A usage message as the installed clients send it: the entry's timestamp is the start of the run, `send_time` is inside.
 * @param runMs how long the run took that it reports
 */
function usageMessage(labels, runMs, now) {
    const runId = (0,external_node_crypto_.randomUUID)();
    const sent = BigInt(now.getTime()) * 1000000n;
    const timestamp = sent - BigInt(runMs) * 1000000n;
    const line = JSON.stringify({
        schema_version: 1,
        start_time: Number(timestamp),
        send_time: Number(sent),
        run_id: runId,
        cmd: 'loki-host-actions verify',
        client_entrypoint: 'verify',
        user: 'loki-host-actions',
        ...silent,
    });
    const stream = { stream: labels, values: [[String(timestamp), line]] };
    const matchers = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return {
        runId,
        timestamp,
        body: JSON.stringify({ streams: [stream] }),
        query: `{${matchers.join(',')}} |= "${runId}"`,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var dist_cjs = __webpack_require__(4736);
;// CONCATENATED MODULE: ./build/src/aws/errors.js

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
async function errors_unlessCode(codes, answer) {
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
        log(`AWS does not answer for now (${(0,errors/* messageOf */.b)(error)}); asking again`);
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
    if (error instanceof errors/* UserError */.y)
        return error;
    const code = awsErrorCode(error);
    if (denied.has(code) || (awsStatus(error) === 403 && code === '403')) {
        return new errors/* UserError */.y(explainDenial((0,errors/* messageOf */.b)(error), context), { cause: error });
    }
    if (badCredentials.has(code)) {
        return new errors/* UserError */.y(`AWS does not know the credentials of this run (${code}). Check the role or key they come from.`, {
            cause: error,
        });
    }
    if (expired.has(code)) {
        return new errors/* UserError */.y(`The AWS session of this run has expired (${code}). Ask for a longer one, e.g. role-duration-seconds.`, {
            cause: error,
        });
    }
    if (error instanceof Error && error.name === 'CredentialsProviderError') {
        return new errors/* UserError */.y('There are no AWS credentials. Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.', { cause: error });
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

;// CONCATENATED MODULE: ./build/src/aws/documents.js






/**
 * What would be changed: nothing where this very content is published already, and is the default.
 * @throws UserError when the document holds something else under this version's name.
 */
async function planDocument({ name, content }, { ssm }) {
    const [published, current] = await Promise.all([
        getVersion(ssm, name, content),
        unlessCode(missing, ssm.send(new DescribeDocumentCommand({ Name: name }))),
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
    await deps.ssm.send(new UpdateDocumentDefaultVersionCommand({ Name, DocumentVersion }));
    return { ...change, to: `version ${DocumentVersion}` };
}
async function write({ name, content }, first, ssm) {
    const VersionName = versionName(content);
    const body = { Name: name, Content: content, DocumentFormat: 'JSON', VersionName };
    const { DocumentDescription } = first
        ? await ssm.send(new CreateDocumentCommand({ ...body, DocumentType: 'Command' }))
        : await ssm.send(new UpdateDocumentCommand({ ...body, DocumentVersion: '$LATEST' }));
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
    const { Document } = await ssm.send(new dist_cjs/* DescribeDocumentCommand */.QO({ Name: name, DocumentVersion }));
    if (Document?.Hash === undefined || DocumentVersion === undefined) {
        throw new Error(`SSM DescribeDocument answered without the hash of ${name}`);
    }
    return { version: DocumentVersion, sha256: Document.Hash };
}
const missing = new Set(['InvalidDocument', 'InvalidDocumentVersion']);
/** A version's name tells what is in it, so that an action finds its own among those of other releases. */
function versionName(content) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 32)}`;
}
async function getVersion(ssm, Name, content) {
    const command = new dist_cjs/* GetDocumentCommand */.ppd({ Name, VersionName: versionName(content), DocumentFormat: 'JSON' });
    return await errors_unlessCode(missing, ssm.send(command));
}
/** Whoever may update the document may give any content any name. */
function checkContent({ Content = '', DocumentVersion }, name, content) {
    if ((0,external_node_util_.isDeepStrictEqual)(parsed(Content), JSON.parse(content)))
        return;
    throw new errors/* UserError */.y(`Version ${DocumentVersion} of the document ${name} has the name of what this action publishes, but another content; nothing was run. See in CloudTrail who made it (UpdateDocument, CreateDocument), delete the document, and publish it again with the document action.`);
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
    const other = await errors_unlessCode(missing, ssm.send(new dist_cjs/* GetDocumentCommand */.ppd({ Name: name })));
    const remedy = 'Let an admin run the document action of the same release, with the same image repository.';
    return new errors/* UserError */.y(other === undefined
        ? `There is no document ${name} in this region; nothing was run. ${remedy}`
        : `The document ${name} has no version that is what this release of the action runs (its default is version ${other.DocumentVersion}): it is of another release, or somebody else's. Nothing was run. ${remedy}`);
}
/** A new version takes a moment until it can be used. */
async function untilActive(Name, DocumentVersion, deps) {
    const command = new DescribeDocumentCommand({ Name, DocumentVersion });
    let last;
    const active = await poll({ every: 1_000, timeout: 60_000, ...deps }, async () => {
        last = (await unlessCode(missing, deps.ssm.send(command)))?.Document;
        return last?.Status === 'Active' || last?.Status === 'Failed' ? last.Status : undefined;
    });
    if (active === 'Active')
        return;
    throw new UserError(`SSM did not accept version ${DocumentVersion} of the document ${Name} (${last?.StatusInformation ?? last?.Status ?? 'no answer'}). Run again.`);
}

;// CONCATENATED MODULE: ./build/src/aws/clients.js

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
                throw explainAwsError(error, { ...context, policyDocument });
            }
        }, { step: 'initialize', priority: 'high' }),
    };
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/clients.js


/** @param policyDocument where the whole policy is documented */
function runCommandClients(region, policyDocument) {
    const options = {
        ...clientOptions(region),
        // A connection that never answers must not be waited for all day.
        requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    };
    const ssm = new dist_cjs/* SSMClient */.jBj({ ...options, retryMode: 'adaptive' });
    const once = new dist_cjs/* SSMClient */.jBj({ ...options, maxAttempts: 1 });
    for (const client of [ssm, once])
        client.middlewareStack.use(explanations(policyDocument));
    return {
        ssm,
        once,
        s3: async () => {
            const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            const s3 = new S3Client({ ...options, followRegionRedirects: true });
            s3.middlewareStack.use(explanations(policyDocument));
            return s3;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/rounds.js
/**
 * Seconds until the last host must have begun, for SSM's `TimeoutSeconds`. Whether its clock stands still while a host
 * waits for its turn is not documented, so each round before counts with all it may take.
 */
function beginSeconds({ maxConcurrency, deliverySeconds, timeoutSeconds }, hosts) {
    const amount = Number.parseInt(maxConcurrency, 10);
    const lanes = Math.max(1, maxConcurrency.endsWith('%') ? Math.floor((amount / 100) * hosts) : amount);
    const rounds = Math.max(1, Math.ceil(hosts / lanes));
    // 30 days is SSM's most. Source: SSM API reference, SendCommand.
    return Math.min(2_592_000, deliverySeconds + (rounds - 1) * (deliverySeconds + timeoutSeconds));
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/send.js






/** A shell script of the caller's own, run as root by `sh`. */
function shellScript(script) {
    return { name: 'AWS-RunShellScript', parameters: { commands: script } };
}
const shellScriptWarning = '`document` is not given, so AWS-RunShellScript is used: whoever has the role of this workflow may run anything as root on these hosts. Publish the project’s own documents with the document action, and let the role run nothing else.';
/** Milliseconds that throttling and lost answers are ridden out for. */
const patienceMs = 120_000;
/** Milliseconds after which a command that was taken is listed at the latest; seen to be a few seconds. */
const listedMs = 20_000;
/**
 * Sends the command once. Where the answer is lost, it is looked for by a mark in its comment before it is sent again:
 * a command has no idempotency token.
 * @returns the command's id.
 * @throws UserError when SSM refuses it, and when it does not answer.
 */
async function sendCommand(options, ids, deps) {
    const mark = `[${(0,external_node_crypto_.randomUUID)().slice(0, 8)}]`;
    const command = new dist_cjs/* SendCommandCommand */.VWR(requestFor(options, ids, mark));
    let last;
    const id = await poll_poll({ every: jittered, timeout: patienceMs, ...deps }, async () => {
        try {
            return (await deps.once.send(command)).Command?.CommandId;
        }
        catch (error) {
            if (!isTransient(error))
                throw explainRefusal(error, options.document, ids);
            last = error;
            deps.log(`SSM did not answer the command (${(0,errors/* messageOf */.b)(error)})`);
            return isThrottled(error) ? undefined : await findCommand(mark, deps);
        }
    });
    if (id !== undefined)
        return id;
    throw new errors/* UserError */.y(`SSM did not take the command within ${patienceMs / 1000} s, and lists none with the mark ${mark}: as far as it says, nothing was run. Run again later.`, { cause: last });
}
/** Milliseconds until the next try: longer each time, and not the same for all who were refused at once. */
function jittered(waitedMs) {
    return Math.max(500, Math.min(20_000, waitedMs)) * (0.5 + Math.random());
}
function requestFor({ targets, document, ...options }, ids, mark) {
    const { pinned, parameters } = document;
    const values = { ...parameters, executionTimeout: String(options.timeoutSeconds) };
    return {
        DocumentName: document.name,
        ...(pinned && {
            DocumentVersion: pinned.version,
            DocumentHash: pinned.sha256,
            DocumentHashType: 'Sha256',
        }),
        Parameters: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])),
        Comment: `${options.comment.slice(0, 80)} ${mark}`,
        TimeoutSeconds: beginSeconds(options, ids.length),
        MaxConcurrency: options.maxConcurrency,
        MaxErrors: options.maxErrors,
        ...(options.outputBucket && {
            OutputS3BucketName: options.outputBucket,
            OutputS3KeyPrefix: 'run-command',
        }),
        ...('tags' in targets
            ? {
                Targets: Object.entries(targets.tags).map(([key, value]) => ({
                    Key: `tag:${key}`,
                    Values: [value],
                })),
            }
            : { InstanceIds: ids }),
    };
}
/** Runs to its end even when the run is cancelled: a command that was taken has to be known to be cancelled. */
async function findCommand(mark, { ssm, clock, log }) {
    const InvokedAfter = new Date(Date.now() - 600_000).toISOString().replace(/\.\d+Z$/, 'Z');
    const command = new dist_cjs/* ListCommandsCommand */.I$q({
        Filters: [{ key: 'InvokedAfter', value: InvokedAfter }],
        MaxResults: 50,
    });
    return await poll_poll({ every: 1_000, timeout: listedMs, clock }, async () => {
        const answer = await unlessTransient(ssm.send(command), log);
        const found = answer?.Commands?.find(({ Comment }) => Comment?.endsWith(mark));
        if (found !== undefined)
            log(`SSM has taken it all the same: command ${found.CommandId}`);
        return found?.CommandId;
    });
}
function explainRefusal(error, { name, pinned }, ids) {
    const changed = `the document ${name} has changed since it was checked; run again`;
    const why = {
        InvalidInstanceId: `one of ${ids.join(', ')} has stopped, or is not registered in this region any more`,
        InvalidDocument: pinned ? changed : `there is no document ${name} in this region`,
        InvalidDocumentVersion: changed,
        InvalidParameters: `the document ${name} does not take these values`,
        UnsupportedPlatformType: `one of ${ids.join(', ')} is no Linux host; leave it out`,
        MaxDocumentSizeExceeded: 'script and config are larger than the 64 kB Run Command takes; shorten the config',
    };
    const code = awsErrorCode(error);
    if (why[code] === undefined)
        return error;
    return new errors/* UserError */.y(`SSM refused the command (${code}): ${why[code]}. Nothing was run.`, { cause: error });
}

// EXTERNAL MODULE: ./build/src/action/annotations.js
var annotations = __webpack_require__(2786);
;// CONCATENATED MODULE: ./build/src/action/untrusted.js



/**
 * Prints text from elsewhere (a host, a file) in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands.
 */
function printUntrusted(title, text) {
    const token = (0,external_node_crypto_.randomUUID)();
    info(`::group::${(0,annotations/* escapeData */.u)(title)}`);
    info(`::stop-commands::${token}`);
    info(text);
    info(`::${token}::`);
    info('::endgroup::');
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/show.js

/** Prints what a host said in a group of its own; the runner takes no workflow command from it. */
function showInvocation({ instanceId, status, exitCode, stdout, stderr, cut }) {
    const exit = status === 'Failed' && exitCode >= 0 ? `, exit status ${exitCode}` : '';
    const rest = cut ? '\n(the rest of the output was not kept by Run Command)' : '';
    printUntrusted(`${instanceId}: ${status}${exit}`, `${stdout}\n${stderr}`.trim() + rest);
}

;// CONCATENATED MODULE: ./build/src/aws/instances.js




/** Registration after the start of an instance was seen to take up to 300 s. */
const registrationMs = 300_000;
/**
 * Waits until the agent of every target is online, so that a command reaches all of them.
 * @returns the ids of the hosts.
 * @throws UserError naming each host that is not, what its agent last said, and what to look at.
 */
async function waitUntilOnline(targets, timeoutMs, deps) {
    let found = [];
    const online = await poll_poll({ every: 3_000, timeout: Math.min(timeoutMs, registrationMs), ...deps }, async (waitedMs) => {
        const answer = await unlessTransient(describe(targets, deps.ssm), deps.log);
        if (answer === undefined)
            return undefined;
        found = answer;
        const problems = offline(targets, found);
        if (problems.length === 0)
            return idsOf(found);
        deps.log(`waiting for SSM agents: ${problems.join('; ')} (${Math.round(waitedMs / 1000)} s)`);
        return undefined;
    });
    if (online !== undefined)
        return online;
    throw new errors/* UserError */.y(`Not every host can be reached over SSM; nothing was sent. ${offline(targets, found).join('; ')}. ` +
        'Check that the instance runs, is in this region, has the SSM agent and an instance profile with AmazonSSMManagedInstanceCore, and can reach the ssm endpoint.');
}
async function describe(targets, ssm) {
    const Filters = 'tags' in targets
        ? Object.entries(targets.tags).map(([key, value]) => ({ Key: `tag:${key}`, Values: [value] }))
        : [{ Key: 'InstanceIds', Values: targets.instanceIds }];
    const found = [];
    let NextToken;
    do {
        const command = new dist_cjs/* DescribeInstanceInformationCommand */.MXw({ Filters, NextToken, MaxResults: 50 });
        const page = await errors_unlessCode(unknownInstance, ssm.send(command));
        found.push(...(page?.InstanceInformationList ?? []));
        NextToken = page?.NextToken;
    } while (NextToken !== undefined && NextToken !== '');
    return found;
}
/** The API may answer for an unknown instance with this error, in place of an empty list. Source: its reference. */
const unknownInstance = new Set(['InvalidInstanceId']);
/** One sentence per host that a command would not reach now. */
function offline(targets, found) {
    const notOnline = found
        .filter(({ PingStatus }) => PingStatus !== 'Online')
        .map(({ InstanceId, PingStatus, LastPingDateTime }) => {
        const last = LastPingDateTime === undefined ? '' : `, last heard of ${LastPingDateTime.toISOString()}`;
        return `${InstanceId} is ${PingStatus === 'ConnectionLost' ? 'stopped or offline' : PingStatus}${last}`;
    });
    if ('tags' in targets) {
        const wanted = Object.entries(targets.tags).map((pair) => pair.join('='));
        return found.length === 0 ? [`no registered instance has the tags ${wanted.join(', ')}`] : notOnline;
    }
    const known = new Set(idsOf(found));
    const unknown = targets.instanceIds
        .filter((id) => !known.has(id))
        .map((id) => `${id} is not registered with SSM`);
    return [...unknown, ...notOnline];
}
function idsOf(found) {
    return found.flatMap(({ InstanceId }) => InstanceId ?? []);
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/cancel.js




/** Milliseconds a command may be unknown for after it was sent. The runner kills a cancelled step after 10 s. */
const unknownMs = 6_000;
const unknown = new Set(['InvalidCommandId']);
/**
 * Ends a command on every host. The agent kills the script and its process group with SIGKILL; what it was doing is put
 * right on the host by the guard in src/host/deploy.sh. A command that has ended is left as it is.
 * Source: amazon-ssm-agent, agent/executers.
 * @throws UserError when SSM does not know the command.
 */
async function cancelCommand(CommandId, { ssm, clock, log }) {
    log(`Cancelling command ${CommandId}`);
    const cancelled = await poll_poll({ every: 500, timeout: unknownMs, clock }, () => errors_unlessCode(unknown, ssm.send(new dist_cjs/* CancelCommandCommand */.tal({ CommandId }))));
    if (cancelled !== undefined)
        return;
    throw new errors/* UserError */.y(`SSM does not know command ${CommandId}, so it could not be cancelled. Cancel it in the console (Systems Manager, Run Command).`);
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/meanings.js
/** What each end of a command on a host means, and what to do. Source: SSM user guide, "Understanding command statuses". */
const meanings = {
    ExecutionTimedOut: 'the script ran longer than `timeout` and was ended; set a larger one',
    DeliveryTimedOut: 'the agent did not take the command within `delivery-timeout`; check that the instance runs and its agent is online',
    Undeliverable: 'the command could not be delivered; the instance is gone, stopped or its agent does not answer. Start it, or leave it out',
    Terminated: 'nothing was run here, because more hosts than `max-errors` had failed before; mend those, then run again',
    Cancelled: 'the command was cancelled',
    InvalidPlatform: 'the instance is no Linux host; leave it out',
    AccessDenied: 'AWS does not let the caller run this there. Allow ssm:SendCommand on this instance, or leave it out',
    NoInstancesInTag: 'the tags match no instance; nothing was run. Check `targets` and the region',
    RateExceeded: 'the account has too many commands pending, so nothing was run. Wait until they have ended, then run again',
};
/**
 * A sentence for a `StatusDetails` other than `Success`.
 * @param exitCode of the script; negative where it did not run
 */
function explainStatus(details, exitCode) {
    if (details === 'Failed')
        return `the script failed${exitCode < 0 ? '' : ` with exit status ${exitCode}`}`;
    return meanings[details] ?? `the command ended as ${details}`;
}
/** Ends without a script having run: there is no output to read. */
const neverRan = new Set([
    'Undeliverable',
    'DeliveryTimedOut',
    'Terminated',
    'InvalidPlatform',
    'AccessDenied',
]);
function hasOutput(details) {
    return !neverRan.has(details);
}
const ends = new Set(['Success', 'Failed', 'TimedOut', 'Cancelled']);
/** @param status the coarse `Status` of a command or of one invocation */
function hasEnded(status) {
    return ends.has(status ?? '');
}
/** AWS's documents write some of these in words (`Delivery Timed Out`), its answers without spaces. */
function detailsOf({ Status = '', StatusDetails = Status }) {
    return StatusDetails.replaceAll(' ', '');
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/output.js





/** Bytes Run Command keeps. Source: SSM API reference, GetCommandInvocation. */
const kept = { stdout: 24_000, stderr: 8_000 };
/** Bytes read of a longer output; a host must not be able to fill the runner's memory. */
const mostBytes = 5_000_000;
/** Milliseconds that the agent's upload may come later than the end of the script. */
const uploadMs = 15_000;
/**
 * Reads what a command printed on a host where it has ended.
 * @returns `undefined` where Run Command does not have it yet.
 */
async function readInvocation(CommandId, listed, deps) {
    const instanceId = listed.InstanceId ?? '';
    const status = detailsOf(listed);
    if (!hasOutput(status))
        return withoutOutput(instanceId, status);
    const asked = deps.ssm.send(new dist_cjs/* GetCommandInvocationCommand */.ryN({ CommandId, InstanceId: instanceId }));
    const answer = await unlessTransient(errors_unlessCode(notThereYet, asked), deps.log);
    if (answer === undefined)
        return undefined;
    const exitCode = answer.ResponseCode ?? -1;
    return {
        instanceId,
        status,
        exitCode,
        ...(status === 'Success' ? {} : { problem: explainStatus(status, exitCode) }),
        ...(await wholeOutput(instanceId, answer, deps)),
    };
}
const notThereYet = new Set(['InvocationDoesNotExist']);
/** A host on which nothing ran, or of which nothing is known. */
function withoutOutput(instanceId, status, problem = explainStatus(status, -1)) {
    return { instanceId, status, problem, stdout: '', stderr: '', exitCode: -1, cut: false };
}
async function wholeOutput(instanceId, answer, deps) {
    const { StandardOutputContent: stdout = '', StandardErrorContent: stderr = '' } = answer;
    const { StandardOutputUrl, StandardErrorUrl } = answer;
    const long = { stdout: isCut(stdout, kept.stdout), stderr: isCut(stderr, kept.stderr) };
    const short = { stdout, stderr, cut: long.stdout || long.stderr };
    if (!short.cut || !StandardOutputUrl || !StandardErrorUrl)
        return short;
    try {
        return {
            stdout: long.stdout ? await download(StandardOutputUrl, deps) : stdout,
            stderr: long.stderr ? await download(StandardErrorUrl, deps) : stderr,
            cut: false,
        };
    }
    catch (error) {
        deps.log(`${instanceId}: the whole output could not be read from S3: ${(0,errors/* messageOf */.b)(error)}`);
        return short;
    }
}
/** The agent counts bytes, its own closing `--output truncated--` among them. Source: amazon-ssm-agent, pluginutil. */
function isCut(text, most) {
    return Buffer.byteLength(text) >= most;
}
/** @param url as SSM gives it: `https://s3.<region>.amazonaws.com/<bucket>/<key>` */
async function download(url, { s3, clock }) {
    const [, Bucket = '', Key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(new URL(url).pathname)) ?? [];
    const [client, { GetObjectCommand }] = await Promise.all([s3(), __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19))]);
    const command = new GetObjectCommand({ Bucket, Key, Range: `bytes=0-${mostBytes - 1}` });
    const notUploaded = new Set(['NoSuchKey']);
    const found = await poll_poll({ every: 500, timeout: uploadMs, clock }, () => errors_unlessCode(notUploaded, client.send(command)));
    if (found?.Body === undefined) {
        throw new Error(`s3://${Bucket}/${Key} is not there; the role of the hosts needs s3:PutObject on it`);
    }
    return await found.Body.transformToString();
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/progress.js

/** Hosts that are named; more than these are counted. */
const named = 3;
/** `InProgress: i-1; Pending: i-2, i-3, i-4 and 2 more; 1 of 7 hosts have ended (20 s)`. */
function describeProgress(listed, waitedMs) {
    const byState = Map.groupBy(listed.filter(({ Status }) => !hasEnded(Status)), detailsOf);
    const states = [...byState].map(([state, hosts]) => {
        const names = hosts.slice(0, named).map(({ InstanceId }) => InstanceId ?? '');
        const more = hosts.length > named ? ` and ${hosts.length - named} more` : '';
        return `${state}: ${names.join(', ')}${more}`;
    });
    const ended = listed.filter(({ Status }) => hasEnded(Status)).length;
    const counted = listed.length > 1 ? `; ${ended} of ${listed.length} hosts have ended` : '';
    return `${states.join('; ') || 'not listed yet'}${counted} (${Math.round(waitedMs / 1000)} s)`;
}

;// CONCATENATED MODULE: ./build/src/aws/run-command/wait.js







/**
 * Milliseconds until the next look: a thirtieth of the time waited, so that a short command is noticed at once and an
 * hour's costs at most 12 calls a minute. A page is a call, so more than 50 hosts are looked at less often.
 */
function lookAgainIn(waitedMs, pages) {
    return pages * Math.min(5_000, Math.max(250, waitedMs / 30));
}
/** Milliseconds after which a command that is not listed whole is asked for as such; it usually takes a second. */
const wait_listedMs = 5_000;
/** Milliseconds between two lines on progress. */
const reportMs = 10_000;
/** Outputs read at a time. */
const readers = 10;
/**
 * Waits until the command has ended on each host. What cannot be asked for now is asked for again.
 * @returns one invocation per host, those included that the command never reached.
 * @throws UserError when the command ended as a whole without reaching any host.
 */
async function followCommand(command, deps) {
    const { commandId, instanceIds, limitSeconds } = command;
    const done = new Map();
    let pages = 1;
    let nextReport = reportMs;
    const every = (waitedMs) => lookAgainIn(waitedMs, pages);
    const all = await poll_poll({ every, timeout: limitSeconds * 1000, ...deps }, async (waitedMs) => {
        const listed = await listInvocations(commandId, deps);
        if (listed === undefined)
            return undefined;
        pages = Math.max(1, Math.ceil(listed.length / 50));
        await readEnded(commandId, listed, done, deps);
        if (done.size === listed.length && (await isComplete(listed, waitedMs, command, deps))) {
            return [...done.values()];
        }
        if (waitedMs >= nextReport) {
            nextReport = waitedMs + reportMs;
            deps.log(`waiting for the command: ${describeProgress(listed, waitedMs)}`);
        }
        return undefined;
    });
    const status = all === undefined ? 'Unknown' : 'Missing';
    const missing = instanceIds.filter((id) => !done.has(id));
    return [...done.values(), ...missing.map((id) => withoutOutput(id, status, unreached(status, command)))];
}
function unreached(status, { commandId, limitSeconds }) {
    return status === 'Missing'
        ? 'the command did not reach it: it has no longer the tags, or is not registered any more'
        : `the command did not end within ${limitSeconds} s and may still be running; look at ${commandId} in the console (Systems Manager, Run Command)`;
}
async function listInvocations(CommandId, deps) {
    const invocations = [];
    let NextToken;
    do {
        const command = new dist_cjs/* ListCommandInvocationsCommand */.mdT({ CommandId, NextToken, MaxResults: 50 });
        const page = await unlessTransient(deps.ssm.send(command), deps.log);
        if (page === undefined)
            return undefined;
        invocations.push(...(page.CommandInvocations ?? []));
        NextToken = page.NextToken;
    } while (NextToken !== undefined && NextToken !== '');
    return invocations;
}
/** Tells of every host that has ended since the last look. */
async function readEnded(commandId, listed, done, deps) {
    const fresh = listed.filter(({ InstanceId = '', Status }) => hasEnded(Status) && !done.has(InstanceId));
    for (let at = 0; at < fresh.length; at += readers) {
        const batch = fresh
            .slice(at, at + readers)
            .map((invocation) => readInvocation(commandId, invocation, deps));
        for (const invocation of (await Promise.all(batch)).filter((read) => read !== undefined)) {
            done.set(invocation.instanceId, invocation);
            deps.onEnded(invocation);
        }
    }
}
/** Whether all the hosts that will ever be listed are. */
async function isComplete(listed, waitedMs, { commandId: CommandId, instanceIds, byTag }, { ssm, log }) {
    const enough = listed.length >= instanceIds.length;
    if (enough && !byTag)
        return true;
    if (!enough && waitedMs < wait_listedMs)
        return false;
    const answer = await unlessTransient(ssm.send(new dist_cjs/* ListCommandsCommand */.I$q({ CommandId })), log);
    const command = answer?.Commands?.[0];
    if (command === undefined || !hasEnded(command.Status))
        return false;
    if ((command.TargetCount ?? 0) > listed.length)
        return false;
    if (listed.length > 0)
        return true;
    throw new errors/* UserError */.y(`Command ${CommandId} ran on no host: ${explainStatus(detailsOf(command), -1)}.`);
}

;// CONCATENATED MODULE: ./build/src/aws/run-command.js





/** Seconds after SSM's own time-outs at which we stop waiting for it to notice them. */
const graceSeconds = 60;
/**
 * Runs a document on the hosts and waits until it has ended on each of them. A cancelled run cancels the command.
 * @throws UserError when a host cannot be reached; a script that fails is no error here but a status.
 */
async function runCommand(options, deps) {
    const instanceIds = await waitUntilOnline(options.targets, options.onlineSeconds * 1000, deps);
    const commandId = await sendCommand(options, instanceIds, deps);
    deps.onSent(commandId);
    deps.log(`Command ${commandId} was sent to ${instanceIds.join(', ')}`);
    const byTag = 'tags' in options.targets;
    const limitSeconds = beginSeconds(options, instanceIds.length) + options.timeoutSeconds + graceSeconds;
    try {
        const command = { commandId, instanceIds, byTag, limitSeconds };
        return { commandId, invocations: await followCommand(command, deps) };
    }
    catch (error) {
        if (deps.signal.aborted)
            await cancelCommand(commandId, deps);
        else
            deps.log(`Command ${commandId} may still be running; look at it in Systems Manager, Run Command`);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/host/gateway.js

// Written out one by one: ncc puts a file beside the bundle where it sees `new URL('…', import.meta.url)`.
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

;// CONCATENATED MODULE: ./build/src/host/script.js





// Written out one by one: ncc puts a file beside the bundle where it sees `new URL('…', import.meta.url)`.
const lib = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(9308), __webpack_require__.b), 'utf8');
const credentialsPart = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(4077), __webpack_require__.b), 'utf8');
const releases = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(2801), __webpack_require__.b), 'utf8');
const slots = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(5818), __webpack_require__.b), 'utf8');
const script_gateway = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(8965), __webpack_require__.b), 'utf8');
const handover = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(8000), __webpack_require__.b), 'utf8');
const adopt = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(9793), __webpack_require__.b), 'utf8');
const preflight = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(9271), __webpack_require__.b), 'utf8');
const deploy = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(5032), __webpack_require__.b), 'utf8');
const verify = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(4242), __webpack_require__.b), 'utf8');
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
function script_deployHeader({ credentials, readers, config, ...options }) {
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
const script_deployParts = [
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
    const script = assemble(assignments(script_deployHeader(options)), script_deployParts);
    script_checkSize(Buffer.byteLength(JSON.stringify(script)));
    return script;
}
/** @throws UserError when a script of that many bytes, with the config, is too large for Run Command. */
function script_checkSize(bytes) {
    if (bytes <= maxBytes)
        return;
    throw new UserError(`The Loki config is too large to send: with it the script has ${bytes} bytes, and Run Command takes ${maxBytes}. Shorten the config (its comments count too).`);
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
    return createHash('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/host/document.js

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
    return document_document('Puts a release of Loki on a host', 'deploy', deployParameters(repository), deployParts);
}
/** The document that pushes a message to the host's own Loki and reads it back. */
function verifyDocument() {
    return document_document("Checks a host's Loki with a message", 'verify', verifyParameters, verifyParts);
}
/**
 * The values of a deploy for `deployDocument`.
 * @throws UserError when the config is too large for Run Command.
 */
function deployValues(options) {
    const values = valuesOf(deployHeader(options), deployParameters(repositoryOf(options.image)));
    const content = deployDocument(repositoryOf(options.image));
    checkSize(Buffer.byteLength(content) + Buffer.byteLength(JSON.stringify(values)));
    return values;
}
/** The values of a check for `verifyDocument`. */
function verifyValues(options) {
    return valuesOf(verifyHeader(options), verifyParameters);
}
/** `localhost:5000/grafana/loki:3.7.6@sha256:…` is of the repository `localhost:5000/grafana/loki`. */
function repositoryOf(image) {
    return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
/**
 * A document for Run Command, schema 2.2 as JSON. It runs one script, and takes only values that cannot become shell.
 */
function document_document(what, step, parameters, parts) {
    const header = Object.entries(parameters).map(([name, parameter]) => assignment(name, parameter));
    const script = assemble(header.join('\n'), parts.map(withoutPlaceholders));
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

;// CONCATENATED MODULE: ./build/actions/verify/on-hosts.js









/** Hosts that Run Command takes by id at a time. */
const most = 50;
/** Has each host push the message to its own Loki and read it back, over Run Command: no port need be open to the runner. */
async function deliverOnHosts(options, waiting) {
    const clients = runCommandClients(options.region, 'actions/verify/README.md');
    const document = await documentFor(options.document, scriptOptions(options), clients.ssm);
    const measured = [];
    for (let at = 0; at < options.instanceIds.length; at += most) {
        const { invocations } = await runCommand({
            targets: { instanceIds: options.instanceIds.slice(at, at + most) },
            document,
            comment: 'Push a message to Loki and read it back',
            onlineSeconds: options.timeout,
            deliverySeconds: 120,
            timeoutSeconds: options.timeout + 60,
            maxConcurrency: '100%',
            maxErrors: '100%',
        }, 
        // A cancelled check need not be ended from elsewhere: the host does no more than look for a message for a while.
        { ...waiting, ...clients, onSent: () => { }, onEnded: showInvocation });
        measured.push(...invocations.map(measuredBy));
    }
    return measured;
}
function scriptOptions({ port, message, timeout }) {
    return {
        port,
        body: message.body,
        query: message.query,
        start: message.timestamp - 1n,
        end: message.timestamp + 1000000000n,
        timeoutSeconds: timeout,
    };
}
function measuredBy({ instanceId, problem, stdout, stderr }) {
    const found = parseVerification(stdout);
    if (found !== undefined)
        return { where: instanceId, pushMs: found.push_ms, visibleMs: found.visible_ms };
    const said = /^error: (.*)$/m.exec(stderr)?.[1] ?? problem ?? 'the script did not come to its end';
    throw new errors/* UserError */.y(`${instanceId}: ${said}. Look at Loki's log on the host: docker logs loki-a, or loki-b`);
}
async function documentFor(name, script, ssm) {
    if (name === undefined) {
        core/* warning */.$e(shellScriptWarning);
        return shellScript(verifyScript(script));
    }
    const pinned = await pinDocument(ssm, { name, content: verifyDocument() });
    return { name, parameters: verifyValues(script), pinned };
}

;// CONCATENATED MODULE: ./build/actions/verify/main.js







/** The run that the message reports began a minute and a half ago, as a client's would have. */
const runMs = 90_000;
async function main(values, signal) {
    const measured = await measure(values, signal);
    const slowest = (of) => Math.max(...measured.map(of));
    core/* setOutput */.uH('push-ms', slowest(({ pushMs }) => pushMs));
    core/* setOutput */.uH('visible-ms', slowest(({ visibleMs }) => visibleMs));
    const verdict = `A usage message was pushed and read back: ${measured.map(({ where }) => where).join(', ')}.`;
    core/* info */.pq(verdict);
    await writeSummary({
        title: 'Verify',
        verdict,
        table: [
            ['through', 'taken after', 'read back after'],
            ...measured.map(({ where, pushMs, visibleMs }) => [where, `${pushMs} ms`, `${visibleMs} ms`]),
        ],
    });
}
async function measure({ url, instanceIds, labels, ...values }, signal) {
    const message = usageMessage(labels, runMs, new Date());
    const timeoutMs = values.timeout * 1000;
    const waiting = { clock: systemClock, signal, log: core/* info */.pq };
    if (url !== undefined) {
        const { reader: name, readerPassword: password } = values;
        const reader = name !== undefined && password !== undefined ? { name, password } : undefined;
        if (password !== undefined)
            core/* setSecret */.Pq(password);
        return [{ where: url, ...(await deliver({ url, message, reader, timeoutMs, ...waiting })) }];
    }
    // Both are known to be there: `check` in inputs.ts says so.
    if (instanceIds === undefined || values.region === undefined)
        throw new errors/* UserError */.y('Give `url`, or `instance-ids` and `region`.');
    return await deliverOnHosts({ ...values, instanceIds, region: values.region, message }, waiting);
}


/***/ })

};
