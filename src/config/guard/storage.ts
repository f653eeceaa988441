import type { Config } from '../config.ts';
import { periods } from '../validate/common.ts';
import { block, type Change, type GuardRule, shown, textChanged } from './change.ts';

/** Where the data is. */
export const storageRules: readonly GuardRule[] = [bucketList, location, indexStore, client, tenant];

/** The fields that say where each object store is. */
const LOCATIONS: Readonly<Record<string, readonly string[]>> = {
  s3: ['aws.s3', 'aws.endpoint', 'aws.region'],
  gcs: ['gcs.bucket_name'],
  azure: ['azure.account_name', 'azure.container_name', 'azure.endpoint_suffix'],
  filesystem: ['filesystem.directory'],
  swift: ['swift.auth_url', 'swift.container_name', 'swift.region_name'],
  alibabacloud: ['alibabacloud.bucket', 'alibabacloud.endpoint'],
  bos: ['bos.bucket_name', 'bos.endpoint'],
  cos: ['cos.bucketnames', 'cos.endpoint', 'cos.region'],
};
const THANOS_LOCATIONS = [
  's3.bucket_name',
  's3.endpoint',
  's3.region',
  'gcs.bucket_name',
  'azure.account_name',
  'azure.container_name',
  'filesystem.dir',
  'storage_prefix',
];

function storesOf(config: Config): Set<string> {
  return new Set(
    periods(config).map((period) => config.text(`${period}.object_store`).replace(/^aws$/, 's3')),
  );
}

function isThanos(config: Config): boolean {
  return config.flag('storage_config.use_thanos_objstore');
}

function bucketList(change: Change): void {
  const { base, head } = change;
  if (!storesOf(base).has('s3') || isThanos(base) || isThanos(head)) return;
  const path = 'storage_config.aws.bucketnames';
  const [was, is] = [names(base.text(path)), names(head.text(path))];
  if (was.join() === is.join()) return;
  const grown = was.length > 0 && was.every((name, i) => is[i] === name);
  block(change, {
    rule: grown ? 'bucket-added' : 'storage-moved',
    path,
    message: grown
      ? `With ${is.length} buckets instead of ${was.length}, Loki looks for most old chunks in the wrong one.`
      : `${path} changes from ${shown(was.join(','))} to ${shown(is.join(','))}: everything stored so far is out of sight.`,
    fix: grown
      ? 'Keep the buckets as they were; S3 needs no more than one.'
      : 'Set it back, or copy all objects before.',
  });
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function location(change: Change): void {
  const { base, head } = change;
  if (isThanos(base) !== isThanos(head)) return;
  const paths = isThanos(base)
    ? THANOS_LOCATIONS.map((field) => `storage_config.object_store.${field}`)
    : [...storesOf(base)].flatMap((store) =>
        (LOCATIONS[store] ?? []).map((field) => `storage_config.${field}`),
      );
  for (const path of paths) {
    if (!textChanged(change, path)) continue;
    block(change, {
      rule: 'storage-moved',
      path,
      message: `${path} changes from ${shown(hideKeys(base.text(path)))} to ${shown(hideKeys(head.text(path)))}: everything stored so far is out of sight.`,
      fix: 'Set it back, or copy all objects before.',
    });
  }
}

/** A text without the credentials of the URLs in it. */
export function hideKeys(url: string): string {
  return url.replace(/\/\/[^/@\s]*@/g, '//…@');
}

/** Loki 2.x kept the index in `shared_store`; 3.x keeps it in the period's object store. */
function indexStore(change: Change): void {
  const { base, head } = change;
  for (const shipper of ['boltdb_shipper', 'tsdb_shipper']) {
    const path = `storage_config.${shipper}.shared_store`;
    const kind = shipper === 'tsdb_shipper' ? 'tsdb' : 'boltdb-shipper';
    const period = periods(base).findLast((candidate) => base.text(`${candidate}.store`) === kind);
    if (period === undefined) continue;
    const objects = base.text(`${period}.object_store`);
    const [was, is] = [base.text(path) || objects, head.text(path) || objects];
    if (was === is || (was === 'aws' && is === 's3') || (was === 's3' && is === 'aws')) continue;
    block(change, {
      rule: 'index-store-moved',
      path: `storage_config.${shipper}`,
      message: `The index of the ${kind} periods was kept in ${shown(was)}; Loki will look for it in ${shown(is)}.`,
      fix: `Copy the index to ${is} before, or keep ${was}.`,
    });
  }
}

function client(change: Change): void {
  const { base, head } = change;
  if (isThanos(base) === isThanos(head)) return;
  block(change, {
    rule: 'storage-client-switched',
    path: 'storage_config.use_thanos_objstore',
    message: `use_thanos_objstore becomes ${isThanos(head)}: Loki reads its store from ${isThanos(head) ? 'storage_config.object_store' : 'storage_config.aws and the like'} only.`,
    fix: `Set use_thanos_objstore: ${isThanos(base)}, or move every storage setting over and allow this rule.`,
  });
}

function tenant(change: Change): void {
  const { base, head } = change;
  if (base.flag('auth_enabled') !== head.flag('auth_enabled')) {
    block(change, {
      rule: 'tenant-changed',
      path: 'auth_enabled',
      message: head.flag('auth_enabled')
        ? 'With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant "fake".'
        : 'Without auth_enabled everything is the tenant "fake": the lines of other tenants are out of sight.',
      fix: `Set auth_enabled: ${base.flag('auth_enabled')}.`,
    });
  }
  const path = 'no_auth_tenant';
  if (!textChanged(change, path) || head.flag('auth_enabled')) return;
  block(change, {
    rule: 'tenant-changed',
    path,
    message: `${path} changes: the lines stored so far belong to another tenant.`,
    fix: 'Set it back.',
  });
}
