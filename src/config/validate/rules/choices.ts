import type { Config } from '../../config.ts';
import type { Violation } from '../../rule.ts';
import { expand } from './expand.ts';
import { before, type Condition, type ConfigRule, isOn, rowRules, since } from './rule.ts';

interface Choice {
  /** A `*` stands for every key that is set. */
  readonly path: string;
  readonly words: readonly string[];
  /** Upper and lower case are the same. */
  readonly anyCase?: true;
  readonly when?: Condition;
}

const CODECS = ['none', 'gzip', 'lz4-64k', 'snappy', 'lz4-256k', 'lz4-1M', 'lz4', 'flate', 'zstd'];
const STORAGE_CLASSES = [
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
  'INTELLIGENT_TIERING',
  'ONEZONE_IA',
  'OUTPOSTS',
  'REDUCED_REDUNDANCY',
  'STANDARD',
  'STANDARD_IA',
];
const NEWER_STORAGE_CLASSES = ['', ...STORAGE_CLASSES, 'SNOW', 'EXPRESS_ONEZONE', 'FSX_OPENZFS'];
const DELETION = ['disabled', 'filter-only', 'filter-and-delete'];
const COMPRESSION = ['', 'snappy'];
const GRPC_COMPRESSION = ['', 'gzip', 'snappy'];

const S3_CLIENTS = ['storage_config.aws', 'ruler.storage.s3', 'storage_config.named_stores.aws.*'];
const FRONTEND_CLIENTS = ['grpc_client_config', 'query_frontend_grpc_client', 'query_scheduler_grpc_client'];

/** Fields that take one word of a few, where Loki says so. Source: the Validate functions of each package. */
const CHOICES: readonly Choice[] = [
  { path: 'ingester.chunk_encoding', words: CODECS, anyCase: true },
  { path: 'limits_config.deletion_mode', words: DELETION },
  { path: 'compactor.deletion_mode', words: DELETION, when: before('2.7') },
  { path: 'limits_config.tsdb_sharding_strategy', words: ['power_of_two', 'bounded'] },
  {
    path: 'query_range.results_cache.compression',
    words: COMPRESSION,
    when: isOn('query_range.cache_results'),
  },
  {
    path: 'query_range.index_stats_results_cache.compression',
    words: COMPRESSION,
    when: isOn('query_range.cache_index_stats_results'),
  },
  ...S3_CLIENTS.flatMap((block): Choice[] => [
    { path: `${block}.signature_version`, words: ['v4'], when: since('3.0') },
    { path: `${block}.signature_version`, words: ['v4', 'v2'], when: before('3.0') },
    { path: `${block}.storage_class`, words: STORAGE_CLASSES },
  ]),
  { path: 'storage_config.object_store.s3.storage_class', words: NEWER_STORAGE_CLASSES },
  { path: 'storage_config.object_store.s3.sse.type', words: ['', 'SSE-KMS', 'SSE-S3'] },
  ...FRONTEND_CLIENTS.map((client) => ({
    path: `frontend_worker.${client}.grpc_compression`,
    words: GRPC_COMPRESSION,
  })),
];

export const choiceRules: readonly ConfigRule[] = rowRules('invalid-choice', CHOICES, unknownWords);

function* unknownWords(config: Config, { path, words, anyCase }: Choice): Iterable<Violation> {
  for (const field of expand(config, path)) {
    const word = config.text(field);
    const known = anyCase ? words.map((one) => one.toLowerCase()) : words;
    // Loki's defaults are among the words, but those of a named store are not in the table of fields.
    if (!config.has(field) || !config.isGiven(field)) continue;
    if (known.includes(anyCase ? word.toLowerCase() : word)) continue;
    yield {
      path: field,
      message:
        word === '' ? `${field} must be set.` : `${field}: Loki does not know ${JSON.stringify(word)}.`,
      fix: `Use one of ${words.filter((one) => one !== '').join(', ')}.`,
    };
  }
}
