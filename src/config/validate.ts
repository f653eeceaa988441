import { today } from './days.ts';
import { toFindings } from './findings.ts';
import type { Secrets } from './hide.ts';
import type { Finding, Problem } from './problem.ts';
import { type ReadOptions, readConfig } from './read-config.ts';
import { readYaml } from './read-yaml.ts';
import { applyRules } from './rule.ts';
import { notJudged } from './validate/not-judged.ts';
import { ALL_RULES } from './validate/rules/all.ts';
import { STRICTER_RULES } from './validate/stricter.ts';
import { unknownVariables } from './validate/variables.ts';

export interface ValidateOptions extends ReadOptions {
  /** The name to report, as the user knows it. */
  readonly file: string;
  /** Names of the variables that the host sets; left out, variables are not checked. */
  readonly knownVariables?: readonly string[];
  /** The day to judge the schema's periods by, `2024-12-31` in UTC; today by default. */
  readonly today?: string;
  /** The deploy action puts it on hosts, as it does with every part. */
  readonly forDeploy?: boolean;
}

/** What there is to say about a config. */
export interface Validation {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** The blocks that the file sets and that only the real `-verify-config` judges. */
  readonly notJudged: readonly string[];
  /** What is not to be shown of the file. */
  readonly secrets: Secrets;
}

/**
 * Finds everything that is wrong with a configuration: what real Loki refuses, and what it should have. If Loki cannot read
 * the whole file, rules on the rest report warnings only: fixing the errors may change their verdict.
 */
export function validateConfig(file: string | Uint8Array, options: ValidateOptions): Validation {
  const document = readYaml(file, options.version);
  const { config, problems: unread } = readConfig(document, options);
  const { knownVariables } = options;
  const unset = knownVariables === undefined ? [] : unknownVariables(document.variables, knownVariables);
  const problems: Problem[] = [...unread, ...unset];
  if (config !== undefined) {
    const isReadable = problems.every(
      ({ level, rule }) => level === 'warning' || STRICTER_RULES.includes(rule),
    );
    const { hosts, partial = false, forDeploy = false } = options;
    const deployed = forDeploy || partial;
    const subject = { config, today: options.today ?? today(), hosts, partial, deployed };
    const rules = ALL_RULES.filter(({ ourHosts }) => deployed || !ourHosts);
    applyRules(rules, subject, {
      config,
      report: (problem) => problems.push(isReadable ? problem : { ...problem, level: 'warning' }),
    });
  }
  // The inputs of `render` replace placeholders.
  const reported = options.partial
    ? problems.filter(({ rule }) => rule !== 'placeholder-credential')
    : problems;
  return {
    findings: toFindings(document, options.file, reported),
    notJudged: config === undefined ? [] : notJudged(config),
    secrets: document.secrets,
  };
}
