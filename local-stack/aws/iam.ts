import type { Answer } from './answers.ts';
import type { Identities } from './identities.ts';
import type { Operation } from './operation.ts';
import type { PolicyDocument } from './policy.ts';
import type { Propagation } from './propagation.ts';
import { type AwsRequest, formOf } from './request.ts';

/** Remembers what the account's keys and policies are from what moto answered. */
export async function learn(
  request: AwsRequest,
  { service, operation, write }: Operation,
  answer: Answer,
  { identities, propagation }: { identities: Identities; propagation: Propagation },
): Promise<void> {
  if (service === 'iam' && write) identities.forget(formOf(request).get('UserName') ?? undefined);
  if (answer.status !== 200) return;
  const xml = answer.body.toString();
  if (operation === 'CreateAccessKey') {
    const name = element(xml, 'UserName');
    const key = credentials(xml);
    await identities.vault.put({ ...key, principal: { kind: 'user', name } });
    propagation.start(key.accessKeyId);
  }
  if (operation.startsWith('AssumeRole')) {
    const name = /assumed-role\/([^/<]+)\//.exec(xml)?.[1] ?? '';
    const sessionPolicy = formOf(request).get('Policy');
    await identities.vault.put({
      ...credentials(xml),
      sessionToken: element(xml, 'SessionToken'),
      principal: { kind: 'role', name },
      ...(sessionPolicy !== null && { sessionPolicy: JSON.parse(sessionPolicy) as PolicyDocument }),
    });
  }
}

function credentials(xml: string) {
  return {
    accessKeyId: element(xml, 'AccessKeyId'),
    secretAccessKey: element(xml, 'SecretAccessKey'),
  };
}

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}
