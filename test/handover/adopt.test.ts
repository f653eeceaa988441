import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientTimeoutMs, startClients } from '../../local-stack/clients.ts';
import { type Stack, seedConfig, startStack } from './stack.ts';

const real = process.env['LOKI_BIN_2_6_0'] && process.env['LOKI_BIN_2_9_17'];
const title = real
  ? 'on real Loki'
  : 'on the STAND-IN for Loki (LOKI_BIN_2_6_0 and LOKI_BIN_2_9_17 are not both set)';
const load = real ? { clients: 50, messagesPerSecond: 100 } : { clients: 5, messagesPerSecond: 5 };

/** `2026-01-31` in UTC, some days from now. */
function day(fromNow: number): string {
  return new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);
}

describe(`A container of Loki 2.6.0 started by hand, without a volume, ${title}`, {
  timeout: 240_000,
}, () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack();
  });
  afterAll(() => stack.close());
  const docker = (...args: string[]) =>
    spawnSync('docker', args, { env: stack.kit.host.env, encoding: 'utf8' }).stdout.trim();

  it('is taken over with all it holds, and a gap that is measured', async () => {
    const { kit } = stack;
    writeFileSync(join(kit.host.root, 'loki-s3-config.yaml'), await seedConfig(stack, kit.port));
    const folder = join(kit.host.root, 'seed');
    docker(
      ...['run', '--name', 'loki', '-d', '-v', `${kit.host.root}:/mnt/config`, '-v', `${folder}:/loki`],
      ...[
        '-p',
        `${kit.port}:${kit.port}`,
        'grafana/loki:2.6.0',
        '-config.file=/mnt/config/loki-s3-config.yaml',
      ],
    );
    await vi.waitFor(
      async () => expect((await fetch(`http://127.0.0.1:${kit.port}/ready`)).status).toBe(200),
      { timeout: 40_000, interval: 500 },
    );

    const clients = startClients({ port: kit.port, ...load });
    const { result, output } = await stack.deploy('2.9.17', stack.config('2.9.17', '', periods()));
    const { accepted: taken, failed } = await clients.stop();
    expect(result?.status, output).toBe('deployed');
    expect(docker('inspect', '-f', '{{.State.Status}}', `loki-before-${result?.release}`)).toBe('exited');
    console.log(
      `2.6.0 to 2.9.17: a gap of ${result?.gap_ms} ms; ${taken.length} messages taken, ${failed.length} lost in it`,
    );
    const [first, last] = [failed[0]?.at ?? 0, failed.at(-1)?.at ?? 0];
    expect(last - first).toBeLessThanOrEqual((result?.gap_ms ?? 0) + clientTimeoutMs);

    await vi.waitFor(
      async () => {
        const found = new Set(await stack.read());
        expect(taken.filter((line) => !found.has(line))).toHaveLength(0);
      },
      { timeout: 150_000, interval: 2_000 },
    );
  });
});

/** The seed's period, and one from tomorrow on for the newer versions. */
function periods() {
  const index = { prefix: 'loki_index_', period: '24h' };
  const common = { object_store: 's3', index };
  return {
    schema_config: {
      configs: [
        { ...common, from: '2020-11-13', store: 'boltdb-shipper', schema: 'v11' },
        { ...common, from: day(2), store: 'tsdb', schema: 'v13' },
      ],
    },
  };
}
