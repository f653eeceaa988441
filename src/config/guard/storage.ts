import type { Period } from '../period.ts';
import { THANOS_SWITCH, usesThanos } from '../place/store-block.ts';
import {
  type Difference,
  differencesOf,
  indexStore,
  isSamePlace,
  type Place,
  placeOfIndex,
  placeOfStore,
} from '../place.ts';
import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, quoted } from './change.ts';
import { keptPeriods } from './matches.ts';

/** Where the chunks and the index of each period are. */
export const storageRules: readonly GuardRule[] = [
  { name: 'storage-client-switched', level: 'error', find: clientSwitched },
  { name: 'period-changed', level: 'error', find: storeReplaced },
  { name: 'bucket-added', level: 'error', find: bucketAdded },
  { name: 'storage-moved', level: 'error', find: storeMoved },
  { name: 'storage-moved', level: 'error', find: indexMoved },
  { name: 'index-store-moved', level: 'error', find: indexStoreMoved },
];

const COPY_FIRST = 'Set it back, or copy all objects first.';

/** A period whose chunks Loki will look for in another place than they are in. */
interface Move {
  readonly before: Period;
  readonly after: Period;
  readonly was: Place;
  readonly is: Place;
}

function movesOf(change: ConfigChange): Move[] {
  const { base, head } = change;
  return keptPeriods(change)
    .map(({ before, after }) => ({
      before,
      after,
      was: placeOfStore(base, before.chunkStore),
      is: placeOfStore(head, after.chunkStore),
    }))
    .filter(({ was, is }) => !isSamePlace(was, is));
}

function isSwitched({ base, head }: ConfigChange): boolean {
  return usesThanos(base) !== usesThanos(head);
}

function* clientSwitched(change: ConfigChange): Iterable<Violation> {
  if (!isSwitched(change) || movesOf(change).length === 0) return;
  const isThanos = usesThanos(change.head);
  const block = isThanos ? 'storage_config.object_store' : 'storage_config.aws and the like';
  const message = `use_thanos_objstore becomes ${isThanos}: Loki reads the settings of its store only from ${block}, and they name another place.`;
  const fix = `Set use_thanos_objstore: ${!isThanos}, or move every setting of the store over.`;
  yield { path: THANOS_SWITCH, message, fix };
}

/** Moves with the same client, of periods that name the same store or another. */
function movesWithin(change: ConfigChange, sameStore: boolean): Move[] {
  if (isSwitched(change)) return [];
  return movesOf(change).filter(({ before, after, was, is }) => {
    const isSame = before.canonicalObjectStore === after.canonicalObjectStore && was.client === is.client;
    return isSame === sameStore;
  });
}

function* storeReplaced(change: ConfigChange): Iterable<Violation> {
  for (const { before, after } of movesWithin(change, false)) {
    const message = `object_store of the period from ${before.from} changes from ${quoted(before.objectStore)} to ${quoted(after.objectStore)}, which is another place: Loki answers 200 and finds no lines of that time.`;
    const fix = 'Set it back, and add a new period that starts after today with the new object_store.';
    yield { path: after.at('object_store'), message, fix };
  }
}

/** What changes of the stores that keep their names, each field once. */
function changedMarks(change: ConfigChange): Map<string, Difference> {
  const differences = movesWithin(change, true).flatMap(({ was, is }) => differencesOf(was, is));
  return new Map(differences.map((difference) => [pathOf(difference), difference]));
}

function pathOf({ was, is }: Difference): string {
  return (is?.path || was?.path) ?? '';
}

function isGrown({ name, was, is }: Difference): boolean {
  return name === 'bucket' && was !== undefined && (is?.value ?? '').startsWith(`${was.value},`);
}

/** Loki spreads chunks over its buckets by a hash. */
function* bucketAdded(change: ConfigChange): Iterable<Violation> {
  for (const [path, difference] of changedMarks(change)) {
    if (!isGrown(difference)) continue;
    const [was, is] = [difference.was, difference.is].map((mark) => mark?.value.split(',').length);
    const message = `With ${is} buckets instead of ${was}, Loki looks for most old chunks in the wrong one.`;
    yield { path, message, fix: 'Keep the buckets as they were; one is enough for S3.' };
  }
}

function* storeMoved(change: ConfigChange): Iterable<Violation> {
  for (const difference of changedMarks(change).values())
    if (!isGrown(difference)) yield movedMark(difference);
}

/** Fields of which a difference is only a part. */
const SAYS_MORE = /\.(?:s3|connection_string)$/;

function movedMark(difference: Difference): Violation {
  const path = pathOf(difference);
  const [was, is] = [difference.was, difference.is].map((mark) => quoted(mark?.value ?? ''));
  const what = SAYS_MORE.test(path) ? `The ${difference.name} in ${path}` : path;
  const unknown = /\$\{/.test(`${was}${is}`)
    ? ' The value of a variable is not known here; if it is the same place, allow this rule.'
    : '';
  const message = `${what} changes from ${was} to ${is}: Loki no longer finds anything stored so far.${unknown}`;
  return { path, message, fix: COPY_FIRST };
}

/** An index in a database or on the disk, which has a block of its own. */
function* indexMoved(change: ConfigChange): Iterable<Violation> {
  const chunks = changedMarks(change);
  const differences = keptPeriods(change)
    .filter(({ before, after }) => before.shipper === undefined && before.store === after.store)
    .flatMap(({ before, after }) =>
      differencesOf(placeOfIndex(change.base, before), placeOfIndex(change.head, after)),
    )
    .filter((difference) => !chunks.has(pathOf(difference)));
  for (const [, difference] of new Map(differences.map((one) => [pathOf(one), one])))
    yield movedMark(difference);
}

/** Loki 2.x keeps the index in `shared_store`, 3.x in the period's object store. */
function* indexStoreMoved(change: ConfigChange): Iterable<Violation> {
  const { base, head } = change;
  const moved = movesOf(change).map(({ before }) => before.path);
  const told = new Set<string>();
  for (const { before, after } of keptPeriods(change)) {
    const { shipper, store } = before;
    if (
      shipper === undefined ||
      after.shipper !== shipper ||
      moved.includes(before.path) ||
      told.has(shipper)
    )
      continue;
    if (isSamePlace(placeOfIndex(base, before), placeOfIndex(head, after))) continue;
    told.add(shipper);
    const [was, is] = [indexStore(base, before), indexStore(head, after)];
    yield {
      path: `storage_config.${shipper}`,
      message: `The index of the ${store} periods is in ${quoted(was)}; Loki will look for it in ${quoted(is)}.`,
      fix: `Copy the index to ${is} first, or keep ${was}.`,
    };
  }
}
