import { B as setOutput, L as printUntrusted, R as info, a as verdict, c as findFiles, f as isInside, i as tablesUsed, l as checkFile, n as summarize, o as toText, r as countLevel, s as toSarif, t as annotate, u as fails, z as notice } from "./shared.js";
import { c as UserError } from "./start.js";
const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
// actions/validate/main.ts
async function main(values) {
	const folder = process.cwd();
	const files = findFiles(values.files, folder);
	const base = values.baseRef === void 0 ? void 0 : await baseOf(values.baseRef, files, folder);
	const loki = await askLoki(values);
	const options = {
		...values,
		allow: values.allow ?? new Map(),
		base,
		within: folder
	};
	const all = [];
	for (const file of files) {
		const checked = await withLoki(await checkFile(file, options), loki, values);
		const text = toText(checked);
		if (text !== "") printUntrusted(file, text);
		all.push({
			...checked,
			bytes: new Uint8Array()
		});
	}
	const findings = all.flatMap((checked) => checked.findings);
	annotate(findings);
	setOutputs(findings, folder);
	const allowed = all.flatMap((checked) => checked.allowed).length;
	const stoodIn = tablesUsed(values.lokiVersion, values.baseLokiVersion);
	if (stoodIn !== "") notice(stoodIn);
	const sentence = verdict({
		files: files.length,
		findings,
		allowed
	}, values.lokiVersion);
	info(sentence);
	const failed = fails(findings, values.failOn);
	await summarize(all, {
		sentence: `${sentence} ${stoodIn}`.trim(),
		allow: options.allow,
		base: base?.name,
		loki,
		failed
	});
	if (failed) throw new UserError(`${sentence} The job summary has a table of them and what to do.`);
}
async function baseOf(ref, files, workspace) {
	const { openBase } = await import("./git.js");
	return openBase(ref, checkoutOf(files, workspace));
}
function checkoutOf(files, workspace) {
	const inside = files.find((file) => isInside(resolve(file), workspace));
	return inside === void 0 ? workspace : dirname(inside);
}
async function askLoki({ loki: mode, lokiVersion }) {
	if (mode === "off") return "the input `loki` is `off`.";
	const { realLoki } = await import("./real-loki.js");
	const loki = realLoki(lokiVersion, mode === "require" ? "error" : "warning");
	if (mode === "require" && typeof loki === "string") throw new UserError(`${loki}\nThe input \`loki\` is \`require\`; with \`auto\` the rest is checked without Docker.`);
	return loki;
}
async function withLoki(checked, loki, values) {
	if (typeof loki === "string" || countLevel(checked.findings, "error") > 0) return checked;
	const { file, bytes, findings } = checked;
	const refused = loki.verify(file, values.partial ? await rendered(checked, values) : bytes);
	if (refused === void 0) return checked;
	const finding = values.partial ? {
		...refused,
		line: 1,
		endLine: 1
	} : refused;
	return {
		...checked,
		findings: [...findings, finding]
	};
}
async function rendered({ file, bytes }, values) {
	const { renderConfig } = await import("./render.js");
	const { parseTeamConfig } = await import("./team-config.js");
	const { yaml } = renderConfig({
		team: parseTeamConfig(bytes, file),
		lokiVersion: values.lokiVersion,
		replicas: values.hosts ?? 1,
		bucket: "bucket",
		region: "us-east-1",
		credentials: "environment"
	});
	return Buffer.from(yaml);
}
function setOutputs(findings, folder) {
	setOutput("errors", countLevel(findings, "error"));
	setOutput("warnings", countLevel(findings, "warning"));
	setOutput("report", write("report.json", `${JSON.stringify(findings, void 0, 2)}\n`));
	setOutput("sarif", write("report.sarif", toSarif(findings, folder)));
}
function write(name, text) {
	const path = join(process.env["RUNNER_TEMP"] ?? tmpdir(), "loki-host", name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	return path;
}
export { main };
