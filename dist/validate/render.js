import { c as UserError } from "./start.js";
import { F as hostVariables, M as putBucket, P as merge, _ as DEFAULT_SCALAR_STYLE_RULES, j as defaultsUnder, v as SCALAR_STYLE, y as dump } from "./shared.js";
import { createHash } from "node:crypto";
// src/loki/yaml/write.ts
const options = {
	lineWidth: -1,
	noRefs: true
};
function writeYaml(value) {
	const scalarStyleRules = [quoteVariables, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
	return dump(value, {
		...options,
		scalarStyleRules
	});
}
const quoteVariables = (layout) => {
	if (layout.node.value.includes("${")) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};
// src/loki/render.ts
function renderConfig(options) {
	const { lokiVersion, replicas } = options;
	const team = structuredClone(options.team);
	const { defaults, warnings } = defaultsUnder(team, lokiVersion, replicas);
	const config = merge(defaults, team);
	const replaced = putBucket(config, options);
	const yaml = header(lokiVersion) + writeYaml(config);
	checkVariables(yaml);
	return {
		yaml,
		sha256: createHash("sha256").update(yaml).digest("hex"),
		replaced,
		warnings: [...warnings, ...limitsOf(lokiVersion)]
	};
}
function limitsOf(lokiVersion) {
	if (!lokiVersion.startsWith("2.9.")) return [];
	return ["Loki 2.9 answers 400 to label values that are no strings, such as {\"schema_version\": 1}, and clients do not send again. If yours send such labels, let this version only read your history on the way to 3.x."];
}
function header(lokiVersion) {
	return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It holds no secret: Loki puts the variables in itself (-config.expand-env=true).\n`;
}
function checkVariables(yaml) {
	const named = [...yaml.matchAll(/(?<!\$)\$\{(\w+)(?!\w|:?[-=])/g)].map(([, name = ""]) => name);
	const unknown = [...new Set(named)].filter((name) => !hostVariables.includes(name));
	if (unknown.length === 0) return;
	const names = unknown.map((name) => `\${${name}}`).join(", ");
	throw new UserError(`The team's YAML names ${names}, which the host does not set, so that Loki would read nothing there. Write the value itself; variables that are set: ${hostVariables.join(", ")}.`);
}
export { renderConfig };
