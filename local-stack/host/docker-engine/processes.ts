import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalIfAlive } from '../../signal.ts';
import { type Container, containerFolder, DockerError } from './store.ts';

/**
 * Runs a container. It leads a session of its own, so that it outlives the command that started it; its child leads
 * another, so that the whole container ends with its first process. It restarts the child by the restart policy, unless
 * the container was stopped.
 */
const supervisor = `cd "$1"; shift
while :; do
  setsid "$@" >>log 2>&1 </dev/null &
  child=$!
  echo $child >pid.new; mv pid.new pid
  wait $child
  code=$?
  kill -KILL -$child 2>/dev/null
  # Without its folder, and so without the file in it, the container was removed.
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

/** Sends SIGTERM, and SIGKILL after so many seconds. */
export async function stop(container: Container, seconds = container.stopTimeout): Promise<void> {
  if (!signal(container, 'SIGTERM')) return;
  if (!(await until(() => stateOf(container).status !== 'running', seconds))) await kill(container);
}

export async function kill(container: Container): Promise<void> {
  if (!signal(container, 'SIGKILL')) return;
  if (!(await until(() => stateOf(container).status !== 'running', 10)))
    throw new DockerError(`Error response from daemon: could not kill container ${container.name}`);
}

/** @returns `false` when the container is not running. */
export function signal(container: Container, name: NodeJS.Signals): boolean {
  // Docker, too, counts a container as stopped by hand after any signal that a user had it send.
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

/** Kills every process that runs in a container's folder, and the supervisor, which may not have entered it yet. */
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

/** Another process may have got the pid since, but only ours runs in this container's folder. */
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
