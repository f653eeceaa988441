import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { killGuard } from '../support/host-lock.ts';
import { type Running, runScript } from '../support/run-script.ts';
import { type Stack, startStack } from './stack.ts';

const version = '3.7.6';
const real = process.env['LOKI_BIN_3_7_6'];
const title = real ? 'on real Loki' : 'on the STAND-IN for Loki (LOKI_BIN_3_7_6 is not set)';
// The stand-in reads messages back one by one; sixteen handovers make many.
const load = real ? { clients: 10, messagesPerSecond: 20 } : { clients: 5, messagesPerSecond: 2 };

/** What the script says as it begins each step of a handover. */
const steps = [
  ['the new Loki starts', ' beside '],
  ['the new Loki shows what it can', 'is ready ('],
  ['the gateway moves over', 'wrote to the bucket'],
  ['the old Loki ends', 'writes what it holds'],
] as const;

const reboot = join(import.meta.dirname, '../../local-stack/host/docker-engine/reboot.ts');

describe(`kill -9 in a deploy, ${title}`, { timeout: 240_000 }, () => {
  let stack: Stack;
  const taken: string[] = [];
  let changes = 0;

  beforeAll(async () => {
    stack = await startStack();
    expect((await deploy().ended).stdout).toContain('"status":"deployed"');
  });
  afterAll(() => stack.close());

  function deploy(): Running {
    const config = stack.config(version, `change ${++changes}`);
    const options = { lokiVersion: version, image: `grafana/loki:${version}`, config, timeoutSeconds: 60 };
    return runScript(stack.kit.host, stack.kit.script(options));
  }
  const docker = (...args: string[]) =>
    spawnSync('docker', args, { env: stack.kit.host.env, encoding: 'utf8' }).stdout.trim();
  const containers = () =>
    ['loki-a', 'loki-b', 'loki-gateway'].filter(
      (name) => docker('inspect', '-f', '{{.State.Status}}', name) === 'running',
    );
  const other = () => (stack.serving() === 'loki-a' ? 'loki-b' : 'loki-a');

  const victims: [string, (running: Running) => void][] = [
    ['the Loki that serves', () => stack.kill(stack.serving())],
    ['the other Loki', () => stack.kill(other())],
    ['nginx', () => stack.kill('loki-gateway')],
    [
      'the whole host, which reboots,',
      (running) => {
        killGuard(stack.kit);
        running.signal('SIGKILL');
        const { status, stderr } = spawnSync(process.execPath, [reboot], { env: stack.kit.host.env });
        expect(status, String(stderr)).toBe(0);
      },
    ],
  ];

  describe.each(victims)('of %s', (_, strike) => {
    it.each(steps)('as %s: service comes back, and the next deploy converges', async (_step, words) => {
      const clients = startClients({ port: stack.kit.port, ...load });
      const struck = deploy();
      await struck.until(words);
      strike(struck);
      await vi.waitFor(async () => expect(await stack.kit.push('back')).toBe(204), {
        timeout: 120_000,
        interval: 100,
      });
      await struck.ended;
      let next = await deploy().ended;
      expect(next.stdout, next.stderr).toContain('"status":"deployed"');
      // A Loki that cannot write all it holds in time stays beside the new one, and the deploy says so.
      if (next.stderr.includes('the next deploy tries again')) next = await deploy().ended;
      expect(next.code, next.stderr).toBe(0);
      taken.push(...(await clients.stop()).accepted);
      expect(containers()).toHaveLength(2);
    });
  });

  it('loses nothing that was taken', async () => {
    await vi.waitFor(
      async () => {
        const found = new Set(await stack.read());
        expect({ taken: taken.length, lost: taken.filter((line) => !found.has(line)).length }).toEqual({
          taken: taken.length,
          lost: 0,
        });
      },
      { timeout: 150_000, interval: 2_000 },
    );
  });
});
