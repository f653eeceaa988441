import { J as UserError, s as MAX_BYTES } from "./shared.js";
const { readFileSync, realpathSync } = process.getBuiltinModule("node:fs");
import { basename, dirname, join, relative, sep } from "node:path";
import { spawnSync } from "node:child_process";
// src/validation/git-objects.ts
function runGit(folder, args, input = "") {
	const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
	const { status, stdout, stderr, error } = spawnSync("git", args, {
		cwd: folder,
		env: {
			...env,
			LC_ALL: "C",
			GIT_OPTIONAL_LOCKS: "0"
		},
		input,
		maxBuffer: 16 * MAX_BYTES
	});
	if (error !== void 0 && "code" in error && error.code === "ENOENT") throw new UserError("git is not installed, so the config cannot be compared with its base.");
	const [text = ""] = stdout.toString().split("\n", 1);
	return {
		ok: status === 0,
		text,
		error: stderr.toString().trim(),
		output: stdout
	};
}
function readAt(top, commit, path) {
	const end = path.includes("\n") ? "\0" : "\n";
	const { output } = runGit(top, [
		"cat-file",
		"--batch",
		"--follow-symlinks",
		...end === "\0" ? ["-z"] : []
	], `${commit}:${path}${end}`);
	const header = output.indexOf("\n");
	const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", 0, header)) ?? [];
	return size === void 0 ? void 0 : output.subarray(header + 1, header + 1 + Number(size));
}
function renamesSince(top, commit) {
	const fields = runGit(top, [
		"diff",
		"--cached",
		"--find-renames",
		"--diff-filter=R",
		"--name-status",
		"-z",
		commit,
		"--"
	]).output.toString().split("\0");
	const renames = new Map();
	for (let i = 0; i + 2 < fields.length; i += 3) renames.set(fields[i + 2] ?? "", fields[i + 1] ?? "");
	return renames;
}
// src/validation/git.ts
function openBase(ref, folder, env = process.env) {
	const { ok, text: top, error } = runGit(folder, ["rev-parse", "--show-toplevel"]);
	if (!ok) throw new UserError(`There is no git checkout to compare with \`${ref}\`; git says: ${error}`);
	if (commitOf(top, "HEAD") === void 0 && ref === "HEAD") return {
		name: "HEAD (no commit yet)",
		read: () => void 0
	};
	let tip;
	for (const name of candidates(ref, env)) tip ??= commitOf(top, name);
	if (tip === void 0) throw notFetched(ref);
	const fork = runGit(top, [
		"merge-base",
		tip,
		"HEAD"
	]);
	const commit = fork.ok ? fork.text : tip;
	let renames;
	return {
		name: ref,
		read: (file) => {
			const path = pathBelow(top, file);
			const unmoved = readAt(top, commit, path);
			if (unmoved !== void 0) return {
				path,
				bytes: unmoved
			};
			renames ??= renamesSince(top, commit);
			const old = renames.get(path) ?? "";
			const moved = readAt(top, commit, old);
			return moved && {
				path: old,
				bytes: moved
			};
		}
	};
}
function candidates(ref, env) {
	const names = [ref, `refs/remotes/origin/${ref}`];
	if (ref !== env["GITHUB_BASE_REF"]) return names;
	const { GITHUB_REF: checkedOut = "", GITHUB_SHA: sha, GITHUB_EVENT_PATH: event } = env;
	if (event) names.unshift(...pullRequestBase(event));
	if (/^refs\/pull\/\d+\/merge$/.test(checkedOut)) names.unshift(`${sha}^1`);
	return names;
}
function pullRequestBase(eventFile) {
	const { pull_request: pull } = JSON.parse(readFileSync(eventFile, "utf8"));
	return pull?.base?.sha === void 0 ? [] : [pull.base.sha];
}
function commitOf(top, name) {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	];
	const { ok, text } = runGit(top, args);
	return ok ? text : void 0;
}
function pathBelow(top, file) {
	const real = join(realpathSync(dirname(file)), basename(file));
	return relative(realpathSync(top), real).replaceAll(sep, "/");
}
function notFetched(ref) {
	return new UserError(`The base \`${ref}\` is not in this checkout, so nothing can be said about lost data. Give actions/checkout \`fetch-depth: 0\` (2 is enough for a pull request), or fetch the base commit before this step; or set \`base-ref: ""\` to check without the guard.`);
}
export { openBase };
