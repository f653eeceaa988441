import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobResult } from '../../local-stack/runner/workflow.ts';
import { outputsOf, startTeam, type Team } from '../support/team.ts';

const hour = 3_600_000;
const day = 24 * hour;
let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.run('.github/workflows/deploy.yml');
});
afterAll(() => team?.close());
beforeEach(() => {
  team.cloud.github.issues.length = 0;
  team.cloud.github.calls.length = 0;
  team.cloud.aws.calls.length = 0;
});

const rotate = (app?: object) =>
  team.run('.github/workflows/rotate-keys.yml', app === undefined ? {} : { app });
const conclusionOf = (result: JobResult, name: string) =>
  result.steps.find((step) => step.name === name)?.conclusion;

describe('The rotation workflow', () => {
  it('only looks while the key is young', async () => {
    const result = await rotate();
    expect(result.conclusion, JSON.stringify(result.steps.at(-1)?.log)).toBe('success');
    expect(conclusionOf(result, 'Rotate, deploy, check')).toBe('skipped');
    expect(conclusionOf(result, 'Retire')).toBe('skipped');
    const changes = [...team.cloud.aws.calls, ...team.cloud.github.calls].filter(({ write }) => write);
    expect(changes).toEqual([]);
  });

  it('rotates a key that is due, deploys it, and retires and deletes the old one in the days after', async () => {
    team.cloud.aws.time.advance(91 * day);
    const due = await rotate();
    expect(due.conclusion, JSON.stringify(due.steps.at(-1)?.log)).toBe('success');
    expect(outputsOf(due, 'Keys')['rotated']).toBe('true');
    expect(outputsOf(due, 'Deploy')['hosts']).toContain('"deployed"');
    expect(outputsOf(due, 'Retire the replaced key')['previous-key-state']).toBe('active');
    const states: (string | undefined)[] = [];
    for (const wait of [7 * hour, 8 * day]) {
      team.cloud.aws.time.advance(wait);
      states.push(outputsOf(await rotate(), 'Retire')['previous-key-state']);
    }
    expect(states).toEqual(['inactive', 'deleted']);
  }, 120_000);

  it('opens one issue when it fails, and closes it when it works again', async () => {
    team.cloud.aws.time.advance(91 * day);
    const failed = await rotate({ secrets: 'read' });
    expect(failed.conclusion).toBe('failure');
    await rotate({ secrets: 'read' });
    expect(team.cloud.github.issues).toMatchObject([
      { state: 'open', labels: [{ name: 'loki-key-rotation' }] },
    ]);
    expect((await rotate()).conclusion).toBe('success');
    expect(team.cloud.github.issues).toMatchObject([{ state: 'closed' }]);
  }, 120_000);

  it('goes on where a run died between the secrets and the deploy', async () => {
    team.cloud.aws.time.advance(91 * day);
    expect(outputsOf(await rotate(), 'Retire')['previous-key-state'], 'the one before').toBe('inactive');
    // The SDK tries once more, since it finds that its clock is not AWS's.
    team.cloud.aws.faults.add({ operation: 'SendCommand', kind: 'denied', times: 9 });
    const died = await rotate();
    expect(died.conclusion).toBe('failure');
    team.cloud.aws.faults.clear();
    const made = outputsOf(died, 'Keys')['access-key-id'];
    const next = await rotate();
    expect(outputsOf(next, 'Look')['next-step']).toBe('deploy');
    expect(outputsOf(next, 'Keys')).toMatchObject({ rotated: 'false', 'access-key-id': made });
    expect(outputsOf(next, 'Deploy')['hosts']).toContain('"deployed"');
    expect(outputsOf(next, 'Retire the replaced key')['next-step']).toBe('wait');
  }, 120_000);

  it('asks for no more than it needs, and never runs beside a deploy', async () => {
    const { settings } = await rotate();
    expect(settings).toMatchObject({
      permissions: { contents: 'read', 'id-token': 'write', issues: 'write' },
      concurrency: { group: 'loki-host', 'cancel-in-progress': false },
      environment: 'production',
    });
  });
});
