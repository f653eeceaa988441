import { listAccessKeys } from '../aws/access-keys.ts';
import { type IdentityState, inspectIdentity } from '../aws/identity.ts';
import { describePair } from '../aws/parameters.ts';
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

/** Reads everything that a decision depends on; makes no write. */
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
  const record = readRecord(identity.tags);
  const state = { keys, record, published, missingSecrets, now: asOf };
  return { identity, state, age: () => clock.now() - began };
}
