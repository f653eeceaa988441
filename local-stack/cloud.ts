import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AwsOptions, type LocalAws, startAws } from './aws/index.ts';
import { type LocalGithub, startGithub } from './github/server.ts';
import { startMoto } from './moto.ts';
import { type ActionResult, type RunActionOptions, runAction } from './runner/action.ts';

export const region = 'us-west-2';
export const repository = 'acme/usage';

export interface Statement {
  Sid: string;
  Effect: string;
  Action: string | string[];
  Resource: string | string[];
}

export interface Policy {
  Version: string;
  Statement: Statement[];
}

/** AWS and GitHub on this machine, with IAM enforced: everything an action that touches no host needs. */
export interface Cloud {
  aws: LocalAws;
  github: LocalGithub;
  /** moto's own address, past the proxy. */
  motoUrl: string;
  /** A name nothing else in this run has. */
  name(prefix: string): string;
  /** Runs an action's bundle as an identity that has exactly this policy. */
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
  await aws.enforce(true);
  const name = (prefix: string) => `${prefix}-${randomUUID().slice(0, 8)}`;
  return {
    aws,
    github,
    motoUrl: moto.url,
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
      await aws.enforce(false);
      await Promise.all([github.close(), aws.close()]);
      await moto.close();
    },
  };
}

/** The policy that `actions/<action>/README.md` documents, with its example names replaced. */
export function documentedPolicy(action: string, names: Record<string, string>): Policy {
  let text = readFileSync(join(import.meta.dirname, '../actions', action, 'policy.json'), 'utf8');
  for (const [example, name] of Object.entries(names)) text = text.replaceAll(example, name);
  return JSON.parse(text) as Policy;
}

/** What the role of a host has to begin with, and what docs/keyless.md adds to it. */
export function keylessHostPolicy(): Policy {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  const own = JSON.parse(read('actions/deploy/instance-policy.json')) as Policy;
  const added = JSON.parse(/```json\n(.*?)```/s.exec(read('docs/keyless.md'))?.[1] ?? '') as Policy;
  return { ...own, Statement: [...own.Statement, ...added.Statement] };
}

/** Every `[action, policy without it]` of a policy. */
export function withoutEach(policy: Policy): [string, Policy][] {
  const actions = policy.Statement.flatMap(({ Action }) => Action);
  return [...new Set(actions)].map((action) => [
    action,
    {
      ...policy,
      Statement: policy.Statement.flatMap((statement) => {
        const left = [statement.Action].flat().filter((other) => other !== action);
        return left.length === 0 ? [] : [{ ...statement, Action: left }];
      }),
    },
  ]);
}
