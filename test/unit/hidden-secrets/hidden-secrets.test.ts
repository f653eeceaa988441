import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { UpgradeTask } from '../../../actions/render/inputs.ts';
import { main as upgrade } from '../../../actions/render/main.ts';
import type { ValidateInputs } from '../../../actions/validate/inputs.ts';
import { main as validate } from '../../../actions/validate/main.ts';
import { UserError } from '../../../src/action/errors.ts';
import { main as runCli } from '../../../src/cli/main.ts';
import { NEWEST, TABLE_VERSIONS } from '../../../src/config/fields/tree.ts';
import { leaksIn, piecesOf } from './canaries.ts';
import { canaryFiles } from './forms.ts';

const root = mkdtempSync(join(tmpdir(), 'hidden-secrets-'));
const start = process.cwd();
let printed: string;

beforeAll(() => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text: unknown) => {
      printed += `${String(text)}\n`;
    });
});
afterEach(() => process.chdir(start));
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', ...args]);

/** A checkout with the files of a version, changed since the last commit: each secret to another one. */
function checkout(version: string): ReadonlySet<string> {
  const folder = join(root, version);
  const [before, now] = [canaryFiles(version, 'before'), canaryFiles(version)];
  mkdirSync(join(folder, 'temp'), { recursive: true });
  process.chdir(folder);
  git('init', '--quiet');
  for (const { name, text } of before.files) writeFileSync(name, text);
  git('add', '*.yaml');
  git('commit', '--quiet', '--allow-empty', '--message', 'before');
  for (const { name, text } of now.files) writeFileSync(name, text);
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'temp', 'summary.md'));
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'temp', 'output'));
  vi.stubEnv('RUNNER_TEMP', join(folder, 'temp'));
  writeFileSync(join(folder, 'temp', 'summary.md'), '');
  writeFileSync(join(folder, 'temp', 'output'), '');
  printed = '';
  return piecesOf([...before.canaries, ...now.canaries]);
}

/** Everything that was printed, and every file that a run leaves. */
function said(): string {
  const left = readdirSync('temp', { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = left.filter((entry) => entry.isFile());
  return (
    printed + files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n')
  );
}

/** What the runner prints of an error. */
async function failing(run: Promise<unknown>): Promise<void> {
  try {
    await run;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printed += error.message;
  }
}

const inputs = {
  files: ['*.yaml'],
  baseLokiVersion: undefined,
  baseRef: 'HEAD',
  partial: false,
  forDeploy: true,
  failOn: 'error',
  loki: 'off',
  allow: undefined,
  bucketExpiryDays: undefined,
  hosts: undefined,
} satisfies Omit<ValidateInputs, 'lokiVersion'>;

const yamlFiles = () => readdirSync('.').filter((name) => name.endsWith('.yaml'));

describe('No piece of a secret of a config, nor of the one before the change,', () => {
  it.each(TABLE_VERSIONS)('is in what `validate` says for Loki %s', async (lokiVersion) => {
    const pieces = checkout(lokiVersion);
    await failing(validate({ ...inputs, lokiVersion }));
    expect(said()).toMatch(/literal-credential/);
    expect(leaksIn(said(), pieces)).toEqual([]);
  });

  it('is in what `validate` says of a part', async () => {
    const pieces = checkout(NEWEST);
    const files = ['url-1*.yaml', 'secret-1*.yaml'];
    await failing(validate({ ...inputs, lokiVersion: NEWEST, partial: true, files }));
    expect(leaksIn(said(), pieces)).toEqual([]);
  });

  it('is in what the command line says', async () => {
    const pieces = checkout('3.4.3');
    await runCli(['validate', '--loki-version', '3.4.3', ...yamlFiles()]);
    expect(leaksIn(said(), pieces)).toEqual([]);
  });

  it('is in what an upgrade says', async () => {
    const pieces = checkout('2.6.0');
    for (const config of yamlFiles()) {
      const task = { task: 'upgrade', config, upgradeFrom: '2.6.0', lokiVersion: NEWEST, partial: true };
      const output = join(root, 'upgraded.yaml');
      await failing(upgrade({ ...task, periodInDays: 7, output } as UpgradeTask));
    }
    expect(leaksIn(said(), pieces)).toEqual([]);
  });
});
