import { UserError } from '../action/errors.ts';
import { listAccessKeys } from '../aws/access-keys.ts';
import { type IdentityState, inspectIdentity } from '../aws/identity.ts';
import { refuseOthers } from '../aws/owner.ts';
import { describePair, type PublishedPair } from '../aws/parameters.ts';
import { namesOf, type RotationDeps, type RotationOptions } from './options.ts';
import { readRecord } from './record.ts';
import type { RotationState } from './state.ts';

/** What one look at AWS and GitHub found. */
export interface Inspection {
  identity: IdentityState;
  state: RotationState;
  /** Milliseconds since the look began. */
  age(): number;
}

/**
 * Reads everything that a decision depends on; makes no write.
 * @throws UserError when the user or the parameter is another environment's.
 */
export async function inspect(
  options: RotationOptions,
  { iam, ssm, secrets, clock }: Pick<RotationDeps, 'iam' | 'ssm' | 'secrets' | 'clock'>,
): Promise<Inspection> {
  const { identity: wanted, policy, parameter, secretNames } = options;
  // The keys come before what says who has them, so that a key that is handed out in between does not look lost.
  const began = clock.now();
  const { keys, asOf } = await listAccessKeys(iam, wanted.name);
  const [identity, published, missingSecrets = []] = await Promise.all([
    inspectIdentity(iam, wanted, policy),
    describePair(ssm, parameter),
    secrets?.missing(namesOf(secretNames)),
  ]);
  refuseForeign(published, options);
  const record = readRecord(identity.tags);
  const state = { keys, record, published, missingSecrets, now: asOf };
  return { identity, state, age: () => clock.now() - began };
}

function refuseForeign(published: PublishedPair | undefined, { parameter, identity }: RotationOptions): void {
  if (published === undefined) return;
  const remedy = `Leave the input \`parameter\` empty, or name another. If this run is to have it: aws ssm delete-parameter --name ${parameter}`;
  refuseOthers(`The parameter ${parameter}`, published.owner, identity.owner, remedy);
  if (published.handedOut.size > 0) return;
  throw new UserError(
    `The parameter ${parameter} holds something else: its description names no access key, so this action did not write it. Nothing was changed. ${remedy}`,
  );
}
