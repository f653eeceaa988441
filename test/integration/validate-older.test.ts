import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { config } from './validate-repository.ts';
import { pullRequest, rulesOf, runCli, useRepository } from './validate-runs.ts';

const checks = useRepository();

/** Nothing is wrong with it but that nothing is ever deleted, and that it has no write-ahead log. */
const old = config
  .replace('limits_config:', 'limits_config:\n  retention_period: 48h')
  .replace('  wal:\n', '  wal:\n    enabled: false\n');
const OLDER = ['retention-without-compactor', 'wal-off'];

describe('In a pull request', () => {
  it('what was there before is no annotation and no warning, but a folded list and a part of the report', async () => {
    const env = pullRequest(checks.repository, () => `\n# A comment moves every line.\n${old}`, old);
    const result = await checks.validate({ 'base-ref': 'main', 'fail-on': 'warning' }, env);
    expect(result.code, result.log).toBe(0);
    expect(rulesOf(result)).toEqual([]);
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '0' });
    expect(result.log).toContain('no errors, no warnings, 2 older, unchanged.');
    expect(result.summary).toMatch(/<details><summary>2 older, unchanged<\/summary>.*wal-off.*<\/details>/s);
    const report = JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) as Entry[];
    expect(report.map(({ rule, unchanged }) => [rule, unchanged]).sort()).toEqual(
      OLDER.map((rule) => [rule, true]),
    );
    expect(readFileSync(result.outputs['sarif'] ?? '', 'utf8')).toContain('wal-off');
  });

  it('a warning that the change brings is one, beside older ones', async () => {
    const insecure = (text: string) => text.replace('  aws:\n', '  aws:\n    insecure: true\n');
    const result = await checks.validate(
      { 'base-ref': 'main' },
      pullRequest(checks.repository, insecure, old),
    );
    expect(rulesOf(result)).toEqual(['insecure-storage']);
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '1' });
  });

  it('a warning about the same field is older, whatever the field is now', async () => {
    const longer = (text: string) => text.replace('retention_period: 48h', 'retention_period: 72h');
    const env = pullRequest(checks.repository, longer, old);
    expect(rulesOf(await checks.validate({ 'base-ref': 'main' }, env))).toEqual([]);
  });

  it('an error that was there before is still one: Loki refuses the file', async () => {
    const broken = `${old}nonsense: 1\n`;
    const env = pullRequest(checks.repository, (text) => `${text}# Changed.\n`, broken);
    const result = await checks.validate({ 'base-ref': 'main' }, env);
    expect(result.code).toBe(1);
    expect(rulesOf(result)).toEqual(['unknown-field']);
  });

  it('what an upgrade of Loki brings to an unchanged field is new', async () => {
    const env = pullRequest(checks.repository, (text) => `${text}# Changed.\n`, old.replace('16MB', '0'));
    const inputs = { 'base-ref': 'main', 'base-loki-version': '2.9.17', 'for-deploy': 'true' };
    const without = (text: string) => text.replace('  max_line_size: 0\n', '');
    checks.repository.write('loki.yaml', without(checks.repository.read('loki.yaml')));
    expect(rulesOf(await checks.validate(inputs, env))).toContain('long-lines');
  });
});

describe('Advice that holds for hosts of the deploy action', () => {
  const plain = config.replace('path_prefix: /loki', 'path_prefix: /tmp/loki');

  it.each([
    ['is not given for a file that says nothing of them', [], 'no warnings'],
    ['is given with --for-deploy', ['--for-deploy'], 'not-on-volume'],
  ])('%s', (_, args, expected) => {
    checks.repository.write('loki.yaml', plain);
    expect(runCli(checks.repository.folder, 'validate', ...args, 'loki.yaml').stdout).toContain(expected);
  });

  it('is given for a part, which render completes', () => {
    checks.repository.write(
      'loki.yaml',
      'common: {path_prefix: /tmp/loki}\ningester: {wal: {dir: /tmp/wal}}\n',
    );
    const { stdout } = runCli(checks.repository.folder, 'validate', '--partial', 'loki.yaml');
    expect(stdout).toContain('not-on-volume');
  });
});

interface Entry {
  readonly rule: string;
  readonly unchanged?: boolean;
}
