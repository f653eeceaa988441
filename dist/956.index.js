export const id = 956;
export const ids = [956];
export const modules = {

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printUntrusted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);


/**
 * Prints text that came from a host or a file, in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands; `@actions/core` has no function for it.
 */
function printUntrusted(title, text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}\n${text}\n::${token}::`);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/**
 * Asks for every page of a listing.
 * @param ask asks for the page that a token names, at first without one
 * @returns the pages in order; `undefined` where there is no answer to one of them.
 */
async function allPages(ask) {
    const pages = [];
    let token;
    do {
        const page = await ask(token);
        if (page === undefined)
            return undefined;
        pages.push(page);
        token = page.NextToken;
    } while (token);
    return pages;
}


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var dist_cjs = __webpack_require__(4736);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var aws_errors = __webpack_require__(7253);
// EXTERNAL MODULE: ./.cache/build/src/aws/input-types.js
var input_types = __webpack_require__(4636);
// EXTERNAL MODULE: ./.cache/build/src/aws/pages.js
var aws_pages = __webpack_require__(6624);
;// CONCATENATED MODULE: ./.cache/build/src/aws/instances.js






/** An agent was seen to register up to 300 s after its instance started. */
const registrationMs = 300_000;
/**
 * Waits until the agent of every target is online, so that a command reaches all of them.
 * @returns the ids of the hosts.
 * @throws UserError naming each host that is not online, when its agent was last heard from, and what to check.
 */
async function waitUntilOnline(targets, timeoutMs, deps) {
    let found = [];
    const online = await (0,poll/* poll */.w)({ every: 3_000, timeout: Math.min(timeoutMs, registrationMs), ...deps }, async (waitedMs) => {
        const answer = await (0,aws_errors/* unlessTransient */.N5)(describe(targets, deps.ssm), deps.log);
        if (answer === undefined)
            return undefined;
        found = answer;
        refuseOthers(found);
        const problems = offline(targets, found);
        if (problems.length === 0)
            return idsOf(found);
        deps.log(`waiting for SSM agents: ${problems.join('; ')} (${Math.round(waitedMs / 1000)} s)`);
        return undefined;
    });
    if (online !== undefined)
        return online;
    throw new errors/* UserError */.y(`Not every host can be reached over SSM; nothing was sent. ${offline(targets, found).join('; ')}. ` +
        'Check that the instance runs, is in this region, has the SSM agent and an instance profile with the policy of the hosts’ role (actions/deploy/README.md), and can reach the ssm endpoint.');
}
/** Tags as SSM takes them wherever it selects instances. */
function tagFilters(tags) {
    return Object.entries(tags).map(([key, value]) => ({ Key: `tag:${key}`, Values: [value] }));
}
async function describe(targets, ssm) {
    const Filters = 'tags' in targets ? tagFilters(targets.tags) : [{ Key: 'InstanceIds', Values: targets.instanceIds }];
    const pages = await (0,aws_pages/* allPages */.S)((NextToken) => {
        const command = new dist_cjs/* DescribeInstanceInformationCommand */.MXw({ Filters, NextToken, MaxResults: 50 });
        // It may answer with this error for an unknown instance, in place of an empty list. Source: SSM API reference.
        return (0,aws_errors/* unlessCode */.ss)(ssm.send(command), 'InvalidInstanceId');
    });
    return pages?.flatMap(({ InstanceInformationList = [] }) => InstanceInformationList) ?? [];
}
/** Tags may be on managed nodes outside EC2, too. @throws UserError */
function refuseOthers(found) {
    const others = idsOf(found).filter((id) => id.startsWith('mi-'));
    if (others.length === 0)
        return;
    throw new errors/* UserError */.y(`${others.join(', ')}: ${input_types/* notAnInstance */.KV}. Nothing was sent. Give tags that only EC2 instances have.`);
}
/** One phrase per host that a command would not reach now. */
function offline(targets, found) {
    const notOnline = found
        .filter(({ PingStatus }) => PingStatus !== 'Online')
        .map(({ InstanceId, PingStatus, LastPingDateTime }) => {
        const last = LastPingDateTime === undefined ? '' : `, last heard from at ${LastPingDateTime.toISOString()}`;
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

// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/cancel.js
var cancel = __webpack_require__(5998);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/meanings.js
var meanings = __webpack_require__(8048);
;// CONCATENATED MODULE: ./.cache/build/src/aws/run-command/send.js








/** Milliseconds for which a throttled or lost command is sent again. */
const giveUpAfterMs = 120_000;
/** Milliseconds after which a command that SSM accepted is listed at the latest; it was seen to take a few seconds. */
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
    // On a clock that is minutes off, the SDK marks every refusal as one that it has corrected the clock for.
    let isCorrected = false;
    const id = await (0,poll/* poll */.w)({ every: jittered, timeout: giveUpAfterMs, ...deps }, async () => {
        try {
            return (await deps.once.send(command)).Command?.CommandId;
        }
        catch (error) {
            const isRefused = (0,aws_errors/* isThrottled */.B5)(error) || ((0,aws_errors/* isClockCorrected */.O0)(error) && !isCorrected);
            isCorrected ||= (0,aws_errors/* isClockCorrected */.O0)(error);
            if (!isRefused && !(0,aws_errors/* isTransient */.dg)(error))
                throw (0,meanings/* explainRefusal */.GC)(error, options.document, ids);
            last = error;
            deps.log(`SSM did not accept the command yet (${(0,errors/* messageOf */.b)(error)})`);
            return isRefused ? undefined : await findCommand(mark, deps);
        }
    });
    if (id !== undefined)
        return id;
    throw new errors/* UserError */.y(`SSM did not accept the command within ${giveUpAfterMs / 1000} s, and lists none with the mark ${mark}: as far as is known, nothing was run. Run again later.`, { cause: last });
}
/** Milliseconds until the next attempt: longer each time, and random, so that runs refused at once do not retry at once. */
function jittered(waitedMs) {
    return Math.max(500, Math.min(20_000, waitedMs)) * (0.5 + Math.random());
}
function requestFor(options, ids, mark) {
    const { targets, document, outputBucket } = options;
    const parameters = { ...document.parameters, executionTimeout: String(options.timeoutSeconds) };
    return {
        ...documentVersion(document),
        ...('tags' in targets ? { Targets: tagFilters(targets.tags) } : { InstanceIds: ids }),
        ...(outputBucket && { OutputS3BucketName: outputBucket, OutputS3KeyPrefix: 'run-command' }),
        Parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]])),
        Comment: `${options.comment.slice(0, 80)} ${mark}`,
        TimeoutSeconds: beginSeconds(options, ids.length),
        MaxConcurrency: options.maxConcurrency,
        MaxErrors: options.maxErrors,
    };
}
function documentVersion({ name, pinned }) {
    if (pinned === undefined)
        return { DocumentName: name };
    const { version, sha256 } = pinned;
    return {
        DocumentName: name,
        DocumentVersion: version,
        DocumentHash: sha256,
        DocumentHashType: 'Sha256',
    };
}
/**
 * Seconds until the last host must have started, for SSM's `TimeoutSeconds`. Whether that clock stops while a host waits
 * for its turn is not documented, so every earlier round counts with the longest it may take.
 */
function beginSeconds({ maxConcurrency, deliverySeconds, timeoutSeconds }, hosts) {
    const amount = Number.parseInt(maxConcurrency, 10);
    const lanes = Math.max(1, maxConcurrency.endsWith('%') ? Math.floor((amount / 100) * hosts) : amount);
    const rounds = Math.max(1, Math.ceil(hosts / lanes));
    // 30 days is SSM's most. Source: SSM API reference, SendCommand.
    return Math.min(2_592_000, deliverySeconds + (rounds - 1) * (deliverySeconds + timeoutSeconds));
}
/** Looks to the end even when the run is cancelled: to cancel a command that was accepted, its id must be known. */
async function findCommand(mark, { ssm, clock, log }) {
    const Filters = [{ key: 'InvokedAfter', value: tenMinutesAgo(ssm) }];
    return await (0,poll/* poll */.w)({ every: 1_000, timeout: listedMs, clock }, async () => {
        const pages = await (0,aws_pages/* allPages */.S)((NextToken) => (0,aws_errors/* unlessTransient */.N5)(ssm.send(new dist_cjs/* ListCommandsCommand */.I$q({ Filters, NextToken, MaxResults: 50 })), log));
        const commands = pages?.flatMap(({ Commands = [] }) => Commands);
        const found = commands?.find(({ Comment }) => Comment?.endsWith(mark));
        if (found !== undefined)
            log(`SSM accepted it all the same: command ${found.CommandId}`);
        return found?.CommandId;
    });
}
/** By the clock of AWS: the SDK knows from each answer by how much the runner's is off, where that is five minutes or more. */
function tenMinutesAgo({ config }) {
    const now = Date.now() + config.systemClockOffset;
    return new Date(now - 600_000).toISOString().replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/output.js
var output = __webpack_require__(5809);
;// CONCATENATED MODULE: ./.cache/build/src/aws/run-command/wait.js







/**
 * Milliseconds until the next look: a thirtieth of the time waited, so that a short command is noticed at once and an
 * hour's costs at most 12 calls a minute. A page is a call, so more than 50 hosts are looked at less often.
 */
function lookAgainIn(waitedMs, pages) {
    return pages * Math.min(5_000, Math.max(250, waitedMs / 30));
}
/** Milliseconds after which hosts that are not listed yet may never be; SSM usually lists them within a second. */
const wait_listedMs = 5_000;
/** Milliseconds between two lines on progress. */
const reportMs = 10_000;
/** Outputs read at a time. */
const readers = 10;
/**
 * Waits until the command has ended on each host. What SSM does not answer now is asked for again.
 * @returns one invocation per host, those included that the command never reached.
 * @throws UserError when the command ended as a whole without reaching any host.
 */
async function followCommand(command, deps) {
    const { commandId, instanceIds, limitSeconds } = command;
    const done = new Map();
    let pages = 1;
    let nextReport = reportMs;
    const every = (waitedMs) => lookAgainIn(waitedMs, pages);
    const all = await (0,poll/* poll */.w)({ every, timeout: limitSeconds * 1000, ...deps }, async (waitedMs) => {
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
    return [...done.values(), ...missing.map((id) => (0,output/* withoutOutput */.GF)(id, status, unreached(status, command)))];
}
function unreached(status, { commandId, limitSeconds }) {
    return status === 'Missing'
        ? 'the command did not reach it: it no longer has the tags, or is no longer registered'
        : `the command did not end within ${limitSeconds} s and may still be running; look at ${commandId} in the console (Systems Manager, Run Command)`;
}
async function listInvocations(CommandId, deps) {
    const pages = await (0,aws_pages/* allPages */.S)((NextToken) => {
        const command = new dist_cjs/* ListCommandInvocationsCommand */.mdT({ CommandId, NextToken, MaxResults: 50 });
        return (0,aws_errors/* unlessTransient */.N5)(deps.ssm.send(command), deps.log);
    });
    return pages?.flatMap(({ CommandInvocations = [] }) => CommandInvocations);
}
/** Reads and reports every host that has ended since the last look. */
async function readEnded(commandId, listed, done, deps) {
    const fresh = listed.filter(({ InstanceId = '', Status }) => (0,meanings/* hasEnded */.hY)(Status) && !done.has(InstanceId));
    for (let at = 0; at < fresh.length; at += readers) {
        const batch = fresh
            .slice(at, at + readers)
            .map((invocation) => (0,output/* readInvocation */.rm)(commandId, invocation, deps));
        for (const invocation of (await Promise.all(batch)).filter((read) => read !== undefined)) {
            done.set(invocation.instanceId, invocation);
            deps.onEnded(invocation);
        }
    }
}
/** Whether every host that the command goes to is listed. */
async function isComplete(listed, waitedMs, { commandId: CommandId, instanceIds, byTag }, { ssm, log }) {
    const enough = listed.length >= instanceIds.length;
    if (enough && !byTag)
        return true;
    if (!enough && waitedMs < wait_listedMs)
        return false;
    const answer = await (0,aws_errors/* unlessTransient */.N5)(ssm.send(new dist_cjs/* ListCommandsCommand */.I$q({ CommandId })), log);
    const command = answer?.Commands?.[0];
    if (command === undefined || !(0,meanings/* hasEnded */.hY)(command.Status))
        return false;
    if ((command.TargetCount ?? 0) > listed.length)
        return false;
    if (listed.length > 0)
        return true;
    throw new errors/* UserError */.y(`Command ${CommandId} ran on no host: ${(0,meanings/* explainStatus */.cq)((0,meanings/* detailsOf */.cz)(command), -1)}.`);
}
/** Hosts of a state that are named; the others are counted. */
const named = 3;
/** `InProgress: i-1; Pending: i-2, i-3, i-4 and 2 more; 1 of 7 hosts have ended (20 s)`. */
function describeProgress(listed, waitedMs) {
    const byState = Map.groupBy(listed.filter(({ Status }) => !(0,meanings/* hasEnded */.hY)(Status)), meanings/* detailsOf */.cz);
    const states = [...byState].map(([state, hosts]) => {
        const names = hosts.slice(0, named).map(({ InstanceId }) => InstanceId ?? '');
        const more = hosts.length > named ? ` and ${hosts.length - named} more` : '';
        return `${state}: ${names.join(', ')}${more}`;
    });
    const ended = listed.filter(({ Status }) => (0,meanings/* hasEnded */.hY)(Status)).length;
    const counted = listed.length > 1 ? `; ${ended} of ${listed.length} hosts have ended` : '';
    return `${states.join('; ') || 'not listed yet'}${counted} (${Math.round(waitedMs / 1000)} s)`;
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/run-command.js




/** Seconds that SSM may take to notice that one of its own time-outs has passed. */
const graceSeconds = 60;
/**
 * Runs a document on the hosts and waits until it has ended on each of them. A cancelled run cancels the command.
 * @throws UserError when a host cannot be reached; a script that fails is not an error here but a status.
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


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cancelCommand)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4736);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);




/** Milliseconds for which SSM may not know a command that was just sent. The runner kills a cancelled step after 10 s. */
const unknownMs = 6_000;
/**
 * Ends a command on every host. The agent kills the script and its process group with SIGKILL; the guard in
 * src/host/deploy.sh then finishes or undoes what the script was doing. A command that has ended stays as it is.
 * Source: amazon-ssm-agent, agent/executers.
 * @throws UserError when SSM does not know the command.
 */
async function cancelCommand(CommandId, { ssm, clock, log }) {
    log(`Cancelling command ${CommandId}`);
    const cancelled = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_0__/* .poll */ .w)({ every: 500, timeout: unknownMs, clock }, () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessCode */ .ss)(ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__/* .CancelCommandCommand */ .tal({ CommandId })), 'InvalidCommandId'));
    if (cancelled !== undefined)
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`SSM does not know command ${CommandId}, so it could not be cancelled. Cancel it in the console (Systems Manager, Run Command).`);
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runCommandClients)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4736);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);


/** @param policyDocument where the whole policy is documented */
function runCommandClients(region, policyDocument) {
    const context = { region, policyDocument };
    // A connection that never answers must not be waited for all day.
    const requestHandler = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true };
    return {
        ssm: (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)(_aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .SSMClient */ .jBj, context, { requestHandler, retryMode: 'adaptive' }),
        once: (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)(_aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .SSMClient */ .jBj, context, { requestHandler, maxAttempts: 1 }),
        s3: async () => {
            const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            return (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)(S3Client, context, { requestHandler, followRegionRedirects: true });
        },
    };
}


/***/ }),

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ documentFor)
/* harmony export */ });
/* unused harmony export shellScript */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(682);


/** A shell script of the caller's own, run as root by `sh`. */
function shellScript(script) {
    return { name: 'AWS-RunShellScript', parameters: { commands: script } };
}
const shellScriptWarning = '`document` is not given, so AWS-RunShellScript is used: whoever has the role of this workflow may run anything as root on these hosts. Publish this project’s documents with the document action, and let the role run nothing else.';
/**
 * What is sent to the hosts: parameters for the account's own document, or, without one, a script.
 * @throws UserError when the document differs from the one that the document action publishes
 */
async function documentFor(name, { script, content, parameters }, ssm) {
    if (name === undefined) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(shellScriptWarning);
        return shellScript(script());
    }
    const values = parameters();
    return { name, parameters: values, pinned: await (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .pinDocument */ .BM)(ssm, { name, content: content() }) };
}


/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   MM: () => (/* binding */ hasOutput),
/* harmony export */   cq: () => (/* binding */ explainStatus),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);


/** What each end of a command on a host means, and what to do. Source: SSM user guide, "Understanding command statuses". */
const meanings = {
    ExecutionTimedOut: 'the script ran longer than `timeout` and was ended; set a larger one',
    DeliveryTimedOut: 'the agent did not pick up the command within `delivery-timeout`; check that the instance runs and its agent is online',
    Undeliverable: 'the command could not be delivered; the instance is gone, stopped or its agent does not answer. Start it, or leave it out',
    Terminated: 'nothing was run here, because more hosts than `max-errors` had failed before; fix those, then run again',
    Cancelled: 'the command was cancelled',
    InvalidPlatform: 'the instance is not a Linux host; leave it out',
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
/** A command that ends like this ran no script, so there is no output to read. */
const neverRan = new Set([
    'Undeliverable',
    'DeliveryTimedOut',
    'Terminated',
    'InvalidPlatform',
    'AccessDenied',
]);
/** Whether a command that ended with these details ran a script. */
function hasOutput(details) {
    return !neverRan.has(details);
}
const ends = new Set(['Success', 'Failed', 'TimedOut', 'Cancelled']);
/** @param status the coarse `Status` of a command or of one invocation */
function hasEnded(status) {
    return ends.has(status ?? '');
}
/** The status in detail. AWS's documentation writes some in words (`Delivery Timed Out`), its API without spaces. */
function detailsOf({ Status = '', StatusDetails = Status }) {
    return StatusDetails.replaceAll(' ', '');
}
/**
 * Explains why SSM refused to run a document on these hosts; every other error is returned as it is.
 * @param pinned of a document whose version was checked before
 */
function explainRefusal(error, { name, pinned }, ids) {
    const changed = `the document ${name} has changed since it was checked; run again`;
    const why = {
        InvalidInstanceId: `one of ${ids.join(', ')} has stopped, or is no longer registered in this region`,
        InvalidDocument: pinned ? changed : `there is no document ${name} in this region`,
        InvalidDocumentVersion: changed,
        InvalidParameters: `the document ${name} does not take these values`,
        UnsupportedPlatformType: `one of ${ids.join(', ')} is not a Linux host; leave it out`,
        MaxDocumentSizeExceeded: 'script and config are larger than the 64 kB Run Command takes; shorten the config',
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorCode */ .J6)(error);
    if (why[code] === undefined)
        return error;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`SSM refused the command (${code}): ${why[code]}. Nothing was run.`, { cause: error });
}


/***/ }),

/***/ 5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ showInvocation),
/* harmony export */   GF: () => (/* binding */ withoutOutput),
/* harmony export */   rm: () => (/* binding */ readInvocation)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4736);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7898);
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8747);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7253);
/* harmony import */ var _meanings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8048);






/** Prints what a host wrote in a group of its own; the runner obeys no workflow command in it. */
function showInvocation({ instanceId, status, exitCode, stdout, stderr, cut }) {
    const exit = status === 'Failed' && exitCode >= 0 ? `, exit status ${exitCode}` : '';
    const rest = cut ? '\n(Run Command did not keep the rest of the output)' : '';
    (0,_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .printUntrusted */ .Q)(`${instanceId}: ${status}${exit}`, `${stdout}\n${stderr}`.trim() + rest);
}
/** Bytes Run Command keeps. Source: SSM API reference, GetCommandInvocation. */
const kept = { stdout: 24_000, stderr: 8_000 };
/** Bytes read of a longer output; a host must not be able to fill the runner's memory. */
const mostBytes = 5_000_000;
/** Milliseconds after the end of the script within which the agent uploads its output. */
const uploadMs = 15_000;
/**
 * Reads what a command printed on a host where it has ended.
 * @returns `undefined` where Run Command does not have it yet.
 */
async function readInvocation(CommandId, listed, deps) {
    const instanceId = listed.InstanceId ?? '';
    const status = (0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOf */ .cz)(listed);
    if (!(0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOutput */ .MM)(status))
        return withoutOutput(instanceId, status);
    const asked = deps.ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .GetCommandInvocationCommand */ .ryN({ CommandId, InstanceId: instanceId }));
    const answer = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessTransient */ .N5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessCode */ .ss)(asked, 'InvocationDoesNotExist'), deps.log);
    if (answer === undefined)
        return undefined;
    const exitCode = answer.ResponseCode ?? -1;
    const invocation = { instanceId, status, exitCode, ...(await wholeOutput(instanceId, answer, deps)) };
    return status === 'Success' ? invocation : { ...invocation, problem: (0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .explainStatus */ .cq)(status, exitCode) };
}
/** A host on which nothing ran, or of which nothing is known. */
function withoutOutput(instanceId, status, problem = (0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .explainStatus */ .cq)(status, -1)) {
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
        deps.log(`${instanceId}: the whole output could not be read from S3: ${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
        return short;
    }
}
/** The agent counts bytes, including its own closing `--output truncated--`. Source: amazon-ssm-agent, pluginutil. */
function isCut(text, most) {
    return Buffer.byteLength(text) >= most;
}
/** @param url as SSM gives it: `https://s3.<region>.amazonaws.com/<bucket>/<key>` */
async function download(url, { s3, clock }) {
    const [, Bucket = '', Key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(new URL(url).pathname)) ?? [];
    const [client, { GetObjectCommand }] = await Promise.all([s3(), __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19))]);
    const command = new GetObjectCommand({ Bucket, Key, Range: `bytes=0-${mostBytes - 1}` });
    const found = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_1__/* .poll */ .w)({ every: 500, timeout: uploadMs, clock }, () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessCode */ .ss)(client.send(command), 'NoSuchKey'));
    if (found?.Body === undefined) {
        throw new Error(`s3://${Bucket}/${Key} does not exist; the role of the hosts needs s3:PutObject on it`);
    }
    return await found.Body.transformToString();
}


/***/ }),

/***/ 8584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseVerification),
/* harmony export */   m: () => (/* binding */ parseDeployResult)
/* harmony export */ });
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
    const [, json] = [...output.matchAll(/^loki-host-result (\{.*\})\s*$/gm)].at(-1) ?? [];
    try {
        return json === undefined ? undefined : JSON.parse(json);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
