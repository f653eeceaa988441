import { join } from 'node:path';
import { boundaryArn } from '../boundary.ts';
import type { Environment } from '../runner/workflow.ts';

/** The files in the team's repository. */
export const teamRepository: string = join(import.meta.dirname, 'repository');

/** The ARN of a role in the team's account. */
export function roleArn(account: string, name: string): string {
  return `arn:aws:iam::${account}:role/${name}`;
}

/** The environment `production`, as the README asks a team to set it up. */
export function productionEnvironment(account: string, vars: Record<string, string> = {}): Environment {
  return {
    vars: {
      AWS_REGION: 'us-west-2',
      LOKI_APP_CLIENT_ID: 'Iv23liexample',
      LOKI_BUCKET: 'acme-usage-logs',
      LOKI_CONFIG: 'loki.yaml',
      LOKI_INSTANCE_IDS: 'i-0123456789abcdef0',
      LOKI_PERMISSIONS_BOUNDARY: boundaryArn(account),
      LOKI_ROLE_ARN: roleArn(account, 'loki-deploy'),
      ...vars,
    },
    secrets: { LOKI_APP_PRIVATE_KEY: 'the private key of the App' },
  };
}

/** Variables of a runner that reaches the local AWS and the local GitHub, for the repository acme/usage. */
export function runnerVariables(aws: { url: string }, github: { url: string }): Record<string, string> {
  return {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL: aws.url,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/usage',
  };
}
