import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatewayTemplate } from '../src/host/gateway.ts';
import { poll, systemClock } from '../src/poll.ts';
import { freePort } from './free-port.ts';

/** The user in nginx's image. */
const nginxUser = 101;

/** The gateway as a host runs it: real nginx with a release's files, `current` pointing at them. */
export interface Gateway {
  port: number;
  /** `http://127.0.0.1:<port>`. */
  url: string;
  /** Where nginx keeps bodies that do not fit into memory. */
  bodies: string;
  /** What nginx complained of. */
  log(): string;
  /** Serves another release, or another Loki, as a deploy does; returns when several new connections in a row got it: an old worker may take one more. */
  switchTo(release: Release): Promise<void>;
  stop(): Promise<void>;
}

export interface Release {
  id: string;
  /** Port of the Loki that serves, and of the other one while two run. */
  loki: number;
  backup?: number;
  /** Lines of readers.htpasswd. */
  readers?: string;
  ipv6?: boolean;
}

export async function startGateway(release: Release): Promise<Gateway> {
  const root = mkdtempSync(join(tmpdir(), 'loki-gateway-'));
  const port = await freePort();
  const run = join(root, 'gateway');
  mkdirSync(run);
  write(root, port, release);
  const config = join(root, 'current/nginx.conf');
  const args = ['-e', 'stderr', '-p', `${run}/`, '-c', config, '-g', 'daemon off;'];
  const user = process.getuid?.() === 0 ? { uid: nginxUser, gid: nginxUser } : {};
  if (process.getuid?.() === 0) {
    chmodSync(root, 0o755);
    chownSync(run, nginxUser, nginxUser);
  }
  const child = spawn('nginx', args, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-20_000);
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(root, { recursive: true, force: true });
  };
  const serving = async (id: string) => {
    let inARow = 0;
    const served = await poll({ every: 20, timeout: 10_000, clock: systemClock }, async () => {
      inARow = (await servedRelease(port)) === id ? inARow + 1 : 0;
      return inARow === 5 || undefined;
    });
    if (served) return;
    await stop();
    throw new Error(`nginx does not serve ${id}: ${log}`);
  };
  await serving(release.id);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    bodies: join(run, 'body'),
    log: () => log,
    switchTo: async (next) => {
      write(root, port, next);
      child.kill('SIGHUP');
      await serving(next.id);
    },
    stop,
  };
}

function write(root: string, port: number, release: Release): void {
  const folder = join(root, 'releases', release.id);
  mkdirSync(folder, { recursive: true });
  const files = {
    'nginx.conf': gatewayTemplate({ readers: release.readers !== undefined }).replaceAll(
      '@PORT@',
      String(port),
    ),
    'upstream.conf': upstreamConfig(release),
    ...(release.ipv6 && { 'listen-ipv6.conf': `listen [::]:${port} backlog=4096;\n` }),
    ...(release.readers !== undefined && { 'readers.htpasswd': release.readers }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  symlinkSync(folder, join(root, 'current.new'));
  renameSync(join(root, 'current.new'), join(root, 'current'));
}

async function servedRelease(port: number): Promise<string | undefined> {
  const answer = await fetch(`http://127.0.0.2:${port}/serving`).catch(() => undefined);
  return answer?.status === 200 ? await answer.text() : undefined;
}

/** As `write_upstream` in src/host/gateway.sh writes it. */
function upstreamConfig({ id, loki, backup }: Release): string {
  const other = backup === undefined ? '' : ` server 127.0.0.1:${backup} max_fails=0 backup;`;
  return `upstream loki { server 127.0.0.1:${loki} max_fails=0;${other} keepalive 64; }\nmap '' $release { default ${id}; }\n`;
}
