const { writeSync } = process.getBuiltinModule("node:fs");
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
// actions/issue/inputs.ts
const inputs = {
	token: required(text("a token that may write issues", "${{ github.token }}", /^\S+$/)),
	label: required(text("a label, at most 50 characters", "loki-key-rotation", /^[^,\r\n]{1,50}$/)),
	title: required(text("one line", "The Loki key rotation needs a person", /^[^\r\n]{1,256}$/)),
	problem: optional(text("any text", "The rotation of the key failed."))
};
export { invalidInputs as a, Rejected as i, text as n, readInputs as o, runAction as r, UserError as s, inputs as t };
