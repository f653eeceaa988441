import { An as setOutput, On as info, a as repositoryOf, c as runCommand, d as count, f as writeSummary, i as configForVersion, kn as saveState, l as showInvocation, m as systemClock, n as reasonFor, o as parseDeployResult, r as upgradeStops, s as releaseId, t as documentFor, u as runCommandClients } from "./shared.js";
import { a as targetsOf, f as UserError, i as compareVersions, n as commandState } from "./start.js";
import { readFile } from "node:fs/promises";
// actions/deploy/main.ts
const defaultRepository = "grafana/loki";
async function main(values, signal) {
	const { commandId, hosts } = await deployTo(values, values.config === void 0 ? "" : await readConfig(values.config), {
		clients: runCommandClients(values.region, "actions/deploy/README.md"),
		signal
	});
	setOutput("command-id", commandId);
	setOutput("instance-ids", hosts.map(({ instanceId }) => instanceId).join("\n"));
	setOutput("hosts", JSON.stringify(hosts));
	const failed = hosts.filter(({ problem }) => problem !== void 0);
	await summarize(hosts, failed, values);
	if (failed.length > 0) throw failure(failed, hosts.length, commandId);
}
async function deployTo(values, config, deps) {
	for (;;) {
		const deployed = await deployOnce(values, config, deps);
		const step = deployed.hosts.map(({ upgrade_first }) => upgrade_first).filter((version) => version !== "").sort(compareVersions)[0];
		if (values.upgrade !== "stepwise" || step === void 0) return deployed;
		info(`Going through Loki ${step} first: ${reasonFor(step)}`);
		const image = `${repositoryOf(values.image ?? defaultRepository)}:${step}`;
		const stepped = await deployTo({
			...values,
			lokiVersion: step,
			image
		}, configForVersion(config, step), deps);
		if (stepped.hosts.some(({ problem }) => problem !== void 0)) return stepped;
	}
}
async function deployOnce(values, config, { clients, signal }) {
	const { commandId, invocations } = await runCommand({
		...values,
		targets: targetsOf(values),
		document: await documentFor(values.document, scriptOptions(values, config), clients.ssm),
		comment: values.comment ?? defaultComment(values.lokiVersion, process.env),
		onlineSeconds: values.timeout,
		deliverySeconds: values.deliveryTimeout,
		timeoutSeconds: values.timeout + 900
	}, {
		...clients,
		clock: systemClock,
		signal,
		log: info,
		onSent: (id) => saveState(commandState, id),
		onEnded: showInvocation
	});
	return {
		commandId,
		hosts: invocations.map(hostOf)
	};
}
async function readConfig(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		throw new UserError(`The config ${path} cannot be read. Give the path that the render action put out.`, { cause: error });
	}
}
function scriptOptions(values, config) {
	const { lokiVersion, credentialsParameter: parameter, readersParameter, region } = values;
	return {
		release: releaseId(config, new Date()),
		image: values.image ?? `${defaultRepository}:${lokiVersion}`,
		lokiVersion,
		port: values.port,
		config,
		credentials: parameter === void 0 ? void 0 : {
			parameter,
			region
		},
		readers: readersParameter === void 0 ? void 0 : {
			parameter: readersParameter,
			region
		},
		rollback: values.rollback,
		upgradeStops: upgradeStops(lokiVersion),
		timeoutSeconds: values.timeout
	};
}
function defaultComment(lokiVersion, env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	return `Deploy Loki ${lokiVersion}${repository === void 0 ? "" : ` from ${repository} run ${run}`}`;
}
function hostOf({ instanceId, status, problem, stdout, stderr, cut }) {
	const result = parseDeployResult(stdout) ?? {
		status: "failed",
		release: "",
		loki: "",
		seconds: 0,
		ready_seconds: 0,
		canary_ms: 0,
		gap_ms: 0,
		releases: [],
		upgrade_first: ""
	};
	if (status === "Success" && (result.status === "deployed" || result.status === "unchanged")) return {
		instanceId,
		...result
	};
	const said = stderr.split("\n").filter((line) => line.startsWith("error: "));
	const why = said.length > 0 ? said.map((line) => line.slice(7)).join("; ") : problem ?? (cut ? cutShort : "the script did not come to its end");
	return {
		instanceId,
		...result,
		problem: why
	};
}
const cutShort = "the script printed more than Run Command keeps, and its result is not in what was kept; give `output-bucket`";
async function summarize(hosts, failed, values) {
	const verdict = verdictOf(hosts, failed, values);
	info(verdict);
	await writeSummary({
		title: "Deploy",
		verdict,
		table: [[
			"host",
			"status",
			"release",
			"Loki",
			"ready after",
			"read back after",
			"took no pushes for",
			"in all"
		], ...hosts.map((host) => [
			host.instanceId,
			host.status,
			host.release || "none",
			host.loki || "none",
			host.status === "deployed" ? `${host.ready_seconds} s` : "",
			host.canary_ms > 0 ? `${host.canary_ms} ms` : "",
			`${host.gap_ms} ms`,
			`${host.seconds} s`
		])],
		file: {
			name: "Releases that `rollback` can name",
			language: "text",
			text: releasesOf(hosts)
		},
		warnings: failed.map(({ instanceId, problem }) => `${instanceId}: ${problem}`),
		...failed.length > 0 ? { next: "mend what is said above, then run again; hosts that are done are left alone." } : {}
	});
}
function releasesOf(hosts) {
	return hosts.flatMap(({ instanceId, releases }) => releases.map(({ release, created, loki, config }) => `${instanceId}  ${release}  Loki ${loki}  ${created}  config ${config}`)).join("\n") || "none yet";
}
function verdictOf(hosts, failed, { lokiVersion, rollback }) {
	const what = rollback === void 0 ? `Loki ${lokiVersion}` : `The release before (${rollback})`;
	const deployed = hosts.filter(({ status }) => status === "deployed").length;
	if (failed.length > 0) return `${what} is not on ${count(failed.length, "host")} of ${hosts.length}.`;
	return deployed === 0 ? `${what} runs on ${count(hosts.length, "host")} already; nothing was changed.` : `${what} was deployed to ${count(deployed, "host")}.`;
}
function failure(failed, all, commandId) {
	const lines = failed.map(({ instanceId, status, problem }) => `- ${instanceId} (${status}): ${problem}`);
	return new UserError(`The deploy failed on ${failed.length} of ${count(all, "host")}, command ${commandId}:\n${lines.join("\n")}`);
}
export { main };
