import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { messageOf } from '../action/errors.ts';
import { ourOwn, type Shown } from '../config/hide.ts';
import type { Finding } from '../config/problem.ts';
import { MAX_BYTES } from '../config/yaml/text.ts';

/**
 * The bytes of a config, or the finding that says why it cannot be read. Only regular files of at most `MAX_BYTES` are
 * read: a pull request may contain pipes, links to devices and files of any size.
 * @param within a folder whose links may not lead out of it
 */
export function readFile(file: string, within?: string): Uint8Array | Finding {
  try {
    if (within !== undefined && leadsOut(file, within))
      return unreadable(file, 'It is a link that leads out of the repository.');
    const status = statSync(file);
    if (!status.isFile()) return unreadable(file, 'It is not a regular file.');
    if (status.size > MAX_BYTES) return tooLarge(file, status.size);
    return readFileSync(file);
  } catch (error) {
    return unreadable(file, `${messageOf(error)}.`);
  }
}

/** Whether a path in `folder` is a link to a file elsewhere. A path that is plainly elsewhere is the user's choice. */
function leadsOut(file: string, folder: string): boolean {
  return isInside(resolve(file), resolve(folder)) && !isInside(realpathSync(file), realpathSync(folder));
}

export function isInside(path: string, folder: string): boolean {
  const route = relative(folder, path);
  return route !== '..' && !route.startsWith(`..${sep}`);
}

function unreadable(file: string, why: string): Finding {
  const message = ourOwn(`The file cannot be read. ${why}`);
  return atTop(file, 'file-unreadable', message, 'Give the path of a config that is in the repository.');
}

function tooLarge(file: string, size: number): Finding {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  const message = ourOwn(`The file has ${mebibytes} MiB, which is too large for a Loki config.`);
  return atTop(file, 'yaml-too-large', message, 'Check that this is the file you meant.');
}

/** An error about a file as a whole. */
export function atTop(file: string, rule: string, message: Shown, fix: string): Finding {
  return { file, line: 1, column: 1, endLine: 1, rule, level: 'error', message, fix: ourOwn(fix) };
}
