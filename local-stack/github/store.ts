import { getOctokit } from '@actions/github';
import type { SecretScope } from '../../src/github/scope.ts';
import { openSecretStore, type SecretStore } from '../../src/github/secrets.ts';
import type { LocalGithub } from './server.ts';

export interface TestStore {
  store: SecretStore;
  /** Milliseconds of each wait, none of which took any time. */
  waits: number[];
}

/** A secret store on a local GitHub, by the octokit the actions use, on a clock that does not wait. */
export function testStore(
  github: Pick<LocalGithub, 'url'>,
  token: string,
  scope: SecretScope,
  signal: AbortSignal = new AbortController().signal,
): TestStore {
  const waits: number[] = [];
  const clock = {
    now: () => 0,
    sleep: async (ms: number) => {
      waits.push(ms);
      signal.throwIfAborted();
    },
  };
  const client = getOctokit(token, { baseUrl: github.url });
  return { store: openSecretStore({ client, scope, clock, signal }), waits };
}
