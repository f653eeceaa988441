import type { Match } from './openapi.ts';

/** One request, in the order they came in. */
export interface GithubCall {
  /** From 1, over the life of the server. */
  n: number;
  service: 'github';
  /** GitHub's operation id, e.g. `actions/get-repo-public-key`; `unknown` when it has none such. */
  operation: string;
  method: string;
  /** The path as GitHub documents it, e.g. `/repos/{owner}/{repo}/actions/secrets/{secret_name}`. */
  route: string;
  path: string;
  /** 0 until answered, and when the connection was destroyed instead. */
  status: number;
  write: boolean;
  body: string;
}

/** Adds a call to the list. */
export function record(
  calls: GithubCall[],
  method: string,
  path: string,
  match: Match | undefined,
): GithubCall {
  const call: GithubCall = {
    n: calls.length + 1,
    service: 'github',
    operation: match?.operation.operationId ?? 'unknown',
    method,
    route: match?.operation.route ?? path,
    path,
    status: 0,
    write: method !== 'GET',
    body: '',
  };
  calls.push(call);
  return call;
}
