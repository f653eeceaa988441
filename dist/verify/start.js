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
function inside(item, line) {
	try {
		return item.parse(line);
	} catch (error) {
		if (error instanceof Rejected) throw new Rejected(`${JSON.stringify(line)}${error.message && `: ${error.message}`}`);
		throw error;
	}
}
// src/aws/kinds.ts
const region = text("an AWS region", "us-west-2", /^[a-z]{2}(-[a-z]+)+-\d$/);
const parameterName = text("a Parameter Store name below /loki-host/, of letters, digits and _.-/", "/loki-host/loki-storage/credentials", /^\/loki-host(\/[\w.-]+){1,13}$/);
const instanceId = text("an EC2 or managed instance id", "i-0123456789abcdef0", /^m?i-([0-9a-f]{8}|[0-9a-f]{17})$/);
const documentName = text("a document name of 3 to 128 letters, digits and _.-, not beginning with aws, amazon or amzn", "loki-host-deploy", /^(?!aws|amazon|amzn)[\w.-]{3,128}$/i);
const imageRepository = text("an image repository without tag", "grafana/loki", /^[a-z0-9][a-z0-9._-]*(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]*)*$/);
const accessKeyId = text("the id of an access key", "AKIAIOSFODNN7EXAMPLE", /^A[A-Z0-9]{15,127}$/);
const policyArn = text("the ARN of a managed IAM policy", "arn:aws:iam::123456789012:policy/boundary", /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/);
// actions/verify/inputs.ts
const baseUrl = {
	allowed: "an http or https address without a path",
	example: "http://usage.example.com:9090",
	parse: (given) => {
		const url = URL.parse(given);
		if (url === null || !/^https?:$/.test(url.protocol)) throw new Rejected();
		if (url.pathname !== "/" || url.search !== "" || url.username !== "") throw new Rejected("only the address, please");
		return url.origin;
	}
};
const readerName = text("a name of at most 64 letters, digits and _.@-", "grafana", /^[\w.@-]{1,64}$/);
const readerPassword = text("a password, from a secret", "${{ secrets.LOKI_READER_PASSWORD }}");
const labels = {
	allowed: "`name=value` pairs, separated by commas or lines",
	example: "type=verify,environment=check",
	parse: (given) => {
		const pairs = given.split(/[\n,]/).map((pair) => /^\s*([A-Za-z_]\w*)=(\S.*?)\s*$/.exec(pair));
		return Object.fromEntries(pairs.map((pair) => {
			if (pair?.[1] === void 0 || pair[2] === void 0) throw new Rejected();
			return [pair[1], pair[2]];
		}));
	}
};
const inputs = {
	url: optional(baseUrl),
	reader: optional(readerName),
	"reader-password": optional(readerPassword),
	"instance-ids": optional(list(instanceId)),
	region: optional(region),
	document: optional(documentName),
	port: defaulted(port(), "9090"),
	labels: defaulted(labels, "type=verify,environment=check"),
	timeout: defaulted(wholeNumber("seconds", 1, 3600), "60")
};
function check({ url, instanceIds, region: given, reader, readerPassword: password }) {
	if (reader === void 0 !== (password === void 0)) return ["reader, reader-password: give both or none; example: reader: grafana"];
	if (url === void 0 === (instanceIds === void 0)) return ["url, instance-ids: give one of the two; example: url: http://usage.example.com:9090"];
	if (instanceIds !== void 0 && given === void 0) return [`region: not given; instance-ids need it; example: ${region.example}`];
	return [];
}
export { escapeData as a, messageOf as c, printLine as i, inputs as n, readInputs as o, runAction as r, UserError as s, check as t };
