import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';

export interface Answer {
  status: number;
  text: string;
}

export interface GetOptions {
  headers: Record<string, string>;
  /** Certificates to trust, as PEM, in place of those that Node trusts. Node's `fetch` takes none. */
  ca?: string | undefined;
  signal: AbortSignal;
}

/** GET, following no redirect. @throws Error of the network, or of TLS with its `code` */
export async function get(url: string, { ca, ...options }: GetOptions): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  send(url, { ...options, ...(ca !== undefined && { ca }), agent: false }, (response) => {
    text(response).then((body) => resolve({ status: response.statusCode ?? 0, text: body }), reject);
  })
    .on('error', reject)
    .end();
  return await promise;
}
