import { request as httpRequest } from 'node:http';
import type { Answer } from './answers.ts';
import type { AwsRequest } from './request.ts';

/** Headers that are about one connection and not about the message. */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect']);

export type Forward = (request: AwsRequest) => Promise<Answer>;

/** Sends requests on to moto exactly as they came in. */
export function forwardTo(moto: string): Forward {
  const { hostname, port } = new URL(moto);
  return ({ method, target, headers, body }) =>
    new Promise((resolve, reject) => {
      const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
      if (body.length > 0 || method === 'PUT' || method === 'POST') sent['content-length'] = `${body.length}`;
      const options = { hostname, port, method, path: target, headers: sent };
      const outgoing = httpRequest(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const kept = Object.entries(response.headers)
            .filter(([name]) => !hopByHop.has(name))
            .map(([name, value]) => [name, String(value)]);
          resolve({
            status: response.statusCode ?? 502,
            headers: Object.fromEntries(kept),
            body: Buffer.concat(chunks),
          });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
}
