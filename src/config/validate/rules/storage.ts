import { commonStores } from '../common.ts';
import { either } from './queries.ts';
import { fail, type Rule, type Subject } from './rule.ts';
import { checkPathPrefix } from './schema.ts';

/** The stores of the index and the chunks. Source: Loki, pkg/storage/factory.go and the clients beside it. */
export const storageRules: readonly Rule[] = [commonBlock, storage];

function commonBlock(subject: Subject): void {
  const { config } = subject;
  const stores = commonStores(config);
  if (stores.length > 1) {
    const message = `common.storage sets ${stores.join(' and ')}; Loki takes one.`;
    fail(
      subject,
      'conflict',
      `common.storage.${stores[1]}`,
      message,
      'Keep one; put others under storage_config.',
    );
  }
  if (config.flag('common.persist_tokens') && config.text('common.path_prefix') === '') {
    fail(
      subject,
      'missing-value',
      'common.persist_tokens',
      'common.persist_tokens needs common.path_prefix.',
      'Set path_prefix to a folder on the data volume.',
    );
  }
}

function storage(subject: Subject): void {
  const { config } = subject;
  either(subject, 'storage_config.cassandra.password', 'storage_config.cassandra.password_file');
  if (config.flag('storage_config.cassandra.SSL')) cassandra(subject);
  for (const block of [
    'storage_config.azure',
    ...config
      .keys('storage_config.named_stores.azure')
      .map((name) => `storage_config.named_stores.azure.${name}`),
    'ruler.storage.azure',
  ]) {
    if (!config.flag(`${block}.use_service_principal`)) continue;
    for (const field of ['tenant_id', 'client_id', 'client_secret']) {
      if (config.text(`${block}.${field}`).trim() === '')
        fail(
          subject,
          'missing-value',
          block,
          `${block}.use_service_principal needs ${field}.`,
          `Set ${field}.`,
        );
    }
  }
  for (const shipper of ['boltdb_shipper', 'tsdb_shipper']) {
    const path = `storage_config.${shipper}.shared_store_key_prefix`;
    if (config.has(path)) checkPathPrefix(subject, path, config.text(path));
  }
  duplicateStores(subject, 'storage_config.named_stores');
  duplicateStores(subject, 'storage_config.object_store.named_stores');
  const bloom = 'storage_config.bloom_shipper.memory_management';
  if (
    config.text(`${bloom}.bloom_page_alloc_type`) === 'fixed' &&
    config.text(`${bloom}.bloom_page_mem_pool_buckets`) === ''
  ) {
    fail(
      subject,
      'missing-value',
      bloom,
      'A fixed bloom page allocation needs bloom_page_mem_pool_buckets.',
      'Remove the empty list.',
    );
  }
  if (
    config.has('storage_config.bloom_shipper.working_directory') &&
    config.text('storage_config.bloom_shipper.working_directory') === ''
  ) {
    fail(
      subject,
      'missing-value',
      'storage_config.bloom_shipper.working_directory',
      'storage_config.bloom_shipper.working_directory must not be empty.',
      'Remove it to have the default.',
    );
  }
}

function cassandra(subject: Subject): void {
  const { config } = subject;
  const block = 'storage_config.cassandra';
  const [cert, key] = [config.text(`${block}.tls_cert_path`), config.text(`${block}.tls_key_path`)];
  if ((cert === '') !== (key === ''))
    fail(
      subject,
      'missing-value',
      block,
      `${block} needs both tls_cert_path and tls_key_path.`,
      'Set the other one too.',
    );
  if (
    config.flag(`${block}.host_verification`) &&
    config.text(`${block}.addresses`).split(',').length !== 1
  ) {
    fail(
      subject,
      'conflict',
      block,
      `${block}.host_verification works with one address only.`,
      'Name one host, or set host_verification: false.',
    );
  }
}

const TAKEN = [
  'aws',
  'aws-dynamo',
  's3',
  'gcp',
  'gcp-columnkey',
  'bigtable',
  'bigtable-hashed',
  'gcs',
  'azure',
  'bos',
  'swift',
  'cassandra',
  'filesystem',
  'inmemory',
  'grpc-store',
];
const TAKEN_THANOS = ['s3', 'gcs', 'azure', 'swift', 'filesystem', 'alibabacloud', 'bos'];

/** Names of named stores must be new and different; Loki forgets to look at those under `cos`. */
function duplicateStores(subject: Subject, stores: string): void {
  const { config } = subject;
  const taken = new Set(stores.includes('object_store') ? TAKEN_THANOS : TAKEN);
  for (const kind of config.keys(stores).filter((name) => name !== 'cos')) {
    for (const name of config.keys(`${stores}.${kind}`)) {
      const message = `The name ${name} of a named store is taken.`;
      if (taken.has(name))
        fail(subject, 'conflict', `${stores}.${kind}.${name}`, message, 'Give the store another name.');
      taken.add(name);
    }
  }
}
