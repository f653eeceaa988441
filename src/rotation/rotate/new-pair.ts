import { messageOf, UserError } from '../../action/errors.ts';
import { createAccessKey, deleteAccessKey, type KeyPair } from '../../aws/access-keys.ts';
import { awsErrorCode } from '../../aws/errors.ts';
import { publishPair } from '../../aws/parameters.ts';
import type { RotationDeps, RotationOptions } from '../options.ts';
import { writeRecord } from '../record.ts';
import { publishWithinMs, staleAfterMs } from '../state.ts';

/** Milliseconds for all attempts of a call that must not come late. */
const attemptsTimeout = 60_000;

/**
 * Makes a key, tests it and writes it to the parameter; from then on the next run can finish what this one does not.
 * @param now the time at AWS
 * @returns the pair and the version of the parameter; `undefined` where the run has to look again: another run made a key, or this one was held up.
 * @throws UserError when the key does not work; it is deleted again.
 */
export async function newPair(
  options: RotationOptions,
  now: Date,
  deps: RotationDeps,
): Promise<{ pair: KeyPair; version: number } | undefined> {
  const { clock, iam, ssm, signal, log } = deps;
  const user = options.identity.name;
  const taggedAt = clock.now();
  await writeRecord(iam, user, { creatingSince: now }, inTime(signal));
  const askedAt = clock.now();
  if (askedAt - taggedAt > staleAfterMs) return undefined;
  const pair = await createUnlessFull(user, deps);
  if (pair === undefined) return undefined;
  log(`Created ${pair.accessKeyId}; testing it on ${options.bucket.name}`);
  try {
    await deps.waitUntilUsable(pair);
    if (clock.now() - askedAt > publishWithinMs) throw tooSlow(pair.accessKeyId);
  } catch (error) {
    await deleteAccessKey(iam, user, pair.accessKeyId).catch((problem: unknown) => {
      log(`${pair.accessKeyId} could not be deleted (${messageOf(problem)}); the next run deletes it`);
    });
    throw error;
  }
  const { owner } = options.identity;
  const version = await publishPair(ssm, options, pair, inTime(signal), owner);
  log(`Wrote ${options.parameter}, version ${version}`);
  return { pair, version };
}

async function createUnlessFull(
  user: string,
  { iam, clock, signal, mask, log }: RotationDeps,
): Promise<KeyPair | undefined> {
  try {
    return await createAccessKey(iam, user, mask, inTime(signal));
  } catch (error) {
    if (awsErrorCode(error) !== 'LimitExceeded') throw error;
    log(`Another run made a key of ${user} in the meantime; looking again`);
    await clock.sleep(1000, signal);
    return undefined;
  }
}

function inTime(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(attemptsTimeout)]);
}

function tooSlow(id: string): UserError {
  return new UserError(
    `It took too long to test the new key ${id}, so it was deleted again: after ${publishWithinMs / 60_000} minutes another run may consider it lost. Run again.`,
  );
}
