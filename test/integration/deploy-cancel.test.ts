import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import { distRoot } from '../../local-stack/paths.ts';
import type { RunActionOptions } from '../../local-stack/runner/action.ts';
import { inputVariables } from '../../local-stack/runner/javascript-action.ts';
import { tellCalls } from '../support/ssm-table.ts';

const instanceId = 'i-0123456789abcdef0';
const inputs = { region, 'instance-ids': instanceId, config: '/dev/null', 'loki-version': '3.7.6' };
const folder = mkdtempSync(join(tmpdir(), 'deploy-cancel-'));

let cloud: Cloud;
let host: LocalHost;

beforeAll(async () => {
  host = await createLocalHost({ root: join(folder, 'host'), instanceId });
  cloud = await startCloud({ hosts: [host] });
});
afterAll(async () => {
  await host.close();
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Cancels a deploy as soon as its command was sent. */
async function cancelled(options: Pick<RunActionOptions, 'cancelTimes'>) {
  const controller = new AbortController();
  const onLine = (line: string) => {
    if (line.includes('was sent to')) controller.abort();
  };
  const given = { signal: controller.signal, onLine, ...options };
  return await cloud.run('deploy', inputs, documentedPolicy('deploy', {}), given);
}

const cancels = () =>
  cloud.aws.calls.filter(({ operation, status }) => operation === 'CancelCommand' && status === 200).length;

function tell({ task }: TestContext, right: string, log: string): void {
  const said = /Cancelling command/.test(log)
    ? `cancelled its command, ${cancels()} CancelCommand`
    : 'nothing';
  tellCalls(task, right, said, cloud.aws.calls);
}

describe('A deploy whose run is cancelled', () => {
  it('cancels its command on SIGINT', async (context) => {
    const result = await cancelled({ cancelTimes: { termMs: 60_000, killMs: 60_000 } });
    tell(context, 'CancelCommand, and the run fails', result.log);
    expect(result.conclusion).toBe('cancelled');
    expect(result.log).toContain('The run was cancelled (SIGINT)');
    expect(cancels()).toBeGreaterThanOrEqual(1);
  });

  it('and killed before it could has its command cancelled by the post stage', async (context) => {
    const result = await cancelled({ cancelTimes: { termMs: 0, killMs: 0 } });
    tell(context, 'CancelCommand all the same', result.log);
    expect(result.code).toBe(137);
    expect(result.log).not.toContain('The run was cancelled');
    expect(cancels()).toBeGreaterThanOrEqual(1);
  });

  it('has a post stage that cancels the command of the main stage', async () => {
    const { state } = await cloud.run('deploy', inputs, documentedPolicy('deploy', {}));
    const env = { ...cloud.aws.env(cloud.aws.admin), ...inputVariables(inputs, state) };
    const { stdout } = await promisify(execFile)(process.execPath, [join(distRoot(), 'deploy/index.js')], {
      env,
    });
    expect(stdout).toContain(`Cancelling command ${state['command-id']}`);
    expect(cancels()).toBe(1);
  });

  it('that sent nothing has nothing to cancel', async (context) => {
    host.agent = 'never';
    const controller = new AbortController();
    const onLine = (line: string) => {
      if (line.includes('waiting for SSM agents')) controller.abort();
    };
    const given = { signal: controller.signal, onLine };
    const result = await cloud.run('deploy', inputs, documentedPolicy('deploy', {}), given);
    host.agent = 'online';
    tell(context, 'no CancelCommand', result.log);
    expect(result.conclusion).toBe('cancelled');
    expect(cancels()).toBe(0);
    expect(result.log).not.toContain('bug in loki-host-actions');
  });

  it('that ends by itself leaves the post stage out', async () => {
    const result = await cloud.run('deploy', inputs, documentedPolicy('deploy', {}));
    expect(result.code).toBe(1);
    expect(cancels()).toBe(0);
    expect(result.state).toMatchObject({ 'command-id': result.outputs['command-id'] });
  });
});
