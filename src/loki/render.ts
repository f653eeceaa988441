import { createHash } from 'node:crypto';
import { dump } from 'js-yaml';
import { UserError } from '../action/errors.ts';
import { firstPeriod, usageDefaults } from './defaults.ts';
import { type FieldNode, fieldsOf } from './fields/tree.ts';
import { at, isTree, leaves, merge, put, remove, type Tree, type Value } from './tree.ts';
import { accessKeyIdVariable, reference, secretAccessKeyVariable } from './variables.ts';

export interface RenderOptions {
  /** The team's own YAML, parsed; its values win over the defaults. */
  team: Tree;
  bucket: string;
  region: string;
  lokiVersion: string;
  /** `environment`: an access key in the environment; `instance-profile`: the host's role, no key. */
  credentials: 'environment' | 'instance-profile';
  /** Loki processes in the ring, one per host. */
  replicas: number;
}

/** A value of the team's that an input replaced. */
export interface Replaced {
  path: string;
  team: string;
  now: string;
}

export interface Rendered {
  yaml: string;
  /** Hex, of the YAML's bytes. */
  sha256: string;
  replaced: Replaced[];
}

/** Defaults ← the team's YAML ← inputs, for one Loki version; the same in gives the same bytes out. */
export function renderConfig(options: RenderOptions): Rendered {
  const { team, lokiVersion } = options;
  const defaults = usageDefaults();
  joinHosts(defaults, options);
  for (const [path, value] of leaves(sharedStores)) put(defaults, path, value);
  if (!isTree(at(team, 'schema_config')))
    put(defaults, 'schema_config.configs', [firstPeriod(knowsTsdb(lokiVersion))]);
  ownRing(defaults, team);
  const known = onlyKnown(defaults, lokiVersion);
  const config = merge(known, team);
  const replaced = applyInputs(config, options);
  dropUnusedStores(config, team);
  const yaml = header(lokiVersion) + quoteVariables(dump(config, { lineWidth: -1, noRefs: true }));
  return { yaml, sha256: createHash('sha256').update(yaml).digest('hex'), replaced };
}

/** Loki before 3.0 must be told where each index goes; without, it does not find old indexes. Loki #8738. */
const sharedStores: Tree = {
  storage_config: { tsdb_shipper: { shared_store: 's3' }, boltdb_shipper: { shared_store: 's3' } },
  compactor: { shared_store: 's3' },
};

/**
 * A ring of several hosts: three copies, and addresses that other hosts can reach. Which hosts there are, only the
 * team knows.
 */
function joinHosts(defaults: Tree, { team, replicas }: RenderOptions): void {
  if (replicas === 1) return;
  if (at(team, 'memberlist.join_members') === undefined) {
    throw new UserError(
      `replicas: ${replicas} processes form one ring only if each knows the others. Name the hosts in the team's YAML: ` +
        'memberlist: {join_members: ["10.0.1.11:7946", "10.0.1.12:7946", "10.0.1.13:7946"]}',
    );
  }
  put(defaults, 'common.replication_factor', Math.min(replicas, 3));
  const loopback = [
    'server.grpc_listen_address',
    'common.instance_addr',
    'memberlist.bind_addr',
    'memberlist.advertise_addr',
  ];
  for (const path of loopback) remove(defaults, path);
}

/** A ring that the team names itself is left whole: a second one beside it would split the process. */
function ownRing(defaults: Tree, team: Tree): void {
  const own = ['common.ring', 'ingester.lifecycler.ring'].some((path) => at(team, path) !== undefined);
  if (!own) return;
  for (const path of ['common.ring', 'memberlist']) remove(defaults, path);
  const store = at(team, 'common.ring.kvstore.store') ?? at(team, 'ingester.lifecycler.ring.kvstore.store');
  if (store !== undefined) put(defaults, 'common.ring.kvstore.store', store);
}

function knowsTsdb(lokiVersion: string): boolean {
  return fieldAt(lokiVersion, 'limits_config.allow_structured_metadata');
}

/** Leaves out what this version of Loki would reject as an unknown field. */
function onlyKnown(tree: Tree, lokiVersion: string): Tree {
  const known = structuredClone(tree);
  for (const [path] of leaves(tree)) if (!fieldAt(lokiVersion, path)) remove(known, path);
  return known;
}

function fieldAt(lokiVersion: string, path: string): boolean {
  let node: FieldNode | undefined = fieldsOf(lokiVersion).root;
  for (const key of path.split('.')) node = node?.kind === 'block' ? node.fields.get(key) : undefined;
  return node !== undefined;
}

function applyInputs(config: Tree, { bucket, region, credentials }: RenderOptions): Replaced[] {
  const pair =
    credentials === 'environment'
      ? {
          access_key_id: reference(accessKeyIdVariable),
          secret_access_key: reference(secretAccessKeyVariable),
        }
      : {};
  const inputs: Tree = { bucketnames: bucket, region, ...pair };
  const replaced: Replaced[] = [];
  for (const [field, value] of Object.entries(inputs)) {
    const path = `storage_config.aws.${field}`;
    const team = at(config, path);
    if (team !== undefined && team !== value) replaced.push({ path, team: show(team), now: show(value) });
    put(config, path, value);
  }
  if (credentials === 'instance-profile') {
    for (const field of ['access_key_id', 'secret_access_key']) remove(config, `storage_config.aws.${field}`);
  }
  return replaced;
}

/** Directories for a kind of index that no period uses would only puzzle whoever reads the file. */
function dropUnusedStores(config: Tree, team: Tree): void {
  const periods = at(config, 'schema_config.configs');
  const used = new Set(
    (Array.isArray(periods) ? periods : []).map((period) => (isTree(period) ? period['store'] : '')),
  );
  for (const [store, block] of [
    ['tsdb', 'tsdb_shipper'],
    ['boltdb-shipper', 'boltdb_shipper'],
  ] as const) {
    const path = `storage_config.${block}`;
    if (!used.has(store) && at(team, path) === undefined) remove(config, path);
  }
}

/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
function quoteVariables(yaml: string): string {
  return yaml.replaceAll(/^(\s*(?:- |[\w-]+: ))(\$\{\w+\})$/gm, '$1"$2"');
}

function show(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function header(lokiVersion: string): string {
  return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It holds no secret: Loki puts the variables in itself (-config.expand-env=true).\n`;
}
