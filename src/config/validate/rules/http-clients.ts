import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { expand } from './expand.ts';
import { type ConfigRule, rowRules } from './rule.ts';

/** Where the file may configure a remote write client of Prometheus. */
export const REMOTE_WRITE_CLIENTS: readonly string[] = [
  'ruler.remote_write.client',
  'ruler.remote_write.clients.*',
  'limits_config.ruler_remote_write_config.*',
  'ruler.wal.remotewrite.*',
];

const PATTERN_CLIENTS = [
  'pattern_ingester.metric_aggregation.http_client_config',
  'pattern_ingester.pattern_persistence.http_client_config',
];

/** Fields that a block needs where the file has it. */
interface Need {
  readonly block: string;
  readonly fields: readonly string[];
  /** Loki takes an empty text for these. */
  readonly mayBeEmpty?: true;
}

/** Source: prometheus, config/config.go; prometheus/common, config/http_config.go. */
const NEEDS: readonly Need[] = [
  ...REMOTE_WRITE_CLIENTS.map((block) => ({ block, fields: ['url'], mayBeEmpty: true as const })),
  ...[...REMOTE_WRITE_CLIENTS, ...PATTERN_CLIENTS].map((client) => ({
    block: `${client}.oauth2`,
    fields: ['client_id', 'token_url'],
  })),
];

/** The clients of Prometheus' libraries that Loki may have; of their settings, most are left to Loki. */
export const httpClientRules: readonly ConfigRule[] = rowRules('missing-value', NEEDS, missingFields);

function* missingFields(config: Config, { block, fields, mayBeEmpty }: Need): Iterable<Violation> {
  for (const path of expand(config, block).filter((client) => config.settings.has(client)))
    for (const field of fields)
      if (mayBeEmpty ? !config.settings.has(`${path}.${field}`) : config.text(`${path}.${field}`) === '')
        yield { path, message: `${path} needs ${field}.`, fix: `Set ${field}.` };
}
