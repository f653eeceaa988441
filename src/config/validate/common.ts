import type { Config } from '../config.ts';
import { SHIPPED_STORES } from '../period.ts';

/** A store of `common.storage`, and the blocks that its settings go to. */
interface CommonStore {
  readonly name: string;
  readonly to: readonly string[];
}

const STORES: readonly CommonStore[] = [
  { name: 'azure', to: ['storage_config.azure', 'ruler.storage.azure'] },
  { name: 'filesystem', to: [] },
  { name: 'gcs', to: ['storage_config.gcs', 'ruler.storage.gcs'] },
  { name: 's3', to: ['storage_config.aws', 'ruler.storage.s3'] },
  { name: 'bos', to: ['storage_config.bos', 'ruler.storage.bos'] },
  { name: 'swift', to: ['storage_config.swift', 'ruler.storage.swift'] },
];

const NEWER_STORES: readonly CommonStore[] = [
  { name: 'alibabacloud', to: ['storage_config.alibabacloud', 'ruler.storage.alibabacloud'] },
  { name: 'cos', to: ['storage_config.cos', 'ruler.storage.cos'] },
];

/** Blocks of `common.storage` that are no stores, and go along with them. */
const STORE_OPTIONS: readonly CommonStore[] = ['congestion_control', 'object_store'].map((name) => ({
  name,
  to: [`storage_config.${name}`],
}));

const RING_OF_INGESTERS = 'ingester.lifecycler.ring';
/** Rings that follow that of the ingesters, where nothing is said for all rings together. */
const OTHER_RINGS = [
  'distributor.ring',
  'ruler.ring',
  'query_scheduler.scheduler_ring',
  'compactor.compactor_ring',
  'index_gateway.ring',
];
const RINGS = [RING_OF_INGESTERS, ...OTHER_RINGS, 'pattern_ingester.lifecycler.ring'];

/** The stores that `common.storage` sets, in the order Loki looks at them; Loki takes one. */
export function commonStores(config: Config): string[] {
  return given(config, storesOf(config)).map(({ name }) => name);
}

/** Loki 2.x has the newer stores in `common.storage`, too, and does not look at them. */
function storesOf(config: Config): readonly CommonStore[] {
  return config.atLeast('3.0') ? [...STORES, ...NEWER_STORES] : STORES;
}

function given(config: Config, stores: readonly CommonStore[]): CommonStore[] {
  return stores.filter(({ name }) => config.differs(`common.storage.${name}`));
}

/** Works out what the `common` block and friends mean for other fields. Source: Loki, pkg/loki/config_wrapper.go. */
export function applyCommon(config: Config): void {
  applyPathPrefix(config);
  applyRings(config);
  applyStorage(config);
  applyDeleteRequestStore(config);
  const copies = 'common.replication_factor';
  follow(config, `${RING_OF_INGESTERS}.replication_factor`, copies);
  if (config.differs('common')) follow(config, 'index_gateway.ring.replication_factor', copies);
}

/** Makes the value of a field the default of another. */
function follow(config: Config, path: string, from: string): void {
  config.imply(path, config.get(from) ?? 0, from);
}

function applyPathPrefix(config: Config): void {
  if (config.text('common.path_prefix') === '') return;
  const prefix = config.text('common.path_prefix').replace(/\/$/, '');
  const imply = (path: string, folder: string) =>
    config.imply(path, `${prefix}/${folder}`, 'common.path_prefix');
  imply('ruler.rule_path', 'rules-temp');
  imply('ingester.wal.dir', 'wal');
  imply('compactor.working_directory', 'compactor');
  const stores = config.periods().map(({ store }) => store);
  for (const [store, shipper] of SHIPPED_STORES.filter(([name]) => stores.includes(name))) {
    const folder = store === 'tsdb' ? 'tsdb-shipper' : store;
    imply(`storage_config.${shipper}.active_index_directory`, `${folder}-active`);
    imply(`storage_config.${shipper}.cache_location`, `${folder}-cache`);
  }
}

function applyRings(config: Config): void {
  const addressed = config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');
  if (addressed || config.differs('common.ring')) {
    for (const ring of RINGS) config.copy('common.ring.kvstore', `${ring}.kvstore`);
    follow(config, 'pattern_ingester.lifecycler.heartbeat_period', 'common.ring.heartbeat_period');
  } else if (config.keys('memberlist.join_members').length > 0) {
    for (const ring of RINGS) config.imply(`${ring}.kvstore.store`, 'memberlist', 'memberlist.join_members');
  } else {
    for (const ring of OTHER_RINGS.filter((path) => !config.differs(path)))
      config.copy(`${RING_OF_INGESTERS}.kvstore`, `${ring}.kvstore`);
  }
}

/** Of several stores, the last counts. */
function applyStorage(config: Config): void {
  const options = config.atLeast('3.0') ? STORE_OPTIONS : [];
  const store = given(config, [...storesOf(config), ...options]).at(-1);
  if (store === undefined) return;
  const from = `common.storage.${store.name}`;
  for (const to of store.to) config.copy(from, to);
  if (store.name === 'filesystem')
    follow(config, 'storage_config.filesystem.directory', `${from}.chunks_directory`);
}

/** Loki 2.x finds the store of delete requests from the last period whose index it ships. */
function applyDeleteRequestStore(config: Config): void {
  const last = config.periods().findLast(({ shipper }) => shipper !== undefined);
  if (last === undefined || config.atLeast('3.0')) return;
  config.imply('compactor.delete_request_store', last.objectStore, last.at('object_store'));
}
