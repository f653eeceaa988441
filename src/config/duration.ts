/** Units of time in nanoseconds, as in Loki's own durations. */
const MILLISECOND = 1e6;
export const SECOND = 1e9;
export const MINUTE: number = 60 * SECOND;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;

const UNITS: readonly (readonly [number, string])[] = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'm'],
  [SECOND, 's'],
  [MILLISECOND, 'ms'],
];

/** Writes nanoseconds as a Prometheus duration: `7d`, `90m`, `0s`. */
export function formatDuration(nanoseconds: number): string {
  return format(nanoseconds, UNITS);
}

/** Writes nanoseconds as a Go duration, which has no days: `168h`, `90m`, `0s`. */
export function formatGoDuration(nanoseconds: number): string {
  return format(
    nanoseconds,
    UNITS.filter(([, name]) => name !== 'd'),
  );
}

function format(nanoseconds: number, units: typeof UNITS): string {
  if (nanoseconds === 0) return '0s';
  const [unit, name] = units.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, 'ns'];
  return `${nanoseconds / unit}${name}`;
}
