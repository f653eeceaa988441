import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../paths.ts';

const run = promisify(execFile);
const requirements = join(import.meta.dirname, 'requirements.txt');

export interface InstallOptions {
  /** Default `.cache/moto` of the project. */
  cache?: string;
  log?: ((line: string) => void) | undefined;
}

/**
 * Installs moto into a virtual environment on the first call and whenever the requirements change.
 * Each environment is built under a name of its own, and a link to it is put in place at the end: two processes at the
 * same time do the work twice at worst, and an interrupted one leaves nothing that is ever used.
 * @returns the path of the environment's Python.
 * @throws Error, one line that says what to install, when Python or PyPI is missing.
 */
export async function installMoto(options: InstallOptions = {}): Promise<string> {
  const { cache = join(repositoryRoot, '.cache/moto'), log = () => {} } = options;
  const hash = createHash('sha256').update(await readFile(requirements));
  const place = join(cache, hash.digest('hex').slice(0, 16));
  const python = join(place, 'bin/python');
  if (await works(python)) return python;

  log(`installing moto into ${place} (once, from PyPI)`);
  await mkdir(cache, { recursive: true });
  const venv = await mkdtemp(join(cache, 'venv-'));
  try {
    await makeVenv(venv);
    await pipInstall(venv);
    if (await works(python))
      await rm(venv, { recursive: true }); // Another process was faster.
    else await link(venv, place);
  } catch (error) {
    await rm(venv, { recursive: true, force: true });
    throw error;
  }
  return python;
}

/** Also `false` for an environment whose Python was removed or upgraded: its link leads nowhere then. */
async function works(python: string): Promise<boolean> {
  return stat(python).then(
    () => true,
    () => false,
  );
}

async function makeVenv(venv: string): Promise<void> {
  const version = await run('python3', ['-c', 'import sys; print("%d %d" % sys.version_info[:2])']).catch(
    () => {
      throw new Error(
        'python3 is missing; the local AWS (moto) needs Python 3.10 or newer. Install it (Debian/Ubuntu: apt install python3-venv; macOS: brew install python), or set MOTO_URL to a running moto_server.',
      );
    },
  );
  const [major = 0, minor = 0] = version.stdout.trim().split(' ').map(Number);
  if (major < 3 || (major === 3 && minor < 10)) {
    throw new Error(
      `python3 is ${major}.${minor}; the local AWS (moto) needs 3.10 or newer. Put a newer one first on PATH, or set MOTO_URL to a running moto_server.`,
    );
  }
  await run('python3', ['-m', 'venv', venv]).catch((cause: unknown) => {
    throw new Error(
      'python3 cannot make a virtual environment. Install its venv module (Debian/Ubuntu: apt install python3-venv), or set MOTO_URL to a running moto_server.',
      { cause },
    );
  });
}

async function pipInstall(venv: string): Promise<void> {
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r'];
  await run(join(venv, 'bin/python'), [...args, requirements]).catch((cause: unknown) => {
    const { stderr = '' } = cause as { stderr?: string };
    throw new Error(
      `pip could not install moto; the first start needs PyPI, or set MOTO_URL to a running moto_server. pip: ${stderr.trim().slice(-500)}`,
      { cause },
    );
  });
}

/** Renaming a link over another is atomic. The environment itself cannot be moved: its scripts name their folder. */
async function link(venv: string, place: string): Promise<void> {
  const fresh = `${venv}.link`;
  await symlink(basename(venv), fresh);
  await rename(fresh, place);
}
