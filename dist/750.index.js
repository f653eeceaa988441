export const id = 750;
export const ids = [750];
export const modules = {

/***/ 3750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realLoki: () => (/* binding */ realLoki)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2912);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4150);






const seconds = { pull: 300, verify: 60 };
/**
 * Gets the image of a Loki version, or says in one sentence why it cannot.
 * @param trouble how grave it is when Docker then fails to run it
 */
function realLoki(version, trouble) {
    const image = `grafana/loki:${version}`;
    if (docker(['image', 'inspect', image]).status !== 0) {
        const pull = docker(['pull', '--quiet', image], seconds.pull);
        if (pull.status !== 0)
            return `Docker cannot get ${image}: ${pull.said}`;
    }
    return {
        verify: (file, bytes) => {
            const { status, said } = verify(image, bytes);
            if (status === 0)
                return undefined;
            // 1 is Loki's own refusal, 2 its panic; what is above is Docker's, and null a time-out.
            return status === 1 || status === 2
                ? refusal(image, file, said)
                : { ...notAsked(image, file, said), level: trouble };
        },
    };
}
/** Runs `-verify-config` as the deploy step does, with no network and no secret: the config may be anyone's. */
function verify(image, bytes) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'loki-config-'));
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'config.yaml');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(config, bytes);
        // Loki's user in the image is 10001.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(config, 0o644);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(folder, 0o755);
        const variables = _config_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .hostVariables */ .Cg.flatMap((name) => ['--env', `${name}=placeholder`]);
        const options = ['--rm', '--network', 'none', ...variables, '-v', `${folder}:/etc/loki:ro`];
        const loki = ['-config.file=/etc/loki/config.yaml', '-config.expand-env=true', '-verify-config'];
        return docker(['run', ...options, image, ...loki], seconds.verify);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true });
    }
}
/** Loki names lines only for what it cannot parse: `line 29: field x not found in type y`. */
function refusal(image, file, said) {
    const line = Number(/\bline (\d+):/.exec(said)?.[1] ?? 1);
    const message = `${image} -verify-config refuses this file: ${said}`;
    const fix = 'Mend what it says. No rule of ours saw it: please report that, with the file.';
    return { ...(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .atTop */ .HC)(file, 'loki-verify-config', message, fix), line, endLine: line };
}
function notAsked(image, file, said) {
    const message = `${image} could not be asked about this file: ${said}`;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .atTop */ .HC)(file, 'loki-verify-config', message, 'Run the check again, or with `loki: off`.');
}
function docker(args, timeoutSeconds = 30) {
    const options = { encoding: 'utf8', timeout: timeoutSeconds * 1000, maxBuffer: 1024 * 1024 };
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('docker', args, {
        ...options,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status, said: error === undefined ? lastWords(`${stdout}\n${stderr}`) : failure(error) };
}
function failure(error) {
    return error.code === 'ENOENT' ? 'docker is not installed' : error.message;
}
/** The lines that say why, as one; Loki 3.x prints every flag it has after some errors. */
function lastWords(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.filter((line) => /err=|error|failed|line \d+:|panic:|cannot|denied/i.test(line));
    return (telling.length > 0 ? telling : lines).slice(0, 5).join(' ').slice(0, 1000);
}


/***/ })

};
