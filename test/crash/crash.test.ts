import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Moto, startMoto } from '../../local-stack/moto/server.ts';
import {
  type Cell,
  type CellResult,
  type FaultName,
  type FlowCall,
  faults,
  keyOf,
  showMatrix,
} from './matrix.ts';

/** `all`, or some of them by their numbers: `500-550`. */
const asked = process.env['CRASH_CELLS'];
const all = asked !== undefined;
const [, from = 0, to] = (/^(\d+)-(\d+)$/.exec(asked ?? '') ?? []).map(Number);
/** Most cells wait more than they work: for retries, for the command to be listed, for the delay. */
const lanesPerCpu = 3;

let motos: Moto[];
let lanes: Worker[];

beforeAll(async () => {
  motos = await Promise.all(cpus().map(() => startMoto()));
  lanes = Array.from({ length: all ? motos.length * lanesPerCpu : 1 }, (_, index) => {
    const { url: motoUrl } = motos[index % motos.length] as Moto;
    return new Worker(new URL('./lane.ts', import.meta.url), {
      workerData: { motoUrl, name: String(index) },
      env: { ...process.env },
    });
  });
});
afterAll(async () => {
  await Promise.all(lanes.map(closeLane));
  await Promise.all(motos.map((moto) => moto.close()));
});

function closeLane(lane: Worker): Promise<void> {
  return new Promise((resolve) => {
    lane.once('exit', () => resolve());
    lane.postMessage('close');
  });
}

function runOn(lane: Worker, cell: Cell): Promise<CellResult> {
  return new Promise((resolve, reject) => {
    lane.once('error', reject);
    lane.once('message', (result: CellResult) => {
      lane.off('error', reject);
      resolve(result);
    });
    lane.postMessage(cell);
  });
}

/** In `npm test`, the calls that something can be lost at. */
const slice = new Set(['iam CreateAccessKey 1', 'ssm PutParameter 2', 'iam UpdateAccessKey 1']);

function cellsOf(calls: FlowCall[]): NonNullable<Cell>[] {
  const names = Object.keys(faults) as FaultName[];
  const product = calls.flatMap((call) => names.map((fault) => ({ call, fault })));
  if (all) return product.slice(from, to);
  return product.filter(
    ({ call: { service, operation, nth }, fault }) =>
      slice.has(`${service} ${operation} ${nth}`) && /crash after|lost/.test(fault),
  );
}

async function runAll(cells: NonNullable<Cell>[]): Promise<Map<string, CellResult>> {
  const results = new Map<string, CellResult>();
  const waiting = [...cells];
  const work = async (lane: Worker) => {
    for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
      const result = await runOn(lane, cell);
      results.set(keyOf(cell), result);
      // Said at once, so that it is known even if the rest does not end in time.
      for (const problem of wrongOf(new Map([[keyOf(cell), result]]))) console.log(problem);
      if (results.size % 50 === 0)
        console.log(`${results.size} of ${cells.length} cells, ${wrongOf(results).length} wrong`);
    }
  };
  await Promise.all(lanes.map(work));
  return results;
}

function wrongOf(results: Map<string, CellResult>): string[] {
  return [...results].flatMap(([cell, { problems, struck }]) => [
    ...problems.map((problem) => `${cell}: ${problem}`),
    ...(struck ? [] : [`${cell}: the call was not reached`]),
  ]);
}

describe('Rotate, deploy, verify, retire', () => {
  it('gets to its end, with no push refused, whatever happens at any call', async () => {
    const [lane] = lanes;
    const plain = await runOn(lane as Worker, undefined);
    expect(plain.problems).toEqual([]);
    const cells = cellsOf(plain.calls);
    const results = await runAll(cells);
    const pushes = [...results.values()].reduce((sum, result) => sum + result.pushes, 0);
    const scope = asked === 'all' ? 'all of' : 'a slice of';
    console.log(
      `${showMatrix(plain.calls, results)}\n${cells.length} cells, ${scope} ${plain.calls.length} calls × ${Object.keys(faults).length} faults; ${pushes} pushes`,
    );
    expect(wrongOf(results)).toEqual([]);
  }, 3_600_000);
});
