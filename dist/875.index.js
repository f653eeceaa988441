export const id = 875;
export const ids = [875];
export const modules = {

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/build/src/action/commands.js
var commands = __webpack_require__(4131);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var action_summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/config/render.js
var render = __webpack_require__(6053);
// EXTERNAL MODULE: ./.cache/build/src/config/team-config.js
var team_config = __webpack_require__(7327);
// EXTERNAL MODULE: ./.cache/build/src/config/upgrade.js + 5 modules
var upgrade = __webpack_require__(6133);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.cache/build/src/action/untrusted.js
var untrusted = __webpack_require__(1211);
// EXTERNAL MODULE: ./.cache/build/src/validation/text.js
var validation_text = __webpack_require__(7457);
;// CONCATENATED MODULE: ./.cache/build/actions/render/show-upgrade.js








const REWRITTEN = 'The file was written anew, without its comments: anchors or merge keys stand where it had to be changed.';
/** Tells each change, in the log, in the job summary and in a file for a pull request, and what is left to do by hand. */
async function showUpgrade(upgraded, task, periodFrom) {
    const { changes, left, rewritten } = upgraded;
    const { config, upgradeFrom, lokiVersion } = task;
    const verdict = `${config} is for Loki ${lokiVersion} instead of ${upgradeFrom}: ${(0,action_summary/* count */.U9)(changes.length, 'change')}.`;
    (0,commands/* info */.pq)(verdict);
    if (changes.length > 0)
        (0,untrusted/* printUntrusted */.Q)('Changes', (0,upgrade/* toText */.fE)(changes));
    const open = left.map(({ line, level, rule, message, fix }) => `${level} in line ${line} (${rule}): ${message} ${fix}`);
    for (const sentence of open)
        (0,commands/* warning */.$e)(sentence, { title: 'Left to do by hand', file: config });
    const summary = {
        title: 'Upgrade of the config',
        verdict: (0,validation_text/* literal */.eu)(verdict),
        table: [
            ['field', 'was', 'is now', 'why'],
            ...changes.map(({ path, was, is, why }) => [path, was, is, why].map(validation_text/* literal */.eu)),
        ],
        warnings: [...(rewritten ? [REWRITTEN] : []), ...open.map(validation_text/* literal */.eu)],
        next: `read it, merge it, and deploy Loki ${lokiVersion} with it${changes.some(isPeriod) ? ` before ${periodFrom}, when the new period begins; deployed later, it needs a later day` : ''}.`,
    };
    (0,commands/* setOutput */.uH)('report', writeReport((0,action_summary/* renderSummary */.Br)(summary)));
    await (0,action_summary/* writeSummary */.Sy)({ ...summary, file: { name: 'The config', language: 'yaml', text: upgraded.yaml } });
}
function isPeriod({ path }) {
    return /^schema_config\.configs\.\d+$/.test(path);
}
function writeReport(markdown) {
    const path = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'loki-host', 'upgrade.md');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, markdown);
    return path;
}

;// CONCATENATED MODULE: ./.cache/build/actions/render/main.js










async function main(task) {
    await (task.task === 'upgrade' ? main_upgrade(task) : main_render(task));
}
async function main_render(task) {
    const team = task.config === undefined ? {} : (0,team_config.parseTeamConfig)(await readConfig(task.config), task.config);
    const rendered = (0,render.renderConfig)({ ...task, team });
    await writeConfig(task.output, rendered);
    for (const sentence of rendered.warnings)
        (0,commands/* warning */.$e)(sentence);
    await summarize(rendered, task);
}
async function main_upgrade(task) {
    const bytes = await readConfig(task.config);
    const now = new Date();
    const periodFrom = (0,upgrade/* dayIn */.EE)(task.periodInDays, now);
    const upgraded = await (0,upgrade/* upgradeConfig */.DZ)(bytes, {
        ...{ file: task.config, from: task.upgradeFrom, to: task.lokiVersion, partial: task.partial },
        ...{ today: (0,upgrade/* dayIn */.EE)(0, now), periodFrom },
    });
    await writeConfig(task.output, upgraded);
    (0,commands/* setOutput */.uH)('changed', String(!bytes.equals(Buffer.from(upgraded.yaml))));
    (0,commands/* setOutput */.uH)('changes', JSON.stringify(upgraded.changes));
    await showUpgrade(upgraded, task, periodFrom);
}
/** Writes a file and puts it out. */
async function writeConfig(output, { yaml, sha256 }) {
    const path = output ?? (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'loki-host', 'loki.yaml');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, yaml);
    (0,commands/* setOutput */.uH)('config', path);
    (0,commands/* setOutput */.uH)('sha256', sha256);
    (0,commands/* info */.pq)(`Wrote ${path}, sha256 ${sha256}; it is shown in the job summary`);
}
async function readConfig(path) {
    return await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* UserError */.y(`The config ${path} cannot be read. Check the input \`config\`, and that the repository is checked out before this step.`, { cause: error });
    });
}
async function summarize({ yaml, sha256, replaced, warnings }, { lokiVersion, config }) {
    const from = config === undefined
        ? 'the defaults for usage collection'
        : `${config} over the defaults for usage collection`;
    await (0,action_summary/* writeSummary */.Sy)({
        title: 'Config',
        verdict: `Rendered for Loki ${lokiVersion} from ${from}; sha256 ${sha256.slice(0, 12)}.`,
        table: [
            ['replaced by an input', 'in the file', 'rendered'],
            ...replaced.map(({ path, team, now }) => [path, team, now]),
        ],
        warnings,
        file: { name: 'The config', language: 'yaml', text: yaml },
    });
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

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConfig: () => (/* binding */ renderConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7898);
/* harmony import */ var _render_defaults_under_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);
/* harmony import */ var _render_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4891);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(317);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _yaml_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1053);







/**
 * Defaults ← the team's YAML ← inputs, for one Loki version; the same in gives the same bytes out.
 * @throws UserError when the team's YAML and the inputs cannot be brought together
 */
function renderConfig(options) {
    const { lokiVersion, replicas } = options;
    const team = structuredClone(options.team);
    const { defaults, warnings } = (0,_render_defaults_under_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultsUnder */ .z)(team, lokiVersion, replicas);
    const config = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .merge */ .h1)(defaults, team);
    const replaced = (0,_render_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .putBucket */ .k)(config, options);
    const yaml = header(lokiVersion) + (0,_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeYaml */ .V)(config);
    checkVariables(yaml);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(yaml).digest('hex');
    return { yaml, sha256, replaced, warnings: [...warnings, ...limitsOf(lokiVersion)] };
}
/** What no config can change. Seen on 2.9.17; 2.6.0, 3.4.3 and 3.7.6 take such labels. */
function limitsOf(lokiVersion) {
    if (!lokiVersion.startsWith('2.9.'))
        return [];
    return [
        'Loki 2.9 answers 400 to label values that are no strings, such as {"schema_version": 1}, and clients do not ' +
            'send again. If yours send such labels, let this version only read your history on the way to 3.x.',
    ];
}
function header(lokiVersion) {
    return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It holds no secret: Loki puts the variables in itself (-config.expand-env=true).\n`;
}
/** A variable that nobody sets becomes nothing, without a word from Loki; one with a default is the team's to answer for. */
function checkVariables(yaml) {
    const named = [...yaml.matchAll(/(?<!\$)\$\{(\w+)(?!\w|:?[-=])/g)].map(([, name = '']) => name);
    const unknown = [...new Set(named)].filter((name) => !_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hostVariables */ .Cg.includes(name));
    if (unknown.length === 0)
        return;
    const names = unknown.map((name) => `\${${name}}`).join(', ');
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`The team's YAML names ${names}, which the host does not set, so that Loki would read nothing there. ` +
        `Write the value itself; variables that are set: ${_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hostVariables */ .Cg.join(', ')}.`);
}


/***/ })

};
