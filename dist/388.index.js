export const id = 388;
export const ids = [388];
export const modules = {

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var aws_errors = __webpack_require__(7253);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.cache/build/src/aws/boundary.js


/**
 * Waits for a call that the documented policy allows under a condition on the permissions boundary only.
 * @param advice how to meet the condition; `undefined` where it is met
 * @throws UserError with the advice when the call is denied.
 */
async function underBoundary(call, advice) {
    try {
        return await call;
    }
    catch (error) {
        if (advice === undefined || !(0,aws_errors/* isDenied */.GZ)(error))
            throw error;
        throw new errors/* UserError */.y(`${(0,errors/* messageOf */.b)(error)} ${advice}`, { cause: error.cause });
    }
}
function adviceForNewUser({ boundary }) {
    if (boundary !== undefined)
        return undefined;
    return 'The documented policy allows this with a permissions boundary only: give `permissions-boundary` its ARN (actions/keys/README.md, "Permissions boundary").';
}
/** @param current the boundary that the user has */
function adviceForUser({ name, boundary = '<ARN of the boundary>' }, current) {
    if (current !== undefined)
        return undefined;
    return `The documented policy allows this for a user with a permissions boundary only, and ${name} has none. An administrator sets it once: aws iam put-user-permissions-boundary --user-name ${name} --permissions-boundary ${boundary}`;
}

// EXTERNAL MODULE: ./.cache/build/src/aws/changes.js
var changes = __webpack_require__(9521);
// EXTERNAL MODULE: ./.cache/build/src/aws/owner.js
var aws_owner = __webpack_require__(8639);
// EXTERNAL MODULE: ./.cache/build/src/aws/iam-policy.js
var iam_policy = __webpack_require__(3876);
;// CONCATENATED MODULE: ./.cache/build/src/aws/storage-policy.js

/** What Loki does with its bucket, and nothing else. Source: Loki docs, "Storage", AWS deployment policy. */
function storagePolicy(bucketArn, encryption) {
    const objectActions = [
        's3:GetObject',
        's3:PutObject',
        's3:DeleteObject',
        's3:AbortMultipartUpload',
        's3:ListMultipartUploadParts',
    ];
    const key = encryption.algorithm === 'aws:kms' ? [keyStatement(encryption.keyArn)] : [];
    return (0,iam_policy/* iamPolicy */.e)((0,iam_policy/* allow */.c)('LokiBucket', ['s3:ListBucket', 's3:GetBucketLocation'], bucketArn), (0,iam_policy/* allow */.c)('LokiObjects', objectActions, `${bucketArn}/*`), ...key);
}
/** The buckets that a policy names, without patterns. */
function bucketsIn(policy) {
    const named = JSON.stringify(policy ?? '').matchAll(/:s3:::([a-z0-9.-]+)(?=["/])/g);
    return [...new Set([...named].map(([, bucket = '']) => bucket))];
}
/**
 * `wanted`, with what the user's current policy allows with KMS keys: objects stay encrypted with the key that they were
 * written with, so a run that names no key or another one never takes one away. Aliases are dropped: as the resource of
 * a policy they allow nothing (KMS developer guide, "Controlling access to aliases").
 */
function keepingKeys(wanted, current) {
    const kept = statementsOf(current).filter(usesKms);
    if (kept.length === 0)
        return wanted;
    const own = statementsOf(wanted);
    const keys = [...kept.filter(isOurs), ...own.filter(isOurs)].flatMap(({ Resource = [] }) => Resource);
    const usable = [...new Set(keys)].filter((arn) => !arn.includes(':alias/'));
    const [single, ...more] = usable;
    const resource = more.length === 0 ? single : usable;
    return {
        ...wanted,
        Statement: [
            ...own.filter((statement) => !isOurs(statement)),
            ...(resource === undefined ? [] : [keyStatement(resource)]),
            ...kept.filter((statement) => !isOurs(statement)),
        ],
    };
}
function statementsOf(policy) {
    const { Statement = [] } = (policy ?? {});
    return [Statement].flat();
}
function usesKms({ Effect, Action = [] }) {
    return Effect === 'Allow' && [Action].flat().some((action) => action.startsWith('kms:'));
}
function isOurs({ Sid }) {
    return Sid === keySid;
}
const keySid = 'LokiKey';
function keyStatement(keyArns) {
    return (0,iam_policy/* allow */.c)(keySid, ['kms:Decrypt', 'kms:GenerateDataKey'], keyArns);
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/identity.js








/** The inline policy this project owns on the user; other policies of the user are left alone. */
const policyName = 'loki-host-storage';
/**
 * Compares the user and its policy with what they should be; makes no write.
 * @throws UserError when the user serves another bucket, repository or environment.
 */
async function inspectIdentity(iam, identity, policy) {
    const { name, owner } = identity;
    const [user, current] = await Promise.all([getUser(iam, name), getPolicy(iam, name)]);
    const tags = tagsOf(user);
    const [other] = bucketsIn(current).filter((bucket) => !bucketsIn(policy).includes(bucket));
    const found = { ...(0,aws_owner/* ownerInTags */.GV)(tags), ...(other !== undefined && { bucket: other }) };
    (0,aws_owner/* refuseOthers */.AQ)(`The IAM user ${name}`, found, owner, remedyFor(name));
    const pending = changesTo({ user, current, policy: keepingKeys(policy, current) }, identity, iam);
    return { exists: user !== undefined, tags, pending, notes: notesOn(user, identity) };
}
function remedyFor(name) {
    const tags = Object.keys((0,aws_owner/* ownerTags */.Dh)({ bucket: '-', repository: '-', environment: '-' })).join(' ');
    return ('Leave the input `user` (in the workflows, the variable LOKI_USER) empty, for a user that is named after the bucket, or name another. ' +
        `If the user is to go over to this run: aws iam delete-user-policy --user-name ${name} --policy-name ${policyName}; aws iam untag-user --user-name ${name} --tag-keys ${tags}`);
}
/** A new user is looked at again before anything else: another run may have made it, for another bucket. */
function changesTo({ user, current, policy }, identity, iam) {
    const { name, path, owner } = identity;
    if (user === undefined) {
        const change = { setting: 'user', from: 'none', to: `${path}${name}` };
        return [(0,changes/* pendingChange */.s)(change, () => createUser(iam, identity))];
    }
    const pending = [];
    const missing = (0,aws_owner/* missingOwnerTags */.vs)(tagsOf(user), owner);
    if (Object.keys(missing).length > 0) {
        const change = { setting: 'owner of the user', from: 'none', to: Object.values(missing).join(', ') };
        pending.push((0,changes/* pendingChange */.s)(change, () => tagUser(iam, name, missing)));
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(current, policy)) {
        const change = {
            setting: 'user policy',
            from: current === undefined ? 'none' : 'another',
            to: policyName,
        };
        const advice = adviceForUser(identity, boundaryOf(user));
        pending.push((0,changes/* pendingChange */.s)(change, () => underBoundary(putPolicy(iam, name, policy), advice)));
    }
    return pending;
}
/** The user, where it exists. */
async function getUser(iam, name) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* GetUserCommand */.T3b({ UserName: name })));
    return answer?.User;
}
/** This project's policy on the user, where it has one. */
async function getPolicy(iam, name) {
    const command = new dist_cjs/* GetUserPolicyCommand */.bcb({ UserName: name, PolicyName: policyName });
    const { PolicyDocument } = (await (0,aws_errors/* unlessMissing */.F2)(iam.send(command))) ?? {};
    // IAM answers with the document URL-encoded.
    return PolicyDocument === undefined ? undefined : JSON.parse(decodeURIComponent(PolicyDocument));
}
async function putPolicy(iam, UserName, policy) {
    const PolicyDocument = JSON.stringify(policy);
    await iam.send(new dist_cjs/* PutUserPolicyCommand */.CkV({ UserName, PolicyName: policyName, PolicyDocument }));
}
/** Another run may make the same user at the same time. */
async function createUser(iam, identity) {
    const { name, path, boundary, owner } = identity;
    const input = { UserName: name, Path: path, PermissionsBoundary: boundary };
    const command = new dist_cjs/* CreateUserCommand */.nMY({ ...input, Tags: tagList((0,aws_owner/* ownerTags */.Dh)(owner)) });
    await (0,aws_errors/* unlessCode */.ss)(underBoundary(iam.send(command), adviceForNewUser(identity)), 'EntityAlreadyExists');
}
function boundaryOf(user) {
    return user.PermissionsBoundary?.PermissionsBoundaryArn;
}
/** A new path would change the ARN that policies name, and a boundary is the administrator's: neither is changed. */
function notesOn(user, { name, path, boundary }) {
    if (user === undefined)
        return [];
    const notes = [];
    if (user.Path !== path)
        notes.push(`The user ${name} has the path ${user.Path}, not ${path}; this is left as it is.`);
    const current = boundaryOf(user);
    if (boundary !== undefined && current !== boundary) {
        const has = current === undefined ? 'no permissions boundary' : `the permissions boundary ${current}`;
        notes.push(`The user ${name} has ${has}, not ${boundary}; this is left as it is.`);
    }
    return notes;
}
/**
 * Deletes the user and this project's policy on it.
 * @throws UserError while the user has policies or groups that others gave it.
 */
async function deleteUser(iam, name) {
    await (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* DeleteUserPolicyCommand */.QJ2({ UserName: name, PolicyName: policyName })));
    try {
        await (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* DeleteUserCommand */.O56({ UserName: name })));
    }
    catch (error) {
        if ((0,aws_errors/* awsErrorCode */.J6)(error) !== 'DeleteConflict')
            throw error;
        throw new errors/* UserError */.y(`The user ${name} has policies, groups or other things that were attached by hand, so it was not deleted; its keys are deleted. Detach them, then run again.`, { cause: error });
    }
}
/** Sets tags of the user; its other tags stay. `abortSignal` ends the attempts, where a late write would mislead. */
async function tagUser(iam, name, tags, abortSignal) {
    const command = new dist_cjs/* TagUserCommand */.pkA({ UserName: name, Tags: tagList(tags) });
    await iam.send(command, abortSignal && { abortSignal });
}
function tagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
function tagsOf(user) {
    return Object.fromEntries((user?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/other-access.js



/**
 * What may give the user's keys access to more than the bucket, each as a phrase: inline policies that allow something,
 * managed policies and groups. Others attached them, so they are left alone.
 */
async function otherAccess(iam, UserName) {
    const [inline, attached, groups] = await Promise.all([
        (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* ListUserPoliciesCommand */.Lt8({ UserName }))),
        (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* ListAttachedUserPoliciesCommand */.zf4({ UserName }))),
        (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* ListGroupsForUserCommand */.WcQ({ UserName }))),
    ]);
    const allowing = [];
    for (const name of inline?.PolicyNames ?? []) {
        if (name !== policyName && (await allows(iam, UserName, name))) {
            allowing.push(`the inline policy ${name}`);
        }
    }
    return [
        ...allowing,
        ...(attached?.AttachedPolicies ?? []).map(({ PolicyName = '' }) => `the managed policy ${PolicyName}`),
        ...(groups?.Groups ?? []).map(({ GroupName = '' }) => `the group ${GroupName}`),
    ];
}
async function allows(iam, UserName, PolicyName) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* GetUserPolicyCommand */.bcb({ UserName, PolicyName })));
    const { PolicyDocument = '' } = answer ?? {};
    return /"Effect"\s*:\s*"Allow"/.test(decodeURIComponent(PolicyDocument));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.cache/build/src/aws/storage-user.js





/** The user of all buckets, until users were named after their buckets. What it serves, it goes on serving. */
const earlierUser = { name: 'loki-storage', path: '/' };
/** Source: IAM API, CreateUser. */
const longestName = 64;
/** The user of a bucket: `loki-<bucket>`, where that is too long with a hash in place of its end. */
function userOf(bucket) {
    const name = `loki-${bucket}`;
    if (name.length <= longestName)
        return { name, path: '/' };
    const hash = (0,external_node_crypto_.createHash)('sha256').update(bucket).digest('hex').slice(0, 8);
    return { name: `${name.slice(0, longestName - 9)}-${hash}`, path: '/' };
}
/**
 * The user of a bucket where none is named: the one that is named after it, or `loki-storage` where that serves this
 * bucket since an earlier release. So no bucket gets a second user.
 * @throws UserError when it cannot be seen which.
 */
async function findUser(iam, bucket) {
    const own = userOf(bucket);
    const found = await orDenied(getUser(iam, own.name));
    if (found !== undefined && !(found instanceof errors/* UserError */.y))
        return own;
    const earlier = await orDenied(serves(iam, earlierUser, bucket));
    if (earlier === true)
        return earlierUser;
    if (found instanceof errors/* UserError */.y)
        throw found;
    if (earlier instanceof errors/* UserError */.y)
        throw notSeen(own, bucket, earlier);
    return own;
}
async function serves(iam, { name }, bucket) {
    return bucketsIn(await getPolicy(iam, name)).includes(bucket);
}
/** The answer, or the error that says that this run may not ask. */
async function orDenied(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && (0,aws_errors/* isDenied */.GZ)(error))
            return error;
        throw error;
    }
}
function notSeen(own, bucket, cause) {
    return new errors/* UserError */.y(`There is no user ${own.name} yet, and this run cannot see whether ${earlierUser.name}, the user of earlier releases, serves the bucket ${bucket}. ${(0,errors/* messageOf */.b)(cause)} Or name the user: \`user: ${own.name}\`, or \`user: ${earlierUser.name}\`.`, { cause });
}

// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
;// CONCATENATED MODULE: ./.cache/build/src/aws/access-keys.js


/** The keys of a user, and when AWS listed them. */
async function listAccessKeys(iam, user) {
    const command = new dist_cjs/* ListAccessKeysCommand */.Qxm({ UserName: user });
    let date;
    command.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        date = result.response.headers?.['date'];
        return result;
    }, { step: 'deserialize', priority: 'low' });
    const answer = await (0,aws_errors/* unlessMissing */.F2)(iam.send(command));
    const keys = (answer?.AccessKeyMetadata ?? [])
        .flatMap(({ AccessKeyId: id, Status, CreateDate: created }) => id === undefined || created === undefined ? [] : [{ id, active: Status === 'Active', created }])
        .sort((a, b) => a.created.getTime() - b.created.getTime());
    return { keys, asOf: new Date(date ?? Date.now()) };
}
/**
 * @param mask called with the secret the moment it exists
 * @param signal ends the attempts: a key that is made late is given to nobody
 */
async function createAccessKey(iam, user, mask, signal) {
    const command = new dist_cjs/* CreateAccessKeyCommand */.hN({ UserName: user });
    const { AccessKey } = await iam.send(command, { abortSignal: signal });
    if (AccessKey?.SecretAccessKey !== undefined)
        mask(AccessKey.SecretAccessKey);
    if (AccessKey?.AccessKeyId === undefined || AccessKey.SecretAccessKey === undefined) {
        throw (0,aws_errors/* incomplete */.$x)('IAM', 'CreateAccessKey', 'a key');
    }
    return { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
}
/** Can be undone: `aws iam update-access-key --status Active`. Succeeds for a key that another run deleted, too. */
async function deactivateAccessKey(iam, user, id) {
    const command = new dist_cjs/* UpdateAccessKeyCommand */.SF3({ UserName: user, AccessKeyId: id, Status: 'Inactive' });
    await (0,aws_errors/* unlessMissing */.F2)(iam.send(command));
}
/** Succeeds for a key that does not exist, too. */
async function deleteAccessKey(iam, user, id) {
    await (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* DeleteAccessKeyCommand */.yq0({ UserName: user, AccessKeyId: id })));
}
/** When and for what IAM last saw the key used. It lags by up to four hours, so `undefined` proves nothing. */
async function lastUse(iam, id) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(iam.send(new dist_cjs/* GetAccessKeyLastUsedCommand */.qRl({ AccessKeyId: id })));
    const { LastUsedDate: date, ServiceName: service = '', Region: region = '', } = answer?.AccessKeyLastUsed ?? {};
    return date && { date, service, region };
}
/** Asks for one key after the other. */
async function lastUses(iam, keys) {
    const uses = new Map();
    for (const { id } of keys)
        uses.set(id, await lastUse(iam, id));
    return uses;
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var client_ssm_dist_cjs = __webpack_require__(4736);
// EXTERNAL MODULE: ./.cache/build/src/aws/pages.js
var aws_pages = __webpack_require__(6624);
;// CONCATENATED MODULE: ./.cache/build/src/aws/parameters.js





/** @returns `undefined` where there is no such parameter. */
async function describePair(ssm, Name) {
    const pages = await (0,aws_pages/* allPages */.S)((NextToken) => (0,aws_errors/* unlessMissing */.F2)(ssm.send(new client_ssm_dist_cjs/* GetParameterHistoryCommand */.JFb({ Name, NextToken }))));
    const versions = pages
        ?.flatMap(({ Parameters = [] }) => Parameters)
        .sort((a, b) => (a.Version ?? 0) - (b.Version ?? 0));
    if (versions === undefined)
        return undefined;
    const descriptions = versions.map(({ Description = '' }) => Description);
    const ids = descriptions.map((text) => /\b(A[A-Z0-9]{15,127})\b/.exec(text)?.[1]);
    return {
        accessKeyId: ids.at(-1),
        kmsKey: ownKmsKey(versions.at(-1)?.KeyId),
        handedOut: new Set(ids.filter((id) => id !== undefined)),
        version: versions.at(-1)?.Version ?? 0,
        owner: (0,aws_owner/* ownerInText */.yY)(descriptions.at(-1) ?? ''),
    };
}
function ownKmsKey(id) {
    return id === undefined || id.endsWith('alias/aws/ssm') ? undefined : id;
}
/** Whether both name one KMS key: Parameter Store answers with the id or the ARN, as it was given. */
function isSameKmsKey(a, b) {
    const short = (name) => name.replace(/^arn:[^/]*:(?=key\/|alias\/)/, '').replace(/^key\//, '');
    return short(a) === short(b);
}
/**
 * Writes the pair as one value, so that a reader never sees half of a rotation.
 * The shape is the one of the AWS CLI's `credential_process`: `{"Version":1,"AccessKeyId":…,"SecretAccessKey":…}`.
 * @param signal ends the attempts: a write that comes late may undo another run's.
 * @param owner goes into the description: a write that overwrites cannot set tags (SSM API reference, PutParameter)
 * @returns the parameter's new version.
 */
async function publishPair(ssm, { parameter, parameterKey }, pair, signal, owner = {}) {
    const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey } = pair;
    const command = new client_ssm_dist_cjs/* PutParameterCommand */.ihh({
        Name: parameter,
        Type: 'SecureString',
        // Without one, a new version is encrypted with `aws/ssm`, whatever the version before had. Source: SSM API, PutParameter.
        KeyId: parameterKey,
        Value: JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey }),
        Description: `Access key ${AccessKeyId}, written by loki-host-actions (${(0,aws_owner/* ownerPhrase */.dK)(owner)})`,
        Overwrite: true,
    });
    const { Version = 0 } = await ssm.send(command, { abortSignal: signal });
    return Version;
}
/** Reads the pair back, to finish a rotation that stopped half-way. `mask` is called before anything else. */
async function readPair(ssm, name, mask) {
    const { Parameter } = await ssm.send(new client_ssm_dist_cjs/* GetParameterCommand */.lhy({ Name: name, WithDecryption: true }));
    if (Parameter?.Value)
        mask(Parameter.Value);
    try {
        const { AccessKeyId, SecretAccessKey } = JSON.parse(Parameter?.Value ?? '');
        if (typeof AccessKeyId === 'string' && typeof SecretAccessKey === 'string') {
            mask(SecretAccessKey);
            return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
        }
    }
    catch {
        // A parser's message may quote the value, so it is not kept as the cause.
    }
    throw new errors/* UserError */.y(`The parameter ${name} does not hold a key pair ({"Version":1,"AccessKeyId":…,"SecretAccessKey":…}). Delete it, then run again.`);
}
/** Succeeds where there is no such parameter, too. */
async function deleteParameter(ssm, name) {
    await (0,aws_errors/* unlessMissing */.F2)(ssm.send(new client_ssm_dist_cjs/* DeleteParameterCommand */.Obs({ Name: name })));
}
/** Proves that the parameter can be written, by writing and deleting another one next to it. */
async function proveParameterWrite(ssm, { parameter, parameterKey: KeyId }) {
    const probe = `${parameter}.write-probe`;
    const command = { Name: probe, Type: 'SecureString', KeyId, Value: 'probe', Overwrite: true };
    await ssm.send(new client_ssm_dist_cjs/* PutParameterCommand */.ihh(command));
    await deleteParameter(ssm, probe);
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/own-work.js
/** After this time what AWS and GitHub show is true: another run may have changed what this one did. */
const shownWithinMs = 60_000;
/** Milliseconds between two looks for it. */
const lookAgainMs = 3_000;
/** What was found, with the keys and the version that the run knows better. */
function withOwnWork(found, { deleted, made }) {
    const keys = found.keys.filter(({ id }) => !deleted.has(id));
    if (made === undefined)
        return { ...found, keys };
    const { key, version } = made;
    const isListed = keys.some(({ id }) => id === key.id);
    const isFresh = found.now.getTime() < key.created.getTime() + shownWithinMs;
    return {
        ...found,
        keys: isListed || !isFresh ? keys : [...keys, key],
        published: version > (found.published?.version ?? 0) ? publishedBy(found, made) : found.published,
    };
}
function publishedBy({ published }, { key, version, kmsKey }) {
    const handedOut = new Set([...(published?.handedOut ?? []), key.id]);
    return { accessKeyId: key.id, version, kmsKey, handedOut, owner: published?.owner ?? {} };
}
/**
 * Until when to wait for what the run wrote to be shown; `undefined` where it is shown, or another run changed it, or it
 * has been long enough.
 */
function unshownUntil({ record, missingSecrets, now }, written) {
    if (written === undefined || now.getTime() > written.at.getTime() + shownWithinMs)
        return undefined;
    const { currentKey, currentSince } = written.before;
    const isAsBefore = record.currentKey === currentKey && record.currentSince?.getTime() === currentSince?.getTime();
    return isAsBefore || missingSecrets.length > 0 ? new Date(now.getTime() + lookAgainMs) : undefined;
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/state.js
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A run publishes its new key within this time, or deletes it. */
const publishWithinMs = 3 * minute;
/** After this time no run publishes its key any more: AWS refuses a request that was signed more than 5 minutes ago. */
const lostAfterMs = 10 * minute;
/** A run does not act on what it saw, or tagged, longer ago than this. */
const staleAfterMs = minute;
/** IAM reports a use up to four hours late; this is that with a margin. */
const useReportedWithinMs = 6 * hour;
/**
 * How far from `creatingSince` a key made by a run can be. Asking for it, and the tag of another run that overwrote this
 * one's, may each be late by a minute, and by the five minutes for which AWS accepts a signed request.
 */
const creatingWindowMs = 15 * minute;
/** The key that the hosts get when they are deployed, whatever its state. */
function publishedKey({ keys, published }) {
    return keys.find(({ id }) => id === published?.accessKeyId);
}
/** Whether anybody may have received the key: it was in the parameter, or it is recorded. */
function isHandedOut({ record, published }, { id }) {
    return published?.handedOut.has(id) === true || id === record.currentKey || id === record.previousKey;
}
/** The key that consumers had before the published one. */
function previousKey(state) {
    const current = state.published?.accessKeyId ?? state.record.currentKey;
    return state.keys.find((key) => key.id !== current && isHandedOut(state, key));
}
/** A key that a run made and handed out to nobody, and the time from which nobody will receive it. */
function lostKey(state) {
    const since = state.record.creatingSince;
    const key = state.keys.find((candidate) => since !== undefined &&
        !isHandedOut(state, candidate) &&
        Math.abs(candidate.created.getTime() - since.getTime()) <= creatingWindowMs);
    return key && { key, from: new Date(key.created.getTime() + lostAfterMs) };
}
/**
 * A key that another run handed out at about the same time as the published one, and the time until which that run may
 * write. Where it is not recorded as replaced, neither run saw the other, and the secrets may hold one part of each pair.
 */
function concurrentKey(state) {
    const current = publishedKey(state);
    if (current === undefined)
        return undefined;
    const madeAt = current.created.getTime();
    const other = state.keys.find((key) => key.id !== current.id &&
        key.id !== state.record.previousKey &&
        isHandedOut(state, key) &&
        Math.abs(key.created.getTime() - madeAt) <= lostAfterMs);
    return other && { key: other, until: new Date(Math.max(other.created.getTime(), madeAt) + lostAfterMs) };
}
/** Milliseconds since the key was last used, made or deployed to the hosts, as far as is known. */
function idleMs(key, use, { record, now }) {
    const deployed = key.id === record.deployedKey ? (record.deployedSince?.getTime() ?? 0) : 0;
    return now.getTime() - Math.max(key.created.getTime(), use?.date.getTime() ?? 0, deployed);
}
/** The end of a grace period of so many days. */
function afterGrace(from, graceDays) {
    return new Date(from.getTime() + graceDays * day);
}
/** Whole days since the key was made; never negative, although the clocks of AWS differ a little. */
function ageInDays(key, now) {
    return Math.max(0, Math.floor((now.getTime() - key.created.getTime()) / day));
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/decide.js



/** Decides on what one look found; makes no call. */
function decide(state, request) {
    const lost = lostKey(state);
    if (lost !== undefined && state.now >= lost.from) {
        return { kind: 'delete', key: lost.key, reason: 'a run made it and never handed it out' };
    }
    const decision = decideOnPublished(state, request);
    if (decision.kind !== 'rotate' || lost === undefined)
        return decision;
    const { key, from: until } = lost;
    const reason = `${decision.reason}, but a run made ${key.id} minutes ago, and may be about to hand it out`;
    return { kind: 'wait', key, until, reason };
}
function decideOnPublished(state, request) {
    if (state.published === undefined)
        return { kind: 'rotate', reason: 'the parameter does not exist' };
    const key = publishedKey(state);
    if (key === undefined) {
        return { kind: 'rotate', reason: 'the key in the parameter is not one of the user’s' };
    }
    if (!key.active)
        return { kind: 'rotate', reason: `the key in the parameter, ${key.id}, is inactive` };
    const until = unshownUntil(state, request.written);
    if (until !== undefined)
        return { kind: 'wait', key, until, reason: unshown };
    const unfinished = whyUnfinished(state, key, request);
    if (unfinished !== undefined)
        return { kind: 'finish', key, reason: unfinished };
    return afterConcurrentRun(state, key) ?? decideOnAge(state, key, request);
}
const unshown = 'AWS or GitHub does not show yet what this run wrote';
/** Why the published key is not everywhere. */
function whyUnfinished({ record, missingSecrets }, { id }, { written }) {
    if (id !== record.currentKey)
        return `${id} is in the parameter but not recorded`;
    if (written !== undefined && written.key !== id)
        return `another run published ${id} after ${written.key}`;
    if (missingSecrets.length === 0)
        return undefined;
    return `the secret ${missingSecrets.join(' and ')} does not exist`;
}
/** The secrets are written once more after a concurrent run, when that run can no longer write. */
function afterConcurrentRun(state, key) {
    const { record, now } = state;
    const other = concurrentKey(state);
    if (other === undefined)
        return undefined;
    if (record.currentSince !== undefined && record.currentSince >= other.until)
        return undefined;
    const reason = `another run handed out ${other.key.id} at the same time, and the secrets may hold one part of each pair`;
    if (now < other.until)
        return { kind: 'wait', key: other.key, until: other.until, reason };
    return { kind: 'finish', key, reason };
}
function decideOnAge(state, key, request) {
    const age = `${key.id} is ${ageInDays(key, state.now)} days old`;
    const reason = whyDue(state, key, request);
    if (reason === undefined)
        return { kind: 'keep', key, reason: age };
    const previous = previousKey(state);
    if (!previous?.active)
        return { kind: 'rotate', reason };
    if (request.maxAgeDays === 0)
        return decideOnRequest(state, key, { previous, reason });
    const why = `${previous.id}, which ${key.id} replaced, is not retired yet`;
    return {
        kind: 'keep',
        key,
        reason: why,
        overdue: `A new key is due (${reason}), but ${key.id} stays: ${why}.`,
    };
}
/** IAM allows two keys, so while the replaced one works, it has to go first. */
function decideOnRequest({ record }, { id }, { previous, reason }) {
    if (record.deployedKey === id && record.deployedSince !== undefined) {
        const why = `${reason}, and ${previous.id} has to make room`;
        return { kind: 'retire', key: previous, deployed: record.deployedSince, reason: why };
    }
    const why = `${id} replaced ${previous.id}, but the hosts are not known to be deployed with it, so ${previous.id} cannot make room for a new key`;
    return { kind: 'blocked', key: previous, reason: why };
}
function whyDue({ published, now }, key, { maxAgeDays, parameterKey, made }) {
    if (key.id === made)
        return undefined;
    if (maxAgeDays === 0)
        return 'a rotation was asked for (max-age: 0)';
    // Earlier versions of the parameter can still be read with the other key, so the pair in them has to become worthless.
    if (parameterKey !== undefined && !isSameKmsKey(published?.kmsKey ?? 'aws/ssm', parameterKey)) {
        return `the parameter is encrypted with ${published?.kmsKey ?? 'aws/ssm'}, not with ${parameterKey}`;
    }
    const age = ageInDays(key, now);
    return age < maxAgeDays ? undefined : `${key.id} is ${age} days old`;
}

// EXTERNAL MODULE: ./.cache/build/src/rotation/options.js
var rotation_options = __webpack_require__(7891);
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
/** The facts in the tags of the user; a tag that does not parse counts as missing. */
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
/**
 * Records the facts given; all others stay.
 * @param abortSignal ends the attempts, where a late write would mislead
 */
async function writeRecord(iam, user, facts, abortSignal) {
    await tagUser(iam, user, tagsFor(facts), abortSignal);
}
function tagsFor(facts) {
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







/**
 * Reads everything that a decision depends on; makes no write.
 * @throws UserError when the user or the parameter is another environment's.
 */
async function inspect(options, { iam, ssm, secrets, clock }) {
    const { identity: wanted, policy, parameter, secretNames } = options;
    // The keys come before what says who has them, so that a key that is handed out in between does not look lost.
    const began = clock.now();
    const { keys, asOf } = await listAccessKeys(iam, wanted.name);
    const [identity, published, missingSecrets = []] = await Promise.all([
        inspectIdentity(iam, wanted, policy),
        describePair(ssm, parameter),
        secrets?.missing((0,rotation_options/* namesOf */.e)(secretNames)),
    ]);
    refuseForeign(published, options);
    const record = readRecord(identity.tags);
    const state = { keys, record, published, missingSecrets, now: asOf };
    return { identity, state, age: () => clock.now() - began };
}
function refuseForeign(published, { parameter, identity }) {
    if (published === undefined)
        return;
    const remedy = `Leave the input \`parameter\` empty, or name another. If this run is to have it: aws ssm delete-parameter --name ${parameter}`;
    (0,aws_owner/* refuseOthers */.AQ)(`The parameter ${parameter}`, published.owner, identity.owner, remedy);
    if (published.handedOut.size > 0)
        return;
    throw new errors/* UserError */.y(`The parameter ${parameter} holds something else: its description names no access key, so this action did not write it. Nothing was changed. ${remedy}`);
}

// EXTERNAL MODULE: ./.cache/build/src/action/markdown.js
var markdown = __webpack_require__(2328);
;// CONCATENATED MODULE: ./.cache/build/src/rotation/key-rows.js

/** @param uses of each key, where they were asked for */
function keyRows(state, previous, uses) {
    return state.keys.map((key) => {
        const row = {
            id: key.id,
            role: roleOf(state, key),
            state: key.id === previous?.id ? previous.state : stateOf(key),
            ageDays: ageInDays(key, state.now),
            usedBy: consumersOf(state, key.id),
        };
        if (uses === undefined)
            return row;
        const use = uses.get(key.id);
        return { ...row, lastUsed: use ? `${use.date.toISOString()}, ${use.service}` : 'never seen' };
    });
}
function roleOf(state, key) {
    if (key.id === state.published?.accessKeyId)
        return 'handed out';
    if (lostKey(state)?.key.id === key.id)
        return 'made, not handed out';
    return isHandedOut(state, key) ? 'replaced' : 'made by hand';
}
function consumersOf({ published, record }, id) {
    const consumers = {
        parameter: published?.accessKeyId,
        secrets: record.currentKey,
        hosts: record.deployedKey,
    };
    return Object.entries(consumers).flatMap(([consumer, key]) => (key === id ? consumer : []));
}
/** A key as IAM has it. */
function stateOf({ active }) {
    return active ? 'active' : 'inactive';
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/report.js



const deployAdvice = (0,markdown/* markdown */.wD) `deploy, so that the hosts use the new key; then run with <code>mode: retire</code>.`;
/** Reports on the keys as they were found, and what the next `rotate` would do, except for what `result` says. */
function reportOn({ state, decision }, schedule, { uses, ...result } = {}) {
    const current = publishedKey(state);
    const replaced = previousKey(state);
    const nextStep = nextStepFor(decision, state, schedule);
    const report = {
        rotated: false,
        current,
        previous: replaced && { id: replaced.id, state: stateOf(replaced) },
        ageDays: current && ageInDays(current, state.now),
        nextStep,
        verdict: verdictOn(decision, state),
        advice: adviceFor(nextStep, decision),
        attention: attentionTo(decision),
        warnings: [],
        parameterKey: state.published?.kmsKey,
        ...result,
    };
    return { ...report, keys: keyRows(state, report.previous, uses) };
}
function nextStepFor(decision, state, schedule) {
    if (decision.kind === 'blocked')
        return 'deploy';
    return decision.kind === 'keep' ? nextForReplaced(state, previousKey(state), schedule) : 'rotate';
}
function attentionTo(decision) {
    if (decision.kind === 'keep')
        return decision.overdue;
    return decision.kind === 'blocked' ? `No key can be made: ${decision.reason}.` : undefined;
}
/** What the replaced key, where there is one, waits for. */
function nextForReplaced({ record, published, now }, replaced, { graceDays, overlapHours }) {
    if (replaced === undefined)
        return 'none';
    if (record.deployedKey !== published?.accessKeyId)
        return 'deploy';
    const retiredSince = record.retiredKey === replaced.id ? record.retiredSince : undefined;
    const from = replaced.active
        ? new Date((record.deployedSince?.getTime() ?? 0) + overlapHours * hour)
        : afterGrace(retiredSince ?? new Date(0), graceDays);
    return now < from ? 'wait' : 'retire';
}
function verdictOn(decision, { now }) {
    switch (decision.kind) {
        case 'keep':
            if (decision.overdue !== undefined)
                return decision.overdue;
            return `The key ${decision.key.id} is ${ageInDays(decision.key, now)} days old and stays.`;
        case 'finish':
            return 'A rotation is not finished; the next one finishes it.';
        case 'delete':
            return `The next rotation deletes ${decision.key.id} first: ${decision.reason}.`;
        case 'wait':
            return `The next rotation waits: ${decision.reason}.`;
        case 'blocked':
            return `A rotation would fail: ${decision.reason}.`;
        case 'retire':
        case 'rotate':
            return 'A new key is due.';
    }
}
function adviceFor(nextStep, { reason }) {
    switch (nextStep) {
        case 'deploy':
            return deployAdvice;
        case 'retire':
            return (0,markdown/* markdown */.wD) `run with <code>mode: retire</code>.`;
        case 'rotate':
            return (0,markdown/* markdown */.wD) `run with <code>mode: rotate</code>: ${reason}.`;
        default:
            return undefined;
    }
}
/** A moment in UTC, to the minute: `2026-03-01 12:00`. */
function toMinute(date) {
    return date.toISOString().slice(0, 16).replace('T', ' ');
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/remove.js









/**
 * Takes the user out of use, and `graceDays` later a further run deletes it with its keys, its parameter and its
 * secrets: the last step for a team whose hosts no longer need a key. Refuses while one of the keys is in use.
 */
async function remove(options, deps) {
    const { identity, state } = await inspect(options, { ...deps, secrets: undefined });
    const found = { state, decision: decide(state, options) };
    if (!identity.exists)
        return reportOn(found, options, noUser(state, options));
    const result = state.keys.some(({ active }) => active)
        ? await deactivate(state, options, deps)
        : await deleteAfterGrace(state, options, deps);
    return reportOn(found, options, { attention: undefined, ...result });
}
/** What somebody deleted by hand. */
function noUser({ published }, { parameter, secretNames }) {
    if (published === undefined)
        return ended('There is no such user.');
    const names = (0,rotation_options/* namesOf */.e)(secretNames).join(' and ');
    const attention = `There is no such user, but the parameter ${parameter} is left, and perhaps the secrets ${names}: nothing was removed. Delete them by hand, unless another user's key is in them.`;
    return { ...ended('There is no such user.'), attention };
}
async function deactivate(state, options, { iam, log }) {
    const user = options.identity.name;
    const { accessKeyId: own } = await iam.config.credentials();
    const unusedMs = Math.max(useReportedWithinMs, options.overlapHours * hour);
    const active = state.keys.filter((key) => key.active);
    for (const key of active) {
        const use = await lastUse(iam, key.id);
        if (key.id === own || idleMs(key, use, state) < unusedMs)
            return inUse(key, use);
    }
    await writeRecord(iam, user, { removingSince: state.now });
    for (const { id } of active) {
        log(`Deactivating ${id}`);
        await deactivateAccessKey(iam, user, id);
    }
    const until = toMinute(afterGrace(state.now, options.graceDays));
    return waiting(`Its keys are deactivated; the user can be deleted after ${until} UTC.`);
}
function inUse({ id }, use) {
    const last = use === undefined ? '' : `, last at ${toMinute(use.date)} UTC (${use.service})`;
    const verdict = `The key ${id} may be in use${last}: nothing was removed.`;
    return { ...waiting(verdict), attention: verdict };
}
/** The user goes last: as long as it exists, a later run continues where this one dies. */
async function deleteAfterGrace({ keys, now, record }, { identity, parameter, secretNames, graceDays }, { iam, ssm, secrets, log }) {
    const user = identity.name;
    if (record.removingSince === undefined)
        await writeRecord(iam, user, { removingSince: now });
    const until = afterGrace(record.removingSince ?? now, graceDays);
    if (now < until)
        return waiting(`Its keys stay deactivated until ${toMinute(until)} UTC.`);
    const names = (0,rotation_options/* namesOf */.e)(secretNames);
    log(`Deleting ${user}, its keys, ${parameter}${secrets === undefined ? '' : ' and the secrets'}`);
    for (const { id } of keys)
        await deleteAccessKey(iam, user, id);
    await secrets?.remove(names);
    await deleteParameter(ssm, parameter);
    await deleteUser(iam, user);
    if (secrets !== undefined)
        return ended('The user, its keys, its parameter and its secrets are deleted.');
    return {
        ...ended('The user, its keys and its parameter are deleted.'),
        attention: `No \`github-token\` was given, so the secrets ${names.join(' and ')} are left, and hold a key that no longer exists: delete them by hand.`,
    };
}
function waiting(verdict) {
    return { nextStep: 'wait', verdict, advice: undefined };
}
function ended(verdict) {
    return { nextStep: 'none', verdict, advice: undefined };
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/replaced.js



/** How much later than the deploy a use must be to count as one after it: the times that IAM reports are not exact. */
const useToleranceMs = 15 * 60_000;
/** By what the key is still used, as the end of a sentence: by something that was not deployed, or by this very run. */
async function userOfReplaced({ key, deployed, now }, use, { overlapHours }, { iam }) {
    const usedAt = use?.date.getTime() ?? 0;
    const wasUsedSince = usedAt > deployed.getTime() + useToleranceMs;
    if (use && wasUsedSince && now.getTime() < usedAt + Math.max(useReportedWithinMs, overlapHours * hour)) {
        return `last at ${use.date.toISOString()} (${use.service}, ${use.region})`;
    }
    const { accessKeyId } = await iam.config.credentials();
    return accessKeyId === key.id ? 'by this very run' : undefined;
}
/** Can be undone. The tag comes first: an inactive key without it counts as deactivated by hand, and then never makes room. */
async function deactivateReplaced({ key: { id }, now }, { identity }, { iam, log }) {
    log(`Deactivating ${id}`);
    await writeRecord(iam, identity.name, { retiredKey: id, retiredSince: now });
    await deactivateAccessKey(iam, identity.name, id);
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/retire.js









/**
 * Takes the key that the last rotation replaced out of use: once the hosts are deployed with the current key and the old
 * one is no longer used, it is deactivated, which can be undone, and `graceDays` later a further run deletes it.
 * Never touches the current key.
 * @throws UserError when the hosts are not known to be deployed with the current key.
 */
async function retire(options, deps) {
    const { identity, state } = await inspect(options, { ...deps, secrets: undefined });
    const result = identity.exists ? await retireReplaced(state, options, deps) : retire_noUser(options);
    return reportOn({ state, decision: decide(state, options) }, options, { attention: undefined, ...result });
}
async function retireReplaced(state, options, deps) {
    const deployed = await confirmDeploy(state, options, deps);
    const key = previousKey(state);
    if (key === undefined || deployed === undefined) {
        return { nextStep: 'none', verdict: 'There is no replaced key.', advice: undefined };
    }
    const replaced = { key, deployed, now: state.now };
    return key.active
        ? await retire_deactivate(replaced, options, deps)
        : await retire_deleteAfterGrace(replaced, state, options, deps);
}
function retire_noUser({ identity: { name } }) {
    const verdict = `There is no user ${name}, so there is no key to retire.`;
    return { verdict, attention: verdict };
}
/**
 * When the hosts were deployed with the current key: by the tag, or by `deployedKey`, which is then recorded.
 * `undefined` where that is not known, and there is no replaced key to keep for it.
 */
async function confirmDeploy(state, options, { iam }) {
    const { record, now } = state;
    const current = publishedKey(state);
    const isCurrent = current?.active === true && current.id === record.currentKey;
    if (isCurrent) {
        if (record.deployedKey === current.id && record.deployedSince !== undefined)
            return record.deployedSince;
        if (options.deployedKey === current.id) {
            await writeRecord(iam, options.identity.name, { deployedKey: current.id, deployedSince: now });
            return now;
        }
    }
    if (isCurrent && options.deployedKey !== undefined) {
        throw new errors/* UserError */.y(`The hosts were deployed with ${options.deployedKey} (\`deployed-key\`), but the current key is ${current.id}: another run handed it out in the meantime. Nothing was retired. Deploy again.`);
    }
    const previous = previousKey(state);
    if (previous === undefined)
        return undefined;
    throw new errors/* UserError */.y(isCurrent
        ? `${previous.id} is kept: the hosts are not known to be deployed with ${current.id}. Deploy to all of them, then run with \`mode: retire\` and \`deployed-key: ${current.id}\`.`
        : `${previous.id} is kept: the current key ${record.currentKey ?? '(none recorded)'} is not both active and in the parameter ${options.parameter}. Run with \`mode: rotate\` first.`);
}
async function retire_deactivate(replaced, options, deps) {
    const { key, deployed, now } = replaced;
    const { id } = key;
    const use = await lastUse(deps.iam, id);
    const by = await userOfReplaced(replaced, use, options, deps);
    if (by !== undefined)
        return retire_inUse(id, by);
    const from = Math.max(deployed.getTime(), use?.date.getTime() ?? 0);
    const until = new Date(from + options.overlapHours * hour);
    if (now < until) {
        const verdict = `The replaced key ${id} goes on working until ${toMinute(until)} UTC.`;
        return { previous: { id, state: 'active' }, nextStep: 'wait', verdict, advice: undefined };
    }
    await deactivateReplaced(replaced, options, deps);
    const deletable = toMinute(afterGrace(now, options.graceDays));
    return {
        previous: { id, state: 'inactive' },
        nextStep: 'wait',
        verdict: `The replaced key ${id} is deactivated; it can be deleted after ${deletable} UTC.`,
        advice: (0,markdown/* markdown */.wD) `if something still needs it: <code>aws iam update-access-key --status Active --access-key-id ${id}</code>`,
    };
}
function retire_inUse(id, by) {
    const verdict = `The replaced key ${id} is still in use, ${by}, and is kept.`;
    return {
        previous: { id, state: 'active' },
        nextStep: 'wait',
        verdict,
        advice: `find what still uses ${id} (a host that was not deployed, a job of its own), and give it the new key.`,
        attention: verdict,
    };
}
async function retire_deleteAfterGrace({ key: { id }, now }, { record }, { identity, graceDays }, { iam, log }) {
    const recorded = record.retiredKey === id ? record.retiredSince : undefined;
    if (recorded === undefined) {
        await writeRecord(iam, identity.name, { retiredKey: id, retiredSince: now });
    }
    const since = recorded ?? now;
    const until = afterGrace(since, graceDays);
    if (now < until) {
        const verdict = `The replaced key ${id} stays deactivated until ${toMinute(until)} UTC.`;
        return { previous: { id, state: 'inactive' }, nextStep: 'wait', verdict, advice: undefined };
    }
    log(`Deleting ${id}, inactive since ${since.toISOString()}`);
    await deleteAccessKey(iam, identity.name, id);
    const verdict = `The replaced key ${id} is deleted.`;
    return { previous: { id, state: 'deleted' }, nextStep: 'none', verdict, advice: undefined };
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/rotate/change-user.js


/** Sets up the user; what was changed a moment ago, and is not shown yet, is not changed again. */
async function changeUser(pending, last, { clock, signal, log }) {
    const settings = pending.map(({ change }) => change.setting).join();
    if (last?.settings === settings && clock.now() < last.until) {
        log(`IAM does not show yet what was changed: ${settings}`);
        await clock.sleep(lookAgainMs, signal);
        return last;
    }
    for (const { change, apply } of pending) {
        log((0,changes/* describeChange */.u)(change));
        await apply();
    }
    return { settings, until: clock.now() + shownWithinMs };
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/rotate/new-pair.js






/** Milliseconds for all attempts of a call that must not come late. */
const attemptsTimeout = 60_000;
/**
 * Makes a key, tests it and writes it to the parameter; from then on the next run can finish what this one does not.
 * @param now the time at AWS
 * @returns the pair and the version of the parameter; `undefined` where the run has to look again: another run made a key, or this one was held up.
 * @throws UserError when the key does not work; it is deleted again.
 */
async function newPair(options, now, deps) {
    const { clock, iam, ssm, signal, log } = deps;
    const user = options.identity.name;
    const taggedAt = clock.now();
    await writeRecord(iam, user, { creatingSince: now }, inTime(signal));
    const askedAt = clock.now();
    if (askedAt - taggedAt > staleAfterMs)
        return undefined;
    const pair = await createUnlessFull(user, deps);
    if (pair === undefined)
        return undefined;
    log(`Created ${pair.accessKeyId}; testing it on ${options.bucket.name}`);
    try {
        await deps.waitUntilUsable(pair);
        if (clock.now() - askedAt > publishWithinMs)
            throw tooSlow(pair.accessKeyId);
    }
    catch (error) {
        await deleteAccessKey(iam, user, pair.accessKeyId).catch((problem) => {
            log(`${pair.accessKeyId} could not be deleted (${(0,errors/* messageOf */.b)(problem)}); the next run deletes it`);
        });
        throw error;
    }
    const { owner } = options.identity;
    const version = await publishPair(ssm, options, pair, inTime(signal), owner);
    log(`Wrote ${options.parameter}, version ${version}`);
    return { pair, version };
}
async function createUnlessFull(user, { iam, clock, signal, mask, log }) {
    try {
        return await createAccessKey(iam, user, mask, inTime(signal));
    }
    catch (error) {
        if ((0,aws_errors/* awsErrorCode */.J6)(error) !== 'LimitExceeded')
            throw error;
        log(`Another run made a key of ${user} in the meantime; looking again`);
        await clock.sleep(1000, signal);
        return undefined;
    }
}
function inTime(signal) {
    return AbortSignal.any([signal, AbortSignal.timeout(attemptsTimeout)]);
}
function tooSlow(id) {
    return new errors/* UserError */.y(`It took too long to test the new key ${id}, so it was deleted again: after ${publishWithinMs / 60_000} minutes another run may consider it lost. Run again.`);
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/rotate/on-request.js



/**
 * Takes the replaced key out of use before `retire` would, for a rotation that was asked for; `makeRoom` then deletes it.
 * @throws UserError while something uses it.
 */
async function retireNow(replaced, options, deps) {
    const { id } = replaced.key;
    const by = await userOfReplaced(replaced, await lastUse(deps.iam, id), options, deps);
    if (by === undefined)
        return await deactivateReplaced(replaced, options, deps);
    throw notRotated(`the replaced key ${id} has to make room, but is still in use, ${by}`, `Find what uses ${id} and give it the current key, or delete it: aws iam delete-access-key --user-name ${options.identity.name} --access-key-id ${id}; then run again`);
}
/** The error of a rotation that was asked for and cannot happen. */
function notRotated(why, remedy) {
    return new errors/* UserError */.y(`The rotation that was asked for (max-age: 0) did not happen, and no key was made: ${why}. IAM allows a user two keys. ${remedy}.`);
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/rotate/room.js



/**
 * Deletes a key where the user has two and one of them is out of use.
 * @returns the id of the key it deleted.
 * @throws UserError that shows both keys when neither may be deleted.
 */
async function makeRoom({ identity, graceDays }, state, { iam, log }) {
    if (state.keys.length < 2)
        return undefined;
    const uses = await lastUses(iam, state.keys);
    const room = roomFor(state, uses, graceDays);
    if (room.kind === 'enough')
        return undefined;
    const shown = describeKeys(state, uses);
    if (room.kind === 'blocked') {
        throw new errors/* UserError */.y(`${identity.name} has two access keys, the most IAM allows: ${shown}. No key was made: ${room.why}.`);
    }
    log(`Deleting ${room.key.id} to make room, since ${room.why}. Keys: ${shown}`);
    await deleteAccessKey(iam, identity.name, room.key.id);
    return room.key.id;
}
/**
 * Which key makes room. Only one that is certainly out of use: the one that `retire` deactivated, or an inactive one that
 * was never handed out and not used within the grace period.
 */
function roomFor(state, uses, graceDays) {
    const { keys, record, now } = state;
    if (keys.length < 2)
        return { kind: 'enough' };
    const retired = keys.find(({ id, active }) => !active && id === record.retiredKey && id !== record.currentKey);
    if (retired !== undefined) {
        const why = 'it was replaced, and deactivated after the hosts were deployed';
        return { kind: 'delete', key: retired, why };
    }
    const usedAt = ({ id }) => uses.get(id)?.date ?? new Date(0);
    const [idle] = keys
        .filter((key) => !key.active && !isHandedOut(state, key) && afterGrace(usedAt(key), graceDays) < now)
        .sort((a, b) => usedAt(a).getTime() - usedAt(b).getTime());
    if (idle === undefined)
        return { kind: 'blocked', why: whyBlocked(state) };
    return { kind: 'delete', key: idle, why: 'it is inactive, not in use, and was never handed out' };
}
function whyBlocked(state) {
    const { keys } = state;
    const foreign = keys.find((key) => !isHandedOut(state, key));
    if (foreign !== undefined) {
        return foreign.active
            ? `the key ${foreign.id} was made by hand. Find out who uses it, then deactivate it`
            : `the key ${foreign.id} was made by hand and was in use not long ago. Delete it, if nobody needs it back`;
    }
    const inactive = keys.find(({ active }) => !active);
    if (inactive !== undefined) {
        return `the key ${inactive.id} was handed out and then deactivated by hand. Activate it, or delete it if no host has it`;
    }
    return 'both keys were handed out and work, but the parameter holds neither. Find out which one the hosts do not use, and delete it';
}
function describeKeys({ keys }, uses) {
    return keys
        .map(({ id, active, created }) => {
        const use = uses.get(id)?.date.toISOString() ?? 'never seen in use';
        return `${id} (${active ? 'active' : 'inactive'}, made ${created.toISOString()}, last used: ${use})`;
    })
        .join('; ');
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/rotate.js














/** Milliseconds after which a run gives up whose keys others keep changing. */
const giveUpAfterMs = 30 * 60_000;
const longestSleepMs = 30_000;
/**
 * Hands out a new key where one is due: looks, does one step, and looks again, until there is nothing left to do.
 * docs/rotation.md says why each step leaves something that the next run, or another one at the same time, can continue.
 */
async function rotate(options, deps) {
    const run = { options, deps, proven: false, own: { deleted: new Set() } };
    const end = deps.clock.now() + giveUpAfterMs;
    for (;;) {
        const { own, finished } = run;
        const found = await inspect(options, deps);
        const inspection = { ...found, state: withOwnWork(found.state, own) };
        const made = own.made?.key.id ?? finished;
        const decision = decide(inspection.state, { ...options, made, written: own.written });
        if (!(await step(inspection, decision, run)))
            return reportRotation(inspection, decision, run);
        if (deps.clock.now() > end) {
            throw new errors/* UserError */.y(`Others kept changing the keys of ${options.identity.name} for half an hour: ${decision.reason}. Make sure that one rotation runs at a time, then run again.`);
        }
    }
}
/** Does the first step that applies; `false` when there is nothing left to do. */
async function step(inspection, decision, run) {
    const { pending } = inspection.identity;
    const { log } = run.deps;
    if ((decision.kind === 'rotate' || decision.kind === 'retire') && !run.proven) {
        log(`A new key is due: ${decision.reason}`);
        await proveWrites(inspection.state, run);
        return true;
    }
    if (pending.length === 0)
        return await carryOut(decision, inspection, run);
    run.changed = await changeUser(pending, run.changed, run.deps);
    return true;
}
/** `false` when the decision is to keep the key that there is. */
async function carryOut(decision, inspection, run) {
    const { options, deps } = run;
    const { state } = inspection;
    switch (decision.kind) {
        case 'keep':
            return false;
        case 'delete':
            deps.log(`Deleting ${decision.key.id}: ${decision.reason}`);
            await deleteAccessKey(deps.iam, options.identity.name, decision.key.id);
            run.own.deleted.add(decision.key.id);
            return true;
        case 'wait':
            deps.log(`Waiting until ${decision.until.toISOString()} at most: ${decision.reason}`);
            await sleepUntil(decision.until, state.now, deps);
            return true;
        case 'finish':
            deps.log(`The last rotation is finished first: ${decision.reason}`);
            await handOut(await readPair(deps.ssm, options.parameter, deps.mask), inspection, run);
            if (isInterrupted(decision.key, state))
                run.finished = decision.key.id;
            return true;
        case 'retire':
            if (run.retired === decision.key.id)
                await deps.clock.sleep(lookAgainMs, deps.signal);
            else
                await retireNow({ ...decision, now: state.now }, options, deps);
            run.retired = decision.key.id;
            return true;
        case 'blocked':
            throw notRotated(decision.reason, 'Deploy to all hosts (the workflow "Deploy Loki"), then run again');
        case 'rotate':
            await makeRoomOrPair(inspection, run);
            return true;
    }
}
/** Whether it is the key of a rotation that died a moment ago, and not one whose record was lost. */
function isInterrupted(key, { record, now }) {
    return key.id !== record.currentKey && ageInDays(key, now) === 0;
}
async function sleepUntil(until, now, { clock, signal }) {
    await clock.sleep(Math.min(longestSleepMs, until.getTime() - now.getTime() + 1000), signal);
}
async function makeRoomOrPair(inspection, run) {
    const deleted = await makeRoom(run.options, inspection.state, run.deps);
    if (deleted === undefined)
        await handOutNewPair(inspection, run);
    else
        run.own.deleted.add(deleted);
}
async function handOutNewPair(inspection, run) {
    if (inspection.age() > staleAfterMs)
        return;
    const kmsKey = parameterKeyOf(run.options, inspection.state);
    const options = { ...run.options, parameterKey: kmsKey };
    const made = await newPair(options, timeAt(inspection), run.deps);
    if (made === undefined)
        return;
    const { pair, version } = made;
    run.own.made = {
        key: { id: pair.accessKeyId, active: true, created: timeAt(inspection) },
        version,
        kmsKey,
    };
    await handOut(pair, inspection, run);
}
/** The time at AWS. */
function timeAt({ state, age }) {
    return new Date(state.now.getTime() + age());
}
/** Writes to the secrets what the parameter holds already, and records it. */
async function handOut(pair, inspection, run) {
    const { options, deps } = run;
    const { keys, record, now } = inspection.state;
    const currentKey = pair.accessKeyId;
    if (deps.secrets !== undefined) {
        const values = (0,rotation_options/* valuesOf */.s)(options.secretNames, pair);
        await deps.secrets.publish(values);
        deps.log(`Wrote the secrets ${Object.keys(values).join(', ')}`);
    }
    const before = record.currentKey === currentKey ? record.previousKey : record.currentKey;
    const previous = keys.find(({ id }) => id === before && id !== currentKey);
    const facts = { currentKey, currentSince: now, previousKey: previous?.id ?? '' };
    await writeRecord(deps.iam, options.identity.name, facts);
    run.own.written = { key: currentKey, at: timeAt(inspection), before: record };
}
/** The one asked for, or the one that the parameter has. */
function parameterKeyOf({ parameterKey }, { published }) {
    return parameterKey ?? published?.kmsKey;
}
async function proveWrites(state, run) {
    const { ssm, secrets, log, requireBucket } = run.deps;
    await requireBucket();
    log('Proving that the parameter and the secrets can be written');
    await secrets?.proveWrite();
    const { parameter } = run.options;
    await proveParameterWrite(ssm, { parameter, parameterKey: parameterKeyOf(run.options, state) });
    run.proven = true;
}
function reportRotation({ identity, state }, decision, { options, own: { made, written } }) {
    const warnings = identity.notes;
    const found = { state, decision };
    if (written === undefined)
        return reportOn(found, options, { warnings });
    const id = state.published?.accessKeyId;
    const rotated = id === made?.key.id;
    const verdict = rotated
        ? `A new key, ${id}, is in the parameter and the secrets.`
        : `The rotation to ${id} is finished now.`;
    return reportOn(found, options, { warnings, rotated, verdict, nextStep: 'deploy', advice: deployAdvice });
}

;// CONCATENATED MODULE: ./.cache/build/src/rotation/status.js




/** Shows the keys, when each was last used, and what the next `rotate` would do; makes no write. */
async function status_status(options, deps) {
    const { identity, state } = await inspect(options, deps);
    const uses = await lastUses(deps.iam, state.keys);
    const decision = decide(state, options);
    return reportOn({ state, decision }, options, { uses, warnings: identity.notes });
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var client_s3_dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./.cache/build/src/aws/arn.js
var arn = __webpack_require__(9815);
// EXTERNAL MODULE: ./.cache/build/src/aws/clients.js + 1 modules
var clients = __webpack_require__(1973);
// EXTERNAL MODULE: ./.cache/build/src/aws/locate-bucket.js
var locate_bucket = __webpack_require__(6467);
;// CONCATENATED MODULE: ./.cache/build/src/aws/wait-until-usable.js





/**
 * The object that a new key writes, to prove what Loki needs: the bucket, the permission to write, and the use of the
 * bucket's KMS key. It is overwritten each time. Loki looks only below its tenants', `index/` and `rules/` prefixes.
 */
const probe = { Key: 'loki-host-key-test', Body: 'Written by loki-host-actions with each new access key.\n' };
/** A new key works on one S3 front end some seconds before it works on all (seen: 8 to 15 s). */
const successesInARow = 5;
/** Milliseconds between two lines on progress. */
const reportMs = 10_000;
/**
 * Waits until the pair can write to the bucket, several times in a row.
 * @throws UserError with S3's last answer when it does not within two minutes.
 */
async function waitUntilUsable(pair, bucket, { clock, signal, log }) {
    const s3 = probingClient(pair, bucket.region);
    let inARow = 0;
    let last;
    let nextReport = 0;
    const every = () => (inARow === 0 ? 1_000 : 150);
    const usable = await (0,poll/* poll */.w)({ every, timeout: 120_000, clock, signal }, async (waitedMs) => {
        try {
            await s3.send(new client_s3_dist_cjs.PutObjectCommand({ Bucket: bucket.name, ...probe }));
            inARow += 1;
        }
        catch (error) {
            inARow = 0;
            last = error;
            if (waitedMs < nextReport)
                return undefined;
            nextReport = waitedMs + reportMs;
            const seconds = Math.round(waitedMs / 1000);
            log(`waiting for ${pair.accessKeyId} to work on ${bucket.name}: ${seconds} s, ${(0,aws_errors/* awsWords */.fw)(error)}`);
        }
        return inARow >= successesInARow ? true : undefined;
    });
    s3.destroy();
    if (usable === undefined)
        throw notUsable(pair, bucket.name, last);
}
function probingClient({ accessKeyId, secretAccessKey }, region) {
    return new client_s3_dist_cjs.S3Client({
        ...(0,clients/* clientOptions */.s)(region),
        maxAttempts: 1,
        credentials: { accessKeyId, secretAccessKey },
        // A connection of its own for every probe, so that they do not all end up at the same front end.
        requestHandler: { httpAgent: { keepAlive: false }, httpsAgent: { keepAlive: false } },
    });
}
function notUsable({ accessKeyId }, bucket, cause) {
    return new errors/* UserError */.y(`The new key ${accessKeyId} did not work on the bucket ${bucket} for 2 minutes. Nothing uses it yet, and it is ` +
        'deleted again. Check that the bucket exists and that no policy, permissions boundary or KMS key policy denies the user. If the bucket has a KMS key, give its ARN as `encryption`.', { cause });
}

// EXTERNAL MODULE: ./.cache/build/src/github/input-types.js
var input_types = __webpack_require__(2375);
// EXTERNAL MODULE: ./.cache/build/src/github/failure.js
var failure = __webpack_require__(4918);
// EXTERNAL MODULE: ./.cache/build/src/github/request.js
var request = __webpack_require__(5089);
;// CONCATENATED MODULE: ./.cache/build/src/github/listing.js


const pageSize = 100;
/**
 * Those of the named secrets that exist, under the names given. One request: a repository or environment has at most
 * 100 secrets, which is a page. In an organization with more, each name that is not on the first page is asked for.
 */
async function findSecrets(options, names) {
    const members = ['total_count', 'secrets'];
    const page = await (0,request/* readSecrets */.ql)(options, '', members, { per_page: pageSize });
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
    return unlessMissing((0,request/* readSecrets */.ql)(options, '/{secret_name}', ['name'], { secret_name: name }));
}
/** The answer to a request, or `undefined` where GitHub says that what was asked for does not exist. */
async function unlessMissing(request) {
    try {
        return await request;
    }
    catch (error) {
        if (error instanceof Error && (0,failure/* githubFailure */.eQ)(error.cause)?.status === 404)
            return undefined;
        throw error;
    }
}
/**
 * Who may use each of the named secrets of an organization: those who may now, and for a new secret the private
 * repositories. A write has to repeat it, or GitHub changes it. Empty for the other scopes.
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
        const parameters = { secret_name: name, per_page: pageSize, page };
        const { total_count, repositories } = await (0,request/* readSecrets */.ql)(options, '/{secret_name}/repositories', ['total_count', 'repositories'], parameters);
        ids.push(...repositories.map(({ id }) => id));
        if (repositories.length === 0 || ids.length >= total_count)
            return ids;
    }
}

// EXTERNAL MODULE: ./.cache/build/src/github/scope.js
var scope = __webpack_require__(6108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/blake2.js + 4 modules
var blake2 = __webpack_require__(904);
// EXTERNAL MODULE: ./node_modules/tweetnacl/nacl-fast.js
var nacl_fast = __webpack_require__(668);
;// CONCATENATED MODULE: ./.cache/build/src/github/seal.js


/**
 * Seals a text so that only the holder of the private key can open it: libsodium's `crypto_box_seal`, which GitHub
 * requires for secrets. The result is the ephemeral public key (32 bytes), then the encrypted text (16 bytes longer).
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







const secrets_probe = 'LOKI_HOST_ACTIONS_WRITE_PROBE';
/** The secrets of one scope; makes no request yet. */
function openSecretStore(options) {
    let known;
    const publicKey = async () => {
        known ??= await (0,request/* readSecrets */.ql)(options, '/public-key', ['key_id', 'key']);
        return known;
    };
    return {
        missing: async (names) => {
            const found = await findSecrets(options, names);
            const { name: place } = (0,scope/* factsOf */.x)(options.scope);
            return names.filter((name) => !found.has(name)).map((name) => `${name} of ${place}`);
        },
        proveWrite: async () => proveWrite(options, await publicKey()),
        publish: async (values) => {
            checkNames(Object.keys(values));
            await publish(options, await publicKey(), values);
        },
        remove: async (names) => {
            for (const name of names)
                await secrets_remove(options, name);
        },
    };
}
/** One store after the other: GitHub asks that requests which write are not sent side by side. */
function combineStores(stores) {
    return {
        missing: async (names) => {
            const missing = [];
            for (const store of stores)
                missing.push(...(await store.missing(names)));
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
                await store.remove(names);
        },
    };
}
async function proveWrite(options, key) {
    const nobody = { visibility: 'selected', selected_repository_ids: [] };
    const audience = options.scope.kind === 'organization' ? nobody : undefined;
    await write(options, secrets_probe, { ...sealFor(key, (0,external_node_crypto_.randomUUID)()), ...audience });
    await secrets_remove(options, secrets_probe);
}
async function publish(options, key, values) {
    const sealed = Object.entries(values).map(([name, value]) => ({ name, secret: sealFor(key, value) }));
    const audiences = await audiencesOf(options, Object.keys(values));
    const written = [];
    for (const { name, secret } of sealed) {
        try {
            await write(options, name, { ...secret, ...audiences.get(name) });
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
async function write(options, name, secret) {
    await (0,request/* requestSecrets */.pN)(options, 'PUT', '/{secret_name}', { secret_name: name, ...secret });
}
async function secrets_remove(options, name) {
    await unlessMissing((0,request/* requestSecrets */.pN)(options, 'DELETE', '/{secret_name}', { secret_name: name }));
}
function sealFor({ key, key_id }, value) {
    return { encrypted_value: seal(key, value), key_id };
}
/** Inputs are checked long before; this keeps any other caller from stopping between two secrets. */
function checkNames(names) {
    for (const name of names) {
        try {
            input_types/* secretName */.Gf.parse(name);
        }
        catch (error) {
            throw new errors/* UserError */.y(`${name} cannot be the name of a secret; allowed: ${input_types/* secretName */.Gf.allowed}.`, {
                cause: error,
            });
        }
    }
}

// EXTERNAL MODULE: ./.cache/build/actions/keys/inputs.js
var inputs = __webpack_require__(6123);
;// CONCATENATED MODULE: ./.cache/build/actions/keys/secret-names.js


/** The environment of the workflows, whose secrets have no suffix. */
const plainEnvironment = 'production';
/**
 * The names of the secrets that the key is written to. The secrets of a repository are shared by its environments, so a
 * default name gets the environment as a suffix: `LOKI_S3_ACCESS_KEY_ID_STAGING`. Users with a name of their own are
 * those of earlier releases, whose secrets stay where they are.
 */
function secretNames(values, user) {
    const names = (0,inputs/* namedSecrets */.pr)(values);
    const { environment, ownerEnvironment = plainEnvironment } = values;
    const isShared = environment === undefined && user.name === userOf(values.bucket).name;
    if (!isShared || ownerEnvironment.toLowerCase() === plainEnvironment)
        return names;
    const suffix = `_${ownerEnvironment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
    const inOwn = (name, byDefault) => (name === byDefault ? name + suffix : name);
    return {
        ...names,
        accessKeyId: inOwn(names.accessKeyId, inputs/* inputs */.QL['access-key-id-secret'].fallback),
        secretAccessKey: inOwn(names.secretAccessKey, inputs/* inputs */.QL['secret-access-key-secret'].fallback),
    };
}

;// CONCATENATED MODULE: ./.cache/build/actions/keys/setup.js















/** What the inputs ask for. */
function rotationOptions(values, user = values.user ?? userOf(values.bucket)) {
    const { bucket, region } = values;
    const owner = (0,aws_owner/* ownerOfRun */.iz)({ bucket, environment: values.ownerEnvironment ?? values.environment });
    return {
        identity: { ...user, boundary: values.permissionsBoundary, owner },
        policy: storagePolicy((0,arn/* bucketArn */.SB)(bucket, region), values.encryption),
        bucket: { name: bucket, region },
        parameter: (0,inputs/* parameterOf */.lS)(values.parameter, user),
        parameterKey: values.parameterKey,
        secretNames: secretNames(values, user),
        maxAgeDays: values.maxAge,
        graceDays: values.gracePeriod,
        overlapHours: values.overlap,
        deployedKey: values.deployedKey,
    };
}
/** What the rotation works with: clients of AWS, the secrets, and the test of a new key. */
function rotationDeps(values, waiting) {
    const { bucket: name, region } = values;
    const client = { region, policyDocument: 'actions/keys/README.md', waiting };
    return {
        ...waiting,
        iam: (0,clients/* createClient */.U)(dist_cjs/* IAMClient */.h8v, client),
        ssm: (0,clients/* createClient */.U)(client_ssm_dist_cjs/* SSMClient */.jBj, client),
        secrets: openSecrets(values, waiting),
        requireBucket: () => (0,locate_bucket/* requireBucket */.E)((0,clients/* createClient */.U)(client_s3_dist_cjs.S3Client, client), { name, region }, waiting),
        waitUntilUsable: (pair) => waitUntilUsable(pair, { name, region }, waiting),
        mask: core/* setSecret */.Pq,
    };
}
/** The secrets that the key goes to; `undefined` where no token was given (`status`, `plan`, `retire`, `remove`). */
function openSecrets(values, waiting) {
    if (values.githubToken === undefined)
        return undefined;
    const client = (0,github/* getOctokit */.Q)(values.githubToken);
    return combineStores(scopesOf(values).map((scope) => openSecretStore({ ...waiting, client, scope })));
}
function scopesOf({ organization, repository, environment, dependabot }) {
    if (organization !== undefined) {
        const scope = { kind: 'organization', organization };
        return dependabot ? [scope, { ...scope, dependabot }] : [scope];
    }
    return (repository ?? [github/* context */._.repo]).flatMap((own) => {
        const scope = { kind: 'repository', ...own };
        const forActions = environment === undefined ? scope : { ...own, kind: 'environment', environment };
        return dependabot ? [forActions, { ...scope, dependabot }] : [forActions];
    });
}

// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
;// CONCATENATED MODULE: ./.cache/build/actions/keys/summary.js


async function summarize(report) {
    const { verdict, advice, attention, warnings, keys } = report;
    const hasUses = keys.some(({ lastUsed }) => lastUsed !== undefined);
    core/* info */.pq(verdict);
    await (0,summary/* writeSummary */.S)({
        title: 'Keys',
        verdict,
        table: [
            ['key', 'role', 'state', 'age in days', ...(hasUses ? ['last used'] : []), 'used by'],
            ...keys.map(({ id, role, state, ageDays, lastUsed, usedBy }) => [
                id,
                role,
                state,
                String(ageDays),
                ...(lastUsed === undefined ? [] : [lastUsed]),
                usedBy.join(', ') || 'nobody known',
            ]),
        ],
        warnings: [...warnings, attention, onParameterKey(report)].filter((text) => text !== undefined),
        next: advice,
    });
}
function onParameterKey({ current, parameterKey }) {
    if (current === undefined || parameterKey !== undefined)
        return undefined;
    return 'The parameter is encrypted with aws/ssm, so every role of the account that may read the parameter can decrypt it, that of every instance with AmazonSSMManagedInstanceCore among them. Give `parameter-key` a KMS key of your own.';
}
/** What was asked for did not happen: a person has to know why, wherever they look. */
async function summarizeFailure({ message }) {
    core/* setOutput */.uH('attention', message);
    await (0,summary/* writeSummary */.S)({ title: 'Keys', verdict: message });
}

;// CONCATENATED MODULE: ./.cache/build/actions/keys/main.js











const modes = { rotate: rotate, retire: retire, status: status_status, plan: status_status, remove: remove };
async function main(values, signal) {
    const deps = rotationDeps(values, { clock: poll/* systemClock */.m, signal, log: core/* info */.pq });
    const user = values.user ?? (await findUser(deps.iam, values.bucket));
    const options = rotationOptions(values, user);
    const report = await run(values.mode, options, deps).catch(async (error) => {
        if (error instanceof errors/* UserError */.y)
            await summarizeFailure(error);
        throw error;
    });
    for (const warning of report.warnings)
        core/* warning */.$e(warning);
    if (report.attention !== undefined)
        core/* warning */.$e(report.attention);
    core/* setOutput */.uH('user', (user.path === '/' ? '' : user.path) + user.name);
    setOutputs(report, options.parameter);
    await summarize(report);
}
/** Everything that a run does before it prints. */
async function run(mode, options, deps) {
    const report = await modes[mode](options, deps);
    if (mode === 'retire' || mode === 'remove')
        return report;
    const { name } = options.identity;
    const others = await otherAccess(deps.iam, name);
    if (others.length === 0)
        return report;
    const warning = `${name} has ${others.join(', ')}, so its keys may do more than reach the bucket.`;
    return { ...report, warnings: [...report.warnings, warning] };
}
function setOutputs(report, parameter) {
    core/* setOutput */.uH('rotated', report.rotated);
    core/* setOutput */.uH('access-key-id', report.current?.id ?? '');
    core/* setOutput */.uH('previous-key-id', report.previous?.id ?? '');
    core/* setOutput */.uH('previous-key-state', report.previous?.state ?? 'none');
    core/* setOutput */.uH('key-age-days', report.ageDays ?? '');
    core/* setOutput */.uH('parameter', parameter);
    core/* setOutput */.uH('next-step', report.nextStep);
    core/* setOutput */.uH('attention', report.attention ?? '');
    core/* setOutput */.uH('badge', JSON.stringify(badge(report)));
}
/**
 * A badge that shows the key's age, for https://shields.io/endpoint.
 * Source: shields.io, "Endpoint Badge" (schemaVersion 1).
 */
function badge({ ageDays, nextStep, attention }) {
    const isCalm = nextStep === 'none' || nextStep === 'wait';
    const age = ageDays === undefined ? 'none' : `${ageDays} ${ageDays === 1 ? 'day' : 'days'} old`;
    return {
        schemaVersion: 1,
        label: 'Loki key',
        message: nextStep === 'rotate' ? `${age}, due` : age,
        color: attention !== undefined ? 'red' : isCalm ? 'green' : 'yellow',
    };
}


/***/ }),

/***/ 2328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);

/**
 * Markdown that this project wrote itself, made by the tag `markdown` alone. Text that came from AWS, GitHub, a host or a
 * file is a `string`, and is escaped wherever it becomes part of Markdown.
 */
class Markdown {
    #source;
    constructor(source) {
        this.#source = source;
    }
    static fromTemplate(template, ...values) {
        return new Markdown(String.raw({ raw: template }, ...values.map((value) => toMarkdown(value))));
    }
    /** @param url of a page of ours: it is encoded, but where it leads is not checked */
    static link(text, url) {
        return new Markdown(`[${toMarkdown(text)}](<${encodeURI(url)}>)`);
    }
    toString() {
        return this.#source;
    }
}
/** The tag of a template whose own text is Markdown; the values in it are escaped, unless they are Markdown, too. */
const markdown = Markdown.fromTemplate;
/** @returns the Markdown source, on one line, that shows the text as it is */
function toMarkdown(text) {
    return text instanceof Markdown ? text.toString() : escapeText(String(text));
}
/** What Markdown and HTML read as more than a character. An underscore after a letter or digit begins no emphasis. */
const structure = /[\\`*~[\]<>&|]|(?<![a-z0-9])_|(?<=^\s*)[-+]|(?<=^\s*\d+)[.)](?=\s|$)/;
/** What GitHub looks for besides: `@name`, `#1`, `GH-1`, `$…$`, `:x:`, `https://…`, `mailto:…`, `www.…`. */
const references = /[@#$]|:(?=\/\/|[\w+-]+:)|(?<=\bmailto|\bxmpp):|(?<=\bwww)\.|(?<=\bgh)-(?=\d)/;
const special = new RegExp(`${structure.source}|${references.source}`, 'gi');
/**
 * A character reference is literal text, in Markdown and in HTML. Source: CommonMark 0.31.2, "Entity and numeric character
 * references". GitHub looks for references in the text of the finished page, where it is the character again; a span keeps
 * the character apart from its neighbors there. Source: GitHub docs, "Writing mathematical expressions", which asks for
 * `<span>$</span>`; the filters of html-pipeline look at one text node at a time.
 */
function escapeText(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.replace(/[\r\n]+/g, ' ')).replace(special, (character) => `<span>&#${character.charCodeAt(0)};</span>`);
}


/***/ }),

/***/ 9213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary),
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);


/** Adds a section to the job summary. */
async function writeSummary(summary) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(renderSummary(summary), true).write();
}
function renderSummary(summary) {
    const { title, verdict, table = [], warnings = [], folded, file, next } = summary;
    const blocks = [`### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(title)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(verdict).trim()];
    if (table.length > 1)
        blocks.push(renderTable(table));
    for (const warning of warnings)
        blocks.push(`> [!WARNING]\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(warning).trim()}`);
    if (folded !== undefined)
        blocks.push(details(folded.name, renderTable(folded.table)));
    if (file !== undefined)
        blocks.push(renderFile(file));
    if (next !== undefined)
        blocks.push(`**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(next)}`);
    return `${blocks.join('\n\n')}\n`;
}
function renderTable([header = [], ...rows]) {
    const line = (cells) => `| ${cells.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6).join(' | ')} |`;
    return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
function details(name, content) {
    return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(name)}</summary>\n\n${content}\n\n</details>`;
}
function renderFile({ name, language, text }) {
    // The fence is longer than any in the text, so that nothing in the text ends the block.
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return details(name, `${fence}${language}\n${text.trimEnd()}\n${fence}`);
}


/***/ }),

/***/ 9815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ everyPartition),
/* harmony export */   SB: () => (/* binding */ bucketArn),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   k8: () => (/* binding */ partitionAndDomain)
/* harmony export */ });
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5152);

/** The ARN of a bucket, in the partition its region belongs to. */
function bucketArn(bucket, region) {
    return `arn:${partitionOf(region)}:s3:::${bucket}`;
}
/** `aws`, `aws-cn`, `aws-us-gov`, … by the SDK's own data; a region that it does not know is of `aws`. */
function partitionOf(region) {
    return (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.partition)(region).name;
}
/** The partition of a region, and the domain of its services: `aws amazonaws.com`. */
function partitionAndDomain(region) {
    const { name, dnsSuffix } = (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.partition)(region);
    return `${name} ${dnsSuffix}`;
}
/** Of each partition that there is, by one of its regions. */
const everyPartition = [
    'us-west-2',
    'cn-north-1',
    'us-gov-west-1',
    'eusc-de-east-1',
    'us-iso-east-1',
    'us-isob-east-1',
    'eu-isoe-west-1',
    'us-isof-south-1',
].map(partitionAndDomain);


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pendingChange),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/** @param write makes the change; what it returns is of no use */
function pendingChange(change, write) {
    return {
        change,
        apply: async () => {
            await write();
        },
    };
}
/** One line for the log: `versioning: Suspended → Enabled`. */
function describeChange({ setting, from, to }) {
    return `${setting}: ${from} → ${to}`;
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ allow),
/* harmony export */   e: () => (/* binding */ iamPolicy)
/* harmony export */ });
/** A policy of these statements, in this order. */
function iamPolicy(...statements) {
    return { Version: '2012-10-17', Statement: statements };
}
/** A statement that allows these actions on these resources (ARNs, or `*`). */
function allow(Sid, Action, Resource) {
    return { Sid, Effect: 'Allow', Action, Resource };
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireBucket),
/* harmony export */   h: () => (/* binding */ locateBucket)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);




/** @throws UserError when the bucket is in another region. */
async function locateBucket(s3, id, region) {
    const { head, error } = await s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.HeadBucketCommand(id)).then((answer) => ({ head: answer, error: undefined }), (refusal) => ({ head: undefined, error: refusal }));
    const found = head?.BucketRegion ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsHeader */ .Fj)(error, 'x-amz-bucket-region');
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsStatus */ .YP)(error) === 301 || (found !== undefined && found !== region)) {
        throw elsewhere(id.Bucket, found ?? 'another region', region, error);
    }
    if (head !== undefined)
        return { kind: 'here' };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsStatus */ .YP)(error) === 404 ? { kind: 'missing' } : { kind: 'refused', error };
}
function elsewhere(bucket, found, asked, cause) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The bucket ${bucket} is in ${found}, not in ${asked}. Set the input \`region\` to ${found}, or choose another name.`, { cause });
}
/** Milliseconds after which a bucket that was just made is known everywhere. */
const shownWithinMs = 10_000;
/**
 * Makes sure that a bucket is there before anything is made for it. That S3 refuses it to this run proves nothing: whoever
 * makes keys needs no right on the bucket.
 * @throws UserError when there is no such bucket, or it is in another region.
 */
async function requireBucket(s3, { name, region }, { log, ...waiting }) {
    const located = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_0__/* .poll */ .w)({ every: 2_000, timeout: shownWithinMs, ...waiting }, async () => {
        const found = await locateBucket(s3, { Bucket: name }, region);
        if (found.kind !== 'missing')
            return found;
        log(`S3 knows no bucket ${name}; looking again`);
        return undefined;
    });
    if (located === undefined) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no bucket ${name}. Run the bucket action first, or check the name; no user and no key was made.`);
    }
    if (located.kind !== 'refused')
        return;
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsStatus */ .YP)(located.error) !== 403)
        throw located.error;
    log(`Whether ${name} is this account's is not known: S3 says ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsWords */ .fw)(located.error)}`);
}


/***/ }),

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ refuseOthers),
/* harmony export */   Dh: () => (/* binding */ ownerTags),
/* harmony export */   GV: () => (/* binding */ ownerInTags),
/* harmony export */   dK: () => (/* binding */ ownerPhrase),
/* harmony export */   iz: () => (/* binding */ ownerOfRun),
/* harmony export */   vs: () => (/* binding */ missingOwnerTags),
/* harmony export */   yY: () => (/* binding */ ownerInText)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);

const facts = ['bucket', 'repository', 'environment'];
/** The owner of what a run makes, by the variables of GitHub's runner. */
function ownerOfRun(known, { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_ID: id } = process.env) {
    const repository = name && id ? `${name}@${id}` : name;
    const values = { ...known, repository };
    return Object.fromEntries(facts.flatMap((fact) => (values[fact] ? [[fact, inTagCharacters(values[fact])]] : [])));
}
/** Source: IAM and S3 API references, `Tag`. */
function inTagCharacters(value) {
    return value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}
/** The tags that say it: `loki-host:bucket` and so on. */
function ownerTags(owner) {
    return Object.fromEntries(facts.flatMap((fact) => (owner[fact] ? [[tagOf(fact), owner[fact]]] : [])));
}
/** What the tags of something say. */
function ownerInTags(tags) {
    return Object.fromEntries(facts.flatMap((fact) => (tags[tagOf(fact)] ? [[fact, tags[tagOf(fact)]]] : [])));
}
/** The tags of `owner` that are not there; none that is there is ever replaced. */
function missingOwnerTags(tags, owner) {
    return Object.fromEntries(Object.entries(ownerTags(owner)).filter(([key]) => !tags[key]));
}
/** The owner as a phrase for a description: `bucket=acme-usage-logs repository=acme/usage@1`. */
function ownerPhrase(owner) {
    return facts.flatMap((fact) => (owner[fact] ? `${fact}=${encodeURI(owner[fact])}` : [])).join(' ');
}
/** The owner that `ownerPhrase` wrote into a text. */
function ownerInText(text) {
    return Object.fromEntries(facts.flatMap((fact) => {
        const value = new RegExp(`\\b${fact}=([^\\s,)]+)`).exec(text)?.[1];
        return value === undefined ? [] : [[fact, decoded(value)]];
    }));
}
/** Somebody may have edited the text by hand. */
function decoded(value) {
    try {
        return decodeURI(value);
    }
    catch {
        return value;
    }
}
/** @throws UserError when `what` belongs to another bucket, repository or environment. */
function refuseOthers(what, found, own, remedy) {
    if (!facts.some((fact) => differ(fact, found[fact], own[fact])))
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} belongs to ${describe(found)}; this run is for ${describe(own)}. Nothing was changed. ${remedy}`);
}
function differ(fact, one, other) {
    if (one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase())
        return false;
    return fact !== 'repository' || !isSameRepository(one.toLowerCase(), other.toLowerCase());
}
/** By its name, or after it was renamed by its id. */
function isSameRepository(one, other) {
    const [name, id] = one.split('@');
    const [otherName, otherId] = other.split('@');
    return name === otherName || (id !== undefined && id === otherId);
}
function describe(owner) {
    return facts.flatMap((fact) => (owner[fact] ? `the ${fact} ${owner[fact].split('@')[0]}` : [])).join(', ');
}
function tagOf(fact) {
    return `loki-host:${fact}`;
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

/***/ 9785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
/**
 * Refusals of GitHub that no permission of the token would lift, by GitHub's words, and who can help.
 * Source: GitHub docs on each setting; the words as people report them (octokit, actions/create-github-app-token, cli/cli).
 */
const reasons = [
    [
        /IP allow list/i,
        "Ask an owner of the organization to add the runner's address to the IP allow list, or run on a runner whose address is in it (a larger runner with static addresses, or a self-hosted one).",
    ],
    [
        /SAML|single sign-on/i,
        'Whoever owns the token authorizes it for single sign-on of the organization (Settings, Developer settings, Configure SSO); the token of a GitHub App needs no such step.',
    ],
    [
        /(installation|app).*suspended|suspended.*(installation|app)/i,
        'An owner of the organization lifts the suspension in its settings (GitHub Apps, Configure, Unsuspend).',
    ],
    [/account.*suspended/i, 'The account of the token is suspended: use another, or ask GitHub Support.'],
    [
        /archived|read-only/i,
        'The repository is archived: an admin unarchives it in its settings, or names another.',
    ],
    [
        /token.?s? lifetime|lifetime is greater/i,
        'Make a token that is valid for as long as the organization allows, or use the token of a GitHub App.',
    ],
    [
        /forbids access via a|(personal access token|classic).*(forbid|not allowed|restricted)/i,
        'The organization does not accept this kind of token: use the token of a GitHub App (actions/create-github-app-token).',
    ],
    [
        /pending|awaiting approval/i,
        'An owner of the organization approves the token or the new permissions of the App.',
    ],
    [
        /upgrade to GitHub|billing|payment|plan does not|not available (for|on) your plan/i,
        'The plan of the owner does not have this, such as environments of private repositories: name no `environment`, or change the plan.',
    ],
    [
        /access blocked|DMCA|unavailable due to|legal/i,
        'GitHub has blocked the repository: its owner finds out why from GitHub Support.',
    ],
    [
        /access restrictions/i,
        'An owner of the organization approves the app that the token is of, or use the token of a GitHub App of your own.',
    ],
    [/locked/i, 'The repository is locked, as during a migration: run again when that is over.'],
    [/two-factor/i, 'The owner of the token switches on two-factor authentication.'],
    [
        /administrative rules|user.?agent/i,
        'GitHub refuses the kind of request: look at what stands between the runner and GitHub, such as a proxy.',
    ],
    [
        /disabled (by|for|in|on)|(is|been) disabled/i,
        'An admin of the repository, organization or enterprise switches it on.',
    ],
];
/** What to do about a refusal that GitHub gives a reason for; `undefined` where the token lacks a permission, or may. */
function remedyOf({ message, headers }) {
    const url = /required; url=(\S+)/.exec(headers['x-github-sso'] ?? '')?.[1];
    if (url !== undefined)
        return `Whoever owns the token opens ${url} and authorizes it for single sign-on.`;
    return reasons.find(([words]) => words.test(message))?.[1];
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ explainGithubError),
/* harmony export */   X: () => (/* binding */ notTheApi)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6108);





/**
 * Turns every error that GitHub or the network causes into a `UserError`: what was asked for, GitHub's own words, and what
 * to do where that is known. Every other error is a bug, and is returned as it is.
 */
function explainGithubError(error, scope) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .githubFailure */ .eQ)(error);
    return failure === undefined ? error : new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(explanation(failure, scope), { cause: error });
}
function explanation(failure, scope) {
    const { status, message } = failure;
    if (status === undefined) {
        return `GitHub could not be reached (${message}). Check GITHUB_API_URL and the runner's network and proxy, then run again.`;
    }
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(failure)) {
        const seconds = Math.ceil((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimitDelay */ .nl)(failure) / 1000);
        return `GitHub limits the requests of this token (${status}: ${message}). Run again in ${seconds} s.`;
    }
    if (status >= 500) {
        return `GitHub answered every attempt with ${status} (${message}). See https://www.githubstatus.com, then run again.`;
    }
    const remedy = (0,_denial_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(failure);
    if (remedy !== undefined)
        return refusal(failure, scope, remedy);
    return byStatus[status]?.(failure, scope) ?? refusal(failure, scope, otherRemedy(failure));
}
/** Of the answers that have one meaning each. */
const byStatus = {
    401: ({ message }) => `GitHub does not accept the token (401: ${message}): it is mistyped, expired or revoked. The token of a GitHub ` +
        'App is valid for an hour: create it in the same job as this step. A personal access token is renewed by its owner.',
    403: explainDenial,
    404: ({ message }, scope) => `GitHub does not show this token the ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .x)(scope).name} (404: ${message}). ${notFoundRemedy(scope)}`,
    422: ({ message }, scope) => `GitHub rejects a secret of ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .x)(scope).name} (422: ${message}). Names are ${_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf.allowed}; values are at most 48 KB.`,
};
function refusal({ status, message }, scope, remedy) {
    return `GitHub refuses the secrets of ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .x)(scope).name} (${status}: ${message}). ${remedy}`;
}
function otherRemedy({ status }) {
    if (status === 409)
        return 'Something else changes the same thing at this moment: run again.';
    if (status === 410 || status === 451)
        return 'It is not there any more, or may not be shown: its owner knows why.';
    return `Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and what stands between the runner and GitHub.`;
}
/** The error for an answer that is no failure, and yet not what GitHub's API answers. */
function notTheApi(route) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`What answers at GITHUB_API_URL (${process.env['GITHUB_API_URL'] ?? 'not set'}) is not GitHub's API: ${route} has no such answer. On GitHub Enterprise Server the address ends in /api/v3.`);
}
function explainDenial({ message, headers }, scope) {
    const { name, permission } = (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .x)(scope);
    const accepted = headers['x-accepted-github-permissions'];
    const asked = accepted === undefined ? '' : ` (GitHub asks for ${accepted})`;
    const isPermission = /not accessible|admin rights|permission/i.test(message);
    return (`The token may not read and write the secrets of ${name} (403: ${message}). ` +
        `${isPermission ? 'It needs' : 'If that is no reason of its own, the token needs'} the ${permission}${asked}. ` +
        "The workflow's own GITHUB_TOKEN can never have it: give the token of a GitHub App " +
        '(actions/create-github-app-token) or a fine-grained personal access token that has this permission.');
}
function notFoundRemedy(scope) {
    const given = 'the GitHub App is installed there, or the personal access token has access to it';
    switch (scope.kind) {
        case 'repository':
            return `Check its name, and that ${given}.`;
        case 'environment':
            return `Check both names, create the environment in the repository's settings if it does not exist, and make sure that ${given}.`;
        case 'organization':
            return `Check its name (a user account has no organization secrets), and that ${given}.`;
    }
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   eQ: () => (/* binding */ githubFailure),
/* harmony export */   nl: () => (/* binding */ rateLimitDelay),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9785);

/** Reads octokit's `RequestError`, whose status is 500 where there was no answer; `undefined` for any other error. */
function githubFailure(error) {
    if (!(error instanceof Error && error.name === 'HttpError' && 'status' in error))
        return undefined;
    const { response } = error;
    if (response === undefined)
        return { status: undefined, message: networkWords(error), headers: {} };
    const { headers = {}, data } = response;
    return { status: Number(error.status), message: wordsOf(data), headers };
}
/** An error of `fetch` may have its words in its cause alone. */
function networkWords(error) {
    if (!(error instanceof Error))
        return 'no answer';
    return error.message || networkWords(error.cause);
}
/** GitHub's own words; a proxy, or an address that is not the API's, answers with a page. */
function wordsOf(data) {
    if (typeof data !== 'object' || data === null)
        return 'not in the form of GitHub’s API';
    const { message, errors } = data;
    const details = Array.isArray(errors)
        ? errors.flatMap((one) => one.message ?? [])
        : [];
    return [String(message ?? 'no message'), ...details].join('; ');
}
/**
 * Whether GitHub refused because of too many requests, which it does with 429 or 403.
 * Source: GitHub docs, "Rate limits for the REST API".
 */
function isRateLimit(failure) {
    const { status, message, headers } = failure;
    if (status === 429)
        return true;
    if (status !== 403 || (0,_denial_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(failure) !== undefined)
        return false;
    const isNamed = /rate limit/i.test(message);
    return isNamed || headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
/**
 * Milliseconds to wait before the next request: GitHub's Retry-After, or the time until the limit is reset (on GitHub's
 * clock, not ours), or the minute that its documentation asks for.
 */
function rateLimitDelay({ headers }) {
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    if (retryAfter >= 0)
        return retryAfter * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    const untilReset = reset - Date.parse(headers['date'] ?? '');
    return headers['x-ratelimit-remaining'] === '0' && untilReset >= 0 ? untilReset : 60_000;
}
/** Whether GitHub may or may not have carried out the request: there was no response, or a 5xx. */
function isOutage({ status }) {
    return status === undefined || status >= 500;
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ requestGithub),
/* harmony export */   pN: () => (/* binding */ requestSecrets),
/* harmony export */   ql: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7343);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4918);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6108);



const attempts = 4;
/** Milliseconds; a request for which GitHub asks for a longer wait is given up at once. */
const longestWait = 180_000;
/** Milliseconds that one attempt may take. */
const attemptTimeout = 60_000;
/**
 * Requests the secrets of a scope: `requestSecrets(options, 'GET', '/public-key')`. All requests to secrets may be repeated
 * without harm.
 * @throws UserError with the remedy; the signal's reason when aborted.
 */
async function requestSecrets({ scope, ...deps }, method, path, parameters = {}) {
    const facts = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)(scope);
    const route = `${method} ${facts.path}${path}`;
    try {
        const { data } = await requestGithub({ route, parameters: { ...facts.parameters, ...parameters } }, deps);
        return data;
    }
    catch (error) {
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainGithubError */ .L)(error, scope);
    }
}
/**
 * Reads an object with these members from the secrets of a scope.
 * @throws UserError as `requestSecrets`, and when the answer is another: a page of GitHub Enterprise Server, or of a proxy.
 */
async function readSecrets(options, path, members, parameters = {}) {
    const data = await requestSecrets(options, 'GET', path, parameters);
    if (typeof data === 'object' && data !== null && members.every((name) => name in data))
        return data;
    throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .notTheApi */ .X)(`GET ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)(options.scope).path}${path}`);
}
/**
 * Sends one request, and again where GitHub limits requests or does not answer.
 * @throws octokit's error when GitHub refuses; the signal's reason when aborted.
 */
async function requestGithub({ route, parameters, redirect, isRepeatable = true }, { client, clock, signal, log }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await client.request(route, {
                ...parameters,
                headers: { 'x-github-api-version': '2022-11-28' },
                request: { redirect, signal: AbortSignal.any([signal, AbortSignal.timeout(attemptTimeout)]) },
            });
        }
        catch (error) {
            signal.throwIfAborted();
            const delay = attempt < attempts ? retryDelay(error, attempt, isRepeatable) : undefined;
            if (delay === undefined)
                throw error;
            log?.(`GitHub: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFailure */ .eQ)(error)?.message}; trying again in ${delay / 1000} s`);
            await clock.sleep(delay, signal);
        }
    }
}
/** Milliseconds to wait before the next attempt; `undefined` where another attempt would not help. */
function retryDelay(error, attempt, isRepeatable) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFailure */ .eQ)(error);
    if (failure === undefined)
        return undefined;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(failure)) {
        const delay = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitDelay */ .nl)(failure);
        return delay <= longestWait ? delay : undefined;
    }
    return isRepeatable && (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutage */ .uD)(failure) ? 1000 * 2 ** (attempt - 1) : undefined;
}


/***/ }),

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
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


/***/ })

};
