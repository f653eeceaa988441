import { randomUUID } from 'node:crypto';
import {
  ListCommandsCommand,
  SendCommandCommand,
  type SendCommandCommandInput,
  type SSMClient,
} from '@aws-sdk/client-ssm';
import { messageOf, UserError } from '../../action/errors.ts';
import { poll } from '../../poll.ts';
import { isClockCorrected, isThrottled, isTransient, unlessTransient } from '../errors.ts';
import { type Targets, tagFilters, type WaitDeps } from '../instances.ts';
import { allPages } from '../pages.ts';
import type { CommandDocument } from './document.ts';
import { explainRefusal } from './meanings.ts';

/** How a command goes through its hosts. */
export interface Pace {
  /** Hosts at a time: a number, or a share such as `50%`. */
  maxConcurrency: string;
  /** Seconds the agent may take to pick the command up; 30 is SSM's least. */
  deliverySeconds: number;
  /** Seconds the script may run on a host. */
  timeoutSeconds: number;
}

export interface SendOptions extends Pace {
  targets: Targets;
  document: CommandDocument;
  /** At most 80 characters. */
  comment: string;
  /** Hosts that may fail before no further host is started: a number, or a share such as `10%`. */
  maxErrors: string;
  /** Where the agents put all that the script prints. */
  outputBucket?: string | undefined;
}

export type SendDeps = WaitDeps & { once: SSMClient };

/** Milliseconds for which a throttled or lost command is sent again. */
const giveUpAfterMs = 120_000;
/** Milliseconds after which a command that SSM accepted is listed at the latest; it was seen to take a few seconds. */
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
  // On a clock that is minutes off, the SDK marks every refusal as one that it has corrected the clock for.
  let isCorrected = false;
  const id = await poll({ every: jittered, timeout: giveUpAfterMs, ...deps }, async () => {
    try {
      return (await deps.once.send(command)).Command?.CommandId;
    } catch (error) {
      const isRefused = isThrottled(error) || (isClockCorrected(error) && !isCorrected);
      isCorrected ||= isClockCorrected(error);
      if (!isRefused && !isTransient(error)) throw explainRefusal(error, options.document, ids);
      last = error;
      deps.log(`SSM did not accept the command yet (${messageOf(error)})`);
      return isRefused ? undefined : await findCommand(mark, deps);
    }
  });
  if (id !== undefined) return id;
  throw new UserError(
    `SSM did not accept the command within ${giveUpAfterMs / 1000} s, and lists none with the mark ${mark}: as far as is known, nothing was run. Run again later.`,
    { cause: last },
  );
}

/** Milliseconds until the next attempt: longer each time, and random, so that runs refused at once do not retry at once. */
function jittered(waitedMs: number): number {
  return Math.max(500, Math.min(20_000, waitedMs)) * (0.5 + Math.random());
}

function requestFor(options: SendOptions, ids: string[], mark: string): SendCommandCommandInput {
  const { targets, document, outputBucket } = options;
  const parameters = { ...document.parameters, executionTimeout: String(options.timeoutSeconds) };
  return {
    ...documentVersion(document),
    ...('tags' in targets ? { Targets: tagFilters(targets.tags) } : { InstanceIds: ids }),
    ...(outputBucket && { OutputS3BucketName: outputBucket, OutputS3KeyPrefix: 'run-command' }),
    Parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]])),
    Comment: `${options.comment.slice(0, 80)} ${mark}`,
    TimeoutSeconds: beginSeconds(options, ids.length),
    MaxConcurrency: options.maxConcurrency,
    MaxErrors: options.maxErrors,
  };
}

function documentVersion({ name, pinned }: CommandDocument) {
  if (pinned === undefined) return { DocumentName: name };
  const { version, sha256 } = pinned;
  return {
    DocumentName: name,
    DocumentVersion: version,
    DocumentHash: sha256,
    DocumentHashType: 'Sha256' as const,
  };
}

/**
 * Seconds until the last host must have started, for SSM's `TimeoutSeconds`. Whether that clock stops while a host waits
 * for its turn is not documented, so every earlier round counts with the longest it may take.
 */
export function beginSeconds(
  { maxConcurrency, deliverySeconds, timeoutSeconds }: Pace,
  hosts: number,
): number {
  const amount = Number.parseInt(maxConcurrency, 10);
  const lanes = Math.max(1, maxConcurrency.endsWith('%') ? Math.floor((amount / 100) * hosts) : amount);
  const rounds = Math.max(1, Math.ceil(hosts / lanes));
  // 30 days is SSM's most. Source: SSM API reference, SendCommand.
  return Math.min(2_592_000, deliverySeconds + (rounds - 1) * (deliverySeconds + timeoutSeconds));
}

/** Looks to the end even when the run is cancelled: to cancel a command that was accepted, its id must be known. */
async function findCommand(mark: string, { ssm, clock, log }: WaitDeps): Promise<string | undefined> {
  const Filters = [{ key: 'InvokedAfter' as const, value: tenMinutesAgo(ssm) }];
  return await poll({ every: 1_000, timeout: listedMs, clock }, async () => {
    const pages = await allPages((NextToken) =>
      unlessTransient(ssm.send(new ListCommandsCommand({ Filters, NextToken, MaxResults: 50 })), log),
    );
    const commands = pages?.flatMap(({ Commands = [] }) => Commands);
    const found = commands?.find(({ Comment }) => Comment?.endsWith(mark));
    if (found !== undefined) log(`SSM accepted it all the same: command ${found.CommandId}`);
    return found?.CommandId;
  });
}

/** By the clock of AWS: the SDK knows from each answer by how much the runner's is off, where that is five minutes or more. */
function tenMinutesAgo({ config }: SSMClient): string {
  const now = Date.now() + config.systemClockOffset;
  return new Date(now - 600_000).toISOString().replace(/\.\d+Z$/, 'Z');
}
