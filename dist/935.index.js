export const id = 935;
export const ids = [935];
export const modules = {

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./.cache/build/src/aws/account.js
var aws_account = __webpack_require__(9063);
// EXTERNAL MODULE: ./.cache/build/src/aws/arn.js
var arn = __webpack_require__(9815);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var aws_errors = __webpack_require__(7253);
// EXTERNAL MODULE: ./.cache/build/src/aws/locate-bucket.js
var locate_bucket = __webpack_require__(6467);
;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-creation.js




/**
 * Names the owner before anything is created: in us-east-1, creating one's own bucket again succeeds and resets its ACL.
 * @throws UserError when the bucket belongs to another account, or is in another region.
 */
async function bucketExists({ s3, id, region }) {
    const found = await (0,locate_bucket/* locateBucket */.h)(s3, id, region);
    if (found.kind === 'refused')
        throw refusedBucket(found.error, id);
    return found.kind === 'here';
}
/** @throws UserError when another account has a bucket of that name. */
async function createBucket(bucket, { accountRegional }) {
    const { s3, id, region } = bucket;
    const input = { Bucket: id.Bucket, ObjectOwnership: 'BucketOwnerEnforced' };
    // us-east-1 is the default, and the one region that must not be named. Source: S3 API reference, CreateBucket.
    if (region !== 'us-east-1') {
        input.CreateBucketConfiguration = { LocationConstraint: region };
    }
    if (accountRegional)
        input.BucketNamespace = 'account-regional';
    try {
        await s3.send(new dist_cjs.CreateBucketCommand(input));
    }
    catch (error) {
        const code = (0,aws_errors/* awsErrorCode */.J6)(error);
        // A create that was sent again because its first answer was lost: ours, unless it is in another region.
        if (code === 'BucketAlreadyOwnedByYou')
            return void (await bucketExists(bucket));
        if (code !== 'BucketAlreadyExists')
            throw error;
        throw new errors/* UserError */.y(`The bucket name ${id.Bucket} is taken by another account. Choose another name, or \`account-regional-namespace: true\`.`, { cause: error });
    }
}
function refusedBucket(error, { Bucket, ExpectedBucketOwner }) {
    if ((0,aws_errors/* awsStatus */.YP)(error) !== 403)
        return error;
    return new errors/* UserError */.y(`The bucket ${Bucket} exists but belongs to another account than this run's (${ExpectedBucketOwner}), or a policy of the caller, the bucket, the organization or the network denies s3:ListBucket on it: S3 says ${(0,aws_errors/* awsWords */.fw)(error)}. ` +
        'Choose another name, or `account-regional-namespace: true`, which gives names nobody else can take.', { cause: error });
}

// EXTERNAL MODULE: ./.cache/build/src/aws/changes.js
var changes = __webpack_require__(9521);
// EXTERNAL MODULE: ./.cache/build/src/aws/input-types.js
var input_types = __webpack_require__(4636);
;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-encryption.js






/** `AES256` asks for encryption at least that strong: a bucket that has a KMS key keeps it. */
async function defaultEncryption(bucket, wanted) {
    const { s3, id } = bucket;
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketEncryptionCommand(id)));
    const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0];
    const found = encryptionOf(rule, bucket);
    const inForce = wanted.algorithm === 'AES256' ? found : wanted;
    const difference = encryptionDifference(rule, found, wanted);
    if (difference === undefined)
        return { inForce };
    const Rules = [{ ...rule, ...ruleFor(wanted) }];
    const command = new dist_cjs.PutBucketEncryptionCommand({ ...id, ServerSideEncryptionConfiguration: { Rules } });
    const pending = (0,changes/* pendingChange */.s)({ setting: 'encryption', ...difference }, () => s3.send(command));
    return { inForce, pending };
}
function ruleFor(wanted) {
    const byDefault = wanted.algorithm === 'AES256'
        ? { SSEAlgorithm: 'AES256' }
        : { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: wanted.keyArn };
    const BucketKeyEnabled = wanted.algorithm === 'aws:kms';
    return { ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled };
}
/** The default encryption; the key `aws/s3` of AWS counts as `AES256`, since its users need no permission of their own. */
function encryptionOf(rule, bucket) {
    const { KMSMasterKeyID: key } = rule?.ApplyServerSideEncryptionByDefault ?? {};
    if (key === undefined || /(^|:)alias\/aws\//.test(key))
        return { algorithm: 'AES256' };
    return { algorithm: 'aws:kms', keyArn: arnOf(key, bucket) };
}
/** S3 keeps a key as it was given: its ARN or id, or the ARN or name of an alias. */
function arnOf(key, { region, id }) {
    if (key.startsWith('arn:'))
        return key;
    const resource = key.startsWith('alias/') ? key : `key/${key}`;
    return `arn:${(0,arn/* partitionOf */.iQ)(region)}:kms:${region}:${id.ExpectedBucketOwner}:${resource}`;
}
function encryptionDifference(rule, found, wanted) {
    const { SSEAlgorithm: algorithm } = rule?.ApplyServerSideEncryptionByDefault ?? {};
    if (wanted.algorithm === 'AES256') {
        return algorithm === undefined ? { from: 'none', to: 'AES256' } : undefined;
    }
    const to = `${wanted.keyArn}, bucket key`;
    if (found.algorithm !== 'aws:kms' || found.keyArn !== wanted.keyArn) {
        return { from: found.algorithm === 'aws:kms' ? found.keyArn : (algorithm ?? 'none'), to };
    }
    // Two layers of encryption are more than was asked for, and have no bucket key. Source: S3 user guide, "DSSE-KMS".
    if (algorithm === 'aws:kms:dsse')
        return undefined;
    // A bucket key saves most calls to KMS. Source: S3 user guide, "Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys".
    return rule?.BucketKeyEnabled === true ? undefined : { from: `${wanted.keyArn}, no bucket key`, to };
}
/**
 * The key that an alias stands for, which policies have to name. S3 says it in its answer to a write, so a small object
 * is written each time: an alias may be moved to another key.
 * @throws UserError when S3 does not say it.
 */
async function withoutAlias({ s3, id }, encryption) {
    if (!(0,input_types/* isAlias */.Vj)(encryption))
        return encryption;
    const { keyArn: SSEKMSKeyId } = encryption;
    const object = { Key: 'loki-host-key-alias', Body: `Written to learn the key of ${SSEKMSKeyId}.\n` };
    const command = new dist_cjs.PutObjectCommand({ ...id, ...object, ServerSideEncryption: 'aws:kms', SSEKMSKeyId });
    const { SSEKMSKeyId: keyArn = '' } = await s3.send(command);
    if (/^arn:[^:]+:kms:[^:]*:\d+:key\//.test(keyArn))
        return { algorithm: 'aws:kms', keyArn };
    throw new errors/* UserError */.y(`S3 does not say which key ${SSEKMSKeyId} stands for (it says ${JSON.stringify(keyArn)}). Set \`encryption\` to the ARN of the key: aws kms describe-key --key-id ${SSEKMSKeyId} --query KeyMetadata.Arn`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-lifecycle.js




/**
 * Rules of others stay.
 * @param noncurrentDays days that overwritten and deleted objects are kept; without it there is no rule for them
 */
async function lifecycle({ s3, id }, noncurrentDays) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketLifecycleConfigurationCommand(id)));
    const current = answer?.Rules ?? [];
    const warning = expiryWarning(current);
    const merged = mergeLifecycle(current, lifecycleRules(noncurrentDays));
    if (merged === undefined)
        return { warning };
    const command = new dist_cjs.PutBucketLifecycleConfigurationCommand({
        ...id,
        LifecycleConfiguration: { Rules: merged.rules },
        // A write without it sets it back to S3's default. Source: S3 API reference, PutBucketLifecycleConfiguration.
        TransitionDefaultMinimumObjectSize: answer?.TransitionDefaultMinimumObjectSize,
    });
    const to = `with ${merged.differing.join(', ')}`;
    const change = { setting: 'lifecycle', from: `${current.length} rules`, to };
    return { warning, pending: (0,changes/* pendingChange */.s)(change, () => s3.send(command)) };
}
function expiryWarning(rules) {
    const expiring = expiringRules(rules);
    if (expiring.length === 0)
        return undefined;
    return `Lifecycle rule ${expiring.join(', ')} deletes objects that Loki's index still points to. Loki keeps data for ever here; remove the rule, or limit it to a prefix Loki does not use.`;
}
/** The rules this project owns, known by their ID. */
function lifecycleRules(noncurrentDays) {
    const everything = { Status: 'Enabled', Filter: { Prefix: '' } };
    const rules = [
        {
            ID: 'loki-host-abort-incomplete-uploads',
            ...everything,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
    ];
    if (noncurrentDays !== undefined) {
        rules.push({
            ID: 'loki-host-expire-noncurrent',
            ...everything,
            NoncurrentVersionExpiration: { NoncurrentDays: noncurrentDays },
        });
    }
    return rules;
}
/**
 * Puts `ours` among the rules a bucket has, leaving all others in force. S3 takes no configuration in which some rules have
 * a prefix of the old form and others a filter, so those of the old form are written as filters, which mean the same.
 * Source: S3 API reference, LifecycleRule, "Prefix".
 * @returns all rules and the IDs that differ, or `undefined` when nothing differs.
 */
function mergeLifecycle(current, ours) {
    const differing = ours.filter((rule) => !current.some((existing) => (0,external_node_util_.isDeepStrictEqual)(existing, rule)));
    if (differing.length === 0)
        return undefined;
    const replaced = new Set(differing.map((rule) => rule.ID));
    return {
        rules: [...current.filter((rule) => !replaced.has(rule.ID)).map(withFilter), ...differing],
        differing: differing.flatMap((rule) => rule.ID ?? []),
    };
}
function withFilter({ Prefix, ...rule }) {
    return { ...rule, Filter: rule.Filter ?? { Prefix: Prefix ?? '' } };
}
/** Rules that delete current objects after some days, or on a date: with Loki's data under them, they delete history. */
function expiringRules(rules) {
    return rules.flatMap(({ ID = 'without an ID', Status, Expiration = {} }) => {
        if (Status !== 'Enabled' || (Expiration.Days ?? Expiration.Date) === undefined)
            return [];
        return `${ID} (${Expiration.Days === undefined ? 'on a date' : `after ${Expiration.Days} days`})`;
    });
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-policy.js





/** Statements of others stay. */
async function bucketPolicy({ s3, id, arn }) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketPolicyCommand(id)));
    const merged = mergePolicy(answer?.Policy, transportStatements(arn));
    if (merged === undefined)
        return {};
    const from = answer === undefined ? 'none' : 'other statements';
    const change = { setting: 'policy', from, to: `with ${merged.differing.join(', ')}` };
    const command = new dist_cjs.PutBucketPolicyCommand({ ...id, Policy: merged.policy });
    return { pending: (0,changes/* pendingChange */.s)(change, () => s3.send(command)) };
}
/** The statements this project owns, known by their Sid: no plain HTTP, no TLS before 1.2. */
function transportStatements(bucketArn) {
    const everyone = {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [bucketArn, `${bucketArn}/*`],
    };
    return [
        { Sid: 'LokiHostDenyPlainHttp', ...everyone, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        { Sid: 'LokiHostDenyOldTls', ...everyone, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } },
    ];
}
/**
 * Puts `ours` into the bucket policy `current` (its JSON text), leaving all other statements as they are.
 * @returns the new policy's text and the Sids that differ, or `undefined` when nothing differs.
 */
function mergePolicy(current, ours) {
    const document = parsePolicy(current);
    const differing = ours.filter((statement) => !document.Statement.some((existing) => (0,external_node_util_.isDeepStrictEqual)(existing, statement)));
    if (differing.length === 0)
        return undefined;
    const replaced = new Set(differing.map((statement) => statement.Sid));
    const kept = document.Statement.filter((statement) => !replaced.has(statement.Sid));
    return {
        policy: JSON.stringify({ ...document, Statement: [...kept, ...differing] }),
        differing: differing.flatMap((statement) => statement.Sid ?? []),
    };
}
function parsePolicy(text) {
    if (text === undefined)
        return { Version: '2012-10-17', Statement: [] };
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.y('The bucket has a policy that is not JSON. Fix or delete it, then run again.', {
            cause: error,
        });
    }
    const { Statement = [] } = document;
    return { ...document, Statement: [Statement].flat() };
}

// EXTERNAL MODULE: ./.cache/build/src/aws/owner.js
var aws_owner = __webpack_require__(8639);
;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-settings.js




/** All four blocks of public access are on. */
async function publicAccessBlock({ s3, id }) {
    const wanted = {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
    };
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetPublicAccessBlockCommand(id)));
    const current = { ...answer?.PublicAccessBlockConfiguration };
    const open = Object.keys(wanted).filter((block) => current[block] !== true);
    if (open.length === 0)
        return {};
    const change = { setting: 'public access block', from: `${4 - open.length} of 4 on`, to: 'all 4 on' };
    const command = new dist_cjs.PutPublicAccessBlockCommand({ ...id, PublicAccessBlockConfiguration: wanted });
    return { pending: (0,changes/* pendingChange */.s)(change, () => s3.send(command)) };
}
/** The bucket owns every object in it, and ACLs are off. */
async function ownership({ s3, id }) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketOwnershipControlsCommand(id)));
    const from = answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? 'none';
    const to = 'BucketOwnerEnforced';
    if (from === to)
        return {};
    const wanted = { Rules: [{ ObjectOwnership: to }] };
    const command = new dist_cjs.PutBucketOwnershipControlsCommand({ ...id, OwnershipControls: wanted });
    return { pending: (0,changes/* pendingChange */.s)({ setting: 'object ownership', from, to }, () => s3.send(command)) };
}
/** A bucket that never had versions does not get them suspended. */
async function versioning({ s3, id }, wanted) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketVersioningCommand(id)));
    const from = answer?.Status ?? 'off';
    const to = wanted ? 'Enabled' : 'Suspended';
    if (from === to || (!wanted && from === 'off'))
        return {};
    const command = new dist_cjs.PutBucketVersioningCommand({ ...id, VersioningConfiguration: { Status: to } });
    return { pending: (0,changes/* pendingChange */.s)({ setting: 'versioning', from, to }, () => s3.send(command)) };
}
/**
 * The tags asked for, and those that say whose the bucket is. Tags of others, `aws:` ones too, are sent back as they are.
 * @throws UserError when the bucket is tagged as another repository's or environment's.
 */
async function bucket_settings_tags({ s3, id }, asked, owner) {
    if (Object.keys({ ...asked, ...(0,aws_owner/* ownerTags */.Dh)(owner) }).length === 0)
        return {};
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketTaggingCommand(id)));
    const current = Object.fromEntries((answer?.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    (0,aws_owner/* refuseOthers */.AQ)(`The bucket ${id.Bucket}`, (0,aws_owner/* ownerInTags */.GV)(current), owner, remedyFor(id.Bucket));
    const wanted = { ...asked, ...(0,aws_owner/* missingOwnerTags */.vs)(current, owner) };
    const differing = Object.entries(wanted).filter(([key, value]) => current[key] !== value);
    if (differing.length === 0)
        return {};
    const merged = { ...current, ...Object.fromEntries(differing) };
    const TagSet = Object.entries(merged).map(([Key, Value]) => ({ Key, Value }));
    const from = differing.map(([key]) => `${key}=${current[key] ?? ''}`).join(', ');
    const to = differing.map((pair) => pair.join('=')).join(', ');
    const command = new dist_cjs.PutBucketTaggingCommand({ ...id, Tagging: { TagSet } });
    return { pending: (0,changes/* pendingChange */.s)({ setting: 'tags', from, to }, () => s3.send(command)) };
}
function remedyFor(bucket) {
    return `Name another bucket (in the workflows, the variable LOKI_BUCKET). If ${bucket} is to go over to this run, remove its tags ${Object.keys((0,aws_owner/* ownerTags */.Dh)({ repository: '-', environment: '-' })).join(' and ')}.`;
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket.js








/** Compares the bucket with what it should be; makes no write. */
async function planBucket(options, { s3 }) {
    const bucket = ownedBucket(options, s3);
    const isMissing = !(await bucketExists(bucket));
    const found = await inspect(bucket, options);
    return planOf(bucket, isMissing, found, found.encryption.inForce);
}
/** Makes the bucket where it is missing and fixes every setting that differs, one write at a time. */
async function applyBucket(options, deps) {
    const bucket = ownedBucket(options, deps.s3);
    const isMissing = !(await bucketExists(bucket));
    if (isMissing)
        await createBucket(bucket, options);
    const encryption = await wantedEncryption(bucket, options);
    const found = await inspect(bucket, { ...options, encryption });
    for (const { pending } of found.inspections) {
        if (pending === undefined)
            continue;
        deps.log((0,changes/* describeChange */.u)(pending.change));
        await pending.apply();
    }
    return planOf(bucket, isMissing, found, await withoutAlias(bucket, found.encryption.inForce));
}
/** An alias is resolved by a write, so whose the bucket is is looked at before. */
async function wantedEncryption(bucket, { encryption, tags, owner }) {
    if ((0,input_types/* isAlias */.Vj)(encryption))
        await bucket_settings_tags(bucket, tags, owner);
    return await withoutAlias(bucket, encryption);
}
function ownedBucket({ name, account, region, accountRegional }, s3) {
    const suffix = `-${account}-${region}-an`;
    const bucket = accountRegional && !name.endsWith(suffix) ? name + suffix : name;
    const id = { Bucket: bucket, ExpectedBucketOwner: account };
    return { s3, region, arn: (0,arn/* bucketArn */.SB)(bucket, region), id };
}
async function inspect(bucket, options) {
    const encryption = defaultEncryption(bucket, options.encryption);
    const inspections = await Promise.all([
        publicAccessBlock(bucket),
        ownership(bucket),
        encryption,
        versioning(bucket, options.versioning),
        lifecycle(bucket, options.versioning ? options.noncurrentDays : undefined),
        bucketPolicy(bucket),
        bucket_settings_tags(bucket, options.tags, options.owner),
    ]);
    return { encryption: await encryption, inspections };
}
function planOf({ id, arn, region }, isMissing, { inspections }, encryption) {
    const creation = { setting: 'bucket', from: 'none', to: `created in ${region}` };
    return {
        bucket: id.Bucket,
        arn,
        encryption,
        changes: [
            ...(isMissing ? [creation] : []),
            ...inspections.flatMap(({ pending }) => pending?.change ?? []),
        ],
        warnings: inspections.flatMap(({ warning }) => warning ?? []),
    };
}

// EXTERNAL MODULE: ./.cache/build/src/aws/clients.js + 1 modules
var clients = __webpack_require__(1973);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./.cache/build/src/action/markdown.js
var markdown = __webpack_require__(2328);
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/action/text.js
var action_text = __webpack_require__(3062);
;// CONCATENATED MODULE: ./.cache/build/actions/bucket/summary.js




const applyNext = (0,markdown/* markdown */.wD) `run again with <code>mode: apply</code> to make these changes.`;
async function summarize(plan, mode) {
    const { changes, warnings } = plan;
    const verdict = verdictOn(plan, mode);
    core/* info */.pq(verdict);
    await (0,summary/* writeSummary */.S)({
        title: 'Bucket',
        verdict,
        table: [
            ['setting', 'before', mode === 'plan' ? 'planned' : 'now'],
            ...changes.map(({ setting, from, to }) => [setting, from, to]),
        ],
        warnings,
        next: mode === 'plan' && changes.length > 0 ? applyNext : undefined,
    });
}
function verdictOn({ bucket, changes }, mode) {
    const settings = (0,action_text/* count */.U)(changes.length, 'setting');
    if (changes.length === 0)
        return `${bucket} is up to date; there is nothing to change.`;
    if (mode === 'plan')
        return `${bucket} differs in ${settings}; nothing was changed.`;
    return `${bucket}: ${settings} changed.`;
}

;// CONCATENATED MODULE: ./.cache/build/actions/bucket/main.js








const policyDocument = 'actions/bucket/README.md';
async function main(values, signal) {
    const { bucket: name, mode, region, accountRegionalNamespace: accountRegional } = values;
    const context = { region, policyDocument };
    const waiting = { clock: poll/* systemClock */.m, signal, log: core/* info */.pq };
    const s3 = (0,clients/* createClient */.U)(dist_cjs.S3Client, { ...context, waiting });
    const account = await (0,aws_account/* accountId */.l)(s3.config.credentials, context);
    const owner = (0,aws_owner/* ownerOfRun */.iz)({ environment: values.ownerEnvironment });
    const converge = mode === 'plan' ? planBucket : applyBucket;
    const options = { ...values, name, account, accountRegional, owner };
    const plan = await converge(options, { s3, log: core/* info */.pq });
    for (const warning of plan.warnings)
        core/* warning */.$e(warning);
    core/* setOutput */.uH('bucket', plan.bucket);
    core/* setOutput */.uH('arn', plan.arn);
    core/* setOutput */.uH('region', region);
    core/* setOutput */.uH('encryption', plan.encryption.algorithm === 'AES256' ? 'AES256' : plan.encryption.keyArn);
    core/* setOutput */.uH('changed', mode === 'apply' && plan.changes.length > 0);
    core/* setOutput */.uH('plan', JSON.stringify(plan.changes));
    await summarize(plan, mode);
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

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ accountId)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3039);



/**
 * The account of the caller, 12 digits. Asked of STS only where the credentials do not name it already
 * (an assumed role's and a configured `AWS_ACCOUNT_ID` do).
 */
async function accountId(credentials, context) {
    const { accountId: known } = await credentials().catch((error) => {
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainAwsError */ .N)(error, { ...context, clientName: 'STSClient', commandName: 'the sign-in' });
    });
    if (known !== undefined)
        return known;
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const { Account } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)(STSClient, context).send(new GetCallerIdentityCommand({}));
    if (Account === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)('STS', 'GetCallerIdentity', 'an account');
    return Account;
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


/***/ })

};
