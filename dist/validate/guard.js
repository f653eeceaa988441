import { C as schemaNumber, E as periods, S as fromOf, T as parseByteSize, m as toFindings, p as readConfig, x as effectiveRetention } from "./shared.js";
import { n as compareVersions } from "./start.js";
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
function warn(change, telling) {
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
const VOLUME = /^\/loki(?:\/|$)/;
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
	const outside = VOLUME.test(is) ? "" : " The new folder is not on the host's disk, so it is lost with every container.";
	block(change, {
		rule,
		path,
		message: `${path} changes from ${shown(was)} to ${shown(is)}: ${what} in the old folder is not read any more.${outside}`,
		fix: `Set it to ${was}${VOLUME.test(was) ? "" : ", or move it to a folder below /loki and copy what is there"}.`
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
	warn(change, {
		rule: "compactor-folder-moved",
		path,
		message: `${path} changes: chunks already marked for deletion in ${shown(change.base.text(path))} stay in the bucket.`,
		fix: "Copy the folder, or keep it."
	});
}
function flushOnShutdown(change) {
	const path = "ingester.wal.flush_on_shutdown";
	if (!change.base.flag(path) || change.head.flag(path)) return;
	warn(change, {
		rule: "flush-on-shutdown-off",
		path,
		message: "Lines not yet flushed stay on the disk of the host that stops; they are lost where the disk is not kept.",
		fix: `Set ${path}: true.`
	});
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
	labels
];
function refusing(change) {
	for (const limit of REFUSING) lowered(change, "lines-refused", limit);
	const path = "limits_config.reject_old_samples";
	if (change.base.flag(path) || !change.head.flag(path)) return;
	warn(change, {
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
	warn(change, {
		rule,
		path,
		message: `${path} goes down from ${shownWas} to ${shownIs}${why}: ${effect}.`,
		fix: `Set ${path}: ${was}.`
	});
}
function cutting(change) {
	const path = "limits_config.max_line_size_truncate";
	if (change.base.flag(path) || !change.head.flag(path)) return;
	warn(change, {
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
function labels(change) {
	const names = DISCOVERED;
	if (!addsLabels(change)) return;
	warn(change, {
		rule: "labels-added",
		path: names,
		message: "Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.",
		fix: `Set ${names}: [] and limits_config.discover_log_levels: false.`
	});
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
// src/loki/guard/retention.ts
const retentionRules = [
	retentionEnabled,
	retentionShortened,
	streams,
	deletion,
	openDeletion,
	tableManager,
	lifecycle
];
const ENABLED = "compactor.retention_enabled";
const PERIOD = "limits_config.retention_period";
const DAY = 864e11;
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
function deletion(change) {
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
	if (kept > 0 && kept <= bucketExpiryDays * DAY) return;
	block(change, {
		rule: "bucket-expires",
		path: kept > 0 ? PERIOD : "storage_config",
		message: `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days; Loki needs them for ${kept > 0 ? duration(kept) : "ever"}, the index longer still.`,
		fix: "Remove the rule, and let Loki delete what is to be deleted."
	});
}
// src/loki/guard/storage.ts
const storageRules = [
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
	warn(change, {
		rule: "version-downgrade",
		path: "schema_config",
		message: `Loki goes back from ${baseVersion} to ${headVersion}; what the newer wrote to disk and bucket may be unreadable to the older.`,
		fix: "Go back only right after an upgrade, with a flush before."
	});
}
function skip(change) {
	const { baseVersion, headVersion } = change;
	if (!older(baseVersion, "2.9.0") || older(headVersion, "3.0.0")) return;
	warn(change, {
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
// src/loki/guard.ts
const RULES = [
	...periodRules,
	...storageRules,
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
export { guardChange };
