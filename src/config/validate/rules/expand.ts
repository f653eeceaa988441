import type { Config } from '../../config.ts';

/** The paths that a path with stars stands for: a `*` is each key that the file sets there. */
export function expand(config: Config, path: string): string[] {
  const star = path.indexOf('.*');
  if (star === -1) return [path];
  const parent = path.slice(0, star);
  return config
    .keys(parent)
    .flatMap((key) => expand(config, `${parent}.${key}${path.slice(star + '.*'.length)}`));
}
