import type { Config } from '../config.ts';

/** Stores of `common.storage`, in the order Loki looks at them, and where each one's settings go. */
const STORES: readonly (readonly [string, string, string?])[] = [
  ['azure', 'storage_config.azure', 'ruler.storage.azure'],
  ['filesystem', 'storage_config.filesystem'],
  ['gcs', 'storage_config.gcs', 'ruler.storage.gcs'],
  ['s3', 'storage_config.aws', 'ruler.storage.s3'],
  ['bos', 'storage_config.bos', 'ruler.storage.bos'],
  ['swift', 'storage_config.swift', 'ruler.storage.swift'],
  ['alibabacloud', 'storage_config.alibabacloud', 'ruler.storage.alibabacloud'],
  ['cos', 'storage_config.cos', 'ruler.storage.cos'],
];

/** Rings that follow `common.ring` or, without it, memberlist or the ingester's ring. */
const RINGS = [
  'ingester.lifecycler.ring',
  'distributor.ring',
  'ruler.ring',
  'query_scheduler.scheduler_ring',
  'compactor.compactor_ring',
  'index_gateway.ring',
  'pattern_ingester.lifecycler.ring',
];

/** Loki 2.x has the other stores in `common.storage`, too, and does not look at them. */
function storesOf(config: Config): typeof STORES {
  const newer = ['alibabacloud', 'cos'];
  return config.atLeast('3.0') ? STORES : STORES.filter(([store]) => !newer.includes(store));
}

/** The stores that `common.storage` sets; Loki takes one. */
export function commonStores(config: Config): string[] {
  return storesOf(config)
    .map(([store]) => store)
    .filter((store) => config.differs(`common.storage.${store}`));
}

/** Works out what the `common` block and friends mean for other fields. Source: Loki, pkg/loki/config_wrapper.go. */
export function applyCommon(config: Config): void {
  applyPathPrefix(config);
  applyRings(config);
  applyStorage(config);
  if (!config.atLeast('3.0')) applyStoreDefaults(config);
  config.imply('ingester.lifecycler.ring.replication_factor', config.number('common.replication_factor'));
  if (config.differs('common'))
    config.imply('index_gateway.ring.replication_factor', config.number('common.replication_factor'));
}

function applyPathPrefix(config: Config): void {
  const prefix = config.text('common.path_prefix').replace(/\/$/, '');
  if (config.text('common.path_prefix') === '') return;
  config.imply('ruler.rule_path', `${prefix}/rules-temp`);
  config.imply('ingester.wal.dir', `${prefix}/wal`);
  config.imply('compactor.working_directory', `${prefix}/compactor`);
  const stores = periods(config).map((period) => config.text(`${period}.store`));
  for (const [store, block] of [
    ['boltdb-shipper', 'boltdb_shipper'],
    ['tsdb', 'tsdb_shipper'],
  ] as const) {
    if (!stores.includes(store)) continue;
    config.imply(
      `storage_config.${block}.active_index_directory`,
      `${prefix}/${store === 'tsdb' ? 'tsdb-shipper' : store}-active`,
    );
    config.imply(
      `storage_config.${block}.cache_location`,
      `${prefix}/${store === 'tsdb' ? 'tsdb-shipper' : store}-cache`,
    );
  }
}

function applyRings(config: Config): void {
  const addressed = config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');
  if (addressed || config.differs('common.ring')) {
    for (const ring of RINGS) config.copy('common.ring.kvstore', `${ring}.kvstore`);
    config.imply(
      'pattern_ingester.lifecycler.heartbeat_period',
      config.number('common.ring.heartbeat_period'),
    );
  } else if (config.keys('memberlist.join_members').length > 0) {
    for (const ring of RINGS) config.imply(`${ring}.kvstore.store`, 'memberlist');
  } else {
    for (const ring of RINGS.slice(1, 6)) {
      if (!config.differs(ring)) config.copy('ingester.lifecycler.ring.kvstore', `${ring}.kvstore`);
    }
  }
}

function applyStorage(config: Config): void {
  let last: (() => void) | undefined;
  for (const [store, ...targets] of storesOf(config)) {
    const from = `common.storage.${store}`;
    if (!config.differs(from)) continue;
    last = () => {
      if (store === 'filesystem')
        config.imply('storage_config.filesystem.directory', config.text(`${from}.chunks_directory`));
      else for (const to of targets) if (to !== undefined) config.copy(from, to);
    };
  }
  for (const block of config.atLeast('3.0') ? ['congestion_control', 'object_store'] : []) {
    const from = `common.storage.${block}`;
    if (config.differs(from)) last = () => config.copy(from, `storage_config.${block}`);
  }
  last?.();
}

/** Loki 2.x finds the stores of the index and of delete requests from the last period of each kind. */
function applyStoreDefaults(config: Config): void {
  const last = periods(config).findLast((period) =>
    /^(?:boltdb-shipper|tsdb)$/.test(config.text(`${period}.store`)),
  );
  if (last !== undefined) config.imply('compactor.delete_request_store', config.text(`${last}.object_store`));
}

/** The paths of the schema's periods: `schema_config.configs.0` and so on. */
export function periods(config: Config): string[] {
  const list = config.settings.get('schema_config.configs')?.node;
  const content = list?.kind === 'alias' ? list.target : list;
  return content?.kind === 'list' ? content.items.map((_, i) => `schema_config.configs.${i}`) : [];
}
