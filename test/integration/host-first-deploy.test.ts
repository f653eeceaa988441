import { spawnSync } from 'node:child_process';
import { existsSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDeployResult } from '../../src/host/script.ts';
import { createDeployKit, type DeployKit, key } from '../support/host/deploy-kit.ts';
import { runScript } from '../support/host/run-script.ts';

describe('a host without a Loki of ours', () => {
  let kit: DeployKit;
  beforeAll(async () => {
    kit = await createDeployKit();
    // What is tested is the script, with what the stand-in prints; a real Loki's words differ by version.
    for (const name of Object.keys(kit.host.env)) if (name.startsWith('LOKI_BIN_')) delete kit.host.env[name];
  });
  afterAll(() => kit.close());

  it('refuses to touch a container named loki that it did not start', async () => {
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
    expect(stderr).toContain('a container named loki is here that this action did not start');
    expect(docker('inspect', '-f', '{{.State.Status}}', 'loki').stdout.trim()).toBe('running');
    docker('rm', '-f', 'loki');
  });

  it('shows the last log lines of a first Loki that finds its port taken, and leaves nothing behind', async () => {
    const taken = Number(new URL(kit.cloud.url).port);
    const { code, stdout, stderr } = await runScript(kit.host, kit.script({ port: taken })).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('Loki ended by itself');
    expect(stdout).toContain('STAND-IN for Loki, not Loki');
    expect(parseDeployResult(stdout)).toMatchObject({ status: 'failed', release: '', loki: '' });
    expect(existsSync(join(kit.host.env['LOKI_HOST_ROOT'] ?? '', 'current'))).toBe(false);
  });

  it('hides both values where the log of Loki shows them', async () => {
    const broken = 'a: "${LOKI_S3_ACCESS_KEY_ID}"\nb: "${LOKI_S3_SECRET_ACCESS_KEY}"\nc: [\n';
    const { stdout } = await runScript(kit.host, kit.script({ config: broken })).ended;
    expect(stdout).toContain('***');
    expect(stdout).not.toContain(key.secret);
    expect(stdout).not.toContain(key.id);
  });

  it('needs no parameter when the role reaches the bucket itself', async () => {
    kit.cloud.role = false;
    const { code, stdout } = await runScript(kit.host, kit.script({ credentials: undefined })).ended;
    expect(code).toBe(0);
    expect(parseDeployResult(stdout)?.status).toBe('deployed');
    expect(readlinkSync(join(kit.host.env['LOKI_HOST_ROOT'] ?? '', 'current'))).toContain('releases/');
  });
});
