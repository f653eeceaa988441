import { fork } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoFolder, type StackInfo } from './names.ts';

const infoFile = join(demoFolder, 'stack.json');

/** The local stack that an earlier demo left running, if it still is. */
export async function runningStack(): Promise<StackInfo | undefined> {
  if (!existsSync(infoFile)) return undefined;
  const info = JSON.parse(readFileSync(infoFile, 'utf8')) as StackInfo;
  const alive = await fetch(info.control).then(
    (response) => response.ok,
    () => false,
  );
  return alive ? info : undefined;
}

/**
 * Starts the local stack as a process of its own; `log` hears what it does.
 * @throws Error with the stack's own sentence when it cannot start.
 */
export async function startStack(log: (line: string) => void): Promise<StackInfo> {
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
  return JSON.parse(readFileSync(infoFile, 'utf8')) as StackInfo;
}

/** Ends the local stack and waits until it is gone. @returns whether one was running. */
export async function stopStack(): Promise<boolean> {
  const info = await runningStack();
  if (!info) return false;
  await fetch(`${info.control}/stop`, { method: 'POST' });
  for (let waited = 0; existsSync(infoFile); waited += 50) {
    if (waited > 30_000)
      throw new Error(`The local stack (process ${info.pid}) does not end; see .demo/stack.log.`);
    await sleep(50);
  }
  return true;
}
