import type { Change } from './guard/change.ts';
import { hostRules } from './guard/host.ts';
import { limitRules } from './guard/limits.ts';
import { periodRules } from './guard/periods.ts';
import { retentionRules } from './guard/retention.ts';
import { storageRules } from './guard/storage.ts';
import { upgradeRules } from './guard/upgrade.ts';
import type { Finding, Problem } from './problem.ts';
import { readConfig, toFindings } from './validate.ts';

const RULES = [
  ...periodRules,
  ...storageRules,
  ...retentionRules,
  ...hostRules,
  ...limitRules,
  ...upgradeRules,
];

export interface GuardOptions {
  /** The Loki version that runs with the base, such as `2.9.17`. */
  readonly baseVersion: string;
  /** The Loki version that will run with the head. */
  readonly headVersion: string;
  /** The day of the change, `2024-12-31` in UTC: of the review, and again of the deployment. */
  readonly today: string;
  /** The name to report; findings point into the head. */
  readonly file?: string;
  /** Both files are a team's part of a config, over the defaults of `render`. */
  readonly partial?: boolean;
  /** After how many days a lifecycle rule of the bucket deletes objects, if one does. */
  readonly bucketExpiryDays?: number | undefined;
}

/**
 * What a change of configuration, of version or of both would cost: errors lose data or the sight of it, warnings may
 * refuse, cut or hide lines. What is wrong with the head alone is `validateConfig`'s to tell; of a file that cannot be read
 * nothing is told here, but that the guard could not look.
 */
export function guardChange(
  base: string | Uint8Array,
  head: string | Uint8Array,
  options: GuardOptions,
): Finding[] {
  const { baseVersion, headVersion, today, file = 'loki.yaml', partial = false } = options;
  const ignore = (): void => {};
  const problems: Problem[] = [];
  const before = readConfig(base, { version: baseVersion, partial }, ignore).config;
  const { text, config: after } = readConfig(head, { version: headVersion, partial }, ignore);
  if (after === undefined) return [];
  if (before === undefined) return toFindings(text, file, [unreadableBase()]);
  const change: Change = {
    base: before,
    head: after,
    baseVersion,
    headVersion,
    today,
    bucketExpiryDays: options.bucketExpiryDays,
    report: (problem) => problems.push(problem),
  };
  for (const rule of RULES) rule(change);
  return toFindings(text, file, problems);
}

function unreadableBase(): Problem {
  const message =
    'The file could not be read as it was before the change, so nothing can be said about lost data.';
  return {
    rule: 'guard-blind',
    level: 'warning',
    message,
    fix: 'Compare the two by hand.',
    at: { start: 0, end: 0 },
  };
}
