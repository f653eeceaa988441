import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../action/errors.ts';
import { poll, type Waiting } from '../poll.ts';
import { awsHeader, awsStatus, awsWords } from './errors.ts';

/** What S3 tells of a bucket: also to whom it refuses it, except for the reason. */
type Located = { kind: 'here' | 'missing' } | { kind: 'refused'; error: unknown };

/** @throws UserError when the bucket is in another region. */
export async function locateBucket(
  s3: S3Client,
  id: { Bucket: string; ExpectedBucketOwner?: string },
  region: string,
): Promise<Located> {
  const { head, error } = await s3.send(new HeadBucketCommand(id)).then(
    (answer) => ({ head: answer, error: undefined }),
    (refusal: unknown) => ({ head: undefined, error: refusal }),
  );
  const found = head?.BucketRegion ?? awsHeader(error, 'x-amz-bucket-region');
  if (awsStatus(error) === 301 || (found !== undefined && found !== region)) {
    throw elsewhere(id.Bucket, found ?? 'another region', region, error);
  }
  if (head !== undefined) return { kind: 'here' };
  return awsStatus(error) === 404 ? { kind: 'missing' } : { kind: 'refused', error };
}

function elsewhere(bucket: string, found: string, asked: string, cause?: unknown): UserError {
  return new UserError(
    `The bucket ${bucket} is in ${found}, not in ${asked}. Set the input \`region\` to ${found}, or choose another name.`,
    { cause },
  );
}

/** Milliseconds after which a bucket that was just made is known everywhere. */
const shownWithinMs = 10_000;

/**
 * Makes sure that a bucket is there before anything is made for it. That S3 refuses it to this run proves nothing: whoever
 * makes keys needs no right on the bucket.
 * @throws UserError when there is no such bucket, or it is in another region.
 */
export async function requireBucket(
  s3: S3Client,
  { name, region }: { name: string; region: string },
  { log, ...waiting }: Waiting,
): Promise<void> {
  const located = await poll({ every: 2_000, timeout: shownWithinMs, ...waiting }, async () => {
    const found = await locateBucket(s3, { Bucket: name }, region);
    if (found.kind !== 'missing') return found;
    log(`S3 knows no bucket ${name}; looking again`);
    return undefined;
  });
  if (located === undefined) {
    throw new UserError(
      `There is no bucket ${name}. Run the bucket action first, or check the name; no user and no key was made.`,
    );
  }
  if (located.kind !== 'refused') return;
  if (awsStatus(located.error) !== 403) throw located.error;
  log(`Whether ${name} is this account's is not known: S3 says ${awsWords(located.error)}`);
}
