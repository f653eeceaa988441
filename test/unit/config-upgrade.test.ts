import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { configForVersion } from '../../src/config/config-for-version.ts';
import { type FieldNode, fieldAt, fieldsOf, TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { type UpgradeOptions, upgradeConfig } from '../../src/config/upgrade.ts';
import { movedTo } from '../../src/config/validate/moved.ts';
import { reasonFor, upgradePath } from '../../src/loki/upgrade-path.ts';

const old = `auth_enabled: false
server: {http_listen_port: 9090}
common: {path_prefix: /loki, ring: {kvstore: {store: inmemory}}}
storage_config:
  aws: {bucketnames: usage-logs, region: us-west-2} # ours
schema_config:
  configs:
    - from: 2020-11-13
      store: boltdb-shipper
      object_store: s3
      schema: v11
      index: {prefix: index_, period: 24h}
`;
const defaults = { file: 'loki.yaml', today: '2026-01-01', periodFrom: '2026-01-08', partial: false };
const upgrade = (yaml: string, options: Partial<UpgradeOptions> = {}) =>
  upgradeConfig(Buffer.from(yaml), { from: '2.6.0', to: '3.7.6', ...defaults, ...options });
const errorsIn = async (yaml: string, options?: Partial<UpgradeOptions>) =>
  (await upgrade(yaml, options)).left.filter(({ level }) => level === 'error');

function leavesOf(node: FieldNode, path = ''): string[] {
  if (node.kind === 'list') return leavesOf(node.item, `${path}.0`);
  if (node.kind === 'map') return leavesOf(node.value, `${path}.name`);
  if (node.kind !== 'block') return [path];
  return node.entries().flatMap(([name, child]) => leavesOf(child, path === '' ? name : `${path}.${name}`));
}

const removed = TABLE_VERSIONS.flatMap((version, i) => {
  const next = TABLE_VERSIONS[i + 1];
  if (next === undefined) return [];
  const gone = leavesOf(fieldsOf(version).root).filter((path) => !fieldAt(fieldsOf(next).root, path));
  return gone.map((path) => ({ path, version, next }));
});

describe('Fields that a version removes', () => {
  it.each(removed)('$path of $version: its successor, or that it has none, is known', ({ path }) => {
    expect(movedTo(path)).toMatch(/^(?:Remove it|Set |Use |Keep )/);
  });

  it.each([
    ['querier: {query_timeout: 5m}', 'limits_config.query_timeout: 5m'],
    ['querier: {query_timeout: 1500ms}', 'limits_config.query_timeout: 1500ms'],
    ['querier: {engine: {timeout: 50s}}', 'limits_config.query_timeout: 50s'],
    ['query_range: {split_queries_by_interval: 1h30m}', 'limits_config.split_queries_by_interval: 1h30m'],
    ['chunk_store_config: {max_look_back_period: 336h}', 'limits_config.max_query_lookback: 336h'],
    ['compactor: {deletion_mode: filter-only}', 'limits_config.deletion_mode: filter-only'],
    ['compactor: {shared_store_key_prefix: x/}', 'compactor.delete_request_store_key_prefix: x/'],
    ['frontend_worker: {match_max_concurrent: false, parallelism: 8}', 'querier.max_concurrent: 8'],
    [
      'chunk_store_config: {chunk_cache_config: {enable_fifocache: true, fifocache: {max_size_bytes: 500MB}}}',
      'chunk_store_config.chunk_cache_config.embedded_cache.max_size_mb: 500',
    ],
    ['ruler: {storage: {s3: {sse_encryption: true}}}', 'ruler.storage.s3.sse.type: SSE-S3'],
  ])('%s is moved to %s', async (yaml, is) => {
    expect((await upgrade(`${old}${yaml}\n`)).changes.map((change) => change.is)).toContain(is);
  });

  it('a key in a URL is not repeated', async () => {
    const url = 'ruler: {storage: {configdb: {configs_api_url: "http://hush@db/"}}}';
    expect(JSON.stringify((await upgrade(`${old}${url}\n`)).changes)).not.toMatch(/hush/);
  });

  it('a list is removed with all its items', async () => {
    const { yaml } = await upgrade(`${old}query_range: {forward_headers_list: [x-a, x-b, x-c]}\n`);
    expect(yaml).not.toMatch(/forward_headers_list|x-[abc]/);
  });

  it('a prefix of the index goes into each period that was written with it', async () => {
    const shipper = '  boltdb_shipper: {shared_store: s3, shared_store_key_prefix: old/}\n';
    const file = old.replace('schema_config', `${shipper}schema_config`);
    const { yaml, left } = await upgrade(file);
    expect(yaml).toContain('index: {prefix: index_, period: 24h, path_prefix: old/}');
    expect(left.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('an index that was in another store is left to a person, as an error', async () => {
    const file = old.replace('schema_config', '  boltdb_shipper: {shared_store: gcs}\nschema_config');
    expect((await errorsIn(file)).map(({ rule }) => rule)).toEqual(['index-store-moved']);
  });
});

describe('Defaults that the new version changes', () => {
  const isSet = async (path: string, yaml = old, options: Partial<UpgradeOptions> = {}) =>
    (await upgrade(yaml, options)).changes.find((change) => change.path === path)?.is;

  it.each([
    ['limits_config.max_line_size', '0'],
    ['limits_config.max_label_names_per_series', '30'],
    ['limits_config.discover_service_name', '[]'],
    ['limits_config.allow_structured_metadata', 'false'],
  ])('%s keeps its old value', async (path, value) => {
    expect(await isSet(path)).toBe(value);
  });

  it('the port that clients push to stays', async () => {
    expect(await isSet('server.http_listen_port', old.replace(/server.*\n/, ''))).toBe('80');
    expect(await isSet('server.http_listen_port')).toBeUndefined();
  });

  it.each([
    ['2.6.0', 'target: read', 'true'],
    ['2.9.17', 'target: "read,write"', 'true'],
    ['2.9.17', 'target: read\nlegacy_read_target: false', undefined],
    ['2.9.17', 'target: write', undefined],
  ])('what the target read does in %s with %s stays: %s', async (from, yaml, is) => {
    expect(await isSet('legacy_read_target', `${old}${yaml}\n`, { from })).toBe(is);
  });

  it('retention stays as it was, and so do delete requests and their store', async () => {
    const file = `${old}compactor: {retention_enabled: true, shared_store: s3}\n`;
    expect(await isSet('limits_config.retention_period', file)).toBe('31d');
    expect(await isSet('limits_config.deletion_mode', file)).toBe('disabled');
    expect(await isSet('compactor.delete_request_store', file)).toBe('s3');
    expect(await errorsIn(file)).toEqual([]);
  });

  it.each([
    ['compactor.working_directory', '/loki/compactor'],
    ['storage_config.boltdb_shipper.active_index_directory', '/loki/boltdb-index'],
    ['storage_config.boltdb_shipper.cache_location', '/loki/boltdb-cache'],
    ['storage_config.tsdb_shipper.active_index_directory', '/loki/tsdb-index'],
    ['storage_config.tsdb_shipper.cache_location', '/loki/tsdb-cache'],
  ])('%s, which the new version requires, is on the disk that the host keeps', async (path, folder) => {
    const to = '3.4.3';
    expect(await isSet(path, old.replace('path_prefix: /loki, ', ''), { to })).toBe(folder);
    expect(await isSet(path, old, { to })).toBeUndefined();
  });

  it('without retention, nothing about it is set', async () => {
    expect(await isSet('limits_config.retention_period')).toBeUndefined();
    expect(await isSet('limits_config.deletion_mode')).toBeUndefined();
  });

  it('structured metadata stays on if a period for it is active', async () => {
    const file = old.replace('boltdb-shipper', 'tsdb').replace('v11', 'v13');
    expect(await isSet('limits_config.allow_structured_metadata', file, { from: '2.9.17' })).toBeUndefined();
  });

  it('an empty block is removed, because it sets everything in it to zero', async () => {
    expect(await isSet('query_range', `${old}query_range:\n`)).toBe('');
  });

  it("a team's part is judged over the defaults of both versions", async () => {
    const { changes } = await upgrade('limits_config: {max_query_series: 5}\n', { partial: true });
    expect(changes.map(({ path }) => path)).toEqual(['schema_config.configs', 'schema_config.configs.1']);
  });
});

describe('A new TSDB period', () => {
  const fileFrom = (from: string) => old.replace('2020-11-13', from);

  it.each([
    ['starts on the given day', '2020-11-13', '2026-01-08'],
    ['starts after one that is still to start', '2026-02-01', '2026-02-02'],
  ])('%s', async (_, last, from) => {
    const change = (await upgrade(fileFrom(last))).changes.find(
      ({ path }) => path === 'schema_config.configs.1',
    );
    expect(change?.is).toContain(from);
  });

  it('follows the others, which stay exactly as they are', async () => {
    const { yaml } = await upgrade(old);
    expect(yaml).toContain(old.slice(old.indexOf('schema_config'), -1));
  });

  it('is not added after another one, nor for a version that does not support it', async () => {
    const file = old.replace('boltdb-shipper', 'tsdb').replace('v11', 'v13');
    const added = async (yaml: string, options: Partial<UpgradeOptions>) =>
      (await upgrade(yaml, options)).changes.some(({ path }) => path === 'schema_config.configs.1');
    expect(await added(file, { from: '2.9.17' })).toBe(false);
    expect(await added(old, { to: '2.8.0' })).toBe(false);
  });

  it('is not added to a list that has no periods', async () => {
    const { changes } = await upgrade('schema_config: {configs: [none]}\n');
    expect(changes.map(({ path }) => path)).not.toContain('schema_config.configs.1');
  });
});

describe('An upgraded file', () => {
  it('keeps its comments', async () => {
    const { yaml, rewritten } = await upgrade(old);
    expect(rewritten).toBe(false);
    expect(yaml).toContain('region: us-west-2} # ours');
  });

  it('with anchors is rewritten, and says so', async () => {
    const file = `${old}x: &limits {enforce_metric_name: false, max_query_series: 5}\nlimits_config: *limits\n`;
    const { yaml, rewritten } = await upgrade(file);
    expect(rewritten).toBe(true);
    expect(yaml).not.toContain('enforce_metric_name: false, max_query_series: 5}\nlimits_config: *limits');
    expect(yaml).toContain('max_query_series: 5');
  });

  it('is unchanged if the version is', async () => {
    expect(await upgrade(old, { to: '2.6.0' })).toMatchObject({ yaml: old, changes: [] });
  });

  it('names the version that it is for', async () => {
    const header = '# Rendered by loki-host-actions for Loki 2.6.0: edit the team file.\n';
    expect((await upgrade(header + old)).yaml).toMatch(
      /^# Rendered by loki-host-actions for Loki 3\.7\.6: edit/,
    );
  });

  it('cannot be for an older version', async () => {
    await expect(upgrade(old, { from: '3.7.6', to: '2.6.0' })).rejects.toThrow(UserError);
  });
});

describe('The way from one version to another', () => {
  it.each([
    ['2.6.0', '3.7.6', ['2.9.17', '3.4.3', '3.7.6']],
    ['2.6.0', '3.3.0', ['2.9.17', '3.3.0']],
    ['2.6.0', '2.9.10', ['2.9.10']],
    ['2.9.5', '3.7.6', ['3.4.3', '3.7.6']],
    ['3.7.1', '3.7.6', ['3.7.6']],
    ['3.7.6', '3.7.6', []],
  ])('from %s to %s is %o', (from, to, path) => {
    expect(upgradePath(from, to)).toEqual(path);
  });

  it('has a reason for each stop', () => {
    expect(upgradePath('2.6.0', '3.7.6').filter((version) => reasonFor(version) === '')).toEqual([]);
  });

  it('has a config for each version, with the fields that it has and needs', async () => {
    const target = (await upgrade(old)).yaml;
    expect(configForVersion(target, '2.9.17')).toMatch(/boltdb_shipper:\n +shared_store: s3/);
    expect(configForVersion(target, '2.9.17')).not.toContain('discover_service_name');
    expect(configForVersion(target, '3.4.3')).not.toContain('shared_store');
    expect(configForVersion(target, '3.4.3')).toContain('discover_service_name: []');
  });

  it('lets 2.9 find an index under another prefix, if all periods have the same', () => {
    const period = (from: string, prefix: string) =>
      `    - {from: ${from}, store: tsdb, object_store: s3, schema: v13, index: {prefix: i_, period: 24h, path_prefix: ${prefix}}}\n`;
    const one = `schema_config:\n  configs:\n${period('2024-01-01', 'x/')}`;
    expect(configForVersion(one, '2.9.17')).toContain('shared_store_key_prefix: x/');
    expect(() => configForVersion(one + period('2025-01-01', 'y/'), '2.9.17')).toThrow(UserError);
  });
});

describe('Variables', () => {
  const field = (yaml: string, name: string) => new RegExp(`^ *${name}: (.*)$`, 'm').exec(yaml)?.[1];

  it('stay as their author wrote them', async () => {
    const yaml = old.replace('9090', '${PORT:-9090}').replace('usage-logs', '"${BUCKET:-usage-logs}"');
    const upgraded = await upgrade(yaml);
    expect(upgraded.rewritten).toBe(false);
    expect(upgraded.yaml).toContain('{http_listen_port: ${PORT:-9090}}');
    expect(upgraded.yaml).toContain('bucketnames: "${BUCKET:-usage-logs}"');
    expect(upgraded.left.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('move with their field, without quotes if they had none', async () => {
    const { yaml } = await upgrade(`${old}querier:\n  query_timeout: \${TIMEOUT:-5m}\n`);
    expect(field(yaml, 'query_timeout')).toBe('${TIMEOUT:-5m}');
  });

  it('that Loki cannot read are refused with their lines', async () => {
    const upgrading = async () => await upgrade(`${old}# was: \${a-b}\n`);
    await expect(upgrading).rejects.toThrow(/loki\.yaml:13:8: Loki refuses the file for \$\{a-b\}/);
  });
});

describe('A file that has problems before it is upgraded', () => {
  it('says so if the version that it claims refuses it, with the line', async () => {
    const [first] = await errorsIn(`${old}limits_config: {query_timeout: 5m}\n`);
    expect(first).toMatchObject({ rule: 'not-valid-before', line: 13 });
    expect(first?.message).toMatch(/^Loki 2\.6\.0 refuses the file as it was, in line 13: .*query_timeout/);
  });

  it('says nothing of the kind if that version takes it', async () => {
    expect(await errorsIn(old)).toEqual([]);
  });

  it.each([
    ['a field', 'ruler: {storage: {swift: {password: hush-hush}}}'],
    ['a URL', 'ruler: {alertmanager_url: "http://ann:hush-hush@am"}'],
    ['a default', 'ruler: {storage: {swift: {password: "${NAME:-hush-hush}"}}}'],
    [
      'a field that the new version does not have',
      'storage_config: {aws: {sse: {}}}\nx: {password: hush-hush}',
    ],
    ['a merged block', 'x: &x {password: hush-hush}\nruler: {storage: {swift: {<<: *x}}}'],
  ])('is upgraded all the same with a credential in %s, which is left to do', async (_, yaml) => {
    const {
      yaml: upgraded,
      changes,
      left,
    } = await upgrade(`${old.replace(/storage_config:\n.*\n/, '')}${yaml}\n`);
    expect(upgraded).toContain('hush-hush');
    expect(changes).not.toEqual([]);
    expect(left.map(({ rule }) => rule)).toContainEqual(
      expect.stringMatching(/literal-credential|credential-in-url/),
    );
    expect(JSON.stringify({ changes, left })).not.toContain('hush-h');
  });

  it.each(['', '# nothing\n'])('is an error if there is nothing in it: %j', async (yaml) => {
    await expect(upgrade(yaml)).rejects.toThrow(/There is nothing to upgrade/);
  });
});
