import { describe, expect, it } from 'vitest';
import { type ValidateOptions, validateConfig } from '../../src/config/validate.ts';

const sound = `schema_config:
  configs:
  - from: 2022-01-01
    store: tsdb
    object_store: s3
    schema: v13
    index: {prefix: index_, period: 24h}
common:
  path_prefix: /loki
  ring: {kvstore: {store: inmemory}}
storage_config:
  aws: {bucketnames: usage-logs, region: us-west-2}
`;
const findings = (yaml: string, options: Partial<ValidateOptions> = {}) =>
  validateConfig(yaml, { version: '3.4.3', file: 'loki.yaml', today: '2026-01-01', ...options });
const rulesAt =
  (level: string) =>
  async (yaml: string, options: Partial<ValidateOptions> = {}) =>
    (await findings(yaml, options)).filter((finding) => finding.level === level).map(({ rule }) => rule);
const errors = rulesAt('error');
const warnings = rulesAt('warning');
const edit = (from: string | RegExp, to: string) => sound.replace(from, to);

it('a sound configuration has no errors', async () => {
  expect(await errors(sound)).toEqual([]);
});

describe('types are Loki’s', () => {
  it.each([
    ['7d for a Go duration', 'ingester: {chunk_idle_period: 7d}'],
    ['a number for a Prometheus duration', 'limits_config: {retention_period: 168}'],
    ['7days for a Prometheus duration', 'limits_config: {retention_period: 7days}'],
    ['a quoted number', 'server: {http_listen_port: "9090"}'],
    ['a quoted boolean', 'auth_enabled: "true"'],
    ['a list for a value', 'server: {http_listen_port: [9090]}'],
    [
      'bits for a bucket of memory',
      '  bloom_shipper: {memory_management: {bloom_page_mem_pool_buckets: "1x64Kb"}}',
    ],
    ['the word null in quotes for a URL', 'ruler: {external_url: "null"}'],
    ['a capital null for a Prometheus duration', 'limits_config: {retention_period: NULL}'],
    ['more nanoseconds than there are', 'ingester: {max_chunk_age: 9223372036854775808}'],
    ['an IPv6 address that is none', 'ruler: {external_url: "http://[:1]:80/x"}'],
    ['a space in a host as %20', 'ruler: {external_url: "http://a%20b"}'],
    ['an IPv6 address behind something', 'ruler: {external_url: "http://a[::1]:80/x"}'],
    [
      'a regular expression of JavaScript',
      'ruler: {alert_relabel_configs: [{action: keep, source_labels: [a], regex: "a(?!b)"}]}',
    ],
    ['a value for a block', 'server: 9090'],
    ['a value for a list', 'memberlist: {join_members: host}'],
    ['a map for a list', 'limits_config: {retention_stream: {selector: x}}'],
    ['a negative number where none can be', 'limits_config: {blocked_queries: [{hash: -1}]}'],
    ['a size in words', 'limits_config: {max_line_size: big}'],
    ['a wrong unit', 'query_scheduler: {grpc_client_config: {initial_stream_window_size: 5kB}}'],
    ['a wrong date', 'limits_config: {block_ingestion_until: 2024-02-30}'],
    ['a wrong level', 'server: {log_level: loud}'],
    ['a URL that is none', 'ruler: {external_url: "http://x:port"}'],
  ])('%s is wrong', async (_, yaml) => {
    expect(await errors(`${sound}${yaml}\n`)).toEqual(['wrong-type']);
  });

  it.each([
    ['7d for a Prometheus duration', 'limits_config: {retention_period: 7d}'],
    ['1h30m for a Go duration', 'ingester: {chunk_idle_period: 1h30m}'],
    ['0 for any duration', 'ingester: {chunk_idle_period: 0}'],
    ['yes for a boolean', 'auth_enabled: yes'],
    ['a hexadecimal number', 'server: {http_listen_port: 0x2382}'],
    ['a whole number with an exponent', 'server: {grpc_server_max_recv_msg_size: 1e9}'],
    ['a number for a text', 'ruler: {rule_path: 5}'],
    ['256 kilo for a size', 'limits_config: {max_line_size: 256 kilo}'],
    [
      '64KiB for a size with unit',
      'query_scheduler: {grpc_client_config: {initial_stream_window_size: 64KiB}}',
    ],
    ['nothing for a size', 'limits_config: {max_line_size: ""}'],
    [
      'an hour of one digit, a fraction behind a comma',
      'limits_config: {block_ingestion_until: "2024-12-31T1:00:00,5Z"}',
    ],
    [
      'spaces behind a bucket of memory',
      '  bloom_shipper: {memory_management: {bloom_page_mem_pool_buckets: "1x64KB ,2x"}}',
    ],
    ['a host that is odd', 'ruler: {external_url: "http://1:2<]:80/x"}'],
    ['a capital null for a URL', 'ruler: {external_url: NULL}'],
    ['the greatest size', 'limits_config: {max_line_size: 18446744073709551615}'],
    ['the word null in quotes for a text', 'server: {http_path_prefix: "null"}'],
    ['an underscore behind a point', 'limits_config: {ingestion_rate_mb: .5_0}'],
    ['an IPv6 address', 'ruler: {external_url: "http://[fe80::1%25eth0]:80/x"}'],
    [
      'a regular expression of RE2',
      'ruler: {alert_relabel_configs: [{action: keep, source_labels: [a], regex: "(?i)x|(?P<n>y)"}]}',
    ],
    ['a list in a map', 'limits_config: {discover_generic_fields: {fields: {a: [b]}}}'],
  ])('%s is right', async (_, yaml) => {
    expect(await errors(`${sound}${yaml}\n`)).toEqual([]);
  });
});

it('Loki 2.x does not look at every store of common.storage', async () => {
  const two = edit('  ring:', '  storage: {s3: {region: x}, cos: {region: y}}\n  ring:').replace(
    'v13',
    'v12',
  );
  expect(await errors(two, { version: '2.9.17' })).toEqual([]);
  expect(await errors(`${two}limits_config: {allow_structured_metadata: false}\n`)).toEqual(['conflict']);
});

it('since 3.7, Loki refuses a URL with two colons behind its host', async () => {
  const url = (host: string) => `${sound}ruler: {external_url: "http://${host}/x:y:z"}\n`;
  expect(await errors(url('a:b:80'), { version: '3.7.6' })).toEqual(['wrong-type']);
  expect(await errors(url('a:b:80'), { version: '3.4.3' })).toEqual([]);
  expect(await errors(url('[::1]:80'), { version: '3.7.6' })).toEqual([]);
  expect(await errors(url('[fe80::1%25a]:80'), { version: '3.7.6' })).toEqual([]);
});

describe('the schema', () => {
  const period = (from: string, rest = 'store: tsdb, object_store: s3, schema: v13, index: {period: 24h}') =>
    `  - {from: ${from}, ${rest}}\n`;
  const two = (second: string) => edit('common:', `${second}common:`);

  it.each([
    ['without periods', sound.replace(/schema_config[\s\S]*?common:/, 'common:'), 'schema-empty'],
    ['with dates that do not ascend', two(period('2021-01-01')), 'schema-order'],
    ['with the same date twice', two(period('2022-01-01')), 'schema-order'],
    ['with an unknown version', edit('v13', 'v99'), 'schema-version'],
    ['with an index of a week', edit('24h', '168h'), 'schema-index-period'],
    ['with a misspelt store', edit('store: tsdb', 'store: tsbd'), 'schema-store'],
    ['with a misspelt object store', edit('object_store: s3', 'object_store: s4'), 'schema-store'],
    ['that begins tomorrow', edit('2022-01-01', '2026-01-02'), 'schema-future'],
    ['with structured metadata and v12', edit('v13', 'v12'), 'structured-metadata'],
    ['without folders', edit('path_prefix: /loki', 'replication_factor: 1'), 'directory-missing'],
  ])('%s is an error', async (_, yaml, rule) => {
    expect(await errors(yaml)).toContain(rule);
  });

  it.each([
    ['with a new period from tomorrow', two(period('2026-01-02'))],
    [
      'with v12 and without structured metadata',
      `${edit('v13', 'v12')}limits_config: {allow_structured_metadata: false}\n`,
    ],
    [
      'with a named store',
      `${edit('object_store: s3', 'object_store: mine')}  named_stores: {filesystem: {mine: {directory: /x}}}\n`,
    ],
  ])('%s is fine', async (_, yaml) => {
    expect(await errors(yaml)).toEqual([]);
  });

  it('2.x notices a misspelt store only when it starts, and so has another rule', async () => {
    const yaml = edit('v13', 'v12').replace('store: tsdb', 'store: tsbd');
    expect(await errors(yaml, { version: '2.6.0' })).toEqual(['schema-store-at-start']);
  });
});

describe('what Loki demands of its blocks', () => {
  it.each([
    ['an unknown codec', 'ingester: {chunk_encoding: zip}', 'invalid-choice'],
    ['an unknown deletion mode', 'limits_config: {deletion_mode: never}', 'invalid-choice'],
    ['no index shards', 'ingester: {index_shards: 0}', 'out-of-range'],
    ['index shards that are no power of two', 'ingester: {index_shards: 33}', 'index-shards'],
    [
      'retention without a place for delete requests',
      'compactor: {retention_enabled: true}',
      'delete-request-store',
    ],
    [
      'a retention stream of an hour',
      'limits_config: {retention_stream: [{selector: "{a=\\"b\\"}", period: 1h}]}',
      'retention-stream-period',
    ],
    ['a retention stream without selector', 'limits_config: {retention_stream: [{period: 24h}]}', 'selector'],
    [
      'a selector that matches everything',
      'limits_config: {retention_stream: [{selector: "{a=~\\".*\\"}", period: 24h}]}',
      'selector',
    ],
    ['the same block twice', 'common: {path_prefix: /x}', 'duplicate-key'],
    [
      'a key without its pair',
      'limits_config: {ruler_remote_write_sigv4_config: {access_key: "${A}"}}',
      'missing-value',
    ],
    ['remote write without url', 'ruler: {remote_write: {client: {name: x}}}', 'missing-value'],
    [
      'remote write with two ways to authenticate',
      'ruler: {remote_write: {clients: {a: {url: "http://x", bearer_token_file: /t, basic_auth: {username: u}}}}}',
      'conflict',
    ],
    [
      'a reserved header',
      'ruler: {remote_write: {client: {url: "http://x", headers: {Host: y}}}}',
      'conflict',
    ],
    ['a relabelling without target', 'ruler: {alert_relabel_configs: [{action: replace}]}', 'relabel'],
    [
      'an OTLP rule without attributes',
      'limits_config: {otlp_config: {log_attributes: [{action: drop}]}}',
      'conflict',
    ],
    [
      'a prefix that does not end',
      'compactor: {retention_enabled: true, delete_request_store: s3, delete_request_store_key_prefix: x}',
      'path-prefix',
    ],
    ['a bloom gateway without addresses', 'bloom_gateway: {enabled: true}', 'missing-value'],
    [
      'a result cache that is turned off',
      'query_range: {cache_results: true, results_cache: {cache: {embedded_cache: {enabled: false}}}}',
      'missing-value',
    ],
    [
      'frontend and scheduler addresses',
      'frontend_worker: {frontend_address: a, scheduler_address: b}',
      'conflict',
    ],
    [
      'the store-only and ingester-only switches',
      'querier: {query_store_only: true, query_ingester_only: true}',
      'conflict',
    ],
  ])('%s is an error', async (_, yaml, rule) => {
    expect(await errors(`${sound}${yaml}\n`)).toContain(rule);
  });

  it('two stores in common are a conflict', async () => {
    const yaml = edit(
      'path_prefix: /loki',
      'path_prefix: /loki\n  storage: {s3: {bucketnames: b}, gcs: {bucket_name: c}}',
    );
    expect(await errors(yaml)).toEqual(['conflict']);
  });

  it('what common says counts for the block it stands for', async () => {
    const yaml = edit(
      'path_prefix: /loki',
      'path_prefix: /loki\n  storage: {s3: {signature_version: v1, bucketnames: b}}',
    ).replace(/storage_config:[\s\S]*$/, '');
    expect(await errors(yaml)).toEqual(expect.arrayContaining(['invalid-choice']));
  });
});

describe('what Loki accepts and dies of, or takes otherwise than meant', () => {
  it.each([
    ['a bare number for a duration', 'ingester: {chunk_idle_period: 180}', 'bare-duration'],
    ['a fraction for a whole number', 'server: {http_listen_port: 9090.5}', 'fractional-integer'],
    ['an empty block', 'limits_config:', 'empty-block'],
    ['an empty value', 'server: {http_listen_port: }', 'empty-value'],
    ['a ring store that does not exist', 'distributor: {ring: {kvstore: {store: inmemry}}}', 'ring-store'],
    ['an unknown rate strategy', 'limits_config: {ingestion_rate_strategy: locl}', 'rate-strategy'],
    [
      'a short retention that is on',
      'limits_config: {retention_period: 12h}\ncompactor: {retention_enabled: true, delete_request_store: s3}',
      'retention-period',
    ],
    ['a password in the file', 'ruler: {storage: {swift: {password: hunter2}}}', 'literal-credential'],
    ['a key in a URL', 'ruler: {storage: {s3: {s3: "s3://AKIA:secret@us-west-2/b"}}}', 'credential-in-url'],
  ])('%s is an error', async (_, yaml, rule) => {
    expect(await errors(`${sound}${yaml}\n`)).toContain(rule);
  });

  it.each([
    ['no bucket', edit('bucketnames: usage-logs, ', ''), 'bucket-missing'],
    ['half a key pair', edit('region:', 'access_key_id: "${ID}", region:'), 'half-credentials'],
    [
      'instance_addr without a ring store',
      edit('ring: {kvstore: {store: inmemory}}', 'instance_addr: 10.0.0.1'),
      'ring-consul',
    ],
  ])('%s is an error', async (_, yaml, rule) => {
    expect(await errors(yaml)).toContain(rule);
  });

  it.each([
    ['the bucket in the URL', edit('bucketnames: usage-logs', 's3: s3://us-west-2/usage-logs')],
    [
      'instance_addr with a ring store',
      edit('path_prefix: /loki', 'path_prefix: /loki\n  instance_addr: 10.0.0.1'),
    ],
    ['an empty block that has no defaults', `${sound}server: {http_tls_config: }\n`],
    [
      'an empty variable list',
      edit('region:', 'access_key_id: "${ID}", secret_access_key: "${KEY}", region:'),
    ],
  ])('%s is fine', async (_, yaml) => {
    expect(await errors(yaml)).toEqual([]);
  });

  it('in-memory rings are one host’s only', async () => {
    expect(await errors(sound, { hosts: 1 })).toEqual(['replication-hosts']);
    const one = edit('path_prefix: /loki', 'path_prefix: /loki\n  replication_factor: 1');
    expect(await errors(one, { hosts: 1 })).toEqual([]);
    expect(await errors(one, { hosts: 3 })).toEqual(['ring-inmemory']);
    expect(await errors(sound.replace('inmemory', 'memberlist'), { hosts: 3 })).toEqual([]);
  });
});

describe('advice', () => {
  it.each([
    ['a log outside the volume', 'ingester: {wal: {dir: /var/wal}}', 'not-on-volume'],
    ['no write-ahead log', 'ingester: {wal: {enabled: false}}', 'wal-off'],
    ['no flush on shutdown', '', 'no-flush-on-shutdown'],
    ['old lines refused', '', 'old-lines'],
    ['long lines refused', '', 'long-lines'],
    ['reporting', '', 'analytics'],
    [
      'deletion open to all',
      'auth_enabled: false\ncompactor: {retention_enabled: true, delete_request_store: s3}',
      'open-delete-api',
    ],
    ['Loki on every address', 'auth_enabled: false\nserver: {http_listen_address: 0.0.0.0}', 'open-port'],
    ['retention that does nothing', 'limits_config: {retention_period: 24h}', 'retention-without-compactor'],
  ])('%s is a warning', async (_, yaml, rule) => {
    expect(await warnings(`${sound}${yaml}\n`)).toContain(rule);
  });

  it('has nothing to say about a careful configuration', async () => {
    const careful = `${sound}auth_enabled: false
ingester: {max_chunk_age: 48h, wal: {flush_on_shutdown: true}}
limits_config: {max_line_size: 0, deletion_mode: disabled}
analytics: {reporting_enabled: false}
`;
    expect(await findings(careful)).toEqual([]);
  });
});
