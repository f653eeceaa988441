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
 * The public fields that a check has nothing to say in, so that the message looks like a client's to whoever reads it.
 * Source: skypilot-org/skypilot, sky/usage/usage_lib.py.
 */
const silent = Object.fromEntries(
  (
    'sky_version sky_commit entrypoint internal cluster_names num_related_clusters cloud region zone instance_type ' +
    'accelerators num_accelerators use_spot resources local_resources num_nodes original_cluster_status ' +
    'final_cluster_status is_new_cluster task_id task_cloud task_region task_zone task_instance_type ' +
    'task_accelerators task_num_accelerators task_use_spot task_resources task_num_nodes user_task_yaml ' +
    'actual_task ray_yamls num_tried_regions runtimes exception stacktrace using_remote_api_server'
  )
    .split(' ')
    .map((name) => [name, null]),
);

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
    ...silent,
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
