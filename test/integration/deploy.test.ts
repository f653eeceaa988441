import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Cloud,
  documentedKmsKey,
  documentedPolicy,
  region,
  startCloud,
} from '../../local-stack/cloud.ts';
import { freePort } from '../../local-stack/free-port.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import type { ActionResult } from '../../local-stack/runner/action.ts';
import { withoutEach } from '../support/policies.ts';
import { isInstalled } from '../support/run-script.ts';
import { readers, readersPassword } from './gateway/row.ts';

const instanceId = 'i-0123456789abcdef0';
const bucket = 'acme-usage-logs';
const user = 'loki-acme-usage-logs';
const policy = documentedPolicy('deploy', {});
const folder = mkdtempSync(join(tmpdir(), 'deploy-'));

let cloud: Cloud;
let host: LocalHost;
let port: string;
let readsPort: string;

beforeAll(async () => {
  host = await createLocalHost({ root: join(folder, 'host'), instanceId, tags: { Role: 'loki' } });
  cloud = await startCloud({ hosts: [host] });
  port = String(await freePort());
  readsPort = String(await freePort());
  const token = cloud.github.token({ secrets: 'write' });
  await cloud.run('bucket', { bucket, region }, documentedPolicy('bucket', {}));
  await giveParameter('/loki-host/readers', readers);
  await cloud.run(
    'keys',
    {
      bucket,
      region,
      user,
      'github-token': token,
      'permissions-boundary': cloud.boundary,
      'parameter-key': documentedKmsKey,
    },
    documentedPolicy('keys', {}),
  );
});
afterAll(async () => {
  await host.close();
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  host.state = 'running';
  host.agent = 'online';
});

/** As an admin does, once. */
async function giveParameter(Name: string, Value: string): Promise<void> {
  const { accessKeyId, secretAccessKey, sessionToken } = cloud.aws.admin;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  const ssm = new SSMClient({ region, endpoint: cloud.motoUrl, credentials });
  await ssm.send(new PutParameterCommand({ Name, Value, Type: 'SecureString' }));
}

/** Renders a config for this host. */
async function config(): Promise<string> {
  const output = join(folder, 'loki.yaml');
  await cloud.run('render', { bucket, region, 'loki-version': '3.7.6', output }, policy);
  return output;
}

function deploy(inputs: Record<string, string>, given = policy): Promise<ActionResult> {
  const defaults = {
    region,
    'instance-ids': instanceId,
    'loki-version': '3.7.6',
    'credentials-parameter': `/loki-host/${user}/credentials`,
    'readers-parameter': '/loki-host/readers',
    'reads-port': readsPort,
    port,
    timeout: '60',
  };
  return cloud.run('deploy', { ...defaults, ...inputs }, given);
}

const statusOf = (result: ActionResult) =>
  (JSON.parse(result.outputs['hosts'] ?? '[]') as { status: string }[]).map(({ status }) => status);
const sent = () => cloud.aws.calls.filter(({ operation }) => operation === 'SendCommand');

describe('A deploy', () => {
  it('puts Loki on the host under exactly the documented policy, and then leaves it alone', async () => {
    const file = await config();
    const first = await deploy({ config: file });
    expect(first.code, first.log).toBe(0);
    expect(statusOf(first)).toEqual(['deployed']);
    expect(first.outputs['instance-ids']).toBe(instanceId);
    const again = await deploy({ config: file });
    expect(statusOf(again)).toEqual(['unchanged']);
    const by = await deploy({ config: file, 'instance-ids': '', targets: 'tag:Role=loki' }, tagPolicy());
    expect(statusOf(by), by.log).toEqual(['unchanged']);
  });

  it('lets verify push and read back over SSM', async () => {
    const result = await cloud.run('verify', { 'instance-ids': instanceId, region, port }, policy);
    expect(result.code, result.log).toBe(0);
    expect(Number(result.outputs['visible-ms'])).toBeGreaterThanOrEqual(Number(result.outputs['push-ms']));
  });

  it.runIf(isInstalled('nginx'))(
    'lets verify push through the public port and read back over TLS, by the certificate it puts out (skipped without nginx)',
    async () => {
      const url = `http://127.0.0.1:${port}`;
      const { ca = '' } = (await deploy({ config: await config() })).outputs;
      const given = { url, reader: 'grafana', 'reader-password': readersPassword, 'reads-port': readsPort };
      const result = await cloud.run('verify', { ...given, ca }, policy);
      expect(result.code, result.log).toBe(0);
      const untrusted = await cloud.run('verify', given, policy);
      expect(untrusted.annotations[0]?.message).toContain('The password of the reader was not sent');
      const without = await cloud.run('verify', { url }, policy);
      expect(without.annotations[0]?.message).toContain(`Reads take TLS: use https and port ${readsPort}`);
    },
  );

  it('that the host’s Loki rejects fails, says why, and leaves the release before it serving', async () => {
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, 'no_such_block: 1\n');
    const result = await deploy({ config: file });
    expect(result.code).toBe(1);
    expect(statusOf(result)).toEqual(['failed']);
    expect(result.log).toContain('rejects the config');
    const check = await cloud.run('verify', { 'instance-ids': instanceId, region, port }, policy);
    expect(check.code, check.log).toBe(0);
  });

  it('sends no secret: the parameter’s name is in the script, its value nowhere', async () => {
    await deploy({ config: await config() });
    const secret = cloud.github.secret('LOKI_S3_SECRET_ACCESS_KEY') ?? 'missing';
    expect(sent()[0]?.body).toContain(`/loki-host/${user}/credentials`);
    expect(sent()[0]?.body).not.toContain(secret);
  });
});

/** By tag, a role is allowed all instances with it. moto knows no such condition, so here it is all instances. */
function tagPolicy() {
  return JSON.parse(
    JSON.stringify(policy).replace('instance/i-0123456789abcdef0', 'instance/*'),
  ) as typeof policy;
}

describe('A host that cannot be reached', () => {
  it.each([
    ['is stopped', () => Object.assign(host, { state: 'stopped' }), {}, 'stopped or offline'],
    [
      'has an agent that is offline',
      () => Object.assign(host, { agent: 'offline' }),
      {},
      'stopped or offline',
    ],
    ['never registered', () => Object.assign(host, { agent: 'never' }), {}, 'is not registered with SSM'],
    [
      'is unknown',
      () => {},
      { 'instance-ids': 'i-0fedcba9876543210' },
      'i-0fedcba9876543210 is not registered',
    ],
    ['no tag names', () => {}, { 'instance-ids': '', targets: 'tag:Role=other' }, 'has the tags Role=other'],
  ])('because it %s fails the run, is named, and nothing is sent', async (_, prepare, inputs, words) => {
    prepare();
    const result = await deploy({ config: '/dev/null', timeout: '5', ...inputs });
    expect(result.code).toBe(1);
    expect(result.log).toContain(words);
    expect(result.log).toContain('the policy of the hosts’ role');
    expect(sent()).toEqual([]);
  });
});

it('A host that stops between the look at it and the command is told as such', async () => {
  const onHit = () => void Object.assign(host, { state: 'stopped' });
  cloud.aws.faults.add({ operation: 'SendCommand', kind: 'delay', ms: 1, onHit });
  const result = await deploy({ config: '/dev/null', timeout: '5' });
  expect(result.code).toBe(1);
  expect(result.log).toContain(`InvalidInstanceId): one of ${instanceId} has stopped`);
});

describe('The documented policy', () => {
  // Asked for only when a run is cancelled, and when an answer is lost.
  const seldom = new Set(['ssm:CancelCommand', 'ssm:ListCommands']);
  const needed = withoutEach(policy).filter(([action]) => !seldom.has(action));

  it.each(needed)('cannot do without %s, which the error names', async (action, less) => {
    const result = await deploy({ config: await config() }, less);
    expect(result.code).toBe(1);
    expect(result.log).toContain(action);
  });
});

describe('The documented policy of the hosts’ role', () => {
  const whole = documentedPolicy('deploy', {}, 'instance-policy.json');
  const needed = withoutEach(whole).filter(([action]) => /^(ssm:Get|kms:)/.test(action));
  afterAll(() => cloud.aws.identity('loki-host', whole));

  it.each(needed)('cannot do without %s, which the host names', async (action, less) => {
    await cloud.aws.identity('loki-host', less);
    const result = await deploy({ config: await config() });
    expect(result.code).toBe(1);
    expect(result.log).toContain(action);
  });
});
