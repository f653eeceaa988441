import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { names } from './names.ts';

/** A line as Loki gives it back: its labels, and the message the client sent. */
export interface StoredMessage {
  labels: Record<string, string>;
  message: unknown;
}

/** Reads the verify step's usage message from the deployed Loki, on the host; the host's own check has no run id. */
export async function newestMessage(): Promise<StoredMessage | undefined> {
  const query = new URLSearchParams({
    query: '{type="verify"} |= "run_id"',
    limit: '1',
    direction: 'backward',
    since: '1h',
  });
  const loki = `http://127.0.0.1:${servingPort()}`;
  const response = await fetch(`${loki}/loki/api/v1/query_range?${query}`).catch((cause: unknown) => {
    throw new Error(`Loki does not answer at ${loki}, though the job succeeded; see .demo/stack.log.`, {
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

/** Of the slot that the gateway sends pushes to. */
function servingPort(): string {
  const upstream = readFileSync(join(names.hostRoot, 'var/lib/loki-host/current/upstream.conf'), 'utf8');
  return /server 127\.0\.0\.1:(\d+)/.exec(upstream)?.[1] ?? '';
}

/** Pretty JSON, at most `limit` lines of it. */
export function shortJson(value: unknown, limit: number): string {
  const lines = JSON.stringify(value, null, 2).split('\n');
  return lines.length <= limit ? lines.join('\n') : [...lines.slice(0, limit), '…'].join('\n');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
