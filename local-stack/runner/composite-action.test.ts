import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorkflowFixture, type WorkflowFixture } from './fixture.ts';

let fixture: WorkflowFixture;
beforeAll(async () => {
  fixture = await createWorkflowFixture({ cancelTimes: { termMs: 200, killMs: 200 } });
});
afterAll(() => fixture.close());

const script = (run: string) => `    - shell: bash\n      run: ${run}\n`;

describe('a composite action', () => {
  test('skips the rest of its steps after one that fails, and fails the job', async () => {
    await fixture.addComposite('broken', script('exit 4') + script('echo'));
    const result = await fixture.runSteps('      - uses: $/actions/broken\n      - run: echo\n');
    expect(result.conclusion).toBe('failure');
    const conclusions = result.steps.map((step) => step.conclusion);
    expect(conclusions).toEqual(['failure', 'failure', 'skipped', 'skipped']);
  });

  test('that runs after a failure starts without one', async () => {
    await fixture.addComposite('helpful', script('echo one') + script('echo two'));
    const result = await fixture.runSteps(
      '      - run: exit 1\n      - uses: $/actions/helpful\n        if: always()\n',
    );
    expect(result.steps.map((step) => step.conclusion)).toEqual(['failure', 'success', 'success', 'success']);
  });

  test('stops the step that is running when its time is up', async () => {
    await fixture.addComposite('slow', script('read -r < <(tail -f /dev/null)') + script('echo'));
    const result = await fixture.runSteps('      - uses: $/actions/slow\n        timeout-minutes: 0.005\n');
    expect(result.steps.map((step) => step.conclusion)).toEqual(['failure', 'cancelled']);
    expect(result.steps[0]?.log).toEqual(['Error: The action has timed out after 0.005 minutes.']);
  });

  test('does not see the secrets of its caller', async () => {
    await fixture.addComposite('nosy', script('echo ${{ secrets.TOKEN }}'));
    await expect(fixture.runSteps('      - uses: $/actions/nosy\n')).rejects.toThrow(
      /action\.yml:7: .*Unrecognized named-value: 'secrets'/,
    );
  });

  test('may not use the root action by a bare $/, as with runner 2.336', async () => {
    await fixture.addComposite('circular', '    - uses: $/\n');
    await expect(fixture.runSteps('      - uses: $/actions/circular\n')).rejects.toThrow("Actual '$/'");
  });
});
