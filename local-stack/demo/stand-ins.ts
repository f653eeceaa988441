import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { StandIns } from '../runner/uses.ts';
import { names, type StackInfo } from './names.ts';

/** What other people's actions do in the demo, since they cannot be had here. */
export function standIns(stack: Pick<StackInfo, 'account' | 'githubToken' | 'credentials'>): StandIns {
  return {
    'actions/checkout': async ({ workspace, log }) => {
      await cp(join(import.meta.dirname, './team'), workspace, { recursive: true });
      log(`${names.repository}: the team's loki.yaml`);
      return undefined;
    },
    'actions/create-github-app-token': async ({ mask }) => {
      mask(stack.githubToken);
      return { outputs: { token: stack.githubToken } };
    },
    'aws-actions/configure-aws-credentials': async ({ inputs, mask, log }) => {
      const { accessKeyId, secretAccessKey, sessionToken } = stack.credentials;
      mask(secretAccessKey);
      if (sessionToken) mask(sessionToken);
      log(`Authenticated as ${inputs['role-to-assume']}, with the policies the READMEs document`);
      const region = inputs['aws-region'] ?? names.region;
      return {
        outputs: { 'aws-account-id': stack.account },
        env: {
          AWS_ACCESS_KEY_ID: accessKeyId,
          AWS_SECRET_ACCESS_KEY: secretAccessKey,
          ...(sessionToken && { AWS_SESSION_TOKEN: sessionToken }),
          AWS_REGION: region,
          AWS_DEFAULT_REGION: region,
        },
      };
    },
  };
}
