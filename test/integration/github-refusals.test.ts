import { inspect } from 'node:util';
import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGithub, startGithub } from '../../local-stack/github/server.ts';
import type { TokenOptions } from '../../local-stack/github/tokens.ts';
import { UserError } from '../../src/action/errors.ts';
import { requestSecrets } from '../../src/github/request.ts';
import type { SecretScope } from '../../src/github/scope.ts';
import type { SecretStore } from '../../src/github/secrets.ts';
import { systemClock } from '../../src/poll.ts';
import { testStore } from '../support/secret-store.ts';

const repository: SecretScope = { kind: 'repository', owner: 'acme', repo: 'usage' };
const environment: SecretScope = { ...repository, kind: 'environment', environment: 'production' };
const organization: SecretScope = { kind: 'organization', organization: 'acme' };
const put = 'actions/create-or-update-repo-secret';

let github: LocalGithub;
beforeAll(async () => {
  github = await startGithub({ repository: 'acme/usage' });
});
afterAll(() => github.close());
beforeEach(() => {
  github.calls.length = 0;
  github.faults.clear();
});

const open = (options: TokenOptions, scope: SecretScope = repository) =>
  testStore(github, github.token(options), scope);

/** The message of the UserError that the proof fails with. */
async function refusal(store: SecretStore): Promise<string> {
  const error: unknown = await store.proveWrite().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('A token that lacks access', () => {
  test.each([
    [repository, 'repository permission "Secrets: write" (GitHub asks for secrets=read)'],
    [environment, 'repository permission "Environments: write" (GitHub asks for environments=read)'],
    [organization, 'organization permission "Secrets: write" (GitHub asks for organization_secrets=read)'],
  ])(
    'is refused with the permission it needs, and the hint that GITHUB_TOKEN never has it: $kind',
    async (scope, permission) => {
      const message = await refusal(open({}, scope).store);
      expect(message).toContain(permission);
      expect(message).toContain('GITHUB_TOKEN can never have it');
      expect(github.calls.map(({ write }) => write)).toEqual([false]);
    },
  );

  test('is noticed by a write when it may only read', async () => {
    expect(await refusal(open({ secrets: 'read' }).store)).toContain('(GitHub asks for secrets=write)');
    expect(github.calls.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200', 'PUT 403']);
  });

  test.each([
    ['expired', () => open({ secrets: 'write', expired: true })],
    ['unknown', () => testStore(github, 'ghp_unknown', repository)],
  ])('is reported as such when it is %s', async (_, opened) => {
    expect(await refusal(opened().store)).toContain('does not accept the token (401: Bad credentials)');
  });

  test('is reported with the repository that it does not see', async () => {
    const message = await refusal(open({ secrets: 'write', repositories: ['acme/other'] }).store);
    expect(message).toContain('does not show this token the repository acme/usage (404: Not Found)');
  });

  test('is reported with the environment that does not exist', async () => {
    const absent: SecretScope = { ...repository, kind: 'environment', environment: 'staging' };
    const message = await refusal(open({ environments: 'write' }, absent).store);
    expect(message).toContain('the environment staging of acme/usage');
    expect(message).toContain('create the environment');
  });

  test('does not appear in the error', async () => {
    const token = github.token({});
    const error: unknown = await testStore(github, token, repository)
      .store.proveWrite()
      .catch((reason) => reason);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(token);
  });
});

test('What GitHub rejects is reported in its own words', async () => {
  const client = getOctokit(github.token({ secrets: 'write' }), { baseUrl: github.url });
  const { signal } = new AbortController();
  const rejected = requestSecrets(
    { client, scope: repository, clock: systemClock, signal },
    'PUT',
    '/{secret_name}',
    { secret_name: 'NAME', encrypted_value: 'c2VjcmV0', key_id: 'other' },
  );
  await expect(rejected).rejects.toThrow(
    'rejects a secret of repository acme/usage (422: The key_id is not that of',
  );
});

describe('A busy GitHub', () => {
  test('is asked again after the time it asks to wait', async () => {
    github.faults.add({ kind: 'throttle', ms: 30_000, operation: put, times: 3 });
    const { store, waits } = open({ secrets: 'write' });
    await store.publish({ NAME: 'value' });
    expect(waits).toEqual([30_000, 30_000, 30_000]);
    expect(github.secret('NAME')).toBe('value');
  });

  test('is not asked a fifth time', async () => {
    github.faults.add({ kind: 'throttle', times: Number.POSITIVE_INFINITY });
    expect(await refusal(open({ secrets: 'write' }).store)).toContain('Run again in 1 s.');
    expect(github.calls).toHaveLength(4);
  });

  test('is not waited for when it asks for longer than three minutes', async () => {
    github.faults.add({ kind: 'throttle', ms: 3_600_000 });
    const { store, waits } = open({ secrets: 'write' });
    expect(await refusal(store)).toContain('Run again in 3600 s.');
    expect(waits).toEqual([]);
  });
});

describe('A failing GitHub', () => {
  test.each(['error', 'crash-before', 'lost-response'] as const)(
    'is asked again with longer and longer pauses: %s',
    async (kind) => {
      github.faults.add({ kind, operation: put, times: 3 });
      const { store, waits } = open({ secrets: 'write' });
      await store.publish({ NAME: kind });
      expect(waits).toEqual([1000, 2000, 4000]);
      expect(github.secret('NAME')).toBe(kind);
    },
  );

  test('may lose the answer to a removal', async () => {
    github.faults.add({ kind: 'lost-response', operation: 'actions/delete-repo-secret' });
    await open({ secrets: 'write' }).store.proveWrite();
    expect(github.calls.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'GET 200',
      'PUT 201',
      'DELETE 0',
      'DELETE 404',
    ]);
  });

  test('is given up after the fourth attempt', async () => {
    github.faults.add({ kind: 'error', times: 4 });
    expect(await refusal(open({ secrets: 'write' }).store)).toContain(
      'answered every attempt with 500 (Server Error)',
    );
  });

  test('that stops between two secrets is reported with what is written and what is not', async () => {
    github.faults.add({ kind: 'denied', operation: put, nth: 2 });
    const published = open({ secrets: 'write' }).store.publish({ ID: '1', SECRET: '2' });
    await expect(published).rejects.toThrow('ID is written already, SECRET is not.');
  });

  test('that cannot be reached is reported as unreachable', async () => {
    const { url, close } = await startGithub({ repository: 'acme/usage' });
    await close();
    const message = await refusal(testStore({ url }, 'token', repository).store);
    expect(message).toMatch(/^GitHub could not be reached \(.*ECONNREFUSED.*\)\. Check GITHUB_API_URL/);
  });
});

test('A cancelled run stops at once, with the reason of the cancellation', async () => {
  const controller = new AbortController();
  const onHit = () => controller.abort(new UserError('The run was cancelled (SIGINT).'));
  github.faults.add({ kind: 'crash-before', onHit });
  const { store } = testStore(github, github.token({ secrets: 'write' }), repository, controller.signal);
  expect(await refusal(store)).toBe('The run was cancelled (SIGINT).');
  expect(github.calls).toHaveLength(1);
});
