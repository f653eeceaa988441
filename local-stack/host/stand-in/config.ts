import { load } from 'js-yaml';

export interface S3Config {
  bucketnames?: string;
  region?: string;
  endpoint?: string;
  access_key_id?: string;
  secret_access_key?: string;
  insecure?: boolean;
}

/** The parts of a Loki config that the stand-in looks at. */
export interface LokiConfig {
  auth_enabled?: boolean;
  server?: { http_listen_port?: number };
  schema_config: { configs?: { from?: string; object_store?: string }[] };
  common?: { path_prefix?: string; storage?: { s3?: S3Config } };
  storage_config?: { aws?: S3Config };
}

/** `-config.expand-env`: `${NAME}` and `${NAME:-default}`; an unset name is empty. */
export function expand(text: string, env: NodeJS.ProcessEnv): string {
  return text.replaceAll(
    /\$\{(\w+)(?::-([^}]*))?\}/g,
    (_, name: string, fallback = '') => env[name] || fallback,
  );
}

/** @returns the config, or what is wrong with it. */
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

/** Where chunks go: S3, or `undefined` for the filesystem. */
export function s3Of(config: LokiConfig): S3Config | undefined {
  return config.common?.storage?.s3 ?? config.storage_config?.aws;
}
