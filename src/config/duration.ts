/** Units of time in nanoseconds, as in Loki's own durations. */
export const MILLISECOND = 1e6;
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

/** Writes nanoseconds as a Prometheus duration, as people do: `7d`, `90m`, `11h30m`, `0s`. */
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

/** More seconds or minutes than people read at a glance: 690m is 11h30m. */
const MANY = 96;

function format(nanoseconds: number, units: typeof UNITS): string {
  if (nanoseconds === 0) return '0s';
  if (nanoseconds < 0) return `-${format(-nanoseconds, units)}`;
  const [unit, name] = units.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, 'ns'];
  const amount = nanoseconds / unit;
  return amount > MANY && nanoseconds > MINUTE ? composed(nanoseconds, units) : `${amount}${name}`;
}

function composed(nanoseconds: number, units: typeof UNITS): string {
  let rest = nanoseconds;
  const parts = [...units, [1, 'ns'] as const].map(([size, name]) => {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    return amount === 0 ? '' : `${amount}${name}`;
  });
  return parts.join('');
}
