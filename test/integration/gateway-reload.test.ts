import { beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../local-stack/free-port.ts';
import { type Gateway, startGateway } from '../../local-stack/gateway/nginx.ts';
import { isInstalled } from '../support/run-script.ts';
import { type Backend, startBackend } from './gateway/backend.ts';
import { push, readers } from './gateway/row.ts';
import { exchange } from './gateway/wire.ts';

const installed = isInstalled('nginx');
const nginx = installed ? '' : ' (skipped: nginx is not installed)';

describe.runIf(installed)(`the gateway while Loki is exchanged${nginx}`, () => {
  let old: Backend;
  let next: Backend;
  let gateway: Gateway;

  beforeEach(async () => {
    [old, next] = await Promise.all([startBackend(), startBackend()]);
    gateway = await startGateway({ id: 'old', loki: old.port });
    return async () => {
      await gateway.stop();
      await Promise.all([old.close(), next.close()]);
    };
  });

  it('loses no push to twenty reloads, in which the port for reads comes and goes', async () => {
    const statuses = new Set<number | undefined>();
    let going = true;
    let sent = 0;
    const sender = async () => {
      while (going) {
        const address = `127.0.2.${1 + (sent++ % 250)}`;
        statuses.add((await exchange(gateway.port, push(), address)).statuses[0]);
      }
    };
    const senders = Promise.all(Array.from({ length: 4 }, sender));
    for (let i = 0; i < 20; i++)
      await gateway.switchTo({
        id: `next-${i}`,
        loki: i % 2 === 0 ? next.port : old.port,
        ...(i % 4 < 2 && { readers }),
      });
    going = false;
    await senders;
    expect([...statuses]).toEqual([204]);
    expect(next.reached.length).toBeGreaterThan(0);
  });

  it.each([500, 503])('gives the other Loki what the first answers with %s', async (status) => {
    old.status = status;
    await gateway.switchTo({ id: 'both', loki: old.port, backup: next.port });
    expect((await exchange(gateway.port, push())).statuses).toEqual([204]);
    expect(next.reached).toHaveLength(1);
  });

  it('gives the other Loki what the first does not take', async () => {
    await gateway.switchTo({ id: 'both', loki: await freePort(), backup: next.port });
    expect((await exchange(gateway.port, push())).statuses).toEqual([204]);
  });

  it('does not give the other Loki what the first refuses', async () => {
    old.status = 400;
    await gateway.switchTo({ id: 'both', loki: old.port, backup: next.port });
    expect((await exchange(gateway.port, push())).statuses).toEqual([400]);
    expect(next.reached).toEqual([]);
  });
});
