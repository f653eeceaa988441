/** `npm test`: types, lint, generated files, dist/, then the tests. Says first which Loki they run against. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { installMoto } from '../local-stack/moto/install.ts';

const root = join(import.meta.dirname, '..');

const binaries = Object.keys(process.env).filter((name) => name.startsWith('LOKI_BIN_'));
console.log(
  binaries.length > 0
    ? `Real Loki: ${binaries.sort().join(', ')}.`
    : 'No LOKI_BIN_<version> is set (such as LOKI_BIN_3_7_6): hosts run a STAND-IN for Loki, and tests that need the real one are skipped by name.',
);

// Installed before tests that run side by side need it, and so that a missing Python is reported once.
if (process.env['MOTO_URL'] === undefined) await installMoto({ log: console.log }).catch(giveUp);

step('types, lint, generated documents', 'npm', ['run', '--silent', 'check']);
step('dist/ is what the source builds', 'npm', ['run', '--silent', 'build', '--', '--check']);
step('tests', join(root, 'node_modules/.bin/vitest'), ['run', ...process.argv.slice(2)]);

function giveUp(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function step(name: string, command: string, args: string[]): void {
  console.log(`\n> ${name}`);
  try {
    execFileSync(command, args, { cwd: root, stdio: 'inherit' });
  } catch (error) {
    const status = (error as { status?: number }).status ?? 1;
    console.error(`\n"${name}" failed.`);
    process.exit(status);
  }
}
