import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalHost } from '../../local-stack/aws/host.ts';
import { type Cloud, documentedPolicy, type Policy, region, startCloud } from '../../local-stack/cloud.ts';
import { standIns } from '../../local-stack/demo/stand-ins.ts';
import { freePort } from '../../local-stack/free-port.ts';
import type { TokenOptions } from '../../local-stack/github/tokens.ts';
import { createLocalHost } from '../../local-stack/host/local-host.ts';
import { runJobs } from '../../local-stack/runner/jobs.ts';
import type { StandIns } from '../../local-stack/runner/uses.ts';
import type { Environment, JobResult, RunWorkflowOptions } from '../../local-stack/runner/workflow.ts';

/** A team that uses this project's workflows: its repository's variables and secrets, its AWS account, its one host. */
export interface Team {
  cloud: Cloud;
  /** Runs all jobs of a workflow file. @returns what each did, by its id */
  run(file: string, options?: RunOptions): Promise<Record<string, JobResult>>;
  close(): Promise<void>;
}

interface RunOptions {
  event?: NonNullable<RunWorkflowOptions['event']>;
  inputs?: Record<string, string>;
  /** Variables of the repository, in place of the team's. */
  vars?: Record<string, string>;
  /** What the GitHub App may do. */
  app?: TokenOptions;
  /** Secrets of the repository beside those that every team has. */
  secrets?: Record<string, string>;
}

/** The team's one host. */
export const instanceId = 'i-0123456789abcdef0';

const writesSecrets: TokenOptions = { secrets: 'write' };

export interface TeamOptions {
  /** Variables of the environment `production` beside those that every team has. */
  vars?: Record<string, string>;
  /** Variables of the repository. */
  repositoryVars?: Record<string, string>;
  /** Other environments. */
  environments?: Record<string, Environment>;
  /** What the role `loki-deploy` may do; the three policies of the READMEs by default. */
  policies?: Policy[];
  /** Other roles by name, and what they may do. */
  roles?: Record<string, Policy[]>;
  /** What the host's role may do; as actions/deploy documents it by default. */
  hostPolicy?: Policy;
}

export async function startTeam(team: TeamOptions = {}): Promise<Team> {
  const folder = mkdtempSync(join(tmpdir(), 'team-'));
  const host: LocalHost = await createLocalHost({ root: join(folder, 'host'), instanceId });
  const cloud = await startCloud({ hosts: [host], ...(team.hostPolicy && { hostPolicy: team.hostPolicy }) });
  const port = String(await freePort());
  const policies = team.policies ?? ['bucket', 'keys', 'deploy'].map((name) => documentedPolicy(name, {}));
  const roles = { 'loki-deploy': policies, ...team.roles };
  let number = 0;
  return {
    cloud,
    run: async (file, { app = writesSecrets, secrets = {}, ...options } = {}) => {
      number += 1;
      return await runJobs({
        file,
        vars: team.repositoryVars ?? {},
        ...options,
        environments: { production: production(cloud, port, team.vars), ...team.environments },
        secrets: { GITHUB_TOKEN: cloud.github.token({ issues: 'write' }), ...secrets },
        env: {
          AWS_ENDPOINT_URL: cloud.aws.url,
          GITHUB_API_URL: cloud.github.url,
          GITHUB_REPOSITORY: 'acme/usage',
        },
        workspace: join(folder, `workspace-${number}`),
        temp: join(folder, `temp-${number}`),
        standIns: signedIn(cloud, roles, app),
      });
    },
    close: async () => {
      await host.close();
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The ARN of a role of the team's account. */
export function roleArn({ aws }: Pick<Cloud, 'aws'>, name: string): string {
  return `arn:aws:iam::${aws.account}:role/${name}`;
}

/** As the README says to set it up. */
function production(cloud: Cloud, port: string, vars: Record<string, string> = {}): Environment {
  return {
    vars: {
      AWS_REGION: region,
      LOKI_APP_CLIENT_ID: 'Iv23liexample',
      LOKI_BUCKET: 'acme-usage-logs',
      LOKI_CONFIG: 'loki.yaml',
      LOKI_INSTANCE_IDS: instanceId,
      LOKI_PORT: port,
      LOKI_ROLE_ARN: roleArn(cloud, 'loki-deploy'),
      ...vars,
    },
    secrets: { LOKI_APP_PRIVATE_KEY: 'example' },
  };
}

/** Whoever signs in has the policies of the role; a token of the App has what is asked for, if the App has it. */
function signedIn(cloud: Cloud, roles: Record<string, Policy[]>, app: TokenOptions): StandIns {
  const { account } = cloud.aws;
  const signIn = 'aws-actions/configure-aws-credentials';
  return {
    ...standIns({ account, githubToken: '', credentials: { accessKeyId: '', secretAccessKey: '' } }),
    [signIn]: async (call) => {
      const name = call.inputs['role-to-assume']?.split('/').at(-1) ?? '';
      const Statement = roles[name]?.flatMap((policy) => policy.Statement);
      if (Statement === undefined) throw new Error('Credentials could not be loaded.');
      const credentials = await cloud.aws.identity(name, { Version: '2012-10-17', Statement });
      return await standIns({ account, githubToken: '', credentials })[signIn]?.(call);
    },
    'actions/create-github-app-token': async ({ inputs, mask }) => {
      if (!inputs['client-id'] || !inputs['private-key']) throw new Error('Input required: private-key');
      const token = cloud.github.token(inputs['permission-secrets'] === 'read' ? { secrets: 'read' } : app);
      mask(token);
      return { outputs: { token } };
    },
  };
}

/** The outputs of a step, whatever job it is in. */
export function outputsOf(results: Record<string, JobResult>, name: string): Record<string, string> {
  const steps = Object.values(results).flatMap((result) => result.steps);
  return steps.find((step) => step.name === name)?.outputs ?? {};
}
