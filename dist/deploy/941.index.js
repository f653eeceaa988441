export const id = 941;
export const ids = [941];
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

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var dist_cjs = __webpack_require__(4736);
// EXTERNAL MODULE: ./build/src/aws/clients.js
var clients = __webpack_require__(2071);
;// CONCATENATED MODULE: ./build/src/aws/run-command/clients.js


/** @param policyDocument where the whole policy is documented */
function runCommandClients(region, policyDocument) {
    const options = {
        ...(0,clients/* clientOptions */.s)(region),
        // A connection that never answers must not be waited for all day.
        requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    };
    const ssm = new dist_cjs/* SSMClient */.jBj({ ...options, retryMode: 'adaptive' });
    const once = new dist_cjs/* SSMClient */.jBj({ ...options, maxAttempts: 1 });
    for (const client of [ssm, once])
        client.middlewareStack.use((0,clients/* explanations */.x)(policyDocument));
    return {
        ssm,
        once,
        s3: async () => {
            const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            const s3 = new S3Client({ ...options, followRegionRedirects: true });
            s3.middlewareStack.use((0,clients/* explanations */.x)(policyDocument));
            return s3;
        },
    };
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

// EXTERNAL MODULE: ./build/src/poll.js
var src_poll = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/src/aws/errors.js
var aws_errors = __webpack_require__(9368);
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
    const online = await (0,src_poll/* poll */.w)({ every: 3_000, timeout: Math.min(timeoutMs, registrationMs), ...deps }, async (waitedMs) => {
        const answer = await (0,aws_errors/* unlessTransient */.N5)(describe(targets, deps.ssm), deps.log);
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
        const page = await (0,aws_errors/* unlessCode */.ss)(unknownInstance, ssm.send(command));
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

// EXTERNAL MODULE: ./build/src/aws/run-command/cancel.js
var cancel = __webpack_require__(35);
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
    const id = await (0,src_poll/* poll */.w)({ every: jittered, timeout: patienceMs, ...deps }, async () => {
        try {
            return (await deps.once.send(command)).Command?.CommandId;
        }
        catch (error) {
            if (!(0,aws_errors/* isTransient */.dg)(error))
                throw explainRefusal(error, options.document, ids);
            last = error;
            deps.log(`SSM did not answer the command (${(0,errors/* messageOf */.b)(error)})`);
            return (0,aws_errors/* isThrottled */.B5)(error) ? undefined : await findCommand(mark, deps);
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
    return await (0,src_poll/* poll */.w)({ every: 1_000, timeout: listedMs, clock }, async () => {
        const answer = await (0,aws_errors/* unlessTransient */.N5)(ssm.send(command), log);
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
    const code = (0,aws_errors/* awsErrorCode */.J6)(error);
    if (why[code] === undefined)
        return error;
    return new errors/* UserError */.y(`SSM refused the command (${code}): ${why[code]}. Nothing was run.`, { cause: error });
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
    const answer = await (0,aws_errors/* unlessTransient */.N5)((0,aws_errors/* unlessCode */.ss)(notThereYet, asked), deps.log);
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
    const found = await (0,src_poll/* poll */.w)({ every: 500, timeout: uploadMs, clock }, () => (0,aws_errors/* unlessCode */.ss)(notUploaded, client.send(command)));
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
    const all = await (0,src_poll/* poll */.w)({ every, timeout: limitSeconds * 1000, ...deps }, async (waitedMs) => {
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
        const page = await (0,aws_errors/* unlessTransient */.N5)(deps.ssm.send(command), deps.log);
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
    const answer = await (0,aws_errors/* unlessTransient */.N5)(ssm.send(new dist_cjs/* ListCommandsCommand */.I$q({ CommandId })), log);
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
            await (0,cancel/* cancelCommand */.S)(commandId, deps);
        else
            deps.log(`Command ${commandId} may still be running; look at it in Systems Manager, Run Command`);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/aws/targets.js
var targets = __webpack_require__(7509);
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
function script_verifyHeader(options) {
    return {
        PORT: options.port,
        MESSAGE: Buffer.from(options.body).toString('base64'),
        QUERY: options.query,
        START: options.start,
        END: options.end,
        TIMEOUT: options.timeoutSeconds,
    };
}
const script_verifyParts = [lib, releases, slots, verify];
/** The script that pushes one message to a host's own Loki and reads it back, for `parseVerification`. */
function verifyScript(options) {
    return assemble(assignments(script_verifyHeader(options)), script_verifyParts);
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

// EXTERNAL MODULE: ./build/src/loki/versions.js
var versions = __webpack_require__(7014);
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

;// CONCATENATED MODULE: ./build/src/loki/tree.js
function tree_isTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a dotted path (`schema_config.configs.0.from`), `undefined` where a part of the path is missing. */
function tree_at(tree, path) {
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
function tree_put(tree, path, value) {
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
function tree_remove(tree, path) {
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
        merged[key] = tree_isTree(below) && tree_isTree(value) ? merge(below, value) : value;
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

;// CONCATENATED MODULE: ./build/src/loki/variables.js
/**
 * The variables that the deploy step sets in Loki's environment; a config may name these and no others. Loki expands them
 * itself (`-config.expand-env=true`), as text before it parses the YAML, so they stand in quotes.
 */
const variables_accessKeyIdVariable = 'LOKI_S3_ACCESS_KEY_ID';
const variables_secretAccessKeyVariable = 'LOKI_S3_SECRET_ACCESS_KEY';
/** The process's name in its rings: two processes of one host must have two. */
const instanceIdVariable = 'LOKI_INSTANCE_ID';
const hostVariables = [
    variables_accessKeyIdVariable,
    variables_secretAccessKeyVariable,
    instanceIdVariable,
];
/** How a config names a variable. */
function variables_reference(variable) {
    return `\${${variable}}`;
}

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
    const configs = tree_at(team, 'schema_config.configs') ?? tree_at(defaults, 'schema_config.configs');
    const periods = Array.isArray(configs) ? configs.filter(tree_isTree) : [];
    for (const [store, block] of shippers) {
        const objectStore = periods.findLast((period) => period['store'] === store)?.['object_store'];
        if (objectStore === undefined)
            tree_remove(defaults, `storage_config.${block}`);
        else
            tree_put(defaults, `storage_config.${block}.shared_store`, objectStore);
    }
    const newest = periods.at(-1)?.['object_store'];
    if (newest === undefined)
        return;
    tree_put(defaults, 'compactor.shared_store', newest);
    if (tree_at(team, 'compactor.retention_enabled') === true)
        tree_put(defaults, 'compactor.delete_request_store', newest);
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

;// CONCATENATED MODULE: ./build/src/loki/yaml/lines.js
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

;// CONCATENATED MODULE: ./build/src/loki/yaml/nodes.js
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
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

;// CONCATENATED MODULE: ./build/src/loki/yaml/text.js
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

;// CONCATENATED MODULE: ./build/src/loki/yaml/parse.js




/** Deeper than any configuration, and shallow enough to walk. */
const MAX_DEPTH = 100;
/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the place of every node. */
function parseYaml(file) {
    const { text, problems } = decodeText(file);
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

;// CONCATENATED MODULE: ./build/src/loki/yaml/resolve.js
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

;// CONCATENATED MODULE: ./build/src/loki/yaml/values.js




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
            throw new errors/* UserError */.y(`${this.name} has more than ${maxValues} values.`);
        const content = contentOf(node);
        if (content.kind === 'list')
            return content.items.map((item) => this.of(item));
        return content.kind === 'map' ? this.tree(content) : scalar(content);
    }
    tree(map) {
        const own = map.pairs.filter(({ key }) => !isMergeKey(key));
        const merged = map.pairs
            .filter(({ key }) => isMergeKey(key))
            .flatMap(({ value }) => [this.of(value)].flat())
            .filter(tree_isTree);
        const tree = Object.fromEntries(own.map(({ key, value }) => [keyOf(key), this.of(value)]));
        return Object.assign({}, ...merged.reverse(), tree);
    }
}
function scalar(node) {
    const resolved = resolve(node);
    if (resolved.type === 'null')
        return null;
    if (resolved.type !== 'int')
        return resolved.value;
    const number = Number(resolved.value);
    return Number.isSafeInteger(number) ? number : node.value;
}
/** The name that a key is, or nothing for a key that is no text. */
function keyOf(key) {
    const content = contentOf(key);
    return content.kind === 'scalar' ? content.value : '';
}

;// CONCATENATED MODULE: ./build/src/loki/team-config.js






/** Much more than any Loki config; a larger file is some other file. */
const team_config_maxBytes = 1_000_000;
/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser reads it (YAML 1.1: `no` is a boolean).
 * @throws UserError naming every problem with its line and column, or the secrets that it holds.
 */
function parseTeamConfig(file, name) {
    if (file.length > team_config_maxBytes) {
        throw new errors/* UserError */.y(`${name} has ${file.length} bytes; a Loki config has at most ${team_config_maxBytes}. Is it the right file?`);
    }
    const { root, problems, text } = parseYaml(file);
    const duplicates = root === undefined ? [] : duplicateKeys(root);
    const all = [...problems, ...duplicates];
    if (all.length > 0)
        throw problemsIn(all, text, name, 'is no YAML that Loki reads; nothing was changed');
    const secrets = root === undefined ? [] : openSecrets(root);
    if (secrets.length > 0) {
        throw problemsIn(secrets, text, name, 'holds a secret; nothing was changed. Replace that key: git remembers it');
    }
    const tree = root === undefined ? null : plainValue(root, name);
    if (tree === null) {
        throw new errors/* UserError */.y(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
    }
    if (!tree_isTree(tree)) {
        throw new errors/* UserError */.y(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
    }
    return tree;
}
function problemsIn(problems, text, name, verdict) {
    const placeOf = placesOf(text);
    const lines = problems.map(({ start, message, fix }) => {
        const { line, column } = placeOf(start);
        return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
    });
    return new errors/* UserError */.y(`${name} ${verdict}.\n${lines.join('\n')}`);
}
function duplicateKeys(node) {
    if (node.kind === 'list')
        return node.items.flatMap(duplicateKeys);
    if (node.kind !== 'map')
        return [];
    const seen = new Set();
    return node.pairs.flatMap(({ key, value }) => {
        const name = keyOf(key);
        const twice = seen.has(name) && !isMergeKey(key);
        seen.add(name);
        const problem = {
            start: key.start,
            end: key.end,
            rule: 'duplicate-key',
            message: `${name} is set twice.`,
            fix: 'Keep one.',
        };
        return [...(twice ? [problem] : []), ...duplicateKeys(value)];
    });
}
/** A key in a file is a key in git's history; only a variable or the seed's PLACEHOLDER may stand in its place. */
function openSecrets(node, field = '') {
    if (node.kind === 'map')
        return node.pairs.flatMap(({ key, value }) => openSecrets(value, keyOf(key)));
    if (node.kind === 'list')
        return node.items.flatMap((item) => openSecrets(item, field));
    const content = contentOf(node);
    if (content.kind !== 'scalar' || !isSecret(field, content.value))
        return [];
    const message = `${field} holds a key in the open.`;
    const fix = 'Leave it out: the rendered config names the variables that the deploy step sets.';
    return [{ start: node.start, end: node.end, rule: 'open-secret', message, fix }];
}
function isSecret(field, value) {
    if (value === '' || value === 'PLACEHOLDER' || /^\$\{\w+(:[^}]*)?\}$/.test(value))
        return false;
    if (/^(access_key_id|secret_access_key|session_token)$/.test(field))
        return true;
    return /^s3:\/\/(?!\$\{)[^@/]+:[^@]+@/.test(value);
}

;// CONCATENATED MODULE: ./build/src/loki/yaml/write.js

const options = { lineWidth: -1, noRefs: true };
/** Writes a config, one field per line. */
function writeYaml(value) {
    const scalarStyleRules = [quoteVariables, ...Object.values(js_yaml/* DEFAULT_SCALAR_STYLE_RULES */.Z)];
    return (0,js_yaml/* dump */.Bh)(value, { ...options, scalarStyleRules });
}
/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
function writeInline(value) {
    return dump(value, { ...options, flowLevel: 0 }).trim();
}
/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
const quoteVariables = (layout) => {
    if (layout.node.value.includes('${'))
        layout.style = js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
};

;// CONCATENATED MODULE: ./build/src/loki/config-for-version.js






/**
 * A whole config for a newer Loki, as a version on the way to it needs it: without the fields that this version does not
 * have, with those that only it has to be told, with the same periods.
 * @param version from 2.9.0, the first that knows every period of a newer config
 * @throws UserError when the config cannot be read, or its index cannot be found by that version
 */
function configForVersion(config, version) {
    const own = parseTeamConfig(Buffer.from(config), 'The config');
    const needed = {};
    settleStores(needed, own);
    putKeyPrefixes(needed, own);
    const tree = merge(needed, own);
    for (const [path] of leaves(tree)) {
        if (fieldAt(fieldsOf(version).root, path) === undefined)
            tree_remove(tree, path);
    }
    return `# For Loki ${version}, on the way to a newer one.\n${writeYaml(tree)}`;
}
/** Loki 3.x has the prefix of the index in each period, 2.x in the shipper, for all periods of its kind. */
function putKeyPrefixes(needed, own) {
    const configs = tree_at(own, 'schema_config.configs');
    const periods = Array.isArray(configs) ? configs.filter(tree_isTree) : [];
    for (const [store, shipper] of [
        ['tsdb', 'tsdb_shipper'],
        ['boltdb-shipper', 'boltdb_shipper'],
    ]) {
        const prefixes = periods
            .filter((period) => period['store'] === store)
            .map((period) => String(tree_at(period, 'index.path_prefix') ?? 'index/'));
        const [prefix, another] = new Set(prefixes);
        if (another !== undefined)
            throw new errors/* UserError */.y(`The ${store} periods have their index below ${prefix} and ${another}, and Loki before 3.0 looks in one place only.`);
        if (prefix !== undefined && prefix !== 'index/')
            tree_put(needed, `storage_config.${shipper}.shared_store_key_prefix`, prefix);
    }
}

;// CONCATENATED MODULE: ./build/src/loki/upgrade-path.js

/** Oldest first. Source: Loki, docs setup/upgrade and operations/storage/schema; issues #6653 and #8251. */
const STOPS = [
    {
        version: '2.9.17',
        why: 'It is the last to take old and new settings, and the first to know TSDB with schema v13. 2.6 answers queries over ' +
            'two periods from the newest alone (grafana/loki#6653), so a period is only added from here on. It answers 400 to label ' +
            'values that are no strings, which 2.6 and 3.x take: with such clients, stop here only as long as it takes to look.',
    },
    {
        version: '3.4.3',
        why: 'It reads what 2.9 wrote without shared_store and the other settings that 3.0 removed, and is known to hand over to ' +
            '3.7 with every line kept.',
    },
    { version: '3.7.6', why: 'It is the newest release.' },
];
/** The versions to run one after the other to get from one to another, which is the last; none when they are the same. */
function upgradePath(from, to) {
    if (from === to)
        return [];
    const between = upgradeStops(to).filter((stop) => compareVersions(from, stop) < 0 && minor(stop) !== minor(from));
    return [...between, to];
}
/** The versions that an upgrade to this one must not jump over, oldest first. */
function upgradeStops(to) {
    return STOPS.map(({ version }) => version).filter((stop) => (0,versions/* compareVersions */.Z)(stop, to) < 0 && minor(stop) !== minor(to));
}
/** Why an upgrade goes through this version, in one or two sentences; nothing for a version that is only asked for. */
function reasonFor(version) {
    return STOPS.find((stop) => stop.version === version)?.why ?? '';
}
function minor(version) {
    return version.split('.', 2).join('.');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
    return await (0,aws_errors/* unlessCode */.ss)(missing, ssm.send(command));
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
    const other = await (0,aws_errors/* unlessCode */.ss)(missing, ssm.send(new dist_cjs/* GetDocumentCommand */.ppd({ Name: name })));
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

;// CONCATENATED MODULE: ./build/actions/deploy/document.js





/**
 * What is sent to the hosts: the values of the account's own document, or, without one, a script.
 * @throws UserError when the document is not the one this action publishes.
 */
async function documentFor(name, options, ssm) {
    if (name === undefined) {
        core/* warning */.$e(shellScriptWarning);
        return shellScript(deployScript(options));
    }
    const parameters = deployValues(options);
    const content = deployDocument(repositoryOf(options.image));
    return { name, parameters, pinned: await pinDocument(ssm, { name, content }) };
}

// EXTERNAL MODULE: ./build/actions/deploy/inputs.js + 3 modules
var inputs = __webpack_require__(6024);
;// CONCATENATED MODULE: ./build/actions/deploy/main.js
















const defaultRepository = 'grafana/loki';
async function main(values, signal) {
    const config = values.config === undefined ? '' : await readConfig(values.config);
    const clients = runCommandClients(values.region, 'actions/deploy/README.md');
    const { commandId, hosts } = await deployTo(values, config, { clients, signal });
    core/* setOutput */.uH('command-id', commandId);
    core/* setOutput */.uH('instance-ids', hosts.map(({ instanceId }) => instanceId).join('\n'));
    core/* setOutput */.uH('hosts', JSON.stringify(hosts));
    const failed = hosts.filter(({ problem }) => problem !== undefined);
    await summarize(hosts, failed, values);
    if (failed.length > 0)
        throw failure(failed, hosts.length, commandId);
}
/** With `upgrade: stepwise`, first the versions that the hosts say must not be jumped over. */
async function deployTo(values, config, deps) {
    for (;;) {
        const deployed = await deployOnce(values, config, deps);
        const first = deployed.hosts
            .map(({ upgrade_first }) => upgrade_first)
            .filter((version) => version !== '');
        const step = first.sort(versions/* compareVersions */.Z)[0];
        if (values.upgrade !== 'stepwise' || step === undefined)
            return deployed;
        core/* info */.pq(`Going through Loki ${step} first: ${reasonFor(step)}`);
        const image = `${repositoryOf(values.image ?? defaultRepository)}:${step}`;
        const through = { ...values, lokiVersion: step, image };
        const stepped = await deployTo(through, configForVersion(config, step), deps);
        if (stepped.hosts.some(({ problem }) => problem !== undefined))
            return stepped;
    }
}
async function deployOnce(values, config, { clients, signal }) {
    const { commandId, invocations } = await runCommand({
        ...values,
        targets: (0,targets/* targetsOf */.Q)(values),
        document: await documentFor(values.document, scriptOptions(values, config), clients.ssm),
        comment: values.comment ?? defaultComment(values.lokiVersion, process.env),
        onlineSeconds: values.timeout,
        deliverySeconds: values.deliveryTimeout,
        timeoutSeconds: values.timeout + rollbackSeconds,
    }, {
        ...clients,
        ...{ clock: src_poll/* systemClock */.m, signal, log: core/* info */.pq },
        onSent: (id) => core/* saveState */.LZ(inputs/* commandState */.Nn, id),
        onEnded: showInvocation,
    });
    return { commandId, hosts: invocations.map(hostOf) };
}
async function readConfig(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.y(`The config ${path} cannot be read. Give the path that the render action put out.`, {
            cause: error,
        });
    }
}
function scriptOptions(values, config) {
    const { lokiVersion, credentialsParameter: parameter, readersParameter, region } = values;
    return {
        release: releaseId(config, new Date()),
        image: values.image ?? `${defaultRepository}:${lokiVersion}`,
        lokiVersion,
        port: values.port,
        config,
        credentials: parameter === undefined ? undefined : { parameter, region },
        readers: readersParameter === undefined ? undefined : { parameter: readersParameter, region },
        rollback: values.rollback,
        upgradeStops: upgradeStops(lokiVersion),
        timeoutSeconds: values.timeout,
    };
}
function defaultComment(lokiVersion, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return `Deploy Loki ${lokiVersion}${repository === undefined ? '' : ` from ${repository} run ${run}`}`;
}
function hostOf({ instanceId, status, problem, stdout, stderr, cut }) {
    const nothing = {
        status: 'failed',
        release: '',
        loki: '',
        seconds: 0,
        ready_seconds: 0,
        canary_ms: 0,
        gap_ms: 0,
        releases: [],
        upgrade_first: '',
    };
    const result = parseDeployResult(stdout) ?? nothing;
    const good = status === 'Success' && (result.status === 'deployed' || result.status === 'unchanged');
    if (good)
        return { instanceId, ...result };
    const said = stderr.split('\n').filter((line) => line.startsWith('error: '));
    const why = said.length > 0
        ? said.map((line) => line.slice('error: '.length)).join('; ')
        : (problem ?? (cut ? cutShort : 'the script did not come to its end'));
    return { instanceId, ...result, problem: why };
}
const cutShort = 'the script printed more than Run Command keeps, and its result is not in what was kept; give `output-bucket`';
async function summarize(hosts, failed, values) {
    const verdict = verdictOf(hosts, failed, values);
    core/* info */.pq(verdict);
    await writeSummary({
        title: 'Deploy',
        verdict,
        table: [
            ['host', 'status', 'release', 'Loki', 'ready after', 'read back after', 'took no pushes for', 'in all'],
            ...hosts.map((host) => [
                host.instanceId,
                host.status,
                host.release || 'none',
                host.loki || 'none',
                host.status === 'deployed' ? `${host.ready_seconds} s` : '',
                host.canary_ms > 0 ? `${host.canary_ms} ms` : '',
                `${host.gap_ms} ms`,
                `${host.seconds} s`,
            ]),
        ],
        file: { name: 'Releases that `rollback` can name', language: 'text', text: releasesOf(hosts) },
        warnings: failed.map(({ instanceId, problem }) => `${instanceId}: ${problem}`),
        ...(failed.length > 0
            ? { next: 'mend what is said above, then run again; hosts that are done are left alone.' }
            : {}),
    });
}
function releasesOf(hosts) {
    const lines = hosts.flatMap(({ instanceId, releases }) => releases.map(({ release, created, loki, config }) => `${instanceId}  ${release}  Loki ${loki}  ${created}  config ${config}`));
    return lines.join('\n') || 'none yet';
}
function verdictOf(hosts, failed, { lokiVersion, rollback }) {
    const what = rollback === undefined ? `Loki ${lokiVersion}` : `The release before (${rollback})`;
    const deployed = hosts.filter(({ status }) => status === 'deployed').length;
    if (failed.length > 0)
        return `${what} is not on ${count(failed.length, 'host')} of ${hosts.length}.`;
    return deployed === 0
        ? `${what} runs on ${count(hosts.length, 'host')} already; nothing was changed.`
        : `${what} was deployed to ${count(deployed, 'host')}.`;
}
function failure(failed, all, commandId) {
    const lines = failed.map(({ instanceId, status, problem }) => `- ${instanceId} (${status}): ${problem}`);
    return new errors/* UserError */.y(`The deploy failed on ${failed.length} of ${count(all, 'host')}, command ${commandId}:\n${lines.join('\n')}`);
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ clientOptions),
/* harmony export */   x: () => (/* binding */ explanations)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

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

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   J6: () => (/* binding */ awsErrorCode),
/* harmony export */   N5: () => (/* binding */ unlessTransient),
/* harmony export */   Ni: () => (/* binding */ explainAwsError),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   ss: () => (/* binding */ unlessCode)
/* harmony export */ });
/* unused harmony exports awsStatus, awsHeader */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);

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

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cancelCommand)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4736);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6537);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4291);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);




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
    const cancelled = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_0__/* .poll */ .w)({ every: 500, timeout: unknownMs, clock }, () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessCode */ .ss)(unknown, ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__/* .CancelCommandCommand */ .tal({ CommandId }))));
    if (cancelled !== undefined)
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`SSM does not know command ${CommandId}, so it could not be cancelled. Cancel it in the console (Systems Manager, Run Command).`);
}


/***/ }),

/***/ 4291:
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
