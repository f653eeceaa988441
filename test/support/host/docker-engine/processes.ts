import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Container, containerFolder, DockerError } from './store.ts';

/** Leads a session of its own, so that it outlives the command that started it, and notes how its child ended. */
const supervisor = `cd "$1"; shift
"$@" >>log 2>&1 </dev/null &
echo $! >pid.new; mv pid.new pid
wait $!
echo $? >exit.new; mv exit.new exit`;

export interface State {
  status: 'running' | 'exited' | 'created';
  pid: number;
  exitCode: number;
}

export async function start(container: Container): Promise<void> {
  if (stateOf(container).status === 'running') return;
  const folder = containerFolder(container.id);
  for (const file of ['pid', 'exit']) rmSync(join(folder, file), { force: true });
  const child = spawn('/bin/sh', ['-c', supervisor, 'container', folder, ...container.command], {
    detached: true,
    stdio: 'ignore',
    env: container.env,
  });
  child.unref();
  await until(() => existsSync(join(folder, 'pid')), 10);
}

/** SIGTERM, then SIGKILL after so many seconds. */
export async function stop(container: Container, seconds = container.stopTimeout): Promise<void> {
  const { status, pid } = stateOf(container);
  if (status !== 'running') return;
  process.kill(pid, 'SIGTERM');
  if (!(await until(() => stateOf(container).status !== 'running', seconds))) await kill(container);
}

export async function kill(container: Container): Promise<void> {
  const { status, pid } = stateOf(container);
  if (status !== 'running') return;
  process.kill(pid, 'SIGKILL');
  if (!(await until(() => stateOf(container).status !== 'running', 10)))
    throw new DockerError(`Error response from daemon: could not kill container ${container.name}`);
}

export function stateOf(container: Container): State {
  const folder = containerFolder(container.id);
  const pid = numberIn(join(folder, 'pid'));
  const exitCode = numberIn(join(folder, 'exit'));
  if (exitCode !== undefined) return { status: 'exited', pid: 0, exitCode };
  if (pid === undefined) return { status: 'created', pid: 0, exitCode: 0 };
  return isAlive(pid, container.id)
    ? { status: 'running', pid, exitCode: 0 }
    : { status: 'exited', pid: 0, exitCode: 137 };
}

function numberIn(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A pid may be another process's by now, but only ours has this container's folder in its command line. */
export function isAlive(pid: number, id: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(id);
  } catch {
    return false;
  }
}

async function until(done: () => boolean, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!done()) {
    if (performance.now() > end) return false;
    await sleep(20);
  }
  return true;
}
