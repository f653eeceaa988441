import type { Config } from '../../config.ts';

/** TEMPORARY */
export function effectiveRetention(config: Config): number {
  return config.flag('compactor.retention_enabled') ? config.number('limits_config.retention_period') : 0;
}
