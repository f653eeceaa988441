import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CheckOptions, checkFile } from '../../src/validation/check.ts';
import { openBase } from '../../src/validation/git.ts';
import { createRepository, type Repository } from './validate-repository.ts';

const today = '2026-01-10';
const tomorrow = '2026-01-11';
const base = `schema_config:
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
auth_enabled: false
common:
  path_prefix: /loki
  ring: {kvstore: {store: inmemory}}
storage_config:
  aws: {bucketnames: usage-logs, region: us-west-2}
ingester: {wal: {flush_on_shutdown: true}}
limits_config: {retention_period: 0s, max_line_size: 1MB}
compactor: {retention_enabled: false}
`;

/** With retention, and requests to delete in `store`. */
function withRequestsIn(store: string): string {
  return base.replace('retention_enabled: false', `retention_enabled: true, delete_request_store: ${store}`);
}

/** With rules that are evaluated late, which Loki 2.x can do. */
function withDelay(delay: string): string {
  return base.replace('max_line_size', `ruler_evaluation_delay_duration: ${delay}, max_line_size`);
}

type Case = [after: string, more?: Partial<CheckOptions> & { before?: string }];

const edit = (from: string | RegExp, to: string) => base.replace(from, to);
const withPeriod = (from: string) =>
  edit(
    'auth_enabled',
    `  - {from: ${from}, store: tsdb, object_store: s3, schema: v13, index: {prefix: index_, period: 24h}}\nauth_enabled`,
  );

/** For each rule a change that it stops or warns of, and one close to it that is fine: the file after, and what is not usual. */
const cases: Record<string, { fires: Case; fine: Case }> = {
  'period-removed': {
    fires: [edit(/ {2}- from: 2022[\s\S]*?(?= {2}- from: 2024)/, '')],
    fine: [base, { before: withPeriod(tomorrow) }],
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
    fires: [withPeriod(today)],
    fine: [withPeriod(tomorrow)],
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
    fine: [edit('bucketnames: usage-logs', 's3: "s3://us-west-2/usage-logs"')],
  },
  'index-store-moved': {
    fires: [
      base.replace('v13', 'v12'),
      {
        before: `${base.replace('v13', 'v12').replace('aws: {', 'boltdb_shipper: {shared_store: gcs}\n  aws: {')}`,
        baseLokiVersion: '2.9.17',
      },
    ],
    fine: [
      base.replace('v13', 'v12'),
      {
        before: `${base.replace('v13', 'v12').replace('aws: {', 'boltdb_shipper: {shared_store: s3}\n  aws: {')}`,
        baseLokiVersion: '2.9.17',
      },
    ],
  },
  'storage-client-switched': {
    fires: [edit('storage_config:', 'storage_config:\n  use_thanos_objstore: true')],
    fine: [edit('storage_config:', 'storage_config:\n  use_thanos_objstore: false')],
  },
  'delete-requests-moved': {
    fires: [withRequestsIn('gcs'), { before: withRequestsIn('s3') }],
    fine: [withRequestsIn('aws'), { before: withRequestsIn('s3') }],
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
    fires: [retained('30d'), { before: retained('60d') }],
    fine: [retained('60d'), { before: retained('30d') }],
  },
  'deletion-mode': {
    fires: [deleting('filter-and-delete'), { before: deleting('disabled') }],
    fine: [deleting('filter-only'), { before: deleting('disabled') }],
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
    fine: [retained('30d'), { before: retained('30d'), bucketExpiryDays: 365 }],
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
      { before: retained('30d') },
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
    fires: [base.replace('v13', 'v12'), { before: base.replace('v13', 'v12'), baseLokiVersion: '2.9.17' }],
    fine: [
      base
        .replace('v13', 'v12')
        .replace('max_line_size: 1MB', 'max_line_size: 1MB, discover_service_name: []'),
      { before: base.replace('v13', 'v12'), baseLokiVersion: '2.9.17' },
    ],
  },
  'schema-downgrade': {
    fires: [base, { baseLokiVersion: '3.4.3', lokiVersion: '2.6.0' }],
    fine: [base, { baseLokiVersion: '3.4.3', lokiVersion: '3.3.0' }],
  },
  'rules-earlier': {
    fires: [base, { before: withDelay('5m'), baseLokiVersion: '2.9.17' }],
    fine: [base, { before: withDelay('0s'), baseLokiVersion: '2.9.17' }],
  },
  'version-downgrade': {
    fires: [base, { baseLokiVersion: '3.4.3', lokiVersion: '3.3.0' }],
    fine: [base, { baseLokiVersion: '3.4.3', lokiVersion: '3.5.0' }],
  },
  'version-skip': {
    fires: [base, { baseLokiVersion: '2.6.0' }],
    fine: [base, { baseLokiVersion: '2.9.17' }],
  },
  'boltdb-gone': {
    fires: [base, { lokiVersion: '4.0.0' }],
    fine: [base, { lokiVersion: '3.7.6' }],
  },
  'guard-blind': {
    fires: [base, { before: 'a: [' }],
    fine: [base, { before: `${base}unknown: 1\n` }],
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

/** Both files of each case on `main`, and as the branch `change` leaves them: one repository, since git is slow to start. */
let repository: Repository;
const nameOf = (rule: string, kind: string) => `${rule}/${kind}.yaml`;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00Z`) });
  repository = createRepository();
  write(([, more]) => more?.before ?? base);
  repository.git('checkout', '--quiet', '-b', 'change');
  write(([after]) => after);
});
afterAll(() => {
  vi.useRealTimers();
  repository.remove();
});

function write(textOf: (one: Case) => string): void {
  for (const [rule, both] of Object.entries(cases))
    for (const [kind, one] of Object.entries(both)) repository.write(nameOf(rule, kind), textOf(one));
  repository.commit();
}

async function rulesOf(rule: string, kind: 'fires' | 'fine'): Promise<string[]> {
  const { before: _, ...more } = cases[rule]?.[kind][1] ?? {};
  const { findings } = await checkFile(`${repository.folder}/${nameOf(rule, kind)}`, {
    ...{
      lokiVersion: '3.4.3',
      baseLokiVersion: undefined,
      hosts: undefined,
      partial: false,
      forDeploy: false,
    },
    ...{ bucketExpiryDays: undefined, allow: new Map(), base: openBase('main', repository.folder, {}) },
    ...more,
  });
  return findings.map((finding) => finding.rule);
}

describe.each(Object.keys(cases))('A pull request and the rule %s', (rule) => {
  it('is stopped or warned where the rule is broken', async () => {
    expect(await rulesOf(rule, 'fires')).toContain(rule);
  });

  it('is not bothered with a change close to it', async () => {
    expect(await rulesOf(rule, 'fine')).not.toContain(rule);
  });
});

it('Every rule of the guard is among them', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const guard = page.slice(page.indexOf('## The guard'), page.indexOf('## Stricter than Loki'));
  const rules = [...guard.matchAll(/^### (\S+)$/gm)].map(([, rule = '']) => rule);
  expect(Object.keys(cases).sort()).toEqual(rules.sort());
});
