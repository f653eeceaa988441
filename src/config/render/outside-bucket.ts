import type { Config } from '../config.ts';
import { activePeriod, type Period } from '../period.ts';
import { THANOS_SWITCH, usesThanos } from '../place/store-block.ts';
import { indexStore, type Place, placeOfIndex, placeOfStore } from '../place.ts';
import type { Violation } from '../rule.ts';

/** What the bucket is known to be; its name is left out where only `render` will know it. */
export interface OwnBucket {
  readonly bucket?: string;
  /** `2026-01-31`, in UTC: periods that have ended may lie anywhere. */
  readonly today: string;
}

/** What a config stores elsewhere than in the bucket that `render` is given: chunks and index from today on. */
export function* outsideBucket(config: Config, own: OwnBucket): Iterable<Violation> {
  if (usesThanos(config))
    yield {
      path: THANOS_SWITCH,
      message: `${THANOS_SWITCH} makes Loki ignore the bucket that the inputs of \`render\` name.`,
      fix: 'Remove it.',
    };
  else for (const period of periodsInUse(config, own.today)) yield* outside(config, period, own);
}

function periodsInUse(config: Config, today: string): Period[] {
  const periods = config.periods();
  const active = activePeriod(periods, today);
  return active === undefined ? [] : periods.slice(periods.indexOf(active));
}

function* outside(config: Config, period: Period, { bucket }: OwnBucket): Iterable<Violation> {
  const places = [
    { what: 'chunks', store: period.objectStore, place: placeOfStore(config, period.objectStore) },
    { what: 'index', store: indexStore(config, period), place: placeOfIndex(config, period) },
  ];
  const inDatabase = period.shipper === undefined;
  const away = places.find(({ what, place }) => !isIn(place, bucket) || (what === 'index' && inDatabase));
  if (away === undefined) return;
  const { what, store, place } = away;
  yield {
    path: pathOf(config, period, what),
    message: `The period from ${period.from} has its ${what} in ${store || 'no object store'}${whereIn(place)}, not in the bucket that \`render\` is given.`,
    fix: fixFor(what),
  };
}

function isIn({ client, marks }: Place, bucket: string | undefined): boolean {
  if (client !== 's3') return false;
  return bucket === undefined || marks.find(({ name }) => name === 'bucket')?.value === bucket;
}

function whereIn({ marks }: Place): string {
  const mark = marks.find(({ name }) => ['bucket', 'container_name', 'directory'].includes(name));
  return mark === undefined ? '' : ` (${mark.value})`;
}

function pathOf(config: Config, period: Period, what: string): string {
  const shared = `storage_config.${period.shipper}.shared_store`;
  if (what === 'chunks') return period.at('object_store');
  return config.isSet(shared) ? shared : period.at('store');
}

function fixFor(what: string): string {
  const set = what === 'chunks' ? 'object_store: s3' : 'store: tsdb (boltdb-shipper before Loki 2.9)';
  return `Set ${set}. To keep what is stored elsewhere, leave this period and add one for the bucket after it.`;
}
