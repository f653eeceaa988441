export const id = 165;
export const ids = [165];
export const modules = {

/***/ 165:
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
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./.cache/build/src/aws/arn.js
var arn = __webpack_require__(9815);
// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var aws_errors = __webpack_require__(7253);
;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket-creation.js



/**
 * Names the owner before anything is created: in us-east-1, creating one's own bucket again succeeds and resets its ACL.
 * @throws UserError when the bucket belongs to another account, or is in another region.
 */
async function bucketExists({ s3, id, region }) {
    const head = await s3.send(new dist_cjs.HeadBucketCommand(id)).catch((error) => {
        if (statusOf(error) === 404)
            return undefined;
        throw explainRefusal(error, id, region);
    });
    if (head === undefined)
        return false;
    const { BucketRegion = region } = head;
    if (BucketRegion !== region)
        throw elsewhere(id.Bucket, BucketRegion, region);
    return true;
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
        // A create that was sent again because its first answer was lost: ours, if owner and region are right.
        if (code === 'BucketAlreadyOwnedByYou' && (await bucketExists(bucket)))
            return;
        if (code !== 'BucketAlreadyExists')
            throw error;
        throw new errors/* UserError */.y(`The bucket name ${id.Bucket} is taken by another account. Choose another name, or \`account-regional-namespace: true\`.`, { cause: error });
    }
}
/** An explained error has what S3 answered as its cause. */
function statusOf(error) {
    return (0,aws_errors/* awsStatus */.YP)(error) ?? (error instanceof Error ? (0,aws_errors/* awsStatus */.YP)(error.cause) : undefined);
}
function explainRefusal(error, { Bucket, ExpectedBucketOwner }, region) {
    const status = statusOf(error);
    const found = (0,aws_errors/* awsHeader */.Fj)(error, 'x-amz-bucket-region');
    if (status === 301 || (status === 400 && found !== undefined && found !== region)) {
        return elsewhere(Bucket, found ?? 'another region', region, error);
    }
    if (status !== 403)
        return error;
    return new errors/* UserError */.y(`The bucket ${Bucket} exists but belongs to another account, or this run may not do s3:ListBucket on it (this run's account: ${ExpectedBucketOwner}). ` +
        'Choose another name, or `account-regional-namespace: true`, which gives names nobody else can take.', { cause: error });
}
function elsewhere(bucket, found, asked, cause) {
    return new errors/* UserError */.y(`The bucket ${bucket} is in ${found}, not in ${asked}. Set the input \`region\` to ${found}, or choose another name.`, { cause });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.cache/build/src/aws/changes.js
var changes = __webpack_require__(9521);
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
/** `AES256` asks for encryption at least that strong: a bucket that has a KMS key keeps it. */
async function defaultEncryption({ s3, id }, wanted) {
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketEncryptionCommand(id)));
    const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0];
    const difference = encryptionDifference(rule, wanted);
    if (difference === undefined)
        return {};
    const byDefault = wanted.algorithm === 'AES256'
        ? { SSEAlgorithm: 'AES256' }
        : { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: wanted.keyArn };
    const BucketKeyEnabled = wanted.algorithm === 'aws:kms';
    const Rules = [{ ...rule, ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled }];
    const command = new dist_cjs.PutBucketEncryptionCommand({ ...id, ServerSideEncryptionConfiguration: { Rules } });
    return { pending: (0,changes/* pendingChange */.s)({ setting: 'encryption', ...difference }, () => s3.send(command)) };
}
function encryptionDifference(rule, wanted) {
    const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } = rule?.ApplyServerSideEncryptionByDefault ?? {};
    if (wanted.algorithm === 'AES256') {
        return algorithm === undefined ? { from: 'none', to: 'AES256' } : undefined;
    }
    const to = `${wanted.keyArn}, bucket key`;
    if (algorithm !== 'aws:kms' || key !== wanted.keyArn)
        return { from: key ?? algorithm ?? 'none', to };
    // A bucket key saves most calls to KMS. Source: S3 user guide, "Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys".
    return rule?.BucketKeyEnabled === true ? undefined : { from: `${key}, no bucket key`, to };
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
/** Reads nothing where no tags are asked for. Tags of others, `aws:` ones too, are sent back as they are. */
async function tags({ s3, id }, wanted) {
    if (Object.keys(wanted).length === 0)
        return {};
    const answer = await (0,aws_errors/* unlessMissing */.F2)(s3.send(new dist_cjs.GetBucketTaggingCommand(id)));
    const current = new Map((answer?.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    const differing = Object.entries(wanted).filter(([key, value]) => current.get(key) !== value);
    if (differing.length === 0)
        return {};
    const merged = new Map([...current, ...differing]);
    const TagSet = [...merged].map(([Key, Value]) => ({ Key, Value }));
    const from = differing.map(([key]) => `${key}=${current.get(key) ?? ''}`).join(', ');
    const to = differing.map((pair) => pair.join('=')).join(', ');
    const command = new dist_cjs.PutBucketTaggingCommand({ ...id, Tagging: { TagSet } });
    return { pending: (0,changes/* pendingChange */.s)({ setting: 'tags', from, to }, () => s3.send(command)) };
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/bucket.js









/** Compares the bucket with what it should be; makes no write. */
async function planBucket(options, { s3 }) {
    const bucket = ownedBucket(options, s3);
    const isMissing = !(await bucketExists(bucket));
    return planOf(bucket, isMissing, await inspect(bucket, options));
}
/** Makes the bucket where it is missing and fixes every setting that differs, one write at a time. */
async function applyBucket(options, deps) {
    const bucket = ownedBucket(options, deps.s3);
    const isMissing = !(await bucketExists(bucket));
    if (isMissing)
        await createBucket(bucket, options);
    const inspections = await inspect(bucket, options);
    for (const { pending } of inspections) {
        if (pending !== undefined)
            await apply(pending, deps);
    }
    return planOf(bucket, isMissing, inspections);
}
function ownedBucket({ name, account, region, accountRegional }, s3) {
    const suffix = `-${account}-${region}-an`;
    const bucket = accountRegional && !name.endsWith(suffix) ? name + suffix : name;
    const id = { Bucket: bucket, ExpectedBucketOwner: account };
    return { s3, region, arn: (0,arn/* bucketArn */.S)(bucket, region), id };
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
function planOf({ id, arn, region }, isMissing, inspections) {
    const creation = { setting: 'bucket', from: 'none', to: `created in ${region}` };
    return {
        bucket: id.Bucket,
        arn,
        changes: [
            ...(isMissing ? [creation] : []),
            ...inspections.flatMap(({ pending }) => pending?.change ?? []),
        ],
        warnings: inspections.flatMap(({ warning }) => warning ?? []),
    };
}
/** S3 answers OperationAborted while another change of the same bucket settles, for up to some minutes. */
async function apply({ change, apply }, { clock, signal, log }) {
    log((0,changes/* describeChange */.u)(change));
    const done = await (0,poll/* poll */.w)({ every: 5_000, timeout: 180_000, clock, signal }, async (waitedMs) => {
        try {
            await apply();
            return true;
        }
        catch (error) {
            if ((0,aws_errors/* awsErrorCode */.J6)(error) !== 'OperationAborted')
                throw error;
            const seconds = Math.round(waitedMs / 1000);
            log(`  S3 is still busy with an earlier change of this bucket, waiting (${seconds} s)`);
            return undefined;
        }
    });
    if (done === undefined) {
        throw new errors/* UserError */.y(`S3 was busy with another change of this bucket for 3 minutes; ${change.setting} is not set yet. Run again.`);
    }
}

// EXTERNAL MODULE: ./.cache/build/src/aws/clients.js
var clients = __webpack_require__(8312);
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
    const s3 = (0,clients/* createClient */.U)(dist_cjs.S3Client, context);
    const account = await (0,aws_account/* accountId */.l)(s3.config.credentials, context);
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
function renderSummary({ title, verdict, table = [], warnings = [], file, next }) {
    const blocks = [`### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(title)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(verdict).trim()];
    if (table.length > 1)
        blocks.push(renderTable(table));
    for (const warning of warnings)
        blocks.push(`> [!WARNING]\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(warning).trim()}`);
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
function renderFile({ name, language, text }) {
    // The fence is longer than any in the text, so that nothing in the text ends the block.
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(name)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** `count(1, 'setting')` is `1 setting`, `count(2, 'setting')` is `2 settings`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Control characters, line and paragraph separators, and changes of the writing direction. */
const unprintable = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;
/** Text that can neither move a cursor, nor change colors, nor begin a line, nor reorder what is around it. */
function printable(text) {
    return text.replaceAll('\t', ' ').replace(unprintable, '\u{fffd}');
}


/***/ }),

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ accountId)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6743);


/**
 * The account of the caller, 12 digits. Asked of STS only where the credentials do not name it already
 * (an assumed role's and a configured `AWS_ACCOUNT_ID` do).
 */
async function accountId(credentials, context) {
    const { accountId: known } = await credentials().catch((error) => {
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainAwsError */ .N)(error, context);
    });
    if (known !== undefined)
        return known;
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const { Account } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)(STSClient, context).send(new GetCallerIdentityCommand({}));
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

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createClient),
/* harmony export */   s: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6743);

/** The options of every AWS client of this project; retries with back-off are the SDK's. */
function clientOptions(region) {
    return {
        region,
        maxAttempts: 6,
        customUserAgent: 'loki-host-actions',
    };
}
/**
 * Makes a client that throws a `UserError` with the remedy where AWS answers with no more than a code:
 * `createClient(S3Client, { region, policyDocument: 'actions/bucket/README.md' })`.
 * @param options come before those of every client
 */
function createClient(ClientOf, { region, policyDocument }, options) {
    const client = new ClientOf({ ...clientOptions(region), ...options });
    client.middlewareStack.use({
        applyToStack: (stack) => stack.add((next, context) => async (args) => {
            try {
                return await next(args);
            }
            catch (error) {
                throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainAwsError */ .N)(error, { ...context, policyDocument });
            }
        }, { step: 'initialize', priority: 'high' }),
    });
    return client;
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   Fj: () => (/* binding */ awsHeader),
/* harmony export */   J6: () => (/* binding */ awsErrorCode),
/* harmony export */   N5: () => (/* binding */ unlessTransient),
/* harmony export */   YP: () => (/* binding */ awsStatus),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   ss: () => (/* binding */ unlessCode)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);

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
/** How each service says that what was asked for does not exist; S3 has an error for each setting of a bucket. */
const missing = [
    'NoSuchEntityException',
    'NoSuchEntity',
    'ParameterNotFound',
    'InvalidDocument',
    'InvalidDocumentVersion',
    'NoSuchBucket',
    'NoSuchPublicAccessBlockConfiguration',
    'OwnershipControlsNotFoundError',
    'ServerSideEncryptionConfigurationNotFoundError',
    'NoSuchLifecycleConfiguration',
    'NoSuchBucketPolicy',
    'NoSuchTagSet',
];
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
/** The answer to a call, or `undefined` where it fails with one of these codes. */
async function unlessCode(answer, ...codes) {
    try {
        return await answer;
    }
    catch (error) {
        if (codes.includes(awsErrorCode(error)))
            return undefined;
        throw error;
    }
}
/** The answer to a call, or `undefined` where AWS says that what was asked for does not exist. */
function unlessMissing(answer) {
    return unlessCode(answer, ...missing);
}
/** The answer to a call, or `undefined` where AWS has none for now (see `isTransient`): for states that are asked for again. */
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


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explainAwsError)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);


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
/**
 * Turns the AWS errors that a policy, a key or a session causes into a `UserError` with the remedy;
 * every other error is returned as it is.
 */
function explainAwsError(error, context) {
    if (error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
        return error;
    const message = explanation(error, context);
    return message === undefined ? error : new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(message, { cause: error });
}
function explanation(error, context) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorCode */ .J6)(error);
    // The answer to HeadBucket has no body, so the SDK has only its status to name the error by.
    if (denied.has(code) || ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsStatus */ .YP)(error) === 403 && code === '403')) {
        return explainDenial((0,_action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error), context);
    }
    if (badCredentials.has(code)) {
        return `AWS does not know the credentials of this run (${code}). Check the role or key they come from.`;
    }
    if (expired.has(code)) {
        return `The AWS session of this run has expired (${code}). Ask for a longer one, e.g. role-duration-seconds.`;
    }
    if (error instanceof Error && error.name === 'CredentialsProviderError') {
        return 'There are no AWS credentials. Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.';
    }
    return undefined;
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
 * Calls `probe` until it returns something other than `undefined`: the only waiting loop of the project.
 * The last call is made when the time is up, not an interval before that.
 * @returns what the probe returned, or `undefined` when the time is up
 * @throws what the probe throws, or the signal's reason when aborted
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
