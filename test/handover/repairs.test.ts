import { existsSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { parseDeployResult } from '../../src/host/result.ts';
import { type DamagedHost, damagedHost, damages } from '../support/damages.ts';
import { runScript } from '../support/run-script.ts';
import { type Stack, startStack } from './stack.ts';

const version = '3.7.6';
const real = process.env['LOKI_BIN_3_7_6'];
const title = real ? 'on real Loki' : 'on the STAND-IN for Loki (LOKI_BIN_3_7_6 is not set)';
// The stand-in reads messages back one by one.
const load = real ? { clients: 10, messagesPerSecond: 20 } : { clients: 3, messagesPerSecond: 3 };

describe(`The next deploy puts a host right, ${title}, where`, { timeout: 240_000 }, () => {
  let stack: Stack;
  let host: DamagedHost;
  let last = '';
  let changes = 0;
  const taken: string[] = [];

  beforeAll(async () => {
    stack = await startStack();
    for (let n = 0; n < 3; n++) expect((await deploy(change())).result?.status).toBe('deployed');
    host = damagedHost(stack.kit.host);
  }, 240_000);
  afterAll(() => stack.close());

  function change(): string {
    const config = stack.config(version, `change ${++changes}`);
    const image = `grafana/loki:${version}`;
    return stack.kit.script({ lokiVersion: version, image, config, timeoutSeconds: 60 });
  }
  async function deploy(script: string) {
    last = script;
    const { code, stdout, stderr } = await runScript(stack.kit.host, script).ended;
    return { code, result: parseDeployResult(stdout), output: stdout + stderr };
  }

  const running = () =>
    ['loki-a', 'loki-b', 'loki-gateway'].filter(
      (name) => host.docker('inspect', '-f', '{{.State.Status}}', name) === 'running',
    );
  // What one row leaves broken is not to break the next.
  beforeEach(async () => {
    if (!existsSync(host.disk('current/manifest')) || running().length !== 2) await deploy(change());
  });

  it.each(damages)('$state', async ({ strike, down, again }) => {
    const clients = startClients({ port: stack.kit.port, ...load });
    await vi.waitFor(async () => expect(await stack.kit.push('before')).toBe(204));
    await strike(host);
    const { code, result, output } = await deploy(again ? last : change());
    const { failed, ...delivery } = await clients.stop();
    taken.push(...delivery.accepted);
    expect([code, result?.status], output).toEqual([0, 'deployed']);
    if (!down) expect(failed, output).toEqual([]);
    expect(await stack.kit.push('after')).toBe(204);
    expect(readlinkSync(host.disk('current'))).toBe(`releases/${result?.release}`);
    expect(existsSync(host.disk('current/nginx.conf'))).toBe(true);
    expect(running()).toHaveLength(2);
  });

  it('and loses nothing that was taken', async () => {
    await vi.waitFor(
      async () => {
        const found = await stack.read();
        const unique = new Set(found);
        const lost = taken.filter((line) => !unique.has(line)).length;
        expect({ taken: taken.length, lost, twice: found.length - unique.size }).toEqual({
          taken: taken.length,
          lost: 0,
          twice: 0,
        });
      },
      { timeout: 150_000, interval: 2_000 },
    );
  });
});
