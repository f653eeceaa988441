import { UserError } from '../../src/action/errors.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';
import type { RotationDeps, RotationOptions } from '../../src/rotation/options.ts';
import { lostAfterMs } from '../../src/rotation/state.ts';
import { type Gate, modelClients, modelSecrets } from './model.ts';
import type { World } from './world.ts';

/** Two of these run against each other. */
export type Program = (deps: RotationDeps) => Promise<unknown>;

interface Pending {
  /** From 0, in the order the run made its calls. */
  index: number;
  name: string;
  go(): void;
}

/** One run whose calls each wait to be let through. */
export class Run {
  /**
   * What the run can know: the last answer to each kind of write, and what it has read since it last began to look. What
   * it saw before that is gone: `rotate` and `retire` decide on one look each, and remember only the key they made, the
   * one they wrote to the secrets, and that they proved what they may do.
   */
  readonly written: Record<string, string> = {};
  seen: Record<number, string> = {};
  pending: Pending[] = [];
  outcome: 'running' | 'done' | 'dead' | { error: unknown } = 'running';
  #calls = 0;

  constructor(program: Program, world: World) {
    const deps = depsOn(world, this.#gate);
    program(deps).then(
      () => this.#end('done'),
      (error: unknown) => this.#end({ error }),
    );
  }

  get isRunning(): boolean {
    return this.outcome === 'running';
  }

  /** None of its calls happens any more, and it gets no answer. */
  die(): void {
    this.outcome = 'dead';
    this.pending = [];
  }

  readonly #gate: Gate = (name, perform) => {
    const index = this.#calls++;
    if (name === 'ListAccessKeys') this.seen = {};
    return new Promise((resolve, reject) => {
      const go = () => {
        this.pending = this.pending.filter((call) => call.index !== index);
        try {
          const answer = perform();
          this.#learn(index, name, JSON.stringify(answer) ?? '');
          resolve(answer);
        } catch (error) {
          this.#learn(index, name, String(error));
          reject(error);
        }
      };
      this.pending.push({ index, name, go });
    });
  };

  /** The index of a read counts from the first one of the look. */
  #learn(index: number, name: string, answer: string): void {
    if (/^(Get|List|PutObject|sleep)/.test(name)) this.seen[index] = `${name} ${answer}`;
    else this.written[name] = answer;
  }

  #end(outcome: Run['outcome']): void {
    if (this.outcome === 'running') this.outcome = outcome;
  }
}

const bucketArn = 'arn:aws:s3:::acme-usage-logs';
export const policy = storagePolicy(bucketArn, { algorithm: 'AES256' });

export const options: RotationOptions = {
  identity: { name: 'loki-storage', path: '/', owner: {} },
  policy,
  bucket: { name: 'acme-usage-logs', region: 'us-west-2' },
  parameter: '/loki-host/loki-storage/credentials',
  secretNames: { accessKeyId: 'LOKI_S3_ACCESS_KEY_ID', secretAccessKey: 'LOKI_S3_SECRET_ACCESS_KEY' },
  maxAgeDays: 90,
  graceDays: 7,
  overlapHours: 6,
};

/**
 * A sleep is a call too: it ends whenever the schedule likes, but not early. It takes as long as a key needs to count as
 * lost: to wake before that, with nothing changed, would be to sleep again.
 */
function depsOn(world: World, gate: Gate): RotationDeps {
  const sleep = (ms: number) =>
    gate('sleep', () => {
      world.now += Math.max(ms, lostAfterMs + 1000);
    });
  return {
    ...modelClients(world, gate),
    secrets: modelSecrets(world, gate),
    requireBucket: async () => {},
    waitUntilUsable: async ({ accessKeyId }) => {
      const works = await gate('PutObject', () =>
        world.keys.some(({ id, active }) => id === accessKeyId && active),
      );
      if (!works) throw new UserError(`${accessKeyId} does not work`);
    },
    clock: { now: () => world.now, sleep },
    signal: new AbortController().signal,
    mask: () => {},
    log: () => {},
  };
}

/** Lets everything that does not wait for a call happen. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
