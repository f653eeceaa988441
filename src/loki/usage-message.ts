import { randomUUID } from 'node:crypto';

/** A label set as clients send it. */
export type Labels = Record<string, string>;

/** Messages of checks are streams of their own, so that they never mix with usage data. */
export const checkLabels: Labels = { type: 'verify', environment: 'check' };

export interface UsageMessage {
  runId: string;
  /** Timestamp of the log entry, in nanoseconds since 1970: the start of the client's run. */
  timestamp: bigint;
  /** Body of the push request, as the clients send it. */
  body: string;
  /** LogQL that finds this message and no other. */
  query: string;
}

/**
 * A usage message as the installed clients send it: the entry's timestamp is the start of the run, `send_time` is inside.
 * @param runMs how long the run took that it reports
 */
export function usageMessage(labels: Labels, runMs: number, now: Date): UsageMessage {
  const runId = randomUUID();
  const sent = BigInt(now.getTime()) * 1_000_000n;
  const timestamp = sent - BigInt(runMs) * 1_000_000n;
  const line = JSON.stringify({
    schema_version: 1,
    start_time: Number(timestamp),
    send_time: Number(sent),
    run_id: runId,
    cmd: 'loki-host-actions verify',
    client_entrypoint: 'verify',
    user: 'loki-host-actions',
    exception: null,
  });
  const stream = { stream: labels, values: [[String(timestamp), line]] };
  const matchers = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return {
    runId,
    timestamp,
    body: JSON.stringify({ streams: [stream] }),
    query: `{${matchers.join(',')}} |= "${runId}"`,
  };
}
