import { spawnSync } from 'node:child_process';
import { UserError } from '../action/errors.ts';
import { MAX_BYTES } from '../config/yaml/text.ts';

/** What git said; `text` is its first line. */
interface Answer {
  readonly ok: boolean;
  readonly text: string;
  readonly error: string;
  readonly output: Buffer;
}

/** @throws UserError when there is no git */
export function runGit(folder: string, args: readonly string[], input = ''): Answer {
  // A hook of git's sets these for the folder that it runs in, which may be another.
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    input,
    maxBuffer: 16 * MAX_BYTES,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new UserError('git is not installed, so the config cannot be compared with its base.');
  const [text = ''] = stdout.toString().split('\n', 1);
  return { ok: status === 0, text, error: stderr.toString().trim(), output: stdout };
}

/**
 * The file at `path` (from the top of the repository) in `commit`, through links inside the repository; undefined
 * where there is none.
 */
export function readAt(top: string, commit: string, path: string): Uint8Array | undefined {
  // -z is for names with a line end; git has it since 2.38.
  const end = path.includes('\n') ? '\0' : '\n';
  const args = ['cat-file', '--batch', '--follow-symlinks', ...(end === '\0' ? ['-z'] : [])];
  const { output } = runGit(top, args, `${commit}:${path}${end}`);
  const header = output.indexOf('\n');
  const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', 0, header)) ?? [];
  return size === undefined ? undefined : output.subarray(header + 1, header + 1 + Number(size));
}

/** New names to old ones of files that were renamed between `commit` and the index. */
export function renamesSince(top: string, commit: string): ReadonlyMap<string, string> {
  const args = ['diff', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit, '--'];
  const fields = runGit(top, args).output.toString().split('\0');
  const renames = new Map<string, string>();
  for (let i = 0; i + 2 < fields.length; i += 3) renames.set(fields[i + 2] ?? '', fields[i + 1] ?? '');
  return renames;
}
