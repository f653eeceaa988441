import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalHost } from '../../local-stack/aws/host.ts';
import { type Cloud, documentedPolicy, type Policy, region, startCloud } from '../../local-stack/cloud.ts';
import { standIns } from '../../local-stack/demo/stand-ins.ts';
import { freePort } from '../../local-stack/free-port.ts';
import type { TokenOptions } from '../../local-stack/github/tokens.ts';
import { createLocalHost } from '../../local-stack/host/local-host.ts';
import { type JobResult, runWorkflow } from '../../local-stack/runner/workflow.ts';

/** A team that uses this project's workflows: its repository's variables and secrets, its AWS account, its one host. */
export interface Team {
  cloud: Cloud;
  /** Runs a workflow file, signed in with the policies together. */
  run(file: string, options?: RunOptions): Promise<JobResult>;
  close(): Promise<void>;
}

interface RunOptions {
  inputs?: Record<string, string>;
  /** What the token of the GitHub App may do. */
  app?: TokenOptions;
}

/** The team's one host. */
export const instanceId = 'i-0123456789abcdef0';

const writesSecrets: TokenOptions = { secrets: 'write' };

export interface TeamOptions {
  /** Variables beside those that every team has. */
  vars?: Record<string, string>;
  /** What the role of the workflow may do; the three policies of the READMEs by default. */
  policies?: Policy[];
  /** What the host's role may do; as actions/deploy documents it by default. */
  hostPolicy?: Policy;
}

export async function startTeam(team: TeamOptions = {}): Promise<Team> {
  const folder = mkdtempSync(join(tmpdir(), 'team-'));
  const host: LocalHost = await createLocalHost({ root: join(folder, 'host'), instanceId });
  const cloud = await startCloud({ hosts: [host], ...(team.hostPolicy && { hostPolicy: team.hostPolicy }) });
  const { account } = cloud.aws;
  const port = String(await freePort());
  const policies = team.policies ?? ['bucket', 'keys', 'deploy'].map((name) => documentedPolicy(name, {}));
  const Statement = policies.flatMap((policy) => policy.Statement);
  let number = 0;
  return {
    cloud,
    run: async (file, { inputs = {}, app = writesSecrets } = {}) => {
      number += 1;
      const credentials = await cloud.aws.identity('loki-deploy', { Version: '2012-10-17', Statement });
      return await runWorkflow({
        file,
        inputs,
        vars: {
          AWS_REGION: region,
          LOKI_APP_CLIENT_ID: 'Iv23liexample',
          LOKI_BUCKET: 'acme-usage-logs',
          LOKI_CONFIG: 'loki.yaml',
          LOKI_INSTANCE_IDS: instanceId,
          LOKI_PORT: port,
          LOKI_ROLE_ARN: `arn:aws:iam::${account}:role/loki-deploy`,
          ...team.vars,
        },
        secrets: {
          LOKI_APP_PRIVATE_KEY: 'example',
          GITHUB_TOKEN: cloud.github.token({ issues: 'write' }),
        },
        env: {
          AWS_ENDPOINT_URL: cloud.aws.url,
          GITHUB_API_URL: cloud.github.url,
          GITHUB_REPOSITORY: 'acme/usage',
        },
        workspace: join(folder, `workspace-${number}`),
        temp: join(folder, `temp-${number}`),
        standIns: standIns({ account, githubToken: cloud.github.token(app), credentials }),
      });
    },
    close: async () => {
      await host.close();
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function outputsOf(result: JobResult, name: string): Record<string, string> {
  return result.steps.find((step) => step.name === name)?.outputs ?? {};
}
