import { adviceRules } from './advice.ts';
import { startRules } from './at-start.ts';
import { choiceRules } from './choices.ts';
import { compactorRules } from './compactor.ts';
import { credentialRules } from './credentials.ts';
import { exposureRules } from './exposure.ts';
import { folderRules } from './folders.ts';
import { httpClientRules } from './http-clients.ts';
import { numberRules } from './numbers.ts';
import { objectStoreRules } from './object-store.ts';
import { prefixRules } from './prefixes.ts';
import { queryRules } from './queries.ts';
import { ringRules } from './rings.ts';
import type { ConfigRule } from './rule.ts';
import { rulerStoreRules } from './ruler-store.ts';
import { schemaRules } from './schema.ts';
import { activePeriodRules } from './schema-active.ts';
import { schemaStoreRules } from './schema-stores.ts';
import { storageRules } from './storage.ts';
import { targetRules } from './targets.ts';
import { textRules } from './texts.ts';

/** Every rule on a config as a whole. */
export const ALL_RULES: readonly ConfigRule[] = [
  ...schemaRules,
  ...schemaStoreRules,
  ...activePeriodRules,
  ...storageRules,
  ...objectStoreRules,
  ...credentialRules,
  ...prefixRules,
  ...choiceRules,
  ...numberRules,
  ...compactorRules,
  ...queryRules,
  ...httpClientRules,
  ...textRules,
  ...ringRules,
  ...targetRules,
  ...rulerStoreRules,
  ...startRules,
  ...folderRules,
  ...adviceRules,
  ...exposureRules,
];
