/**
 * Builds dist/<name>/ for every action, and dist/cli/: TypeScript to JavaScript by tsc, then one bundle each by ncc.
 * `--check` builds into a temporary folder and fails if dist/ differs from it, byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'dist-')) : join(root, 'dist');

compile();
for (const name of actionNames()) bundle(`actions/${name}`, name);
bundle('src/cli', 'cli');
if (check) compare();

function compile(): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json']);
  for (const file of globSync('src/**/*.{sh,conf}', { cwd: root }))
    cpSync(join(root, file), join(root, 'build', file));
}

function actionNames(): string[] {
  return readdirSync(join(root, 'actions')).filter((name) =>
    existsSync(join(root, 'actions', name, 'index.ts')),
  );
}

function bundle(folder: string, name: string): void {
  const target = join(out, name);
  rmSync(target, { recursive: true, force: true });
  run('ncc', ['build', `build/${folder}/index.js`, '--out', target, '--quiet']);
}

function compare(): void {
  try {
    execFileSync('diff', ['--recursive', '--brief', out, join(root, 'dist')], { stdio: 'inherit' });
  } catch {
    console.error('dist/ is not what the source builds. Run `npm run build` and commit the result.');
    process.exitCode = 1;
  } finally {
    rmSync(out, { recursive: true });
  }
}

function run(command: string, args: string[]): void {
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
}
