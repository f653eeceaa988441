import { firstPeriod, usageDefaults } from '../defaults.ts';
import { fieldAt, fieldsOf } from '../fields/tree.ts';
import { PERIODS } from '../period.ts';
import { at, leaves, put, remove, type Tree } from '../tree.ts';
import { settleRing } from './ring.ts';
import { settleStores } from './storage.ts';

/**
 * The defaults to put under a team's part of a config, for one Loki version: without fields that the version does not have,
 * with a ring and stores that go with the team's.
 * @param replicas Loki processes in the ring, one per host
 * @throws UserError if there are several hosts that do not know each other
 */
export function defaultsUnder(
  team: Tree,
  lokiVersion: string,
  replicas: number,
): { defaults: Tree; warnings: string[] } {
  const has = (path: string) => fieldAt(fieldsOf(lokiVersion).root, path) !== undefined;
  const defaults = usageDefaults();
  if (!at(team, PERIODS)) put(defaults, PERIODS, [firstPeriod(lokiVersion)]);
  settleStores(defaults, team);
  const warnings = settleRing(defaults, team, replicas);
  for (const [path] of leaves(defaults)) if (!has(path)) remove(defaults, path);
  return { defaults, warnings };
}
