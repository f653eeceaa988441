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

type Results = Record<string, JobResult>;

const rotate = (options: Parameters<Team['run']>[1] = { event: 'schedule' }): Promise<Results> =>
  team.run('.github/workflows/rotate-keys.yml', options);
const failing = () => rotate({ event: 'schedule', app: { secrets: 'read' } });
const stepsOf = (results: Results, job: string) => results[job]?.steps ?? [];
const conclusions = (results: Results) =>
  Object.fromEntries(Object.entries(results).map(([id, { conclusion }]) => [id, conclusion]));
const logOf = (results: Results) =>
  JSON.stringify(Object.values(results).map(({ steps }) => steps.at(-1)?.log));

describe('The rotation workflow', () => {
  it('only looks while the key is young, and asks nobody for more', async () => {
    const results = await rotate();
    expect(conclusions(results), logOf(results)).toEqual({ look: 'success', rotate: 'skipped' });
    const changes = [...team.cloud.aws.calls, ...team.cloud.github.calls].filter(({ write }) => write);
    expect(changes).toEqual([]);
  });

  it('rotates a key that is due, deploys it, and retires and deletes the old one in the days after', async () => {
    team.cloud.aws.time.advance(91 * day);
    const due = await rotate();
    expect(conclusions(due), logOf(due)).toEqual({ look: 'success', rotate: 'success' });
    expect(outputsOf(due, 'Keys')['rotated']).toBe('true');
    expect(outputsOf(due, 'Deploy')['hosts']).toContain('"deployed"');
    expect(outputsOf(due, 'Retire the replaced key')['previous-key-state']).toBe('active');
    expect(conclusions(await rotate()), 'while the old key may be in use').toMatchObject({
      rotate: 'skipped',
    });
    const states: (string | undefined)[] = [];
    for (const wait of [7 * hour, 8 * day]) {
      team.cloud.aws.time.advance(wait);
      states.push(outputsOf(await rotate(), 'Retire')['previous-key-state']);
    }
    expect(states).toEqual(['inactive', 'deleted']);
  }, 120_000);

  it('opens one issue when it fails, and closes it when it works again', async () => {
    team.cloud.aws.time.advance(91 * day);
    const failed = await failing();
    expect(conclusions(failed)).toEqual({ look: 'success', rotate: 'failure' });
    await failing();
    expect(team.cloud.github.issues).toMatchObject([
      { state: 'open', labels: [{ name: 'loki-key-rotation' }] },
    ]);
    expect(conclusions(await rotate())).toMatchObject({ rotate: 'success' });
    expect(team.cloud.github.issues).toMatchObject([{ state: 'closed' }]);
  }, 120_000);

  it('opens the issue when it cannot even look, and closes it when there is nothing to do', async () => {
    team.cloud.aws.faults.add({ operation: 'ListAccessKeys', kind: 'denied', times: 9 });
    expect(conclusions(await rotate())).toEqual({ look: 'failure', rotate: 'skipped' });
    team.cloud.aws.faults.clear();
    expect(team.cloud.github.issues).toMatchObject([{ state: 'open' }]);
    expect(conclusions(await rotate())).toEqual({ look: 'success', rotate: 'skipped' });
    expect(team.cloud.github.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('goes on where a run died between the secrets and the deploy', async () => {
    team.cloud.aws.time.advance(91 * day);
    expect(outputsOf(await rotate(), 'Retire')['previous-key-state'], 'the one before').toBe('inactive');
    // The SDK tries once more, since it finds that its clock is not AWS's.
    team.cloud.aws.faults.add({ operation: 'SendCommand', kind: 'denied', times: 9 });
    const died = await rotate();
    expect(conclusions(died)).toMatchObject({ rotate: 'failure' });
    team.cloud.aws.faults.clear();
    const made = outputsOf(died, 'Keys')['access-key-id'];
    const next = await rotate();
    expect(outputsOf(next, 'Look')['next-step']).toBe('deploy');
    expect(outputsOf(next, 'Keys')).toMatchObject({ rotated: 'false', 'access-key-id': made });
    expect(outputsOf(next, 'Deploy')['hosts']).toContain('"deployed"');
    expect(outputsOf(next, 'Retire the replaced key')['next-step']).toBe('wait');
  }, 120_000);

  it('hands nothing from the look to the rotation but whether it is due', async () => {
    const results = await rotate();
    expect(results['look']?.outputs).toEqual({ due: 'false' });
  });

  it('lets the second job look when a secret that is like the answer keeps the first one silent', async () => {
    const results = await rotate({ event: 'schedule', secrets: { ODD: 'false' } });
    expect(results['look']?.outputs).toEqual({});
    expect(conclusions(results)).toEqual({ look: 'success', rotate: 'success' });
    const ran = stepsOf(results, 'rotate').filter(({ conclusion }) => conclusion !== 'skipped');
    expect(ran.map(({ name }) => name)).not.toContain('Rotate, deploy, check');
  });

  it('makes no one wait for a look, and lets a rotation wait for deploys of its environment', async () => {
    const { look, rotate: rotation } = await rotate();
    expect(look?.settings).toMatchObject({
      permissions: { contents: 'read', 'id-token': 'write', issues: 'write' },
      concurrency: { group: 'loki-rotation-production-schedule', 'cancel-in-progress': false },
      environment: 'production',
    });
    expect(rotation?.settings).toMatchObject({
      permissions: { contents: 'read', 'id-token': 'write', issues: 'write' },
      concurrency: { group: 'loki-host-production', 'cancel-in-progress': false, queue: 'max' },
      environment: 'production',
    });
  });

  it('of a person is in a group of its own until it rotates, so that no night takes its place', async () => {
    const { look } = await rotate({});
    expect(look?.settings.concurrency).toMatchObject({ group: 'loki-rotation-production-1' });
  });

  it('runs when it is asked for now, whatever the look says', async () => {
    const results = await rotate({ inputs: { 'max-age': '0' } });
    expect(results['look']?.outputs).toEqual({ due: 'true' });
    const names = stepsOf(results, 'rotate').filter(({ conclusion }) => conclusion !== 'skipped');
    expect(names.map(({ name }) => name)).toContain('Rotate, deploy, check');
    const { rotated, 'previous-key-id': replaced } = outputsOf(results, 'Keys');
    expect(rotated, 'although the key before is not retired yet').toBe('true');
    const retired = outputsOf(results, 'Retire the replaced key');
    expect(retired).toMatchObject({ 'previous-key-id': replaced, 'previous-key-state': 'inactive' });
  }, 60_000);

  it('deploys first where it is asked for a new key while hosts have yet to get the last one', async () => {
    team.cloud.aws.faults.add({ operation: 'SendCommand', kind: 'denied', times: 9 });
    const died = await rotate({ inputs: { 'max-age': '0' } });
    expect(conclusions(died)).toMatchObject({ rotate: 'failure' });
    team.cloud.aws.faults.clear();
    const results = await rotate({ inputs: { 'max-age': '0' } });
    expect(conclusions(results), logOf(results)).toEqual({ look: 'success', rotate: 'success' });
    const names = stepsOf(results, 'rotate').filter(({ conclusion }) => conclusion !== 'skipped');
    expect(names.map(({ name }) => name)).toContain('Deploy the key that is handed out already');
    expect(JSON.stringify(names.map(({ outputs }) => outputs['rotated']))).toContain('"true"');
  }, 120_000);
});
