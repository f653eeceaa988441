import { poll, systemClock } from '../../../src/poll.ts';
import type { Time } from '../time.ts';
import type { Command } from './command.ts';

/** What ListCommands and ListCommandInvocations ask for. */
interface Selection {
  CommandId?: string;
  InstanceId?: string;
  Filters?: { key: string; value: string }[];
}

/** The commands that were sent. As on AWS, a command can only be found some time after that. */
export class SentCommands {
  readonly #listedAfterMs: number;
  readonly #time: Time;
  /** Newest first. */
  readonly #commands: Command[] = [];

  constructor(listedAfterMs: number, time: Time) {
    this.#listedAfterMs = listedAfterMs;
    this.#time = time;
  }

  now(): Date {
    return new Date(this.#time.now());
  }

  /** Adds a command, and waits until it can be found. */
  async add(command: Command, signal: AbortSignal): Promise<void> {
    this.#commands.unshift(command);
    const options = { every: 10, timeout: Infinity, clock: systemClock, signal };
    await poll(options, async () => this.#isListed(command) || undefined);
  }

  /** The commands that can be found and match, newest first. */
  find(selection: Record<string, unknown>): Command[] {
    const { CommandId, InstanceId, Filters = [] } = selection as Selection;
    const invokedAfter = Filters.find(({ key }) => key === 'InvokedAfter')?.value ?? '1970-01-01T00:00:00Z';
    return this.#commands.filter(
      (command) =>
        this.#isListed(command) &&
        command.requested.getTime() >= Date.parse(invokedAfter) &&
        (CommandId === undefined || command.id === CommandId) &&
        (InstanceId === undefined || command.invocations.some(({ host }) => host.instanceId === InstanceId)),
    );
  }

  cancelAll(): void {
    for (const { cancelled } of this.#commands) cancelled.abort();
  }

  #isListed({ requested }: Command): boolean {
    return requested.getTime() + this.#listedAfterMs <= this.#time.now();
  }
}
