import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { expand } from './expand.ts';
import { REMOTE_WRITE_CLIENTS } from './http-clients.ts';
import { type ConfigRule, rowRules } from './rule.ts';

/** The two fields of a key pair, of which one is useless without the other. */
interface Pair {
  readonly block: string;
  readonly fields: readonly [id: string, secret: string];
}

/** Stricter than Loki, on purpose: it exits when it starts. */
const S3_KEYS: readonly Pair[] = ['storage_config.aws', 'storage_config.object_store.s3'].map((block) => ({
  block,
  fields: ['access_key_id', 'secret_access_key'],
}));

/** Source: prometheus/sigv4. */
const SIGV4_KEYS: readonly Pair[] = [
  ...REMOTE_WRITE_CLIENTS.map((client) => `${client}.sigv4`),
  'limits_config.ruler_remote_write_sigv4_config',
].map((block) => ({ block, fields: ['access_key', 'secret_key'] }));

export const credentialRules: readonly ConfigRule[] = [
  ...rowRules('half-credentials', S3_KEYS, incompletePairs),
  ...rowRules('missing-value', SIGV4_KEYS, incompletePairs),
];

function* incompletePairs(config: Config, { block, fields }: Pair): Iterable<Violation> {
  for (const path of expand(config, block)) {
    const [given, ...others] = fields.filter((field) => config.text(`${path}.${field}`) !== '');
    if (given === undefined || others.length > 0) continue;
    const missing = fields.find((field) => field !== given);
    yield {
      path: `${path}.${given}`,
      message: `${path} has ${given} without ${missing}: Loki does not start.`,
      fix: `Set ${missing} too, or neither to use the role of the instance.`,
    };
  }
}
