import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { type Rendered, type RenderOptions, renderConfig } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { at, type Tree } from '../../src/config/tree.ts';

const skypilot = readFileSync(join(import.meta.dirname, '../../local-stack/loki/skypilot-2024.yaml'), 'utf8');

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
      'accepts entries older than the newest of their stream by half of max_chunk_age',
      'ingester.max_chunk_age',
      '336h',
    ],
    ['accepts entries that are a week old', 'limits_config.reject_old_samples_max_age', '168h'],
    ['finds entries that are not flushed yet, however old', 'querier.query_ingesters_within', '0s'],
    ['flushes what is in memory at a clean stop', 'ingester.wal.flush_on_shutdown', true],
    ['keeps its WAL on the mounted volume', 'ingester.wal.dir', '/loki/wal'],
    ['deletes nothing', 'compactor.retention_enabled', false],
    ['reports to nobody', 'analytics.reporting_enabled', false],
    ['keeps the streams that clients send', 'limits_config.discover_service_name', []],
  ])('%s', (_, path, expected) => {
    expect(value(path)).toEqual(expected);
  });

  it('prefers the team to the defaults: blocks are merged, lists replaced as a whole', () => {
    const { config } = render(
      'limits_config: {ingestion_rate_mb: 8}\nmemberlist: {join_members: [a:1, b:2]}',
    );
    expect(at(config, 'limits_config.ingestion_rate_mb')).toBe(8);
    expect(at(config, 'limits_config.max_line_size')).toBe('16MB');
    expect(at(config, 'memberlist.join_members')).toEqual(['a:1', 'b:2']);
  });

  it('keeps the defaults of a block that the team left empty, where Loki would clear them', () => {
    expect(value('limits_config.max_line_size', 'limits_config:\n#  max_line_size: 1MB\n')).toBe('16MB');
  });

  it('writes durations plain and dates as strings', () => {
    const { yaml } = render();
    expect(yaml).toContain('max_chunk_age: 336h\n');
    expect(yaml).toContain("from: '2024-01-01'\n");
  });

  it('writes out what the team wrote as an anchor', () => {
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

  it('has no field that its version does not have', () => {
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

  it('has each index in the object store of its periods, which Loki before 3.0 requires', () => {
    const { config } = render(skypilot, { lokiVersion: '2.9.17' });
    expect(at(config, 'storage_config.tsdb_shipper.shared_store')).toBe('aws');
    expect(at(config, 'storage_config.boltdb_shipper.shared_store')).toBe('aws');
    expect(value('storage_config.tsdb_shipper.shared_store', skypilot)).toBeUndefined();
  });

  it('has a store for delete requests only if it sets a retention', () => {
    expect(value('compactor.delete_request_store')).toBeUndefined();
    expect(value('compactor.delete_request_store', 'compactor: {retention_enabled: true}')).toBe('s3');
  });
});

describe('The ring', () => {
  it('of one host is in memory and on loopback, except for the compactors, of which a handover has two', () => {
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
  ])('is of the kind that the team names in the whole process: %s', (team) => {
    const { config } = render(team);
    expect(at(config, 'common.ring.kvstore.store')).toBe('consul');
    expect(config['memberlist']).toBeUndefined();
    expect(at(config, 'compactor.compactor_ring')).toBeUndefined();
  });

  it.each([['common: {instance_addr: 10.0.1.11}'], ['common: {ring: {instance_addr: 10.0.1.11}}']])(
    'leaves loopback, gRPC included, if the team gives it an address: %s',
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

  it('of several hosts that the team keeps in memory is a warning', () => {
    const team =
      'common: {ring: {kvstore: {store: inmemory}}}\nmemberlist: {join_members: ["10.0.1.11:7946"]}';
    expect(render(team, { replicas: 3 }).warnings).toEqual([expect.stringContaining('ring in memory')]);
  });

  it('of several hosts that do not know each other is refused', () => {
    expect(() => render('', { replicas: 3 })).toThrow(/replicas: 3 .*join_members/);
  });
});

describe('The inputs', () => {
  it('replace the bucket, region and key of the team, and each replaced value is reported', () => {
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
      ['access_key_id', '…'],
      ['secret_access_key', '…'],
    ]);
  });

  it('leave no key in the config if the host has a role for it', () => {
    const { yaml, replaced } = render(skypilot, { credentials: 'instance-profile' });
    expect(yaml).not.toMatch(/access_key|LOKI_S3/);
    expect(replaced).toContainEqual({
      path: 'storage_config.aws.access_key_id',
      team: '…',
      now: 'left out',
    });
  });

  it('replace the bucket that the team names in common.storage or in a URL', () => {
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
  it('are in double quotes everywhere, because Loki expands them before it parses the file', () => {
    expect(render().yaml).toContain('secret_access_key: "${LOKI_S3_SECRET_ACCESS_KEY}"\n');
    const { yaml } = render('storage_config: {aws: {endpoint: "http://${HOST:-s3}:9000"}}');
    expect(yaml).toContain('endpoint: "http://${HOST:-s3}:9000"\n');
  });

  it('that the host does not set are refused, each named once', () => {
    expect(() => render('server: {http_path_prefix: "${A}${B}${A}"}')).toThrow(
      /names \$\{A\}, \$\{B\}, which/,
    );
  });

  it.each(['${A-x}', '${A'])('that Loki cannot read are refused: %s', (variable) => {
    expect(() => render(`server: {http_path_prefix: "${variable}"}`)).toThrow(
      /loki\.yaml:1:\d+: Loki refuses the file for \$\{A/,
    );
  });

  it('that this version of Loki cannot read are refused: an empty default, before 2.8', () => {
    const team = 'server: {http_path_prefix: "${A:-}"}';
    expect(() => render(team, { lokiVersion: '2.6.0' })).toThrow(
      /Loki 2\.6\.0 refuses .*\$\{A:-\} \(bad substitution\)/,
    );
    expect(render(team, { lokiVersion: '2.9.17' }).yaml).toContain('http_path_prefix: "${A:-}"\n');
  });

  it.each([
    ['server', 'http_listen_port: ${PORT:-3100}'],
    ['limits_config', 'retention_period: ${RETENTION:-29d}'],
    ['limits_config', "retention_period: '${RETENTION:-29d}'", 'retention_period: "${RETENTION:-29d}"'],
    ['server', 'http_listen_port: ${A:-${B:-31}00}'],
    ['server', 'http_path_prefix: "${P:-/a: b #}"'],
    ['server', `log_source_ips_regex: '\${R:-x}\\d'`],
  ])('keep the quotes that their author wrote, and no others: in %s, %s', (block, line, written = line) => {
    expect(render(`${block}:\n  ${line}\n`).yaml).toContain(`  ${written}\n`);
    expect(render(`${block}: {${line}}\n`).yaml).toContain(`  ${written}\n`);
  });

  it('with a default decide as their default does', () => {
    expect(value('compactor.delete_request_store', 'compactor: {retention_enabled: ${R:-true}}')).toBe('s3');
  });

  it('are none where the $ is doubled', () => {
    expect(value('server.http_path_prefix', 'server: {http_path_prefix: "$${A}"}')).toBe('$${A}');
  });

  it('may be written by the team in place of the key', () => {
    expect(value('storage_config.aws.region', 'storage_config: {aws: {access_key_id: "${MY_KEY}"}}')).toBe(
      'us-west-2',
    );
  });
});

it('A version that refuses what newer clients send is a warning: 2.9 and labels that are not strings', () => {
  expect(render('', { lokiVersion: '2.9.17' }).warnings).toEqual([expect.stringContaining('not strings')]);
  expect(render('', { lokiVersion: '3.4.3' }).warnings).toEqual([]);
});

it('What the user can fix is a UserError', () => {
  expect(() => render('', { replicas: 3 })).toThrow(UserError);
});

describe('A part that does not store in the bucket', () => {
  const period = (from: string, fields: string) =>
    `{from: ${from}, schema: v13, index: {prefix: i_, period: 24h}, ${fields}}`;
  const part = (periods: string[], more = '') => `schema_config: {configs: [${periods.join(', ')}]}\n${more}`;
  const tsdb = (store: string, from = '2024-01-01') => period(from, `store: tsdb, object_store: ${store}`);
  const named = (bucket: string) =>
    `storage_config: {named_stores: {aws: {mine: {bucketnames: ${bucket}, region: us-west-2}}}}`;

  it.each([
    [
      'in a folder',
      part([tsdb('filesystem')], 'common: {storage: {filesystem: {chunks_directory: /tmp/chunks}}}'),
      {},
      /object_store: .*chunks in filesystem \(\/tmp\/chunks\)/,
    ],
    [
      'with Google',
      part([tsdb('gcs')], 'storage_config: {gcs: {bucket_name: theirs}}'),
      {},
      /gcs \(theirs\)/,
    ],
    [
      'with Azure',
      part([tsdb('azure')], 'storage_config: {azure: {container_name: theirs}}'),
      {},
      /azure \(theirs\)/,
    ],
    ['in another bucket', part([tsdb('mine')], named('theirs')), {}, /mine \(theirs\)/],
    ['nowhere', part([tsdb('noop')]), {}, /noop/],
    ['from tomorrow on in a folder', part([tsdb('s3'), tsdb('filesystem', '2026-01-02')]), {}, /2026-01-02/],
    ['in a folder until tomorrow', part([tsdb('filesystem'), tsdb('s3', '2026-01-02')]), {}, /2024-01-01/],
    [
      'with its index in a database',
      part([period('2024-01-01', 'store: aws, object_store: s3').replace('v13', 'v11')]),
      { lokiVersion: '2.9.17' },
      /index in aws/,
    ],
    [
      'with its index in another store',
      part([tsdb('s3')], 'storage_config: {tsdb_shipper: {shared_store: gcs}}'),
      { lokiVersion: '2.9.17' },
      /shared_store: .*index in gcs/,
    ],
    ['by the newer client', 'storage_config: {use_thanos_objstore: true}', {}, /use_thanos_objstore/],
  ])('but %s is refused, with what to write', (_, team, options, reason) => {
    const rendering = () => render(team, { today: '2026-01-01', ...options });
    expect(rendering).toThrow(UserError);
    expect(rendering).toThrow(/does not store in the bucket acme-usage-logs\.\n- /);
    expect(rendering).toThrow(reason);
    expect(rendering).toThrow(/Set object_store: s3|Set store: tsdb|Remove it/);
  });

  it.each([
    ['names it in a store of its own', part([tsdb('mine')], named('acme-usage-logs'))],
    ['had lines elsewhere, in a period that has ended', part([tsdb('filesystem', '2020-01-01'), tsdb('s3')])],
    ['writes aws for s3', part([tsdb('aws')])],
  ])('any more, or that %s, is rendered', (_, team) => {
    expect(() => render(team, { today: '2026-01-01' })).not.toThrow();
  });
});
