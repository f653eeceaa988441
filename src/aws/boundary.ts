import { messageOf, UserError } from '../action/errors.ts';
import { awsErrorCode } from './errors.ts';

/** A user, the boundary it is to have (an ARN), and the one it has. */
export interface Bounded {
  name: string;
  boundary?: string | undefined;
  current?: string | undefined;
}

/**
 * Waits for a call that the documented policy allows under a condition on the permissions boundary only.
 * @throws UserError that adds to a denial how to meet the condition.
 */
export async function underBoundary<T>(call: Promise<T>, advice: string | undefined): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const { cause } = error as Error;
    if (advice === undefined || !awsErrorCode(cause).startsWith('AccessDenied')) throw error;
    throw new UserError(`${messageOf(error)} ${advice}`, { cause });
  }
}

/** Undefined where the new user gets a boundary. */
export function adviceForNewUser({ boundary }: Bounded): string | undefined {
  if (boundary !== undefined) return undefined;
  return 'The documented policy allows this with a permissions boundary only: give `permissions-boundary` its ARN (actions/keys/README.md, "Permissions boundary").';
}

/** Undefined where the user has a boundary. */
export function adviceForUser({ name, boundary, current }: Bounded): string | undefined {
  if (current !== undefined) return undefined;
  const arn = boundary ?? '<ARN of the boundary>';
  return `The documented policy allows this for a user with a permissions boundary only, and ${name} has none. An administrator sets it once: aws iam put-user-permissions-boundary --user-name ${name} --permissions-boundary ${arn}`;
}
