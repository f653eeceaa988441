import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../src/action/errors.ts';
import { runCommandClients } from '../../src/aws/run-command/clients.ts';
import type { Invocation } from '../../src/aws/run-command/output.ts';
import { shellScript } from '../../src/aws/run-command/send.ts';
import { type RunCommandOptions, runCommand } from '../../src/aws/run-command.ts';
import { type Clock, systemClock } from '../../src/poll.ts';
import type { Call } from './calls.ts';
import { type AwsFixture, region, startFixture } from './fixture.ts';
import type { LocalHost } from './host.ts';
import type { AwsOptions } from './index.ts';

/** What became of one command. */
export interface Ran {
  invocations: Invocation[];
  /** The message of what was thrown; `''` where nothing was. */
  error: string;
  log: string[];
  /** Hosts in the order they were told of. */
  ended: string[];
  /** What AWS was asked meanwhile. */
  calls: Call[];
}

export interface RunOptions extends Partial<RunCommandOptions> {
  script: string;
  signal?: AbortSignal;
  clock?: Clock;
  onSent?: (commandId: string) => void;
  onLog?: (line: string) => void;
  onEnded?: (invocation: Invocation) => void;
}

/** Hosts that run shell scripts, and the engine of `src/aws/run-command.ts` over them. */
export interface RunCommandKit {
  fixture: AwsFixture;
  hosts: LocalHost[];
  folder: string;
  run(options: RunOptions): Promise<Ran>;
  close(): Promise<void>;
}

export const idOf = (n: number) => `i-${String(n).padStart(17, '0')}`;

export async function createRunCommandKit(
  count: number,
  options: Omit<AwsOptions, 'moto' | 'hosts'> = {},
): Promise<RunCommandKit> {
  const folder = await mkdtemp(join(tmpdir(), 'run-command-'));
  const hosts = Array.from({ length: count }, (_, n) => plainHost(join(folder, idOf(n)), idOf(n)));
  const fixture = await startFixture({ ...options, hosts });
  return {
    fixture,
    hosts,
    folder,
    run: (given) => run(given, fixture),
    close: async () => {
      await fixture.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A clock by which everything is waited for that many times faster. */
export function fastClock(times: number): Clock {
  return {
    now: () => systemClock.now() * times,
    sleep: (ms, signal) => systemClock.sleep(ms / times, signal),
  };
}

function plainHost(root: string, instanceId: string): LocalHost {
  return {
    instanceId,
    tags: { role: 'loki' },
    state: 'running',
    agent: 'online',
    root,
    env: { PATH: process.env['PATH'] ?? '', HOST_ROOT: root },
    close: async () => {},
  };
}

async function run(given: RunOptions, { aws }: AwsFixture): Promise<Ran> {
  const { script, signal, clock, onSent, onLog, onEnded, ...options } = given;
  const ran: Ran = { invocations: [], error: '', log: [], ended: [], calls: [] };
  // The clients of the engine are made as an action's are: from the environment.
  Object.assign(process.env, aws.env(aws.admin, region));
  const before = aws.calls.length;
  try {
    const result = await runCommand(
      {
        targets: { instanceIds: [idOf(0)] },
        document: shellScript(script),
        comment: 'test',
        onlineSeconds: 5,
        deliverySeconds: 30,
        timeoutSeconds: 600,
        maxConcurrency: '1',
        maxErrors: '0',
        ...options,
      },
      {
        ...runCommandClients(region, 'actions/deploy/README.md'),
        clock: clock ?? systemClock,
        signal: signal ?? new AbortController().signal,
        log: (line) => {
          ran.log.push(line);
          onLog?.(line);
        },
        onSent: (id) => onSent?.(id),
        onEnded: (invocation) => {
          ran.ended.push(invocation.instanceId);
          onEnded?.(invocation);
        },
      },
    );
    ran.invocations = result.invocations;
  } catch (error) {
    ran.error = messageOf(error);
  }
  ran.calls = aws.calls.slice(before);
  return ran;
}
