import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGithub, startGithub } from '../../local-stack/github/server.ts';
import { testStore } from '../../local-stack/github/store.ts';
import type { SecretScope } from '../../src/github/scope.ts';

const repository: SecretScope = { kind: 'repository', owner: 'acme', repo: 'usage' };
const environment: SecretScope = { ...repository, kind: 'environment', environment: 'eu/production' };
const organization: SecretScope = { kind: 'organization', organization: 'acme' };
const everything = { secrets: 'write', environments: 'write', organization_secrets: 'write' } as const;
const pair = {
  LOKI_S3_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  LOKI_S3_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG',
};

let github: LocalGithub;
beforeAll(async () => {
  const otherRepositories = Array.from({ length: 120 }, (_, index) => `client-${index}`);
  github = await startGithub({
    repository: 'acme/usage',
    environments: ['eu/production'],
    otherRepositories,
  });
});
afterAll(() => github.close());
beforeEach(() => {
  github.calls.length = 0;
});

const open = (scope: SecretScope) => testStore(github, github.token(everything), scope).store;
const made = () =>
  github.calls.map(({ method, route }) => `${method} ${route.replace(/^.*(?=\/secrets)/, '')}`);

describe.each([
  ['repository', repository],
  ['environment', environment],
  ['organization', organization],
])('secrets of a %s', (_, scope) => {
  test('a proof of write access takes three calls and leaves nothing behind', async () => {
    await open(scope).proveWrite();
    expect(made()).toEqual([
      'GET /secrets/public-key',
      'PUT /secrets/{secret_name}',
      'DELETE /secrets/{secret_name}',
    ]);
    expect(github.secret('LOKI_HOST_ACTIONS_WRITE_PROBE', scope)).toBeUndefined();
  });

  test('are published, replaced, found and removed', async () => {
    const store = open(scope);
    await store.publish(pair);
    await store.publish({ ...pair, LOKI_S3_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' });
    expect(github.secret('LOKI_S3_ACCESS_KEY_ID', scope)).toBe('AKIAI44QH8DHBEXAMPLE');
    expect(github.secret('LOKI_S3_SECRET_ACCESS_KEY', scope)).toBe(pair.LOKI_S3_SECRET_ACCESS_KEY);

    const existing = await store.existing(['loki_s3_access_key_id', 'ABSENT']);
    expect([...existing.keys()]).toEqual(['loki_s3_access_key_id']);
    expect(existing.get('loki_s3_access_key_id')?.getTime()).toBeGreaterThan(Date.now() - 60_000);

    await store.remove('LOKI_S3_ACCESS_KEY_ID');
    await store.remove('LOKI_S3_ACCESS_KEY_ID');
    expect(await store.existing(['LOKI_S3_ACCESS_KEY_ID'])).toEqual(new Map());
  });

  test('nothing of a value is sent in the open', async () => {
    await open(scope).publish(pair);
    const sent = github.calls.map(({ path, body }) => path + body).join('\n');
    for (const value of Object.values(pair)) expect(sent).not.toContain(value);
  });
});

describe('publishing two secrets after the proof', () => {
  test('takes two calls in a repository', async () => {
    const store = open(repository);
    await store.proveWrite();
    github.calls.length = 0;
    await store.publish(pair);
    expect(made()).toEqual(['PUT /secrets/{secret_name}', 'PUT /secrets/{secret_name}']);
  });

  test('takes one more in an organization, to keep who may use them', async () => {
    const store = open(organization);
    await store.proveWrite();
    github.calls.length = 0;
    await store.publish(pair);
    expect(made()).toEqual(['GET /secrets', 'PUT /secrets/{secret_name}', 'PUT /secrets/{secret_name}']);
  });

  test('stops at a name GitHub would refuse before anything is sent', async () => {
    const store = open(repository);
    await expect(store.publish({ OK: '1', 'NOT-OK': '2' })).rejects.toThrow(
      'NOT-OK cannot be the name of a secret',
    );
    await expect(store.publish({ GITHUB_KEY: '1' })).rejects.toThrow(
      'GITHUB_KEY cannot be the name of a secret',
    );
    expect(github.calls).toEqual([]);
  });
});

describe('the secret of an organization', () => {
  test('is private when it is new', async () => {
    await open(organization).publish({ NEW: '1' });
    expect(github.stored('NEW', organization)).toMatchObject({ value: '1', visibility: 'private' });
  });

  test('stays visible to all', async () => {
    github.store('FOR_ALL', { value: 'old', visibility: 'all' }, organization);
    await open(organization).publish({ FOR_ALL: 'new' });
    expect(github.stored('FOR_ALL', organization)).toMatchObject({ value: 'new', visibility: 'all' });
  });

  test('stays visible to the repositories that were selected, more than a page of them', async () => {
    const selectedRepositoryIds = Array.from({ length: 110 }, (_, index) => 1_000_002 + index);
    github.store('FOR_SOME', { value: 'old', visibility: 'selected', selectedRepositoryIds }, organization);
    const store = open(organization);
    await store.put('FOR_SOME', await sealedFor(store, 'new'));
    const kept = { value: 'new', visibility: 'selected', selectedRepositoryIds };
    expect(github.stored('FOR_SOME', organization)).toMatchObject(kept);
  });

  test('is found beyond the first hundred', async () => {
    for (let index = 0; index < 100; index++) {
      github.store(`CLIENT_${index}`, { value: '', visibility: 'all' }, organization);
    }
    github.store('LAST', { value: '', visibility: 'all' }, organization);
    const existing = await open(organization).existing(['LAST', 'ABSENT']);
    expect([...existing.keys()]).toEqual(['LAST']);
  });
});

async function sealedFor(store: ReturnType<typeof open>, value: string) {
  const { seal } = await import('../../src/github/seal.ts');
  const { key, key_id } = await store.publicKey();
  return { encrypted_value: seal(key, value), key_id };
}
