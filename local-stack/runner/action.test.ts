import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunActionOptions, runAction } from './action.ts';

const root = resolve(import.meta.dirname, 'fixtures');
const run = (code: string, options: RunActionOptions = {}) =>
  runAction('js', { root, ...options, inputs: { code, ...options.inputs } });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an action run as the runner runs it', () => {
  test('gets its inputs and defaults in variables that keep dashes and replace spaces', async () => {
    const { log } = await run(
      "console.log(process.env.INPUT_REPOSITORY, process.env.INPUT_WITH_SPACE, 'INPUT_AFTER-CODE' in process.env)",
      { env: { GITHUB_REPOSITORY: 'octo/cat' } },
    );
    expect(log).toBe('octo/cat spaced true');
  });

  test("gets nothing of the caller's environment", async () => {
    process.env['CALLERS_OWN'] = 'x';
    const { log } = await run("console.log(process.env.CALLERS_OWN ?? 'not there', process.env.GIVEN)", {
      env: { GIVEN: 'given' },
    });
    expect(log).toBe('not there given');
  });

  test('can read the event, also in the second step of a job', async () => {
    const code =
      "console.log(process.getBuiltinModule('fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))";
    const job = { temp: join(folder, 'job') };
    expect([(await run(code, job)).log, (await run(code, job)).log]).toEqual(['{}', '{}']);
  });

  test('is warned about inputs it does not have', async () => {
    const { annotations } = await run('0', { inputs: { colour: 'red' } });
    expect(annotations).toEqual([
      {
        level: 'warning',
        message:
          "Unexpected input(s) 'colour', valid inputs are ['code', 'after-code', 'repository', 'with space']",
      },
    ]);
  });

  test('hands over outputs, state, environment, path and summary', async () => {
    const { outputs, exported, state, summary } = await run(`
      import { appendFileSync as append } from 'node:fs';
      append(process.env.GITHUB_OUTPUT, 'plain=1\\nlong<<E\\na\\nb\\nE\\n');
      append(process.env.GITHUB_STATE, 'key=kept\\n');
      append(process.env.GITHUB_ENV, 'LATER=yes\\n');
      append(process.env.GITHUB_PATH, '/opt/tool\\n');
      append(process.env.GITHUB_STEP_SUMMARY, '# Done\\n');`);
    expect(outputs).toEqual({ plain: '1', long: 'a\nb' });
    expect(state).toEqual({ key: 'kept' });
    expect(exported).toEqual({ env: { LATER: 'yes' }, path: ['/opt/tool'] });
    expect(summary).toBe('# Done\n');
  });

  test('fails when a file command cannot be read', async () => {
    const result = await run(
      "import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'no pair\\n')",
    );
    expect(result.conclusion).toBe('failure');
    expect(result.log).toContain(
      "Unable to process file command 'output' successfully. Invalid format 'no pair'",
    );
  });

  test('has its output both as printed and as shown in the log', async () => {
    const { stdout, log, masks } = await run(
      "console.log('::add-mask::hidden-value'); console.error('hidden-value')",
    );
    expect(stdout).toBe('::add-mask::hidden-value');
    expect(log).toBe('***');
    expect(masks).toEqual(['hidden-value']);
  });

  test('runs its post stage with the state of the main stage, even after a failure', async () => {
    const result = await run(
      "import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_STATE, 'id=42\\n'); process.exitCode = 5",
      { inputs: { 'after-code': "console.log('cleaning', process.env.STATE_id)" } },
    );
    expect(result).toMatchObject({ code: 5, conclusion: 'failure', log: 'cleaning 42' });
  });

  test('leaves no folder behind except the given ones', async () => {
    const { log } = await run('console.log(process.env.RUNNER_TEMP)');
    expect(existsSync(log)).toBe(false);
    const kept = await run('console.log(process.env.RUNNER_TEMP)', { temp: join(folder, 'temp') });
    expect(existsSync(kept.log)).toBe(true);
  });
});

test('an action whose bundle is not built says how to build it', async () => {
  process.env['ACTIONS_DIST'] = join(folder, 'no-dist');
  await expect(runAction('bucket')).rejects.toThrow('Run `npm run build` first.');
  delete process.env['ACTIONS_DIST'];
});

describe('stopping an action', () => {
  const cancelTimes = { termMs: 40, killMs: 40 };
  const stayAlive = 'setInterval(() => {}, 1000);';

  /** Cancels as soon as the action says it is ready. */
  async function cancelled(code: string, after = '') {
    const controller = new AbortController();
    const onLine = (line: string) => line === 'ready' && controller.abort();
    const options = { signal: controller.signal, cancelTimes, onLine, inputs: { 'after-code': after } };
    return run(`${stayAlive} ${code}; console.log('ready')`, options);
  }

  test('a cancelled action gets SIGINT and its post stage still runs', async () => {
    const result = await cancelled(
      "process.on('SIGINT', () => { console.log('stopping'); process.exit(0) })",
      "console.log('cleaned up')",
    );
    expect(result.conclusion).toBe('cancelled');
    expect(result.log).toBe('ready\nstopping\nError: The operation was canceled.\ncleaned up');
  });

  test('an action that ignores SIGINT gets SIGTERM', async () => {
    const result = await cancelled(
      "process.on('SIGINT', () => {}); process.on('SIGTERM', () => { console.log('terminated'); process.exit(1) })",
    );
    expect(result.log).toContain('terminated');
  });

  test('an action that ignores both is killed', async () => {
    const result = await cancelled("process.on('SIGINT', () => {}); process.on('SIGTERM', () => {})");
    expect(result).toMatchObject({ code: 137, conclusion: 'cancelled' });
  });

  test('an action that takes too long is stopped and fails', async () => {
    const result = await run(stayAlive, { timeoutMs: 300, cancelTimes });
    expect(result.conclusion).toBe('failure');
    expect(result.log).toContain('has timed out');
  });
});
