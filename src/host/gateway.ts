import { readFileSync } from 'node:fs';

/** The stable branch; Alpine's image is a third of Debian's to pull, and has what is needed: its libc checks bcrypt. */
export const gatewayImage = 'nginx:1.30.6-alpine';

// Each file is named by a literal: ncc carries the assets that it finds as `new URL('./…', import.meta.url)`.

/**
 * nginx.conf of the gateway, with `@PORT@` for the TCP port that clients push to. nginx wants `upstream.conf` and `reads.conf`
 * beside it and, on a host that has IPv6, `listen-ipv6.conf`; what is in upstream.conf is known on the host only.
 */
export const gatewayConfig = readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8');

/** `reads.conf` where there is a `readers.htpasswd` beside it; without readers it is empty, and reads are 404. */
export const gatewayReads = readFileSync(new URL('./reads.conf', import.meta.url), 'utf8');
