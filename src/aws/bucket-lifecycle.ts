import { isDeepStrictEqual } from 'node:util';
import {
  GetBucketLifecycleConfigurationCommand,
  type LifecycleRule,
  PutBucketLifecycleConfigurationCommand,
} from '@aws-sdk/client-s3';
import type { Inspection, OwnedBucket } from './bucket-settings.ts';
import { pendingChange } from './changes.ts';
import { unlessMissing } from './errors.ts';

/**
 * Rules of others stay.
 * @param noncurrentDays days that overwritten and deleted objects are kept; without it there is no rule for them
 */
export async function lifecycle(
  { s3, id }: OwnedBucket,
  noncurrentDays: number | undefined,
): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketLifecycleConfigurationCommand(id)));
  const current = answer?.Rules ?? [];
  const warning = expiryWarning(current);
  const merged = mergeLifecycle(current, lifecycleRules(noncurrentDays));
  if (merged === undefined) return { warning };
  const command = new PutBucketLifecycleConfigurationCommand({
    ...id,
    LifecycleConfiguration: { Rules: merged.rules },
    // A write without it sets it back to S3's default. Source: S3 API reference, PutBucketLifecycleConfiguration.
    TransitionDefaultMinimumObjectSize: answer?.TransitionDefaultMinimumObjectSize,
  });
  const to = `with ${merged.differing.join(', ')}`;
  const change = { setting: 'lifecycle', from: `${current.length} rules`, to };
  return { warning, pending: pendingChange(change, () => s3.send(command)) };
}

function expiryWarning(rules: LifecycleRule[]): string | undefined {
  const expiring = expiringRules(rules);
  if (expiring.length === 0) return undefined;
  return `Lifecycle rule ${expiring.join(', ')} deletes objects that Loki's index still points to. Loki keeps data for ever here; remove the rule, or limit it to a prefix Loki does not use.`;
}

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
 * Puts `ours` among the rules a bucket has, leaving all others in force. S3 takes no configuration in which some rules have
 * a prefix of the old form and others a filter, so those of the old form are written as filters, which mean the same.
 * Source: S3 API reference, LifecycleRule, "Prefix".
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
    rules: [...current.filter((rule) => !replaced.has(rule.ID)).map(withFilter), ...differing],
    differing: differing.flatMap((rule) => rule.ID ?? []),
  };
}

function withFilter({ Prefix, ...rule }: LifecycleRule): LifecycleRule {
  return { ...rule, Filter: rule.Filter ?? { Prefix: Prefix ?? '' } };
}

/** Rules that delete current objects after some days, or on a date: with Loki's data under them, they delete history. */
export function expiringRules(rules: LifecycleRule[]): string[] {
  return rules.flatMap(({ ID = 'without an ID', Status, Expiration = {} }) => {
    if (Status !== 'Enabled' || (Expiration.Days ?? Expiration.Date) === undefined) return [];
    return `${ID} (${Expiration.Days === undefined ? 'on a date' : `after ${Expiration.Days} days`})`;
  });
}
