import { randomUUID } from 'node:crypto';
import { ListCommandsCommand, SendCommandCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { messageOf, UserError } from '../../action/errors.ts';
import { poll } from '../../poll.ts';
import type { PinnedVersion } from '../documents.ts';
import { awsErrorCode, isThrottled, isTransient, unlessTransient } from '../errors.ts';
import type { Targets, WaitDeps } from '../instances.ts';
import { beginSeconds, type Pace } from './rounds.ts';

/** What is run: a document of SSM, and the values of its parameters. Readable in Run Command's history: no secrets. */
export interface CommandDocument {
  name: string;
  /** Of a document that was checked: SSM refuses the command where it has become another one meanwhile. */
  pinned?: PinnedVersion;
  parameters: Record<string, string>;
}

export interface SendOptions extends Pace {
  targets: Targets;
  document: CommandDocument;
  /** At most 80 characters. */
  comment: string;
  /** Hosts that may fail before no further one is begun: a number, or a share such as `10%`. */
  maxErrors: string;
  /** Where the agents put all that the script prints. */
  outputBucket?: string | undefined;
}

export type SendDeps = WaitDeps & { once: SSMClient };

/** A shell script of the caller's own, run as root by `sh`. */
export function shellScript(script: string): CommandDocument {
  return { name: 'AWS-RunShellScript', parameters: { commands: script } };
}

export const shellScriptWarning =
  '`document` is not given, so AWS-RunShellScript is used: whoever has the role of this workflow may run anything as root on these hosts. Publish the project’s own documents with the document action, and let the role run nothing else.';

/** Milliseconds that throttling and lost answers are ridden out for. */
const patienceMs = 120_000;
/** Milliseconds after which a command that was taken is listed at the latest; seen to be a few seconds. */
const listedMs = 20_000;

/**
 * Sends the command once. Where the answer is lost, it is looked for by a mark in its comment before it is sent again:
 * a command has no idempotency token.
 * @returns the command's id.
 * @throws UserError when SSM refuses it, and when it does not answer.
 */
export async function sendCommand(options: SendOptions, ids: string[], deps: SendDeps): Promise<string> {
  const mark = `[${randomUUID().slice(0, 8)}]`;
  const command = new SendCommandCommand(requestFor(options, ids, mark));
  let last: unknown;
  const id = await poll({ every: jittered, timeout: patienceMs, ...deps }, async () => {
    try {
      return (await deps.once.send(command)).Command?.CommandId;
    } catch (error) {
      if (!isTransient(error)) throw explainRefusal(error, options.document, ids);
      last = error;
      deps.log(`SSM did not answer the command (${messageOf(error)})`);
      return isThrottled(error) ? undefined : await findCommand(mark, deps);
    }
  });
  if (id !== undefined) return id;
  throw new UserError(
    `SSM did not take the command within ${patienceMs / 1000} s, and lists none with the mark ${mark}: as far as it says, nothing was run. Run again later.`,
    { cause: last },
  );
}

/** Milliseconds until the next try: longer each time, and not the same for all who were refused at once. */
function jittered(waitedMs: number): number {
  return Math.max(500, Math.min(20_000, waitedMs)) * (0.5 + Math.random());
}

function requestFor({ targets, document, ...options }: SendOptions, ids: string[], mark: string) {
  const { pinned, parameters } = document;
  const values = { ...parameters, executionTimeout: String(options.timeoutSeconds) };
  return {
    DocumentName: document.name,
    ...(pinned && {
      DocumentVersion: pinned.version,
      DocumentHash: pinned.sha256,
      DocumentHashType: 'Sha256' as const,
    }),
    Parameters: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])),
    Comment: `${options.comment.slice(0, 80)} ${mark}`,
    TimeoutSeconds: beginSeconds(options, ids.length),
    MaxConcurrency: options.maxConcurrency,
    MaxErrors: options.maxErrors,
    ...(options.outputBucket && {
      OutputS3BucketName: options.outputBucket,
      OutputS3KeyPrefix: 'run-command',
    }),
    ...('tags' in targets
      ? {
          Targets: Object.entries(targets.tags).map(([key, value]) => ({
            Key: `tag:${key}`,
            Values: [value],
          })),
        }
      : { InstanceIds: ids }),
  };
}

/** Runs to its end even when the run is cancelled: a command that was taken has to be known to be cancelled. */
async function findCommand(mark: string, { ssm, clock, log }: WaitDeps): Promise<string | undefined> {
  const InvokedAfter = new Date(Date.now() - 600_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const command = new ListCommandsCommand({
    Filters: [{ key: 'InvokedAfter', value: InvokedAfter }],
    MaxResults: 50,
  });
  return await poll({ every: 1_000, timeout: listedMs, clock }, async () => {
    const answer = await unlessTransient(ssm.send(command), log);
    const found = answer?.Commands?.find(({ Comment }) => Comment?.endsWith(mark));
    if (found !== undefined) log(`SSM has taken it all the same: command ${found.CommandId}`);
    return found?.CommandId;
  });
}

function explainRefusal(error: unknown, { name, pinned }: CommandDocument, ids: string[]): unknown {
  const changed = `the document ${name} has changed since it was checked; run again`;
  const why: Record<string, string> = {
    InvalidInstanceId: `one of ${ids.join(', ')} has stopped, or is not registered in this region any more`,
    InvalidDocument: pinned ? changed : `there is no document ${name} in this region`,
    InvalidDocumentVersion: changed,
    InvalidParameters: `the document ${name} does not take these values`,
    UnsupportedPlatformType: `one of ${ids.join(', ')} is no Linux host; leave it out`,
    MaxDocumentSizeExceeded:
      'script and config are larger than the 64 kB Run Command takes; shorten the config',
  };
  const code = awsErrorCode(error);
  if (why[code] === undefined) return error;
  return new UserError(`SSM refused the command (${code}): ${why[code]}. Nothing was run.`, { cause: error });
}
