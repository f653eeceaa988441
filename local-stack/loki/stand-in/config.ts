import { load } from 'js-yaml';

export interface S3Config {
  bucketnames?: string;
  region?: string;
  endpoint?: string;
  access_key_id?: string;
  secret_access_key?: string;
  insecure?: boolean;
}

/** The parts of a Loki config that the stand-in reads. */
export interface LokiConfig {
  auth_enabled?: boolean;
  server?: { http_listen_port?: number };
  schema_config: { configs?: { from?: string; object_store?: string }[] };
  common?: { path_prefix?: string; storage?: { s3?: S3Config } };
  storage_config?: { aws?: S3Config };
}

/** What `-config.expand-env` does to `${NAME}` and `${NAME:-default}`; a name that is not set is empty. */
export function expand(text: string, env: NodeJS.ProcessEnv): string {
  return text.replaceAll(
    /\$\{(\w+)(?::-([^}]*))?\}/g,
    (_, name: string, fallback = '') => env[name] || fallback,
  );
}

/** @returns the config, or the error that Loki would print. */
export function readConfig(text: string): LokiConfig | string {
  let value: unknown;
  try {
    value = load(text);
  } catch (error) {
    return `yaml: ${error instanceof Error ? error.message : error}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'yaml: unmarshal errors:\n  line 1: cannot unmarshal into loki.ConfigWrapper';
  const config = value as LokiConfig;
  if (typeof config.schema_config !== 'object' || config.schema_config === null)
    return 'must specify at least one schema configuration';
  return config;
}

/** The bucket that chunks go to; `undefined` when they go to the filesystem. */
export function s3Of(config: LokiConfig): S3Config | undefined {
  return config.common?.storage?.s3 ?? config.storage_config?.aws;
}
