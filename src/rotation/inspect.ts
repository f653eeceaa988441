import type { IAMClient } from '@aws-sdk/client-iam';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { type KeyPair, listAccessKeys } from '../aws/access-keys.ts';
import { type Identity, type IdentityState, inspectIdentity } from '../aws/identity.ts';
import { describePair } from '../aws/parameters.ts';
import type { SecretTargets } from '../github/targets.ts';
import type { Clock } from '../poll.ts';
import { type Decision, decide, type Wish } from './decide.ts';
import { readRecord } from './record.ts';
import type { RotationState } from './state.ts';

export interface RotationOptions {
  identity: Identity;
  policy: object;
  bucket: { name: string; region: string };
  parameter: string;
  secretNames: { accessKeyId: string; secretAccessKey: string; json?: string | undefined };
  maxAgeDays: number;
  graceDays: number;
  /** Hours that a replaced key goes on working after the deploy. */
  overlapHours: number;
  /** The key that the parameter held before every host was deployed. */
  deployedKey?: string | undefined;
}

export interface RotationDeps {
  iam: IAMClient;
  ssm: SSMClient;
  /** Absent where no token was given: then secrets are neither looked at nor written. */
  secrets?: SecretTargets | undefined;
  /** Waits until S3 takes a pair for the bucket. @throws UserError */
  test(pair: KeyPair): Promise<void>;
  clock: Clock;
  signal: AbortSignal;
  /** Called with a secret the moment it exists. */
  hide(secret: string): void;
  log(line: string): void;
}

export interface Inspection {
  identity: IdentityState;
  state: RotationState;
  decision: Decision;
  /** Milliseconds since the look. */
  age(): number;
}

/** Reads everything and decides; makes no write. */
export async function inspectRotation(
  options: RotationOptions,
  { iam, ssm, secrets, clock }: RotationDeps,
  run: Omit<Wish, 'maxAgeDays'> = {},
): Promise<Inspection> {
  const names = Object.keys(secretValues(options.secretNames, { accessKeyId: '', secretAccessKey: '' }));
  // The keys are read before what says who has them: one that is handed out meanwhile is not taken for a lost one.
  const began = clock.now();
  const { keys, asOf } = await listAccessKeys(iam, options.identity.name);
  const [identity, published, missingSecrets = []] = await Promise.all([
    inspectIdentity(iam, options.identity, options.policy),
    describePair(ssm, options.parameter),
    secrets?.missing(names),
  ]);
  const state = { keys, record: readRecord(identity.tags), published, missingSecrets, now: asOf };
  const decision = decide(state, { ...run, maxAgeDays: options.maxAgeDays });
  return { identity, state, decision, age: () => clock.now() - began };
}

export function secretValues(
  { accessKeyId, secretAccessKey, json }: RotationOptions['secretNames'],
  pair: KeyPair,
): Record<string, string> {
  const both = JSON.stringify({ accessKeyId: pair.accessKeyId, secretAccessKey: pair.secretAccessKey });
  return {
    [accessKeyId]: pair.accessKeyId,
    [secretAccessKey]: pair.secretAccessKey,
    ...(json === undefined ? {} : { [json]: both }),
  };
}
