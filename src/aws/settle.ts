import { poll, type Waiting } from '../poll.ts';
import { awsErrorCode, awsWords } from './errors.ts';

/** What a write answers while another one to the same thing is under way. Nothing was done. */
const busy = new Set([
  'OperationAborted',
  'ConditionalRequestConflict',
  'ConcurrentModification',
  'EntityTemporarilyUnmodifiable',
  'TooManyUpdates',
]);

/** What a write to a thing answers that was made, or seen, a moment ago, while AWS does not know it everywhere. */
const unknown = new Set(['NoSuchEntity', 'NoSuchBucket', 'InvalidDocument', 'InvalidDocumentVersion']);
/** Writes to a thing that this project makes, or reads, first; a NoSuchEntity of CreateUser is about its boundary. */
const toExisting = /^(Put|Tag|Update|CreateAccessKey)/;

/** Milliseconds; a name of a bucket that was just deleted may take longer, and then a person decides. */
const giveUpAfterMs = 180_000;

/**
 * Makes a call, and makes it again while AWS answers that it cannot do it yet: each service is a system of many parts,
 * and takes seconds to agree on what there is.
 * Source: IAM user guide, "Changes that I make are not always immediately visible"; S3 API reference, OperationAborted.
 * @throws the last answer when that goes on for three minutes, and every other error at once.
 */
export async function untilSettled<T>(
  { commandName = '' }: { commandName?: string },
  call: () => Promise<T>,
  waiting: Waiting | undefined,
): Promise<T> {
  if (waiting === undefined) return await call();
  let last: unknown;
  const done = await poll({ every: pause, timeout: giveUpAfterMs, ...waiting }, async (waitedMs) => {
    try {
      return { answer: await call() };
    } catch (error) {
      if (!isNotYet(error, commandName)) throw error;
      last = error;
      waiting.log(`  not yet: ${awsWords(error)}; trying again (${Math.round(waitedMs / 1000)} s)`);
      return undefined;
    }
  });
  if (done === undefined) throw last;
  return done.answer;
}

function isNotYet(error: unknown, commandName: string): boolean {
  const code = awsErrorCode(error);
  return busy.has(code) || (unknown.has(code) && toExisting.test(commandName));
}

/** Most waits are over in seconds, some take minutes. */
function pause(waitedMs: number): number {
  return Math.min(10_000, Math.max(1_000, waitedMs / 3));
}
