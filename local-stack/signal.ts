/**
 * Signals a process or, with a negative number, its process group. Does nothing for 0, the pid of what does not run.
 * @returns `false` when it has ended: a process may end between a look at it and a signal to it.
 */
export function signalIfAlive(target: number, name: NodeJS.Signals): boolean {
  if (target === 0) return false;
  try {
    return process.kill(target, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    return false;
  }
}
