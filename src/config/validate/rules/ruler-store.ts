import type { Config } from '../../config.ts';
import { usesThanos } from '../../place/store-block.ts';
import { commonStores } from '../common.ts';
import { type ConfigRule, isKnown, plainRules } from './rule.ts';
import { isCompactorIn, targetsOf } from './targets.ts';

/** Where rules are kept and evaluated, which Loki looks at when it starts. Source: Loki, pkg/loki/modules.go, initRulerStorage. */
export const rulerStoreRules: readonly ConfigRule[] = plainRules([
  {
    name: 'ruler-store',
    path: 'ruler.storage.type',
    when: (config) => isLegacyRuler(config) && hasUnknownStore(config),
    message: (config) =>
      `ruler.storage.type: Loki has no store ${JSON.stringify(config.text('ruler.storage.type'))} for rules, and exits when it starts.`,
    fix: 'Use s3 or local, or remove ruler.storage.',
  },
  {
    name: 'ruler-store',
    path: 'ruler.storage.local.directory',
    when: (config) => isLegacyRuler(config) && saysStore(config, 'local') && !hasRulesFolder(config),
    message: 'ruler.storage has no folder for its rules: Loki exits when it starts.',
    fix: 'Set ruler.storage.local.directory, below /loki.',
  },
  {
    name: 'ruler-store',
    path: 'ruler.storage.s3',
    when: (config) =>
      isLegacyRuler(config) &&
      saysStore(config, 's3') &&
      ['bucketnames', 's3'].every((field) => config.text(`ruler.storage.s3.${field}`) === ''),
    message: 'ruler.storage names no bucket for its rules: Loki exits when it starts.',
    fix: 'Set ruler.storage.s3.bucketnames.',
  },
  {
    name: 'ruler-store',
    path: 'ruler.evaluation.mode',
    when: (config) =>
      isLegacyRuler(config) &&
      hasAnyStore(config) &&
      config.text('ruler.evaluation.mode') === 'remote' &&
      config.text('ruler.evaluation.query_frontend.address') === '',
    message: 'Rules are evaluated by a query frontend that has no address: Loki exits when it starts.',
    fix: 'Set ruler.evaluation.query_frontend.address, or mode: local.',
  },
  {
    name: 'ruler-store',
    path: 'target',
    when: (config) => isLegacyRuler(config) && mustEvaluate(config) && !hasAnyStore(config),
    message: (config) =>
      `The target ${config.text('target')} evaluates rules, and no store of rules is set: Loki exits when it starts.`,
    fix: 'Set ruler.storage.',
  },
]);

const RULER_STORES = ['azure', 'alibabacloud', 'bos', 'cos', 'gcs', 'local', 's3', 'swift'];
const EVALUATING = ['all', 'backend', 'read', 'ruler', 'ruler-storage'];

/** Whether rules are evaluated, from the store of `ruler.storage`. */
function isLegacyRuler(config: Config): boolean {
  return !usesThanos(config) && targetsOf(config).some((target) => EVALUATING.includes(target));
}

/** Reports whether the file itself names this kind of store; `common` brings its own folder or bucket. */
function saysStore(config: Config, type: string): boolean {
  return config.settings.get('ruler.storage.type')?.value === type;
}

function hasUnknownStore(config: Config): boolean {
  const type = config.settings.get('ruler.storage.type')?.value;
  if (typeof type !== 'string' || type === '' || !isKnown(type)) return false;
  return !RULER_STORES.includes(type) && !(type === 'configdb' && !config.atLeast('2.9'));
}

function hasRulesFolder(config: Config): boolean {
  return ['ruler.storage.local.directory', 'common.storage.filesystem.rules_directory'].some(
    (path) => config.text(path) !== '',
  );
}

/** A process for this alone does not do without; in Loki 2.6, not even the target read. */
function mustEvaluate(config: Config): boolean {
  const alone = config.atLeast('2.9') ? ['ruler'] : ['ruler', 'read'];
  const targets = targetsOf(config);
  return targets.some((target) => alone.includes(target)) && !targets.includes('all') && !isOptional(config);
}

/** Together with a target that runs without rules, the ruler may be missing. */
function isOptional(config: Config): boolean {
  return config.atLeast('2.9') && isCompactorIn(config);
}

function hasAnyStore(config: Config): boolean {
  return !['', 'configdb'].includes(config.text('ruler.storage.type')) || commonStores(config).length > 0;
}
