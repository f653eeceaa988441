import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts, startLoki } from '../../local-stack/loki/real.ts';
import { fieldAt, fieldsOf, TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { readDefault } from '../../src/config/fields/values/read.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { isCollection, leaves, type TreeValue } from '../../src/config/tree.ts';
import { upgradeConfig } from '../../src/config/upgrade.ts';
import { givenLokis } from '../agreement/loki.ts';
import { minimalConfig } from '../support/minimal-config.ts';

const lokis = givenLokis();

type Values = ReadonlyMap<string, TreeValue>;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loki-upgraded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a running Loki says that it runs with: durations in nanoseconds, sizes in bytes. */
async function effective(version: string, yaml: string): Promise<Values> {
  const { http, server } = await freePorts();
  const volume = mkdtempSync(join(folder, 'volume-'));
  const own = yaml.replace(/^server:\n.*\n/m, server);
  const loki = await startLoki(lokis.get(version) ?? '', { yaml: own, volume, port: http, path: '/config' });
  try {
    const text = (await (await fetch(`${loki.url}/config`)).text()).replaceAll(volume, '/loki');
    const tree = parseTeamConfig(Buffer.from(text), '/config', version);
    return new Map(leaves(tree).map(([path, value]) => [path, valueIn(version, path, value)]));
  } finally {
    await loki.stop('SIGKILL');
  }
}

function valueIn(version: string, path: string, value: TreeValue): TreeValue {
  const field = fieldAt(fieldsOf(version).root, path);
  if (value === null || isCollection(value) || field?.kind !== 'value') return value;
  return readDefault(field.type, value);
}

const CHUNKS = 'chunk_store_config.chunk_cache_config';

/** Where a version before has the value of a field of today; the first that is not nothing. */
const BEFORE: Readonly<Record<string, (old: Values) => TreeValue | undefined>> = {
  'limits_config.max_query_lookback': (old) => old.get('limits_config.max_query_lookback'),
  'limits_config.query_timeout': (old) =>
    Math.min(
      Number(old.get('querier.query_timeout') || Number.POSITIVE_INFINITY),
      Number(old.get('limits_config.query_timeout') ?? old.get('querier.engine.timeout')),
    ),
  'querier.max_concurrent': (old) =>
    old.get('frontend_worker.match_max_concurrent') === false
      ? old.get('frontend_worker.parallelism')
      : undefined,
  'frontend.encoding': (old) =>
    old.get('query_range.required_query_response_format') === 'protobuf' ? 'protobuf' : 'json',
  'ruler.wal_cleaner.period': (old) => old.get('ruler.wal_cleaner.period'),
  'ruler.storage.s3.sse.type': (old) =>
    old.get('ruler.storage.s3.sse.type') || (old.get('ruler.storage.s3.sse_encryption') ? 'SSE-S3' : ''),
  'limits_config.deletion_mode': (old) =>
    old.get('compactor.retention_enabled') === true
      ? (old.get('limits_config.deletion_mode') ?? old.get('compactor.deletion_mode'))
      : undefined,
  [`${CHUNKS}.embedded_cache.max_size_items`]: (old) =>
    Number(old.get(`${CHUNKS}.fifocache.size`)) || old.get(`${CHUNKS}.fifocache.max_size_items`),
  [`${CHUNKS}.embedded_cache.ttl`]: (old) =>
    Number(old.get(`${CHUNKS}.fifocache.validity`)) || old.get(`${CHUNKS}.fifocache.ttl`),
};

const onlyOld = `
chunk_store_config:
  max_look_back_period: 336h
  chunk_cache_config: {fifocache: {size: 1024, validity: 24h}}
querier: {query_timeout: 3m, engine: {timeout: 9m}, max_concurrent: 20}
frontend_worker: {match_max_concurrent: false, parallelism: 6}
ruler: {storage: {s3: {sse_encryption: true}}}
compactor: {retention_enabled: true, deletion_mode: filter-only, retention_delete_delay: 3h}
limits_config: {enforce_metric_name: false, max_query_series: 77, retention_period: 60d}
`;

const files: readonly [name: string, from: string, blocks: string][] = [
  ['sets nothing', '2.6.0', ''],
  ['has the old names', '2.6.0', onlyOld],
  ['has both names', '2.6.0', `${onlyOld.trimEnd().slice(0, -1)}, max_query_lookback: 100h}\n`],
  [
    'has old names that do nothing',
    '2.6.0',
    'frontend_worker: {parallelism: 6}\nchunk_store_config: {max_look_back_period: 0s}',
  ],
  ['sets nothing', '2.9.17', ''],
  ['has the old names', '2.9.17', `${onlyOld}query_range: {required_query_response_format: protobuf}\n`],
  [
    'has both names',
    '2.9.17',
    'chunk_store_config: {max_look_back_period: 336h}\nlimits_config: {max_query_lookback: 100h, query_timeout: 7m}\n' +
      'querier: {engine: {timeout: 9m}}\nruler: {wal_cleaner: {deprecatedperiod: 5m, period: 9m}}\n',
  ],
  [
    'says 1m, which 2.9 does not obey',
    '2.9.17',
    'limits_config: {query_timeout: 1m}\nruler: {wal_cleaner: {deprecatedperiod: 5m}}',
  ],
];

const steps = files.flatMap(([name, from, blocks]) =>
  TABLE_VERSIONS.slice(TABLE_VERSIONS.indexOf(from) + 1)
    .filter((to) => to.startsWith('3.'))
    .map((to) => ({ name, from, to, blocks })),
);
const given = steps.filter(({ from, to }) => lokis.has(from) && lokis.has(to));
const skipped =
  given.length > 0 ? '' : ' (skipped: no LOKI_BIN_<version> names a binary of 2.x and one of 3.x)';

const options = { file: 'loki.yaml', today: '2026-01-01', periodFrom: '2026-01-08', partial: false };

describe.skipIf(skipped !== '')(`an upgraded file${skipped}`, { timeout: 120_000 }, () => {
  it.each(skipped === '' ? given : steps)(
    'that $name runs in Loki $to as it did in $from',
    async ({ from, to, blocks }) => {
      const yaml = minimalConfig(from, blocks);
      const upgraded = await upgradeConfig(Buffer.from(yaml), { ...options, from, to });
      expect(upgraded.left.filter(({ level }) => level === 'error')).toEqual([]);
      const [plain, before, after] = await Promise.all([
        effective(from, minimalConfig(from)),
        effective(from, yaml),
        effective(to, upgraded.yaml),
      ]);
      const own = [...before].filter(([path, value]) => plain.get(path) !== value && after.has(path));
      const expected = new Map([
        ...own,
        ...Object.entries(BEFORE).map(([path, read]) => [path, read(before)] as const),
      ]);
      const different = [...expected].filter(
        ([path, value]) =>
          value !== undefined && !isCollection(value) && after.get(path) !== value && !isOwn(path),
      );
      expect(different.map(([path, value]) => ({ path, before: value, after: after.get(path) }))).toEqual([]);
    },
  );
});

/** What each run has otherwise. */
function isOwn(path: string): boolean {
  return /^server\.(?:http|grpc)_listen_port$|^memberlist\.|instance_(?:id|port)$/.test(path);
}
