/** Fields that newer versions do not have, and that no field of today replaces. */
export interface Gone {
  /** Endings of paths; `name.**` is everything below `name`. */
  readonly fields: readonly string[];
  /** What became of what they said. */
  readonly because: string;
}

/** Why nothing is lost without a field, or who sees to what it said. Source: Loki, of the versions that have it. */
export const GONE: readonly Gone[] = [
  {
    fields: ['shared_store', 'shared_store_key_prefix'],
    because:
      'Each period says where its index is. The prefix is written into the periods; the guard compares the stores (index-store-moved, retention-enabled, delete-requests-moved).',
  },
  {
    fields: ['limits_config.ruler_evaluation_delay_duration'],
    because: 'Rules are evaluated at once. A person decides: the guard says so (rules-earlier).',
  },
  {
    fields: ['limits_config.enforce_metric_name'],
    because: 'No version that has it looks at it: lines have no metric names.',
  },
  {
    fields: ['ingester.max_transfer_retries'],
    because:
      'Ingesters without a write-ahead log handed chunks to each other when they stopped; today they flush them to the store.',
  },
  {
    fields: ['query_range.forward_headers_list'],
    because: 'No version that has it looks at it.',
  },
  {
    fields: ['ruler.storage.configdb.**'],
    because: 'Loki 2.6 exits when it starts with that kind of store.',
  },
  {
    fields: ['purgeinterval'],
    because: 'How soon a cache frees the memory of what has expired; what it answers is the same.',
  },
  {
    fields: ['async_cache_write_back_buffer_size', 'async_cache_write_back_concurrency'],
    because: 'How chunks that were read get into the cache; Loki decides it itself.',
  },
  {
    fields: ['use_boltdb_shipper_as_backup'],
    because: 'A second index in boltdb of what is in the tsdb index, too.',
  },
  { fields: ['enable_postings_cache'], because: 'An experiment with speed.' },
  { fields: ['use_buffered_logger', 'use_sync_logger'], because: "How Loki's own log is written." },
  { fields: ['printversion'], because: 'A flag that the file could set, too.' },
  { fields: ['tracing.profiling_enabled'], because: 'Whether traces name profiles.' },
  {
    fields: ['block_builder.**', 'block_scheduler.**'],
    because: 'An experiment with lines from Kafka, which had to be a target of its own.',
  },
];

/** Why nothing has to replace a field that is gone; undefined if that is not decided. */
export function goneBecause(path: string): string | undefined {
  const covers = (field: string) =>
    field.endsWith('.**')
      ? path.startsWith(field.slice(0, -2))
      : path === field || path.endsWith(`.${field}`);
  return GONE.find(({ fields }) => fields.some(covers))?.because;
}
