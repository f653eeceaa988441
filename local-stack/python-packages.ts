import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packages from PyPI that are installed into a virtual environment of their own. */
export interface PythonPackages {
  /** What they are, in messages: `the local AWS (moto)`. */
  name: string;
  /** Path of a requirements file with hashes. */
  requirements: string;
  /** Folder for the environments. */
  cache: string;
  /** What else a person can do where they cannot be installed. */
  otherwise: string;
}

/**
 * Installs the packages on the first call and whenever the requirements change.
 * Each environment is built under a name of its own, and a link to it is put in place at the end: two processes at the
 * same time do the work twice at worst, and an interrupted one leaves nothing that is ever used.
 * @returns the path of the environment's Python.
 * @throws Error, one line that says what to install, when Python or PyPI is missing.
 */
export async function installPackages(
  packages: PythonPackages,
  log: (line: string) => void = () => {},
): Promise<string> {
  const { name, requirements, cache } = packages;
  const hash = createHash('sha256').update(await readFile(requirements));
  const place = join(cache, hash.digest('hex').slice(0, 16));
  const python = join(place, 'bin/python');
  if (await works(python)) return python;

  log(`installing ${name} into ${place} (once, from PyPI)`);
  await mkdir(cache, { recursive: true });
  const venv = await mkdtemp(join(cache, 'venv-'));
  try {
    await makeVenv(venv, packages);
    await pipInstall(venv, packages);
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

async function makeVenv(venv: string, { name, otherwise }: PythonPackages): Promise<void> {
  const version = await run('python3', ['-c', 'import sys; print("%d %d" % sys.version_info[:2])']).catch(
    () => {
      throw new Error(
        `python3 is missing; ${name} needs Python 3.10 or newer. Install it (Debian/Ubuntu: apt install python3-venv; macOS: brew install python), or ${otherwise}.`,
      );
    },
  );
  const [major = 0, minor = 0] = version.stdout.trim().split(' ').map(Number);
  if (major < 3 || (major === 3 && minor < 10)) {
    throw new Error(
      `python3 is ${major}.${minor}; ${name} needs 3.10 or newer. Put a newer one first on PATH, or ${otherwise}.`,
    );
  }
  await run('python3', ['-m', 'venv', venv]).catch((cause: unknown) => {
    throw new Error(
      `python3 cannot make a virtual environment. Install its venv module (Debian/Ubuntu: apt install python3-venv), or ${otherwise}.`,
      { cause },
    );
  });
}

async function pipInstall(venv: string, { name, requirements, otherwise }: PythonPackages): Promise<void> {
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r'];
  await run(join(venv, 'bin/python'), [...args, requirements]).catch((cause: unknown) => {
    const { stderr = '' } = cause as { stderr?: string };
    throw new Error(
      `pip could not install ${name}; this needs PyPI once, or ${otherwise}. pip: ${stderr.trim().slice(-500)}`,
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
