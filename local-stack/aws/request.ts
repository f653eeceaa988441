import type { IncomingMessage } from 'node:http';

/** A request as it came in over the wire, whole. */
export interface AwsRequest {
  method: string;
  /** Path and query, as sent. */
  target: string;
  /** The path, as sent (percent-encoded). */
  path: string;
  /** The query's names and values, decoded, in order. */
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

/** `+` stays a plus: AWS clients send a space as `%20`. */
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
