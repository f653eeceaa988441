import { readFileSync } from 'node:fs';

/** The stable branch; Alpine's image is a third of Debian's to pull, and has what is needed: its libc checks bcrypt. */
export const gatewayImage = 'nginx:1.30.6-alpine';

// Each file is named by a literal: ncc carries the assets that it finds as `new URL('./…', import.meta.url)`.

/**
 * nginx.conf of the gateway, with `@PORT@` for the TCP port that clients push to. nginx wants `upstream.conf`, `reads.conf` and
 * `plain-readers.conf` beside it, and `listen-*.conf` for TLS and IPv6; what is in them is known on the host only.
 */
export const gatewayConfig = readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8');

/**
 * `reads.conf` where there are `readers.htpasswd` and `certificate.pem` beside it, with `@READS_PORT@` for the TCP port with TLS;
 * without readers it is empty, and reads are 404.
 */
export const gatewayReads = readFileSync(new URL('./reads.conf', import.meta.url), 'utf8');
