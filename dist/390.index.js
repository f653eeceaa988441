export const id = 390;
export const ids = [390];
export const modules = {

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var client_s3_dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/aws/clients.js
var clients = __webpack_require__(8312);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var aws_errors = __webpack_require__(7253);
;// CONCATENATED MODULE: ./.cache/build/src/aws/identity.js




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
async function inspectIdentity(iam, identity, policy) {
    const { name, path } = identity;
    const [user, current] = await Promise.all([getUser(iam, name), getPolicy(iam, name)]);
    const pending = [];
    if (user === undefined) {
        pending.push({
            change: { setting: 'user', from: 'none', to: `${path}${name}` },
            apply: async () => createUser(iam, identity),
        });
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(current, policy)) {
        const PolicyDocument = JSON.stringify(policy);
        pending.push({
            change: { setting: 'user policy', from: current === undefined ? 'none' : 'another', to: policyName },
            apply: async () => void (await iam.send(new dist_cjs/* PutUserPolicyCommand */.CkV({ UserName: name, PolicyName: policyName, PolicyDocument }))),
        });
    }
    return { exists: user !== undefined, tags: tagsOf(user), pending, notes: notesOn(user, identity) };
}
/** Another run may make the same user at the same time. */
async function createUser(iam, { name, path, boundary }) {
    try {
        await iam.send(new dist_cjs/* CreateUserCommand */.nMY({ UserName: name, Path: path, PermissionsBoundary: boundary }));
    }
    catch (error) {
        if (!/^EntityAlreadyExists/.test((0,aws_errors/* awsErrorCode */.J6)(error)))
            throw error;
    }
}
/** A path cannot be a user's fault, and a boundary is its administrator's: neither is changed. */
function notesOn(user, { name, path, boundary }) {
    if (user === undefined)
        return [];
    const has = user.PermissionsBoundary?.PermissionsBoundaryArn;
    return [
        ...(user.Path === path ? [] : [`The user ${name} is at ${user.Path}, not at ${path}; it stays there.`]),
        ...(boundary === undefined || has === boundary
            ? []
            : [
                `The user ${name} has ${has === undefined ? 'no permissions boundary' : `the boundary ${has}`}, not ${boundary}; it is left alone.`,
            ]),
    ];
}
/**
 * Deletes the user and this project's policy of it.
 * @throws UserError while others have given it something.
 */
async function deleteUser(iam, name) {
    await unlessMissing(iam.send(new dist_cjs/* DeleteUserPolicyCommand */.QJ2({ UserName: name, PolicyName: policyName })));
    try {
        await unlessMissing(iam.send(new dist_cjs/* DeleteUserCommand */.O56({ UserName: name })));
    }
    catch (error) {
        if (!/^DeleteConflict/.test((0,aws_errors/* awsErrorCode */.J6)(error)))
            throw error;
        throw new errors/* UserError */.y(`The user ${name} has policies, groups or other things that were given to it by hand, so it was not deleted; its keys are gone. Take them from it, then run again.`, { cause: error });
    }
}
/** Sets tags of the user; its other tags stay. `abortSignal` ends the attempts, where a late write would mislead. */
async function tagUser(iam, name, tags, abortSignal) {
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    await iam.send(new dist_cjs/* TagUserCommand */.pkA({ UserName: name, Tags }), abortSignal && { abortSignal });
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
    return (0,aws_errors/* unlessCode */.ss)(noSuchEntity, answer);
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/access-keys.js






async function listAccessKeys(iam, user) {
    const command = new dist_cjs/* ListAccessKeysCommand */.Qxm({ UserName: user });
    let date;
    command.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        date = result.response.headers?.['date'];
        return result;
    }, { step: 'deserialize', priority: 'low' });
    const answer = await unlessMissing(iam.send(command));
    const keys = (answer?.AccessKeyMetadata ?? [])
        .flatMap(({ AccessKeyId: id, Status, CreateDate: created }) => id === undefined || created === undefined ? [] : [{ id, active: Status === 'Active', created }])
        .sort((a, b) => a.created.getTime() - b.created.getTime());
    return { keys, asOf: new Date(date ?? Date.now()) };
}
/**
 * @param hide called the moment the secret exists, before anything else can happen to it
 * @param signal ends the attempts: a key that is made late is nobody's
 */
async function createAccessKey(iam, user, hide, signal) {
    const command = new dist_cjs/* CreateAccessKeyCommand */.hN({ UserName: user });
    const { AccessKey } = await iam.send(command, { abortSignal: signal });
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
/** When and for what IAM last saw the key used; lags by up to four hours, so "never" proves nothing. */
async function lastUse(iam, id) {
    const answer = await unlessMissing(iam.send(new dist_cjs/* GetAccessKeyLastUsedCommand */.qRl({ AccessKeyId: id })));
    const { LastUsedDate: date, ServiceName: service = '', Region: region = '', } = answer?.AccessKeyLastUsed ?? {};
    return date && { date, service, region };
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
    const s3 = new client_s3_dist_cjs.S3Client({
        ...(0,clients/* clientOptions */.s)(bucket.region),
        maxAttempts: 1,
        credentials: { ...pair },
        requestHandler,
    });
    let inARow = 0;
    let last;
    const usable = await (0,poll/* poll */.w)({ every: () => (inARow === 0 ? 1_000 : 150), timeout: 120_000, clock, signal }, async (waitedMs) => {
        try {
            await s3.send(new client_s3_dist_cjs.HeadBucketCommand({ Bucket: bucket.name }));
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
        throw new errors/* UserError */.y(`The new key ${pair.accessKeyId} did not work on the bucket ${bucket.name} for 2 minutes. Nothing uses it yet, ` +
            'and it is removed again. Check that the bucket exists and that no policy or permissions boundary denies the user.', { cause: last });
    }
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/state.js
const minute = 60_000;
/** A run publishes its new key within this time, or gives the key up. */
const publishWithinMs = 3 * minute;
/** After this time nobody publishes a key any more: AWS takes no request that was signed 5 minutes before. */
const lostAfterMs = 10 * minute;
/** A look this old is not acted on any more, nor a tag this old. */
const freshMs = minute;
/**
 * How far from `creatingSince` a key made by a run can be: asking for it, and the tag of another run that was written
 * over the own one, may each be late by a minute, and by the five for which AWS takes what was signed.
 */
const creatingWindowMs = 15 * minute;
/** The key the hosts get when they are deployed, whatever its state. */
function publishedKey({ keys, published }) {
    return keys.find(({ id }) => id === published?.accessKeyId);
}
/** Whether anybody can have got the key: it was in the parameter, or is recorded. */
function isHandedOut({ record, published }, { id }) {
    return published?.handedOut.has(id) === true || id === record.currentKey || id === record.previousKey;
}
/** The key that consumers had before the published one. */
function previousKey(state) {
    const current = state.published?.accessKeyId ?? state.record.currentKey;
    return state.keys.find((key) => key.id !== current && isHandedOut(state, key));
}
/** A key that a run of ours made and nobody got, and when it is known that nobody will. */
function lostKey(state) {
    const since = state.record.creatingSince;
    const key = state.keys.find((candidate) => since !== undefined &&
        !isHandedOut(state, candidate) &&
        Math.abs(candidate.created.getTime() - since.getTime()) <= creatingWindowMs);
    return key && { key, from: new Date(key.created.getTime() + lostAfterMs) };
}
/**
 * A key that an overlapping run handed out at about the same time, and until when that run may write: where the other one is
 * not recorded as replaced, the two runs did not see each other, and the secrets may have one part of each.
 */
function rivalKey(state) {
    const current = publishedKey(state);
    const rival = state.keys.find((key) => current !== undefined &&
        key.id !== current.id &&
        key.id !== state.record.previousKey &&
        isHandedOut(state, key) &&
        Math.abs(key.created.getTime() - current.created.getTime()) <= lostAfterMs);
    if (rival === undefined || current === undefined)
        return undefined;
    const until = new Date(Math.max(rival.created.getTime(), current.created.getTime()) + lostAfterMs);
    return { key: rival, until };
}
const day = 1440 * minute;
/** How late IAM may tell of a use (four hours), with a margin. */
const lagMs = 360 * minute;
/** Milliseconds since the key was used, made or given to the hosts, by what is known. */
function idleMs(key, use, { record, now }) {
    const deployed = key.id === record.deployedKey ? (record.deployedSince?.getTime() ?? 0) : 0;
    return now.getTime() - Math.max(key.created.getTime(), use?.date.getTime() ?? 0, deployed);
}
function afterGrace(from, graceDays) {
    return new Date(from.getTime() + graceDays * day);
}
function ageInDays(key, now) {
    return Math.max(0, Math.floor((now.getTime() - key.created.getTime()) / day));
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/report.js


/** When each key was last used, for `status`. */
async function usesOf(state, { iam }) {
    const uses = await Promise.all(state.keys.map(async ({ id }) => [id, await lastUse(iam, id)]));
    return new Map(uses);
}
function keyRows({ inspection, previous }, uses) {
    const { state } = inspection;
    return state.keys.map((key) => {
        const use = uses?.get(key.id);
        const seen = use === undefined ? 'never seen' : `${use.date.toISOString()}, ${use.service}`;
        return {
            id: key.id,
            is: roleOf(state, key.id),
            state: key.id === previous?.id ? previous.state : key.active ? 'active' : 'inactive',
            ageDays: ageInDays(key, state.now),
            ...(uses && { lastUsed: seen }),
            usedBy: consumersOf(state, key.id).join(', '),
        };
    });
}
function roleOf(state, id) {
    if (id === state.published?.accessKeyId)
        return 'handed out';
    if (lostKey(state)?.key.id === id)
        return 'made, not handed out';
    return state.keys.some((key) => key.id === id && isHandedOut(state, key)) ? 'replaced' : 'made by hand';
}
/** Who has the key, as far as is recorded. */
function consumersOf({ published, record }, id) {
    return [
        ...(id === published?.accessKeyId ? ['parameter'] : []),
        ...(id === record.currentKey ? ['secrets'] : []),
        ...(id === record.deployedKey ? ['hosts'] : []),
    ];
}
/**
 * A badge that shows the key's age, for https://shields.io/endpoint.
 * Source: shields.io, "Endpoint Badge" (schemaVersion 1).
 */
function badge({ ageDays, nextStep, attention }) {
    const color = attention !== undefined ? 'red' : nextStep === 'none' || nextStep === 'wait' ? 'green' : 'yellow';
    const message = ageDays === undefined ? 'none' : `${ageDays} ${ageDays === 1 ? 'day' : 'days'} old`;
    return {
        schemaVersion: 1,
        label: 'Loki key',
        message: nextStep === 'rotate' ? `${message}, due` : message,
        color,
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var client_ssm_dist_cjs = __webpack_require__(4736);
// EXTERNAL MODULE: ./.cache/build/src/aws/arn.js
var arn = __webpack_require__(9815);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./.cache/build/src/action/inputs.js
var inputs = __webpack_require__(2832);
// EXTERNAL MODULE: ./.cache/build/src/github/kinds.js
var kinds = __webpack_require__(6299);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/build/src/github/failure.js
var github_failure = __webpack_require__(4918);
;// CONCATENATED MODULE: ./.cache/build/src/github/scope.js
/** Source: GitHub REST API, "Permissions required for GitHub Apps" and "GitHub Actions secrets", "Dependabot secrets". */
function factsOf(scope) {
    switch (scope.kind) {
        case 'repository':
            return {
                name: `${ofDependabot(scope)}repository ${scope.owner}/${scope.repo}`,
                permission: `repository permission "${permissionName(scope)}: write"`,
                path: `/repos/{owner}/{repo}/${appOf(scope)}/secrets`,
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
                name: `${ofDependabot(scope)}organization ${scope.organization}`,
                permission: `organization permission "${permissionName(scope)}: write"`,
                path: `/orgs/{org}/${appOf(scope)}/secrets`,
                parameters: { org: scope.organization },
            };
    }
}
const appOf = ({ dependabot }) => (dependabot ? 'dependabot' : 'actions');
const permissionName = ({ dependabot }) => (dependabot ? 'Dependabot secrets' : 'Secrets');
const ofDependabot = ({ dependabot }) => (dependabot ? 'Dependabot in the ' : '');

;// CONCATENATED MODULE: ./.cache/build/src/github/explain.js




/**
 * Turns what a token, a name, a limit or an outage causes into a `UserError` with the remedy; every other error is
 * returned as it is.
 */
function explainGithubError(error, scope) {
    const failure = (0,github_failure/* githubFailure */.eQ)(error);
    const message = failure && explanation(failure, scope);
    return message === undefined ? error : new errors/* UserError */.y(message, { cause: error });
}
function explanation(failure, scope) {
    const { status, message } = failure;
    const { name } = factsOf(scope);
    if (status === undefined) {
        return `GitHub could not be reached (${message}). Check GITHUB_API_URL and the runner's network and proxy, then run again.`;
    }
    if ((0,github_failure/* isRateLimit */.a5)(failure)) {
        const seconds = Math.ceil((0,github_failure/* rateLimitDelay */.nl)(failure) / 1000);
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
        return explainDenial(failure, scope);
    if (status === 404)
        return `GitHub shows this token no ${name} (404: ${message}). ${notFoundRemedy(scope)}`;
    if (status === 422) {
        return `GitHub rejects a secret of ${name} (422: ${message}). Names are ${kinds/* secretName */.Gf.allowed}; values have at most 48 KB.`;
    }
    return undefined;
}
function explainDenial({ message, headers }, scope) {
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

;// CONCATENATED MODULE: ./.cache/build/src/github/request.js



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
            log?.(`GitHub: ${(0,github_failure/* githubFailure */.eQ)(error)?.message}; trying again in ${delay / 1000} s`);
            await clock.sleep(delay, signal);
        }
    }
}
/** Milliseconds to wait before the next attempt; `undefined` for what another attempt would not change. */
function retryDelay(error, attempt) {
    const failure = (0,github_failure/* githubFailure */.eQ)(error);
    if (failure === undefined)
        return undefined;
    if ((0,github_failure/* isRateLimit */.a5)(failure)) {
        const delay = (0,github_failure/* rateLimitDelay */.nl)(failure);
        return delay <= longestWait ? delay : undefined;
    }
    const isOutage = failure.status === undefined || failure.status >= 500;
    return isOutage ? 1000 * 2 ** (attempt - 1) : undefined;
}

;// CONCATENATED MODULE: ./.cache/build/src/github/listing.js


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
        if (error instanceof Error && (0,github_failure/* githubFailure */.eQ)(error.cause)?.status === 404)
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
;// CONCATENATED MODULE: ./.cache/build/src/github/seal.js


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

;// CONCATENATED MODULE: ./.cache/build/src/github/secrets.js







const probe = 'LOKI_HOST_ACTIONS_WRITE_PROBE';
/** The secrets of one scope; makes no request yet. */
function openSecretStore(options) {
    let known;
    const publicKey = async () => {
        known ??= await requestSecrets(options, 'GET', '/public-key');
        return known;
    };
    return {
        place: factsOf(options.scope).name,
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

;// CONCATENATED MODULE: ./.cache/build/src/github/targets.js
/** One after the other: GitHub asks that requests which write are not sent side by side. */
function secretTargets(stores) {
    return {
        missing: async (names) => {
            const missing = [];
            for (const store of stores) {
                const existing = await store.existing(names);
                missing.push(...names.filter((name) => !existing.has(name)).map((name) => `${name} of ${store.place}`));
            }
            return missing;
        },
        proveWrite: async () => {
            for (const store of stores)
                await store.proveWrite();
        },
        publish: async (values) => {
            for (const store of stores)
                await store.publish(values);
        },
        remove: async (names) => {
            for (const store of stores)
                for (const name of names)
                    await store.remove(name);
        },
    };
}

;// CONCATENATED MODULE: ./.cache/build/actions/keys/secrets.js





/** The secrets the key goes to; none where no token was given (`status`, `plan`, `retire`). */
function openSecrets(values, deps, env = process.env) {
    if (values.githubToken === undefined)
        return undefined;
    const client = (0,github/* getOctokit */.Q)(values.githubToken);
    return secretTargets(scopesOf(values, env).map((scope) => openSecretStore({ ...deps, client, scope })));
}
function scopesOf(values, env) {
    const { organization, environment, dependabot } = values;
    if (organization !== undefined) {
        const scope = { kind: 'organization', organization };
        return dependabot ? [scope, { ...scope, dependabot }] : [scope];
    }
    return (values.repository ?? [ownRepository(env)]).flatMap((repository) => {
        const scope = { kind: 'repository', ...repository };
        const forActions = environment === undefined ? scope : { ...repository, kind: 'environment', environment };
        return dependabot ? [forActions, { ...scope, dependabot }] : [forActions];
    });
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

;// CONCATENATED MODULE: ./.cache/build/actions/keys/deps.js








function rotationOptions(values) {
    const { user, bucket, region } = values;
    return {
        identity: { ...user, boundary: values.permissionsBoundary },
        policy: storagePolicy((0,arn/* bucketArn */.S)(bucket, region), values.encryption),
        bucket: { name: bucket, region },
        parameter: values.parameter ?? `/loki-host/${user.name}/credentials`,
        secretNames: {
            accessKeyId: values.accessKeyIdSecret,
            secretAccessKey: values.secretAccessKeySecret,
            json: values.jsonSecret,
        },
        maxAgeDays: values.maxAge,
        graceDays: values.gracePeriod,
        overlapHours: values.overlap,
        deployedKey: values.deployedKey,
    };
}
/** @param waiting time, cancellation and the log, as the caller has them */
function rotationDeps(values, { bucket }, waiting) {
    const iam = new dist_cjs/* IAMClient */.h8v((0,clients/* clientOptions */.s)(values.region));
    const ssm = new client_ssm_dist_cjs/* SSMClient */.jBj((0,clients/* clientOptions */.s)(values.region));
    iam.middlewareStack.use((0,clients/* explanations */.x)('actions/keys/README.md'));
    ssm.middlewareStack.use((0,clients/* explanations */.x)('actions/keys/README.md'));
    return {
        ...waiting,
        iam,
        ssm,
        secrets: openSecrets(values, waiting),
        test: (pair) => waitUntilUsable(pair, bucket, waiting),
        hide: core/* setSecret */.Pq,
    };
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/other-access.js


/**
 * What may give the user's keys more than the bucket, each as a phrase: inline policies that allow something, managed
 * policies and groups. They are somebody's, and left alone.
 */
async function otherAccess(iam, UserName) {
    const [inline, attached, groups] = await Promise.all([
        unlessMissing(iam.send(new dist_cjs/* ListUserPoliciesCommand */.Lt8({ UserName }))),
        unlessMissing(iam.send(new dist_cjs/* ListAttachedUserPoliciesCommand */.zf4({ UserName }))),
        unlessMissing(iam.send(new dist_cjs/* ListGroupsForUserCommand */.WcQ({ UserName }))),
    ]);
    const allowing = [];
    for (const name of inline?.PolicyNames ?? []) {
        if (name !== policyName && (await allows(iam, UserName, name)))
            allowing.push(`the inline policy ${name}`);
    }
    return [
        ...allowing,
        ...(attached?.AttachedPolicies ?? []).map(({ PolicyName = '' }) => `the managed policy ${PolicyName}`),
        ...(groups?.Groups ?? []).map(({ GroupName = '' }) => `the group ${GroupName}`),
    ];
}
async function allows(iam, UserName, PolicyName) {
    const { PolicyDocument = '' } = await iam.send(new dist_cjs/* GetUserPolicyCommand */.bcb({ UserName, PolicyName }));
    return /"Effect"\s*:\s*"Allow"/.test(decodeURIComponent(PolicyDocument));
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/parameters.js



/** @returns `undefined` where there is no such parameter. */
async function describePair(ssm, name) {
    const versions = [];
    let NextToken;
    do {
        const page = await historyPage(ssm, name, NextToken);
        if (page === undefined)
            return undefined;
        versions.push(...(page.Parameters ?? []));
        NextToken = page.NextToken;
    } while (NextToken);
    versions.sort((a, b) => (a.Version ?? 0) - (b.Version ?? 0));
    const ids = versions.map(({ Description = '' }) => /\b(A[A-Z0-9]{15,127})\b/.exec(Description)?.[1]);
    return {
        accessKeyId: ids.at(-1),
        version: versions.at(-1)?.Version ?? 0,
        handedOut: new Set(ids.filter((id) => id !== undefined)),
    };
}
async function historyPage(ssm, Name, NextToken) {
    try {
        return await ssm.send(new client_ssm_dist_cjs/* GetParameterHistoryCommand */.JFb({ Name, NextToken }));
    }
    catch (error) {
        if ((0,aws_errors/* awsErrorCode */.J6)(error) === 'ParameterNotFound')
            return undefined;
        throw error;
    }
}
/**
 * Writes the pair as one value, so that a reader never sees half of a rotation.
 * The shape is the one of the AWS CLI's `credential_process`: `{"Version":1,"AccessKeyId":…,"SecretAccessKey":…}`.
 * @param signal ends the attempts: a write that comes late may undo another run's.
 * @returns the parameter's new version.
 */
async function publishPair(ssm, name, pair, signal) {
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
    }), { abortSignal: signal });
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
/** That it is not there is fine. */
async function deleteParameter(ssm, name) {
    try {
        await ssm.send(new client_ssm_dist_cjs/* DeleteParameterCommand */.Obs({ Name: name }));
    }
    catch (error) {
        if ((0,aws_errors/* awsErrorCode */.J6)(error) !== 'ParameterNotFound')
            throw error;
    }
}
/** Proves that the parameter can be written, by writing and deleting another one next to it. */
async function proveParameterWrite(ssm, name) {
    const probe = `${name}.write-probe`;
    await ssm.send(new client_ssm_dist_cjs/* PutParameterCommand */.ihh({ Name: probe, Type: 'SecureString', Value: 'probe', Overwrite: true }));
    await deleteParameter(ssm, probe);
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/decide.js

function decide(state, wish) {
    const lost = lostKey(state);
    if (lost !== undefined && state.now >= lost.from) {
        return { kind: 'remove', key: lost.key, reason: 'a run made it and never handed it out' };
    }
    const decision = withoutLost(state, wish);
    if (decision.kind !== 'rotate' || lost === undefined)
        return decision;
    return {
        ...{ kind: 'wait', key: lost.key, until: lost.from },
        reason: `${decision.reason}, but a run made ${lost.key.id} minutes ago, and may be about to hand it out`,
    };
}
function withoutLost(state, { maxAgeDays, made, written }) {
    const { published, record, missingSecrets, now } = state;
    const key = publishedKey(state);
    if (published === undefined)
        return { kind: 'rotate', reason: 'the parameter does not exist' };
    if (key === undefined)
        return { kind: 'rotate', reason: 'the key in the parameter is not one of the user' };
    if (!key.active)
        return { kind: 'rotate', reason: `the key in the parameter, ${key.id}, is inactive` };
    if (key.id !== record.currentKey)
        return { kind: 'finish', key, reason: `${key.id} is in the parameter but not recorded` };
    if (written !== undefined && written !== key.id)
        return { kind: 'finish', key, reason: `another run published ${key.id} after ${written}` };
    if (missingSecrets.length > 0) {
        return { kind: 'finish', key, reason: `the secret ${missingSecrets.join(' and ')} does not exist` };
    }
    const rival = rivalKey(state);
    if (rival !== undefined && !(record.currentSince !== undefined && record.currentSince >= rival.until)) {
        const reason = `another run handed out ${rival.key.id} at the same time, and the secrets may have one part of each`;
        return now < rival.until
            ? { kind: 'wait', key: rival.key, until: rival.until, reason }
            : { kind: 'finish', key, reason };
    }
    const age = ageInDays(key, now);
    if (key.id === made || (maxAgeDays > 0 && age < maxAgeDays)) {
        return { kind: 'keep', key, reason: `${key.id} is ${age} days old` };
    }
    const previous = previousKey(state);
    if (previous?.active) {
        return { kind: 'keep', key, reason: `${previous.id}, which ${key.id} replaced, is not retired yet` };
    }
    return {
        kind: 'rotate',
        reason: maxAgeDays === 0 ? 'a rotation was asked for (max-age: 0)' : `${key.id} is ${age} days old`,
    };
}
/**
 * Where the second key of the user is (IAM allows two). Only a key that is out of use for certain makes room: one that
 * `retire` deactivated, or an inactive one that was never handed out and not used within the grace period.
 */
function roomFor(state, uses, graceDays) {
    const { keys, record, now } = state;
    if (keys.length < 2)
        return { kind: 'enough' };
    const retired = keys.find((key) => !key.active && key.id === record.retiredKey && key.id !== record.currentKey);
    if (retired !== undefined) {
        return {
            kind: 'remove',
            key: retired,
            why: 'it was replaced, and deactivated after the hosts were deployed',
        };
    }
    const usedAt = ({ id }) => uses.get(id)?.date.getTime() ?? 0;
    const graceBegan = now.getTime() - graceDays * 86_400_000;
    const idle = keys
        .filter((key) => !key.active && !isHandedOut(state, key) && usedAt(key) < graceBegan)
        .sort((a, b) => usedAt(a) - usedAt(b))[0];
    if (idle !== undefined)
        return { kind: 'remove', key: idle, why: 'it is inactive, not in use, and was never handed out' };
    return { kind: 'blocked', why: whyBlocked(state) };
}
function whyBlocked(state) {
    const { keys } = state;
    const foreign = keys.find((key) => !isHandedOut(state, key));
    if (foreign !== undefined) {
        return foreign.active
            ? `the key ${foreign.id} was made by hand. Find who uses it, then deactivate it`
            : `the key ${foreign.id} was made by hand and used not long ago. Delete it, if nobody needs it back`;
    }
    const inactive = keys.find(({ active }) => !active);
    if (inactive !== undefined) {
        return `the key ${inactive.id} was handed out and then deactivated by hand. Activate it, or delete it if no host has it`;
    }
    return 'both keys have been handed out and work, but the parameter holds neither. Find which one the hosts do not use, and delete it';
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/record.js
const tagOf = {
    currentKey: 'loki-host:current-key',
    currentSince: 'loki-host:current-since',
    previousKey: 'loki-host:previous-key',
    creatingSince: 'loki-host:creating-since',
    deployedKey: 'loki-host:deployed-key',
    deployedSince: 'loki-host:deployed-since',
    retiredKey: 'loki-host:retired-key',
    retiredSince: 'loki-host:retired-since',
    removingSince: 'loki-host:removing-since',
};
const keyFacts = ['currentKey', 'previousKey', 'deployedKey', 'retiredKey'];
const dateFacts = [
    'currentSince',
    'creatingSince',
    'deployedSince',
    'retiredSince',
    'removingSince',
];
function readRecord(tags) {
    const record = {};
    for (const fact of keyFacts) {
        const id = tags[tagOf[fact]];
        if (id)
            record[fact] = id;
    }
    for (const fact of dateFacts) {
        const date = new Date(tags[tagOf[fact]] ?? '');
        if (!Number.isNaN(date.getTime()))
            record[fact] = date;
    }
    return record;
}
/** The tags of the facts given; a key that is `''` is one that is not there any more. */
function recordTags(facts) {
    const tags = {};
    for (const fact of keyFacts) {
        const id = facts[fact];
        if (id !== undefined)
            tags[tagOf[fact]] = id;
    }
    for (const fact of dateFacts) {
        const date = facts[fact];
        if (date !== undefined)
            tags[tagOf[fact]] = date.toISOString();
    }
    return tags;
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/inspect.js





/** Reads everything and decides; makes no write. */
async function inspectRotation(options, { iam, ssm, secrets, clock }, run = {}) {
    const names = Object.keys(secretValues(options.secretNames, { accessKeyId: '', secretAccessKey: '' }));
    // The keys are read before what says who has them: one that is handed out meanwhile is not taken for a lost one.
    const began = clock.now();
    const { keys, asOf } = await listAccessKeys(iam, options.identity.name);
    const [identity, published, missingSecrets = []] = await Promise.all([
        inspectIdentity(iam, options.identity, options.policy),
        describePair(ssm, options.parameter),
        secrets?.missing(names),
    ]);
    const state = { keys, record: readRecord(identity.tags), published, missingSecrets, now: asOf };
    const decision = decide(state, { ...run, maxAgeDays: options.maxAgeDays });
    return { identity, state, decision, age: () => clock.now() - began };
}
function secretValues({ accessKeyId, secretAccessKey, json }, pair) {
    const both = JSON.stringify({ accessKeyId: pair.accessKeyId, secretAccessKey: pair.secretAccessKey });
    return {
        [accessKeyId]: pair.accessKeyId,
        [secretAccessKey]: pair.secretAccessKey,
        ...(json === undefined ? {} : { [json]: both }),
    };
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/outcome.js

function outcomeOfRotation(done, options) {
    const { inspection, current } = done;
    const common = describe(inspection, options);
    const nextStep = done.published ? 'deploy' : common.nextStep;
    const verdict = done.rotated
        ? `A new key, ${current.id}, is in the parameter and the secrets.`
        : done.published
            ? `The rotation to ${current.id} is finished now.`
            : common.verdict;
    return { ...common, rotated: done.rotated, nextStep, verdict, advice: adviceFor(nextStep, inspection) };
}
function outcomeOfRetirement(retired, options) {
    const { inspection, previous, state, until, lastUse } = retired;
    const common = describe(inspection, options);
    const id = previous?.id ?? '';
    const when = shown(until);
    const used = lastUse && `${lastUse.date.toISOString()} (${lastUse.service}, ${lastUse.region})`;
    const verdicts = {
        none: 'There is no replaced key.',
        overlapping: `The replaced key ${id} goes on working until ${when} UTC.`,
        'in-use': `The replaced key ${id} is still in use, last at ${used ?? 'this very run'}, and is kept.`,
        deactivated: `The replaced key ${id} is deactivated; it can be deleted after ${when} UTC.`,
        waiting: `The replaced key ${id} stays deactivated until ${when} UTC.`,
        deleted: `The replaced key ${id} is deleted.`,
    };
    const inactive = { deactivated: 'inactive', waiting: 'inactive', deleted: 'deleted' };
    const now = state === 'none' || state === 'overlapping' || state === 'in-use' ? 'active' : inactive[state];
    return {
        ...common,
        previous: previous && { id, state: now },
        nextStep: state === 'none' || state === 'deleted' ? 'none' : 'wait',
        verdict: verdicts[state],
        advice: retirementAdvice(state, id),
        attention: state === 'in-use' ? verdicts[state] : undefined,
    };
}
function outcomeOfRemoval(removed, options) {
    const { inspection, state, busy, until, secretsLeft = [] } = removed;
    const used = busy?.use && `, last at ${shown(busy.use.date)} UTC (${busy.use.service})`;
    const verdicts = {
        none: 'There is no such user.',
        'in-use': `The key ${busy?.key.id} may be in use${used ?? ''}: nothing was removed.`,
        deactivated: `Its keys are deactivated; the user can be deleted after ${shown(until)} UTC.`,
        waiting: `Its keys stay deactivated until ${shown(until)} UTC.`,
        deleted: secretsLeft.length === 0
            ? 'The user, its keys, its parameter and its secrets are deleted.'
            : 'The user, its keys and its parameter are deleted.',
    };
    const left = `No \`github-token\` was given, so the secrets ${secretsLeft.join(' and ')} are still there, for a key that is not: delete them by hand.`;
    return {
        ...describe(inspection, options),
        nextStep: state === 'none' || state === 'deleted' ? 'none' : 'wait',
        verdict: verdicts[state],
        advice: undefined,
        attention: state === 'in-use' ? verdicts[state] : secretsLeft.length > 0 ? left : undefined,
    };
}
/** For `status` and `plan`: what the next `rotate` would do. */
function outcomeOfInspection(inspection, options) {
    return describe(inspection, options);
}
function shown(date) {
    return date?.toISOString().slice(0, 16).replace('T', ' ') ?? '';
}
function describe(inspection, options) {
    const { decision, state } = inspection;
    const current = publishedKey(state);
    const previous = previousKey(state);
    const nextStep = decision.kind === 'keep' ? afterKeep(state, previous, options) : 'rotate';
    const verdicts = {
        keep: `The key ${current?.id} is ${current && ageInDays(current, state.now)} days old and stays.`,
        finish: 'A rotation is not finished; the next one finishes it.',
        remove: `The next rotation removes a key first: ${decision.reason}.`,
        wait: `The next rotation waits: ${decision.reason}.`,
        rotate: 'A new key is due.',
    };
    return {
        rotated: false,
        current,
        previous: previous && { id: previous.id, state: previous.active ? 'active' : 'inactive' },
        ageDays: current && ageInDays(current, state.now),
        nextStep,
        verdict: verdicts[decision.kind],
        advice: adviceFor(nextStep, inspection),
        attention: undefined,
        inspection,
    };
}
/** What the replaced key, where there is one, waits for. */
function afterKeep({ record, published, now }, previous, { graceDays, overlapHours }) {
    if (previous === undefined)
        return 'none';
    if (record.deployedKey !== published?.accessKeyId)
        return 'deploy';
    const [since, hours] = previous.active
        ? [record.deployedSince, overlapHours]
        : [record.retiredKey === previous.id ? record.retiredSince : undefined, graceDays * 24];
    const from = (since?.getTime() ?? 0) + hours * 3_600_000;
    return now.getTime() < from ? 'wait' : 'retire';
}
function adviceFor(nextStep, { decision }) {
    switch (nextStep) {
        case 'deploy':
            return 'deploy, so that the hosts use the new key; then run with `mode: retire`.';
        case 'retire':
            return 'run with `mode: retire`.';
        case 'rotate':
            return `run with \`mode: rotate\`: ${decision.reason}.`;
        default:
            return undefined;
    }
}
function retirementAdvice(state, id) {
    if (state === 'in-use')
        return `find what still uses ${id} (a host that was not deployed, a job of its own), and give it the new key.`;
    if (state !== 'deactivated')
        return undefined;
    return `If something still needed it: aws iam update-access-key --status Active --access-key-id ${id}`;
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/remove.js






/**
 * Takes the user out of use, and `graceDays` later a further run deletes it with its keys, its parameter and its
 * secrets: the end of the way to hosts that need no key. Refuses while one of the keys is in use.
 */
async function remove_remove(options, deps) {
    const inspection = await inspectRotation(options, { ...deps, secrets: undefined });
    const { identity, state } = inspection;
    if (!identity.exists)
        return { inspection, state: 'none' };
    const active = state.keys.filter((key) => key.active);
    const made = active.length > 0
        ? await deactivate(active, state, options, deps)
        : await removeAll(state, options, deps);
    return { inspection, ...made };
}
async function deactivate(active, state, options, { iam, log }) {
    const { accessKeyId } = await iam.config.credentials();
    for (const key of active) {
        const use = await lastUse(iam, key.id);
        const isBusy = key.id === accessKeyId || idleMs(key, use, state) < Math.max(lagMs, options.overlapHours * 3_600_000);
        if (isBusy)
            return { state: 'in-use', busy: { key, use } };
    }
    await tagUser(iam, options.identity.name, recordTags({ removingSince: state.now }));
    for (const { id } of active) {
        log(`Deactivating ${id}`);
        await deactivateAccessKey(iam, options.identity.name, id);
    }
    return { state: 'deactivated', until: afterGrace(state.now, options.graceDays) };
}
/** The user goes last: as long as it is there, a run that died is gone on with. */
async function removeAll({ keys, now, record }, { identity, parameter, secretNames, graceDays }, { iam, ssm, secrets, log }) {
    const since = record.removingSince ?? now;
    if (record.removingSince === undefined)
        await tagUser(iam, identity.name, recordTags({ removingSince: now }));
    const until = afterGrace(since, graceDays);
    if (now < until)
        return { state: 'waiting', until };
    log(`Deleting ${identity.name}, its keys, ${parameter} and the secrets`);
    for (const { id } of keys)
        await deleteAccessKey(iam, identity.name, id);
    const names = Object.keys(secretValues(secretNames, { accessKeyId: '', secretAccessKey: '' }));
    await secrets?.remove(names);
    await deleteParameter(ssm, parameter);
    await deleteUser(iam, identity.name);
    return { state: 'deleted', secretsLeft: secrets === undefined ? names : [] };
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/retire.js






/** A use this much later than the deploy is not the hosts' last one before it; IAM's times are coarse. */
const coarseMs = 15 * 60_000;
const hour = 3_600_000;
/**
 * Takes the key that the last rotation replaced out of use: once the hosts were deployed with the current key and the
 * old one is not used any more it is deactivated, which can be undone, and `graceDays` later a further run deletes it.
 * Never touches the current key.
 * @throws UserError when the hosts are not known to be deployed with the current key.
 */
async function retire(options, deps) {
    const inspection = await inspectRotation(options, { ...deps, secrets: undefined });
    const { state } = inspection;
    const previous = previousKey(state);
    const deployed = await confirmDeploy(state, options, deps, previous);
    if (previous === undefined || deployed === undefined)
        return { inspection, previous, state: 'none' };
    const made = previous.active
        ? await retire_deactivate(previous, state, deployed, options, deps)
        : await removeAfterGrace(previous, state, options, deps);
    return { inspection, previous, ...made };
}
/**
 * When the hosts were deployed with the current key, by the tag, or by `deployedKey`, which is then remembered.
 */
async function confirmDeploy(state, options, { iam }, previous) {
    const { record, now } = state;
    const current = publishedKey(state);
    if (current?.active && current.id === record.currentKey) {
        if (record.deployedKey === current.id && record.deployedSince !== undefined)
            return record.deployedSince;
        if (options.deployedKey === current.id) {
            await tag(iam, options, { deployedKey: current.id, deployedSince: now });
            return now;
        }
    }
    if (previous === undefined)
        return undefined;
    throw new errors/* UserError */.y(current?.active && current.id === record.currentKey
        ? `${previous.id} is kept: the hosts are not known to be deployed with ${current.id}. Deploy to all of them, then run with \`mode: retire\` and \`deployed-key: ${current.id}\`.`
        : `${previous.id} is kept: the current key ${record.currentKey ?? '(none recorded)'} is not both active and in the parameter ${options.parameter}. Run with \`mode: rotate\` first.`);
}
async function retire_deactivate(previous, { now }, deployed, options, { iam, log }) {
    const use = await lastUse(iam, previous.id);
    const usedAt = use?.date.getTime() ?? 0;
    const idleSince = Math.max(deployed.getTime(), usedAt);
    const overlapMs = options.overlapHours * hour;
    const until = new Date(idleSince + overlapMs);
    const { accessKeyId } = await iam.config.credentials();
    const isStillUsed = usedAt > deployed.getTime() + coarseMs && now.getTime() < usedAt + Math.max(lagMs, overlapMs);
    if (isStillUsed || accessKeyId === previous.id)
        return { state: 'in-use', until, lastUse: use };
    if (now < until)
        return { state: 'overlapping', until, lastUse: use };
    log(`Deactivating ${previous.id}`);
    // Before the key itself, which may be the last thing this run can do; should it be all, the next run does both again.
    await tag(iam, options, { retiredKey: previous.id, retiredSince: now });
    await deactivateAccessKey(iam, options.identity.name, previous.id);
    return { state: 'deactivated', until: afterGrace(now, options.graceDays), lastUse: use };
}
async function removeAfterGrace(previous, { record, now }, options, { iam, log }) {
    const known = record.retiredKey === previous.id ? record.retiredSince : undefined;
    if (known === undefined)
        await tag(iam, options, { retiredKey: previous.id, retiredSince: now });
    const until = afterGrace(known ?? now, options.graceDays);
    if (now < until)
        return { state: 'waiting', until };
    log(`Deleting ${previous.id}, inactive since ${(known ?? now).toISOString()}`);
    await deleteAccessKey(iam, options.identity.name, previous.id);
    return { state: 'deleted' };
}
async function tag(iam, { identity }, facts) {
    await tagUser(iam, identity.name, recordTags(facts));
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/new-pair.js







/** Milliseconds that all attempts of a call may take that must not come late. */
const attemptsTimeout = 60_000;
/**
 * Makes a key, tests it and writes it to the parameter; from then on the next run can finish what this one does not.
 * @returns `undefined` where it has to be looked at again: another run made one, or this one was held up.
 * @throws UserError when the key does not work; it is removed again.
 */
async function newPair(options, now, deps) {
    const { clock, iam, ssm, signal, log } = deps;
    const user = options.identity.name;
    const tagged = clock.now();
    await tagUser(iam, user, recordTags({ creatingSince: now }), inTime(signal));
    const asked = clock.now();
    if (asked - tagged > freshMs)
        return undefined;
    const pair = await createUnlessFull(user, deps);
    if (pair === undefined)
        return undefined;
    log(`Created ${pair.accessKeyId}; testing it on ${options.bucket.name}`);
    try {
        await deps.test(pair);
        if (clock.now() - asked > publishWithinMs)
            throw tooSlow(pair.accessKeyId);
    }
    catch (error) {
        await deleteAccessKey(iam, user, pair.accessKeyId).catch((problem) => {
            log(`${pair.accessKeyId} could not be removed (${(0,errors/* messageOf */.b)(problem)}); the next run removes it`);
        });
        throw error;
    }
    const version = await publishPair(ssm, options.parameter, pair, inTime(signal));
    log(`Wrote ${options.parameter}, version ${version}`);
    return pair;
}
async function createUnlessFull(user, { iam, clock, signal, hide, log }) {
    try {
        return await createAccessKey(iam, user, hide, inTime(signal));
    }
    catch (error) {
        if (!/^LimitExceeded/.test((0,aws_errors/* awsErrorCode */.J6)(error)))
            throw error;
        log(`${user} has got another key meanwhile; looking again`);
        await clock.sleep(1000, signal);
        return undefined;
    }
}
function inTime(signal) {
    return AbortSignal.any([signal, AbortSignal.timeout(attemptsTimeout)]);
}
function tooSlow(id) {
    return new errors/* UserError */.y(`It took too long to test the new key ${id}, so it was removed again: after ${publishWithinMs / 60_000} minutes another run may take it for lost. Run again.`);
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/room.js



/**
 * Removes a key where the user has two and one of them is out of use.
 * @returns whether it removed one.
 * @throws UserError that shows both keys when neither may be removed.
 */
async function makeRoom({ identity, graceDays }, state, { iam, log }) {
    if (state.keys.length < 2)
        return false;
    const uses = new Map();
    for (const { id } of state.keys)
        uses.set(id, await lastUse(iam, id));
    const room = roomFor(state, uses, graceDays);
    if (room.kind === 'enough')
        return false;
    const shown = showKeys(state, uses);
    if (room.kind === 'blocked') {
        throw new errors/* UserError */.y(`${identity.name} has two access keys, the most IAM allows: ${shown}. No key was made: ${room.why}.`);
    }
    log(`Removing ${room.key.id} to make room, since ${room.why}. Keys: ${shown}`);
    await deleteAccessKey(iam, identity.name, room.key.id);
    return true;
}
function showKeys({ keys }, uses) {
    return keys
        .map(({ id, active, created }) => {
        const use = uses.get(id)?.date.toISOString() ?? 'never seen in use';
        return `${id} (${active ? 'active' : 'inactive'}, made ${created.toISOString()}, last used: ${use})`;
    })
        .join('; ');
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/rotate.js









/** Milliseconds after which a run that others keep getting in the way of stops. */
const patience = 30 * 60_000;
const longestNap = 30_000;
/**
 * Hands out a new key where one is due: looks, does one step, and looks again, until there is nothing left to do.
 * docs/rotation.md says why each step leaves something that the next run, or another one at the same time, can go on from.
 */
async function rotate(options, deps) {
    const run = { options, deps, proven: false };
    const end = deps.clock.now() + patience;
    for (;;) {
        const inspection = await inspectRotation(options, deps, run);
        const current = await step(inspection, run);
        if (current !== undefined) {
            const previous = previousKey(inspection.state);
            const rotated = current.id === run.made;
            return { inspection, current, previous, rotated, published: run.written !== undefined };
        }
        if (deps.clock.now() > end) {
            throw new errors/* UserError */.y(`The keys of ${options.identity.name} were changed by others for half an hour: ${inspection.decision.reason}. See that one rotation runs at a time, then run again.`);
        }
    }
}
/** Returns the key to keep when nothing is left to do. */
async function step(inspection, run) {
    const { decision, identity, state } = inspection;
    const { options, deps } = run;
    const { iam, ssm, clock, signal, log } = deps;
    if (decision.kind === 'rotate' && !run.proven) {
        log(`A new key is due: ${decision.reason}`);
        await prove(run);
        return undefined;
    }
    if (identity.pending.length > 0) {
        for (const { change, apply } of identity.pending) {
            log(`${change.setting}: ${change.from} → ${change.to}`);
            await apply();
        }
        return undefined;
    }
    switch (decision.kind) {
        case 'keep':
            return decision.key;
        case 'remove':
            log(`Removing ${decision.key.id}: ${decision.reason}`);
            await deleteAccessKey(iam, options.identity.name, decision.key.id);
            return undefined;
        case 'wait':
            log(`Waiting until ${decision.until.toISOString()} at most: ${decision.reason}`);
            await clock.sleep(Math.min(longestNap, decision.until.getTime() - state.now.getTime() + 1000), signal);
            return undefined;
        case 'finish':
            log(`The last rotation is finished first: ${decision.reason}`);
            await handOut(await readPair(ssm, options.parameter, deps.hide), state, run);
            return undefined;
        case 'rotate':
            if (await makeRoom(options, state, deps))
                return undefined;
            await rotateNow(inspection, run);
            return undefined;
    }
}
async function rotateNow({ state, age }, run) {
    if (age() > freshMs)
        return;
    const pair = await newPair(run.options, new Date(state.now.getTime() + age()), run.deps);
    if (pair === undefined)
        return;
    run.made = pair.accessKeyId;
    await handOut(pair, state, run);
}
/** Writes to the secrets what the parameter holds already, and records it. */
async function handOut(pair, state, run) {
    const { options, deps } = run;
    const values = secretValues(options.secretNames, pair);
    run.written = pair.accessKeyId;
    if (deps.secrets !== undefined) {
        await deps.secrets.publish(values);
        deps.log(`Wrote the secrets ${Object.keys(values).join(', ')}`);
    }
    const others = state.keys.map(({ id }) => id).filter((id) => id !== pair.accessKeyId);
    const { currentKey, previousKey = '' } = state.record;
    const before = currentKey === pair.accessKeyId ? previousKey : (currentKey ?? '');
    await tagUser(deps.iam, options.identity.name, recordTags({
        currentKey: pair.accessKeyId,
        currentSince: state.now,
        previousKey: others.includes(before) ? before : '',
    }));
}
async function prove(run) {
    const { ssm, secrets, log } = run.deps;
    log('Proving that the parameter and the secrets can be written');
    await secrets?.proveWrite();
    await proveParameterWrite(ssm, run.options.parameter);
    run.proven = true;
}

;// CONCATENATED MODULE: ./.cache/build/actions/keys/perform.js







/** All that a run of the action does, but for what it shows. */
async function perform(mode, options, deps) {
    switch (mode) {
        case 'rotate': {
            const outcome = outcomeOfRotation(await rotate(options, deps), options);
            return { outcome, warnings: await warningsOn(outcome, options, deps) };
        }
        case 'retire':
            return { outcome: outcomeOfRetirement(await retire(options, deps), options), warnings: [] };
        case 'remove':
            return { outcome: outcomeOfRemoval(await remove_remove(options, deps), options), warnings: [] };
        case 'status':
        case 'plan': {
            const outcome = outcomeOfInspection(await inspectRotation(options, deps), options);
            const uses = await usesOf(outcome.inspection.state, deps);
            return { outcome, uses, warnings: await warningsOn(outcome, options, deps) };
        }
    }
}
async function warningsOn({ inspection }, { identity: { name } }, { iam }) {
    const others = await otherAccess(iam, name);
    const { notes } = inspection.identity;
    if (others.length === 0)
        return notes;
    return [...notes, `${name} has ${others.join(', ')}, so its keys may do more than reach the bucket.`];
}

// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
;// CONCATENATED MODULE: ./.cache/build/actions/keys/summary.js


async function summarize({ outcome, uses, warnings }) {
    const { verdict, advice, attention } = outcome;
    await (0,summary/* writeSummary */.Sy)({
        title: 'Keys',
        verdict,
        table: [
            ['key', 'is', 'state', 'age in days', ...(uses ? ['last used'] : []), 'who has it'],
            ...keyRows(outcome, uses).map(({ id, is, state, ageDays, lastUsed, usedBy }) => [
                ...[id, is, state, String(ageDays)],
                ...(lastUsed === undefined ? [] : [lastUsed]),
                usedBy || 'nobody known',
            ]),
        ],
        warnings: attention === undefined ? warnings : [...warnings, attention],
        ...(advice === undefined ? {} : { next: advice }),
    });
}

;// CONCATENATED MODULE: ./.cache/build/actions/keys/main.js






async function main(values, signal) {
    const options = rotationOptions(values);
    const deps = rotationDeps(values, options, { clock: poll/* systemClock */.m, signal, log: core/* info */.pq });
    const done = await perform(values.mode, options, deps);
    const { verdict, attention } = done.outcome;
    for (const warning of done.warnings)
        core/* warning */.$e(warning);
    if (attention !== undefined)
        core/* warning */.$e(attention);
    setOutputs(done.outcome, options.parameter);
    core/* info */.pq(verdict);
    await summarize(done);
}
function setOutputs(outcome, parameter) {
    core/* setOutput */.uH('rotated', outcome.rotated);
    core/* setOutput */.uH('access-key-id', outcome.current?.id ?? '');
    core/* setOutput */.uH('previous-key-id', outcome.previous?.id ?? '');
    core/* setOutput */.uH('previous-key-state', outcome.previous?.state ?? 'none');
    core/* setOutput */.uH('key-age-days', outcome.ageDays ?? '');
    core/* setOutput */.uH('parameter', parameter);
    core/* setOutput */.uH('next-step', outcome.nextStep);
    core/* setOutput */.uH('attention', outcome.attention ?? '');
    core/* setOutput */.uH('badge', JSON.stringify(badge(outcome)));
}


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

/***/ 9815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ bucketArn),
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** The ARN of a bucket, in the partition its region belongs to. */
function bucketArn(bucket, region) {
    return `arn:${partitionOf(region)}:s3:::${bucket}`;
}
/** Source: AWS General Reference, "Amazon Resource Names". */
function partitionOf(region) {
    return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
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

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   eQ: () => (/* binding */ githubFailure),
/* harmony export */   nl: () => (/* binding */ rateLimitDelay)
/* harmony export */ });
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
