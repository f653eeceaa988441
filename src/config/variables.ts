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

/**
 * Stands before a text that its author wrote without quotes and that names a variable: `${PORT:-3100}` is a number to Loki
 * only without quotes. It is in plain values only, never in a file.
 */
export const UNQUOTED = '\ue001';
