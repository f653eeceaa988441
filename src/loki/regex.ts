import { RE2JS } from 're2js';
import { compareVersions } from './versions.ts';

/**
 * Says why a Loki of this version would not compile a regular expression that it and Prometheus put between anchors;
 * undefined when it would. Source: prometheus, model/relabel and model/labels.
 */
export function regexProblem(pattern: string, version: string): string | undefined {
  if (compareVersions(version, '3.4') < 0 && /\(\?<\w/.test(pattern))
    return 'before Loki 3.4 the name of a group is written (?P<name>…)';
  try {
    compile(pattern);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Says whether a regular expression, which has no problem, matches the empty text. */
export function matchesEmpty(pattern: string): boolean {
  return compile(pattern).matches('');
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
