import { randomBytes } from 'node:crypto';
import { inChunks } from './pushes.ts';
import { message, password, push, pushPath, type Row } from './row.ts';
import { request } from './wire.ts';

const hidden = 'GET /config HTTP/1.1\r\nHost: loki\r\n\r\n';
const chunked = 'Transfer-Encoding: chunked';

/** Messages whose end two programs might see in two places, so that the rest is a request of its own. */
const smuggling: Row[] = [
  refused('both lengths', push({ headers: ['Content-Length: 4', chunked], body: inChunks(message()) })),
  refused(
    'both lengths, the other way round',
    push({ headers: [chunked, 'Content-Length: 4'], body: inChunks(hidden) }),
  ),
  refused(
    'two different lengths',
    push({ headers: ['Content-Length: 5', 'Content-Length: 6'], body: 'hello!' }),
  ),
  refused(
    'the same length twice',
    push({ headers: ['Content-Length: 5', 'Content-Length: 5'], body: 'hello' }),
  ),
  refused('a length with a sign', push({ headers: ['Content-Length: +5'], body: 'hello' })),
  refused('a negative length', push({ headers: ['Content-Length: -5'], body: 'hello' })),
  refused('a length in hexadecimal', push({ headers: ['Content-Length: 0x5'], body: 'hello' })),
  refused('a list of lengths', push({ headers: ['Content-Length: 5, 5'], body: 'hello' })),
  refused(
    'a space before the colon',
    push({ headers: ['Transfer-Encoding : chunked'], body: inChunks(hidden) }),
  ),
  refused('a folded header', push({ headers: ['X-A: b\r\n Transfer-Encoding: chunked'] })),
  refused('two transfer encodings', push({ headers: [chunked, chunked], body: inChunks(hidden) })),
  refused(
    'an unknown transfer encoding',
    push({ headers: ['Transfer-Encoding: xchunked'], body: inChunks(hidden) }),
    501,
  ),
  refused(
    'a list of transfer encodings',
    push({ headers: ['Transfer-Encoding: identity, chunked'], body: inChunks(hidden) }),
    501,
  ),
  refused(
    'a tab before the encoding',
    push({ headers: ['Transfer-Encoding: \x0bchunked'], body: inChunks(hidden) }),
    501,
  ),
  refused('a chunk whose size is no number', push({ headers: [chunked], body: `zz\r\n${hidden}` })),
  refused('a chunk longer than any', push({ headers: [chunked], body: `fffffffffffffffff\r\n${hidden}` })),
  refused('a chunk with a negative size', push({ headers: [chunked], body: `-1\r\n${hidden}` })),
  refused('a chunk that does not end where it says', push({ headers: [chunked], body: `3\r\n${hidden}` })),
  refused(
    'chunks over HTTP/1.0',
    Buffer.from(
      push({ headers: [chunked], body: inChunks(hidden) })
        .toString()
        .replace('HTTP/1.1', 'HTTP/1.0'),
    ),
  ),
];

const pipelined: Row[] = [
  {
    name: 'a push with a request behind its end',
    bytes: Buffer.concat([push(), Buffer.from(hidden)]),
    statuses: [204],
    reaches: [`POST ${pushPath}`],
  },
  {
    name: 'a read of /config behind one with the password',
    bytes: Buffer.concat([
      keptOpen('/loki/api/v1/labels', [password]),
      request('/config', { headers: [password] }),
    ]),
    statuses: [200, 404],
    reaches: ['GET /loki/api/v1/labels'],
    tls: true,
  },
  {
    name: 'a read behind one with the password',
    bytes: Buffer.concat([keptOpen('/loki/api/v1/labels', [password]), request('/loki/api/v1/labels')]),
    statuses: [200, 401],
    reaches: ['GET /loki/api/v1/labels'],
    tls: true,
  },
  {
    name: 'a push behind a request for something else',
    bytes: Buffer.concat([keptOpen('/config', []), push()]),
    statuses: [404, 204],
    reaches: [`POST ${pushPath}`],
  },
];

const oversized: Row[] = [
  {
    name: 'a gzipped push of more than 99,999 bytes',
    bytes: push({ headers: ['Content-Encoding: gzip'], body: randomBytes(100_000) }),
    statuses: [413],
  },
  {
    name: 'a gzipped push that does not say how long it is',
    bytes: push({ headers: ['Content-Encoding: gzip', chunked], body: inChunks('x') }),
    statuses: [413],
  },
  {
    name: 'a push of more than 32 MB',
    bytes: push({ headers: ['Content-Length: 33554433'] }),
    statuses: [413],
  },
  {
    name: 'a chunk of more than 32 MB',
    bytes: push({ headers: [chunked], body: '2000001\r\nhello' }),
    statuses: [413],
  },
  refused('a header of 20 kB', push({ headers: [`X-A: ${'a'.repeat(20_000)}`] })),
  refused(
    '100 kB of headers',
    push({ headers: Array.from({ length: 100 }, (_, i) => `X-${i}: ${'a'.repeat(1000)}`) }),
  ),
  { name: 'a path of 20 kB', bytes: push({ path: `${pushPath}?${'a'.repeat(20_000)}` }), statuses: [414] },
];

const broken: Row[] = [
  refused('no Host', Buffer.from(push().toString().replace('Host: loki\r\n', ''))),
  refused('two Hosts', push({ headers: ['Host: other'] })),
  refused('a Host that is none', Buffer.from(push().toString().replace('Host: loki', 'Host: lo/ki'))),
  refused('a NUL in a header', push({ headers: ['X-A: \0'] })),
  refused('TLS', Buffer.from('16030100a5010000a10303', 'hex')),
  refused('the preface of HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')),
  {
    name: 'HTTP/3.0',
    bytes: Buffer.from(push().toString().replace('HTTP/1.1', 'HTTP/3.0')),
    statuses: [505],
  },
];

/** The gateway waits five seconds for each of these, and then closes. */
export const slow: Row[] = [
  {
    name: 'a header that does not end',
    bytes: Buffer.from(`POST ${pushPath} HTTP/1.1\r\nHost: loki\r\n`),
    statuses: [],
  },
  { name: 'a body that does not end', bytes: push({ headers: ['Content-Length: 5000'] }), statuses: [] },
  {
    name: 'a chunk that does not end',
    bytes: push({ headers: [chunked], body: '5000\r\nhello' }),
    statuses: [],
  },
  { name: 'nothing at all', bytes: Buffer.alloc(0), statuses: [] },
];

export const malformed: Row[] = [...smuggling, ...pipelined, ...oversized, ...broken];

function refused(what: string, bytes: Buffer, status = 400): Row {
  return { name: `a push with ${what}`, bytes, statuses: [status] };
}

function keptOpen(path: string, headers: string[]): Buffer {
  return Buffer.from(request(path, { headers }).toString().replace('Connection: close\r\n', ''));
}
