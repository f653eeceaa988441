import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostResult, parseDeployResult } from '../../src/host/result.ts';
import { releaseId } from '../../src/host/script.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { runScript } from '../support/run-script.ts';

describe('the releases of a host', () => {
  let kit: DeployKit;
  beforeAll(async () => {
    kit = await createDeployKit();
  });
  afterAll(() => kit.close());

  async function deploy(options: Parameters<DeployKit['script']>[0] = {}) {
    const { code, stdout, stderr } = await runScript(kit.host, kit.script(options)).ended;
    const result = parseDeployResult(stdout);
    if (code === 0) served.push(result);
    return { code, stdout, stderr, result };
  }
  /** What came to serve, one after the other. */
  const served: (HostResult | undefined)[] = [];
  const disk = (path: string) => join(kit.host.env['LOKI_HOST_ROOT'] ?? '', path);
  const rollback = (name: string) =>
    deploy({ rollback: name, config: '', lokiVersion: '0.0.0', image: 'none' });

  // The runner of the second is a day ahead: nothing that follows may go by the time in its name.
  it('are listed with date, version and hash of the config, in the order in which the host got them', async () => {
    const config = kit.config('second');
    const ahead = releaseId(config, new Date(Date.UTC(2026, 0, 2)));
    await deploy({ config: kit.config('first') });
    const { result } = await deploy({ config, release: ahead });
    expect(result?.releases).toMatchObject([
      { release: served[0]?.release, loki: '3.4.3', created: expect.stringMatching(/^2\d{3}-.*Z$/) },
      { release: served[1]?.release, loki: '3.4.3', config: expect.stringMatching(/^[0-9a-f]{12}$/) },
    ]);
  });

  it('can be gone back to: the one before, config and image and all', async () => {
    const { result, stderr } = await rollback('previous');
    expect(stderr).toBe('');
    expect(result).toMatchObject({ status: 'deployed', loki: '3.4.3' });
    expect(readFileSync(disk('current/config.yaml'), 'utf8')).toBe(kit.config('first'));
    expect(readlinkSync(disk('previous'))).toBe(`releases/${served[1]?.release}`);
  });

  it('can be gone back to by name, with the key of today', async () => {
    kit.cloud.version = 7;
    const { result } = await rollback(served[1]?.release ?? '');
    expect(result?.status).toBe('deployed');
    expect(readFileSync(disk('current/config.yaml'), 'utf8')).toBe(kit.config('second'));
    expect(readFileSync(disk('current/manifest'), 'utf8')).toContain('credentials_version=7\n');
  });

  it('are named where there is none of that name', async () => {
    const { code, stderr, result } = await rollback('20200101T000000Z-00000000');
    expect(code).toBe(1);
    expect(stderr).toContain('there is no release 20200101T000000Z-00000000 here to go back to; there are:');
    expect(stderr).toContain(served[0]?.release);
    expect(result).toMatchObject({ status: 'failed', release: served.at(-1)?.release });
  });

  it('go on without a change where they were written before there was a sequence', async () => {
    const before = served.at(-1)?.releases ?? [];
    for (const { release } of before) {
      const manifest = disk(`releases/${release}/manifest`);
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^sequence=.*\n/m, ''));
      rmSync(disk(`releases/${release}/served`));
    }
    const unchanged = await deploy({ config: kit.config('second') });
    expect(unchanged.result).toMatchObject({ status: 'unchanged', releases: before });
    const { result } = await deploy({ config: kit.config('after the update') });
    expect(result?.status).toBe('deployed');
    expect(result?.releases.slice(0, -1)).toEqual(before);
  });

  it('are not older than the one that serves but by rollback', async () => {
    const { code, stderr } = await deploy({ lokiVersion: '2.9.17', image: 'grafana/loki:2.9.17' });
    expect(code).toBe(1);
    expect(stderr).toContain('this host runs Loki 3.4.3, and 2.9.17 is older');
  });

  it('go through the versions that must not be jumped over', async () => {
    const { code, stderr, result } = await deploy({
      lokiVersion: '3.7.6',
      image: 'grafana/loki:3.7.6',
      upgradeStops: ['2.9.17', '3.4.3', '3.6.1'],
    });
    expect(code).toBe(1);
    expect(stderr).toContain('this host runs Loki 3.4.3: deploy 3.6.1 first, then 3.7.6');
    expect(result).toMatchObject({ status: 'failed', upgrade_first: '3.6.1' });
  });
});
