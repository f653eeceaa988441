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
import { gatewayConfig, gatewayReads } from '../../src/host/gateway.ts';
import { poll, systemClock } from '../../src/poll.ts';
import { freePort } from '../free-port.ts';
import { makeCertificate } from './certificate.ts';

/** Id of the user in nginx's image. */
const nginxUser = 101;

/** The gateway as a host runs it: the real nginx, with the files of one release at `current`. */
export interface Gateway {
  port: number;
  /** `http://127.0.0.1:<port>`. */
  url: string;
  /** Where readers are answered, over TLS, and the certificate that they have to trust there. */
  reads: { port: number; url: string; ca: string };
  /** Folder in which nginx keeps bodies that do not fit into memory. */
  bodies: string;
  /** What nginx wrote to its error log. */
  log(): string;
  /**
   * Switches to another release as a deploy does. Returns once five new connections in a row reach it: an old worker
   * of nginx may take one more.
   */
  switchTo(release: Release): Promise<void>;
  stop(): Promise<void>;
}

export interface Release {
  id: string;
  /** Port of the Loki that serves, and of the other one while there are two. */
  loki: number;
  backup?: number;
  /** The lines of readers.htpasswd. */
  readers?: string;
  /** Addresses that may read without TLS. */
  plainReaders?: string[];
  /** Certificate and key as PEM; by default, that of `Gateway.reads`. */
  certificate?: string;
  ipv6?: boolean;
}

export async function startGateway(release: Release): Promise<Gateway> {
  const root = mkdtempSync(join(tmpdir(), 'loki-gateway-'));
  const [port, readsPort] = await Promise.all([freePort(), freePort()]);
  const own = makeCertificate();
  const put = (next: Release) =>
    write(root, { port, readsPort }, { certificate: own.certificate + own.key, ...next });
  put(release);
  const { child, run, log } = spawnNginx(root);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(root, { recursive: true, force: true });
  };
  const untilServed = async ({ id }: Release) => {
    if (await isServed(port, id)) return;
    await stop();
    throw new Error(`nginx did not switch to release ${id} within 10 s: ${log()}`);
  };
  await untilServed(release);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    reads: { port: readsPort, url: `https://127.0.0.1:${readsPort}`, ca: own.certificate },
    bodies: join(run, 'body'),
    log,
    switchTo: async (next) => {
      put(next);
      child.kill('SIGHUP');
      await untilServed(next);
    },
    stop,
  };
}

/** Starts nginx as the user that it has in its image, if this process may. */
function spawnNginx(root: string) {
  const run = join(root, 'gateway');
  mkdirSync(run);
  const config = join(root, 'current/nginx.conf');
  const args = ['-e', 'stderr', '-p', `${run}/`, '-c', config, '-g', 'daemon off;'];
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(root, 0o755);
    chownSync(run, nginxUser, nginxUser);
  }
  const user = isRoot ? { uid: nginxUser, gid: nginxUser } : {};
  const child = spawn('nginx', args, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-20_000);
  });
  return { child, run, log: () => log };
}

/** Waits until five connections in a row reach the release. */
async function isServed(port: number, release: string): Promise<boolean> {
  let inARow = 0;
  const served = await poll({ every: 20, timeout: 10_000, clock: systemClock }, async () => {
    inARow = (await servedRelease(port)) === release ? inARow + 1 : 0;
    return inARow === 5 || undefined;
  });
  return served === true;
}

interface Ports {
  port: number;
  readsPort: number;
}

function write(root: string, ports: Ports, release: Release): void {
  const folder = join(root, 'releases', release.id);
  mkdirSync(folder, { recursive: true });
  const files = filesOf(ports, release);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  symlinkSync(folder, join(root, 'current.new'));
  renameSync(join(root, 'current.new'), join(root, 'current'));
}

/** The same as `write_release` in src/host/new-release.sh writes. */
function filesOf({ port, readsPort }: Ports, release: Release): Record<string, string> {
  const { readers, plainReaders = [], certificate = '' } = release;
  return {
    'nginx.conf': gatewayConfig.replaceAll('@PORT@', String(port)),
    'reads.conf': readers === undefined ? '' : gatewayReads.replaceAll('@READS_PORT@', String(readsPort)),
    'plain-readers.conf': plainReaders.map((address) => `${address} yes;\n`).join(''),
    'upstream.conf': upstreamConfig(release),
    ...(release.ipv6 && { 'listen-ipv6.conf': `listen [::]:${port} backlog=4096;\n` }),
    ...(readers !== undefined && {
      'readers.htpasswd': readers,
      'listen-tls.conf': tlsListen(readsPort),
      'certificate.pem': certificate,
    }),
  };
}

function tlsListen(port: number): string {
  return `listen ${port} ssl backlog=4096;\nssl_certificate certificate.pem;\nssl_certificate_key certificate.pem;\n`;
}

async function servedRelease(port: number): Promise<string | undefined> {
  const answer = await fetch(`http://127.0.0.2:${port}/serving`).catch(() => undefined);
  return answer?.status === 200 ? await answer.text() : undefined;
}

/** The same text as `write_upstream` in src/host/gateway.sh writes. */
function upstreamConfig({ id, loki, backup }: Release): string {
  const other = backup === undefined ? '' : ` server 127.0.0.1:${backup} max_fails=0 backup;`;
  return `upstream loki { server 127.0.0.1:${loki} max_fails=0;${other} keepalive 64; }\nmap '' $release { default ${id}; }\n`;
}
