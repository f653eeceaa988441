export const id = 105;
export const ids = [105];
export const modules = {

/***/ 3105:
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
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/aws/account.js
var aws_account = __webpack_require__(9063);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./.cache/build/src/aws/arn.js
var arn = __webpack_require__(9815);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-lifecycle.js

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
 * Puts `ours` among the rules a bucket has, leaving all others as they are.
 * @returns all rules and the IDs that differ, or `undefined` when nothing differs.
 */
function mergeLifecycle(current, ours) {
    const differing = ours.filter((rule) => !current.some((existing) => (0,external_node_util_.isDeepStrictEqual)(existing, rule)));
    if (differing.length === 0)
        return undefined;
    const replaced = new Set(differing.map((rule) => rule.ID));
    return {
        rules: [...current.filter((rule) => !replaced.has(rule.ID)), ...differing],
        differing: differing.flatMap((rule) => rule.ID ?? []),
    };
}
/** Rules that delete current objects after some days: with Loki's data under them, they delete history. */
function expiringRules(rules) {
    return rules
        .filter((rule) => rule.Status === 'Enabled' &&
        (rule.Expiration?.Days !== undefined || rule.Expiration?.Date !== undefined))
        .map((rule) => `${rule.ID ?? 'without an ID'} (${rule.Expiration?.Days === undefined ? 'on a date' : `after ${rule.Expiration.Days} days`})`);
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-policy.js


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
        throw new errors/* UserError */.y('The bucket has a policy that is not JSON. Mend or delete it, then run again.', {
            cause: error,
        });
    }
    const { Statement = [] } = document;
    return { ...document, Statement: [Statement].flat() };
}

// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var aws_errors = __webpack_require__(7253);
;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-settings.js




async function publicAccessBlock({ s3, id }) {
    const wanted = {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
    };
    const answer = await unlessMissing(s3.send(new dist_cjs.GetPublicAccessBlockCommand(id)));
    const current = { ...answer?.PublicAccessBlockConfiguration };
    const open = Object.keys(wanted).filter((block) => current[block] !== true);
    if (open.length === 0)
        return {};
    return pending('public access block', `${4 - open.length} of 4 on`, 'all 4 on', () => s3.send(new dist_cjs.PutPublicAccessBlockCommand({ ...id, PublicAccessBlockConfiguration: wanted })));
}
async function ownership({ s3, id }) {
    const answer = await unlessMissing(s3.send(new dist_cjs.GetBucketOwnershipControlsCommand(id)));
    const current = answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? 'none';
    if (current === 'BucketOwnerEnforced')
        return {};
    const wanted = { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] };
    return pending('object ownership', current, 'BucketOwnerEnforced', () => s3.send(new dist_cjs.PutBucketOwnershipControlsCommand({ ...id, OwnershipControls: wanted })));
}
/** `AES256` asks for encryption at least that strong: a bucket that has a KMS key keeps it. */
async function defaultEncryption({ s3, id }, wanted) {
    const answer = await unlessMissing(s3.send(new dist_cjs.GetBucketEncryptionCommand(id)));
    const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0];
    const current = rule?.ApplyServerSideEncryptionByDefault;
    const set = (byDefault, BucketKeyEnabled) => {
        const Rules = [{ ...rule, ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled }];
        return s3.send(new dist_cjs.PutBucketEncryptionCommand({ ...id, ServerSideEncryptionConfiguration: { Rules } }));
    };
    if (wanted.algorithm === 'AES256') {
        if (current?.SSEAlgorithm !== undefined)
            return {};
        return pending('encryption', 'none', 'AES256', () => set({ SSEAlgorithm: 'AES256' }, false));
    }
    const { keyArn } = wanted;
    const sameKey = current?.SSEAlgorithm === 'aws:kms' && current.KMSMasterKeyID === keyArn;
    if (sameKey && rule?.BucketKeyEnabled === true)
        return {};
    const from = `${current?.KMSMasterKeyID ?? current?.SSEAlgorithm ?? 'none'}${sameKey ? ', no bucket key' : ''}`;
    return pending('encryption', from, `${keyArn}, bucket key`, () => set({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn }, true));
}
async function versioning({ s3, id }, wanted) {
    const answer = await unlessMissing(s3.send(new dist_cjs.GetBucketVersioningCommand(id)));
    const current = answer?.Status ?? 'off';
    const target = wanted ? 'Enabled' : 'Suspended';
    if (current === target || (!wanted && current === 'off'))
        return {};
    return pending('versioning', current, target, () => s3.send(new dist_cjs.PutBucketVersioningCommand({ ...id, VersioningConfiguration: { Status: target } })));
}
async function lifecycle({ s3, id }, noncurrentDays) {
    const answer = await unlessMissing(s3.send(new dist_cjs.GetBucketLifecycleConfigurationCommand(id)));
    const current = answer?.Rules ?? [];
    const expiring = expiringRules(current);
    const warning = expiring.length === 0
        ? {}
        : {
            warning: `Lifecycle rule ${expiring.join(', ')} deletes objects that Loki's index still points to. Loki keeps data for ever here; remove the rule, or limit it to a prefix Loki does not use.`,
        };
    const merged = mergeLifecycle(current, lifecycleRules(noncurrentDays));
    if (merged === undefined)
        return warning;
    const minimum = answer?.TransitionDefaultMinimumObjectSize;
    const change = pending('lifecycle', `${current.length} rules`, `with ${merged.differing.join(', ')}`, () => s3.send(new dist_cjs.PutBucketLifecycleConfigurationCommand({
        ...id,
        LifecycleConfiguration: { Rules: merged.rules },
        ...(minimum === undefined ? {} : { TransitionDefaultMinimumObjectSize: minimum }),
    })));
    return { ...change, ...warning };
}
async function bucketPolicy({ s3, id, arn }) {
    const answer = await unlessMissing(s3.send(new dist_cjs.GetBucketPolicyCommand(id)));
    const merged = mergePolicy(answer?.Policy, transportStatements(arn));
    if (merged === undefined)
        return {};
    return pending('policy', answer === undefined ? 'none' : 'other statements', `with ${merged.differing.join(', ')}`, () => s3.send(new dist_cjs.PutBucketPolicyCommand({ ...id, Policy: merged.policy })));
}
/** Reads nothing where no tags are asked for. Tags of others, `aws:` ones too, are sent back as they are. */
async function tags({ s3, id }, wanted) {
    if (Object.keys(wanted).length === 0)
        return {};
    const answer = await unlessMissing(s3.send(new dist_cjs.GetBucketTaggingCommand(id)));
    const current = new Map((answer?.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    const differing = Object.entries(wanted).filter(([key, value]) => current.get(key) !== value);
    if (differing.length === 0)
        return {};
    const merged = new Map([...current, ...differing]);
    const TagSet = [...merged].map(([Key, Value]) => ({ Key, Value }));
    const before = differing.map(([key]) => `${key}=${current.get(key) ?? ''}`).join(', ');
    return pending('tags', before, differing.map((pair) => pair.join('=')).join(', '), () => s3.send(new dist_cjs.PutBucketTaggingCommand({ ...id, Tagging: { TagSet } })));
}
function pending(setting, from, to, write) {
    return { pending: { change: { setting, from, to }, apply: async () => void (await write()) } };
}
const missing = new Set([
    'NoSuchBucket',
    'NoSuchPublicAccessBlockConfiguration',
    'OwnershipControlsNotFoundError',
    'ServerSideEncryptionConfigurationNotFoundError',
    'NoSuchLifecycleConfiguration',
    'NoSuchBucketPolicy',
    'NoSuchTagSet',
]);
/** S3 answers "not set" with an error of its own for each setting; a bucket that is yet to be made has none set. */
function unlessMissing(answer) {
    return (0,aws_errors/* unlessCode */.ss)(missing, answer);
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket.js






/** Compares the bucket with what it should be; makes no write. */
async function planBucket(options, deps) {
    const bucket = owned(options, deps);
    const missing = (await exists(bucket, options)) ? [] : [creation(options)];
    const plan = planOf(bucket, await inspect(bucket, options));
    return { ...plan, changes: [...missing, ...plan.changes] };
}
/** Makes the bucket where it is missing and mends every setting that differs, one write at a time. */
async function applyBucket(options, deps) {
    const bucket = owned(options, deps);
    const made = (await exists(bucket, options)) ? [] : [creation(options)];
    if (made.length > 0)
        await create(bucket, options, deps);
    const inspections = await inspect(bucket, options);
    for (const { pending } of inspections) {
        if (pending !== undefined)
            await settle(pending, deps);
    }
    const plan = planOf(bucket, inspections);
    return { ...plan, changes: [...made, ...plan.changes] };
}
function owned({ name, account, region, accountRegional }, { s3 }) {
    const suffix = `-${account}-${region}-an`;
    const bucket = accountRegional && !name.endsWith(suffix) ? name + suffix : name;
    return { s3, arn: (0,arn/* bucketArn */.S)(bucket, region), id: { Bucket: bucket, ExpectedBucketOwner: account } };
}
async function inspect(bucket, options) {
    return await Promise.all([
        publicAccessBlock(bucket),
        ownership(bucket),
        defaultEncryption(bucket, options.encryption),
        versioning(bucket, options.versioning),
        lifecycle(bucket, options.versioning ? options.noncurrentDays : undefined),
        bucketPolicy(bucket),
        tags(bucket, options.tags),
    ]);
}
function planOf(bucket, inspections) {
    return {
        bucket: bucket.id.Bucket,
        arn: bucket.arn,
        changes: inspections.flatMap(({ pending }) => pending?.change ?? []),
        warnings: inspections.flatMap(({ warning }) => warning ?? []),
    };
}
function creation({ region }) {
    return { setting: 'bucket', from: 'none', to: `created in ${region}` };
}
/** HeadBucket names the owner first: in us-east-1, creating one's own bucket again succeeds and resets its ACL. */
async function exists({ s3, id }, { region, account }) {
    try {
        const { BucketRegion = region } = await s3.send(new dist_cjs.HeadBucketCommand(id));
        if (BucketRegion !== region)
            throw elsewhere(id.Bucket, BucketRegion, region);
        return true;
    }
    catch (error) {
        const status = (0,aws_errors/* awsStatus */.YP)(error) ?? (0,aws_errors/* awsStatus */.YP)(error.cause);
        if (status === 404)
            return false;
        const found = (0,aws_errors/* awsHeader */.Fj)(error, 'x-amz-bucket-region');
        if (status === 301 || (status === 400 && found !== undefined && found !== region)) {
            throw elsewhere(id.Bucket, found ?? 'another region', region, error);
        }
        if (status === 403) {
            throw new errors/* UserError */.y(`The bucket ${id.Bucket} exists but belongs to another account, or this run may not do s3:ListBucket on it (this run's account: ${account}). ` +
                'Choose another name, or `account-regional-namespace: true`, which gives names nobody else can take.', { cause: error });
        }
        throw error;
    }
}
function elsewhere(bucket, found, asked, cause) {
    return new errors/* UserError */.y(`The bucket ${bucket} is in ${found}, not in ${asked}. Set the input \`region\` to ${found}, or choose another name.`, { cause });
}
async function create(bucket, options, { s3 }) {
    const { region, accountRegional } = options;
    const location = region === 'us-east-1'
        ? {}
        : { CreateBucketConfiguration: { LocationConstraint: region } };
    const namespace = accountRegional ? { BucketNamespace: 'account-regional' } : {};
    try {
        await s3.send(new dist_cjs.CreateBucketCommand({
            Bucket: bucket.id.Bucket,
            ObjectOwnership: 'BucketOwnerEnforced',
            ...location,
            ...namespace,
        }));
    }
    catch (error) {
        const code = (0,aws_errors/* awsErrorCode */.J6)(error);
        // A retried create whose first answer was lost: ours, if owner and region are right.
        if (code === 'BucketAlreadyOwnedByYou' && (await exists(bucket, options)))
            return;
        if (code === 'BucketAlreadyExists') {
            throw new errors/* UserError */.y(`The bucket name ${bucket.id.Bucket} is taken by another account. Choose another name, or \`account-regional-namespace: true\`.`, { cause: error });
        }
        throw error;
    }
}
/** S3 answers OperationAborted while another change of the same bucket settles, for up to some minutes. */
async function settle({ change, apply }, { clock, signal, log }) {
    log(`${change.setting}: ${change.from} → ${change.to}`);
    const done = await (0,poll/* poll */.w)({ every: 5_000, timeout: 180_000, clock, signal }, async (waitedMs) => {
        try {
            await apply();
            return true;
        }
        catch (error) {
            if ((0,aws_errors/* awsErrorCode */.J6)(error) !== 'OperationAborted')
                throw error;
            log(`  S3 is still busy with an earlier change of this bucket, waiting (${Math.round(waitedMs / 1000)} s)`);
            return undefined;
        }
    });
    if (done === undefined) {
        throw new errors/* UserError */.y(`S3 was busy with another change of this bucket for 3 minutes; ${change.setting} is not set yet. Run again.`);
    }
}

// EXTERNAL MODULE: ./.cache/build/src/aws/clients.js
var clients = __webpack_require__(8312);
;// CONCATENATED MODULE: ./.cache/build/actions/bucket/main.js







const policyDocument = 'actions/bucket/README.md';
async function main(values, signal) {
    const { bucket: name, mode, region, accountRegionalNamespace: accountRegional } = values;
    const s3 = new dist_cjs.S3Client((0,clients/* clientOptions */.s)(region));
    s3.middlewareStack.use((0,clients/* explanations */.x)(policyDocument));
    const account = await (0,aws_account/* accountId */.l)(s3.config.credentials, region, policyDocument);
    const converge = mode === 'plan' ? planBucket : applyBucket;
    const plan = await converge({ ...values, name, account, accountRegional }, { s3, clock: poll/* systemClock */.m, signal, log: core/* info */.pq });
    for (const warning of plan.warnings)
        core/* warning */.$e(warning);
    core/* setOutput */.uH('bucket', plan.bucket);
    core/* setOutput */.uH('arn', plan.arn);
    core/* setOutput */.uH('region', region);
    core/* setOutput */.uH('changed', mode === 'apply' && plan.changes.length > 0);
    core/* setOutput */.uH('plan', JSON.stringify(plan.changes));
    await summarize(plan, mode);
}
async function summarize({ bucket, changes, warnings }, mode) {
    const verdict = changes.length === 0
        ? `${bucket} is as it should be; nothing to change.`
        : mode === 'plan'
            ? `${bucket} differs in ${(0,summary/* count */.U9)(changes.length, 'setting')}; nothing was changed.`
            : `${bucket}: ${(0,summary/* count */.U9)(changes.length, 'setting')} changed.`;
    core/* info */.pq(verdict);
    await (0,summary/* writeSummary */.Sy)({
        title: 'Bucket',
        verdict,
        table: [
            ['setting', 'was', mode === 'plan' ? 'would be' : 'is now'],
            ...changes.map(({ setting, from, to }) => [setting, from, to]),
        ],
        warnings,
        ...(mode === 'plan' && changes.length > 0
            ? { next: 'run again with `mode: apply` to make these changes.' }
            : {}),
    });
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

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ accountId)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);


/**
 * The account of the caller, 12 digits. Asked of STS only where the credentials do not name it already
 * (an assumed role's and a configured `AWS_ACCOUNT_ID` do).
 */
async function accountId(credentials, region, policyDocument) {
    const { accountId: known } = await credentials().catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explainAwsError */ .Ni)(error, { policyDocument });
    });
    if (known !== undefined)
        return known;
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientOptions */ .s)(region));
    sts.middlewareStack.use((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .explanations */ .x)(policyDocument));
    const { Account } = await sts.send(new GetCallerIdentityCommand({}));
    if (Account === undefined)
        throw new Error('STS GetCallerIdentity answered without an Account');
    return Account;
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
