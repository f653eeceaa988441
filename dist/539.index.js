export const id = 539;
export const ids = [539];
export const modules = {

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardChange: () => (/* binding */ guardChange)
});

// EXTERNAL MODULE: ./.cache/build/src/config/validate/common.js
var common = __webpack_require__(9187);
// EXTERNAL MODULE: ./.cache/build/src/config/guard/change.js
var guard_change = __webpack_require__(71);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/host.js


/** What is only on the host's disk: lines not yet flushed, index not yet uploaded, marks for deletion. */
const hostRules = [
    wal,
    walFolder,
    indexFolders,
    compactorFolder,
    flushOnShutdown,
];
/** The folder of the container that is on the host's disk. */
const VOLUME = /^\/loki(?:\/|$)/;
function wal(change) {
    const path = 'ingester.wal.enabled';
    if (!change.base.flag(path) || change.head.flag(path))
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'wal-disabled',
        path,
        message: 'Without the write-ahead log, lines not yet flushed are lost whenever Loki dies, and those in the old log now.',
        fix: `Set ${path}: true.`,
    });
}
function moved(change, rule, path, what) {
    if (!(0,guard_change/* textChanged */.Qw)(change, path))
        return;
    const [was, is] = [change.base.text(path), change.head.text(path)];
    // Without a folder, Loki does not start: nothing is in it.
    if (was === '')
        return;
    const outside = VOLUME.test(is)
        ? ''
        : " The new folder is not on the host's disk, so it is lost with every container.";
    (0,guard_change/* block */.om)(change, {
        rule,
        path,
        message: `${path} changes from ${(0,guard_change/* shown */.SP)(was)} to ${(0,guard_change/* shown */.SP)(is)}: ${what} in the old folder is not read any more.${outside}`,
        fix: `Set it to ${was}${VOLUME.test(was) ? '' : ', or move it to a folder below /loki and copy what is there'}.`,
    });
}
function walFolder(change) {
    if (!change.base.flag('ingester.wal.enabled') || !change.head.flag('ingester.wal.enabled'))
        return;
    moved(change, 'wal-moved', 'ingester.wal.dir', 'what is not yet flushed');
}
function indexFolders(change) {
    const stores = new Set((0,common/* periods */.RE)(change.base).map((period) => change.base.text(`${period}.store`)));
    for (const [store, shipper] of [
        ['tsdb', 'tsdb_shipper'],
        ['boltdb-shipper', 'boltdb_shipper'],
    ]) {
        if (stores.has(store))
            moved(change, 'index-folder-moved', `storage_config.${shipper}.active_index_directory`, 'the index that is not yet uploaded');
    }
}
function compactorFolder(change) {
    const path = 'compactor.working_directory';
    if (!(0,guard_change/* textChanged */.Qw)(change, path) || !change.base.flag('compactor.retention_enabled'))
        return;
    (0,guard_change/* warn */.R8)(change, {
        rule: 'compactor-folder-moved',
        path,
        message: `${path} changes: chunks already marked for deletion in ${(0,guard_change/* shown */.SP)(change.base.text(path))} stay in the bucket.`,
        fix: 'Copy the folder, or keep it.',
    });
}
function flushOnShutdown(change) {
    const path = 'ingester.wal.flush_on_shutdown';
    if (!change.base.flag(path) || change.head.flag(path))
        return;
    (0,guard_change/* warn */.R8)(change, {
        rule: 'flush-on-shutdown-off',
        path,
        message: 'Lines not yet flushed stay on the disk of the host that stops; they are lost where the disk is not kept.',
        fix: `Set ${path}: true.`,
    });
}

// EXTERNAL MODULE: ./.cache/build/src/config/guard/limits.js
var limits = __webpack_require__(367);
// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/schema.js + 1 modules
var rules_schema = __webpack_require__(7772);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/periods.js



/** Periods say how the data of a time was written; they cannot say it anew. Source: Loki, docs operations/storage/schema. */
const periodRules = [comparePeriods];
const FIELDS = [
    'store',
    'object_store',
    'schema',
    'index.prefix',
    'index.path_prefix',
    'index.period',
    'chunks.prefix',
    'chunks.period',
];
function comparePeriods(change) {
    const { base, head, today } = change;
    const old = (0,common/* periods */.RE)(base);
    const now = (0,common/* periods */.RE)(head);
    if (now.length === 0)
        return;
    const kept = new Set();
    for (const [i, before] of old.entries()) {
        const began = (0,rules_schema/* fromOf */.kL)(base, before) <= today;
        const after = now.find((period) => (0,rules_schema/* fromOf */.kL)(head, period) === (0,rules_schema/* fromOf */.kL)(base, before)) ??
            (began ? movedPeriod(change, i, old, now) : undefined);
        if (after === undefined) {
            if (began)
                removed(change, (0,rules_schema/* fromOf */.kL)(base, before));
            continue;
        }
        kept.add(after);
        if (began)
            comparePeriod(change, before, after);
    }
    for (const period of now)
        if (!kept.has(period))
            added(change, period, old.length === 0);
}
/** The period at the same place whose date no other period had: its `from` was edited. */
function movedPeriod({ base, head }, i, old, now) {
    const dates = old.map((period) => (0,rules_schema/* fromOf */.kL)(base, period));
    const candidate = now[i];
    return candidate !== undefined && !dates.includes((0,rules_schema/* fromOf */.kL)(head, candidate)) ? candidate : undefined;
}
function removed(change, from) {
    (0,guard_change/* block */.om)(change, {
        rule: 'period-removed',
        path: 'schema_config.configs',
        message: `The period from ${from} is gone: what was written in it is no longer found.`,
        fix: 'Put the period back as it was; periods stay for as long as their data.',
    });
}
function comparePeriod(change, before, after) {
    const { base, head, today } = change;
    const [oldFrom, newFrom] = [(0,rules_schema/* fromOf */.kL)(base, before), (0,rules_schema/* fromOf */.kL)(head, after)];
    const isFirst = before === (0,common/* periods */.RE)(base)[0];
    if (oldFrom !== newFrom && !(isFirst && newFrom < oldFrom)) {
        (0,guard_change/* block */.om)(change, {
            rule: 'period-moved',
            path: `${after}.from`,
            message: `The period from ${oldFrom} now begins ${newFrom}${newFrom > today ? ', which is in the future' : ''}: lines between the two dates are looked for in the wrong place.`,
            fix: `Set from: ${oldFrom} again.`,
        });
    }
    for (const field of FIELDS) {
        const was = effective(base, before, field);
        const is = effective(head, after, field);
        if (was === is)
            continue;
        (0,guard_change/* block */.om)(change, {
            rule: 'period-changed',
            path: `${after}.${field}`,
            message: `${field} of the period from ${oldFrom} changes from ${(0,guard_change/* shown */.SP)(was)} to ${(0,guard_change/* shown */.SP)(is)}: Loki answers 200 and finds nothing of that time.`,
            fix: `Set it back, and add a new period from a day after today for the new ${field}.`,
        });
    }
}
/** What a field of a period comes to: aliases and defaults applied, and where Loki 2.x had it elsewhere, that. */
function effective(config, period, field) {
    const value = config.text(`${period}.${field}`);
    if (field === 'object_store')
        return value === 'aws' ? 's3' : value;
    if (field === 'schema')
        return value.replace(/^v+/, 'v');
    if (field !== 'index.path_prefix')
        return value;
    if (value !== '')
        return value;
    const shipper = config.text(`${period}.store`) === 'tsdb' ? 'tsdb_shipper' : 'boltdb_shipper';
    return config.text(`storage_config.${shipper}.shared_store_key_prefix`) || 'index/';
}
function added(change, period, isNew) {
    const { head, today } = change;
    const from = (0,rules_schema/* fromOf */.kL)(head, period);
    if (isNew || from > today)
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'period-not-future',
        path: `${period}.from`,
        message: `The new period begins ${from}, and today is ${today} (UTC): what was already written since then is no longer found.`,
        fix: 'Let it begin tomorrow or later, counted from the day it is deployed.',
    });
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate/rules/start.js
var start = __webpack_require__(4092);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/retention.js


/** What deletes lines. Deleted is deleted: retention waits two hours, and no longer. */
const retentionRules = [
    retentionEnabled,
    retentionShortened,
    streams,
    deletion,
    openDeletion,
    tableManager,
    lifecycle,
];
const ENABLED = 'compactor.retention_enabled';
const PERIOD = 'limits_config.retention_period';
const DAY = 24 * 3600e9;
function retentionEnabled(change) {
    const { base, head } = change;
    if (base.flag(ENABLED) || !head.flag(ENABLED))
        return;
    const period = head.number(PERIOD);
    const unset = head.isSet(PERIOD) ? '' : `, the default of Loki ${change.headVersion}`;
    (0,guard_change/* block */.om)(change, {
        rule: 'retention-enabled',
        path: ENABLED,
        message: period > 0
            ? `Retention is turned on: everything older than ${(0,guard_change/* duration */.p0)(period)}${unset} is deleted.`
            : 'Retention is turned on; with retention_period 0s it deletes only what retention_stream or delete requests name.',
        fix: `Leave ${ENABLED} false to keep everything; else set ${PERIOD} on purpose and allow this rule.`,
    });
}
/** 0 keeps for ever. */
function isShorter(now, before) {
    return now > 0 && (before <= 0 || now < before);
}
function retentionShortened(change) {
    const { base, head } = change;
    if (!base.flag(ENABLED))
        return;
    const [was, is] = [(0,start/* effectiveRetention */.O)(base), (0,start/* effectiveRetention */.O)(head)];
    if (!isShorter(is, was))
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'retention-shortened',
        path: PERIOD,
        message: `Lines are kept for ${(0,guard_change/* duration */.p0)(is)} instead of ${was > 0 ? (0,guard_change/* duration */.p0)(was) : 'ever'}; what is older is deleted.`,
        fix: `Set ${PERIOD}: ${was > 0 ? (0,guard_change/* duration */.p0)(was) : '0s'}.`,
    });
}
/** The retention of each selector of `retention_stream`. */
function streamsOf(config) {
    const list = 'limits_config.retention_stream';
    return new Map(config
        .keys(list)
        .map((i) => [config.text(`${list}.${i}.selector`), config.number(`${list}.${i}.period`)]));
}
function streams(change) {
    const { base, head } = change;
    if (!head.flag(ENABLED))
        return;
    const before = streamsOf(base);
    for (const [selector, period] of streamsOf(head)) {
        const was = before.get(selector) ?? (0,start/* effectiveRetention */.O)(base);
        if (!isShorter(period, was))
            continue;
        (0,guard_change/* block */.om)(change, {
            rule: 'retention-shortened',
            path: 'limits_config.retention_stream',
            message: `Lines of ${selector} are kept for ${(0,guard_change/* duration */.p0)(period)} instead of ${was > 0 ? (0,guard_change/* duration */.p0)(was) : 'ever'}.`,
            fix: 'Remove the rule, or set it back.',
        });
    }
}
function deletion(change) {
    const path = 'limits_config.deletion_mode';
    const { base, head } = change;
    if (!(0,guard_change/* textChanged */.Qw)(change, path) || !head.flag(ENABLED) || head.text(path) !== 'filter-and-delete')
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'deletion-mode',
        path,
        message: `Delete requests are carried out (${(0,guard_change/* shown */.SP)(base.text(path))} becomes "filter-and-delete"), those already waiting too.`,
        fix: `Set ${path}: ${base.text(path) || 'disabled'}.`,
    });
}
function isOpen(config) {
    return (config.flag(ENABLED) &&
        !config.flag('auth_enabled') &&
        config.text('limits_config.deletion_mode') !== 'disabled');
}
function openDeletion(change) {
    if (isOpen(change.base) || !isOpen(change.head))
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'delete-api-opened',
        path: ENABLED,
        message: 'Retention makes /loki/api/v1/delete work, and with auth_enabled: false whoever reaches it may delete lines.',
        fix: 'Set limits_config.deletion_mode: disabled.',
    });
}
function tableManager(change) {
    const path = 'table_manager.retention_deletes_enabled';
    const { base, head } = change;
    const turnedOn = !base.flag(path) && head.flag(path);
    const shorter = head.flag(path) &&
        isShorter(head.number('table_manager.retention_period'), base.number('table_manager.retention_period'));
    if (!turnedOn && !shorter)
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'table-manager-deletes',
        path,
        message: 'The table manager deletes whole tables past its retention period.',
        fix: `Set ${path}: false.`,
    });
}
function lifecycle(change) {
    const { head, bucketExpiryDays } = change;
    if (bucketExpiryDays === undefined)
        return;
    const kept = (0,start/* effectiveRetention */.O)(head);
    if (kept > 0 && kept <= bucketExpiryDays * DAY)
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'bucket-expires',
        path: kept > 0 ? PERIOD : 'storage_config',
        message: `A lifecycle rule of the bucket deletes objects after ${bucketExpiryDays} days; Loki needs them for ${kept > 0 ? (0,guard_change/* duration */.p0)(kept) : 'ever'}, the index longer still.`,
        fix: 'Remove the rule, and let Loki delete what is to be deleted.',
    });
}

// EXTERNAL MODULE: ./.cache/build/src/config/guard/storage.js
var storage = __webpack_require__(7098);
// EXTERNAL MODULE: ./.cache/build/src/loki/versions.js
var versions = __webpack_require__(989);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard/upgrade.js




/** Changes of the Loki version itself. */
const upgradeRules = [downgrade, skip, boltdbGone];
function older(a, b) {
    return (0,versions/* compareVersions */.Z)(a, b) < 0;
}
/** What the older version cannot read: periods of newer schemas, and chunks of newer formats. */
function downgrade(change) {
    const { base, head, headVersion, baseVersion } = change;
    if (!older(headVersion, baseVersion))
        return;
    const all = (0,common/* periods */.RE)(base);
    const unread = all.find((period) => {
        const schema = (0,rules_schema/* schemaNumber */.zO)(base.text(`${period}.schema`)) ?? 0;
        const tsdb = base.text(`${period}.store`) === 'tsdb';
        return (schema >= 13 && older(headVersion, '2.9.0')) || (tsdb && older(headVersion, '2.7.0'));
    });
    if (unread !== undefined) {
        (0,guard_change/* block */.om)(change, {
            rule: 'schema-downgrade',
            path: (0,common/* periods */.RE)(head).at(-1) ?? 'schema_config',
            message: `Loki ${headVersion} cannot read the period from ${base.text(`${unread}.from`)} (${base.text(`${unread}.store`)} ${base.text(`${unread}.schema`)}).`,
            fix: `Stay on ${baseVersion}.`,
        });
        return;
    }
    (0,guard_change/* warn */.R8)(change, {
        rule: 'version-downgrade',
        path: 'schema_config',
        message: `Loki goes back from ${baseVersion} to ${headVersion}; what the newer wrote to disk and bucket may be unreadable to the older.`,
        fix: 'Go back only right after an upgrade, with a flush before.',
    });
}
function skip(change) {
    const { baseVersion, headVersion } = change;
    if (!older(baseVersion, '2.9.0') || older(headVersion, '3.0.0'))
        return;
    (0,guard_change/* warn */.R8)(change, {
        rule: 'version-skip',
        path: 'schema_config',
        message: `From ${baseVersion} to ${headVersion} skips 2.9, the version in which old and new settings both work.`,
        fix: 'Go to 2.9 first, look at old data, then to 3.x.',
    });
}
/** Source: Loki, docs migrate-to-tsdb: 4.0 does not start while a boltdb-shipper period is in the schema. */
function boltdbGone(change) {
    const { head, headVersion } = change;
    const period = (0,common/* periods */.RE)(head).find((candidate) => head.text(`${candidate}.store`) === 'boltdb-shipper');
    if (older(headVersion, '4.0.0') || period === undefined)
        return;
    (0,guard_change/* block */.om)(change, {
        rule: 'boltdb-gone',
        path: `${period}.store`,
        message: `Loki ${headVersion} does not read boltdb-shipper, and the period from ${head.text(`${period}.from`)} has it.`,
        fix: 'Stay on 3.x for as long as that data is needed.',
    });
}

// EXTERNAL MODULE: ./.cache/build/src/config/validate.js + 24 modules
var validate = __webpack_require__(5550);
;// CONCATENATED MODULE: ./.cache/build/src/config/guard.js







const RULES = [
    ...periodRules,
    ...storage/* storageRules */.M,
    ...retentionRules,
    ...hostRules,
    ...limits/* limitRules */.F,
    ...upgradeRules,
];
/**
 * What a change of configuration, of version or of both would cost: errors lose data or the sight of it, warnings may
 * refuse, cut or hide lines. What is wrong with the head alone is `validateConfig`'s to tell; of a file that cannot be read
 * nothing is told here, but that the guard could not look.
 */
function guardChange(base, head, options) {
    const { baseVersion, headVersion, today, file = 'loki.yaml', partial = false } = options;
    const ignore = () => { };
    const problems = [];
    const before = (0,validate/* readConfig */.Xg)(base, { version: baseVersion, partial }, ignore).config;
    const { text, config: after } = (0,validate/* readConfig */.Xg)(head, { version: headVersion, partial }, ignore);
    if (after === undefined)
        return [];
    if (before === undefined)
        return (0,validate/* toFindings */.Sz)(text, file, [unreadableBase()]);
    const change = {
        base: before,
        head: after,
        baseVersion,
        headVersion,
        today,
        bucketExpiryDays: options.bucketExpiryDays,
        report: (problem) => problems.push(problem),
    };
    for (const rule of RULES)
        rule(change);
    return (0,validate/* toFindings */.Sz)(text, file, problems);
}
function unreadableBase() {
    const message = 'The file could not be read as it was before the change, so nothing can be said about lost data.';
    return {
        rule: 'guard-blind',
        level: 'warning',
        message,
        fix: 'Compare the two by hand.',
        at: { start: 0, end: 0 },
    };
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ textChanged),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
function tell(change, level, { rule, path, message, fix }) {
    change.report({ rule, level, message, fix, at: change.head.at(path) });
}
/** The change loses data, or the sight of it. */
function block(change, telling) {
    tell(change, 'error', telling);
}
/** The change may lose lines, or hide them. */
function warn(change, telling) {
    tell(change, 'warning', telling);
}
/** Says whether the effective value of a text field differs; a field that one version does not have cannot. */
function textChanged({ base, head }, path) {
    return base.text(path) !== head.text(path);
}
/** `nothing` for an unset text, else the text in quotes. */
function shown(text) {
    return text === '' ? 'nothing' : JSON.stringify(text);
}
const UNITS = [
    [24 * 3600e9, 'd'],
    [3600e9, 'h'],
    [60e9, 'm'],
    [1e9, 's'],
];
/** Nanoseconds as a person writes them: `7d`, `90m`. */
function duration(nanoseconds) {
    const [unit, name] = UNITS.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, 'ns'];
    return nanoseconds === 0 ? '0s' : `${nanoseconds / unit}${name}`;
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limitRules),
/* harmony export */   e: () => (/* binding */ addsLabels)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);
/* harmony import */ var _lowered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);


/** Limits that refuse, cut or hide lines. Compared as they take effect, so that a new default of an upgrade is seen. */
const limitRules = [refusing, cutting, hiding, labels];
function refusing(change) {
    for (const limit of _lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSING */ .Wp)
        lowered(change, 'lines-refused', limit);
    const path = 'limits_config.reject_old_samples';
    if (change.base.flag(path) || !change.head.flag(path))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
        rule: 'lines-refused',
        path,
        message: `${path} is turned on: lines with old timestamps are refused.`,
        fix: `Set ${path}: false.`,
    });
}
function hiding(change) {
    for (const limit of _lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDING */ .Qu)
        lowered(change, 'lines-hidden', limit);
}
function lowered(change, rule, limit) {
    const found = (0,_lowered_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerOf */ .VR)(change, limit);
    if (found === undefined)
        return;
    const { path, was, shownWas, shownIs, effect } = found;
    const why = change.head.isSet(path) ? '' : ` (the default of Loki ${change.headVersion})`;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
        rule,
        path,
        message: `${path} goes down from ${shownWas} to ${shownIs}${why}: ${effect}.`,
        fix: `Set ${path}: ${was}.`,
    });
}
function cutting(change) {
    const path = 'limits_config.max_line_size_truncate';
    if (change.base.flag(path) || !change.head.flag(path))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
        rule: 'lines-cut',
        path,
        message: 'Lines beyond max_line_size are cut without a word.',
        fix: `Set ${path}: false and raise max_line_size.`,
    });
}
const DISCOVERED = 'limits_config.discover_service_name';
/** Says whether Loki begins to put a label of its own on every stream. */
function addsLabels({ base, head }) {
    const adds = (config) => config.has(DISCOVERED) && !(config.isSet(DISCOVERED) && config.keys(DISCOVERED).length === 0);
    return !adds(base) && adds(head);
}
/** Loki 3 adds labels of its own, so the same lines become other streams. */
function labels(change) {
    const names = DISCOVERED;
    if (!addsLabels(change))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(change, {
        rule: 'labels-added',
        path: names,
        message: 'Loki adds the label service_name to every stream: dashboards and queries by exact labels see other streams than before.',
        fix: `Set ${names}: [] and limits_config.discover_log_levels: false.`,
    });
}


/***/ }),

/***/ 5491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ HIDING),
/* harmony export */   VR: () => (/* binding */ lowerOf),
/* harmony export */   Wp: () => (/* binding */ REFUSING),
/* harmony export */   p1: () => (/* binding */ loweredLimits)
/* harmony export */ });
/* harmony import */ var _fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5316);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71);


/** What is beyond them is refused. */
const REFUSING = [
    {
        path: 'limits_config.reject_old_samples_max_age',
        unit: 'time',
        effect: 'lines with older timestamps are refused',
    },
    {
        path: 'ingester.max_chunk_age',
        unit: 'time',
        effect: 'lines older than half of that, against the newest of their stream, are refused',
    },
    {
        path: 'limits_config.creation_grace_period',
        unit: 'time',
        effect: 'lines of clients whose clocks run ahead are refused',
    },
    {
        path: 'limits_config.max_line_size',
        unit: 'bytes',
        zeroIsNone: true,
        effect: 'longer lines are refused',
    },
    {
        path: 'limits_config.max_label_names_per_series',
        unit: 'number',
        effect: 'streams with more labels are refused',
    },
    {
        path: 'limits_config.max_label_name_length',
        unit: 'number',
        effect: 'streams with longer label names are refused',
    },
    {
        path: 'limits_config.max_label_value_length',
        unit: 'number',
        effect: 'streams with longer label values are refused',
    },
    { path: 'limits_config.ingestion_rate_mb', unit: 'number', effect: 'more is refused with 429' },
    {
        path: 'limits_config.ingestion_burst_size_mb',
        unit: 'number',
        effect: 'more at once is refused with 429',
    },
    {
        path: 'limits_config.per_stream_rate_limit',
        unit: 'bytes',
        effect: 'more per stream is refused with 429',
    },
    {
        path: 'limits_config.per_stream_rate_limit_burst',
        unit: 'bytes',
        effect: 'more per stream at once is refused with 429',
    },
    {
        path: 'limits_config.max_global_streams_per_user',
        unit: 'number',
        zeroIsNone: true,
        effect: 'further streams are refused',
    },
    {
        path: 'limits_config.max_streams_per_user',
        unit: 'number',
        zeroIsNone: true,
        effect: 'further streams are refused',
    },
    { path: 'server.grpc_server_max_recv_msg_size', unit: 'bytes', effect: 'larger pushes are refused' },
];
/** What is beyond them is not found. */
const HIDING = [
    {
        path: 'limits_config.max_query_lookback',
        unit: 'time',
        zeroIsNone: true,
        effect: 'older lines are not found',
    },
    {
        path: 'limits_config.max_query_length',
        unit: 'time',
        zeroIsNone: true,
        effect: 'queries over more time are refused',
    },
    {
        path: 'limits_config.max_entries_limit_per_query',
        unit: 'number',
        zeroIsNone: true,
        effect: 'queries for more lines are refused',
    },
];
/** Every limit that a change lowers, as it takes effect. */
function loweredLimits(change) {
    return [...REFUSING, ...HIDING].flatMap((limit) => lowerOf(change, limit) ?? []);
}
/** What a change makes of one limit, if that is less. */
function lowerOf({ base, head }, { path, unit, zeroIsNone, effect }) {
    if (!base.has(path) || !head.has(path))
        return undefined;
    const [was, is] = [base.number(path), head.number(path)];
    const lower = zeroIsNone ? is > 0 && (was <= 0 || is < was) : is < was;
    if (!lower)
        return undefined;
    const shown = (value) => (zeroIsNone && value <= 0 ? 'no limit' : write(value, unit));
    const kept = zeroIsNone && was <= 0 ? '0' : write(was, unit);
    return { path, was: kept, shownWas: shown(was), shownIs: shown(is), effect };
}
function write(value, unit) {
    if (unit === 'time')
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
    if (unit === 'number')
        return String(value);
    const name = ['GB', 'MB', 'KB'].find((size) => value % ((0,_fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseByteSize */ .nS)(`1${size}`) ?? 1) === 0);
    return name === undefined || value === 0
        ? String(value)
        : `${value / ((0,_fields_values_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseByteSize */ .nS)(`1${name}`) ?? 1)}${name}`;
}


/***/ }),

/***/ 7098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ storageRules),
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _validate_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9187);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);


/** Where the data is. */
const storageRules = [bucketList, location, indexStore, client, tenant];
/** The fields that say where each object store is. */
const LOCATIONS = {
    s3: ['aws.s3', 'aws.endpoint', 'aws.region'],
    gcs: ['gcs.bucket_name'],
    azure: ['azure.account_name', 'azure.container_name', 'azure.endpoint_suffix'],
    filesystem: ['filesystem.directory'],
    swift: ['swift.auth_url', 'swift.container_name', 'swift.region_name'],
    alibabacloud: ['alibabacloud.bucket', 'alibabacloud.endpoint'],
    bos: ['bos.bucket_name', 'bos.endpoint'],
    cos: ['cos.bucketnames', 'cos.endpoint', 'cos.region'],
};
const THANOS_LOCATIONS = [
    's3.bucket_name',
    's3.endpoint',
    's3.region',
    'gcs.bucket_name',
    'azure.account_name',
    'azure.container_name',
    'filesystem.dir',
    'storage_prefix',
];
function storesOf(config) {
    return new Set((0,_validate_common_js__WEBPACK_IMPORTED_MODULE_0__/* .periods */ .RE)(config).map((period) => config.text(`${period}.object_store`).replace(/^aws$/, 's3')));
}
function isThanos(config) {
    return config.flag('storage_config.use_thanos_objstore');
}
function bucketList(change) {
    const { base, head } = change;
    if (!storesOf(base).has('s3') || isThanos(base) || isThanos(head))
        return;
    const path = 'storage_config.aws.bucketnames';
    const [was, is] = [names(base.text(path)), names(head.text(path))];
    if (was.join() === is.join())
        return;
    const grown = was.length > 0 && was.every((name, i) => is[i] === name);
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
        rule: grown ? 'bucket-added' : 'storage-moved',
        path,
        message: grown
            ? `With ${is.length} buckets instead of ${was.length}, Loki looks for most old chunks in the wrong one.`
            : `${path} changes from ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(was.join(','))} to ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(is.join(','))}: everything stored so far is out of sight.`,
        fix: grown
            ? 'Keep the buckets as they were; S3 needs no more than one.'
            : 'Set it back, or copy all objects before.',
    });
}
function names(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
function location(change) {
    const { base, head } = change;
    if (isThanos(base) !== isThanos(head))
        return;
    const paths = isThanos(base)
        ? THANOS_LOCATIONS.map((field) => `storage_config.object_store.${field}`)
        : [...storesOf(base)].flatMap((store) => (LOCATIONS[store] ?? []).map((field) => `storage_config.${field}`));
    for (const path of paths) {
        if (!(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .textChanged */ .Qw)(change, path))
            continue;
        (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
            rule: 'storage-moved',
            path,
            message: `${path} changes from ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(hideKeys(base.text(path)))} to ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(hideKeys(head.text(path)))}: everything stored so far is out of sight.`,
            fix: 'Set it back, or copy all objects before.',
        });
    }
}
/** A text without the credentials of the URLs in it. */
function hideKeys(url) {
    return url.replace(/\/\/[^/@\s]*@/g, '//…@');
}
/** Loki 2.x kept the index in `shared_store`; 3.x keeps it in the period's object store. */
function indexStore(change) {
    const { base, head } = change;
    for (const shipper of ['boltdb_shipper', 'tsdb_shipper']) {
        const path = `storage_config.${shipper}.shared_store`;
        const kind = shipper === 'tsdb_shipper' ? 'tsdb' : 'boltdb-shipper';
        const period = (0,_validate_common_js__WEBPACK_IMPORTED_MODULE_0__/* .periods */ .RE)(base).findLast((candidate) => base.text(`${candidate}.store`) === kind);
        if (period === undefined)
            continue;
        const objects = base.text(`${period}.object_store`);
        const [was, is] = [base.text(path) || objects, head.text(path) || objects];
        if (was === is || (was === 'aws' && is === 's3') || (was === 's3' && is === 'aws'))
            continue;
        (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
            rule: 'index-store-moved',
            path: `storage_config.${shipper}`,
            message: `The index of the ${kind} periods was kept in ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(was)}; Loki will look for it in ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(is)}.`,
            fix: `Copy the index to ${is} before, or keep ${was}.`,
        });
    }
}
function client(change) {
    const { base, head } = change;
    if (isThanos(base) === isThanos(head))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
        rule: 'storage-client-switched',
        path: 'storage_config.use_thanos_objstore',
        message: `use_thanos_objstore becomes ${isThanos(head)}: Loki reads its store from ${isThanos(head) ? 'storage_config.object_store' : 'storage_config.aws and the like'} only.`,
        fix: `Set use_thanos_objstore: ${isThanos(base)}, or move every storage setting over and allow this rule.`,
    });
}
function tenant(change) {
    const { base, head } = change;
    if (base.flag('auth_enabled') !== head.flag('auth_enabled')) {
        (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
            rule: 'tenant-changed',
            path: 'auth_enabled',
            message: head.flag('auth_enabled')
                ? 'With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant "fake".'
                : 'Without auth_enabled everything is the tenant "fake": the lines of other tenants are out of sight.',
            fix: `Set auth_enabled: ${base.flag('auth_enabled')}.`,
        });
    }
    const path = 'no_auth_tenant';
    if (!(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .textChanged */ .Qw)(change, path) || head.flag('auth_enabled'))
        return;
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(change, {
        rule: 'tenant-changed',
        path,
        message: `${path} changes: the lines stored so far belong to another tenant.`,
        fix: 'Set it back.',
    });
}


/***/ })

};
