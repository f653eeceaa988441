import type { Config } from '../config.ts';
import type { Rule } from '../rule.ts';

/** A change from the configuration that runs to the one that will run. */
export interface ConfigChange {
  readonly base: Config;
  readonly head: Config;
  /** The Loki version that runs the base. */
  readonly baseVersion: string;
  /** The Loki version that will run the head. */
  readonly headVersion: string;
  /** `2024-12-31`, in UTC. */
  readonly today: string;
  /** After how many days a lifecycle rule of the bucket deletes objects; undefined if there is none. */
  readonly bucketExpiryDays: number | undefined;
}

/**
 * A rule on a change; its violations point into the head. An error loses data or hides it for good; a warning may refuse, cut
 * or hide lines.
 */
export type GuardRule = Rule<ConfigChange>;

/** Reports whether the effective value of a text field differs; a field that a version does not have is an empty text. */
export function textChanged({ base, head }: ConfigChange, path: string): boolean {
  return base.text(path) !== head.text(path);
}

/** Reports whether the change turns a field on. */
export function turnedOn({ base, head }: ConfigChange, path: string): boolean {
  return !base.flag(path) && head.flag(path);
}

/** Reports whether the change turns a field off. */
export function turnedOff({ base, head }: ConfigChange, path: string): boolean {
  return base.flag(path) && !head.flag(path);
}

/** The text in quotes, or `nothing` if it is empty. */
export function quoted(text: string): string {
  return text === '' ? 'nothing' : JSON.stringify(text);
}
