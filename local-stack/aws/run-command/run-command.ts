import { randomUUID } from 'node:crypto';
import type { LocalHost } from '../../host/local-host.ts';
import { type Answer, AwsFailure, json } from '../answers.ts';
import type { Time } from '../time.ts';
import { type Command, hasEnded } from './command.ts';
import { dispatch, finish } from './dispatch.ts';
import { checkDocument, Documents } from './documents.ts';
import { describeInstances } from './instance-information.ts';
import { page } from './pages.ts';
import { readSendCommand } from './send-command.ts';
import { SentCommands } from './sent-commands.ts';
import { invocationOutput, listedCommand, listedInvocation } from './views.ts';

type Body = Record<string, unknown>;

export interface RunCommandOptions {
  account: string;
  /** Address of moto, which keeps the documents. */
  moto: string;
  hosts: LocalHost[];
  time: Time;
  limits: Partial<RunCommandLimits>;
}

/** What tests change to see a limit or a delay sooner. */
export interface RunCommandLimits {
  /** Milliseconds until a command that was sent is listed and can be asked for, default 150; on AWS, seconds. */
  listedAfterMs: number;
  /** Milliseconds for which a second of a command's timeouts lasts, default 1000. */
  secondMs: number;
  /** Hosts that a command may have, default all. */
  pendingLimit: number;
}

/** SSM Run Command over local hosts: scripts really run, where moto only reports success. */
export class RunCommand {
  readonly #account: string;
  readonly #hosts: LocalHost[];
  readonly #limits: RunCommandLimits;
  readonly #documents: Documents;
  readonly #sent: SentCommands;
  readonly #closing = new AbortController();

  constructor({ account, moto, hosts, time, limits }: RunCommandOptions) {
    this.#account = account;
    this.#hosts = hosts;
    this.#limits = { listedAfterMs: 150, secondMs: 1000, pendingLimit: hosts.length, ...limits };
    this.#documents = new Documents(moto);
    this.#sent = new SentCommands(this.#limits.listedAfterMs, time);
  }

  /** @returns `undefined` when moto answers. */
  async answer(operation: string, body: Body, region: string): Promise<Answer | undefined> {
    switch (operation) {
      case 'SendCommand':
        return json(200, { Command: listedCommand(await this.#send(body, region)) });
      case 'GetCommandInvocation':
        return json(200, this.#get(body));
      case 'ListCommandInvocations':
        return json(200, this.#listInvocations(body));
      case 'ListCommands':
        return json(200, page('Commands', this.#sent.find(body).map(listedCommand), body));
      case 'CancelCommand':
        return json(200, this.#cancel(body));
      case 'CreateDocument':
      case 'UpdateDocument':
        checkDocument(body);
        return undefined;
      case 'DescribeInstanceInformation':
        return json(200, describeInstances(this.#hosts, body));
      default:
        return undefined;
    }
  }

  /** Kills every script that is still running. */
  close(): void {
    this.#closing.abort();
    this.#sent.cancelAll();
  }

  async #send(body: Body, region: string): Promise<Command> {
    const { secondMs, pendingLimit } = this.#limits;
    const account = { id: this.#account, hosts: this.#hosts, pendingLimit };
    const document = await this.#documents.find(body, region);
    const command: Command = {
      ...readSendCommand(body, document, account),
      id: randomUUID(),
      region,
      requested: this.#sent.now(),
      cancelled: new AbortController(),
    };
    this.#sent
      .add(command, this.#closing.signal)
      .then(() => dispatch(command, { region, secondMs }))
      .catch(() => command.cancelled.abort());
    return command;
  }

  #get(body: Body): object {
    const [command] = this.#sent.find({ CommandId: body['CommandId'] });
    const invocation = command?.invocations.find(({ host }) => host.instanceId === body['InstanceId']);
    if (command === undefined || invocation === undefined) {
      throw new AwsFailure(400, 'InvocationDoesNotExist', '');
    }
    return invocationOutput(command, invocation);
  }

  #listInvocations(body: Body): object {
    const listed = this.#sent
      .find(body)
      .flatMap((command) =>
        command.invocations
          .filter(({ host }) => body['InstanceId'] === undefined || host.instanceId === body['InstanceId'])
          .map((invocation) => listedInvocation(command, invocation, body['Details'] === true)),
      );
    return page('CommandInvocations', listed, body);
  }

  #cancel(body: Body): object {
    const [command] = this.#sent.find({ CommandId: body['CommandId'] });
    if (command === undefined) throw new AwsFailure(400, 'InvalidCommandId', '');
    for (const invocation of command.invocations) {
      if (invocation.details === 'Pending') finish(invocation, 'Cancelled');
      else if (!hasEnded(invocation)) invocation.details = 'Cancelling';
    }
    command.cancelled.abort();
    return {};
  }
}
