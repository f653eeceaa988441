import { createServer, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '../../../local-stack/listen.ts';

/** A request that reached the server behind the gateway. */
export interface Reached {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Takes the place of Loki behind the gateway: records every request, and answers 204 to pushes and 200 to the rest. */
export interface Backend {
  port: number;
  reached: Reached[];
  /** Status with which pushes are answered; 204 at first. */
  status: number;
  close(): Promise<void>;
}

export async function startBackend(): Promise<Backend> {
  const reached: Reached[] = [];
  const backend = { reached, status: 204 };
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    reached.push({ method, path, headers, body: await buffer(request) });
    response.writeHead(path.startsWith('/loki/api/v1/push') ? backend.status : 200).end();
  });
  server.on('upgrade', ({ method = '', url: path = '', headers }, socket) => {
    reached.push({ method, path, headers, body: Buffer.alloc(0) });
    socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  });
  const { port, close } = await listen(server);
  return Object.assign(backend, { port, close });
}
