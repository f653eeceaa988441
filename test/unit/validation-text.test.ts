import { describe, expect, it } from 'vitest';
import { ourOwn, Secrets } from '../../src/config/hide.ts';
import type { Finding } from '../../src/config/problem.ts';
import type { Checked } from '../../src/validation/check.ts';
import { colored, plain, toText } from '../../src/validation/text.ts';

const finding: Finding = {
  ...{ file: 'loki.yaml', line: 2, column: 4, endLine: 2, rule: 'wrong-type', level: 'error' },
  ...{ message: ourOwn('It is wrong.'), fix: ourOwn('Fix it.') },
};

function checked(text: string, ...findings: Finding[]): Checked {
  const bytes = Buffer.from(text);
  const none = { secrets: Secrets.none, older: [], allowed: [], comparedWith: undefined, notJudged: [] };
  return { file: 'loki.yaml', bytes, findings, ...none };
}

describe('Findings as text', () => {
  it('have a caret below the column, also after tabs', () => {
    expect(toText(checked('a: 1\nb:\tx\n', finding), plain)).toBe(
      'loki.yaml:2:4 error: It is wrong. (wrong-type)\n  2 | b: x\n    |    ^\n  Fix it.\n',
    );
  });

  it('show a long line around the column', () => {
    const text = `a: 1\n${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const [, source = '', caret = ''] = toText(checked(text, { ...finding, column: 5001 }), plain).split(
      '\n',
    );
    expect(source.length).toBeLessThan(120);
    expect(source.slice(caret.indexOf('^'))).toMatch(/^HERE/);
  });

  it('show no line where it is empty', () => {
    expect(toText(checked('', { ...finding, line: 1, column: 1 }), plain).split('\n')).toHaveLength(3);
  });

  it('are colored only when asked', () => {
    expect(toText(checked('a: 1\nb: x\n', finding), colored)).toContain('\u001b[31merror\u001b[39m');
    expect(toText(checked('a: 1\nb: x\n', finding), plain)).not.toContain('\u001b');
  });

  it('end after a hundred, saying how many more there are', () => {
    const many = Array.from({ length: 130 }, () => finding);
    expect(toText(checked('a: 1\nb: x\n', ...many), plain)).toMatch(/and 30 more\.\n$/);
  });

  it('name what is allowed, with the reason', () => {
    const allowed = [{ ...finding, reason: 'we know' }];
    expect(toText({ ...checked('a: 1\n'), allowed }, plain)).toBe(
      'loki.yaml:2: wrong-type is allowed: we know\n',
    );
  });
});
