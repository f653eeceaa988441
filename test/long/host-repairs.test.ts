import { existsSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { parseDeployResult } from '../../src/host/result.ts';
import { type DamagedHost, damagedHost, damages } from '../support/damages.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { runScript } from '../support/run-script.ts';

/** All of them, on real Loki too: test/handover/repairs.test.ts. */
const rows = damages.filter(({ typical }) => typical);

describe('The next deploy puts a host right where', () => {
  let kit: DeployKit;
  let host: DamagedHost;
  let last = '';
  let changes = 0;

  beforeAll(async () => {
    kit = await createDeployKit();
    await deploy(change());
    await deploy(change());
    host = damagedHost(kit.host);
  });
  afterAll(() => kit.close());

  const change = () => kit.script({ config: kit.config(`change ${++changes}`) });
  async function deploy(script: string) {
    last = script;
    const { code, stdout, stderr } = await runScript(kit.host, script).ended;
    return { code, result: parseDeployResult(stdout), output: stdout + stderr };
  }

  it.each(rows)('$state', async ({ strike, down, again }) => {
    expect(await kit.push('before')).toBe(204);
    await strike(host);
    const clients = startClients({ port: kit.port, clients: 3, messagesPerSecond: 10 });
    const { code, result, output } = await deploy(again ? last : change());
    const { failed } = await clients.stop();
    expect([code, result?.status], output).toEqual([0, 'deployed']);
    expect(readlinkSync(host.disk('current'))).toBe(`releases/${result?.release}`);
    expect(existsSync(host.disk('current/nginx.conf'))).toBe(true);
    if (!down) expect(failed, `${output}\n${host.docker('logs', 'loki-gateway')}`).toEqual([]);
    expect(await kit.push('after')).toBe(204);
  });
});
