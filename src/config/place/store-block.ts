import type { Config } from '../config.ts';
import { canonicalStore } from '../period.ts';

/** The block of a config that sets up a store. */
export interface StoreBlock {
  readonly client: string;
  /** `storage_config.named_stores.aws.mine` */
  readonly path: string;
  /** The same as the field tables have it: `storage_config.named_stores.aws.*`. */
  readonly pattern: string;
}

/** The blocks of stores that have another name, and those of stores for indexes and tables, which Loki 3 deprecates. */
const BLOCKS: Readonly<Record<string, string>> = {
  s3: 'aws',
  'aws-dynamo': 'aws.dynamodb',
  gcp: 'bigtable',
  'gcp-columnkey': 'bigtable',
  'bigtable-hashed': 'bigtable',
  'grpc-store': 'grpc_store',
};

const NAMED_KINDS = ['aws', 'azure', 'alibabacloud', 'bos', 'cos', 'filesystem', 'gcs', 'swift'];

/** What switches to the newer clients, and their block. */
export const THANOS_SWITCH = 'storage_config.use_thanos_objstore';
export const THANOS = 'storage_config.object_store';
const THANOS_KINDS = ['azure', 'filesystem', 'gcs', 's3', 'swift'];

export function usesThanos(config: Config): boolean {
  return config.flag(THANOS_SWITCH);
}

/** The block that sets up a store, by the name that a period gives it. Source: Loki, pkg/storage/factory.go. */
export function storeBlock(config: Config, store: string): StoreBlock {
  const isThanos = usesThanos(config);
  const [kinds, parent] = isThanos ? [THANOS_KINDS, THANOS] : [NAMED_KINDS, 'storage_config'];
  const kind = kinds.find((candidate) => config.isSet(`${parent}.named_stores.${candidate}.${store}`));
  if (kind !== undefined) {
    const named = `${parent}.named_stores.${kind}`;
    return { client: canonicalStore(kind), path: `${named}.${store}`, pattern: `${named}.*` };
  }
  const client = canonicalStore(store);
  const name = isThanos ? client.replace('alibabacloud', 'alibaba') : (BLOCKS[client] ?? client);
  return { client, path: `${parent}.${name}`, pattern: `${parent}.${name}` };
}
