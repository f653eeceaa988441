import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';

/**
 * Sends bytes on a new connection, and waits until the server closes it.
 * @param to a port, or one that takes TLS, with the certificate to trust there.
 * @param localAddress address of the client, any in 127.0.0.0/8.
 * @returns the statuses of all answers, and all text that was received.
 */
export function exchange(
  to: number | { port: number; ca: string },
  bytes: Buffer,
  localAddress = '127.0.0.1',
): Promise<{ statuses: number[]; text: string }> {
  return new Promise((resolve) => {
    let text = '';
    const { port, ca } = typeof to === 'number' ? { port: to, ca: undefined } : to;
    const plain = connect({ port, host: '127.0.0.1', localAddress });
    const socket = ca === undefined ? plain : connectTls({ socket: plain, host: '127.0.0.1', ca });
    socket.on('data', (data: Buffer) => {
      text += data.toString('latin1');
      // A WebSocket would stay open.
      if (text.startsWith('HTTP/1.1 101 ')) socket.destroy();
    });
    // A server that needs to read no more may reset the connection.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      const statuses = [...text.matchAll(/^HTTP\/1\.[01] (\d{3}) /gm)].map(([, status]) => Number(status));
      resolve({ statuses, text });
    });
    socket.write(bytes);
  });
}

export interface RequestOptions {
  method?: string;
  headers?: string[];
  body?: string | Buffer;
}

/** An HTTP/1.1 request that asks the server to close the connection. Content-Length fits the body, unless it is among `headers`. */
export function request(path: string, { method = 'GET', headers = [], body }: RequestOptions = {}): Buffer {
  const content = Buffer.from(body ?? '');
  const framed = headers.some((header) => /^(content-length|transfer-encoding)/i.test(header));
  const length = body === undefined || framed ? [] : [`Content-Length: ${content.length}`];
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: loki', 'Connection: close', ...length, ...headers];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), content]);
}
