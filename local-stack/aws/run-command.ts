import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, AwsFailure, json } from './answers.ts';
import { type Command, hasEnded } from './commands.ts';
import { dispatch, finish } from './dispatcher.ts';
import { checkDocument, Documents } from './documents.ts';
import type { LocalHost } from './host.ts';
import { describeInstances } from './instance-information.ts';
import { page } from './pages.ts';
import { invocationOutput, listedCommand, listedInvocation } from './run-command-views.ts';
import { readSendCommand } from './send-command.ts';

type Body = Record<string, unknown>;

export interface RunCommandOptions {
  account: string;
  /** Its address; it keeps the documents. */
  moto: string;
  hosts: LocalHost[];
  /** Milliseconds until a command that was sent is listed and can be asked for; seconds on AWS. */
  listedAfterMs: number;
  /** Milliseconds a second of a command's time-outs lasts. */
  secondMs: number;
  /** Hosts a command may have pending. */
  pendingLimit: number;
}

/** SSM Run Command over local hosts: what moto answers at once, here really runs. */
export class RunCommand {
  readonly #options: RunCommandOptions;
  readonly #documents: Documents;
  readonly #commands: Command[] = [];
  readonly #closing = new AbortController();

  constructor(options: RunCommandOptions) {
    this.#options = options;
    this.#documents = new Documents(options.moto);
  }

  /** `undefined` when moto has the answer. */
  async answer(operation: string, body: Body, region: string): Promise<Answer | undefined> {
    switch (operation) {
      case 'SendCommand':
        return json(200, { Command: listedCommand(await this.#send(body, region)) });
      case 'GetCommandInvocation':
        return json(200, this.#get(body));
      case 'ListCommandInvocations':
        return json(200, this.#listInvocations(body));
      case 'ListCommands':
        return json(200, page('Commands', this.#selected(body).map(listedCommand), body));
      case 'CancelCommand':
        return json(200, this.#cancel(body));
      case 'CreateDocument':
      case 'UpdateDocument':
        checkDocument(body);
        return undefined;
      case 'DescribeInstanceInformation':
        return json(200, describeInstances(this.#options.hosts, body));
      default:
        return undefined;
    }
  }

  /** Kills every script that still runs. */
  close(): void {
    this.#closing.abort();
    for (const { cancelled } of this.#commands) cancelled.abort();
  }

  async #send(body: Body, region: string): Promise<Command> {
    const { hosts, account, secondMs, listedAfterMs, pendingLimit } = this.#options;
    const document = await this.#documents.find(body, region);
    const command: Command = {
      ...readSendCommand(body, document, { id: account, hosts, pendingLimit }),
      id: randomUUID(),
      region,
      requested: new Date(),
      cancelled: new AbortController(),
    };
    this.#commands.unshift(command);
    sleep(listedAfterMs, undefined, { signal: this.#closing.signal })
      .then(() => dispatch(command, { region, secondMs }))
      .catch(() => command.cancelled.abort());
    return command;
  }

  #get(body: Body): object {
    const command = this.#listed().find(({ id }) => id === body['CommandId']);
    const invocation = command?.invocations.find(({ host }) => host.instanceId === body['InstanceId']);
    if (command === undefined || invocation === undefined) {
      throw new AwsFailure(400, 'InvocationDoesNotExist', '');
    }
    return invocationOutput(command, invocation);
  }

  #listInvocations(body: Body): object {
    const listed = this.#selected(body).flatMap((command) =>
      command.invocations
        .filter(({ host }) => body['InstanceId'] === undefined || host.instanceId === body['InstanceId'])
        .map((invocation) => listedInvocation(command, invocation, body['Details'] === true)),
    );
    return page('CommandInvocations', listed, body);
  }

  #cancel(body: Body): object {
    const command = this.#listed().find(({ id }) => id === body['CommandId']);
    if (command === undefined) throw new AwsFailure(400, 'InvalidCommandId', '');
    for (const invocation of command.invocations) {
      if (invocation.details === 'Pending') finish(invocation, 'Cancelled');
      else if (!hasEnded(invocation)) invocation.details = 'Cancelling';
    }
    command.cancelled.abort();
    return {};
  }

  /** Newest first, as AWS lists them. */
  #listed(): Command[] {
    const before = Date.now() - this.#options.listedAfterMs;
    return this.#commands.filter(({ requested }) => requested.getTime() <= before);
  }

  #selected(body: Body): Command[] {
    const { CommandId, InstanceId } = body;
    const after = invokedAfter(body);
    return this.#listed().filter(
      ({ id, invocations, requested }) =>
        requested.getTime() >= after &&
        (CommandId === undefined || id === CommandId) &&
        (InstanceId === undefined || invocations.some(({ host }) => host.instanceId === InstanceId)),
    );
  }
}

/** ListCommands' filter of that name, in milliseconds. */
function invokedAfter({ Filters = [] }: Body): number {
  const filters = Filters as { key: string; value: string }[];
  return Date.parse(filters.find(({ key }) => key === 'InvokedAfter')?.value ?? '1970-01-01T00:00:00Z');
}
