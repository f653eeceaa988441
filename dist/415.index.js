export const id = 415;
export const ids = [415];
export const modules = {

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

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ pinDocument),
/* harmony export */   JG: () => (/* binding */ publishDocument),
/* harmony export */   NP: () => (/* binding */ planDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4736);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7898);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7253);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8639);







/**
 * What would be changed: nothing where this very content is published already, and is the default.
 * @throws UserError when the document holds something else under this version's name, or another repository published
 * it: where that published the same, there is nothing to change, and it may be shared.
 */
async function planDocument(wanted, { ssm }) {
    const [published, current] = await Promise.all([
        findVersion(ssm, wanted),
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .DescribeDocumentCommand */ .QO({ Name: wanted.name }))),
    ]);
    const { DefaultVersion } = current?.Document ?? {};
    if (published !== undefined && published === DefaultVersion)
        return undefined;
    refuseForeign(wanted, current?.Document);
    return {
        setting: `document ${wanted.name}`,
        from: DefaultVersion === undefined ? 'none' : `version ${DefaultVersion}`,
        to: published === undefined ? versionName(wanted.content) : `version ${published}`,
    };
}
function refuseForeign({ name, owner = {} }, found) {
    const tags = Object.fromEntries((found?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    const keys = Object.keys((0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerTags */ .Dh)({ repository: '-' })).join(' ');
    const remedy = 'Name other documents (`deploy-document`, `verify-document`). ' +
        `If ${name} is to go over to this run: aws ssm remove-tags-from-resource --resource-type Document --resource-id ${name} --tag-keys ${keys}`;
    (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOthers */ .AQ)(`The document ${name}`, (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerInTags */ .GV)(tags), owner, remedy);
}
/**
 * Publishes a document as a new version and makes it the default. Earlier versions stay, for actions that are pinned to
 * an older release. A version that is published already is left alone.
 * @throws UserError as `planDocument`, and when SSM does not accept the document.
 */
async function publishDocument(wanted, deps) {
    const change = await planDocument(wanted, deps);
    if (change === undefined)
        return undefined;
    const { ssm } = deps;
    const Name = wanted.name;
    const DocumentVersion = (await findVersion(ssm, wanted)) ?? (await write(wanted, change.from === 'none', ssm));
    await waitUntilActive(Name, DocumentVersion, deps);
    await ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .UpdateDocumentDefaultVersionCommand */ .hR_({ Name, DocumentVersion }));
    return { ...change, to: `version ${DocumentVersion}` };
}
async function write({ name, content, owner = {} }, isFirst, ssm) {
    const VersionName = versionName(content);
    const body = { Name: name, Content: content, DocumentFormat: 'JSON', VersionName };
    const Tags = Object.entries((0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerTags */ .Dh)(owner)).map(([Key, Value]) => ({ Key, Value }));
    const { DocumentDescription } = isFirst
        ? await ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .CreateDocumentCommand */ .dk2({ ...body, DocumentType: 'Command', Tags }))
        : await ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .UpdateDocumentCommand */ .gym({ ...body, DocumentVersion: '$LATEST' }));
    if (DocumentDescription?.DocumentVersion === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('SSM', isFirst ? 'CreateDocument' : 'UpdateDocument', `the version of ${name}`);
    }
    return DocumentDescription.DocumentVersion;
}
/** A new version takes a moment until it can be used. */
async function waitUntilActive(Name, DocumentVersion, deps) {
    const command = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .DescribeDocumentCommand */ .QO({ Name, DocumentVersion });
    let last;
    const status = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)({ every: 1_000, timeout: 60_000, ...deps }, async () => {
        last = (await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(deps.ssm.send(command)))?.Document;
        return last?.Status === 'Active' || last?.Status === 'Failed' ? last.Status : undefined;
    });
    if (status === 'Active')
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`SSM did not accept version ${DocumentVersion} of the document ${Name} (${last?.StatusInformation ?? last?.Status ?? 'no answer'}). Run again.`);
}
/**
 * Finds the version of a document that has exactly this content.
 * @throws UserError when there is none: what somebody else wrote is not run.
 */
async function pinDocument(ssm, wanted) {
    const { name } = wanted;
    const version = await findVersion(ssm, wanted);
    if (version === undefined)
        throw await notPublished(ssm, name);
    const { Document } = await ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .DescribeDocumentCommand */ .QO({ Name: name, DocumentVersion: version }));
    if (Document?.Hash === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('SSM', 'DescribeDocument', `the hash of ${name}`);
    }
    return { version, sha256: Document.Hash };
}
async function notPublished(ssm, name) {
    const other = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .GetDocumentCommand */ .ppd({ Name: name })));
    const problem = other === undefined
        ? `There is no document ${name} in this region`
        : `No version of the document ${name} is the one that this release of the action runs (its default is version ${other.DocumentVersion}): it belongs to another release, or somebody else wrote it`;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`${problem}. Nothing was run. Let an admin run the document action of the same release, with the same image repository.`);
}
/** The name of a version says what is in it, so that an action finds its own among those of other releases. */
function versionName(content) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 32)}`;
}
/**
 * The number of the published version, by its name. Whoever may update the document may give any content any name, so
 * the content is compared, too.
 * @throws UserError when the version holds something else.
 */
async function findVersion(ssm, { name, content }) {
    const VersionName = versionName(content);
    const command = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .GetDocumentCommand */ .ppd({ Name: name, VersionName, DocumentFormat: 'JSON' });
    const published = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(ssm.send(command));
    if (published === undefined)
        return undefined;
    const { Content = '', DocumentVersion } = published;
    if (DocumentVersion === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('SSM', 'GetDocument', `the version of ${name}`);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(parsed(Content), JSON.parse(content)))
        return DocumentVersion;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`Version ${DocumentVersion} of the document ${name} has the version name that this action publishes, but other content; nothing was run. Look in CloudTrail for who wrote it (UpdateDocument, CreateDocument), delete the document, and publish it again with the document action.`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ verifyValues),
/* harmony export */   IN: () => (/* binding */ deployValues),
/* harmony export */   P: () => (/* binding */ deployDocument),
/* harmony export */   Tt: () => (/* binding */ verifyDocument),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9815);
/* harmony import */ var _aws_input_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4636);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6412);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5826);




const digits = (most) => ({ pattern: `[0-9]{1,${most}}` });
const parameterName = { pattern: '(/loki-host(/[A-Za-z0-9_.-]+){1,13})?' };
/** Addresses, perhaps with the length of a prefix, but not with `/0`: that would be everybody. */
const address = '[0-9A-Fa-f.:]{2,39}(/[1-9][0-9]{0,2})?';
const name = '[A-Za-z0-9.:-]{1,253}';
const release = '[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}';
const base64 = { pattern: '[A-Za-z0-9+/]+={0,2}' };
/** Separated by spaces, or none. */
function severalOf(pattern) {
    return `(${pattern}( ${pattern})*)?`;
}
/** @param repository the only one images may be of, without tag: `grafana/loki` */
function deployParameters(repository) {
    const image = `${repository.replaceAll('.', '[.]')}(:[A-Za-z0-9_.-]{1,128})?(@sha256:[0-9a-f]{64})?`;
    return {
        RELEASE: { pattern: release },
        IMAGE: { pattern: image },
        LOKI_VERSION: { pattern: '[0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}' },
        PORT: digits(5),
        PARAMETER: parameterName,
        READERS_PARAMETER: parameterName,
        READS_PORT: digits(5),
        PLAIN_READS: { pattern: severalOf(address) },
        READS_NAMES: { pattern: severalOf(name) },
        CERTIFICATE_PARAMETER: parameterName,
        REGION: { pattern: `(${_aws_input_types_js__WEBPACK_IMPORTED_MODULE_1__/* .regionPattern */ .xY})?` },
        // A host sends what it signs to this domain, so no other may be given.
        AWS_NAMES: { pattern: `(${_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPartition */ .CF.join('|').replaceAll('.', '[.]')})` },
        TIMEOUT: digits(6),
        FREE_MB: digits(7),
        CONFIG_SHA256: { pattern: '[0-9a-f]{64}' },
        CONFIG: base64,
        ROLLBACK: { pattern: `(previous|${release})?` },
        UPGRADE_STOPS: { pattern: severalOf('[0-9]+([.][0-9]+){2}') },
    };
}
const verifyParameters = {
    PORT: digits(5),
    MESSAGE: base64,
    QUERY: { ...base64, encoded: true },
    START: digits(19),
    END: digits(19),
    TIMEOUT: digits(6),
};
/** The document that deploys any release of Loki from one repository of images. */
function deployDocument(repository) {
    return document({
        description: 'Puts a release of Loki on a host',
        step: 'deploy',
        parameters: deployParameters(repository),
        parts: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .deployParts */ .wn,
    });
}
/** The document that pushes a message to the host's own Loki and reads it back. */
function verifyDocument() {
    return document({
        description: "Checks a host's Loki with a message",
        step: 'verify',
        parameters: verifyParameters,
        parts: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyParts */ .Iy,
    });
}
/**
 * The values of a deploy for `deployDocument`.
 * @throws UserError when the config is too large for Run Command.
 */
function deployValues(options) {
    const repository = repositoryOf(options.image);
    const values = valuesOf((0,_script_js__WEBPACK_IMPORTED_MODULE_3__/* .deployHeader */ .Dy)(options), deployParameters(repository));
    (0,_script_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSize */ .C1)(Buffer.byteLength(deployDocument(repository)) + Buffer.byteLength(JSON.stringify(values)));
    return values;
}
/** The values of a check for `verifyDocument`. */
function verifyValues(options) {
    return valuesOf((0,_script_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyHeader */ .LT)(options), verifyParameters);
}
/** `localhost:5000/grafana/loki:3.7.6@sha256:…` is of the repository `localhost:5000/grafana/loki`. */
function repositoryOf(image) {
    return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
/** A document for Run Command, schema 2.2 as JSON. It runs one script, and takes only values that cannot become shell. */
function document({ description, step, parameters, parts }) {
    const entries = Object.entries(parameters);
    const header = entries.map(([variable, parameter]) => assignment(variable, parameter));
    const script = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)(header.join('\n'), parts.map(withoutPlaceholders));
    return JSON.stringify({
        schemaVersion: '2.2',
        description: `${description}. Published by loki-host-actions.`,
        parameters: {
            ...Object.fromEntries(entries.map(([variable, { pattern }]) => [named(variable), described(pattern)])),
            executionTimeout,
        },
        mainSteps: [
            {
                action: 'aws:runShellScript',
                name: step,
                inputs: { timeoutSeconds: '{{ executionTimeout }}', runCommand: [script.trimEnd()] },
            },
        ],
    });
}
function described(pattern) {
    const allowedPattern = `^${pattern}$`;
    const optional = new RegExp(allowedPattern).test('');
    return { type: 'String', allowedPattern, ...(optional && { default: '' }) };
}
/** 1 to 172800 seconds, as AWS-RunShellScript has it. */
const executionTimeout = {
    type: 'String',
    default: '3600',
    allowedPattern: '^([1-9][0-9]{0,4}|1[0-6][0-9]{4}|17[01][0-9]{3}|172[0-7][0-9]{2}|172800)$',
};
function assignment(variable, { encoded }) {
    const value = `'{{ ${named(variable)} }}'`;
    return `${variable}=${encoded ? `$(printf '%s' ${value} | base64 -d)` : value}`;
}
/** Empty values are left out: an empty text is their default. */
function valuesOf(header, parameters) {
    const values = Object.entries(header).map(([variable, value]) => {
        const text = String(value);
        return [named(variable), parameters[variable]?.encoded ? Buffer.from(text).toString('base64') : text];
    });
    return Object.fromEntries(values.filter(([, text]) => text !== ''));
}
/** `LOKI_VERSION` is `LokiVersion`: the names of a document's parameters have letters and digits only. */
function named(variable) {
    return variable.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
}
/** Docker's templates have two braces as well: written `{''{`, which is the same between single quotes. */
function withoutPlaceholders(part) {
    return part.replaceAll('{{', "{''{");
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  TT: () => (/* binding */ assignments),
  wn: () => (/* binding */ deployParts),
  xc: () => (/* binding */ packed),
  Iy: () => (/* binding */ verifyParts)
});

// UNUSED EXPORTS: packedParts

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.cache/build/src/host/gateway.js

/** The stable branch; Alpine's image is a third of Debian's to pull, and has what is needed: its libc checks bcrypt. */
const gatewayImage = 'nginx:1.30.6-alpine';
// Each file is named by a literal: ncc carries the assets that it finds as `new URL('./…', import.meta.url)`.
/**
 * nginx.conf of the gateway, with `@PORT@` for the TCP port that clients push to. nginx wants `upstream.conf`, `reads.conf` and
 * `plain-readers.conf` beside it, and `listen-*.conf` for TLS and IPv6; what is in them is known on the host only.
 */
const gatewayConfig = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "nginx.conf", 'utf8');
/**
 * `reads.conf` where there are `readers.htpasswd` and `certificate.pem` beside it, with `@READS_PORT@` for the TCP port with TLS;
 * without readers it is empty, and reads are 404.
 */
const gatewayReads = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "reads.conf", 'utf8');

;// CONCATENATED MODULE: ./.cache/build/src/host/parts.js



// Each file is named by a literal: ncc carries the assets that it finds as `new URL('./…', import.meta.url)`.
const globals = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "globals.sh", 'utf8');
const lib = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "lib.sh", 'utf8');
const http = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "http.sh", 'utf8');
const reads = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "reads.sh", 'utf8');
const signature = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "signature.sh", 'utf8');
const parts_images = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "images.sh", 'utf8');
const certificate = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "certificate.sh", 'utf8');
const credentials = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "credentials.sh", 'utf8');
const releases = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "releases.sh", 'utf8');
const newRelease = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "new-release.sh", 'utf8');
const slots = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "slots.sh", 'utf8');
const gateway = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "gateway.sh", 'utf8');
const preflight = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "preflight.sh", 'utf8');
const lock = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "lock.sh", 'utf8');
const settle = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "settle.sh", 'utf8');
const checks = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "checks.sh", 'utf8');
const handover = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "handover.sh", 'utf8');
const adopt = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "adopt.sh", 'utf8');
const parts_status = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "status.sh", 'utf8');
const deploy = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "deploy.sh", 'utf8');
const verify = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "verify.sh", 'utf8');
/** The same for every deploy, so that whoever may only run a document cannot bring a gateway of their own. */
const gatewayConstants = assignments({
    GATEWAY_IMAGE: gatewayImage,
    GATEWAY_CONFIG: packed(withoutComments(gatewayConfig)),
    GATEWAY_READS: packed(withoutComments(gatewayReads)),
});
/** What is not read before `load_parts` has unpacked it: packed like the gateway's config, since what Run Command takes is limited. */
const packedParts = [certificate, parts_images, parts_status];
const packedConstant = assignments({ PACKED_PARTS: packed(assemble('', packedParts)) });
const common = [globals, lib, http, releases, slots, reads];
/** What a deploy is made of: what every step uses, the steps in their order, and the deploy itself. */
const deployParts = [
    gatewayConstants,
    packedConstant,
    ...common,
    ...[gateway, signature, credentials, newRelease, preflight, lock, settle, checks, handover, adopt, deploy],
];
const verifyParts = [...common, verify];
/**
 * One script of a header and the parts that follow it. Comments and indentation stay here: what Run Command takes is limited.
 * So no line of a text may begin with a space.
 */
function assemble(header, parts) {
    return withoutComments([header, ...parts].join('\n')).replaceAll(/^ +/gm, '');
}
function withoutComments(text) {
    const lines = text.split('\n').filter((line) => !/^\s*(#|$)/.test(line));
    return `${lines.join('\n')}\n`;
}
/** Shell variables, each with its value between single quotes. */
function assignments(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}='${String(value).replaceAll("'", "'\\''")}'`)
        .join('\n');
}
/** As `unpack` in releases.sh reads it: gzip, then base64. */
function packed(text) {
    return (0,external_node_zlib_.gzipSync)(text, { level: 9 }).toString('base64');
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   Dy: () => (/* binding */ deployHeader),
/* harmony export */   LT: () => (/* binding */ verifyHeader),
/* harmony export */   Qk: () => (/* binding */ rollbackSeconds),
/* harmony export */   bz: () => (/* binding */ deployScript),
/* harmony export */   xz: () => (/* binding */ verifyScript)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7898);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9815);
/* harmony import */ var _default_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3910);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6412);





/** SSM takes 64 kB of parameters in all; the rest is for the JSON around the script. */
const maxBytes = 63_000;
/** Seconds that the second start, the old Loki's flush (up to 300) and the way back may take on top. */
const rollbackSeconds = 900;
/**
 * Names a release `20261123T020900Z-1a2b3c4d`, the same on all hosts of a deploy: when the command was made, and the config's hash.
 * The time is the runner's, so nothing on a host goes by it but to know a command that is run again.
 */
function releaseId(config, now) {
    const time = now
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(/[-:]/g, '');
    return `${time}-${sha256(config).slice(0, 8)}`;
}
/**
 * The constants of the deploy script, besides those in globals.sh. Each is a parameter in document.ts, too.
 * RELEASE is the name of the release; PARAMETER, READERS_PARAMETER and CERTIFICATE_PARAMETER are empty where there is none; CONFIG is
 * gzip in base64; AWS_NAMES are those of the region's partition and domain; TIMEOUT is in seconds; ROLLBACK is empty, `previous` or the
 * name of a release.
 */
function deployHeader({ credentials, readers, reads = {}, config, ...options }) {
    const region = options.region ?? credentials?.region ?? readers?.region ?? '';
    return {
        RELEASE: options.release,
        IMAGE: options.image,
        LOKI_VERSION: options.lokiVersion,
        PORT: options.port,
        PARAMETER: credentials?.parameter ?? '',
        READERS_PARAMETER: readers?.parameter ?? '',
        READS_PORT: reads.port ?? _default_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultReadsPort */ .e,
        PLAIN_READS: (reads.plainFrom ?? []).join(' '),
        READS_NAMES: (reads.names ?? []).join(' '),
        CERTIFICATE_PARAMETER: reads.certificateParameter ?? '',
        REGION: region,
        AWS_NAMES: (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionAndDomain */ .k8)(region),
        TIMEOUT: options.timeoutSeconds,
        FREE_MB: options.freeMb ?? 1024,
        CONFIG_SHA256: sha256(config),
        CONFIG: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .packed */ .xc)(config),
        ROLLBACK: options.rollback ?? '',
        UPGRADE_STOPS: (options.upgradeStops ?? []).join(' '),
    };
}
/**
 * The script that deploys one release on a host, to be run as root by any shell that has `local`. It holds no secret.
 * Its last line of output is read by `parseDeployResult`.
 * @throws UserError when the config is too large for Run Command.
 */
function deployScript(options) {
    const script = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)((0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .assignments */ .TT)(deployHeader(options)), _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .deployParts */ .wn);
    checkSize(Buffer.byteLength(JSON.stringify(script)));
    return script;
}
/** @throws UserError when a script of that many bytes, with the config, is too large for Run Command. */
function checkSize(bytes) {
    if (bytes <= maxBytes)
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The Loki config is too large to send: with it the script has ${bytes} bytes, and Run Command takes ${maxBytes}. Shorten the config (its comments count too).`);
}
/** The constants of the verify script, besides those in globals.sh. */
function verifyHeader(options) {
    return {
        PORT: options.port,
        MESSAGE: Buffer.from(options.body).toString('base64'),
        QUERY: options.query,
        START: options.start,
        END: options.end,
        TIMEOUT: options.timeoutSeconds,
    };
}
/** The script that pushes one message to a host's own Loki and reads it back, for `parseVerification`. */
function verifyScript(options) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)((0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .assignments */ .TT)(verifyHeader(options)), _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyParts */ .Iy);
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
