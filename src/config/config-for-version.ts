import { UserError } from '../action/errors.ts';
import { fieldAt, fieldsOf } from './fields/tree.ts';
import { periodsOf, SHIPPED_STORES } from './period.ts';
import { settleStores } from './render/storage.ts';
import { parseTeamConfig } from './team-config.ts';
import { leaves, merge, put, remove, type Tree } from './tree.ts';
import { writeYaml } from './yaml/write.ts';

/**
 * Turns a whole config for a newer Loki into one for a version on the way to it: with the same periods, without the fields
 * that this version does not have, with those that only this version needs.
 * @param version from 2.9.0, the first that knows every period of a newer config
 * @throws UserError if the config cannot be read, or that version cannot find its index
 */
export function configForVersion(config: string, version: string): string {
  const own = parseTeamConfig(Buffer.from(config), 'The config');
  const needed: Tree = {};
  settleStores(needed, own);
  putKeyPrefixes(needed, own);
  const tree = merge(needed, own);
  for (const [path] of leaves(tree)) {
    if (fieldAt(fieldsOf(version).root, path) === undefined) remove(tree, path);
  }
  return `# For Loki ${version}, on the way to a newer one.\n${writeYaml(tree)}`;
}

/** Loki 3.x has the prefix of the index in each period, 2.x in the shipper, for all periods of its kind. */
function putKeyPrefixes(needed: Tree, own: Tree): void {
  const periods = periodsOf(own);
  for (const [store, shipper] of SHIPPED_STORES) {
    const prefixes = periods
      .filter((period) => period.store === store)
      .map((period) => String(period.get('index.path_prefix') ?? 'index/'));
    const [prefix, another] = new Set(prefixes);
    if (another !== undefined)
      throw new UserError(
        `The ${store} periods have their index under ${prefix} and ${another}, but Loki before 3.0 looks in one place only.`,
      );
    if (prefix !== undefined && prefix !== 'index/')
      put(needed, `storage_config.${shipper}.shared_store_key_prefix`, prefix);
  }
}
