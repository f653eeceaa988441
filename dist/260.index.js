export const id = 260;
export const ids = [260];
export const modules = {

/***/ 9879:
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
// EXTERNAL MODULE: ./.cache/build/src/action/text.js
var action_text = __webpack_require__(3062);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/clients.js
var run_command_clients = __webpack_require__(5918);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/build/src/host/result.js
var host_result = __webpack_require__(8584);
;// CONCATENATED MODULE: ./.cache/build/actions/deploy/deployed-host.js


/** For a host whose script printed no result. */
const noResult = {
    status: 'failed',
    release: '',
    loki: '',
    seconds: 0,
    ready_seconds: 0,
    canary_ms: 0,
    gap_ms: 0,
    releases: [],
    upgrade_first: '',
    certificate_until: '',
    ca: '',
};
const cutShort = 'the script printed more than Run Command keeps, and its result was cut off; set `output-bucket` to keep all of it';
function deployedHost(invocation) {
    const { instanceId, status, stdout } = invocation;
    const result = (0,host_result/* parseDeployResult */.m)(stdout) ?? noResult;
    const succeeded = status === 'Success' && (result.status === 'deployed' || result.status === 'unchanged');
    return succeeded ? { instanceId, ...result } : { instanceId, ...result, problem: problemOf(invocation) };
}
function hasProblem({ problem }) {
    return problem !== undefined;
}
/** The script's own errors come first: they say more than the status that Run Command gives. */
function problemOf({ stderr, problem, cut }) {
    const errors = stderr
        .split('\n')
        .filter((line) => line.startsWith('error: '))
        .map((line) => line.slice('error: '.length));
    if (errors.length > 0)
        return errors.join('; ');
    return problem ?? (cut ? cutShort : 'the script ended without a result');
}
/** The certificates that readers of these hosts have to trust, as PEM; none where parameters hold the hosts' own. */
function authoritiesOf(hosts) {
    return [...new Set(hosts.map(({ ca }) => ca).filter(isAuthority))].join('');
}
/** What a host printed is text from outside. */
function isAuthority(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).ca;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/document.js
var run_command_document = __webpack_require__(3241);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command/output.js
var output = __webpack_require__(5809);
// EXTERNAL MODULE: ./.cache/build/src/aws/run-command.js + 3 modules
var run_command = __webpack_require__(6750);
// EXTERNAL MODULE: ./.cache/build/src/aws/targets.js
var targets = __webpack_require__(8254);
// EXTERNAL MODULE: ./.cache/build/src/config/fields/tree.js
var fields_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./.cache/build/src/config/period.js
var period = __webpack_require__(6492);
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
 * Turns a whole config for a newer Loki into one for a version on the way to it: with the same periods, without the fields
 * that this version does not have, with those that only this version needs.
 * @param version from 2.9.0, the first that knows every period of a newer config
 * @throws UserError if the config cannot be read, or that version cannot find its index
 */
function configForVersion(config, version) {
    const own = (0,team_config/* parseTeamConfig */.l)(Buffer.from(config), 'The config');
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
    const periods = (0,period/* periodsOf */.qC)(own);
    for (const [store, shipper] of period/* SHIPPED_STORES */.bW) {
        const prefixes = periods
            .filter((period) => period.store === store)
            .map((period) => String(period.get('index.path_prefix') ?? 'index/'));
        const [prefix, another] = new Set(prefixes);
        if (another !== undefined)
            throw new errors/* UserError */.y(`The ${store} periods have their index under ${prefix} and ${another}, but Loki before 3.0 looks in one place only.`);
        if (prefix !== undefined && prefix !== 'index/')
            (0,config_tree/* put */.yJ)(needed, `storage_config.${shipper}.shared_store_key_prefix`, prefix);
    }
}

// EXTERNAL MODULE: ./.cache/build/src/host/document.js
var host_document = __webpack_require__(8604);
// EXTERNAL MODULE: ./.cache/build/src/host/script.js
var script = __webpack_require__(5826);
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
// EXTERNAL MODULE: ./.cache/build/actions/deploy/inputs.js
var inputs = __webpack_require__(3034);
;// CONCATENATED MODULE: ./.cache/build/actions/deploy/task.js


function deployTask(options) {
    return {
        script: () => (0,script/* deployScript */.bz)(options),
        content: () => (0,host_document/* deployDocument */.P)((0,host_document/* repositoryOf */._M)(options.image)),
        parameters: () => (0,host_document/* deployValues */.IN)(options),
    };
}

;// CONCATENATED MODULE: ./.cache/build/actions/deploy/rollout.js














const defaultRepository = 'grafana/loki';
/** Deploys to all hosts; with `upgrade: stepwise`, first the versions that a host may not skip, oldest first. */
async function rollOut(values, config, deps) {
    for (;;) {
        const rollout = await deployOnce(values, config, deps);
        const step = firstStep(rollout.hosts);
        if (values.upgrade !== 'stepwise' || step === undefined)
            return rollout;
        core/* info */.pq(`Upgrading to Loki ${step} first: ${reasonFor(step)}`);
        const image = `${(0,host_document/* repositoryOf */._M)(values.image ?? defaultRepository)}:${step}`;
        const stepValues = { ...values, lokiVersion: step, image };
        const stepped = await rollOut(stepValues, configForVersion(config, step), deps);
        if (stepped.hosts.some(hasProblem))
            return stepped;
    }
}
function firstStep(hosts) {
    const steps = hosts.map(({ upgrade_first }) => upgrade_first).filter((version) => version !== '');
    return steps.sort(versions/* compareVersions */.Z)[0];
}
async function deployOnce(values, config, { clients, signal }) {
    const { commandId, invocations } = await (0,run_command/* runCommand */.d)({
        ...values,
        targets: (0,targets/* targetsOf */.QR)(values),
        document: await (0,run_command_document/* documentFor */.D)(values.document, deployTask(scriptOptions(values, config)), clients.ssm),
        comment: values.comment ?? defaultComment(values.lokiVersion, process.env),
        onlineSeconds: values.timeout,
        deliverySeconds: values.deliveryTimeout,
        timeoutSeconds: values.timeout + script/* rollbackSeconds */.Qk,
    }, {
        ...clients,
        clock: poll/* systemClock */.m,
        signal,
        log: core/* info */.pq,
        onSent: (id) => core/* saveState */.LZ(inputs/* commandState */.Nn, id),
        onEnded: output/* showInvocation */.As,
    });
    return { commandId, hosts: invocations.map(deployedHost) };
}
function scriptOptions(values, config) {
    const { lokiVersion, credentialsParameter, readersParameter, region } = values;
    return {
        release: (0,script/* releaseId */.Bf)(config, new Date()),
        image: values.image ?? `${defaultRepository}:${lokiVersion}`,
        lokiVersion,
        port: values.port,
        config,
        region,
        credentials: secureString(credentialsParameter, region),
        readers: secureString(readersParameter, region),
        reads: {
            port: values.readsPort,
            plainFrom: values.plainReads ?? [],
            names: values.readsNames ?? [],
            certificateParameter: values.certificateParameter,
        },
        rollback: values.rollback,
        upgradeStops: upgradeStops(lokiVersion),
        timeoutSeconds: values.timeout,
    };
}
function secureString(parameter, region) {
    return parameter === undefined ? undefined : { parameter, region };
}
function defaultComment(lokiVersion, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return `Deploy Loki ${lokiVersion}${repository === undefined ? '' : ` from ${repository} run ${run}`}`;
}

// EXTERNAL MODULE: ./.cache/build/src/action/summary.js
var summary = __webpack_require__(9213);
;// CONCATENATED MODULE: ./.cache/build/actions/deploy/summary.js




async function summarize(hosts, values) {
    const failed = hosts.filter(hasProblem);
    const verdict = verdictOn(hosts, failed, values);
    core/* info */.pq(verdict);
    await (0,summary/* writeSummary */.S)({
        title: 'Deploy',
        verdict,
        table: [
            [...columns, ...(hosts.some(hasReaders) ? ['certificate for reads until'] : [])],
            ...hosts.map((host) => [...cells(host), ...(hosts.some(hasReaders) ? [host.certificate_until] : [])]),
        ],
        file: { name: 'Releases to roll back to', language: 'text', text: releasesOf(hosts) },
        warnings: [
            ...failed.map(({ instanceId, problem }) => `${instanceId}: ${problem}`),
            ...hosts.flatMap((host) => endingSoon(host, values, new Date())),
        ],
        next: failed.length === 0
            ? undefined
            : 'fix what is reported above, then run again; hosts that are up to date are left alone.',
    });
}
const columns = ['host', 'status', 'release', 'Loki', 'ready after', 'read back after', 'push gap', 'total'];
function hasReaders({ certificate_until }) {
    return certificate_until !== '';
}
const warnDays = 30;
/** A host replaces its own certificate in time; one in a parameter is replaced by whoever put it there. */
function endingSoon({ instanceId, certificate_until: until }, { certificateParameter }, now) {
    const days = Math.floor((Date.parse(until) - now.getTime()) / 86_400_000);
    if (certificateParameter === undefined || !(days < warnDays))
        return [];
    return [
        `${instanceId}: the certificate for reads ends in ${(0,action_text/* count */.U)(days, 'day')}. Put a new one into ${certificateParameter}, then deploy.`,
    ];
}
function cells(host) {
    return [
        host.instanceId,
        host.status,
        host.release || 'none',
        host.loki || 'none',
        host.status === 'deployed' ? `${host.ready_seconds} s` : '',
        host.canary_ms > 0 ? `${host.canary_ms} ms` : '',
        `${host.gap_ms} ms`,
        `${host.seconds} s`,
    ];
}
function verdictOn(hosts, failed, { lokiVersion, rollback }) {
    const what = rollback === undefined ? `Loki ${lokiVersion}` : `The earlier release (${rollback})`;
    const deployed = hosts.filter(({ status }) => status === 'deployed').length;
    if (failed.length > 0)
        return `${what} was not deployed to ${failed.length} of ${(0,action_text/* count */.U)(hosts.length, 'host')}.`;
    return deployed === 0
        ? `${what} already runs on ${(0,action_text/* count */.U)(hosts.length, 'host')}; nothing was changed.`
        : `${what} was deployed to ${(0,action_text/* count */.U)(deployed, 'host')}.`;
}
function releasesOf(hosts) {
    const lines = hosts.flatMap(({ instanceId, releases }) => releases.map(({ release, created, loki, config }) => `${instanceId}  ${release}  Loki ${loki}  ${created}  config ${config}`));
    return lines.join('\n') || 'none yet';
}

;// CONCATENATED MODULE: ./.cache/build/actions/deploy/main.js








async function main(values, signal) {
    const config = values.config === undefined ? '' : await readConfig(values.config);
    const clients = (0,run_command_clients/* runCommandClients */.l)(values.region, 'actions/deploy/README.md');
    const { commandId, hosts } = await rollOut(values, config, { clients, signal });
    core/* setOutput */.uH('command-id', commandId);
    core/* setOutput */.uH('instance-ids', hosts.map(({ instanceId }) => instanceId).join('\n'));
    core/* setOutput */.uH('hosts', JSON.stringify(hosts));
    core/* setOutput */.uH('ca', authoritiesOf(hosts));
    await summarize(hosts, values);
    const failed = hosts.filter(hasProblem);
    if (failed.length > 0)
        throw failure(failed, hosts.length, commandId);
}
async function readConfig(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.y(`The config ${path} cannot be read. Give the path in the output \`config\` of the render action.`, { cause: error });
    }
}
function failure(failed, all, commandId) {
    const lines = failed.map(({ instanceId, status, problem }) => `- ${instanceId} (${status}): ${problem}`);
    return new errors/* UserError */.y(`The deploy failed on ${failed.length} of ${(0,action_text/* count */.U)(all, 'host')}, command ${commandId}:\n${lines.join('\n')}`);
}


/***/ })

};
