import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alignColumns } from '../../local-stack/columns.ts';
import { freePorts, type RunningLoki, startLoki } from '../../local-stack/loki/real.ts';
import { type Moto, startMoto } from '../../local-stack/moto/server.ts';
import { guardChange } from '../../src/config/guard.ts';
import { merge, type Tree } from '../../src/config/tree.ts';
import { writeYaml } from '../../src/config/yaml/write.ts';
import { compareVersions } from '../../src/loki/versions.ts';
import { givenLokis } from '../agreement/loki.ts';
import { countLines, pushStreams } from './lines.ts';
import { type Edit, SCENARIOS, type Scenario, type Stores } from './scenarios.ts';

const lokis = [...givenLokis()];
const isWanted = process.env['GUARD_LOKI'] === 'all';
const skipped =
  lokis.length === 0
    ? ' (skipped: no LOKI_BIN_<version> names a binary)'
    : isWanted
      ? ''
      : ' (skipped: `npm run test:guard` runs it)';
const today = new Date().toISOString().slice(0, 10);
/** One line each, of yesterday. */
const STREAMS = 64;

interface Row {
  readonly version: string;
  readonly scenario: string;
  readonly edit: string;
  readonly guard: string;
  readonly found: number | 'refused';
  readonly note: string;
}

let folder: string;
let s3: Moto;
let otherS3: Moto;
const rows: Row[] = [];

beforeAll(async () => {
  if (skipped !== '') return;
  folder = mkdtempSync(join(tmpdir(), 'loki-guard-'));
  [s3, otherS3] = await Promise.all([startMoto(), startMoto()]);
});

afterAll(async () => {
  if (skipped !== '') return;
  await Promise.all([s3.close(), otherS3.close()]);
  rmSync(folder, { recursive: true, force: true });
  console.log(alignColumns(rows.map((row) => Object.values(row).map(String))).join('\n'));
});

/** A name without what another run has otherwise. */
function stableName(name: string, { folder, s3, otherS3, bucket }: Stores): string {
  const names = [
    [folder, '/data'],
    [folder.split('/').at(-1) ?? '', 'data'],
    [otherS3, 'http://other-s3'],
    [s3, 'http://s3'],
    [otherS3.replace('http://', ''), 'other-s3'],
    [bucket, 'bucket'],
  ] as const;
  return names.reduce((text, [own, stable]) => text.replaceAll(own, stable), name);
}

async function storesFor(version: string, index: number): Promise<Stores> {
  const bucket = `data-${version.replaceAll('.', '-')}-${index}`;
  const otherBucket = `${bucket}-other`;
  for (const { url } of [s3, otherS3]) {
    const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
    const client = new S3Client({ region: 'us-east-1', endpoint: url, forcePathStyle: true, credentials });
    for (const Bucket of [bucket, otherBucket]) await client.send(new CreateBucketCommand({ Bucket }));
  }
  const own = mkdtempSync(join(folder, `${version}-`));
  return { folder: own, s3: s3.url, otherS3: otherS3.url, bucket, otherBucket };
}

/** Starts Loki with nothing local but what `config` names outside of /loki. */
async function start(binary: string, config: Tree): Promise<RunningLoki> {
  const { http, server } = await freePorts();
  const volume = mkdtempSync(join(folder, 'volume-'));
  return await startLoki(binary, { yaml: `${server}${writeYaml(config)}`, volume, port: http });
}

async function write(binary: string, config: Tree): Promise<void> {
  const loki = await start(binary, config);
  try {
    await pushStreams(loki.url, STREAMS);
    await fetch(`${loki.url}/flush`, { method: 'POST' });
  } finally {
    await loki.stop();
  }
}

/** A querier alone is up at once, and looks into the stores only. It wants the address of a compactor, and asks nothing there. */
const QUERIER: Tree = {
  target: 'querier',
  querier: { query_store_only: true },
  common: { compactor_address: 'http://127.0.0.1:1' },
};

async function found(binary: string, config: Tree): Promise<number | 'refused'> {
  try {
    const loki = await start(binary, merge(config, QUERIER));
    try {
      return await countLines(loki.url);
    } finally {
      await loki.stop('SIGKILL');
    }
  } catch (error) {
    if (error instanceof Error && /^Loki ended/.test(error.message)) return 'refused';
    throw error;
  }
}

function guardSays(base: Tree, head: Tree, version: string): string {
  const versions = { baseVersion: version, headVersion: version, today };
  const rules = guardChange(writeYaml(base), writeYaml(head), versions).map(({ rule }) => rule);
  return [...new Set(rules)].join(', ') || 'silent';
}

interface Cell {
  readonly version: string;
  readonly binary: string;
  readonly scenario: Scenario;
  readonly stores: Stores;
}

async function tryEdit(edit: Edit, { version, binary, scenario, stores }: Cell): Promise<Row> {
  const base = scenario.base(version);
  const head = structuredClone(base);
  edit.change(head);
  return {
    version,
    scenario: scenario.name,
    edit: stableName(edit.name, stores),
    guard: guardSays(base, head, version),
    found: await found(binary, head),
    note: edit.notShown ?? '',
  };
}

const cells = lokis.flatMap(([version, binary]) =>
  SCENARIOS.map((scenario, index) => ({ version, binary, scenario, index })),
);

describe.skipIf(skipped !== '')(`the guard beside real Loki${skipped}`, { timeout: 1_800_000 }, () => {
  it.each(cells)('knows what Loki $version finds again, scenario $index', async (cell) => {
    const { version, binary } = cell;
    const stores = await storesFor(version, cell.index);
    const scenario = cell.scenario(stores);
    if (compareVersions(version, scenario.since ?? version) < 0) return;
    await write(binary, scenario.base(version));
    expect(await found(binary, scenario.base(version)), scenario.name).toBe(STREAMS);
    const own: Row[] = [];
    for (const edit of scenario.edits(version))
      own.push(await tryEdit(edit, { version, binary, scenario, stores }));
    rows.push(...own);
    const wrong = own.filter(({ guard, found, note }) => {
      const isLost = found !== STREAMS;
      return note === '' && found !== 'refused' && isLost === (guard === 'silent');
    });
    expect(wrong).toEqual([]);
  });
});
