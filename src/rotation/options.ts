import type { IAMClient } from '@aws-sdk/client-iam';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { KeyPair } from '../aws/access-keys.ts';
import type { Identity } from '../aws/identity.ts';
import type { SecretStore } from '../github/secrets.ts';
import type { Waiting } from '../poll.ts';

export interface RotationOptions {
  identity: Identity;
  /** What the user may do. */
  policy: object;
  bucket: { name: string; region: string };
  parameter: string;
  /** ARN of the KMS key that encrypts the parameter. Absent, the one that it has is kept. */
  parameterKey?: string | undefined;
  secretNames: SecretNames;
  /** 0 always rotates. */
  maxAgeDays: number;
  /** Days that a deactivated key is kept. */
  graceDays: number;
  /** Hours that a replaced key goes on working after the deploy. */
  overlapHours: number;
  /** The key that the parameter held before a deploy that succeeded on every host. */
  deployedKey?: string | undefined;
}

export interface RotationDeps extends Waiting {
  iam: IAMClient;
  ssm: SSMClient;
  /** Absent where no token was given: then secrets are neither looked at nor written. */
  secrets?: SecretStore | undefined;
  /** Makes sure that the bucket is there, before anything is made for it. @throws UserError */
  requireBucket(): Promise<void>;
  /** Waits until S3 accepts a pair for the bucket. @throws UserError */
  waitUntilUsable(pair: KeyPair): Promise<void>;
  /** Called with a secret the moment it exists. */
  mask(secret: string): void;
}

/** The names of the secrets that a pair is written to. */
export interface SecretNames {
  accessKeyId: string;
  secretAccessKey: string;
  /** Of one more secret that gets both as JSON. */
  json?: string | undefined;
}

/** The names alone: two, or three with `json`. */
export function namesOf({ accessKeyId, secretAccessKey, json }: SecretNames): string[] {
  return [accessKeyId, secretAccessKey, json].filter((name) => name !== undefined);
}

/** What each secret is to hold, by its name, in the order of `namesOf`. */
export function valuesOf(
  names: SecretNames,
  { accessKeyId, secretAccessKey }: KeyPair,
): Record<string, string> {
  const values = { [names.accessKeyId]: accessKeyId, [names.secretAccessKey]: secretAccessKey };
  if (names.json !== undefined) values[names.json] = JSON.stringify({ accessKeyId, secretAccessKey });
  return values;
}
