import { type FieldValue, hasDefault } from '../config.ts';
import { formatGoDuration, MILLISECOND } from '../duration.ts';
import type { FieldNode } from '../fields/tree.ts';
import { isInteger } from '../fields/values/numbers.ts';
import { isFreeText } from '../fields/values/read.ts';
import type { Report } from '../problem.ts';
import type { Violation } from '../rule.ts';
import type { Span, YamlScalar } from '../yaml/nodes.ts';
import { resolve } from '../yaml/resolve.ts';

interface Scalar {
  readonly path: string;
  readonly type: string;
  readonly node: YamlScalar;
  readonly value: FieldValue;
}

interface ScalarRule {
  readonly name: string;
  /** What is wrong with the value, if anything. */
  readonly find: (scalar: Scalar) => Pick<Violation, 'message' | 'fix'> | undefined;
}

/** Values that Loki accepts and nobody means: stricter than Loki, on purpose. */
const SCALAR_RULES: readonly ScalarRule[] = [
  { name: 'bare-duration', find: bareDuration },
  { name: 'fractional-integer', find: fractionalInteger },
  { name: 'unquoted-variable', find: unquotedVariable },
];

/** Reports what is wrong with a value by itself. */
export function checkScalar(scalar: Scalar, report: Report): void {
  for (const { name, find } of SCALAR_RULES) {
    const found = find(scalar);
    if (found !== undefined) report({ rule: name, level: 'error', ...found, at: scalar.node });
  }
}

function bareDuration({ path, type, node, value }: Scalar): ReturnType<ScalarRule['find']> {
  if (type !== 'duration' || value === 0 || resolve(node).type === 'str') return undefined;
  return {
    message: `${path}: Loki takes a number without a unit for nanoseconds, and so reads ${formatGoDuration(Number(value))}.`,
    fix: `Write the unit, such as ${meantBy(node.value, Number(value))}.`,
  };
}

/** Nobody means less than a millisecond; a larger number is one that a program wrote. */
function meantBy(number: string, nanoseconds: number): string {
  return Math.abs(nanoseconds) < MILLISECOND ? `${number}s` : formatGoDuration(nanoseconds);
}

function fractionalInteger({ path, type, node, value }: Scalar): ReturnType<ScalarRule['find']> {
  if (!isInteger(type) || resolve(node).type !== 'float' || Number(node.value) === value) return undefined;
  return {
    message: `${path}: Loki cuts ${node.value} down to ${value} without notice.`,
    fix: 'Write a whole number.',
  };
}

function unquotedVariable({ path, type, node }: Scalar): ReturnType<ScalarRule['find']> {
  if (!node.plain || node.expanded === undefined || !isFreeText(type)) return undefined;
  return {
    message: `${path}: a # or ": " in the variable would change the file, since Loki puts the value in before it reads the YAML.`,
    fix: `Quote it: "${node.expanded.source}".`,
  };
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
