import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STRICTER_RULES } from '../../src/config/validate/stricter.ts';
import { type ValidateOptions, validateConfig } from '../../src/config/validate.ts';

const root = join(import.meta.dirname, '../..');
const schema = `schema_config:
  configs:
  - from: 2022-01-01
    store: tsdb
    object_store: s3
    schema: v13
    index: {prefix: index_, period: 24h}
`;
const sound = `${schema}common:
  path_prefix: /loki
  ring: {kvstore: {store: inmemory}}
storage_config:
  aws: {bucketnames: usage-logs, region: us-west-2}
`;

const check = (yaml: string, options: Partial<ValidateOptions> = {}) =>
  validateConfig(yaml, { version: '3.4.3', file: 'loki.yaml', today: '2026-01-01', ...options });
const errors = async (yaml: string, options: Partial<ValidateOptions> = {}) =>
  (await check(yaml, options)).filter(({ level }) => level === 'error');
const rules = async (yaml: string, options: Partial<ValidateOptions> = {}) =>
  (await errors(yaml, options)).map(({ rule }) => rule);
const first = async (yaml: string, options: Partial<ValidateOptions> = {}) =>
  (await errors(yaml, options))[0];

describe('the configuration of SkyPilot', () => {
  const skypilot = readFileSync(join(root, 'test/fixtures/loki/skypilot-2024.yaml'), 'utf8');

  it('has exactly three errors on 2.6.0: the fields that it does not have, on their lines', async () => {
    const found = (await errors(skypilot, { version: '2.6.0' })).map(({ rule, line, message }) => [
      rule,
      line,
      message.split(':')[0],
    ]);
    const lineOf = (text: string) => skypilot.slice(0, skypilot.indexOf(text)).split('\n').length;
    expect(found).toEqual([
      ['unknown-field', lineOf('query_timeout'), 'limits_config.query_timeout'],
      ['unknown-field', lineOf('allow_structured_metadata'), 'limits_config.allow_structured_metadata'],
      ['unknown-field', lineOf('embedded_cache'), 'chunk_store_config.chunk_cache_config.embedded_cache'],
    ]);
  });

  it.each(['2.9.17', '3.4.3', '3.7.6'])(
    'is accepted by %s, with warnings that name real risks',
    async (version) => {
      const findings = await check(skypilot, { version });
      expect(findings.every(({ level }) => level === 'warning')).toBe(true);
      expect(findings.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['old-lines', 'placeholder-credential', 'no-flush-on-shutdown']),
      );
    },
  );
});

describe('a field that the version does not have', () => {
  it.each([
    [
      'a misspelt one gets its right name',
      `${sound}server: {http_listen_prot: 1}\n`,
      /Did you mean http_listen_port\?/,
    ],
    [
      'one of the wrong block gets its right place',
      `${sound}server: {retention_period: 24h}\n`,
      /limits_config\.retention_period/,
    ],
    [
      'a removed one gets its successor',
      `${sound}querier: {query_timeout: 5m}\n`,
      /limits_config\.query_timeout/,
    ],
    [
      'a removed cache gets its successor',
      `${sound}chunk_store_config: {chunk_cache_config: {enable_fifocache: true}}\n`,
      /embedded_cache/,
    ],
  ])('%s', async (_, yaml, fix) => {
    expect(await first(yaml)).toMatchObject({ rule: 'unknown-field', fix: expect.stringMatching(fix) });
  });

  it('a removed one says since when it is gone', async () => {
    expect((await first(`${sound}limits_config: {enforce_metric_name: false}\n`))?.message).toMatch(
      /2\.9\.17 had this field; it was removed by 3\.4\.3/,
    );
  });

  it('a new one says which version it needs', async () => {
    expect(
      (await first(`${sound}limits_config: {volume_enabled: true}\n`, { version: '2.6.0' }))?.message,
    ).toMatch(/needs ≥ 2\.9\.17/);
  });

  it('a version between two tables is judged by the older', async () => {
    const newer = `${sound}ingester: {wal: {disk_full_threshold: 0.9}}\n`;
    expect(await rules(newer, { version: '3.6.15' })).toContain('unknown-field');
    expect(await rules(newer, { version: '3.8.0' })).toEqual([]);
  });
});

describe('all problems of a file are told at once, each on its line', () => {
  it('three of them', async () => {
    const yaml = `${sound}server:\n  http_listen_prot: 1\n  http_listen_port: "9090"\nlimits_config:\n  retention_period: 168\n`;
    const lines = sound.split('\n').length;
    expect((await errors(yaml)).map(({ rule, line }) => [rule, line])).toEqual([
      ['unknown-field', lines + 1],
      ['wrong-type', lines + 2],
      ['wrong-type', lines + 4],
    ]);
  });

  it('with the last line of a value that spans several', async () => {
    expect(await first(`${sound}target:\n  - a\n  - b\n`)).toMatchObject({ rule: 'wrong-type', column: 3 });
    const { line = 0, endLine = 0 } = (await first(`${sound}target:\n  - a\n  - b\n`)) ?? {};
    expect(endLine - line).toBe(1);
  });

  it('but not without end', async () => {
    const yaml = `limits_config:\n${Array.from({ length: 5000 }, (_, i) => `  unknown_${i}: 1\n`).join('')}`;
    expect(await rules(yaml)).toHaveLength(101);
    expect(await rules(yaml)).toContain('too-many-problems');
  });

  it('and content cannot pose as anything but text of a message', async () => {
    const [finding] = await errors('"a\\n::error::gotcha": 1\n', { file: 'a\nb::c.yaml' });
    expect(finding).toMatchObject({ file: 'a\nb::c.yaml', line: 1, rule: 'unknown-field' });
  });
});

describe('aliases and merges are Loki’s', () => {
  it('a merged field counts', async () => {
    const yaml = `${schema}common: &c {path_prefix: /loki, replication_factor: 1, ring: {kvstore: {store: inmemory}}}\nstorage_config:\n  aws: {bucketnames: b, region: r}\n`;
    expect(await rules(yaml)).toEqual([]);
    expect(await rules(`${sound}server: {<<: {http_listen_port: x}}\n`)).toEqual(['wrong-type']);
  });

  it('a list cannot be merged', async () => {
    expect(await rules(`${sound}server: {<<: [1]}\n`)).toEqual(['wrong-type']);
  });

  it.each(['!!int abc', '!!bool 5', '!!null x', '!!binary "*"'])(
    '%s is no value of its tag',
    async (value) => {
      expect(await rules(`${sound}ruler: {rule_path: ${value}}\n`)).toEqual(['wrong-type']);
    },
  );

  it('a document that aliases blow up is refused', async () => {
    const levels = Array.from(
      { length: 13 },
      (_, i) => `  k${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]\n`,
    );
    const claims = `ruler: {remote_write: {client: {url: "http://x", oauth2: {client_id: i, token_url: t, claims: {\n  k0: &a0 [x],\n${levels.map((level) => `${level.trimEnd()},\n`).join('')}  z: 1}}}}}\n`;
    expect(await rules(`${sound}${claims}`, { version: '3.7.6' })).toContain('yaml-too-many-aliases');
  });
});

describe('variables', () => {
  const aws = (key: string) =>
    sound.replace(
      'region: us-west-2',
      `region: us-west-2, access_key_id: "\${ID}", secret_access_key: ${key}`,
    );
  const knownVariables = ['ID', 'SECRET'];

  it('quoted and known, they are fine', async () => {
    expect(await rules(aws('"${SECRET}"'), { knownVariables })).toEqual([]);
  });

  it.each([
    ['unquoted', 'ruler:\n  rule_path: ${ID}\n', 'unquoted-variable'],
    ['unknown', 'ruler:\n  rule_path: "${OTHER}"\n', 'unknown-variable'],
    ['unfinished', 'ruler:\n  rule_path: "${ID"\n', 'bad-substitution'],
  ])('%s, they are an error', async (_, yaml, rule) => {
    expect(await rules(`${sound}${yaml}`, { knownVariables })).toEqual([rule]);
  });

  it.each(['# ${OTHER}', 'ruler: {rule_path: "${OTHER:-/x}"}'])('%s is none', async (line) => {
    expect(await rules(`${sound}${line}\n`, { knownVariables })).toEqual([]);
  });
});

describe('the documentation', () => {
  const documented = [...readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^### (\S+)$/gm)].map(
    ([, rule]) => rule,
  );
  const loki = join(root, 'src/loki');
  const folders = ['validate', 'validate/rules', 'guard', 'yaml', '../validation'].flatMap((folder) =>
    readdirSync(join(loki, folder)).map((name) => join(loki, folder, name)),
  );
  const sources = [...folders, join(loki, 'validate.ts'), join(loki, 'guard.ts')]
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(name, 'utf8'));

  it('has a paragraph for every rule that is stricter than Loki', () => {
    expect(STRICTER_RULES.filter((rule) => !documented.includes(rule))).toEqual([]);
  });

  it('names no rule that the code does not have', () => {
    expect(documented.filter((rule) => !sources.some((source) => source.includes(`'${rule}'`)))).toEqual([]);
  });

  it('has a paragraph for every rule that a finding can name', () => {
    const naming =
      /(?:rule: |rule = block \? |(?:fail|warn)\(\s*subject,\s*|this\.error\(|problem\()'([a-z-]+)'/g;
    const used = new Set(sources.flatMap((source) => [...source.matchAll(naming)].map(([, rule]) => rule)));
    expect([...used].filter((rule) => !documented.includes(rule))).toEqual([]);
  });
});
