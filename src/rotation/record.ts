import type { Tags } from '../aws/identity.ts';

/**
 * What rotation remembers, as tags of the IAM user: which key the consumers were given, and which one it replaced.
 * A key that is not recorded was never handed to anyone by this project.
 */
export interface RotationRecord {
  currentKey?: string;
  currentSince?: Date;
  previousKey?: string;
  /** When the previous key was deactivated. */
  previousRetired?: Date;
}

const tag = {
  currentKey: 'loki-host:current-key',
  currentSince: 'loki-host:current-since',
  previousKey: 'loki-host:previous-key',
  previousRetired: 'loki-host:previous-retired',
} as const;

export function readRecord(tags: Tags): RotationRecord {
  const record: RotationRecord = {};
  const { currentKey, currentSince, previousKey, previousRetired } = tag;
  if (tags[currentKey]) record.currentKey = tags[currentKey];
  if (tags[previousKey]) record.previousKey = tags[previousKey];
  const since = readDate(tags[currentSince]);
  const retired = readDate(tags[previousRetired]);
  if (since !== undefined) record.currentSince = since;
  if (retired !== undefined) record.previousRetired = retired;
  return record;
}

/** All four tags, so that what is no longer true is overwritten (with an empty value). */
export function recordTags(record: RotationRecord): Tags {
  return {
    [tag.currentKey]: record.currentKey ?? '',
    [tag.currentSince]: record.currentSince?.toISOString() ?? '',
    [tag.previousKey]: record.previousKey ?? '',
    [tag.previousRetired]: record.previousRetired?.toISOString() ?? '',
  };
}

function readDate(text: string | undefined): Date | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}
