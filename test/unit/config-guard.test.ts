import { describe, expect, it } from 'vitest';
import { type GuardOptions, guardChange } from '../../src/config/guard.ts';

const today = '2026-01-10';
const periods = `schema_config:
  configs:
  - from: 2022-01-01
    store: boltdb-shipper
    object_store: s3
    schema: v11
    index: {prefix: index_, period: 24h}
  - from: 2024-12-30
    store: tsdb
    object_store: s3
    schema: v13
    index: {prefix: index_, period: 24h}
`;
const rest = `auth_enabled: false
common:
  path_prefix: /loki
  ring: {kvstore: {store: inmemory}}
storage_config:
  aws: {bucketnames: usage-logs, region: us-west-2}
ingester: {wal: {flush_on_shutdown: true}}
limits_config: {retention_period: 0s, max_line_size: 1MB}
compactor: {retention_enabled: false}
`;
const base = periods + rest;

function guard(head: string, options: Partial<GuardOptions> & { from?: string } = {}) {
  const { from = base, ...others } = options;
  return guardChange(from, head, {
    baseVersion: '3.4.3',
    headVersion: '3.4.3',
    today,
    file: 'loki.yaml',
    ...others,
  });
}
const rules = (...args: Parameters<typeof guard>) => guard(...args).map(({ rule }) => rule);
const edit = (from: string | RegExp, to: string) => base.replace(from, to);
const period = (from: string) =>
  `  - {from: ${from}, store: tsdb, object_store: s3, schema: v13, index: {prefix: index_, period: 24h}}\n`;

it('no change has no findings', () => {
  expect(guard(base)).toEqual([]);
});

it('a finding points into the new file', () => {
  const [finding] = guard(edit('schema: v11', 'schema: v12'));
  expect(finding).toMatchObject({
    file: 'loki.yaml',
    rule: 'period-changed',
    level: 'error',
    line: 6,
    endLine: 6,
  });
});

describe('the edits that were tried on real Loki', () => {
  const old = `${periods.slice(0, periods.indexOf('  - from: 2024'))}${rest}limits: &l {}\n`.replace(
    /limits: .*\n/,
    '',
  );
  const from = { from: old };

  it.each([
    ['a tsdb period from tomorrow', old.replace('auth_enabled', `${period('2026-01-11')}auth_enabled`)],
    ['the first period further in the past', old.replace('2022-01-01', '2020-01-01')],
  ])('%s hides no lines', (_, head) => {
    expect(guard(head, from).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    [
      'a tsdb period from today',
      old.replace('auth_enabled', `${period(today)}auth_enabled`),
      'period-not-future',
    ],
    [
      'a tsdb period from yesterday',
      old.replace('auth_enabled', `${period('2026-01-09')}auth_enabled`),
      'period-not-future',
    ],
    [
      'the past period as tsdb v13',
      old.replace('boltdb-shipper', 'tsdb').replace('v11', 'v13'),
      'period-changed',
    ],
    ['the past period as v12', old.replace('v11', 'v12'), 'period-changed'],
    ['another index prefix', old.replace('prefix: index_', 'prefix: other_'), 'period-changed'],
    [
      'another path prefix',
      old.replace('prefix: index_', 'prefix: index_, path_prefix: other/'),
      'period-changed',
    ],
    ['the only period moved after data', old.replace('2022-01-01', '2025-06-01'), 'period-moved'],
    ['the only period from tomorrow', old.replace('2022-01-01', '2026-01-11'), 'period-moved'],
    ['another bucket', old.replace('usage-logs', 'other-logs'), 'storage-moved'],
    ['auth_enabled: true', old.replace('auth_enabled: false', 'auth_enabled: true'), 'tenant-changed'],
  ])('%s is an error', (_, head, rule) => {
    expect(
      guard(head, from)
        .filter(({ level }) => level === 'error')
        .map((finding) => finding.rule),
    ).toContain(rule);
  });
});

describe('effective configurations are compared', () => {
  it('so a default that an upgrade changes counts', () => {
    const plain = base.replace(', max_line_size: 1MB', '').replace('v13', 'v12');
    const found = guard(plain, { from: plain, baseVersion: '2.6.0', headVersion: '3.7.6' });
    const messages = found.filter(({ rule }) => rule === 'lines-refused').map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/max_line_size goes down from no limit to 256KB \(the default of Loki 3\.7\.6\)/),
      expect.stringMatching(/max_label_names_per_series goes down from 30 to 15/),
    ]);
  });

  it('so retention without a period deletes after the 31 days that are the default of 2.6.0', () => {
    const plain = base
      .replace('retention_period: 0s, max_line_size: 1MB', 'max_query_length: 0s')
      .replace('v13', 'v12');
    const head = plain.replace('retention_enabled: false', 'retention_enabled: true');
    const found = guard(head, { from: plain, baseVersion: '2.6.0', headVersion: '2.6.0' });
    expect(found.find(({ rule }) => rule === 'retention-enabled')?.message).toMatch(
      /older than 31d, the default of Loki 2\.6\.0/,
    );
  });

  it('so the prefix that 2.x has in the shipper is the one that 3.x has in the period', () => {
    const moved = (text: string) =>
      text
        .replace('v13', 'v12')
        .replace('aws: {', 'boltdb_shipper: {shared_store_key_prefix: old/}\n  aws: {');
    const upgrade = { from: moved(base), baseVersion: '2.9.17' };
    expect(rules(base.replace('v13', 'v12'), upgrade)).toContain('period-changed');
    expect(
      rules(
        base.replace('v13', 'v12').replace('prefix: index_,', 'prefix: index_, path_prefix: old/,'),
        upgrade,
      ),
    ).not.toContain('period-changed');
  });

  it.each([
    [
      'ingester: {max_chunk_age: 336h}',
      'ingester: {max_chunk_age: 48h}',
      'Set ingester.max_chunk_age: 336h.',
    ],
    [
      'limits_config: {creation_grace_period: 24h}',
      'limits_config: {creation_grace_period: 1h}',
      'Set limits_config.creation_grace_period: 1d.',
    ],
  ])('the fix for %s is a duration that the field accepts', (was, is, fix) => {
    const before = `${periods}${was}\n`;
    const [finding] = guard(`${periods}${is}\n`, { from: before });
    expect(finding).toMatchObject({ rule: 'lines-refused', fix });
  });

  it.each(['AKIA:hush', 'AKIA:a@hush'])('a credential in a URL is not repeated: %s', (key) => {
    const url = (bucket: string) => edit(/aws: \{.*\}/, `aws: {s3: "s3://${key}@us-west-2/${bucket}"}`);
    const [finding] = guard(url('b'), { from: url('a') });
    expect(finding?.rule).toBe('storage-moved');
    expect(finding?.message).not.toMatch(/hush|AKIA/);
    expect(finding?.message).toContain('The bucket in storage_config.aws.s3 changes from "a" to "b"');
  });
});

describe('a lifecycle rule of the bucket', () => {
  const kept = (period: string) =>
    base
      .replace('retention_period: 0s', `retention_period: ${period}`)
      .replace('retention_enabled: false', 'retention_enabled: true, delete_request_store: s3');
  const expires = (head: string) => rules(head, { from: head, bucketExpiryDays: 30 });

  it('is an error if it deletes objects before Loki does', () => {
    expect(expires(kept('31d'))).toEqual(['bucket-expires']);
  });

  it('is fine if it deletes objects on the day that Loki does, or later', () => {
    expect(expires(kept('30d'))).toEqual([]);
    expect(expires(kept('29d'))).toEqual([]);
  });

  it('is an error if Loki keeps everything', () => {
    expect(expires(base)).toEqual(['bucket-expires']);
    expect(expires(kept('0s'))).toEqual(['bucket-expires']);
  });
});

const tsdb = `schema_config: {configs: [{from: 2022-01-01, store: tsdb, object_store: s3, schema: v13, index: {prefix: i_, period: 24h}}]}
`;
const newest = { baseVersion: '3.7.6', headVersion: '3.7.6' };

describe('where data is', () => {
  it.each([
    ['object_prefix: x/', 'object_prefix: y/', 'storage-moved'],
    ['object_prefix: x/', '', 'storage-moved'],
    ['aws: {bucketnames: a, region: x}', 'aws: {s3: "s3://x/b"}', 'storage-moved'],
    ['aws: {bucketnames: a, region: x}', 'aws: {s3: "s3://x/a"}', undefined],
    [
      'aws: {bucketnames: a, region: eu-west-1}',
      'aws: {bucketnames: a, region: eu-west-1, endpoint: s3.eu-west-1.amazonaws.com}',
      undefined,
    ],
    ['aws: {bucketnames: a}', 'aws: {bucketnames: "a,b"}', 'bucket-added'],
    ['aws: {bucketnames: "a,b"}', 'aws: {bucketnames: "b,a"}', 'storage-moved'],
    [
      'aws: {bucketnames: a, chunk_delimiter: "_"}',
      'aws: {bucketnames: a, chunk_delimiter: "-"}',
      'storage-moved',
    ],
    ['gcs: {bucket_name: a}', 'gcs: {bucket_name: b}', undefined],
    ['aws: {bucketnames: "${B:-a}"}', 'aws: {bucketnames: "${B:-b}"}', 'storage-moved'],
    ['aws: {bucketnames: "${B:-a}"}', 'aws: {bucketnames: a}', undefined],
    ['aws: {bucketnames: a}', 'aws: {bucketnames: "${B}"}', 'storage-moved'],
  ])('storage_config {%s} becomes {%s}: %s', (was, is, rule) => {
    const [before, after] = [was, is].map((storage) => `${tsdb}storage_config: {${storage}}\n`);
    expect(guard(after ?? '', { from: before ?? '', ...newest })[0]?.rule).toBe(rule);
  });

  it('a named store in use moves', () => {
    const named = (bucket: string) =>
      `${tsdb.replace('object_store: s3', 'object_store: mine')}storage_config: {named_stores: {aws: {mine: {bucketnames: ${bucket}}, idle: {bucketnames: ${bucket}}}}}\n`;
    const found = guard(named('b'), { from: named('a'), ...newest });
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['storage-moved', expect.stringContaining('named_stores.aws.mine.bucketnames changes from "a" to "b"')],
    ]);
  });

  it.each([
    ['boltdb-shipper', 'row_shards: 4', 'period-changed'],
    // 16 is the default, and tsdb has no shards.
    ['boltdb-shipper', 'row_shards: 16', undefined],
    ['tsdb', 'row_shards: 4', undefined],
    // Chunks are in tables in databases only.
    ['tsdb', 'chunks: {prefix: c_, period: 24h}', undefined],
  ])('a %s period gets %s: %s', (store, field, rule) => {
    const before = tsdb.replace('store: tsdb', `store: ${store}`);
    const after = before.replace('schema: v13', `schema: v13, ${field}`);
    expect(guard(after, { from: before ?? '', ...newest })[0]?.rule).toBe(rule);
  });

  it.each([
    ['{delete_request_store: s3}', '{delete_request_store: gcs}', 'delete-requests-moved'],
    ['{delete_request_store: s3}', '{delete_request_store: aws}', undefined],
    [
      '{delete_request_store: s3, delete_request_store_key_prefix: a/}',
      '{delete_request_store: s3}',
      'delete-requests-moved',
    ],
    [
      '{delete_request_store: s3}',
      '{delete_request_store: s3, delete_request_store_db_type: sqlite}',
      undefined,
    ],
    [
      '{delete_request_store: s3, delete_request_store_db_type: sqlite}',
      '{delete_request_store: s3}',
      'delete-requests-moved',
    ],
  ])('compactor %s becomes %s: %s', (was, is, rule) => {
    const [before, after] = [was, is].map(
      (compactor) => `${tsdb}compactor: ${compactor.replace('{', '{retention_enabled: true, ')}\n`,
    );
    expect(guard(after ?? '', { from: before ?? '', ...newest })[0]?.rule).toBe(rule);
  });
});
