import type { Row } from './row.ts';

const FIRST = 'schema_config.configs.0';
const OBJECT_STORE = 'storage_config.object_store';
const S3 = `${OBJECT_STORE}.s3`;

const storeRows: readonly Row[] = [
  {
    rule: 'conflict',
    what: 'two stores in common.storage',
    fires: { 'common.storage.s3.region': 'x', 'common.storage.cos.region': 'y' },
    near: { 'common.storage.filesystem.chunks_directory': '/loki/chunks' },
    fineIn: '2.9.17',
  },
  {
    rule: 'conflict',
    what: 'a named store with the name of a kind of store',
    fires: { 'storage_config.named_stores.aws.s3': '{region: r}' },
    near: { 'storage_config.named_stores.aws.s3-2': '{region: r}' },
  },
  {
    rule: 'conflict',
    what: 'two named stores with one name',
    fires: {
      'storage_config.named_stores.aws.one': '{region: r}',
      'storage_config.named_stores.gcs.one': '{bucket_name: b}',
    },
    near: {
      'storage_config.named_stores.aws.one': '{region: r}',
      'storage_config.named_stores.gcs.two': '{bucket_name: b}',
    },
  },
  {
    rule: 'bucket-missing',
    what: 'a period in S3 without a bucket',
    fires: { 'storage_config.aws.bucketnames': null },
    near: { 'storage_config.aws.bucketnames': null, 'storage_config.aws.s3': 's3://us-west-2/usage-logs' },
  },
  {
    rule: 'bucket-missing',
    what: 'a URL of S3 without a bucket',
    fires: { 'storage_config.aws.bucketnames': null, 'storage_config.aws.s3': 's3://us-west-2' },
    near: { 'storage_config.aws.bucketnames': null, 'storage_config.aws.s3': 'inmemory:///' },
  },
  {
    rule: 'bucket-missing',
    what: 'the newer S3 client without a bucket',
    fires: { 'storage_config.use_thanos_objstore': 'true' },
    near: { 'storage_config.use_thanos_objstore': 'true', [`${S3}.bucket_name`]: 'usage-logs' },
  },
  {
    rule: 'missing-value',
    what: 'tokens that are kept nowhere',
    fires: {
      'common.path_prefix': null,
      'common.persist_tokens': 'true',
      'storage_config.tsdb_shipper': '{active_index_directory: /loki/a, cache_location: /loki/c}',
      'compactor.working_directory': '/loki/compactor',
      'ingester.wal.dir': '/loki/wal',
    },
    near: { 'common.persist_tokens': 'true' },
  },
];

const objectStoreRows: readonly Row[] = [
  {
    rule: 'path-prefix',
    what: 'a prefix of the newer clients with a dash, before 3.7',
    fires: { [`${OBJECT_STORE}.storage_prefix`]: 'a-b' },
    near: { [`${OBJECT_STORE}.storage_prefix`]: 'ab' },
    fineIn: '3.7.6',
  },
  {
    rule: 'conflict',
    what: 'an endpoint that begins with the bucket',
    fires: { [`${S3}.bucket_name`]: 'logs', [`${S3}.endpoint`]: 'logs.s3.amazonaws.com' },
    near: { [`${S3}.bucket_name`]: 'logs', [`${S3}.endpoint`]: 's3.amazonaws.com' },
  },
  {
    rule: 'invalid-choice',
    what: 'an STS endpoint without a scheme',
    says: /sts_endpoint/,
    fires: { [`${S3}.sts_endpoint`]: 'sts.amazonaws.com' },
    near: { [`${S3}.sts_endpoint`]: 'https://sts.amazonaws.com' },
  },
  {
    rule: 'invalid-choice',
    what: 'an encryption context that is not JSON',
    says: /kms_encryption_context/,
    fires: { [`${S3}.sse.kms_encryption_context`]: "'{team}'" },
    near: { [`${S3}.sse.kms_encryption_context`]: `'{"team": "usage"}'` },
  },
  {
    rule: 'invalid-choice',
    what: 'an encryption context with a number',
    fires: { [`${S3}.sse.kms_encryption_context`]: `'{"team": 1}'` },
    near: { [`${S3}.sse.kms_encryption_context`]: `'{"team": null}'` },
  },
];

const pairs: readonly [rule: string, block: string, id: string, secret: string][] = [
  ['half-credentials', 'storage_config.aws', 'access_key_id', 'secret_access_key'],
  ['half-credentials', 'storage_config.object_store.s3', 'access_key_id', 'secret_access_key'],
  ['missing-value', 'ruler.remote_write.client.sigv4', 'access_key', 'secret_key'],
  ['missing-value', 'ruler.remote_write.clients.one.sigv4', 'access_key', 'secret_key'],
  ['missing-value', 'limits_config.ruler_remote_write_config.one.sigv4', 'access_key', 'secret_key'],
  ['missing-value', 'ruler.wal.remotewrite.0.sigv4', 'access_key', 'secret_key'],
  ['missing-value', 'limits_config.ruler_remote_write_sigv4_config', 'access_key', 'secret_key'],
];

const pairRows = pairs.flatMap(([rule, block, id, secret]): Row[] => {
  const url = block.endsWith('.sigv4') ? { [block.replace('sigv4', 'url')]: 'http://x' } : {};
  const both = { ...url, [`${block}.${id}`]: '"${ID}"', [`${block}.${secret}`]: '"${KEY}"' };
  const half = (there: string, missing: string): Row => ({
    rule,
    what: `${block} with ${there} alone`,
    says: new RegExp(`has ${there} without ${missing}`),
    fires: { ...both, [`${block}.${missing}`]: null },
    near: both,
  });
  return [half(id, secret), half(secret, id)];
});

const prefixRows: readonly Row[] = [
  {
    rule: 'path-prefix',
    what: 'a prefix of the compactor that is empty',
    says: /must be set/,
    version: '2.9.17',
    fires: { 'compactor.shared_store_key_prefix': '""' },
    near: { 'compactor.shared_store_key_prefix': 'index/' },
  },
  {
    rule: 'path-prefix',
    what: 'a prefix of boltdb-shipper that begins with a slash',
    says: /must not start with/,
    version: '2.9.17',
    fires: { 'storage_config.boltdb_shipper.shared_store_key_prefix': '/index/' },
    near: { 'storage_config.boltdb_shipper.shared_store_key_prefix': 'index/' },
  },
  {
    rule: 'path-prefix',
    what: 'a prefix of tsdb with a backslash',
    says: /must have \/ between/,
    version: '2.9.17',
    fires: { 'storage_config.tsdb_shipper.shared_store_key_prefix': 'a\\b/' },
    near: { 'storage_config.tsdb_shipper.shared_store_key_prefix': 'a/b/' },
  },
  {
    rule: 'path-prefix',
    what: 'a prefix of a period that does not end with a slash',
    says: /must end with/,
    fires: { [`${FIRST}.index.path_prefix`]: 'index' },
    near: { [`${FIRST}.index.path_prefix`]: 'index/' },
  },
  {
    rule: 'path-prefix',
    what: 'a prefix of delete requests that does not end with a slash',
    fires: {
      'compactor.retention_enabled': 'true',
      'compactor.delete_request_store': 's3',
      'compactor.delete_request_store_key_prefix': 'x',
    },
    near: { 'compactor.delete_request_store_key_prefix': 'x' },
  },
  {
    rule: 'path-prefix',
    what: 'a prefix of deletion manifests that does not end with a slash',
    version: '3.7.6',
    fires: { 'compactor.jobs_config.deletion.deletion_manifest_store_prefix': 'x' },
    near: { 'compactor.jobs_config.deletion.deletion_manifest_store_prefix': 'x/' },
  },
  {
    rule: 'path-prefix',
    what: 'a prefix of deletion marks that does not end with a slash',
    version: '3.7.6',
    fires: {
      'compactor.retention_enabled': 'true',
      'compactor.delete_request_store': 's3',
      'compactor.deletion_marker_object_store_prefix': 'x',
    },
    near: {
      'compactor.retention_enabled': 'true',
      'compactor.delete_request_store': 's3',
      'compactor.deletion_marker_object_store_prefix': '""',
    },
  },
];

export const storageRows: readonly Row[] = [...storeRows, ...objectStoreRows, ...pairRows, ...prefixRows];
