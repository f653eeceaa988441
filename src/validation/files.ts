import { globSync, lstatSync, statSync } from 'node:fs';
import { normalize, resolve } from 'node:path';
import { UserError } from '../action/errors.ts';

/**
 * The files below `folder` that match the patterns, sorted, each once. `**` does not follow links, so it cannot run in
 * circles; it skips names that begin with a dot. Folders never match.
 * @throws UserError that names every pattern without a match: a check of nothing must not pass
 */
export function findFiles(patterns: readonly string[], folder: string): string[] {
  const found = new Set<string>();
  const empty: string[] = [];
  for (const pattern of patterns) {
    const files = matches(pattern, folder);
    if (files.length === 0) empty.push(pattern);
    for (const file of files) found.add(normalize(file));
  }
  if (empty.length > 0) throw noMatch(empty, folder);
  return [...found].sort();
}

function matches(pattern: string, folder: string): string[] {
  // The name of a file may look like a pattern: `loki[1].yaml`.
  if (lstatSync(resolve(folder, pattern), { throwIfNoEntry: false })?.isDirectory() === false)
    return [pattern];
  return globSync(pattern, { cwd: folder }).filter((file) => !isFolder(resolve(folder, file)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link to nowhere, or to itself: reading it reports that.
    return false;
  }
}

function noMatch(patterns: string[], folder: string): UserError {
  const lines = patterns.map((pattern) => `- ${JSON.stringify(pattern)}`);
  return new UserError(
    `files: no file matches below ${folder}:\n${lines.join('\n')}\n` +
      'Check the pattern, and that the repository is checked out before this step (actions/checkout).',
  );
}
