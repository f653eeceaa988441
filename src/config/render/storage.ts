import { UserError } from '../../action/errors.ts';
import { at, isTree, put, remove, type Tree, type Value } from '../tree.ts';
import { accessKeyIdVariable, reference, secretAccessKeyVariable } from '../variables.ts';

/** A value of the team's that an input replaced. */
export interface Replaced {
  path: string;
  team: string;
  now: string;
}

export interface BucketInputs {
  bucket: string;
  region: string;
  /** `environment`: an access key in the environment; `instance-profile`: the host's role, no key. */
  credentials: 'environment' | 'instance-profile';
}

/** Stores of the schema's periods, and the block each is set up in. */
const shippers = [
  ['tsdb', 'tsdb_shipper'],
  ['boltdb-shipper', 'boltdb_shipper'],
] as const;

/**
 * Names the object store of each kind of index, which Loki before 3.0 must be told: without, it does not find old
 * indexes (Loki #8738). Leaves out the directories of a kind that no period uses. With retention, 3.0 must be told where
 * requests to delete are kept.
 */
export function settleStores(defaults: Tree, team: Tree): void {
  const configs = at(team, 'schema_config.configs') ?? at(defaults, 'schema_config.configs');
  const periods = Array.isArray(configs) ? configs.filter(isTree) : [];
  for (const [store, block] of shippers) {
    const objectStore = periods.findLast((period) => period['store'] === store)?.['object_store'];
    if (objectStore === undefined) remove(defaults, `storage_config.${block}`);
    else put(defaults, `storage_config.${block}.shared_store`, objectStore);
  }
  const newest = periods.at(-1)?.['object_store'];
  if (newest === undefined) return;
  put(defaults, 'compactor.shared_store', newest);
  if (at(team, 'compactor.retention_enabled') === true)
    put(defaults, 'compactor.delete_request_store', newest);
}

/**
 * The inputs win over the team's file, wherever that names the bucket; its endpoint and options stay.
 * @throws UserError for the other kind of object store client, which would not look at them
 */
export function putBucket(config: Tree, inputs: BucketInputs): Replaced[] {
  if (at(config, 'storage_config.use_thanos_objstore') === true) {
    throw new UserError(
      "storage_config.use_thanos_objstore makes Loki ignore the bucket that the inputs name. Take it out of the team's YAML.",
    );
  }
  const blocks = ['storage_config.aws', 'common.storage.s3'];
  return blocks.flatMap((block, i) =>
    i === 0 || isTree(at(config, block)) ? fill(config, block, inputs) : [],
  );
}

function fill(config: Tree, block: string, { bucket, region, credentials }: BucketInputs): Replaced[] {
  const key = credentials === 'environment';
  const values: Record<string, Value | undefined> = {
    // An address with key, region and bucket in one would win over some of them.
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
    if (team !== undefined && team !== value) replaced.push({ path, team: show(team), now: show(value) });
    if (value === undefined) remove(config, path);
    else put(config, path, value);
  }
  return replaced;
}

function show(value: Value | undefined): string {
  if (value === undefined) return 'left out';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
