import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SecretScope } from '../../src/github/scope.ts';
import { createFaults, type Fault, type Faults } from '../faults.ts';
import { type Answer, failure } from './answers.ts';
import { GithubApi, type GithubOptions } from './api.ts';
import { type GithubCall, record } from './calls.ts';
import type { Issue } from './issues.ts';
import { findOperation } from './openapi.ts';
import type { TokenOptions } from './tokens.ts';
import type { NewSecret, StoredSecret } from './vault.ts';

export interface LocalGithub {
  /** For GITHUB_API_URL. */
  url: string;
  /** A token with exactly these permissions; `{}` is like the workflow's GITHUB_TOKEN. */
  token(options: TokenOptions): string;
  /** The opened value of a secret, by default of the repository. */
  secret(name: string, scope?: SecretScope): string | undefined;
  /** The same with its dates and, in an organisation, who may use it. */
  stored(name: string, scope?: SecretScope): StoredSecret | undefined;
  /** Puts a secret there without a call. */
  store(name: string, secret: NewSecret, scope?: SecretScope): void;
  /** The id of `owner/name`. */
  repositoryId(fullName: string): number | undefined;
  /** The issues of the repository. */
  issues: Issue[];
  calls: GithubCall[];
  faults: Faults;
  close(): Promise<void>;
}

/** Starts a local GitHub with the Actions secrets API on a free loopback port. */
export async function startGithub(
  options: GithubOptions & { log?: (line: string) => void },
): Promise<LocalGithub> {
  const api = new GithubApi(options);
  const calls: GithubCall[] = [];
  const faults = createFaults();
  const handle = createHandler(api, calls, faults.strike, options.log);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => send(response, failure(500, String(error))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const stored = (name: string, scope = api.repository) => api.vault(scope)?.secrets.get(name.toUpperCase());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: (tokenOptions) => api.tokens.issue(tokenOptions),
    secret: (name, scope) => stored(name, scope)?.value,
    stored,
    store: (name, secret, scope = api.repository) => void api.vault(scope)?.store(name, secret),
    repositoryId: (fullName) => api.repositories.find(({ full_name }) => full_name === fullName)?.id,
    issues: api.issues,
    calls,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createHandler(
  api: GithubApi,
  calls: GithubCall[],
  strike: (call: GithubCall) => Fault | undefined,
  log: (line: string) => void = () => {},
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const origin = `http://${headers.host}`;
    const { pathname, searchParams: query } = new URL(url, origin);
    const match = findOperation(method, pathname);
    const call = record(calls, method, pathname, match);
    for await (const chunk of request) call.body += chunk;
    const fault = strike(call);
    const { authorization } = headers;
    const answer = () => api.answer({ match, origin, query, authorization, body: call.body });
    const result = await withFault(fault, answer);
    call.status = result?.status ?? 0;
    log(
      `github ${call.n} ${method} ${pathname} ${call.status} ${call.operation}${fault ? ` (${fault.kind})` : ''}`,
    );
    if (result) send(response, result);
    else request.socket.destroy();
  };
}

/** `undefined` when the connection is to be destroyed. */
async function withFault(fault: Fault | undefined, answer: () => Answer): Promise<Answer | undefined> {
  if (!fault) return answer();
  if (fault.kind === 'crash-after' || fault.kind === 'lost-response') answer();
  fault.onHit?.();
  switch (fault.kind) {
    case 'error':
      return failure(500, 'Server Error');
    case 'throttle':
      return failure(429, 'You have exceeded a secondary rate limit.', {
        'retry-after': String(Math.ceil((fault.ms ?? 1000) / 1000)),
      });
    case 'denied':
      return failure(403, 'Resource not accessible by integration');
    case 'delay':
      await sleep(fault.ms ?? 1000);
      return answer();
    default:
      return undefined;
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...(text && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(text);
}
