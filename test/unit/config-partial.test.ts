import { describe, expect, it } from 'vitest';
import { guardChange } from '../../src/config/guard.ts';
import { validateConfig } from '../../src/config/validate.ts';

const findings = (part: string, more = {}) =>
  validateConfig(part, { version: '3.7.6', file: 'team.yaml', partial: true, today: '2026-01-01', ...more })
    .findings;
const rules = async (part: string, more = {}) => (await findings(part, more)).map(({ rule }) => rule);
const limits = 'limits_config:\n  max_query_series: 5000\n';

describe("A team's part of a config", () => {
  it('is judged over the defaults that it is rendered with', async () => {
    expect(await rules(limits)).toEqual([]);
    expect(await rules(limits, { partial: false })).toContain('schema-empty');
  });

  it('has its problems on its own lines', async () => {
    expect(await findings(`${limits}  retention_period: 7days\ningester:\n  chunk_idle: 3m\n`)).toEqual([
      expect.objectContaining({ rule: 'wrong-type', line: 3, column: 21 }),
      expect.objectContaining({ rule: 'unknown-field', line: 5, column: 3 }),
    ]);
  });

  it('that contradicts the defaults has the problem where it does so', async () => {
    const part = 'ingester:\n  wal:\n    dir: /tmp/wal\n';
    expect(await findings(part)).toEqual([expect.objectContaining({ rule: 'not-on-volume', line: 3 })]);
  });

  it('may leave a block empty, which keeps the defaults when it is rendered', async () => {
    expect(await rules('limits_config:\n')).toEqual([]);
    expect(await rules('limits_config:\n', { partial: false })).toContain('empty-block');
  });

  it('may have the placeholders that inputs replace, but not a key', async () => {
    const aws = (key: string) => `storage_config: {aws: {access_key_id: ${key}}}\n`;
    expect(await rules(aws('PLACEHOLDER'))).toEqual([]);
    expect(await rules(aws('AKIAIOSFODNN7EXAMPLE'))).toEqual(['literal-credential']);
  });

  it('may repeat itself by aliases and merge keys', async () => {
    const part = 'x: &x {max_query_series: 7}\nlimits_config:\n  <<: *x\n  max_query_series: many\n';
    expect((await findings(part)).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 unknown-field',
      '4 wrong-type',
    ]);
  });

  it('that cannot be rendered has the problem that `render` reports', async () => {
    expect(await findings(limits, { hosts: 3 })).toEqual([
      expect.objectContaining({ rule: 'render-refuses', message: expect.stringContaining('join_members') }),
    ]);
  });

  it('that sets a block twice has a problem', async () => {
    expect(await rules(`${limits}${limits}`)).toContain('duplicate-key');
  });

  it('is compared with another part over the defaults of each version', () => {
    const options = { baseVersion: '2.6.0', headVersion: '3.7.6', today: '2026-01-01', partial: true };
    const found = guardChange(limits, limits, options).map(({ rule, level }) => `${level} ${rule}`);
    expect(found).toContain('error period-changed');
  });
});
