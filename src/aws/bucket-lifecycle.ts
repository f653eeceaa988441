import { isDeepStrictEqual } from 'node:util';
import type { LifecycleRule } from '@aws-sdk/client-s3';

/** The rules this project owns, known by their ID. */
export function lifecycleRules(noncurrentDays: number | undefined): LifecycleRule[] {
  const everything = { Status: 'Enabled', Filter: { Prefix: '' } } as const;
  const rules: LifecycleRule[] = [
    {
      ID: 'loki-host-abort-incomplete-uploads',
      ...everything,
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
    },
  ];
  if (noncurrentDays !== undefined) {
    rules.push({
      ID: 'loki-host-expire-noncurrent',
      ...everything,
      NoncurrentVersionExpiration: { NoncurrentDays: noncurrentDays },
    });
  }
  return rules;
}

/**
 * Puts `ours` among the rules a bucket has, leaving all others as they are.
 * @returns all rules and the IDs that differ, or `undefined` when nothing differs.
 */
export function mergeLifecycle(
  current: LifecycleRule[],
  ours: LifecycleRule[],
): { rules: LifecycleRule[]; differing: string[] } | undefined {
  const differing = ours.filter((rule) => !current.some((existing) => isDeepStrictEqual(existing, rule)));
  if (differing.length === 0) return undefined;
  const replaced = new Set(differing.map((rule) => rule.ID));
  return {
    rules: [...current.filter((rule) => !replaced.has(rule.ID)), ...differing],
    differing: differing.flatMap((rule) => rule.ID ?? []),
  };
}

/** Rules that delete current objects after some days: with Loki's data under them, they delete history. */
export function expiringRules(rules: LifecycleRule[]): string[] {
  return rules
    .filter(
      (rule) =>
        rule.Status === 'Enabled' &&
        (rule.Expiration?.Days !== undefined || rule.Expiration?.Date !== undefined),
    )
    .map(
      (rule) =>
        `${rule.ID ?? 'without an ID'} (${rule.Expiration?.Days === undefined ? 'on a date' : `after ${rule.Expiration.Days} days`})`,
    );
}
