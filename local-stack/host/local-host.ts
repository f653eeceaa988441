import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import type { LocalHost } from '../aws/host.ts';
import { freePort } from '../free-port.ts';
import { endAll } from './docker-engine/processes.ts';

export interface LocalHostOptions {
  /** The folder that stands for the host's disk; made if missing, kept by `close`. */
  root: string;
  instanceId: string;
  tags?: Record<string, string>;
}

/**
 * A folder and an environment that stand for one EC2 host: scripts run there unchanged, and its `docker`
 * starts processes. `LOKI_BIN_<version>` variables of the caller name real Loki binaries.
 */
export async function createLocalHost(options: LocalHostOptions): Promise<LocalHost> {
  const root = resolve(options.root);
  const docker = join(root, 'var/lib/docker');
  for (const folder of [docker, join(root, 'tmp'), join(root, 'root')])
    mkdirSync(folder, { recursive: true });
  const binaries = Object.entries(process.env).filter(([name]) => name.startsWith('LOKI_BIN_'));
  return {
    instanceId: options.instanceId,
    tags: options.tags ?? {},
    state: 'running',
    agent: 'online',
    root,
    env: {
      // This folder's docker comes first, then the Node it runs on.
      PATH: [import.meta.dirname, dirname(process.execPath), process.env['PATH']].join(delimiter),
      HOME: join(root, 'root'),
      TMPDIR: join(root, 'tmp'),
      LOKI_HOST_ROOT: join(root, 'var/lib/loki-host'),
      LOCAL_DOCKER_STATE: docker,
      // On a host of its own these are 3101 9095 7946 and 3102 9096 7947; here hosts stand side by side.
      LOKI_HOST_PORTS: (await Promise.all(Array.from({ length: 6 }, freePort))).join(' '),
      ...Object.fromEntries(binaries),
    } as Record<string, string>,
    close: async () => endContainers(join(docker, 'containers')),
  };
}

function endContainers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const id of readdirSync(folder)) {
    endAll(join(folder, id));
    rmSync(join(folder, id), { recursive: true, force: true });
  }
}
