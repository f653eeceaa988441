import {
  CreateBucketCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  HeadBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import { withoutEach } from '../support/policies.ts';

let cloud: Cloud;
let admin: S3Client;

beforeAll(async () => {
  cloud = await startCloud();
  admin = new S3Client({ region, endpoint: cloud.aws.url, credentials: cloud.aws.admin });
});
afterAll(() => cloud?.close());
beforeEach(() => cloud.aws.faults.clear());

const policyFor = (bucket: string) => documentedPolicy('bucket', { 'acme-usage-logs': bucket });
const run = (bucket: string, inputs: Record<string, string> = {}, policy = policyFor(bucket)) =>
  cloud.run('bucket', { bucket, region, ...inputs }, policy);
const settingsOf = (plan: string | undefined) =>
  (JSON.parse(plan ?? '[]') as { setting: string }[]).map(({ setting }) => setting);
const requestOf = (name: string) => cloud.aws.calls.find(({ operation }) => operation === name);
const writes = () => cloud.aws.calls.filter(({ write }) => write).map(({ operation }) => operation);

async function plainBucket(): Promise<string> {
  const bucket = cloud.name('plain');
  await admin.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  return bucket;
}

describe('A bucket that does not exist', () => {
  it('is made with every setting, under exactly the documented policy', async () => {
    const bucket = cloud.name('new');
    const result = await run(bucket, { tags: 'team=telemetry' });
    expect(result.log).not.toContain('Error');
    expect(result).toMatchObject({
      code: 0,
      outputs: { bucket, arn: `arn:aws:s3:::${bucket}`, region, changed: 'true' },
    });
    expect(settingsOf(result.outputs['plan'])).toEqual(
      expect.arrayContaining(['bucket', 'public access block', 'versioning', 'lifecycle', 'policy', 'tags']),
    );
  });

  it('needs no write at all the second time, and no more than nine calls', async () => {
    const bucket = cloud.name('again');
    await run(bucket);
    const again = await run(bucket);
    expect(again.outputs).toMatchObject({ changed: 'false', plan: '[]' });
    expect(writes()).toEqual([]);
    expect(cloud.aws.calls.length).toBeLessThanOrEqual(9);
  });

  it('is only described by plan: every change that apply would make, and no write', async () => {
    const bucket = cloud.name('plan');
    const plan = await run(bucket, { mode: 'plan', tags: 'team=telemetry' });
    expect(writes()).toEqual([]);
    expect(plan.outputs['changed']).toBe('false');
    const applied = await run(bucket, { tags: 'team=telemetry' });
    // CreateBucket itself sets the ownership, so apply finds that one done.
    expect(settingsOf(plan.outputs['plan']).filter((name) => name !== 'object ownership')).toEqual(
      settingsOf(applied.outputs['plan']),
    );
  });

  it('is made in the account’s own namespace, under its full name, where that is asked for', async () => {
    const name = cloud.name('own');
    const full = `${name}-${cloud.aws.account}-${region}-an`;
    const result = await run(name, { 'account-regional-namespace': 'true' }, policyFor(full));
    expect(result.outputs['bucket']).toBe(full);
    expect(requestOf('CreateBucket')?.headers['x-amz-bucket-namespace']).toBe('account-regional');
    await expect(admin.send(new HeadBucketCommand({ Bucket: full }))).resolves.toBeDefined();
    await expect(admin.send(new HeadBucketCommand({ Bucket: name }))).rejects.toThrow();
  });

  it('is made in the global namespace otherwise', async () => {
    const bucket = cloud.name('global');
    await run(bucket);
    expect(requestOf('CreateBucket')?.headers).not.toHaveProperty('x-amz-bucket-namespace');
  });

  it('counts as made when only the answer of the creation was lost', async () => {
    const bucket = cloud.name('lost');
    cloud.aws.faults.add({ service: 's3', operation: 'CreateBucket', kind: 'lost-response' });
    const result = await run(bucket);
    expect(result).toMatchObject({ code: 0, outputs: { changed: 'true' } });
  });
});

describe('A bucket that exists', () => {
  it('keeps the statements, rules and tags of others', async () => {
    const bucket = await plainBucket();
    const theirs = {
      Sid: 'Auditor',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${cloud.aws.account}:root` },
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${bucket}/*`,
    };
    const rule = {
      ID: 'archive',
      Status: 'Enabled',
      Filter: { Prefix: 'old/' },
      Expiration: { Days: 90 },
    } as const;
    await admin.send(
      new PutBucketPolicyCommand({
        Bucket: bucket,
        Policy: JSON.stringify({ Version: '2012-10-17', Statement: [theirs] }),
      }),
    );
    await admin.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket: bucket,
        LifecycleConfiguration: { Rules: [rule] },
      }),
    );
    await admin.send(
      new PutBucketTaggingCommand({ Bucket: bucket, Tagging: { TagSet: [{ Key: 'cost', Value: '7' }] } }),
    );

    const result = await run(bucket, { tags: 'team=telemetry' });

    expect(result.code, result.log).toBe(0);
    const { Policy } = await admin.send(new GetBucketPolicyCommand({ Bucket: bucket }));
    const sids = JSON.parse(Policy ?? '').Statement.map(({ Sid }: { Sid: string }) => Sid);
    expect(sids).toEqual(['Auditor', 'LokiHostDenyPlainHttp', 'LokiHostDenyOldTls']);
    const { Rules } = await admin.send(new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }));
    expect(Rules?.map(({ ID }) => ID)).toEqual([
      'archive',
      'loki-host-abort-incomplete-uploads',
      'loki-host-expire-noncurrent',
    ]);
    const { TagSet } = await admin.send(new GetBucketTaggingCommand({ Bucket: bucket }));
    expect(TagSet).toEqual(
      expect.arrayContaining([
        { Key: 'cost', Value: '7' },
        { Key: 'team', Value: 'telemetry' },
      ]),
    );
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('archive (after 90 days)'),
      }),
    );
  });

  it('of another account is refused before anything is done to it', async () => {
    const bucket = cloud.name('foreign');
    cloud.aws.foreignBuckets.add(bucket);
    const result = await run(bucket);
    expect(result.code).toBe(1);
    expect(result.log).toContain(`The bucket ${bucket} exists but belongs to another account`);
    expect(writes()).toEqual([]);
  });

  it('gets the KMS key that is asked for, and keeps it when AES256 is asked for', async () => {
    const bucket = await plainBucket();
    const encryption = `arn:aws:kms:${region}:${cloud.aws.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
    expect(settingsOf((await run(bucket, { encryption })).outputs['plan'])).toContain('encryption');
    expect((await run(bucket, { encryption })).outputs['plan']).toBe('[]');
    expect((await run(bucket)).outputs['plan']).toBe('[]');
  });

  it('that has the KMS key but no bucket key gets one', async () => {
    const bucket = await plainBucket();
    const encryption = `arn:aws:kms:${region}:${cloud.aws.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
    const byDefault = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: encryption } as const;
    const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled: false }];
    const ServerSideEncryptionConfiguration = { Rules };
    await admin.send(new PutBucketEncryptionCommand({ Bucket: bucket, ServerSideEncryptionConfiguration }));
    const { outputs } = await run(bucket, { encryption });
    const change = {
      setting: 'encryption',
      from: `${encryption}, no bucket key`,
      to: `${encryption}, bucket key`,
    };
    expect(JSON.parse(outputs['plan'] ?? '')).toContainEqual(change);
    const { ServerSideEncryptionConfiguration: after } = await admin.send(
      new GetBucketEncryptionCommand({ Bucket: bucket }),
    );
    expect(after?.Rules?.[0]?.BucketKeyEnabled).toBe(true);
  });

  it('keeps lifecycle rules of the old form in force (moto knows none, so the request is checked)', async () => {
    const body =
      '<LifecycleConfiguration><Rule><ID>old</ID><Prefix>tmp/</Prefix><Status>Enabled</Status><Expiration><Days>3</Days></Expiration></Rule></LifecycleConfiguration>';
    const operation = 'GetBucketLifecycleConfiguration';
    cloud.aws.faults.add({ operation, kind: 'answer', answer: { status: 200, message: '', body } });
    const result = await run(await plainBucket());
    expect(result.code, result.log).toBe(0);
    const sent = requestOf('PutBucketLifecycleConfiguration')?.body ?? '';
    expect(sent).toContain('<Prefix>tmp/</Prefix></Filter>');
    expect(sent.match(/<Rule>/g)).toHaveLength(3);
    expect(sent.match(/<Filter>/g)).toHaveLength(3);
  });

  it('keeps the object size from which its lifecycle moves objects (moto keeps none, so the request is checked)', async () => {
    const bucket = await plainBucket();
    const rule = { ID: 'archive', Status: 'Enabled', Filter: { Prefix: 'old/' } } as const;
    const Rules = [{ ...rule, Expiration: { Days: 90 } }];
    await admin.send(
      new PutBucketLifecycleConfigurationCommand({ Bucket: bucket, LifecycleConfiguration: { Rules } }),
    );
    const { TransitionDefaultMinimumObjectSize: before } = await admin.send(
      new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }),
    );
    expect(before).toBeDefined();
    await run(bucket);
    const { headers } = requestOf('PutBucketLifecycleConfiguration') ?? {};
    expect(headers?.['x-amz-transition-default-minimum-object-size']).toBe(before);
  });

  it('has its versioning suspended where that is asked for, and not changed again', async () => {
    const bucket = await plainBucket();
    await run(bucket);
    const off = await run(bucket, { versioning: 'false' });
    expect(JSON.parse(off.outputs['plan'] ?? '')).toEqual([
      { setting: 'versioning', from: 'Enabled', to: 'Suspended' },
    ]);
    expect((await run(bucket, { versioning: 'false' })).outputs['plan']).toBe('[]');
  });

  it('is refused when it is in another region, which is named', async () => {
    const bucket = await plainBucket();
    const result = await run(bucket, { region: 'eu-central-1' });
    expect(result.code).toBe(1);
    expect(result.log).toContain(`The bucket ${bucket} is in us-west-2, not in eu-central-1`);
    expect(writes()).toEqual([]);
  });

  it('survives an error of S3 in the middle of its changes', async () => {
    const bucket = await plainBucket();
    cloud.aws.faults.add({ service: 's3', operation: 'PutBucketVersioning', kind: 'error' });
    expect((await run(bucket)).code).toBe(0);
  });
});

describe('The documented policy', () => {
  const example = documentedPolicy('bucket', {});

  it.each(withoutEach(example).map(([action]) => action))(
    'cannot do without %s, which the error names',
    async (action) => {
      // CreateBucket sets the ownership too, so that write is seen only on a bucket that was made by someone else.
      const bucket = action === 's3:CreateBucket' ? cloud.name('less') : await plainBucket();
      const policy = withoutEach(policyFor(bucket)).find(([left]) => left === action)?.[1] ?? example;
      const result = await run(bucket, { tags: 'team=telemetry' }, policy);
      expect(result.code).toBe(1);
      expect(result.log).toContain(action);
    },
  );
});
