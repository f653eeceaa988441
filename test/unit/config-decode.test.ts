import { expect, it } from 'vitest';
import { validateConfig } from '../../src/config/validate.ts';

const messages = (yaml: string) =>
  validateConfig(yaml, { version: '3.7.6', file: 'loki.yaml', today: '2026-01-01' }).findings.map(
    ({ message }) => message,
  );

it.each([
  ['- a\n', 'The file must be a block of fields, not a list.'],
  ['loki\n', 'The file must be a block of fields, not a single value.'],
  ['server: [1]\n', 'server must be a block of fields, not a list.'],
  ['memberlist: {join_members: a}\n', 'memberlist.join_members must be a list, not a single value.'],
  ['target: {a: b}\n', 'target must be a single value, not a block of fields.'],
  [
    'server: {http_listen_port: many}\n',
    'server.http_listen_port cannot be "many": it must be a whole number, without quotes.',
  ],
])('%j: %s', (yaml, message) => {
  expect(messages(yaml)).toContain(message);
});

it('a long value is shortened in the message', () => {
  const found = messages(`auth_enabled: ${'x'.repeat(50)}\n`);
  expect(found).toContainEqual(expect.stringContaining(`"${'x'.repeat(37)}…"`));
});

it('a credential in a URL that cannot be read is not repeated', () => {
  const found = messages('storage_config: {aws: {s3: "s3://AKIA:a/hush@us-west-2/logs"}}\n');
  expect(found).toContainEqual(
    expect.stringContaining('storage_config.aws.s3 cannot be "s3://…@us-west-2/logs"'),
  );
  expect(found.join()).not.toMatch(/AKIA|hush/);
});
