import {
  GetBucketOwnershipControlsCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type PendingChange, pendingChange } from './changes.ts';
import { unlessMissing } from './errors.ts';
import { missingOwnerTags, type Owner, ownerInTags, ownerTags, refuseOthers } from './owner.ts';

type Tags = Record<string, string>;

/** A bucket of the run's own account; every call names the owner, so that a bucket of someone else's is refused. */
export interface OwnedBucket {
  s3: S3Client;
  region: string;
  arn: string;
  id: { Bucket: string; ExpectedBucketOwner: string };
}

/** What a look at one setting found: the change it needs, if any, and what a person should know besides. */
export interface Inspection {
  pending?: PendingChange | undefined;
  warning?: string | undefined;
}

/** All four blocks of public access are on. */
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
  const change = { setting: 'public access block', from: `${4 - open.length} of 4 on`, to: 'all 4 on' };
  const command = new PutPublicAccessBlockCommand({ ...id, PublicAccessBlockConfiguration: wanted });
  return { pending: pendingChange(change, () => s3.send(command)) };
}

/** The bucket owns every object in it, and ACLs are off. */
export async function ownership({ s3, id }: OwnedBucket): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketOwnershipControlsCommand(id)));
  const from = answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? 'none';
  const to = 'BucketOwnerEnforced';
  if (from === to) return {};
  const wanted = { Rules: [{ ObjectOwnership: to } as const] };
  const command = new PutBucketOwnershipControlsCommand({ ...id, OwnershipControls: wanted });
  return { pending: pendingChange({ setting: 'object ownership', from, to }, () => s3.send(command)) };
}

/** A bucket that never had versions does not get them suspended. */
export async function versioning({ s3, id }: OwnedBucket, wanted: boolean): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketVersioningCommand(id)));
  const from = answer?.Status ?? 'off';
  const to = wanted ? 'Enabled' : 'Suspended';
  if (from === to || (!wanted && from === 'off')) return {};
  const command = new PutBucketVersioningCommand({ ...id, VersioningConfiguration: { Status: to } });
  return { pending: pendingChange({ setting: 'versioning', from, to }, () => s3.send(command)) };
}

/**
 * The tags asked for, and those that say whose the bucket is. Tags of others, `aws:` ones too, are sent back as they are.
 * @throws UserError when the bucket is tagged as another repository's or environment's.
 */
export async function tags({ s3, id }: OwnedBucket, asked: Tags, owner: Owner): Promise<Inspection> {
  if (Object.keys({ ...asked, ...ownerTags(owner) }).length === 0) return {};
  const answer = await unlessMissing(s3.send(new GetBucketTaggingCommand(id)));
  const current = Object.fromEntries((answer?.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  refuseOthers(`The bucket ${id.Bucket}`, ownerInTags(current), owner, remedyFor(id.Bucket));
  const wanted = { ...asked, ...missingOwnerTags(current, owner) };
  const differing = Object.entries(wanted).filter(([key, value]) => current[key] !== value);
  if (differing.length === 0) return {};
  const merged = { ...current, ...Object.fromEntries(differing) };
  const TagSet = Object.entries(merged).map(([Key, Value]) => ({ Key, Value }));
  const from = differing.map(([key]) => `${key}=${current[key] ?? ''}`).join(', ');
  const to = differing.map((pair) => pair.join('=')).join(', ');
  const command = new PutBucketTaggingCommand({ ...id, Tagging: { TagSet } });
  return { pending: pendingChange({ setting: 'tags', from, to }, () => s3.send(command)) };
}

function remedyFor(bucket: string): string {
  return `Name another bucket (in the workflows, the variable LOKI_BUCKET). If ${bucket} is to go over to this run, remove its tags ${Object.keys(ownerTags({ repository: '-', environment: '-' })).join(' and ')}.`;
}
