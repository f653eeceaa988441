/**
 * The variables that the deploy step sets in Loki's environment; a config may name these and no others. Loki expands them
 * itself (`-config.expand-env=true`), as text before it parses the YAML, so they stand in quotes.
 */
export const accessKeyIdVariable = 'LOKI_S3_ACCESS_KEY_ID';
export const secretAccessKeyVariable = 'LOKI_S3_SECRET_ACCESS_KEY';

/** The process's name in its rings: two processes of one host must have two. */
export const instanceIdVariable = 'LOKI_INSTANCE_ID';

export const hostVariables: readonly string[] = [
  accessKeyIdVariable,
  secretAccessKeyVariable,
  instanceIdVariable,
];

/** How a config names a variable. */
export function reference(variable: string): string {
  return `\${${variable}}`;
}
