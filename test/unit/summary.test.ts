import { describe, expect, it } from 'vitest';
import { Markdown, markdown } from '../../src/action/markdown.ts';
import { renderSummary, type Summary } from '../../src/action/summary.ts';
import { constructs, renderMarkdown } from '../support/rendered-markdown.ts';

/** A summary with the text in each field. */
const fields: Record<string, (text: string) => Summary> = {
  title: (text) => ({ title: text, verdict: 'v' }),
  verdict: (text) => ({ title: 't', verdict: text }),
  'a heading of the table': (text) => ({
    title: 't',
    verdict: 'v',
    table: [
      [text, 'b'],
      ['c', 'd'],
    ],
  }),
  'a cell': (text) => ({
    title: 't',
    verdict: 'v',
    table: [
      ['a', 'b'],
      ['c', text],
    ],
  }),
  'the first cell': (text) => ({
    title: 't',
    verdict: 'v',
    table: [
      ['a', 'b'],
      [text, 'd'],
    ],
  }),
  'a warning': (text) => ({ title: 't', verdict: 'v', warnings: [text] }),
  'the name of a file': (text) => ({
    title: 't',
    verdict: 'v',
    file: { name: text, language: 'yaml', text: 'a' },
  }),
  'the next step': (text) => ({ title: 't', verdict: 'v', next: text }),
  'a value in Markdown of ours': (text) => ({
    title: 't',
    verdict: markdown`**a** ${text} <code>${text}</code>`,
  }),
  'the text of a link of ours': (text) => ({
    title: 't',
    verdict: Markdown.link(text, 'https://example.com/#a'),
  }),
};

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.each(Object.entries(fields))('Plain text in %s', (_, summaryOf) => {
  const harmless = renderMarkdown(renderSummary(summaryOf('harmless')));

  it.each(Object.entries(constructs))('with a %s is shown as it is written', (_, construct) => {
    const rendered = renderMarkdown(renderSummary(summaryOf(construct)));
    expect(rendered.elements).toEqual(harmless.elements);
    expect(rendered.text).toBe(harmless.text.replaceAll('harmless', () => oneLine(construct)));
  });
});

describe('What GitHub looks for in the text of the page', () => {
  it.each([
    '@octocat',
    'a@evil.example',
    '#1',
    'GH-1',
    'gh-1',
    '$a$',
    ':tada:',
    ':+1:',
    'https://evil.example',
    'mailto:a',
    'xmpp:a',
    'www.evil.example',
  ])('is not in one piece: %s', (text) => {
    const { pieces } = renderMarkdown(renderSummary({ title: 't', verdict: text }));
    expect(pieces.filter((piece) => /[@#$:][\w+]|www\.|gh-\d|:\/\//i.test(piece))).toEqual([]);
  });
});

describe('A summary', () => {
  it('leaves names of files, fields, versions and instances as they are', () => {
    const names = 'limits_config.max_line_size loki/loki-s3.yaml:12 3.7.6 i-0123456789abcdef0: 1.5 s (20 %)';
    expect(renderSummary({ title: 't', verdict: names })).toContain(names);
  });

  it('shows a file whole, whatever fences and lines it has', () => {
    const text = 'a: |\n  ```\n  ~~~~\n\n  </details>\n\n  ![x](https://evil.example)\n  ````\n';
    const { elements, text: shown } = renderMarkdown(
      renderSummary({ title: 't', verdict: 'v', file: { name: 'f', language: 'yaml', text } }),
    );
    expect(elements).not.toContainEqual(expect.stringMatching(/img|href/));
    expect(shown).toContain(oneLine(text));
  });

  it('has no character that would hide or reorder text', () => {
    const source = renderSummary({ title: 't', verdict: 'a\u202eb\u2066c\u0000d\u001b[31me' });
    expect(source).toContain('a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}');
  });

  it('has no table where there is only its heading', () => {
    expect(renderSummary({ title: 't', verdict: 'v', table: [['a', 'b']] })).toBe('### t\n\nv\n');
  });

  it('encodes the address of a link', () => {
    expect(String(Markdown.link('a', 'https://example.com/a>b|c d'))).toBe(
      '[a](<https://example.com/a%3Eb%7Cc%20d>)',
    );
  });
});
