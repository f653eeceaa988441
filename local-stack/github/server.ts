import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { SecretScope } from '../../src/github/scope.ts';
import { EarlierAnswers } from '../earlier-answers.ts';
import {
  answerUnder,
  type CannedAnswer,
  createFaults,
  type Fault,
  type Faults,
  type Refusal,
} from '../faults.ts';
import { listen } from '../listen.ts';
import { type Answer, failure } from './answers.ts';
import { GithubApi, type GithubOptions } from './api.ts';
import type { Issue } from './issues.ts';
import { findOperation, type Match } from './openapi.ts';
import type { NewSecret, StoredSecret } from './secret-vault.ts';
import type { TokenOptions } from './tokens.ts';

/** One request to the local GitHub. */
export interface GithubCall {
  /** Position in the list of calls, from 1. */
  n: number;
  service: 'github';
  /** GitHub's operation id, such as `actions/get-repo-public-key`; `unknown` when there is none. */
  operation: string;
  method: string;
  /** The path as GitHub documents it: `/repos/{owner}/{repo}/actions/secrets/{secret_name}`. */
  route: string;
  path: string;
  /** 0 until the request is answered, and when the connection was closed instead. */
  status: number;
  write: boolean;
  body: string;
}

export interface LocalGithub {
  /** For GITHUB_API_URL. */
  url: string;
  /** A token with exactly these permissions; with `{}`, like the workflow's GITHUB_TOKEN. */
  token(options: TokenOptions): string;
  /** The opened value of a secret, by default of the repository. */
  secret(name: string, scope?: SecretScope): string | undefined;
  /** The same with its dates and, in an organisation, its visibility. */
  stored(name: string, scope?: SecretScope): StoredSecret | undefined;
  /** Puts a secret there without a call. */
  store(name: string, secret: NewSecret, scope?: SecretScope): void;
  /** The id of the repository `owner/name`. */
  repositoryId(fullName: string): number | undefined;
  /** The issues of the repository. */
  issues: Issue[];
  calls: GithubCall[];
  faults: Faults;
  close(): Promise<void>;
}

/** Starts a local GitHub, with its API for secrets and issues, on a free loopback port. */
export async function startGithub(
  options: GithubOptions & { log?: (line: string) => void },
): Promise<LocalGithub> {
  const api = new GithubApi(options);
  const calls: GithubCall[] = [];
  const faults = createFaults();
  const earlier = new EarlierAnswers<Answer>();
  const handler = { api, calls, earlier, strike: faults.strike, log: options.log ?? (() => {}) };
  const { url, close } = await listen(
    createServer((request, response) => {
      handle(request, response, handler).catch((error: unknown) =>
        send(response, failure(500, String(error))),
      );
    }),
  );
  const stored = (name: string, scope = api.repository) => api.vault(scope)?.secrets.get(name.toUpperCase());
  return {
    url,
    close,
    token: (tokenOptions) => api.tokens.issue(tokenOptions),
    secret: (name, scope) => stored(name, scope)?.value,
    stored,
    store: (name, secret, scope = api.repository) => void api.vault(scope)?.store(name, secret),
    repositoryId: (fullName) => api.repositories.find(({ full_name }) => full_name === fullName)?.id,
    issues: api.issues,
    calls,
    faults,
  };
}

interface Handler {
  api: GithubApi;
  calls: GithubCall[];
  earlier: EarlierAnswers<Answer>;
  strike(call: GithubCall): Fault | undefined;
  log(line: string): void;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { api, calls, earlier, strike, log }: Handler,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const { origin, pathname, searchParams: query } = new URL(url, `http://${headers.host}`);
  const match = findOperation(method, pathname);
  const call = describeCall(calls.length + 1, { method, path: pathname, match });
  calls.push(call);
  call.body = await text(request);
  const fault = strike(call);
  const { authorization } = headers;
  const same = [method, url, call.body];
  const perform = () =>
    earlier.keep(same, api.answer({ match, origin, query, authorization, body: call.body }));
  const forms = { refuse, send: cannedAnswer, stale: () => earlier.of(same) };
  const answer = await answerUnder(fault, perform, forms);
  call.status = answer?.status ?? 0;
  log(
    `github ${call.n} ${method} ${pathname} ${call.status} ${call.operation}${fault ? ` (${fault.kind})` : ''}`,
  );
  if (answer) send(response, answer);
  else request.socket.destroy();
}

function describeCall(
  n: number,
  { method, path, match }: { method: string; path: string; match: Match | undefined },
): GithubCall {
  return {
    n,
    service: 'github',
    operation: match?.operation.operationId ?? 'unknown',
    method,
    route: match?.operation.route ?? path,
    path,
    status: 0,
    write: method !== 'GET',
    body: '',
  };
}

function refuse(refusal: Refusal, ms: number): Answer {
  switch (refusal) {
    case 'error':
      return failure(500, 'Server Error');
    case 'denied':
      return failure(403, 'Resource not accessible by integration');
    case 'throttle':
      return failure(429, 'You have exceeded a secondary rate limit.', {
        'retry-after': String(Math.ceil(ms / 1000)),
      });
  }
}

function cannedAnswer({ status, message, headers, body }: CannedAnswer): Answer {
  if (body === undefined) return failure(status, message, headers);
  return { status, headers: { 'content-type': 'text/html', ...headers }, text: body };
}

function send(response: ServerResponse, { status, body, text, headers }: Answer): void {
  const json = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...(json && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(text ?? json);
}
