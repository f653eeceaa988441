import { DAY, formatDuration, HOUR, MILLISECOND, MINUTE, SECOND } from '../../duration.ts';
import type { Resolved } from '../../yaml/resolve.ts';
import type { ReadResult } from './numbers.ts';

const GO_UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: SECOND,
  m: MINUTE,
  h: HOUR,
};
const PROMETHEUS_UNITS: Readonly<Record<string, number>> = {
  y: 365 * DAY,
  w: 7 * DAY,
  d: DAY,
  h: HOUR,
  m: MINUTE,
  s: SECOND,
  ms: 1e6,
};
/** Go keeps a duration in 64 bits. */
const LONGEST = 2 ** 63;

/** Reads a Go duration, in nanoseconds: `1h30m`, `-1.5s`. There is no `d` or `w`. Source: Go, time.ParseDuration. */
export function parseGoDuration(text: string): number | undefined {
  if (/^[-+]?0$/.test(text)) return 0;
  if (!/^[-+]?(?:(?:\d+\.?\d*|\.\d+)[^\d.]+)+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, amount, unit = ''] of text.matchAll(/(\d+\.?\d*|\.\d+)([^\d.]+)/g)) {
    const factor = GO_UNITS[unit];
    if (factor === undefined) return undefined;
    sum += Number(amount) * factor;
  }
  if (sum >= LONGEST) return undefined;
  return text.startsWith('-') ? -sum : sum;
}

/** Reads a Prometheus duration, in nanoseconds: `1w3d`, `30m`, `0`. Source: prometheus/common, model.ParseDuration. */
export function parsePrometheusDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const match = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
  if (text === '' || match === null) return undefined;
  const sum = Object.values(PROMETHEUS_UNITS).reduce(
    (total, unit, i) => total + Number(match[i + 1] ?? 0) * unit,
    0,
  );
  return sum < LONGEST ? sum : undefined;
}

/** Reads a field of Go's type time.Duration. Loki reads a number without a unit as nanoseconds. */
export function readDuration(resolved: Resolved, text: string): ReadResult {
  if (resolved.type === 'int' && resolved.value < 1n << 63n) return { value: Number(resolved.value) };
  if (resolved.type === 'float' && resolved.value <= LONGEST) return { value: Math.trunc(resolved.value) };
  const value = resolved.type === 'str' ? parseGoDuration(text) : undefined;
  if (value !== undefined) return { value };
  const days = parsePrometheusDuration(text);
  if (days !== undefined && /[ywd]/.test(text)) {
    return { wrong: `this field has no days, weeks or years: write ${days / HOUR}h` };
  }
  return { wrong: 'it must be a duration such as 30s, 5m or 1h30m' };
}

/** Reads a field of Prometheus's duration type, which needs a unit. */
export function readPrometheusDuration(text: string): ReadResult {
  const value = parsePrometheusDuration(text);
  if (value !== undefined) return { value };
  const meant = Number(text) < MILLISECOND ? `${text}h` : formatDuration(Number(text));
  const hint = /^\d+$/.test(text)
    ? `${text} needs a unit, such as ${meant}`
    : 'it must be a duration such as 30m, 24h, 7d or 1y';
  return { wrong: hint };
}
