import { a as parseTeamConfig, c as writeSummary, d as warning, l as info, n as dayIn, o as renderConfig, r as upgradeConfig, t as showUpgrade, u as setOutput } from "./shared.js";
import { l as UserError } from "./start.js";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
// actions/render/main.ts
async function main(task) {
	await (task.task === "upgrade" ? upgrade(task) : render(task));
}
async function render(task) {
	const team = task.config === void 0 ? {} : parseTeamConfig(await readConfig(task.config), task.config);
	const rendered = renderConfig({
		...task,
		team
	});
	await writeConfig(task.output, rendered);
	for (const sentence of rendered.warnings) warning(sentence);
	await summarize(rendered, task);
}
async function upgrade(task) {
	const bytes = await readConfig(task.config);
	const now = new Date();
	const periodFrom = dayIn(task.periodInDays, now);
	const upgraded = await upgradeConfig(bytes, {
		file: task.config,
		from: task.upgradeFrom,
		to: task.lokiVersion,
		partial: task.partial,
		today: dayIn(0, now),
		periodFrom
	});
	await writeConfig(task.output, upgraded);
	setOutput("changed", String(!bytes.equals(Buffer.from(upgraded.yaml))));
	setOutput("changes", JSON.stringify(upgraded.changes));
	await showUpgrade(upgraded, task, periodFrom);
}
async function writeConfig(output, { yaml, sha256 }) {
	const path = output ?? join(process.env["RUNNER_TEMP"] ?? tmpdir(), "loki-host", "loki.yaml");
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, yaml);
	setOutput("config", path);
	setOutput("sha256", sha256);
	info(`Wrote ${path}, sha256 ${sha256}; it is shown in the job summary`);
}
async function readConfig(path) {
	return await readFile(path).catch((error) => {
		throw new UserError(`The config ${path} cannot be read. Check the input \`config\`, and that the repository is checked out before this step.`, { cause: error });
	});
}
async function summarize({ yaml, sha256, replaced, warnings }, { lokiVersion, config }) {
	const from = config === void 0 ? "the defaults for usage collection" : `${config} over the defaults for usage collection`;
	await writeSummary({
		title: "Config",
		verdict: `Rendered for Loki ${lokiVersion} from ${from}; sha256 ${sha256.slice(0, 12)}.`,
		table: [[
			"replaced by an input",
			"in the file",
			"rendered"
		], ...replaced.map(({ path, team, now }) => [
			path,
			team,
			now
		])],
		warnings,
		file: {
			name: "The config",
			language: "yaml",
			text: yaml
		}
	});
}
export { main };
