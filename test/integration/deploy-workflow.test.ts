import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../local-stack/paths.ts';
import type { JobResult } from '../../local-stack/runner/workflow.ts';
import { loadWorkflow } from '../../local-stack/runner/workflow-file.ts';
import { outputsOf, startTeam, type Team } from '../support/team.ts';

let team: Team;
let first: JobResult;

beforeAll(async () => {
  team = await startTeam();
  first = await deploy();
});
afterAll(() => team?.close());

async function deploy(inputs: Record<string, string> = {}): Promise<JobResult> {
  const { deploy: result } = await team.run('.github/workflows/deploy.yml', { inputs });
  if (result === undefined) throw new Error('there is no job deploy');
  return result;
}
const outputs = (result: JobResult, name: string) => outputsOf({ result }, name);

describe('The deploy workflow', () => {
  it('goes from nothing to a message read back, and has nothing to change the second time', async () => {
    expect(first.conclusion, JSON.stringify(first.steps.at(-1)?.log)).toBe('success');
    expect(outputs(first, 'Keys')['rotated']).toBe('true');
    const again = await deploy();
    expect(outputs(again, 'Bucket')['changed']).toBe('false');
    expect(outputs(again, 'Keys')['rotated']).toBe('false');
    expect(outputs(again, 'Render')['sha256']).toBe(outputs(first, 'Render')['sha256']);
    expect(outputs(again, 'Deploy')['hosts']).toContain('"unchanged"');
    expect(Number(outputs(again, 'Verify')['visible-ms'])).toBeGreaterThan(0);
  }, 120_000);

  it('goes back to an earlier release without asking the bucket, IAM or GitHub, and checks it', async () => {
    const changed = await deploy({ 'loki-version': '3.7.5' });
    expect(outputs(changed, 'Deploy')['hosts']).toContain('"loki":"3.7.5"');
    for (const { calls } of [team.cloud.aws, team.cloud.github]) calls.length = 0;
    const back = await deploy({ rollback: 'previous' });
    expect(back.conclusion, JSON.stringify(back.steps.at(-1)?.log)).toBe('success');
    expect(outputs(back, 'Deploy')['hosts']).toMatch(/"status":"deployed".*"loki":"3\.7\.6"/);
    expect(Number(outputs(back, 'Verify')['visible-ms'])).toBeGreaterThan(0);
    const asked = team.cloud.aws.calls.map(({ service, operation }) => `${service} ${operation}`);
    expect(asked.filter((call) => /^iam|^s3 (Create|Get|Put)Bucket/.test(call))).toEqual([]);
    expect(team.cloud.github.calls).toEqual([]);
    // Where the host finds the parameter that the earlier release names.
    const sent = team.cloud.aws.calls.find(({ operation }) => operation === 'SendCommand');
    expect(/REGION='[^']*'/.exec(sent?.body ?? '')?.[0]).toBe("REGION='us-west-2'");
  }, 180_000);

  it('asks for no more than to read the repository and to sign in, and can be approved', () => {
    expect(first.settings).toMatchObject({
      permissions: { contents: 'read', 'id-token': 'write' },
      environment: 'production',
    });
  });

  it('waits for other runs in its environment, interrupts none and takes no place of one that waits', () => {
    expect(first.settings.concurrency).toEqual({
      ...{ group: 'loki-host-production', 'cancel-in-progress': false, queue: 'max' },
    });
  });
});

it.each(globSync('.github/workflows/*.yml', { cwd: repositoryRoot }))(
  '%s has no problem that GitHub’s parser finds',
  async (file) => {
    await expect(loadWorkflow(repositoryRoot, file)).resolves.toBeDefined();
  },
);
