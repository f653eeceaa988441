import type { Config } from '../config.ts';
import { canonicalStore, SHIPPED_STORES } from '../period.ts';
import type { Violation } from '../rule.ts';
import { withoutCredentials } from '../secrets.ts';
import { type ConfigChange, type GuardRule, quoted, textChanged } from './change.ts';

/** Where the data is. */
export const storageRules: readonly GuardRule[] = [
  { name: 'storage-moved', level: 'error', find: bucketsReplaced },
  { name: 'bucket-added', level: 'error', find: bucketAdded },
  { name: 'storage-moved', level: 'error', find: locationChanged },
  { name: 'index-store-moved', level: 'error', find: indexStoreMoved },
  { name: 'storage-client-switched', level: 'error', find: clientSwitched },
  { name: 'tenant-changed', level: 'error', find: authenticationChanged },
  { name: 'tenant-changed', level: 'error', find: defaultTenantChanged },
];

/** The fields that locate each object store, but for the buckets of S3. */
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

/** The same for the Thanos client, which has one block for all stores. */
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
  return new Set(config.periods().map((period) => period.canonicalObjectStore));
}

function isThanos(config: Config): boolean {
  return config.flag('storage_config.use_thanos_objstore');
}

const BUCKETS = 'storage_config.aws.bucketnames';
const COPY_FIRST = 'Set it back, or copy all objects first.';

/** The buckets of S3 before and after, if they differ. Loki spreads chunks over the list by a hash. */
function changedBuckets({
  base,
  head,
}: ConfigChange): { was: string[]; is: string[]; grown: boolean } | undefined {
  if (!storesOf(base).has('s3') || isThanos(base) || isThanos(head)) return undefined;
  const [was, is] = [namesIn(base.text(BUCKETS)), namesIn(head.text(BUCKETS))];
  if (was.join() === is.join()) return undefined;
  return { was, is, grown: was.length > 0 && was.every((name, i) => is[i] === name) };
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function* bucketsReplaced(change: ConfigChange): Iterable<Violation> {
  const buckets = changedBuckets(change);
  if (buckets === undefined || buckets.grown) return;
  const [was, is] = [quoted(buckets.was.join(',')), quoted(buckets.is.join(','))];
  const message = `${BUCKETS} changes from ${was} to ${is}: Loki no longer finds anything stored so far.`;
  yield { path: BUCKETS, message, fix: COPY_FIRST };
}

function* bucketAdded(change: ConfigChange): Iterable<Violation> {
  const buckets = changedBuckets(change);
  if (!buckets?.grown) return;
  const message = `With ${buckets.is.length} buckets instead of ${buckets.was.length}, Loki looks for most old chunks in the wrong one.`;
  yield { path: BUCKETS, message, fix: 'Keep the buckets as they were; one is enough for S3.' };
}

function* locationChanged(change: ConfigChange): Iterable<Violation> {
  const { base, head } = change;
  if (isThanos(base) !== isThanos(head)) return;
  for (const path of locationsOf(base)) {
    if (!textChanged(change, path)) continue;
    const [was, is] = [base, head].map((config) => quoted(withoutCredentials(config.text(path))));
    const message = `${path} changes from ${was} to ${is}: Loki no longer finds anything stored so far.`;
    yield { path, message, fix: COPY_FIRST };
  }
}

function locationsOf(config: Config): string[] {
  if (isThanos(config)) return THANOS_LOCATIONS.map((field) => `storage_config.object_store.${field}`);
  const fields = [...storesOf(config)].flatMap((store) => LOCATIONS[store] ?? []);
  return fields.map((field) => `storage_config.${field}`);
}

/** Loki 2.x keeps the index in `shared_store`, 3.x in the period's object store. */
function* indexStoreMoved({ base, head }: ConfigChange): Iterable<Violation> {
  for (const [store, shipper] of SHIPPED_STORES) {
    const period = base.periods().findLast((candidate) => candidate.store === store);
    if (period === undefined) continue;
    const path = `storage_config.${shipper}.shared_store`;
    const [was, is] = [base.text(path) || period.objectStore, head.text(path) || period.objectStore];
    if (canonicalStore(was) === canonicalStore(is)) continue;
    yield {
      path: `storage_config.${shipper}`,
      message: `The index of the ${store} periods is in ${quoted(was)}; Loki will look for it in ${quoted(is)}.`,
      fix: `Copy the index to ${is} first, or keep ${was}.`,
    };
  }
}

function* clientSwitched({ base, head }: ConfigChange): Iterable<Violation> {
  if (isThanos(base) === isThanos(head)) return;
  const path = 'storage_config.use_thanos_objstore';
  const block = isThanos(head) ? 'storage_config.object_store' : 'storage_config.aws and the like';
  const message = `use_thanos_objstore becomes ${isThanos(head)}: Loki reads the settings of its store only from ${block}.`;
  const fix = `Set use_thanos_objstore: ${isThanos(base)}, or move every storage setting over and allow this rule.`;
  yield { path, message, fix };
}

function* authenticationChanged({ base, head }: ConfigChange): Iterable<Violation> {
  const path = 'auth_enabled';
  if (base.flag(path) === head.flag(path)) return;
  const message = head.flag(path)
    ? 'With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant "fake".'
    : 'Without auth_enabled everything belongs to the tenant "fake": the lines of other tenants are no longer found.';
  yield { path, message, fix: `Set auth_enabled: ${base.flag(path)}.` };
}

function* defaultTenantChanged(change: ConfigChange): Iterable<Violation> {
  const path = 'no_auth_tenant';
  if (!textChanged(change, path) || change.head.flag('auth_enabled')) return;
  const message = `${path} changes: the lines stored so far belong to another tenant.`;
  yield { path, message, fix: 'Set it back.' };
}
