export const id = 327;
export const ids = [327];
export const modules = {

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTeamConfig: () => (/* binding */ parseTeamConfig)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7774);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8448);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);






/** Much more than any Loki config; a larger file is some other file. */
const maxBytes = 1_000_000;
/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser reads it (YAML 1.1: `no` is a boolean).
 * @throws UserError naming every problem with its line and column, or the secrets that it holds.
 */
function parseTeamConfig(file, name) {
    if (file.length > maxBytes) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} has ${file.length} bytes; a Loki config has at most ${maxBytes}. Is it the right file?`);
    }
    const { root, problems, text } = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file);
    const duplicates = root === undefined ? [] : duplicateKeys(root);
    const all = [...problems, ...duplicates];
    if (all.length > 0)
        throw problemsIn(all, text, name, 'is no YAML that Loki reads; nothing was changed');
    const secrets = root === undefined ? [] : openSecrets(root);
    if (secrets.length > 0) {
        throw problemsIn(secrets, text, name, 'holds a secret; nothing was changed. Replace that key: git remembers it');
    }
    const tree = root === undefined ? null : (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(root, name);
    if (tree === null) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
    }
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isTree */ .xK)(tree)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
    }
    return tree;
}
function problemsIn(problems, text, name, verdict) {
    const placeOf = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .e)(text);
    const lines = problems.map(({ start, message, fix }) => {
        const { line, column } = placeOf(start);
        return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
    });
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} ${verdict}.\n${lines.join('\n')}`);
}
function duplicateKeys(node) {
    if (node.kind === 'list')
        return node.items.flatMap(duplicateKeys);
    if (node.kind !== 'map')
        return [];
    const seen = new Set();
    return node.pairs.flatMap(({ key, value }) => {
        const name = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(key);
        const twice = seen.has(name) && !(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .isMergeKey */ .yJ)(key);
        seen.add(name);
        const problem = {
            start: key.start,
            end: key.end,
            rule: 'duplicate-key',
            message: `${name} is set twice.`,
            fix: 'Keep one.',
        };
        return [...(twice ? [problem] : []), ...duplicateKeys(value)];
    });
}
/** A key in a file is a key in git's history; only a variable or the seed's PLACEHOLDER may stand in its place. */
function openSecrets(node, field = '') {
    if (node.kind === 'map')
        return node.pairs.flatMap(({ key, value }) => openSecrets(value, (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(key)));
    if (node.kind === 'list')
        return node.items.flatMap((item) => openSecrets(item, field));
    const content = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .contentOf */ .$E)(node);
    if (content.kind !== 'scalar' || !isSecret(field, content.value))
        return [];
    const message = `${field} holds a key in the open.`;
    const fix = 'Leave it out: the rendered config names the variables that the deploy step sets.';
    return [{ start: node.start, end: node.end, rule: 'open-secret', message, fix }];
}
function isSecret(field, value) {
    if (value === '' || value === 'PLACEHOLDER' || /^\$\{\w+(:[^}]*)?\}$/.test(value))
        return false;
    if (/^(access_key_id|secret_access_key|session_token)$/.test(field))
        return true;
    return /^s3:\/\/(?!\$\{)[^@/]+:[^@]+@/.test(value);
}


/***/ })

};
