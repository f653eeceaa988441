import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seal } from '../../src/github/seal.ts';
import { type LocalGithub, startGithub } from './server.ts';

const secrets = '/repos/acme/usage/actions/secrets';

let github: LocalGithub;
let token: string;
beforeEach(async () => {
  github = await startGithub({ repository: 'acme/usage' });
  token = github.token({ secrets: 'write' });
});
afterEach(() => github.close());

async function request(method: string, path: string, body?: object | string) {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

async function sealed(value: string) {
  const { body } = await request('GET', `${secrets}/public-key`);
  return { encrypted_value: seal(body.key, value), key_id: body.key_id };
}

describe('the local GitHub', () => {
  test('stores a secret under its name in upper case, 201 the first time and 204 after', async () => {
    expect((await request('PUT', `${secrets}/name`, await sealed('one'))).status).toBe(201);
    expect((await request('PUT', `${secrets}/NAME`, await sealed('two'))).status).toBe(204);
    expect(github.secret('name')).toBe('two');
    const { body } = await request('GET', secrets);
    expect(body).toMatchObject({ total_count: 1, secrets: [{ name: 'NAME' }] });
  });

  test('deletes a secret once', async () => {
    github.store('NAME', { value: 'one' });
    expect((await request('DELETE', `${secrets}/NAME`)).status).toBe(204);
    expect((await request('DELETE', `${secrets}/NAME`)).status).toBe(404);
  });

  test('refuses a value that is sealed with another key', async () => {
    const { key_id } = await sealed('');
    const stranger = randomBytes(32).toString('base64');
    const { status, body } = await request('PUT', `${secrets}/NAME`, {
      encrypted_value: seal(stranger, 'x'),
      key_id,
    });
    expect([status, body.message]).toEqual([
      422,
      'The encrypted_value is not sealed with the current public key',
    ]);
  });

  test.each([
    ['a body that is not JSON', 'PUT', `${secrets}/NAME`, '{', 422],
    ['a body without a required property', 'PUT', `${secrets}/NAME`, { key_id: '1' }, 422],
    ['an unknown query parameter', 'GET', `${secrets}?limit=3`, undefined, 422],
    ['an unknown path', 'GET', '/repos/acme/usage/secrets', undefined, 404],
  ])('refuses %s', async (_, method, path, body, status) => {
    expect((await request(method, path, body)).status).toBe(status);
  });

  test('refuses an invalid name', async () => {
    const { status } = await request('PUT', `${secrets}/GITHUB_NAME`, await sealed('x'));
    expect(status).toBe(422);
    expect(github.secret('GITHUB_NAME')).toBeUndefined();
  });

  test('names the permission that a token lacks', async () => {
    token = github.token({ secrets: 'read' });
    const { status, headers, body } = await request('DELETE', `${secrets}/NAME`);
    expect(status).toBe(403);
    expect(headers.get('x-accepted-github-permissions')).toBe('secrets=write');
    expect(body.message).toBe('Resource not accessible by integration');
  });

  test('shows a repository to every token that may see it', async () => {
    token = github.token({});
    expect((await request('GET', '/repos/acme/usage')).body).toMatchObject({ full_name: 'acme/usage' });
    token = github.token({ repositories: [] });
    expect((await request('GET', '/repos/acme/usage')).status).toBe(404);
  });

  test('records each call with its documented route', async () => {
    await request('DELETE', `${secrets}/NAME`);
    expect(github.calls).toEqual([
      {
        n: 1,
        service: 'github',
        operation: 'actions/delete-repo-secret',
        method: 'DELETE',
        route: '/repos/{owner}/{repo}/actions/secrets/{secret_name}',
        path: `${secrets}/NAME`,
        status: 404,
        write: true,
        body: '',
      },
    ]);
  });
});

describe('a fault of the local GitHub', () => {
  test('strikes the matching call of an operation that it is for', async () => {
    github.faults.add({ kind: 'error', operation: 'actions/list-repo-secrets', nth: 2 });
    const statuses = [];
    for (const path of [secrets, `${secrets}/public-key`, secrets, secrets]) {
      statuses.push((await request('GET', path)).status);
    }
    expect(statuses).toEqual([200, 200, 500, 200]);
  });

  test('strikes the call with a number, and as many after it as it says', async () => {
    github.faults.add({ kind: 'throttle', call: 2, times: 2, ms: 5000 });
    await request('GET', secrets);
    expect((await request('GET', secrets)).headers.get('retry-after')).toBe('5');
    expect((await request('GET', secrets)).status).toBe(429);
    expect((await request('GET', secrets)).status).toBe(200);
  });

  test('does not strike calls to another service', async () => {
    github.faults.add({ kind: 'error', service: 'iam' });
    expect((await request('GET', secrets)).status).toBe(200);
  });

  test.each([
    ['crash-before', 'old'],
    ['crash-after', 'new'],
    ['lost-response', 'new'],
  ] as const)('%s leaves the secret %s and no answer', async (kind, value) => {
    github.store('NAME', { value: 'old' });
    const secret = await sealed('new');
    let seen: string | undefined;
    const onHit = () => {
      seen = github.secret('NAME');
    };
    github.faults.add({ kind, onHit });
    await expect(request('PUT', `${secrets}/NAME`, secret)).rejects.toThrow();
    expect(seen).toBe(value);
    expect(github.secret('NAME')).toBe(value);
  });
});
