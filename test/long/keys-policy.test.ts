import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Cloud,
  documentedKmsKey,
  documentedPolicy,
  type Policy,
  region,
  startCloud,
} from '../../local-stack/cloud.ts';
import { withoutEach } from '../support/policies.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Everything the action does, one run after another. */
const runs: readonly { after: number; inputs: (current: string) => Record<string, string> }[] = [
  { after: 0, inputs: () => ({}) },
  { after: 91 * day, inputs: () => ({}) },
  { after: 0, inputs: (current) => ({ mode: 'retire', 'deployed-key': current }) },
  { after: 7 * hour, inputs: () => ({ mode: 'retire' }) },
  { after: 8 * day, inputs: () => ({ mode: 'retire' }) },
  { after: 0, inputs: () => ({ mode: 'remove' }) },
  { after: 8 * day, inputs: () => ({ mode: 'remove' }) },
];

let cloud: Cloud;
let user: string;
let bucket: string;

beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud?.close());
beforeEach(async () => {
  user = cloud.name('loki');
  bucket = cloud.name('logs');
  const s3 = new S3Client({ region, endpoint: cloud.aws.url, credentials: cloud.aws.admin });
  await s3.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
});

function run(inputs: Record<string, string>, policy: Policy) {
  const token = cloud.github.token({ secrets: 'write' });
  const common = {
    user,
    bucket,
    region,
    'github-token': token,
    'permissions-boundary': cloud.boundary,
    'parameter-key': documentedKmsKey,
  };
  return cloud.run('keys', { ...common, ...inputs }, policy);
}

/** Only a run that finishes the one before it reads the parameter. */
const readOnlyToFinish = new Set(['ssm:GetParameter', 'kms:Decrypt']);

async function dieAtSecondSecret(policy: Policy): Promise<void> {
  const operation = 'actions/create-or-update-repo-secret';
  // The first of three is the probe.
  cloud.github.faults.add({ operation, nth: 3, times: 9, kind: 'denied' });
  expect((await run({}, policy)).code).toBe(1);
  cloud.github.faults.clear();
}

describe('The documented policy of keys', () => {
  it.each(withoutEach(documentedPolicy('keys', {})).map(([action]) => action))(
    'cannot do without %s, which the error names',
    async (action) => {
      const whole = documentedPolicy('keys', { 'loki-acme-usage-logs': user });
      const policy = withoutEach(whole).find(([left]) => left === action)?.[1] ?? whole;
      if (readOnlyToFinish.has(action)) await dieAtSecondSecret(whole);
      let current = '';
      for (const { after, inputs } of runs) {
        cloud.aws.time.advance(after);
        const { code, log, outputs } = await run(inputs(current), policy);
        current = outputs['access-key-id'] ?? current;
        if (code === 0) continue;
        expect(log).toContain(action);
        return;
      }
      expect.fail(`nothing needs ${action}`);
    },
    120_000,
  );
});
