import type { Row } from './row.ts';

const queries: readonly Row[] = [
  {
    rule: 'conflict',
    what: 'queries of the store only and of the ingesters only',
    fires: { 'querier.query_store_only': 'true', 'querier.query_ingester_only': 'true' },
    near: { 'querier.query_store_only': 'true' },
  },
  {
    rule: 'moved-field',
    what: 'an interval of splits at its old place',
    version: '2.6.0',
    fires: { 'query_range.split_queries_by_interval': '30m' },
    near: { 'query_range.split_queries_by_interval': '0s' },
  },
  {
    rule: 'conflict',
    what: 'transfers beside the write-ahead log',
    version: '2.6.0',
    fires: { 'ingester.max_transfer_retries': '1' },
    near: { 'ingester.max_transfer_retries': '0' },
    fineIn: '2.9.17',
  },
  {
    rule: 'conflict',
    what: 'no writes at all',
    version: '3.7.6',
    fires: { 'distributor.ingester_writes_enabled': 'false' },
    near: { 'distributor.ingester_writes_enabled': 'true' },
  },
  {
    rule: 'conflict',
    what: 'a frontend and a scheduler',
    fires: { 'frontend_worker.frontend_address': 'a:1', 'frontend_worker.scheduler_address': 'b:1' },
    near: { 'frontend_worker.scheduler_address': 'b:1' },
  },
  ...['query_frontend_grpc_client', 'query_scheduler_grpc_client'].map(
    (client): Row => ({
      rule: 'conflict',
      what: `${client} beside the older block`,
      fires: {
        'frontend_worker.grpc_client_config.grpc_compression': 'gzip',
        [`frontend_worker.${client}.grpc_compression`]: 'gzip',
      },
      near: {
        'frontend_worker.grpc_client_config.grpc_compression': '""',
        [`frontend_worker.${client}.grpc_compression`]: 'gzip',
      },
    }),
  ),
  {
    rule: 'missing-value',
    what: 'a server without any default',
    also: 'empty-block',
    fires: { server: '' },
    near: { server: '{}' },
  },
];

const fifoCaches: readonly [block: string, switchedOnBy?: string][] = [
  ['chunk_store_config.chunk_cache_config'],
  ['chunk_store_config.write_dedupe_cache_config'],
  ['query_range.results_cache.cache', 'query_range.cache_results'],
  ['query_range.index_stats_results_cache.cache', 'query_range.cache_index_stats_results'],
];

const caches: readonly Row[] = [
  ...fifoCaches.map(([block, flag]): Row => {
    const on = flag === undefined ? {} : { [flag]: 'true' };
    const size = `${block}.fifocache.max_size_bytes`;
    return {
      rule: 'wrong-type',
      says: /is not a valid size/,
      what: `a size of ${block} that is a word`,
      version: '2.9.17',
      fires: { ...on, [size]: 'big' },
      near: flag === undefined ? { [size]: '1.5 GB' } : { [size]: 'big' },
    };
  }),
  ...fifoCaches.slice(2).map(([block, flag = '']): Row => {
    const off = { [flag]: 'true', [`${block}.embedded_cache.enabled`]: 'false' };
    return {
      rule: 'missing-value',
      what: `results that go into ${block}, which is turned off`,
      fires: off,
      near: { ...off, [`${block}.memcached_client.host`]: 'memcached' },
    };
  }),
];

const remoteWrite = [
  'ruler.remote_write.client',
  'ruler.remote_write.clients.one',
  'limits_config.ruler_remote_write_config.one',
  'ruler.wal.remotewrite.0',
];
const patterns = ['metric_aggregation', 'pattern_persistence'].map(
  (block) => `pattern_ingester.${block}.http_client_config`,
);

const clients: readonly Row[] = [
  ...remoteWrite.map(
    (block): Row => ({
      rule: 'missing-value',
      what: `${block} without a URL`,
      fires: { [block]: '{name: one}' },
      near: { [block]: '{url: ""}' },
    }),
  ),
  ...[...remoteWrite, ...patterns].map((block): Row => {
    const url = block.startsWith('pattern_') ? {} : { [`${block}.url`]: 'http://x' };
    return {
      rule: 'missing-value',
      what: `${block} with OAuth by nobody`,
      version: '3.7.6',
      fires: { ...url, [`${block}.oauth2`]: '{client_id: "", token_url: "http://x"}' },
      near: { ...url, [`${block}.oauth2`]: '{client_id: us, token_url: "http://x"}' },
    };
  }),
];

const relabel = (regex: string) =>
  ({ 'ruler.alert_relabel_configs': `[{action: keep, source_labels: [a], regex: ${regex}}]` }) as const;
const stream = (selector: string) =>
  ({ 'limits_config.retention_stream': `[{selector: ${selector}, period: 24h}]` }) as const;

const texts: readonly Row[] = [
  {
    rule: 'wrong-type',
    says: /not a valid regular expression/,
    what: 'a regular expression of JavaScript',
    fires: relabel('"a(?!b)"'),
    near: { ...relabel('"(?i)x|(?P<n>y)"'), 'server.http_path_prefix': '"/a("' },
  },
  {
    rule: 'wrong-type',
    what: 'a wrong regular expression of 4096 characters',
    fires: relabel(`"${'x'.repeat(4095)}("`),
    near: relabel(`"${'x'.repeat(4094)}()"`),
  },
  {
    rule: 'selector',
    what: 'a wrong selector of 4096 characters',
    fires: stream(`'{a="${'x'.repeat(4096 - 5)}"'`),
    near: stream(`'{a="${'x'.repeat(4096 - 6)}"}'`),
  },
  {
    rule: 'selector',
    what: 'retention of streams without a selector',
    fires: { 'limits_config.retention_stream': '[{period: 24h}]' },
    near: stream(`'{type="usage"}'`),
  },
  {
    rule: 'selector',
    what: 'a policy for every stream there is',
    version: '3.7.6',
    fires: { 'limits_config.policy_stream_mapping.all': `[{selector: '{a=~".*"}', priority: 1}]` },
    near: { 'limits_config.policy_stream_mapping.all': `[{selector: '{a=~".+"}', priority: 1}]` },
  },
  {
    rule: 'regex-too-long',
    what: 'a regular expression of 4097 characters',
    fires: relabel('x'.repeat(4097)),
    near: relabel('x'.repeat(4096)),
  },
  {
    rule: 'regex-too-long',
    what: 'a selector of 4097 characters',
    fires: stream(`'{a="${'x'.repeat(4097 - 6)}"}'`),
    near: stream(`'{a="${'x'.repeat(4096 - 6)}"}'`),
  },
  {
    rule: 'wrong-type',
    says: /two colons/,
    what: 'a URL with two ports',
    version: '3.7.6',
    fires: { 'ruler.external_url': 'http://a:1:80/x' },
    near: { 'ruler.external_url': '"http://[::1]:80/x:y:z"' },
    fineIn: '3.4.3',
  },
];

export const serviceRows: readonly Row[] = [...queries, ...caches, ...clients, ...texts];
