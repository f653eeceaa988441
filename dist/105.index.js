export const id = 105;
export const ids = [105];
export const modules = {

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4736);
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/* harmony import */ var _src_aws_run_command_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5998);
/* harmony import */ var _src_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(785);





/** Cancels what a cancelled run has sent: the runner may kill the main stage before that stage can do so. */
async function main({ region, commandId }) {
    if (commandId === '')
        return;
    const ssm = (0,_src_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .U)(_aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__/* .SSMClient */ .jBj, { region, policyDocument: 'actions/deploy/README.md' });
    await (0,_src_aws_run_command_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelCommand */ .S)(commandId, { ssm, clock: _src_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, log: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq });
}


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cancelCommand)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4736);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);




/** Milliseconds for which SSM may not know a command that was just sent. The runner kills a cancelled step after 10 s. */
const unknownMs = 6_000;
/**
 * Ends a command on every host. The agent kills the script and its process group with SIGKILL; the guard in
 * src/host/deploy.sh then finishes or undoes what the script was doing. A command that has ended stays as it is.
 * Source: amazon-ssm-agent, agent/executers.
 * @throws UserError when SSM does not know the command.
 */
async function cancelCommand(CommandId, { ssm, clock, log }) {
    log(`Cancelling command ${CommandId}`);
    const cancelled = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_0__/* .poll */ .w)({ every: 500, timeout: unknownMs, clock }, () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessCode */ .ss)(ssm.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__/* .CancelCommandCommand */ .tal({ CommandId })), 'InvalidCommandId'));
    if (cancelled !== undefined)
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`SSM does not know command ${CommandId}, so it could not be cancelled. Cancel it in the console (Systems Manager, Run Command).`);
}


/***/ })

};
