import { adviceRules } from './advice.ts';
import { cacheRules } from './caches.ts';
import { choiceRules } from './choices.ts';
import { compactorRules } from './compactor.ts';
import { exposureRules } from './exposure.ts';
import { listRules } from './lists.ts';
import { numberRules } from './numbers.ts';
import { queryRules } from './queries.ts';
import { relabelRules } from './relabel.ts';
import { remoteWriteRules } from './remote-write.ts';
import { ringRules } from './rings.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schema.ts';
import { activePeriodRules } from './schema-active.ts';
import { serviceRules } from './services.ts';
import { startRules } from './start.ts';
import { storageRules } from './storage.ts';
import { thanosRules } from './thanos.ts';
import { urlRules } from './urls.ts';

/** Every rule on a configuration as a whole. */
export const ALL_RULES: readonly Rule[] = [
  ...schemaRules,
  ...activePeriodRules,
  ...storageRules,
  ...thanosRules,
  ...choiceRules,
  ...numberRules,
  ...urlRules,
  ...listRules,
  ...compactorRules,
  ...cacheRules,
  ...queryRules,
  ...serviceRules,
  ...remoteWriteRules,
  ...relabelRules,
  ...startRules,
  ...ringRules,
  ...adviceRules,
  ...exposureRules,
];
