import { fork } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll, systemClock } from '../../src/poll.ts';
import type { AwsCredentials } from '../aws/access/identities.ts';
import { demoFolder, names, stackFile } from './names.ts';

/** How to reach the local stack of a demo. It is in `.demo/stack.json`, which only its owner can read. */
export interface RunningStack {
  pid: number;
  /** Address of the control server, with a secret path: `GET` says that it runs, `POST …/stop` stops it. */
  control: string;
  /** For AWS_ENDPOINT_URL. */
  awsUrl: string;
  account: string;
  /** Credentials of the role that deploys: it has the policies that the READMEs document, and no more. */
  credentials: AwsCredentials;
  /** For GITHUB_API_URL. */
  githubUrl: string;
  /** Token of a GitHub App that may write the secrets of the repository. */
  githubToken: string;
  /** Each part of the stack: its name, and what it really is. */
  parts: [name: string, what: string][];
}

/** The local stack that an earlier demo left running, if it still does. */
export async function runningStack(): Promise<RunningStack | undefined> {
  if (!existsSync(stackFile)) return undefined;
  const stack = JSON.parse(readFileSync(stackFile, 'utf8')) as RunningStack;
  const alive = await fetch(stack.control).then(
    (response) => response.ok,
    () => false,
  );
  return alive ? stack : undefined;
}

/**
 * Starts the local stack as a process of its own.
 * @param log called with what it does, line by line.
 * @throws Error with the stack's own message when it cannot start.
 */
export async function startStack(log: (line: string) => void): Promise<RunningStack> {
  mkdirSync(demoFolder, { recursive: true });
  const output = openSync(join(demoFolder, 'stack.log'), 'w');
  const stack = fork(join(import.meta.dirname, 'stack.ts'), {
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    stack.on('message', (message: { line?: string; error?: string; ready?: true }) => {
      if (message.line !== undefined) log(message.line);
      if (message.error !== undefined) reject(new Error(message.error));
      if (message.ready) resolve();
    });
    stack.once('exit', () => {
      const tail = readFileSync(join(demoFolder, 'stack.log'), 'utf8').trim().split('\n').slice(-15);
      reject(new Error(`The local stack ended before it was ready:\n${tail.join('\n')}`));
    });
  });
  stack.removeAllListeners();
  if (stack.connected) stack.disconnect();
  stack.unref();
  return JSON.parse(readFileSync(stackFile, 'utf8')) as RunningStack;
}

/** Lines for a shell, after which its programs use the stack with the role that deploys. */
export function exportsOf({ awsUrl, githubUrl, githubToken, credentials }: RunningStack): string[] {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const variables = {
    AWS_ENDPOINT_URL: awsUrl,
    AWS_REGION: names.region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken ?? '',
    GITHUB_API_URL: githubUrl,
    GITHUB_REPOSITORY: names.repository,
    GITHUB_TOKEN: githubToken,
  };
  return Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
}

/** Stops the local stack and waits for its end. @returns whether one was running. */
export async function stopStack(): Promise<boolean> {
  const stack = await runningStack();
  if (!stack) return false;
  await fetch(`${stack.control}/stop`, { method: 'POST' });
  const ended = await poll({ every: 50, timeout: 30_000, clock: systemClock }, async () =>
    existsSync(stackFile) ? undefined : true,
  );
  if (!ended)
    throw new Error(`The local stack (process ${stack.pid}) did not stop within 30 s; see .demo/stack.log.`);
  return true;
}
