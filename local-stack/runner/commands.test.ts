import { describe, expect, test } from 'vitest';
import { parsePairs } from './file-commands.ts';
import { createLog } from './log.ts';
import { createMasks } from './masks.ts';
import { parseCommand } from './workflow-commands.ts';

describe('workflow commands', () => {
  test('properties and data are unescaped', () => {
    expect(parseCommand('::error file=a%2Cb.yaml,line=3,title=No%3A way::100%25%0Anext')).toEqual({
      name: 'error',
      properties: { file: 'a,b.yaml', line: '3', title: 'No: way' },
      data: '100%\nnext',
    });
  });

  test('a percent sign that was escaped is not unescaped twice', () => {
    expect(parseCommand('::notice::%250A')?.data).toBe('%0A');
  });

  test.each(['plain', 'a ::error::b', '::error', ': :error::x'])('%j is plain output', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

describe('the log of a step', () => {
  function logOf(...lines: string[]) {
    const log = createLog(createMasks());
    for (const line of lines) log.feed(line);
    return log;
  }

  test('shows errors with their title, and keeps their place in a file', () => {
    const log = logOf('::error file=loki.yaml,line=7,title=Bad field::no such field');
    expect(log.lines).toEqual(['Error: Bad field: no such field']);
    expect(log.annotations).toEqual([
      { level: 'error', message: 'no such field', file: 'loki.yaml', line: 7, title: 'Bad field' },
    ]);
  });

  test('hides a secret from the moment it is masked', () => {
    const log = logOf('::add-mask::s3cr3t-value', 'it is s3cr3t-value', '::warning::s3cr3t-value leaked');
    expect(log.lines).toEqual(['it is ***', 'Warning: *** leaked']);
    expect(log.annotations[0]?.message).toBe('*** leaked');
  });

  test('hides each line of a secret that has several', () => {
    expect(logOf('::add-mask::first-line%0Asecond-line', 'a second-line b').lines).toEqual(['a *** b']);
  });

  test('leaves out debug lines, and shows groups as headings', () => {
    expect(logOf('::debug::x', '::group::Plan', 'one', '::endgroup::').lines).toEqual(['▸ Plan', 'one']);
  });

  test('ignores workflow commands between stop-commands and its token', () => {
    const log = logOf('::stop-commands::tok3n', '::error::not one', '::tok3n::', '::error::one');
    expect(log.lines).toEqual(['::error::not one', 'Error: one']);
    expect(log.annotations).toHaveLength(1);
  });

  test('shows unknown commands like other output', () => {
    expect(logOf('::set-output name=a::b').lines).toEqual(['::set-output name=a::b']);
  });
});

test.each([
  ['as it is', (secret: string) => secret],
  ['in JSON', (secret: string) => JSON.stringify({ secret })],
  ['in a URL', (secret: string) => `?q=${encodeURIComponent(secret)}`],
  ['in base64', (secret: string) => Buffer.from(secret).toString('base64')],
  ['in base64 after other text', (secret: string) => Buffer.from(`u:${secret}`).toString('base64')],
])('a secret is hidden %s', (_, encode) => {
  const secret = 'wJalr"XUtnFEMI/K7MDENG+bPxRfiCY';
  const masks = createMasks();
  masks.add(secret);
  expect(masks.mask(encode(secret))).toContain('***');
});

describe('file commands', () => {
  test('values may contain equals signs, empty lines and the start of a block', () => {
    const text = 'a=b=c\n\nlong<<ghadelimiter_1\none\n\nx<<y\nghadelimiter_1\nempty<<E\nE\n';
    expect(parsePairs(text)).toEqual({ a: 'b=c', long: 'one\n\nx<<y', empty: '' });
  });

  test('a block without its end is refused', () => {
    expect(() => parsePairs('a<<E\nb\n')).toThrow("Matching delimiter not found 'E'");
  });

  test('a line that is neither is refused', () => {
    expect(() => parsePairs('nothing')).toThrow("Invalid format 'nothing'");
  });
});
