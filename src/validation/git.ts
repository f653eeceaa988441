import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UserError } from '../action/errors.ts';
import { MAX_BYTES } from '../config/yaml/text.ts';

/** The commit that a change is compared with. */
export interface Base {
  /** The name that the user gave it: `main`. */
  readonly name: string;
  /** The file as it was, found by its old name if it was renamed; undefined when it is new. */
  read(file: string): BaseFile | undefined;
}

export interface BaseFile {
  /** Its path in that commit, from the top of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Finds the commit to compare with: the one where HEAD's branch left `ref`. For the merge commit that GitHub makes of a
 * pull request, that is its first parent, which a checkout of depth 2 has.
 * @param folder any folder of the checkout
 * @throws UserError when there is no git, no checkout, or not enough history
 */
export function openBase(ref: string, folder: string, env: NodeJS.ProcessEnv = process.env): Base {
  const { ok, text: top, error } = runGit(folder, ['rev-parse', '--show-toplevel']);
  if (!ok) throw new UserError(`There is no git checkout to compare with \`${ref}\`; git reports: ${error}`);
  const head = commitOf(top, 'HEAD');
  if (head === undefined && ref === 'HEAD') return { name: 'HEAD (no commit yet)', read: () => undefined };
  let tip: string | undefined;
  for (const name of candidates(ref, env)) tip ??= commitOf(top, name);
  if (tip === undefined) throw notFetched(ref);
  const fork = runGit(top, ['merge-base', tip, 'HEAD']);
  const commit = fork.ok ? fork.text : tip;
  let renames: ReadonlyMap<string, string> | undefined;
  return {
    name: ref,
    read: (file) => {
      const path = pathBelow(top, file);
      const unmoved = readAt(top, commit, path);
      if (unmoved !== undefined) return { path, bytes: unmoved };
      renames ??= renamesSince(top, commit);
      const old = renames.get(path) ?? '';
      const moved = readAt(top, commit, old);
      return moved && { path: old, bytes: moved };
    },
  };
}

/** Names that may lead to the base, best first. A pull request's checkout has no branch of that name, only commits. */
function candidates(ref: string, env: NodeJS.ProcessEnv): string[] {
  const names = [ref, `refs/remotes/origin/${ref}`];
  if (ref !== env['GITHUB_BASE_REF']) return names;
  const { GITHUB_REF: checkedOut = '', GITHUB_SHA: sha, GITHUB_EVENT_PATH: event } = env;
  if (event) names.unshift(...pullRequestBase(event));
  if (/^refs\/pull\/\d+\/merge$/.test(checkedOut)) names.unshift(`${sha}^1`);
  return names;
}

/** Source: GitHub docs, webhook payload of pull_request: `pull_request.base.sha`. */
function pullRequestBase(eventFile: string): string[] {
  const { pull_request: pull } = JSON.parse(readFileSync(eventFile, 'utf8')) as {
    pull_request?: { base?: { sha?: string } };
  };
  return pull?.base?.sha === undefined ? [] : [pull.base.sha];
}

function commitOf(top: string, name: string): string | undefined {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { ok, text } = runGit(top, args);
  return ok ? text : undefined;
}

/** The path as git has it: links in the folder resolved, the last name as it is. */
function pathBelow(top: string, file: string): string {
  const real = join(realpathSync(dirname(file)), basename(file));
  return relative(realpathSync(top), real).replaceAll(sep, '/');
}

function notFetched(ref: string): UserError {
  return new UserError(
    `The base \`${ref}\` is not in this checkout, so the guard against data loss cannot run. Give actions/checkout ` +
      '`fetch-depth: 0` (2 is enough for a pull request), or fetch the base commit before this step; or set ' +
      '`base-ref: ""` to check without the guard.',
  );
}

interface GitResult {
  readonly ok: boolean;
  /** The first line of the output. */
  readonly text: string;
  readonly error: string;
  readonly output: Buffer;
}

/** @throws UserError when git is not installed */
function runGit(folder: string, args: readonly string[], input = ''): GitResult {
  // Git sets these for a hook, and they name the repository that the hook runs in, which may be another one.
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    input,
    maxBuffer: 16 * MAX_BYTES,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new UserError(
      'git is not installed, so the config cannot be compared with its base. Install git, or check without a base.',
    );
  const [text = ''] = stdout.toString().split('\n', 1);
  return { ok: status === 0, text, error: stderr.toString().trim(), output: stdout };
}

/** The file at `path`, from the top of the repository, in `commit`; links inside the repository are followed. */
function readAt(top: string, commit: string, path: string): Uint8Array | undefined {
  // A name with a line break needs -z, which git has since 2.38.
  const end = path.includes('\n') ? '\0' : '\n';
  const args = ['cat-file', '--batch', '--follow-symlinks', ...(end === '\0' ? ['-z'] : [])];
  const { output } = runGit(top, args, `${commit}:${path}${end}`);
  const header = output.indexOf('\n');
  const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', 0, header)) ?? [];
  return size === undefined ? undefined : output.subarray(header + 1, header + 1 + Number(size));
}

/** Files that were renamed between `commit` and the index: new names to old names. */
function renamesSince(top: string, commit: string): ReadonlyMap<string, string> {
  const args = ['diff', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit, '--'];
  const fields = runGit(top, args).output.toString().split('\0');
  const renames = new Map<string, string>();
  for (let i = 0; i + 2 < fields.length; i += 3) renames.set(fields[i + 2] ?? '', fields[i + 1] ?? '');
  return renames;
}
