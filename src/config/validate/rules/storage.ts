import type { Config } from '../../config.ts';
import { usesThanos } from '../../place/store-block.ts';
import { placeOfStore } from '../../place.ts';
import { outsideBucket } from '../../render/outside-bucket.ts';
import type { Violation } from '../../rule.ts';
import { commonStores } from '../common.ts';
import { expand } from './expand.ts';
import { type ConfigRule, plainRules, type Subject } from './rule.ts';

/** The stores of the index and the chunks. Source: Loki, pkg/storage/factory.go and the clients beside it. */
export const storageRules: readonly ConfigRule[] = [
  { name: 'conflict', level: 'error', find: severalCommonStores },
  { name: 'conflict', level: 'error', find: takenNames },
  { name: 'bucket-missing', level: 'error', find: bucketMissing },
  { name: 'bucket-name', level: 'error', find: bucketsWithSlash },
  { name: 'render-refuses', level: 'error', find: notInBucket },
  ...plainRules([
    {
      name: 'missing-value',
      path: 'common.persist_tokens',
      when: (config) => config.flag('common.persist_tokens') && config.text('common.path_prefix') === '',
      message: 'common.persist_tokens needs common.path_prefix.',
      fix: 'Set path_prefix to a folder on the data volume.',
    },
  ]),
];

function* severalCommonStores({ config }: Subject): Iterable<Violation> {
  const stores = commonStores(config);
  if (stores.length > 1)
    yield {
      path: `common.storage.${stores[1]}`,
      message: `common.storage sets ${stores.join(' and ')}; Loki takes one.`,
      fix: 'Keep one, and put the others under storage_config.',
    };
}

/** The paths of the named stores in a block; Loki forgets to look at those under `cos`. */
export function namedStores(config: Config, block: string): string[] {
  const stores = `${block}.named_stores`;
  return expand(config, `${stores}.*.*`).filter((path) => !path.startsWith(`${stores}.cos.`));
}

const TAKEN = [
  'aws',
  'aws-dynamo',
  's3',
  'gcp',
  'gcp-columnkey',
  'bigtable',
  'bigtable-hashed',
  'gcs',
  'azure',
  'bos',
  'swift',
  'cassandra',
  'filesystem',
  'inmemory',
  'grpc-store',
];

function* takenNames({ config }: Subject): Iterable<Violation> {
  const taken = new Set(TAKEN);
  for (const path of namedStores(config, 'storage_config')) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (taken.has(name))
      yield {
        path,
        message: `The name ${name} of a named store is taken.`,
        fix: 'Give the store another name.',
      };
    taken.add(name);
  }
}

/** Stricter than Loki, on purpose: it exits when it starts. */
function* bucketMissing({ config }: Subject): Iterable<Violation> {
  const usesS3 = config.periods().some((period) => period.canonicalObjectStore === 's3');
  const thanos = usesThanos(config);
  const path = thanos ? 'storage_config.object_store.s3.bucket_name' : 'storage_config.aws.bucketnames';
  const inUrl = thanos ? '' : bucketOfUrl(config.text('storage_config.aws.s3'));
  if (!usesS3 || config.text(path) !== '' || inUrl !== '') return;
  yield {
    path,
    message: 'A period stores in S3, but no bucket is named: Loki exits when it starts.',
    fix: `Set ${path}.`,
  };
}

/** Stricter than Loki, on purpose: it answers 204, and nothing is in the bucket. */
function* bucketsWithSlash({ config }: Subject): Iterable<Violation> {
  const places = config.periods().map(({ objectStore }) => placeOfStore(config, objectStore));
  const buckets = places.flatMap(({ client, marks }) =>
    client === 's3' ? marks.filter(({ name }) => name === 'bucket') : [],
  );
  for (const [path, value] of new Map(buckets.map((bucket) => [bucket.path, bucket.value])))
    if (/[^/]\/+[^/]/.test(value) && !value.startsWith('arn:'))
      yield {
        path,
        message: `${path} names a folder in a bucket. Loki takes ${JSON.stringify(value)} for the name of a bucket: pushes are answered 204, and nothing is stored.`,
        fix: 'Name the bucket alone; storage_config.object_prefix (Loki 3.4) or a bucket of its own keeps lines apart.',
      };
}

/** The bucket of `s3://key:secret@region/bucket`; the store `inmemory://` needs none. */
function bucketOfUrl(url: string): string {
  return /^[^:]+:\/\/[^/]*\/(.+)$/.exec(url)?.[1] ?? (/^inmemory:/.test(url) ? 'inmemory' : '');
}

function notInBucket({ config, today, partial }: Subject): Iterable<Violation> {
  return partial ? outsideBucket(config, { today }) : [];
}
