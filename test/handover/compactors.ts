import { setTimeout as sleep } from 'node:timers/promises';
import type { DeployKit } from '../support/host/deploy-kit.ts';

/** Looks at both slots of a host again and again; `stop` tells how many compactors were at work at one time, at most. */
export function watchCompactors({ host }: DeployKit): { stop(): Promise<number> } {
  const ports = (host.env['LOKI_HOST_PORTS'] ?? '').split(' ');
  let most = 0;
  let stopped = false;
  const done = (async () => {
    while (!stopped) {
      const working = await Promise.all([ports[0], ports[3]].map(compactor));
      most = Math.max(most, working.filter(Boolean).length);
      await sleep(500);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await done;
      return most;
    },
  };
}

async function compactor(port = ''): Promise<boolean> {
  const metrics = await fetch(`http://127.0.0.1:${port}/metrics`)
    .then((response) => response.text())
    .catch(() => '');
  return /^loki_\w*compactor_running 1$/m.test(metrics);
}
