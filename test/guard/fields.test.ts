import { describe, expect, it } from 'vitest';
import { decisionOn } from '../../src/config/fields/locations.ts';
import { type FieldNode, TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { guardChange } from '../../src/config/guard.ts';
import type { TreeValue } from '../../src/config/tree.ts';
import { writeYaml } from '../../src/config/yaml/write.ts';
import { type Leaf, leavesOf } from '../support/leaves.ts';
import { contextOf, valuesOf, withField } from './contexts.ts';

/** Rules for fields that do not say where data is: they delete, hide or refuse lines. */
const OTHER_RULES: Readonly<Record<string, readonly RegExp[]>> = {
  'delete-api-opened': [/^compactor\.retention_enabled$/],
  'deletion-mode': [/^limits_config\.deletion_mode$/],
  'flush-on-shutdown-off': [/^ingester\.wal\.flush_on_shutdown$/],
  'labels-added': [/^limits_config\.discover_service_name$/],
  'lines-cut': [/^limits_config\.max_line_size_truncate$/],
  'lines-hidden': [
    /^limits_config\.(?:max_entries_limit_per_query|max_query_length|max_query_lookback|query_timeout)$/,
    /^chunk_store_config\.max_look_back_period$/,
    /^querier\.(?:engine\.timeout|query_timeout)$/,
  ],
  'lines-refused': [
    /^ingester\.max_chunk_age$/,
    /^limits_config\.(?:creation_grace_period|ingestion_(?:burst_size|rate)_mb|max_line_size|reject_old_samples(?:_max_age)?)$/,
    /^limits_config\.max_(?:global_)?streams_per_user$/,
    /^limits_config\.max_label_(?:name_length|names_per_series|value_length)$/,
    /^limits_config\.per_stream_rate_limit(?:_burst)?$/,
    /^server\.grpc_server_max_recv_msg_size$/,
  ],
  'retention-enabled': [/^compactor\.retention_enabled$/],
  'retention-shortened': [/^limits_config\.retention_(?:period|stream\[\]\.)/],
  'table-manager-deletes': [/^table_manager\.retention_/],
  'wal-disabled': [/^ingester\.wal\.enabled$/],
};

/** Fields that the table has and Loki does not read: named stores are for objects, and 2.x takes two stores from nowhere. */
const UNREAD: readonly RegExp[] = [
  / storage_config\.named_stores\.aws\.\*\.dynamodb/,
  /^2\..* common\.storage\.(?:alibabacloud|cos)\./,
];

function rulesFor({ path, field }: Leaf, version: string, [before, after]: readonly TreeValue[]): string[] {
  const context = contextOf(path);
  const [base, head] = [before, after].map((value) =>
    writeYaml(withField(context, path, inField(field, value ?? ''))),
  );
  const options = { baseVersion: version, headVersion: version, today: '2026-01-01' };
  return guardChange(base ?? '', head ?? '', options).map(({ rule }) => rule);
}

function inField(field: FieldNode, value: TreeValue): TreeValue {
  if (field.kind === 'list') return [value];
  return field.kind === 'map' ? { a: value } : value;
}

function valuesFor({ path, field }: Leaf): readonly [TreeValue, TreeValue] {
  const inner = field.kind === 'list' ? field.item : field.kind === 'map' ? field.value : field;
  return valuesOf(path.split('.').at(-1) ?? '', inner.kind === 'value' ? inner.type : '');
}

describe.each(TABLE_VERSIONS)('of every field of Loki %s', { timeout: 600_000 }, (version) => {
  const leaves = leavesOf(version).filter(
    ({ path }) => !UNREAD.some((pattern) => pattern.test(`${version} ${path}`)),
  );

  it('one that says where data is, or how it is found, cannot change in use without an error or a warning', () => {
    const locating = leaves.filter(({ path }) => decisionOn(path) !== 'neither');
    const silent = locating.filter((leaf) => rulesFor(leaf, version, valuesFor(leaf)).length === 0);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('any other can change without a finding about where data is', () => {
    const others = leaves.filter(({ path }) => decisionOn(path) === 'neither');
    const loud = others.flatMap((leaf) => {
      const values = valuesFor(leaf);
      const rules = [...rulesFor(leaf, version, values), ...rulesFor(leaf, version, values.toReversed())];
      return rules
        .filter((rule) => !OTHER_RULES[rule]?.some((pattern) => pattern.test(leaf.path)))
        .map((rule) => `${leaf.path}: ${rule}`);
    });
    expect([...new Set(loud)]).toEqual([]);
  });
});
