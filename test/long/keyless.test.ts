import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClients } from '../../local-stack/clients.ts';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import { freePort } from '../../local-stack/free-port.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import type { ActionResult } from '../../local-stack/runner/action.ts';
import type { HostResult } from '../../src/host/result.ts';
import { keylessHostPolicy } from '../support/policies.ts';

const instanceId = 'i-0123456789abcdef0';
const bucket = 'acme-usage-logs';
const user = 'loki-acme-usage-logs';
const hour = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'keyless-'));
const policies = { deploy: documentedPolicy('deploy', {}), keys: documentedPolicy('keys', {}) };

let cloud: Cloud;
let host: LocalHost;
let port: number;

beforeAll(async () => {
  host = await createLocalHost({ root: join(folder, 'host'), instanceId });
  cloud = await startCloud({ hosts: [host], hostPolicy: keylessHostPolicy() });
  port = await freePort();
  await cloud.run('bucket', { bucket, region }, documentedPolicy('bucket', {}));
});
afterAll(async () => {
  await host.close();
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
});

const keys = (inputs: Record<string, string>) => {
  const token = cloud.github.token({ secrets: 'write' });
  const common = { bucket, region, user, 'github-token': token, 'permissions-boundary': cloud.boundary };
  return cloud.run('keys', { ...common, ...inputs }, policies.keys);
};

async function deploy(credentials: 'environment' | 'instance-profile'): Promise<ActionResult> {
  const config = join(folder, `${credentials}.yaml`);
  const render = { bucket, region, 'loki-version': '3.7.6', credentials, output: config };
  const rendered = await cloud.run('render', render, policies.deploy);
  expect(rendered.code, rendered.log).toBe(0);
  const parameter = credentials === 'environment' ? `/loki-host/${user}/credentials` : '';
  const inputs = { region, 'instance-ids': instanceId, 'loki-version': '3.7.6', timeout: '60', config };
  const more = { port: String(port), 'credentials-parameter': parameter };
  return await cloud.run('deploy', { ...inputs, ...more }, policies.deploy);
}

it('A host with a key gets to one without, as docs/keyless.md says, and refuses no push on the way', async () => {
  await keys({});
  const first = await deploy('environment');
  expect(first.code, first.log).toBe(0);
  const clients = startClients({ port, clients: 3, messagesPerSecond: 10 });

  const keyless = await deploy('instance-profile');
  expect(keyless.code, keyless.log).toBe(0);
  expect((JSON.parse(keyless.outputs['hosts'] ?? '[]') as HostResult[])[0]?.status).toBe('deployed');
  expect(readFileSync(join(folder, 'instance-profile.yaml'), 'utf8')).not.toContain('LOKI_S3');

  cloud.aws.time.advance(7 * hour);
  expect((await keys({ mode: 'remove' })).outputs['next-step']).toBe('wait');
  cloud.aws.time.advance(8 * 24 * hour);
  expect((await keys({ mode: 'remove' })).summary).toContain('its secrets are deleted');
  expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID')).toBeUndefined();

  const check = { 'instance-ids': instanceId, region, port: String(port) };
  const verified = await cloud.run('verify', check, policies.deploy);
  expect(verified.code, verified.log).toBe(0);
  expect((await clients.stop()).failed).toEqual([]);
}, 120_000);
