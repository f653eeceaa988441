export const id = 973;
export const ids = [973];
export const modules = {

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ clientOptions),
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./.cache/build/src/aws/explain.js + 2 modules
var explain = __webpack_require__(3039);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var errors = __webpack_require__(7253);
;// CONCATENATED MODULE: ./.cache/build/src/aws/settle.js


/** What a write answers while another one to the same thing is under way. Nothing was done. */
const busy = new Set([
    'OperationAborted',
    'ConditionalRequestConflict',
    'ConcurrentModification',
    'EntityTemporarilyUnmodifiable',
    'TooManyUpdates',
]);
/** What a write to a thing answers that was made, or seen, a moment ago, while AWS does not know it everywhere. */
const unknown = new Set(['NoSuchEntity', 'NoSuchBucket', 'InvalidDocument', 'InvalidDocumentVersion']);
/** Writes to a thing that this project makes, or reads, first; a NoSuchEntity of CreateUser is about its boundary. */
const toExisting = /^(Put|Tag|Update|CreateAccessKey)/;
/** Milliseconds; a name of a bucket that was just deleted may take longer, and then a person decides. */
const giveUpAfterMs = 180_000;
/**
 * Makes a call, and makes it again while AWS answers that it cannot do it yet: each service is a system of many parts,
 * and takes seconds to agree on what there is.
 * Source: IAM user guide, "Changes that I make are not always immediately visible"; S3 API reference, OperationAborted.
 * @throws the last answer when that goes on for three minutes, and every other error at once.
 */
async function untilSettled({ commandName = '' }, call, waiting) {
    if (waiting === undefined)
        return await call();
    let last;
    const done = await (0,poll/* poll */.w)({ every: pause, timeout: giveUpAfterMs, ...waiting }, async (waitedMs) => {
        try {
            return { answer: await call() };
        }
        catch (error) {
            if (!isNotYet(error, commandName))
                throw error;
            last = error;
            waiting.log(`  not yet: ${(0,errors/* awsWords */.fw)(error)}; trying again (${Math.round(waitedMs / 1000)} s)`);
            return undefined;
        }
    });
    if (done === undefined)
        throw last;
    return done.answer;
}
function isNotYet(error, commandName) {
    const code = (0,errors/* awsErrorCode */.J6)(error);
    return busy.has(code) || (unknown.has(code) && toExisting.test(commandName));
}
/** Most waits are over in seconds, some take minutes. */
function pause(waitedMs) {
    return Math.min(10_000, Math.max(1_000, waitedMs / 3));
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/clients.js


/** The options of every AWS client of this project; retries with back-off are the SDK's. */
function clientOptions(region) {
    return {
        region,
        maxAttempts: 6,
        customUserAgent: 'loki-host-actions',
    };
}
/**
 * Makes a client that throws a `UserError` with what AWS said and the remedy, and that waits for what AWS cannot do yet:
 * `createClient(S3Client, { region, policyDocument: 'actions/bucket/README.md' })`.
 * @param options come before those of every client
 */
function createClient(ClientOf, { waiting, ...where }, options) {
    const client = new ClientOf({ ...clientOptions(where.region), ...options });
    client.middlewareStack.use({
        applyToStack: (stack) => stack.add((next, context) => async (args) => {
            const call = { ...context, ...where, input: args.input };
            try {
                return await untilSettled(call, () => next(args), waiting);
            }
            catch (error) {
                throw (0,explain/* explainAwsError */.N)(error, call);
            }
        }, { step: 'initialize', priority: 'high' }),
    });
    return client;
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   Fj: () => (/* binding */ awsHeader),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   J6: () => (/* binding */ awsErrorCode),
/* harmony export */   N5: () => (/* binding */ unlessTransient),
/* harmony export */   O0: () => (/* binding */ isClockCorrected),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   YP: () => (/* binding */ awsStatus),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   fw: () => (/* binding */ awsWords),
/* harmony export */   jv: () => (/* binding */ isInAwsForm),
/* harmony export */   ss: () => (/* binding */ unlessCode)
/* harmony export */ });
/* unused harmony export isUnanswered */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);

/** Source: AWS SDK, service-error-classification. */
const throttled = new Set([
    'Throttling',
    'Throttled',
    'TooManyRequests',
    'RequestLimitExceeded',
    'RequestThrottled',
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
/** How each service says that the caller may not do it. */
const denied = [
    'AccessDenied',
    'UnauthorizedOperation',
    'UnauthorizedAccess',
    'NotAuthorized',
    'AuthorizationError',
];
/** How each service says that what was asked for does not exist; S3 has an error for each setting of a bucket. */
const missing = [
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
/** The SDK's own error, which an explained one has as its cause. */
function sdkError(error) {
    return error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && error.cause !== undefined ? sdkError(error.cause) : error;
}
/**
 * The code of an AWS error (`NoSuchBucket`), without the `Exception` that some services end it with; `''` where the answer
 * has none, and for any other error.
 */
function awsErrorCode(error) {
    const answered = sdkError(error);
    if (!(answered instanceof Error && isInAwsForm(answered)) || /^Unknown/.test(answered.name))
        return '';
    return answered.name.replace(/Exception$/, '');
}
/** The HTTP status of an AWS error's response, where there was one. */
function awsStatus(error) {
    return metadataOf(error)?.httpStatusCode;
}
/** Whether AWS refused the call for the runner's clock, and the SDK has set its own by AWS's: nothing was done. */
function isClockCorrected(error) {
    return metadataOf(error)?.clockSkewCorrected === true;
}
function metadataOf(error) {
    const answered = sdkError(error);
    return answered instanceof Error && '$metadata' in answered ? answered.$metadata : undefined;
}
/** A header of the response an AWS error came with. */
function awsHeader(error, name) {
    const answered = sdkError(error);
    const response = answered instanceof Error && '$response' in answered ? answered.$response : undefined;
    return response?.headers?.[name];
}
/** What AWS said, in its own words: `TooManyBuckets: You have attempted to create more buckets than allowed`. */
function awsWords(error) {
    const answered = sdkError(error);
    if (awsStatus(answered) === undefined)
        return (0,_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(answered).trim();
    const code = answered instanceof Error ? answered.name : '';
    if (awsErrorCode(answered) === '' || code === 'NotFound')
        return wordless(answered);
    const message = (0,_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(answered).trim().replace(/\.$/, '');
    return message === '' || message === 'UnknownError' ? code : `${code}: ${message}`;
}
/** The answer to a HEAD has no body, so that a status is all there is. Source: S3 API reference, HeadBucket. */
function wordless(error) {
    return `${awsStatus(error) ?? 'no status'} without a reason, as to any HEAD`;
}
/** Whether the answer has AWS's form; a proxy's page has not. */
function isInAwsForm(error) {
    const answered = sdkError(error);
    return answered instanceof Error && '$fault' in answered;
}
/** An answer of AWS that lacks what it always has. */
function incomplete(service, operation, what) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${service} answered ${operation} without ${what}. A proxy may have answered in its place; run again.`);
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
/** Whether AWS refused a call because the caller may not make it. */
function isDenied(error) {
    return denied.includes(awsErrorCode(error));
}
/** Whether AWS refused a call because of too many others: nothing was done. */
function isThrottled(error) {
    return throttled.has(awsErrorCode(error)) || awsStatus(error) === 429;
}
/** Whether the same call may succeed a moment later: throttled, a failure of AWS's own, or no answer at all. */
function isTransient(error) {
    return isThrottled(error) || (awsStatus(error) ?? 0) >= 500 || isUnanswered(error);
}
/** Whether no answer came: the call may or may not have reached AWS. */
function isUnanswered(error) {
    const raised = sdkError(error);
    if (!(raised instanceof Error))
        return false;
    const { code = '' } = raised;
    return raised.name === 'TimeoutError' || unanswered.has(code);
}
/** As Node names errors of sockets, TLS, HTTP and addresses; `ERR_INVALID_ARG_TYPE` and its like are bugs. */
const networkCode = /^(E(?!RR_)[A-Z_]+$|ERR_(TLS|SSL|INVALID_URL)|CERT_|HPE_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;
/** Whether the network failed: `isUnanswered`, and what no further attempt changes, such as a certificate. */
function isNetworkError(error) {
    const raised = sdkError(error);
    const code = raised instanceof Error ? (raised.code ?? '') : '';
    return isUnanswered(raised) || networkCode.test(code);
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ explainAwsError)
});

// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
;// CONCATENATED MODULE: ./.cache/build/src/aws/denial.js
/** The kinds of policy that AWS names when it denies a call. Source: IAM user guide, "Troubleshoot access denied error messages". */
const policies = [
    'identity-based policy',
    'resource-based policy',
    'permissions boundary',
    'session policy',
    'service control policy',
    'resource control policy',
    'VPC endpoint policy',
    'role trust policy',
];
/** @param message as AWS words it: `User: … is not authorized to perform: … on resource: … because no … allows the … action` */
function parseDenial(message) {
    const decided = /explicit deny in (?:an? |the )?([\w -]+)|because no ([\w -]+?) allows/i.exec(message);
    const named = (decided?.[1] ?? decided?.[2] ?? '').toLowerCase();
    return {
        caller: /User: (\S+)/.exec(message)?.[1],
        action: /perform:? ([a-z0-9-]+:\w+)/i.exec(message)?.[1],
        resource: /on resource: "?([^\s"]+?)"?(?=\s|$)/.exec(message)?.[1],
        by: policies.find((kind) => named.startsWith(kind.toLowerCase())),
        policyArn: /(?:policy|boundary): (arn:[^\s,)]+)/.exec(message)?.[1],
        isExplicit: /explicit deny/i.test(message),
        publicAccessBlock: /(\w+) setting in S3 Block Public Access/.exec(message)?.[1],
    };
}
/** Who can lift a denial, and how. A statement helps only where the caller's own policies lack an Allow. */
function remedyFor(denial, statement) {
    const { by, isExplicit, action = 'it', publicAccessBlock } = denial;
    if (publicAccessBlock !== undefined) {
        return `The setting ${publicAccessBlock} of Block Public Access, of the bucket or of the account, forbids it. Ask whoever administers the account.`;
    }
    if (by === undefined || by === 'identity-based policy') {
        return isExplicit
            ? `A Deny in a policy of the caller forbids it, and no Allow lifts that: ask whoever administers the role to take ${action} out of the Deny.`
            : `Add this statement to its policy: ${statement}`;
    }
    return `${elsewhere[by](action)} A statement in the policy of the role does not lift this.`;
}
const elsewhere = {
    'service control policy': (action) => `A service control policy of the AWS organization forbids it: ask whoever administers the organization (not this account) to let this account do ${action} in this region.`,
    'resource control policy': (action) => `A resource control policy of the AWS organization forbids it: ask whoever administers the organization (not this account) to let the caller do ${action}.`,
    'permissions boundary': (action) => `The permissions boundary of the caller does not let it: ask the administrator who set the boundary to add ${action} to it.`,
    'session policy': (action) => `The session was made with a policy of its own that does not let it: add ${action} where the workflow signs in (inline-session-policy or managed-session-policies of configure-aws-credentials), or leave that policy out.`,
    'VPC endpoint policy': (action) => `The runner reaches AWS through a VPC endpoint whose policy does not let it: ask whoever runs the runner's network to allow ${action} in the policy of the endpoint.`,
    'resource-based policy': (action) => `The policy of the resource itself (of a bucket, a KMS key) does not let it: ask whoever owns the resource to let the caller do ${action} there.`,
    'role trust policy': () => 'The trust policy of the role does not let this run assume it: ask whoever administers the role to allow this repository and environment in it.',
};

// EXTERNAL MODULE: ./.cache/build/src/aws/errors.js
var aws_errors = __webpack_require__(7253);
;// CONCATENATED MODULE: ./.cache/build/src/aws/remedies.js
const quota = ({ service, region }) => `The account is at a limit: delete what nobody needs, or ask for more in Service Quotas (${service}, ${region}).`;
const credentials = ({ region }) => `AWS does not know the credentials of this run: check the role or key they come from. If they work elsewhere, ${region} may not be enabled in this account, or the session is valid in regions of the default set only (\`aws account get-region-opt-status --region-name ${region}\`).`;
const expired = () => 'The AWS session of this run has expired. Ask for a longer one, e.g. role-duration-seconds.';
const clock = () => 'The clock of the runner is wrong: set it by NTP, then run again.';
const disabledRegion = ({ region }) => `The region ${region} is not enabled in this account: ask whoever administers the account to enable it (Account, AWS Regions), or choose another \`region\`.`;
const account = () => 'The account itself is blocked or not complete: whoever administers it finds out why in the billing console, or from AWS Support.';
const tags = () => 'Give other `tags`: keys of at most 128 and values of at most 256 characters, no key that begins with `aws:`, at most 50, and as the tag policy of the organization asks.';
const kmsKey = ({ region }) => `The KMS key must exist in ${region}, be enabled, and let the caller use it: ask whoever owns the key.`;
const busy = ({ service }) => `${service} is still busy with another change of the same thing. Run again in some minutes.`;
const parameterForm = () => 'Give another name in the input `parameter`.';
/** What to do about what AWS answers, by its code (without `Exception`). Source: the API reference of each service. */
const remedies = {
    TooManyBuckets: quota,
    LimitExceeded: quota,
    ParameterLimitExceeded: quota,
    DocumentLimitExceeded: quota,
    ServiceQuotaExceeded: quota,
    InvalidClientTokenId: credentials,
    InvalidAccessKeyId: credentials,
    InvalidToken: credentials,
    InvalidSecurity: credentials,
    UnrecognizedClient: credentials,
    IncompleteSignature: credentials,
    MissingAuthenticationToken: credentials,
    SignatureDoesNotMatch: credentials,
    InvalidSignature: credentials,
    AuthFailure: credentials,
    ExpiredToken: expired,
    TokenRefreshRequired: expired,
    RequestExpired: expired,
    RequestTimeTooSkewed: clock,
    RequestInTheFuture: clock,
    OptInRequired: disabledRegion,
    RegionDisabled: disabledRegion,
    IllegalLocationConstraint: disabledRegion,
    InvalidLocationConstraint: disabledRegion,
    NotSignedUp: account,
    AccountProblem: account,
    AllAccessDisabled: account,
    PendingVerification: account,
    SubscriptionRequired: account,
    Blocked: account,
    InvalidTag: tags,
    TagPolicyViolation: tags,
    InvalidKeyId: kmsKey,
    KMS: kmsKey,
    OperationAborted: busy,
    ConcurrentModification: busy,
    EntityTemporarilyUnmodifiable: busy,
    TooManyUpdates: busy,
    ParameterMaxVersionLimitExceeded: ({ subject }) => `SSM keeps 100 versions, and the oldest has a label, so it may not be deleted. Take the label off (aws ssm unlabel-parameter-version --name ${subject} --parameter-version … --labels …), then run again.`,
    ParameterPatternMismatch: parameterForm,
    HierarchyLevelLimitExceeded: parameterForm,
    HierarchyTypeMismatch: ({ subject }) => `${subject} exists as another type than SecureString. Give another name in the input \`parameter\`, or delete it.`,
    DocumentVersionLimitExceeded: ({ subject }) => `SSM keeps 1,000 versions of a document: delete old ones of ${subject} (aws ssm delete-document --document-version …), then run again.`,
    DuplicateDocumentVersionName: ({ subject }) => `Another run published this version of ${subject} at the same time. Run again.`,
    DuplicateDocumentContent: ({ subject }) => `${subject} has this very content under another version name. Run again.`,
    DocumentAlreadyExists: ({ subject }) => `Another run made ${subject} at the same time. Run again.`,
    MaxDocumentSizeExceeded: () => 'A document has at most 64 kB.',
    DuplicateInstanceId: () => 'Name each instance once in `instance-ids`.',
    NoSuchBucket: ({ subject }) => `There is no bucket ${subject}: run the bucket action first, or check the name.`,
    NoSuchEntity: ({ subject }) => `There is no such user or policy in this account, or ${subject} was deleted meanwhile. Check the inputs \`user\` and \`permissions-boundary\`, then run again.`,
    EntityAlreadyExists: ({ subject }) => `Another run made ${subject} at the same time. Run again.`,
    MalformedPolicyDocument: () => 'Check the inputs `bucket`, `region` and `encryption`, from which the policy is made.',
    InvalidUserType: () => 'Choose another `user`.',
    DeleteConflict: ({ subject }) => `Detach what others attached to ${subject}, then run again.`,
    PermanentRedirect: ({ subject }) => `The bucket ${subject} is in another region: set the input \`region\` to it.`,
    AuthorizationHeaderMalformed: ({ subject }) => `The bucket ${subject} is in another region: set the input \`region\` to it.`,
    InvalidBucketName: () => 'Choose another `bucket`.',
    BucketAlreadyExists: () => 'Choose another `bucket`.',
};
/** What to do about an answer, where that is known. */
function remedyOf(code, message, call) {
    if (/signature (expired|not yet current)/i.test(message))
        return clock(call);
    if (/not activated in this region/i.test(message))
        return disabledRegion(call);
    if (/tag polic/i.test(message))
        return tags(call);
    const remedy = remedies[code] ?? (/^KMS/.test(code) ? kmsKey : undefined);
    return remedy?.(call);
}

;// CONCATENATED MODULE: ./.cache/build/src/aws/explain.js




/**
 * Turns every error that a service, the network or the credentials cause into a `UserError`: who was asked for what, the
 * service's own words, and what to do where that is known. Every other error is a bug, and is returned as it is.
 */
function explainAwsError(error, context) {
    if (error instanceof errors/* UserError */.y)
        return error;
    const message = explanation(error, context);
    return message === undefined ? error : new errors/* UserError */.y(message, { cause: error });
}
function explanation(error, context) {
    if (!(error instanceof Error))
        return undefined;
    const call = refusedCall(context);
    if ((0,aws_errors/* isDenied */.GZ)(error))
        return explainDenial((0,errors/* messageOf */.b)(error), context);
    if ((0,aws_errors/* awsStatus */.YP)(error) !== undefined)
        return explainAnswer(error, call);
    if (/^(CredentialsProvider|TokenProvider)Error$/.test(error.name)) {
        return 'There are no AWS credentials. Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.';
    }
    if (error.name === 'AbortError') {
        return `${call.service} did not answer ${whatOf(call)} before the run gave up. Run again.`;
    }
    if (error.name === 'EndpointError' || (0,aws_errors/* isNetworkError */.TX)(error)) {
        return `${call.service} could not be reached for ${whatOf(call)} (${(0,errors/* messageOf */.b)(error).trim()}). Check the region ${call.region} and the runner's network, proxy and certificates, then run again.`;
    }
    return undefined;
}
function explainAnswer(error, call) {
    const status = (0,aws_errors/* awsStatus */.YP)(error) ?? 0;
    if (!(0,aws_errors/* isInAwsForm */.jv)(error)) {
        return `${call.service} did not answer ${whatOf(call)} in the form of AWS (status ${status}). Check what stands between the runner and AWS, such as a proxy, and AWS_ENDPOINT_URL; then run again.`;
    }
    const words = (0,aws_errors/* awsWords */.fw)(error);
    if ((0,aws_errors/* isThrottled */.B5)(error)) {
        return `${call.service} has too many calls to answer ${whatOf(call)} (${words}). Run again in some minutes.`;
    }
    if (status >= 500) {
        return `${call.service} failed at every attempt of ${whatOf(call)} (${words}). See https://health.aws.amazon.com, then run again.`;
    }
    const remedy = remedyOf((0,aws_errors/* awsErrorCode */.J6)(error), (0,errors/* messageOf */.b)(error), call) ?? remedyByStatus(error);
    return `${call.service} refused ${whatOf(call)} (${words}). ${remedy}`.trim();
}
function remedyByStatus(error) {
    if ((0,aws_errors/* awsErrorCode */.J6)(error) !== '' || (0,aws_errors/* awsStatus */.YP)(error) !== 403)
        return '';
    return 'It is another account’s, or a policy of the caller, the resource, the organization or the network denies it.';
}
/** `CreateBucket of acme-usage-logs`. */
function whatOf({ operation, subject }) {
    return subject === undefined ? operation : `${operation} of ${subject}`;
}
function refusedCall({ clientName = 'AWSClient', commandName = 'a call', input = {}, region }) {
    const members = { ...input };
    const names = ['Bucket', 'UserName', 'Name', 'DocumentName', 'CommandId'].map((member) => members[member]);
    const subject = names.find((name) => typeof name === 'string');
    const service = clientName.replace(/Client$/, '');
    return { service, operation: commandName.replace(/Command$/, ''), subject, region };
}
function explainDenial(message, context) {
    const denial = parseDenial(message);
    const { caller = 'The caller', action = iamAction(context), resource } = denial;
    const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource ?? '…' });
    const remedy = remedyFor({ ...denial, action }, `${statement} (the whole policy: ${context.policyDocument}).`);
    const by = denial.policyArn === undefined ? '' : ` (${denial.policyArn})`;
    return `AccessDenied: ${caller} may not do ${action}${resource === undefined ? '' : ` on ${resource}`}${by}. ${remedy}`;
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
function iamAction(context) {
    const { service, operation } = refusedCall(context);
    return `${service.toLowerCase()}:${(service === 'S3' && s3Actions[operation]) || operation}`;
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
