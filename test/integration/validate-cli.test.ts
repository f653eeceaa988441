import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { distRoot, repositoryRoot } from '../../local-stack/paths.ts';
import { config, createRepository, lineOf, type Repository } from './validate-repository.ts';
import { runCli } from './validate-runs.ts';

let repository: Repository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

const run = (...args: string[]) => runCli(repository.folder, 'validate', ...args);
const wrong = config.replace('max_chunk_age: 48h', 'max_chunk_age: 7d');

describe('loki-host-actions validate', () => {
  it('exits with 0 and one line when there is nothing to fix', () => {
    repository.write('loki.yaml', config);
    expect(run('loki.yaml')).toEqual({
      code: 0,
      stdout: '1 file checked for Loki 3.7.6: no errors, no warnings.\n',
      stderr: '',
    });
  });

  it('shows each problem with its line, a caret below it and what to do, and exits with 1', () => {
    repository.write('loki.yaml', wrong);
    const { code, stdout } = run('loki.yaml');
    const line = lineOf(wrong, '7d');
    expect(code).toBe(1);
    expect(stdout).toContain(`loki.yaml:${line}:18 error: `);
    expect(stdout).toContain(`  ${line} |   max_chunk_age: 7d\n     |                  ^\n`);
    expect(stdout).not.toContain('\u001b');
  });

  it('prints one JSON array, or one SARIF log, for all files', () => {
    repository.write('a.yaml', wrong);
    repository.write('b.yaml', wrong);
    const array = JSON.parse(run('--format', 'json', 'a.yaml', 'b.yaml').stdout) as { file: string }[];
    expect(new Set(array.map(({ file }) => file))).toEqual(new Set(['a.yaml', 'b.yaml']));
    const sarif = JSON.parse(run('--format=sarif', 'a.yaml', 'b.yaml').stdout) as { runs: { results: [] }[] };
    expect(sarif.runs[0]?.results).toHaveLength(array.length);
  });

  it("checks a team's part over the defaults when asked", () => {
    repository.write('team.yaml', 'limits_config:\n  max_query_series: 5\n');
    expect(run('--partial', 'team.yaml').code).toBe(0);
    expect(run('team.yaml').code).toBe(1);
  });

  it('names on standard error the version that stands in for one without fields of its own', () => {
    repository.write('loki.yaml', config);
    const { stdout, stderr } = run('--format', 'json', '--loki-version', '3.5.2', 'loki.yaml');
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toBe(
      'Loki 3.5.2 is checked against the fields of 3.4.3, the nearest earlier version that is known.\n',
    );
  });

  it('compares with what is committed, also before the first commit', () => {
    repository.write('sub/loki.yaml', config);
    expect(run('--base', 'HEAD', 'sub/loki.yaml').code).toBe(0);
    repository.commit();
    repository.write('sub/loki.yaml', config.replace('usage-logs', 'other-logs'));
    const { code, stdout } = run('--base', 'HEAD', 'sub/loki.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('(storage-moved)');
    expect(run('--base', 'HEAD', '--allow', 'storage-moved: copied', 'sub/loki.yaml').code).toBe(0);
  });

  it('follows a link that was in the repository before', () => {
    repository.write('configs/real.yaml', config);
    execFileSync('ln', ['-s', 'configs/real.yaml', 'loki.yaml'], { cwd: repository.folder });
    repository.commit();
    repository.write('configs/real.yaml', config.replace('usage-logs', 'other-logs'));
    expect(run('--base', 'HEAD', 'loki.yaml').stdout).toContain('(storage-moved)');
  });

  it.each([
    [[], 'no FILE is given'],
    [['--loki-version', 'latest', 'x.yaml'], '--loki-version "latest"'],
    [['--format', 'xml', 'x.yaml'], '`human` or `json` or `sarif`'],
    [['--nonsense', 'x.yaml'], '--nonsense'],
    [['--base', 'nowhere', 'loki.yaml'], 'not in this checkout'],
  ])('with %j exits with 2 and says what is wrong', (args, words) => {
    repository.write('loki.yaml', config);
    repository.commit();
    const { code, stdout, stderr } = run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('ends quietly when its reader leaves early, as `head` does', () => {
    const fields = Array.from({ length: 2000 }, (_, i) => `nonsense_${i}: 1\n`);
    repository.write('loki.yaml', fields.join(''));
    const command = '"$0" "$@" | head -n 1';
    const program = [process.execPath, join(distRoot(), 'cli/index.js')];
    const args = ['validate', '--format', 'json', 'loki.yaml'];
    const { stdout, stderr } = spawnSync('sh', ['-c', command, ...program, ...args], {
      cwd: repository.folder,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '[\n', stderr: '' });
  });

  it('is colored only on a terminal that has colors', () => {
    repository.write('loki.yaml', wrong);
    const onTerminal = (env: Record<string, string>) =>
      spawnSync(
        'script',
        [
          '--quiet',
          '--command',
          `"${process.execPath}" "${join(distRoot(), 'cli/index.js')}" validate loki.yaml`,
          '/dev/null',
        ],
        {
          cwd: repository.folder,
          env: { PATH: process.env['PATH'], TERM: 'xterm-256color', ...env },
          encoding: 'utf8',
        },
      ).stdout;
    expect(onTerminal({})).toContain('\u001b[31merror');
    expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b');
  });

  it('shows its usage when asked', () => {
    expect(run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage:') });
  });
});

describe('The pre-commit hook', () => {
  const [hook] = load(readFileSync(join(repositoryRoot, '.pre-commit-hooks.yaml'), 'utf8')) as {
    entry: string;
    files: string;
  }[];

  it('runs the built program, which is executable', () => {
    const [program = '', ...args] = (hook?.entry ?? '').split(' ');
    expect(program).toBe('dist/cli/index.js');
    const bundle = join(distRoot(), 'cli/index.js');
    expect(statSync(bundle).mode & 0o111).toBe(0o111);
    repository.write('loki.yaml', config);
    const env = { PATH: `${join(process.execPath, '..')}:${process.env['PATH']}` };
    expect(
      execFileSync(bundle, [...args, 'loki.yaml'], { cwd: repository.folder, env, encoding: 'utf8' }),
    ).toContain('no errors');
  });

  it.each([
    ['loki.yaml', true],
    ['deploy/loki-s3-config.yml', true],
    ['values.yaml', false],
    ['src/loki/render.ts', false],
  ])('looks at %s: %s', (file, expected) => {
    expect(new RegExp(hook?.files ?? '').test(file)).toBe(expected);
  });
});

describe('loki-host-actions upgrade', () => {
  const upgrade = (...args: string[]) => runCli(repository.folder, 'upgrade', ...args);
  const old = 'querier:\n  query_timeout: 5m # slow\n';

  it('prints the config for the newer version, and what changed on standard error', () => {
    repository.write('team.yaml', old);
    const { code, stdout, stderr } = upgrade('--partial', '--from', '2.6.0', 'team.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('limits_config:\n  query_timeout: 5m\n');
    expect(stderr).toContain('querier.query_timeout: 5m -> limits_config.query_timeout: 5m\n');
  });

  it('exits with 1 where something is left to do by hand', () => {
    repository.write('loki.yaml', old);
    const { code, stderr } = upgrade('--from', '2.6.0', 'loki.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain('(schema-empty)');
  });

  it.each([
    [['loki.yaml'], '--from is not given'],
    [['--from', '2.6.0'], 'one FILE'],
    [['--from', 'old', 'loki.yaml'], '"old"'],
    [['--from', '2.6.0', 'nowhere.yaml'], 'nowhere.yaml cannot be read'],
    [['--from', '2.6.0', '--fast', 'loki.yaml'], '--fast'],
  ])('%o is refused with 2 and the reason', (args, reason) => {
    expect(upgrade(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(reason) });
  });
});
