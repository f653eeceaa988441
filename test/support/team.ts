import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, documentedPolicy, type Policy, startCloud } from '../../local-stack/cloud.ts';
import { freePort } from '../../local-stack/free-port.ts';
import type { TokenOptions } from '../../local-stack/github/tokens.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import type { StandIns } from '../../local-stack/runner/find-action.ts';
import { runJobs } from '../../local-stack/runner/jobs.ts';
import { standIns } from '../../local-stack/runner/stand-ins.ts';
import type { Environment, JobResult, RunWorkflowOptions } from '../../local-stack/runner/workflow.ts';
import { productionEnvironment, runnerVariables, teamRepository } from '../../local-stack/team/team.ts';

/** A team that uses this project's workflows: the variables and secrets of its repository, its AWS account and its host. */
export interface Team {
  cloud: Cloud;
  /** Runs all jobs of a workflow file. @returns their results, by their ids. */
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
  /** Secrets of the repository in addition to those that every team has. */
  secrets?: Record<string, string>;
}

/** The team's one host. */
export const instanceId = 'i-0123456789abcdef0';

const writesSecrets: TokenOptions = { secrets: 'write' };

export interface TeamOptions {
  /** Variables of the environment `production` in addition to those that every team has. */
  vars?: Record<string, string>;
  /** Variables of the repository. */
  repositoryVars?: Record<string, string>;
  /** Other environments. */
  environments?: Record<string, Environment>;
  /** What the role `loki-deploy` may do; by default, the three policies of the READMEs. */
  policies?: Policy[];
  /** Other roles by name, and what they may do. */
  roles?: Record<string, Policy[]>;
  /** What the host's role may do; by default, what actions/deploy documents. */
  hostPolicy?: Policy;
}

export async function startTeam(team: TeamOptions = {}): Promise<Team> {
  const folder = mkdtempSync(join(tmpdir(), 'team-'));
  const host: LocalHost = await createLocalHost({ root: join(folder, 'host'), instanceId });
  const cloud = await startCloud({ hosts: [host], hostPolicy: team.hostPolicy });
  const vars = {
    LOKI_PORT: String(await freePort()),
    ...team.vars,
  };
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
        environments: { production: productionEnvironment(cloud.aws.account, vars), ...team.environments },
        secrets: { GITHUB_TOKEN: cloud.github.token({ issues: 'write' }), ...secrets },
        env: runnerVariables(cloud.aws, cloud.github),
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

/** Stand-ins that check: whoever signs in gets the policies of the role, and a token of the App what the App may do. */
function signedIn(cloud: Cloud, roles: Record<string, Policy[]>, app: TokenOptions): StandIns {
  const common = { account: cloud.aws.account, githubToken: '', repository: teamRepository };
  const signIn = 'aws-actions/configure-aws-credentials';
  return {
    ...standIns({ ...common, credentials: { accessKeyId: '', secretAccessKey: '' } }),
    [signIn]: async (call) => {
      const name = call.inputs['role-to-assume']?.split('/').at(-1) ?? '';
      const Statement = roles[name]?.flatMap((policy) => policy.Statement);
      if (Statement === undefined) throw new Error('Credentials could not be loaded.');
      const credentials = await cloud.aws.identity(name, { Version: '2012-10-17', Statement });
      return await standIns({ ...common, credentials })[signIn]?.(call);
    },
    'actions/create-github-app-token': async ({ inputs, mask }) => {
      if (!inputs['client-id'] || !inputs['private-key']) throw new Error('Input required: private-key');
      const token = cloud.github.token(inputs['permission-secrets'] === 'read' ? { secrets: 'read' } : app);
      mask(token);
      return { outputs: { token } };
    },
  };
}

/** The outputs of the step with this name, in any job. */
export function outputsOf(results: Record<string, JobResult>, name: string): Record<string, string> {
  const steps = Object.values(results).flatMap((result) => result.steps);
  return steps.find((step) => step.name === name)?.outputs ?? {};
}
