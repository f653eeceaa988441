import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts, startLoki } from '../../local-stack/loki/real.ts';
import { TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { merge } from '../../src/config/tree.ts';
import { validateConfig } from '../../src/config/validate.ts';
import { writeYaml } from '../../src/config/yaml/write.ts';
import { givenLokis, realLoki } from '../agreement/loki.ts';
import { minimalConfig } from '../support/minimal-config.ts';

const lokis = givenLokis();
const skipped = lokis.size > 0 ? '' : ' (skipped: no LOKI_BIN_<version> names a binary)';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loki-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHUNKS = 'chunk_store_config: {chunk_cache_config:';
const retention = (store: string) => `compactor: {retention_enabled: true, delete_request_store: ${store}}`;

/** What a config has that Loki accepts with -verify-config and does not start with; since when, and until when. */
const failures: readonly [rule: string, yaml: string, since?: string, until?: string][] = [
  ['target', 'target: querrier'],
  ['target', 'target: "write, ingester"'],
  ['compactor-address', 'target: querier', '2.9.17'],
  ['compactor-address', 'target: query-frontend', '2.9.17'],
  ['compactor-address', 'target: read', '3.4.3'],
  ['compactor-address', 'compactor: {horizontal_scaling_mode: worker}', '3.7.6'],
  ['ruler-store', 'ruler: {storage: {type: locale}}'],
  ['ruler-store', 'ruler: {storage: {type: configdb}}', '2.9.17'],
  ['ruler-store', 'ruler: {storage: {type: local}}'],
  ['ruler-store', 'ruler: {storage: {type: s3, s3: {region: us-west-2}}}'],
  ['ruler-store', 'target: ruler'],
  ['ruler-store', 'target: read', '2.6.0', '2.6.0'],
  [
    'ruler-store',
    'ruler: {evaluation: {mode: remote}, storage: {type: local, local: {directory: /loki/r}}}',
    '2.9.17',
  ],
  ['number-at-start', 'common: {replication_factor: 0}'],
  ['number-at-start', 'ballast_bytes: -1'],
  ['number-at-start', 'frontend: {scheduler_dns_lookup_period: 0s}'],
  ['number-at-start', 'frontend_worker: {dns_lookup_duration: 0s}'],
  ['number-at-start', 'ingester: {flush_check_period: 0s}'],
  ['number-at-start', 'ingester: {owned_streams_check_interval: 0s}', '3.4.3'],
  ['number-at-start', 'distributor: {rate_store: {stream_rate_update_interval: 0s}}', '2.9.17'],
  ['number-at-start', 'storage_config: {boltdb_shipper: {resync_interval: 0s}}', '2.6.0', '2.9.17'],
  ['number-at-start', 'storage_config: {tsdb_shipper: {resync_interval: 0s}}', '3.4.3'],
  ['number-at-start', 'ruler: {poll_interval: 0s, storage: {type: local, local: {directory: /loki/r}}}'],
  [
    'two-caches',
    `${CHUNKS} {memcached_client: {addresses: "127.0.0.1:1"}, redis: {endpoint: "127.0.0.1:1"}}}`,
  ],
  ['store-at-start', retention('filesysem'), '2.9.17'],
  ['store-at-start', 'compactor: {shared_store: filesysem}', '2.6.0', '2.9.17'],
  ['store-at-start', 'storage_config: {boltdb_shipper: {shared_store: filesysem}}', '2.6.0', '2.9.17'],
  ['store-at-start', retention('s3'), '2.9.17', '2.9.17'],
  [
    'directory-missing-at-start',
    'common: {path_prefix: ""}\ningester: {wal: {dir: /loki/wal}}',
    '2.6.0',
    '2.9.17',
  ],
  // 3.x ends too, or hangs as it does.
  ['file-not-shipped', 'runtime_config: {file: /nowhere/overrides.yaml}', '2.6.0', '2.9.17'],
  ['file-not-shipped', 'server: {http_tls_config: {cert_file: /nowhere/c.pem, key_file: /nowhere/k.pem}}'],
  ['ring-store', 'common: {ring: {kvstore: {store: etcd}}}'],
  ['ring-store', 'common: {ring: {kvstore: {store: multi}}}'],
  ['ring-store', 'common: {ring: {kvstore: {store: mock}}}'],
];

const cells = failures.flatMap(([rule, yaml, since = '2.6.0', until = '9.9.9']) =>
  TABLE_VERSIONS.filter((version) => version >= since && version <= until)
    .filter((version) => skipped !== '' || lokis.has(version))
    .map((version) => ({ rule, yaml, version })),
);

describe.skipIf(skipped !== '')(`a config that Loki dies of${skipped}`, { timeout: 120_000 }, () => {
  it.each(cells)('for $yaml in $version has $rule, which -verify-config does not say', async (cell) => {
    const { rule, version } = cell;
    const yaml = minimalConfig(version, cell.yaml);
    const { findings } = validateConfig(yaml, { version, file: 'loki.yaml' });
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    const binary = lokis.get(version) ?? '';
    using verifier = realLoki(binary);
    expect(verifier.verify(yaml)).toMatchObject({ accepted: true });
    await expect(started(binary, yaml)).rejects.toThrow(/^Loki ended/);
  });
});

async function started(binary: string, yaml: string): Promise<void> {
  const { http, server } = await freePorts();
  const volume = mkdtempSync(join(folder, 'volume-'));
  const treeOf = (text: string) => parseTeamConfig(Buffer.from(text), 'loki.yaml');
  const config = { yaml: writeYaml(merge(treeOf(yaml), treeOf(server))), volume, port: http };
  await (await startLoki(binary, config)).stop('SIGKILL');
}
