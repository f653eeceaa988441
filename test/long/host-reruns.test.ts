import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { runScript } from '../support/run-script.ts';

const readers = 'grafana:$2y$06$abcdefghijklmnopqrstuuXOw8daVruAKMR3X3ty3bsuEmsp0E2Ba\n';

describe('a command that is run again', () => {
  let kit: DeployKit;
  /** The scripts that were run, oldest first, and the releases that they made. */
  const scripts: string[] = [];
  const releases: string[] = [];

  beforeAll(async () => {
    kit = await createDeployKit();
    kit.cloud.parameters.set('/loki-host/readers', readers);
    const readersParameter = { parameter: '/loki-host/readers', region: 'us-west-2' };
    for (const comment of ['first', 'second', 'third'])
      await deploy(kit.script({ config: kit.config(comment), readers: readersParameter }));
  });
  afterAll(() => kit.close());

  async function deploy(script: string) {
    const ended = await runScript(kit.host, script).ended;
    const result = parseDeployResult(ended.stdout);
    if (result?.status === 'deployed') {
      scripts.push(script);
      releases.push(result.release);
    }
    return { ...ended, result };
  }
  const disk = (path: string) => join(kit.host.env['LOKI_HOST_ROOT'] ?? '', path);
  /** Everything that a deploy could take away. */
  const state = () => ({
    current: readlinkSync(disk('current')),
    previous: readlinkSync(disk('previous')),
    kept: releases.filter((release) => existsSync(disk(`releases/${release}/config.yaml`))),
    manifest: readFileSync(disk('current/manifest'), 'utf8'),
  });

  it.each([
    ['with a new version of its parameters', () => void kit.cloud.version++, () => scripts.at(-1)],
    ['for the third time', () => {}, () => scripts.at(-1)],
    ['after a newer deploy', () => {}, () => scripts[0]],
  ])('touches nothing when it is run %s', async (_, happened, command) => {
    happened();
    const before = state();
    const clients = startClients({ port: kit.port, clients: 3, messagesPerSecond: 10 });
    const { code, stderr, result } = await deploy(command() ?? '');
    expect(await clients.stop()).toMatchObject({ failed: [] });
    expect(state()).toEqual(before);
    expect(stderr).toMatch(
      /the release \S+ is on this host already: a command that is run again deploys nothing/,
    );
    expect([code, result?.status, result?.release]).toEqual([1, 'failed', releases.at(-1)]);
  });

  it('does not go back and forth when it is a rollback to the previous release', async () => {
    const rollback = kit.script({ rollback: 'previous', config: '', lokiVersion: '0.0.0', image: 'none' });
    expect((await deploy(rollback)).result?.status).toBe('deployed');
    const before = state();
    const { code, stderr } = await deploy(rollback);
    expect(code).toBe(1);
    expect(stderr).toContain('is on this host already');
    expect(state()).toEqual(before);
  });

  it('touches nothing when the release it goes back to is gone, and names the others', async () => {
    const [gone = '', other = ''] = releases;
    rmSync(disk(`releases/${gone}`), { recursive: true });
    const before = state();
    const { code, stderr } = await deploy(kit.script({ rollback: gone, config: '' }));
    expect(code).toBe(1);
    expect(stderr).toContain(`there is no release ${gone} here to go back to; there are:`);
    expect(stderr).toContain(other);
    expect(state()).toEqual(before);
  });
});
