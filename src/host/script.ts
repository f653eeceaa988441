import { createHash } from 'node:crypto';
import { UserError } from '../action/errors.ts';
import { partitionAndDomain } from '../aws/arn.ts';
import { defaultReadsPort } from './default-ports.ts';
import { assemble, assignments, deployParts, packed, verifyParts } from './parts.ts';

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
  /** How they read; without readers, nobody does. */
  reads?: Partial<ReadsOptions> | undefined;
  /** Seconds Loki may take from its start to ready. Give Run Command `rollbackSeconds` more. */
  timeoutSeconds: number;
  /** Free disk a deploy needs, in MB. Default 1024: two images and a margin. */
  freeMb?: number | undefined;
  /** An earlier release to go back to, by name or `previous`; then config, image and version are that release's. */
  rollback?: string | undefined;
  /** Versions that an upgrade to this one must not jump over, oldest first; see src/loki/upgrade-path.ts. */
  upgradeStops?: string[] | undefined;
}

export interface ReadsOptions {
  /** TCP port with TLS. Default: `defaultReadsPort`. */
  port: number;
  /** Addresses and networks (`10.0.0.0/8`) that may also read without TLS, on the port for pushes. */
  plainFrom: string[];
  /** More names and addresses for the certificate that the host signs itself. */
  names: string[];
  /** The SecureString with a certificate, used in place of that one. */
  certificateParameter: string | undefined;
}

/** Seconds that the second start, the old Loki's flush (up to 300) and the way back may take on top. */
export const rollbackSeconds = 900;

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

/**
 * Names a release `20261123T020900Z-1a2b3c4d`, the same on all hosts of a deploy: when the command was made, and the config's hash.
 * The time is the runner's, so nothing on a host goes by it but to know a command that is run again.
 */
export function releaseId(config: string, now: Date): string {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  return `${time}-${sha256(config).slice(0, 8)}`;
}

/**
 * The constants of the deploy script, besides those in globals.sh. Each is a parameter in document.ts, too.
 * RELEASE is the name of the release; PARAMETER, READERS_PARAMETER and CERTIFICATE_PARAMETER are empty where there is none; CONFIG is
 * gzip in base64; AWS_NAMES are those of the region's partition and domain; TIMEOUT is in seconds; ROLLBACK is empty, `previous` or the
 * name of a release.
 */
export function deployHeader({ credentials, readers, reads = {}, config, ...options }: DeployScriptOptions) {
  const region = options.region ?? credentials?.region ?? readers?.region ?? '';
  return {
    RELEASE: options.release,
    IMAGE: options.image,
    LOKI_VERSION: options.lokiVersion,
    PORT: options.port,
    PARAMETER: credentials?.parameter ?? '',
    READERS_PARAMETER: readers?.parameter ?? '',
    READS_PORT: reads.port ?? defaultReadsPort,
    PLAIN_READS: (reads.plainFrom ?? []).join(' '),
    READS_NAMES: (reads.names ?? []).join(' '),
    CERTIFICATE_PARAMETER: reads.certificateParameter ?? '',
    REGION: region,
    AWS_NAMES: partitionAndDomain(region),
    TIMEOUT: options.timeoutSeconds,
    FREE_MB: options.freeMb ?? 1024,
    CONFIG_SHA256: sha256(config),
    CONFIG: packed(config),
    ROLLBACK: options.rollback ?? '',
    UPGRADE_STOPS: (options.upgradeStops ?? []).join(' '),
  };
}

/**
 * The script that deploys one release on a host, to be run as root by any shell that has `local`. It holds no secret.
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

/** The constants of the verify script, besides those in globals.sh. */
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

/** The script that pushes one message to a host's own Loki and reads it back, for `parseVerification`. */
export function verifyScript(options: VerifyScriptOptions): string {
  return assemble(assignments(verifyHeader(options)), verifyParts);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
