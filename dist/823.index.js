export const id = 823;
export const ids = [823];
export const modules = {

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upgrade: () => (/* binding */ upgrade)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7898);
/* harmony import */ var _action_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);
/* harmony import */ var _action_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7754);
/* harmony import */ var _config_upgrade_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6133);
/* harmony import */ var _loki_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1601);
/* harmony import */ var _validation_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7457);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8239);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5725);









const usage = `Usage: loki-host-actions upgrade --from X.Y.Z [options] FILE

Writes the config for a newer Loki to standard output, and what is changed and why to standard error.

  --from X.Y.Z          Loki that FILE is for now
  --loki-version X.Y.Z  Loki that it shall be for (default ${_options_js__WEBPACK_IMPORTED_MODULE_6__/* .newest */ .BP})
  --partial             FILE is a team's part, rendered over the defaults
  --period-in-days N    days from now until a new TSDB period begins (default 7)
  --help

Exit status: 0 nothing left to mend, 1 something left, 2 wrong use.
`;
const options = {
    from: { type: 'string' },
    'loki-version': { type: 'string', default: _options_js__WEBPACK_IMPORTED_MODULE_6__/* .newest */ .BP },
    partial: { type: 'boolean', default: false },
    'period-in-days': { type: 'string', default: '7' },
    help: { type: 'boolean', short: 'h', default: false },
};
/** The command `upgrade`. @returns the exit status */
async function upgrade(args) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qg)(args, options);
    if (values.help) {
        (0,_action_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(usage);
        return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .wrong */ .Qm)('one FILE is upgraded at a time');
    if (values.from === undefined)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .wrong */ .Qm)('--from is not given: which Loki is the file for now?');
    const from = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .read */ .LF)('from', _loki_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .lokiVersion */ .Q, values.from);
    const to = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .read */ .LF)('loki-version', _loki_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .lokiVersion */ .Q, values['loki-version']);
    const days = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .read */ .LF)('period-in-days', (0,_action_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)('days', 1, 90), values['period-in-days']);
    const now = new Date();
    const { yaml, changes, left, rewritten } = await (0,_config_upgrade_js__WEBPACK_IMPORTED_MODULE_3__/* .upgradeConfig */ .DZ)(readBytes(file), {
        ...{ file, from, to, partial: values.partial },
        ...{ today: (0,_config_upgrade_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(0, now), periodFrom: (0,_config_upgrade_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(days, now) },
    });
    (0,_action_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(yaml);
    if (changes.length > 0)
        console.error((0,_config_upgrade_js__WEBPACK_IMPORTED_MODULE_3__/* .toText */ .fE)(changes));
    if (rewritten)
        console.error('The comments are lost: anchors or merge keys stand where it had to be changed.');
    for (const { line, level, rule, message, fix } of left)
        console.error((0,_validation_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(`line ${line}: ${level}: ${message} ${fix} (${rule})`));
    return left.some(({ level }) => level === 'error') ? 1 : 0;
}
function readBytes(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`${file} cannot be read: ${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(error)}`);
    }
}


/***/ })

};
