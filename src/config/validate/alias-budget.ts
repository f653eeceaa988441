/**
 * go-yaml's limit against documents that grow through aliases: of all decoded nodes, aliases may contribute 99 % in a small
 * document, and down to 10 % in a huge one. Source: yaml.v2, decode.go.
 */
export class AliasBudget {
  private decoded = 0;
  private viaAliases = 0;
  private depth = 0;

  /** Runs `work` on the target of an alias. */
  inAlias(work: () => void): void {
    this.depth += 1;
    work();
    this.depth -= 1;
  }

  /** Counts one node; false if there are too many. */
  count(): boolean {
    this.decoded += 1;
    if (this.depth > 0) this.viaAliases += 1;
    if (this.viaAliases <= 100 || this.decoded <= 1000) return true;
    const scale = Math.min(Math.max((this.decoded - 400_000) / 3_600_000, 0), 1);
    return this.viaAliases / this.decoded <= 0.99 - 0.89 * scale;
  }
}
