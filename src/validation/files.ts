import { globSync, lstatSync, statSync } from 'node:fs';
import { normalize, resolve } from 'node:path';
import { UserError } from '../action/errors.ts';

/**
 * The files that the patterns name, below `folder`, sorted, each once. `**` follows no links, so loops of links have an end;
 * it finds no names that begin with a dot, and globs find no folders.
 * @throws UserError naming every pattern that no file matches: a check of nothing must not pass.
 */
export function findFiles(patterns: readonly string[], folder: string): string[] {
  const found = new Set<string>();
  const empty: string[] = [];
  for (const pattern of patterns) {
    const files = matches(pattern, folder);
    if (files.length === 0) empty.push(pattern);
    for (const file of files) found.add(normalize(file));
  }
  if (empty.length > 0) throw nothingThere(empty, folder);
  return [...found].sort();
}

function matches(pattern: string, folder: string): string[] {
  // A name may itself look like a pattern: `loki[1].yaml`.
  if (lstatSync(resolve(folder, pattern), { throwIfNoEntry: false })?.isDirectory() === false)
    return [pattern];
  return globSync(pattern, { cwd: folder }).filter((file) => !isFolder(resolve(folder, file)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link to nowhere, or to itself: read, it will be reported.
    return false;
  }
}

function nothingThere(patterns: string[], folder: string): UserError {
  const lines = patterns.map((pattern) => `- ${JSON.stringify(pattern)}`);
  return new UserError(
    `files: no file matches, below ${folder}:\n${lines.join('\n')}\n` +
      'Check the pattern, and that the repository is checked out before this step (actions/checkout).',
  );
}
