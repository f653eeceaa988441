import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { installMoto } from './moto-install.ts';

export interface Moto {
  url: string;
  close(): Promise<void>;
}

/**
 * Starts moto, an emulator of AWS, on a free loopback port; `MOTO_URL` names a running one to use instead.
 * The first start on a machine installs it into `.cache/moto`; later ones need no network.
 * @throws Error, one line, when python3 or its venv module is missing.
 */
export async function startMoto(options: { log?: (line: string) => void } = {}): Promise<Moto> {
  const running = process.env['MOTO_URL'];
  if (running) return { url: running.replace(/\/$/, ''), close: async () => {} };

  const program = await installMoto({ log: options.log });
  const port = await freePort();
  // The environment is bare: AWS_* or MOTO_* variables of the caller change how moto answers.
  const child = spawn(program, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
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
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(20)) {
    if (child.exitCode !== null) throw new Error(`moto ended with code ${child.exitCode}: ${stderr.trim()}`);
    const answer = await fetch(`${url}/moto-api/`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`moto did not answer at ${url} within 60 s: ${stderr.trim()}`);
}
