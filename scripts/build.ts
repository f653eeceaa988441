/**
 * Builds dist/: one bundle by ncc over src/entry.ts, and a starter for each action and for the command line.
 * `--check` builds into a temporary folder and fails if dist/ differs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { programNames } from '../src/entry.ts';

const root = join(import.meta.dirname, '..');
const compiled = join(root, '.cache/build');
const check = process.argv.includes('--check');
const dist = check ? mkdtempSync(join(tmpdir(), 'dist-')) : join(root, 'dist');

rmSync(compiled, { recursive: true, force: true });
run('tsc', '--project', 'tsconfig.build.json');
// tsc leaves behind what the modules read: scripts, templates, the field table.
const isAsset = (file: string) => !file.endsWith('.ts');
cpSync(join(root, 'src'), join(compiled, 'src'), { recursive: true, filter: isAsset });
rmSync(dist, { recursive: true, force: true });
const entry = join(compiled, 'src/entry.js');
run('ncc', 'build', entry, '--out', dist, '--license', 'licenses.txt', '--no-cache', '--quiet');
for (const name of programNames) {
  const starter = `import { start } from '../index.js';\nawait start('${name}');\n`;
  const file = join(dist, name, 'index.js');
  mkdirSync(dirname(file));
  if (name === 'cli') writeFileSync(file, `#!/usr/bin/env node\n${starter}`, { mode: 0o755 });
  else writeFileSync(file, starter);
}
if (check) compare();

function run(tool: string, ...args: string[]): void {
  execFileSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' });
}

function compare(): void {
  try {
    execFileSync('diff', ['--recursive', '--brief', dist, join(root, 'dist')], { stdio: 'inherit' });
  } catch {
    console.error('dist/ is not what the source builds. Run `npm run build` and commit the result.');
    process.exitCode = 1;
  } finally {
    rmSync(dist, { recursive: true });
  }
}
