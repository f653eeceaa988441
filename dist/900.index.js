export const id = 900;
export const ids = [900];
export const modules = {

/***/ 8900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/files.js
var files = __webpack_require__(8362);
// EXTERNAL MODULE: ./.cache/build/src/action/log.js
var log = __webpack_require__(8747);
// EXTERNAL MODULE: ./.cache/build/src/validation/check.js
var check = __webpack_require__(8516);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.cache/build/src/validation/files.js



/**
 * The files below `folder` that match the patterns, sorted, each once. `**` does not follow links, so it cannot run in
 * circles; it skips names that begin with a dot. Folders never match.
 * @throws UserError that names every pattern without a match: a check of nothing must not pass
 */
function findFiles(patterns, folder) {
    const found = new Set();
    const empty = [];
    for (const pattern of patterns) {
        const files = matches(pattern, folder);
        if (files.length === 0)
            empty.push(pattern);
        for (const file of files)
            found.add((0,external_node_path_.normalize)(file));
    }
    if (empty.length > 0)
        throw noMatch(empty, folder);
    return [...found].sort();
}
function matches(pattern, folder) {
    // The name of a file may look like a pattern: `loki[1].yaml`.
    if ((0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(folder, pattern), { throwIfNoEntry: false })?.isDirectory() === false)
        return [pattern];
    return (0,external_node_fs_.globSync)(pattern, { cwd: folder }).filter((file) => !isFolder((0,external_node_path_.resolve)(folder, file)));
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        // A link to nowhere, or to itself: reading it reports that.
        return false;
    }
}
function noMatch(patterns, folder) {
    const lines = patterns.map((pattern) => `- ${JSON.stringify(pattern)}`);
    return new errors/* UserError */.y(`files: no file matches below ${folder}:\n${lines.join('\n')}\n` +
        'Check the pattern, and that the repository is checked out before this step (actions/checkout).');
}

// EXTERNAL MODULE: ./.cache/build/src/validation/git.js
var git = __webpack_require__(5208);
// EXTERNAL MODULE: ./.cache/build/src/validation/read.js
var read = __webpack_require__(4150);
// EXTERNAL MODULE: ./.cache/build/src/validation/report.js
var report = __webpack_require__(7416);
// EXTERNAL MODULE: ./.cache/build/src/validation/sarif.js
var validation_sarif = __webpack_require__(4269);
// EXTERNAL MODULE: ./.cache/build/src/validation/text.js
var validation_text = __webpack_require__(7457);
// EXTERNAL MODULE: ./.cache/build/src/validation/verdict.js
var verdict = __webpack_require__(4441);
;// CONCATENATED MODULE: ./.cache/build/actions/validate/annotate.js

/** GitHub shows 10 of a level per step; the log and the report have all of them. */
const annotationsPerLevel = 10;
/** Marks the lines of the findings, errors first. */
function annotate(findings) {
    const ofLevel = (wanted) => findings.filter(({ level }) => level === wanted).slice(0, annotationsPerLevel);
    for (const finding of ofLevel('error'))
        core/* error */.z3(textOf(finding), placeOf(finding));
    for (const finding of ofLevel('warning'))
        core/* warning */.$e(textOf(finding), placeOf(finding));
}
function textOf({ message, fix }) {
    return `${message} ${fix}`;
}
function placeOf({ rule, file, line, endLine, column }) {
    return { title: rule, file, startLine: line, endLine, startColumn: column };
}

// EXTERNAL MODULE: ./.cache/build/src/config/render.js + 1 modules
var render = __webpack_require__(4091);
// EXTERNAL MODULE: ./.cache/build/src/config/team-config.js
var team_config = __webpack_require__(7327);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.cache/build/src/config/variables.js
var config_variables = __webpack_require__(2912);
;// CONCATENATED MODULE: ./.cache/build/src/validation/real-loki.js






const seconds = { pull: 300, verify: 60 };
/**
 * Gets the image of a Loki version.
 * @param failureLevel the level of the finding when Docker then fails to run it
 * @returns a sentence that says why there is no image, if there is none
 */
function realLoki(version, failureLevel) {
    const image = `grafana/loki:${version}`;
    if (docker(['image', 'inspect', image]).status !== 0) {
        const pull = docker(['pull', '--quiet', image], seconds.pull);
        if (pull.status !== 0)
            return `Docker cannot get ${image}: ${pull.message}`;
    }
    return {
        verify: ({ file, secrets }, bytes) => {
            const { status, message } = verify(image, bytes);
            const said = (sentence) => secrets.hide(`${image} ${sentence}: ${message}`);
            if (status === 0)
                return undefined;
            // Loki exits with 1 when it rejects the config and with 2 when it panics; Docker's own codes are higher, and null is
            // a time-out.
            return status === 1 || status === 2
                ? rejection(file, said('-verify-config rejects this file'))
                : { ...notRun(file, said('could not check this file')), level: failureLevel };
        },
    };
}
/** Runs `-verify-config` as the deploy step does, without network and secrets: the config may be anyone's. */
function verify(image, bytes) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'loki-config-'));
    const config = (0,external_node_path_.join)(folder, 'config.yaml');
    try {
        (0,external_node_fs_.writeFileSync)(config, bytes);
        // Loki's user in the image is 10001.
        (0,external_node_fs_.chmodSync)(config, 0o644);
        (0,external_node_fs_.chmodSync)(folder, 0o755);
        const variables = config_variables/* hostVariables */.Cg.flatMap((name) => ['--env', `${name}=placeholder`]);
        const options = ['--rm', '--network', 'none', ...variables, '-v', `${folder}:/etc/loki:ro`];
        const loki = ['-config.file=/etc/loki/config.yaml', '-config.expand-env=true', '-verify-config'];
        return docker(['run', ...options, image, ...loki], seconds.verify);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true });
    }
}
/** Loki names a line only for what it cannot parse: `line 29: field x not found in type y`. */
function rejection(file, message) {
    const line = Number(/\bline (\d+):/.exec(message)?.[1] ?? 1);
    const fix = 'Fix what it reports. No rule of this check found it: please report that, with the file.';
    return { ...(0,read/* atTop */.HC)(file, 'loki-verify-config', message, fix), line, endLine: line };
}
function notRun(file, message) {
    return (0,read/* atTop */.HC)(file, 'loki-verify-config', message, 'Run the check again, or with `loki: off`.');
}
function docker(args, timeoutSeconds = 30) {
    const options = { encoding: 'utf8', timeout: timeoutSeconds * 1000, maxBuffer: 1024 * 1024 };
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)('docker', args, {
        ...options,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status, message: error === undefined ? errorsIn(`${stdout}\n${stderr}`) : failure(error) };
}
function failure(error) {
    return error.code === 'ENOENT' ? 'docker is not installed' : error.message;
}
/** Only the lines that say why: Loki 3.x prints all its flags after some errors. */
function errorsIn(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const errors = lines.filter((line) => /err=|error|failed|line \d+:|panic:|cannot|denied/i.test(line));
    return (errors.length > 0 ? errors : lines).slice(0, 5).join(' ').slice(0, 1000);
}

;// CONCATENATED MODULE: ./.cache/build/actions/validate/loki.js





/** Loki of the version that will run, or a sentence that says why it is not run. */
function openLoki({ loki: mode, lokiVersion }) {
    if (mode === 'off')
        return 'the input `loki` is `off`.';
    const loki = realLoki(lokiVersion, mode === 'require' ? 'error' : 'warning');
    if (mode === 'require' && typeof loki === 'string')
        throw new errors/* UserError */.y(`${loki}\nThe input \`loki\` is \`require\`; with \`auto\`, everything else is checked without Docker.`);
    return loki;
}
/** Adds what Loki itself rejects. A file with errors is not shown to it: they explain better what is wrong. */
function verifyWithLoki(checked, loki, values) {
    const { bytes, findings } = checked;
    if (typeof loki === 'string' || (0,verdict/* countLevel */.Cl)(findings, 'error') > 0)
        return checked;
    const rejected = loki.verify(checked, values.partial ? rendered(checked, values) : bytes);
    if (rejected === undefined)
        return checked;
    // Of a team's part, Loki sees the rendered file, so its line is not one of the part.
    const finding = values.partial ? { ...rejected, line: 1, endLine: 1 } : rejected;
    return { ...checked, findings: [...findings, finding] };
}
/** A team's part as Loki gets it; any bucket and region do. */
function rendered({ file, bytes }, { lokiVersion, hosts = 1 }) {
    const { yaml } = (0,render/* overlay */.L)({
        team: (0,team_config/* parseTeamConfig */.l)(bytes, file, lokiVersion),
        lokiVersion,
        replicas: hosts,
        bucket: 'bucket',
        region: 'us-east-1',
        credentials: 'environment',
    });
    return Buffer.from(yaml);
}

// EXTERNAL MODULE: ./.cache/build/src/action/markdown.js
var markdown = __webpack_require__(2328);
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/action/text.js
var action_text = __webpack_require__(3062);
// EXTERNAL MODULE: ./.cache/build/src/validation/rule-page.js
var rule_page = __webpack_require__(7810);
;// CONCATENATED MODULE: ./.cache/build/actions/validate/summary.js




/** A summary may have 1 MiB. */
const maxRows = 200;
const header = ['where', 'level', 'rule', 'problem', 'fix'];
async function summarize(all, report) {
    const { sentence, base, loki, failed } = report;
    const findings = all.flatMap((checked) => checked.findings);
    const errorsFirst = findings.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
    const more = findings.length > maxRows
        ? ` The table has ${maxRows} of ${findings.length} findings; the report has all of them.`
        : '';
    await (0,summary/* writeSummary */.S)({
        title: 'Config check',
        verdict: (0,markdown/* markdown */.wD) `${sentence}${more} ${comparison(all, base)} ${lokiRun(loki)}`,
        table: [header, ...errorsFirst.slice(0, maxRows).map(cells)],
        folded: olderFindings(all),
        warnings: [...allowedFindings(all), ...unusedAllowances(all, report.allow)],
        next: failed ? nextStep(findings) : undefined,
    });
}
/** What nobody has to look at to judge the change. */
function olderFindings(all) {
    const older = all.flatMap((checked) => checked.older);
    if (older.length === 0)
        return undefined;
    return {
        name: `${older.length} older, unchanged`,
        table: [header, ...older.slice(0, maxRows).map(cells)],
    };
}
function cells({ file, line, level, rule, message, fix }) {
    return [`${file}:${line}`, level, markdown/* Markdown */.oz.link(rule, (0,rule_page/* rulePage */.g)(rule)), message, fix];
}
function comparison(all, base) {
    if (base === undefined)
        return 'Not compared with a base: the guard against data loss did not run.';
    const added = all.filter(({ comparedWith }) => comparedWith === undefined).length;
    return `Compared with ${base}${added === 0 ? '' : `, which does not have ${(0,action_text/* count */.U)(added, 'file')} of these`}.`;
}
function lokiRun(loki) {
    return typeof loki === 'string'
        ? `Loki itself was not run: ${loki}`
        : (0,markdown/* markdown */.wD) `Loki itself (<code>-verify-config</code>) checked every file without errors.`;
}
function allowedFindings(all) {
    return all
        .flatMap(({ allowed }) => allowed)
        .slice(0, maxRows)
        .map(({ file, line, rule, message, reason }) => `Allowed: ${rule} at ${file}:${line}, because: ${reason} (${message})`);
}
/** An allowance that outlives its change would let the next one through. */
function unusedAllowances(all, allow) {
    const used = new Set(all.flatMap(({ allowed }) => allowed.map(({ rule }) => rule)));
    return [...allow.keys()]
        .filter((rule) => !used.has(rule))
        .map((rule) => (0,markdown/* markdown */.wD) `<code>allow</code> names ${rule}, which nothing here violates, or which Loki itself rejects; remove it.`);
}
function nextStep(findings) {
    const rule = findings.find(({ level }) => level === 'error')?.rule ?? findings[0]?.rule ?? '';
    return (0,markdown/* markdown */.wD) `fix what the table lists and push again. What is intended can be allowed, with a reason: <code>allow: "${rule}: why"</code>.`;
}

;// CONCATENATED MODULE: ./.cache/build/actions/validate/main.js
















async function main(values) {
    const folder = process.cwd();
    const files = findFiles(values.files, folder);
    const base = values.baseRef === undefined ? undefined : baseOf(values.baseRef, files, folder);
    const loki = openLoki(values);
    const options = { ...values, allow: values.allow ?? new Map(), base, within: folder };
    const all = [];
    for (const file of files) {
        const checked = verifyWithLoki(await (0,check/* checkFile */.v)(file, options), loki, values);
        const text = (0,validation_text/* toText */.fE)(checked);
        if (text !== '')
            (0,log/* printUntrusted */.Q)(file, text);
        // Nothing later looks at the bytes.
        all.push({ ...checked, bytes: new Uint8Array() });
    }
    const totals = (0,verdict/* totalsOf */.vA)(all);
    const { findings } = totals;
    annotate(findings);
    await setOutputs(all, folder);
    const missing = (0,verdict/* missingTables */._b)(values.lokiVersion, values.baseLokiVersion);
    if (missing !== undefined)
        core/* notice */.lm(missing);
    const notJudged = typeof loki === 'string' ? totals.notJudged : [];
    const sentence = (0,verdict/* verdict */.WJ)({ ...totals, notJudged }, values.lokiVersion);
    core/* info */.pq(sentence);
    const failed = (0,check/* fails */.c)(findings, values.failOn);
    await summarize(all, {
        sentence: missing === undefined ? sentence : `${sentence} ${missing}`,
        allow: options.allow,
        base: base?.name,
        loki,
        failed,
    });
    if (failed)
        throw new errors/* UserError */.y(`${sentence} The job summary lists them, with what to do.`);
}
/** Git starts from the folder of a file, since the repository may be checked out below the workspace. */
function baseOf(ref, files, workspace) {
    const inside = files.find((file) => (0,read/* isInside */.FK)((0,external_node_path_.resolve)(file), workspace));
    return (0,git/* openBase */.m)(ref, inside === undefined ? workspace : (0,external_node_path_.dirname)(inside));
}
async function setOutputs(all, folder) {
    const { findings } = (0,verdict/* totalsOf */.vA)(all);
    core/* setOutput */.uH('errors', (0,verdict/* countLevel */.Cl)(findings, 'error'));
    core/* setOutput */.uH('warnings', (0,verdict/* countLevel */.Cl)(findings, 'warning'));
    const sarif = (0,validation_sarif/* toSarif */.z)((0,report/* allFindings */.c)(all), folder);
    core/* setOutput */.uH('report', await (0,files/* writeText */.x)((0,files/* jobFile */._)('report.json'), (0,report/* toReport */.L)(all)));
    core/* setOutput */.uH('sarif', await (0,files/* writeText */.x)((0,files/* jobFile */._)('report.sarif'), sarif));
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobFile),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** The path of a file for later steps of the job, in the runner's temporary folder. */
function jobFile(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'loki-host', name);
}
/** Writes a file, and makes the folder for it. @returns the path */
async function writeText(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    return path;
}


/***/ }),

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printUntrusted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);


/**
 * Prints text that came from a host or a file, in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands; `@actions/core` has no function for it.
 */
function printUntrusted(title, text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}\n${text}\n::${token}::`);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
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

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ overlay),
  X: () => (/* binding */ renderConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/config/days.js
var days = __webpack_require__(8617);
// EXTERNAL MODULE: ./.cache/build/src/config/expand.js + 6 modules
var expand = __webpack_require__(4239);
// EXTERNAL MODULE: ./.cache/build/src/config/read-config.js + 6 modules
var read_config = __webpack_require__(4672);
// EXTERNAL MODULE: ./.cache/build/src/config/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/build/src/config/render/defaults-under.js + 1 modules
var defaults_under = __webpack_require__(5298);
// EXTERNAL MODULE: ./.cache/build/src/config/tree.js
var tree = __webpack_require__(317);
// EXTERNAL MODULE: ./.cache/build/src/config/variables.js
var variables = __webpack_require__(2912);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/parse.js + 7 modules
var parse = __webpack_require__(7918);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/values.js
var values = __webpack_require__(3779);
;// CONCATENATED MODULE: ./.cache/build/src/config/render/expanded.js





function expandedValue(value, version) {
    if (typeof value === 'string')
        return expandedText(value, version);
    if (Array.isArray(value))
        return value.map((item) => expandedValue(item, version));
    if (!(0,tree/* isTree */.xK)(value))
        return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, inner]) => [key, expandedValue(inner, version)]));
}
function expandedText(value, version) {
    const isQuoted = !value.startsWith(variables/* UNQUOTED */.Q8);
    const written = isQuoted ? value : value.slice(variables/* UNQUOTED */.Q8.length);
    const { text } = (0,expand/* expand */.f)(written, { version, lookup: () => undefined });
    if (isQuoted || text === written)
        return text;
    const { root } = (0,parse/* parseYaml */.h)(text);
    return root === undefined ? null : (0,values/* plainValue */._)(root, 'A default');
}

// EXTERNAL MODULE: ./.cache/build/src/config/render/outside-bucket.js
var outside_bucket = __webpack_require__(2260);
// EXTERNAL MODULE: ./.cache/build/src/config/render/storage.js
var storage = __webpack_require__(4891);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/write.js
var write = __webpack_require__(1053);
;// CONCATENATED MODULE: ./.cache/build/src/config/render.js













/**
 * Defaults ← the team's YAML ← inputs, for one Loki version; the same input gives the same bytes.
 * @throws UserError if the team's YAML and the inputs contradict each other, or lines would not be stored in the bucket
 */
function renderConfig(options) {
    const rendered = overlay(options);
    checkStores(rendered.yaml, options);
    return rendered;
}
/**
 * The same where the bucket is not known, so that what is stored elsewhere cannot be told.
 * @throws UserError if the team's YAML and the inputs contradict each other
 */
function overlay(options) {
    const { lokiVersion, replicas } = options;
    const team = structuredClone(options.team);
    const { defaults, warnings } = (0,defaults_under/* defaultsUnder */.z)(expandedValue(team, lokiVersion), lokiVersion, replicas);
    const config = (0,tree/* merge */.h1)(defaults, team);
    const replaced = (0,storage/* putBucket */.k)(config, options);
    const yaml = header(lokiVersion) + (0,write/* writeYaml */.V)(config);
    checkVariables(yaml, lokiVersion);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(yaml).digest('hex');
    return { yaml, sha256, replaced, warnings: [...warnings, ...limitationsOf(lokiVersion)] };
}
/** A container's own folders are lost with it, and what is in another store is not what the inputs say. */
function checkStores(yaml, { lokiVersion: version, bucket, today = (0,days/* today */.Ec)() }) {
    const { config } = (0,read_config/* readConfig */.X)((0,read_yaml/* readYaml */.g)(yaml, version), { version });
    const found = config === undefined ? [] : [...(0,outside_bucket/* outsideBucket */.C)(config, { bucket, today })];
    if (found.length === 0)
        return;
    const lines = found.map(({ path, message, fix }) => `- ${path}: ${message} ${fix}`);
    throw new errors/* UserError */.y(`The team's YAML does not store in the bucket ${bucket}.\n${lines.join('\n')}`);
}
/** What no config can change. Seen on 2.9.17; 2.6.0, 3.4.3 and 3.7.6 accept such labels. */
function limitationsOf(lokiVersion) {
    if (!lokiVersion.startsWith('2.9.'))
        return [];
    return [
        'Loki 2.9 answers 400 to label values that are not strings, such as {"schema_version": 1}, and clients do not retry. ' +
            'If your clients send such labels, let this version only read your history on the way to 3.x.',
    ];
}
function header(lokiVersion) {
    return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It contains no secrets: Loki expands the variables itself (-config.expand-env=true).\n`;
}
/** Loki silently replaces a variable that is not set with nothing; a default is the team's own responsibility. */
function checkVariables(yaml, version) {
    const { references, problems } = (0,expand/* expand */.f)(yaml, { version, lookup: () => undefined });
    const textOf = ({ start, end }) => yaml.slice(start, end);
    const refused = problems.map((problem) => `${textOf(problem)} (${problem.reason})`);
    if (refused.length > 0)
        throw new errors/* UserError */.y(`Loki ${version} refuses these variables of the team's YAML: ${refused.join(', ')}.`);
    const unknown = references.filter((reference) => reference.default === undefined && !variables/* hostVariables */.Cg.includes(reference.name));
    if (unknown.length === 0)
        return;
    const names = [...new Set(unknown.map(textOf))].join(', ');
    throw new errors/* UserError */.y(`The team's YAML names ${names}, which the host does not set, so Loki would read nothing there. ` +
        `Write the value itself; the host sets ${variables/* hostVariables */.Cg.join(', ')}.`);
}


/***/ }),

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fails),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _config_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8617);
/* harmony import */ var _config_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1990);
/* harmony import */ var _config_hide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7034);
/* harmony import */ var _config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4371);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3492);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4150);







/** Checks one file by itself and, if there is a base, for what its change would lose. */
async function checkFile(file, options) {
    const bytes = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .TA)(file, options.within);
    if (!(bytes instanceof Uint8Array))
        return unread(file, bytes);
    const { lokiVersion, base } = options;
    const { findings: own, ...rest } = validate(bytes, file, lokiVersion, options);
    const before = base?.read(file);
    const lost = before === undefined ? [] : guard(before.bytes, bytes, file, options);
    const isOlder = before === undefined ? () => false : isIn(before.bytes, file, options);
    return {
        file,
        bytes,
        ...sortOut({ own, lost, isOlder }, options.allow),
        comparedWith: before && `${base?.name}:${before.path}`,
        ...rest,
    };
}
function sortOut({ own, lost, isOlder }, allow) {
    const all = [...own, ...lost].sort((a, b) => a.line - b.line || a.column - b.column);
    const isAllowed = (finding) => allow.has(finding.rule) && (lost.includes(finding) || !isRejectedByLoki(finding));
    const open = all.filter((finding) => !isAllowed(finding));
    const older = open.filter((finding) => own.includes(finding) && isOlder(finding));
    return {
        findings: open.filter((finding) => !older.includes(finding)),
        older,
        allowed: all.filter(isAllowed).map((finding) => ({ ...finding, reason: allow.get(finding.rule) ?? '' })),
    };
}
function unread(file, finding) {
    return {
        file,
        bytes: new Uint8Array(),
        secrets: _config_hide_js__WEBPACK_IMPORTED_MODULE_1__/* .Secrets */ .S.none,
        findings: [finding],
        older: [],
        allowed: [],
        comparedWith: undefined,
        notJudged: [],
    };
}
function validate(bytes, file, version, options) {
    const { hosts, partial, forDeploy } = options;
    return (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateConfig */ .$)(bytes, { version, file, knownVariables: _config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hostVariables */ .Cg, partial, hosts, forDeploy });
}
/**
 * Which warnings the base has, too: those of the same rule about the same field, whatever its line is now. An error is one
 * for as long as it is there: Loki refuses the file, or it loses data.
 */
function isIn(base, file, options) {
    const { lokiVersion, baseLokiVersion = lokiVersion } = options;
    const { findings } = validate(base, file, baseLokiVersion, options);
    const known = new Set(findings.map(subjectOf));
    return (finding) => finding.level === 'warning' && known.has(subjectOf(finding));
}
function subjectOf({ rule, path, message }) {
    return `${rule} ${path ?? message}`;
}
function guard(before, after, file, options) {
    const { lokiVersion, baseLokiVersion = lokiVersion, partial, bucketExpiryDays } = options;
    return (0,_config_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardChange */ .E)(before, after, {
        baseVersion: baseLokiVersion,
        headVersion: lokiVersion,
        today: (0,_config_days_js__WEBPACK_IMPORTED_MODULE_5__/* .today */ .Ec)(),
        file,
        partial,
        bucketExpiryDays,
    });
}
/** Whether Loki itself rejects this: allowing it would only move the failure to the deployment. */
function isRejectedByLoki({ level, rule }) {
    return level === 'error' && !_config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_6__/* .STRICTER_RULES */ .N.includes(rule);
}
/** Whether findings of these levels fail a check. */
function fails(findings, failOn) {
    return findings.some(({ level }) => level === failOn || (failOn === 'warning' && level === 'error'));
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1982);





/**
 * Finds the commit to compare with: the one where HEAD's branch left `ref`. For the merge commit that GitHub makes of a
 * pull request, that is its first parent, which a checkout of depth 2 has.
 * @param folder any folder of the checkout
 * @throws UserError when there is no git, no checkout, or not enough history
 */
function openBase(ref, folder, env = process.env) {
    const { ok, text: top, error } = runGit(folder, ['rev-parse', '--show-toplevel']);
    if (!ok)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no git checkout to compare with \`${ref}\`; git reports: ${error}`);
    const head = commitOf(top, 'HEAD');
    if (head === undefined && ref === 'HEAD')
        return { name: 'HEAD (no commit yet)', read: () => undefined };
    let tip;
    for (const name of candidates(ref, env))
        tip ??= commitOf(top, name);
    if (tip === undefined)
        throw notFetched(ref);
    const fork = runGit(top, ['merge-base', tip, 'HEAD']);
    const commit = fork.ok ? fork.text : tip;
    let renames;
    return {
        name: ref,
        read: (file) => {
            const path = pathBelow(top, file);
            const unmoved = readAt(top, commit, path);
            if (unmoved !== undefined)
                return { path, bytes: unmoved };
            renames ??= renamesSince(top, commit);
            const old = renames.get(path) ?? '';
            const moved = readAt(top, commit, old);
            return moved && { path: old, bytes: moved };
        },
    };
}
/** Names that may lead to the base, best first. A pull request's checkout has no branch of that name, only commits. */
function candidates(ref, env) {
    const names = [ref, `refs/remotes/origin/${ref}`];
    if (ref !== env['GITHUB_BASE_REF'])
        return names;
    const { GITHUB_REF: checkedOut = '', GITHUB_SHA: sha, GITHUB_EVENT_PATH: event } = env;
    if (event)
        names.unshift(...pullRequestBase(event));
    if (/^refs\/pull\/\d+\/merge$/.test(checkedOut))
        names.unshift(`${sha}^1`);
    return names;
}
/** Source: GitHub docs, webhook payload of pull_request: `pull_request.base.sha`. */
function pullRequestBase(eventFile) {
    const { pull_request: pull } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(eventFile, 'utf8'));
    return pull?.base?.sha === undefined ? [] : [pull.base.sha];
}
function commitOf(top, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { ok, text } = runGit(top, args);
    return ok ? text : undefined;
}
/** The path as git has it: links in the folder resolved, the last name as it is. */
function pathBelow(top, file) {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(top), real).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
function notFetched(ref) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The base \`${ref}\` is not in this checkout, so the guard against data loss cannot run. Give actions/checkout ` +
        '`fetch-depth: 0` (2 is enough for a pull request), or fetch the base commit before this step; or set ' +
        '`base-ref: ""` to check without the guard.');
}
/** @throws UserError when git is not installed */
function runGit(folder, args, input = '') {
    // Git sets these for a hook, and they name the repository that the hook runs in, which may be another one.
    const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', args, {
        cwd: folder,
        env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
        input,
        maxBuffer: 16 * _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BYTES */ .z,
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT')
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('git is not installed, so the config cannot be compared with its base. Install git, or check without a base.');
    const [text = ''] = stdout.toString().split('\n', 1);
    return { ok: status === 0, text, error: stderr.toString().trim(), output: stdout };
}
/** The file at `path`, from the top of the repository, in `commit`; links inside the repository are followed. */
function readAt(top, commit, path) {
    // A name with a line break needs -z, which git has since 2.38.
    const end = path.includes('\n') ? '\0' : '\n';
    const args = ['cat-file', '--batch', '--follow-symlinks', ...(end === '\0' ? ['-z'] : [])];
    const { output } = runGit(top, args, `${commit}:${path}${end}`);
    const header = output.indexOf('\n');
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', 0, header)) ?? [];
    return size === undefined ? undefined : output.subarray(header + 1, header + 1 + Number(size));
}
/** Files that were renamed between `commit` and the index: new names to old names. */
function renamesSince(top, commit) {
    const args = ['diff', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit, '--'];
    const fields = runGit(top, args).output.toString().split('\0');
    const renames = new Map();
    for (let i = 0; i + 2 < fields.length; i += 3)
        renames.set(fields[i + 2] ?? '', fields[i + 1] ?? '');
    return renames;
}


/***/ }),

/***/ 4150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HC: () => (/* binding */ atTop),
/* harmony export */   TA: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7898);
/* harmony import */ var _config_hide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7034);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1982);





/**
 * The bytes of a config, or the finding that says why it cannot be read. Only regular files of at most `MAX_BYTES` are
 * read: a pull request may contain pipes, links to devices and files of any size.
 * @param within a folder whose links may not lead out of it
 */
function readFile(file, within) {
    try {
        if (within !== undefined && leadsOut(file, within))
            return unreadable(file, 'It is a link that leads out of the repository.');
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!status.isFile())
            return unreadable(file, 'It is not a regular file.');
        if (status.size > _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .z)
            return tooLarge(file, status.size);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        return unreadable(file, `${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}.`);
    }
}
/** Whether a path in `folder` is a link to a file elsewhere. A path that is plainly elsewhere is the user's choice. */
function leadsOut(file, folder) {
    return isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
}
function isInside(path, folder) {
    const route = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return route !== '..' && !route.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
function unreadable(file, why) {
    const message = (0,_config_hide_js__WEBPACK_IMPORTED_MODULE_2__/* .ourOwn */ .P)(`The file cannot be read. ${why}`);
    return atTop(file, 'file-unreadable', message, 'Give the path of a config that is in the repository.');
}
function tooLarge(file, size) {
    const mebibytes = (size / 1024 / 1024).toFixed(1);
    const message = (0,_config_hide_js__WEBPACK_IMPORTED_MODULE_2__/* .ourOwn */ .P)(`The file has ${mebibytes} MiB, which is too large for a Loki config.`);
    return atTop(file, 'yaml-too-large', message, 'Check that this is the file you meant.');
}
/** An error about a file as a whole. */
function atTop(file, rule, message, fix) {
    return { file, line: 1, column: 1, endLine: 1, rule, level: 'error', message, fix: (0,_config_hide_js__WEBPACK_IMPORTED_MODULE_2__/* .ourOwn */ .P)(fix) };
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toReport),
/* harmony export */   c: () => (/* binding */ allFindings)
/* harmony export */ });
/** The findings of all files as JSON; one that the base has, too, is `unchanged`. */
function toReport(all) {
    const entries = all.flatMap(({ findings, older }) => [
        ...findings,
        ...older.map((finding) => ({ ...finding, unchanged: true })),
    ]);
    return `${JSON.stringify(entries, undefined, 2)}\n`;
}
/** The same findings, for code scanning, which knows by itself what is new. */
function allFindings(all) {
    return all.flatMap(({ findings, older }) => [...findings, ...older]);
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
const page = 'https://github.com/loki-host-actions/loki-host-actions/blob/v1/docs/rules.md';
/** The page that explains a rule: what would happen, how to do it safely, how it is known. */
function rulePage(rule) {
    return `${page}#${rule}`;
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7810);


/** Findings for GitHub's code scanning. Source: OASIS SARIF 2.1.0; GitHub docs, "SARIF support for code scanning". */
function toSarif(findings, folder) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'loki-host-actions',
                        informationUri: 'https://github.com/loki-host-actions/loki-host-actions',
                        rules: rules.map((id) => ({ id, shortDescription: { text: id }, helpUri: (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .g)(id) })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, rules, folder)),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function resultOf(finding, rules, folder) {
    const { file, line, column, endLine, rule, level, message, fix } = finding;
    const uri = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).map(encodeURIComponent).join('/');
    const region = { startLine: line, startColumn: column, endLine };
    return {
        ruleId: rule,
        ruleIndex: rules.indexOf(rule),
        level,
        // `[text](target)` would be a link. Source: SARIF 2.1.0, 3.11.6, "Messages with embedded links".
        message: { text: `${message} ${fix}`.replaceAll('](', '] (') },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    };
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _action_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1982);



const formats = { error: 'red', warning: 'yellow', bold: 'bold', dim: 'dim' };
const plain = (_, text) => text;
/** Whether the terminal has colors is the caller's question, so the stream is not asked again. */
const colored = (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats[style], text, { validateStream: false });
/** A longer line is cut around the column; in UTF-16 units. */
const maxWidth = 100;
/** More findings in one file would only bury the first ones; the report has all of them. */
const maxFindings = 100;
/** One file's findings for people: where, what, the line with a caret, the fix. Empty when there are none. */
function toText({ file, bytes, secrets, findings, allowed }, paint = plain) {
    const shown = findings.slice(0, maxFindings);
    const lines = shown.length === 0 ? [] : secrets.masked((0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes).text).split(/\r\n?|\n/, lastLine(shown));
    const blocks = shown.map((finding) => describe(finding, lines[finding.line - 1] ?? '', paint));
    if (findings.length > maxFindings)
        blocks.push(`${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}: and ${findings.length - maxFindings} more.`);
    for (const { line, rule, reason } of allowed)
        blocks.push(`${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}:${line}: ${rule} is allowed: ${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(reason)}`);
    return blocks.map((block) => `${block}\n`).join('\n');
}
function lastLine(findings) {
    return Math.max(...findings.map(({ line }) => line));
}
function describe(finding, source, paint) {
    const { file, line, column, level, rule, message, fix } = finding;
    const position = paint('bold', `${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}:${line}:${column}`);
    const name = paint('dim', `(${rule})`);
    const head = `${position} ${paint(level, level)}: ${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(message)} ${name}`;
    return [head, ...excerpt(source, finding, paint), `  ${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(fix)}`].join('\n');
}
/** The source line with a caret below the column. */
function excerpt(source, { line, column, level }, paint) {
    if (source.trim() === '')
        return [];
    const start = Math.max(0, Math.min(column - 1, source.length) - maxWidth / 2);
    const shown = (0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(source.slice(start, start + maxWidth));
    const before = (0,_action_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(source.slice(start, column - 1));
    const margin = `${line} | `;
    const caret = `${' '.repeat(margin.length - 2)}| ${' '.repeat(before.length)}`;
    return [`  ${paint('dim', margin)}${shown}`, `  ${paint('dim', caret)}${paint(level, '^')}`];
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ countLevel),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   _b: () => (/* binding */ missingTables),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _action_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);


function totalsOf(all) {
    return {
        files: all.length,
        findings: all.flatMap(({ findings }) => findings),
        older: all.flatMap(({ older }) => older).length,
        allowed: all.flatMap(({ allowed }) => allowed).length,
        notJudged: all.flatMap(({ notJudged }) => notJudged),
    };
}
function countLevel(findings, level) {
    return findings.filter((finding) => finding.level === level).length;
}
/** `2 files checked for Loki 3.7.6: no errors, 3 warnings.` */
function verdict(totals, lokiVersion) {
    const { files, findings, older, allowed, notJudged } = totals;
    const found = [
        countOrNo(countLevel(findings, 'error'), 'error'),
        countOrNo(countLevel(findings, 'warning'), 'warning'),
    ];
    if (older > 0)
        found.push(`${older} older, unchanged`);
    if (allowed > 0)
        found.push(`${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(allowed, 'finding')} allowed`);
    const sentence = `${(0,_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files, 'file')} checked for Loki ${lokiVersion}: ${found.join(', ')}.`;
    return notJudged.length === 0 ? sentence : `${sentence} ${leftToLoki(notJudged)}`;
}
function leftToLoki(blocks) {
    const names = [...new Set(blocks)].sort().join(', ');
    return `Not judged here, except for fields and types: ${names}. The real Loki judges them, if Docker can run it (\`loki: auto\`).`;
}
function countOrNo(number, noun) {
    return number === 0 ? `no ${noun}s` : (0,_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(number, noun);
}
/** Which known version stands in for a version without a field table of its own; undefined when none has to. */
function missingTables(...versions) {
    const sentences = [];
    for (const version of new Set(versions)) {
        if (version === undefined)
            continue;
        const { exact, table } = (0,_config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(version);
        if (!exact)
            sentences.push(`Loki ${version} is checked against the fields of ${table}, the nearest earlier version that is known.`);
    }
    return sentences.length === 0 ? undefined : sentences.join(' ');
}


/***/ })

};
