import type { Config } from '../../config.ts';
import type { Period } from '../../period.ts';
import type { Level } from '../../problem.ts';
import type { Rule, Violation } from '../../rule.ts';

/** What a rule of `validate` looks at. */
export interface Subject {
  readonly config: Config;
  /** Today's date, `2024-12-31`, in UTC: Loki asks which period is active now. */
  readonly today: string;
  /** How many hosts run the config together, where that is known. */
  readonly hosts: number | undefined;
  /** The file is a part that `render` completes. */
  readonly partial: boolean;
  /** It is for hosts that the deploy action sets up. */
  readonly deployed: boolean;
}

/** Reports whether a text has no variable in it that only the host knows. */
export function isKnown(text: string): boolean {
  return !text.includes('${');
}

export interface ConfigRule extends Rule<Subject> {
  /** It is about hosts that the deploy action sets up: their volume, their gateway, the clients they are for. */
  readonly ourHosts?: true;
}

/** A rule that a row of a table stands for. */
export interface RowRule extends ConfigRule {
  readonly row: { readonly when?: Condition };
}

export type Condition = (config: Config) => boolean;

/** The fields are those of `version` or newer. */
export function since(version: string): Condition {
  return (config) => config.atLeast(version);
}

/** The fields are those of a version before `version`. */
export function before(version: string): Condition {
  return (config) => !config.atLeast(version);
}

/** The field `flag` is true. */
export function isOn(flag: string): Condition {
  return (config) => config.flag(flag);
}

/** A rule for each row of a table that one function reads. A row with a condition counts only where that is true. */
export function rowRules<Row extends object>(
  name: string,
  rows: readonly (Row & { readonly when?: Condition })[],
  find: (config: Config, row: Row) => Iterable<Violation>,
): RowRule[] {
  return rows.map((row) => ({
    name,
    level: 'error',
    row,
    find: ({ config }) => (row.when?.(config) === false ? [] : find(config, row)),
  }));
}

/** A rule that is one condition and one sentence. */
export interface PlainRow extends Omit<Violation, 'message'> {
  readonly name: string;
  /** An error by default. */
  readonly level?: Level;
  /** See `ConfigRule`. */
  readonly ourHosts?: true;
  readonly when: Condition;
  readonly message: string | ((config: Config) => string);
}

/** A rule for each row; its message may depend on the config. */
export function plainRules(rows: readonly PlainRow[]): RowRule[] {
  return rows.map((row) => {
    const { name, level = 'error', path, message, fix, ourHosts } = row;
    const text = (config: Config): string => (typeof message === 'string' ? message : message(config));
    return {
      name,
      level,
      row,
      ...(ourHosts && { ourHosts }),
      find: ({ config }) => (row.when(config) ? [{ path, message: text(config), fix }] : []),
    };
  });
}

/** A rule that looks at one period after the other. */
export function periodRule(
  name: string,
  find: (period: Period, config: Config) => Iterable<Violation>,
): ConfigRule {
  return {
    name,
    level: 'error',
    find: ({ config }) => config.periods().flatMap((period) => [...find(period, config)]),
  };
}
