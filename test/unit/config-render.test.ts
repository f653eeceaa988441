import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { type Rendered, type RenderOptions, renderConfig } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { at, type Tree } from '../../src/config/tree.ts';

const skypilot = readFileSync(join(import.meta.dirname, '../fixtures/loki/skypilot-2024.yaml'), 'utf8');

function render(team = '', options: Partial<RenderOptions> = {}): Rendered & { config: Tree } {
  const rendered = renderConfig({
    team: team === '' ? {} : parseTeamConfig(Buffer.from(team), 'loki.yaml'),
    bucket: 'acme-usage-logs',
    region: 'us-west-2',
    lokiVersion: '3.7.6',
    credentials: 'environment',
    replicas: 1,
    ...options,
  });
  return { ...rendered, config: load(rendered.yaml) as Tree };
}

const value = (path: string, team?: string, options?: Partial<RenderOptions>) =>
  at(render(team, options).config, path);

describe('The rendered config', () => {
  it('is the same, byte for byte, for the same inputs, and leaves them as they were', () => {
    const team = parseTeamConfig(Buffer.from(skypilot), 'loki.yaml');
    const before = structuredClone(team);
    const first = render('', { team });
    expect(render('', { team })).toEqual(first);
    expect(team).toEqual(before);
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    [
      'takes entries half of max_chunk_age older than the newest of their stream',
      'ingester.max_chunk_age',
      '336h',
    ],
    ['takes entries a week old', 'limits_config.reject_old_samples_max_age', '168h'],
    ['finds entries that are not flushed yet, however old', 'querier.query_ingesters_within', '0s'],
    ['loses nothing in memory at a clean stop', 'ingester.wal.flush_on_shutdown', true],
    ['keeps its WAL on the mounted volume', 'ingester.wal.dir', '/loki/wal'],
    ['deletes nothing', 'compactor.retention_enabled', false],
    ['phones nobody', 'analytics.reporting_enabled', false],
    ['keeps streams as the clients name them', 'limits_config.discover_service_name', []],
  ])('%s', (_, path, expected) => {
    expect(value(path)).toEqual(expected);
  });

  it('lets the team win over the defaults: blocks are merged, lists replaced whole', () => {
    const { config } = render(
      'limits_config: {ingestion_rate_mb: 8}\nmemberlist: {join_members: [a:1, b:2]}',
    );
    expect(at(config, 'limits_config.ingestion_rate_mb')).toBe(8);
    expect(at(config, 'limits_config.max_line_size')).toBe('16MB');
    expect(at(config, 'memberlist.join_members')).toEqual(['a:1', 'b:2']);
  });

  it('takes a block that the team left empty for nothing said, where Loki would wipe the defaults', () => {
    expect(value('limits_config.max_line_size', 'limits_config:\n#  max_line_size: 1MB\n')).toBe('16MB');
  });

  it('writes durations plain and dates as strings', () => {
    const { yaml } = render();
    expect(yaml).toContain('max_chunk_age: 336h\n');
    expect(yaml).toContain("from: '2024-01-01'\n");
  });

  it('repeats what the team wrote as an anchor, since it is clearer without', () => {
    const { yaml } = render('server: {http_server_read_timeout: &t 60s, http_server_write_timeout: *t}');
    expect(yaml).toContain('http_server_read_timeout: 60s\n  http_server_write_timeout: 60s\n');
  });
});

describe('A new install', () => {
  it.each([
    ['2.6.0', 'boltdb-shipper', 'v12'],
    ['2.9.17', 'tsdb', 'v13'],
    ['3.4.3', 'tsdb', 'v13'],
    ['3.7.6', 'tsdb', 'v13'],
  ])(
    'of %s has one period: %s with schema %s, from a date that never changes',
    (lokiVersion, store, schema) => {
      const period = { from: '2024-01-01', store, schema, object_store: 's3' };
      const [only, ...others] = value('schema_config.configs', '', { lokiVersion }) as Tree[];
      expect(only).toMatchObject(period);
      expect(others).toEqual([]);
    },
  );

  it('has no field that its version does not know', () => {
    const { yaml } = render('', { lokiVersion: '2.6.0' });
    for (const field of [
      'cluster_label',
      'discover_service_name',
      'allow_structured_metadata',
      'query_timeout',
    ]) {
      expect(yaml).not.toContain(field);
    }
  });

  it('has directories for the one kind of index it uses', () => {
    expect(render().yaml).not.toContain('boltdb');
  });
});

describe('A team that has data', () => {
  it.each(['2.9.17', '3.4.3', '3.7.6'])('keeps its periods untouched, for Loki %s', (lokiVersion) => {
    const periods = at(load(skypilot) as Tree, 'schema_config.configs') as Tree[];
    const rendered = value('schema_config.configs', skypilot, { lokiVersion });
    expect(rendered).toEqual(
      periods.map((period) => ({
        ...period,
        from: new Date(String(period['from'])).toISOString().slice(0, 10),
      })),
    );
  });

  it('gets each index on the object store of its periods, where Loki must be told (before 3.0)', () => {
    const { config } = render(skypilot, { lokiVersion: '2.9.17' });
    expect(at(config, 'storage_config.tsdb_shipper.shared_store')).toBe('aws');
    expect(at(config, 'storage_config.boltdb_shipper.shared_store')).toBe('aws');
    expect(value('storage_config.tsdb_shipper.shared_store', skypilot)).toBeUndefined();
  });

  it('gets a store for requests to delete only with a retention of its own', () => {
    expect(value('compactor.delete_request_store')).toBeUndefined();
    expect(value('compactor.delete_request_store', 'compactor: {retention_enabled: true}')).toBe('s3');
  });
});

describe('The ring', () => {
  it('of one host is in memory and on loopback, but for the compactors, which a handover has two of', () => {
    const { config, warnings } = render();
    expect(at(config, 'common.ring.kvstore.store')).toBe('inmemory');
    expect(at(config, 'compactor.compactor_ring.kvstore.store')).toBe('memberlist');
    expect(at(config, 'common.instance_addr')).toBe('127.0.0.1');
    expect(at(config, 'server.grpc_listen_address')).toBe('127.0.0.1');
    expect(warnings).toEqual([]);
  });

  it.each([
    ['common: {ring: {kvstore: {store: consul}}}'],
    ['ingester: {lifecycler: {ring: {kvstore: {store: consul}}}}'],
  ])('is one kind in the whole process when the team names another: %s', (team) => {
    const { config } = render(team);
    expect(at(config, 'common.ring.kvstore.store')).toBe('consul');
    expect(config['memberlist']).toBeUndefined();
    expect(at(config, 'compactor.compactor_ring')).toBeUndefined();
  });

  it.each([['common: {instance_addr: 10.0.1.11}'], ['common: {ring: {instance_addr: 10.0.1.11}}']])(
    'leaves loopback, gRPC too, when the team gives it an address: %s',
    (team) => {
      const { config } = render(team);
      expect(at(config, 'server.grpc_listen_address')).toBeUndefined();
      expect(at(config, 'memberlist.bind_addr')).toBeUndefined();
      expect(render(team).yaml).not.toContain('instance_addr: 127.0.0.1');
    },
  );

  it.each([
    [2, 2],
    [3, 3],
    [5, 3],
  ])('of %i hosts keeps %i copies', (replicas, copies) => {
    const team = 'memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.12:7946"]}';
    expect(value('common.replication_factor', team, { replicas })).toBe(copies);
    expect(value('common.ring.kvstore.store', team, { replicas })).toBe('memberlist');
  });

  it('of several hosts that the team keeps in memory is told of', () => {
    const team =
      'common: {ring: {kvstore: {store: inmemory}}}\nmemberlist: {join_members: ["10.0.1.11:7946"]}';
    expect(render(team, { replicas: 3 }).warnings).toEqual([expect.stringContaining('ring in memory')]);
  });

  it('of several hosts that do not know each other is refused', () => {
    expect(() => render('', { replicas: 3 })).toThrow(/replicas: 3 .*join_members/);
  });
});

describe('The inputs', () => {
  it('win over the team for bucket, region and key, and each value replaced is told', () => {
    const { config, replaced } = render(skypilot);
    expect(at(config, 'storage_config.aws')).toEqual({
      bucketnames: 'acme-usage-logs',
      region: 'us-west-2',
      access_key_id: '${LOKI_S3_ACCESS_KEY_ID}',
      secret_access_key: '${LOKI_S3_SECRET_ACCESS_KEY}',
      s3forcepathstyle: true,
    });
    expect(replaced.map(({ path, team }) => [path.split('.').at(-1), team])).toEqual([
      ['bucketnames', 'skypilot-loki'],
      ['access_key_id', 'PLACEHOLDER'],
      ['secret_access_key', 'PLACEHOLDER'],
    ]);
  });

  it('put no key in the config when the host has a role for it, nor leave one', () => {
    const { yaml, replaced } = render(skypilot, { credentials: 'instance-profile' });
    expect(yaml).not.toMatch(/access_key|LOKI_S3/);
    expect(replaced).toContainEqual({
      path: 'storage_config.aws.access_key_id',
      team: 'PLACEHOLDER',
      now: 'left out',
    });
  });

  it('win where the team names the bucket in common.storage, and in an address of its own', () => {
    const team = 'common: {storage: {s3: {s3: "s3://us-east-1/old", endpoint: "minio:9000"}}}';
    const { config, replaced } = render(team);
    expect(at(config, 'common.storage.s3')).toMatchObject({
      bucketnames: 'acme-usage-logs',
      endpoint: 'minio:9000',
    });
    expect(replaced).toEqual([{ path: 'common.storage.s3.s3', team: 's3://us-east-1/old', now: 'left out' }]);
  });

  it('are not silently ignored by the other object store client of Loki 3.4', () => {
    expect(() => render('storage_config: {use_thanos_objstore: true}')).toThrow(/use_thanos_objstore/);
  });
});

describe('Variables', () => {
  it('stand in double quotes wherever they are, since Loki puts the text in before it parses', () => {
    expect(render().yaml).toContain('secret_access_key: "${LOKI_S3_SECRET_ACCESS_KEY}"\n');
    const { yaml } = render('storage_config: {aws: {endpoint: "http://${HOST:-s3}:9000"}}');
    expect(yaml).toContain('endpoint: "http://${HOST:-s3}:9000"\n');
  });

  it('that the host does not set are refused, each named once', () => {
    expect(() => render('server: {http_path_prefix: "${A}${B}${A}"}')).toThrow(
      /names \$\{A\}, \$\{B\}, which/,
    );
  });

  it('in place of the key are what the team may write', () => {
    expect(value('storage_config.aws.region', 'storage_config: {aws: {access_key_id: "${MY_KEY}"}}')).toBe(
      'us-west-2',
    );
  });
});

it('A version that cannot take what newer clients send is told: 2.9 and labels that are no strings', () => {
  expect(render('', { lokiVersion: '2.9.17' }).warnings).toEqual([expect.stringContaining('no strings')]);
  expect(render('', { lokiVersion: '3.4.3' }).warnings).toEqual([]);
});

it('What the user can mend is a UserError', () => {
  expect(() => render('', { replicas: 3 })).toThrow(UserError);
});
