import type { Config } from '../../config.ts';
import { fail, type Subject } from './rule.ts';

const INDEX_STORES = ['boltdb-shipper', 'tsdb'];

const OLD_INDEX_STORES = [
  'aws',
  'aws-dynamo',
  'bigtable',
  'bigtable-hashed',
  'boltdb',
  'cassandra',
  'gcp',
  'gcp-columnkey',
  'grpc-store',
  'inmemory',
];

const OBJECT_STORES = ['filesystem', 'aws', 'alibabacloud', 'azure', 'bos', 'cos', 'gcs', 's3', 'swift'];

const OLD_OBJECT_STORES = [
  'aws-dynamo',
  'bigtable',
  'bigtable-hashed',
  'cassandra',
  'gcp',
  'gcp-columnkey',
  'grpc-store',
  'inmemory',
];

const THANOS_STORES = ['s3', 'gcs', 'azure', 'swift', 'filesystem', 'alibabacloud', 'bos'];

/** The index and the object store of a period. Source: Loki, pkg/loki/validation.go. */
export function checkStores(subject: Subject, period: string): void {
  const { config } = subject;
  const store = config.text(`${period}.store`);
  if (![...INDEX_STORES, ...OLD_INDEX_STORES].includes(store)) {
    const late = config.atLeast('3.0') ? '' : ' This Loki notices only when it starts.';
    const message = `${JSON.stringify(store)} is no index store.${late}`;
    fail(
      subject,
      config.atLeast('3.0') ? 'schema-store' : 'schema-store-at-start',
      `${period}.store`,
      message,
      'Use tsdb, or boltdb-shipper for a period that has it.',
    );
  }
  const objects = config.text(`${period}.object_store`);
  const thanos = config.flag('storage_config.use_thanos_objstore');
  const known = thanos
    ? THANOS_STORES
    : [...OBJECT_STORES, ...OLD_OBJECT_STORES, ...(config.atLeast('3.5') ? ['noop'] : [])];
  if (known.includes(objects) || isNamedStore(config, objects, thanos)) return;
  if (!config.atLeast('3.0') && objects === '') return;
  const message = `${JSON.stringify(objects)} is no object store and no store of named_stores.`;
  fail(
    subject,
    config.atLeast('3.0') ? 'schema-store' : 'schema-store-at-start',
    `${period}.object_store`,
    message,
    `Use one of ${OBJECT_STORES.join(', ')}.`,
  );
}

function isNamedStore(config: Config, name: string, thanos: boolean): boolean {
  const stores = `storage_config.${thanos ? 'object_store.' : ''}named_stores`;
  return config
    .keys(stores)
    .some((kind) => kind !== 'cos' && config.keys(`${stores}.${kind}`).includes(name));
}
