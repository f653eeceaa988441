import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import { freePort } from '../../local-stack/free-port.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import type { ActionResult } from '../../local-stack/runner/action.ts';
import type { HostResult } from '../../src/host/result.ts';

const instanceId = 'i-0123456789abcdef0';
const bucket = 'acme-usage-logs';
const user = 'loki-acme-usage-logs';
const policy = documentedPolicy('deploy', {});
const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));

describe('A host with Loki 2.9.17', () => {
  let cloud: Cloud;
  let host: LocalHost;
  let port: string;

  beforeAll(async () => {
    host = await createLocalHost({ root: join(folder, 'host'), instanceId });
    cloud = await startCloud({ hosts: [host] });
    port = String(await freePort());
    const token = cloud.github.token({ secrets: 'write' });
    await cloud.run('bucket', { bucket, region }, documentedPolicy('bucket', {}));
    await cloud.run(
      'keys',
      { bucket, region, user, 'github-token': token, 'permissions-boundary': cloud.boundary },
      documentedPolicy('keys', {}),
    );
    const result = await deploy('2.9.17');
    expect(result.code, result.log).toBe(0);
  });
  afterAll(async () => {
    await host.close();
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function deploy(version: string, inputs: Record<string, string> = {}): Promise<ActionResult> {
    const output = join(folder, `${version}.yaml`);
    await cloud.run('render', { bucket, region, 'loki-version': version, output }, policy);
    const given = {
      region,
      'instance-ids': instanceId,
      'loki-version': version,
      'credentials-parameter': `/loki-host/${user}/credentials`,
      ...{ port, timeout: '60', config: output },
      ...inputs,
    };
    return await cloud.run('deploy', given, policy);
  }
  const hostIn = ({ outputs }: ActionResult) => (JSON.parse(outputs['hosts'] ?? '[]') as HostResult[])[0];

  it('is not taken to 3.7.6 at once: the run says which version comes first', async () => {
    const result = await deploy('3.7.6');
    expect(result.code).toBe(1);
    expect(result.log).toContain('this host runs Loki 2.9.17: deploy 3.4.3 first, then 3.7.6');
    expect(hostIn(result)).toMatchObject({ status: 'failed', loki: '2.9.17', upgrade_first: '3.4.3' });
  });

  it('is taken there through 3.4.3 by `upgrade: stepwise`, each a deploy of its own', async () => {
    const result = await deploy('3.7.6', { upgrade: 'stepwise' });
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain('Upgrading to Loki 3.4.3 first: ');
    expect(hostIn(result)?.releases.map(({ loki }) => loki)).toEqual(['2.9.17', '3.4.3', '3.7.6']);
  });

  it('goes back to the release before, and the summary lists those that can be named', async () => {
    const result = await deploy('3.7.6', { config: '', rollback: 'previous' });
    expect(result.code, result.log).toBe(0);
    expect(hostIn(result)).toMatchObject({ status: 'deployed', loki: '3.4.3' });
    expect(result.summary).toContain('The earlier release (previous) was deployed to 1 host.');
    for (const { release } of hostIn(result)?.releases ?? []) expect(result.summary).toContain(release);
  });

  it('is told apart: what to deploy and what to go back to cannot both be given', async () => {
    const result = await deploy('3.7.6', { rollback: 'previous' });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('config, rollback: give one of the two');
  });
});
