import { MANY_PROBLEMS, type Problem, tooManyProblems } from '../problem.ts';
import type { YamlNode } from '../yaml/nodes.ts';

/** Collects the problems of a file, and stops at too many of them, or at aliases that repeat too much. */
export class DecodeLimits {
  readonly problems: Problem[] = [];
  stopped = false;
  private decoded = 0;
  private viaAliases = 0;
  private depth = 0;

  report(problem: Problem): void {
    this.problems.push(problem);
    if (this.problems.length !== MANY_PROBLEMS) return;
    this.stopped = true;
    this.problems.push(tooManyProblems(problem.at));
  }

  /** Runs `work` on the target of an alias. */
  inAlias(work: () => void): void {
    this.depth += 1;
    work();
    this.depth -= 1;
  }

  /** Counts one decoded node. */
  count(node: YamlNode): void {
    this.decoded += 1;
    if (this.depth > 0) this.viaAliases += 1;
    if (this.stopped || !this.isTooMany()) return;
    this.stopped = true;
    const message = 'The aliases of this file repeat so much that Loki refuses it.';
    const fix = 'Write the values out.';
    this.report({ rule: 'yaml-too-many-aliases', level: 'error', message, fix, at: node });
  }

  /**
   * go-yaml's limit against documents that grow through aliases: of all decoded nodes, aliases may contribute 99 % in a small
   * document, and down to 10 % in a huge one. Source: yaml.v2, decode.go.
   */
  private isTooMany(): boolean {
    if (this.viaAliases <= 100 || this.decoded <= 1000) return false;
    const scale = Math.min(Math.max((this.decoded - 400_000) / 3_600_000, 0), 1);
    return this.viaAliases / this.decoded > 0.99 - 0.89 * scale;
  }
}
