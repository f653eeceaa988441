import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGithub, startGithub } from '../../local-stack/github/server.ts';
import type { SecretScope } from '../../src/github/scope.ts';
import { combineStores } from '../../src/github/secrets.ts';
import { testStore } from '../support/secret-store.ts';

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
])('Secrets of a %s', (_, scope) => {
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

    const missing = await store.missing(['loki_s3_access_key_id', 'ABSENT']);
    expect(missing).toEqual([expect.stringMatching(/^ABSENT of .*acme/)]);

    await store.remove(['LOKI_S3_ACCESS_KEY_ID', 'ABSENT']);
    expect(github.secret('LOKI_S3_ACCESS_KEY_ID', scope)).toBeUndefined();
    expect(await store.missing(['LOKI_S3_ACCESS_KEY_ID'])).toHaveLength(1);
  });

  test('are never sent in plain text', async () => {
    await open(scope).publish(pair);
    const sent = github.calls.map(({ path, body }) => path + body).join('\n');
    for (const value of Object.values(pair)) expect(sent).not.toContain(value);
  });
});

describe('Publishing two secrets after the proof', () => {
  test('takes two calls in a repository', async () => {
    const store = open(repository);
    await store.proveWrite();
    github.calls.length = 0;
    await store.publish(pair);
    expect(made()).toEqual(['PUT /secrets/{secret_name}', 'PUT /secrets/{secret_name}']);
  });

  test('takes one more call in an organization, to keep who may use them', async () => {
    const store = open(organization);
    await store.proveWrite();
    github.calls.length = 0;
    await store.publish(pair);
    expect(made()).toEqual(['GET /secrets', 'PUT /secrets/{secret_name}', 'PUT /secrets/{secret_name}']);
  });

  test('is refused before anything is sent where GitHub would reject a name', async () => {
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

describe('The secret of an organization', () => {
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
    await open(organization).publish({ FOR_SOME: 'new' });
    const kept = { value: 'new', visibility: 'selected', selectedRepositoryIds };
    expect(github.stored('FOR_SOME', organization)).toMatchObject(kept);
  });

  test('is found beyond the first hundred', async () => {
    for (let index = 0; index < 100; index++) {
      github.store(`CLIENT_${index}`, { value: '', visibility: 'all' }, organization);
    }
    github.store('LAST', { value: '', visibility: 'all' }, organization);
    const missing = await open(organization).missing(['LAST', 'ABSENT']);
    expect(missing).toEqual(['ABSENT of organization acme']);
  });
});

test('Several stores are one: each is proven, written and searched, and what is missing says where', async () => {
  const both = combineStores([open(repository), open(environment)]);
  await both.proveWrite();
  await open(repository).publish({ SHARED: 'old' });
  expect(await both.missing(['SHARED'])).toEqual(['SHARED of environment eu/production of acme/usage']);
  await both.publish({ SHARED: 'new' });
  expect([github.secret('SHARED', repository), github.secret('SHARED', environment)]).toEqual(['new', 'new']);
  await both.remove(['SHARED']);
  expect(await both.missing(['SHARED'])).toHaveLength(2);
});
