import { expand } from '../expand.ts';
import { NEWEST } from '../fields/tree.ts';
import type { YamlNode } from '../yaml/nodes.ts';
import { parseYaml, type YamlDocument } from '../yaml/parse.ts';
import type { Reference } from './evaluate.ts';

/**
 * Reads a config as its author wrote it, to edit it or to write it anew: each `${…}` is a part of the value that it is in,
 * whatever its default would be to YAML. Positions are those of the text. The newest grammar reads what older ones do.
 */
export function readUnexpanded(text: string): YamlDocument {
  const { references } = expand(text, { version: NEWEST, lookup: () => undefined });
  const outer = outermost(references);
  if (outer.length === 0) return parseYaml(text);
  const document = parseYaml(masked(text, outer));
  return { ...document, text, root: document.root && unmasked(document.root, text, outer) };
}

/** Those that are not in the default of another. */
function outermost(references: readonly Reference[]): Reference[] {
  let end = 0;
  const inOrder = references.toSorted((a, b) => a.start - b.start);
  return inOrder.filter((reference) => {
    if (reference.start < end) return false;
    end = reference.end;
    return true;
  });
}

// Characters that no config has and that YAML takes for letters.
const HIGH = 0xe100;
const LOW = 0xe200;
const REST = '\ue002';
const MASK = /([\ue100-\ue1ff])([\ue200-\ue2ff])\ue002*/g;

/** Puts a word of the same length in the place of each reference, with its number in the first two characters. */
function masked(text: string, references: readonly Reference[]): string {
  const parts = references.map(({ start, end }, i) => {
    const before = text.slice(references[i - 1]?.end ?? 0, start);
    const number = String.fromCharCode(HIGH + (i >> 8), LOW + (i & 0xff));
    return before + number.padEnd(end - start, REST);
  });
  return parts.join('') + text.slice(references.at(-1)?.end ?? 0);
}

function unmasked(root: YamlNode, text: string, references: readonly Reference[]): YamlNode {
  const known = new Map<YamlNode, YamlNode>();
  const written = (_: string, high: string, low: string): string => {
    const reference = references[((high.charCodeAt(0) - HIGH) << 8) + low.charCodeAt(0) - LOW];
    return reference === undefined ? '' : text.slice(reference.start, reference.end);
  };
  const convert = (node: YamlNode): YamlNode => {
    if (node.kind === 'alias') return { ...node, target: visit(node.target) };
    if (node.kind === 'list') return { ...node, items: node.items.map(visit) };
    if (node.kind === 'map')
      return {
        ...node,
        pairs: node.pairs.map(({ key, value }) => ({ key: visit(key), value: visit(value) })),
      };
    const value = node.value.replace(MASK, written);
    const source = text.slice(node.start, node.end);
    return value === node.value ? node : { ...node, value, expanded: { source, isUnknown: true } };
  };
  const visit = (node: YamlNode): YamlNode => {
    const done = known.get(node) ?? convert(node);
    known.set(node, done);
    return done;
  };
  return visit(root);
}
