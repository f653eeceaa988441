import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { fieldsOf, TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { validateConfig } from '../../src/config/validate.ts';
import { chunksOf, fieldsOfTypes, fileWith } from '../support/field-files.ts';

const SECRET_RULES = ['literal-credential', 'credential-in-url'];

/** The line and column of each secret that `validate` reports. */
function reported(yaml: string, version = '3.7.6'): string[] {
  const { findings } = validateConfig(yaml, { version, file: 'f', today: '2026-01-01' });
  return findings
    .filter(({ rule }) => SECRET_RULES.includes(rule))
    .map(({ line, column }) => `${line}:${column}`);
}

/** The same for what `render` refuses. */
function refused(yaml: string): string[] {
  try {
    parseTeamConfig(Buffer.from(yaml), 'f');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const secrets = [...error.message.matchAll(/^- f:(\d+:\d+): .* contains a credential, .*$/gm)];
    return secrets.map(([, position = '']) => position);
  }
}

describe.each(TABLE_VERSIONS)('the fields of type secret of Loki %s', (version) => {
  const fields = fieldsOfTypes(fieldsOf(version).root, ['secret']);

  it('are many', () => {
    expect(fields.length).toBeGreaterThan(20);
  });

  it.each(chunksOf(fields))('may not hold a credential, for `render` and `validate`: %s …', (...chunk) => {
    const yaml = fileWith(chunk, () => 'hunter2');
    const positions = yaml.split('\n').flatMap((line, i) => {
      const column = line.indexOf('hunter2') + 1;
      return column > 0 ? [`${i + 1}:${column}`] : [];
    });
    expect(positions).toHaveLength(chunk.length);
    expect(refused(yaml)).toEqual(positions);
    expect(reported(yaml, version)).toEqual(positions);
  });

  it.each(['"${NAME}"', '""', 'null', 'PLACEHOLDER'])('may be %s, for both', (value) => {
    const yaml = fileWith(fields, () => value);
    expect(refused(yaml)).toEqual([]);
    expect(reported(yaml, version)).toEqual([]);
  });
});

describe('a credential', () => {
  const key = '"-----BEGIN RSA PRIVATE KEY-----\\nMIIB"';

  it.each([
    ['the id of a key', 'storage_config: {aws: {access_key_id: AKIAEXAMPLE}}', '1:39'],
    ['a URL', 'storage_config: {aws: {s3: "s3://AKIA:hush@us-west-2/logs"}}', '1:28'],
    [
      'a URL without a user',
      'storage_config: {index_queries_cache_config: {redis: {endpoint: "redis://:hush@r"}}}',
      '1:65',
    ],
    ['a URL in a field of another type', 'ruler: {alertmanager_url: "http://ann:hush@am"}', '1:27'],
    ['an alias', 'x: &k hush\nruler: {storage: {swift: {password: *k}}}', '2:37'],
    ['a merged block', 'x: {<<: {password: hush}}', '1:20'],
    ['a block at the wrong place', 'swift: {password: hush}', '1:19'],
    ['a private key in any field', `x: &tls {key: ${key}}`, '1:15'],
    ['a number', 'ruler: {storage: {swift: {password: 12345}}}', '1:37'],
    ['a value with an escaped variable', 'ruler: {storage: {swift: {password: "a$${b}"}}}', '1:37'],
  ])('is found in %s', (_, yaml, position) => {
    expect(refused(yaml)).toEqual([position]);
    expect(reported(yaml)).toEqual([position]);
  });

  it.each([
    ['variables in a URL', 'storage_config: {aws: {s3: "s3://${ID}:${SECRET}@us-west-2/logs"}}'],
    ['a URL with a user alone', 'ruler: {alertmanager_url: "http://ann@am"}'],
    ['a label called key', 'ruler: {external_labels: {key: value}}'],
    ['the path of a file', 'ruler: {remote_write: {client: {basic_auth: {password_file: /etc/p}}}}'],
  ])('is not found in %s', (_, yaml) => {
    expect(refused(yaml)).toEqual([]);
    expect(reported(yaml)).toEqual([]);
  });

  it.each(['PLACEHOLDER', 'changeme', 'xxxx', '"<your key>"', '"****"'])(
    'that is only the placeholder %s is a warning of `validate`',
    (value) => {
      const yaml = `storage_config: {aws: {secret_access_key: ${value}}}`;
      const { findings } = validateConfig(yaml, { version: '3.7.6', file: 'f', today: '2026-01-01' });
      expect(findings).toContainEqual(
        expect.objectContaining({
          ...{ rule: 'placeholder-credential', level: 'warning', column: 43 },
          message: expect.stringContaining('is a placeholder'),
        }),
      );
      expect(refused(yaml)).toEqual([]);
    },
  );
});
