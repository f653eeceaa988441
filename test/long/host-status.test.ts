import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { runScript } from '../support/run-script.ts';
import { shellCases } from '../support/shells.ts';

describe('`sh settle.sh` on a host', () => {
  let kit: DeployKit;
  let release = '';

  beforeAll(async () => {
    kit = await createDeployKit();
    release = parseDeployResult((await runScript(kit.host, kit.script()).ended).stdout)?.release ?? '';
  });
  afterAll(() => kit.close());

  const docker = (...args: string[]) => spawnSync('docker', args, { env: kit.host.env });
  function settle(shell: string, ...args: string[]) {
    const [program = 'sh', ...rest] = shell.split(' ');
    const file = join(kit.host.env['LOKI_HOST_ROOT'] ?? '', 'settle.sh');
    const options = { env: kit.host.env, encoding: 'utf8' } as const;
    return spawnSync(program, [...rest, file, ...args], options);
  }
  /** Its lines by their names, each once. */
  function status(shell = 'sh'): Record<string, string> {
    const { stdout, stderr } = settle(shell, 'status');
    expect(stderr).toBe('');
    const rows = [...stdout.matchAll(/^(.{12})(.*\n(?: {12}.*\n)*)/gm)];
    return Object.fromEntries(rows.map(([, name = '', text = '']) => [name.trim(), text.trim()]));
  }

  for (const { shell, installed, skipped } of shellCases) {
    it.runIf(installed)(
      `says under ${shell} what serves, since when, both slots, errors and disk${skipped}`,
      () => {
        const port = kit.host.env['LOKI_HOST_PORTS']?.split(' ')[0];
        expect(status(shell)).toEqual({
          serves: `${release}: Loki 3.4.3 on port ${kit.port}`,
          since: expect.stringMatching(/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
          gateway: `sends pushes to ${release}`,
          reads: 'nobody may',
          'slot a': expect.stringMatching(
            `^${release} is ready, port ${port}, write-ahead log \\d+\\.\\d MB$`,
          ),
          'slot b': 'empty',
          deploy: 'none is running',
          'last error': 'none',
          disk: expect.stringMatching(/^\d+ MB free below \//),
        });
      },
    );

    it.runIf(installed)(`deploys nothing under ${shell} without saying what to do${skipped}`, () => {
      const { status: code, stdout } = settle(shell);
      expect(code).toBe(0);
      expect(stdout).toContain('settle.sh status: what serves');
    });
  }

  it('shows every error of the last deploy that failed', async () => {
    kit.cloud.role = false;
    await runScript(kit.host, kit.script({ freeMb: 99_999_999 })).ended;
    kit.cloud.role = true;
    expect(status()['last error']).toMatch(
      /^2\S+Z \S+ has \d+ MB of free disk[^\n]*\n(.*\n)* +2\S+Z the instance has no role[^\n]*$/,
    );
  });

  it('names the deploy that is running', async () => {
    const deploy = runScript(kit.host, kit.script({ config: kit.config('next') }));
    await deploy.until('waiting for Loki');
    const { deploy: running, 'slot b': beside } = status();
    expect(running).toMatch(/^process \d+ deploys 2\S+ since 2\S+Z$/);
    expect(beside).toMatch(/^2\S+ is (not ready|ready)/);
    await deploy.ended;
  });

  it('says what does not run', () => {
    docker('stop', 'loki-b');
    docker('rm', '-f', 'loki-gateway');
    expect(status()).toMatchObject({
      gateway: 'does not run',
      'slot b': expect.stringContaining('does not run (exit status 0)'),
    });
  });
});
