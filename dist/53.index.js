export const id = 53;
export const ids = [53];
export const modules = {

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConfig: () => (/* binding */ renderConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7898);
/* harmony import */ var _render_defaults_under_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);
/* harmony import */ var _render_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4891);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(317);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _yaml_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1053);







/**
 * Defaults ← the team's YAML ← inputs, for one Loki version; the same in gives the same bytes out.
 * @throws UserError when the team's YAML and the inputs cannot be brought together
 */
function renderConfig(options) {
    const { lokiVersion, replicas } = options;
    const team = structuredClone(options.team);
    const { defaults, warnings } = (0,_render_defaults_under_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultsUnder */ .z)(team, lokiVersion, replicas);
    const config = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .merge */ .h1)(defaults, team);
    const replaced = (0,_render_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .putBucket */ .k)(config, options);
    const yaml = header(lokiVersion) + (0,_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeYaml */ .V)(config);
    checkVariables(yaml);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(yaml).digest('hex');
    return { yaml, sha256, replaced, warnings: [...warnings, ...limitsOf(lokiVersion)] };
}
/** What no config can change. Seen on 2.9.17; 2.6.0, 3.4.3 and 3.7.6 take such labels. */
function limitsOf(lokiVersion) {
    if (!lokiVersion.startsWith('2.9.'))
        return [];
    return [
        'Loki 2.9 answers 400 to label values that are no strings, such as {"schema_version": 1}, and clients do not ' +
            'send again. If yours send such labels, let this version only read your history on the way to 3.x.',
    ];
}
function header(lokiVersion) {
    return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It holds no secret: Loki puts the variables in itself (-config.expand-env=true).\n`;
}
/** A variable that nobody sets becomes nothing, without a word from Loki; one with a default is the team's to answer for. */
function checkVariables(yaml) {
    const named = [...yaml.matchAll(/(?<!\$)\$\{(\w+)(?!\w|:?[-=])/g)].map(([, name = '']) => name);
    const unknown = [...new Set(named)].filter((name) => !_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hostVariables */ .Cg.includes(name));
    if (unknown.length === 0)
        return;
    const names = unknown.map((name) => `\${${name}}`).join(', ');
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`The team's YAML names ${names}, which the host does not set, so that Loki would read nothing there. ` +
        `Write the value itself; variables that are set: ${_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hostVariables */ .Cg.join(', ')}.`);
}


/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeInline),
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

const options = { lineWidth: -1, noRefs: true };
/** Writes a config, one field per line. */
function writeYaml(value) {
    const scalarStyleRules = [quoteVariables, ...Object.values(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCALAR_STYLE_RULES */ .Z)];
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, scalarStyleRules });
}
/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
function writeInline(value) {
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { ...options, flowLevel: 0 }).trim();
}
/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
const quoteVariables = (layout) => {
    if (layout.node.value.includes('${'))
        layout.style = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
};


/***/ })

};
