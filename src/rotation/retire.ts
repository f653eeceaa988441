import { UserError } from '../action/errors.ts';
import { type AccessKey, deactivateAccessKey, deleteAccessKey } from '../aws/access-keys.ts';
import { tagUser } from '../aws/identity.ts';
import { recordTags } from './record.ts';
import { type Inspection, inspectRotation, type RotationDeps, type RotationOptions } from './rotate.ts';

export interface Retired {
  inspection: Inspection;
  previous: AccessKey | undefined;
  /** What the key that was replaced is now. */
  state: 'none' | 'deactivated' | 'waiting' | 'deleted';
  /** When a deactivated key may be deleted. */
  deleteAfter?: Date;
}

/**
 * Takes the key that the last rotation replaced out of use: first it is deactivated, which can be undone, and
 * `graceDays` later a further run deletes it. Never touches the current key.
 */
export async function retire(options: RotationOptions, deps: RotationDeps): Promise<Retired> {
  const { iam, now, log } = deps;
  const user = options.identity.name;
  const inspection = await inspectRotation(options, deps);
  const { keys, record, published } = inspection.state;
  const previous = keys.find((key) => key.id === record.previousKey);
  if (previous === undefined) return { inspection, previous, state: 'none' };
  if (
    !keys.some((key) => key.id === record.currentKey && key.active) ||
    published?.accessKeyId !== record.currentKey
  ) {
    throw new UserError(
      `${previous.id} is kept: the current key ${record.currentKey ?? '(none recorded)'} is not both active and in the parameter ${options.parameter}. Run with \`mode: rotate\` first.`,
    );
  }
  if (previous.active) {
    log(`Deactivating ${previous.id}`);
    await deactivateAccessKey(iam, user, previous.id);
    await tagUser(iam, user, recordTags({ ...record, previousRetired: now }));
    return { inspection, previous, state: 'deactivated', deleteAfter: later(now, options.graceDays) };
  }
  const deleteAfter = later(record.previousRetired ?? now, options.graceDays);
  if (record.previousRetired === undefined)
    await tagUser(iam, user, recordTags({ ...record, previousRetired: now }));
  if (now < deleteAfter) return { inspection, previous, state: 'waiting', deleteAfter };
  log(`Deleting ${previous.id}, inactive since ${record.previousRetired?.toISOString() ?? 'now'}`);
  await deleteAccessKey(iam, user, previous.id);
  const { previousKey: _, previousRetired: __, ...rest } = record;
  await tagUser(iam, user, recordTags(rest));
  return { inspection, previous, state: 'deleted' };
}

function later(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000);
}
