import { a as printLine, l as UserError, o as escapeData, r as compareVersions, s as formatAnnotation } from "./start.js";
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = process.getBuiltinModule("node:fs");
import { EOL, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
// src/action/commands.ts
function info(text) {
	printLine(text);
}
function warning(message, place) {
	printLine(formatAnnotation("warning", message, place));
}
function setOutput(name, value) {
	append("GITHUB_OUTPUT", !/[\r\n]/.test(String(value)) ? `${name}=${value}${EOL}` : severalLines(name, value));
}
function severalLines(name, value) {
	const end = `ghadelimiter_${crypto.randomUUID()}`;
	return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`;
}
function addSummary(markdown) {
	append("GITHUB_STEP_SUMMARY", markdown + EOL);
}
function append(variable, text) {
	const file = process.env[variable];
	if (file) appendFileSync(file, text);
}
// src/action/summary.ts
async function writeSummary(summary) {
	addSummary(renderSummary(summary));
}
function renderSummary({ title, verdict, table = [], warnings = [], file, next }) {
	const blocks = [`### ${escapeText(title)}`, escapeText(verdict)];
	const [header, ...rows] = table;
	if (header !== void 0 && rows.length > 0) blocks.push([
		row(header),
		row(header.map(() => "---")),
		...rows.map((cells) => row(cells.map(escapeCell)))
	].join("\n"));
	for (const warning of warnings) blocks.push(`> [!WARNING]\n> ${escapeText(warning)}`);
	if (file !== void 0) blocks.push(folded(file));
	if (next !== void 0) blocks.push(`**Next:** ${escapeText(next)}`);
	return `${blocks.join("\n\n")}\n`;
}
function folded({ name, language, text }) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `<details><summary>${escapeText(name)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function escapeCell(text) {
	return escapeText(text).replaceAll("|", "\\|");
}
function escapeText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/\r?\n/g, " ");
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/loki/variables.ts
const accessKeyIdVariable = "LOKI_S3_ACCESS_KEY_ID";
const secretAccessKeyVariable = "LOKI_S3_SECRET_ACCESS_KEY";
const instanceIdVariable = "LOKI_INSTANCE_ID";
const hostVariables = [
	accessKeyIdVariable,
	secretAccessKeyVariable,
	instanceIdVariable
];
function reference(variable) {
	return `\${${variable}}`;
}
// src/loki/defaults.ts
function usageDefaults() {
	return {
		auth_enabled: false,
		server: {
			http_listen_port: 9090,
			grpc_listen_address: "127.0.0.1",
			grpc_server_max_recv_msg_size: 67108864,
			grpc_server_max_send_msg_size: 67108864,
			http_server_read_timeout: "300s",
			http_server_write_timeout: "300s"
		},
		common: {
			path_prefix: "/loki",
			replication_factor: 1,
			instance_addr: "127.0.0.1",
			ring: {
				kvstore: { store: "inmemory" },
				instance_id: reference(instanceIdVariable)
			}
		},
		memberlist: {
			node_name: reference(instanceIdVariable),
			bind_addr: ["127.0.0.1"],
			advertise_addr: "127.0.0.1",
			abort_if_cluster_join_fails: false,
			cluster_label: "loki-host"
		},
		ingester: {
			wal: {
				dir: "/loki/wal",
				flush_on_shutdown: true
			},
			max_chunk_age: "336h",
			chunk_idle_period: "30m",
			lifecycler: {
				min_ready_duration: "0s",
				final_sleep: "0s"
			}
		},
		querier: { query_ingesters_within: "0s" },
		storage_config: {
			tsdb_shipper: {
				active_index_directory: "/loki/tsdb-index",
				cache_location: "/loki/tsdb-cache",
				resync_interval: "1m"
			},
			boltdb_shipper: {
				active_index_directory: "/loki/boltdb-index",
				cache_location: "/loki/boltdb-cache",
				resync_interval: "1m"
			}
		},
		compactor: {
			working_directory: "/loki/compactor",
			retention_enabled: false,
			compactor_ring: { kvstore: { store: "memberlist" } }
		},
		distributor: { max_decompressed_size: 67108864 },
		frontend: { max_outstanding_per_tenant: 4096 },
		query_scheduler: { max_outstanding_requests_per_tenant: 4096 },
		limits_config: {
			ingestion_rate_strategy: "local",
			ingestion_rate_mb: 50,
			ingestion_burst_size_mb: 100,
			per_stream_rate_limit: "50MB",
			per_stream_rate_limit_burst: "100MB",
			reject_old_samples: true,
			reject_old_samples_max_age: "168h",
			creation_grace_period: "24h",
			max_line_size: "16MB",
			max_label_names_per_series: 30,
			discover_service_name: [],
			discover_log_levels: false,
			allow_structured_metadata: false,
			max_query_length: "0h",
			max_query_series: 1e5,
			max_entries_limit_per_query: 1e6,
			query_timeout: "10m"
		},
		analytics: { reporting_enabled: false }
	};
}
function firstPeriod(tsdb) {
	return {
		from: "2024-01-01",
		store: tsdb ? "tsdb" : "boltdb-shipper",
		object_store: "s3",
		schema: tsdb ? "v13" : "v12",
		index: {
			prefix: "loki_index_",
			period: "24h"
		}
	};
}
// src/loki/fields/tree.ts
const [head = "", ...groups] = readFileSync(new URL("./table.txt", import.meta.url), "latin1").split("\n\n");
const TABLE_VERSIONS = JSON.parse(/^versions (.*)$/m.exec(head)?.[1] ?? "");
const PARTS = new Map(groups.map((part) => [part.slice(1, part.indexOf("]")), part]));
function linesOf(path) {
	const part = PARTS.get(path.split(".", 1)[0] ?? "") ?? "";
	const title = `[${path}]\n`;
	const start = part.indexOf(title);
	if (start === -1) return "";
	const end = part.indexOf("\n[", start);
	return part.slice(start + title.length - 1, end === -1 ? void 0 : end + 1);
}
const built = new Map();
function fieldsOf(version) {
	const newer = TABLE_VERSIONS.findIndex((known) => compareVersions(known, version) > 0);
	const index = Math.max(newer === -1 ? TABLE_VERSIONS.length - 1 : newer - 1, 0);
	let root = built.get(index);
	if (root === void 0) {
		root = new LazyBlock("", index);
		built.set(index, root);
	}
	const known = TABLE_VERSIONS[index] ?? "";
	return {
		table: known,
		exact: known === version,
		root
	};
}
var LazyBlock = class LazyBlock {
	kind = "block";
	path;
	index;
	known = new Map();
	lines;
	constructor(path, index) {
		this.path = path;
		this.index = index;
	}
	field(name) {
		if (!this.known.has(name)) this.known.set(name, this.read(name));
		return this.known.get(name);
	}
	entries() {
		return [...new Set([...this.text().matchAll(/^\S+/gm)].map(([name]) => name))].flatMap((name) => {
			const field = this.field(name);
			return field === void 0 ? [] : [[name, field]];
		});
	}
	read(name) {
		if (/\s/.test(name)) return void 0;
		const text = this.text();
		const before = `\n${name} `;
		for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
			const end = text.indexOf("\n", at + 1);
			const json = text.slice(at + before.length, end === -1 ? void 0 : end);
			const [type, value, first, last] = JSON.parse(json);
			const from = first ? TABLE_VERSIONS.indexOf(first) : 0;
			const to = last ? TABLE_VERSIONS.indexOf(last) : TABLE_VERSIONS.length - 1;
			if (from <= this.index && this.index <= to) return this.ofType(type, value ?? void 0, name);
		}
	}
	text() {
		this.lines ??= linesOf(this.path);
		return this.lines;
	}
	ofType(type, value, name) {
		if (type === "any") return { kind: "any" };
		if (type === "block") return new LazyBlock(this.path === "" ? name : `${this.path}.${name}`, this.index);
		if (type.startsWith("[]")) return {
			kind: "list",
			item: this.ofType(type.slice(2), void 0, name),
			default: value
		};
		if (type.startsWith("map[string]")) return {
			kind: "map",
			value: this.ofType(type.slice(11), void 0, name)
		};
		return {
			kind: "value",
			type,
			default: value
		};
	}
};
function fieldAt(root, path) {
	let node = root;
	for (const name of path.split(".")) if (node?.kind === "block") node = node.field(name);
	else if (node?.kind === "list") node = node.item;
	else if (node?.kind === "map") node = node.value;
	else return void 0;
	return node;
}
function versionsWith(path) {
	return TABLE_VERSIONS.filter((version) => fieldAt(fieldsOf(version).root, path) !== void 0);
}
// src/loki/tree.ts
function isTree(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(tree, path) {
	let value = tree;
	for (const key of path.split(".")) value = holds(value) ? childOf(value, key) : void 0;
	return value;
}
function holds(value) {
	return typeof value === "object" && value !== null;
}
function childOf(holder, key) {
	return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}
function setChild(holder, key, value) {
	if (Array.isArray(holder)) holder[Number(key)] = value;
	else holder[key] = value;
}
function put(tree, path, value) {
	const keys = path.split(".");
	const last = keys.pop() ?? "";
	let holder = tree;
	for (const key of keys) {
		const next = childOf(holder, key);
		const child = holds(next) ? next : {};
		setChild(holder, key, child);
		holder = child;
	}
	setChild(holder, last, value);
}
function remove(tree, path) {
	removeFrom(tree, path.split("."));
}
function removeFrom(holder, [key = "", ...rest]) {
	const child = childOf(holder, key);
	if (rest.length > 0 && holds(child)) {
		removeFrom(child, rest);
		if (Object.keys(child).length > 0) return;
	}
	if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else delete holder[key];
}
function merge(under, over) {
	const merged = { ...under };
	for (const [key, value] of Object.entries(over)) {
		const below = merged[key];
		if (value === null && below !== void 0) continue;
		merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
	}
	return merged;
}
function leaves(value, path = "") {
	const entries = holds(value) ? Object.entries(value) : [];
	if (entries.length === 0 || Array.isArray(value) && !value.some(holds)) return [[path, value]];
	return entries.flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}
// src/loki/render/ring.ts
const loopback = [
	"server.grpc_listen_address",
	"common.instance_addr",
	"memberlist.bind_addr",
	"memberlist.advertise_addr"
];
const addresses = [
	"common.instance_addr",
	"common.instance_interface_names",
	"common.ring.instance_addr",
	"common.ring.instance_interface_names"
];
const stores = ["common.ring.kvstore.store", "ingester.lifecycler.ring.kvstore.store"];
function settleRing(defaults, team, replicas) {
	const store = stores.map((path) => at(team, path)).find((value) => value !== void 0);
	if (replicas > 1) joinHosts(defaults, team, replicas);
	else if (addresses.some((path) => at(team, path) !== void 0)) leaveLoopback(defaults);
	if (store === void 0) return [];
	put(defaults, "common.ring.kvstore.store", store);
	if (store === "inmemory") return replicas > 1 ? [inMemory] : [];
	remove(defaults, "compactor.compactor_ring");
	if (store !== "memberlist") remove(defaults, "memberlist");
	return [];
}
function joinHosts(defaults, team, replicas) {
	if (at(team, "memberlist.join_members") === void 0) throw new UserError(`replicas: ${replicas} processes form one ring only if each knows the others. Name the hosts in the team's YAML, each with the ports of both its slots: memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.11:7947", "10.0.1.12:7946", "10.0.1.12:7947"]}`);
	put(defaults, "common.replication_factor", Math.min(replicas, 3));
	put(defaults, "common.ring.kvstore.store", "memberlist");
	remove(defaults, "compactor.compactor_ring");
	leaveLoopback(defaults);
}
function leaveLoopback(defaults) {
	for (const path of loopback) remove(defaults, path);
}
const inMemory = "The config keeps its ring in memory (kvstore.store: inmemory), as the team's file says: the hosts do not see each other, and each compacts the bucket by itself. Take it out to use the memberlist ring of the defaults.";
// src/loki/render/storage.ts
const shippers = [["tsdb", "tsdb_shipper"], ["boltdb-shipper", "boltdb_shipper"]];
function settleStores(defaults, team) {
	const configs = at(team, "schema_config.configs") ?? at(defaults, "schema_config.configs");
	const periods = Array.isArray(configs) ? configs.filter(isTree) : [];
	for (const [store, block] of shippers) {
		const objectStore = periods.findLast((period) => period["store"] === store)?.["object_store"];
		if (objectStore === void 0) remove(defaults, `storage_config.${block}`);
		else put(defaults, `storage_config.${block}.shared_store`, objectStore);
	}
	const newest = periods.at(-1)?.["object_store"];
	if (newest === void 0) return;
	put(defaults, "compactor.shared_store", newest);
	if (at(team, "compactor.retention_enabled") === true) put(defaults, "compactor.delete_request_store", newest);
}
function putBucket(config, inputs) {
	if (at(config, "storage_config.use_thanos_objstore") === true) throw new UserError("storage_config.use_thanos_objstore makes Loki ignore the bucket that the inputs name. Take it out of the team's YAML.");
	return ["storage_config.aws", "common.storage.s3"].flatMap((block, i) => i === 0 || isTree(at(config, block)) ? fill(config, block, inputs) : []);
}
function fill(config, block, { bucket, region, credentials }) {
	const key = credentials === "environment";
	const values = {
		s3: void 0,
		bucketnames: bucket,
		region,
		access_key_id: key ? reference(accessKeyIdVariable) : void 0,
		secret_access_key: key ? reference(secretAccessKeyVariable) : void 0,
		session_token: void 0
	};
	const replaced = [];
	for (const [field, value] of Object.entries(values)) {
		const path = `${block}.${field}`;
		const team = at(config, path);
		if (team !== void 0 && team !== value) replaced.push({
			path,
			team: show(team),
			now: show(value)
		});
		if (value === void 0) remove(config, path);
		else put(config, path, value);
	}
	return replaced;
}
function show(value) {
	if (value === void 0) return "left out";
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/loki/render/defaults-under.ts
function defaultsUnder(team, lokiVersion, replicas) {
	const has = (path) => fieldAt(fieldsOf(lokiVersion).root, path) !== void 0;
	const defaults = usageDefaults();
	if (!at(team, "schema_config.configs")) put(defaults, "schema_config.configs", [firstPeriod(has("limits_config.allow_structured_metadata"))]);
	settleStores(defaults, team);
	const warnings = settleRing(defaults, team, replicas);
	for (const [path] of leaves(defaults)) if (!has(path)) remove(defaults, path);
	return {
		defaults,
		warnings
	};
}
// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\u00A0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart) throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
var VISIT_BREAK = Symbol("visit:break");
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "\u0085": return "\\N";
		case "\u00A0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
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
function writeInline(value) {
	return dump(value, {
		...options,
		flowLevel: 0
	}).trim();
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
	checkVariables$1(yaml);
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
function checkVariables$1(yaml) {
	const named = [...yaml.matchAll(/(?<!\$)\$\{(\w+)(?!\w|:?[-=])/g)].map(([, name = ""]) => name);
	const unknown = [...new Set(named)].filter((name) => !hostVariables.includes(name));
	if (unknown.length === 0) return;
	const names = unknown.map((name) => `\${${name}}`).join(", ");
	throw new UserError(`The team's YAML names ${names}, which the host does not set, so that Loki would read nothing there. Write the value itself; variables that are set: ${hostVariables.join(", ")}.`);
}
// src/loki/yaml/lines.ts
function placesOf(text) {
	let starts;
	return (offset) => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
	return starts;
}
// src/loki/yaml/nodes.ts
const LONG = "tag:yaml.org,2002:";
function isNull(node) {
	if (node.kind === "alias") return isNull(node.target);
	if (node.kind !== "scalar") return false;
	return node.tag === `${LONG}null` || node.plain && /^(?:~|null|Null|NULL|)$/.test(node.value);
}
function isMergeKey(node) {
	return node.kind === "scalar" && node.value === "<<" && (node.plain || node.tag === `${LONG}merge`);
}
function contentOf(node) {
	let content = node;
	while (content.kind === "alias") content = content.target;
	return content;
}
// src/loki/yaml/dialect.ts
function plainBreaks(text) {
	return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}
function dialectProblems(text, quiet) {
	return [
		...directives(text),
		...tabLines(text, quiet),
		...lateMarks(text)
	];
}
function syntax(start, end, message, fix) {
	return {
		rule: "yaml-syntax",
		message,
		fix,
		start,
		end
	};
}
function headOf(text) {
	return /^(?:[ \t]*(?:#.*)?\r?\n)*(?:%[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*)*(?:---|\.\.\.)?/.exec(text)?.[0] ?? "";
}
function firstDocument(text) {
	const mark = /^(?:---|\.\.\.)(?=\s|$)/gm;
	mark.lastIndex = headOf(text).length;
	const end = mark.exec(text)?.index ?? text.length;
	return {
		end,
		unread: !/^(?:(?:\.\.\.)?[ \t]*(?:#.*)?(?:\r?\n|$))*$/.test(text.slice(end))
	};
}
function directives(text) {
	const head = headOf(text);
	const wrong = [...head.matchAll(/^%(?!YAML 1\.1\s*$|TAG\s)[^\n]*/gm)].map((match) => syntax(match.index, match.index + match[0].length, `Loki does not know ${match[0].trim()}.`, "Remove the line."));
	if (!head.endsWith("...")) return wrong;
	return [...wrong, syntax(head.length - 3, head.length, "The file ends a document before it begins one.", "Remove the ... line.")];
}
function tabLines(text, quiet) {
	return [...text.matchAll(/^ *(?:[-?] *)*\t[\t ]*(?:#.*)?$/gm)].filter(({ index }) => !quiet.some(({ start, end }) => start < index && index < end)).map(({ index }) => syntax(index, index + 1, "This line begins with a tab, which Loki refuses.", "Use spaces, or none."));
}
function lateMarks(text) {
	return [...text.matchAll(/\n\ufeff/g)].map(({ index }) => syntax(index + 1, index + 2, "A byte order mark stands in the middle of the file.", "Remove the invisible character."));
}
// src/loki/yaml/dialect-of-nodes.ts
function refusedBefore(event, { text, tabs, inBrackets }) {
	const refusals = [];
	const anchor = text.slice(event.anchorStart, event.anchorEnd);
	if (event.anchorStart >= 0 && !/^[\w-]+$/.test(anchor)) {
		const message = `${JSON.stringify(anchor)} is no name for an anchor.`;
		refusals.push({
			at: event.anchorStart - 1,
			message,
			fix: "Use letters, digits, - and _; or quote the text."
		});
	}
	if (inBrackets) return refusals;
	if (event.type === EVENT_ID.MAPPING && event.style !== COLLECTION_STYLE.FLOW && isBehindAnother(text, event.start)) refusals.push({
		at: event.start,
		message: "A block of fields begins on a line of its own.",
		fix: "Break the line, and indent."
	});
	if (!tabs) return refusals;
	const begin = beginOf(event, text);
	const before = begin === void 0 ? void 0 : tabBefore(text, begin);
	const isText = event.type === EVENT_ID.SCALAR && isBlockText(event.style);
	const tab = before ?? (isText ? tabAtFirstLine(text, event.valueStart) : void 0);
	if (tab !== void 0) refusals.push({
		at: tab,
		message: "There is a tab where Loki wants spaces.",
		fix: "Indent with spaces."
	});
	return refusals;
}
function refusedIn(event, place) {
	const { text, inBrackets, isKey } = place;
	const plain = event.style === SCALAR_STYLE.PLAIN;
	const written = event.valueStart < 0 ? "" : text.slice(event.valueStart, event.valueEnd);
	const nothing = event.valueStart < 0 && isKey && event.tagStart < 0;
	if (plain && !inBrackets && !nothing) return [];
	const unknown = event.style === SCALAR_STYLE.DOUBLE_QUOTED ? badEscape(written) : void 0;
	const behind = isPlainNameInBrackets(event, place) ? restOfLine(text, event.valueEnd) : "";
	const name = "Write name: value.";
	return [
		[
			inBrackets && plain && (nothing || written.startsWith(":")),
			"A colon in brackets needs a name before it.",
			"Quote it."
		],
		[
			inBrackets && plain && written.includes("?"),
			"In brackets, Loki takes a ? for the sign of a name.",
			"Quote it."
		],
		[
			!inBrackets && nothing,
			"A colon needs a name before it.",
			name
		],
		[
			written.includes("\n") && /^[ \t]*:/.test(behind),
			"In brackets, a name has one line.",
			name
		],
		[
			/^[ \t]*:[[{]/.test(behind),
			"In brackets, Loki takes a colon without a space behind it for text.",
			name
		],
		[
			unknown !== void 0,
			`Loki does not know the escape ${unknown}.`,
			"Write the character itself."
		]
	].filter(([refused]) => refused).map(([, message, fix]) => ({
		message,
		fix
	}));
}
function colonOfText(event, place) {
	if (!isPlainNameInBrackets(event, place)) return void 0;
	return /^[ \t]*:(?=[,\]}])/.exec(restOfLine(place.text, event.valueEnd))?.[0];
}
function quotesOf(style) {
	return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}
function isPlainNameInBrackets({ style, valueStart }, { inBrackets, isKey }) {
	return inBrackets && isKey && style === SCALAR_STYLE.PLAIN && valueStart >= 0;
}
function restOfLine(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? void 0 : end);
}
function isBlockText(style) {
	return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}
function beginOf(event, text) {
	const own = [event.anchorStart - 1];
	if (event.type !== EVENT_ID.ALIAS) own.push(event.tagStart);
	if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0) own.push(isBlockText(event.style) ? headerBefore(text, event.valueStart) : event.valueStart - quotesOf(event.style));
	if ("start" in event && event.style === COLLECTION_STYLE.FLOW) own.push(event.start);
	const written = own.filter((at) => at >= 0);
	return written.length === 0 ? void 0 : Math.min(...written);
}
function badEscape(quoted) {
	for (const [found] of quoted.matchAll(/\\(?:u[\da-f]{4}|U[\da-f]{8}|[^uU])/gis)) {
		const code = /^\\u/i.test(found) ? Number.parseInt(found.slice(2), 16) : 0;
		if (found === "\\/" || code >= 55296 && code <= 57343 || code > 1114111) return found;
	}
}
function tabBefore(text, start) {
	const line = text.lastIndexOf("\n", start - 1) + 1;
	const indentation = text.slice(line, start);
	const tab = indentation.indexOf("	");
	return tab === -1 || !/^[ \t]*(?:[-?][ \t]+)*$/.test(indentation) ? void 0 : line + tab;
}
function headerBefore(text, start) {
	const line = text.lastIndexOf("\n", start - 2) + 1;
	return line + Math.max(0, text.slice(line, start).search(/[|>][-+\d]*(?:[ \t]+#.*)?\s*$/));
}
function tabAtFirstLine(text, start) {
	if (/^.[-+]?[1-9]/.test(text.slice(headerBefore(text, start)))) return void 0;
	const blank = /^(?:[ ]*\r?\n)*[ ]*/.exec(text.slice(start))?.[0].length ?? 0;
	return text.charAt(start + blank) === "	" ? start + blank : void 0;
}
function isBehindAnother(text, start) {
	const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
	return !/^[ \t]*(?:[-?:][ \t]+)*(?:[&!]\S*[ \t]+)*$/.test(line);
}
// src/loki/yaml/events.ts
const INDENT = " ".repeat(100);
const MANY$1 = 300;
const LONE_DASH = "\uE000";
function parseLoosely(text, maxDepth) {
	const indented = [];
	let source = text;
	const where = (offset) => {
		return indented.filter((at) => at < offset).reduce((sum, at) => sum - Math.min(INDENT.length, offset - at), offset);
	};
	for (let tries = 0;; tries += 1) try {
		return {
			events: parseEvents(source, { maxDepth }),
			source,
			where: indented.length === 0 ? (offset) => offset : where
		};
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const position = error.mark?.position ?? 0;
		const spelled = tries < MANY$1 ? respell(source, position, error.reason) : void 0;
		if (spelled !== void 0) {
			source = spelled;
			continue;
		}
		const line = source.lastIndexOf("\n", position - 1) + 1;
		const stuck = tries >= MANY$1 || indented.at(-1) === line;
		if (error.reason !== "deficient indentation" || stuck) throw new NoYaml(error.reason, where(position));
		indented.push(line);
		source = source.slice(0, line) + INDENT + source.slice(line);
	}
}
function respell(source, position, reason) {
	const rest = source.slice(position);
	const inBrackets = reason.startsWith("missed comma");
	const comment = /^#.*/.exec(rest)?.[0];
	if (comment !== void 0 && (inBrackets || /["'\]}]/.test(source.charAt(position - 1)))) return source.slice(0, position) + " ".repeat(comment.length) + rest.slice(comment.length);
	if (reason === "deficient indentation" && source.charAt(position - 1) === "	") return `${source.slice(0, position - 1)} ${rest}`;
	return inBrackets && /^-[,\]}]/.test(rest) ? source.slice(0, position) + "\uE000" + rest.slice(1) : void 0;
}
var NoYaml = class extends Error {
	offset;
	constructor(reason, offset) {
		super(reason);
		this.offset = offset;
	}
};
// src/loki/yaml/builder.ts
var Builder = class {
	root;
	problems = [];
	quiet = [];
	text;
	tabs;
	where;
	anchors = new Map();
	open = [];
	colons = new Set();
	last = 0;
	seen = 0;
	constructor({ source, where }) {
		this.text = source;
		this.tabs = source.includes("	");
		this.where = where;
	}
	take(event) {
		if ("anchorStart" in event) this.refuse(refusedBefore(event, this.place()));
		switch (event.type) {
			case EVENT_ID.MAPPING:
			case EVENT_ID.SEQUENCE: {
				const kind = event.type === EVENT_ID.MAPPING ? "map" : "list";
				const anchor = this.slice(event.anchorStart, event.anchorEnd);
				this.open.push({
					kind,
					start: event.start,
					anchor,
					flow: event.style === COLLECTION_STYLE.FLOW,
					closes: event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(this.text.charAt(event.start)),
					nodes: []
				});
				break;
			}
			case EVENT_ID.SCALAR:
				this.put(this.scalar(event), this.slice(event.anchorStart, event.anchorEnd));
				break;
			case EVENT_ID.ALIAS:
				this.put(this.alias(event), "");
				break;
			case EVENT_ID.POP: {
				const done = this.open.pop();
				if (done === void 0) break;
				if (done.closes) this.closeFlow(done.kind);
				const [first] = done.nodes;
				const node = done.flow && !done.closes && first !== void 0 && this.colons.has(first) ? first : collection(done, Math.max(this.last, done.start));
				if (done.closes) this.quiet.push(node);
				this.put(node, done.anchor);
				break;
			}
		}
	}
	closeFlow(kind) {
		const bracket = this.text.indexOf(kind === "map" ? "}" : "]", this.seen);
		this.seen = bracket === -1 ? this.seen : bracket + 1;
		this.last = this.where(this.seen);
	}
	slice(start, end) {
		return start < 0 ? "" : this.text.slice(start, end);
	}
	put(node, anchor) {
		if (anchor !== "") this.anchors.set(anchor, node);
		this.last = node.end;
		const parent = this.open.at(-1);
		if (parent) parent.nodes.push(node);
		else this.root = node;
	}
	scalar(event) {
		const tag = longTag(this.slice(event.tagStart, event.tagEnd));
		const isPlain = event.style === SCALAR_STYLE.PLAIN;
		const span = this.spanOf(event);
		if (!isPlain) this.quiet.push(span);
		this.refuse(refusedIn(event, this.place()), span);
		const value = getScalarValue(this.text, event).replace("\uE000", "-");
		const node = {
			kind: "scalar",
			value,
			plain: isPlain && tag === "",
			tag,
			...span
		};
		const colon = colonOfText(event, this.place());
		if (colon === void 0) return node;
		const text = {
			...node,
			value: value + colon,
			end: node.end + colon.length
		};
		this.colons.add(text);
		return text;
	}
	place() {
		const parent = this.open.at(-1);
		const isKey = parent?.kind === "map" && parent.nodes.length % 2 === 0;
		return {
			text: this.text,
			tabs: this.tabs,
			inBrackets: parent?.flow === true,
			isKey
		};
	}
	spanOf({ style, valueStart, valueEnd }) {
		if (valueStart < 0) return {
			start: this.last,
			end: this.last
		};
		const quotes = quotesOf(style);
		this.seen = valueEnd + quotes;
		return {
			start: this.where(valueStart - quotes),
			end: this.where(this.seen)
		};
	}
	refuse(refusals, node) {
		for (const { at, message, fix } of refusals) {
			const start = at === void 0 ? node?.start ?? this.last : this.where(at);
			const end = at === void 0 ? node?.end ?? this.last : start + 1;
			this.problems.push({
				rule: "yaml-syntax",
				message,
				fix,
				start,
				end
			});
		}
	}
	alias(event) {
		const name = this.slice(event.anchorStart, event.anchorEnd);
		this.seen = event.anchorEnd;
		const span = {
			start: this.where(event.anchorStart - 1),
			end: this.where(event.anchorEnd)
		};
		const target = this.anchors.get(name);
		if (target !== void 0) return {
			kind: "alias",
			name,
			target,
			...span
		};
		const message = `The alias *${name} has no anchor &${name} before it.`;
		this.problems.push({
			rule: "yaml-syntax",
			message,
			fix: `Add &${name} to the value that it repeats.`,
			...span
		});
		return {
			kind: "scalar",
			value: "",
			plain: true,
			tag: "",
			...span
		};
	}
};
function buildDocument(text, parsed) {
	const builder = new Builder(parsed);
	for (const event of parsed.events) builder.take(event);
	return {
		root: builder.root,
		problems: [...builder.problems, ...dialectProblems(text, builder.quiet)]
	};
}
function collection(open, end) {
	const { kind, start, nodes } = open;
	if (kind === "list") return {
		kind,
		items: nodes,
		start,
		end
	};
	const pairs = [];
	for (let i = 0; i + 1 < nodes.length; i += 2) pairs.push({
		key: nodes[i],
		value: nodes[i + 1]
	});
	return {
		kind,
		pairs,
		start,
		end
	};
}
function longTag(tag) {
	if (tag.startsWith("!!")) return `tag:yaml.org,2002:${tag.slice(2)}`;
	return tag.startsWith("!<") ? tag.slice(2, -1) : tag;
}
// src/loki/yaml/text.ts
const MAX_BYTES = 262144;
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
function decodeText(file) {
	const size = typeof file === "string" ? file.length : file.byteLength;
	if (size > 262144) return problem("yaml-too-large", `The file has ${Math.ceil(size / 1024)} KB; no Loki configuration has.`, "Check that this is the file you meant.", 0);
	let text;
	try {
		text = typeof file === "string" ? file : new TextDecoder(encodingOf(file), { fatal: true }).decode(file);
	} catch {
		const offset = validPrefix(file);
		const message = "The file is not valid UTF-8 here, so Loki cannot read it.";
		const decoded = new TextDecoder().decode(file);
		return {
			...problem("yaml-encoding", message, "Save the file as UTF-8.", offset),
			text: decoded
		};
	}
	if (text.startsWith("\uFEFF")) text = text.slice(1);
	const control = FORBIDDEN.exec(text);
	if (control === null) return {
		text,
		problems: []
	};
	return {
		...problem("yaml-encoding", `The control character U+${control[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()} is not allowed in YAML.`, "Remove the character.", control.index),
		text
	};
}
function problem(rule, message, fix, start) {
	return {
		text: "",
		problems: [{
			rule,
			message,
			fix,
			start,
			end: start + 1
		}]
	};
}
function encodingOf(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
	return "utf-8";
}
function validPrefix(bytes) {
	return new TextDecoder().decode(bytes).indexOf("\uFFFD");
}
// src/loki/yaml/parse.ts
const MAX_DEPTH = 100;
function parseYaml(file) {
	const { text, problems } = decodeText(file);
	if (problems.length > 0) return {
		text,
		root: void 0,
		problems
	};
	const whole = plainBreaks(text);
	const { end, unread } = firstDocument(whole);
	const first = whole.slice(0, end);
	try {
		const document = buildDocument(first, parseLoosely(first, MAX_DEPTH));
		return unread ? {
			text,
			...document,
			problems: [...document.problems, anotherAt(end)]
		} : {
			text,
			...document
		};
	} catch (error) {
		if (!(error instanceof NoYaml)) throw error;
		return {
			text,
			root: void 0,
			problems: [end < text.length && /^unexpected end/.test(error.message) ? markInside(end) : explain(text, error)]
		};
	}
}
function anotherAt(start) {
	return {
		rule: "yaml-several-documents",
		message: "A second YAML document starts after this; Loki reads the first one only.",
		fix: "Remove the --- or ... and what follows it.",
		start,
		end: start + 3
	};
}
function markInside(start) {
	return {
		rule: "yaml-syntax",
		message: "This ends the document here.",
		fix: "Indent the line.",
		start,
		end: start + 3
	};
}
function explain(text, { message: reason, offset }) {
	const start = Math.min(offset, text.length);
	const deep = /depth/i.test(reason);
	const tab = /\t/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start + 1));
	return {
		rule: deep ? "yaml-too-deep" : "yaml-syntax",
		message: deep ? `Blocks and lists are nested more than ${MAX_DEPTH} deep.` : `This is not YAML: ${reason}.`,
		fix: tab ? "Indent with spaces; YAML does not allow tabs there." : "Check the indentation, quotes and brackets here and above.",
		start,
		end: start + 1
	};
}
// src/loki/yaml/resolve.ts
const WORDS = new Map();
const word = (resolved, ...spellings) => {
	for (const spelling of spellings) WORDS.set(spelling, resolved);
};
word({
	type: "bool",
	value: true
}, ...spell("y", "yes", "true", "on"));
word({
	type: "bool",
	value: false
}, ...spell("n", "no", "false", "off"));
word({ type: "null" }, "", "~", ...spell("null"));
word({
	type: "float",
	value: NaN
}, ".nan", ".NaN", ".NAN");
word({
	type: "float",
	value: Number.POSITIVE_INFINITY
}, ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF");
word({
	type: "float",
	value: Number.NEGATIVE_INFINITY
}, "-.inf", "-.Inf", "-.INF");
function spell(...words) {
	return words.flatMap((w) => [
		w,
		w.charAt(0).toUpperCase() + w.slice(1),
		w.toUpperCase()
	]);
}
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const LIMIT = 1n << 64n;
function resolve(scalar) {
	const text = scalar.value;
	const tag = scalar.tag.replace("tag:yaml.org,2002:", "");
	if (!scalar.plain && tag === "") return {
		type: "str",
		value: text
	};
	if (tag !== "" && ![
		"bool",
		"int",
		"float",
		"null",
		"timestamp"
	].includes(tag)) return {
		type: "str",
		value: text
	};
	const resolved = resolvePlain(text);
	if (tag === "float" && resolved.type === "int") return {
		type: "float",
		value: Number(resolved.value)
	};
	return resolved;
}
function resolvePlain(text) {
	const known = WORDS.get(text);
	if (known) return known;
	if (text.startsWith(".")) return floatOf(text.replace(/(?<=\d)_(?=\d)/g, "")) ?? {
		type: "str",
		value: text
	};
	if (!/^[-+\d]/.test(text)) return {
		type: "str",
		value: text
	};
	if (isTimestamp(text)) return {
		type: "timestamp",
		value: text
	};
	const digits = text.replaceAll("_", "");
	const integer = goInteger(digits);
	if (integer !== void 0) return {
		type: "int",
		value: integer
	};
	return floatOf(digits) ?? {
		type: "str",
		value: text
	};
}
function floatOf(text) {
	const value = FLOAT.test(text) ? Number(text) : NaN;
	return Number.isFinite(value) ? {
		type: "float",
		value
	} : void 0;
}
function goInteger(text) {
	const match = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(text);
	if (!match) return void 0;
	const body = match[2] ?? "";
	const value = /^0\d/.test(body) ? BigInt(`0o${body.slice(1)}`) : BigInt(body);
	const signed = match[1] === "-" ? -value : value;
	return signed < LIMIT && signed >= -(LIMIT >> 1n) && !(match[1] === "+" && signed >= LIMIT >> 1n) ? signed : void 0;
}
function isTimestamp(text) {
	return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?)?$/.test(text);
}
function tagProblem(scalar) {
	const tag = scalar.tag.replace("tag:yaml.org,2002:", "");
	if (tag === "binary") return isBase64(scalar.value) ? void 0 : "it is tagged !!binary and is no base64";
	if (![
		"bool",
		"int",
		"float",
		"null",
		"timestamp"
	].includes(tag)) return void 0;
	return resolve(scalar).type === tag ? void 0 : `it is tagged !!${tag} and is none`;
}
function isBase64(text) {
	const letters = text.replace(/[\r\n]/g, "");
	return letters.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(letters);
}
// src/loki/yaml/values.ts
function plainValue(node, name) {
	return new Values(name).of(node);
}
const maxValues = 1e5;
var Values = class {
	name;
	count = 0;
	constructor(name) {
		this.name = name;
	}
	of(node) {
		this.count += 1;
		if (this.count > maxValues) throw new UserError(`${this.name} has more than ${maxValues} values.`);
		const content = contentOf(node);
		if (content.kind === "list") return content.items.map((item) => this.of(item));
		return content.kind === "map" ? this.tree(content) : scalar(content);
	}
	tree(map) {
		const own = map.pairs.filter(({ key }) => !isMergeKey(key));
		const merged = map.pairs.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => [this.of(value)].flat()).filter(isTree);
		const tree = Object.fromEntries(own.map(({ key, value }) => [keyOf(key), this.of(value)]));
		return Object.assign({}, ...merged.reverse(), tree);
	}
};
function scalar(node) {
	const resolved = resolve(node);
	if (resolved.type === "null") return null;
	if (resolved.type !== "int") return resolved.value;
	const number = Number(resolved.value);
	return Number.isSafeInteger(number) ? number : node.value;
}
function keyOf(key) {
	const content = contentOf(key);
	return content.kind === "scalar" ? content.value : "";
}
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
	if (content.kind !== "scalar" || !isSecret$1(field, content.value)) return [];
	const message = `${field} holds a key in the open.`;
	return [{
		start: node.start,
		end: node.end,
		rule: "open-secret",
		message,
		fix: "Leave it out: the rendered config names the variables that the deploy step sets."
	}];
}
function isSecret$1(field, value) {
	if (value === "" || value === "PLACEHOLDER" || /^\$\{\w+(:[^}]*)?\}$/.test(value)) return false;
	if (/^(access_key_id|secret_access_key|session_token)$/.test(field)) return true;
	return /^s3:\/\/(?!\$\{)[^@/]+:[^@]+@/.test(value);
}
// src/loki/validate/common.ts
const STORES = [
	[
		"azure",
		"storage_config.azure",
		"ruler.storage.azure"
	],
	["filesystem", "storage_config.filesystem"],
	[
		"gcs",
		"storage_config.gcs",
		"ruler.storage.gcs"
	],
	[
		"s3",
		"storage_config.aws",
		"ruler.storage.s3"
	],
	[
		"bos",
		"storage_config.bos",
		"ruler.storage.bos"
	],
	[
		"swift",
		"storage_config.swift",
		"ruler.storage.swift"
	],
	[
		"alibabacloud",
		"storage_config.alibabacloud",
		"ruler.storage.alibabacloud"
	],
	[
		"cos",
		"storage_config.cos",
		"ruler.storage.cos"
	]
];
const RINGS$1 = [
	"ingester.lifecycler.ring",
	"distributor.ring",
	"ruler.ring",
	"query_scheduler.scheduler_ring",
	"compactor.compactor_ring",
	"index_gateway.ring",
	"pattern_ingester.lifecycler.ring"
];
function storesOf$1(config) {
	const newer = ["alibabacloud", "cos"];
	return config.atLeast("3.0") ? STORES : STORES.filter(([store]) => !newer.includes(store));
}
function commonStores(config) {
	return storesOf$1(config).map(([store]) => store).filter((store) => config.differs(`common.storage.${store}`));
}
function applyCommon(config) {
	applyPathPrefix(config);
	applyRings(config);
	applyStorage(config);
	if (!config.atLeast("3.0")) applyStoreDefaults(config);
	config.imply("ingester.lifecycler.ring.replication_factor", config.number("common.replication_factor"));
	if (config.differs("common")) config.imply("index_gateway.ring.replication_factor", config.number("common.replication_factor"));
}
function applyPathPrefix(config) {
	const prefix = config.text("common.path_prefix").replace(/\/$/, "");
	if (config.text("common.path_prefix") === "") return;
	config.imply("ruler.rule_path", `${prefix}/rules-temp`);
	config.imply("ingester.wal.dir", `${prefix}/wal`);
	config.imply("compactor.working_directory", `${prefix}/compactor`);
	const stores = periods(config).map((period) => config.text(`${period}.store`));
	for (const [store, block] of [["boltdb-shipper", "boltdb_shipper"], ["tsdb", "tsdb_shipper"]]) {
		if (!stores.includes(store)) continue;
		config.imply(`storage_config.${block}.active_index_directory`, `${prefix}/${store === "tsdb" ? "tsdb-shipper" : store}-active`);
		config.imply(`storage_config.${block}.cache_location`, `${prefix}/${store === "tsdb" ? "tsdb-shipper" : store}-cache`);
	}
}
function applyRings(config) {
	if (config.isSet("common.instance_addr") || config.isSet("common.instance_interface_names") || config.differs("common.ring")) {
		for (const ring of RINGS$1) config.copy("common.ring.kvstore", `${ring}.kvstore`);
		config.imply("pattern_ingester.lifecycler.heartbeat_period", config.number("common.ring.heartbeat_period"));
	} else if (config.keys("memberlist.join_members").length > 0) for (const ring of RINGS$1) config.imply(`${ring}.kvstore.store`, "memberlist");
	else for (const ring of RINGS$1.slice(1, 6)) if (!config.differs(ring)) config.copy("ingester.lifecycler.ring.kvstore", `${ring}.kvstore`);
}
function applyStorage(config) {
	let last;
	for (const [store, ...targets] of storesOf$1(config)) {
		const from = `common.storage.${store}`;
		if (!config.differs(from)) continue;
		last = () => {
			if (store === "filesystem") config.imply("storage_config.filesystem.directory", config.text(`${from}.chunks_directory`));
			else for (const to of targets) if (to !== void 0) config.copy(from, to);
		};
	}
	for (const block of config.atLeast("3.0") ? ["congestion_control", "object_store"] : []) {
		const from = `common.storage.${block}`;
		if (config.differs(from)) last = () => config.copy(from, `storage_config.${block}`);
	}
	last?.();
}
function applyStoreDefaults(config) {
	const last = periods(config).findLast((period) => /^(?:boltdb-shipper|tsdb)$/.test(config.text(`${period}.store`)));
	if (last !== void 0) config.imply("compactor.delete_request_store", config.text(`${last}.object_store`));
}
function periods(config) {
	const list = config.settings.get("schema_config.configs")?.node;
	const content = list?.kind === "alias" ? list.target : list;
	return content?.kind === "list" ? content.items.map((_, i) => `schema_config.configs.${i}`) : [];
}
// src/loki/guard/change.ts
function tell(change, level, { rule, path, message, fix }) {
	change.report({
		rule,
		level,
		message,
		fix,
		at: change.head.at(path)
	});
}
function block(change, telling) {
	tell(change, "error", telling);
}
function warn$1(change, telling) {
	tell(change, "warning", telling);
}
function textChanged({ base, head }, path) {
	return base.text(path) !== head.text(path);
}
function shown(text) {
	return text === "" ? "nothing" : JSON.stringify(text);
}
const UNITS = [
	[864e11, "d"],
	[36e11, "h"],
	[6e10, "m"],
	[1e9, "s"]
];
function duration(nanoseconds) {
	const [unit, name] = UNITS.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, "ns"];
	return nanoseconds === 0 ? "0s" : `${nanoseconds / unit}${name}`;
}
// src/loki/guard/host.ts
const hostRules = [
	wal,
	walFolder,
	indexFolders,
	compactorFolder,
	flushOnShutdown
];
const VOLUME$1 = /^\/loki(?:\/|$)/;
function wal(change) {
	const path = "ingester.wal.enabled";
	if (!change.base.flag(path) || change.head.flag(path)) return;
	block(change, {
		rule: "wal-disabled",
		path,
		message: "Without the write-ahead log, lines not yet flushed are lost whenever Loki dies, and those in the old log now.",
		fix: `Set ${path}: true.`
	});
}
function moved(change, rule, path, what) {
	if (!textChanged(change, path)) return;
	const [was, is] = [change.base.text(path), change.head.text(path)];
	if (was === "") return;
	const outside = VOLUME$1.test(is) ? "" : " The new folder is not on the host's disk, so it is lost with every container.";
	block(change, {
		rule,
		path,
		message: `${path} changes from ${shown(was)} to ${shown(is)}: ${what} in the old folder is not read any more.${outside}`,
		fix: `Set it to ${was}${VOLUME$1.test(was) ? "" : ", or move it to a folder below /loki and copy what is there"}.`
	});
}
function walFolder(change) {
	if (!change.base.flag("ingester.wal.enabled") || !change.head.flag("ingester.wal.enabled")) return;
	moved(change, "wal-moved", "ingester.wal.dir", "what is not yet flushed");
}
function indexFolders(change) {
	const stores = new Set(periods(change.base).map((period) => change.base.text(`${period}.store`)));
	for (const [store, shipper] of [["tsdb", "tsdb_shipper"], ["boltdb-shipper", "boltdb_shipper"]]) if (stores.has(store)) moved(change, "index-folder-moved", `storage_config.${shipper}.active_index_directory`, "the index that is not yet uploaded");
}
function compactorFolder(change) {
	const path = "compactor.working_directory";
	if (!textChanged(change, path) || !change.base.flag("compactor.retention_enabled")) return;
	warn$1(change, {
		rule: "compactor-folder-moved",
		path,
		message: `${path} changes: chunks already marked for deletion in ${shown(change.base.text(path))} stay in the bucket.`,
		fix: "Copy the folder, or keep it."
	});
}
function flushOnShutdown(change) {
	const path = "ingester.wal.flush_on_shutdown";
	if (!change.base.flag(path) || change.head.flag(path)) return;
	warn$1(change, {
		rule: "flush-on-shutdown-off",
		path,
		message: "Lines not yet flushed stay on the disk of the host that stops; they are lost where the disk is not kept.",
		fix: `Set ${path}: true.`
	});
}
// src/loki/fields/values/sizes.ts
const POWERS = "KMGTPE";
function parseByteSize(text) {
	if (text === "") return 0;
	const match = /^(\d+)\s*([a-z]*)\s*$/i.exec(text);
	if (match === null) return void 0;
	const unit = (match[2] ?? "").toLowerCase();
	const power = [
		"",
		"k",
		"m",
		"g",
		"t",
		"p",
		"e"
	].findIndex((letter, i) => unitNames(letter, i).includes(unit));
	if (power === -1) return void 0;
	const bytes = BigInt(match[1] ?? "") * 1024n ** BigInt(power);
	return bytes < 1n << 64n ? Number(bytes) : void 0;
}
function unitNames(letter, power) {
	if (power === 0) return [
		"",
		"b",
		"byte"
	];
	if (letter === "e") return ["e", "eb"];
	const name = [
		"",
		"kilo",
		"mega",
		"giga",
		"tera",
		"peta"
	][power] ?? "";
	return [
		letter,
		`${letter}b`,
		name,
		`${name}byte`,
		`${name}bytes`
	];
}
function parseUnitBytes(text) {
	if (/^[-+]?0$/.test(text)) return 0;
	for (const suffix of ["iB", "B"]) {
		const unit = new RegExp(`(\\d+\\.?\\d*|\\.\\d+)(B|[${POWERS}]${suffix})`, "g");
		if (!new RegExp(`^[-+]?(?:${unit.source})+$`).test(text)) continue;
		let sum = 0;
		for (const [, amount, name = ""] of text.matchAll(unit)) sum += Number(amount) * 1024 ** (name === "B" ? 0 : POWERS.indexOf(name.charAt(0)) + 1);
		return text.startsWith("-") ? -sum : sum;
	}
}
function readByteSize(text) {
	const value = parseByteSize(text);
	return value === void 0 ? { wrong: "it must be a size such as 256KB or 4GB" } : { value };
}
function readUnitBytes(text) {
	const value = parseUnitBytes(text);
	return value === void 0 ? { wrong: "it must be a size with its unit, such as 64KiB or 1MB" } : { value };
}
// src/loki/guard/lowered.ts
const REFUSING = [
	{
		path: "limits_config.reject_old_samples_max_age",
		unit: "time",
		effect: "lines with older timestamps are refused"
	},
	{
		path: "ingester.max_chunk_age",
		unit: "time",
		effect: "lines older than half of that, against the newest of their stream, are refused"
	},
	{
		path: "limits_config.creation_grace_period",
		unit: "time",
		effect: "lines of clients whose clocks run ahead are refused"
	},
	{
		path: "limits_config.max_line_size",
		unit: "bytes",
		zeroIsNone: true,
		effect: "longer lines are refused"
	},
	{
		path: "limits_config.max_label_names_per_series",
		unit: "number",
		effect: "streams with more labels are refused"
	},
	{
		path: "limits_config.max_label_name_length",
		unit: "number",
		effect: "streams with longer label names are refused"
	},
	{
		path: "limits_config.max_label_value_length",
		unit: "number",
		effect: "streams with longer label values are refused"
	},
	{
		path: "limits_config.ingestion_rate_mb",
		unit: "number",
		effect: "more is refused with 429"
	},
	{
		path: "limits_config.ingestion_burst_size_mb",
		unit: "number",
		effect: "more at once is refused with 429"
	},
	{
		path: "limits_config.per_stream_rate_limit",
		unit: "bytes",
		effect: "more per stream is refused with 429"
	},
	{
		path: "limits_config.per_stream_rate_limit_burst",
		unit: "bytes",
		effect: "more per stream at once is refused with 429"
	},
	{
		path: "limits_config.max_global_streams_per_user",
		unit: "number",
		zeroIsNone: true,
		effect: "further streams are refused"
	},
	{
		path: "limits_config.max_streams_per_user",
		unit: "number",
		zeroIsNone: true,
		effect: "further streams are refused"
	},
	{
		path: "server.grpc_server_max_recv_msg_size",
		unit: "bytes",
		effect: "larger pushes are refused"
	}
];
const HIDING = [
	{
		path: "limits_config.max_query_lookback",
		unit: "time",
		zeroIsNone: true,
		effect: "older lines are not found"
	},
	{
		path: "limits_config.max_query_length",
		unit: "time",
		zeroIsNone: true,
		effect: "queries over more time are refused"
	},
	{
		path: "limits_config.max_entries_limit_per_query",
		unit: "number",
		zeroIsNone: true,
		effect: "queries for more lines are refused"
	}
];
function loweredLimits(change) {
	return [...REFUSING, ...HIDING].flatMap((limit) => lowerOf(change, limit) ?? []);
}
function lowerOf({ base, head }, { path, unit, zeroIsNone, effect }) {
	if (!base.has(path) || !head.has(path)) return void 0;
	const [was, is] = [base.number(path), head.number(path)];
	if (!(zeroIsNone ? is > 0 && (was <= 0 || is < was) : is < was)) return void 0;
	const shown = (value) => zeroIsNone && value <= 0 ? "no limit" : write(value, unit);
	return {
		path,
		was: zeroIsNone && was <= 0 ? "0" : write(was, unit),
		shownWas: shown(was),
		shownIs: shown(is),
		effect
	};
}
function write(value, unit) {
	if (unit === "time") return duration(value);
	if (unit === "number") return String(value);
	const name = [
		"GB",
		"MB",
		"KB"
	].find((size) => value % (parseByteSize(`1${size}`) ?? 1) === 0);
	return name === void 0 || value === 0 ? String(value) : `${value / (parseByteSize(`1${name}`) ?? 1)}${name}`;
}
// src/loki/guard/limits.ts
const limitRules = [
	refusing,
	cutting,
	hiding,
	labels$1
];
function refusing(change) {
	for (const limit of REFUSING) lowered(change, "lines-refused", limit);
	const path = "limits_config.reject_old_samples";
	if (change.base.flag(path) || !change.head.flag(path)) return;
	warn$1(change, {
		rule: "lines-refused",
		path,
		message: `${path} is turned on: lines with old timestamps are refused.`,
		fix: `Set ${path}: false.`
	});
}
function hiding(change) {
	for (const limit of HIDING) lowered(change, "lines-hidden", limit);
}
function lowered(change, rule, limit) {
	const found = lowerOf(change, limit);
	if (found === void 0) return;
	const { path, was, shownWas, shownIs, effect } = found;
	const why = change.head.isSet(path) ? "" : ` (the default of Loki ${change.headVersion})`;
	warn$1(change, {
		rule,
		path,
		message: `${path} goes down from ${shownWas} to ${shownIs}${why}: ${effect}.`,
		fix: `Set ${path}: ${was}.`
	});
}
function cutting(change) {
	const path = "limits_config.max_line_size_truncate";
	if (change.base.flag(path) || !change.head.flag(path)) return;
	warn$1(change, {
		rule: "lines-cut",
		path,
		message: "Lines beyond max_line_size are cut without a word.",
		fix: `Set ${path}: false and raise max_line_size.`
	});
}
const DISCOVERED = "limits_config.discover_service_name";
function addsLabels({ base, head }) {
	const adds = (config) => config.has(DISCOVERED) && !(config.isSet(DISCOVERED) && config.keys(DISCOVERED).length === 0);
	return !adds(base) && adds(head);
}
function labels$1(change) {
	const names = DISCOVERED;
	if (!addsLabels(change)) return;
	warn$1(change, {
		rule: "labels-added",
		path: names,
		message: "Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.",
		fix: `Set ${names}: [] and limits_config.discover_log_levels: false.`
	});
}
// src/loki/validate/rules/rule.ts
function fail(subject, rule, path, message, fix) {
	subject.report({
		rule,
		level: "error",
		message,
		fix,
		at: subject.config.at(path)
	});
}
function warn(subject, rule, path, message, fix) {
	subject.report({
		rule,
		level: "warning",
		message,
		fix,
		at: subject.config.at(path)
	});
}
// src/loki/validate/rules/schema-stores.ts
const INDEX_STORES = ["boltdb-shipper", "tsdb"];
const OLD_INDEX_STORES = [
	"aws",
	"aws-dynamo",
	"bigtable",
	"bigtable-hashed",
	"boltdb",
	"cassandra",
	"gcp",
	"gcp-columnkey",
	"grpc-store",
	"inmemory"
];
const OBJECT_STORES = [
	"filesystem",
	"aws",
	"alibabacloud",
	"azure",
	"bos",
	"cos",
	"gcs",
	"s3",
	"swift"
];
const OLD_OBJECT_STORES = [
	"aws-dynamo",
	"bigtable",
	"bigtable-hashed",
	"cassandra",
	"gcp",
	"gcp-columnkey",
	"grpc-store",
	"inmemory"
];
const THANOS_STORES = [
	"s3",
	"gcs",
	"azure",
	"swift",
	"filesystem",
	"alibabacloud",
	"bos"
];
function checkStores(subject, period) {
	const { config } = subject;
	const store = config.text(`${period}.store`);
	if (![...INDEX_STORES, ...OLD_INDEX_STORES].includes(store)) {
		const late = config.atLeast("3.0") ? "" : " This Loki notices only when it starts.";
		const message = `${JSON.stringify(store)} is no index store.${late}`;
		fail(subject, config.atLeast("3.0") ? "schema-store" : "schema-store-at-start", `${period}.store`, message, "Use tsdb, or boltdb-shipper for a period that has it.");
	}
	const objects = config.text(`${period}.object_store`);
	const thanos = config.flag("storage_config.use_thanos_objstore");
	if ((thanos ? THANOS_STORES : [
		...OBJECT_STORES,
		...OLD_OBJECT_STORES,
		...config.atLeast("3.5") ? ["noop"] : []
	]).includes(objects) || isNamedStore(config, objects, thanos)) return;
	if (!config.atLeast("3.0") && objects === "") return;
	const message = `${JSON.stringify(objects)} is no object store and no store of named_stores.`;
	fail(subject, config.atLeast("3.0") ? "schema-store" : "schema-store-at-start", `${period}.object_store`, message, `Use one of ${OBJECT_STORES.join(", ")}.`);
}
function isNamedStore(config, name, thanos) {
	const stores = `storage_config.${thanos ? "object_store." : ""}named_stores`;
	return config.keys(stores).some((kind) => kind !== "cos" && config.keys(`${stores}.${kind}`).includes(name));
}
// src/loki/validate/rules/schema.ts
const DAY$3 = 864e11;
const TABLE_STORES = [
	"cassandra",
	"aws-dynamo",
	"bigtable-hashed",
	"gcp",
	"gcp-columnkey",
	"bigtable",
	"grpc-store"
];
const schemaRules = [
	hasPeriods,
	periodsAscend,
	eachPeriod
];
function hasPeriods(subject) {
	if (periods(subject.config).length > 0) return;
	fail(subject, "schema-empty", "schema_config.configs", "There is no period in schema_config.configs, so Loki does not start.", "Add the period your data was written with; is the file a part that render completes, check it as one (partial).");
}
function periodsAscend(subject) {
	const { config } = subject;
	const all = periods(config);
	for (const [i, period] of all.entries()) {
		const before = i > 0 ? fromOf(config, all[i - 1] ?? "") : "";
		if (i === 0 || fromOf(config, period) > before) continue;
		const message = `This period starts ${fromOf(config, period)}, not after the one before it (${before}).`;
		fail(subject, "schema-order", `${period}.from`, message, "Sort the periods by date; each needs a date of its own.");
	}
}
function fromOf(config, period) {
	return config.text(`${period}.from`) || "1970-01-01";
}
function eachPeriod(subject) {
	for (const period of periods(subject.config)) {
		checkSchemaVersion(subject, period);
		checkTables(subject, period);
		checkStores(subject, period);
		checkShards(subject, period);
	}
}
function checkSchemaVersion(subject, period) {
	const { config } = subject;
	const schema = config.text(`${period}.schema`);
	const known = schemaNumber(schema);
	const newest = config.atLeast("2.9") ? 13 : 12;
	if (known === void 0 || known < 9 || known > newest) {
		const message = `${JSON.stringify(schema)} is no schema of Loki ${config.fields.table}.`;
		fail(subject, "schema-version", `${period}.schema`, message, `Use v9 to v${newest}: the one its data was written with; v${newest} for a new period.`);
	}
}
function schemaNumber(schema) {
	const digits = /^v*([-+]?\d+)v*$/.exec(schema)?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
function checkTables(subject, period) {
	const { config } = subject;
	const index = config.number(`${period}.index.period`);
	if (config.text(`${period}.store`) === "tsdb" && index !== 864e11) fail(subject, "schema-index-period", `${period}.index.period`, "A tsdb period needs index.period: 24h.", "Set period: 24h.");
	for (const table of ["index", "chunks"]) {
		const length = config.number(`${period}.${table}.period`);
		if (length <= 0 || length % 864e11 === 0) continue;
		const message = `The ${table} period must be a multiple of 24h.`;
		fail(subject, "schema-index-period", `${period}.${table}.period`, message, "Set period: 24h.");
	}
	const prefix = config.text(`${period}.index.path_prefix`);
	if (config.atLeast("3.0") && prefix !== "") checkPathPrefix(subject, `${period}.index.path_prefix`, prefix);
	const chunkStore = config.text(`${period}.object_store`) || config.text(`${period}.store`);
	if (TABLE_STORES.includes(chunkStore) && config.text(`${period}.chunks.prefix`) === "") {
		const message = `A period with ${chunkStore} needs chunks.prefix.`;
		fail(subject, "schema-chunks-prefix", `${period}.chunks`, message, "Set the prefix of the chunk tables.");
	}
}
function checkPathPrefix(subject, path, prefix) {
	const wrong = prefix === "" && "must be set" || prefix.includes("\\") && "must have / between its parts" || prefix.startsWith("/") && "must not start with /" || !prefix.endsWith("/") && "must end with /";
	if (wrong) fail(subject, "path-prefix", path, `${path} ${wrong}.`, "Write it like index/.");
}
function checkShards(subject, period) {
	const { config } = subject;
	const shards = config.number("ingester.index_shards");
	if (shards <= 0) return;
	if (config.text(`${period}.store`) === "tsdb") {
		if (Number.isInteger(Math.log2(shards))) return;
		const message = `ingester.index_shards is ${shards}; with a tsdb period it must be a power of two.`;
		fail(subject, "index-shards", "ingester.index_shards", message, "Set it to 32.");
		return;
	}
	const rows = config.number(`${period}.row_shards`) || ((schemaNumber(config.text(`${period}.schema`)) ?? 0) > 9 ? 16 : 0);
	if (rows === 0 || shards % rows === 0) return;
	const message = `ingester.index_shards (${shards}) must be a multiple of this period's row_shards (${rows}).`;
	fail(subject, "index-shards", config.isSet(`${period}.row_shards`) ? `${period}.row_shards` : "ingester.index_shards", message, "Set index_shards to 32 and leave row_shards out.");
}
// src/loki/guard/periods.ts
const periodRules = [comparePeriods];
const FIELDS = [
	"store",
	"object_store",
	"schema",
	"index.prefix",
	"index.path_prefix",
	"index.period",
	"chunks.prefix",
	"chunks.period"
];
function comparePeriods(change) {
	const { base, head, today } = change;
	const old = periods(base);
	const now = periods(head);
	if (now.length === 0) return;
	const kept = new Set();
	for (const [i, before] of old.entries()) {
		const began = fromOf(base, before) <= today;
		const after = now.find((period) => fromOf(head, period) === fromOf(base, before)) ?? (began ? movedPeriod(change, i, old, now) : void 0);
		if (after === void 0) {
			if (began) removed(change, fromOf(base, before));
			continue;
		}
		kept.add(after);
		if (began) comparePeriod(change, before, after);
	}
	for (const period of now) if (!kept.has(period)) added(change, period, old.length === 0);
}
function movedPeriod({ base, head }, i, old, now) {
	const dates = old.map((period) => fromOf(base, period));
	const candidate = now[i];
	return candidate !== void 0 && !dates.includes(fromOf(head, candidate)) ? candidate : void 0;
}
function removed(change, from) {
	block(change, {
		rule: "period-removed",
		path: "schema_config.configs",
		message: `The period from ${from} is gone: what was written in it is no longer found.`,
		fix: "Put the period back as it was; periods stay for as long as their data."
	});
}
function comparePeriod(change, before, after) {
	const { base, head, today } = change;
	const [oldFrom, newFrom] = [fromOf(base, before), fromOf(head, after)];
	const isFirst = before === periods(base)[0];
	if (oldFrom !== newFrom && !(isFirst && newFrom < oldFrom)) block(change, {
		rule: "period-moved",
		path: `${after}.from`,
		message: `The period from ${oldFrom} now begins ${newFrom}${newFrom > today ? ", which is in the future" : ""}: lines between the two dates are looked for in the wrong place.`,
		fix: `Set from: ${oldFrom} again.`
	});
	for (const field of FIELDS) {
		const was = effective(base, before, field);
		const is = effective(head, after, field);
		if (was === is) continue;
		block(change, {
			rule: "period-changed",
			path: `${after}.${field}`,
			message: `${field} of the period from ${oldFrom} changes from ${shown(was)} to ${shown(is)}: Loki answers 200 and finds nothing of that time.`,
			fix: `Set it back, and add a new period from a day after today for the new ${field}.`
		});
	}
}
function effective(config, period, field) {
	const value = config.text(`${period}.${field}`);
	if (field === "object_store") return value === "aws" ? "s3" : value;
	if (field === "schema") return value.replace(/^v+/, "v");
	if (field !== "index.path_prefix") return value;
	if (value !== "") return value;
	const shipper = config.text(`${period}.store`) === "tsdb" ? "tsdb_shipper" : "boltdb_shipper";
	return config.text(`storage_config.${shipper}.shared_store_key_prefix`) || "index/";
}
function added(change, period, isNew) {
	const { head, today } = change;
	const from = fromOf(head, period);
	if (isNew || from > today) return;
	block(change, {
		rule: "period-not-future",
		path: `${period}.from`,
		message: `The new period begins ${from}, and today is ${today} (UTC): what was already written since then is no longer found.`,
		fix: "Let it begin tomorrow or later, counted from the day it is deployed."
	});
}
// src/loki/validate/rules/start.ts
const DAY$2 = 864e11;
const startRules = [
	bucketIsNamed,
	keysComePaired,
	periodHasBegun,
	retention$1,
	rateStrategy
];
function bucketIsNamed(subject) {
	const { config } = subject;
	const thanos = config.flag("storage_config.use_thanos_objstore");
	const uses = periods(config).some((period) => ["s3", "aws"].includes(config.text(`${period}.object_store`)));
	const bucket = thanos ? config.text("storage_config.object_store.s3.bucket_name") : config.text("storage_config.aws.bucketnames") + bucketOfUrl(config.text("storage_config.aws.s3"));
	if (!uses || bucket !== "") return;
	const path = thanos ? "storage_config.object_store.s3.bucket_name" : "storage_config.aws.bucketnames";
	fail(subject, "bucket-missing", path, "A period stores in S3, and no bucket is named: Loki dies when it starts.", `Set ${path}.`);
}
function bucketOfUrl(url) {
	return /^[^:]+:\/\/[^/]*\/(.+)$/.exec(url)?.[1] ?? (/^inmemory:/.test(url) ? "inmemory" : "");
}
function keysComePaired(subject) {
	const { config } = subject;
	for (const block of ["storage_config.aws", "storage_config.object_store.s3"]) {
		const [id, secret] = [config.text(`${block}.access_key_id`), config.text(`${block}.secret_access_key`)];
		if (id === "" === (secret === "")) continue;
		const missing = id === "" ? "access_key_id" : "secret_access_key";
		const there = id === "" ? "secret_access_key" : "access_key_id";
		fail(subject, "half-credentials", `${block}.${there}`, `${block} has ${there} without ${missing}: Loki dies when it starts.`, `Set ${missing} too, or neither for the instance's role.`);
	}
}
function periodHasBegun(subject) {
	const { config, today } = subject;
	const first = periods(config)[0];
	if (first === void 0 || fromOf(config, first) <= today) return;
	fail(subject, "schema-future", `${first}.from`, `The first period begins ${fromOf(config, first)}: until then nothing can be stored or found.`, "Let the first period begin on a day in the past.");
}
function retention$1(subject) {
	const { config } = subject;
	const path = "limits_config.retention_period";
	const period = config.number(path);
	const enabled = config.flag("compactor.retention_enabled");
	if (enabled && period > 0 && period < DAY$2) fail(subject, "retention-period", path, "A retention period must be 24h or more.", "Set it to 24h or more; 0s keeps everything.");
	if (!enabled && config.isSet(path) && period > 0) warn(subject, "retention-without-compactor", path, "compactor.retention_enabled is false, so nothing is ever deleted.", "Remove the retention period, or enable retention.");
}
function rateStrategy(subject) {
	const path = "limits_config.ingestion_rate_strategy";
	if (["local", "global"].includes(subject.config.text(path))) return;
	fail(subject, "rate-strategy", path, `${path}: Loki takes ${JSON.stringify(subject.config.text(path))} for local without a word.`, "Write local or global.");
}
function effectiveRetention(config) {
	return config.flag("compactor.retention_enabled") ? config.number("limits_config.retention_period") : 0;
}
// src/loki/guard/retention.ts
const retentionRules = [
	retentionEnabled,
	retentionShortened,
	streams,
	deletion$1,
	openDeletion,
	tableManager,
	lifecycle
];
const ENABLED = "compactor.retention_enabled";
const PERIOD = "limits_config.retention_period";
const DAY$1 = 864e11;
function retentionEnabled(change) {
	const { base, head } = change;
	if (base.flag(ENABLED) || !head.flag(ENABLED)) return;
	const period = head.number(PERIOD);
	const unset = head.isSet(PERIOD) ? "" : `, the default of Loki ${change.headVersion}`;
	block(change, {
		rule: "retention-enabled",
		path: ENABLED,
		message: period > 0 ? `Retention is turned on: everything older than ${duration(period)}${unset} is deleted.` : "Retention is turned on; with retention_period 0s it deletes only what retention_stream or delete requests name.",
		fix: `Leave ${ENABLED} false to keep everything; else set ${PERIOD} on purpose and allow this rule.`
	});
}
function isShorter(now, before) {
	return now > 0 && (before <= 0 || now < before);
}
function retentionShortened(change) {
	const { base, head } = change;
	if (!base.flag(ENABLED)) return;
	const [was, is] = [effectiveRetention(base), effectiveRetention(head)];
	if (!isShorter(is, was)) return;
	block(change, {
		rule: "retention-shortened",
		path: PERIOD,
		message: `Lines are kept for ${duration(is)} instead of ${was > 0 ? duration(was) : "ever"}; what is older is deleted.`,
		fix: `Set ${PERIOD}: ${was > 0 ? duration(was) : "0s"}.`
	});
}
function streamsOf(config) {
	const list = "limits_config.retention_stream";
	return new Map(config.keys(list).map((i) => [config.text(`${list}.${i}.selector`), config.number(`${list}.${i}.period`)]));
}
function streams(change) {
	const { base, head } = change;
	if (!head.flag(ENABLED)) return;
	const before = streamsOf(base);
	for (const [selector, period] of streamsOf(head)) {
		const was = before.get(selector) ?? effectiveRetention(base);
		if (!isShorter(period, was)) continue;
		block(change, {
			rule: "retention-shortened",
			path: "limits_config.retention_stream",
			message: `Lines of ${selector} are kept for ${duration(period)} instead of ${was > 0 ? duration(was) : "ever"}.`,
			fix: "Remove the rule, or set it back."
		});
	}
}
function deletion$1(change) {
	const path = "limits_config.deletion_mode";
	const { base, head } = change;
	if (!textChanged(change, path) || !head.flag(ENABLED) || head.text(path) !== "filter-and-delete") return;
	block(change, {
		rule: "deletion-mode",
		path,
		message: `Delete requests are carried out (${shown(base.text(path))} becomes "filter-and-delete"), those already waiting too.`,
		fix: `Set ${path}: ${base.text(path) || "disabled"}.`
	});
}
function isOpen(config) {
	return config.flag(ENABLED) && !config.flag("auth_enabled") && config.text("limits_config.deletion_mode") !== "disabled";
}
function openDeletion(change) {
	if (isOpen(change.base) || !isOpen(change.head)) return;
	block(change, {
		rule: "delete-api-opened",
		path: ENABLED,
		message: "Retention makes /loki/api/v1/delete work, and with auth_enabled: false whoever reaches it may delete lines.",
		fix: "Set limits_config.deletion_mode: disabled."
	});
}
function tableManager(change) {
	const path = "table_manager.retention_deletes_enabled";
	const { base, head } = change;
	const turnedOn = !base.flag(path) && head.flag(path);
	const shorter = head.flag(path) && isShorter(head.number("table_manager.retention_period"), base.number("table_manager.retention_period"));
	if (!turnedOn && !shorter) return;
	block(change, {
		rule: "table-manager-deletes",
		path,
		message: "The table manager deletes whole tables past its retention period.",
		fix: `Set ${path}: false.`
	});
}
function lifecycle(change) {
	const { head, bucketExpiryDays } = change;
	if (bucketExpiryDays === void 0) return;
	const kept = effectiveRetention(head);
	if (kept > 0 && kept <= bucketExpiryDays * DAY$1) return;
	block(change, {
		rule: "bucket-expires",
		path: kept > 0 ? PERIOD : "storage_config",
		message: `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days; Loki needs them for ${kept > 0 ? duration(kept) : "ever"}, the index longer still.`,
		fix: "Remove the rule, and let Loki delete what is to be deleted."
	});
}
// src/loki/guard/storage.ts
const storageRules$1 = [
	bucketList,
	location,
	indexStore,
	client,
	tenant
];
const LOCATIONS = {
	s3: [
		"aws.s3",
		"aws.endpoint",
		"aws.region"
	],
	gcs: ["gcs.bucket_name"],
	azure: [
		"azure.account_name",
		"azure.container_name",
		"azure.endpoint_suffix"
	],
	filesystem: ["filesystem.directory"],
	swift: [
		"swift.auth_url",
		"swift.container_name",
		"swift.region_name"
	],
	alibabacloud: ["alibabacloud.bucket", "alibabacloud.endpoint"],
	bos: ["bos.bucket_name", "bos.endpoint"],
	cos: [
		"cos.bucketnames",
		"cos.endpoint",
		"cos.region"
	]
};
const THANOS_LOCATIONS = [
	"s3.bucket_name",
	"s3.endpoint",
	"s3.region",
	"gcs.bucket_name",
	"azure.account_name",
	"azure.container_name",
	"filesystem.dir",
	"storage_prefix"
];
function storesOf(config) {
	return new Set(periods(config).map((period) => config.text(`${period}.object_store`).replace(/^aws$/, "s3")));
}
function isThanos(config) {
	return config.flag("storage_config.use_thanos_objstore");
}
function bucketList(change) {
	const { base, head } = change;
	if (!storesOf(base).has("s3") || isThanos(base) || isThanos(head)) return;
	const path = "storage_config.aws.bucketnames";
	const [was, is] = [names(base.text(path)), names(head.text(path))];
	if (was.join() === is.join()) return;
	const grown = was.length > 0 && was.every((name, i) => is[i] === name);
	block(change, {
		rule: grown ? "bucket-added" : "storage-moved",
		path,
		message: grown ? `With ${is.length} buckets instead of ${was.length}, Loki looks for most old chunks in the wrong one.` : `${path} changes from ${shown(was.join(","))} to ${shown(is.join(","))}: everything stored so far is out of sight.`,
		fix: grown ? "Keep the buckets as they were; S3 needs no more than one." : "Set it back, or copy all objects before."
	});
}
function names(list) {
	return list.split(",").map((name) => name.trim()).filter((name) => name !== "");
}
function location(change) {
	const { base, head } = change;
	if (isThanos(base) !== isThanos(head)) return;
	const paths = isThanos(base) ? THANOS_LOCATIONS.map((field) => `storage_config.object_store.${field}`) : [...storesOf(base)].flatMap((store) => (LOCATIONS[store] ?? []).map((field) => `storage_config.${field}`));
	for (const path of paths) {
		if (!textChanged(change, path)) continue;
		block(change, {
			rule: "storage-moved",
			path,
			message: `${path} changes from ${shown(hideKeys(base.text(path)))} to ${shown(hideKeys(head.text(path)))}: everything stored so far is out of sight.`,
			fix: "Set it back, or copy all objects before."
		});
	}
}
function hideKeys(url) {
	return url.replace(/\/\/[^/@\s]*@/g, "//\u2026@");
}
function indexStore(change) {
	const { base, head } = change;
	for (const shipper of ["boltdb_shipper", "tsdb_shipper"]) {
		const path = `storage_config.${shipper}.shared_store`;
		const kind = shipper === "tsdb_shipper" ? "tsdb" : "boltdb-shipper";
		const period = periods(base).findLast((candidate) => base.text(`${candidate}.store`) === kind);
		if (period === void 0) continue;
		const objects = base.text(`${period}.object_store`);
		const [was, is] = [base.text(path) || objects, head.text(path) || objects];
		if (was === is || was === "aws" && is === "s3" || was === "s3" && is === "aws") continue;
		block(change, {
			rule: "index-store-moved",
			path: `storage_config.${shipper}`,
			message: `The index of the ${kind} periods was kept in ${shown(was)}; Loki will look for it in ${shown(is)}.`,
			fix: `Copy the index to ${is} before, or keep ${was}.`
		});
	}
}
function client(change) {
	const { base, head } = change;
	if (isThanos(base) === isThanos(head)) return;
	block(change, {
		rule: "storage-client-switched",
		path: "storage_config.use_thanos_objstore",
		message: `use_thanos_objstore becomes ${isThanos(head)}: Loki reads its store from ${isThanos(head) ? "storage_config.object_store" : "storage_config.aws and the like"} only.`,
		fix: `Set use_thanos_objstore: ${isThanos(base)}, or move every storage setting over and allow this rule.`
	});
}
function tenant(change) {
	const { base, head } = change;
	if (base.flag("auth_enabled") !== head.flag("auth_enabled")) block(change, {
		rule: "tenant-changed",
		path: "auth_enabled",
		message: head.flag("auth_enabled") ? "With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant \"fake\"." : "Without auth_enabled everything is the tenant \"fake\": the lines of other tenants are out of sight.",
		fix: `Set auth_enabled: ${base.flag("auth_enabled")}.`
	});
	const path = "no_auth_tenant";
	if (!textChanged(change, path) || head.flag("auth_enabled")) return;
	block(change, {
		rule: "tenant-changed",
		path,
		message: `${path} changes: the lines stored so far belong to another tenant.`,
		fix: "Set it back."
	});
}
// src/loki/guard/upgrade.ts
const upgradeRules = [
	downgrade,
	skip,
	boltdbGone
];
function older(a, b) {
	return compareVersions(a, b) < 0;
}
function downgrade(change) {
	const { base, head, headVersion, baseVersion } = change;
	if (!older(headVersion, baseVersion)) return;
	const unread = periods(base).find((period) => {
		const schema = schemaNumber(base.text(`${period}.schema`)) ?? 0;
		const tsdb = base.text(`${period}.store`) === "tsdb";
		return schema >= 13 && older(headVersion, "2.9.0") || tsdb && older(headVersion, "2.7.0");
	});
	if (unread !== void 0) {
		block(change, {
			rule: "schema-downgrade",
			path: periods(head).at(-1) ?? "schema_config",
			message: `Loki ${headVersion} cannot read the period from ${base.text(`${unread}.from`)} (${base.text(`${unread}.store`)} ${base.text(`${unread}.schema`)}).`,
			fix: `Stay on ${baseVersion}.`
		});
		return;
	}
	warn$1(change, {
		rule: "version-downgrade",
		path: "schema_config",
		message: `Loki goes back from ${baseVersion} to ${headVersion}; what the newer wrote to disk and bucket may be unreadable to the older.`,
		fix: "Go back only right after an upgrade, with a flush before."
	});
}
function skip(change) {
	const { baseVersion, headVersion } = change;
	if (!older(baseVersion, "2.9.0") || older(headVersion, "3.0.0")) return;
	warn$1(change, {
		rule: "version-skip",
		path: "schema_config",
		message: `From ${baseVersion} to ${headVersion} skips 2.9, the version in which old and new settings both work.`,
		fix: "Go to 2.9 first, look at old data, then to 3.x."
	});
}
function boltdbGone(change) {
	const { head, headVersion } = change;
	const period = periods(head).find((candidate) => head.text(`${candidate}.store`) === "boltdb-shipper");
	if (older(headVersion, "4.0.0") || period === void 0) return;
	block(change, {
		rule: "boltdb-gone",
		path: `${period}.store`,
		message: `Loki ${headVersion} does not read boltdb-shipper, and the period from ${head.text(`${period}.from`)} has it.`,
		fix: "Stay on 3.x for as long as that data is needed."
	});
}
// src/loki/partial.ts
function overDefaults(part, version, hosts = 1) {
	const team = plainValue(part, "The config");
	const { defaults } = defaultsUnder(isTree(team) ? team : {}, version, hosts);
	put(defaults, "storage_config.aws", {
		bucketnames: "bucket",
		region: "us-east-1",
		access_key_id: reference(accessKeyIdVariable),
		secret_access_key: reference(secretAccessKeyVariable)
	});
	const under = nodeOf(defaults);
	return under.kind === "map" ? mergeMaps(under, part) : part;
}
function nodeOf(value) {
	const nowhere = {
		start: 0,
		end: 0
	};
	if (Array.isArray(value)) return {
		kind: "list",
		items: value.map(nodeOf),
		...nowhere
	};
	if (!isTree(value)) return {
		kind: "scalar",
		value: String(value),
		plain: typeof value !== "string",
		tag: "",
		...nowhere
	};
	return {
		kind: "map",
		pairs: Object.entries(value).map(([key, inner]) => ({
			key: nodeOf(key),
			value: nodeOf(inner)
		})),
		...nowhere
	};
}
function mergeMaps(under, over) {
	const below = new Map(under.pairs.map((pair) => [keyOf(pair.key), pair]));
	const names = new Set(over.pairs.map(({ key }) => keyOf(key)));
	const pairs = over.pairs.flatMap((pair) => isMergeKey(pair.key) ? merged(pair).filter(({ key }) => !names.has(keyOf(key))) : [pair]).map(({ key, value }) => {
		const default_ = below.get(keyOf(key));
		below.delete(keyOf(key));
		if (default_ === void 0) return {
			key,
			value
		};
		if (isNull(value)) return default_;
		const inner = value.kind === "alias" ? value.target : value;
		if (inner.kind !== "map" || default_.value.kind !== "map") return {
			key,
			value
		};
		return {
			key,
			value: mergeMaps(default_.value, inner)
		};
	});
	return {
		...over,
		pairs: [...pairs, ...below.values()]
	};
}
function merged(pair) {
	const source = pair.value.kind === "alias" ? pair.value.target : pair.value;
	return source.kind === "map" ? source.pairs : [pair];
}
// src/loki/fields/values/durations.ts
const GO_UNITS = {
	ns: 1,
	us: 1e3,
	\u00B5s: 1e3,
	\u03BCs: 1e3,
	ms: 1e6,
	s: 1e9,
	m: 6e10,
	h: 36e11
};
const PROMETHEUS_UNITS = {
	y: 8760 * 36e11,
	w: 6048e11,
	d: 864e11,
	h: 36e11,
	m: 6e10,
	s: 1e9,
	ms: 1e6
};
const LONGEST = 2 ** 63;
function parseGoDuration(text) {
	if (/^[-+]?0$/.test(text)) return 0;
	if (!/^[-+]?(?:(?:\d+\.?\d*|\.\d+)[^\d.]+)+$/.test(text)) return void 0;
	let sum = 0;
	for (const [, amount, unit = ""] of text.matchAll(/(\d+\.?\d*|\.\d+)([^\d.]+)/g)) {
		const factor = GO_UNITS[unit];
		if (factor === void 0) return void 0;
		sum += Number(amount) * factor;
	}
	if (sum >= LONGEST) return void 0;
	return text.startsWith("-") ? -sum : sum;
}
function parsePrometheusDuration(text) {
	if (text === "0") return 0;
	const match = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
	if (text === "" || match === null) return void 0;
	const sum = Object.values(PROMETHEUS_UNITS).reduce((total, unit, i) => total + Number(match[i + 1] ?? 0) * unit, 0);
	return sum < LONGEST ? sum : void 0;
}
function readDuration(resolved, text) {
	if (resolved.type === "int" && resolved.value < 1n << 63n) return { value: Number(resolved.value) };
	if (resolved.type === "float" && resolved.value <= LONGEST) return { value: Math.trunc(resolved.value) };
	const value = resolved.type === "str" ? parseGoDuration(text) : void 0;
	if (value !== void 0) return { value };
	const days = parsePrometheusDuration(text);
	if (days !== void 0 && /[ywd]/.test(text)) return { wrong: `this field does not know days, weeks or years: write ${days / 36e11}h` };
	return { wrong: "it must be a duration such as 30s, 5m or 1h30m" };
}
function readPrometheusDuration(text) {
	const value = parsePrometheusDuration(text);
	if (value !== void 0) return { value };
	return { wrong: /^\d+$/.test(text) ? `${text} needs a unit, such as ${text}h` : "it must be a duration such as 30m, 24h, 7d or 1y" };
}
// src/loki/fields/values/numbers.ts
const RANGES = {
	int: [-(1n << 63n), (1n << 63n) - 1n],
	uint: [0n, (1n << 64n) - 1n],
	uint64: [0n, (1n << 64n) - 1n],
	uint32: [0n, (1n << 32n) - 1n]
};
function isInteger(type) {
	return type in RANGES;
}
function readInteger(type, resolved) {
	const [lowest, highest] = RANGES[type] ?? [0n, 0n];
	if (resolved.type === "int") {
		if (resolved.value < lowest || resolved.value > highest) return { wrong: lowest === 0n && resolved.value < 0n ? "it cannot be negative" : "the number is too large" };
		return { value: Number(resolved.value) };
	}
	if (resolved.type === "float" && resolved.value <= Number(highest)) return { value: Math.trunc(resolved.value) };
	return { wrong: "it must be a whole number, without quotes" };
}
function readFloat(resolved) {
	if (resolved.type === "int" || resolved.type === "float") return { value: Number(resolved.value) };
	return { wrong: "it must be a number, without quotes" };
}
function readBoolean(resolved) {
	if (resolved.type === "bool") return { value: resolved.value };
	return { wrong: "it must be true or false, without quotes" };
}
// src/loki/fields/values/texts.ts
const CHECKS = {
	url: (text) => isUrl(text) ? void 0 : "it is not a URL",
	date: (text) => isDate(text) ? void 0 : "it must be a day written as 2024-12-31",
	time: (text) => isTime(text) ? void 0 : "it must be 0, a day (2024-12-31) or a time (2024-12-31T10:00:00Z)",
	level: oneOf("debug", "info", "warn", "error"),
	format: oneOf("logfmt", "json"),
	"tls-version": oneOf("TLS10", "TLS11", "TLS12", "TLS13"),
	"bucket-lookup": oneOf("auto", "virtual-hosted", "path"),
	"relabel-action": (text) => RELABEL_ACTION(text.toLowerCase()),
	"label-name": (text) => text === "" ? "it must be a label name" : void 0,
	"mempool-buckets": (text) => text === "" || text.split(",").every(isBucket) ? void 0 : "it must be a list such as 128x64KB,512x2MB"
};
const RELABEL_ACTION = oneOf("replace", "keep", "drop", "hashmod", "labelmap", "labeldrop", "labelkeep", "lowercase", "uppercase", "keepequal", "dropequal");
function oneOf(...words) {
	return (text) => words.includes(text) ? void 0 : `it must be one of ${words.join(", ")}`;
}
function readText(type, text) {
	const wrong = CHECKS[type]?.(text);
	return wrong === void 0 ? { value: text } : { wrong };
}
function isDate(text) {
	if (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) === null) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
function isBucket(text) {
	const [, size] = /^[-+]?\d+x([^x]*)$/.exec(text) ?? [];
	return size !== void 0 && parseByteSize(size) !== void 0 && !/[KMGTPE]b\s*$/.test(size);
}
function isTime(text) {
	if (text === "0" || isDate(text)) return true;
	const match = /^(\d{4}-\d\d-\d\d)T(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?(?:Z|[-+](?:[01]\d|2[0-4]):[0-5]\d))?$/.exec(text);
	return match !== null && isDate(match[1] ?? "");
}
function isIpv6(host) {
	const [, address] = /^\[(.*?)(?:%25.*)?\](?::\d*)?$/.exec(host) ?? [];
	return address !== void 0 && URL.canParse(`http://[${address}]`);
}
function isUrl(text) {
	if (/[\x00-\x1f\x7f]/.test(text) || text.startsWith(":")) return false;
	const [, scheme, rest = ""] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(text) ?? [
		void 0,
		void 0,
		text
	];
	const path = rest.replace(/[?#].*$/s, "");
	if (scheme === void 0 && path.split("/")[0]?.includes(":")) return false;
	if (scheme !== void 0 && !rest.startsWith("/")) return true;
	const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1];
	if (authority !== void 0) {
		const host = authority.slice(authority.lastIndexOf("@") + 1);
		if (/[ \\^`{|}]/.test(host) || !(host.includes("[") ? isIpv6(host) : /^(?:.*:\d*|[^:]*)$/.test(host)) || /%(?!25|[89a-f][\da-f])/i.test(host)) return false;
		if (authority.includes("@") && !/^[\w\-.:~!$&'()*+,;=%@]*$/.test(authority.slice(0, authority.lastIndexOf("@")))) return false;
	}
	return !/%(?![\da-f]{2})/i.test(path);
}
// src/loki/fields/values/read.ts
function readValue(type, scalar) {
	const text = scalar.value;
	if (isInteger(type)) return readInteger(type, resolve(scalar));
	switch (type) {
		case "bool": return readBoolean(resolve(scalar));
		case "float": return readFloat(resolve(scalar));
		case "duration": return readDuration(resolve(scalar), text);
		case "prom-duration": return readPrometheusDuration(text);
		case "bytesize": return readByteSize(text);
		case "bytes": return readUnitBytes(text);
		default:
			if (STRUCTS.includes(type) && scalar.tag === "" && /^(?:null|~)$/.test(text)) return { wrong: "Loki cannot read this word in quotes here" };
			return readText(type, text);
	}
}
const READ_BY_YAML = [
	"bool",
	"float",
	"duration",
	"string"
];
const STRUCTS = [
	"secret",
	"url",
	"regex"
];
function readsItself(type) {
	return !isInteger(type) && !READ_BY_YAML.includes(type);
}
function readDefault(type, value) {
	if (typeof value !== "string") return value;
	const read = readValue(type, {
		kind: "scalar",
		value,
		plain: true,
		tag: "",
		start: 0,
		end: 0
	});
	return "value" in read ? read.value : value;
}
// src/loki/validate/alias-budget.ts
var AliasBudget = class {
	decoded = 0;
	viaAliases = 0;
	depth = 0;
	inAlias(work) {
		this.depth += 1;
		work();
		this.depth -= 1;
	}
	count() {
		this.decoded += 1;
		if (this.depth > 0) this.viaAliases += 1;
		if (this.viaAliases <= 100 || this.decoded <= 1e3) return true;
		const scale = Math.min(Math.max((this.decoded - 4e5) / 36e5, 0), 1);
		return this.viaAliases / this.decoded <= .99 - .89 * scale;
	}
};
// src/loki/validate/config.ts
var Config = class {
	fields;
	settings;
	nulls;
	implied = new Map();
	copies = [];
	constructor(fields, settings, nulls) {
		this.fields = fields;
		this.settings = settings;
		this.nulls = nulls;
	}
	imply(path, value) {
		this.implied.set(path, value);
	}
	copy(from, to) {
		this.copies.push({
			from,
			to
		});
	}
	get(path) {
		const set = this.settings.get(path);
		if (set?.value !== void 0) return set.value;
		if (this.isNulled(path)) return void 0;
		const implied = this.implied.get(path);
		if (implied !== void 0) return implied;
		const copy = this.copyAt(path);
		return copy ? this.get(copy.from + path.slice(copy.to.length)) : this.defaultOf(path);
	}
	text(path) {
		return String(this.get(path) ?? "");
	}
	number(path) {
		return Number(this.get(path) ?? 0);
	}
	flag(path) {
		return this.get(path) === true;
	}
	keys(path) {
		if (!this.isSet(path) && this.nulls.size === 0) return [];
		const prefix = `${path}.`;
		const names = new Set();
		for (const paths of [this.settings.keys(), this.nulls]) for (const set of paths) if (set.startsWith(prefix)) names.add(set.slice(prefix.length).split(".", 1)[0] ?? "");
		return [...names];
	}
	atLeast(version) {
		return compareVersions(this.fields.table, version) >= 0;
	}
	has(path) {
		return fieldAt(this.fields.root, path) !== void 0;
	}
	isSet(path) {
		return this.settings.has(path) || this.nulls.has(path);
	}
	isGiven(path) {
		return this.isSet(path) || this.copyAt(path) !== void 0 || this.implied.has(path) || this.isNulled(path);
	}
	at(path) {
		let here = path;
		for (;;) {
			const set = this.settings.get(here);
			if (set) return set.value === void 0 ? set.key : set.node;
			const dot = here.lastIndexOf(".");
			if (dot === -1) return {
				start: 0,
				end: 0
			};
			here = here.slice(0, dot);
		}
	}
	differs(prefix) {
		if (!this.isSet(prefix) && this.nulls.size === 0) return false;
		const inside = `${prefix}.`;
		for (const [path, { value }] of this.settings) if (path.startsWith(inside) && value !== void 0 && value !== (this.defaultOf(path) ?? zeroLike(value))) return true;
		for (const path of this.nulls) if ((path === prefix || path.startsWith(inside) || prefix.startsWith(`${path}.`)) && hasDefault(fieldAt(this.fields.root, prefix.startsWith(path) ? prefix : path))) return true;
		return false;
	}
	isNulled(path) {
		if (this.nulls.size === 0) return false;
		for (let dot = path.length; dot !== -1; dot = path.lastIndexOf(".", dot - 1)) if (this.nulls.has(path.slice(0, dot))) return true;
		return false;
	}
	copyAt(path) {
		return this.copies.findLast(({ to }) => path === to || path.startsWith(`${to}.`));
	}
	defaultOf(path) {
		const field = fieldAt(this.fields.root, path);
		if (field?.kind !== "value" || field.default === void 0 || typeof field.default === "object") return void 0;
		return readDefault(field.type, field.default);
	}
};
function zeroLike(value) {
	if (typeof value === "string") return "";
	return typeof value === "number" ? 0 : false;
}
function hasDefault(field) {
	if (field === void 0) return false;
	if (field.kind === "block") return field.entries().some(([, inner]) => hasDefault(inner));
	return (field.kind === "value" || field.kind === "list") && field.default !== void 0;
}
// src/loki/validate/scalar-rules.ts
function checkScalar(scalar, report) {
	const { path, type, node, value } = scalar;
	if (type === "duration" && value !== 0 && resolve(node).type !== "str") report({
		rule: "bare-duration",
		level: "error",
		message: `${path}: Loki reads ${node.value} without a unit as ${node.value} nanoseconds.`,
		fix: `Write the unit, such as ${node.value}s.`,
		at: node
	});
	else if (isInteger(type) && /[.eE]/.test(node.value) && resolve(node).type === "float" && Number(node.value) !== value) report({
		rule: "fractional-integer",
		level: "error",
		message: `${path}: Loki cuts ${node.value} down to ${value} without a word.`,
		fix: "Write a whole number.",
		at: node
	});
	if (node.plain && typeof value === "string" && value.includes("${")) report({
		rule: "unquoted-variable",
		level: "error",
		message: `${path}: a # or ": " in the variable would change the file, since Loki puts the value in before it reads the YAML.`,
		fix: `Quote it: "${value}".`,
		at: node
	});
	if (isSecret(path, type) && typeof value === "string") checkSecret(path, value, node, report);
	if (type === "url" && /^[a-z\d+.-]+:\/\/[^/@\s]+:[^@]+@/i.test(node.value) && !node.value.includes("${")) report({
		rule: "credential-in-url",
		level: "error",
		message: `${path}: the URL holds a key, which everyone with access to this repository can read.`,
		fix: "Give the key in its own fields, as a variable.",
		at: node
	});
}
function isSecret(path, type) {
	return type === "secret" || /(?:^|\.)(?:access_key_id|secret_access_key|access_key|secret_key|credentials)$/.test(path);
}
const PLACEHOLDER = /^(?:placeholder|change_?me|replace_?me|todo|x+|<.*>|your[-_ ].*|\*+)$/i;
function checkSecret(path, value, node, report) {
	if (value === "" || value.includes("${")) return;
	if (PLACEHOLDER.test(value)) {
		report({
			rule: "placeholder-credential",
			level: "warning",
			message: `${path} is a placeholder; Loki would use ${JSON.stringify(value)} as the credential.`,
			fix: "Use a variable, such as \"${NAME}\".",
			at: node
		});
		return;
	}
	report({
		rule: "literal-credential",
		level: "error",
		message: `${path} holds a credential that everyone with access to this repository can read.`,
		fix: "Use a variable, such as \"${NAME}\", and replace the leaked credential.",
		at: node
	});
}
function checkNull(path, field, key, report) {
	if (!hasDefault(field) || path === "") return;
	const block = field.kind === "block";
	const message = block ? `${path} is empty, which sets every field in it to zero instead of its default.` : `${path} is empty, which Loki reads as zero instead of its default.`;
	report({
		rule: block ? "empty-block" : "empty-value",
		level: "error",
		message,
		fix: `Remove the line, or write ${block ? "the fields" : "the value"}.`,
		at: key
	});
}
// src/loki/validate/moved.ts
const MOVED = {
	"limits_config.enforce_metric_name": "Remove it: Loki 3.0 never looks at metric names.",
	"ingester.max_transfer_retries": "Remove it: the write-ahead log replaced transfers.",
	"querier.query_timeout": "Set limits_config.query_timeout instead.",
	"querier.engine.timeout": "Set limits_config.query_timeout instead.",
	"query_range.split_queries_by_interval": "Set limits_config.split_queries_by_interval instead.",
	"query_range.max_retries_per_request": "Set query_range.max_retries instead.",
	"chunk_store_config.max_look_back_period": "Set limits_config.max_query_lookback instead.",
	"compactor.deletion_mode": "Set limits_config.deletion_mode instead.",
	"compactor.shared_store": "Remove it; with retention, set compactor.delete_request_store to the object store.",
	"compactor.shared_store_key_prefix": "Set path_prefix under index in schema_config instead, if it was not index/.",
	shared_store: "Remove it: object_store in schema_config says where the index goes.",
	shared_store_key_prefix: "Set path_prefix under index in schema_config instead, if it was not index/.",
	"frontend_worker.parallelism": "Set querier.max_concurrent instead.",
	"frontend_worker.match_max_concurrent": "Remove it: querier.max_concurrent is always used.",
	enable_fifocache: "Use embedded_cache.enabled instead.",
	fifocache: "Use embedded_cache instead (max_size_mb, ttl).",
	async_cache_write_back_buffer_size: "Remove it; memcached_client and background have settings of their own.",
	async_cache_write_back_concurrency: "Remove it; background.writeback_goroutines is its successor.",
	"ruler.storage.configdb": "Keep the rules in an object store or on disk.",
	sse_encryption: "Set sse.type to SSE-S3 instead.",
	"limits_config.ruler_evaluation_delay_duration": "Remove it: Loki 3.0 has no such delay.",
	"query_range.forward_headers_list": "Remove it: it has no successor.",
	"query_range.required_query_response_format": "Set frontend.encoding instead.",
	"ruler.wal_cleaner.deprecatedperiod": "Set ruler.wal_cleaner.period instead.",
	use_boltdb_shipper_as_backup: "Remove it: it was left from the making of TSDB.",
	enable_postings_cache: "Remove it: it was an experiment.",
	use_buffered_logger: "Remove it: Loki 3.0 decides by itself.",
	use_sync_logger: "Remove it: Loki 3.0 decides by itself.",
	printversion: "Remove it: it is the flag -version.",
	block_builder: "Remove it: that experimental part of Loki is gone.",
	block_scheduler: "Remove it: that experimental part of Loki is gone.",
	"dataobj_explorer.storage_bucket_prefix": "Set dataobj.storage_bucket_prefix instead.",
	"pattern_ingester.metric_aggregation.downsample_period": "Set pattern_ingester.metric_aggregation.sample_period instead.",
	"tracing.profiling_enabled": "Remove it: it has no successor.",
	"limits_config.allow_deletes": "Set limits_config.deletion_mode instead.",
	"limits_config.unordered_writes": "Remove it: unordered writes are always accepted."
};
function movedTo(path) {
	for (const ending of partsOf(path)) {
		const advice = MOVED[ending];
		if (advice !== void 0) return advice;
	}
}
function partsOf(path) {
	const names = path.split(".");
	return names.flatMap((_, cut) => {
		const block = names.slice(0, names.length - cut);
		return block.map((_name, i) => block.slice(i).join("."));
	});
}
// src/loki/validate/unknown-field.ts
function explainUnknown(path, fields, at) {
	const problem = (message, fix) => ({
		rule: "unknown-field",
		level: "error",
		message: `${path}: ${message}`,
		fix,
		at
	});
	const versions = versionsWith(path);
	const index = TABLE_VERSIONS.indexOf(fields.table);
	const newer = versions.find((version) => TABLE_VERSIONS.indexOf(version) > index);
	const older = versions.findLast((version) => TABLE_VERSIONS.indexOf(version) < index);
	if (older !== void 0) return problem(`Loki ${older} had this field; it was removed by ${TABLE_VERSIONS[TABLE_VERSIONS.indexOf(older) + 1] ?? fields.table}.`, movedTo(path) ?? "Remove it.");
	if (newer !== void 0) return problem(`Loki ${fields.table} does not have this field yet; it needs \u2265 ${newer}.`, "Remove it, or use that version.");
	const name = path.slice(path.lastIndexOf(".") + 1);
	const parent = path.includes(".") ? fieldAt(fields.root, path.slice(0, path.lastIndexOf("."))) : fields.root;
	const similar = parent?.kind === "block" ? nearest(name, parent) : void 0;
	const unknown = `Loki ${fields.table} has no such field.`;
	if (similar !== void 0) return problem(unknown, `Did you mean ${similar}?`);
	const places = pathsOf(fields.root, name);
	if (places.length > 0 && places.length <= 3) return problem(unknown, `It belongs in another place: ${places.join(" or ")}.`);
	return problem(unknown, "Remove it, or check its name and indentation.");
}
function nearest(name, block) {
	let best;
	let bestDistance = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
	for (const [candidate] of block.entries()) {
		if (Math.abs(candidate.length - name.length) > bestDistance) continue;
		const distance = editDistance(name, candidate);
		if (distance < bestDistance || distance === bestDistance && best === void 0) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(a, b) {
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		before = previous;
		previous = row;
	}
	return previous[b.length] ?? 0;
}
function pathsOf(root, name, path = "", found = []) {
	if (root.kind !== "block") return found;
	for (const [key, child] of root.entries()) {
		const here = path === "" ? key : `${path}.${key}`;
		if (key === name) found.push(here);
		if (found.length > 3) break;
		pathsOf(child, name, here, found);
	}
	return found;
}
// src/loki/validate/decode.ts
function decode(root, fields, report) {
	const decoder = new Decoder(fields, report);
	decoder.decode(root, fields.root, "", root);
	return new Config(fields, decoder.settings, decoder.nulls);
}
function isCapitalNull(node) {
	return node.kind === "scalar" && node.plain && /^N(?:ull|ULL)$/.test(node.value);
}
const MANY = 100;
var Decoder = class {
	settings = new Map();
	nulls = new Set();
	fields;
	tell;
	errors = 0;
	aliases = new AliasBudget();
	stopped = false;
	constructor(fields, report) {
		this.fields = fields;
		this.tell = report;
	}
	decode(node, field, path, key) {
		this.count(node);
		if (this.stopped) return;
		if (node.kind === "alias") this.aliases.inAlias(() => this.decode(node.target, field, path, key));
		else if (this.isMistagged(node, path)) return;
		else if (isCapitalNull(node) && field.kind === "value" && readsItself(field.type)) this.scalar({
			...node,
			value: ""
		}, field.type, path, key);
		else if (isNull(node)) {
			this.nulls.add(path);
			this.settings.delete(path);
			checkNull(path, field, key, (problem) => this.report(problem));
		} else this.decodeContent(node, field, path, key);
	}
	decodeContent(node, field, path, key) {
		if (field.kind === "any") this.any(node);
		else if (field.kind === "value") {
			if (node.kind === "scalar") this.scalar(node, field.type, path, key);
			else this.wrongKind(node, path, `one ${field.type} value`);
		} else if (field.kind === "list") {
			if (node.kind === "list") this.items(node, field.item, path, key);
			else this.wrongKind(node, path, "a list");
		} else if (node.kind === "map") {
			this.settings.set(path, {
				value: void 0,
				key,
				node
			});
			this.pairs(node, field, path);
		} else this.wrongKind(node, path, "a block of fields");
	}
	isMistagged(node, path) {
		const wrong = node.kind === "scalar" && node.tag !== "" ? tagProblem(node) : void 0;
		if (wrong !== void 0) this.error("wrong-type", node, `${path}: ${wrong}.`, "Remove the tag.");
		return wrong !== void 0;
	}
	items(node, field, path, key) {
		this.settings.set(path, {
			value: void 0,
			key,
			node
		});
		for (const [i, item] of node.items.entries()) this.decode(item, field, `${path}.${i}`, item);
	}
	scalar(node, type, path, key) {
		const read = readValue(type, node);
		if ("wrong" in read) {
			const shown = node.value.length > 40 ? `${node.value.slice(0, 37)}\u2026` : node.value;
			const hint = node.value.includes("${") ? "A variable cannot stand in for a value that is no text." : "Write the value as the field wants it.";
			this.error("wrong-type", node, `${path}: ${JSON.stringify(shown)} is no ${type}: ${read.wrong}.`, hint);
			return;
		}
		this.nulls.delete(path);
		this.settings.set(path, {
			value: read.value,
			key,
			node
		});
		checkScalar({
			path,
			type,
			node,
			value: read.value
		}, (problem) => this.report(problem));
	}
	pairs(map, field, path) {
		const seen = new Set();
		for (const { key, value } of map.pairs) {
			if (this.stopped) return;
			if (isMergeKey(key)) {
				this.merge(value, field, path);
				continue;
			}
			const name = contentOf(key);
			if (name.kind !== "scalar") {
				this.error("wrong-type", key, "The name of a field must be a text.", "Write name: value.");
				continue;
			}
			this.count(key);
			const here = path === "" ? name.value : `${path}.${name.value}`;
			const child = field.kind === "map" ? field.value : field.field(name.value);
			if (child === void 0) this.report(explainUnknown(here, this.fields, key));
			else if (seen.has(name.value)) this.duplicate(name.value, key);
			else this.decode(value, child, here, key);
			seen.add(name.value);
		}
	}
	merge(value, field, path) {
		const content = contentOf(value);
		const sources = content.kind === "list" && value.kind !== "alias" ? content.items.toReversed() : [value];
		for (const source of sources) {
			const map = contentOf(source);
			if (map.kind !== "map") {
				this.error("wrong-type", source, "Only a block can be merged with <<.", "Point the alias at a block of fields.");
				return;
			}
			const merge = () => {
				this.count(source);
				if (!this.stopped) this.pairs(map, field, path);
			};
			if (source.kind === "alias") this.aliases.inAlias(merge);
			else merge();
		}
	}
	any(node) {
		this.count(node);
		if (this.stopped) return;
		if (node.kind === "list") for (const item of node.items) this.any(item);
		if (node.kind === "alias") this.aliases.inAlias(() => this.any(node.target));
		if (node.kind !== "map") return;
		const seen = new Set();
		for (const { key, value } of node.pairs) {
			const name = contentOf(key);
			if (name.kind === "scalar" && seen.has(name.value)) this.duplicate(name.value, key);
			if (name.kind === "scalar") seen.add(name.value);
			this.any(value);
		}
	}
	duplicate(name, key) {
		this.error("duplicate-key", key, `${name} is set a second time in the same block.`, "Keep one of the two.");
	}
	wrongKind(node, path, wanted) {
		const found = {
			scalar: "a single value",
			list: "a list",
			map: "a block of fields",
			alias: "an alias"
		}[node.kind];
		const name = path === "" ? "The file" : path;
		this.error("wrong-type", node, `${name} must be ${wanted}, not ${found}.`, "Check the indentation and the dashes.");
	}
	error(rule, at, message, fix) {
		this.report({
			rule,
			level: "error",
			message,
			fix,
			at
		});
	}
	report(problem) {
		this.tell(problem);
		this.errors += 1;
		if (this.errors !== MANY) return;
		this.stopped = true;
		const message = `There are more than ${MANY} problems; the rest of the file was not looked at.`;
		this.tell({
			rule: "too-many-problems",
			level: "error",
			message,
			fix: "Check that this is the file you meant.",
			at: problem.at
		});
	}
	count(node) {
		if (this.stopped || this.aliases.count()) return;
		this.stopped = true;
		this.error("yaml-too-many-aliases", node, "The aliases of this file repeat so much that Loki refuses it.", "Write the values out.");
	}
};
// src/loki/validate/rules/advice.ts
const HOUR = 36e11;
const adviceRules = [
	volume,
	shutdown,
	oldLines,
	longLines
];
const VOLUME = "/loki";
function volume(subject) {
	const { config } = subject;
	const stores = new Set(periods(config).map((period) => config.text(`${period}.store`)));
	const folders = [
		...config.flag("ingester.wal.enabled") ? ["ingester.wal.dir"] : [],
		...stores.has("tsdb") ? ["storage_config.tsdb_shipper.active_index_directory"] : [],
		...stores.has("boltdb-shipper") ? ["storage_config.boltdb_shipper.active_index_directory"] : [],
		"compactor.working_directory"
	];
	for (const path of folders) {
		const folder = config.text(path);
		if (folder === VOLUME || folder.startsWith(`${VOLUME}/`) || folder === "" && path !== "ingester.wal.dir") continue;
		warn(subject, "not-on-volume", path, `${path} is ${folder || "not set"}, outside ${VOLUME}: what is there is lost with the container.`, `Use a folder below ${VOLUME}.`);
	}
	if (!config.flag("ingester.wal.enabled")) warn(subject, "wal-off", "ingester.wal.enabled", "Without the write-ahead log, lines that are not yet flushed are lost when Loki dies.", "Set ingester.wal.enabled: true.");
}
function shutdown(subject) {
	if (!subject.config.flag("ingester.wal.enabled") || subject.config.flag("ingester.wal.flush_on_shutdown")) return;
	warn(subject, "no-flush-on-shutdown", "ingester.wal", "Lines that are not yet flushed stay on the disk when Loki stops; another host or a fresh disk does not have them.", "Set ingester.wal.flush_on_shutdown: true.");
}
function oldLines(subject) {
	const { config } = subject;
	const age = config.number("ingester.max_chunk_age");
	if (age >= 24 * HOUR) return;
	warn(subject, "old-lines", "ingester.max_chunk_age", `A line more than ${age / HOUR / 2}h older than the newest of its stream is refused (half of ingester.max_chunk_age).`, "Set it to 48h where clients stamp lines with a start time.");
}
function longLines(subject) {
	const { config } = subject;
	const size = config.number("limits_config.max_line_size");
	if (size > 0 && size < 1048576) warn(subject, "long-lines", "limits_config.max_line_size", `Lines of more than ${size / 1024} KB are refused.`, "Set limits_config.max_line_size to what clients send; 0 is no limit.");
	if (config.flag("limits_config.max_line_size_truncate")) warn(subject, "long-lines", "limits_config.max_line_size_truncate", "Long lines are cut without a word.", "Set it to false and raise max_line_size.");
}
// src/loki/validate/rules/caches.ts
const cacheRules = [fifoSizes, caches];
const INDEX_CACHE = "storage_config.index_queries_cache_config";
function isCached(config, cache) {
	if (config.text(`${cache}.memcached_client.host`) !== "" || config.text(`${cache}.memcached_client.addresses`) !== "") return true;
	return config.text(`${cache}.redis.endpoint`) !== "" || config.flag(`${cache}.embedded_cache.enabled`);
}
function resultCaches(config) {
	return [...config.flag("query_range.cache_results") ? ["query_range.results_cache.cache"] : [], ...config.flag("query_range.cache_index_stats_results") ? ["query_range.index_stats_results_cache.cache"] : []];
}
function fifoSizes(subject) {
	const { config } = subject;
	const caches = [
		"chunk_store_config.chunk_cache_config",
		"chunk_store_config.write_dedupe_cache_config",
		INDEX_CACHE
	];
	for (const cache of [...caches, ...resultCaches(config)]) {
		const size = `${cache}.fifocache.max_size_bytes`;
		if (!config.has(size) || isFifoSize(config.text(size))) continue;
		fail(subject, "wrong-type", size, `${size} is no size.`, "Write it like 1GB.");
	}
}
function caches(subject) {
	const { config } = subject;
	if (!config.atLeast("3.0")) return;
	if (periods(config).length > 0 && isCached(config, INDEX_CACHE)) indexCache(subject);
	for (const cache of resultCaches(config)) {
		const embedded = `${cache}.embedded_cache.enabled`;
		if (!(config.settings.get(embedded)?.value === false || config.isNulled(embedded)) || isCached(config, cache)) continue;
		fail(subject, "missing-value", embedded, `${cache} has no cache to use.`, "Enable embedded_cache, or name a memcached.");
	}
}
function isFifoSize(text) {
	return text === "" || /^\d+(?:\.\d+)?\s*(?:[kmgtpe]?i?b?)$/i.test(text.trim());
}
function indexCache(subject) {
	const { config, today } = subject;
	const active = periods(config).findLast((period) => config.text(`${period}.from`) <= today) ?? "schema_config.configs.0";
	const store = config.text(`${active}.store`);
	const validity = config.number("storage_config.index_cache_validity");
	const effective = config.settings.get("ingester.chunk_retain_period")?.value === void 0 && store === "boltdb-shipper" ? validity + 6e10 : config.number("ingester.chunk_retain_period");
	if (store === "tsdb" || effective >= validity) return;
	fail(subject, "out-of-range", "ingester.chunk_retain_period", "ingester.chunk_retain_period must not be less than storage_config.index_cache_validity.", "Remove it.");
}
// src/loki/validate/rules/paths.ts
function given(config, path) {
	return config.settings.has(path);
}
function expandAll(config, path) {
	const once = expand(config, path);
	return once.some((found) => found.includes(".*")) ? once.flatMap((found) => expandAll(config, found)) : once;
}
function expand(config, path) {
	const star = path.indexOf(".*");
	if (star === -1) return [path];
	const parent = path.slice(0, star);
	return config.keys(parent).map((key) => `${parent}.${key}${path.slice(star + 2)}`);
}
// src/loki/validate/rules/choices.ts
const CODECS = [
	"none",
	"gzip",
	"lz4-64k",
	"snappy",
	"lz4-256k",
	"lz4-1M",
	"lz4",
	"flate",
	"zstd"
];
const STORAGE_CLASSES = [
	"GLACIER",
	"DEEP_ARCHIVE",
	"GLACIER_IR",
	"INTELLIGENT_TIERING",
	"ONEZONE_IA",
	"OUTPOSTS",
	"REDUCED_REDUNDANCY",
	"STANDARD",
	"STANDARD_IA"
];
const AZURE = [
	"AzureGlobal",
	"AzureChinaCloud",
	"AzureGermanCloud",
	"AzureUSGovernment"
];
const GRPC = [
	"",
	"gzip",
	"snappy"
];
const SSE = [
	"",
	"SSE-KMS",
	"SSE-S3"
];
const DELETION = [
	"disabled",
	"filter-only",
	"filter-and-delete"
];
const since$1 = (version) => (config) => config.atLeast(version);
const before = (version) => (config) => !config.atLeast(version);
const SIGNATURES = [
	"storage_config.aws",
	"ruler.storage.s3",
	"storage_config.named_stores.aws.*"
];
const AZURES = [
	"storage_config.azure",
	"ruler.storage.azure",
	"storage_config.named_stores.azure.*"
];
const THANOS = [
	"storage_config.object_store.s3",
	"ruler_storage.s3",
	"storage_config.object_store.named_stores.s3.*"
];
const GRPC_CLIENTS = ["storage_config.bigtable.grpc_client_config", "frontend_worker.grpc_client_config"];
const NEW_GRPC_CLIENTS = [
	"frontend_worker.query_frontend_grpc_client",
	"frontend_worker.query_scheduler_grpc_client",
	"ingest_limits_frontend_client.grpc_client_config"
];
const CHOICES = [
	{
		path: "ingester.chunk_encoding",
		words: CODECS,
		anyCase: true
	},
	{
		path: "block_builder.chunk_encoding",
		words: CODECS,
		anyCase: true
	},
	{
		path: "limits_config.bloom_block_encoding",
		words: CODECS,
		anyCase: true
	},
	{
		path: "limits_config.deletion_mode",
		words: DELETION
	},
	{
		path: "compactor.deletion_mode",
		words: DELETION,
		when: before("2.7")
	},
	{
		path: "limits_config.tsdb_sharding_strategy",
		words: ["power_of_two", "bounded"]
	},
	{
		path: "block_scheduler.strategy",
		words: ["record-count"]
	},
	{
		path: "storage_config.bloom_shipper.memory_management.bloom_page_alloc_type",
		words: [
			"simple",
			"dynamic",
			"fixed"
		]
	},
	{
		path: "query_range.results_cache.compression",
		words: ["", "snappy"],
		when: (config) => config.flag("query_range.cache_results")
	},
	{
		path: "query_range.index_stats_results_cache.compression",
		words: ["", "snappy"],
		when: (config) => config.flag("query_range.cache_index_stats_results")
	},
	...SIGNATURES.map((block) => ({
		path: `${block}.signature_version`,
		words: ["v4"],
		when: since$1("3.0")
	})),
	...SIGNATURES.map((block) => ({
		path: `${block}.signature_version`,
		words: ["v4", "v2"],
		when: before("3.0")
	})),
	...SIGNATURES.map((block) => ({
		path: `${block}.storage_class`,
		words: STORAGE_CLASSES
	})),
	...AZURES.map((block) => ({
		path: `${block}.environment`,
		words: AZURE
	})),
	...THANOS.map((block) => ({
		path: `${block}.storage_class`,
		words: [
			"",
			...STORAGE_CLASSES,
			"SNOW",
			"EXPRESS_ONEZONE",
			"FSX_OPENZFS"
		]
	})),
	...THANOS.map((block) => ({
		path: `${block}.sse.type`,
		words: SSE
	})),
	...GRPC_CLIENTS.map((block) => ({
		path: `${block}.grpc_compression`,
		words: GRPC
	})),
	...NEW_GRPC_CLIENTS.map((block) => ({
		path: `${block}.grpc_compression`,
		words: GRPC
	})),
	{
		path: "bloom_gateway.client.grpc_client_config.grpc_compression",
		words: GRPC,
		when: (config) => config.flag("bloom_gateway.enabled")
	},
	{
		path: "bloom_build.builder.grpc_config.grpc_compression",
		words: GRPC,
		when: (config) => config.flag("bloom_build.enabled")
	}
];
const choiceRules = [choices];
function choices(subject) {
	const { config } = subject;
	for (const choice of CHOICES) for (const path of expand(config, choice.path)) check(subject, path, choice);
}
function check(subject, path, { words, anyCase, when }) {
	const { config } = subject;
	if (!config.isGiven(path) || !config.has(path) || when?.(config) === false) return;
	const value = config.text(path);
	const same = (word) => word === value || anyCase === true && word.toLowerCase() === value.toLowerCase();
	if (words.some(same)) return;
	const message = value === "" ? `${path} must be set.` : `${path}: Loki does not know ${JSON.stringify(value)}.`;
	fail(subject, "invalid-choice", path, message, `Use one of ${words.filter((word) => word !== "").join(", ")}.`);
}
// src/loki/validate/rules/compactor.ts
const compactorRules = [compactor];
function compactor(subject) {
	const { config } = subject;
	if (config.has("compactor.shared_store_key_prefix")) checkPathPrefix(subject, "compactor.shared_store_key_prefix", config.text("compactor.shared_store_key_prefix"));
	const manifest = "compactor.jobs_config.deletion.deletion_manifest_store_prefix";
	if (config.has(manifest) && !config.text(manifest).endsWith("/")) fail(subject, "path-prefix", manifest, `${manifest} must end with /.`, "Write it like __deletion_manifest__/.");
	if (!config.flag("compactor.retention_enabled")) return;
	if (!config.atLeast("3.0")) {
		const [retention, interval] = [config.number("compactor.apply_retention_interval"), config.number("compactor.compaction_interval")];
		if (retention !== 0 && (interval === 0 || retention % interval !== 0)) fail(subject, "out-of-range", "compactor.apply_retention_interval", "compactor.apply_retention_interval must be 0 or a multiple of compaction_interval.", "Remove it.");
		return;
	}
	if (config.text("compactor.delete_request_store") === "") fail(subject, "delete-request-store", "compactor.retention_enabled", "compactor.retention_enabled needs compactor.delete_request_store.", "Set it to the object store, such as s3.");
	checkPathPrefix(subject, "compactor.delete_request_store_key_prefix", config.text("compactor.delete_request_store_key_prefix"));
	const marker = "compactor.deletion_marker_object_store_prefix";
	if (config.text(marker) !== "" && !config.text(marker).endsWith("/")) fail(subject, "path-prefix", marker, `${marker} must end with /.`, "Add the /.");
}
// src/loki/validate/rules/exposure.ts
const exposureRules = [
	openApis,
	unsafeTransport,
	analytics
];
function openApis(subject) {
	const { config } = subject;
	if (config.flag("auth_enabled")) return;
	if (config.flag("compactor.retention_enabled") && config.text("limits_config.deletion_mode") !== "disabled") warn(subject, "open-delete-api", "compactor.retention_enabled", "With retention on and no authentication, whoever reaches the port may delete lines.", "Set limits_config.deletion_mode: disabled, or let only the gateway reach Loki.");
	if (config.isSet("server.http_listen_address") && config.text("server.http_listen_address") === "0.0.0.0") warn(subject, "open-port", "server.http_listen_address", "Loki itself listens on every address: /flush, /config and /ingester/shutdown are open to all who reach it.", "Put the gateway in front and listen on 127.0.0.1.");
	if (config.isSet("ruler.enable_api") && config.flag("ruler.enable_api")) warn(subject, "open-port", "ruler.enable_api", "Whoever reaches the port may change rules.", "Set ruler.enable_api: false.");
}
function unsafeTransport(subject) {
	const { config } = subject;
	for (const block of [
		"storage_config.aws",
		"storage_config.object_store.s3",
		"common.storage.s3"
	]) {
		if (config.settings.get(`${block}.insecure`)?.value === true) warn(subject, "insecure-storage", `${block}.insecure`, "Lines and signatures travel to the object store in the clear.", "Remove insecure.");
		for (const http of ["http_config", "http"]) {
			const path = `${block}.${http}.insecure_skip_verify`;
			if (config.settings.get(path)?.value === true) warn(subject, "insecure-storage", path, "Anyone may pose as the object store.", "Remove insecure_skip_verify.");
		}
	}
}
function analytics(subject) {
	if (!subject.config.flag("analytics.reporting_enabled")) return;
	warn(subject, "analytics", "analytics", "Loki reports its usage to stats.grafana.org.", "Set analytics.reporting_enabled: false if you do not want that.");
}
// src/loki/validate/rules/lists.ts
const listRules = [retentionStreams, otlpAttributes];
const DAY = 864e11;
function retentionStreams(subject) {
	const { config } = subject;
	for (const i of config.keys("limits_config.retention_stream")) {
		const rule = `limits_config.retention_stream.${i}`;
		if (config.number(`${rule}.period`) < DAY) fail(subject, "retention-stream-period", `${rule}.period`, "A retention period must be 24h or more.", "Set it to 24h or more.");
	}
}
function otlpAttributes(subject) {
	const { config } = subject;
	const otlp = "limits_config.otlp_config";
	for (const list of [
		`${otlp}.log_attributes`,
		`${otlp}.scope_attributes`,
		`${otlp}.resource_attributes.attributes_config`
	]) for (const i of config.keys(list)) otlpRule(subject, list, `${list}.${i}`);
}
function otlpRule(subject, list, path) {
	const { config } = subject;
	const action = config.text(`${path}.action`) || "structured_metadata";
	const named = config.keys(`${path}.attributes`).length > 0;
	const pattern = config.isSet(`${path}.regex`) && config.get(`${path}.regex`) !== void 0;
	if (![
		"index_label",
		"structured_metadata",
		"drop"
	].includes(action)) fail(subject, "invalid-choice", `${path}.action`, `${path}.action: Loki does not know ${JSON.stringify(action)}.`, "Use structured_metadata, index_label or drop.");
	if (named === pattern) fail(subject, "conflict", path, `${path} needs either attributes or regex.`, "Give one of the two.");
	const resource = list.includes("resource_attributes") || list.includes("log_attributes") && config.atLeast("3.5");
	if (action === "index_label" && !resource) fail(subject, "invalid-choice", `${path}.action`, "index_label is possible for resource_attributes only.", "Use structured_metadata or drop.");
}
// src/loki/validate/rules/numbers.ts
const positive = (path, when) => ({
	path,
	ok: (value) => value > 0,
	must: "be more than 0",
	...when && { when }
});
const exactly = (path, wanted, when) => ({
	path,
	ok: (value) => value === wanted,
	must: `stay ${wanted}`,
	...when && { when }
});
const notZero = (path) => ({
	path,
	ok: (value) => value !== 0,
	must: "not be 0",
	when: since("3.7")
});
const flag = (path) => (config) => config.flag(path);
const since = (version) => (config) => config.atLeast(version);
const LIMITS = [
	positive("ingester.index_shards"),
	positive("ingester.flush_op_timeout", since("2.9")),
	positive("ingester.flush_op_backoff.max_retries"),
	positive("ingester.wal.checkpoint_duration", flag("ingester.wal.enabled")),
	{
		path: "ingester.wal.disk_full_threshold",
		ok: (value) => value >= 0 && value <= 1,
		must: "be between 0 and 1"
	},
	positive("compactor.max_compaction_parallelism"),
	exactly("compactor.compactor_ring.num_tokens", 1, since("3.0")),
	exactly("compactor.compactor_ring.replication_factor", 1, since("3.0")),
	exactly("query_scheduler.scheduler_ring.num_tokens", 1, since("3.0")),
	exactly("query_scheduler.scheduler_ring.replication_factor", 2, since("3.0")),
	exactly("index_gateway.ring.num_tokens", 128, since("3.0")),
	exactly("pattern_ingester.lifecycler.ring.replication_factor", 1),
	{
		path: "pattern_ingester.volume_threshold",
		ok: (value) => value >= 0 && value <= 1,
		must: "be between 0 and 1"
	},
	positive("limits_config.tsdb_max_bytes_per_shard", since("3.0")),
	{
		path: "limits_config.engine_results_cache_time_bucket_interval",
		ok: (value) => value >= 6e10,
		must: "be at least 1m"
	},
	{
		path: "querier.engine.timeout",
		ok: (value) => value >= 0 && value % (value < 1e9 ? 1e6 : 1e9) === 0,
		must: "be in whole seconds or milliseconds, since Loki 2.9 hands it on to limits_config.query_timeout",
		when: (config) => config.number("limits_config.query_timeout") === 6e10
	},
	positive("storage_config.alibabacloud.read_write_timeout_sec"),
	positive("compactor.worker_config.num_sub_workers"),
	positive("block_builder.sync_interval"),
	positive("block_builder.poll_interval"),
	positive("block_builder.worker_parallelism"),
	positive("block_scheduler.interval"),
	positive("block_scheduler.target_record_count", (config) => config.text("block_scheduler.strategy") === "record-count"),
	{
		path: "block_scheduler.lookback_period",
		ok: (value) => value >= -2,
		must: "be -1, -2 or a duration"
	},
	notZero("pattern_ingester.lifecycler.heartbeat_period"),
	notZero("pattern_ingester.lifecycler.heartbeat_timeout")
];
const ORDERED = [
	["ingester.flush_op_backoff.min_period", "ingester.flush_op_backoff.max_period"],
	["pattern_ingester.max_chunk_age", "pattern_ingester.retain_for"],
	["pattern_ingester.pattern_sample_interval", "pattern_ingester.max_chunk_age"],
	[
		"bloom_build.planner.min_table_offset",
		"bloom_build.planner.max_table_offset",
		flag("bloom_build.enabled")
	]
];
const numberRules = [limits$1, ordered];
function limits$1(subject) {
	const { config } = subject;
	for (const { path, ok, must, when } of LIMITS) {
		if (!config.isGiven(path) || !config.has(path)) continue;
		if (when?.(config) === false || ok(config.number(path))) continue;
		fail(subject, "out-of-range", path, `${path} must ${must}.`, "Remove it to have the default.");
	}
}
function ordered(subject) {
	const { config } = subject;
	for (const [less, more, when] of ORDERED) {
		if (!config.isGiven(less) && !config.isGiven(more)) continue;
		if (!config.has(less) || !config.has(more) || when?.(config) === false) continue;
		if (config.number(less) <= config.number(more)) continue;
		fail(subject, "out-of-range", config.isSet(less) ? less : more, `${less} must not be more than ${more}.`, "Swap the two, or remove them.");
	}
}
// src/loki/validate/rules/queries.ts
const queryRules = [
	queries,
	ingester,
	frontendWorker,
	server
];
function either(subject, a, b) {
	const { config } = subject;
	if (!config.has(a) || !config.has(b)) return;
	const on = (path) => config.flag(path) || config.text(path) !== "" && config.text(path) !== "false";
	if (on(a) && on(b)) fail(subject, "conflict", b, `${a} and ${b} exclude each other.`, "Keep one of the two.");
}
function queries(subject) {
	const { config } = subject;
	if (config.flag("querier.query_store_only")) either(subject, "querier.query_store_only", "querier.query_ingester_only");
	if (config.keys("query_range.shard_aggregations").length > 0 || config.text("query_range.shard_aggregations") !== "") {
		if (!config.flag("query_range.parallelise_shardable_queries")) fail(subject, "conflict", "query_range.shard_aggregations", "query_range.shard_aggregations needs parallelise_shardable_queries.", "Set it to true.");
		if (config.has("frontend.encoding") && config.text("frontend.encoding") !== "protobuf") fail(subject, "conflict", "query_range.shard_aggregations", "query_range.shard_aggregations needs frontend.encoding: protobuf.", "Set it.");
	}
	if (config.has("query_range.split_queries_by_interval") && config.number("query_range.split_queries_by_interval") !== 0) fail(subject, "moved-field", "query_range.split_queries_by_interval", "query_range.split_queries_by_interval is no longer taken here.", "Set limits_config.split_queries_by_interval instead.");
}
function ingester(subject) {
	const { config } = subject;
	if (config.number("ingester.max_transfer_retries") > 0 && config.flag("ingester.wal.enabled") && !config.atLeast("2.9")) fail(subject, "conflict", "ingester.max_transfer_retries", "ingester.max_transfer_retries and the write-ahead log exclude each other.", "Set max_transfer_retries: 0.");
	if (config.flag("ingester.delegate_stream_limits_enabled") && !config.flag("ingest_limits.enabled")) fail(subject, "conflict", "ingester.delegate_stream_limits_enabled", "ingester.delegate_stream_limits_enabled needs ingest_limits.enabled.", "Remove it.");
	if (config.has("distributor.ingester_writes_enabled") && !config.flag("distributor.kafka_writes_enabled") && !config.flag("distributor.ingester_writes_enabled")) fail(subject, "conflict", "distributor.ingester_writes_enabled", "Without ingester and Kafka writes nothing is stored.", "Set ingester_writes_enabled: true.");
}
function frontendWorker(subject) {
	const { config } = subject;
	either(subject, "frontend_worker.frontend_address", "frontend_worker.scheduler_address");
	if (!config.atLeast("3.0") || !config.differs("frontend_worker.grpc_client_config")) return;
	for (const block of ["query_frontend_grpc_client", "query_scheduler_grpc_client"]) {
		if (!config.differs(`frontend_worker.${block}`)) continue;
		fail(subject, "conflict", `frontend_worker.${block}`, `frontend_worker.grpc_client_config and ${block} exclude each other.`, "Keep the newer query_\u2026 blocks.");
	}
}
function server(subject) {
	const { config } = subject;
	if (config.text("server.log_level") !== "") return;
	fail(subject, "missing-value", "server.log_level", "server.log_level must not be empty.", "Remove the line, or write info.");
}
// src/loki/validate/rules/http-client.ts
function httpClient(subject, client) {
	const { config } = subject;
	const atMostOne = (block, ...fields) => {
		const set = fields.filter((field) => config.text(`${block}.${field}`) !== "");
		if (set.length > 1) fail(subject, "conflict", `${block}.${set[1]}`, `${block} has ${set.join(" and ")}; one is possible.`, "Keep one.");
	};
	atMostOne(client, "bearer_token", "bearer_token_file");
	atMostOne(`${client}.basic_auth`, "username", "username_file", "username_ref");
	atMostOne(`${client}.basic_auth`, "password", "password_file", "password_ref");
	atMostOne(`${client}.authorization`, "credentials", "credentials_file", "credentials_ref");
	const bearer = config.text(`${client}.bearer_token`) + config.text(`${client}.bearer_token_file`) !== "";
	if ([
		"basic_auth",
		"oauth2",
		"authorization"
	].filter((block) => given(config, `${client}.${block}`)).length + (bearer ? 1 : 0) > 1) fail(subject, "conflict", client, `${client} has more than one way to authenticate.`, "Keep one.");
	if (config.text(`${client}.authorization.type`).trim().toLowerCase() === "basic") fail(subject, "conflict", `${client}.authorization.type`, "authorization.type cannot be basic.", "Use basic_auth.");
	if (given(config, `${client}.oauth2`)) oauth2(subject, `${client}.oauth2`, atMostOne);
	tls(subject, `${client}.tls_config`);
	if (given(config, `${client}.oauth2`)) tls(subject, `${client}.oauth2.tls_config`);
	if (config.atLeast("2.9")) proxy(subject, client);
	if (config.atLeast("2.9") && given(config, `${client}.oauth2`)) proxy(subject, `${client}.oauth2`);
}
function oauth2(subject, block, atMostOne) {
	const { config } = subject;
	for (const field of ["client_id", "token_url"]) if (config.text(`${block}.${field}`) === "") fail(subject, "missing-value", block, `${block} needs ${field}.`, `Set ${field}.`);
	const jwt = config.text(`${block}.grant_type`) === "urn:ietf:params:oauth:grant-type:jwt-bearer";
	if (jwt) atMostOne(block, "client_certificate_key", "client_certificate_key_file", "client_certificate_key_ref");
	else atMostOne(block, "client_secret", "client_secret_file", "client_secret_ref");
	const algorithm = config.text(`${block}.signature_algorithm`);
	if (jwt && ![
		"",
		"RS256",
		"RS384",
		"RS512"
	].includes(algorithm)) fail(subject, "invalid-choice", `${block}.signature_algorithm`, `${block}.signature_algorithm: ${algorithm} is not known.`, "Use RS256, RS384 or RS512.");
}
function tls(subject, block) {
	const { config } = subject;
	if (!given(config, block)) return;
	const used = (kind) => [
		kind,
		`${kind}_file`,
		`${kind}_ref`
	].filter((field) => config.text(`${block}.${field}`) !== "");
	for (const kind of [
		"ca",
		"cert",
		"key"
	]) if (used(kind).length > 1 && config.atLeast("2.9")) fail(subject, "conflict", block, `${block} has ${used(kind).join(" and ")}; one is possible.`, "Keep one.");
	if (config.atLeast("2.9") && used("cert").length > 0 !== used("key").length > 0) fail(subject, "missing-value", block, `${block} needs both a certificate and its key.`, "Set the other one too.");
}
function proxy(subject, block) {
	const { config } = subject;
	const url = config.text(`${block}.proxy_url`) !== "";
	const environment = config.flag(`${block}.proxy_from_environment`);
	const excluded = config.text(`${block}.no_proxy`) !== "";
	const headers = config.keys(`${block}.proxy_connect_header`).length > 0;
	if (environment && (url || excluded)) fail(subject, "conflict", block, `${block}.proxy_from_environment excludes proxy_url and no_proxy.`, "Keep one.");
	if (!environment && !given(config, `${block}.proxy_url`) && excluded) fail(subject, "missing-value", `${block}.no_proxy`, `${block}.no_proxy needs proxy_url.`, "Set proxy_url.");
	if (headers && !environment && !url) fail(subject, "missing-value", `${block}.proxy_connect_header`, `${block}.proxy_connect_header needs proxy_url.`, "Set proxy_url.");
}
// src/loki/validate/rules/remote-write.ts
const REMOTE_WRITE = [
	"ruler.remote_write.client",
	"ruler.remote_write.clients.*",
	"limits_config.ruler_remote_write_config.*",
	"ruler.wal.remotewrite.*"
];
const HTTP_CLIENTS = ["pattern_ingester.metric_aggregation.http_client_config", "pattern_ingester.pattern_persistence.http_client_config"];
const remoteWriteRules = [remoteWrite, httpClients];
function remoteWrite(subject) {
	const { config } = subject;
	for (const client of REMOTE_WRITE.flatMap((path) => expandAll(config, path))) {
		if (!given(config, client)) continue;
		if (!given(config, `${client}.url`)) fail(subject, "missing-value", client, `${client} needs a url.`, "Set url.");
		reservedHeaders(subject, `${client}.headers`);
		httpClient(subject, client);
		oneAuth(subject, client);
		sigv4(subject, `${client}.sigv4`);
	}
	sigv4(subject, "limits_config.ruler_remote_write_sigv4_config");
	const enabled = "ruler.remote_write.enabled";
	const clients = config.keys("ruler.remote_write.clients").length > 0 || given(config, "ruler.remote_write.client");
	if (config.flag(enabled) && !clients) fail(subject, "missing-value", enabled, `${enabled} needs a client with a url.`, "Add ruler.remote_write.clients, or turn it off.");
}
function sigv4(subject, block) {
	const { config } = subject;
	if (config.text(`${block}.access_key`) === "" === (config.text(`${block}.secret_key`) === "")) return;
	fail(subject, "missing-value", block, `${block} needs both access_key and secret_key.`, "Set the other one too.");
}
const RESERVED = [
	"authorization",
	"host",
	"content-encoding",
	"content-length",
	"content-type",
	"user-agent",
	"connection",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"www-authenticate",
	"accept-encoding",
	"x-prometheus-remote-write-version",
	"x-prometheus-remote-read-version",
	"x-amz-date",
	"x-amz-security-token",
	"x-amz-content-sha256"
];
function reservedHeaders(subject, headers) {
	for (const name of subject.config.keys(headers)) {
		if (!RESERVED.includes(name.toLowerCase())) continue;
		fail(subject, "conflict", `${headers}.${name}`, `The header ${name} cannot be set.`, "Remove it.");
	}
}
function oneAuth(subject, client) {
	const { config } = subject;
	const used = [
		"basic_auth",
		"authorization",
		"oauth2",
		"sigv4",
		"azuread",
		"google_iam"
	].filter((way) => given(config, `${client}.${way}`));
	if (used.length > 1) fail(subject, "conflict", `${client}.${used[1]}`, `${client} has ${used.join(" and ")}; one is possible.`, "Keep one.");
}
function httpClients(subject) {
	for (const client of HTTP_CLIENTS) if (given(subject.config, client)) httpClient(subject, client);
}
// src/loki/validate/rules/relabel.ts
const RELABEL = [
	"ruler.alert_relabel_configs.*",
	"limits_config.ruler_alertmanager_config.alert_relabel_configs.*",
	...REMOTE_WRITE.map((client) => `${client}.write_relabel_configs.*`)
];
const relabelRules = [relabeling];
function relabeling(subject) {
	const { config } = subject;
	for (const rule of RELABEL.flatMap((path) => expandAll(config, path))) if (given(config, rule) && isLookedAt(config, rule)) relabel(subject, rule);
}
function isLookedAt(config, rule) {
	if (!config.atLeast("3.7")) return true;
	return rule.startsWith("ruler.remote_write.") && config.flag("ruler.remote_write.enabled");
}
const LABEL = /^[a-zA-Z_]\w*$/;
const LABEL_WITH_VARIABLES = /^(?:(?:[a-zA-Z_]|\$(?:\{\w+\}|\w+))+\w*)+$/;
function relabel(subject, rule) {
	const { config } = subject;
	const action = (config.text(`${rule}.action`) || "replace").toLowerCase();
	const target = config.text(`${rule}.target_label`);
	const wrong = (message) => fail(subject, "relabel", rule, `${rule}: ${message}`, "See relabel_config in the documentation of Prometheus.");
	if (config.isSet(`${rule}.action`) && config.text(`${rule}.action`) === "") wrong("the action must not be empty.");
	if (action === "hashmod" && config.number(`${rule}.modulus`) === 0) wrong("hashmod needs a modulus.");
	const needsTarget = [
		"replace",
		"hashmod",
		"lowercase",
		"uppercase",
		"keepequal",
		"dropequal"
	].includes(action);
	if (needsTarget && target === "") {
		wrong(`${action} needs target_label.`);
		return;
	}
	const utf8 = config.atLeast("3.7");
	if (action === "replace" && !utf8 && !LABEL_WITH_VARIABLES.test(target)) wrong(`${JSON.stringify(target)} is no label.`);
	if (needsTarget && action !== "replace" && !utf8 && !LABEL.test(target)) wrong(`${JSON.stringify(target)} is no label.`);
	const replacement = config.isSet(`${rule}.replacement`) ? config.text(`${rule}.replacement`) : "$1";
	if ([
		"lowercase",
		"uppercase",
		"keepequal",
		"dropequal"
	].includes(action) && replacement !== "$1") wrong(`replacement has no meaning for ${action}.`);
	if (action === "labelmap" && !utf8 && !LABEL_WITH_VARIABLES.test(replacement)) wrong(`${JSON.stringify(replacement)} is no label.`);
	const others = [
		"source_labels",
		"target_label",
		"modulus",
		"separator",
		"replacement"
	].filter((field) => given(config, `${rule}.${field}`));
	if (["labeldrop", "labelkeep"].includes(action) && others.length > 0) wrong(`${action} takes regex only.`);
}
// src/loki/validate/rules/rings.ts
const ringRules = [ringStores, ringsSpanHosts];
const RINGS = [
	"ingester.lifecycler.ring",
	"distributor.ring",
	"compactor.compactor_ring",
	"query_scheduler.scheduler_ring",
	"ruler.ring",
	"index_gateway.ring"
];
const RING_STORES = [
	"consul",
	"etcd",
	"inmemory",
	"memberlist",
	"multi",
	"mock"
];
function ringStores(subject) {
	const { config } = subject;
	const switched = config.isSet("common.instance_addr") || config.isSet("common.instance_interface_names");
	for (const ring of ["common.ring", ...RINGS]) {
		const path = `${ring}.kvstore.store`;
		const store = config.text(path);
		if (!RING_STORES.includes(store)) fail(subject, "ring-store", path, `${path}: ${JSON.stringify(store)} is no store for a ring; Loki dies when it starts.`, "Use memberlist, or inmemory on one host.");
	}
	if (config.text("ingester.lifecycler.ring.kvstore.store") === "consul" || switched && config.text("common.ring.kvstore.store") === "consul") {
		if (config.isSet("common.ring.kvstore.consul.host") || config.isSet("ingester.lifecycler.ring.kvstore.consul.host")) return;
		(switched ? fail : warn)(subject, "ring-consul", switched ? "common.instance_addr" : "common.ring.kvstore.store", `${switched ? "With common.instance_addr every ring follows common.ring, whose store is" : "No ring store is set, so it is"} consul at localhost:8500.`, "Set common.ring.kvstore.store: memberlist (inmemory on a single host).");
	}
}
function ringsSpanHosts(subject) {
	const { config, hosts } = subject;
	if (hosts === void 0) return;
	const factor = "ingester.lifecycler.ring.replication_factor";
	if (config.number(factor) > hosts) {
		const path = config.isSet(factor) ? factor : "common.replication_factor";
		fail(subject, "replication-hosts", path, `Every line goes to ${config.number(factor)} ingesters, and there are ${hosts} hosts: pushes fail.`, `Set common.replication_factor to ${hosts >= 3 ? 3 : 1}.`);
	}
	if (hosts > 1 && config.text("ingester.lifecycler.ring.kvstore.store") === "inmemory") fail(subject, "ring-inmemory", "ingester.lifecycler.ring.kvstore.store", `${hosts} hosts with in-memory rings do not know each other: each answers with its own newest lines only, and every one compacts.`, "Set common.ring.kvstore.store: memberlist and remove inmemory elsewhere.");
}
// src/loki/validate/rules/schema-active.ts
const activePeriodRules = [activePeriod, directoriesAreSet];
function activePeriodOf(config, today) {
	const all = periods(config);
	return all.findLast((period) => fromOf(config, period) <= today) ?? all[0];
}
function activePeriod(subject) {
	const { config, today } = subject;
	const all = periods(config);
	const active = activePeriodOf(config, today);
	if (active === void 0) return;
	const next = all[all.indexOf(active) + 1];
	for (const period of next === void 0 ? [active] : [next]) {
		if (config.text(`${period}.store`) !== "boltdb-shipper" || config.number(`${period}.index.period`) === 864e11) continue;
		fail(subject, "schema-index-period", `${period}.index.period`, "The newest boltdb-shipper period needs index.period: 24h.", "Add a new period with 24h from a future date.");
	}
	if (config.flag("limits_config.allow_structured_metadata") && config.atLeast("3.0")) checkMetadata(subject, active);
}
function checkMetadata(subject, active) {
	const { config } = subject;
	const schema = config.text(`${active}.schema`);
	const store = config.text(`${active}.store`);
	if (store === "tsdb" && (schemaNumber(schema) ?? 0) >= 13) return;
	const message = `Structured metadata needs a tsdb period with schema v13; the active period is ${store} ${schema}, so Loki ${config.fields.table} does not start.`;
	const place = config.isSet("limits_config.allow_structured_metadata") ? "limits_config.allow_structured_metadata" : active;
	fail(subject, "structured-metadata", place, message, "Set limits_config.allow_structured_metadata: false until such a period is active.");
}
function directoriesAreSet(subject) {
	const { config } = subject;
	if (!config.atLeast("3.0")) return;
	const stores = new Set(periods(config).map((period) => config.text(`${period}.store`)));
	const needed = [
		...stores.has("tsdb") ? ["storage_config.tsdb_shipper.active_index_directory", "storage_config.tsdb_shipper.cache_location"] : [],
		...stores.has("boltdb-shipper") ? ["storage_config.boltdb_shipper.active_index_directory", "storage_config.boltdb_shipper.cache_location"] : [],
		...stores.has("tsdb") || stores.has("boltdb-shipper") ? ["compactor.working_directory"] : []
	];
	for (const path of needed) {
		if (config.text(path) !== "") continue;
		fail(subject, "directory-missing", path, `${path} is not set; a period of the schema needs it.`, "Set it, or common.path_prefix, to a folder on the data volume.");
	}
}
// src/loki/validate/rules/services.ts
const serviceRules = [
	neededTexts,
	neededNumbers,
	kafka,
	rateWindow,
	legacyReadTarget
];
const DATAOBJ = ["ingester.kafka_ingestion.enabled", "dataobj.enabled"];
const TEXTS = [
	{
		path: "bloom_gateway.client.addresses",
		on: ["bloom_gateway.enabled"]
	},
	{
		path: "bloom_build.builder.planner_address",
		on: ["bloom_build.enabled"]
	},
	{
		path: "bloom_build.planner.queue.tasks_disk_directory",
		on: ["bloom_build.enabled", "bloom_build.planner.queue.store_tasks_on_disk"]
	},
	{
		path: "distributor.dataobj_tee.topic",
		on: ["distributor.dataobj_tee.enabled"]
	},
	{
		path: "ingest_limits.topic",
		on: ["ingest_limits.enabled"]
	},
	{
		path: "ingest_limits.consumer_group",
		on: ["ingest_limits.enabled"]
	},
	{
		path: "kafka_config.topic",
		on: ["ingester.kafka_ingestion.enabled"]
	},
	{
		path: "dataobj.consumer.topic",
		on: DATAOBJ
	}
];
const NUMBERS = [
	{
		path: "bloom_build.planner.retention.max_lookback_days",
		on: ["bloom_build.enabled", "bloom_build.planner.retention.enabled"]
	},
	...[
		"active_window",
		"rate_window",
		"bucket_size",
		"eviction_interval",
		"num_partitions"
	].map((field) => ({
		path: `ingest_limits.${field}`,
		on: ["ingest_limits.enabled"]
	})),
	{
		path: "ingest_limits_frontend.assigned_partitions_cache_ttl",
		on: ["ingest_limits.enabled", "ingest_limits_frontend.assigned_partitions_cache_enabled"]
	},
	...["ttl", "ttl_jitter"].map((field) => ({
		path: `ingest_limits_frontend.accepted_streams_cache_${field}`,
		on: ["ingest_limits.enabled", "ingest_limits_frontend.accepted_streams_cache_enabled"]
	})),
	{
		path: "dataobj.metastore.partition_ratio",
		on: DATAOBJ
	},
	{
		path: "dataobj.consumer.uploader.shaprefixsize",
		on: DATAOBJ
	}
];
function active(config, { path, on }) {
	return config.has(path) && on.every((flag) => config.flag(flag));
}
function neededTexts(subject) {
	for (const need of TEXTS) {
		if (!active(subject.config, need) || subject.config.text(need.path) !== "") continue;
		const by = need.on.at(-1) ?? "";
		fail(subject, "missing-value", by, `${by} needs ${need.path}.`, "Set it, or turn the service off.");
	}
}
function neededNumbers(subject) {
	for (const need of NUMBERS) {
		if (!active(subject.config, need) || subject.config.number(need.path) > 0) continue;
		fail(subject, "out-of-range", need.path, `${need.path} must be more than 0.`, "Remove it to have the default.");
	}
}
const KAFKA_RECORD = {
	least: 1048576,
	most: 15983616
};
function kafka(subject) {
	const { config } = subject;
	if (!config.flag("ingester.kafka_ingestion.enabled")) return;
	if ((config.has("kafka_config.reader_config") ? ["kafka_config.reader_config.address", "kafka_config.writer_config.address"] : ["kafka_config.address"]).every((path) => config.text(path) === "")) fail(subject, "missing-value", "kafka_config", "Kafka ingestion needs the address of a Kafka.", "Set it, or turn it off.");
	const size = "kafka_config.producer_max_record_size_bytes";
	if (config.number(size) < KAFKA_RECORD.least || config.number(size) > KAFKA_RECORD.most) fail(subject, "out-of-range", size, `${size} must be from 1 MiB to ${KAFKA_RECORD.most}.`, "Remove it.");
	if (config.text("kafka_config.sasl_username") === "" !== (config.text("kafka_config.sasl_password") === "")) fail(subject, "missing-value", "kafka_config", "kafka_config needs both sasl_username and sasl_password.", "Set the other one too.");
}
function rateWindow(subject) {
	const { config } = subject;
	const [window, bucket] = [config.number("ingest_limits.rate_window"), config.number("ingest_limits.bucket_size")];
	if (!config.flag("ingest_limits.enabled") || bucket <= 0 || window % bucket === 0) return;
	fail(subject, "out-of-range", "ingest_limits.rate_window", "ingest_limits.rate_window must be a multiple of bucket_size.", "Remove both to have the defaults.");
}
function legacyReadTarget(subject) {
	const { config } = subject;
	if (!config.flag("legacy_read_target") || !config.text("target").split(",").includes("backend")) return;
	fail(subject, "conflict", "legacy_read_target", "legacy_read_target and the target backend exclude each other.", "Remove legacy_read_target.");
}
// src/loki/validate/rules/storage.ts
const storageRules = [commonBlock, storage];
function commonBlock(subject) {
	const { config } = subject;
	const stores = commonStores(config);
	if (stores.length > 1) {
		const message = `common.storage sets ${stores.join(" and ")}; Loki takes one.`;
		fail(subject, "conflict", `common.storage.${stores[1]}`, message, "Keep one; put others under storage_config.");
	}
	if (config.flag("common.persist_tokens") && config.text("common.path_prefix") === "") fail(subject, "missing-value", "common.persist_tokens", "common.persist_tokens needs common.path_prefix.", "Set path_prefix to a folder on the data volume.");
}
function storage(subject) {
	const { config } = subject;
	either(subject, "storage_config.cassandra.password", "storage_config.cassandra.password_file");
	if (config.flag("storage_config.cassandra.SSL")) cassandra(subject);
	for (const block of [
		"storage_config.azure",
		...config.keys("storage_config.named_stores.azure").map((name) => `storage_config.named_stores.azure.${name}`),
		"ruler.storage.azure"
	]) {
		if (!config.flag(`${block}.use_service_principal`)) continue;
		for (const field of [
			"tenant_id",
			"client_id",
			"client_secret"
		]) if (config.text(`${block}.${field}`).trim() === "") fail(subject, "missing-value", block, `${block}.use_service_principal needs ${field}.`, `Set ${field}.`);
	}
	for (const shipper of ["boltdb_shipper", "tsdb_shipper"]) {
		const path = `storage_config.${shipper}.shared_store_key_prefix`;
		if (config.has(path)) checkPathPrefix(subject, path, config.text(path));
	}
	duplicateStores(subject, "storage_config.named_stores");
	duplicateStores(subject, "storage_config.object_store.named_stores");
	const bloom = "storage_config.bloom_shipper.memory_management";
	if (config.text(`${bloom}.bloom_page_alloc_type`) === "fixed" && config.text(`${bloom}.bloom_page_mem_pool_buckets`) === "") fail(subject, "missing-value", bloom, "A fixed bloom page allocation needs bloom_page_mem_pool_buckets.", "Remove the empty list.");
	if (config.has("storage_config.bloom_shipper.working_directory") && config.text("storage_config.bloom_shipper.working_directory") === "") fail(subject, "missing-value", "storage_config.bloom_shipper.working_directory", "storage_config.bloom_shipper.working_directory must not be empty.", "Remove it to have the default.");
}
function cassandra(subject) {
	const { config } = subject;
	const block = "storage_config.cassandra";
	const [cert, key] = [config.text(`${block}.tls_cert_path`), config.text(`${block}.tls_key_path`)];
	if (cert === "" !== (key === "")) fail(subject, "missing-value", block, `${block} needs both tls_cert_path and tls_key_path.`, "Set the other one too.");
	if (config.flag(`${block}.host_verification`) && config.text(`${block}.addresses`).split(",").length !== 1) fail(subject, "conflict", block, `${block}.host_verification works with one address only.`, "Name one host, or set host_verification: false.");
}
const TAKEN = [
	"aws",
	"aws-dynamo",
	"s3",
	"gcp",
	"gcp-columnkey",
	"bigtable",
	"bigtable-hashed",
	"gcs",
	"azure",
	"bos",
	"swift",
	"cassandra",
	"filesystem",
	"inmemory",
	"grpc-store"
];
const TAKEN_THANOS = [
	"s3",
	"gcs",
	"azure",
	"swift",
	"filesystem",
	"alibabacloud",
	"bos"
];
function duplicateStores(subject, stores) {
	const { config } = subject;
	const taken = new Set(stores.includes("object_store") ? TAKEN_THANOS : TAKEN);
	for (const kind of config.keys(stores).filter((name) => name !== "cos")) for (const name of config.keys(`${stores}.${kind}`)) {
		const message = `The name ${name} of a named store is taken.`;
		if (taken.has(name)) fail(subject, "conflict", `${stores}.${kind}.${name}`, message, "Give the store another name.");
		taken.add(name);
	}
}
// src/loki/validate/rules/thanos.ts
const thanosRules = [thanosStorage];
function thanosStorage(subject) {
	const { config } = subject;
	if (!config.atLeast("3.0")) return;
	for (const block of ["storage_config.object_store", "ruler_storage"]) {
		const prefix = config.text(`${block}.storage_prefix`);
		const allowed = config.atLeast("3.7") ? /^[\da-zA-Z-]+$/ : /^[\da-zA-Z]+$/;
		if (prefix !== "" && !allowed.test(prefix)) fail(subject, "path-prefix", `${block}.storage_prefix`, `${block}.storage_prefix may have letters and digits only.`, "Choose another prefix (for new data only).");
	}
	for (const block of [
		"storage_config.object_store.s3",
		"ruler_storage.s3",
		...expand(config, "storage_config.object_store.named_stores.s3.*")
	]) {
		const bucket = config.text(`${block}.bucket_name`);
		if (bucket !== "" && config.text(`${block}.endpoint`).split(".")[0] === bucket) fail(subject, "conflict", `${block}.endpoint`, `${block}.endpoint must not begin with the bucket's name.`, "Remove the bucket from the endpoint.");
		const sts = config.text(`${block}.sts_endpoint`);
		if (sts !== "" && !/^[a-z][a-z\d+.-]*:\/\/[^\s/]+/i.test(sts)) fail(subject, "invalid-choice", `${block}.sts_endpoint`, `${block}.sts_endpoint must be a URL.`, "Write it with https://.");
		const context = config.text(`${block}.sse.kms_encryption_context`);
		if (context !== "" && !isTextMap(context)) fail(subject, "invalid-choice", `${block}.sse.kms_encryption_context`, `${block}.sse.kms_encryption_context must be a JSON object of texts.`, "Write it like {\"team\":\"usage\"}.");
	}
}
function isTextMap(json) {
	try {
		const value = JSON.parse(json);
		if (value === null) return true;
		return typeof value === "object" && !Array.isArray(value) && Object.values(value).every((item) => typeof item === "string" || item === null);
	} catch {
		return false;
	}
}
// src/loki/validate/rules/urls.ts
const urlRules = [twoColons];
const TWO_COLONS = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?(?![^/?#]*@)[^/?#:[]*:[^/?#]*:/i;
function twoColons(subject) {
	const { config } = subject;
	if (!config.atLeast("3.7")) return;
	for (const [path, { value }] of config.settings) {
		if (typeof value !== "string" || !TWO_COLONS.test(value)) continue;
		const field = fieldAt(config.fields.root, path);
		if (field?.kind !== "value" || field.type !== "url") continue;
		const message = `${path}: ${JSON.stringify(value)} is no url: it has two colons behind its host.`;
		fail(subject, "wrong-type", path, message, "Write http://host:port/path, an IPv6 address in brackets.");
	}
}
// src/loki/validate/rules/all.ts
const ALL_RULES = [
	...schemaRules,
	...activePeriodRules,
	...storageRules,
	...thanosRules,
	...choiceRules,
	...numberRules,
	...urlRules,
	...listRules,
	...compactorRules,
	...cacheRules,
	...queryRules,
	...serviceRules,
	...remoteWriteRules,
	...relabelRules,
	...startRules,
	...ringRules,
	...adviceRules,
	...exposureRules
];
// src/loki/validate/stricter.ts
const STRICTER_RULES = [
	"bad-substitution",
	"bare-duration",
	"bucket-missing",
	"credential-in-url",
	"empty-block",
	"empty-value",
	"fractional-integer",
	"half-credentials",
	"literal-credential",
	"rate-strategy",
	"regex-too-long",
	"render-refuses",
	"replication-hosts",
	"retention-period",
	"ring-consul",
	"ring-inmemory",
	"ring-store",
	"schema-future",
	"schema-store-at-start",
	"unknown-variable",
	"unquoted-variable",
	"yaml-several-documents",
	"yaml-too-deep",
	"yaml-too-large"
];
// src/loki/validate/variables.ts
function checkVariables(text, known, report) {
	for (const match of text.matchAll(/\$\{([^}\n]*)(\}?)/g)) {
		const at = {
			start: match.index,
			end: match.index + match[0].length
		};
		if (isComment(text, match.index)) continue;
		const [, name, rest] = /^#?([A-Za-z_]\w*)(.*)$/.exec(match[1] ?? "") ?? [];
		if (match[2] === "" || name === void 0) report({
			rule: "bad-substitution",
			level: "error",
			message: `${match[0]} is no variable, so Loki refuses the file.`,
			fix: "Write \"${NAME}\"; write $${ for the two characters themselves.",
			at
		});
		else if (known !== void 0 && !known.includes(name) && !/^:?[-=]/.test(rest ?? "")) {
			const fix = known.length > 0 ? `Known are ${known.join(", ")}.` : "The host sets no variables.";
			report({
				rule: "unknown-variable",
				level: "error",
				message: `\${${name}} is not set on the host, so it becomes nothing.`,
				fix,
				at
			});
		}
	}
}
function isComment(text, offset) {
	const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
	return /(?:^|\s)#/.test(line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "\"\""));
}
// src/loki/validate.ts
async function validateConfig(file, options) {
	const problems = [];
	const report = (problem) => {
		if (!options.partial || problem.rule !== "placeholder-credential") problems.push(problem);
	};
	const { text, config } = readConfig(file, options, report);
	checkVariables(text, options.knownVariables, report);
	if (config !== void 0) {
		const subject = {
			config,
			report: problems.every(({ level, rule }) => level === "warning" || STRICTER_RULES.includes(rule)) ? report : (problem) => report({
				...problem,
				level: "warning"
			}),
			today: options.today ?? todayInUtc(),
			hosts: options.hosts
		};
		for (const rule of [...ALL_RULES, ...await regexRulesFor(config)]) rule(subject);
	}
	return toFindings(text, options.file, problems);
}
async function regexRulesFor(config) {
	const named = /\.(?:regex|retention_stream|(?:default_)?policy_stream_mappings?)$/;
	if (![...config.settings.keys()].some((path) => named.test(path))) return [];
	return (await import("./regexes.js")).regexRules;
}
function readConfig(file, reading, report) {
	const { text, root, problems } = parseYaml(file);
	for (const { start, end, ...problem } of problems) report({
		...problem,
		level: "error",
		at: {
			start,
			end
		}
	});
	if (root === void 0 || isNull(root)) {
		if (problems.length === 0) report(emptyFile());
		return {
			text,
			config: void 0
		};
	}
	const whole = reading.partial && root.kind === "map" ? completed(root, reading, report) : root;
	if (whole === void 0) return {
		text,
		config: void 0
	};
	const config = decode(whole, fieldsOf(reading.version), report);
	if (root.kind !== "map") return {
		text,
		config: void 0
	};
	applyCommon(config);
	return {
		text,
		config
	};
}
function completed(part, { version, hosts }, report) {
	try {
		return overDefaults(part, version, hosts);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const at = {
			start: part.start,
			end: part.start + 1
		};
		report({
			rule: "render-refuses",
			level: "error",
			message: error.message,
			fix: "Mend it here; `render` refuses this file for the same reason.",
			at
		});
		return;
	}
}
function emptyFile() {
	return {
		rule: "yaml-empty",
		level: "error",
		message: "The file is empty; Loki needs at least schema_config.",
		fix: "Write a configuration, or check the path.",
		at: {
			start: 0,
			end: 0
		}
	};
}
function todayInUtc() {
	return new Date().toISOString().slice(0, 10);
}
function cut$1(message) {
	if (message.length <= 600) return message;
	return `${message.slice(0, 300)} [\u2026] ${message.slice(-300)}`.toWellFormed();
}
function toFindings(text, file, problems) {
	const place = placesOf(text);
	const findings = problems.map(({ rule, level, message, fix, at }) => {
		const { line, column } = place(at.start);
		return {
			file,
			line,
			column,
			endLine: place(Math.max(at.start, at.end - 1)).line,
			rule,
			level,
			message: cut$1(message),
			fix: cut$1(fix)
		};
	});
	return [...new Map(findings.map((finding) => [`${finding.line}:${finding.column}:${finding.rule}:${finding.message}`, finding])).values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
// src/loki/guard.ts
const RULES = [
	...periodRules,
	...storageRules$1,
	...retentionRules,
	...hostRules,
	...limitRules,
	...upgradeRules
];
function guardChange(base, head, options) {
	const { baseVersion, headVersion, today, file = "loki.yaml", partial = false } = options;
	const ignore = () => {};
	const problems = [];
	const before = readConfig(base, {
		version: baseVersion,
		partial
	}, ignore).config;
	const { text, config: after } = readConfig(head, {
		version: headVersion,
		partial
	}, ignore);
	if (after === void 0) return [];
	if (before === void 0) return toFindings(text, file, [unreadableBase()]);
	const change = {
		base: before,
		head: after,
		baseVersion,
		headVersion,
		today,
		bucketExpiryDays: options.bucketExpiryDays,
		report: (problem) => problems.push(problem)
	};
	for (const rule of RULES) rule(change);
	return toFindings(text, file, problems);
}
function unreadableBase() {
	return {
		rule: "guard-blind",
		level: "warning",
		message: "The file could not be read as it was before the change, so nothing can be said about lost data.",
		fix: "Compare the two by hand.",
		at: {
			start: 0,
			end: 0
		}
	};
}
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
// src/action/untrusted.ts
function printUntrusted(title, text) {
	info(`::group::${escapeData(title)}`);
	if (/::|##\[/.test(text)) printStopped(text);
	else info(text);
	info("::endgroup::");
}
function printStopped(text) {
	const token = crypto.randomUUID();
	info(`::stop-commands::${token}`);
	info(text);
	info(`::${token}::`);
}
// src/validation/text.ts
const MOVING = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
function printable(text) {
	return text.replaceAll("	", " ").replace(MOVING, "\uFFFD");
}
function literal(text) {
	return printable(text).replace(/[\\`*_~[\]]/g, "\\$&");
}
// actions/render/show-upgrade.ts
const REWRITTEN = "The file was written anew, without its comments: anchors or merge keys stand where it had to be changed.";
async function showUpgrade(upgraded, task, periodFrom) {
	const { changes, left, rewritten } = upgraded;
	const { config, upgradeFrom, lokiVersion } = task;
	const verdict = `${config} is for Loki ${lokiVersion} instead of ${upgradeFrom}: ${count(changes.length, "change")}.`;
	info(verdict);
	if (changes.length > 0) printUntrusted("Changes", toText(changes));
	const open = left.map(({ line, level, rule, message, fix }) => `${level} in line ${line} (${rule}): ${message} ${fix}`);
	for (const sentence of open) warning(sentence, {
		title: "Left to do by hand",
		file: config
	});
	const summary = {
		title: "Upgrade of the config",
		verdict: literal(verdict),
		table: [[
			"field",
			"was",
			"is now",
			"why"
		], ...changes.map(({ path, was, is, why }) => [
			path,
			was,
			is,
			why
		].map(literal))],
		warnings: [...rewritten ? [REWRITTEN] : [], ...open.map(literal)],
		next: `read it, merge it, and deploy Loki ${lokiVersion} with it${changes.some(isPeriod) ? ` before ${periodFrom}, when the new period begins; deployed later, it needs a later day` : ""}.`
	};
	setOutput("report", writeReport(renderSummary(summary)));
	await writeSummary({
		...summary,
		file: {
			name: "The config",
			language: "yaml",
			text: upgraded.yaml
		}
	});
}
function isPeriod({ path }) {
	return /^schema_config\.configs\.\d+$/.test(path);
}
function writeReport(markdown) {
	const path = join(process.env["RUNNER_TEMP"] ?? tmpdir(), "loki-host", "upgrade.md");
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, markdown);
	return path;
}
export { parseTeamConfig as a, writeSummary as c, warning as d, fail as i, info as l, dayIn as n, renderConfig as o, upgradeConfig as r, fieldAt as s, showUpgrade as t, setOutput as u };
