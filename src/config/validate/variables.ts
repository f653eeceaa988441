import type { Reference } from '../expand/evaluate.ts';
import type { Problem } from '../problem.ts';

/** The variables that have no default and that the host does not set: Loki puts nothing in their place. */
export function unknownVariables(variables: readonly Reference[], known: readonly string[]): Problem[] {
  const unknown = variables.filter(
    (variable) => variable.default === undefined && !known.includes(variable.name),
  );
  return unknown.map(({ name, start, end }): Problem => {
    const message = `\${${name}} is not set on the host, so Loki replaces it with nothing.`;
    const fix = known.length > 0 ? `The host sets ${known.join(', ')}.` : 'The host sets no variables.';
    return { rule: 'unknown-variable', level: 'error', message, fix, at: { start, end } };
  });
}
