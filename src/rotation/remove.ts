import {
  type AccessKey,
  deactivateAccessKey,
  deleteAccessKey,
  type KeyUse,
  lastUse,
} from '../aws/access-keys.ts';
import { deleteUser, tagUser } from '../aws/identity.ts';
import { deleteParameter } from '../aws/parameters.ts';
import {
  type Inspection,
  inspectRotation,
  type RotationDeps,
  type RotationOptions,
  secretValues,
} from './inspect.ts';
import { recordTags } from './record.ts';
import { afterGrace, idleMs, lagMs, type RotationState } from './state.ts';

export interface Removed {
  inspection: Inspection;
  state: 'none' | 'in-use' | 'deactivated' | 'waiting' | 'deleted';
  /** The key in use, and its last use where IAM knows of one. */
  busy?: { key: AccessKey; use: KeyUse | undefined };
  /** When the user may be deleted. */
  until?: Date;
  /** Secrets that only someone with a token for them can delete. */
  secretsLeft?: string[];
}

/**
 * Takes the user out of use, and `graceDays` later a further run deletes it with its keys, its parameter and its
 * secrets: the end of the way to hosts that need no key. Refuses while one of the keys is in use.
 */
export async function remove(options: RotationOptions, deps: RotationDeps): Promise<Removed> {
  const inspection = await inspectRotation(options, { ...deps, secrets: undefined });
  const { identity, state } = inspection;
  if (!identity.exists) return { inspection, state: 'none' };
  const active = state.keys.filter((key) => key.active);
  const made =
    active.length > 0
      ? await deactivate(active, state, options, deps)
      : await removeAll(state, options, deps);
  return { inspection, ...made };
}

async function deactivate(
  active: AccessKey[],
  state: RotationState,
  options: RotationOptions,
  { iam, log }: RotationDeps,
): Promise<Omit<Removed, 'inspection'>> {
  const { accessKeyId } = await iam.config.credentials();
  for (const key of active) {
    const use = await lastUse(iam, key.id);
    const isBusy =
      key.id === accessKeyId || idleMs(key, use, state) < Math.max(lagMs, options.overlapHours * 3_600_000);
    if (isBusy) return { state: 'in-use', busy: { key, use } };
  }
  await tagUser(iam, options.identity.name, recordTags({ removingSince: state.now }));
  for (const { id } of active) {
    log(`Deactivating ${id}`);
    await deactivateAccessKey(iam, options.identity.name, id);
  }
  return { state: 'deactivated', until: afterGrace(state.now, options.graceDays) };
}

/** The user goes last: as long as it is there, a run that died is gone on with. */
async function removeAll(
  { keys, now, record }: RotationState,
  { identity, parameter, secretNames, graceDays }: RotationOptions,
  { iam, ssm, secrets, log }: RotationDeps,
): Promise<Omit<Removed, 'inspection'>> {
  const since = record.removingSince ?? now;
  if (record.removingSince === undefined)
    await tagUser(iam, identity.name, recordTags({ removingSince: now }));
  const until = afterGrace(since, graceDays);
  if (now < until) return { state: 'waiting', until };
  log(`Deleting ${identity.name}, its keys, ${parameter} and the secrets`);
  for (const { id } of keys) await deleteAccessKey(iam, identity.name, id);
  const names = Object.keys(secretValues(secretNames, { accessKeyId: '', secretAccessKey: '' }));
  await secrets?.remove(names);
  await deleteParameter(ssm, parameter);
  await deleteUser(iam, identity.name);
  return { state: 'deleted', secretsLeft: secrets === undefined ? names : [] };
}
