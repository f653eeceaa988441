import type { Config } from '../../config.ts';
import { expand } from './paths.ts';
import { fail, type Rule, type Subject } from './rule.ts';

interface Choice {
  /** A `*` stands for every key that is set. */
  readonly path: string;
  readonly words: readonly string[];
  /** Upper and lower case are the same. */
  readonly anyCase?: true;
  readonly when?: (config: Config) => boolean;
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
const AZURE = ['AzureGlobal', 'AzureChinaCloud', 'AzureGermanCloud', 'AzureUSGovernment'];
const GRPC = ['', 'gzip', 'snappy'];
const SSE = ['', 'SSE-KMS', 'SSE-S3'];
const DELETION = ['disabled', 'filter-only', 'filter-and-delete'];

const since = (version: string) => (config: Config) => config.atLeast(version);
const before = (version: string) => (config: Config) => !config.atLeast(version);
const SIGNATURES = ['storage_config.aws', 'ruler.storage.s3', 'storage_config.named_stores.aws.*'];
const AZURES = ['storage_config.azure', 'ruler.storage.azure', 'storage_config.named_stores.azure.*'];
const THANOS = [
  'storage_config.object_store.s3',
  'ruler_storage.s3',
  'storage_config.object_store.named_stores.s3.*',
];
const GRPC_CLIENTS = ['storage_config.bigtable.grpc_client_config', 'frontend_worker.grpc_client_config'];
const NEW_GRPC_CLIENTS = [
  'frontend_worker.query_frontend_grpc_client',
  'frontend_worker.query_scheduler_grpc_client',
  'ingest_limits_frontend_client.grpc_client_config',
];

/** Fields that take one word of a few, where Loki says so. Source: the Validate functions of each package. */
const CHOICES: readonly Choice[] = [
  { path: 'ingester.chunk_encoding', words: CODECS, anyCase: true },
  { path: 'block_builder.chunk_encoding', words: CODECS, anyCase: true },
  { path: 'limits_config.bloom_block_encoding', words: CODECS, anyCase: true },
  { path: 'limits_config.deletion_mode', words: DELETION },
  { path: 'compactor.deletion_mode', words: DELETION, when: before('2.7') },
  { path: 'limits_config.tsdb_sharding_strategy', words: ['power_of_two', 'bounded'] },
  { path: 'block_scheduler.strategy', words: ['record-count'] },
  {
    path: 'storage_config.bloom_shipper.memory_management.bloom_page_alloc_type',
    words: ['simple', 'dynamic', 'fixed'],
  },
  {
    path: 'query_range.results_cache.compression',
    words: ['', 'snappy'],
    when: (config) => config.flag('query_range.cache_results'),
  },
  {
    path: 'query_range.index_stats_results_cache.compression',
    words: ['', 'snappy'],
    when: (config) => config.flag('query_range.cache_index_stats_results'),
  },
  ...SIGNATURES.map(
    (block): Choice => ({ path: `${block}.signature_version`, words: ['v4'], when: since('3.0') }),
  ),
  ...SIGNATURES.map(
    (block): Choice => ({ path: `${block}.signature_version`, words: ['v4', 'v2'], when: before('3.0') }),
  ),
  ...SIGNATURES.map((block): Choice => ({ path: `${block}.storage_class`, words: STORAGE_CLASSES })),
  ...AZURES.map((block): Choice => ({ path: `${block}.environment`, words: AZURE })),
  ...THANOS.map(
    (block): Choice => ({
      path: `${block}.storage_class`,
      words: ['', ...STORAGE_CLASSES, 'SNOW', 'EXPRESS_ONEZONE', 'FSX_OPENZFS'],
    }),
  ),
  ...THANOS.map((block): Choice => ({ path: `${block}.sse.type`, words: SSE })),
  ...GRPC_CLIENTS.map((block): Choice => ({ path: `${block}.grpc_compression`, words: GRPC })),
  ...NEW_GRPC_CLIENTS.map((block): Choice => ({ path: `${block}.grpc_compression`, words: GRPC })),
  {
    path: 'bloom_gateway.client.grpc_client_config.grpc_compression',
    words: GRPC,
    when: (config) => config.flag('bloom_gateway.enabled'),
  },
  {
    path: 'bloom_build.builder.grpc_config.grpc_compression',
    words: GRPC,
    when: (config) => config.flag('bloom_build.enabled'),
  },
];

export const choiceRules: readonly Rule[] = [choices];

function choices(subject: Subject): void {
  const { config } = subject;
  for (const choice of CHOICES) {
    for (const path of expand(config, choice.path)) check(subject, path, choice);
  }
}

function check(subject: Subject, path: string, { words, anyCase, when }: Choice): void {
  const { config } = subject;
  // Loki's defaults are among the words, and to look one up takes longer than all else here.
  if (!config.isGiven(path) || !config.has(path) || when?.(config) === false) return;
  const value = config.text(path);
  const same = (word: string) =>
    word === value || (anyCase === true && word.toLowerCase() === value.toLowerCase());
  if (words.some(same)) return;
  const message =
    value === '' ? `${path} must be set.` : `${path}: Loki does not know ${JSON.stringify(value)}.`;
  fail(
    subject,
    'invalid-choice',
    path,
    message,
    `Use one of ${words.filter((word) => word !== '').join(', ')}.`,
  );
}
