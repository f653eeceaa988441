import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Call } from '../../local-stack/aws/calls.ts';
import { type AwsFixture, idOf, region, shellHost, startFixture } from '../../local-stack/aws/fixture.ts';
import type { AwsOptions } from '../../local-stack/aws/server.ts';
import type { LocalHost } from '../../local-stack/host/local-host.ts';
import { messageOf } from '../../src/action/errors.ts';
import { runCommandClients } from '../../src/aws/run-command/clients.ts';
import { shellScript } from '../../src/aws/run-command/document.ts';
import type { Invocation } from '../../src/aws/run-command/output.ts';
import { type RunCommandOptions, runCommand } from '../../src/aws/run-command.ts';
import { type Clock, systemClock } from '../../src/poll.ts';

/** How one command ended. */
export interface Ran {
  invocations: Invocation[];
  /** Message of the error that was thrown; `''` if none was. */
  error: string;
  log: string[];
  /** Ids of the hosts, in the order in which they were reported to have ended. */
  ended: string[];
  /** The calls that AWS got meanwhile. */
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

/** Runs `src/aws/run-command.ts` on hosts that run shell scripts. */
export interface RunCommandKit {
  fixture: AwsFixture;
  hosts: LocalHost[];
  folder: string;
  run(options: RunOptions): Promise<Ran>;
  close(): Promise<void>;
}

export async function createRunCommandKit(
  count: number,
  options: Omit<AwsOptions, 'moto' | 'hosts'> = {},
): Promise<RunCommandKit> {
  const folder = await mkdtemp(join(tmpdir(), 'run-command-'));
  const hosts = Array.from({ length: count }, (_, n) =>
    shellHost(join(folder, idOf(n)), idOf(n), { role: 'loki' }),
  );
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

/** A clock that runs this many times faster, so that every wait is shorter. */
export function fastClock(times: number): Clock {
  return {
    now: () => systemClock.now() * times,
    sleep: (ms, signal) => systemClock.sleep(ms / times, signal),
  };
}

async function run(given: RunOptions, { aws }: AwsFixture): Promise<Ran> {
  const { script, signal, clock, onSent, onLog, onEnded, ...options } = given;
  const ran: Ran = { invocations: [], error: '', log: [], ended: [], calls: [] };
  // Like those of an action, the clients take their settings from the environment.
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
