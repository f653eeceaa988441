import { basic, password, type Row } from './row.ts';
import { request } from './wire.ts';

const query = `query=${encodeURIComponent('{type="usage"}')}`;

/** What Grafana's data source asks for, and what 3.7.6 says to it where that is not 200. */
const asked: [path: string, loki?: number][] = [
  [`query?query=${encodeURIComponent('vector(1)+vector(1)')}`],
  [`query_range?${query}`],
  ['labels'],
  ['label'],
  ['label/type/values'],
  [`series?match[]=${encodeURIComponent('{type="usage"}')}`],
  [`index/stats?${query}`],
  [`index/volume?${query}`],
  [`index/volume_range?${query}`],
  ['detected_labels'],
  [`detected_fields?${query}`],
  [`detected_field/cmd/values?${query}`],
  [`patterns?${query}`, 404],
  [`format_query?${query}`],
  ['drilldown-limits', 401],
  ['status/buildinfo'],
];

const refused: Row[] = [
  {
    name: 'a read with a wrong password',
    bytes: reading('labels', [basic('grafana:wrong')]),
    statuses: [401],
  },
  { name: 'a read of an unknown reader', bytes: reading('labels', [basic('admin:admin')]), statuses: [401] },
  { name: 'a read with no password at all', bytes: reading('labels', [basic('grafana')]), statuses: [401] },
  {
    name: 'a read with a bearer token',
    bytes: reading('labels', ['Authorization: Bearer x']),
    statuses: [401],
  },
  { name: 'a tail without a password', bytes: reading('tail?query={}', []), statuses: [401] },
  ...['DELETE', 'PUT', 'HEAD', 'OPTIONS'].map((method) => ({
    name: `${method} of a read with the password`,
    bytes: request('/loki/api/v1/labels', { method, headers: [password] }),
    statuses: [405],
  })),
  ...[
    'query/',
    'query/../delete',
    'query%2f..%2fdelete',
    'label/../delete',
    'label/%2e%2e/delete',
    'label//values',
    'label/a%2f..%2f..%2fdelete/values',
    'label/a/../../delete/values',
    'label/a%0d%0a/values',
    'detected_field/../values',
    'QUERY',
    'queryx',
    'query%00x',
  ].map((path) => ({
    name: `a read of ${path} with the password`,
    bytes: reading(path, [password]),
    statuses: [path.includes('%00') ? 400 : 404],
  })),
];

const websocket = [
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];

/** Reads over TLS, with and without the password. */
export const reads: Row[] = (
  [
    ...asked.flatMap(([path, loki]): Row[] => [
      { name: `a read of ${path} without a password`, bytes: reading(path, []), statuses: [401] },
      {
        name: `a read of ${path} with the password`,
        bytes: reading(path, [password, 'X-Scope-OrgID: other']),
        statuses: [200],
        reaches: [`GET /loki/api/v1/${path}`],
        ...(loki !== undefined && { loki: [loki] }),
      },
    ]),
    {
      name: 'a read by POST with the password',
      bytes: request('/loki/api/v1/query_range', {
        method: 'POST',
        headers: [password, 'Content-Type: application/x-www-form-urlencoded'],
        body: query,
      }),
      statuses: [200],
      reaches: ['POST /loki/api/v1/query_range'],
    },
    {
      name: 'a tail with the password',
      bytes: Buffer.from(
        reading(`tail?${query}`, [password, ...websocket])
          .toString()
          .replace('Connection: close', 'Connection: Upgrade'),
      ),
      statuses: [101],
      reaches: [`GET /loki/api/v1/tail?${query}`],
    },
    ...refused,
  ] satisfies Row[]
).map((row) => ({ ...row, tls: true }));

/** The same without TLS, where no password is looked at. */
export const plainReads: Row[] = [
  ...reads
    .filter(({ reaches, statuses }) => reaches !== undefined || statuses[0] === 401)
    .map(({ name, bytes }) => ({ name: `${name} without TLS`, bytes, statuses: [403] })),
  {
    name: 'a read without TLS by HTTP/1.0',
    bytes: Buffer.from(`GET /loki/api/v1/labels HTTP/1.0\r\n${password}\r\n\r\n`),
    statuses: [403],
  },
  {
    name: 'a read without TLS that claims a proxy had it',
    bytes: reading('labels', [
      password,
      'X-Forwarded-Proto: https',
      'X-Forwarded-For: 127.0.0.9',
      'Forwarded: proto=https',
    ]),
    statuses: [403],
  },
];

function reading(path: string, headers: string[]): Buffer {
  return request(`/loki/api/v1/${path}`, { headers });
}
