import type { Config } from './config.ts';
import { today } from './days.ts';
import { toFindings } from './findings.ts';
import type { Finding, Problem, Report } from './problem.ts';
import { type ReadOptions, readConfig } from './read-config.ts';
import { readYaml } from './read-yaml.ts';
import { ALL_RULES } from './validate/rules/all.ts';
import type { Rule, Subject } from './validate/rules/rule.ts';
import { STRICTER_RULES } from './validate/stricter.ts';
import { variableProblems } from './validate/variables.ts';

export interface ValidateOptions extends ReadOptions {
  /** The name to report, as the user knows it. */
  readonly file: string;
  /** Names of the variables that the host sets; left out, variables are not checked. */
  readonly knownVariables?: readonly string[];
  /** The day to judge the schema's periods by, `2024-12-31` in UTC; today by default. */
  readonly today?: string;
}

/**
 * Everything that is wrong with a configuration, sorted by position: what real Loki refuses, and what it should have. If Loki
 * cannot read the whole file, rules on the rest report warnings only: fixing the errors may change their verdict.
 */
export async function validateConfig(
  file: string | Uint8Array,
  options: ValidateOptions,
): Promise<Finding[]> {
  const document = readYaml(file);
  const { config, problems: unread } = readConfig(document, options);
  const problems: Problem[] = [...unread, ...variableProblems(document.text, options.knownVariables)];
  if (config !== undefined) {
    const readable = problems.every(
      ({ level, rule }) => level === 'warning' || STRICTER_RULES.includes(rule),
    );
    const report: Report = (problem) => problems.push(readable ? problem : { ...problem, level: 'warning' });
    const subject: Subject = { config, report, today: options.today ?? today(), hosts: options.hosts };
    for (const rule of [...ALL_RULES, ...(await regexRulesFor(config))]) rule(subject);
  }
  // The inputs of `render` replace placeholders.
  const reported = options.partial
    ? problems.filter(({ rule }) => rule !== 'placeholder-credential')
    : problems;
  return toFindings(document.text, options.file, reported);
}

async function regexRulesFor(config: Config): Promise<readonly Rule[]> {
  const named = /\.(?:regex|retention_stream|(?:default_)?policy_stream_mappings?)$/;
  if (![...config.settings.keys()].some((path) => named.test(path))) return [];
  return (await import('./validate/rules/regexes.ts')).regexRules;
}
