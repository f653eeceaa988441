import { resolve } from 'node:path';

/** This repository's folder. */
export const repositoryRoot: string = resolve(import.meta.dirname, '..');

/** Where the built bundles are: `ACTIONS_DIST`, or `dist/`. */
export function distRoot(): string {
  return resolve(process.env['ACTIONS_DIST'] ?? resolve(repositoryRoot, 'dist'));
}
