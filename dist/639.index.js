export const id = 639;
export const ids = [639];
export const modules = {

/***/ 7639:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
// The next run need not compile again. Node 20 cannot keep what it compiled.
process.getBuiltinModule('node:module').enableCompileCache?.();
const { main } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(263), __webpack_require__.e(130), __webpack_require__.e(908)]).then(__webpack_require__.bind(__webpack_require__, 5908));
process.exitCode = await main(process.argv.slice(2));


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
