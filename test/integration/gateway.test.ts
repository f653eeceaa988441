import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../local-stack/gateway/nginx.ts';
import { freePorts, type RunningLoki, startLoki } from '../../local-stack/loki/real.ts';
import { renderConfig } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { merge } from '../../src/config/tree.ts';
import { writeYaml } from '../../src/config/yaml/write.ts';
import { isInstalled } from '../support/run-script.ts';
import { type Backend, startBackend } from './gateway/backend.ts';
import { closed } from './gateway/closed.ts';
import { malformed, slow } from './gateway/malformed.ts';
import { pushes } from './gateway/pushes.ts';
import { plainReads, reads } from './gateway/reads.ts';
import { password, push, type Row, readers } from './gateway/row.ts';
import { exchange } from './gateway/wire.ts';

const installed = isInstalled('nginx');
const nginx = installed ? '' : ' (skipped: nginx is not installed)';
const lokiBinary = process.env['LOKI_BIN_3_7_6'] ?? '';
const plainTable = [...pushes, ...closed, ...plainReads, ...malformed];
/** The port with TLS has no push at all. */
const tlsTable: Row[] = [
  ...reads,
  ...closed.map((row) => ({ ...row, statuses: row.statuses.map(withTls(row)) })),
  { name: 'a push', bytes: push(), statuses: [404] },
  { name: 'a push with the password', bytes: push({ headers: [password] }), statuses: [404] },
].map((row) => ({ ...row, name: `${row.name} over TLS`, tls: true }));
const table = [...plainTable, ...tlsTable];

/** There is no push path, so no method of it is wrong. TRACE is nginx's own refusal. */
function withTls({ name }: Row): (status: number) => number {
  return (status) => (status === 405 && !name.startsWith('TRACE') ? 404 : status);
}

/** For `it.each`: the name, what it is answered with, the row. */
function titled(rows: Row[]): [string, string, Row][] {
  return rows.map((row) => [row.name, row.statuses.join(' and ') || 'nothing', row]);
}

describe.runIf(installed)(`the gateway${nginx}`, () => {
  let backend: Backend;
  let gateway: Gateway;

  beforeAll(async () => {
    backend = await startBackend();
    gateway = await startGateway({ id: 'first', loki: backend.port, readers });
  });
  afterAll(async () => {
    await gateway.stop();
    await backend.close();
  });

  it.each(titled(table))('answers %s with %s', async (_name, _status, row) => {
    backend.reached.length = 0;
    const { statuses, text } = await exchange(row.tls ? gateway.reads : gateway.port, row.bytes);
    const reached = backend.reached.map(({ method, path }) => `${method} ${path}`);
    expect({ statuses, reached }).toEqual({ statuses: row.statuses, reached: row.reaches ?? [] });
    expect(text).not.toMatch(/^Location:|nginx\/\d/im);
    // Who is not asked sends no password: only the port with TLS asks.
    expect(/^WWW-Authenticate:/im.test(text)).toBe(row.tls === true && row.statuses.includes(401));
    for (const { headers } of backend.reached) {
      expect(headers).not.toHaveProperty('x-scope-orgid');
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it.each([
    ['TLSv1.3', 'TLSv1.3'],
    ['TLSv1.2', 'TLSv1.2'],
    ['TLSv1.1', undefined],
  ] as const)('speaks %s with readers: %s', async (version, spoken) => {
    const { port, ca } = gateway.reads;
    const options = { port, ca, host: '127.0.0.1', minVersion: version, maxVersion: version };
    const socket = connect({ ...options, ciphers: 'DEFAULT@SECLEVEL=0' });
    const protocol = await once(socket, 'secureConnect').then(
      () => socket.getProtocol(),
      () => undefined,
    );
    socket.destroy();
    expect(protocol).toBe(spoken);
  });

  it.concurrent.each(titled(slow))('answers %s with %s after five seconds', async (_name, _status, row) => {
    const started = performance.now();
    expect((await exchange(gateway.port, row.bytes)).statuses).toEqual(row.statuses);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('docs/gateway.md', () => {
  it('names every read that reaches Loki, and no other', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/gateway.md'), 'utf8');
    const [, list = ''] = /below `\/loki\/api\/v1\/`: ([^:]*)\.\n/.exec(docs) ?? [];
    const open = reads
      .flatMap(({ reaches = [] }) => reaches)
      .map((reached) => reached.split(/api\/v1\/|\?/)[1]);
    const named = open.map((path) => path?.replace(/^(label|detected_field)\/\w+/, '$1/<name>'));
    expect([...list.matchAll(/`([^`]+)`/g)].map(([, path]) => path).sort()).toEqual(
      [...new Set(named)].sort(),
    );
  });
});

describe.runIf(installed)(`the gateway of a host without readers${nginx}`, () => {
  let backend: Backend;
  let gateway: Gateway;

  beforeAll(async () => {
    backend = await startBackend();
    gateway = await startGateway({ id: 'first', loki: backend.port });
  });
  afterAll(async () => {
    await gateway.stop();
    await backend.close();
  });

  it('answers every read with 404', async () => {
    for (const { name, bytes } of reads.filter(({ reaches }) => reaches !== undefined)) {
      expect((await exchange(gateway.port, bytes)).statuses, name).toEqual([404]);
    }
    expect(backend.reached).toEqual([]);
  });

  it('still takes pushes', async () => {
    for (const { name, bytes, statuses } of pushes)
      expect((await exchange(gateway.port, bytes)).statuses, name).toEqual(statuses);
  });
});

const real = lokiBinary === '' ? ' (skipped: no LOKI_BIN_3_7_6)' : nginx;
describe.runIf(installed && lokiBinary !== '')(`the gateway of a real Loki 3.7.6${real}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-loki-'));
  let loki: RunningLoki;
  let gateway: Gateway;

  beforeAll(async () => {
    const ports = await freePorts();
    const inputs = {
      bucket: 'unused',
      region: 'us-west-2',
      credentials: 'environment',
      replicas: 1,
    } as const;
    const team = treeOf(`${ports.server}${ports.ring}`);
    const rendered = renderConfig({ ...inputs, team, lokiVersion: '3.7.6' });
    // There is no bucket here, and `render` does not let a team go without.
    const yaml = writeYaml(merge(treeOf(rendered.yaml), treeOf(filesystem)));
    loki = await startLoki(lokiBinary, { yaml, volume: join(folder, 'data'), port: ports.http });
    gateway = await startGateway({ id: 'first', loki: ports.http, readers });
  });
  afterAll(async () => {
    await gateway.stop();
    await loki.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(titled(table.map((row) => ({ ...row, statuses: row.loki ?? row.statuses }))))(
    'answers %s with %s',
    async (_name, _status, { bytes, statuses, tls }) => {
      expect((await exchange(tls ? gateway.reads : gateway.port, bytes)).statuses).toEqual(statuses);
    },
  );
});

const treeOf = (yaml: string) => parseTeamConfig(Buffer.from(yaml), 'loki.yaml');

const filesystem = `
schema_config:
  configs:
    - {from: 2024-01-01, store: tsdb, object_store: filesystem, schema: v13, index: {prefix: index_, period: 24h}}
storage_config: {filesystem: {directory: /loki/chunks}}
`;
