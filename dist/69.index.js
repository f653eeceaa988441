export const id = 69;
export const ids = [69,327];
export const modules = {

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/clients.js
var run_command_clients = __webpack_require__(5918);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/show.js
var show = __webpack_require__(337);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command.js + 5 modules
var run_command = __webpack_require__(9127);
// EXTERNAL MODULE: ./.cache/build/src/aws/targets.js
var targets = __webpack_require__(8254);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var fields_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/render/storage.js
var storage = __webpack_require__(4891);
// EXTERNAL MODULE: ./.cache/build/src/config/team-config.js
var team_config = __webpack_require__(7327);
// EXTERNAL MODULE: ./.cache/build/src/config/tree.js
var config_tree = __webpack_require__(317);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/write.js
var write = __webpack_require__(1053);
;// CONCATENATED MODULE: ./.cache/build/src/config/config-for-version.js






/**
 * A whole config for a newer Loki, as a version on the way to it needs it: without the fields that this version does not
 * have, with those that only it has to be told, with the same periods.
 * @param version from 2.9.0, the first that knows every period of a newer config
 * @throws UserError when the config cannot be read, or its index cannot be found by that version
 */
function configForVersion(config, version) {
    const own = (0,team_config.parseTeamConfig)(Buffer.from(config), 'The config');
    const needed = {};
    (0,storage/* settleStores */.E)(needed, own);
    putKeyPrefixes(needed, own);
    const tree = (0,config_tree/* merge */.h1)(needed, own);
    for (const [path] of (0,config_tree/* leaves */.FQ)(tree)) {
        if ((0,fields_tree/* fieldAt */.UK)((0,fields_tree/* fieldsOf */.Pf)(version).root, path) === undefined)
            (0,config_tree/* remove */.TF)(tree, path);
    }
    return `# For Loki ${version}, on the way to a newer one.\n${(0,write/* writeYaml */.V)(tree)}`;
}
/** Loki 3.x has the prefix of the index in each period, 2.x in the shipper, for all periods of its kind. */
function putKeyPrefixes(needed, own) {
    const configs = (0,config_tree.at)(own, 'schema_config.configs');
    const periods = Array.isArray(configs) ? configs.filter(config_tree/* isTree */.xK) : [];
    for (const [store, shipper] of [
        ['tsdb', 'tsdb_shipper'],
        ['boltdb-shipper', 'boltdb_shipper'],
    ]) {
        const prefixes = periods
            .filter((period) => period['store'] === store)
            .map((period) => String((0,config_tree.at)(period, 'index.path_prefix') ?? 'index/'));
        const [prefix, another] = new Set(prefixes);
        if (another !== undefined)
            throw new errors/* UserError */.y(`The ${store} periods have their index below ${prefix} and ${another}, and Loki before 3.0 looks in one place only.`);
        if (prefix !== undefined && prefix !== 'index/')
            (0,config_tree/* put */.yJ)(needed, `storage_config.${shipper}.shared_store_key_prefix`, prefix);
    }
}

// EXTERNAL MODULE: ./.cache/build/src/host/document.js
var host_document = __webpack_require__(8604);
// EXTERNAL MODULE: ./.cache/build/src/host/script.js + 1 modules
var script = __webpack_require__(2858);
// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
;// CONCATENATED MODULE: ./.cache/build/src/loki/upgrade-path.js

/** Oldest first. Source: Loki, docs setup/upgrade and operations/storage/schema; issues #6653 and #8251. */
const STOPS = [
    {
        version: '2.9.17',
        why: 'It is the last to take old and new settings, and the first to know TSDB with schema v13. 2.6 answers queries over ' +
            'two periods from the newest alone (grafana/loki#6653), so a period is only added from here on. It answers 400 to label ' +
            'values that are no strings, which 2.6 and 3.x take: with such clients, stop here only as long as it takes to look.',
    },
    {
        version: '3.4.3',
        why: 'It reads what 2.9 wrote without shared_store and the other settings that 3.0 removed, and is known to hand over to ' +
            '3.7 with every line kept.',
    },
    { version: '3.7.6', why: 'It is the newest release.' },
];
/** The versions to run one after the other to get from one to another, which is the last; none when they are the same. */
function upgradePath(from, to) {
    if (from === to)
        return [];
    const between = upgradeStops(to).filter((stop) => compareVersions(from, stop) < 0 && minor(stop) !== minor(from));
    return [...between, to];
}
/** The versions that an upgrade to this one must not jump over, oldest first. */
function upgradeStops(to) {
    return STOPS.map(({ version }) => version).filter((stop) => (0,versions/* compareVersions */.Z)(stop, to) < 0 && minor(stop) !== minor(to));
}
/** Why an upgrade goes through this version, in one or two sentences; nothing for a version that is only asked for. */
function reasonFor(version) {
    return STOPS.find((stop) => stop.version === version)?.why ?? '';
}
function minor(version) {
    return version.split('.', 2).join('.');
}

// EXTERNAL MODULE: ./.cache/build/src/poll.js
var poll = __webpack_require__(785);
// EXTERNAL MODULE: ./.cache/build/src/aws/documents.js
var documents = __webpack_require__(682);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/send.js
var send = __webpack_require__(4942);
;// CONCATENATED MODULE: ./.cache/build/actions/deploy/document.js





/**
 * What is sent to the hosts: the values of the account's own document, or, without one, a script.
 * @throws UserError when the document is not the one this action publishes.
 */
async function documentFor(name, options, ssm) {
    if (name === undefined) {
        core/* warning */.$e(send/* shellScriptWarning */.sM);
        return (0,send/* shellScript */.ky)((0,script/* deployScript */.bz)(options));
    }
    const parameters = (0,host_document/* deployValues */.IN)(options);
    const content = (0,host_document/* deployDocument */.P)((0,host_document/* repositoryOf */._M)(options.image));
    return { name, parameters, pinned: await (0,documents/* pinDocument */.BM)(ssm, { name, content }) };
}

// EXTERNAL MODULE: ./.cache/build/actions/deploy/inputs.js
var inputs = __webpack_require__(3034);
;// CONCATENATED MODULE: ./.cache/build/actions/deploy/main.js
















const defaultRepository = 'grafana/loki';
async function main(values, signal) {
    const config = values.config === undefined ? '' : await readConfig(values.config);
    const clients = (0,run_command_clients/* runCommandClients */.l)(values.region, 'actions/deploy/README.md');
    const { commandId, hosts } = await deployTo(values, config, { clients, signal });
    core/* setOutput */.uH('command-id', commandId);
    core/* setOutput */.uH('instance-ids', hosts.map(({ instanceId }) => instanceId).join('\n'));
    core/* setOutput */.uH('hosts', JSON.stringify(hosts));
    const failed = hosts.filter(({ problem }) => problem !== undefined);
    await summarize(hosts, failed, values);
    if (failed.length > 0)
        throw failure(failed, hosts.length, commandId);
}
/** With `upgrade: stepwise`, first the versions that the hosts say must not be jumped over. */
async function deployTo(values, config, deps) {
    for (;;) {
        const deployed = await deployOnce(values, config, deps);
        const first = deployed.hosts
            .map(({ upgrade_first }) => upgrade_first)
            .filter((version) => version !== '');
        const step = first.sort(versions/* compareVersions */.Z)[0];
        if (values.upgrade !== 'stepwise' || step === undefined)
            return deployed;
        core/* info */.pq(`Going through Loki ${step} first: ${reasonFor(step)}`);
        const image = `${(0,host_document/* repositoryOf */._M)(values.image ?? defaultRepository)}:${step}`;
        const through = { ...values, lokiVersion: step, image };
        const stepped = await deployTo(through, configForVersion(config, step), deps);
        if (stepped.hosts.some(({ problem }) => problem !== undefined))
            return stepped;
    }
}
async function deployOnce(values, config, { clients, signal }) {
    const { commandId, invocations } = await (0,run_command/* runCommand */.d)({
        ...values,
        targets: (0,targets/* targetsOf */.Q)(values),
        document: await documentFor(values.document, scriptOptions(values, config), clients.ssm),
        comment: values.comment ?? defaultComment(values.lokiVersion, process.env),
        onlineSeconds: values.timeout,
        deliverySeconds: values.deliveryTimeout,
        timeoutSeconds: values.timeout + script/* rollbackSeconds */.Qk,
    }, {
        ...clients,
        ...{ clock: poll/* systemClock */.m, signal, log: core/* info */.pq },
        onSent: (id) => core/* saveState */.LZ(inputs/* commandState */.Nn, id),
        onEnded: show/* showInvocation */.A,
    });
    return { commandId, hosts: invocations.map(hostOf) };
}
async function readConfig(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.y(`The config ${path} cannot be read. Give the path that the render action put out.`, {
            cause: error,
        });
    }
}
function scriptOptions(values, config) {
    const { lokiVersion, credentialsParameter: parameter, readersParameter, region } = values;
    return {
        release: (0,script/* releaseId */.Bf)(config, new Date()),
        image: values.image ?? `${defaultRepository}:${lokiVersion}`,
        lokiVersion,
        port: values.port,
        config,
        credentials: parameter === undefined ? undefined : { parameter, region },
        readers: readersParameter === undefined ? undefined : { parameter: readersParameter, region },
        rollback: values.rollback,
        upgradeStops: upgradeStops(lokiVersion),
        timeoutSeconds: values.timeout,
    };
}
function defaultComment(lokiVersion, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return `Deploy Loki ${lokiVersion}${repository === undefined ? '' : ` from ${repository} run ${run}`}`;
}
function hostOf({ instanceId, status, problem, stdout, stderr, cut }) {
    const nothing = {
        status: 'failed',
        release: '',
        loki: '',
        seconds: 0,
        ready_seconds: 0,
        canary_ms: 0,
        gap_ms: 0,
        releases: [],
        upgrade_first: '',
    };
    const result = (0,script/* parseDeployResult */.mr)(stdout) ?? nothing;
    const good = status === 'Success' && (result.status === 'deployed' || result.status === 'unchanged');
    if (good)
        return { instanceId, ...result };
    const said = stderr.split('\n').filter((line) => line.startsWith('error: '));
    const why = said.length > 0
        ? said.map((line) => line.slice('error: '.length)).join('; ')
        : (problem ?? (cut ? cutShort : 'the script did not come to its end'));
    return { instanceId, ...result, problem: why };
}
const cutShort = 'the script printed more than Run Command keeps, and its result is not in what was kept; give `output-bucket`';
async function summarize(hosts, failed, values) {
    const verdict = verdictOf(hosts, failed, values);
    core/* info */.pq(verdict);
    await (0,summary/* writeSummary */.Sy)({
        title: 'Deploy',
        verdict,
        table: [
            ['host', 'status', 'release', 'Loki', 'ready after', 'read back after', 'took no pushes for', 'in all'],
            ...hosts.map((host) => [
                host.instanceId,
                host.status,
                host.release || 'none',
                host.loki || 'none',
                host.status === 'deployed' ? `${host.ready_seconds} s` : '',
                host.canary_ms > 0 ? `${host.canary_ms} ms` : '',
                `${host.gap_ms} ms`,
                `${host.seconds} s`,
            ]),
        ],
        file: { name: 'Releases that `rollback` can name', language: 'text', text: releasesOf(hosts) },
        warnings: failed.map(({ instanceId, problem }) => `${instanceId}: ${problem}`),
        ...(failed.length > 0
            ? { next: 'mend what is said above, then run again; hosts that are done are left alone.' }
            : {}),
    });
}
function releasesOf(hosts) {
    const lines = hosts.flatMap(({ instanceId, releases }) => releases.map(({ release, created, loki, config }) => `${instanceId}  ${release}  Loki ${loki}  ${created}  config ${config}`));
    return lines.join('\n') || 'none yet';
}
function verdictOf(hosts, failed, { lokiVersion, rollback }) {
    const what = rollback === undefined ? `Loki ${lokiVersion}` : `The release before (${rollback})`;
    const deployed = hosts.filter(({ status }) => status === 'deployed').length;
    if (failed.length > 0)
        return `${what} is not on ${(0,summary/* count */.U9)(failed.length, 'host')} of ${hosts.length}.`;
    return deployed === 0
        ? `${what} runs on ${(0,summary/* count */.U9)(hosts.length, 'host')} already; nothing was changed.`
        : `${what} was deployed to ${(0,summary/* count */.U9)(deployed, 'host')}.`;
}
function failure(failed, all, commandId) {
    const lines = failed.map(({ instanceId, status, problem }) => `- ${instanceId} (${status}): ${problem}`);
    return new errors/* UserError */.y(`The deploy failed on ${failed.length} of ${(0,summary/* count */.U9)(all, 'host')}, command ${commandId}:\n${lines.join('\n')}`);
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTeamConfig: () => (/* binding */ parseTeamConfig)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7774);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8448);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);






/** Much more than any Loki config; a larger file is some other file. */
const maxBytes = 1_000_000;
/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser reads it (YAML 1.1: `no` is a boolean).
 * @throws UserError naming every problem with its line and column, or the secrets that it holds.
 */
function parseTeamConfig(file, name) {
    if (file.length > maxBytes) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} has ${file.length} bytes; a Loki config has at most ${maxBytes}. Is it the right file?`);
    }
    const { root, problems, text } = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file);
    const duplicates = root === undefined ? [] : duplicateKeys(root);
    const all = [...problems, ...duplicates];
    if (all.length > 0)
        throw problemsIn(all, text, name, 'is no YAML that Loki reads; nothing was changed');
    const secrets = root === undefined ? [] : openSecrets(root);
    if (secrets.length > 0) {
        throw problemsIn(secrets, text, name, 'holds a secret; nothing was changed. Replace that key: git remembers it');
    }
    const tree = root === undefined ? null : (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(root, name);
    if (tree === null) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
    }
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isTree */ .xK)(tree)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
    }
    return tree;
}
function problemsIn(problems, text, name, verdict) {
    const placeOf = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .e)(text);
    const lines = problems.map(({ start, message, fix }) => {
        const { line, column } = placeOf(start);
        return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
    });
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} ${verdict}.\n${lines.join('\n')}`);
}
function duplicateKeys(node) {
    if (node.kind === 'list')
        return node.items.flatMap(duplicateKeys);
    if (node.kind !== 'map')
        return [];
    const seen = new Set();
    return node.pairs.flatMap(({ key, value }) => {
        const name = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(key);
        const twice = seen.has(name) && !(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .isMergeKey */ .yJ)(key);
        seen.add(name);
        const problem = {
            start: key.start,
            end: key.end,
            rule: 'duplicate-key',
            message: `${name} is set twice.`,
            fix: 'Keep one.',
        };
        return [...(twice ? [problem] : []), ...duplicateKeys(value)];
    });
}
/** A key in a file is a key in git's history; only a variable or the seed's PLACEHOLDER may stand in its place. */
function openSecrets(node, field = '') {
    if (node.kind === 'map')
        return node.pairs.flatMap(({ key, value }) => openSecrets(value, (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(key)));
    if (node.kind === 'list')
        return node.items.flatMap((item) => openSecrets(item, field));
    const content = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .contentOf */ .$E)(node);
    if (content.kind !== 'scalar' || !isSecret(field, content.value))
        return [];
    const message = `${field} holds a key in the open.`;
    const fix = 'Leave it out: the rendered config names the variables that the deploy step sets.';
    return [{ start: node.start, end: node.end, rule: 'open-secret', message, fix }];
}
function isSecret(field, value) {
    if (value === '' || value === 'PLACEHOLDER' || /^\$\{\w+(:[^}]*)?\}$/.test(value))
        return false;
    if (/^(access_key_id|secret_access_key|session_token)$/.test(field))
        return true;
    return /^s3:\/\/(?!\$\{)[^@/]+:[^@]+@/.test(value);
}


/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeInline),
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

const options = { lineWidth: -1, noRefs: true };
/** Writes a config, one field per line. */
function writeYaml(value) {
    const scalarStyleRules = [quoteVariables, ...Object.values(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCALAR_STYLE_RULES */ .Z)];
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, scalarStyleRules });
}
/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
function writeInline(value) {
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, flowLevel: 0 }).trim();
}
/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
const quoteVariables = (layout) => {
    if (layout.node.value.includes('${'))
        layout.style = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
};


/***/ })

};
