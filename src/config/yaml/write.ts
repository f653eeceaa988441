import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE, type ScalarStyleRule } from 'js-yaml';
import type { Value } from '../tree.ts';

const options = { lineWidth: -1, noRefs: true };

/** Writes a config, one field per line. */
export function writeYaml(value: Value): string {
  const scalarStyleRules = [quoteVariables, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
  return dump(value, { ...options, scalarStyleRules });
}

/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
export function writeInline(value: Value): string {
  return dump(value, { ...options, flowLevel: 0 }).trim();
}

/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
const quoteVariables: ScalarStyleRule = (layout) => {
  if (layout.node.value.includes('${')) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};
