import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { freePort } from '../free-port.ts';
import { endAll } from './docker-engine/processes.ts';

/** Stands for one EC2 instance: the local AWS runs commands on it and answers for its metadata service. */
export interface LocalHost {
  /** Shaped as EC2's: `i-0123456789abcdef0`. */
  readonly instanceId: string;
  readonly tags: Record<string, string>;
  /** Tests change these two: an instance that is stopped, or whose agent never registered, takes no command. */
  state: 'running' | 'stopped';
  agent: 'online' | 'offline' | 'never';
  /** The status every command ends with here before it runs. */
  refuses?: 'InvalidPlatform' | 'AccessDenied';
  /** The folder that stands for the host's disk. */
  readonly root: string;
  /** Environment of every command that runs on the host. `startAws` adds the AWS endpoints to it. */
  readonly env: Record<string, string>;
  /** Ends every process the host started. */
  close(): Promise<void>;
}

export interface LocalHostOptions {
  /** The folder that stands for the host's disk; made if missing, kept by `close`. */
  root: string;
  instanceId: string;
  tags?: Record<string, string>;
}

/**
 * Makes a host out of a folder and an environment. Scripts run there unchanged; `docker` starts processes.
 * Variables `LOKI_BIN_<version>` of the caller name real Loki binaries.
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
      // The `docker` of this folder comes first, then the Node that it needs.
      PATH: [import.meta.dirname, dirname(process.execPath), process.env['PATH']].join(delimiter),
      HOME: join(root, 'root'),
      TMPDIR: join(root, 'tmp'),
      LOKI_HOST_ROOT: join(root, 'var/lib/loki-host'),
      LOCAL_DOCKER_STATE: docker,
      // On EC2 these are 3101 9095 7946 and 3102 9096 7947; here several hosts share one machine.
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
