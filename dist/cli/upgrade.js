import { A as at, B as read, C as periods, D as isMergeKey, E as contentOf, F as firstPeriod, G as compareVersions, H as lokiVersion, I as newest, J as UserError, K as wholeNumber, M as leaves, N as put, O as isNull, P as remove, S as parseGoDuration, T as plainValue, U as fieldAt, V as wrong, W as fieldsOf, Y as messageOf, a as validateConfig, b as hasDefault, c as decodeText, d as dump, f as placesOf, g as schemaNumber, j as isTree, k as defaultsUnder, l as DEFAULT_SCALAR_STYLE_RULES, m as activePeriodOf, n as printable, o as parseYaml, q as print, r as readConfig, u as SCALAR_STYLE, v as movedTo, w as keyOf, x as parseByteSize, y as partsOf, z as parse } from "./shared.js";
import { a as duration, i as loweredLimits, n as hideKeys, r as addsLabels, t as guardChange } from "./guard.js";
const { readFileSync } = process.getBuiltinModule("node:fs");
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
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
// src/loki/yaml/write.ts
const options$1 = {
	lineWidth: -1,
	noRefs: true
};
function writeYaml(value) {
	const scalarStyleRules = [quoteVariables, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
	return dump(value, {
		...options$1,
		scalarStyleRules
	});
}
function writeInline(value) {
	return dump(value, {
		...options$1,
		flowLevel: 0
	}).trim();
}
const quoteVariables = (layout) => {
	if (layout.node.value.includes("${")) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};
// src/loki/yaml/edit.ts
function editYaml(text, path, value) {
	const { root } = parseYaml(text);
	const way = root && follow(root, path.split("."));
	if (way === void 0) return void 0;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const insert = (at, what) => text.slice(0, at.start) + what.replaceAll("\n", eol) + text.slice(at.end);
	if (value === void 0) return way.rest.length === 0 ? cut(text, way.steps) : text;
	const [first, ...rest] = way.rest;
	if (first === void 0) return replace(text, way, value, insert);
	return add(text, way, first, rest.reduceRight((inner, key) => ({ [key]: inner }), value), insert);
}
function follow(root, keys) {
	const steps = [];
	let node = root;
	for (const [i, key] of keys.entries()) {
		if (node.kind === "alias") return void 0;
		const index = node.kind === "scalar" ? -1 : indexOf(node, key);
		const next = node.kind === "scalar" ? void 0 : valuesOf(node)[index];
		if (node.kind === "scalar" || next === void 0) return {
			steps,
			node,
			rest: keys.slice(i)
		};
		steps.push({
			holder: node,
			index
		});
		node = next;
	}
	return {
		steps,
		node,
		rest: []
	};
}
function indexOf(holder, key) {
	return holder.kind === "list" ? Number(key) : holder.pairs.findIndex((pair) => keyOf(pair.key) === key);
}
function valuesOf(holder) {
	return holder.kind === "list" ? holder.items : holder.pairs.map(({ value }) => value);
}
function entriesOf(holder) {
	if (holder.kind === "list") return holder.items;
	return holder.pairs.map(({ key, value }) => ({
		start: key.start,
		end: value.end
	}));
}
function cut(text, steps) {
	const step = steps.findLast(({ holder }) => entriesOf(holder).length > 1);
	if (step === void 0) return void 0;
	const entries = entriesOf(step.holder);
	const [before, mine, next] = [
		entries[step.index - 1],
		entries[step.index],
		entries[step.index + 1]
	];
	if (mine === void 0) return void 0;
	const line = lineStart(text, mine.start);
	const lead = text.slice(line, mine.start);
	const ownLine = step.holder.kind === "list" ? /^\s*- +$/.test(lead) : lead.trim() === "";
	if (!isFlow(text, step.holder) && ownLine) return text.slice(0, line) + text.slice(lineEnd(text, mine.end));
	if (next !== void 0) return text.slice(0, mine.start) + text.slice(next.start);
	return before && text.slice(0, before.end) + text.slice(mine.end);
}
function replace(text, { node, steps }, value, insert) {
	if (node.start < node.end) return insert(node, writeInline(value));
	const { holder, index } = steps.at(-1) ?? {};
	const key = holder?.kind === "map" ? holder.pairs[index ?? 0]?.key : void 0;
	const colon = text.indexOf(":", key?.end ?? node.end) + 1;
	return insert({
		start: colon,
		end: colon
	}, ` ${writeInline(value)}`);
}
function add(text, { node, steps }, name, value, insert) {
	if (node.kind === "map" && isFlow(text, node)) return addInline(node, `${name}: ${writeInline(value)}`, insert);
	if (node.kind === "list" && isFlow(text, node)) return addInline(node, writeInline(value), insert);
	const below = (span, lead, entry) => {
		const start = lineEnd(text, span.end);
		const open = start > 0 && text[start - 1] !== "\n" ? "\n" : "";
		const lines = writeYaml(entry).replace(/\n(?=.)/g, `\n${" ".repeat(lead.length)}`);
		return insert({
			start,
			end: start
		}, `${open}${lead}${lines}`);
	};
	if (node.kind === "scalar") {
		const { holder, index } = steps.at(-1) ?? {};
		const pair = holder?.kind === "map" ? holder.pairs[index ?? 0] : void 0;
		if (!isNull(node) || pair === void 0 || node.start < node.end) return void 0;
		return below(pair.key, " ".repeat(columnOf(text, pair.key.start) + 2), { [name]: value });
	}
	if (node.kind === "alias") return void 0;
	const [first, last] = [entriesOf(node)[0], entriesOf(node).at(-1)];
	if (first === void 0 || last === void 0) return void 0;
	if (node.kind === "map") return below(last, " ".repeat(columnOf(text, first.start)), { [name]: value });
	return below(last, text.slice(lineStart(text, last.start), last.start), value);
}
function addInline(holder, entry, insert) {
	const last = entriesOf(holder).at(-1);
	if (last !== void 0) return insert({
		start: last.end,
		end: last.end
	}, `, ${entry}`);
	return insert(holder, holder.kind === "map" ? `{${entry}}` : `[${entry}]`);
}
function isFlow(text, holder) {
	return text[holder.start] === (holder.kind === "map" ? "{" : "[");
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, end) {
	if (text[end - 1] === "\n") return end;
	const next = text.indexOf("\n", end);
	return next === -1 ? text.length : next + 1;
}
function columnOf(text, offset) {
	return offset - lineStart(text, offset);
}
// src/loki/upgrade/draft.ts
var Draft = class {
	changes = [];
	text;
	rewritten = false;
	tree;
	constructor(text, tree) {
		this.text = text;
		this.tree = tree;
	}
	get(path) {
		return at(this.tree, path);
	}
	set(path, value, why) {
		const was = this.get(path);
		this.apply(path, value);
		this.tell(path, written(was), written(value), why);
	}
	remove(path, why) {
		const was = this.get(path);
		this.apply(path, void 0);
		this.tell(path, written(was), "", why);
	}
	move(path, to, value, why) {
		const was = this.get(path);
		this.apply(path, void 0);
		this.apply(to, value);
		this.tell(path, written(was), `${to}: ${written(value)}`, why);
	}
	leaves() {
		return leaves(this.tree);
	}
	tell(path, was, is, why) {
		this.changes.push({
			path,
			was,
			is,
			why
		});
	}
	apply(path, value) {
		const tree = structuredClone(this.tree);
		if (value === void 0) remove(tree, path);
		else put(tree, path, structuredClone(value));
		this.tree = tree;
		const edited = editYaml(this.text, path, value);
		this.rewritten ||= edited === void 0 || !says(edited, tree);
		this.text = this.rewritten || edited === void 0 ? writeYaml(tree) : edited;
	}
};
function says(text, tree) {
	const { root, problems } = parseYaml(text);
	return root !== void 0 && problems.length === 0 && isDeepStrictEqual(plainValue(root, "The config"), tree);
}
function written(value) {
	return value === void 0 ? "" : hideKeys(writeInline(value));
}
// src/loki/upgrade/kept-defaults.ts
const KEEPERS = [
	port,
	limits,
	labels,
	retention,
	deletion,
	metadata,
	deleteStore,
	folders,
	indexStores
];
function port(draft, { base, head, headVersion }) {
	const path = "server.http_listen_port";
	if (base.number(path) === head.number(path)) return;
	draft.set(path, base.number(path), `Clients push to this port; the default of Loki ${headVersion} is ${head.number(path)}.`);
}
function limits(draft, change) {
	for (const { path, was, shownIs, effect } of loweredLimits(change)) {
		const value = /^\d+$/.test(was) ? Number(was) : was;
		draft.set(path, value, `As it was: with ${shownIs}, the default of Loki ${change.headVersion}, ${effect}.`);
	}
}
function labels(draft, change) {
	if (!addsLabels(change)) return;
	const why = "Streams keep the labels that clients send, so dashboards and queries by exact labels see the same ones.";
	draft.set("limits_config.discover_service_name", [], why);
	draft.set("limits_config.discover_log_levels", false, why);
}
function retention(draft, { base, head, baseVersion }) {
	const path = "limits_config.retention_period";
	if (!base.flag("compactor.retention_enabled") || base.number(path) === head.number(path)) return;
	draft.set(path, duration(base.number(path)), `What Loki ${baseVersion} keeps, by its default.`);
}
function deletion(draft, { base, head, baseVersion }) {
	const path = "limits_config.deletion_mode";
	if (!head.flag("compactor.retention_enabled") || !head.has(path)) return;
	const was = base.text(base.has(path) ? path : "compactor.deletion_mode");
	if (was === head.text(path)) return;
	draft.set(path, was, `As Loki ${baseVersion} treats requests to delete; else they would be carried out from now on.`);
}
function metadata(draft, { head, today, headVersion }) {
	const path = "limits_config.allow_structured_metadata";
	const active = activePeriodOf(head, today);
	if (active === void 0 || !head.flag(path) || !head.atLeast("3.0")) return;
	if (head.text(`${active}.store`) === "tsdb" && (schemaNumber(head.text(`${active}.schema`)) ?? 0) >= 13) return;
	draft.set(path, false, `Loki ${headVersion} does not start with it before a tsdb period with schema v13 is active.`);
}
function deleteStore(draft, { base, head, headVersion }) {
	const path = "compactor.delete_request_store";
	if (!head.flag("compactor.retention_enabled") || !head.has(path) || head.text(path) !== "") return;
	const last = periods(head).at(-1) ?? "";
	const store = base.text("compactor.shared_store") || head.text(`${last}.object_store`);
	draft.set(path, store, `With retention, Loki ${headVersion} must be told where requests to delete are kept.`);
}
const SHIPPERS = {
	tsdb: "tsdb",
	"boltdb-shipper": "boltdb"
};
function folders(draft, { head, headVersion }) {
	const why = `Loki ${headVersion} must be told; it is below the folder that the host keeps.`;
	const set = (path, folder) => {
		if (head.text(path) === "") draft.set(path, folder, why);
	};
	for (const [store, kind] of Object.entries(SHIPPERS)) {
		if (lastOf(head, store) === void 0) continue;
		set(`storage_config.${kind}_shipper.active_index_directory`, `/loki/${kind}-index`);
		set(`storage_config.${kind}_shipper.cache_location`, `/loki/${kind}-cache`);
	}
	set("compactor.working_directory", "/loki/compactor");
}
function indexStores(draft, { head, headVersion }) {
	for (const [store, kind] of Object.entries(SHIPPERS)) {
		const path = `storage_config.${kind}_shipper.shared_store`;
		const last = lastOf(head, store);
		if (last === void 0 || !head.has(path) || head.text(path) !== "") continue;
		draft.set(path, head.text(`${last}.object_store`), `Loki ${headVersion} is told where the index is.`);
	}
}
function lastOf(config, store) {
	return periods(config).findLast((period) => config.text(`${period}.store`) === store);
}
// src/loki/upgrade/new-period.ts
const CONFIGS = "schema_config.configs";
function keepDefaultPeriod(draft, team, from, version) {
	if (draft.get(CONFIGS)) return;
	const periodsOf = (loki) => at(defaultsUnder(team, loki, 1).defaults, CONFIGS);
	const [was, is] = [periodsOf(from), periodsOf(version)];
	if (was === void 0 || JSON.stringify(was) === JSON.stringify(is)) return;
	draft.set(CONFIGS, was, `The period that was in use by the defaults for Loki ${from}; those for ${version} have another.`);
}
function addTsdbPeriod(draft, from, version) {
	const periods = draft.get(CONFIGS);
	const last = Array.isArray(periods) ? periods.at(-1) : void 0;
	if (!Array.isArray(periods) || !isTree(last) || !knowsV13(version)) return;
	if (last["store"] === "tsdb" && /^v*13$/.test(String(last["schema"]))) return;
	const after = dayAfter(last["from"]);
	const objects = last["object_store"] ?? "s3";
	const period = {
		...firstPeriod(true),
		from: after > from ? after : from,
		object_store: objects,
		index: {
			prefix: at(last, "index.prefix") ?? "index_",
			period: "24h"
		}
	};
	draft.set(`${CONFIGS}.${periods.length}`, period, "The index that Loki goes on with; older periods stay as they are. It must be deployed before this day: until then nothing changes.");
}
function knowsV13(version) {
	return fieldAt(fieldsOf(version).root, "limits_config.allow_structured_metadata") !== void 0;
}
function dayAfter(date) {
	const day = Date.parse(`${String(date)}T00:00:00Z`);
	return Number.isNaN(day) ? "" : new Date(day + 864e5).toISOString().slice(0, 10);
}
// src/loki/upgrade/removed-fields.ts
const MIGRATIONS = {
	"querier.query_timeout": to("limits_config.query_timeout", goDuration),
	"querier.engine.timeout": to("limits_config.query_timeout", goDuration),
	"query_range.split_queries_by_interval": to("limits_config.split_queries_by_interval", goDuration),
	"query_range.required_query_response_format": to("frontend.encoding"),
	"chunk_store_config.max_look_back_period": to("limits_config.max_query_lookback"),
	"compactor.deletion_mode": to("limits_config.deletion_mode"),
	"compactor.shared_store_key_prefix": to("compactor.delete_request_store_key_prefix"),
	"ruler.wal_cleaner.deprecatedperiod": to("ruler.wal_cleaner.period"),
	"dataobj_explorer.storage_bucket_prefix": to("dataobj.storage_bucket_prefix"),
	"pattern_ingester.metric_aggregation.downsample_period": to("pattern_ingester.metric_aggregation.sample_period"),
	"frontend_worker.parallelism": parallelism,
	"storage_config.boltdb_shipper.shared_store_key_prefix": keyPrefix("boltdb-shipper"),
	"storage_config.tsdb_shipper.shared_store_key_prefix": keyPrefix("tsdb"),
	sse_encryption: encryption,
	enable_fifocache: cache("enabled"),
	"fifocache.max_size_bytes": cache("max_size_mb", megabytes),
	"fifocache.max_size_items": cache("max_size_items"),
	"fifocache.size": cache("max_size_items"),
	"fifocache.ttl": cache("ttl"),
	"fifocache.validity": cache("ttl")
};
function moveRemovedFields(draft, from, version) {
	const leaves = draft.leaves();
	const values = new Map(leaves);
	const before = (path) => values.get(path);
	for (const [path, value] of leaves) {
		if (!has(from, path) || has(version, path)) continue;
		const migrate = partsOf(path).map((part) => part.replace(/^named_stores\.aws\.[^.]+\./, "")).map((part) => MIGRATIONS[part]).find((found) => found !== void 0);
		const why = `Loki ${version} does not have it. ${movedTo(path) ?? "It has no successor."}`;
		if (!migrate?.({
			draft,
			path,
			value,
			why,
			version,
			before
		})) draft.remove(path, why);
	}
}
function has(version, path) {
	return fieldAt(fieldsOf(version).root, path) !== void 0;
}
function to(place, convert = (value) => value) {
	return ({ draft, path, value, why, version }) => {
		const converted = convert(value);
		if (converted === void 0 || draft.get(place) !== void 0 || !has(version, place)) return false;
		draft.move(path, place, converted, why);
		return true;
	};
}
function goDuration(value) {
	const nanoseconds = typeof value === "number" ? value : parseGoDuration(String(value));
	return nanoseconds === void 0 ? void 0 : duration(Math.ceil(nanoseconds / 1e6) * 1e6);
}
function parallelism(field) {
	return field.before("frontend_worker.match_max_concurrent") === false && to("querier.max_concurrent")(field);
}
function encryption({ draft, path, value, why }) {
	const type = path.replace(/sse_encryption$/, "sse.type");
	if (value !== true || draft.get(type) !== void 0) return false;
	draft.move(path, type, "SSE-S3", why);
	return true;
}
function cache(name, convert) {
	return (field) => {
		const block = field.path.replace(/\.(?:enable_fifocache|fifocache\..*)$/, "");
		if (field.before(`${block}.enable_fifocache`) !== true) return false;
		return to(`${block}.embedded_cache.${name}`, convert)(field);
	};
}
function megabytes(value) {
	const bytes = parseByteSize(String(value));
	return bytes === void 0 ? void 0 : Math.max(1, Math.round(bytes / 2 ** 20));
}
function keyPrefix(store) {
	return ({ draft, path, value, why, version }) => {
		const configs = draft.get("schema_config.configs");
		const places = (Array.isArray(configs) ? [...configs.entries()] : []).filter(([, period]) => isTree(period) && period["store"] === store).map(([i]) => `schema_config.configs.${i}.index.path_prefix`).filter((place) => draft.get(place) === void 0 && has(version, place));
		if (value === "index/") return false;
		for (const place of places) draft.set(place, value, `The index of this period is below ${String(value)}.`);
		draft.remove(path, why);
		return true;
	};
}
// src/loki/upgrade.ts
async function upgradeConfig(bytes, options) {
	const { file, from, to, today, periodFrom, partial } = options;
	if (compareVersions(to, from) < 0) throw new UserError(`Loki ${to} is older than ${from}: a config is only upgraded.`);
	const team = parseTeamConfig(bytes, file);
	const draft = new Draft(decodeText(bytes).text, team);
	if (to !== from) {
		fillNulls(draft, to);
		if (partial) keepDefaultPeriod(draft, team, from, to);
		moveRemovedFields(draft, from, to);
		addTsdbPeriod(draft, periodFrom, to);
		for (const keep of KEEPERS) keep(draft, changeOf(bytes, draft, options));
		draft.text = draft.text.replace(/^(# Rendered by loki-host-actions for Loki )\S+(?=:)/, `$1${to}`);
	}
	const { text: yaml, changes, rewritten } = draft;
	const left = [...await validateConfig(yaml, {
		version: to,
		file,
		partial,
		today
	}), ...guardChange(bytes, yaml, {
		baseVersion: from,
		headVersion: to,
		today,
		file,
		partial
	})];
	return {
		yaml,
		sha256: createHash("sha256").update(yaml).digest("hex"),
		changes,
		rewritten,
		left
	};
}
function dayIn(days, now) {
	return new Date(now.getTime() + days * 24 * 36e5).toISOString().slice(0, 10);
}
function toText(changes) {
	const line = ({ path, was, is, why }) => `${path}: ${was || "nothing"} -> ${is || "nothing"}\n    ${why}`;
	return changes.map(line).join("\n");
}
function fillNulls(draft, to) {
	for (const [path, value] of draft.leaves()) {
		if (value !== null || !hasDefault(fieldAt(fieldsOf(to).root, path))) continue;
		draft.remove(path, "Written as nothing, it sets what is in it to zero; without it, the defaults count.");
	}
}
function changeOf(before, draft, { from, to, today, partial }) {
	const ignore = () => {};
	const base = readConfig(before, {
		version: from,
		partial
	}, ignore).config;
	const head = readConfig(draft.text, {
		version: to,
		partial
	}, ignore).config;
	if (base === void 0 || head === void 0) throw new UserError("The config is empty; there is nothing to upgrade.");
	return {
		base,
		head,
		baseVersion: from,
		headVersion: to,
		today,
		bucketExpiryDays: void 0,
		report: ignore
	};
}
// src/cli/upgrade.ts
const usage = `Usage: loki-host-actions upgrade --from X.Y.Z [options] FILE

Writes the config for a newer Loki to standard output, and what is changed and why to standard error.

  --from X.Y.Z          Loki that FILE is for now
  --loki-version X.Y.Z  Loki that it shall be for (default ${newest})
  --partial             FILE is a team's part, rendered over the defaults
  --period-in-days N    days from now until a new TSDB period begins (default 7)
  --help

Exit status: 0 nothing left to mend, 1 something left, 2 wrong use.
`;
const options = {
	from: { type: "string" },
	"loki-version": {
		type: "string",
		default: newest
	},
	partial: {
		type: "boolean",
		default: false
	},
	"period-in-days": {
		type: "string",
		default: "7"
	},
	help: {
		type: "boolean",
		short: "h",
		default: false
	}
};
async function upgrade(args) {
	const { values, positionals } = parse(args, options);
	if (values.help) {
		print(usage);
		return 0;
	}
	const [file, ...others] = positionals;
	if (file === void 0 || others.length > 0) throw wrong("one FILE is upgraded at a time");
	if (values.from === void 0) throw wrong("--from is not given: which Loki is the file for now?");
	const from = read("from", lokiVersion, values.from);
	const to = read("loki-version", lokiVersion, values["loki-version"]);
	const days = read("period-in-days", wholeNumber("days", 1, 90), values["period-in-days"]);
	const now = new Date();
	const { yaml, changes, left, rewritten } = await upgradeConfig(readBytes(file), {
		file,
		from,
		to,
		partial: values.partial,
		today: dayIn(0, now),
		periodFrom: dayIn(days, now)
	});
	print(yaml);
	if (changes.length > 0) console.error(toText(changes));
	if (rewritten) console.error("The comments are lost: anchors or merge keys stand where it had to be changed.");
	for (const { line, level, rule, message, fix } of left) console.error(printable(`line ${line}: ${level}: ${message} ${fix} (${rule})`));
	return left.some(({ level }) => level === "error") ? 1 : 0;
}
function readBytes(file) {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new UserError(`${file} cannot be read: ${messageOf(error)}`);
	}
}
export { upgrade };
