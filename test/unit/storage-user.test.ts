import { expect, it } from 'vitest';
import { userName } from '../../src/aws/input-types.ts';
import { userOf } from '../../src/aws/storage-user.ts';

const long = `${'a'.repeat(62)}b`;

it.each([
  ['acme-usage-logs', 'loki-acme-usage-logs'],
  ['acme-123456789012-us-west-2-an', 'loki-acme-123456789012-us-west-2-an'],
  ['a'.repeat(59), `loki-${'a'.repeat(59)}`],
  ['a'.repeat(60), `loki-${'a'.repeat(50)}-11ee3912`],
])('The user of the bucket %s is %s', (bucket, name) => {
  expect(userOf(bucket)).toEqual({ name, path: '/' });
});

it('Long names of buckets give different users, each a valid name', () => {
  const names = [long, `${'a'.repeat(62)}c`].map((bucket) => userOf(bucket).name);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(userName.parse(name).name).toBe(name);
});
