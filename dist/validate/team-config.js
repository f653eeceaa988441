import { c as UserError } from "./start.js";
import { A as isMergeKey, D as keyOf, N as isTree, O as plainValue, b as placesOf, h as parseYaml, k as contentOf } from "./shared.js";
// src/loki/team-config.ts
const maxBytes = 1e6;
function parseTeamConfig(file, name) {
	if (file.length > maxBytes) throw new UserError(`${name} has ${file.length} bytes; a Loki config has at most ${maxBytes}. Is it the right file?`);
	const { root, problems, text } = parseYaml(file);
	const duplicates = root === void 0 ? [] : duplicateKeys(root);
	const all = [...problems, ...duplicates];
	if (all.length > 0) throw problemsIn(all, text, name, "is no YAML that Loki reads; nothing was changed");
	const secrets = root === void 0 ? [] : openSecrets(root);
	if (secrets.length > 0) throw problemsIn(secrets, text, name, "holds a secret; nothing was changed. Replace that key: git remembers it");
	const tree = root === void 0 ? null : plainValue(root, name);
	if (tree === null) throw new UserError(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
	if (!isTree(tree)) throw new UserError(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
	return tree;
}
function problemsIn(problems, text, name, verdict) {
	const placeOf = placesOf(text);
	const lines = problems.map(({ start, message, fix }) => {
		const { line, column } = placeOf(start);
		return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
	});
	return new UserError(`${name} ${verdict}.\n${lines.join("\n")}`);
}
function duplicateKeys(node) {
	if (node.kind === "list") return node.items.flatMap(duplicateKeys);
	if (node.kind !== "map") return [];
	const seen = new Set();
	return node.pairs.flatMap(({ key, value }) => {
		const name = keyOf(key);
		const twice = seen.has(name) && !isMergeKey(key);
		seen.add(name);
		const problem = {
			start: key.start,
			end: key.end,
			rule: "duplicate-key",
			message: `${name} is set twice.`,
			fix: "Keep one."
		};
		return [...twice ? [problem] : [], ...duplicateKeys(value)];
	});
}
function openSecrets(node, field = "") {
	if (node.kind === "map") return node.pairs.flatMap(({ key, value }) => openSecrets(value, keyOf(key)));
	if (node.kind === "list") return node.items.flatMap((item) => openSecrets(item, field));
	const content = contentOf(node);
	if (content.kind !== "scalar" || !isSecret(field, content.value)) return [];
	const message = `${field} holds a key in the open.`;
	return [{
		start: node.start,
		end: node.end,
		rule: "open-secret",
		message,
		fix: "Leave it out: the rendered config names the variables that the deploy step sets."
	}];
}
function isSecret(field, value) {
	if (value === "" || value === "PLACEHOLDER" || /^\$\{\w+(:[^}]*)?\}$/.test(value)) return false;
	if (/^(access_key_id|secret_access_key|session_token)$/.test(field)) return true;
	return /^s3:\/\/(?!\$\{)[^@/]+:[^@]+@/.test(value);
}
export { parseTeamConfig };
