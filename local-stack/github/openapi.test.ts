import { describe, expect, test } from 'vitest';
import { findOperation, requestViolations, responseViolations } from './openapi.ts';

const secrets = '/repos/acme/usage/actions/secrets';
const none = new URLSearchParams();

function operation(method: string, path: string) {
  const found = findOperation(method, path);
  if (!found) throw new Error(`no ${method} ${path}`);
  return found.operation;
}

describe('the extract of the description GitHub publishes', () => {
  test('tells the public key from a secret of that name', () => {
    expect(operation('GET', `${secrets}/public-key`).operationId).toBe('actions/get-repo-public-key');
    expect(operation('GET', `${secrets}/PUBLIC_KEY`).operationId).toBe('actions/get-repo-secret');
  });

  test('decodes the name of an environment', () => {
    const path = '/repos/acme/usage/environments/eu%2Fproduction/secrets';
    expect(findOperation('GET', path)?.params['environment_name']).toBe('eu/production');
  });

  test('knows no other path and method', () => {
    expect(findOperation('GET', '/repos/acme/usage/pulls')).toBeUndefined();
    expect(findOperation('POST', secrets)).toBeUndefined();
  });

  test.each([
    [{ encrypted_value: 'c2VjcmV0', key_id: '1' }, []],
    [{ key_id: '1' }, ['body.encrypted_value is missing']],
    [{ encrypted_value: 'c2VjcmV0', key_id: 1 }, ['body.key_id is not of type string']],
    ['text', ['body is not of type object']],
    [undefined, ['body is not of type object']],
  ])('checks the body of a request: %j', (body, problems) => {
    expect(requestViolations(operation('PUT', `${secrets}/A`), none, body)).toEqual(problems);
  });

  test('refuses an encrypted value that is not base64, and an unknown visibility', () => {
    const put = operation('PUT', '/orgs/acme/actions/secrets/A');
    expect(requestViolations(put, none, { encrypted_value: '#', visibility: 'public' })).toEqual([
      expect.stringContaining('body.encrypted_value does not match'),
      'body.visibility is not one of all, private, selected',
    ]);
  });

  test('checks the query of a request', () => {
    const problems = requestViolations(
      operation('GET', secrets),
      new URLSearchParams('per_page=x&size=3'),
      undefined,
    );
    expect(problems).toEqual([
      'query parameter size is not known',
      'query parameter per_page is not of type integer',
    ]);
  });

  test('checks an answer', () => {
    const get = operation('GET', `${secrets}/A`);
    const dates = { created_at: '2026-01-10T14:59:22Z', updated_at: 'yesterday' };
    expect(responseViolations(get, 200, { name: 'A', ...dates })).toEqual([
      'body.updated_at is not a date-time',
    ]);
    expect(responseViolations(get, 202, {})).toEqual(['status 202 is not described']);
    expect(responseViolations(get, 403, { message: 3 })).toEqual(['body.message is not of type string']);
    expect(responseViolations(operation('DELETE', `${secrets}/A`), 204, {})).toEqual([
      'status 204 has no body',
    ]);
    expect(responseViolations(operation('PUT', `${secrets}/A`), 201, { id: 1 })).toEqual([
      'body.id is not allowed',
    ]);
  });
});
