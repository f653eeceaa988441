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
    ['sets a key twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', /loki\.yaml:4:3: c is set twice/],
    ['has 10 MB', 'a: 1 # '.padEnd(10_000_000, 'x'), /10000000 bytes.*Is it the right file/],
  ])('that %s is refused with its place and what to do', (_, text, message) => {
    expect(messageFor(text)).toMatch(message);
  });

  it('is told all its problems together', () => {
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
    ['as a field', 'storage_config:\n  aws:\n    access_key_id: AKIAEXAMPLE\n', ':3:20: access_key_id'],
    ['as an alias', 'x: &k AKIAEXAMPLE\naws:\n  secret_access_key: *k\n', ':3:22: secret_access_key'],
    ['in an address', 'aws:\n  s3: s3://AKIAEXAMPLE:ab/c@us-west-2/logs\n', ':2:7: s3'],
    ['in a list', 'list:\n- session_token: abc\n', ':2:18: session_token'],
  ])('%s is refused with its place, and is not repeated', (_, text, place) => {
    const message = messageFor(text);
    expect(message).toContain(`loki.yaml${place} holds a key in the open`);
    expect(message).toContain('git remembers it');
    expect(message).not.toMatch(/AKIAEXAMPLE|abc/);
  });

  it.each(['PLACEHOLDER', '""', '"${SOME_KEY}"', '"${SOME_KEY:-}"'])('may be %s, which is none', (text) => {
    expect(messageFor(`aws: {access_key_id: ${text}}\n`)).toBe('');
  });

  it('may be two variables in an address', () => {
    expect(messageFor('aws: {s3: "s3://${ID}:${SECRET}@us-west-2/logs"}\n')).toBe('');
  });
});
