import type { IncomingMessage } from 'node:http';

/** A whole request, as it came in over the wire. */
export interface AwsRequest {
  method: string;
  /** Path and query, as sent. */
  target: string;
  /** The path, as sent (percent-encoded). */
  path: string;
  /** Names and values of the query, decoded and in order. */
  query: [name: string, value: string][];
  headers: Record<string, string>;
  body: Buffer;
}

export async function readRequest(message: IncomingMessage): Promise<AwsRequest> {
  const { method = 'GET', url = '/' } = message;
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const [path = '/', query = ''] = url.split(/\?(.*)/s);
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method,
    target: url,
    path,
    query: parseQuery(query),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

/** A plus sign stays one: AWS clients send a space as `%20`. */
function parseQuery(query: string): [string, string][] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return [decodeURIComponent(name), decodeURIComponent(value)];
    });
}

/** The fields of a query-protocol body (IAM, STS, EC2). */
export function formOf({ body }: AwsRequest): URLSearchParams {
  return new URLSearchParams(body.toString());
}

/** The JSON body of an SSM request. */
export function jsonOf({ body }: AwsRequest): Record<string, unknown> {
  return body.length === 0 ? {} : JSON.parse(body.toString());
}
