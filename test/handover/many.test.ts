import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { runScript } from '../support/run-script.ts';
import { type Stack, startStack } from './stack.ts';

const version = '3.7.6';
const real = process.env['LOKI_BIN_3_7_6'];
const title = real ? 'on real Loki' : 'on the STAND-IN for Loki (LOKI_BIN_3_7_6 is not set)';
const runs = Number(process.env['HANDOVER_RUNS'] ?? 5);
const load = real ? { clients: 50, messagesPerSecond: 50 } : { clients: 10, messagesPerSecond: 5 };

describe(`${runs} deploys in a row (HANDOVER_RUNS), ${load.clients} streams, an S3 that takes 200 ms longer, ${title}`, {
  timeout: 60_000 + runs * 60_000,
}, () => {
  let stack: Stack;
  const taken: string[] = [];
  let slowestMs = 0;
  beforeAll(async () => {
    stack = await startStack({ s3DelayMs: 200 });
    const first = await stack.deploy(version, stack.config(version));
    expect(first.result?.status, first.output).toBe('deployed');
  }, 120_000);
  afterAll(() => stack.close());

  /** With `strike`, the Loki that serves dies in the middle; the gateway then has the new one. */
  async function deploy(run: number, strike: boolean): Promise<string[]> {
    const clients = startClients({ port: stack.kit.port, ...load, ownStreams: true });
    const config = stack.config(version, `run ${run}`);
    const image = `grafana/loki:${version}`;
    const options = { lokiVersion: version, image, config, timeoutSeconds: 60 };
    const deployed = runScript(stack.kit.host, stack.kit.script(options));
    if (strike) {
      const serving = stack.serving();
      await deployed.until('wrote to the bucket');
      stack.kill(serving);
    }
    const { stdout, stderr } = await deployed.ended;
    const delivery = await clients.stop();
    if (!strike) slowestMs = Math.max(slowestMs, delivery.slowestMs);
    taken.push(...delivery.accepted);
    expect(stdout, stderr).toContain('"status":"deployed"');
    return delivery.failed.map(({ why }) => why);
  }

  it('refuse no push, and lose none where the old Loki is killed in each fifth', async () => {
    let pushedInCalm = 0;
    for (let run = 1; run <= runs; run++) {
      const strike = run % 5 === 0;
      const before = taken.length;
      const failed = await deploy(run, strike);
      if (!strike) {
        expect({ run, failed }).toEqual({ run, failed: [] });
        pushedInCalm += taken.length - before;
      }
    }
    console.log(
      `${runs} deploys: ${taken.length} messages taken; of ${pushedInCalm} pushed in calm, 0 refused, the slowest took ${slowestMs} ms`,
    );
    await vi.waitFor(
      async () => {
        const found = await stack.read();
        const unique = new Set(found);
        const missing = taken.filter((line) => !unique.has(line)).length;
        expect({ missing, twice: found.length - unique.size }).toEqual({ missing: 0, twice: 0 });
      },
      { timeout: 150_000, interval: 2_000 },
    );
  });
});
