import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Delivery, startClients } from '../../local-stack/clients.ts';
import { watchCompactors } from './compactors.ts';
import { type Deployed, type Stack, startStack } from './stack.ts';

const versions = ['2.9.17', '3.4.3', '3.7.6'] as const;
const real = versions.every((version) => process.env[`LOKI_BIN_${version.replaceAll('.', '_')}`]);
/** The stand-in writes each message to S3 by itself, and is slower for it. */
const load = real ? { clients: 50, messagesPerSecond: 100 } : { clients: 5, messagesPerSecond: 5 };
const title = real
  ? 'on real Loki'
  : 'on the STAND-IN for Loki (LOKI_BIN_2_9_17, LOKI_BIN_3_4_3 and LOKI_BIN_3_7_6 are not all set)';

/** One line of the table that is printed at the end. */
const rows: string[][] = [
  [
    'handover',
    'took',
    'ready after',
    'pushed',
    'failed',
    'slowest push',
    'gap',
    'two compactors elected for',
  ],
];

describe(`${load.clients} clients that push ${load.messagesPerSecond} messages a second, ${title}`, {
  timeout: 240_000,
}, () => {
  let stack: Stack;
  const taken: string[] = [];

  beforeAll(async () => {
    stack = await startStack();
    const first = await stack.deploy('2.9.17', stack.config('2.9.17'));
    expect(first.result?.status, first.output).toBe('deployed');
  }, 120_000);
  afterAll(async () => {
    console.log(table(rows));
    await stack.close();
  });

  async function during(name: string, deploy: () => Promise<Deployed>): Promise<[Deployed, Delivery]> {
    const clients = startClients({ port: stack.kit.port, ...load });
    const compactors = watchCompactors(stack.kit);
    const deployed = await deploy();
    const delivery = await clients.stop();
    const twoElected = await compactors.stop();
    taken.push(...delivery.accepted);
    const { result } = deployed;
    rows.push([
      name,
      `${result?.seconds} s`,
      `${result?.ready_seconds} s`,
      String(delivery.accepted.length + delivery.failed.length),
      String(delivery.failed.length),
      `${delivery.slowestMs} ms`,
      `${result?.gap_ms} ms`,
      `${twoElected} ms`,
    ]);
    // Without a ring of their own they would be until the old one has gone.
    expect(twoElected).toBeLessThan(8_000);
    return [deployed, delivery];
  }

  it.each([
    ['a config change', () => stack.deploy('2.9.17', stack.config('2.9.17', 'changed'))],
    [
      'a key change',
      () => {
        stack.kit.cloud.version++;
        return stack.deploy('2.9.17', stack.config('2.9.17', 'changed'));
      },
    ],
    ['2.9.17 to 3.4.3', () => stack.deploy('3.4.3', stack.config('3.4.3'))],
    ['3.4.3 to 3.7.6', () => stack.deploy('3.7.6', stack.config('3.7.6'))],
    ['3.7.6 to 3.7.6', () => stack.deploy('3.7.6', stack.config('3.7.6', 'changed'))],
    ['a rollback', () => stack.deploy('3.7.6', stack.config('3.7.6'), { rollback: 'previous' })],
  ] as const)('lose nothing in %s', async (name, deploy) => {
    const [{ result, output }, { failed }] = await during(name, deploy);
    expect(result?.status, output).toBe('deployed');
    expect(failed.slice(0, 3)).toEqual([]);
  });

  it('lose nothing in a deploy that fails', async () => {
    const broken = stack
      .config('3.7.6', 'broken')
      .replace('bucketnames: acme-usage-logs', 'bucketnames: none');
    const [{ result, output }, { failed }] = await during('a deploy that fails', () =>
      stack.deploy('3.7.6', broken),
    );
    expect(result?.status, output).toBe('rolled-back');
    expect(failed.slice(0, 3)).toEqual([]);
  });

  // What the last Loki wrote as it ended is found when the next one looks for new index files: 1 minute at most.
  const readBack = () =>
    vi.waitFor(
      async () =>
        expect(compare(taken, await stack.read())).toEqual({ pushed: taken.length, missing: 0, twice: 0 }),
      { timeout: 150_000, interval: 2_000 },
    );

  it('have each message read back exactly once', readBack);

  it('have each message read back exactly once from S3 alone', async () => {
    await stack.deploy('3.7.6', stack.config('3.7.6', 'so that the one before writes what it has'));
    await stack.wipe();
    const fresh = await stack.deploy('3.7.6', stack.config('3.7.6'));
    expect(fresh.result?.status, fresh.output).toBe('deployed');
    await readBack();
  });
});

/** Figures instead of thousands of lines. */
function compare(pushed: string[], found: string[]): { pushed: number; missing: number; twice: number } {
  const unique = new Set(found);
  return {
    pushed: pushed.length,
    missing: pushed.filter((line) => !unique.has(line)).length,
    twice: found.length - unique.size,
  };
}

function table(lines: string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}
