import { UserError } from '../action/errors.ts';
import { markdown } from '../action/markdown.ts';
import { deleteAccessKey, lastUse } from '../aws/access-keys.ts';
import { decide } from './decide.ts';
import { inspect } from './inspect.ts';
import type { RotationDeps, RotationOptions } from './options.ts';
import { writeRecord } from './record.ts';
import { deactivateReplaced, type Replaced, userOfReplaced } from './replaced.ts';
import { type Report, type Result, reportOn, toMinute } from './report.ts';
import { afterGrace, hour, previousKey, publishedKey, type RotationState } from './state.ts';

/**
 * Takes the key that the last rotation replaced out of use: once the hosts are deployed with the current key and the old
 * one is no longer used, it is deactivated, which can be undone, and `graceDays` later a further run deletes it.
 * Never touches the current key.
 * @throws UserError when the hosts are not known to be deployed with the current key.
 */
export async function retire(options: RotationOptions, deps: RotationDeps): Promise<Report> {
  const { identity, state } = await inspect(options, { ...deps, secrets: undefined });
  const result = identity.exists ? await retireReplaced(state, options, deps) : noUser(options);
  return reportOn({ state, decision: decide(state, options) }, options, { attention: undefined, ...result });
}

async function retireReplaced(
  state: RotationState,
  options: RotationOptions,
  deps: RotationDeps,
): Promise<Result> {
  const deployed = await confirmDeploy(state, options, deps);
  const key = previousKey(state);
  if (key === undefined || deployed === undefined) {
    return { nextStep: 'none', verdict: 'There is no replaced key.', advice: undefined };
  }
  const replaced = { key, deployed, now: state.now };
  return key.active
    ? await deactivate(replaced, options, deps)
    : await deleteAfterGrace(replaced, state, options, deps);
}

function noUser({ identity: { name } }: RotationOptions): Result {
  const verdict = `There is no user ${name}, so there is no key to retire.`;
  return { verdict, attention: verdict };
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
  if (isCurrent && options.deployedKey !== undefined) {
    throw new UserError(
      `The hosts were deployed with ${options.deployedKey} (\`deployed-key\`), but the current key is ${current.id}: another run handed it out in the meantime. Nothing was retired. Deploy again.`,
    );
  }
  const previous = previousKey(state);
  if (previous === undefined) return undefined;
  throw new UserError(
    isCurrent
      ? `${previous.id} is kept: the hosts are not known to be deployed with ${current.id}. Deploy to all of them, then run with \`mode: retire\` and \`deployed-key: ${current.id}\`.`
      : `${previous.id} is kept: the current key ${record.currentKey ?? '(none recorded)'} is not both active and in the parameter ${options.parameter}. Run with \`mode: rotate\` first.`,
  );
}

async function deactivate(replaced: Replaced, options: RotationOptions, deps: RotationDeps): Promise<Result> {
  const { key, deployed, now } = replaced;
  const { id } = key;
  const use = await lastUse(deps.iam, id);
  const by = await userOfReplaced(replaced, use, options, deps);
  if (by !== undefined) return inUse(id, by);
  const from = Math.max(deployed.getTime(), use?.date.getTime() ?? 0);
  const until = new Date(from + options.overlapHours * hour);
  if (now < until) {
    const verdict = `The replaced key ${id} goes on working until ${toMinute(until)} UTC.`;
    return { previous: { id, state: 'active' }, nextStep: 'wait', verdict, advice: undefined };
  }
  await deactivateReplaced(replaced, options, deps);
  const deletable = toMinute(afterGrace(now, options.graceDays));
  return {
    previous: { id, state: 'inactive' },
    nextStep: 'wait',
    verdict: `The replaced key ${id} is deactivated; it can be deleted after ${deletable} UTC.`,
    advice: markdown`if something still needs it: <code>aws iam update-access-key --status Active --access-key-id ${id}</code>`,
  };
}

function inUse(id: string, by: string): Result {
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
  { key: { id }, now }: Replaced,
  { record }: RotationState,
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
