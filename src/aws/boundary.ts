import { messageOf, UserError } from '../action/errors.ts';
import { isDenied } from './errors.ts';

/** A user by its name, and the ARN of the boundary that it is to have. */
interface Bounded {
  name: string;
  boundary?: string | undefined;
}

/**
 * Waits for a call that the documented policy allows under a condition on the permissions boundary only.
 * @param advice how to meet the condition; `undefined` where it is met
 * @throws UserError with the advice when the call is denied.
 */
export async function underBoundary<T>(call: Promise<T>, advice: string | undefined): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (advice === undefined || !isDenied(error)) throw error;
    throw new UserError(`${messageOf(error)} ${advice}`, { cause: (error as Error).cause });
  }
}

export function adviceForNewUser({ boundary }: Bounded): string | undefined {
  if (boundary !== undefined) return undefined;
  return 'The documented policy allows this with a permissions boundary only: give `permissions-boundary` its ARN (actions/keys/README.md, "Permissions boundary").';
}

/** @param current the boundary that the user has */
export function adviceForUser(
  { name, boundary = '<ARN of the boundary>' }: Bounded,
  current: string | undefined,
): string | undefined {
  if (current !== undefined) return undefined;
  return `The documented policy allows this for a user with a permissions boundary only, and ${name} has none. An administrator sets it once: aws iam put-user-permissions-boundary --user-name ${name} --permissions-boundary ${boundary}`;
}
