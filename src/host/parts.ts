import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { gatewayConfig, gatewayImage, gatewayReads } from './gateway.ts';

// Each file is named by a literal: ncc carries the assets that it finds as `new URL('./…', import.meta.url)`.
const globals = readFileSync(new URL('./globals.sh', import.meta.url), 'utf8');
const lib = readFileSync(new URL('./lib.sh', import.meta.url), 'utf8');
const http = readFileSync(new URL('./http.sh', import.meta.url), 'utf8');
const reads = readFileSync(new URL('./reads.sh', import.meta.url), 'utf8');
const signature = readFileSync(new URL('./signature.sh', import.meta.url), 'utf8');
const images = readFileSync(new URL('./images.sh', import.meta.url), 'utf8');
const certificate = readFileSync(new URL('./certificate.sh', import.meta.url), 'utf8');
const credentials = readFileSync(new URL('./credentials.sh', import.meta.url), 'utf8');
const releases = readFileSync(new URL('./releases.sh', import.meta.url), 'utf8');
const newRelease = readFileSync(new URL('./new-release.sh', import.meta.url), 'utf8');
const slots = readFileSync(new URL('./slots.sh', import.meta.url), 'utf8');
const gateway = readFileSync(new URL('./gateway.sh', import.meta.url), 'utf8');
const preflight = readFileSync(new URL('./preflight.sh', import.meta.url), 'utf8');
const lock = readFileSync(new URL('./lock.sh', import.meta.url), 'utf8');
const settle = readFileSync(new URL('./settle.sh', import.meta.url), 'utf8');
const checks = readFileSync(new URL('./checks.sh', import.meta.url), 'utf8');
const handover = readFileSync(new URL('./handover.sh', import.meta.url), 'utf8');
const adopt = readFileSync(new URL('./adopt.sh', import.meta.url), 'utf8');
const status = readFileSync(new URL('./status.sh', import.meta.url), 'utf8');
const deploy = readFileSync(new URL('./deploy.sh', import.meta.url), 'utf8');
const verify = readFileSync(new URL('./verify.sh', import.meta.url), 'utf8');

/** The same for every deploy, so that whoever may only run a document cannot bring a gateway of their own. */
const gatewayConstants = assignments({
  GATEWAY_IMAGE: gatewayImage,
  GATEWAY_CONFIG: packed(withoutComments(gatewayConfig)),
  GATEWAY_READS: packed(withoutComments(gatewayReads)),
});

/** What is not read before `load_parts` has unpacked it: packed like the gateway's config, since what Run Command takes is limited. */
export const packedParts = [certificate, images, status];

const packedConstant = assignments({ PACKED_PARTS: packed(assemble('', packedParts)) });

const common = [globals, lib, http, releases, slots, reads];

/** What a deploy is made of: what every step uses, the steps in their order, and the deploy itself. */
export const deployParts = [
  gatewayConstants,
  packedConstant,
  ...common,
  ...[gateway, signature, credentials, newRelease, preflight, lock, settle, checks, handover, adopt, deploy],
];

export const verifyParts = [...common, verify];

/**
 * One script of a header and the parts that follow it. Comments and indentation stay here: what Run Command takes is limited.
 * So no line of a text may begin with a space.
 */
export function assemble(header: string, parts: string[]): string {
  return withoutComments([header, ...parts].join('\n')).replaceAll(/^ +/gm, '');
}

function withoutComments(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s*(#|$)/.test(line));
  return `${lines.join('\n')}\n`;
}

/** Shell variables, each with its value between single quotes. */
export function assignments(values: Record<string, string | number | bigint>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${String(value).replaceAll("'", "'\\''")}'`)
    .join('\n');
}

/** As `unpack` in releases.sh reads it: gzip, then base64. */
export function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}
