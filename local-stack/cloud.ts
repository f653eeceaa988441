import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AwsOptions, type LocalAws, startAws } from './aws/server.ts';
import { createBoundary } from './boundary.ts';
import { type LocalGithub, startGithub } from './github/server.ts';
import { startMoto } from './moto/server.ts';
import { repositoryRoot } from './paths.ts';
import { type ActionResult, type RunActionOptions, runAction } from './runner/action.ts';

export const region = 'us-west-2';
export const repository = 'acme/usage';

/** An IAM policy as this project documents it. */
export interface Policy {
  Version: string;
  Statement: {
    Sid: string;
    Effect: string;
    Action: string | string[];
    Resource: string | string[];
    Condition?: Record<string, Record<string, string>>;
  }[];
}

/** AWS and GitHub on this machine, and a way to run an action against them. */
export interface Cloud {
  aws: LocalAws;
  github: LocalGithub;
  /** Address of moto, which checks no keys and no policies. */
  motoUrl: string;
  /** ARN of the documented permissions boundary, for any bucket. */
  boundary: string;
  /** A name that nothing else has. */
  name(prefix: string): string;
  /** Runs an action's bundle with exactly this policy. Empties the lists of calls first. */
  run(
    action: string,
    inputs: Record<string, string>,
    policy: Policy,
    options?: Omit<RunActionOptions, 'inputs'>,
  ): Promise<ActionResult>;
  close(): Promise<void>;
}

export async function startCloud(options: Pick<AwsOptions, 'hosts' | 'hostPolicy'> = {}): Promise<Cloud> {
  const moto = await startMoto();
  const aws = await startAws({ moto: moto.url, ...options });
  const github = await startGithub({ repository, otherRepositories: ['tools'] });
  const boundary = await createBoundary(aws);
  aws.calls.length = 0;
  const name = (prefix: string) => `${prefix}-${randomUUID().slice(0, 8)}`;
  return {
    aws,
    github,
    motoUrl: moto.url,
    boundary,
    name,
    run: async (action, inputs, policy, options = {}) => {
      const credentials = await aws.identity(name('runner'), policy);
      aws.calls.length = 0;
      github.calls.length = 0;
      const env = {
        ...aws.env(credentials, region),
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: repository,
      };
      return await runAction(action, { ...options, inputs, env: { ...env, ...options.env } });
    },
    close: async () => {
      await Promise.all([github.close(), aws.close()]);
      await moto.close();
    },
  };
}

/** The KMS key in the documented policies. */
export const documentedKmsKey = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** An IAM policy that an action documents, `actions/<action>/<file>`, with its example names replaced. */
export function documentedPolicy(
  action: string,
  names: Record<string, string>,
  file = 'policy.json',
): Policy {
  let text = readFileSync(join(repositoryRoot, 'actions', action, file), 'utf8');
  for (const [example, name] of Object.entries(names)) text = text.replaceAll(example, name);
  return JSON.parse(text) as Policy;
}
