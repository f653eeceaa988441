import { UserError } from '../../action/errors.ts';
import { awsErrorCode } from '../errors.ts';

/** What each end of a command on a host means, and what to do. Source: SSM user guide, "Understanding command statuses". */
const meanings: Record<string, string> = {
  ExecutionTimedOut: 'the script ran longer than `timeout` and was ended; set a larger one',
  DeliveryTimedOut:
    'the agent did not pick up the command within `delivery-timeout`; check that the instance runs and its agent is online',
  Undeliverable:
    'the command could not be delivered; the instance is gone, stopped or its agent does not answer. Start it, or leave it out',
  Terminated:
    'nothing was run here, because more hosts than `max-errors` had failed before; fix those, then run again',
  Cancelled: 'the command was cancelled',
  InvalidPlatform: 'the instance is not a Linux host; leave it out',
  AccessDenied:
    'AWS does not let the caller run this there. Allow ssm:SendCommand on this instance, or leave it out',
  NoInstancesInTag: 'the tags match no instance; nothing was run. Check `targets` and the region',
  RateExceeded:
    'the account has too many commands pending, so nothing was run. Wait until they have ended, then run again',
};

/**
 * A sentence for a `StatusDetails` other than `Success`.
 * @param exitCode of the script; negative where it did not run
 */
export function explainStatus(details: string, exitCode: number): string {
  if (details === 'Failed') return `the script failed${exitCode < 0 ? '' : ` with exit status ${exitCode}`}`;
  return meanings[details] ?? `the command ended as ${details}`;
}

/** A command that ends like this ran no script, so there is no output to read. */
const neverRan = new Set([
  'Undeliverable',
  'DeliveryTimedOut',
  'Terminated',
  'InvalidPlatform',
  'AccessDenied',
]);

/** Whether a command that ended with these details ran a script. */
export function hasOutput(details: string): boolean {
  return !neverRan.has(details);
}

const ends = new Set(['Success', 'Failed', 'TimedOut', 'Cancelled']);

/** @param status the coarse `Status` of a command or of one invocation */
export function hasEnded(status: string | undefined): boolean {
  return ends.has(status ?? '');
}

/** The status in detail. AWS's documentation writes some in words (`Delivery Timed Out`), its API without spaces. */
export function detailsOf({ Status = '', StatusDetails = Status }: StatusFields): string {
  return StatusDetails.replaceAll(' ', '');
}

interface StatusFields {
  Status?: string | undefined;
  StatusDetails?: string | undefined;
}

/**
 * Explains why SSM refused to run a document on these hosts; every other error is returned as it is.
 * @param pinned of a document whose version was checked before
 */
export function explainRefusal(
  error: unknown,
  { name, pinned }: { name: string; pinned?: object },
  ids: string[],
): unknown {
  const changed = `the document ${name} has changed since it was checked; run again`;
  const why: Record<string, string> = {
    InvalidInstanceId: `one of ${ids.join(', ')} has stopped, or is no longer registered in this region`,
    InvalidDocument: pinned ? changed : `there is no document ${name} in this region`,
    InvalidDocumentVersion: changed,
    InvalidParameters: `the document ${name} does not take these values`,
    UnsupportedPlatformType: `one of ${ids.join(', ')} is not a Linux host; leave it out`,
    MaxDocumentSizeExceeded:
      'script and config are larger than the 64 kB Run Command takes; shorten the config',
  };
  const code = awsErrorCode(error);
  if (why[code] === undefined) return error;
  return new UserError(`SSM refused the command (${code}): ${why[code]}. Nothing was run.`, { cause: error });
}
