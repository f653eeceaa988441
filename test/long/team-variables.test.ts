import { afterEach, describe, expect, it } from 'vitest';
import { documentedKmsKey, documentedPolicy, region } from '../../local-stack/cloud.ts';
import type { JobResult } from '../../local-stack/runner/workflow.ts';
import { documentPolicy } from '../support/document-kit.ts';
import { keylessHostPolicy } from '../support/policies.ts';
import { instanceId, outputsOf, startTeam, type Team, type TeamOptions } from '../support/team.ts';

let team: Team | undefined;
afterEach(() => team?.close());

async function start(options: TeamOptions): Promise<Team> {
  team = await startTeam(options);
  return team;
}

const deploy = (on: Team) => on.run('.github/workflows/deploy.yml');
const rotate = (on: Team, inputs: Record<string, string> = {}) =>
  on.run('.github/workflows/rotate-keys.yml', { inputs });
const calls = ({ cloud }: Team, operation: string) =>
  cloud.aws.calls.filter((call) => call.operation === operation);

/** Of each job that was not skipped. */
function expectSuccess(results: Record<string, JobResult>): void {
  for (const { conclusion, steps } of Object.values(results)) {
    expect(conclusion, JSON.stringify(steps.at(-1)?.log)).not.toBe('failure');
  }
}

describe('A team with LOKI_CREDENTIALS instance-profile', () => {
  it('deploys with a role that has no right to IAM, and makes no user, secret or parameter', async () => {
    const on = await start({
      vars: { LOKI_CREDENTIALS: 'instance-profile', LOKI_APP_CLIENT_ID: '' },
      policies: [documentedPolicy('bucket', {}), documentedPolicy('deploy', {})],
      hostPolicy: keylessHostPolicy(),
    });
    const result = await deploy(on);
    expectSuccess(result);
    expect(outputsOf(result, 'Deploy')['hosts']).toContain('"deployed"');
    expect(Number(outputsOf(result, 'Verify')['visible-ms'])).toBeGreaterThan(0);
    expect(calls(on, 'CreateUser')).toEqual([]);
    expect(on.cloud.github.calls).toEqual([]);
  }, 60_000);

  it('is not brought back to a key by the rotation, even by one that is due now', async () => {
    const on = await start({ vars: { LOKI_CREDENTIALS: 'instance-profile' } });
    expectSuccess(await rotate(on, { 'max-age': '0' }));
    expect(on.cloud.aws.calls).toEqual([]);
    expect(on.cloud.github.calls.filter(({ write }) => write)).toEqual([]);
  }, 60_000);
});

describe('A team with LOKI_DOCUMENT and LOKI_VERIFY_DOCUMENT', () => {
  it('deploys and rotates with a role that may run these documents and nothing else', async () => {
    const on = await start({
      vars: { LOKI_DOCUMENT: 'loki-host-deploy', LOKI_VERIFY_DOCUMENT: 'loki-host-verify' },
      policies: [documentedPolicy('bucket', {}), documentedPolicy('keys', {}), documentPolicy],
    });
    const publish = { region, 'instance-ids': instanceId };
    const result = await on.cloud.run('document', publish, documentedPolicy('document', {}));
    expect(result.code, result.log).toBe(0);
    expectSuccess(await deploy(on));
    const rotated = await rotate(on, { 'max-age': '0' });
    expectSuccess(rotated);
    expect(outputsOf(rotated, 'Keys')['rotated']).toBe('true');
    expect(outputsOf(rotated, 'Deploy')['hosts']).toContain('"deployed"');
    const sent = calls(on, 'SendCommand').map(({ body }) => JSON.parse(body) as { DocumentName: string });
    expect(new Set(sent.map(({ DocumentName }) => DocumentName))).toEqual(
      new Set(['loki-host-deploy', 'loki-host-verify']),
    );
  }, 120_000);
});

describe('A team with LOKI_ENCRYPTION and LOKI_USER', () => {
  it('has its bucket encrypted with that key, and lets that user and no other use it', async () => {
    const on = await start({
      vars: { LOKI_ENCRYPTION: documentedKmsKey, LOKI_USER: 'loki-usage' },
      policies: ['bucket', 'keys', 'deploy'].map((name) =>
        documentedPolicy(name, { 'loki-acme-usage-logs': 'loki-usage' }),
      ),
    });
    expectSuccess(await deploy(on));
    expectSuccess(await rotate(on, { 'max-age': '0' }));
    expect(calls(on, 'PutBucketEncryption').map(({ body }) => body)).toEqual([
      expect.stringContaining(documentedKmsKey),
    ]);
    const given = calls(on, 'PutUserPolicy').map(({ body }) => new URLSearchParams(body));
    expect(given.map((policy) => policy.get('UserName'))).toEqual(['loki-usage']);
    expect(given[0]?.get('PolicyDocument')).toContain(documentedKmsKey);
  }, 120_000);
});
