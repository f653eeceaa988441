import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { type Condition, type ConfigRule, periodRule, rowRules } from './rule.ts';

/** A prefix of keys in an object store. */
interface Prefix {
  readonly path: string;
  readonly when?: Condition;
  readonly mayBeEmpty?: true;
}

const retention: Condition = (config) => config.flag('compactor.retention_enabled') && config.atLeast('3.0');

/** Source: Loki, pkg/storage/config and pkg/compactor/config.go. */
const PREFIXES: readonly Prefix[] = [
  { path: 'compactor.shared_store_key_prefix' },
  { path: 'storage_config.boltdb_shipper.shared_store_key_prefix' },
  { path: 'storage_config.tsdb_shipper.shared_store_key_prefix' },
  { path: 'compactor.delete_request_store_key_prefix', when: retention },
];

/** Prefixes of which Loki only looks at the end. */
const ENDINGS: readonly Prefix[] = [
  { path: 'compactor.jobs_config.deletion.deletion_manifest_store_prefix' },
  { path: 'compactor.deletion_marker_object_store_prefix', when: retention, mayBeEmpty: true },
];

export const prefixRules: readonly ConfigRule[] = [
  ...rowRules('path-prefix', PREFIXES, (config, { path }) =>
    config.has(path) ? wrongPrefix(path, config.text(path)) : [],
  ),
  ...rowRules('path-prefix', ENDINGS, unendedPrefixes),
  periodRule('path-prefix', (period, config) => {
    const prefix = period.text('index.path_prefix');
    return config.atLeast('3.0') && prefix !== '' ? wrongPrefix(period.at('index.path_prefix'), prefix) : [];
  }),
];

/** No `/` before, one after. */
function* wrongPrefix(path: string, prefix: string): Iterable<Violation> {
  const wrong =
    (prefix === '' && 'must be set') ||
    (prefix.includes('\\') && 'must have / between its parts') ||
    (prefix.startsWith('/') && 'must not start with /') ||
    (!prefix.endsWith('/') && 'must end with /');
  if (wrong) yield { path, message: `${path} ${wrong}.`, fix: 'Write it like index/.' };
}

function* unendedPrefixes(config: Config, { path, mayBeEmpty }: Prefix): Iterable<Violation> {
  const prefix = config.text(path);
  if (!config.has(path) || prefix.endsWith('/') || (mayBeEmpty && prefix === '')) return;
  yield { path, message: `${path} must end with /.`, fix: 'Add the /.' };
}
