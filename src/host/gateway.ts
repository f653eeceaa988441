import { readFileSync } from 'node:fs';

// Written out one by one: scripts/build.ts puts a file beside the bundle where it sees `new URL('./…', import.meta.url)`.
const gateway = readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8');
const reads = readFileSync(new URL('./nginx-reads.conf', import.meta.url), 'utf8');

/** The stable branch; Alpine's image is a third of Debian's to pull, and has what is needed: its libc checks bcrypt. */
export const gatewayImage = 'nginx:1.30.6-alpine';

export interface GatewayOptions {
  /** `readers.htpasswd` lies beside the config: reads are answered to whoever is in it. Without, they are 404. */
  readers: boolean;
}

/**
 * nginx.conf of the gateway, with `@PORT@` for the TCP port that clients push to. nginx wants `upstream.conf` beside it and, on a
 * host that has IPv6, `listen-ipv6.conf`; what is in them is known on the host only.
 */
export function gatewayTemplate({ readers }: GatewayOptions): string {
  return gateway.replace('@READS@\n', () => (readers ? reads : ''));
}
