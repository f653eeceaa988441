import { hasDefault, type Value } from '../config.ts';
import type { FieldNode } from '../fields/tree.ts';
import { isInteger } from '../fields/values/numbers.ts';
import type { Report } from '../problem.ts';
import type { Span, YamlScalar } from '../yaml/nodes.ts';
import { resolve } from '../yaml/resolve.ts';

interface Scalar {
  readonly path: string;
  readonly type: string;
  readonly node: YamlScalar;
  readonly value: Value;
}

/** Values that Loki takes and nobody means: stricter than Loki, on purpose. */
export function checkScalar(scalar: Scalar, report: Report): void {
  const { path, type, node, value } = scalar;
  if (type === 'duration' && value !== 0 && resolve(node).type !== 'str') {
    const message = `${path}: Loki reads ${node.value} without a unit as ${node.value} nanoseconds.`;
    report({
      rule: 'bare-duration',
      level: 'error',
      message,
      fix: `Write the unit, such as ${node.value}s.`,
      at: node,
    });
  } else if (
    isInteger(type) &&
    /[.eE]/.test(node.value) &&
    resolve(node).type === 'float' &&
    Number(node.value) !== value
  ) {
    const message = `${path}: Loki cuts ${node.value} down to ${value} without a word.`;
    report({ rule: 'fractional-integer', level: 'error', message, fix: 'Write a whole number.', at: node });
  }
  if (node.plain && typeof value === 'string' && value.includes('${')) {
    const message = `${path}: a # or ": " in the variable would change the file, since Loki puts the value in before it reads the YAML.`;
    report({ rule: 'unquoted-variable', level: 'error', message, fix: `Quote it: "${value}".`, at: node });
  }
}

/** A field or block written as nothing: Loki sets it to zero, and so loses its defaults. */
export function checkNull(path: string, field: FieldNode, key: Span, report: Report): void {
  if (!hasDefault(field) || path === '') return;
  const block = field.kind === 'block';
  const message = block
    ? `${path} is empty, which sets every field in it to zero instead of its default.`
    : `${path} is empty, which Loki reads as zero instead of its default.`;
  const rule = block ? 'empty-block' : 'empty-value';
  report({
    rule,
    level: 'error',
    message,
    fix: `Remove the line, or write ${block ? 'the fields' : 'the value'}.`,
    at: key,
  });
}
