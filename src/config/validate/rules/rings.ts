import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { type Condition, type ConfigRule, plainRules, type Subject } from './rule.ts';

const INGESTERS = 'ingester.lifecycler.ring';

const RINGS = [
  'common.ring',
  INGESTERS,
  'distributor.ring',
  'compactor.compactor_ring',
  'query_scheduler.scheduler_ring',
  'ruler.ring',
  'index_gateway.ring',
];

/** `mock` is for Loki's own tests, and ends it. */
const RING_STORES = ['consul', 'etcd', 'inmemory', 'memberlist', 'multi'];

const FIX = 'Set common.ring.kvstore.store: memberlist (inmemory on a single host).';

/** Naming an address alone makes every ring follow `common.ring`. */
const isAddressed: Condition = (config) =>
  config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');

const isConsul = (config: Config, ring: string): boolean => config.text(`${ring}.kvstore.store`) === 'consul';

const namesConsul: Condition = (config) =>
  config.isSet('common.ring.kvstore.consul.host') || config.isSet(`${INGESTERS}.kvstore.consul.host`);

/** Rings that Loki cannot join when it starts, or that do not span the hosts. Stricter than Loki, on purpose. */
export const ringRules: readonly ConfigRule[] = [
  { name: 'ring-store', level: 'error', find: unknownStores },
  { name: 'replication-hosts', level: 'error', find: moreCopiesThanHosts },
  { name: 'ring-inmemory', level: 'error', find: separateHosts },
  { name: 'ring-store', level: 'error', find: incompleteStores },
  { name: 'hosts-loopback', level: 'error', find: hostsOnLoopback },
  ...plainRules([
    {
      name: 'ring-consul',
      path: 'common.instance_addr',
      when: (config) =>
        isAddressed(config) &&
        !namesConsul(config) &&
        (isConsul(config, INGESTERS) || isConsul(config, 'common.ring')),
      message:
        'With common.instance_addr every ring follows common.ring, whose store is consul at localhost:8500.',
      fix: FIX,
    },
    {
      name: 'ring-consul',
      level: 'warning',
      path: 'common.ring.kvstore.store',
      when: (config) => !isAddressed(config) && !namesConsul(config) && isConsul(config, INGESTERS),
      message: 'No ring store is set, so it is consul at localhost:8500.',
      fix: FIX,
    },
  ]),
];

function* unknownStores({ config }: Subject): Iterable<Violation> {
  for (const ring of RINGS) {
    const path = `${ring}.kvstore.store`;
    if (!RING_STORES.includes(config.text(path)))
      yield {
        path,
        message: `${path}: ${JSON.stringify(config.text(path))} is not a store for a ring; Loki exits when it starts.`,
        fix: 'Use memberlist, or inmemory on one host.',
      };
  }
}

function* moreCopiesThanHosts({ config, hosts = Number.POSITIVE_INFINITY }: Subject): Iterable<Violation> {
  const path = `${INGESTERS}.replication_factor`;
  const copies = config.number(path);
  if (copies <= hosts) return;
  yield {
    path: config.isSet(path) ? path : 'common.replication_factor',
    message: `Every line goes to ${copies} ingesters, but there ${hosts === 1 ? 'is 1 host' : `are ${hosts} hosts`}: pushes fail.`,
    fix: `Set common.replication_factor to ${hosts >= 3 ? 3 : 1}.`,
  };
}

function* separateHosts({ config, hosts = 1 }: Subject): Iterable<Violation> {
  const path = `${INGESTERS}.kvstore.store`;
  if (hosts === 1 || config.text(path) !== 'inmemory') return;
  yield {
    path,
    message: `${hosts} hosts with in-memory rings do not know each other: each answers with its own newest lines only, and every one compacts.`,
    fix: 'Set common.ring.kvstore.store: memberlist, and remove inmemory elsewhere.',
  };
}

/** A store that needs more than its name. */
function* incompleteStores({ config }: Subject): Iterable<Violation> {
  for (const ring of RINGS) {
    const store = config.text(`${ring}.kvstore.store`);
    const path = config.isSet(`${ring}.kvstore.store`) ? `${ring}.kvstore.store` : undefined;
    if (path === undefined) continue;
    if (store === 'etcd' && config.keys(`${ring}.kvstore.etcd.endpoints`).length === 0)
      yield { path, message: `${path}: etcd has no endpoints; Loki exits when it starts.`, fix: FIX };
    if (
      store === 'multi' &&
      ['primary', 'secondary'].some((one) => config.text(`${ring}.kvstore.multi.${one}`) === '')
    )
      yield {
        path,
        message: `${path}: multi needs a primary and a secondary store; Loki exits when it starts.`,
        fix: FIX,
      };
  }
}

/** What a process tells others of where it is, or where it can be reached. */
const ADDRESSES = [
  'common.instance_addr',
  'common.ring.instance_addr',
  'ingester.lifecycler.address',
  'memberlist.advertise_addr',
  'memberlist.bind_addr.0',
  'server.grpc_listen_address',
];

function* hostsOnLoopback({ config, hosts = 1 }: Subject): Iterable<Violation> {
  if (hosts === 1) return;
  for (const path of ADDRESSES)
    if (config.isSet(path) && /^(?:127\.|localhost$|\[?::1\]?$)/.test(config.text(path)))
      yield {
        path,
        message: `${path} is ${config.text(path)} on each of ${hosts} hosts: none reaches another, and all are the same one in the ring.`,
        fix: 'Remove it, or give each host its own address by a variable.',
      };
}
