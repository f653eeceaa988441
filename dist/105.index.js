export const id = 105;
export const ids = [105];
export const modules = {

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4736);
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _src_aws_run_command_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5998);
/* harmony import */ var _src_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(785);





/** Cancels what a cancelled run has sent: the runner may kill the main stage before that stage can do so. */
async function main({ region, commandId }) {
    if (commandId === '')
        return;
    const ssm = (0,_src_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .U)(_aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .SSMClient */ .jBj, { region, policyDocument: 'actions/deploy/README.md' });
    await (0,_src_aws_run_command_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelCommand */ .S)(commandId, { ssm, clock: _src_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, log: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq });
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

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cancelCommand)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4736);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);




/** Milliseconds for which SSM may not know a command that was just sent. The runner kills a cancelled step after 10 s. */
const unknownMs = 6_000;
/**
 * Ends a command on every host. The agent kills the script and its process group with SIGKILL; the guard in
 * src/host/deploy.sh then finishes or undoes what the script was doing. A command that has ended stays as it is.
 * Source: amazon-ssm-agent, agent/executers.
 * @throws UserError when SSM does not know the command.
 */
async function cancelCommand(CommandId, { ssm, clock, log }) {
    log(`Cancelling command ${CommandId}`);
    const cancelled = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_0__/* .poll */ .w)({ every: 500, timeout: unknownMs, clock }, () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessCode */ .ss)(ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__/* .CancelCommandCommand */ .tal({ CommandId })), 'InvalidCommandId'));
    if (cancelled !== undefined)
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`SSM does not know command ${CommandId}, so it could not be cancelled. Cancel it in the console (Systems Manager, Run Command).`);
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
