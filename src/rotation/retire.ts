import { UserError } from '../action/errors.ts';
import {
  type AccessKey,
  deactivateAccessKey,
  deleteAccessKey,
  type KeyUse,
  lastUse,
} from '../aws/access-keys.ts';
import { tagUser } from '../aws/identity.ts';
import { type Inspection, inspectRotation, type RotationDeps, type RotationOptions } from './inspect.ts';
import { type RotationRecord, recordTags } from './record.ts';
import { afterGrace, lagMs, previousKey, publishedKey, type RotationState } from './state.ts';

export interface Retired {
  inspection: Inspection;
  previous: AccessKey | undefined;
  /** What was done, or is waited for. */
  state: 'none' | 'overlapping' | 'in-use' | 'deactivated' | 'waiting' | 'deleted';
  /** Of the key that was replaced. */
  lastUse?: KeyUse | undefined;
  /** When the next step may be made. */
  until?: Date;
}

/** A use this much later than the deploy is not the hosts' last one before it; IAM's times are coarse. */
const coarseMs = 15 * 60_000;
const hour = 3_600_000;

/**
 * Takes the key that the last rotation replaced out of use: once the hosts were deployed with the current key and the
 * old one is not used any more it is deactivated, which can be undone, and `graceDays` later a further run deletes it.
 * Never touches the current key.
 * @throws UserError when the hosts are not known to be deployed with the current key.
 */
export async function retire(options: RotationOptions, deps: RotationDeps): Promise<Retired> {
  const inspection = await inspectRotation(options, { ...deps, secrets: undefined });
  const { state } = inspection;
  const previous = previousKey(state);
  const deployed = await confirmDeploy(state, options, deps, previous);
  if (previous === undefined || deployed === undefined) return { inspection, previous, state: 'none' };
  const made = previous.active
    ? await deactivate(previous, state, deployed, options, deps)
    : await removeAfterGrace(previous, state, options, deps);
  return { inspection, previous, ...made };
}

/**
 * When the hosts were deployed with the current key, by the tag, or by `deployedKey`, which is then remembered.
 */
async function confirmDeploy(
  state: RotationState,
  options: RotationOptions,
  { iam }: RotationDeps,
  previous: AccessKey | undefined,
): Promise<Date | undefined> {
  const { record, now } = state;
  const current = publishedKey(state);
  if (current?.active && current.id === record.currentKey) {
    if (record.deployedKey === current.id && record.deployedSince !== undefined) return record.deployedSince;
    if (options.deployedKey === current.id) {
      await tag(iam, options, { deployedKey: current.id, deployedSince: now });
      return now;
    }
  }
  if (previous === undefined) return undefined;
  throw new UserError(
    current?.active && current.id === record.currentKey
      ? `${previous.id} is kept: the hosts are not known to be deployed with ${current.id}. Deploy to all of them, then run with \`mode: retire\` and \`deployed-key: ${current.id}\`.`
      : `${previous.id} is kept: the current key ${record.currentKey ?? '(none recorded)'} is not both active and in the parameter ${options.parameter}. Run with \`mode: rotate\` first.`,
  );
}

async function deactivate(
  previous: AccessKey,
  { now }: RotationState,
  deployed: Date,
  options: RotationOptions,
  { iam, log }: RotationDeps,
): Promise<Omit<Retired, 'inspection' | 'previous'>> {
  const use = await lastUse(iam, previous.id);
  const usedAt = use?.date.getTime() ?? 0;
  const idleSince = Math.max(deployed.getTime(), usedAt);
  const overlapMs = options.overlapHours * hour;
  const until = new Date(idleSince + overlapMs);
  const { accessKeyId } = await iam.config.credentials();
  const isStillUsed =
    usedAt > deployed.getTime() + coarseMs && now.getTime() < usedAt + Math.max(lagMs, overlapMs);
  if (isStillUsed || accessKeyId === previous.id) return { state: 'in-use', until, lastUse: use };
  if (now < until) return { state: 'overlapping', until, lastUse: use };
  log(`Deactivating ${previous.id}`);
  // Before the key itself, which may be the last thing this run can do; should it be all, the next run does both again.
  await tag(iam, options, { retiredKey: previous.id, retiredSince: now });
  await deactivateAccessKey(iam, options.identity.name, previous.id);
  return { state: 'deactivated', until: afterGrace(now, options.graceDays), lastUse: use };
}

async function removeAfterGrace(
  previous: AccessKey,
  { record, now }: RotationState,
  options: RotationOptions,
  { iam, log }: RotationDeps,
): Promise<Omit<Retired, 'inspection' | 'previous'>> {
  const known = record.retiredKey === previous.id ? record.retiredSince : undefined;
  if (known === undefined) await tag(iam, options, { retiredKey: previous.id, retiredSince: now });
  const until = afterGrace(known ?? now, options.graceDays);
  if (now < until) return { state: 'waiting', until };
  log(`Deleting ${previous.id}, inactive since ${(known ?? now).toISOString()}`);
  await deleteAccessKey(iam, options.identity.name, previous.id);
  return { state: 'deleted' };
}

async function tag(
  iam: RotationDeps['iam'],
  { identity }: RotationOptions,
  facts: RotationRecord,
): Promise<void> {
  await tagUser(iam, identity.name, recordTags(facts));
}
