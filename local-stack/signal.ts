/**
 * Signals a process, or with a negative number its group; 0, the pid of what does not run, is nobody.
 * @returns `false` when it has ended meanwhile: between a look at a process and a signal to it, it may end by itself.
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
