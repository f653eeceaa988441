import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { poll, systemClock } from '../../src/poll.ts';
import { freePort } from '../free-port.ts';
import { installMoto } from './install.ts';

export interface Moto {
  url: string;
  close(): Promise<void>;
}

/**
 * Starts moto, an emulator of AWS, on a free loopback port; with `MOTO_URL`, uses the one that runs there instead.
 * The first start on a machine installs it into `.cache/moto`; later ones need no network.
 * @throws Error, one line, when python3 or its venv module is missing.
 */
export async function startMoto(options: { log?: (line: string) => void } = {}): Promise<Moto> {
  const running = process.env['MOTO_URL'];
  if (running) return { url: running.replace(/\/$/, ''), close: async () => {} };

  const python = await installMoto({ log: options.log });
  const port = await freePort();
  // A bare environment: AWS_* and MOTO_* variables of the caller would change how moto answers.
  const child = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => void child.kill();
  process.once('exit', stop);
  try {
    await waitUntilUp(url, child);
  } catch (error) {
    child.kill();
    throw error;
  }
  return {
    url,
    close: async () => {
      process.off('exit', stop);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function waitUntilUp(url: string, child: ChildProcess): Promise<void> {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk).slice(-2000);
  });
  const isUp = await poll({ every: 20, timeout: 60_000, clock: systemClock }, async () => {
    if (child.exitCode !== null) throw new Error(`moto ended with code ${child.exitCode}: ${stderr.trim()}`);
    const answer = await fetch(`${url}/moto-api/`).catch(() => undefined);
    return answer?.ok || undefined;
  });
  if (!isUp) throw new Error(`moto did not answer at ${url} within 60 s: ${stderr.trim()}`);
}
