import {
  type AccessKey,
  deactivateAccessKey,
  deleteAccessKey,
  type KeyUse,
  lastUse,
} from '../aws/access-keys.ts';
import { deleteUser } from '../aws/identity.ts';
import { deleteParameter } from '../aws/parameters.ts';
import { decide } from './decide.ts';
import { inspect } from './inspect.ts';
import { namesOf, type RotationDeps, type RotationOptions } from './options.ts';
import { writeRecord } from './record.ts';
import { type Report, type Result, reportOn, toMinute } from './report.ts';
import { afterGrace, hour, idleMs, type RotationState, useReportedWithinMs } from './state.ts';

/**
 * Takes the user out of use, and `graceDays` later a further run deletes it with its keys, its parameter and its
 * secrets: the last step for a team whose hosts no longer need a key. Refuses while one of the keys is in use.
 */
export async function remove(options: RotationOptions, deps: RotationDeps): Promise<Report> {
  const { identity, state } = await inspect(options, { ...deps, secrets: undefined });
  const found = { state, decision: decide(state, options) };
  if (!identity.exists) return reportOn(found, options, noUser(state, options));
  const result = state.keys.some(({ active }) => active)
    ? await deactivate(state, options, deps)
    : await deleteAfterGrace(state, options, deps);
  return reportOn(found, options, { attention: undefined, ...result });
}

/** What somebody deleted by hand. */
function noUser({ published }: RotationState, { parameter, secretNames }: RotationOptions): Result {
  if (published === undefined) return ended('There is no such user.');
  const names = namesOf(secretNames).join(' and ');
  const attention = `There is no such user, but the parameter ${parameter} is left, and perhaps the secrets ${names}: nothing was removed. Delete them by hand, unless another user's key is in them.`;
  return { ...ended('There is no such user.'), attention };
}

async function deactivate(
  state: RotationState,
  options: RotationOptions,
  { iam, log }: RotationDeps,
): Promise<Result> {
  const user = options.identity.name;
  const { accessKeyId: own } = await iam.config.credentials();
  const unusedMs = Math.max(useReportedWithinMs, options.overlapHours * hour);
  const active = state.keys.filter((key) => key.active);
  for (const key of active) {
    const use = await lastUse(iam, key.id);
    if (key.id === own || idleMs(key, use, state) < unusedMs) return inUse(key, use);
  }
  await writeRecord(iam, user, { removingSince: state.now });
  for (const { id } of active) {
    log(`Deactivating ${id}`);
    await deactivateAccessKey(iam, user, id);
  }
  const until = toMinute(afterGrace(state.now, options.graceDays));
  return waiting(`Its keys are deactivated; the user can be deleted after ${until} UTC.`);
}

function inUse({ id }: AccessKey, use: KeyUse | undefined): Result {
  const last = use === undefined ? '' : `, last at ${toMinute(use.date)} UTC (${use.service})`;
  const verdict = `The key ${id} may be in use${last}: nothing was removed.`;
  return { ...waiting(verdict), attention: verdict };
}

/** The user goes last: as long as it exists, a later run continues where this one dies. */
async function deleteAfterGrace(
  { keys, now, record }: RotationState,
  { identity, parameter, secretNames, graceDays }: RotationOptions,
  { iam, ssm, secrets, log }: RotationDeps,
): Promise<Result> {
  const user = identity.name;
  if (record.removingSince === undefined) await writeRecord(iam, user, { removingSince: now });
  const until = afterGrace(record.removingSince ?? now, graceDays);
  if (now < until) return waiting(`Its keys stay deactivated until ${toMinute(until)} UTC.`);
  const names = namesOf(secretNames);
  log(`Deleting ${user}, its keys, ${parameter}${secrets === undefined ? '' : ' and the secrets'}`);
  for (const { id } of keys) await deleteAccessKey(iam, user, id);
  await secrets?.remove(names);
  await deleteParameter(ssm, parameter);
  await deleteUser(iam, user);
  if (secrets !== undefined) return ended('The user, its keys, its parameter and its secrets are deleted.');
  return {
    ...ended('The user, its keys and its parameter are deleted.'),
    attention: `No \`github-token\` was given, so the secrets ${names.join(' and ')} are left, and hold a key that no longer exists: delete them by hand.`,
  };
}

function waiting(verdict: string): Result {
  return { nextStep: 'wait', verdict, advice: undefined };
}

function ended(verdict: string): Result {
  return { nextStep: 'none', verdict, advice: undefined };
}
