import type { Config } from './config.ts';

/** How long lines are kept, in nanoseconds; 0 keeps them forever. */
export function effectiveRetention(config: Config): number {
  return config.flag('compactor.retention_enabled') ? config.number('limits_config.retention_period') : 0;
}
