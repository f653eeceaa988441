import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Operation } from '../operation.ts';
import { type AwsRequest, jsonOf } from '../request.ts';
import type { Resource } from './resources.ts';

/** A permission that a call needs in addition to its own. */
export interface Further {
  action: string;
  resource: Resource;
}

/** A permission of KMS that a service uses in the caller's name. Source: KMS developer guide, `kms:ViaService`. */
export function viaService(
  service: 's3' | 'ssm',
  region: string,
  { action, arn }: { action: string; arn: string },
): Further {
  return { action, resource: { arn, context: { 'kms:viaservice': `${service}.${region}.amazonaws.com` } } };
}

/**
 * What Parameter Store needs of KMS in the caller's name; nothing for `aws/ssm`, which every caller of the account may use.
 * Source: Systems Manager user guide, "AWS KMS encryption for SecureString parameters".
 */
export async function kmsPermission(
  request: AwsRequest,
  { service, operation }: Operation,
  { moto, region }: { moto: string; region: string },
): Promise<Further | undefined> {
  if (service !== 'ssm') return undefined;
  const body = jsonOf(request);
  if (operation === 'PutParameter') return further('kms:Encrypt', body['KeyId'], region);
  if (operation !== 'GetParameter' || body['WithDecryption'] !== true) return undefined;
  return further('kms:Decrypt', await keyOf(String(body['Name']), { moto, region }), region);
}

function further(action: string, key: unknown, region: string): Further | undefined {
  if (typeof key !== 'string' || key.endsWith('alias/aws/ssm')) return undefined;
  return viaService('ssm', region, { action, arn: key });
}

/** moto shows a value that is not decrypted as `kms:<key>:<value>`. */
async function keyOf(Name: string, { moto, region }: { moto: string; region: string }) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const ssm = new SSMClient({ region, endpoint: moto, credentials });
  const answer = await ssm.send(new GetParameterCommand({ Name })).catch(() => undefined);
  ssm.destroy();
  return /^kms:(arn:.*key\/[\w-]+|[\w/-]+):/.exec(answer?.Parameter?.Value ?? '')?.[1];
}
