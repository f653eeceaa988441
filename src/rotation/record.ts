import type { IAMClient } from '@aws-sdk/client-iam';
import { type Tags, tagUser } from '../aws/identity.ts';

/**
 * What rotation records, as tags of the IAM user. Every fact names the key it is about, so that a late write of one run
 * is never taken for a fact about another run's key. docs/rotation.md says what each is for.
 */
export interface RotationRecord {
  /** The secrets hold this key. */
  currentKey?: string;
  currentSince?: Date;
  /** The key that the current one replaced; `''` where it no longer exists. */
  previousKey?: string;
  /** A key was about to be made. */
  creatingSince?: Date;
  /** Every host was deployed with this key. */
  deployedKey?: string;
  deployedSince?: Date;
  /** This key was deactivated by `retire`. */
  retiredKey?: string;
  retiredSince?: Date;
  /** All keys were deactivated by `remove`. */
  removingSince?: Date;
}

const tagOf: { [fact in keyof RotationRecord]-?: string } = {
  currentKey: 'loki-host:current-key',
  currentSince: 'loki-host:current-since',
  previousKey: 'loki-host:previous-key',
  creatingSince: 'loki-host:creating-since',
  deployedKey: 'loki-host:deployed-key',
  deployedSince: 'loki-host:deployed-since',
  retiredKey: 'loki-host:retired-key',
  retiredSince: 'loki-host:retired-since',
  removingSince: 'loki-host:removing-since',
};

const keyFacts = ['currentKey', 'previousKey', 'deployedKey', 'retiredKey'] as const;
const dateFacts = [
  'currentSince',
  'creatingSince',
  'deployedSince',
  'retiredSince',
  'removingSince',
] as const;

/** The facts in the tags of the user; a tag that does not parse counts as missing. */
export function readRecord(tags: Tags): RotationRecord {
  const record: RotationRecord = {};
  for (const fact of keyFacts) {
    const id = tags[tagOf[fact]];
    if (id) record[fact] = id;
  }
  for (const fact of dateFacts) {
    const date = new Date(tags[tagOf[fact]] ?? '');
    if (!Number.isNaN(date.getTime())) record[fact] = date;
  }
  return record;
}

/**
 * Records the facts given; all others stay.
 * @param abortSignal ends the attempts, where a late write would mislead
 */
export async function writeRecord(
  iam: IAMClient,
  user: string,
  facts: RotationRecord,
  abortSignal?: AbortSignal,
): Promise<void> {
  await tagUser(iam, user, tagsFor(facts), abortSignal);
}

function tagsFor(facts: RotationRecord): Tags {
  const tags: Tags = {};
  for (const fact of keyFacts) {
    const id = facts[fact];
    if (id !== undefined) tags[tagOf[fact]] = id;
  }
  for (const fact of dateFacts) {
    const date = facts[fact];
    if (date !== undefined) tags[tagOf[fact]] = date.toISOString();
  }
  return tags;
}
