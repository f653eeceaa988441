import {
  DeleteParameterCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  PutParameterCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm';
import { UserError } from '../action/errors.ts';
import type { KeyPair } from './access-keys.ts';
import { unlessMissing } from './errors.ts';
import { type Owner, ownerInText, ownerPhrase } from './owner.ts';
import { allPages } from './pages.ts';

/** What is known of the credentials parameter without reading its secret. */
export interface PublishedPair {
  /** The id of the key it holds, from the description, which is written together with the value. */
  accessKeyId: string | undefined;
  /** The KMS key that encrypts the newest version; `undefined` for `aws/ssm`, which the whole account may use. */
  kmsKey: string | undefined;
  /** The key ids of all versions that SSM keeps, which are the last hundred. */
  handedOut: Set<string>;
  version: number;
  /** Whose it is, from the description; of earlier releases nothing is known. */
  owner: Owner;
}

/** @returns `undefined` where there is no such parameter. */
export async function describePair(ssm: SSMClient, Name: string): Promise<PublishedPair | undefined> {
  const pages = await allPages((NextToken) =>
    unlessMissing(ssm.send(new GetParameterHistoryCommand({ Name, NextToken }))),
  );
  const versions = pages
    ?.flatMap(({ Parameters = [] }) => Parameters)
    .sort((a, b) => (a.Version ?? 0) - (b.Version ?? 0));
  if (versions === undefined) return undefined;
  const descriptions = versions.map(({ Description = '' }) => Description);
  const ids = descriptions.map((text) => /\b(A[A-Z0-9]{15,127})\b/.exec(text)?.[1]);
  return {
    accessKeyId: ids.at(-1),
    kmsKey: ownKmsKey(versions.at(-1)?.KeyId),
    handedOut: new Set(ids.filter((id) => id !== undefined)),
    version: versions.at(-1)?.Version ?? 0,
    owner: ownerInText(descriptions.at(-1) ?? ''),
  };
}

function ownKmsKey(id: string | undefined): string | undefined {
  return id === undefined || id.endsWith('alias/aws/ssm') ? undefined : id;
}

/** Whether both name one KMS key: Parameter Store answers with the id or the ARN, as it was given. */
export function isSameKmsKey(a: string, b: string): boolean {
  const short = (name: string) => name.replace(/^arn:[^/]*:(?=key\/|alias\/)/, '').replace(/^key\//, '');
  return short(a) === short(b);
}

/** A parameter, and the KMS key that encrypts it, where it is not `aws/ssm`. */
export interface ParameterPlace {
  parameter: string;
  parameterKey?: string | undefined;
}

/**
 * Writes the pair as one value, so that a reader never sees half of a rotation.
 * The shape is the one of the AWS CLI's `credential_process`: `{"Version":1,"AccessKeyId":…,"SecretAccessKey":…}`.
 * @param signal ends the attempts: a write that comes late may undo another run's.
 * @param owner goes into the description: a write that overwrites cannot set tags (SSM API reference, PutParameter)
 * @returns the parameter's new version.
 */
export async function publishPair(
  ssm: SSMClient,
  { parameter, parameterKey }: ParameterPlace,
  pair: KeyPair,
  signal: AbortSignal,
  owner: Owner = {},
): Promise<number> {
  const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey } = pair;
  const command = new PutParameterCommand({
    Name: parameter,
    Type: 'SecureString',
    // Without one, a new version is encrypted with `aws/ssm`, whatever the version before had. Source: SSM API, PutParameter.
    KeyId: parameterKey,
    Value: JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey }),
    Description: `Access key ${AccessKeyId}, written by loki-host-actions (${ownerPhrase(owner)})`,
    Overwrite: true,
  });
  const { Version = 0 } = await ssm.send(command, { abortSignal: signal });
  return Version;
}

/** Reads the pair back, to finish a rotation that stopped half-way. `mask` is called before anything else. */
export async function readPair(
  ssm: SSMClient,
  name: string,
  mask: (secret: string) => void,
): Promise<KeyPair> {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  if (Parameter?.Value) mask(Parameter.Value);
  try {
    const { AccessKeyId, SecretAccessKey } = JSON.parse(Parameter?.Value ?? '') as Record<string, unknown>;
    if (typeof AccessKeyId === 'string' && typeof SecretAccessKey === 'string') {
      mask(SecretAccessKey);
      return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
    }
  } catch {
    // A parser's message may quote the value, so it is not kept as the cause.
  }
  throw new UserError(
    `The parameter ${name} does not hold a key pair ({"Version":1,"AccessKeyId":…,"SecretAccessKey":…}). Delete it, then run again.`,
  );
}

/** Succeeds where there is no such parameter, too. */
export async function deleteParameter(ssm: SSMClient, name: string): Promise<void> {
  await unlessMissing(ssm.send(new DeleteParameterCommand({ Name: name })));
}

/** Proves that the parameter can be written, by writing and deleting another one next to it. */
export async function proveParameterWrite(
  ssm: SSMClient,
  { parameter, parameterKey: KeyId }: ParameterPlace,
): Promise<void> {
  const probe = `${parameter}.write-probe`;
  const command = { Name: probe, Type: 'SecureString' as const, KeyId, Value: 'probe', Overwrite: true };
  await ssm.send(new PutParameterCommand(command));
  await deleteParameter(ssm, probe);
}
