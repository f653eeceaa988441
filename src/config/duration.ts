/** Units of time in nanoseconds, as Loki's own durations are. */
const SECOND = 1e9;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY: number = 24 * HOUR;

const UNITS: readonly (readonly [number, string])[] = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'm'],
  [SECOND, 's'],
];

/** Nanoseconds as people write them: `7d`, `90m`, `0s`. */
export function formatDuration(nanoseconds: number): string {
  const [unit, name] = UNITS.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, 'ns'];
  return nanoseconds === 0 ? '0s' : `${nanoseconds / unit}${name}`;
}
