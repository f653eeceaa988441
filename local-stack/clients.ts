import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Clients {
  /** Stops all of them. @returns what became of their messages. */
  stop(): Promise<Delivery>;
}

export interface Delivery {
  /** The lines that were answered with 204. */
  accepted: string[];
  /** When (milliseconds since 1970) and why a message was lost. */
  failed: { at: number; why: string }[];
  /** Milliseconds that the slowest message took. */
  slowestMs: number;
}

export interface ClientsOptions {
  port: number;
  clients: number;
  /** From all clients together. */
  messagesPerSecond: number;
  /** Whether each client has a stream of its own. */
  ownStreams?: boolean;
}

const realLoki = Object.keys(process.env).some((name) => name.startsWith('LOKI_BIN_'));

/**
 * Milliseconds after which a client gives up: 500 in the product. The stand-in for Loki stores every message in moto
 * before it answers, which on a busy machine takes longer than that.
 */
export const clientTimeoutMs: number = realLoki ? 500 : 5_000;

/** Starts installed copies of a product, which push messages: each on a new connection, with a timeout and no retry. */
export function startClients({ port, clients, messagesPerSecond, ownStreams }: ClientsOptions): Clients {
  const delivery: Delivery = { accepted: [], failed: [], slowestMs: 0 };
  const pause = (clients * 1000) / messagesPerSecond;
  const stopping = new AbortController();
  const run = async (client: number) => {
    await sleep((client * pause) / clients);
    for (let n = 0; !stopping.signal.aborted; n++) {
      const line = JSON.stringify({ run_id: randomUUID(), client, n, note: 'x'.repeat(200) });
      const next = sleep(pause);
      const began = Date.now();
      const status = await push(
        port,
        { ...labelsOf(client), ...(ownStreams && { client: String(client) }) },
        line,
      );
      delivery.slowestMs = Math.max(delivery.slowestMs, Date.now() - began);
      if (status === 204) delivery.accepted.push(line);
      else delivery.failed.push({ at: Date.now(), why: String(status) });
      await next;
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, client) => run(client)));
  return {
    stop: async () => {
      stopping.abort();
      await all;
      return delivery;
    },
  };
}

const environments = ['production', 'development'];
const types = ['usage', 'heartbeat'];

function labelsOf(client: number): Record<string, string | undefined> {
  return {
    type: types[client % 2],
    environment: environments[(client >> 1) % 2],
    schema_version: String(client % 3),
    written_by: 'clients',
  };
}

/** Pushes one message. @returns 204, or why it was not accepted. */
export function push(port: number, stream: object, line: string): Promise<number | string> {
  const body = JSON.stringify({
    streams: [{ stream, values: [[`${BigInt(Date.now()) * 1_000_000n}`, line]] }],
  });
  return new Promise((resolve) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path: '/loki/api/v1/push',
        method: 'POST',
        agent: false,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(clientTimeoutMs),
      },
      (answer) => {
        let text = '';
        answer.on('data', (data) => (text += data));
        answer.on('end', () =>
          resolve(answer.statusCode === 204 ? 204 : `${answer.statusCode} ${text.slice(0, 200)}`),
        );
        answer.on('error', (error) => resolve(error.message));
      },
    );
    sent.on('error', (error) => resolve(error.message));
    sent.end(body);
  });
}
