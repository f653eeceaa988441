import { configWith, type Row } from './row.ts';

const sound = configWith();
const long = (bytes: number) => `${sound}#${'x'.repeat(bytes - sound.length - 2)}\n`;
const KB = 1024;

/** What Loki cannot read at all; test/unit/config-yaml.test.ts has more of YAML. */
export const fileRows: readonly Row[] = [
  { rule: 'yaml-empty', what: 'an empty file', fires: '# nothing yet\n', near: sound },
  {
    rule: 'yaml-syntax',
    what: 'an open bracket',
    fires: `${sound}target: [\n`,
    near: `${sound}target: all\n`,
  },
  {
    rule: 'yaml-encoding',
    what: 'a control character',
    fires: `${sound}http_prefix: "\u0007"\n`,
    near: `${sound}http_prefix: "\\a"\n`,
  },
  {
    rule: 'yaml-several-documents',
    what: 'a second document',
    fires: `${sound}---\ntarget: all\n`,
    near: `---\n${sound}`,
  },
  {
    rule: 'yaml-too-large',
    what: 'a file of more than 256 KB',
    fires: long(256 * KB + 1),
    near: long(256 * KB),
  },
  {
    rule: 'render-refuses',
    what: 'a part for three hosts that do not know each other',
    version: '3.7.6',
    options: { partial: true, hosts: 3 },
    fires: 'limits_config: {max_query_series: 5000}\n',
    near: 'memberlist: {join_members: [a, b, c]}\n',
  },
  {
    rule: 'render-refuses',
    what: 'a part that stores in a folder',
    options: { partial: true },
    says: /has its chunks in filesystem \(\/loki\/chunks\), not in the bucket/,
    fires: {
      'schema_config.configs.0.object_store': 'filesystem',
      'storage_config.filesystem.directory': '/loki/chunks',
    },
    near: { 'storage_config.filesystem.directory': '/loki/chunks' },
  },
  {
    rule: 'render-refuses',
    what: 'a part with the index in another store',
    version: '2.9.17',
    options: { partial: true },
    says: /has its index in gcs/,
    fires: { 'storage_config.tsdb_shipper.shared_store': 'gcs' },
    near: { 'storage_config.tsdb_shipper.shared_store': 'aws' },
  },
  {
    rule: 'render-refuses',
    what: 'a part with the newer client, which the inputs do not set up',
    options: { partial: true },
    says: /makes Loki ignore the bucket/,
    fires: {
      'storage_config.use_thanos_objstore': 'true',
      'storage_config.object_store.s3.bucket_name': 'usage-logs',
    },
    near: { 'storage_config.use_thanos_objstore': 'false' },
  },
];
