import { F as hostVariables, d as atTop } from "./shared.js";
const { chmodSync, mkdtempSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
// src/validation/real-loki.ts
const seconds = {
	pull: 300,
	verify: 60
};
function realLoki(version, trouble) {
	const image = `grafana/loki:${version}`;
	if (docker([
		"image",
		"inspect",
		image
	]).status !== 0) {
		const pull = docker([
			"pull",
			"--quiet",
			image
		], seconds.pull);
		if (pull.status !== 0) return `Docker cannot get ${image}: ${pull.said}`;
	}
	return { verify: (file, bytes) => {
		const { status, said } = verify(image, bytes);
		if (status === 0) return void 0;
		return status === 1 || status === 2 ? refusal(image, file, said) : {
			...notAsked(image, file, said),
			level: trouble
		};
	} };
}
function verify(image, bytes) {
	const folder = mkdtempSync(join(tmpdir(), "loki-config-"));
	const config = join(folder, "config.yaml");
	try {
		writeFileSync(config, bytes);
		chmodSync(config, 420);
		chmodSync(folder, 493);
		const options = [
			"--rm",
			"--network",
			"none",
			...hostVariables.flatMap((name) => ["--env", `${name}=placeholder`]),
			"-v",
			`${folder}:/etc/loki:ro`
		];
		const loki = [
			"-config.file=/etc/loki/config.yaml",
			"-config.expand-env=true",
			"-verify-config"
		];
		return docker([
			"run",
			...options,
			image,
			...loki
		], seconds.verify);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
function refusal(image, file, said) {
	const line = Number(/\bline (\d+):/.exec(said)?.[1] ?? 1);
	const message = `${image} -verify-config refuses this file: ${said}`;
	return {
		...atTop(file, "loki-verify-config", message, "Mend what it says. No rule of ours saw it: please report that, with the file."),
		line,
		endLine: line
	};
}
function notAsked(image, file, said) {
	const message = `${image} could not be asked about this file: ${said}`;
	return atTop(file, "loki-verify-config", message, "Run the check again, or with `loki: off`.");
}
function docker(args, timeoutSeconds = 30) {
	const options = {
		encoding: "utf8",
		timeout: timeoutSeconds * 1e3,
		maxBuffer: 1048576
	};
	const { status, stdout, stderr, error } = spawnSync("docker", args, {
		...options,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	return {
		status,
		said: error === void 0 ? lastWords(`${stdout}\n${stderr}`) : failure(error)
	};
}
function failure(error) {
	return error.code === "ENOENT" ? "docker is not installed" : error.message;
}
function lastWords(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const telling = lines.filter((line) => /err=|error|failed|line \d+:|panic:|cannot|denied/i.test(line));
	return (telling.length > 0 ? telling : lines).slice(0, 5).join(" ").slice(0, 1e3);
}
export { realLoki };
