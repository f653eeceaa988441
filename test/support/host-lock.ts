import { spawnSync } from 'node:child_process';
import { signalIfAlive } from '../../local-stack/signal.ts';
import type { DeployKit } from './deploy-kit.ts';

/** Whether the lock of the host is free: no deploy holds it, nor the guard of one. */
export function settled(kit: DeployKit): boolean {
  return guards(kit) === '' && spawnSync('flock', ['-n', lock(kit), 'true']).status === 0;
}

/** Kills the process that outlives a deploy and holds the lock until what it left is settled. */
export function killGuard(kit: DeployKit): void {
  for (const pid of guards(kit).split('\n').filter(Boolean)) signalIfAlive(Number(pid), 'SIGKILL');
}

function guards(kit: DeployKit): string {
  return spawnSync('pgrep', ['-f', `flock ${lock(kit)}`], { encoding: 'utf8' }).stdout.trim();
}

function lock(kit: DeployKit): string {
  return `${kit.host.env['LOKI_HOST_ROOT']}/lock`;
}
