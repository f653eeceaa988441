/**
 * Something that the user can fix: a bad input, a missing permission, a host that is not there. The message says what
 * happened, to what, and what to do next. Anything else that is thrown is a bug in this project and prints its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The message of anything thrown, for sentences such as `x cannot be read: …`. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
