import type { Span } from './yaml/nodes.ts';

/**
 * The variables that the deploy step sets in Loki's environment; a config may name these and no others. Loki expands them
 * itself (`-config.expand-env=true`), in the text before it parses the YAML, so they must be in quotes.
 */
export const accessKeyIdVariable = 'LOKI_S3_ACCESS_KEY_ID';
export const secretAccessKeyVariable = 'LOKI_S3_SECRET_ACCESS_KEY';

/** The name of the process in its rings: two processes on one host need two names. */
export const instanceIdVariable = 'LOKI_INSTANCE_ID';

export const hostVariables: readonly string[] = [
  accessKeyIdVariable,
  secretAccessKeyVariable,
  instanceIdVariable,
];

/** Writes a variable as a config does: `${NAME}`. */
export function reference(variable: string): string {
  return `\${${variable}}`;
}

/** A `${…}` in a text. */
export interface Variable extends Span {
  readonly text: string;
  /** Undefined where Loki cannot read one, and so refuses the file. */
  readonly name: string | undefined;
  /** Whether Loki uses a default if the variable is not set: `${NAME:-default}`. */
  readonly hasDefault: boolean;
}

/** What Loki takes between the braces: a name, with an operation on its value if any. */
const INSIDE = /^#?([\p{L}\p{N}_]+)((?:[:=,^#%].*|\/\/?[^/]*\/.*)?)$/u;

/**
 * Every `${…}` of a text, in comments too, since Loki expands the text before it reads the YAML; `$$` stands for one `$`.
 * Source: drone/envsubst; tried on Loki 2.6.0 and 3.7.6.
 */
export function variablesIn(text: string): Variable[] {
  const found = [...text.matchAll(/\$\$|\$\{([^}\n]*)(\}?)/g)].filter(([written]) => written !== '$$');
  return found.map(({ 0: written, 1: inside = '', 2: brace, index }): Variable => {
    const [, name, operation = ''] = brace === '' ? [] : (INSIDE.exec(inside) ?? []);
    const hasDefault = /^(?::[-=]|=)/.test(operation);
    return { start: index, end: index + written.length, text: written, name, hasDefault };
  });
}
