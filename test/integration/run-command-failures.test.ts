import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idOf } from '../../local-stack/aws/fixture.ts';
import { cancelCommand } from '../../src/aws/run-command/cancel.ts';
import { systemClock } from '../../src/poll.ts';
import {
  createRunCommandKit,
  fastClock,
  type Ran,
  type RunCommandKit,
  type RunOptions,
} from '../support/run-command-kit.ts';
import { outcomeOf, tell } from '../support/ssm-table.ts';

let kit: RunCommandKit;
let ssm: SSMClient;

beforeAll(async () => {
  // A second of Run Command's own time-outs lasts 20 ms.
  kit = await createRunCommandKit(3, { runCommand: { secondMs: 20, pendingLimit: 3 } });
  ssm = new SSMClient(kit.fixture.client());
});
afterAll(() => kit.close());
beforeEach(() => {
  kit.fixture.aws.faults.clear();
  for (const host of kit.hosts) {
    Object.assign(host, { state: 'running', agent: 'online' });
    delete host.refuses;
  }
});

const byTag = { targets: { tags: { role: 'loki' } } };
const first = () => hostAt(0);
function hostAt(n: number) {
  const host = kit.hosts[n];
  if (host === undefined) throw new Error(`There is no host ${n}`);
  return host;
}

/** Changes something at the moment the command is sent, after the hosts have been looked at. */
function whenSent(change: () => void): void {
  kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'delay', ms: 1, onHit: change });
}

/** How often the script ran on the first host: it adds a line each time. */
const counting = (name: string) => `echo ran >> "$HOST_ROOT/${name}"`;
const timesRan = (name: string) => {
  const file = join(first().root, name);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
};
const sent = ({ calls }: Ran) => calls.filter(({ operation }) => operation === 'SendCommand').length;

interface Row {
  happens: string;
  right: string;
  /** What ours must say. */
  says: RegExp;
  given: Partial<RunOptions>;
  prepare?: () => void;
  check?: (ran: Ran) => void;
}

const success = /^success$/;

const rows: Row[] = [
  {
    happens: 'an instance is not known, or in another region',
    right: 'failure that names it; nothing is sent',
    says: /i-0{16}9 is not registered with SSM.*the policy of the hosts’ role/s,
    given: { targets: { instanceIds: [idOf(9)] }, onlineSeconds: 0 },
    check: (ran) => expect(sent(ran)).toBe(0),
  },
  {
    happens: 'an instance is stopped',
    right: 'failure that names it; nothing is sent',
    says: /i-0{17} is stopped or offline/,
    given: { onlineSeconds: 0 },
    prepare: () => Object.assign(first(), { state: 'stopped' }),
    check: (ran) => expect(sent(ran)).toBe(0),
  },
  {
    happens: 'an agent registers only after a while',
    right: 'waited for, with progress',
    says: success,
    given: {
      script: 'true',
      onLog: (line) => {
        if (line.includes('is not registered')) Object.assign(first(), { agent: 'online' });
      },
    },
    prepare: () => Object.assign(first(), { agent: 'never' }),
    check: ({ log }) => expect(log[0]).toMatch(/waiting for SSM agents: i-0{17} is not registered/),
  },
  {
    happens: 'an instance stops after it was looked at',
    right: 'InvalidInstanceId explained; nothing was run',
    says: /InvalidInstanceId\): one of i-0{17} has stopped.*Nothing was run/,
    given: {},
    prepare: () => whenSent(() => Object.assign(first(), { state: 'stopped' })),
  },
  {
    happens: 'tags match no instance',
    right: 'failure; nothing is sent',
    says: /no registered instance has the tags role=other/,
    given: { targets: { tags: { role: 'other' } }, onlineSeconds: 0 },
    check: (ran) => expect(sent(ran)).toBe(0),
  },
  {
    happens: 'tags no longer match any when it is sent (TargetCount 0)',
    right: 'failure, though SSM calls it Success',
    says: /ran on no host: the tags match no instance/,
    given: { ...byTag, clock: fastClock(20) },
    prepare: () =>
      whenSent(() => {
        for (const host of kit.hosts) host.agent = 'never';
      }),
  },
  {
    happens: 'more hosts than the account may have pending (RateExceeded)',
    right: 'failure; nothing was run; wait',
    says: /ran on no host: the account has too many commands pending/,
    given: { ...byTag, clock: fastClock(20) },
    prepare: () => whenSent(() => void kit.hosts.push({ ...first(), instanceId: idOf(8) })),
    check: () => void kit.hosts.pop(),
  },
  {
    happens: 'the script fails',
    right: 'failure, with its exit status',
    says: /the script failed with exit status 3/,
    given: { script: 'echo why >&2; exit 3' },
    check: ({ invocations }) => expect(invocations[0]?.stderr).toContain('why'),
  },
  {
    happens: 'the script runs too long (ExecutionTimedOut)',
    right: 'ended by SSM; larger `timeout`',
    says: /ran longer than `timeout`/,
    given: { script: 'sleep 60', timeoutSeconds: 10 },
  },
  {
    happens: 'the agent does not pick it up (DeliveryTimedOut)',
    right: 'given up after `delivery-timeout`',
    says: /did not pick up the command within `delivery-timeout`/,
    given: { ...byTag, maxConcurrency: '100%', maxErrors: '100%' },
    prepare: () => whenSent(() => Object.assign(first(), { agent: 'offline' })),
  },
  {
    happens: 'the instance is gone when it is delivered (Undeliverable)',
    right: 'failure that says so; the others run',
    says: /could not be delivered/,
    given: { ...byTag, maxErrors: '100%' },
    prepare: () => whenSent(() => Object.assign(first(), { state: 'stopped' })),
    check: ({ invocations }) =>
      expect(invocations.map(({ status }) => status)).toEqual(['Undeliverable', 'Success', 'Success']),
  },
  {
    happens: 'the first host fails, the others are left alone (Terminated)',
    right: 'each says what it is; 1 of 3 ran',
    says: /exit status 1/,
    given: { ...byTag, script: 'exit 1' },
    check: ({ invocations }) =>
      expect(invocations.map(({ status }) => status)).toEqual(['Failed', 'Terminated', 'Terminated']),
  },
  {
    happens: 'the instance is not a Linux host (InvalidPlatform)',
    right: 'failure; leave it out',
    says: /is not a Linux host/,
    given: {},
    prepare: () => Object.assign(first(), { refuses: 'InvalidPlatform' }),
  },
  {
    happens: 'the caller may not run it there (AccessDenied)',
    right: 'failure; which permission',
    says: /Allow ssm:SendCommand on this instance/,
    given: {},
    prepare: () => Object.assign(first(), { refuses: 'AccessDenied' }),
  },
  {
    happens: 'somebody cancels it in the console (Cancelled)',
    right: 'failure: it was cancelled',
    says: /the command was cancelled/,
    given: {
      script: 'sleep 60',
      onSent: (id) => void cancelCommand(id, { ssm, clock: systemClock, log: () => {} }),
    },
  },
  {
    happens: 'SSM throttles SendCommand three times',
    right: 'sent again until accepted; runs once',
    says: success,
    given: { script: counting('throttled') },
    prepare: () => kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'throttle', times: 3 }),
    check: () => expect(timesRan('throttled')).toBe(1),
  },
  {
    happens: 'SSM throttles SendCommand for two minutes',
    right: 'failure; nothing was run',
    says: /did not accept the command within 120 s.*nothing was run.*Run again later/,
    given: { script: counting('refused'), clock: fastClock(100) },
    prepare: () => kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'throttle', times: 1000 }),
    check: () => expect(timesRan('refused')).toBe(0),
  },
  {
    happens: 'the answer to SendCommand is lost',
    right: 'found by its mark; runs once',
    says: success,
    given: { script: counting('lost') },
    prepare: () => kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'lost-response' }),
    check: (ran) => {
      expect(sent(ran)).toBe(1);
      expect(timesRan('lost')).toBe(1);
    },
  },
  ...[11, 70, -11].map((minutes) => ({
    happens: `the answer to SendCommand is lost, and the runner's clock is ${minutes} minutes ahead`,
    right: 'found by its mark; runs once',
    says: success,
    given: { script: counting(`ahead${minutes}`), clock: fastClock(20) },
    prepare: () => {
      kit.fixture.aws.time.advance(-minutes * 60_000);
      kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'lost-response' });
    },
    check: (ran: Ran) => {
      kit.fixture.aws.time.advance(minutes * 60_000);
      expect(sent(ran)).toBe(1);
      expect(timesRan(`ahead${minutes}`)).toBe(1);
    },
  })),
  {
    happens: "SSM refuses SendCommand for the runner's clock, by which the SDK then goes no longer",
    right: 'sent again; runs once',
    says: success,
    given: { script: counting('skewed'), clock: fastClock(20) },
    prepare: () => {
      kit.fixture.aws.time.advance(-11 * 60_000);
      const message = 'Signature not yet current: 20260301T001100Z is still later than 20260301T000500Z';
      const answer = { status: 400, code: 'InvalidSignatureException', message };
      kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'answer', answer });
    },
    check: (ran: Ran) => {
      kit.fixture.aws.time.advance(11 * 60_000);
      expect(sent(ran)).toBe(2);
      expect(timesRan('skewed')).toBe(1);
    },
  },
  {
    happens: "SSM denies SendCommand, and the runner's clock is 11 minutes ahead",
    right: 'sent again once, for the clock; then a failure that says why',
    says: /not authorized|AccessDenied/,
    given: { script: counting('denied'), clock: fastClock(20) },
    prepare: () => {
      kit.fixture.aws.time.advance(-11 * 60_000);
      kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'denied', times: 9 });
    },
    check: (ran) => {
      kit.fixture.aws.time.advance(11 * 60_000);
      expect(sent(ran)).toBe(2);
      expect(timesRan('denied')).toBe(0);
    },
  },
  {
    happens: 'SendCommand does not reach SSM',
    right: 'looked for, then sent again; runs once',
    says: success,
    given: { script: counting('unsent'), clock: fastClock(20) },
    prepare: () => kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'crash-before' }),
    check: (ran) => {
      expect(sent(ran)).toBe(2);
      expect(timesRan('unsent')).toBe(1);
    },
  },
  {
    happens: 'SSM throttles the calls that follow a running command',
    right: 'no failure; looked at again',
    says: success,
    given: { script: 'sleep 1' },
    prepare: () =>
      kit.fixture.aws.faults.add({ operation: 'ListCommandInvocations', kind: 'throttle', times: 2 }),
  },
  {
    happens: 'the answers about a running command are lost',
    right: 'no failure; looked at again',
    says: success,
    given: { script: counting('looked') },
    prepare: () => {
      kit.fixture.aws.faults.add({ operation: 'ListCommandInvocations', kind: 'lost-response', nth: 2 });
      kit.fixture.aws.faults.add({ operation: 'GetCommandInvocation', kind: 'error' });
    },
    check: () => expect(timesRan('looked')).toBe(1),
  },
  {
    happens: 'it prints more than the 24,000 characters SSM keeps',
    right: 'reported as cut',
    says: success,
    given: { script: 'printf %030000d 7' },
    check: ({ invocations }) => {
      expect(invocations[0]?.stdout).toHaveLength(24_000);
      expect(invocations[0]?.cut).toBe(true);
    },
  },
];

describe('Run Command, when', () => {
  for (const { happens, right, says, given, prepare, check } of rows) {
    it(happens, async ({ task }) => {
      prepare?.();
      const ran = await kit.run({ script: 'true', ...given });
      tell(task, right, ran);
      expect(outcomeOf(ran)).toMatch(says);
      check?.(ran);
    });
  }

  it('the command is not listed for 3 s after it was sent (InvocationDoesNotExist)', async ({ task }) => {
    const slow = await createRunCommandKit(1, { runCommand: { listedAfterMs: 3_000 } });
    const ran = await slow.run({ script: 'true' });
    await slow.close();
    tell(task, 'waited for', ran);
    expect(outcomeOf(ran)).toBe('success');
  });
});
