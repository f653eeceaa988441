import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../paths.ts';

/** GitHub's own libraries, in one bundle so that both use the same classes. */
export interface GithubParser {
  workflows: typeof import('@actions/workflow-parser');
  actions: typeof import('@actions/workflow-parser/actions/index');
  expressions: typeof import('@actions/expressions');
}

let loaded: GithubParser | undefined;

/**
 * Loads `@actions/workflow-parser` and `@actions/expressions`.
 * workflow-parser 0.3.61 imports JSON without an import attribute, which Node refuses. esbuild therefore makes one
 * CommonJS file of both, once for each version, in `.cache`; nothing is downloaded.
 */
export function githubParser(): GithubParser {
  if (loaded) return loaded;
  const manifest = join(repositoryRoot, 'node_modules/@actions/workflow-parser/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const bundle = join(repositoryRoot, `.cache/workflow-parser-${version}.cjs`);
  const require = createRequire(import.meta.url);
  if (!existsSync(bundle)) build(require, bundle);
  loaded = require(bundle) as GithubParser;
  return loaded;
}

function build(require: NodeJS.Require, bundle: string): void {
  const esbuild = require('esbuild') as typeof import('esbuild');
  const contents = [
    "export * as workflows from '@actions/workflow-parser';",
    "export * as actions from '@actions/workflow-parser/actions/index';",
    "export * as expressions from '@actions/expressions';",
  ].join('\n');
  // Built under another name and then renamed: several test files may build at once, and none reads half a file.
  const unfinished = `${bundle}.${process.pid}.${performance.now()}`;
  mkdirSync(join(repositoryRoot, '.cache'), { recursive: true });
  esbuild.buildSync({
    stdin: { contents, resolveDir: repositoryRoot },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: unfinished,
    logLevel: 'error',
  });
  renameSync(unfinished, bundle);
}
