import type { Time } from './time.ts';

/**
 * How long a new access key stays unknown to parts of AWS: refused for the first half of the time, then by every other
 * request, as front ends learn of it one by one. Source: seen on AWS, 8 to 15 s in all.
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

  /** A key was created now. */
  start(accessKeyId: string): void {
    if (this.#ms > 0) this.#born.set(accessKeyId, this.#time.now());
  }

  /** Whether the front end that takes this request knows the key. */
  reached(accessKeyId: string): boolean {
    const born = this.#born.get(accessKeyId);
    if (born === undefined) return true;
    const age = this.#time.now() - born;
    if (age < this.#ms / 2) return false;
    if (age < this.#ms) return this.#requests++ % 2 === 0;
    this.#born.delete(accessKeyId);
    return true;
  }
}
