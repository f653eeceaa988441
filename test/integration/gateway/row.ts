import { usageMessage } from '../../../src/loki/usage-message.ts';
import { type RequestOptions, request } from './wire.ts';

/** Bytes on a connection, and what must become of them. */
export interface Row {
  name: string;
  bytes: Buffer;
  /** It is sent to the port with TLS. */
  tls?: true;
  /** Of every answer, in order; none when the gateway closes without one. */
  statuses: number[];
  /** What reaches Loki, in order; absent where nothing may. */
  reaches?: string[];
  /** What 3.7.6 itself answers, where that is not 204 to a push and 200 to a read. */
  loki?: number[];
}

export const pushPath = '/loki/api/v1/push';

/** bcrypt at cost 4. */
export const readers = 'grafana:$2y$04$gatewaytestsaltabcdefuJUKd.vw9R2qqyqhMq50KECq9inseT0u\n';
export const readersPassword = 'correct horse battery staple';
export const password = basic(`grafana:${readersPassword}`);

export function basic(pair: string): string {
  return `Authorization: Basic ${Buffer.from(pair).toString('base64')}`;
}

export function message(): string {
  return usageMessage({ type: 'usage', environment: 'prod' }, 0, new Date()).body;
}

/** A push as clients send it, but for what is said here. */
export function push(options: RequestOptions & { path?: string } = {}): Buffer {
  const { path = pushPath, method = 'POST', headers = [], body = message() } = options;
  return request(path, { method, headers: ['Content-Type: application/json', ...headers], body });
}

/** `METHOD path path …`, one method a line. */
export function methodsAndPaths(text: string): [method: string, path: string][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [method = '', ...paths] = line.trim().split(/\s+/);
      return paths.map((path): [string, string] => [method, path]);
    });
}
