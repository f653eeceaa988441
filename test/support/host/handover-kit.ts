import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeployKit } from './deploy-kit.ts';

export interface Writer {
  /** Ends it and tells what was pushed: the statuses, or the errors, of those that were not taken. */
  stop(): Promise<{ pushed: number; failed: (number | string)[] }>;
}

/** Pushes as clients do, one after the other, with 0.5 s for each and no second try. */
export function startWriter(kit: DeployKit): Writer {
  const failed: (number | string)[] = [];
  let pushed = 0;
  let stopped = false;
  const done = (async () => {
    while (!stopped) {
      const status = await kit.push(`message ${pushed++}`).catch((error: unknown) => String(error));
      if (status !== 204) failed.push(status);
      await sleep(100);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await done;
      return { pushed, failed };
    },
  };
}

/** Whether no deploy, and no guard of one, holds the host's lock. */
export function settled(kit: DeployKit): boolean {
  return guards(kit) === '' && spawnSync('flock', ['-n', lock(kit), 'true']).status === 0;
}

export function killGuard(kit: DeployKit): void {
  for (const pid of guards(kit).split('\n').filter(Boolean)) process.kill(Number(pid), 'SIGKILL');
}

function guards(kit: DeployKit): string {
  return spawnSync('pgrep', ['-f', `flock ${lock(kit)}`], { encoding: 'utf8' }).stdout.trim();
}

function lock(kit: DeployKit): string {
  return `${kit.host.env['LOKI_HOST_ROOT']}/lock`;
}
