import { put, type Tree, type TreeValue } from '../../src/config/tree.ts';

/** A config with one period that has begun. */
function configWith(store: string, objectStore: string): Tree {
  return {
    auth_enabled: false,
    compactor: { retention_enabled: true, delete_request_store: objectStore },
    schema_config: {
      configs: [
        {
          from: '2022-01-01',
          store,
          object_store: objectStore,
          schema: 'v12',
          index: { prefix: 'i_', period: '24h' },
        },
      ],
    },
  };
}

/** Sets the field as the only period's, at a path of the field tables: `[]` is the first item, `*` the key `mine`. */
export function withField(config: Tree, path: string, value: TreeValue): Tree {
  const copy = structuredClone(config);
  put(copy, path.replaceAll('[]', '.0').replaceAll('*', 'mine'), value);
  return copy;
}

/** Blocks of stores whose name in a period is another. */
const STORE_NAMES: Readonly<Record<string, string>> = {
  aws: 's3',
  alibaba: 'alibabacloud',
  grpc_store: 'grpc-store',
};
const storeName = (block = '') => STORE_NAMES[block] ?? block;

/** A config in which the field says where data is, if it ever does. */
export function contextOf(path: string): Tree {
  for (const [pattern, context] of CONTEXTS) {
    const match = pattern.exec(path);
    if (match !== null) return context(match[1]);
  }
  return configWith('tsdb', 's3');
}

type Context = (name: string | undefined) => Tree;

const thanos = (objectStore: string): Tree =>
  withField(configWith('tsdb', objectStore), 'storage_config.use_thanos_objstore', true);

const CONTEXTS: readonly (readonly [RegExp, Context])[] = [
  [/^schema_config\.configs\[\]\.row_shards/, () => configWith('boltdb-shipper', 's3')],
  [/^schema_config\.configs\[\]\.chunks/, () => configWith('cassandra', 'cassandra')],
  [/^storage_config\.aws\.dynamodb/, () => configWith('aws', 'aws-dynamo')],
  // Nothing reads it: a named store is for chunks in S3.
  [/^storage_config\.named_stores\.aws\.\*\.dynamodb/, () => configWith('tsdb', 'mine')],
  [/^storage_config\.boltdb\./, () => configWith('boltdb', 'filesystem')],
  [/^storage_config\.boltdb_shipper/, () => configWith('boltdb-shipper', 's3')],
  [
    /^storage_config\.(aws|azure|gcs|swift|alibabacloud|bos|cos|filesystem|bigtable|cassandra|grpc_store)\./,
    (name) => configWith('tsdb', storeName(name)),
  ],
  [/^storage_config\.named_stores/, () => configWith('tsdb', 'mine')],
  [/^(?:storage_config|common\.storage)\.object_store\.named_stores/, () => thanos('mine')],
  [/^(?:storage_config|common\.storage)\.object_store\.storage_prefix/, () => thanos('s3')],
  [/^(?:storage_config|common\.storage)\.object_store\.(\w+)/, (name) => thanos(storeName(name))],
  [/^common\.storage\.(\w+)\./, (name) => configWith('tsdb', storeName(name))],
  [
    /^storage_config\.use_thanos/,
    () => withField(configWith('tsdb', 's3'), 'storage_config.aws.bucketnames', 'one'),
  ],
  [
    /^compactor\.shared_store$/,
    () => withField(configWith('tsdb', 's3'), 'compactor', { retention_enabled: true }),
  ],
  [
    /^compactor\.jobs_config/,
    () => withField(configWith('tsdb', 's3'), 'compactor.horizontal_scaling_mode', 'main'),
  ],
  [/^kafka_config/, () => withField(configWith('tsdb', 's3'), 'ingester.kafka_ingestion.enabled', true)],
  [/^dataobj\./, () => withField(configWith('tsdb', 's3'), 'dataobj.enabled', true)],
];

/** Two values that a field can have, where those of its type will not do. */
const VALUES: Readonly<Record<string, readonly [TreeValue, TreeValue]>> = {
  from: ['2022-01-01', '2023-01-01'],
  store: ['tsdb', 'boltdb-shipper'],
  object_store: ['s3', 'gcs'],
  schema: ['v12', 'v13'],
  shared_store: ['s3', 'gcs'],
  delete_request_store: ['s3', 'gcs'],
  delete_request_store_db_type: ['sqlite', 'boltdb'],
  shared_store_key_prefix: ['one/', 'two/'],
  path_prefix: ['/one', '/two'],
  s3: ['s3://us-east-1/one', 's3://us-east-1/two'],
  connection_string: ['AccountName=one;AccountKey=x', 'AccountName=two;AccountKey=x'],
  row_shards: [16, 4],
};

const TYPES: Readonly<Record<string, readonly [TreeValue, TreeValue]>> = {
  bool: [false, true],
  int: [100, 200],
  uint: [100, 200],
  uint32: [100, 200],
  uint64: [100, 200],
  float: [0.25, 0.5],
  duration: ['1h', '2h'],
  'prom-duration': ['1h', '2h'],
  bytesize: ['1MB', '2MB'],
  bytes: ['1MB', '2MB'],
  url: ['http://one/', 'http://two/'],
  date: ['2022-01-01', '2023-01-01'],
  time: ['2022-01-01', '2023-01-01'],
  level: ['info', 'warn'],
  format: ['logfmt', 'json'],
  'tls-version': ['TLS12', 'TLS13'],
  'bucket-lookup': ['auto', 'path'],
  'relabel-action': ['keep', 'drop'],
  'mempool-buckets': ['128x64KB', '1x64KB'],
};

export function valuesOf(name: string, type: string): readonly [TreeValue, TreeValue] {
  return VALUES[name] ?? TYPES[type] ?? ['one', 'two'];
}
