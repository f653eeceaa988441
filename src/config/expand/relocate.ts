import type { Expansion } from '../expand.ts';
import type { Problem } from '../problem.ts';
import type { Span, YamlNode, YamlScalar } from '../yaml/nodes.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import type { Reference } from './evaluate.ts';
import { firstIndex } from './source-map.ts';

/** A document that was parsed from an expanded text, with its positions in the file. */
export interface Relocated extends YamlDocument {
  /** The variables that are named in the document itself, not in its comments. */
  readonly variables: readonly Reference[];
}

/** Gives everything in a document that was parsed from `expansion.text` its position in `source`. */
export function relocate(document: YamlDocument, source: string, expansion: Expansion): Relocated {
  if (expansion.text === source && expansion.references.length === 0) return { ...document, variables: [] };
  const relocator = new Relocator(source, expansion);
  const root = document.root && relocator.node(document.root);
  const problems = document.problems.map(
    (problem): Problem => ({
      ...problem,
      at: relocator.span(problem.at),
    }),
  );
  // Of a document that cannot be read, no part is known to be a comment.
  const variables = root === undefined ? expansion.references : [...relocator.variables];
  return { text: source, root, problems, variables };
}

class Relocator {
  readonly variables = new Set<Reference>();
  private readonly source: string;
  private readonly expansion: Expansion;
  private readonly references: readonly Reference[];
  private readonly known = new Map<YamlNode, YamlNode>();

  constructor(source: string, expansion: Expansion) {
    this.source = source;
    this.expansion = expansion;
    this.references = expansion.references.toSorted((a, b) => a.start - b.start);
  }

  span({ start, end }: Span): Span {
    const first = this.expansion.sourceOf(start, 'start');
    // What is nowhere stays so, rather than end before it starts.
    return { start: first, end: Math.max(first, this.expansion.sourceOf(end, 'end')) };
  }

  /** The same node for the same node: aliases share theirs. */
  node(node: YamlNode): YamlNode {
    const known = this.known.get(node) ?? this.relocated(node);
    this.known.set(node, known);
    return known;
  }

  private relocated(node: YamlNode): YamlNode {
    const span = this.span(node);
    if (node.kind === 'scalar') return this.scalar({ ...node, ...span });
    if (node.kind === 'alias') return { ...node, ...span, target: this.node(node.target) };
    if (node.kind === 'list') return { ...node, ...span, items: node.items.map((item) => this.node(item)) };
    const pairs = node.pairs.map(({ key, value }) => ({ key: this.node(key), value: this.node(value) }));
    return { ...node, ...span, pairs };
  }

  private scalar(node: YamlScalar): YamlScalar {
    const variables = this.within(node);
    if (variables.length === 0) return node;
    for (const variable of variables) this.variables.add(variable);
    const isUnknown = variables.some(({ value }) => value === undefined);
    return { ...node, expanded: { source: this.source.slice(node.start, node.end), isUnknown } };
  }

  private within({ start, end }: Span): readonly Reference[] {
    const from = firstIndex(this.references, (reference) => reference.start >= start);
    const to = firstIndex(this.references, (reference) => reference.start >= end);
    return this.references.slice(from, to);
  }
}
