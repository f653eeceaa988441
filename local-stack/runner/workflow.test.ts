import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunEvent } from './job.ts';
import type { StandIns } from './uses.ts';
import { type RunWorkflowOptions, runWorkflow } from './workflow.ts';

const fixtures = resolve(import.meta.dirname, 'fixtures');
let root: string;
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workflow-'));
  await cp(fixtures, root, { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const standIns: StandIns = {
  'actions/checkout': async () => undefined,
  'aws-actions/configure-aws-credentials': async ({ inputs, mask, log }) => {
    mask('very-secret-key');
    log(`signed in as ${inputs['role-to-assume']} with very-secret-key`);
    return { env: { AWS_ACCESS_KEY_ID: 'AKIA1' } };
  },
};

async function run(file: string, options: Partial<RunWorkflowOptions> = {}) {
  count += 1;
  const folders = { workspace: join(root, `work-${count}`), temp: join(root, `temp-${count}`) };
  return runWorkflow({ root, file, standIns, ...folders, ...options });
}

/** Runs steps written in the test, indented by four spaces. */
async function runSteps(steps: string, options: Partial<RunWorkflowOptions> = {}) {
  count += 1;
  const file = join('workflows', `made-${count}.yml`);
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(
    join(root, file),
    `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`,
  );
  return run(file, options);
}

describe('a whole workflow', () => {
  const options = {
    inputs: { bucket: 'acme-usage' },
    vars: { ROLE: 'deployer' },
    secrets: { TOKEN: 't0ken-value' },
  };

  test('runs composite and JavaScript actions, scripts and stand-ins in order', async () => {
    const result = await run('workflows/full.yml', options);
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

  test('says which steps the local stack provides, and masks what they say is secret', async () => {
    const { steps } = await run('workflows/full.yml', options);
    expect(steps[1]?.log).toEqual([
      'aws-actions/configure-aws-credentials is provided by the local stack.',
      'signed in as deployer with ***',
    ]);
  });

  test('has typed inputs, variables, exported environment and masked secrets', async () => {
    const { steps, summary } = await run('workflows/full.yml', options);
    const types = steps.find((step) => step.id === 'types');
    expect(types?.outputs).toEqual({ days: 'true force=true region=us-west-2 key=AKIA1' });
    expect(types?.log).toEqual(['the token is ***']);
    expect(summary).toBe('## Done with ***\n');
  });

  test('tells what happens as it happens', async () => {
    const events: RunEvent[] = [];
    await run('workflows/full.yml', { ...options, onEvent: (event) => events.push(event) });
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
  ])('does not begin with inputs %j', async (inputs, message) => {
    await expect(run('workflows/full.yml', { ...options, inputs })).rejects.toThrow(message);
  });
});

describe('mistakes stop the run before its first step', () => {
  test.each([
    ['an unknown key', '      - run: echo\n        rnu: x\n', /made-\d+\.yml:7: Unexpected value 'rnu'/],
    [
      'a bad expression',
      '      - run: echo ${{ nothing.at.all }}\n',
      /made-\d+\.yml:6: .*Unrecognized named-value/,
    ],
    ['a bad reference', '      - uses: checkout\n', /made-\d+\.yml:6: Expected format \{org\}/],
    [
      'an action nobody stands in for',
      '      - uses: a/b@v1\n',
      /made-\d+\.yml:6: 'a\/b@v1' is not part of the local/,
    ],
    ['a folder without an action', '      - uses: $/actions/none\n', /actions\/none: no action\.yml here/],
  ])('%s', async (_, steps, message) => {
    await expect(runSteps(steps)).rejects.toThrow(message);
  });
});

describe('conditions', () => {
  test('after a failure only always() and failure() run, and the job has failed', async () => {
    const result = await runSteps(`
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
    const result = await runSteps(
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

  test('a step that takes too long has failed', async () => {
    const steps = '      - run: read -r < <(tail -f /dev/null)\n        timeout-minutes: 0.005\n';
    const result = await runSteps(steps, { cancelTimes: { termMs: 50, killMs: 50 } });
    expect(result.conclusion).toBe('failure');
    expect(result.steps[0]?.log.join('\n')).toContain('has timed out after 0.005 minutes');
  });
});

describe('inside a composite action', () => {
  const cancelTimes = { termMs: 200, killMs: 200 };
  const forever = 'read -r < <(tail -f /dev/null)';

  async function composite(name: string, ...scripts: string[]) {
    const folder = join(root, 'actions', name);
    await mkdir(folder, { recursive: true });
    const steps = scripts.map((script) => `    - shell: bash\n      run: ${script}\n`).join('');
    const head = `name: ${name}\ndescription: x\nruns:\n  using: composite\n  steps:\n`;
    await writeFile(join(folder, 'action.yml'), head + steps);
  }

  test('a failed step skips the rest of it and fails the job', async () => {
    await composite('broken', 'exit 4', 'echo');
    const result = await runSteps('      - uses: $/actions/broken\n      - run: echo\n');
    expect(result.conclusion).toBe('failure');
    const conclusions = result.steps.map((step) => step.conclusion);
    expect(conclusions).toEqual(['failure', 'failure', 'skipped', 'skipped']);
  });

  test('its steps succeed or fail on their own when it runs after a failure', async () => {
    await composite('helpful', 'echo one', 'echo two');
    const result = await runSteps(
      '      - run: exit 1\n      - uses: $/actions/helpful\n        if: always()\n',
    );
    expect(result.steps.map((step) => step.conclusion)).toEqual(['failure', 'success', 'success', 'success']);
  });

  test('its time limit stops the step that is running', async () => {
    await composite('slow', forever, 'echo');
    const steps = '      - uses: $/actions/slow\n        timeout-minutes: 0.005\n';
    const result = await runSteps(steps, { cancelTimes });
    expect(result.steps.map((step) => step.conclusion)).toEqual(['failure', 'cancelled']);
    expect(result.steps[0]?.log).toEqual(['Error: The action has timed out after 0.005 minutes.']);
  });
});

test('a job that takes too long is cancelled', async () => {
  count += 1;
  const file = join('workflows', `made-${count}.yml`);
  const step = '      - run: read -r < <(tail -f /dev/null)\n';
  const head = 'on: push\njobs:\n  one:\n    runs-on: x\n    timeout-minutes: 0.005\n    steps:\n';
  await writeFile(join(root, file), head + step);
  const result = await run(file, { cancelTimes: { termMs: 50, killMs: 50 } });
  expect(result.conclusion).toBe('cancelled');
});

describe('scripts', () => {
  test.each([
    ['bash', 'false | true', 'failure'],
    ['', 'false | true', 'success'],
    ['sh', 'false; true', 'failure'],
    ['node {0}', 'process.exit(0)', 'success'],
  ])('shell %j runs %j: %s', async (shell, script, conclusion) => {
    const line = shell && `        shell: ${shell}\n`;
    const result = await runSteps(`      - run: ${script}\n${line}`);
    expect(result.conclusion).toBe(conclusion);
  });

  test('a step sees what earlier steps wrote to GITHUB_ENV and GITHUB_PATH', async () => {
    const result = await runSteps(`
      - run: echo "A=1" >> "$GITHUB_ENV"; echo "/first" >> "$GITHUB_PATH"
      - run: echo "\${{ env.A }} $A \${PATH%%:*}"
`);
    expect(result.steps[1]?.log).toEqual(['1 1 /first']);
  });
});

test('a composite action does not see the secrets of its caller', async () => {
  const folder = join(root, 'actions/nosy');
  await mkdir(folder, { recursive: true });
  const step = '- shell: bash\n      run: echo ${{ secrets.TOKEN }}\n';
  await writeFile(
    join(folder, 'action.yml'),
    `name: nosy\ndescription: x\nruns:\n  using: composite\n  steps:\n    ${step}`,
  );
  await expect(runSteps('      - uses: $/actions/nosy\n')).rejects.toThrow(
    /action\.yml:7: .*Unrecognized named-value: 'secrets'/,
  );
});

test('the root action by bare $/ is refused inside a composite action, as runner 2.336 does', async () => {
  const folder = join(root, 'actions/circular');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'action.yml'),
    'name: c\ndescription: x\nruns:\n  using: composite\n  steps:\n    - uses: $/\n',
  );
  await expect(runSteps('      - uses: $/actions/circular\n')).rejects.toThrow("Actual '$/'");
});
