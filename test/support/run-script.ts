import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost } from '../../local-stack/host/local-host.ts';
import { signalIfAlive } from '../../local-stack/signal.ts';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves as soon as the output contains the text. @throws Error when the script ends without it. */
  until(text: string): Promise<void>;
  /** Sends a signal to the whole process group, as the SSM agent does. */
  signal(signal: NodeJS.Signals): void;
}

export const shells = ['dash', 'bash', 'busybox sh'];

export function isInstalled(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command.split(' ')[0]}`]).status === 0;
}

/** Runs a script on a host as the SSM agent does: from a file, in a process group of its own. */
export function runScript(
  host: LocalHost,
  script: string,
  options: { shell?: string; env?: object } = {},
): Running {
  const file = join(mkdtempSync(join(host.root, 'tmp/command-')), '_script.sh');
  writeFileSync(file, script, { mode: 0o700 });
  const [shell = 'sh', ...args] = (options.shell ?? 'sh').split(' ');
  const env = { ...host.env, ...options.env };
  const child = spawn(shell, [...args, file], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr })),
  );
  return {
    child,
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stdout.includes(text) && resolve();
        child.stdout.on('data', look);
        look();
        void ended.then(() => reject(new Error(`ended without "${text}":\n${stdout}${stderr}`)));
      }),
    signal: (signal) => void signalIfAlive(-(child.pid ?? 0), signal),
  };
}
