export const id = 614;
export const ids = [614];
export const modules = {

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var dist_cjs = __webpack_require__(4736);
// EXTERNAL MODULE: ./.cache/build/src/aws/account.js
var aws_account = __webpack_require__(9063);
// EXTERNAL MODULE: ./.cache/build/src/aws/clients.js + 1 modules
var clients = __webpack_require__(1973);
// EXTERNAL MODULE: ./.cache/build/src/aws/arn.js
var aws_arn = __webpack_require__(9815);
// EXTERNAL MODULE: ./.cache/build/src/aws/iam-policy.js
var iam_policy = __webpack_require__(3876);
;// CONCATENATED MODULE: ./.cache/build/src/aws/document-policy.js


/** The IAM policy of a role that may run these documents on these hosts, follow and cancel them, and nothing else. */
function documentPolicy({ account, region, documents, targets }) {
    const arn = (service, resource) => `arn:${(0,aws_arn/* partitionOf */.iQ)(region)}:${service}:${region}:${account}:${resource}`;
    const ids = 'tags' in targets ? ['*'] : targets.instanceIds;
    const tags = 'tags' in targets ? Object.entries(targets.tags) : [];
    const tagged = Object.fromEntries(tags.map(([key, value]) => [`ssm:resourceTag/${key}`, value]));
    const hosts = (0,iam_policy/* allow */.c)('CommandTheLokiHosts', 'ssm:SendCommand', ids.map((id) => arn('ec2', `instance/${id}`)));
    const documentArns = documents.map((name) => arn('ssm', `document/${name}`));
    return (0,iam_policy/* iamPolicy */.e)(tags.length === 0 ? hosts : { ...hosts, Condition: { StringEquals: tagged } }, (0,iam_policy/* allow */.c)('WithTheseDocuments', 'ssm:SendCommand', documentArns), (0,iam_policy/* allow */.c)('CheckTheDocuments', ['ssm:GetDocument', 'ssm:DescribeDocument'], documentArns), (0,iam_policy/* allow */.c)('FollowTheCommand', followActions, '*'));
}
const followActions = [
    'ssm:DescribeInstanceInformation',
    'ssm:ListCommands',
    'ssm:ListCommandInvocations',
    'ssm:GetCommandInvocation',
    'ssm:CancelCommand',
];

// EXTERNAL MODULE: ./.cache/build/src/aws/documents.js
var aws_documents = __webpack_require__(682);
// EXTERNAL MODULE: ./.cache/build/src/aws/owner.js
var aws_owner = __webpack_require__(8639);
// EXTERNAL MODULE: ./.cache/build/src/aws/targets.js
var targets = __webpack_require__(8254);
// EXTERNAL MODULE: ./.cache/build/src/host/document.js
var host_document = __webpack_require__(8604);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./.cache/build/src/action/markdown.js
var markdown = __webpack_require__(2328);
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/action/text.js
var action_text = __webpack_require__(3062);
;// CONCATENATED MODULE: ./.cache/build/actions/document/summary.js




async function summarize(published) {
    const { changes, mode, policy } = published;
    const verdict = verdictOn(published);
    core/* info */.pq(verdict);
    core/* info */.pq(`The policy for the role that deploys:\n${policy}`);
    await (0,summary/* writeSummary */.S)({
        title: 'Document',
        verdict,
        table: [
            ['document', 'default version before', mode === 'plan' ? 'planned' : 'now'],
            ...changes.map(({ setting, from, to }) => [setting, from, to]),
        ],
        file: { name: 'IAM policy for the role that deploys', language: 'json', text: policy },
        next: (0,markdown/* markdown */.wD) `give the role that deploys this policy in place of AWS-RunShellScript, and pass <code>document</code> to deploy and verify.`,
    });
}
function verdictOn({ documents, changes, mode }) {
    const names = documents.join(' and ');
    const number = (0,action_text/* count */.U)(changes.length, 'document');
    if (changes.length === 0)
        return `${names} are up to date; there is nothing to publish.`;
    if (mode === 'plan')
        return `${number} of ${names} would be published; nothing was changed.`;
    return `${number} of ${names} published.`;
}

;// CONCATENATED MODULE: ./.cache/build/actions/document/main.js











const policyDocument = 'actions/document/README.md';
async function main(values, signal) {
    const { region, mode } = values;
    const context = { region, policyDocument };
    const waiting = { clock: poll/* systemClock */.m, signal, log: core/* info */.pq };
    const ssm = (0,clients/* createClient */.U)(dist_cjs/* SSMClient */.jBj, { ...context, waiting });
    const account = await (0,aws_account/* accountId */.l)(ssm.config.credentials, context);
    const owner = (0,aws_owner/* ownerOfRun */.iz)({});
    const wanted = [
        { name: values.deployDocument, content: (0,host_document/* deployDocument */.P)(values.imageRepository), owner },
        { name: values.verifyDocument, content: (0,host_document/* verifyDocument */.Tt)(), owner },
    ];
    const converge = mode === 'plan' ? aws_documents/* planDocument */.NP : aws_documents/* publishDocument */.JG;
    const changes = [];
    for (const document of wanted) {
        const change = await converge(document, { ssm, clock: poll/* systemClock */.m, signal });
        if (change !== undefined)
            changes.push(change);
    }
    const documents = wanted.map(({ name }) => name);
    const policy = documentPolicy({ account, region, documents, targets: (0,targets/* targetsOf */.QR)(values) });
    core/* setOutput */.uH('changed', mode === 'apply' && changes.length > 0);
    core/* setOutput */.uH('plan', JSON.stringify(changes));
    core/* setOutput */.uH('policy', JSON.stringify(policy));
    await summarize({ documents, changes, mode, policy: JSON.stringify(policy, undefined, 2) });
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

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ defaultReadsPort)
/* harmony export */ });
/** Where readers are answered, over TLS. A file of its own: inputs are checked before the scripts are loaded. */
const defaultReadsPort = 9443;


/***/ })

};
