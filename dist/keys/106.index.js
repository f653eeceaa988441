export const id = 106;
export const ids = [106];
export const modules = {

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var client_ssm_dist_cjs = __webpack_require__(4736);
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

;// CONCATENATED MODULE: ./build/src/aws/arn.js
/** The ARN of a bucket, in the partition its region belongs to. */
function bucketArn(bucket, region) {
    return `arn:${partitionOf(region)}:s3:::${bucket}`;
}
/** Source: AWS General Reference, "Amazon Resource Names". */
function partitionOf(region) {
    return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/aws/identity.js



/** The inline policy this project owns on the user; other policies of the user are left alone. */
const policyName = 'loki-host-storage';
/** What Loki does with its bucket, and nothing else. Source: Loki docs, "Storage", AWS deployment policy. */
function storagePolicy(bucketArn, encryption) {
    const bucket = {
        Sid: 'LokiBucket',
        Effect: 'Allow',
        Action: ['s3:ListBucket', 's3:GetBucketLocation'],
        Resource: bucketArn,
    };
    const objects = {
        Sid: 'LokiObjects',
        Effect: 'Allow',
        Action: [
            's3:GetObject',
            's3:PutObject',
            's3:DeleteObject',
            's3:AbortMultipartUpload',
            's3:ListMultipartUploadParts',
        ],
        Resource: `${bucketArn}/*`,
    };
    const key = encryption.algorithm === 'AES256'
        ? []
        : [
            {
                Sid: 'LokiKey',
                Effect: 'Allow',
                Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
                Resource: encryption.keyArn,
            },
        ];
    return { Version: '2012-10-17', Statement: [bucket, objects, ...key] };
}
async function inspectIdentity(iam, { name, path }, policy) {
    const [user, current] = await Promise.all([getUser(iam, name), getPolicy(iam, name)]);
    const pending = [];
    if (user === undefined) {
        pending.push({
            change: { setting: 'user', from: 'none', to: `${path}${name}` },
            apply: async () => void (await iam.send(new dist_cjs/* CreateUserCommand */.nMY({ UserName: name, Path: path }))),
        });
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(current, policy)) {
        const PolicyDocument = JSON.stringify(policy);
        pending.push({
            change: { setting: 'user policy', from: current === undefined ? 'none' : 'another', to: policyName },
            apply: async () => void (await iam.send(new dist_cjs/* PutUserPolicyCommand */.CkV({ UserName: name, PolicyName: policyName, PolicyDocument }))),
        });
    }
    return { exists: user !== undefined, tags: tagsOf(user), pending };
}
/** Sets tags of the user; its other tags stay. */
async function tagUser(iam, name, tags) {
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    await iam.send(new dist_cjs/* TagUserCommand */.pkA({ UserName: name, Tags }));
}
async function getUser(iam, name) {
    const answer = await unlessMissing(iam.send(new dist_cjs/* GetUserCommand */.T3b({ UserName: name })));
    return answer?.User;
}
async function getPolicy(iam, name) {
    const answer = await unlessMissing(iam.send(new dist_cjs/* GetUserPolicyCommand */.bcb({ UserName: name, PolicyName: policyName })));
    // IAM answers with the document URL-encoded.
    return answer?.PolicyDocument === undefined
        ? undefined
        : JSON.parse(decodeURIComponent(answer.PolicyDocument));
}
function tagsOf(user) {
    return Object.fromEntries((user?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}
const noSuchEntity = new Set(['NoSuchEntityException', 'NoSuchEntity']);
/** The answer, or `undefined` where IAM says there is no such entity. */
function unlessMissing(answer) {
    return unlessCode(noSuchEntity, answer);
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

;// CONCATENATED MODULE: ./build/src/rotation/decide.js
const day = 86_400_000;
function ageInDays(key, now) {
    return Math.max(0, Math.floor((now.getTime() - key.created.getTime()) / day));
}
/** Whether a new key is due, and why. `maxAgeDays` 0 always rotates. */
function decide(state, maxAgeDays, now) {
    const { keys, record, published, missingSecrets } = state;
    if (published === undefined)
        return { kind: 'rotate', reason: 'the parameter does not exist' };
    const key = keys.find(({ id }) => id === published.accessKeyId);
    if (key === undefined)
        return { kind: 'rotate', reason: 'the key in the parameter is not one of the user' };
    if (!key.active)
        return { kind: 'rotate', reason: `the key in the parameter, ${key.id}, is inactive` };
    if (key.id !== record.currentKey)
        return { kind: 'finish', key, reason: `${key.id} is in the parameter but not recorded` };
    if (missingSecrets.length > 0) {
        return { kind: 'finish', key, reason: `the secret ${missingSecrets.join(' and ')} does not exist` };
    }
    if (maxAgeDays === 0)
        return { kind: 'rotate', reason: 'a rotation was asked for (max-age: 0)' };
    const age = ageInDays(key, now);
    return age >= maxAgeDays
        ? { kind: 'rotate', reason: `${key.id} is ${age} days old` }
        : { kind: 'keep', key };
}
/**
 * Where the second key of the user is (IAM allows two): one that is inactive, or one that was never handed out
 * and is not in use, makes room.
 */
function roomFor(state, inUse) {
    const { keys, record } = state;
    if (keys.length < 2)
        return { kind: 'enough' };
    const inactive = keys.find((key) => !key.active && key.id !== record.currentKey);
    if (inactive !== undefined)
        return { kind: 'remove', key: inactive, why: 'it is inactive' };
    const handedOut = new Set([record.currentKey, record.previousKey, state.published?.accessKeyId]);
    const unrecorded = keys.filter((key) => !handedOut.has(key.id));
    const unused = unrecorded.find((key) => !inUse(key));
    if (unused !== undefined)
        return { kind: 'remove', key: unused, why: 'it was never handed out and is not in use' };
    const foreign = unrecorded[0];
    if (foreign !== undefined) {
        return {
            kind: 'blocked',
            why: `the key ${foreign.id} was made by hand and is in use. Find who uses it, then deactivate or delete it`,
        };
    }
    return {
        kind: 'blocked',
        why: 'both keys have been handed out and are active: the last rotation is not finished. Deploy, then run with `mode: retire`',
    };
}

;// CONCATENATED MODULE: ./build/src/rotation/outcome.js

function outcomeOfRotation(rotated, now) {
    const { inspection, current, previous } = rotated;
    const ageDays = ageInDays(current, now);
    const changed = inspection.decision.kind !== 'keep';
    const nextStep = changed
        ? 'deploy'
        : previous?.active
            ? 'retire'
            : previous === undefined
                ? 'none'
                : 'wait';
    const verdict = rotated.rotated
        ? `A new key, ${current.id}, is in the parameter and the secrets.`
        : changed
            ? `The rotation to ${current.id} is finished now.`
            : `The key ${current.id} is ${ageDays} days old and stays.`;
    return { ...rotated, previous: stateOf(previous), ageDays, nextStep, verdict, advice: adviceFor[nextStep] };
}
function outcomeOfRetirement({ inspection, previous, state, deleteAfter }, now) {
    const current = currentOf(inspection);
    const after = deleteAfter?.toISOString().slice(0, 10);
    const id = previous?.id ?? '';
    const verdicts = {
        none: 'There is no replaced key.',
        deactivated: `The replaced key ${id} is deactivated; it can be deleted after ${after}.`,
        waiting: `The replaced key ${id} stays deactivated until ${after}.`,
        deleted: `The replaced key ${id} is deleted.`,
    };
    const waits = state === 'deactivated' || state === 'waiting';
    return {
        rotated: false,
        current,
        previous: previous && { id, state: state === 'deleted' ? 'deleted' : 'inactive' },
        ageDays: current && ageInDays(current, now),
        nextStep: waits ? 'wait' : 'none',
        verdict: verdicts[state],
        advice: state === 'deactivated'
            ? `If something still needed it: aws iam update-access-key --status Active --access-key-id ${id}`
            : undefined,
        inspection,
    };
}
/** For `status` and `plan`: what the next `rotate` would do. */
function outcomeOfInspection(inspection, now) {
    const { decision, state } = inspection;
    const current = currentOf(inspection);
    const previous = state.keys.find(({ id }) => id === state.record.previousKey);
    const verdict = {
        keep: () => `The key ${current?.id} is ${current && ageInDays(current, now)} days old and stays.`,
        finish: () => 'A rotation is not finished; the next one finishes it.',
        rotate: () => 'A new key is due.',
    }[decision.kind]();
    const nextStep = decision.kind !== 'keep' ? 'rotate' : previous?.active ? 'retire' : previous ? 'wait' : 'none';
    const advice = decision.kind === 'keep' ? adviceFor[nextStep] : `run with \`mode: rotate\`: ${decision.reason}.`;
    return {
        rotated: false,
        current,
        previous: stateOf(previous),
        ageDays: current && ageInDays(current, now),
        nextStep,
        verdict,
        advice,
        inspection,
    };
}
const adviceFor = {
    none: undefined,
    deploy: 'deploy, so that the hosts use the new key; then run with `mode: retire`.',
    retire: 'when the hosts are deployed with the current key, run with `mode: retire`.',
    rotate: 'run with `mode: rotate`.',
    wait: undefined,
};
function currentOf({ state }) {
    return state.keys.find(({ id }) => id === state.record.currentKey);
}
function stateOf(key) {
    return key && { id: key.id, state: key.active ? 'active' : 'inactive' };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var client_s3_dist_cjs = __webpack_require__(3711);
;// CONCATENATED MODULE: ./build/src/aws/access-keys.js






/** The user's keys, at most two, oldest first; none where there is no such user. */
async function listAccessKeys(iam, user) {
    const answer = await unlessMissing(iam.send(new dist_cjs/* ListAccessKeysCommand */.Qxm({ UserName: user })));
    return (answer?.AccessKeyMetadata ?? [])
        .flatMap(({ AccessKeyId: id, Status, CreateDate: created }) => id === undefined || created === undefined ? [] : [{ id, active: Status === 'Active', created }])
        .sort((a, b) => a.created.getTime() - b.created.getTime());
}
/** `hide` is called the moment the secret exists, before anything else can happen to it. */
async function createAccessKey(iam, user, hide) {
    const { AccessKey } = await iam.send(new dist_cjs/* CreateAccessKeyCommand */.hN({ UserName: user }));
    if (AccessKey?.SecretAccessKey !== undefined)
        hide(AccessKey.SecretAccessKey);
    if (AccessKey?.AccessKeyId === undefined || AccessKey.SecretAccessKey === undefined) {
        throw new Error('IAM CreateAccessKey answered without a key');
    }
    return { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
}
async function deactivateAccessKey(iam, user, id) {
    await iam.send(new dist_cjs/* UpdateAccessKeyCommand */.SF3({ UserName: user, AccessKeyId: id, Status: 'Inactive' }));
}
async function deleteAccessKey(iam, user, id) {
    await unlessMissing(iam.send(new dist_cjs/* DeleteAccessKeyCommand */.yq0({ UserName: user, AccessKeyId: id })));
}
/** When IAM last saw the key used; lags by minutes to hours, so "never" proves nothing. */
async function lastUsed(iam, id) {
    const answer = await unlessMissing(iam.send(new dist_cjs/* GetAccessKeyLastUsedCommand */.qRl({ AccessKeyId: id })));
    return answer?.AccessKeyLastUsed?.LastUsedDate;
}
/** A new key works on one S3 front end some seconds before it works on all (seen: 8 to 15 s). */
const successesInARow = 5;
/**
 * Waits until S3 takes the pair for the bucket, several times in a row.
 * @throws UserError with S3's last answer when it does not within two minutes.
 */
async function waitUntilUsable(pair, bucket, { clock, signal, log }) {
    // A connection of its own for every probe, so that they do not all end up at the same front end.
    const requestHandler = { httpAgent: { keepAlive: false }, httpsAgent: { keepAlive: false } };
    const s3 = new client_s3_dist_cjs/* S3Client */.YxF({
        ...clientOptions(bucket.region),
        maxAttempts: 1,
        credentials: { ...pair },
        requestHandler,
    });
    let inARow = 0;
    let last;
    const usable = await poll({ every: () => (inARow === 0 ? 1_000 : 150), timeout: 120_000, clock, signal }, async (waitedMs) => {
        try {
            await s3.send(new client_s3_dist_cjs/* HeadBucketCommand */.kuI({ Bucket: bucket.name }));
            inARow += 1;
        }
        catch (error) {
            inARow = 0;
            last = error;
            log(`waiting for ${pair.accessKeyId} to work on ${bucket.name}: ${Math.round(waitedMs / 1000)} s, ${(0,errors/* messageOf */.b)(error)}`);
        }
        return inARow >= successesInARow ? true : undefined;
    });
    s3.destroy();
    if (usable === undefined) {
        throw new errors/* UserError */.y(`The new key ${pair.accessKeyId} did not work on the bucket ${bucket.name} for 2 minutes. Nothing uses it yet; ` +
            'the next run removes it. Check that the bucket exists and that no policy denies the user.', { cause: last });
    }
}

;// CONCATENATED MODULE: ./build/src/rotation/record.js
const tag = {
    currentKey: 'loki-host:current-key',
    currentSince: 'loki-host:current-since',
    previousKey: 'loki-host:previous-key',
    previousRetired: 'loki-host:previous-retired',
};
function readRecord(tags) {
    const record = {};
    const { currentKey, currentSince, previousKey, previousRetired } = tag;
    if (tags[currentKey])
        record.currentKey = tags[currentKey];
    if (tags[previousKey])
        record.previousKey = tags[previousKey];
    const since = readDate(tags[currentSince]);
    const retired = readDate(tags[previousRetired]);
    if (since !== undefined)
        record.currentSince = since;
    if (retired !== undefined)
        record.previousRetired = retired;
    return record;
}
/** All four tags, so that what is no longer true is overwritten (with an empty value). */
function recordTags(record) {
    return {
        [tag.currentKey]: record.currentKey ?? '',
        [tag.currentSince]: record.currentSince?.toISOString() ?? '',
        [tag.previousKey]: record.previousKey ?? '',
        [tag.previousRetired]: record.previousRetired?.toISOString() ?? '',
    };
}
function readDate(text) {
    const date = new Date(text ?? '');
    return Number.isNaN(date.getTime()) ? undefined : date;
}

;// CONCATENATED MODULE: ./build/src/aws/parameters.js


async function describePair(ssm, name) {
    const filters = [{ Key: 'Name', Option: 'Equals', Values: [name] }];
    const { Parameters = [] } = await ssm.send(new client_ssm_dist_cjs/* DescribeParametersCommand */.$hz({ ParameterFilters: filters }));
    const found = Parameters.find((parameter) => parameter.Name === name);
    if (found === undefined)
        return undefined;
    return {
        accessKeyId: /\b(A[A-Z0-9]{15,127})\b/.exec(found.Description ?? '')?.[1],
        version: found.Version ?? 0,
    };
}
/**
 * Writes the pair as one value, so that a reader never sees half of a rotation.
 * The shape is the one of the AWS CLI's `credential_process`: `{"Version":1,"AccessKeyId":…,"SecretAccessKey":…}`.
 * @returns the parameter's new version.
 */
async function publishPair(ssm, name, pair) {
    const { Version = 0 } = await ssm.send(new client_ssm_dist_cjs/* PutParameterCommand */.ihh({
        Name: name,
        Type: 'SecureString',
        Value: JSON.stringify({
            Version: 1,
            AccessKeyId: pair.accessKeyId,
            SecretAccessKey: pair.secretAccessKey,
        }),
        Description: `Access key ${pair.accessKeyId}, written by loki-host-actions`,
        Overwrite: true,
    }));
    return Version;
}
/** Reads the pair back, to finish a rotation that stopped half-way. `hide` is called before anything else. */
async function readPair(ssm, name, hide) {
    const { Parameter } = await ssm.send(new client_ssm_dist_cjs/* GetParameterCommand */.lhy({ Name: name, WithDecryption: true }));
    if (Parameter?.Value)
        hide(Parameter.Value);
    try {
        const { AccessKeyId, SecretAccessKey } = JSON.parse(Parameter?.Value ?? '');
        if (typeof AccessKeyId === 'string' && typeof SecretAccessKey === 'string') {
            hide(SecretAccessKey);
            return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
        }
    }
    catch {
        // A parser's message may quote the value, so it is not kept as the cause.
    }
    throw new errors/* UserError */.y(`The parameter ${name} does not hold a key pair ({"Version":1,"AccessKeyId":…,"SecretAccessKey":…}). Delete it, then run again.`);
}
/** Proves that the parameter can be written, by writing and deleting another one next to it. */
async function proveParameterWrite(ssm, name) {
    const probe = `${name}.write-probe`;
    await ssm.send(new client_ssm_dist_cjs/* PutParameterCommand */.ihh({ Name: probe, Type: 'SecureString', Value: 'probe', Overwrite: true }));
    await ssm.send(new client_ssm_dist_cjs/* DeleteParameterCommand */.Obs({ Name: probe }));
}

;// CONCATENATED MODULE: ./build/src/rotation/rotate.js






/** Reads everything and decides; makes no write. */
async function inspectRotation(options, deps) {
    const { iam, ssm, secrets, now } = deps;
    const names = secretValues(options.secretNames, { accessKeyId: '', secretAccessKey: '' });
    const [identity, keys, published, existing] = await Promise.all([
        inspectIdentity(iam, options.identity, options.policy),
        listAccessKeys(iam, options.identity.name),
        describePair(ssm, options.parameter),
        secrets?.existing(Object.keys(names)),
    ]);
    const missingSecrets = existing === undefined ? [] : Object.keys(names).filter((name) => !existing.has(name));
    const state = { keys, record: readRecord(identity.tags), published, missingSecrets };
    return { identity, state, decision: decide(state, options.maxAgeDays, now) };
}
/**
 * Hands out a new key where one is due. The order is what makes it safe to stop anywhere: nothing is created
 * before every write that must follow is proven, nothing is published before it works, the parameter (which
 * the hosts read) goes first and whole, and no key that was handed out is touched.
 */
async function rotate(options, deps) {
    const inspection = await inspectRotation(options, deps);
    const { identity, state, decision } = inspection;
    if (decision.kind === 'rotate')
        await prove(options, deps);
    for (const { change, apply } of identity.pending) {
        deps.log(`${change.setting}: ${change.from} → ${change.to}`);
        await apply();
    }
    if (decision.kind === 'keep')
        return { inspection, current: decision.key, previous: replaced(state, decision.key.id), rotated: false };
    deps.log(`${decision.kind === 'rotate' ? 'A new key is due' : 'The last rotation is finished first'}: ${decision.reason}`);
    const pair = decision.kind === 'rotate'
        ? await newPair(options, state, deps)
        : await readPair(deps.ssm, options.parameter, deps.hide);
    await publishSecrets(options, pair, deps);
    const previous = replaced(state, pair.accessKeyId);
    const { previousRetired } = state.record;
    await tagUser(deps.iam, options.identity.name, recordTags({
        currentKey: pair.accessKeyId,
        currentSince: deps.now,
        ...(previous === undefined ? {} : { previousKey: previous.id }),
        ...(previous?.active === false && previousRetired !== undefined ? { previousRetired } : {}),
    }));
    const current = decision.kind === 'finish' ? decision.key : { id: pair.accessKeyId, active: true, created: deps.now };
    return { inspection, current, previous, rotated: decision.kind === 'rotate' };
}
/** The key that the consumers had before `currentId`, where it is still there. */
function replaced({ keys, record }, currentId) {
    const id = record.currentKey === currentId ? record.previousKey : record.currentKey;
    return keys.find((key) => key.id === id);
}
/** Makes a key, tests it and writes it to the parameter; from then on the next run can finish what this one does not. */
async function newPair(options, state, deps) {
    await makeRoom(options, state, deps);
    const pair = await createAccessKey(deps.iam, options.identity.name, deps.hide);
    deps.log(`Created ${pair.accessKeyId}; testing it on ${options.bucket.name}`);
    await waitUntilUsable(pair, options.bucket, deps);
    const version = await publishPair(deps.ssm, options.parameter, pair);
    deps.log(`Wrote ${options.parameter}, version ${version}`);
    return pair;
}
async function prove({ parameter }, { ssm, secrets, log }) {
    log('Proving that the parameter and the secrets can be written');
    await secrets?.proveWrite();
    await proveParameterWrite(ssm, parameter);
}
async function makeRoom(options, state, { iam, now, log }) {
    const uses = new Map();
    if (state.keys.length >= 2) {
        for (const { id } of state.keys)
            uses.set(id, await lastUsed(iam, id));
    }
    const since = now.getTime() - options.graceDays * 86_400_000;
    const room = roomFor(state, (key) => (uses.get(key.id)?.getTime() ?? 0) >= since);
    if (room.kind === 'enough')
        return;
    const shown = state.keys
        .map(({ id, active, created }) => {
        const use = uses.get(id)?.toISOString() ?? 'never seen in use';
        return `${id} (${active ? 'active' : 'inactive'}, made ${created.toISOString()}, last used: ${use})`;
    })
        .join('; ');
    if (room.kind === 'blocked') {
        throw new errors/* UserError */.y(`${options.identity.name} has two access keys, the most IAM allows: ${shown}. No key was made: ${room.why}.`);
    }
    log(`Removing ${room.key.id} to make room, since ${room.why}. Keys: ${shown}`);
    await deleteAccessKey(iam, options.identity.name, room.key.id);
}
async function publishSecrets({ secretNames }, pair, { secrets, log }) {
    if (secrets === undefined)
        return;
    const values = secretValues(secretNames, pair);
    await secrets.publish(values);
    log(`Wrote the secrets ${Object.keys(values).join(', ')}`);
}
function secretValues({ accessKeyId, secretAccessKey, json }, pair) {
    const both = JSON.stringify({ accessKeyId: pair.accessKeyId, secretAccessKey: pair.secretAccessKey });
    return {
        [accessKeyId]: pair.accessKeyId,
        [secretAccessKey]: pair.secretAccessKey,
        ...(json === undefined ? {} : { [json]: both }),
    };
}

;// CONCATENATED MODULE: ./build/src/rotation/retire.js





/**
 * Takes the key that the last rotation replaced out of use: first it is deactivated, which can be undone, and
 * `graceDays` later a further run deletes it. Never touches the current key.
 */
async function retire(options, deps) {
    const { iam, now, log } = deps;
    const user = options.identity.name;
    const inspection = await inspectRotation(options, deps);
    const { keys, record, published } = inspection.state;
    const previous = keys.find((key) => key.id === record.previousKey);
    if (previous === undefined)
        return { inspection, previous, state: 'none' };
    if (!keys.some((key) => key.id === record.currentKey && key.active) ||
        published?.accessKeyId !== record.currentKey) {
        throw new errors/* UserError */.y(`${previous.id} is kept: the current key ${record.currentKey ?? '(none recorded)'} is not both active and in the parameter ${options.parameter}. Run with \`mode: rotate\` first.`);
    }
    if (previous.active) {
        log(`Deactivating ${previous.id}`);
        await deactivateAccessKey(iam, user, previous.id);
        await tagUser(iam, user, recordTags({ ...record, previousRetired: now }));
        return { inspection, previous, state: 'deactivated', deleteAfter: later(now, options.graceDays) };
    }
    const deleteAfter = later(record.previousRetired ?? now, options.graceDays);
    if (record.previousRetired === undefined)
        await tagUser(iam, user, recordTags({ ...record, previousRetired: now }));
    if (now < deleteAfter)
        return { inspection, previous, state: 'waiting', deleteAfter };
    log(`Deleting ${previous.id}, inactive since ${record.previousRetired?.toISOString() ?? 'now'}`);
    await deleteAccessKey(iam, user, previous.id);
    const { previousKey: _, previousRetired: __, ...rest } = record;
    await tagUser(iam, user, recordTags(rest));
    return { inspection, previous, state: 'deleted' };
}
function later(from, days) {
    return new Date(from.getTime() + days * 86_400_000);
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/src/action/inputs.js
var inputs = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/src/github/kinds.js
var kinds = __webpack_require__(7518);
;// CONCATENATED MODULE: ./build/src/github/failure.js
/** Reads octokit's `RequestError` (octokit says status 500 where there was no answer); `undefined` for anything else. */
function githubFailure(error) {
    if (!(error instanceof Error && error.name === 'HttpError' && 'status' in error))
        return undefined;
    const { response } = error;
    return {
        status: response === undefined ? undefined : Number(error.status),
        message: response?.data?.message ?? error.message,
        headers: response?.headers ?? {},
    };
}
/**
 * Whether GitHub refused because of too many requests, which it does with 429 or 403.
 * Source: GitHub docs, "Rate limits for the REST API".
 */
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const isNamed = /rate limit/i.test(message);
    return isNamed || headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
/**
 * Milliseconds after which GitHub wants to be asked again: its Retry-After, or the reset of the limit (measured on
 * GitHub's clock, not ours), or the minute its documentation asks for.
 */
function rateLimitDelay({ headers }) {
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    if (retryAfter >= 0)
        return retryAfter * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    const untilReset = reset - Date.parse(headers['date'] ?? '');
    return headers['x-ratelimit-remaining'] === '0' && untilReset >= 0 ? untilReset : 60_000;
}

;// CONCATENATED MODULE: ./build/src/github/scope.js
/** Source: GitHub REST API, "Permissions required for GitHub Apps" and "GitHub Actions secrets". */
function factsOf(scope) {
    switch (scope.kind) {
        case 'repository':
            return {
                name: `repository ${scope.owner}/${scope.repo}`,
                permission: 'repository permission "Secrets: write"',
                path: '/repos/{owner}/{repo}/actions/secrets',
                parameters: { owner: scope.owner, repo: scope.repo },
            };
        case 'environment':
            return {
                name: `environment ${scope.environment} of ${scope.owner}/${scope.repo}`,
                permission: 'repository permission "Environments: write"',
                path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
                parameters: { owner: scope.owner, repo: scope.repo, environment_name: scope.environment },
            };
        case 'organization':
            return {
                name: `organization ${scope.organization}`,
                permission: 'organization permission "Secrets: write"',
                path: '/orgs/{org}/actions/secrets',
                parameters: { org: scope.organization },
            };
    }
}

;// CONCATENATED MODULE: ./build/src/github/explain.js




/**
 * Turns what a token, a name, a limit or an outage causes into a `UserError` with the remedy; every other error is
 * returned as it is.
 */
function explainGithubError(error, scope) {
    const failure = githubFailure(error);
    const message = failure && explanation(failure, scope);
    return message === undefined ? error : new errors/* UserError */.y(message, { cause: error });
}
function explanation(failure, scope) {
    const { status, message } = failure;
    const { name } = factsOf(scope);
    if (status === undefined) {
        return `GitHub could not be reached (${message}). Check GITHUB_API_URL and the runner's network and proxy, then run again.`;
    }
    if (isRateLimit(failure)) {
        const seconds = Math.ceil(rateLimitDelay(failure) / 1000);
        return `GitHub limits the requests of this token (${status}: ${message}). Run again in ${seconds} s.`;
    }
    if (status >= 500) {
        return `GitHub answers ${status} (${message}) each time it is tried. See https://www.githubstatus.com and run again.`;
    }
    if (status === 401) {
        return (`GitHub does not accept the token (401: ${message}): it is mistyped, expired or revoked. The token of a GitHub ` +
            'App lives for an hour: make it in the same job as this step. A personal access token is renewed by its owner.');
    }
    if (status === 403)
        return explain_explainDenial(failure, scope);
    if (status === 404)
        return `GitHub shows this token no ${name} (404: ${message}). ${notFoundRemedy(scope)}`;
    if (status === 422) {
        return `GitHub rejects a secret of ${name} (422: ${message}). Names are ${kinds/* secretName */.Gf.allowed}; values have at most 48 KB.`;
    }
    return undefined;
}
function explain_explainDenial({ message, headers }, scope) {
    const { name, permission } = factsOf(scope);
    const accepted = headers['x-accepted-github-permissions'];
    const asked = accepted === undefined ? '' : ` (GitHub asks for ${accepted})`;
    return (`The token may not read and write the secrets of ${name} (403: ${message}). It needs the ${permission}${asked}. ` +
        "The workflow's own GITHUB_TOKEN can never have it: pass the token of a GitHub App " +
        '(actions/create-github-app-token) or a fine-grained personal access token that has this permission.');
}
function notFoundRemedy(scope) {
    const given = 'the GitHub App is installed there or the personal access token is given access to it';
    switch (scope.kind) {
        case 'repository':
            return `Check its name, and that ${given}.`;
        case 'environment':
            return `Check both names, create the environment in the repository's settings if it is not there, and see that ${given}.`;
        case 'organization':
            return `Check its name (a user's account has no organization secrets), and that ${given}.`;
    }
}

;// CONCATENATED MODULE: ./build/src/github/request.js



/** How often a request is tried; what GitHub asks to wait longer for than `longestWait` is given up at once. */
const attempts = 4;
const longestWait = 180_000;
/** Milliseconds that one attempt may take. */
const attemptTimeout = 60_000;
/**
 * Requests the secrets of a scope, e.g. `('GET', '/public-key')`. Repeats what GitHub is too busy for: all requests
 * to secrets may be repeated without harm.
 * @throws UserError with the remedy; the signal's reason when aborted.
 */
async function requestSecrets(options, method, path, parameters = {}) {
    const { client, scope, clock, signal, log } = options;
    const facts = factsOf(scope);
    for (let attempt = 1;; attempt++) {
        try {
            const response = await client.request(`${method} ${facts.path}${path}`, {
                ...facts.parameters,
                ...parameters,
                headers: { 'x-github-api-version': '2022-11-28' },
                request: { signal: AbortSignal.any([signal, AbortSignal.timeout(attemptTimeout)]) },
            });
            return response.data;
        }
        catch (error) {
            signal.throwIfAborted();
            const delay = attempt < attempts ? retryDelay(error, attempt) : undefined;
            if (delay === undefined)
                throw explainGithubError(error, scope);
            log?.(`GitHub: ${githubFailure(error)?.message}; trying again in ${delay / 1000} s`);
            await clock.sleep(delay, signal);
        }
    }
}
/** Milliseconds to wait before the next attempt; `undefined` for what another attempt would not change. */
function retryDelay(error, attempt) {
    const failure = githubFailure(error);
    if (failure === undefined)
        return undefined;
    if (isRateLimit(failure)) {
        const delay = rateLimitDelay(failure);
        return delay <= longestWait ? delay : undefined;
    }
    const isOutage = failure.status === undefined || failure.status >= 500;
    return isOutage ? 1000 * 2 ** (attempt - 1) : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/listing.js


const pageSize = 100;
/**
 * Those of the named secrets that exist, under the names given. One request: a repository or environment has at most
 * 100 secrets, a page; in an organisation with more, each name that is not on the first page is asked for.
 */
async function findSecrets(options, names) {
    const page = await requestSecrets(options, 'GET', '', {
        per_page: pageSize,
    });
    const isWhole = page.total_count <= page.secrets.length;
    const found = new Map();
    for (const name of names) {
        const listed = page.secrets.find((secret) => secret.name === name.toUpperCase());
        const secret = listed ?? (isWhole ? undefined : await getSecret(options, name));
        if (secret !== undefined)
            found.set(name, secret);
    }
    return found;
}
function getSecret(options, name) {
    return ifPresent(requestSecrets(options, 'GET', '/{secret_name}', { secret_name: name }));
}
/** `undefined` where GitHub answered 404. */
async function ifPresent(request) {
    try {
        return await request;
    }
    catch (error) {
        if (error instanceof Error && githubFailure(error.cause)?.status === 404)
            return undefined;
        throw error;
    }
}
/**
 * Who may use each of the named secrets of an organisation, since writing a secret without saying so would change it:
 * those who may now, and for a new secret the private repositories. Empty for the other scopes.
 */
async function audiencesOf(options, names) {
    const audiences = new Map();
    if (options.scope.kind !== 'organization')
        return audiences;
    const existing = await findSecrets(options, names);
    for (const name of names) {
        const visibility = existing.get(name)?.visibility ?? 'private';
        const selected = visibility === 'selected' && {
            selected_repository_ids: await selectedIds(options, name),
        };
        audiences.set(name, { visibility, ...selected });
    }
    return audiences;
}
async function selectedIds(options, name) {
    const ids = [];
    for (let page = 1;; page++) {
        const { total_count, repositories } = await requestSecrets(options, 'GET', '/{secret_name}/repositories', { secret_name: name, per_page: pageSize, page });
        ids.push(...repositories.map(({ id }) => id));
        if (repositories.length === 0 || ids.length >= total_count)
            return ids;
    }
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/blake2.js + 4 modules
var blake2 = __webpack_require__(904);
// EXTERNAL MODULE: ./node_modules/tweetnacl/nacl-fast.js
var nacl_fast = __webpack_require__(668);
;// CONCATENATED MODULE: ./build/src/github/seal.js


/**
 * Seals a text so that only the holder of the key pair can open it: libsodium's `crypto_box_seal`, which GitHub
 * requires for secrets. The box is the ephemeral public key (32 bytes) and then the encrypted text (16 bytes longer).
 * @param publicKey base64, as GitHub's `public-key` routes give it.
 * @returns base64.
 */
function seal(publicKey, text) {
    const recipient = Buffer.from(publicKey, 'base64');
    const ephemeral = nacl_fast.box.keyPair();
    const nonce = (0,blake2/* blake2b */.Sx)(Buffer.concat([ephemeral.publicKey, recipient]), { dkLen: nacl_fast.box.nonceLength });
    const box = nacl_fast.box(Buffer.from(text), nonce, recipient, ephemeral.secretKey);
    return Buffer.concat([ephemeral.publicKey, box]).toString('base64');
}

;// CONCATENATED MODULE: ./build/src/github/secrets.js






const probe = 'LOKI_HOST_ACTIONS_WRITE_PROBE';
/** The secrets of one scope; makes no request yet. */
function openSecretStore(options) {
    let known;
    const publicKey = async () => {
        known ??= await requestSecrets(options, 'GET', '/public-key');
        return known;
    };
    return {
        publicKey,
        existing: async (names) => {
            const found = await findSecrets(options, names);
            return new Map([...found].map(([name, { updated_at }]) => [name, new Date(updated_at)]));
        },
        put: async (name, sealed) => {
            checkNames([name]);
            const audiences = await audiencesOf(options, [name]);
            await write(options, name, sealed, audiences.get(name));
        },
        remove: (name) => remove(options, name),
        proveWrite: async () => proveWrite(options, await publicKey()),
        publish: async (values) => {
            checkNames(Object.keys(values));
            await publish(options, await publicKey(), values);
        },
    };
}
async function proveWrite(options, key) {
    const nobody = { visibility: 'selected', selected_repository_ids: [] };
    const audience = options.scope.kind === 'organization' ? nobody : undefined;
    await write(options, probe, sealFor(key, (0,external_node_crypto_.randomUUID)()), audience);
    await remove(options, probe);
}
async function publish(options, key, values) {
    const sealed = Object.entries(values).map(([name, value]) => ({ name, secret: sealFor(key, value) }));
    const audiences = await audiencesOf(options, Object.keys(values));
    const written = [];
    for (const { name, secret } of sealed) {
        try {
            await write(options, name, secret, audiences.get(name));
        }
        catch (error) {
            if (written.length === 0 || !(error instanceof errors/* UserError */.y))
                throw error;
            throw new errors/* UserError */.y(`${(0,errors/* messageOf */.b)(error)} ${written.join(', ')} is written already, ${name} is not.`, {
                cause: error.cause,
            });
        }
        written.push(name);
    }
}
async function write(options, name, secret, audience) {
    await requestSecrets(options, 'PUT', '/{secret_name}', { secret_name: name, ...secret, ...audience });
}
async function remove(options, name) {
    await ifPresent(requestSecrets(options, 'DELETE', '/{secret_name}', { secret_name: name }));
}
function sealFor({ key, key_id }, value) {
    return { encrypted_value: seal(key, value), key_id };
}
/** Inputs are checked long before; this keeps any other caller from stopping between two secrets. */
function checkNames(names) {
    for (const name of names) {
        try {
            kinds/* secretName */.Gf.parse(name);
        }
        catch (error) {
            throw new errors/* UserError */.y(`${name} cannot be the name of a secret; allowed: ${kinds/* secretName */.Gf.allowed}.`, {
                cause: error,
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/keys/secrets.js




/** The secrets the key goes to; none where no token was given (`status`, `plan`, `retire`). */
function openSecrets(values, deps, env = process.env) {
    if (values.githubToken === undefined)
        return undefined;
    return openSecretStore({ ...deps, client: (0,github/* getOctokit */.Q)(values.githubToken), scope: scopeOf(values, env) });
}
function scopeOf({ organization, environment, repository }, env) {
    if (organization !== undefined)
        return { kind: 'organization', organization };
    const { owner, repo } = repository ?? ownRepository(env);
    return environment === undefined
        ? { kind: 'repository', owner, repo }
        : { kind: 'environment', owner, repo, environment };
}
function ownRepository(env) {
    const own = env['GITHUB_REPOSITORY'];
    if (own === undefined) {
        throw (0,inputs/* invalidInputs */.Rg)([
            `repository: not given, and GITHUB_REPOSITORY is not set; example: ${kinds/* repositoryName */.aR.example}`,
        ]);
    }
    return kinds/* repositoryName */.aR.parse(own);
}

;// CONCATENATED MODULE: ./build/actions/keys/main.js













async function main(values, signal) {
    const options = rotationOptions(values);
    const deps = rotationDeps(values, signal);
    const outcome = await perform(values.mode, options, deps);
    core/* setOutput */.uH('rotated', outcome.rotated);
    core/* setOutput */.uH('access-key-id', outcome.current?.id ?? '');
    core/* setOutput */.uH('previous-key-id', outcome.previous?.id ?? '');
    core/* setOutput */.uH('previous-key-state', outcome.previous?.state ?? 'none');
    core/* setOutput */.uH('key-age-days', outcome.ageDays ?? '');
    core/* setOutput */.uH('parameter', options.parameter);
    core/* setOutput */.uH('next-step', outcome.nextStep);
    core/* info */.pq(outcome.verdict);
    await summarize(outcome, deps.now);
}
async function perform(mode, options, deps) {
    switch (mode) {
        case 'rotate':
            return outcomeOfRotation(await rotate(options, deps), deps.now);
        case 'retire':
            return outcomeOfRetirement(await retire(options, deps), deps.now);
        case 'status':
        case 'plan':
            return outcomeOfInspection(await inspectRotation(options, deps), deps.now);
    }
}
function rotationOptions(values) {
    const { user, bucket, region } = values;
    return {
        identity: user,
        policy: storagePolicy(bucketArn(bucket, region), values.encryption),
        bucket: { name: bucket, region },
        parameter: values.parameter ?? `/loki-host/${user.name}/credentials`,
        secretNames: {
            accessKeyId: values.accessKeyIdSecret,
            secretAccessKey: values.secretAccessKeySecret,
            json: values.jsonSecret,
        },
        maxAgeDays: values.maxAge,
        graceDays: values.gracePeriod,
    };
}
function rotationDeps(values, signal) {
    const iam = new dist_cjs/* IAMClient */.h8v(clientOptions(values.region));
    const ssm = new client_ssm_dist_cjs/* SSMClient */.jBj(clientOptions(values.region));
    iam.middlewareStack.use(explanations('actions/keys/README.md'));
    ssm.middlewareStack.use(explanations('actions/keys/README.md'));
    const waiting = { clock: systemClock, signal, log: core/* info */.pq };
    return {
        ...waiting,
        iam,
        ssm,
        secrets: openSecrets(values, waiting),
        now: new Date(),
        hide: core/* setSecret */.Pq,
    };
}
async function summarize(outcome, now) {
    const { inspection, current, previous } = outcome;
    const role = (id) => id === current?.id ? 'handed out' : id === previous?.id ? 'replaced' : 'not recorded';
    const before = inspection.state.keys.filter(({ id }) => id !== current?.id);
    const keys = [...before, ...(current === undefined ? [] : [current])];
    await writeSummary({
        title: 'Keys',
        verdict: outcome.verdict,
        table: [
            ['key', 'is', 'state', 'age in days'],
            ...keys.map((key) => {
                const state = key.id === previous?.id ? previous.state : key.active ? 'active' : 'inactive';
                return [key.id, role(key.id), state, String(ageInDays(key, now))];
            }),
        ],
        ...(outcome.advice === undefined ? {} : { next: outcome.advice }),
    });
}


/***/ })

};
