import { UserError } from '../action/errors.ts';
import type { Config } from './config.ts';
import { fieldsOf } from './fields/tree.ts';
import { overDefaults } from './partial.ts';
import type { Finding, Problem, Report } from './problem.ts';
import { applyCommon } from './validate/common.ts';
import { decode } from './validate/decode.ts';
import { ALL_RULES } from './validate/rules/all.ts';
import type { Rule, Subject } from './validate/rules/rule.ts';
import { STRICTER_RULES } from './validate/stricter.ts';
import { checkVariables } from './validate/variables.ts';
import { placesOf } from './yaml/lines.ts';
import { isNull, type YamlMap, type YamlNode } from './yaml/nodes.ts';
import { parseYaml } from './yaml/parse.ts';

export interface ValidateOptions {
  /** The Loki version that will run, such as `3.4.3`. */
  readonly version: string;
  /** The name to report, as the user knows it. */
  readonly file: string;
  /** Names of the variables that the host sets; left out, variables are not checked. */
  readonly knownVariables?: readonly string[];
  /** How many hosts run this configuration together. */
  readonly hosts?: number | undefined;
  /** The file is a team's part of a config, to be judged over the defaults of `render`. */
  readonly partial?: boolean;
  /** The day to judge the schema's periods by, `2024-12-31` in UTC; today by default. */
  readonly today?: string;
}

/**
 * All that is wrong with a configuration, sorted by place: what real Loki refuses, and what it should have. Of a file that
 * Loki cannot read to its end, what follows from the rest is told as warnings: mending the errors may change it.
 */
export async function validateConfig(
  file: string | Uint8Array,
  options: ValidateOptions,
): Promise<Finding[]> {
  const problems: Problem[] = [];
  const report: Report = (problem) => {
    // The inputs of `render` replace placeholders.
    if (!options.partial || problem.rule !== 'placeholder-credential') problems.push(problem);
  };
  const { text, config } = readConfig(file, options, report);
  checkVariables(text, options.knownVariables, report);
  if (config !== undefined) {
    const readable = problems.every(
      ({ level, rule }) => level === 'warning' || STRICTER_RULES.includes(rule),
    );
    const tell: Report = readable ? report : (problem) => report({ ...problem, level: 'warning' });
    const subject: Subject = {
      config,
      report: tell,
      today: options.today ?? todayInUtc(),
      hosts: options.hosts,
    };
    for (const rule of [...ALL_RULES, ...(await regexRulesFor(config))]) rule(subject);
  }
  return toFindings(text, options.file, problems);
}

async function regexRulesFor(config: Config): Promise<readonly Rule[]> {
  const named = /\.(?:regex|retention_stream|(?:default_)?policy_stream_mappings?)$/;
  if (![...config.settings.keys()].some((path) => named.test(path))) return [];
  return (await import('./validate/rules/regexes.ts')).regexRules;
}

/** How a file is to be read. */
export type Reading = Pick<ValidateOptions, 'version' | 'partial' | 'hosts'>;

/** Reads a file as its version would, reporting what it could not read; no `config` where it could read nothing. */
export function readConfig(
  file: string | Uint8Array,
  reading: Reading,
  report: Report,
): { text: string; config: Config | undefined } {
  const { text, root, problems } = parseYaml(file);
  for (const { start, end, ...problem } of problems)
    report({ ...problem, level: 'error', at: { start, end } });
  if (root === undefined || isNull(root)) {
    if (problems.length === 0) report(emptyFile());
    return { text, config: undefined };
  }
  const whole = reading.partial && root.kind === 'map' ? completed(root, reading, report) : root;
  if (whole === undefined) return { text, config: undefined };
  const config = decode(whole, fieldsOf(reading.version), report);
  if (root.kind !== 'map') return { text, config: undefined };
  applyCommon(config);
  return { text, config };
}

/** The part with the defaults below it; what `render` would refuse is told instead. */
function completed(part: YamlMap, { version, hosts }: Reading, report: Report): YamlNode | undefined {
  try {
    return overDefaults(part, version, hosts);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const at = { start: part.start, end: part.start + 1 };
    const fix = 'Mend it here; `render` refuses this file for the same reason.';
    report({ rule: 'render-refuses', level: 'error', message: error.message, fix, at });
    return undefined;
  }
}

function emptyFile(): Problem {
  const message = 'The file is empty; Loki needs at least schema_config.';
  const fix = 'Write a configuration, or check the path.';
  return { rule: 'yaml-empty', level: 'error', message, fix, at: { start: 0, end: 0 } };
}

function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A message quotes the file, and a value there may be as long as the file: what it says begins and ends the message. */
function cut(message: string): string {
  if (message.length <= 600) return message;
  return `${message.slice(0, 300)} […] ${message.slice(-300)}`.toWellFormed();
}

/** Gives problems their lines; the same problem at the same place is told once. */
export function toFindings(text: string, file: string, problems: readonly Problem[]): Finding[] {
  const place = placesOf(text);
  const findings = problems.map(({ rule, level, message, fix, at }): Finding => {
    const { line, column } = place(at.start);
    return {
      file,
      line,
      column,
      endLine: place(Math.max(at.start, at.end - 1)).line,
      rule,
      level,
      message: cut(message),
      fix: cut(fix),
    };
  });
  const unique = new Map(
    findings.map((finding) => [
      `${finding.line}:${finding.column}:${finding.rule}:${finding.message}`,
      finding,
    ]),
  );
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
