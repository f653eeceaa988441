import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type FieldNode,
  fieldAt,
  fieldsOf,
  TABLE_VERSIONS,
  versionsWith,
} from '../../src/config/fields/tree.ts';
import { MOVED, partsOf } from '../../src/config/validate/moved.ts';
import { LEFT_TO_LOKI } from '../../src/config/validate/not-judged.ts';
import { STRICTER_RULES } from '../../src/config/validate/stricter.ts';
import { type ValidateOptions, validateConfig } from '../../src/config/validate.ts';
import { ALL_ROWS } from './config-validate-rules/all.ts';

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
const errors = (yaml: string, options: Partial<ValidateOptions> = {}) =>
  check(yaml, options).findings.filter(({ level }) => level === 'error');
const rules = (yaml: string, options: Partial<ValidateOptions> = {}) =>
  errors(yaml, options).map(({ rule }) => rule);
const first = (yaml: string, options: Partial<ValidateOptions> = {}) => errors(yaml, options)[0];

/** The paths of all blocks and fields. */
function pathsIn(node: FieldNode, path = ''): string[] {
  if (node.kind === 'list') return pathsIn(node.item, `${path}.0`);
  if (node.kind === 'map') return pathsIn(node.value, `${path}.name`);
  if (node.kind !== 'block') return [path];
  const inner = node
    .entries()
    .flatMap(([name, field]) => pathsIn(field, path === '' ? name : `${path}.${name}`));
  return path === '' ? inner : [path, ...inner];
}

describe('the configuration of SkyPilot', () => {
  const skypilot = readFileSync(join(root, 'local-stack/loki/skypilot-2024.yaml'), 'utf8');

  it('has exactly three errors on 2.6.0: the fields that it does not have, on their lines', () => {
    const found = errors(skypilot, { version: '2.6.0' }).map(({ rule, line, message }) => [
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
    (version) => {
      const { findings } = check(skypilot, { version, forDeploy: true });
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
  ])('%s', (_, yaml, fix) => {
    expect(first(yaml)).toMatchObject({ rule: 'unknown-field', fix: expect.stringMatching(fix) });
  });

  it('a removed one says since when it is gone', () => {
    expect(first(`${sound}limits_config: {enforce_metric_name: false}\n`)?.message).toMatch(
      /2\.9\.17 had this field; it was removed by 3\.4\.3/,
    );
  });

  it('a new one says which version it needs', () => {
    expect(first(`${sound}limits_config: {volume_enabled: true}\n`, { version: '2.6.0' })?.message).toMatch(
      /needs ≥ 2\.9\.17/,
    );
  });

  it('every advice is about a field that some version lost', () => {
    const lost = TABLE_VERSIONS.slice(1).flatMap((version, i) => {
      const { root } = fieldsOf(version);
      const before = fieldsOf(TABLE_VERSIONS[i] ?? '').root;
      return pathsIn(before).filter((path) => fieldAt(root, path) === undefined);
    });
    const used = new Set(lost.map((path) => partsOf(path).find((part) => part in MOVED)));
    expect(Object.keys(MOVED).filter((part) => !used.has(part))).toEqual([]);
  });

  it('a version between two tables is judged by the older', () => {
    const newer = `${sound}ingester: {wal: {disk_full_threshold: 0.9}}\n`;
    expect(rules(newer, { version: '3.6.15' })).toContain('unknown-field');
    expect(rules(newer, { version: '3.8.0' })).toEqual([]);
  });
});

describe('all problems of a file are reported at once, each on its line', () => {
  it('three of them', () => {
    const yaml = `${sound}server:\n  http_listen_prot: 1\n  http_listen_port: "9090"\nlimits_config:\n  retention_period: 168\n`;
    const lines = sound.split('\n').length;
    expect(errors(yaml).map(({ rule, line }) => [rule, line])).toEqual([
      ['unknown-field', lines + 1],
      ['wrong-type', lines + 2],
      ['wrong-type', lines + 4],
    ]);
  });

  it('with the last line of a value that spans several', () => {
    expect(first(`${sound}target:\n  - a\n  - b\n`)).toMatchObject({ rule: 'wrong-type', column: 3 });
    const { line = 0, endLine = 0 } = first(`${sound}target:\n  - a\n  - b\n`) ?? {};
    expect(endLine - line).toBe(1);
  });

  it('but not without end', () => {
    const yaml = `limits_config:\n${Array.from({ length: 5000 }, (_, i) => `  unknown_${i}: 1\n`).join('')}`;
    expect(rules(yaml)).toHaveLength(101);
    expect(rules(yaml)).toContain('too-many-problems');
  });

  it('and content cannot pose as anything but text of a message', () => {
    const [finding] = errors('"a\\n::error::gotcha": 1\n', { file: 'a\nb::c.yaml' });
    expect(finding).toMatchObject({ file: 'a\nb::c.yaml', line: 1, rule: 'unknown-field' });
  });
});

it.each(['!!int abc', '!!bool 5', '!!null x', '!!binary "*"'])('%s is not a value of its tag', (value) => {
  expect(rules(`${sound}ruler: {rule_path: ${value}}\n`)).toEqual(['wrong-type']);
});

it('what common says counts for the block that it stands for', () => {
  const store = '{s3: {signature_version: v1, bucketnames: b}}';
  const yaml = `${sound.replace('  ring', `  storage: ${store}\n  ring`).replace(/storage_config[\s\S]*$/, '')}`;
  expect(new Set(rules(yaml))).toEqual(new Set(['invalid-choice']));
});

describe('blocks that only the real Loki judges', () => {
  it('are named if the file sets them, even to nothing', () => {
    const yaml = `${sound}kafka_config: {topic: x}\nbloom_build:\nruler: {remote_write: {enabled: false}}\n`;
    expect(check(yaml, { version: '3.7.6' }).notJudged).toEqual([
      'bloom_build',
      'kafka_config',
      'ruler.remote_write',
    ]);
  });

  it('are not named if the file does not set them', () => {
    expect(check(sound).notJudged).toEqual([]);
  });

  it('are blocks that some version has', () => {
    expect(LEFT_TO_LOKI.filter((path) => versionsWith(path).length === 0)).toEqual([]);
  });
});

describe('the documentation', () => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const documented = [...read('docs/rules.md').matchAll(/^### (\S+)$/gm)].map(([, rule]) => rule ?? '');
  const files = ['src/{config,validation}/**/*.ts', 'src/config/guard.ts'];
  const sources = new Map(globSync(files, { cwd: root }).map((file) => [file, read(file)]));

  it('has a paragraph for every rule of validate', () => {
    const rules = [...ALL_ROWS.map(({ rule }) => rule), ...STRICTER_RULES];
    expect(rules.filter((rule) => !documented.includes(rule))).toEqual([]);
  });

  it('has a paragraph for every rule of the guard, and for what stops the check', () => {
    const others = [...sources].filter(([file]) => /\/guard\b|\/(?:read|real-loki)\.ts$/.test(file));
    const named = others.flatMap(([, source]) => [
      ...source.matchAll(/(?:rule: |name: |atTop\(file, |unreadable\(file, )'([a-z]+(?:-[a-z]+)+)'/g),
    ]);
    expect(named.map(([, rule = '']) => rule).filter((rule) => !documented.includes(rule))).toEqual([]);
  });

  it('names no rule that the code does not have', () => {
    const all = [...sources.values()].join('\n');
    expect(documented.filter((rule) => !all.includes(`'${rule}'`))).toEqual([]);
  });
});

describe('a finding about a value that another field gives', () => {
  it.each([
    ['a folder below path_prefix', 'common: {\n path_prefix: /tmp}\n', 'not-on-volume', 2],
    [
      'a store of all rings',
      'common: {path_prefix: /loki, ring: {kvstore: {\n store: inmemry}}}\n',
      'ring-store',
      2,
    ],
    [
      'the client of common.storage',
      'common: {path_prefix: /loki, storage: {s3: {bucketnames: b,\n access_key_id: "${LOKI_S3_ACCESS_KEY_ID}"}}}\n',
      'half-credentials',
      2,
    ],
    [
      'the copies of each line',
      'common: {path_prefix: /loki,\n replication_factor: 3}\n',
      'replication-hosts',
      2,
    ],
  ])('stands on the line of that field: %s', (_, common, rule, line) => {
    const yaml = `${common}schema_config: {configs: [{from: 2024-01-01, store: tsdb, object_store: s3, schema: v13, index: {prefix: i, period: 24h}}]}\nstorage_config: {aws: {region: us-west-2}}\n`;
    const { findings } = check(yaml, { hosts: 1, forDeploy: true });
    const lines = findings.filter((finding) => finding.rule === rule).map((finding) => finding.line);
    expect(new Set(lines)).toEqual(new Set([line]));
  });
});
