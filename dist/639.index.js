export const id = 639;
export const ids = [639];
export const modules = {

/***/ 7639:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// The next run need not compile again. Node has this since 22.8; this package runs on 20, too.
node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache?.();
// A reader such as `head` may leave before the end.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
const { main } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(856), __webpack_require__.e(482), __webpack_require__.e(165), __webpack_require__.e(217), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 1757));
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
