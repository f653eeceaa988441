import { fail, type Rule, type Subject, warn } from './rule.ts';

/** Rings that Loki cannot join when it starts, or that do not span the hosts. Stricter than Loki, on purpose. */
export const ringRules: readonly Rule[] = [ringStores, ringsSpanHosts];

const RINGS = [
  'ingester.lifecycler.ring',
  'distributor.ring',
  'compactor.compactor_ring',
  'query_scheduler.scheduler_ring',
  'ruler.ring',
  'index_gateway.ring',
];

const RING_STORES = ['consul', 'etcd', 'inmemory', 'memberlist', 'multi', 'mock'];

function ringStores(subject: Subject): void {
  const { config } = subject;
  const switched = config.isSet('common.instance_addr') || config.isSet('common.instance_interface_names');
  for (const ring of ['common.ring', ...RINGS]) {
    const path = `${ring}.kvstore.store`;
    const store = config.text(path);
    if (!RING_STORES.includes(store)) {
      fail(
        subject,
        'ring-store',
        path,
        `${path}: ${JSON.stringify(store)} is no store for a ring; Loki dies when it starts.`,
        'Use memberlist, or inmemory on one host.',
      );
    }
  }
  if (
    config.text('ingester.lifecycler.ring.kvstore.store') === 'consul' ||
    (switched && config.text('common.ring.kvstore.store') === 'consul')
  ) {
    if (
      config.isSet('common.ring.kvstore.consul.host') ||
      config.isSet('ingester.lifecycler.ring.kvstore.consul.host')
    )
      return;
    const place = switched ? 'common.instance_addr' : 'common.ring.kvstore.store';
    const why = switched
      ? 'With common.instance_addr every ring follows common.ring, whose store is'
      : 'No ring store is set, so it is';
    const tell = switched ? fail : warn;
    tell(
      subject,
      'ring-consul',
      place,
      `${why} consul at localhost:8500.`,
      'Set common.ring.kvstore.store: memberlist (inmemory on a single host).',
    );
  }
}

function ringsSpanHosts(subject: Subject): void {
  const { config, hosts } = subject;
  if (hosts === undefined) return;
  const factor = 'ingester.lifecycler.ring.replication_factor';
  if (config.number(factor) > hosts) {
    const path = config.isSet(factor) ? factor : 'common.replication_factor';
    fail(
      subject,
      'replication-hosts',
      path,
      `Every line goes to ${config.number(factor)} ingesters, and there are ${hosts} hosts: pushes fail.`,
      `Set common.replication_factor to ${hosts >= 3 ? 3 : 1}.`,
    );
  }
  if (hosts > 1 && config.text('ingester.lifecycler.ring.kvstore.store') === 'inmemory') {
    fail(
      subject,
      'ring-inmemory',
      'ingester.lifecycler.ring.kvstore.store',
      `${hosts} hosts with in-memory rings do not know each other: each answers with its own newest lines only, and every one compacts.`,
      'Set common.ring.kvstore.store: memberlist and remove inmemory elsewhere.',
    );
  }
}
