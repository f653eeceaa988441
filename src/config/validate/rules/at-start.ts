import type { Config } from '../../config.ts';
import { SHIPPED_STORES } from '../../period.ts';
import { storeBlock, usesThanos } from '../../place/store-block.ts';
import type { Violation } from '../../rule.ts';
import {
  type Condition,
  type ConfigRule,
  isKnown,
  isOn,
  plainRules,
  rowRules,
  type Subject,
} from './rule.ts';
import { isObjectStore } from './schema-stores.ts';

interface Number {
  readonly path: string;
  readonly ok: (value: number) => boolean;
  readonly must: string;
  readonly otherwise: string;
  readonly when?: Condition;
}

const positive = { ok: (value: number) => value > 0, must: 'be more than 0' };
const EXITS = 'Loki exits when it starts';

/** Numbers that `-verify-config` does not look at. Each was seen on real Loki. */
const NUMBERS: readonly Number[] = [
  ...[
    'compactor.compaction_interval',
    'distributor.rate_store.stream_rate_update_interval',
    'frontend.scheduler_dns_lookup_period',
    'frontend_worker.dns_lookup_duration',
    'ingester.flush_check_period',
    'ingester.owned_streams_check_interval',
  ].map((path) => ({ path, ...positive, otherwise: EXITS })),
  ...SHIPPED_STORES.map(([store, shipper]) => ({
    path: `storage_config.${shipper}.resync_interval`,
    ...positive,
    otherwise: EXITS,
    when: (config: Config) => config.periods().some((period) => period.store === store),
  })),
  {
    path: 'ruler.poll_interval',
    ...positive,
    otherwise: EXITS,
    when: (config) => config.isSet('ruler.storage.type'),
  },
  { path: 'ballast_bytes', ok: (value) => value >= 0, must: 'not be less than 0', otherwise: EXITS },
  { path: 'ingester.lifecycler.num_tokens', ...positive, otherwise: 'Loki never takes a push' },
  { path: 'ingester.lifecycler.ring.replication_factor', ...positive, otherwise: EXITS },
];

interface Cache {
  readonly block: string;
  readonly when?: Condition;
}

const CACHES: readonly Cache[] = [
  { block: 'chunk_store_config.chunk_cache_config' },
  { block: 'query_range.results_cache.cache', when: isOn('query_range.cache_results') },
];

/** What Loki notices when it starts, and `-verify-config` does not. */
export const startRules: readonly ConfigRule[] = [
  ...rowRules('number-at-start', NUMBERS, wrongNumbers),
  ...rowRules('two-caches', CACHES, twoCaches),
  { name: 'store-at-start', level: 'error', find: unknownStores },
  { name: 'store-at-start', level: 'error', find: unreachedDeletes },
  { name: 'encryption-at-start', level: 'error', find: wrongEncryption },
  ...plainRules([
    {
      name: 'same-port',
      path: 'server.grpc_listen_port',
      when: (config) => {
        const [http, grpc] = ['http', 'grpc'].map((kind) => config.number(`server.${kind}_listen_port`));
        return http === grpc && http !== 0 && isSameAddress(config);
      },
      message: (config) =>
        `HTTP and gRPC have the same port, ${config.number('server.grpc_listen_port')}: ${EXITS}.`,
      fix: 'Give gRPC a port of its own, such as 9095.',
    },
  ]),
];

function isSameAddress(config: Config): boolean {
  const all = ['', '0.0.0.0', '::'];
  const [http = '', grpc = ''] = ['http', 'grpc'].map((kind) => config.text(`server.${kind}_listen_address`));
  return http === grpc || all.includes(http) || all.includes(grpc);
}

function* wrongNumbers(config: Config, { path, ok, must, otherwise }: Number): Iterable<Violation> {
  if (!config.has(path) || config.isNulled(path) || ok(config.number(path))) return;
  const said =
    config.isSet(path) || !path.endsWith('replication_factor') ? path : 'common.replication_factor';
  yield { path: said, message: `${said} must ${must}: ${otherwise}.`, fix: 'Remove it to use the default.' };
}

function* twoCaches(config: Config, { block }: Cache): Iterable<Violation> {
  const isSet = (field: string) => config.text(`${block}.${field}`) !== '';
  const memcached = isSet('memcached_client.host') || isSet('memcached_client.addresses');
  if (!memcached || !isSet('redis.endpoint')) return;
  yield {
    path: `${block}.redis`,
    message: `${block} names a memcached and a Redis; Loki takes one, and exits when it starts.`,
    fix: 'Keep one of the two.',
  };
}

/** Stores that something other than a period names. */
const NAMED_BY = [
  'compactor.shared_store',
  'storage_config.boltdb_shipper.shared_store',
  'storage_config.tsdb_shipper.shared_store',
];

function* unknownStores({ config }: Subject): Iterable<Violation> {
  const deletes = config.flag('compactor.retention_enabled') ? ['compactor.delete_request_store'] : [];
  for (const path of [...NAMED_BY, ...deletes].filter((field) => config.isSet(field))) {
    const store = config.text(path);
    if (store === '' || !isKnown(store) || isObjectStore(store, config)) continue;
    yield {
      path,
      message: `${path}: ${JSON.stringify(store)} is neither an object store nor one of named_stores; Loki exits when it starts.`,
      fix: 'Write it as object_store of the period has it, such as s3.',
    };
  }
}

/** Loki 2.9 keeps requests to delete in a store whose index it compacts, and compares their names as they are written. */
function* unreachedDeletes({ config }: Subject): Iterable<Violation> {
  const path = 'compactor.delete_request_store';
  const isOurs =
    config.atLeast('2.9') && !config.atLeast('3.0') && config.flag('compactor.retention_enabled');
  if (!isOurs || !config.isSet(path) || config.text(path) === '') return;
  const shared = config.text('compactor.shared_store');
  const shipped = config.periods().filter(({ shipper }) => shipper !== undefined);
  const stores = shared === '' ? shipped.map(({ objectStore }) => objectStore) : [shared];
  if (stores.length === 0 || stores.includes(config.text(path)) || !isObjectStore(config.text(path), config))
    return;
  yield {
    path,
    message: `${path} is ${config.text(path)}, and the compactor works in ${stores.join(', ')}: Loki exits when it starts.`,
    fix: `Write ${stores.at(-1)}.`,
  };
}

function* wrongEncryption({ config }: Subject): Iterable<Violation> {
  if (usesThanos(config)) return;
  const blocks = config.periods().map(({ objectStore }) => storeBlock(config, objectStore));
  for (const path of new Set(blocks.filter(({ client }) => client === 's3').map((block) => block.path))) {
    const type = config.text(`${path}.sse.type`);
    if (!['', 'SSE-KMS', 'SSE-S3'].includes(type) && isKnown(type))
      yield {
        path: `${path}.sse.type`,
        message: `${path}.sse.type: Loki does not know ${JSON.stringify(type)}, and exits when it starts.`,
        fix: 'Use SSE-S3 or SSE-KMS.',
      };
    if (type === 'SSE-KMS' && config.text(`${path}.sse.kms_key_id`) === '')
      yield {
        path: `${path}.sse.type`,
        message: `${path}.sse has no kms_key_id: Loki exits when it starts.`,
        fix: 'Set kms_key_id, or use SSE-S3.',
      };
  }
}
