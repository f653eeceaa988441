import { spawnSync } from 'node:child_process';
import { existsSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit, key } from '../support/deploy-kit.ts';
import { roleKeyId } from '../support/fake-cloud.ts';
import { runScript } from '../support/run-script.ts';

describe('a host without a Loki of ours', () => {
  let kit: DeployKit;
  beforeAll(async () => {
    kit = await createDeployKit();
    // What is tested is the script, with what the stand-in prints; a real Loki's words differ by version.
    for (const name of Object.keys(kit.host.env)) if (name.startsWith('LOKI_BIN_')) delete kit.host.env[name];
  });
  afterAll(() => kit.close());

  it('leaves a container named loki alone that does not answer on the port', async () => {
    const config = join(kit.host.root, 'seed.yaml');
    writeFileSync(config, kit.config());
    const docker = (...args: string[]) => spawnSync('docker', args, { env: kit.host.env, encoding: 'utf8' });
    docker(
      'run',
      '--name',
      'loki',
      '-d',
      '-v',
      `${kit.host.root}:/mnt/config`,
      '-p',
      '9090:9090',
      'grafana/loki:3.4.3',
      '-config.file=/mnt/config/seed.yaml',
      `-server.http-listen-port=${kit.port}`,
    );
    const { code, stderr } = await runScript(kit.host, kit.script()).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('a container named loki is here that does not answer on port');
    expect(docker('inspect', '-f', '{{.State.Status}}', 'loki').stdout.trim()).toBe('running');
    docker('rm', '-f', 'loki');
  });

  it.each([
    ['Loki', (taken: number) => [{}, { LOKI_HOST_PORTS: `${taken} 9095 7946 3102 9096 7947` }] as const],
    ['nginx', (port: number) => [{ port }, {}] as const],
  ])(
    'shows the last log lines of a first %s that finds its port taken, and leaves nothing behind',
    async (name, given) => {
      const [options, env] = given(Number(new URL(kit.cloud.url).port));
      const { code, stdout, stderr } = await runScript(kit.host, kit.script(options), { env }).ended;
      expect(code).toBe(1);
      expect(stderr).toContain(name === 'Loki' ? 'Loki ended by itself' : 'the gateway on port');
      expect(stdout).toMatch(/the last lines of loki-(a|gateway) were:\n.*(STAND-IN for Loki|in use)/s);
      expect(parseDeployResult(stdout)).toMatchObject({ status: 'failed', release: '', loki: '' });
      expect(existsSync(join(kit.host.env['LOKI_HOST_ROOT'] ?? '', 'current'))).toBe(false);
      const left = spawnSync('docker', ['ps', '-aq'], { env: kit.host.env, encoding: 'utf8' }).stdout;
      expect(left).toBe('');
    },
  );

  it('hides both values where the log of Loki shows them', async () => {
    const broken = 'a: "${LOKI_S3_ACCESS_KEY_ID}"\nb: "${LOKI_S3_SECRET_ACCESS_KEY}"\nc: [\n';
    const { stdout } = await runScript(kit.host, kit.script({ config: broken })).ended;
    expect(stdout).toContain('***');
    expect(stdout).not.toContain(key.secret);
    expect(stdout).not.toContain(key.id);
  });

  it('needs no parameter when the role reaches the bucket itself', async () => {
    kit.cloud.parameters.clear();
    kit.cloud.acceptedKey = roleKeyId;
    const config = kit.config('', {}, 'instance-profile');
    const { code, stdout } = await runScript(kit.host, kit.script({ config, credentials: undefined })).ended;
    expect(code, stdout).toBe(0);
    expect(parseDeployResult(stdout)?.status).toBe('deployed');
    expect(readlinkSync(join(kit.host.env['LOKI_HOST_ROOT'] ?? '', 'current'))).toContain('releases/');
  });
});
