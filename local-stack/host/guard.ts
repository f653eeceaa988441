import { spawnSync } from 'node:child_process';
import type { DeployKit } from '../../test/support/deploy-kit.ts';
import { signalIfAlive } from '../signal.ts';

/** Whether no deploy, and no guard of one, holds the host's lock. */
export function settled(kit: DeployKit): boolean {
  return guards(kit) === '' && spawnSync('flock', ['-n', lock(kit), 'true']).status === 0;
}

export function killGuard(kit: DeployKit): void {
  for (const pid of guards(kit).split('\n').filter(Boolean)) signalIfAlive(Number(pid), 'SIGKILL');
}

function guards(kit: DeployKit): string {
  return spawnSync('pgrep', ['-f', `flock ${lock(kit)}`], { encoding: 'utf8' }).stdout.trim();
}

function lock(kit: DeployKit): string {
  return `${kit.host.env['LOKI_HOST_ROOT']}/lock`;
}
