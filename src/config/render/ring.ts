import { UserError } from '../../action/errors.ts';
import { at, put, remove, type Tree } from '../tree.ts';

/** What the default ring of one has on loopback; a process that others reach has it on its own address. */
const loopback = [
  'server.grpc_listen_address',
  'common.instance_addr',
  'memberlist.bind_addr',
  'memberlist.advertise_addr',
];

/** Where a team may name the address that a process gives to others. */
const addresses = [
  'common.instance_addr',
  'common.instance_interface_names',
  'common.ring.instance_addr',
  'common.ring.instance_interface_names',
];

const stores = ['common.ring.kvstore.store', 'ingester.lifecycler.ring.kvstore.store'];

/**
 * Makes the defaults' ring one with what the team says of it: a store of its own is used for every ring, since two kinds
 * in one process split it, and an address of its own takes all of it off loopback.
 * @returns what the team should know of its ring
 * @throws UserError when several hosts are asked for that do not know each other
 */
export function settleRing(defaults: Tree, team: Tree, replicas: number): string[] {
  const store = stores.map((path) => at(team, path)).find((value) => value !== undefined);
  if (replicas > 1) joinHosts(defaults, team, replicas);
  else if (addresses.some((path) => at(team, path) !== undefined)) leaveLoopback(defaults);
  if (store === undefined) return [];
  put(defaults, 'common.ring.kvstore.store', store);
  if (store === 'inmemory') return replicas > 1 ? [inMemory] : [];
  remove(defaults, 'compactor.compactor_ring');
  if (store !== 'memberlist') remove(defaults, 'memberlist');
  return [];
}

/** Three copies of everything. Which hosts there are, only the team knows. */
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
  for (const path of loopback) remove(defaults, path);
}

const inMemory =
  "The config keeps its ring in memory (kvstore.store: inmemory), as the team's file says: the hosts do not see each other, and " +
  'each compacts the bucket by itself. Take it out to use the memberlist ring of the defaults.';
