import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/config/problem.ts';
import { config, lineOf } from './validate-repository.ts';
import { moved, pullRequest, rulesOf, useRepository } from './validate-runs.ts';

const checks = useRepository();

describe('A config by itself', () => {
  it('passes with an empty report when there is nothing to fix', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate();
    expect(result.log).toContain('1 file checked for Loki 3.7.6: no errors, no warnings.');
    expect(result.code, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '0' });
    expect(jsonIn(result.outputs['report'])).toEqual([]);
    expect(result.summary).toContain('the guard against data loss did not run');
  });

  it('fails with each problem at its line, in the annotation, the report and the SARIF', async () => {
    const text = config.replace('max_chunk_age: 48h', 'max_chunk_agge: 48h');
    checks.repository.write('loki.yaml', text);
    const result = await checks.validate();
    expect(result.code).toBe(1);
    const line = lineOf(text, 'max_chunk_agge');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'loki.yaml', line, title: 'unknown-field' }),
    );
    const report = jsonIn(result.outputs['report']) as Finding[];
    expect(report.find(({ level }) => level === 'error')).toEqual({
      ...{ file: 'loki.yaml', line, column: 3, endLine: line, rule: 'unknown-field', level: 'error' },
      ...{ message: expect.any(String), fix: expect.stringContaining('max_chunk_age') },
    });
    const sarif = jsonIn(result.outputs['sarif']) as Sarif;
    const results = sarif.runs[0]?.results ?? [];
    expect(results.find(({ level }) => level === 'error')?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'loki.yaml' },
      region: { startLine: line, startColumn: 3, endLine: line },
    });
    expect(result.summary).toContain('docs/rules.md#unknown-field');
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('with warnings only and `fail-on: %s` exits with %i', async (failOn, code) => {
    checks.repository.write('loki.yaml', config.replace('  wal:\n', '  wal:\n    enabled: false\n'));
    const result = await checks.validate({ 'fail-on': failOn });
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '1' });
    expect(result.code).toBe(code);
  });

  it('with errors and `fail-on: never` passes, and still says them', async () => {
    checks.repository.write('loki.yaml', `${config}nonsense: 1\n`);
    const result = await checks.validate({ 'fail-on': 'never' });
    expect(result.code, result.log).toBe(0);
    expect(rulesOf(result)).toEqual(['unknown-field']);
  });

  it('is checked by the fields of the nearest version that is known, and log, summary and a notice say so', async () => {
    checks.repository.write('loki.yaml', config);
    const { log, summary, annotations } = await checks.validate({ 'loki-version': '3.5.2' });
    const sentence = 'Loki 3.5.2 is checked against the fields of 3.4.3';
    expect(log).toContain(sentence);
    expect(summary).toContain(sentence);
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining(sentence) }),
    ]);
  });

  it('that has blocks only the real Loki judges is named with them', async () => {
    checks.repository.write(
      'loki.yaml',
      `${config}kafka_config: {topic: usage}\nlegacy_read_target: false\n`,
    );
    const { log, summary, code } = await checks.validate();
    const sentence = 'Not judged here, except for fields and types: kafka_config, legacy_read_target.';
    expect(log).toContain(sentence);
    expect(summary).toContain('kafka_config');
    expect(code).toBe(0);
  });

  it("as a team's part is judged over the defaults, and compared with them", async () => {
    checks.repository.write('loki.yaml', 'limits_config:\n  max_line_size: 1MB\n');
    checks.repository.commit();
    const inputs = { partial: 'true', 'base-ref': 'main' };
    expect((await checks.validate(inputs)).code).toBe(0);
    checks.repository.write('loki.yaml', 'auth_enabled: true\n');
    expect(rulesOf(await checks.validate(inputs))).toContain('tenant-changed');
  });

  it('is guarded against a bucket that deletes what Loki keeps', async () => {
    checks.repository.write('loki.yaml', config);
    checks.repository.commit();
    const inputs = { 'base-ref': 'main', 'bucket-expiry-days': '365' };
    expect(rulesOf(await checks.validate(inputs))).toContain('bucket-expires');
  });

  it('is checked against the number of hosts', async () => {
    checks.repository.write('loki.yaml', config.replace('replication_factor: 1', 'replication_factor: 3'));
    expect(rulesOf(await checks.validate({ hosts: '1' }))).toContain('replication-hosts');
    expect(rulesOf(await checks.validate({ hosts: '3' }))).not.toContain('replication-hosts');
  });

  it('outside the checkout, as the render action writes it, is checked without a base', async () => {
    const env = pullRequest(checks.repository, moved);
    mkdirSync(checks.temp, { recursive: true });
    const file = join(checks.temp, 'rendered.yaml');
    writeFileSync(file, config);
    const result = await checks.validate({ files: file }, env);
    expect(result.code, result.log).toBe(0);
    expect(result.summary).toContain('does not have 1 file of these');
  });

  it('that no pattern matches fails the run, naming the pattern', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate({ files: 'loki.yaml\nconfigs/*.yml' });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('"configs/*.yml"');
    expect(result.annotations[0]?.message).not.toContain('- "loki.yaml"');
  });
});

interface Sarif {
  runs: { results: { level: string; locations: { physicalLocation: object }[] }[] }[];
}

function jsonIn(path: string | undefined): unknown {
  return JSON.parse(readFileSync(path ?? '', 'utf8'));
}
