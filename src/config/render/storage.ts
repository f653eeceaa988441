import { periodsOf, SHIPPED_STORES } from '../period.ts';
import { isSecretField } from '../secret-fields.ts';
import { at, isTree, put, remove, type Tree, type TreeValue } from '../tree.ts';
import { accessKeyIdVariable, reference, secretAccessKeyVariable, UNQUOTED } from '../variables.ts';

/** A value of the team's that an input replaced. */
export interface Replaced {
  path: string;
  team: string;
  now: string;
}

export interface StorageInputs {
  bucket: string;
  region: string;
  /** `environment`: an access key in the environment; `instance-profile`: the host's role, no key. */
  credentials: 'environment' | 'instance-profile';
}

/**
 * Names the object store of each kind of index, without which Loki before 3.0 does not find old indexes (grafana/loki#8738).
 * Leaves out the directories of a kind that no period uses. With retention, 3.0 needs the store of delete requests too.
 */
export function settleStores(defaults: Tree, team: Tree): void {
  const own = periodsOf(team);
  const periods = own.length > 0 ? own : periodsOf(defaults);
  for (const [store, shipper] of SHIPPED_STORES) {
    const objectStore = periods.findLast((period) => period.store === store)?.objectStore ?? '';
    if (objectStore === '') remove(defaults, `storage_config.${shipper}`);
    else put(defaults, `storage_config.${shipper}.shared_store`, objectStore);
  }
  const newest = periods.at(-1)?.objectStore ?? '';
  if (newest === '') return;
  put(defaults, 'compactor.shared_store', newest);
  if (at(team, 'compactor.retention_enabled') === true)
    put(defaults, 'compactor.delete_request_store', newest);
}

/** Puts the inputs over the team's values wherever these name the bucket; its endpoint and options stay. */
export function putBucket(config: Tree, inputs: StorageInputs): Replaced[] {
  const blocks = ['storage_config.aws', 'common.storage.s3'];
  return blocks.flatMap((block, i) =>
    i === 0 || isTree(at(config, block)) ? fill(config, block, inputs) : [],
  );
}

function fill(config: Tree, block: string, { bucket, region, credentials }: StorageInputs): Replaced[] {
  const key = credentials === 'environment';
  const values: Record<string, TreeValue | undefined> = {
    // A URL with key, region and bucket in one would win over some of them.
    s3: undefined,
    bucketnames: bucket,
    region,
    access_key_id: key ? reference(accessKeyIdVariable) : undefined,
    secret_access_key: key ? reference(secretAccessKeyVariable) : undefined,
    session_token: undefined,
  };
  const replaced: Replaced[] = [];
  for (const [field, value] of Object.entries(values)) {
    const path = `${block}.${field}`;
    const team = at(config, path);
    if (team !== undefined && team !== value)
      replaced.push({ path, team: show(field, team), now: show(field, value) });
    if (value === undefined) remove(config, path);
    else put(config, path, value);
  }
  return replaced;
}

function show(field: string, value: TreeValue | undefined): string {
  if (value === undefined) return 'left out';
  if (isSecretField([field]) && !/^\$\{\w+\}$/.test(String(value))) return '…';
  return typeof value === 'string' ? value.replace(UNQUOTED, '') : JSON.stringify(value);
}
