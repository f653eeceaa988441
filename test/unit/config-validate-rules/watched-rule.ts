import type { Config } from '../../../src/config/config.ts';
import type { ConfigRule, RowRule } from '../../../src/config/validate/rules/rule.ts';

/** A rule that remembers what it was asked about. */
export class WatchedRule {
  private readonly name: string;
  private readonly row: RowRule['row'] | undefined;
  private isBroken = false;
  private wasBroken = false;
  private wasNearlyBroken = false;
  private readonly conditions = new Set<boolean>();

  /** @param source the file in which the rule is written */
  constructor(rule: ConfigRule, source: { readonly file: string; readonly text: string }) {
    this.row = 'row' in rule ? (rule as RowRule).row : undefined;
    const texts = Object.values(this.row ?? {}).filter(
      (value) => typeof value === 'string' && value !== rule.name,
    );
    const line = lineOf([...texts, rule.name], source.text);
    this.name = `${source.file}:${line}: ${rule.name} ${texts[0] ?? rule.find.name}`;
    this.watchFind(rule);
    this.watchCondition();
  }

  /** Says whether the rule was broken since it was last asked. */
  take(): boolean {
    const { isBroken } = this;
    this.isBroken = false;
    return isBroken;
  }

  /** Remembers a config that breaks the rule, and what became of one next to it. */
  remember(isNearlyBroken: boolean): void {
    this.wasBroken = true;
    this.wasNearlyBroken ||= isNearlyBroken;
  }

  /** What no config has shown of the rule. */
  unseen(): string[] {
    const isOneSided = this.row?.when !== undefined && this.conditions.size < 2;
    return [
      ...(this.wasBroken ? [] : ['is never broken']),
      ...(this.wasNearlyBroken ? [] : ['is never nearly broken']),
      ...(isOneSided ? [`has a condition that is always ${[...this.conditions].join()}`] : []),
    ].map((what) => `${this.name} ${what}`);
  }

  private watchFind(rule: ConfigRule): void {
    const { find } = rule;
    Object.assign(rule, {
      find: (subject: Parameters<ConfigRule['find']>[0]) => {
        const found = [...find(subject)];
        this.isBroken ||= found.length > 0;
        return found;
      },
    });
  }

  private watchCondition(): void {
    const { row } = this;
    const when = row?.when;
    if (row === undefined || when === undefined) return;
    Object.assign(row, {
      when: (config: Config) => {
        const isTrue = when(config);
        this.conditions.add(isTrue);
        return isTrue;
      },
    });
  }
}

/** The line of the first of these that is in the text; a row may be put together from parts. */
function lineOf(texts: readonly string[], source: string): number {
  const offset = texts.map((text) => source.indexOf(text)).find((found) => found !== -1) ?? 0;
  return source.slice(0, offset).split('\n').length;
}
