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

function duplicateStores(subject: Subject, stores: string): void {
  const { config } = subject;
  const builtIn = [
    'aws',
    'aws-dynamo',
    'azure',
    'alibabacloud',
    'bos',
    'cos',
    'filesystem',
    'gcs',
    's3',
    'swift',
    'cassandra',
    'gcp',
    'gcp-columnkey',
    'bigtable',
    'bigtable-hashed',
    'boltdb',
    'inmemory',
    'grpc-store',
    'local',
  ];
  const seen = new Set<string>();
  for (const kind of config.keys(stores)) {
    for (const name of config.keys(`${stores}.${kind}`)) {
      if (seen.has(name) || builtIn.includes(name)) {
        fail(
          subject,
          'conflict',
          `${stores}.${kind}.${name}`,
          `The name ${name} of a named store is taken.`,
          'Give the store another name.',
        );
      }
      seen.add(name);
    }
  }
}
