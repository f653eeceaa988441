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
const yesNo = {
	allowed: "`true` or `false`",
	example: "true",
	parse: (given) => {
		if (/^(true|True|TRUE)$/.test(given)) return true;
		if (/^(false|False|FALSE)$/.test(given)) return false;
		throw new Rejected();
	}
};
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
// src/validation/kinds.ts
const globs = {
	allowed: "paths or globs, one per line",
	example: "loki/*.yaml",
	parse: (given) => filledLines(given)
};
const gitRef = text("a branch, tag or commit", "main", /^[^-\s][^\s:]{0,250}$/);
const allowances = {
	allowed: "`rule: reason` lines",
	example: "bucket-added: the second bucket is empty",
	parse: (given) => {
		const reasons = new Map();
		for (const line of filledLines(given)) {
			const [, rule, reason] = /^([a-z][a-z0-9-]*):\s*(\S.*)$/.exec(line) ?? [];
			if (rule === void 0 || reason === void 0) throw new Rejected(`no rule and reason in ${JSON.stringify(line)}`);
			if (reasons.has(rule)) throw new Rejected(`${rule} is given twice`);
			reasons.set(rule, reason);
		}
		return reasons;
	}
};
function filledLines(given) {
	return given.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
// actions/validate/inputs.ts
const inputs = {
	files: required(globs),
	"loki-version": required(lokiVersion),
	"base-loki-version": optional(lokiVersion),
	partial: defaulted(yesNo, "false"),
	"base-ref": {
		...optional(gitRef),
		fallback: "${{ github.base_ref }}"
	},
	"fail-on": defaulted(oneOf("error", "warning", "never"), "error"),
	allow: optional(allowances),
	loki: defaulted(oneOf("auto", "off", "require"), "auto"),
	"bucket-expiry-days": optional(wholeNumber("days", 1, 36500)),
	hosts: optional(wholeNumber("hosts", 1, 50))
};
export { escapeData as a, UserError as c, printLine as i, messageOf as l, compareVersions as n, formatAnnotation as o, runAction as r, readInputs as s, inputs as t };
