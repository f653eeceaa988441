import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standIns } from '../../scripts/demo/stand-ins.ts';
import type { LocalHost } from '../support/aws/host.ts';
import { type Cloud, documentedPolicy, region, startCloud } from '../support/cloud.ts';
import { freePort } from '../support/free-port.ts';
import { createLocalHost } from '../support/host/local-host.ts';
import { repositoryRoot } from '../support/runner/paths.ts';
import { type JobResult, runWorkflow } from '../support/runner/workflow.ts';
import { loadWorkflow } from '../support/runner/workflow-file.ts';

const instanceId = 'i-0123456789abcdef0';
const folder = mkdtempSync(join(tmpdir(), 'workflow-'));

let cloud: Cloud;
let host: LocalHost;
let port: string;

beforeAll(async () => {
  host = await createLocalHost({ root: join(folder, 'host'), instanceId });
  cloud = await startCloud({ hosts: [host] });
  port = String(await freePort());
});
afterAll(async () => {
  await host.close();
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The job of deploy.yml, signed in with the three policies the READMEs document, together. */
async function deploy(number: number): Promise<JobResult> {
  const Statement = ['bucket', 'keys', 'deploy'].flatMap((name) => documentedPolicy(name, {}).Statement);
  const credentials = await cloud.aws.identity('loki-deploy', { Version: '2012-10-17', Statement });
  const githubToken = cloud.github.token({ secrets: 'write' });
  return await runWorkflow({
    file: '.github/workflows/deploy.yml',
    vars: {
      AWS_REGION: region,
      LOKI_APP_CLIENT_ID: 'Iv23liexample',
      LOKI_BUCKET: 'acme-usage-logs',
      LOKI_CONFIG: 'loki.yaml',
      LOKI_INSTANCE_IDS: instanceId,
      LOKI_PORT: port,
      LOKI_ROLE_ARN: `arn:aws:iam::${cloud.aws.account}:role/loki-deploy`,
    },
    secrets: { LOKI_APP_PRIVATE_KEY: 'example', GITHUB_TOKEN: 'ghs_without_any_permission' },
    env: {
      AWS_ENDPOINT_URL: cloud.aws.url,
      GITHUB_API_URL: cloud.github.url,
      GITHUB_REPOSITORY: 'acme/usage',
    },
    workspace: join(folder, `workspace-${number}`),
    temp: join(folder, `temp-${number}`),
    standIns: standIns({ account: cloud.aws.account, githubToken, credentials }),
  });
}

const outputsOf = (result: JobResult, name: string) =>
  result.steps.find((step) => step.name === name)?.outputs ?? {};

describe('The deploy workflow', () => {
  it('goes from nothing to a message read back, and has nothing to change the second time', async () => {
    const first = await deploy(1);
    expect(first.conclusion, JSON.stringify(first.steps.at(-1)?.log)).toBe('success');
    expect(outputsOf(first, 'Keys')['rotated']).toBe('true');
    const again = await deploy(2);
    expect(outputsOf(again, 'Bucket')['changed']).toBe('false');
    expect(outputsOf(again, 'Keys')['rotated']).toBe('false');
    expect(outputsOf(again, 'Render')['sha256']).toBe(outputsOf(first, 'Render')['sha256']);
    expect(outputsOf(again, 'Deploy')['hosts']).toContain('"unchanged"');
    expect(Number(outputsOf(again, 'Verify')['visible-ms'])).toBeGreaterThan(0);
  });

  it('asks for no more than to read the repository and to sign in, waits for other runs, and can be approved', async () => {
    const { settings } = await deploy(3);
    expect(settings).toMatchObject({
      permissions: { contents: 'read', 'id-token': 'write' },
      concurrency: { group: 'loki-host', 'cancel-in-progress': false },
      environment: 'production',
    });
  });
});

it.each(globSync('.github/workflows/*.yml', { cwd: repositoryRoot }))(
  '%s has no problem that GitHub’s parser finds',
  async (file) => {
    await expect(loadWorkflow(repositoryRoot, file)).resolves.toBeDefined();
  },
);
