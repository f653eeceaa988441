import { DescribeInstanceInformationCommand, ListCommandsCommand } from '@aws-sdk/client-ssm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { poll, systemClock } from '../../../src/poll.ts';
import { type Moto, startMoto } from '../../moto/server.ts';
import { first, type RunCommandFixture, second, startRunCommand } from './fixture.ts';

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

describe('a command with targets', () => {
  const Targets = [{ Key: 'tag:role', Values: ['loki'] }];

  test('runs on every host that has all the tags', async () => {
    const { send, until, command } = fixture;
    const zone = { Key: 'tag:zone', Values: ['b', 'c'] };
    const id = await send('echo $HOST_NAME', { Targets: [...Targets, zone] });
    expect((await until(id, second)).StandardOutputContent).toBe(`${second}\n`);
    expect(await command(id)).toMatchObject({ Status: 'Success', TargetCount: 1 });
  });

  test('that match no host succeeds on none', async () => {
    const { send, command } = fixture;
    const id = await send('true', { Targets: [{ Key: 'tag:role', Values: ['other'] }] });
    const done = await poll({ every: 20, timeout: 5_000, clock: systemClock }, () => command(id));
    expect(done).toMatchObject({ Status: 'Success', StatusDetails: 'NoInstancesInTag', TargetCount: 0 });
  });

  test('is not delivered to a stopped host', async () => {
    const { hosts, send, until } = fixture;
    hosts[0].state = 'stopped';
    const id = await send('true', { Targets });
    expect(await until(id)).toMatchObject({
      Status: 'Failed',
      StatusDetails: 'Undeliverable',
      ResponseCode: -1,
    });
    expect(await until(id, second)).toMatchObject({ Status: 'Success' });
  });

  test('times out after TimeoutSeconds when the agent is offline', async () => {
    const { hosts, send, until } = fixture;
    hosts[0].agent = 'offline';
    const id = await send('true', { Targets, TimeoutSeconds: 30 });
    expect(await until(id)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut' });
  });

  test('runs once the agent is back', async () => {
    const { hosts, send, until, invocation } = fixture;
    hosts[0].agent = 'offline';
    const id = await send('true', { Targets });
    await until(id, second);
    expect(await invocation(id)).toMatchObject({ Status: 'Pending' });
    hosts[0].agent = 'online';
    expect(await until(id)).toMatchObject({ Status: 'Success' });
  });

  test('starts on no more hosts after MaxErrors failures', async () => {
    const { send, until } = fixture;
    const id = await send('exit 1', { Targets, MaxConcurrency: '1', MaxErrors: '0' });
    expect(await until(id)).toMatchObject({ StatusDetails: 'Failed' });
    expect(await until(id, second)).toMatchObject({ StatusDetails: 'Terminated' });
  });
});

describe('the list of instances', () => {
  const list = async (Filters: { Key: string; Values: string[] }[] = []) => {
    const { InstanceInformationList = [] } = await fixture.ssm.send(
      new DescribeInstanceInformationCommand({ Filters }),
    );
    return InstanceInformationList.map(({ InstanceId, PingStatus }) => [InstanceId, PingStatus]);
  };

  test('has the hosts that ever registered, and whether their agent answers', async () => {
    const [host] = fixture.hosts;
    host.agent = 'offline';
    expect(await list()).toEqual([
      [first, 'ConnectionLost'],
      [second, 'Online'],
    ]);
    host.agent = 'never';
    expect(await list()).toEqual([[second, 'Online']]);
  });

  test('can be filtered by id, tag and state', async () => {
    fixture.hosts[0].state = 'stopped';
    expect(await list([{ Key: 'InstanceIds', Values: [first] }])).toHaveLength(1);
    expect(await list([{ Key: 'tag:zone', Values: ['b'] }])).toEqual([[second, 'Online']]);
    expect(await list([{ Key: 'PingStatus', Values: ['Online'] }])).toEqual([[second, 'Online']]);
  });
});

test('the list of commands comes in pages, the newest first', async () => {
  const { ssm, send, until } = fixture;
  const ids = [await send('true'), await send('true'), await send('true')];
  await until(ids[2] ?? '');
  const page = await ssm.send(new ListCommandsCommand({ MaxResults: 2 }));
  const rest = await ssm.send(new ListCommandsCommand({ MaxResults: 2, NextToken: page.NextToken }));
  const listed = [...(page.Commands ?? []), ...(rest.Commands ?? [])].map(({ CommandId }) => CommandId);
  expect(listed).toEqual(ids.reverse());
  expect(rest.NextToken).toBe('');
});
