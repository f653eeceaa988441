import { writeSync } from 'node:fs';

const STDOUT = 1;

/** Writes to standard output at once: `process.stdout` would first load Node's streams, which takes as long as to read the YAML. */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(STDOUT, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A reader such as `head` may leave before the end; another process may have told a pipe not to wait.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** One line, such as a workflow command. */
export function printLine(text: string): void {
  print(`${text}\n`);
}
