export const id = 81;
export const ids = [81];
export const modules = {

/***/ 2081:
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
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/aws/account.js
var aws_account = __webpack_require__(9063);
// EXTERNAL MODULE: ./.cache/build/src/aws/clients.js
var clients = __webpack_require__(8312);
// EXTERNAL MODULE: ./.cache/build/src/aws/arn.js
var arn = __webpack_require__(9815);
;// CONCATENATED MODULE: ./.cache/build/src/aws/document-policy.js

/** The IAM policy of a role that may run these documents on these hosts, follow and cancel them, and nothing else. */
function documentPolicy({ account, region, documents, targets }) {
    const partition = (0,arn/* partitionOf */.i)(region);
    const arns = documents.map((name) => `arn:${partition}:ssm:${region}:${account}:document/${name}`);
    const ids = 'tags' in targets ? ['*'] : targets.instanceIds;
    const tags = 'tags' in targets ? Object.entries(targets.tags) : [];
    const conditions = tags.map(([key, value]) => [`ssm:resourceTag/${key}`, value]);
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'CommandTheLokiHosts',
                Effect: 'Allow',
                Action: 'ssm:SendCommand',
                Resource: ids.map((id) => `arn:${partition}:ec2:${region}:${account}:instance/${id}`),
                ...(conditions.length > 0 && { Condition: { StringEquals: Object.fromEntries(conditions) } }),
            },
            { Sid: 'WithTheseDocuments', Effect: 'Allow', Action: 'ssm:SendCommand', Resource: arns },
            {
                Sid: 'CheckTheDocuments',
                Effect: 'Allow',
                Action: ['ssm:GetDocument', 'ssm:DescribeDocument'],
                Resource: arns,
            },
            {
                Sid: 'FollowTheCommand',
                Effect: 'Allow',
                Action: [
                    'ssm:DescribeInstanceInformation',
                    'ssm:ListCommands',
                    'ssm:ListCommandInvocations',
                    'ssm:GetCommandInvocation',
                    'ssm:CancelCommand',
                ],
                Resource: '*',
            },
        ],
    };
}

// EXTERNAL MODULE: ./.cache/build/src/aws/documents.js
var aws_documents = __webpack_require__(682);
// EXTERNAL MODULE: ./.cache/build/src/aws/targets.js
var targets = __webpack_require__(8254);
// EXTERNAL MODULE: ./.cache/build/src/host/document.js
var host_document = __webpack_require__(8604);
// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
;// CONCATENATED MODULE: ./.cache/build/actions/document/main.js










const policyDocument = 'actions/document/README.md';
async function main(values, signal) {
    const { region, mode } = values;
    const ssm = new dist_cjs/* SSMClient */.jBj((0,clients/* clientOptions */.s)(region));
    ssm.middlewareStack.use((0,clients/* explanations */.x)(policyDocument));
    const account = await (0,aws_account/* accountId */.l)(ssm.config.credentials, region, policyDocument);
    const wanted = [
        { name: values.deployDocument, content: (0,host_document/* deployDocument */.P)(values.imageRepository) },
        { name: values.verifyDocument, content: (0,host_document/* verifyDocument */.Tt)() },
    ];
    const converge = mode === 'plan' ? aws_documents/* planDocument */.NP : aws_documents/* publishDocument */.JG;
    const changes = [];
    for (const document of wanted) {
        const change = await converge(document, { ssm, clock: poll/* systemClock */.m, signal });
        if (change !== undefined)
            changes.push(change);
    }
    const documents = wanted.map(({ name }) => name);
    const policy = documentPolicy({ account, region, documents, targets: (0,targets/* targetsOf */.Q)(values) });
    core/* setOutput */.uH('changed', mode === 'apply' && changes.length > 0);
    core/* setOutput */.uH('plan', JSON.stringify(changes));
    core/* setOutput */.uH('policy', JSON.stringify(policy));
    await summarize(documents, changes, mode, JSON.stringify(policy, undefined, 2));
}
async function summarize(documents, changes, mode, policy) {
    const names = documents.join(' and ');
    const verdict = changes.length === 0
        ? `${names} are published; nothing to change.`
        : mode === 'plan'
            ? `${(0,summary/* count */.U9)(changes.length, 'document')} of ${names} would be published; nothing was changed.`
            : `${(0,summary/* count */.U9)(changes.length, 'document')} of ${names} published.`;
    core/* info */.pq(verdict);
    core/* info */.pq(`The policy of the role that deploys:\n${policy}`);
    await (0,summary/* writeSummary */.Sy)({
        title: 'Document',
        verdict,
        table: [
            ['document', 'default was', mode === 'plan' ? 'would be' : 'is now'],
            ...changes.map(({ setting, from, to }) => [setting, from, to]),
        ],
        file: { name: 'IAM policy of the role that deploys', language: 'json', text: policy },
        next: 'give the role that deploys this policy in place of AWS-RunShellScript, and `document` to deploy and verify.',
    });
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


/***/ })

};
