/**
 * `node bench/gateway.ts`: how many messages of 1.5 kB one host accepts in a second. It compares Loki 2.6.0 with the
 * config that this project began with, and nothing in front, with Loki 3.7.6 and our config behind the gateway. With two
 * CPUs or more, the host has the first for itself and the clients have the others, as if on machines of their own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMoto } from '../local-stack/moto/server.ts';
import { type Host, startOldHost, startOurHost } from './gateway/hosts.ts';
import { type Load, pushFor } from './gateway/load.ts';

const rounds = 3;
const warmUpSeconds = 2;
const seconds = 5;
const cpus = availableParallelism();
const loadBefore = `${loadavg()[0]?.toFixed(1)} on ${cpus} CPUs`;
const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));

interface Round {
  old: Load;
  ours: Load;
}

const oldBinary = process.env['LOKI_BIN_2_6_0'];
const ourBinary = process.env['LOKI_BIN_3_7_6'];
if (oldBinary && ourBinary) await compare(oldBinary, ourBinary);
else console.log('Throughput was not measured: it needs LOKI_BIN_2_6_0 and LOKI_BIN_3_7_6.');
rmSync(folder, { recursive: true, force: true });

async function compare(oldBinary: string, ourBinary: string): Promise<void> {
  const moto = await startMoto();
  const common = { endpoint: moto.url, folder };
  const results: Round[] = [];
  try {
    // In turns, so that whatever else the machine does slows both.
    for (let round = 0; round < rounds; round++) {
      results.push({
        old: await measure(() => startOldHost({ ...common, binary: oldBinary, bucket: `old-${round}` })),
        ours: await measure(() => startOurHost({ ...common, binary: ourBinary, bucket: `ours-${round}` })),
      });
    }
    print(results);
  } finally {
    await moto.close();
  }
}

/** Moves this process, with all its threads and everything that it starts from now on, to these CPUs. */
function runOn(list: string): void {
  if (cpus > 1) spawnSync('taskset', ['-a', '-c', '-p', list, String(process.pid)]);
}

/** Measures a host after a warm-up, since Loki lets a burst through before its limits apply. */
async function measure(start: () => Promise<Host>): Promise<Load> {
  runOn('0');
  const host = await start();
  runOn(`1-${cpus - 1}`);
  try {
    await pushFor({ port: host.port, clients: 32, seconds: warmUpSeconds });
    return await pushFor({ port: host.port, clients: 32, seconds });
  } finally {
    await host.stop();
  }
}

function print(results: Round[]): void {
  console.log(
    'Messages of 1.5 kB that one host accepts in a second, from 32 addresses, a connection for each',
  );
  console.log(
    `2.6.0 is held back by its rate limits, 3.7.6 by the CPU. Load of this machine before: ${loadBefore}`,
  );
  for (const { old, ours } of results) {
    console.log(`2.6.0 as it ran: ${show(old)}   ours, 3.7.6: ${show(ours)}   ${ratio([ours], [old])}`);
  }
  console.log(
    `All rounds: ${ratio(
      results.map(({ ours }) => ours),
      results.map(({ old }) => old),
    )}`,
  );
}

function show(load: Load): string {
  const { refused, failed, p50, p99 } = load;
  const lost = `${refused} refused, ${failed} failed`;
  return `${rate(load).toFixed(0)}/s (${lost}; median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`;
}

function ratio(ours: Load[], theirs: Load[]): string {
  const total = (loads: Load[]) => loads.reduce((sum, load) => sum + rate(load), 0);
  return `${(total(ours) / total(theirs)).toFixed(2)}×`;
}

function rate({ accepted, seconds }: Load): number {
  return accepted / seconds;
}
