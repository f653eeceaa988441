import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CreateBucketCommand, PutBucketLifecycleConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import type { LocalHost } from '../../local-stack/host/local-host.ts';
import { createLocalHost } from '../../local-stack/host/local-host.ts';
import type { ActionResult } from '../../local-stack/runner/action.ts';
import { runAction } from '../../local-stack/runner/action.ts';
import { renderMarkdown } from '../support/rendered-markdown.ts';

const picture = '![x](https://evil.example/x.png)';
const instanceId = 'i-0123456789abcdef0';
const folder = mkdtempSync(join(tmpdir(), 'outside-text-'));

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

/** The picture is there to read, and no picture is shown. */
function expectPlain(markdown: string): void {
  const { elements, text } = renderMarkdown(markdown);
  expect(text).toContain(picture);
  expect(elements.filter((tag) => /img|evil/.test(tag))).toEqual([]);
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Puts a `docker` on the host that fails with the picture. */
function breakDocker(): void {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'docker'), `#!/bin/sh\necho '${picture}' >&2\nexit 1\n`, { mode: 0o755 });
  host.env['PATH'] = programs + delimiter + host.env['PATH'];
}

describe('A picture in Markdown is plain text in the summary', () => {
  it('of deploy, when a host prints it', async () => {
    breakDocker();
    const inputs = {
      region,
      'instance-ids': instanceId,
      'loki-version': '3.7.6',
      config: write('loki.yaml', ''),
    };
    const result = await cloud.run('deploy', inputs, documentedPolicy('deploy', {}));
    expect(result.code, result.log).toBe(1);
    expectPlain(result.summary);
  });

  it('of bucket, when a lifecycle rule has it for a name', async () => {
    const bucket = cloud.name('pictures');
    const s3 = new S3Client({ region, endpoint: cloud.aws.url, credentials: cloud.aws.admin });
    await s3.send(
      new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
    );
    await s3.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket: bucket,
        LifecycleConfiguration: {
          Rules: [{ ID: picture, Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 90 } }],
        },
      }),
    );
    const policy = documentedPolicy('bucket', { 'acme-usage-logs': bucket });
    const result = await cloud.run('bucket', { bucket, region, mode: 'plan' }, policy);
    expect(result.code, result.log).toBe(0);
    expectPlain(result.summary);
  });

  it('of validate, when a file has it for a field', async () => {
    const result = await runFile('validate', { files: 'loki.yaml', loki: 'off', 'base-ref': '' });
    expect(result.code).toBe(1);
    expectPlain(result.summary);
  });

  it('of render, and in its report for a pull request, when the file it upgrades has it', async () => {
    const result = await runFile('render', { config: 'loki.yaml', 'upgrade-from': '3.4.3' });
    expectPlain(result.summary);
    expectPlain(readFileSync(result.outputs['report'] ?? '', 'utf8'));
  });

  function runFile(action: string, inputs: Record<string, string>): Promise<ActionResult> {
    write('loki.yaml', `"${picture}": 1\n`);
    return runAction(action, {
      inputs: { 'loki-version': '3.7.6', ...inputs },
      workspace: folder,
      temp: join(folder, 'temp'),
    });
  }
});

it('A picture in Markdown is plain text in the issue that asks for a person', async () => {
  const { github } = cloud;
  await runAction('issue', {
    inputs: {
      token: github.token({ issues: 'write' }),
      problem: `The key of ${picture} is in use.`,
      label: 'loki-key-rotation',
      title: 'The Loki key rotation needs a person',
    },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/usage', GITHUB_RUN_ID: '7' },
  });
  expectPlain(github.issues[0]?.body ?? '');
});
