import { load } from 'js-yaml';
import type { AskLoki, Smallest } from './binary.ts';
import { steps } from './paths.ts';

/** A plain YAML value. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Every leaf of a configuration that Loki printed to stderr, between its log lines. */
export function printedLeaves(stderr: string): Map<string, Plain> {
  const leaves = new Map<string, Plain>();
  const walk = (node: Plain, path: string): void => {
    if (isBlock(node) && Object.keys(node).length > 0) {
      for (const [key, child] of Object.entries(node)) walk(child, path === '' ? key : `${path}.${key}`);
    } else leaves.set(path, node);
  };
  walk(load(stderr.replace(/^level=.*$/gm, '')) as Plain, '');
  return leaves;
}

function isBlock(node: Plain | undefined): node is { readonly [key: string]: Plain } {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** Lays `patch` over `base`. */
function merge(base: Plain, patch: Plain): Plain {
  if (!isBlock(base) || !isBlock(patch)) return patch;
  const merged: Record<string, Plain> = { ...base };
  for (const [key, value] of Object.entries(patch)) merged[key] = merge(merged[key] ?? {}, value);
  return merged;
}

const MAY_BE_SECRET = /secret|password|token|credential|key|account|connection_string/;

/**
 * Of the fields that want a string, those that Loki masks when it prints them. Groups that are refused together (one key
 * of a pair, say) are asked for in halves.
 */
export function masked(ask: AskLoki, smallest: Smallest, paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const search = (group: readonly string[]): void => {
    let question: Plain = smallest;
    for (const path of group)
      question = merge(
        question,
        steps(path).reduceRight<Plain>((v, s) => ({ [s]: v }), 'hush'),
      );
    const { valid, text } = ask(JSON.stringify(question, null, 1));
    if (valid) {
      const printed = printedLeaves(text);
      for (const path of group) if (/^(\*{8}|<secret>)$/.test(String(printed.get(path)))) found.add(path);
    } else if (group.length > 1) {
      const half = group.length >> 1;
      search(group.slice(0, half));
      search(group.slice(half));
    }
  };
  const candidates = paths.filter((path) => MAY_BE_SECRET.test(path) && !/\[\]|\*/.test(path));
  for (const block of new Set(candidates.map((path) => steps(path).slice(0, 2).join('.')))) {
    search(candidates.filter((path) => path === block || path.startsWith(`${block}.`)));
  }
  return found;
}
