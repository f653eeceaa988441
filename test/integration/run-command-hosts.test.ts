import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../../local-stack/aws/fixture.ts';
import type { Invocation } from '../../src/aws/run-command/output.ts';
import { createRunCommandKit, fastClock, type RunCommandKit } from '../support/run-command-kit.ts';
import { tell } from '../support/ssm-table.ts';

const bucket = 'acme-command-output';
const uploads = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: `arn:aws:s3:::${bucket}/*` }],
};
const byTag = { targets: { tags: { role: 'loki' } } };

let kit: RunCommandKit;

beforeAll(async () => {
  kit = await createRunCommandKit(120, { hostPolicy: uploads });
  const s3 = new S3Client(kit.fixture.client());
  const CreateBucketConfiguration = { LocationConstraint: 'us-west-2' as const };
  await s3.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration }));
});
afterAll(() => kit.close());

describe('Run Command over many hosts', () => {
  it('is asked for in pages where there are more than 50', async ({ task }) => {
    const ran = await kit.run({ script: 'true', ...byTag, maxConcurrency: '100%' });
    const succeeded = ran.invocations.filter(({ status }) => status === 'Success').length;
    tell(task, 'every one of 120 hosts is reported', ran, `${succeeded} of 120 hosts succeeded`);
    expect(succeeded).toBe(120);
    expect(new Set(ran.ended).size).toBe(120);
  });

  it('by tag also reports a host that got the tag after the look', async ({ task }) => {
    const [late] = kit.hosts.slice(-1);
    if (late === undefined) throw new Error('There are no hosts');
    late.agent = 'never';
    const onHit = () => Object.assign(late, { agent: 'online' });
    kit.fixture.aws.faults.add({ operation: 'SendCommand', kind: 'delay', ms: 1, onHit });
    const ran = await kit.run({ script: 'true', ...byTag, maxConcurrency: '100%' });
    tell(task, 'every host it ran on is reported', ran, `${ran.invocations.length} of 120 hosts`);
    expect(ran.invocations.map(({ instanceId }) => instanceId)).toContain(late.instanceId);
  });

  it('goes to one host at a time, and reports each as it ends', async ({ task }) => {
    const script = 'date +%s%N; sleep 0.5; date +%s%N';
    const endedAt: number[] = [];
    const targets = { instanceIds: [idOf(0), idOf(1), idOf(2)] };
    const ran = await kit.run({ script, targets, onEnded: () => endedAt.push(Date.now()) });
    tell(task, 'one at a time; output is shown as each ends', ran);
    const spans = ran.invocations.map(({ stdout }) => stdout.trim().split('\n').map(Number));
    for (const [n, [begun = 0]] of spans.entries()) {
      expect(begun).toBeGreaterThanOrEqual(spans[n - 1]?.[1] ?? 0);
    }
    expect((endedAt[2] ?? 0) - (endedAt[0] ?? 0)).toBeGreaterThan(500);
  });
});

describe('A script that prints more than the 24,000 characters SSM keeps', () => {
  const script = 'printf %040000d 7; echo the end; printf %09000d 8 >&2';

  it('is read whole from the bucket that the host puts it in', async ({ task }) => {
    const ran = await kit.run({ script, outputBucket: bucket });
    const [{ stdout, stderr, cut } = {}] = ran.invocations as Partial<Invocation>[];
    tell(task, 'all of it, from S3', ran, `${stdout?.length} and ${stderr?.length} characters`);
    expect(stdout).toHaveLength(40_008);
    expect(stdout).toMatch(/the end$/m);
    expect(stderr?.length).toBeGreaterThanOrEqual(9_000);
    expect(cut).toBe(false);
  });

  it('is reported as cut, with the reason, where the host may not put it there', async ({ task }) => {
    const ran = await kit.run({ script, outputBucket: 'acme-no-such-bucket', clock: fastClock(20) });
    tell(task, 'the start of it, and what is missing', ran, ran.log.at(-1));
    expect(ran.invocations[0]).toMatchObject({ status: 'Success', cut: true });
    expect(ran.log.at(-1)).toContain('the whole output could not be read from S3');
  });
});

it('A cancelled run cancels its command and says why it ends', async ({ task }) => {
  const controller = new AbortController();
  const ran = await kit.run({
    script: 'sleep 60',
    signal: controller.signal,
    onSent: () => controller.abort(new Error('The run was cancelled.')),
  });
  tell(task, 'CancelCommand, then the reason', ran);
  expect(ran.error).toBe('The run was cancelled.');
  expect(ran.calls.map(({ operation }) => operation)).toContain('CancelCommand');
});
