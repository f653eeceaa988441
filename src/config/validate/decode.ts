import { Config, type Setting } from '../config.ts';
import type { FieldNode, VersionFields } from '../fields/tree.ts';
import { readsItself, readValue } from '../fields/values/read.ts';
import type { Problem, Report } from '../problem.ts';
import {
  contentOf,
  isMergeKey,
  isNull,
  type Span,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from '../yaml/nodes.ts';
import { tagProblem } from '../yaml/resolve.ts';
import { AliasBudget } from './alias-budget.ts';
import { checkNull, checkScalar } from './scalar-rules.ts';
import { explainUnknown } from './unknown-field.ts';

/** Reads a YAML tree into the configuration of one version, reporting all that Loki would not read. */
export function decode(root: YamlNode, fields: VersionFields, report: Report): Config {
  const decoder = new Decoder(fields, report);
  decoder.decode(root, fields.root, '', root);
  return new Config(fields, decoder.settings, decoder.nulls);
}

function isCapitalNull(node: YamlNode): node is YamlScalar {
  return node.kind === 'scalar' && node.plain && /^N(?:ull|ULL)$/.test(node.value);
}

/** Errors after which nobody reads on. */
const MANY = 100;

class Decoder {
  readonly settings = new Map<string, Setting>();
  readonly nulls = new Set<string>();
  private readonly fields: VersionFields;
  private readonly tell: Report;
  private errors = 0;
  private readonly aliases = new AliasBudget();
  private stopped = false;

  constructor(fields: VersionFields, report: Report) {
    this.fields = fields;
    this.tell = report;
  }

  decode(node: YamlNode, field: FieldNode, path: string, key: Span): void {
    this.count(node);
    if (this.stopped) return;
    if (node.kind === 'alias') {
      this.aliases.inAlias(() => this.decode(node.target, field, path, key));
    } else if (this.isMistagged(node, path)) {
      return;
    } else if (isCapitalNull(node) && field.kind === 'value' && readsItself(field.type)) {
      this.scalar({ ...node, value: '' }, field.type, path, key);
    } else if (isNull(node)) {
      this.nulls.add(path);
      this.settings.delete(path);
      checkNull(path, field, key, (problem) => this.report(problem));
    } else {
      this.decodeContent(node, field, path, key);
    }
  }

  private decodeContent(
    node: Exclude<YamlNode, { kind: 'alias' }>,
    field: FieldNode,
    path: string,
    key: Span,
  ): void {
    if (field.kind === 'any') this.any(node);
    else if (field.kind === 'value') {
      if (node.kind === 'scalar') this.scalar(node, field.type, path, key);
      else this.wrongKind(node, path, `one ${field.type} value`);
    } else if (field.kind === 'list') {
      if (node.kind === 'list') this.items(node, field.item, path, key);
      else this.wrongKind(node, path, 'a list');
    } else if (node.kind === 'map') {
      this.settings.set(path, { value: undefined, key, node });
      this.pairs(node, field, path);
    } else this.wrongKind(node, path, 'a block of fields');
  }

  private isMistagged(node: YamlNode, path: string): boolean {
    const wrong = node.kind === 'scalar' && node.tag !== '' ? tagProblem(node) : undefined;
    if (wrong !== undefined) this.error('wrong-type', node, `${path}: ${wrong}.`, 'Remove the tag.');
    return wrong !== undefined;
  }

  private items(node: YamlNode & { kind: 'list' }, field: FieldNode, path: string, key: Span): void {
    this.settings.set(path, { value: undefined, key, node });
    for (const [i, item] of node.items.entries()) this.decode(item, field, `${path}.${i}`, item);
  }

  private scalar(node: YamlNode & { kind: 'scalar' }, type: string, path: string, key: Span): void {
    const read = readValue(type, node);
    if ('wrong' in read) {
      const shown = node.value.length > 40 ? `${node.value.slice(0, 37)}…` : node.value;
      const hint = node.value.includes('${')
        ? 'A variable cannot stand in for a value that is no text.'
        : 'Write the value as the field wants it.';
      this.error('wrong-type', node, `${path}: ${JSON.stringify(shown)} is no ${type}: ${read.wrong}.`, hint);
      return;
    }
    this.nulls.delete(path);
    this.settings.set(path, { value: read.value, key, node });
    checkScalar({ path, type, node, value: read.value }, (problem) => this.report(problem));
  }

  private pairs(map: YamlMap, field: FieldNode & { kind: 'map' | 'block' }, path: string): void {
    const seen = new Set<string>();
    for (const { key, value } of map.pairs) {
      if (this.stopped) return;
      if (isMergeKey(key)) {
        this.merge(value, field, path);
        continue;
      }
      const name = contentOf(key);
      if (name.kind !== 'scalar') {
        this.error('wrong-type', key, 'The name of a field must be a text.', 'Write name: value.');
        continue;
      }
      this.count(key);
      const here = path === '' ? name.value : `${path}.${name.value}`;
      const child = field.kind === 'map' ? field.value : field.field(name.value);
      if (child === undefined) this.report(explainUnknown(here, this.fields, key));
      else if (seen.has(name.value)) this.duplicate(name.value, key);
      else this.decode(value, child, here, key);
      seen.add(name.value);
    }
  }

  /** `<<: *other`: the fields of the other block, in the order go-yaml applies them. */
  private merge(value: YamlNode, field: FieldNode & { kind: 'map' | 'block' }, path: string): void {
    const content = contentOf(value);
    const sources = content.kind === 'list' && value.kind !== 'alias' ? content.items.toReversed() : [value];
    for (const source of sources) {
      const map = contentOf(source);
      if (map.kind !== 'map') {
        this.error(
          'wrong-type',
          source,
          'Only a block can be merged with <<.',
          'Point the alias at a block of fields.',
        );
        return;
      }
      const merge = (): void => {
        this.count(source);
        if (!this.stopped) this.pairs(map, field, path);
      };
      if (source.kind === 'alias') this.aliases.inAlias(merge);
      else merge();
    }
  }

  /** Content that Loki takes as it comes; only its keys are looked at. */
  private any(node: YamlNode): void {
    this.count(node);
    if (this.stopped) return;
    if (node.kind === 'list') for (const item of node.items) this.any(item);
    if (node.kind === 'alias') this.aliases.inAlias(() => this.any(node.target));
    if (node.kind !== 'map') return;
    const seen = new Set<string>();
    for (const { key, value } of node.pairs) {
      const name = contentOf(key);
      if (name.kind === 'scalar' && seen.has(name.value)) this.duplicate(name.value, key);
      if (name.kind === 'scalar') seen.add(name.value);
      this.any(value);
    }
  }

  private duplicate(name: string, key: Span): void {
    this.error(
      'duplicate-key',
      key,
      `${name} is set a second time in the same block.`,
      'Keep one of the two.',
    );
  }

  private wrongKind(node: YamlNode, path: string, wanted: string): void {
    const found = { scalar: 'a single value', list: 'a list', map: 'a block of fields', alias: 'an alias' }[
      node.kind
    ];
    const name = path === '' ? 'The file' : path;
    this.error(
      'wrong-type',
      node,
      `${name} must be ${wanted}, not ${found}.`,
      'Check the indentation and the dashes.',
    );
  }

  private error(rule: string, at: Span, message: string, fix: string): void {
    this.report({ rule, level: 'error', message, fix, at });
  }

  private report(problem: Problem): void {
    this.tell(problem);
    this.errors += 1;
    if (this.errors !== MANY) return;
    this.stopped = true;
    const message = `There are more than ${MANY} problems; the rest of the file was not looked at.`;
    this.tell({
      rule: 'too-many-problems',
      level: 'error',
      message,
      fix: 'Check that this is the file you meant.',
      at: problem.at,
    });
  }

  private count(node: YamlNode): void {
    if (this.stopped || this.aliases.count()) return;
    this.stopped = true;
    const message = 'The aliases of this file repeat so much that Loki refuses it.';
    this.error('yaml-too-many-aliases', node, message, 'Write the values out.');
  }
}
