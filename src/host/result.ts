/** What the deploy script reports of a host. */
export interface HostResult {
  /** `rolled-back`: the deploy failed and the old release serves again; `failed`: nothing was switched, or nothing serves. */
  status: 'deployed' | 'unchanged' | 'rolled-back' | 'failed';
  /** The release that is on the host now, and its Loki version; empty when there is none. */
  release: string;
  loki: string;
  seconds: number;
  ready_seconds: number;
  canary_ms: number;
  /** Milliseconds in which no message was taken: 0, except when a container was adopted. */
  gap_ms: number;
  /** The releases that `rollback` can name, oldest first. */
  releases: KeptRelease[];
  /** The version to deploy before the one that was asked for; empty when there is none. */
  upgrade_first: string;
  /** The end of the certificate that readers see, as OpenSSL writes it: `Mar  1 02:09:00 2029 GMT`; empty without readers. */
  certificate_until: string;
  /** The certificate of the host's own authority, as PEM; empty where that is not what signs it. */
  ca: string;
}

export interface KeptRelease {
  release: string;
  /** ISO 8601, UTC. */
  created: string;
  loki: string;
  /** The first 12 digits of the config's SHA-256. */
  config: string;
}

/** What the verify script reports of a host. */
export interface HostVerification {
  push_ms: number;
  visible_ms: number;
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
  const [, json] = [...output.matchAll(/^loki-host-result (\{.*\})\s*$/gm)].at(-1) ?? [];
  try {
    return json === undefined ? undefined : (JSON.parse(json) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}
