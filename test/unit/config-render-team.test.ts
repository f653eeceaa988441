import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';

const parse = (text: string | Buffer) => parseTeamConfig(Buffer.from(text), 'loki.yaml');

function messageFor(text: string | Buffer): string {
  try {
    parse(text);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  return '';
}

describe("The team's YAML", () => {
  it('is read as Loki reads it: YAML 1.1, with aliases and merge keys resolved', () => {
    expect(parse('a: &a {x: no, y: 0x10}\nb: {<<: *a, y: 010}\nc: [*a, 1.5, ~]\n')).toEqual({
      a: { x: false, y: 16 },
      b: { x: false, y: 8 },
      c: [{ x: false, y: 16 }, 1.5, null],
    });
  });

  it.each([
    ['is no YAML', 'limits_config:\n  a: [1\n', /loki\.yaml:\d+:\d+: /],
    ['is indented with a tab', 'a:\n\tb: 1\n', /loki\.yaml:2:\d+: .*Indent with spaces/],
    ['is not UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff]), /loki\.yaml:1:4: .*UTF-8/],
    ['is empty', '', /is empty/],
    ['is comments only', '# nothing\n', /is empty/],
    ['is a list', '- a\n- b\n', /is not a map/],
    ['is a single word', 'loki', /is not a map/],
    ['sets a key twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', /loki\.yaml:4:3: c is set twice in the same block/],
    ['has 10 MB', 'a: 1 # '.padEnd(10_000_000, 'x'), /9766 KB.*right file/],
  ])('that %s is refused with the position and what to do', (_, text, message) => {
    expect(messageFor(text)).toMatch(message);
  });

  it('with several problems is refused with all of them', () => {
    expect(messageFor('a: 1\na: 2\nb: 1\nb: 2\n')).toMatch(/:2:1: a is set twice.*\n.*:4:1: b is set twice/);
  });

  it('whose aliases multiply is refused before it fills the memory', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(',')}]`,
    );
    expect(messageFor(`l0: &l0 [x]\n${levels.join('\n')}\n`)).toMatch(/more than 100000 values/);
  });
});

describe("A key in the team's YAML", () => {
  it.each([
    [
      'as a field',
      'storage_config:\n  aws:\n    access_key_id: AKIAEXAMPLE\n',
      ':3:20: storage_config.aws.access_key_id contains a credential',
    ],
    [
      'as an alias',
      'x: &k AKIAEXAMPLE\naws:\n  secret_access_key: *k\n',
      ':3:22: aws.secret_access_key contains a credential',
    ],
    [
      'in a URL',
      'aws:\n  s3: s3://AKIAEXAMPLE:ab/c@us-west-2/logs\n',
      ':2:7: aws.s3: the URL contains a credential',
    ],
    ['in a list', 'list:\n- session_token: abc\n', ':2:18: list.session_token contains a credential'],
  ])('%s is refused with its position, and is not repeated', (_, text, problem) => {
    const message = messageFor(text);
    expect(message).toContain(`loki.yaml${problem}`);
    expect(message).toContain('git remembers it');
    expect(message).not.toMatch(/AKIAEXAMPLE|abc/);
  });

  it.each(['PLACEHOLDER', '""', '"${SOME_KEY}"', '"${SOME_KEY:-}"'])('may be replaced by %s', (text) => {
    expect(messageFor(`aws: {access_key_id: ${text}}\n`)).toBe('');
  });

  it('may be replaced by two variables in a URL', () => {
    expect(messageFor('aws: {s3: "s3://${ID}:${SECRET}@us-west-2/logs"}\n')).toBe('');
  });
});
