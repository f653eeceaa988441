import { RE2JS } from 're2js';
import { compareVersions } from '../loki/versions.ts';

/** A regular expression that Loki would compile, or why it would not. */
export type Regex = { readonly wrong: string } | { readonly matchesEmpty: () => boolean };

/**
 * Reads a regular expression as a Loki of this version, which puts it between anchors, as Prometheus does.
 * Source: prometheus, model/relabel and model/labels.
 */
export function readRegex(pattern: string, version: string): Regex {
  if (compareVersions(version, '3.4') < 0 && /\(\?<\w/.test(pattern))
    return { wrong: 'before Loki 3.4 the name of a group is written (?P<name>…)' };
  try {
    const regex = compile(pattern);
    return { matchesEmpty: () => regex.matches('') };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

/** Loki takes the name of a group twice, which RE2JS does not. */
function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(`^(?:${pattern})$`);
  } catch (error) {
    if (!(error as Error).message.includes('duplicate capture group name')) throw error;
    return RE2JS.compile(`^(?:${pattern.replace(/\(\?P?<\w+>/g, '(')})$`);
  }
}
