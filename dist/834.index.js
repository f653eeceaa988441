export const id = 834;
export const ids = [834];
export const modules = {

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./.cache/build/src/loki/get.js



/** GET, following no redirect. @throws Error of the network, or of TLS with its `code` */
async function get(url, { ca, ...options }) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const send = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    send(url, { ...options, ...(ca !== undefined && { ca }), agent: false }, (response) => {
        (0,consumers_.text)(response).then((body) => resolve({ status: response.statusCode ?? 0, text: body }), reject);
    })
        .on('error', reject)
        .end();
    return await promise;
}

;// CONCATENATED MODULE: ./.cache/build/src/loki/push.js



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
    const found = await (0,poll/* poll */.w)({ every: 200, timeout: timeoutMs, clock, signal }, async () => {
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
    const readsUrl = reader?.url ?? url;
    try {
        const { status, text } = await get(`${readsUrl}/loki/api/v1/query_range?${parameters}`, {
            headers: reader === undefined ? {} : { Authorization: basic(reader) },
            ca: reader?.ca,
            signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
        });
        refuseClosed(url, { status, text }, reader);
        if (status !== 200)
            return { found: false, problem: `${status} ${text.slice(0, 200)}` };
        return { found: holdsEntry(text, message.runId) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* UserError */.y)
            throw error;
        refuseUntrusted(readsUrl, error);
        return { found: false, problem: (0,errors/* messageOf */.b)(error) };
    }
}
/** @throws UserError where the certificate is not one to trust: waiting does not change that. */
function refuseUntrusted(url, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/CERT|SELF_SIGNED|ISSUER|ALTNAME|UNABLE_TO_VERIFY/.test(code))
        return;
    throw new errors/* UserError */.y(`The password of the reader was not sent: the certificate of ${url} cannot be trusted (${(0,errors/* messageOf */.b)(error)}). Give the output \`ca\` of the deploy as \`ca\`, and the name that is used here as \`reads-names\` of the deploy.`, { cause: error });
}
/** @throws UserError where the gateway lets nobody read, or not this reader: waiting does not change that. */
function refuseClosed(url, { status, text }, reader) {
    if (status === 403) {
        throw new errors/* UserError */.y(`${url} took the message (204), but refuses reads (403): ${text.trim().slice(0, 200)}. Give \`reader\` and \`reader-password\`, which are sent over TLS, or check on the hosts with \`instance-ids\`.`);
    }
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.cache/build/src/loki/usage-message.js

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

// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/clients.js
var run_command_clients = __webpack_require__(5918);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/document.js
var run_command_document = __webpack_require__(3241);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/output.js
var output = __webpack_require__(5809);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command.js + 3 modules
var run_command = __webpack_require__(6750);
// EXTERNAL MODULE: ./.cache/build/src/host/document.js
var host_document = __webpack_require__(8604);
// EXTERNAL MODULE: ./.cache/build/src/host/result.js
var result = __webpack_require__(8584);
// EXTERNAL MODULE: ./.cache/build/src/host/script.js
var script = __webpack_require__(5826);
;// CONCATENATED MODULE: ./.cache/build/actions/verify/on-hosts.js








/** Instance ids per command. Source: SSM API reference, SendCommand. */
const idsPerCommand = 50;
/** Has each host push the message to its own Loki and read it back, over Run Command: the runner needs no open port. */
async function deliverOnHosts(options, waiting) {
    const clients = (0,run_command_clients/* runCommandClients */.l)(options.region, 'actions/verify/README.md');
    const document = await (0,run_command_document/* documentFor */.D)(options.document, verifyTask(scriptOptions(options)), clients.ssm);
    const measured = [];
    for (let at = 0; at < options.instanceIds.length; at += idsPerCommand) {
        const { invocations } = await (0,run_command/* runCommand */.d)({
            targets: { instanceIds: options.instanceIds.slice(at, at + idsPerCommand) },
            document,
            comment: 'Push a message to Loki and read it back',
            onlineSeconds: options.timeout,
            deliverySeconds: 120,
            timeoutSeconds: options.timeout + 60,
            maxConcurrency: '100%',
            maxErrors: '100%',
        }, 
        // Nothing to remember for a cancelled run: the host does no more than look for a message for a while.
        { ...waiting, ...clients, onSent: () => { }, onEnded: output/* showInvocation */.As });
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
    const found = (0,result/* parseVerification */.V)(stdout);
    if (found !== undefined)
        return { where: instanceId, pushMs: found.push_ms, visibleMs: found.visible_ms };
    const reason = /^error: (.*)$/m.exec(stderr)?.[1] ?? problem ?? 'the script ended without a result';
    throw new errors/* UserError */.y(`${instanceId}: ${reason}. Read Loki's log on the host: docker logs loki-a, or loki-b`);
}
function verifyTask(options) {
    return {
        script: () => (0,script/* verifyScript */.xz)(options),
        content: host_document/* verifyDocument */.Tt,
        parameters: () => (0,host_document/* verifyValues */.CR)(options),
    };
}

// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
;// CONCATENATED MODULE: ./.cache/build/actions/verify/summary.js


async function summarize(measured) {
    const verdict = `A usage message was pushed and read back: ${measured.map(({ where }) => where).join(', ')}.`;
    core/* info */.pq(verdict);
    await (0,summary/* writeSummary */.S)({
        title: 'Verify',
        verdict,
        table: [
            ['through', 'accepted after', 'read back after'],
            ...measured.map(({ where, pushMs, visibleMs }) => [where, `${pushMs} ms`, `${visibleMs} ms`]),
        ],
    });
}

;// CONCATENATED MODULE: ./.cache/build/actions/verify/main.js







/** Milliseconds since the run that the message reports began, as a client's would have. */
const runMs = 90_000;
async function main(values, signal) {
    const measured = await measure(values, signal);
    core/* setOutput */.uH('push-ms', Math.max(...measured.map(({ pushMs }) => pushMs)));
    core/* setOutput */.uH('visible-ms', Math.max(...measured.map(({ visibleMs }) => visibleMs)));
    await summarize(measured);
}
async function measure({ url, instanceIds, labels, ...values }, signal) {
    const message = usageMessage(labels, runMs, new Date());
    const timeoutMs = values.timeout * 1000;
    const waiting = { clock: poll/* systemClock */.m, signal, log: core/* info */.pq };
    if (url !== undefined) {
        const reader = readerOf(url, values);
        if (reader !== undefined)
            core/* setSecret */.Pq(reader.password);
        return [{ where: url, ...(await deliver({ url, message, reader, timeoutMs, ...waiting })) }];
    }
    // `check` in inputs.ts has made sure of both.
    if (instanceIds === undefined || values.region === undefined)
        throw new errors/* UserError */.y('Give `url`, or `instance-ids` and `region`.');
    return await deliverOnHosts({ ...values, instanceIds, region: values.region, message }, waiting);
}
function readerOf(url, { reader: name, readerPassword: password, readsUrl, readsPort, ca, }) {
    if (name === undefined || password === undefined)
        return undefined;
    return { name, password, url: readsUrl ?? `https://${new URL(url).hostname}:${readsPort}`, ca };
}


/***/ })

};
