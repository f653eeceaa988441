import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands before the local GitHub and answers some requests in its place. */
export interface GithubFront {
  url: string;
  /** For the requests to come; each is used `times` (once by default). */
  answers: Canned[];
  close(): Promise<void>;
}

export interface Canned {
  method: string;
  status: number;
  message: string;
  headers?: Record<string, string>;
  times?: number;
  /** GitHub does what it is asked first, as when a gateway loses its answer. */
  isDone?: boolean;
}

export async function startGithubFront(target: string): Promise<GithubFront> {
  const answers: Canned[] = [];
  const server = createServer((request, response) => void answer(request, response, target, answers));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, target: string, answers: Canned[]) {
  const { method = 'GET', url = '/', headers } = request;
  let body = '';
  for await (const chunk of request) body += chunk;
  const forward = () =>
    fetch(target + url, {
      ...{ method, headers: { authorization: headers.authorization ?? '' } },
      ...(body !== '' && { body }),
    });
  const canned = answers.find((one) => one.method === method);
  if (canned === undefined) {
    const forwarded = await forward();
    response.writeHead(forwarded.status, { 'content-type': 'application/json' });
    response.end(await forwarded.text());
    return;
  }
  canned.times = (canned.times ?? 1) - 1;
  if (canned.times <= 0) answers.splice(answers.indexOf(canned), 1);
  if (canned.isDone) await forward();
  response.writeHead(canned.status, { 'content-type': 'application/json', ...canned.headers });
  response.end(JSON.stringify({ message: canned.message }));
}
