import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit, key } from '../support/deploy-kit.ts';
import { roleSecret, roleToken } from '../support/fake-cloud.ts';
import { killGuard, settled } from '../support/host-lock.ts';
import { runScript } from '../support/run-script.ts';

/** What the script says as it begins each step of a handover. */
const steps = [
  ['the new Loki starts', ' beside '],
  ['the new Loki shows what it can', 'is ready ('],
  ['the gateway moves over', 'wrote to the bucket'],
  ['the old Loki ends', 'writes what it holds'],
] as const;

describe('a deploy that is interrupted', { timeout: 120_000 }, () => {
  let kit: DeployKit;
  beforeAll(async () => {
    kit = await createDeployKit();
    await runScript(kit.host, kit.script()).ended;
  });
  afterAll(() => kit.close());

  let changes = 0;
  const change = () => runScript(kit.host, kit.script({ config: kit.config(`change ${++changes}`) }));
  const docker = (...args: string[]) =>
    spawnSync('docker', args, { env: kit.host.env, encoding: 'utf8' }).stdout.trim();
  const running = () =>
    ['loki-a', 'loki-b'].filter((name) => docker('inspect', '-f', '{{.State.Status}}', name) === 'running');
  const serving = async () =>
    parseDeployResult((await runScript(kit.host, kit.script({ config: '- refused' })).ended).stdout)?.release;

  it.each(['SIGTERM', 'SIGINT'] as const)('goes back to the old release on %s', async (signal) => {
    const before = await serving();
    const deploy = change();
    await deploy.until('waiting for Loki');
    deploy.signal(signal);
    const { code, stdout, stderr } = await deploy.ended;
    expect(code).toBe(143);
    expect(stderr).toContain('the deploy was interrupted');
    expect(parseDeployResult(stdout)).toMatchObject({ status: 'rolled-back', release: before });
    expect(running()).toHaveLength(1);
  });

  it.each(steps)('is settled by itself when Run Command kills its process group as %s', async (_, words) => {
    const clients = startClients({ port: kit.port, clients: 3, messagesPerSecond: 10 });
    const deploy = change();
    await deploy.until(words);
    deploy.signal('SIGKILL');
    await vi.waitFor(() => expect(settled(kit)).toBe(true), { timeout: 30_000, interval: 200 });
    expect(await clients.stop()).toMatchObject({ failed: [] });
    expect(running()).toHaveLength(1);
  });

  it.each(steps)('is settled by the next deploy when its guard was killed too as %s', async (_, words) => {
    const clients = startClients({ port: kit.port, clients: 3, messagesPerSecond: 10 });
    const deploy = change();
    await deploy.until(words);
    killGuard(kit);
    deploy.signal('SIGKILL');
    await deploy.ended;
    const next = change();
    const { stdout } = await next.ended;
    expect(parseDeployResult(stdout)).toMatchObject({ status: 'deployed' });
    expect(await clients.stop()).toMatchObject({ failed: [] });
    expect(running()).toHaveLength(1);
  });

  it('is waited for by the next deploy while it is settled', async () => {
    const deploy = change();
    await deploy.until('writes what it holds');
    deploy.signal('SIGKILL');
    const lock = `${kit.host.env['LOKI_HOST_ROOT']}/lock`;
    await vi.waitFor(
      () => expect(readFileSync(lock, 'utf8')).toContain('settles what an interrupted deploy left'),
      {
        interval: 10,
      },
    );
    const { stdout } = await change().ended;
    expect(stdout).toContain('waiting: process');
    expect(parseDeployResult(stdout)).toMatchObject({ status: 'deployed' });
  });
});

describe('the secrets of a deploy', () => {
  it('are in no output, no argument list and no file that others may read', async () => {
    const kit = await createDeployKit();
    try {
      const deploy = runScript(kit.host, kit.script({ config: kit.config('other') }));
      let lists = '';
      const sampling = setInterval(() => {
        lists += spawnSync('ps', ['axww', '-o', 'args'], { encoding: 'utf8' }).stdout;
      }, 50);
      const { code, stdout, stderr } = await deploy.ended;
      clearInterval(sampling);
      expect(code).toBe(0);
      expect(lists).toContain('-config.expand-env=true');
      for (const secret of [key.secret, key.id, roleSecret, roleToken]) {
        expect(stdout + stderr).not.toContain(secret);
        expect(lists).not.toContain(secret);
        expect(
          filesWith(kit.host.root, secret).filter((file) => (statSync(file).mode & 0o077) !== 0),
        ).toEqual([]);
      }
      expect(filesWith(kit.host.env['LOKI_HOST_ROOT'] ?? '', key.secret)).toEqual([]);
    } finally {
      await kit.close();
    }
  });
});

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(text));
}
