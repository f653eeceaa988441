/** The clock of the local AWS: the machine's, plus whatever a test has advanced it by. */
export class Time {
  #aheadMs = 0;

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#aheadMs;
  }

  advance(ms: number): void {
    this.#aheadMs += ms;
  }

  /** Back to the machine's. */
  reset(): void {
    this.#aheadMs = 0;
  }
}
