import { describe, expect, it } from 'vitest';
import { type GuardOptions, guardChange } from '../../src/loki/guard.ts';

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
const withPeriod = (from: string) => edit('auth_enabled', `${period(from)}auth_enabled`);

it('no change is no finding', () => {
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

/** One change that each rule stops or warns of, and one close to it that is fine. */
const cases: Record<string, { fires: Parameters<typeof guard>; fine: Parameters<typeof guard> }> = {
  'period-removed': {
    fires: [edit(/ {2}- from: 2022[\s\S]*?(?= {2}- from: 2024)/, '')],
    fine: [base, { from: withPeriod('2026-01-11') }],
  },
  'period-changed': {
    fires: [edit('prefix: index_, period: 24h', 'prefix: loki_, period: 24h')],
    fine: [edit('object_store: s3', 'object_store: aws')],
  },
  'period-moved': {
    fires: [edit('2024-12-30', '2024-12-31')],
    fine: [edit('2022-01-01', '2020-11-13')],
  },
  'period-not-future': {
    fires: [withPeriod('2026-01-10')],
    fine: [withPeriod('2026-01-11')],
  },
  'storage-moved': {
    fires: [edit('us-west-2', 'eu-west-1')],
    fine: [
      edit(/storage_config:\n.*\n/, '').replace(
        'path_prefix: /loki',
        'path_prefix: /loki\n  storage: {s3: {bucketnames: usage-logs, region: us-west-2}}',
      ),
    ],
  },
  'bucket-added': {
    fires: [edit('usage-logs', '"usage-logs,more-logs"')],
    fine: [edit('usage-logs', '"usage-logs,"')],
  },
  'index-store-moved': {
    fires: [
      base.replace('v13', 'v12'),
      {
        from: `${base.replace('v13', 'v12').replace('aws: {', 'boltdb_shipper: {shared_store: gcs}\n  aws: {')}`,
        baseVersion: '2.9.17',
      },
    ],
    fine: [
      base.replace('v13', 'v12'),
      {
        from: `${base.replace('v13', 'v12').replace('aws: {', 'boltdb_shipper: {shared_store: s3}\n  aws: {')}`,
        baseVersion: '2.9.17',
      },
    ],
  },
  'storage-client-switched': {
    fires: [edit('storage_config:', 'storage_config:\n  use_thanos_objstore: true')],
    fine: [edit('storage_config:', 'storage_config:\n  use_thanos_objstore: false')],
  },
  'tenant-changed': {
    fires: [edit('auth_enabled: false', 'auth_enabled: true')],
    fine: [edit('auth_enabled: false', 'auth_enabled: no')],
  },
  'retention-enabled': {
    fires: [edit('retention_enabled: false', 'retention_enabled: true, delete_request_store: s3')],
    fine: [edit('retention_period: 0s', 'retention_period: 30d')],
  },
  'retention-shortened': {
    fires: [retained('30d'), { from: retained('60d') }],
    fine: [retained('60d'), { from: retained('30d') }],
  },
  'deletion-mode': {
    fires: [deleting('filter-and-delete'), { from: deleting('disabled') }],
    fine: [deleting('filter-only'), { from: deleting('disabled') }],
  },
  'delete-api-opened': {
    fires: [edit('retention_enabled: false', 'retention_enabled: true')],
    fine: [deleting('disabled')],
  },
  'table-manager-deletes': {
    fires: [`${base}table_manager: {retention_deletes_enabled: true}\n`],
    fine: [`${base}table_manager: {retention_deletes_enabled: false, retention_period: 168h}\n`],
  },
  'bucket-expires': {
    fires: [base, { bucketExpiryDays: 365 }],
    fine: [retained('30d'), { from: retained('30d'), bucketExpiryDays: 365 }],
  },
  'wal-disabled': {
    fires: [edit('wal: {', 'wal: {enabled: false, ')],
    fine: [edit('wal: {', 'wal: {enabled: true, ')],
  },
  'wal-moved': {
    fires: [edit('wal: {', 'wal: {dir: /data/wal, ')],
    fine: [edit('wal: {', 'wal: {dir: /loki/wal, ')],
  },
  'index-folder-moved': {
    fires: [
      edit('storage_config:', 'storage_config:\n  tsdb_shipper: {active_index_directory: /loki/other}'),
    ],
    fine: [
      edit(
        'storage_config:',
        'storage_config:\n  tsdb_shipper: {active_index_directory: /loki/tsdb-shipper-active}',
      ),
    ],
  },
  'compactor-folder-moved': {
    fires: [
      retained('30d').replace('compactor: {', 'compactor: {working_directory: /loki/x, '),
      { from: retained('30d') },
    ],
    fine: [edit('compactor: {', 'compactor: {working_directory: /loki/x, ')],
  },
  'flush-on-shutdown-off': {
    fires: [edit('flush_on_shutdown: true', 'replay_memory_ceiling: 4GB')],
    fine: [edit('flush_on_shutdown: true', 'flush_on_shutdown: true, replay_memory_ceiling: 4GB')],
  },
  'lines-refused': {
    fires: [edit('max_line_size: 1MB', 'max_line_size: 512KB')],
    fine: [edit('max_line_size: 1MB', 'max_line_size: 0')],
  },
  'lines-cut': {
    fires: [edit('max_line_size: 1MB', 'max_line_size: 1MB, max_line_size_truncate: true')],
    fine: [edit('max_line_size: 1MB', 'max_line_size: 1MB, max_line_size_truncate: false')],
  },
  'lines-hidden': {
    fires: [edit('max_line_size: 1MB', 'max_line_size: 1MB, max_query_lookback: 720h')],
    fine: [edit('max_line_size: 1MB', 'max_line_size: 1MB, max_query_lookback: 0s')],
  },
  'labels-added': {
    fires: [base.replace('v13', 'v12'), { from: base.replace('v13', 'v12'), baseVersion: '2.9.17' }],
    fine: [
      base
        .replace('v13', 'v12')
        .replace('max_line_size: 1MB', 'max_line_size: 1MB, discover_service_name: []'),
      { from: base.replace('v13', 'v12'), baseVersion: '2.9.17' },
    ],
  },
  'schema-downgrade': {
    fires: [base, { headVersion: '2.6.0' }],
    fine: [base, { headVersion: '3.3.0' }],
  },
  'version-downgrade': {
    fires: [base, { headVersion: '3.3.0' }],
    fine: [base, { headVersion: '3.5.0' }],
  },
  'version-skip': {
    fires: [base, { baseVersion: '2.6.0' }],
    fine: [base, { baseVersion: '2.9.17' }],
  },
  'boltdb-gone': {
    fires: [base, { headVersion: '4.0.0' }],
    fine: [base, { headVersion: '3.7.6' }],
  },
  'guard-blind': {
    fires: [base, { from: 'a: [' }],
    fine: [base, { from: `${base}unknown: 1\n` }],
  },
};

function retained(period: string): string {
  return edit('retention_period: 0s', `retention_period: ${period}`).replace(
    'retention_enabled: false',
    'retention_enabled: true',
  );
}

function deleting(mode: string): string {
  return edit('max_line_size', `deletion_mode: ${mode}, max_line_size`).replace(
    'retention_enabled: false',
    'retention_enabled: true',
  );
}

describe.each(Object.entries(cases))('%s', (rule, { fires, fine }) => {
  it('is told where it happens', () => {
    expect(rules(...fires)).toContain(rule);
  });

  it('is not told of a change close to it', () => {
    expect(rules(...fine)).not.toContain(rule);
  });
});

describe('the matrix of edits that was tried on real Loki', () => {
  const old = `${periods.slice(0, periods.indexOf('  - from: 2024'))}${rest}limits: &l {}\n`.replace(
    /limits: .*\n/,
    '',
  );
  const from = { from: old };

  it.each([
    ['a tsdb period from tomorrow', old.replace('auth_enabled', `${period('2026-01-11')}auth_enabled`)],
    ['the first period further in the past', old.replace('2022-01-01', '2020-01-01')],
  ])('%s keeps every line in sight', (_, head) => {
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
    ['auth_enabled', old.replace('auth_enabled: false', 'auth_enabled: true'), 'tenant-changed'],
  ])('%s is stopped', (_, head, rule) => {
    expect(
      guard(head, from)
        .filter(({ level }) => level === 'error')
        .map((finding) => finding.rule),
    ).toContain(rule);
  });
});

describe('effective configurations are compared', () => {
  it('a default that an upgrade changes is seen', () => {
    const plain = base.replace(', max_line_size: 1MB', '').replace('v13', 'v12');
    const found = guard(plain, { from: plain, baseVersion: '2.6.0', headVersion: '3.7.6' });
    const messages = found.filter(({ rule }) => rule === 'lines-refused').map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/max_line_size goes down from no limit to 256KB \(the default of Loki 3\.7\.6\)/),
      expect.stringMatching(/max_label_names_per_series goes down from 30 to 15/),
    ]);
  });

  it('retention without a period deletes after 31 days on 2.6.0, and the finding says so', () => {
    const plain = base
      .replace('retention_period: 0s, max_line_size: 1MB', 'max_query_length: 0s')
      .replace('v13', 'v12');
    const head = plain.replace('retention_enabled: false', 'retention_enabled: true');
    const found = guard(head, { from: plain, baseVersion: '2.6.0', headVersion: '2.6.0' });
    expect(found.find(({ rule }) => rule === 'retention-enabled')?.message).toMatch(
      /older than 31d, the default of Loki 2\.6\.0/,
    );
  });

  it('the prefix that 2.x had in the shipper is the one that 3.x has in the period', () => {
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

  it('a credential in a URL is not repeated', () => {
    const url = (bucket: string) => edit(/aws: \{.*\}/, `aws: {s3: "s3://AKIA:hush@us-west-2/${bucket}"}`);
    const [finding] = guard(url('b'), { from: url('a') });
    expect(finding?.rule).toBe('storage-moved');
    expect(finding?.message).not.toMatch(/hush|AKIA/);
  });
});
