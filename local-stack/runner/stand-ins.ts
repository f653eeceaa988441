import { cp } from 'node:fs/promises';
import type { AwsCredentials } from '../aws/access/identities.ts';
import type { StandIns } from './find-action.ts';

export interface StandInOptions {
  /** Folder of the files that a checkout puts into the workspace. */
  repository: string;
  /** Token of the GitHub App. */
  githubToken: string;
  /** AWS account of the role. */
  account: string;
  /** Credentials of the role. */
  credentials: AwsCredentials;
}

/** Stand-ins for the actions of others that this project's workflows use. */
export function standIns({ repository, githubToken, account, credentials }: StandInOptions): StandIns {
  return {
    'actions/checkout': async ({ workspace, log }) => {
      await cp(repository, workspace, { recursive: true });
      log("Put the team's loki.yaml into the workspace");
      return undefined;
    },
    'actions/create-github-app-token': async ({ mask }) => {
      mask(githubToken);
      return { outputs: { token: githubToken } };
    },
    'aws-actions/configure-aws-credentials': async ({ inputs, mask, log }) => {
      const { accessKeyId, secretAccessKey, sessionToken } = credentials;
      mask(secretAccessKey);
      if (sessionToken) mask(sessionToken);
      log(`Signed in as ${inputs['role-to-assume']}`);
      const region = inputs['aws-region'] ?? '';
      return {
        outputs: { 'aws-account-id': account },
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
