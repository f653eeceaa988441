export const id = 129;
export const ids = [129];
export const modules = {

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var action_summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/config/render.js + 1 modules
var render = __webpack_require__(4091);
// EXTERNAL MODULE: ./.cache/build/src/config/team-config.js
var team_config = __webpack_require__(7327);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/files.js
var files = __webpack_require__(8362);
;// CONCATENATED MODULE: ./.cache/build/actions/render/files.js




async function readConfig(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw new errors/* UserError */.y(`The config ${path} cannot be read. Check the input \`config\`, and that the repository is checked out before this step.`, { cause: error });
    }
}
/** Writes the config that a task made, and sets the outputs that name it. */
async function writeConfig(output, { yaml, sha256 }) {
    const path = await (0,files/* writeText */.x)(output ?? (0,files/* jobFile */._)('loki.yaml'), yaml);
    core/* setOutput */.uH('config', path);
    core/* setOutput */.uH('sha256', sha256);
    core/* info */.pq(`Wrote ${path}, sha256 ${sha256}; the job summary shows it`);
}

;// CONCATENATED MODULE: ./.cache/build/actions/render/render.js





/** Renders the config that Loki gets: the team's file over the defaults, and the inputs over both. */
async function render_render(task) {
    const { config, lokiVersion } = task;
    const team = config === undefined ? {} : (0,team_config/* parseTeamConfig */.l)(await readConfig(config), config, lokiVersion);
    const rendered = (0,render/* renderConfig */.X)({ ...task, team });
    await writeConfig(task.output, rendered);
    for (const warning of rendered.warnings)
        core/* warning */.$e(warning);
    await summarize(rendered, task);
}
async function summarize(rendered, { lokiVersion, config }) {
    const { yaml, sha256, replaced, warnings } = rendered;
    const defaults = 'the defaults for usage collection';
    const from = config === undefined ? defaults : `${config} over ${defaults}`;
    await (0,action_summary/* writeSummary */.S)({
        title: 'Config',
        verdict: `Rendered for Loki ${lokiVersion} from ${from}; sha256 ${sha256.slice(0, 12)}.`,
        table: [
            ['field set by an input', 'in the file', 'rendered'],
            ...replaced.map(({ path, team, now }) => [path, team, now]),
        ],
        warnings,
        file: { name: 'The config', language: 'yaml', text: yaml },
    });
}

// EXTERNAL MODULE: ./.cache/build/src/action/log.js
var log = __webpack_require__(8747);
// EXTERNAL MODULE: ./.cache/build/src/action/text.js
var action_text = __webpack_require__(3062);
// EXTERNAL MODULE: ./.cache/build/src/config/days.js
var days = __webpack_require__(8617);
// EXTERNAL MODULE: ./.cache/build/src/config/upgrade/shown-edit.js
var shown_edit = __webpack_require__(3784);
// EXTERNAL MODULE: ./.cache/build/src/config/upgrade.js + 7 modules
var upgrade = __webpack_require__(2217);
;// CONCATENATED MODULE: ./.cache/build/actions/render/upgrade.js









const rewrittenWarning = 'The whole file was rewritten, without its comments: a line that had to change comes from an anchor or a merge key.';
/** Upgrades the team's own file, and reports each change and what is left to do by hand. */
async function upgrade_upgrade(task) {
    const { config, partial, upgradeFrom, lokiVersion } = task;
    const bytes = await readConfig(config);
    const now = new Date();
    const periodFrom = (0,days/* dayIn */.EE)(task.periodInDays, now);
    const upgraded = await (0,upgrade/* upgradeConfig */.D)(bytes, {
        file: config,
        from: upgradeFrom,
        to: lokiVersion,
        partial,
        today: (0,days/* dayIn */.EE)(0, now),
        periodFrom,
    });
    await writeConfig(task.output, upgraded);
    core/* setOutput */.uH('changed', !bytes.equals(Buffer.from(upgraded.yaml)));
    core/* setOutput */.uH('changes', JSON.stringify(upgraded.changes));
    await report(upgraded, task, periodFrom);
}
/** To the log, to the job summary, and to a file for a pull request. */
async function report(upgraded, task, periodFrom) {
    const { changes, left, rewritten, shownYaml } = upgraded;
    const { config, upgradeFrom, lokiVersion } = task;
    const verdict = `${config} is upgraded from Loki ${upgradeFrom} to ${lokiVersion}: ${(0,action_text/* count */.U)(changes.length, 'change')}.`;
    core/* info */.pq(verdict);
    if (changes.length > 0)
        (0,log/* printUntrusted */.Q)('Changes', (0,shown_edit/* toText */.f)(changes));
    const open = left.map(({ line, level, rule, message, fix }) => `${level} in line ${line} (${rule}): ${message} ${fix}`);
    for (const sentence of open)
        core/* warning */.$e(sentence, { title: 'Left to do by hand', file: config });
    const summary = {
        title: 'Upgrade of the config',
        verdict,
        table: [
            ['field', 'before', 'now', 'why'],
            ...changes.map(({ path, was, is, why }) => [path, was, is, why]),
        ],
        warnings: rewritten ? [rewrittenWarning, ...open] : open,
        next: nextStep(upgraded, lokiVersion, periodFrom),
    };
    core/* setOutput */.uH('report', await (0,files/* writeText */.x)((0,files/* jobFile */._)('upgrade.md'), (0,action_summary/* renderSummary */.B)(summary)));
    await (0,action_summary/* writeSummary */.S)({ ...summary, file: { name: 'The config', language: 'yaml', text: shownYaml } });
}
function nextStep({ changes }, lokiVersion, periodFrom) {
    const step = `read it, merge it, and deploy Loki ${lokiVersion} with it`;
    const newPeriod = changes.some(({ path }) => /^schema_config\.configs\.\d+$/.test(path));
    return newPeriod
        ? `${step} before ${periodFrom}, when the new period starts; a later deploy needs a later day.`
        : `${step}.`;
}

;// CONCATENATED MODULE: ./.cache/build/actions/render/main.js


async function main(task) {
    await (task.task === 'upgrade' ? upgrade_upgrade(task) : render_render(task));
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


/***/ })

};
