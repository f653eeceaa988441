export const id = 512;
export const ids = [512,269];
export const modules = {

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/build/src/action/commands.js
var commands = __webpack_require__(4131);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/untrusted.js
var untrusted = __webpack_require__(1211);
// EXTERNAL MODULE: ./.cache/build/src/validation/check.js
var check = __webpack_require__(8516);
;// CONCATENATED MODULE: ./.cache/build/src/validation/files.js



/**
 * The files that the patterns name, below `folder`, sorted, each once. `**` follows no links, so loops of links have an end;
 * it finds no names that begin with a dot, and globs find no folders.
 * @throws UserError naming every pattern that no file matches: a check of nothing must not pass.
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
        throw nothingThere(empty, folder);
    return [...found].sort();
}
function matches(pattern, folder) {
    // A name may itself look like a pattern: `loki[1].yaml`.
    if ((0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(folder, pattern), { throwIfNoEntry: false })?.isDirectory() === false)
        return [pattern];
    return (0,external_node_fs_.globSync)(pattern, { cwd: folder }).filter((file) => !isFolder((0,external_node_path_.resolve)(folder, file)));
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        // A link to nowhere, or to itself: read, it will be reported.
        return false;
    }
}
function nothingThere(patterns, folder) {
    const lines = patterns.map((pattern) => `- ${JSON.stringify(pattern)}`);
    return new errors/* UserError */.y(`files: no file matches, below ${folder}:\n${lines.join('\n')}\n` +
        'Check the pattern, and that the repository is checked out before this step (actions/checkout).');
}

// EXTERNAL MODULE: ./.cache/build/src/validation/read.js
var read = __webpack_require__(4150);
// EXTERNAL MODULE: ./.cache/build/src/validation/sarif.js
var sarif = __webpack_require__(4269);
// EXTERNAL MODULE: ./.cache/build/src/validation/text.js
var validation_text = __webpack_require__(7457);
// EXTERNAL MODULE: ./.cache/build/src/validation/verdict.js
var verdict = __webpack_require__(4441);
// EXTERNAL MODULE: ./.cache/build/src/action/annotations.js
var annotations = __webpack_require__(491);
// EXTERNAL MODULE: ./.cache/build/src/action/print.js
var print = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/validation/rule-page.js
var rule_page = __webpack_require__(7810);
;// CONCATENATED MODULE: ./.cache/build/actions/validate/show.js





/** GitHub shows 10 of a level per step; the rest is in the log and the report. */
const annotationsPerLevel = 10;
/** A summary may have 1 MiB. */
const mostRows = 200;
/** Marks the lines, errors first. */
function annotate(findings) {
    for (const level of ['error', 'warning']) {
        const these = findings.filter((finding) => finding.level === level);
        for (const { file, line, endLine, column, rule, message, fix } of these.slice(0, annotationsPerLevel))
            (0,print/* printLine */.w)((0,annotations/* formatAnnotation */.t)(level, `${message} ${fix}`, { title: rule, file, line, endLine, col: column }));
    }
}
async function summarize(all, outcome) {
    const { sentence, base, loki, failed } = outcome;
    const findings = all.flatMap((checked) => checked.findings);
    const rows = [...findings]
        .sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
        .slice(0, mostRows)
        .map(({ file, line, level, rule, message, fix }) => [
        `${(0,validation_text/* literal */.eu)(file)}:${line}`,
        level,
        `[${rule}](${(0,rule_page/* rulePage */.g)(rule)})`,
        (0,validation_text/* literal */.eu)(message),
        (0,validation_text/* literal */.eu)(fix),
    ]);
    const more = findings.length > mostRows ? ` The table has ${mostRows} of ${findings.length}; the report has all.` : '';
    await (0,summary/* writeSummary */.Sy)({
        title: 'Config check',
        verdict: `${sentence}${more} ${comparison(all, base)} ${lokisOwn(loki)}`,
        table: [['where', 'level', 'rule', 'what', 'what to do'], ...rows],
        warnings: [...allowedOnes(all), ...unusedOnes(all, outcome.allow)],
        ...(failed ? { next: next(findings) } : {}),
    });
}
function comparison(all, base) {
    if (base === undefined)
        return 'Not compared with a base: the guard against data loss did not run.';
    const fresh = all.filter(({ comparedWith }) => comparedWith === undefined).length;
    return `Compared with ${(0,validation_text/* literal */.eu)(base)}${fresh === 0 ? '' : `, which does not have ${(0,summary/* count */.U9)(fresh, 'file')} of these`}.`;
}
function lokisOwn(loki) {
    return typeof loki === 'string'
        ? `Loki itself was not asked: ${(0,validation_text/* literal */.eu)(loki)}`
        : 'Loki itself (`-verify-config`) was asked about every file without errors.';
}
function allowedOnes(all) {
    return all
        .flatMap(({ allowed }) => allowed)
        .slice(0, mostRows)
        .map(({ file, line, rule, message, reason }) => `Allowed: ${rule} at ${(0,validation_text/* literal */.eu)(file)}:${line}, because: ${(0,validation_text/* literal */.eu)(reason)} (${(0,validation_text/* literal */.eu)(message)})`);
}
/** An allowance that outlives its change would let the next one through. */
function unusedOnes(all, allow) {
    const used = new Set(all.flatMap(({ allowed }) => allowed.map(({ rule }) => rule)));
    return [...allow.keys()]
        .filter((rule) => !used.has(rule))
        .map((rule) => `\`allow\` names ${rule}, which nothing here breaks (or which Loki itself refuses); remove it.`);
}
function next(findings) {
    const rule = findings.find(({ level }) => level === 'error')?.rule ?? findings[0]?.rule ?? '';
    return `mend what the table says and push again. What is meant as it is can be allowed with a reason: \`allow: "${rule}: why"\`.`;
}

;// CONCATENATED MODULE: ./.cache/build/actions/validate/main.js













/** What only some runs need, such as git or Docker, is loaded by those: loading takes longer than the check. */
async function main(values) {
    const folder = process.cwd();
    const files = findFiles(values.files, folder);
    const base = values.baseRef === undefined ? undefined : await baseOf(values.baseRef, files, folder);
    const loki = await askLoki(values);
    const options = { ...values, allow: values.allow ?? new Map(), base, within: folder };
    const all = [];
    for (const file of files) {
        const checked = await withLoki(await (0,check/* checkFile */.v)(file, options), loki, values);
        const text = (0,validation_text/* toText */.fE)(checked);
        if (text !== '')
            (0,untrusted/* printUntrusted */.Q)(file, text);
        // Nothing later looks at the bytes.
        all.push({ ...checked, bytes: new Uint8Array() });
    }
    const findings = all.flatMap((checked) => checked.findings);
    annotate(findings);
    setOutputs(findings, folder);
    const allowed = all.flatMap((checked) => checked.allowed).length;
    const stoodIn = (0,verdict/* tablesUsed */.Be)(values.lokiVersion, values.baseLokiVersion);
    if (stoodIn !== '')
        (0,commands/* notice */.lm)(stoodIn);
    const sentence = (0,verdict/* verdict */.WJ)({ files: files.length, findings, allowed }, values.lokiVersion);
    (0,commands/* info */.pq)(sentence);
    const failed = (0,check/* fails */.c)(findings, values.failOn);
    await summarize(all, {
        sentence: `${sentence} ${stoodIn}`.trim(),
        allow: options.allow,
        base: base?.name,
        loki,
        failed,
    });
    if (failed)
        throw new errors/* UserError */.y(`${sentence} The job summary has a table of them and what to do.`);
}
async function baseOf(ref, files, workspace) {
    const { openBase } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 260));
    return openBase(ref, checkoutOf(files, workspace));
}
/** A folder of the checkout: that of a file, since it may be checked out below the workspace. */
function checkoutOf(files, workspace) {
    const inside = files.find((file) => (0,read/* isInside */.FK)((0,external_node_path_.resolve)(file), workspace));
    return inside === undefined ? workspace : (0,external_node_path_.dirname)(inside);
}
/** Loki of that version, or why it is not asked. */
async function askLoki({ loki: mode, lokiVersion }) {
    if (mode === 'off')
        return 'the input `loki` is `off`.';
    const { realLoki } = await __webpack_require__.e(/* import() */ 750).then(__webpack_require__.bind(__webpack_require__, 3750));
    const loki = realLoki(lokiVersion, mode === 'require' ? 'error' : 'warning');
    if (mode === 'require' && typeof loki === 'string')
        throw new errors/* UserError */.y(`${loki}\nThe input \`loki\` is \`require\`; with \`auto\` the rest is checked without Docker.`);
    return loki;
}
/** Asks Loki itself. What it refuses is only told where no rule of ours explains it better. */
async function withLoki(checked, loki, values) {
    if (typeof loki === 'string' || (0,verdict/* countLevel */.Cl)(checked.findings, 'error') > 0)
        return checked;
    const { file, bytes, findings } = checked;
    const refused = loki.verify(file, values.partial ? await rendered(checked, values) : bytes);
    if (refused === undefined)
        return checked;
    // Loki's line is that of the rendered file.
    const finding = values.partial ? { ...refused, line: 1, endLine: 1 } : refused;
    return { ...checked, findings: [...findings, finding] };
}
/** A part as Loki gets it; bucket and region are for the run to know. */
async function rendered({ file, bytes }, values) {
    const { renderConfig } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 6053));
    const { parseTeamConfig } = await __webpack_require__.e(/* import() */ 327).then(__webpack_require__.bind(__webpack_require__, 7327));
    const { yaml } = renderConfig({
        ...{ team: parseTeamConfig(bytes, file), lokiVersion: values.lokiVersion, replicas: values.hosts ?? 1 },
        ...{ bucket: 'bucket', region: 'us-east-1', credentials: 'environment' },
    });
    return Buffer.from(yaml);
}
function setOutputs(findings, folder) {
    (0,commands/* setOutput */.uH)('errors', (0,verdict/* countLevel */.Cl)(findings, 'error'));
    (0,commands/* setOutput */.uH)('warnings', (0,verdict/* countLevel */.Cl)(findings, 'warning'));
    (0,commands/* setOutput */.uH)('report', write('report.json', `${JSON.stringify(findings, undefined, 2)}\n`));
    (0,commands/* setOutput */.uH)('sarif', write('report.sarif', (0,sarif.toSarif)(findings, folder)));
}
function write(name, text) {
    const path = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'loki-host', name);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
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

/***/ 1211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printUntrusted)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(491);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);


/**
 * Prints text from elsewhere (a host, a file) in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands.
 */
function printUntrusted(title, text) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(`::group::${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeData */ .u)(title)}`);
    // Without one of these there is no command to stop, and a word that nobody can guess costs Node's crypto, 4 ms.
    if (/::|##\[/.test(text))
        printStopped(text);
    else
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(text);
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('::endgroup::');
}
function printStopped(text) {
    const token = crypto.randomUUID();
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(`::stop-commands::${token}`);
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(text);
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(`::${token}::`);
}


/***/ }),

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fails),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4371);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5550);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2912);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4150);




/** Checks one file by itself and, where there is a base, for what its change would lose. */
async function checkFile(file, options) {
    const bytes = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(file, options.within);
    if (!(bytes instanceof Uint8Array))
        return unread(file, bytes);
    const { lokiVersion, hosts, partial, base } = options;
    const own = await (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateConfig */ .$r)(bytes, {
        version: lokiVersion,
        file,
        knownVariables: _config_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .hostVariables */ .Cg,
        partial,
        ...(hosts === undefined ? {} : { hosts }),
    });
    const before = base?.read(file);
    const lost = before === undefined ? [] : await guard(before.bytes, bytes, file, options);
    const all = [...own, ...lost].sort((a, b) => a.line - b.line || a.column - b.column);
    const isAllowed = (finding) => options.allow.has(finding.rule) && (lost.includes(finding) || !isLokis(finding));
    return {
        file,
        bytes,
        findings: all.filter((finding) => !isAllowed(finding)),
        allowed: all
            .filter(isAllowed)
            .map((finding) => ({ ...finding, reason: options.allow.get(finding.rule) ?? '' })),
        comparedWith: before && `${base?.name}:${before.path}`,
    };
}
function unread(file, finding) {
    return { file, bytes: new Uint8Array(), findings: [finding], allowed: [], comparedWith: undefined };
}
/** Loaded only where there is something to compare with. */
async function guard(before, after, file, options) {
    const { guardChange } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 8539));
    const { lokiVersion, baseLokiVersion = lokiVersion, partial, bucketExpiryDays } = options;
    const today = new Date().toISOString().slice(0, 10);
    return guardChange(before, after, {
        ...{ baseVersion: baseLokiVersion, headVersion: lokiVersion },
        ...{ today, file, partial },
        ...(bucketExpiryDays === undefined ? {} : { bucketExpiryDays }),
    });
}
/** What Loki itself refuses: to allow it would only move the failure to the deployment. */
function isLokis({ level, rule }) {
    return level === 'error' && !_config_validate_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .STRICTER_RULES */ .N.includes(rule);
}
/** Says whether findings of these levels fail a check. */
function fails(findings, failOn) {
    return findings.some(({ level }) => level === failOn || (failOn === 'warning' && level === 'error'));
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
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1982);




/**
 * The bytes of a config, or the finding that says why there are none. Only regular files of at most `MAX_BYTES` are read: a
 * pull request may bring pipes, links to devices and files of any size.
 * @param within a folder that no link in it may lead out of, if there is one
 */
function readFile(file, within) {
    try {
        if (within !== undefined && leadsOut(file, within))
            return unreadable(file, 'It is a link to a place outside the repository.');
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!status.isFile())
            return unreadable(file, 'It is not a regular file.');
        if (status.size > _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .z)
            return tooLarge(file, status.size);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        return unreadable(file, `${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}.`);
    }
}
/** Says whether a file in `folder` is in truth elsewhere; what is openly elsewhere is its giver's choice. */
function leadsOut(file, folder) {
    return isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
function unreadable(file, why) {
    const message = `The file cannot be read. ${why}`;
    return atTop(file, 'file-unreadable', message, 'Give the path of a config that is in the repository.');
}
function tooLarge(file, size) {
    const message = `The file has ${(size / 1024 / 1024).toFixed(1)} MiB; that is no Loki configuration.`;
    return atTop(file, 'yaml-too-large', message, 'Check that this is the file you meant.');
}
/** An error about a file as a whole. */
function atTop(file, rule, message, fix) {
    return { file, line: 1, column: 1, endLine: 1, rule, level: 'error', message, fix };
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
const page = 'https://github.com/loki-host-actions/loki-host-actions/blob/v1/docs/rules.md';
/** Where a rule is explained: what would happen, how to do it safely, how it is known. */
function rulePage(rule) {
    return `${page}#${rule}`;
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
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
        message: { text: `${message} ${fix}` },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    };
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ tablesUsed),
/* harmony export */   Cl: () => (/* binding */ countLevel),
/* harmony export */   WJ: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);

function countLevel(findings, level) {
    return findings.filter((finding) => finding.level === level).length;
}
/** `2 files checked for Loki 3.7.6: no errors, 3 warnings.` */
function verdict({ files, findings, allowed }, lokiVersion) {
    const found = [
        count(countLevel(findings, 'error'), 'error'),
        count(countLevel(findings, 'warning'), 'warning'),
        ...(allowed === 0 ? [] : [`${count(allowed, 'finding')} allowed`]),
    ];
    return `${count(files, 'file')} checked for Loki ${lokiVersion}: ${found.join(', ')}.`;
}
/** Says which known version stands for a version that has no field table of its own; nothing where each has one. */
function tablesUsed(...versions) {
    const sentences = [...new Set(versions)].flatMap((version) => {
        const { exact = true, table } = version === undefined ? { table: '' } : (0,_config_fields_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(version);
        return exact
            ? []
            : [`Loki ${version} is judged by the fields of ${table}, the nearest known that is not newer.`];
    });
    return sentences.join(' ');
}
function count(number, noun) {
    return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
