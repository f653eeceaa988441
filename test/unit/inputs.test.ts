import { describe, expect, it } from 'vitest';

import {
  addressOrNetwork,
  hostNameOrAddress,
  keyValues,
  list,
  oneOf,
  secret,
  text,
  wholeNumber,
  yesNo,
} from '../../src/action/input-types.ts';
import {
  defaulted,
  type InputValues,
  optional,
  type Rule,
  readInputs,
  required,
} from '../../src/action/inputs.ts';

const specs = {
  bucket: required(text('a bucket name', 'acme-usage-logs', /^[a-z-]+$/)),
  mode: defaulted(oneOf('apply', 'plan'), 'apply'),
  'noncurrent-days': defaulted(wholeNumber('days', 1, 3650), '30'),
  tags: optional(keyValues('`Key=Value` lines', 'team=telemetry')),
};

function messageFor(env: Record<string, string>): string {
  try {
    readInputs(specs, undefined, env);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('inputs', () => {
  it('are read under the names the runner gives them, in camel case and typed', () => {
    const env = { INPUT_BUCKET: ' acme-logs ', 'INPUT_NONCURRENT-DAYS': '7', INPUT_TAGS: 'a=1\n\nb = x=y' };
    expect(readInputs(specs, undefined, env)).toEqual({
      bucket: 'acme-logs',
      mode: 'apply',
      noncurrentDays: 7,
      tags: { a: '1', b: 'x=y' },
    });
  });

  it('treat an empty value as not given, so that a caller can pass on an input of its own', () => {
    const values = readInputs(specs, undefined, { INPUT_BUCKET: 'b', INPUT_MODE: '', INPUT_TAGS: ' ' });
    expect(values).toMatchObject({ mode: 'apply', tags: undefined });
  });

  it('report every problem at once, each with what was given, what is allowed and an example', () => {
    const message = messageFor({ INPUT_MODE: 'destroy', 'INPUT_NONCURRENT-DAYS': '-1', INPUT_TAGS: 'team' });
    expect(message.split('\n')).toEqual([
      '4 inputs are not valid; nothing was changed.',
      '- bucket: not given (it is required); allowed: a bucket name; example: acme-usage-logs',
      '- mode: given "destroy"; allowed: `apply` or `plan`; example: apply',
      '- noncurrent-days: given "-1"; allowed: a whole number of days from 1 to 3650; example: 30',
      '- tags: given "team" (no `=` in "team"); allowed: `Key=Value` lines; example: team=telemetry',
    ]);
  });

  it('are checked together as far as they are valid, and all problems are told in one go', () => {
    const withTags: Rule<InputValues<typeof specs>> = ({ tags }) => (tags ? undefined : 'tags: none');
    const withBucket: Rule<InputValues<typeof specs>> = ({ bucket }) => `bucket: ${bucket}`;
    const read = () => readInputs(specs, [withTags, withBucket], { INPUT_MODE: 'destroy' });
    expect(read).toThrow(/3 inputs are not valid.*bucket: not given.*mode: given.*tags: none$/s);
  });

  it('that are secret are not repeated', () => {
    const token = { token: required(secret('a token', 'x', /^\S+$/)) };
    expect(() => readInputs(token, [], { INPUT_TOKEN: 'ghs_a b' })).toThrow(
      'token: given a text of 7 characters',
    );
  });

  it('are shortened in messages, since they may be as long as a file', () => {
    expect(messageFor({ INPUT_BUCKET: 'X'.repeat(5000) }).length).toBeLessThan(300);
  });
});

describe('input types', () => {
  it.each([
    ['true', true],
    ['FALSE', false],
  ])('read %s as a boolean', (given, value) => {
    expect(yesNo.parse(given)).toBe(value);
  });

  it.each(['yes', '1', 'tRue'])('reject %s as a boolean', (given) => {
    expect(() => yesNo.parse(given)).toThrow();
  });

  it.each(['1.5', '1e3', '0x10', '', '3651', '99999999999999999999'])(
    'refuse %j as a number of days',
    (given) => {
      expect(() => wholeNumber('days', 0, 3650).parse(given)).toThrow();
    },
  );

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['0.0.0.0/0', 'that is everybody'],
    ['::/0', 'that is everybody'],
    ['10.0.0.0/00', 'that is everybody'],
    ['10.0.0.0/33', ''],
    ['10.0.0', ''],
    ['fe80::1%eth0', ''],
    ['loki.example.com', ''],
    ['127.0.0.1 yes; default', ''],
  ])('read an address or a network: %s', (given, read) => {
    expect(outcome(() => addressOrNetwork.parse(given))).toBe(read);
  });

  it.each([
    ['loki.example.com', 'loki.example.com'],
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8::7', '2001:db8::7'],
    ['192.0.2', ''],
    ['https://loki.example.com', ''],
    ['loki.example.com:9443', ''],
    ['*.example.com', ''],
    ['-a.example.com', ''],
    [`${'a'.repeat(64)}.com`, ''],
  ])('read a host name or an address: %s', (given, read) => {
    expect(outcome(() => hostNameOrAddress.parse(given))).toBe(read);
  });

  it('read lists by line and comma, and name the item that is wrong', () => {
    const ids = list(text('an id', 'i-1', /^i-\d+$/));
    expect(ids.parse('i-1, i-2\n\ni-3')).toEqual(['i-1', 'i-2', 'i-3']);
    expect(() => ids.parse('i-1, x')).toThrow('"x"');
  });

  it.each([',', '\n,\n'])('refuse %j as a list: nothing is in it', (given) => {
    expect(() => list(text('an id', 'i-1')).parse(given)).toThrow('nothing is in it');
  });

  it('count what is in a list twice once', () => {
    expect(list(text('an id', 'i-1')).parse('i-1, i-2, i-1')).toEqual(['i-1', 'i-2']);
  });

  it('reject a key that is given twice', () => {
    expect(() => keyValues('', '').parse('a=1\na=2')).toThrow('a is given twice');
  });
});

/** What was read, or why it was rejected. */
function outcome(parse: () => string): string {
  try {
    return parse();
  } catch (error) {
    return (error as Error).message;
  }
}
