import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import { freePort } from '../../local-stack/free-port.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import { distRoot } from '../../local-stack/paths.ts';
import { inputVariables } from '../../local-stack/runner/javascript-action.ts';
import type { HostResult } from '../../src/host/result.ts';

const instanceId = 'i-0123456789abcdef0';
const bucket = 'acme-usage-logs';
const user = 'loki-acme-usage-logs';
const version = '3.7.6';
const policy = documentedPolicy('deploy', {});
const folder = mkdtempSync(join(tmpdir(), 'dead-runner-'));

/** A runner that is gone, with no `post` step to tell anybody. */
describe('A deploy whose runner is killed for good', () => {
  let cloud: Cloud;
  let host: LocalHost;
  let port: number;
  let changes = 0;

  beforeAll(async () => {
    host = await createLocalHost({ root: join(folder, 'host'), instanceId });
    cloud = await startCloud({ hosts: [host] });
    port = await freePort();
    const token = cloud.github.token({ secrets: 'write' });
    await cloud.run('bucket', { bucket, region }, documentedPolicy('bucket', {}));
    await cloud.run(
      'keys',
      { bucket, region, user, 'github-token': token, 'permissions-boundary': cloud.boundary },
      documentedPolicy('keys', {}),
    );
    const result = await cloud.run('deploy', await change(), policy);
    expect(result.code, result.log).toBe(0);
  });
  afterAll(async () => {
    await host.close();
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The inputs of a deploy with another config. */
  async function change(): Promise<Record<string, string>> {
    const config = join(folder, 'loki.yaml');
    const team = join(folder, 'team.yaml');
    writeFileSync(team, `limits_config: {ingestion_rate_mb: ${50 + ++changes}}\n`);
    const render = { config: team, bucket, region, 'loki-version': version, output: config };
    await cloud.run('render', render, policy);
    return {
      region,
      'instance-ids': instanceId,
      'loki-version': version,
      'credentials-parameter': `/loki-host/${user}/credentials`,
      ...{ config, port: String(port), timeout: '60' },
    };
  }

  const disk = (path: string) => join(host.env['LOKI_HOST_ROOT'] ?? '', path);
  const slots = () => ['a', 'b'].filter((slot) => existsSync(disk(`data/${slot}`)));
  const isDeploying = () => spawnSync('flock', ['-n', disk('lock'), 'true']).status !== 0;

  const moments: [string, (before: string) => boolean][] = [
    ['the command runs', () => isDeploying()],
    ['the new Loki starts', () => slots().length === 2],
    ['the gateway moves over', (before) => readlinkSync(disk('current')) !== before],
  ];

  it.each(moments)(
    'as %s comes to its end on the host, and the next run finds it done',
    async (_, reached) => {
      const inputs = await change();
      const before = readlinkSync(disk('current'));
      const clients = startClients({ port, clients: 3, messagesPerSecond: 10 });
      const env = { ...cloud.aws.env(await cloud.aws.identity(cloud.name('runner'), policy), region) };
      const runner = spawn(process.execPath, [join(distRoot(), 'deploy/index.js')], {
        env: { ...env, PATH: process.env['PATH'] ?? '', ...inputVariables(inputs, {}) },
        stdio: 'ignore',
      });
      await vi.waitFor(() => expect(reached(before)).toBe(true), { timeout: 20_000, interval: 20 });
      runner.kill('SIGKILL');
      await vi.waitFor(() => expect(isDeploying()).toBe(false), { timeout: 40_000, interval: 200 });
      const next = await cloud.run('deploy', inputs, policy);
      expect(next.code, next.log).toBe(0);
      expect((JSON.parse(next.outputs['hosts'] ?? '[]') as HostResult[])[0]?.status).toBe('unchanged');
      expect((await clients.stop()).failed).toEqual([]);
      expect(slots()).toHaveLength(1);
    },
  );
});
