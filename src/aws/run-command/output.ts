import {
  type CommandInvocation,
  GetCommandInvocationCommand,
  type GetCommandInvocationCommandOutput,
} from '@aws-sdk/client-ssm';
import { messageOf } from '../../action/errors.ts';
import { printUntrusted } from '../../action/log.ts';
import { poll } from '../../poll.ts';
import { unlessCode, unlessTransient } from '../errors.ts';
import type { WaitDeps } from '../instances.ts';
import type { RunCommandClients } from './clients.ts';
import { detailsOf, explainStatus, hasOutput } from './meanings.ts';

/** What a command did on one host. */
export interface Invocation {
  instanceId: string;
  /** Run Command's StatusDetails: `Success`, `Failed`, `Undeliverable` … */
  status: string;
  /** What the status means and what to do, as a sentence; absent for a success. */
  problem?: string;
  stdout: string;
  stderr: string;
  /** Of the script; -1 where it did not run to its end. */
  exitCode: number;
  /** Whether the script wrote more than could be read. */
  cut: boolean;
}

/** Prints what a host wrote in a group of its own; the runner obeys no workflow command in it. */
export function showInvocation({ instanceId, status, exitCode, stdout, stderr, cut }: Invocation): void {
  const exit = status === 'Failed' && exitCode >= 0 ? `, exit status ${exitCode}` : '';
  const rest = cut ? '\n(Run Command did not keep the rest of the output)' : '';
  printUntrusted(`${instanceId}: ${status}${exit}`, `${stdout}\n${stderr}`.trim() + rest);
}

export type OutputDeps = WaitDeps & Pick<RunCommandClients, 's3'>;

/** Bytes Run Command keeps. Source: SSM API reference, GetCommandInvocation. */
const kept = { stdout: 24_000, stderr: 8_000 };
/** Bytes read of a longer output; a host must not be able to fill the runner's memory. */
const mostBytes = 5_000_000;
/** Milliseconds after the end of the script within which the agent uploads its output. */
const uploadMs = 15_000;

/**
 * Reads what a command printed on a host where it has ended.
 * @returns `undefined` where Run Command does not have it yet.
 */
export async function readInvocation(
  CommandId: string,
  listed: CommandInvocation,
  deps: OutputDeps,
): Promise<Invocation | undefined> {
  const instanceId = listed.InstanceId ?? '';
  const status = detailsOf(listed);
  if (!hasOutput(status)) return withoutOutput(instanceId, status);
  const asked = deps.ssm.send(new GetCommandInvocationCommand({ CommandId, InstanceId: instanceId }));
  const answer = await unlessTransient(unlessCode(asked, 'InvocationDoesNotExist'), deps.log);
  if (answer === undefined) return undefined;
  const exitCode = answer.ResponseCode ?? -1;
  const invocation = { instanceId, status, exitCode, ...(await wholeOutput(instanceId, answer, deps)) };
  return status === 'Success' ? invocation : { ...invocation, problem: explainStatus(status, exitCode) };
}

/** A host on which nothing ran, or of which nothing is known. */
export function withoutOutput(
  instanceId: string,
  status: string,
  problem = explainStatus(status, -1),
): Invocation {
  return { instanceId, status, problem, stdout: '', stderr: '', exitCode: -1, cut: false };
}

async function wholeOutput(
  instanceId: string,
  answer: GetCommandInvocationCommandOutput,
  deps: OutputDeps,
): Promise<Pick<Invocation, 'stdout' | 'stderr' | 'cut'>> {
  const { StandardOutputContent: stdout = '', StandardErrorContent: stderr = '' } = answer;
  const { StandardOutputUrl, StandardErrorUrl } = answer;
  const long = { stdout: isCut(stdout, kept.stdout), stderr: isCut(stderr, kept.stderr) };
  const short = { stdout, stderr, cut: long.stdout || long.stderr };
  if (!short.cut || !StandardOutputUrl || !StandardErrorUrl) return short;
  try {
    return {
      stdout: long.stdout ? await download(StandardOutputUrl, deps) : stdout,
      stderr: long.stderr ? await download(StandardErrorUrl, deps) : stderr,
      cut: false,
    };
  } catch (error) {
    deps.log(`${instanceId}: the whole output could not be read from S3: ${messageOf(error)}`);
    return short;
  }
}

/** The agent counts bytes, including its own closing `--output truncated--`. Source: amazon-ssm-agent, pluginutil. */
function isCut(text: string, most: number): boolean {
  return Buffer.byteLength(text) >= most;
}

/** @param url as SSM gives it: `https://s3.<region>.amazonaws.com/<bucket>/<key>` */
async function download(url: string, { s3, clock }: OutputDeps): Promise<string> {
  const [, Bucket = '', Key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(new URL(url).pathname)) ?? [];
  const [client, { GetObjectCommand }] = await Promise.all([s3(), import('@aws-sdk/client-s3')]);
  const command = new GetObjectCommand({ Bucket, Key, Range: `bytes=0-${mostBytes - 1}` });
  const found = await poll({ every: 500, timeout: uploadMs, clock }, () =>
    unlessCode(client.send(command), 'NoSuchKey'),
  );
  if (found?.Body === undefined) {
    throw new Error(`s3://${Bucket}/${Key} does not exist; the role of the hosts needs s3:PutObject on it`);
  }
  return await found.Body.transformToString();
}
