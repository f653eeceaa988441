import { type AccessKey, deactivateAccessKey, type KeyUse } from '../aws/access-keys.ts';
import type { RotationDeps, RotationOptions } from './options.ts';
import { writeRecord } from './record.ts';
import { hour, useReportedWithinMs } from './state.ts';

/** How much later than the deploy a use must be to count as one after it: the times that IAM reports are not exact. */
const useToleranceMs = 15 * 60_000;

/** A key that was replaced by one that the hosts are deployed with. */
export interface Replaced {
  key: AccessKey;
  /** When the hosts were deployed with the current key. */
  deployed: Date;
  /** The time at AWS. */
  now: Date;
}

/** By what the key is still used, as the end of a sentence: by something that was not deployed, or by this very run. */
export async function userOfReplaced(
  { key, deployed, now }: Replaced,
  use: KeyUse | undefined,
  { overlapHours }: Pick<RotationOptions, 'overlapHours'>,
  { iam }: Pick<RotationDeps, 'iam'>,
): Promise<string | undefined> {
  const usedAt = use?.date.getTime() ?? 0;
  const wasUsedSince = usedAt > deployed.getTime() + useToleranceMs;
  if (use && wasUsedSince && now.getTime() < usedAt + Math.max(useReportedWithinMs, overlapHours * hour)) {
    return `last at ${use.date.toISOString()} (${use.service}, ${use.region})`;
  }
  const { accessKeyId } = await iam.config.credentials();
  return accessKeyId === key.id ? 'by this very run' : undefined;
}

/** Can be undone. The tag comes first: an inactive key without it counts as deactivated by hand, and then never makes room. */
export async function deactivateReplaced(
  { key: { id }, now }: Replaced,
  { identity }: Pick<RotationOptions, 'identity'>,
  { iam, log }: Pick<RotationDeps, 'iam' | 'log'>,
): Promise<void> {
  log(`Deactivating ${id}`);
  await writeRecord(iam, identity.name, { retiredKey: id, retiredSince: now });
  await deactivateAccessKey(iam, identity.name, id);
}
