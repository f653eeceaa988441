import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  type LifecycleRule,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  type S3Client,
  type ServerSideEncryptionByDefault,
} from '@aws-sdk/client-s3';
import { expiringRules, lifecycleRules, mergeLifecycle } from './bucket-lifecycle.ts';
import { mergePolicy, transportStatements } from './bucket-policy.ts';
import type { PendingChange } from './changes.ts';
import { unlessCode } from './errors.ts';
import type { Encryption } from './input-types.ts';

/** The bucket a setting belongs to; every call names its owner, so that a bucket of someone else's is refused. */
export interface OwnedBucket {
  s3: S3Client;
  arn: string;
  id: { Bucket: string; ExpectedBucketOwner: string };
}

/** What one setting says: the change it needs, if any, and what a person should know besides. */
export interface Inspection {
  pending?: PendingChange | undefined;
  warning?: string;
}

export async function publicAccessBlock({ s3, id }: OwnedBucket): Promise<Inspection> {
  const wanted = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  };
  const answer = await unlessMissing(s3.send(new GetPublicAccessBlockCommand(id)));
  const current: Record<string, boolean | undefined> = { ...answer?.PublicAccessBlockConfiguration };
  const open = Object.keys(wanted).filter((block) => current[block] !== true);
  if (open.length === 0) return {};
  return pending('public access block', `${4 - open.length} of 4 on`, 'all 4 on', () =>
    s3.send(new PutPublicAccessBlockCommand({ ...id, PublicAccessBlockConfiguration: wanted })),
  );
}

export async function ownership({ s3, id }: OwnedBucket): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketOwnershipControlsCommand(id)));
  const current = answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? 'none';
  if (current === 'BucketOwnerEnforced') return {};
  const wanted = { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' as const }] };
  return pending('object ownership', current, 'BucketOwnerEnforced', () =>
    s3.send(new PutBucketOwnershipControlsCommand({ ...id, OwnershipControls: wanted })),
  );
}

/** `AES256` asks for encryption at least that strong: a bucket that has a KMS key keeps it. */
export async function defaultEncryption({ s3, id }: OwnedBucket, wanted: Encryption): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketEncryptionCommand(id)));
  const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0];
  const current = rule?.ApplyServerSideEncryptionByDefault;
  const set = (byDefault: ServerSideEncryptionByDefault, BucketKeyEnabled: boolean) => {
    const Rules = [{ ...rule, ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled }];
    return s3.send(new PutBucketEncryptionCommand({ ...id, ServerSideEncryptionConfiguration: { Rules } }));
  };
  if (wanted.algorithm === 'AES256') {
    if (current?.SSEAlgorithm !== undefined) return {};
    return pending('encryption', 'none', 'AES256', () => set({ SSEAlgorithm: 'AES256' }, false));
  }
  const { keyArn } = wanted;
  const sameKey = current?.SSEAlgorithm === 'aws:kms' && current.KMSMasterKeyID === keyArn;
  if (sameKey && rule?.BucketKeyEnabled === true) return {};
  const from = `${current?.KMSMasterKeyID ?? current?.SSEAlgorithm ?? 'none'}${sameKey ? ', no bucket key' : ''}`;
  return pending('encryption', from, `${keyArn}, bucket key`, () =>
    set({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn }, true),
  );
}

export async function versioning({ s3, id }: OwnedBucket, wanted: boolean): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketVersioningCommand(id)));
  const current = answer?.Status ?? 'off';
  const target = wanted ? 'Enabled' : 'Suspended';
  if (current === target || (!wanted && current === 'off')) return {};
  return pending('versioning', current, target, () =>
    s3.send(new PutBucketVersioningCommand({ ...id, VersioningConfiguration: { Status: target } })),
  );
}

export async function lifecycle(
  { s3, id }: OwnedBucket,
  noncurrentDays: number | undefined,
): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketLifecycleConfigurationCommand(id)));
  const current: LifecycleRule[] = answer?.Rules ?? [];
  const expiring = expiringRules(current);
  const warning =
    expiring.length === 0
      ? {}
      : {
          warning: `Lifecycle rule ${expiring.join(', ')} deletes objects that Loki's index still points to. Loki keeps data for ever here; remove the rule, or limit it to a prefix Loki does not use.`,
        };
  const merged = mergeLifecycle(current, lifecycleRules(noncurrentDays));
  if (merged === undefined) return warning;
  const minimum = answer?.TransitionDefaultMinimumObjectSize;
  const change = pending('lifecycle', `${current.length} rules`, `with ${merged.differing.join(', ')}`, () =>
    s3.send(
      new PutBucketLifecycleConfigurationCommand({
        ...id,
        LifecycleConfiguration: { Rules: merged.rules },
        ...(minimum === undefined ? {} : { TransitionDefaultMinimumObjectSize: minimum }),
      }),
    ),
  );
  return { ...change, ...warning };
}

export async function bucketPolicy({ s3, id, arn }: OwnedBucket): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketPolicyCommand(id)));
  const merged = mergePolicy(answer?.Policy, transportStatements(arn));
  if (merged === undefined) return {};
  return pending(
    'policy',
    answer === undefined ? 'none' : 'other statements',
    `with ${merged.differing.join(', ')}`,
    () => s3.send(new PutBucketPolicyCommand({ ...id, Policy: merged.policy })),
  );
}

/** Reads nothing where no tags are asked for. Tags of others, `aws:` ones too, are sent back as they are. */
export async function tags({ s3, id }: OwnedBucket, wanted: Record<string, string>): Promise<Inspection> {
  if (Object.keys(wanted).length === 0) return {};
  const answer = await unlessMissing(s3.send(new GetBucketTaggingCommand(id)));
  const current = new Map((answer?.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  const differing = Object.entries(wanted).filter(([key, value]) => current.get(key) !== value);
  if (differing.length === 0) return {};
  const merged = new Map([...current, ...differing]);
  const TagSet = [...merged].map(([Key, Value]) => ({ Key, Value }));
  const before = differing.map(([key]) => `${key}=${current.get(key) ?? ''}`).join(', ');
  return pending('tags', before, differing.map((pair) => pair.join('=')).join(', '), () =>
    s3.send(new PutBucketTaggingCommand({ ...id, Tagging: { TagSet } })),
  );
}

function pending(setting: string, from: string, to: string, write: () => Promise<unknown>): Inspection {
  return { pending: { change: { setting, from, to }, apply: async () => void (await write()) } };
}

const missing = new Set([
  'NoSuchBucket',
  'NoSuchPublicAccessBlockConfiguration',
  'OwnershipControlsNotFoundError',
  'ServerSideEncryptionConfigurationNotFoundError',
  'NoSuchLifecycleConfiguration',
  'NoSuchBucketPolicy',
  'NoSuchTagSet',
]);

/** S3 answers "not set" with an error of its own for each setting; a bucket that is yet to be made has none set. */
function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return unlessCode(missing, answer);
}
