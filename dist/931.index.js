export const id = 931;
export const ids = [931];
export const modules = {

/***/ 1931:
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
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/markdown.js
var markdown = __webpack_require__(2328);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.cache/build/src/github/issue-text.js

const end = '<!-- loki-host-actions:end -->';
const blocks = new RegExp(`<!-- loki-host-actions:begin (\\S+) ([0-9a-f]{16}) -->\\n([\\s\\S]*?)\\n${end}`, 'g');
/** The body of a new issue. */
function issueText(subject, text) {
    // The text must not start a comment of its own.
    const plain = text.trim().replaceAll('<!--', '&lt;!--');
    return `<!-- loki-host-actions:begin ${encodeURIComponent(subject)} ${digestOf(plain)} -->\n${plain}\n${end}`;
}
/** Whether the body contains text about this subject that `issueText` wrote. */
function isOurs(body, subject) {
    return blockOf(body, subject) !== undefined;
}
/** The body with our text replaced. Everything a person wrote stays, edits of our text included. */
function renewed(body, subject, text) {
    const block = blockOf(body, subject);
    const part = issueText(subject, text);
    if (block === undefined)
        return body;
    const replacement = digestOf(block.text) === block.digest ? part : `${block.text}\n\n${part}`;
    return lines(body).replace(block.whole, () => replacement);
}
function blockOf(body, subject) {
    const all = [...lines(body).matchAll(blocks)].map(([whole, about = '', digest = '', text = '']) => ({
        ...{ subject: about, digest, text, whole },
    }));
    return all.findLast((block) => block.subject === encodeURIComponent(subject));
}
/** GitHub's editor ends lines with CRLF. */
function lines(body) {
    return body.replaceAll('\r\n', '\n');
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./.cache/build/src/github/issue.js


/**
 * Keeps one issue open, with the current text, while something needs a person; closes it when nothing does. Changes no
 * issue and no text but its own. Watchers of the repository are notified once, when the issue is opened.
 * @throws UserError if GitHub refuses.
 */
async function keepIssue(options, deps) {
    const own = await findOwn(options, deps.store);
    if (options.text === undefined)
        return await issue_close(own, deps.store);
    // Two runs at once may have opened two issues.
    const [kept, ...others] = own;
    await issue_close(others, deps.store);
    if (kept !== undefined) {
        const body = renewed(kept.body ?? '', options.subject, options.text);
        if (await deps.store.update(kept.number, { body }))
            return { number: kept.number, done: 'updated' };
    }
    return { number: await issue_open(options.text, options, deps), done: 'opened' };
}
/** Pages to look through. Issues can lack the label: a token without push access cannot set it, and people remove labels. */
const pages = { withLabel: 10, withoutLabel: 3 };
/** The open ones, oldest first. Listed rather than searched: searches have a lower rate limit (JasonEtco/create-an-issue#142). */
async function findOwn(options, store) {
    const isOwn = (issue) => isOwnIssue(issue, options);
    const labelled = (await store.listOpen(pages.withLabel, options.label)).filter(isOwn);
    const own = labelled.length > 0 ? labelled : (await store.listOpen(pages.withoutLabel)).filter(isOwn);
    return own.sort((a, b) => a.number - b.number);
}
function isOwnIssue({ body, user, pull_request }, { author, subject }) {
    if (pull_request !== undefined || (author !== undefined && user?.type !== author))
        return false;
    return isOurs(body ?? '', subject);
}
async function issue_close(own, store) {
    for (const { number } of own)
        await store.update(number, { state: 'closed', state_reason: 'completed' });
    return own[0] && { number: own[0].number, done: 'closed' };
}
/** Looks for the issue before trying again: a request whose response was lost may have opened it. */
async function issue_open(text, options, { store, clock, signal }) {
    const { label, title, subject } = options;
    for (let attempt = 1; attempt <= 3; attempt++) {
        const created = await store.create({ title, body: issueText(subject, text), labels: [label] });
        if (created !== undefined)
            return created;
        await clock.sleep(1000 * 2 ** attempt, signal);
        const [opened] = await findOwn(options, store);
        if (opened !== undefined)
            return opened.number;
    }
    throw new errors/* UserError */.y('GitHub does not say whether it opened the issue. The next run tries again.');
}

// EXTERNAL MODULE: ./.cache/build/src/github/explain.js
var explain = __webpack_require__(7343);
// EXTERNAL MODULE: ./.cache/build/src/github/failure.js
var github_failure = __webpack_require__(4918);
// EXTERNAL MODULE: ./.cache/build/src/github/request.js
var github_request = __webpack_require__(5089);
;// CONCATENATED MODULE: ./.cache/build/src/github/issue-store.js




const pageSize = 100;
function openIssueStore(repository, deps) {
    const send = (method, { parameters, ...request }) => {
        const one = 'issue_number' in parameters ? '/{issue_number}' : '';
        const route = `${method} /repos/{owner}/{repo}/issues${one}`;
        return (0,github_request/* requestGithub */.HV)({ ...request, route, parameters: { ...repository, ...parameters } }, deps);
    };
    const explained = async (response) => {
        try {
            return await response;
        }
        catch (error) {
            throw explainIssueError(error, repository);
        }
    };
    return {
        listOpen: async (pages, label) => {
            const issues = [];
            for (let page = 1; page <= pages; page++) {
                const parameters = { ...(label && { labels: label }), state: 'open', per_page: pageSize, page };
                const listed = (await explained(send('GET', { parameters }))).data;
                if (!Array.isArray(listed))
                    throw (0,explain/* notTheApi */.X)('GET /repos/{owner}/{repo}/issues');
                issues.push(...listed);
                if (listed.length < pageSize)
                    break;
            }
            return issues;
        },
        update: (number, changes) => {
            const parameters = { issue_number: number, ...changes };
            return explained(unlessGone(send('PATCH', { parameters, redirect: 'manual' })));
        },
        create: (issue) => explained(unlessLost(send('POST', { parameters: issue, isRepeatable: false }))),
    };
}
/** GitHub answers 301 for a transferred issue and 410 for a deleted one. Source: GitHub REST API, "Issues". */
async function unlessGone(response) {
    try {
        return (await response).status < 300;
    }
    catch (error) {
        const { status, message = '' } = (0,github_failure/* githubFailure */.eQ)(error) ?? {};
        if (status === 404 || (status === 410 && /deleted/i.test(message)))
            return false;
        throw error;
    }
}
async function unlessLost(response) {
    try {
        return (await response).data.number;
    }
    catch (error) {
        const failure = (0,github_failure/* githubFailure */.eQ)(error);
        if (failure !== undefined && (0,github_failure/* isOutage */.uD)(failure))
            return undefined;
        throw error;
    }
}
function explainIssueError(error, { owner, repo }) {
    const failure = (0,github_failure/* githubFailure */.eQ)(error);
    if (failure === undefined)
        return error;
    const { status = 'no answer', message } = failure;
    const answer = `GitHub, asked for issues of ${owner}/${repo}: ${message} (${status}).`;
    return new errors/* UserError */.y(`${answer} ${remedyFor(failure)}`.trim(), { cause: error });
}
function remedyFor(failure) {
    const { status, message } = failure;
    if ((0,github_failure/* isRateLimit */.a5)(failure) || (0,github_failure/* isOutage */.uD)(failure))
        return 'The next run tries again.';
    if (status === 410)
        return "Switch issues on in the repository's settings, or leave this step out.";
    if (status === 401)
        return 'The token is mistyped, expired or revoked.';
    // GitHub has other reasons for a 403: an archived repository, an IP allow list, single sign-on.
    const isPermission = status === 404 || /not accessible by/i.test(message);
    return isPermission ? 'Give the job `permissions: issues: write`, and the token of this repository.' : '';
}

// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
;// CONCATENATED MODULE: ./.cache/build/actions/issue/main.js







/** Warns if GitHub refuses, and does not fail: the run that it reports on is no worse for it. */
async function main({ token, label, id, problem, title }, signal) {
    const { repo: repository, serverUrl, runId } = github/* context */._;
    const run = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
    const text = problem && `${plainText(problem)}\n\n${run}`;
    const deps = { clock: poll/* systemClock */.m, signal };
    const store = openIssueStore(repository, { ...deps, client: (0,github/* getOctokit */.Q)(token), log: core/* info */.pq });
    const subject = id === undefined ? label : `${label}/${id}`;
    try {
        const kept = await keepIssue({ subject, label, title, text, author: authorOf(token) }, { ...deps, store });
        core/* setOutput */.uH('issue', kept?.number ?? '');
        core/* info */.pq(kept === undefined ? 'Nothing needs a person.' : `Issue ${kept.number} was ${kept.done}.`);
    }
    catch (error) {
        signal.throwIfAborted();
        const unsaid = problem === undefined ? '' : ` It would have said: ${problem}`;
        core/* warning */.$e(`The issue could not be updated. ${(0,errors/* messageOf */.b)(error)}${unsaid}`);
    }
}
/** Tokens of GitHub Apps, such as the workflow's own, have this prefix. Source: GitHub docs, "GitHub's token formats". */
function authorOf(token) {
    return token.startsWith('ghs_') ? 'Bot' : undefined;
}
/** The problem may quote AWS or a host, so it is shown as it is. */
function plainText(problem) {
    return problem
        .split('\n')
        .map((line) => (0,markdown/* toMarkdown */.l6)(line.trim()))
        .join('\n');
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

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Tz: () => (/* binding */ organizationName),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);

const repositoryName = {
    allowed: 'a repository as `owner/name`',
    example: 'acme/usage',
    parse: (given) => {
        const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(given) ?? [];
        if (owner === undefined || repo === undefined || repo === '.' || repo === '..')
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        return { owner, repo };
    },
};
const organizationName = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the login of an organization', 'acme', /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/);
const environmentName = (0,_action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of an environment, at most 255 characters', 'production', /^[^\r\n]{1,255}$/);
/** Source: GitHub docs, "Naming your secrets". */
const secretName = {
    allowed: 'letters, digits and _, not beginning with a digit or GITHUB_',
    example: 'LOKI_S3_ACCESS_KEY_ID',
    parse: (given) => {
        if (!/^[A-Za-z_]\w*$/.test(given))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE();
        if (/^github_/i.test(given))
            throw new _action_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('names that begin with GITHUB_ are reserved');
        return given;
    },
};


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
