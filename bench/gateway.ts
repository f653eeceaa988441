/**
 * `node bench/gateway.ts`: messages of 1.5 kB per second that one host accepts, the config this project began with as it
 * ran, on Loki 2.6.0 and with nothing in front, against ours on 3.7.6 behind the gateway. With two CPUs or more, the host has
 * the first for itself and the clients the others, as on machines of their own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { dump } from 'js-yaml';
import { startGateway } from '../local-stack/gateway.ts';
import { startMoto } from '../local-stack/moto.ts';
import { freePorts, type RunningLoki, startLoki } from '../local-stack/real-loki.ts';
import { renderConfig } from '../src/config/render.ts';
import { parseTeamConfig } from '../src/config/team-config.ts';
import { at, merge, put, remove, type Tree } from '../src/config/tree.ts';
import { type Load, pushFor } from './gateway/load.ts';

const rounds = 3;
const warmUpSeconds = 2;
const seconds = 5;
const cpus = availableParallelism();
const busy = `${loadavg()[0]?.toFixed(1)} on ${cpus} CPUs`;
const region = 'us-west-2';
const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
const parse = (yaml: string | Buffer) => parseTeamConfig(Buffer.from(yaml), 'loki.yaml');

const old = process.env['LOKI_BIN_2_6_0'];
const ours = process.env['LOKI_BIN_3_7_6'];
if (old && ours) await compare(old, ours);
else console.log('Throughput: not measured, LOKI_BIN_2_6_0 and LOKI_BIN_3_7_6 name no binaries');
rmSync(folder, { recursive: true, force: true });

async function compare(oldBinary: string, ourBinary: string): Promise<void> {
  const moto = await startMoto();
  const turns: [seed: Load, ours: Load][] = [];
  const turn = (name: string, begin: (bucket: string) => Promise<Host>) =>
    measure(`${name}-${turns.length}`, begin);
  try {
    // Turn by turn, so that whatever else the machine does falls on both.
    while (turns.length < rounds) {
      const seed = await turn('seed', (bucket) => startSeed(oldBinary, bucket, moto.url));
      turns.push([seed, await turn('ours', (bucket) => startOurs(ourBinary, bucket, moto.url))]);
    }
    print(turns);
  } finally {
    await moto.close();
  }
}

/** What takes pushes at a port. */
interface Host {
  port: number;
  stop(): Promise<void>;
}

async function startSeed(binary: string, bucket: string, endpoint: string): Promise<Host> {
  const loki = await start(binary, bucket, endpoint, seedConfig);
  return { port: portOf(loki), stop: () => loki.stop('SIGKILL') };
}

async function startOurs(binary: string, bucket: string, endpoint: string): Promise<Host> {
  const loki = await start(binary, bucket, endpoint, ourConfig);
  const gateway = await startGateway({ id: 'bench', loki: portOf(loki) });
  const stop = async () => {
    await gateway.stop();
    await loki.stop('SIGKILL');
  };
  return { port: gateway.port, stop };
}

/** Has this process, with all its threads and all that it starts from now on, run on these CPUs. */
function runOn(list: string): void {
  if (cpus > 1) spawnSync('taskset', ['-a', '-c', '-p', list, String(process.pid)]);
}

/** The file as it was for 2.6.0: one period, and without the fields which that version has not. */
function seedConfig(here: Tree): string {
  const seed = parse(readFileSync(join(import.meta.dirname, '../test/fixtures/loki/skypilot-2024.yaml')));
  const periods = at(seed, 'schema_config.configs');
  put(seed, 'schema_config.configs', Array.isArray(periods) ? periods.slice(0, 1) : []);
  put(seed, 'ingester.lifecycler.address', '127.0.0.1');
  for (const newer of [
    'storage_config.tsdb_shipper',
    'limits_config.query_timeout',
    'limits_config.allow_structured_metadata',
    'chunk_store_config',
  ])
    remove(seed, newer);
  const { memberlist: _, ...ports } = here;
  return dump(merge(seed, ports));
}

function ourConfig(here: Tree, bucket: string): string {
  const inputs = { bucket, region, credentials: 'environment', replicas: 1 } as const;
  return renderConfig({ ...inputs, team: here, lokiVersion: '3.7.6' }).yaml;
}

/** @param config makes the config from what is this machine's: ports, addresses, the bucket */
async function start(
  binary: string,
  bucket: string,
  endpoint: string,
  config: (here: Tree, bucket: string) => string,
): Promise<RunningLoki> {
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
  const s3 = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration }));
  const ports = await freePorts();
  const aws = { endpoint, bucketnames: bucket, region, s3forcepathstyle: true };
  const here = merge(parse(ports.server + ports.ring), { storage_config: { aws } });
  return await startLoki(binary, {
    yaml: config(here, bucket),
    volume: join(folder, bucket),
    port: ports.http,
  });
}

/** What is sent first is not counted: Loki lets a burst through before its limits count. */
async function measure(bucket: string, begin: (bucket: string) => Promise<Host>): Promise<Load> {
  runOn('0');
  const host = await begin(bucket);
  runOn(`1-${cpus - 1}`);
  try {
    await pushFor({ port: host.port, clients: 32, seconds: warmUpSeconds });
    return await pushFor({ port: host.port, clients: 32, seconds });
  } finally {
    await host.stop();
  }
}

function print(turns: [seed: Load, ours: Load][]): void {
  console.log(
    'Messages of 1.5 kB that one host accepts in a second, each on a connection of its own, from 32 addresses',
  );
  console.log(
    `The first is held by its rate limits, ours by the CPU: load of this machine before, ${busy}; the host has ${cpus > 1 ? 'one CPU' : 'no CPU'} of its own`,
  );
  for (const [seed, ours] of turns) {
    const ratio = rate(ours) / rate(seed);
    console.log(`as it ran, 2.6.0: ${show(seed)}   ours, 3.7.6: ${show(ours)}   ${ratio.toFixed(2)}×`);
  }
  const total = (loads: Load[]) => loads.reduce((sum, load) => sum + rate(load), 0);
  const ratio = total(turns.map(([, ours]) => ours)) / total(turns.map(([seed]) => seed));
  console.log(`ratio of all rounds: ${ratio.toFixed(2)}×`);
}

function show(load: Load): string {
  const { refused, failed, p50, p99 } = load;
  const lost = `${refused} refused, ${failed} failed`;
  return `${rate(load).toFixed(0)}/s (${lost}; median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`;
}

function rate({ accepted, seconds }: Load): number {
  return accepted / seconds;
}

function portOf({ url }: RunningLoki): number {
  return Number(new URL(url).port);
}
