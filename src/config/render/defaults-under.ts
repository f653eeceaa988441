import { firstPeriod, usageDefaults } from '../defaults.ts';
import { fieldAt, fieldsOf } from '../fields/tree.ts';
import { at, leaves, put, remove, type Tree } from '../tree.ts';
import { settleRing } from './ring.ts';
import { settleStores } from './storage.ts';

/**
 * The defaults that a team's part of a config is laid over, for one Loki version: without fields that the version does not
 * have, with a ring and stores that go with what the team says.
 * @param replicas Loki processes in the ring, one per host
 * @throws UserError when several hosts are asked for that do not know each other
 */
export function defaultsUnder(
  team: Tree,
  lokiVersion: string,
  replicas: number,
): { defaults: Tree; warnings: string[] } {
  const has = (path: string) => fieldAt(fieldsOf(lokiVersion).root, path) !== undefined;
  const defaults = usageDefaults();
  if (!at(team, 'schema_config.configs')) {
    put(defaults, 'schema_config.configs', [firstPeriod(has('limits_config.allow_structured_metadata'))]);
  }
  settleStores(defaults, team);
  const warnings = settleRing(defaults, team, replicas);
  for (const [path] of leaves(defaults)) if (!has(path)) remove(defaults, path);
  return { defaults, warnings };
}
