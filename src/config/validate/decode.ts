import { Config, type Setting } from '../config.ts';
import { isTextList, TEXT_LIST } from '../fields/text-lists.ts';
import type { FieldNode, VersionFields } from '../fields/tree.ts';
import { isFreeText, readsItself, readValue, takesQuotes } from '../fields/values/read.ts';
import type { Problem } from '../problem.ts';
import { isSecretField } from '../secret-fields.ts';
import { withoutCredentials } from '../secrets.ts';
import {
  contentOf,
  isMergeKey,
  isNull,
  nameOf,
  type Span,
  type YamlContent,
  type YamlList,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from '../yaml/nodes.ts';
import { tagProblem } from '../yaml/resolve.ts';
import { DecodeLimits } from './decode-limits.ts';
import { checkNull, checkScalar } from './scalar-rules.ts';
import { explainUnknown } from './unknown-field.ts';

/** Reads a YAML tree into the configuration of one version. Problems are everything that Loki would not read. */
export function decode(root: YamlNode, fields: VersionFields): { config: Config; problems: Problem[] } {
  const decoder = new Decoder(fields);
  decoder.decode(root, { field: fields.root, path: '', key: root });
  return { config: new Config(fields, decoder.settings, decoder.nulls), problems: decoder.limits.problems };
}

/** What a node is decoded into. */
interface Target<Field extends FieldNode = FieldNode> {
  readonly field: Field;
  readonly path: string;
  /** The name of the field in the file, to point at. */
  readonly key: Span;
}

type FieldOf<Kind extends FieldNode['kind']> = FieldNode & { readonly kind: Kind };

class Decoder {
  readonly settings = new Map<string, Setting>();
  readonly nulls = new Set<string>();
  private readonly fields: VersionFields;
  readonly limits = new DecodeLimits();

  constructor(fields: VersionFields) {
    this.fields = fields;
  }

  decode(node: YamlNode, target: Target): void {
    const { field, path, key } = target;
    this.limits.count(node);
    if (this.limits.stopped) return;
    if (node.kind === 'alias') this.limits.inAlias(() => this.decode(node.target, target));
    else if (this.isMistagged(node, path)) return;
    else if (isCapitalNull(node) && field.kind === 'value' && readsItself(field.type))
      this.scalar({ ...node, value: '' }, { ...target, field });
    else if (isNull(node)) {
      this.nulls.add(path);
      this.settings.delete(path);
      checkNull(path, field, key, (problem) => this.limits.report(problem));
    } else this.content(node, target);
  }

  private content(node: YamlContent, { field, path, key }: Target): void {
    if (field.kind === 'any') this.any(node);
    else if (field.kind === 'value') {
      if (node.kind === 'scalar') this.scalar(node, { field, path, key });
      else this.wrongKind(node, path, 'a single value');
    } else if (field.kind === 'list') {
      if (node.kind === 'list') this.list(node, { field, path, key });
      else this.wrongKind(node, path, 'a list');
    } else if (node.kind === 'map') {
      this.settings.set(path, { value: undefined, key, node });
      this.pairs(node, field, path);
    } else this.wrongKind(node, path, 'a block of fields');
  }

  private isMistagged(node: YamlNode, path: string): boolean {
    const wrong = node.kind === 'scalar' && node.tag !== '' ? tagProblem(node) : undefined;
    if (wrong !== undefined) this.wrongType(node, `${path}: ${wrong}.`, 'Remove the tag.');
    return wrong !== undefined;
  }

  private list(node: YamlList, { field, path, key }: Target<FieldOf<'list'>>): void {
    this.settings.set(path, { value: undefined, key, node });
    for (const [i, item] of node.items.entries())
      this.decode(item, { field: field.item, path: `${path}.${i}`, key: item });
  }

  private scalar(node: YamlScalar, target: Target<FieldOf<'value'>>): void {
    const { field, path, key } = target;
    // What is in quotes is text to Loki, whatever the variable brings.
    if (node.expanded?.isUnknown && (node.plain || takesQuotes(field.type))) {
      this.unknown(node, target);
      return;
    }
    const read = readValue(this.typeOf(field, path), node);
    if ('wrong' in read) {
      const safe = isSecretField(path.split('.')) ? '…' : withoutCredentials(node.value);
      const shown = safe.length > 40 ? `${safe.slice(0, 37)}…` : safe;
      const what = node.expanded === undefined ? 'value' : 'default';
      const fix = `Write a ${what} that the field accepts.`;
      this.wrongType(node, `${path} cannot be ${JSON.stringify(shown)}: ${read.wrong}.`, fix);
      return;
    }
    this.set({ path, key, node, value: read.value, type: field.type });
  }

  private typeOf({ type }: FieldOf<'value'>, path: string): string {
    return isTextList(path, this.fields.table) ? TEXT_LIST : type;
  }

  /** The value of a variable is not known here: a text that has it in it is one, of anything else nothing can be said. */
  private unknown(node: YamlScalar, { field: { type }, path, key }: Target<FieldOf<'value'>>): void {
    this.set({ path, key, node, value: isFreeText(type) ? node.value : undefined, type });
    if (isFreeText(type)) return;
    const message = `${path} is ${node.expanded?.source}, whose value is not known here, so it is not checked.`;
    const fix = `Give it a default, such as \${NAME:-…}, to have that checked.`;
    this.limits.report({ rule: 'variable-not-checked', level: 'warning', message, fix, path, at: node });
  }

  private set({
    path,
    key,
    node,
    value,
    type,
  }: Setting & { path: string; node: YamlScalar; type: string }): void {
    this.nulls.delete(path);
    this.settings.set(path, { value, key, node });
    if (value !== undefined)
      checkScalar({ path, type, node, value }, (problem) => this.limits.report(problem));
  }

  /** @param others the keys of a free-form map, those included that `<<` brings; Loki refuses one that comes twice */
  private pairs(
    map: YamlMap,
    field: FieldOf<'map' | 'block'>,
    path: string,
    others = new Set<string>(),
  ): void {
    const seen = new Set<string>();
    for (const { key, value } of map.pairs) {
      if (this.limits.stopped) return;
      if (isMergeKey(key)) {
        this.merge(value, field, path, field.kind === 'map' ? others : undefined);
        continue;
      }
      const name = nameOf(key);
      if (name === undefined) {
        this.wrongName(key);
        continue;
      }
      this.limits.count(key);
      if (field.kind === 'map') this.once(key, name, { seen, others });
      const here = path === '' ? name : `${path}.${name}`;
      const child = field.kind === 'map' ? field.value : field.field(name);
      if (child === undefined) this.limits.report(explainUnknown(here, this.fields, key));
      else if (!seen.has(name)) this.decode(value, { field: child, path: here, key });
      seen.add(name);
    }
  }

  private merge(value: YamlNode, field: FieldOf<'map' | 'block'>, path: string, others?: Set<string>): void {
    for (const { source, map } of this.merged(value)) {
      const merge = (): void => {
        this.limits.count(source);
        if (!this.limits.stopped) this.pairs(map, field, path, others);
      };
      if (source.kind === 'alias') this.limits.inAlias(merge);
      else merge();
    }
  }

  /** Reports a key that one of several merged maps has already; one that the same map has twice is no YAML at all. */
  private once(key: YamlNode, name: string, { seen, others }: Record<'seen' | 'others', Set<string>>): void {
    if (others.has(name) && !seen.has(name)) {
      const message = `${name} is set here and in a map that << brings in; Loki takes one of them in a map of any keys.`;
      this.limits.report({
        rule: 'duplicate-key',
        level: 'error',
        message,
        fix: 'Keep one of the two.',
        at: key,
      });
    }
    others.add(name);
  }

  /** The blocks of `<<: *other`, in the order in which go-yaml applies them, up to the first that is none. */
  private *merged(value: YamlNode): Iterable<{ readonly source: YamlNode; readonly map: YamlMap }> {
    const content = contentOf(value);
    const sources = content.kind === 'list' && value.kind !== 'alias' ? content.items.toReversed() : [value];
    for (const source of sources) {
      const map = contentOf(source);
      if (map.kind !== 'map') {
        this.wrongType(
          source,
          'Only a block can be merged with <<.',
          'Point the alias at a block of fields.',
        );
        return;
      }
      yield { source, map };
    }
  }

  /** Content that Loki takes as it is, as long as its names are text. */
  private any(node: YamlNode): void {
    this.limits.count(node);
    if (this.limits.stopped) return;
    if (node.kind === 'alias') this.limits.inAlias(() => this.any(node.target));
    else if (node.kind === 'list') for (const item of node.items) this.any(item);
    else if (node.kind === 'map') this.anyMap(node, new Set());
  }

  private anyMap({ pairs }: YamlMap, others: Set<string>): void {
    const seen = new Set<string>();
    for (const { key, value } of pairs) {
      const name = nameOf(key);
      if (isMergeKey(key))
        for (const { source, map } of this.merged(value)) this.anyMerged(source, map, others);
      else if (name === undefined) this.wrongName(key);
      else {
        this.once(key, name, { seen, others });
        seen.add(name);
        this.any(value);
      }
    }
  }

  private anyMerged(source: YamlNode, map: YamlMap, others: Set<string>): void {
    const merge = (): void => {
      this.limits.count(source);
      if (!this.limits.stopped) this.anyMap(map, others);
    };
    if (source.kind === 'alias') this.limits.inAlias(merge);
    else merge();
  }

  private wrongName(key: YamlNode): void {
    this.wrongType(key, 'The name of a field must be text.', 'Write name: value.');
  }

  private wrongKind(node: YamlContent, path: string, wanted: string): void {
    const found = { scalar: 'a single value', list: 'a list', map: 'a block of fields' }[node.kind];
    const message = `${path === '' ? 'The file' : path} must be ${wanted}, not ${found}.`;
    this.wrongType(node, message, 'Check the indentation and the dashes.');
  }

  private wrongType(at: Span, message: string, fix: string): void {
    this.limits.report({ rule: 'wrong-type', level: 'error', message, fix, at });
  }
}

function isCapitalNull(node: YamlNode): node is YamlScalar {
  return node.kind === 'scalar' && node.plain && /^N(?:ull|ULL)$/.test(node.value);
}
