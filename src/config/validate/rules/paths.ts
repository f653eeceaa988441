import type { Config } from '../../config.ts';

/** Says whether the file has something at `path`, be it an empty block. */
export function given(config: Config, path: string): boolean {
  return config.settings.has(path);
}

/** Replaces every `*` by the keys that the file sets there. */
export function expandAll(config: Config, path: string): string[] {
  const once = expand(config, path);
  return once.some((found) => found.includes('.*'))
    ? once.flatMap((found) => expandAll(config, found))
    : once;
}

/** Replaces a `*` by each key that the file sets there. */
export function expand(config: Config, path: string): string[] {
  const star = path.indexOf('.*');
  if (star === -1) return [path];
  const parent = path.slice(0, star);
  return config.keys(parent).map((key) => `${parent}.${key}${path.slice(star + 2)}`);
}
