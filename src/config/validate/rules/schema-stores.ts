import type { Config } from '../../config.ts';
import { CHUNK_DATABASES, type Period } from '../../period.ts';
import { usesThanos } from '../../place/store-block.ts';
import type { Violation } from '../../rule.ts';
import { type ConfigRule, periodRule } from './rule.ts';
import { namedStores } from './storage.ts';

/**
 * The index store and the object store of each period. Loki 2.x verifies a name that it does not know, and exits when it
 * starts. Source: Loki, pkg/loki/validation.go.
 */
export const schemaStoreRules: readonly ConfigRule[] = [
  periodRule('schema-store', (period, config) =>
    config.atLeast('3.0') ? unknownStores(period, config) : [],
  ),
  periodRule('schema-store-at-start', (period, config) =>
    config.atLeast('3.0') ? [] : unknownStores(period, config),
  ),
];

/** Databases that older Lokis keep the index, the chunks or both in. */
const DATABASES = [...CHUNK_DATABASES, 'inmemory'];

const INDEX_STORES = ['boltdb-shipper', 'tsdb', 'aws', 'boltdb', ...DATABASES];

const OBJECT_STORES = ['filesystem', 'aws', 'alibabacloud', 'azure', 'bos', 'cos', 'gcs', 's3', 'swift'];

const THANOS_STORES = ['s3', 'gcs', 'azure', 'swift', 'filesystem', 'alibabacloud', 'bos'];

function* unknownStores(period: Period, config: Config): Iterable<Violation> {
  const { store, objectStore } = period;
  if (!INDEX_STORES.includes(store))
    yield {
      path: period.at('store'),
      message: `${JSON.stringify(store)} is not an index store${noticedWhen(config)}.`,
      fix: 'Use tsdb, or boltdb-shipper for a period that has it.',
    };
  if (!isObjectStore(objectStore, config))
    yield {
      path: period.at('object_store'),
      message: `${JSON.stringify(objectStore)} is neither an object store nor one of named_stores${noticedWhen(config)}.`,
      fix: `Use one of ${OBJECT_STORES.join(', ')}.`,
    };
}

function noticedWhen(config: Config): string {
  return config.atLeast('3.0') ? '' : ', which Loki notices only when it starts';
}

/** Reports whether a name is that of an object store, or of a named one. */
export function isObjectStore(name: string, config: Config): boolean {
  const thanos = usesThanos(config);
  const named = namedStores(config, thanos ? 'storage_config.object_store' : 'storage_config');
  if (named.some((path) => path.endsWith(`.${name}`))) return true;
  if (thanos) return THANOS_STORES.includes(name);
  const sometimes = [...(config.atLeast('3.0') ? [] : ['']), ...(config.atLeast('3.5') ? ['noop'] : [])];
  return [...OBJECT_STORES, ...DATABASES, ...sometimes].includes(name);
}
