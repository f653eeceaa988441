import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { names } from './names.ts';

/** A line from Loki: its labels, and the message in it. */
export interface StoredMessage {
  labels: Record<string, string>;
  message: unknown;
}

/** Reads the newest message of the verify step from Loki's own port; messages of the host's own check have no run id. */
export async function newestMessage(): Promise<StoredMessage | undefined> {
  const query = new URLSearchParams({
    query: '{type="verify"} |= "run_id"',
    limit: '1',
    direction: 'backward',
    since: '1h',
  });
  const loki = `http://127.0.0.1:${servingPort()}`;
  const response = await fetch(`${loki}/loki/api/v1/query_range?${query}`).catch((cause: unknown) => {
    throw new Error(`The job succeeded, but Loki does not answer at ${loki}; see .demo/stack.log.`, {
      cause,
    });
  });
  if (!response.ok)
    throw new Error(`Loki answered ${response.status} to the query: ${await response.text()}`);
  const { data } = (await response.json()) as {
    data: { result: { stream: Record<string, string>; values: [string, string][] }[] };
  };
  const stream = data.result[0];
  const line = stream?.values[0]?.[1];
  return stream && line !== undefined ? { labels: stream.stream, message: parsed(line) } : undefined;
}

/** Port of the Loki that the gateway passes pushes to. */
function servingPort(): string {
  const upstream = readFileSync(join(names.hostRoot, 'var/lib/loki-host/current/upstream.conf'), 'utf8');
  return /server 127\.0\.0\.1:(\d+)/.exec(upstream)?.[1] ?? '';
}

/** Indented JSON without properties that are null. */
export function shortJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => each ?? undefined, 2);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
