import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreatePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import type { LocalAws } from './aws/server.ts';
import { repositoryRoot } from './paths.ts';

const name = 'loki-host-boundary';

/** Of the boundary that the documented policy of `keys` names. */
export function boundaryArn(account: string): string {
  return `arn:aws:iam::${account}:policy/${name}`;
}

/**
 * Creates `actions/keys/boundary.json` as an administrator does, with any bucket in place of the example's.
 * @returns its ARN, the one that the documented policy of `keys` names.
 */
export async function createBoundary(aws: LocalAws): Promise<string> {
  const iam = new IAMClient({ region: 'us-east-1', endpoint: aws.url, credentials: { ...aws.admin } });
  const PolicyDocument = readFileSync(join(repositoryRoot, 'actions/keys/boundary.json'), 'utf8').replaceAll(
    'acme-usage-logs',
    '*',
  );
  await iam
    .send(new CreatePolicyCommand({ PolicyName: name, PolicyDocument }))
    .catch((error: unknown) => {
      // Another proxy in front of the same moto made it.
      if (!(error instanceof Error) || error.name !== 'EntityAlreadyExistsException') throw error;
    })
    .finally(() => iam.destroy());
  return boundaryArn(aws.account);
}
