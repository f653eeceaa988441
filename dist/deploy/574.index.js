export const id = 574;
export const ids = [574];
export const modules = {

/***/ 9793:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0596209b8113da60e097.sh";

/***/ }),

/***/ 4077:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "000bb7c460513572e43c.sh";

/***/ }),

/***/ 5032:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "5c81352a5881a3874059.sh";

/***/ }),

/***/ 8965:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "ec3192badd4fb1f66bde.sh";

/***/ }),

/***/ 8000:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "7bb097bf5585a4aec39b.sh";

/***/ }),

/***/ 9308:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "769c7c2d94da460a7096.sh";

/***/ }),

/***/ 9271:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "e74b10842f2e2aaf81d4.sh";

/***/ }),

/***/ 2801:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "43e408e28906e18d5423.sh";

/***/ }),

/***/ 5818:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "1adde65444e533593017.sh";

/***/ }),

/***/ 4242:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "27e951aae3d06e96dfa0.sh";

/***/ }),

/***/ 8574:
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
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var dist_cjs = __webpack_require__(4736);
// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __webpack_require__(6537);
;// CONCATENATED MODULE: ./build/src/action/summary.js

/** Adds a section to the job summary. */
async function writeSummary(summary) {
    await core/* summary */.z.addRaw(renderSummary(summary), true).write();
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/action/untrusted.js


/**
 * Prints text from elsewhere (a host, a file) in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands.
 */
function printUntrusted(title, text) {
    const token = (0,external_node_crypto_.randomUUID)();
    core/* startGroup */.Oh(title);
    core/* info */.pq(`::stop-commands::${token}`);
    core/* info */.pq(text);
    core/* info */.pq(`::${token}::`);
    core/* endGroup */.N4();
}

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
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
/** The code of an AWS error (`NoSuchBucket`), or `''` for any other error. */
function awsErrorCode(error) {
    return error instanceof Error && '$metadata' in error ? error.name : '';
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/poll.js

const systemClock = {
    now: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal });
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
    const online = await poll({ every: 3_000, timeout: Math.min(timeoutMs, registrationMs), ...deps }, async (waitedMs) => {
        found = await describe(targets, deps.ssm);
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
        const page = await ssm.send(command).catch(nobody);
        found.push(...(page.InstanceInformationList ?? []));
        NextToken = page.NextToken;
    } while (NextToken !== undefined && NextToken !== '');
    return found;
}
/** The API may answer for an unknown instance with this error, in place of an empty list. Source: its reference. */
function nobody(error) {
    if (awsErrorCode(error) === 'InvalidInstanceId')
        return {};
    throw error;
}
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

;// CONCATENATED MODULE: ./build/src/aws/run-command.js





/** Seconds a command may wait for the agent before it counts as not delivered; 30 is SSM's least. */
const deliverySeconds = 120;
/**
 * Runs a script on the hosts and waits until it has ended on each of them. A cancelled run cancels the command.
 * @throws UserError when a host cannot be reached; a script that fails is no error here but a status.
 */
async function runCommand(options, deps) {
    const { targets, onlineSeconds, timeoutSeconds } = options;
    const instanceIds = await waitUntilOnline(targets, onlineSeconds * 1000, deps);
    const commandId = await send(options, instanceIds, deps);
    deps.log(`Command ${commandId} was sent to ${instanceIds.join(', ')}`);
    try {
        const ended = await waitUntilEnded(commandId, instanceIds, timeoutSeconds, deps);
        const invocations = await Promise.all(ended.map((invocation) => readOutput(commandId, invocation, deps)));
        return { commandId, invocations };
    }
    catch (error) {
        if (deps.signal.aborted)
            await cancel(commandId, deps);
        throw error;
    }
}
async function send(options, ids, { ssm }) {
    const { Command } = await ssm.send(commandFor(options, ids)).catch((error) => {
        if (awsErrorCode(error) !== 'InvalidInstanceId')
            throw error;
        throw new errors/* UserError */.y(`SSM refused the command for ${ids.join(', ')} (InvalidInstanceId): one of them has stopped, or is not registered in this region any more. Nothing was run.`, { cause: error });
    });
    if (Command?.CommandId === undefined)
        throw new Error('SSM SendCommand answered without a command id');
    return Command.CommandId;
}
function commandFor({ targets, script, comment, timeoutSeconds }, ids) {
    const byTag = 'tags' in targets ? Object.entries(targets.tags) : [];
    return new dist_cjs/* SendCommandCommand */.VWR({
        DocumentName: 'AWS-RunShellScript',
        Comment: comment.slice(0, 100),
        TimeoutSeconds: deliverySeconds,
        Parameters: { commands: [script], executionTimeout: [String(timeoutSeconds)] },
        ...('tags' in targets
            ? {
                Targets: byTag.map(([key, value]) => ({ Key: `tag:${key}`, Values: [value] })),
                MaxConcurrency: '100%',
                MaxErrors: '100%',
            }
            : { InstanceIds: ids }),
    });
}
const ended = new Set(['Success', 'Failed', 'TimedOut', 'Cancelled']);
/** Asks often at first, so that a short command is noticed at once, and ever less the longer it takes. */
function pollEvery(waitedMs) {
    return Math.min(5_000, Math.max(300, waitedMs / 20));
}
async function waitUntilEnded(CommandId, ids, seconds, deps) {
    const { ssm, log } = deps;
    let nextReport = 10_000;
    const timeout = (deliverySeconds + seconds + 60) * 1000;
    const done = await poll({ every: pollEvery, timeout, ...deps }, async (waitedMs) => {
        const invocations = [];
        let NextToken;
        do {
            const page = await ssm.send(new dist_cjs/* ListCommandInvocationsCommand */.mdT({ CommandId, NextToken, MaxResults: 50 }));
            invocations.push(...(page.CommandInvocations ?? []));
            NextToken = page.NextToken;
        } while (NextToken !== undefined && NextToken !== '');
        const running = invocations.filter(({ Status }) => !ended.has(Status ?? ''));
        if (running.length === 0 && invocations.length >= ids.length)
            return invocations;
        if (waitedMs >= nextReport) {
            nextReport += 10_000;
            const states = running.map(({ InstanceId, StatusDetails }) => `${InstanceId} is ${StatusDetails}`);
            log(`waiting for the command: ${states.join(', ') || 'not listed yet'} (${Math.round(waitedMs / 1000)} s)`);
        }
        return undefined;
    });
    if (done !== undefined)
        return done;
    throw new errors/* UserError */.y(`Command ${CommandId} did not end within ${Math.round(timeout / 1000)} s on ${ids.join(', ')}. Look at it in the console (Systems Manager, Run Command); it may still be running.`);
}
/** What each end other than success means. Source: SSM user guide, "Understanding command statuses". */
const meanings = {
    Failed: 'the script failed',
    ExecutionTimedOut: 'the script ran longer than `timeout` and was ended; set a larger one',
    DeliveryTimedOut: `the agent did not take the command within ${deliverySeconds} s; check that the instance runs and its agent is online`,
    Undeliverable: 'the command could not be delivered; the instance is gone, stopped or its agent does not answer',
    Terminated: 'the command was ended because it failed on other hosts first; mend those, then run again',
    Cancelled: 'the command was cancelled',
    InvalidPlatform: 'the instance is no Linux host',
    AccessDenied: 'the instance profile or a hybrid role denies the command; give it AmazonSSMManagedInstanceCore',
};
async function readOutput(CommandId, listed, { ssm }) {
    const instanceId = listed.InstanceId ?? '';
    const status = listed.StatusDetails ?? listed.Status ?? '';
    const output = await ssm
        .send(new dist_cjs/* GetCommandInvocationCommand */.ryN({ CommandId, InstanceId: instanceId }))
        .catch((error) => {
        if (awsErrorCode(error) === 'InvocationDoesNotExist')
            return undefined;
        throw error;
    });
    return {
        instanceId,
        status,
        ...(status === 'Success' ? {} : { problem: meanings[status] ?? `the command ended as ${status}` }),
        stdout: output?.StandardOutputContent ?? '',
        stderr: output?.StandardErrorContent ?? '',
        exitCode: output?.ResponseCode ?? -1,
    };
}
/**
 * The agent ends the script and its process group with SIGKILL; what it was doing is put right on the host by the guard in
 * src/host/deploy.sh. Source: amazon-ssm-agent, agent/executers.
 */
async function cancel(CommandId, { ssm, log }) {
    log(`Cancelling command ${CommandId}`);
    await ssm.send(new dist_cjs/* CancelCommandCommand */.tal({ CommandId }));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/host/gateway.js

// Written out one by one: ncc puts a file beside the bundle where it sees `new URL('…', import.meta.url)`.
const gateway = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "nginx.conf", 'utf8');
const reads = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "nginx-reads.conf", 'utf8');
/** The stable branch; Alpine's image is a third of Debian's to pull, and has what is needed: its libc checks bcrypt. */
const gatewayImage = 'nginx:1.30.6-alpine';
/**
 * nginx.conf of the gateway. Beside it nginx wants `upstream.conf` (see `upstreamConfig`) and, on a host that has IPv6,
 * `listen-ipv6.conf` (see `ipv6Config`).
 */
function gatewayConfig({ port, readers }) {
    return gateway.replace('@READS@\n', readers ? reads : '').replaceAll('@PORT@', String(port));
}
/**
 * upstream.conf: the Loki that is served, and the release that `http://127.0.0.2:<gateway's port>/serving` then answers
 * with, on the host alone. Only the host knows the port, so its script writes these lines too.
 * @param backup port of the other Loki while two run: it gets what the first does not take
 */
function upstreamConfig(port, release, backup) {
    const other = backup === undefined ? '' : ` server 127.0.0.1:${backup} max_fails=0 backup;`;
    return (`upstream loki { server 127.0.0.1:${port} max_fails=0;${other} keepalive 64; }\n` +
        `map '' $release { default ${release}; }\n`);
}
/** listen-ipv6.conf: nginx does not start with it where the kernel has no IPv6 (no /proc/net/if_inet6). */
function ipv6Config(port) {
    return `listen [::]:${port} backlog=4096;\n`;
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
/**
 * The script that deploys one release on a host, to be run as root by any POSIX shell. It holds no secret.
 * Its last line of output is read by `parseDeployResult`.
 * @throws UserError when the config is too large for Run Command.
 */
function deployScript(options) {
    const { credentials, config } = options;
    const header = assignments({
        RELEASE: options.release,
        IMAGE: options.image,
        LOKI_VERSION: options.lokiVersion,
        PORT: options.port,
        PARAMETER: credentials?.parameter ?? '',
        REGION: credentials?.region ?? '',
        TIMEOUT: options.timeoutSeconds,
        FREE_MB: options.freeMb ?? 1024,
        CONFIG_SHA256: sha256(config),
        CONFIG: packed(config),
        GATEWAY_IMAGE: gatewayImage,
        GATEWAY_CONFIG: packed(gatewayConfig({ port: options.port, readers: false })),
        ROLLBACK: options.rollback ?? '',
    });
    const script = assemble(header, lib, credentialsPart, releases, slots, script_gateway, preflight, adopt, handover, deploy);
    const bytes = Buffer.byteLength(JSON.stringify(script));
    if (bytes > maxBytes) {
        throw new errors/* UserError */.y(`The Loki config is too large to send: with it the script has ${bytes} bytes, and Run Command takes ${maxBytes}. Shorten the config (its comments count too).`);
    }
    return script;
}
/** The script that pushes one message to a host's own Loki and reads it back, for `parseVerification`. */
function verifyScript(options) {
    const header = assignments({
        PORT: options.port,
        MESSAGE: Buffer.from(options.body).toString('base64'),
        QUERY: options.query,
        START: options.start,
        END: options.end,
        TIMEOUT: options.timeoutSeconds,
    });
    return assemble(header, lib, releases, slots, verify);
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
/** Comments stay at home: what is sent is limited. */
function assemble(...texts) {
    const lines = texts.join('\n').split('\n');
    return `${lines.filter((line) => !/^\s*(#|$)/.test(line)).join('\n')}\n`;
}
function packed(text) {
    return (0,external_node_zlib_.gzipSync)(text, { level: 9 }).toString('base64');
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/actions/deploy/main.js










async function main(values, signal) {
    const config = await readConfig(values.config);
    const ssm = new dist_cjs/* SSMClient */.jBj(clientOptions(values.region));
    ssm.middlewareStack.use(explanations('actions/deploy/README.md'));
    const { commandId, invocations } = await runCommand({
        targets: targetsOf(values),
        script: scriptFor(values, config),
        comment: values.comment ?? defaultComment(values.lokiVersion, process.env),
        onlineSeconds: values.timeout,
        timeoutSeconds: values.timeout + rollbackSeconds,
    }, { ssm, clock: systemClock, signal, log: core/* info */.pq });
    for (const { instanceId, status, stdout, stderr } of invocations) {
        printUntrusted(`${instanceId}: ${status}`, `${stdout}\n${stderr}`.trim());
    }
    const hosts = invocations.map(hostOf);
    core/* setOutput */.uH('command-id', commandId);
    core/* setOutput */.uH('instance-ids', hosts.map(({ instanceId }) => instanceId).join('\n'));
    core/* setOutput */.uH('hosts', JSON.stringify(hosts));
    const failed = hosts.filter(({ problem }) => problem !== undefined);
    await summarize(hosts, failed, values);
    if (failed.length > 0)
        throw failure(failed, hosts.length, commandId);
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
function targetsOf({ instanceIds, targets = {} }) {
    if (instanceIds !== undefined)
        return { instanceIds };
    return {
        tags: Object.fromEntries(Object.entries(targets).map(([key, value]) => [key.replace(/^tag:/, ''), value])),
    };
}
function scriptFor(values, config) {
    const { lokiVersion, credentialsParameter: parameter, region } = values;
    return deployScript({
        release: releaseId(config, new Date()),
        image: values.image ?? `grafana/loki:${lokiVersion}`,
        lokiVersion,
        port: values.port,
        config,
        credentials: parameter === undefined ? undefined : { parameter, region },
        timeoutSeconds: values.timeout,
    });
}
function defaultComment(lokiVersion, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return `Deploy Loki ${lokiVersion}${repository === undefined ? '' : ` from ${repository} run ${run}`}`;
}
function hostOf({ instanceId, status, problem, stdout, stderr }) {
    const nothing = {
        status: 'failed',
        release: '',
        loki: '',
        seconds: 0,
        ready_seconds: 0,
        canary_ms: 0,
        gap_ms: 0,
        releases: [],
    };
    const result = parseDeployResult(stdout) ?? nothing;
    const good = status === 'Success' && (result.status === 'deployed' || result.status === 'unchanged');
    if (good)
        return { instanceId, ...result };
    const said = stderr.split('\n').filter((line) => line.startsWith('error: '));
    const why = said.length > 0
        ? said.map((line) => line.slice('error: '.length)).join('; ')
        : (problem ?? 'the script did not come to its end');
    return { instanceId, ...result, problem: why };
}
async function summarize(hosts, failed, { lokiVersion }) {
    const deployed = hosts.filter(({ status }) => status === 'deployed').length;
    const verdict = failed.length > 0
        ? `Loki ${lokiVersion} is not on ${count(failed.length, 'host')} of ${hosts.length}.`
        : deployed === 0
            ? `Loki ${lokiVersion} runs on ${count(hosts.length, 'host')} already; nothing was changed.`
            : `Loki ${lokiVersion} was deployed to ${count(deployed, 'host')}.`;
    core/* info */.pq(verdict);
    await writeSummary({
        title: 'Deploy',
        verdict,
        table: [
            ['host', 'status', 'release', 'Loki', 'ready after', 'read back after', 'in all'],
            ...hosts.map((host) => [
                host.instanceId,
                host.status,
                host.release || 'none',
                host.loki || 'none',
                host.status === 'deployed' ? `${host.ready_seconds} s` : '',
                host.canary_ms > 0 ? `${host.canary_ms} ms` : '',
                `${host.seconds} s`,
            ]),
        ],
        warnings: failed.map(({ instanceId, problem }) => `${instanceId}: ${problem}`),
        ...(failed.length > 0
            ? { next: 'mend what is said above, then run again; hosts that are done are left alone.' }
            : {}),
    });
}
function failure(failed, all, commandId) {
    const lines = failed.map(({ instanceId, status, problem }) => `- ${instanceId} (${status}): ${problem}`);
    return new errors/* UserError */.y(`The deploy failed on ${failed.length} of ${count(all, 'host')}, command ${commandId}:\n${lines.join('\n')}`);
}


/***/ })

};
