import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UserError } from '../action/errors.ts';
import { readAt, renamesSince, runGit } from './git-objects.ts';

/** The files as they were before the change. */
export interface Base {
  /** What the user calls it: `main`. */
  readonly name: string;
  /** The file as it was, under its old name where it was renamed; undefined when it is new. */
  read(file: string): BaseFile | undefined;
}

export interface BaseFile {
  /** Its path then, from the top of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Finds the commit to compare with: where the work on HEAD left `ref`. For the merge commit that GitHub makes of a pull
 * request, that is its first parent, which a checkout of depth 2 has.
 * @param folder any folder of the checkout
 * @throws UserError when there is no git, no checkout, or not enough history
 */
export function openBase(ref: string, folder: string, env: NodeJS.ProcessEnv = process.env): Base {
  const { ok, text: top, error } = runGit(folder, ['rev-parse', '--show-toplevel']);
  if (!ok) throw new UserError(`There is no git checkout to compare with \`${ref}\`; git says: ${error}`);
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

/** Where the base may be, best first. A pull request's checkout has no branch of that name, only commits. */
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

/** As git names it: the folder without links, the last name as it is. */
function pathBelow(top: string, file: string): string {
  const real = join(realpathSync(dirname(file)), basename(file));
  return relative(realpathSync(top), real).replaceAll(sep, '/');
}

function notFetched(ref: string): UserError {
  return new UserError(
    `The base \`${ref}\` is not in this checkout, so nothing can be said about lost data. Give actions/checkout ` +
      '`fetch-depth: 0` (2 is enough for a pull request), or fetch the base commit before this step; or set ' +
      '`base-ref: ""` to check without the guard.',
  );
}
