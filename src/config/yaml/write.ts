import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE, type ScalarStyleRule } from 'js-yaml';
import type { TreeValue } from '../tree.ts';

const options = { lineWidth: -1, noRefs: true };

/** Writes a config, one field per line. */
export function writeYaml(value: TreeValue): string {
  const scalarStyleRules = [quoteVariables, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
  return dump(value, { ...options, scalarStyleRules });
}

/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
export function writeInline(value: TreeValue): string {
  return dump(value, { ...options, flowLevel: 0 }).trim();
}

/** Loki expands a variable before it parses the YAML: an unquoted value that starts with `#` would be lost. */
const quoteVariables: ScalarStyleRule = (layout) => {
  if (layout.node.value.includes('${')) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};
