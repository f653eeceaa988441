import { RE2JS } from 're2js';
import { compareVersions } from '../loki/versions.ts';

/** A regular expression that Loki compiles, or why it does not. */
export type Regex = { readonly wrong: string } | { readonly matchesEmpty: () => boolean };

/**
 * Reads a regular expression as a version of Loki does: anchored at both ends, as in Prometheus.
 * Source: Prometheus, model/relabel and model/labels.
 */
export function readRegex(pattern: string, version: string): Regex {
  if (compareVersions(version, '3.4') < 0 && /\(\?<\w/.test(pattern))
    return { wrong: 'before Loki 3.4, a named group is written (?P<name>…)' };
  try {
    const regex = compile(pattern);
    return { matchesEmpty: () => regex.matches('') };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

/** Loki allows two groups of the same name, which RE2JS does not. */
function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(`^(?:${pattern})$`);
  } catch (error) {
    if (!(error as Error).message.includes('duplicate capture group name')) throw error;
    return RE2JS.compile(`^(?:${pattern.replace(/\(\?P?<\w+>/g, '(')})$`);
  }
}
