import { join } from 'node:path';
import { repositoryRoot } from '../paths.ts';
import { installPackages } from '../python-packages.ts';

export interface InstallOptions {
  /** Default `.cache/moto` of the project. */
  cache?: string;
  log?: ((line: string) => void) | undefined;
}

/**
 * Installs moto where it is not installed yet.
 * @returns the path of the Python that has it.
 * @throws Error, one line that says what to install, when Python or PyPI is missing.
 */
export function installMoto({ cache, log }: InstallOptions = {}): Promise<string> {
  const moto = {
    name: 'the local AWS (moto)',
    requirements: join(import.meta.dirname, 'requirements.txt'),
    cache: cache ?? join(repositoryRoot, '.cache/moto'),
    otherwise: 'set MOTO_URL to a running moto_server',
  };
  return installPackages(moto, log);
}
