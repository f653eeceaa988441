import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A `--volume host:container[:ro]`. */
export interface Mount {
  host: string;
  container: string;
}

/**
 * Replaces the container's paths in the arguments and the config by those they are mounted from, since a process sees
 * the host's paths. The changed config is written to `configCopy`; the original stays as it is.
 */
export function withHostPaths(args: string[], mounts: Mount[], configCopy: string): string[] {
  return args.map((arg) => {
    const [, flag, path] = /^(-{1,2}config\.file=)(.*)$/.exec(arg) ?? [];
    if (flag === undefined || path === undefined) return hostPath(arg, mounts);
    writeFileSync(configCopy, hostPath(readFileSync(hostPath(path, mounts), 'utf8'), mounts));
    return flag + configCopy;
  });
}

function hostPath(text: string, mounts: Mount[]): string {
  return mounts.reduce(
    (result, { host, container }) =>
      result.replaceAll(
        new RegExp(`(?<![\\w./-])${container.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[/"'\\s]|$)`, 'g'),
        () => host,
      ),
    text,
  );
}

/** The flags that lead a real Loki to the local AWS; none when its config names an endpoint itself. */
export function endpointFlags(configFile: string, endpoint: string): string[] {
  const text = readFileSync(configFile, 'utf8');
  const prefix = s3FlagPrefix(text);
  if (prefix === undefined || /^\s*endpoint:/m.test(text)) return [];
  return [`-${prefix}.endpoint=${endpoint}`, `-${prefix}.force-path-style=true`, `-${prefix}.insecure=true`];
}

function s3FlagPrefix(text: string): 's3' | 'common.storage.s3' | undefined {
  try {
    const config = load(text) as {
      storage_config?: { aws?: unknown };
      common?: { storage?: { s3?: unknown } };
    };
    if (config?.storage_config?.aws) return 's3';
    return config?.common?.storage?.s3 ? 'common.storage.s3' : undefined;
  } catch {
    // Loki will report what is wrong with the file.
    return undefined;
  }
}
