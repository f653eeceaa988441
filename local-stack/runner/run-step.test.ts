import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorkflowFixture, type WorkflowFixture } from './fixture.ts';

let fixture: WorkflowFixture;
beforeAll(async () => {
  fixture = await createWorkflowFixture();
});
afterAll(() => fixture.close());

describe('the script of a step', () => {
  test.each([
    ['bash', 'false | true', 'failure'],
    ['', 'false | true', 'success'],
    ['sh', 'false; true', 'failure'],
    ['node {0}', 'process.exit(0)', 'success'],
  ])('with shell %j runs %j: %s', async (shell, script, conclusion) => {
    const line = shell && `        shell: ${shell}\n`;
    const result = await fixture.runSteps(`      - run: ${script}\n${line}`);
    expect(result.conclusion).toBe(conclusion);
  });

  test('sees what earlier steps wrote to GITHUB_ENV and GITHUB_PATH', async () => {
    const result = await fixture.runSteps(`
      - run: echo "A=1" >> "$GITHUB_ENV"; echo "/first" >> "$GITHUB_PATH"
      - run: echo "\${{ env.A }} $A \${PATH%%:*}"
`);
    expect(result.steps[1]?.log).toEqual(['1 1 /first']);
  });
});
