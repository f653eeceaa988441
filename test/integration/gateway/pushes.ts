import { gzipSync } from 'node:zlib';
import { basic, message, push, pushPath, type Row } from './row.ts';
import { request } from './wire.ts';

/** All the ways in which a message may come, none of which is refused. */
export const pushes: Row[] = [
  taken('a push', push()),
  taken('a push with a query', push({ path: `${pushPath}?a=/../b` }), `POST ${pushPath}?a=/../b`),
  taken('a push over HTTP/1.0 without a Host', http10(message())),
  taken('a push in chunks', push({ headers: ['Transfer-Encoding: chunked'], body: inChunks(message()) })),
  taken('a gzipped push', push({ headers: ['Content-Encoding: gzip'], body: gzipSync(message()) })),
  taken(
    'a push in protobuf and snappy',
    request(pushPath, {
      method: 'POST',
      headers: ['Content-Type: application/x-protobuf'],
      body: protobuf(),
    }),
  ),
  taken('a push of 3 MB', push({ body: message().replace('verify', 'x'.repeat(3_000_000)) })),
  {
    ...taken('a push that waits to be asked', push({ headers: ['Expect: 100-continue'] })),
    statuses: [100, 204],
  },
  taken('a push to an absolute address', push({ path: `http://loki${pushPath}` })),
  taken('a push to an absolute address elsewhere', push({ path: `http://127.0.0.1:3100${pushPath}` })),
  taken('a push for another tenant', push({ headers: ['X-Scope-OrgID: other', 'X_Scope_OrgID: third'] })),
  taken('a push with a wrong password', push({ headers: [basic('grafana:wrong')] })),
  taken('a push that asks for HTTP/2', push({ headers: ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABk'] })),
  taken('a push that asks for a WebSocket', push({ headers: ['Upgrade: websocket'] })),
  taken(
    'a push that claims another method and path',
    push({
      headers: ['X-HTTP-Method-Override: DELETE', 'X-Original-URL: /config', 'X-Rewrite-URL: /config'],
    }),
  ),
];

function taken(name: string, bytes: Buffer, reached = `POST ${pushPath}`): Row {
  return { name, bytes, statuses: [204], reaches: [reached] };
}

function http10(body: string): Buffer {
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}`;
  return Buffer.from(`POST ${pushPath} HTTP/1.0\r\n${headers}\r\n\r\n${body}`);
}

export function inChunks(body: string): string {
  return `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
}

/** As Grafana's own collectors send it: push.proto in snappy, here with nothing compressed. */
function protobuf(): Buffer {
  const field = (number: number, content: Buffer) =>
    Buffer.concat([Buffer.from([(number << 3) | 2, content.length]), content]);
  const seconds = Math.floor(Date.now() / 1000);
  const groups = [0, 7, 14, 21, 28].map((bits) => Math.floor(seconds / 2 ** bits) & 0x7f);
  const timestamp = Buffer.from([0x08, ...groups.map((group, i) => (i < 4 ? group | 0x80 : group))]);
  const entry = Buffer.concat([field(1, timestamp), field(2, Buffer.from('hello'))]);
  const streams = field(1, Buffer.concat([field(1, Buffer.from('{type="usage"}')), field(2, entry)]));
  return Buffer.concat([Buffer.from([streams.length, (streams.length - 1) << 2]), streams]);
}
