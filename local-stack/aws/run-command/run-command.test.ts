import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  CancelCommandCommand,
  GetCommandInvocationCommand,
  ListCommandInvocationsCommand,
} from '@aws-sdk/client-ssm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { poll, systemClock } from '../../../src/poll.ts';
import { type Moto, startMoto } from '../../moto/server.ts';
import { region } from '../fixture.ts';
import { first, type RunCommandFixture, startRunCommand } from './fixture.ts';

let moto: Moto;
let fixture: RunCommandFixture;

beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto.close());
beforeEach(async () => {
  fixture = await startRunCommand(moto.url);
});
afterEach(() => fixture.close());

const waitForGo = 'while [ ! -e go ]; do sleep 0.02; done';

test('a command is not listed before a while has passed, and then runs', async () => {
  const { aws, ssm, send, until, close } = await startRunCommand(moto.url, { listedAfterMs: 60_000 });
  const CommandId = await send(waitForGo);
  await expect(
    ssm.send(new GetCommandInvocationCommand({ CommandId, InstanceId: first })),
  ).rejects.toMatchObject({ name: 'InvocationDoesNotExist' });
  const { CommandInvocations } = await ssm.send(new ListCommandInvocationsCommand({ CommandId }));
  expect(CommandInvocations).toEqual([]);
  aws.time.advance(60_000);
  expect(await until(CommandId, first, ['InProgress'])).toMatchObject({
    Status: 'InProgress',
    ResponseCode: -1,
  });
  await close();
});

describe('a command', () => {
  test('runs with the environment of the host and its own, from a file that only its owner may read', async () => {
    const { send, until } = fixture;
    const id = await send(
      'echo "$HOST_NAME $AWS_SSM_INSTANCE_ID $AWS_SSM_REGION_NAME"\nstat -c %a _script.sh',
    );
    expect(await until(id)).toMatchObject({
      Status: 'Success',
      StatusDetails: 'Success',
      ResponseCode: 0,
      StandardOutputContent: `${first} ${first} ${region}\n700\n`,
      PluginName: 'aws:runShellScript',
    });
  });

  test('that fails has its exit code, and a line of the agent on stderr', async () => {
    const { send, until, command } = fixture;
    const id = await send('echo why >&2; exit 3');
    expect(await until(id)).toMatchObject({
      Status: 'Failed',
      StatusDetails: 'Failed',
      ResponseCode: 3,
      StandardErrorContent: 'why\nfailed to run commands: exit status 3',
    });
    expect(await command(id)).toMatchObject({
      Status: 'Failed',
      TargetCount: 1,
      CompletedCount: 1,
      ErrorCount: 1,
    });
  });

  test('shows no output before its end', async () => {
    const { send, until } = fixture;
    const id = await send(`echo begun\n${waitForGo}`);
    expect((await until(id, first, ['InProgress'])).StandardOutputContent).toBe('');
  });

  test('shows 24,000 characters of its output at most, and 2,500 in a list', async () => {
    const { ssm, send, until } = fixture;
    const { CommandId, StandardOutputContent } = await until(await send('printf %030000d 7'));
    expect(StandardOutputContent).toHaveLength(24_000);
    const { CommandInvocations = [] } = await ssm.send(
      new ListCommandInvocationsCommand({ CommandId, Details: true }),
    );
    expect(CommandInvocations[0]?.CommandPlugins?.[0]?.Output).toHaveLength(2_500);
  });

  test('is killed with all its children when it runs longer than executionTimeout', async () => {
    const { send, until, folder } = fixture;
    const Parameters = {
      commands: [`trap 'echo trapped' TERM; sh -c 'echo $$ > ${folder}/child; exec sleep 60'`],
      executionTimeout: ['50'],
    };
    expect(await until(await send('', { InstanceIds: [first], Parameters }))).toMatchObject({
      Status: 'TimedOut',
      StatusDetails: 'ExecutionTimedOut',
      ResponseCode: 137,
      StandardOutputContent: '',
    });
    await expectChildGone();
  });

  test('is killed with all its children when it is cancelled', async () => {
    const { ssm, send, until, command, folder } = fixture;
    const id = await send(`sh -c 'echo $$ > ${folder}/child; exec sleep 60'`);
    await poll({ every: 20, timeout: 5_000, clock: systemClock }, async () => {
      return existsSync(`${folder}/child`) || undefined;
    });
    await ssm.send(new CancelCommandCommand({ CommandId: id }));
    expect(await until(id)).toMatchObject({
      Status: 'Cancelled',
      StatusDetails: 'Cancelled',
      ResponseCode: 137,
    });
    expect(await command(id)).toMatchObject({ Status: 'Cancelled' });
    await expectChildGone();
  });

  async function expectChildGone(): Promise<void> {
    const pid = (await readFile(`${fixture.folder}/child`, 'utf8')).trim();
    const gone = await poll({ every: 20, timeout: 5_000, clock: systemClock }, async () => {
      const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
      return / Z/.test(state) || undefined;
    });
    expect(gone).toBe(true);
  }

  test.each([
    ['an unknown document', { DocumentName: 'Own' }, 'InvalidDocument'],
    ['a parameter that the document does not have', { Parameters: { script: ['x'] } }, 'InvalidParameters'],
    ['a delivery time under 30 s', { TimeoutSeconds: 29 }, 'ValidationException'],
    ['a comment over 100 characters', { Comment: 'x'.repeat(101) }, 'ValidationException'],
    ['an unknown instance', { InstanceIds: ['i-0ffffffffffffffff'] }, 'InvalidInstanceId'],
    ['neither instances nor targets', { InstanceIds: [] }, 'ValidationException'],
  ])('is refused for %s', async (_, input, name) => {
    await expect(fixture.send('true', { InstanceIds: [first], ...input })).rejects.toMatchObject({ name });
  });

  test.each([{ state: 'stopped' }, { agent: 'offline' }, { agent: 'never' }] as const)(
    'is refused for a named instance that is %j',
    async (change) => {
      const { aws, hosts, send } = fixture;
      Object.assign(hosts[0], change);
      await expect(send('true')).rejects.toMatchObject({
        name: 'InvalidInstanceId',
        message: `Instances [[${first}]] not in a valid state for account ${aws.account}`,
      });
    },
  );
});
