import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { fieldAt, fieldsOf, TABLE_VERSIONS, versionsWith } from '../../src/config/fields/tree.ts';
import { guardChange } from '../../src/config/guard.ts';
import { goneBecause } from '../../src/config/old-names/gone.ts';
import { oldNames } from '../../src/config/old-names/old-names.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { readYaml } from '../../src/config/read-yaml.ts';
import { upgradeConfig } from '../../src/config/upgrade.ts';
import { leavesOf } from '../support/leaves.ts';
import { minimalConfig } from '../support/minimal-config.ts';

/** A path in a table as one in a file. */
const inFile = (path: string) => path.replaceAll('[]', '.0').replaceAll('*', 'mine');

function configOf(yaml: string, version: string): Config {
  const { config } = readConfig(readYaml(yaml, version), { version });
  if (config === undefined) throw new Error('The config cannot be read.');
  return config;
}

const withNamedStore = minimalConfig('2.9.17', 'storage_config: {named_stores: {aws: {mine: {region: x}}}}');
const names = oldNames(configOf(withNamedStore, '2.9.17'));
const renamed = new Set(names.flatMap(({ fields }) => fields));

const removed = TABLE_VERSIONS.slice(0, -1).flatMap((version, i) => {
  const newer = TABLE_VERSIONS.slice(i + 1).map((next) => fieldsOf(next).root);
  return leavesOf(version)
    .map(({ path }) => inFile(path))
    .filter((path) => newer.some((root) => fieldAt(root, path) === undefined));
});

describe('every field that a newer version does not have', () => {
  it('has a successor that says the same, or a reason why it needs none', () => {
    const undecided = removed.filter((path) => !renamed.has(path) && goneBecause(path) === undefined);
    expect(undecided, 'decide them in src/config/old-names').toEqual([]);
  });

  it('is named as the tables name it, and so is its successor', () => {
    const paths = names.flatMap(({ fields, means }) => [...fields, means]);
    expect(paths.filter((path) => versionsWith(path).length === 0)).toEqual([]);
    expect([...renamed].filter((path) => !removed.includes(path))).toEqual([]);
  });
});

/** What an upgrade to 3.7.6 makes of a field and its successor: what the old version did. Each as real Loki has it. */
const meanings: readonly [from: string, yaml: string, today: string, is: string | undefined][] = [
  ['2.9.17', 'chunk_store_config: {max_look_back_period: 336h}', 'limits_config.max_query_lookback', '336h'],
  [
    '2.9.17',
    'chunk_store_config: {max_look_back_period: 336h}\nlimits_config: {max_query_lookback: 100h}',
    'limits_config.max_query_lookback',
    '336h',
  ],
  [
    '2.9.17',
    'chunk_store_config: {max_look_back_period: 0}\nlimits_config: {max_query_lookback: 100h}',
    'limits_config.max_query_lookback',
    '100h',
  ],
  ['2.6.0', 'chunk_store_config: {max_look_back_period: 0s}', 'limits_config.max_query_lookback', undefined],
  ['2.6.0', '', 'limits_config.query_timeout', undefined],
  ['2.6.0', 'querier: {query_timeout: 10m}', 'limits_config.query_timeout', '5m'],
  ['2.6.0', 'querier: {engine: {timeout: 10m}}', 'limits_config.query_timeout', undefined],
  ['2.6.0', 'querier: {query_timeout: 3m, engine: {timeout: 2m}}', 'limits_config.query_timeout', '2m'],
  ['2.9.17', '', 'limits_config.query_timeout', '5m'],
  ['2.9.17', 'limits_config: {query_timeout: 1m}', 'limits_config.query_timeout', '5m'],
  ['2.9.17', 'limits_config: {query_timeout: 7m}', 'limits_config.query_timeout', '7m'],
  ['2.9.17', 'querier: {engine: {timeout: 9m}}', 'limits_config.query_timeout', '9m'],
  [
    '2.9.17',
    'querier: {engine: {timeout: 9m}}\nlimits_config: {query_timeout: 7m}',
    'limits_config.query_timeout',
    '7m',
  ],
  ['2.9.17', 'querier: {query_timeout: 30s}', 'limits_config.query_timeout', '30s'],
  [
    '2.9.17',
    'querier: {query_timeout: 30s}\nlimits_config: {query_timeout: 7m}',
    'limits_config.query_timeout',
    '30s',
  ],
  [
    '2.6.0',
    'query_range: {split_queries_by_interval: 0}',
    'limits_config.split_queries_by_interval',
    undefined,
  ],
  [
    '2.6.0',
    'compactor: {retention_enabled: true, deletion_mode: filter-only}',
    'limits_config.deletion_mode',
    'filter-only',
  ],
  ['2.6.0', 'compactor: {retention_enabled: true}', 'limits_config.deletion_mode', 'disabled'],
  [
    '2.9.17',
    'compactor: {retention_enabled: true, deletion_mode: disabled}',
    'limits_config.deletion_mode',
    undefined,
  ],
  ['2.9.17', 'frontend_worker: {match_max_concurrent: false}', 'querier.max_concurrent', '10'],
  [
    '2.9.17',
    'frontend_worker: {match_max_concurrent: false, parallelism: 6}\nquerier: {max_concurrent: 20}',
    'querier.max_concurrent',
    '6',
  ],
  [
    '2.9.17',
    'frontend_worker: {parallelism: 6}\nquerier: {max_concurrent: 20}',
    'querier.max_concurrent',
    '20',
  ],
  ['2.9.17', 'query_range: {required_query_response_format: protobuf}', 'frontend.encoding', 'protobuf'],
  ['2.9.17', 'query_range: {required_query_response_format: html}', 'frontend.encoding', undefined],
  ['2.9.17', 'ruler: {wal_cleaner: {deprecatedperiod: 5m}}', 'ruler.wal_cleaner.period', '5m'],
  ['2.9.17', 'ruler: {wal_cleaner: {deprecatedperiod: 5m, period: 9m}}', 'ruler.wal_cleaner.period', '9m'],
  [
    '2.9.17',
    'storage_config: {aws: {sse_encryption: true, sse: {type: SSE-KMS, kms_key_id: k}}}',
    'storage_config.aws.sse.type',
    'SSE-KMS',
  ],
  [
    '2.9.17',
    'storage_config: {named_stores: {aws: {mine: {sse_encryption: true}}}}',
    'storage_config.named_stores.aws.mine.sse.type',
    'SSE-S3',
  ],
  [
    '2.9.17',
    'common: {storage: {s3: {bucketnames: b, sse_encryption: true}}}',
    'common.storage.s3.sse.type',
    'SSE-S3',
  ],
  [
    '2.6.0',
    'chunk_store_config: {chunk_cache_config: {fifocache: {max_size_bytes: 2GiB}}}',
    'chunk_store_config.chunk_cache_config.embedded_cache.max_size_mb',
    '2147',
  ],
  [
    '2.6.0',
    'chunk_store_config: {chunk_cache_config: {enable_fifocache: true}}',
    'chunk_store_config.chunk_cache_config.embedded_cache.max_size_mb',
    '1000',
  ],
  [
    '2.6.0',
    'chunk_store_config: {chunk_cache_config: {fifocache: {size: 1024, max_size_items: 9, validity: 24h}}}',
    'chunk_store_config.chunk_cache_config.embedded_cache.max_size_items',
    '1024',
  ],
  [
    '2.6.0',
    'chunk_store_config: {chunk_cache_config: {fifocache: {size: 1024, ttl: 2h, validity: 24h}}}',
    'chunk_store_config.chunk_cache_config.embedded_cache.ttl',
    '24h',
  ],
  [
    '2.6.0',
    'chunk_store_config: {chunk_cache_config: {memcached_client: {host: m}, fifocache: {max_size_bytes: 2GB}}}',
    'chunk_store_config.chunk_cache_config.embedded_cache.max_size_mb',
    undefined,
  ],
  [
    '2.9.17',
    'query_range: {results_cache: {cache: {fifocache: {max_size_bytes: 2GB}}}}',
    'query_range.results_cache.cache.embedded_cache.max_size_mb',
    undefined,
  ],
  [
    '2.9.17',
    'query_range: {results_cache: {cache: {enable_fifocache: true, fifocache: {max_size_bytes: 2GB}}}}',
    'query_range.results_cache.cache.embedded_cache.max_size_mb',
    '2000',
  ],
  [
    '2.9.17',
    'query_range: {results_cache: {cache: {enable_fifocache: true, embedded_cache: {enabled: true, max_size_mb: 7}}}}',
    'query_range.results_cache.cache.embedded_cache.max_size_mb',
    '7',
  ],
];

describe('an upgrade', () => {
  it.each(meanings)('from %s of %s has %s: %s', async (from, yaml, today, is) => {
    const file = { file: 'loki.yaml', today: '2026-01-01', periodFrom: '2026-01-08', partial: false };
    const upgraded = await upgradeConfig(Buffer.from(minimalConfig(from, yaml)), {
      ...file,
      from,
      to: '3.7.6',
    });
    const { settings } = configOf(upgraded.yaml, '3.7.6');
    const set = settings.get(today)?.node;
    expect(set?.kind === 'scalar' ? set.value : undefined).toBe(is);
    expect(upgraded.left.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

it('an upgrade moves a variable of unknown value', async () => {
  const file = { file: 'loki.yaml', today: '2026-01-01', periodFrom: '2026-01-08', partial: false };
  const yaml = `${minimalConfig('2.9.17')}chunk_store_config:\n  max_look_back_period: \${DAYS}\n`;
  const upgraded = await upgradeConfig(Buffer.from(yaml), { ...file, from: '2.9.17', to: '3.7.6' });
  expect(upgraded.yaml).toMatch(/^ +max_query_lookback: \$\{DAYS\}$/m);
});

it('an upgrade to a version that ignores an old name that it still has writes down what it meant', async () => {
  const file = { file: 'loki.yaml', today: '2026-01-01', periodFrom: '2026-01-08', partial: false };
  const upgraded = async (yaml: string) =>
    (await upgradeConfig(Buffer.from(minimalConfig('2.6.0', yaml)), { ...file, from: '2.6.0', to: '2.9.17' }))
      .changes;
  const set = (is: string) => expect.objectContaining({ path: 'limits_config.deletion_mode', is });
  expect(await upgraded('compactor: {retention_enabled: true, deletion_mode: filter-only}')).toContainEqual(
    set('filter-only'),
  );
  expect(await upgraded('compactor: {retention_enabled: true}')).toContainEqual(set('disabled'));
});

describe('the guard', () => {
  const today = '2026-01-01';
  const findings = (base: string, head: string, [baseVersion = '', headVersion = '']: string[]) =>
    guardChange(minimalConfig(baseVersion, base), minimalConfig(headVersion, head), {
      ...{ baseVersion, headVersion, today },
    });
  const rules = (...change: Parameters<typeof findings>) =>
    findings(...change).filter(({ rule }) => rule === 'lines-hidden');

  it('knows a limit under its old name', () => {
    const [hidden] = rules('', 'chunk_store_config: {max_look_back_period: 24h}', ['2.9.17', '2.9.17']);
    expect(hidden).toMatchObject({ rule: 'lines-hidden', line: expect.any(Number) });
    expect(hidden?.message).toMatch(
      /^chunk_store_config\.max_look_back_period goes down from no limit to 1d/,
    );
  });

  it('says nothing where a limit moves to its new name', () => {
    const base = 'chunk_store_config: {max_look_back_period: 24h}\nlimits_config: {max_query_lookback: 48h}';
    const head = 'limits_config: {max_query_lookback: 24h, query_timeout: 5m}';
    expect(rules(base, head, ['2.9.17', '3.7.6'])).toEqual([]);
  });

  it('sees a default that only the old name had', () => {
    const found = rules('', '', ['2.9.17', '3.7.6']).map(({ message }) => message);
    expect(found).toContainEqual(
      expect.stringMatching(/^limits_config\.query_timeout goes down from 5m to 1m/),
    );
  });

  it.each([
    ['another prefix', 'compactor: {retention_enabled: true, shared_store_key_prefix: x/}', true],
    ['another store', 'compactor: {retention_enabled: true, shared_store: s3}', true],
    ['the same', 'compactor: {retention_enabled: true, shared_store_key_prefix: index/}', false],
  ])('sees that retention reaches what a compactor with %s did not see', (_, base, reaches) => {
    const head = 'compactor: {retention_enabled: true}\nlimits_config: {retention_period: 31d}';
    const found = findings(base, head, ['2.9.17', '3.7.6']).map(({ rule }) => rule);
    expect(found.includes('retention-enabled')).toBe(reaches);
  });
});
