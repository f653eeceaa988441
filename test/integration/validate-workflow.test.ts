import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../local-stack/paths.ts';
import { runWorkflow } from '../../local-stack/runner/workflow.ts';
import { config, createRepository, type Repository } from './validate-repository.ts';

const file = '.github/workflows/validate-config.yml';

let repository: Repository;
let temp: string;
beforeEach(() => {
  repository = createRepository();
  temp = mkdtempSync(join(tmpdir(), 'workflow-'));
});
afterEach(() => {
  repository.remove();
  rmSync(temp, { recursive: true });
});

/** The workflow on a pull request that moves the data, the checkout made before. */
async function run(inputs: Record<string, string>) {
  repository.write('loki/loki.yaml', config);
  repository.commit();
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.write('loki/loki.yaml', config.replace('usage-logs', 'other-logs'));
  repository.commit();
  const kept: Record<string, string>[] = [];
  const result = await runWorkflow({
    ...{ file, event: 'workflow_call', inputs, workspace: repository.folder, temp },
    env: repository.pullRequest('change'),
    standIns: {
      'actions/checkout': async () => ({}),
      'actions/upload-artifact': async ({ inputs: artifact }) => {
        kept.push(artifact);
        return {};
      },
    },
  });
  return { ...result, kept };
}

describe('The workflow validate-config.yml', () => {
  it('fails a pull request that would lose data, and keeps no artifact unless asked', async () => {
    const { conclusion, summary, kept } = await run({});
    expect(conclusion).toBe('failure');
    expect(summary).toContain('storage-moved');
    expect(kept).toEqual([]);
  });

  it('passes what is allowed, and keeps the SARIF when asked', async () => {
    const { conclusion, kept } = await run({
      allow: 'storage-moved: all objects were copied',
      sarif: 'true',
    });
    expect(conclusion).toBe('success');
    expect(kept).toEqual([expect.objectContaining({ name: 'loki-config-sarif' })]);
  });

  it('keeps the SARIF of a check that fails, too', async () => {
    expect((await run({ sarif: 'true' })).kept).toHaveLength(1);
  });

  it('may read the repository and nothing else, so that it runs on forks', () => {
    const workflow = load(readFileSync(join(repositoryRoot, file), 'utf8')) as {
      on: object;
      permissions: object;
      jobs: Record<string, object>;
    };
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.values(workflow.jobs).filter((job) => 'permissions' in job)).toEqual([]);
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'workflow_call']);
    expect(readFileSync(join(repositoryRoot, file), 'utf8')).not.toMatch(/secrets\.|vars\./);
  });
});
