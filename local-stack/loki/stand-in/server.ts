import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { LokiConfig } from './config.ts';
import { readPush } from './push.ts';
import { parseQuery, readTime, select } from './query.ts';
import type { Store } from './store.ts';

interface Options {
  port: number;
  config: LokiConfig;
  store: Store;
}

interface Answer {
  status: number;
  body: string | object;
}

/** Milliseconds from the start to ready, with Loki's own answers until then. Loki takes 15.5 s. */
const readyAfterMs = 700;

export function serve({ port, config, store }: Options): Server {
  const state = new State(store);
  return createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://loki');
    const anonymous = config.auth_enabled && !request.headers['x-scope-orgid'];
    let answer: Answer;
    try {
      answer =
        anonymous && url.pathname.startsWith('/loki/')
          ? { status: 401, body: 'no org id\n' }
          : await route(state, `${request.method} ${url.pathname}`, url, () => text(request));
    } catch (error) {
      console.error(`level=error path=${url.pathname} err=${JSON.stringify(String(error))}`);
      answer = { status: 500, body: `${error}\n` };
    }
    const json = typeof answer.body === 'object';
    response.writeHead(answer.status, { 'content-type': json ? 'application/json' : 'text/plain' });
    response.end(json ? JSON.stringify(answer.body) : answer.body);
  })
    .on('error', (error) => {
      console.error(
        `level=error msg="error initialising module: server" err=${JSON.stringify(error.message)}`,
      );
      process.exitCode = 1;
    })
    .listen(port, () => console.error(`level=info msg="STAND-IN for Loki listening" port=${port}`));
}

class State {
  readonly store: Store;
  /** Number of pushes that were stored. */
  stored = 0;
  private storage = 'Some services are not Running:\nStarting: 1';
  private readonly since = performance.now();

  constructor(store: Store) {
    this.store = store;
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      await this.store.check();
      this.storage = '';
    } catch (error) {
      // The answer to HEAD has no body that would say more.
      const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? '';
      this.storage = `Ingester not ready: the bucket does not answer with this key: ${status} ${error}`;
      console.error(`level=error msg=${JSON.stringify(this.storage)}`);
    }
  }

  /** Why it is not ready; '' when it is. */
  notReady(): string {
    if (this.storage !== '') return this.storage;
    const young = performance.now() - this.since < readyAfterMs;
    return young ? 'Ingester not ready: waiting for 1s after being ready' : '';
  }
}

async function route(state: State, path: string, url: URL, body: () => Promise<string>): Promise<Answer> {
  switch (path) {
    case 'GET /ready': {
      const problem = state.notReady();
      return problem ? { status: 503, body: `${problem}\n` } : { status: 200, body: 'ready\n' };
    }
    case 'GET /config':
      return { status: 200, body: '# STAND-IN for Loki, not Loki\n' };
    // Pushes are stored at once, so there is never anything to flush.
    case 'POST /flush':
    case 'POST /ingester/flush_shutdown':
    case 'POST /ring':
      return { status: 204, body: '' };
    case 'GET /metrics': {
      const stored =
        state.stored > 0 ? `loki_ingester_chunks_stored_total{tenant="fake"} ${state.stored}\n` : '';
      return { status: 200, body: `loki_ingester_flush_queue_length 0\n${stored}` };
    }
    case 'POST /loki/api/v1/push':
      return push(state, await body());
    case 'GET /loki/api/v1/labels': {
      const names = new Set((await state.store.readSince(0)).flatMap(({ stream }) => Object.keys(stream)));
      return { status: 200, body: { status: 'success', data: [...names].sort() } };
    }
    case 'GET /loki/api/v1/query':
    case 'GET /loki/api/v1/query_range':
      return await query(state.store, url.searchParams);
    default:
      return { status: 404, body: '404 page not found\n' };
  }
}

async function push(state: State, body: string): Promise<Answer> {
  if (state.notReady()) return { status: 500, body: 'empty ring\n' };
  const streams = readPush(body);
  if (typeof streams === 'string') return { status: 400, body: `${streams}\n` };
  await state.store.write(streams);
  state.stored += 1;
  return { status: 204, body: '' };
}

async function query(store: Store, parameters: URLSearchParams): Promise<Answer> {
  const parsed = parseQuery(parameters.get('query') ?? '');
  if (typeof parsed === 'string') return { status: 400, body: parsed };
  const start = readTime(parameters.get('start'), Date.now() - 3600e3);
  const end = readTime(parameters.get('end'), Date.now());
  const streams = await store.readSince(Number(start / 1_000_000n));
  const result = select(streams, parsed, { start, end, limit: Number(parameters.get('limit') ?? 100) });
  return { status: 200, body: { status: 'success', data: { resultType: 'streams', result, stats: {} } } };
}
