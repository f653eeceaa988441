/**
 * STAND-IN for the gateway's nginx, where none is installed: sends pushes to the Loki that upstream.conf names, says
 * which release that is, and answers 404 to everything else; on the port with TLS, 401. On SIGHUP, it reads the files again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { dirname, join } from 'node:path';

const args = process.argv.slice(2);
const file = args[args.indexOf('-c') + 1] ?? 'nginx.conf';

function read() {
  const upstream = readFileSync(join(dirname(file), 'upstream.conf'), 'utf8');
  const ports = [...upstream.matchAll(/server 127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
  const listens = /listen (\d+)/.exec(readFileSync(file, 'utf8'))?.[1];
  const release = /default (\S+);/.exec(upstream)?.[1] ?? '';
  return { port: Number(listens), ports, release };
}

/** Nobody may read through a stand-in: it checks no passwords. */
function serveReads(): { close(): void } | undefined {
  const beside = (name: string) => join(dirname(file), name);
  if (!existsSync(beside('listen-tls.conf'))) return undefined;
  const port = /listen (\d+) ssl/.exec(readFileSync(beside('listen-tls.conf'), 'utf8'))?.[1];
  const pem = readFileSync(beside('certificate.pem'));
  return createTlsServer({ cert: pem, key: pem }, (_, response) => response.writeHead(401).end()).listen(
    Number(port),
  );
}

if (args.includes('-t')) read();
else serve();

function serve(): void {
  console.error('STAND-IN for nginx, not nginx');
  let config = read();
  let reads = serveReads();
  process.on('SIGHUP', () => {
    config = read();
    reads?.close();
    reads = serveReads();
  });
  process.on('SIGTERM', () => process.exit(0));
  createServer((incoming, response) => {
    if (incoming.url === '/serving' && incoming.socket.localAddress?.endsWith('127.0.0.2'))
      response.end(config.release);
    else if (incoming.url !== '/loki/api/v1/push') response.writeHead(404).end();
    else if (incoming.method !== 'POST') response.writeHead(405).end();
    else void pass(incoming, response, config.ports);
  }).listen(config.port);
}

/** Like nginx, passes what one Loki does not accept to the next one. */
async function pass(incoming: IncomingMessage, response: ServerResponse, ports: number[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  for (const port of ports) {
    const answer = await push(port, incoming, body);
    if (answer === undefined) continue;
    response.writeHead(answer.status).end(answer.body);
    return;
  }
  response.writeHead(502).end();
}

function push(port: number, { headers }: IncomingMessage, body: Buffer) {
  return new Promise<{ status: number; body: Buffer } | undefined>((resolve) => {
    const options = { port, host: '127.0.0.1', method: 'POST', path: '/loki/api/v1/push' };
    const sent = request({ ...options, headers: { ...headers, host: 'loki' } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const status = answer.statusCode ?? 502;
      resolve(status >= 500 ? undefined : { status, body: Buffer.concat(chunks) });
    });
    sent.on('error', () => resolve(undefined)).end(body);
  });
}
