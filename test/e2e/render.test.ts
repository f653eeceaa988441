import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePorts, type RunningLoki, startLoki, writeConfig } from '../../local-stack/loki/real.ts';
import { type Moto, startMoto } from '../../local-stack/moto/server.ts';
import { type RenderOptions, renderConfig } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { merge, type Tree } from '../../src/config/tree.ts';
import { push, read } from './streams.ts';

/** Real Loki, where a binary is given; without, the names of the tests say what is missing. */
const lokis = ['2.6.0', '2.9.17', '3.4.3', '3.7.6'].map((version) => {
  const variable = `LOKI_BIN_${version.replaceAll('.', '_')}`;
  const binary = process.env[variable] ?? '';
  return { version, binary, name: binary === '' ? `${version} (skipped: no ${variable})` : version };
});
const bucket = 'acme-usage-logs';
const region = 'us-west-2';

const parse = (yaml: string) => parseTeamConfig(Buffer.from(yaml), 'loki.yaml');
const skypilot = parse(
  readFileSync(join(import.meta.dirname, '../../local-stack/loki/skypilot-2024.yaml'), 'utf8'),
);
const boltdb = parse(`
schema_config:
  configs:
    - {from: 2020-11-13, store: boltdb-shipper, object_store: aws, schema: v11, index: {prefix: loki_index_, period: 24h}}
`);
const hosts = { memberlist: { join_members: ['10.0.1.11:7946', '10.0.1.12:7946', '10.0.1.13:7946'] } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loki-render-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function render(lokiVersion: string, team: Tree, options: Partial<RenderOptions> = {}): string {
  const inputs = { bucket, region, credentials: 'environment', replicas: 1 } as const;
  return renderConfig({ ...inputs, ...options, team, lokiVersion }).yaml;
}

describe.each(lokis)('Loki $name', ({ version, binary }) => {
  const given = it.skipIf(binary === '');
  const old = version === '2.6.0';

  given.each<[string, Tree, Partial<RenderOptions>?]>([
    ['the defaults', {}],
    ["the defaults with the host's role", {}, { credentials: 'instance-profile' }],
    ['a ring of three hosts', hosts, { replicas: 3 }],
    ['a team that sets its own address', { common: { instance_addr: '10.0.1.11' } }],
    ['a team with an in-memory ring', { common: { ring: { kvstore: { store: 'inmemory' } } } }],
    [
      'a team that writes variables with defaults',
      parse(
        'server: {http_listen_port: ${PORT:-3100}}\nlimits_config:\n  retention_period: ${RETENTION:-29d}\n  max_line_size: "${LINE:-1MB}"\n',
      ),
    ],
    ['a team with retention', { compactor: { retention_enabled: true } }],
    // Structured metadata, which is off, is all that 3.x needs a newer schema for.
    ['a team with a period of 2020', boltdb],
    ...(old
      ? []
      : ([['the config of 2020 to today that this project began with', skypilot]] as [string, Tree][])),
  ])('finds valid what is rendered for %s', async (_, team, options) => {
    const file = writeConfig(render(version, team, options), mkdtempSync(join(folder, 'verify-')));
    const flags = [`-config.file=${file}`, '-config.expand-env=true', '-verify-config'];
    const { stderr } = await promisify(execFile)(binary, flags, { cwd: folder });
    expect(stderr).toContain('config is valid');
  });
});

const usage = { type: 'usage', environment: 'prod' };
const newer = { type: 'usage', environment: 'prod', schema_version: 1, new_cluster: true };
const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`label_${i}`, 'x']));

describe('Run with what is rendered, all at once because each start takes 11 s', () => {
  let moto: Moto | undefined;
  beforeAll(async () => {
    if (lokis.every(({ binary }) => binary === '')) return;
    moto = await startMoto();
    const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
    const s3 = new S3Client({ region, endpoint: moto.url, forcePathStyle: true, credentials });
    for (const name of lokis.flatMap(({ version }) => [
      bucketOf(version, 'defaults'),
      bucketOf(version, 'team'),
    ])) {
      const where = { CreateBucketConfiguration: { LocationConstraint: region } } as const;
      await s3.send(new CreateBucketCommand({ Bucket: name, ...where }));
    }
  });
  afterAll(() => moto?.close());

  const bucketOf = (version: string, what: string) => `${bucket}-${version.replaceAll('.', '-')}-${what}`;

  async function start(version: string, binary: string, team: Tree, name: string): Promise<RunningLoki> {
    const ports = await freePorts();
    const here = `${ports.server}${ports.ring}storage_config: {aws: {endpoint: "${moto?.url}", s3forcepathstyle: true}}`;
    const yaml = render(version, merge(team, parse(here)), { bucket: name });
    return await startLoki(binary, { yaml, volume: mkdtempSync(join(folder, 'run-')), port: ports.http });
  }

  it.concurrent.for(lokis)(
    'Loki $name accepts what clients send and has all of it when only the bucket is left',
    { timeout: 120_000 },
    async ({ version, binary }, { expect, skip }) => {
      if (binary === '') return skip();
      const now = BigInt(Date.now()) * 1_000_000n;
      const hour = 3_600_000_000_000n;
      const name = bucketOf(version, 'defaults');
      const entries = {
        'environment=prod type=usage': ['3 days, out of order', '5 MB', '6 days, out of order', 'now'],
        [labelNames(twenty)]: ['20 labels'],
        // Nothing that a config says makes 2.9 take them.
        ...(version.startsWith('2.9') ? {} : { [labelNames(newer)]: ['labels that are no strings'] }),
      };
      const first = await start(version, binary, {}, name);
      try {
        expect(await push(first.url, usage, now, 'now')).toBe(204);
        expect(await push(first.url, usage, now - 144n * hour, '6 days, out of order')).toBe(204);
        expect(await push(first.url, usage, now - 72n * hour, '3 days, out of order')).toBe(204);
        expect(await push(first.url, usage, now - 1n, '5 MB'.padEnd(5_000_000))).toBe(204);
        expect(await push(first.url, twenty, now, '20 labels')).toBe(204);
        expect(await push(first.url, usage, now + 20n * hour, 'a clock 20 h ahead')).toBe(204);
        const status = version.startsWith('2.9') ? 400 : 204;
        expect(await push(first.url, newer, now, 'labels that are no strings')).toBe(status);
        const usual = [...entries['environment=prod type=usage'], 'a clock 20 h ahead'].sort();
        // While a full chunk is on its way to the bucket, a query may miss it once.
        await vi.waitFor(
          async () =>
            expect(await readTrimmed(first), first.log()).toMatchObject({
              ...entries,
              'environment=prod type=usage': usual,
            }),
          { timeout: 10_000, interval: 500 },
        );
      } finally {
        await first.stop();
      }
      const second = await start(version, binary, {}, name);
      try {
        const left = await readTrimmed(second);
        // Loki reads nothing from the bucket before its time has come.
        const usual = left['environment=prod type=usage']?.filter((line) => line !== 'a clock 20 h ahead');
        expect({ ...left, 'environment=prod type=usage': usual }, second.log()).toEqual(entries);
      } finally {
        await second.stop();
      }
    },
  );

  it.concurrent.for(lokis.filter(({ version }) => version !== '2.6.0'))(
    'Loki $name runs the config of 2020 to today: what is pushed is found',
    { timeout: 120_000 },
    async ({ version, binary }, { expect, skip }) => {
      if (binary === '') return skip();
      const loki = await start(version, binary, skypilot, bucketOf(version, 'team'));
      try {
        expect(await push(loki.url, usage, BigInt(Date.now()) * 1_000_000n, 'hello')).toBe(204);
        expect(await read(loki.url, '{type="usage"}'), loki.log()).toEqual({
          'environment=prod type=usage': ['hello'],
        });
      } finally {
        await loki.stop();
      }
    },
  );
});

function labelNames(labels: object): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(' ');
}

async function readTrimmed(loki: RunningLoki): Promise<Record<string, string[]>> {
  const streams = { ...(await read(loki.url, '{type="usage"}')), ...(await read(loki.url, '{label_0="x"}')) };
  return Object.fromEntries(
    Object.entries(streams).map(([labels, lines]) => [labels, lines.map((line) => line.trim()).sort()]),
  );
}
