import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../local-stack/gateway/certificate.ts';
import { readPush } from '../../local-stack/loki/stand-in/push.ts';
import { parseQuery, readTime, select } from '../../local-stack/loki/stand-in/query.ts';
import type { Stream } from '../../local-stack/loki/stand-in/store.ts';
import { runAction } from '../../local-stack/runner/action.ts';
import { renderMarkdown } from '../support/rendered-markdown.ts';

const opened: Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

/** The push and query routes of the stand-in for Loki, without a bucket. */
async function startStandIn({
  pushStatus = 204,
  readStatus = 200,
} = {}): Promise<{ url: string; streams: Stream[] }> {
  const streams: Stream[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://loki');
    response.setHeader('connection', 'close');
    if (pathname === '/loki/api/v1/push') {
      const pushed = readPush(await text(request));
      if (typeof pushed === 'string') return response.writeHead(400).end(pushed);
      if (pushStatus === 204) streams.push(...pushed);
      return response.writeHead(pushStatus).end();
    }
    if (readStatus !== 200) return response.writeHead(readStatus).end();
    const query = parseQuery(searchParams.get('query') ?? '');
    if (typeof query === 'string') return response.writeHead(400).end(query);
    const [start, end] = [searchParams.get('start'), searchParams.get('end')].map((at) =>
      readTime(at, Date.now()),
    );
    const result = select(streams, query, { start: start ?? 0n, end: end ?? 0n, limit: 100 });
    return response.end(JSON.stringify({ status: 'success', data: { resultType: 'streams', result } }));
  });
  opened.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, streams };
}

/** The same reads behind TLS. */
async function startReads(behind: string): Promise<{ url: string; asked: unknown[]; ca: string }> {
  const { certificate, key } = makeCertificate();
  const asked: unknown[] = [];
  const server = createTlsServer({ cert: certificate, key }, async (request, response) => {
    asked.push(request.headers.authorization);
    response.end(await (await fetch(`${behind}${request.url}`)).text());
  });
  opened.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, ca: certificate };
}

describe('The verify action, by an address', () => {
  it('pushes a usage message, reads it back, and puts out how long both took', async () => {
    const { url, streams } = await startStandIn();
    const result = await runAction('verify', { inputs: { url } });
    expect(result.log).not.toContain('bug');
    expect(result.code, result.log).toBe(0);
    expect(result.outputs).toEqual({
      'push-ms': expect.stringMatching(/^\d+$/),
      'visible-ms': expect.stringMatching(/^\d+$/),
    });
    expect(renderMarkdown(result.summary).text).toContain(`${url} `);
    expect(streams.map(({ stream }) => stream)).toEqual([{ type: 'verify', environment: 'check' }]);
  });

  it('sends what the clients send: stamped with the start of the run, the time it was sent inside', async () => {
    const { url, streams } = await startStandIn();
    await runAction('verify', { inputs: { url, labels: 'type=usage,environment=dev' } });
    const [time = '', line = ''] = streams[0]?.values[0] ?? [];
    const message = JSON.parse(line) as Record<string, number>;
    expect(streams[0]?.stream).toEqual({ type: 'usage', environment: 'dev' });
    expect(Number(time)).toBe(message['start_time']);
    expect((message['send_time'] ?? 0) - (message['start_time'] ?? 0)).toBeCloseTo(90e9, -4);
    expect(message).toHaveProperty('stacktrace', null);
  });

  it.each([
    [302, 'Clients follow no redirect'],
    [401, 'Clients send no credentials'],
    [503, 'answered 503, and clients count only 204'],
  ])('fails where a push is answered %i, which clients do not count', async (status, words) => {
    const { url } = await startStandIn({ pushStatus: status });
    const result = await runAction('verify', { inputs: { url, timeout: '1' } });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain(words);
    expect(result.outputs).toEqual({});
  });

  it.each([
    [401, {}, 'reads need a password there, and none was given'],
    [401, { reader: 'grafana', 'reader-password': 'wrong' }, 'that of grafana does not fit'],
    [404, {}, 'lets nobody read (404). Deploy with `readers-parameter`'],
  ])(
    'fails at once where reads are answered %i with %j, and says what to give',
    async (readStatus, reader, words) => {
      const { url } = await startStandIn({ readStatus });
      const reads = 'reader' in reader ? { 'reads-url': url } : {};
      const result = await runAction('verify', { inputs: { url, ...reader, ...reads, timeout: '60' } });
      expect(result.code).toBe(1);
      expect(result.annotations[0]?.message).toContain(words);
      expect(result.log).not.toContain('wrong');
    },
  );

  it('sends the password over TLS only, to a certificate that it was told to trust', async () => {
    const { url } = await startStandIn();
    const { url: readsUrl, asked, ca } = await startReads(url);
    const given = { url, reader: 'grafana', 'reader-password': 'secret', 'reads-url': readsUrl };
    for (const other of [undefined, makeCertificate().certificate]) {
      const inputs = { ...given, ...(other !== undefined && { ca: other }), timeout: '60' };
      const result = await runAction('verify', { inputs });
      expect(result.annotations[0]?.message).toContain('The password of the reader was not sent');
    }
    expect(asked).toEqual([]);
    const result = await runAction('verify', { inputs: { ...given, ca } });
    expect(result.code, result.log).toBe(0);
    expect(asked).toContain(`Basic ${Buffer.from('grafana:secret').toString('base64')}`);
  });

  it('fails where nothing listens, and says what to check', async () => {
    const { url } = await startStandIn();
    const server = opened.pop();
    server?.close();
    const result = await runAction('verify', { inputs: { url } });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('security group');
    expect(result.log).not.toContain('bug in loki-host-actions');
  });
});
