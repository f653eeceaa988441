import { type Answer, elementText } from '../answers.ts';
import type { Operation } from '../operation.ts';
import { type AwsRequest, formOf } from '../request.ts';
import type { Identities } from './identities.ts';
import type { PolicyDocument } from './policy.ts';
import type { Propagation } from './propagation.ts';

export interface Observers {
  identities: Identities;
  propagation: Propagation;
}

/** Takes note of what a request to moto changed: new access keys and sessions, and whose policies to read again. */
export async function observeIam(
  request: AwsRequest,
  { service, operation, write }: Operation,
  answer: Answer,
  { identities, propagation }: Observers,
): Promise<void> {
  if (service === 'iam' && write) identities.forget(formOf(request).get('UserName') ?? undefined);
  if (answer.status !== 200) return;
  const xml = answer.body.toString();
  const key = {
    accessKeyId: elementText(xml, 'AccessKeyId'),
    secretAccessKey: elementText(xml, 'SecretAccessKey'),
  };
  if (operation === 'CreateAccessKey') {
    await identities.keys.put({ ...key, principal: { kind: 'user', name: elementText(xml, 'UserName') } });
    propagation.start(key.accessKeyId);
  }
  if (operation.startsWith('AssumeRole')) {
    const name = /assumed-role\/([^/<]+)\//.exec(xml)?.[1] ?? '';
    const sessionPolicy = formOf(request).get('Policy');
    await identities.keys.put({
      ...key,
      sessionToken: elementText(xml, 'SessionToken'),
      principal: { kind: 'role', name },
      ...(sessionPolicy !== null && { sessionPolicy: JSON.parse(sessionPolicy) as PolicyDocument }),
    });
  }
}
