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
 * nginx.conf of the gateway. nginx wants `upstream.conf` beside it and, on a host that has IPv6, `listen-ipv6.conf`; what is
 * in them is known on the host only.
 */
export function gatewayConfig({ port, readers }: GatewayOptions): string {
  return gateway.replace('@READS@\n', () => (readers ? reads : '')).replaceAll('@PORT@', String(port));
}

/**
 * upstream.conf: the Loki that serves, and the release that `http://127.0.0.2:<gateway's port>/serving` answers with, which
 * only the host itself reaches. Its script writes the same:
 * ```sh
 * other=${BACKUP:+ server 127.0.0.1:$BACKUP max_fails=0 backup;}
 * echo "upstream loki { server 127.0.0.1:$LOKI max_fails=0;$other keepalive 64; }"
 * echo "map '' \$release { default $RELEASE; }"
 * ```
 * @param backup port of the other Loki while two run: it gets what the first does not take
 */
export function upstreamConfig(port: number, release: string, backup?: number): string {
  const other = backup === undefined ? '' : ` server 127.0.0.1:${backup} max_fails=0 backup;`;
  return `upstream loki { server 127.0.0.1:${port} max_fails=0;${other} keepalive 64; }\nmap '' $release { default ${release}; }\n`;
}

/**
 * listen-ipv6.conf. nginx does not start with it where the kernel has no IPv6, so the host's script writes it only if
 * /proc/net/if_inet6 is there: `echo "listen [::]:$PORT backlog=4096;"`.
 */
export function ipv6Config(port: number): string {
  return `listen [::]:${port} backlog=4096;\n`;
}
