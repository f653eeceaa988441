import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CancelCommandCommand,
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  type GetCommandInvocationResult,
  ListCommandInvocationsCommand,
  ListCommandsCommand,
  SendCommandCommand,
  type SendCommandCommandInput,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { poll, systemClock } from '../../src/poll.ts';
import { type Moto, startMoto } from '../moto.ts';
import type { LocalHost } from './host.ts';
import { type LocalAws, startAws } from './index.ts';

const region = 'us-west-2';
const first = 'i-00000000000000001';
const second = 'i-00000000000000002';

let moto: Moto;
let aws: LocalAws;
let ssm: SSMClient;
let folder: string;
let hosts: [LocalHost, LocalHost];

beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aws-run-command-'));
  hosts = [host(first, { role: 'loki', zone: 'a' }), host(second, { role: 'loki', zone: 'b' })];
  aws = await startAws({ moto: moto.url, hosts, runCommand: { listedAfterMs: 100, secondMs: 10 } });
  ssm = new SSMClient({ region, endpoint: aws.url, credentials: aws.admin, maxAttempts: 1 });
});
afterEach(async () => {
  await aws.close();
  await rm(folder, { recursive: true, force: true });
});

function host(instanceId: string, tags: Record<string, string>): LocalHost {
  return {
    instanceId,
    tags,
    state: 'running',
    agent: 'online',
    root: join(folder, instanceId),
    env: { PATH: process.env['PATH'] ?? '', HOST_NAME: instanceId },
    close: async () => {},
  };
}

async function send(script: string, input: Partial<SendCommandCommandInput> = { InstanceIds: [first] }) {
  const { Command } = await ssm.send(
    new SendCommandCommand({
      DocumentName: 'AWS-RunShellScript',
      Parameters: { commands: script.split('\n'), executionTimeout: ['200'] },
      ...input,
    }),
  );
  return Command?.CommandId ?? '';
}

const ask = (CommandId: string, InstanceId: string) =>
  ssm.send(new GetCommandInvocationCommand({ CommandId, InstanceId })).catch((error: Error) => {
    if (error.name === 'InvocationDoesNotExist') return undefined;
    throw error;
  });

/** The invocation as soon as it is in one of these states. */
async function until(id: string, states: string[], instance = first): Promise<GetCommandInvocationResult> {
  const found = await poll({ every: 20, timeout: 20_000, clock: systemClock }, async () => {
    const invocation = await ask(id, instance);
    return states.includes(invocation?.StatusDetails ?? '') ? invocation : undefined;
  });
  if (found === undefined) throw new Error(`${instance} never was ${states.join(' or ')}`);
  return found;
}

const ends = [
  'Success',
  'Failed',
  'Undeliverable',
  'DeliveryTimedOut',
  'ExecutionTimedOut',
  'Cancelled',
  'Terminated',
];
const end = (id: string, instance = first) => until(id, ends, instance);

async function summary(CommandId: string) {
  const { Commands = [] } = await ssm.send(new ListCommandsCommand({ CommandId }));
  return Commands[0];
}

describe('a command', () => {
  test('is not known yet right after it was sent, then waits, then runs', async () => {
    const id = await send('while [ ! -e go ]; do sleep 0.02; done');
    await expect(
      ssm.send(new GetCommandInvocationCommand({ CommandId: id, InstanceId: first })),
    ).rejects.toMatchObject({ name: 'InvocationDoesNotExist' });
    const { CommandInvocations } = await ssm.send(new ListCommandInvocationsCommand({ CommandId: id }));
    expect(CommandInvocations).toEqual([]);
    expect(await until(id, ['InProgress'])).toMatchObject({ Status: 'InProgress', ResponseCode: -1 });
  });

  test('runs with the host’s environment and its own, in a folder only root may read', async () => {
    const id = await send(
      'echo "$HOST_NAME $AWS_SSM_INSTANCE_ID $AWS_SSM_REGION_NAME"\nstat -c %a _script.sh',
    );
    expect(await end(id)).toMatchObject({
      Status: 'Success',
      StatusDetails: 'Success',
      ResponseCode: 0,
      StandardOutputContent: `${first} ${first} ${region}\n700\n`,
      PluginName: 'aws:runShellScript',
    });
  });

  test('that fails has its exit code and the agent’s own line on stderr', async () => {
    const id = await send('echo why >&2; exit 3');
    expect(await end(id)).toMatchObject({
      Status: 'Failed',
      StatusDetails: 'Failed',
      ResponseCode: 3,
      StandardErrorContent: 'why\nfailed to run commands: exit status 3',
    });
    expect(await summary(id)).toMatchObject({
      Status: 'Failed',
      TargetCount: 1,
      CompletedCount: 1,
      ErrorCount: 1,
    });
  });

  test('shows no output before its end, and then 24,000 characters of it at most', async () => {
    const id = await send('echo begun\nwhile [ ! -e go ]; do sleep 0.02; done\nprintf %030000d 7');
    expect((await until(id, ['InProgress'])).StandardOutputContent).toBe('');
    await ssm.send(new CancelCommandCommand({ CommandId: id }));
    const long = await end(await send('printf %030000d 7'));
    expect(long.StandardOutputContent).toHaveLength(24_000);
    const { CommandInvocations = [] } = await ssm.send(
      new ListCommandInvocationsCommand({ CommandId: long.CommandId, Details: true }),
    );
    expect(CommandInvocations[0]?.CommandPlugins?.[0]?.Output).toHaveLength(2_500);
  });

  test('is killed with all it started when it runs longer than executionTimeout', async () => {
    const Parameters = {
      commands: [`trap 'echo trapped' TERM; sh -c 'echo $$ > ${folder}/child; exec sleep 60'`],
      executionTimeout: ['50'],
    };
    const ended = await end(await send('', { InstanceIds: [first], Parameters }));
    expect(ended).toMatchObject({
      Status: 'TimedOut',
      StatusDetails: 'ExecutionTimedOut',
      ResponseCode: 137,
    });
    expect(ended.StandardOutputContent).toBe('');
    await expectGone();
  });

  test('is killed with all it started when it is cancelled', async () => {
    const id = await send(`sh -c 'echo $$ > ${folder}/child; exec sleep 60'`);
    await poll({ every: 20, timeout: 5_000, clock: systemClock }, async () => {
      return existsSync(`${folder}/child`) || undefined;
    });
    await ssm.send(new CancelCommandCommand({ CommandId: id }));
    expect(await end(id)).toMatchObject({
      Status: 'Cancelled',
      StatusDetails: 'Cancelled',
      ResponseCode: 137,
    });
    expect(await summary(id)).toMatchObject({ Status: 'Cancelled' });
    await expectGone();
  });

  async function expectGone(): Promise<void> {
    const pid = (await readFile(`${folder}/child`, 'utf8')).trim();
    const gone = await poll({ every: 20, timeout: 5_000, clock: systemClock }, async () => {
      const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
      return / Z/.test(state) || undefined;
    });
    expect(gone).toBe(true);
  }

  test.each([
    ['a document that is not there', { DocumentName: 'Own' }, 'InvalidDocument'],
    ['a parameter the document does not have', { Parameters: { script: ['x'] } }, 'InvalidParameters'],
    ['a delivery time of less than 30 s', { TimeoutSeconds: 29 }, 'ValidationException'],
    ['a comment of more than 100 characters', { Comment: 'x'.repeat(101) }, 'ValidationException'],
    ['an instance that is unknown', { InstanceIds: ['i-0ffffffffffffffff'] }, 'InvalidInstanceId'],
    ['neither instances nor targets', { InstanceIds: [] }, 'ValidationException'],
  ])('is refused for %s', async (_, input, name) => {
    await expect(send('true', { InstanceIds: [first], ...input })).rejects.toMatchObject({ name });
  });

  test.each([{ state: 'stopped' }, { agent: 'offline' }, { agent: 'never' }] as const)(
    'is refused for a named instance that is %j',
    async (change) => {
      Object.assign(hosts[0], change);
      await expect(send('true')).rejects.toMatchObject({
        name: 'InvalidInstanceId',
        message: `Instances [[${first}]] not in a valid state for account ${aws.account}`,
      });
    },
  );
});

describe('a command with targets', () => {
  const Targets = [{ Key: 'tag:role', Values: ['loki'] }];

  test('runs on every host that has all the tags', async () => {
    const zone = { Key: 'tag:zone', Values: ['b', 'c'] };
    const id = await send('echo $HOST_NAME', { Targets: [...Targets, zone] });
    expect((await end(id, second)).StandardOutputContent).toBe(`${second}\n`);
    expect(await summary(id)).toMatchObject({ Status: 'Success', TargetCount: 1 });
  });

  test('that match no host is a success of nothing', async () => {
    const id = await send('true', { Targets: [{ Key: 'tag:role', Values: ['other'] }] });
    const done = await poll({ every: 20, timeout: 5_000, clock: systemClock }, () => summary(id));
    expect(done).toMatchObject({ Status: 'Success', StatusDetails: 'NoInstancesInTag', TargetCount: 0 });
  });

  test('is not delivered to a stopped host', async () => {
    hosts[0].state = 'stopped';
    const id = await send('true', { Targets });
    expect(await end(id)).toMatchObject({
      Status: 'Failed',
      StatusDetails: 'Undeliverable',
      ResponseCode: -1,
    });
    expect(await end(id, second)).toMatchObject({ Status: 'Success' });
  });

  test('waits TimeoutSeconds for an agent that is offline', async () => {
    hosts[0].agent = 'offline';
    const id = await send('true', { Targets, TimeoutSeconds: 30 });
    expect(await end(id)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut' });
  });

  test('runs once the agent is back', async () => {
    hosts[0].agent = 'offline';
    const id = await send('true', { Targets });
    await end(id, second);
    expect(await ask(id, first)).toMatchObject({ Status: 'Pending' });
    hosts[0].agent = 'online';
    expect(await end(id)).toMatchObject({ Status: 'Success' });
  });

  test('goes no further after MaxErrors failures', async () => {
    const id = await send('exit 1', { Targets, MaxConcurrency: '1', MaxErrors: '0' });
    expect(await end(id)).toMatchObject({ StatusDetails: 'Failed' });
    expect(await end(id, second)).toMatchObject({ StatusDetails: 'Terminated' });
  });
});

describe('the list of instances', () => {
  const list = async (Filters: { Key: string; Values: string[] }[] = []) => {
    const { InstanceInformationList = [] } = await ssm.send(
      new DescribeInstanceInformationCommand({ Filters }),
    );
    return InstanceInformationList.map(({ InstanceId, PingStatus }) => [InstanceId, PingStatus]);
  };

  test('has the hosts that ever registered, and whether their agent answers', async () => {
    hosts[0].agent = 'offline';
    expect(await list()).toEqual([
      [first, 'ConnectionLost'],
      [second, 'Online'],
    ]);
    hosts[0].agent = 'never';
    expect(await list()).toEqual([[second, 'Online']]);
  });

  test('can be asked by id, tag and state', async () => {
    hosts[0].state = 'stopped';
    expect(await list([{ Key: 'InstanceIds', Values: [first] }])).toHaveLength(1);
    expect(await list([{ Key: 'tag:zone', Values: ['b'] }])).toEqual([[second, 'Online']]);
    expect(await list([{ Key: 'PingStatus', Values: ['Online'] }])).toEqual([[second, 'Online']]);
  });

  test('of commands comes in pages', async () => {
    const ids = [await send('true'), await send('true'), await send('true')];
    await end(ids[2] ?? '');
    const page = await ssm.send(new ListCommandsCommand({ MaxResults: 2 }));
    const rest = await ssm.send(new ListCommandsCommand({ MaxResults: 2, NextToken: page.NextToken }));
    const listed = [...(page.Commands ?? []), ...(rest.Commands ?? [])].map(({ CommandId }) => CommandId);
    expect(listed).toEqual(ids.reverse());
    expect(rest.NextToken).toBe('');
  });
});
