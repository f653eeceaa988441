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
const encryption = {
	allowed: "`AES256` or the ARN of a KMS key",
	example: "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
	parse: (given) => {
		if (given === "AES256") return { algorithm: "AES256" };
		if (!/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/.test(given)) throw new Rejected();
		return {
			algorithm: "aws:kms",
			keyArn: given
		};
	}
};
const userName = {
	allowed: "an IAM user name of 1 to 64 letters, digits and _+=,.@-, with a path before it if it has one",
	example: "loki-storage",
	parse: (given) => {
		const [, path, name] = /^(\/(?:[\w+=,.@-]+\/)*)?([\w+=,.@-]{1,64})$/.exec(given) ?? [];
		if (name === void 0) throw new Rejected();
		return {
			name,
			path: path ?? "/"
		};
	}
};
const parameterName = text("a Parameter Store name below /loki-host/, of letters, digits and _.-/", "/loki-host/loki-storage/credentials", /^\/loki-host(\/[\w.-]+){1,13}$/);
const instanceId = text("an EC2 or managed instance id", "i-0123456789abcdef0", /^m?i-([0-9a-f]{8}|[0-9a-f]{17})$/);
const documentName = text("a document name of 3 to 128 letters, digits and _.-, not beginning with aws, amazon or amzn", "loki-host-deploy", /^(?!aws|amazon|amzn)[\w.-]{3,128}$/i);
const imageRepository = text("an image repository without tag", "grafana/loki", /^[a-z0-9][a-z0-9._-]*(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]*)*$/);
const accessKeyId = text("the id of an access key", "AKIAIOSFODNN7EXAMPLE", /^A[A-Z0-9]{15,127}$/);
const policyArn = text("the ARN of a managed IAM policy", "arn:aws:iam::123456789012:policy/boundary", /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/);
// src/github/kinds.ts
const repositoryName = {
	allowed: "a repository as `owner/name`",
	example: "acme/usage",
	parse: (given) => {
		const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(given) ?? [];
		if (owner === void 0 || repo === void 0 || repo === "." || repo === "..") throw new Rejected();
		return {
			owner,
			repo
		};
	}
};
const organizationName = text("the login of an organization", "acme", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/);
const environmentName = text("the name of an environment, at most 255 characters", "production", /^[^\r\n]{1,255}$/);
const secretName = {
	allowed: "letters, digits and _, not beginning with a digit or GITHUB_",
	example: "LOKI_S3_ACCESS_KEY_ID",
	parse: (given) => {
		if (!/^[A-Za-z_]\w*$/.test(given)) throw new Rejected();
		if (/^github_/i.test(given)) throw new Rejected("names that begin with GITHUB_ are reserved");
		return given;
	}
};
// actions/keys/inputs.ts
const inputs = {
	mode: defaulted(oneOf("rotate", "retire", "status", "plan", "remove"), "rotate"),
	user: required(userName),
	"permissions-boundary": optional(policyArn),
	bucket: required(bucketName),
	region: required(region),
	encryption: defaulted(encryption, "AES256"),
	"github-token": optional(text("a token that may write secrets", "${{ steps.app.outputs.token }}", /^\S+$/)),
	repository: optional(list(repositoryName)),
	environment: optional(environmentName),
	organization: optional(organizationName),
	dependabot: defaulted(yesNo, "false"),
	"access-key-id-secret": defaulted(secretName, "LOKI_S3_ACCESS_KEY_ID"),
	"secret-access-key-secret": defaulted(secretName, "LOKI_S3_SECRET_ACCESS_KEY"),
	"json-secret": optional(secretName),
	parameter: optional(parameterName),
	"max-age": defaulted(wholeNumber("days", 0, 3650), "90"),
	"deployed-key": optional(accessKeyId),
	overlap: defaulted(wholeNumber("hours", 0, 720), "6"),
	"grace-period": defaulted(wholeNumber("days", 0, 365), "7")
};
function check({ mode, githubToken, organization, environment, repository, ...values }) {
	const problems = [];
	if (mode === "rotate" && githubToken === void 0) problems.push("github-token: not given, but `mode: rotate` writes secrets; give a token of a GitHub App with \"Secrets: write\"");
	if (organization !== void 0 && (environment !== void 0 || repository !== void 0)) problems.push("organization: secrets go to an organization or to a repository; give `organization` or `repository` and `environment`");
	if (mode !== "retire" && values.deployedKey !== void 0) problems.push("deployed-key: says to `mode: retire` what the hosts run with; other modes do not take it");
	const names = [
		values.accessKeyIdSecret,
		values.secretAccessKeySecret,
		values.jsonSecret
	].filter((name) => name !== void 0);
	if (new Set(names.map((name) => name.toUpperCase())).size < names.length) problems.push("access-key-id-secret, secret-access-key-secret, json-secret: two of them have the same name");
	return problems;
}
export { runAction as a, UserError as c, secretName as i, messageOf as l, inputs as n, invalidInputs as o, repositoryName as r, readInputs as s, check as t };
