import {
  DeleteParameterCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  type ParameterHistory,
  PutParameterCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm';
import { UserError } from '../action/errors.ts';
import type { KeyPair } from './access-keys.ts';
import { awsErrorCode } from './errors.ts';

/** What is known of the credentials parameter without reading its secret. */
export interface PublishedPair {
  /** The key id it holds; in the description, which is written together with the value. */
  accessKeyId: string | undefined;
  version: number;
  /** The key ids of all versions that SSM keeps, which are the last hundred. */
  handedOut: Set<string>;
}

/** @returns `undefined` where there is no such parameter. */
export async function describePair(ssm: SSMClient, name: string): Promise<PublishedPair | undefined> {
  const versions: ParameterHistory[] = [];
  let NextToken: string | undefined;
  do {
    const page = await historyPage(ssm, name, NextToken);
    if (page === undefined) return undefined;
    versions.push(...(page.Parameters ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  versions.sort((a, b) => (a.Version ?? 0) - (b.Version ?? 0));
  const ids = versions.map(({ Description = '' }) => /\b(A[A-Z0-9]{15,127})\b/.exec(Description)?.[1]);
  return {
    accessKeyId: ids.at(-1),
    version: versions.at(-1)?.Version ?? 0,
    handedOut: new Set(ids.filter((id) => id !== undefined)),
  };
}

async function historyPage(ssm: SSMClient, Name: string, NextToken: string | undefined) {
  try {
    return await ssm.send(new GetParameterHistoryCommand({ Name, NextToken }));
  } catch (error) {
    if (awsErrorCode(error) === 'ParameterNotFound') return undefined;
    throw error;
  }
}

/**
 * Writes the pair as one value, so that a reader never sees half of a rotation.
 * The shape is the one of the AWS CLI's `credential_process`: `{"Version":1,"AccessKeyId":…,"SecretAccessKey":…}`.
 * @param signal ends the attempts: a write that comes late may undo another run's.
 * @returns the parameter's new version.
 */
export async function publishPair(
  ssm: SSMClient,
  name: string,
  pair: KeyPair,
  signal: AbortSignal,
): Promise<number> {
  const { Version = 0 } = await ssm.send(
    new PutParameterCommand({
      Name: name,
      Type: 'SecureString',
      Value: JSON.stringify({
        Version: 1,
        AccessKeyId: pair.accessKeyId,
        SecretAccessKey: pair.secretAccessKey,
      }),
      Description: `Access key ${pair.accessKeyId}, written by loki-host-actions`,
      Overwrite: true,
    }),
    { abortSignal: signal },
  );
  return Version;
}

/** Reads the pair back, to finish a rotation that stopped half-way. `hide` is called before anything else. */
export async function readPair(
  ssm: SSMClient,
  name: string,
  hide: (secret: string) => void,
): Promise<KeyPair> {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  if (Parameter?.Value) hide(Parameter.Value);
  try {
    const { AccessKeyId, SecretAccessKey } = JSON.parse(Parameter?.Value ?? '') as Record<string, unknown>;
    if (typeof AccessKeyId === 'string' && typeof SecretAccessKey === 'string') {
      hide(SecretAccessKey);
      return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
    }
  } catch {
    // A parser's message may quote the value, so it is not kept as the cause.
  }
  throw new UserError(
    `The parameter ${name} does not hold a key pair ({"Version":1,"AccessKeyId":…,"SecretAccessKey":…}). Delete it, then run again.`,
  );
}

/** That it is not there is fine. */
export async function deleteParameter(ssm: SSMClient, name: string): Promise<void> {
  try {
    await ssm.send(new DeleteParameterCommand({ Name: name }));
  } catch (error) {
    if (awsErrorCode(error) !== 'ParameterNotFound') throw error;
  }
}

/** Proves that the parameter can be written, by writing and deleting another one next to it. */
export async function proveParameterWrite(ssm: SSMClient, name: string): Promise<void> {
  const probe = `${name}.write-probe`;
  await ssm.send(
    new PutParameterCommand({ Name: probe, Type: 'SecureString', Value: 'probe', Overwrite: true }),
  );
  await deleteParameter(ssm, probe);
}
