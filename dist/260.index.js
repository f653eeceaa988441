export const id = 260;
export const ids = [260];
export const modules = {

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/build/src/action/errors.js
var errors = __webpack_require__(7898);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./.cache/build/src/config/yaml/text.js
var yaml_text = __webpack_require__(1982);
;// CONCATENATED MODULE: ./.cache/build/src/validation/git-objects.js



/** @throws UserError when there is no git */
function runGit(folder, args, input = '') {
    // A hook of git's sets these for the folder that it runs in, which may be another.
    const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)('git', args, {
        cwd: folder,
        env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
        input,
        maxBuffer: 16 * yaml_text/* MAX_BYTES */.z,
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT')
        throw new errors/* UserError */.y('git is not installed, so the config cannot be compared with its base.');
    const [text = ''] = stdout.toString().split('\n', 1);
    return { ok: status === 0, text, error: stderr.toString().trim(), output: stdout };
}
/**
 * The file at `path` (from the top of the repository) in `commit`, through links inside the repository; undefined
 * where there is none.
 */
function readAt(top, commit, path) {
    // -z is for names with a line end; git has it since 2.38.
    const end = path.includes('\n') ? '\0' : '\n';
    const args = ['cat-file', '--batch', '--follow-symlinks', ...(end === '\0' ? ['-z'] : [])];
    const { output } = runGit(top, args, `${commit}:${path}${end}`);
    const header = output.indexOf('\n');
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', 0, header)) ?? [];
    return size === undefined ? undefined : output.subarray(header + 1, header + 1 + Number(size));
}
/** New names to old ones of files that were renamed between `commit` and the index. */
function renamesSince(top, commit) {
    const args = ['diff', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit, '--'];
    const fields = runGit(top, args).output.toString().split('\0');
    const renames = new Map();
    for (let i = 0; i + 2 < fields.length; i += 3)
        renames.set(fields[i + 2] ?? '', fields[i + 1] ?? '');
    return renames;
}

;// CONCATENATED MODULE: ./.cache/build/src/validation/git.js




/**
 * Finds the commit to compare with: where the work on HEAD left `ref`. For the merge commit that GitHub makes of a pull
 * request, that is its first parent, which a checkout of depth 2 has.
 * @param folder any folder of the checkout
 * @throws UserError when there is no git, no checkout, or not enough history
 */
function openBase(ref, folder, env = process.env) {
    const { ok, text: top, error } = runGit(folder, ['rev-parse', '--show-toplevel']);
    if (!ok)
        throw new errors/* UserError */.y(`There is no git checkout to compare with \`${ref}\`; git says: ${error}`);
    const head = commitOf(top, 'HEAD');
    if (head === undefined && ref === 'HEAD')
        return { name: 'HEAD (no commit yet)', read: () => undefined };
    let tip;
    for (const name of candidates(ref, env))
        tip ??= commitOf(top, name);
    if (tip === undefined)
        throw notFetched(ref);
    const fork = runGit(top, ['merge-base', tip, 'HEAD']);
    const commit = fork.ok ? fork.text : tip;
    let renames;
    return {
        name: ref,
        read: (file) => {
            const path = pathBelow(top, file);
            const unmoved = readAt(top, commit, path);
            if (unmoved !== undefined)
                return { path, bytes: unmoved };
            renames ??= renamesSince(top, commit);
            const old = renames.get(path) ?? '';
            const moved = readAt(top, commit, old);
            return moved && { path: old, bytes: moved };
        },
    };
}
/** Where the base may be, best first. A pull request's checkout has no branch of that name, only commits. */
function candidates(ref, env) {
    const names = [ref, `refs/remotes/origin/${ref}`];
    if (ref !== env['GITHUB_BASE_REF'])
        return names;
    const { GITHUB_REF: checkedOut = '', GITHUB_SHA: sha, GITHUB_EVENT_PATH: event } = env;
    if (event)
        names.unshift(...pullRequestBase(event));
    if (/^refs\/pull\/\d+\/merge$/.test(checkedOut))
        names.unshift(`${sha}^1`);
    return names;
}
/** Source: GitHub docs, webhook payload of pull_request: `pull_request.base.sha`. */
function pullRequestBase(eventFile) {
    const { pull_request: pull } = JSON.parse((0,external_node_fs_.readFileSync)(eventFile, 'utf8'));
    return pull?.base?.sha === undefined ? [] : [pull.base.sha];
}
function commitOf(top, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { ok, text } = runGit(top, args);
    return ok ? text : undefined;
}
/** As git names it: the folder without links, the last name as it is. */
function pathBelow(top, file) {
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), (0,external_node_path_.basename)(file));
    return (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), real).replaceAll(external_node_path_.sep, '/');
}
function notFetched(ref) {
    return new errors/* UserError */.y(`The base \`${ref}\` is not in this checkout, so nothing can be said about lost data. Give actions/checkout ` +
        '`fetch-depth: 0` (2 is enough for a pull request), or fetch the base commit before this step; or set ' +
        '`base-ref: ""` to check without the guard.');
}


/***/ })

};
