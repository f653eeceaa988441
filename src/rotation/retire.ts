import { UserError } from '../action/errors.ts';
import { markdown } from '../action/markdown.ts';
import {
  type AccessKey,
  deactivateAccessKey,
  deleteAccessKey,
  type KeyUse,
  lastUse,
} from '../aws/access-keys.ts';
import { decide } from './decide.ts';
import { inspect } from './inspect.ts';
import type { RotationDeps, RotationOptions } from './options.ts';
import { writeRecord } from './record.ts';
import { type Report, type Result, reportOn, toMinute } from './report.ts';
import {
  afterGrace,
  hour,
  previousKey,
  publishedKey,
  type RotationState,
  useReportedWithinMs,
} from './state.ts';

/** How much later than the deploy a use must be to count as one after it: the times that IAM reports are not exact. */
const useToleranceMs = 15 * 60_000;

/** A key that was replaced by one that the hosts are deployed with. */
interface Replaced {
  key: AccessKey;
  /** When the hosts were deployed with the current key. */
  deployed: Date;
  state: RotationState;
}

/**
 * Takes the key that the last rotation replaced out of use: once the hosts are deployed with the current key and the old
 * one is no longer used, it is deactivated, which can be undone, and `graceDays` later a further run deletes it.
 * Never touches the current key.
 * @throws UserError when the hosts are not known to be deployed with the current key.
 */
export async function retire(options: RotationOptions, deps: RotationDeps): Promise<Report> {
  const { state } = await inspect(options, { ...deps, secrets: undefined });
  const found = { state, decision: decide(state, options) };
  const deployed = await confirmDeploy(state, options, deps);
  const key = previousKey(state);
  if (key === undefined || deployed === undefined) {
    const verdict = 'There is no replaced key.';
    return reportOn(found, options, { nextStep: 'none', verdict, advice: undefined });
  }
  const replaced = { key, deployed, state };
  const result = key.active
    ? await deactivate(replaced, options, deps)
    : await deleteAfterGrace(replaced, options, deps);
  return reportOn(found, options, result);
}

/**
 * When the hosts were deployed with the current key: by the tag, or by `deployedKey`, which is then recorded.
 * `undefined` where that is not known, and there is no replaced key to keep for it.
 */
async function confirmDeploy(
  state: RotationState,
  options: RotationOptions,
  { iam }: RotationDeps,
): Promise<Date | undefined> {
  const { record, now } = state;
  const current = publishedKey(state);
  const isCurrent = current?.active === true && current.id === record.currentKey;
  if (isCurrent) {
    if (record.deployedKey === current.id && record.deployedSince !== undefined) return record.deployedSince;
    if (options.deployedKey === current.id) {
      await writeRecord(iam, options.identity.name, { deployedKey: current.id, deployedSince: now });
      return now;
    }
  }
  const previous = previousKey(state);
  if (previous === undefined) return undefined;
  throw new UserError(
    isCurrent
      ? `${previous.id} is kept: the hosts are not known to be deployed with ${current.id}. Deploy to all of them, then run with \`mode: retire\` and \`deployed-key: ${current.id}\`.`
      : `${previous.id} is kept: the current key ${record.currentKey ?? '(none recorded)'} is not both active and in the parameter ${options.parameter}. Run with \`mode: rotate\` first.`,
  );
}

async function deactivate(
  { key: { id }, deployed, state: { now } }: Replaced,
  { identity, overlapHours, graceDays }: RotationOptions,
  { iam, log }: RotationDeps,
): Promise<Result> {
  const use = await lastUse(iam, id);
  const usedAt = use?.date.getTime() ?? 0;
  const overlapMs = overlapHours * hour;
  const { accessKeyId } = await iam.config.credentials();
  const isInUse =
    usedAt > deployed.getTime() + useToleranceMs &&
    now.getTime() < usedAt + Math.max(useReportedWithinMs, overlapMs);
  if (isInUse || accessKeyId === id) return inUse(id, use);
  const until = new Date(Math.max(deployed.getTime(), usedAt) + overlapMs);
  if (now < until) {
    const verdict = `The replaced key ${id} goes on working until ${toMinute(until)} UTC.`;
    return { previous: { id, state: 'active' }, nextStep: 'wait', verdict, advice: undefined };
  }
  log(`Deactivating ${id}`);
  // The tag comes first: an inactive key without it counts as deactivated by hand, and then never makes room.
  await writeRecord(iam, identity.name, { retiredKey: id, retiredSince: now });
  await deactivateAccessKey(iam, identity.name, id);
  const deletable = toMinute(afterGrace(now, graceDays));
  return {
    previous: { id, state: 'inactive' },
    nextStep: 'wait',
    verdict: `The replaced key ${id} is deactivated; it can be deleted after ${deletable} UTC.`,
    advice: markdown`if something still needs it: <code>aws iam update-access-key --status Active --access-key-id ${id}</code>`,
  };
}

function inUse(id: string, use: KeyUse | undefined): Result {
  const by = use ? `last at ${use.date.toISOString()} (${use.service}, ${use.region})` : 'by this very run';
  const verdict = `The replaced key ${id} is still in use, ${by}, and is kept.`;
  return {
    previous: { id, state: 'active' },
    nextStep: 'wait',
    verdict,
    advice: `find what still uses ${id} (a host that was not deployed, a job of its own), and give it the new key.`,
    attention: verdict,
  };
}

async function deleteAfterGrace(
  { key: { id }, state: { record, now } }: Replaced,
  { identity, graceDays }: RotationOptions,
  { iam, log }: RotationDeps,
): Promise<Result> {
  const recorded = record.retiredKey === id ? record.retiredSince : undefined;
  if (recorded === undefined) {
    await writeRecord(iam, identity.name, { retiredKey: id, retiredSince: now });
  }
  const since = recorded ?? now;
  const until = afterGrace(since, graceDays);
  if (now < until) {
    const verdict = `The replaced key ${id} stays deactivated until ${toMinute(until)} UTC.`;
    return { previous: { id, state: 'inactive' }, nextStep: 'wait', verdict, advice: undefined };
  }
  log(`Deleting ${id}, inactive since ${since.toISOString()}`);
  await deleteAccessKey(iam, identity.name, id);
  const verdict = `The replaced key ${id} is deleted.`;
  return { previous: { id, state: 'deleted' }, nextStep: 'none', verdict, advice: undefined };
}
