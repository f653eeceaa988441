import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalHost } from '../../local-stack/host/local-host.ts';

/** Something that happened to a host, by hand or by a crash, which the next deploy has to put right. */
export interface Damage {
  state: string;
  strike(host: DamagedHost): unknown;
  /** Nobody serves until the deploy has. */
  down?: true;
  /** The deploy is the command that made the release which serves, run again. */
  again?: true;
  /** One of each kind: all of them take minutes. */
  typical?: true;
}

export interface DamagedHost {
  /** A path below the folder of the releases. */
  disk(path?: string): string;
  docker(...args: string[]): string;
  /** The release that serves, and the container of its Loki. */
  serving(): { release: string; container: string };
  /** Has the container of its Loki end, and not come up again. */
  breakLoki(): Promise<void>;
  /** Its folder as it was when this was made. */
  snapshot: string;
}

export function damagedHost({ root, env }: LocalHost): DamagedHost {
  const disk = (path = '') => join(env['LOKI_HOST_ROOT'] ?? '', path);
  const docker = (...args: string[]) => spawnSync('docker', args, { env, encoding: 'utf8' }).stdout.trim();
  const serving = () => {
    const release = basename(readlinkSync(disk('current')));
    const label = '{{index .Config.Labels "loki-host.release"}}';
    const container = docker('inspect', '-f', label, 'loki-a') === release ? 'loki-a' : 'loki-b';
    return { release, container };
  };
  const snapshot = join(root, 'snapshot');
  spawnSync('cp', ['-a', disk(), snapshot]);
  return {
    disk,
    docker,
    serving,
    snapshot,
    // Docker mounts folders anew when a container starts; where the release is gone, Loki then finds no config.
    breakLoki: async () => {
      const { container } = serving();
      const id = docker('inspect', '-f', '{{.Id}}', container);
      // The bucket that it writes to may be served by this very process, which must not stand still.
      await promisify(execFile)('docker', ['stop', container], { env });
      rmSync(join(env['LOCAL_DOCKER_STATE'] ?? '', 'containers', id, 'config.yaml'));
    },
  };
}

const current = (host: DamagedHost) => host.disk(`releases/${host.serving().release}`);
const remove = (path: string) => rmSync(path, { recursive: true, force: true });
function relink(host: DamagedHost, target: string): void {
  remove(host.disk('current'));
  symlinkSync(target, host.disk('current'));
}

export const damages: Damage[] = [
  {
    state: 'the folder of the release that serves is gone',
    strike: (host) => remove(current(host)),
    typical: true,
  },
  {
    state: 'that folder is gone, and the command that made it is run again',
    strike: (host) => remove(current(host)),
    again: true,
    typical: true,
  },
  {
    state: 'its manifest is cut short, and the command is run again',
    strike: (host) => truncateSync(join(current(host), 'manifest'), 40),
    again: true,
  },
  { state: 'all releases are gone', strike: (host) => remove(host.disk('releases')) },
  { state: 'its manifest is gone', strike: (host) => remove(join(current(host), 'manifest')) },
  { state: 'its manifest is empty', strike: (host) => truncateSync(join(current(host), 'manifest'), 0) },
  { state: 'its manifest is cut short', strike: (host) => truncateSync(join(current(host), 'manifest'), 90) },
  {
    state: 'its manifest is something else',
    strike: (host) =>
      writeFileSync(
        join(current(host), 'manifest'),
        Buffer.from('slot=\0\u00ff c\nsequence=9z\nport\n', 'latin1'),
      ),
  },
  { state: 'its config is gone', strike: (host) => remove(join(current(host), 'config.yaml')) },
  { state: "nginx's config is empty", strike: (host) => truncateSync(join(current(host), 'nginx.conf'), 0) },
  { state: '`current` is gone', strike: (host) => remove(host.disk('current')), typical: true },
  {
    state: '`current` leads to no release',
    strike: (host) => relink(host, 'releases/20200101T000000Z-00000000'),
  },
  { state: '`current` leads out of the folder', strike: (host) => relink(host, '..') },
  { state: '`current` is an absolute link', strike: (host) => relink(host, current(host)) },
  {
    state: '`current` is a copy of the release',
    strike: (host) => {
      const release = current(host);
      remove(host.disk('current'));
      cpSync(release, host.disk('current'), { recursive: true });
    },
  },
  {
    state: '`current` is a copy, and the release is gone',
    strike: (host) => {
      const release = current(host);
      remove(host.disk('current'));
      renameSync(release, host.disk('current'));
    },
  },
  {
    state: '`current` leads to the release before',
    strike: (host) => relink(host, readlinkSync(host.disk('previous'))),
  },
  {
    state: '`previous` leads nowhere',
    strike: (host) => remove(host.disk(readlinkSync(host.disk('previous')))),
  },
  {
    state: 'removals and writes were interrupted',
    strike: (host) => {
      for (const folder of ['.new', '.removed-20200101T000000Z-00000000', '20200102T000000Z-00000000']) {
        mkdirSync(host.disk(`releases/${folder}`));
        writeFileSync(host.disk(`releases/${folder}/upstream.conf`), '');
      }
      mkdirSync(host.disk('data/left'), { recursive: true });
    },
  },
  {
    state: 'the container of Loki was removed',
    strike: ({ docker, serving }) => docker('rm', '-f', serving().container),
    down: true,
    typical: true,
  },
  {
    state: 'the container of nginx was removed',
    strike: ({ docker }) => docker('rm', '-f', 'loki-gateway'),
    down: true,
  },
  {
    state: 'both containers were removed',
    strike: ({ docker, serving }) =>
      docker('rm', '-f', serving().container) + docker('rm', '-f', 'loki-gateway'),
    down: true,
  },
  {
    state: 'the container of Loki was stopped, and its release is gone',
    strike: async (host) => {
      await host.breakLoki();
      remove(current(host));
    },
    down: true,
  },
  {
    state: 'everything but the messages is gone',
    strike: ({ disk }) => {
      for (const name of readdirSync(disk())) if (name !== 'data') remove(disk(name));
    },
    typical: true,
  },
  {
    state: 'the folder was restored from an old snapshot',
    strike: async (host) => {
      await host.breakLoki();
      for (const name of readdirSync(host.disk())) remove(host.disk(name));
      cpSync(host.snapshot, host.disk(), { recursive: true, verbatimSymlinks: true });
    },
    down: true,
  },
];
