import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../local-stack/runner/paths.ts';
import { loadWorkflow } from '../../local-stack/runner/workflow-file.ts';
import { outputsOf, startTeam, type Team } from '../support/team.ts';

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});
afterAll(() => team?.close());

const deploy = () => team.run('.github/workflows/deploy.yml');

describe('The deploy workflow', () => {
  it('goes from nothing to a message read back, and has nothing to change the second time', async () => {
    const first = await deploy();
    expect(first.conclusion, JSON.stringify(first.steps.at(-1)?.log)).toBe('success');
    expect(outputsOf(first, 'Keys')['rotated']).toBe('true');
    const again = await deploy();
    expect(outputsOf(again, 'Bucket')['changed']).toBe('false');
    expect(outputsOf(again, 'Keys')['rotated']).toBe('false');
    expect(outputsOf(again, 'Render')['sha256']).toBe(outputsOf(first, 'Render')['sha256']);
    expect(outputsOf(again, 'Deploy')['hosts']).toContain('"unchanged"');
    expect(Number(outputsOf(again, 'Verify')['visible-ms'])).toBeGreaterThan(0);
  });

  it('asks for no more than to read the repository and to sign in, waits for other runs, and can be approved', async () => {
    const { settings } = await deploy();
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
