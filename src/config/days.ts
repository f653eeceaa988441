/** Days are texts such as `2026-01-08`, in UTC, as in the periods of a schema. They sort as dates do. */
const MILLISECONDS = 24 * 3600_000;

/** The day that is `days` after `now`. */
export function dayIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * MILLISECONDS).toISOString().slice(0, 10);
}

export function today(): string {
  return dayIn(0, new Date());
}

/** The day after `day`; undefined if `day` is not a date. */
export function dayAfter(day: string): string | undefined {
  const start = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(start.getTime()) ? undefined : dayIn(1, start);
}
