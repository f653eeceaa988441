import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandIns } from './find-action.ts';
import { createWorkflowFixture, type WorkflowFixture } from './fixture.ts';
import type { RunEvent } from './results.ts';

const standIns: StandIns = {
  'actions/checkout': async () => undefined,
  'aws-actions/configure-aws-credentials': async ({ inputs, mask, log }) => {
    mask('very-secret-key');
    log(`signed in as ${inputs['role-to-assume']} with very-secret-key`);
    return { env: { AWS_ACCESS_KEY_ID: 'AKIA1' } };
  },
};

let fixture: WorkflowFixture;
beforeAll(async () => {
  fixture = await createWorkflowFixture({ standIns });
});
afterAll(() => fixture.close());

describe('a whole workflow', () => {
  const options = {
    inputs: { bucket: 'acme-usage' },
    vars: { ROLE: 'deployer' },
    secrets: { TOKEN: 't0ken-value' },
  };

  test('runs composite and JavaScript actions, scripts and stand-ins in order', async () => {
    const result = await fixture.run('workflows/full.yml', options);
    expect(result).toMatchObject({
      name: 'Deploy acme-usage',
      conclusion: 'success',
      outputs: { said: 'from the root world' },
      settings: {
        concurrency: { group: 'loki-acme-usage', 'cancel-in-progress': false },
        environment: 'production',
        permissions: { contents: 'read', 'id-token': 'write' },
      },
    });
    expect(result.steps.map(({ path, conclusion }) => [path.join(' / '), conclusion])).toEqual([
      ['Run actions/checkout@v6', 'success'],
      ['Sign in', 'success'],
      ['Run $/', 'success'],
      ['Run $/ / Run $/actions/pair', 'success'],
      ['Run $/ / Run $/actions/pair / Run echo "said=from the root $NAME" >> "$GITHUB_OUTPUT"', 'success'],
      ['Run $/ / Run $/actions/pair / Count', 'success'],
      ['Types', 'success'],
      ['Not today', 'skipped'],
      ['May fail', 'success'],
      ['After', 'success'],
      ['Post After', 'success'],
      ['Run $/ / Run $/actions/pair / Post Count', 'success'],
    ]);
  });

  test('says where a stand-in runs, and masks what it says is secret', async () => {
    const { steps } = await fixture.run('workflows/full.yml', options);
    expect(steps[1]?.log).toEqual([
      'STAND-IN for aws-actions/configure-aws-credentials',
      'signed in as deployer with ***',
    ]);
  });

  test('has typed inputs, variables, exported environment and masked secrets', async () => {
    const { steps, summary } = await fixture.run('workflows/full.yml', options);
    const types = steps.find((step) => step.id === 'types');
    expect(types?.outputs).toEqual({ days: 'true force=true region=us-west-2 key=AKIA1' });
    expect(types?.log).toEqual(['the token is ***']);
    expect(summary).toBe('## Done with ***\n');
  });

  test('reports events as they happen', async () => {
    const events: RunEvent[] = [];
    await fixture.run('workflows/full.yml', { ...options, onEvent: (event) => events.push(event) });
    expect(events.slice(0, 4).map((event) => event.type)).toEqual([
      'job-start',
      'step-start',
      'line',
      'step-end',
    ]);
  });

  test.each([
    [{}, "full.yml:6: Required input 'bucket' is not given."],
    [{ bucket: 'b', days: 'many' }, "Input 'days' is 'many'; allowed: a number."],
    [{ bucket: 'b', force: 'maybe' }, "Input 'force' is 'maybe'; allowed: true or false."],
    [{ bucket: 'b', colour: 'red' }, "workflow_dispatch has no input 'colour'"],
  ])('does not start with inputs %j', async (inputs, message) => {
    await expect(fixture.run('workflows/full.yml', { ...options, inputs })).rejects.toThrow(message);
  });
});

describe('a mistake stops the run before its first step', () => {
  test.each([
    ['an unknown key', '      - run: echo\n        rnu: x\n', /made-\d+\.yml:7: Unexpected value 'rnu'/],
    [
      'a bad expression',
      '      - run: echo ${{ nothing.at.all }}\n',
      /made-\d+\.yml:6: .*Unrecognized named-value/,
    ],
    ['a bad reference', '      - uses: checkout\n', /made-\d+\.yml:6: Expected format \{org\}/],
    [
      'an action without a stand-in',
      '      - uses: a/b@v1\n',
      /made-\d+\.yml:6: The local stack has no stand-in for 'a\/b@v1'/,
    ],
    ['a folder without an action', '      - uses: $/actions/none\n', /actions\/none has no action\.yml/],
  ])('%s', async (_, steps, message) => {
    await expect(fixture.runSteps(steps)).rejects.toThrow(message);
  });
});

describe('conditions', () => {
  test('after a failure, only always() and failure() run, and the job fails', async () => {
    const result = await fixture.runSteps(`
      - name: fails
        run: exit 7
      - name: skipped
        run: echo
      - name: always
        if: always()
        run: echo
      - name: failure
        if: failure()
        run: echo
`);
    expect(result.conclusion).toBe('failure');
    expect(result.steps.map((step) => step.conclusion)).toEqual(['failure', 'skipped', 'success', 'success']);
    expect(result.steps[0]?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 7.' },
    ]);
  });

  test('a cancelled job stops its step, skips the next and runs always()', async () => {
    const controller = new AbortController();
    const result = await fixture.runSteps(
      `
      - name: waits
        run: echo ready; while :; do read -t 0.05 <> <(:) || true; done
      - name: skipped
        run: echo
      - name: cleans up
        if: always()
        run: echo cleaned
`,
      {
        signal: controller.signal,
        cancelTimes: { termMs: 200, killMs: 200 },
        onEvent: (event) => event.type === 'line' && event.line === 'ready' && controller.abort(),
      },
    );
    expect(result.conclusion).toBe('cancelled');
    expect(result.steps.map((step) => step.conclusion)).toEqual(['cancelled', 'skipped', 'success']);
  });

  test('a step that takes too long fails', async () => {
    const steps = '      - run: read -r < <(tail -f /dev/null)\n        timeout-minutes: 0.005\n';
    const result = await fixture.runSteps(steps, { cancelTimes: { termMs: 50, killMs: 50 } });
    expect(result.conclusion).toBe('failure');
    expect(result.steps[0]?.log.join('\n')).toContain('has timed out after 0.005 minutes');
  });
});

test('a job that takes too long is cancelled', async () => {
  const keys = '    timeout-minutes: 0.005\n    steps:\n      - run: read -r < <(tail -f /dev/null)\n';
  const result = await fixture.runJob(keys, { cancelTimes: { termMs: 50, killMs: 50 } });
  expect(result.conclusion).toBe('cancelled');
});
