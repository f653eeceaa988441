export const id = 183;
export const ids = [183];
export const modules = {

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./.cache/build/src/action/inputs.js
var inputs = __webpack_require__(2832);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/github/failure.js
var github_failure = __webpack_require__(4918);
;// CONCATENATED MODULE: ./.cache/build/src/github/issue.js


/**
 * Keeps one issue open while there is something to say, and its text up to date; closes it when there is nothing.
 * Whoever watches the repository hears of it once, when it is opened.
 * @throws UserError when the token may not.
 */
async function keepIssue({ repository, label, title, text }, client, signal) {
    const request = async (route, parameters) => {
        try {
            return await client.request(route, { ...repository, ...parameters, request: { signal } });
        }
        catch (error) {
            throw explain(error, repository);
        }
    };
    const { data } = await request('GET /repos/{owner}/{repo}/issues', { labels: label, state: 'open' });
    // GitHub lists pull requests as issues, too.
    const [open] = data.filter((one) => !one.pull_request);
    if (open === undefined) {
        if (text === undefined)
            return undefined;
        const made = await request('POST /repos/{owner}/{repo}/issues', { title, body: text, labels: [label] });
        return { number: made.data.number, done: 'opened' };
    }
    const change = text === undefined ? { state: 'closed', state_reason: 'completed' } : { body: text };
    await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: open.number,
        ...change,
    });
    return { number: open.number, done: text === undefined ? 'closed' : 'updated' };
}
function explain(error, { owner, repo }) {
    const failure = (0,github_failure/* githubFailure */.eQ)(error);
    if (failure?.status !== 403 && failure?.status !== 404)
        return error;
    return new errors/* UserError */.y(`The token may not write issues of ${owner}/${repo} (${failure.status}: ${failure.message}). Give the job \`permissions: issues: write\`.`, { cause: error });
}

// EXTERNAL MODULE: ./.cache/build/src/github/kinds.js
var kinds = __webpack_require__(6299);
;// CONCATENATED MODULE: ./.cache/build/actions/issue/main.js





async function main({ token, problem, ...issue }, signal) {
    const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository } = process.env;
    const text = problem && `${problem}\n\n${server}/${repository}/actions/runs/${run}`;
    const kept = await keepIssue({ ...issue, repository: ownRepository(repository), text }, (0,github/* getOctokit */.Q)(token), signal);
    core/* setOutput */.uH('issue', kept?.number ?? '');
    core/* info */.pq(kept === undefined ? 'Nothing needs a person.' : `Issue ${kept.number} was ${kept.done}.`);
}
function ownRepository(name) {
    if (name === undefined)
        throw (0,inputs/* invalidInputs */.Rg)(['GITHUB_REPOSITORY is not set']);
    return kinds/* repositoryName */.aR.parse(name);
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

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Tz: () => (/* binding */ organizationName),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2832);
/* harmony import */ var _action_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(986);


const repositoryName = {
    allowed: 'a repository as `owner/name`',
    example: 'acme/usage',
    parse: (given) => {
        const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(given) ?? [];
        if (owner === undefined || repo === undefined || repo === '.' || repo === '..')
            throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejected */ .HE();
        return { owner, repo };
    },
};
const organizationName = (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the login of an organization', 'acme', /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/);
const environmentName = (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of an environment, at most 255 characters', 'production', /^[^\r\n]{1,255}$/);
/** Source: GitHub docs, "Naming your secrets". */
const secretName = {
    allowed: 'letters, digits and _, not beginning with a digit or GITHUB_',
    example: 'LOKI_S3_ACCESS_KEY_ID',
    parse: (given) => {
        if (!/^[A-Za-z_]\w*$/.test(given))
            throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejected */ .HE();
        if (/^github_/i.test(given))
            throw new _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejected */ .HE('names that begin with GITHUB_ are reserved');
        return given;
    },
};


/***/ })

};
