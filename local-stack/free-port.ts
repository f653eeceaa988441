import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Ports for servers that start some seconds after their port is chosen. Below 32768, where Linux takes the local ports of
 * outgoing connections from (net.ipv4.ip_local_port_range): one of those may hold any port above by then.
 */
const range = { from: 10_000, to: 32_768 };

/** A loopback TCP port that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(range.from, range.to);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
