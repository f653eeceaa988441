import type { Stream } from './store.ts';

/** Milliseconds. Loki's defaults for reject_old_samples_max_age (1w) and creation_grace_period (10m). */
const oldest = 7 * 24 * 3600e3;
const newest = 10 * 60e3;

/** @returns the streams of a push, or the message with which Loki answers 400. */
export function readPush(body: string, now = Date.now()): Stream[] | string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return "loghttp.PushRequest.Streams: []loghttp.LogProtoStream: unmarshalerDecoder: Value looks like object, but can't find closing '}' symbol";
  }
  const streams = (value as { streams?: unknown } | null)?.streams;
  if (!Array.isArray(streams)) return 'loghttp.PushRequest.Streams: expected an array';
  const read: Stream[] = [];
  for (const entry of streams as unknown[]) {
    const stream = readStream(entry, now);
    if (typeof stream === 'string') return stream;
    read.push(stream);
  }
  return read;
}

function readStream(entry: unknown, now: number): Stream | string {
  const { stream, values } = (entry ?? {}) as { stream?: Record<string, unknown>; values?: unknown };
  if (typeof stream !== 'object' || stream === null || !Array.isArray(values))
    return 'loghttp.PushRequest.Streams: a stream needs `stream` and `values`';
  // Loki accepts label values that are not strings, and stores their text.
  const labels = Object.fromEntries(Object.entries(stream).map(([name, value]) => [name, String(value)]));
  if (Object.keys(labels).length === 0) return 'error at least one label pair is required per stream';
  for (const pair of values as unknown[]) {
    const problem = checkEntry(pair, labels, now);
    if (problem !== undefined) return problem;
  }
  return { stream: labels, values: (values as [string, string][]).map(([time, line]) => [time, line]) };
}

function checkEntry(pair: unknown, labels: Record<string, string>, now: number): string | undefined {
  const [time, line] = Array.isArray(pair) ? (pair as unknown[]) : [];
  if (typeof time !== 'string' || !/^\d+$/.test(time) || typeof line !== 'string')
    return 'loghttp.PushRequest.Streams: an entry is ["<nanoseconds>", "<line>"]';
  const ms = Number(time) / 1e6;
  const at = new Date(Math.min(ms, 8.64e15)).toISOString();
  if (ms < now - oldest) return `entry for stream '${selector(labels)}' has timestamp too old: ${at}`;
  return ms > now + newest
    ? `entry for stream '${selector(labels)}' has timestamp too new: ${at}`
    : undefined;
}

function selector(labels: Record<string, string>): string {
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(', ')}}`;
}
