import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UserError } from '../action/errors.ts';
import { gatewayImage, gatewayTemplate } from './gateway.ts';

// Written out one by one: scripts/build.ts puts a file beside the bundle where it sees `new URL('./…', import.meta.url)`.
const lib = readFileSync(new URL('./lib.sh', import.meta.url), 'utf8');
const credentialsPart = readFileSync(new URL('./credentials.sh', import.meta.url), 'utf8');
const releases = readFileSync(new URL('./releases.sh', import.meta.url), 'utf8');
const slots = readFileSync(new URL('./slots.sh', import.meta.url), 'utf8');
const gateway = readFileSync(new URL('./gateway.sh', import.meta.url), 'utf8');
const handover = readFileSync(new URL('./handover.sh', import.meta.url), 'utf8');
const adopt = readFileSync(new URL('./adopt.sh', import.meta.url), 'utf8');
const preflight = readFileSync(new URL('./preflight.sh', import.meta.url), 'utf8');
const deploy = readFileSync(new URL('./deploy.sh', import.meta.url), 'utf8');
const verify = readFileSync(new URL('./verify.sh', import.meta.url), 'utf8');

/** SSM takes 64 kB of parameters in all; the rest is for the JSON around the script. */
const maxBytes = 63_000;

export interface DeployScriptOptions {
  /** See `releaseId`. */
  release: string;
  image: string;
  lokiVersion: string;
  /** TCP port that clients push to. */
  port: number;
  /** The Loki config as YAML text, without secrets. */
  config: string;
  /** For a rollback: the region of the parameters that the earlier release names. */
  region?: string | undefined;
  /** The SecureString with the key pair, and its region; absent when the host's role reaches the bucket itself. */
  credentials?: { parameter: string; region: string } | undefined;
  /** The SecureString with the names and passwords of who may read through the gateway; absent: nobody. */
  readers?: { parameter: string; region: string } | undefined;
  /** Seconds Loki may take from its start to ready. Give Run Command `rollbackSeconds` more. */
  timeoutSeconds: number;
  /** Free disk a deploy needs, in MB. Default 1024: two images and a margin. */
  freeMb?: number | undefined;
  /** An earlier release to go back to, by name or `previous`; then config, image and version are that release's. */
  rollback?: string | undefined;
  /** Versions that an upgrade to this one must not jump over, oldest first; see src/loki/upgrade-path.ts. */
  upgradeStops?: string[] | undefined;
}

/** Seconds that the second start, the old Loki's flush (up to 300) and the way back may take on top. */
export const rollbackSeconds = 900;

export interface HostResult {
  /** `rolled-back`: the deploy failed and the old release serves again; `failed`: nothing was switched, or nothing serves. */
  status: 'deployed' | 'unchanged' | 'rolled-back' | 'failed';
  /** The release that is on the host now, and its Loki version; empty when there is none. */
  release: string;
  loki: string;
  seconds: number;
  ready_seconds: number;
  canary_ms: number;
  /** Milliseconds in which nothing was taken: 0, but for a container that was adopted. */
  gap_ms: number;
  /** The releases that `rollback` can name, oldest first. */
  releases: KeptRelease[];
  /** The version to deploy before the one that was asked for; empty when there is none. */
  upgrade_first: string;
}

export interface KeptRelease {
  release: string;
  /** ISO 8601, UTC. */
  created: string;
  loki: string;
  /** The first 12 digits of the config's SHA-256. */
  config: string;
}

export interface VerifyScriptOptions {
  port: number;
  /** Body of a push request, as JSON. */
  body: string;
  /** LogQL that finds this message and no other. */
  query: string;
  /** Where to look, in nanoseconds since 1970. */
  start: bigint;
  end: bigint;
  /** Seconds until the message must be found. */
  timeoutSeconds: number;
}

export interface HostVerification {
  push_ms: number;
  visible_ms: number;
}

/** Names a release `20261123T020900Z-1a2b3c4d`: sorted by name is sorted by time; the end is the config's hash. */
export function releaseId(config: string, now: Date): string {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  return `${time}-${sha256(config).slice(0, 8)}`;
}

/** The variables that the scripts on a host find set. A new one of these is a new parameter in src/host/document.ts. */
export function deployHeader({ credentials, readers, config, ...options }: DeployScriptOptions) {
  return {
    RELEASE: options.release,
    IMAGE: options.image,
    LOKI_VERSION: options.lokiVersion,
    PORT: options.port,
    PARAMETER: credentials?.parameter ?? '',
    READERS_PARAMETER: readers?.parameter ?? '',
    REGION: options.region ?? credentials?.region ?? readers?.region ?? '',
    TIMEOUT: options.timeoutSeconds,
    FREE_MB: options.freeMb ?? 1024,
    CONFIG_SHA256: sha256(config),
    CONFIG: packed(config),
    ROLLBACK: options.rollback ?? '',
    UPGRADE_STOPS: (options.upgradeStops ?? []).join(' '),
  };
}

/** The same for every deploy, so that whoever may only run a document cannot bring a gateway of his own. */
const gatewayPart = assignments({
  GATEWAY_IMAGE: gatewayImage,
  GATEWAY: packed(gatewayTemplate({ readers: false })),
  GATEWAY_FOR_READERS: packed(gatewayTemplate({ readers: true })),
});

export const deployParts = [
  gatewayPart,
  lib,
  credentialsPart,
  releases,
  slots,
  gateway,
  preflight,
  adopt,
  handover,
  deploy,
];

/**
 * The script that deploys one release on a host, to be run as root by any POSIX shell. It holds no secret.
 * Its last line of output is read by `parseDeployResult`.
 * @throws UserError when the config is too large for Run Command.
 */
export function deployScript(options: DeployScriptOptions): string {
  const script = assemble(assignments(deployHeader(options)), deployParts);
  checkSize(Buffer.byteLength(JSON.stringify(script)));
  return script;
}

/** @throws UserError when a script of that many bytes, with the config, is too large for Run Command. */
export function checkSize(bytes: number): void {
  if (bytes <= maxBytes) return;
  throw new UserError(
    `The Loki config is too large to send: with it the script has ${bytes} bytes, and Run Command takes ${maxBytes}. Shorten the config (its comments count too).`,
  );
}

export function verifyHeader(options: VerifyScriptOptions) {
  return {
    PORT: options.port,
    MESSAGE: Buffer.from(options.body).toString('base64'),
    QUERY: options.query,
    START: options.start,
    END: options.end,
    TIMEOUT: options.timeoutSeconds,
  };
}

export const verifyParts = [lib, releases, slots, verify];

/** The script that pushes one message to a host's own Loki and reads it back, for `parseVerification`. */
export function verifyScript(options: VerifyScriptOptions): string {
  return assemble(assignments(verifyHeader(options)), verifyParts);
}

/** @returns `undefined` when the script did not come to its end. */
export function parseDeployResult(output: string): HostResult | undefined {
  const result = lastResult(output);
  return result !== undefined && 'status' in result ? (result as unknown as HostResult) : undefined;
}

/** @returns `undefined` when the message was not found. */
export function parseVerification(output: string): HostVerification | undefined {
  const result = lastResult(output);
  return result !== undefined && 'visible_ms' in result ? (result as unknown as HostVerification) : undefined;
}

function lastResult(output: string): Record<string, unknown> | undefined {
  const line = output
    .split('\n')
    .map((text) => /^loki-host-result (\{.*\})\s*$/.exec(text)?.[1])
    .findLast((json) => json !== undefined);
  try {
    return line === undefined ? undefined : (JSON.parse(line) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

function assignments(values: Record<string, string | number | bigint>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${String(value).replaceAll("'", "'\\''")}'`)
    .join('\n');
}

/** One script of a header and the parts that follow it. Comments stay at home: what is sent is limited. */
export function assemble(header: string, parts: string[]): string {
  const lines = [header, ...parts].join('\n').split('\n');
  return `${lines.filter((line) => !/^\s*(#|$)/.test(line)).join('\n')}\n`;
}

function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
