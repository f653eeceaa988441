import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { formatAnnotation, type Place } from './annotations.ts';
import { printLine } from './print.ts';

/*
 * What an action without a network says to the runner. `@actions/core` says the same, but brings an HTTP client for
 * OpenID tokens along, and loading that takes longer than a whole check; so does `node:crypto`, half of which the global
 * `crypto` goes without. Source: actions/toolkit, packages/core/src.
 */

export function info(text: string): void {
  printLine(text);
}

export function notice(message: string, place?: Place): void {
  printLine(formatAnnotation('notice', message, place));
}

export function warning(message: string, place?: Place): void {
  printLine(formatAnnotation('warning', message, place));
}

/** Sets an output of the step; no value can end it early or begin another. What fits on a line needs no end that nobody can guess. */
export function setOutput(name: string, value: string | number): void {
  const fits = !/[\r\n]/.test(String(value));
  append('GITHUB_OUTPUT', fits ? `${name}=${value}${EOL}` : severalLines(name, value));
}

function severalLines(name: string, value: string | number): string {
  const end = `ghadelimiter_${crypto.randomUUID()}`;
  return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`;
}

/** Adds Markdown to the job summary. */
export function addSummary(markdown: string): void {
  append('GITHUB_STEP_SUMMARY', markdown + EOL);
}

/** Outside of a run there is no such file, and nobody to read it. */
function append(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', text: string): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}
