import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Policy, region } from '../../local-stack/cloud.ts';
import { repositoryRoot } from '../../local-stack/paths.ts';
import type { JobResult } from '../../local-stack/runner/workflow.ts';
import { roleArn } from '../../local-stack/team/team.ts';
import { withoutEach } from '../support/policies.ts';
import { outputsOf, startTeam, type Team } from '../support/team.ts';

const day = 86_400_000;
const documented = readFileSync(join(repositoryRoot, 'docs/environments.md'), 'utf8');
const lookPolicy = JSON.parse(/```json\n([\s\S]*?)```/.exec(documented)?.[1] ?? '') as Policy;
const looking = { AWS_REGION: region, LOKI_BUCKET: 'acme-usage-logs' };

let team: Team;

beforeAll(async () => {
  const environments = { 'production-look': { vars: { ...looking } as Record<string, string> } };
  team = await startTeam({
    repositoryVars: { LOKI_LOOK_SUFFIX: '-look' },
    environments,
    roles: { 'loki-look': [lookPolicy] },
  });
  environments['production-look'].vars['LOKI_ROLE_ARN'] = roleArn(team.cloud.aws.account, 'loki-look');
  await team.run('.github/workflows/deploy.yml');
}, 120_000);
afterAll(() => team?.close());
beforeEach(() => {
  team.cloud.aws.calls.length = 0;
  team.cloud.github.calls.length = 0;
});

const rotate = (inputs: Record<string, string> = {}) =>
  team.run('.github/workflows/rotate-keys.yml', {
    event: Object.keys(inputs).length === 0 ? 'schedule' : 'workflow_dispatch',
    inputs,
  });
const conclusions = (results: Record<string, JobResult>) =>
  Object.fromEntries(Object.entries(results).map(([id, { conclusion }]) => [id, conclusion]));

describe('A team whose environment needs approval', () => {
  it('looks in an environment without reviewers, with a role that may look and no App', async () => {
    const results = await rotate();
    expect(conclusions(results), JSON.stringify(results['look']?.steps.at(-1)?.log)).toEqual({
      look: 'success',
      rotate: 'skipped',
    });
    expect(results['look']?.settings.environment).toBe('production-look');
    expect(outputsOf(results, 'Look')['next-step']).toMatch(/none|wait/);
    expect(team.cloud.github.calls.filter(({ path }) => path.includes('/secrets'))).toEqual([]);
  });

  it('is asked for approval when there is something to do, in the environment that has the role for it', async () => {
    team.cloud.aws.time.advance(91 * day);
    const results = await rotate();
    expect(conclusions(results)).toEqual({ look: 'success', rotate: 'success' });
    expect(results['rotate']?.settings.environment).toBe('production');
    expect(outputsOf(results, 'Keys')['rotated']).toBe('true');
  }, 120_000);

  it('learns from a failed look what is not set up, and that no approval was asked for', async () => {
    const results = await rotate({ environment: 'staging' });
    expect(results['look']?.settings.environment).toBe('staging-look');
    expect(conclusions(results)).toEqual({ look: 'failure', rotate: 'skipped' });
    expect(team.cloud.github.issues.at(-1)).toMatchObject({
      ...{ state: 'open', title: 'The Loki key rotation of staging needs a person' },
    });
  });
});

describe('The policy of the look in docs/environments.md', () => {
  const look = (policy: Policy) =>
    team.cloud.run(
      'keys',
      { mode: 'status', user: 'loki-acme-usage-logs', bucket: 'acme-usage-logs', region },
      policy,
    );

  it('lets no one read the key pair, whatever key of KMS encrypts it', () => {
    const denied = lookPolicy.Statement.filter(({ Effect }) => Effect === 'Deny');
    expect(denied).toEqual([expect.objectContaining({ Action: 'kms:Decrypt', Resource: '*' })]);
    const allowed = lookPolicy.Statement.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed.flatMap(({ Action }) => Action)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(iam|ssm):(Get|List)/)]),
    );
    expect(allowed.flatMap(({ Action }) => Action).filter((action) => !/:(Get|List)/.test(action))).toEqual(
      [],
    );
  });

  it.each(withoutEach(lookPolicy).filter(([action]) => action !== 'kms:Decrypt'))(
    'is not enough without %s',
    async (action, policy) => {
      const result = await look(policy);
      expect(result.code).toBe(1);
      expect(result.log).toContain(action);
    },
    30_000,
  );
});

it('The schedule looks after the environment that LOKI_ENVIRONMENT names, in a queue of its own', async () => {
  const { look, rotate: rotation } = await team.run('.github/workflows/rotate-keys.yml', {
    event: 'schedule',
    vars: { LOKI_ENVIRONMENT: 'staging' },
  });
  expect(look?.settings).toMatchObject({
    environment: 'staging',
    concurrency: { group: 'loki-rotation-staging-schedule' },
  });
  expect(rotation?.settings).toMatchObject({
    environment: 'staging',
    concurrency: { group: 'loki-host-staging' },
  });
});
