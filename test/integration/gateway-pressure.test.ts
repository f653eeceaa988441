import { chmodSync, existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../local-stack/gateway/nginx.ts';
import { isInstalled } from '../support/run-script.ts';
import { type Backend, startBackend } from './gateway/backend.ts';
import { basic, push, pushPath } from './gateway/row.ts';
import { exchange, request } from './gateway/wire.ts';

/** Clients give a push this many milliseconds. */
const clientTimeout = 500;
/** Times are of a machine that other tests use as well. */
const timed = { retry: 2 };
/** bcrypt at a cost of 6, the highest that a host takes. */
const readers = 'grafana:$2y$06$abcdefghijklmnopqrstuuXOw8daVruAKMR3X3ty3bsuEmsp0E2Ba\n';
const installed = isInstalled('nginx');
const nginx = installed ? '' : ' (skipped: nginx is not installed)';

describe.runIf(installed)(`the gateway under pressure${nginx}`, () => {
  let backend: Backend;
  let gateway: Gateway;
  const held: Socket[] = [];

  beforeAll(async () => {
    backend = await startBackend();
    gateway = await startGateway({
      id: 'first',
      loki: backend.port,
      readers,
      ipv6: existsSync('/proc/net/if_inet6'),
    });
  });
  beforeEach(() => {
    for (const socket of held.splice(0)) socket.destroy();
  });
  afterAll(async () => {
    for (const socket of held) socket.destroy();
    await gateway.stop();
    await backend.close();
  });

  async function statusOf(bytes: Buffer, from?: string): Promise<number | undefined> {
    return (await exchange(gateway.port, bytes, from)).statuses.at(-1);
  }

  /** Opens connections that say this and no more. */
  async function hold(count: number, bytes: Buffer, localAddress: string): Promise<void> {
    const opened = Array.from({ length: count }, () => {
      const socket = connect({ port: gateway.port, host: '127.0.0.1', localAddress });
      socket.on('error', () => socket.destroy());
      held.push(socket);
      return new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
    });
    await Promise.all(opened);
  }

  /** The slowest of so many pushes, one after the other, in milliseconds. */
  async function slowestPush(count: number): Promise<number> {
    let slowest = 0;
    for (let i = 0; i < count; i++) {
      const started = performance.now();
      expect(await statusOf(push(), '127.0.0.2')).toBe(204);
      slowest = Math.max(slowest, performance.now() - started);
    }
    return slowest;
  }

  let attempts = 0;
  it(
    'refuses with 429 what one address sends beyond a thousand at once, and takes what others send',
    timed,
    async () => {
      const counts = new Map<number | undefined, number>();
      const bytes = push();
      // An address of its own for each attempt: what the last one used up is not there again at once.
      const address = `127.0.3.${++attempts}`;
      const sender = async () => {
        for (let i = 0; i < 50; i++) {
          const status = await statusOf(bytes, address);
          counts.set(status, (counts.get(status) ?? 0) + 1);
        }
      };
      const flood = Promise.all(Array.from({ length: 64 }, sender));
      expect(await slowestPush(20)).toBeLessThan(clientTimeout);
      await flood;
      expect([...counts.keys()].sort()).toEqual([204, 429]);
      expect(counts.get(204)).toBeGreaterThanOrEqual(1000);
    },
  );

  it(
    'takes pushes in time while a thousand connections send their headers and bodies slowly',
    timed,
    async () => {
      await hold(500, Buffer.from(`POST ${pushPath} HTTP/1.1\r\nHost: loki\r\n`), '127.0.0.4');
      await hold(500, push({ headers: ['Content-Length: 5000'] }), '127.0.0.5');
      expect(await slowestPush(50)).toBeLessThan(clientTimeout);
    },
  );

  it('takes pushes in time while wrong passwords come in as fast as they are answered', timed, async () => {
    const bytes = request('/loki/api/v1/labels', { headers: [basic('grafana:wrong')] });
    const started = performance.now();
    let going = true;
    const answers: (number | undefined)[] = [];
    const guess = async (_: unknown, i: number) => {
      while (going) {
        const { statuses } = await exchange(gateway.reads, bytes, `127.0.1.${1 + (i % 8)}`);
        answers.push(statuses.at(-1));
      }
    };
    const guesses = Promise.all(Array.from({ length: 24 }, guess));
    const slowest = await slowestPush(200);
    going = false;
    await guesses;
    expect(slowest).toBeLessThan(clientTimeout);
    expect(new Set(answers)).toEqual(new Set([401]));
    // From eight addresses together no more than from one: nine at once, then 30 a second.
    expect(answers.length).toBeLessThan(20 + (30 * (performance.now() - started)) / 1000);
  });

  it('has eight large pushes of one address under way at most, and takes small ones meanwhile', async () => {
    const large = push({ headers: ['Content-Length: 1000000'] });
    const answers = Promise.all(Array.from({ length: 12 }, () => statusOf(large, '127.0.0.6')));
    expect(await statusOf(push(), '127.0.0.6')).toBe(204);
    expect((await answers).filter((status) => status === 429)).toHaveLength(4);
  });

  it('keeps messages of up to 99,999 bytes off the disk', async () => {
    chmodSync(gateway.bodies, 0);
    const padded = (length: number) => push({ body: 'x'.repeat(length) });
    const statuses = [await statusOf(padded(99_999)), await statusOf(padded(200_000))];
    chmodSync(gateway.bodies, 0o700);
    expect(statuses).toEqual([204, 500]);
  });

  it.runIf(existsSync('/proc/net/if_inet6'))('takes pushes over IPv6 where there is IPv6', async () => {
    const url = `http://[::1]:${gateway.port}${pushPath}`;
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(204);
  });

  it('says to the host alone which release it serves, and nothing else', async () => {
    const own = `http://127.0.0.2:${gateway.port}`;
    expect(await (await fetch(`${own}/serving`)).text()).toBe('first');
    expect((await fetch(`${own}${pushPath}`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await fetch(`${gateway.url}/serving`)).status).toBe(404);
  });
});
