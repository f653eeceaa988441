import { messageOf, UserError } from '../action/errors.ts';
import { createAccessKey, deleteAccessKey, type KeyPair } from '../aws/access-keys.ts';
import { awsErrorCode } from '../aws/errors.ts';
import { tagUser } from '../aws/identity.ts';
import { publishPair } from '../aws/parameters.ts';
import type { RotationDeps, RotationOptions } from './inspect.ts';
import { recordTags } from './record.ts';
import { freshMs, publishWithinMs } from './state.ts';

/** Milliseconds that all attempts of a call may take that must not come late. */
const attemptsTimeout = 60_000;

/**
 * Makes a key, tests it and writes it to the parameter; from then on the next run can finish what this one does not.
 * @returns `undefined` where it has to be looked at again: another run made one, or this one was held up.
 * @throws UserError when the key does not work; it is removed again.
 */
export async function newPair(
  options: RotationOptions,
  now: Date,
  deps: RotationDeps,
): Promise<KeyPair | undefined> {
  const { clock, iam, ssm, signal, log } = deps;
  const user = options.identity.name;
  const tagged = clock.now();
  await tagUser(iam, user, recordTags({ creatingSince: now }), inTime(signal));
  const asked = clock.now();
  if (asked - tagged > freshMs) return undefined;
  const pair = await createUnlessFull(user, deps);
  if (pair === undefined) return undefined;
  log(`Created ${pair.accessKeyId}; testing it on ${options.bucket.name}`);
  try {
    await deps.test(pair);
    if (clock.now() - asked > publishWithinMs) throw tooSlow(pair.accessKeyId);
  } catch (error) {
    await deleteAccessKey(iam, user, pair.accessKeyId).catch((problem: unknown) => {
      log(`${pair.accessKeyId} could not be removed (${messageOf(problem)}); the next run removes it`);
    });
    throw error;
  }
  const version = await publishPair(ssm, options.parameter, pair, inTime(signal));
  log(`Wrote ${options.parameter}, version ${version}`);
  return pair;
}

async function createUnlessFull(
  user: string,
  { iam, clock, signal, hide, log }: RotationDeps,
): Promise<KeyPair | undefined> {
  try {
    return await createAccessKey(iam, user, hide, inTime(signal));
  } catch (error) {
    if (!/^LimitExceeded/.test(awsErrorCode(error))) throw error;
    log(`${user} has got another key meanwhile; looking again`);
    await clock.sleep(1000, signal);
    return undefined;
  }
}

function inTime(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(attemptsTimeout)]);
}

function tooSlow(id: string): UserError {
  return new UserError(
    `It took too long to test the new key ${id}, so it was removed again: after ${publishWithinMs / 60_000} minutes another run may take it for lost. Run again.`,
  );
}
