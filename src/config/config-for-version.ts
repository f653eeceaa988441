import { UserError } from '../action/errors.ts';
import { fieldAt, fieldsOf } from './fields/tree.ts';
import { settleStores } from './render/storage.ts';
import { parseTeamConfig } from './team-config.ts';
import { at, isTree, leaves, merge, put, remove, type Tree } from './tree.ts';
import { writeYaml } from './yaml/write.ts';

/**
 * A whole config for a newer Loki, as a version on the way to it needs it: without the fields that this version does not
 * have, with those that only it has to be told, with the same periods.
 * @param version from 2.9.0, the first that knows every period of a newer config
 * @throws UserError when the config cannot be read, or its index cannot be found by that version
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
  const configs = at(own, 'schema_config.configs');
  const periods = Array.isArray(configs) ? configs.filter(isTree) : [];
  for (const [store, shipper] of [
    ['tsdb', 'tsdb_shipper'],
    ['boltdb-shipper', 'boltdb_shipper'],
  ] as const) {
    const prefixes = periods
      .filter((period) => period['store'] === store)
      .map((period) => String(at(period, 'index.path_prefix') ?? 'index/'));
    const [prefix, another] = new Set(prefixes);
    if (another !== undefined)
      throw new UserError(
        `The ${store} periods have their index below ${prefix} and ${another}, and Loki before 3.0 looks in one place only.`,
      );
    if (prefix !== undefined && prefix !== 'index/')
      put(needed, `storage_config.${shipper}.shared_store_key_prefix`, prefix);
  }
}
