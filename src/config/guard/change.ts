import type { Config } from '../config.ts';
import type { Level, Report } from '../problem.ts';

/** A change from the configuration that runs to the one that shall. */
export interface Change {
  readonly base: Config;
  readonly head: Config;
  readonly baseVersion: string;
  readonly headVersion: string;
  /** `2024-12-31`, in UTC. */
  readonly today: string;
  /** After how many days a lifecycle rule of the bucket deletes objects; undefined where there is none. */
  readonly bucketExpiryDays: number | undefined;
  readonly report: Report;
}

export type GuardRule = (change: Change) => void;

interface Telling {
  readonly rule: string;
  /** The field of the new file to point at. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

function tell(change: Change, level: Level, { rule, path, message, fix }: Telling): void {
  change.report({ rule, level, message, fix, at: change.head.at(path) });
}

/** The change loses data, or the sight of it. */
export function block(change: Change, telling: Telling): void {
  tell(change, 'error', telling);
}

/** The change may lose lines, or hide them. */
export function warn(change: Change, telling: Telling): void {
  tell(change, 'warning', telling);
}

/** Says whether the effective value of a text field differs; a field that one version does not have cannot. */
export function textChanged({ base, head }: Change, path: string): boolean {
  return base.text(path) !== head.text(path);
}

/** `nothing` for an unset text, else the text in quotes. */
export function shown(text: string): string {
  return text === '' ? 'nothing' : JSON.stringify(text);
}

const UNITS: readonly (readonly [number, string])[] = [
  [24 * 3600e9, 'd'],
  [3600e9, 'h'],
  [60e9, 'm'],
  [1e9, 's'],
];

/** Nanoseconds as a person writes them: `7d`, `90m`. */
export function duration(nanoseconds: number): string {
  const [unit, name] = UNITS.find(([size]) => nanoseconds >= size && nanoseconds % size === 0) ?? [1, 'ns'];
  return nanoseconds === 0 ? '0s' : `${nanoseconds / unit}${name}`;
}
