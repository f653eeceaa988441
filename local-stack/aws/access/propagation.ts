import type { Time } from '../time.ts';

/**
 * How long parts of AWS do not know a new access key. For the first half of the time every request with it is refused,
 * then every other one, as front ends learn of the key one by one. Source: seen on AWS, 8 to 15 s in all.
 */
export class Propagation {
  readonly #born = new Map<string, number>();
  readonly #ms: number;
  readonly #time: Time;
  #requests = 0;

  constructor(ms: number, time: Time) {
    this.#ms = ms;
    this.#time = time;
  }

  /** To be called when a key was created. */
  start(accessKeyId: string): void {
    if (this.#ms > 0) this.#born.set(accessKeyId, this.#time.now());
  }

  /** Whether the front end that takes this request knows the key. */
  isKnown(accessKeyId: string): boolean {
    const born = this.#born.get(accessKeyId);
    if (born === undefined) return true;
    const age = this.#time.now() - born;
    if (age < this.#ms / 2) return false;
    if (age < this.#ms) return this.#requests++ % 2 === 0;
    this.#born.delete(accessKeyId);
    return true;
  }
}
