import { connect, type Socket } from 'node:net';

/** How a server answered pushes that came as fast as it could answer them. */
export interface Load {
  /** Messages answered 204. */
  accepted: number;
  /** Messages with any other answer. */
  refused: number;
  /** Messages whose connection failed. */
  failed: number;
  seconds: number;
  /** Milliseconds until the answer. */
  p50: number;
  p99: number;
}

export interface LoadOptions {
  port: number;
  /** Number of clients, each with an address of its own and one push at a time. */
  clients: number;
  seconds: number;
}

/** Labels of old and new clients. */
const labels = [
  { type: 'usage', environment: 'production' },
  { type: 'usage', environment: 'development' },
  { type: 'usage', environment: 'prod', schema_version: '1', new_cluster: 'true' },
  { type: 'usage', environment: 'prod', schema_version: '1', new_cluster: 'false' },
  { type: 'heartbeat', environment: 'prod', schema_version: '1' },
];
const line = JSON.stringify(
  JSON.stringify({ schema_version: 1, cmd: 'sky launch', task: 'run: python train.py; '.repeat(70) }).slice(
    0,
    1500,
  ),
);

/**
 * Pushes as installed clients do, with a new connection for each message. It uses raw sockets and prepared requests, so
 * that the load costs less than what it measures.
 */
export async function pushFor(options: LoadOptions): Promise<Load> {
  const load = { accepted: 0, refused: 0, failed: 0 };
  const times: number[] = [];
  const started = performance.now();
  const end = started + options.seconds * 1000;
  const note = (status: number, ms: number) => {
    load[status === 204 ? 'accepted' : status === 0 ? 'failed' : 'refused']++;
    times.push(ms);
  };
  await Promise.all(Array.from({ length: options.clients }, (_, i) => client(i, options.port, end, note)));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { ...load, seconds: (performance.now() - started) / 1000, p50: at(0.5), p99: at(0.99) };
}

async function client(
  index: number,
  port: number,
  end: number,
  note: (status: number, ms: number) => void,
): Promise<void> {
  const localAddress = `127.0.1.${1 + index}`;
  const stream = JSON.stringify(labels[index % labels.length]);
  for (let started = performance.now(); started < end; started = performance.now()) {
    const socket = connect({ host: '127.0.0.1', port, localAddress, noDelay: true });
    note(await answer(socket, request(stream)), performance.now() - started);
    socket.resetAndDestroy();
  }
}

let sent = 0n;

/** Each message is a microsecond later than the one before, so that Loki does not take two for one. */
function request(stream: string): string {
  const time = BigInt(Date.now()) * 1_000_000n + (sent++ % 1000n) * 1000n;
  const body = `{"streams":[{"stream":${stream},"values":[["${time}",${line}]]}]}`;
  return `POST /loki/api/v1/push HTTP/1.1\r\nHost: loki\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

/** @returns the status, or 0 when the connection ended without one. */
function answer(socket: Socket, text: string): Promise<number> {
  return new Promise((resolve) => {
    // A status line never comes in two pieces, and the rest of the answer does not matter.
    socket.once('data', (data) => resolve(Number(data.toString('latin1', 9, 12))));
    socket.once('error', () => resolve(0)).once('close', () => resolve(0));
    socket.write(text);
  });
}
