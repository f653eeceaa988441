/** The type of a text that Loki takes for a list with commas. */
export const TEXT_LIST = 'text-list';

/** Endings of their paths; the table has them as texts. Seen on Loki: it refuses each of them for "null" in quotes. */
const TEXT_LISTS = [
  'bloom_shipper.working_directory',
  'cluster_validation.additional_labels',
  'cluster_validation.http.excluded_paths',
  'cluster_validation.http.excluded_user_agents',
  'frontend.log_query_request_headers',
  'limits_config.pattern_ingester_tokenizable_json_fields_append',
  'limits_config.pattern_ingester_tokenizable_json_fields_default',
  'limits_config.pattern_ingester_tokenizable_json_fields_delete',
  'query_range.shard_aggregations',
  'ring.excluded_zones',
  'ruler.disabled_tenants',
  'ruler.enabled_tenants',
  'target',
];

/** Loki 2.9 and later read several files here. */
const SINCE_2_9 = ['runtime_config.file'];

/** @param table the version whose table the path is from */
export function isTextList(path: string, table: string): boolean {
  const lists = table === '2.6.0' ? TEXT_LISTS : [...TEXT_LISTS, ...SINCE_2_9];
  return lists.some((list) => path === list || (list.includes('.') && path.endsWith(`.${list}`)));
}
