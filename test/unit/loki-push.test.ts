import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { type Delivery, deliver } from '../../src/loki/push.ts';
import { checkLabels, usageMessage } from '../../src/loki/usage-message.ts';
import type { Clock } from '../../src/poll.ts';

const message = usageMessage(checkLabels, 90_000, new Date('2026-11-23T02:00:00Z'));

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;
const opened: { close(): void; closeAllConnections(): void }[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(handler: Handler): Promise<string> {
  const server = createServer(async (request, response) => handler(request, response, await text(request)));
  opened.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers a push with 204, and queries in turn with these. */
function loki(...answers: [number, string][]): Handler {
  let asked = 0;
  return (request, response) => {
    if (request.method === 'POST') return void response.writeHead(204).end();
    const [status, body] = answers[Math.min(asked++, answers.length - 1)] ?? [500, ''];
    response.writeHead(status).end(body);
  };
}

const nothing = JSON.stringify({ status: 'success', data: { result: [] } });
const found = JSON.stringify({
  status: 'success',
  data: { result: [{ stream: checkLabels, values: [['1', `{"run_id":"${message.runId}"}`]] }] },
});

/** Time that passes only while something sleeps. */
function testClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  };
}

function attempt(url: string, signal = new AbortController().signal): Promise<Delivery> {
  return deliver({ url, message, timeoutMs: 5_000, clock: testClock(), signal, log: () => {} });
}

const failure = (url: string) =>
  attempt(url).then(
    () => undefined,
    (error: unknown) => error as Error,
  );

describe('A message is delivered', () => {
  it('as clients send it: one POST of JSON with one entry, no credentials, no tenant', async () => {
    const requests: { request: IncomingMessage; body: string }[] = [];
    const url = await serve((request, response, body) => {
      requests.push({ request, body });
      loki([200, found])(request, response, body);
    });
    await attempt(url);
    const pushes = requests.filter(({ request }) => request.method === 'POST');
    expect(pushes).toHaveLength(1);
    expect(pushes[0]?.request.url).toBe('/loki/api/v1/push');
    expect(pushes[0]?.request.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(Object.keys(pushes[0]?.request.headers ?? {})).not.toContain('authorization');
    expect(pushes[0]?.body).toBe(message.body);
  });

  it('once a query finds it, however many did not, and the time until then is told', async () => {
    const url = await serve(loki([200, nothing], [503, 'starting'], [200, found]));
    expect(await attempt(url)).toEqual({ pushMs: 0, visibleMs: 400 });
  });
});

describe('A message is not delivered', () => {
  it.each([
    [200, 'OK', /answered 200, and clients count only 204/],
    [302, '', /Clients follow no redirect/],
    [401, '', /Clients send no credentials/],
    [429, 'ingestion rate limit', /rate limit was reached: ingestion rate limit/],
    [400, 'entry too far behind', /It said: entry too far behind/],
    [500, '', /It gave no reason/],
  ])('when the push is answered %i, and the answer is explained', async (status, body, words) => {
    const url = await serve((_, response) => response.writeHead(status, { location: '/x' }).end(body));
    const error = await failure(url);
    expect(error).toBeInstanceOf(UserError);
    expect(error?.message).toMatch(words);
  });

  it('when the answer takes longer than the half second that clients wait', async () => {
    const error = await failure(await serve(() => {}));
    expect(error?.message).toContain('did not answer within 0.5 s');
  });

  it('when nothing listens there', async () => {
    const url = await serve(() => {});
    opened.pop()?.close();
    expect((await failure(url))?.message).toMatch(/could not be reached .*security group/);
  });

  it('when no query finds it in time, and the last answer is told', async () => {
    const error = await failure(await serve(loki([200, nothing], [502, 'bad gateway'])));
    expect(error?.message).toMatch(/took the message \(204\) but did not find it .* 5 s.*502 bad gateway/);
  });

  it('when a page that is not Loki repeats the query', async () => {
    const page = `<a href="/login?q=${message.runId}">`;
    expect((await failure(await serve(loki([200, page]))))?.message).toContain('did not find it');
    const json = JSON.stringify({ query: message.query });
    expect((await failure(await serve(loki([200, json]))))?.message).toContain('did not find it');
  });

  it('when the run is cancelled, with the reason of that', async () => {
    const controller = new AbortController();
    const reason = new UserError('The run was cancelled (SIGINT).');
    const url = await serve(() => controller.abort(reason));
    await expect(attempt(url, controller.signal)).rejects.toBe(reason);
  });
});

describe('A usage message', () => {
  const { streams } = JSON.parse(message.body) as {
    streams: { stream: Record<string, string>; values: [string, string][] }[];
  };

  it('is one stream with one value, stamped with the start of the run in nanoseconds', () => {
    expect(streams).toHaveLength(1);
    expect(streams[0]?.stream).toEqual({ type: 'verify', environment: 'check' });
    expect(streams[0]?.values.map(([time]) => time)).toEqual(['1795399110000000000']);
  });

  it('holds the time it was sent, and what the clients document', () => {
    const line = JSON.parse(streams[0]?.values[0]?.[1] ?? '') as Record<string, unknown>;
    expect(line).toMatchObject({ schema_version: 1, run_id: message.runId, send_time: 1795399200000000000 });
  });

  it('is found by a query for its labels and its own run id, whatever the labels hold', () => {
    const { query, runId } = usageMessage({ type: 'a"b\\c' }, 0, new Date());
    expect(query).toBe(`{type="a\\"b\\\\c"} |= "${runId}"`);
  });
});
