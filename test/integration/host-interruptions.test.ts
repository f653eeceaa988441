import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDeployResult } from '../../src/host/script.ts';
import { createDeployKit, type DeployKit, key } from '../support/host/deploy-kit.ts';
import { roleSecret, roleToken } from '../support/host/fake-cloud.ts';
import { runScript } from '../support/host/run-script.ts';

describe('a deploy that is interrupted after the old Loki was stopped', () => {
  let kit: DeployKit;
  let serving: string | undefined;

  beforeAll(async () => {
    kit = await createDeployKit();
    serving = parseDeployResult((await runScript(kit.host, kit.script()).ended).stdout)?.release;
  });
  afterAll(() => kit.close());

  const neverReady = () => runScript(kit.host, kit.script({ config: kit.neverReadyConfig() }));
  const served = () =>
    spawnSync(
      'docker',
      ['inspect', '-f', '{{index .Config.Labels "loki-host.release"}} {{.State.Status}}', 'loki'],
      {
        env: kit.host.env,
        encoding: 'utf8',
      },
    ).stdout.trim();

  it.each(['SIGTERM', 'SIGINT'] as const)('puts the old release back on %s', async (signal) => {
    const deploy = neverReady();
    await deploy.until('waiting for Loki');
    deploy.signal(signal);
    const { code, stdout, stderr } = await deploy.ended;
    expect(code).toBe(143);
    expect(stderr).toContain('the deploy was interrupted');
    expect(parseDeployResult(stdout)).toMatchObject({ status: 'rolled-back', release: serving });
    expect(served()).toBe(`${serving} running`);
  });

  it('puts the old release back when Run Command kills the whole process group', async () => {
    const deploy = neverReady();
    await deploy.until('waiting for Loki');
    deploy.signal('SIGKILL');
    await vi.waitFor(() => expect(served()).toBe(`${serving} running`), { timeout: 20_000, interval: 200 });
    await vi.waitFor(
      async () => expect((await fetch(`http://127.0.0.1:${kit.port}/ready`)).status).toBe(200),
      {
        timeout: 20_000,
        interval: 200,
      },
    );
  });

  it('is waited for by the next deploy while it is put back', async () => {
    const deploy = neverReady();
    await deploy.until('waiting for Loki');
    deploy.signal('SIGKILL');
    const lock = `${kit.host.env['LOKI_HOST_ROOT']}/lock`;
    await vi.waitFor(() => expect(readFileSync(lock, 'utf8')).toContain('is putting back'), { interval: 10 });
    const { stdout } = await runScript(kit.host, kit.script()).ended;
    expect(stdout).toContain('waiting: process');
    expect(parseDeployResult(stdout)).toMatchObject({ status: 'unchanged', release: serving });
  });

  it('converges with the next deploy when even that was killed', async () => {
    const deploy = neverReady();
    await deploy.until('waiting for Loki');
    const guard = spawnSync('pgrep', ['-f', `flock ${kit.host.env['LOKI_HOST_ROOT']}/lock`], {
      encoding: 'utf8',
    });
    for (const pid of guard.stdout.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
    deploy.signal('SIGKILL');
    await deploy.ended;
    expect(served()).not.toContain(serving);
    const { stdout } = await runScript(kit.host, kit.script()).ended;
    expect(stdout).toContain('a deploy was interrupted here; putting the release before it back');
    expect(parseDeployResult(stdout)).toMatchObject({ status: 'unchanged', release: serving });
  });
});

describe('the secrets of a deploy', () => {
  it('are in no output, no argument list and no file that others may read', async () => {
    const kit = await createDeployKit();
    try {
      const deploy = runScript(kit.host, kit.script({ config: kit.bucketConfig() }));
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
