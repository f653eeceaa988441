import { UserError } from '../../action/errors.ts';
import { lastUse } from '../../aws/access-keys.ts';
import type { RotationDeps, RotationOptions } from '../options.ts';
import { deactivateReplaced, type Replaced, userOfReplaced } from '../replaced.ts';

/**
 * Takes the replaced key out of use before `retire` would, for a rotation that was asked for; `makeRoom` then deletes it.
 * @throws UserError while something uses it.
 */
export async function retireNow(
  replaced: Replaced,
  options: RotationOptions,
  deps: RotationDeps,
): Promise<void> {
  const { id } = replaced.key;
  const by = await userOfReplaced(replaced, await lastUse(deps.iam, id), options, deps);
  if (by === undefined) return await deactivateReplaced(replaced, options, deps);
  throw notRotated(
    `the replaced key ${id} has to make room, but is still in use, ${by}`,
    `Find what uses ${id} and give it the current key, or delete it: aws iam delete-access-key --user-name ${options.identity.name} --access-key-id ${id}; then run again`,
  );
}

/** The error of a rotation that was asked for and cannot happen. */
export function notRotated(why: string, remedy: string): UserError {
  return new UserError(
    `The rotation that was asked for (max-age: 0) did not happen, and no key was made: ${why}. IAM allows a user two keys. ${remedy}.`,
  );
}
