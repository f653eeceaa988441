import { readFileSync } from 'node:fs';

// Written out one by one: ncc puts a file beside the bundle where it sees `new URL('…', import.meta.url)`.
const gateway = readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8');
const reads = readFileSync(new URL('./nginx-reads.conf', import.meta.url), 'utf8');

/** The stable branch; Alpine's image is a third of Debian's to pull, and has what is needed: its libc checks bcrypt. */
export const gatewayImage = 'nginx:1.30.6-alpine';

export interface GatewayOptions {
  /** TCP port that clients push to, on all addresses. */
  port: number;
  /** `readers.htpasswd` lies beside the config: reads are answered to whoever is in it. Without, they are 404. */
  readers: boolean;
}

/**
 * nginx.conf of the gateway. Beside it nginx wants `upstream.conf` (see `upstreamConfig`) and, on a host that has IPv6,
 * `listen-ipv6.conf` (see `ipv6Config`).
 */
export function gatewayConfig({ port, readers }: GatewayOptions): string {
  return gateway.replace('@READS@\n', readers ? reads : '').replaceAll('@PORT@', String(port));
}

/**
 * upstream.conf: the Loki that is served, and the release that `http://127.0.0.2:<gateway's port>/serving` then answers
 * with, on the host alone. Only the host knows the port, so its script writes these lines too.
 * @param backup port of the other Loki while two run: it gets what the first does not take
 */
export function upstreamConfig(port: number, release: string, backup?: number): string {
  const other = backup === undefined ? '' : ` server 127.0.0.1:${backup} max_fails=0 backup;`;
  return (
    `upstream loki { server 127.0.0.1:${port} max_fails=0;${other} keepalive 64; }\n` +
    `map '' $release { default ${release}; }\n`
  );
}

/** listen-ipv6.conf: nginx does not start with it where the kernel has no IPv6 (no /proc/net/if_inet6). */
export function ipv6Config(port: number): string {
  return `listen [::]:${port} backlog=4096;\n`;
}
