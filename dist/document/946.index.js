export const id = 946;
export const ids = [946];
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

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var dist_cjs = __webpack_require__(4736);
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

// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __webpack_require__(6537);
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
        log(`AWS does not answer for now (${messageOf(error)}); asking again`);
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

;// CONCATENATED MODULE: ./build/src/aws/account.js


/**
 * The account of the caller, 12 digits. Asked of STS only where the credentials do not name it already
 * (an assumed role's and a configured `AWS_ACCOUNT_ID` do).
 */
async function accountId(credentials, region, policyDocument) {
    const { accountId: known } = await credentials().catch((error) => {
        throw explainAwsError(error, { policyDocument });
    });
    if (known !== undefined)
        return known;
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient(clientOptions(region));
    sts.middlewareStack.use(explanations(policyDocument));
    const { Account } = await sts.send(new GetCallerIdentityCommand({}));
    if (Account === undefined)
        throw new Error('STS GetCallerIdentity answered without an Account');
    return Account;
}

;// CONCATENATED MODULE: ./build/src/aws/arn.js
/** The ARN of a bucket, in the partition its region belongs to. */
function bucketArn(bucket, region) {
    return `arn:${partitionOf(region)}:s3:::${bucket}`;
}
/** Source: AWS General Reference, "Amazon Resource Names". */
function partitionOf(region) {
    return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

;// CONCATENATED MODULE: ./build/src/aws/document-policy.js

/** The IAM policy of a role that may run these documents on these hosts, follow and cancel them, and nothing else. */
function documentPolicy({ account, region, documents, targets }) {
    const partition = partitionOf(region);
    const arns = documents.map((name) => `arn:${partition}:ssm:${region}:${account}:document/${name}`);
    const ids = 'tags' in targets ? ['*'] : targets.instanceIds;
    const tags = 'tags' in targets ? Object.entries(targets.tags) : [];
    const conditions = tags.map(([key, value]) => [`ssm:resourceTag/${key}`, value]);
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'CommandTheLokiHosts',
                Effect: 'Allow',
                Action: 'ssm:SendCommand',
                Resource: ids.map((id) => `arn:${partition}:ec2:${region}:${account}:instance/${id}`),
                ...(conditions.length > 0 && { Condition: { StringEquals: Object.fromEntries(conditions) } }),
            },
            { Sid: 'WithTheseDocuments', Effect: 'Allow', Action: 'ssm:SendCommand', Resource: arns },
            {
                Sid: 'CheckTheDocuments',
                Effect: 'Allow',
                Action: ['ssm:GetDocument', 'ssm:DescribeDocument'],
                Resource: arns,
            },
            {
                Sid: 'FollowTheCommand',
                Effect: 'Allow',
                Action: [
                    'ssm:DescribeInstanceInformation',
                    'ssm:ListCommands',
                    'ssm:ListCommandInvocations',
                    'ssm:GetCommandInvocation',
                    'ssm:CancelCommand',
                ],
                Resource: '*',
            },
        ],
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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

;// CONCATENATED MODULE: ./build/src/aws/documents.js






/**
 * What would be changed: nothing where this very content is published already, and is the default.
 * @throws UserError when the document holds something else under this version's name.
 */
async function planDocument({ name, content }, { ssm }) {
    const [published, current] = await Promise.all([
        getVersion(ssm, name, content),
        errors_unlessCode(missing, ssm.send(new dist_cjs/* DescribeDocumentCommand */.QO({ Name: name }))),
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
    await deps.ssm.send(new dist_cjs/* UpdateDocumentDefaultVersionCommand */.hR_({ Name, DocumentVersion }));
    return { ...change, to: `version ${DocumentVersion}` };
}
async function write({ name, content }, first, ssm) {
    const VersionName = versionName(content);
    const body = { Name: name, Content: content, DocumentFormat: 'JSON', VersionName };
    const { DocumentDescription } = first
        ? await ssm.send(new dist_cjs/* CreateDocumentCommand */.dk2({ ...body, DocumentType: 'Command' }))
        : await ssm.send(new dist_cjs/* UpdateDocumentCommand */.gym({ ...body, DocumentVersion: '$LATEST' }));
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
    const { Document } = await ssm.send(new DescribeDocumentCommand({ Name: name, DocumentVersion }));
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
    const other = await unlessCode(missing, ssm.send(new GetDocumentCommand({ Name: name })));
    const remedy = 'Let an admin run the document action of the same release, with the same image repository.';
    return new UserError(other === undefined
        ? `There is no document ${name} in this region; nothing was run. ${remedy}`
        : `The document ${name} has no version that is what this release of the action runs (its default is version ${other.DocumentVersion}): it is of another release, or somebody else's. Nothing was run. ${remedy}`);
}
/** A new version takes a moment until it can be used. */
async function untilActive(Name, DocumentVersion, deps) {
    const command = new dist_cjs/* DescribeDocumentCommand */.QO({ Name, DocumentVersion });
    let last;
    const active = await poll({ every: 1_000, timeout: 60_000, ...deps }, async () => {
        last = (await errors_unlessCode(missing, deps.ssm.send(command)))?.Document;
        return last?.Status === 'Active' || last?.Status === 'Failed' ? last.Status : undefined;
    });
    if (active === 'Active')
        return;
    throw new errors/* UserError */.y(`SSM did not accept version ${DocumentVersion} of the document ${Name} (${last?.StatusInformation ?? last?.Status ?? 'no answer'}). Run again.`);
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
    const script = assemble(assignments(script_deployHeader(options)), deployParts);
    script_checkSize(Buffer.byteLength(JSON.stringify(script)));
    return script;
}
/** @throws UserError when a script of that many bytes, with the config, is too large for Run Command. */
function script_checkSize(bytes) {
    if (bytes <= maxBytes)
        return;
    throw new UserError(`The Loki config is too large to send: with it the script has ${bytes} bytes, and Run Command takes ${maxBytes}. Shorten the config (its comments count too).`);
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
const verifyParts = [lib, releases, slots, verify];
/** The script that pushes one message to a host's own Loki and reads it back, for `parseVerification`. */
function verifyScript(options) {
    return assemble(assignments(script_verifyHeader(options)), verifyParts);
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

;// CONCATENATED MODULE: ./build/actions/document/main.js










const policyDocument = 'actions/document/README.md';
async function main(values, signal) {
    const { region, mode } = values;
    const ssm = new dist_cjs/* SSMClient */.jBj(clientOptions(region));
    ssm.middlewareStack.use(explanations(policyDocument));
    const account = await accountId(ssm.config.credentials, region, policyDocument);
    const wanted = [
        { name: values.deployDocument, content: deployDocument(values.imageRepository) },
        { name: values.verifyDocument, content: verifyDocument() },
    ];
    const converge = mode === 'plan' ? planDocument : publishDocument;
    const changes = [];
    for (const document of wanted) {
        const change = await converge(document, { ssm, clock: systemClock, signal });
        if (change !== undefined)
            changes.push(change);
    }
    const documents = wanted.map(({ name }) => name);
    const policy = documentPolicy({ account, region, documents, targets: (0,targets/* targetsOf */.Q)(values) });
    core/* setOutput */.uH('changed', mode === 'apply' && changes.length > 0);
    core/* setOutput */.uH('plan', JSON.stringify(changes));
    core/* setOutput */.uH('policy', JSON.stringify(policy));
    await summarize(documents, changes, mode, JSON.stringify(policy, undefined, 2));
}
async function summarize(documents, changes, mode, policy) {
    const names = documents.join(' and ');
    const verdict = changes.length === 0
        ? `${names} are published; nothing to change.`
        : mode === 'plan'
            ? `${count(changes.length, 'document')} of ${names} would be published; nothing was changed.`
            : `${count(changes.length, 'document')} of ${names} published.`;
    core/* info */.pq(verdict);
    core/* info */.pq(`The policy of the role that deploys:\n${policy}`);
    await writeSummary({
        title: 'Document',
        verdict,
        table: [
            ['document', 'default was', mode === 'plan' ? 'would be' : 'is now'],
            ...changes.map(({ setting, from, to }) => [setting, from, to]),
        ],
        file: { name: 'IAM policy of the role that deploys', language: 'json', text: policy },
        next: 'give the role that deploys this policy in place of AWS-RunShellScript, and `document` to deploy and verify.',
    });
}


/***/ })

};
