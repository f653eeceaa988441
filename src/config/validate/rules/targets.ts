import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { type ConfigRule, isKnown, plainRules, type Subject } from './rule.ts';

/** What a process is to do, and what it needs for that. Loki notices it when it starts. Source: Loki, pkg/loki/modules.go. */
export const targetRules: readonly ConfigRule[] = [
  { name: 'target', level: 'error', find: unknownTargets },
  ...plainRules([
    {
      name: 'compactor-address',
      path: 'target',
      when: (config) => asksCompactor(config) && !hasCompactorAddress(config),
      message: (config) =>
        `The target ${config.text('target')} asks the compactor for delete requests, and no address of it is set: Loki exits when it starts.`,
      fix: 'Set common.compactor_address: http://host:port.',
    },
    {
      name: 'compactor-address',
      path: 'compactor.horizontal_scaling_mode',
      when: (config) =>
        config.text('compactor.horizontal_scaling_mode') === 'worker' &&
        config.text('common.compactor_grpc_address') === '',
      message: 'A compactor that works for another one needs its address: Loki exits when it starts.',
      fix: 'Set common.compactor_grpc_address: host:port.',
    },
  ]),
];

/** The targets of all versions; those for parts of Loki inside of another are accepted, too. */
const TARGETS: readonly string[] = [
  'all',
  'analytics',
  'backend',
  'block-builder',
  'block-scheduler',
  'bloom-builder',
  'bloom-gateway',
  'bloom-gateway-client',
  'bloom-planner',
  'bloom-store',
  'cache-generation-loader',
  'compactor',
  'dataobj-consumer',
  'dataobj-consumer-partition-ring',
  'dataobj-consumer-ring',
  'dataobj-explorer',
  'dataobj-index-builder',
  'distributor',
  'index-gateway',
  'index-gateway-interceptors',
  'index-gateway-ring',
  'ingest-limits',
  'ingest-limits-frontend',
  'ingest-limits-frontend-ring',
  'ingest-limits-ring',
  'ingester',
  'ingester-grpc-interceptors',
  'ingester-querier',
  'internal-server',
  'memberlist-kv',
  'overrides',
  'overrides-exporter',
  'partition-ring',
  'pattern-ingester',
  'pattern-ingester-tee',
  'pattern-ring-client',
  'querier',
  'query-engine',
  'query-engine-scheduler',
  'query-engine-worker',
  'query-frontend',
  'query-frontend-tripperware',
  'query-limiter',
  'query-limits-interceptors',
  'query-limits-tripper',
  'query-limits-tripperware',
  'query-scheduler',
  'query-scheduler-ring',
  'read',
  'ring',
  'rule-evaluator',
  'ruler',
  'ruler-storage',
  'runtime-config',
  'scratch-store',
  'server',
  'store',
  'table-manager',
  'tenant-configs',
  'ui',
  'ui-ring',
  'usage-report',
  'write',
];

/** What the process is to do. */
export function targetsOf(config: Config): string[] {
  return config.text('target').split(',');
}

function* unknownTargets({ config }: Subject): Iterable<Violation> {
  // Of null, another rule says that it is no target.
  for (const target of targetsOf(config).filter(isKnown))
    if (!TARGETS.includes(target) && !config.isNulled('target'))
      yield {
        path: 'target',
        message: `target: Loki has no target ${JSON.stringify(target)}, and exits when it starts.`,
        fix: 'Use all; or several as read,write, without spaces.',
      };
}

/** In Loki 2.x, the target read compacts, too. */
export function isCompactorIn(config: Config): boolean {
  const isLegacy = config.has('legacy_read_target') ? config.flag('legacy_read_target') : true;
  return targetsOf(config).some(
    (target) => ['all', 'backend'].includes(target) || (target === 'read' && isLegacy),
  );
}

function asksCompactor(config: Config): boolean {
  const asking = config.atLeast('2.9') ? ['querier', 'query-frontend', 'read'] : ['querier'];
  const filters = config.atLeast('2.9') || config.text('compactor.deletion_mode').startsWith('filter');
  return filters && !isCompactorIn(config) && targetsOf(config).some((target) => asking.includes(target));
}

function hasCompactorAddress(config: Config): boolean {
  return ['compactor_address', 'compactor_grpc_address'].some(
    (field) => config.text(`common.${field}`) !== '',
  );
}
