/**
 * go-yaml's measure against documents that aliases blow up: of many nodes decoded, only so many may come through
 * aliases; 99 % of a small document, 10 % of a huge one. Source: yaml.v2, decode.go.
 */
export class AliasBudget {
  private decoded = 0;
  private viaAliases = 0;
  private depth = 0;

  /** Does `work` on what an alias stands for. */
  inAlias(work: () => void): void {
    this.depth += 1;
    work();
    this.depth -= 1;
  }

  /** Counts one node; false when there were too many. */
  count(): boolean {
    this.decoded += 1;
    if (this.depth > 0) this.viaAliases += 1;
    if (this.viaAliases <= 100 || this.decoded <= 1000) return true;
    const scale = Math.min(Math.max((this.decoded - 400_000) / 3_600_000, 0), 1);
    return this.viaAliases / this.decoded <= 0.99 - 0.89 * scale;
  }
}
