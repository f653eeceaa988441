import { setTimeout as sleep } from 'node:timers/promises';
import type { DeployKit } from '../support/deploy-kit.ts';

/**
 * Looks at both slots of a host again and again; `stop` tells for how many ms at a stretch both compactors took themselves
 * for the elected one, at most. One that is elected waits for 10 minutes before it compacts.
 */
export function watchCompactors({ host }: DeployKit): { stop(): Promise<number> } {
  const ports = (host.env['LOKI_HOST_PORTS'] ?? '').split(' ');
  let longest = 0;
  let since: number | undefined;
  let stopped = false;
  const done = (async () => {
    while (!stopped) {
      const working = await Promise.all([ports[0], ports[3]].map(compactor));
      since = working.every(Boolean) ? (since ?? performance.now()) : undefined;
      if (since !== undefined) longest = Math.max(longest, performance.now() - since);
      await sleep(500);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await done;
      return Math.round(longest);
    },
  };
}

async function compactor(port = ''): Promise<boolean> {
  const metrics = await fetch(`http://127.0.0.1:${port}/metrics`)
    .then((response) => response.text())
    .catch(() => '');
  return /^loki_\w*compactor_running 1$/m.test(metrics);
}
