import { configWith, type Row } from './row.ts';

const sound = configWith();

interface Value {
  readonly what: string;
  readonly path: string;
  readonly wrong: string;
  readonly right: string;
}

/** A value that its type does not read, and one that it does. */
const types: readonly Value[] = [
  { what: 'days in a Go duration', path: 'ingester.chunk_idle_period', wrong: '7d', right: '168h' },
  { what: 'minutes in words', path: 'ingester.chunk_idle_period', wrong: '5 minutes', right: '1h30m' },
  {
    what: 'more nanoseconds than there are',
    path: 'ingester.chunk_idle_period',
    wrong: '9223372036854775808',
    right: '-1.5s',
  },
  {
    what: 'a Prometheus duration without a unit',
    path: 'limits_config.max_query_length',
    wrong: '168',
    right: '0',
  },
  {
    what: 'a Prometheus duration in words',
    path: 'limits_config.max_query_length',
    wrong: '7days',
    right: '7d',
  },
  {
    what: 'a capital null for a Prometheus duration',
    path: 'limits_config.max_query_length',
    wrong: 'NULL',
    right: '1y',
  },
  { what: 'a quoted number', path: 'server.http_listen_port', wrong: '"9090"', right: '0x2382' },
  {
    what: 'a number that is too large',
    path: 'server.http_listen_port',
    wrong: '9223372036854775808',
    right: '1e9',
  },
  {
    what: 'a negative number where none can be',
    path: 'limits_config.blocked_queries',
    wrong: '[{hash: -1}]',
    right: '[{hash: 1}]',
  },
  { what: 'a word for a fraction', path: 'limits_config.ingestion_rate_mb', wrong: 'fast', right: '.5_0' },
  { what: 'a quoted boolean', path: 'querier.query_store_only', wrong: '"true"', right: 'no' },
  { what: 'a size in words', path: 'limits_config.per_stream_rate_limit', wrong: 'big', right: '1024 kilo' },
  { what: 'a size without a number', path: 'limits_config.per_stream_rate_limit', wrong: 'KB', right: '""' },
  {
    what: 'a size in a unit that there is not',
    path: 'limits_config.per_stream_rate_limit',
    wrong: '5xb',
    right: '18446744073709551615',
  },
  {
    what: 'a size with a unit of kilo',
    path: 'query_scheduler.grpc_client_config.initial_stream_window_size',
    wrong: '5kB',
    right: '64KiB',
  },
  {
    what: 'a size without its unit',
    path: 'query_scheduler.grpc_client_config.initial_stream_window_size',
    wrong: '64',
    right: '0',
  },
  {
    what: 'a port that is a word',
    path: 'ruler.external_url',
    wrong: '"http://x:port"',
    right: '"http://1:2<]:80/x"',
  },
  {
    what: 'an IPv6 address that is none',
    path: 'ruler.external_url',
    wrong: '"http://[:1]:80/x"',
    right: '"http://[fe80::1%25eth0]:80/x"',
  },
  {
    what: 'a space in a host as %20',
    path: 'ruler.external_url',
    wrong: '"http://a%20b"',
    right: '"http://a/b%20c"',
  },
  {
    what: 'an IPv6 address behind something',
    path: 'ruler.external_url',
    wrong: '"http://a[::1]:80/x"',
    right: '"http://u@[::1]:80/x"',
  },
  { what: 'the word null in quotes for a URL', path: 'ruler.external_url', wrong: '"null"', right: 'NULL' },
  {
    what: 'the word null in quotes for a secret',
    path: 'ruler.storage.swift.password',
    wrong: '"~"',
    right: '"${PASSWORD}"',
  },
  {
    what: 'a day that February does not have',
    path: 'limits_config.block_ingestion_until',
    wrong: '2024-02-30',
    right: '"2024-12-31T1:00:00,5Z"',
  },
  {
    what: 'a day that is none',
    path: 'schema_config.configs.0.from',
    wrong: '2022-1-1',
    right: '2022-01-01',
  },
  { what: 'a level that there is not', path: 'server.log_level', wrong: 'loud', right: 'warn' },
  {
    what: 'an action that there is not',
    path: 'ruler.alert_relabel_configs',
    wrong: '[{action: hide}]',
    right: '[{action: LabelDrop}]',
  },
  {
    what: 'bits for a bucket of memory',
    path: 'storage_config.bloom_shipper.memory_management.bloom_page_mem_pool_buckets',
    wrong: '"1x64Kb"',
    right: '"1x64KB ,2x"',
  },
  { what: 'a value for a list', path: 'memberlist.join_members', wrong: 'host', right: '[host]' },
  { what: 'a word for a duration', path: 'ingester.chunk_idle_period', wrong: 'soon', right: '"0"' },
  { what: 'a thousand years', path: 'ingester.chunk_idle_period', wrong: '8760000h', right: '87600h' },
  { what: 'three hundred years', path: 'limits_config.max_query_length', wrong: '300y', right: '100y' },
  {
    what: 'more bytes than there are',
    path: 'limits_config.per_stream_rate_limit',
    wrong: '18446744073709551616',
    right: '18446744073709551615',
  },
  {
    what: 'a label without a name',
    path: 'ruler.alert_relabel_configs',
    wrong: '[{action: keep, source_labels: [""]}]',
    right: '[{action: keep, source_labels: [a]}]',
  },
  { what: 'a time of day alone', path: 'limits_config.block_ingestion_until', wrong: '10:00', right: '0' },
  { what: 'a URL that starts with a colon', path: 'ruler.external_url', wrong: '":80"', right: '"a/b:80"' },
  { what: 'a control character in a URL', path: 'ruler.external_url', wrong: '"a\\tb"', right: '"a%09b"' },
  {
    what: 'half an escape in a URL',
    path: 'ruler.external_url',
    wrong: '"http://x/%z"',
    right: '"http://x/?%z"',
  },
  { what: 'a port without a scheme', path: 'ruler.external_url', wrong: '"1x:80"', right: '"mailto:x"' },
  { what: 'a list for a text', path: 'ruler.rule_path', wrong: '[5]', right: '5' },
  { what: 'a block for a text', path: 'server.http_path_prefix', wrong: '{}', right: '"null"' },
  {
    what: 'a text for a list in a map',
    path: 'limits_config.discover_generic_fields',
    wrong: '{fields: {a: b}}',
    right: '{fields: {a: [b]}}',
  },
  {
    what: 'a map for a list',
    path: 'limits_config.blocked_queries',
    wrong: '{hash: 1}',
    right: '[{hash: 1}]',
  },
  { what: 'null in quotes for a text with commas', path: 'target', wrong: '"null"', right: '"all"' },
  {
    what: 'null in quotes for the files of overrides',
    path: 'runtime_config.file',
    wrong: '"~"',
    right: '/loki/overrides.yaml',
  },
  { what: 'a list for a value', path: 'target', wrong: '[all]', right: 'all' },
  { what: 'a value for a block', path: 'server', wrong: '9090', right: '{http_listen_port: 9090}' },
  { what: 'a field whose name is a list', path: 'server', wrong: '{[a]: 1}', right: '{}' },
  { what: 'a tag that the value is none of', path: 'ruler.rule_path', wrong: '!!int abc', right: '!!str 5' },
  {
    what: 'a list merged into a block',
    path: 'server',
    wrong: '{<<: [1]}',
    right: '{<<: [{http_listen_port: 1}]}',
  },
  {
    what: 'a wrong value merged into a block',
    path: 'server',
    wrong: '{<<: {http_listen_port: x}}',
    right: '{<<: {http_listen_port: 1}}',
  },
  {
    what: 'a variable in quotes for a number',
    path: 'server.http_listen_port',
    wrong: '"${PORT}"',
    right: '${PORT:-3100}',
  },
  {
    what: 'a default that is not a number',
    path: 'server.http_listen_port',
    wrong: '${PORT:-many}',
    right: '${PORT:-3100}',
  },
  {
    what: 'a value of 41 characters for a number',
    path: 'server.http_listen_port',
    wrong: 'x'.repeat(41),
    right: '3100',
  },
];

const nulls: readonly Row[] = [
  {
    rule: 'empty-block',
    what: 'a block with nothing in it',
    fires: { query_range: '' },
    near: { query_range: '{}' },
  },
  {
    rule: 'empty-value',
    what: 'a field with nothing in it, whose default is not zero',
    fires: { 'server.http_listen_port': '' },
    near: { 'server.http_path_prefix': '' },
  },
];

/** Claims of OAuth, which Loki takes as they come. */
const claims = (yaml: string) => ({
  'ruler.remote_write.client': `{url: "http://x", oauth2: {client_id: i, token_url: t, claims: {all: ${yaml}}}}`,
});

const decoding: readonly Row[] = [
  {
    rule: 'wrong-type',
    what: 'a list for a name in what Loki takes as it comes',
    version: '3.7.6',
    fires: claims('{[f]: 1}'),
    near: claims('{f: [1]}'),
  },
  {
    rule: 'wrong-type',
    what: 'a number merged into what Loki takes as it comes',
    version: '3.7.6',
    fires: claims('{<<: 5}'),
    near: claims('{<<: [{a: 1}, {b: 2}]}'),
  },
  {
    rule: 'duplicate-key',
    what: 'a block that is there twice',
    fires: `${sound}server: {}\nserver: {}\n`,
    near: `${sound}server: {}\n`,
  },
  {
    rule: 'wrong-type',
    what: 'a file that is a list',
    says: /^The file must be/,
    fires: '- a\n',
    near: sound,
  },
  {
    rule: 'duplicate-key',
    what: 'a key that is there twice in what Loki takes as it comes',
    version: '3.7.6',
    fires: claims('{a: 1, a: 2}'),
    near: claims('{a: [1], b: &x {c: 2}, d: *x, e: {f: 1}}'),
  },
  {
    rule: 'duplicate-key',
    what: 'a key that << brings a second time in what Loki takes as it comes',
    version: '3.7.6',
    fires: claims('{b: &x {c: 2}, e: {<<: *x, c: 3}}'),
    near: claims('{b: &x {c: 2}, e: {<<: [*x, {d: 1}], f: 3}}'),
  },
  ...['{a: b, <<: {a: c}}', '{<<: {a: c}, a: b}', '{<<: [{a: c}, {a: d}]}', '{<<: {<<: {a: b}}, a: c}'].map(
    (tags): Row => ({
      rule: 'duplicate-key',
      what: `a key that << brings a second time in a map of any keys: ${tags}`,
      fires: { 'schema_config.configs.0.index.tags': tags },
      near: { 'schema_config.configs.0.index.tags': '{<<: {b: c}, a: b}' },
    }),
  ),
];

const MANY = 100;
const wrongNumbers = (count: number) => ({
  'ruler.alert_relabel_configs': `[${Array(count).fill('{modulus: x, action: keep}').join(', ')}]`,
});

/** Lists of ten times the list before: `[*a0, *a0, …]`. */
const aliases = (levels: number) => {
  const lists = Array.from(
    { length: levels },
    (_, i) => `k${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`,
  );
  return claims(`{k0: &a0 [x], ${lists.join(', ')}}`);
};

/** A rule with 400 labels, and so many aliases of it. */
const repeated = (times: number) => {
  const rule = `{action: keep, source_labels: [${Array(400).fill('x').join(', ')}]}`;
  return { 'ruler.alert_relabel_configs': `[&rule ${rule}${', *rule'.repeat(times)}]` };
};
const nested = (depth: number) => claims(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const limits: readonly Row[] = [
  {
    rule: 'yaml-too-deep',
    what: 'lists in lists in lists',
    version: '3.7.6',
    fires: nested(95),
    near: nested(94),
  },
  {
    rule: 'wrong-type',
    what: 'a wrong value in a block that others repeat or merge',
    fires: {
      'server.grpc_tls_config': '&tls {cert_file: [x]}',
      'server.http_tls_config': '*tls',
      'internal_server.http_tls_config': '{<<: *tls}',
    },
    near: {
      'server.grpc_tls_config': '&tls {cert_file: /loki/x}',
      'server.http_tls_config': '*tls',
      'internal_server.http_tls_config': '{<<: *tls}',
    },
  },
  {
    rule: 'too-many-problems',
    what: 'a file with 101 problems',
    also: 'wrong-type',
    fires: wrongNumbers(MANY + 1),
    near: wrongNumbers(MANY - 1),
  },
  {
    rule: 'yaml-too-many-aliases',
    what: 'a file that aliases blow up',
    version: '3.7.6',
    fires: aliases(6),
    near: aliases(3),
  },
  {
    rule: 'yaml-too-many-aliases',
    what: 'a rule that is there 301 times',
    fires: repeated(300),
    near: repeated(100),
  },
];

const scalars: readonly Row[] = [
  {
    rule: 'bare-duration',
    what: 'a fraction without a unit for a Go duration',
    says: /reads 1500ms\. .* 1500ms\.$/,
    fires: { 'ingester.chunk_idle_period': '1.5e9' },
    near: { 'ingester.chunk_idle_period': '1500ms' },
  },
  {
    rule: 'bare-duration',
    what: 'a number without a unit for a Go duration',
    says: /reads 180ns\. .* 180s\.$/,
    fires: { 'ingester.chunk_idle_period': '180' },
    near: { 'ingester.chunk_idle_period': '0' },
  },
  {
    rule: 'fractional-integer',
    what: 'a fraction for a whole number',
    fires: { 'server.http_listen_port': '9090.5' },
    near: { 'server.http_listen_port': '9090.0' },
  },
  {
    rule: 'variable-not-checked',
    level: 'warning',
    what: 'a variable without a default for a number',
    fires: `${sound}server:\n  http_listen_port: \${PORT}\n`,
    near: `${sound}server:\n  http_listen_port: \${PORT:-3100}\n`,
  },
  {
    rule: 'unquoted-variable',
    what: 'a variable without quotes',
    fires: `${sound}ruler:\n  rule_path: \${FOLDER}\n`,
    near: `${sound}ruler:\n  rule_path: "\${FOLDER}"\n`,
  },
  {
    rule: 'credential-in-url',
    what: 'a key in a URL',
    fires: { 'ruler.storage.s3.s3': 's3://AKIA:secret@us-west-2/b' },
    near: { 'ruler.storage.s3.s3': 's3://AKIA@us-west-2/b' },
  },
  {
    rule: 'placeholder-credential',
    level: 'warning',
    what: 'a placeholder for a password',
    fires: { 'ruler.storage.swift.password': 'CHANGE_ME' },
    near: { 'ruler.storage.swift.password': '""' },
  },
  {
    rule: 'literal-credential',
    what: 'the text of a private key',
    fires: { 'server.http_tls_config': '{key: "-----BEGIN PRIVATE KEY-----", cert: x}' },
    near: { 'server.http_tls_config': '{key: "${KEY}", cert: x}' },
  },
  {
    rule: 'literal-credential',
    what: 'a password in the file',
    fires: { 'ruler.storage.swift.password': 'hunter2' },
    near: { 'ruler.storage.swift.password': '"${PASSWORD}"' },
  },
];

const unknown: readonly Row[] = [
  {
    rule: 'unknown-field',
    what: 'a misspelt field',
    says: /no such field\. Did you mean http_listen_port\?$/,
    fires: { 'server.http_listen_prot': '1' },
    near: { 'server.http_listen_port': '1' },
  },
  {
    rule: 'unknown-field',
    what: 'a field of other blocks',
    says: /another place: limits_config\.retention_period or table_manager\.retention_period\.$/,
    fires: { 'server.retention_period': '24h' },
    near: { 'limits_config.max_query_length': '24h' },
  },
  {
    rule: 'unknown-field',
    what: 'a field with three letters too many',
    says: /Did you mean http_listen_port\?$/,
    fires: { 'server.http_listen_portals': '1' },
    near: { 'server.http_listen_port': '1' },
  },
  {
    rule: 'unknown-field',
    what: 'a path for a name',
    says: /check its name and indentation\.$/,
    fires: `${sound}http.port: 1\n`,
    near: `${sound}server: {http_listen_port: 1}\n`,
  },
  {
    rule: 'unknown-field',
    what: 'a block of nothing like any other',
    says: /check its name and indentation\.$/,
    fires: { nonsense: '1' },
    near: {},
  },
  {
    rule: 'unknown-field',
    what: 'a field of many blocks',
    says: /check its name and indentation\.$/,
    fires: { 'analytics.endpoint': 'x' },
    near: { 'storage_config.aws.endpoint': 'x' },
  },
  {
    rule: 'unknown-field',
    what: 'a field that was removed, and has a successor',
    says: /2\.9\.17 had this field; it was removed by 3\.4\.3\. Set limits_config\.query_timeout/,
    fires: { 'querier.query_timeout': '5m' },
    near: { 'limits_config.query_timeout': '5m' },
    fineIn: '2.9.17',
  },
  {
    rule: 'unknown-field',
    what: 'a block of another block',
    says: /another place: querier\.engine\.$/,
    fires: { 'storage_config.engine': 'x' },
    near: {},
  },
  {
    rule: 'unknown-field',
    what: 'a field of a later version',
    says: /needs ≥ 2\.9\.17/,
    version: '2.6.0',
    fires: { 'limits_config.volume_enabled': 'true' },
    near: {},
    fineIn: '2.9.17',
  },
];

const variables: readonly Row[] = [
  {
    rule: 'bad-substitution',
    what: 'a variable that does not end',
    fires: `${sound}ruler:\n  rule_path: "\${ID"\n`,
    near: `${sound}ruler:\n  rule_path: "\${ID}"\n`,
  },
  {
    rule: 'bad-substitution',
    what: 'a variable without a name',
    fires: { 'ruler.rule_path': '"${}"' },
    near: { 'ruler.rule_path': '"$${}"' },
  },
  {
    rule: 'unknown-variable',
    what: 'a variable that the host does not set',
    options: { knownVariables: ['ID'] },
    fires: { 'ruler.rule_path': '"${OTHER}"' },
    near: { 'ruler.rule_path': '"${ID}${OTHER:-x}"' },
  },
  {
    rule: 'unknown-variable',
    what: 'a variable after a # in quotes',
    options: { knownVariables: [] },
    fires: { 'ruler.rule_path': '"a # ${OTHER}"' },
    near: `${sound}# \${OTHER}\n`,
  },
  {
    rule: 'unknown-variable',
    what: 'a variable on a host that sets none',
    options: { knownVariables: [] },
    fires: { 'ruler.rule_path': '"${OTHER}"' },
    near: { 'ruler.rule_path': '/other' },
  },
];

export const readingRows: readonly Row[] = [
  ...types.map(
    ({ path, wrong, right, ...rest }): Row => ({
      rule: 'wrong-type',
      ...rest,
      fires: { [path]: wrong },
      near: { [path]: right },
    }),
  ),
  ...nulls,
  ...decoding,
  ...limits,
  ...scalars,
  ...unknown,
  ...variables,
];
