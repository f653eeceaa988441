import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalIfAlive } from '../../signal.ts';
import { type Container, containerFolder, DockerError } from './store.ts';

/**
 * Leads a session of its own, so that it outlives the command that started it; its child leads another, so that all of the
 * container ends with its first process. Starts the child again as the restart policy says, unless it was stopped.
 */
const supervisor = `cd "$1"; shift
while :; do
  setsid "$@" >>log 2>&1 </dev/null &
  child=$!
  echo $child >pid.new; mv pid.new pid
  wait $child
  code=$?
  kill -KILL -$child 2>/dev/null
  # A folder that is gone, with the file in it, is a container that was removed.
  if [ ! -e stopped ] && [ "$(cat restart 2>/dev/null || echo no)" != no ]; then
    echo again >>restarts
    sleep 0.1
  else
    echo $code >exit.new
    mv exit.new exit
    break
  fi
done 2>/dev/null`;

export interface State {
  status: 'running' | 'exited' | 'created';
  pid: number;
  exitCode: number;
  restarts: number;
}

export async function start(container: Container): Promise<void> {
  if (stateOf(container).status === 'running') return;
  const folder = containerFolder(container.id);
  for (const file of ['pid', 'exit', 'stopped', 'restarts']) rmSync(join(folder, file), { force: true });
  writeFileSync(join(folder, 'restart'), container.restart);
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
  if (!signal(container, 'SIGTERM')) return;
  if (!(await until(() => stateOf(container).status !== 'running', seconds))) await kill(container);
}

export async function kill(container: Container): Promise<void> {
  if (!signal(container, 'SIGKILL')) return;
  if (!(await until(() => stateOf(container).status !== 'running', 10)))
    throw new DockerError(`Error response from daemon: could not kill container ${container.name}`);
}

/** @returns `false` when it does not run. */
export function signal(container: Container, name: NodeJS.Signals): boolean {
  // Docker, too, takes a container for stopped by hand after any signal that it was told to send.
  writeFileSync(join(containerFolder(container.id), 'stopped'), '');
  const { status, pid } = stateOf(container);
  if (status !== 'running') return false;
  return signalIfAlive(pid, name);
}

export function stateOf(container: Container): State {
  const folder = containerFolder(container.id);
  const pid = numberIn(join(folder, 'pid'));
  const exitCode = numberIn(join(folder, 'exit'));
  const restarts = existsSync(join(folder, 'restarts')) ? lines(join(folder, 'restarts')) : 0;
  if (exitCode !== undefined) return { status: 'exited', pid: 0, exitCode, restarts };
  if (pid === undefined) return { status: 'created', pid: 0, exitCode: 0, restarts };
  return isAlive(pid, container.id)
    ? { status: 'running', pid, exitCode: 0, restarts }
    : { status: 'exited', pid: 0, exitCode: 137, restarts };
}

function lines(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}

function numberIn(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Kills all that runs in a container's folder, and the supervisor, which may not be there yet. */
export function endAll(folder: string): void {
  const inside = () =>
    readdirSync('/proc').filter((pid) => {
      try {
        const begun = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`container\0${folder}\0`);
        return begun || isAlive(Number(pid), basename(folder));
      } catch {
        return false;
      }
    });
  for (let pids = inside(); pids.length > 0; pids = inside())
    for (const pid of pids) signalIfAlive(Number(pid), 'SIGKILL');
}

/** A pid may be another process's by now, but only ours runs in this container's folder. */
function isAlive(pid: number, id: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).includes(id);
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
