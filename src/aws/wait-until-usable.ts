import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../action/errors.ts';
import { poll, type Waiting } from '../poll.ts';
import type { KeyPair } from './access-keys.ts';
import { clientOptions } from './clients.ts';
import { awsWords } from './errors.ts';

/**
 * The object that a new key writes, to prove what Loki needs: the bucket, the permission to write, and the use of the
 * bucket's KMS key. It is overwritten each time. Loki looks only below its tenants', `index/` and `rules/` prefixes.
 */
const probe = { Key: 'loki-host-key-test', Body: 'Written by loki-host-actions with each new access key.\n' };

/** A new key works on one S3 front end some seconds before it works on all (seen: 8 to 15 s). */
const successesInARow = 5;
/** Milliseconds between two lines on progress. */
const reportMs = 10_000;

/**
 * Waits until the pair can write to the bucket, several times in a row.
 * @throws UserError with S3's last answer when it does not within two minutes.
 */
export async function waitUntilUsable(
  pair: KeyPair,
  bucket: { name: string; region: string },
  { clock, signal, log }: Waiting,
): Promise<void> {
  const s3 = probingClient(pair, bucket.region);
  let inARow = 0;
  let last: unknown;
  let nextReport = 0;
  const every = () => (inARow === 0 ? 1_000 : 150);
  const usable = await poll({ every, timeout: 120_000, clock, signal }, async (waitedMs) => {
    try {
      await s3.send(new PutObjectCommand({ Bucket: bucket.name, ...probe }));
      inARow += 1;
    } catch (error) {
      inARow = 0;
      last = error;
      if (waitedMs < nextReport) return undefined;
      nextReport = waitedMs + reportMs;
      const seconds = Math.round(waitedMs / 1000);
      log(`waiting for ${pair.accessKeyId} to work on ${bucket.name}: ${seconds} s, ${awsWords(error)}`);
    }
    return inARow >= successesInARow ? true : undefined;
  });
  s3.destroy();
  if (usable === undefined) throw notUsable(pair, bucket.name, last);
}

function probingClient({ accessKeyId, secretAccessKey }: KeyPair, region: string): S3Client {
  return new S3Client({
    ...clientOptions(region),
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
    // A connection of its own for every probe, so that they do not all end up at the same front end.
    requestHandler: { httpAgent: { keepAlive: false }, httpsAgent: { keepAlive: false } },
  });
}

function notUsable({ accessKeyId }: KeyPair, bucket: string, cause: unknown): UserError {
  return new UserError(
    `The new key ${accessKeyId} did not work on the bucket ${bucket} for 2 minutes. Nothing uses it yet, and it is ` +
      'deleted again. Check that the bucket exists and that no policy, permissions boundary or KMS key policy denies the user. If the bucket has a KMS key, give its ARN as `encryption`.',
    { cause },
  );
}
