export const id = 269;
export const ids = [269];
export const modules = {

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
const page = 'https://github.com/loki-host-actions/loki-host-actions/blob/v1/docs/rules.md';
/** Where a rule is explained: what would happen, how to do it safely, how it is known. */
function rulePage(rule) {
    return `${page}#${rule}`;
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7810);


/** Findings for GitHub's code scanning. Source: OASIS SARIF 2.1.0; GitHub docs, "SARIF support for code scanning". */
function toSarif(findings, folder) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'loki-host-actions',
                        informationUri: 'https://github.com/loki-host-actions/loki-host-actions',
                        rules: rules.map((id) => ({ id, shortDescription: { text: id }, helpUri: (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .g)(id) })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, rules, folder)),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function resultOf(finding, rules, folder) {
    const { file, line, column, endLine, rule, level, message, fix } = finding;
    const uri = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).map(encodeURIComponent).join('/');
    const region = { startLine: line, startColumn: column, endLine };
    return {
        ruleId: rule,
        ruleIndex: rules.indexOf(rule),
        level,
        message: { text: `${message} ${fix}` },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    };
}


/***/ })

};
