import { describe, expect, test } from 'vitest';
import { findOperation, requestViolations, responseViolations } from './openapi.ts';

const secrets = '/repos/acme/usage/actions/secrets';
const none = new URLSearchParams();

function operation(method: string, path: string) {
  const found = findOperation(method, path);
  if (!found) throw new Error(`no ${method} ${path}`);
  return found.operation;
}

describe('the extract of GitHub’s API description', () => {
  test('distinguishes the public key from a secret', () => {
    expect(operation('GET', `${secrets}/public-key`).operationId).toBe('actions/get-repo-public-key');
    expect(operation('GET', `${secrets}/PUBLIC_KEY`).operationId).toBe('actions/get-repo-secret');
  });

  test('decodes the name of an environment', () => {
    const path = '/repos/acme/usage/environments/eu%2Fproduction/secrets';
    expect(findOperation('GET', path)?.params['environment_name']).toBe('eu/production');
  });

  test('has no other paths and methods', () => {
    expect(findOperation('GET', '/repos/acme/usage/pulls')).toBeUndefined();
    expect(findOperation('POST', secrets)).toBeUndefined();
  });

  test.each([
    [{ encrypted_value: 'c2VjcmV0', key_id: '1' }, []],
    [{ key_id: '1' }, ["body must have required property 'encrypted_value'"]],
    [{ encrypted_value: 'c2VjcmV0', key_id: 1 }, ['body/key_id must be string']],
    ['text', ['body must be object']],
    [undefined, ['body must be object']],
  ])('checks the body of a request: %j', (body, problems) => {
    expect(requestViolations(operation('PUT', `${secrets}/A`), none, body)).toEqual(problems);
  });

  test('refuses an encrypted value that is not base64, and an unknown visibility', () => {
    const put = operation('PUT', '/orgs/acme/actions/secrets/A');
    expect(requestViolations(put, none, { encrypted_value: '#', visibility: 'public' })).toEqual([
      expect.stringContaining('body/encrypted_value must match pattern'),
      'body/visibility must be equal to one of the allowed values',
    ]);
  });

  test('checks the query of a request', () => {
    const problems = requestViolations(
      operation('GET', secrets),
      new URLSearchParams('per_page=x&size=3'),
      undefined,
    );
    expect(problems).toEqual([
      'query must NOT have additional properties: size',
      'query/per_page must be integer',
    ]);
  });

  test('checks an answer', () => {
    const get = operation('GET', `${secrets}/A`);
    const dates = { created_at: '2026-01-10T14:59:22Z', updated_at: 'yesterday' };
    expect(responseViolations(get, 200, { name: 'A', ...dates })).toEqual([
      'body/updated_at must match format "date-time"',
    ]);
    expect(responseViolations(get, 202, {})).toEqual(['status 202 is not described']);
    expect(responseViolations(get, 403, { message: 3 })).toEqual(['body/message must be string']);
    expect(responseViolations(operation('DELETE', `${secrets}/A`), 204, {})).toEqual([
      'status 204 has no body',
    ]);
    expect(responseViolations(operation('PUT', `${secrets}/A`), 201, { id: 1 })).toEqual([
      'body must NOT have additional properties: id',
    ]);
  });
});
