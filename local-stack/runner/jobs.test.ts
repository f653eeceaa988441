import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJobs } from './jobs.ts';
import type { RunWorkflowOptions } from './workflow.ts';

let root: string;
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jobs-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs jobs written in the test. */
async function runAll(jobs: string, options: Partial<RunWorkflowOptions> = {}) {
  count += 1;
  const file = `made-${count}.yml`;
  const folders = { workspace: join(root, `work-${count}`), temp: join(root, `temp-${count}`) };
  await writeFile(join(root, file), `on: push\njobs:\n${jobs}`);
  return runJobs({ root, file, ...folders, ...options });
}

const job = (id: string, keys: string, script: string) =>
  `  ${id}:\n    runs-on: x\n${keys}    steps:\n      - id: step\n        run: ${script}\n`;

describe('the jobs of a workflow', () => {
  test('run after those that they need, and see their outputs', async () => {
    const needs = `    needs: first\n    if: needs.first.outputs.say == 'go'\n`;
    const results = await runAll(
      job('second', needs, 'echo "got ${{ needs.first.outputs.say }}"') +
        job(
          'first',
          '    outputs:\n      say: ${{ steps.step.outputs.say }}\n',
          'echo say=go >> "$GITHUB_OUTPUT"',
        ),
    );
    expect(Object.keys(results)).toEqual(['first', 'second']);
    expect(results['second']?.steps[0]?.log).toEqual(['got go']);
  });

  test('do not hand on outputs that contain a secret', async () => {
    const outputs = `    outputs:\n      whole: ${'${{ steps.step.outputs.whole }}'}\n      other: plain\n`;
    const lines: string[] = [];
    const results = await runAll(job('only', outputs, 'echo "whole=a-t0ken-value" >> "$GITHUB_OUTPUT"'), {
      secrets: { TOKEN: 't0ken-value' },
      onEvent: (event) => void (event.type === 'line' && lines.push(event.line)),
    });
    expect(results['only']?.outputs).toEqual({ other: 'plain' });
    expect(lines).toEqual(["Warning: Skip output 'whole' since it may contain secret."]);
  });

  test.each([
    ['fails', 'exit 1', '', 'skipped'],
    ['fails', 'exit 1', '    if: failure()\n', 'success'],
    ['is skipped', 'echo', '', 'skipped'],
    ['is skipped', 'echo', '    if: always()\n', 'success'],
  ])(
    'after a job that %s (%s), a job with the condition %j is: %s',
    async (how, script, condition, conclusion) => {
      const skipped = how === 'is skipped' ? '    if: false\n' : '';
      const results = await runAll(
        job('first', skipped, script) + job('second', `    needs: [first]\n${condition}`, 'echo'),
      );
      expect(results['second']?.conclusion).toBe(conclusion);
    },
  );

  test('see the variables and secrets of their environment in their steps, but not in their own keys', async () => {
    const keys =
      '    environment: ${{ vars.PLACE }}\n    concurrency: on-${{ vars.COLOR }}\n    env:\n      SEEN: ${{ vars.COLOR }}\n';
    const results = await runAll(job('only', keys, 'echo "$SEEN ${{ vars.PLACE }} ${{ secrets.HIDDEN }}"'), {
      vars: { PLACE: 'production', COLOR: 'blue' },
      environments: { production: { vars: { COLOR: 'green' }, secrets: { HIDDEN: 'hidden-value' } } },
    });
    expect(results['only']?.settings).toMatchObject({ environment: 'production', concurrency: 'on-blue' });
    expect(results['only']?.steps[0]?.log).toEqual(['green production ***']);
  });
});
