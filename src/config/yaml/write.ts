import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE, type ScalarStyleRule } from 'js-yaml';
import type { TreeValue } from '../tree.ts';
import { UNQUOTED } from '../variables.ts';

const options = { lineWidth: -1, noRefs: true };

/** Writes a config, one field per line. */
export function writeYaml(value: TreeValue): string {
  const scalarStyleRules = [quoteVariables, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
  return dump(value, { ...options, scalarStyleRules }).replaceAll(UNQUOTED, '');
}

/** Writes a value on one line: `{prefix: index_, period: 24h}`. */
export function writeInline(value: TreeValue): string {
  const scalarStyleRules = [quoteVariables, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
  return dump(value, { ...options, flowLevel: 0, scalarStyleRules })
    .trim()
    .replaceAll(UNQUOTED, '');
}

/**
 * Loki expands a variable before it parses the YAML: an unquoted value that starts with `#` would be lost, and one in double
 * quotes loses every second backslash. What its author wrote without quotes stays so.
 */
const quoteVariables: ScalarStyleRule = (layout) => {
  const { value } = layout.node;
  if (value.startsWith(UNQUOTED)) layout.style = SCALAR_STYLE.PLAIN;
  else if (value.includes('${'))
    layout.style = /["\\]/.test(value) ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED;
};
