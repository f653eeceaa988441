const { appendFileSync, writeSync } = process.getBuiltinModule("node:fs");
// src/action/errors.ts
var UserError = class extends Error {
	name = "UserError";
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/action/inputs.ts
var Rejected = class extends Error {};
function required(kind) {
	return {
		kind,
		read: (text) => {
			if (text === void 0) throw new Rejected("it is required");
			return kind.parse(text);
		}
	};
}
function optional(kind) {
	return {
		kind,
		read: (text) => text === void 0 ? void 0 : kind.parse(text)
	};
}
function defaulted(kind, text) {
	return {
		kind,
		fallback: text,
		read: (given) => kind.parse(given ?? text)
	};
}
function readInputs(specs, check = () => [], env = process.env) {
	const problems = [];
	const values = {};
	for (const [name, input] of Object.entries(specs)) {
		const text = rawInput(name, env);
		try {
			values[camelCase(name)] = input.read(text);
		} catch (error) {
			if (!(error instanceof Rejected)) throw error;
			problems.push(describe$1(name, text, input.kind, error.message));
		}
	}
	const typed = values;
	if (problems.length === 0) problems.push(...check(typed));
	if (problems.length > 0) throw invalidInputs(problems);
	return typed;
}
function invalidInputs(problems) {
	const heading = problems.length === 1 ? "An input is not valid" : `${problems.length} inputs are not valid`;
	return new UserError(`${heading}; nothing was changed.\n${problems.map((line) => `- ${line}`).join("\n")}`);
}
function rawInput(name, env) {
	const text = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
	return text === "" ? void 0 : text;
}
function describe$1(name, given, kind, reason) {
	return `${name}: ${given === void 0 ? "not given" : `given ${JSON.stringify(shorten(given))}`}${reason === "" ? "" : ` (${reason})`}; allowed: ${kind.allowed}; example: ${kind.example}`;
}
function shorten(text) {
	return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}
function camelCase(name) {
	return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
// src/action/annotations.ts
function formatAnnotation(level, message, place = {}) {
	const properties = Object.entries(place).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
	return `::${level}${properties === "" ? "" : ` ${properties}`}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/action/print.ts
const STDOUT = 1;
function print(text) {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length;) try {
		at += writeSync(STDOUT, bytes, at);
	} catch (error) {
		const { code } = error;
		if (code === "EPIPE") return;
		if (code !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
	}
}
function printLine(text) {
	print(`${text}\n`);
}
// src/action/run.ts
async function runAction(readInputs, load) {
	try {
		const inputs = readInputs();
		const { main } = await load();
		await main(inputs, cancellation());
	} catch (error) {
		printLine(formatAnnotation("error", describe(error)));
		process.exitCode = 1;
	}
}
function stateOf(name) {
	return process.env[`STATE_${name}`];
}
function isPostStage() {
	if (stateOf("main-began") !== void 0) return true;
	const file = process.env["GITHUB_STATE"];
	if (file !== void 0) appendFileSync(file, "main-began=true\n");
	return false;
}
function cancellation() {
	const controller = new AbortController();
	const cancel = (signal) => controller.abort(new UserError(`The run was cancelled (${signal}).`));
	process.once("SIGINT", cancel);
	process.once("SIGTERM", cancel);
	return controller.signal;
}
function describe(error) {
	if (!(error instanceof UserError)) return `This is a bug in loki-host-actions; please report it with these lines.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
	const cause = error.cause === void 0 ? "" : `\nCaused by: ${messageOf(error.cause)}`;
	return error.message + cause;
}
// src/action/kinds.ts
function text(allowed, example, pattern) {
	return {
		allowed,
		example,
		parse: (given) => {
			if (pattern !== void 0 && !pattern.test(given)) throw new Rejected();
			return given;
		}
	};
}
function oneOf(...values) {
	return {
		allowed: values.map((value) => `\`${value}\``).join(" or "),
		example: values[0] ?? "",
		parse: (given) => {
			const found = values.find((value) => value === given);
			if (found === void 0) throw new Rejected();
			return found;
		}
	};
}
function wholeNumber(unit, from, to) {
	return {
		allowed: `a whole number of ${unit} from ${from} to ${to}`,
		example: String(Math.min(Math.max(from, 30), to)),
		parse: (given) => {
			const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
			if (!(value >= from && value <= to)) throw new Rejected();
			return value;
		}
	};
}
function port() {
	return {
		...wholeNumber("TCP port", 1, 65535),
		allowed: "a TCP port from 1 to 65535",
		example: "9090"
	};
}
function list(item) {
	return {
		allowed: `one per line or comma: ${item.allowed}`,
		example: item.example,
		parse: (given) => given.split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== "").map((line) => inside(item, line))
	};
}
function keyValues(allowed, example) {
	return {
		allowed,
		example,
		parse: (given) => {
			const pairs = {};
			for (const line of given.split("\n").map((part) => part.trim())) {
				if (line === "") continue;
				const [, key, value] = /^([^=]+)=(.*)$/.exec(line) ?? [];
				if (key === void 0 || value === void 0) throw new Rejected(`no \`=\` in ${JSON.stringify(line)}`);
				if (Object.hasOwn(pairs, key.trim())) throw new Rejected(`${key.trim()} is given twice`);
				pairs[key.trim()] = value.trim();
			}
			return pairs;
		}
	};
}
function inside(item, line) {
	try {
		return item.parse(line);
	} catch (error) {
		if (error instanceof Rejected) throw new Rejected(`${JSON.stringify(line)}${error.message && `: ${error.message}`}`);
		throw error;
	}
}
// src/aws/kinds.ts
const bucketName = {
	allowed: "3 to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit",
	example: "acme-usage-logs",
	parse: (given) => {
		if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(given)) throw new Rejected();
		if (/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/.test(given)) throw new Rejected("this prefix or suffix is reserved by S3");
		return given;
	}
};
const region = text("an AWS region", "us-west-2", /^[a-z]{2}(-[a-z]+)+-\d$/);
const parameterName = text("a Parameter Store name below /loki-host/, of letters, digits and _.-/", "/loki-host/loki-storage/credentials", /^\/loki-host(\/[\w.-]+){1,13}$/);
const instanceId = text("an EC2 or managed instance id", "i-0123456789abcdef0", /^m?i-([0-9a-f]{8}|[0-9a-f]{17})$/);
const documentName = text("a document name of 3 to 128 letters, digits and _.-, not beginning with aws, amazon or amzn", "loki-host-deploy", /^(?!aws|amazon|amzn)[\w.-]{3,128}$/i);
const imageRepository = text("an image repository without tag", "grafana/loki", /^[a-z0-9][a-z0-9._-]*(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]*)*$/);
function hostCount(least) {
	return text(`a number of hosts from ${least} on, or a share of them such as 50%`, "1", least === 0 ? /^(0|[1-9]\d{0,5}|\d{1,2}%|100%)$/ : /^([1-9]\d{0,5}|[1-9]\d?%|100%)$/);
}
const accessKeyId = text("the id of an access key", "AKIAIOSFODNN7EXAMPLE", /^A[A-Z0-9]{15,127}$/);
const policyArn = text("the ARN of a managed IAM policy", "arn:aws:iam::123456789012:policy/boundary", /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/);
// src/aws/targets.ts
function checkTargets({ instanceIds, targets }) {
	const problems = [];
	if (instanceIds === void 0 === (targets === void 0)) problems.push("instance-ids, targets: give one of the two; example: instance-ids: i-0123456789abcdef0");
	if ((instanceIds?.length ?? 0) > 50) problems.push("instance-ids: Run Command takes at most 50 at a time; give `targets` (tags) instead");
	for (const key of Object.keys(targets ?? {})) if (!key.startsWith("tag:")) problems.push(`targets: ${key} does not begin with \`tag:\`; example: tag:Role=loki`);
	return problems;
}
function targetsOf({ instanceIds, targets = {} }) {
	if (instanceIds !== void 0) return { instanceIds };
	return { tags: Object.fromEntries(Object.entries(targets).map(([key, value]) => [key.replace(/^tag:/, ""), value])) };
}
// src/loki/versions.ts
function compareVersions(a, b) {
	const [left, right] = [a.split("."), b.split(".")];
	const at = left.findIndex((part, i) => Number(part) !== Number(right[i] ?? 0));
	return at === -1 ? 0 : Number(left[at]) - Number(right[at] ?? 0);
}
// src/loki/kinds.ts
const oldest = "2.6.0";
const unknown = "4.0.0";
const lokiVersion = {
	allowed: `a Loki release as x.y.z, from ${oldest} to before ${unknown}`,
	example: "3.7.6",
	parse: (given) => {
		const version = given.replace(/^v/, "");
		if (!/^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(version)) throw new Rejected();
		if (compareVersions(version, oldest) < 0) throw new Rejected(`older than ${oldest}`);
		if (compareVersions(version, unknown) >= 0) throw new Rejected(`${unknown} is not known yet`);
		return version;
	}
};
// actions/deploy/inputs.ts
const inputs = {
	region: required(region),
	"instance-ids": optional(list(instanceId)),
	targets: optional(keyValues("`tag:Key=Value` lines", "tag:Role=loki")),
	config: optional(text("the path of a file", "loki.yaml")),
	"loki-version": required(lokiVersion),
	upgrade: defaulted(oneOf("refuse", "stepwise"), "refuse"),
	image: optional(text("a container image", "grafana/loki:3.7.6", /^[\w][\w.:/@-]{0,254}$/)),
	document: optional(documentName),
	"credentials-parameter": optional(parameterName),
	"readers-parameter": optional(parameterName),
	rollback: optional(text("`previous` or the name of a release", "previous", /^(previous|\d{8}T\d{6}Z-[0-9a-f]{8})$/)),
	port: defaulted(port(), "9090"),
	timeout: defaulted(wholeNumber("seconds", 5, 86400), "900"),
	"delivery-timeout": defaulted(wholeNumber("seconds", 30, 172800), "120"),
	"max-concurrency": defaulted(hostCount(1), "1"),
	"max-errors": defaulted(hostCount(0), "0"),
	"output-bucket": optional(bucketName),
	comment: optional(text("one line of at most 80 characters", "Deploy Loki 3.7.6", /^[^\r\n]{1,80}$/))
};
const commandState = "command-id";
function check(values) {
	const problems = checkTargets(values);
	if (values.config === void 0 === (values.rollback === void 0)) problems.push("config, rollback: give one of the two, what to deploy or which release to go back to; example: config: loki.yaml");
	return problems;
}
export { targetsOf as a, stateOf as c, readInputs as d, UserError as f, compareVersions as i, printLine as l, commandState as n, isPostStage as o, messageOf as p, inputs as r, runAction as s, check as t, escapeData as u };
