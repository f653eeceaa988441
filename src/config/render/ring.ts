import { UserError } from '../../action/errors.ts';
import { at, put, remove, type Tree } from '../tree.ts';

/** Fields that keep the default ring of one process on loopback; a process that others reach has its own address there. */
const LOOPBACK = [
  'server.grpc_listen_address',
  'common.instance_addr',
  'memberlist.bind_addr',
  'memberlist.advertise_addr',
];

/** Where a team may set the address that a process announces to others. */
const ADDRESSES = [
  'common.instance_addr',
  'common.instance_interface_names',
  'common.ring.instance_addr',
  'common.ring.instance_interface_names',
];

const STORES = ['common.ring.kvstore.store', 'ingester.lifecycler.ring.kvstore.store'];

const IN_MEMORY_WARNING =
  "The config keeps its ring in memory (kvstore.store: inmemory), as the team's file says: the hosts do not see each other, and " +
  'each compacts the bucket by itself. Remove it to use the memberlist ring of the defaults.';

/**
 * Makes the ring of the defaults agree with what the team sets: a store of the team's is used for every ring, because two
 * kinds in one process split it, and an address of the team's takes every ring off loopback.
 * @returns warnings about the ring
 * @throws UserError if there are several hosts that do not know each other
 */
export function settleRing(defaults: Tree, team: Tree, replicas: number): string[] {
  const store = STORES.map((path) => at(team, path)).find((value) => value !== undefined);
  if (replicas > 1) joinHosts(defaults, team, replicas);
  else if (ADDRESSES.some((path) => at(team, path) !== undefined)) leaveLoopback(defaults);
  if (store === undefined) return [];
  put(defaults, 'common.ring.kvstore.store', store);
  if (store === 'inmemory') return replicas > 1 ? [IN_MEMORY_WARNING] : [];
  remove(defaults, 'compactor.compactor_ring');
  if (store !== 'memberlist') remove(defaults, 'memberlist');
  return [];
}

/** Keeps three copies of every line. Only the team knows which hosts there are. */
function joinHosts(defaults: Tree, team: Tree, replicas: number): void {
  if (at(team, 'memberlist.join_members') === undefined) {
    throw new UserError(
      `replicas: ${replicas} processes form one ring only if each knows the others. Name the hosts in the team's YAML, each with the ports of both its slots: ` +
        'memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.11:7947", "10.0.1.12:7946", "10.0.1.12:7947"]}',
    );
  }
  put(defaults, 'common.replication_factor', Math.min(replicas, 3));
  put(defaults, 'common.ring.kvstore.store', 'memberlist');
  remove(defaults, 'compactor.compactor_ring');
  leaveLoopback(defaults);
}

function leaveLoopback(defaults: Tree): void {
  for (const path of LOOPBACK) remove(defaults, path);
}
