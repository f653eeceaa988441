import { getOctokit } from '@actions/github';
import type { LocalGithub } from '../../local-stack/github/server.ts';
import type { SecretScope } from '../../src/github/scope.ts';
import { openSecretStore, type SecretStore } from '../../src/github/secrets.ts';

export interface TestStore {
  store: SecretStore;
  /** Milliseconds of each wait; none of them takes any time. */
  waits: number[];
}

/** The secret store of the actions, on the local GitHub and with a clock that does not wait. */
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
