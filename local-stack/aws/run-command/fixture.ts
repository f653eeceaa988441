/** What tests of Run Command start from. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Command,
  GetCommandInvocationCommand,
  type GetCommandInvocationResult,
  ListCommandsCommand,
  SendCommandCommand,
  type SendCommandCommandInput,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { poll, systemClock } from '../../../src/poll.ts';
import type { LocalHost } from '../../host/local-host.ts';
import { idOf, region, shellHost } from '../fixture.ts';
import { type LocalAws, startAws } from '../server.ts';
import type { RunCommandLimits } from './run-command.ts';

export const first: string = idOf(1);
export const second: string = idOf(2);

const endings = [
  'Success',
  'Failed',
  'Undeliverable',
  'DeliveryTimedOut',
  'ExecutionTimedOut',
  'Cancelled',
  'Terminated',
];

/** Two hosts, and an SDK client that sends commands to them. A second of a timeout lasts 10 ms. */
export interface RunCommandFixture {
  aws: LocalAws;
  ssm: SSMClient;
  hosts: [LocalHost, LocalHost];
  folder: string;
  /** Sends a script, by default to the first host. @returns the id of the command. */
  send(script: string, input?: Partial<SendCommandCommandInput>): Promise<string>;
  /** The invocation on a host as it is now; `undefined` while it is not listed. */
  invocation(id: string, instance?: string): Promise<GetCommandInvocationResult | undefined>;
  /** The invocation, as soon as it is in one of these states; by default, as soon as it has ended. */
  until(id: string, instance?: string, states?: string[]): Promise<GetCommandInvocationResult>;
  /** The command over all hosts. */
  command(id: string): Promise<Command | undefined>;
  close(): Promise<void>;
}

export async function startRunCommand(
  moto: string,
  limits: Partial<RunCommandLimits> = {},
): Promise<RunCommandFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'aws-run-command-'));
  const host = (id: string, zone: string) => shellHost(join(folder, id), id, { role: 'loki', zone });
  const hosts: [LocalHost, LocalHost] = [host(first, 'a'), host(second, 'b')];
  const aws = await startAws({ moto, hosts, runCommand: { listedAfterMs: 0, secondMs: 10, ...limits } });
  const ssm = new SSMClient({ region, endpoint: aws.url, credentials: aws.admin, maxAttempts: 1 });

  const invocation = (CommandId: string, InstanceId = first) =>
    ssm.send(new GetCommandInvocationCommand({ CommandId, InstanceId })).catch((error: Error) => {
      if (error.name === 'InvocationDoesNotExist') return undefined;
      throw error;
    });
  return {
    aws,
    ssm,
    hosts,
    folder,
    invocation,
    send: async (script, input = { InstanceIds: [first] }) => {
      const Parameters = { commands: script.split('\n'), executionTimeout: ['200'] };
      const command = new SendCommandCommand({ DocumentName: 'AWS-RunShellScript', Parameters, ...input });
      return (await ssm.send(command)).Command?.CommandId ?? '';
    },
    until: async (id, instance = first, states = endings) => {
      const found = await poll({ every: 20, timeout: 20_000, clock: systemClock }, async () => {
        const now = await invocation(id, instance);
        return states.includes(now?.StatusDetails ?? '') ? now : undefined;
      });
      if (found === undefined) throw new Error(`${instance} was never in state ${states.join(' or ')}`);
      return found;
    },
    command: async (CommandId) => (await ssm.send(new ListCommandsCommand({ CommandId }))).Commands?.[0],
    close: async () => {
      await aws.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
